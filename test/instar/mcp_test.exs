defmodule Instar.MCPTest do
  # The server of the Model Context Protocol, message by message, and as its official client meets it: npm's
  # @modelcontextprotocol/sdk, which bin/test installs (need_mcp in bin/setup).
  use ExUnit.Case, async: true

  alias Instar.MCP
  alias Instar.Wire.JSON
  doctest MCP

  @folder Path.join(System.get_env("XDG_CACHE_HOME") || Path.expand("~/.cache"), "instar-mcp")

  defp request(method, params, id \\ 1),
    do: %{"jsonrpc" => "2.0", "id" => id, "method" => method, "params" => params}

  defp ask(state, message) do
    case MCP.handle(message, state) do
      {state, run} when is_function(run) -> {state, run.()}
      answer -> answer
    end
  end

  defp call(state, tool, arguments) do
    {state, %{"id" => 1, "result" => result}} =
      ask(state, request("tools/call", %{"name" => tool, "arguments" => arguments}))

    %{"content" => [%{"type" => "text", "text" => text}], "isError" => error?} = result
    {state, {if(error?, do: :error, else: :ok), text}}
  end

  setup do
    {:ok, state} = MCP.new(timeout: 2_000)
    %{state: state}
  end

  test "says who it is, in the client's version of the protocol or its own", %{state: state} do
    for {asked, answered} <- [{"2025-06-18", "2025-06-18"}, {"1999-01-01", "2025-11-25"}] do
      {_state, %{"result" => result}} = ask(state, request("initialize", %{"protocolVersion" => asked}))
      assert %{"protocolVersion" => ^answered, "serverInfo" => %{"name" => "instar"}} = result
      assert result["capabilities"] == %{"tools" => %{}}
    end
  end

  test "lists tools with their schemas", %{state: state} do
    {_state, %{"result" => %{"tools" => tools}}} = ask(state, request("tools/list", %{}))
    assert ["eval", "session", "describe"] == Enum.map(tools, & &1["name"])
    for tool <- tools, do: assert(%{"type" => "object", "properties" => %{}} = tool["inputSchema"])
    assert {:ok, _json} = JSON.encode(tools)
  end

  test "runs texts, and lines of sessions by their names", %{state: state} do
    assert {state, {:ok, "[2, 4]"}} = call(state, "eval", %{"source" => "Enum.map([1, 2], &(&1 * 2))"})
    assert {state, {:error, refused}} = call(state, "eval", %{"source" => "File.read!(\"/etc/passwd\")"})
    assert refused =~ "File.read!" and refused =~ "nofile:1:6"

    assert {state, {:ok, "1"}} = call(state, "session", %{"source" => "x = 1"})
    assert {state, {:ok, "2"}} = call(state, "session", %{"source" => "x + 1"})
    assert {state, {:error, _undefined}} = call(state, "session", %{"source" => "x", "session" => "other"})
    assert {state, {:ok, "x = 1"}} = call(state, "session", %{"action" => "bindings"})
    assert {state, {:ok, snapshot}} = call(state, "session", %{"action" => "snapshot"})
    assert {state, {:ok, _gone}} = call(state, "session", %{"action" => "stop"})
    assert {state, {:error, _none}} = call(state, "session", %{"action" => "bindings"})
    assert {state, {:ok, _there}} = call(state, "session", %{"action" => "restore", "snapshot" => snapshot})
    assert {state, {:ok, "1"}} = call(state, "session", %{"source" => "x"})
    assert {_state, {:ok, description}} = call(state, "describe", %{})
    assert description =~ "Elixir #{System.version()}"
  end

  test "gives a client no more than the server has", %{state: state} do
    spin = "defmodule Spin do\n def on, do: on()\nend\nSpin.on()"
    assert {_state, {:error, text}} = call(state, "eval", %{"source" => spin, "timeout" => 3_600_000})
    assert text =~ "longer than 2000 ms"
    assert {_state, {:error, text}} = call(state, "eval", %{"source" => spin, "timeout" => 50})
    assert text =~ "longer than 50 ms"
  end

  test "asks no module of the host's how a value is shown", %{state: state} do
    assert {_state, {:ok, text}} =
             call(state, "eval", %{"source" => "%{__struct__: Instar.Attacks.Shown, a: 1}"})

    assert text =~ "Instar.Attacks.Shown"
    assert :persistent_term.get({Instar.Attacks, :mark}, nil) == nil
  end

  test "whatever a text raises, writes or is, the answer is one of JSON", %{state: state} do
    for source <-
          ["raise <<255>>", "raise \"a\" <> <<200>> <> String.duplicate(\"b\", 100_000)", "exit(<<255>>)"] ++
            ["raise String.duplicate(<<128>>, 100_000)", "throw(<<255>>)", "<<255>>", <<?", 255, ?">>] ++
            ["raise ArgumentError, message: binary_part(\"é\", 0, 1)", "raise KeyError, key: <<255>>"] do
      message = request("tools/call", %{"name" => "eval", "arguments" => %{"source" => source}})
      {_state, answer} = ask(state, message)
      assert {^source, {:ok, _bytes}} = {source, Instar.Wire.JSON.encode(answer)}
    end
  end

  test "answers what it cannot do as JSON-RPC does", %{state: state} do
    for {message, code} <- [
          {request("nothing/there", %{}), -32_601},
          {request("tools/call", %{"name" => "rm"}), -32_602},
          {request("tools/call", %{}), -32_602},
          {request("tools/call", %{"name" => "eval", "arguments" => [1]}), -32_602},
          {request("tools/call", %{"name" => "eval", "arguments" => %{"source" => 1}}), -32_602},
          {request("tools/call", %{"name" => "eval", "arguments" => %{"source" => "1", "fuel" => -1}}),
           -32_602},
          {request("tools/call", %{"name" => "session", "arguments" => %{"action" => "x"}}), -32_602},
          {request("tools/call", %{"name" => "session", "arguments" => %{"session" => 1}}), -32_602},
          {request("tools/call", %{
             "name" => "session",
             "arguments" => %{"action" => "restore", "snapshot" => "§"}
           }), -32_602},
          {%{"method" => "ping", "id" => 1}, -32_600},
          {[], -32_600},
          {1, -32_600}
        ] do
      assert {_state, %{"error" => %{"code" => ^code}} = answer} = ask(state, message)
      assert {:ok, _json} = JSON.encode(answer)
    end

    assert {_state, nil} = ask(state, %{"jsonrpc" => "2.0", "method" => "notifications/initialized"})
    assert {_state, nil} = ask(state, %{"jsonrpc" => "2.0", "id" => 7, "result" => %{}})
  end

  @tag timeout: 300_000
  test "the official client uses it, over standard input and output" do
    if File.dir?(@folder) do
      spin = "defmodule Spin do\n def on, do: on()\nend\nSpin.on()"

      requests = [
        "server",
        "ping",
        "tools",
        %{name: "eval", arguments: %{source: "1 + 2"}},
        %{name: "eval", arguments: %{source: "\"ä\" <> \"\\n\""}},
        %{name: "session", arguments: %{source: "x = 41"}},
        %{name: "session", arguments: %{source: "x + 1"}},
        %{name: "eval", arguments: %{source: "System.halt()"}},
        %{name: "nothing"},
        %{together: for(n <- 1..5, do: %{name: "eval", arguments: %{source: "#{n} * 2"}})},
        %{abort: 300, call: %{name: "eval", arguments: %{source: spin, timeout: 60_000}}},
        %{name: "describe"}
      ]

      assert %{"answers" => answers, "noise" => noise} = client(requests, ["--timeout", "60000"])
      # What Mix says before there is a task, where this project's sources are newer than what is compiled.
      assert Enum.reject(noise, &(&1 =~ ~r/"(Compiling|Generated) /)) == []
      [server, ping, tools, sum, text, _line, line, refused, nothing, together, aborted, described] = answers
      assert %{"name" => "instar"} = server
      assert ping == %{}
      assert length(tools["tools"]) == 3
      assert ["3", "\"ä\\n\"", "42"] == for(answer <- [sum, text, line], do: text(answer))
      assert %{"isError" => true} = refused
      assert text(refused) =~ "System.halt"
      assert %{"code" => -32_602} = nothing
      assert for(n <- 1..5, do: "#{n * 2}") == Enum.map(together, &text/1)
      assert aborted["error"] =~ ~r/abort/i
      assert text(described) =~ "sandbox"
    else
      IO.puts("skipped: bin/test installs @modelcontextprotocol/sdk (need_mcp in bin/setup)")
    end
  end

  defp text(%{"content" => [%{"text" => text}]}), do: text

  defp client(requests, options) do
    {:ok, json} = JSON.encode(requests)
    script = Path.expand("test/support/mcp_client.mjs")
    env = [{"MCP_SDK", @folder}, {"MCP_REQUESTS", json}, {"MIX_ENV", "test"}]
    {output, 0} = System.cmd("node", [script, "mix", "instar.mcp" | options], env: env)
    {:ok, answer} = output |> String.split("\n", trim: true) |> List.last() |> JSON.parse(64)
    answer
  end
end
