defmodule Instar.Compiler.Wasm.SandboxProcesses do
  # What processes are in the sandbox: this code runs there, as part of the library, in the place of the VM's own functions. It has
  # the mailbox, and asks for all that has to do with other processes of its call.
  #
  # A mailbox is `{seen, left, fresh}`: messages that the `receive` of the moment did not want, the last first; those that it has
  # not looked at; and 1 where its time has not begun.
  @moduledoc false

  # In the sandbox the module `instar` has what is called here; in the VM it is another.
  @dialyzer :no_missing_calls
  @compile {:no_warn_undefined, [:instar, :instar_process]}

  import Kernel,
    except: [
      exit: 1,
      make_ref: 0,
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
  @begin 25

  @linked 1
  @monitored 2
  @alias_bits 4
  @aliases %{explicit_unalias: 1, demonitor: 2, reply_demonitor: 3}
  @node :nonode@nohost
  @longest 0xFFFFFFFF

  # What `receive` becomes -----------------------------------------------------------------------------------

  @doc false
  @spec peek() :: [term]
  def peek do
    case :instar.mailbox() do
      {_seen, [message | _left], _fresh} -> [message]
      _empty -> []
    end
  end

  @doc false
  @spec next() :: term
  def next do
    {seen, [message | left], fresh} = :instar.mailbox()
    :instar.mailbox({[message | seen], left, fresh})
  end

  @doc false
  @spec remove() :: term
  def remove do
    {seen, [_message | left], _fresh} = :instar.mailbox()
    :instar.mailbox({[], :lists.reverse(seen, left), 1})
  end

  @doc false
  @spec timeout() :: term
  def timeout do
    {seen, left, _fresh} = mailbox()
    :instar.mailbox({[], :lists.reverse(seen, left), 1})
  end

  @doc false
  # Whether the time is over.
  @spec wait(term, binary) :: boolean
  def wait(time, place) do
    {seen, left, fresh} = mailbox()

    # Without clauses it looks at none.
    if left == [] do
      wait(time, place, seen, fresh)
    else
      :instar.mailbox({:lists.reverse(left, seen), [], fresh})
      wait(time, place)
    end
  end

  defp wait(time, place, seen, fresh) do
    case :instar_process.ask(@wait, milliseconds(time), fresh + 2 * length(seen), place) do
      [message] ->
        :instar.mailbox({seen, [message], 0})
        false

      :timeout ->
        :instar.mailbox({[], :lists.reverse(seen), 1})
        true

      # It is never answered: who waits may be ended, and what tells of it has to be in the program, also of one that starts none.
      :never ->
        start([])
    end
  end

  defp mailbox do
    case :instar.mailbox() do
      {_seen, _left, _fresh} = mailbox -> mailbox
      _empty -> {[], [], 1}
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

  @doc false
  @spec spawn((() -> term)) :: pid
  def spawn(fun), do: new(fun, 0)
  @doc false
  @spec spawn_link((() -> term)) :: pid
  def spawn_link(fun), do: new(fun, @linked)
  @doc false
  @spec spawn_monitor((() -> term)) :: {pid, reference}
  def spawn_monitor(fun), do: new(fun, @monitored)
  @doc false
  @spec spawn_opt((() -> term), list) :: pid | {pid, reference}
  def spawn_opt(fun, options), do: new(fun, flags(options, 0))

  @doc false
  @spec spawn(module, atom, list) :: pid
  def spawn(module, name, args), do: new(fn -> :erlang.apply(module, name, args) end, 0)
  @doc false
  @spec spawn_link(module, atom, list) :: pid
  def spawn_link(module, name, args), do: new(fn -> :erlang.apply(module, name, args) end, @linked)
  @doc false
  @spec spawn_monitor(module, atom, list) :: {pid, reference}
  def spawn_monitor(module, name, args), do: new(fn -> :erlang.apply(module, name, args) end, @monitored)

  @doc false
  @spec spawn_opt(module, atom, list, list) :: pid | {pid, reference}
  def spawn_opt(module, name, args, options),
    do: new(fn -> :erlang.apply(module, name, args) end, flags(options, 0))

  defp flags([:link | options], flags), do: flags(options, :erlang.bor(flags, @linked))
  defp flags([:monitor | options], flags), do: flags(options, :erlang.bor(flags, @monitored))

  defp flags([{:monitor, of_monitor} | options], flags),
    do: flags(options, :erlang.bor(flags, @monitored + @alias_bits * alias_of(of_monitor)))

  # How large its heap is, and who goes first, is nobody's to say here.
  defp flags([_other | options], flags), do: flags(options, flags)
  defp flags([], flags), do: flags

  defp new(fun, flags) when is_function(fun, 0) do
    # What it begins with has to be in the program.
    case :instar_process.ask(@spawn, fun, flags, &__MODULE__.start/1) do
      :system_limit -> :erlang.error(:system_limit)
      started -> started
    end
  end

  defp new(fun, _flags), do: :erlang.error(:badarg, [fun])

  @doc false
  @spec send(term, term) :: term
  def send(to, message) do
    case :instar_process.ask(@send, receiver(to), message, 0) do
      :badarg when is_atom(to) -> :erlang.error(:badarg, [to, message])
      _sent -> message
    end
  end

  @doc false
  @spec send(term, term, list) :: :ok
  def send(to, message, _options) do
    send(to, message)
    :ok
  end

  @doc false
  @spec send_nosuspend(term, term) :: true
  def send_nosuspend(to, message) do
    send(to, message)
    true
  end

  defp receiver(to) when is_pid(to) or is_reference(to), do: to
  defp receiver(to) when is_atom(to), do: :erlang.atom_to_binary(to)
  defp receiver({name, @node}) when is_atom(name), do: :erlang.atom_to_binary(name)
  defp receiver(to), do: :erlang.error(:badarg, [to])

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
  def monitor(kind, item), do: monitor(kind, item, [])

  @doc false
  @spec monitor(:process, term, list) :: reference
  def monitor(:process, item, options) when is_pid(item) or is_atom(item) or is_tuple(item) do
    object = if is_atom(item), do: {item, @node}, else: item
    :instar_process.ask(@monitor, receiver(item), alias_of(options), object)
  end

  def monitor(kind, item, _options), do: :erlang.error(:badarg, [kind, item])

  defp alias_of([{:alias, ends} | _options]), do: :erlang.map_get(ends, @aliases)
  defp alias_of([_other | options]), do: alias_of(options)
  defp alias_of([]), do: 0

  @doc false
  @spec demonitor(reference) :: true
  def demonitor(reference), do: demonitor(reference, [])

  @doc false
  @spec demonitor(reference, list) :: boolean
  def demonitor(reference, options) when is_reference(reference) do
    found = :instar_process.ask(@demonitor, reference, 0, 0)
    if not found and :lists.member(:flush, options), do: flush(reference)
    if :lists.member(:info, options), do: found, else: true
  end

  def demonitor(reference, options), do: :erlang.error(:badarg, [reference, options])

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

  def process_flag(flag, value), do: :erlang.error(:badarg, [flag, value])

  @doc false
  @spec is_process_alive(pid) :: boolean
  def is_process_alive(pid) when is_pid(pid), do: :instar_process.ask(@alive, pid, 0, 0)
  def is_process_alive(pid), do: :erlang.error(:badarg, [pid])

  @doc false
  @spec processes() :: [pid]
  def processes, do: :instar_process.ask(@processes, 0, 0, 0)

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
  def send_after(time, to, message), do: later(@timer, time, to, message)
  @doc false
  @spec send_after(integer, term, term, list) :: reference
  def send_after(time, to, message, []), do: later(@timer, time, to, message)
  def send_after(time, to, message, options), do: :erlang.error(:badarg, [time, to, message, options])
  @doc false
  @spec start_timer(integer, term, term) :: reference
  def start_timer(time, to, message), do: later(@start_timer, time, to, message)

  defp later(kind, time, to, message)
       when is_integer(time) and time >= 0 and time <= @longest and (is_pid(to) or is_atom(to)),
       do: :instar_process.ask(kind, time, receiver(to), message)

  defp later(_kind, time, to, message), do: :erlang.error(:badarg, [time, to, message])

  @doc false
  @spec cancel_timer(reference) :: integer | false
  def cancel_timer(reference) when is_reference(reference),
    do: :instar_process.ask(@cancel, reference, 0, 0)

  def cancel_timer(reference), do: :erlang.error(:badarg, [reference])

  @doc false
  @spec cancel_timer(reference, list) :: integer | false | :ok
  def cancel_timer(reference, options) do
    {async?, info?} = timer_options(options, {false, true}, [reference, options])
    left = cancel_timer(reference)

    cond do
      not info? -> :ok
      async? -> told(:cancel_timer, reference, left)
      true -> left
    end
  end

  @doc false
  @spec read_timer(reference) :: integer | false
  def read_timer(reference) when is_reference(reference), do: :instar_process.ask(@read, reference, 0, 0)
  def read_timer(reference), do: :erlang.error(:badarg, [reference])

  @doc false
  @spec read_timer(reference, list) :: integer | false | :ok
  def read_timer(reference, options) do
    {async?, _info?} = timer_options(options, {false, true}, [reference, options])
    left = read_timer(reference)
    if async?, do: told(:read_timer, reference, left), else: left
  end

  defp timer_options([{:async, async?} | rest], {_, info?}, args) when is_boolean(async?),
    do: timer_options(rest, {async?, info?}, args)

  defp timer_options([{:info, info?} | rest], {async?, _}, args) when is_boolean(info?),
    do: timer_options(rest, {async?, info?}, args)

  defp timer_options([], known, _args), do: known
  defp timer_options(_other, _known, args), do: :erlang.error(:badarg, args)

  defp told(what, reference, left) do
    send(self(), {what, reference, left})
    :ok
  end

  @doc false
  @spec make_ref() :: reference
  def make_ref, do: :instar_process.ask(@make_ref, 0, 0, 0)

  @doc false
  @spec new_alias() :: reference
  def new_alias, do: :instar_process.ask(@alias, 1, 0, 0)

  @doc false
  @spec new_alias(list) :: reference
  def new_alias(options),
    do: :instar_process.ask(@alias, if(:lists.member(:reply, options), do: 3, else: 1), 0, 0)

  @doc false
  @spec unalias(reference) :: boolean
  def unalias(reference) when is_reference(reference), do: :instar_process.ask(@unalias, reference, 0, 0)
  def unalias(reference), do: :erlang.error(:badarg, [reference])
end
