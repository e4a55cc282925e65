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

  A `t:ref/0` is a version handle, an `{id, tag}`, or an id, which stands for what `select/2` would choose. Only
  `load`, `select`, `call` and `ensure_loaded` fetch; the other functions look an id up among what is known.
  """

  alias Instar.{Calls, Config, Error, Loaded, Loader, Native, Runtime, Version, Versions}

  @type server :: atom
  @type ref :: Version.t() | {id :: String.t(), tag :: String.t()} | String.t()

  @typedoc """
  What to choose: `tag`, `channel` and `key` (what makes a rollout share sticky), as a keyword list or as the
  string-keyed map of a web request's query parameters.

  Without a tag and a channel it is the channel `production`, and without that the newest tag.
  """
  @type query :: keyword | %{optional(String.t()) => term}

  @doc false
  def child_spec(options) do
    %{
      id: Keyword.get(options, :name, __MODULE__),
      start: {__MODULE__, :start_link, [options]},
      type: :supervisor
    }
  end

  @doc """
  Starts a code server; see `Instar.Config` for the options. Mostly called by a supervisor, for `{Instar, options}`.
  """
  @spec start_link(keyword) :: Supervisor.on_start() | {:error, Error.t()}
  defdelegate start_link(options), to: Instar.Server

  @doc """
  Fetches a document, unless the store says that it has not changed, and loads the chosen version anew.

  As `:code.load_binary/3`: what was current becomes old, and old code that is in the way is purged, which kills
  the processes that linger in it. Beside those of `t:query/0` there is the option `on_old: :error`, with which old
  code is an error with the reason `:not_purged` instead, as it is for `:code.load_file/1`.

  When anything fails, what was current stays current.
  """
  @spec load(String.t()) :: {:ok, Version.t()} | {:error, Error.t()}
  def load(id) when is_binary(id), do: load(__MODULE__, id, [])

  @spec load(String.t(), query) :: {:ok, Version.t()} | {:error, Error.t()}
  @spec load(server, String.t()) :: {:ok, Version.t()} | {:error, Error.t()}
  def load(server, id) when is_atom(server) and is_binary(id), do: load(server, id, [])
  def load(id, query) when is_binary(id), do: load(__MODULE__, id, query)

  @spec load(server, String.t(), query) :: {:ok, Version.t()} | {:error, Error.t()}
  def load(server, id, query) when is_atom(server) and is_binary(id) and (is_list(query) or is_map(query)) do
    {opts, query} = load_options(query)

    with :ok <- check_on_old(opts),
         {:ok, version} <- Loader.load(server, id, query, opts) do
      requested(version)
    end
  end

  @doc """
  The version that a query chooses; it is loaded when it isn't, unless the server's mode is `:embedded`.

  This counts as a request for the version, as a call does.
  """
  @spec select(String.t()) :: {:ok, Version.t()} | {:error, Error.t()}
  def select(id) when is_binary(id), do: select(__MODULE__, id, [])

  @spec select(String.t(), query) :: {:ok, Version.t()} | {:error, Error.t()}
  @spec select(server, String.t()) :: {:ok, Version.t()} | {:error, Error.t()}
  def select(server, id) when is_atom(server) and is_binary(id), do: select(server, id, [])
  def select(id, query) when is_binary(id), do: select(__MODULE__, id, query)

  @spec select(server, String.t(), query) :: {:ok, Version.t()} | {:error, Error.t()}
  def select(server, id, query)
      when is_atom(server) and is_binary(id) and (is_list(query) or is_map(query)) do
    with {:ok, version} <- Loader.select(server, id, query), do: requested(version)
  end

  @doc """
  Calls a function of a version in the calling process.

  Function names are atoms or strings. A WebAssembly function takes integers and floats; without a result it
  gives `nil`, with one its value, with several a tuple. The options are limits for this call, which hold for
  WebAssembly: `timeout` (milliseconds), `fuel` (about one unit per instruction) and `memory` (bytes); what is not
  given is the server's.

  What the code of a BEAM version raises, throws or exits with is returned as
  `{:exception, kind, reason, stacktrace}` in the error.

  With a server's name: `call(server, ref, function, arguments, options \\\\ [])`.
  """
  @spec call(ref, atom | String.t(), [term]) :: {:ok, term} | {:error, Error.t()}
  def call(ref, function, arguments), do: call_on(__MODULE__, ref, function, arguments, [])

  @spec call(ref, atom | String.t(), [term], keyword) :: {:ok, term} | {:error, Error.t()}
  @spec call(server, ref, atom | String.t(), [term]) :: {:ok, term} | {:error, Error.t()}
  def call(ref, function, arguments, options) when is_list(arguments),
    do: call_on(__MODULE__, ref, function, arguments, options)

  def call(server, ref, function, arguments), do: call_on(server, ref, function, arguments, [])

  @spec call(server, ref, atom | String.t(), [term], keyword) :: {:ok, term} | {:error, Error.t()}
  def call(server, ref, function, arguments, options), do: call_on(server, ref, function, arguments, options)

  @doc """
  As `call/4`, but returns the bare result and raises the error. What the code of a BEAM version raises, throws or
  exits with reaches the caller as it is.
  """
  @spec call!(ref, atom | String.t(), [term]) :: term
  def call!(ref, function, arguments), do: call_on!(__MODULE__, ref, function, arguments, [])

  @spec call!(ref, atom | String.t(), [term], keyword) :: term
  @spec call!(server, ref, atom | String.t(), [term]) :: term
  def call!(ref, function, arguments, options) when is_list(arguments),
    do: call_on!(__MODULE__, ref, function, arguments, options)

  def call!(server, ref, function, arguments), do: call_on!(server, ref, function, arguments, [])

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
  def purge(server \\ __MODULE__, ref), do: on_key(server, ref, &Versions.purge/3, false)

  @doc """
  Removes the old code of a version if no process lingers in it. False when one does; then nothing changes.
  """
  @spec soft_purge(server, ref) :: boolean
  def soft_purge(server \\ __MODULE__, ref), do: on_key(server, ref, &Versions.soft_purge/3, true)

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

  @doc """
  All versions with current code, as `{{id, tag}, %Instar.Loaded{}}`, in order of id and tag.

  In iex it reads as a table: target, digest, calls, last request, bytes, current or old.
  """
  @spec all_loaded(server) :: [{{String.t(), String.t()}, Loaded.t()}]
  def all_loaded(server \\ __MODULE__) do
    for {version, old?} <- Versions.all(server) do
      {calls, idle} = Native.touch_info(version.touch)

      {{version.id, version.tag},
       %Loaded{
         target: version.target,
         digest: version.digest,
         calls: calls,
         idle: idle,
         bytes: Runtime.of(version.target).bytes(version.code),
         old: old?,
         where: version.where
       }}
    end
  end

  defp call_on(server, ref, function, arguments, options)
       when is_atom(server) and (is_atom(function) or is_binary(function)) and is_list(arguments) and
              is_list(options),
       do: Calls.call(server, ref, function, arguments, options)

  defp call_on!(server, ref, function, arguments, options)
       when is_atom(server) and (is_atom(function) or is_binary(function)) and is_list(arguments) and
              is_list(options),
       do: Calls.call!(server, ref, function, arguments, options)

  defp requested(version) do
    Native.touch(version.touch)
    {:ok, version}
  end

  defp load_options(query) when is_list(query), do: Keyword.split(query, [:on_old])
  defp load_options(query), do: {[], query}

  defp check_on_old(opts) do
    case Keyword.get(opts, :on_old, :purge) do
      value when value in [:purge, :error] -> :ok
      value -> {:error, Error.new({:invalid_option, :on_old, value, ":purge or :error"})}
    end
  end

  defp current(server, ref), do: on_key(server, ref, &Versions.current/3, nil)

  # A bare id means what `select/2` would choose, but only among what is known.
  defp on_key(_server, %Version{server: server, id: id, tag: tag}, fun, _unknown), do: fun.(server, id, tag)
  defp on_key(server, {id, tag}, fun, _unknown), do: fun.(server, id, tag)

  defp on_key(server, id, fun, unknown) when is_binary(id) do
    with {:ok, _config} <- Config.fetch(server) do
      case Loader.known(server, id, []) do
        {:ok, version} -> fun.(server, id, version.tag)
        {:missing, tag} -> fun.(server, id, tag)
        _unknown -> unknown
      end
    else
      {:error, error} -> raise error
    end
  end
end
