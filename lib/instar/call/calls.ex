defmodule Instar.Call.Calls do
  # From a reference and a function to an answer: finds the code, runs it in the calling process, and says what
  # went wrong. The way of a handle whose code is there is the short one: no table, no message.
  @moduledoc false
  alias Instar.Call.{Callbacks, Limits, Lookup, Queue, World}
  alias Instar.{Config, Error, Native, Runtime, Telemetry, Version}
  alias Instar.Server.{Names, Stats, Stop, Versions}

  require Stats

  @tries 10

  @doc "Runs a function; whatever the code raises, throws or exits with passes through."
  @spec call!(atom, Instar.ref(), atom | String.t(), [term], keyword) :: term
  def call!(server, ref, function, arguments, opts) do
    case run(server, ref, function, arguments, opts, nil) do
      {:ok, result} -> result
      {:told, call, answer} -> told!(call, answer)
      answer -> result!(answer)
    end
  end

  defp result!({:ok, result}), do: result
  defp result!({:ok, result, more}), do: {result, more}
  defp result!({:raised, kind, reason, trace}), do: :erlang.raise(kind, reason, trace)

  defp result!({:error, %Error{reason: {:exception, kind, reason, trace}} = error}),
    do: raise_again(kind, reason, trace, frame(error))

  defp result!({:error, error}), do: raise(error)

  @doc "What `answer` is to a caller who is raised the errors, of a call that telemetry is told of."
  @spec told!({integer, map} | nil, term) :: term
  def told!(call, answer) do
    result!(answer)
  catch
    kind, reason ->
      Telemetry.raised(call, kind, reason, __STACKTRACE__)
      :erlang.raise(kind, reason, __STACKTRACE__)
  else
    result ->
      Telemetry.returned(call, {:ok, result})
      result
  end

  # The exception is the code's own; whose code that was stands between its stack trace and the caller's.
  defp frame(%Error{document: id, tag: tag}) when is_binary(id) and is_binary(tag),
    do: [{Names.default(), :call!, 4, [file: to_charlist("document #{inspect(id)}, tag #{inspect(tag)}")]}]

  defp frame(_error), do: []

  # What sandboxed code raised is raised here as if the code were the caller's own: below its trace is the caller's.
  defp raise_again(kind, reason, trace, frame) do
    {:current_stacktrace, [_info, _here | callers]} = Process.info(self(), :current_stacktrace)
    callers = frame ++ callers
    :erlang.raise(kind, reason, trace ++ callers)
    # It returned: the code made up a trace that is none.
    :erlang.raise(kind, reason, callers)
  end

  @doc "Runs a function; what the code raises, throws or exits with is in the error."
  @spec call(atom, Instar.ref(), atom | String.t(), [term], keyword) ::
          {:ok, term} | {:ok, term, map} | {:error, Error.t()}
  def call(_server, %Version{target: :wasm} = version, function, arguments, opts) do
    returned(run(version.server, version, function, arguments, opts, nil), version)
  rescue
    # The server is gone, and the code with it.
    error in Error -> {:error, error}
  end

  def call(server, ref, function, arguments, opts) do
    with {:ok, version, since} <- Lookup.find(server, ref, opts, nil, {function, arguments}) do
      try do
        # By reference again: what was found may be replaced before it is called.
        returned(run(server, ref, function, arguments, opts, since), version)
      catch
        :error, %Error{reason: {:no_server, _name}} = error -> {:error, error}
        # It is this process that ends.
        :exit, {%Error{reason: {:server_stopped, _name}}, []} = reason -> exit(reason)
        kind, reason -> {:error, error({:exception, kind, reason, __STACKTRACE__}, version)}
      end
    else
      nothing -> returned(nothing, nil)
    end
  rescue
    error in Error -> {:error, error}
  end

  # `since` is when the call began to wait for its code; nil for nearly all, whose code is there.
  defp run(server, %Version{events: true} = version, function, arguments, opts, since) do
    silent = %{version | events: false}

    Telemetry.call(version, function, arguments, fn ->
      run(server, silent, function, arguments, opts, since)
    end)
  end

  defp run(_server, %Version{stats: stats} = version, function, arguments, opts, since) do
    case Stats.begin(stats) do
      :untimed ->
        counted(version, function, arguments, opts, since)

      {:timed, began, weight} ->
        try do
          counted(version, function, arguments, opts, since)
        after
          Stats.ended(stats, began, weight)
        end
    end
  end

  defp run(server, ref, function, arguments, opts, since),
    do: run_found(server, ref, {function, arguments}, opts, since, @tries)

  @compile {:inline, counted: 5, requested: 1}

  # BEAM code is the caller's own, and what it raises goes by.
  defp counted(%Version{target: :beam} = version, function, arguments, opts, since) do
    version |> go(function, arguments, opts, since) |> Stats.outcome(version)
  catch
    kind, reason ->
      Stats.failed(version, :exception)
      :erlang.raise(kind, reason, __STACKTRACE__)
  end

  defp counted(version, function, arguments, opts, since) do
    case go(version, function, arguments, opts, since) do
      {:ok, _result} = ok -> ok
      other -> Stats.outcome(other, version)
    end
  end

  # The short way: a module that asks for nothing has answered, or what it has to say is looked at.
  defp go(%Version{target: :wasm, imports: nil, wasi: nil} = version, function, arguments, [], nil) do
    case native(version, function, arguments, nil, nil) do
      {:ok, _result} = answer ->
        answer

      {:error, reason} ->
        again(reason, version, {function, arguments}, nil, %{}, nil)

      waits ->
        with {:error, reason} <- Callbacks.follow(waits, nil),
             do: again(reason, version, {function, arguments}, nil, %{}, nil)
    end
  end

  defp go(%Version{wasi: wasi} = version, function, arguments, [], nil) when wasi in [nil, []],
    do: answer(version, {function, arguments}, nil, %{}, nil)

  defp go(version, function, arguments, opts, since) do
    with {:ok, config} <- Config.fetch(version.server),
         {:ok, imports, opts} <- Config.take_imports(opts),
         :ok <- version.imports |> Callbacks.taken(imports, version) |> of_version(version),
         {:ok, wasi, opts} <- Config.take_wasi(opts),
         :ok <- (version.wasi != nil) |> World.taken(wasi, version.language) |> of_version(version),
         {:ok, limits} <- Config.call_limits(Limits.apply(config, version.limits), opts) do
      world = World.of(version, wasi)
      limits = limits |> Limits.with_stack(version.language) |> Limits.waited(config, since)
      version |> answer({function, arguments}, limits, imports, world) |> World.with_output(world)
    end
  end

  defp of_version(:ok, _version), do: :ok
  defp of_version({:error, %Error{reason: reason}}, version), do: {:error, error(reason, version)}

  # What the table says may be gone before it is called: then it says something else, and that is called. On a
  # machine that is busy enough that can happen more than once; what is gone each time is an error in the end.
  defp run_found(server, ref, {function, arguments} = call, opts, since, tries) do
    with {:ok, version, since} <- Lookup.find(server, ref, opts, since, call) do
      case run(server, version, function, arguments, opts, since) do
        {:error, %Error{reason: {:badfun, _digest}}} when tries > 1 ->
          again_found(server, ref, version, call, opts, since, tries)

        {:told, told, {:error, %Error{reason: {:badfun, _digest}}} = answer} when tries > 1 ->
          Telemetry.returned(told, answer)
          again_found(server, ref, version, call, opts, since, tries)

        answer ->
          answer
      end
    end
  end

  # A transition that has taken the code away may not have reached the table yet.
  defp again_found(server, ref, version, call, opts, since, tries) do
    with {:ok, since} <- Lookup.settle(server, version, opts, since),
         do: run_found(server, ref, call, opts, since, tries - 1)
  end

  # What a callback raised, as the error of a call that does not raise.
  defp returned({:raised, kind, reason, trace}, version),
    do: {:error, error({:exception, kind, reason, trace}, version)}

  defp returned({:told, call, answer}, version) do
    answer = returned(answer, version)
    Telemetry.returned(call, answer)
    answer
  end

  defp returned(answer, _version), do: answer

  defp answer(version, call, limits, imports, world) do
    case enter(version, call, limits, imports, world) do
      {:error, reason} -> again(reason, version, call, limits, imports, world)
      {:ok, result, fuel, memory, time} -> {:ok, result, %{fuel: fuel, memory: memory, microseconds: time}}
      answer -> answer
    end
  end

  defp enter(%Version{target: :wasm} = version, {function, arguments}, limits, imports, world) do
    with {:ok, table} <- Callbacks.for_call(version.imports, imports),
         do:
           version
           |> native(function, arguments, limits, world)
           |> Callbacks.follow(World.table(table, world))
  end

  defp enter(%Version{node: node}, _call, _limits, _imports, _world) when node != node(),
    do: {:error, {:foreign_node, node}}

  defp enter(%Version{target: :beam} = version, {function, arguments}, limits, _imports, _world) do
    # Code whose server has stopped is gone for good, and that is said of it.
    Config.fetch!(version.server)
    requested(version)

    if match?(%{usage: true}, limits),
      do: timed(fn -> Runtime.Beam.call(version.code, function, arguments, limits) end),
      else: Runtime.Beam.call(version.code, function, arguments, limits)
  end

  # Nobody counts the fuel and the memory of the host's own code.
  defp timed(fun) do
    {time, answer} = :timer.tc(fun)
    with {:ok, result} <- answer, do: {:ok, result, nil, nil, time}
  end

  defp native(%Version{code: code} = version, function, arguments, limits, world) do
    if limits == nil,
      do: Native.call(code, function, arguments),
      else: Runtime.Wasm.call(code, function, arguments, limits, world && world.console)
  rescue
    # A resource of another node, or of a VM that has ended, is a reference that means nothing here.
    error in ArgumentError -> foreign(version, error, __STACKTRACE__)
  end

  defp foreign(version, error, stacktrace) do
    cond do
      version.node != node() -> {:error, {:foreign_node, version.node}}
      ours?(version.code) -> reraise error, stacktrace
      true -> {:error, :closed}
    end
  end

  defp ours?(code) do
    is_atom(Native.gate_state(code))
  rescue
    ArgumentError -> false
  end

  # The purge that closes the code is running: wait for what it decides.
  defp again(:closing, version, call, limits, imports, world) do
    Versions.settle(version.server)
    answer(version, call, limits, imports, world)
  end

  defp again(reason, version, call, limits, imports, world) when reason in [:closed, :gone] do
    case same_code(version) do
      nil -> {:error, error({:badfun, version.digest}, version)}
      loaded -> answer(loaded, call, limits, imports, world)
    end
  end

  # The server stops, and has waited for long enough.
  defp again(:stopped, version, _call, _limits, _imports, _world), do: Stop.leave(version)

  defp again(:no_room, version, call, limits, imports, world) do
    case Queue.wait(version, limits) do
      {:ok, limits, turn} -> Queue.with_turn(turn, fn -> answer(version, call, limits, imports, world) end)
      {:error, reason, limits} -> refuse(reason, version, limits)
    end
  end

  defp again(reason, version, _call, limits, _imports, _world), do: refuse(reason, version, limits)

  defp refuse(reason, version, limits) do
    error = error(Limits.reason(reason), version)
    {:error, %{error | limit: Limits.reached(reason, version, limits)}}
  end

  @doc "Remembers a request for a version: a call, or a select."
  @spec requested(Version.t()) :: :ok
  def requested(version), do: Native.touch(version.touch)

  @doc "Code with the digest of a handle whose own code is gone, as a fun finds its module when that is loaded again."
  @spec same_code(Version.t()) :: Version.t() | nil
  def same_code(%Version{server: server, id: id, tag: tag, digest: digest, code: gone}) do
    [Versions.current(server, id, tag), Versions.old(server, id, tag)]
    |> Enum.find(&match?(%Version{digest: ^digest, code: code} when code != gone, &1))
  end

  @doc "The exports that come into question when there is none of a name, as `name/arity`."
  @spec exports(term, Version.t()) :: [String.t()] | nil
  def exports({:undef, _function, _arity}, version) do
    for %{kind: :function, name: name} = export <- Version.exports(version),
        do: "#{name}/#{export[:arity] || length((export[:signature] || export).params)}"
  rescue
    # The code is gone meanwhile, or is another node's.
    _error in [Error, ArgumentError] -> nil
  end

  def exports(_reason, _version), do: nil

  defp error(reason, version) do
    Error.new(reason,
      choices: exports(reason, version),
      server: version.server,
      document: version.id,
      tag: version.tag,
      token: version.token,
      digest: version.digest
    )
  end
end
