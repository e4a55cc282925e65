defmodule Instar.Server.Verbs.OfServer do
  # The verbs of a whole server: what is loaded, how it is called, how the server is doing, and waiting for it.
  @moduledoc false
  alias Instar.Call.Argument
  alias Instar.{Config, Document, Error, Loaded, Runtime, Version}
  alias Instar.Disk.Health
  alias Instar.Server.{Fetch, Freshness, Holdings, LRU, Names, Reference, Stats, Versions, Warm}
  alias Instar.Server.Verbs.OfVersion
  alias Instar.Test.Routes

  @default Names.default()
  @ready_ms 60_000

  @doc "The outcomes of each version's calls."
  @spec stats(term) :: [Instar.stats()]
  def stats(server) do
    server = Reference.server(server)
    errors = Versions.errors(server)
    for {version, _old?} <- Versions.all(server), do: Stats.of(version, errors)
  end

  @doc "All versions with current code, with what is shown of them."
  @spec all_loaded(term) :: [{{Version.id(), Version.tag()}, Loaded.t()}]
  def all_loaded(server) do
    server = Reference.server(server)
    errors = Versions.errors(server)

    for {version, old?} <- Versions.all(server),
        do: {{version.id, version.tag}, loaded(version, old?, errors)}
  end

  defp loaded(version, old?, errors) do
    {calls, idle} = LRU.requests(version.touch)
    stats = Stats.of(version, errors)

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
    }
  end

  @doc "The versions of which the known document has other code."
  @spec modified(term) :: [{Version.id(), Version.tag()}]
  def modified(server) do
    for {version, _old?} <- server |> Reference.server() |> Versions.all(),
        OfVersion.module_status(server, version) == :modified,
        do: {version.id, version.tag}
  end

  @doc "How the server is doing, as plain data."
  @spec status(term) :: map
  def status(server) do
    server = Reference.server(server)
    %{source: source, errors: errors} = Freshness.status(server)
    {versions, bytes} = server |> Versions.lru_order() |> LRU.total()

    documents =
      for {id, token} <- Enum.sort(Versions.tokens(server)),
          %Document{stale: stale, channels: channels, uses: uses} <- [outline(server, id)] do
        %{
          id: id,
          token: token,
          stale: stale,
          channels: channels,
          error: errors[id],
          tags: Versions.tags(server, id),
          uses: uses,
          users: Versions.users_of(server, id)
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

  # Of what is only used there is no other.
  defp outline(server, id) do
    with nil <- Versions.outline(server, id),
         {document, _began} <- Versions.used(server, id),
         do: document
  end

  @doc "Whether what is to be there before requests come has been loaded."
  @spec ready?(term) :: boolean
  def ready?(server), do: server |> Reference.server() |> Warm.ready?()

  @doc "Waits for that, of a server or for a time; else for the default of each."
  @spec await_ready(term) :: :ok | {:error, Error.t()}
  def await_ready(timeout) when is_number(timeout) or timeout == :infinity,
    do: await_ready(@default, timeout)

  def await_ready(server), do: await_ready(server, @ready_ms)

  @spec await_ready(term, term) :: :ok | {:error, Error.t()}
  def await_ready(server, timeout)
      when is_atom(server) and (timeout == :infinity or (is_integer(timeout) and timeout >= 0)),
      do: server |> Routes.of() |> Warm.await(timeout)

  def await_ready(server, timeout) when is_atom(server), do: Argument.wrong(:timeout, timeout)
  def await_ready(server, _timeout), do: Argument.wrong(:server, server)

  @doc "Has the server look for documents that have changed, now."
  @spec refresh(term) :: :ok
  def refresh(server), do: server |> Reference.server() |> Freshness.poll()
end
