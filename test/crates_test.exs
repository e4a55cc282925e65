defmodule Instar.CratesTest do
  # The files of a crate stand on each other: which may use which is seen by who uses whom (test/support/crate_circles.ex).
  use ExUnit.Case, async: true
  alias Instar.CrateCircles

  # How many files of each crate use each other in a circle at the most: 1 is none. No number grows, and one that has become
  # smaller is written down here.
  @largest %{
    "codegen" => 1,
    "compiler" => 1,
    "engine" => 1,
    "fetch" => 1,
    "jobs" => 1,
    "nif" => 3,
    "terms" => 18,
    "worker" => 1
  }

  test "each crate is measured" do
    crates = for cargo <- Path.wildcard("native/*/Cargo.toml"), do: cargo |> Path.dirname() |> Path.basename()
    assert Enum.sort(crates) == @largest |> Map.keys() |> Enum.sort()
  end

  for {crate, largest} <- @largest do
    test "no more than #{largest} files of the crate #{crate} use each other in a circle" do
      circles = CrateCircles.circles(unquote(crate))
      assert circles |> Enum.map(&length/1) |> Enum.max(fn -> 1 end) == unquote(largest), inspect(circles)
    end
  end

  test "paths of all shapes are arrows, and comments and tests are none" do
    arrows = Map.new(CrateCircles.arrows("engine"))
    # `use super::errno::{…}`, `use crate::store::Context`, and a file's own files without a root.
    assert "wasi/errno" in arrows["wasi/imports"] and "store" in arrows["wasi/imports"]
    assert "wasi/console" in arrows["wasi"]
    # `facts.rs` names these in its first lines and in its tests only.
    refute "engine" in arrows["facts"]
    assert "brief" in arrows["facts"]
  end
end
