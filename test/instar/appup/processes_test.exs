defmodule Instar.Appup.ProcessesTest do
  # What becomes of a process that is in changed code, by the script alone. Real ones are in test/mix.
  use ExUnit.Case, async: true

  alias Instar.Appup.Processes

  @load {:load, {:m, :brutal_purge, :brutal_purge}}

  defp fate(modules, script, ends \\ fn _step, _process -> false end),
    do: Processes.fate(%{modules: modules}, :m, script, ends)

  test "one that is suspended while its module is loaded is moved" do
    script = [{:suspend, [:m]}, @load, {:code_change, :up, [m: []]}, {:resume, [:m]}]
    assert fate([:m], script) == :moved
    assert fate([:m, :other], script) == :moved
    assert fate([:other], script) == :stays
    assert fate(nil, script) == :stays
    # Two modules of one process.
    assert fate([:a], [{:suspend, [{:a, 5_000}]}, @load, {:resume, [:a]}]) == :moved
  end

  test "one that is suspended afterwards is moved, as long as its code is there" do
    later = [{:suspend, [:a]}, {:resume, [:a]}]
    assert fate([:a], [@load | later]) == :moved
    assert fate([:a], later ++ [@load]) == :stays
    assert fate([:a], [@load, {:purge, [:m]} | later]) == :stays
    assert fate([:a], [{:remove, {:m, :brutal_purge, :brutal_purge}}, {:purge, [:m]} | later]) == :stays
    assert fate([:m], [@load]) == :stays
  end

  test "one that is ended before is nobody's concern; one that is ended later is" do
    ends = fn step, _process -> step == :end end
    assert fate(nil, [:end, @load], ends) == {:ended, :end}
    assert fate(nil, [@load, :end], ends) == :stays
  end
end
