defmodule Instar.Compiler.SharedFunctionsTest do
  # Functions of the library have the same code in every document, so that they are compiled once: the same answers and the same
  # fuel whether a document comes first or behind others, and letters that tables have instead of code.
  use ExUnit.Case, async: true

  # Compiling is for spare time, of which other tests leave little.
  @options [compile_timeout: 120_000, timeout: 60_000, usage: true]

  defp eval(text, options \\ []), do: Instar.eval(text, [], options ++ @options)

  @texts [
    ~S'[3, 1, 2] |> Enum.sort() |> Enum.map(&(&1 * 2)) |> Enum.join(",")',
    ~S'"straße ŉ ǰ Ω" |> String.upcase() |> String.split() |> Enum.map(&String.downcase/1)',
    ~S'%{b: 1, a: 2} |> Map.put(:c, [1.5, "x"]) |> Enum.map(fn {k, v} -> {v, k} end) |> Enum.sort()',
    ~S'Date.add(~D[2024-02-28], 2) |> Date.to_string()',
    ~S'MapSet.new([1, 2]) |> MapSet.union(MapSet.new(2..4)) |> MapSet.member?(3)',
    ~S'for x <- 1..5, y <- [a: 1, b: 2], rem(x, 2) == 1, into: %{}, do: {x, y}',
    ~S'try do Enum.fetch!([], 3) rescue e in Enum.OutOfBoundsError -> e.message end',
    ~S'Keyword.merge([a: 1, b: 2], [b: 3, c: 4]) |> Keyword.get_values(:b)',
    ~S'{Integer.digits(1234), Float.round(2.345, 2), Integer.to_string(255, 16), String.to_integer("42")}',
    ~S'Enum.reduce_while(1..100, 0, fn x, a -> if a > 50, do: {:halt, a}, else: {:cont, a + x} end)'
  ]

  test "a text's answer and fuel don't depend on which texts came before" do
    # Each behind others, and once more with another name for what is compiled anew.
    first = for {text, n} <- Enum.with_index(@texts), do: {text, run(text, "first#{n}")}
    shuffled = @texts |> Enum.reverse() |> Enum.map(&{&1, run(&1, "then")}) |> Map.new()
    together = "(#{Enum.join(@texts, "; ")})"
    assert {:ok, _value, _bindings, _more} = eval(together)

    for {text, {value, fuel}} <- first do
      assert {text, value} == {text, text |> Code.eval_string() |> elem(0)}
      assert {text, shuffled[text]} == {text, {value, fuel}}
      assert {text, run(text, "behind")} == {text, {value, fuel}}
    end
  end

  # Another name is another document.
  defp run(text, name) do
    assert {:ok, value, _bindings, %{fuel: fuel}} = eval(text <> "\n# #{name} #{System.unique_integer()}")
    {value, fuel}
  end

  test "every letter is what the VM makes of it" do
    text = ~S'''
    for range <- ranges, c <- range, c not in 0xD800..0xDFFF do
      s = <<c::utf8>>
      {String.upcase(s), String.downcase(s), String.capitalize(s), String.downcase(s, :greek), String.upcase(s, :turkic), String.downcase(s, :turkic)}
    end
    '''

    # All blocks that have letters of two cases, and what lies around them.
    ranges =
      [0..0x600, 0x10A0..0x1100, 0x13A0..0x13FF, 0x1C80..0x1CC0, 0x1D00..0x2190, 0x24B0..0x24F0] ++
        [0x2C00..0x2D40, 0xA640..0xA7FF, 0xAB30..0xABC0, 0xFB00..0xFB20, 0xFF20..0xFF60, 0x10400..0x104FF] ++
        [0x10570..0x105C0, 0x10C80..0x10CFF, 0x118A0..0x118E0, 0x16E40..0x16E80, 0x1E900..0x1E950]

    for range <- ranges do
      assert {:ok, answers, _bindings, _more} = Instar.eval(text, [ranges: [range]], @options)
      {expected, _bindings} = Code.eval_string(text, ranges: [range])
      assert {range, answers} == {range, expected}
    end
  end

  test "bytes that are no text are what they are to the VM" do
    text = ~S'for b <- list, do: {String.upcase(b), String.downcase(b), String.capitalize(b)}'
    :rand.seed(:exsss, {1, 2, 3})
    list = for n <- 1..300, do: :rand.bytes(rem(n, 9))
    # A half of a letter, and letters behind it.
    list =
      [<<0xD3>>, <<0xD3, ?a>>, <<0xC4>>, <<0xE1, 0xBA>>, <<0xF0, 0x90, 0x90>>, <<0xD3, 0x80, 0xD3>>] ++ list

    assert {:ok, answers, _bindings, _more} = Instar.eval(text, [list: list], @options)
    assert {answers, [list: list]} == Code.eval_string(text, list: list) |> put_elem(1, list: list)
  end
end
