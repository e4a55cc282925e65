defmodule Instar.Compiler.Wasm.Shipped.Task do
  # The module `Task` for processes of one call: this code runs in the sandbox, as part of the library.
  @moduledoc false

  @many 8

  @doc false
  @spec async((() -> term)) :: map
  def async(fun) do
    owner = :erlang.self()
    pid = :erlang.spawn_link(fn -> reply(owner, fun) end)
    reference = :erlang.monitor(:process, pid, [{:alias, :demonitor}])
    :erlang.send(pid, {owner, reference})
    %{__struct__: Task, mfa: {:erlang, :apply, 2}, owner: owner, pid: pid, ref: reference}
  end

  @doc false
  @spec async(module, atom, list) :: map
  def async(module, name, args) do
    task = async(fn -> :erlang.apply(module, name, args) end)
    %{task | mfa: {module, name, length(args)}}
  end

  # It knows by then to whom.
  defp reply(owner, fun) do
    monitor = :erlang.monitor(:process, owner)

    receive do
      {^owner, reference} ->
        :erlang.demonitor(monitor, [:flush])
        :erlang.send(reference, {reference, fun.()})

      {:DOWN, ^monitor, _process, _pid, _reason} ->
        :ok
    end
  end

  @doc false
  @spec start((() -> term)) :: {:ok, pid}
  def start(fun), do: {:ok, :erlang.spawn(fun)}
  @doc false
  @spec start_link((() -> term)) :: {:ok, pid}
  def start_link(fun), do: {:ok, :erlang.spawn_link(fun)}

  @doc false
  @spec completed(term) :: map
  def completed(result) do
    reference = :erlang.make_ref()
    :erlang.send(:erlang.self(), {reference, result})
    %{__struct__: Task, mfa: {Task, :completed, 1}, owner: :erlang.self(), pid: nil, ref: reference}
  end

  @doc false
  @spec await(map, timeout) :: term
  def await(%{ref: reference} = task, timeout \\ 5000) do
    owned!(task)

    receive do
      {^reference, reply} ->
        :erlang.demonitor(reference, [:flush])
        reply

      {:DOWN, ^reference, _process, _pid, reason} ->
        :erlang.exit({reason, {Task, :await, [task, timeout]}})
    after
      timeout ->
        :erlang.demonitor(reference, [:flush])
        :erlang.exit({:timeout, {Task, :await, [task, timeout]}})
    end
  end

  @doc false
  @spec await_many([map], timeout) :: [term]
  def await_many(tasks, timeout \\ 5000), do: for(task <- tasks, do: await(task, timeout))

  @doc false
  @spec yield(map, timeout) :: {:ok, term} | {:exit, term} | nil
  def yield(%{ref: reference} = task, timeout \\ 5000) do
    owned!(task)

    receive do
      {^reference, reply} ->
        :erlang.demonitor(reference, [:flush])
        {:ok, reply}

      {:DOWN, ^reference, _process, _pid, reason} ->
        {:exit, reason}
    after
      timeout -> nil
    end
  end

  @doc false
  @spec yield_many([map], timeout) :: [{map, {:ok, term} | {:exit, term} | nil}]
  def yield_many(tasks, timeout \\ 5000), do: for(task <- tasks, do: {task, yield(task, timeout)})

  @doc false
  @spec shutdown(map, timeout | :brutal_kill) :: {:ok, term} | {:exit, term} | nil
  def shutdown(task, how \\ 5000)

  def shutdown(%{pid: nil} = task, _how), do: yield(task, 0)

  def shutdown(%{pid: pid, ref: reference} = task, :brutal_kill) do
    owned!(task)
    :erlang.unlink(pid)
    :erlang.exit(pid, :kill)

    case ended(reference, :infinity) do
      {:exit, :killed} -> nil
      other -> other
    end
  end

  def shutdown(%{pid: pid, ref: reference} = task, timeout) do
    owned!(task)
    :erlang.unlink(pid)
    :erlang.exit(pid, :shutdown)

    case ended(reference, timeout) do
      {:exit, :shutdown} -> nil
      nil -> shutdown(task, :brutal_kill)
      other -> other
    end
  end

  # What has come of it counts for more than its end.
  defp ended(reference, timeout) do
    receive do
      {:DOWN, ^reference, _process, _pid, reason} ->
        receive do
          {^reference, reply} -> {:ok, reply}
        after
          0 -> {:exit, reason}
        end

      {^reference, reply} ->
        :erlang.demonitor(reference, [:flush])
        {:ok, reply}
    after
      timeout -> nil
    end
  end

  defp owned!(%{owner: owner} = task) do
    if owner != :erlang.self() do
      :erlang.error(
        ArgumentError.exception(
          "task #{inspect(Map.delete(task, :__struct__))} must be queried from the owner but was queried from #{inspect(:erlang.self())}"
        )
      )
    end
  end

  @doc false
  @spec async_stream(Enumerable.t(), (term -> term), keyword) :: Enumerable.t()
  def async_stream(enumerable, fun, options \\ []) do
    most = option(options, :max_concurrency, @many)
    timeout = option(options, :timeout, 5000)
    kill? = option(options, :on_timeout, :exit) == :kill_task

    enumerable
    |> Stream.map(&{:some, &1})
    |> Stream.concat([:all])
    |> Stream.transform([], fn
      {:some, value}, running ->
        running = running ++ [async(fn -> fun.(value) end)]

        if length(running) < most,
          do: {[], running},
          else: {[result(hd(running), timeout, kill?)], tl(running)}

      :all, running ->
        {Enum.map(running, &result(&1, timeout, kill?)), []}
    end)
  end

  defp option(options, key, default) do
    case :lists.keyfind(key, 1, options) do
      {^key, value} -> value
      false -> default
    end
  end

  defp result(task, timeout, kill?) do
    case yield(task, timeout) do
      nil when kill? ->
        shutdown(task, :brutal_kill)
        {:exit, :timeout}

      nil ->
        shutdown(task, :brutal_kill)
        :erlang.exit({:timeout, {Task.Supervised, :stream, [timeout]}})

      found ->
        found
    end
  end
end
