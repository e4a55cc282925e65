defmodule Instar.TermsFuelTest do
  # Modules of terms that somebody wrote by hand: they pay the least for the most that they may, and fuel and time end them
  # when due all the same. What they pay to themselves counts for nothing; wasmtime counts their fuel.
  # Not async: the measure of holds is one for the VM.
  use Instar.Case, async: false

  alias Instar.{Clock, Holds, TermsModule}

  @moduletag :heavy

  # One unit, however much comes after it.
  @pay """
  (global.set $budget (i64.sub (global.get $budget) (i64.const 1)))
  (if (i64.lt_s (global.get $budget) (i64.const 0)) (then (call $yield)))
  """
  @step "(local.set $x (i64.add (local.get $x) (i64.const 3)))"

  defp steps(count), do: String.duplicate(@step, count)
  defp body(code), do: "(local $x i64) #{code} (local.get $x)"

  # Of each what it does, and whether it goes on for ever.
  defp functions do
    [
      straight: {:ends, body(@pay <> steps(15_000))},
      loop: {:endless, body("(loop $l #{@pay} #{steps(4_700)} (br $l))")},
      nested:
        {:endless,
         body(
           "(loop $l #{@pay} #{nested(40, steps(100))} (loop $in #{@pay} #{steps(100)} (br_if $in (i64.eqz (local.get 0)))) (br $l))"
         )},
      branches:
        {:endless,
         body(
           "(loop $l #{@pay} (block $a (block $b (block $c (br_table $c $b $a (i32.wrap_i64 (local.get $x)))) #{steps(900)}) #{steps(900)}) #{steps(900)} (br $l))"
         )},
      small: {:endless, body("(loop $l #{@pay} #{String.duplicate("(call $small) ", 100)} (br $l))")},
      calls: {:endless, body("(loop $l #{@pay} #{String.duplicate("(call $callee) ", 100)} (br $l))")},
      indirect:
        {:endless,
         body(
           "(loop $l #{@pay} #{String.duplicate("(call_indirect (type $none) (i32.const 0)) ", 100)} (br $l))"
         )},
      recursion: {:ends, body("#{@pay} #{steps(4_700)} (drop (call $recursion (local.get 0)))")},
      tail: {:endless, body("#{@pay} #{steps(4_700)} (return_call $tail (local.get 0))")},
      mutual: {:endless, body("#{@pay} #{steps(2_000)} (return_call $other (local.get 0))")},
      host: {:ends, body(@pay <> String.duplicate("(drop (call $length (i64.const 7)))", 5_000))},
      host_loop:
        {:endless,
         body("(loop $l #{@pay} #{String.duplicate("(drop (call $length (i64.const 7)))", 500)} (br $l))")},
      raising:
        {:endless,
         body(
           "(loop $l #{@pay} #{String.duplicate("(call $raise (i64.const 19) (i64.const 19))", 200)} (br $l))"
         )},
      collecting:
        {:endless,
         body("(loop $l #{@pay} #{String.duplicate("(call $gc (i32.const 64) (i32.const 0))", 200)} (br $l))")},
      yielding: {:endless, body("(loop $l #{@pay} #{String.duplicate("(call $yield)", 1_000)} (br $l))")}
    ]
  end

  defp nested(0, code), do: code
  defp nested(depth, code), do: "(block #{nested(depth - 1, code)} #{@step})"

  @imports [
    ~s|(import "rt" "gc" (func $gc (param i32 i32)))|,
    ~s|(import "rt" "raise_tagged" (func $raise (param i64 i64)))|,
    ~s|(import "bif" "erlang:length/1" (func $length (param i64) (result i64)))|
  ]

  defp more do
    """
    (type $none (func))
    (table 1 funcref)
    (elem (i32.const 0) $callee)
    (func $small (local $x i64) #{steps(950)})
    (func $callee (local $x i64) #{@pay} #{steps(4_500)})
    (func $recursion (param i64) (result i64) #{body("#{@pay} #{steps(4_700)} (return (call $recursion (local.get 0)))")})
    (func $tail (param i64) (result i64) #{body("#{@pay} #{steps(4_700)} (return_call $tail (local.get 0))")})
    (func $other (param i64) (result i64) #{body("#{@pay} #{steps(2_000)} (return_call $another (local.get 0))")})
    (func $another (param i64) (result i64) #{body("#{@pay} #{steps(2_000)} (return_call $other (local.get 0))")})
    """
  end

  setup_all do
    {:ok,
     text:
       TermsModule.text(for({name, {_, code}} <- functions(), do: {"#{name}", 1, code}),
         imports: @imports,
         more: more()
       )}
  end

  setup %{text: text} = context do
    put!(context, "strangers", wat(text))
    {:ok, version} = Instar.load(context.server, "strangers")
    %{version: version}
  end

  test "fuel ends each", %{version: version} do
    for {name, {_, _}} <- functions() do
      assert {name, {:fuel_exhausted, 1_000}} == {name, reason(Instar.call(version, name, [0], fuel: 1_000))}
    end

    # What they are charged is about what they do.
    assert {:ok, _result, %{fuel: fuel}} = Instar.call(version, :straight, [0], usage: true)
    assert fuel in 40_000..80_000
    assert {:ok, _result, %{fuel: fuel}} = Instar.call(version, :host, [0], usage: true)
    assert fuel > 300_000
  end

  test "time ends each that goes on for ever", %{version: version} do
    for {name, {:endless, _code}} <- functions() do
      call = fn -> Instar.call(version, name, [0], timeout: 100, memory: 512 * 1024 * 1024) end
      assert {name, {:timeout, 100}} == {name, reason(Clock.on_time!(100, call, 8))}
    end

    # And none holds a scheduler, in the processor's time, which a busy machine doesn't lengthen; the best of some.
    for {name, _function} <- functions() do
      held = for _ <- 1..3, do: Holds.held(fn -> Instar.call(version, name, [0], timeout: 20) end)
      assert Enum.min(held) < 5_000_000, "#{name} held a scheduler for #{Enum.min(held)} ns"
    end
  end
end
