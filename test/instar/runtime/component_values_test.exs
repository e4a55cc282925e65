defmodule Instar.Runtime.ComponentValuesTest do
  # Values of components and terms: what becomes what, both ways, and what is no value of its type.
  use ExUnit.Case, async: true

  alias Instar.{Component, Config, Error, Native, Version}
  alias Instar.Disk.Artifact
  alias Instar.Runtime.Wasm

  @config Config.new!(cache_dir: false, timeout: 10_000, memory: 256 * 1024 * 1024)
  @seed {9, 21, 2026}

  defp load(type) do
    {:ok, payload} = Native.parse_wat(Component.same(type))
    {:ok, placement} = Wasm.placement(nil, self())
    artifact = %Artifact{digest: <<0::256>>, language: :wat, target: :wasm, payload: payload}
    {:ok, code} = Wasm.prepare(artifact, placement, @config)
    code
  end

  defp same(type, value), do: type |> load() |> call(value)

  defp call(code, value) do
    with {:ok, padded} <- Wasm.call(%{Version.__struct__() | code: code}, :same, [Component.pad(value)]),
         do: {:ok, Component.unpad(padded)}
  end

  # The padding is the outer tuple, and the value its first element.
  defp bad(path, type), do: {:error, {:bad_value, "arguments[0][0]" <> path, Component.wit(type)}}

  describe "each kind of type" do
    test "integers keep to their range" do
      for {type, low, high} <- [
            {:s8, -128, 127},
            {:u8, 0, 255},
            {:s16, -32_768, 32_767},
            {:u16, 0, 65_535},
            {:s32, -2_147_483_648, 2_147_483_647},
            {:u32, 0, 4_294_967_295},
            {:s64, -9_223_372_036_854_775_808, 9_223_372_036_854_775_807},
            {:u64, 0, 18_446_744_073_709_551_615}
          ] do
        code = load(type)
        for n <- [low, 0, 1, high], do: assert(call(code, n) == {:ok, n})
        for n <- [low - 1, high + 1, 1.0, "1", :one, nil, [1]], do: assert(call(code, n) == bad("", type))
      end
    end

    test "floats, and what Erlang has no floats for" do
      for type <- [:f32, :f64], value <- [0.0, -1.5, :nan, :infinity, :neg_infinity] do
        assert same(type, value) == {:ok, value}
      end

      assert same(:f64, 3) == {:ok, 3.0}

      # As in core modules: rounded, beyond the range of single precision to infinity.
      for {x, single} <- [{1.0e300, :infinity}, {-1.0e300, :neg_infinity}, {1.0e-300, 0.0}],
          do: assert(same(:f32, x) == {:ok, single})

      # Integers of whatever size, up to the largest float.
      for n <- [2 ** 53, 2 ** 63 - 1, 2 ** 63, 2 ** 64, 3 ** 100, 10 ** 300],
          n <- [n, -n],
          do: assert(same(:f64, n) == {:ok, n * 1.0})

      assert same(:f32, 2 ** 63) == {:ok, 2.0 ** 63}
      assert same(:f64, 2 ** 1024) == bad("", :f64)
      assert same(:f64, :pi) == bad("", :f64)
    end

    test "booleans are only true and false" do
      for value <- [true, false], do: assert(same(:bool, value) == {:ok, value})
      for value <- [nil, 1, "true"], do: assert(same(:bool, value) == bad("", :bool))
    end

    test "characters are code points, and strings of one are taken" do
      code = load(:char)
      for char <- [?a, 0, ?é, 0x10FFFF], do: assert(call(code, char) == {:ok, char})
      assert call(code, "é") == {:ok, ?é}

      for wrong <- [0xD800, 0x110000, -1, "", "ab", ~c"a", nil],
          do: assert(call(code, wrong) == bad("", :char))
    end

    test "strings are UTF-8" do
      code = load(:string)
      for text <- ["", "hé", String.duplicate("ж", 1_000)], do: assert(call(code, text) == {:ok, text})
      for wrong <- [<<255>>, ~c"a", :a, <<1::3>>, nil], do: assert(call(code, wrong) == bad("", :string))
    end

    test "lists are lists, and bytes are a binary" do
      assert same({:list, :u16}, [1, 2]) == {:ok, [1, 2]}
      assert same({:list, :u16}, [1 | 2]) == bad("", {:list, :u16})
      assert same({:list, :u16}, [1, -2]) == bad("[1]", :u16)
      assert same({:list, :char}, ~c"hé") == {:ok, ~c"hé"}
      code = load({:list, :u8})
      assert call(code, <<1, 255>>) == {:ok, <<1, 255>>}
      assert call(code, [1, 255]) == {:ok, <<1, 255>>}
      assert call(code, []) == {:ok, ""}
      assert call(code, [1, 256]) == bad("[1]", :u8)
    end

    test "records are maps with atoms, taken with strings and dashes too" do
      type = {:record, [{"unit-price", :u32}, {"note", {:option, :string}}]}
      code = load(type)
      full = %{unit_price: 1, note: "a"}
      assert call(code, full) == {:ok, full}

      for keys <- [
            ["unit_price", "note"],
            ["unit-price", "note"],
            [:"unit-price", :note],
            [:unit_price, "note"]
          ] do
        assert call(code, Map.new(Enum.zip(keys, [1, "a"]))) == {:ok, full}
      end

      assert call(code, %{unit_price: 1}) == {:ok, %{unit_price: 1, note: nil}}
      assert call(code, %{note: nil}) == bad(".unit_price", :u32)
      assert call(code, %{unit_price: 1, note: nil, more: 1}) == bad("", type)
      assert call(code, %{:unit_price => 1, "unit-price" => 2}) == bad("", type)
      assert call(code, %{1 => 1, unit_price: 1}) == bad("", type)
      assert call(code, unit_price: 1) == bad("", type)

      assert call(load({:record, [{"first", :u8}, {"last", :u8}, {"step", :u8}]}), %{
               __struct__: Range,
               first: 1,
               last: 2,
               step: 1
             }) ==
               {:ok, %{first: 1, last: 2, step: 1}}
    end

    test "variants are tagged, cases without a value are atoms" do
      type = {:variant, [{"none", nil}, {"a-circle", :f64}, {"square", {:record, [{"side", :u8}]}}]}
      code = load(type)

      for value <- [:none, {:a_circle, 1.5}, {:square, %{side: 2}}],
          do: assert(call(code, value) == {:ok, value})

      assert call(code, {"a-circle", 1.5}) == {:ok, {:a_circle, 1.5}}
      assert call(code, "none") == {:ok, :none}
      assert call(code, {:square, %{side: 256}}) == bad(".square.side", :u8)

      for wrong <- [:a_circle, {:none, 1}, {:oval, 1}, {:square, 1, 2}, 1],
          do: assert(call(code, wrong) == bad("", type))
    end

    test "results are ok and error" do
      code = load({:result, :u8, :string})
      for value <- [{:ok, 1}, {:error, "no"}], do: assert(call(code, value) == {:ok, value})
      assert call(code, {:ok, 256}) == bad(".ok", :u8)
      assert call(code, {:error, 1}) == bad(".error", :string)
      for wrong <- [:ok, 1, {:fine, 1}], do: assert(call(code, wrong) == bad("", {:result, :u8, :string}))

      empty = load({:result, nil, nil})
      for value <- [:ok, :error], do: assert(call(empty, value) == {:ok, value})
      assert call(empty, {:ok, nil}) == bad("", {:result, nil, nil})
    end

    test "an option is its value or nil, unless the value could be nil" do
      assert same({:option, :u8}, nil) == {:ok, nil}
      assert same({:option, :u8}, 3) == {:ok, 3}
      assert same({:option, :u8}, 256) == bad("", :u8)
      nested = load({:option, {:option, :u8}})
      for value <- [nil, {:some, nil}, {:some, 3}], do: assert(call(nested, value) == {:ok, value})
      assert call(nested, 3) == bad("", {:option, {:option, :u8}})
      named = load({:option, {:enum, ["nil", "other"]}})
      for value <- [nil, {:some, nil}, {:some, :other}], do: assert(call(named, value) == {:ok, value})
    end

    test "enums are atoms, flags are lists of them in their own order" do
      enum = load({:enum, ["dark-red", "green"]})
      assert call(enum, :dark_red) == {:ok, :dark_red}
      assert call(enum, "dark-red") == {:ok, :dark_red}
      assert call(enum, :blue) == bad("", {:enum, ["dark-red", "green"]})
      type = {:flags, ["read", "write", "run-it"]}
      flags = load(type)
      assert call(flags, []) == {:ok, []}
      assert call(flags, [:run_it, "read", :read]) == {:ok, [:read, :run_it]}
      assert call(flags, [:read, :delete]) == bad("[1]", type)
      assert call(flags, :read) == bad("", type)
    end

    test "tuples have their size" do
      type = {:tuple, [:u8, :string]}
      assert same(type, {1, "a"}) == {:ok, {1, "a"}}
      assert same(type, {1}) == bad("", type)
      assert same(type, {1, 2}) == bad("[1]", :string)
    end
  end

  describe "generated types" do
    test "a value comes back as it went, and a wrong one is named with its place" do
      :rand.seed(:exsss, @seed)

      for _ <- 1..60 do
        type = type(3)
        code = load(type)

        for _ <- 1..5 do
          value = value(type)
          assert {type, call(code, value)} == {type, {:ok, value}}
          {broken, path, expected} = break(type, value)
          assert {type, broken, call(code, broken)} == {type, broken, bad(path, expected)}
        end
      end
    end
  end

  test "what is wrong is a sentence" do
    error = Error.new({:bad_value, "arguments[0].items[3].price", "u32"})
    assert Exception.message(error) == "arguments[0].items[3].price is not a value of the type u32"
  end

  # A random type, less and less deep.
  defp type(depth) do
    kinds = ~w(bool s8 u8 s16 u16 s32 u32 s64 u64 f32 f64 char string)a
    compound = ~w(list option tuple result record variant enum flags)a

    case Enum.random(if depth > 0, do: kinds ++ compound ++ compound, else: kinds) do
      kind when kind in [:list, :option] -> {kind, type(depth - 1)}
      :tuple -> {:tuple, types(depth)}
      :result -> {:result, payload(depth), payload(depth)}
      :record -> {:record, Enum.zip(names("field"), types(depth))}
      :variant -> {:variant, Enum.zip(names("a-case"), [nil | types(depth)])}
      kind when kind in [:enum, :flags] -> {kind, Enum.take(names("it"), :rand.uniform(20))}
      primitive -> primitive
    end
  end

  defp types(depth), do: for(_ <- 1..:rand.uniform(4), do: type(depth - 1))
  defp payload(depth), do: if(:rand.uniform(3) > 1, do: type(depth - 1))
  defp names(word), do: for(n <- 1..20, do: "#{word}-x#{n}")
  defp atom(name), do: name |> String.replace("-", "_") |> String.to_atom()

  defp value(:bool), do: Enum.random([true, false])
  defp value(:char), do: Enum.random([?a, ?é, 0x1F600])
  defp value(:string), do: Enum.random(["", "text", "žluť"])
  defp value(float) when float in [:f32, :f64], do: Enum.random([0.0, 1.5, -2.25, :nan, :infinity])

  defp value(integer) when is_atom(integer) do
    <<sign, size::binary>> = Atom.to_string(integer)
    high = Integer.pow(2, String.to_integer(size))
    n = :rand.uniform(high) - 1
    if sign == ?s, do: n - div(high, 2), else: n
  end

  defp value({:list, :u8}), do: :rand.bytes(:rand.uniform(5) - 1)
  defp value({:list, type}), do: for(_ <- 1..(:rand.uniform(4) - 1)//1, do: value(type))

  defp value({:option, {:option, _} = some}), do: Enum.random([nil, {:some, value(some)}])
  defp value({:option, some}), do: Enum.random([nil, value(some)])
  defp value({:tuple, types}), do: types |> Enum.map(&value/1) |> List.to_tuple()
  defp value({:record, fields}), do: Map.new(fields, fn {name, type} -> {atom(name), value(type)} end)
  defp value({:enum, names}), do: names |> Enum.random() |> atom()
  defp value({:flags, names}), do: for(name <- names, :rand.uniform(2) == 1, do: atom(name))
  defp value({:variant, cases}), do: cases |> Enum.random() |> tagged()
  defp value({:result, ok, error}), do: Enum.random([{"ok", ok}, {"error", error}]) |> tagged()

  defp tagged({name, nil}), do: atom(name)
  defp tagged({name, type}), do: {atom(name), value(type)}

  # The value with one thing wrong somewhere in it, the way there, and the type that was expected.
  defp break({:list, :u8} = type, _value), do: {self(), "", type}

  defp break({:list, type}, [_ | _] = values) do
    index = :rand.uniform(length(values)) - 1
    {broken, path, expected} = break(type, Enum.at(values, index))
    {List.replace_at(values, index, broken), "[#{index}]#{path}", expected}
  end

  defp break({:tuple, types}, value) do
    index = :rand.uniform(length(types)) - 1
    {broken, path, expected} = break(Enum.at(types, index), elem(value, index))
    {put_elem(value, index, broken), "[#{index}]#{path}", expected}
  end

  defp break({:record, fields}, value) do
    {name, type} = Enum.random(fields)
    {broken, path, expected} = break(type, value[atom(name)])
    {Map.put(value, atom(name), broken), ".#{atom(name)}#{path}", expected}
  end

  defp break({:variant, cases}, {tag, value}) do
    {_name, type} = Enum.find(cases, fn {name, _type} -> atom(name) == tag end)
    within(tag, type, value)
  end

  defp break({:result, ok, error}, {tag, value}), do: within(tag, if(tag == :ok, do: ok, else: error), value)
  defp break({:option, {:option, _} = some}, {:some, value}), do: some |> break(value) |> put_some()
  defp break({:option, {:option, _}} = type, nil), do: {self(), "", type}
  defp break({:option, some}, nil), do: {self(), "", some}
  defp break({:option, some}, value), do: break(some, value)
  defp break(type, _value), do: {self(), "", type}

  defp within(tag, type, value) do
    {broken, path, expected} = break(type, value)
    {{tag, broken}, ".#{tag}#{path}", expected}
  end

  defp put_some({broken, path, expected}), do: {{:some, broken}, path, expected}
end
