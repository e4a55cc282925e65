defmodule Instar.Call.Callbacks do
  # What the functions that a program imports are met by, and the running of them: in the calling process, outside of
  # any native function, while the program's fiber lies still.
  @moduledoc false
  alias Instar.Call.{Allowed, AssemblyScript, HostFunctions, HostHTTP, Imports, Lent, Offer, Unfinished}
  alias Instar.Call.{Watchdog, Weight, World}
  alias Instar.Call.Patterns.Steps
  alias Instar.{Error, FirstError, Memory, Native}

  @typedoc "What somebody offers, see `Instar.Call.Offer`."
  @type offer :: Offer.t()

  @typedoc """
  What a version's imports are met by: what it asks for, what its load offered, what it is allowed, a function for each
  import in their order, the first import that only a call can meet, and of code that is debugged what runs its calls.
  """
  @type t :: %{
          asked: [asked],
          offer: offer,
          allow: Allowed.t(),
          table: tuple,
          unmet: {String.t(), String.t()} | nil,
          debugger: ((() -> outcome) -> outcome) | nil
        }

  # Types of modules are atoms, those of components text.
  @typep asked ::
           {module :: String.t(), name :: String.t(), params :: [atom | String.t()],
            results :: [atom | String.t()]}

  @typedoc "What a native call answers: an outcome, or what `follow/2` makes one of."
  @type answer :: outcome | tuple

  @typedoc """
  How a call ended. A call that asked for its usage says it behind its result, which only code of the host's own cannot do
  for fuel and memory.
  """
  @type outcome ::
          {:ok, term}
          | {:ok, term, fuel :: non_neg_integer | nil, memory :: non_neg_integer | nil,
             microseconds :: non_neg_integer}
          | {:error, term}
          | {:raised, :error | :throw | :exit, term, list}

  @typedoc "How a call within a callback went on: it returned, or nothing has begun."
  @type within :: {:returned, {:ok, term} | {:error, term}} | {:refused, term}

  # What an exit signal that is on its way may take, and how long a waiting call may take to be told.
  @signal_ms 1_000
  # Bytes of terms that are written for a call instead of being copied.
  @most_written 128 * 1024 * 1024
  # The module of what code calls that is debugged, and where its call is found then.
  @debugger "instar_debugged"
  @debugged :"$instar_debugged"

  @doc "An offer as it is given in options, with text for names."
  @spec offer(term) :: {:ok, offer} | {:expected, String.t()}
  defdelegate offer(given), to: Offer, as: :read

  @doc "Which functions of an offer go with the code of the module that made them, and that module."
  @spec closures(offer) :: [{String.t(), module}]
  def closures(offer) do
    for {module, functions} <- Enum.sort(offer),
        {name, entry} <- Enum.sort(functions),
        fun <- Offer.funs(entry),
        made = maker(fun),
        do: {"the import #{module}.#{name}", made}
  end

  @doc "The module of whose code a function is a part; nil of one that is named, or typed into a shell."
  @spec maker(fun) :: module | nil
  def maker(fun) do
    info = Function.info(fun)
    if info[:type] == :local and info[:module] != :erl_eval, do: info[:module]
  end

  @doc """
  Whether sandboxed code of a language takes what is offered. Elixir and Erlang name modules and no imports, and whoever
  offers them only some of those should know.
  """
  @spec taken(t | nil, offer, language :: atom) :: :ok | {:error, Error.t()}
  def taken(nil, offer, language) when language in [:elixir, :erlang] and offer != %{} do
    if Offer.for_documents?(offer), do: :ok, else: {:error, Error.new({:no_imports, language})}
  end

  def taken(_imports, _offer, _language), do: :ok

  @doc "The same names, each to be brought by the call."
  @spec per_call(offer) :: offer
  defdelegate per_call(offer), to: Offer

  @doc """
  Meets what code asks for: by what its load offers, else by what the server does. Nil for code that asks for nothing.
  """
  @spec meet([asked], offer, offer, Allowed.t(), max_atoms :: non_neg_integer) ::
          {:ok, t | nil} | {:error, Error.t()}
  def meet(asked, load, server, allow \\ %{}, max_atoms \\ 0)
  def meet([], _load, _server, _allow, _max_atoms), do: {:ok, nil}

  def meet(asked, load, server, allow, max_atoms) do
    offers = [load, server, {:allow, allow}, {:max_atoms, max_atoms}]

    with :ok <- all_offered(asked, offers),
         {:ok, entries} <- FirstError.map(asked, &entry(offered(&1, offers), &1)) do
      table = List.to_tuple(entries)
      unmet = unmet(asked, entries)
      debugger = if Enum.any?(asked, &debugger?/1), do: get_in(server, [@debugger, "around"])
      {:ok, %{asked: asked, offer: load, allow: allow, table: table, unmet: unmet, debugger: debugger}}
    else
      {:error, %Error{} = error} -> {:error, error}
      {:error, reason} -> {:error, Error.new(reason)}
    end
  end

  # What code that is debugged says where it is by.
  defp debugger?({@debugger, _name, _params, _results}), do: true
  defp debugger?({"host", @debugger <> ":" <> _, _params, _results}), do: true
  defp debugger?(_other), do: false

  @doc "Halts the clock of the call whose code has said where it is, as its process stands still for somebody who looks."
  @spec halt() :: :ok
  def halt, do: clock(:halt)

  @doc "Has it go on."
  @spec go_on() :: :ok
  def go_on, do: clock(:go_on)

  defp clock(operation) do
    case Process.get(@debugged) do
      nil -> :ok
      pending -> Native.pending(pending, operation)
    end
  end

  @doc "A call of code that was debugged is over."
  @spec forget() :: :ok
  def forget do
    Process.delete(@debugged)
    :ok
  end

  defp all_offered(asked, offers) do
    case Enum.reject(asked, &offered(&1, offers)) do
      [] ->
        :ok

      missing ->
        {:error,
         Imports.error(
           for {module, name, params, results} <- missing,
               do: {module, name, type(params, results), "nobody offers it"}
         )}
    end
  end

  defp type(params, []), do: "a function (#{Enum.join(params, ", ")})"
  defp type(params, [result]), do: "#{type(params, [])} -> #{result}"
  defp type(params, results), do: "#{type(params, [])} -> (#{Enum.join(results, ", ")})"

  @doc "What is offered for an import, by the first of the offers that has it, or by Instar itself; nil for nothing."
  @spec offered(asked | {String.t(), String.t(), nil, nil}, [offer]) :: term
  def offered({_module, _name, _params, [:term]} = import, offers), do: HostFunctions.offered(import, offers)

  def offered({module, name, _params, _results} = import, offers) do
    offers |> Enum.filter(&is_map/1) |> Enum.find_value(&find(&1, module, name)) ||
      AssemblyScript.import(import)
  end

  @doc "What is met by an offer first; what neither meets is an error."
  @spec bring(t, offer) :: {:ok, t} | {:error, term}
  def bring(imports, offer) do
    with {:ok, table} <- for_call(imports, offer), do: {:ok, %{imports | table: table, unmet: nil}}
  end

  @doc "The table for one call, which may bring functions of its own, and be allowed other things than its version."
  @spec for_call(t | nil, offer, Allowed.t() | nil) :: {:ok, tuple | nil} | {:error, term}
  def for_call(imports, call, allow \\ nil)
  def for_call(nil, _call, _allow), do: {:ok, nil}
  def for_call(%{table: table, unmet: nil}, call, nil) when call == %{}, do: {:ok, table}
  def for_call(%{unmet: {_, _} = unmet}, call, _allow) when call == %{}, do: {:error, unmet_import(unmet)}

  def for_call(%{asked: asked, table: table}, call, allow) do
    met =
      asked
      |> Enum.zip(Tuple.to_list(table))
      |> FirstError.map(fn {{module, name, _params, _results} = import, entry} ->
        case brought(import, call, allow) || entry do
          :per_call -> {:error, unmet_import({module, name})}
          ^entry -> {:ok, entry}
          fun -> entry(fun, import)
        end
      end)

    with {:ok, entries} <- met, do: {:ok, List.to_tuple(entries)}
  end

  defp brought({_module, _name, _params, [:term]} = import, call, allow),
    do: HostFunctions.brought(import, call, allow)

  defp brought({module, name, _params, _results}, call, _allow), do: find(call, module, name)

  # A document's function as the document calls it.
  defp unmet_import({module, name}) do
    {module, name} = HostFunctions.named(module, name)
    {:unmet_import, module, name}
  end

  defp unmet(asked, entries) do
    Enum.find_value(Enum.zip(asked, entries), fn {{module, name, _params, _results}, entry} ->
      if entry == :per_call, do: {module, name}
    end)
  end

  defp find(offer, module, name) do
    case offer do
      %{^module => %{^name => offered}} -> offered
      empty when empty == %{} -> nil
      %{} -> find_component(offer, String.split(module, "@"), name)
    end
  end

  # Components name interfaces with a version, and join words by dashes, for which an atom has underscores.
  defp find_component(offer, [interface | version], name) do
    modules = if version == [], do: [interface], else: [interface <> "@" <> hd(version), interface]

    Enum.find_value(modules, fn module ->
      functions = Map.get(offer, module, %{})
      functions[name] || functions[String.replace(name, "-", "_")]
    end)
  end

  # With or without the context of the guest's memory as first argument.
  defp entry(offered, import) do
    with {:ok, entry} <- met(offered, import),
         do: {:ok, if(debugger?(import), do: {:debugger, entry}, else: entry)}
  end

  defp met(:per_call, _import), do: {:ok, :per_call}
  defp met({:per_call, _arity}, _import), do: {:ok, :per_call}

  defp met(fun, {_, _, _, [:term]} = import) when is_function(fun),
    do: {:ok, HostFunctions.entry(fun, import)}

  defp met({kind, fun} = own, import) when kind in [:answers, :sends] and is_function(fun),
    do: {:ok, HostFunctions.entry(own, import)}

  # Of several of one name, the one that fits.
  defp met([_ | _] = several, {_module, _name, params, _results} = import) do
    expected = length(params)

    case Enum.find(several, &(is_function(&1, expected) or is_function(&1, expected + 1))) || hd(several) do
      {:per_call, _arity} -> {:ok, :per_call}
      one -> met(one, import)
    end
  end

  # Found again by its name at each call, whatever has become of the module's code meanwhile.
  defp met({module, name}, {_module, _name, params, _results} = import) do
    _loaded = Code.ensure_loaded(module)
    expected = length(params)

    case Enum.find([expected, expected + 1], &function_exported?(module, name, &1)) do
      nil -> {:error, {:no_import_function, name_of(import), module, name, expected}}
      arity -> met(Function.capture(module, name, arity), import)
    end
  end

  defp met(fun, {_module, _name, params, _results} = import) do
    expected = length(params)

    case :erlang.fun_info(fun, :arity) do
      {:arity, ^expected} -> {:ok, {:plain, fun, name_of(import)}}
      {:arity, arity} when arity == expected + 1 -> {:ok, {:memory, fun, name_of(import)}}
      {:arity, arity} -> {:error, {:import_arity, name_of(import), expected, arity}}
    end
  end

  defp name_of({module, name, _params, _results}), do: module <> "." <> name

  @doc """
  Goes on from what a native call has answered until it is done: runs what the guest asks for, and waits for what it
  waits for.

  What a function raises, throws or exits with drops the call and is `{:raised, kind, reason, stacktrace}`.
  """
  @spec follow(answer, tuple | nil) :: outcome | within
  def follow({:callback, _pending, import, _arguments, _turn} = asked, table),
    do: table |> elem(import) |> run(asked, table)

  def follow({:wait, pending, reference, ms}, table), do: wait(pending, reference, ms, table)

  # Many terms, as arguments or as the answer of a function: the VM copies them in one go, and writes them in slices. What is in
  # them several times is there as often then: nobody writes more than the call has room for.
  def follow({:external, pending, terms}, table) do
    {_ms, _fuel, memory} = Native.pending(pending, :left)

    case Weight.of(terms, memory) do
      :too_much -> over(pending, {:memory_limit, memory})
      bytes when bytes > @most_written -> pending |> Native.bring({:copy, terms}) |> follow(table)
      _bytes -> bring(pending, terms, table)
    end
  end

  def follow({signal, ms}, _table) when signal in [:expired, :killed], do: late(signal, ms)

  def follow({:error, {:exception, _, _, _}} = answer, table) when is_tuple(table),
    do: passed_on(answer, table)

  def follow(answer, _table), do: answer

  # Instar's own functions see nothing of what was lent; a host that has its own in their place does.
  defp run({:host, fun, "Elixir.Req:" <> _ = name}, {:callback, pending, _import, arguments, _turn}, table) do
    # What a request of Instar's own is made of is bounded, and may be asked for just before the call's time is over: so that
    # ends the call, and not the process that calls.
    if maker(fun) == HostHTTP do
      host(fun, name, HostHTTP.within(arguments, left(pending)), pending, table)
    else
      case Native.pending(pending, :ask) do
        :ok -> host(fun, name, Lent.returned(arguments), pending, table)
        late -> too_late(late)
      end
    end
  end

  defp run({:host, fun, name}, {:callback, pending, _import, arguments, _turn}, table),
    do: host(fun, name, arguments, pending, table)

  defp run({:answers, fun, name}, {:callback, pending, _import, arguments, _turn}, table),
    do: answered(fun, name, arguments, pending, table)

  defp run({:sends, fun, name}, {:callback, pending, _import, arguments, _turn}, table),
    do: sends(fun, name, arguments, pending, table)

  defp run({:debugger, entry}, {:callback, pending, _import, _arguments, _turn} = asked, table) do
    Process.put(@debugged, pending)
    run(entry, asked, table)
  end

  defp run(numbers, asked, table), do: asked(numbers, asked, table)

  # A function that the host offers to a document. What it raises is raised in the document, which may rescue it.
  defp host(fun, name, arguments, pending, table) do
    try do
      apply(fun, arguments)
    catch
      kind, reason ->
        raised = HostFunctions.crossing(kind, reason, __STACKTRACE__, name)
        pending |> Native.answer(raised.answer) |> follow(HostFunctions.remember(table, raised))
    else
      result -> pending |> Native.answer({:value, result}) |> follow(table)
    end
  end

  # One that Instar answers itself, of which the call pays the work. What it raises is the document's, as it would be there.
  defp answered(fun, name, arguments, pending, table) do
    steps = Steps.of(fn -> Native.pending(pending, :left) end)

    answer =
      try do
        {:value, fun.(steps, arguments)}
      catch
        # Nobody sees what it would have answered: what it costs is more than the call has.
        :throw, {Steps, :spent} ->
          {:value, []}

        kind, reason ->
          HostFunctions.answering(kind, reason, __STACKTRACE__, {name, arguments}).answer
      end

    pending |> Native.answer(:erlang.append_element(answer, Steps.worked(steps))) |> follow(table)
  end

  # Output for a process. A document cannot go on once it has sent as much as it may.
  defp sends(fun, name, arguments, pending, table) do
    try do
      fun.(fn bytes -> Native.pending(pending, {:sent, bytes}) end, arguments)
    catch
      :error, reason ->
        crossed = HostFunctions.crossing(:error, reason, __STACKTRACE__, name)
        pending |> Native.answer(crossed.answer) |> follow(table)
    else
      {:over, stream, limit} -> over(pending, {:sent_limit, stream, limit})
      :ok -> pending |> Native.answer({:value, :ok}) |> follow(table)
    end
  end

  # The end of a call that asks, unless its time is over.
  defp over(pending, reason) do
    case Native.pending(pending, :cancel) do
      :ok -> {:error, reason}
      {signal, ms} -> late(signal, ms)
    end
  end

  # What the document did not rescue is the host's own again.
  defp passed_on({:error, {:exception, kind, reason, _trace}} = answer, table) do
    case HostFunctions.remembered(table) do
      %{kind: ^kind, crossed: ^reason, reason: reason, trace: trace} -> {:raised, kind, reason, trace}
      _other -> answer
    end
  end

  defp asked(entry, {:callback, pending, _import, arguments, turn}, table) do
    key = if match?({:memory, _fun, _name}, entry), do: {__MODULE__, make_ref()}

    try do
      case entry do
        {:plain, fun, _name} ->
          apply(fun, arguments)

        {:memory, fun, _name} ->
          again = {__MODULE__, :again, {table, key}}
          apply(fun, [%Memory{guest: Native.pending(pending, :guest), turn: turn, again: again} | arguments])

        {:wasi, world} ->
          World.run_request(world, arguments, fn bytes -> Native.pending(pending, {:sent, bytes}) end)
      end
    catch
      kind, reason ->
        case {Native.pending(pending, :cancel), ended(key)} do
          {:ok, nil} -> raised(entry, kind, reason, __STACKTRACE__)
          {:ok, answer} -> answer
          {{signal, ms}, _answer} -> late(signal, ms)
        end
    else
      # A call that ended within the callback has ended, whatever the callback made of it.
      result -> ended(key) || pending |> Native.answer(result) |> follow(table)
    end
  end

  @doc """
  Calls a function of the program that has asked, within the callback that is to answer it.

  It is a part of the call that has asked. What ends that ends the callback, too: by what is raised here, of which nobody
  else hears.
  """
  @spec again({tuple, term}, reference, pos_integer, atom | String.t(), [term]) ::
          {:ok, term} | {:error, term}
  def again({table, key}, guest, turn, function, arguments) do
    case guest |> Native.call_again(turn, function, arguments) |> follow(table) do
      {:returned, answer} ->
        answer

      {:refused, reason} ->
        {:error, reason}

      ended ->
        Process.put(key, ended)
        unwind(ended)
    end
  end

  defp unwind({:raised, kind, reason, trace}), do: :erlang.raise(kind, reason, trace)
  defp unwind(_ended), do: throw({__MODULE__, :ended})

  # How the call ended that a callback has called in, if it has.
  defp ended(nil), do: nil
  defp ended(key), do: Process.delete(key)

  defp raised(_met, :throw, {AssemblyScript, reason}, _trace), do: {:error, reason}
  defp raised({:wasi, _world}, :throw, {World, reason}, _trace), do: {:error, reason}

  # Of a fun, only one whose code is gone is none.
  defp raised({_kind, fun, name}, :error, {:badfun, fun}, _trace) when is_function(fun),
    do: {:error, {:dead_closure, name, maker(fun)}}

  defp raised({:wasi, world}, :error, {:badfun, fun} = reason, trace) when is_function(fun) do
    case Enum.find([:stdin, :stdout, :stderr], &(Map.fetch!(world, &1) == fun)) do
      nil -> {:raised, :error, reason, trace}
      stream -> {:error, {:dead_closure, "wasi #{stream}", maker(fun)}}
    end
  end

  defp raised(_met, kind, reason, trace), do: {:raised, kind, reason, trace}

  defp bring(pending, terms, table) do
    case written(pending, terms) do
      :unreadable -> pending |> Native.bring({:copy, terms}) |> follow(table)
      message -> go_on(message, pending, table)
    end
  end

  # Binaries that are there many times are written as often, and shared where terms are copied. So it is looked at how much
  # it would be, before their bytes are.
  defp written(pending, terms) do
    parts = :erlang.term_to_iovec(terms)

    if :erlang.iolist_size(parts) <= @most_written do
      case Native.bring(pending, {:external, :erlang.iolist_to_binary(parts)}) do
        {:wait, ^pending, reference, ms} -> message(pending, reference, ms)
        answer -> {:done, answer}
      end
    else
      :unreadable
    end
  end

  defp wait(pending, reference, ms, table),
    do: pending |> message(reference, ms) |> go_on(pending, table)

  # The clock runs on while it waits; going on with a call whose time is over ends it.
  defp message(pending, reference, ms) do
    receive do
      {^reference, message} ->
        message

      # The server stops, and does not wait any longer.
      {:EXIT, _versions, {%Error{reason: {:server_stopped, _name}}, []}} ->
        unlisten(pending, reference)
    after
      ms -> unlisten(pending, reference)
    end
  end

  defp unlisten(pending, reference),
    do: if(Native.pending(pending, :unlisten), do: flush(reference), else: :ready)

  # A thread that had the call has an answer, or what its guest asks; else it is the process's turn.
  defp go_on({:unfinished, reference, steps, {:callback, _, _, _, _} = message}, pending, table) do
    # Nobody is sent a signal for what is made here: it ends itself when its time is over.
    case Native.pending(pending, :make) do
      :ok ->
        reference
        |> Unfinished.finish(steps, message, fn -> left(pending) > 0 end)
        |> made(pending, table)

      late ->
        too_late(late)
    end
  end

  defp go_on({:unfinished, reference, steps, message}, pending, table),
    do: reference |> Unfinished.finish(steps, message) |> go_on(pending, table)

  defp go_on({:done, answer}, _pending, _table), do: answer

  defp go_on({:callback, nil, import, arguments, turn}, pending, table),
    do: follow({:callback, pending, import, arguments, turn}, table)

  defp go_on(:ready, pending, table), do: pending |> Native.resume() |> follow(table)

  defp made(:late, pending, _table), do: pending |> Native.pending(:expire) |> too_late()

  defp made(message, pending, table) do
    case Native.pending(pending, :made) do
      :ok -> go_on(message, pending, table)
      late -> too_late(late)
    end
  end

  defp left(pending), do: pending |> Native.pending(:left) |> elem(0)

  # The end of a call whose time was over before it could ask.
  defp too_late({:error, reason}), do: {:error, reason}
  defp too_late({signal, ms}), do: late(signal, ms)

  defp flush(reference) do
    receive do
      {^reference, message} -> message
    after
      @signal_ms -> :ready
    end
  end

  # The watchdog's exit signal has come, or is coming: a process that traps exits takes it out of its mailbox, unless its
  # callback did. Who has outstayed his grace as well waits for his end.
  @doc false
  @spec late(:expired | :killed, pos_integer) :: {:error, {:timeout, pos_integer}}
  def late(signal, ms) do
    watchdog = Process.whereis(Watchdog)

    receive do
      {:EXIT, ^watchdog, _reason} when signal == :expired -> :ok
    after
      @signal_ms -> :ok
    end

    {:error, {:timeout, ms}}
  end
end
