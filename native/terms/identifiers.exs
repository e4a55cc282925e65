# Writes src/bif/identifiers/table.rs: which characters the host's String.Tokenizer takes in a name, and of which
# scripts they are. Run `elixir native/terms/identifiers.exs` with the Elixir whose names these are.
Code.require_file("../../lib/instar/native/identifiers.ex", __DIR__)
alias Instar.Native.Identifiers

%{ranges: ranges, mixed: sets} = table = Identifiers.read()
# The library has the table of an Elixir that mixes whole scripts.
true = is_list(sets)
masks = Identifiers.scripts(table)
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
      do:
        "(#{hex.(first)}, #{hex.(last)}, #{elem({"Upper", "Start", "Continue", "Replaced"}, class)}, #{numbers[scripts]})"

text = """
// Made by identifiers.exs of Elixir #{System.version()}.

use super::Class::{self, Continue, Replaced, Start, Upper};

/// Sets of scripts, a bit for each script.
pub(super) const SCRIPTS: [u128; #{length(masks)}] = [
#{lines.(Enum.map(masks, hex))}
];

/// The sets whose scripts may be mixed.
pub(super) const MIXED: [u128; #{length(sets)}] = [#{Enum.map_join(sets, ", ", hex)}];

/// The characters beyond ASCII: first and last of a range, what they are good for, and their scripts.
pub(super) const RANGES: [(u32, u32, Class, u8); #{length(rows)}] = [
#{lines.(rows)}
];
"""

path = Path.join(__DIR__, "src/bif/identifiers/table.rs")
File.mkdir_p!(Path.dirname(path))
File.write!(path, text)
IO.puts("#{length(rows)} ranges, #{length(masks)} sets of scripts")
