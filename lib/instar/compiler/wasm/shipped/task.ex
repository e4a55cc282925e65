defmodule Instar.Compiler.Wasm.Shipped.Task do
  # The module `Task` for processes of one call: this code runs in the sandbox, as part of the library.
  @moduledoc false

  @many 8

  defguardp is_time(timeout) when timeout == :infinity or (is_integer(timeout) and timeout >= 0)

  @doc false
  @spec child_spec(term) :: map
  def child_spec(arg), do: %{id: Task, start: {Task, :start_link, [arg]}, restart: :temporary}

  @doc false
  @spec async((() -> term)) :: map
  def async(fun) when is_function(fun, 0), do: started(fun, {:erlang, :apply, 2})

  @doc false
  @spec async(module, atom, list) :: map
  def async(module, name, args) when is_atom(module) and is_atom(name) and is_list(args),
    do: started(fn -> :erlang.apply(module, name, args) end, {module, name, length(args)})

  defp started(fun, mfa) do
    owner = :erlang.self()
    fun = called(fun)
    pid = :erlang.spawn_link(fn -> reply(owner, fun) end)
    reference = :erlang.monitor(:process, pid, [{:alias, :demonitor}])
    :erlang.send(pid, {owner, reference})
    %{__struct__: Task, mfa: mfa, owner: owner, pid: pid, ref: reference}
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
  def start(fun) when is_function(fun, 0), do: {:ok, :erlang.spawn(called(fun))}

  @doc false
  @spec start(module, atom, list) :: {:ok, pid}
  def start(module, name, args) when is_atom(module) and is_atom(name) and is_list(args),
    do: start(fn -> :erlang.apply(module, name, args) end)

  @doc false
  @spec start_link((() -> term)) :: {:ok, pid}
  def start_link(fun) when is_function(fun, 0), do: {:ok, :erlang.spawn_link(called(fun))}

  @doc false
  @spec start_link(module, atom, list) :: {:ok, pid}
  def start_link(module, name, args) when is_atom(module) and is_atom(name) and is_list(args),
    do: start_link(fn -> :erlang.apply(module, name, args) end)

  # A fun that knows on whose behalf it runs.
  defp called(fun) do
    others = with(:undefined <- :erlang.get(:"$callers"), do: [])
    callers = [:erlang.self() | others]

    fn ->
      :erlang.put(:"$callers", callers)
      fun.()
    end
  end

  @doc false
  @spec completed(term) :: map
  def completed(result) do
    reference = :erlang.make_ref()
    :erlang.send(:erlang.self(), {reference, result})
    %{__struct__: Task, mfa: {Task, :completed, 1}, owner: :erlang.self(), pid: nil, ref: reference}
  end

  @doc false
  @spec await(map, timeout) :: term
  def await(%{__struct__: Task, ref: reference} = task, timeout \\ 5000) when is_time(timeout) do
    owned!(task)

    receive do
      {^reference, reply} ->
        :erlang.demonitor(reference, [:flush])
        reply

      {:DOWN, ^reference, _process, process, reason} ->
        :erlang.exit({down(reason, process), {Task, :await, [task, timeout]}})
    after
      timeout ->
        :erlang.demonitor(reference, [:flush])
        :erlang.exit({:timeout, {Task, :await, [task, timeout]}})
    end
  end

  # Nobody's node is another, and whoever sends such a message means one.
  defp down(:noconnection, {_name, node}), do: {:nodedown, node}
  defp down(:noconnection, _process), do: {:nodedown, :nonode@nohost}
  defp down(reason, _process), do: reason

  @doc false
  @spec await_many([map], timeout) :: [term]
  def await_many(tasks, timeout \\ 5000) when is_time(timeout) do
    :lists.foreach(&owned!/1, tasks)
    references = for %{ref: reference} <- tasks, into: %{}, do: {reference, true}

    case timed(timeout, &replies(references, %{}, &1)) do
      {:ok, replies} ->
        for %{ref: reference} <- tasks, do: :erlang.map_get(reference, replies)

      {:exit, reason, left} ->
        for {reference, true} <- left, do: :erlang.demonitor(reference, [:flush])
        :erlang.exit({reason, {Task, :await_many, [tasks, timeout]}})
    end
  end

  defp replies(awaited, replies, _late) when awaited == %{}, do: {:ok, replies}

  defp replies(awaited, replies, late) do
    receive do
      {:late, ^late} ->
        {:exit, :timeout, awaited}

      {:DOWN, reference, _process, process, reason} when is_map_key(awaited, reference) ->
        {:exit, down(reason, process), :maps.remove(reference, awaited)}

      {reference, reply} when is_map_key(awaited, reference) ->
        :erlang.demonitor(reference, [:flush])
        replies(:maps.remove(reference, awaited), :maps.put(reference, reply, replies), late)
    end
  end

  # What is done until a message comes, which nobody sees later.
  defp timed(:infinity, fun), do: fun.(nil)

  defp timed(timeout, fun) do
    late = :erlang.make_ref()
    timer = :erlang.send_after(timeout, :erlang.self(), {:late, late})

    try do
      fun.(late)
    after
      :erlang.cancel_timer(timer)
      unseen({:late, late})
    end
  end

  defp unseen(message) do
    receive do
      ^message -> :ok
    after
      0 -> :ok
    end
  end

  @doc false
  @spec yield(map, timeout) :: {:ok, term} | {:exit, term} | nil
  def yield(%{__struct__: Task} = task, timeout \\ 5000) when is_time(timeout) do
    owned!(task)

    case found(task, nil, timeout) do
      {:nodedown, reason} -> :erlang.exit({reason, {Task, :yield, [task, timeout]}})
      found -> found
    end
  end

  defp found(%{ref: reference}, late, timeout) do
    receive do
      {^reference, reply} ->
        :erlang.demonitor(reference, [:flush])
        {:ok, reply}

      {:DOWN, ^reference, _process, process, :noconnection} ->
        {:nodedown, down(:noconnection, process)}

      {:DOWN, ^reference, _process, _pid, reason} ->
        {:exit, reason}

      {:late, ^late} when late != nil ->
        nil
    after
      timeout -> nil
    end
  end

  @doc false
  @spec yield_many([map], timeout) :: [{map, {:ok, term} | {:exit, term} | nil}]
  def yield_many(tasks, timeout \\ 5000) when is_time(timeout) do
    :lists.foreach(&owned!/1, tasks)
    timed(timeout, &yielded(tasks, &1, :infinity, {Task, :yield_many, [tasks, timeout]}))
  end

  # Whoever comes after the one that was late has no time left.
  defp yielded([], _late, _left, _call), do: []

  defp yielded([task | tasks], late, left, call) do
    case found(task, late, left) do
      {:nodedown, reason} -> :erlang.exit({reason, call})
      nil -> [{task, nil} | yielded(tasks, nil, 0, call)]
      found -> [{task, found} | yielded(tasks, late, left, call)]
    end
  end

  @doc false
  @spec ignore(map) :: {:ok, term} | {:exit, term} | nil
  def ignore(%{__struct__: Task, pid: pid, ref: reference} = task) do
    owned!(task)

    case found(task, nil, 0) do
      {:nodedown, reason} ->
        :erlang.exit({reason, {Task, :ignore, [task]}})

      {:exit, reason} ->
        {:exit, reason}

      other ->
        :erlang.unlink(pid)
        :erlang.demonitor(reference, [:flush])
        other
    end
  end

  @doc false
  @spec shutdown(map, timeout | :brutal_kill) :: {:ok, term} | {:exit, term} | nil
  def shutdown(task, how \\ 5000)

  if Instar.Compiler.Shared.Release.ends_completed_tasks?() do
    def shutdown(%{pid: nil} = task, _how), do: yield(task, 0)
  else
    def shutdown(%{pid: nil} = task, _how),
      do:
        :erlang.error(
          ArgumentError.exception("task #{inspect(task)} does not have an associated task process")
        )
  end

  def shutdown(%{__struct__: Task, pid: pid, ref: reference} = task, how)
      when is_time(how) or how == :brutal_kill do
    owned!(task)
    monitor = :erlang.monitor(:process, pid)
    :erlang.unlink(pid)
    :erlang.exit(pid, if(how == :brutal_kill, do: :kill, else: :shutdown))
    {timeout, wanted} = if how == :brutal_kill, do: {:infinity, :killed}, else: {how, :shutdown}
    ended = ended(pid, monitor, reference, timeout)
    # What has come of it counts for more than its end.
    reply = reply(reference)
    :erlang.demonitor(reference, [:flush])

    case {reply, ended} do
      {{:ok, reply}, _ended} -> {:ok, reply}
      {nil, {:nodedown, reason}} -> :erlang.exit({reason, {Task, :shutdown, [task, how]}})
      {nil, {:ended, reason}} -> if reason != wanted, do: {:exit, reason}
    end
  end

  defp ended(pid, monitor, reference, timeout) do
    receive do
      {:DOWN, ^monitor, _process, process, :noconnection} ->
        {:nodedown, down(:noconnection, process)}

      # It had ended by then: the other monitor knows why, if it has not been asked before.
      {:DOWN, ^monitor, _process, _pid, :noproc} ->
        receive do
          {:DOWN, ^reference, _process, _pid, reason} -> {:ended, reason}
        after
          0 -> {:ended, :noproc}
        end

      {:DOWN, ^monitor, _process, _pid, reason} ->
        {:ended, reason}
    after
      timeout ->
        :erlang.exit(pid, :kill)
        ended(pid, monitor, reference, :infinity)
    end
  end

  defp reply(reference) do
    receive do
      {^reference, reply} -> {:ok, reply}
    after
      0 -> nil
    end
  end

  defp owned!(%{owner: owner} = task) do
    if owner != :erlang.self() do
      :erlang.error(
        ArgumentError.exception(
          "task #{inspect(task)} must be queried from the owner but was queried from #{inspect(:erlang.self())}"
        )
      )
    end
  end

  @doc false
  @spec async_stream(Enumerable.t(), (term -> term), keyword) :: Enumerable.t()
  def async_stream(enumerable, fun, options \\ []) when is_function(fun, 1) and is_list(options),
    do: streamed(enumerable, fun, options)

  @doc false
  @spec async_stream(Enumerable.t(), module, atom, list) :: Enumerable.t()
  def async_stream(enumerable, module, name, args), do: async_stream(enumerable, module, name, args, [])

  @doc false
  @spec async_stream(Enumerable.t(), module, atom, list, keyword) :: Enumerable.t()
  def async_stream(enumerable, module, name, args, options)
      when is_atom(module) and is_atom(name) and is_list(args),
      do: streamed(enumerable, &:erlang.apply(module, name, [&1 | args]), options)

  defp streamed(enumerable, fun, options) do
    most = option(options, :max_concurrency, @many)

    if not (is_integer(most) and most > 0),
      do: :erlang.error(ArgumentError.exception(":max_concurrency must be an integer greater than zero"))

    how = %{
      timeout: option(options, :timeout, 5000),
      kill?: option(options, :on_timeout, :exit) == :kill_task,
      input?: option(options, :zip_input_on_exit, false),
      ordered?: option(options, :ordered, true)
    }

    enumerable
    |> Stream.map(&{:some, &1})
    |> Stream.concat([:all])
    |> Stream.transform(
      fn -> [] end,
      fn
        {:some, value}, running ->
          running = running ++ [one(value, fun, how)]
          if active(running) < most, do: {[], running}, else: running |> finish(how) |> ready(how)

        :all, running ->
          {rest(running, how), []}
      end,
      &stop/1
    )
  end

  defp option(options, key, default) do
    case :lists.keyfind(key, 1, options) do
      {^key, value} -> value
      false -> default
    end
  end

  # A task with what it was given, and the timer that ends its time.
  defp one(value, fun, how) do
    task = async(fn -> fun.(value) end)

    timer =
      if how.timeout != :infinity,
        do: :erlang.send_after(how.timeout, :erlang.self(), {:late, task.ref})

    {task, value, timer, nil}
  end

  defp active(running), do: length(for {_task, _value, _timer, nil} <- running, do: 1)

  # Who has ended first gets its result.
  defp finish(running, how) do
    awaited = :maps.from_list(for {task, _value, _timer, nil} <- running, do: {task.ref, true})

    {reference, result} =
      receive do
        {reference, reply} when is_map_key(awaited, reference) ->
          {reference, {:ok, reply}}

        {:DOWN, reference, _process, _pid, reason} when is_map_key(awaited, reference) ->
          {reference, {:exit, reason}}

        {:late, reference} when is_map_key(awaited, reference) ->
          {reference, :late}
      end

    if result == :late and not how.kill? do
      stop(running)
      :erlang.exit({:timeout, {Task.Supervised, :stream, [how.timeout]}})
    end

    for {task, value, timer, known} = one <- running do
      if task.ref == reference do
        end_task(one)
        {task, value, timer, result}
      else
        {task, value, timer, known}
      end
    end
  end

  # What can be told, and the others: in order nothing behind one that runs.
  defp ready(running, %{ordered?: true} = how) do
    {done, others} = Enum.split_while(running, fn {_task, _value, _timer, result} -> result != nil end)
    {told_all(done, how), others}
  end

  defp ready(running, how) do
    {done, others} = :lists.partition(fn {_task, _value, _timer, result} -> result != nil end, running)
    {told_all(done, how), others}
  end

  defp rest(running, how) do
    {results, running} = ready(running, how)
    if running == [], do: results, else: results ++ rest(finish(running, how), how)
  end

  defp stop(running), do: for({_task, _value, _timer, nil} = one <- running, do: end_task(one))

  defp told_all(done, how), do: for({_task, value, _timer, result} <- done, do: told(result, value, how))

  defp told(:late, value, how), do: told({:exit, :timeout}, value, how)
  defp told({:exit, reason}, value, %{input?: true}), do: {:exit, {value, reason}}
  defp told(result, _value, _how), do: result

  # Nothing of it is left: neither its process nor a message.
  defp end_task({%{pid: pid, ref: reference}, _value, timer, _result}) do
    if timer, do: :erlang.cancel_timer(timer)
    :erlang.demonitor(reference, [:flush])
    :erlang.unlink(pid)
    :erlang.exit(pid, :kill)
    reply(reference)
    unseen({:late, reference})

    receive do
      {:EXIT, ^pid, _reason} -> :ok
    after
      0 -> :ok
    end
  end
end
