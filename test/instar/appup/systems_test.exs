defmodule Instar.Appup.SystemsTest do
  # Upgrades that OTP itself can do are done, on nodes that run: processes of every kind that release_handler knows, what
  # callbacks call while they run, native libraries, busy processes. Needs nothing but OTP.
  use ExUnit.Case, async: true

  import Instar.SmallSystem
  alias Instar.SmallNif

  @moduletag :tmp_dir

  # A process by proc_lib and sys. In version 2 its state is a pair.
  defp special(vsn) do
    """
    -export([start_link/0, add/1, init/1, loop/2, system_continue/3, system_terminate/4, system_code_change/4]).
    start_link() -> proc_lib:start_link(?MODULE, init, [self()]).
    add(N) -> special ! {add, N, self()}, receive {special, S} -> S after 5000 -> timeout end.
    init(Parent) ->
      register(special, self()),
      proc_lib:init_ack(Parent, {ok, self()}),
      loop(Parent, #{if vsn == 1, do: "0", else: "{pair, 0}"}).
    loop(Parent, State) ->
      receive
        {system, From, Request} -> sys:handle_system_msg(Request, From, Parent, ?MODULE, [], State);
        {add, N, From} -> New = plus(N, State), From ! {special, New}, loop(Parent, New)
      end.
    system_continue(Parent, _, State) -> loop(Parent, State).
    system_terminate(Reason, _, _, _) -> exit(Reason).
    #{if vsn == 1,
      do: "plus(N, S) -> S + N.\nsystem_code_change(S, _, _, _) -> {ok, S}.",
      else: """
      plus(N, {pair, S}) -> {pair, S + N}.
      system_code_change({pair, S}, _, {down, _}, _) -> {ok, S};
      system_code_change(S, _, _, _) -> {ok, {pair, S}}.
      """}
    """
  end

  # Its processes run in it and know nothing of sys.
  defp plain(text, version \\ "old") do
    """
    -export([start_link/0, stop_all/0, loop/0, x/0]).
    x() -> #{version}.
    start_link() -> {ok, proc_lib:spawn_link(?MODULE, loop, [])}.
    stop_all() -> #{text}.
    loop() -> receive stop -> exit(normal); _ -> loop() end.
    """
  end

  describe "special processes" do
    for {how, spec} <- [
          {"a worker", "type => worker"},
          {"with modules named", "modules => [other, special]"},
          {"of type supervisor", "modules => [special]"}
        ] do
      test "#{how}: it is moved to new code, and its state with it", %{tmp_dir: dir} do
        sup = supervisor(:small, special: unquote(spec))
        releases = releases!(dir, [small_sup: sup, special: special(1)], small_sup: sup, special: special(2))
        %{tarball: tarball} = tarball!(dir, releases)
        system = boot!(dir, hd(releases))
        before = eval!(system, "whereis(special).")
        assert eval!(system, "special:add(5).") == 5
        assert {:ok, _} = upgrade(system, {:tarball, tarball})
        assert eval!(system, "{whereis(special), special:add(1)}.") == {before, {:pair, 6}}
        assert {:ok, _} = upgrade(system, {:version, "1"})
        assert eval!(system, "{whereis(special), special:add(1)}.") == {before, 7}
      end
    end

    # Its author has no use for a system_code_change; it is in its own code all the same.
    test "one without system_code_change, whose state stays what it is, under load", %{tmp_dir: dir} do
      sup = supervisor(:small, [:special])

      sources = fn vsn ->
        plain =
          special(1)
          |> String.replace(", system_code_change/4", "")
          |> String.replace("\nsystem_code_change(S, _, _, _) -> {ok, S}.", "")
          |> String.replace("{special, New}", "{special, {#{vsn}, New}}")

        [small_sup: sup, special: plain]
      end

      releases = releases!(dir, sources.(1), sources.(2))
      %{tarball: tarball} = tarball!(dir, releases)
      system = boot!(dir, hd(releases))
      {before, {1, 5}} = eval!(system, "{whereis(special), special:add(5)}.")
      load!(system, "{_, _} = special:add(0).")
      assert {:ok, %{killed: []}} = upgrade(system, {:tarball, tarball})
      assert eval!(system, "{whereis(special), special:add(1)}.") == {before, {2, 6}}
      assert {:ok, %{killed: []}} = upgrade(system, {:version, "1"})
      assert eval!(system, "{whereis(special), special:add(1)}.") == {before, {1, 7}}
      assert {_answers, 0, []} = stop_load!(system)
    end

    test "one that no child specification names is refused, and told what is overridden", %{tmp_dir: dir} do
      sup = supervisor(:small, special: "modules => [other]")
      releases = releases!(dir, [small_sup: sup, special: special(1)], small_sup: sup, special: special(2))
      %{tarball: tarball} = tarball!(dir, releases)
      system = boot!(dir, hd(releases))

      assert {:error, %{reason: {:upgrade_failed, :processes, text, "1"}}} =
               upgrade(system, {:tarball, tarball})

      assert text =~ "runs :special and cannot be moved"
      assert text =~ "registered as :special"

      assert {:ok, %{from: "1"}} = upgrade(system, {:tarball, tarball}, force: true, dry_run: true)
      assert_received {:note, {:forced, text}}
      assert text =~ "runs :special"
      assert [{_, ~c"1", _, :permanent}] = eval!(system, "release_handler:which_releases().")
      assert {:ok, _} = upgrade(system, {:tarball, tarball}, force: true)
    end
  end

  # Whatever release_handler meets on its walk and doesn't expect, it ends with, and the VM restarts in the midst of it.
  describe "what release_handler would fall over" do
    rows = [
      {"a supervisor with modules => dynamic", [{:low_sup, "type => supervisor, modules => dynamic"}],
       [low_sup: {:supervisor, :low, []}], "low_sup", "has modules => dynamic"},
      {"a server with modules => dynamic", [{:other, "modules => dynamic"}], [other: {:server, :other}],
       "other", "doesn't say which"},
      {"a worker that says it is a supervisor", [{:plain, "type => supervisor"}], [plain: :plain], "plain",
       "doesn't answer"}
    ]

    for {how, children, sources, name, text} <- rows do
      test "#{how}: said before anything is done", %{tmp_dir: dir} do
        text_of = fn
          {:supervisor, name, children}, _vsn -> supervisor(name, children)
          {:server, name}, _vsn -> server(name, 1)
          :plain, _vsn -> plain("ok")
        end

        sources = fn vsn ->
          others = for {name, kind} <- unquote(Macro.escape(sources)), do: {name, text_of.(kind, vsn)}
          children = [:worker | unquote(Macro.escape(children))]
          [{:small_sup, supervisor(:small, children)}, {:worker, server(:worker, vsn)} | others]
        end

        releases = releases!(dir, sources.(1), sources.(2))
        %{tarball: tarball} = tarball!(dir, releases)
        system = boot!(dir, hd(releases))

        before =
          eval!(system, "lists:sort([{I, P} || {I, P, _, _} <- supervisor:which_children(small_sup)]).")

        # Force is no help: the VM would restart.
        assert {:error, %{reason: {:upgrade_failed, :processes, said, "1"}}} =
                 upgrade(system, {:tarball, tarball}, force: true, timeout: 5_000)

        assert said =~ "(:#{unquote(name)})"
        assert said =~ unquote(text)
        assert said =~ "would restart the VM"

        assert eval!(system, "lists:sort([{I, P} || {I, P, _, _} <- supervisor:which_children(small_sup)]).") ==
                 before

        assert [{_, ~c"1", _, :permanent}] = eval!(system, "release_handler:which_releases().")
      end
    end

    test "an application whose topmost process is no supervisor, or one that is suspended", %{tmp_dir: dir} do
      alone = fn vsn ->
        folder = Path.join(dir, "alone-src-#{vsn}")
        File.mkdir_p!(folder)

        File.write!(Path.join(folder, "alone_app.erl"), """
        -module(alone_app).
        -behaviour(application).
        -export([start/2, stop/1]).
        start(_, _) -> {ok, spawn_link(fun() -> receive stop -> ok end end)}.
        stop(_) -> ok.
        """)

        [Instar.ErlangRelease.compile!(Path.join(dir, vsn), :alone, "1", folder)]
      end

      sources = fn vsn -> [small_sup: supervisor(:small, [:worker]), worker: server(:worker, vsn)] end
      releases = releases!(dir, sources.(1), sources.(2), apps: alone)
      %{tarball: tarball} = tarball!(dir, releases)
      system = boot!(dir, hd(releases))
      eval!(system, "sys:suspend(small_sup).")
      assert {:error, %{reason: {_, :processes, text, "1"}}} = upgrade(system, {:tarball, tarball})
      assert text =~ "(:alone) is where an application"
      assert text =~ "(:small) is a supervisor that is suspended"
    end

    test "none of it is in the way of an upgrade that suspends nobody", %{tmp_dir: dir} do
      appup = ~s({"2", [{"1", [{load_module, pure}]}], [{"1", [{load_module, pure}]}]}.)

      sources = fn vsn ->
        [
          small_sup: supervisor(:small, [{:low_sup, "type => supervisor, modules => dynamic"}]),
          low_sup: supervisor(:low, [{:other, "modules => dynamic"}]),
          other: server(:other, 1),
          pure: "-export([x/0]).\nx() -> #{vsn}."
        ]
      end

      releases = releases!(dir, sources.(1), sources.(2), appup: appup)
      %{tarball: tarball} = tarball!(dir, releases)
      system = boot!(dir, hd(releases))
      other = eval!(system, "whereis(other).")
      assert {:ok, _} = upgrade(system, {:tarball, tarball})
      assert eval!(system, "{pure:x(), whereis(other)}.") == {2, other}
      assert {:ok, _} = upgrade(system, {:version, "1"})
      assert eval!(system, "{pure:x(), whereis(other)}.") == {1, other}
    end

    # As ranch has them where a connection says that it is a supervisor: they come and go, and one that was spawned a
    # moment ago has not begun.
    test "none of it are children that come and go, or that say nothing of how they began", %{tmp_dir: dir} do
      sources = fn vsn ->
        [
          small_sup: supervisor(:small, [{:pool_sup, "type => supervisor"}, :worker]),
          pool_sup: pool("type => supervisor"),
          member: """
          -export([start_link/0, init/1, loop/1, system_continue/3, system_terminate/4]).
          start_link() -> proc_lib:start_link(?MODULE, init, [self()]).
          init(Parent) -> erase('$initial_call'), proc_lib:init_ack({ok, self()}), loop(Parent).
          loop(Parent) ->
            receive
              {system, From, What} -> sys:handle_system_msg(What, From, Parent, ?MODULE, [], here);
              {'$gen_call', {To, Tag}, which_children} -> To ! {Tag, []}, loop(Parent);
              stop -> ok
            end.
          system_continue(Parent, _, _) -> loop(Parent).
          system_terminate(Reason, _, _, _) -> exit(Reason).
          """,
          worker: server(:worker, vsn)
        ]
      end

      releases = releases!(dir, sources.(1), sources.(2))
      %{tarball: tarball} = tarball!(dir, releases)
      system = boot!(dir, hd(releases))
      script = [{:suspend, [:worker]}, {:load, {:worker, :brutal_purge, :brutal_purge}}, {:resume, [:worker]}]
      eval!(system, "[{ok, _} = supervisor:start_child(pool_sup, []) || _ <- lists:seq(1, 5)].")

      load!(system, "{ok, P} = supervisor:start_child(pool_sup, []), timer:sleep(rand:uniform(3)), P ! stop.")
      looks = for _ <- 1..40, do: Instar.Appup.Processes.look(system.node, script, 30_000)
      assert for({:ok, %{obstacles: [_ | _] = met}} <- looks, do: met) == []
      assert Enum.all?(looks, &match?({:ok, _}, &1))
      assert {:ok, _} = upgrade(system, {:tarball, tarball})
      assert {answers, 0, []} = stop_load!(system)
      assert answers > 50
    end

    test "children of one kind with modules => dynamic are counted, and not waited for one by one", %{
      tmp_dir: dir
    } do
      sources = fn vsn ->
        [
          small_sup: supervisor(:small, [:worker, {:pool_sup, "type => supervisor"}]),
          worker: server(:worker, vsn),
          pool_sup: pool("modules => dynamic"),
          member: plain("ok")
        ]
      end

      releases = releases!(dir, sources.(1), sources.(2))
      %{tarball: tarball} = tarball!(dir, releases)
      system = boot!(dir, hd(releases))
      # They are no servers, so one of them is asked, and may say nothing.
      eval!(system, "[supervisor:start_child(pool_sup, []) || _ <- lists:seq(1, 20)].")

      assert {:error, %{reason: {_, :processes, text, "1"}}} =
               upgrade(system, {:tarball, tarball}, timeout: 5_000)

      assert text =~ "and 19 more (a child of :pool_sup) is a child with modules => dynamic"
    end

    test "a bridge, a state machine, an event manager, and children of one kind", %{tmp_dir: dir} do
      sources = fn vsn ->
        [
          small_sup:
            supervisor(:small, [
              {:bridge, "type => supervisor"},
              {:machine, "modules => [machine]"},
              {:manager, "modules => dynamic"},
              {:pool_sup, "type => supervisor"}
            ]),
          bridge: bridge(),
          machine: machine(vsn),
          manager: manager(),
          handler: handler(vsn),
          pool_sup: pool(),
          member: member(vsn)
        ]
      end

      releases = releases!(dir, sources.(1), sources.(2))
      %{tarball: tarball} = tarball!(dir, releases)
      system = boot!(dir, hd(releases))
      eval!(system, "[supervisor:start_child(pool_sup, []) || _ <- [1, 2, 3]].")

      asked = """
      Members = [P || {_, P, _, _} <- supervisor:which_children(pool_sup)],
      {whereis(machine), whereis(manager), lists:sort(Members), machine:get(), gen_event:call(manager, handler, get),
       lists:usort([member:get(P) || P <- Members])}.
      """

      {machine, manager, members, {1, 0}, {1, 0}, [{1, 0}]} = eval!(system, asked)
      load!(system, "{_, _} = machine:get(), {_, _} = gen_event:call(manager, handler, get).")
      assert {:ok, %{killed: []}} = upgrade(system, {:tarball, tarball})
      assert {^machine, ^manager, ^members, {2, 0}, {2, 0}, [{2, 0}]} = eval!(system, asked)
      assert {:ok, %{killed: []}} = upgrade(system, {:version, "1"})
      assert {^machine, ^manager, ^members, {1, 0}, {1, 0}, [{1, 0}]} = eval!(system, asked)
      assert {_answers, 0, []} = stop_load!(system)
    end
  end

  describe "a state machine that gets another callback_mode" do
    defp moded(vsn, change) do
      """
      -behaviour(gen_statem).
      -export([start_link/0, get/0, init/1, callback_mode/0, #{if vsn == 1, do: "here/3", else: "handle_event/4"}, #{change}]).
      start_link() -> gen_statem:start_link({local, machine}, ?MODULE, [], []).
      get() -> gen_statem:call(machine, get).
      init(_) -> {ok, here, 0}.
      """ <>
        if vsn == 1 do
          """
          callback_mode() -> state_functions.
          here({call, From}, get, N) -> {keep_state, N + 1, [{reply, From, {1, N}}]}.
          """
        else
          """
          callback_mode() -> [handle_event_function, state_enter].
          handle_event(enter, _, _, _) -> keep_state_and_data;
          handle_event({call, From}, get, here, N) -> {keep_state, N + 1, [{reply, From, {2, N}}]}.
          """
        end
    end

    test "takes it over both ways when its code_change answers the state as it is", %{tmp_dir: dir} do
      sources = fn vsn ->
        [
          small_sup: supervisor(:small, [:machine]),
          machine: moded(vsn, "code_change/4") <> "code_change(_, State, N, _) -> {ok, State, N}."
        ]
      end

      releases = releases!(dir, sources.(1), sources.(2))
      %{tarball: tarball} = tarball!(dir, releases)
      assert_received {:note, {:callback_mode_taken, :machine}}
      system = boot!(dir, hd(releases))
      {machine, {1, 0}} = eval!(system, "{whereis(machine), machine:get()}.")
      load!(system, "{_, N} = machine:get(), true = N > 0.")
      assert {:ok, %{killed: []}} = upgrade(system, {:tarball, tarball})
      assert {^machine, {2, _}} = eval!(system, "{whereis(machine), machine:get()}.")
      assert {:ok, %{killed: []}} = upgrade(system, {:version, "1"})
      assert {^machine, {1, _}} = eval!(system, "{whereis(machine), machine:get()}.")
      assert {_answers, 0, []} = stop_load!(system)
    end

    test "is noted where it cannot", %{tmp_dir: dir} do
      sources = &[small_sup: supervisor(:small, [:machine]), machine: moded(&1, "get/0")]
      releases = releases!(dir, sources.(1), sources.(2))
      tarball!(dir, releases)
      assert_received {:note, {:callback_mode, :machine, "both ways"}}
    end
  end

  describe "a loop that calls itself by its module's name" do
    # The idiom of Erlang for processes without sys. Nobody suspends it.
    defp idiom(vsn) do
      """
      -export([start_link/0, ask/0, enter/0, loop/1, helper/1]).
      start_link() -> P = spawn_link(?MODULE, enter, []), register(?MODULE, P), {ok, P}.
      ask() -> ?MODULE ! {ask, self()}, receive {?MODULE, A} -> A after 5000 -> timeout end.
      enter() -> loop(0).
      loop(N) -> receive {ask, From} -> From ! {?MODULE, {version(), N}}, helper(N + 1); _ -> loop(N) end.
      helper(N) -> ?MODULE:loop(N).
      version() -> #{vsn}.
      """
    end

    test "is left in old code until it comes over by itself", %{tmp_dir: dir} do
      sources = fn vsn -> [small_sup: supervisor(:small, [:idiom]), idiom: idiom(vsn)] end
      releases = releases!(dir, sources.(1), sources.(2))
      %{tarball: tarball, relup: relup} = tarball!(dir, releases)
      assert inspect(relup, limit: :infinity) =~ "{:load, {:idiom, :brutal_purge, :soft_purge}}"
      system = boot!(dir, hd(releases))
      process = eval!(system, "whereis(idiom).")
      assert {:ok, %{killed: []}} = upgrade(system, {:tarball, tarball})
      assert_received {:note, {:comes_over, text}}
      assert text =~ "#{inspect(process)} in :idiom (it is registered as :idiom)"
      assert eval!(system, "{idiom:ask(), idiom:ask(), whereis(idiom)}.") == {{1, 0}, {2, 1}, process}
      assert {:ok, %{killed: []}} = upgrade(system, {:version, "1"})
      assert eval!(system, "{idiom:ask(), idiom:ask(), whereis(idiom)}.") == {{2, 2}, {1, 3}, process}
    end

    # Eight frames is what the VM shows of a stack, and an interpreter has more of its own.
    test "callers deep in other code are not taken for it, and one at the bottom of a deep stack is found", %{
      tmp_dir: dir
    } do
      lib = fn vsn ->
        """
        -export([x/0, ask/0, deep/1]).
        x() -> #{vsn}.
        ask() -> {asked, lists:seq(1, 10)}.
        deep(Fun) -> [Fun()].
        """
      end

      deep =
        "-export([a/1, b/1]).\na(0) -> receive stop -> ok end;\na(N) -> [b(N - 1)].\nb(0) -> a(0);\nb(N) -> [a(N - 1)]."

      sources = fn vsn -> [small_sup: supervisor(:small, []), lib: lib.(vsn), deep: deep] end
      releases = releases!(dir, sources.(1), sources.(2))
      %{tarball: tarball} = tarball!(dir, releases)
      system = boot!(dir, hd(releases))
      bottom = eval!(system, "spawn(lib, deep, [fun() -> deep:a(40) end]).")

      load!(system, "[[[[lib:ask()] || _ <- [1, 2]] || _ <- [1, 2]] || _ <- [1, 2]].")
      assert {:error, %{reason: {_, :processes, text, "1"}}} = upgrade(system, {:tarball, tarball})
      assert text =~ inspect(bottom)
      refute text =~ "; #PID"
      eval!(system, "exit(P, kill).", P: bottom)
      assert {:ok, %{killed: []}} = upgrade(system, {:tarball, tarball})
      assert {_answers, 0, []} = stop_load!(system)
    end

    test "is in the way of a purge that would kill it", %{tmp_dir: dir} do
      appup = ~s({"2", [{"1", [{load_module, idiom}]}], [{"1", [{load_module, idiom}]}]}.)
      sources = fn vsn -> [small_sup: supervisor(:small, [:idiom]), idiom: idiom(vsn)] end
      releases = releases!(dir, sources.(1), sources.(2), appup: appup)
      %{tarball: tarball} = tarball!(dir, releases)
      system = boot!(dir, hd(releases))
      assert {:error, %{reason: {_, :processes, text, "1"}}} = upgrade(system, {:tarball, tarball})
      assert text =~ "runs :idiom and cannot be moved"
    end
  end

  defp bridge do
    """
    -behaviour(supervisor_bridge).
    -export([start_link/0, init/1, terminate/2]).
    start_link() -> supervisor_bridge:start_link({local, bridge}, ?MODULE, []).
    init(_) -> {ok, spawn_link(fun() -> receive stop -> ok end end), none}.
    terminate(_, _) -> ok.
    """
  end

  defp machine(vsn) do
    """
    -behaviour(gen_statem).
    -export([start_link/0, get/0, init/1, callback_mode/0, here/3, code_change/4]).
    start_link() -> gen_statem:start_link({local, machine}, ?MODULE, [], []).
    get() -> gen_statem:call(machine, get).
    init(_) -> {ok, here, {#{vsn}, 0}}.
    callback_mode() -> state_functions.
    here({call, From}, get, Data) -> {keep_state_and_data, [{reply, From, Data}]}.
    code_change({down, _}, State, {_, N}, _) -> {ok, State, {#{vsn - 1}, N}};
    code_change(_, State, {_, N}, _) -> {ok, State, {#{vsn}, N}}.
    """
  end

  defp manager do
    """
    -export([start_link/0]).
    start_link() ->
      {ok, Pid} = gen_event:start_link({local, manager}),
      ok = gen_event:add_handler(manager, handler, []),
      {ok, Pid}.
    """
  end

  defp handler(vsn) do
    """
    -behaviour(gen_event).
    -export([init/1, handle_event/2, handle_call/2, code_change/3]).
    init(_) -> {ok, {#{vsn}, 0}}.
    handle_event(_, S) -> {ok, S}.
    handle_call(get, S) -> {ok, S, S}.
    code_change({down, _}, {_, N}, _) -> {ok, {#{vsn - 1}, N}};
    code_change(_, {_, N}, _) -> {ok, {#{vsn}, N}}.
    """
  end

  defp pool(spec \\ "shutdown => 1000") do
    """
    -behaviour(supervisor).
    -export([start_link/0, init/1]).
    start_link() -> supervisor:start_link({local, pool_sup}, ?MODULE, []).
    init(_) -> {ok, {\#{strategy => simple_one_for_one},
                     [\#{id => member, start => {member, start_link, []}, restart => temporary, #{spec}}]}}.
    """
  end

  defp member(vsn) do
    """
    -behaviour(gen_server).
    -export([start_link/0, get/1, init/1, handle_call/3, handle_cast/2, code_change/3]).
    start_link() -> gen_server:start_link(?MODULE, [], []).
    get(P) -> gen_server:call(P, get).
    init(_) -> {ok, {#{vsn}, 0}}.
    handle_call(get, _, S) -> {reply, S, S}.
    handle_cast(_, S) -> {noreply, S}.
    code_change({down, _}, {_, N}, _) -> {ok, {#{vsn - 1}, N}};
    code_change(_, {_, N}, _) -> {ok, {#{vsn}, N}}.
    """
  end

  describe "processes that an earlier instruction ends" do
    for {how, instruction, text} <- [
          {"terminate_child", "{apply, {supervisor, terminate_child, [small_sup, plain]}}", "ok"},
          {"a function that has them stopped", "{apply, {plain, stop_all, []}}",
           "supervisor:terminate_child(small_sup, plain)"},
          {"a function that sends them a message", "{apply, {plain, stop_all, []}}",
           "[P ! stop || {plain, P, _, _} <- supervisor:which_children(small_sup)]"},
          {"restart_application", "{restart_application, small}", "ok"},
          {"stop", "{stop, [plain]}", "ok"}
        ] do
      test "#{how}: they are not in the way", %{tmp_dir: dir} do
        load =
          case unquote(how) do
            "restart_application" ->
              ""

            "stop" ->
              ", {load_object_code, {small, \"VSN\", [plain]}}, point_of_no_return, {stop, [plain]}, " <>
                "{load, {plain, brutal_purge, brutal_purge}}, {start, [plain]}"

            _other ->
              ", {load_module, plain}"
          end

        script = String.replace("[#{unquote(instruction)}#{load}]", "[{stop, [plain]}, {load_o", "[{load_o")

        appup =
          ~s({"2", [{"1", #{String.replace(script, "VSN", "2")}}], [{"1", #{String.replace(script, "VSN", "1")}}]}.)

        sup = supervisor(:small, plain: "restart => temporary")

        releases =
          releases!(
            dir,
            [small_sup: sup, plain: plain(unquote(text))],
            [small_sup: sup, plain: plain(unquote(text), "new")],
            appup: appup
          )

        %{tarball: tarball} = tarball!(dir, releases)
        system = boot!(dir, hd(releases))
        assert {:ok, _} = upgrade(system, {:tarball, tarball})
        assert_received {:note, {:ended_before, text}}
        assert text =~ "1 in :plain by"
        assert eval!(system, "plain:x().") == :new
      end
    end

    test "a bystander in the same code is still in the way", %{tmp_dir: dir} do
      appup = ~s({"2", [{"1", [{apply, {plain, stop_all, []}}, {load_module, plain}]}], [{"1", []}]}.)
      sup = supervisor(:small, plain: "restart => temporary")
      stop = "supervisor:terminate_child(small_sup, plain)"

      releases =
        releases!(dir, [small_sup: sup, plain: plain(stop)], [small_sup: sup, plain: plain(stop, "new")],
          appup: appup
        )

      %{tarball: tarball} = tarball!(dir, releases)
      system = boot!(dir, hd(releases))
      bystander = eval!(system, "spawn(plain, loop, []).")

      assert {:error, %{reason: {:upgrade_failed, :processes, text, "1"}}} =
               upgrade(system, {:tarball, tarball})

      assert text =~ inspect(bystander)
      refute text =~ "; #PID"
    end
  end

  test "a client that waits nowhere but in the code of its calls is not in the way", %{tmp_dir: dir} do
    # Each call takes so long that nobody sees it elsewhere, and comes back to its module.
    called = "get() -> {V, N} = gen_server:call(worker, get, infinity), {V, N}."

    sources = fn vsn ->
      worker = server(:worker, vsn, call: "timer:sleep(2)")
      worker = String.replace(worker, "get() -> gen_server:call(worker, get).", called)
      [small_sup: supervisor(:small, [:worker]), worker: worker]
    end

    client = """
    -export([loop/0]).
    loop() ->
        {_, _} = worker:get(),
        {_, _} = worker:get(),
        loop().
    """

    [old, new] = releases!(dir, sources.(1) ++ [client: client], sources.(2) ++ [client: client])
    %{tarball: tarball} = tarball!(dir, [old, new])
    system = boot!(dir, old)
    clients = eval!(system, "[spawn(client, loop, []) || _ <- lists:seq(1, 4)].")
    assert {:ok, %{to: "2", killed: []}} = upgrade(system, {:tarball, tarball})
    assert {:ok, %{to: "1", killed: []}} = upgrade(system, {:version, "1"})
    assert eval!(system, "[C || C <- Clients, is_process_alive(C)].", Clients: clients) == clients
  end

  # Whoever does nothing but call a client function is on the same line whenever looked at, however long the answer takes.
  for {pace, call} <- [slow: "timer:sleep(2)", fast: "ok"] do
    test "#{pace} clients that are always on the same line are not in the way, one that stays is", %{
      tmp_dir: dir
    } do
      called = """
      get() -> {V, N} = gen_server:call(worker, get, infinity), {V, N}.
      pass(F) -> X = F(), {ok, X}.
      stay() -> receive stop -> ok after 1 -> _ = worker:get(), stay() end.
      """

      sources = fn vsn ->
        worker = server(:worker, vsn, call: unquote(call))
        worker = String.replace(worker, "get() -> gen_server:call(worker, get).", called)
        worker = String.replace(worker, "-export([start_link/0, ", "-export([start_link/0, pass/1, stay/0, ")
        [small_sup: supervisor(:small, [:worker]), worker: worker]
      end

      client = """
      -export([loop/0, pass/0, stay/0]).
      loop() -> {_, _} = worker:get(), loop().
      pass() -> {ok, {_, _}} = worker:pass(fun worker:get/0), pass().
      stay() -> ok = worker:stay().
      """

      [old, new] = releases!(dir, sources.(1) ++ [client: client], sources.(2) ++ [client: client])
      %{tarball: tarball} = tarball!(dir, [old, new])
      system = boot!(dir, old)
      clients = eval!(system, "[spawn(client, F, []) || F <- [loop, pass, loop, pass]].")
      stays = eval!(system, "spawn(client, stay, []).")

      assert {:error, %{reason: {:upgrade_failed, :processes, text, "1"}}} =
               upgrade(system, {:tarball, tarball})

      assert text =~ ~r/\A#PID[^#]* runs :worker and cannot be moved[^#]*\z/
      assert text =~ inspect(stays)

      eval!(system, "exit(P, kill).", P: stays)
      assert {:ok, %{to: "2", killed: []}} = upgrade(system, {:tarball, tarball})
      assert {:ok, %{to: "1", killed: []}} = upgrade(system, {:version, "1"})
      assert eval!(system, "[C || C <- Clients, is_process_alive(C)].", Clients: clients) == clients
    end
  end

  # A server whose state is another in version 2. Its code_change does something first.
  defp server(name, vsn, options \\ []) do
    """
    -behaviour(gen_server).
    #{options[:attributes]}
    -export([start_link/0, get/0, init/1, handle_call/3, handle_cast/2, code_change/3]).
    start_link() -> gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).
    get() -> gen_server:call(#{name}, get).
    init(_) -> {ok, {#{vsn}, 0}}.
    handle_call(get, _, {#{vsn}, N}) -> #{options[:call] || "ok"}, {reply, {#{vsn}, N}, {#{vsn}, N + 1}}.
    handle_cast(_, S) -> {noreply, S}.
    code_change({down, _}, {_, N}, _) -> {ok, {#{vsn - 1}, N}};
    code_change(_, {_, N}, _) -> #{options[:change] || "ok"}, {ok, {#{vsn}, N}}.
    """
  end

  describe "what callbacks call during an upgrade" do
    defp suspensions(relup) do
      {_vsn, [{_, _, up}], [{_, _, down}]} = relup
      for {:suspend, modules} <- up ++ down, do: modules
    end

    # Two levels of supervisors, since one cannot call its own child when it starts.
    defp tree(lower) do
      [
        small_sup: supervisor(:small, [:worker, {:low_sup, "type => supervisor"}]),
        low_sup: supervisor(:low, [:helper], lower)
      ]
    end

    test "a supervisor whose init/1 calls a worker that changes with it", %{tmp_dir: dir} do
      sources = fn vsn ->
        tree("{V, _} = worker:get(), true = V < 10 * #{vsn}") ++
          [worker: server(:worker, vsn), helper: server(:helper, vsn)]
      end

      releases = releases!(dir, sources.(1), sources.(2))
      %{tarball: tarball, relup: relup} = tarball!(dir, releases)
      assert suspensions(relup) |> Enum.all?(&match?([_one], &1))
      system = boot!(dir, hd(releases))
      pids = "[whereis(X) || X <- [worker, low_sup, helper, small_sup]]."
      before = eval!(system, pids)
      assert {:ok, _} = upgrade(system, {:tarball, tarball})
      assert {2, _} = eval!(system, "worker:get().")
      assert {:ok, _} = upgrade(system, {:version, "1"})
      assert {1, _} = eval!(system, "worker:get().")
      assert eval!(system, pids) == before
    end

    test "servers that call each other, and their code_change too", %{tmp_dir: dir} do
      sup = supervisor(:small, [:one, :two])

      sources = fn vsn ->
        # Each asks the other while it is changed itself.
        [
          small_sup: sup,
          one: server(:one, vsn, change: "two:get()"),
          two: server(:two, vsn, change: "one:get()")
        ]
      end

      releases = releases!(dir, sources.(1), sources.(2))
      %{tarball: tarball} = tarball!(dir, releases)
      assert_received {:note, {:call_cycle, [:one, :two]}}
      system = boot!(dir, hd(releases))
      assert {:ok, _} = upgrade(system, {:tarball, tarball})
      assert {{2, _}, {2, _}} = eval!(system, "{one:get(), two:get()}.")
    end

    test "what was joined by hand and would wait for itself is refused before anything runs", %{tmp_dir: dir} do
      sources = fn vsn ->
        tree("{V, _} = worker:get(), true = V < 10 * #{vsn}")
        |> Keyword.update!(:low_sup, &("-rebar_knit_depends([worker]).\n" <> &1))
        |> Kernel.++(worker: server(:worker, vsn), helper: server(:helper, 1))
      end

      [from, to] = releases = releases!(dir, sources.(1), sources.(2))
      %{tarball: tarball} = tarball!(dir, releases)

      assert {:error, errors} = Instar.Appup.DryRun.run(from, tarball, to.vsn, dir)
      assert {:deadlock, :low_sup, :worker, way} = hd(errors).reason
      assert way == ":low_sup.init/1 → :worker.get/0"
      assert Exception.message(hd(errors)) =~ "wait for itself"
    end

    test "a code_change whose way back leads through another process is noted", %{tmp_dir: dir} do
      sup = supervisor(:small, [:one, :two])

      sources = fn vsn ->
        # It never comes to that: two asks one only when it is asked for something else.
        [
          small_sup: sup,
          one: server(:one, vsn, change: "two:get()"),
          two: server(:two, 1, call: "case get(ask) of undefined -> ok; _ -> one:get() end")
        ]
      end

      [from, to] = releases = releases!(dir, sources.(1), sources.(2))
      %{tarball: tarball} = tarball!(dir, releases)
      assert_received {:note, {:waits_for_itself, :one, _way}}
      test = self()
      assert Instar.Appup.DryRun.run(from, tarball, to.vsn, dir, note: &send(test, {:note, &1.reason})) == :ok
      assert_received {:note, {:may_deadlock, :one, :one, way}}
      assert way =~ ":two.handle_call/3"
    end
  end

  test "an appup of two terms is taken as systools takes it, and the rest is named", %{tmp_dir: dir} do
    first =
      ~S|{"2", [{<<"1(\\.[0-9]+)*">>, [[{load_module, worker, brutal_purge, brutal_purge, []}]]}], [{<<".*">>, [{load_module, worker}]}]}.|

    appup = first <> ~S| {"1", [{"0", [{add_module, worker}]}], [{"0", []}]}.|
    sources = fn vsn -> [small_sup: supervisor(:small, [:worker]), worker: server(:worker, vsn)] end
    releases = releases!(dir, sources.(1), sources.(2), appup: appup)
    %{tarball: tarball, outcomes: [%{status: :kept}]} = tarball!(dir, releases)
    assert_received {:note, {:further_terms, _path, ["1"]}}
    refute_received {:note, {:not_in_appup, _, _}}
    system = boot!(dir, hd(releases))
    assert {:ok, _} = upgrade(system, {:tarball, tarball})
  end

  describe "a native library" do
    if Instar.ForeignLibrary.missing(), do: @describetag(skip: Instar.ForeignLibrary.missing())

    # The number that it answers is the version; nothing else changes.
    defp libraries(upgrade?) do
      fn vsn, app ->
        SmallNif.compile!(app, :one, vsn, upgrade?)
        # Another one that stays as it is, and could not be replaced.
        SmallNif.compile!(app, :other, 7, false)
      end
    end

    test "is another when only its file changes", %{tmp_dir: dir} do
      sources = [small_sup: supervisor(:small, []), one: SmallNif.module(), other: SmallNif.module()]
      releases = releases!(dir, sources, sources, priv: libraries(true))
      %{tarball: tarball, outcomes: [%{up: up}]} = tarball!(dir, releases)
      assert up == [{:load_module, :one, :brutal_purge, :brutal_purge, []}]
      assert_received {:note, {:nif_library, :one}}
      system = boot!(dir, hd(releases))
      assert eval!(system, "{one:number(), other:number()}.") == {1, 7}
      assert {:ok, _} = upgrade(system, {:tarball, tarball})
      assert eval!(system, "{one:number(), other:number()}.") == {2, 7}
      assert {:ok, _} = upgrade(system, {:version, "1"})
      assert eval!(system, "{one:number(), other:number()}.") == {1, 7}
    end

    test "that doesn't take the place of another needs a restart, and the plan says so", %{tmp_dir: dir} do
      sources = [small_sup: supervisor(:small, []), one: SmallNif.module(), other: SmallNif.module()]
      [from, to] = releases = releases!(dir, sources, sources, priv: libraries(false))
      appups = Path.join(dir, "appups")
      assert {:error, [error]} = Instar.Appup.Generate.all(from, to, dir: appups)
      assert {:nif_needs_restart, :one, :small, _why} = error.reason
      assert Exception.message(error) =~ ":one needs a restart"
      assert File.ls(appups) == {:error, :enoent}

      # Whoever restarts the application by hand has no other library beside.
      {_vsn, app} = to.apps.small
      way = ~s([{"1", [{restart_application, small}]}])
      File.write!(Path.join(app, "ebin/small.appup"), ~s({"2", #{way}, #{way}}.))
      %{tarball: tarball} = tarball!(dir, releases)
      system = boot!(dir, from)
      assert eval!(system, "one:number().") == 1
      assert {:ok, _} = upgrade(system, {:tarball, tarball})
      assert eval!(system, "one:number().") == 2
    end

    test "that nobody loads anew is no success", %{tmp_dir: dir} do
      sources = [small_sup: supervisor(:small, []), one: SmallNif.module(), other: SmallNif.module()]
      appup = ~s({"2", [{"1", []}], [{"1", []}]}.)
      releases = releases!(dir, sources, sources, priv: libraries(true), appup: appup)
      %{tarball: tarball} = tarball!(dir, releases)
      assert_received {:note, {:not_in_appup, :small, [:one]}}
      system = boot!(dir, hd(releases))
      assert eval!(system, "one:number().") == 1
      assert {:error, %{reason: {:upgrade_failed, :verify, text, "2"}}} = upgrade(system, {:tarball, tarball})
      assert text =~ "still has the old one of small-2/priv/one.so"
    end

    test "of the same version is never loaded, and that is said", %{tmp_dir: dir} do
      sources = [small_sup: supervisor(:small, []), one: SmallNif.module(), other: SmallNif.module()]
      [from, to] = releases!(dir, sources, sources, priv: libraries(true))
      {_vsn, app} = to.apps.small
      properties = [mod: {:small_app, []}]
      Instar.ErlangRelease.app_file!(app, :small, "1", Keyword.keys(sources), properties)
      to = put_in(to.apps.small, {"1", app})
      assert {:error, [error]} = Instar.Appup.Generate.all(from, to, dir: Path.join(dir, "appups"))
      assert error.reason == {:unversioned_files, :small, "1", ["one.so"]}
    end

    test "that no module loads is noted", %{tmp_dir: dir} do
      priv = fn vsn, app ->
        File.mkdir_p!(Path.join(app, "priv"))
        File.write!(Path.join(app, "priv/driver.so"), "driver #{vsn}")
        File.write!(Path.join(app, "priv/page.html"), "page #{vsn}")
      end

      sources = [small_sup: supervisor(:small, [])]
      tarball!(dir, releases!(dir, sources, sources, priv: priv))
      assert_received {:note, {:native_unowned, :small, ["driver.so"]}}
    end
  end

  describe "a busy process" do
    # Busy for so many milliseconds, in a callback, when this returns.
    defp busy(system, ms) do
      source = """
      spawn(fun() -> sys:replace_state(worker, fun(S) -> timer:sleep(Ms), S end, infinity) end),
      Wait = fun(F) ->
        case erlang:process_info(whereis(worker), current_function) of
          {_, {timer, sleep, 1}} -> ok;
          _ -> timer:sleep(10), F(F)
        end
      end,
      Wait(Wait).
      """

      eval!(system, source, Ms: ms)
    end

    setup %{tmp_dir: dir} do
      sources = fn vsn -> [small_sup: supervisor(:small, [:worker]), worker: server(:worker, vsn)] end
      releases = releases!(dir, sources.(1), sources.(2))
      {:ok, system: boot!(dir, hd(releases)), tarball: tarball!(dir, releases).tarball}
    end

    test "is waited for longer than OTP's five seconds", %{system: system, tarball: tarball} do
      # While it is looked at, and again while it is to be suspended.
      progress = fn step -> if step in [:processes, :install_release], do: busy(system, 6_500) end
      assert {:ok, _} = upgrade(system, {:tarball, tarball}, progress: progress)
      assert {2, _} = eval!(system, "worker:get().")
    end

    test "that stays so is named, and nothing is done", %{system: system, tarball: tarball} do
      worker = eval!(system, "whereis(worker).")
      busy(system, 120_000)

      assert {:error, %{reason: {:upgrade_failed, :processes, text, "1"}}} =
               upgrade(system, {:tarball, tarball}, timeout: 5_000)

      assert text =~ "#{inspect(worker)} with :worker did not answer a system message in 5000 ms"
      assert [{_, ~c"1", _, :permanent}] = eval!(system, "release_handler:which_releases().")
    end

    test "that becomes so in between is named by what its state is then", %{system: system, tarball: tarball} do
      worker = eval!(system, "whereis(worker).")
      # After the look, before the installation.
      progress = fn step -> if step == :install_release, do: busy(system, 120_000) end

      assert {:error, %{reason: {:upgrade_failed, :verify, text, "2"}}} =
               upgrade(system, {:tarball, tarball}, timeout: 5_000, progress: progress)

      assert text =~ "#{inspect(worker)} of :worker was busy"
      assert text =~ "its state is that of the old release"
    end
  end

  describe "an interrupted upgrade" do
    setup %{tmp_dir: dir} do
      sources = fn vsn -> [small_sup: supervisor(:small, [:worker]), worker: server(:worker, vsn)] end
      releases = releases!(dir, sources.(1), sources.(2))
      {:ok, system: boot!(dir, hd(releases)), tarball: tarball!(dir, releases).tarball}
    end

    # The task is killed when it comes to a step.
    defp cut_short(system, tarball, step) do
      {pid, ref} =
        spawn_monitor(fn ->
          progress = fn name -> if name == step, do: exit(:killed) end
          Instar.Appup.Upgrade.run(system.node, {:tarball, tarball}, link: :make_symlink, progress: progress)
        end)

      assert_receive {:DOWN, ^ref, :process, ^pid, :killed}
    end

    test "that was installed and not made permanent says so, and is finished by the same again", context do
      cut_short(context.system, context.tarball, :make_permanent)
      standing = %{running: "2", permanent: "1", others: []}
      assert Instar.Appup.Upgrade.status(context.system.node) == {:ok, standing}
      # With the tarball or the version.
      assert {:ok, %{from: "1", to: "2"}} = upgrade(context.system, {:tarball, context.tarball})
      assert_received {:note, {:interrupted, "2", "1"}}

      assert [{_, ~c"2", _, :permanent}, {_, ~c"1", _, :old}] =
               eval!(context.system, "release_handler:which_releases().")

      assert {2, _} = eval!(context.system, "worker:get().")

      assert {:error, %{reason: {_, :check_install_release, text, "2"}}} =
               upgrade(context.system, {:version, "2"})

      assert text =~ "the release 2 runs already"
    end

    test "is taken back by the version from before", context do
      cut_short(context.system, context.tarball, :make_permanent)
      assert {:ok, %{from: "2", to: "1"}} = upgrade(context.system, {:version, "1"})
      assert {1, _} = eval!(context.system, "worker:get().")
      assert {:ok, %{running: "1", permanent: "1"}} = Instar.Appup.Upgrade.status(context.system.node)
    end

    test "at each of its steps: the same again, the status, and the way back", context do
      %{system: system, tarball: tarball} = context
      {:ok, seen} = Agent.start_link(fn -> [] end)
      note = fn step -> Agent.update(seen, &[step | &1]) end
      assert {:ok, _} = upgrade(system, {:tarball, tarball}, progress: note)
      steps = Enum.reverse(Agent.get(seen, & &1))
      assert length(steps) > 6
      assert {:ok, _} = upgrade(system, {:version, "1"})

      for step <- steps do
        eval!(system, "release_handler:remove_release(\"2\").")
        worker = eval!(system, "whereis(worker).")
        cut_short(system, tarball, step)
        assert {:ok, %{running: running, permanent: permanent}} = Instar.Appup.Upgrade.status(system.node)
        # It may have been installed, and made permanent.
        assert {running, permanent} in [{"1", "1"}, {"2", "1"}, {"2", "2"}], "#{step}"

        case {running, permanent} do
          {"2", "2"} -> :ok
          _before -> assert {:ok, %{to: "2"}} = upgrade(system, {:tarball, tarball})
        end

        assert {:ok, %{running: "2", permanent: "2"}} = Instar.Appup.Upgrade.status(system.node)
        assert {2, _} = eval!(system, "worker:get().")
        assert {:ok, %{to: "1"}} = upgrade(system, {:version, "1"})
        assert {1, _} = eval!(system, "worker:get().")
        assert eval!(system, "whereis(worker).") == worker
        assert eval!(system, "filelib:wildcard(\"releases/*.tar.gz\", code:root_dir()).") == []
      end
    end

    test "that had only unpacked is done anew", context do
      cut_short(context.system, context.tarball, :check_install_release)
      assert {:ok, %{others: [{"2", :unpacked}]}} = Instar.Appup.Upgrade.status(context.system.node)
      assert {:ok, %{from: "1", to: "2"}} = upgrade(context.system, {:tarball, context.tarball})
    end
  end

  test "a version that runs already, and one that isn't there", %{tmp_dir: dir} do
    [from, _to] = releases!(dir, [small_sup: supervisor(:small, [])], small_sup: supervisor(:small, []))
    system = boot!(dir, from)
    assert {:error, %{reason: {_, :check_install_release, text, "1"}}} = upgrade(system, {:version, "1"})
    assert text =~ "runs already"
    refute text =~ "enoent"
    assert {:error, %{reason: {_, :check_install_release, _text, "1"}}} = upgrade(system, {:version, "9"})
  end

  test "processes that a purge kills are counted and named", %{tmp_dir: dir} do
    plain = fn vsn -> plain("ok", vsn) end
    appup = ~s({"2", [{"1", [{load_module, plain}]}], [{"1", [{load_module, plain}]}]}.)
    sup = supervisor(:small, [])

    releases =
      releases!(dir, [small_sup: sup, plain: plain.("one")], [small_sup: sup, plain: plain.("two")],
        appup: appup
      )

    %{tarball: tarball} = tarball!(dir, releases)
    system = boot!(dir, hd(releases))

    pids =
      eval!(
        system,
        "[begin P = spawn(plain, loop, []), catch register(N, P), P end || N <- [a_plain, b_plain]]."
      )

    assert {:ok, %{killed: killed}} = upgrade(system, {:tarball, tarball}, force: true)

    assert Enum.sort(killed) ==
             Enum.sort(for {pid, name} <- Enum.zip(pids, [:a_plain, :b_plain]), do: {pid, :plain, name})

    assert_received {:note, {:killed, 2, text}}
    assert text =~ "in :plain (it is registered as :a_plain)"
    refute eval!(system, "lists:any(fun(P) -> is_process_alive(P) end, Pids).", Pids: pids)
  end

  describe "a dry run on a port that is taken" do
    for {how, start} <- [
          {"by a server's init/1", "{ok, L} = gen_tcp:listen(PORT, [{ip, {127, 0, 0, 1}}]), {ok, L}"},
          {"a little later", "self() ! listen, {ok, 0}"}
        ] do
      test "names the application and the port, #{how}", %{tmp_dir: dir} do
        {:ok, socket} = :gen_tcp.listen(0, ip: {127, 0, 0, 1})
        {:ok, port} = :inet.port(socket)

        worker = fn vsn ->
          """
          -behaviour(gen_server).
          -export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2, vsn/0]).
          vsn() -> #{vsn}.
          start_link() -> gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).
          init(_) -> #{unquote(start)}.
          handle_call(_, _, S) -> {reply, ok, S}.
          handle_cast(_, S) -> {noreply, S}.
          handle_info(listen, _) -> timer:sleep(100), {ok, L} = gen_tcp:listen(PORT, [{ip, {127, 0, 0, 1}}]), {noreply, L}.
          """
          |> String.replace("PORT", "#{port}")
        end

        sup = supervisor(:small, [:worker])

        [from, to] =
          releases = releases!(dir, [small_sup: sup, worker: worker.(1)], small_sup: sup, worker: worker.(2))

        %{tarball: tarball} = tarball!(dir, releases)

        assert {:error, [%{reason: {:dry_run_failed, _way, _step, text}}]} =
                 Instar.Appup.DryRun.run(from, tarball, to.vsn, dir)

        assert text =~ "eaddrinuse"
        assert text =~ "INSTAR_DRY_RUN"
        refute text =~ "sasl"
      end
    end
  end

  test "a permanent application with an included one and start phases, under load", %{tmp_dir: dir} do
    main = fn _vsn ->
      [
        small_app: """
        -behaviour(application).
        -export([start/2, stop/1, start_phase/3]).
        start(_, _) -> small_sup:start_link().
        stop(_) -> ok.
        start_phase(Phase, _, Arguments) -> application:set_env(small, Phase, Arguments).
        """,
        small_sup: supervisor(:small, [:front, {:inner_sup, "type => supervisor"}])
      ]
    end

    front = fn vsn -> server(:front, vsn, call: "inner:get()") end

    inner = fn vsn ->
      folder = Path.join(dir, "inner-src-#{vsn}")
      File.mkdir_p!(folder)
      number = String.to_integer(vsn)

      phases =
        "-behaviour(application).\n-export([start/2, stop/1, start_phase/3]).\n" <>
          "start(_, _) -> {ok, self()}.\nstop(_) -> ok.\nstart_phase(_, _, _) -> ok."

      sources = [inner_app: phases, inner_sup: supervisor(:inner, [:inner]), inner: server(:inner, number)]

      for {name, text} <- sources,
          do: File.write!(Path.join(folder, "#{name}.erl"), "-module(#{name}).\n#{text}\n")

      app = Instar.ErlangRelease.compile!(Path.join(dir, vsn), :inner, vsn, folder)
      properties = [mod: {:inner_app, []}, start_phases: [warm: [:inner]]]
      Instar.ErlangRelease.app_file!(app, :inner, vsn, Keyword.keys(sources), properties)
      [app]
    end

    properties = [
      mod: {:application_starter, [:small_app, []]},
      included_applications: [:inner],
      start_phases: [warm: [:main], go: [1]]
    ]

    releases =
      releases!(dir, main.(1) ++ [front: front.(1)], main.(2) ++ [front: front.(2)],
        apps: inner,
        app_properties: properties
      )

    [from, to] = releases
    %{tarball: tarball} = tarball!(dir, releases)
    assert Instar.Appup.DryRun.run(from, tarball, to.vsn, dir) == :ok
    system = boot!(dir, from)

    assert eval!(system, "[application:get_env(small, P) || P <- [warm, go]].") == [
             {:ok, [:main]},
             {:ok, [1]}
           ]

    load!(system, "{_, _} = front:get(), {_, _} = inner:get().")
    assert {:ok, _} = upgrade(system, {:tarball, tarball})
    assert {{2, _}, {2, _}} = eval!(system, "{front:get(), inner:get()}.")
    assert {:ok, _} = upgrade(system, {:version, "1"})
    assert {{1, _}, {1, _}} = eval!(system, "{front:get(), inner:get()}.")
    assert {answers, 0, []} = stop_load!(system)
    assert answers > 100
    running = eval!(system, "application:which_applications().")
    assert List.keymember?(running, :small, 0)
  end
end
