defmodule Instar.Session do
  @moduledoc """
  Lines of Elixir in the sandbox, one after the other, as in a shell: what a line binds or defines is there for the next.

      iex> {:ok, session} = Instar.Session.start()
      iex> Instar.Session.eval(session, "price = 10")
      {:ok, 10}
      iex> Instar.Session.eval(session, "defmodule Tax, do: def(of(net), do: div(net * 19, 100))")
      {:ok, {:module, Tax, "", nil}}
      iex> Instar.Session.eval(session, "price + Tax.of(price)")
      {:ok, 11}
      iex> Instar.Session.stop(session)
      :ok

  Variables, modules, protocols and their implementations, directives (`alias`, `import`, `require`) and the process dictionary
  last; what is defined again takes the place of what there was. A line that fails leaves the session as it was before.

  A line runs in the process that calls `eval/3`, one at a time: another waits. A session belongs to the process that started
  it, and ends with it.

  What a session keeps has a bound, `session_bytes`: the values, as bytes of the external term format, and the source of what
  is defined. A line that would leave more behind fails with `{:session_limit, bytes}`.

  Funs are kept, too, wherever in a value they are: a line that uses one is compiled together with the line that made it. Not
  kept are funs that Elixir's own modules made (as `Stream`'s do) and those with more than eight arguments: a line that would
  leave one behind fails with `{:uncrossable, :fun, [binding: name]}`. A fun of a module that was defined again since is
  `{:stale_fun, name, module}`.

  `snapshot/1` is all of it as a binary, from which `restore/2` makes another session, on another node or another day.
  """

  use GenServer, restart: :temporary

  alias Instar.Call.Argument
  alias Instar.Compiler.Shared.{AtomBudget, ExternalSize, ExternalTerm, LargeMaps}
  alias Instar.{Error, Eval, FirstError, Options}
  alias Instar.Eval.{Funs, Line}

  # A value stands here as bytes, from which a line that speaks of it has it read. So its size is known, and so is what a
  # snapshot is.
  @format :instar_session
  @version 1
  @session_bytes 64 * 1024 * 1024
  @most_output 256 * 1024
  # Beside its limits, a line may wait for the one before.
  @wait :infinity

  @enforce_keys [:pid]
  defstruct [:pid]

  @type t :: %__MODULE__{pid: pid}

  @typedoc """
  What a session keeps: values by name, each as bytes, with the functions that made the funs in it, their modules' marks, and
  what the host has lent; definitions in their order; the lines whose funs are kept; what was written.
  """
  @type kept :: %{
          values: %{atom => {binary, [Funs.made()], %{module => integer}, [reference]}},
          forms: [Macro.t()],
          lines: %{module => Macro.t()},
          output: %{stdout: binary, stderr: binary}
        }

  @doc """
  Starts a session for the calling process, or for that of the option `owner`.

  Options are those of `Instar.eval/3`, which hold for each line, and `session_bytes`, the bytes that the session may keep
  (64 MiB).
  """
  @spec start(keyword) :: {:ok, t} | {:error, Error.t()}
  def start(options \\ []), do: start(options, fresh())

  defp fresh, do: %{values: %{}, forms: [], lines: %{}, output: %{stdout: "", stderr: ""}}

  defp start(options, kept) do
    with {:ok, given} <- options(options),
         :ok <- within(size(kept), given.bytes),
         {:ok, pid} <- GenServer.start(__MODULE__, Map.put(given, :kept, kept)),
         do: {:ok, %__MODULE__{pid: pid}}
  end

  defp options(options) do
    with :ok <- Options.keyword(options, :options, options),
         {owner, options} = Keyword.pop(options, :owner, self()),
         {bytes, options} = Keyword.pop(options, :session_bytes, @session_bytes),
         :ok <- owner(owner),
         {:ok, bytes} <- Options.valid(:session_bytes, :count, bytes),
         {:ok, rules} <- Eval.rules(options),
         do: {:ok, %{owner: owner, bytes: bytes, rules: rules}}
  end

  defp owner(pid) do
    if is_pid(pid) and node(pid) == node(),
      do: :ok,
      else: Options.invalid(:owner, pid, "a process of this node")
  end

  @doc """
  Runs a line: its value, and with `usage: true` among the session's options or the line's what it used.

  Options are the limits of `Instar.eval/3`, in the place of the session's. Errors are those of `Instar.eval/3`, `:stopped` when
  the session is gone, and `{:session_limit, bytes}`.
  """
  @spec eval(t, String.t(), keyword) :: {:ok, term} | {:ok, term, map} | {:error, Error.t()}
  def eval(session, source, options \\ [])

  def eval(%__MODULE__{} = session, source, options) when is_binary(source) do
    with {:ok, turn, %{kept: kept, rules: rules, bytes: bytes}} <- ask(session, :begin) do
      outcome =
        with {:ok, rules} <- Eval.rules(rules, options),
             {:ok, value, later, more} <- line(source, kept, rules, bytes),
             :ok <- within(size(later), bytes),
             do: {:ok, value, later, more}

      finish(session, turn, outcome)
    end
  catch
    # What is about this process, and no answer of the line's: it gives back its turn.
    kind, reason ->
      ask(session, :leave)
      :erlang.raise(kind, reason, __STACKTRACE__)
  end

  def eval(%__MODULE__{}, source, _options), do: Argument.wrong(:source, source)
  def eval(session, _source, _options), do: Argument.wrong(:session, session)

  defp finish(session, turn, {:ok, value, later, more}) do
    with :ok <- ask(session, {:finish, turn, later}),
         do: if(more == nil, do: {:ok, value}, else: {:ok, value, more})
  end

  defp finish(session, turn, error) do
    ask(session, {:finish, turn, nil})
    error
  end

  defp line(source, %{values: kept, forms: forms, lines: lines} = before, rules, bytes) do
    context = %{
      bound: names(kept),
      dictionary: if(is_map_key(kept, Line.dictionary()), do: :there, else: :empty),
      funs: for({name, {_bytes, [_ | _] = made, _marks, _lent}} <- kept, into: %{}, do: {name, made}),
      forms: forms,
      lines: lines,
      number: number(lines, 1)
    }

    with {:ok, line, code} <- Eval.line(source, context, rules),
         :ok <- fresh(line, kept),
         given = for(name <- line.given, into: %{}, do: {name, value(kept[name])}),
         {:ok, value, bound, more} <- Eval.run(line, code, given, rules),
         {:ok, values} <- keep(bound, given, kept, Map.merge(line, %{lines: lines, bytes: bytes})) do
      lines = lines |> Map.put(line.main, line.code) |> used(values)
      later = %{values: values, forms: line.forms, lines: lines, output: written(before.output, more)}
      {:ok, value, later, more}
    end
  end

  # As few names as will do: they are atoms, and in the keys of what was compiled.
  defp number(lines, number),
    do:
      if(is_map_key(lines, Module.concat([:Instar, "Line#{number}"])),
        do: number(lines, number + 1),
        else: number
      )

  defp names(values), do: values |> Map.delete(Line.dictionary()) |> Map.keys() |> Enum.sort()

  # What was lent is in the entry as well: it is there as long as somebody has it.
  defp value({bytes, _made, _marks, _lent}), do: LargeMaps.binary_to_term(bytes)

  # The newest of it.
  defp written(output, more) do
    Map.new(output, fn {stream, before} ->
      bytes = before <> Map.get(more || %{}, stream, "")

      {stream,
       if(byte_size(bytes) > @most_output,
         do: binary_part(bytes, byte_size(bytes), -@most_output),
         else: bytes
       )}
    end)
  end

  defp lent(term, found) when is_reference(term), do: [term | found]
  defp lent([head | tail], found), do: lent(tail, lent(head, found))
  defp lent(tuple, found) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> lent(found)
  defp lent(map, found) when is_map(map), do: map |> :maps.to_list() |> lent(found)
  defp lent(_other, found), do: found

  # What a line was given and returns as it was needs no new bytes.
  defp keep(bound, given, kept, line) do
    marks = if line.keeps, do: Line.modules(line.forms), else: %{}
    changed = for {name, value} <- bound, not same?(given, name, value), do: {name, value}

    with {:ok, {kept, _left}} <-
           FirstError.reduce(changed, {kept, line.bytes}, &keep_one(&1, &2, marks, line)),
         do: {:ok, kept}
  end

  defp keep_one({name, value}, {kept, left}, marks, line) do
    made = if line.keeps, do: Funs.made_in(value), else: []

    modules =
      for {module, _name, _arity, closed_over} <- made, closed_over != :external, uniq: true, do: module

    if Enum.all?(modules, &(&1 == line.main or is_map_key(line.lines, &1) or is_map_key(marks, &1))) do
      with {:ok, written} <- written_out(value, left, line.bytes) do
        entry = {written, made, Map.take(marks, modules), lent(value, [])}
        {:ok, {Map.put(kept, name, entry), left - byte_size(written)}}
      end
    else
      {:error, Error.new({:uncrossable, :fun, [binding: name]})}
    end
  end

  # A binary that is in a value many times is as many binaries there. So it is looked at how much it would be before their
  # bytes are written.
  defp written_out(value, left, limit) do
    parts = :erlang.term_to_iovec(value)

    with :ok <- within(:erlang.iolist_size(parts) + limit - left, limit),
         do: {:ok, :erlang.iolist_to_binary(parts)}
  end

  # The funs that a line is given are of modules as they are now.
  defp fresh(line, kept) do
    modules = Line.modules(line.forms)

    FirstError.each(line.given, fn name ->
      {_bytes, _made, marks, _lent} = kept[name]

      case Enum.find(marks, fn {module, mark} -> modules[module] != mark end) do
        {module, _mark} -> {:error, Error.new({:stale_fun, name, module})}
        nil -> :ok
      end
    end)
  end

  defp used(lines, values) do
    modules = for {_name, {_bytes, made, _marks, _lent}} <- values, {module, _, _, _} <- made, do: module
    Map.take(lines, modules)
  end

  defp same?(values, name, value) do
    case values do
      %{^name => ^value} -> true
      %{} -> false
    end
  end

  @doc "The names that are bound, with their values."
  @spec bindings(t) :: {:ok, keyword} | {:error, Error.t()}
  def bindings(%__MODULE__{} = session) do
    with {:ok, %{values: values}} <- ask(session, :kept),
         do: {:ok, for(name <- names(values), do: {name, value(values[name])})}
  end

  def bindings(session), do: Argument.wrong(:session, session)

  @doc """
  What lines have written until now, as far as it was captured (`allow: [output: :capture]`): the newest 256 KiB of each stream.
  """
  @spec output(t) :: {:ok, %{stdout: binary, stderr: binary}} | {:error, Error.t()}
  def output(%__MODULE__{} = session),
    do: with({:ok, %{output: output}} <- ask(session, :kept), do: {:ok, output})

  def output(session), do: Argument.wrong(:session, session)

  @doc """
  All that the session keeps, as a binary for `restore/2`. What the host has lent is of this VM alone: a variable that has it
  is the error `{:uncrossable, :reference, [binding: name]}`.
  """
  @spec snapshot(t) :: {:ok, binary} | {:error, Error.t()}
  def snapshot(%__MODULE__{} = session) do
    with {:ok, kept} <- ask(session, :kept) do
      case Enum.find(kept.values, fn {_name, {_bytes, _made, _marks, lent}} -> lent != [] end) do
        nil -> {:ok, :erlang.term_to_binary({@format, @version, kept}, minor_version: 2)}
        {name, _entry} -> {:error, Error.new({:uncrossable, :reference, [binding: name]})}
      end
    end
  end

  def snapshot(session), do: Argument.wrong(:session, session)

  @doc """
  Starts a session that keeps what the snapshot has; the options are those of `start/1`.

  The bytes may come from anybody: a session has no power that its owner has not, and what is defined is compiled anew within
  the sandbox. Atoms count against `max_atoms`. What is no snapshot of this version of Instar's is the error `:bad_snapshot`.
  """
  @spec restore(binary, keyword) :: {:ok, t} | {:error, Error.t()}
  def restore(snapshot, options \\ [])

  def restore(snapshot, options) when is_binary(snapshot) do
    with {:ok, %{rules: rules, bytes: bytes}} <- options(options),
         :ok <- within(byte_size(snapshot), 2 * (bytes + @most_output)),
         {:ok, kept} <- read(snapshot, rules),
         do: start(options, kept)
  end

  def restore(snapshot, _options), do: Argument.wrong(:snapshot, snapshot)

  defp read(<<131, tag, _::binary>> = snapshot, rules) when tag != 80 do
    limit = rules.config.max_atoms

    with :ok <- small(snapshot, byte_size(snapshot) + rules.limits.memory),
         {:ok, {@format, @version, kept}} <- ExternalTerm.read_data(snapshot, limit),
         %{values: %{} = values, forms: forms, lines: %{} = lines, output: output} when map_size(kept) == 4 <-
           kept,
         %{stdout: stdout, stderr: stderr} when map_size(output) == 2 <- output,
         true <-
           is_binary(stdout) and is_binary(stderr) and Line.forms?(forms) and Enum.all?(values, &kept?/1) and
             Enum.all?(lines, fn {module, _code} -> is_atom(module) end),
         :ok <- values |> Enum.map(fn {_name, {bytes, _made, _marks, []}} -> bytes end) |> readable(rules) do
      {:ok, kept}
    else
      {:error, {:too_many_atoms, refusal}} -> {:error, AtomBudget.error(refusal)}
      {:error, %Error{}} = refused -> refused
      _other -> {:error, Error.new(:bad_snapshot)}
    end
  end

  defp read(_bytes, _limit), do: {:error, Error.new(:bad_snapshot)}

  defp kept?({name, {bytes, made, marks, []}}),
    do:
      is_atom(name) and is_binary(bytes) and is_list(made) and Enum.all?(made, &Funs.made?/1) and
        is_map(marks)

  defp kept?(_other), do: false

  # Nothing is packed: a few bytes could be very many. And nothing is made that no line could be given.
  defp readable(values, %{config: %{max_atoms: limit}, limits: %{memory: memory}}) do
    Instar.FirstError.each(values, fn
      <<131, tag, _::binary>> = bytes when tag != 80 ->
        # Nothing that can be called is data.
        with :ok <- small(bytes, memory),
             {:ok, _value} <- ExternalTerm.read_data(bytes, limit),
             do: :ok

      _other ->
        :error
    end)
  end

  # A term takes many times its bytes, and whoever nests it as deep as they suffice for may have written them.
  defp small(bytes, most) do
    case ExternalSize.measure(bytes) do
      {:ok, size} when size <= most -> :ok
      {:ok, _more} -> {:error, Error.new({:memory_limit, most})}
      :error -> :error
    end
  end

  @doc "Ends the session. A line that runs goes on, and comes to `:stopped`."
  @spec stop(t) :: :ok
  def stop(%__MODULE__{pid: pid}) do
    GenServer.stop(pid)
  catch
    :exit, _gone -> :ok
  end

  def stop(session), do: Argument.wrong!(:session, session)

  defp ask(%__MODULE__{pid: pid}, request) do
    GenServer.call(pid, request, @wait)
  catch
    :exit, _gone -> {:error, Error.new(:stopped)}
  end

  defp within(bytes, limit),
    do: if(bytes <= limit, do: :ok, else: {:error, Error.new({:session_limit, limit})})

  defp size(%{values: values, forms: forms, lines: lines}) do
    sizes =
      for {name, {bytes, made, marks, _lent}} <- values,
          do: byte_size(Atom.to_string(name)) + byte_size(bytes) + :erlang.external_size({made, marks})

    Enum.sum(sizes) + :erlang.external_size({forms, lines})
  end

  # The process -----------------------------------------------------------------------------------------------

  @impl true
  # `turn` is the monitor of `running`, the process whose line runs; those who wait are in the order in which they came.
  def init(given) do
    Process.monitor(given.owner)
    {:ok, Map.merge(given, %{turn: nil, running: nil, waiting: :queue.new()})}
  end

  @impl true
  def handle_call(:begin, from, %{turn: nil} = state), do: {:noreply, begin(from, state)}

  # A host function that a line calls would wait for that line.
  def handle_call(:begin, {pid, _tag}, %{running: pid} = state),
    do: {:reply, {:error, Error.new(:busy)}, state}

  def handle_call(:begin, from, state), do: {:noreply, %{state | waiting: :queue.in(from, state.waiting)}}

  def handle_call({:finish, turn, later}, _from, %{turn: turn} = state) do
    Process.demonitor(turn, [:flush])
    {:reply, :ok, next(if(later, do: %{state | kept: later}, else: state))}
  end

  def handle_call(:leave, {pid, _tag}, %{running: pid, turn: turn} = state) when turn != nil do
    Process.demonitor(turn, [:flush])
    {:reply, :ok, next(state)}
  end

  def handle_call(:leave, _from, state), do: {:reply, :ok, state}
  def handle_call(:kept, _from, state), do: {:reply, {:ok, state.kept}, state}

  @impl true
  def handle_info({:DOWN, turn, :process, _pid, _reason}, %{turn: turn} = state), do: {:noreply, next(state)}
  def handle_info({:DOWN, _owner, :process, pid, _reason}, %{owner: pid} = state), do: {:stop, :normal, state}
  def handle_info(_message, state), do: {:noreply, state}

  defp begin({pid, _tag} = from, state) do
    turn = Process.monitor(pid)
    GenServer.reply(from, {:ok, turn, Map.take(state, [:kept, :rules, :bytes])})
    %{state | turn: turn, running: pid}
  end

  defp next(state) do
    case :queue.out(state.waiting) do
      {{:value, from}, waiting} -> begin(from, %{state | waiting: waiting})
      {:empty, _queue} -> %{state | turn: nil, running: nil}
    end
  end

  defimpl Inspect do
    def inspect(%{pid: pid}, _opts), do: "#Instar.Session<#{Kernel.inspect(pid)}>"
  end
end
