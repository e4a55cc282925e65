defmodule Instar.Compiler.Shared.AtomBudget do
  # The budget of atoms that documents may add to the VM, which never frees one.
  #
  # One counter for the whole VM, as the atom table is, and one process that charges: an atom is charged once, by whoever
  # needs it first, however many compile beside. A limit is given with every request, because it is an option of the
  # caller; an atom that exists already is free. The VM's own limit is minded, too.
  #
  # What a text names is known before anything is made of it, so `intern` makes these atoms, and charges each. What
  # compilers name themselves (`-f/1-fun-0-`, `_x@2`) is known only as a bound, so it is reserved: a *book* is open for as
  # long as a document is compiled. What it has reserved is given back when it is closed, and what came to exist
  # meanwhile and belongs to the document is charged: the VM numbers its atoms, so that those since a mark can be
  # listed, and an atom that is charged already isn't charged again. A book is closed with the process that opened it.
  @moduledoc false
  use GenServer

  defmodule Book do
    # What one compilation may make, and has made: atoms since `mark`, of which `limit` may be charged in all.
    @moduledoc false
    @enforce_keys [:reference, :mark, :limit, :source]
    defstruct [:reference, :mark, :limit, :source, modules: nil]
    @type t :: %__MODULE__{}
  end

  @counter {__MODULE__, :charged}
  @numbered {__MODULE__, :numbered}
  # Rows: an atom that is charged; `{:source, digest}` of a text all of whose atoms exist.
  @table __MODULE__
  @max_length 255
  @max_sources 10_000
  # A request only waits for others like it.
  @timeout 60_000
  # What is left to the host of the VM's table: a fiftieth, and never less than this.
  @least_reserve 256

  # Names that are of no document's own, but are there because of documents: of modules in slots, of the modules that
  # Elixir evaluates bodies in, of what Erlang's compiler makes of comprehensions.
  @made ~r/\.Instar\.(?:Scratch|Code|Placeholder)(?:\.|\z)|\Aelixir_compiler_\d+\z|\A[a-z]+\$\^\d+\z|\A(?:rec|x|&|M)\d+\z/
  # A slot's own name is Instar's.
  @slot ~r/\AElixir\.Instar\.(?:Scratch|Code)\.S\d+\z/

  @typedoc "Why not: the limit, how much of it is used, how many more were wanted, and whose limit it is."
  @type refusal :: %{
          limit: non_neg_integer,
          used: non_neg_integer,
          wanted: pos_integer,
          name: :max_atoms | :atom_limit,
          value: non_neg_integer
        }
  @type refused :: {:error, {:too_many_atoms, refusal}}

  def start_link(_options), do: GenServer.start_link(__MODULE__, [], name: __MODULE__)

  # How many atoms have been charged so far.
  @spec charged() :: non_neg_integer()
  def charged, do: :atomics.get(counter(), 1)

  # The atom of a name; a new one is charged, and refused once `limit` have been charged.
  @spec intern(String.t(), non_neg_integer()) :: {:ok, atom()} | refused | {:error, :too_long}
  def intern(name, limit) do
    with {:ok, [atom]} <- intern_all([name], limit), do: {:ok, atom}
  end

  # The atoms of names, in their order: all, or none is made.
  @spec intern_all([String.t()], non_neg_integer()) :: {:ok, [atom()]} | refused | {:error, :too_long}
  def intern_all(names, limit) do
    new = names |> unknown() |> Enum.uniq()

    cond do
      Enum.any?(new, &too_long?/1) -> {:error, :too_long}
      new == [] -> {:ok, Enum.map(names, &String.to_existing_atom/1)}
      true -> with :ok <- call({:intern, new, limit}), do: {:ok, Enum.map(names, &String.to_existing_atom/1)}
    end
  end

  # Charges names of functions, each once: whatever makes a fun of one, as compilers do, the VM keeps its name for ever, in a
  # table that ends it when it is full.
  @spec functions([mfa], non_neg_integer) :: :ok | refused
  def functions(functions, limit) do
    new = for function <- Enum.uniq(functions), not :ets.member(@table, {:function, function}), do: function
    if new == [], do: :ok, else: call({:functions, new, limit})
  end

  # Whether a text has more characters, as the VM counts them, than a name may have.
  @spec too_long?(String.t()) :: boolean()
  def too_long?(text),
    do: byte_size(text) > @max_length and :unicode.characters_to_list(text) |> length() > @max_length

  @spec existing?(String.t()) :: boolean()
  def existing?(name) do
    _atom = String.to_existing_atom(name)
    true
  catch
    # `:badarg` for an unknown atom, `:system_limit` for one that is too long. Not `rescue`: that has Elixir explain the
    # error, which takes a hundred times as long, and a document has a hundred thousand names.
    :error, _reason -> false
  end

  # Those that are no atoms yet. A fold, not `Enum.reject/2`: that keeps a frame for each that it has found, and the VM goes
  # through all frames for each error that is caught.
  defp unknown(names) do
    names
    |> Enum.reduce([], fn name, unknown -> if existing?(name), do: unknown, else: [name | unknown] end)
    |> Enum.reverse()
  end

  # Whether the VM has room for so many more, which are not counted.
  @spec room_in_vm(pos_integer) :: :ok | refused
  def room_in_vm(count), do: call({:room_in_vm, count})

  # A book for what the calling process, or one that it waits for, compiles of `source` (any term that tells one text
  # and its purpose from all others). With `residue: true` a document's own code runs while it is compiled: what it
  # makes nobody sees, and every atom of that time that nobody else is charged for is taken to be its.
  @spec open(term, non_neg_integer(), keyword) :: Book.t()
  def open(source, limit, options \\ []) do
    book = %Book{
      reference: make_ref(),
      mark: :erlang.system_info(:atom_count),
      limit: limit,
      source: :crypto.hash(:sha256, :erlang.term_to_binary(source))
    }

    book = if options[:residue], do: %{book | modules: :erlang.loaded()}, else: book
    :ok = call({:open, book, self()})
    book
  end

  # Reserves room for names that may come to be, as far as they are no atoms yet, and for `more` that cannot be told
  # yet. `bases` are the names of functions and variables that compilers derive names from.
  @spec reserve(Book.t(), [String.t()], non_neg_integer(), [String.t()]) :: :ok | refused
  def reserve(%Book{} = book, names, more \\ 0, bases \\ []) do
    # The same text makes the same atoms, and has made them.
    known? = :ets.member(@table, {:source, book.source})
    new = if known?, do: [], else: names |> unknown() |> Enum.uniq()
    count = if known?, do: 0, else: length(new) + more
    call({:reserve, book.reference, count, bases, book.limit})
  end

  # Charges what came to exist since the book was opened, is in `terms`, and nobody is charged for.
  @spec claim(Book.t(), term) :: :ok | refused
  def claim(%Book{} = book, terms) do
    case since(book.mark) do
      [] ->
        :ok

      fresh ->
        fresh = MapSet.new(fresh)
        call({:claim, terms |> among(fresh, MapSet.new()) |> MapSet.to_list(), book.limit})
    end
  end

  # Ends a book. `:done` means that the text was compiled, so that all its atoms exist.
  @spec close(Book.t(), :done | :failed) :: :ok | refused
  def close(%Book{} = book, outcome) do
    bases = call({:bases, book.reference})
    claims = claims(book, bases)
    call({:close, book.reference, claims, outcome})
  end

  # The error of a refusal.
  @spec error(refusal) :: Instar.Error.t()
  def error(refusal) do
    set_by = if refusal.name == :max_atoms, do: :server, else: :vm
    limit = refusal |> Map.take([:name, :value, :used, :wanted]) |> Map.put(:set_by, set_by)
    Instar.Error.new({:too_many_atoms, refusal.limit}, limit: limit)
  end

  # The process ---------------------------------------------------------------------------------------------

  @impl true
  def init(_options) do
    :ets.new(@table, [:named_table, :protected, read_concurrency: true])
    counter()
    :persistent_term.put(@numbered, numbered?())
    {:ok, %{books: %{}, reserved: 0, sources: 0}}
  end

  @impl true
  def handle_call({:intern, names, limit}, _from, state) do
    new = unknown(names)

    case free(length(new), limit, state) do
      :ok ->
        for name <- new, do: :ets.insert(@table, {String.to_atom(name)})
        :atomics.add(counter(), 1, length(new))
        {:reply, :ok, state}

      refused ->
        {:reply, refused, state}
    end
  end

  def handle_call({:functions, functions, limit}, _from, state) do
    new = Enum.reject(functions, &:ets.member(@table, {:function, &1}))

    with :ok <- free(length(new), limit, state) do
      for function <- new, do: :ets.insert(@table, {{:function, function}})
      :atomics.add(counter(), 1, length(new))
      {:reply, :ok, state}
    else
      refused -> {:reply, refused, state}
    end
  end

  # As if documents had no limit of their own.
  def handle_call({:room_in_vm, count}, _from, state),
    do: {:reply, free(count, :erlang.system_info(:atom_limit), state), state}

  def handle_call({:open, book, owner}, _from, state) do
    entry = %{book: book, monitor: Process.monitor(owner), reserved: 0, bases: []}
    {:reply, :ok, put_in(state.books[book.reference], entry)}
  end

  def handle_call({:reserve, reference, count, bases, limit}, _from, state) do
    with %{^reference => entry} <- state.books,
         :ok <- free(count, limit, state) do
      entry = %{entry | reserved: entry.reserved + count, bases: bases ++ entry.bases}

      {:reply, :ok,
       %{state | books: Map.put(state.books, reference, entry), reserved: state.reserved + count}}
    else
      %{} -> {:reply, :ok, state}
      refused -> {:reply, refused, state}
    end
  end

  def handle_call({:claim, atoms, limit}, _from, state), do: {:reply, charge(atoms, limit), state}

  def handle_call({:bases, reference}, _from, state) do
    {:reply, with(%{^reference => entry} <- state.books, do: entry.bases, else: (%{} -> [])), state}
  end

  def handle_call({:close, reference, claims, outcome}, _from, state) do
    case state.books do
      %{^reference => entry} ->
        Process.demonitor(entry.monitor, [:flush])
        answer = charge(claims, entry.book.limit)
        state = drop(state, entry)

        {:reply, answer,
         if(outcome == :done and answer == :ok, do: known(entry.book.source, state), else: state)}

      %{} ->
        {:reply, :ok, state}
    end
  end

  @impl true
  def handle_info({:DOWN, monitor, :process, _pid, _reason}, state) do
    case Enum.find(state.books, fn {_reference, entry} -> entry.monitor == monitor end) do
      {_reference, entry} ->
        charge(claims(entry.book, entry.bases), entry.book.limit)
        {:noreply, drop(state, entry)}

      nil ->
        {:noreply, state}
    end
  end

  def handle_info(_message, state), do: {:noreply, state}

  defp drop(state, entry) do
    %{
      state
      | books: Map.delete(state.books, entry.book.reference),
        reserved: state.reserved - entry.reserved
    }
  end

  # All of them go at once when there are too many: then their texts are reserved for as if they were new.
  defp known(source, %{sources: @max_sources} = state) do
    :ets.match_delete(@table, {{:source, :_}})
    known(source, %{state | sources: 0})
  end

  defp known(source, state) do
    if :ets.insert_new(@table, {{:source, source}}), do: %{state | sources: state.sources + 1}, else: state
  end

  # They exist, so that they are charged whatever the limit says of it.
  defp charge(atoms, limit) do
    case Enum.count(atoms, &:ets.insert_new(@table, {&1})) do
      0 ->
        :ok

      new ->
        used = :atomics.add_get(counter(), 1, new)
        if used <= limit, do: :ok, else: refused(:max_atoms, limit, limit, used - new, new)
    end
  end

  defp free(0, _limit, _state), do: :ok

  defp free(count, limit, state) do
    used = charged() + state.reserved
    table = :erlang.system_info(:atom_limit)
    taken = :erlang.system_info(:atom_count) + state.reserved + max(div(table, 50), @least_reserve)

    cond do
      used + count > limit -> refused(:max_atoms, limit, limit, used, count)
      taken + count > table -> refused(:atom_limit, max(used + table - taken, 0), table, taken, count)
      true -> :ok
    end
  end

  defp refused(name, limit, value, used, wanted) do
    {:error, {:too_many_atoms, %{name: name, limit: limit, value: value, used: used, wanted: wanted}}}
  end

  defp call(request), do: GenServer.call(__MODULE__, request, @timeout)

  defp counter do
    case :persistent_term.get(@counter, nil) do
      nil ->
        counter = :atomics.new(1, signed: true)
        :persistent_term.put(@counter, counter)
        counter

      counter ->
        counter
    end
  end

  # Whose is it -----------------------------------------------------------------------------------------------

  # What came to exist while the book was open and is the document's.
  defp claims(%Book{modules: nil} = book, bases) do
    bases = MapSet.new(bases)
    Enum.filter(since(book.mark), &derived?(Atom.to_string(&1), bases))
  end

  defp claims(book, _bases) do
    case since(book.mark) do
      [] -> []
      fresh -> fresh -- brought(book.modules)
    end
  end

  # The atoms of the host's modules that were loaded meanwhile. Code that is only old is nobody's that was loaded, and
  # to be looked for in all of the code path.
  defp brought(before) do
    for module <- later(before, :erlang.loaded()),
        :erlang.module_loaded(module),
        path = :code.which(module),
        is_list(path),
        {:ok, {_module, [atoms: atoms]}} <- [:beam_lib.chunks(path, [:atoms])],
        {_index, atom} <- atoms,
        do: atom
  end

  # What there was before comes first, as long as nothing of it is gone: so this is short, however much is loaded.
  defp later([module | before], [module | now]), do: later(before, now)
  defp later(before, now), do: now -- before

  # `-f/1-fun-0-` of the function `f`, `_x@2` of the variable `x`.
  defp derived?("-inlined-" <> rest, bases), do: function?(rest, bases)
  defp derived?("-" <> rest = text, bases), do: function?(rest, bases) or made?(text)
  defp derived?("MACRO-" <> name, bases), do: name in bases

  defp derived?("_" <> rest = text, bases) do
    case :binary.matches(rest, "@") do
      [] ->
        made?(text)

      matches ->
        {at, 1} = List.last(matches)
        name = binary_part(rest, 0, at)
        name == "" or name in bases
    end
  end

  defp derived?(text, _bases), do: made?(text)

  defp made?(text), do: text =~ @made and not (text =~ @slot)

  defp function?(rest, bases) do
    Enum.any?(:binary.matches(rest, "/"), fn {at, 1} -> binary_part(rest, 0, at) in bases end)
  end

  # The atoms of a term that are among those.
  defp among(atom, fresh, found) when is_atom(atom),
    do: if(atom in fresh, do: MapSet.put(found, atom), else: found)

  defp among([head | tail], fresh, found), do: among(tail, fresh, among(head, fresh, found))
  defp among(tuple, fresh, found) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> among(fresh, found)
  defp among(map, fresh, found) when is_map(map), do: map |> :maps.to_list() |> among(fresh, found)
  defp among(_other, _fresh, found), do: found

  # Atoms since a mark that nobody is charged for. The VM counts atoms as it makes them and never frees one, so an atom's
  # number says when it was made; that a number can be read as an atom is no documented part of the external term
  # format, so it is tried first. Without it only what compilers were given by name is charged.
  defp since(mark) do
    if :persistent_term.get(@numbered, false) do
      for number <- mark..(:erlang.system_info(:atom_count) - 1)//1,
          number < 0x1000000,
          atom = numbered(number),
          not :ets.member(@table, atom),
          do: atom
    else
      []
    end
  end

  defp numbered(number), do: :erlang.binary_to_term(<<131, 75, number::24>>)

  defp numbered? do
    number = :erlang.system_info(:atom_count)
    atom = String.to_atom("instar_#{number}_#{:erlang.unique_integer([:positive])}")
    # Others may be at work.
    Enum.any?(number..min(number + 1_000, :erlang.system_info(:atom_count) - 1), &(numbered(&1) == atom))
  rescue
    ArgumentError -> false
  end
end
