defmodule Instar.WasmSuite.Values do
  # Values as the scripts write them, and as Instar takes and gives them. Of floats the scripts have the bits.
  @moduledoc false

  @doc "An argument as a term; `:error` for one that Instar has no term for."
  def argument(["i32", n]), do: {:ok, n}
  def argument(["i64", n]), do: {:ok, n}
  def argument(["f32", bits]), do: {:ok, float(<<bits::32>>)}
  def argument(["f64", bits]), do: {:ok, float(<<bits::64>>)}
  def argument(["v128", hex]), do: {:ok, Base.decode16!(hex, case: :lower)}
  def argument(["null"]), do: {:ok, nil}
  def argument([kind, _n]) when kind in ["extern", "host"], do: :error

  @doc "Whether a NaN has bits that the atom `:nan` doesn't say."
  def special_nan?(["f32", bits]) when is_integer(bits), do: nan?(<<bits::32>>) and bits != 0x7FC00000
  def special_nan?(["f64", bits]) when is_integer(bits), do: nan?(<<bits::64>>) and bits != 0x7FF8000000000000
  def special_nan?(_other), do: false

  @doc "Whether what a function returned is what the script expects."
  def match?([], nil), do: true
  def match?([expected], value), do: one?(expected, value)

  def match?(several, values) when is_tuple(values) and tuple_size(values) == length(several),
    do:
      several
      |> Enum.zip(Tuple.to_list(values))
      |> Enum.all?(fn {expected, value} -> one?(expected, value) end)

  def match?(_expected, _value), do: false

  defp one?(["either", cases], value), do: Enum.any?(cases, &one?(&1, value))
  defp one?(["i32", n], value), do: value === n
  defp one?(["i64", n], value), do: value === n
  # Instar says only that it is one.
  defp one?([kind, name], value) when kind in ["f32", "f64"] and is_binary(name), do: value == :nan
  defp one?(["f32", bits], value), do: same?(float(<<bits::32>>), value)
  defp one?(["f64", bits], value), do: same?(float(<<bits::64>>), value)
  defp one?(["v128", hex], value), do: value == Base.decode16!(hex, case: :lower)
  defp one?(["f32x4", lanes], value), do: lanes?(lanes, for(<<lane::binary-4 <- value>>, do: lane))
  defp one?(["f64x2", lanes], value), do: lanes?(lanes, for(<<lane::binary-8 <- value>>, do: lane))
  defp one?(["null"], value), do: value == nil
  defp one?([kind, _which], _value) when kind in ["extern", "host", "reference"], do: false

  # Zero has two signs, which `==` does not see.
  defp same?(expected, value) when is_float(expected) and is_float(value),
    do: <<expected::float>> == <<value::float>>

  defp same?(expected, value), do: expected === value

  # Of vectors all bits are there.
  defp lanes?(expected, lanes),
    do: expected |> Enum.zip(lanes) |> Enum.all?(fn {want, lane} -> lane?(want, lane) end)

  defp lane?(bits, <<lane::little-32>>) when is_integer(bits), do: lane == bits
  defp lane?(bits, <<lane::little-64>>) when is_integer(bits), do: lane == bits
  defp lane?("canonical", <<lane::little-32>>), do: <<lane::32>> |> payload() == 0x400000
  defp lane?("canonical", <<lane::little-64>>), do: <<lane::64>> |> payload() == 0x8000000000000
  defp lane?("arithmetic", <<lane::little-32>>), do: (<<lane::32>> |> payload() || 0) >= 0x400000
  defp lane?("arithmetic", <<lane::little-64>>), do: (<<lane::64>> |> payload() || 0) >= 0x8000000000000

  defp payload(<<_sign::1, 255, payload::23>>) when payload != 0, do: payload
  defp payload(<<_sign::1, 2047::11, payload::52>>) when payload != 0, do: payload
  defp payload(_number), do: nil

  defp nan?(bits), do: payload(bits) != nil

  defp float(<<x::float-32>>), do: x
  defp float(<<x::float-64>>), do: x
  defp float(<<0::1, 255, 0::23>>), do: :infinity
  defp float(<<1::1, 255, 0::23>>), do: :neg_infinity
  defp float(<<0::1, 2047::11, 0::52>>), do: :infinity
  defp float(<<1::1, 2047::11, 0::52>>), do: :neg_infinity
  defp float(_nan), do: :nan
end
