defmodule Instar.Wire.HTTP.Location do
  # URLs of documents: below a base, or where a template says; and the same without secrets.
  @moduledoc false
  alias Instar.Native

  @id "{id}"

  # Hexadecimal digits by which hidden values still differ.
  @digits 8

  @doc """
  The URL of what `segments` name: below the base, or, when that holds `{id}`, in its place.

  What comes after a template's id is only a document's own: an attachment is below the id itself, so that
  `https://h/{id}.json` has them in `https://h/<id>/`.
  """
  @spec url(String.t(), [String.t()], [{String.t(), String.t()}]) :: {:ok, String.t()} | {:error, term}
  def url(base, segments, query) do
    case String.split(base, @id) do
      [_no_template] -> Native.document_url_join(base, segments, query)
      [before, rest] -> filled(before, rest, segments, query)
      _several -> {:error, {:bad_url, "{id} stands in it more than once"}}
    end
  end

  defp filled(_before, _rest, [], _query),
    do: {:error, {:bad_url, "it is a template, and names documents only"}}

  defp filled(before, rest, [id | names], query) do
    cond do
      # Parsers of URLs resolve these even when they are escaped.
      id in ["", ".", ".."] ->
        {:error, {:bad_id, id}}

      not (before =~ ~r{\Ahttps?://[^/?#]+[/?]}i) ->
        {:error, {:bad_url, "{id} belongs into its path or its query"}}

      names != [] and before =~ "?" ->
        {:error, {:bad_url, "with {id} in its query there are no attachments"}}

      names == [] ->
        Native.document_url_join(before <> escaped(id) <> rest, [], query)

      true ->
        Native.document_url_join(before <> escaped(id) <> own_query(rest), names, query)
    end
  end

  defp own_query(rest) do
    case String.split(rest, "?", parts: 2) do
      [_path, query] -> "?" <> query
      [_path] -> ""
    end
  end

  defp escaped(id), do: URI.encode(id, &URI.char_unreserved?/1)

  @doc "Whether the base is a template."
  @spec template?(String.t()) :: boolean
  def template?(base), do: String.contains?(base, @id)

  @doc "Scheme, host and port of a URL."
  @spec origin(String.t()) :: {String.t() | nil, String.t() | nil, :inet.port_number() | nil}
  def origin(url) do
    uri = URI.parse(url)
    {uri.scheme, uri.host, uri.port}
  end

  @doc """
  A URL whose query shows no value: of what looks like a credential nothing, of others enough of a digest that two
  places stay two. Where the id is in the query, it is shown.
  """
  @spec shown(String.t(), String.t()) :: String.t()
  def shown(url, base) do
    case String.split(url, "?", parts: 2) do
      [url] -> url
      [url, query] -> url <> "?" <> (query |> String.split("&") |> Enum.map_join("&", &hidden(&1, ids(base))))
    end
  end

  # The parameters in whose values the template has the id.
  defp ids(base) do
    for [_all, name] <- Regex.scan(~r/[?&]([^=&]*)=[^&]*\{id\}/, base), do: name
  end

  defp hidden(pair, ids) do
    case String.split(pair, "=", parts: 2) do
      [name, value] -> if name in ids, do: pair, else: name <> "=" <> mark(name, value)
      # A parameter without a value may be the secret itself.
      [""] -> ""
      [alone] -> mark("", alone)
    end
  end

  defp mark(name, value) do
    if passing?(name),
      do: "…",
      else: "…" <> (:crypto.hash(:sha256, value) |> Base.encode16(case: :lower) |> binary_part(0, @digits))
  end

  # Values of these are made anew from time to time, and no part of what a place is.
  defp passing?(name) do
    name =~
      ~r/sig|token|secret|passw|pwd|key|auth|cred|jwt|session|expire|amz|goog|\A(se|st|sp|sv|sr|spr|code)\z/i
  end
end
