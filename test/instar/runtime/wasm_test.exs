defmodule Instar.Runtime.WasmTest do
  # The runtime by itself, without a version table: code, its gate, and who is inside.
  use ExUnit.Case, async: true
  import Instar.Case, only: [program: 2, kill!: 1]
  import Instar.Wait

  alias Instar.Call.Request
  alias Instar.{Config, Error, Native, Version}
  alias Instar.Disk.Artifact
  alias Instar.Runtime.Wasm

  @config Config.new!(cache_dir: false, timeout: 1_000)

  defp prepare(text, config \\ @config) do
    {:ok, payload} = Native.parse_wat(text)
    prepare_bytes(payload, config)
  end

  defp prepare_bytes(payload, language \\ :wat, config) do
    {:ok, placement} = Wasm.placement(nil, self())

    Wasm.prepare(
      %Artifact{digest: <<0::256>>, language: language, target: :wasm, payload: payload},
      placement,
      config
    )
  end

  defp code!(text \\ program(:wasm, 1), config \\ @config) do
    {:ok, prepared} = prepare(text, config)
    {:ok, code} = Wasm.install(prepared)
    code
  end

  # A version of which nothing is known but its code.
  defp run(code, function, arguments, limits) do
    version = struct!(%{Version.__struct__() | code: code}, target: :wasm)

    if limits,
      do: Wasm.call(version, %Request{function: function, arguments: arguments, limits: limits}),
      else: Wasm.call(version, function, arguments)
  end

  defp limits(changes),
    do:
      Map.merge(
        %{timeout: 1_000, fuel: :infinity, memory: 65_536, table: 100, stack: :default},
        Map.new(changes)
      )

  defp hold(code) do
    {pid, monitor} =
      spawn_monitor(fn ->
        Process.flag(:trap_exit, true)
        exit({:returned, run(code, :spin, [], limits(timeout: :infinity))})
      end)

    on_exit(fn -> Process.exit(pid, :kill) end)
    eventually(fn -> pid in elem(Native.gate(code, :lingering), 1) end)
    {pid, monitor}
  end

  describe "prepare/3" do
    test "compiles, and says how large the code is" do
      code = code!()
      assert run(code, :n, [], nil) == {:ok, 1}
      assert Wasm.bytes(code) > 0
      assert Wasm.delete(code) == :ok
      assert run(code, :n, [], nil) == {:ok, 1}
    end

    test "the same bytes twice are two pieces of code with gates of their own" do
      [one, two] = for _ <- 1..2, do: code!()
      refute Wasm.purge(one)
      assert run(one, :n, [], nil) == {:error, :closed}
      assert run(two, :n, [], nil) == {:ok, 1}
    end

    test "answers only the one who asked, and only once" do
      code!()
      refute_received _anything
    end

    test "junk is badfile with the validator's words" do
      for junk <- ["", "junk", <<0, "asm", 1, 0, 0, 0, 99>>] do
        assert {:error, %Error{reason: :badfile, diagnostics: [%{message: message}]}} =
                 prepare_bytes(junk, :wasm, @config)

        assert is_binary(message)
        assert {:error, %Error{reason: :badfile}} = prepare_bytes(junk, :wat, @config)
      end
    end

    test "features that are switched off are badfile" do
      shared = ~s[(module (memory 1 1 shared))]
      assert {:error, %Error{reason: :badfile, diagnostics: [%{message: message}]}} = prepare(shared)
      assert message == "threads must be enabled for shared memories"
    end

    test "an import that nobody offers is named" do
      assert {:ok, code} = prepare(~s[(module (import "a" "b" (func)))])
      config = Config.new!([])
      assert {:error, %Error{reason: {:unknown_import, "a", "b"}}} = Wasm.meet(code, %{}, config)
      assert {:ok, %{unmet: nil}} = Wasm.meet(code, %{"a" => %{"b" => fn -> nil end}}, config)
      assert {:ok, %{unmet: {"a", "b"}}} = Wasm.meet(code, %{"a" => %{"b" => :per_call}}, config)

      assert {:error, %Error{reason: {:unknown_import, "a", "b"}}} =
               prepare(~s[(module (import "a" "b" (global i32)))])
    end

    test "the limits of the configuration hold where a call has none" do
      code = code!(program(:wasm, 1), Config.new!(cache_dir: false, timeout: 20, fuel: :infinity))
      assert run(code, :spin, [], nil) == {:error, {:timeout, 20}}
      assert run(code, :spin, [], limits(timeout: 30)) == {:error, {:timeout, 30}}
      code = code!(program(:wasm, 1), Config.new!(cache_dir: false, fuel: 500))
      assert run(code, :spin, [], nil) == {:error, {:fuel_exhausted, 500}}
    end
  end

  describe "purge/1" do
    test "of nobody is false, and the code is gone" do
      code = code!()
      refute Wasm.purge(code)
      assert run(code, :n, [], nil) == {:error, :closed}
      assert Wasm.bytes(code) == 0
      refute Wasm.purge(code)
    end

    test "kills all who are inside and waits for them" do
      code = code!()
      holders = for _ <- 1..5, do: hold(code)
      assert Wasm.purge(code)

      for {pid, monitor} <- holders do
        refute Process.alive?(pid)
        assert_received {:DOWN, ^monitor, :process, ^pid, :killed}
      end

      assert Native.gate(code, :lingering) == {0, []}
      assert Native.gate(code, :state) == :closed
    end

    test "leaves others alone" do
      [one, two] = for _ <- 1..2, do: code!()
      {inside_one, _monitor} = hold(one)
      {inside_two, _monitor} = hold(two)
      assert Wasm.purge(one)
      refute Process.alive?(inside_one)
      assert Process.alive?(inside_two)
    end

    test "finds whoever came in while it closed" do
      # Callers come and go all the time; after the purge nobody can be inside, and each answer was a right one.
      code = code!()

      callers =
        for _ <- 1..8 do
          spawn_monitor(fn -> exit({:saw, call_until_closed(code, MapSet.new())}) end)
        end

      Process.sleep(5)
      Wasm.purge(code)
      assert Native.gate(code, :lingering) == {0, []}

      for {pid, monitor} <- callers do
        assert_receive {:DOWN, ^monitor, :process, ^pid, outcome}
        assert outcome == :killed or match?({:saw, _answers}, outcome)

        with {:saw, answers} <- outcome do
          assert MapSet.subset?(answers, MapSet.new([{:ok, 1}, {:error, :closing}, {:error, :closed}]))
        end
      end
    end

    defp call_until_closed(code, seen) do
      answer = run(code, :n, [], nil)
      seen = MapSet.put(seen, answer)
      if answer == {:error, :closed}, do: seen, else: call_until_closed(code, seen)
    end
  end

  describe "soft_purge/1" do
    test "of nobody is true, and the code is gone" do
      code = code!()
      assert Wasm.soft_purge(code)
      assert run(code, :n, [], nil) == {:error, :closed}
    end

    test "with somebody inside is false and changes nothing, until they have left" do
      code = code!()
      {pid, _monitor} = hold(code)

      for _ <- 1..3 do
        refute Wasm.soft_purge(code)
        assert Native.gate(code, :state) == :open
        assert run(code, :n, [], nil) == {:ok, 1}
      end

      kill!(pid)
      assert eventually(fn -> Wasm.soft_purge(code) end)
      assert Native.gate(code, :state) == :closed
    end

    test "evict/1 is the same" do
      code = code!()
      {pid, _monitor} = hold(code)
      refute Wasm.evict(code)
      assert Process.alive?(pid)
      kill!(pid)
      assert eventually(fn -> Wasm.evict(code) end)
    end
  end

  describe "the gate" do
    test "keeps callers out while it is closing, and lets them in again" do
      code = code!()
      assert Native.gate(code, :state) == :open
      assert Native.gate(code, :close)
      refute Native.gate(code, :close)
      assert Native.gate(code, :state) == :closing
      assert run(code, :n, [], nil) == {:error, :closing}
      assert Native.gate(code, :reopen) == :ok
      assert run(code, :n, [], nil) == {:ok, 1}
    end

    test "does not open again once it is sealed; who is inside goes on" do
      code = code!()
      {pid, _monitor} = hold(code)
      Native.gate(code, :close)
      Native.gate(code, :seal)
      Native.gate(code, :reopen)
      assert Native.gate(code, :state) == :closed
      assert Process.alive?(pid)
      assert {0, [^pid]} = Native.gate(code, :lingering)
      kill!(pid)
      assert eventually(fn -> Native.gate(code, :lingering) == {0, []} end)
    end

    test "names a caller that has been inside, not one that has left" do
      code = code!()
      assert run(code, :spin, [], limits(timeout: 20)) == {:error, {:timeout, 20}}
      assert run(code, :spin, [], limits(fuel: 1_000_000)) == {:error, {:fuel_exhausted, 1_000_000}}
      assert Native.gate(code, :lingering) == {0, []}
    end
  end
end
