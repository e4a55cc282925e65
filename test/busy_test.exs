defmodule Instar.BusyTest do
  # The VM's dirty schedulers are the host's: while all of them are held for seconds, as for passwords and images, nothing of
  # Instar's waits for them. Not async: everybody else would.
  use Instar.Case, async: false
  alias Instar.{Component, ForeignLibrary, Instance, Memory, Native, WASI}

  @moduletag :heavy

  if missing = ForeignLibrary.missing(), do: @moduletag(skip: missing)

  # Milliseconds. A job takes longer than that, and for each scheduler there is one that stands before whoever comes: what
  # waits for a dirty scheduler takes longer than this, and nothing else does, on a machine that has much else to do, too.
  @bound 7_000

  @terms """
  -module(terms).
  -export([id/1, build/1, spin/0, raise/1]).
  id(X) -> X.
  build(N) -> lists:seq(1, N).
  spin() -> spin().
  raise(N) -> error({large, (1 bsl N) - 1, (1 bsl N) - 3}).
  """

  @program """
  (module
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (data (i32.const 16) "abc")
    (func (export "_start")
      (i32.store (i32.const 0) (i32.const 16))
      (i32.store (i32.const 4) (i32.const 3))
      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
  """

  @memory """
  (module
    (import "env" "look" (func $look (param i32) (result i32)))
    (memory (export "memory") 64)
    (func (export "run") (param i32) (result i32) (call $look (local.get 0)))
    (func (export "n") (result i64) (i64.const 7))
    (func (export "spin") (loop $again (br $again))))
  """

  defp busy(%{foreign: module}, run) do
    test = self()

    workers =
      for _ <- 1..(2 * :erlang.system_info(:dirty_cpu_schedulers_online)) do
        spawn(fn ->
          send(test, :busy)
          stay(module)
        end)
      end

    for _ <- workers, do: assert_receive(:busy)
    # They are there now.
    Process.sleep(50)

    try do
      run.()
      # The schedulers were busy all the while: somebody else waits for them.
      assert {waited, _} = :timer.tc(fn -> module.sleep(0) end)
      assert waited > @bound * 1_000, "the dirty schedulers were not busy"
    after
      for worker <- workers, do: Process.exit(worker, :kill)
    end
  end

  # Each holds a dirty scheduler for seconds, and then stands behind the others.
  defp stay(module) do
    module.sleep(@bound + 500)
    stay(module)
  end

  setup_all do
    dir = Path.join(System.tmp_dir!(), "instar-busy-#{System.pid()}")
    File.mkdir_p!(dir)
    on_exit(fn -> File.rm_rf!(dir) end)
    {module, beam} = ForeignLibrary.compile!(dir)
    {:module, ^module} = :code.load_binary(module, ~c"x", beam)
    :ok = module.load()
    %{foreign: module}
  end

  # In a process of its own: the VM collects the garbage of large heaps on dirty schedulers, and this process's may be one.
  defp within(name, run) do
    {micros, answer} = Task.async(fn -> :timer.tc(run) end) |> await()
    assert {name, micros} < {name, @bound * 1_000}
    answer
  end

  @tag timeout: 600_000
  test "no verb waits for them", %{server: server} = context do
    put!(context, "terms", %{"type" => "code-document", "language" => "erlang", "code" => %{"1" => @terms}})
    put!(context, "program", wat(@program))
    put!(context, "memory", wat(@memory))
    put!(context, "component", wat(Component.same({:list, :u32})))

    for n <- 1..5,
        do: put!(context, "doc#{n}", document(:wasm, %{"1" => unique_number(), "2" => unique_number()}))

    # Some ten kilobytes of JSON.
    comment = %{"comment" => for(n <- 1..2_000, do: %{"n" => n, "text" => "number #{n}"})}
    put!(context, "large", wat(program(:wasm, unique_number()), comment))
    look = fn memory, address -> byte_size(Memory.read!(memory, address, 2_000_000)) end
    imports = %{"env" => %{"look" => look}}
    {:ok, terms} = Instar.load(server, "terms")
    {:ok, memory} = Instar.load(server, "memory", imports: imports)
    {:ok, component} = Instar.load(server, "component")
    many = Enum.to_list(1..10_000)
    tuples = for n <- 1..2_000, do: {n, n}
    padded = Component.pad(many)

    busy(context, fn ->
      # Calls: many terms on their way in and out, large reasons, components, other stacks, limits.
      assert {:ok, ^tuples} = within("tuples", fn -> Instar.call(terms, :id, [tuples]) end)
      assert {:ok, ^many} = within("many", fn -> Instar.call(terms, :id, [many]) end)
      assert {:ok, ^many} = within("build", fn -> Instar.call(terms, :build, [10_000]) end)

      assert {:error, %{reason: {:exception, :error, _, _}}} =
               within("raise", fn -> Instar.call(terms, :raise, [4_000_000], timeout: :infinity) end)

      assert {:ok, 1} = within("stack", fn -> Instar.call(terms, :id, [1], stack: 1_048_576) end)

      assert {:error, %{reason: {:timeout, 100}}} =
               within("timeout", fn -> Instar.call(terms, :spin, [], timeout: 100) end)

      assert {:ok, ^padded} = within("component", fn -> Instar.call(component, :same, [padded]) end)
      assert {:ok, ^padded} = within("component again", fn -> Instar.call(component, :same, [padded]) end)
      assert {:ok, 2_000_000} = within("memory", fn -> Instar.call(memory, :run, [0]) end)

      # Programs, and instances with large pieces of memory.
      assert {:ok, %{stdout: "abc"}} = within("WASI", fn -> WASI.run(server, "program", timeout: 100) end)
      owner = self()
      {:ok, instance} = within("start", fn -> Instance.start(memory, owner: owner) end)
      bytes = within("read", fn -> Memory.read!(instance, 0, 3_000_000) end)
      assert :ok = within("write", fn -> Memory.write(instance, 0, bytes) end)
      assert {:ok, 7} = within("instance", fn -> Instance.call(instance, :n, []) end)
      within("stop", fn -> Instance.stop(instance) end)

      # The verbs.
      assert {:ok, doc} = within("load", fn -> Instar.load(server, "doc1", tag: "1") end)
      assert {:ok, _} = within("large", fn -> Instar.load(server, "large") end)
      assert {:ok, _} = within("call", fn -> Instar.call(server, "doc2", :n, []) end)
      assert {:ok, _} = within("select", fn -> Instar.select(server, "doc2", []) end)
      assert within("loaded", fn -> Instar.all_loaded(server) end) != []
      within("status", fn -> Instar.status(server) end)
      assert [_ | _] = within("exports", fn -> Native.describe(doc.code, :exports) end)
      assert within("soft", fn -> Instar.soft_purge(server, {"doc1", "1"}) end)
      assert within("delete", fn -> Instar.delete(server, {"doc1", "1"}) end)
      refute within("purge", fn -> Instar.purge(server, {"doc1", "1"}) end)
      assert {:ok, _} = within("again", fn -> Instar.load(server, "doc1", tag: "1") end)
      within("atomic", fn -> Instar.atomic_load(server, [{"doc3", "1"}, {"doc4", "1"}]) end)
      within("refresh", fn -> Instar.refresh(server) end)

      # What is purged together is purged as soon.
      for n <- 3..4, do: within("delete", fn -> Instar.delete(server, {"doc#{n}", "1"}) end)

      purges =
        for n <- 3..4,
            do: Task.async(fn -> within("purges", fn -> Instar.purge(server, {"doc#{n}", "1"}) end) end)

      Task.await_many(purges)

      assert {:ok, [_ | _]} =
               within("JSON", fn ->
                 Native.json_decode("[" <> String.duplicate("1,", 20_000) <> "1]", 9)
               end)
    end)
  end

  test "no function of the native library is for a dirty scheduler" do
    sources = Path.wildcard("native/nif/src/**/*.rs")
    assert length(sources) > 20
    for source <- sources, do: refute(File.read!(source) =~ ~r/schedule\s*=|SchedulerFlags::Dirty/, source)
  end
end
