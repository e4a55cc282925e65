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
      assert {1, out, errors} = run("instar.publish", [folder, "--url", RawServer.url(store), "--replace"])
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

  test "without a store, instar.check and a dry run of instar.publish check the same", %{folder: folder} do
    write!(folder, "a/2.exs", "x")
    write!(folder, "notes.txt", "x")

    for {task, arguments} <- [{"instar.check", [folder]}, {"instar.publish", [folder, "--dry-run"]}] do
      assert {0, out, ""} = run(task, arguments)
      assert out =~ "checked a\n" and out =~ "a is well: 1\n"
      assert out =~ "skipped notes.txt" and out =~ "ignored a/2.exs" and out =~ "did you mean .ex?"
    end

    write!(folder, "b/1.ex", "defmodule B do\n  def b, do: c()\nend")
    write!(folder, "b/channels.json", ~S({"target": "beam"}))

    for {task, arguments} <- [{"instar.check", [folder]}, {"instar.publish", [folder, "--dry-run"]}] do
      assert {1, _out, errors} = run(task, arguments)
      assert errors =~ "--trust-beam allows it"
      assert {1, _out, errors} = run(task, arguments ++ ["--trust-beam"])
      assert errors =~ ~s(document "b", tag "1") and errors =~ "b/1.ex:2"
    end

    assert {2, "", errors} = run("instar.check", [])
    assert errors =~ "usage: mix instar.check DIR"
  end

  test "what publishing keeps and refuses is said, with the option that does it",
       %{folder: folder, url: url} = context do
    put!(
      context,
      "a",
      wat("x", %{"code" => %{"1" => program(:wasm, 1), "2" => program(:wasm, 2)}, "production" => "2"})
    )

    write!(folder, "a/channels.json", ~S({"production": "1", "beta": "1"}))
    assert {0, out, ""} = run("instar.publish", [folder, "--url", url])
    assert out =~ "kept a: production 2 (the folder has production 1; --channels takes that)"
    assert {0, out, ""} = run("instar.publish", [folder, "--url", url, "--channels"])
    assert out =~ "production 2 -> 1"
    write!(folder, "a/1.wat", program(:wasm, 7))
    assert {1, _out, errors} = run("instar.publish", [folder, "--url", url])
    assert errors =~ ~s(under the tag "1") and errors =~ "--replace"
    assert {0, _out, ""} = run("instar.publish", [folder, "--url", url, "--replace"])
    assert {1, _out, errors} = run("instar.promote", ["a", "2", "prodution", "--url", url])
    assert errors =~ ~s(no channel "prodution") and errors =~ ~s(did you mean "production"?)
    assert {0, _out, ""} = run("instar.promote", ["a", "2", "stage", "--url", url, "--new-channel"])
  end

  describe "instar.call" do
    setup %{folder: folder} do
      write!(
        folder,
        "rules/1.ex",
        "defmodule Rules do\n  def echo(x), do: x\n  def add(a, b), do: a + b\nend"
      )

      write!(
        folder,
        "rules/2.ex",
        "defmodule Rules do\n  def echo(_x), do: 2\n  def refuse(t), do: raise(ArgumentError, t)\nend"
      )

      write!(folder, "rules/channels.json", ~S({"production": "1", "beta": "2"}))
      :ok
    end

    test "calls a function of a folder's document, with literals and with text", %{folder: folder} do
      for {text, shown} <- [
            {"1", "1"},
            {"-1.5", "-1.5"},
            {~S("1"), ~S("1")},
            {"hello", ~S("hello")},
            {"hello world", ~S("hello world")},
            {"2.1.0", ~S("2.1.0")},
            {":a", ":a"},
            {"nil", "nil"},
            {"[1, {:a, \"b\"}]", ~S([1, {:a, "b"}])},
            {~S(%{"a" => [b: 1.0]}), ~S(%{"a" => [b: 1.0]})},
            {"{1, 2, 3}", "{1, 2, 3}"},
            {"<<1, 255>>", "<<1, 255>>"},
            # Code is text: nothing runs that wasn't asked for.
            {"File.rm!(1)", ~S["File.rm!(1)"]},
            {"fn -> 1 end", ~S("fn -> 1 end")},
            {"1 + 1", ~S("1 + 1")}
          ] do
        assert {0, out, ""} = run("instar.call", ["rules", "echo", "--dir", folder, "--", text])
        assert out == shown <> "\n"
      end

      assert {0, "3\n", ""} = run("instar.call", ["rules", "add", "1", "2", "--dir", folder])
    end

    test "chooses by tag and channel, and asks a store", %{folder: folder} do
      start_supervised!({DocumentServer, dir: folder}, id: :served)
      |> then(fn served ->
        for where <- [["--dir", folder], ["--url", DocumentServer.url(served)]] do
          assert {0, "7\n", ""} = run("instar.call", ["rules", "echo", "7"] ++ where)
          assert {0, "2\n", ""} = run("instar.call", ["rules", "echo", "7", "--tag", "2"] ++ where)
          assert {0, "2\n", ""} = run("instar.call", ["rules", "echo", "7", "--channel", "beta"] ++ where)
        end
      end)
    end

    test "errors are 1, with what there is", %{folder: folder} do
      for {arguments, text} <- [
            {["rules", "ecko", "1"], "did you mean echo/1?"},
            {["rules", "add", "1"], "did you mean add/2?"},
            {["rules", "refuse", "no", "--tag", "2"], "(ArgumentError) no"},
            {["rules", "echo", "1", "--tag", "3"], ~s(there are "2", "1")},
            {["ruls", "echo", "1"], "there is no such document"}
          ] do
        assert {1, "", errors} = run("instar.call", arguments ++ ["--dir", folder])
        assert errors =~ text
      end

      assert {1, "", errors} = run("instar.call", ["rules", "echo", "1", "--dir", folder <> "x"])
      assert errors == "there is no folder #{folder}x\n"
      assert {2, "", errors} = run("instar.call", ["rules"])
      assert errors =~ "usage: mix instar.call"
      assert {2, "", _errors} = run("instar.call", ["rules", "echo", "--dir", folder, "--url", "http://x"])
    end
  end

  describe "instar.serve" do
    test "says where the documents are, and serves them as they are saved", %{folder: folder} = context do
      write!(folder, "a/2.exs", "x")
      test = self()

      task =
        spawn_monitor(fn ->
          {:ok, out} = StringIO.open("")
          Process.group_leader(self(), out)
          send(test, {:out, out})
          Mix.Task.rerun("instar.serve", [folder, "--port", "0"])
        end)

      assert_receive {:out, out}

      text =
        eventually(fn -> with text <- elem(StringIO.contents(out), 1), true <- text =~ "ignored", do: text end)

      [_all, url] = Regex.run(~r{serving #{Regex.escape(folder)} at (http://127\.0\.0\.1:[0-9]+)\n}, text)
      assert text =~ "  #{url}/a\n" and text =~ "ignored a/2.exs"
      server = start_instar!(context, source: {Instar.Source.HTTP, url: url})
      assert Instar.call!(server, "a", :n, []) == 1
      write!(folder, "a/1.wat", program(:wasm, 5))
      Instar.refresh(server)
      assert Instar.call!(server, "a", :n, []) == 5

      {pid, monitor} = task
      Process.exit(pid, :shutdown)
      assert_receive {:DOWN, ^monitor, _, _, _}
    end

    test "what is no folder and a port that is taken are 1, what is no use of it 2", %{folder: folder} do
      {:ok, taken} = :gen_tcp.listen(0, ip: {127, 0, 0, 1})
      {:ok, port} = :inet.port(taken)
      assert {1, "", errors} = run("instar.serve", [folder, "--port", "#{port}"])
      assert errors =~ "the port #{port} cannot be opened" and errors =~ "eaddrinuse"
      assert {1, "", errors} = run("instar.serve", [folder <> "x"])
      assert errors == "there is no folder #{folder}x\n"
      assert {2, "", errors} = run("instar.serve", [])
      assert errors =~ "usage: mix instar.serve DIR"
    end
  end

  test "--help works everywhere, and does nothing else" do
    tasks = for path <- Path.wildcard("lib/mix/tasks/instar.*.ex"), do: Path.basename(path, ".ex")
    assert "instar.check" in tasks and length(tasks) > 9

    for task <- tasks, given <- [["--help"], ["-h"], ["--node", "x@y", "--help"]] do
      assert {0, out, errors} = run(task, given)

      assert out =~ "usage: mix #{task}" and byte_size(out) > 400

      refute errors =~ "**"
    end
  end

  test "instar.gen.key, instar.sign and --key", %{folder: folder, url: url, tmp_dir: tmp_dir} = context do
    key = Path.join(tmp_dir, "key")
    assert {0, out, ""} = run("instar.gen.key", [key])
    [_all, public] = Regex.run(~r/verify: \["(.*)"\]/, out)
    assert Signature.decode_public_key(File.read!(key <> ".pub")) == Signature.decode_public_key(public)
    refute out =~ "PRIVATE"
    assert {1, _out, errors} = run("instar.gen.key", [key])
    assert errors == "#{inspect(key <> ".pub")} is there already, and is not overwritten\n"
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
    assert errors == "there is no file or folder #{inspect(key <> ".nope")}\n"

    for {file, hint} <- [{key, ": it is a private key, and the public one is in #{key}.pub"}, {"mix.exs", ""}],
        {task, store} <- [{"instar.check", []}, {"instar.publish", ["--url", url]}] do
      assert {1, "", errors} = run(task, [folder, "--verify", file] ++ store)

      assert errors ==
               "the file #{inspect(file)} has no Ed25519 public key in PEM or base64, such as the PATH.pub that mix " <>
                 "instar.gen.key writes#{hint}\n"
    end

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

  describe "a store that fails:" do
    @page {200, [{"content-type", "text/html; charset=utf-8"}], "<!DOCTYPE html><html>log in</html>"}

    # What each task is given, without the store's URL.
    defp asking(folder),
      do: [
        {"instar.publish", [folder], "/a"},
        {"instar.publish", [folder, "--dry-run"], "/a"},
        {"instar.promote", ["a", "1", "beta"], "/a"},
        {"instar.status", ["a"], "/a"},
        {"instar.status", ["a", "b"], "/a"},
        {"instar.status", [], "/"},
        {"instar.couchdb", [], "/"},
        {"instar.call", ["a", "n"], "/a"}
      ]

    test "one that isn't there is 1, and the message says where it was asked for", %{folder: folder} do
      for {task, arguments, path} <- asking(folder) do
        assert {1, out, errors} = run(task, arguments ++ ["--url", "http://127.0.0.1:1"])
        refute out =~ "document  token"

        assert [line] = String.split(errors, "\n", trim: true), errors
        assert line =~ "the document server cannot be reached" and line =~ "(http://127.0.0.1:1#{path})", line
        refute line =~ "server Instar" or line =~ "CallTask", line
      end
    end

    test "a login is 1, whether it is a status, a page or a redirect to one", %{folder: folder} do
      redirect = fn
        %{path: "/login"} -> @page
        _request -> {302, [{"location", "/login"}], ""}
      end

      for {answer, said} <- [
            {{401, [], ~S({"reason": "wrong password"})}, "HTTP status 401: wrong password"},
            {@page, "a web page instead of "},
            {redirect, "a web page instead of "}
          ],
          {task, arguments, path} <- asking(folder) do
        store = start_supervised!({RawServer, script: answer}, id: make_ref())
        assert {1, _out, errors} = run(task, arguments ++ ["--url", RawServer.url(store)])
        assert errors =~ said and errors =~ "(#{RawServer.url(store)}#{path})", "#{task}: #{errors}"
        refute errors =~ "not JSON" or errors =~ "no list"
      end
    end

    test "a login that comes in the place of a write's answer is no success", %{folder: folder} do
      store = start_supervised!({RawServer, script: [{404, [], "{}"}, @page]})
      assert {1, out, errors} = run("instar.publish", [folder, "--url", RawServer.url(store)])
      assert out =~ "failed a\n" and errors =~ "a web page"
    end

    test "for one document only, the others are shown, and it is 1" do
      answer = fn
        %{path: "/a"} -> RawServer.json(wat("(module)"), ~s("a1"))
        _other -> {500, [], ""}
      end

      store = start_supervised!({RawServer, script: answer})
      url = RawServer.url(store)
      assert {1, out, ""} = run("instar.status", ["--url", url, "a", "b"])
      assert out =~ ~r/^a +a1 +wat/m
      assert out =~ ~r/^b .*the HTTP status 500 \(#{url}\/b\)$/m
    end

    test "a document that isn't there is named with its URL", %{url: url} do
      assert {1, "", errors} = run("instar.promote", ["prcing", "1", "beta", "--url", url])
      assert errors =~ ~s(document "prcing": there is no such document) and errors =~ "(#{url}/prcing)"
    end
  end

  test "what is no URL or no node's name is 2, and the message says what it must be", %{folder: folder} do
    for url <- ["nope", "127.0.0.1:1", "localhost:5984/rules", "ftp://x", "http://", ""],
        {task, arguments, _path} <- asking(folder) do
      assert {2, "", errors} = run(task, arguments ++ ["--url", url])
      assert errors =~ "--url must be a URL that begins with http:// or https://", "#{task} #{url}: #{errors}"
    end

    for task <- ["instar.couchdb", "instar.status"] do
      assert {2, "", errors} = run(task, [])
      assert errors =~ "--url is needed: that of the store"
    end

    for {task, arguments} <- [{"instar.status", []}, {"instar.upgrade", ["1.0.0"]}, {"instar.remote", []}],
        name <- ["nope", "@host", "nope@"] do
      assert {2, "", errors} = run(task, ["--node", name] ++ arguments)
      assert errors == "--node #{name}: the name of a node is name@host, such as app@127.0.0.1\n"
    end
  end

  test "instar.call says where in the folder a document would be", %{folder: folder} do
    assert {1, "", errors} = run("instar.call", ["ruls", "echo", "1", "--dir", folder])

    assert errors ==
             ~s[document "ruls": there is no such document, or nothing in it to choose (#{folder}/ruls)\n]
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
