defmodule Instar.Compiler.Shared.LargeMaps do
  # Reads a term in the external format as `:erlang.binary_to_term/2` does, without holding a scheduler for large maps: the VM
  # makes each in one go, one of two million keys for a second.
  #
  # What has no such map the VM reads. Of what has one, the way to it is read here, the maps are made in parts and merged,
  # which the VM does in slices, and the VM reads all that has no parts.
  @moduledoc false
  alias Instar.Compiler.Shared.ExternalSize

  # Keys of a map that is made in one go.
  @most 4_096
  # Bytes in which there is no larger one.
  @short 2 * @most

  @doc "The term; an `ArgumentError` for what is none, or what the options refuse."
  @spec binary_to_term(binary, [:safe | :used]) :: term
  def binary_to_term(bytes, options \\ []) do
    case bytes do
      <<131, 80, size::32, _packed::binary>> -> packed(bytes, size, options)
      <<131, body::binary>> when byte_size(body) > @short -> in_parts(bytes, body, options)
      _short -> :erlang.binary_to_term(bytes, options)
    end
  end

  # How much of it the VM would have used, it says of what it reads.
  defp packed(bytes, size, options) do
    with false <- :used in options,
         {:ok, <<131, body::binary>> = plain} <- ExternalSize.plain(bytes, size),
         do: in_parts(plain, body, options),
         else: (_other -> :erlang.binary_to_term(bytes, options))
  end

  defp in_parts(bytes, body, options) do
    if large?(body) do
      {term, rest} = term(body, List.delete(options, :used))
      if :used in options, do: {term, byte_size(bytes) - byte_size(rest)}, else: term
    else
      :erlang.binary_to_term(bytes, options)
    end
  end

  # Terms stand behind each other, each with its parts behind its head. What has another head, as funs and processes have,
  # may be followed by anything.
  defp large?(<<116, count::32, _rest::binary>>) when count > @most, do: true
  defp large?(<<head, rest::binary>>) when head in [106, 113], do: large?(rest)
  defp large?(<<head, _, rest::binary>>) when head in [97, 104], do: large?(rest)
  defp large?(<<head, _::32, rest::binary>>) when head in [98, 105, 108, 116], do: large?(rest)
  defp large?(<<head, size, _::binary-size(size), rest::binary>>) when head in [115, 119], do: large?(rest)

  defp large?(<<head, size::16, _::binary-size(size), rest::binary>>) when head in [100, 107, 118],
    do: large?(rest)

  defp large?(<<70, _::64, rest::binary>>), do: large?(rest)
  defp large?(<<99, _::binary-size(31), rest::binary>>), do: large?(rest)
  defp large?(<<109, size::32, _::binary-size(size), rest::binary>>), do: large?(rest)
  defp large?(<<77, size::32, _, _::binary-size(size), rest::binary>>), do: large?(rest)
  defp large?(<<110, size, _, _::binary-size(size), rest::binary>>), do: large?(rest)
  defp large?(<<111, size::32, _, _::binary-size(size), rest::binary>>), do: large?(rest)

  # A reference, what a host has lent, begins with the number of its words and its node.
  defp large?(
         <<90, words::16, head, size, _::binary-size(size), _::32, _::binary-size(4 * words), rest::binary>>
       )
       when head in [115, 119],
       do: large?(rest)

  defp large?(
         <<90, words::16, head, size::16, _::binary-size(size), _::32, _::binary-size(4 * words),
           rest::binary>>
       )
       when head in [100, 118],
       do: large?(rest)

  defp large?(<<90, _::binary>>), do: false

  # A process or a port begins with its node, and a fun says its own size.
  defp large?(<<head, of, size, _::binary-size(size), _::binary-size(12), rest::binary>>)
       when head in [88, 120] and of in [115, 119],
       do: large?(rest)

  defp large?(<<head, of, size::16, _::binary-size(size), _::binary-size(12), rest::binary>>)
       when head in [88, 120] and of in [100, 118],
       do: large?(rest)

  defp large?(<<112, size::32, _::binary-size(size - 4), rest::binary>>), do: large?(rest)
  defp large?(<<>>), do: false
  defp large?(rest), do: :binary.match(rest, <<116>>) != :nomatch

  # The term that bytes begin with, and what follows it.
  defp term(<<97, integer, rest::binary>>, _options), do: {integer, rest}
  defp term(<<98, integer::32-signed, rest::binary>>, _options), do: {integer, rest}
  defp term(<<106, rest::binary>>, _options), do: {[], rest}
  defp term(<<104, count, rest::binary>>, options), do: tuple(rest, count, options)
  defp term(<<105, count::32, rest::binary>>, options), do: tuple(rest, count, options)

  defp term(<<108, count::32, rest::binary>>, options) when count <= byte_size(rest) do
    {elements, rest} = terms(rest, count, [], options)
    {tail, rest} = term(rest, options)
    {:lists.reverse(elements, tail), rest}
  end

  defp term(<<116, count::32, rest::binary>>, options) when count <= byte_size(rest) do
    {parts, rest} = parts(rest, count, [], options)
    map = merge(parts)
    if map_size(map) == count, do: {map, rest}, else: :erlang.error(:badarg)
  end

  defp term(<<113, rest::binary>>, options) do
    {[arity, name, module], rest} = terms(rest, 3, [], options)
    # Only where it is there already, if it has to be.
    fun = if :safe in options, do: :erlang.error(:badarg), else: :erlang.make_fun(module, name, arity)
    {fun, rest}
  end

  defp term(bytes, options) do
    {leaf, rest} = :erlang.split_binary(bytes, leaf(bytes))
    {:erlang.binary_to_term(<<131, leaf::binary>>, options), rest}
  end

  # The bytes of a term that has no parts.
  defp leaf(<<head, size, _::binary-size(size), _::binary>>) when head in [115, 119], do: 2 + size
  defp leaf(<<head, size::16, _::binary-size(size), _::binary>>) when head in [100, 107, 118], do: 3 + size
  defp leaf(<<70, _::64, _::binary>>), do: 9
  defp leaf(<<99, _::binary-size(31), _::binary>>), do: 32
  defp leaf(<<109, size::32, _::binary-size(size), _::binary>>), do: 5 + size
  defp leaf(<<77, size::32, _, _::binary-size(size), _::binary>>), do: 6 + size
  defp leaf(<<110, size, _, _::binary-size(size), _::binary>>), do: 3 + size
  defp leaf(<<111, size::32, _, _::binary-size(size), _::binary>>), do: 6 + size

  defp leaf(<<90, words::16, node::binary>>) do
    size = 3 + leaf(node) + 4 + 4 * words
    if size <= 3 + byte_size(node), do: size, else: :erlang.error(:badarg)
  end

  # A fun with what it has closed over, which says its own size; processes and ports, behind their nodes.
  defp leaf(<<112, size::32, _::binary-size(size - 4), _::binary>>), do: 1 + size
  defp leaf(<<88, node::binary>>), do: 1 + leaf(node) + 12
  defp leaf(<<89, node::binary>>), do: 1 + leaf(node) + 8
  defp leaf(<<120, node::binary>>), do: 1 + leaf(node) + 12
  defp leaf(_other), do: :erlang.error(:badarg)

  defp tuple(bytes, count, options) when count <= byte_size(bytes) do
    {elements, rest} = terms(bytes, count, [], options)
    {elements |> :lists.reverse() |> :erlang.list_to_tuple(), rest}
  end

  defp tuple(_bytes, _count, _options), do: :erlang.error(:badarg)

  # The last one first.
  defp terms(bytes, 0, terms, _options), do: {terms, bytes}

  defp terms(bytes, count, terms, options) do
    {term, rest} = term(bytes, options)
    terms(rest, count - 1, [term | terms], options)
  end

  defp parts(bytes, 0, parts, _options), do: {parts, bytes}

  defp parts(bytes, count, parts, options) do
    here = min(count, @most)
    {pairs, rest} = pairs(bytes, here, [], options)
    parts(rest, count - here, [:maps.from_list(pairs) | parts], options)
  end

  defp pairs(bytes, 0, pairs, _options), do: {pairs, bytes}

  defp pairs(bytes, count, pairs, options) do
    {key, rest} = term(bytes, options)
    {value, rest} = term(rest, options)
    pairs(rest, count - 1, [{key, value} | pairs], options)
  end

  # In pairs of the same size: each key is moved as often as the number of parts can be halved.
  defp merge([]), do: %{}
  defp merge([map]), do: map
  defp merge(maps), do: maps |> Enum.chunk_every(2) |> Enum.map(&pair/1) |> merge()

  defp pair([map]), do: map
  defp pair([one, other]), do: :maps.merge(one, other)
end
