defmodule Instar.OwnUpgradeTest do
  # Instar upgraded by its own means: its native library is loaded again, and loaded documents keep serving.
  # Not async: it becomes a node, and Mix's shell is the VM's.
  use ExUnit.Case, async: false
  import ExUnit.CaptureIO
  import Instar.Wait

  alias Instar.{ErlangRelease, OSProcess, OtherVM}
  alias Instar.Publisher.Status

  @moduletag :tmp_dir
  @root Path.expand("../..", __DIR__)
  @otp [:kernel, :stdlib, :sasl, :compiler, :crypto, :asn1, :public_key, :ssl, :inets, :elixir, :logger]

  setup %{tmp_dir: dir} do
    built = Application.app_dir(:instar)
    {:ok, [{:application, :instar, properties}]} = :file.consult(Path.join(built, "ebin/instar.app"))
    own = ["0.1.0", "0.1.1"]

    [old, new] =
      for vsn <- own do
        app = Path.join(dir, "instar-#{vsn}")
        File.mkdir_p!(app)
        for part <- ["ebin", "priv"], do: File.cp_r!(Path.join(built, part), Path.join(app, part))

        ErlangRelease.app_file!(
          app,
          :instar,
          vsn,
          properties[:modules],
          Keyword.drop(properties, [:vsn, :modules])
        )

        if vsn != "0.1.0", do: change_native!(dir, app)
        ErlangRelease.folder!(dir, "own", vsn, [app], @otp)
      end

    documents = Path.join(dir, "documents")
    File.mkdir_p!(documents)

    for {id, number} <- [one: 1, two: 2] do
      File.write!(Path.join(documents, "#{id}.json"), ~s"""
      {"type": "code-document", "language": "wat", "code": {"1.0.0":
        "(module (func (export \\"n\\") (result i64) (i64.const #{number})))"}}
      """)
    end

    documents = start_supervised!({Instar.DocumentServer, dir: documents})
    {:ok, old: old, new: new, documents: documents, node: :"own_#{System.pid()}@127.0.0.1"}
  end

  # Another module of the same library, as a new version of Instar with another function would be.
  defp change_native!(dir, app) do
    source = Path.join(dir, "native.ex")
    text = File.read!(Path.join(@root, "lib/instar/native.ex"))
    changed = String.replace(text, ":native_library_not_loaded", ":native_library_is_not_loaded")
    assert changed != text
    File.write!(source, changed)
    ebin = Path.join(app, "ebin")

    {output, 0} =
      System.cmd("elixirc", ["--ignore-module-conflict", "-pa", ebin, "-o", ebin, source],
        stderr_to_stdout: true
      )

    refute output =~ "error"
  end

  defp task(name, arguments), do: capture_io(fn -> Mix.Task.rerun(name, arguments) end)

  test "documents keep serving", %{tmp_dir: dir, old: old, new: new, documents: documents, node: node} do
    arguments = [
      "--from",
      old,
      "--to",
      new,
      "--dir",
      Path.join(dir, "appups"),
      "--out",
      dir,
      "--purge",
      "Instar.Native=soft_purge"
    ]

    output = task("instar.relup", arguments)
    assert output =~ "instar: made"
    assert output =~ "Instar.Native loads a NIF again"

    {command, env} = ErlangRelease.command(old, "0.1.0", node, "own")
    start_supervised!({OSProcess, command: command, env: env, output: Path.join(dir, "output")})

    Status.as_node(:"test_#{System.pid()}@127.0.0.1", :longnames, "own", fn ->
      eventually(fn ->
        Node.connect(node) == true and is_pid(:erpc.call(node, :erlang, :whereis, [Instar.Application]))
      end)

      options = [source: {Instar.Source.HTTP, url: Instar.DocumentServer.url(documents)}, cache_dir: false]
      {:ok, _pid} = :erpc.call(node, OtherVM, :start_unlinked, [options])
      assert {:ok, version} = :erpc.call(node, Instar, :load, ["one"])
      assert :erpc.call(node, Instar, :call, [version, :n, []]) == {:ok, 1}

      load = Task.async(fn -> calls(node, version, []) end)
      before = :erpc.call(node, :erlang, :get_module_info, [Instar.Native, :md5])
      tarball = Path.join(dir, "own-0.1.1.tar.gz")
      assert task("instar.upgrade", ["--node", "#{node}", "--cookie", "own", tarball]) =~ "#{node} runs 0.1.1"
      refute :erpc.call(node, :erlang, :get_module_info, [Instar.Native, :md5]) == before
      assert :erpc.call(node, :code, :priv_dir, [:instar]) |> to_string() =~ "instar-0.1.1"

      # What was loaded before is called, what comes now is loaded, and both can be let go of.
      assert :erpc.call(node, Instar, :call, [version, :n, []]) == {:ok, 1}
      assert :erpc.call(node, Instar, :call, ["two", :n, []]) == {:ok, 2}
      assert :erpc.call(node, Instar, :delete, ["two"])
      assert task("instar.upgrade", ["--node", "#{node}", "--cookie", "own", "0.1.0"]) =~ "#{node} runs 0.1.0"
      assert :erpc.call(node, :erlang, :get_module_info, [Instar.Native, :md5]) == before
      assert :erpc.call(node, Instar, :call, [version, :n, []]) == {:ok, 1}

      send(load.pid, :stop)
      answers = await(load)
      assert length(answers) > 100
      assert Enum.uniq(answers) == [{:ok, 1}]
    end)
  end

  defp calls(node, version, answers) do
    receive do
      :stop -> answers
    after
      0 -> calls(node, version, [:erpc.call(node, Instar, :call, [version, :n, []]) | answers])
    end
  end
end
