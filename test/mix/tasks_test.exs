defmodule Instar.TasksTest do
  # The Mix tasks as somebody types them: what they print, and what they exit with. Not async: Mix's shell and the
  # environment are the VM's.
  use Instar.Case, async: false
  import Instar.TaskRun

  alias Instar.{DocumentServer, Error, RawServer, Signature}
  alias Instar.Publisher.Table

  @moduletag instar: false

  setup %{tmp_dir: tmp_dir, documents: documents} do
    folder = Path.join(tmp_dir, "folder")
    write!(folder, "a/1.wat", program(:wasm, 1))
    for name <- ["INSTAR_USER", "INSTAR_PASSWORD"], do: System.delete_env(name)
    {:ok, folder: folder, url: DocumentServer.url(documents)}
  end

  defp write!(folder, name, content) do
    path = Path.join(folder, name)
    File.mkdir_p!(Path.dirname(path))
    File.write!(path, content)
  end

  describe "instar.publish" do
    test "publishes, and then finds nothing to do", %{folder: folder, url: url} do
      assert {0, out, ""} = run("instar.publish", [folder, "--url", url])
      assert out =~ "checked a\n"
      assert out =~ ~r/^document +token +changes$/m
      assert out =~ ~r/^a +create +- +add 1, language wat, type code-document$/m
      assert out =~ ~r/^created a "[0-9a-f]{64}"$/m
      assert {0, out, ""} = run("instar.publish", [folder, "--url", url])
      assert out =~ "unchanged a\n"
    end

    test "--dry-run shows it and sends nothing", %{folder: folder} do
      store = start_supervised!({RawServer, script: {404, [], "{}"}})
      assert {0, out, ""} = run("instar.publish", [folder, "--url", RawServer.url(store), "--dry-run"])
      assert out =~ "add 1"
      assert out =~ "nothing was sent"
      assert for(request <- RawServer.requests(store), do: request.method) == ["GET"]
    end

    test "mistakes are 1, each with its place", %{folder: folder, url: url} do
      write!(folder, "b/1.wat", "(module (func (export \"n\") (result i64) (i64.cnst 1)))")
      write!(folder, "c/1.ex", program(:beam, 1))
      write!(folder, "c/channels.json", ~S({"target": "beam"}))
      assert {1, out, errors} = run("instar.publish", [folder, "--url", url])
      assert out =~ "checked a\nchecked b: 1 mistake\nchecked c: 1 mistake\n"
      assert errors =~ ~s(document "b", tag "1": the code does not compile\n#{folder}/b/1.wat:1:)
      assert errors =~ "--trust-beam allows it"
      assert {1, _out, errors} = run("instar.publish", [folder, "--url", url, "--trust-beam"])
      refute errors =~ "trust"
      File.rm_rf!(Path.join(folder, "b"))
      assert {0, _out, ""} = run("instar.publish", [folder, "--url", url, "--trust-beam"])
    end

    test "a conflict is 1, with both tokens, and the others are sent", %{folder: folder} do
      write!(folder, "b/1.wat", program(:wasm, 1))

      script = [
        RawServer.json(wat("(module)"), ~s("a1")),
        RawServer.json(wat("(module)"), ~s("b1")),
        {412, [], ""},
        RawServer.json(wat("(module)"), ~s("a2")),
        {200, [{"etag", ~s("b2")}], ""}
      ]

      store = start_supervised!({RawServer, script: script})
      assert {1, out, errors} = run("instar.publish", [folder, "--url", RawServer.url(store)])
      assert out =~ "failed a\n"
      assert out =~ ~s(updated b "b2"\n)
      assert errors =~ ~s(document "a": somebody else has changed it)
      assert errors =~ "a1" and errors =~ "a2"
    end

    test "no connection is 1", %{folder: folder} do
      assert {1, _out, errors} = run("instar.publish", [folder, "--url", "http://127.0.0.1:1"])
      assert errors =~ "the document server cannot be reached"
    end

    test "used wrongly is 2, and says how", %{folder: folder, url: url} do
      assert {2, "", errors} = run("instar.publish", [folder, "--url", url, "--dry-rnu"])
      assert errors =~ "there is no option --dry-rnu; did you mean --dry-run?"
      assert errors =~ "usage: mix instar.publish DIR"
      assert {2, "", errors} = run("instar.publish", [folder, "--url", url, "--xyzzy", "1"])
      assert errors =~ "there is no option --xyzzy\n"
      assert {2, "", errors} = run("instar.publish", [folder, "--url", url, "--timeout", "soon"])
      assert errors =~ "--timeout needs a value: integer"
      assert {2, "", _errors} = run("instar.publish", ["--url", url])
      assert {2, "", _errors} = run("instar.publish", [folder, folder, "--url", url])
      assert {2, "", errors} = run("instar.publish", [folder])
      assert errors =~ "--url is needed"
      assert {2, "", errors} = run("instar.publish", [folder, "--url", url, "--user", "me"])
      assert errors =~ "belong together"
    end

    test "credentials are sent, from options or the environment, and never shown", %{folder: folder} do
      store = start_supervised!({RawServer, script: {401, [], ""}})
      url = RawServer.url(store)
      sent = fn -> store |> RawServer.requests() |> List.last() |> get_in([:headers, "authorization"]) end

      assert {1, out, errors} =
               run("instar.publish", [folder, "--url", url, "--user", "me", "--password", "secret"])

      assert sent.() == "Basic " <> Base.encode64("me:secret")
      refute out <> errors =~ "secret"

      System.put_env("INSTAR_USER", "you")
      System.put_env("INSTAR_PASSWORD", "hidden")
      assert {1, _out, errors} = run("instar.publish", [folder, "--url", url])
      assert sent.() == "Basic " <> Base.encode64("you:hidden")
      refute errors =~ "hidden"

      assert {1, _out, errors} = run("instar.publish", [folder, "--url", "http://me:secret@127.0.0.1:1"])
      refute errors =~ "secret"
    after
      for name <- ["INSTAR_USER", "INSTAR_PASSWORD"], do: System.delete_env(name)
    end
  end

  test "instar.gen.key, instar.sign and --key", %{folder: folder, url: url, tmp_dir: tmp_dir} = context do
    key = Path.join(tmp_dir, "key")
    assert {0, out, ""} = run("instar.gen.key", [key])
    [_all, public] = Regex.run(~r/verify: \["(.*)"\]/, out)
    assert Signature.decode_public_key(File.read!(key <> ".pub")) == Signature.decode_public_key(public)
    refute out =~ "PRIVATE"
    assert {1, _out, errors} = run("instar.gen.key", [key])
    assert errors =~ "eexist"
    assert {2, _out, _errors} = run("instar.gen.key", [])

    assert {0, "signed a 1\n", ""} = run("instar.sign", [folder, "--key", key])
    assert {0, "unchanged a 1\n", ""} = run("instar.sign", [folder, "--key", key])
    assert {1, "", errors} = run("instar.sign", [folder, "--key", key <> ".pub"])
    assert errors =~ "no Ed25519 private key"
    assert {2, "", _errors} = run("instar.sign", [folder])

    assert {0, _out, ""} = run("instar.publish", [folder, "--url", url])
    server = start_instar!(context, verify: [public])
    assert Instar.call!(server, "a", :n, []) == 1
    write!(folder, "a/2.wat", program(:wasm, 2))
    assert {1, _out, errors} = run("instar.publish", [folder, "--url", url, "--verify", key <> ".pub"])
    assert errors =~ ~r/"a", tag "2": .* this has no signature\n.*a\/2\.wat: /
    assert {1, _out, errors} = run("instar.publish", [folder, "--url", url, "--verify", key <> ".nope"])
    assert errors =~ "enoent"
    assert {0, _out, ""} = run("instar.publish", [folder, "--url", url])
    assert reason(Instar.load(server, "a")) == :unsigned
    assert {0, _out, ""} = run("instar.publish", [folder, "--url", url, "--key", key])
    assert {:ok, %{tag: "2"}} = Instar.load(server, "a")
  end

  test "instar.promote", %{folder: folder, url: url} do
    write!(folder, "a/2.wat", program(:wasm, 2))
    {0, _out, ""} = run("instar.publish", [folder, "--url", url])
    assert {0, out, ""} = run("instar.promote", ["a", "1", "production", "--url", url, "--dry-run"])
    assert out =~ "production 1"
    assert out =~ "nothing was sent"
    assert {0, out, ""} = run("instar.promote", ["a", "1", "production", "--url", url])
    # The dry run had done nothing.
    assert out =~ ~r/^updated a /m
    assert {0, out, ""} = run("instar.promote", ["a", "2", "production", "--share", "10", "--url", url])
    assert out =~ "rollout production 1:90/2:10"
    assert {0, out, ""} = run("instar.promote", ["a", "2", "production", "--share", "12.5", "--url", url])
    assert out =~ "rollout production 1:90/2:10 -> production 1:87.5/2:12.5"
    assert {0, out, ""} = run("instar.promote", ["a", "2", "production", "--url", url])
    assert out =~ "production 1 -> 2, no rollout (production 1:87.5/2:12.5)"
    assert {0, out, ""} = run("instar.promote", ["a", "2", "production", "--url", url])
    assert out =~ "unchanged a\n"

    assert {1, _out, errors} = run("instar.promote", ["a", "9", "beta", "--url", url])
    assert errors =~ ~s(no code of the tag "9"; its tags are ["1", "2"])
    assert {1, _out, _errors} = run("instar.promote", ["b", "1", "beta", "--url", url])
    assert {1, _out, errors} = run("instar.promote", ["a", "1", "beta", "--url", url, "--share", "200"])
    assert errors =~ "a number above 0 and at most 100"
    assert {2, _out, _errors} = run("instar.promote", ["a", "1", "--url", url])
    assert {2, _out, errors} = run("instar.promote", ["a", "1", "beta", "--url", url, "--shares", "1"])
    assert errors =~ "did you mean --share?"
  end

  describe "instar.status" do
    test "of a store that cannot list asks for ids", %{folder: folder, url: url} = context do
      {0, _out, ""} = run("instar.publish", [folder, "--url", url])
      rollout = %{"production" => [["1", 90], ["2", 10]]}
      put!(context, "b", document(:beam, %{"1" => 1, "2" => 2}, %{"production" => "1", "rollout" => rollout}))
      put!(context, "c", %{"type" => "t"})

      assert {2, "", errors} = run("instar.status", ["--url", url])
      assert errors =~ "give their ids"
      assert {0, out, ""} = run("instar.status", ["--url", url, "a", "b", "c", "d"])
      assert out =~ ~r/^document +token +language +target +channels +tags$/m
      assert out =~ ~r/^a +[0-9a-f]{11}… +wat +wasm +1$/m
      assert out =~ ~r/^b +[0-9a-f]{11}… +elixir +beam +production 1 \(1:90\/2:10\) +2 1$/m
      assert out =~ ~r/^c .*the document is not valid: it has no "language"$/m
      assert out =~ ~r/^d +- .*there is no such document/m
    end

    test "of a store that can list shows all" do
      listing = %{"rows" => [%{"id" => "_design/x"}, %{"id" => "a"}]}
      document = wat("(module)", %{"_rev" => "3-abc"})
      store = start_supervised!({RawServer, script: [RawServer.json(listing), RawServer.json(document)]})
      assert {0, out, ""} = run("instar.status", ["--url", RawServer.url(store)])
      assert [_head, "a" <> row] = String.split(out, "\n", trim: true)
      assert row =~ "3-abc"
    end

    test "used wrongly is 2", %{url: url} do
      assert {2, "", errors} = run("instar.status", ["--url", url, "--node", "a@b"])
      assert errors =~ "exclude each other"
      assert {2, "", _errors} = run("instar.status", [])
      assert {2, "", _errors} = run("instar.status", ["--node", "a@b", "id"])
    end
  end

  test "what a server says of itself, as a table" do
    down = Error.new({:unreachable, "connection refused"}, server: Instar)

    status = %{
      server: Instar,
      node: :"app@127.0.0.1",
      source: %{
        where: "http://db/rules",
        state: {:down, down},
        feed: :polling,
        since: ~U[2026-11-21 06:00:00.123Z]
      },
      documents: [
        %{
          id: "pricing",
          token: "3-abc",
          stale: false,
          tags: ["2.0.0", "2.10.0"],
          channels: %{"production" => "2.0.0"},
          error: nil
        },
        %{id: "a", token: nil, stale: true, tags: [], channels: %{}, error: nil},
        %{
          id: "b",
          token: String.duplicate("x", 40),
          stale: true,
          tags: ["1"],
          channels: %{},
          error: Error.new(:compile_error, document: "b")
        }
      ],
      versions: 3,
      bytes: 70_000
    }

    assert Table.server(status) == """
           server  Instar on app@127.0.0.1
           source  http://db/rules: down (the document server cannot be reached: connection refused), feed polling since 2026-11-21T06:00:00Z
           loaded  3 versions, 68 KiB

           document  token         channels          loaded        state
           pricing   3-abc         production 2.0.0  2.10.0 2.0.0  ok
           a         -                                             stale
           b         xxxxxxxxxxx…                    1             stale: the code does not compile\
           """

    source = %{status.source | state: :up, where: nil, feed: :off}

    assert Table.server(%{status | source: source, documents: [], bytes: 7}) =~
             "source  none: up, feed off since"
  end
end
