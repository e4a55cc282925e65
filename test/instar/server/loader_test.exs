defmodule Instar.Server.LoaderTest do
  # The way of a document from its store to the version table: everything that can be wrong with an answer, a
  # document or its code, and what is shared by those who want the same at once.
  use Instar.Case, async: true

  alias Instar.{RawServer, Version}

  # A code server whose store is a raw web server with that script.
  defp raw!(context, script, options \\ []) do
    store = start_supervised!({RawServer, script: script}, id: make_ref())
    {source, options} = Keyword.split(options, [:retries, :max_bytes, :timeout, :backoff])

    source = Keyword.merge([url: RawServer.url(store), retries: 0, backoff: 1], source)
    server = start_instar!(context, [source: {Instar.Source.HTTP, source}] ++ options)
    {server, store}
  end

  defp good(n \\ 1, etag \\ nil), do: RawServer.json(document(:wasm, %{"1" => n}), etag)

  # The error of a load, with what every error says.
  defp error(server, id, query \\ []) do
    assert {:error, %Error{} = error} = Instar.load(server, id, query)
    assert error.server == server
    assert error.document == id
    assert is_binary(Exception.message(error))
    error
  end

  defp error_of(%{server: server} = context, document, query \\ []) do
    put!(context, "doc", document)
    error(server, "doc", query)
  end

  describe "the store" do
    test "cannot be reached", context do
      {:ok, socket} = :gen_tcp.listen(0, ip: {127, 0, 0, 1})
      {:ok, port} = :inet.port(socket)
      :gen_tcp.close(socket)
      url = "http://127.0.0.1:#{port}"
      server = start_instar!(context, source: {Instar.Source.HTTP, url: url, retries: 0})
      assert {:unreachable, why} = error(server, "doc").reason
      assert why =~ "refused"
    end

    test "is started later than the code server", context do
      {:ok, socket} = :gen_tcp.listen(0, ip: {127, 0, 0, 1})
      {:ok, port} = :inet.port(socket)
      :gen_tcp.close(socket)
      url = "http://127.0.0.1:#{port}"
      server = start_instar!(context, source: {Instar.Source.HTTP, url: url, retries: 0})
      assert {:unreachable, _why} = reason(Instar.call(server, "doc", :n, []))
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      dir = Path.join(context.tmp_dir, "documents")
      start_supervised!({Instar.DocumentServer, dir: dir, port: port, name: unique_name()})
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    end

    test "closes without an answer", context do
      {server, store} = raw!(context, [:close])
      assert {:unreachable, _why} = error(server, "doc").reason
      RawServer.script(store, [good()])
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    end

    test "does not have the document", %{server: server} = context do
      assert error(server, "doc").reason == :not_found
      {gone, _store} = raw!(context, [{410, [], ""}])
      assert error(gone, "doc").reason == :not_found
      # A moment later it has; and whoever knows that need not wait until it is asked again.
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      assert {:ok, _version} = Instar.load(server, "doc", fresh: true)
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    end

    test "answers with 500 and then recovers", context do
      {server, store} = raw!(context, [{500, [], "oops"}, {503, [], ""}, good()])
      assert reason(Instar.load(server, "doc")) == {:http_status, 500}
      assert reason(Instar.load(server, "doc")) == {:http_status, 503}
      assert {:ok, version} = Instar.load(server, "doc")
      assert Instar.call(version, :n, []) == {:ok, 1}
      assert length(RawServer.requests(store)) == 3
    end

    test "answers with 500 and then recovers, which retries hide", context do
      {server, store} = raw!(context, [{500, [], ""}, :close, {:half, 200, [], "{}"}, good()], retries: 3)
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
      assert length(RawServer.requests(store)) == 4
    end

    test "answers with a status that means nothing here", context do
      for status <- [201, 204, 206, 400, 401, 403, 418] do
        {server, _store} = raw!(context, [{status, [], ""}])
        assert error(server, "doc").reason == {:http_status, status}
      end
    end

    test "says not modified to whoever has nothing", context do
      {server, _store} = raw!(context, [{304, [], ""}])
      assert error(server, "doc").reason == {:http_status, 304}
    end

    test "sends a body over the cap of the source", context do
      {server, _store} = raw!(context, [{200, [], String.duplicate(" ", 1_001)}], max_bytes: 1_000)
      assert error(server, "doc").reason == {:body_too_large, 1_000}
    end

    test "sends a body over the cap without saying so", context do
      endless = "HTTP/1.1 200 OK\r\n\r\n" <> String.duplicate(" ", 100_000)
      {server, _store} = raw!(context, [{:raw, endless}], max_bytes: 1_000)
      assert error(server, "doc").reason == {:body_too_large, 1_000}
    end

    test "sends a document over the cap of the server", context do
      {server, _store} = raw!(context, [{200, [], String.duplicate(" ", 1_001)}], max_document_bytes: 1_000)
      assert error(server, "doc").reason == {:invalid_document, {:too_large, 1_001, 1_000}}
    end

    test "stops half way through the body", context do
      {200, _headers, body} = good()
      {server, store} = raw!(context, [{:half, 200, [], body}])
      assert error(server, "doc").reason == :truncated
      RawServer.script(store, [good()])
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    end

    test "stops half way through the head", context do
      {server, _store} = raw!(context, [{:raw, "HTTP/1.1 200 OK\r\ncontent-le"}])
      assert {:unreachable, _why} = error(server, "doc").reason
    end

    test "does not speak HTTP", context do
      {server, _store} = raw!(context, [{:raw, "220 mail.example ESMTP\r\n"}])
      assert {:unreachable, _why} = error(server, "doc").reason
    end

    test "answers never, or too slowly", context do
      {server, store} = raw!(context, [:stall], timeout: 60)
      assert reason(Instar.load(server, "doc")) == {:timeout, 60}
      RawServer.script(store, {:drip, 5, "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"})
      assert reason(Instar.load(server, "doc")) == {:timeout, 60}
    end
  end

  test "a selection and a call give the errors of a load", %{server: server} = context do
    for {id, document, expected} <- [
          {"junk", "{", {:invalid_document, :not_json}},
          {"broken", wat("(module"), :compile_error},
          {"import", wat(~s[(module (import "a" "b" (func)))]), {:unknown_import, "a", "b"}},
          {"tagless", document(:wasm, %{"1" => 1}, %{"beta" => "2"}),
           {:invalid_document, {:unknown_tag, "beta", "2"}}}
        ] do
      put!(context, id, document)

      for answer <- [
            Instar.select(server, id),
            Instar.call(server, id, :n, []),
            Instar.call(server, {id, "1"}, :n, []),
            Instar.load(server, id)
          ] do
        assert reason(answer) == expected
      end

      assert %Error{reason: ^expected} = catch_error(Instar.call!(server, id, :n, []))
    end
  end

  describe "the bytes are" do
    test "not JSON", context do
      for {bytes, line} <- [
            {"", 1},
            {"{", 1},
            {"nonsense", 1},
            {"{}{}", 1},
            {~s({"a": 1,}), 1},
            {~s({"a":\n\n oops}), 3},
            {<<"{\"a\": \"", 255, "\"}">>, 1},
            {~s({"a": "\\ud800"}), 1},
            {"\uFEFF{}", 1},
            {~s({"a": 1e999}), 1},
            {~s({"a": 01}), 1},
            {~s({"a": NaN}), 1}
          ] do
        error = error_of(context, bytes)
        assert error.reason == {:invalid_document, :not_json}, inspect(bytes)
        assert [%{line: ^line, column: column, message: message}] = error.diagnostics
        assert is_integer(column) and is_binary(message)
        assert is_binary(error.token)
      end
    end

    test "JSON, but no object", context do
      for bytes <- ["[]", "1", "null", ~s("text"), "true"] do
        assert error_of(context, bytes).reason == {:invalid_document, :not_an_object}
      end
    end

    test "nested too deep", context do
      nested = fn depth -> String.duplicate("[", depth) <> String.duplicate("]", depth) end
      {:ok, json} = Instar.DocumentServer.encode(document(:wasm, %{"1" => 1}))
      with_depth = fn depth -> String.replace_prefix(json, "{", ~s({"x":) <> nested.(depth - 1) <> ",") end

      put!(context, "doc", with_depth.(32))
      assert Instar.call(context.server, "doc", :n, []) == {:ok, 1}
      for depth <- [33, 200, 100_000], do: assert_too_deep(context, with_depth.(depth), 32)
      # Not even where nothing closes.
      assert_too_deep(context, String.duplicate("[", 1_000_000), 32)

      deeper = start_instar!(context, max_depth: 128)
      put!(context, "doc", with_depth.(100))
      assert Instar.call(deeper, "doc", :n, []) == {:ok, 1}
    end

    defp assert_too_deep(context, bytes, limit) do
      put!(context, "doc", bytes)
      assert reason(Instar.load(context.server, "doc")) == {:invalid_document, {:too_deep, limit}}
    end

    test "an object with the same key twice", context do
      for bytes <- [
            ~s({"type": "a", "type": "b"}),
            ~s({"x": {"a": 1,\n "b": 2, "a": 3}}),
            ~s({"a":1,"\\u0061":2})
          ] do
        error = error_of(context, bytes)
        assert error.reason == {:invalid_document, :not_json}
        assert [%{line: line, column: column, message: message}] = error.diagnostics
        assert message =~ "same key twice"
        assert line >= 1 and column >= 1
      end
    end
  end

  describe "the document" do
    test "has wrong fields, which are named", context do
      good = document(:wasm, %{"1" => 1})

      for {fields, field, problem} <- [
            {%{"type" => 1}, "type", {:wrong_type, "type", "a string"}},
            {%{"type" => "picture"}, "type", {:unknown_value, "type", "picture"}},
            {%{"type" => nil}, "type", {:missing, "type"}},
            {%{"language" => "perl"}, "language", {:unknown_value, "language", "perl"}},
            {%{"target" => "jvm"}, "target", {:unknown_value, "target", "jvm"}},
            {%{"target" => "beam"}, "target", {:unknown_value, "target", "beam"}},
            {%{"code" => %{}}, "code", {:wrong_type, "code", "a nonempty object"}},
            {%{"code" => []}, "code", {:wrong_type, "code", "a nonempty object"}},
            {%{"production" => "9"}, "production", {:unknown_tag, "production", "9"}},
            {%{"_id" => "other"}, "_id", {:id_mismatch, "other", "doc"}}
          ] do
        error = error_of(context, Map.merge(good, fields))
        assert error.reason == {:invalid_document, problem}
        assert error.field == field
        assert is_binary(error.token)
      end

      assert {:invalid_document, {:wrong_type, "code.1", _}} =
               error_of(context, %{good | "code" => %{"1" => 5}}).reason

      assert {:invalid_document, {:bad_base64, "code.1.base64"}} =
               error_of(context, %{good | "code" => %{"1" => %{"base64" => "***"}}}).reason
    end

    test "has more tags than allowed", context do
      server = start_instar!(context, max_tags: 2)
      put!(context, "doc", document(:wasm, %{"1" => 1, "2" => 2, "3" => 3}))
      assert error(server, "doc").reason == {:invalid_document, {:too_many_tags, 3, 2}}
    end

    test "has not the tag or channel that is asked for", context do
      document = document(:wasm, %{"1" => 1})
      assert error_of(context, document, tag: "2").reason == {:unknown_tag, "2"}
      assert error_of(context, document, %{"channel" => "beta"}).reason == {:unknown_channel, "beta"}
    end

    test "has fields that nobody knows, which do not matter", %{server: server} = context do
      put!(context, "doc", document(:wasm, %{"1" => 1}, %{"author" => %{"name" => "x"}, "_rev" => "1-a"}))
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    end

    test "has code whose digest is another", %{server: server} = context do
      source = program(:wasm, 1)
      hex = fn bytes -> Base.encode16(:crypto.hash(:sha256, bytes), case: :lower) end
      code = fn digest -> %{"1" => %{"text" => source, "sha256" => digest}} end
      wrong = hex.("other")
      right = hex.(source)

      assert error_of(context, %{wat("") | "code" => code.(wrong)}).reason ==
               {:invalid_document, {:digest_mismatch, "code.1.sha256", wrong, right}}

      put!(context, "doc", %{wat("") | "code" => code.(right)})
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    end

    test "is refused when its target is not trusted", context do
      for language <- ["elixir", "erlang"] do
        document = %{document(:beam, %{"1" => 1}) | "language" => language}
        error = error_of(context, document)
        assert error.reason == {:untrusted_target, :beam}
        assert error.field == "target"
      end
    end
  end

  describe "the code" do
    defp wasm(bytes), do: %{wat("") | "language" => "wasm", "code" => %{"1" => %{"base64" => bytes}}}
    defp wasm_bytes(text), do: text |> Instar.Native.parse_wat() |> elem(1) |> Base.encode64()

    test "is wasm", %{server: server} = context do
      put!(context, "doc", wasm(wasm_bytes(program(:wasm, 1))))
      assert {:ok, %Version{language: :wasm, target: :wasm}} = Instar.load(server, "doc")
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    end

    test "is junk", context do
      head = <<0, "asm", 1, 0, 0, 0>>

      for junk <- ["junk", "\0", "\0asm", head <> "junk", head <> <<1, 255, 255>>, <<0, "asm", 2, 0, 0, 0>>] do
        error = error_of(context, wasm(Base.encode64(junk)))
        assert error.reason == :badfile, inspect(junk)
        assert error.tag == "1"
      end
    end

    test "is a cut off module, at any byte", context do
      {:ok, whole} = Base.decode64(wasm_bytes(program(:wasm, 1)))

      for length <- 8..(byte_size(whole) - 1)//7 do
        put!(context, "doc", wasm(Base.encode64(binary_part(whole, 0, length))))

        case Instar.load(context.server, "doc") do
          # Between two sections the module is a smaller one.
          {:ok, version} -> assert {:undef, :n, 0} = reason(Instar.call(version, :n, []))
          {:error, error} -> assert error.reason == :badfile
        end
      end
    end

    test "is valid, but not by the rules", context do
      for {code, said} <- [
            {~s[(module (func) (func (export "f") (result i32) (i64.const 1)))],
             "in the function 1, counted from 0 with those that are imported: type mismatch: expected i32, found i64"},
            {~s[(module (func (local.get 3)))], "unknown local 3: local index out of bounds"},
            {~s[(module (func (call 7)))], "unknown function 7: function index out of bounds"},
            {~s[(module (memory 100000))], "memory size must be at most"}
          ] do
        # Text is somebody's code, whose bytes nobody has seen.
        error = error_of(context, wat(code))
        assert error.reason == :badfile
        assert [%{file: "doc@1.wat", message: message}] = error.diagnostics
        assert message =~ said
        refute message =~ "offset"
        {:ok, bytes} = Instar.Native.parse_wat(code)
        error = error_of(context, wasm(Base.encode64(bytes)))
        assert error.reason == :badfile
        assert [%{message: message}] = error.diagnostics
        assert message =~ said |> String.split(": ", parts: 2) |> List.last()
      end
    end

    test "imports what nobody offers", context do
      for {import, module, name} <- [
            {~s[(import "env" "log" (func (param i32)))], "env", "log"},
            {~s[(import "wasi_snapshot_preview1" "fd_fly" (func))], "wasi_snapshot_preview1", "fd_fly"},
            {~s[(import "env" "memory" (memory 1))], "env", "memory"},
            {~s[(import "env" "g" (global i32))], "env", "g"},
            {~s[(import "" "" (table 1 funcref))], "", ""}
          ] do
        assert error_of(context, wat("(module #{import})")).reason == {:unknown_import, module, name}
      end
    end

    test "is text with a mistake, of which the place is told", context do
      for {text, line, column} <- [
            {"(module", 1, 8},
            {"(module\n  (func (export \"f\")\n    (i32.cnst 1)))", 3, 6},
            {"(module\n  (func (call $missing)))", 2, 15},
            {"junk", 1, 1},
            {"(module (func \"\\zz\"))", 1, 17}
          ] do
        error = error_of(context, wat(text))
        assert error.reason == :compile_error
        assert [%{file: "doc@1.wat", line: ^line, column: ^column, message: message}] = error.diagnostics
        assert is_binary(message)
        assert Exception.message(error) =~ "doc@1.wat:#{line}:#{column}: "
      end
    end

    test "is text with a mistake after a letter of two bytes, which is one column", context do
      assert [%{line: 1, column: 24}] = error_of(context, wat("(module (; é ;) (func (cal)))")).diagnostics
    end

    test "is text given as base64", %{server: server} = context do
      code = %{"1" => %{"base64" => Base.encode64(program(:wasm, 5))}}
      put!(context, "doc", %{wat("") | "code" => code})
      assert Instar.call(server, "doc", :n, []) == {:ok, 5}
      error = error_of(context, %{wat("") | "code" => %{"1" => %{"base64" => Base.encode64(<<255, 1>>)}}})
      assert error.reason == :badfile
    end

    # Nested loops are what this compiler is slow at: these take it the better part of a second.
    @tag instar: [compile_timeout: 50]
    test "is wasm that takes too long to compile", context do
      nested = String.duplicate("loop ", 3_000) <> String.duplicate("end ", 3_000)
      error = error_of(context, wat("(module (func (export \"f\") #{nested}))"))
      assert error.reason == {:compile_timeout, 50}

      # A good one takes far less, unless others have the processors: another one then.
      assert eventually(fn ->
               id = "quick#{unique_number()}"
               put!(context, id, document(:wasm, %{"1" => unique_number()}))
               match?({:ok, _n}, Instar.call(context.server, id, :n, []))
             end)
    end

    @tag target: :beam
    @tag instar: [trust: [:beam]]
    test "is Elixir that does not compile, of which the place is told", context do
      for {source, line} <- [
            {"defmodule A do\n  def f, do: )\nend", 2},
            {"defmodule A do\n  def f, do: x\nend", 2},
            {"defmodule A do\n  def f do\n    1 +\n  end\nend", 4}
          ] do
        error = error_of(context, %{document(:beam, %{}) | "code" => %{"1" => source}})
        assert error.reason == :compile_error, source
        assert [%{file: "doc@1.ex", line: ^line, message: message} | _] = error.diagnostics
        assert is_binary(message)
      end
    end

    @tag target: :beam
    @tag instar: [trust: [:beam]]
    test "is Erlang that does not compile, of which the place is told", context do
      source = "-module(a).\n-export([f/0]).\nf() -> X.\n"
      document = %{document(:beam, %{}) | "language" => "erlang", "code" => %{"1" => source}}
      error = error_of(context, document)
      assert error.reason == :compile_error
      assert [%{file: "doc@1.erl", line: 3, message: message} | _] = error.diagnostics
      assert message =~ "X"
    end

    @tag target: :beam
    @tag instar: [trust: [:beam], compile_timeout: 300]
    test "takes too long to compile", context do
      source = "defmodule A do\n  Process.sleep(:infinity)\n  def n, do: 1\nend"
      error = error_of(context, %{document(:beam, %{}) | "code" => %{"1" => source}})
      assert error.reason == {:compile_timeout, 300}
    end
  end

  describe "an attachment" do
    setup context do
      source = program(:wasm, 8)
      folder = Path.join([context.tmp_dir, "documents", "doc"])
      File.mkdir!(folder)
      File.write!(Path.join(folder, "one.wat"), source)
      %{source: source, sha256: Base.encode16(:crypto.hash(:sha256, source), case: :lower)}
    end

    defp attached(entry), do: %{wat("") | "code" => %{"1" => entry}}

    test "is the code", %{server: server, sha256: sha256} = context do
      put!(context, "doc", attached(%{"attachment" => "one.wat"}))
      assert Instar.call(server, "doc", :n, []) == {:ok, 8}
      put!(context, "doc", attached(%{"attachment" => "one.wat", "sha256" => sha256}))
      assert {:ok, _version} = Instar.load(server, "doc")
    end

    test "with another digest is refused", %{sha256: actual} = context do
      wrong = String.duplicate("0", 64)
      error = error_of(context, attached(%{"attachment" => "one.wat", "sha256" => wrong}))
      assert {:invalid_document, {:digest_mismatch, field, ^wrong, ^actual}} = error.reason
      assert field =~ "code.1"
    end

    test "that is not there", context do
      error = error_of(context, attached(%{"attachment" => "two.wat"}))
      assert {:invalid_document, {:missing, field}} = error.reason
      assert error.detail =~ "two.wat"
      assert field =~ "code.1"
      assert error.field =~ "code.1"
    end

    test "whose name would lead elsewhere stays inside", context do
      File.write!(Path.join([context.tmp_dir, "documents", "secret.wat"]), program(:wasm, 666))
      error = error_of(context, attached(%{"attachment" => "../secret.wat"}))
      assert {:invalid_document, {:missing, _field}} = error.reason
      assert {:invalid_document, _problem} = error_of(context, attached(%{"attachment" => ".."})).reason
    end
  end

  describe "an unchanged document" do
    test "is asked for with its token, and not sent again", context do
      not_modified = fn request ->
        if request.headers["if-none-match"] == ~s("a"), do: {304, [], ""}, else: good(2, ~s("a"))
      end

      {server, store} = raw!(context, [not_modified])
      assert {:ok, %Version{token: ~s("a")} = first} = Instar.load(server, "doc")
      assert {:ok, %Version{token: ~s("a")} = second} = Instar.load(server, "doc")
      assert [first_request, second_request] = RawServer.requests(store)
      refute Map.has_key?(first_request.headers, "if-none-match")
      assert second_request.headers["if-none-match"] == ~s("a")
      # It was loaded anew all the same, as :code does.
      assert first.digest == second.digest
      assert old?(server, {"doc", "1"})
      assert Instar.call(second, :n, []) == {:ok, 2}
    end

    test "that has changed is sent with its new token", context do
      {server, store} = raw!(context, [good(1, ~s("a")), good(2, ~s("b")), {304, [], ""}])
      for n <- [1, 2, 2], do: assert(Instar.call(elem(Instar.load(server, "doc"), 1), :n, []) == {:ok, n})
      assert [nil, ~s("a"), ~s("b")] = for(r <- RawServer.requests(store), do: r.headers["if-none-match"])
    end

    test "without an ETag is sent every time", context do
      {server, store} = raw!(context, [good()])
      for _ <- 1..2, do: assert({:ok, %Version{token: "sha256-" <> _}} = Instar.load(server, "doc"))
      for request <- RawServer.requests(store), do: refute(request.headers["if-none-match"])
    end

    test "is forgotten with its last version", context do
      {server, store} = raw!(context, [good(1, ~s("a"))])
      {:ok, version} = Instar.load(server, "doc")
      assert Instar.delete(server, version)
      assert Instar.soft_purge(server, version)
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
      assert [nil, nil] = for(request <- RawServer.requests(store), do: request.headers["if-none-match"])
    end

    test "whose code did not compile is asked for again on demand", context do
      {server, store} = raw!(context, [RawServer.json(wat("(module"), ~s("a"))])
      assert reason(Instar.call(server, "doc", :n, [])) == :compile_error
      RawServer.script(store, [good(2, ~s("b"))])
      assert Instar.call(server, "doc", :n, []) == {:ok, 2}
    end
  end

  describe "at once" do
    # An answer that the test gives, when the request is there.
    defp ask(test), do: fn request -> send(test, {:asked, self(), request}) && receive_answer() end
    defp receive_answer, do: receive(do: ({:answer, answer} -> answer))

    defp next_request do
      assert_receive {:asked, pid, _request}
      fn answer -> send(pid, {:answer, answer}) end
    end

    # Waits until that many share a flight.
    defp wait_for(server, count) do
      eventually(fn ->
        waiting = :sys.get_state(part(server, :Flight)).waiting
        Enum.any?(waiting, fn {_key, callers} -> length(callers) == count end)
      end)
    end

    test "many who miss the same version share one fetch and one load", context do
      {server, store} = raw!(context, [ask(self())])
      tasks = for _ <- 1..20, do: Task.async(fn -> Instar.call(server, "doc", :n, []) end)
      answer = next_request()
      # All of them wait: none has a request of its own.
      wait_for(server, 20)
      answer.(good(3))
      assert Enum.uniq(Task.await_many(tasks)) == [{:ok, 3}]
      assert length(RawServer.requests(store)) == 1
      refute old?(server, {"doc", "1"})
    end

    test "many who miss the same version share the error, which is not remembered", context do
      {server, _store} = raw!(context, [ask(self())])
      tasks = for _ <- 1..5, do: Task.async(fn -> Instar.call(server, "doc", :n, []) end)
      answer = next_request()
      wait_for(server, 5)
      answer.({500, [], ""})
      assert Enum.uniq(Enum.map(Task.await_many(tasks), &reason/1)) == [{:http_status, 500}]
      again = Task.async(fn -> Instar.call(server, "doc", :n, []) end)
      next_request().(good(3))
      assert await(again) == {:ok, 3}
    end

    test "who began the fetch may die: the others get their answer", context do
      {server, _store} = raw!(context, [ask(self())])
      {first, monitor} = spawn_monitor(fn -> Instar.select(server, "doc") end)
      answer = next_request()
      second = Task.async(fn -> Instar.select(server, "doc") end)
      wait_for(server, 2)
      Process.exit(first, :kill)
      assert_receive {:DOWN, ^monitor, :process, ^first, :killed}
      answer.(good(3))
      assert {:ok, version} = await(second)
      assert Instar.call(version, :n, []) == {:ok, 3}
    end

    test "a fetch that began earlier does not replace what came of a later one", context do
      {server, _store} = raw!(context, [ask(self())])
      early = Task.async(fn -> Instar.load(server, "doc") end)
      answer_early = next_request()
      late = Task.async(fn -> Instar.load(server, "doc") end)
      next_request().(good(2, ~s("b")))
      assert {:ok, %Version{token: ~s("b")}} = await(late)
      answer_early.(good(1, ~s("a")))
      assert {:ok, %Version{token: ~s("b")}} = await(early)
      assert Instar.call(server, "doc", :n, []) == {:ok, 2}
      assert Instar.Server.Versions.document(server, "doc").token == ~s("b")
    end

    test "different documents do not wait for each other", context do
      {server, _store} = raw!(context, [ask(self())])
      slow = Task.async(fn -> Instar.call(server, "slow", :n, []) end)
      answer_slow = next_request()
      fast = Task.async(fn -> Instar.call(server, "fast", :n, []) end)
      next_request().(good(2))
      assert await(fast) == {:ok, 2}
      answer_slow.(good(1))
      assert await(slow) == {:ok, 1}
    end

    test "loads by name are each a load", %{server: server} = context do
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      tasks = for _ <- 1..8, do: Task.async(fn -> Instar.load(server, "doc") end)
      for {:ok, version} <- Task.await_many(tasks), do: assert(version.tag == "1")
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
      assert [{{"doc", "1"}, _loaded}] = Instar.all_loaded(server)
    end
  end
end
