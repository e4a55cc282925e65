defmodule Instar.Remote.DocumentsTest do
  # A folder of documents, pushed to a code server; of another node in the last test, for which this VM becomes one.
  use Instar.Case, async: false
  alias Instar.Remote.Documents

  @moduletag instar: [trust: [:beam], refresh: :timer.minutes(10)]

  setup %{tmp_dir: dir} do
    folder = Path.join(dir, "folder")
    File.mkdir_p!(folder)
    {:ok, folder: folder}
  end

  defp write!(folder, id, tag, number, target \\ :wasm) do
    File.mkdir_p!(Path.join(folder, id))
    extension = if target == :wasm, do: "wat", else: "ex"
    File.write!(Path.join([folder, id, "#{tag}.#{extension}"]), program(target, number))
    if target == :beam, do: File.write!(Path.join([folder, id, "channels.json"]), ~S({"target": "beam"}))
  end

  test "what is pushed runs, and what has not changed is left", %{server: server, folder: folder} do
    write!(folder, "rule", "1", 10)
    write!(folder, "price", "1", 20, :beam)
    assert {:ok, outcomes} = Documents.push(node(), folder, server)
    assert Enum.sort(outcomes) == [{"price", {:ok, ["1"]}}, {"rule", {:ok, ["1"]}}]
    assert Instar.call!(server, "rule", :n, []) == 10
    assert Instar.call!(server, "price", :n, []) == 20

    write!(folder, "rule", "1", 11)
    assert {:ok, outcomes} = Documents.push(node(), folder, server)
    assert Enum.sort(outcomes) == [{"price", :unchanged}, {"rule", {:ok, ["1"]}}]
    assert Instar.call!(server, "rule", :n, []) == 11

    # A newer tag is chosen now, and so it is loaded.
    write!(folder, "rule", "2", 12)
    {:ok, _outcomes} = Documents.push(node(), folder, server)
    assert Instar.call!(server, "rule", :n, []) == 12
  end

  test "what is broken changes nothing, and the others go", %{server: server, folder: folder} do
    write!(folder, "rule", "1", 10)
    write!(folder, "other", "1", 1)
    {:ok, _outcomes} = Documents.push(node(), folder, server)
    File.write!(Path.join(folder, "rule/1.wat"), "(module (func")
    write!(folder, "other", "1", 2)
    assert {:ok, outcomes} = Documents.push(node(), folder, server)

    assert [{"other", {:ok, ["1"]}}, {"rule", {:error, %Error{reason: :compile_error, document: "rule"}}}] =
             Enum.sort(outcomes)

    assert Instar.call!(server, "rule", :n, []) == 10
    assert Instar.call!(server, "other", :n, []) == 2
  end

  test "the source doesn't take a push back; who loads the document by name does", context do
    %{server: server, folder: folder} = context
    put!(context, "rule", document(:wasm, %{"1" => 1}))
    {:ok, _version} = Instar.load(server, "rule")
    write!(folder, "rule", "1", 10)
    {:ok, [{"rule", {:ok, ["1"]}}]} = Documents.push(node(), folder, server)
    assert Instar.call!(server, "rule", :n, []) == 10
    # The store is looked at, and has another revision.
    put!(context, "rule", document(:wasm, %{"1" => 2}))
    :ok = Instar.refresh(server)
    assert Instar.call!(server, "rule", :n, []) == 10
    {:ok, _version} = Instar.load(server, "rule")
    assert Instar.call!(server, "rule", :n, []) == 2
  end

  test "no such server, no folder", %{folder: folder} do
    write!(folder, "rule", "1", 10)

    assert {:ok, [{"rule", {:error, %Error{reason: {:no_server, Nobody}}}}]} =
             Documents.push(node(), folder, Nobody)

    assert {:error, %Error{reason: {:file_error, :enoent, _path}}} =
             Documents.push(node(), folder <> "x", Nobody)
  end

  @tag instar: false
  test "a node with a server that has no source", %{folder: folder, cache_dir: cache_dir} do
    Instar.RemoteNode.become_node!()
    paths = for path <- :code.get_path(), arg <- ["-pa", List.to_string(path)], do: arg
    remote = Instar.RemoteNode.start!(Path.join(cache_dir, "home"), args: paths)
    {:ok, _started} = Instar.RemoteNode.call(remote, :application, :ensure_all_started, [:instar])
    child = {Instar, name: Rules, source: nil, cache_dir: false}
    {:ok, _pid} = Instar.RemoteNode.call(remote, Supervisor, :start_child, [Instar.Application, child])
    {:ok, _plan} = Instar.Remote.connect(remote.node, cookie: remote.cookie)
    write!(folder, "rule", "1", 10)
    assert {:ok, [{"rule", {:ok, ["1"]}}]} = Documents.push(remote.node, folder, Rules)
    assert Instar.RemoteNode.call(remote, Instar, :call!, [Rules, "rule", :n, []]) == 10
  end

  test "a node without Instar", %{folder: folder, cache_dir: cache_dir} do
    Instar.RemoteNode.become_node!()
    remote = Instar.RemoteNode.start!(Path.join(cache_dir, "home"))
    {:ok, _plan} = Instar.Remote.connect(remote.node, cookie: remote.cookie)
    write!(folder, "rule", "1", 10)
    assert {:ok, [{"rule", {:error, error}}]} = Documents.push(remote.node, folder, Instar)
    assert Exception.message(error) =~ "has no Instar"
  end
end
