defmodule Instar.Differential.Terms do
  # Terms that have something to do with each other: around every border that a representation can have.
  @moduledoc false
  import Bitwise

  # Since OTP 26 the atoms among a small map's keys are in the order of the VM's table of atoms, which the sandbox
  # doesn't know: it keeps to the order of terms.
  def ordered?(%{} = map),
    do: System.otp_release() < "26" or map |> Map.keys() |> Enum.count(&is_atom/1) < 2

  def ordered?(_term), do: true

  # Around every border that a representation of integers can have.
  @edges for power <- [0, 1, 5, 28, 31, 32, 53, 58, 59, 60, 61, 62, 63, 64, 65, 127, 128, 200],
             offset <- [-1, 0, 1],
             sign <- [1, -1],
             uniq: true,
             do: sign * ((1 <<< power) + offset)
  @few [
    0,
    1,
    -1,
    2,
    -2,
    7,
    -7,
    12_345,
    (1 <<< 59) - 1,
    -(1 <<< 59),
    1 <<< 61,
    -(1 <<< 61) - 1,
    (1 <<< 64) + 3,
    -(1 <<< 130)
  ]
  @floats [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.1,
    1.5,
    2.5,
    -2.5,
    3.0e10,
    1.0e22,
    1.0e23,
    1.7976931348623157e308,
    5.0e-324,
    9_007_199_254_740_992.0,
    9_007_199_254_740_993.0,
    -1.0e300
  ]
  @numbers @few ++ @floats ++ [9_007_199_254_740_992, 9_007_199_254_740_993, 1 <<< 1023, 1 <<< 1024]
  @terms [
    0,
    1,
    1.0,
    -0.0,
    1 <<< 70,
    -(1 <<< 70),
    1.0e25,
    :a,
    :b,
    :"",
    :ab,
    nil,
    true,
    false,
    {},
    {1},
    {1.0},
    {1, 2},
    {:a, [1]},
    {1, 2, 3},
    [],
    [1],
    [1.0],
    [1 | 2],
    [1, 2],
    [1, 2 | 3],
    [[]],
    [[1], [2]],
    %{},
    %{a: 1},
    %{a: 1.0},
    %{1 => :x},
    %{1.0 => :x},
    %{a: 1, b: 2},
    %{b: 0},
    "",
    "a",
    "ab",
    "b",
    <<1::1>>,
    <<3::3>>,
    <<0, 1::1>>
  ]

  def edges, do: @edges
  def few, do: @few
  def floats, do: @floats
  def numbers, do: @numbers
  def all, do: @terms
end
