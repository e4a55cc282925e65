defmodule Instar.DocumentTest do
  # Every rule of a document with its violations, the order of choice, and what a rollout share promises.
  use ExUnit.Case, async: true
  doctest Instar.Document

  alias Instar.{Config, Document, Error}

  @wasm <<0, "asm", 1, 0, 0, 0>>

  defp map(changes \\ %{}) do
    Map.merge(
      %{
        "_id" => "pricing",
        "type" => "code-document",
        "language" => "elixir",
        "code" => %{"2.0.0" => "a", "2.1.0" => "b", "2.2.0" => "c"}
      },
      changes
    )
  end

  defp config(options \\ []), do: Config.new!(options)

  defp document!(changes \\ %{}, options \\ []) do
    assert {:ok, document} = Document.new(map(changes), "pricing", "3-abc", config(options))
    document
  end

  defp error(map, options \\ []) do
    assert {:error, %Error{} = error} = Document.new(map, "pricing", "3-abc", config(options))
    assert is_binary(Exception.message(error))
    error
  end

  defp problem(changes, options \\ []) do
    assert %Error{reason: {:invalid_document, problem}, document: "pricing", token: "3-abc"} =
             error = error(map(changes), options)

    {error.field, problem}
  end

  defp sha256(bytes), do: :crypto.hash(:sha256, bytes)
  defp hex(bytes), do: Base.encode16(bytes, case: :lower)

  describe "a valid document" do
    test "the one of the design" do
      json = %{
        "_id" => "pricing",
        "_rev" => "3-abc",
        "type" => "code-document",
        "language" => "elixir",
        "target" => "wasm",
        "alpha" => "2.2.0",
        "beta" => "2.1.0",
        "production" => "2.0.0",
        "rollout" => %{"production" => [["2.0.0", 90], ["2.1.0", 10]]},
        "code" => %{
          "2.0.0" => "defmodule Pricing do end",
          "2.1.0" => %{"base64" => Base.encode64(@wasm), "sha256" => hex(sha256(@wasm))},
          "2.2.0" => %{
            "attachment" => "2.2.0.wasm",
            "sha256" => hex(<<7::256>>),
            "signature" => Base.encode64("sig")
          }
        }
      }

      assert Document.new(json, "pricing", "3-abc", config()) ==
               {:ok,
                %Document{
                  id: "pricing",
                  token: "3-abc",
                  language: :elixir,
                  target: :wasm,
                  channels: %{"alpha" => "2.2.0", "beta" => "2.1.0", "production" => "2.0.0"},
                  rollout: %{"production" => [{"2.0.0", 90}, {"2.1.0", 10}]},
                  code: %{
                    "2.0.0" => %{text: "defmodule Pricing do end", sha256: nil, signature: nil},
                    "2.1.0" => %{bytes: @wasm, sha256: sha256(@wasm), signature: nil},
                    "2.2.0" => %{attachment: "2.2.0.wasm", sha256: <<7::256>>, signature: "sig"}
                  }
                }}
    end

    test "languages and targets" do
      for {name, language} <- [{"elixir", :elixir}, {"erlang", :erlang}, {"wat", :wat}] do
        assert %{language: ^language, target: :wasm} = document!(%{"language" => name})
      end

      code = %{"1" => %{"base64" => Base.encode64(@wasm)}}
      assert %{language: :wasm} = document!(%{"language" => "wasm", "code" => code})

      for language <- ["elixir", "erlang"] do
        assert %{target: :beam} = document!(%{"language" => language, "target" => "beam"}, trust: [:beam])
      end

      assert %{target: :wasm} = document!(%{"target" => "wasm"})
      assert %{target: :wasm} = document!(%{"target" => nil})
    end

    test "types are those of the server" do
      assert document!(%{"type" => "nirvana-module"}, types: ["nirvana-module", "code-document"])
    end

    test "unknown fields are ignored" do
      assert document!(%{"description" => "prices", "_attachments" => %{}, "owner" => %{"a" => [1]}, "n" => 1}).channels ==
               %{}
    end

    test "absent and null pointers" do
      assert document!(%{"alpha" => nil, "beta" => nil, "production" => nil, "rollout" => nil}).channels ==
               %{}
    end

    test "another field whose value is a tag is a channel" do
      document =
        document!(%{
          "staging" => "2.1.0",
          "_hidden" => "2.1.0",
          "title" => "no tag",
          "" => "2.1.0",
          "bad\nname" => "2.1.0",
          String.duplicate("x", 256) => "2.1.0"
        })

      assert document.channels == %{"staging" => "2.1.0"}
    end

    test "reserved fields are never channels" do
      changes = %{
        "language" => "wat",
        "target" => "wasm",
        "code" => %{"wat" => "x", "wasm" => "y", "code-document" => "z"}
      }

      assert document!(changes).channels == %{}
    end

    test "a text can be given as an object, with its digest in either case" do
      code = %{
        "1" => %{
          "text" => "a",
          "sha256" => String.upcase(hex(sha256("a"))),
          "base64" => nil,
          "signature" => nil
        }
      }

      assert document!(%{"code" => code}).code == %{"1" => %{text: "a", sha256: sha256("a"), signature: nil}}
    end

    test "base64 with and without padding" do
      for text <- ["YQ==", "YQ"] do
        assert %{"1" => %{bytes: "a"}} = document!(%{"code" => %{"1" => %{"base64" => text}}}).code
      end
    end

    test "shares may be fractions, and a rollout needs no pointer" do
      assert document!(%{"rollout" => %{"canary" => [["2.0.0", 0.5], ["2.1.0", 1.0e-3]]}}).rollout ==
               %{"canary" => [{"2.0.0", 0.5}, {"2.1.0", 1.0e-3}]}
    end

    test "names with spaces, slashes and letters of all scripts" do
      code = %{"früh/日 1" => "a", String.duplicate("x", 255) => "b"}
      assert Map.keys(document!(%{"code" => code}).code) == Enum.sort(Map.keys(code))
    end

    test "the id may be absent from the document, the token unknown" do
      assert {:ok, %{id: "x", token: nil}} = Document.new(Map.delete(map(), "_id"), "x", nil, config())
    end

    test "limits may be a plain map" do
      assert {:ok, %{target: :beam}} = Document.new(map(%{"target" => "beam"}), "t", %{trust: [:beam]})
    end
  end

  describe "violations" do
    test "not an object" do
      for json <- [nil, [], "x", 1, true] do
        assert %Error{reason: {:invalid_document, :not_an_object}} = error(json)

        assert {:error, %Error{reason: {:invalid_document, :not_an_object}, token: "t"}} =
                 Document.new(json, "t", %{})
      end
    end

    test "an id that can be none" do
      for id <- [nil, "", ".", "..", 1, "a\0", "a\n", "\u0085", <<255>>, String.duplicate("x", 256), %{}] do
        assert {:error, %Error{reason: {:bad_id, _}, token: "t"}} = Document.new(map(), id, "t", config())
      end
    end

    test "another document's id" do
      assert problem(%{"_id" => "other"}) == {"_id", {:id_mismatch, "other", "pricing"}}
      assert {"_id", {:wrong_type, "_id", _}} = problem(%{"_id" => 1})
      assert {"_id", {:wrong_type, "_id", _}} = problem(%{"_id" => nil})
    end

    test "no id at all" do
      for {id, problem} <- [{"", :bad_name}, {"..", :bad_name}, {1, :wrong_type}, {nil, :wrong_type}] do
        assert {:error, %Error{reason: {:invalid_document, reason}, field: "_id"}} =
                 Document.new(map(%{"_id" => id}), "t", config())

        assert elem(reason, 0) == problem
      end

      assert {:error, %Error{reason: {:invalid_document, {:missing, "_id"}}, field: "_id", token: "t"}} =
               Document.new(Map.delete(map(), "_id"), "t", config())
    end

    test "missing fields" do
      for field <- ["type", "language", "code"] do
        assert %Error{reason: {:invalid_document, {:missing, ^field}}, field: ^field} =
                 error(Map.delete(map(), field))
      end

      for field <- ["type", "language"], do: assert(problem(%{field => nil}) == {field, {:missing, field}})
    end

    test "wrong types" do
      for {field, values} <- [
            {"type", [1, [], %{}, true]},
            {"language", [1, [], %{}, true]},
            {"target", [1, [], %{}, true]},
            {"alpha", [1, [], %{}, true]},
            {"beta", [1, ["2.0.0"], %{}, false]},
            {"production", [1, [], %{}, true]},
            {"code", [nil, 1, "x", [], %{}, true]},
            {"rollout", [1, "x", [], true]}
          ],
          value <- values do
        assert {^field, {:wrong_type, ^field, expected}} = problem(%{field => value})
        assert is_binary(expected)
      end
    end

    test "unknown values" do
      for {field, value} <- [
            {"type", "code"},
            {"type", ""},
            {"language", "Elixir"},
            {"language", ""},
            {"language", "rust"},
            {"target", "jvm"},
            {"target", ""}
          ] do
        assert problem(%{field => value}) == {field, {:unknown_value, field, value}}
      end
    end

    test "beam is only for elixir and erlang" do
      for language <- ["wat", "wasm"] do
        changes = %{"language" => language, "target" => "beam", "code" => %{"1" => %{"base64" => "AA=="}}}
        assert problem(changes, trust: [:beam]) == {"target", {:unknown_value, "target", "beam"}}
      end
    end

    test "beam is only for those who trust it" do
      assert %Error{reason: {:untrusted_target, :beam}, field: "target", document: "pricing", token: "3-abc"} =
               error(map(%{"target" => "beam"}))
    end

    test "pointers to nothing" do
      for field <- ["alpha", "beta", "production"], tag <- ["9", ""] do
        assert problem(%{field => tag}) == {field, {:unknown_tag, field, tag}}
      end
    end

    test "bad tags" do
      for tag <- ["", "a\0", "a\tb", "\d", "\u0085", <<255>>, String.duplicate("x", 256)] do
        assert {"code", {:bad_name, "code", shown}} = problem(%{"code" => %{tag => "x"}})
        assert byte_size(shown) <= 255
      end
    end

    test "bad code" do
      for value <- [nil, 1, [], true, %{}, %{"text" => nil}, %{"sha256" => hex(<<0::256>>)}] do
        assert {"code.1", {:wrong_type, "code.1", _}} = problem(%{"code" => %{"1" => value}})
      end

      two = %{"text" => "a", "base64" => "YQ=="}

      for value <- [two, %{"attachment" => "a", "text" => "b"}, Map.put(two, "attachment", "c")] do
        assert {"code.1", {:wrong_type, "code.1", _}} = problem(%{"code" => %{"1" => value}})
      end

      assert {"code.1", {:wrong_type, "code.1", _}} = problem(%{"code" => %{"1" => ""}})
      assert {"code.1", {:wrong_type, "code.1", _}} = problem(%{"code" => %{"1" => <<255>>}})
    end

    test "bad contents" do
      for {key, value, problem} <- [
            {"text", "", :wrong_type},
            {"text", 1, :wrong_type},
            {"text", <<255>>, :wrong_type},
            {"text", false, :wrong_type},
            {"base64", "", :wrong_type},
            {"base64", 1, :wrong_type},
            {"base64", "?", :bad_base64},
            {"base64", "YQ==\n", :bad_base64},
            {"attachment", "", :bad_name},
            {"attachment", "..", :bad_name},
            {"attachment", "a\0", :bad_name},
            {"attachment", 1, :wrong_type},
            {"attachment", %{}, :wrong_type}
          ] do
        field = "code.1." <> key
        assert {^field, reason} = problem(%{"code" => %{"1" => %{key => value}}})
        assert elem(reason, 0) == problem
        assert elem(reason, 1) == field
      end
    end

    test "wasm as text" do
      assert {"code.1", {:wrong_type, "code.1", _}} =
               problem(%{"language" => "wasm", "code" => %{"1" => "(module)"}})

      assert {"code.1.text", {:wrong_type, "code.1.text", _}} =
               problem(%{"language" => "wasm", "code" => %{"1" => %{"text" => "(module)"}}})
    end

    test "bad digests" do
      for sha256 <- [1, "", "abc", String.duplicate("g", 64), hex(<<0::256>>) <> "0", true] do
        assert {"code.1.sha256", {:wrong_type, "code.1.sha256", "64 hexadecimal digits"}} =
                 problem(%{"code" => %{"1" => %{"text" => "a", "sha256" => sha256}}})
      end
    end

    test "digests of something else" do
      for value <- [%{"text" => "a"}, %{"base64" => "YQ=="}] do
        assert problem(%{"code" => %{"2.1.0" => Map.put(value, "sha256", hex(sha256("b")))}}) ==
                 {"code.2.1.0.sha256",
                  {:digest_mismatch, "code.2.1.0.sha256", hex(sha256("b")), hex(sha256("a"))}}
      end
    end

    test "bad signatures" do
      for {signature, problem} <- [{1, :wrong_type}, {"", :wrong_type}, {"?", :bad_base64}, {[], :wrong_type}] do
        assert {"code.1.signature", reason} =
                 problem(%{"code" => %{"1" => %{"text" => "a", "signature" => signature}}})

        assert elem(reason, 0) == problem
      end
    end

    test "too many tags" do
      code = Map.new(1..4, &{"#{&1}", "x"})
      assert problem(%{"code" => code}, max_tags: 3) == {"code", {:too_many_tags, 4, 3}}
      assert document!(%{"code" => code}, max_tags: 4)
    end

    test "bad rollouts" do
      for shares <- [nil, 1, "2.0.0", [], %{}, true, List.duplicate(["2.0.0", 1], 1_001)] do
        assert {"rollout.production", {:wrong_type, "rollout.production", _}} =
                 problem(%{"rollout" => %{"production" => shares}})
      end

      for share <- [
            nil,
            "2.0.0",
            [],
            ["2.0.0"],
            ["2.0.0", 1, 2],
            ["2.0.0", 0],
            ["2.0.0", -1],
            ["2.0.0", 0.0],
            ["2.0.0", "10"],
            ["2.0.0", nil],
            ["2.0.0", 1.0e308],
            ["2.0.0", 1_000_000_001],
            [1, 1],
            [nil, 1],
            %{}
          ] do
        assert {"rollout.production[1]", {:wrong_type, "rollout.production[1]", _}} =
                 problem(%{"rollout" => %{"production" => [["2.0.0", 1], share]}})
      end

      assert problem(%{"rollout" => %{"beta" => [["2.0.0", 1], ["9", 1]]}}) ==
               {"rollout.beta[1]", {:unknown_tag, "rollout.beta[1]", "9"}}

      assert {"rollout", {:bad_name, "rollout", ""}} = problem(%{"rollout" => %{"" => [["2.0.0", 1]]}})

      for reserved <- ["_id", "_x", "language", "code"] do
        assert problem(%{"rollout" => %{reserved => [["2.0.0", 1]]}}) ==
                 {"rollout", {:unknown_value, "rollout", reserved}}
      end
    end

    test "an error does not keep a huge value" do
      assert {"language", {:unknown_value, "language", shown}} =
               problem(%{"language" => String.duplicate("x", 1_000_000)})

      assert byte_size(shown) == 255 and :binary.referenced_byte_size(shown) < 1_000
    end

    test "of several mistakes always the same one is reported" do
      code = Map.new(1..50, &{"#{&1}", nil})
      assert {"code.1", _} = problem(%{"code" => code})
    end
  end

  describe "choose/2" do
    setup do
      %{document: document!(%{"beta" => "2.1.0", "production" => "2.0.0", "staging" => "2.2.0"})}
    end

    test "tag before channel before production", %{document: document} do
      for {query, tag} <- [
            {[], "2.0.0"},
            {%{}, "2.0.0"},
            {[tag: "2.2.0"], "2.2.0"},
            {[tag: "2.2.0", channel: "beta"], "2.2.0"},
            {[tag: :"2.2.0"], "2.2.0"},
            {[channel: "beta"], "2.1.0"},
            {[channel: :beta], "2.1.0"},
            {[channel: "staging"], "2.2.0"},
            {[channel: "production"], "2.0.0"},
            {[key: "someone"], "2.0.0"},
            {[key: 7], "2.0.0"},
            {%{"tag" => "2.2.0"}, "2.2.0"},
            {%{"channel" => "beta", "page" => "3", "tag" => ""}, "2.1.0"}
          ] do
        assert Document.choose(document, query) == {:ok, tag}
      end
    end

    test "nil and the empty string count as absent", %{document: document} do
      for absent <- [nil, ""] do
        assert Document.choose(document, tag: absent, channel: absent, key: absent) == {:ok, "2.0.0"}

        assert Document.choose(document, %{"tag" => absent, "channel" => absent, "key" => absent}) ==
                 {:ok, "2.0.0"}
      end
    end

    test "without production the newest" do
      assert Document.choose(document!(), []) == {:ok, "2.2.0"}
      assert Document.choose(document!(%{"beta" => "2.0.0"}), key: "k") == {:ok, "2.2.0"}
    end

    test "what is not there", %{document: document} do
      for {query, reason} <- [
            {[tag: "9"], {:unknown_tag, "9"}},
            {[tag: "9", channel: "beta"], {:unknown_tag, "9"}},
            {[channel: "alpha"], {:unknown_channel, "alpha"}},
            {%{"channel" => "nope"}, {:unknown_channel, "nope"}}
          ] do
        assert {:error, %Error{reason: ^reason, document: "pricing", token: "3-abc"}} =
                 Document.choose(document, query)
      end

      assert {:error, %Error{reason: {:unknown_channel, "production"}}} =
               Document.choose(document!(), channel: "production")

      empty = %Document{id: "e", token: nil, language: :wat, target: :wasm, code: %{}}
      assert {:error, %Error{reason: :not_found, document: "e"}} = Document.choose(empty, [])
    end

    test "bad queries", %{document: document} do
      for {query, reason} <- [
            {[chanel: "beta"], {:unknown_option, :chanel, :channel}},
            {[colour: 1], {:unknown_option, :colour, nil}}
          ] do
        assert {:error, %Error{reason: ^reason}} = Document.choose(document, query)
      end

      for query <- [nil, "2.0.0", [1], [{"tag", "2.0.0"}], %{tag: "2.0.0"}, %{key: 1}] do
        assert {:error, %Error{reason: {:invalid_option, :query, ^query, _}}} =
                 Document.choose(document, query)
      end

      for {key, value} <- [tag: 1, tag: ["2.0.0"], channel: %{}, key: %{"a" => "b"}, key: 1.5, key: ["a"]] do
        for query <- [[{key, value}], %{Atom.to_string(key) => value}] do
          assert {:error, %Error{reason: {:invalid_option, ^key, ^value, _}}} =
                   Document.choose(document, query)
        end
      end
    end
  end

  describe "a rollout" do
    @keys for n <- 1..20_000, do: "user-#{n}"

    defp shared(shares, changes \\ %{}) do
      changes
      |> Map.put("rollout", %{"production" => shares})
      |> Map.put("code", %{"a" => "x", "b" => "y", "c" => "z"})
      |> document!()
    end

    defp choices(document, query \\ []) do
      Map.new(@keys, fn key ->
        {:ok, tag} = Document.choose(document, Keyword.put(query, :key, key))
        {key, tag}
      end)
    end

    defp share(choices, tag), do: Enum.count(choices, &match?({_, ^tag}, &1)) / map_size(choices)

    test "gives each tag its share" do
      choices = choices(shared([["a", 90], ["b", 10]]))
      assert_in_delta share(choices, "a"), 0.9, 0.01

      choices = choices(shared([["a", 0.25], ["b", 0.25], ["c", 0.5]]))
      assert_in_delta share(choices, "a"), 0.25, 0.015
      assert_in_delta share(choices, "b"), 0.25, 0.015
      assert_in_delta share(choices, "c"), 0.5, 0.015
    end

    test "moves only the keys whose share moved" do
      before = choices(shared([["a", 90], ["b", 10]]))
      later = choices(shared([["a", 80], ["b", 20]]))
      moved = for {key, tag} <- before, later[key] != tag, do: {tag, later[key]}

      assert Enum.uniq(moved) == [{"a", "b"}]
      assert_in_delta length(moved) / length(@keys), 0.1, 0.01
    end

    test "depends on the proportion of shares, not on their scale" do
      assert choices(shared([["a", 3], ["b", 1]])) == choices(shared([["a", 0.75], ["b", 0.25]]))
    end

    test "is the same on every node and after every restart" do
      document = shared([["a", 50], ["b", 50]])
      # Computed once, apart from this code. If these change, the users of every rollout are dealt out anew.
      for {key, tag} <- [
            {"ada", "b"},
            {"grace", "b"},
            {"joe", "a"},
            {"robert", "a"},
            {"mike", "b"},
            {"7", "a"}
          ] do
        assert Document.choose(document, key: key) == {:ok, tag}
      end

      assert Document.choose(document, key: 7) == Document.choose(document, key: "7")
      assert Document.choose(document, %{"key" => "7"}) == Document.choose(document, key: :"7")
    end

    test "shares of different channels and documents are independent" do
      shares = [["a", 50], ["b", 50]]

      changes = %{
        "rollout" => %{"production" => shares, "beta" => shares},
        "code" => %{"a" => "x", "b" => "y"}
      }

      document = document!(changes)
      {production, beta} = {choices(document), choices(document, channel: "beta")}
      other = choices(%{document | id: "other"})

      for two <- [beta, other] do
        assert_in_delta Enum.count(@keys, &(production[&1] == two[&1])) / length(@keys), 0.5, 0.02
      end
    end

    test "without a key the pointer, else the largest share" do
      assert Document.choose(shared([["a", 10], ["b", 90]], %{"production" => "c"}), []) == {:ok, "c"}
      assert Document.choose(shared([["a", 10], ["b", 90]]), []) == {:ok, "b"}
      assert Document.choose(shared([["a", 50], ["b", 50]]), []) == {:ok, "a"}
      assert Document.choose(shared([["a", 10], ["b", 90]]), channel: "production") == {:ok, "b"}
    end

    test "with a key the share goes before the pointer" do
      assert Document.choose(shared([["a", 1]], %{"production" => "c"}), key: "k") == {:ok, "a"}
    end

    test "the extremes of shares" do
      assert choices(shared([["a", 1.0e-300], ["b", 1_000_000_000]])) |> share("b") == 1.0
      assert choices(shared([["a", 5.0e-324]])) |> share("a") == 1.0
    end
  end

  describe "the order of tags" do
    @ascending [
      [
        "1.9.0",
        "1.10.0",
        "2.0.0-alpha",
        "2.0.0-alpha.1",
        "2.0.0-beta",
        "2.0.0-rc1",
        "2.0.0-rc10",
        "2.0.0",
        "2.0.1"
      ],
      ["2.9.1", "2.10.0"],
      ["v2", "v3", "v10"],
      ["v1.0", "2.0", "v3.0"],
      ["1.0.0-1", "1.0.0-2", "1.0.0-10", "1.0.0-alpha"],
      ["draft", "2.0.0"],
      ["2", "2.0", "2.0.0"],
      ["1.0.0+1", "1.0.0+2", "1.0.0+10", "1.0.1"],
      ["2024-01-31", "2024-02-01", "2024-10-01"],
      ["release-9", "release-10"],
      ["a", "b", "ba"],
      ["01.0", "1.0"],
      ["1.0", "v1.0"]
    ]

    test "examples" do
      for tags <- @ascending, _ <- 1..5 do
        assert Enum.sort(Enum.shuffle(tags), Document) == tags
        assert Document.newest(Enum.shuffle(tags)) == List.last(tags)
      end
    end

    test "is total" do
      tags =
        Enum.uniq(List.flatten(@ascending) ++ ["", "v", "-", "+", "1-", "1+", <<255>>, "日本", "v-1", "1..2"])

      for a <- tags, b <- tags do
        case Document.compare(a, b) do
          :eq -> assert a == b
          :lt -> assert Document.compare(b, a) == :gt
          :gt -> assert Document.compare(b, a) == :lt
        end
      end

      sorted = Enum.sort(tags, Document)
      for _ <- 1..20, do: assert(Enum.sort(Enum.shuffle(tags), Document) == sorted)
    end

    test "any strings can be compared" do
      for _ <- 1..500 do
        a = random_tag()
        b = random_tag()
        assert Document.compare(a, b) in [:lt, :gt, :eq]
        assert Document.newest([a, b]) == Document.newest([b, a])
      end
    end

    defp random_tag, do: for(_ <- 1..Enum.random(1..8), into: "", do: <<Enum.random(~c"0129.-+vrcA")>>)
  end

  test "code/2" do
    assert {:ok, %{text: "a"}} = Document.code(document!(), "2.0.0")

    assert {:error, %Error{reason: {:unknown_tag, "9"}, document: "pricing"}} =
             Document.code(document!(), "9")

    assert {:error, %Error{reason: {:unknown_tag, nil}}} = Document.code(document!(), nil)
  end
end
