defmodule Instar.CratesTest do
  # The files of a crate stand on each other: which may use which is seen by who uses whom (test/support/crate_circles.ex).
  use ExUnit.Case, async: true
  alias Instar.CrateCircles

  @largest 4

  for crate <- ~w(engine fetch jobs nif worker) do
    test "no more than #{@largest} files of the crate #{crate} use each other in a circle" do
      circles = CrateCircles.circles(unquote(crate))
      assert Enum.filter(circles, &(length(&1) > @largest)) == []
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
