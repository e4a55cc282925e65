defmodule Instar.PublisherTest do
  # From a folder to a real store, which code servers then load from.
  use Instar.Case, async: true

  alias Instar.{DocumentServer, Publisher, RawServer, Signature}
  alias Instar.Publisher.Plan

  @moduletag instar: false

  setup %{tmp_dir: tmp_dir, documents: documents} do
    folder = Path.join(tmp_dir, "folder")
    File.mkdir!(folder)
    {:ok, folder: folder, url: DocumentServer.url(documents)}
  end

  defp n(number), do: program(:wasm, number)

  defp stored(url, id) do
    {:ok, http} = Publisher.Store.open(url: url)
    {:ok, map, _token} = Publisher.Store.get(http, id)
    map
  end

  defp publish!(folder, options) do
    assert {:ok, outcomes} = Publisher.publish(folder, options)
    outcomes
  end

  defp errors(folder, options) do
    assert {:error, errors} = Publisher.plan(folder, options)
    for error <- errors, do: {error.document, error.tag, error.field, error.reason}
  end

  test "documents of all kinds are published, loaded, and then unchanged",
       %{folder: folder, url: url} = context do
    wasm = elem(Instar.Native.parse_wat(n(3)), 1)

    write_files!(folder, [
      {"wat/1.0.wat", n(1)},
      {"wat/1.1.wat", n(2)},
      {"wat/channels.json",
       ~S({"production": "1.0", "beta": "1.1", "rollout": {"beta": [["1.0", 50], ["1.1", 50]]}})},
      {"wasm/1.wasm", wasm},
      {"elixir/1.ex", program(:beam, 4)},
      {"elixir/channels.json", ~S({"target": "beam"})},
      {"erlang/document.json", ~S({"type": "code-document", "language": "erlang", "target": "beam"})},
      {"erlang/1.erl", "-module(m).\n-export([n/0]).\nn() -> 5.\n"},
      {"attached/document.json",
       ~S({"type": "code-document", "language": "wasm", "code": {"1": {"attachment": "code"}}})},
      {"attached/code", wasm},
      {"json.json",
       ~S|{"_id": "json", "type": "code-document", "language": "wat", "code": {"1": "(module)"}}|},
      {".git/config", "x"},
      {"README.md", "x"},
      {"assets/logo.png", "x"}
    ])

    assert {:ok, %Plan{} = plan} = Publisher.plan(folder, url: url, trust: [:beam])
    assert plan.skipped == ["README.md", "assets"]

    assert for(step <- plan.steps, do: {step.id, step.action}) |> Enum.uniq_by(&elem(&1, 1)) == [
             {"attached", :create}
           ]

    # Planning sends nothing.
    assert stored(url, "wat") == %{}

    outcomes = publish!(folder, url: url, trust: [:beam])
    ids = ["attached", "elixir", "erlang", "json", "wasm", "wat"]
    assert for({id, {:created, ~s(") <> _}} <- outcomes, do: id) == ids

    assert %{"_id" => "wat", "production" => "1.0", "code" => %{"1.0" => entry}, "touched" => touched} =
             stored(url, "wat")

    assert entry == %{"text" => n(1), "sha256" => Base.encode16(:crypto.hash(:sha256, n(1)), case: :lower)}
    assert {:ok, _time, 0} = DateTime.from_iso8601(touched)

    assert publish!(folder, url: url, trust: [:beam]) == for(id <- ids, do: {id, :unchanged})
    assert stored(url, "wat")["touched"] == touched

    server = start_instar!(context, trust: [:beam])
    answers = for id <- ids -- ["json"], do: Instar.call!(server, id, :n, [])
    assert answers == [3, 4, 5, 3, 1]
  end

  test "only what changed is sent, into what the store has", %{folder: folder, url: url} = context do
    put!(context, "a", wat(n(1), %{"beta" => "1", "owner" => "me"}))
    write_files!(folder, [{"a/2.wat", n(2)}, {"b/1.wat", n(1)}])
    assert [{"a", {:updated, _}}, {"b", {:created, _}}] = publish!(folder, url: url)
    assert %{"owner" => "me", "beta" => "1", "code" => %{"1" => _, "2" => _}} = stored(url, "a")
    write_files!(folder, [{"a/2.wat", n(3)}])

    assert {:ok, %{steps: [%{changes: [{:changed, "2"}]}, %{action: :unchanged}]}} =
             Publisher.plan(folder, url: url, replace: true)

    assert [{"a", {:updated, _}}, {"b", :unchanged}] = publish!(folder, url: url, replace: true)
    # Pruned, the store's beta would point to nothing: the folder says where to.
    write_files!(folder, [{"a/channels.json", ~S({"beta": "2"})}])
    assert [{"a", {:updated, _}}, {"b", :unchanged}] = publish!(folder, url: url, prune: true)
    assert Map.keys(stored(url, "a")["code"]) == ["2"]
  end

  describe "nothing is sent" do
    test "when one document of many is wrong, and all that is wrong is said", %{folder: folder, url: url} do
      write_files!(folder, [
        {"good/1.wat", n(1)},
        {"syntax/1.wat", "(module\n  (func (export \"n\") (result i64) (i64.cnst 5)))"},
        {"syntax/2.wat", n(1)},
        {"syntax/3.wat", "(module"},
        {"junk/1.wasm", "\0asm junk"},
        {"import/1.wat", ~S[(module (import "env" "f" (global i32)))]},
        {"elixir/1.ex", "defmodule E do\n  def n, do: oops(1)\nend\n"},
        {"elixir/channels.json", ~S({"target": "beam"})},
        {"sandboxed/1.ex", "defmodule E do\n  def n, do: 1\nend\n"},
        {"channels/1.wat", n(1)},
        {"channels/channels.json",
         ~S({"beta": "7", "alpha": "8", "rollout": {"x": [["9", 1]], "y": [["1", 1]]}})},
        {"empty/1.wat", ""},
        {"empty/1.0.wat", ""},
        {"empty/2.wat", <<255>>},
        {"broken/channels.json", "{\n  \"a\": }"},
        {"other/document.json",
         ~S|{"_id": "else", "type": "t", "language": "wat", "code": {"1": "(module)"}}|}
      ])

      found = errors(folder, url: url, trust: [:beam])
      assert {"broken", nil, nil, {:invalid_document, :not_json}} in found
      assert {"channels", nil, "alpha", {:invalid_document, {:unknown_tag, "alpha", "8"}}} in found
      assert {"channels", nil, "beta", {:invalid_document, {:unknown_tag, "beta", "7"}}} in found

      assert {"channels", nil, "rollout.x[0]", {:invalid_document, {:unknown_tag, "rollout.x[0]", "9"}}} in found

      assert {"elixir", "1", nil, :compile_error} in found

      assert {"empty", "1", "code.1.text",
              {:invalid_document, {:wrong_type, "code.1.text", "a nonempty string"}}} in found

      assert {"empty", "1.0", "code.1.0.text",
              {:invalid_document, {:wrong_type, "code.1.0.text", "a nonempty string"}}} in found

      assert {"empty", "2", "code.2.text",
              {:invalid_document, {:wrong_type, "code.2.text", "a nonempty string"}}} in found

      assert {"import", "1", nil, {:unknown_import, "env", "f"}} in found
      assert {"junk", "1", nil, :badfile} in found
      assert {"other", nil, "_id", {:invalid_document, {:id_mismatch, "else", "other"}}} in found
      assert {"syntax", "1", nil, :compile_error} in found
      assert {"syntax", "3", nil, :compile_error} in found

      assert {"sandboxed", "1", nil, {:unsupported, :elixir, :wasm}} in found or
               not List.keymember?(found, "sandboxed", 0)

      refute List.keymember?(found, "good", 0)

      assert {:error, errors} = Publisher.publish(folder, url: url, trust: [:beam])
      assert stored(url, "good") == %{}

      # Each points to the file that is wrong.
      messages = Enum.map(errors, &Exception.message/1)

      for place <- [
            "syntax/1.wat:2:36:",
            "elixir/1.ex:2:",
            "junk/1.wasm:",
            "import/1.wat:",
            "broken/channels.json:2:8:"
          ],
          do: assert(Enum.any?(messages, &(&1 =~ "\n" <> Path.join(folder, place))), place)
    end

    test "when compiling for the BEAM isn't allowed, and nothing of it runs", %{folder: folder, url: url} do
      key = {__MODULE__, make_ref()} |> :erlang.phash2()

      write_files!(folder, [
        {"a/1.ex",
         "defmodule A do\n  :persistent_term.put({:publisher_test, #{key}}, true)\n  def n, do: 1\nend\n"},
        {"a/channels.json", ~S({"target": "beam"})}
      ])

      assert errors(folder, url: url) == [{"a", nil, "target", {:untrusted_target, :beam}}]
      assert :persistent_term.get({:publisher_test, key}, false) == false
      assert [{"a", {:created, _}}] = publish!(folder, url: url, trust: [:beam])
      assert :persistent_term.get({:publisher_test, key}, false)
    end

    test "of a folder that cannot be meant", %{folder: folder, url: url, tmp_dir: tmp_dir} do
      write_files!(folder, [
        {"mixed/1.ex", "x"},
        {"mixed/2.erl", "x"},
        {"said/1.erl", "x"},
        {"said/channels.json", ~S({"language": "wat"})},
        {"shadow/1.wat", "x"},
        {"shadow/document.json", ~S({"type": "t", "language": "wat", "code": {"1": "y"}})},
        {"twice/channels.json", "{}"},
        {"twice/document.json", "{}"},
        {"both.json", "{}"},
        {"both/document.json", "{}"},
        {"lost/document.json",
         ~S({"type": "t", "language": "wasm", "code": {"1": {"attachment": "1.wasm"}}})},
        {"out/document.json",
         ~S({"type": "t", "language": "wasm", "code": {"1": {"attachment": "../lost/document.json"}}})},
        {"digest/document.json",
         ~s({"type": "t", "language": "wat", "code": {"1": {"attachment": "a", "sha256": "#{String.duplicate("0", 64)}"}}})},
        {"digest/a", "(module)"}
      ])

      found = errors(folder, url: url)
      assert {"mixed", nil, nil, {:invalid_document, {:mixed_languages, ["1.ex", "2.erl"]}}} in found
      assert {"said", nil, nil, {:invalid_document, {:mixed_languages, ["channels.json", "1.erl"]}}} in found

      assert {"shadow", "1", nil, {:invalid_document, {:duplicate_tag, "1", ["document.json", "1.wat"]}}} in found

      assert {"twice", nil, nil, {:invalid_document, {:defined_twice, ["document.json", "channels.json"]}}} in found

      assert {"both", nil, nil, {:invalid_document, {:defined_twice, ["both.json", "both/document.json"]}}} in found

      path = Path.join(folder, "lost/1.wasm")

      assert {"lost", "1", "code.1.attachment",
              {:invalid_document, {:missing_attachment, "code.1.attachment", path}}} in found

      assert [{"out", "1", _, {:invalid_document, {:missing_attachment, _, _}}}] =
               for({"out", _, _, _} = e <- found, do: e)

      assert [{"digest", "1", "code.1.sha256", {:invalid_document, {:digest_mismatch, _, _, _}}}] =
               for({"digest", _, _, _} = e <- found, do: e)

      for {_document, _tag, _field, reason} <- found, do: assert(listed?(reason))

      empty = Path.join(tmp_dir, "empty")
      File.mkdir!(empty)
      assert errors(empty, url: url) == [{nil, nil, nil, {:not_a_folder, empty}}]
      nowhere = Path.join(tmp_dir, "nowhere")
      assert errors(nowhere, url: url) == [{nil, nil, nil, {:file_error, :enoent, nowhere}}]
    end

    test "when the whole would be wrong, though each half is right", %{folder: folder, url: url} = context do
      put!(context, "a", wat(n(1), %{"beta" => "1"}))
      write_files!(folder, [{"a/2.wat", n(2)}, {"b/1.wat", n(1)}])

      assert errors(folder, url: url, prune: true) == [
               {"a", nil, "beta", {:invalid_document, {:unknown_tag, "beta", "1"}}}
             ]

      assert stored(url, "b") == %{}
    end

    test "of a document that code servers would refuse for its size", %{folder: folder, url: url} do
      write_files!(folder, [{"a/1.wat", n(1)}])

      assert [{"a", nil, nil, {:invalid_document, {:too_large, bytes, 100}}}] =
               errors(folder, url: url, max_document_bytes: 100)

      assert {:ok, _plan} = Publisher.plan(folder, url: url, max_document_bytes: bytes)
    end

    test "to a store that only looks", %{folder: folder} do
      write_files!(folder, [{"a/1.wat", n(1)}, {"b/1.wat", n(1)}])
      store = start_supervised!({RawServer, script: {404, [], "{}"}})
      assert {:ok, %{steps: [_, _]}} = Publisher.plan(folder, url: RawServer.url(store))

      assert for(request <- RawServer.requests(store), do: {request.method, request.path}) == [
               {"GET", "/a"},
               {"GET", "/b"}
             ]
    end

    test "with options that are wrong", %{folder: folder, url: url} do
      write_files!(folder, [{"a/1.wat", n(1)}])
      assert [{nil, nil, nil, {:unknown_option, :trsut, :trust}}] = errors(folder, url: url, trsut: [:beam])
      assert [{nil, nil, nil, {:invalid_option, :key, :redacted, _}}] = errors(folder, url: url, key: "short")
      assert [{nil, nil, nil, {:invalid_option, :url, nil, _}}] = errors(folder, [])
      assert [{nil, nil, nil, {:needs_couchdb, :attachments}}] = errors(folder, url: url, attachments: true)
    end
  end

  describe "two publishers" do
    test "the second one's write is a conflict that shows both tokens",
         %{folder: folder, url: url} = context do
      write_files!(folder, [{"a/1.wat", n(1)}, {"b/1.wat", n(1)}, {"c/1.wat", n(1)}, {"new/1.wat", n(1)}])
      put!(context, "a", wat(n(0)))
      put!(context, "b", wat(n(0)))
      {:ok, plan} = Publisher.plan(folder, url: url, replace: true)
      {:etag, ours} = Enum.at(plan.steps, 1).token

      # Meanwhile:
      put!(context, "b", wat(n(7)))
      put!(context, "new", wat(n(8)))

      assert {:error, outcomes} = Publisher.execute(plan, url: url)

      assert [{"a", {:updated, _}}, {"b", {:error, b}}, {"c", {:created, _}}, {"new", {:error, new}}] =
               outcomes

      assert {:conflict, ^ours, theirs} = b.reason
      assert theirs != ours
      for token <- [ours, theirs], do: assert(Exception.message(b) =~ String.trim(token, ~s(")))
      assert {:conflict, nil, ~s(") <> _} = new.reason
      assert stored(url, "b") == wat(n(7))
      assert stored(url, "new")["code"] == %{"1" => n(8)}

      # Looked at anew, it can be published.
      assert [{"a", :unchanged}, {"b", {:updated, _}}, {"c", :unchanged}, {"new", {:updated, _}}] =
               publish!(folder, url: url, replace: true)
    end

    test "at once: every document is one's or the other's", %{tmp_dir: tmp_dir, url: url} do
      folders =
        for who <- 1..2 do
          folder = Path.join(tmp_dir, "publisher#{who}")
          write_files!(folder, for(id <- 1..10, do: {"d#{id}/1.wat", n(who)}))
          folder
        end

      # From the same state of the store.
      plans = for folder <- folders, do: elem(Publisher.plan(folder, url: url), 1)

      results =
        plans |> Enum.map(&Task.async(fn -> Publisher.execute(&1, url: url) end)) |> Task.await_many(30_000)

      won =
        for {result, who} <- Enum.with_index(results, 1),
            {id, {:created, _}} <- elem(result, 1),
            do: {id, who}

      assert length(won) == 10
      for {id, who} <- won, do: assert(stored(url, id)["code"]["1"]["text"] == n(who))

      assert Enum.count(
               Enum.flat_map(results, &elem(&1, 1)),
               &match?({_, {:error, %Error{reason: {:conflict, nil, _}}}}, &1)
             ) == 10
    end
  end

  test "when the store goes away, the rest is not sent", %{folder: folder} do
    write_files!(folder, for(id <- ["a", "b", "c"], do: {"#{id}/1.wat", n(1)}))
    store = start_supervised!({RawServer, script: [{404, [], ""}]})
    {:ok, plan} = Publisher.plan(folder, url: RawServer.url(store))
    RawServer.script(store, [{201, [], ""}, :close])

    assert {:error, [{"a", {:created, nil}}, {"b", {:error, error}}, {"c", :not_sent}]} =
             Publisher.execute(plan, url: RawServer.url(store))

    assert {:unreachable, _} = error.reason
    # Never tried again: whether it was written, nobody knows.
    assert Enum.count(RawServer.requests(store), &(&1.method == "PUT")) == 2

    assert {:error, [%Error{reason: {:unreachable, _}}]} =
             Publisher.plan(folder, url: "http://127.0.0.1:1", retries: 0)
  end

  test "what happens is told", %{folder: folder, url: url} do
    write_files!(folder, [{"a/1.wat", n(1)}, {"b/1.wat", n(1)}])
    test = self()
    publish!(folder, url: url, progress: &send(test, &1))
    assert_received {:checked, "a", 0}
    assert_received {:checked, "b", 0}
    assert_received {:sent, {"b", {:created, _}}}
    write_files!(folder, [{"b/2.wat", "x"}, {"b/3.wat", "y"}])
    Publisher.publish(folder, url: url, progress: &send(test, &1))
    assert_received {:checked, "b", 2}
    refute_received {:sent, {"b", _}}
  end

  describe "a promotion" do
    setup %{folder: folder, url: url} do
      write_files!(folder, [
        {"a/1.wat", n(1)},
        {"a/2.wat", n(2)},
        {"a/channels.json", ~S({"production": "1"})}
      ])

      publish!(folder, url: url)
      :ok
    end

    test "changes what callers get", %{url: url} = context do
      server = start_instar!(context)
      assert Instar.call!(server, "a", :n, []) == 1
      assert {:ok, {"a", {:updated, _}}} = Publisher.promote("a", "2", "beta", url: url)
      assert {:ok, {"a", :unchanged}} = Publisher.promote("a", "2", "beta", url: url)
      {:ok, beta} = Instar.load(server, "a", channel: "beta")
      assert Instar.call!(beta, :n, []) == 2
      assert {:ok, _} = Publisher.promote("a", "2", "production", url: url)
      assert {:ok, %{tag: "2"}} = Instar.load(server, "a")
    end

    test "with a share gives it to that many keys", %{url: url} = context do
      assert {:ok, _} = Publisher.promote("a", "2", "production", url: url, share: 10)
      server = start_instar!(context)
      {:ok, %{tag: "1"}} = Instar.load(server, "a")
      tags = for key <- 1..1_000, do: elem(Instar.select(server, "a", key: key), 1).tag
      assert_in_delta Enum.count(tags, &(&1 == "2")), 100, 40
    end

    test "that cannot be changes nothing", %{url: url} do
      before = stored(url, "a")

      assert {:error, %Error{reason: {:unknown_tag, "9", ["1", "2"]}, document: "a"}} =
               Publisher.promote("a", "9", "beta", url: url)

      assert {:error, %Error{reason: :not_found, document: "b"}} =
               Publisher.promote("b", "1", "beta", url: url)

      assert {:error, %Error{reason: {:bad_id, ""}}} = Publisher.promote("", "1", "beta", url: url)

      for channel <- ["type", "code", "rollout", "touched", "_id", "_x", "", "language"],
          do: assert({:error, %Error{}} = Publisher.promote("a", "1", channel, url: url))

      assert {:error, %Error{}} = Publisher.promote("a", "2", "type", url: url, share: 10)
      assert stored(url, "a") == before
    end

    test "never overwrites either", %{url: url} = context do
      {:ok, plan} = Publisher.plan_promotion("a", "2", "beta", url: url)
      put!(context, "a", wat(n(5)))

      assert {:error, [{"a", {:error, %Error{reason: {:conflict, ours, theirs}}}}]} =
               Publisher.execute(plan, url: url)

      assert ours != theirs
      assert stored(url, "a") == wat(n(5))
    end
  end

  describe "signing" do
    setup do
      {public, private} = Signature.generate_key()
      {:ok, public: public, private: private}
    end

    test "a folder writes .sig files, which are published and served", %{
      folder: folder,
      url: url,
      private: private
    } do
      write_files!(folder, [
        {"a/1.wat", n(1)},
        {"a/2.wat", n(2)},
        {"b/1.ex", program(:beam, 3)},
        {"b/document.json",
         ~S({"type": "code-document", "language": "elixir", "target": "beam", "code": {"0": "defmodule A do\nend"}})}
      ])

      all = [{"a", "1"}, {"a", "2"}, {"b", "0"}, {"b", "1"}]
      assert Publisher.sign(folder, private) == {:ok, for({id, tag} <- all, do: {id, tag, :signed})}
      assert Publisher.sign(folder, private) == {:ok, for({id, tag} <- all, do: {id, tag, :unchanged})}
      signature = Signature.sign({"b", "1", :elixir, :beam}, program(:beam, 3), private)
      assert File.read!(Path.join(folder, "b/1.sig")) == Base.encode64(signature) <> "\n"

      write_files!(folder, [{"a/2.wat", n(4)}])

      assert Publisher.sign(Path.join(folder, "a"), private) ==
               {:ok, [{"a", "1", :unchanged}, {"a", "2", :signed}]}

      assert Publisher.sign(Path.join(folder, "b/document.json"), private) ==
               {:ok, [{"b", "0", :unchanged}, {"b", "1", :unchanged}]}

      publish!(folder, url: url, trust: [:beam])
      assert stored(url, "b")["code"]["1"]["signature"] == Base.encode64(signature)
      served = start_supervised!({DocumentServer, dir: folder}, id: :folder)
      assert stored(DocumentServer.url(served), "b")["code"]["1"]["signature"] == Base.encode64(signature)
    end

    test "on the fly gives the same", %{folder: folder, url: url, private: private, public: public} do
      write_files!(folder, [{"a/1.wat", n(1)}])
      publish!(folder, url: url, key: private)
      {:ok, signature} = Base.decode64(stored(url, "a")["code"]["1"]["signature"])
      assert Signature.valid?({"a", "1", :wat, :wasm}, n(1), signature, [public])
      # Ed25519 signatures are the same each time, and one that is there is not dropped.
      assert publish!(folder, url: url, key: private) == [{"a", :unchanged}]
      assert publish!(folder, url: url) == [{"a", :unchanged}]
      {_public, other} = Signature.generate_key()
      assert {:ok, %{steps: [%{changes: [{:signed, "1"}]}]}} = Publisher.plan(folder, url: url, key: other)
    end

    test "what code servers would refuse is a mistake", %{folder: folder, url: url} = context do
      write_files!(folder, [{"a/1.wat", n(1)}, {"a/2.wat", n(2)}])
      options = [url: url, verify: [context.public]]
      assert errors(folder, options) == [{"a", "1", nil, :unsigned}, {"a", "2", nil, :unsigned}]
      {:ok, _signed} = Publisher.sign(folder, context.private)
      assert {:ok, _plan} = Publisher.plan(folder, options)
      # Edited, and not signed again.
      write_files!(folder, [{"a/2.wat", n(3)}])
      assert errors(folder, options) == [{"a", "2", nil, :bad_signature}]
      assert {:ok, _plan} = Publisher.plan(folder, [key: context.private] ++ options)

      assert [{nil, nil, nil, {:invalid_option, :verify, :redacted, _}}] =
               errors(folder, url: url, verify: ["x"])
    end

    test "a JSON file writes into it", %{folder: folder, private: private, public: public} do
      path = Path.join(folder, "some.json")
      wasm = elem(Instar.Native.parse_wat(n(1)), 1)
      base64 = Base.encode64(wasm)

      write_files!(folder, [
        {"some.json",
         ~s({"_id": "a", "type": "t", "language": "wasm", "x": 1, "code": {"1": {"base64": "#{base64}"}, "2": {"attachment": "2.wasm"}}})},
        {"some/2.wasm", wasm}
      ])

      assert Publisher.sign(path, private) == {:ok, [{"a", "1", :signed}, {"a", "2", :signed}]}
      signed = File.read!(path)
      assert Publisher.sign(path, private) == {:ok, [{"a", "1", :unchanged}, {"a", "2", :unchanged}]}
      assert File.read!(path) == signed
      assert File.ls!(folder) |> Enum.sort() == ["some", "some.json"]

      {:ok, %{"x" => 1, "code" => code}} = Instar.Native.json_decode(signed, 9)
      assert %{"attachment" => "2.wasm", "sha256" => <<_::binary-64>>, "signature" => signature} = code["2"]
      assert Signature.valid?({"a", "2", :wasm, :wasm}, wasm, Base.decode64!(signature), [public])

      File.rm!(Path.join(folder, "some/2.wasm"))
      missing = Path.join(folder, "some/2.wasm")

      assert {:error, [%Error{reason: {:invalid_document, {:missing_attachment, _, ^missing}}}]} =
               Publisher.sign(path, private)

      assert File.read!(path) == signed
    end

    test "writes nothing before all is right", %{folder: folder, private: private} do
      write_files!(folder, [{"a/1.wat", n(1)}, {"b/1.wat", ""}])
      assert {:error, [%Error{document: "b"}]} = Publisher.sign(folder, private)
      assert File.ls!(Path.join(folder, "a")) == ["1.wat"]

      assert {:error, [%Error{reason: {:file_error, :enoent, _}}]} =
               Publisher.sign(Path.join(folder, "nope"), private)

      assert {:error, [%Error{reason: {:invalid_option, :key, :redacted, _}}]} =
               Publisher.sign(folder, "short")

      assert {:error, [%Error{reason: {:invalid_option, :key, :redacted, _}}]} = Publisher.sign(folder, nil)
    end

    test "a signature that is no base64 is a mistake of the document", %{folder: folder, url: url} do
      write_files!(folder, [{"a/1.wat", n(1)}, {"a/1.sig", "?"}])

      assert errors(folder, url: url) == [
               {"a", "1", "code.1.signature", {:invalid_document, {:bad_base64, "code.1.signature"}}}
             ]
    end
  end
end
