defmodule Instar.Cluster.Intake do
  # From an entry whose bytes are here to code that may be loaded: checked as if it came from a store. The document
  # is validated with this server's own options, the signature over the source, and an artifact is taken only for the
  # digest that this node computes from the source.
  @moduledoc false
  alias Instar.Cluster.{Artifacts, Blobs, Manifest, Pack, Plan, Release, Transfer}
  alias Instar.Disk.Artifact
  alias Instar.{Document, Error}
  alias Instar.Document.Pins
  alias Instar.Server.{Builds, Offering, Stage, Uses}
  alias Instar.Server.Stage.{Built, Chosen}
  alias Instar.Wire.JSON

  @doc """
  Sees to it that all bytes of entries are here, and says for which they are not, and why. A document or module that
  is refused has no code fetched; the others are given to whoever makes them current.
  """
  @spec fetch(atom, Instar.Config.t(), [Manifest.entry()], [node]) ::
          {%{Manifest.key() => Error.t()}, Pack.given()}
  def fetch(name, config, entries, holders) do
    outlines = Enum.flat_map(entries, &Plan.outlines(&1.body))
    pulled = Transfer.pull(name, outlines, holders)

    look = fn %{key: key, body: body} ->
      {key, with(:ok <- trusted(key, body, config), do: document(name, config, key, body))}
    end

    looked = Blobs.at_hand(name, outlines, fn -> Enum.map(entries, look) end)

    refused = for {key, {:error, error}} <- looked, into: %{}, do: {key, why(error, pulled)}

    given =
      for {{:document, id}, {:ok, %Document{} = document}} <- looked,
          into: %{},
          do: {id, %{document: document, also: [], artifacts: %{}}}

    wanted = for %{key: key, body: body} <- entries, not is_map_key(refused, key), do: {key, body}
    code = Map.new(wanted, fn {key, body} -> {key, Plan.code(body, config.verify != [])} end)
    pulled = Transfer.pull(name, code |> Map.values() |> List.flatten(), holders)

    lacking = name |> Blobs.missing(List.flatten(Map.values(code))) |> MapSet.new()

    refused =
      for {key, blobs} <- code,
          {digest, _size} <- [Enum.find(blobs, &(&1 in lacking))],
          into: refused,
          do: {key, why(Error.new({:no_bytes, digest}), pulled)}

    {refused, given}
  end

  # Why the bytes could not be had says more than that they are not there.
  defp why(%Error{reason: {:no_bytes, _digest}}, {:error, error}), do: error
  defp why(error, _pulled), do: error

  # Where nothing of the kind can be loaded, nothing needs to travel. What runs already is another matter.
  defp trusted({:module, module}, %{beam: _beam}, config) do
    if :beam in config.trust or loaded?(module),
      do: :ok,
      else: {:error, Error.new({:untrusted_target, :beam})}
  end

  defp trusted(_key, _body, _config), do: :ok

  defp loaded?(module) do
    module |> String.to_existing_atom() |> :erlang.module_loaded()
  rescue
    ArgumentError -> false
  end

  @doc "The document of an entry, validated; nil of a module or of what has been deleted."
  @spec document(atom, Instar.Config.t(), Manifest.key(), Manifest.body()) ::
          {:ok, Document.t() | nil} | {:error, Error.t()}
  def document(name, config, {:document, id}, %{outline: {digest, _size}, token: token}) do
    with {:ok, json} <- read(name, digest),
         {:ok, map} <- JSON.decode(json, config, document: id, token: token),
         {:ok, document} <- Document.new(map, id, token, config) do
      Pins.pinned(document, map)
    end
  end

  def document(_name, _config, _key, _body), do: {:ok, nil}

  @doc """
  A version of a document, ready to be loaded; with an artifact it is that one. It is as new as what the leader has just
  said.
  """
  @spec build(atom, Chosen.t(), Artifact.t() | {Manifest.body(), Manifest.version() | nil}) ::
          {:ok, Built.t()} | {:error, Error.t()}
  def build(_name, %Chosen{} = chosen, %Artifact{} = artifact) do
    # What it is compiled with is known here, as of any version.
    with {:ok, chosen} <- chosen |> Offering.chosen() |> Uses.resolve(),
         do: {:ok, Built.of(%{chosen | began: Stage.began()}, artifact)}
  end

  def build(name, %Chosen{config: config, document: document} = chosen, {body, version} = came) do
    case Builds.build(chosen, &Artifacts.ready(name, config, document, came, &1)) do
      {:ok, built} -> {:ok, %{built | began: Stage.began()}}
      {:error, error} -> {:error, if(version, do: Release.explain(error, body), else: error)}
    end
  end

  @doc "The object code of a module's entry."
  @spec module(atom, Manifest.entry()) :: {:ok, Instar.Cluster.Modules.code()} | {:error, Error.t()}
  def module(name, %{key: {:module, module}, body: %{beam: {digest, _size}}}) do
    with {:ok, bytes} <- read(name, digest), do: {:ok, {module, bytes}}
  end

  defp read(name, digest) do
    with :error <- Blobs.read(name, digest), do: {:error, Error.new({:no_bytes, digest})}
  end
end
