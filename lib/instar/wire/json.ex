defmodule Instar.Wire.JSON do
  # Bytes from a store to a term, within the server's bounds, and terms to bytes; serde does the parsing.
  @moduledoc false
  alias Instar.{Config, Error, Native}
  alias Instar.Wire.JSON.{Complaint, Encode}

  @doc """
  Decodes a document's JSON. Objects are maps with strings as keys; nothing becomes an atom.
  """
  @spec decode(binary, Config.t(), keyword) :: {:ok, term} | {:error, Error.t()}
  def decode(bytes, %Config{max_document_bytes: limit}, context) when byte_size(bytes) > limit do
    {:error, Error.new({:invalid_document, {:too_large, byte_size(bytes), limit}}, context)}
  end

  def decode(bytes, config, context) do
    case parse(bytes, config.max_depth) do
      {:ok, term} ->
        {:ok, term}

      {:error, {:too_deep, limit}} ->
        {:error, Error.new({:invalid_document, {:too_deep, limit}}, context)}

      {:error, {problem, line, column}} ->
        message = Complaint.message(problem, bytes, line, column)
        # Of nothing the parser has read no byte.
        diagnostic = %{file: nil, line: line, column: max(column, 1), message: message}
        {:error, Error.new({:invalid_document, :not_json}, [{:diagnostics, [diagnostic]} | context])}
    end
  end

  @doc """
  The same for what a store says of itself, whose size has been bounded already; why it fails as plain data.
  """
  @spec parse(binary, pos_integer) :: {:ok, term} | {:error, tuple}
  def parse(bytes, depth), do: Native.json_decode(bytes, depth)

  defdelegate encode(term), to: Encode
end
