defmodule Instar.WasmBombs do
  # Small modules that are valid, and that a compiler works on for long, or takes much memory for.

  @doc "Bombs of several kinds, by name; another number makes another module of the same kind."
  def all(number \\ 0) do
    %{
      loops: loops(1_000, 1_000, number),
      branches: branches(150, 40, number),
      tables: tables(40, 4_000, number),
      functions: functions(60_000, number),
      straight: straight(60_000, number)
    }
  end

  @doc "So many locals in so many loops within each other: each may have another value in each."
  def loops(locals, loops, number \\ 0) do
    add = for local <- 0..(locals - 1), do: [0x20, leb(local), 0x41, leb(3), 0x6A, 0x21, leb(local)]
    begin = List.duplicate(<<0x03, 0x40>>, loops)
    again = List.duplicate(<<0x20, 0x00, 0x0D, 0x00, 0x0B>>, loops)
    module([function(locals, [constant(number), begin, add, again])])
  end

  # Ways that meet again and again, with other values each.
  defp branches(locals, times, number) do
    arms =
      for local <- 0..(locals - 1) do
        set = for other <- [local, rem(local * 7 + 1, locals)], do: [0x20, 0, 0x21, leb(other)]
        [0x20, leb(local), 0x04, 0x40, set, 0x05, Enum.reverse(set), 0x0B]
      end

    module([function(locals, [constant(number), List.duplicate(arms, times)])])
  end

  defp tables(functions, targets, number) do
    blocks = 200
    table = for target <- 1..targets, do: leb(rem(target, blocks))
    begin = List.duplicate(<<0x02, 0x40>>, blocks)
    jump = [0x20, 0, 0x0E, leb(targets), table, 0]
    ends = for _ <- 1..blocks, do: [0x0B, 0x20, 0, 0x41, 1, 0x6A, 0x21, 0]
    module(List.duplicate(function(2, [constant(number), begin, jump, ends]), functions))
  end

  defp functions(count, number) do
    body = for n <- 1..12, do: [0x20, 0, 0x41, leb(n), 0x6C, 0x21, 0]
    module(List.duplicate(function(1, [constant(number), body]), count))
  end

  defp straight(count, number) do
    body =
      for n <- 1..count, do: [0x20, leb(rem(n * 13, 50)), 0x41, leb(rem(n, 60)), 0x6A, 0x21, leb(rem(n, 50))]

    module([function(50, [constant(number), body])])
  end

  defp constant(number), do: [0x41, sleb(number), 0x1A]

  defp function(locals, body) do
    body = IO.iodata_to_binary([1, leb(locals), 0x7F, body, 0x0B])
    [leb(byte_size(body)), body]
  end

  @doc "A module of functions that take and return nothing; the first is exported as `f`."
  def module(functions) do
    count = length(functions)

    IO.iodata_to_binary([
      <<0, "asm", 1::32-little>>,
      section(1, <<1, 0x60, 0, 0>>),
      section(3, [leb(count), List.duplicate(0, count)]),
      section(7, [1, 1, "f", 0, 0]),
      section(10, [leb(count), functions])
    ])
  end

  defp section(id, content) do
    content = IO.iodata_to_binary(content)
    [id, leb(byte_size(content)), content]
  end

  @doc "A number as WebAssembly writes those without a sign."
  def leb(n) when n < 128, do: <<n>>
  def leb(n), do: <<1::1, rem(n, 128)::7>> <> leb(div(n, 128))

  defp sleb(n) when n in -64..63, do: <<0::1, n::7>>
  defp sleb(n), do: <<1::1, n::7>> <> sleb(Bitwise.bsr(n, 7))

  @doc "The same as a document's text."
  def text(wasm),
    do: IO.iodata_to_binary(["(module binary \"", for(<<byte <- wasm>>, do: escape(byte)), "\")"])

  defp escape(byte), do: ["\\", Base.encode16(<<byte>>, case: :lower)]
end
