defmodule Instar.Holds do
  # How long calls hold a scheduler: every built-in function of the sandbox on arguments of every shape, and the bombs
  # that once held one. Used by test/holds_test.exs and bench/holds.exs.
  #
  # The arguments are made in the document, so that making them counts as well. What a function answers doesn't matter
  # here, nor whether a limit ends it; only that nobody waits for it.
  @moduledoc false
  alias Instar.{DocumentServer, Error, Native}

  # A function of one argument is called with each shape, others with each shape in each place, beside what is small.
  @shapes """
  shape(small, _) -> 7;
  shape(one, _) -> 1;
  shape(nil, _) -> [];
  shape(atom, _) -> utf8;
  shape(ten, _) -> 10;
  shape(text, _) -> <<"abc">>;
  shape(base, _) -> 16;
  shape(float, _) -> 1.5;
  shape(pair, _) -> {0, 1};
  shape(list, N) -> lists:seq(1, N div 16);
  shape(bytes_list, N) -> bytes_list(N div 16, []);
  shape(pairs, N) -> pairs(N div 40, []);
  shape(deep, N) -> deep(N div 16, []);
  shape(tuple, N) -> erlang:make_tuple(min(N div 8, 16777215), a);
  shape(map, N) -> maps:from_list(pairs(N div 96, []));
  shape(binary, N) -> binary:copy(<<"0123456789abcdef">>, N div 16);
  shape(repeated, N) -> binary:copy(<<"a">>, N);
  shape(half, N) -> <<(binary:copy(<<"a">>, N div 2))/binary, "b">>;
  shape(bits, N) -> <<1:1, (binary:copy(<<"a">>, N))/binary>>;
  shape(digits, N) -> binary:copy(<<"7">>, min(N, 100000));
  shape(huge, N) -> (1 bsl min(8 * N - 8, 33000000)) - 1;
  shape(large, N) -> (1 bsl min(2 * N, 400000)) - 1;
  shape(iolist, N) -> iolist(N div 64, binary:copy(<<"shared ">>, 9));
  shape(dag, N) -> dag(log(N, 0), 1);
  shape(texts, N) -> texts(N div 40, []);
  shape(shifted, N) -> shifted(N div 48, []);
  shape(atoms, N) -> repeated(N div 16, global, []);
  shape(places, N) -> repeated(N div 16, {1, a}, []);
  shape(no_text, N) -> deep(N div 16, [16#110000]).

  bytes_list(0, L) -> L;
  bytes_list(N, L) -> bytes_list(N - 1, [N rem 10 + 48 | L]).
  pairs(0, L) -> L;
  pairs(N, L) -> pairs(N - 1, [{N, N} | L]).
  deep(0, L) -> L;
  deep(N, L) -> deep(N - 1, [L]).
  iolist(0, _) -> [];
  iolist(N, B) -> [B | iolist(N - 1, B)].
  texts(0, L) -> L;
  texts(N, L) -> texts(N - 1, [<<"ab", N:32>> | L]).
  shifted(0, L) -> L;
  shifted(N, L) -> <<_:1, T/bitstring>> = <<0:1, "ab">>, shifted(N - 1, [T | L]).
  repeated(0, _, L) -> L;
  repeated(N, T, L) -> repeated(N - 1, T, [T | L]).
  dag(0, T) -> T;
  dag(N, T) -> dag(N - 1, {T, T}).
  log(N, L) when N < 2 -> L;
  log(N, L) -> log(N div 2, L + 1).
  """

  @long [:list, :bytes_list, :pairs, :deep, :tuple, :map, :binary, :repeated, :half, :bits, :digits] ++
          [:huge, :large, :iolist, :dag, :texts, :shifted, :atoms, :places, :no_text]
  @small [:small, :one, nil, :atom, :ten, :text, :base, :float, :pair]

  # What isn't a function that a document may call by its name.
  @internal [:erts_internal, :prim_eval, :instar, :unicode_util]

  # What nobody should wait for, in nanoseconds.
  @bound 1_000_000

  @doc "Every built-in function that a document can name, by module, name and arity."
  def functions do
    for {m, f, a} = name <- Native.terms_bifs(), m not in @internal, a in 1..4, callable?(m, f, a), do: name
  end

  defp callable?(m, f, a), do: Code.ensure_loaded?(m) and function_exported?(m, f, a)

  @doc """
  A document in Erlang that calls them: `run(Numbers, Shapes, N)` makes the arguments once, for the functions with these
  numbers, and says of each whether it answered.
  """
  def source(functions) do
    numbered = Enum.with_index(functions)

    calls =
      for {{m, f, a}, index} <- numbered do
        variables = Enum.map_join(1..a, ", ", &"A#{&1}")
        "f#{index}([#{variables}]) -> try #{remote(m, f)}(#{variables}) of _ -> ok catch _:_ -> raised end.\n"
      end

    one = Enum.map_join(numbered, ";\n", fn {_mfa, index} -> "one(#{index}, As) -> f#{index}(As)" end)

    """
    -module(holds).
    -export([run/3]).
    run(Numbers, Shapes, N) -> each(Numbers, [shape(S, N) || S <- Shapes]).
    each([], _) -> [];
    each([F | Fs], As) -> R = one(F, As), [R | each(Fs, As)].
    #{one}.
    """ <> Enum.join(calls) <> @shapes
  end

  defp remote(m, f), do: "#{quoted(m)}:#{quoted(f)}"
  defp quoted(atom), do: "'#{atom}'"

  @doc "Loads that document: the version, and the functions that are in it. Some are the compiler's own, and refused."
  def load(store, server, functions) do
    document = %{"type" => "code-document", "language" => "erlang", "code" => %{"1" => source(functions)}}
    :ok = DocumentServer.put(store, "holds", document)

    case Instar.load(server, "holds", []) do
      {:ok, version} ->
        {version, functions}

      {:error, %Error{reason: {:unsupported_construct, name}}} ->
        rest = Enum.reject(functions, fn {m, f, a} -> "#{inspect(m)}.#{f}/#{a}" == name end)
        true = length(rest) < length(functions)
        load(store, server, rest)
    end
  end

  @doc "The shapes that a function of so many arguments is called with."
  def shapes(1), do: Enum.map(@long, &[&1])

  def shapes(arity) do
    for place <- 0..(arity - 1), long <- @long, other <- @small ++ [:same] do
      List.duplicate(if(other == :same, do: long, else: other), arity) |> List.replace_at(place, long)
    end
    |> Enum.uniq()
  end

  @doc "All calls: which function, its number, and the shapes of its arguments."
  def calls(functions) do
    for {{_, _, arity} = mfa, index} <- Enum.with_index(functions),
        shapes <- shapes(arity),
        do: {mfa, index, shapes}
  end

  @doc """
  Those calls that answer, or come to a limit, when they are made with so many bytes; and of each function and shape one
  with a small argument beside it. What the others do before they raise they do at any size.
  """
  def answering(version, calls, size, options) do
    answered = version |> each_batch(calls, &answers(&1, &2, &3, size, options)) |> MapSet.new()

    for {_, index, shapes} = call <- calls,
        MapSet.member?(answered, {index, shapes}) or :small in shapes or length(shapes) == 1,
        do: call
  end

  defp answers(version, shapes, calls, size, options) do
    indexes = Enum.map(calls, &elem(&1, 1))

    case Instar.call(version, :run, [indexes, shapes, size], options) do
      {:ok, results} -> for {index, :ok} <- Enum.zip(indexes, results), do: {index, shapes}
      {:error, _limit} when length(calls) == 1 -> [{hd(indexes), shapes}]
      {:error, _limit} -> Enum.flat_map(halves(calls), &answers(version, shapes, &1, size, options))
    end
  end

  @doc """
  Makes calls, and gives `{nanoseconds, function, shapes}` for each: how long a scheduler was held, the longest first. Those
  with the same arguments are made together. Where all of them stay below the bound (a millisecond unless it is given), what
  is said of each is the longest of all; else they are made in halves, until it is clear who it was.
  """
  def measure(version, calls, size, options) do
    {bound, limits} = Keyword.pop(options, :bound, @bound)

    version
    |> each_batch(calls, &measured(&1, &2, &3, size, bound, limits))
    |> Enum.sort(:desc)
  end

  defp each_batch(version, calls, run) do
    calls
    |> Enum.group_by(&elem(&1, 2))
    |> Enum.flat_map(fn {shapes, calls} -> run.(version, shapes, calls) end)
  end

  defp measured(version, shapes, [{mfa, index, _}], size, bound, limits) do
    run = fn -> Instar.call(version, :run, [[index], shapes, size], limits) end
    [{least_held(bound, run), mfa, shapes}]
  end

  defp measured(version, shapes, calls, size, bound, limits) do
    indexes = Enum.map(calls, &elem(&1, 1))
    {held, answer} = held_and_answer(fn -> Instar.call(version, :run, [indexes, shapes, size], limits) end)

    if held < bound and match?({:ok, _results}, answer),
      do: for({mfa, _, _} <- calls, do: {held, mfa, shapes}),
      else: Enum.flat_map(halves(calls), &measured(version, shapes, &1, size, bound, limits))
  end

  defp halves(calls), do: calls |> Enum.split(div(length(calls), 2)) |> Tuple.to_list()

  @doc """
  The same, and if it isn't below the bound, the least of three times. What holds a scheduler does so each time; a
  machine that is busy with something else, or touches memory for the first time, does not.
  """
  def least_held(bound, run), do: least_held(bound, run, 3)

  defp least_held(bound, run, times) do
    held = held(run)
    if held < bound or times == 1, do: held, else: min(held, least_held(bound, run, times - 1))
  end

  @doc "The longest that something held a scheduler, in nanoseconds of the processor."
  def held(run), do: run |> held_and_answer() |> elem(0)

  defp held_and_answer(run) do
    Native.library({:longest_stay, true})
    answer = run.()
    :erlang.garbage_collect()
    {Native.library({:longest_stay, false}), answer}
  end
end
