# How many of Exercism's example solutions run in the sandbox, and whether their tests answer what they answer in the VM.
#
# Each solution is a document with its tests in it, as functions, for both targets: bin/corpora exercism says where they lie. Of
# Erlang, the tests run outside, and the module that they call stands for the document.
Code.require_file("both.exs", __DIR__)
Code.require_file("ex_unit.exs", __DIR__)

defmodule Instar.Corpora.Exercism do
  @moduledoc false
  alias Instar.Corpora.{Both, ExUnit}
  alias Instar.Version

  def run(folder, summary) do
    documents = Both.start!()

    for {language, results} <- [elixir: elixir(folder, documents), erlang: erlang(folder, documents)] do
      IO.puts("\n#{language}: #{text(results)}")
      if summary, do: File.write!(summary, "| #{language} | #{text(results)} |\n", [:append])
    end
  end

  # One after another is said as it is known.
  defp told(name, fun) do
    task = Task.async(fun)

    result =
      case Task.yield(task, 60_000) || Task.shutdown(task, :brutal_kill) do
        {:ok, result} -> result
        _late -> {:different, "no answer within a minute"}
      end

    IO.puts("#{name}: #{result |> inspect(limit: 8, printable_limit: 300) |> String.slice(0, 400)}")
    {name, result}
  end

  defp text(results) do
    kinds = Enum.frequencies_by(results, fn {_name, result} -> elem(result, 0) end)
    all = length(results)
    loads = all - Map.get(kinds, :refused, 0)
    tests = for {_name, {:same, count}} <- results, reduce: 0, do: (sum -> sum + count)

    "#{all} solutions, #{loads} load (#{Both.percent(loads, all)}), #{Map.get(kinds, :same, 0)} agree (#{Both.percent(Map.get(kinds, :same, 0), all)}), " <>
      "#{Map.get(kinds, :different, 0)} differ; #{tests} tests equal"
  end

  # Elixir ------------------------------------------------------------------------------------------------------

  defp elixir(folder, documents) do
    paths =
      Path.wildcard(Path.join(folder, "elixir/exercises/{practice,concept}/*/.meta/{example,exemplar}.ex"),
        match_dot: true
      )

    for path <- Enum.sort(paths) do
      exercise = path |> Path.dirname() |> Path.dirname()
      name = Path.relative_to(exercise, Path.join(folder, "elixir/exercises"))
      tests = Path.wildcard(Path.join(exercise, "test/*_test.exs"))
      told(name, fn -> elixir_result(solution(path, exercise), tests, documents) end)
    end
  end

  # An example stands for the files that a learner writes; what else is in lib/ belongs to the exercise.
  defp solution(path, exercise) do
    [_, written] =
      Regex.run(~r/"solution":\s*\[(.*?)\]/s, File.read!(Path.join(exercise, ".meta/config.json")))

    given =
      for file <- Path.wildcard(Path.join(exercise, "lib/**/*.ex")),
          name = Path.relative_to(file, exercise),
          not String.contains?(written, inspect(name)),
          do: %{"file" => name, "text" => File.read!(file)}

    [%{"file" => "solution.ex", "text" => File.read!(path)} | given]
  end

  defp elixir_result(solution, tests, documents) do
    case load(documents, "elixir", solution, "wasm") do
      {:error, why} ->
        {:refused, why}

      {:ok, _version} ->
        {module, count} = tests(tests)
        # What is called is in the first; they are compiled in the order that they need.
        files = [%{"file" => "tests.ex", "text" => module} | solution]

        with {:ok, beam} <- load(documents, "elixir", files, "beam"),
             {:ok, wasm} <- load(documents, "elixir", files, "wasm") do
          different =
            for number <- 1..count//1,
                function = :"test_#{number}",
                {left, right} = {Both.answer(beam, function), Both.answer(wasm, function)},
                left != right,
                do: {function, left, right}

          if different == [],
            do: {:same, count},
            else: {:different, inspect(Enum.take(different, 3), limit: 12)}
        else
          # The tests need more than the solution.
          {:error, why} -> {:same_untested, why}
        end
    end
  end

  # What the tests are, as functions of one module: what the macros of ExUnit would make of them is written out.
  defp tests(paths) do
    {functions, rest} =
      paths
      |> Enum.flat_map(&(&1 |> File.read!() |> Code.string_to_quoted!() |> ExUnit.statements()))
      |> Enum.flat_map(fn
        {:defmodule, _, [_name, [do: body]]} -> ExUnit.statements(body)
        _other -> []
      end)
      |> Enum.flat_map(fn
        {:describe, _, [_name, [do: body]]} -> ExUnit.statements(body)
        other -> [other]
      end)
      |> Enum.split_with(&match?({:test, _, _}, &1))

    setup = for {:setup, _, args} <- rest, do: args
    kept = Enum.filter(rest, &kept?/1)

    functions =
      for {:test, _, [_name | args]} <- functions, body = ExUnit.body(args, setup), do: checked(body)

    definitions =
      for {body, number} <- Enum.with_index(functions, 1) do
        quote(do: def(unquote(:"test_#{number}")(), do: unquote(body)))
      end

    module =
      quote do
        defmodule ZTests do
          defmodule Sub do
            def none, do: nil
          end

          (unquote_splicing(kept ++ definitions))
        end
      end

    {Macro.to_string(module), length(functions)}
  end

  defp kept?({kind, _, _}) when kind in [:def, :defp, :import, :alias, :require, :defmodule], do: true
  defp kept?({:@, _, [{name, _, _}]}), do: name not in [:tag, :moduletag, :describetag]
  defp kept?(_other), do: false

  defp checked(body), do: Macro.prewalk(body, &assertion/1)

  # What is raised is compared, not checked: the exception's name, or its message where the test has one.
  defp assertion({:assert_raise, _, [module, fun]}), do: raised(module, fun, quote(do: error.__struct__))

  defp assertion({:assert_raise, _, [module, _message, fun]}),
    do: raised(module, fun, quote(do: Exception.message(error)))

  defp assertion(other), do: ExUnit.assertion(other)

  defp raised(module, fun, told) do
    quote do
      try do
        unquote(fun).()
        :nothing_raised
      rescue
        error in unquote(module) -> unquote(told)
      end
    end
  end

  # Erlang ------------------------------------------------------------------------------------------------------

  defp erlang(folder, documents) do
    paths = Path.wildcard(Path.join(folder, "erlang/exercises/practice/*/.meta/example.erl"), match_dot: true)

    for path <- Enum.sort(paths) do
      exercise = path |> Path.dirname() |> Path.dirname()
      [tests] = Path.wildcard(Path.join(exercise, "test/*_tests.erl"))
      told(Path.basename(exercise), fn -> erlang_result(path, tests, documents) end)
    end
  end

  defp erlang_result(path, tests, documents) do
    module = tests |> Path.basename("_tests.erl") |> String.to_atom()
    source = path |> File.read!() |> String.replace(~r/-module\((\w|')+\)\./, "-module(#{module}).")

    with {:ok, wasm} <- load(documents, "erlang", source, "wasm") do
      case load(documents, "erlang", source, "beam") do
        {:ok, beam} ->
          case {erlang_tests(module, tests, beam), erlang_tests(module, tests, wasm)} do
            {same, same} when is_list(same) -> {:same, length(same)}
            {same, same} -> {:same_untested, same}
            {left, right} -> {:different, inspect({left -- right, right -- left}, limit: 8)}
          end

        {:error, why} ->
          {:same_untested, why}
      end
    else
      {:error, why} -> {:refused, why}
    end
  end

  @eunit """
  -define(assert(X), case (X) of true -> ok; O_ -> error({assert, O_}) end).
  -define(assertNot(X), case (X) of false -> ok; O_ -> error({assert, O_}) end).
  -define(assertEqual(E, X), case {(E), (X)} of {V_, V_} -> ok; O_ -> error({assert, O_}) end).
  -define(assertNotEqual(E, X), case {(E), (X)} of {V_, V_} -> error(assert); _ -> ok end).
  -define(assertMatch(E, X), case (X) of E -> ok; O_ -> error({assert, O_}) end).
  -define(assertNotMatch(E, X), case (X) of E -> error(assert); _ -> ok end).
  -define(assertError(E, X), try (X) of O_ -> error({assert, O_}) catch error:E -> ok end).
  -define(assertException(C, E, X), try (X) of O_ -> error({assert, O_}) catch C:E -> ok end).
  -define(assertThrow(E, X), try (X) of O_ -> error({assert, O_}) catch throw:E -> ok end).
  -define(assertExit(E, X), try (X) of O_ -> error({assert, O_}) catch exit:E -> ok end).
  -define(_test(X), fun() -> X end).
  -define(_assert(X), ?_test(?assert(X))).
  -define(_assertNot(X), ?_test(?assertNot(X))).
  -define(_assertEqual(E, X), ?_test(?assertEqual(E, X))).
  -define(_assertNotEqual(E, X), ?_test(?assertNotEqual(E, X))).
  -define(_assertMatch(E, X), ?_test(?assertMatch(E, X))).
  -define(_assertNotMatch(E, X), ?_test(?assertNotMatch(E, X))).
  -define(_assertError(E, X), ?_test(?assertError(E, X))).
  -define(_assertException(C, E, X), ?_test(?assertException(C, E, X))).
  -define(_assertThrow(E, X), ?_test(?assertThrow(E, X))).
  -define(_assertExit(E, X), ?_test(?assertExit(E, X))).
  """

  # The tests as a module of the host, which calls a module of the solution's name: that stands for the document.
  defp erlang_tests(module, path, version) do
    stand_in(module, version)
    name = :"#{module}_tests"

    text =
      path
      |> File.read!()
      |> String.replace(~r/-include_lib\([^)]*\)\./, "")
      |> String.replace(
        ~r/-module\([^)]*\)\./,
        "-module('#{name}').\n-compile([export_all, nowarn_export_all]).\n" <> @eunit
      )

    file = Path.join(System.tmp_dir!(), "#{name}.erl")
    File.write!(file, text)

    case :compile.file(to_charlist(file), [:binary, :return_errors]) do
      {:ok, ^name, beam} ->
        :code.purge(name)
        {:module, ^name} = :code.load_binary(name, 'nofile', beam)

        for {function, 0} <- Enum.sort(name.module_info(:exports)), kind = kind(function), kind != nil do
          {function,
           Both.task(fn ->
             if kind == :generator, do: each(apply(name, function, [])), else: apply(name, function, [])
           end)}
        end

      error ->
        inspect(error, limit: 10)
    end
  end

  defp kind(function) do
    text = Atom.to_string(function)

    cond do
      String.ends_with?(text, "_test_") -> :generator
      String.ends_with?(text, "_test") -> :test
      true -> nil
    end
  end

  defp each({text, tests}) when is_list(text) or is_binary(text), do: each(tests)
  defp each(tests) when is_list(tests), do: Enum.each(tests, &each/1)
  defp each(fun) when is_function(fun, 0), do: fun.()
  defp each({_line, fun}) when is_function(fun, 0), do: fun.()
  defp each(other), do: exit({:unknown_test, other})

  defp stand_in(module, %Version{} = version) do
    :persistent_term.put(__MODULE__, version)

    functions =
      for %{name: text} = export <- Version.exports(version), name = String.to_atom(text) do
        arity = with %{params: params} <- export, do: length(params), else: (%{arity: arity} -> arity)
        args = Macro.generate_arguments(arity, __MODULE__)

        quote do
          def unquote(name)(unquote_splicing(args)),
            do: Instar.call!(:persistent_term.get(unquote(__MODULE__)), unquote(name), unquote(args))
        end
      end

    Code.compiler_options(ignore_module_conflict: true)
    Module.create(module, [quote(do: import(Kernel, only: [def: 2])) | functions], __ENV__)
  end

  defp load(documents, language, source, target) do
    with {:error, error} <- Both.load(documents, language, source, target), do: {:error, Both.why(error)}
  end
end

corpora = System.fetch_env!("INSTAR_CORPORA")
Logger.configure(level: :none)
summary = List.first(System.argv(), "")
Instar.Corpora.Exercism.run(Path.join(corpora, "exercism"), if(summary != "", do: summary))
