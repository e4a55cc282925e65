defmodule Instar.Differential.Language.InspectTest do
  # Terms as `inspect` shows them. The same source on the BEAM and in the sandbox, with the same arguments.
  use Instar.Differential
  alias Instar.Differential.Terms

  test "inspect", context do
    source = """
    defmodule Shows do
      defmodule Point do
        defstruct [:y, x: 0]
      end
      defmodule Oops do
        defexception [:message, :code]
      end
      def show(x), do: inspect(x)
      def both(x), do: {inspect(x), inspect(x, limit: 50)}
      def point(x), do: inspect(%Point{x: x, y: [x]})
      def points(x), do: inspect([%Point{x: x}, %{%Point{} | y: %Point{}}, %{__struct__: Point}, x])
      def oops(x), do: inspect(%Oops{message: "m", code: x})
      def capture(_), do: inspect({&Enum.map/2, &__MODULE__.show/1})
      def struct_name(x), do: inspect(%{__struct__: x})
      def message(x), do: (try do raise(ArgumentError, "not \#{inspect(x)}") rescue e -> Exception.message(e) end)
    end
    """

    texts = [
      "",
      "a\"b",
      "a\\b",
      "#\{x}",
      "\n\t\r\a\b\v\f\e\d",
      "\0",
      "äöü€😀",
      <<255, 254>>,
      <<1::5>>,
      <<1, 2, 3::4>>
    ]

    texts =
      texts ++ [String.duplicate("x", 4_096), String.duplicate("x", 4_097), String.duplicate("ä", 5_000)]

    texts =
      texts ++
        [String.duplicate("x", 4_096) <> <<255>>, "\u200b", "\ufeff", "a\u0300", :binary.copy(<<7, 200>>, 60)]

    atoms = [
      :a,
      :"a b",
      :A,
      :"A.b",
      Foo,
      Foo.Bar,
      :"Elixir.foo",
      Elixir,
      :"Elixir.Elixir.A",
      :a?,
      :b!,
      :a@b,
      :"",
      :"1a",
      :_,
      :_a
    ]

    atoms =
      atoms ++
        [
          :+,
          :++,
          :"::",
          :"^^^",
          :<<>>,
          :%{},
          :{},
          :..,
          :"..//",
          :.,
          :->,
          :"=>",
          :when,
          :and,
          :not,
          :in,
          :é,
          :"é b",
          :"\n",
          :"a\"b"
        ]

    lists = [
      ~c"abc",
      ~c"a'b",
      ~c"a\"b\n",
      [7, 8, 27],
      [0],
      [127],
      [300],
      ~c"abc" ++ :d,
      [1 | 2],
      [[1 | :a] | {2}]
    ]

    lists =
      lists ++
        [
          [a: 1],
          [{:a, 1}, {:"b c", 2}],
          [{Foo, 1}],
          [{:a, 1} | :b],
          [{:a, 1}, :b],
          [nil: 1, true: 2],
          [+: 1, "::": 2]
        ]

    lists =
      lists ++
        [
          Enum.to_list(1..49),
          Enum.to_list(1..50),
          Enum.to_list(1..51),
          Enum.to_list(1..200),
          List.duplicate(?a, 5_000)
        ]

    lists =
      lists ++ [Enum.reduce(1..60, [], fn _, x -> [x] end), Enum.reduce(1..60, {}, fn n, x -> {n, x} end)]

    lists =
      lists ++
        [
          List.duplicate([1, 2, 3], 60),
          List.duplicate({1, [2]}, 60),
          List.to_tuple(Enum.to_list(1..60)),
          Enum.to_list(1..50) ++ :x
        ]

    lists = lists ++ [Enum.to_list(1..49) ++ :x, for(n <- 1..60, do: {:"k\#{n}", n})]

    maps = [
      %{"a" => 1},
      %{1 => 2, a: 3},
      %{Foo => 1},
      %{a: %{b: %{}}},
      %{nil => 1},
      Map.new(1..32, &{&1, &1}),
      %{[1] => {}}
    ]

    structs = [
      1..2,
      2..1//-1,
      1..10//3,
      5..1//-1,
      MapSet.new(),
      MapSet.new([1, 2]),
      MapSet.new([97, 98]),
      MapSet.new(a: 1),
      %ArgumentError{},
      %KeyError{key: 1, term: %{}}
    ]

    structs =
      structs ++
        [
          %RuntimeError{message: "x"},
          %{__struct__: 1}
        ]

    all =
      Enum.filter(
        Terms.all() ++ Terms.floats() ++ Terms.few() ++ texts ++ atoms ++ lists ++ maps,
        &Terms.ordered?/1
      )

    calls = for x <- all, f <- [:show, :point, :oops, :message], do: {f, [x]}
    calls = calls ++ for x <- structs, do: {:show, [x]}
    more = for x <- [1, "a"], f <- [:points, :capture], do: {f, [x]}
    both = for x <- all, do: {:both, [x]}
    # Whether there is a module of that name only the host knows: its structs are refused (answers_test.exs).
    names = for x <- [1, nil, Shows.Point], do: {:struct_name, [x]}
    run(context, "elixir", source, calls ++ more ++ both ++ names)
  end
end
