defmodule Instar.Appup.Upgrade do
  # Installs a release on a running VM, step by step, by that VM's own release_handler. Looks first, says
  # which step failed, and which release runs then.
  @moduledoc false
  alias Instar.Appup.{Config, Target}
  alias Instar.Error

  @chunk 1_048_576
  # A process that is only passing through is seen elsewhere once in so many looks, ten milliseconds apart.
  @looks 200
  # How long those in old code may take to leave it, before they are purged as their modules say.
  @leave_ms 5_000

  @type option ::
          {:timeout, pos_integer}
          | {:force, boolean}
          | {:link, :make_link | :make_symlink}
          | {:progress, (atom -> any)}
          | {:return_timeout, pos_integer}

  @doc """
  Upgrades to the release in a tarball, or to a version that the VM has (`{:version, vsn}`, the way back).

  Steps: `:prepare`, `:copy`, `:unpack_release`, `:check_install_release`, `:processes`, `:install_release`,
  `:make_permanent`, `:verify`. An error is `{:upgrade_failed, step, text, running_version}`.
  """
  @spec run(Target.t(), {:tarball, Path.t()} | {:version, String.t()}, [option]) ::
          {:ok, %{from: String.t(), to: String.t()}} | {:error, Error.t()}
  def run(target, source, options \\ []) do
    state = %{
      target: target,
      timeout: options[:timeout] || 300_000,
      return_timeout: options[:return_timeout] || 60_000,
      force: options[:force] || false,
      link: options[:link] || :make_link,
      progress: options[:progress] || fn _step -> :ok end,
      root: nil,
      dir: nil,
      from: nil,
      to: nil,
      unpacked: false,
      copied: nil,
      lacking: []
    }

    with {:ok, state} <- step(state, :prepare, &prepare/1),
         {:ok, state} <- obtain(state, source),
         {:ok, state} <- step(state, :check_install_release, &check/1),
         {:ok, state} <- step(state, :processes, &processes/1),
         {:ok, state} <- step(state, :install_release, &install/1),
         {:ok, state} <- step(state, :make_permanent, &make_permanent/1),
         {:ok, state} <- step(state, :verify, &verify/1) do
      {:ok, %{from: state.from, to: state.to}}
    end
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
    if System.monotonic_time(:millisecond) > deadline do
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
         :ok <- known(state, releases, root, dir) do
      {:ok, %{state | root: root, dir: dir, from: current(releases)}}
    end
  end

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

  defp obtain(state, {:version, vsn}), do: {:ok, %{state | to: vsn}}

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
        {:error, {:existing_release, vsn}} -> existing(state, vsn)
        {:error, reason} -> half_unpacked(state, new, reason)
      end
    end
  end

  defp existing(state, vsn) do
    tidy(state)

    {:error,
     "the release #{vsn} is there already: give the version instead of the tarball to install it, " <>
       "or have release_handler:remove_release/1 remove it first"}
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
         {:ok, silent} <- eval(state, silent(), Suspended: suspended(script)),
         :ok <- all_answer(silent),
         {:ok, lingering} <- eval(state, lingering(), Modules: replaced(script), Looks: @looks) do
      if lingering == [] or state.force, do: {:ok, state}, else: {:error, {:outside, lingering}}
    end
  end

  defp all_answer([]), do: :ok
  defp all_answer(silent), do: {:error, {:silent, silent}}

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

  defp suspended(script) do
    for {:suspend, modules} <- script, module <- modules do
      case module do
        {module, :infinity} -> {module, 5_000}
        {module, timeout} when is_integer(timeout) -> {module, timeout}
        {module, :default} -> {module, 5_000}
        module -> {module, 5_000}
      end
    end
  end

  defp replaced(script), do: for({what, {module, _, _}} when what in [:load, :remove] <- script, do: module)

  defp silent do
    """
    Procs = release_handler_1:get_supervised_procs(),
    [{P, M, T} || {_, _, P, Ms} <- Procs, {M, T} <- Suspended, is_list(Ms), lists:member(M, Ms),
                  case catch sys:log(P, get, T) of {ok, _} -> false; _ -> is_process_alive(P) end].
    """
  end

  # Whoever is in changed code now, and in it or too deep to tell whenever looked at until the time is up. Two
  # looks would blame those who often pass through. A stack of eight frames may be cut off and says nothing.
  defp lingering do
    """
    Procs = maps:from_list([{P, true} || {_, _, P, _} <- release_handler_1:get_supervised_procs()]),
    Changed = maps:from_list([{M, true} || M <- Modules]),
    Stack = fun(P) -> case erlang:process_info(P, current_stacktrace) of {_, S} -> S; _ -> [] end end,
    In = fun(P) -> [M || {M, _, _, _} <- Stack(P), maps:is_key(M, Changed)] end,
    Started = fun(P) ->
      case maps:is_key(P, Procs) of
        true -> [];
        false -> case erlang:process_info(P, dictionary) of
          {_, D} -> case lists:keyfind('$initial_call', 1, D) of
            {_, {M, init, _}} -> [M || maps:is_key(M, Changed)];
            _ -> []
          end;
          _ -> []
        end
      end
    end,
    Stays = fun({P, M}) ->
      S = Stack(P),
      lists:keymember(M, 1, S) orelse length(S) >= 8 orelse lists:member(M, Started(P))
    end,
    Wait = fun(F, Seen, N) ->
      case lists:filter(Stays, Seen) of
        [] -> [];
        Left when N =:= 0 -> Left;
        Left -> timer:sleep(10), F(F, Left, N - 1)
      end
    end,
    First = lists:flatmap(fun(P) -> [{P, M} || M <- lists:usort(In(P) ++ Started(P))] end, erlang:processes()),
    Wait(Wait, First, Looks).
    """
  end

  # Doing ---------------------------------------------------------------------------------------------------

  defp install(state) do
    versions = {state.from, state.to}

    case Config.with_runtime_config(state.target, state.dir, versions, state.timeout, fn ->
           installed(state)
         end) do
      {{:ok, state}, lacking} -> {:ok, %{state | lacking: lacking}}
      {{:error, why}, _lacking} -> {:error, why}
      {:error, why} -> {:error, why}
    end
  end

  defp installed(state) do
    # Turning a large state into another takes its time; five seconds is what OTP gives it.
    options = [code_change_timeout: state.timeout]

    case answer(state, :release_handler, :install_release, [to_charlist(state.to), options]) do
      {:ok, {:ok, _vsn, _text}} -> {:ok, state}
      {:ok, {:continue_after_restart, _vsn, _text}} -> {:error, "it restarts the VM"}
      {:ok, {:error, reason}} -> {:error, reason}
      error -> error
    end
  end

  # This is where release_handler kills those who are still in old code. Most are on their way out of it.
  defp make_permanent(state) do
    with {:ok, script} <- script(state),
         {:ok, _left} <- eval(state, leaving(), Modules: replaced(script), Turns: div(@leave_ms, 50)),
         do: permanent(state)
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
         {:ok, wrong} <- eval(state, source, Modules: for({:load, {module, _, _}} <- script, do: module)) do
      cond do
        wrong != [] -> {:error, {:not_loaded, wrong}}
        state.lacking != [] -> {:error, {:lacking, state.lacking}}
        true -> {:ok, state}
      end
    end
  end

  # Answers -------------------------------------------------------------------------------------------------

  defp answer(state, module, function, arguments) do
    case Target.call(state.target, module, function, arguments, state.timeout) do
      {:ok, answer} -> {:ok, answer}
      {:failed, reason} -> {:error, {:no_answer, reason}}
    end
  end

  defp eval(state, source, bindings) do
    case Target.eval(state.target, source, bindings, state.timeout) do
      {:ok, value} -> {:ok, value}
      {:failed, reason} -> {:error, {:no_answer, reason}}
    end
  end

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
    end)
  end

  defp text({:outside, lingering}) do
    Enum.map_join(lingering, "; ", fn {pid, module} ->
      "#{inspect(pid)} runs #{inspect(module)} and cannot be moved to new code: no supervisor knows it as " <>
        "a process of that module, or it did not leave it for two seconds"
    end) <> " (--force upgrades all the same; it goes on in old code and is killed when that is purged)"
  end

  defp text({:code_change_failed, pid, module, _vsn, reason}),
    do: "code_change of #{inspect(module)} failed in #{inspect(pid)}: #{inspect(reason, limit: 20)}"

  defp text({:not_loaded, modules}),
    do: "the new code of #{Enum.map_join(modules, ", ", &inspect/1)} was not loaded"

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

  defp versions([]), do: "none"
  defp versions(versions), do: versions |> Enum.map(&to_string/1) |> Enum.sort() |> Enum.join(", ")
end
