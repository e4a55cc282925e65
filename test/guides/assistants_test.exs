defmodule Instar.Guides.AssistantsTest do
  # What guides/assistants.md shows is what happens.
  use ExUnit.Case, async: true

  @tag timeout: 300_000
  test "the lines of the guide have the values that it shows" do
    assert Instar.Transcript.differences("guides/assistants.md") == []
  end
end
