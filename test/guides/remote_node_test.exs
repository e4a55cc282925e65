defmodule Instar.Guides.RemoteNodeTest do
  # Every line of guides/remote_node.md, in its order: shell lines in a project, Erlang lines on the device, Elixir in a
  # VM of its own. Numbers in what programs say are anybody's; the rest must be as the page has it. Not async: it starts
  # several VMs.
  use ExUnit.Case, async: false
  import Instar.RemoteNode
  import Instar.Wait
  alias Instar.FixtureProject

  @moduletag :tmp_dir

  @guide Path.expand("../../guides/remote_node.md", __DIR__)
  @fixture Path.expand("../fixtures/remote", __DIR__)

  test "the page is true", %{tmp_dir: dir} do
    become_node!()
    File.cp_r!(@fixture, dir)
    FixtureProject.link!(Path.join(dir, "gadget"), "_build/dev")
    node = "device_#{System.pid()}@127.0.0.1"
    cookie = cookie()
    Node.set_cookie(String.to_atom(node), String.to_atom(cookie))

    text =
      @guide |> File.read!() |> String.replace("device@127.0.0.1", node) |> String.replace("secret", cookie)

    blocks = Regex.scan(~r/^```(\w+)\n(.*?)^```$/ms, text, capture: :all_but_first)
    assert length(blocks) > 15
    state = %{node: String.to_atom(node), home: dir, project: Path.join(dir, "gadget"), watch: nil, said: ""}
    Enum.reduce(blocks, state, fn [language, block], state -> block(language, String.trim(block), state) end)
  end

  defp block("sh", "erl " <> _ = line, state) do
    open("exec " <> line, state, [{~c"HOME", to_charlist(Path.join(state.home, "home"))}])
    assert eventually(fn -> :net_kernel.hidden_connect_node(state.node) == true end)
    state
  end

  defp block("sh", line, state) do
    if line =~ "--watch" do
      %{state | watch: open("exec " <> line, state, []), said: ""}
    else
      {said, status} = System.cmd("sh", ["-ec", line], cd: state.project, env: env(), stderr_to_stdout: true)
      assert status == 0, said
      %{state | said: said}
    end
  end

  defp block("elixir", code, state) do
    arguments = ["run", "--no-start", "-e", code]
    {said, status} = System.cmd("mix", arguments, cd: state.project, env: env(), stderr_to_stdout: true)
    assert status == 0, said
    %{state | watch: nil, said: said}
  end

  defp block("text", lines, %{watch: nil} = state) do
    said = state.said |> String.split("\n") |> Enum.map(&shape/1)
    for line <- String.split(lines, "\n"), do: assert(shape(line) in said, "no #{line} in:\n" <> state.said)
    state
  end

  defp block("text", lines, state) do
    for line <- String.split(lines, "\n"), do: heard!(state.watch, shape(line), [])
    state
  end

  defp block("erlang", lines, state) do
    for [_all, line, answer] <- Regex.scan(~r/^\d+> (.*)\n(.*)$/m, lines) do
      {:ok, tokens, _end} = line |> to_charlist() |> :erl_scan.string()
      {:ok, expressions} = :erl_parse.parse_exprs(tokens)
      {:value, value, _bindings} = :erpc.call(state.node, :erl_eval, :exprs, [expressions, []])
      assert :io_lib.format("~p", [value]) |> List.to_string() == answer
    end

    state
  end

  # What the dependency is written like. The project has one.
  defp block("exs", _snippet, state), do: state

  defp env, do: FixtureProject.env("dev")

  # Ends with the test.
  defp open(line, state, env) do
    env = env ++ if(line =~ "mix", do: for({n, v} <- env(), do: {to_charlist(n), to_charlist(v)}), else: [])
    options = [:binary, :exit_status, :stderr_to_stdout, line: 10_000, cd: state.project, env: env]
    port = Port.open({:spawn_executable, "/bin/sh"}, [args: ["-c", line]] ++ options)
    {:os_pid, pid} = Port.info(port, :os_pid)
    on_exit(fn -> System.cmd("kill", ["-9", "#{pid}"], stderr_to_stdout: true) end)
    port
  end

  defp heard!(port, shape, heard) do
    receive do
      {^port, {:data, {_end, line}}} ->
        if shape(line) == shape, do: line, else: heard!(port, shape, [line | heard])
    after
      Instar.Wait.bound() -> flunk("no #{shape} in:\n" <> Enum.join(Enum.reverse(heard), "\n"))
    end
  end

  defp shape(line), do: line |> String.trim() |> String.replace(~r/\d+/, "0")
end
