defmodule Instar.Compiler.Shared.ExternalTerm do
  # Reads a term in the external format whose atoms are counted before they are made.
  @moduledoc false

  alias Instar.Compiler.Shared.{AtomBudget, ExternalSize, LargeMaps}

  # Bytes of what is compressed.
  @most 256 * 1024 * 1024

  @doc "The term of bytes, within the budget of atoms; `:error` for what is no term, or has what no artifact has."
  @spec read(binary, non_neg_integer) :: {:ok, term} | AtomBudget.refused() | :error
  def read(bytes, limit), do: read(bytes, limit, :funs)

  @doc """
  The same for what nobody but a stranger may have written: `:error`, too, where it names a function of a module. The VM keeps
  each of these for ever, in a table that ends it when it is full.
  """
  @spec read_data(binary, non_neg_integer) :: {:ok, term} | AtomBudget.refused() | :error
  def read_data(bytes, limit), do: read(bytes, limit, :data)

  defp read(bytes, limit, what) do
    with {:ok, <<131, body::binary>> = plain} <- ExternalSize.plain(bytes, @most),
         {:ok, names} <- atoms(body, MapSet.new(), what),
         {:ok, _atoms} <- AtomBudget.intern_all(MapSet.to_list(names), limit) do
      # Its atoms are there, and nothing but data and names of functions is in it. With `:safe` the VM would refuse the name of
      # a function that is not loaded yet, as `fun other:f/1` is, or not since code was loaded last.
      {:ok, LargeMaps.binary_to_term(plain)}
    else
      {:error, {:too_many_atoms, _refusal}} = refused -> refused
      _other -> :error
    end
  rescue
    ArgumentError -> :error
  end

  # Terms stand behind each other, each with its parts behind its head: all that is to be known is how long a head is.
  defp atoms(<<>>, names, _what), do: {:ok, names}

  defp atoms(<<100, size::16, name::binary-size(size), rest::binary>>, names, what),
    do: latin1(name, rest, names, what)

  defp atoms(<<115, size, name::binary-size(size), rest::binary>>, names, what),
    do: latin1(name, rest, names, what)

  defp atoms(<<118, size::16, name::binary-size(size), rest::binary>>, names, what),
    do: utf8(name, rest, names, what)

  defp atoms(<<119, size, name::binary-size(size), rest::binary>>, names, what),
    do: utf8(name, rest, names, what)

  defp atoms(<<106, rest::binary>>, names, what), do: atoms(rest, names, what)
  defp atoms(<<113, rest::binary>>, names, :funs = what), do: atoms(rest, names, what)
  defp atoms(<<head, _, rest::binary>>, names, what) when head in [97, 104], do: atoms(rest, names, what)

  defp atoms(<<head, _::32, rest::binary>>, names, what) when head in [98, 105, 108, 116],
    do: atoms(rest, names, what)

  defp atoms(<<70, _::64, rest::binary>>, names, what), do: atoms(rest, names, what)
  defp atoms(<<99, _::binary-size(31), rest::binary>>, names, what), do: atoms(rest, names, what)
  defp atoms(<<107, size::16, _::binary-size(size), rest::binary>>, names, what), do: atoms(rest, names, what)
  defp atoms(<<109, size::32, _::binary-size(size), rest::binary>>, names, what), do: atoms(rest, names, what)

  defp atoms(<<77, size::32, _, _::binary-size(size), rest::binary>>, names, what),
    do: atoms(rest, names, what)

  defp atoms(<<110, size, _, _::binary-size(size), rest::binary>>, names, what), do: atoms(rest, names, what)

  defp atoms(<<111, size::32, _, _::binary-size(size), rest::binary>>, names, what),
    do: atoms(rest, names, what)

  defp atoms(_other, _names, _what), do: :error

  defp latin1(name, rest, names, what),
    do: name |> :unicode.characters_to_binary(:latin1) |> utf8(rest, names, what)

  defp utf8(name, rest, names, what),
    do: if(String.valid?(name), do: atoms(rest, MapSet.put(names, name), what), else: :error)
end
