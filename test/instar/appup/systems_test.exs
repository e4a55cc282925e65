defmodule Instar.Appup.SystemsTest do
  # Upgrades that OTP itself can do are done, on nodes that run: processes of every kind that release_handler knows, what
  # callbacks call while they run, native libraries, busy processes. Needs nothing but OTP.
  use ExUnit.Case, async: true

  import Instar.SmallSystem

  @moduletag :tmp_dir
  @moduletag timeout: 120_000

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
end
