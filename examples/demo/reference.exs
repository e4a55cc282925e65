defmodule Demo.Reference do
  # What the demo's documents compute, computed once more in Elixir.

  import Bitwise

  @doc "The bytes that `checksum.c` fills its memory with."
  def bytes(seed, length) do
    {bytes, _state} =
      Enum.map_reduce(1..length, seed, fn _index, state ->
        state = state * 1_664_525 + 1_013_904_223 &&& 0xFFFFFFFF
        {state >>> 24, state}
      end)

    :erlang.list_to_binary(bytes)
  end

  @doc "FNV-1a as the signed number that a wasm i64 is."
  def fnv1a(bytes) do
    hash =
      for <<byte <- bytes>>, reduce: 0xCBF29CE484222325 do
        hash -> bxor(hash, byte) * 0x100000001B3 &&& 0xFFFFFFFFFFFFFFFF
      end

    <<signed::signed-64>> = <<hash::64>>
    signed
  end

  @doc "How many primes there are up to a limit."
  def count_primes(limit), do: Enum.count(2..limit, &prime?(&1, 2))

  defp prime?(n, divisor) when divisor * divisor > n, do: true
  defp prime?(n, divisor) when rem(n, divisor) == 0, do: false
  defp prime?(n, divisor), do: prime?(n, divisor + 1)
end
