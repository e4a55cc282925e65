defmodule Instar.Differential.NamesTest do
  # Atoms that a document makes of texts while it runs: those of the VM, and its errors.
  use Instar.Differential

  @module ~S'''
  defmodule Names do
    def text(x), do: String.to_atom(x)
    def letters(x), do: List.to_atom(x)
    def binary(x), do: :erlang.binary_to_atom(x)
    def binary(x, encoding), do: :erlang.binary_to_atom(x, encoding)
    def list(x), do: :erlang.list_to_atom(x)
    def between(x), do: :"before_#{x}_after"
    def sigil(x), do: ~w(one #{x} three)a
    def captured(list), do: {Enum.map(list, &String.to_atom/1), Enum.map(list, &:erlang.binary_to_atom/1)}
    def keys(map), do: Map.new(map, fn {key, value} -> {String.to_atom(key), value} end)
    def again(x), do: (atom = String.to_atom(x); {atom == String.to_existing_atom(x), Atom.to_string(atom), inspect(atom), is_atom(atom), :erlang.phash2(atom)})
    def rescued(x), do: (try do String.to_atom(x) rescue e in [ArgumentError, SystemLimitError] -> e.__struct__ end)
  end
  '''

  @concat ~S'''
  defmodule Names.Macros do
    defmacro nested(name), do: Module.concat([Macro.expand(name, __CALLER__)])
  end

  defmodule Names do
    defmodule Small do
      def name, do: :small
    end

    alias Names.Macros
    require Macros

    def one(list), do: {Module.concat(list), inspect(Module.concat(list))}
    def two(a, b), do: Module.concat(a, b)
    def safe(list), do: Module.safe_concat(list)
    def safe(a, b), do: Module.safe_concat(a, b)
    def split(module), do: Module.split(module)
    def called(name), do: Module.concat(__MODULE__, name).name()
    def piped(name), do: [Enum, name] |> Module.concat() |> Module.split() |> Enum.join("/")
    def made, do: Macros.nested(Small).name()
    def there(module), do: Module.split(Module.concat(module, Module.concat(Names, Small)) |> Module.concat(Names.Small)) |> Enum.take(-1)
  end
  '''

  test "of modules' names, put together of any parts", context do
    parts = [
      nil,
      Enum,
      :enum,
      "Enum",
      "Elixir",
      Elixir,
      "Elixir.Enum",
      :"Elixir.Enum.",
      "",
      "a.b",
      ".",
      Foo.Bar,
      "ü",
      1,
      ~c"ab"
    ]

    # Of those that exist in the VM the sandbox knows the document's and the library's.
    known = [Enum, String, "Enum", "String", "Elixir.Enum", 1, "NobodyHasIt"]

    calls =
      for(a <- parts, do: {:one, [[a]]}) ++
        for(a <- parts, b <- parts, do: {:one, [[a, b]]}) ++
        for(a <- parts, b <- parts, do: {:two, [a, b]}) ++
        [{:one, [[]]}, {:one, [:no_list]}, {:made, []}, {:piped, ["Of"]}, {:piped, [List]}] ++
        for(a <- known, do: {:safe, [[a]]}) ++
        for(a <- ["Small", Small, "None", nil], do: {:safe, ["Names", a]}) ++
        for(a <- parts, do: {:split, [a]}) ++
        for(a <- ["Small", Small, "None", nil], do: {:called, [a]})

    run(context, "elixir", @concat, calls)
  end

  test "of the environment what is data", context do
    source = ~S'''
    defmodule Names.Inner do
      def where, do: {__ENV__.function, __ENV__.line}
      defmacro here, do: quote(do: {__ENV__.line, __ENV__.function})
      defmacro mine, do: {__ENV__.line, Macro.escape(__ENV__.function)}
    end

    defmodule Names do
      @line __ENV__.line
      @outside {__ENV__.function, __ENV__.context}
      alias Names.Inner
      require Inner

      def where, do: [@line, @outside, __ENV__.line, __ENV__.function, __ENV__.context, Inner.where(), Path.extname(__ENV__.file)]
      def module, do: __ENV__.module == __MODULE__
      def defaults(x, y \\ 1, z \\ 2) when is_atom(x), do: {__ENV__.function, y, z}
      def in_fun(list), do: Enum.map(list, fn x -> {x, __ENV__.function, __ENV__.line} end)
      def in_macro, do: {Inner.here(), Inner.mine()}
      def guarded(x) when x == __ENV__.line, do: __ENV__.function
      def guarded(_x), do: :other
      defp hidden, do: __ENV__.function
      def calls_hidden, do: hidden()
    end
    '''

    calls = [
      where: [],
      module: [],
      defaults: [:a],
      defaults: [:a, 2],
      in_fun: [[1, 2]],
      in_macro: [],
      calls_hidden: []
    ]

    run(context, "elixir", source, calls ++ for(line <- 1..25, do: {:guarded, [line]}))
  end

  @erlang ~S'''
  -module(names).
  -export([list/1, binary/1, binary/2, caught/1, applied/2]).
  list(X) -> list_to_atom(X).
  binary(X) -> binary_to_atom(X).
  binary(X, E) -> binary_to_atom(X, E).
  caught(X) -> try list_to_atom(X) catch error:E -> {caught, E} end.
  applied(F, X) -> [F(Y) || Y <- [X, X]].
  '''

  test "of whatever there is", context do
    texts = texts()
    lists = Enum.map(texts, &:unicode.characters_to_list/1) |> Enum.filter(&is_list/1)

    wrong = [
      5,
      :atom,
      nil,
      1.5,
      {},
      %{},
      <<1::3>>,
      <<255>>,
      "ok" <> <<0xD8>>,
      String.duplicate("x", 300) <> <<255>>,
      ["nested"]
    ]

    odd = [
      [?a | ?b],
      [?a | :b],
      [-1],
      [0xD800],
      [0xDFFF],
      [0x110000],
      [1.5],
      [[?a]],
      List.duplicate(?x, 300) ++ [:no],
      List.duplicate(?x, 255) ++ [:no]
    ]

    calls =
      for(f <- [:text, :binary, :between, :sigil, :again, :rescued], x <- texts ++ wrong, do: {f, [x]}) ++
        for(f <- [:letters, :list], x <- lists ++ odd ++ wrong, do: {f, [x]}) ++
        for(e <- [:utf8, :unicode, :latin1, :utf16, "utf8"], x <- texts ++ wrong, do: {:binary, [x, e]}) ++
        [
          captured: [texts |> Enum.filter(&(String.length(&1) < 50))],
          keys: [%{"one" => 1, "instar_new_key" => 2}]
        ]

    {:ok, pair} = Instar.Differential.load(context, "elixir", @module)
    assert different(pair, calls) == []

    calls =
      for(f <- [:list, :caught], x <- lists ++ odd ++ wrong, do: {f, [x]}) ++
        for(x <- texts ++ wrong, do: {:binary, [x]}) ++
        for(e <- [:latin1, :utf8, :no], x <- texts, do: {:binary, [x, e]})

    {:ok, pair} = Instar.Differential.load(context, "erlang", @erlang)
    assert different(pair, calls) == []
  end

  # Which argument is wrong the VM says of functions that it knows itself.
  defp different(pair, calls) do
    for {function, args} <- calls,
        {:different, beam, wasm} <- [Instar.Differential.compare(pair, function, args)],
        not match?({{:error, reason, _}, {:error, reason, "argument error"}}, {beam, wasm}),
        do: {function, args, beam, wasm}
  end

  # Of characters of one to four bytes, and some that are one letter together; about as many as a name may have.
  defp texts do
    :rand.seed(:exsss, {7, 7, 7})
    letters = ["a", "Z", "_", " ", "ä", "ß", "京", "🙂", "e\u0301", "\0", "\n", ".", "@", "\u00ff"]

    random =
      for length <- [1, 2, 3, 5, 8, 20, 100, 127, 128, 253, 254, 255, 256, 257, 600],
          do: Enum.map_join(1..length, fn _ -> Enum.random(letters) end)

    exact = for letter <- letters, length <- [127, 128, 254, 255, 256], do: String.duplicate(letter, length)
    Enum.uniq(["", "true", "nil", "Elixir.Enum", "ok?", "a b" | random] ++ exact)
  end
end
