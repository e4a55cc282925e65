defmodule Instar.Differential.DoctestTest do
  # The examples in the documentation of Elixir's modules, as documents for both targets.
  #
  # It prints how many run, and the reason of each that does not.
  use ExUnit.Case, async: true
  alias Instar.{Differential, Doctests}

  @modules [Enum, List, Tuple, Integer, Float, Keyword, Regex, String, Base, URI, Version, OptionParser] ++
             [Map, MapSet, Stream, Range, Access, Date, Time, NaiveDateTime, DateTime, Calendar, Path]

  setup_all do
    Differential.start!()
  end

  for module <- @modules do
    test "the examples of #{inspect(module)}", context do
      examples =
        unquote(module) |> Doctests.of() |> Enum.with_index() |> Enum.map(fn {one, n} -> {n, one} end)

      {pair, refused} = load(context, examples, [])
      run = examples -- Enum.map(refused, &elem(&1, 0))

      results =
        for {number, example} <- run do
          function = :"example_#{number}"

          case Differential.compare(pair, function, []) do
            :same ->
              {example, as_documented(pair, function)}

            {:different, beam, wasm} ->
              # A compiled pattern is shown, and not compared.
              if inspect(beam, limit: :infinity) == inspect(wasm, limit: :infinity) and
                   inspect(beam) =~ ~r{~r|Regex},
                 do: {example, :ok},
                 else: {example, {:different, beam, wasm}}
          end
        end

      unsupported =
        for {example, {:different, _, {:error, {:unsupported, what}, _}}} <- results, do: {example, what}

      wrong = for {example, answer} <- results, answer != :ok, not unsupported?(answer), do: {example, answer}
      ran = length(results) - length(unsupported)

      IO.puts(
        "\n#{inspect(unquote(module))}: #{ran} of #{length(examples)} examples run as wasm" <>
          for({{_, example}, why} <- refused, into: "", do: "\n  #{example.function}: #{why}") <>
          for({example, what} <- unsupported, into: "", do: "\n  #{example.function}: #{what}")
      )

      assert wrong == [], Enum.map_join(wrong, "\n", &inspect(&1, limit: 60, pretty: true))
      assert ran > div(length(examples) * 7, 10)
    end
  end

  defp unsupported?({:different, _beam, {:error, {:unsupported, _what}, _}}), do: true
  defp unsupported?(_answer), do: false

  # What the documentation says, where it can be compared as a term.
  defp as_documented(pair, function) do
    case Differential.answer(pair.wasm, function, []) do
      {:ok, pairs} ->
        case for({:pair, is, should_be} <- pairs, is != should_be, do: {is, should_be}) do
          [] -> :ok
          different -> {:documented, different}
        end

      _raised ->
        :ok
    end
  end

  # Without the functions that the compiler names, until the rest loads.
  defp load(context, examples, refused) do
    {source, lines} = Doctests.source(examples)

    case Differential.load(context, "elixir", source) do
      {:ok, pair} ->
        {pair, refused}

      {:error, {_target, error}} ->
        bad =
          for %{line: line, message: message} <- error.diagnostics, is_integer(line), uniq: true do
            {_start, number} = lines |> Enum.take_while(fn {start, _} -> start <= line end) |> List.last()
            {number, message}
          end
          |> Enum.uniq_by(&elem(&1, 0))

        if bad == [], do: flunk(Exception.message(error))
        numbers = Enum.map(bad, &elem(&1, 0))
        {out, rest} = Enum.split_with(examples, fn {number, _} -> number in numbers end)

        load(
          context,
          rest,
          refused ++ for(one <- out, do: {one, List.keyfind(bad, elem(one, 0), 0) |> elem(1)})
        )
    end
  end
end
