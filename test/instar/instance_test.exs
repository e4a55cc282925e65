defmodule Instar.InstanceTest do
  # Programs that keep their state: whose they are, how long they live, who may call them, and what a call that does
  # not return makes of them.
  use Instar.Case, async: true

  alias Instar.{Instance, Native}

  @program """
  (module
    (import "env" "f" (func $f (param i64) (result i64)))
    (memory (export "memory") 1)
    (global $count (export "count") (mut i64) (i64.const 0))
    (global (export "half") f32 (f32.const 0.5))
    (global (export "none") externref (ref.null extern))
    (global (export "some") funcref (ref.func $spin))
    (global (export "lanes") v128 (v128.const i32x4 1 2 3 -1))
    (global $hidden (mut i32) (i32.const 0))
    (func (export "next") (result i64)
      (global.set $count (i64.add (global.get $count) (i64.const 1))) (global.get $count))
    (func (export "remember") (param i64) (result i64) (local $before i64)
      (local.set $before (i64.load (i32.const 0)))
      (i64.store (i32.const 0) (local.get 0))
      (local.get $before))
    (func (export "ask") (param i64) (result i64)
      (global.set $count (call $f (local.get 0))) (global.get $count))
    (func (export "divide") (param i64) (result i64) (i64.div_s (i64.const 100) (local.get 0)))
    (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
    (func (export "deep") (result i32) (call 5))
    (func $spin (export "spin") (loop $again (br $again))))
  """

  defp program do
    # A function that calls itself, whatever its number is.
    String.replace(
      @program,
      ~s[(func (export "deep") (result i32) (call 5))],
      ~s[(func $deep (export "deep") (result i32) (i32.add (i32.const 1) (call $deep)))]
    )
  end

  defp load!(%{server: server} = context, text \\ program(), opts \\ [imports: %{env: %{f: &(&1 + 1)}}]) do
    put!(context, "doc", wat(text))
    assert {:ok, version} = Instar.load(server, "doc", opts)
    version
  end

  defp start!(version, opts \\ []) do
    assert {:ok, instance} = Instance.start(version, opts)
    instance
  end

  # A process that waits to be told, with an instance of its own.
  defp owner!(version) do
    test = self()

    {owner, monitor} =
      spawn_monitor(fn ->
        send(test, {:started, Instance.start(version)})
        receive(do: (:stop -> :ok))
      end)

    assert_receive {:started, {:ok, instance}}
    {instance, owner, monitor}
  end

  defp busy!(instance, function \\ :spin, opts \\ [timeout: :infinity]) do
    {caller, monitor} = spawn_monitor(fn -> exit({:answer, Instance.call(instance, function, [], opts)}) end)
    on_exit(fn -> Process.exit(caller, :kill) end)
    eventually(fn -> Instance.status(instance) == :busy end)
    {caller, monitor}
  end

  test "calls see what calls before them have left", context do
    version = load!(context)
    instance = start!(version)
    assert for(_ <- 1..3, do: Instance.call!(instance, :next, [])) == [1, 2, 3]
    assert Instance.call(instance, "remember", [42]) == {:ok, 0}
    assert Instance.call(instance, :remember, [0]) == {:ok, 42}
    other = start!(version)
    assert Instance.call(other, :next, []) == {:ok, 1}
    assert Instance.call(instance, :next, []) == {:ok, 4}
    # Calls of the version begin anew, as ever.
    assert Instar.call(version, :next, []) == {:ok, 1}
    assert inspect(instance) == "#Instar.Instance<doc 1 idle>"
  end

  test "it is started from a handle, an id, or an id and a tag", %{server: server} = context do
    put!(context, "doc", wat(program()))
    assert reason(Instance.start(server, "doc")) == {:unknown_import, "env", "f"}
    assert {:ok, instance} = Instance.start(server, "doc", imports: %{env: %{f: &(&1 * 2)}})
    assert Instance.call(instance, :ask, [4]) == {:ok, 8}
    assert {:ok, _} = Instance.start(server, {"doc", "1"}, imports: %{env: %{f: & &1}})
    assert reason(Instance.start(server, {"doc", "1"})) == {:unmet_import, "env", "f"}
    assert reason(Instance.start(server, {"doc", "2"})) == {:unknown_tag, "2"}
    assert reason(Instance.start(server, "nothing")) == :not_found
    assert reason(Instance.start(:nobody, "doc")) == {:no_server, :nobody}
    assert {:invalid_option, :owner, :me, _} = reason(Instance.start(server, "doc", owner: :me))

    assert {:unknown_option, :ownr, _} =
             reason(Instance.start(server, "doc", ownr: self(), imports: %{env: %{f: & &1}}))
  end

  test "code without state between calls has none", context do
    server = start_instar!(context, trust: [:beam])
    put!(context, "beam", document(:beam, %{"1" => 1}))
    put!(context, "terms", %{document(:beam, %{"1" => 1}) | "target" => "wasm"})
    assert reason(Instance.start(server, "beam")) == :no_instances
    assert reason(Instance.start(server, "terms")) == :no_instances
  end

  test "arguments and functions are checked, and leave it as it is", context do
    instance = start!(load!(context))
    assert reason(Instance.call(instance, :nope, [])) == {:undef, :nope, 0}
    assert reason(Instance.call(instance, :remember, ["1"])) == {:badarg, 1, :i64}
    assert reason(Instance.call(instance, :next, [], timout: 1)) == {:unknown_option, :timout, :timeout}
    assert {:invalid_argument, :arguments, [1 | 2], _} = reason(Instance.call(instance, :remember, [1 | 2]))
    assert_raise Error, ~r/no function :nope/, fn -> Instance.call!(instance, :nope, []) end
    assert Instance.status(instance) == :idle
    assert {:error, %Error{document: "doc", tag: "1"}} = Instance.call(instance, :nope, [])
  end

  test "exported globals are read by name", context do
    instance = start!(load!(context))
    Instance.call!(instance, :next, [])
    {:ok, globals} = Instance.globals(instance)
    assert %{"count" => 1, "half" => 0.5, "none" => nil, "some" => :unsupported_type} = globals
    assert globals["lanes"] == <<1::little-32, 2::little-32, 3::little-32, -1::little-32>>
    assert Instance.global(instance, "count") == {:ok, 1}
    assert Instance.global(instance, :half) == {:ok, 0.5}
    assert reason(Instance.global(instance, "hidden")) == {:no_global, "hidden"}
  end

  test "its start function runs once, and may ask", context do
    test = self()

    text = ~s[(module (import "env" "f" (func $f)) (global $n (mut i32) (i32.const 0)) (start $s)
      (func $s (call $f) (global.set $n (i32.add (global.get $n) (i32.const 1))))
      (func (export "n") (result i32) (global.get $n)))]

    version = load!(context, text, imports: %{env: %{f: :per_call}})
    f = fn fun -> [imports: %{env: %{f: fun}}] end
    instance = start!(version, f.(fn -> send(test, {:started, self()}) end))
    assert_received {:started, ^test}
    for _ <- 1..2, do: assert(Instance.call(instance, :n, []) == {:ok, 1})
    refute_received {:started, _}
    assert {:exception, :throw, :ball, _} = reason(Instance.start(version, f.(fn -> throw(:ball) end)))

    trapping = load!(context, ~s[(module (func $s unreachable) (start $s))], [])
    assert reason(Instance.start(trapping)) == {:trap, :unreachable}
    endless = load!(context, ~s[(module (func $s (loop $l (br $l))) (start $s))], [])
    assert reason(Instance.start(endless, timeout: 20)) == {:timeout, 20}
    assert reason(Instance.start(endless, fuel: 10_000)) == {:fuel_exhausted, 10_000}
    eventually(fn -> Native.gate(endless.code, :lingering) == {0, []} end)
  end

  describe "callbacks" do
    test "are those of the call, the start, the load, the nearest first", context do
      version = load!(context)
      assert Instance.call(start!(version), :ask, [1]) == {:ok, 2}
      instance = start!(version, imports: %{env: %{f: &(&1 + 2)}})
      assert Instance.call(instance, :ask, [1]) == {:ok, 3}
      assert Instance.call(instance, :ask, [1], imports: %{env: %{f: &(&1 + 3)}}) == {:ok, 4}
      assert Instance.call(instance, :ask, [1]) == {:ok, 3}
      assert Instance.global(instance, "count") == {:ok, 3}
    end

    test "run in the calling process, and find the instance busy", context do
      instance = start!(load!(context))
      me = self()

      f = fn n ->
        assert self() == me
        assert reason(Instance.call(instance, :next, [])) == :busy
        assert reason(Instance.globals(instance)) == :busy
        assert Instance.status(instance) == :busy
        n
      end

      assert Instance.call(instance, :ask, [7], imports: %{env: %{f: f}}) == {:ok, 7}
      assert Instance.status(instance) == :idle
    end

    test "that raise poison it, and raise in the caller", context do
      version = load!(context)
      instance = start!(version, imports: %{env: %{f: fn _ -> throw(:ball) end}})
      assert catch_throw(Instance.call!(instance, :ask, [1])) == :ball
      assert Instance.status(instance) == {:poisoned, :exception}
      assert reason(Instance.call(instance, :next, [])) == {:poisoned, :exception}
      instance = start!(version, imports: %{env: %{f: fn _ -> exit(:no) end}})
      assert {:exception, :exit, :no, [_ | _]} = reason(Instance.call(instance, :ask, [1]))
      assert Instance.status(instance) == {:poisoned, :exception}
      instance = start!(version, imports: %{env: %{f: fn _ -> :no_number end}})
      assert reason(Instance.call(instance, :ask, [1])) == {:bad_result, "env.f", :i64}
      assert Instance.status(instance) == {:poisoned, :exception}
    end

    test "that never return are subject to the timeout", context do
      version = load!(context)
      instance = start!(version, imports: %{env: %{f: fn _ -> Process.sleep(:infinity) end}})
      {caller, monitor} = spawn_monitor(fn -> Instance.call(instance, :ask, [1], timeout: 20) end)
      assert_receive {:DOWN, ^monitor, :process, ^caller, {%Error{reason: {:timeout, 20}}, []}}
      eventually(fn -> match?({:poisoned, _}, Instance.status(instance)) end)
    end
  end

  test "brief functions work in it between others, and poison it as others do", context do
    text = """
    (module
      (memory (export "memory") 1)
      (global $count (mut i64) (i64.const 0))
      (func (export "next") (result i64)
        (global.set $count (i64.add (global.get $count) (i64.const 1))) (global.get $count))
      (func (export "long") (result i64) (local $n i32)
        (loop $again
          (global.set $count (i64.add (global.get $count) (i64.const 1)))
          (br_if $again (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 1000000))))
        (global.get $count))
      (func (export "divide") (param i64) (result i64) (i64.div_s (global.get $count) (local.get 0))))
    """

    instance = start!(load!(context, text, []))

    for n <- 0..4 do
      assert Instance.call(instance, :next, []) == {:ok, n * 1_000_001 + 1}
      assert Instance.call(instance, :long, []) == {:ok, (n + 1) * 1_000_001}
    end

    assert {:ok, 1_000_001, %{fuel: fuel}} = Instance.call(instance, :divide, [5], usage: true)
    assert fuel in 1..100
    assert reason(Instance.call(instance, :divide, [])) == {:undef, :divide, 0}
    assert Instance.status(instance) == :idle
    assert reason(Instance.call(instance, :divide, [0])) == {:trap, :integer_divide_by_zero}
    assert Instance.status(instance) == {:poisoned, {:trap, :integer_divide_by_zero}}
    instance = start!(instance.version)
    assert reason(Instance.call(instance, :next, [], fuel: 1)) == {:fuel_exhausted, 1}
    assert Instance.status(instance) == {:poisoned, {:fuel_exhausted, 1}}
  end

  describe "a call that does not return" do
    test "poisons it, with its cause", context do
      version = load!(context)

      for {function, arguments, opts, cause} <- [
            {:divide, [0], [], {:trap, :integer_divide_by_zero}},
            {:deep, [], [], :stack_overflow},
            {:spin, [], [fuel: 10_000], {:fuel_exhausted, 10_000}},
            {:spin, [], [timeout: 20], {:timeout, 20}}
          ] do
        instance = start!(version)
        assert Instance.call(instance, :next, []) == {:ok, 1}
        assert reason(Instance.call(instance, function, arguments, opts)) == cause
        assert Instance.status(instance) == {:poisoned, cause}
        assert {:error, error} = Instance.call(instance, :next, [])
        assert error.reason == {:poisoned, cause}
        assert listed?(error.reason)
        assert Exception.message(error) =~ inspect(cause)
        assert reason(Instance.globals(instance)) == {:poisoned, cause}
        assert_raise Error, fn -> Instance.call!(instance, :next, []) end
        assert inspect(instance) == "#Instar.Instance<doc 1 poisoned>"
      end

      # What is poisoned holds no code any more.
      assert Native.gate(version.code, :lingering) == {0, []}
    end

    test "because its caller was killed", context do
      instance = start!(load!(context))
      {caller, _monitor} = busy!(instance)
      kill!(caller)
      eventually(fn -> Instance.status(instance) == {:poisoned, :killed} end)
      assert reason(Instance.call(instance, :next, [])) == {:poisoned, :killed}
    end

    test "a memory that may not grow is no such call", context do
      instance = start!(load!(context), memory: 2 * 65_536)
      assert Instance.call(instance, :grow, [1], memory: 2 * 65_536) == {:ok, 1}
      assert Instance.call(instance, :grow, [1], memory: 2 * 65_536) == {:ok, -1}
      assert Instance.call(instance, :grow, [1]) == {:ok, 2}
    end
  end

  describe "any process may call it, one at a time" do
    test "whoever comes meanwhile is told that it is busy", context do
      instance = start!(load!(context))
      {caller, monitor} = busy!(instance, :spin, timeout: 200)
      assert reason(Instance.call(instance, :next, [])) == :busy
      assert {:error, error} = Instance.call(instance, :next, [])
      assert Exception.message(error) =~ "another call is using the instance"
      assert_receive {:DOWN, ^monitor, :process, ^caller, {:answer, answer}}
      assert reason(answer) == {:timeout, 200}
    end

    test "of many at once, all that are let in count", context do
      instance = start!(load!(context))

      counts =
        1..8
        |> Enum.map(fn _ ->
          Task.async(fn ->
            Enum.count(1..2_000, fn _ -> match?({:ok, _}, Instance.call(instance, :next, [])) end)
          end)
        end)
        |> Task.await_many(30_000)

      assert Instance.global(instance, "count") == {:ok, Enum.sum(counts)}
      assert Enum.sum(counts) >= 2_000
    end
  end

  describe "its owner" do
    test "takes it along when it ends, however that is", context do
      version = load!(context)

      for how <- [:normal, :killed] do
        {instance, owner, monitor} = owner!(version)
        assert Instance.call(instance, :next, []) == {:ok, 1}
        assert Native.gate(version.code, :lingering) == {0, [owner]}
        if how == :normal, do: send(owner, :stop), else: Process.exit(owner, :kill)
        assert_receive {:DOWN, ^monitor, :process, ^owner, ^how}
        eventually(fn -> Instance.status(instance) == :stopped end)
        assert reason(Instance.call(instance, :next, [])) == :stopped
        assert inspect(instance) == "#Instar.Instance<doc 1 stopped>"
        eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end)
      end
    end

    test "ends calls of others with it", context do
      {instance, owner, _monitor} = owner!(load!(context))
      {caller, monitor} = busy!(instance)
      Process.exit(owner, :kill)
      assert_receive {:DOWN, ^monitor, :process, ^caller, {:answer, answer}}
      assert reason(answer) == :stopped
    end

    test "may be another process, and must be alive", context do
      version = load!(context)
      owner = spawn(fn -> receive(do: (:stop -> :ok)) end)
      instance = start!(version, owner: owner)
      assert Native.gate(version.code, :lingering) == {0, [owner]}
      assert Instance.call(instance, :next, []) == {:ok, 1}
      kill!(owner)
      eventually(fn -> Instance.status(instance) == :stopped end)
      assert reason(Instance.start(version, owner: owner)) == :stopped
      assert Native.gate(version.code, :lingering) == {0, []}
    end

    test "who forgets it lets it go with the garbage", context do
      version = load!(context)
      test = self()

      owner =
        spawn(fn ->
          Enum.each(1..10, fn _ -> {:ok, _} = Instance.start(version) end)
          :erlang.garbage_collect()
          send(test, :forgotten)
          receive(do: (:stop -> :ok))
        end)

      assert_receive :forgotten
      eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end)
      send(owner, :stop)
    end
  end

  describe "stop/1" do
    test "lets it go, at once or at the next turn of its call", context do
      version = load!(context)
      instance = start!(version)
      assert Instance.stop(instance) == :ok
      assert Instance.stop(instance) == :ok
      assert Instance.status(instance) == :stopped
      assert reason(Instance.call(instance, :next, [])) == :stopped
      assert reason(Instance.globals(instance)) == :stopped

      instance = start!(version)
      {caller, monitor} = busy!(instance)
      Instance.stop(instance)
      assert_receive {:DOWN, ^monitor, :process, ^caller, {:answer, answer}}
      assert reason(answer) == :stopped
      assert Native.gate(version.code, :lingering) == {0, []}
    end
  end

  describe "the verbs of code" do
    test "an instance stays in the code it was started from", %{server: server} = context do
      old = start!(load!(context))
      assert Instance.call(old, :next, []) == {:ok, 1}

      new =
        start!(
          load!(
            context,
            String.replace(
              program(),
              "(i64.const 1))) (global.get $count)",
              "(i64.const 10))) (global.get $count)"
            )
          )
        )

      assert old.version.digest != new.version.digest
      assert Instance.call(new, :next, []) == {:ok, 10}
      assert Instance.call(old, :next, []) == {:ok, 2}
      refute Instar.soft_purge(server, old.version)
      Instance.stop(old)
      assert Instar.soft_purge(server, old.version)
    end

    test "a purge kills the owner", %{server: server} = context do
      version = load!(context)
      {instance, owner, monitor} = owner!(version)
      assert Instar.delete(server, version)
      refute Instar.soft_purge(server, version)
      assert Instance.call(instance, :next, []) == {:ok, 1}
      assert Instar.purge(server, version)
      assert_received {:DOWN, ^monitor, :process, ^owner, :killed}
      assert Instance.status(instance) == :stopped
      assert reason(Instance.call(instance, :next, [])) == :stopped
      assert Native.gate(version.code, :lingering) == {0, []}
    end

    test "a version with an instance is not evicted", %{server: server} = context do
      version = load!(context)
      {_instance, owner, _monitor} = owner!(version)
      refute Instar.Server.Versions.evict(server, "doc", "1")
      kill!(owner)
      eventually(fn -> Instar.Server.Versions.evict(server, "doc", "1") end)
      assert {:badfun, _digest} = reason(Instance.start(version))
    end
  end

  test "1,000 instances come and go and leave nothing", context do
    version = load!(context)

    for _round <- 1..10 do
      instances = for _ <- 1..100, do: start!(version)
      assert Enum.all?(instances, &(Instance.call!(&1, :next, []) == 1))
      Enum.each(instances, &Instance.stop/1)
    end

    assert Native.gate(version.code, :lingering) == {0, []}
  end
end
