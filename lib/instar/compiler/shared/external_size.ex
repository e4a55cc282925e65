defmodule Instar.Compiler.Shared.ExternalSize do
  # What a term in the external format takes once it is made, told from its bytes: a list of small numbers takes sixteen times
  # as much, and what is compressed a thousand times.
  @moduledoc false

  # A map with more keys is made in parts, see `LargeMaps`, which has frames and pairs of its own for each term meanwhile.
  @large 4_096
  @words_in_parts 8
  @word 8
  # Tags of what only a VM may send to another, and what that is.
  @of_a_vm %{
    88 => :pid,
    103 => :pid,
    89 => :port,
    102 => :port,
    120 => :port,
    90 => :reference,
    101 => :reference,
    114 => :reference,
    112 => :fun,
    113 => :fun,
    117 => :fun
  }

  @doc "The bytes of the heap, and of binaries beside it, that the term takes while it is made; `:error` for what is no term."
  @spec measure(binary) :: {:ok, non_neg_integer} | :error
  def measure(bytes), do: measure(bytes, :any)

  @doc """
  The same of what a stranger may have written, `{:foreign, kind}` where something is in it that only a VM may send to another:
  processes, ports, funs, and references that do not begin with these bytes behind their tag and their length. With `:any` nothing is.
  """
  @spec measure(binary, binary | :none | :any) ::
          {:ok, non_neg_integer} | {:foreign, :pid | :port | :fun | :reference} | :error
  def measure(bytes, own)
  def measure(<<131, 80, _rest::binary>>, _own), do: :error

  def measure(<<131, body::binary>>, own) do
    case size(body, 1, 0, 0, false, own) do
      {words, terms, large?} -> {:ok, @word * (words + if(large?, do: @words_in_parts * terms, else: 0))}
      other -> other
    end
  end

  def measure(_other, _own), do: :error

  @doc "The same term without compression, which may be so many bytes; `:error` for what is more, or than it says."
  @spec plain(binary, non_neg_integer) :: {:ok, binary} | :error
  def plain(<<131, 80, size::32, packed::binary>>, most) when size <= most do
    case inflated(packed, size) do
      {:ok, body} when byte_size(body) == size -> {:ok, <<131, body::binary>>}
      _other -> :error
    end
  end

  def plain(<<131, 80, _rest::binary>>, _most), do: :error
  def plain(bytes, _most), do: {:ok, bytes}

  # Not all at once, whatever it says of its size.
  defp inflated(packed, most) do
    zlib = :zlib.open()

    try do
      :zlib.inflateInit(zlib)
      zlib |> :zlib.safeInflate(packed) |> more(zlib, [], most)
    rescue
      _error -> :error
    after
      :zlib.close(zlib)
    end
  end

  defp more({kind, output}, zlib, done, left) do
    left = left - IO.iodata_length(output)

    cond do
      left < 0 -> :error
      kind == :finished -> {:ok, IO.iodata_to_binary([done | output])}
      true -> zlib |> :zlib.safeInflate([]) |> more(zlib, [done | output], left)
    end
  end

  # Terms stand behind each other, each with its parts behind its head: so many are still to come. A part has its place in what
  # it is a part of, and takes more beside that where it doesn't fit there.
  defp size(_rest, 0, words, terms, large?, _own), do: {words, terms, large?}

  defp size(<<97, _, rest::binary>>, left, words, terms, large?, own),
    do: size(rest, left - 1, words, terms + 1, large?, own)

  defp size(<<98, _::32, rest::binary>>, left, words, terms, large?, own),
    do: size(rest, left - 1, words, terms + 1, large?, own)

  defp size(<<106, rest::binary>>, left, words, terms, large?, own),
    do: size(rest, left - 1, words, terms + 1, large?, own)

  defp size(<<104, count, rest::binary>>, left, words, terms, large?, own),
    do: size(rest, left - 1 + count, words + 1 + count, terms + 1, large?, own)

  defp size(<<105, count::32, rest::binary>>, left, words, terms, large?, own) when count <= byte_size(rest),
    do: size(rest, left - 1 + count, words + 1 + count, terms + 1, large?, own)

  defp size(<<108, count::32, rest::binary>>, left, words, terms, large?, own) when count <= byte_size(rest),
    do: size(rest, left + count, words + 2 * count, terms + 1, large?, own)

  defp size(<<116, count::32, rest::binary>>, left, words, terms, large?, own)
       when 2 * count <= byte_size(rest),
       do: size(rest, left - 1 + 2 * count, words + 5 + 4 * count, terms + 1, large? or count > @large, own)

  defp size(<<107, length::16, _::binary-size(length), rest::binary>>, left, words, terms, large?, own),
    do: size(rest, left - 1, words + 2 * length, terms + 1, large?, own)

  defp size(<<head, size, _::binary-size(size), rest::binary>>, left, words, terms, large?, own)
       when head in [115, 119],
       do: size(rest, left - 1, words, terms + 1, large?, own)

  defp size(<<head, size::16, _::binary-size(size), rest::binary>>, left, words, terms, large?, own)
       when head in [100, 118],
       do: size(rest, left - 1, words, terms + 1, large?, own)

  defp size(<<70, _::64, rest::binary>>, left, words, terms, large?, own),
    do: size(rest, left - 1, words + 2, terms + 1, large?, own)

  defp size(<<99, _::binary-size(31), rest::binary>>, left, words, terms, large?, own),
    do: size(rest, left - 1, words + 2, terms + 1, large?, own)

  defp size(<<109, size::32, _::binary-size(size), rest::binary>>, left, words, terms, large?, own),
    do: size(rest, left - 1, words + bytes(size), terms + 1, large?, own)

  defp size(<<77, size::32, _, _::binary-size(size), rest::binary>>, left, words, terms, large?, own),
    do: size(rest, left - 1, words + 6 + bytes(size), terms + 1, large?, own)

  defp size(<<110, size, _, _::binary-size(size), rest::binary>>, left, words, terms, large?, own),
    do: size(rest, left - 1, words + bytes(size), terms + 1, large?, own)

  defp size(<<111, size::32, _, _::binary-size(size), rest::binary>>, left, words, terms, large?, own),
    do: size(rest, left - 1, words + bytes(size), terms + 1, large?, own)

  # A reference of the VM's own, what a host has lent.
  defp size(<<90, count::16, rest::binary>>, left, words, terms, large?, own) when is_binary(own) do
    node = byte_size(own)
    length = node + 4 * count

    if count <= 5 and byte_size(rest) >= length and binary_part(rest, 0, node) == own do
      rest = binary_part(rest, length, byte_size(rest) - length)
      size(rest, left - 1, words + 4 + count, terms + 1, large?, own)
    else
      {:foreign, :reference}
    end
  end

  # What only a VM may send to another: no term takes more than a list of small numbers.
  defp size(<<head, rest::binary>>, _left, words, terms, large?, :any) when is_map_key(@of_a_vm, head),
    do: {words + 2 * byte_size(rest), terms + byte_size(rest), large?}

  defp size(<<head, _rest::binary>>, _left, _words, _terms, _large?, _own) when is_map_key(@of_a_vm, head),
    do: {:foreign, Map.fetch!(@of_a_vm, head)}

  defp size(_other, _left, _words, _terms, _large?, _own), do: :error

  defp bytes(size), do: 6 + div(size, @word)
end
