defmodule Instar.Compiler.Shared.WorkersTest do
  # WebAssembly is compiled in processes that can be ended: what takes too long or too much ends, others go on meanwhile,
  # and neither a killed worker nor a system without threads is the end of the VM.
  # Not async: it looks at processes and memory.
  use Instar.Case

  alias Instar.{Clock, DocumentServer, OtherVM, WasmBombs}
  alias Instar.Compiler.Shared.Workers

  @moduletag :heavy

  # The workers of a VM, with their states as the kernel says them.
  defp workers(parent \\ System.pid()) do
    for path <- Path.wildcard("/proc/[0-9]*/stat"),
        {:ok, stat} <- [File.read(path)],
        [_all, pid, state, ^parent] <- [Regex.run(~r/^(\d+) \(instar_worker\) (\S) (\d+) /, stat)],
        state != "Z",
        do: {pid, state}
  end

  defp kill(pid, signal \\ "KILL"), do: {_out, 0} = System.cmd("kill", ["-#{signal}", pid])

  defp fresh, do: program(:wasm, unique_number())

  defp bomb(kind, number), do: wat(WasmBombs.text(WasmBombs.all(number)[kind]))

  defp load(context, id, document) do
    put!(context, id, document)
    Instar.load(context.server, id)
  end

  # Mebibytes that this VM has.
  defp resident do
    Enum.each(Process.list(), &:erlang.garbage_collect/1)
    div(resident_bytes(), 1_048_576)
  end

  @tag instar: [compile_timeout: 2_000, compile_memory: 64 * 1024 * 1024, cache_dir: false]
  test "bombs end at their limits, and nothing is left of them", context do
    kinds = [:loops, :branches, :tables]
    for kind <- kinds, do: put!(context, "#{kind}", bomb(kind, unique_number()))
    {:ok, _} = load(context, "first", wat(fresh()))
    before = resident()

    outcomes =
      for kind <- kinds do
        case Instar.load(context.server, "#{kind}") do
          {:ok, _version} -> {kind, :ok}
          error -> {kind, reason(error)}
        end
      end

    for {kind, outcome} <- outcomes do
      assert outcome in [:ok, {:compile_timeout, 2_000}, {:compile_limit, :memory, 64 * 1024 * 1024}],
             "#{kind}"

      assert outcome == :ok or listed?(outcome)
    end

    assert outcomes[:loops] != :ok
    assert resident() - before < 200
    # What is left waits for jobs, and will end when there are none.
    assert eventually(fn -> Enum.all?(workers(), &match?({_pid, "S"}, &1)) end)
  end

  @tag instar: [compile_memory: 48 * 1024 * 1024, cache_dir: false]
  test "memory has a bound of its own, and what has met it is not tried again", context do
    put!(context, "loops", wat(WasmBombs.text(WasmBombs.loops(1_000, 1_000, unique_number()))))
    limit = {:compile_limit, :memory, 48 * 1024 * 1024}
    {first, error} = :timer.tc(fn -> Instar.load(context.server, "loops") end)
    assert reason(error) == limit

    again = fn ->
      Clock.microseconds(fn -> assert reason(Instar.load(context.server, "loops")) == limit end)
    end

    # Far less than what it takes to meet it.
    assert Clock.compare(again, fn -> first end, &(4 * &1 < &2), 1..7) == :ok
  end

  @tag instar: [cache_dir: false]
  test "what is too large for any compiler is refused with its measure", context do
    wasm = WasmBombs.module(List.duplicate([2, 0, 0x0B], 100_001))
    put!(context, "functions", wat(WasmBombs.text(wasm)))
    assert reason(Instar.load(context.server, "functions")) == {:compile_limit, :functions, 100_000}
  end

  @tag instar: [compile_timeout: 60_000, cache_dir: false]
  test "twenty bombs don't keep a good document waiting", context do
    documents = for number <- 1..10, kind <- [:loops, :branches], do: {"#{kind}#{number}", bomb(kind, number)}
    for {id, document} <- documents, do: put!(context, id, document)
    bombs = for {id, _document} <- documents, do: Task.async(fn -> Instar.load(context.server, id) end)
    assert eventually(fn -> workers() != [] end)

    # In each language, once all have begun and once more.
    for round <- 1..2 do
      elixir = "defmodule D do\n  def f(x), do: Enum.map(x, & &1 + #{unique_number()})\nend"
      document = %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => elixir}}
      assert {:ok, _version} = load(context, "good#{round}", wat(fresh()))
      assert {:ok, _version} = load(context, "elixir#{round}", document)
    end

    # The others are still at it: it has not stood behind them.
    assert Enum.count(bombs, &(Task.yield(&1, 0) == nil)) >= 10

    # When nobody waits for them any more they are given up.
    :ok = stop_supervised(context.server)
    Enum.each(bombs, &Task.shutdown(&1, :brutal_kill))
    assert eventually(fn -> Enum.all?(workers(), &match?({_pid, "S"}, &1)) end)
  end

  @tag instar: [cache_dir: false]
  test "a worker that somebody kills costs a load nothing but time", context do
    {:ok, _version} = load(context, "first", wat(fresh()))
    for {pid, _state} <- workers(), do: kill(pid)
    assert {:ok, _version} = load(context, "next", wat(fresh()))

    slow = Task.async(fn -> load(context, "slow", bomb(:straight, unique_number())) end)
    assert eventually(fn -> Enum.find(workers(), &match?({_pid, "R"}, &1)) end)
    for {pid, _state} <- workers(), do: kill(pid)
    assert {:ok, _version} = await(slow)
  end

  @tag instar: false
  test "workers end with their VM, however it ends, also those that are stopped", context do
    vm = OtherVM.start!()
    parent = to_string(OtherVM.call(vm, :os, :getpid, []))
    server = unique_name()
    source = {Instar.Source.HTTP, url: DocumentServer.url(context.documents)}
    OtherVM.start_instar!(vm, name: server, source: source, cache_dir: false)

    for number <- 1..6 do
      put!(context, "bomb#{number}", bomb(:loops, number))
      OtherVM.call(vm, :erlang, :spawn, [Instar, :load, [server, "bomb#{number}"]])
    end

    assert eventually(fn -> Enum.any?(workers(parent), &match?({_pid, "T"}, &1)) end)
    pids = for {pid, _state} <- workers(parent), do: pid
    kill(parent)
    assert eventually(fn -> not Enum.any?(pids, &File.exists?("/proc/#{&1}/exe")) end)
  end

  @tag instar: false
  test "a program that is not there is an error that names it, and without processes there is :vm", context do
    vm = OtherVM.start!()
    source = {Instar.Source.HTTP, url: DocumentServer.url(context.documents)}
    [process, within] = for where <- [:process, :vm], do: {unique_name(), where}

    for {name, where} <- [process, within],
        do: OtherVM.start_instar!(vm, name: name, source: source, cache_dir: false, compile_in: where)

    OtherVM.call(vm, :persistent_term, :put, [{Instar.Native, :folder}, ~c"/nowhere"])
    put!(context, "plain", wat(fresh()))
    error = OtherVM.call(vm, Instar, :load, [elem(process, 0), "plain"])
    assert {:no_compiler, "/nowhere/instar_worker", why} = reason(error)
    assert why =~ "No such file"
    assert Exception.message(elem(error, 1)) =~ "compile_in: :vm"
    assert {:ok, _version} = OtherVM.call(vm, Instar, :load, [elem(within, 0), "plain"])
    elixir = "defmodule D do\n  def f(x), do: x + #{unique_number()}\nend"
    put!(context, "elixir", %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => elixir}})
    assert {:ok, _version} = OtherVM.call(vm, Instar, :load, [elem(within, 0), "elixir"])
    assert {:no_compiler, _path, _why} = reason(OtherVM.call(vm, Instar, :load, [elem(process, 0), "elixir"]))
  end

  @tag instar: false
  test "a system that gives no more threads and processes is an error at once, and no more than that",
       context do
    library = Path.join(context.tmp_dir, "no_more.so")
    {_out, 0} = System.cmd("cc", ~w(-shared -fPIC -o #{library} test/fixtures/no_more.c -ldl))
    flag = Path.join(context.tmp_dir, "no_more")
    vm = OtherVM.start!(env: [{"LD_PRELOAD", library}, {"NO_MORE", flag}])
    server = unique_name()
    source = {Instar.Source.HTTP, url: DocumentServer.url(context.documents), retries: 0}
    OtherVM.start_instar!(vm, name: server, source: source, cache_dir: false)
    load = fn id -> OtherVM.call(vm, Instar, :load, [server, id]) end

    elixir = fn ->
      code = "defmodule D do\n  def f(x), do: x + #{unique_number()}\nend"
      %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => code}}
    end

    # Nothing has been started yet.
    File.touch!(flag)
    put!(context, "a", wat(fresh()))
    assert reason(load.("a")) == :system_limit
    File.rm!(flag)
    assert {:ok, _version} = load.("a")

    # Now there are some, which do it all in turn.
    File.touch!(flag)
    for id <- ["b", "c", "d"], do: put!(context, id, wat(fresh()))
    put!(context, "e", elixir.())

    for answer <-
          Task.await_many(for(id <- ["b", "c", "d", "e"], do: Task.async(fn -> load.(id) end)), 60_000),
        do: assert({:ok, _version} = answer)

    # And when they are gone, which takes some time, there are none.
    assert eventually(fn -> workers(to_string(OtherVM.call(vm, :os, :getpid, []))) == [] end)
    put!(context, "f", wat(fresh()))
    assert reason(load.("f")) == :system_limit
    put!(context, "g", elixir.())
    assert reason(load.("g")) == :system_limit
    File.rm!(flag)
    for id <- ["f", "g"], do: assert({:ok, _version} = load.(id))
  end

  test "the program lies beside the library" do
    assert File.exists?(Workers.program())
  end
end
