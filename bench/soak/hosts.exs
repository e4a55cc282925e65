# A host whose servers start, stop, are restarted and crash under load, with bursts of 2,000 calls, a store that hangs,
# ids that no store has, and a queue for places. Nobody who calls may be killed or get a wrong answer, and nobody's
# answer may come later than his timeout plus so many milliseconds; afterwards the memory is what it was.
#
# How late others are beside it is known from processes that only sleep, one on each scheduler: while one of them is late,
# so is everybody.

defmodule Instar.Soak.Hosts do
  @moduledoc false
  alias Instar.{DocumentServer, Error, Instance}
  alias Instar.Server.Holdings

  @plain Instar.Soak.Plain
  @narrow Instar.Soak.Narrow
  @cold Instar.Soak.Cold
  @extra Instar.Soak.Extra
  @warm [@plain, @narrow]
  @burst 2_000
  @burst_every_ms 4_000
  @restart_every_ms 250
  @owners 4
  @unknown 20_000
  @plenty_ms 30_000
  @squares Enum.sum(Enum.map(1..300, &(&1 * &1)))

  @wat """
  (module
    (import "env" "f" (func $f (param i64) (result i64)))
    (memory (export "memory") 1)
    (global $count (mut i64) (i64.const 0))
    (func (export "n") (result i64) (i64.const 7))
    (func (export "ask") (param i64) (result i64) (call $f (local.get 0)))
    (func (export "next") (result i64)
      (global.set $count (i64.add (global.get $count) (i64.const 1))) (global.get $count))
    (func (export "spin") (loop $again (br $again))))
  """
  @wasi """
  (module
    (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (func (export "sleep") (param i64)
      (i32.store (i32.const 16) (i32.const 1))
      (i64.store (i32.const 24) (i64.mul (local.get 0) (i64.const 1000000)))
      (drop (call $poll (i32.const 0) (i32.const 64) (i32.const 1) (i32.const 128)))))
  """
  @elixir """
  defmodule Squares do
    def squares(n), do: Enum.sum(Enum.map(1..n, &(&1 * &1)))
  end
  """
  @beam """
  defmodule Waits do
    def wait(ms), do: Rules.wait(ms)
  end
  defmodule Rules do
    def wait(ms) do
      Process.sleep(ms)
      7
    end
  end
  """

  @defaults [late_ms: 20, warm_ms: 20_000, settle_ms: 12_000, looks: 5, grown_mb: 20, grown_files: 5]

  @doc """
  Does it for so many milliseconds with so many workers; what was wrong, how often each was done, and figures.

  Options: `late_ms`, how much later than its timeout an answer may come; `warm_ms`, how long the same is done before
  memory is looked at for the first time; `settle_ms`, how long nothing is done before that; `looks`, how many of them
  there are, of which the least counts; `grown_mb` and `grown_files`, how much of it, and how many open files, there may be
  more in the end.
  """
  def run(folder, ms, workers, options \\ []) do
    options = Map.new(Keyword.merge(@defaults, options))
    Logger.configure(level: :emergency)
    context = start(folder, options)

    # The same before it is looked at, so that what is made at the first use is there, and the allocators have what they
    # want. What is wrong then is wrong as well.
    load(context, options.warm_ms, workers)
    before = quiet(options)
    for table <- [context.done, context.late], do: :ets.delete_all_objects(table)
    load(context, ms, workers)
    later = quiet(options)
    problems = :ets.tab2list(context.wrong) ++ grown(before, later, options)
    done = Enum.sort(:ets.tab2list(context.done))
    finish(context)
    {problems, done, %{before: before, after: later, late: Map.new(:ets.tab2list(context.late))}}
  end

  defp load(%{stop: stop} = context, ms, workers) do
    :atomics.put(stop, 1, 0)
    busy = for {name, fun} <- beside(), do: Task.async(fn -> repeat(stop, context, name, fun) end)
    busy = for(_ <- 1..workers, do: Task.async(fn -> work(context) end)) ++ busy
    owners = for _ <- 1..@owners, do: spawn_monitor(fn -> own(context, nil, 0) end)
    Process.sleep(ms)
    :atomics.put(stop, 1, 1)
    Task.await_many(busy, 120_000)
    for owner <- owners, do: ended(context, owner)
    for server <- @warm ++ [@cold], do: stop_server(context, server)
    for server <- @warm ++ [@cold], do: {:ok, _pid} = start_server(context, server)
  end

  # The host -------------------------------------------------------------------------------------------------

  defp start(folder, options) do
    documents = Path.join(folder, "hosted")
    File.mkdir_p!(documents)
    {:ok, store} = DocumentServer.start_link(dir: documents)

    for {id, language, text} <- [{"wat", "wat", @wat}, {"wasi", "wat", @wasi}, {"elixir", "elixir", @elixir}],
        do: put(store, id, language, text)

    put(store, "beam", "elixir", @beam, %{"target" => "beam"})
    {:ok, listener} = :gen_tcp.listen(0, [:binary, ip: {127, 0, 0, 1}, active: false, backlog: 1_024])
    {:ok, port} = :inet.port(listener)
    hanging = spawn_link(fn -> hang(listener, []) end)
    :ok = :gen_tcp.controlling_process(listener, hanging)
    {:ok, supervisor} = DynamicSupervisor.start_link(strategy: :one_for_one, max_restarts: 1_000_000)
    table = fn name -> :ets.new(name, [:public, :set, write_concurrency: true]) end

    common = [
      source: {Instar.Source.HTTP, url: DocumentServer.url(store)},
      cache_dir: Path.join(folder, "cache"),
      trust: [:beam],
      imports: %{"env" => %{"f" => &slept/1}}
    ]

    cold = {Instar.Source.HTTP, url: "http://127.0.0.1:#{port}", timeout: 1_000, retries: 1}

    context = %{
      store: store,
      hanging: hanging,
      supervisor: supervisor,
      servers: %{
        @plain => [name: @plain] ++ common,
        @narrow => [name: @narrow, max_instances: 16, queue: 2_000] ++ common,
        @cold => [name: @cold, source: cold, cache_dir: false],
        @extra => [name: @extra] ++ common
      },
      stop: :atomics.new(1, []),
      done: table.(:done),
      wrong: :ets.new(:wrong, [:public, :duplicate_bag]),
      late: table.(:late),
      lags: :ets.new(:lags, [:public, :ordered_set]),
      late_ms: options.late_ms
    }

    for server <- @warm ++ [@cold], do: {:ok, _pid} = start_server(context, server)
    Map.put(context, :tickers, for(n <- 1..System.schedulers_online(), do: ticker(context.lags, n)))
  end

  defp ticker(lags, n) do
    :erlang.spawn_opt(fn -> tick(lags) end, [:link, scheduler: n])
  rescue
    # Where nobody may choose a scheduler.
    ArgumentError -> spawn_link(fn -> tick(lags) end)
  end

  defp finish(context) do
    for process <- [context.hanging, context.supervisor, context.store | context.tickers] do
      Process.unlink(process)
      monitor = Process.monitor(process)
      Process.exit(process, :shutdown)
      receive(do: ({:DOWN, ^monitor, :process, ^process, _reason} -> :ok))
    end
  end

  defp put(store, id, language, text, more \\ %{}) do
    document = %{"type" => "code-document", "language" => language, "code" => %{"1" => text}}
    :ok = DocumentServer.put(store, id, Map.merge(document, more))
  end

  # Takes connections, and says nothing for as long as they last.
  defp hang(listener, sockets) do
    sockets =
      case :gen_tcp.accept(listener, 100) do
        {:ok, socket} -> [socket | sockets]
        {:error, :timeout} -> sockets
      end

    {closed, open} = Enum.split_with(sockets, &closed?/1)
    Enum.each(closed, &:gen_tcp.close/1)
    hang(listener, open)
  end

  defp closed?(socket) do
    case :gen_tcp.recv(socket, 0, 0) do
      {:error, :timeout} -> false
      {:error, _closed} -> true
      {:ok, _request} -> false
    end
  end

  defp slept(ms), do: Process.sleep(ms) && 7

  defp start_server(context, server),
    do: DynamicSupervisor.start_child(context.supervisor, {Instar, context.servers[server]})

  defp stop_server(context, server) do
    with pid when is_pid(pid) <- Process.whereis(server),
         do: DynamicSupervisor.terminate_child(context.supervisor, pid)
  end

  # What goes on beside --------------------------------------------------------------------------------------

  defp beside do
    [
      bursts: fn context ->
        burst(context)
        pause(context, @burst_every_ms)
      end,
      restarts: fn context ->
        restart(context, Enum.random(@warm ++ [@cold]), :rand.uniform(8))
        pause(context, @restart_every_ms)
      end
    ]
  end

  defp pause(context, ms) when ms > 0 do
    Process.sleep(min(ms, 100))
    if :atomics.get(context.stop, 1) == 0, do: pause(context, ms - 100)
  end

  defp pause(_context, _ms), do: :ok

  # Parts that crash, more of them than the server's supervisor takes; else in order.
  defp restart(_context, server, n) when n <= 3 do
    part = Enum.at([:Flight, :Tasks, :Versions], n - 1)
    with pid when is_pid(pid) <- Process.whereis(Module.concat(server, part)), do: Process.exit(pid, :kill)
  end

  # One that is there for a moment only.
  defp restart(context, _server, 4) do
    {:ok, pid} = start_server(context, @extra)

    apart(context, :extra, fn ->
      {Instar.call(@extra, "wat", :n, [], timeout: @plenty_ms), @plenty_ms, [{:ok, 7}]}
    end)

    :ok = DynamicSupervisor.terminate_child(context.supervisor, pid)
  end

  defp restart(context, server, _n) do
    stop_server(context, server)

    case start_server(context, server) do
      {:ok, _pid} -> :ok
      # Its supervisor has been restarting it just then.
      {:error, {:already_started, _pid}} -> :ok
      other -> :ets.insert(context.wrong, {:restart, other})
    end
  end

  defp burst(context) do
    gate = make_ref()
    server = Enum.random(@warm)

    callers =
      for _ <- 1..@burst do
        spawn_monitor(fn ->
          receive(do: (^gate -> :ok))

          exit(
            {:returned, timed(fn -> Instar.call(server, "elixir", :squares, [300], timeout: @plenty_ms) end)}
          )
        end)
      end

    for {pid, _monitor} <- callers, do: send(pid, gate)

    for caller <- callers,
        do:
          judge(
            context,
            :burst,
            ended(context, caller),
            {@plenty_ms, [{:ok, @squares}, :too_many_instances]}
          )

    count(context, :burst)
  end

  # A process that owns an instance for as long as its server lives, and then another.
  defp own(context, instance, calls) do
    Process.sleep(5)

    cond do
      :atomics.get(context.stop, 1) == 1 ->
        exit({:returned, calls})

      instance == nil ->
        case Instance.start(@plain, "wat", timeout: @plenty_ms) do
          {:ok, instance} -> own(context, instance, 0)
          {:error, %Error{reason: {:no_server, _name}}} -> own(context, nil, 0)
          {:error, %Error{reason: :stopped}} -> own(context, nil, 0)
          {:error, %Error{reason: {:badfun, _digest}}} -> own(context, nil, 0)
        end

      true ->
        count(context, :owners)

        case Instance.call(instance, :next, []) do
          {:ok, n} when n == calls + 1 -> own(context, instance, n)
          {:error, %Error{reason: :stopped}} -> own(context, nil, 0)
        end
    end
  end

  # The operations -------------------------------------------------------------------------------------------

  # Each returns an answer, its timeout, and the answers that are right beside `{:no_server, _}`. What must succeed has
  # plenty of time; what may be late, and is measured by it, has little.
  defp operations do
    [
      {:brief, 30, fn -> warm(&Instar.call(&1, {"wat", "1"}, :n, [], timeout: &2), {:ok, 7}) end},
      {:elixir, 20,
       fn -> warm(&Instar.call(&1, "elixir", :squares, [300], timeout: &2), {:ok, @squares}) end},
      {:callback, 20, fn -> warm(&Instar.call(&1, "wat", :ask, [3], timeout: &2), {:ok, 7}) end},
      {:wasi, 10, fn -> warm(&Instar.call(&1, "wasi", :sleep, [4], timeout: &2), {:ok, nil}) end},
      {:beam, 10, fn -> warm(&Instar.call(&1, "beam", :wait, [3], timeout: &2), {:ok, 7}) end},
      {:unknown, 30,
       fn ->
         id = "unknown-#{:rand.uniform(@unknown)}"
         warm(&Instar.call(&1, id, :n, [], timeout: &2), :not_found)
       end},
      {:queued, 20,
       fn ->
         {Instar.call(@narrow, {"elixir", "1"}, :squares, [3_000], timeout: 80, queue: :infinity), 80,
          [{:ok, Enum.sum(Enum.map(1..3_000, &(&1 * &1)))}, :timeout]}
       end},
      {:spin, 10, fn -> {Instar.call(@plain, "wat", :spin, [], timeout: 30), 30, [:timeout]} end},
      {:cold, 20,
       fn ->
         timeout = 20 + :rand.uniform(60)
         {Instar.call(@cold, "cold-#{:rand.uniform(20)}", :n, [], timeout: timeout), timeout, [:timeout]}
       end}
    ]
  end

  # Where there are more calls than places, some wait for too long.
  defp warm(call, right) do
    server = Enum.random(@warm)

    {call.(server, @plenty_ms), @plenty_ms,
     if(server == @narrow, do: [:too_many_instances, right], else: [right])}
  end

  defp work(context) do
    deck = List.to_tuple(for {name, weight, fun} <- operations(), _ <- 1..weight, do: {name, fun})

    repeat(context.stop, context, :work, fn context ->
      {name, fun} = elem(deck, :rand.uniform(tuple_size(deck)) - 1)
      apart(context, name, fun)
      count(context, name)
    end)
  end

  defp repeat(stop, context, name, fun) do
    if :atomics.get(stop, 1) == 0 do
      fun.(context)
      repeat(stop, context, name, fun)
    else
      :ok
    end
  end

  # In a process of its own, which nobody may kill.
  defp apart(context, name, fun) do
    caller = spawn_monitor(fn -> exit({:returned, timed(fun)}) end)

    case ended(context, caller) do
      {{answer, timeout, right}, times} -> judge(context, name, {answer, times}, {timeout, right})
      other -> :ets.insert(context.wrong, {name, other})
    end
  end

  defp timed(fun) do
    began = now()
    answer = fun.()
    {answer, {began, now()}}
  end

  defp ended(context, {pid, monitor}) do
    receive do
      {:DOWN, ^monitor, :process, ^pid, {:returned, value}} -> value
      {:DOWN, ^monitor, :process, ^pid, reason} -> :ets.insert(context.wrong, {:ended, reason}) && :ended
    end
  end

  # Judgement ------------------------------------------------------------------------------------------------

  defp judge(_context, _name, :ended, _expected), do: :ok

  defp judge(context, name, {answer, {began, finished}}, {timeout, right}) do
    unless right?(answer, right), do: :ets.insert(context.wrong, {name, answer})
    late = finished - began - timeout

    if late > 0 do
      beyond = late - stalled(context, began + timeout, finished)
      note(context, :late, late)
      note(context, :beyond_the_schedulers, beyond)
      if beyond > context.late_ms, do: :ets.insert(context.wrong, {name, :late, late, :beyond, beyond})
    end
  end

  defp right?({:error, %Error{reason: {:no_server, _name}}}, _right), do: true
  defp right?({:error, %Error{reason: {:timeout, _ms}}}, right), do: :timeout in right
  defp right?({:error, %Error{reason: reason}}, right), do: reason in right
  defp right?(answer, right), do: answer in right

  defp count(context, key), do: :ets.update_counter(context.done, key, 1, {key, 0})

  # The most of them.
  defp note(context, key, value) do
    case :ets.lookup(context.late, key) do
      [{^key, most}] when most >= value -> :ok
      _less -> :ets.insert(context.late, {key, value})
    end
  end

  # How late a process was that only sleeps.
  defp tick(lags) do
    began = now()
    Process.sleep(2)
    finished = now()

    if finished - began > 4 do
      :ets.insert(lags, {{finished, self()}, began + 2})
      if :ets.info(lags, :size) > 10_000, do: :ets.delete(lags, :ets.first(lags))
    end

    tick(lags)
  end

  # How many milliseconds between two times somebody who only slept was late. He may not have had his turn yet.
  defp stalled(context, from, until) do
    Process.sleep(10)
    spec = [{{{:"$1", :_}, :"$2"}, [{:>, :"$1", from}, {:<, :"$2", until}], [{{:"$2", :"$1"}}]}]

    context.lags
    |> :ets.select(spec)
    |> Enum.sort()
    |> Enum.reduce({0, from}, fn {began, ended}, {sum, counted} ->
      {began, ended} = {max(began, counted), min(ended, until)}
      if ended > began, do: {sum + ended - began, ended}, else: {sum, counted}
    end)
    |> elem(0)
  end

  defp now, do: System.monotonic_time(:millisecond)

  # What there is --------------------------------------------------------------------------------------------

  defp quiet(options) do
    Process.sleep(options.settle_ms)

    # What the allocators keep of the same work differs by ten megabytes and more from one moment to the other.
    rss = for(_ <- 1..options.looks, do: collected_mb()) |> Enum.min()
    %{memory: memory, instances: instances} = Holdings.now()

    %{
      rss: rss,
      vm: :erlang.memory(:total) / 1_048_576,
      held: (memory.idle + memory.busy + memory.caches) / 1_048_576,
      instances: instances.alive,
      processes: :erlang.system_info(:process_count),
      ets: :erlang.system_info(:ets_count),
      terms: :persistent_term.info().count,
      files: length(File.ls!("/proc/self/fd"))
    }
  end

  defp collected_mb do
    Enum.each(Process.list(), &:erlang.garbage_collect/1)
    Process.sleep(2_000)
    [_all, kib] = Regex.run(~r/VmRSS:\s+(\d+) kB/, File.read!("/proc/self/status"))
    String.to_integer(kib) / 1024
  end

  defp grown(before, later, options) do
    allowed = [
      rss: options.grown_mb,
      instances: 0,
      processes: 5,
      ets: 0,
      terms: 3,
      files: options.grown_files
    ]

    for {key, more} <- allowed, later[key] > before[key] + more, do: {:grown, key, before[key], later[key]}
  end
end
