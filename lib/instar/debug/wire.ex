defmodule Instar.Debug.Wire do
  # The Debug Adapter Protocol's messages as bytes: a header with the length, and JSON; pure.
  @moduledoc false
  alias Instar.Wire.JSON

  # Bytes of a message, of its header, and how deep it is nested.
  @most_bytes 16 * 1024 * 1024
  @most_header 4_096
  @depth 64

  @type message :: %{optional(String.t()) => term}

  @doc """
  The messages that bytes hold, and the bytes behind them; `{:error, why}` when no message can follow.

      iex> {:ok, bytes} = Instar.Debug.Wire.encode(%{"seq" => 1})
      iex> Instar.Debug.Wire.decode(IO.iodata_to_binary(bytes) <> "Content-")
      {:ok, [%{"seq" => 1}], "Content-"}
  """
  @spec decode(binary) :: {:ok, [message], rest :: binary} | {:error, String.t()}
  def decode(bytes), do: decode(bytes, [])

  defp decode(bytes, done) do
    case :binary.split(bytes, "\r\n\r\n") do
      [header, rest] ->
        with {:ok, length} <- length_of(header) do
          if byte_size(rest) < length do
            {:ok, Enum.reverse(done), bytes}
          else
            {body, rest} = :erlang.split_binary(rest, length)
            with {:ok, message} <- read(body), do: decode(rest, [message | done])
          end
        end

      [incomplete] when byte_size(incomplete) > @most_header ->
        {:error, "a header has at most #{@most_header} bytes"}

      [_incomplete] ->
        {:ok, Enum.reverse(done), bytes}
    end
  end

  defp length_of(header) do
    lengths =
      for line <- String.split(header, "\r\n"),
          [name, value] <- [String.split(line, ":", parts: 2)],
          String.downcase(name) == "content-length",
          {length, ""} <- [Integer.parse(String.trim(value))],
          length >= 0,
          do: length

    case lengths do
      [length] when length <= @most_bytes -> {:ok, length}
      [_length] -> {:error, "a message has at most #{@most_bytes} bytes"}
      _none -> {:error, "a message begins with its Content-Length"}
    end
  end

  defp read(body) do
    case JSON.parse(body, @depth) do
      {:ok, %{} = message} -> {:ok, message}
      _other -> {:error, "a message is an object of JSON"}
    end
  end

  @doc "A message as bytes."
  @spec encode(message) :: {:ok, iodata} | {:error, term}
  def encode(message) do
    with {:ok, json} <- JSON.encode(message),
         do: {:ok, ["Content-Length: #{IO.iodata_length(json)}\r\n\r\n", json]}
  end
end
