defmodule Instar.Remote.Connection do
  # The way to a node: a hidden connection, the agent there, and a plan's files in pieces.
  @moduledoc false
  alias Instar.Error
  alias Instar.Publisher.Status
  alias Instar.Remote.Plan

  @agent :instar_remote_agent
  @chunk 262_144
  @call_ms 60_000
  @commit_ms 600_000

  @doc """
  Connects, and sees to it that the agent there is the one from here; `true` when it had to be sent.

  Options: `cookie`; `name` or `sname`, what this VM calls itself when it isn't a node yet.
  """
  @spec open(node, keyword) :: {:ok, sent :: boolean} | {:error, Error.t()}
  def open(node, options) do
    with :ok <- alive(node, options),
         :ok <- cookie(node, options[:cookie]),
         :ok <- connect(node),
         do: send_agent(node)
  end

  defp alive(node, options) do
    if Node.alive?() do
      :ok
    else
      {name, kind} = Status.own_name(Atom.to_string(node), options, "instar_remote")

      case Status.become_node(name, kind) do
        {:ok, _pid} -> :ok
        {:error, _reason} -> no_node(node, "this VM cannot become the node #{name}; is epmd running?")
      end
    end
  end

  defp to_atom(name) when is_atom(name), do: name
  defp to_atom(name), do: String.to_atom(name)

  defp cookie(_node, nil), do: :ok

  defp cookie(node, cookie) do
    Node.set_cookie(node, to_atom(cookie))
    :ok
  end

  # Hidden: a developer's machine is no part of anybody's cluster.
  defp connect(node) do
    if node == node() or node in Node.list(:connected) or :net_kernel.hidden_connect_node(node) == true,
      do: :ok,
      else: no_node(node, "no connection; is it up, and is the cookie the same?")
  end

  defp send_agent(node) do
    {@agent, beam, file} = :code.get_object_code(@agent)
    {:ok, {@agent, digest}} = :beam_lib.md5(beam)

    with {:ok, loaded} <- call(node, :erlang, :module_loaded, [@agent], @call_ms),
         {:ok, there} <-
           if(loaded, do: call(node, :erlang, :get_module_info, [@agent, :md5], @call_ms), else: {:ok, nil}) do
      if there == digest, do: {:ok, false}, else: load_agent(node, beam, file)
    end
  end

  defp load_agent(node, beam, file) do
    {:ok, {@agent, stripped}} = :beam_lib.strip(beam)

    with {:ok, _purged} <- call(node, :code, :purge, [@agent], @call_ms),
         {:ok, answer} <- call(node, :code, :load_binary, [@agent, file, stripped], @call_ms) do
      case answer do
        {:module, @agent} -> {:ok, true}
        {:error, reason} -> no_node(node, "it does not take Instar's agent: #{inspect(reason)}")
      end
    end
  end

  @doc "What the node has of these applications, `[{application, modules}]`."
  @spec facts(node, [{atom, [module]}], keyword) :: {:ok, map} | {:error, Error.t()}
  def facts(node, apps, options) do
    request = %{apps: apps, dir: options[:dir] || :default}
    with {:ok, facts} <- call(node, @agent, :facts, [request], @call_ms), do: {:ok, undefined_to_nil(facts)}
  end

  defp undefined_to_nil(facts) do
    executable = if facts.executable == :undefined, do: nil, else: facts.executable
    apps = for {name, app} <- facts.apps, app != :undefined, into: %{}, do: {name, app}
    %{facts | executable: executable, apps: apps}
  end

  @doc "Carries a plan out. `progress` is called with `{:sent, bytes, of}` now and then."
  @spec apply_plan(Plan.t(), (term -> term)) :: {:ok, Plan.t()} | {:error, Error.t()}
  def apply_plan(%Plan{node: node} = plan, progress) do
    began = System.monotonic_time(:millisecond)

    with {:ok, session} <- begin(node, plan.dir) do
      numbered = Enum.with_index(plan.writes)

      with {:ok, sent} <- send_files(session, numbered, plan, progress),
           {:ok, report} <- commit(session, numbered, plan) do
        ms = System.monotonic_time(:millisecond) - began
        {:ok, %{plan | report: Map.merge(report, %{sent: sent, ms: ms})}}
      else
        {:error, error} ->
          # Of no use when the connection is gone, and then not needed: the session ends with its owner's node.
          call(node, @agent, :abort, [session], @call_ms)
          {:error, error}
      end
    end
  end

  defp begin(node, dir) do
    with {:ok, answer} <- call(node, @agent, :open, [self(), dir], @commit_ms) do
      case answer do
        {:ok, session} -> {:ok, session}
        {:error, {:busy, other}} -> {:error, Error.new({:remote_busy, node, other})}
        {:error, {posix, path}} when is_binary(path) -> {:error, Error.new({:remote_file, node, posix, path})}
        {:error, reason} -> no_node(node, "its agent failed: #{inspect(reason)}")
      end
    end
  end

  # Files are cut, and small ones put together, so that each message has about as many bytes.
  defp send_files(session, numbered, plan, progress) do
    numbered
    |> Stream.flat_map(fn {{_path, entry}, number} -> Stream.map(pieces(entry), &{number, &1}) end)
    |> Stream.chunk_while({[], 0}, &gather/2, fn {pieces, _size} -> {:cont, Enum.reverse(pieces), nil} end)
    |> Enum.reduce_while({:ok, 0, 0}, fn
      [], acc ->
        {:cont, acc}

      pieces, {:ok, sent, done} ->
        message = :erlang.term_to_binary(pieces, [:compressed])

        case put(session, message, plan.node) do
          :ok ->
            done = done + (pieces |> Enum.map(fn {_number, bytes} -> byte_size(bytes) end) |> Enum.sum())
            progress.({:sent, done, plan.bytes})
            {:cont, {:ok, sent + byte_size(message), done}}

          {:error, error} ->
            {:halt, {:error, error}}
        end
    end)
    |> case do
      {:ok, sent, _done} -> {:ok, sent}
      {:error, error} -> {:error, error}
    end
  end

  defp gather({_number, bytes} = piece, {pieces, size}) do
    size = size + byte_size(bytes)

    if size >= @chunk,
      do: {:cont, Enum.reverse([piece | pieces]), {[], 0}},
      else: {:cont, {[piece | pieces], size}}
  end

  defp pieces(%{source: {:bytes, bytes}}), do: [bytes]

  # What File.stream!/3 would do, whose arguments have changed places since Elixir 1.16.
  defp pieces(%{source: path}) do
    Stream.resource(fn -> File.open!(path, [:read, :raw]) end, &piece(path, &1), &File.close/1)
  end

  defp piece(path, file) do
    case :file.read(file, @chunk) do
      {:ok, bytes} -> {[bytes], file}
      :eof -> {:halt, file}
      {:error, posix} -> raise File.Error, reason: posix, action: "read", path: path
    end
  end

  defp put(session, message, node) do
    with {:ok, answer} <- call(node, @agent, :put, [session, message], @call_ms) do
      case answer do
        :ok -> :ok
        {:error, {posix, path}} -> {:error, Error.new({:remote_file, node, posix, path})}
        {:error, _ended} -> {:error, Error.new({:connection_lost, node})}
      end
    end
  end

  defp commit(session, numbered, plan) do
    request = %{
      writes: for({{path, entry}, number} <- numbered, do: {number, path, entry.digest, entry.mode}),
      deletes: plan.files.removed,
      load: plan.load,
      remove: plan.modules.removed,
      stop: plan.stop,
      start: plan.start,
      load_apps: plan.load_apps,
      env: plan.env,
      add_paths: plan.add_paths,
      remove_paths: plan.remove_paths,
      code_change: plan.code_change
    }

    with {:ok, answer} <- call(plan.node, @agent, :commit, [session, request], @commit_ms) do
      case answer do
        {:ok, report} -> {:ok, report}
        {:error, _ended} -> {:error, Error.new({:connection_lost, plan.node})}
        {:error, {:refused, module}, []} -> too_new(plan, module)
        {:error, why, []} -> {:error, Error.new({:reload_undone, plan.node, say(why)})}
        {:error, why, left} -> {:error, Error.new({:reload_half_undone, plan.node, say(why), left})}
      end
    end
  end

  # The VM there has the last word on what it can load.
  defp too_new(plan, module), do: {:error, Error.new({:beams_too_new, plan.node, plan.release, [module]})}

  defp say({:start, app, reason}), do: "the application #{app} did not start: #{inspect(reason)}"
  defp say({:load, module, reason}), do: "#{inspect(module)} could not be loaded: #{inspect(reason)}"
  defp say({:code_change, module, reason}), do: "code_change of #{inspect(module)} failed: #{inspect(reason)}"

  defp say({:busy, pid, module, ms}),
    do: "#{pid} of #{inspect(module)} was busy for #{ms} ms, so its state could not be changed (--timeout)"

  defp say({:file, posix, path}), do: "the file #{path} failed with #{posix}"
  defp say({:torn, path}), do: "#{path} did not arrive as it was sent; it has changed here meanwhile"
  defp say({:crashed, reason}), do: "it ended with the crash #{inspect(reason)}"
  defp say(reason), do: inspect(reason)

  @doc "Takes the agent away; with `remove`, all that came through it."
  @spec leave(node, boolean, keyword) :: {:ok, stopped :: [atom]} | {:error, Error.t()}
  def leave(node, remove, options) do
    with {:ok, {:ok, stopped}} <-
           call(node, @agent, :leave, [options[:dir] || :default, remove], @commit_ms),
         {:ok, _purged} <- call(node, :code, :purge, [@agent], @call_ms),
         {:ok, _deleted} <- call(node, :code, :delete, [@agent], @call_ms),
         {:ok, _purged} <- call(node, :code, :purge, [@agent], @call_ms),
         do: {:ok, stopped}
  end

  @doc "Calls a function there; whatever goes wrong is an error that says where."
  @spec call(node, module, atom, [term], timeout) :: {:ok, term} | {:error, Error.t()}
  def call(node, module, function, arguments, ms) do
    {:ok, :erpc.call(node, module, function, arguments, ms)}
  catch
    :error, {:erpc, reason} when reason in [:noconnection, :timeout] ->
      {:error, Error.new({:connection_lost, node})}

    :error, {:exception, :undef, [{^module, ^function, _arguments, _place} | _]} ->
      no_node(node, "it has no #{inspect(module)}.#{function}/#{length(arguments)}")

    :error, {:exception, reason, _stack} ->
      no_node(
        node,
        "#{inspect(module)}.#{function} failed there: " <> Exception.format_banner(:error, reason)
      )

    kind, reason ->
      no_node(node, "#{inspect(module)}.#{function} failed there: " <> Exception.format_banner(kind, reason))
  end

  defp no_node(node, text), do: {:error, Error.new({:no_node, node, text})}
end
