defmodule Instar.Differential.LibraryTest do
  # Every function of every module that guides/sandbox.md lists, and every built-in function, with arguments of the types
  # that it says it takes, structs of the host's among them: called, applied by names in the document, and applied by
  # names that come from outside. What differs from the BEAM is a refusal that says so, or nothing.
  #
  # INSTAR_LIBRARY_CALLS is the number of calls of each, without which a quarter of the functions is called once;
  # INSTAR_LIBRARY_SEED is another choice of functions and arguments.
  use ExUnit.Case, async: true
  alias Instar.{Differential, LibraryCalls, Native}

  @moduletag timeout: 600_000
  @listed [Access, Bitwise, Enum, Exception, Float, Function, Inspect.Algebra, Integer, Keyword, List, Map] ++
            [MapSet, Range, Stream, String, Tuple, Date, Date.Range, Time, NaiveDateTime, DateTime, Calendar] ++
            [Base, OptionParser, Path, Regex, URI, Version] ++
            [:array, :binary, :dict, :gb_sets, :gb_trees, :lists, :maps, :math, :orddict, :ordsets] ++
            [:proplists, :queue, :sets, :string, :erlang, :unicode] ++
            [:calendar, :filename, :io_lib, :sofs]

  setup_all do
    Differential.start!(timeout: 5_000, memory: 128 * 1024 * 1024)
  end

  test "the guide lists the modules that are tried here" do
    guide = File.read!("guides/sandbox.md")
    [_, there, _] = Regex.run(~r/## What there is\n(.*?)(## What there isn't)/s, guide)

    for module <- @listed -- [Date.Range],
        do: assert(there =~ "`#{module |> inspect() |> String.trim(":")}`", inspect(module))
  end

  for module <- @listed do
    test "#{inspect(module)}", context do
      module = unquote(module)
      calls = String.to_integer(System.get_env("INSTAR_LIBRARY_CALLS", "1"))
      seed = System.get_env("INSTAR_LIBRARY_SEED", "1")
      # In the short form some of the functions; the seed says which.
      share = if System.get_env("INSTAR_LIBRARY_CALLS"), do: 1, else: 4
      functions = LibraryCalls.functions(module)
      assert functions != []

      named = load(context, module, functions, true)
      # The module is named nowhere in this one.
      outside = load(context, module, [], false)

      results =
        for {{name, arity} = function, number} <- Enum.with_index(functions),
            rem(:erlang.phash2({seed, module, function}), share) == 0,
            args <- LibraryCalls.arguments(module, function, calls, seed),
            {pair, call} <- [
              {named, {:"call_#{number}", args}},
              {named, {:applied, [module, name, args]}},
              {outside, {:applied, [module, name, args]}}
            ],
            {called, given} = call,
            do:
              {{name, arity}, pair == outside, given, judge(Differential.compare(pair, called, given), args)}

      different =
        for {function, outside?, given, {:different, _, _} = answers} <- results,
            do: {function, outside?, given, answers}

      assert different == [], report(module, different)

      answered = for {function, false, _given, :same} <- results, uniq: true, do: function
      refused = functions -- answered

      IO.puts(
        "\n#{inspect(module)}: #{length(results)} calls" <>
          if(share == 1, do: "; always refused: #{inspect(refused, limit: :infinity)}", else: "")
      )
    end
  end

  test "built-in functions by names that come from outside", context do
    {:ok, pair} = Differential.load(context, "elixir", LibraryCalls.source(Enum, [], false))

    wrong =
      for {module, name, arity} <- Native.terms_bifs(),
          module not in [:instar, :erl_erts_errors, :erts_internal],
          # A process of the VM's has a dictionary that others write into.
          {module, name} not in [erlang: :erase, erlang: :get, erlang: :get_keys, erlang: :put],
          # OTP 27 and 29 say of ASCII that it is none; nobody of theirs asks, and it is in no documentation.
          {module, name} != {:unicode, :bin_is_7bit} or :unicode.bin_is_7bit("a"),
          args <- LibraryCalls.arguments(module, {name, arity}, 4, 1),
          # A fun's hash is of its module's own code.
          not (name in [:phash, :phash2] and inspect(args) =~ "$fun"),
          result = judge(Differential.compare(pair, :applied, [module, name, args]), args),
          match?({:different, _, _}, result),
          do: {{module, name, arity}, args, result}

    assert wrong == [], inspect(wrong, limit: 60, pretty: true)
  end

  defp load(context, module, functions, named?) do
    case Differential.load(context, "elixir", LibraryCalls.source(module, functions, named?)) do
      {:ok, pair} ->
        pair

      {:error, {target, error}} ->
        flunk("#{inspect(module)} as #{target}: #{Exception.message(error)} #{inspect(error.diagnostics)}")
    end
  end

  defp judge(:same, _args), do: :same
  defp judge({:different, _beam, {:error, {:unsupported, _what}, _told}}, _args), do: :refused

  # The library's own build inlines functions, whose clauses are those of a case then.
  defp judge(
         {:different, {:error, {:case_clause, one}, _}, {:error, :function_clause, {_, [one | _]}}},
         _args
       ),
       do: :same

  # The same of a function with two arguments.
  defp judge(
         {:different, {:error, {:case_clause, {one, other}}, _},
          {:error, :function_clause, {_, [one, other]}}},
         _args
       ),
       do: :same

  # A trace that no VM makes, whose locations are no lists: either of the two ways of reading it may fail.
  defp judge({:different, _beam, {:error, :function_clause, {"get_value", [:error_info | _]}}}, _args),
    do: :refused

  # The VM has atoms of other tests.
  defp judge({:different, {:ok, atom}, {:error, :badarg, told}}, _args)
       when is_atom(atom) and is_binary(told),
       do: if(told =~ "not an already existing atom", do: :refused, else: {:different, {:ok, atom}, told})

  # The sandbox has limits of its own.
  defp judge({:different, _beam, {:instar, reason}}, _args)
       when reason in [:memory_limit, :timeout, :out_of_fuel],
       do: :refused

  defp judge({:different, _beam, {:instar, {:uncrossable, _what, _place}}}, _args), do: :refused
  # The host's own modules may have been compiled by an older compiler, whose errors say less.
  defp judge({:different, {class, reason, "argument error"}, {class, reason, _told}}, _args), do: :same
  # C's library and Rust's differ in the last place of these.
  defp judge({:different, {:ok, one}, {:ok, two}}, [_]) when is_float(one) and abs(one - two) < 1.0e-15,
    do: :same

  defp judge({:different, beam, wasm} = different, args) do
    cond do
      # A reference is made new each time, and so is a fun.
      local?(beam) -> :refused
      # A fun is a text in a trace that has left the sandbox.
      funs?(args) and alike(beam) == alike(wasm) -> :same
      true -> different
    end
  end

  defp alike({class, %{__struct__: module, message: message}, _told}) when is_binary(message),
    do: {class, module, Regex.replace(~r/#Function<[^>]*>/, message, "")}

  defp alike({:ok, text}) when is_binary(text), do: {:ok, Regex.replace(~r/#Function<[^>]*>/, text, "")}
  defp alike({class, reason, _told}), do: {class, reason}
  defp alike(other), do: other

  defp funs?({:"$fun", _arity, _kind}), do: true
  defp funs?([head | tail]), do: funs?(head) or funs?(tail)
  defp funs?(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> funs?()
  defp funs?(_other), do: false

  defp local?(term) when is_reference(term) or is_pid(term) or is_port(term) or is_function(term), do: true
  defp local?([head | tail]), do: local?(head) or local?(tail)
  defp local?(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> local?()
  defp local?(map) when is_map(map), do: map |> :maps.to_list() |> local?()
  defp local?(_other), do: false

  defp report(module, different) do
    lines =
      for {{name, arity}, cases} <- different |> Enum.group_by(&elem(&1, 0)) |> Enum.sort(),
          {_, outside?, args, {:different, beam, wasm}} <- Enum.take(cases, 2) do
        "  #{name}/#{arity}#{if outside?, do: " from outside"} #{short(args)}  #{length(cases)} of it\n    BEAM #{short(beam)}\n    wasm #{short(wasm)}"
      end

    "#{length(different)} calls of #{inspect(module)} differ:\n" <> Enum.join(lines, "\n")
  end

  defp short(term), do: inspect(term, limit: 30, printable_limit: 120)
end
