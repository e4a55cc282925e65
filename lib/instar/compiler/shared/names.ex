defmodule Instar.Compiler.Shared.Names do
  # Gives modules other names: replaces one prefix by another in atoms, wherever they are in a term.
  #
  # A name can hold the prefix at its start (`Instar.Scratch.S3.Rules`), at its end (the implementation
  # `String.Chars.Instar.Scratch.S3.Money`), or both (`Instar.Scratch.S3.Proto.Instar.Scratch.S3.Money`). Only whole
  # segments count: `Instar.Scratch.S31` is not under `Instar.Scratch.S3`.
  @moduledoc false
  alias Instar.FirstError

  # Is `prefix` somewhere in the name?
  @spec under?(atom(), module()) :: boolean()
  def under?(name, prefix), do: replace(Atom.to_string(name), text(prefix), "") != :unchanged

  # All modules that have `prefix` in their names and code, current or old.
  @spec loaded_under(module()) :: [module()]
  def loaded_under(prefix) do
    text = text(prefix)

    for module <- :erlang.loaded(),
        replace(Atom.to_string(module), text, "") != :unchanged,
        do: module
  end

  # The atoms in `term` that have `prefix` in their names.
  @spec collect(term(), module()) :: [atom()]
  def collect(term, prefix) do
    text = text(prefix)

    term
    |> atoms(%{})
    |> Map.keys()
    |> Enum.filter(&(replace(Atom.to_string(&1), text, "") != :unchanged))
    |> Enum.sort()
  end

  # What each of `names` is called under the prefix `to`. `intern` makes the atoms, so that it can bound them.
  @spec mapping([atom()], module(), module(), (String.t() -> {:ok, atom()} | {:error, reason})) ::
          {:ok, %{atom() => atom()}} | {:error, reason}
        when reason: term()
  def mapping(names, from, to, intern) do
    {from, to} = {text(from), text(to)}

    FirstError.reduce(names, %{}, fn name, mapping ->
      with {:ok, atom} <- name |> Atom.to_string() |> replace(from, to) |> intern.(),
           do: {:ok, Map.put(mapping, name, atom)}
    end)
  end

  # Applies a mapping to every atom in a term. Text is renamed where all of it is a mapped name or lies under
  # `from`, because the compiler turns `Atom.to_string(__MODULE__)` into such a literal.
  @spec rename(term(), %{atom() => atom()}, module(), module()) :: term()
  def rename(term, mapping, from, to) do
    {from, to} = {Atom.to_string(from), Atom.to_string(to)}
    walk(term, {mapping, from, to, String.to_charlist(from)})
  end

  defp walk(atom, {mapping, _from, _to, _chars}) when is_atom(atom) do
    case mapping do
      %{^atom => renamed} -> renamed
      %{} -> atom
    end
  end

  # The compiler's note that a value is one of these atoms, which it keeps in order.
  defp walk({:t_atom, [_ | _] = atoms}, names) do
    case walk_list(atoms, names) do
      ^atoms -> {:t_atom, atoms}
      renamed -> {:t_atom, Enum.sort(renamed)}
    end
  end

  defp walk(tuple, names) when is_tuple(tuple) do
    tuple |> Tuple.to_list() |> walk_list(names) |> List.to_tuple()
  end

  defp walk(list, {_mapping, _from, to, chars} = names) when is_list(list) do
    case charlist_tail(list, chars) do
      {:ok, tail} -> String.to_charlist(to) ++ tail
      :error -> walk_list(list, names)
    end
  end

  defp walk(binary, {_mapping, from, to, _chars}) when is_binary(binary) do
    if binary == from or String.starts_with?(binary, from <> "."),
      do: String.replace_prefix(binary, from, to),
      else: binary
  end

  # Through a list, so that the keys of structs are renamed as well.
  defp walk(map, names) when is_map(map) do
    map |> :maps.to_list() |> walk_list(names) |> :maps.from_list()
  end

  defp walk(fun, names) when is_function(fun) do
    # Only a fun of the form &Mod.fun/1 can be a literal.
    {:module, module} = :erlang.fun_info(fun, :module)
    {:name, name} = :erlang.fun_info(fun, :name)
    {:arity, arity} = :erlang.fun_info(fun, :arity)
    :erlang.make_fun(walk(module, names), name, arity)
  end

  defp walk(other, _names), do: other

  # Lists of a program can be improper.
  defp walk_list([head | tail], names), do: [walk(head, names) | walk_list(tail, names)]
  defp walk_list([], _names), do: []
  defp walk_list(tail, names), do: walk(tail, names)

  defp charlist_tail([char | list], [char | chars]), do: charlist_tail(list, chars)
  defp charlist_tail([], []), do: {:ok, []}
  defp charlist_tail([?. | _] = tail, []), do: {:ok, tail}
  defp charlist_tail(_list, _chars), do: :error

  defp atoms(atom, seen) when is_atom(atom), do: Map.put(seen, atom, [])
  defp atoms([head | tail], seen), do: atoms(tail, atoms(head, seen))
  defp atoms(tuple, seen) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> atoms(seen)
  defp atoms(map, seen) when is_map(map), do: map |> :maps.to_list() |> atoms(seen)

  defp atoms(fun, seen) when is_function(fun) do
    {:module, module} = :erlang.fun_info(fun, :module)
    Map.put(seen, module, [])
  end

  defp atoms(_other, seen), do: seen

  # "Instar.Scratch.S3" of the atom `Elixir.Instar.Scratch.S3`.
  defp text(prefix) do
    "Elixir." <> text = Atom.to_string(prefix)
    text
  end

  defp replace("Elixir." <> _ = name, from, to) do
    case :binary.matches(name, from) do
      [] ->
        :unchanged

      matches ->
        whole = Enum.filter(matches, fn {at, size} -> segment?(name, at, size) end)
        if whole == [], do: :unchanged, else: IO.iodata_to_binary(splice(name, 0, whole, to))
    end
  end

  defp replace(_name, _from, _to), do: :unchanged

  defp segment?(name, at, size) do
    :binary.at(name, at - 1) == ?. and (at + size == byte_size(name) or :binary.at(name, at + size) == ?.)
  end

  defp splice(name, from, [{at, size} | matches], to) do
    [binary_part(name, from, at - from), to | splice(name, at + size, matches, to)]
  end

  defp splice(name, from, [], _to), do: [binary_part(name, from, byte_size(name) - from)]
end
