# Writes src/bif/identifiers/table.rs: which characters the host's String.Tokenizer takes in a name, and of which
# scripts they are. Run `elixir native/terms/identifiers.exs` with the Elixir whose names these are.
{_, _, path} = :code.get_object_code(String.Tokenizer)
{:ok, {_, [debug_info: {:debug_info_v1, backend, data}]}} = :beam_lib.chunks(path, [:debug_info])
{:ok, forms} = backend.debug_info(:erlang_v1, String.Tokenizer, data, [])

clauses = fn name ->
  [clauses] = for {:function, _, ^name, 1, clauses} <- forms, do: clauses

  Enum.flat_map(clauses, fn
    {:clause, _, [{:integer, _, point}], [], [{:integer, _, scripts}]} ->
      [{point, point, scripts}]

    {:clause, _, [{:var, _, _}], [[guard]], [{:integer, _, scripts}]} ->
      {:op, _, :andalso, _, {:op, _, :andalso, from, to}} = guard
      {:op, _, :>=, _, {:integer, _, first}} = from
      {:op, _, :"=<", _, {:integer, _, last}} = to
      [{first, last, scripts}]

    {:clause, _, [{:integer, _, point}], [], [{:tuple, _, [_other, {:integer, _, scripts}]}]} ->
      [{point, point, scripts}]

    {:clause, _, [{:var, _, _}], [], [{:integer, _, 0}]} ->
      []
  end)
end

classes = [
  unicode_upper: "Upper",
  unicode_start: "Start",
  unicode_continue: "Continue",
  normalize_start: "Replaced"
]

ranges =
  for({name, class} <- classes, {first, last, scripts} <- clauses.(name), do: {first, last, class, scripts})
  |> Enum.sort()
  |> Enum.reduce([], fn
    {first, last, class, scripts}, [{before, at, class, scripts} | rest] when first == at + 1 ->
      [{before, last, class, scripts} | rest]

    {first, _, _, _} = range, [{_, at, _, _} | _] = ranges when first > at ->
      [range | ranges]

    range, [] ->
      [range]
  end)
  |> Enum.reverse()

# The sets of scripts that a name may mix.
[[sets]] =
  for {:function, _, :highly_restrictive?, 1, [{:clause, _, _, _, body}]} <- forms do
    for {:call, _, {:remote, _, _, {:atom, _, :any?}}, [list, _]} <- body,
        do: list |> :erl_parse.normalise()
  end

masks = ranges |> Enum.map(&elem(&1, 3)) |> Enum.uniq() |> Enum.sort()
numbers = masks |> Enum.with_index() |> Map.new()
hex = fn integer -> "0x" <> String.downcase(Integer.to_string(integer, 16)) end

lines = fn items ->
  items
  |> Enum.chunk_while(
    "   ",
    fn item, line ->
      if String.length(line) + String.length(item) > 108,
        do: {:cont, line, "    " <> item <> ","},
        else: {:cont, line <> " " <> item <> ","}
    end,
    &{:cont, &1, ""}
  )
  |> Enum.join("\n")
end

rows =
  for {first, last, class, scripts} <- ranges,
      do: "(#{hex.(first)}, #{hex.(last)}, #{class}, #{numbers[scripts]})"

text = """
// Made by identifiers.exs of Elixir #{System.version()}.

use super::Class::{self, Continue, Replaced, Start, Upper};

/// Sets of scripts, a bit for each script.
pub(super) const SCRIPTS: [u64; #{length(masks)}] = [
#{lines.(Enum.map(masks, hex))}
];

/// The sets whose scripts may be mixed.
pub(super) const MIXED: [u64; #{length(sets)}] = [#{Enum.map_join(sets, ", ", hex)}];

/// The characters beyond ASCII: first and last of a range, what they are good for, and their scripts.
pub(super) const RANGES: [(u32, u32, Class, u8); #{length(rows)}] = [
#{lines.(rows)}
];
"""

path = Path.join(__DIR__, "src/bif/identifiers/table.rs")
File.mkdir_p!(Path.dirname(path))
File.write!(path, text)
IO.puts("#{length(rows)} ranges, #{length(masks)} sets of scripts")
