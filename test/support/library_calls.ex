defmodule Instar.LibraryCalls do
  # Calls of every function of a module of the library, with arguments made of what its types say.
  #
  # A fun cannot come from outside, so a document makes it of a description: `{:"$fun", arity, kind}`. Structs come as the
  # host makes them.
  @moduledoc false

  alias Instar.Compiler.Wasm.Library

  # What makes as much as it is told to: the BEAM would.
  @making [Bitwise, Inspect.Algebra, Integer, List, String, Tuple, :array, :binary, :erlang, :lists, :string]
  @big {__MODULE__, :big}
  # Of the process dictionary, which for a document is that of its call.
  @dictionary [:erase, :get, :get_keys, :put]
  @kinds [:first, :last, :all, true, false, :raise, :pair, :count]

  @doc "The exported functions of a module that a document may call."
  @spec functions(module) :: [{atom, arity}]
  def functions(module) do
    :ok = Library.ready()

    for {name, arity} <- Enum.sort(module.module_info(:exports)),
        function = {module, name, arity},
        Library.offered?(function) or function in natives(),
        function not in Library.hopeless(),
        module != :erlang or name not in @dictionary,
        module not in [IO, Process, System, :rand],
        # Which the compiler makes a call of that is refused, and which are refused by their names.
        name != :to_atom,
        # Which Macro.to_string/1 takes for a charlist with interpolations.
        function != {List, :to_charlist, 1},
        function not in [{Function, :capture, 3}, {Function, :info, 1}, {Function, :info, 2}],
        # Which documents for the BEAM don't compile with: a defect that is open.
        function != {:erlang, :is_record, 2},
        do: {name, arity}
  end

  defp natives, do: Instar.Native.terms_bifs()

  @doc "A document with a function `call_NUMBER` for each of the functions, and `applied`, which is told their names."
  @spec source(module, [{atom, arity}], boolean) :: String.t()
  def source(module, functions, named?) do
    calls =
      for {{name, arity}, number} <- Enum.with_index(functions) do
        args = Macro.generate_arguments(arity, __MODULE__)
        values = for arg <- args, do: quote(do: value(unquote(arg)))

        quote do
          def unquote(:"call_#{number}")(unquote_splicing(args)),
            do: unquote({{:., [], [module, name]}, [], values})
        end
        |> Macro.to_string()
      end

    """
    defmodule Calls do
    #{Enum.join(calls, "\n")}
      def applied(m, f, args), do: apply(m, f, Enum.map(args, &value/1))
      def named, do: #{if named?, do: inspect(module), else: "nil"}

      defp value({:"$fun", 0, kind}), do: fn -> made([], kind) end
      defp value({:"$fun", 1, kind}), do: fn a -> made([a], kind) end
      defp value({:"$fun", 2, kind}), do: fn a, b -> made([a, b], kind) end
      defp value({:"$fun", 3, kind}), do: fn a, b, c -> made([a, b, c], kind) end
      defp value([head | tail]), do: [value(head) | value(tail)]
      defp value(other), do: other

      defp made([first | _], :first), do: first
      defp made([_ | _] = args, :last), do: List.last(args)
      defp made(args, :pair), do: {args, args}
      defp made(args, :count), do: length(args)
      defp made(_args, :raise), do: raise("made")
      defp made(args, :all), do: args
      defp made([], _kind), do: :none
      defp made(_args, kind), do: kind
    end
    """
  end

  @doc "Arguments for a function, as many lists of them as wanted, the same for the same seed."
  @spec arguments(module, {atom, arity}, pos_integer, term) :: [[term]]
  def arguments(module, {name, arity} = function, count, seed) do
    :rand.seed(:exsplus, :erlang.phash2({seed, module, function}))
    Process.put(@big, module not in @making)
    types = types(module, name, arity)
    for _ <- 1..count//1, do: Enum.map(Enum.random(types), &argument/1)
  end

  # One in eight is of another type.
  defp argument(type), do: if(:rand.uniform(8) == 1, do: value(:any, 2), else: value(type, 3))

  defp types(module, name, arity) do
    case Code.Typespec.fetch_specs(module) do
      {:ok, specs} ->
        clauses = for {{^name, ^arity}, clauses} <- specs, clause <- clauses, do: parameters(clause, module)
        if clauses == [], do: [List.duplicate(:any, arity)], else: clauses

      :error ->
        [List.duplicate(:any, arity)]
    end
  end

  defp parameters({:type, _, :bounded_fun, [fun, constraints]}, module) do
    bound =
      for {:type, _, :constraint, [{:atom, _, :is_subtype}, [{:var, _, name}, type]]} <- constraints,
          into: %{},
          do: {name, type}

    {:type, _, :fun, [{:type, _, :product, args}, _result]} = fun
    for arg <- args, do: {:in, module, bound, arg}
  end

  defp parameters({:type, _, :fun, [{:type, _, :product, args}, _result]}, module),
    do: for(arg <- args, do: {:in, module, %{}, arg})

  # A value of a type, not deeper than that.
  defp value(:any, depth) do
    Enum.random([
      fn -> value(:integer, depth) end,
      fn -> Enum.random([1.5, -0.0, 0.0, 1.0e300, 3.0, -2.5e-300]) end,
      fn -> Enum.random([:a, nil, true, false, :error, Enum, Calendar.ISO]) end,
      fn -> text() end,
      fn -> [] end,
      fn -> list(fn -> value(:any, depth - 1) end, depth) end,
      fn -> {value(:any, 0), value(:any, 0)} end,
      fn -> %{a: 1, b: value(:any, 0)} end,
      fn -> struct_value() end,
      fn -> [1 | 2] end,
      fn -> <<3::3>> end,
      fn -> {:"$fun", Enum.random(0..2), Enum.random(@kinds)} end
    ]).()
  end

  defp value(:integer, _depth) do
    big = [1_000_000, 0x7FFF_FFFF_FFFF_FFFF, 0x1_0000_0000_0000_0000, -0x1_0000_0000_0000_0000_0000]

    Enum.random(
      [0, 1, 2, 3, 5, 7, 12, 31, -1, -3, 100, 2000, -2000] ++ if(Process.get(@big), do: big, else: [])
    )
  end

  defp value(:small, _depth), do: Enum.random([0, 1, 2, 3, 4, 7, 12])

  defp value({:in, module, bound, type}, depth), do: typed(type, module, bound, depth)

  defp typed({:ann_type, _, [_name, type]}, module, bound, depth), do: typed(type, module, bound, depth)
  defp typed({:paren_type, _, [type]}, module, bound, depth), do: typed(type, module, bound, depth)

  defp typed({:var, _, name}, module, bound, depth) do
    case bound do
      %{^name => type} when depth > 0 -> typed(type, module, Map.delete(bound, name), depth)
      %{} -> value(:any, depth - 1)
    end
  end

  defp typed({:atom, _, atom}, _module, _bound, _depth), do: atom
  defp typed({:integer, _, integer}, _module, _bound, _depth), do: integer

  defp typed({:type, _, :union, types}, module, bound, depth),
    do: types |> Enum.random() |> typed(module, bound, depth)

  defp typed({:type, _, :range, [first, last]}, module, bound, depth) do
    [first, last] = for bound_of <- [first, last], do: typed(bound_of, module, bound, depth)
    Enum.random(first..min(last, first + 100))
  end

  defp typed({:op, _, :-, {:integer, _, integer}}, _module, _bound, _depth), do: -integer

  defp typed({:type, _, name, _}, _module, _bound, _depth)
       when name in [:non_neg_integer, :pos_integer, :arity],
       do: value(:small, 0)

  defp typed({:type, _, :integer, []}, _module, _bound, _depth),
    do: value(Enum.random([:small, :integer]), 0)

  defp typed({:type, _, :number, []}, _module, _bound, _depth),
    do: Enum.random([fn -> value(:integer, 0) end, fn -> Enum.random([0.5, -3.0, 1.0e20]) end]).()

  defp typed({:type, _, :float, []}, _module, _bound, _depth),
    do: Enum.random([0.0, -0.0, 0.1, 2.5, -3.5, 12_345.6789, 1.0e22, 4.9e-324])

  defp typed({:type, _, name, []}, _module, _bound, _depth) when name in [:boolean],
    do: Enum.random([true, false])

  defp typed({:type, _, name, _}, _module, _bound, _depth) when name in [:atom, :module],
    do: Enum.random([:a, :b, :month, :day, :second, :millisecond, nil, Calendar.ISO, Enum])

  defp typed({:type, _, name, _}, _module, _bound, _depth)
       when name in [:binary, :bitstring, :nonempty_binary],
       do: text()

  defp typed({:type, _, name, _}, _module, _bound, _depth)
       when name in [:string, :nonempty_string, :iolist, :iodata],
       do: Enum.random([~c"abc", ~c"12", [], ~c"é ü", ["ab", 99], "text"])

  defp typed({:type, _, name, [type]}, module, bound, depth)
       when name in [:list, :nonempty_list, :maybe_improper_list],
       do: list(fn -> typed(type, module, bound, depth - 1) end, depth)

  defp typed({:type, _, :list, []}, _module, _bound, depth), do: list(fn -> value(:any, 0) end, depth)

  defp typed({:type, _, :tuple, types}, module, bound, depth) when is_list(types),
    do: types |> Enum.map(&typed(&1, module, bound, depth - 1)) |> List.to_tuple()

  defp typed({:type, _, :map, _}, _module, _bound, _depth),
    do: Enum.random([%{}, %{a: 1}, %{1 => 2, b: 3}, %{a: [1]}])

  defp typed({:type, _, :fun, [{:type, _, :product, args}, _result]}, _module, _bound, _depth),
    do: {:"$fun", min(length(args), 3), Enum.random(@kinds)}

  defp typed({:type, _, :fun, _}, _module, _bound, _depth), do: {:"$fun", 1, Enum.random(@kinds)}

  defp typed({:remote_type, _, [{:atom, _, module}, {:atom, _, name}, _args]}, _module, _bound, depth),
    do: named(module, name, depth)

  defp typed({:user_type, _, name, _args}, module, _bound, depth), do: named(module, name, depth)
  defp typed(_other, _module, _bound, depth), do: value(:any, depth - 1)

  defp named(String, _name, _depth), do: text()
  defp named(:unicode, _name, _depth), do: Enum.random(["abc", ~c"äx", ["a", 246], <<255>>, [0x110000]])
  defp named(Enumerable, _name, depth), do: collection(depth)
  defp named(Collectable, _name, _depth), do: Enum.random([[], %{}, MapSet.new(), ""])
  defp named(Range, _name, _depth), do: Enum.random([1..3, 3..1//-1, 1..0//1, 0..10//3])
  defp named(MapSet, _name, _depth), do: Enum.random([MapSet.new(), MapSet.new([1, :a]), MapSet.new(1..3)])
  defp named(Date.Range, _name, _depth), do: range()
  defp named(Calendar, :date, _depth), do: Enum.random([date(), datetime(), naive()])
  defp named(Calendar, :time, _depth), do: Enum.random([time(), datetime(), naive()])
  defp named(Calendar, :naive_datetime, _depth), do: Enum.random([datetime(), naive()])
  defp named(Calendar, :datetime, _depth), do: datetime()
  defp named(Calendar, :calendar, _depth), do: Calendar.ISO
  defp named(Calendar, :time_zone_database, _depth), do: Calendar.UTCOnlyTimeZoneDatabase
  defp named(Calendar, :time_zone, _depth), do: Enum.random(["Etc/UTC", "Europe/Warsaw"])
  defp named(Calendar, :microsecond, _depth), do: Enum.random([{0, 0}, {123_456, 6}, {1000, 3}])

  defp named(System, :time_unit, _depth),
    do: Enum.random([:second, :millisecond, :microsecond, :nanosecond, 10])

  defp named(Date, :t, _depth), do: date()
  defp named(Time, :t, _depth), do: time()
  defp named(DateTime, :t, _depth), do: datetime()
  defp named(NaiveDateTime, :t, _depth), do: naive()
  defp named(Keyword, _name, _depth), do: Enum.random([[], [a: 1], [a: 1, b: 2, a: 3], [x: nil]])

  defp named(module, name, depth) when depth > 0 do
    case Code.Typespec.fetch_types(module) do
      {:ok, types} ->
        case Enum.find(types, fn {_kind, {found, _type, _args}} -> found == name end) do
          {:opaque, _type} -> opaque(module)
          {_kind, {_name, type, _args}} -> typed(type, module, %{}, depth - 1)
          nil -> value(:any, 0)
        end

      :error ->
        value(:any, 0)
    end
  end

  defp named(_module, _name, _depth), do: value(:any, 0)

  defp opaque(:array), do: Enum.random([:array.new(), :array.from_list([1, 2, 3]), :array.new(5)])
  defp opaque(:dict), do: Enum.random([:dict.new(), :dict.from_list(a: 1, b: [2])])
  defp opaque(:queue), do: Enum.random([:queue.new(), :queue.from_list([1, 2, 3])])
  defp opaque(:gb_trees), do: Enum.random([:gb_trees.empty(), :gb_trees.from_orddict([{1, 2}, {3, 4}])])
  defp opaque(:gb_sets), do: Enum.random([:gb_sets.new(), :gb_sets.from_list([1, 2, :a])])

  defp opaque(:sets),
    do: Enum.random([:sets.new(), :sets.from_list([1, 2]), :sets.from_list([1], version: 2)])

  defp opaque(_module), do: value(:any, 0)

  defp list(_value, depth) when depth <= 0, do: []
  defp list(value, _depth), do: for(_ <- 1..Enum.random(0..4)//1, do: value.())

  defp collection(depth) do
    Enum.random([
      fn -> list(fn -> value(:any, 0) end, depth) end,
      fn -> [3, 1, 2] end,
      fn -> [a: 1, b: 2] end,
      fn -> 1..5 end,
      fn -> %{a: 1, b: 2} end,
      fn -> MapSet.new([1, 2]) end,
      fn -> range() end
    ]).()
  end

  defp text do
    Enum.random(
      ["", "abc", "hello world", "12", "-7", "1.5", "äöü", "e\u0301", "👨‍👩‍👧", <<255, 97>>] ++
        ["2024-02-29", "2024-02-29T12:30:15Z", "12:30:15.123", "a,b,c", "%Y-%m-%d", <<0>>]
    )
  end

  @doc "A struct as the host makes it."
  def struct_value do
    Enum.random([
      &date/0,
      &time/0,
      &naive/0,
      &datetime/0,
      &range/0,
      fn -> 1..4//2 end,
      fn -> MapSet.new([1]) end
    ]).()
  end

  defp date,
    do: Enum.random([~D[2024-02-29], ~D[2023-12-31], ~D[1969-01-01], ~D[-0001-03-01], ~D[9999-12-31]])

  defp time, do: Enum.random([~T[00:00:00], ~T[23:59:59.999999], ~T[12:30:15.120]])
  defp naive, do: Enum.random([~N[2024-02-29 23:59:59.5], ~N[1970-01-01 00:00:00], ~N[-0001-01-01 01:02:03]])

  defp datetime do
    Enum.random([
      ~U[2024-02-29 12:00:00Z],
      ~U[1969-12-31 23:59:59.000001Z],
      %DateTime{
        year: 2000,
        month: 2,
        day: 29,
        zone_abbr: "CET",
        hour: 23,
        minute: 0,
        second: 7,
        microsecond: {0, 0},
        utc_offset: 3600,
        std_offset: 0,
        time_zone: "Europe/Warsaw"
      }
    ])
  end

  defp range,
    do:
      Enum.random([Date.range(~D[2024-02-27], ~D[2024-03-02]), Date.range(~D[2024-01-01], ~D[2024-01-10], 3)])
end
