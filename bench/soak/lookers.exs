# Every way to look at a VM, and to disturb it, beside every operation of the soak (operations.exs): what a
# resource, a destructor or a monitor of the native library does, it also does while somebody looks.
#
# Nothing here checks what is seen. What counts is that the VM lives, that the operations' answers stay right,
# and that nothing is left behind.

Code.require_file("operations.exs", __DIR__)

defmodule Instar.Soak.Lookers do
  @moduledoc false
  alias Instar.{Instance, Memory, Native, Soak.Operations, WASI}

  @main Instar.Soak.Main

  # Keys that some release of OTP doesn't know are left out where it says so.
  @process_keys [
    :async_dist,
    :backtrace,
    :binary,
    :catchlevel,
    :current_function,
    :current_location,
    :current_stacktrace,
    :dictionary,
    :error_handler,
    :fullsweep_after,
    :garbage_collection,
    :garbage_collection_info,
    :group_leader,
    :heap_size,
    :initial_call,
    :label,
    :last_calls,
    :links,
    :max_heap_size,
    :memory,
    :message_queue_data,
    :message_queue_len,
    :messages,
    :min_bin_vheap_size,
    :min_heap_size,
    :monitored_by,
    :monitors,
    :parent,
    :priority,
    :reductions,
    :registered_name,
    :sequential_trace_token,
    :stack_size,
    :status,
    :suspending,
    :total_heap_size,
    :trace
  ]

  @system_keys [
    :allocated_areas,
    :allocator,
    :alloc_util_allocators,
    :atom_count,
    :build_type,
    :c_compiler_used,
    :check_io,
    :creation,
    :cpu_topology,
    :dist_ctrl,
    :dirty_cpu_schedulers,
    :driver_version,
    :ets_count,
    :garbage_collection,
    :heap_sizes,
    :info,
    :loaded,
    :logical_processors,
    :machine,
    :nif_version,
    :otp_release,
    :port_count,
    :process_count,
    :procs,
    :scheduler_bindings,
    :schedulers,
    :system_version,
    :thread_progress,
    :threads,
    :version,
    :wordsize
  ]

  @doc """
  Does it for so many milliseconds with so many workers; what was wrong, and how often each was done.

  `folder` is the soak's; it is the caller's to remove.
  """
  def run(folder, ms, workers) do
    Logger.configure(level: :emergency)
    # Whoever is traced and suspended takes his time.
    context = Operations.start(folder, timeout: 60_000)
    # Each once, so that what is made at the first use is there.
    for {name, _weight, fun} <- Operations.all(), do: :ok = Operations.checked(name, fun, context)
    before = counts()
    stop = :atomics.new(1, [])
    done = :ets.new(:done, [:public, :set, write_concurrency: true])
    wrong = :ets.new(:wrong, [:public, :duplicate_bag])
    for _ <- 1..workers, do: spawn_prey()

    busy =
      for(_ <- 1..workers, do: worker(stop, done, wrong, context)) ++
        for(
          fun <- Operations.changers(),
          do: Task.async(fn -> Operations.repeat(stop, fn -> fun.(context) end) end)
        ) ++
        for {name, fun} <- lookers(), do: looker(stop, done, name, fun)

    Process.sleep(ms)
    :atomics.put(stop, 1, 1)
    # Whoever is suspended, traced or waits goes on before this.
    Task.await_many(busy, 120_000)
    # Those that came for others that were ended, too.
    Enum.each(prey(), &Process.exit(&1, :kill))
    Operations.settle(context)
    problems = :ets.tab2list(wrong) ++ left_behind(before)
    {problems, Enum.sort(:ets.tab2list(done))}
  end

  # The work
  # --------------------------------------------------------------------------------------------------

  defp worker(stop, done, wrong, context) do
    deck = for {name, weight, fun} <- Operations.all(), _ <- 1..weight, do: {name, fun}
    deck = List.to_tuple(deck)

    Task.async(fn ->
      Operations.repeat(stop, fn ->
        {name, fun} = elem(deck, :rand.uniform(tuple_size(deck)) - 1)
        with {:wrong, what} <- Operations.checked(name, fun, context), do: :ets.insert(wrong, {name, what})
        count(done, :operations)
      end)
    end)
  end

  defp count(done, key), do: :ets.update_counter(done, key, 1, {key, 0})

  # Those who may be killed, suspended and traced: they do everything that leaves something native with a
  # process, and check nothing.
  defp spawn_prey do
    spawn(fn ->
      Process.put(:is_prey, true)
      hunted([])
    end)
  end

  defp hunted(kept) do
    kept = Enum.take(kept, 5)

    kept =
      try do
        case :rand.uniform(9) do
          1 ->
            [elem({:ok, _} = Instance.start(@main, "counter"), 1) | kept]

          2 ->
            kept |> Enum.each(&Instance.call(&1, :next, [], timeout: 50)) && kept

          3 ->
            kept |> Enum.each(&Instance.stop/1) && []

          4 ->
            Instar.call(@main, "lists", :spin, [0], timeout: 5) && kept

          5 ->
            Instar.call(@main, "asking", :sum, [3], imports: %{"env" => %{"f" => &look_at_memory/2}}) && kept

          6 ->
            WASI.run(@main, "writer", args: ["a"], stdout: fn _ -> :erlang.garbage_collect() end) && kept

          7 ->
            Instar.call(@main, "component", :spin, [], timeout: 5) && kept

          8 ->
            Instar.call(@main, "busy", :fill, [1]) && kept

          9 ->
            kept |> Enum.take(1) |> Enum.each(&Instance.call(&1, :spin, [], timeout: 5)) && kept
        end
      rescue
        _ -> []
      catch
        _, _ -> []
      end

    if :rand.uniform(20) == 1, do: :erlang.garbage_collect()
    hunted(kept)
  end

  defp look_at_memory(memory, i) do
    Process.info(self(), :monitored_by)
    _ = Memory.read(memory, 16, 5)
    i
  end

  # Looks
  # -----------------------------------------------------------------------------------------------------

  defp looker(stop, done, name, fun) do
    Task.async(fn ->
      Operations.repeat(stop, fn ->
        fun.()
        count(done, name)
      end)
    end)
  end

  @doc "Names and functions, each of which is run without pause."
  def lookers do
    [
      {:process_info_each, &process_info_each/0},
      {:process_info_all, &process_info_all/0},
      {:monitored_by, &monitored_by/0},
      {:ports, &ports/0},
      {:system_info, &system_info/0},
      {:get_state, &get_state/0},
      {:observer, &observer/0},
      {:trace, &trace/0},
      {:display, &display/0},
      {:sizes, &sizes/0},
      {:suspend, &suspend/0},
      {:exits, &exits/0},
      {:garbage, &garbage/0},
      {:purge, &purge/0}
    ]
  end

  defp process_info_each do
    pid = Enum.random(Process.list())
    for key <- keys(), do: Process.info(pid, key)
  end

  defp process_info_all do
    keys = keys()
    for pid <- Process.list(), do: Process.info(pid, keys)
    for pid <- Process.list(), do: Process.info(pid)
  end

  defp monitored_by do
    for pid <- Process.list(), do: Process.info(pid, :monitored_by)
    me = Enum.random(Process.list())
    for _ <- 1..100, do: Process.info(me, [:monitored_by, :monitors])
  end

  defp keys do
    case :persistent_term.get(__MODULE__, nil) do
      nil ->
        keys = Enum.filter(@process_keys, &known?/1)
        :persistent_term.put(__MODULE__, keys)
        keys

      keys ->
        keys
    end
  end

  defp known?(key) do
    Process.info(self(), key)
    true
  rescue
    ArgumentError -> false
  end

  defp ports do
    for port <- :erlang.ports(), do: {:erlang.port_info(port), Port.info(port, :monitored_by)}
    Process.sleep(1)
  end

  defp system_info do
    for key <- @system_keys, do: quietly(fn -> :erlang.system_info(key) end)
    for {allocator, _} <- [eheap_alloc: 1, binary_alloc: 1], do: :erlang.system_info({:allocator, allocator})
    for key <- [:garbage_collection, :io, :reductions, :run_queue, :runtime], do: :erlang.statistics(key)
    :erlang.memory()
    Process.sleep(1)
  end

  defp get_state do
    servers =
      for {_id, pid, _kind, _modules} <- Supervisor.which_children(Instar.Application), is_pid(pid), do: pid

    for pid <- servers ++ [@main, :logger] do
      quietly(fn -> :sys.get_state(pid, 1_000) end)
      quietly(fn -> :sys.get_status(pid, 1_000) end)
    end

    Process.sleep(1)
  end

  defp observer do
    if Code.ensure_loaded?(:observer_backend) do
      :observer_backend.sys_info()
      pid = Enum.random(Process.list())
      quietly(fn -> :observer_backend.get_port_list() end)

      quietly(fn ->
        :observer_backend.get_table_list(:ets, [{:sys_hidden, false}, {:unread_hidden, false}])
      end)

      quietly(fn -> :observer_backend.get_table_list(:mnesia, []) end)
      me = self()
      quietly(fn -> :observer_backend.etop_collect(me) end)
      quietly(fn -> :observer_backend.procs_info(me) end)
      drain()
      Process.info(pid, :dictionary)
    end

    Process.sleep(1)
  end

  defp drain do
    receive do
      _ -> drain()
    after
      5 -> :ok
    end
  end

  # Calls into the native library, sends, collections and scheduling, of everybody, one after the other. With `:all` the
  # emulator of OTP 25 ends by itself, within a minute and without Instar, when a process reads files meanwhile: it takes
  # everybody's tracer away while dirty schedulers look at it.
  defp trace do
    sink = spawn(&swallow/0)
    flags = [:call, :send, :receive, :garbage_collection, :running, :procs, :arity, :timestamp]
    whom = Process.list() -- [self(), sink]

    for module <- [Native, Instance, Instar.Call.Calls] do
      :erlang.trace_pattern({module, :_, :_}, [{:_, [], [{:return_trace}]}], [:local])
    end

    for whom <- whom, do: quietly(fn -> :erlang.trace(whom, true, [{:tracer, sink} | flags]) end)
    Process.sleep(3)
    for whom <- whom, do: quietly(fn -> :erlang.trace(whom, false, [:all]) end)

    for module <- [Native, Instance, Instar.Call.Calls],
        do: :erlang.trace_pattern({module, :_, :_}, false, [:local])

    Process.exit(sink, :kill)
    Process.sleep(20)
  end

  defp swallow do
    receive do
      _ -> swallow()
    end
  end

  # It writes to the standard error of the VM.
  defp display do
    for pid <- prey(), do: quietly(fn -> :erlang.process_display(pid, :backtrace) end)
    Process.sleep(50)
  end

  defp sizes do
    for pid <- prey() do
      case Process.info(pid, [:dictionary, :messages, :binary]) do
        nil -> :gone
        info -> {:erts_debug.size(info), :erts_debug.flat_size(info), :erlang.external_size(info)}
      end
    end

    if Code.ensure_loaded?(:instrument) do
      quietly(fn -> :instrument.allocations(%{scheduler_ids: [0, 1]}) end)
      quietly(fn -> :instrument.carriers(%{scheduler_ids: [0, 1]}) end)
    end

    Process.sleep(5)
  end

  defp suspend do
    pids = Enum.take_random(prey() ++ ours(), 4)

    suspended =
      for pid <- pids, quietly(fn -> :erlang.suspend_process(pid, [:asynchronous]) end) == true, do: pid

    for pid <- suspended, do: Process.info(pid, [:backtrace, :monitored_by, :messages])
    Process.sleep(:rand.uniform(5))
    for pid <- suspended, do: quietly(fn -> :erlang.resume_process(pid) end)
    Process.sleep(5)
  end

  # What Instar has of its own: none of it may be ended here, all of it may wait.
  defp ours do
    for name <- [Instance.Owners, Instar.Call.Watchdog, Instar.Runtime.Beam.Slots],
        pid = Process.whereis(name),
        do: pid
  end

  defp exits do
    for pid <- Enum.take_random(prey(), 2) do
      Process.exit(pid, Enum.random([:kill, :normal, :shutdown, {:because, make_ref()}]))
      if not Process.alive?(pid), do: spawn_prey()
    end

    Process.sleep(3)
  end

  defp garbage do
    for pid <- Enum.take_random(Process.list(), 20), do: :erlang.garbage_collect(pid, type: :minor)
    for pid <- prey(), do: :erlang.garbage_collect(pid)
    Process.sleep(1)
  end

  # The modules that run are loaded again, and their old code goes: also that of the native library.
  defp purge do
    for module <- [Instar.Memory, Native, Instar.Soak.Purged] do
      case :code.get_object_code(module) do
        {^module, binary, file} ->
          :code.soft_purge(module) && :code.load_binary(module, file, binary)

        :error ->
          Code.put_compiler_option(:ignore_module_conflict, true)
          Code.eval_string("defmodule #{inspect(module)} do def f, do: #{:rand.uniform(1_000_000)} end")
          :code.soft_purge(module)
      end
    end

    Process.sleep(20)
  end

  defp prey do
    for pid <- Process.list(),
        {:dictionary, dictionary} <- [Process.info(pid, :dictionary)],
        dictionary[:is_prey],
        do: pid
  end

  defp quietly(fun) do
    fun.()
  catch
    _kind, _reason -> :refused
  end

  # What is left
  # ----------------------------------------------------------------------------------------------

  defp counts do
    {owners, _without} = Native.owners(:count)
    %{owners: owners, processes: :erlang.system_info(:process_count)}
  end

  # Owners that have gone are forgotten at once, others when the watcher sweeps.
  defp left_behind(before) do
    wait_until(10_000, fn ->
      Enum.each(Process.list(), &:erlang.garbage_collect/1)
      later = counts()
      later.owners <= before.owners + 2 and later.processes <= before.processes + 10
    end) || [{:left, before, counts()}]
  end

  defp wait_until(ms, _fun) when ms <= 0, do: nil

  defp wait_until(ms, fun) do
    if fun.() do
      []
    else
      Process.sleep(200)
      wait_until(ms - 200, fun)
    end
  end

  # A crash dump
  # ----------------------------------------------------------------------------------------------

  @doc """
  Another VM does all of it, and is made to write a crash dump in the middle: the dump's text, whole or not.

  The VM is one of the operating system's, so that it is this one that lives.
  """
  def crash_dump(folder, ms) do
    dump = Path.join(folder, "erl_crash.dump")
    paths = Enum.flat_map(:code.get_path(), &[~c"-pa", &1])

    {:ok, vm, _node} =
      :peer.start(%{
        connection: :standard_io,
        exec: {to_charlist(System.find_executable("sh")), [~c"-c", ~c"exec erl \"$@\" 2>/dev/null", ~c"sh"]},
        args: paths ++ [~c"-kernel", ~c"logger_level", ~c"none"],
        env: [{~c"ERL_CRASH_DUMP", to_charlist(dump)}]
      })

    {:ok, _} = :peer.call(vm, :application, :ensure_all_started, [:instar], 30_000)
    :peer.call(vm, Code, :require_file, [__ENV__.file], 60_000)
    :peer.cast(vm, __MODULE__, :run, [folder, 600_000, 2])
    Process.sleep(ms)
    quietly(fn -> :peer.call(vm, :erlang, :halt, [~c"a crash dump on purpose"], 60_000) end)
    written = wait_until(60_000, fn -> match?({:ok, _}, whole(dump)) end)
    quietly(fn -> :peer.stop(vm) end)
    if written, do: whole(dump), else: File.read(dump)
  end

  # The VM has closed its connections before it has written all of it.
  defp whole(dump) do
    with {:ok, text} <- File.read(dump),
         do: if(text |> String.trim_trailing() |> String.ends_with?("=end"), do: {:ok, text}, else: :half)
  end
end
