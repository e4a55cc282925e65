defmodule Instar.Instance.OwnersTest do
  # Who owns instances is watched by one process, and whoever looks at an owner meanwhile sees nothing that is
  # going. What could end a VM runs in another one.
  #
  # Not async: it counts the owners of the whole VM.
  use Instar.Case, async: false
  alias Instar.{Instance, Native, OtherVM}
  alias Instar.Instance.Owners

  @counter """
  (module
    (memory (export "memory") 1)
    (global $n (mut i64) (i64.const 0))
    (func (export "next") (result i64) (global.set $n (i64.add (global.get $n) (i64.const 1))) (global.get $n))
    (func (export "spin") (loop $l (br $l))))
  """

  defp load!(%{server: server} = context) do
    put!(context, "counter", wat(@counter))
    assert {:ok, version} = Instar.load(server, "counter")
    version
  end

  # A process that does as it is told.
  defp servant do
    pid = spawn(&serve/0)
    on_exit(fn -> Process.exit(pid, :kill) end)
    pid
  end

  defp serve do
    receive do
      {from, fun} -> send(from, {self(), fun.()})
    end

    serve()
  end

  defp tell(pid, fun) do
    send(pid, {self(), fun})
    assert_receive {^pid, answer}
    answer
  end

  defp watched, do: Map.keys(:sys.get_state(Owners).monitors)
  defp monitors(pid), do: pid |> Process.info(:monitored_by) |> elem(1)
  defp watcher, do: Process.whereis(Owners)
  defp lingering(version), do: Native.gate(version.code, :lingering)

  test "an owner is watched once, by a process", context do
    version = load!(context)
    owner = servant()
    assert monitors(owner) == []
    instances = tell(owner, fn -> for _ <- 1..20, do: elem({:ok, _} = Instance.start(version), 1) end)
    eventually(fn -> monitors(owner) == [watcher()] end)
    # Others who start something for it find it known.
    for _ <- 1..20, do: assert({:ok, _} = Instance.start(version, owner: owner))
    assert watched() |> Enum.count(&(&1 == owner)) == 1
    assert monitors(owner) == [watcher()]
    kill!(owner)
    assert Enum.all?(instances, &(Instance.status(&1) == :stopped))
    eventually(fn -> owner not in watched() end)
  end

  test "that it has ended is seen at once, whoever has been told", context do
    version = load!(context)
    :ok = :sys.suspend(Owners)

    for how <- [:kill, :normal, :other] do
      owner = servant()
      {:ok, instance} = tell(owner, fn -> Instance.start(version) end)
      assert Instance.call(instance, :next, []) == {:ok, 1}
      monitor = Process.monitor(owner)
      if how == :normal, do: send(owner, {self(), fn -> exit(:normal) end}), else: Process.exit(owner, how)
      assert_receive {:DOWN, ^monitor, :process, ^owner, _reason}
      assert Enum.random([Instance.status(instance), reason(Instance.call(instance, :next, []))]) == :stopped
      assert reason(Instance.start(version, owner: owner)) == :stopped
    end
  after
    :sys.resume(Owners)
  end

  test "a start waits for nobody, and nobody who starts is forgotten", context do
    version = load!(context)
    :ok = :sys.suspend(Owners)
    owners = for _ <- 1..50, do: servant()
    instances = for owner <- owners, do: {owner, tell(owner, fn -> elem(Instance.start(version), 1) end)}
    # Half of them die before the watcher has heard of them.
    {dead, alive} = Enum.split(owners, 25)
    Enum.each(dead, &kill!/1)
    :sys.resume(Owners)

    for {owner, instance} <- instances,
        do: assert(Instance.status(instance) == if(owner in dead, do: :stopped, else: :idle))

    eventually(fn -> length(elem(lingering(version), 1)) == 25 end)
    eventually(fn -> Enum.all?(alive, &(&1 in watched())) end)
    Enum.each(alive, &kill!/1)
    eventually(fn -> lingering(version) == {0, []} end)
    eventually(fn -> Enum.all?(owners, &(&1 not in watched())) end)
  after
    :sys.resume(Owners)
  end

  test "calls of others in it end with its owner, and callers are not its owners", context do
    version = load!(context)
    owner = servant()
    {:ok, instance} = tell(owner, fn -> Instance.start(version) end)
    caller = Task.async(fn -> Instance.call(instance, :spin, [], timeout: :infinity) end)
    eventually(fn -> Instance.status(instance) == :busy end)
    assert monitors(caller.pid) |> Enum.reject(&(&1 == self())) == []
    kill!(owner)
    assert reason(await(caller)) == :stopped
  end

  test "an owner of very many goes, and holds up nobody", context do
    version = load!(context)
    owner = servant()
    # The pool has room for 2,000 with a memory.
    tell(owner, fn -> for _ <- 1..1_500, do: elem({:ok, _} = Instance.start(version), 1) end)
    kill!(owner)
    # Its end takes the watcher many turns, and others are heard in between.
    assert %{monitors: _} = :sys.get_state(Owners, 1_000)
    eventually(fn -> lingering(version) == {0, []} end)
  end

  test "nothing is kept of instances that have gone", context do
    version = load!(context)
    {before, _without} = Native.owners(:count)
    owner = servant()

    memory = fn ->
      tell(owner, fn -> :erlang.garbage_collect() && elem(Process.info(self(), :memory), 1) end)
    end

    round = fn ->
      tell(owner, fn ->
        for _ <- 1..500, do: {:ok, _} = Instance.start(version)
        for _ <- 1..500, do: with({:ok, instance} <- Instance.start(version), do: Instance.stop(instance))
        :erlang.garbage_collect()
        :ok
      end)
    end

    round.()
    first = memory.()
    for _ <- 1..20, do: round.()
    assert memory.() <= first + 10_000
    eventually(fn -> lingering(version) == {0, []} end)
    assert monitors(owner) in [[], [watcher()]]
    assert {known, _without} = Native.owners(:count)
    assert known <= before + 1
    # It is not even watched any more, some time after.
    send(Owners, :sweep)
    eventually(fn -> monitors(owner) == [] end)
    eventually(fn -> match?({known, 0} when known <= before, Native.owners(:count)) end)
    assert {:ok, instance} = tell(owner, fn -> Instance.start(version) end)
    eventually(fn -> monitors(owner) == [watcher()] end)
    kill!(owner)
    assert Instance.status(instance) == :stopped
  end

  test "whoever starts and sweeps at the same time, no owner is lost", context do
    version = load!(context)

    sweeper =
      spawn(fn -> Stream.repeatedly(fn -> send(Owners, :sweep) && Process.sleep(1) end) |> Stream.run() end)

    for _ <- 1..200 do
      owner = servant()
      # Its first goes at once, so that it may just be dropped when the second comes.
      tell(owner, fn -> with({:ok, first} <- Instance.start(version), do: Instance.stop(first)) end)
      tell(owner, fn -> :erlang.garbage_collect() end)
      assert {:ok, instance} = tell(owner, fn -> Instance.start(version) end)
      assert {0, [^owner]} = lingering(version)
      kill!(owner)
      assert Instance.status(instance) == :stopped
      # The watcher lets go of it: nobody else looks here.
      eventually(fn -> lingering(version) == {0, []} end)
    end

    Process.exit(sweeper, :kill)
    _ = :sys.get_state(Owners)
  end

  describe "in another VM" do
    @looking """
    defmodule Looking do
      def look(rounds), do: Enum.each(1..rounds, fn _ -> look() end)

      def look do
        {:ok, _} = Instar.Instance.start("x")
        :erlang.garbage_collect()
        Process.info(self(), :monitored_by)
      end

      # A process that makes and drops instances, and others that look at it without pause.
      def beside(lookers, ms) do
        maker = spawn(fn -> make([], 0) end)
        keys = [[:monitored_by], [:monitored_by, :monitors, :links], [:backtrace], [:memory, :monitored_by]]
        for n <- 1..lookers, do: spawn(fn -> forever(fn -> Process.info(maker, Enum.at(keys, rem(n, 4))) end) end)
        Process.sleep(ms)
        Process.alive?(maker)
      end

      defp make(kept, n) do
        {:ok, instance} = Instar.Instance.start("x")
        if rem(n, 7) == 0, do: Instar.Instance.stop(instance)
        if rem(n, 50) == 0, do: :erlang.garbage_collect()
        make(Enum.take([instance | kept], rem(n, 20)), n + 1)
      end

      defp forever(fun) do
        fun.()
        forever(fun)
      end

      # An owner that ends after its watcher did.
      def orphan do
        me = self()

        owner =
          spawn(fn ->
            {:ok, instance} = Instar.Instance.start("x")
            send(me, instance)
            Process.sleep(:infinity)
          end)

        instance = receive(do: (instance -> instance))
        before = Process.whereis(Instar.Instance.Owners)
        Process.exit(before, :kill)
        wait(fn -> Process.whereis(Instar.Instance.Owners) not in [nil, before] end)
        {:ok, later} = Instar.Instance.start("x", owner: owner)
        Process.exit(owner, :kill)
        code = instance.version.code
        wait(fn -> Instar.Native.gate(code, :lingering) == {0, []} end)
        {Instar.Instance.status(instance), Instar.Instance.status(later)}
      end

      defp wait(fun), do: fun.() || (Process.sleep(5) && wait(fun))
    end
    """

    setup context do
      put!(context, "x", wat(@counter))
      vm = OtherVM.start!()
      source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(context.documents)}
      OtherVM.start_instar!(vm, name: Instar, source: source, cache_dir: false)
      OtherVM.call(vm, Code, :eval_string, [@looking])
      %{vm: vm}
    end

    @tag instar: false
    test "looking at who monitors an owner ends nothing", %{vm: vm} do
      assert :ok = OtherVM.call(vm, Looking, :look, [20_000])
      assert OtherVM.call(vm, Looking, :beside, [4, 3_000])
      assert OtherVM.call(vm, :erlang, :system_info, [:schedulers]) > 0
    end

    @tag instar: false
    test "a watcher that comes anew knows all owners", %{vm: vm} do
      assert OtherVM.call(vm, Looking, :orphan, []) == {:stopped, :stopped}
    end
  end
end
