defmodule Instar.Document.Pins do
  # What a document is compiled with that came by way of a cluster, as its outline says it: the code of other documents by digest,
  # and what that was signed as. A store's document has no such field, or it is not read.
  @moduledoc false
  alias Instar.{Document, Error}
  alias Instar.Document.Uses

  @pins "_pins"

  @doc "The fields of JSON for what a document uses, and for what it is compiled with."
  @spec fields(%{optional(String.t()) => String.t()}, [Document.pin()]) :: %{optional(String.t()) => term}
  def fields(none, []) when none == %{}, do: %{}
  def fields(uses, pins), do: %{"uses" => uses, @pins => Enum.map(pins, &pin/1)}

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
         true <- Enum.all?(pins, &is_map/1),
         true <- length(pins) <= Uses.most() and pins == Enum.uniq_by(pins, & &1.id) do
      {:ok, %{document | pinned: pins}}
    else
      _none -> {:error, Error.new({:invalid_document, {:missing, @pins}}, document: id, field: @pins)}
    end
  end

  @languages %{"elixir" => :elixir, "erlang" => :erlang}
  @targets %{"wasm" => :wasm, "beam" => :beam}

  defp read(%{"id" => id, "tag" => tag, "uses" => uses} = pin)
       when is_binary(id) and is_binary(tag) and is_map(uses) do
    with language when language != nil <- @languages[pin["language"]],
         target when target != nil <- @targets[pin["target"]],
         {:ok, sha256} <- Base.decode16(to_string(pin["sha256"]), case: :lower),
         {:ok, signature} <- if(pin["signature"], do: Base.decode64(pin["signature"]), else: {:ok, nil}) do
      %{
        id: id,
        tag: tag,
        language: language,
        target: target,
        uses: uses,
        sha256: sha256,
        signature: signature
      }
    else
      _wrong -> nil
    end
  end

  defp read(_no_pin), do: nil
end
