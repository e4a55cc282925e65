# What a call costs: Instar's ways beside the BEAM's own call and beside the other ways to call WebAssembly from
# Erlang, in one run. Every way calls `add` of two integers, one at a time, from one process; the rows with a callback
# have Elixir do the adding. A second table has many processes call at once.
#
#     bin/bench call            or            mix run bench/call.exs

defmodule Instar.Bench.Native do
  @moduledoc false
  @on_load :load_library
  def load_library do
    target = System.get_env("CARGO_TARGET_DIR") || Path.expand("../target", __DIR__)
    :erlang.load_nif(String.to_charlist(Path.join(target, "release/libinstar_bench_nif")), 0)
  end

  def empty, do: :erlang.nif_error(:not_loaded)
  def decode(_adder, _a, _b), do: :erlang.nif_error(:not_loaded)
  def load(_wasm), do: :erlang.nif_error(:not_loaded)
  def synchronous(_adder, _a, _b), do: :erlang.nif_error(:not_loaded)
  def dirty(_adder, _a, _b), do: :erlang.nif_error(:not_loaded)
  def thread(_adder, _a, _b), do: :erlang.nif_error(:not_loaded)
end

defmodule Instar.Bench.Peer do
  @moduledoc false
  def add(a, b), do: a + b
end

defmodule Instar.Bench.Server do
  @moduledoc false
  use GenServer
  alias Instar.Bench.Native
  def init(adder), do: {:ok, adder}

  def handle_call({a, b}, _from, adder) do
    Native.thread(adder, a, b)

    receive do
      {:added, sum} -> {:reply, sum, adder}
    end
  end
end

defmodule Instar.Bench.Call do
  @moduledoc false
  alias Instar.Bench.{Native, Peer, Server}

  @rounds 31
  @callers [1, 2, 8, 64]
  # What each number of callers is given for a measurement, in milliseconds.
  @span 250
  @callbacks 1_000

  def run do
    kilobyte = String.duplicate("a", 1_024)
    megabyte = String.duplicate("a", 1_048_576)
    {:ok, store} = Instar.DocumentServer.start_link(dir: folder())
    put(store, "pure", "")
    put(store, "state", "(memory 1)")
    put_wat(store, "asking", asking())
    put_wat(store, "copying", copying())
    source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(store)}
    {:ok, _server} = Instar.start_link(source: source, cache_dir: false)
    {:ok, reused} = Instar.load("pure")
    uncounted = %{reused | stats: nil}
    {:ok, fresh} = Instar.load("state")
    {:ok, asking} = Instar.load("asking", imports: %{"env" => %{"add" => &Peer.add/2}})
    {:ok, instance} = Instar.Instance.start(fresh)
    component = load_component(store)
    {:ok, copying} = Instar.load("copying")
    {:ok, copier} = Instar.Instance.start(copying)
    {:ok, wasm} = Instar.Native.parse_wat(wat(""))
    adder = Native.load(wasm)
    {:ok, genserver} = GenServer.start_link(Server, adder)

    rows = [
      row("BEAM remote call", 200_000, fn -> Peer.add(1, 2) end),
      row("NIF that does nothing", 100_000, fn -> Native.empty() && 3 end),
      row("NIF that decodes a resource and two integers", 100_000, fn -> Native.decode(adder, 1, 2) end),
      row("wasm, synchronous, cannot be stopped", 50_000, fn -> Native.synchronous(adder, 1, 2) end),
      row("Instar.call!, handle, reused instance", 20_000, fn -> Instar.call!(reused, :add, [1, 2]) end),
      row("the same, with nothing counted (see Instar.Server.Stats)", 20_000, fn ->
        Instar.call!(uncounted, :add, [1, 2])
      end),
      row("the same with a loop in it, on a fiber", 10_000, fn ->
        Instar.call!(reused, :add_slowly, [1, 2])
      end),
      row("Instar.call!, id, reused instance", 10_000, fn -> Instar.call!("pure", :add, [1, 2]) end),
      row("Instar.call!, handle, fresh instance", 5_000, fn -> Instar.call!(fresh, :add, [1, 2]) end),
      row("Instar.Instance.call!", 10_000, fn -> Instar.Instance.call!(instance, :add, [1, 2]) end),
      row("Instar.call!, handle, with one callback", 5_000, fn -> Instar.call!(asking, :add, [1, 2]) end),
      row("one callback of #{@callbacks} in a call", {10, @callbacks}, fn ->
        Instar.call!(asking, :add_often, [@callbacks, 3])
      end),
      row("Instar.call!, component, a record, fresh instance", 5_000, fn ->
        Instar.call!(component, :add, [%{left: 1, right: 2}])
      end),
      row("1 KB in and out, fresh instance", 3_000, fn ->
        same(kilobyte, &Instar.call!(copying, :copy, &1))
      end),
      row("1 KB in and out, Instar.Instance.call!", 5_000, fn ->
        same(kilobyte, &Instar.Instance.call!(copier, :copy, &1))
      end),
      row("1 MB in and out, fresh instance", 10, fn -> same(megabyte, &Instar.call!(copying, :copy, &1)) end),
      row("1 MB in and out, Instar.Instance.call!", 20, fn ->
        same(megabyte, &Instar.Instance.call!(copier, :copy, &1))
      end),
      row("wasm on a dirty scheduler", 2_000, fn -> Native.dirty(adder, 1, 2) end),
      row("GenServer + OS thread + message", 1_000, fn -> GenServer.call(genserver, {1, 2}) end)
    ]

    print(measure(rows))

    print_throughput(
      reused: fn -> Instar.call!(reused, :add, [1, 2]) end,
      fresh: fn -> Instar.call!(fresh, :add, [1, 2]) end,
      callback: fn -> Instar.call!(asking, :add, [1, 2]) end
    )
  end

  # Calls in a second by so many processes at once, each way in turn, the median of five.
  defp print_throughput(ways) do
    IO.puts("\ncalls per second, by the number of processes that call\n")
    IO.puts(String.pad_trailing("", 48) <> Enum.map_join(@callers, &pad("#{&1}")))

    for {name, fun} <- ways do
      rates = for callers <- @callers, do: rate(callers, fun)
      IO.puts(String.pad_trailing("#{name}", 48) <> Enum.map_join(rates, &pad/1))
    end
  end

  defp rate(callers, fun) do
    rates = for _round <- 1..5, do: callers |> count_calls(fun) |> Kernel.*(1_000 / @span)
    rates |> Enum.sort() |> Enum.at(2)
  end

  defp count_calls(callers, fun) do
    deadline = System.monotonic_time(:millisecond) + @span

    1..callers
    |> Enum.map(fn _ -> Task.async(fn -> count_until(deadline, fun, 0) end) end)
    |> Task.await_many(60_000)
    |> Enum.sum()
  end

  defp count_until(deadline, fun, done) do
    repeat(fun, 20)

    if System.monotonic_time(:millisecond) < deadline,
      do: count_until(deadline, fun, done + 20),
      else: done + 20
  end

  # With `{calls, times}` each call counts as so many.
  defp row(name, {count, times}, fun) do
    3 = fun.()
    {name, {count, times}, fun}
  end

  defp row(name, count, fun), do: row(name, {count, 1}, fun)

  # Round by round over all ways: a change in the machine's speed meets each of them.
  defp measure(rows) do
    times =
      for _round <- 1..@rounds,
          do: Enum.map(rows, fn {_name, {count, times}, fun} -> time(count, fun) / times end)

    for {{name, _count, _fun}, index} <- Enum.with_index(rows) do
      sorted = times |> Enum.map(&Enum.at(&1, index)) |> Enum.sort()
      {name, Enum.at(sorted, div(@rounds, 2)), hd(sorted), List.last(sorted)}
    end
  end

  defp time(count, fun) do
    started = :erlang.monotonic_time(:nanosecond)
    repeat(fun, count)
    (:erlang.monotonic_time(:nanosecond) - started) / count
  end

  defp repeat(_fun, 0), do: :ok

  defp repeat(fun, n) do
    fun.()
    repeat(fun, n - 1)
  end

  defp print(results) do
    IO.puts(
      "\n#{@rounds} rounds, ns per call, one process, #{System.schedulers_online()} schedulers, " <>
        "OTP #{System.otp_release()}, load #{hd(String.split(File.read!("/proc/loadavg")))}\n"
    )

    IO.puts(String.pad_trailing("", 48) <> pad("median") <> pad("min") <> pad("max"))

    for {name, median, min, max} <- results do
      IO.puts(String.pad_trailing(name, 48) <> pad(median) <> pad(min) <> pad(max))
    end

    {_, thread, _, _} = List.last(results)
    {_, reused, _, _} = Enum.find(results, &match?({"Instar.call!, handle, reused" <> _, _, _, _}, &1))

    IO.puts(
      "\nGenServer + thread takes #{Float.round(thread / reused, 1)} times as long as a reused instance."
    )
  end

  defp pad(text) when is_binary(text), do: String.pad_leading(text, 12)
  defp pad(number), do: pad(:erlang.float_to_binary(number, decimals: 0))

  defp put(store, id, state), do: put_wat(store, id, wat(state))

  defp put_wat(store, id, text) do
    :ok =
      Instar.DocumentServer.put(store, id, %{
        "type" => "code-document",
        "language" => "wat",
        "code" => %{"1.0.0" => text}
      })
  end

  defp load_component(store) do
    text = """
    (component
      (core module $m
        (func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1))))
      (core instance $i (instantiate $m))
      (type $pair' (record (field "left" s64) (field "right" s64)))
      (export $pair "pair" (type $pair'))
      (func (export "add") (param "pair" $pair) (result s64) (canon lift (core func $i "add"))))
    """

    code = %{"1.0.0" => text}
    document = %{"type" => "code-document", "language" => "wat", "code" => code}
    :ok = Instar.DocumentServer.put(store, "component", document)
    {:ok, version} = Instar.load("component")
    version
  end

  defp same(bytes, call) do
    ^bytes = call.([bytes])
    3
  end

  # It takes its argument and its result from the same place each time, as far as nothing else is taken.
  defp copying do
    """
    (module
      (@custom "instar.signatures" "copy: (binary) -> binary")
      (memory (export "memory") 1)
      (global $top (mut i32) (i32.const 1024))
      (func $alloc (export "instar_alloc") (param $size i32) (result i32)
        (local $at i32)
        (local.set $at (global.get $top))
        (global.set $top (i32.add (global.get $top) (local.get $size)))
        (if (i32.gt_u (global.get $top) (i32.shl (memory.size) (i32.const 16)))
          (then (drop (memory.grow (i32.add (i32.const 1) (i32.shr_u (local.get $size) (i32.const 16)))))))
        (local.get $at))
      (func (export "instar_free") (param $at i32) (param $size i32) (global.set $top (local.get $at)))
      (func (export "copy") (param $at i32) (param $size i32) (result i64)
        (local $copy i32)
        (local.set $copy (call $alloc (local.get $size)))
        (memory.copy (local.get $copy) (local.get $at) (local.get $size))
        (i64.or (i64.shl (i64.extend_i32_u (local.get $copy)) (i64.const 32))
                (i64.extend_i32_u (local.get $size)))))
    """
  end

  defp asking do
    """
    (module
      (import "env" "add" (func $add (param i64 i64) (result i64)))
      (func (export "add") (param i64 i64) (result i64) (call $add (local.get 0) (local.get 1)))
      (func (export "add_often") (param i64 i64) (result i64)
        (loop $again
          (drop (call $add (local.get 0) (i64.const 2)))
          (br_if $again (i64.gt_s (local.tee 0 (i64.sub (local.get 0) (i64.const 1))) (i64.const 0))))
        (local.get 1)))
    """
  end

  defp wat(state) do
    """
    (module #{state}
      (func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
      (func (export "add_slowly") (param i64 i64) (result i64)
        (loop (br_if 0 (i64.eqz (local.get 0))))
        (i64.add (local.get 0) (local.get 1))))
    """
  end

  defp folder do
    folder = Path.join(System.tmp_dir!(), "instar-bench-#{System.pid()}")
    File.mkdir_p!(folder)
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    folder
  end
end

Instar.Bench.Call.run()
