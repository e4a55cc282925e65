defmodule Instar.Wire.JSON.Encode do
  # A term to JSON: the only encoder, for what goes to stores, to the disk and to other nodes.
  @moduledoc false
  alias Instar.Error

  @doc """
  Writes maps (with keys that are strings or atoms, in their order), lists, strings, numbers, booleans and `nil` as
  JSON, always the same bytes for the same term.

  Error: `{:invalid_document, {:unencodable, value}}`.

      iex> Instar.Wire.JSON.Encode.encode(%{"a" => [1, 2.5, nil, true], b: "é"})
      {:ok, ~S({"a":[1,2.5,null,true],"b":"é"})}
  """
  @spec encode(term()) :: {:ok, binary()} | {:error, Error.t()}
  def encode(term) do
    {:ok, term |> json() |> IO.iodata_to_binary()}
  catch
    {:unencodable, value} -> {:error, Error.new({:invalid_document, {:unencodable, value}})}
  end

  defp json(nil), do: "null"
  defp json(boolean) when is_boolean(boolean), do: Atom.to_string(boolean)
  defp json(integer) when is_integer(integer), do: Integer.to_string(integer)
  defp json(float) when is_float(float), do: Float.to_string(float)
  defp json(text) when is_binary(text), do: [?", escape(text, text), ?"]

  defp json(list) when is_list(list) and length(list) >= 0,
    do: [?[, Enum.map_intersperse(list, ?,, &json/1), ?]]

  defp json(map) when is_map(map) and not is_struct(map) do
    pairs = map |> Enum.map(fn {key, value} -> {json_key(key), value} end) |> Enum.sort_by(&elem(&1, 0))
    [?{, Enum.map_intersperse(pairs, ?,, fn {key, value} -> [json(key), ?:, json(value)] end), ?}]
  end

  defp json(other), do: throw({:unencodable, other})

  defp json_key(key) when is_binary(key), do: key
  defp json_key(key) when is_atom(key), do: Atom.to_string(key)
  defp json_key(other), do: throw({:unencodable, other})

  defp escape(text, whole),
    do: if(String.valid?(text), do: runs(text, text, 0, 0, <<>>), else: throw({:unencodable, whole}))

  # What needs no escape is taken in runs: a list of the bytes would be sixteen times the text, and slow where that is
  # megabytes of code. Bytes of 128 and above are parts of valid UTF-8, and stay as they are.
  defp runs(<<byte, rest::binary>>, text, from, length, done) when byte < 0x20 or byte in [?", ?\\],
    do:
      runs(
        rest,
        text,
        from + length + 1,
        0,
        <<done::binary, binary_part(text, from, length)::binary, escape(byte)::binary>>
      )

  defp runs(<<_byte, rest::binary>>, text, from, length, done), do: runs(rest, text, from, length + 1, done)
  defp runs(<<>>, text, 0, _length, <<>>), do: text
  defp runs(<<>>, text, from, length, done), do: <<done::binary, binary_part(text, from, length)::binary>>

  defp escape(?"), do: ~S(\")
  defp escape(?\\), do: ~S(\\)
  for byte <- 0..0x1F, do: defp(escape(unquote(byte)), do: unquote("\\u00" <> Base.encode16(<<byte>>)))
end
