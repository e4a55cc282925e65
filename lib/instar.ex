defmodule Instar do
  @moduledoc """
  Code documents, compiled once, run natively, with the semantics of Erlang's `:code` server.

  A *document* has an id, a language, channels and the code of each tag. A server fetches documents from a
  *source*, compiles the version that is asked for to WebAssembly (or, when trusted, to a BEAM module), and keeps
  it until nobody has asked for it for a while.

      children = [
        {Instar, source: {Instar.Source.HTTP, url: "http://localhost:8080"}}
      ]

      {:ok, version} = Instar.select("pricing", channel: "beta")
      Instar.call!(version, :quote, [10])

  A version, `{id, tag}`, is to Instar what a module is to `:code`: it has *current* code or none, and *old* code or
  none. Loading makes what was current old; calls that are in old code finish there, later ones get the new.
  `delete/1`, `purge/1` and `soft_purge/1` do to a version what their namesakes do to a module.

  ## Servers

  Every function takes the server's name as its first argument where it isn't `Instar`. The options of a server
  are listed in `Instar.Config`, the errors that all functions return in `Instar.Error`.

  ## References

  A `t:ref/0` is a version handle, an `{id, tag}`, or an id, which stands for what `select/2` would choose without a
  query: the tag that `production` points to, or the newest. A call by id has no `key`, so it never takes part in a
  rollout: `select(id, key: user)` does, and its version is what to call. Only
  `load`, `select`, `call`, `ensure_loaded`, `prepare_loading` and `atomic_load` fetch; the other functions look an id
  up among what is known.
  """

  alias Instar.Call.{Argument, Calls}
  alias Instar.{Config, Error, Loaded, Options, Runtime, Telemetry, Version}
  alias Instar.Disk.Health
  alias Instar.Server.{Atomic, Builds, Fetch, Freshness, Holdings, Loader, LRU, Stats, Versions, Warm}
  alias Instar.Test.Routes

  @type server :: atom
  @type ref :: Version.t() | {id :: String.t(), tag :: String.t()} | String.t()

  @typedoc """
  The choice: `tag`, `channel` and `key` (what makes a rollout share sticky), as a keyword list or as the
  string-keyed map of a web request's query parameters.

  Without a tag and a channel it is the channel `production`, and without that the newest tag.
  """
  @type query :: keyword | %{optional(String.t()) => term}

  # Those of a load, and with what chooses.
  @load_rows [
    {:on_old, :on_old, :purge, "what becomes of old code that is in the way"},
    {:as, :module, nil, "the name of a thin module"},
    {:fresh, :boolean, false, "whether the store is asked whatever is known"},
    {:timeout, :ms_or_infinity, nil, "milliseconds that the load may take"}
  ]
  @load_options [:imports, :wasi | Enum.map(@load_rows, &elem(&1, 0))]
  @load_keys [:tag, :channel, :key | @load_options]

  @doc false
  def child_spec(options) do
    # What is no keyword list is told at the start, too.
    known = if Keyword.keyword?(options), do: options, else: []

    %{
      id: Keyword.get(known, :name, __MODULE__),
      start: {__MODULE__, :start_link, [%Config.Given{options: options}]},
      type: :supervisor,
      shutdown: shutdown(Keyword.get(known, :shutdown))
    }
  end

  # What is wrong is told at the start.
  defp shutdown(ms) when ms == :infinity or (is_integer(ms) and ms >= 0), do: ms
  defp shutdown(_none_or_wrong), do: %Config{}.shutdown

  @doc """
  Starts a code server; see `Instar.Config` for the options. Mostly called by a supervisor, for `{Instar, options}`.
  """
  @spec start_link(keyword) :: Supervisor.on_start() | {:error, Error.t()}
  defdelegate start_link(options), to: Instar.Server.Supervisor

  @doc """
  Fetches a document, unless the store says that it has not changed, and loads the chosen version anew.

  As `:code.load_binary/3`: what was current becomes old, and old code that is in the way is purged, which kills
  the processes that linger in it. Beside those of `t:query/0` there is the option `on_old: :error`, with which old
  code is an error with the reason `:not_purged` instead, as it is for `:code.load_file/1`.

  With `as: MyApp.Pricing` there is also a thin BEAM module of that name whose functions are those of the version and
  call its current code, so that `MyApp.Pricing.quote(10)` is `Instar.call!({id, tag}, :quote, [10])`. It stays through
  later loads and through eviction (a call through it loads the version again), and goes when the version is deleted
  or the server stops. A module that isn't Instar's is never overwritten: that is an
  error with the reason `{:module_exists, module}`.

  `imports: %{"env" => %{"log" => &MyApp.log/1}}` gives functions for what a WebAssembly module imports, before those of
  the server. A function can be `{MyApp, :log}` too. A name for which `:per_call` stands instead is brought by each call. An import that nobody offers is the
  error `{:unknown_import, module, name}`, whose diagnostics list all of them, before anything is compiled. The functions stay with the version while it follows its store, and
  go when it is loaded anew or shed.

  `wasi: [...]` says what a program of WASI is given, before what the server gives; see `Instar.WASI`.

  That the store doesn't have a document is believed for the server's `not_found_ttl`, a second by default; with
  `fresh: true` it is asked again, past caches on the way and whatever its token was. With `timeout: ms` the error `{:timeout, ms}` comes when the load has taken so
  long; what was begun goes on, for those who come later.

  A version's `on_load/0` (an export of a WebAssembly module, the attribute of BEAM code) must answer `:ok`, else it
  is not loaded and the reason is `:on_load_failure`; core WebAssembly says `:ok` with no result or zero.

  When anything fails, what was current stays current, and nothing is purged for code that cannot be loaded.
  """
  @spec load(String.t()) :: {:ok, Version.t()} | {:error, Error.t()}
  @spec load(String.t(), query) :: {:ok, Version.t()} | {:error, Error.t()}
  @spec load(server, String.t()) :: {:ok, Version.t()} | {:error, Error.t()}
  def load(id, query \\ []), do: load_on(two(id, query))

  @doc "As `load/2`, of the server of that name."
  @spec load(server, String.t(), query) :: {:ok, Version.t()} | {:error, Error.t()}
  def load(server, id, query), do: load_on({server, id, query})

  defp load_on({server, id, query}) do
    server = Routes.of(server)

    with :ok <- chosen(server, id, query),
         :ok <- if(Keyword.keyword?(query), do: Options.known(query, @load_keys), else: :ok),
         {opts, query} = load_options(query),
         {:ok, imports, opts} <- Config.take_imports(opts),
         {:ok, wasi, opts} <- Config.take_wasi(opts),
         :ok <- check_load_options(opts),
         {:ok, version} <- Loader.load(server, id, query, [imports: imports, wasi: wasi] ++ opts) do
      requested(version)
    end
  end

  @doc """
  The version that a query chooses; it is loaded when it isn't, unless the server's mode is `:embedded`.

  This counts as a request for the version, as a call does.
  """
  @spec select(String.t()) :: {:ok, Version.t()} | {:error, Error.t()}
  @spec select(String.t(), query) :: {:ok, Version.t()} | {:error, Error.t()}
  @spec select(server, String.t()) :: {:ok, Version.t()} | {:error, Error.t()}
  def select(id, query \\ []), do: select_on(two(id, query))

  @doc "As `select/2`, of the server of that name."
  @spec select(server, String.t(), query) :: {:ok, Version.t()} | {:error, Error.t()}
  def select(server, id, query), do: select_on({server, id, query})

  defp select_on({server, id, query}) do
    server = Routes.of(server)

    with :ok <- chosen(server, id, query),
         {:ok, version} <- Loader.select(server, id, query),
         do: requested(version)
  end

  # A server and an id, or an id and a query.
  defp two(server, id) when is_atom(server) and not is_list(id) and (not is_map(id) or is_struct(id)),
    do: {server, id, []}

  defp two(id, query), do: {__MODULE__, id, query}

  defp chosen(server, id, query) do
    cond do
      not is_atom(server) -> Argument.wrong(:server, server)
      match?({kind, _value} when kind in [:ok, :error], id) -> Argument.wrong(:id, id)
      not is_binary(id) -> {:error, Error.new({:bad_id, id}, server: server)}
      not (is_list(query) or is_map(query)) -> Argument.wrong(:query, query)
      true -> :ok
    end
  end

  @doc """
  Calls a function of a version in the calling process.

  Function names are atoms or strings. A WebAssembly function takes integers and floats; without a result it
  gives `nil`, with one its value, with several a tuple. The options are limits for this call, which hold for
  WebAssembly: `timeout` (milliseconds), `fuel` (about one unit per instruction), `memory` (bytes), `table`
  (elements) and `stack` (bytes); what is not given is the document's or the server's. The time of the call, or
  else of the server, is that of the call as a whole: waiting for what isn't loaded yet, for a place (`queue`,
  the milliseconds that it waits for one beyond the server's `max_instances`; 0 is not at all), and its code.
  Work that was begun goes on. With `usage: true` the answer is `{:ok, result, %{fuel: units, memory: bytes,
  microseconds: time}}`, and of `call!` `{result, usage}`. The option `signature`, as `"(string, i32) ->
  string"`, says which of a function's numbers stand for text and bytes, if neither the document nor the module
  does; see guides/webassembly.md. `imports` gives functions for what the code imports, before those of its load
  and its server.

  `wasi` is what a program of WASI is given (see `Instar.WASI`); when output is captured, the answer is
  `{:ok, result, %{stdout: bytes, stderr: bytes}}` with what was. With `usage: true` both are in the one map.

  When the server stops, the call may finish within the server's `shutdown`. After that the process exits with
  `{%Instar.Error{reason: {:server_stopped, name}}, []}`; one that traps exits gets that error from `call`, as with the
  timeout below.

  A function that the code imports runs in the calling process, within the call: its links, its dictionary and its
  messages are the caller's. It may take one argument more than the import has: the `Instar.Memory` of the code. What it
  raises, throws or exits with ends the call. One that outlives the call's timeout gets the process an exit signal with
  the reason `{%Instar.Error{reason: {:timeout, ms}}, []}`; a process that traps exits gets the error from `call` when
  the function returns, and is killed when that takes longer than 100 ms.

  An exception, throw or exit of a BEAM version's code is returned as
  `{:exception, kind, reason, stacktrace}` in the error.

  With a server's name: `call(server, ref, function, arguments, options \\\\ [])`.
  """
  @spec call(ref, atom | String.t(), [term]) :: {:ok, term} | {:ok, term, map} | {:error, Error.t()}
  @spec call(ref, atom | String.t(), [term], keyword) :: {:ok, term} | {:ok, term, map} | {:error, Error.t()}
  @spec call(server, ref, atom | String.t(), [term]) ::
          {:ok, term} | {:ok, term, map} | {:error, Error.t()}
  def call(ref, function, arguments, options \\ [])

  def call(ref, function, arguments, options) when is_list(arguments),
    do: call_on(__MODULE__, ref, function, arguments, options)

  def call(server, ref, function, arguments) when is_atom(server),
    do: call_on(server, ref, function, arguments, [])

  def call(ref, function, arguments, options) do
    # Else it has no server, whatever is wrong with it.
    if Argument.server?(ref, function, arguments, options),
      do: Argument.wrong(:server, ref),
      else: call_on(__MODULE__, ref, function, arguments, options)
  end

  @doc "As `call/4`, of the server of that name."
  @spec call(server, ref, atom | String.t(), [term], keyword) ::
          {:ok, term} | {:ok, term, map} | {:error, Error.t()}
  def call(server, ref, function, arguments, options), do: call_on(server, ref, function, arguments, options)

  @doc """
  As `call/4`, but returns the bare result and raises the error. What the code of a BEAM version raises, throws or
  exits with reaches the caller as it is.
  """
  @spec call!(ref, atom | String.t(), [term]) :: term
  @spec call!(ref, atom | String.t(), [term], keyword) :: term
  @spec call!(server, ref, atom | String.t(), [term]) :: term
  def call!(ref, function, arguments, options \\ [])

  def call!(ref, function, arguments, options) when is_list(arguments),
    do: call_on!(__MODULE__, ref, function, arguments, options)

  def call!(server, ref, function, arguments) when is_atom(server),
    do: call_on!(server, ref, function, arguments, [])

  def call!(ref, function, arguments, options) do
    if Argument.server?(ref, function, arguments, options),
      do: Argument.wrong!(:server, ref),
      else: call_on!(__MODULE__, ref, function, arguments, options)
  end

  @doc "As `call!/4`, of the server of that name."
  @spec call!(server, ref, atom | String.t(), [term], keyword) :: term
  def call!(server, ref, function, arguments, options),
    do: call_on!(server, ref, function, arguments, options)

  @doc """
  Makes the current code of a version old. Calls in it go on; the next call by id loads it again, or fails in an
  embedded server.

  False when there is no current code, and when old code exists already: then nothing changes, and a line in the
  log says that it must be purged first.
  """
  @spec delete(server, ref) :: boolean
  def delete(server \\ __MODULE__, ref), do: on_key(server, ref, &Versions.delete/3, false)

  @doc """
  Removes the old code of a version and kills the processes that linger in it, with the reason `:killed`.

  True when there was somebody to kill. It returns after the last one is down; false may also mean that the old
  code went without a fight.
  """
  @spec purge(server, ref) :: boolean
  def purge(server \\ __MODULE__, ref), do: on_key(server, ref, &told(:purge, &1, &2, &3), false)

  @doc """
  Removes the old code of a version if no process lingers in it. False when one does; then nothing changes.
  """
  @spec soft_purge(server, ref) :: boolean
  def soft_purge(server \\ __MODULE__, ref), do: on_key(server, ref, &told(:soft_purge, &1, &2, &3), true)

  @doc """
  `{:file, where}` when the version has current code, else false; `where` is the document's URL.
  """
  @spec is_loaded(server, ref) :: {:file, String.t()} | false
  def is_loaded(server \\ __MODULE__, ref) do
    case current(server, ref) do
      nil -> false
      version -> {:file, version.where}
    end
  end

  @typedoc """
  The outcomes of a version's calls. `errors` has how many there were of each kind (the reason's first word, `:exception`
  for what the code raised), `latency` how many calls took up to so many microseconds, in ascending order (`up_to: nil`
  is for those beyond 16 seconds; bounds are powers of two). `p50` and `p99` are the bounds that so many of a hundred
  calls stayed within; `nil` without a call.
  """
  @type stats :: %{
          id: String.t(),
          tag: String.t(),
          calls: non_neg_integer,
          errors: %{optional(atom) => pos_integer},
          latency: [%{up_to: pos_integer | nil, calls: pos_integer}],
          p50: pos_integer | :infinity | nil,
          p99: pos_integer | :infinity | nil
        }

  @doc """
  The outcomes of each version's calls, since it was first loaded: to see how a canary does beside what it is to
  replace. In order of id and tag.

  Every call is counted, and every error. Not every call is timed, as that takes longer than to count it: the first 256
  calls of a version, and from then on every 256th, which stands for 256 in `latency`; with more than four schedulers of
  each scheduler. Code that is
  loaded anew under the same tag goes on with the tag's numbers; a version that is shed begins anew. Calls in an
  `Instar.Instance` are calls of its version.

      iex> {:ok, server} = Instar.Test.start_link(documents: %{"m" => "defmodule M do def n, do: 1 end"})
      iex> Instar.call("m", :n, [])
      {:ok, 1}
      iex> [%{id: "m", tag: "1.0.0", calls: 1, errors: %{}, latency: [%{calls: 1}]}] = Instar.stats()
      iex> Supervisor.stop(server)
      :ok
  """
  @spec stats(server) :: [stats]
  def stats(server \\ __MODULE__) do
    server = named(server)
    errors = Versions.errors(server)
    for {version, _old?} <- Versions.all(server), do: Stats.of(version, errors)
  end

  @doc """
  All versions with current code, as `{{id, tag}, %Instar.Loaded{}}`, in order of id and tag.

  In iex it reads as a table: target, digest, calls, errors where there were some, last request, bytes, current or old.
  The fields `errors` and `p99` (the time in microseconds that 99 of 100 calls stay within) are those of `stats/1`.
  """
  @spec all_loaded(server) :: [{{String.t(), String.t()}, Loaded.t()}]
  def all_loaded(server \\ __MODULE__) do
    server = named(server)
    errors = Versions.errors(server)

    for {version, old?} <- Versions.all(server) do
      {calls, idle} = LRU.requests(version.touch)
      stats = Stats.of(version, errors)

      {{version.id, version.tag},
       %Loaded{
         target: version.target,
         digest: version.digest,
         calls: calls,
         errors: stats.errors |> Map.values() |> Enum.sum(),
         p99: stats.p99,
         idle: idle,
         bytes: Runtime.of(version).bytes(version.code),
         old: old?,
         where: version.where
       }}
    end
  end

  @doc """
  Sees to it that a version has current code: `{:module, {id, tag}}`, or an error with the word that
  `:code.ensure_loaded/1` has for it, such as `:nofile`, `:badfile`, `:on_load_failure`, or `:embedded` in a server
  that loads nothing on demand.
  """
  @spec ensure_loaded(server, ref) :: {:module, {String.t(), String.t()}} | {:error, atom | tuple}
  def ensure_loaded(server \\ __MODULE__, ref)

  def ensure_loaded(_server, %Version{server: server, id: id, tag: tag}), do: ensure(server, id, tag: tag)

  def ensure_loaded(_server, {kind, _value} = answer) when kind in [:ok, :error],
    do: ensured(Argument.wrong(:reference, answer))

  def ensure_loaded(server, {id, tag}), do: ensure(server, id, tag: tag)
  def ensure_loaded(server, id), do: ensure(server, id, [])

  defp ensure(server, id, query) when is_atom(server),
    do: server |> Routes.of() |> Loader.select(id, query) |> ensured()

  defp ensure(server, _id, _query), do: ensured(Argument.wrong(:server, server))

  defp ensured({:ok, version}), do: {:module, {version.id, version.tag}}
  defp ensured({:error, error}), do: {:error, Atomic.code_reason(error)}

  @doc """
  Where a version comes from: the document's URL, for one that is loaded or known, else `:non_existing`.
  """
  @spec which(server, ref) :: String.t() | :non_existing
  def which(server \\ __MODULE__, ref) do
    on_key(server, ref, &where/3, nil) || :non_existing
  end

  defp where(server, id, tag) do
    case Versions.current(server, id, tag) do
      nil -> if Builds.known_digest(server, id, tag), do: Fetch.where(server, id)
      version -> version.where
    end
  end

  @doc """
  The object code that a known document leads to, as `{{id, tag}, binary, where}`: portable WebAssembly, or an
  artifact of BEAM assembly. `:error` where none does, even while the version is loaded. Nothing is fetched.
  """
  @spec get_object_code(server, ref) :: {{String.t(), String.t()}, binary, String.t()} | :error
  def get_object_code(server \\ __MODULE__, ref), do: on_key(server, ref, &object_code/3, :error)

  defp object_code(server, id, tag) do
    with {:ok, binary} <- Builds.object_code(server, id, tag),
         do: {{id, tag}, binary, Fetch.where(server, id)}
  end

  @doc """
  The digest of a version's current code, 32 bytes; `:undefined` when it has none.
  """
  @spec module_md5(server, ref) :: binary | :undefined
  def module_md5(server \\ __MODULE__, ref) do
    case current(server, ref) do
      nil -> :undefined
      version -> version.digest
    end
  end

  @doc """
  How a version's current code stands to the document as it is known: `:not_loaded`, `:loaded` (the same),
  `:modified` (the document has other code for the tag), `:removed` (it has none).
  """
  @spec module_status(server, ref) :: :not_loaded | :loaded | :modified | :removed
  def module_status(server \\ __MODULE__, ref) do
    case current(server, ref) do
      nil -> :not_loaded
      version -> status(version, Builds.known_digest(version.server, version.id, version.tag))
    end
  end

  defp status(%{digest: digest}, digest), do: :loaded
  defp status(_version, nil), do: :removed
  defp status(_version, _other), do: :modified

  @doc """
  The versions whose status is `:modified`, as `{id, tag}`.
  """
  @spec modified(server) :: [{String.t(), String.t()}]
  def modified(server \\ __MODULE__) do
    for {version, _old?} <- server |> named() |> Versions.all(),
        module_status(server, version) == :modified,
        do: {version.id, version.tag}
  end

  @doc """
  Makes a version sticky: while it has current code, a load of it is an error with the reason `:sticky_directory`.
  Deleting it still succeeds.
  """
  @spec stick(server, ref) :: :ok
  def stick(server \\ __MODULE__, ref), do: on_key(server, ref, &Versions.stick(&1, &2, &3, true), :ok)

  @doc """
  Takes `stick/1` back.
  """
  @spec unstick(server, ref) :: :ok
  def unstick(server \\ __MODULE__, ref), do: on_key(server, ref, &Versions.stick(&1, &2, &3, false), :ok)

  @doc """
  Fetches and compiles several versions and checks that they can be loaded, without any of it being visible.

  An element is a `t:ref/0` or `{id, query}`. The errors are those of `:code.prepare_loading/1`, one for each element
  that has one: `:nofile`, `:badfile`, `:duplicated`, `:on_load_not_allowed`, or the reason of an `Instar.Error`.
  """
  @spec prepare_loading(server, [ref | {String.t(), query}]) ::
          {:ok, Instar.Prepared.t()} | {:error, [{ref | {String.t(), query}, term}]}
  def prepare_loading(server \\ __MODULE__, refs), do: server |> named() |> Atomic.prepare(listed(refs))

  # `length/1` in a guard is false for an improper list.
  defp listed(refs) when is_list(refs) and length(refs) >= 0, do: refs
  defp listed(other), do: Argument.wrong!(:references, other)

  @doc """
  Makes what was prepared current, all versions together or none. It never purges: a version that has current and
  old code is `:not_purged`, a sticky one that has current code `:sticky_directory`.

  A load that was refused can be finished again, once the reason is gone. Finishing a second time is `:already_finished` for
  each version. Here Instar differs on purpose from Erlang's code server, which crashes and takes the node with it.
  """
  @spec finish_loading(Instar.Prepared.t()) :: :ok | {:error, [{{String.t(), String.t()}, term}]}
  def finish_loading(%Instar.Prepared{} = prepared), do: Atomic.finish(prepared)
  def finish_loading(prepared), do: Argument.wrong!(:prepared, prepared)

  @doc """
  `prepare_loading/1` and `finish_loading/1` in one.
  """
  @spec atomic_load(server, [ref | {String.t(), query}]) ::
          :ok | {:error, [{ref | {String.t(), query}, term}]}
  def atomic_load(server \\ __MODULE__, refs) do
    with {:ok, prepared} <- server |> named() |> Atomic.prepare(listed(refs)), do: Atomic.finish(prepared)
  end

  @doc """
  How a server is doing, as plain data: its source, its documents, and what could not be refreshed.

    * `source` - `where` it is, its `state` (`:unknown` before the first answer, `:up`, or `{:down, error}`) `since`
      when, and the `feed` by which changes are noticed: `:live`, `:polling` or `:off`; an `Instar.Source.Status`
    * `documents` - those of which a version is loaded, in order of their ids: `id`, `token`, `stale` (taken from the
      disk, because the store was away), the loaded `tags`, the `channels`, and the `error` for which the document's
      newest revision was not taken
    * `warm` - whether the server is `ready`, how many of the documents of the option `warm` are `loaded`, of how many in
      `total` (`nil` until the source has listed them), and the `errors` of those that could not be: `id` and `error`
    * `versions` and `bytes` - how many versions are loaded, and the bytes of their compiled code
    * `cache` - the `dir` where artifacts and copies of documents are kept, nil without one, and the `error` why nothing
      can be kept
    * `memory` - bytes in the whole VM: native `code`, the memories of `idle` and of `busy` instances, and what `caches`
      keep for new ones, at most; what nobody needs goes back within ten seconds
    * `instances` - in the whole VM: how many are `alive`, how many of them `idle`, and the `limits`: `wasm`, those of
      them with a memory, `elixir` (and Erlang), and either with an unusual stack; beside them the memory `maps` of
      instances that are counted one by one, and how many there may be

  It can be encoded as JSON; see `Instar.Encodable`.
  """
  @spec status(server) :: %{
          server: server,
          node: node,
          source: Instar.Source.Status.t(),
          documents: [
            %{
              id: String.t(),
              token: String.t() | nil,
              stale: boolean,
              tags: [String.t()],
              channels: %{optional(String.t()) => String.t()},
              error: Error.t() | nil
            }
          ],
          warm: %{
            ready: boolean,
            loaded: non_neg_integer,
            total: non_neg_integer | nil,
            errors: [%{id: String.t() | nil, error: Error.t()}]
          },
          versions: non_neg_integer,
          bytes: non_neg_integer,
          cache: %{dir: Path.t() | nil, error: Error.t() | nil},
          memory: %{
            code: non_neg_integer,
            idle: non_neg_integer,
            busy: non_neg_integer,
            caches: non_neg_integer
          },
          instances: %{
            alive: non_neg_integer,
            idle: non_neg_integer,
            maps: non_neg_integer,
            limits: %{
              wasm: pos_integer,
              wasm_with_memory: pos_integer,
              elixir: pos_integer,
              unusual_stack: pos_integer,
              maps: pos_integer
            }
          }
        }
  def status(server \\ __MODULE__) do
    server = named(server)
    %{source: source, errors: errors} = Freshness.status(server)
    {versions, bytes} = server |> Versions.lru_order() |> LRU.total()

    documents =
      for {id, token} <- Enum.sort(Versions.tokens(server)),
          %Instar.Document{stale: stale, channels: channels} <- [Versions.outline(server, id)] do
        %{
          id: id,
          token: token,
          stale: stale,
          channels: channels,
          error: errors[id],
          tags: Versions.tags(server, id)
        }
      end

    %{
      server: server,
      node: node(),
      source: struct!(Instar.Source.Status, Map.put(source, :where, Fetch.where(server, ""))),
      documents: documents,
      warm: Warm.status(server),
      versions: versions,
      bytes: bytes,
      cache: Health.of(Config.fetch!(server))
    }
    |> Map.merge(Holdings.now())
  end

  @doc """
  Whether all documents of the option `warm` have been loaded; a server without that option is ready when it has started.
  False where there is no server. A server that is ready stays ready, also when its store is away later.
  """
  @spec ready?(server) :: boolean
  def ready?(server \\ __MODULE__), do: server |> named() |> Warm.ready?()

  @doc """
  Waits until the server is ready (see `ready?/1`), for at most so many milliseconds, a minute by default.

  As `await_ready(server)`, `await_ready(timeout)` or `await_ready(server, timeout)`. Documents that could not be loaded are
  tried again meanwhile. When the time is over, the error is that of the first of them, or `{:timeout, ms}` where none
  has failed.
  """
  @spec await_ready(server | timeout) :: :ok | {:error, Error.t()}
  def await_ready(server_or_timeout \\ __MODULE__)

  def await_ready(timeout) when is_number(timeout) or timeout == :infinity,
    do: await_ready(__MODULE__, timeout)

  def await_ready(server), do: await_ready(server, 60_000)

  @doc "As `await_ready/1`, of the server of that name, within so many milliseconds."
  @spec await_ready(server, timeout) :: :ok | {:error, Error.t()}
  def await_ready(server, timeout)
      when is_atom(server) and (timeout == :infinity or (is_integer(timeout) and timeout >= 0)),
      do: server |> Routes.of() |> Warm.await(timeout)

  def await_ready(server, timeout) when is_atom(server), do: Argument.wrong(:timeout, timeout)
  def await_ready(server, _timeout), do: Argument.wrong(:server, server)

  @doc """
  Looks now for documents that have changed, and returns when those that had are refreshed or have failed to be.

  A server does this by itself; see the option `refresh`. It is for tests, and for a hook that a store calls.
  """
  @spec refresh(server) :: :ok
  def refresh(server \\ __MODULE__), do: server |> named() |> Freshness.look()

  # `length/1` in a guard is false for what is no list, and for an improper one.
  defp call_on(server, ref, function, arguments, options)
       when is_atom(server) and (is_atom(function) or is_binary(function)) and length(arguments) >= 0 and
              is_list(options),
       do: Calls.call(meant(server, ref), ref, function, arguments, options)

  defp call_on(server, _ref, function, arguments, options),
    do: wrong_call(server, function, arguments, options)

  defp call_on!(server, ref, function, arguments, options)
       when is_atom(server) and (is_atom(function) or is_binary(function)) and length(arguments) >= 0 and
              is_list(options),
       do: Calls.call!(meant(server, ref), ref, function, arguments, options)

  defp call_on!(server, _ref, function, arguments, options) do
    {:error, error} = wrong_call(server, function, arguments, options)
    raise error
  end

  # The server that is meant, for functions whose answers have no room for a sentence.
  defp named(server) when is_atom(server), do: Routes.of(server)
  defp named(server), do: Argument.wrong!(:server, server)

  # A handle has its server.
  defp meant(server, %Version{}), do: server
  defp meant(server, _ref), do: Routes.of(server)

  defp wrong_call(server, function, arguments, options) do
    if is_atom(server),
      do: Argument.wrong_call(function, arguments, options),
      else: Argument.wrong(:server, server)
  end

  defp told(kind, server, id, tag) do
    Telemetry.span(:purge, %{server: server, document: id, tag: tag, kind: kind}, fn ->
      result = apply(Versions, kind, [server, id, tag])
      {result, %{result: result}}
    end)
  end

  defp requested(version) do
    LRU.touch(version.touch)
    {:ok, version}
  end

  defp load_options(query) do
    if Keyword.keyword?(query),
      do: Keyword.split(query, @load_options),
      else: {[], query}
  end

  defp check_load_options(opts) do
    Options.check_all(opts, @load_rows, fn
      :on_old, value -> Options.expect(value, value in [:purge, :error], ":purge or :error")
      :module, value -> Options.expect(value, Options.name?(value), "a module's name")
      kind, value -> Options.check(kind, value)
    end)
  end

  defp current(server, ref), do: on_key(server, ref, &Versions.current/3, nil)

  # A bare id means what `select/2` would choose, but only among what is known.
  defp on_key(_server, %Version{server: server, id: id, tag: tag}, fun, _unknown), do: fun.(server, id, tag)

  defp on_key(server, {id, tag}, fun, _unknown) when is_binary(id) and is_binary(tag),
    do: fun.(named(server), id, tag)

  defp on_key(server, id, fun, unknown) when is_binary(id) do
    server = named(server)
    Config.fetch!(server)

    case Loader.known(server, id, []) do
      {:ok, version} -> fun.(server, id, version.tag)
      {:missing, tag} -> fun.(server, id, tag)
      _unknown -> unknown
    end
  end

  # These answer with a boolean or a place, in which there is no room for a sentence.
  defp on_key(_server, ref, _fun, _unknown), do: Argument.wrong!(:reference, ref)
end
