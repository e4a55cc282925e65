defmodule Instar.Compiler.Wasm.SandboxProcesses do
  # What processes are in the sandbox: this code runs there, as part of the library, in the place of the VM's own functions. It has
  # the mailbox, and asks for all that has to do with other processes of its call.
  #
  # A mailbox is `{seen, left, fresh, count}`: messages that the `receive` of the moment did not want, the last first; those that
  # it has not looked at; 1 where its time has not begun; and how many it has seen.
  @moduledoc false

  # In the sandbox the module `instar` has what is called here; in the VM it is another.
  @dialyzer :no_missing_calls
  @compile {:no_warn_undefined, [:instar, :instar_process]}

  import Kernel,
    except: [
      exit: 1,
      make_ref: 0,
      node: 0,
      node: 1,
      self: 0,
      send: 2,
      spawn: 1,
      spawn: 3,
      spawn_link: 1,
      spawn_link: 3,
      spawn_monitor: 1,
      spawn_monitor: 3
    ]

  @own 0
  @spawn 1
  @send 2
  @wait 3
  @end_of_it 4
  @exit 5
  @link 6
  @unlink 7
  @monitor 8
  @demonitor 9
  @trap 10
  @register 11
  @unregister 12
  @whereis 13
  @alive 14
  @timer 15
  @start_timer 16
  @cancel 17
  @read 18
  @make_ref 19
  @alias 20
  @unalias 21
  @registered 22
  @processes 23
  @info 24
  @begin 25
  @unique 26
  @tag 27
  @flag 28

  @linked 1
  @monitored 2
  @alias_bits 4
  @aliases %{explicit_unalias: 1, demonitor: 2, reply_demonitor: 3}
  @node :nonode@nohost
  # Which of the arguments is wrong cannot be seen of them alone.
  @bad_option [error_info: %{cause: :badopt, module: :erl_erts_errors}]
  @bad_type [error_info: %{cause: :badtype, module: :erl_erts_errors}]
  # What the flags are that nobody has set.
  @flags %{
    async_dist: false,
    error_handler: :error_handler,
    fullsweep_after: 65_535,
    max_heap_size: %{error_logger: true, kill: true, size: 0},
    message_queue_data: :on_heap,
    min_bin_vheap_size: 46_422,
    min_heap_size: 233,
    priority: :normal,
    save_calls: 0,
    sensitive: false,
    trap_exit: false
  }
  @longest 0xFFFFFFFF
  # The VM begins with it.
  @least_unique -576_460_752_303_423_488

  # What `receive` becomes -----------------------------------------------------------------------------------

  @doc false
  @spec peek() :: [term]
  def peek do
    case :instar.mailbox() do
      {_seen, [message | _left], _fresh, _count} -> [message]
      _empty -> []
    end
  end

  @doc false
  @spec next() :: term
  def next do
    {seen, [message | left], fresh, count} = :instar.mailbox()
    :instar.mailbox({[message | seen], left, fresh, count + 1})
  end

  @doc false
  @spec remove() :: term
  def remove do
    {seen, [_message | left], _fresh, _count} = :instar.mailbox()
    :instar.mailbox({[], :lists.reverse(seen, left), 1, 0})
  end

  @doc false
  @spec timeout() :: term
  def timeout do
    {seen, left, _fresh, _count} = mailbox()
    :instar.mailbox({[], :lists.reverse(seen, left), 1, 0})
  end

  @doc false
  # Whether the time is over.
  @spec wait(term, binary) :: boolean
  def wait(time, place) do
    {seen, left, fresh, count} = mailbox()

    # Without clauses it looks at none.
    if left == [] do
      wait(time, place, {seen, count}, fresh)
    else
      :instar.mailbox({:lists.reverse(left, seen), [], fresh, count + length(left)})
      wait(time, place)
    end
  end

  defp wait(time, place, {seen, count}, fresh) do
    case :instar_process.ask(@wait, milliseconds(time), fresh + 2 * count, place) do
      [message] ->
        :instar.mailbox({seen, [message], 0, count})
        false

      :timeout ->
        :instar.mailbox({[], :lists.reverse(seen), 1, 0})
        true

      # It is never answered: who waits may be ended, and what tells of it has to be in the program, also of one that starts none.
      :never ->
        start([])
    end
  end

  defp mailbox do
    case :instar.mailbox() do
      {_seen, _left, _fresh, _count} = mailbox -> mailbox
      _empty -> {[], [], 1, 0}
    end
  end

  defp milliseconds(:infinity), do: -1
  defp milliseconds(time) when is_integer(time) and time >= 0 and time <= @longest, do: time

  defp milliseconds(_time) do
    timeout()
    :erlang.error(:timeout_value)
  end

  # A process -------------------------------------------------------------------------------------------------

  @doc false
  # What it begins with it asks for: it may be large, and is taken in slices. The one of a call whose own process is gone tells
  # what it went by.
  @spec start(term) :: term
  def start(_nothing) do
    case :instar_process.ask(@begin, 0, 0, 0) do
      {reason} -> :erlang.exit(reason)
      fun -> :instar_process.ask(@end_of_it, ended(fun), 0, 0)
    end
  end

  defp ended(fun) do
    fun.()
    :normal
  catch
    :exit, reason -> reason
    :error, reason -> {reason, __STACKTRACE__}
    :throw, value -> {{:nocatch, value}, __STACKTRACE__}
  end

  @doc false
  @spec self() :: pid
  def self, do: :instar_process.ask(@own, 0, 0, 0)

  # A fun of another arity is a process that ends by it.
  for {name, flags} <- [spawn: 0, spawn_link: @linked, spawn_monitor: @monitored] do
    @doc false
    @spec unquote(name)((() -> term)) :: pid | {pid, reference}
    def unquote(name)(fun) when is_function(fun),
      do: new(fun, unquote(flags)) || :erlang.error(:system_limit, [fun])

    def unquote(name)(fun), do: :erlang.error(:badarg, [fun])

    @doc false
    @spec unquote(name)(module, atom, list) :: pid | {pid, reference}
    def unquote(name)(module, name, args) when is_atom(module) and is_atom(name) and length(args) >= 0,
      do:
        new(applied(module, name, args), unquote(flags)) || :erlang.error(:system_limit, [module, name, args])

    def unquote(name)(module, name, args), do: :erlang.error(:badarg, [module, name, args])
  end

  @doc false
  @spec spawn_opt((() -> term), list) :: pid | {pid, reference}
  def spawn_opt(fun, options) do
    case is_function(fun) && flags(options, 0, []) do
      false -> :erlang.error(:badarg, [fun, options])
      :badarg -> :erlang.error(:badarg, [fun, options], @bad_option)
      {flags, tags} -> new(fun, tagged(flags, tags)) || :erlang.error(:system_limit, [fun, options])
    end
  end

  @doc false
  @spec spawn_opt(module, atom, list, list) :: pid | {pid, reference}
  def spawn_opt(module, name, args, options) when is_atom(module) and is_atom(name) and length(args) >= 0 do
    case flags(options, 0, []) do
      :badarg ->
        :erlang.error(:badarg, [module, name, args, options], @bad_option)

      {flags, tags} ->
        new(applied(module, name, args), tagged(flags, tags)) ||
          :erlang.error(:system_limit, [module, name, args, options])
    end
  end

  def spawn_opt(module, name, args, options), do: :erlang.error(:badarg, [module, name, args, options])

  defp applied(module, name, args), do: fn -> :erlang.apply(module, name, args) end

  defp flags([:link | options], flags, tags), do: flags(options, :erlang.bor(flags, @linked), tags)
  defp flags([:monitor | options], flags, tags), do: flags(options, :erlang.bor(flags, @monitored), tags)

  defp flags([{:monitor, of_monitor} | options], flags, _tags) do
    case monitoring(of_monitor, 0, []) do
      :badarg -> :badarg
      {ends, tags} -> flags(options, :erlang.bor(flags, @monitored + @alias_bits * ends), tags)
    end
  end

  # How large its heap is, and who goes first, is nobody's to say here.
  defp flags([{flag, value} | options], flags, tags)
       when flag in [:fullsweep_after, :max_heap_size, :message_queue_data] or
              flag in [:min_bin_vheap_size, :min_heap_size, :priority],
       do: if(value?(flag, value), do: flags(options, flags, tags), else: :badarg)

  defp flags([], flags, tags), do: {flags, tags}
  defp flags(_other, _flags, _tags), do: :badarg

  # What its next monitor is asked with, once nothing is wrong any more.
  defp tagged(asked, []), do: asked

  defp tagged(asked, [tag]) do
    :instar_process.ask(@tag, tag, 0, 0)
    asked
  end

  # Nothing where there are as many as there may be.
  defp new(fun, flags) do
    # What it begins with has to be in the program.
    case :instar_process.ask(@spawn, fun, flags, &__MODULE__.start/1) do
      :system_limit -> nil
      started -> started
    end
  end

  @doc false
  @spec send(term, term) :: term
  def send(to, message) do
    case deliver(to, message) do
      true -> message
      false -> :erlang.error(:badarg, [to, message])
    end
  end

  @doc false
  @spec send(term, term, list) :: :ok
  def send(to, message, options) do
    if not only?(options, [:noconnect, :nosuspend]),
      do: :erlang.error(:badarg, [to, message, options], @bad_option)

    if deliver(to, message), do: :ok, else: :erlang.error(:badarg, [to, message, options])
  end

  @doc false
  @spec send_nosuspend(term, term) :: true
  def send_nosuspend(to, message), do: deliver(to, message) || :erlang.error(:badarg, [to, message])

  defp deliver(to, message) do
    case receiver(to) do
      nil -> elsewhere?(to)
      receiver -> :instar_process.ask(@send, receiver, message, 0) != :badarg or not is_atom(to)
    end
  end

  defp receiver(to) when is_pid(to) or is_reference(to), do: to
  defp receiver(to) when is_atom(to), do: :erlang.atom_to_binary(to)
  defp receiver({name, @node}) when is_atom(name), do: :erlang.atom_to_binary(name)
  defp receiver(_other), do: nil

  # Another node is none that is there.
  defp elsewhere?({name, node}), do: is_atom(name) and is_atom(node)
  defp elsewhere?(_other), do: false

  # Whether it is a list of these only.
  defp only?([option | options], known), do: :lists.member(option, known) and only?(options, known)
  defp only?(rest, _known), do: rest == []

  # Links, monitors, exit signals -------------------------------------------------------------------------------

  @doc false
  @spec exit(pid, term) :: true
  # What tells of its own end has to be in the program.
  def exit(pid, reason) when is_pid(pid), do: :instar_process.ask(@exit, pid, reason, &__MODULE__.start/1)
  def exit(pid, reason), do: :erlang.error(:badarg, [pid, reason])

  @doc false
  @spec link(pid) :: true
  def link(pid) when is_pid(pid) do
    case :instar_process.ask(@link, pid, 0, 0) do
      :noproc -> :erlang.error(:noproc, [pid])
      true -> true
    end
  end

  def link(pid), do: :erlang.error(:badarg, [pid])

  @doc false
  @spec unlink(pid) :: true
  def unlink(pid) when is_pid(pid), do: :instar_process.ask(@unlink, pid, 0, 0)
  def unlink(pid), do: :erlang.error(:badarg, [pid])

  @doc false
  @spec monitor(:process, term) :: reference
  def monitor(:process, item) when is_pid(item) or is_atom(item) or is_tuple(item),
    do: watch(item, 0, []) || :erlang.error(:badarg, [:process, item])

  def monitor(:process, item), do: :erlang.error(:badarg, [:process, item])
  def monitor(kind, item), do: :erlang.error(:badarg, [kind, item], @bad_type)

  @doc false
  @spec monitor(:process, term, list) :: reference
  def monitor(:process, item, options) when is_pid(item) or is_atom(item) or is_tuple(item) do
    case monitoring(options, 0, []) do
      :badarg -> :erlang.error(:badarg, [:process, item, options], @bad_option)
      {ends, tags} -> watch(item, ends, tags) || :erlang.error(:badarg, [:process, item, options])
    end
  end

  def monitor(:process, item, options), do: :erlang.error(:badarg, [:process, item, options])
  def monitor(kind, item, options), do: :erlang.error(:badarg, [kind, item, options], @bad_type)

  defp watch(item, ends, tags) do
    object = if is_atom(item), do: {item, @node}, else: item

    case receiver(item) do
      nil -> nil
      receiver -> :instar_process.ask(@monitor, receiver, tagged(ends, tags), object)
    end
  end

  # When the alias ends, and what the message is called.
  defp monitoring([{:alias, ends} | options], _ends, tags) when is_map_key(@aliases, ends),
    do: monitoring(options, :erlang.map_get(ends, @aliases), tags)

  defp monitoring([{:tag, tag} | options], ends, _tags), do: monitoring(options, ends, [tag])
  defp monitoring([], ends, tags), do: {ends, tags}
  defp monitoring(_other, _ends, _tags), do: :badarg

  @doc false
  @spec demonitor(reference) :: true
  def demonitor(reference) when is_reference(reference) do
    :instar_process.ask(@demonitor, reference, 0, 0)
    true
  end

  def demonitor(reference), do: :erlang.error(:badarg, [reference])

  @doc false
  @spec demonitor(reference, list) :: boolean
  def demonitor(reference, options) do
    if not (is_reference(reference) and only?(options, [:flush, :info])),
      do: :erlang.error(:badarg, [reference, options])

    found = :instar_process.ask(@demonitor, reference, 0, 0)
    if not found and :lists.member(:flush, options), do: flush(reference)
    if :lists.member(:info, options), do: found, else: true
  end

  defp flush(reference) do
    receive do
      {_, ^reference, _, _, _} -> true
    after
      0 -> true
    end
  end

  @doc false
  @spec process_flag(atom, term) :: term
  def process_flag(:trap_exit, traps) when is_boolean(traps),
    do: :instar_process.ask(@trap, if(traps, do: 1, else: 0), 0, 0)

  # What it says of itself is kept, and changes nothing.
  def process_flag(flag, value) do
    if not is_map_key(@flags, flag), do: :erlang.error(:badarg, [flag, value], @bad_option)
    if not value?(flag, value), do: :erlang.error(:badarg, [flag, value])

    case :instar_process.ask(@flag, :erlang.atom_to_binary(flag), value, 0) do
      [before] -> before
      [] -> :erlang.map_get(flag, @flags)
    end
  end

  defp value?(:async_dist, value), do: is_boolean(value)
  defp value?(:error_handler, value), do: is_atom(value)
  defp value?(:message_queue_data, value), do: value == :on_heap or value == :off_heap
  defp value?(:priority, value), do: :lists.member(value, [:low, :normal, :high, :max])
  defp value?(:save_calls, value), do: is_integer(value) and value >= 0 and value <= 10_000
  defp value?(flag, value) when flag in [:sensitive, :trap_exit], do: is_boolean(value)
  defp value?(:max_heap_size, %{size: size}), do: value?(:min_heap_size, size)
  defp value?(_size, value), do: is_integer(value) and value >= 0

  @doc false
  @spec is_process_alive(pid) :: boolean
  def is_process_alive(pid) when is_pid(pid), do: :instar_process.ask(@alive, pid, 0, 0)
  def is_process_alive(pid), do: :erlang.error(:badarg, [pid])

  @doc false
  @spec processes() :: [pid]
  def processes, do: :instar_process.ask(@processes, 0, 0, 0)

  # What is there of a process that is asked about, with its place in what is answered. What its code is at, and what it takes, is
  # not known here.
  @links 0
  @monitors 1
  @monitored_by 2
  @names 3
  @traps 4
  @waits 5
  @messages 6

  @doc false
  @spec process_info(pid, atom | [atom]) :: :undefined | [] | {atom, term} | [{atom, term}]
  def process_info(pid, items) when is_pid(pid) do
    case :instar_process.ask(@info, pid, 0, 0) do
      :undefined -> :undefined
      known when is_list(items) -> for item <- items, do: {item, item(item, known, pid, items)}
      known when items == :registered_name and elem(known, @names) == [] -> []
      known -> {items, item(items, known, pid, items)}
    end
  end

  def process_info(pid, items), do: :erlang.error(:badarg, [pid, items])

  defp item(:links, known, _pid, _items), do: elem(known, @links)
  defp item(:monitors, known, _pid, _items), do: for(of <- elem(known, @monitors), do: {:process, of})
  defp item(:monitored_by, known, _pid, _items), do: elem(known, @monitored_by)
  defp item(:trap_exit, known, _pid, _items), do: elem(known, @traps)

  defp item(:registered_name, known, _pid, _items) do
    case elem(known, @names) do
      [name] -> name
      [] -> []
    end
  end

  defp item(:status, known, pid, _items) do
    cond do
      pid == self() -> :running
      elem(known, @waits) -> :waiting
      true -> :runnable
    end
  end

  defp item(:message_queue_len, known, pid, _items),
    do: if(pid == self(), do: length(messages()), else: elem(known, @messages))

  # Those of another process lie in that one's memory.
  defp item(item, _known, pid, items) when item in [:messages, :dictionary] do
    cond do
      pid != self() -> :erlang.error({:unsupported, {:erlang, :process_info, 2}}, [pid, items])
      item == :messages -> messages()
      true -> :erlang.get()
    end
  end

  defp item(item, _known, _pid, _items)
       when item in [:backtrace, :binary, :catchlevel, :current_function, :current_location] or
              item in [:current_stacktrace, :error_handler, :fullsweep_after, :garbage_collection] or
              item in [:garbage_collection_info, :group_leader, :heap_size, :initial_call, :last_calls] or
              item in [:max_heap_size, :memory, :message_queue_data, :min_bin_vheap_size] or
              item in [:min_heap_size, :priority, :reductions, :sequential_trace_token, :stack_size] or
              item in [:suspending, :total_heap_size, :trace],
       do: :erlang.error({:unsupported, {:erlang, :process_info, 2}})

  defp item(_item, _known, pid, items), do: :erlang.error(:badarg, [pid, items])

  # All that this one has not taken, with what waits for it outside.
  defp messages do
    {seen, left, fresh, count} = mailbox()

    case :instar_process.ask(@wait, 0, 1, "") do
      [message] ->
        :instar.mailbox({seen, :lists.append(left, [message]), fresh, count})
        messages()

      :timeout ->
        :lists.reverse(seen, left)
    end
  end

  # As text: `inspect` has the same numbers, and asks of these nothing that it has to be told.
  @about {false, false, false, false, false, 0, %{}, Inspect}

  @doc false
  @spec pid_to_list(pid) :: charlist
  def pid_to_list(pid) when is_pid(pid) do
    "#PID" <> text = :instar.inspect(pid, @about)
    :erlang.binary_to_list(text)
  end

  def pid_to_list(pid), do: :erlang.error(:badarg, [pid])

  @doc false
  @spec ref_to_list(reference) :: charlist
  def ref_to_list(reference) when is_reference(reference) do
    "#Reference" <> text = :instar.inspect(reference, @about)
    :lists.append(~c"#Ref", :erlang.binary_to_list(text))
  end

  def ref_to_list(reference), do: :erlang.error(:badarg, [reference])

  @doc false
  @spec garbage_collect() :: true
  def garbage_collect, do: true

  @doc false
  @spec garbage_collect(pid) :: boolean
  def garbage_collect(pid), do: is_process_alive(pid)

  # Of nodes there is one.
  @doc false
  @spec node() :: node
  def node, do: @node

  @doc false
  @spec node(pid | reference) :: node
  def node(of) when is_pid(of) or is_reference(of), do: @node
  def node(of), do: :erlang.error(:badarg, [of])

  @doc false
  @spec nodes() :: []
  def nodes, do: []

  @doc false
  @spec is_alive() :: false
  def is_alive, do: false

  # Names -------------------------------------------------------------------------------------------------------

  @doc false
  @spec register(atom, pid) :: true
  def register(name, pid) when is_atom(name) and is_pid(pid) and name != :undefined do
    case :instar_process.ask(@register, :erlang.atom_to_binary(name), pid, 0) do
      :badarg -> :erlang.error(:badarg, [name, pid])
      true -> true
    end
  end

  def register(name, pid), do: :erlang.error(:badarg, [name, pid])

  @doc false
  @spec unregister(atom) :: true
  def unregister(name) when is_atom(name) do
    case :instar_process.ask(@unregister, :erlang.atom_to_binary(name), 0, 0) do
      :badarg -> :erlang.error(:badarg, [name])
      true -> true
    end
  end

  def unregister(name), do: :erlang.error(:badarg, [name])

  @doc false
  @spec whereis(atom) :: pid | :undefined
  def whereis(name) when is_atom(name),
    do: :instar_process.ask(@whereis, :erlang.atom_to_binary(name), 0, 0)

  def whereis(name), do: :erlang.error(:badarg, [name])

  @doc false
  @spec registered() :: [atom]
  def registered, do: :instar_process.ask(@registered, 0, 0, 0)

  # Time and references -----------------------------------------------------------------------------------------

  @doc false
  @spec send_after(integer, term, term) :: reference
  def send_after(time, to, message),
    do: later(@timer, time, to, message, []) || :erlang.error(:badarg, [time, to, message])

  @doc false
  @spec send_after(integer, term, term, list) :: reference
  def send_after(time, to, message, options),
    do: later(@timer, time, to, message, options) || :erlang.error(:badarg, [time, to, message, options])

  @doc false
  @spec start_timer(integer, term, term) :: reference
  def start_timer(time, to, message),
    do: later(@start_timer, time, to, message, []) || :erlang.error(:badarg, [time, to, message])

  @doc false
  @spec start_timer(integer, term, term, list) :: reference
  def start_timer(time, to, message, options),
    do:
      later(@start_timer, time, to, message, options) || :erlang.error(:badarg, [time, to, message, options])

  # A time on the clock is none that a document knows without one.
  defp later(_kind, _time, _to, _message, [{:abs, true} | _options]),
    do: :erlang.error({:unsupported, {:erlang, :send_after, 4}})

  defp later(kind, time, to, message, [{:abs, false} | options]), do: later(kind, time, to, message, options)

  defp later(kind, time, to, message, [])
       when is_integer(time) and time >= 0 and time <= @longest and (is_pid(to) or is_atom(to)),
       do: :instar_process.ask(kind, time, receiver(to), message)

  defp later(_kind, _time, _to, _message, _options), do: nil

  @doc false
  @spec cancel_timer(reference) :: integer | false
  def cancel_timer(reference) when is_reference(reference),
    do: :instar_process.ask(@cancel, reference, 0, 0)

  def cancel_timer(reference), do: :erlang.error(:badarg, [reference])

  @doc false
  @spec cancel_timer(reference, list) :: integer | false | :ok
  def cancel_timer(reference, options) do
    case is_reference(reference) && timer_options(options, {false, true}, [:async, :info]) do
      {_async?, false} ->
        :instar_process.ask(@cancel, reference, 0, 0)
        :ok

      {true, true} ->
        told(:cancel_timer, reference, :instar_process.ask(@cancel, reference, 0, 0))

      {false, true} ->
        :instar_process.ask(@cancel, reference, 0, 0)

      _wrong ->
        :erlang.error(:badarg, [reference, options])
    end
  end

  @doc false
  @spec read_timer(reference) :: integer | false
  def read_timer(reference) when is_reference(reference), do: :instar_process.ask(@read, reference, 0, 0)
  def read_timer(reference), do: :erlang.error(:badarg, [reference])

  @doc false
  @spec read_timer(reference, list) :: integer | false | :ok
  def read_timer(reference, options) do
    case is_reference(reference) && timer_options(options, {false, true}, [:async]) do
      {true, _info?} -> told(:read_timer, reference, :instar_process.ask(@read, reference, 0, 0))
      {false, _info?} -> :instar_process.ask(@read, reference, 0, 0)
      _wrong -> :erlang.error(:badarg, [reference, options])
    end
  end

  defp timer_options([{:async, async?} | rest], {_, info?}, known) when is_boolean(async?),
    do: timer_options(rest, {async?, info?}, known)

  defp timer_options([{:info, info?} | rest], {async?, _}, [_async, :info] = known) when is_boolean(info?),
    do: timer_options(rest, {async?, info?}, known)

  defp timer_options([], options, _known), do: options
  defp timer_options(_other, _options, _known), do: nil

  defp told(what, reference, left) do
    deliver(self(), {what, reference, left})
    :ok
  end

  @doc false
  @spec make_ref() :: reference
  def make_ref, do: :instar_process.ask(@make_ref, 0, 0, 0)

  @doc false
  @spec unique_integer() :: integer
  def unique_integer, do: unique_integer([])

  # As references, these are of the call or the instance. They ascend whether that is asked for or not.
  @doc false
  @spec unique_integer([:positive | :monotonic]) :: integer
  def unique_integer(modifiers) do
    if not only?(modifiers, [:monotonic, :positive]), do: :erlang.error(:badarg, [modifiers])
    least = if :lists.member(:positive, modifiers), do: 0, else: @least_unique
    :instar_process.ask(@unique, 0, 0, 0) + least
  end

  @doc false
  def unquote(:alias)(), do: :instar_process.ask(@alias, 1, 0, 0)

  @doc false
  def unquote(:alias)(options) do
    if not only?(options, [:explicit_unalias, :reply]), do: :erlang.error(:badarg, [options])
    :instar_process.ask(@alias, if(:lists.member(:reply, options), do: 3, else: 1), 0, 0)
  end

  @doc false
  @spec unalias(reference) :: boolean
  def unalias(reference) when is_reference(reference), do: :instar_process.ask(@unalias, reference, 0, 0)
  def unalias(reference), do: :erlang.error(:badarg, [reference])
end
