defmodule Instar.EvalHostTest do
  # What texts and sessions have of their host: functions, permissions, output, the process dictionary, values that are lent.
  use ExUnit.Case, async: true

  alias Instar.{Error, Host, MCP, Session}

  defmodule Prices do
    use Instar.Host, as: Shop.Prices

    @doc "The price of an article in cents."
    @spec of(String.t()) :: pos_integer
    @offer true
    def of("tea"), do: 350
    def of(name), do: raise(ArgumentError, "no #{name}")

    @doc "Who calls."
    @offer true
    def caller, do: Host.lend(self())

    @doc "Whether it is that caller."
    @offer true
    def caller?(pid), do: pid == self()
  end

  # Compiling is for spare time, of which other tests leave little.
  defp eval(source, bindings \\ [], options \\ []),
    do: Instar.eval(source, bindings, [compile_timeout: 120_000] ++ options)

  @imports [imports: [Prices]]

  test "a text calls functions of its host, in the calling process" do
    assert {:ok, 700, [n: 2]} = eval("Shop.Prices.of(\"tea\") * n", [n: 2], @imports)
    assert {:ok, [350], []} = eval("Enum.map([\"tea\"], &Shop.Prices.of/1)", [], @imports)

    assert {:ok, true, [c: lent]} = eval("c = Shop.Prices.caller(); Shop.Prices.caller?(c)", [], @imports)

    assert Host.lent(lent) == {:ok, self()}

    assert {:error, %Error{reason: {:exception, :error, %ArgumentError{message: "no cake"}, _}}} =
             eval("Shop.Prices.of(\"cake\")", [], @imports)

    assert {:ok, "no cake", _} =
             eval("try do\n Shop.Prices.of(\"cake\")\nrescue\n e -> e.message\nend", [], @imports)
  end

  test "the same text with other functions is not compiled again, and never runs those of somebody else" do
    text = "Other.Rate.of(1) + 0"

    for n <- 1..3 do
      assert {:ok, ^n, []} = eval(text, [], imports: %{Other.Rate => %{of: fn _ -> n end}})
    end

    assert {:error, %Error{}} = eval(text)

    assert {:error, %Error{}} =
             eval("Other.Rate.of(1, 2)", [], imports: %{Other.Rate => %{of: fn _ -> 1 end}})
  end

  test "what is not allowed is refused, and what is allowed is there" do
    assert {:error, %Error{} = error} = eval("DateTime.utc_now()")
    assert Exception.message(error) =~ "clock"
    time = ~U[2026-01-02 03:04:05Z]
    assert {:ok, ~D[2026-01-02], []} = eval("Date.utc_today()", [], allow: [clock: time])
    draw = fn -> eval("Enum.shuffle(1..10)", [], allow: [random: [seed: 7]]) end
    assert {:ok, _numbers, []} = draw.()
    assert draw.() == draw.()
  end

  test "output is captured beside the value, and of a failed text in the error" do
    options = [allow: [output: :capture]]
    assert {:ok, 1, [], %{stdout: "hello\n"}} = eval("IO.puts(\"hello\"); 1", [], options)

    assert {:error, %Error{output: %{stdout: "before\n"}}} =
             eval("IO.puts(\"before\"); raise \"x\"", [], options)

    assert {:ok, 1, [], %{stdout: "x\n", fuel: _}} = eval("IO.puts(\"x\"); 1", [], [usage: true] ++ options)
  end

  test "a session's host, output and dictionary last" do
    {:ok, session} = Session.start([compile_timeout: 120_000] ++ @imports ++ [allow: [output: :capture]])
    assert {:ok, _, %{stdout: "one\n"}} = Session.eval(session, "IO.puts(\"one\")")
    assert {:ok, 350, _} = Session.eval(session, "price = Shop.Prices.of(\"tea\")")
    assert {:error, %Error{}} = Session.eval(session, "IO.puts(\"lost\"); raise \"x\"")
    assert {:ok, _, _} = Session.eval(session, "IO.puts(\"two \#{price}\")")
    assert {:ok, %{stdout: "one\ntwo 350\n", stderr: ""}} = Session.output(session)

    assert {:ok, nil, _} = Session.eval(session, "Process.put(:seen, 1)")
    assert {:ok, 1, _} = Session.eval(session, "Process.get(:seen)")
    assert {:error, %Error{}} = Session.eval(session, "Process.put(:seen, 2); raise \"x\"")
    assert {:ok, 1, _} = Session.eval(session, "Process.get(:seen)")

    assert {:ok, 1, _} =
             Session.eval(
               session,
               "f = fn y -> y + Process.get(:seen) end; Process.put(:f, f); Process.delete(:seen)"
             )

    assert {:ok, {nil, 5}, _} =
             Session.eval(session, "Process.put(:seen, 4); {Process.get(:nothing), Process.get(:f).(1)}")

    assert {:ok, [f: _, price: 350]} = Session.bindings(session)
    {:ok, snapshot} = Session.snapshot(session)
    {:ok, again} = Session.restore(snapshot, [compile_timeout: 120_000] ++ @imports)
    assert {:ok, {4, 350}} = Session.eval(again, "{Process.get(:seen), price}")
  end

  test "a text's dictionary is empty, and nobody else's" do
    Process.put(:mine, 1)
    assert {:ok, nil, []} = eval("Process.put(:mine, 2)")
    assert {:ok, nil, []} = eval("Process.get(:mine)")
    assert Process.get(:mine) == 1
  end

  test "what is lent is kept in a session, and in no snapshot" do
    {:ok, session} = Session.start([compile_timeout: 120_000] ++ @imports)
    assert {:ok, _reference} = Session.eval(session, "who = {Shop.Prices.caller(), 1}")
    :erlang.garbage_collect()
    assert {:ok, true} = Session.eval(session, "who |> elem(0) |> Shop.Prices.caller?()")
    assert {:error, %Error{reason: {:uncrossable, :reference, [binding: :who]}}} = Session.snapshot(session)
    assert {:ok, nil} = Session.eval(session, "who = nil")
    assert {:ok, _snapshot} = Session.snapshot(session)
  end

  test "a line that a host's function runs in its own session is told to wait for itself" do
    {:ok, agent} = Agent.start_link(fn -> nil end)
    again = fn -> agent |> Agent.get(& &1) |> Session.eval("1") |> elem(1) |> Map.fetch!(:reason) end
    {:ok, session} = Session.start(compile_timeout: 120_000, imports: %{Self => %{again: again}})
    Agent.update(agent, fn _ -> session end)
    assert {:ok, :busy} = Session.eval(session, "Self.again()")
    assert {:ok, 2} = Session.eval(session, "1 + 1")
  end

  test "an assistant sees what the host offers, and what was written" do
    {:ok, state} = MCP.new([compile_timeout: 120_000] ++ @imports ++ [allow: [output: :capture]])

    call = fn tool, arguments ->
      params = %{"name" => tool, "arguments" => arguments}
      message = %{"jsonrpc" => "2.0", "id" => 1, "method" => "tools/call", "params" => params}
      {_state, answer} = MCP.handle(message, state)
      answer = if is_function(answer), do: answer.(), else: answer
      for %{"text" => text} <- answer["result"]["content"], do: text
    end

    assert ["350", "hello\n"] = call.("eval", %{"source" => "IO.puts(\"hello\"); Shop.Prices.of(\"tea\")"})
    assert [described] = call.("describe", %{})
    assert described =~ "Shop.Prices.of"
    assert described =~ "The price of an article in cents."
    assert described =~ "output"
  end
end
