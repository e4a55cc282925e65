defmodule Instar.Source.Cluster do
  # The source of a code server that has none of its own and is in a cluster: the documents that were distributed, as
  # this node keeps them. So a version that was shed is loaded again without asking anybody.
  #
  # Their code is attachments, named by digest. The leader tells what has changed, so nobody needs to be asked for it.
  @moduledoc false
  @behaviour Instar.Source
  alias Instar.Cluster.{Artifacts, Blobs, Scope, Tables, Transfer}
  alias Instar.Document.Pins
  alias Instar.{Error, Source}

  @prefix "sha256:"

  @doc "The source of a server, if it is in a cluster."
  @spec of(atom) :: {module, Source.state()} | nil
  def of(server), do: with(name when name != nil <- Tables.of_server(server), do: {__MODULE__, name})

  @doc "The name that an attachment of that digest has."
  @spec attachment_name(binary) :: String.t()
  def attachment_name(digest), do: @prefix <> Base.encode16(digest, case: :lower)

  @doc "Whether an attachment has a name of that kind."
  @spec attachment_name?(String.t()) :: boolean
  def attachment_name?(name), do: String.starts_with?(name, @prefix)

  @doc "The bytes of an attachment that came by way of the cluster, if they are here."
  @spec kept(atom, String.t()) :: {:ok, binary} | :error
  def kept(server, @prefix <> hex) do
    with name when name != nil <- Tables.of_server(server),
         {:ok, digest} <- Base.decode16(hex, case: :lower) do
      Blobs.read(name, digest)
    else
      _not_here -> :error
    end
  end

  def kept(_server, _name), do: :error

  @doc "The artifact of a distributed version that came with it, for the digest that its source has here."
  @spec artifact(Instar.Config.t(), Instar.Document.t(), String.t(), binary) ::
          {:ok, Instar.Disk.Artifact.t()} | :error
  defdelegate artifact(config, document, tag, digest), to: Artifacts, as: :of_server

  @doc "A document as whoever has asked that source gets it: one that came by way of the cluster says what it is compiled with."
  @spec parsed({module, Source.state()} | nil, Instar.Document.t(), map) ::
          {:ok, Instar.Document.t()} | {:error, Error.t()}
  def parsed({__MODULE__, _name}, document, map), do: Pins.pinned(document, map)
  def parsed(_source, document, _map), do: {:ok, document}

  @impl true
  def init(_options), do: {:error, Error.new({:bad_options, "the cluster is no source to be configured"})}

  @impl true
  def fetch(name, id, token) do
    case Tables.body(name, {:document, id}) do
      nil -> :not_found
      %{token: ^token} when token != nil -> :not_modified
      %{outline: {digest, _size} = outline, token: token} -> outline(name, outline, digest, token)
    end
  end

  defp outline(name, outline, digest, token) do
    with :ok <- Transfer.pull(name, [outline], Scope.nodes(name)),
         {:ok, json} <- Blobs.read(name, digest) do
      {:ok, json, token}
    else
      :error -> {:error, Error.new({:no_bytes, digest})}
      {:error, error} -> {:error, error}
    end
  end

  # Of a tag that has not been distributed. Whoever has the document may have its code.
  @impl true
  def attachment(name, _id, @prefix <> hex) do
    with {:ok, digest} <- Base.decode16(hex, case: :lower),
         :ok <- Transfer.pull_digest(name, digest, Scope.nodes(name)),
         {:ok, bytes} <- Blobs.read(name, digest) do
      {:ok, bytes}
    else
      :error -> :not_found
      {:error, %Error{reason: {:no_bytes, _digest}}} -> :not_found
      {:error, error} -> {:error, error}
    end
  end

  def attachment(_name, _id, _foreign), do: :not_found

  @impl true
  def changes(_name, _since, _known), do: {:ok, [], 0}

  @impl true
  def where(name, id), do: "instar-cluster:#{name}/#{id}"
end
