defmodule Instar.TasksOutsideTest do
  # The Mix tasks as programs of their own: the exit codes that a shell sees, and a question to another node.
  use Instar.Case, async: true

  alias Instar.{DocumentServer, OtherVM}

  @moduletag instar: false

  # The library is there: this test compiles nothing.
  @env [{"MIX_ENV", "test"}, {"INSTAR_PREBUILT", "1"}]

  defp mix(arguments), do: System.cmd("mix", arguments, env: @env, stderr_to_stdout: true)

  test "a shell sees the exit codes", %{tmp_dir: tmp_dir, documents: documents} do
    url = DocumentServer.url(documents)
    folder = Path.join(tmp_dir, "folder")
    File.mkdir_p!(Path.join(folder, "a"))
    File.write!(Path.join(folder, "a/1.wat"), program(:wasm, 1))
    assert {output, 0} = mix(["instar.publish", folder, "--url", url])
    assert output =~ "created a "
    assert {output, 1} = mix(["instar.publish", Path.join(tmp_dir, "nowhere"), "--url", url])
    assert output =~ "there is no folder"
    refute output =~ "** ("
    assert {output, 2} = mix(["instar.promote", "a", "1", "--url", url])
    assert output =~ "usage:"
  end

  test "a node is asked by mix instar.status", %{documents: documents} = context do
    put!(context, "pricing", document(:wasm, %{"1.0" => 1, "2.0" => 2}, %{"production" => "1.0"}))
    cookie = "cookie#{System.unique_integer([:positive])}"
    {peer, node} = start_peer!(cookie)

    {:ok, _started} = OtherVM.call(peer, :application, :ensure_all_started, [:instar])
    source = {Instar.Source.HTTP, url: DocumentServer.url(documents)}
    child = {Instar, name: Rules, source: source, cache_dir: false}
    {:ok, _pid} = OtherVM.call(peer, Supervisor, :start_child, [Instar.Application, child])
    {:ok, %{tag: "1.0"}} = OtherVM.call(peer, Instar, :load, [Rules, "pricing"])
    {:ok, 1} = OtherVM.call(peer, Instar, :call, [Rules, "pricing", :n, []])
    {:error, _undef} = OtherVM.call(peer, Instar, :call, [Rules, "pricing", :nothing, []])
    stand_in(peer)

    ask = ["instar.status", "--node", "#{node}", "--cookie", cookie, "--server", "Rules"]
    assert {output, 0} = mix(ask)
    assert output =~ "server  Rules on #{node}"
    assert output =~ DocumentServer.url(documents)
    assert output =~ ~r/^document +token +channels +loaded +state$/m
    assert output =~ ~r/^pricing .*production 1\.0 +1\.0 +ok$/m
    assert output =~ ~r/^document +tag +calls +errors +p50 +p99$/m
    assert output =~ ~r/^pricing +1\.0 +2 +1 undef +\d+[mu]?s +\d+[mu]?s$/m
    # It did not become a part of anybody's cluster.
    assert OtherVM.call(peer, :erlang, :nodes, []) == []

    assert {output, 1} = mix(["instar.status", "--node", "#{node}", "--cookie", cookie, "--server", "Shop"])

    assert output =~ "runs under the name Shop" and output =~ "(on the node #{node})"

    assert {output, 1} = mix(["instar.status", "--node", "#{node}", "--cookie", "another"])
    assert output =~ "the node #{inspect(node)} cannot be asked"
    refute output =~ "** ("
  end

  defp start_peer!(cookie) do
    {_output, 0} = System.cmd("epmd", ["-daemon", "-address", "127.0.0.1"])
    paths = Enum.flat_map(:code.get_path(), &[~c"-pa", &1])

    # Controlled by its standard input, so that this VM need not be a node itself.
    {:ok, peer, node} =
      :peer.start_link(%{
        name: :peer.random_name(),
        host: ~c"127.0.0.1",
        longnames: true,
        connection: :standard_io,
        # Silent, because it is asked with a wrong cookie as well.
        args: [~c"-setcookie", String.to_charlist(cookie), ~c"-kernel", ~c"logger_level", ~c"none" | paths],
        wait_boot: Instar.Wait.bound()
      })

    {peer, node}
  end

  # Until Instar.status/1 is there, the node gets one that answers in its form from what the server has loaded.
  defp stand_in(peer) do
    unless OtherVM.call(peer, :erlang, :function_exported, [Instar, :status, 1]) do
      where = OtherVM.call(peer, Instar, :which, [Rules, "pricing"])

      OtherVM.call(peer, Code, :eval_string, [
        """
        Code.compiler_options(ignore_module_conflict: true)
        defmodule Instar do
          def status(Rules) do
            %{
              server: Rules,
              node: node(),
              source: %{where: #{inspect(where)}, state: :up, feed: :polling, since: DateTime.utc_now()},
              documents: [
                %{id: "pricing", token: "t", stale: false, tags: ["1.0"], channels: %{"production" => "1.0"}, error: nil}
              ],
              versions: 1,
              bytes: 1
            }
          end
        end
        """
      ])
    end
  end
end
