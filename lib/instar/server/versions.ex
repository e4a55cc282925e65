defmodule Instar.Server.Versions do
  # The version table: the current and the old code of every `{id, tag}`, and the documents they came from.
  #
  # This process owns every transition (nothing → current → old → gone), one at a time for each version. What asks
  # the whole VM, or waits for who is killed, runs beside in a process of its own: requests for that version wait for
  # it, all others go on. Whoever calls code only reads the tables: no message, no lock of ours, and what is found
  # is whole, because a row is replaced in one piece.
  @moduledoc false
  use GenServer
  require Logger
  alias Instar.Server.Versions.{Direct, Kept, Known, Log, Row, Used}

  alias Instar.Call.Quota
  alias Instar.{Config, Document, Error, Runtime, Version}
  alias Instar.Runtime.Placement
  alias Instar.Server.{Holdings, LRU, News, SingleFlight, Stop, ThinModule, Unknown, Verbs}

  alias Instar.Document.{Index, Uses}
  alias Instar.Server.Stage.Placed
  alias Instar.Server.Verbs.Verb

  # Reads ---------------------------------------------------------------------------------------------------

  @doc "The current code of a version."
  @spec current(atom, String.t(), String.t()) :: Version.t() | nil
  def current(server, id, tag), do: element(server, id, tag, Row.position(:current))

  @doc "What a call of a bare id runs, where it needs to know no more; nil for all others."
  @spec direct(atom, String.t()) :: Direct.t()
  def direct(server, id), do: lookup_element(server, tables(server).direct, id, Direct.position())

  @doc "The old code of a version."
  @spec old(atom, String.t(), String.t()) :: Version.t() | nil
  def old(server, id, tag), do: element(server, id, tag, Row.position(:old))

  @doc "All versions that have current code, with whether they have old code too, in order of id and tag."
  @spec all(atom) :: [{Version.t(), boolean}]
  def all(server) do
    for %{current: %Version{} = current, old: old} <- read(server, tables(server).rows, &Row.all/1),
        do: {current, old != nil}
  end

  @doc "The placement of a version that has code."
  @spec placement(atom, String.t(), String.t()) :: Runtime.placement() | nil
  def placement(server, id, tag), do: element(server, id, tag, Row.position(:placement))

  @doc "Whether a version must not be replaced."
  @spec sticky?(atom, String.t(), String.t()) :: boolean
  def sticky?(server, id, tag), do: read(server, tables(server).sticky, &:ets.member(&1, {id, tag}))

  @doc "What a known document's choice is without a query: the version that a bare id means."
  @spec default(atom, String.t()) :: {:ok, String.t()} | {:error, Error.t()} | nil
  def default(server, id), do: document_element(server, id, Known.position(:default))

  @doc "What a query chooses of a known document."
  @spec choose(atom, String.t(), Document.query()) :: {:ok, String.t()} | {:error, Error.t()} | nil
  def choose(server, id, []), do: default(server, id)

  def choose(server, id, query) do
    case document_element(server, id, Known.position(:number)) do
      nil ->
        with %Document{} = outline <- outline(server, id), do: Document.choose(outline, query)

      number ->
        with :gone <- Index.choose(tables(server).choices, number, id, query), do: choose(server, id, query)
    end
  end

  @doc "A document that is known, without its code."
  @spec outline(atom, String.t()) :: Document.t() | nil
  def outline(server, id), do: document_element(server, id, Known.position(:outline))

  @doc "A document that is known, with its code."
  @spec document(atom, String.t()) :: Document.t() | nil
  def document(server, id), do: document_element(server, id, Known.position(:document))

  @doc """
  A document that is known, with its code, and when its fetch began: a load from it is as old as that fetch. Where another
  comes meanwhile it may be newer than what is said of it, never older.
  """
  @spec fetched(atom, String.t()) :: {Document.t(), integer} | nil
  def fetched(server, id) do
    with began when began != nil <- document_element(server, id, Known.position(:began)),
         %Document{} = document <- document(server, id),
         do: {document, began}
  end

  @doc """
  A document whose code was evicted, and when its fetch began, as long as it is as good as one that is known: its source
  has been heard within the time between two looks. Only a server that follows its source has such.
  """
  @spec kept(Config.t(), String.t()) :: {Document.t(), integer} | nil
  def kept(%Config{refresh: :infinity}, _id), do: nil
  def kept(%Config{name: server, refresh: ms}, id), do: Kept.get(tables(server).kept, id, now() - ms)

  @doc "Says of documents that they are no longer what they were when their code was evicted."
  @spec forget_kept(atom, [String.t()]) :: :ok
  def forget_kept(server, ids) do
    %{kept: kept} = tables(server)
    Enum.each(ids, &Kept.forget(kept, &1))
  rescue
    # Gone with its server.
    ArgumentError -> :ok
  end

  @doc "Says that at that time the source has been asked for all that may have changed, or would have said so itself."
  @spec heard(atom, at :: integer) :: :ok
  def heard(server, at), do: :atomics.put(tables(server).heard, 1, at)

  defp now, do: System.monotonic_time(:millisecond)

  @doc "The ids and tokens of all known documents: those of which a version is loaded."
  @spec tokens(atom) :: %{optional(String.t()) => Instar.Source.token()}
  def tokens(server) do
    # Of two revisions that one is followed which others are compiled with.
    known = read(server, tables(server).documents, &Known.tokens/1)

    for {id, token} <- known ++ read_used(server, &Used.tokens/1),
        not Document.pushed?(token),
        into: %{},
        do: {id, token}
  end

  @doc "The same of some of them."
  @spec tokens(atom, [String.t()]) :: %{optional(String.t()) => Instar.Source.token()}
  def tokens(server, ids) do
    for id <- ids,
        %{token: token} <- [followed(server, id)],
        not Document.pushed?(token),
        into: %{},
        do: {id, token}
  end

  @doc "What is another term after each change of the known documents: whoever has seen it need not look at all of them."
  @spec changes(atom) :: term
  def changes(server) do
    %{documents: table, changes: changes} = tables(server)
    {table, :counters.get(changes, 1)}
  end

  @doc "How many documents are known."
  @spec documents(atom) :: non_neg_integer
  def documents(server), do: read(server, tables(server).documents, &:ets.info(&1, :size))

  @doc "A document that versions are compiled with, and when its fetch began; nil of one that none is."
  @spec used(atom, String.t()) :: {Document.t(), integer} | nil
  def used(server, id), do: read_used(server, &Used.get(&1, id))

  @doc "The versions whose current code is compiled with a document, each with the tag of that."
  @spec users(atom, String.t()) :: [{Row.key(), Document.tag()}]
  def users(server, id), do: read_used(server, &Used.users(&1, id))

  @doc "The documents that are compiled with others."
  @spec all_users(atom) :: [String.t()]
  def all_users(server), do: read_used(server, &Used.all_users/1)

  @doc "The same as data: which version has which tag of the document in its code."
  @spec users_of(atom, String.t()) :: [%{id: String.t(), tag: String.t(), uses: String.t()}]
  def users_of(server, id),
    do: for({{user, tag}, used} <- users(server, id), do: %{id: user, tag: tag, uses: used})

  @doc "Whether something is loaded of a document, or compiled with it: then it is followed."
  @spec followed?(atom, String.t()) :: boolean
  def followed?(server, id), do: tags(server, id) != [] or read_used(server, &Used.any?(&1, id))

  @doc "Whether a document uses others, or is used."
  @spec linked?(atom, String.t()) :: boolean
  def linked?(server, id) do
    read_used(server, &Used.any?(&1, id)) or match?(%{uses: uses} when uses != %{}, outline(server, id))
  end

  @doc "The token that is followed of a document: that of the revision that others are compiled with, or of the known one."
  @spec followed(atom, String.t()) :: %{token: Instar.Source.token(), stale: boolean} | nil
  def followed(server, id) do
    case {read_used(server, &Used.token(&1, id)), outline(server, id)} do
      {nil, nil} -> nil
      {nil, %{token: token, stale: stale}} -> %{token: token, stale: stale}
      {{:ok, token}, _outline} -> %{token: token, stale: match?({%{stale: true}, _}, used(server, id))}
    end
  end

  defp read_used(server, fun) do
    {documents, _users} = used = tables(server).used
    read(server, documents, fn _table -> fun.(used) end)
  end

  @doc "The ids of documents that were taken from the disk, because the store was away."
  @spec stale(atom) :: [String.t()]
  def stale(server) do
    used =
      for {id, _token} <- read_used(server, &Used.tokens/1),
          {%{stale: true}, _began} <- [used(server, id)],
          do: id

    read(server, tables(server).documents, &Known.stale/1) ++ used
  end

  @doc "The tags of a document that have current code."
  @spec tags(atom, String.t()) :: [String.t()]
  def tags(server, id), do: read(server, tables(server).rows, &Row.tags(&1, id))

  @doc "The source's module and state; a server without one has what its cluster sends it, and otherwise nil."
  @spec source(atom) :: {module, Instar.Source.state()} | nil
  def source(server), do: tables(server).source || Instar.Source.Cluster.of(server)

  @doc "Where it is kept which documents the store doesn't have."
  @spec unknown(atom) :: Unknown.t()
  def unknown(server), do: tables(server).unknown

  @doc "The order of last requests."
  @spec lru_order(atom) :: reference
  def lru_order(server), do: tables(server).lru_order

  @doc "The table of calls' errors: how many of each kind a version had."
  @spec errors(atom) :: :ets.table()
  def errors(server), do: tables(server).errors

  defp element(server, id, tag, position),
    do: lookup_element(server, tables(server).rows, {id, tag}, position)

  defp document_element(server, id, position),
    do: lookup_element(server, tables(server).documents, id, position)

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

  defp tables(server) do
    case :persistent_term.get({__MODULE__, server}, nil) do
      nil -> raise Error.new({:no_server, server})
      tables -> tables
    end
  end

  # Transitions ---------------------------------------------------------------------------------------------

  @doc """
  Remembers a document, of which a version is loaded, and whose fetch began at `began`, unless one whose fetch began
  later is known already.
  """
  @spec put_document(atom, Document.t(), integer) :: :ok
  def put_document(server, document, began), do: put_documents(server, [{document, began}])

  @doc "The same of several."
  @spec put_documents(atom, [{Document.t(), began :: integer}]) :: :ok
  def put_documents(_server, []), do: :ok
  def put_documents(server, documents), do: call(server, {:put_documents, documents})

  @doc "Notes that the store still has what others are compiled with as it is."
  @spec confirm_used(atom, Document.t(), integer) :: :ok
  def confirm_used(server, document, began), do: call(server, {:confirm_used, document, began})

  @doc "Forgets a document: what is loaded of it stays, but nothing is chosen or loaded from it any more."
  @spec forget_document(atom, String.t()) :: :ok
  def forget_document(server, id), do: call(server, {:forget_document, id})

  @doc """
  Makes placed code the current code of its version; what was current is old. Old code that is in the way is
  purged, or with `on_old: :error` refused as `:not_purged`. With `as: module` the version gets a thin module.

  `{:placement, placement}` says that the version has got another placement meanwhile: prepare again with that one.
  """
  @spec install(atom, Placed.t()) ::
          {:ok, Version.t()} | {:placement, Runtime.placement()} | :uses | {:error, Error.t()}
  def install(server, %Placed{} = placed),
    do: call(server, {:in_turn, [Placed.key(placed)], {:install, placed}})

  @doc """
  Makes several versions' placed code current together, or none of it. Nothing is purged for it. With `:newest` a version
  whose current code is of a later load keeps that; `:all` is for who has asked for this very code.

  `:placements` says that one of the versions has got another placement meanwhile: prepare again. `:uses` says that a
  document which they are compiled with is of another revision than that of others which are not among them: compile again.
  `unchanged` are versions that would have the code that they have, by its digest, and what that is compiled with.
  """
  @spec install_all(atom, [Placed.t()], :newest | :all, [{Row.key(), binary, [Uses.found()]}]) ::
          :ok | :placements | :uses | {:error, [{{String.t(), String.t()}, Error.t()}]}
  def install_all(server, all, which, unchanged \\ []),
    do: call(server, {:in_turn, Enum.map(all, &Placed.key/1), {:install_all, all, which, unchanged}})

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
  @spec sync(atom, timeout) :: :ok | :timeout
  def sync(server, timeout \\ :infinity), do: call(server, :sync, timeout)

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

    tables = %{
      rows: Row.table(),
      documents: Known.table(),
      direct: Direct.table(),
      kept: Kept.new(),
      # Before it began, nothing was fetched.
      heard: :atomics.new(1, []),
      choices: Index.new(),
      sticky: :ets.new(:instar_sticky, [:set, :protected, read_concurrency: true]),
      # By id, tag and kind, in this order, so that those of one version are neighbours.
      errors: :ets.new(:instar_errors, [:ordered_set, :public, write_concurrency: true]),
      lru_order: LRU.new(),
      changes: :counters.new(1, []),
      unknown: Unknown.new(),
      used: Used.new(),
      quota: Quota.open(config.name, config.max_instances),
      source: source
    }

    Config.put(config)
    Holdings.bound()
    :atomics.put(tables.heard, 1, now())
    :persistent_term.put({__MODULE__, config.name}, tables)
    books = %{thin: %{}, busy: %{}, beside: %{}, parent: parent(), follows?: follows?(config, source)}
    {:ok, tables |> Map.merge(books) |> Map.put(:config, config)}
  end

  # Whether anybody looks for changes: else what was evicted is as old as its fetch.
  defp follows?(%{refresh: :infinity}, _source), do: false
  defp follows?(_config, nil), do: false
  defp follows?(_config, {module, _state}), do: function_exported?(module, :changes, 3)

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
    SingleFlight.send_away(SingleFlight.name(name))
    Quota.close(state.quota, name)
    # What was begun beside is over soon, and nobody else takes code away now.
    for {monitor, _what} <- state.beside, do: receive(do: ({:DOWN, ^monitor, _, _, _} -> :ok))

    rows = Row.all(state.rows)
    Stop.run(Enum.flat_map(rows, &pieces/1), name, shutdown, state.parent)
    for {key, module} <- state.thin, do: ThinModule.remove(module, name, key)
    for %{placement: placement} <- rows, do: Runtime.leave(placement)
    Holdings.bound()
  end

  defp pieces(%Row{current: %Version{} = current, old: %Version{} = old}) do
    runtime = Runtime.of(current)
    if runtime == Runtime.of(old) and not runtime.apart?(), do: [current], else: [current, old]
  end

  defp pieces(%Row{current: current, old: old}), do: [current || old]

  @impl true
  # `busy` has, for each version that something is done for beside, who waits for it, the last first.
  def handle_call({:in_turn, keys, request}, from, state) do
    case Enum.find(keys, &is_map_key(state.busy, &1)) do
      nil -> handle_call(request, from, state)
      key -> {:noreply, update_in(state.busy[key], &[{{:in_turn, keys, request}, from} | &1])}
    end
  end

  def handle_call({:put_documents, documents}, _from, state) do
    Unknown.forget(state.unknown, for({document, _began} <- documents, do: document.id))

    for {document, began} <- documents do
      later = Known.began(state.documents, document.id)
      newer? = later == nil or later <= began
      if newer? and Row.any?(state.rows, document.id), do: keep_document(document, began, state)
    end

    {:reply, :ok, state}
  end

  def handle_call({:confirm_used, document, began}, _from, state) do
    with {kept, _before} <- Used.get(state.used, document.id),
         true <- same?(kept, document),
         do: Used.put(state.used, document, began)

    {:reply, :ok, state}
  end

  def handle_call({:forget_document, id}, _from, state) do
    Kept.forget(state.kept, id)
    drop_document(state, id)
    {:reply, :ok, state}
  end

  def handle_call({:install, placed} = request, from, state) do
    installed =
      if of_one_revision?([placed], [], state),
        do: install_over(row(state, placed), placed, state),
        else: :uses

    case installed do
      {:ok, version} ->
        {:reply, {:ok, version}, thin(state, version, placed.options.as)}

      {:purge_first, %Row{key: key, old: old}} ->
        beside(state, {key, from}, fn -> Runtime.of(old).purge(old.code) end, fn _killed?, state ->
          without_old(state, key)
          handle_call(request, from, state)
        end)

      refused ->
        {:reply, refused, state}
    end
  end

  def handle_call({:install_all, all, which, unchanged}, _from, state) do
    unchanged =
      Enum.filter(unchanged, fn {key, digest, _closure} ->
        match?(%{digest: ^digest}, row(state, key).current)
      end)

    {all, rows} =
      all
      |> Enum.map(&{&1, row(state, &1)})
      |> Enum.reject(fn {placed, row} -> which == :newest and overtaken?(row, placed) end)
      |> Enum.unzip()

    errors =
      for {row, placed} <- Enum.zip(rows, all),
          reason = refusal(row, state),
          do: {row.key, refused(placed, reason)}

    cond do
      errors != [] -> {:reply, {:error, errors}, state}
      rows |> Enum.zip(all) |> Enum.any?(&other_placement?/1) -> {:reply, :placements, state}
      not of_one_revision?(all, unchanged, state) -> {:reply, :uses, state}
      true -> {:reply, install_together(all, unchanged, state), state}
    end
  end

  def handle_call({:stick, key, sticky?}, _from, state) do
    if sticky?, do: :ets.insert(state.sticky, {key}), else: :ets.delete(state.sticky, key)
    {:reply, :ok, state}
  end

  # A verb of one version: what its state makes it refuse is known before anything is done.
  def handle_call({verb, {_id, _tag} = key}, from, state) do
    row = row(state, key)

    case verb |> Verbs.fetch!() |> Verb.refusal(Row.state(row)) do
      {:ok, answer} ->
        Log.refused(verb, row)
        {:reply, answer, state}

      :error ->
        move(verb, row, from, state)
    end
  end

  # In order of asking; those that come for another version meanwhile are not waited for.
  def handle_call(:sync, from, state) do
    case Map.keys(state.busy) do
      [] -> {:reply, :ok, state}
      keys -> handle_call({:in_turn, keys, :sync}, from, state)
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

  # What a verb does with a version whose state lets it.
  defp move(:delete, %Row{key: key, current: current} = row, _from, state) do
    Log.used(:delete, key, Used.users(state.used, elem(key, 0)))
    Runtime.of(current).delete(current.code)
    put(state, %{row | current: nil, old: current})
    {:reply, true, without_thin(state, key)}
  end

  defp move(:purge, %Row{key: key, old: old}, from, state) do
    Log.used(:purge, key, Used.users(state.used, elem(key, 0)))

    beside(state, {key, from}, fn -> Runtime.of(old).purge(old.code) end, fn killed?, state ->
      without_old(state, key)
      {:reply, killed?, state}
    end)
  end

  defp move(:soft_purge, %Row{key: key, old: old}, from, state) do
    work = fn -> Runtime.of(old).soft_purge(old.code) end

    beside_if(asks_all?(old), state, {key, from}, work, fn gone?, state ->
      if gone?, do: without_old(state, key)
      {:reply, gone?, state}
    end)
  end

  defp move(:evict, %Row{key: key, current: current, old: old}, from, state) do
    slow? = asks_all?(current) or asks_all?(old)

    beside_if(slow?, state, {key, from}, fn -> evict_both(current, old) end, fn {old?, all?}, state ->
      if old != nil and old?, do: without_old(state, key)
      if all?, do: keep_evicted(state, key)
      if all? and current != nil, do: put(state, %{row(state, key) | current: nil})
      {:reply, all?, state}
    end)
  end

  # With its last code a document goes, which whoever asks for it again need not fetch.
  defp keep_evicted(%{follows?: true, config: %{name: server}} = state, {id, _tag}) do
    with [_last] <- Row.keys(state.rows, id),
         {%Document{stale: false, token: token} = document, began} <- fetched(server, id),
         false <- Document.pushed?(token),
         do: Kept.put(state.kept, document, began, :atomics.get(state.heard, 1))
  end

  defp keep_evicted(_state, _key), do: nil

  # Does `work` in a process of its own; `finish` gets the result and the state of then, and answers who has asked.
  defp beside(state, {key, from}, work, finish) do
    {_pid, monitor} = spawn_monitor(fn -> exit({:done, work.()}) end)

    {:noreply,
     %{
       state
       | busy: Map.put(state.busy, key, []),
         beside: Map.put(state.beside, monitor, {key, from, finish})
     }}
  end

  # What takes no time is done here.
  defp beside_if(true, state, turn, work, finish), do: beside(state, turn, work, finish)
  defp beside_if(false, state, _turn, work, finish), do: finish.(work.(), state)

  defp asks_all?(nil), do: false
  defp asks_all?(version), do: Runtime.of(version).asks_all?()

  defp answer({:noreply, state}, _from), do: state

  defp answer({:reply, answer, state}, from) do
    GenServer.reply(from, answer)
    state
  end

  defp keep_document(document, began, state) do
    outline = %{document | code: Map.new(document.code, fn {tag, _code} -> {tag, nil} end)}
    former = Known.number(state.documents, document.id)
    number = Index.put(state.choices, outline)
    Log.choices(state.config.name, outline(state.config.name, document.id), outline)

    known = %Known{
      id: document.id,
      default: Document.choose(outline, []),
      outline: outline,
      document: document,
      began: began,
      number: number
    }

    new? = over(state, [document.id], fn -> Known.put(state.documents, known) end)
    Kept.forget(state.kept, document.id)
    if new?, do: News.begun(state.config.name, document.id)
    :counters.add(state.changes, 1, 1)
    Index.delete(state.choices, former)
  end

  defp drop_document(state, id) do
    number = Known.number(state.documents, id)
    over(state, [id], fn -> Known.delete(state.documents, id) end)
    :counters.add(state.changes, 1, 1)
    Index.delete(state.choices, number)
  end

  defp install_over(%Row{current: current, placement: kept} = row, placed, state) do
    refusal = refusal(row, state)

    cond do
      overtaken?(row, placed) -> {:ok, current}
      Placement.other?(kept, placed.placement) -> {:placement, kept}
      refusal == :sticky_directory -> {:error, refused(placed, refusal)}
      refusal == :not_purged and placed.options.on_old == :error -> {:error, refused(placed, refusal)}
      refusal == :not_purged -> {:purge_first, row}
      true -> install_now(row, placed, state)
    end
  end

  # A document that versions are compiled with is the same for all of them: another revision of it comes only together with all.
  defp of_one_revision?(all, unchanged, state) do
    keys = MapSet.new(Enum.map(all, &Placed.key/1) ++ Enum.map(unchanged, &elem(&1, 0)))
    found = Enum.group_by(closure(all, unchanged), fn {document, _began} -> document.id end)

    Enum.all?(found, fn {id, [{document, _began} | others] = several} ->
      Enum.all?(others, fn {other, _began} -> same?(other, document) end) and
        case Used.get(state.used, id) do
          nil ->
            true

          {kept, before} ->
            same?(kept, document) or
              (Enum.all?(several, fn {_same, began} -> before <= began end) and all_among?(id, keys, state))
        end
    end)
  end

  defp all_among?(id, keys, state),
    do: state.used |> Used.users(id) |> Enum.all?(fn {key, _pinned} -> MapSet.member?(keys, key) end)

  defp closure(all, unchanged),
    do: Enum.flat_map(all, & &1.closure) ++ Enum.flat_map(unchanged, &elem(&1, 2))

  # Stores without tokens have only the code to tell by.
  defp same?(one, other) do
    one.token == other.token and
      (one.token != nil or {one.code, one.channels, one.uses} == {other.code, other.channels, other.uses})
  end

  defp put_used(all, unchanged, state) do
    closure = closure(all, unchanged)

    for {document, began} <- Enum.uniq_by(closure, fn {document, _began} -> document.id end) do
      new? = Used.put(state.used, document, began)
      if new?, do: News.begun(state.config.name, document.id)
    end

    # What is followed is more than it was.
    if closure != [], do: :counters.add(state.changes, 1, 1)
  end

  defp overtaken?(%Row{current: current, began: began}, placed), do: current != nil and began > placed.began

  defp install_now(row, %Placed{version: version} = placed, state) do
    with {:ok, code} <- Runtime.of(version).install(placed.prepared) do
      put_used([placed], [], state)
      [version] = put_current([become(row, placed, code)], state)
      {:ok, version}
    end
  end

  # The row with the code of what is placed as current; what was current is old.
  defp become(%Row{current: current} = row, %Placed{version: version} = placed, code) do
    retire(current, version)

    %{
      row
      | current: %{version | code: code},
        old: current || row.old,
        placement: placed.placement,
        began: placed.began
    }
  end

  # Why code cannot become current beside what is there, if nothing is purged for it.
  defp refusal(%Row{key: key} = row, state) do
    case Verb.refusal(Verbs.fetch!(:load), Row.state(row), :ets.member(state.sticky, key)) do
      {:ok, reason} -> reason
      :error -> nil
    end
  end

  defp refused(%Placed{version: version}, reason), do: Error.of(version, reason)

  # In one insert: whoever reads the table sees all of them or none.
  defp put_current(rows, state) do
    before = for %{key: key} <- rows, do: row(state, key).current
    over(state, Enum.uniq(for %{key: {id, _tag}} <- rows, do: id), fn -> Row.put(state.rows, rows) end)
    versions = for %{current: version} <- rows, do: version

    for {%{key: key, current: current}, former} <- Enum.zip(rows, before),
        do: Used.changed(state.used, key, former, current)

    for %Version{id: id, tag: tag, touch: touch, code: code} = version <- versions do
      LRU.insert(state.lru_order, {id, tag}, touch, Runtime.of(version).bytes(code))
    end

    for {before, version} <- Enum.zip(before, versions), do: Log.code(before, version)
    News.grown(state.config.name)
    versions
  end

  defp other_placement?({%Row{placement: kept}, %Placed{placement: placement}}),
    do: Placement.other?(kept, placement)

  # What was current is old now. Code of the same target sees to that itself.
  defp retire(nil, _version), do: :ok

  defp retire(current, version) do
    runtime = Runtime.of(current)
    if runtime != Runtime.of(version), do: runtime.delete(current.code), else: :ok
  end

  defp install_together([], unchanged, state) do
    put_used([], unchanged, state)
    :ok
  end

  defp install_together(all, unchanged, state) do
    case Runtime.install_all(all, &{&1.version, &1.prepared}) do
      {:ok, installed} ->
        put_used(all, unchanged, state)
        put_current(for({placed, code} <- installed, do: become(row(state, placed), placed, code)), state)
        :ok

      {:error, error, refused} ->
        {:error, for(placed <- refused, do: {Placed.key(placed), error})}
    end
  end

  # A version that has a thin module keeps it through its loads; `as` gives it one, or another.
  defp thin(state, version, as) do
    key = {version.id, version.tag}
    former = state.thin[key]
    state = if as not in [nil, former], do: without_thin(state, key), else: state

    with module when module != nil <- as || former,
         exports = Runtime.of(version).exports(version.code),
         :ok <- ThinModule.make(module, version.server, key, exports, state.config.max_atoms) do
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
    if module, do: ThinModule.remove(module, state.config.name, key)
    %{state | thin: thin}
  end

  defp without_old(state, key), do: put(state, %{row(state, key) | old: nil})

  # Whether the old code is gone, and whether all is.
  defp evict_both(current, old) do
    old? = old == nil or Runtime.of(old).soft_purge(old.code)
    {old?, old? and (current == nil or Runtime.of(current).evict(current.code))}
  end

  # Without any code there is no version: its placement is free, and with the last version its document goes.
  defp put(state, %Row{key: {id, tag} = key, current: nil, old: nil, placement: placement}) do
    Used.changed(state.used, key, row(state, key).current, nil)
    over(state, [id], fn -> Row.delete(state.rows, key) end)
    LRU.remove(state.lru_order, key)
    :ets.match_delete(state.errors, {{id, tag, :_}, :_})
    Runtime.leave(placement)

    unless Row.any?(state.rows, id), do: drop_document(state, id)
  end

  defp put(state, %Row{key: {id, _tag} = key, current: current} = row) do
    if current == nil, do: Used.changed(state.used, key, row(state, key).current, nil)
    over(state, [id], fn -> Row.put(state.rows, row) end)
  end

  defp over(state, ids, change), do: Direct.over(state.direct, ids, &default_version(state, &1), change)

  defp default_version(state, id) do
    with {:ok, tag} <- Known.default(state.documents, id),
         do: row(state, {id, tag}).current,
         else: (_none -> nil)
  end

  defp row(state, %Placed{} = placed), do: row(state, Placed.key(placed))
  defp row(state, key), do: Row.get(state.rows, key)
end
