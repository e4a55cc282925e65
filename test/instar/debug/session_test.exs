defmodule Instar.Debug.SessionTest do
  # What of the debugger needs no process: messages as bytes, the session, lines of code, values, what is typed.
  use ExUnit.Case, async: true
  doctest Instar.Debug
  doctest Instar.Debug.Wire
  doctest Instar.Debug.Value
  doctest Instar.Debug.Expression
  alias Instar.Debug.{Lines, Session, Value, Wire}

  defp request(session, seq, command, arguments \\ %{}) do
    Session.handle(session, %{
      "type" => "request",
      "seq" => seq,
      "command" => command,
      "arguments" => arguments
    })
  end

  test "messages are read however they are cut, and what is none says why" do
    {:ok, one} = Wire.encode(%{"seq" => 1, "text" => "ä"})
    {:ok, two} = Wire.encode(%{"seq" => 2})
    bytes = IO.iodata_to_binary([one, two])

    for cut <- 0..byte_size(bytes) do
      <<first::binary-size(cut), second::binary>> = bytes
      {:ok, before, rest} = Wire.decode(first)
      {:ok, behind, ""} = Wire.decode(rest <> second)
      assert [%{"seq" => 1, "text" => "ä"}, %{"seq" => 2}] = before ++ behind
    end

    for wrong <- [
          "X: 1\r\n\r\n{}",
          "Content-Length: 2\r\n\r\n[]",
          "Content-Length: 99999999\r\n\r\n",
          String.duplicate("a", 5_000)
        ],
        do: assert({:error, _why} = Wire.decode(wrong))
  end

  test "a session has its order, and says what is out of it" do
    assert {session,
            [{:send, %{"success" => false, "message" => "initialize comes first", "request_seq" => 1}}]} =
             request(Session.new(), 1, "threads")

    assert {session, [{:send, %{"success" => true, "body" => capabilities}}]} =
             request(session, 2, "initialize", %{"linesStartAt1" => false})

    assert capabilities["supportsLogPoints"] and not capabilities["supportsSetVariable"]

    assert {session, [{:send, %{"success" => false}}]} =
             request(session, 3, "setBreakpoints", %{"source" => %{"path" => "a"}})

    assert {session, [{:run, continuation, {:attach, %{"node" => "a@b"}}}]} =
             request(session, 4, "attach", %{"node" => "a@b"})

    assert {same, [{:send, %{"success" => false, "message" => "no"}}]} =
             Session.answered(session, continuation, {:error, "no"})

    assert {_same, [{:run, _again, {:attach, _}}]} = request(same, 5, "attach")

    assert {session, [{:send, %{"success" => true}}, {:send, %{"event" => "initialized"}}]} =
             Session.answered(session, continuation, {:ok, nil})

    # This editor counts from 0.
    assert {session, [{:run, set, {:set_breakpoints, _, [%{"line" => 5}]}}]} =
             request(session, 6, "setBreakpoints", %{"source" => %{"path" => "a"}, "lines" => [4]})

    assert {session, [{:send, %{"body" => %{"breakpoints" => [%{"line" => 6, "verified" => true}]}}}]} =
             Session.answered(session, set, {:ok, [%{verified: true, id: 1, line: 7}]})

    for {command, arguments} <- [
          {"next", %{"threadId" => 9}},
          {"scopes", %{"frameId" => 9}},
          {"variables", %{}},
          {"nothing", %{}},
          {"stepBack", %{}}
        ] do
      assert {_session, [{:send, %{"success" => false, "message" => why}}]} =
               request(session, 7, command, arguments)

      assert is_binary(why)
    end

    assert {session, [{:run, ended, :disconnect}]} = request(session, 8, "disconnect")

    assert {%{phase: :closed}, [{:send, %{"success" => true}}, :close]} =
             Session.answered(session, ended, {:ok, nil})
  end

  test "a line sees what is bound there, under the source's names" do
    source = """
    defmodule Seen do
      def f(a, {b, _c}) do
        a = a + b
        g = fn x -> x + a end
        {g.(a), b}
      end
    end
    """

    Code.compiler_options(debug_info: true)
    [{Seen, beam}] = Code.compile_string(source)
    {:ok, {_, [debug_info: {:debug_info_v1, backend, data}]}} = :beam_lib.chunks(beam, [:debug_info])
    {:ok, forms} = backend.debug_info(:erlang_v1, Seen, data, [])
    table = Lines.of(forms)
    names = fn line -> for {text, _} <- table.lines |> Map.fetch!(line) |> elem(2), uniq: true, do: text end
    assert names.(3) == ["_c", "a", "b"]
    assert names.(5) == ["_c", "a", "b", "g"]
    assert Lines.nearest(table, 2) == 3
    assert Lines.nearest(table, 6) == nil
    assert Lines.text(:_x@12) == "x" and Lines.text(:_) == nil and Lines.text(:Price) == "Price"
  after
    :code.purge(Seen)
    :code.delete(Seen)
  end

  test "a term has its parts, page by page" do
    assert [{"998", 999}, {"999", 1000}] = Value.page(Enum.to_list(1..2_000), 998, 2)
    assert [{"0", 1}, {"tail", 2}] = Value.page([1 | 2], 0, nil)
    assert [{"a", 1}] = Value.page(%{a: 1, b: 2}, 0, 1)
    assert %{indexed: 2, named: 0} = Value.parts({1, 2})
    assert length(Value.page(Enum.to_list(1..5_000), 0, nil)) == 1_000
    assert Value.text(%{__struct__: Nowhere, a: 1}) =~ "Nowhere"
  end
end
