defmodule Instar.Cluster.Outline do
  # A document as it travels: its JSON, in which the code of each tag is an attachment named by its digest. So a moved
  # channel or a new tag never sends the code of the other tags along. Pure.
  @moduledoc false
  alias Instar.{Document, Error}
  alias Instar.Document.Pins
  alias Instar.Source.Cluster
  alias Instar.Wire.JSON

  @doc """
  The JSON of a document whose code has these digests. `type` is any that the members take. `pins` are what it is compiled with.
  """
  @spec encode(Document.t(), String.t(), %{Document.tag() => <<_::256>>}, [Document.pin()]) ::
          {:ok, binary} | {:error, Error.t()}
  def encode(%Document{} = document, type, digests, pins \\ []) do
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
    |> Map.merge(Pins.fields(document.uses, pins))
    |> JSON.encode()
  end

  defp signatures(none) when none == %{}, do: %{}
  defp signatures(signatures), do: %{"signatures" => signatures}

  defp code(%{signature: signature}, digest) do
    code = %{
      "attachment" => Cluster.attachment_name(digest),
      "sha256" => Base.encode16(digest, case: :lower)
    }

    if signature, do: Map.put(code, "signature", Base.encode64(signature)), else: code
  end
end
