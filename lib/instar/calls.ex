defmodule Instar.Calls do
  # From a reference and a function to an answer: finds the code, runs it in the calling process, and says what
  # went wrong. The way of a handle whose code is there is the short one: no table, no message.
  @moduledoc false
  alias Instar.{
    Callbacks,
    Config,
    Error,
    Limits,
    Loader,
    Native,
    Runtime,
    Telemetry,
    Version,
    Versions,
    WASI
  }

  @tries 10

  @doc "Runs a function; whatever the code raises, throws or exits with passes through."
  @spec call!(atom, Instar.ref(), atom | String.t(), [term], keyword) :: term
  def call!(server, ref, function, arguments, opts) do
    case run(server, ref, function, arguments, opts) do
      {:ok, result} -> result
      {:ok, result, more} -> {result, more}
      {:raised, kind, reason, trace} -> :erlang.raise(kind, reason, trace)
      {:error, %Error{reason: {:exception, kind, reason, trace}}} -> raise_again(kind, reason, trace)
      {:error, error} -> raise error
    end
  end

  # What sandboxed code raised is raised here as if the code were the caller's own: below its trace is the caller's.
  defp raise_again(kind, reason, trace) do
    {:current_stacktrace, [_info, _here | callers]} = Process.info(self(), :current_stacktrace)
    :erlang.raise(kind, reason, trace ++ callers)
    # It returned: the code made up a trace that is none.
    :erlang.raise(kind, reason, callers)
  end

  @doc "Runs a function; what the code raises, throws or exits with is in the error."
  @spec call(atom, Instar.ref(), atom | String.t(), [term], keyword) ::
          {:ok, term} | {:ok, term, WASI.captured()} | {:error, Error.t()}
  def call(_server, %Version{target: :wasm} = version, function, arguments, opts) do
    returned(run(version.server, version, function, arguments, opts), version)
  rescue
    # The server is gone, and the code with it.
    error in Error -> {:error, error}
  end

  def call(server, ref, function, arguments, opts) do
    with {:ok, version} <- find(server, ref, opts) do
      try do
        # By reference again: what was found may be replaced before it is called.
        returned(run(server, ref, function, arguments, opts), version)
      catch
        :error, %Error{reason: {:no_server, _name}} = error -> {:error, error}
        kind, reason -> {:error, error({:exception, kind, reason, __STACKTRACE__}, version)}
      end
    end
  rescue
    error in Error -> {:error, error}
  end

  defp run(server, %Version{events: true} = version, function, arguments, opts) do
    silent = %{version | events: false}
    Telemetry.call(version, function, arguments, fn -> run(server, silent, function, arguments, opts) end)
  end

  # The short way: a module that asks for nothing has answered, or what it has to say is looked at.
  defp run(_server, %Version{target: :wasm, imports: nil, wasi: nil} = version, function, arguments, []) do
    with {:error, reason} <- native(version, function, arguments, nil, nil),
         do: again(reason, version, function, arguments, nil, %{}, nil)
  end

  defp run(_server, %Version{wasi: wasi} = version, function, arguments, []) when wasi in [nil, []],
    do: answer(version, function, arguments, nil, %{}, nil)

  defp run(_server, %Version{} = version, function, arguments, opts) do
    with {:ok, config} <- Config.fetch(version.server),
         {:ok, imports, opts} <- Config.take_imports(opts),
         {:ok, wasi, opts} <- Config.take_wasi(opts),
         {:ok, limits} <- Config.call_limits(Limits.apply(config, version.limits), opts) do
      world = WASI.world(version, wasi)
      version |> answer(function, arguments, limits, imports, world) |> WASI.with_output(world)
    end
  end

  defp run(server, ref, function, arguments, opts),
    do: run_found(server, ref, function, arguments, opts, @tries)

  # What the table says may be gone before it is called: then it says something else, and that is called. On a
  # machine that is busy enough that can happen more than once; what is gone each time is an error in the end.
  defp run_found(server, ref, function, arguments, opts, tries) do
    with {:ok, version} <- find(server, ref, opts) do
      case run(server, version, function, arguments, opts) do
        {:error, %Error{reason: {:badfun, _digest}}} when tries > 1 ->
          # A transition that has taken the code away may not have reached the table yet.
          Versions.settle(server)
          run_found(server, ref, function, arguments, opts, tries - 1)

        answer ->
          answer
      end
    end
  end

  # What a callback raised, as the error of a call that does not raise.
  defp returned({:raised, kind, reason, trace}, version),
    do: {:error, error({:exception, kind, reason, trace}, version)}

  defp returned(answer, _version), do: answer

  defp answer(version, function, arguments, limits, imports, world) do
    case enter(version, function, arguments, limits, imports, world) do
      {:error, reason} -> again(reason, version, function, arguments, limits, imports, world)
      {:ok, result, fuel, memory, time} -> {:ok, result, %{fuel: fuel, memory: memory, microseconds: time}}
      answer -> answer
    end
  end

  defp enter(%Version{target: :wasm} = version, function, arguments, limits, imports, world) do
    with {:ok, table} <- Callbacks.for_call(version.imports, imports),
         do:
           version |> native(function, arguments, limits, world) |> Callbacks.follow(WASI.table(table, world))
  end

  defp enter(%Version{node: node}, _function, _arguments, _limits, _imports, _world) when node != node(),
    do: {:error, {:foreign_node, node}}

  defp enter(%Version{target: :beam} = version, function, arguments, limits, _imports, _world) do
    Native.touch(version.touch)

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
  defp again(:closing, version, function, arguments, limits, imports, world) do
    Versions.settle(version.server)
    answer(version, function, arguments, limits, imports, world)
  end

  defp again(reason, version, function, arguments, limits, imports, world) when reason in [:closed, :gone] do
    case same_code(version) do
      nil -> {:error, error({:badfun, version.digest}, version)}
      loaded -> answer(loaded, function, arguments, limits, imports, world)
    end
  end

  defp again(reason, version, _function, _arguments, limits, _imports, _world) do
    error = error(Limits.reason(reason), version)
    {:error, %{error | limit: Limits.reached(reason, version, limits)}}
  end

  # Code with the digest of a handle whose own code is gone, as a fun finds its module when that is loaded again.
  defp same_code(%Version{server: server, id: id, tag: tag, digest: digest, code: gone}) do
    [Versions.current(server, id, tag), Versions.old(server, id, tag)]
    |> Enum.find(&match?(%Version{digest: ^digest, code: code} when code != gone, &1))
  end

  defp find(server, {id, tag}, opts) do
    case Versions.current(server, id, tag) do
      nil -> Loader.select(server, id, [tag: tag], brings(opts))
      version -> {:ok, version}
    end
  end

  defp find(_server, %Version{} = version, _opts), do: {:ok, version}
  defp find(server, id, opts), do: Loader.select(server, id, [], brings(opts))

  # What the call brings, when it loads the code it calls: every later call has to bring it as well.
  defp brings([]), do: %{}

  defp brings(opts) do
    case Config.take_imports(opts) do
      {:ok, imports, _others} -> Callbacks.per_call(imports)
      {:error, _error} -> %{}
    end
  end

  defp error(reason, version) do
    Error.new(reason,
      server: version.server,
      document: version.id,
      tag: version.tag,
      token: version.token,
      digest: version.digest
    )
  end
end
