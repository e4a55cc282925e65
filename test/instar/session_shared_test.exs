defmodule Instar.SessionSharedTest do
  # What lines bind that shares its binaries. Not async: the memory is that of the whole process.
  use ExUnit.Case, async: false

  alias Instar.{Error, Machine, Session}

  # A binary that is bound in many places is there once, and would be written as often as it stands.
  describe "what shares its binaries" do
    @shared [
      list: "List.duplicate(text, 100_000)",
      tuples: "for i <- 1..100_000, do: {i, text}",
      values: "Map.new(1..50_000, &{&1, text})",
      parts: "for i <- 1..10_000, do: binary_part(text, i, byte_size(text) - 10_000)",
      nest: "Enum.reduce(1..50_000, text, fn _, nest -> [nest, text] end)",
      fun: "(list = List.duplicate(text, 10_000); fn -> list end)",
      name: "Process.put(:kept, List.duplicate(text, 10_000))"
    ]

    for {shape, source} <- @shared do
      test "#{shape}: is refused before it is written, and the session goes on" do
        {:ok, session} = Session.start(timeout: 60_000, compile_timeout: 120_000)
        {:ok, 1} = Session.eval(session, "before = 1")
        line = "text = String.duplicate(\"a\", 10_000_000)\nmade = #{unquote(source)}\n:made"
        {answer, grown} = Machine.grown(fn -> Session.eval(session, line) end)
        assert {:error, %Error{reason: {limit, 67_108_864}}} = answer
        assert limit in [:session_limit, :memory_limit]
        assert grown < 600_000_000
        assert Session.eval(session, "before + 1") == {:ok, 2}
        assert {:ok, [before: 1]} = Session.bindings(session)
      end
    end

    test "many names of one value count each" do
      {:ok, session} = Session.start(timeout: 60_000, compile_timeout: 120_000)
      names = Enum.map_join(1..200, "\n", &"name#{&1} = List.duplicate(text, 3)")
      line = "text = String.duplicate(\"a\", 10_000_000)\n#{names}\n:made"
      {answer, grown} = Machine.grown(fn -> Session.eval(session, line) end)
      assert {:error, %Error{reason: {:session_limit, 67_108_864}}} = answer
      assert grown < 600_000_000
    end
  end
end
