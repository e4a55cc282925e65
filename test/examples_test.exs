defmodule Instar.ExamplesTest do
  # The documents in examples/documents run in the sandbox, and answer there what they answer as BEAM modules; the
  # README's first example says what it does. Not async: that example starts the server that has no name.
  use ExUnit.Case, async: false
  import Bitwise
  alias Instar.{Differential, DocumentServer, Version}

  @documents Path.expand("../examples/documents", __DIR__)
  @readme Path.expand("../README.md", __DIR__)

  @pieces [1, 11, 12, 13, 100, 143, 144, 145, 1_000_000, 1 <<< 70, 0, -1, 1.5, :many, nil]
  @customers [:guest, {:member, 0}, {:member, 3}, {:member, 30}, {:member, :x}, :stranger]
  @parcels for country <- ["DE", "FR", "JP", "Germany", :de],
               grams <- [1, 2_500, 31_500, 31_501, 0, 2.5],
               do: [country, grams]

  @calls %{
    "pricing/2.0.0.ex" => for(pieces <- @pieces, do: {:quote, [pieces]}) ++ [{:invoice, [[], nil]}],
    "pricing/2.1.0.ex" =>
      for(pieces <- @pieces, do: {:quote, [pieces]}) ++
        for(pieces <- @pieces, customer <- @customers, do: {:quote, [pieces, customer]}),
    "pricing/2.2.0.ex" => for(pieces <- @pieces, do: {:quote, [pieces]}) ++ [{:invoice, [[], nil]}],
    "shipping/1.0.0.erl" =>
      for(parcel <- @parcels, do: {:cost, parcel}) ++ for([country, _] <- @parcels, do: {:zone, [country]}),
    "shipping/1.1.0.erl" =>
      for(parcel <- @parcels, do: {:cost, parcel}) ++
        for(parcel <- @parcels, size <- [{0, 0, 0}, {50, 40, 30}, {1, 2}], do: {:cost, parcel ++ [size]})
  }

  setup do
    Differential.start!()
  end

  test "every Elixir and Erlang document is here" do
    assert Enum.sort(Map.keys(@calls)) ==
             @documents
             |> Path.join("*/*.{ex,erl}")
             |> Path.wildcard()
             |> Enum.map(&Path.relative_to(&1, @documents))
             |> Enum.sort()
  end

  for {file, calls} <- @calls do
    test "#{file} answers alike on both targets", context do
      language = if Path.extname(unquote(file)) == ".ex", do: "elixir", else: "erlang"

      assert {:ok, pair} =
               Differential.load(context, language, File.read!(Path.join(@documents, unquote(file))))

      for {function, args} <- unquote(Macro.escape(calls)) do
        assert {function, args, Differential.compare(pair, function, args)} == {function, args, :same}
      end
    end
  end

  test "the documents run in the sandbox, for a server without trust" do
    {:ok, documents} = DocumentServer.start_link(dir: @documents)
    name = :"instar_#{System.unique_integer([:positive])}"
    source = {Instar.Source.HTTP, url: DocumentServer.url(documents)}
    {:ok, _} = Instar.start_link(name: name, source: source, refresh: :infinity, cache_dir: false)

    for id <- ["pricing", "shipping"],
        do: assert({:ok, %Version{target: :wasm}} = Instar.load(name, id))
  end

  test "the README's first example answers what it says" do
    [_, code] = Regex.run(~r/in `iex -S mix`:\n\n```elixir\n(.*?)```/s, File.read!(@readme))
    lines = String.split(code, "\n", trim: true)

    {said, _binding} =
      Enum.flat_map_reduce(lines, [], fn line, binding ->
        {value, binding} = Code.eval_string(line, binding)

        case Regex.run(~r/#.*?: +(.+)$/, line) do
          [_, text] -> {[{line, value, elem(Code.eval_string(text), 0)}], binding}
          nil -> {[], binding}
        end
      end)

    assert length(said) >= 5
    for {line, value, expected} <- said, do: assert({line, value} == {line, expected})
    assert [{{"checksum", "1.0.0"}, %Instar.Loaded{}} | _] = Instar.all_loaded()
  end
end
