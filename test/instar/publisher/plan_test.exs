defmodule Instar.Publisher.PlanTest do
  # What would be sent, as data: no store, no folder.
  use ExUnit.Case, async: true
  doctest Instar.Publisher.Plan
  doctest Instar.Publisher.Table

  alias Instar.Error
  alias Instar.Publisher.{Draft, Plan}

  @now ~U[2026-11-21 06:00:00Z]
  @options %{prune: false, attachments: false, now: @now}

  defp draft(code, fields \\ %{}) do
    fields = Map.merge(%{"type" => "code-document", "language" => "wat"}, fields)
    entries = Map.new(code, fn {tag, text} -> {tag, entry(text)} end)

    bytes =
      Map.new(code, fn {tag, text} ->
        {tag, if(is_map(text), do: Base.decode64!(text["base64"]), else: text)}
      end)

    %Draft{id: "p", map: Map.put(fields, "code", entries), bytes: bytes, files: %{}, attachments: %{}}
  end

  defp entry(%{} = entry), do: entry
  defp entry(text), do: %{"text" => text, "sha256" => "digest of #{text}"}

  defp store(code, fields \\ %{}) do
    %{"_id" => "p", "type" => "code-document", "language" => "wat"}
    |> Map.merge(fields)
    |> Map.put("code", code)
  end

  defp step(draft, theirs, token \\ {:etag, "e"}, options \\ %{}) do
    {:ok, step} = Plan.step(draft, theirs, token, Map.merge(@options, options))
    step
  end

  describe "a step" do
    test "creates what isn't there" do
      step = step(draft(%{"1" => "a"}, %{"production" => "1"}), %{}, :absent)
      assert %{id: "p", action: :create, token: :absent} = step
      assert {:added, "1"} in step.changes

      assert step.document == %{
               "_id" => "p",
               "type" => "code-document",
               "language" => "wat",
               "production" => "1",
               "touched" => "2026-11-21T06:00:00Z",
               "code" => %{"1" => %{"text" => "a", "sha256" => "digest of a"}}
             }
    end

    test "does nothing where nothing differs, however the store has it" do
      for entry <- ["a", %{"text" => "a"}, %{"base64" => Base.encode64("a")}, entry("a")] do
        theirs = store(%{"1" => entry}, %{"touched" => "long ago", "beta" => "1"})
        assert %{action: :unchanged, changes: [], document: ^theirs} = step(draft(%{"1" => "a"}), theirs)
      end
    end

    test "keeps what only the store has" do
      theirs = store(%{"1" => "a", "2" => "b"}, %{"beta" => "2", "owner" => "me", "touched" => "long ago"})
      step = step(draft(%{"3" => "c"}, %{"production" => "3"}), theirs)
      assert step.action == :update
      assert step.changes == [{:added, "3"}, {:field, "production", nil, "3"}]

      assert step.document ==
               store(%{"1" => "a", "2" => "b", "3" => entry("c")}, %{
                 "beta" => "2",
                 "owner" => "me",
                 "production" => "3",
                 "touched" => "2026-11-21T06:00:00Z"
               })
    end

    test "takes the folder's channels, and says what it changes, newest last" do
      theirs = store(%{"1" => "a", "1.10" => "b"}, %{"production" => "1", "beta" => "1"})
      step = step(draft(%{"1.10" => "B", "1.9" => "c"}, %{"production" => "1.9"}), theirs)
      assert step.changes == [{:added, "1.9"}, {:changed, "1.10"}, {:field, "production", "1", "1.9"}]
      assert %{"production" => "1.9", "beta" => "1"} = step.document
    end

    test "prunes only when told to" do
      theirs = store(%{"1" => "a", "2" => "b"})
      assert step(draft(%{"2" => "b"}), theirs).action == :unchanged
      step = step(draft(%{"2" => "b"}), theirs, {:rev, "1-a"}, %{prune: true})
      assert step.changes == [{:removed, "1"}]
      assert step.document["code"] == %{"2" => "b"}
      assert step.token == {:rev, "1-a"}
    end

    test "keeps a signature that somebody else made, while it can be right" do
      signed = %{"text" => "a", "signature" => "theirs"}
      theirs = store(%{"1" => signed, "2" => "b"})
      assert step(draft(%{"1" => "a"}), theirs).action == :unchanged

      # Of other code, or of another target, it would be wrong.
      step = step(draft(%{"1" => "changed"}), theirs)
      assert step.document["code"]["1"] == entry("changed")
      elixir = store(%{"1" => signed}, %{"language" => "elixir"})
      step = step(draft(%{"1" => "a"}, %{"language" => "elixir", "target" => "beam"}), elixir)
      assert step.changes == [{:signed, "1"}, {:field, "target", nil, "beam"}]
      assert step.document["code"]["1"] == entry("a")
    end

    test "sends a new signature of the same code" do
      ours = Map.put(entry("a"), "signature", "ours")
      draft = put_in(draft(%{"1" => "a"}).map["code"]["1"], ours)
      step = step(draft, store(%{"1" => %{"text" => "a", "signature" => "theirs"}}))
      assert {step.changes, step.document["code"]["1"]} == {[{:signed, "1"}], ours}
    end

    test "does not make the store's tags another language" do
      theirs = store(%{"1" => "a"}, %{"language" => "erlang"})

      assert {:error, %Error{reason: {:language_changed, "wat", "erlang"}}} =
               Plan.step(draft(%{"2" => "b"}), theirs, :none, @options)

      assert step(draft(%{"1" => "b"}), theirs).action == :update

      assert step(draft(%{"2" => "b"}), theirs, {:rev, "1-a"}, %{prune: true}).document["code"] == %{
               "2" => entry("b")
             }
    end
  end

  test "what a store gives no token of can be looked at, and not be replaced" do
    assert step(draft(%{"1" => "a"}), store(%{"1" => "a"}), :none).action == :unchanged

    assert {:error, %Error{reason: :no_token, document: "p"}} =
             Plan.step(draft(%{"1" => "b"}), store(%{"1" => "a"}), :none, @options)
  end

  describe "attachments" do
    @wasm %{"base64" => "AGFzbQ==", "sha256" => "s"}
    @stub %{
      "content_type" => "application/wasm",
      "digest" => "md5-" <> Base.encode64(:crypto.hash(:md5, "\0asm")),
      "stub" => true
    }

    test "travel with the document" do
      draft = draft(%{"1" => @wasm, "2" => "text"})
      step = step(draft, %{}, :absent, %{attachments: true})

      assert step.document["code"] == %{
               "1" => %{"attachment" => "1.wasm", "sha256" => "s"},
               "2" => entry("text")
             }

      assert step.document["_attachments"] ==
               %{"1.wasm" => %{"content_type" => "application/wasm", "data" => "AGFzbQ=="}}
    end

    test "that the store has are not sent again, and stay as stubs" do
      code = %{"1" => %{"attachment" => "1.wasm"}}
      theirs = store(code, %{"_attachments" => %{"1.wasm" => @stub, "logo.png" => %{"stub" => true}}})
      assert step(draft(%{"1" => @wasm}), theirs, {:rev, "1-a"}, %{attachments: true}).action == :unchanged
      step = step(draft(%{"1" => @wasm, "2" => @wasm}), theirs, {:rev, "1-a"}, %{attachments: true})
      assert step.changes == [{:added, "2"}]

      assert %{"1.wasm" => @stub, "logo.png" => %{"stub" => true}, "2.wasm" => %{"data" => _}} =
               step.document["_attachments"]
    end

    test "that were replaced or lost are sent anew" do
      code = %{"1" => %{"attachment" => "1.wasm", "sha256" => "s"}}

      for attachments <- [%{"1.wasm" => %{@stub | "digest" => "md5-AAAA"}}, %{}] do
        theirs = store(code, %{"_attachments" => attachments})
        step = step(draft(%{"1" => @wasm}), theirs, {:rev, "1-a"}, %{attachments: true})
        assert step.changes == [{:changed, "1"}]
        assert %{"1.wasm" => %{"data" => "AGFzbQ=="}} = step.document["_attachments"]
      end
    end

    test "of code that is gone or inline go" do
      code = %{"1" => %{"attachment" => "1.wasm"}, "2" => "x"}
      theirs = store(code, %{"_attachments" => %{"1.wasm" => @stub}})
      step = step(draft(%{"1" => "inline"}), theirs)
      refute is_map_key(step.document, "_attachments")
      step = step(draft(%{"2" => "x"}), theirs, {:rev, "1-a"}, %{prune: true})
      refute is_map_key(step.document, "_attachments")
    end
  end

  describe "a promotion" do
    defp promote(theirs, tag, channel, share \\ nil) do
      Plan.promotion({"p", theirs, {:etag, "e"}}, {tag, channel, share}, @now)
    end

    test "points the channel, and ends its rollout" do
      rollout = %{"production" => [["1", 90], ["2", 10]], "beta" => [["1", 1]]}
      theirs = store(%{"1" => "a", "2" => "b"}, %{"production" => "1", "rollout" => rollout})
      {:ok, step} = promote(theirs, "2", "production")
      assert %{"production" => "2", "rollout" => %{"beta" => [["1", 1]]}, "touched" => _} = step.document
      assert map_size(step.document["rollout"]) == 1
      {:ok, step} = promote(%{theirs | "rollout" => Map.delete(rollout, "beta")}, "2", "production", 100)
      refute is_map_key(step.document, "rollout")

      assert step.changes == [
               {:field, "production", "1", "2"},
               {:field, "rollout", %{"production" => [["1", 90], ["2", 10]]}, nil}
             ]
    end

    test "with a share scales the others to the rest, in their places" do
      theirs = store(%{"1" => "a", "2" => "b", "3" => "c"}, %{"production" => "1"})

      shares = fn theirs, tag, share ->
        promote(theirs, tag, "production", share) |> elem(1) |> Map.get(:document)
      end

      document = shares.(theirs, "2", 10)
      assert document["rollout"] == %{"production" => [["1", 90], ["2", 10]]}
      # Those without a key go on to get what the channel points to.
      assert document["production"] == "1"
      document = shares.(document, "3", 20)
      assert document["rollout"] == %{"production" => [["1", 72], ["2", 8], ["3", 20]]}
      document = shares.(document, "2", 50)
      assert document["rollout"] == %{"production" => [["1", 39.1304], ["2", 50], ["3", 10.8696]]}
    end

    test "that changes nothing is nothing to send" do
      theirs =
        store(%{"1" => "a", "2" => "b"}, %{
          "production" => "1",
          "rollout" => %{"beta" => [["1", 60], ["2", 40]]}
        })

      assert {:ok, %{action: :unchanged}} = promote(theirs, "1", "production")
      assert {:ok, %{action: :unchanged}} = promote(theirs, "2", "beta", 40)
    end

    test "that cannot be" do
      theirs = store(%{"1" => "a", "1.10" => "b", "1.9" => "c"}, %{"production" => "1"})

      assert {:error, %Error{reason: {:unknown_tag, "9", ["1", "1.9", "1.10"]}} = error} =
               promote(theirs, "9", "beta")

      assert Exception.message(error) =~ ~s(its tags are ["1", "1.9", "1.10"])

      assert {:error, %Error{reason: :not_found}} =
               Plan.promotion({"p", %{}, :absent}, {"1", "beta", nil}, @now)

      for share <- [0, -1, 100.5, "10"],
          do:
            assert(
              {:error, %Error{reason: {:invalid_option, :share, ^share, _}}} =
                promote(theirs, "1.9", "production", share)
            )

      # Nobody else has the rest: the channel points nowhere, or to the tag alone.
      for {tag, channel} <- [{"1", "beta"}, {"1", "production"}],
          do:
            assert(
              {:error, %Error{reason: {:invalid_option, :share, 10, _}}} = promote(theirs, tag, channel, 10)
            )
    end
  end
end
