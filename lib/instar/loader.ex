defmodule Instar.Loader do
  # The way a document goes: fetched, validated, chosen from, compiled, made current. All of it runs in the
  # process that asked, or, when many ask for the same at once, in one task for all of them.
  @moduledoc false
  alias Instar.{
    Callbacks,
    Config,
    Document,
    Error,
    FacadeModule,
    Fetch,
    Flight,
    Install,
    Telemetry,
    Version,
    Versions
  }

  @doc "Fetches the document, unless it has not changed, and makes the chosen version's code current anew."
  @spec load(atom, String.t(), keyword | map, keyword) :: {:ok, Version.t()} | {:error, Error.t()}
  def load(server, id, query, opts \\ []) do
    with {:ok, config} <- Config.fetch(server) do
      Telemetry.span(:load, %{server: server, document: id, query: query}, fn ->
        result = config |> fetch_and_load(id, query, opts) |> in_context(server, id)
        {result, outcome(result)}
      end)
    end
  end

  defp fetch_and_load(config, id, query, opts) do
    began = began()

    with {:ok, document} <- Fetch.document(config, id),
         {:ok, tag} <- Document.choose(document, query),
         {:ok, version} <- make_current(config, document, tag, began, opts) do
      # Only now: a document whose code cannot be loaded must not change what is chosen.
      Fetch.adopt(config, document, began)
      {:ok, version}
    end
  rescue
    # The server went away meanwhile.
    error in Error -> {:error, error}
  end

  defp outcome({:ok, version}), do: %{result: :ok, tag: version.tag, digest: version.digest}
  defp outcome(error), do: Telemetry.outcome(error)

  @doc """
  The version that a query chooses; loads it when it isn't loaded, unless the server is embedded. `imports` is what
  that load offers.
  """
  @spec select(atom, String.t(), keyword | map, Callbacks.offer()) :: {:ok, Version.t()} | {:error, Error.t()}
  def select(server, id, query, imports \\ %{}) do
    with {:ok, config} <- Config.fetch(server) do
      case known(server, id, query) do
        {:ok, version} -> {:ok, version}
        missing -> on_demand(config, id, query, missing, imports)
      end
      |> in_context(server, id)
    end
  rescue
    error in Error -> {:error, error}
  end

  @doc "The version that a query chooses among what is loaded."
  @spec known(atom, String.t(), keyword | map) ::
          {:ok, Version.t()} | {:missing, Document.tag()} | {:error, Error.t()} | :unknown
  def known(server, id, query) do
    with {:ok, tag} <- choose_known(server, id, query) do
      case Versions.current(server, id, tag) do
        nil -> {:missing, tag}
        version -> {:ok, version}
      end
    end
  end

  defp choose_known(server, id, []), do: Versions.default(server, id) || :unknown

  defp choose_known(server, id, query) do
    case Versions.outline(server, id) do
      nil -> :unknown
      outline -> Document.choose(outline, query)
    end
  end

  defp on_demand(%{mode: :embedded}, _id, _query, _missing, _imports), do: {:error, Error.new(:embedded)}

  # The document says which tag it is: nothing needs to be fetched, and all who miss it share one load.
  defp on_demand(config, id, query, {:missing, tag}, imports) do
    Flight.run(Flight.name(config.name), {:load, id, tag, imports}, fn ->
      # Whoever came just before may have loaded it.
      case {Versions.current(config.name, id, tag), Versions.document(config.name, id)} do
        {%Version{} = version, _document} ->
          {:ok, version}

        {nil, %Document{code: %{^tag => _}} = document} ->
          make_current(config, document, tag, began(), imports: imports)

        {nil, _other} ->
          load(config.name, id, query, imports: imports)
      end
    end)
  end

  defp on_demand(config, id, query, _unknown, imports) do
    Flight.run(Flight.name(config.name), {:load, id, query, imports}, fn ->
      case known(config.name, id, query) do
        {:ok, version} -> {:ok, version}
        _missing -> load(config.name, id, query, imports: imports)
      end
    end)
  end

  defp make_current(config, document, tag, began, opts) do
    with :ok <- not_sticky(config.name, document.id, tag),
         :ok <- if(opts[:as], do: FacadeModule.check(opts[:as]), else: :ok),
         {:ok, artifact} <- Fetch.artifact(config, document, tag) do
      {imports, opts} = Keyword.pop(opts, :imports, %{})
      {wasi, opts} = Keyword.pop(opts, :wasi, [])
      item = %{document: document, tag: tag, artifact: artifact, began: began, imports: imports, wasi: wasi}
      Install.one(config, item, opts)
    end
    |> in_context(document, tag)
  end

  # Before anything is compiled: a version that must not be replaced needs no better code.
  defp not_sticky(server, id, tag) do
    if Versions.sticky?(server, id, tag) and Versions.current(server, id, tag) != nil,
      do: {:error, Error.new(:sticky_directory)},
      else: :ok
  end

  defp in_context({:error, error}, %Document{} = document, tag),
    do: {:error, Error.context(error, document: document.id, tag: tag, token: document.token)}

  defp in_context({:error, error}, server, id),
    do: {:error, Error.context(error, server: server, document: id)}

  defp in_context(ok, _server, _id), do: ok

  @doc "When a fetch begins: of two loads of a version, the one that began later stays current."
  @spec began() :: integer
  def began, do: System.unique_integer([:monotonic])
end
