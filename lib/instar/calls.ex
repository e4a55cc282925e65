defmodule Instar.Calls do
  # From a reference and a function to an answer: finds the code, runs it in the calling process, and says what
  # went wrong. The way of a handle whose code is there is the short one: no table, no message.
  @moduledoc false
  alias Instar.{Config, Error, Loader, Native, Runtime, Telemetry, Version, Versions}

  @tries 10

  @doc "Runs a function; whatever the code raises, throws or exits with passes through."
  @spec call!(atom, Instar.ref(), atom | String.t(), [term], keyword) :: term
  def call!(server, ref, function, arguments, opts) do
    case run(server, ref, function, arguments, opts) do
      {:ok, result} -> result
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
  @spec call(atom, Instar.ref(), atom | String.t(), [term], keyword) :: {:ok, term} | {:error, Error.t()}
  def call(_server, %Version{target: :wasm} = version, function, arguments, opts) do
    run(version.server, version, function, arguments, opts)
  rescue
    # The server is gone, and the code with it.
    error in Error -> {:error, error}
  end

  def call(server, ref, function, arguments, opts) do
    with {:ok, version} <- find(server, ref) do
      try do
        # By reference again: what was found may be replaced before it is called.
        run(server, ref, function, arguments, opts)
      catch
        :error, %Error{reason: {:no_server, _name}} = error -> {:error, error}
        kind, reason -> {:error, error({:exception, kind, reason, __STACKTRACE__}, version)}
      end
    end
  rescue
    error in Error -> {:error, error}
  end

  defp run(server, %Version{events: true} = version, function, arguments, opts) do
    metadata = %{server: version.server, document: version.id, tag: version.tag, function: function}

    Telemetry.span(:call, Map.put(metadata, :arity, length(arguments)), fn ->
      {run(server, %{version | events: false}, function, arguments, opts), %{}}
    end)
  end

  defp run(_server, %Version{} = version, function, arguments, []) do
    with {:error, reason} <- enter(version, function, arguments, nil) do
      again(reason, version, function, arguments, nil)
    end
  end

  defp run(_server, %Version{} = version, function, arguments, opts) do
    with {:ok, config} <- Config.fetch(version.server),
         {:ok, limits} <- Config.call_limits(config, opts),
         {:error, reason} <- enter(version, function, arguments, limits) do
      again(reason, version, function, arguments, limits)
    end
  end

  defp run(server, ref, function, arguments, opts),
    do: run_found(server, ref, function, arguments, opts, @tries)

  # What the table says may be gone before it is called: then it says something else, and that is called. On a
  # machine that is busy enough that can happen more than once; what is gone each time is an error in the end.
  defp run_found(server, ref, function, arguments, opts, tries) do
    with {:ok, version} <- find(server, ref) do
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

  defp enter(%Version{target: :wasm, code: code} = version, function, arguments, limits) do
    if limits == nil,
      do: Native.call(code, function, arguments),
      else: Runtime.Wasm.call(code, function, arguments, limits)
  rescue
    # A resource of another node, or of a VM that has ended, is a reference that means nothing here.
    error in ArgumentError -> foreign(version, error, __STACKTRACE__)
  end

  defp enter(%Version{node: node}, _function, _arguments, _limits) when node != node(),
    do: {:error, {:foreign_node, node}}

  defp enter(%Version{target: :beam} = version, function, arguments, limits) do
    Native.touch(version.touch)
    Runtime.Beam.call(version.code, function, arguments, limits)
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
  defp again(:closing, version, function, arguments, limits) do
    Versions.settle(version.server)

    with {:error, reason} <- enter(version, function, arguments, limits) do
      again(reason, version, function, arguments, limits)
    end
  end

  defp again(reason, version, function, arguments, limits) when reason in [:closed, :gone] do
    case same_code(version) do
      nil ->
        {:error, error({:badfun, version.digest}, version)}

      loaded ->
        with {:error, reason} <- enter(loaded, function, arguments, limits) do
          again(reason, loaded, function, arguments, limits)
        end
    end
  end

  defp again(reason, version, _function, _arguments, _limits), do: {:error, error(reason, version)}

  # Code with the digest of a handle whose own code is gone, as a fun finds its module when that is loaded again.
  defp same_code(%Version{server: server, id: id, tag: tag, digest: digest, code: gone}) do
    [Versions.current(server, id, tag), Versions.old(server, id, tag)]
    |> Enum.find(&match?(%Version{digest: ^digest, code: code} when code != gone, &1))
  end

  defp find(server, {id, tag}) do
    case Versions.current(server, id, tag) do
      nil -> Loader.select(server, id, tag: tag)
      version -> {:ok, version}
    end
  end

  defp find(_server, %Version{} = version), do: {:ok, version}
  defp find(server, id), do: Loader.select(server, id, [])

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
