defmodule Instar.Cluster.Tree do
  # What a member knows, as a tree of digests, so that two members find what differs without sending it all: pure.
  #
  # A key's prefix is the first digits of its hash. Each prefix holds how many keys are under it, and the exclusive or of
  # their marks; so one change costs a handful of operations, whatever the size of the tree.
  @moduledoc false
  import Bitwise, only: [bxor: 2]

  @depth 4
  # So many keys are listed rather than looked into further.
  @listed 64

  defstruct sums: %{}, leaves: %{}

  @type key :: {:document | :module, String.t()}
  @type prefix :: String.t()
  @type sum :: {count :: non_neg_integer, marks :: non_neg_integer}
  @type t :: %__MODULE__{sums: %{prefix => sum}, leaves: %{prefix => MapSet.t(key)}}

  @doc "Puts a key under its new mark; `old` is the former one, nil for a new key."
  @spec put(t, key, term | nil, term) :: t
  def put(%__MODULE__{} = tree, key, old, new) do
    leaf = prefix(key)
    more = if old == nil, do: 1, else: 0
    marks = bxor(if(old == nil, do: 0, else: mark(key, old)), mark(key, new))

    sums =
      Enum.reduce(0..@depth, tree.sums, fn digits, sums ->
        Map.update(sums, binary_part(leaf, 0, digits), {more, marks}, fn {count, former} ->
          {count + more, bxor(former, marks)}
        end)
      end)

    %{tree | sums: sums, leaves: Map.update(tree.leaves, leaf, MapSet.new([key]), &MapSet.put(&1, key))}
  end

  @doc "The count and the marks of all keys under a prefix; `\"\"` is the root."
  @spec sum(t, prefix) :: sum
  def sum(%__MODULE__{sums: sums}, prefix \\ ""), do: Map.get(sums, prefix, {0, 0})

  @doc "What is under a prefix: its keys, when they are few, else the sums one digit further down."
  @spec open(t, prefix) :: {:keys, [key]} | {:parts, [{prefix, sum}]}
  def open(%__MODULE__{} = tree, prefix) do
    {count, _marks} = sum(tree, prefix)

    if count <= @listed or byte_size(prefix) == @depth,
      do: {:keys, keys(tree, prefix)},
      else: {:parts, for(part <- parts(prefix), sum = tree.sums[part], do: {part, sum})}
  end

  @doc "All keys under a prefix."
  @spec keys(t, prefix) :: [key]
  def keys(%__MODULE__{} = tree, prefix) when byte_size(prefix) == @depth,
    do: tree.leaves |> Map.get(prefix, []) |> Enum.to_list()

  def keys(%__MODULE__{} = tree, prefix) do
    if is_map_key(tree.sums, prefix), do: prefix |> parts() |> Enum.flat_map(&keys(tree, &1)), else: []
  end

  @doc "The prefixes one digit below another."
  @spec parts(prefix) :: [prefix]
  def parts(prefix), do: for(digit <- ~w(0 1 2 3 4 5 6 7 8 9 A B C D E F), do: prefix <> digit)

  defp prefix(key),
    do: key |> bytes() |> hash() |> binary_part(0, 4) |> Base.encode16() |> binary_part(0, @depth)

  defp mark(key, {epoch, seq, node}) do
    <<mark::128, _rest::binary>> = hash([bytes(key), "\0#{epoch} #{seq} ", node])
    mark
  end

  # Not the external term format: two releases of OTP write the same atom in two ways.
  defp bytes({kind, name}), do: [Atom.to_string(kind), " ", name]
  defp hash(bytes), do: :crypto.hash(:sha256, bytes)
end
