defmodule Instar.Appup.StayingTest do
  # Who stays in changed code and who passes through: every way to call a module again and again, beside every way to stay
  # in it, in a VM of their own.
  use ExUnit.Case, async: true
  alias Instar.Appup.{Staying, Target}

  # It answers after so many milliseconds, and is in no changed module itself.
  @host """
  -module(host).
  -export([start/2, loop/1, ask/1]).
  start(Name, Pace) -> register(Name, spawn(host, loop, [Pace])).
  loop(Pace) -> receive {ask, From, Ref} -> erlang:send_after(Pace, From, {Ref, answer}), loop(Pace) end.
  ask(Name) ->
    Ref = make_ref(),
    Name ! {ask, self(), Ref},
    receive {Ref, Answer} -> Answer end.
  """

  # A changed module: what clients call, and where one stays.
  defp changed(name) do
    """
    -module(#{name}).
    -export([ask/0, with/1, tail/1, guarded/1, twice/1, deep/2, other/0, quick/0, inner/0]).
    -export([stay/0, stay_hot/0, nap/0, hold/1, made/0, back/0, count/1]).
    ask() -> {_, A} = {ok, host:ask(server)}, {#{name}, A}.
    with(F) -> {_, X} = ask(), try {done, F(X)} after {_, _} = ask() end.
    tail(F) -> F().
    guarded(F) -> try {ok, F()} catch _:R -> {caught, R} end.
    twice(F) -> {#{name}:ask(), F(), #{name}:ask()}.
    deep(0, F) -> {bottom, F()};
    deep(N, F) -> {_, X} = {up, deep(N - 1, F)}, {N, X}.
    other() -> host:ask(server).
    quick() -> ok.
    inner() -> {_, A} = #{name}:ask(), {_, B} = {ok, host:ask(server)}, ok = #{name}:quick(), {A, B}.

    stay() -> receive stop -> ok after 1 -> {_, _} = #{name}:ask(), stay() end.
    stay_hot() -> ok = #{name}:quick(), stay_hot().
    nap() -> timer:sleep(60000), nap().
    hold(F) -> _ = F(), hold(F).
    made() -> fun() -> {made, host:ask(server)} end.
    back() -> {_, _} = client:inner(fun() -> #{name}:ask() end), back().
    count(N) -> count(N + 1).
    """
  end

  # How somebody is called, and of which changed modules he is in the code meanwhile.
  @calls [
    {"a:ask()", [:a]},
    {"a:other()", [:a]},
    {"a:with(fun(_) -> host:ask(server) end)", [:a]},
    {"a:with(fun(_) -> a:ask() end)", [:a]},
    {"a:with(fun(_) -> b:ask() end)", [:a, :b]},
    {"a:with(fun(_) -> [b:ask(), b:ask(), a:ask()] end)", [:a, :b]},
    {"a:tail(fun() -> a:ask() end)", [:a]},
    {"a:tail(fun b:ask/0)", [:b]},
    {"a:guarded(fun() -> b:guarded(fun() -> exit(a:ask()) end) end)", [:a, :b]},
    {"a:twice(fun() -> b:twice(fun() -> host:ask(server) end) end)", [:a, :b]},
    {"a:deep(50, fun() -> host:ask(server) end)", [:a]},
    {"a:deep(300, fun() -> host:ask(server) end)", [:a]},
    # Calls from within come right before and after the wait.
    {"a:inner()", [:a]},
    {"a:with(fun(_) -> [a:quick() || _ <- lists:seq(1, 300)] end)", [:a]},
    {"apply(a, list_to_atom(\"ask\"), [])", [:a]}
  ]

  # How somebody comes to call again. `_` is what is called.
  @rounds [
    "N() -> _ = CALL, N().",
    "N() -> _ = CALL, client:N().",
    "N() -> [CALL || _ <- lists:seq(1, 100000)].",
    "N() -> try CALL of _ -> ok catch _:_ -> ok end, N().",
    "N() -> _ = try CALL catch throw:_ -> no after host end, N().",
    "N() -> _ = CALL, timer:sleep(1), N().",
    "N() -> _ = CALL, erlang:yield(), N()."
  ]

  # Where somebody stays for good, and in which module.
  @stays [
    {"a:stay()", [:a]},
    {"a:stay_hot()", [:a]},
    {"a:nap()", [:a]},
    {"a:count(0)", [:a]},
    {"a:hold(fun() -> host:ask(server) end)", [:a]},
    {"a:hold(fun() -> b:ask() end)", [:a]},
    {"a:hold(fun() -> client:inner(fun a:ask/0) end)", [:a]},
    {"a:hold(fun() -> [a:ask(), a:quick(), a:with(fun(_) -> a:other() end)] end)", [:a]},
    {"a:hold(fun() -> [a:quick(), b:with(fun(_) -> a:quick() end)] end)", [:a]},
    {"a:back()", [:a]},
    {"forever(a:made())", [:a]},
    {"ok = a:guarded(fun() -> forever(fun b:ask/0) end)", [:a]},
    {"ok = b:with(fun(_) -> ok = a:with(fun(_) -> a:stay() end) end)", [:a, :b]},
    {"ok = a:deep(250, fun() -> forever(fun host_ask/0) end)", [:a]}
  ]

  defp boot!(pace, clients) do
    {:ok, target} = Target.start([])
    on_exit(fn -> Target.stop(target) end)

    client =
      "-module(client).\n-compile([export_all, nowarn_export_all]).\n" <>
        "inner(F) -> {inner, F()}.\nforever(F) -> _ = F(), forever(F).\nhost_ask() -> host:ask(server).\n" <>
        Enum.join(clients, "\n") <> "\n"

    for text <- [@host, changed(:a), changed(:b), client] do
      {module, beam} = compile!(text)
      {:ok, {:module, ^module}} = Target.call(target, :code, :load_binary, [module, ~c"#{module}.beam", beam])
    end

    {:ok, true} = Target.call(target, :host, :start, [:server, pace])
    target
  end

  defp compile!(text) do
    {:ok, tokens, _line} = :erl_scan.string(to_charlist(text))

    forms =
      tokens
      |> Enum.chunk_while([], &chunk/2, fn [] -> {:cont, []} end)
      |> Enum.map(fn form -> form |> :erl_parse.parse_form() |> elem(1) end)

    {:ok, module, beam} = :compile.forms(forms, [:return_errors])
    {module, beam}
  end

  defp chunk({:dot, _line} = dot, form), do: {:cont, Enum.reverse([dot | form]), []}
  defp chunk(token, form), do: {:cont, [token | form]}

  defp spawn!(target, function) do
    {:ok, pid} = Target.call(target, :erlang, :spawn, [:client, function, []])
    pid
  end

  # On a busy machine some may hardly run while they are looked at. Those who stay are found each time.
  @tries 5

  defp found(target, pairs, expected, tries \\ @tries) do
    {:ok, found} = Staying.find(target, pairs, [], 600_000)

    if tries == 1 or Enum.sort(found) == Enum.sort(expected),
      do: found,
      else: found(target, found, expected, tries - 1)
  end

  defp traces!(target, pids) do
    source = """
    {[{P, F} || P <- Ps, {flags, [_ | _]} = F <- [erlang:trace_info(P, flags)]],
     [{M, F, A} || M <- [a, b], {F, A} <- M:module_info(functions),
                   erlang:trace_info({M, F, A}, all) =/= {all, false}],
     erlang:system_flag(backtrace_depth, 8)}.
    """

    {:ok, found} = Target.eval(target, source, Ps: pids)
    found
  end

  # Where nobody waits, fewer are enough for a machine.
  for {pace, every} <- [{0, 3}, {2, 2}] do
    test "all who leave pass, all who stay are found: answers take #{pace} ms" do
      movers =
        for {{call, modules}, i} <- Enum.with_index(@calls),
            {round, j} <- @rounds |> Enum.with_index() |> Enum.take_every(unquote(every)) do
          name = "m_#{i}_#{j}"
          {name, round |> String.replace("N()", name <> "()") |> String.replace("CALL", call), modules, []}
        end

      stayers =
        for {{call, modules}, i} <- Enum.with_index(@stays),
            {before, j} <- Enum.with_index(["", "_ = b:ask(), "]),
            do: {"s_#{i}_#{j}", "s_#{i}_#{j}() -> #{before}#{call}.", [:a, :b], modules}

      all = movers ++ stayers
      target = boot!(unquote(pace), for({_name, text, _asked, _stays} <- all, do: text))

      pids =
        for {name, text, asked, stays} <- all,
            do: {spawn!(target, String.to_atom(name)), text, asked, stays}

      pairs = for {pid, _text, asked, _stays} <- pids, module <- asked, do: {pid, module}
      expected = for {pid, _text, _asked, stays} <- pids, module <- stays, do: {pid, module}
      named = found(target, pairs, expected)

      wrong =
        for {pid, text, _asked, stays} <- pids,
            found = for({^pid, module} <- named, do: module),
            found != stays,
            do: {text, found, stays}

      assert wrong == []
      assert traces!(target, for({pid, _text, _asked, _stays} <- pids, do: pid)) == {[], [], 8}
    end
  end

  test "whom somebody else traces, and what has a pattern, stays as it is" do
    target = boot!(2, ["asks() -> _ = a:ask(), asks().", "asks_b() -> _ = b:ask(), asks_b()."])
    [traced, other, third] = for name <- [:asks, :asks_b, :asks], do: spawn!(target, name)

    source = """
    T = spawn(fun F() -> receive _ -> F() end end),
    1 = erlang:trace(P, true, [procs, {tracer, T}]),
    1 = erlang:trace_pattern({b, ask, 0}, true, [local]),
    T.
    """

    {:ok, tracer} = Target.eval(target, source, P: traced)
    # With sessions nobody is in another's way.
    {:ok, release} = Target.call(target, :erlang, :system_info, [:otp_release])
    seen = if List.to_integer(release) >= 27, do: [], else: [{other, :b}, {traced, :a}]
    found = found(target, [{traced, :a}, {other, :b}, {third, :a}], seen)
    assert Enum.sort(found) == Enum.sort(seen)
    assert {:ok, {:tracer, ^tracer}} = Target.call(target, :erlang, :trace_info, [traced, :tracer])
    assert {:ok, {:flags, [:procs]}} = Target.call(target, :erlang, :trace_info, [traced, :flags])
    assert {:ok, {:traced, :local}} = Target.call(target, :erlang, :trace_info, [{:b, :ask, 0}, :traced])
    assert {:ok, {:traced, false}} = Target.call(target, :erlang, :trace_info, [{:a, :ask, 0}, :traced])
  end
end
