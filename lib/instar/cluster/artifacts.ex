defmodule Instar.Cluster.Artifacts do
  # The artifacts that came with distributed versions, for the digests that their sources have here.
  @moduledoc false
  alias Instar.Cluster.{Blobs, Manifest, Release, Tables}
  alias Instar.{Config, Document, Error}
  alias Instar.Disk.Artifact

  @doc """
  The artifact that came with a version, for whoever has its digest from the source. WebAssembly that was made on other
  releases has the digest that it has there.
  """
  @spec ready(atom, Config.t(), Document.t(), {Manifest.body(), Manifest.version() | nil}, binary) ::
          {:ok, Artifact.t()} | :error
  # Only sources are signed: a server that verifies compiles them itself.
  def ready(name, %{verify: []}, document, {body, %{artifact: {blob, _size}} = version}, digest) do
    %{digest: made, source: {sha256, _length}} = version

    with true <- made in [digest, Release.digest(document, sha256, body)],
         {:ok, bytes} <- Blobs.read(name, blob),
         do: Artifact.load(bytes, made),
         else: (_not_for_us -> :error)
  end

  def ready(_name, _config, _document, _version, _digest), do: :error

  @doc "The same of the version that a server's cluster has distributed, if that is of this document."
  @spec of_server(Config.t(), Document.t(), Document.tag(), binary) :: {:ok, Artifact.t()} | :error
  def of_server(config, document, tag, digest) do
    with name when name != nil <- Tables.of_server(config.name),
         %{token: token, versions: %{^tag => version}} = body when token == document.token <-
           Tables.body(name, {:document, document.id}),
         do: ready(name, config, document, {body, version}, digest),
         else: (_not_here -> :error)
  rescue
    # The cluster has gone meanwhile.
    Error -> :error
  end
end
