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

  alias Instar.Call.Calls
  alias Instar.{Error, Loaded, Version}
  alias Instar.Runtime.Wasm.Inspection
  alias Instar.Server.Verbs.{Fetching, OfServer, OfVersion}

  @type server :: atom
  @type ref :: Version.t() | {id :: String.t(), tag :: String.t()} | String.t()

  @typedoc """
  The choice: `tag`, `channel` and `key` (what makes a rollout share sticky), as a keyword list or as the
  string-keyed map of a web request's query parameters.

  Without a tag and a channel it is the channel `production`, and without that the newest tag.
  """
  @type query :: keyword | %{optional(String.t()) => term}

  @doc false
  defdelegate child_spec(options), to: Instar.Server.Supervisor

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
  go when it is loaded anew or shed. Documents in Elixir and Erlang call them as `imports: %{Shop.Prices => %{of: fun}}` says, and
  `allow: [:clock, :random]` says what of the world such a document may have; see guides/host_functions.md.

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
  defdelegate load(id, query \\ []), to: Fetching

  @doc "As `load/2`, of the server of that name."
  @spec load(server, String.t(), query) :: {:ok, Version.t()} | {:error, Error.t()}
  defdelegate load(server, id, query), to: Fetching

  @doc """
  The version that a query chooses; it is loaded when it isn't, unless the server's mode is `:embedded`.

  This counts as a request for the version, as a call does.
  """
  @spec select(String.t()) :: {:ok, Version.t()} | {:error, Error.t()}
  @spec select(String.t(), query) :: {:ok, Version.t()} | {:error, Error.t()}
  @spec select(server, String.t()) :: {:ok, Version.t()} | {:error, Error.t()}
  defdelegate select(id, query \\ []), to: Fetching

  @doc "As `select/2`, of the server of that name."
  @spec select(server, String.t(), query) :: {:ok, Version.t()} | {:error, Error.t()}
  defdelegate select(server, id, query), to: Fetching

  @doc """
  Runs a text in Elixir in the sandbox, as `Code.eval_string/3` does in the VM: the answer has its value, and all that is bound
  at its end.

      iex> Instar.eval("sum = a + b; sum * 2", a: 1, b: 2)
      {:ok, 6, [a: 1, b: 2, sum: 3]}

  No server is needed, no store and no document, and nothing of it stays: no module, and no process. The text runs in the
  calling process, within limits. The code of a text is kept for a while, so that the same text with other values is not compiled
  again.

  The options are the limits of `call/4` (`timeout`, `fuel`, `memory`, `table`, `stack`; the defaults are those of
  `Instar.Config`), `file`, which is what the text is called in errors, and of a server's options `compile_timeout`,
  `compile_memory`, `compile_in` and `max_atoms`. With `usage: true` the answer is `{:ok, value, bindings, usage}`, as of a call.

  Modules, protocols, `alias`, `import` and `require` stand by themselves, and hold for the whole text. Errors are those of a
  document that is compiled and called: what the sandbox doesn't have is refused with its place before anything runs, all of it
  at once, and what the text raises is `{:exception, kind, reason, stacktrace}`.

  For several texts one after the other see `Instar.Session`.
  """
  @spec eval(String.t(), keyword, keyword) ::
          {:ok, term, keyword} | {:ok, term, keyword, map} | {:error, Error.t()}
  defdelegate eval(source, bindings \\ [], options \\ []), to: Instar.Eval

  @doc """
  Calls a function of a version in the calling process.

  Function names are atoms or strings. A WebAssembly function takes integers and floats; without a result it
  gives `nil`, with one its value, with several a tuple. The options are limits for this call, which hold for
  WebAssembly: `timeout` (milliseconds), `fuel` (about one unit per instruction), `memory` (bytes), `table`
  (elements) and `stack` (bytes); what is not given is the document's or the server's. The time of the call, or
  else of the server, is that of the call as a whole: waiting for what isn't loaded yet, for a permit (`queue`,
  the milliseconds that it waits for one beyond the server's `max_instances`; 0 is not at all), and its code.
  Work that was begun goes on. With `usage: true` the answer is `{:ok, result, %{fuel: units, memory: bytes,
  microseconds: time}}`, and of `call!` `{result, usage}`. The option `signature`, as `"(string, i32) ->
  string"`, says which of a function's numbers stand for text and bytes, if neither the document nor the module
  does; see guides/webassembly.md. `imports` gives functions for what the code imports, before those of its load
  and its server. `allow` is what a document in Elixir or Erlang may have in this call of what its version may, and `output` where what
  it writes goes: `:capture` puts it beside the answer as that of WASI; see guides/host_functions.md.

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
  defdelegate call(ref, function, arguments, options \\ []), to: Calls

  @doc "As `call/4`, of the server of that name."
  @spec call(server, ref, atom | String.t(), [term], keyword) ::
          {:ok, term} | {:ok, term, map} | {:error, Error.t()}
  defdelegate call(server, ref, function, arguments, options), to: Calls

  @doc """
  As `call/4`, but returns the bare result and raises the error. What the code of a BEAM version raises, throws or
  exits with reaches the caller as it is.
  """
  @spec call!(ref, atom | String.t(), [term]) :: term
  @spec call!(ref, atom | String.t(), [term], keyword) :: term
  @spec call!(server, ref, atom | String.t(), [term]) :: term
  defdelegate call!(ref, function, arguments, options \\ []), to: Calls

  @doc "As `call!/4`, of the server of that name."
  @spec call!(server, ref, atom | String.t(), [term], keyword) :: term
  defdelegate call!(server, ref, function, arguments, options), to: Calls

  @doc """
  Makes the current code of a version old. Calls in it go on; the next call by id loads it again, or fails in an
  embedded server.

  False when there is no current code, and when old code exists already: then nothing changes, and a line in the
  log says that it must be purged first.
  """
  @spec delete(server, ref) :: boolean
  defdelegate delete(server \\ __MODULE__, ref), to: OfVersion

  @doc """
  Removes the old code of a version and kills the processes that linger in it, with the reason `:killed`.

  True when there was somebody to kill. It returns after the last one is down; false may also mean that the old
  code went without a fight.
  """
  @spec purge(server, ref) :: boolean
  defdelegate purge(server \\ __MODULE__, ref), to: OfVersion

  @doc """
  Removes the old code of a version if no process lingers in it. False when one does; then nothing changes.
  """
  @spec soft_purge(server, ref) :: boolean
  defdelegate soft_purge(server \\ __MODULE__, ref), to: OfVersion

  @doc """
  `{:file, where}` when the version has current code, else false; `where` is the document's URL.
  """
  @spec is_loaded(server, ref) :: {:file, String.t()} | false
  defdelegate is_loaded(server \\ __MODULE__, ref), to: OfVersion

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
  defdelegate stats(server \\ __MODULE__), to: OfServer

  @doc """
  All versions with current code, as `{{id, tag}, %Instar.Loaded{}}`, in order of id and tag.

  In iex it reads as a table: target, digest, calls, errors where there were some, last request, bytes, current or old.
  The fields `errors` and `p99` (the time in microseconds that 99 of 100 calls stay within) are those of `stats/1`.
  """
  @spec all_loaded(server) :: [{{String.t(), String.t()}, Loaded.t()}]
  defdelegate all_loaded(server \\ __MODULE__), to: OfServer

  @doc """
  Sees to it that a version has current code: `{:module, {id, tag}}`, or an error with the word that
  `:code.ensure_loaded/1` has for it, such as `:nofile`, `:badfile`, `:on_load_failure`, or `:embedded` in a server
  that loads nothing on demand.
  """
  @spec ensure_loaded(server, ref) :: {:module, {String.t(), String.t()}} | {:error, atom | tuple}
  defdelegate ensure_loaded(server \\ __MODULE__, ref), to: Fetching

  @doc """
  Where a version comes from: the document's URL, for one that is loaded or known, else `:non_existing`.
  """
  @spec which(server, ref) :: String.t() | :non_existing
  defdelegate which(server \\ __MODULE__, ref), to: OfVersion

  @doc """
  The object code that a known document leads to, as `{{id, tag}, binary, where}`: portable WebAssembly, or an
  artifact of BEAM assembly. `:error` where none does, even while the version is loaded. Nothing is fetched.
  """
  @spec get_object_code(server, ref) :: {{String.t(), String.t()}, binary, String.t()} | :error
  defdelegate get_object_code(server \\ __MODULE__, ref), to: OfVersion

  @doc """
  The digest of a version's current code, 32 bytes; `:undefined` when it has none.
  """
  @spec module_md5(server, ref) :: binary | :undefined
  defdelegate module_md5(server \\ __MODULE__, ref), to: OfVersion

  @doc """
  How a version's current code stands to the document as it is known: `:not_loaded`, `:loaded` (the same),
  `:modified` (the document has other code for the tag), `:removed` (it has none).
  """
  @spec module_status(server, ref) :: :not_loaded | :loaded | :modified | :removed
  defdelegate module_status(server \\ __MODULE__, ref), to: OfVersion

  @doc """
  The versions whose status is `:modified`, as `{id, tag}`.
  """
  @spec modified(server) :: [{String.t(), String.t()}]
  defdelegate modified(server \\ __MODULE__), to: OfServer

  @doc """
  Makes a version sticky: while it has current code, a load of it is an error with the reason `:sticky_directory`.
  Deleting it still succeeds.
  """
  @spec stick(server, ref) :: :ok
  defdelegate stick(server \\ __MODULE__, ref), to: OfVersion

  @doc """
  Takes `stick/1` back.
  """
  @spec unstick(server, ref) :: :ok
  defdelegate unstick(server \\ __MODULE__, ref), to: OfVersion

  @doc """
  Fetches and compiles several versions and checks that they can be loaded, without any of it being visible.

  An element is a `t:ref/0` or `{id, query}`. The errors are those of `:code.prepare_loading/1`, one for each element
  that has one: `:nofile`, `:badfile`, `:duplicated`, `:on_load_not_allowed`, or the reason of an `Instar.Error`.
  """
  @spec prepare_loading(server, [ref | {String.t(), query}]) ::
          {:ok, Instar.Prepared.t()} | {:error, [{ref | {String.t(), query}, term}]}
  defdelegate prepare_loading(server \\ __MODULE__, refs), to: Fetching

  @doc """
  Makes what was prepared current, all versions together or none. It never purges: a version that has current and
  old code is `:not_purged`, a sticky one that has current code `:sticky_directory`.

  A load that was refused can be finished again, once the reason is gone. Finishing a second time is `:already_finished` for
  each version. Here Instar differs on purpose from Erlang's code server, which crashes and takes the node with it.
  """
  @spec finish_loading(Instar.Prepared.t()) :: :ok | {:error, [{{String.t(), String.t()}, term}]}
  defdelegate finish_loading(prepared), to: Fetching

  @doc """
  `prepare_loading/1` and `finish_loading/1` in one.
  """
  @spec atomic_load(server, [ref | {String.t(), query}]) ::
          :ok | {:error, [{ref | {String.t(), query}, term}]}
  defdelegate atomic_load(server \\ __MODULE__, refs), to: Fetching

  @doc """
  How a server is doing, as plain data: its source, its documents, and what could not be refreshed.

    * `source` - `where` it is, its `state` (`:unknown` before the first answer, `:up`, or `{:down, error}`) `since`
      when, and the `feed` by which changes are noticed: `:live`, `:polling` or `:off`; an `Instar.Source.Status`
    * `documents` - those of which a version is loaded, or which such are compiled with, in order of their ids: `id`, `token`,
      `stale` (taken from the disk, because the store was away), the loaded `tags`, the `channels`, the `error` for which
      the document's newest revision was not taken, what it `uses`, and its `users`: the loaded versions that have its code
      in theirs, each with `id`, `tag`, and the tag that it `uses`
    * `warm` - whether the server is `ready`, how many of the documents of the option `warm` are `loaded`, of how many in
      `total` (`nil` until the source has listed them), and the `errors` of those that could not be: `id` and `error`
    * `versions` and `bytes` - how many versions are loaded, and the bytes of their compiled code
    * `cache` - the `dir` where artifacts and copies of documents are kept, nil without one, and the `error` why nothing
      can be kept
    * `memory` - bytes in the whole VM: native `code`, the memories of `idle` and of `busy` instances, and what `caches`
      keep for new ones, at most; what nobody needs goes back within ten seconds
    * `terms` - how terms cross between the VM and code whose functions take any terms: by `words`, or by `functions` of the
      NIF interface where this release of OTP keeps its terms in a way that Instar does not know; the answers are the
      same, and calls with much data take longer
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
              error: Error.t() | nil,
              uses: %{optional(String.t()) => String.t()},
              users: [%{id: String.t(), tag: String.t(), uses: String.t()}]
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
          terms: :words | :functions,
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
  defdelegate status(server \\ __MODULE__), to: OfServer

  @doc """
  Whether all documents of the option `warm` have been loaded; a server without that option is ready when it has started.
  False where there is no server. A server that is ready stays ready, also when its store is away later.
  """
  @spec ready?(server) :: boolean
  defdelegate ready?(server \\ __MODULE__), to: OfServer

  @doc """
  Waits until the server is ready (see `ready?/1`), for at most so many milliseconds, a minute by default.

  As `await_ready(server)`, `await_ready(timeout)` or `await_ready(server, timeout)`. Documents that could not be loaded are
  tried again meanwhile. When the time is over, the error is that of the first of them, or `{:timeout, ms}` where none
  has failed.
  """
  @spec await_ready(server | timeout) :: :ok | {:error, Error.t()}
  defdelegate await_ready(server_or_timeout \\ __MODULE__), to: OfServer

  @doc "As `await_ready/1`, of the server of that name, within so many milliseconds."
  @spec await_ready(server, timeout) :: :ok | {:error, Error.t()}
  defdelegate await_ready(server, timeout), to: OfServer

  @doc """
  Looks now for documents that have changed, and returns when those that had are refreshed or have failed to be.

  A server does this by itself; see the option `refresh`. It is for tests, and for a hook that a store calls.
  """
  @spec refresh(server) :: :ok
  defdelegate refresh(server \\ __MODULE__), to: OfServer

  @typedoc "What code in WebAssembly exports and imports. `met` says by whom an import can be met, or why by nobody."
  @type inspected :: %{
          kind: :module | :component,
          core_of_component?: boolean,
          exports: [%{name: String.t(), kind: String.t(), type: String.t()}],
          imports: [
            %{
              module: String.t(),
              name: String.t(),
              type: String.t(),
              met: :instar | :host | {:nobody, why :: String.t()}
            }
          ]
        }

  @doc """
  What code in WebAssembly exports and imports, without loading or compiling it: bytes, or their text.

      iex> text = ~s[(module (import "env" "now" (func (result i64))) (func (export "f") (param i32)))]
      iex> {:ok, inspected} = Instar.inspect_document(text)
      iex> {inspected.exports, hd(inspected.imports).met}
      {[%{name: "f", kind: "function", type: "a function (i32)"}], :host}

  An import is met by `:instar` (WASI), by the `:host` if it offers a function of that name (`imports:`), or by
  nobody. Documents in other languages say what they export once they are loaded: `Instar.Version.exports/1`. In a shell it
  is `mix instar.inspect FILE`.
  """
  @spec inspect_document(binary) :: {:ok, inspected} | {:error, Error.t()}
  defdelegate inspect_document(bytes), to: Inspection
end
