defmodule Instar.Remote.Connection do
  # The way to a node: a hidden connection, the agent there, and a plan's files in pieces.
  @moduledoc false
  alias Instar.{Error, FirstError}
  alias Instar.Publisher.Status
  alias Instar.Remote.{Agent, Plan}

  @agent :instar_remote_agent
  @chunk 262_144
  @call_ms 60_000
  @commit_ms 600_000
  @boot_ms 30_000
  @boot_look_ms 200
  @entry_ms 20

  @doc """
  Connects, sees to it that the agent there is the one from here, and calls the function with `true` when it had to be sent.

  An agent that came for this stays when the function answers `{:ok, …}` and `keep` is true, or when something was brought;
  else it goes when nobody else needs it any more, which the node sees to also when the connection breaks.

  Options: `cookie`; `name` or `sname`, what this VM calls itself when it isn't a node yet.
  """
  @spec visit(node, keyword, boolean, (sent :: boolean -> answer)) :: answer | {:error, Error.t()}
        when answer: {:ok, term} | {:error, term}
  def visit(node, options, keep, fun) do
    with :ok <- alive(node, options),
         :ok <- cookie(node, options[:cookie]),
         :ok <- connect(node),
         {:ok, sent, host} <- enter(node, deadline(@call_ms)) do
      try do
        with :ok <- booted(node, deadline(@boot_ms)), do: fun.(sent)
      else
        {:ok, _done} = answer when keep ->
          tell(host, :keep)
          answer

        answer ->
          take_leave(host)
          answer
      catch
        kind, reason ->
          take_leave(host)
          :erlang.raise(kind, reason, __STACKTRACE__)
      end
    end
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

  # Who keeps the agent there for its visitors is told of this one: a process, or nobody where it stays in any case.
  defp enter(node, deadline) do
    with {:ok, loaded} <- call(node, :erlang, :module_loaded, [@agent], @call_ms),
         {:ok, attributes} <-
           if(loaded,
             do: call(node, :erlang, :get_module_info, [@agent, :attributes], @call_ms),
             else: {:ok, []}
           ) do
      ours = Agent.ours?(attributes)

      case if(ours, do: enter_there(node), else: load_agent(node, not loaded)) do
        {:ok, :kept} -> {:ok, not ours, nil}
        {:ok, host} when is_pid(host) -> {:ok, not ours, host}
        # Somebody else's goes, or comes.
        {:ok, _gone_or_again} -> enter_again(node, deadline)
        {:error, error} -> {:error, error}
      end
    else
      # It went while it was asked what it is.
      {:error, %Error{reason: {:no_node, _node, _why}}} -> enter_again(node, deadline)
      {:error, error} -> {:error, error}
    end
  end

  defp enter_again(node, deadline) do
    if System.monotonic_time(:millisecond) < deadline do
      Process.sleep(@entry_ms)
      enter(node, deadline)
    else
      no_node(node, "its agent goes whenever it has come")
    end
  end

  # Its last visitor may just have left, and it takes those along who are in it.
  defp enter_there(node) do
    case call(node, @agent, :enter, [self(), false], @call_ms) do
      {:error, %Error{reason: {:no_node, _node, _why}}} -> {:ok, :gone}
      answer -> answer
    end
  end

  defp take_leave(host) do
    with {:goes, pid} <- tell(host, :leave), do: ended(pid)
    :ok
  end

  defp tell(nil, _what), do: :ok

  defp tell(host, what) do
    monitor = Process.monitor(host)
    send(host, {monitor, self(), what})

    receive do
      {^monitor, answer} ->
        Process.demonitor(monitor, [:flush])
        answer

      # Something was brought meanwhile, or the node is away.
      {:DOWN, ^monitor, :process, _pid, _reason} ->
        :ok
    after
      @call_ms ->
        Process.demonitor(monitor, [:flush])
        :ok
    end
  end

  defp ended(pid) do
    monitor = Process.monitor(pid)

    receive do
      {:DOWN, ^monitor, :process, _pid, _reason} -> :ok
    after
      @call_ms -> Process.demonitor(monitor, [:flush])
    end
  end

  # A node that is coming up answers before it has started what it is there for, and would find that already started.
  defp booted(node, deadline) do
    case call(node, @agent, :booted, [], @call_ms) do
      {:ok, false} ->
        if System.monotonic_time(:millisecond) < deadline do
          Process.sleep(@boot_look_ms)
          booted(node, deadline)
        else
          :ok
        end

      {:ok, true} ->
        :ok

      {:error, error} ->
        {:error, error}
    end
  end

  defp deadline(ms), do: System.monotonic_time(:millisecond) + ms

  # As object code that its release can load, or else compiled by its own compiler. What it answers is whom it was told of.
  defp load_agent(node, new) do
    with {:ok, release} <- call(node, :erlang, :system_info, [:otp_release], @call_ms) do
      release = release |> to_string() |> String.to_integer()

      [
        fn -> Agent.object_code(release) end,
        fn -> compiled_there(node) end,
        fn -> Agent.oldest_object_code() end
      ]
      |> Enum.reduce_while({:error, :badfile}, fn code, refused ->
        with {:ok, beam} <- code.(),
             {:ok, host} <- load_and_enter(node, beam, new) do
          {:halt, {:ok, host}}
        else
          {:error, %Error{} = error} -> {:halt, {:error, error}}
          {:error, reason} -> {:cont, {:error, reason}}
          :error -> {:cont, refused}
        end
      end)
      |> case do
        {:ok, host} -> {:ok, host}
        {:error, %Error{} = error} -> {:error, error}
        {:error, reason} -> no_node(node, unloadable(release, reason))
      end
    end
  end

  # In one call, so that no connection that breaks in between leaves it there; and one at a time, as whoever is in a former
  # one dies when it is loaded again.
  @load """
  try register(instar_remote_loading, self()) of
    true ->
      case erlang:module_loaded(M) andalso lists:keyfind(instar, 1, erlang:get_module_info(M, attributes)) of
        {instar, Mark} -> again;
        _ ->
          code:purge(M),
          case code:load_binary(M, "instar_remote_agent.beam", Beam) of
            {module, M} -> M:enter(Visitor, New);
            Error -> Error
          end
      end
  catch error:badarg -> again
  end.
  """
  {:ok, tokens, _line} = :erl_scan.string(String.to_charlist(@load))
  {:ok, load} = :erl_parse.parse_exprs(tokens)
  @load_forms load

  defp load_and_enter(node, beam, new) do
    bindings = [Beam: beam, M: @agent, Mark: Agent.mark(), New: new, Visitor: self()]

    case call(node, :erl_eval, :exprs, [@load_forms, bindings], @call_ms) do
      {:ok, {:value, {:error, reason}, _bindings}} -> {:error, reason}
      {:ok, {:value, host, _bindings}} -> {:ok, host}
      {:error, error} -> {:error, error}
    end
  end

  defp compiled_there(node) do
    case call(node, :compile, :forms, [Agent.forms(), [:binary]], @call_ms) do
      {:ok, {:ok, @agent, beam}} -> {:ok, beam}
      {:error, %Error{reason: {:connection_lost, _node}} = error} -> {:error, error}
      # It has no compiler, or one that does not understand this.
      _other -> :error
    end
  end

  defp unloadable(release, reason),
    do:
      "its OTP #{release} does not load Instar's agent as OTP #{System.otp_release()} here can compile it " <>
        "(#{inspect(reason)}), and it has no compiler of its own"

  @doc "What the node has of these applications, `[{application, modules}]`."
  @spec facts(node, [{atom, [module]}], keyword) :: {:ok, map} | {:error, Error.t()}
  def facts(node, apps, options) do
    request = %{apps: apps, dir: options[:dir] || :default}
    with {:ok, facts} <- call(node, @agent, :facts, [request], @call_ms), do: {:ok, undefined_to_nil(facts)}
  end

  defp undefined_to_nil(facts) do
    executable = if facts.executable == :undefined, do: nil, else: facts.executable
    apps = for {name, app} <- facts.apps, app != :undefined, into: %{}, do: {name, app}
    theirs = Map.new(facts.theirs, fn {module, own} -> {module, own(own)} end)
    %{facts | executable: executable, apps: apps, theirs: theirs}
  end

  defp own(own), do: Map.new(own, fn {key, value} -> {key, if(value == :undefined, do: nil, else: value)} end)

  @doc "What `config/runtime.exs` says on the node, which has Elixir."
  @spec evaluate(node, Plan.runtime()) :: {:ok, keyword} | {:error, Error.t()}
  def evaluate(node, runtime) do
    with {:ok, answer} <- call(node, @agent, :evaluate, [runtime], @call_ms) do
      case answer do
        {:ok, config} -> {:ok, config}
        {:error, text} -> {:error, Error.new({:reload_undone, node, say({:runtime, text})})}
      end
    end
  end

  @doc "Sets and unsets values of applications that are loaded there, `{application, key, {:ok, value} | :error}`."
  @spec configure(node, [{atom, atom, {:ok, term} | :error}], keyword) :: :ok | {:error, Error.t()}
  def configure(node, changes, options) do
    with {:ok, _done} <- call(node, @agent, :configure, [options[:dir] || :default, changes], @call_ms),
         do: :ok
  end

  @doc "Compiles abstract code, each under a key, by the node's compiler, to object code and its digest."
  @spec compile(node, [{term, [tuple]}]) ::
          {:ok, [{term, {:ok, binary, digest :: binary} | {:error, String.t()}}]} | {:error, Error.t()}
  def compile(node, modules), do: call(node, @agent, :compile, [modules], @commit_ms)

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
    |> FirstError.reduce({0, 0}, fn
      [], counts ->
        {:ok, counts}

      pieces, {sent, done} ->
        message = :erlang.term_to_binary(pieces, [:compressed])

        with :ok <- put(session, message, plan.node) do
          done = done + (pieces |> Enum.map(fn {_number, bytes} -> byte_size(bytes) end) |> Enum.sum())
          progress.({:sent, done, plan.bytes})
          {:ok, {sent + byte_size(message), done}}
        end
    end)
    |> case do
      {:ok, {sent, _done}} -> {:ok, sent}
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
      runtime: plan.runtime || :undefined,
      add_paths: plan.add_paths,
      remove_paths: plan.remove_paths,
      code_change: plan.code_change,
      prove: plan.release != here()
    }

    with {:ok, answer} <- call(plan.node, @agent, :commit, [session, request], @commit_ms) do
      case answer do
        {:ok, report} -> {:ok, report}
        {:error, _ended} -> {:error, Error.new({:connection_lost, plan.node})}
        {:error, {:refused, modules}, []} -> refused(plan, modules)
        {:error, why, []} -> {:error, Error.new({:reload_undone, plan.node, say(why)})}
        {:error, why, left} -> {:error, Error.new({:reload_half_undone, plan.node, say(why), left})}
      end
    end
  end

  # The VM there has the last word on what it can load. A newer one does not take all that older ones did.
  defp refused(plan, modules) do
    if plan.release > here(),
      do: {:error, Error.new({:beams_too_old, plan.node, plan.release, modules})},
      else: {:error, Error.new({:beams_too_new, plan.node, plan.release, modules})}
  end

  defp here, do: String.to_integer(System.otp_release())

  defp say({:start, app, reason}), do: "the application #{app} did not start: #{inspect(reason)}"
  defp say({:load, module, reason}), do: "#{inspect(module)} could not be loaded: #{inspect(reason)}"
  defp say({:code_change, module, reason}), do: "code_change of #{inspect(module)} failed: #{inspect(reason)}"
  defp say({:runtime, text}), do: "config/runtime.exs failed there: #{text}"

  defp say({:busy, pid, module, ms}),
    do: "#{pid} of #{inspect(module)} was busy for #{ms} ms, so its state could not be changed (--timeout)"

  defp say({:file, posix, path}), do: "the file #{path} failed with #{posix}"
  defp say({:torn, path}), do: "#{path} did not arrive as it was sent; it has changed here meanwhile"
  defp say({:crashed, reason}), do: "it ended with the crash #{inspect(reason)}"
  defp say(reason), do: inspect(reason)

  @doc "Takes the agent away; with `remove`, all that came through it."
  @spec leave(node, boolean, keyword) :: {:ok, stopped :: [atom]} | {:error, Error.t()}
  def leave(node, remove, options) do
    with {:ok, {:ok, stopped, left}} <-
           call(node, @agent, :leave, [options[:dir] || :default, remove], @commit_ms),
         {:ok, _purged} <- call(node, :code, :purge, [@agent], @call_ms),
         {:ok, _deleted} <- call(node, :code, :delete, [@agent], @call_ms),
         {:ok, _purged} <- call(node, :code, :purge, [@agent], @call_ms) do
      # What was only in the VM's memory before it was replaced cannot be had again.
      if left == [],
        do: {:ok, stopped},
        else: {:error, Error.new({:reload_half_undone, node, "their former code was in no file", left})}
    end
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
