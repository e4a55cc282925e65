defmodule Instar.Appup.CallsTest do
  # Whom functions may wait for, and whether they may end processes, read from beams.
  use ExUnit.Case, async: true

  alias Instar.Appup.Calls

  defp code(sources) do
    beams =
      for {module, text} <- sources, into: %{} do
        {:ok, ^module, beam} =
          ["-module(#{module}). -compile([export_all, nowarn_export_all]).", text]
          |> Enum.join("\n")
          |> forms()
          |> :compile.forms()

        {module, beam}
      end

    &beams[&1]
  end

  defp forms(text) do
    {:ok, tokens, _line} = :erl_scan.string(to_charlist(text))

    tokens
    |> Enum.chunk_while([], &form/2, fn [] -> {:cont, []} end)
    |> Enum.map(fn tokens ->
      {:ok, form} = :erl_parse.parse_form(tokens)
      form
    end)
  end

  defp form({:dot, _} = dot, tokens), do: {:cont, Enum.reverse([dot | tokens]), []}
  defp form(token, tokens), do: {:cont, [token | tokens]}

  @server "init(S) -> {ok, S}. handle_call(_, _, S) -> {reply, S, S}. handle_cast(_, S) -> {noreply, S}."

  describe "who is waited for" do
    defp asked(sources, start, names \\ %{}) do
      for %{module: module, processes: processes} <- Calls.asked([start], code(sources), names),
          do: {module, processes}
    end

    test "a server, through functions, closures and other modules" do
      server = "get() -> gen_server:call(server, get). #{@server}"

      for init <- [
            "init(_) -> server:get().",
            "init(_) -> help(). help() -> server:get().",
            "init(L) -> lists:map(fun(_) -> server:get() end, L).",
            "init(_) -> other:get().",
            "init(_) -> gen_server:call(server, get)."
          ] do
        assert asked([sup: init, server: server, other: "get() -> server:get()."], {:sup, :init, 1}) ==
                 [server: 0]
      end

      assert asked([sup: "init(_) -> server:module_info().", server: server], {:sup, :init, 1}) == []
    end

    test "one that is called by a pid, or by a name that isn't its module's" do
      server = "get(Pid) -> gen_server:call(Pid, get). #{@server}"
      assert asked([sup: "init(P) -> server:get(P).", server: server], {:sup, :init, 1}) == [server: 0]

      assert asked([sup: "init(_) -> gen_server:call(name, get)."], {:sup, :init, 1}, %{name: :server}) ==
               [server: 0]
    end

    test "through the callbacks of another process" do
      one =
        "get() -> gen_server:call(one, get). init(S) -> {ok, S}. handle_call(_, _, S) -> {reply, two:get(), S}."

      two = "get() -> gen_server:call(two, get). #{@server}"
      assert asked([sup: "init(_) -> one:get().", one: one, two: two], {:sup, :init, 1}) == [one: 0, two: 1]
    end

    test "a state machine, a supervisor, a special process" do
      machine = "callback_mode() -> state_functions. get() -> gen_statem:call(machine, get)."
      special = "get(P) -> P ! {get, self()}, receive X -> X end. system_continue(_, _, S) -> S."
      init = "init(P) -> machine:get(), special:get(P), supervisor:which_children(the_sup)."

      assert asked([a: init, machine: machine, special: special], {:a, :init, 1}) |> Enum.sort() ==
               [machine: 0, special: 0, the_sup: 0]
    end

    test "a process that is started, while it initializes itself" do
      worker = "start_link() -> gen_server:start_link(worker, [], []). init(_) -> server:get()."
      server = "get() -> gen_server:call(server, get). #{@server}"

      assert {:server, 0} in asked(
               [a: "f() -> worker:start_link().", worker: worker, server: server],
               {:a, :f, 0}
             )
    end
  end

  test "what ends processes, and what doesn't" do
    pool = fn stop ->
      "stop() -> gen_server:call(pool, stop). init(S) -> {ok, S}. handle_call(_, _, S) -> #{stop}."
    end

    for {ends?, sources} <- [
          {true, [a: "f() -> supervisor:terminate_child(a_sup, x)."]},
          {true, [a: "f() -> b:g().", b: "g() -> application:stop(a)."]},
          {true, [a: "f() -> exit(whereis(x), kill)."]},
          {true, [a: "f() -> x ! stop."]},
          {true, [a: "f() -> g(terminate_child). g(F) -> supervisor:F(a_sup, x)."]},
          {true, [a: "f() -> pool:stop().", pool: pool.("{stop, normal, ok, S}")]},
          {true, [a: "f() -> pool:stop().", pool: pool.("[exit(P, kill) || P <- S], {reply, ok, S}")]},
          {false, [a: "f() -> pool:stop().", pool: pool.("{reply, ok, S}")]},
          {false, [a: "f() -> exit(no)."]},
          {false, [a: "f() -> gen_server:call(x, stop)."]},
          {false, [a: "f() -> ok. g() -> application:stop(a)."]}
        ] do
      assert Calls.ends?({:a, :f, 0}, code(sources)) == ends?, inspect(sources)
    end

    assert Calls.ends?({:supervisor, :terminate_child, 2}, fn _ -> nil end)
  end
end
