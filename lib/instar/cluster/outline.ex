defmodule Instar.Cluster.Outline do
  # A document as it travels: its JSON, in which the code of each tag is an attachment named by its digest. So a moved
  # channel or a new tag never sends the code of the other tags along. Pure.
  @moduledoc false
  alias Instar.{Document, Error}
  alias Instar.Wire.JSON

  # What else a member needs to know of what it uses. A store's document has no such field, or it is not read.
  @pins "_pins"

  @doc """
  The JSON of a document whose code has these digests. `type` is any that the members take. `pins` are what it is compiled with.
  """
  @spec encode(Document.t(), String.t(), %{Document.tag() => <<_::256>>}, [Document.pin()]) ::
          {:ok, binary} | {:error, Error.t()}
  def encode(%Document{} = document, type, digests, pins) do
    %{
      "_id" => document.id,
      "type" => type,
      "language" => "#{document.language}",
      "target" => "#{document.target}",
      "rollout" =>
        Map.new(document.rollout, fn {channel, shares} -> {channel, Enum.map(shares, &Tuple.to_list/1)} end),
      "code" => Map.new(document.code, fn {tag, entry} -> {tag, code(entry, Map.fetch!(digests, tag))} end)
    }
    |> Map.merge(document.channels)
    |> Map.merge(signatures(document.signatures))
    |> Map.merge(uses(document.uses, pins))
    |> JSON.encode()
  end

  defp uses(none, []) when none == %{}, do: %{}
  defp uses(uses, pins), do: %{"uses" => uses, @pins => Enum.map(pins, &pin/1)}

  defp pin(pin) do
    %{
      "id" => pin.id,
      "tag" => pin.tag,
      "language" => "#{pin.language}",
      "target" => "#{pin.target}",
      "uses" => pin.uses,
      "sha256" => Base.encode16(pin.sha256, case: :lower),
      "signature" => pin.signature && Base.encode64(pin.signature)
    }
  end

  @doc "A document with what its outline says that it is compiled with."
  @spec pinned(Document.t(), map) :: {:ok, Document.t()} | {:error, Error.t()}
  def pinned(%Document{uses: uses} = document, _map) when uses == %{}, do: {:ok, document}

  def pinned(%Document{id: id} = document, map) do
    with pins when is_list(pins) <- map[@pins],
         pins = Enum.map(pins, &read/1),
         true <- Enum.all?(pins, &is_map/1) do
      {:ok, %{document | pinned: pins}}
    else
      _none -> {:error, Error.new({:invalid_document, {:missing, @pins}}, document: id, field: @pins)}
    end
  end

  @languages %{"elixir" => :elixir, "erlang" => :erlang}
  @targets %{"wasm" => :wasm, "beam" => :beam}

  defp read(%{"id" => id, "tag" => tag, "uses" => uses} = pin) when is_binary(id) and is_binary(tag) and is_map(uses) do
    with language when language != nil <- @languages[pin["language"]],
         target when target != nil <- @targets[pin["target"]],
         {:ok, sha256} <- Base.decode16(to_string(pin["sha256"]), case: :lower),
         {:ok, signature} <- if(pin["signature"], do: Base.decode64(pin["signature"]), else: {:ok, nil}) do
      %{id: id, tag: tag, language: language, target: target, uses: uses, sha256: sha256, signature: signature}
    else
      _wrong -> nil
    end
  end

  defp read(_no_pin), do: nil

  defp signatures(none) when none == %{}, do: %{}
  defp signatures(signatures), do: %{"signatures" => signatures}

  defp code(%{signature: signature}, digest) do
    code = %{
      "attachment" => "sha256:" <> Base.encode16(digest, case: :lower),
      "sha256" => Base.encode16(digest, case: :lower)
    }

    if signature, do: Map.put(code, "signature", Base.encode64(signature)), else: code
  end
end
