defmodule Instar.Versions do
  # The version table: the current and the old code of every `{id, tag}`, and the documents they came from.
  #
  # This process owns every transition (nothing → current → old → gone), one at a time for each version. What asks
  # the whole VM, or waits for who is killed, runs beside in a process of its own: requests for that version wait for
  # it, all others go on. Whoever calls code only reads the tables: no message, no lock of ours, and what is found
  # is whole, because a row is replaced in one piece.
  @moduledoc false
  use GenServer
  require Logger
  alias Instar.Versions.Log

  alias Instar.{
    Config,
    Document,
    Error,
    Eviction,
    FacadeModule,
    Flight,
    Freshness,
    Holdings,
    Native,
    Runtime,
    Stop,
    Unknown,
    Version
  }

  alias Instar.Document.Index

  # A row: {{id, tag}, current, old, seat, began}. `began` orders loads by when their fetch began.
  @current 2
  @old 3

  # Of the documents' rows, {id, default, outline, document, began, number of its rows in `choices`}: ids, or ids with
  # tokens.
  @stale [{{:"$1", :_, %{stale: true}, :_, :_, :_}, [], [:"$1"]}]
  @tokens [{{:"$1", :_, %{token: :"$2"}, :_, :_, :_}, [], [{{:"$1", :"$2"}}]}]

  # Reads ---------------------------------------------------------------------------------------------------

  @doc "The current code of a version."
  @spec current(atom, String.t(), String.t()) :: Version.t() | nil
  def current(server, id, tag), do: element(server, id, tag, @current)

  @doc "The old code of a version."
  @spec old(atom, String.t(), String.t()) :: Version.t() | nil
  def old(server, id, tag), do: element(server, id, tag, @old)

  @doc "All versions that have current code, with whether they have old code too, in order of id and tag."
  @spec all(atom) :: [{Version.t(), boolean}]
  def all(server) do
    for {_key, %Version{} = current, old, _seat, _began} <-
          read(server, place(server).rows, &:ets.tab2list/1),
        do: {current, old != nil}
  end

  @doc "The seat of a version that has code."
  @spec seat(atom, String.t(), String.t()) :: Runtime.seat() | nil
  def seat(server, id, tag), do: element(server, id, tag, 4)

  @doc "Whether a version must not be replaced."
  @spec sticky?(atom, String.t(), String.t()) :: boolean
  def sticky?(server, id, tag), do: read(server, place(server).sticky, &:ets.member(&1, {id, tag}))

  @doc "What a known document's choice is without a query: the version that a bare id means."
  @spec default(atom, String.t()) :: {:ok, String.t()} | {:error, Error.t()} | nil
  def default(server, id), do: document_element(server, id, 2)

  @doc "What a query chooses of a known document."
  @spec choose(atom, String.t(), Document.query()) :: {:ok, String.t()} | {:error, Error.t()} | nil
  def choose(server, id, []), do: default(server, id)

  def choose(server, id, query) do
    case document_element(server, id, 6) do
      nil ->
        with %Document{} = outline <- outline(server, id), do: Document.choose(outline, query)

      number ->
        with :gone <- Index.choose(place(server).choices, number, id, query), do: choose(server, id, query)
    end
  end

  @doc "A document that is known, without its code."
  @spec outline(atom, String.t()) :: Document.t() | nil
  def outline(server, id), do: document_element(server, id, 3)

  @doc "A document that is known, with its code."
  @spec document(atom, String.t()) :: Document.t() | nil
  def document(server, id), do: document_element(server, id, 4)

  @doc """
  A document that is known, with its code, and when its fetch began: a load from it is as old as that fetch. Where another
  comes meanwhile it may be newer than what is said of it, never older.
  """
  @spec fetched(atom, String.t()) :: {Document.t(), integer} | nil
  def fetched(server, id) do
    with began when began != nil <- document_element(server, id, 5),
         %Document{} = document <- document(server, id),
         do: {document, began}
  end

  @doc "The ids and tokens of all known documents: those of which a version is loaded."
  @spec tokens(atom) :: %{optional(String.t()) => Instar.Source.token()}
  def tokens(server) do
    for {id, token} <- read(server, place(server).documents, &:ets.select(&1, @tokens)),
        not Document.pushed?(token),
        into: %{},
        do: {id, token}
  end

  @doc "The same of some of them."
  @spec tokens(atom, [String.t()]) :: %{optional(String.t()) => Instar.Source.token()}
  def tokens(server, ids) do
    table = place(server).documents

    for id <- ids,
        {id, token} <- read(server, table, &:ets.select(&1, tokens_of(id))),
        not Document.pushed?(token),
        into: %{},
        do: {id, token}
  end

  defp tokens_of(id), do: [{{id, :_, %{token: :"$1"}, :_, :_, :_}, [], [{{id, :"$1"}}]}]

  @doc "What is another term after each change of the known documents: whoever has seen it need not look at all of them."
  @spec changes(atom) :: term
  def changes(server) do
    %{documents: table, changes: changes} = place(server)
    {table, :counters.get(changes, 1)}
  end

  @doc "How many documents are known."
  @spec documents(atom) :: non_neg_integer
  def documents(server), do: read(server, place(server).documents, &:ets.info(&1, :size))

  @doc "The ids of documents that were taken from the disk, because the store was away."
  @spec stale(atom) :: [String.t()]
  def stale(server), do: read(server, place(server).documents, &:ets.select(&1, @stale))

  @doc "The tags of a document that have current code."
  @spec tags(atom, String.t()) :: [String.t()]
  def tags(server, id) do
    for [tag, %Version{}] <-
          read(server, place(server).rows, &:ets.match(&1, {{id, :"$1"}, :"$2", :_, :_, :_})),
        do: tag
  end

  @doc "The source's module and state; a server without one has what its cluster sends it, and otherwise nil."
  @spec source(atom) :: {module, Instar.Source.state()} | nil
  def source(server), do: place(server).source || Instar.Source.Cluster.of(server)

  @doc "Where it is kept which documents the store doesn't have."
  @spec unknown(atom) :: Unknown.t()
  def unknown(server), do: place(server).unknown

  @doc "The order of last requests."
  @spec recency(atom) :: reference
  def recency(server), do: place(server).recency

  @doc "The table of calls' errors: how many of each kind a version had."
  @spec errors(atom) :: :ets.table()
  def errors(server), do: place(server).errors

  @doc "The room for instances, of a server that bounds them."
  @spec room(atom) :: reference | nil
  def room(server) do
    case :persistent_term.get({__MODULE__, server}, nil) do
      %{room: room} -> room
      nil -> nil
    end
  end

  defp element(server, id, tag, position), do: lookup_element(server, place(server).rows, {id, tag}, position)

  defp document_element(server, id, position),
    do: lookup_element(server, place(server).documents, id, position)

  # Only the element is copied out of the table. `:ets.lookup_element/4`, which takes a default, came with OTP 26.
  defp lookup_element(server, table, key, position) do
    :ets.lookup_element(table, key, position)
  rescue
    ArgumentError -> missing(server, table, nil)
  end

  defp read(server, table, fun) do
    fun.(table)
  rescue
    error in ArgumentError -> missing(server, table, error)
  end

  # A table that is gone with its server is not a row that isn't there.
  defp missing(server, table, otherwise) do
    cond do
      :ets.info(table, :type) == :undefined -> raise Error.new({:no_server, server})
      otherwise -> raise otherwise
      true -> nil
    end
  end

  defp place(server) do
    case :persistent_term.get({__MODULE__, server}, nil) do
      nil -> raise Error.new({:no_server, server})
      place -> place
    end
  end

  # Transitions ---------------------------------------------------------------------------------------------

  @doc """
  Remembers a document, of which a version is loaded, and whose fetch began at `began`, unless one whose fetch began
  later is known already.
  """
  @spec put_document(atom, Document.t(), integer) :: :ok
  def put_document(server, document, began), do: call(server, {:put_document, document, began})

  @doc "Forgets a document: what is loaded of it stays, but nothing is chosen or loaded from it any more."
  @spec forget_document(atom, String.t()) :: :ok
  def forget_document(server, id), do: call(server, {:forget_document, id})

  @doc """
  Makes prepared code the current code of a version; what was current is old. Old code that is in the way is
  purged, or with `on_old: :error` refused as `:not_purged`. With `as: module` the version gets a thin module.

  `{:seat, seat}` says that the version has got another seat meanwhile: prepare again with that one.
  """
  @spec install(atom, Version.t(), Runtime.prepared(), Runtime.seat(), integer, keyword) ::
          {:ok, Version.t()} | {:seat, Runtime.seat()} | {:error, Error.t()}
  def install(server, version, prepared, seat, began, opts) do
    call(
      server,
      {:in_turn, [{version.id, version.tag}], {:install, version, prepared, seat, began, opts}}
    )
  end

  @doc """
  Makes several versions' prepared code current together, or none of it. Nothing is purged for it.

  `:seats` says that one of the versions has got another seat meanwhile: prepare again.
  """
  @spec install_all(atom, [{Version.t(), Runtime.prepared(), Runtime.seat(), integer}]) ::
          :ok | :seats | {:error, [{{String.t(), String.t()}, Error.t()}]}
  def install_all(server, items) do
    keys = for {version, _prepared, _seat, _began} <- items, do: {version.id, version.tag}
    call(server, {:in_turn, keys, {:install_all, items}})
  end

  @doc "Forbids or allows that a version is replaced."
  @spec stick(atom, String.t(), String.t(), boolean) :: :ok
  def stick(server, id, tag, sticky?), do: call(server, {:stick, {id, tag}, sticky?})

  @spec delete(atom, String.t(), String.t()) :: boolean
  def delete(server, id, tag), do: in_turn(server, :delete, {id, tag})

  @spec purge(atom, String.t(), String.t()) :: boolean
  def purge(server, id, tag), do: in_turn(server, :purge, {id, tag})

  @spec soft_purge(atom, String.t(), String.t()) :: boolean
  def soft_purge(server, id, tag), do: in_turn(server, :soft_purge, {id, tag})

  @doc "Removes a version altogether if nobody is in any of its code; whether it is gone."
  @spec evict(atom, String.t(), String.t()) :: boolean
  def evict(server, id, tag), do: in_turn(server, :evict, {id, tag})

  @doc "Returns once the transitions that were asked for before are over, or after so many milliseconds."
  @spec settle(atom, timeout) :: :ok | :timeout
  def settle(server, timeout \\ :infinity), do: call(server, :settle, timeout)

  defp in_turn(server, verb, key), do: call(server, {:in_turn, [key], {verb, key}})

  defp call(server, request, timeout \\ :infinity) do
    GenServer.call(name(server), request, timeout)
  catch
    :exit, {:timeout, _call} -> :timeout
    # It isn't there, or died over the request.
    :exit, _reason -> raise Error.new({:no_server, server})
  else
    # It is being stopped.
    :no_server -> raise Error.new({:no_server, server})
    answer -> answer
  end

  @doc "The registered name of a server's table."
  @spec name(atom) :: atom
  def name(server), do: Module.concat(server, "Versions")

  # The process ---------------------------------------------------------------------------------------------

  @doc false
  def start_link({%Config{name: name} = config, source}) do
    GenServer.start_link(__MODULE__, {config, source}, name: name(name))
  end

  @impl true
  def init({config, source}) do
    # So that `terminate/2` runs: the BEAM modules of a stopped server must go.
    Process.flag(:trap_exit, true)

    place = %{
      # Ordered, so that the versions of one id are neighbours.
      rows: :ets.new(:instar_versions, [:ordered_set, :protected, read_concurrency: true]),
      documents: :ets.new(:instar_documents, [:set, :protected, read_concurrency: true]),
      choices: Index.new(),
      sticky: :ets.new(:instar_sticky, [:set, :protected, read_concurrency: true]),
      # By id, tag and kind, in this order, so that those of one version are neighbours.
      errors: :ets.new(:instar_errors, [:ordered_set, :public, write_concurrency: true]),
      recency: Native.recency_new(),
      changes: :counters.new(1, []),
      unknown: Unknown.new(),
      room: if(is_integer(config.max_instances), do: Native.room_new(config.max_instances)),
      source: source
    }

    Config.put(config)
    Holdings.bound()
    :persistent_term.put({__MODULE__, config.name}, place)
    {:ok, Map.merge(place, %{config: config, thin: %{}, busy: %{}, beside: %{}, parent: parent()})}
  end

  defp parent do
    case Process.get(:"$ancestors") do
      [pid | _others] when is_pid(pid) -> pid
      [name | _others] when is_atom(name) -> Process.whereis(name)
      _none -> nil
    end
  end

  @impl true
  def terminate(_reason, %{config: %{name: name, shutdown: shutdown}} = state) do
    # From here on there is no server, for whoever looks; and nobody waits for it.
    :persistent_term.erase({__MODULE__, name})
    Config.erase(name)
    Flight.send_away(Flight.name(name))
    if state.room, do: Native.room_close(state.room)
    # What was begun beside is over soon, and nobody else takes code away now.
    for {monitor, _what} <- state.beside, do: receive(do: ({:DOWN, ^monitor, _, _, _} -> :ok))

    rows = :ets.tab2list(state.rows)
    Stop.run(Enum.flat_map(rows, &pieces/1), name, shutdown, state.parent)
    for {key, module} <- state.thin, do: FacadeModule.remove(module, name, key)
    for {_key, current, old, seat, _began} <- rows, do: runtime(current || old).leave(seat)
    Holdings.bound()
  end

  # Two generations of BEAM code are one slot's.
  defp pieces({_key, %Version{target: :beam} = current, %Version{target: :beam}, _seat, _began}),
    do: [current]

  defp pieces({_key, current, old, _seat, _began}), do: Enum.reject([current, old], &is_nil/1)

  @impl true
  # `busy` has, for each version that something is done for beside, who waits for it, the last first.
  def handle_call({:in_turn, keys, request}, from, state) do
    case Enum.find(keys, &is_map_key(state.busy, &1)) do
      nil -> handle_call(request, from, state)
      key -> {:noreply, update_in(state.busy[key], &[{{:in_turn, keys, request}, from} | &1])}
    end
  end

  def handle_call({:put_document, document, began}, _from, state) do
    Unknown.forget(state.unknown, [document.id])

    case :ets.lookup(state.documents, document.id) do
      [{_id, _default, _outline, _document, later, _number}] when later > began -> :ok
      _older_or_none -> if versions?(state, document.id), do: keep_document(document, began, state)
    end

    {:reply, :ok, state}
  end

  def handle_call({:forget_document, id}, _from, state) do
    drop_document(state, id)
    {:reply, :ok, state}
  end

  def handle_call({:install, version, prepared, seat, began, opts} = request, from, state) do
    case install_over(row(state, version), version, prepared, seat, began, opts, state) do
      {:ok, version} ->
        {:reply, {:ok, version}, thin(state, version, opts[:as])}

      {:purge_first, {key, _current, old, _seat, _began}} ->
        beside(state, key, from, fn -> runtime(old).purge(old.code) end, fn _killed?, state ->
          without_old(state, key)
          handle_call(request, from, state)
        end)

      refused ->
        {:reply, refused, state}
    end
  end

  def handle_call({:install_all, items}, _from, state) do
    rows = for {version, _prepared, _seat, _began} <- items, do: row(state, version)

    errors =
      for {row, {version, _prepared, _seat, _began}} <- Enum.zip(rows, items),
          reason = refusal(row, state),
          do: {elem(row, 0), refused(version, reason)}

    cond do
      errors != [] -> {:reply, {:error, errors}, state}
      rows |> Enum.zip(items) |> Enum.any?(&other_seat?/1) -> {:reply, :seats, state}
      true -> {:reply, install_together(rows, items, state), state}
    end
  end

  def handle_call({:stick, key, sticky?}, _from, state) do
    if sticky?, do: :ets.insert(state.sticky, {key}), else: :ets.delete(state.sticky, key)
    {:reply, :ok, state}
  end

  def handle_call({:delete, key}, _from, state) do
    deleted? = delete_row(row(state, key), state)
    {:reply, deleted?, if(deleted?, do: without_thin(state, key), else: state)}
  end

  def handle_call({:purge, key}, from, state) do
    case row(state, key) do
      {_key, _current, nil, _seat, _began} ->
        {:reply, false, state}

      {_key, _current, old, _seat, _began} ->
        beside(state, key, from, fn -> runtime(old).purge(old.code) end, fn killed?, state ->
          without_old(state, key)
          {:reply, killed?, state}
        end)
    end
  end

  def handle_call({:soft_purge, key}, from, state) do
    case row(state, key) do
      {_key, _current, nil, _seat, _began} ->
        {:reply, true, state}

      {_key, _current, old, _seat, _began} ->
        if_free(state, key, from, [old], fn -> runtime(old).soft_purge(old.code) end, fn gone?, state ->
          if gone?, do: without_old(state, key)
          {:reply, gone?, state}
        end)
    end
  end

  def handle_call({:evict, key}, from, state) do
    case row(state, key) do
      {_key, nil, nil, _seat, _began} ->
        {:reply, true, state}

      {_key, current, old, _seat, _began} ->
        if_free(state, key, from, [current, old], fn -> evict_both(current, old) end, fn {old?, all?},
                                                                                         state ->
          if old != nil and old?, do: without_old(state, key)
          if all? and current != nil, do: put(state, put_elem(row(state, key), @current - 1, nil))
          {:reply, all?, state}
        end)
    end
  end

  # In order of asking; those that come for another version meanwhile are not waited for.
  def handle_call(:settle, from, state) do
    case Map.keys(state.busy) do
      [] -> {:reply, :ok, state}
      keys -> handle_call({:in_turn, keys, :settle}, from, state)
    end
  end

  @impl true
  def handle_info({:DOWN, monitor, :process, _pid, reason}, state) when is_map_key(state.beside, monitor) do
    {{key, from, finish}, beside} = Map.pop!(state.beside, monitor)
    {waiting, busy} = Map.pop!(state.busy, key)

    # What crashed there would have crashed here.
    result = with {:done, result} <- reason, do: result, else: (crash -> exit(crash))
    state = answer(finish.(result, %{state | beside: beside, busy: busy}), from)

    {:noreply,
     waiting
     |> Enum.reverse()
     |> Enum.reduce(state, fn {request, from}, state -> answer(handle_call(request, from, state), from) end)}
  end

  def handle_info(_other, state), do: {:noreply, state}

  # Does `work` in a process of its own; `finish` gets the result and the state of then, and answers.
  defp beside(state, key, from, work, finish) do
    {_pid, monitor} = spawn_monitor(fn -> exit({:done, work.()}) end)

    {:noreply,
     %{
       state
       | busy: Map.put(state.busy, key, []),
         beside: Map.put(state.beside, monitor, {key, from, finish})
     }}
  end

  # To see whether anybody is in WebAssembly takes no time; for BEAM code all processes are asked.
  defp if_free(state, key, from, versions, work, finish) do
    if Enum.any?(versions, &match?(%Version{target: :beam}, &1)),
      do: beside(state, key, from, work, finish),
      else: finish.(work.(), state)
  end

  defp answer({:noreply, state}, _from), do: state

  defp answer({:reply, answer, state}, from) do
    GenServer.reply(from, answer)
    state
  end

  defp keep_document(document, began, state) do
    outline = %{document | code: Map.new(document.code, fn {tag, _code} -> {tag, nil} end)}
    former = number(state, document.id)
    number = Index.put(state.choices, outline)
    row = {document.id, Document.choose(outline, []), outline, document, began, number}
    Log.choices(state.config.name, outline(state.config.name, document.id), outline)

    if :ets.insert_new(state.documents, row),
      do: Freshness.begun(state.config.name, document.id),
      else: :ets.insert(state.documents, row)

    :counters.add(state.changes, 1, 1)

    Index.delete(state.choices, former)
  end

  defp drop_document(state, id) do
    number = number(state, id)
    :ets.delete(state.documents, id)
    :counters.add(state.changes, 1, 1)
    Index.delete(state.choices, number)
  end

  defp number(state, id) do
    case :ets.match(state.documents, {id, :_, :_, :_, :_, :"$1"}) do
      [[number]] -> number
      [] -> nil
    end
  end

  defp install_over({_key, current, _old, kept, later} = row, version, prepared, seat, began, opts, state) do
    refusal = refusal(row, state)

    cond do
      current != nil and later > began -> {:ok, current}
      other_slot?(kept, seat) -> {:seat, kept}
      refusal == :sticky_directory -> {:error, refused(version, refusal)}
      refusal == :not_purged and opts[:on_old] == :error -> {:error, refused(version, refusal)}
      refusal == :not_purged -> {:purge_first, row}
      true -> install_now(row, version, prepared, seat, began, state)
    end
  end

  defp install_now({key, current, old, _seat, _began}, version, prepared, seat, began, state) do
    with {:ok, code} <- runtime(version).install(prepared) do
      retire(current, version)
      [version] = put_current([{key, %{version | code: code}, current || old, seat, began}], state)
      {:ok, version}
    end
  end

  # Why code cannot become current beside what is there, if nothing is purged for it.
  defp refusal({key, current, old, _seat, _began}, state) do
    cond do
      current != nil and :ets.member(state.sticky, key) -> :sticky_directory
      current != nil and old != nil -> :not_purged
      true -> nil
    end
  end

  defp refused(%Version{id: id, tag: tag}, reason), do: Error.new(reason, document: id, tag: tag)

  # In one insert: whoever reads the table sees all of them or none.
  defp put_current(rows, state) do
    before = for {key, _version, _old, _seat, _began} <- rows, do: elem(row(state, key), @current - 1)
    :ets.insert(state.rows, rows)
    versions = for {_key, version, _old, _seat, _began} <- rows, do: version

    for %Version{id: id, tag: tag, touch: touch, code: code} = version <- versions do
      Native.recency_insert(state.recency, id, tag, touch, runtime(version).bytes(code))
    end

    for {before, version} <- Enum.zip(before, versions), do: Log.code(before, version)
    Eviction.check(state.config.name)
    versions
  end

  defp other_seat?({{_key, _current, _old, kept, _began}, {_version, _prepared, seat, _}}),
    do: other_slot?(kept, seat)

  defp other_slot?(nil, _seat), do: false
  # A version that becomes BEAM code gets its slot with that.
  defp other_slot?(%{slot: nil}, _seat), do: false
  defp other_slot?(kept, seat), do: kept.slot != seat.slot

  # What was current is old now. Code of the same target sees to that itself.
  defp retire(%Version{target: target} = current, %Version{target: other}) when target != other,
    do: runtime(current).delete(current.code)

  defp retire(_current, _version), do: :ok

  # BEAM code can still be refused by the VM, so it comes first; nothing refuses WebAssembly that is compiled.
  defp install_together(rows, items, state) do
    {beam, wasm} =
      rows |> Enum.zip(items) |> Enum.split_with(fn {_row, {version, _, _, _}} -> version.target == :beam end)

    with {:ok, beam_codes} <- Runtime.of(:beam).install_all(prepared(beam)),
         {:ok, wasm_codes} <- Runtime.of(:wasm).install_all(prepared(wasm)) do
      (beam ++ wasm)
      |> Enum.zip(beam_codes ++ wasm_codes)
      |> Enum.map(fn {{{key, current, old, _seat, _began}, {version, _prepared, seat, began}}, code} ->
        retire(current, version)
        {key, %{version | code: code}, current || old, seat, began}
      end)
      |> put_current(state)

      :ok
    else
      {:error, error} -> {:error, for({row, _item} <- beam, do: {elem(row, 0), error})}
    end
  end

  defp prepared(items), do: for({_row, {_version, prepared, _seat, _began}} <- items, do: prepared)

  # A version that has a thin module keeps it through its loads; `as` gives it one, or another.
  defp thin(state, version, as) do
    key = {version.id, version.tag}
    former = state.thin[key]
    state = if as not in [nil, former], do: without_thin(state, key), else: state

    with module when module != nil <- as || former,
         exports = runtime(version).exports(version.code),
         :ok <- FacadeModule.make(module, version.server, key, exports, state.config.max_atoms) do
      %{state | thin: Map.put(state.thin, key, module)}
    else
      nil ->
        state

      {:error, error} ->
        Logger.error("Instar: no module for #{version.id} #{version.tag}: #{Exception.message(error)}")
        state
    end
  end

  defp without_thin(state, key) do
    {module, thin} = Map.pop(state.thin, key)
    if module, do: FacadeModule.remove(module, state.config.name, key)
    %{state | thin: thin}
  end

  defp delete_row({_key, nil, nil, _seat, _began}, _state), do: false

  defp delete_row({_key, current, nil, _seat, _began} = row, state) do
    runtime(current).delete(current.code)
    put(state, row |> put_elem(@current - 1, nil) |> put_elem(@old - 1, current))
    true
  end

  defp delete_row({{id, tag}, _current, _old, _seat, _began}, _state) do
    Logger.error(
      "Instar: #{id} #{tag} has old code, which must be purged before its current code can be deleted"
    )

    false
  end

  defp without_old(state, key), do: put(state, put_elem(row(state, key), @old - 1, nil))

  # Whether the old code is gone, and whether all is.
  defp evict_both(current, old) do
    old? = old == nil or runtime(old).soft_purge(old.code)
    {old?, old? and (current == nil or runtime(current).evict(current.code))}
  end

  # Without any code there is no version: its seat is free, and with the last version its document goes.
  defp put(state, {{id, tag} = key, nil, nil, seat, _began}) do
    :ets.delete(state.rows, key)
    Native.recency_remove(state.recency, id, tag)
    :ets.match_delete(state.errors, {{id, tag, :_}, :_})
    leave(seat)

    unless versions?(state, id), do: drop_document(state, id)
  end

  defp put(state, row), do: :ets.insert(state.rows, row)

  defp versions?(state, id),
    do: :ets.match_object(state.rows, {{id, :_}, :_, :_, :_, :_}, 1) != :"$end_of_table"

  defp leave(%{slot: nil} = seat), do: Runtime.of(:wasm).leave(seat)
  defp leave(seat), do: Runtime.of(:beam).leave(seat)

  defp row(state, %Version{id: id, tag: tag}), do: row(state, {id, tag})

  defp row(state, key) do
    case :ets.lookup(state.rows, key) do
      [row] -> row
      [] -> {key, nil, nil, nil, 0}
    end
  end

  defp runtime(%Version{target: target}), do: Runtime.of(target)
end
