defmodule Instar.Differential.GeneratedTest do
  # Programs and arguments that PropEr makes up, on the BEAM and in the sandbox.
  #
  # INSTAR_DIFFERENTIAL_TESTS is the number of programs, INSTAR_DIFFERENTIAL_SEED (as printed) repeats a run. Each
  # program has some functions of three parameters, and is called with some lists of arguments.
  use ExUnit.Case, async: true
  import Bitwise
  import ExUnit.CaptureIO
  alias Instar.Differential

  @moduletag timeout: 600_000
  @functions 8
  @patience_ms 120_000

  setup_all do
    Differential.start!()
  end

  test "generated programs answer alike", context do
    tests = String.to_integer(System.get_env("INSTAR_DIFFERENTIAL_TESTS", "60"))

    seed =
      "INSTAR_DIFFERENTIAL_SEED"
      |> System.get_env("1,2,3")
      |> String.split(",")
      |> Enum.map(&String.to_integer/1)
      |> List.to_tuple()

    :rand.seed(:exsplus, seed)
    counters = :counters.new(2, [])
    deadline = System.monotonic_time(:millisecond) + @patience_ms

    property =
      :proper.forall(program(), fn {bodies, arguments} ->
        :counters.add(counters, 1, 1)
        :counters.add(counters, 2, length(bodies) * length(arguments))
        # Time is bounded: what is left then is not run.
        System.monotonic_time(:millisecond) > deadline or differences(context, bodies, arguments) == []
      end)

    result = :proper.quickcheck(property, [:quiet, :long_result, numtests: tests, max_shrinks: 200])
    IO.puts("\n#{:counters.get(counters, 1)} generated programs, #{:counters.get(counters, 2)} calls")

    case result do
      true ->
        :ok

      [{bodies, arguments}] ->
        flunk(
          "the targets differ (INSTAR_DIFFERENTIAL_SEED=#{seed |> Tuple.to_list() |> Enum.join(",")}):\n" <>
            source(bodies) <>
            "\n" <> inspect(differences(context, bodies, arguments), limit: 50, pretty: true)
        )

      other ->
        flunk("PropEr: #{inspect(other)}")
    end
  end

  defp differences(context, bodies, arguments) do
    source = source(bodies)
    # Elixir before 1.15 prints what it thinks of such programs.
    capture_io(:stderr, fn -> send(self(), {:loaded, Differential.load(context, "elixir", source)}) end)
    assert_received {:loaded, loaded}

    case loaded do
      {:ok, pair} ->
        found =
          for index <- 0..(length(bodies) - 1)//1,
              args <- arguments,
              {:different, beam, wasm} <- [Differential.compare(pair, :"f#{index}", args)],
              do: {:"f#{index}", args, beam, wasm}

        for version <- [pair.beam, pair.wasm] do
          Instar.delete(version)
          Instar.purge(version)
        end

        found

      # A program that neither takes is none.
      {:error, {:beam, _error}} ->
        []

      {:error, {:wasm, error}} ->
        [{:load, Exception.message(error)}]
    end
  end

  defp source(bodies) do
    functions =
      for {body, index} <- Enum.with_index(bodies),
          do: "  def f#{index}(a, b, c) do\n    _ = {a, b, c}\n    #{body}\n  end\n"

    "defmodule Generated do\n#{functions}end\n"
  end

  # Generators ----------------------------------------------------------------------------------------------

  defp program do
    :proper_types.tuple([
      :proper_types.vector(@functions, :proper_types.sized(&expression(min(&1, 24), ["a", "b", "c"]))),
      :proper_types.vector(5, :proper_types.vector(3, :proper_types.sized(&value(min(&1, 8)))))
    ])
  end

  defp value(0), do: scalar()

  defp value(size) do
    smaller = :proper_types.lazy(fn -> value(div(size, 2)) end)

    :proper_types.frequency([
      {5, scalar()},
      {1, :proper_types.resize(4, :proper_types.list(smaller))},
      {1, :proper_types.tuple([smaller, smaller])},
      {1, :proper_types.tuple([:ok, smaller])},
      {1, map(:proper_types.tuple([smaller, smaller]), fn {x, y} -> %{k: x, n: y} end)}
    ])
  end

  defp scalar do
    :proper_types.oneof([
      :proper_types.integer(),
      :proper_types.oneof([1 <<< 59, -(1 <<< 60), (1 <<< 61) - 1, 1 <<< 64, -(1 <<< 90)]),
      :proper_types.float(),
      :proper_types.oneof([:ok, :error, nil, true, false, 1.0, 0, 0.0, [], "text"])
    ])
  end

  defp literal, do: map(scalar(), &inspect(&1, limit: :infinity))

  defp expression(size, variables) when size <= 1,
    do: :proper_types.frequency([{3, :proper_types.oneof(variables)}, {2, literal()}])

  defp expression(size, variables) do
    one = smaller(size - 1, variables)
    half = smaller(div(size, 2), variables)
    third = smaller(div(size, 3), variables)
    fresh = "v#{length(variables)}"
    other = "w#{length(variables)}"
    within = smaller(div(size, 2), [fresh | variables])
    both = smaller(div(size, 3), [fresh, other | variables])

    :proper_types.frequency([
      {1, :proper_types.oneof(variables)},
      {5, text([half, " OP ", half], ["+", "-", "*", "+", "-"])},
      {2, text(["div(", half, ", ", half, ")"])},
      {2, text(["rem(", half, ", ", half, ")"])},
      {1, text([half, " / ", half])},
      {2, text(["Bitwise.band(", half, ", ", half, ")"])},
      {1, text(["-(", one, ")"])},
      {2,
       text(["F(", one, ")"], [
         "abs",
         "trunc",
         "round",
         "length",
         "hd",
         "tl",
         "tuple_size",
         "map_size",
         "is_list",
         "is_integer"
       ])},
      {2, text(["F(", half, ", ", half, ")"], ["max", "min"])},
      {2, text([half, " OP ", half], ["<", ">=", "==", "===", "!=", "!=="])},
      {2, text(["{", half, ", ", half, "}"])},
      {2, text(["[", half, ", ", half, "]"])},
      {2, text(["[", half, " | ", half, "]"])},
      {2, text(["%{k: ", half, ", n: ", half, "}"])},
      {1, text(["%{", third, " => ", third, "}"])},
      {1, text(["%{(", half, ") | k: ", half, "}"])},
      {2, text(["if (", third, ") do ", third, " else ", third, " end"])},
      {2, text(["(#{fresh} = ", half, "; ", within, ")"])},
      {2, text(["(fn #{fresh} -> ", within, " end).(", half, ")"])},
      {3,
       text([
         "case ",
         third,
         " do {#{fresh}, #{other}} -> ",
         both,
         "; [#{fresh} | #{other}] -> ",
         both,
         "; %{k: #{fresh}, n: #{other}} -> ",
         both,
         "; #{fresh} when is_integer(#{fresh}) and #{fresh} > 3 -> ",
         smaller(div(size, 3), [fresh | variables]),
         "; :ok -> 1; _ -> ",
         third,
         " end"
       ])},
      {1, text(["case ", half, " do 1 -> :one; :error -> :e; {:ok, #{fresh}} -> ", within, " end"])},
      {2, text(["Enum.map(", half, ", fn #{fresh} -> ", within, " end)"])},
      {1, text(["Enum.reduce(", third, ", ", third, ", fn #{fresh}, #{other} -> ", both, " end)"])},
      {1, text(["for(#{fresh} <- ", half, ", is_integer(#{fresh}), do: ", within, ")"])},
      {2,
       text(["F(", one, ")"], [
         "Enum.sum",
         "Enum.sort",
         "Enum.reverse",
         "Enum.to_list",
         "Enum.uniq",
         "Enum.count",
         "List.flatten",
         "Map.to_list"
       ])},
      {1, text(["(", half, ") ++ (", half, ")"])},
      {1, text(["(", half, ") -- (", half, ")"])},
      {1, text(["Map.put(", third, ", ", third, ", ", third, ")"])},
      {1, text(["Map.get(", half, ", ", half, ")"])},
      {1, text(["elem(", half, ", ", half, ")"])},
      {1, text(["throw(", one, ")"])},
      {2,
       text([
         "(try do ",
         half,
         " catch #{fresh}, #{other} -> {#{fresh}, #{other}, ",
         smaller(div(size, 3), [other | variables]),
         "} end)"
       ])},
      {1, text(["(try do ", third, " rescue ArithmeticError -> ", third, " after ", third, " end)"])}
    ])
  end

  defp smaller(size, variables), do: :proper_types.lazy(fn -> expression(size, variables) end)

  # Parts of text in a row; OP and F stand for one of the choices.
  defp text(parts, choices \\ [""]) do
    map(:proper_types.tuple([:proper_types.tuple(parts), :proper_types.oneof(choices)]), fn {parts, choice} ->
      parts
      |> Tuple.to_list()
      |> Enum.map_join(fn
        " OP " -> " #{choice} "
        "F(" -> choice <> "("
        part -> part
      end)
      |> then(&"(#{&1})")
    end)
  end

  defp map(type, fun), do: :proper_types.bind(type, fun, false)
end
