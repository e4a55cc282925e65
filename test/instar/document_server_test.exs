defmodule Instar.DocumentServerTest do
  # What the server answers, byte for byte, and that no request leaves its folder.
  use ExUnit.Case, async: true
  import Instar.Wait
  alias Instar.{DocumentServer, Error}

  @moduletag :tmp_dir

  setup %{tmp_dir: tmp_dir} do
    dir = Path.join(tmp_dir, "documents")
    File.mkdir!(dir)
    File.write!(Path.join(tmp_dir, "secret.json"), "secret")
    {:ok, dir: dir, server: start_supervised!({DocumentServer, dir: dir, decode: &decode/1})}
  end

  # The NIF's JSON decoder is not needed to test this: a test's documents are Elixir terms.
  defp decode(text) do
    {term, _} = Code.eval_string(text)
    {:ok, term}
  rescue
    _ -> {:error, :not_json}
  end

  # Not :httpc, which would tidy up the paths that a test wants to be untidy.
  defp request(server, path, options \\ []) do
    {:ok, socket} = :gen_tcp.connect(~c"127.0.0.1", DocumentServer.port(server), [:binary, active: false])
    headers = for {name, value} <- Keyword.get(options, :headers, []), do: "#{name}: #{value}\r\n"
    method = Keyword.get(options, :method, "GET")

    :ok =
      :gen_tcp.send(socket, [
        "#{method} #{path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n",
        "content-length: #{byte_size(Keyword.get(options, :body, ""))}\r\n",
        headers,
        "\r\n",
        Keyword.get(options, :body, "")
      ])

    [head, body] = socket |> receive_all("") |> String.split("\r\n\r\n", parts: 2)
    ["HTTP/1.1 " <> <<status::binary-size(3)>> <> _ | lines] = String.split(head, "\r\n")

    headers =
      Map.new(lines, fn line ->
        [name, value] = String.split(line, ":", parts: 2)
        {String.downcase(name), String.trim(value)}
      end)

    {String.to_integer(status), headers, body}
  end

  defp receive_all(socket, received) do
    case :gen_tcp.recv(socket, 0, 5_000) do
      {:ok, bytes} -> receive_all(socket, received <> bytes)
      {:error, :closed} -> received
    end
  end

  defp etag(bytes), do: ~s("#{Base.encode16(:crypto.hash(:sha256, bytes), case: :lower)}")

  describe "a document" do
    test "is served with its bytes, type, length and ETag", %{server: server} do
      bytes = ~s({"type": "code-document"}\n)
      assert DocumentServer.put(server, "one", bytes) == :ok
      assert {200, headers, ^bytes} = request(server, "/one")
      assert headers["content-type"] == "application/json"
      assert headers["content-length"] == "#{byte_size(bytes)}"
      assert headers["etag"] == etag(bytes)
    end

    test "is answered with a 304 to whoever has it", %{server: server} do
      :ok = DocumentServer.put(server, "one", "1")

      for value <- [etag("1"), ~s("x", #{etag("1")}), "W/" <> etag("1"), "*"] do
        assert {304, headers, ""} = request(server, "/one", headers: [{"If-None-Match", value}])
        assert headers["etag"] == etag("1")
      end

      for value <- [etag("2"), "", String.trim(etag("1"), ~s("))] do
        assert {200, _, "1"} = request(server, "/one", headers: [{"If-None-Match", value}])
      end

      :ok = DocumentServer.put(server, "one", "2")
      assert {200, headers, "2"} = request(server, "/one", headers: [{"If-None-Match", etag("1")}])
      assert headers["etag"] == etag("2")
    end

    test "may be large, and may be asked for twice over one connection", %{server: server} do
      bytes = :binary.copy("0123456789", 300_000)
      :ok = DocumentServer.put(server, "big", bytes)
      assert {200, _, ^bytes} = request(server, "/big")

      {:ok, _} = Application.ensure_all_started(:inets)
      url = String.to_charlist(DocumentServer.url(server) <> "/big")

      for _ <- 1..3 do
        assert {:ok, {{_, 200, _}, _, ^bytes}} = :httpc.request(:get, {url, []}, [], body_format: :binary)
      end
    end

    test "may have a strange id", %{server: server} do
      for id <- ["a b", "früh", "100%", "a?b", "日本", "a.json", "..a", "a+b", "#"] do
        assert DocumentServer.put(server, id, id) == :ok
        assert {200, _, ^id} = request(server, "/" <> URI.encode(id, &URI.char_unreserved?/1))
      end
    end

    test "is found whatever the query", %{server: server} do
      :ok = DocumentServer.put(server, "one", "1")
      assert {200, _, "1"} = request(server, "/one?rev=3&x=/../y")
    end

    test "that is missing is a 404", %{server: server, dir: dir} do
      File.mkdir!(Path.join(dir, "folder.json"))

      for path <- [
            "/nope",
            "/",
            "//",
            "/one/",
            "/one/two/three",
            "/folder",
            "/" <> String.duplicate("x", 255)
          ] do
        assert {404, headers, ~s({"error":"not_found","reason":"missing"})} = request(server, path)
        assert headers["content-type"] == "application/json"
        assert headers["etag"] == nil
      end
    end

    test "that was deleted is named so, until it is there again", %{server: server, dir: dir} do
      :ok = DocumentServer.put(server, "one", "1")
      assert DocumentServer.delete(server, "one") == :ok
      assert {404, _, ~s({"error":"not_found","reason":"deleted"})} = request(server, "/one")
      assert {404, _, ""} = request(server, "/one", method: "HEAD")
      :ok = DocumentServer.put(server, "one", "2")
      assert {200, _, "2"} = request(server, "/one")

      # So are files that somebody else deletes, and not all that goes with the folder.
      File.write!(Path.join(dir, "two.json"), "2")
      assert {200, _, "2"} = request(server, "/two")
      File.rm!(Path.join(dir, "two.json"))
      assert {404, _, body} = request(server, "/two")
      assert body =~ "deleted"
      assert {404, _, ~s({"error":"not_found","reason":"missing"})} = request(server, "/three")
      File.rename!(dir, dir <> " elsewhere")
      assert {404, _, _} = request(server, "/two")
      File.rename!(dir <> " elsewhere", dir)
      :ok = DocumentServer.delete(server, "one")
      assert {:error, %Error{reason: :not_found, document: "one"}} = DocumentServer.delete(server, "one")
    end
  end

  test "other methods are a 405", %{server: server} do
    :ok = DocumentServer.put(server, "one", "1")

    for method <- ["POST", "PATCH"] do
      assert {405, headers, _} = request(server, "/one", method: method)
      assert headers["allow"] == "GET, HEAD, PUT, DELETE"
    end

    for method <- ["PUT", "DELETE"] do
      assert {405, headers, body} = request(server, "/one/1.wasm", method: method, body: "{}")
      assert headers["allow"] == "GET, HEAD"
      assert body =~ "only GET, HEAD are allowed here"
    end

    assert {200, _, "1"} = request(server, "/one")
  end

  describe "nothing outside of the folder" do
    test "is served", %{server: server, dir: dir} do
      File.mkdir!(Path.join(dir, "sub"))

      for path <- [
            "/../secret",
            "/..%2fsecret",
            "/..%2Fsecret",
            "/%2e%2e/secret",
            "/%2e%2e%2fsecret",
            "/sub/../../secret",
            "/sub/..%2f..%2fsecret.json",
            "/sub/%2e%2e",
            "/%2e%2e/secret.json",
            "/../secret.json",
            "/..%5csecret",
            "/%00/secret",
            "/secret%00",
            "/%2fsecret",
            "/%zz",
            "/%ff",
            "/%",
            "/..%252fsecret"
          ] do
        {status, _, body} = request(server, path)
        assert status in [400, 404]
        refute body =~ ~r/^secret/
      end
    end

    test "is written or removed", %{server: server, tmp_dir: tmp_dir} do
      for id <- [
            "../secret",
            "..",
            ".",
            "",
            "a/b",
            "a\\b",
            "/etc/x",
            "a\0",
            nil,
            :a,
            String.duplicate("x", 256)
          ] do
        assert {:error, %Error{reason: {:bad_id, ^id}}} = DocumentServer.put(server, id, "x")
        assert {:error, %Error{reason: {:bad_id, ^id}}} = DocumentServer.delete(server, id)
      end

      assert File.read!(Path.join(tmp_dir, "secret.json")) == "secret"
    end
  end

  test "attachments", %{server: server, dir: dir} do
    folder = Path.join(dir, "one")
    File.mkdir!(folder)
    :ok = DocumentServer.put(server, "one", "{}")

    for {name, type} <- [
          {"1.0.0.wasm", "application/wasm"},
          {"logo.png", "application/octet-stream"},
          {"noext", "application/octet-stream"},
          {"a b.json", "application/json"}
        ] do
      bytes = <<0, 255>> <> name
      File.write!(Path.join(folder, name), bytes)
      path = "/one/" <> URI.encode(name, &URI.char_unreserved?/1)
      assert {200, headers, ^bytes} = request(server, path)
      assert headers["content-type"] == type
      assert headers["etag"] == etag(bytes)
      assert {304, _, ""} = request(server, path, headers: [{"if-none-match", etag(bytes)}])
    end

    assert {404, _, _} = request(server, "/one/missing.wasm")
    assert {404, _, _} = request(server, "/two/1.0.0.wasm")
  end

  describe "a readable document" do
    defp folder!(dir, id, document, files) do
      folder = Path.join(dir, id)
      File.mkdir!(folder)
      File.write!(Path.join(folder, "document.json"), document)
      for {name, bytes} <- files, do: File.write!(Path.join(folder, name), bytes)
      folder
    end

    test "is assembled from its files", %{server: server, dir: dir} do
      files = [
        {"1.0.0.ex", "one"},
        {"1.1.0.ex", "two"},
        {"1.4.0.ex", "from the file"},
        {"README.md", "no code"}
      ]

      folder = folder!(dir, "one", ~S(%{"type" => "t", "code" => %{"1.4.0" => "its own"}}), files)
      File.mkdir!(Path.join(folder, "9.ex"))

      expected = ~S({"code":{"1.0.0":"one","1.1.0":"two","1.4.0":"its own"},"type":"t"})

      assert {200, headers, ^expected} = request(server, "/one")
      assert headers["etag"] == etag(expected)
      assert headers["content-type"] == "application/json"
      assert {304, _, ""} = request(server, "/one", headers: [{"if-none-match", etag(expected)}])

      File.write!(Path.join(folder, "1.0.0.ex"), "edited")
      assert {200, headers, edited} = request(server, "/one", headers: [{"if-none-match", etag(expected)}])
      assert edited =~ "edited"
      assert headers["etag"] == etag(edited)
    end

    test "needs no code in its document.json", %{server: server, dir: dir} do
      folder!(dir, "one", ~S(%{}), [{"1.ex", "\"é\n\""}, {"1.wat", "later in the alphabet"}])
      assert {200, _, ~S({"code":{"1":"\"é\u000A\""}})} = request(server, "/one")
    end

    test "has what is usual when there is no document.json", %{server: server, dir: dir} do
      folder = Path.join(dir, "one")
      File.mkdir!(folder)
      assert {404, _, _} = request(server, "/one")
      File.write!(Path.join(folder, "1.erl"), "one")

      assert {200, _, ~S({"code":{"1":"one"},"language":"erlang","type":"code-document"})} =
               request(server, "/one")

      File.write!(Path.join(folder, "channels.json"), ~S(%{"production" => "1", "type" => "t"}))

      assert {200, _, ~S({"code":{"1":"one"},"language":"erlang","production":"1","type":"t"})} =
               request(server, "/one")

      File.write!(Path.join(folder, "document.json"), "%{}")
      assert {200, _, ~S({"code":{"1":"one"}})} = request(server, "/one")
    end

    test "has text as text, and bytes as base64", %{server: server, dir: dir} do
      for {name, bytes, value} <- [
            {"1.erl", "two", ~S("two")},
            {"1.wat", "three", ~S("three")},
            {"1.wasm", <<0, 255>>, ~S({"base64":"AP8="})}
          ] do
        folder!(dir, name, "%{}", [{name, bytes}])
        expected = ~s({"code":{"1":#{value}}})
        assert {200, _, ^expected} = request(server, "/" <> name)
      end
    end

    test "is none in several languages", %{server: server, dir: dir} do
      folder!(dir, "one", ~S(%{"language" => "erlang"}), [{"1.erl", "one"}, {"2.ex", "two"}])
      assert {500, _, body} = request(server, "/one")
      assert body =~ ~S(several languages, in the files [\"1.erl\", \"2.ex\"])
      File.rm!(Path.join(dir, "one/1.erl"))
      assert {500, _, body} = request(server, "/one")
      assert body =~ ~S(several languages, in the files [\"document.json\", \"2.ex\"])
    end

    test "takes signatures from files", %{server: server, dir: dir} do
      code = ~S(%{"2" => %{"text" => "two", "signature" => "old"}, "3" => %{"attachment" => "3.bin"}})
      signatures = for tag <- ["1", "2", "3", "9"], do: {tag <> ".sig", "s#{tag}\n"}
      folder!(dir, "one", ~s(%{"code" => #{code}}), [{"1.wasm", "x"}, {"4.wasm", "four"} | signatures])

      assert {200, _, body} = request(server, "/one")

      assert body ==
               ~S({"code":{"1":{"base64":"eA==","signature":"s1"},"2":{"signature":"s2","text":"two"},) <>
                 ~S("3":{"attachment":"3.bin","signature":"s3"},"4":{"base64":"Zm91cg=="}}})
    end

    test "gives way to a file of that id", %{server: server, dir: dir} do
      folder!(dir, "one", ~S(%{}), [])
      :ok = DocumentServer.put(server, "one", "1")
      assert {200, _, "1"} = request(server, "/one")
      :ok = DocumentServer.delete(server, "one")
      assert {200, _, ~S({"code":{}})} = request(server, "/one")
    end

    test "that cannot be assembled is a 500 that says why", %{server: server, dir: dir} do
      for {id, document, files, why} <- [
            {"broken", "%{", [], "document.json: is not a JSON object"},
            {"list", "[]", [], "not a JSON object"},
            {"code", ~S(%{"code" => []}), [], "must be an object"},
            {"latin", "%{}", [{"1.ex", <<"Andr", 233>>}], "cannot be written as JSON"}
          ] do
        folder!(dir, id, document, files)
        assert {500, headers, body} = request(server, "/" <> id)
        assert headers["content-type"] == "application/json"
        assert body =~ why
      end
    end
  end

  test "HEAD answers as GET does, without a body", %{server: server, dir: dir} do
    :ok = DocumentServer.put(server, "one", "{}")
    File.mkdir!(Path.join(dir, "one"))
    File.write!(Path.join(dir, "one/1.wasm"), "123")

    for path <- ["/one", "/one/1.wasm", "/two", "/one/2"] do
      {status, headers, body} = request(server, path)
      length = "#{byte_size(body)}"
      assert {^status, %{"content-length" => ^length} = head, ""} = request(server, path, method: "HEAD")
      assert Map.take(head, ["etag", "content-type"]) == Map.take(headers, ["etag", "content-type"])
    end

    assert {304, _, ""} = request(server, "/one", method: "HEAD", headers: [{"if-none-match", etag("{}")}])
  end

  describe "PUT" do
    defp put(server, path, body, headers \\ []),
      do: request(server, path, method: "PUT", body: body, headers: headers)

    test "writes a document and says its ETag", %{server: server, dir: dir} do
      assert {201, headers, body} = put(server, "/a%20b", ~S(%{"v" => 1}))
      assert {:ok, %{"ok" => true, "id" => "a b"}} = Instar.Native.json_decode(body, 9)
      assert headers["etag"] == etag(~S(%{"v" => 1}))
      assert File.read!(Path.join(dir, "a b.json")) == ~S(%{"v" => 1})
      assert {200, headers, _} = put(server, "/a%20b", ~S(%{"v" => 2}))
      assert {200, %{"etag" => etag}, ~S(%{"v" => 2})} = request(server, "/a%20b")
      assert headers["etag"] == etag
    end

    test "takes a document of megabytes", %{dir: dir} do
      # With the real decoder: the other one is slow.
      server = start_supervised!({DocumentServer, dir: dir}, id: :large)
      body = ~s({"a": "#{String.duplicate("x", 5_000_000)}"})
      assert {201, _, _} = put(server, "/big", body)
      assert {200, _, ^body} = request(server, "/big")
    end

    test "with If-Match writes only over the revision that it names", %{server: server} do
      assert {412, headers, body} = put(server, "/one", "%{}", [{"if-match", etag("1")}])
      assert headers["etag"] == nil
      assert body =~ "no such document"
      assert {412, _, _} = put(server, "/one", "%{}", [{"if-match", "*"}])
      assert {404, _, _} = request(server, "/one")

      :ok = DocumentServer.put(server, "one", "1")

      for value <- [etag("2"), "W/" <> etag("1"), String.trim(etag("1"), ~s("))] do
        assert {412, headers, _} = put(server, "/one", "%{}", [{"if-match", value}])
        assert headers["etag"] == etag("1")
      end

      assert {200, _, "1"} = request(server, "/one")
      assert {200, _, _} = put(server, "/one", "%{}", [{"if-match", ~s("x", #{etag("1")})}])
      assert {200, _, _} = put(server, "/one", "%{1 => 1}", [{"if-match", "*"}])
      assert {200, _, "%{1 => 1}"} = request(server, "/one")
    end

    test "with If-None-Match writes only a new one", %{server: server, dir: dir} do
      assert {201, _, _} = put(server, "/one", "%{}", [{"if-none-match", "*"}])
      assert {412, headers, _} = put(server, "/one", "%{1 => 1}", [{"if-none-match", "*"}])
      assert headers["etag"] == etag("%{}")
      assert {412, _, _} = put(server, "/one", "%{1 => 1}", [{"if-none-match", etag("%{}")}])

      # A folder is a document as well.
      folder!(dir, "two", "%{}", [])
      assert {412, headers, _} = put(server, "/two", "%{}", [{"if-none-match", "*"}])
      assert {200, %{"etag" => etag}, _} = request(server, "/two")
      assert headers["etag"] == etag
      assert {200, _, _} = put(server, "/two", "%{1 => 1}", [{"if-match", etag}])
      assert {200, _, "%{1 => 1}"} = request(server, "/two")
    end

    test "refuses what is no document and writes nothing", %{server: server, dir: dir, tmp_dir: tmp_dir} do
      for body <- ["", "%{", "[]", "1"], do: assert({400, _, _} = put(server, "/one", body))

      for path <- ["/..%2fsecret", "/%2e%2e", "/a%2fb", "/%00"],
          do: assert({400, _, _} = put(server, path, "%{}"))

      for path <- ["/", "/one/two", "/%zz"] do
        {status, _, _} = put(server, path, "%{}")
        assert status in [400, 405]
      end

      assert File.ls!(dir) == []
      assert File.read!(Path.join(tmp_dir, "secret.json")) == "secret"
    end

    test "refuses what is too large", %{dir: dir} do
      server = start_supervised!({DocumentServer, dir: dir, max_bytes: 10}, id: :small)
      body = ~S({"a": 123})
      assert byte_size(body) == 10
      assert {413, _, body_413} = put(server, "/one", body <> " ")
      assert body_413 =~ "10 bytes"
      assert {201, _, _} = put(server, "/one", body)
    end

    test "of two at once with the same If-Match one wins", %{server: server} do
      :ok = DocumentServer.put(server, "one", "0")

      for round <- 1..20 do
        {200, %{"etag" => etag}, _} = request(server, "/one")

        statuses =
          1..4
          |> Enum.map(
            &Task.async(fn -> put(server, "/one", "%{#{round} => #{&1}}", [{"if-match", etag}]) end)
          )
          |> Enum.map(&(&1 |> await() |> elem(0)))

        assert Enum.sort(statuses) == [200, 412, 412, 412]
      end
    end
  end

  test "DELETE removes a document", %{server: server} do
    assert {404, _, _} = request(server, "/one", method: "DELETE")
    :ok = DocumentServer.put(server, "one", "1")
    assert {412, headers, _} = request(server, "/one", method: "DELETE", headers: [{"if-match", etag("2")}])
    assert headers["etag"] == etag("1")
    assert {200, _, _} = request(server, "/one", method: "DELETE", headers: [{"if-match", etag("1")}])
    assert {404, _, _} = request(server, "/one")
    assert {400, _, _} = request(server, "/..%2fsecret", method: "DELETE")
  end

  describe "put/3" do
    test "writes a map as JSON", %{server: server} do
      map = %{
        "text" => "\"\\/\b\f\n\r\t\0\x1f\d é 日 \u2028",
        "list" => [1, -2, 0.5, 1.0e25, true, false, nil, [], %{}],
        key: "k"
      }

      assert DocumentServer.put(server, "one", map) == :ok
      {200, _, body} = request(server, "/one")

      assert body ==
               ~S({"key":"k","list":[1,-2,0.5,1.0e25,true,false,null,[],{}],) <>
                 ~S("text":"\"\\/\u0008\u000C\u000A\u000D\u0009\u0000\u001F) <> "\d é 日 \u2028\"}"
    end

    test "writes megabytes of text without a list of its bytes" do
      text = String.duplicate("def f(x), do: \"é\" <> x\n", 100_000)
      # Words: a list of the bytes has four million.
      limits = [max_heap_size: %{size: 2_000_000, kill: true, error_logger: false}]
      {_pid, monitor} = :erlang.spawn_opt(fn -> exit(DocumentServer.encode(text)) end, [:monitor | limits])
      assert_receive {:DOWN, ^monitor, _, _, {:ok, json}}
      assert json == "\"" <> escaped(text) <> "\""
    end

    defp escaped(text), do: text |> String.replace(~s("), ~S(\")) |> String.replace("\n", ~S(\u000A))

    test "writes the same bytes for the same map", %{server: server} do
      map = Map.new(1..100, &{"k#{&1}", &1})
      :ok = DocumentServer.put(server, "one", map)
      {200, %{"etag" => etag}, _} = request(server, "/one")
      :ok = DocumentServer.put(server, "one", map |> Enum.shuffle() |> Map.new())
      assert {200, %{"etag" => ^etag}, _} = request(server, "/one")
    end

    test "refuses what is not JSON and leaves the document as it was", %{server: server, dir: dir} do
      :ok = DocumentServer.put(server, "one", "1")

      for value <- [{1, 2}, :atom, self(), <<255>>, <<1::3>>, [1 | 2], %{1 => 2}, 1..2] do
        assert {:error, %Error{reason: {:invalid_document, {:unencodable, _}}}} =
                 DocumentServer.put(server, "one", %{"a" => value})
      end

      assert {200, _, "1"} = request(server, "/one")
      assert File.ls!(dir) == ["one.json"]
    end

    test "says when the disk does not do it", %{server: server, dir: dir} do
      File.rm_rf!(dir)
      assert {:error, %Error{reason: {:file_error, :enoent, path}}} = DocumentServer.put(server, "one", "1")
      assert path =~ "one.json"
    end

    test "is never seen half done", %{server: server} do
      :ok = DocumentServer.put(server, "one", :binary.copy("a", 100_000))

      writer =
        Task.async(fn ->
          for n <- 1..50,
              do: :ok = DocumentServer.put(server, "one", :binary.copy(<<?a + rem(n, 2)>>, 100_000))
        end)

      for _ <- 1..50 do
        assert {200, _, <<first, _::binary>> = body} = request(server, "/one")
        assert body == :binary.copy(<<first>>, 100_000)
      end

      await(writer)
    end
  end

  describe "the server" do
    test "listens on the loopback interface only", %{server: server} do
      port = DocumentServer.port(server)
      assert DocumentServer.url(server) == "http://127.0.0.1:#{port}"
      {:ok, interfaces} = :inet.getifaddrs()

      for {_, options} <- interfaces, {:addr, {a, _, _, _} = address} <- options, a != 127 do
        assert {:error, _} = :gen_tcp.connect(address, port, [], 500)
      end
    end

    test "runs beside others", %{server: server, tmp_dir: tmp_dir} do
      other = start_supervised!({DocumentServer, dir: tmp_dir})
      assert DocumentServer.port(other) != DocumentServer.port(server)
      assert {200, _, "secret"} = request(other, "/secret")
      assert {404, _, _} = request(server, "/secret")
    end

    test "can have a name and a port", %{dir: dir, test: name} do
      {:ok, socket} = :gen_tcp.listen(0, ip: {127, 0, 0, 1}, reuseaddr: true)
      {:ok, port} = :inet.port(socket)
      :gen_tcp.close(socket)
      start_supervised!({DocumentServer, dir: dir, name: name, port: port})
      assert DocumentServer.port(name) == port
      assert DocumentServer.put(name, "one", "1") == :ok
    end

    test "frees its port when it stops", %{dir: dir} do
      {:ok, server} = DocumentServer.start_link(dir: dir)
      port = DocumentServer.port(server)
      :ok = DocumentServer.put(server, "mine", %{"a" => 1})
      assert serves?(port, "mine")
      GenServer.stop(server)
      # The port may be another test's by now; what was served there is not.
      refute serves?(port, "mine")
    end

    defp serves?(port, id) do
      url = {~c"http://127.0.0.1:#{port}/#{id}", []}

      match?(
        {:ok, {{_version, 200, _text}, _headers, _body}},
        :httpc.request(:get, url, [timeout: 2_000], [])
      )
    end

    test "frees its port when it is killed", %{dir: dir} do
      Process.flag(:trap_exit, true)
      {:ok, server} = DocumentServer.start_link(dir: dir)
      port = DocumentServer.port(server)
      :ok = DocumentServer.put(server, "mine", %{"a" => 1})
      Process.exit(server, :kill)
      assert_receive {:EXIT, ^server, :killed}
      assert eventually(fn -> not serves?(port, "mine") end)
    end

    test "names what is wrong with its options", %{dir: dir} do
      assert {:error, %Error{reason: {:unknown_option, :prt, :port}}} =
               DocumentServer.start_link(dir: dir, prt: 1)

      for {key, value} <- [
            dir: "/no/such/folder",
            dir: nil,
            port: -1,
            port: 65_536,
            port: "1",
            decode: :x,
            max_bytes: 0
          ] do
        assert {:error, %Error{reason: {:invalid_option, ^key, ^value, _}}} =
                 DocumentServer.start_link(Keyword.merge([dir: dir], [{key, value}]))
      end

      assert {:error, %Error{reason: {:invalid_option, :dir, nil, _}}} = DocumentServer.start_link([])
      assert {:error, %Error{reason: {:invalid_option, :options, %{}, _}}} = DocumentServer.start_link(%{})
    end

    test "does not start on a port that is taken", %{server: server, dir: dir} do
      Process.flag(:trap_exit, true)
      assert {:error, _reason} = DocumentServer.start_link(dir: dir, port: DocumentServer.port(server))
    end
  end
end

defmodule Instar.DocumentServerDocTest do
  # Apart from the others, because a doctest has no folder to set up a server with.
  use ExUnit.Case, async: true
  doctest Instar.DocumentServer
end
