defmodule Instar.VerifyTest do
  # A server with `verify`: what isn't signed by one of its keys never compiles, on any way to code.
  use Instar.Case, async: true

  alias Instar.{DocumentServer, Publisher, Signature}

  setup context do
    {public, private} = Signature.generate_key()
    cache_dir = Path.join(context.tmp_dir, "verified")
    server = start_instar!(context, verify: [Base.encode64(public)], trust: [:beam], cache_dir: cache_dir)
    {:ok, server: server, private: private, public: public, cache_dir: cache_dir}
  end

  # In both ways that a document can have code, inline and attached.
  defp put_both!(context, id, language, source, signature, fields \\ %{}) do
    entry = if signature, do: %{"signature" => Base.encode64(signature)}, else: %{}
    inline = if language == "wasm", do: %{"base64" => Base.encode64(source)}, else: %{"text" => source}
    folder = Path.join(context.tmp_dir, "documents/#{id}-attached")
    File.mkdir_p!(folder)
    File.write!(Path.join(folder, "code"), source)

    for {id, content} <- [{id, inline}, {id <> "-attached", %{"attachment" => "code"}}] do
      base = %{
        "type" => "code-document",
        "language" => language,
        "code" => %{"1" => Map.merge(content, entry)}
      }

      put!(context, id, Map.merge(base, fields))
      id
    end
  end

  defp compiled?(cache_dir), do: Path.wildcard(Path.join(cache_dir, "artifacts/*")) != []

  test "signed code runs, inline and attached, for each target",
       %{server: server, private: private} = context do
    wasm = elem(Instar.Native.parse_wat(program(:wasm, 1)), 1)

    for {id, language, target, source} <- [
          {"wat", "wat", :wasm, program(:wasm, 1)},
          {"wasm", "wasm", :wasm, wasm},
          {"elixir", "elixir", :beam, program(:beam, 1)}
        ] do
      # The two documents have ids, and so signatures, of their own.
      sign = &Signature.sign({&1, "1", language, target}, source, private)
      fields = %{"target" => "#{target}"}
      put_both!(context, id, language, source, sign.(id), fields)
      assert Instar.call!(server, id, :n, []) == 1
      put_both!(context, id, language, source, sign.(id <> "-attached"), fields)
      assert Instar.call!(server, id <> "-attached", :n, []) == 1
    end
  end

  test "unsigned and wrongly signed code is neither compiled nor run",
       %{server: server, cache_dir: cache_dir} = context do
    {_public, stranger} = Signature.generate_key()
    code = "defmodule Program do\n  :persistent_term.put({:verify_test, :ran}, true)\n  def n, do: 1\nend\n"
    fields = %{"target" => "beam"}
    ids = put_both!(context, "a", "elixir", code, nil, fields)

    for id <- ids do
      assert reason(Instar.load(server, id)) == :unsigned
      assert reason(Instar.select(server, id)) == :unsigned
      assert reason(Instar.call(server, id, :n, [])) == :unsigned
      assert {:error, _} = Instar.prepare_loading(server, [id])
      assert {:error, _} = Instar.atomic_load(server, [id])
      assert {:error, _} = Instar.ensure_loaded(server, id)
    end

    for id <-
          put_both!(
            context,
            "a",
            "elixir",
            code,
            Signature.sign({"a", "1", :elixir, :beam}, code, stranger),
            fields
          ) do
      assert {:error, %Error{reason: :bad_signature, tag: "1", document: ^id}} = Instar.load(server, id)
    end

    refute :persistent_term.get({:verify_test, :ran}, false)
    refute compiled?(cache_dir)
    assert Instar.all_loaded(server) == []
  end

  test "not even what another server has compiled into the same cache", %{public: public} = context do
    cache_dir = Path.join(context.tmp_dir, "shared")
    open = start_instar!(context, cache_dir: cache_dir)
    strict = start_instar!(context, cache_dir: cache_dir, verify: [public])
    put!(context, "a", wat(program(:wasm, unique_number())))
    assert {:ok, _version} = Instar.load(open, "a")
    assert compiled?(cache_dir)
    assert reason(Instar.load(strict, "a")) == :unsigned
  end

  test "an update that isn't signed leaves what runs", %{server: server, private: private} = context do
    code = program(:wasm, 1)
    signature = Signature.sign({"a", "1", :wat, :wasm}, code, private)
    put_both!(context, "a", "wat", code, signature)
    assert Instar.call!(server, "a", :n, []) == 1
    put_both!(context, "a", "wat", program(:wasm, 2), signature)
    assert reason(Instar.load(server, "a")) == :bad_signature
    assert Instar.call!(server, "a", :n, []) == 1
    # Another tag of a known document, which is not fetched for this.
    signed = %{"text" => code, "signature" => Base.encode64(signature)}

    put!(
      context,
      "a",
      document(:wasm, %{"2" => 2}) |> put_in(["code", "1"], signed) |> Map.put("production", "1")
    )

    {:ok, _version} = Instar.load(server, "a")
    assert Instar.get_object_code(server, {"a", "2"}) == :error
    assert {_key, _binary, _url} = Instar.get_object_code(server, {"a", "1"})
    assert reason(Instar.call(server, {"a", "2"}, :n, [])) == :unsigned
  end

  test "what was published with a key runs",
       %{server: server, private: private, tmp_dir: tmp_dir} = context do
    folder = Path.join(tmp_dir, "folder")
    File.mkdir_p!(Path.join(folder, "a"))
    File.write!(Path.join(folder, "a/1.wat"), program(:wasm, 9))
    url = DocumentServer.url(context.documents)
    {:ok, _outcomes} = Publisher.publish(folder, url: url)
    assert reason(Instar.load(server, "a")) == :unsigned
    {:ok, [{"a", {:updated, _}}]} = Publisher.publish(folder, url: url, key: private)
    assert Instar.call!(server, "a", :n, []) == 9
  end
end
