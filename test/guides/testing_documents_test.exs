# The guide "Testing documents": its modules of tests are compiled here, and run with all others.
guide = Path.expand("../../guides/testing-documents.md", __DIR__)
blocks = Regex.scan(~r/^```elixir\n(.*?)^```/ms, File.read!(guide), capture: :all_but_first)

modules = for [block] <- blocks, {module, _bytes} <- Code.compile_string(block, guide), uniq: true, do: module

defmodule Instar.Guides.TestingDocumentsTest do
  use ExUnit.Case, async: true

  @modules modules
  @blocks length(blocks)

  test "every block is a module of tests" do
    assert @blocks > 5
    cases = Enum.filter(@modules, &function_exported?(&1, :__ex_unit__, 0))
    assert length(cases) == @blocks
    for module <- cases, do: assert(module.__ex_unit__().tests != [])
  end
end
