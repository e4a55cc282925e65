defmodule Instar.Compiler.Beam.Atoms do
  # The budget of atoms that documents may add to the VM, which never frees one.
  #
  # One counter for the whole VM, as the atom table is. A limit is given with every request, because it is an
  # option of the caller; an atom that exists already is free.
  @moduledoc false

  @key {__MODULE__, :charged}
  @max_length 255

  # Makes the counter, once per VM; its value survives a restart of whoever calls this.
  @spec init() :: :ok
  def init do
    counter()
    :ok
  end

  # How many atoms have been charged so far.
  @spec charged() :: non_neg_integer()
  def charged, do: :atomics.get(counter(), 1)

  # The atom of a name; a new one is charged, and refused once `limit` have been charged.
  @spec intern(String.t(), non_neg_integer()) ::
          {:ok, atom()} | {:error, {:too_many_atoms, non_neg_integer()} | :too_long}
  def intern(name, limit) do
    case existing(name) do
      {:ok, atom} ->
        {:ok, atom}

      :error ->
        cond do
          String.length(name) > @max_length -> {:error, :too_long}
          reserve(1, limit) == :ok -> {:ok, String.to_atom(name)}
          true -> {:error, {:too_many_atoms, limit}}
        end
    end
  end

  # Charges `count` atoms in advance, all or none.
  @spec reserve(non_neg_integer(), non_neg_integer()) :: :ok | {:error, {:too_many_atoms, non_neg_integer()}}
  def reserve(0, _limit), do: :ok

  def reserve(count, limit) do
    if :atomics.add_get(counter(), 1, count) <= limit do
      :ok
    else
      release(count)
      {:error, {:too_many_atoms, limit}}
    end
  end

  # Takes back what was reserved and not used.
  @spec release(non_neg_integer()) :: :ok
  def release(count), do: :atomics.sub(counter(), 1, count)

  @spec existing?(String.t()) :: boolean()
  def existing?(name), do: existing(name) != :error

  # The state to measure from, for `settle/2`.
  @spec mark() :: {non_neg_integer(), non_neg_integer()}
  def mark, do: {:erlang.system_info(:atom_count), charged()}

  # Charges the VM's growth since the mark as far as nobody else was charged for it in the meantime. The growth
  # is everybody's, so that this can charge a document for what the host did, but never twice.
  @spec settle({non_neg_integer(), non_neg_integer()}, non_neg_integer()) ::
          :ok | {:error, {:too_many_atoms, non_neg_integer()}}
  def settle({count, charged}, limit) do
    growth = :erlang.system_info(:atom_count) - count - (charged() - charged)

    if growth > 0 and :atomics.add_get(counter(), 1, growth) > limit,
      do: {:error, {:too_many_atoms, limit}},
      else: :ok
  end

  defp existing(name) do
    {:ok, String.to_existing_atom(name)}
  rescue
    # ArgumentError for an unknown atom, SystemLimitError for one that is too long.
    _error -> :error
  end

  defp counter do
    case :persistent_term.get(@key, nil) do
      nil ->
        counter = :atomics.new(1, signed: true)
        :persistent_term.put(@key, counter)
        counter

      counter ->
        counter
    end
  end
end
