# What the soak does: a store with documents, code servers, functions that change documents, and operations that use
# everything. An operation is run by a worker, takes the context, and returns :ok, or else what was wrong.

Code.require_file("../../test/support/programs.ex", __DIR__)

defmodule Instar.Soak.Operations do
  @moduledoc false
  import Bitwise, only: [<<<: 2]
  alias Instar.{DocumentServer, Error, Instance, Memory, Programs, WASI}

  @main Instar.Soak.Main
  @small Instar.Soak.Small
  # More than the small server keeps.
  @many 24
  @kept 6
  @text String.duplicate("Größe & Wert, ", 60_000)

  @wat %{
    "busy" => """
    (module
      (memory (export "memory") 1)
      (func (export "spin") (loop $again (br $again)))
      (func (export "trap") unreachable)
      (func $deep (export "deep") (param i64) (result i64)
        (i64.add (i64.const 1) (call $deep (i64.sub (local.get 0) (i64.const 1)))))
      (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
      (func (export "fill") (param i32) (result i32)
        (drop (memory.grow (i32.const 100)))
        (memory.fill (i32.const 0) (local.get 0) (i32.const 0x600000))
        (i32.load8_u (i32.const 0x5fffff))))
    """,
    "counter" => """
    (module
      (memory (export "memory") 1)
      (global $count (export "count") (mut i64) (i64.const 0))
      (func (export "next") (result i64)
        (global.set $count (i64.add (global.get $count) (i64.const 1)))
        (i64.store (i32.const 8) (global.get $count))
        (global.get $count))
      (func (export "spin") (loop $again (br $again)))
      (func (export "trap") unreachable))
    """,
    "asking" => """
    (module
      (import "env" "f" (func $f (param i64) (result i64)))
      (memory (export "memory") 1)
      (data (i32.const 16) "hello")
      (func (export "once") (param i64) (result i64) (call $f (local.get 0)))
      (func (export "sum") (param i64) (result i64) (local i64)
        (loop $again
          (local.set 1 (i64.add (local.get 1) (call $f (local.get 0))))
          (br_if $again (i64.gt_s (local.tee 0 (i64.sub (local.get 0) (i64.const 1))) (i64.const 0))))
        (local.get 1)))
    """,
    "component" => """
    (component
      (core module $m
        (memory (export "memory") 2)
        (global $top (mut i32) (i32.const 1024))
        (func (export "realloc") (param i32 i32 i32 i32) (result i32)
          (global.set $top (i32.and (i32.add (global.get $top) (i32.const 15)) (i32.const -8)))
          (global.get $top)
          (global.set $top (i32.add (global.get $top) (local.get 3))))
        (func (export "same") (param i32 i32) (result i32)
          (i32.store (i32.const 0) (local.get 0))
          (i32.store (i32.const 4) (local.get 1))
          (i32.const 0))
        (func (export "spin") (loop $again (br $again)))
        (func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1))))
      (core instance $i (instantiate $m))
      (alias core export $i "memory" (core memory $memory))
      (alias core export $i "realloc" (core func $realloc))
      (type $pair' (record (field "left" s64) (field "right" s64)))
      (export $pair "pair" (type $pair'))
      (func (export "add") (param "pair" $pair) (result s64) (canon lift (core func $i "add")))
      (func (export "spin") (canon lift (core func $i "spin")))
      (func (export "same") (param "text" string) (result string)
        (canon lift (core func $i "same") (memory $memory) (realloc $realloc))))
    """,
    # Writes its 5 bytes so many times, and exits with that number.
    "writer" => """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "\\10\\00\\00\\00\\05\\00\\00\\00")
      (data (i32.const 16) "hello")
      (func (export "_start") (local i32)
        (drop (call $sizes (i32.const 64) (i32.const 68)))
        (local.set 0 (i32.load (i32.const 64)))
        (loop $again
          (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 32)))
          (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (call $exit (i32.load (i32.const 64))))
      (func (export "forever")
        (loop $again
          (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 32)))
          (br $again))))
    """
  }

  @copy """
  #include <stdio.h>
  int main(int argc, char **argv) {
    static char bytes[4096];
    FILE *in = argc > 1 ? fopen(argv[1], "r") : stdin;
    if (!in) return 9;
    for (size_t n; (n = fread(bytes, 1, sizeof bytes, in)) > 0;) fwrite(bytes, 1, n, stdout);
    fputs("done", stderr);
    return argc;
  }
  """

  @lists """
  defmodule Lists do
    def squares(n), do: Enum.map(1..n, &(&1 * &1))
    def words(text), do: text |> String.split() |> Enum.frequencies()
    def fail(term), do: raise(ArgumentError, inspect(term))
    def throw_it(term), do: throw(term)
    def spin(n), do: spin(n + 1)
    def build(n), do: Enum.reduce(1..n, %{}, fn i, map -> Map.put(map, {i, Integer.to_string(i)}, [i]) end) |> map_size()
  end
  """

  # Beginning and end ----------------------------------------------------------------------------------------

  def start(folder, options \\ []) do
    documents = Path.join(folder, "documents")
    File.cp_r!(Path.expand("../../examples/documents", __DIR__), documents)
    granted = Path.join(folder, "granted")
    File.mkdir_p!(granted)
    File.write!(Path.join(granted, "text"), @text)
    {:ok, store} = DocumentServer.start_link(dir: documents)
    source = {Instar.Source.HTTP, url: DocumentServer.url(store)}
    cache = Path.join(folder, "cache")

    common = [source: source, cache_dir: cache] ++ options
    {:ok, _} = Instar.start_link([name: @main, trust: [:beam], refresh: 700] ++ common)
    {:ok, _} = Instar.start_link([name: @small, max_versions: @kept, refresh: 1_000] ++ common)

    for {id, text} <- @wat, do: put(store, id, "wat", text)
    put(store, "lists", "elixir", @lists)
    put(store, "lists-beam", "elixir", String.replace(@lists, "Lists", "BeamLists"), %{"target" => "beam"})
    for n <- 1..@many, do: put(store, "many-#{n}", "wat", answering(n))
    put(store, "broken", "wat", "(module (func (export \"f\")")

    context = %{
      store: store,
      source: source,
      servers: [@main, @small],
      granted: granted,
      # Of each document that changes: the last change that was begun, and the last that was loaded.
      changes: Map.new(changing(), fn {id, _} -> {id, :atomics.new(2, [])} end),
      copy: if(Programs.missing(:libc) == nil, do: "copy")
    }

    if context.copy, do: put_wasm(store, "copy", Programs.c!(@copy, as: :command))
    for {id, _} <- changing(), do: change(context, id)
    context
  end

  # Ends what goes on by itself, and loads anew what has changed.
  def settle(context) do
    for {id, _pause} <- changing(), server <- [@main], do: Instar.soft_purge(server, {id, "1"})
    for server <- context.servers, do: Instar.refresh(server)
  end

  defp put(store, id, language, text, more \\ %{}) do
    document = %{"type" => "code-document", "language" => language, "code" => %{"1" => text}}
    :ok = DocumentServer.put(store, id, Map.merge(document, more))
  end

  defp put_wasm(store, id, bytes) do
    code = %{"1" => %{"base64" => Base.encode64(bytes)}}
    :ok = DocumentServer.put(store, id, %{"type" => "code-document", "language" => "wasm", "code" => code})
  end

  defp answering(n), do: "(module (memory 1) (func (export \"f\") (result i64) (i64.const #{n})))"

  # Documents that change -----------------------------------------------------------------------------------

  # With the pause between two changes, in milliseconds.
  defp changing,
    do: [{"flip", 40}, {"flip-component", 150}, {"flip-elixir", 700}, {"flip-beam", 400}, {"followed", 900}]

  def changers do
    for {id, pause} <- changing() do
      fn context ->
        change(context, id)
        Process.sleep(pause)
      end
    end
  end

  defp change(context, id) do
    loads = context.changes[id]
    n = :atomics.add_get(loads, 1, 1)
    put_change(context.store, id, n)

    # What is not loaded is not followed.
    if id == "followed" and n > 1 do
      :ok = Instar.refresh(@main)
    else
      {:ok, _version} = Instar.load(@main, id)
    end

    :atomics.put(loads, 2, n)
    if rem(n, 3) == 0, do: Instar.purge(@main, {id, "1"}), else: Instar.soft_purge(@main, {id, "1"})
    :ok
  end

  defp put_change(store, id, n) when id in ["flip", "followed"], do: put(store, id, "wat", answering(n))

  defp put_change(store, "flip-elixir", n),
    do: put(store, "flip-elixir", "elixir", "defmodule Flip do def f, do: #{n} end")

  defp put_change(store, "flip-beam", n) do
    put(store, "flip-beam", "elixir", "defmodule FlipBeam do def f, do: #{n} end", %{"target" => "beam"})
  end

  defp put_change(store, "flip-component", n) do
    put(store, "flip-component", "wat", """
    (component
      (core module $m (func (export "f") (result i64) (i64.const #{n})))
      (core instance $i (instantiate $m))
      (func (export "f") (result s64) (canon lift (core func $i "f"))))
    """)
  end

  # What is done -------------------------------------------------------------------------------------------

  # Runs an operation: `:ok`, or what was wrong.
  def checked(name, fun, context) do
    case fun.(context) do
      :ok -> :ok
      other -> {:wrong, {name, other}}
    end
  catch
    kind, reason -> {:wrong, {name, kind, reason, Enum.take(__STACKTRACE__, 3)}}
  end

  # Runs it again and again, until `stop` is set.
  def repeat(stop, fun) do
    if :atomics.get(stop, 1) == 0 do
      fun.()
      repeat(stop, fun)
    else
      :ok
    end
  end

  @doc "Names, how often beside the others, and functions."
  def all do
    [
      {:reused, 60, &reused/1},
      {:fresh, 40, &fresh/1},
      {:text, 20, &text/1},
      {:long_text, 2, &long_text/1},
      {:elixir, 30, &elixir/1},
      {:elixir_work, 4, &elixir_work/1},
      {:elixir_raises, 10, &elixir_raises/1},
      {:beam, 20, &beam/1},
      {:callbacks, 20, &callbacks/1},
      {:callback_raises, 10, &callback_raises/1},
      {:callback_calls, 10, &callback_calls/1},
      {:callback_memory, 10, &callback_memory/1},
      {:callback_never_returns, 4, &callback_never_returns/1},
      {:instance, 10, &instance/1},
      {:instance_owner_killed, 6, &instance_owner_killed/1},
      {:instance_poisoned, 6, &instance_poisoned/1},
      {:instance_busy, 6, &instance_busy/1},
      {:trap, 20, &trap/1},
      {:fuel, 6, &fuel/1},
      {:memory_limit, 6, &memory_limit/1},
      {:stack, 6, &stack/1},
      {:timeout, 6, &timeout/1},
      {:kill, 10, &kill/1},
      {:bulk, 3, &bulk/1},
      {:program, 10, &program/1},
      {:program_to_function, 6, &program_to_function/1},
      {:program_killed, 4, &program_killed/1},
      {:program_with_files, 4, &program_with_files/1},
      {:component, 20, &component/1},
      {:component_wrong, 6, &component_wrong/1},
      {:changing, 40, &changing/1},
      {:evicted, 10, &evicted/1},
      {:deleted, 3, &deleted/1},
      {:atomic, 2, &atomic/1},
      {:refused, 4, &refused/1},
      {:introspection, 4, &introspection/1},
      {:server, 1, &server/1}
    ]
  end

  defp is(value, value), do: :ok
  defp is(value, expected), do: {:got, value, :expected, expected}

  defp all_of(results), do: Enum.find(results, :ok, &(&1 != :ok))

  # In a process of its own; how it ended, or what it returned.
  defp apart(fun, wait \\ 30_000) do
    {pid, monitor} = spawn_monitor(fn -> exit({:returned, fun.()}) end)

    receive do
      {:DOWN, ^monitor, :process, ^pid, {:returned, value}} -> {:ok, value}
      {:DOWN, ^monitor, :process, ^pid, reason} -> {:ended, reason}
    after
      wait ->
        info = Process.info(pid, [:current_stacktrace, :message_queue_len, :status])
        Process.exit(pid, :kill)
        {:hangs, info}
    end
  end

  defp killed_after(ms, fun) do
    {pid, monitor} = spawn_monitor(fun)
    Process.sleep(ms)
    Process.exit(pid, :kill)
    receive(do: ({:DOWN, ^monitor, :process, ^pid, reason} -> is(reason, :killed)))
  end

  defp reused(_) do
    a = :rand.uniform(1_000_000)
    b = :rand.uniform(1_000)
    is(Instar.call(@main, "numbers", :divmod, [a, b]), {:ok, {div(a, b), rem(a, b)}})
  end

  defp fresh(_), do: is(Instar.call(@main, {"counter", "1"}, :next, []), {:ok, 1})

  defp text(_) do
    all_of([
      is(Instar.call(@main, "slug", :slug, ["Größe & Wert"]), {:ok, "größe-wert"}),
      is(Instar.call(@main, "greeting", :greet, ["Jürgen", 9]), {:ok, "Good morning, Jürgen!"}),
      is(Instar.call(@main, "checksum", :crc32, [42, 1_000]), {:ok, 46_510_935})
    ])
  end

  defp long_text(_) do
    case Instar.call(@main, "greeting", :greet, [@text, 9]) do
      {:ok, "Good morning, " <> rest} -> is(rest, @text <> "!")
      other -> other
    end
  end

  defp elixir(_) do
    all_of([
      is(Instar.call(@main, "pricing", :quote, [100], []), {:ok, 7_600}),
      is(Instar.call(@main, {"pricing", "2.1.0"}, :quote, [100, {:member, 3}]), {:ok, 7_040}),
      is(Instar.call(@main, "shipping", :cost, ["FR", 2_500]), {:ok, 1_175}),
      is(Instar.call(@main, "lists", :words, ["a b a"]), {:ok, %{"a" => 2, "b" => 1}})
    ])
  end

  defp elixir_work(_) do
    all_of([
      is(Instar.call(@main, "lists", :build, [2_000]), {:ok, 2_000}),
      is(Instar.call(@main, "lists", :squares, [5_000]), {:ok, Enum.map(1..5_000, &(&1 * &1))})
    ])
  end

  defp elixir_raises(_) do
    raised = {:error, :error, %ArgumentError{message: "{1, \"two\"}"}}
    thrown = {:error, :throw, [:a]}

    all_of(
      for id <- ["lists", "lists-beam"] do
        all_of([
          is(exception(Instar.call(@main, id, :fail, [{1, "two"}])), raised),
          is(exception(Instar.call(@main, id, :throw_it, [[:a]])), thrown)
        ])
      end
    )
  end

  defp exception({:error, %Error{reason: {:exception, kind, reason, trace}}}) when is_list(trace),
    do: {:error, kind, reason}

  defp exception(other), do: other

  defp beam(_) do
    all_of([
      is(Instar.call(@main, "lists-beam", :squares, [4]), {:ok, [1, 4, 9, 16]}),
      is(Instar.call!(@main, "lists-beam", :words, ["a b a"]), %{"a" => 2, "b" => 1})
    ])
  end

  defp asking(function, arguments, fun, more \\ []),
    do: Instar.call(@main, "asking", function, arguments, [imports: %{"env" => %{"f" => fun}}] ++ more)

  defp callbacks(_) do
    n = :rand.uniform(100)
    is(asking(:sum, [n], fn i -> 2 * i end), {:ok, n * (n + 1)})
  end

  defp callback_raises(_) do
    all_of([
      is(
        exception(asking(:once, [1], fn _ -> raise "no" end)),
        {:error, :error, %RuntimeError{message: "no"}}
      ),
      is(
        exception(asking(:sum, [5], fn i -> if(i == 2, do: throw(:ball), else: i) end)),
        {:error, :throw, :ball}
      ),
      is(reason(asking(:once, [1], fn _ -> "text" end)), {:bad_result, "env.f", :i64})
    ])
  end

  defp reason({:error, %Error{reason: reason}}), do: reason
  defp reason(other), do: other

  defp callback_calls(_) do
    fun = fn i -> elem(Instar.call!(@main, "numbers", :divmod, [i * 7, 7]), 0) end
    is(asking(:sum, [10], fun), {:ok, 55})
  end

  defp callback_memory(_) do
    fun = fn memory, i ->
      "hello" = Memory.read!(memory, 16, 5)
      :ok = Memory.write(memory, 16, "HELLO")
      "HELLO" = Memory.read!(memory, 16, 5)
      {:error, _} = Memory.read(memory, 1 <<< 20, 1)
      i
    end

    is(asking(:once, [3], fun), {:ok, 3})
  end

  defp callback_never_returns(_) do
    case apart(fn -> asking(:once, [1], fn _ -> Process.sleep(:infinity) end, timeout: 15) end) do
      {:ended, {%Error{reason: {:timeout, 15}}, []}} -> :ok
      # The machine was so busy that the time was over before the function was called.
      {:ok, {:error, %Error{reason: {:timeout, 15}}}} -> :ok
      other -> other
    end
  end

  defp instance(_) do
    {:ok, instance} = Instance.start(@main, "counter")

    result =
      all_of([
        is(for(_ <- 1..3, do: Instance.call!(instance, :next, [])), [1, 2, 3]),
        is(Instance.global(instance, "count"), {:ok, 3}),
        is(Memory.read_i64(instance, 8), {:ok, 3})
      ])

    :ok = Instance.stop(instance)
    all_of([result, is(Instance.status(instance), :stopped)])
  end

  defp instance_owner_killed(_) do
    me = self()

    {owner, monitor} =
      spawn_monitor(fn ->
        {:ok, instance} = Instance.start(@main, "counter")
        send(me, {self(), instance})
        Instance.call(instance, :spin, [], timeout: :infinity)
      end)

    receive do
      {^owner, instance} ->
        Process.sleep(:rand.uniform(3))
        Process.exit(owner, :kill)
        receive(do: ({:DOWN, ^monitor, :process, ^owner, _} -> :ok))
        eventually(fn -> Instance.status(instance) == :stopped end)

      {:DOWN, ^monitor, :process, ^owner, reason} ->
        reason
    end
  end

  defp eventually(fun, tries \\ 1_000)
  defp eventually(_fun, 0), do: :never

  defp eventually(fun, tries) do
    if fun.() do
      :ok
    else
      Process.sleep(5)
      eventually(fun, tries - 1)
    end
  end

  defp instance_poisoned(_) do
    {:ok, instance} = Instance.start(@main, "counter")

    result =
      all_of([
        is(reason(Instance.call(instance, :trap, [])), {:trap, :unreachable}),
        is(reason(Instance.call(instance, :next, [])), {:poisoned, {:trap, :unreachable}})
      ])

    :ok = Instance.stop(instance)
    result
  end

  defp instance_busy(_) do
    me = make_ref()
    fun = fn i -> if(reason(Instance.call(Process.get(me), :once, [1])) == :busy, do: i, else: -1) end
    {:ok, instance} = Instance.start(@main, "asking", imports: %{"env" => %{"f" => fun}})
    Process.put(me, instance)
    result = is(Instance.call(instance, :once, [4]), {:ok, 4})
    Process.delete(me)
    :ok = Instance.stop(instance)
    result
  end

  defp trap(_), do: is(reason(Instar.call(@main, "busy", :trap, [])), {:trap, :unreachable})

  defp fuel(_) do
    all_of([
      is(reason(Instar.call(@main, "busy", :spin, [], fuel: 100_000)), {:fuel_exhausted, 100_000}),
      is(reason(Instar.call(@main, "lists", :spin, [0], fuel: 100_000)), {:fuel_exhausted, 100_000})
    ])
  end

  defp memory_limit(_) do
    all_of([
      is(Instar.call(@main, "busy", :grow, [100], memory: 1_000_000), {:ok, -1}),
      is(reason(Instar.call(@main, "busy", :trap, [], memory: 1_000)), {:memory_limit, 1_000})
    ])
  end

  defp stack(_), do: is(reason(Instar.call(@main, "busy", :deep, [1])), :stack_overflow)

  defp timeout(_) do
    ms = :rand.uniform(20)
    id = Enum.random(["busy", "component"])
    is(reason(Instar.call(@main, id, :spin, [], timeout: ms)), {:timeout, ms})
  end

  defp kill(_) do
    {id, arguments} = Enum.random([{"busy", []}, {"lists", [0]}, {"component", []}])
    killed_after(:rand.uniform(10), fn -> Instar.call(@main, id, :spin, arguments, timeout: :infinity) end)
  end

  defp bulk(_), do: is(Instar.call(@main, "busy", :fill, [7]), {:ok, 7})

  defp program(_) do
    n = :rand.uniform(50)
    output = String.duplicate("hello", n + 1)
    arguments = List.duplicate("x", n)

    all_of([
      is(
        WASI.run(@main, "writer", args: arguments),
        {:ok, %WASI.Result{status: n + 1, stdout: output, stderr: ""}}
      ),
      is(reason(WASI.run(@main, "writer", args: arguments, max_output: 3)), {:output_limit, :stdout, 3})
    ])
  end

  defp program_to_function(_) do
    me = self()

    {:ok, %WASI.Result{status: 3}} =
      WASI.run(@main, "writer", args: ["a", "b"], stdout: fn text -> send(me, {me, text}) end)

    is(for(_ <- 1..3, do: receive(do: ({^me, text} -> text))), ["hello", "hello", "hello"])
  end

  defp program_killed(_) do
    stdout = Enum.random([:drop, fn _ -> :ok end])
    run = fn -> Instar.call(@main, "writer", "forever", [], timeout: :infinity, wasi: [stdout: stdout]) end
    killed_after(:rand.uniform(10), run)
  end

  defp program_with_files(%{copy: nil}), do: :ok

  defp program_with_files(%{copy: id, granted: granted}) do
    all_of([
      is(
        WASI.run(@main, id, args: ["/in/text"], dirs: [{"/in", granted, :read}]),
        {:ok, %WASI.Result{status: 2, stdout: @text, stderr: "done"}}
      ),
      is(WASI.run(@main, id, stdin: "abc"), {:ok, %WASI.Result{status: 1, stdout: "abc", stderr: "done"}}),
      is(WASI.run(@main, id, args: ["/none"]), {:ok, %WASI.Result{status: 9, stdout: "", stderr: ""}})
    ])
  end

  defp component(_) do
    n = :rand.uniform(1_000)

    all_of([
      is(Instar.call(@main, "component", :add, [%{left: n, right: 1}]), {:ok, n + 1}),
      is(Instar.call(@main, "component", :same, ["žluť"]), {:ok, "žluť"})
    ])
  end

  defp component_wrong(_) do
    is(
      reason(Instar.call(@main, "component", :add, [%{left: 1, right: "x"}])),
      {:bad_value, "arguments[0].right", "s64"}
    )
  end

  # No answer is from before the load that was over when the call began. Purges may kill who is in old code.
  defp changing(context) do
    {id, _pause} = Enum.random(changing())
    loads = context.changes[id]
    over = :atomics.get(loads, 2)
    answer = apart(fn -> Instar.call(@main, {id, "1"}, :f, []) end)
    begun = :atomics.get(loads, 1)

    case answer do
      {:ok, {:ok, n}} when n in over..begun//1 -> :ok
      {:ended, :killed} -> :ok
      other -> {:changing, id, other, over..begun//1}
    end
  end

  defp evicted(_) do
    n = :rand.uniform(@many)
    is(Instar.call(@small, "many-#{n}", :f, []), {:ok, n})
  end

  defp deleted(_) do
    n = :rand.uniform(@many)
    id = "many-#{n}"
    Instar.delete(@small, {id, "1"})
    Instar.soft_purge(@small, {id, "1"})
    {:ok, version} = Instar.select(@small, id)
    # Another may have deleted it meanwhile, and the handle's code is gone.
    case Instar.call(version, :f, []) do
      {:ok, ^n} -> :ok
      {:error, %Error{reason: {:badfun, _}}} -> :ok
      other -> other
    end
  end

  defp atomic(_) do
    ids = for n <- Enum.take_random(1..@many, 2), do: "many-#{n}"

    case Instar.atomic_load(@small, ids) do
      :ok -> :ok
      # Somebody else's old code is in the way.
      {:error, reasons} -> is(Enum.uniq(for {_, reason} <- reasons, do: reason(reason)), [:not_purged])
    end
  end

  defp refused(_) do
    all_of([
      is(reason(Instar.load(@main, "broken")) |> elem_or(0), :compile_error),
      is(reason(Instar.load(@main, "nothing-#{:rand.uniform(1_000)}")), :not_found),
      is(reason(Instar.load(@small, "lists-beam")), {:untrusted_target, :beam}),
      is(reason(Instar.load(@main, "asking")), {:unknown_import, "env", "f"})
    ])
  end

  defp elem_or(tuple, index) when is_tuple(tuple), do: elem(tuple, index)
  defp elem_or(other, _index), do: other

  defp introspection(_) do
    {:ok, version} = Instar.select(@main, "busy")
    {:ok, _, usage} = Instar.call(version, :grow, [1], usage: true)

    all_of([
      is(length(Instar.Version.exports(version)), 6),
      is(usage.memory, 131_072),
      is(Instar.call(@main, "busy", :none, []) |> reason(), {:undef, :none, 0})
    ])
  end

  # One more server, for a moment.
  defp server(%{source: source}) do
    name = Enum.random([Instar.Soak.Other1, Instar.Soak.Other2, Instar.Soak.Other3])

    answer =
      apart(fn ->
        Process.flag(:trap_exit, true)

        case Instar.start_link(name: name, source: source, cache_dir: false) do
          {:ok, pid} ->
            result = Instar.call(name, "many-1", :f, [])
            Supervisor.stop(pid)
            result

          # Another worker's is still there.
          {:error, _} ->
            {:ok, 1}
        end
      end)

    is(answer, {:ok, {:ok, 1}})
  end
end
