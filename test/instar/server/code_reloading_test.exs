defmodule Instar.Server.CodeReloadingTest do
  # Functions that a server, a load, an instance or a WASI world keeps, and what becomes of them when their module is
  # loaded anew: what is named is found, a closure says what it is. Not async: modules and the VM's applications change.
  use Instar.Case, async: false
  import ExUnit.CaptureLog
  alias Instar.Call.Callbacks
  alias Instar.Instance
  alias Instar.Server.CodeReloading

  @moduletag instar: false

  # As a code reloader does: what was current is purged when it is two loads old.
  defp reload!(module, n) do
    Code.eval_string(
      """
      defmodule #{inspect(module)} do
        def closure, do: fn -> #{n} end
        def of(k), do: fn -> #{n} + k end
        def with_memory, do: fn memory -> {:ok, _size} = Instar.Memory.size(memory); #{n} end
        def local, do: &here/0
        defp here, do: #{n}
        def input, do: "#{n}"
        def reader, do: fn -> "#{n}" end
        def output(bytes), do: send(:reloading_test, {:out, #{n}, bytes})
        def writer, do: fn bytes -> send(:reloading_test, {:out, #{n}, bytes}) end
        def now, do: #{n}
        def then(memory), do: elem({#{n}, Instar.Memory.size(memory)}, 0)
        def many(_memory, _a, _b), do: #{n}
      end
      """,
      []
    )
  end

  setup do
    before = Code.compiler_options(ignore_module_conflict: true)
    module = :"Elixir.Instar.Reloaded#{System.unique_integer([:positive])}"
    reload!(module, 0)

    on_exit(fn ->
      Code.compiler_options(before)
      :code.purge(module)
      :code.delete(module)
    end)

    %{module: module}
  end

  @program """
  (module
    (import "env" "f" (func $f (result i64)))
    (memory (export "memory") 1)
    (global $state (mut i64) (i64.const 0))
    (func (export "g") (result i64) (global.set $state (call $f)) (global.get $state)))
  """

  defp told(context), do: put!(context, "doc", wat(@program))
  defp imports(fun), do: %{"env" => %{"f" => fun}}

  # The first call waits for the compilation too, on a machine that may be busy.
  defp started!(context, options \\ []), do: start_instar!(context, [timeout: 60_000] ++ options)

  for {name, maker} <- [
        {"a closure", {:closure, []}},
        {"one over a value", {:of, [0]}},
        {"one with the memory", {:with_memory, []}},
        {"a local capture", {:local, []}}
      ] do
    @maker maker
    test "#{name} works until its code is gone, and then says what it is", %{module: module} = context do
      told(context)
      {name, arguments} = @maker
      fun = apply(module, name, arguments)
      server = started!(context, imports: imports(fun))
      by_load = started!(context)
      {:ok, _version} = Instar.load(by_load, "doc", imports: imports(fun))
      per_call = started!(context)
      {:ok, version} = Instar.load(per_call, "doc", imports: imports(:per_call))
      {:ok, instance} = Instance.start(version, imports: imports(fun))

      ways = [
        fn -> Instar.call(server, "doc", :g, []) end,
        fn -> Instar.call(by_load, "doc", :g, []) end,
        fn -> Instar.call(version, :g, [], imports: imports(fun)) end
      ]

      for way <- ways, do: assert(way.() == {:ok, 0})
      for n <- 1..3, do: reload!(module, n)
      dead = {:dead_closure, "env.f", module}
      for way <- ways, do: assert(reason(way.()) == dead)
      assert listed?(dead)

      assert_raise Error, ~r/closure of the module #{inspect(module)}.*&Mod\.fun/, fn ->
        Instar.call!(server, "doc", :g, [])
      end

      assert reason(Instance.call(instance, :g, [])) == dead
      assert reason(Instance.call(instance, :g, [])) == {:poisoned, :exception}
      # What is given anew is met again, and nobody has died.
      assert Instar.call(version, :g, [], imports: imports(module.closure())) == {:ok, 3}
    end
  end

  test "a function by its name is found again after any number of loads", %{module: module} = context do
    told(context)

    named = [
      Function.capture(module, :now, 0),
      Function.capture(module, :then, 1),
      {module, :now},
      {module, :then}
    ]

    servers = for fun <- named, do: started!(context, imports: [env: [f: fun]])

    instances =
      for fun <- named,
          server <- [started!(context)],
          {:ok, version} = Instar.load(server, "doc", imports: imports(:per_call)),
          do: elem(Instance.start(version, imports: imports(fun)), 1)

    for n <- 1..5 do
      reload!(module, n)
      for server <- servers, do: assert(Instar.call(server, "doc", :g, []) == {:ok, n})
      for instance <- instances, do: assert(Instance.call(instance, :g, []) == {:ok, n})
    end
  end

  test "a name that the module does not export with the import's arguments is an error of the load",
       %{module: module} = context do
    told(context)
    server = started!(context)

    for {offered, expected} <- [
          {{module, :nobody}, {:no_import_function, "env.f", module, :nobody, 0}},
          {{module, :many}, {:no_import_function, "env.f", module, :many, 0}},
          {{No.Such, :fun}, {:no_import_function, "env.f", No.Such, :fun, 0}},
          {Function.capture(module, :many, 3), {:import_arity, "env.f", 0, 3}}
        ] do
      assert reason(Instar.load(server, "doc", imports: imports(offered))) == expected
      assert listed?(expected)
    end

    for wrong <- [{module, nil}, {nil, :now}, {module, "now"}, {module, :now, 0}, {1, 2}],
        do: assert({:expected, _} = Callbacks.offer(imports(wrong)))
  end

  @echo """
  (module
    (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (func (export "_start")
      (i32.store (i32.const 0) (i32.const 100))
      (i32.store (i32.const 4) (i32.const 1))
      (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
  """

  test "the streams of a program are no other", %{module: module} = context do
    Process.register(self(), :reloading_test)
    put!(context, "echo", wat(@echo))
    dead_input = started!(context, wasi: [stdin: module.reader(), stdout: {module, :output}])
    dead_output = started!(context, wasi: [stdin: {module, :input}, stdout: module.writer()])
    named = started!(context, wasi: [stdin: {module, :input}, output: {module, :output}])

    for server <- [dead_input, dead_output, named] do
      assert {:ok, nil} = Instar.call(server, "echo", "_start", [])
      assert_receive {:out, 0, "0"}
    end

    for n <- 1..3, do: reload!(module, n)
    assert reason(Instar.call(dead_input, "echo", "_start", [])) == {:dead_closure, "wasi stdin", module}
    assert reason(Instar.call(dead_output, "echo", "_start", [])) == {:dead_closure, "wasi stdout", module}
    assert {:ok, nil} = Instar.call(named, "echo", "_start", [])
    assert_receive {:out, 3, "3"}
  end

  test "a fun of the callback's own that is dead is an exception of the callback",
       %{module: module} = context do
    told(context)
    server = started!(context)
    inner = module.closure()
    for n <- 1..3, do: reload!(module, n)
    {:ok, _version} = Instar.load(server, "doc", imports: imports(fn -> inner.() end))
    assert {:exception, :error, {:badfun, ^inner}, _trace} = reason(Instar.call(server, "doc", :g, []))
  end

  describe "a server that starts" do
    setup do
      on_exit(fn ->
        Application.delete_env(:instar, :code_reloading)
        Application.unload(:reloading_host)
      end)
    end

    defp started(context, options), do: capture_log(fn -> start_instar!(context, options) end)

    test "with closures names each of them, where code is reloaded", %{module: module} = context do
      Application.put_env(:instar, :code_reloading, true)

      log =
        started(context,
          imports: %{
            "env" => %{"f" => module.closure(), "g" => {module, :now}},
            "other" => %{"h" => module.local()}
          },
          wasi: [stdin: module.reader(), stdout: {module, :output}]
        )

      for name <- ["the import env.f", "the import other.h", "wasi stdin"],
          do: assert(log =~ "the function for #{name} of :instar_" and log =~ "closure of #{inspect(module)}")

      assert length(String.split(log, "is a closure of")) == 4
    end

    test "with named functions, or where code stays, says nothing", %{module: module} = context do
      Application.put_env(:instar, :code_reloading, true)
      named = %{"env" => %{"f" => {module, :now}, "g" => &System.system_time/0, "h" => :per_call}}
      refute started(context, imports: named) =~ "closure"
      # Typed into a shell: there is no module whose code could go.
      {typed, _} = Code.eval_string("fn -> 1 end")
      refute started(context, imports: %{"env" => %{"f" => typed}}) =~ "closure"
      Application.put_env(:instar, :code_reloading, false)
      refute started(context, imports: imports(module.closure())) =~ "closure"
    end

    test "finds out by itself where code is reloaded", %{module: module} = context do
      refute CodeReloading.on?()
      refute started(context, imports: imports(module.closure())) =~ "closure"
      endpoint = {Host.Endpoint, [http: [port: 4000], code_reloader: true]}
      :ok = :application.load({:application, :reloading_host, [vsn: ~c"1", env: [endpoint, {:other, 1}]]})
      assert CodeReloading.on?()
      assert started(context, imports: imports(module.closure())) =~ "closure of #{inspect(module)}"
      Application.put_env(:reloading_host, Host.Endpoint, http: [port: 4000], code_reloader: false)
      refute CodeReloading.on?()
    end
  end
end
