defmodule Instar.Compiler.Wasm.Shipped.GenServer do
  # The module `GenServer` for processes of one call: this code runs in the sandbox, as part of the library.
  #
  # What callers and callbacks see is what OTP's `gen_server` shows: messages, answers and reasons. There are no names beside those
  # of the call, nobody writes a report, and nobody looks into a server that runs.
  @moduledoc false

  alias Instar.Compiler.Shared.Release

  # A tag with an alias is such a list in OTP.
  @dialyzer :no_improper_lists

  @infinity :infinity

  defguardp is_time(timeout) when (is_integer(timeout) and timeout >= 0) or timeout == :infinity
  # What a callback may answer behind its state.
  defguardp is_more(more)
            when is_time(more) or more == :hibernate or
                   (is_tuple(more) and tuple_size(more) == 2 and elem(more, 0) == :continue)

  @doc false
  @spec start(module, term, keyword) :: {:ok, pid} | {:error, term} | :ignore
  def start(module, arg, options \\ []) when is_atom(module) and is_list(options),
    do: begin(module, arg, options, [:monitor])

  @doc false
  @spec start_link(module, term, keyword) :: {:ok, pid} | {:error, term} | :ignore
  def start_link(module, arg, options \\ []) when is_atom(module) and is_list(options),
    do: begin(module, arg, options, [:link, :monitor])

  defp begin(module, arg, options, how) do
    name = name(:lists.keyfind(:name, 1, options))

    case name != nil and :erlang.whereis(name) do
      pid when is_pid(pid) ->
        {:error, {:already_started, pid}}

      _free ->
        starter = :erlang.self()
        tag = :erlang.make_ref()
        parent = if :lists.member(:link, how), do: starter, else: nil
        server = %{module: module, name: name, parent: parent}

        {pid, monitor} =
          :erlang.spawn_opt(
            fn -> init(server, arg, fn answer -> :erlang.send(starter, {tag, answer}) end) end,
            how
          )

        begun(pid, tag, monitor, timeout(:lists.keyfind(:timeout, 1, options)))
    end
  end

  defp begun(pid, tag, monitor, timeout) do
    receive do
      {^tag, {:ok, _pid} = answer} ->
        :erlang.demonitor(monitor, [:flush])
        answer

      {^tag, answer} ->
        ended(pid, monitor, answer)

      {:DOWN, ^monitor, :process, ^pid, reason} ->
        flush_exit(pid)
        {:error, reason}
    after
      timeout ->
        :erlang.unlink(pid)
        :erlang.exit(pid, :kill)
        :erlang.demonitor(monitor, [:flush])
        flush_exit(pid)
        {:error, :timeout}
    end
  end

  # Whoever traps exits is told by the answer alone where the release waits for the end of a server that did not start.
  if Release.awaits_failed_start?() do
    defp ended(pid, monitor, answer) do
      receive do
        {:DOWN, ^monitor, :process, ^pid, _reason} -> flush_exit(pid)
      end

      answer
    end
  else
    defp ended(_pid, monitor, answer) do
      :erlang.demonitor(monitor, [:flush])
      answer
    end
  end

  defp flush_exit(pid) do
    receive do
      {:EXIT, ^pid, _reason} -> :ok
    after
      0 -> :ok
    end
  end

  defp name(false), do: nil
  defp name({:name, name}) when is_atom(name) and name != :undefined, do: name

  defp name({:name, {:global, _name}}),
    do: :erlang.error({:unsupported, {GenServer, :start_link, 3}})

  defp name({:name, {:via, module, _name}}) when is_atom(module),
    do: :erlang.error({:unsupported, {GenServer, :start_link, 3}})

  defp name({:name, :undefined}), do: :erlang.error(:badarg, [:undefined, :erlang.self()])

  defp name({:name, other}) do
    :erlang.error(
      ArgumentError.exception("""
      expected :name option to be one of the following:

        * nil
        * atom
        * {:global, term}
        * {:via, module, term}

      Got: #{inspect(other)}
      """)
    )
  end

  defp timeout(false), do: @infinity
  defp timeout({:timeout, timeout}), do: timeout

  defp init(%{module: module, name: name} = server, arg, acknowledge) do
    if name != nil, do: :erlang.register(name, :erlang.self())

    begun =
      try do
        module.init(arg)
      catch
        :throw, value ->
          value

        class, reason ->
          trace = __STACKTRACE__
          fail(server, acknowledge, {:error, reason_of(class, reason, trace)})
          :erlang.raise(class, reason, trace)
      end

    case begun do
      {:ok, state} ->
        acknowledge.({:ok, :erlang.self()})
        loop(server, state, @infinity)

      {:ok, state, {:continue, argument}} ->
        acknowledge.({:ok, :erlang.self()})
        continue(server, state, argument)

      {:ok, state, timeout} when is_more(timeout) ->
        acknowledge.({:ok, :erlang.self()})
        loop(server, state, timeout)

      {:stop, reason} ->
        fail(server, acknowledge, {:error, reason})
        :erlang.exit(reason)

      :ignore ->
        fail(server, acknowledge, :ignore)
        :erlang.exit(:normal)

      other ->
        fail(server, acknowledge, {:error, {:bad_return_value, other}})
        :erlang.exit({:bad_return_value, other})
    end
  end

  defp fail(%{name: name}, acknowledge, answer) do
    if name != nil, do: :erlang.unregister(name)
    acknowledge.(answer)
  end

  defp reason_of(:error, reason, trace), do: {reason, trace}
  defp reason_of(:exit, reason, _trace), do: reason

  # The server -------------------------------------------------------------------------------------------------

  defp loop(server, state, :hibernate), do: loop(server, state, @infinity)

  defp loop(%{parent: parent} = server, state, timeout) do
    receive do
      {:EXIT, ^parent, reason} ->
        terminate(server, state, {:exit, reason, []}, reason)

      {:"$gen_call", from, request} ->
        answered(server, state, from, fn -> server.module.handle_call(request, from, state) end)

      {:"$gen_cast", request} ->
        answered(server, state, nil, fn -> server.module.handle_cast(request, state) end)

      {:system, from, {:terminate, reason}} ->
        reply(from, :ok)
        terminate(server, state, {:exit, reason, []}, reason)

      message ->
        answered(server, state, nil, fn -> info(server.module, message, state) end)
    after
      timeout -> answered(server, state, nil, fn -> info(server.module, :timeout, state) end)
    end
  end

  # A module need not have that function; OTP says so in the log.
  defp info(module, message, state) do
    module.handle_info(message, state)
  catch
    :error, reason when reason in [:undef, {:unsupported, {module, :handle_info, 2}}] ->
      case __STACKTRACE__ do
        [{^module, :handle_info, [_, _], _} | _] -> {:noreply, state}
        [{^module, :handle_info, 2, _} | _] -> {:noreply, state}
        trace -> :erlang.raise(:error, reason, trace)
      end
  end

  defp continue(server, state, argument),
    do: answered(server, state, nil, fn -> server.module.handle_continue(argument, state) end)

  defp answered(server, state, from, callback) do
    answer =
      try do
        {:ok, callback.()}
      catch
        :throw, value -> {:ok, value}
        class, reason -> {class, reason, __STACKTRACE__}
      end

    case answer do
      {:ok, {:reply, reply, state}} when from != nil ->
        reply(from, reply)
        loop(server, state, @infinity)

      {:ok, {:reply, reply, state, more}} when from != nil and is_more(more) ->
        reply(from, reply)
        go_on(server, state, more)

      {:ok, {:noreply, state}} ->
        loop(server, state, @infinity)

      {:ok, {:noreply, state, more}} when is_more(more) ->
        go_on(server, state, more)

      {:ok, {:stop, reason, reply, state}} when from != nil ->
        try do
          terminate(server, state, {:exit, reason, []}, reason)
        after
          reply(from, reply)
        end

      {:ok, {:stop, reason, state}} ->
        terminate(server, state, {:exit, reason, []}, reason)

      {:ok, other} ->
        reason = {:bad_return_value, other}
        terminate(server, state, {:exit, reason, []}, reason)

      {class, reason, trace} ->
        terminate(server, state, {class, reason, trace}, reason_of(class, reason, trace))
    end
  end

  defp go_on(server, state, {:continue, argument}), do: continue(server, state, argument)
  defp go_on(server, state, timeout), do: loop(server, state, timeout)

  defp terminate(%{module: module}, state, {class, reason, trace}, said) do
    try do
      module.terminate(said, state)
    catch
      :throw, _value -> :ok
      # It need not have one.
      :error, :undef -> :ok
      :error, {:unsupported, {^module, :terminate, 2}} -> :ok
    end

    if trace == [], do: :erlang.exit(reason), else: :erlang.raise(class, reason, trace)
  end

  # Its callers ------------------------------------------------------------------------------------------------

  @doc false
  @spec call(term, term, timeout) :: term
  def call(server, request, timeout \\ 5000) when is_time(timeout),
    do: instar_call(server, request, timeout, {GenServer, :call, [server, request, timeout]})

  @doc false
  # With the function that was called, as the reason of an exit names it.
  @spec instar_call(term, term, timeout, {module, atom, [term]}) :: term
  def instar_call(server, request, timeout, called) do
    case where(server) do
      nil ->
        :erlang.exit({:noproc, called})

      pid ->
        if pid == :erlang.self(), do: :erlang.exit({:calling_self, called})
        ask(pid, request, timeout, called)
    end
  end

  defp ask(pid, request, timeout, called) do
    monitor = :erlang.monitor(:process, pid, [{:alias, :demonitor}])
    tag = [:alias | monitor]
    :erlang.send(pid, {:"$gen_call", {:erlang.self(), tag}, request})

    receive do
      {^tag, reply} ->
        :erlang.demonitor(monitor, [:flush])
        reply

      {:DOWN, ^monitor, _process, _pid, reason} ->
        :erlang.exit({reason, called})
    after
      timeout ->
        :erlang.demonitor(monitor, [:flush])

        receive do
          {^tag, reply} -> reply
        after
          0 -> :erlang.exit({:timeout, called})
        end
    end
  end

  defp where(server), do: whereis(server)

  @doc false
  @spec cast(term, term) :: :ok
  def cast(server, request) when is_pid(server) or is_atom(server) or is_tuple(server) do
    case where(server) do
      nil -> :ok
      pid -> :erlang.send(pid, {:"$gen_cast", request})
    end

    :ok
  end

  @doc false
  @spec reply({pid, term}, term) :: :ok
  def reply({_pid, [:alias | reference] = tag}, reply) do
    :erlang.send(reference, {tag, reply})
    :ok
  end

  def reply({pid, tag}, reply) do
    :erlang.send(pid, {tag, reply})
    :ok
  end

  @doc false
  @spec whereis(term) :: pid | nil
  def whereis(pid) when is_pid(pid), do: pid

  def whereis(name) when is_atom(name) do
    case :erlang.whereis(name) do
      :undefined -> nil
      pid -> pid
    end
  end

  def whereis({name, :nonode@nohost}) when is_atom(name), do: whereis(name)
  # Others are of all nodes, or of a registry's.
  def whereis({name, node}) when is_atom(node) or name == :global, do: elsewhere()
  def whereis({:via, module, _name}) when is_atom(module), do: elsewhere()

  defp elsewhere, do: :erlang.error({:unsupported, {GenServer, :whereis, 1}})

  @doc false
  @spec stop(term, term, timeout) :: :ok
  def stop(server, reason \\ :normal, timeout \\ :infinity),
    do: instar_stop(server, reason, timeout, {GenServer, :stop, [server, reason, timeout]})

  @doc false
  # With the function that was called, where the reason of an exit names it.
  @spec instar_stop(term, term, timeout, {module, atom, [term]} | nil) :: :ok
  def instar_stop(server, reason, timeout, called) do
    case where(server) do
      nil ->
        end_by(:noproc, called)

      pid ->
        if pid == :erlang.self(), do: end_by(:calling_self, called)
        stopped(pid, reason, timeout, called)
    end
  end

  defp stopped(pid, reason, timeout, called) do
    monitor = :erlang.monitor(:process, pid)
    :erlang.send(pid, {:system, {:erlang.self(), monitor}, {:terminate, reason}})

    receive do
      {:DOWN, ^monitor, _process, _pid, ^reason} ->
        answered(monitor)

      {:DOWN, ^monitor, _process, _pid, other} ->
        answered(monitor)
        end_by(other, called)
    after
      timeout ->
        :erlang.demonitor(monitor, [:flush])
        end_by(:timeout, called)
    end
  end

  defp end_by(reason, nil), do: :erlang.exit(reason)
  defp end_by(reason, called), do: :erlang.exit({reason, called})

  # What the server has said before it ended.
  defp answered(monitor) do
    receive do
      {^monitor, :ok} -> :ok
    after
      0 -> :ok
    end
  end
end
