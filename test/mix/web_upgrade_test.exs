defmodule Instar.WebUpgradeTest do
  # A Mix release that serves HTTP and is configured by config/runtime.exs, upgraded and taken back under load: no request
  # fails, none is counted twice. Not async: it builds releases and becomes a node.
  use ExUnit.Case, async: false
  import ExUnit.CaptureIO
  import Instar.Wait

  alias Instar.OSProcess
  alias Instar.Publisher.Status

  @moduletag :tmp_dir
  @fixture Path.expand("../fixtures/web", __DIR__)

  test "no request fails", %{tmp_dir: dir} do
    File.cp_r!(@fixture, dir)
    [old, new] = for {web, vsn} <- [{"v1", "1.0.0"}, {"v2", "2.0.0"}], do: release!(dir, web, vsn)
    task("instar.relup", ["--from", old, "--to", new, "--dir", Path.join(dir, "appups"), "--out", dir])

    port = OSProcess.free_port()
    node = :"web_#{System.pid()}_#{port}@127.0.0.1"

    env = [
      {"WEB_PORT", "#{port}"},
      {"WEB_GREETING", "welcome"},
      {"RELEASE_DISTRIBUTION", "name"},
      {"RELEASE_NODE", "#{node}"}
    ]

    output = Path.join(dir, "output")
    start_supervised!({OSProcess, command: [Path.join(old, "bin/web"), "start"], env: env, output: output})
    url = to_charlist("http://127.0.0.1:#{port}/")
    eventually(fn -> match?({:ok, _}, get(url, [])) end)
    cookie = File.read!(Path.join(old, "releases/COOKIE"))

    Status.as_node(:"test_#{System.pid()}@127.0.0.1", :longnames, cookie, fn ->
      counters = :counters.new(2, [])
      # On connections that stay, and on one for each request.
      kinds = [[], [], [{~c"connection", ~c"close"}]]
      tasks = for headers <- kinds, do: Task.async(fn -> client(url, headers, counters, []) end)
      eventually(fn -> :counters.get(counters, 2) > 50 end)

      for {what, vsn} <- [{Path.join(dir, "web-2.0.0.tar.gz"), "2"}, {"1.0.0", "1"}] do
        assert task("instar.upgrade", ["--node", "#{node}", "--cookie", cookie, what]) =~ "runs #{vsn}.0.0"
        seen = :counters.get(counters, 2)
        eventually(fn -> :counters.get(counters, 2) > seen + 50 end)
        assert {:ok, text} = get(url, [])
        assert text =~ ~r/\A#{vsn} \d+ welcome\z/
      end

      :counters.put(counters, 1, 1)
      answers = tasks |> Task.await_many(60_000) |> Enum.concat()
      assert for({:error, _why} = failed <- answers, do: failed) == []
      counts = for {:ok, text} <- answers, do: text |> String.split() |> Enum.at(1) |> String.to_integer()
      assert counts == Enum.uniq(counts)
      assert Enum.uniq(for {:ok, <<vsn, _::binary>>} <- answers, do: vsn) |> Enum.sort() == ~c"12"
    end)
  end

  defp release!(dir, web, vsn) do
    path = Path.join(dir, "rel/#{vsn}")
    env = [{"WEB", web}, {"MIX_ENV", "prod"}]
    command = ["release", "--path", path, "--quiet"]
    {output, status} = System.cmd("mix", command, cd: dir, env: env, stderr_to_stdout: true)
    assert status == 0, output
    path
  end

  defp client(url, headers, counters, answers) do
    if :counters.get(counters, 1) == 1 do
      answers
    else
      answer = get(url, headers)
      :counters.add(counters, 2, 1)
      client(url, headers, counters, [answer | answers])
    end
  end

  defp get(url, headers) do
    case :httpc.request(:get, {url, headers}, [timeout: 60_000], body_format: :binary) do
      {:ok, {{_http, 200, _text}, _headers, body}} -> {:ok, body}
      {:ok, {{_http, status, _text}, _headers, body}} -> {:error, {status, body}}
      {:error, reason} -> {:error, reason}
    end
  end

  defp task(name, arguments), do: capture_io(fn -> Mix.Task.rerun(name, arguments) end)
end
