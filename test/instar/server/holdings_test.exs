defmodule Instar.Server.HoldingsTest do
  # What instances and code take of the machine, in VMs of their own: bytes and maps, and no times.
  use Instar.Case, async: true
  alias Instar.{Machine, OtherVM}

  @moduletag instar: false
  @moduletag timeout: 600_000

  defp start!(context, options \\ []) do
    vm = OtherVM.start!()
    source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(context.documents)}

    options =
      [name: :other, source: source, refresh: :infinity, cache_dir: false, max_versions: :infinity] ++ options

    OtherVM.start_instar!(vm, options)
    vm
  end

  # `OtherVM.call/4` waits for less.
  defp there(vm, function, arguments \\ []), do: OtherVM.call(vm, Machine, function, arguments, 580_000)

  defp elixir(body, fields \\ %{}) do
    code = "defmodule D do\n  #{body}\nend\n"
    Map.merge(%{"type" => "code-document", "language" => "elixir", "code" => %{"1" => code}}, fields)
  end

  test "the VM begins with few memory maps, and thousands of modules add few", context do
    vm = start!(context)
    before = there(vm, :maps)
    assert there(vm, :load_modules, [1..1])
    first = there(vm, :maps)
    assert first < before + 100
    resident = there(vm, :resident)
    assert there(vm, :load_modules, [2..3_001])
    assert there(vm, :maps) < first + 200
    each = div(there(vm, :resident) - resident, 3_000)
    assert each < 60_000, "#{each} bytes for each"
  end

  test "Elixir documents with all sizes of stacks take few memory maps", context do
    stacks = for power <- 16..27, do: Bitwise.bsl(1, power)

    for stack <- stacks,
        do: put!(context, "s#{stack}", elixir("def f(a), do: a * 2", %{"limits" => %{"stack" => stack}}))

    vm = start!(context)
    before = there(vm, :maps)

    for stack <- stacks do
      assert there(vm, :call_at_once, [:other, "s#{stack}", [4], 20]) == %{{:ok, 8} => 20}
    end

    assert there(vm, :maps) < before + 1_500
  end

  # As `ulimit -v` may say: then there are fewer places for memories. Stacks of Elixir and Erlang want more than that.
  test "a VM with few addresses has few places, and with too few it says so", context do
    wat = "(module (memory 1) (func (export \"f\") (param i64) (result i64) (local.get 0)))"
    put!(context, "wat", %{"type" => "code-document", "language" => "wat", "code" => %{"1" => wat}})
    source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(context.documents)}

    limited = fn kilobytes ->
      vm = OtherVM.start!(wrap: ["sh", "-c", "ulimit -v #{kilobytes}; exec \"$@\"", "sh"])
      OtherVM.start_instar!(vm, name: :other, source: source, refresh: :infinity, cache_dir: false)
      vm
    end

    for gigabytes <- [24, 64] do
      vm = limited.(gigabytes * 1_000_000)
      assert OtherVM.call(vm, Instar, :call, [:other, "wat", :f, [5]]) == {:ok, 5}
      assert %{memory: %{code: code}} = OtherVM.call(vm, Instar, :status, [:other])
      assert code > 0
      assert there(vm, :call_at_once, [:other, "wat", [7], 8]) == %{{:ok, 7} => 8}
    end

    vm = limited.(6_000_000)
    assert %{memory: %{code: 0}} = OtherVM.call(vm, Instar, :status, [:other])
    assert {:error, error} = OtherVM.call(vm, Instar, :call, [:other, "wat", :f, [5]])
    assert Exception.message(error) =~ "the machine grants no addresses"
  end

  test "after a burst of calls the memory goes back, and the status says what there is", context do
    put!(context, "burst", elixir("def f(n), do: Enum.sum(Enum.map(1..n, fn x -> x * x end))"))
    vm = start!(context)
    sum = Enum.sum(for x <- 1..2_000, do: x * x)
    assert there(vm, :call_at_once, [:other, "burst", [2_000], 1]) == %{{:ok, sum} => 1}
    before = there(vm, :resident)
    assert there(vm, :call_at_once, [:other, "burst", [2_000], 2_000]) == %{{:ok, sum} => 2_000}

    assert eventually(fn ->
             %{memory: memory, instances: instances} = OtherVM.call(vm, Instar, :status, [:other])
             assert memory.code > 0
             assert instances.limits.wasm == 10_000
             {memory.idle, memory.busy, memory.caches, instances.alive} == {0, 0, 0, 0}
           end)

    # What the VM's own allocators keep of the processes is not what this is about.
    assert there(vm, :resident) < before + 60 * 1024 * 1024
  end

  test "it goes back also while a few others call", context do
    # All of them are there at once: each takes turns with the others.
    spin = "defp spin(0, list), do: length(list)\n  defp spin(n, list), do: spin(n - 1, list)"
    put!(context, "burst", elixir("def f(a), do: spin(a * 200, Enum.map(1..a, &{&1, &1}))\n  #{spin}"))
    vm = start!(context)
    call = fn -> {:ok, 2} = OtherVM.call(vm, Instar, :call, [:other, "burst", :f, [2]]) end
    call.()
    before = there(vm, :resident)
    assert there(vm, :call_at_once, [:other, "burst", [2_000], 2_000]) == %{{:ok, 2_000} => 2_000}
    assert there(vm, :resident) > before + 200 * 1024 * 1024

    assert eventually(fn ->
             call.()
             there(vm, :resident) < before + 35 * 1024 * 1024
           end)

    assert OtherVM.call(vm, Instar, :status, [:other]).instances.alive > 0
  end

  test "idle memory is bounded", context do
    for n <- 1..30, do: put!(context, "d#{n}", elixir("def f(a), do: a + #{n}"))
    vm = start!(context, idle_memory: 4 * 1024 * 1024)
    assert there(vm, :call_each, [:other, 30]) == %{ok: 30}
    assert OtherVM.call(vm, Instar, :status, [:other]).memory.idle <= 4 * 1024 * 1024
  end
end
