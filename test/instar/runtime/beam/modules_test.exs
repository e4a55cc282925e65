defmodule Instar.Runtime.Beam.ModulesTest do
  # Not async: purges look at every process, and the counts of atoms and of loaded modules are the VM's.
  use ExUnit.Case
  import Instar.Wait

  import ExUnit.CaptureLog

  alias Instar.Compiler.Beam, as: Compiler
  alias Instar.Error
  alias Instar.Runtime.Beam.Modules, as: Runtime
  alias Instar.Runtime.Beam.Slots

  setup do
    before = Slots.in_use(:code)
    {:ok, slot} = Slots.take(:code)
    # Slots are freed some time after the test process is gone.
    on_exit(fn -> eventually(fn -> Slots.in_use(:code) -- before == [] end) end)
    %{slot: slot}
  end

  defp artifact(source, language \\ :elixir) do
    {:ok, artifact} = Compiler.compile(language, source, file: "doc@1.ex")
    artifact
  end

  defp version(n) do
    artifact("""
    defmodule Doc do
      def v, do: #{n}
      def wait(to) do
        send(to, {:waiting, self()})
        receive do
          :go -> {:went, v()}
        end
      end
    end
    """)
  end

  defp load!(artifact, slot, opts \\ []) do
    {:ok, code} = Runtime.load(artifact, slot, opts)
    code
  end

  defp linger(code) do
    test = self()

    {pid, monitor} =
      spawn_monitor(fn ->
        Process.flag(:trap_exit, true)
        exit({:answer, Runtime.call(code, :wait, [test])})
      end)

    assert_receive {:waiting, ^pid}
    {pid, monitor}
  end

  defp leave({pid, monitor}) do
    send(pid, :go)
    assert_receive {:DOWN, ^monitor, _, _, {:answer, answer}}
    answer
  end

  describe "call/3" do
    test "answers with the result, by atom or text", %{slot: slot} do
      code = load!(artifact("defmodule Doc do\n  def add(a, b), do: a + b\n  def add(a), do: a\nend"), slot)
      assert Runtime.call(code, :add, [1, 2]) == {:ok, 3}
      assert Runtime.call(code, "add", [1]) == {:ok, 1}
    end

    test "says what is not exported, and makes no atom of it", %{slot: slot} do
      code = load!(artifact("defmodule Doc do\n  def f, do: g()\n  defp g, do: 1\nend"), slot)
      assert Runtime.call(code, :f, [1]) == {:error, {:undef, :f, 1}}
      assert Runtime.call(code, :g, []) == {:error, {:undef, :g, 0}}
      assert Runtime.call(code, :__info__, [:module]) == {:error, {:undef, :__info__, 1}}
      assert Runtime.call(code, "module_info", []) == {:error, {:undef, :module_info, 0}}
      name = "instar_never_an_atom_#{System.unique_integer([:positive])}"
      assert Runtime.call(code, name, []) == {:error, {:undef, name, 0}}
      assert_raise ArgumentError, fn -> String.to_existing_atom(name) end
    end

    test "runs in the caller and lets everything through that the document raises", %{slot: slot} do
      source = """
      defmodule Doc do
        def me, do: self()
        def error(e), do: :erlang.error(e)
        def throw(t), do: Kernel.throw(t)
        def exit(e), do: Kernel.exit(e)
        def call(f), do: f.()
        def remote(m), do: m.nope()
        def text(t), do: String.to_existing_atom(t)
      end
      """

      code = load!(artifact(source), slot)
      assert Runtime.call(code, :me, []) == {:ok, self()}
      assert catch_throw(Runtime.call(code, :throw, [1])) == 1
      assert catch_exit(Runtime.call(code, :exit, [1])) == 1
      assert catch_error(Runtime.call(code, :error, [:mine])) == :mine
      assert catch_error(Runtime.call(code, :error, [:undef])) == :undef
      assert_raise UndefinedFunctionError, ~r/Nope.nope/, fn -> Runtime.call(code, :remote, [Nope]) end
      assert catch_error(Runtime.call(code, :error, [{:badfun, code.dispatch}])) == {:badfun, code.dispatch}
      assert catch_error(Runtime.call(code, "text", ["instar_no_such_atom_at_all"])) == :badarg
      assert catch_error(Runtime.call(code, "error", [:badarg])) == :badarg
    end

    test "is gone with its code, which a badfun inside the document is not", %{slot: slot} do
      source = "defmodule Doc do\n  def call(f, n), do: f.(:v, []) + n\nend"
      {:ok, other} = Slots.take(:code)
      gone = load!(version(1), other)
      code = load!(artifact(source), slot)

      load!(version(2), other)
      Runtime.purge(gone)
      assert Runtime.call(gone, :v, []) == {:error, :gone}
      assert catch_error(Runtime.call(code, :call, [gone.dispatch, 1])) == {:badfun, gone.dispatch}

      Slots.give_back(other)
      assert Runtime.call(gone, :v, []) == {:error, :gone}
      assert catch_error(Runtime.call(code, :call, [gone.dispatch, 1])) == :undef
    end
  end

  describe "generations" do
    test "the handle of the old one stays in it, is gone after a purge, and back with the identical code", %{
      slot: slot
    } do
      {one, two} = {version(1), version(2)}
      first = load!(one, slot)
      second = load!(two, slot)
      assert Runtime.call(first, :v, []) == {:ok, 1}
      assert Runtime.call(second, :v, []) == {:ok, 2}
      assert first.md5 != second.md5

      refute Runtime.purge(first)
      assert Runtime.call(first, :v, []) == {:error, :gone}
      assert Runtime.call(second, :v, []) == {:ok, 2}

      again = load!(one, slot)
      assert again.md5 == first.md5
      assert Runtime.call(first, :v, []) == {:ok, 1}
      assert Runtime.call(second, :v, []) == {:ok, 2}
    end

    test "two versions of a document stand side by side", %{slot: slot} do
      {:ok, other} = Slots.take(:code)
      [one, two] = [load!(version(1), slot), load!(version(2), other)]
      assert {Runtime.call(one, :v, []), Runtime.call(two, :v, [])} == {{:ok, 1}, {:ok, 2}}
      assert Runtime.delete(two)
      assert Runtime.loaded?(one)
      refute Runtime.loaded?(two)
    end

    test "of several modules come and go together", %{slot: slot} do
      one =
        artifact(
          "defmodule D do\n  def v, do: {D.A.v(), D.B.v()}\n  defmodule A do\n    def v, do: 1\n  end\n  defmodule B do\n    def v, do: 1\n  end\nend"
        )

      two =
        artifact(
          "defmodule D do\n  def v, do: {D.A.v(), D.C.v()}\n  defmodule A do\n    def v, do: 2\n  end\n  defmodule C do\n    def v, do: 2\n  end\nend"
        )

      first = load!(one, slot)
      assert Runtime.call(first, :v, []) == {:ok, {1, 1}}
      second = load!(two, slot)
      assert Runtime.call(second, :v, []) == {:ok, {2, 2}}
      b = Module.concat(slot, B)
      refute :erlang.module_loaded(b)
      assert :erlang.check_old_code(b)
      refute Runtime.purge(second)
      refute :erlang.check_old_code(b)
      assert Enum.sort(Slots.modules(slot)) == Enum.sort(second.modules)

      # Four times, so that every module has had old code of every kind.
      for {artifact, result} <- [{one, {1, 1}}, {two, {2, 2}}, {one, {1, 1}}, {two, {2, 2}}] do
        assert artifact |> load!(slot) |> Runtime.call(:v, []) == {:ok, result}
      end

      assert Runtime.purge(slot) == false
      assert Runtime.delete(slot)
      assert Runtime.soft_purge(slot)
      assert Slots.modules(slot) == []
    end
  end

  describe "the verbs of :code" do
    test "delete", %{slot: slot} do
      refute Runtime.delete(slot)
      code = load!(version(1), slot)
      assert Runtime.loaded?(code)
      assert Runtime.delete(code)
      refute Runtime.loaded?(code)
      # Only old code, then current and old.
      refute Runtime.delete(code)
      code = load!(version(2), slot)
      refute Runtime.delete(code)
      assert Runtime.loaded?(slot)
      assert Runtime.call(code, :v, []) == {:ok, 2}
    end

    test "purge and soft_purge with nobody in the old code", %{slot: slot} do
      code = load!(version(1), slot)
      refute Runtime.purge(code)
      assert Runtime.soft_purge(code)
      load!(version(2), slot)
      assert Runtime.lingering(slot) == []
      assert Runtime.soft_purge(slot)
      refute :erlang.check_old_code(slot)
      load!(version(1), slot)
      refute Runtime.purge(slot)
      refute :erlang.check_old_code(slot)
    end

    test "purge kills who lingers, trapping or not; soft_purge waits for them", %{slot: slot} do
      first = load!(version(1), slot)
      {pid, monitor} = linger(first)
      {_, _} = other = linger(first)
      second = load!(version(2), slot)
      assert Enum.sort(Runtime.lingering(second)) == Enum.sort([pid, elem(other, 0)])
      refute Runtime.soft_purge(second)
      assert leave(other) == {:ok, {:went, 1}}
      assert Runtime.lingering(second) == [pid]
      assert Runtime.purge(second)
      assert_received {:DOWN, ^monitor, _, ^pid, :killed}
      refute Runtime.purge(second)
      assert Runtime.call(second, :v, []) == {:ok, 2}
    end

    test "soft_purge of several modules removes none of them while one is lingered in", %{slot: slot} do
      source = fn n ->
        artifact("""
        defmodule D do
          def v, do: #{n}
          def wait(to), do: D.W.wait(to)
          defmodule A do
            def v, do: #{n}
          end
          defmodule W do
            def wait(to) do
              send(to, {:waiting, self()})
              receive do: (:go -> #{n})
            end
          end
        end
        """)
      end

      first = load!(source.(1), slot)
      lingerer = linger(first)
      load!(source.(2), slot)
      refute Runtime.soft_purge(slot)
      assert Enum.all?(first.modules, &:erlang.check_old_code/1)
      assert Runtime.call(first, :v, []) == {:ok, 1}
      assert leave(lingerer) == {:ok, 1}
      assert Runtime.soft_purge(slot)
      refute Enum.any?(first.modules, &:erlang.check_old_code/1)
    end

    test "load over current and old purges the old; over only old keeps it", %{slot: slot} do
      {_pid, monitor} = linger(load!(version(1), slot))
      second = load!(version(2), slot)
      {stays, _} = linger(second)
      load!(version(3), slot)
      assert_received {:DOWN, ^monitor, _, _, :killed}

      Runtime.purge(slot)
      fourth = load!(version(4), slot)
      lingerer = linger(fourth)
      Runtime.purge(slot)
      assert Runtime.delete(slot)
      fifth = load!(version(5), slot)
      assert Runtime.lingering(slot) == [elem(lingerer, 0)]
      assert Runtime.call(fourth, :v, []) == {:ok, 4}
      assert Runtime.call(fifth, :v, []) == {:ok, 5}
      assert leave(lingerer) == {:ok, {:went, 4}}
      refute Process.alive?(stays)
    end

    test "with on_old: :error nothing is purged", %{slot: slot} do
      load!(version(1), slot)
      load!(version(2), slot, on_old: :error)
      assert {:error, %Error{reason: :not_purged}} = Runtime.load(version(3), slot, on_old: :error)
      {:ok, prepared} = Runtime.prepare(version(3), slot)
      assert {:error, %Error{reason: :not_purged}} = Runtime.install(prepared, on_old: :error)
      assert Runtime.call(load!(version(3), slot), :v, []) == {:ok, 3}
    end

    test "what was prepared can be installed much later, more than once", %{slot: slot} do
      {:ok, prepared} = Runtime.prepare(version(1), slot)
      refute Runtime.loaded?(slot)
      assert Runtime.bytes(prepared) > 500
      {:ok, first} = Runtime.install(prepared)
      {:ok, second} = Runtime.install(prepared)
      assert first.md5 == second.md5
      assert Runtime.call(first, :v, []) == {:ok, 1}
      Runtime.purge(slot)
      assert Runtime.call(first, :v, []) == {:ok, 1}
      assert Runtime.bytes(first) == Runtime.bytes(prepared)
    end

    test "an artifact of another release, or with too many names, is refused", %{slot: slot} do
      artifact = version(1)
      assert {:error, %Error{reason: :badfile}} = Runtime.load(%{artifact | otp: "1"}, slot)
      [{main, assembly}] = artifact.modules
      # The code stands before the number of labels, whatever else a release puts into an assembly.
      broken = %{artifact | modules: [{main, put_elem(assembly, tuple_size(assembly) - 2, [:junk])}]}
      assert {:error, %Error{reason: :badfile}} = Runtime.load(broken, slot)

      source = "defmodule D do\n  defmodule N#{System.unique_integer([:positive])} do\n  end\nend"

      assert {:error, %Error{reason: {:too_many_atoms, 0}}} =
               Runtime.prepare(artifact(source), slot, max_atoms: 0)
    end
  end

  describe "evict/1" do
    test "removes what nobody is in", %{slot: slot} do
      code = load!(version(1), slot)
      assert Runtime.evict(code)
      refute Runtime.loaded?(code)
      assert Runtime.call(code, :v, []) == {:error, :gone}
      assert Slots.modules(slot) == []
      assert Runtime.evict(code)
    end

    test "removes old code, too", %{slot: slot} do
      load!(version(1), slot)
      assert Runtime.evict(load!(version(2), slot))
      assert Slots.modules(slot) == []
    end

    test "leaves alone what somebody is in, current or old", %{slot: slot} do
      code = load!(version(1), slot)
      lingerer = linger(code)
      refute Runtime.evict(code)
      assert Runtime.loaded?(code)
      assert Runtime.call(code, :v, []) == {:ok, 1}
      refute Runtime.evict(code)
      assert Runtime.lingering(code) == [elem(lingerer, 0)]
      assert leave(lingerer) == {:ok, {:went, 1}}
      assert Runtime.evict(code)

      lingerer = linger(load!(version(1), slot))
      second = load!(version(2), slot)
      refute Runtime.evict(second)
      assert Runtime.call(second, :v, []) == {:ok, 2}
      assert leave(lingerer) == {:ok, {:went, 1}}
      assert Runtime.evict(second)
    end

    test "of several modules removes all or none", %{slot: slot} do
      source = """
      defmodule D do
        def v, do: D.A.v()
        def wait(to), do: {D.A.wait(to), v()}
        defmodule A do
          def v, do: 1
          def wait(to) do
            send(to, {:waiting, self()})
            receive do: (:go -> :went)
          end
        end
      end
      """

      code = load!(artifact(source), slot)
      lingerer = linger(code)
      refute Runtime.evict(code)
      assert Runtime.call(code, :v, []) == {:ok, 1}
      assert leave(lingerer) == {:ok, {:went, 1}}
      assert Runtime.evict(code)
      assert Slots.modules(slot) == []
    end
  end

  describe "on_load" do
    for language <- [:elixir, :erlang] do
      test "runs at the load and not while compiling, in #{language}", %{slot: slot} do
        Process.register(self(), __MODULE__)

        source =
          case unquote(language) do
            :elixir ->
              "defmodule D do\n  @on_load :init\n  def v, do: 1\n  defp init do\n    send(#{inspect(__MODULE__)}, :ran)\n    :ok\n  end\nend"

            :erlang ->
              "-module(d).\n-export([v/0]).\n-on_load(init/0).\nv() -> 1.\ninit() -> '#{__MODULE__}' ! ran, ok.\n"
          end

        artifact = artifact(source, unquote(language))
        assert artifact.on_load
        assert artifact.exports == [v: 0]
        refute_received :ran
        code = load!(artifact, slot)
        assert_received :ran
        assert Runtime.call(code, :v, []) == {:ok, 1}
        assert Runtime.evict(code)
      end
    end

    test "that fails leaves what was current", %{slot: slot} do
      failing =
        artifact(
          "defmodule D do\n  @on_load :init\n  def v, do: 2\n  defp init, do: :error\n  defmodule A do\n  end\nend"
        )

      capture_log(fn ->
        assert {:error, %Error{reason: :on_load_failure}} = Runtime.load(failing, slot)
        refute Runtime.loaded?(slot)
        assert Slots.modules(slot) == []

        code = load!(version(1), slot)
        lingerer = linger(code)
        assert {:error, %Error{reason: :on_load_failure}} = Runtime.load(failing, slot)
        assert Runtime.loaded?(slot)
        assert Runtime.call(code, :v, []) == {:ok, 1}
        assert apply(slot, :v, []) == 1
        assert leave(lingerer) == {:ok, {:went, 1}}
        assert Slots.modules(slot) == [slot]
        assert Runtime.call(load!(version(3), slot), :v, []) == {:ok, 3}
      end)
    end

    test "can call the document's other modules at the first load", %{slot: slot} do
      source =
        "defmodule D do\n  @on_load :init\n  def v, do: 2\n  def init, do: D.A.init()\n  defmodule A do\n    def init, do: :ok\n  end\nend"

      assert Runtime.call(load!(artifact(source), slot), :v, []) == {:ok, 2}
      assert Runtime.call(load!(artifact(source), slot), :v, []) == {:ok, 2}
    end
  end

  describe "slots" do
    test "are the lowest free ones of their kind, and used again" do
      {:ok, one} = Slots.take(:code)
      {:ok, two} = Slots.take(:code)
      assert one < two or byte_size(Atom.to_string(one)) < byte_size(Atom.to_string(two))
      assert Atom.to_string(one) =~ ~r/^Elixir\.Instar\.Code\.S\d+$/
      Slots.give_back(one)
      assert Slots.take(:code) == {:ok, one}
      {:ok, scratch} = Slots.take(:scratch)
      assert Atom.to_string(scratch) =~ ~r/^Elixir\.Instar\.Scratch\.S\d+$/
      assert scratch in Slots.in_use(:scratch)
      assert Slots.give_back(scratch) == :ok
      assert Slots.give_back(scratch) == :ok
      refute scratch in Slots.in_use(:scratch)
    end

    test "are cleaned and free again when their owner dies" do
      artifact = artifact("defmodule D do\n  def v, do: 1\n  defmodule A do\n  end\nend")
      test = self()

      {owner, monitor} =
        spawn_monitor(fn ->
          {:ok, slot} = Slots.take(:code)
          load!(artifact, slot)
          code = load!(artifact, slot)
          send(test, {:loaded, slot, code})
          Process.sleep(:infinity)
        end)

      assert_receive {:loaded, slot, code}
      assert slot in Slots.in_use(:code)
      assert Runtime.call(code, :v, []) == {:ok, 1}
      Process.exit(owner, :kill)
      assert_receive {:DOWN, ^monitor, _, _, _}
      eventually(fn -> slot not in Slots.in_use(:code) end)
      refute Enum.any?(code.modules, &(:erlang.module_loaded(&1) or :erlang.check_old_code(&1)))
      assert Runtime.call(code, :v, []) == {:error, :gone}
    end

    test "are cleaned when they are given back with code in them", %{slot: slot} do
      code = load!(version(1), slot)
      {_pid, monitor} = linger(code)
      assert Slots.give_back(slot) == :ok
      assert_received {:DOWN, ^monitor, _, _, :killed}
      refute Runtime.loaded?(code)
    end

    test "that are retired are never handed out again" do
      {:ok, slot} = Slots.take(:scratch)
      Slots.retire(slot)
      Slots.give_back(slot)
      {:ok, other} = Slots.take(:scratch)
      assert other != slot
      Slots.give_back(other)
    end

    test "with code in them survive a crash of who hands them out", %{slot: slot} do
      code = load!(version(1), slot)
      pid = Process.whereis(Slots)
      monitor = Process.monitor(pid)

      capture_log(fn ->
        Process.exit(pid, :kill)
        assert_receive {:DOWN, ^monitor, _, _, _}
        eventually(fn -> Process.whereis(Slots) not in [nil, pid] end)
      end)

      assert {:ok, other} = Slots.take(:code)
      assert other != slot
      assert Runtime.call(code, :v, []) == {:ok, 1}
      assert Runtime.delete(code)
      Slots.give_back(slot)
      Slots.give_back(other)
      assert slot not in Slots.in_use(:code)
      refute :erlang.check_old_code(slot)
    end
  end

  test "200 loads, reloads and deletions leave nothing behind", %{slot: slot} do
    artifacts = for n <- 1..4, do: version(n)

    cycle = fn n ->
      {:ok, fresh} =
        Compiler.compile(:elixir, "defmodule Doc do\n  def v, do: #{n}\n  defmodule A do\n  end\nend")

      for artifact <- [fresh | artifacts], do: {:ok, _} = Runtime.call(load!(artifact, slot), :v, [])
      Runtime.purge(slot)
      Runtime.delete(slot)
      Runtime.purge(slot)
    end

    for n <- 1..3, do: cycle.(n)
    before = {:erlang.system_info(:atom_count), length(:code.all_loaded())}
    for n <- 1..200, do: cycle.(n)
    assert {:erlang.system_info(:atom_count), length(:code.all_loaded())} == before
  end
end
