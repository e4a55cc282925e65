defmodule Instar.Call.CallbacksTest do
  # Programs that call Elixir: who may answer for an import, that the function runs in the calling process with all
  # that belongs to it, what becomes of a call whose function fails, is killed, or never returns.
  use Instar.Case, async: true

  alias Instar.Call.{Callbacks, Watchdog}
  alias Instar.Native

  require Logger

  # `f` is asked once by `once`, and `n` times by `many`; `mixed` has every type.
  @program """
  (module
    (import "env" "f" (func $f (param i64) (result i64)))
    (func (export "once") (param i64) (result i64) (call $f (local.get 0)))
    (func (export "none") (param i64) (result i64) (local.get 0))
    (func (export "many") (param i64) (result i64) (local $sum i64)
      (loop $again
        (local.set $sum (i64.add (local.get $sum) (call $f (local.get 0))))
        (br_if $again (i64.gt_s (local.tee 0 (i64.sub (local.get 0) (i64.const 1))) (i64.const 0))))
      (local.get $sum))
    (func (export "forever") (loop $again (drop (call $f (i64.const 1))) (br $again)))
    (func (export "spin") (loop $again (br $again))))
  """

  @types """
  (module
    (import "env" "mixed" (func $mixed (param i32 i64 f32 f64) (result f64 f32 i64 i32)))
    (import "env" "nothing" (func $nothing))
    (import "other" "nothing" (func $other (result i32)))
    (func (export "mixed") (param i32 i64 f32 f64) (result f64 f32 i64 i32)
      (call $mixed (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
    (func (export "nothing") (call $nothing))
    (func (export "other") (result i32) (call $other)))
  """

  defp load!(%{server: server} = context, text, opts) do
    id = "doc#{System.unique_integer([:positive])}"
    put!(context, id, wat(text))
    assert {:ok, version} = Instar.load(server, id, opts)
    version
  end

  defp f(fun), do: %{"env" => %{"f" => fun}}

  # A version of the program whose calls bring `f`.
  defp program!(context), do: load!(context, @program, imports: f(:per_call))

  # With state, so that each call has an instance of its own.
  defp with_memory(text),
    do: String.replace(text, "(func (export \"once\")", "(memory 1) (func (export \"once\")")

  defp call(version, function, arguments, fun, opts \\ []),
    do: Instar.call(version, function, arguments, [imports: f(fun)] ++ opts)

  defp flush do
    receive do
      message -> [message | flush()]
    after
      0 -> []
    end
  end

  describe "an offer" do
    test "has text or atoms for names" do
      fun = fn -> 1 end
      assert Callbacks.offer(%{"env" => %{"f" => fun}}) == {:ok, %{"env" => %{"f" => fun}}}
      assert Callbacks.offer(%{env: %{f: fun}}) == {:ok, %{"env" => %{"f" => fun}}}

      assert Callbacks.offer(env: [f: fun, g: :per_call]) ==
               {:ok, %{"env" => %{"f" => fun, "g" => :per_call}}}

      assert Callbacks.offer(%{}) == {:ok, %{}}
      assert Callbacks.offer([]) == {:ok, %{}}

      for wrong <- [nil, 1, [1], %{1 => %{}}, %{"env" => nil}, %{env: %{f: nil}}, %{env: [1]}, %{nil: %{}}] do
        assert {:expected, _text} = Callbacks.offer(wrong)
      end
    end

    test "of a server, a load or a call meets an import, the nearest first", context do
      server = start_instar!(context, imports: %{"env" => %{"f" => fn n -> n + 1 end}})
      put!(context, "doc", wat(@program))
      assert {:ok, version} = Instar.load(server, "doc")
      assert Instar.call(version, :once, [10]) == {:ok, 11}
      assert Instar.call(server, "doc", :once, [10]) == {:ok, 11}
      assert call(version, :once, [10], fn n -> n + 3 end) == {:ok, 13}
      assert {:ok, version} = Instar.load(server, "doc", imports: f(fn n -> n + 2 end))
      assert Instar.call(version, :once, [10]) == {:ok, 12}
      assert Instar.call(server, {"doc", "1"}, :once, [10]) == {:ok, 12}
      assert call(version, :once, [10], fn n -> n + 3 end) == {:ok, 13}
      assert Instar.call!(version, :once, [10], imports: f(fn n -> n + 4 end)) == 14
      # What a call brings is for that call.
      assert Instar.call(version, :once, [10]) == {:ok, 12}
      # What is offered beyond what is asked for is nobody's business.
      more = %{"env" => %{"g" => fn -> 1 end}, "else" => %{"f" => fn -> 1 end}}
      assert Instar.call(version, :once, [10], imports: more) == {:ok, 12}
      assert {:ok, version} = Instar.load(server, "doc")
      assert Instar.call(version, :once, [10]) == {:ok, 11}
    end

    test "meets an import under one type", %{server: server} = context do
      import = fn names, type -> "(import #{names} (func #{type}))" end
      offer = %{env: %{f: fn _ -> 1 end}}
      under_two = import.(~s["env" "f"], "(param i32)") <> import.(~s["env" "f"], "(param i64)")
      another = import.(~s["wasi_snapshot_preview1" "fd_write"], "(param f32)")

      for {text, module, name} <- [
            {under_two, "env", "f"},
            {another, "wasi_snapshot_preview1", "fd_write"}
          ] do
        put!(context, "doc", wat("(module #{text})"))
        assert reason(Instar.load(server, "doc", imports: offer)) == {:unknown_import, module, name}
      end

      twice =
        ~s[(import "env" "f" (func (param i32) (result i32)))] <>
          ~s[(import "env" "f" (func $f (param i32) (result i32)))]

      text = ~s[(module #{twice} (func (export "f") (result i32) (call $f (i32.const 1))))]
      assert Instar.call(load!(context, text, imports: offer), :f, []) == {:ok, 1}
    end

    test "that lacks an import is an error of the load", %{server: server} = context do
      put!(context, "doc", wat(@types))
      assert reason(Instar.load(server, "doc")) == {:unknown_import, "env", "mixed"}
      assert reason(Instar.select(server, "doc")) == {:unknown_import, "env", "mixed"}
      assert reason(Instar.call(server, "doc", :nothing, [])) == {:unknown_import, "env", "mixed"}
      mixed = fn _, _, _, _ -> {1.0, 2.0, 3, 4} end
      imports = %{"env" => %{"mixed" => mixed, "nothing" => fn -> nil end}}
      assert reason(Instar.load(server, "doc", imports: imports)) == {:unknown_import, "other", "nothing"}
      assert {:invalid_option, :imports, _, _} = reason(Instar.load(server, "doc", imports: nil))
      assert loaded(server) == []

      assert {:ok, version} =
               Instar.load(server, "doc", imports: Map.put(imports, :other, %{nothing: fn -> 9 end}))

      assert Instar.call(version, :other, []) == {:ok, 9}
    end

    test "with :per_call leaves an import to each call", context do
      version = program!(context)
      assert reason(Instar.call(version, :once, [1])) == {:unmet_import, "env", "f"}
      # Also for a function that would not ask: whether it does is known too late.
      assert reason(Instar.call(version, :none, [1])) == {:unmet_import, "env", "f"}

      assert_raise Error, ~r/imports "f" from "env", which each call has to bring/, fn ->
        Instar.call!(version, :once, [1])
      end

      assert call(version, :once, [1], &(&1 * 2)) == {:ok, 2}
      assert reason(call(version, :once, [1], :per_call)) == {:unmet_import, "env", "f"}
    end

    test "of a call that loads its code on demand is for that call", %{server: server} = context do
      put!(context, "doc", wat(@program))
      assert reason(Instar.call(server, "doc", :once, [1], fuel: 100)) == {:unknown_import, "env", "f"}
      assert Instar.call(server, "doc", :once, [1], imports: f(&(&1 + 5))) == {:ok, 6}
      assert loaded(server) == [{"doc", "1"}]
      assert reason(Instar.call(server, "doc", :once, [1])) == {:unmet_import, "env", "f"}
      assert Instar.call(server, {"doc", "1"}, :once, [1], imports: f(&(&1 + 6))) == {:ok, 7}
      assert Instar.delete(server, "doc")
      assert Instar.call(server, {"doc", "1"}, :once, [1], imports: f(&(&1 + 7))) == {:ok, 8}
    end

    test "of a function with another arity is an error that names import, expected and given", context do
      put!(context, "doc", wat(@program))
      load = &Instar.load(context.server, "doc", imports: f(&1))
      assert reason(load.(fn -> 1 end)) == {:import_arity, "env.f", 1, 0}
      assert reason(load.(fn _, _, _ -> 1 end)) == {:import_arity, "env.f", 1, 3}
      assert {:error, error} = load.(fn -> 1 end)

      assert Exception.message(error) =~
               ~s(the import "env.f" must take 1 arguments, or one more, and takes 0)

      assert {:ok, version} = load.(fn _memory, n -> n end)
      assert Instar.call(version, :once, [1]) == {:ok, 1}
      assert reason(call(version, :once, [1], fn -> 1 end)) == {:import_arity, "env.f", 1, 0}
    end

    test "stays with a version that follows its store", %{server: server} = context do
      put!(context, "doc", wat(@program))
      assert {:ok, _} = Instar.load(server, "doc", imports: f(&(&1 + 5)))

      put!(
        context,
        "doc",
        wat(
          String.replace(
            @program,
            "(call $f (local.get 0)))\n  (func (export \"none\")",
            "(i64.add (i64.const 100) (call $f (local.get 0))))\n  (func (export \"none\")"
          )
        )
      )

      :ok = Instar.refresh(server)
      assert Instar.call(server, "doc", :once, [1]) == {:ok, 106}
    end

    test "meets what an on_load function asks for", %{server: server} = context do
      text =
        ~s[(module (import "env" "f" (func $f (result i32))) (func (export "on_load") (result i32) (call $f)))]

      put!(context, "doc", wat(text))
      test = self()
      assert {:ok, _} = Instar.load(server, "doc", imports: f(fn -> send(test, :asked) && 0 end))
      assert_received :asked
      assert reason(Instar.load(server, "doc", imports: f(fn -> 1 end))) == :on_load_failure
      assert reason(Instar.load(server, "doc", imports: f(fn -> raise "no" end))) == :on_load_failure
      assert reason(Instar.load(server, "doc", imports: f(:per_call))) == :on_load_failure
    end

    test "is nothing to a BEAM version", context do
      server = start_instar!(context, trust: [:beam])
      put!(context, "doc", document(:beam, %{"1" => 1}))
      assert {:ok, version} = Instar.load(server, "doc", imports: f(fn -> 1 end))
      assert Instar.call(version, :n, [], imports: f(fn -> 1 end)) == {:ok, 1}
    end
  end

  describe "arguments and results" do
    setup context do
      test = self()

      imports = %{
        "env" => %{
          "mixed" => fn a, b, c, d -> send(test, {:mixed, [a, b, c, d]}) && {d, c, b, a} end,
          "nothing" => fn -> :whatever end
        },
        "other" => %{"nothing" => fn -> 0xFFFFFFFF end}
      }

      %{version: load!(context, @types, imports: imports)}
    end

    test "are numbers, as those of calls are", %{version: version} do
      for arguments <- [
            [-1, -1, 0.5, -0.25],
            [0x7FFFFFFF, 0x7FFFFFFFFFFFFFFF, 1.5, 1.0e300],
            [0, 0, :nan, :infinity]
          ] do
        assert Instar.call(version, :mixed, arguments) ==
                 {:ok, arguments |> Enum.reverse() |> List.to_tuple()}

        assert_received {:mixed, ^arguments}
      end

      assert Instar.call(version, :other, []) == {:ok, -1}
    end

    test "are vectors too", context do
      text = """
      (module
        (import "env" "f" (func $f (param v128) (result v128)))
        (func (export "f") (param v128) (result v128) (call $f (local.get 0))))
      """

      turn = fn <<low::binary-8, high::binary-8>> -> high <> low end
      version = load!(context, text, imports: %{env: %{f: turn}})
      assert Instar.call(version, :f, ["0123456789abcdef"]) == {:ok, "89abcdef01234567"}
      short = %{env: %{f: fn _ -> "short" end}}
      assert reason(Instar.call(version, :f, [<<0::128>>], imports: short)) == {:bad_result, "env.f", :v128}
    end

    test "no result takes whatever the function returns", %{version: version} do
      assert Instar.call(version, :nothing, []) == {:ok, nil}
    end

    test "of the wrong type are errors that name the import", %{version: version} do
      other = fn value -> Instar.call(version, :other, [], imports: %{other: %{nothing: fn -> value end}}) end

      for value <- [nil, 1.0, "1", :ok, {1}, [1], 0x1_0000_0000, self()] do
        assert reason(other.(value)) == {:bad_result, "other.nothing", :i32}
      end

      assert {:error, error} = other.(nil)
      assert listed?(error.reason)
      assert Exception.message(error) =~ ~s(what the function for the import "other.nothing" returned)

      mixed = fn value ->
        Instar.call(version, :mixed, [1, 2, 3.0, 4.0], imports: %{env: %{mixed: fn _, _, _, _ -> value end}})
      end

      assert mixed.({4, 3.0, 2, 1}) == {:ok, {4.0, 3.0, 2, 1}}

      for value <- [nil, {}, {1.0, 2.0, 3}, {1.0, 2.0, 3, 4, 5}, {1.0, 2.0, 3, 4.0}, [1.0, 2.0, 3, 4]] do
        assert reason(mixed.(value)) == {:bad_result, "env.mixed", [:f64, :f32, :i64, :i32]}
      end

      assert Native.gate(version.code, :lingering) == {0, []}
      assert other.(5) == {:ok, 5}
    end
  end

  describe "a callback runs in the calling process" do
    test "with its dictionary, its logger metadata and its mailbox", context do
      version = program!(context)
      Process.put(:mine, 1)
      Logger.metadata(request: "r1")
      send(self(), {:before, 5})
      me = self()

      result =
        call(version, :many, [10], fn n ->
          assert self() == me
          assert Logger.metadata()[:request] == "r1"
          Process.put(:mine, Process.get(:mine) + 1)
          if n == 10, do: receive(do: ({:before, five} -> five)), else: n
        end)

      assert result == {:ok, 5 + 45}
      assert Process.get(:mine) == 11
      assert flush() == []
    end

    test "with its links: a linked process that fails takes the caller with it", context do
      version = program!(context)

      {caller, monitor} =
        spawn_monitor(fn ->
          call(version, :once, [1], fn _n ->
            spawn_link(fn -> exit(:failed) end)
            Process.sleep(:infinity)
          end)
        end)

      assert_receive {:DOWN, ^monitor, :process, ^caller, :failed}
      eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end)
    end

    test "a task in a callback answers as anywhere", context do
      version = program!(context)
      answer = call(version, :many, [5], fn n -> await(Task.async(fn -> n * n end)) end)
      assert answer == {:ok, 55}
    end

    test "and counts as lingering in the code while it does", %{server: server} = context do
      version = program!(context)
      test = self()

      {caller, monitor} =
        spawn_monitor(fn ->
          call(version, :once, [1], fn n ->
            send(test, :inside)
            receive(do: (:go -> n))
          end)
          |> then(&exit({:returned, &1}))
        end)

      assert_receive :inside
      assert Native.gate(version.code, :lingering) == {0, [caller]}
      assert Instar.delete(server, version)
      refute Instar.soft_purge(server, version)
      send(caller, :go)
      assert_receive {:DOWN, ^monitor, :process, ^caller, {:returned, {:ok, 1}}}
      assert Instar.soft_purge(server, version)
    end

    test "a purge kills it, traps or not", %{server: server} = context do
      version = program!(context)
      test = self()

      callers =
        for trap <- [false, true] do
          {caller, monitor} =
            spawn_monitor(fn ->
              Process.flag(:trap_exit, trap)

              call(version, :once, [1], fn _n ->
                send(test, :inside)
                Process.sleep(:infinity)
              end)
            end)

          assert_receive :inside
          {caller, monitor}
        end

      assert Instar.delete(server, version)
      assert Instar.purge(server, version)

      for {caller, monitor} <- callers,
          do: assert_received({:DOWN, ^monitor, :process, ^caller, :killed})

      assert Native.gate(version.code, :lingering) == {0, []}
    end
  end

  describe "a callback that fails" do
    test "raises, throws and exits through the program to the caller", context do
      version = program!(context)

      assert_raise ArithmeticError, fn -> Instar.call!(version, :once, [1], imports: f(&div(&1, 0))) end

      assert catch_throw(Instar.call!(version, :once, [1], imports: f(fn _ -> throw({:ball, 1}) end))) ==
               {:ball, 1}

      assert catch_exit(Instar.call!(version, :once, [1], imports: f(fn _ -> exit(:enough) end))) == :enough

      assert catch_error(Instar.call!(version, :once, [1], imports: f(fn _ -> :erlang.error(:odd) end))) ==
               :odd

      assert Native.gate(version.code, :lingering) == {0, []}
    end

    test "keeps its stacktrace", context do
      version = program!(context)

      trace =
        try do
          Instar.call!(version, :once, [1], imports: f(&failing/1))
        rescue
          RuntimeError -> __STACKTRACE__
        end

      assert [{__MODULE__, :failing, 1, _} | below] = trace
      assert Enum.any?(below, &match?({Instar.Call.Callbacks, _, _, _}, &1))
      assert Enum.any?(below, &match?({__MODULE__, _, _, _}, &1))
    end

    test "is in the error of call/4", context do
      version = program!(context)

      for ref <- [version, {version.id, version.tag}, version.id] do
        call = fn fun -> Instar.call(context.server, ref, :once, [1], imports: f(fun)) end
        assert {:exception, :error, %RuntimeError{message: "1"}, trace} = reason(call.(&failing/1))
        assert [{__MODULE__, :failing, 1, _} | _] = trace
        assert {:exception, :throw, :ball, _} = reason(call.(fn _ -> throw(:ball) end))
        assert {:exception, :exit, :normal, _} = reason(call.(fn _ -> exit(:normal) end))
        assert {:error, error} = call.(&failing/1)
        assert Exception.message(error) =~ "(RuntimeError) 1"
        assert error.document == version.id
      end
    end

    test "drops its call: instances, fibers and all", context do
      version = load!(context, with_memory(@program), imports: f(:per_call))

      # More than there is room for at once.
      for _ <- 1..2_500,
          do: assert({:exception, _, _, _} = reason(call(version, :once, [1], fn _ -> throw(1) end)))

      assert call(version, :once, [1], & &1) == {:ok, 1}
    end

    defp failing(n), do: raise("#{n}")
  end

  describe "a callback calls again" do
    test "another version, the same one, and itself", context do
      version = program!(context)
      other = load!(context, @program, imports: f(&(&1 * 10)))
      assert call(version, :many, [4], &Instar.call!(other, :once, [&1])) == {:ok, 100}

      # As deep as it likes: each level is a call of its own.
      depth = fn
        0, _again -> 0
        n, again -> Instar.call!(version, :once, [n - 1], imports: f(&(again.(&1, again) + 1)))
      end

      assert depth.(200, depth) == 200
      assert Native.gate(version.code, :lingering) == {0, []}
    end

    test "what the inner call raises passes through both", context do
      version = program!(context)
      inner = fn _ -> Instar.call!(version, :once, [1], imports: f(fn _ -> throw(:ball) end)) end
      assert catch_throw(Instar.call!(version, :once, [1], imports: f(inner))) == :ball
      spin = fn _ -> Instar.call!(version, :spin, [], timeout: 20, imports: f(& &1)) end
      assert %Error{reason: {:timeout, 20}} = catch_error(Instar.call!(version, :once, [1], imports: f(spin)))
      assert {:exception, :error, %Error{reason: {:timeout, 20}}, _} = reason(call(version, :once, [1], spin))
      assert Native.gate(version.code, :lingering) == {0, []}
    end
  end

  describe "the timeout of a call" do
    test "counts what its callbacks take, and the code between them", context do
      version = program!(context)

      for {function, args} <- [forever: [], many: [1_000_000_000]] do
        # A process that loses its processor in a callback, just then, cannot be told from one that stays in it.
        ends =
          for _ <- 1..5 do
            {pid, monitor} = spawn_monitor(fn -> exit(call(version, function, args, & &1, timeout: 30)) end)
            assert_receive {:DOWN, ^monitor, :process, ^pid, ending}
            ending
          end

        assert Enum.any?(ends, &match?({:error, _told}, &1))
        for ending <- ends, do: assert(%Error{reason: {:timeout, 30}} = error_of(ending))
      end

      assert call(version, :many, [20], fn n -> Process.sleep(1) && n end, timeout: 5_000) == {:ok, 210}
      assert flush() == []
    end

    defp error_of({:error, error}), do: error
    defp error_of({error, []}), do: error

    test "ends a process whose callback never returns, with the error as the reason", context do
      version = program!(context)
      started = System.monotonic_time(:microsecond)
      {caller, monitor} = spawn_monitor(fn -> call(version, :once, [1], &sleep/1, timeout: 50) end)
      assert_receive {:DOWN, ^monitor, :process, ^caller, {%Error{reason: {:timeout, 50}}, []}}
      assert System.monotonic_time(:microsecond) - started >= 50_000
      eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end)

      # One that only computes hears signals as well.
      {caller, monitor} = spawn_monitor(fn -> call(version, :once, [1], &count/1, timeout: 50) end)
      assert_receive {:DOWN, ^monitor, :process, ^caller, {%Error{reason: {:timeout, 50}}, []}}
    end

    test "reaches who is linked, as an exit does", context do
      version = program!(context)
      Process.flag(:trap_exit, true)
      caller = spawn_link(fn -> call(version, :once, [1], &sleep/1, timeout: 20) end)
      assert_receive {:EXIT, ^caller, {%Error{reason: {:timeout, 20}}, []}}
    end

    test "is an error for a process that traps exits and leaves its callback", context do
      version = program!(context)

      task =
        Task.async(fn ->
          Process.flag(:trap_exit, true)
          late = fn n -> Process.sleep(40) && n end
          first = call(version, :once, [1], late, timeout: 20)
          # Also when the callback fails after its time.
          second = call(version, :once, [1], fn _ -> Process.sleep(40) && throw(:late) end, timeout: 20)
          third = catch_error(Instar.call!(version, :once, [1], imports: f(late), timeout: 20))
          Process.sleep(2 * Watchdog.grace_ms())
          {reason(first), reason(second), third.reason, call(version, :once, [1], & &1), flush()}
        end)

      assert await(task) == {{:timeout, 20}, {:timeout, 20}, {:timeout, 20}, {:ok, 1}, []}
      assert Native.gate(version.code, :lingering) == {0, []}
    end

    test "kills a process that traps exits and does not", context do
      version = program!(context)

      {caller, monitor} =
        spawn_monitor(fn ->
          Process.flag(:trap_exit, true)
          call(version, :once, [1], &sleep/1, timeout: 20)
        end)

      assert_receive {:DOWN, ^monitor, :process, ^caller, :killed}
    end

    test "of the outer call ends the inner one too", context do
      version = program!(context)
      inner = fn _ -> call(version, :once, [1], &sleep/1, timeout: 10_000) end
      {caller, monitor} = spawn_monitor(fn -> call(version, :once, [1], inner, timeout: 30) end)
      assert_receive {:DOWN, ^monitor, :process, ^caller, {%Error{reason: {:timeout, 30}}, []}}
      eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end)
    end

    test "does nothing to a call that was in time, however close", context do
      version = program!(context)

      # Callbacks that end at about their deadline: an answer or an error, never a signal afterwards.
      outcomes =
        for _round <- 1..40, jitter <- [8_000, 9_500, 10_000, 10_500, 12_000] do
          Process.flag(:trap_exit, true)
          answer = call(version, :once, [1], fn n -> pause(jitter) && n end, timeout: 10)
          assert answer == {:ok, 1} or reason(answer) == {:timeout, 10}
          if match?({:ok, _}, answer), do: :in_time, else: :late
        end

      assert Enum.sort(Enum.uniq(outcomes)) == [:in_time, :late]
      Process.sleep(2 * Watchdog.grace_ms())
      assert flush() == []
    end

    test ":infinity is no timeout, and very long ones are kept", context do
      version = program!(context)
      assert call(version, :once, [1], fn n -> Process.sleep(50) && n end, timeout: :infinity) == {:ok, 1}
      assert call(version, :once, [1], & &1, timeout: 4_000_000_000) == {:ok, 1}
    end

    defp sleep(_n), do: Process.sleep(:infinity)
    defp count(n), do: count(n + 1)

    # Microseconds, to the point.
    defp pause(us) do
      deadline = System.monotonic_time(:microsecond) + us
      Process.sleep(max(div(us, 1_000) - 1, 0))
      spin_until(deadline)
    end

    defp spin_until(deadline),
      do: System.monotonic_time(:microsecond) >= deadline or spin_until(deadline)
  end

  describe "limits" do
    test "of fuel hold around callbacks", context do
      version = program!(context)
      assert {:fuel_exhausted, 10_000} = reason(call(version, :many, [1_000_000], & &1, fuel: 10_000))
      assert call(version, :many, [100], & &1, fuel: 10_000) == {:ok, 5_050}
    end
  end

  describe "when callers die" do
    @tag timeout: 600_000
    test "10,000 of them in their callbacks leave nothing behind", context do
      version = load!(context, with_memory(@program), imports: f(:per_call))

      test = self()
      kill_batch(version, test, 100)
      timers = :erlang.system_info(:process_count)
      before = resident_bytes()

      for _batch <- 1..100, do: kill_batch(version, test, 100)

      eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end)
      assert_in_delta :erlang.system_info(:process_count), timers, 50
      assert resident_bytes() - before < 64 * 1024 * 1024
      assert call(version, :once, [1], & &1) == {:ok, 1}
    end

    defp kill_batch(version, test, size) do
      callers =
        for _ <- 1..size do
          spawn_monitor(fn ->
            call(version, :once, [1], fn _ -> send(test, :inside) && Process.sleep(:infinity) end)
          end)
        end

      for _ <- callers, do: assert_receive(:inside)
      for {caller, _monitor} <- callers, do: Process.exit(caller, :kill)

      for {caller, monitor} <- callers,
          do: assert_receive({:DOWN, ^monitor, :process, ^caller, :killed})
    end
  end

  test "callbacks of many callers at once get their own answers", context do
    version = program!(context)

    tasks =
      for n <- 1..50 do
        Task.async(fn ->
          call(version, :many, [100], fn i -> (if(rem(i, 7) == 0, do: Process.sleep(0)) && i * n) || i * n end)
        end)
      end

    for {task, n} <- Enum.zip(tasks, 1..50), do: assert(await(task) == {:ok, 5_050 * n})
    assert Native.gate(version.code, :lingering) == {0, []}
  end

  test "calls with events tell of them with callbacks, too", context do
    server = start_instar!(context, call_events: true)
    put!(context, "doc", wat(@program))
    assert {:ok, version} = Instar.load(server, "doc", imports: f(&(&1 + 1)))
    assert Instar.call(version, :once, [1]) == {:ok, 2}
    assert catch_throw(Instar.call!(version, :once, [1], imports: f(fn _ -> throw(:ball) end))) == :ball
  end
end
