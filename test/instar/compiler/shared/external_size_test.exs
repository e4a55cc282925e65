defmodule Instar.Compiler.Shared.ExternalSizeTest do
  # What a term in the external format takes, told before it is made: no less than it does, and not many times as much.
  use ExUnit.Case, async: true
  alias Instar.Compiler.Shared.{ExternalSize, ExternalTerm, LargeMaps}

  # Terms of every kind with parts of every kind.
  defp term(0), do: leaf()

  defp term(depth) do
    case :rand.uniform(6) do
      1 -> leaf()
      2 -> for _ <- 1..:rand.uniform(20)//1, do: term(depth - 1)
      3 -> List.to_tuple(for _ <- 0..:rand.uniform(20), do: term(depth - 1))
      4 -> Map.new(1..:rand.uniform(45), &{{&1, leaf()}, term(depth - 1)})
      5 -> [term(depth - 1) | leaf()]
      6 -> Map.new(1..:rand.uniform(10), &{&1, term(depth - 1)})
    end
  end

  defp leaf do
    Enum.random([
      fn -> :rand.uniform(200) end,
      fn -> -:rand.uniform(1_000_000) end,
      fn -> Integer.pow(:rand.uniform(1_000), :rand.uniform(1_000)) end,
      fn -> :rand.uniform() end,
      fn -> Enum.random([:ok, nil, :é]) end,
      fn -> :binary.copy("x", :rand.uniform(200) - 1) end,
      fn -> <<1::size(:rand.uniform(100))>> end,
      fn -> String.to_charlist(:binary.copy("y", :rand.uniform(50))) end,
      fn -> [] end,
      fn -> {} end,
      fn -> %{} end
    ]).()
  end

  defp made(term) do
    binaries = fn
      found, binary when is_binary(binary) -> found + byte_size(binary)
      found, _other -> found
    end

    8 * :erts_debug.flat_size(term) + ((is_binary(term) && binaries.(0, term)) || 0)
  end

  test "what is measured is what is made" do
    for n <- 1..300 do
      :rand.seed(:exsss, {n, 2, 3})
      term = term(rem(n, 3))
      bytes = :erlang.term_to_binary(term)
      assert {:ok, measured} = ExternalSize.measure(bytes)
      assert measured >= 8 * (:erts_debug.flat_size(term) - 12), inspect(term)
      assert measured <= 4 * made(term) + 30 * byte_size(bytes) + 100
      assert LargeMaps.binary_to_term(bytes) == term
    end
  end

  test "what is no term has no size, wherever it is cut" do
    bytes = :erlang.term_to_binary({1, [2.5, "text", %{a: 'abc', b: -1}], 1.0e300, Integer.pow(7, 400)})
    for at <- 0..(byte_size(bytes) - 1), do: assert(ExternalSize.measure(binary_part(bytes, 0, at)) == :error)

    for bytes <- [
          "",
          <<130>>,
          <<131, 108, 0xFFFFFFFF::32>>,
          <<131, 105, 0xFFFFFFFF::32>>,
          <<131, 116, 0xFFFFFFFF::32>>
        ],
        do: assert(ExternalSize.measure(bytes) == :error)
  end

  test "what is compressed is no larger than it says, and than it may be" do
    bomb = :zlib.compress(:binary.copy(<<0>>, 30_000_000))
    body = <<109, 10_000::32, :binary.copy(<<1>>, 10_000)::binary>>
    good = <<131, 80, byte_size(body)::32, :zlib.compress(body)::binary>>
    assert ExternalSize.plain(good, 20_000) == {:ok, <<131, body::binary>>}
    assert ExternalSize.plain(good, 10_000) == :error

    for {size, most} <- [
          {0, 1_000},
          {10, 1_000},
          {10, 100_000_000},
          {29_999_999, 100_000_000},
          {0xFFFFFFFF, 1_000}
        ] do
      before = :erlang.memory(:binary)
      assert ExternalSize.plain(<<131, 80, size::32, bomb::binary>>, most) == :error
      if size < 100, do: assert(:erlang.memory(:binary) - before < 20_000_000)
      assert ExternalTerm.read(<<131, 80, 10::32, bomb::binary>>, 1_000) == :error
    end

    assert_raise ArgumentError, fn -> LargeMaps.binary_to_term(<<131, 80, 10::32, bomb::binary>>) end
    assert_raise ArgumentError, fn -> LargeMaps.binary_to_term(<<131, 80, 10::32, "junk">>) end
  end
end
