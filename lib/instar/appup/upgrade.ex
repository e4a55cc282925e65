defmodule Instar.Appup.Upgrade do
  # Installs a release on a running VM, step by step, by that VM's own release_handler. Looks first, says
  # which step failed, and which release runs then.
  @moduledoc false
  alias Instar.Appup.{Config, Natives, Processes, Target}
  alias Instar.Error

  @chunk 1_048_576
  # How long those in old code may take to leave it, before they are purged as their modules say.
  @leave_ms 5_000

  @type option ::
          {:timeout, pos_integer}
          | {:force, boolean}
          | {:link, :make_link | :make_symlink}
          | {:progress, (atom -> any)}
          | {:note, (Error.t() -> any)}
          | {:dry_run, boolean}
          | {:return_timeout, pos_integer}

  @doc """
  Upgrades to the release in a tarball, or to a version that the VM has (`{:version, vsn}`, the way back).

  With `dry_run` it only looks, and leaves nothing there. `note` is called with what is not in the way, but should be
  known: what `force` overrides, and whom an instruction ends.

  Steps: `:prepare`, `:copy`, `:unpack_release`, `:check_install_release`, `:processes`, `:install_release`,
  `:make_permanent`, `:verify`. An error is `{:upgrade_failed, step, text, running_version}`.
  """
  @spec run(Target.t(), {:tarball, Path.t()} | {:version, String.t()}, [option]) ::
          {:ok, %{from: String.t(), to: String.t(), killed: [{pid, module, term}]}} | {:error, Error.t()}
  def run(target, source, options \\ []) do
    state = %{
      target: target,
      timeout: options[:timeout] || 300_000,
      return_timeout: options[:return_timeout] || 60_000,
      force: options[:force] || false,
      link: options[:link] || :make_link,
      progress: options[:progress] || fn _step -> :ok end,
      note: options[:note] || fn _note -> :ok end,
      root: nil,
      dir: nil,
      from: nil,
      to: nil,
      unpacked: false,
      copied: nil,
      lacking: [],
      libs: [],
      silent: [],
      skipped: [],
      outside: [],
      releases: [],
      installed: false,
      watched: [],
      killed: []
    }

    with {:ok, state} <- step(state, :prepare, &prepare/1),
         {:ok, state} <- obtain(state, source),
         {:ok, state} <- step(state, :check_install_release, &check/1) do
      go(state, options[:dry_run] || false)
    end
  end

  # An earlier run got as far as having it installed.
  defp go(%{installed: true} = state, true), do: only_looked(state)
  defp go(%{installed: true} = state, false), do: finish(state)

  defp go(state, only_look?) do
    with {:ok, state} <- step(state, :processes, &processes/1) do
      if only_look?, do: only_looked(state), else: install_and_finish(state)
    end
  end

  defp install_and_finish(state) do
    with {:ok, state} <- step(state, :install_release, &install/1), do: finish(state)
  end

  defp finish(state) do
    with {:ok, state} <- step(state, :make_permanent, &make_permanent/1),
         {:ok, state} <- step(state, :verify, &verify/1) do
      {:ok, %{from: state.from, to: state.to, killed: state.killed}}
    end
  end

  defp only_looked(state) do
    tidy(state)
    {:ok, %{from: state.from, to: state.to, killed: []}}
  end

  @doc """
  Where a VM stands: which release runs, which one a restart starts (`permanent`), and which are there besides, with
  `:unpacked` or `:old`. Where `running` and `permanent` differ, an upgrade was cut short: the same again finishes it, and
  one to the permanent version takes it back.
  """
  @spec status(Target.t()) ::
          {:ok, %{running: String.t(), permanent: String.t(), others: [{String.t(), atom}]}}
          | {:error, Error.t()}
  def status(target) do
    case Target.call(target, :release_handler, :which_releases, []) do
      {:ok, releases} ->
        others =
          for {_name, vsn, _apps, status} <- releases, status in [:unpacked, :old], do: {"#{vsn}", status}

        {:ok, %{running: current(releases), permanent: permanent_of(releases), others: Enum.sort(others)}}

      {:failed, reason} ->
        {:error, Error.new({:no_node, target.name, text({:no_answer, reason})})}
    end
  end

  defp permanent_of(releases) do
    with {_name, vsn, _apps, _status} <- List.keyfind(releases, :permanent, 3), do: to_string(vsn)
  end

  defp step(state, name, fun) do
    state.progress.(name)

    case fun.(state) do
      {:ok, state} -> {:ok, state}
      {:error, why} -> failed(state, name, why)
    end
  end

  # Before anything is installed, there is only to tidy up; afterwards the VM may be on its way back.
  defp failed(state, name, why) do
    running =
      if name in [:install_release, :make_permanent, :verify],
        do: returned(state),
        else: state.from || booted(state)

    # Its code may run.
    if running != state.to, do: tidy(state)
    {:error, Error.new({:upgrade_failed, name, text(why), running || "none that answers"})}
  end

  defp tidy(state) do
    if state.unpacked,
      do: Target.call(state.target, :release_handler, :remove_release, [to_charlist(state.to)])

    if state.copied, do: Target.call(state.target, :file, :delete, [state.copied])
  end

  defp booted(state) do
    case Target.call(state.target, :init, :script_id, []) do
      {:ok, {_name, vsn}} -> to_string(vsn)
      _no_answer -> nil
    end
  end

  # Once the point of no return is passed, a failure restarts the VM with the permanent release.
  defp returned(state), do: returned(state, System.monotonic_time(:millisecond) + state.return_timeout)

  defp returned(state, deadline) do
    case Target.call(state.target, :release_handler, :which_releases, [], 5_000) do
      {:ok, releases} ->
        if running?(state), do: current(releases), else: again(state, deadline)

      {:failed, _not_yet} ->
        again(state, deadline)
    end
  end

  defp running?(state),
    do: match?({:ok, {:started, _}}, Target.call(state.target, :init, :get_status, [], 5_000))

  defp again(state, deadline) do
    # A throwaway VM that has ended never comes back.
    gone? = state.target.peer != nil and not Process.alive?(state.target.peer)

    if gone? or System.monotonic_time(:millisecond) > deadline do
      nil
    else
      Process.sleep(200)
      returned(state, deadline)
    end
  end

  defp current(releases) do
    with nil <- List.keyfind(releases, :current, 3),
         nil <- List.keyfind(releases, :permanent, 3) do
      nil
    else
      {_name, vsn, _apps, _status} -> to_string(vsn)
    end
  end

  # Prepare -------------------------------------------------------------------------------------------------

  defp prepare(state) do
    with {:ok, root} <- answer(state, :code, :root_dir, []),
         :ok <- has_release_handler(state),
         {:ok, dir} <- releases_dir(state, root),
         {:ok, releases} <- answer(state, :release_handler, :which_releases, []),
         :ok <- known(state, releases, root, dir),
         {:ok, libs} <- eval(state, libs(), []) do
      state = %{state | root: root, dir: dir, from: current(releases), libs: libs, releases: releases}
      interrupted(state, current(releases), permanent_of(releases))
      {:ok, state}
    end
  end

  defp interrupted(_state, same, same), do: :ok
  defp interrupted(_state, _running, nil), do: :ok
  defp interrupted(state, running, permanent), do: state.note.(Error.new({:interrupted, running, permanent}))

  defp libs,
    do: "[{A, D} || {A, _, _} <- application:loaded_applications(), D <- [code:lib_dir(A)], is_list(D)]."

  defp has_release_handler(state) do
    case answer(state, :erlang, :whereis, [:release_handler]) do
      {:ok, pid} when is_pid(pid) ->
        :ok

      {:ok, :undefined} ->
        {:error,
         "sasl is not running there: add :sasl to extra_applications, to upgrade live from the next release on"}

      error ->
        error
    end
  end

  defp releases_dir(state, root) do
    source = """
    case application:get_env(sasl, releases_dir) of
      {ok, Dir} -> Dir;
      undefined -> case os:getenv("RELDIR") of false -> filename:join(Root, "releases"); Dir -> Dir end
    end.
    """

    eval(state, source, Root: root)
  end

  # A Mix release has no RELEASES, and then release_handler knows none of its applications. It reads the file
  # when it starts, and nothing else depends on it.
  defp known(state, [{_name, vsn, [], :permanent}], root, dir) do
    rels =
      "filelib:wildcard(filename:join([Dir, Vsn, \"*.rel\"])) -- [filename:join([Dir, Vsn, \"start_clean.rel\"])]."

    with {:ok, [rel | _copies]} <- eval(state, rels, Dir: dir, Vsn: vsn),
         {:ok, :ok} <- answer(state, :release_handler, :create_RELEASES, [root, dir, rel, []]),
         {:ok, :ok} <- answer(state, :supervisor, :terminate_child, [:sasl_sup, :release_handler]),
         {:ok, {:ok, _pid}} <- answer(state, :supervisor, :restart_child, [:sasl_sup, :release_handler]) do
      :ok
    else
      {:ok, []} ->
        {:error, "#{dir}/#{vsn} has no .rel file: the VM must run a release that has its own ERTS"}

      {:ok, reason} ->
        answer(state, :file, :delete, [:filename.join(dir, ~c"RELEASES")])
        {:error, reason}

      {:error, why} ->
        {:error, why}
    end
  end

  defp known(_state, _releases, _root, _dir), do: :ok

  # The new release -----------------------------------------------------------------------------------------

  defp obtain(state, {:version, vsn}), do: {:ok, there(%{state | to: vsn})}

  defp obtain(state, {:tarball, path}) do
    with {:ok, state} <- step(state, :copy, &copy(&1, path)),
         do: step(state, :unpack_release, &unpack(&1, path))
  end

  defp copy(state, path) do
    case File.open(path, [:read, :raw, :binary]) do
      {:ok, file} ->
        try do
          copy_file(state, file, :filename.join(state.dir, to_charlist(Path.basename(path))))
        after
          File.close(file)
        end

      {:error, posix} ->
        {:error, "#{path}: #{:file.format_error(posix)}"}
    end
  end

  defp copy_file(state, file, remote) do
    state = %{state | copied: remote}

    case answer(state, :file, :write_file, [remote, ""]) do
      {:ok, :ok} -> copy_chunks(state, file, remote)
      {:ok, {:error, posix}} -> stop_copy(state, posix)
      error -> error
    end
  end

  defp copy_chunks(state, file, remote) do
    case IO.binread(file, @chunk) do
      :eof ->
        {:ok, state}

      {:error, posix} ->
        stop_copy(state, posix)

      bytes ->
        case answer(state, :file, :write_file, [remote, bytes, [:append]]) do
          {:ok, :ok} -> copy_chunks(state, file, remote)
          {:ok, {:error, posix}} -> stop_copy(state, posix)
          error -> error
        end
    end
  end

  # Nothing is left half there; on a full disk above all.
  defp stop_copy(state, posix) do
    tidy(state)
    {:error, posix}
  end

  defp unpack(state, path) do
    name = path |> Path.basename() |> String.replace_suffix(".tar.gz", "")

    with {:ok, new} <- news(state, path),
         {:ok, answer} <- answer(state, :release_handler, :unpack_release, [to_charlist(name)]) do
      case answer do
        {:ok, vsn} -> keep_libraries(%{state | to: to_string(vsn), unpacked: true, copied: nil}, new)
        {:error, {:existing_release, vsn}} -> existing(state, path, to_string(vsn))
        {:error, reason} -> half_unpacked(state, new, reason)
      end
    end
  end

  # What an earlier run that was cut short has left is taken up where it was.
  defp existing(state, path, vsn) do
    case status_of(state, vsn) do
      :unpacked ->
        # Perhaps of another build.
        with {:ok, :ok} <- answer(state, :release_handler, :remove_release, [to_charlist(vsn)]),
             {:ok, state} <- copy(state, path),
             do: unpack(state, path)

      status when status in [:current, :permanent] ->
        if state.copied, do: Target.call(state.target, :file, :delete, [state.copied])
        {:ok, there(%{state | to: vsn, copied: nil})}

      _old ->
        tidy(state)

        {:error,
         "the release #{vsn} is there already: give the version instead of the tarball to install it, " <>
           "or have release_handler:remove_release/1 remove it first"}
    end
  end

  defp status_of(state, vsn) do
    with {_name, _vsn, _apps, status} <- List.keyfind(state.releases, to_charlist(vsn), 1), do: status
  end

  # A release that runs and is not permanent was installed by a run that ended there.
  defp there(state) do
    if status_of(state, state.to) == :current,
      do: %{state | installed: true, from: permanent_of(state.releases)},
      else: state
  end

  # release_handler leaves the specification and whatever the disk still took.
  defp half_unpacked(state, new, reason) do
    source = "[case file:delete(F) of ok -> ok; _ -> file:del_dir_r(F) end || F <- Files]."
    Target.eval(state.target, source, [Files: new], state.timeout)
    tidy(state)
    {:error, reason}
  end

  # The system maps a native library once for each file, whatever is in it. One that is the same as before
  # must be the same file, or the resources of the old module are none of the new one's.
  defp keep_libraries(state, new) do
    source = """
    Keep = fun(Dir, Old) ->
      lists:foreach(fun(Name) ->
        New = filename:join(Dir, Name), Known = filename:join(Old, Name), Link = New ++ ".same",
        case {file:read_file(New), file:read_file(Known)} of
          {{ok, Bytes}, {ok, Bytes}} ->
            case file:Make(Known, Link) of ok -> file:rename(Link, New); _ -> ok end;
          _ -> ok
        end
      end, filelib:wildcard("priv/**/*.{so,dylib}", Dir))
    end,
    lists:foreach(fun(Dir) ->
      App = list_to_atom(hd(string:split(filename:basename(Dir), "-", trailing))),
      case code:lib_dir(App) of {error, _} -> ok; Old -> Keep(Dir, Old) end
    end, Dirs).
    """

    dirs = for path <- new, path |> :filename.dirname() |> :filename.basename() == ~c"lib", do: path
    with {:ok, :ok} <- eval(state, source, Dirs: dirs, Make: state.link), do: {:ok, state}
  end

  # What the tarball brings that is not there yet: `lib/app-1.0.0`, `releases/1.0.0`.
  defp news(state, path) do
    with {:ok, names} <- :erl_tar.table(to_charlist(path), [:compressed]) do
      files =
        for name <- names,
            uniq: true,
            do: :filename.join([state.root | name |> :filename.split() |> Enum.take(2)])

      eval(state, "[F || F <- Files, file:read_file_info(F) =:= {error, enoent}].", Files: files)
    else
      {:error, reason} -> {:error, "#{path}: #{:erl_tar.format_error(reason)}"}
    end
  end

  # Looking -------------------------------------------------------------------------------------------------

  defp check(%{installed: true} = state), do: {:ok, state}
  defp check(%{from: vsn, to: vsn}), do: {:error, {:runs_already, vsn}}

  defp check(state) do
    case answer(state, :release_handler, :check_install_release, [to_charlist(state.to)]) do
      {:ok, {:ok, _vsn, _text}} -> way(state)
      {:ok, {:error, reason}} -> checked(state, reason)
      error -> error
    end
  end

  defp checked(state, reason) do
    with true <- relup?(reason), {:error, why} <- way(state) do
      {:error, why}
    else
      _other_reason -> {:error, reason}
    end
  end

  defp relup?({:no_matching_relup, _to, _from}), do: true
  defp relup?({:enoent, file}), do: :filename.basename(file) == ~c"relup"
  defp relup?(_other), do: false

  # release_handler may look for it only when it installs, and says which file it has not found. A relup lies in the
  # newer release, and leads there and back.
  defp way(state) do
    source = """
    Read = fun(V) -> case file:consult(filename:join([Dir, V, "relup"])) of
      {ok, [{_, Up, Down}]} -> {[element(1, U) || U <- Up], [element(1, D) || D <- Down]};
      _ -> none
    end end,
    {Read(To), Read(From)}.
    """

    from = to_charlist(state.from)
    to = to_charlist(state.to)

    case eval(state, source, Dir: state.dir, From: from, To: to) do
      {:ok, {new, old}} ->
        if leads?(new, 0, from) or leads?(old, 1, to),
          do: {:ok, state},
          else: {:error, {:no_way, state.from, state.to, new, old}}

      error ->
        error
    end
  end

  defp leads?(:none, _way, _vsn), do: false
  defp leads?(relup, way, vsn), do: vsn in elem(relup, way)

  # release_handler passes by whom it cannot suspend, and sees only whom a supervisor knows: both would go on
  # in code that isn't theirs any more.
  defp processes(state) do
    with {:ok, script} <- script(state),
         {:ok, %{silent: silent} = seen} <- asked(Processes.look(state.target, script, state.timeout)),
         :ok <- passable(seen.obstacles),
         {:ok, state} <- unless_forced(%{state | silent: silent}, :silent, silent),
         {:ok, %{outside: outside, ended: ended, coming: coming}} <-
           asked(Processes.lingering(state.target, script, seen.found, state.timeout)) do
      if coming != [], do: state.note.(Error.new({:comes_over, listed(coming)}))
      if ended != [], do: state.note.(Error.new({:ended_before, ended(ended)}))
      unless_forced(%{state | outside: outside}, :outside, outside)
    end
  end

  # Nobody can force it: the VM would restart.
  defp passable([]), do: :ok
  defp passable(obstacles), do: {:error, {:impassable, obstacles}}

  defp unless_forced(state, _what, []), do: {:ok, state}
  defp unless_forced(%{force: false}, what, found), do: {:error, {what, found}}

  defp unless_forced(state, what, found) do
    state.note.(Error.new({:forced, text({what, found})}))
    {:ok, state}
  end

  # Many of one kind are counted, not listed.
  defp ended(ended) do
    ended
    |> Enum.group_by(fn {_pid, module, by} -> {module, by} end, &elem(&1, 0))
    |> Enum.sort()
    |> Enum.map_join(", ", fn {{module, by}, pids} ->
      "#{length(pids)} in #{inspect(module)} by #{instruction(by)}"
    end)
  end

  defp instruction({:apply, {module, function, arguments}}),
    do: Exception.format_mfa(module, function, arguments)

  defp instruction(other), do: inspect(other, limit: 5)

  defp script(state) do
    source = """
    Scripts = fun(V) -> case file:consult(filename:join([Dir, V, "relup"])) of
                          {ok, [{_, Up, Down}]} -> {Up, Down};
                          _ -> {[], []}
                        end end,
    {Up, _} = Scripts(To),
    {_, Down} = Scripts(From),
    case {lists:keyfind(From, 1, Up), lists:keyfind(To, 1, Down)} of
      {{_, _, Script}, _} -> Script;
      {_, {_, _, Script}} -> Script;
      _ -> []
    end.
    """

    eval(state, source, Dir: state.dir, From: to_charlist(state.from), To: to_charlist(state.to))
  end

  # Doing ---------------------------------------------------------------------------------------------------

  defp install(state) do
    versions = {state.from, state.to}

    # Those who are in older code already are killed by the load, and those outside when theirs is purged.
    state =
      with {:ok, script} <- script(state),
           {:ok, state} <- watched(%{state | watched: state.outside}, script) do
        state
      else
        _no_answer -> state
      end

    caller = self()
    watch = [skipped: fn late -> send(caller, {__MODULE__, late}) end]

    case Config.with_runtime_config(
           state.target,
           state.dir,
           versions,
           fn -> installed(state) end,
           [timeout: state.timeout] ++ watch
         ) do
      {{:ok, _state}, lacking} -> {:ok, %{state | lacking: lacking, skipped: skipped()}}
      {{:error, why}, _lacking} -> skipped() && {:error, why}
      {:error, why} -> {:error, why}
    end
  end

  defp skipped do
    receive do
      {__MODULE__, late} -> late
    end
  end

  defp installed(state) do
    # Turning a large state into another takes its time; five seconds is what OTP gives it. It would pass by who is busy
    # for longer than that. Whom it is forced to pass by is not waited for.
    options =
      [code_change_timeout: state.timeout] ++
        if state.silent == [], do: [suspend_timeout: state.timeout], else: []

    # Each of them may take its time; whom release_handler passes by, it tells to go on, which takes five seconds more.
    with {:ok, script} <- script(state) do
      waits = Enum.count(script, &(is_tuple(&1) and elem(&1, 0) in [:suspend, :code_change]))
      state = %{state | timeout: state.timeout * (waits + 1) + 60_000}

      install_answer(
        answer(state, :release_handler, :install_release, [to_charlist(state.to), options]),
        state
      )
    end
  end

  defp install_answer(answer, state) do
    case answer do
      {:ok, {:ok, _vsn, _text}} -> {:ok, state}
      {:ok, {:continue_after_restart, _vsn, _text}} -> {:error, "it restarts the VM"}
      {:ok, {:error, reason}} -> {:error, reason}
      error -> error
    end
  end

  # This is where release_handler kills those who are still in old code. Most are on their way out of it.
  defp make_permanent(state) do
    with {:ok, script} <- script(state),
         {:ok, _left} <-
           eval(state, leaving(), Modules: Processes.purged(script), Turns: div(@leave_ms, 50)),
         {:ok, state} <- watched(state, script),
         {:ok, state} <- permanent(state) do
      killed(state)
    end
  end

  # Whom a purge would kill: those in code that is old already.
  defp watched(state, script) do
    source = """
    [{P, M, case erlang:process_info(P, registered_name) of
        {_, N} -> N;
        _ -> case erlang:process_info(P, dictionary) of
          {_, D} -> case lists:keyfind('$initial_call', 1, D) of {_, I} -> I; _ -> nil end;
          _ -> nil
        end
      end} || M <- Modules, erlang:check_old_code(M), P <- erlang:processes(), P =/= self(),
              erlang:check_process_code(P, M)].
    """

    with {:ok, found} <- eval(state, source, Modules: Processes.replaced(script)),
         do: {:ok, %{state | watched: Enum.uniq_by(state.watched ++ found, &elem(&1, 0))}}
  end

  defp killed(state) do
    pids = for {pid, _module, _who} <- state.watched, do: pid

    with {:ok, gone} <- eval(state, "[P || P <- Pids, not is_process_alive(P)].", Pids: pids) do
      killed = for {pid, _module, _who} = one <- state.watched, pid in gone, do: one
      if killed != [], do: state.note.(Error.new({:killed, length(killed), listed(killed)}))
      {:ok, %{state | killed: killed}}
    end
  end

  defp listed(processes) do
    Enum.map_join(processes, ", ", fn {pid, module, who} ->
      "#{inspect(pid)} in #{inspect(module)}#{known_as(who)}"
    end)
  end

  defp leaving do
    """
    Old = fun() -> [M || M <- Modules, not code:soft_purge(M)] end,
    Wait = fun(F, N) -> case Old() of
      [] -> [];
      Left when N =:= 0 -> Left;
      _ -> timer:sleep(50), F(F, N - 1)
    end end,
    Wait(Wait, Turns).
    """
  end

  defp permanent(state) do
    case answer(state, :release_handler, :make_permanent, [to_charlist(state.to)]) do
      {:ok, :ok} -> {:ok, state}
      {:ok, {:error, reason}} -> {:error, reason}
      error -> error
    end
  end

  # Older release_handlers don't notice a module that wasn't loaded.
  defp verify(state) do
    source = """
    [M || M <- Modules, case code:which(M) of
      F when is_list(F) -> case beam_lib:md5(F) of
        {ok, {M, Md5}} -> (catch erlang:get_module_info(M, md5)) =/= Md5;
        _ -> true
      end;
      _ -> true
    end].
    """

    with {:ok, script} <- script(state),
         {:ok, wrong} <- eval(state, source, Modules: for({:load, {module, _, _}} <- script, do: module)),
         {:ok, stale} <- eval(state, Natives.mapped() <> stale(), Libs: state.libs) do
      cond do
        wrong != [] -> {:error, {:not_loaded, wrong}}
        stale != [] -> {:error, {:libraries, stale}}
        late(state) != [] -> {:error, {:skipped, late(state)}}
        state.lacking != [] -> {:error, {:lacking, state.lacking}}
        true -> {:ok, state}
      end
    end
  end

  # Whom it was forced to pass by was named before.
  defp late(state) do
    forced = for {pid, _module, _ms} <- state.silent, do: pid
    Enum.reject(state.skipped, fn {pid, _module} -> pid in forced end)
  end

  # Libraries of which the VM has the old file, and the new release another one.
  defp stale do
    """
    lists:append([case code:lib_dir(App) of
      New when is_list(New), New =/= Old ->
        case {Mapped(Old), Mapped(New)} of
          {Before, Now} when is_list(Before), is_list(Now) ->
            [filename:join([filename:basename(New), "priv", F]) || F <- Before -- Now,
              case {file:read_file(filename:join([Old, "priv", F])), file:read_file(filename:join([New, "priv", F]))} of
                {{ok, Same}, {ok, Same}} -> false;
                {_, {ok, _}} -> true;
                _ -> false
              end];
          _ -> []
        end;
      _ -> []
    end || {App, Old} <- Libs]).
    """
  end

  # Answers -------------------------------------------------------------------------------------------------

  defp answer(state, module, function, arguments) do
    case Target.call(state.target, module, function, arguments, state.timeout) do
      {:ok, answer} -> {:ok, answer}
      {:failed, reason} -> {:error, {:no_answer, reason}}
    end
  end

  defp eval(state, source, bindings), do: asked(Target.eval(state.target, source, bindings, state.timeout))

  defp asked({:ok, value}), do: {:ok, value}
  defp asked({:failed, reason}), do: {:error, {:no_answer, reason}}

  defp text(text) when is_binary(text), do: text

  defp text({:old_processes, module}),
    do: "processes still run old code of #{inspect(module)}, left by an earlier upgrade"

  defp text({:no_way, from, to, there, back}) do
    ways =
      for({_up, _down} = relup <- [there], do: "the relup of #{to} comes from #{versions(elem(relup, 0))}") ++
        for({_up, _down} = relup <- [back], do: "that of #{from} goes back to #{versions(elem(relup, 1))}")

    ways = if ways == [], do: "neither has a relup", else: Enum.join(ways, ", and ")

    "there is no live way from #{from} to #{to}: #{ways}. Go there by a version that has one, " <>
      "or make one: mix instar.relup with --from #{from} and --to #{to}"
  end

  defp text({:silent, silent}) do
    Enum.map_join(silent, "; ", fn {pid, module, ms} ->
      "#{inspect(pid)} with #{inspect(module)} did not answer a system message in #{ms} ms: it cannot be suspended"
    end) <> " (--force upgrades all the same, and its state stays what it is)"
  end

  defp text({:impassable, met}) do
    met
    |> Enum.group_by(fn {kind, _pid, name} -> {kind, name} end, &elem(&1, 1))
    |> Enum.sort()
    |> Enum.map_join("; ", fn {{kind, name}, [pid | more]} ->
      more = if more == [], do: "", else: " and #{length(more)} more"
      "#{inspect(pid)}#{more} (#{child(name)}) #{obstacle(kind)}"
    end)
    |> Kernel.<>(
      ": release_handler walks over the supervisors to find processes, and would restart the VM there"
    )
  end

  defp text({:runs_already, vsn}), do: "the release #{vsn} runs already, and there is nothing to do"

  defp text({:skipped, late}) do
    Enum.map_join(late, "; ", fn {pid, module} ->
      "#{inspect(pid)} of #{inspect(module)} was busy and was not suspended in time (--timeout): its state is that of " <>
        "the old release"
    end)
  end

  defp text({:outside, lingering}) do
    Enum.map_join(lingering, "; ", fn {pid, module, who} ->
      "#{inspect(pid)} runs #{inspect(module)} and cannot be moved to new code: no child specification names it " <>
        "as a process of a module that is updated, or it did not leave it for two seconds#{known_as(who)}"
    end) <> " (--force upgrades all the same; it goes on in old code and is killed when that is purged)"
  end

  defp text({:code_change_failed, pid, module, _vsn, reason}),
    do: "code_change of #{inspect(module)} failed in #{inspect(pid)}: #{inspect(reason, limit: 20)}"

  defp text({:not_loaded, modules}),
    do: "the new code of #{Enum.map_join(modules, ", ", &inspect/1)} was not loaded"

  defp text({:libraries, files}) do
    "the VM still has the old one of #{Enum.join(files, ", ")}: nothing loaded the new one, so restart who uses it"
  end

  defp text({:lacking, keys}) do
    "the environment lacks what the configuration says: " <>
      Enum.map_join(keys, ", ", fn {app, key} -> "#{inspect(key)} of #{inspect(app)}" end)
  end

  defp text({:no_answer, reason}), do: "it did not answer: #{inspect(reason, limit: 20)}"

  defp text({:EXIT, {{:badmatch, {:error, :on_load_failure}}, _stack}}) do
    "a module refused to be loaded (on_load_failure): its on_load fails, " <>
      "as for a NIF whose library has no upgrade callback"
  end

  defp text({:EXIT, {reason, [{_m, _f, _a, _place} | _stack]}}) do
    with {:badmatch, value} <- reason, do: text(value), else: (_other -> text(reason))
  end

  # release_handler gives it in all kinds of wrappings.
  defp text(reason) do
    text = inspect(reason, limit: 50, printable_limit: 300)
    if text =~ ~r/\benospc\b|no space left/, do: "the disk is full (enospc)", else: text
  end

  defp child({:child_of, sup}), do: "a child of #{inspect(sup)}"
  defp child(name), do: inspect(name)

  defp obstacle(:no_supervisor),
    do: "is where an application or its child specification says is a supervisor, and is none"

  defp obstacle(:suspended), do: "is a supervisor that is suspended"
  defp obstacle(:silent), do: "is a supervisor that doesn't answer"

  defp obstacle(:no_modules),
    do:
      "is a child with modules => dynamic that doesn't say which, as only event managers do: name them instead"

  defp obstacle(:dynamic_supervisor),
    do: "is a supervisor whose child specification has modules => dynamic: name its module instead"

  defp known_as(name) when is_atom(name) and name != nil, do: " (it is registered as #{inspect(name)})"

  defp known_as({module, function, arity}),
    do: " (it began as #{Exception.format_mfa(module, function, arity)})"

  defp known_as(_nothing), do: ""

  defp versions([]), do: "none"
  defp versions(versions), do: versions |> Enum.map(&to_string/1) |> Enum.sort() |> Enum.join(", ")
end
