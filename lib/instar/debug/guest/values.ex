defmodule Instar.Debug.Guest.Values do
  # What a frame of a module of WebAssembly shows: its locals, globals and memory, or the variables of the source that it was compiled
  # from; and what somebody types about them. In the process that stands still, which alone can look into the memory.
  @moduledoc false
  alias Instar.Debug.Guest.{Dwarf, Speaking}
  alias Instar.Memory

  @page 65_536
  # What is read of the memory for one question.
  @most_bytes 65_536

  @typedoc "What `Instar.Debug.Guest` knows of a module, and of a place there."
  @type guest :: map
  @type place :: map
  @type variables :: [{String.t(), term}]

  @doc "The variables that conditions and messages see."
  @spec locals(guest, place, [number], Memory.memory() | nil) :: variables
  def locals(_guest, %{locals: :all} = place, values, _memory), do: plain(place, values)

  def locals(%{dwarf: dwarf} = guest, place, values, memory),
    do: Dwarf.variables(dwarf, place, numbered(guest, place, values), &read(memory, &1, &2))

  @doc "All that is shown."
  @spec all(guest, place, [number], Memory.memory() | nil) :: variables
  def all(guest, place, values, memory) do
    own = locals(guest, place, values, memory)
    statics = if guest.dwarf, do: Dwarf.statics(guest.dwarf, place, &read(memory, &1, &2)), else: %{}
    globals = if statics == %{} and guest.dwarf == nil, do: globals(guest, memory), else: statics
    size = with true <- memory != nil, {:ok, size} <- Memory.size(memory), do: size, else: (_ -> nil)

    own ++
      if(globals == %{}, do: [], else: [{"globals", globals}]) ++
      if(size, do: [{"memory", %{size: size, pages: div(size, @page)}}], else: [])
  end

  defp plain(%{names: names}, values),
    do: Enum.zip_with(names, values, fn {name, _local}, value -> {name, value} end)

  # Numbers of locals with their values, of a place that doesn't tell all.
  defp numbered(_guest, %{locals: locals}, values) when is_list(locals), do: Map.new(Enum.zip(locals, values))
  defp numbered(_guest, _place, _values), do: %{}

  defp globals(_guest, nil), do: %{}

  defp globals(%{module: %{globals: globals, names: %{globals: names}}}, memory) do
    for {_global, index} <- Enum.with_index(globals),
        {:ok, value} <- [Memory.call(memory, Speaking.global(index), [])],
        into: %{},
        do: {Map.get(names, index, "global#{index}"), value}
  end

  @doc """
  The answer to what somebody types: a value, or what it means to Elixir, with the variables that this sees. `$name` is a local
  or a global; `memory[address]` a byte, and `memory[address, length]` so many; a variable of a source's is named as there, with
  `.`, `->`, `[index]` and `*`.
  """
  @spec ask(guest, place, [number], Memory.memory() | nil, String.t()) ::
          {:value, term} | {:elixir, String.t(), variables} | {:error, String.t()}
  def ask(guest, place, values, memory, text) do
    text = String.trim(text)
    own = locals(guest, place, values, memory)

    with :none <- path(guest, place, values, memory, text),
         globals = if(text =~ "$", do: globals(guest, memory), else: %{}),
         variables =
           own ++ for({name, value} <- globals, not List.keymember?(own, name, 0), do: {name, value}),
         {:ok, text, read} <- memory(text, variables, memory) do
      {:elixir, plain_names(text), variables ++ read}
    end
  end

  @doc "What is written with a dollar is a name."
  @spec plain_names(String.t()) :: String.t()
  def plain_names(text), do: Regex.replace(~r/\$(?=[A-Za-z_])/, text, "")

  defp path(%{dwarf: nil}, _place, _values, _memory, _text), do: :none

  defp path(%{dwarf: dwarf} = guest, place, values, memory, text),
    do: Dwarf.path(dwarf, place, numbered(guest, place, values), &read(memory, &1, &2), text)

  # Each part of the memory that the text names becomes a variable: addresses are numbers, or variables with a number added.
  @part ~r/\bmemory\[\s*([^\[\],]+?)\s*(?:,\s*([^\[\],]+?)\s*)?\]/

  defp memory(text, variables, memory) do
    @part
    |> Regex.scan(text)
    |> Enum.uniq()
    |> Enum.with_index()
    |> Instar.FirstError.reduce({text, []}, fn {[written | numbers], i}, {text, read} ->
      name = "memory#{i}__"

      with {:ok, [address | length]} <- Instar.FirstError.map(numbers, &number(&1, variables)),
           {:ok, value} <- part(memory, address, length),
           do: {:ok, {String.replace(text, written, name), [{name, value} | read]}}
    end)
    |> case do
      {:ok, {text, read}} -> {:ok, text, read}
      {:error, why} -> {:error, why}
    end
  end

  defp part(memory, address, []) do
    case read(memory, address, 1) do
      {:ok, <<byte>>} -> {:ok, byte}
      :error -> {:error, "there is no address #{address}"}
    end
  end

  defp part(memory, address, [length]) do
    case read(memory, address, min(length, @most_bytes)) do
      {:ok, bytes} -> {:ok, bytes}
      :error -> {:error, "there are no #{length} bytes at #{address}"}
    end
  end

  # Sums of numbers and names.
  defp number(text, variables) do
    text
    |> plain_names()
    |> String.split("+")
    |> Instar.FirstError.reduce(0, fn term, sum ->
      case summand(String.trim(term), variables) do
        {:ok, number} -> {:ok, sum + number}
        :error -> {:error, "an address is a number or a variable, or a sum of them: #{text}"}
      end
    end)
  end

  defp summand("0x" <> digits, _variables), do: parsed(digits, 16)

  defp summand(text, variables) do
    case List.keyfind(variables, text, 0) do
      # Addresses have no sign.
      {_name, number} when is_integer(number) -> {:ok, Bitwise.band(number, 0xFFFFFFFF)}
      _other -> parsed(text, 10)
    end
  end

  defp parsed(digits, base) do
    case Integer.parse(digits, base) do
      {number, ""} when number >= 0 -> {:ok, number}
      _none -> :error
    end
  end

  # Of a call that is over nothing can be read.
  defp read(nil, _address, _length), do: :error

  defp read(memory, address, length) do
    with {:error, _error} <- Memory.read(memory, address, length), do: :error
  end
end
