defmodule Instar.Appup.Config do
  # What `config/runtime.exs` and other providers say, for an upgrade. release_handler sets every
  # application's environment from the .app files and sys.config alone; a Mix release fills in the rest when
  # it boots. So for the moment of the installation, sys.config has the rest in it.
  #
  # sys.config is text, and release_handler takes one that it cannot read for an empty one. So whatever is
  # written is read back first. What has no text (closures, pids, references) never leaves the target: a
  # process there keeps it, and the relup's first instruction puts it into the environment.
  #
  # What is filled in may be secret. The file is its owner's alone, and is put back by that first instruction: from then
  # on nobody reads it any more.
  @moduledoc false
  alias Instar.Appup.Target

  @typedoc "Configured keys that the environment has not after the installation."
  @type lacking :: [{app :: atom, key :: atom}]

  @doc """
  Runs `fun` while the configuration of the version `to` is complete, and puts all files back.

  Answers what `fun` does, and which configured keys the environment lacks afterwards. Errors are
  `{:error, text}`; then `fun` did not run.

  `timeout` is how many milliseconds an answer may take. With the option `skipped`, a function, the script is watched: it is called with the processes that an instruction
  `suspend` should have suspended and did not, as `{pid, module}`. release_handler passes them by in silence.
  """
  @spec with_runtime_config(
          Target.t(),
          charlist,
          {from :: String.t(), to :: String.t()},
          (() -> result),
          timeout: timeout,
          skipped: ([{pid, module}] -> any)
        ) ::
          {result, lacking} | {:error, String.t()}
        when result: term
  def with_runtime_config(target, dir, {from, to}, fun, options) do
    timeout = Keyword.fetch!(options, :timeout)
    skipped = options[:skipped]

    bindings = [
      Dir: dir,
      From: to_charlist(from),
      To: to_charlist(to),
      Hook: hook(),
      Watched: skipped != nil,
      Check: if(skipped, do: check(), else: []),
      Caller: if(target.peer, do: :none, else: self())
    ]

    case Target.eval(target, start(), bindings, timeout) do
      {:ok, :ready} ->
        try do
          fun.()
        catch
          kind, reason ->
            finish(target, timeout)
            :erlang.raise(kind, reason, __STACKTRACE__)
        else
          result ->
            {lacking, late} = finish(target, timeout)
            if skipped, do: skipped.(late)
            {result, lacking}
        end

      {:ok, {:refused, why}} ->
        {:error, text(why, to)}

      {:failed, reason} ->
        {:error, "it did not answer: #{inspect(reason, limit: 20)}"}
    end
  end

  # The VM may have restarted meanwhile, and then the environment is what its boot made it.
  defp finish(target, timeout) do
    source = """
    Ref = monitor(process, instar_upgrade_config),
    catch instar_upgrade_config ! {finish, self(), Ref},
    receive
      {Ref, Lacking, Late} -> {Lacking, Late};
      {'DOWN', Ref, _, _, _} -> {[], []}
    end.
    """

    case Target.eval(target, source, [], timeout) do
      {:ok, {lacking, late}} -> {lacking, late}
      {:failed, _gone} -> {[], []}
    end
  end

  # Runs in release_handler, before everything else of the script.
  # By then everything has been read. Where nobody looks (a script run by itself), nobody answers.
  defp hook do
    Target.parse("""
    ok = application:set_env(ets:lookup_element(instar_upgrade_config, rest, 2), [{persistent, true}]),
    Ref = monitor(process, instar_upgrade_config),
    %% A walk over the supervisors that the script doesn't make itself could fall over what is in nobody's way.
    Procs = case Suspends of true -> release_handler_1:get_supervised_procs(); false -> [] end,
    instar_upgrade_config ! {read, self(), Ref, [{P, Ms} || {_, _, P, Ms} <- Procs, is_list(Ms)]},
    receive {Ref, read} -> demonitor(Ref, [flush]); {'DOWN', Ref, _, _, _} -> ok end.
    """)
  end

  # Runs after each `suspend`. Who is suspended waits in a loop of sys, or sleeps there.
  defp check do
    Target.parse("""
    Suspended = fun(P) -> case erlang:process_info(P, [current_function, current_stacktrace]) of
      [{_, {_, hibernate, _}}, _] -> true;
      [{_, {sys, suspend_loop, _}}, _] -> true;
      [{_, {sys, suspend_loop_hib, _}}, _] -> true;
      [_, {_, Stack}] -> [F || {sys, F, _, _} <- Stack, F =:= suspend_loop orelse F =:= suspend_loop_hib] =/= [];
      undefined -> true
    end end,
    instar_upgrade_config ! {skipped,
      [{P, M} || {P, Ms} <- ets:lookup_element(instar_upgrade_config, procs, 2), M <- Mods, lists:member(M, Ms),
                 not Suspended(P)]}.
    """)
  end

  # All of it runs in one process of the target, which keeps what has no text until the end. It outlives the
  # call that starts it; when the caller is gone, it waits for release_handler before it puts the files back.
  defp start do
    ~S"""
    Sys = filename:join([Dir, To, "sys.config"]),

    Read = fun() ->
      case {file:consult(Sys), filelib:is_regular(Sys ++ ".src")} of
        {{ok, [Terms]}, _} when is_list(Terms) -> Terms;
        {{ok, _}, _} -> throw({refused, no_list});
        {{error, enoent}, true} -> throw({refused, only_source});
        {{error, enoent}, false} ->
          case init:get_argument(config) of error -> none; _ -> throw({refused, no_file}) end;
        {{error, Why}, _} -> throw({refused, {unreadable, unicode:characters_to_binary(file:format_error(Why))}})
      end
    end,

    Provide = fun
      (none) -> none;
      (Terms) ->
        Elixir = proplists:get_value(elixir, Terms, []),
        case proplists:get_value(config_provider_init, Elixir) of
          #{providers := Providers} ->
            lists:foldl(fun({Provider, State}, Config) ->
              try Provider:load(Config, State)
              catch C:R -> throw({refused, {provider, Provider, C, R}})
              end
            end, Terms, Providers);
          _ -> Terms
        end
    end,

    Text = fun(Term) -> unicode:characters_to_binary(io_lib:format("%% coding: utf-8~n~tp.~n", [Term])) end,

    Same = fun(Term) ->
      try
        {ok, Tokens, _} = erl_scan:string(lists:flatten(io_lib:format("~tp.", [Term]))),
        {ok, Term} =:= erl_parse:parse_term(Tokens)
      catch _:_ -> false
      end
    end,

    Split = fun(Terms) ->
      Parts = [case Entry of
        {App, Env} when is_atom(App), is_list(Env) ->
          {Plain, Rest} = lists:partition(Same, Env),
          {[{App, Plain}], [{App, Rest} || Rest =/= []]};
        _ -> {[Entry], []}
      end || Entry <- Terms],
      {lists:append([P || {P, _} <- Parts]), lists:append([R || {_, R} <- Parts])}
    end,

    Write = fun(File, Term) ->
      New = File ++ ".instar",
      Must = fun(ok) -> ok; ({error, Posix}) -> throw({refused, {unwritable, File, Posix}}) end,
      try
        %% Before there is anything in it to be read.
        Must(file:write_file(New, <<>>)),
        Must(file:change_mode(New, 8#600)),
        Must(file:write_file(New, Text(Term))),
        case file:consult(New) of
          {ok, [Term]} -> ok;
          _ -> throw({refused, {not_text, File}})
        end,
        {ok, Before} = file:read_file(File),
        ok = file:rename(File, File ++ ".before"),
        ok = file:rename(New, File),
        {File, Before}
      after
        file:delete(New)
      end
    end,

    Restore = fun({File, Before}) ->
      case file:rename(File ++ ".before", File) of
        ok -> ok;
        _ -> file:write_file(File, Before)
      end
    end,

    %% What an upgrade has left that was cut short by the end of its VM.
    Recover = fun() ->
      [file:rename(filename:join(Dir, F), filename:join(Dir, filename:rootname(F, ".before"))) ||
        F <- filelib:wildcard("*/{sys.config,relup}.before", Dir)],
      [file:delete(filename:join(Dir, F)) || F <- filelib:wildcard("*/{sys.config,relup}.instar", Dir),
                                             filelib:is_regular(filename:join(Dir, F))]
    end,

    Checked = fun(Script) ->
      lists:append([case I of
        {suspend, Mods} ->
          Names = [case M of {N, _} -> N; N -> N end || M <- Mods],
          [I, {apply, {erl_eval, exprs, [Check, [{'Mods', Names}]]}}];
        _ -> [I]
      end || I <- Script])
    end,

    Hooked = fun(Script) ->
      case Script of
        [restart_new_emulator | _] -> Script;
        _ ->
          Suspends = Watched andalso [suspend || {suspend, _} <- Script] =/= [],
          Bindings = [{'Suspends', Suspends}],
          [{apply, {erl_eval, exprs, [Hook, Bindings]}} | case Watched of true -> Checked(Script); false -> Script end]
      end
    end,

    Hooks = fun(Scripts, Vsn) ->
      [case S of {Vsn, Descr, Script} -> {Vsn, Descr, Hooked(Script)}; _ -> S end || S <- Scripts]
    end,

    Relup = fun(Vsn, Change) ->
      File = filename:join([Dir, Vsn, "relup"]),
      case file:consult(File) of
        {ok, [{V, Up, Down} = Old]} ->
          case Change({V, Up, Down}) of
            Old -> [];
            New -> [Write(File, New)]
          end;
        _ -> []
      end
    end,

    Guarded = fun(Step, Done) ->
      try Step() catch C:R -> lists:foreach(Restore, Done), erlang:raise(C, R, []) end
    end,

    Files = fun
      (_, _, false) when not Watched -> [];
      (Plain, Rest, Other) ->
        Ups = fun({V, Up, Down}) -> {V, Hooks(Up, From), Down} end,
        Downs = fun({V, Up, Down}) -> {V, Up, Hooks(Down, To)} end,
        lists:foldl(fun(Step, Done) -> Guarded(Step, Done) ++ Done end, [],
          [fun() -> [Write(Sys, Plain)] end || Other] ++
          [fun() -> Relup(Vsn, Change) end || Rest =/= [] orelse Watched,
                                              {Vsn, Change} <- [{To, Ups}, {From, Downs}]])
    end,

    Lacking = fun
      (none) -> [];
      (Terms) ->
        Loaded = [App || {App, _, _} <- application:loaded_applications()],
        [{App, Key} || {App, Env} <- Terms, lists:member(App, Loaded), is_list(Env), {Key, _} <- Env,
                       application:get_env(App, Key) =:= undefined]
    end,

    %% The caller may be gone long before release_handler is through.
    Wait = fun(F, Monitor, Done, Late) ->
      receive
        {finish, Pid, Ref} -> lists:foreach(Restore, Done), {Pid, Ref, lists:usort(Late)};
        {read, Pid, Ref, Procs} ->
          lists:foreach(Restore, Done),
          ets:insert(instar_upgrade_config, {procs, Procs}),
          Pid ! {Ref, read},
          F(F, Monitor, [], Late);
        {skipped, More} -> F(F, Monitor, Done, More ++ Late);
        {'DOWN', Monitor, _, _, _} ->
          Self = self(),
          spawn_link(fun() -> catch release_handler:which_releases(), Self ! through end),
          F(F, Monitor, Done, Late);
        through -> lists:foreach(Restore, Done), none
      end
    end,

    Keep = fun(Starter) ->
      Monitor = case Caller of none -> none; _ -> monitor(process, Caller) end,
      try
        Recover(),
        Config = Read(),
        Complete = Provide(Config),
        {Plain, Rest} = case Complete of none -> {none, []}; _ -> Split(Complete) end,
        ets:new(instar_upgrade_config, [named_table, protected]),
        ets:insert(instar_upgrade_config, [{rest, Rest}, {procs, []}]),
        Done = Files(Plain, Rest, Complete =/= Config),
        Starter ! {self(), ready},
        case Wait(Wait, Monitor, Done, []) of
          {Pid, Ref, Late} -> Pid ! {Ref, Lacking(Complete), Late};
          none -> ok
        end
      catch
        throw:{refused, Why} -> Starter ! {self(), {refused, Why}};
        C:R -> Starter ! {self(), {refused, {crashed, C, R}}}
      end
    end,

    Starter = self(),
    {Keeper, Down} = spawn_monitor(fun() ->
      case catch register(instar_upgrade_config, self()) of
        true -> Keep(Starter);
        _ -> Starter ! {self(), {refused, busy}}
      end
    end),
    receive
      {Keeper, Answer} -> demonitor(Down, [flush]), Answer;
      {'DOWN', Down, _, _, Reason} -> {refused, {crashed, exit, Reason}}
    end.
    """
  end

  defp text(:busy, _vsn), do: "another upgrade is under way there"

  defp text(:no_list, vsn),
    do:
      "releases/#{vsn}/sys.config holds no single list of applications: release_handler would take it for empty"

  defp text(:only_source, vsn) do
    "releases/#{vsn} has sys.config.src and no sys.config: release_handler would reset every application's " <>
      "environment. Write sys.config first, as the release's start script does"
  end

  defp text(:no_file, vsn) do
    "releases/#{vsn} has no sys.config, and the VM was started with a configuration: release_handler would " <>
      "reset every application's environment"
  end

  defp text({:unreadable, why}, vsn),
    do: "releases/#{vsn}/sys.config cannot be read: #{why}. release_handler would take it for empty"

  defp text({:unwritable, file, posix}, _vsn), do: "#{file} cannot be written: #{:file.format_error(posix)}"
  defp text({:not_text, file}, _vsn), do: "#{file} does not come back as it was written"

  defp text({:provider, provider, kind, reason}, vsn) do
    "the configuration provider #{inspect(provider)} of #{vsn} failed: " <>
      if(is_exception(reason), do: Exception.message(reason), else: inspect({kind, reason}, limit: 20))
  end

  defp text({:crashed, kind, reason}, vsn),
    do: "the configuration of #{vsn} could not be prepared: #{inspect({kind, reason}, limit: 20)}"
end
