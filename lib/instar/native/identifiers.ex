defmodule Instar.Native.Identifiers do
  # Which characters names have in this release of Elixir, and which scripts may stand beside each other, as bytes for the
  # native library: `inspect` in the sandbox writes an atom without quotes when `String.Tokenizer` takes it for a name.
  #
  # Unicode grows with each release of Elixir, and the rule of scripts has changed once. So the table is read from the
  # tokenizer that is here, while this is compiled. An Elixir whose modules have no abstract code has the table of Elixir 1.14,
  # which the library has within it (`native/terms/identifiers.exs`).
  @moduledoc false

  @classes [unicode_upper: 0, unicode_start: 1, unicode_continue: 2, normalize_start: 3]

  @typedoc "A range's first and last character, what they are good for, and the set of their scripts, a bit for each."
  @type range :: {char, char, 0..3, pos_integer}

  @typedoc """
  The ranges in their order; the sets whose scripts may be mixed, or that each part between two `_` has one script; and whether
  the normal form takes vowel signs of two parts apart behind a letter, as Erlang's does before OTP 29.
  """
  @type table :: %{ranges: [range], mixed: [pos_integer] | :parts, apart?: boolean}

  @doc "The table of this Elixir, or nil where its tokenizer has no abstract code or is made in another way."
  @spec read() :: table | nil
  def read do
    with {_module, code, _path} <- :code.get_object_code(String.Tokenizer),
         {:ok, {_, [debug_info: {:debug_info_v1, backend, data}]}} <- :beam_lib.chunks(code, [:debug_info]),
         {:ok, forms} <- backend.debug_info(:erlang_v1, String.Tokenizer, data, []),
         {:ok, mixed} <- mixed(forms) do
      ranges = for {name, class} <- @classes, range <- ranges(forms, name, class), do: range
      apart? = :unicode.characters_to_nfc_list([?_, 0x9CB]) != [?_, 0x9CB]
      %{ranges: ranges |> Enum.sort() |> joined(), mixed: mixed, apart?: apart?}
    else
      _unknown -> nil
    end
  end

  defp mixed(forms) do
    functions = for {:function, _, name, arity, clauses} <- forms, into: %{}, do: {{name, arity}, clauses}

    case functions do
      %{{:chunks_single?, 1} => _} ->
        {:ok, :parts}

      %{{:highly_restrictive?, 1} => [{:clause, _, _, _, body}]} ->
        [sets] =
          for {:call, _, {:remote, _, _, {:atom, _, :any?}}, [sets, _]} <- body,
              do: :erl_parse.normalise(sets)

        {:ok, sets}

      %{} ->
        :unknown
    end
  end

  defp ranges(forms, name, class) do
    [clauses] = for {:function, _, ^name, 1, clauses} <- forms, do: clauses

    Enum.flat_map(clauses, fn
      {:clause, _, [{:integer, _, point}], [], [{:integer, _, scripts}]} ->
        [{point, point, class, scripts}]

      {:clause, _, [{:integer, _, point}], [], [{:tuple, _, [_other, {:integer, _, scripts}]}]} ->
        [{point, point, class, scripts}]

      {:clause, _, [{:var, _, _}], [[guard]], [{:integer, _, scripts}]} ->
        {:op, _, :andalso, _, {:op, _, :andalso, from, to}} = guard
        {:op, _, :>=, _, {:integer, _, first}} = from
        {:op, _, :"=<", _, {:integer, _, last}} = to
        [{first, last, class, scripts}]

      {:clause, _, [{:var, _, _}], [], [{:integer, _, 0}]} ->
        []
    end)
  end

  # Neighbours of one kind are one range.
  defp joined(ranges) do
    ranges
    |> Enum.reduce([], fn
      {first, last, class, scripts}, [{before, at, class, scripts} | rest] when first == at + 1 ->
        [{before, last, class, scripts} | rest]

      {first, _, _, _} = range, [{_, at, _, _} | _] = ranges when first > at ->
        [range | ranges]

      range, [] ->
        [range]
    end)
    |> Enum.reverse()
  end

  @doc "The sets of scripts of a table, in order: the first is Latin's, the last has all."
  @spec scripts(table) :: [pos_integer]
  def scripts(table), do: table.ranges |> Enum.map(&elem(&1, 3)) |> Enum.uniq() |> Enum.sort()

  @doc "A table as `native/terms/src/bif/identifiers.rs` reads it; no bytes for nil."
  @spec encode(table | nil) :: binary
  def encode(nil), do: <<>>

  def encode(table) do
    scripts = scripts(table)
    numbers = scripts |> Enum.with_index() |> Map.new()
    mixed = if(table.mixed == :parts, do: [], else: table.mixed)
    sets = for set <- mixed ++ scripts, into: <<>>, do: <<set::little-128>>

    ranges =
      for {first, last, class, set} <- table.ranges,
          into: <<>>,
          do: <<first::little-32, last::little-32, class, numbers[set]>>

    <<length(mixed), length(scripts), if(table.apart?, do: 1, else: 0), sets::binary, ranges::binary>>
  end
end
