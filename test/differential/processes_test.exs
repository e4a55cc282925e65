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
