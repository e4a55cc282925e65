defmodule Instar.Differential.ProcessesTest do
  # Processes within a call: messages, selective receive, links, monitors, names and times, as the VM has them.
  use Instar.Differential
  import Bitwise

  test "spawn, send, receive, self", context do
    source = ~S'''
    defmodule P do
      def ping(n) do
        parent = self()
        pid = spawn(fn -> pong(parent, n) end)
        send(pid, {:ping, n})
        receive do
          {:pong, m} -> {m, is_pid(pid), pid != parent}
        after
          1000 -> :none
        end
      end

      defp pong(parent, n) do
        receive do
          {:ping, ^n} -> send(parent, {:pong, n * 2})
        end
      end

      def ring(size, rounds) do
        me = self()
        first = Enum.reduce(1..size, me, fn _, next -> spawn(fn -> forward(next) end) end)
        for round <- 1..rounds do
          send(first, {:token, round, []})
          receive do
            {:token, ^round, seen} -> length(seen)
          end
        end
      end

      defp forward(next) do
        receive do
          {:token, round, seen} ->
            send(next, {:token, round, [round | seen]})
            forward(next)
        end
      end

      # Takes messages in the order of the second list.
      def selective(sent, taken) do
        for m <- sent, do: send(self(), m)
        found = for t <- taken, do: (receive do ^t -> {:got, t} after 0 -> {:none, t} end)
        {found, rest()}
      end

      defp rest do
        receive do
          m -> [m | rest()]
        after
          0 -> []
        end
      end

      def terms(term) do
        me = self()
        pid = spawn(fn -> receive do {from, f} -> send(from, {:back, f.(term), f}) end end)
        send(pid, {me, fn x -> {x, term} end})
        receive do
          {:back, answer, f} -> {answer, f.(1), is_function(f, 1)}
        end
      end

      def timeouts(t) do
        send(self(), :other)
        r = receive do :never -> 1 after t -> :timed_out end
        {r, (receive do after t -> :again end), (receive do x -> x end)}
      end

      def wrong_timeout(t) do
        receive do :x -> 1 after t -> 2 end
      end

      # A child that ends, and what its parent sees.
      def ends(how, reason, traps?) do
        inner = fn ->
          Process.flag(:trap_exit, traps?)
          {pid, ref} =
            case how do
              :monitor -> spawn_monitor(fn -> stop(reason) end)
              :link -> {spawn_link(fn -> stop(reason) end), nil}
              :spawn -> {spawn(fn -> stop(reason) end), nil}
            end
          seen = rest_for(20)
          Enum.map(seen, fn
            {:DOWN, r, kind, p, why} -> {:down, r == ref, kind, p == pid, bare(why)}
            {:EXIT, p, why} -> {:exit, p == pid, bare(why)}
            other -> other
          end)
        end
        outside(inner)
      end

      defp stop({:exit, r}), do: exit(r)
      defp stop({:raise, m}), do: raise(m)
      defp stop({:error, r}), do: :erlang.error(r)
      defp stop({:throw, r}), do: throw(r)
      defp stop({:kill, how}), do: Process.exit(self(), how)
      defp stop(:normal), do: :ok

      defp bare({%{__exception__: true} = e, trace}) when is_list(trace), do: {e, :trace}
      defp bare({r, trace}) when is_list(trace) and trace != [], do: {r, :trace}
      defp bare(r), do: r

      defp rest_for(t) do
        receive do
          m -> [m | rest_for(t)]
        after
          t -> []
        end
      end

      # What a process comes to, or why it ended.
      defp outside(fun) do
        me = self()
        {pid, ref} = spawn_monitor(fn -> send(me, {:result, self(), fun.()}) end)
        receive do
          {:result, ^pid, result} ->
            receive do {:DOWN, ^ref, _, _, why} -> {:ok, result, bare(why)} end
          {:DOWN, ^ref, _, ^pid, why} ->
            {:ended, bare(why)}
        end
      end

      # One sends an exit signal to another, which traps or not, or is dead.
      def signal(reason, traps?, alive?) do
        outside(fn ->
          Process.flag(:trap_exit, true)
          me = self()
          pid = spawn_link(fn ->
            Process.flag(:trap_exit, traps?)
            send(me, :ready)
            if alive? do
              receive do
                {:EXIT, from, why} -> exit({:saw, from == me, why})
                :go -> :ok
              after 20 -> exit(:nothing)
              end
            end
          end)
          receive do :ready -> :ok end
          if not alive?, do: (receive do {:EXIT, ^pid, _} -> :ok end)
          answer = Process.exit(pid, reason)
          send(pid, :later)
          # It ends by itself, when its time comes.
          monitor = Process.monitor(pid)
          receive do {:DOWN, ^monitor, :process, ^pid, _why} -> :ok end
          {answer, for({:EXIT, p, why} <- rest_for(40), do: {p == pid, why}), Process.alive?(pid)}
        end)
      end

      def links(traps?) do
        outside(fn ->
          Process.flag(:trap_exit, traps?)
          pid = spawn(fn -> :ok end)
          ref = Process.monitor(pid)
          receive do {:DOWN, ^ref, _, _, why} -> why end
          linked = try do Process.link(pid) rescue e -> {:raised, e} catch k, r -> {k, r} end
          {linked, for({:EXIT, p, why} <- rest_for(10), do: {p == pid, why})}
        end)
      end

      def unlinked do
        outside(fn ->
          pid = spawn_link(fn -> receive do :go -> exit(:bad) end end)
          Process.unlink(pid)
          ref = Process.monitor(pid)
          send(pid, :go)
          receive do {:DOWN, ^ref, :process, ^pid, why} -> why end
        end)
      end

      def chain(n, reason) do
        outside(fn ->
          Process.flag(:trap_exit, true)
          me = self()
          pid = spawn_link(fn -> chained(n, me) end)
          last = receive do {:last, last} -> last end
          Process.exit(last, reason)
          for {:EXIT, p, why} <- rest_for(30), do: {p == pid, why}
        end)
      end

      defp chained(0, me) do
        send(me, {:last, self()})
        receive do :never -> :ok end
      end

      defp chained(n, me) do
        spawn_link(fn -> chained(n - 1, me) end)
        receive do :never -> :ok end
      end

      def names do
        outside(fn ->
          me = self()
          pid = spawn(fn -> receive do m -> send(me, {:named, m}) end end)
          registered = Process.register(pid, :some_name_of_a_test)
          twice = try do Process.register(me, :some_name_of_a_test) rescue e in ArgumentError -> e.__struct__ end
          found = Process.whereis(:some_name_of_a_test) == pid
          send(:some_name_of_a_test, :hello)
          got = receive do {:named, m} -> m after 100 -> :none end
          ref = Process.monitor(pid)
          receive do {:DOWN, ^ref, _, _, why} -> why end
          gone = Process.whereis(:some_name_of_a_test)
          unknown = try do send(:some_name_of_a_test, :x) rescue e in ArgumentError -> e.__struct__ end
          down = Process.monitor(:some_name_of_a_test)
          d = receive do {:DOWN, ^down, :process, {name, node}, why} -> {name, node, why} end
          elsewhere = send({:some_name_of_a_test, :nonode@nohost}, :lost)
          {registered, twice, found, got, gone, unknown, d, elsewhere}
        end)
      end

      def demonitored(flush?) do
        pid = spawn(fn -> receive do :go -> exit(:x) end end)
        ref = Process.monitor(pid)
        first = Process.demonitor(ref, if(flush?, do: [:flush, :info], else: [:info]))
        again = Process.demonitor(ref)
        ref2 = Process.monitor(pid)
        other = Process.monitor(pid)
        send(pid, :go)
        receive do {:DOWN, ^other, _, _, _} -> :ok end
        Process.demonitor(ref2, if(flush?, do: [:flush], else: []))
        {first, again, length(rest_for(10))}
      end

      def timers do
        ref = Process.send_after(self(), :late, 30)
        first = Process.send_after(self(), :soon, 5)
        never = Process.send_after(self(), :never, 100_000)
        left = Process.cancel_timer(never)
        got = for _ <- 1..2, do: (receive do m -> m end)
        tref = :erlang.start_timer(1, self(), :body)
        t = receive do {:timeout, r, :body} -> r == tref end
        {got, is_integer(left) and left > 90_000, Process.cancel_timer(never), Process.cancel_timer(first), is_reference(ref), t}
      end

      def dictionary do
        Process.put(:a, 1)
        me = self()
        spawn(fn -> Process.put(:b, 2); send(me, {Process.get(:a), Process.get()}) end)
        seen = receive do m -> m end
        {seen, Process.get(:a), Process.get(:b)}
      end

      def many(n) do
        me = self()
        pids = for i <- 1..n, do: spawn(fn -> send(me, {i, Enum.sum(1..i)}) end)
        sums = for i <- 1..n, do: (receive do {^i, s} -> s end)
        {length(Enum.uniq(pids)), Enum.sum(sums)}
      end

      def leaves(value), do: (spawn(fn -> receive do :never -> :ok end end); value)

      def order do
        me = self()
        spawn(fn -> for i <- 1..50, do: send(me, {:a, i}) end)
        for i <- 1..50, do: (receive do {:a, n} -> n == i end)
      end

      def caught do
        me = self()
        spawn(fn -> send(me, :m) end)
        try do
          receive do
            :m -> raise "x"
          after 100 -> :none
          end
        rescue e -> Exception.message(e)
        after
          send(me, :after)
        end
        |> then(&{&1, rest()})
      end

      def nested(a, b) do
        send(self(), {:one, a})
        send(self(), {:two, b})
        receive do
          {:two, x} when x > 0 ->
            receive do
              {:one, y} -> {x, y}
            end
          {:two, x} -> {:negative, x, rest()}
        end
      end

      def compared do
        pid = spawn(fn -> :ok end)
        r = make_ref()
        {Enum.sort([{}, pid, r, 1, :a, "b", [], %{}, fn -> 1 end]) |> Enum.map(&kind/1), pid == pid, r == make_ref(), %{pid => 1}[pid]}
      end

      defp kind(t) when is_pid(t), do: :pid
      defp kind(t) when is_reference(t), do: :ref
      defp kind(t) when is_function(t), do: :fun
      defp kind(t), do: t
    end
    '''

    reasons = [
      :normal,
      {:exit, :normal},
      {:exit, :shutdown},
      {:exit, {:shutdown, 1}},
      {:exit, :kill},
      {:exit, :other},
      {:raise, "oops"},
      {:error, :badarg},
      {:throw, :ball},
      {:kill, :kill},
      {:kill, :normal},
      {:kill, :other}
    ]

    permutations = for a <- [1, 2, 3], b <- [1, 2, 3], c <- [1, 2, 3], a != b, b != c, a != c, do: [a, b, c]

    calls =
      [{:ping, [1]}, {:ping, [2.5]}, {:ring, [1, 1]}, {:ring, [40, 5]}, {:order, []}, {:caught, []}] ++
        for(sent <- permutations, taken <- permutations, do: {:selective, [sent, taken]}) ++
        [{:selective, [[1, 1, 2, 1], [2, 1, 3, 1]]}] ++
        for(
          t <- [
            1,
            "text",
            [1, 2 | 3],
            %{a: 1},
            {1.5, :b},
            1 <<< 90,
            <<5::3>>,
            String.duplicate("x", 5000),
            Enum.to_list(1..500)
          ],
          do: {:terms, [t]}
        ) ++
        for(t <- [0, 1, 15], do: {:timeouts, [t]}) ++
        for(t <- [-1, :x, 1.5, 1 <<< 40], do: {:wrong_timeout, [t]}) ++
        for(
          how <- [:monitor, :link, :spawn],
          reason <- reasons,
          traps <- [true, false],
          do: {:ends, [how, reason, traps]}
        ) ++
        for(
          reason <- [:normal, :kill, :killed, :other],
          traps <- [true, false],
          alive <- [true, false],
          do: {:signal, [reason, traps, alive]}
        ) ++
        [{:links, [true]}, {:links, [false]}, {:unlinked, []}, {:names, []}, {:timers, []}, {:dictionary, []}] ++
        for(n <- [0, 1, 5], reason <- [:kill, :boom, :normal], do: {:chain, [n, reason]}) ++
        [
          {:demonitored, [true]},
          {:demonitored, [false]},
          {:many, [100]},
          {:leaves, [7]},
          {:nested, [1, 2]},
          {:nested, [1, -2]},
          {:compared, []}
        ]

    ExUnit.CaptureLog.capture_log(fn -> run(context, "elixir", source, calls) end)
  end

  test "maps with values that are written out, in a module that waits for messages", context do
    source = ~S"""
    defmodule Main do
      defstruct [:name, kind: :none, count: 0]

      def maps(x) do
        send(self(), x)
        y = receive do y -> y end
        struct = %Main{name: y, kind: :some}

        {%{"c" => y, a: 1, b: x}, %{struct | count: 5}, %{%{a: 1, b: x} | a: :new}, struct, %{x => 1, a: %{b: 2, c: x}},
         case %{a: 1, b: y} do
           %{a: 1, b: ^x, c: _} -> :three
           %{a: 1, b: ^x} -> :two
         end, for(z <- [x, :z], do: %{k: :v, z: z}), try do %{%{a: 1} | b: x} rescue e in KeyError -> e.key end}
      end
    end
    """

    run(context, "elixir", source, for(x <- [1, :b, "c", %{}, nil], do: {:maps, [x]}))
  end

  test "tasks: structs, streams in each order, many at once, shut down, ignored", context do
    source = ~S"""
    defmodule Main do
      def sq(x), do: x * x
      def sum(x, y), do: x + y
      def owner do
        t = Task.async(fn -> 1 end)
        me = self()
        spawn(fn -> send(me, {:said, try do Task.await(t) rescue e -> String.replace(Exception.message(e), ~r/#(PID|Reference)<[^>]*>/, "_") end}) end)
        x = receive do {:said, x} -> x end
        {x, Task.await(t), match?(%Task{}, t), t.mfa, is_struct(t, Task)}
      end
      def streams do
        for o <- [[], [ordered: false], [max_concurrency: 2], [max_concurrency: 1, ordered: false], [zip_input_on_exit: true]],
          do: {Enum.sort(Enum.to_list(Task.async_stream(1..9, &sq/1, o))), Enum.to_list(Task.async_stream(1..5, Main, :sum, [3], o)) |> Enum.sort}
      end
      def ended do
        Process.flag(:trap_exit, true)
        for o <- [[], [ordered: false, max_concurrency: 3], [zip_input_on_exit: true, max_concurrency: 2]],
          do: (r = Task.async_stream([3, 1, 2], fn 2 -> (Process.sleep(10); exit(:two)); x -> Process.sleep(x * 30); x end, o) |> Enum.to_list()
               {o, r, (receive do {:EXIT, p, x} when is_pid(p) -> x after 0 -> :none end)})
      end
      def many do
        a = Task.async(fn -> Process.sleep(20); 1 end)
        b = Task.async(fn -> Process.sleep(3_000); 2 end)
        r = for {t, x} <- Task.yield_many([a, b], 800), do: {t in [a, b], x}
        s = Task.shutdown(b, :brutal_kill)
        c = Task.async(fn -> 5 end)
        Process.sleep(10)
        {r, s, Task.ignore(c), Task.ignore(Task.async(fn -> Process.sleep(30) end)), Task.await_many([Task.async(Main, :sq, [4]), Task.async(fn -> 7 end)]),
         Task.await(Task.completed(9)), (try do Task.shutdown(Task.completed(1)) rescue e in ArgumentError -> e.__struct__ end),
         (try do Task.await_many([Task.async(fn -> Process.sleep(400) end)], 10) catch :exit, {:timeout, {m, f, [l, t]}} -> {m, f, length(l), t} end)}
      end
      def started do
        # The BEAM's calls are of one process.
        Process.flag(:trap_exit, false)
        flush()
        {:ok, _} = (me = self(); Task.start(Main, :tell, [me, 3]))
        {:ok, _} = Task.start_link(Kernel, :send, [me, 4])
        x = for _ <- 1..2, do: (receive do x -> x end)
        {Enum.sort(x), (receive do y -> y after 20 -> :none end), Task.await(Task.async(fn -> Process.get(:"$callers") == [me] end)),
         Task.async_stream(1..100, fn x -> Process.sleep(rem(x, 3)); x end, max_concurrency: 10, ordered: false) |> Enum.take(3) |> length(),
         (try do Task.async_stream(1..3, fn _ -> Process.sleep(300) end, timeout: 20) |> Enum.to_list() catch :exit, r -> r end),
         Task.async_stream(1..3, fn x -> Process.sleep(x * x * 40) end, timeout: 100, on_timeout: :kill_task, zip_input_on_exit: true) |> Enum.to_list(),
         (try do Task.async_stream([1], & &1, max_concurrency: 0) |> Enum.to_list() rescue e -> Exception.message(e) end)}
      end
      def tell(to, x), do: send(to, x)
      defp flush, do: (receive do _ -> flush() after 0 -> :ok end)
      def shut_down do
        Process.flag(:trap_exit, true)
        t = Task.async(fn -> exit(:odd) end)
        r = Task.yield(t)
        u = Task.async(fn -> Process.flag(:trap_exit, true); receive do {:EXIT, _, r} -> {:got, r} end end)
        Process.sleep(20)
        x = Task.shutdown(u)
        v = Task.async(fn -> Process.flag(:trap_exit, true); Process.sleep(:infinity) end)
        Process.sleep(20)
        {r, x, Task.shutdown(v, 30), (try do Task.await(Task.async(fn -> exit(:bad) end)) catch :exit, {r, {m, f, _}} -> {r, m, f} end), Task.shutdown(Task.async(fn -> exit(:early) end) |> tap(fn _ -> Process.sleep(20) end))}
      end
    end
    """

    calls = for name <- [:owner, :streams, :ended, :many, :started, :shut_down], do: {name, []}
    ExUnit.CaptureLog.capture_log(fn -> run(context, "elixir", source, calls) end)
  end

  test "what a process is asked about itself and others, and the one node", context do
    elixir = ~S"""
    defmodule About do
      def others do
        pid = spawn_link(fn -> receive do: (:stop -> 1) end)
        Process.sleep(5)
        Process.info(pid, :messages)
      end

      def mine(count) do
        for n <- 1..count//1, do: send(self(), n)
        first = receive do: (n when rem(n, 2) == 0 -> n), after: (0 -> :none)
        send(self(), :last)
        info = Process.info(self(), [:message_queue_len, :messages, :status, :trap_exit, :registered_name])
        {first, info, Process.info(self(), :registered_name), elem(Process.info(self(), :messages), 1) == Enum.map(1..elem(Process.info(self(), :message_queue_len), 1)//1, fn _ -> receive do: (m -> m) end)}
      end

      def watched do
        pid = spawn_link(fn -> receive do: (:stop -> :ok) end)
        Process.register(pid, :about_named)
        for(n <- 1..3, do: send(pid, n))
        Process.sleep(5)
        refs = [Process.monitor(pid), Process.monitor(:about_named), Process.monitor(self())]
        {:monitors, monitors} = Process.info(self(), :monitors)
        {:links, links} = Process.info(self(), :links)
        told = {Enum.sort(monitors) == Enum.sort([{:process, pid}, {:process, {:about_named, node()}}]), pid in links,
                Process.info(pid, [:monitored_by, :registered_name, :message_queue_len, :status]) |> Keyword.update!(:monitored_by, &(&1 == [self(), self()]))}
        gone = for ref <- refs, do: Process.demonitor(ref, [:info])
        send(pid, :stop)
        Process.sleep(5)
        {told, gone, Process.info(pid, :links)}
      end

      def wrong do
        for fun <- [fn -> :erlang.process_info(:a, :links) end, fn -> Process.info(self(), :nothing) end, fn -> Process.info(self(), [:links, 1]) end],
            do: (try(do: fun.(), catch: (kind, why -> {kind, why})))
      end

      def nodes do
        guard = fn x when node(x) == node() -> :here; x when is_atom(x) -> :atom; _ -> :other end
        {node(), Node.self(), Node.list(), Node.alive?(), for(x <- [self(), make_ref(), :a, 1, [], {self()}], do: guard.(x)),
         for(x <- [:a, 1], do: (try(do: node(x), catch: (kind, why -> {kind, why}))))}
      end

      def vm, do: {:erlang.system_info(:machine), :erlang.system_info(:otp_release), :erlang.system_info(:wordsize),
                   :erlang.system_info({:wordsize, :external}), :erlang.garbage_collect(), :erlang.garbage_collect(self())}

      def texts do
        {pid, ref} = {self(), make_ref()}
        "#PID" <> p = inspect(pid)
        "#Reference" <> r = inspect(ref)
        {to_string(:erlang.pid_to_list(pid)) == p, to_string(:erlang.ref_to_list(ref)) == "#Ref" <> r,
         to_string(:io_lib.format("~p ~w", [{:a, pid}, [ref]])) == "{a," <> p <> "} [#Ref" <> r <> "]"}
      end

      def no_bytes do
        for x <- [self(), make_ref(), [self()], [1 | make_ref()], fn -> 1 end],
            fun <- [&:erlang.crc32/1, &:erlang.md5/1, &:erlang.adler32/1, &:erlang.binary_to_term/1, &:erlang.list_to_atom/1, &:erlang.binary_to_atom/1,
                    &:erlang.crc32(1, &1), &:erlang.crc32(&1, "a"), &:erlang.pid_to_list([&1]), &:erlang.ref_to_list({&1})],
            do: (try(do: fun.(x), catch: (kind, why -> {kind, why})))
      end

      def streams, do: {Stream.timer(2) |> Enum.to_list(), Stream.interval(1) |> Enum.take(3)}
    end
    """

    calls =
      for(n <- [0, 1, 2, 5, 40], do: {:mine, [n]}) ++
        for(f <- [:watched, :wrong, :nodes, :vm, :texts, :no_bytes, :streams], do: {f, []})

    run(context, "elixir", elixir, calls)
    {:ok, pair} = Instar.Differential.load(context, "elixir", elixir)

    # What another one has not taken lies in its own memory.
    assert {:ok, {:messages, []}} = Instar.call(pair.beam, :others, [])

    assert {:unsupported, {:erlang, :process_info, 2}} = catch_error(Instar.call!(pair.wasm, :others, []))
  end

  test "unique integers, of one process and of several", context do
    source = """
    defmodule P do
      def ascend(modifiers) do
        own = for _ <- 1..100, do: System.unique_integer(modifiers)
        tasks = for _ <- 1..5, do: Task.async(fn -> for _ <- 1..20, do: :erlang.unique_integer(modifiers) end)
        all = own ++ List.flatten(Task.await_many(tasks)) ++ [System.unique_integer(modifiers)]
        {Enum.uniq(all) == all, Enum.all?(all, &is_integer/1)}
      end

      def order do
        all = for _ <- 1..100, do: System.unique_integer([:monotonic, :positive])
        {Enum.sort(all) == all, hd(all) > 0}
      end

      def least, do: System.unique_integer() < 0
      def wrong(modifiers), do: :erlang.unique_integer(modifiers)
    end
    """

    calls =
      for(m <- [[], [:positive], [:monotonic, :positive], [:positive, :positive]], do: {:ascend, [m]}) ++
        for(m <- [:a, [:a], [:positive | :a], ["positive"]], do: {:wrong, [m]}) ++
        [{:order, []}, {:least, []}]

    run(context, "elixir", source, calls)
  end

  test "what is wrong is said as the VM says it, of each function and each kind of argument", context do
    source = ~S"""
    defmodule P do
      def values, do: [:x, 1, -1, "b", [], {:a, :b, 1}, %{}, 1.5, [1 | 2], [:bogus], [:link, :bogus], nil]

      ONE
      TWO

      def three do
        for(a <- values(), do: said(fn -> :erlang.monitor(a, self(), []) end)) ++
          for(a <- values() -- [[]], do: said(fn -> :erlang.monitor(:process, self(), a) end)) ++
          for(a <- values() -- [[]], do: said(fn -> :erlang.send(self(), :m, a) end)) ++
          for(a <- values() -- [1], do: said(fn -> :erlang.send_after(a, self(), :m) end)) ++
          for(a <- values() -- [1], do: said(fn -> :erlang.start_timer(a, self(), :m, []) end)) ++
          for(a <- values(), not is_atom(a), do: said(fn -> :erlang.send_after(1, a, :m) end)) ++
          for(a <- values() -- [:x, nil], do: said(fn -> :erlang.spawn(a, :f, []) end)) ++
          [said(fn -> :erlang.spawn(P, :f, [1 | 2]) end)]
      end

      defp said(f) do
        case f.() do
          term when is_pid(term) or is_reference(term) -> :made
          {pid, _reference} when is_pid(pid) -> :made
          term -> {:ok, term}
        end
      rescue
        e ->
          [{module, name, args, _location} | _] = __STACKTRACE__
          {e.__struct__, Exception.message(e), module, name, is_list(args)}
      end
    end
    """

    one =
      ~w(link unlink is_process_alive spawn spawn_link spawn_monitor unregister demonitor cancel_timer read_timer unalias)a

    two = [
      exit: "values()",
      register: "values()",
      process_flag: "values()",
      demonitor: "[make_ref() | values()]",
      spawn_opt: "[fn -> :ok end | values()]",
      cancel_timer: "values()",
      read_timer: "values()"
    ]

    ones = for f <- one, do: "def one_#{f}, do: for(a <- values(), do: said(fn -> :erlang.#{f}(a) end))"

    twos =
      for {f, first} <- two,
          do: "def two_#{f}, do: for(a <- #{first}, b <- values(), do: said(fn -> :erlang.#{f}(a, b) end))"

    source =
      source |> String.replace("ONE", Enum.join(ones, "\n")) |> String.replace("TWO", Enum.join(twos, "\n"))

    calls =
      for(f <- one, do: {:"one_#{f}", []}) ++ for({f, _} <- two, do: {:"two_#{f}", []}) ++ [{:three, []}]

    ExUnit.CaptureLog.capture_log(fn -> run(context, "elixir", source, calls) end)
  end

  test "timers of who is gone, tags of monitors, which signal comes first, flags, and funs of another arity",
       context do
    source = ~S"""
    defmodule P do
      def timers do
        {dead, monitor} = spawn_monitor(fn -> :ok end)
        receive do {:DOWN, ^monitor, _, _, _} -> :ok end
        late = Process.send_after(dead, :x, 10_000)
        {pid, monitor} = spawn_monitor(fn -> receive do :go -> :ok end end)
        running = Process.send_after(pid, :x, 10_000)
        left = is_integer(Process.read_timer(running))
        send(pid, :go)
        receive do {:DOWN, ^monitor, _, _, _} -> :ok end
        named = Process.send_after(:nobody_of_p, :x, 10_000)
        gone = for timer <- [late, running], do: {Process.read_timer(timer), Process.cancel_timer(timer)}
        {left, gone, is_integer(Process.cancel_timer(named))}
      end

      def tags(tag) do
        gone = :erlang.monitor(:process, :nobody_of_p, tag: tag)
        {pid, again} = :erlang.spawn_opt(fn -> exit(:why) end, [{:monitor, tag: {tag, 1}}])
        first = receive do {what, ^gone, :process, whom, why} -> {what, whom, why} end
        second = receive do {what, ^again, :process, ^pid, why} -> {what, why} end
        # Of what was refused nothing is left.
        wrong = try do :erlang.monitor(:process, {1, 2, 3}, tag: tag) rescue e -> e.__struct__ end
        odd = try do :erlang.spawn_opt(fn -> :ok end, [{:monitor, tag: tag}, :odd]) rescue e -> e.__struct__ end
        plain = :erlang.monitor(:process, :nobody_of_p)
        third = receive do {what, ^plain, :process, _whom, why} -> {what, why} end
        twice = :erlang.monitor(:process, :nobody_of_p, tag: :one, tag: tag)
        last = receive do {what, ^twice, :process, _whom, _why} -> what end
        {first, second, wrong, odd, third, last}
      end

      def order(how) do
        Process.flag(:trap_exit, true)
        {pid, monitor} = :erlang.spawn_opt(fn -> receive do :go -> exit(how) end end, [:link, :monitor])
        send(pid, :go)
        for _ <- 1..2, do: (receive do {:EXIT, ^pid, why} -> {:exit, why}; {:DOWN, ^monitor, _, _, why} -> {:down, why} end)
      end

      def flags(flag, values), do: for(value <- values, do: Process.flag(flag, value))

      def arity, do: is_pid(:erlang.spawn(Enum.at([fn _one -> :ok end], 0)))

      # In a process that takes with it whatever it has begun.
      def outside(f) do
        me = self()
        {pid, monitor} = spawn_monitor(fn -> send(me, {:answer, self(), f.()}); exit(:shutdown) end)
        answer = receive do {:answer, ^pid, answer} -> answer end
        receive do {:DOWN, ^monitor, _, _, _} -> answer end
      end

      def agents, do: outside(fn -> agents_there() end)

      defp agents_there do
        {:ok, a} = Agent.start_link(Enum, :to_list, [1..3])
        wrong = fn f -> try do f.() rescue e -> e.__struct__ end end
        wrongs = [
          wrong.(fn -> Agent.get(a, :x) end), wrong.(fn -> Agent.update(a, fn -> 1 end) end),
          wrong.(fn -> Task.async(fn _ -> 1 end) end), wrong.(fn -> Task.await(Task.completed(1), -1) end),
          wrong.(fn -> GenServer.call(a, :get, -1) end), wrong.(fn -> GenServer.start(P, 1, name: "x") end),
          wrong.(fn -> Task.async_stream([1], fn -> 1 end) end), wrong.(fn -> GenServer.cast("x", 1) end)
        ]
        :ok = Agent.update(a, Enum, :map, [&(&1 * 2)])
        sum = Agent.get_and_update(a, __MODULE__, :pop, [])
        {sum, Agent.get(a, Enum, :count, []), wrongs, Task.child_spec(:a), Agent.child_spec(:b)}
      end

      def pop([first | rest]), do: {first, rest}

      def streams(ordered?) do
        me = self()
        f = fn 1 -> (receive do :never -> 1 after 150 -> send(me, {:done, 1}); 1 end); n -> send(me, {:done, n}); n end
        results = 1..6 |> Task.async_stream(f, max_concurrency: 2, ordered: ordered?) |> Enum.to_list()
        {results, for(_ <- 1..6, do: (receive do {:done, n} -> n end))}
      end
    end

    defmodule P.Server do
      use GenServer
      def init({:init, more}), do: {:ok, 0, more}
      def init(to), do: {:ok, to}
      def handle_call({:reply, more}, _from, to), do: {:reply, :replied, to, more}
      def handle_call(:stop_self, _from, to), do: {:reply, (try do GenServer.stop(self()) catch k, v -> {k, elem(v, 0)} end), to}
      def handle_call(:get, _from, to), do: {:reply, :got, to}
      def handle_cast({:go_on, more}, to), do: {:noreply, to, more}
      def terminate(why, to), do: send(to, {:terminated, why})

      def odd(more), do: P.outside(fn -> odd_there(more) end)

      defp odd_there(more) do
        Process.flag(:trap_exit, true)
        begun = case GenServer.start_link(__MODULE__, {:init, more}) do {:ok, _} -> :ok; other -> other end
        {:ok, pid} = GenServer.start_link(__MODULE__, self())
        called = try do GenServer.call(pid, {:reply, more}) catch :exit, {why, _} -> {:exit, why} end
        {:ok, pid} = GenServer.start_link(__MODULE__, self())
        itself = GenServer.call(pid, :stop_self)
        GenServer.cast(pid, {:go_on, more})
        after_cast = try do GenServer.call(pid, :get) catch :exit, {why, _} -> {:exit, why} end
        {begun, called, itself, after_cast, rest()}
      end

      defp rest do
        receive do
          {:terminated, why} -> [{:terminated, why} | rest()]
          {:EXIT, _pid, _why} -> rest()
        after
          50 -> []
        end
      end
    end

    defmodule P.Main do
      defdelegate odd(more), to: P.Server
      defdelegate timers, to: P
      defdelegate tags(tag), to: P
      defdelegate order(how), to: P
      defdelegate flags(flag, values), to: P
      defdelegate arity, to: P
      defdelegate agents, to: P
      defdelegate streams(ordered?), to: P
    end
    """

    calls =
      [timers: [], arity: [], agents: [], streams: [true], streams: [false]] ++
        for(tag <- [:gone, {:a, 1}, "text"], do: {:tags, [tag]}) ++
        for(how <- [:normal, :why, {:a, 1}], do: {:order, [how]}) ++
        [flags: [:priority, [:high, :low, :normal]], flags: [:message_queue_data, [:off_heap, :on_heap]]] ++
        [flags: [:sensitive, [true, false]], flags: [:fullsweep_after, [10, 20]]] ++
        for(more <- [:odd, -1, :infinity, :hibernate, {:continue}, 1.5], do: {:odd, [more]})

    ExUnit.CaptureLog.capture_log(fn -> run(context, "elixir", source, calls) end)
  end

  test "who starts a process and links to it finds it alive", context do
    source = """
    defmodule P do
      def all(n), do: for(_ <- 1..n, uniq: true, do: one())

      defp one do
        pid = spawn(fn -> :ok end)
        {Process.alive?(pid), Process.link(pid), (receive do: ({:EXIT, _, why} -> why), after: (0 -> :none))}
      end
    end
    """

    {:ok, pair} = Instar.Differential.load(context, "elixir", source)
    assert {:ok, [{true, true, :none}]} = Instar.call(pair.wasm, :all, [1_000])
  end

  test "Erlang's receive, with variables that are bound in it", context do
    source = ~S"""
    -module(p).
    -export([exported/1, selective/2, bound/2, both/1, monitors/1, names/0, spawned/2, flush/0, applied/1, computed/1]).

    exported(M) ->
        self() ! M,
        receive
            {a, X} -> Y = 1;
            {b, X} when X > 1 -> Y = 2;
            {b, X} -> Y = 3
        after 5 -> X = none, Y = 0
        end,
        flush(),
        {X, Y}.

    both(N) ->
        Self = self(),
        Pid = spawn(fun() -> receive {Self, A} -> Self ! {self(), A + N} end end),
        Pid ! {Self, 1},
        Z = receive {Pid, V} -> W = V * 2, V after 1000 -> W = 0, none end,
        {Z, W}.

    bound(A, B) ->
        self() ! {A, B},
        R = receive {B, A} -> swapped; {A, B} -> same end,
        flush(),
        R.

    selective(Sent, Wanted) ->
        [self() ! S || S <- Sent],
        R = [receive W -> {got, W} after 0 -> {none, W} end || W <- Wanted],
        {R, flush()}.

    flush() ->
        receive M -> [M | flush()] after 0 -> [] end.

    monitors(How) ->
        {P, R} = spawn_monitor(fun() -> case How of normal -> ok; {exit, E} -> exit(E); {throw, T} -> throw(T) end end),
        receive {'DOWN', R, process, P, {Why, [_ | _]}} -> {trace, Why}; {'DOWN', R, process, P, Why} -> Why end.

    names() ->
        true = register(a_name_of_p, self()),
        a_name_of_p ! hello,
        R = receive hello -> whereis(a_name_of_p) =:= self() after 100 -> none end,
        true = unregister(a_name_of_p),
        Class = fun(F) -> try F() catch C:Why -> {C, Why} end end,
        {R, whereis(a_name_of_p), Class(fun() -> unregister(a_name_of_p) end), Class(fun() -> a_name_of_p ! x end),
         Class(fun() -> register(undefined, self()) end)}.

    spawned(A, B) ->
        P = spawn_link(p, child, [self(), A, B]),
        receive {P, X} -> X end.

    applied(X) ->
        P = spawn(?MODULE, computed, [{self(), X}]),
        receive {P, Y} -> Y after 1000 -> none end.

    computed({To, X}) -> To ! {self(), X * 2};
    computed(X) -> X.

    child(To, A, B) -> To ! {self(), A + B}.
    """

    source = String.replace(source, "-export([", "-export([child/3, ")
    permutations = for a <- [1, 2, 3], b <- [1, 2, 3], c <- [1, 2, 3], do: [a, b, c]

    calls =
      for(m <- [{:a, 1}, {:b, 1}, {:b, 2}, :c], do: {:exported, [m]}) ++
        for(sent <- permutations, taken <- [[1, 2], [3, 1, 3], [2]], do: {:selective, [sent, taken]}) ++
        for(a <- [1, 2], b <- [1, 2], do: {:bound, [a, b]}) ++
        for(how <- [:normal, {:exit, :x}, {:exit, :kill}, {:throw, :t}], do: {:monitors, [how]}) ++
        [{:both, [3]}, {:spawned, [1, 2]}, {:applied, [4]}]

    ExUnit.CaptureLog.capture_log(fn -> run(context, "erlang", source, calls) end)
    {:ok, pair} = Instar.Differential.load(context, "erlang", source)
    assert {:ok, 3} = Instar.call(pair.wasm, :spawned, [1, 2])
    wrong = {:error, :badarg}
    assert {:ok, {true, :undefined, ^wrong, ^wrong, ^wrong}} = Instar.call(pair.wasm, :names, [])
  end
end
