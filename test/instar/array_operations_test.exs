defmodule Instar.ArrayOperationsTest do
  # `array.fill` and `array.copy` of WebAssembly, which are done in chunks so that none holds a scheduler: beside what they are by
  # definition, for arrays of each type, around the size of a chunk. Not async: a hold is measured.
  use ExUnit.Case, async: false
  alias Instar.{Error, Holds}

  @size 20_000
  @chunk 4_096
  @types [i8: "i32", i16: "i32", i32: "i32", i64: "i64", f32: "f32", f64: "f64"]

  setup_all do
    name = :"arrays_#{System.unique_integer([:positive])}"
    documents = Map.new(@types, fn {type, value} -> {"#{type}", source(type, value)} end)
    start_supervised!({Instar.Test, name: name, documents: Map.put(documents, "long", long())})
    %{server: name}
  end

  defp source(type, value) do
    get = if type in [:i8, :i16], do: "array.get_u", else: "array.get"
    made = if value == "i32", do: "", else: "(#{value}.convert_i32_s"
    made = String.replace(made, "i64.convert_i32_s", "i64.extend_i32_s")
    close = if made == "", do: "", else: ")"

    read =
      case value do
        "i32" -> &"(i64.extend_i32_s #{&1})"
        "i64" -> & &1
        _float -> &"(i64.trunc_#{value}_s #{&1})"
      end

    """
    (module
      (type $a (array (mut #{type})))
      (func $new (result (ref null $a)) (local $a (ref null $a)) (local $i i32)
        (local.set $a (array.new_default $a (i32.const #{@size})))
        (loop $l
          (array.set $a (local.get $a) (local.get $i)
            #{made} (i32.rem_u (i32.mul (local.get $i) (i32.const 7)) (i32.const 113)) #{close})
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br_if $l (i32.lt_u (local.get $i) (i32.const #{@size}))))
        (local.get $a))
      (func $sum (param $a (ref null $a)) (result i64) (local $i i32) (local $sum i64)
        (loop $l
          (local.set $sum (i64.add (local.get $sum) (i64.mul (i64.extend_i32_u (i32.add (local.get $i) (i32.const 1)))
            #{read.("(#{get} $a (local.get $a) (local.get $i))")})))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br_if $l (i32.lt_u (local.get $i) (array.len (local.get $a)))))
        (local.get $sum))
      (func (export "within") (param i32 i32 i32) (result i64) (local $a (ref null $a))
        (local.set $a (call $new))
        (array.copy $a $a (local.get $a) (local.get 0) (local.get $a) (local.get 1) (local.get 2))
        (call $sum (local.get $a)))
      (func (export "between") (param i32 i32 i32) (result i64) (local $a (ref null $a)) (local $b (ref null $a))
        (local.set $a (call $new))
        (local.set $b (array.new_default $a (i32.const 15000)))
        (array.copy $a $a (local.get $b) (local.get 0) (local.get $a) (local.get 1) (local.get 2))
        (call $sum (local.get $b)))
      (func (export "fill") (param i32 i32 i32) (result i64) (local $a (ref null $a))
        (local.set $a (call $new))
        (array.fill $a (local.get $a) (local.get 0) #{made} (i32.rem_u (local.get 1) (i32.const 100)) #{close} (local.get 2))
        (call $sum (local.get $a)))
      (func (export "null") (param i32 i32 i32) (result i64)
        (array.copy $a $a (ref.null $a) (local.get 0) (call $new) (local.get 1) (local.get 2)) (i64.const 0)))
    """
  end

  # Arrays of references to arrays of their own type, and what takes a tenth of a second in one go.
  defp long do
    """
    (module
      (type $a (array (mut i8))) (type $r (array (mut (ref null $a))))
      (func (export "copy") (param $n i32) (local $a (ref null $a))
        (local.set $a (array.new_default $a (i32.const 30000000)))
        (loop $l
          (array.copy $a $a (local.get $a) (i32.const 0) (local.get $a) (i32.const 1) (i32.const 29999990))
          (local.set $n (i32.sub (local.get $n) (i32.const 1))) (br_if $l (local.get $n))))
      (func (export "back") (param $n i32) (local $a (ref null $a))
        (local.set $a (array.new_default $a (i32.const 30000000)))
        (loop $l
          (array.copy $a $a (local.get $a) (i32.const 1) (local.get $a) (i32.const 0) (i32.const 29999990))
          (local.set $n (i32.sub (local.get $n) (i32.const 1))) (br_if $l (local.get $n))))
      (func (export "fill") (param $n i32) (local $a (ref null $a))
        (local.set $a (array.new_default $a (i32.const 30000000)))
        (loop $l
          (array.fill $a (local.get $a) (i32.const 0) (local.get $n) (i32.const 29999990))
          (local.set $n (i32.sub (local.get $n) (i32.const 1))) (br_if $l (local.get $n))))
      (func (export "references") (param $n i32) (local $a (ref null $r))
        (local.set $a (array.new_default $r (i32.const 7000000)))
        (loop $l
          (array.fill $r (local.get $a) (i32.const 0) (array.new_default $a (i32.const 1)) (i32.const 7000000))
          (array.copy $r $r (local.get $a) (i32.const 0) (local.get $a) (i32.const 1) (i32.const 6999999))
          (local.set $n (i32.sub (local.get $n) (i32.const 1))) (br_if $l (local.get $n)))))
    """
  end

  @places [0, 1, @chunk - 1, @chunk, @chunk + 1, 5_000]
  @lengths [0, 1, @chunk - 1, @chunk, @chunk + 1, 2 * @chunk, 2 * @chunk + 1, 10_000]

  defp pattern, do: for(i <- 0..(@size - 1), do: rem(7 * i, 113))
  defp sum(list), do: list |> Enum.with_index(1) |> Enum.reduce(0, fn {value, i}, sum -> sum + i * value end)

  defp written(list, at, values),
    do: Enum.take(list, at) ++ values ++ Enum.drop(list, at + length(values))

  for {type, _value} <- @types do
    test "#{type}: elements are where they belong", %{server: server} do
      pattern = pattern()
      {:ok, version} = Instar.load(server, unquote("#{type}"), [])

      for to <- @places, from <- @places, n <- @lengths do
        moved = Enum.slice(pattern, from, n)

        for {function, expected} <- [
              within: written(pattern, to, moved),
              between: written(List.duplicate(0, 15_000), to, moved),
              fill: written(pattern, to, List.duplicate(rem(from, 100), n))
            ] do
          expected = sum(expected)

          assert {function, to, from, n, Instar.call!(version, function, [to, from, n])} ==
                   {function, to, from, n, expected}
        end
      end
    end
  end

  test "what is not inside is a trap, however long it is", %{server: server} do
    for {type, _value} <- @types, {:ok, version} = Instar.load(server, "#{type}", []) do
      for {function, to, from, n} <- [
            {:within, 0, 1, @size},
            {:within, 1, 0, @size},
            {:within, @size + 1, 0, 0},
            {:within, -1, 0, 5_000},
            {:within, 0, -1, 5_000},
            {:within, 0, 0, -1},
            {:within, 100, 100, -50},
            {:between, 0, 0, 15_001},
            {:between, 0, 5_001, 15_000},
            {:between, 10_000, 0, 5_001},
            {:fill, 1, 0, @size},
            {:fill, -1, 0, 2},
            {:fill, 0, 0, -1}
          ] do
        assert {:error, %Error{reason: {:trap, :array_out_of_bounds}}} =
                 Instar.call(version, function, [to, from, n])
      end

      for {to, from, n} <- [{0, 0, 10}, {0, 1, 10_000}, {1, 0, 10_000}] do
        assert {:error, %Error{reason: {:trap, trap}}} = Instar.call(version, :null, [to, from, n])
        assert "#{trap}" =~ "null"
      end
    end
  end

  test "none holds a scheduler, and all are paid for", %{server: server} do
    {:ok, version} = Instar.load(server, "long", [])

    for function <- [:copy, :back, :fill, :references] do
      held = Holds.least_held(20_000_000, fn -> Instar.call(version, function, [4], timeout: 60_000) end)
      # An array of that size alone takes its time when its memory is new.
      assert held < 60_000_000, "#{function} held a scheduler for #{div(held, 1_000)} µs"

      assert {:error, %Error{reason: reason}} = Instar.call(version, function, [-1], timeout: 200)
      assert elem(reason, 0) in [:timeout, :memory_limit]
    end

    assert {:error, %Error{reason: {:fuel_exhausted, 100_000}}} =
             Instar.call(version, :fill, [-1], fuel: 100_000)
  end
end
