defmodule Instar.Publisher.StoreTest do
  # What goes over the wire to each kind of store, and what its answers mean.
  use ExUnit.Case, async: true

  alias Instar.{Error, Native}
  alias Instar.Publisher.Store

  # Answers each connection with the next of a script, and sends what it got to the test.
  defp serve(script) do
    test = self()
    {:ok, listener} = :gen_tcp.listen(0, [:binary, ip: {127, 0, 0, 1}, active: false, packet: :raw])
    {:ok, port} = :inet.port(listener)

    start_supervised!(
      {Task,
       fn ->
         for {status, headers, body} <- script do
           {:ok, socket} = :gen_tcp.accept(listener, 10_000)
           send(test, read(socket, ""))
           headers = for {name, value} <- headers, do: "#{name}: #{value}\r\n"
           head = "HTTP/1.1 #{status} x\r\ncontent-length: #{byte_size(body)}\r\nconnection: close\r\n"
           :ok = :gen_tcp.send(socket, [head, headers, "\r\n", body])
           :gen_tcp.close(socket)
         end
       end},
      id: make_ref()
    )

    {:ok, http} = Store.open(url: "http://127.0.0.1:#{port}/db", retries: 0)
    http
  end

  defp read(socket, received) do
    with [head, body] <- String.split(received, "\r\n\r\n", parts: 2),
         [line | lines] = String.split(head, "\r\n"),
         headers = Map.new(lines, &List.to_tuple(String.split(String.downcase(&1), ": ", parts: 2))),
         true <- byte_size(body) >= String.to_integer(headers["content-length"] || "0") do
      {line, headers, body}
    else
      _more ->
        {:ok, bytes} = :gen_tcp.recv(socket, 0, 5_000)
        read(socket, received <> bytes)
    end
  end

  defp received do
    assert_received {line, headers, body}
    [method, path, _version] = String.split(line)
    {method, path, headers, if(body == "", do: nil, else: elem(Native.json_decode(body, 9), 1))}
  end

  test "CouchDB's revision is in the body" do
    http =
      serve([
        {200, [{"ETag", ~s("1-a")}], ~S({"_id":"a/b","_rev":"1-a","x":1})},
        {201, [{"ETag", ~s("2-b")}], ~S({"ok":true,"id":"a/b","rev":"2-b"})}
      ])

    assert Store.get(http, "a/b") == {:ok, %{"_id" => "a/b", "x" => 1}, {:rev, "1-a"}}
    assert {"GET", "/db/a%2Fb", _, nil} = received()
    assert Store.put(http, "a/b", %{"_id" => "a/b", "x" => 2}, {:rev, "1-a"}) == {:ok, "2-b"}
    assert {"PUT", "/db/a%2Fb", headers, body} = received()
    assert body == %{"_id" => "a/b", "_rev" => "1-a", "x" => 2}
    assert headers["content-type"] == "application/json"
    assert headers["if-match"] == nil and headers["if-none-match"] == nil
  end

  test "an ETag is in the header" do
    http = serve([{200, [{"ETag", ~s("e")}], "{}"}, {204, [{"ETag", ~s("f")}], ""}])
    assert Store.get(http, "a") == {:ok, %{}, {:etag, ~s("e")}}
    received()
    assert Store.put(http, "a", %{"x" => 2}, {:etag, ~s("e")}) == {:ok, ~s("f")}
    assert {"PUT", "/db/a", %{"if-match" => ~s("e")}, %{"x" => 2}} = received()
  end

  test "a new document is only written where there is none" do
    http = serve([{404, [], ~S({"error":"not_found","reason":"deleted"})}, {201, [], ""}])
    assert Store.get(http, "a") == {:ok, %{}, :absent}
    received()
    assert Store.put(http, "a", %{"x" => 2}, :absent) == {:ok, nil}
    assert {"PUT", "/db/a", %{"if-none-match" => "*"} = headers, body} = received()
    assert headers["if-match"] == nil
    assert body == %{"x" => 2}
  end

  test "without a token nothing is written" do
    for etag <- [[], [{"etag", ~s(W/"e")}]] do
      http = serve([{200, etag, "{}"}])
      assert Store.get(http, "a") == {:ok, %{}, :none}
      received()
      assert {:error, %Error{reason: :no_token, document: "a"}} = Store.put(http, "a", %{}, :none)
      refute_received {_line, _headers, _body}
    end
  end

  test "a refused write is a conflict with both tokens, and is not tried again" do
    for {status, ours, answer, text, theirs} <- [
          {409, {:rev, "1-a"}, {200, [], ~S({"_rev":"2-c"})}, "1-a", "2-c"},
          {412, {:etag, ~s("e")}, {200, [{"etag", ~s("f")}], "{}"}, ~s("e"), ~s("f")},
          {412, :absent, {200, [{"etag", ~s("f")}], "{}"}, nil, ~s("f")},
          {409, {:rev, "1-a"}, {404, [], "{}"}, "1-a", nil}
        ] do
      http = serve([{status, [], "{}"}, answer])

      assert {:error, %Error{reason: {:conflict, ^text, ^theirs}, document: "a"} = error} =
               Store.put(http, "a", %{}, ours)

      assert {"PUT", _, _, _} = received()
      assert {"GET", _, _, _} = received()
      refute_received {_line, _headers, _body}
      assert Exception.message(error) =~ "from the token #{inspect(text)}, the store has #{inspect(theirs)}"
    end
  end

  test "other answers are errors" do
    for status <- [400, 401, 403, 500] do
      http = serve([{status, [], ""}, {status, [], ""}, {status, [], ""}])
      assert {:error, %Error{reason: {:http_status, ^status}, document: "a"}} = Store.get(http, "a")
      assert {:error, %Error{reason: {:http_status, ^status}}} = Store.put(http, "a", %{}, :absent)
      assert {:error, %Error{reason: {:http_status, ^status}}} = Store.ids(http)
    end

    http = serve([{200, [], "[]"}, {200, [], "{"}])
    assert {:error, %Error{reason: {:invalid_document, :not_an_object}, document: "a"}} = Store.get(http, "a")
    assert {:error, %Error{reason: {:invalid_document, :not_json}, document: "a"}} = Store.get(http, "a")
  end

  test "what a store is" do
    http = serve([{200, [], ~S({"db_name":"db","doc_count":1})}, {404, [], "{}"}, {200, [], "hello"}])
    assert Store.couchdb?(http) == {:ok, true}
    assert {"GET", "/db", _, nil} = received()
    assert Store.couchdb?(http) == {:ok, false}
    assert Store.couchdb?(http) == {:ok, false}
  end

  test "its documents" do
    rows = ~S({"total_rows":2,"rows":[{"id":"_design/instar","key":"_design/instar"},{"id":"p","key":"p"}]})
    http = serve([{200, [], rows}, {404, [], "{}"}, {200, [], "{}"}])
    assert Store.ids(http) == {:ok, ["p"]}
    assert {"GET", "/db/_all_docs", _, nil} = received()
    assert Store.ids(http) == :unlisted
    assert Store.ids(http) == :unlisted
  end

  test "a password in the URL is refused and not shown" do
    assert {:error, error} = Store.open(url: "http://me:secret@127.0.0.1/db")
    refute inspect(error) =~ "secret"
    assert Exception.message(error) =~ "not a usable URL"
  end
end
