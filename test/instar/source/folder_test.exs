defmodule Instar.Source.FolderTest do
  # Real folders, watched by the system, in the hands of everything that writes into such.
  use ExUnit.Case, async: true
  import ExUnit.CaptureLog
  import Instar.Wait
  alias Instar.{DocumentServer, Error}
  alias Instar.Source.Folder

  @moduletag :tmp_dir

  setup %{tmp_dir: tmp} do
    dir = Path.join(tmp, "documents")
    File.mkdir!(dir)
    # What is told at the start would be told at some time during a test.
    {:ok, source} = Folder.quiet(dir)
    %{dir: dir, source: %{source | told: :atomics.new(2 * 4096, [])}}
  end

  defp write(dir, path, text) do
    path = Path.join(dir, path)
    File.mkdir_p!(Path.dirname(path))
    File.write!(path, text)
    path
  end

  defp elixir(n), do: "defmodule Pricing do\n  def n, do: #{n}\nend\n"

  defp start(dir, options \\ []) do
    name = :"folder_#{System.unique_integer([:positive])}"

    start_supervised!(
      {Instar,
       Keyword.merge([name: name, source: {Folder, dir: dir}, cache_dir: false, shutdown: 300], options)}
    )

    name
  end

  defp live(server), do: eventually(fn -> Instar.status(server).source.feed == :live end)

  describe "options" do
    test "are checked, and a folder may come later", %{tmp_dir: tmp, dir: dir} do
      file = write(tmp, "file", "")

      for {options, reason} <- [
            {[], {:invalid_option, :dir, nil, "the path of a folder"}},
            {[dir: 1], {:invalid_option, :dir, 1, "the path of a folder"}},
            {[dir: file], {:invalid_option, :dir, file, "a folder, and not a file"}},
            {[dirr: dir], {:unknown_option, :dirr, :dir}},
            {[dir: dir, poll: 0],
             {:invalid_option, :poll, 0, "milliseconds from 1 to 4294967295, or :infinity"}}
          ] do
        assert {:error, %Error{reason: ^reason}} = Folder.init(options)
      end

      later = Path.join(tmp, "later")
      assert {:ok, source} = Folder.init(dir: later)
      assert {:error, %Error{reason: {:unreachable, why}}} = Folder.fetch(source, "pricing", nil)
      assert why =~ later
      assert {:error, %Error{reason: {:unreachable, _}}} = Folder.changes(source, nil, %{"pricing" => "1"})
      assert {:error, %Error{reason: {:unreachable, _}}} = Folder.attachment(source, "pricing", "a")
      assert {:error, %Error{reason: {:unreachable, _}}} = Folder.follow(source, nil, ["pricing"])
    end
  end

  describe "reading" do
    test "is what the document server serves of the same folder", %{dir: dir, source: source} do
      examples = Path.expand("examples/documents")
      server = start_supervised!({DocumentServer, dir: examples})
      {:ok, here} = Folder.init(dir: examples)
      {:ok, http} = Instar.Source.HTTP.init(url: DocumentServer.url(server))
      {:ok, ids} = Folder.ids(here)
      assert "pricing" in ids

      for id <- ids do
        assert {:ok, json, token} = Folder.fetch(here, id, nil)
        assert {:ok, ^json, _etag} = Instar.Source.HTTP.fetch(http, id, nil)
        assert Folder.fetch(here, id, token) == :not_modified
      end

      write(dir, "one.json", ~s({"n": 1}))
      assert {:ok, ~s({"n": 1}), _token} = Folder.fetch(source, "one", nil)
    end

    test "takes any name of a file as an id, and no other leads out of the folder", context do
      %{dir: dir, source: source, tmp_dir: tmp} = context
      write(tmp, "secret.json", "{}")

      for id <- ["a b+c", "é☃", "%2F", "...", "..;", "a\"b'c"] do
        assert Folder.fetch(source, id, nil) == :not_found
        write(dir, id <> ".json", "{}")
        assert {:ok, "{}", _token} = Folder.fetch(source, id, nil)
      end

      for id <- ["", ".", ".."] do
        assert {:error, %Error{reason: {:bad_id, ^id}}} = Folder.fetch(source, id, nil)
        assert {:error, %Error{reason: {:bad_id, ^id}}} = Folder.attachment(source, "doc", id)
      end

      for id <- ["../secret", "a/../../secret", "a\\b"] do
        assert Folder.fetch(source, id, nil) == :not_found
        assert Folder.attachment(source, "doc", id) == :not_found
      end
    end

    test "the token is another one for other bytes of the same size and time, attachments included",
         context do
      %{dir: dir, source: source} = context
      json = write(dir, "doc.json", ~s({"code": {"1": {"attachment": "a.wasm"}}}))
      attached = write(dir, "doc/a.wasm", "aaaa")
      time = File.stat!(attached).mtime
      {:ok, _json, first} = Folder.fetch(source, "doc", nil)
      assert Folder.attachment(source, "doc", "a.wasm") == {:ok, "aaaa"}

      File.write!(attached, "bbbb")
      File.touch!(attached, time)
      assert {:ok, _json, second} = Folder.fetch(source, "doc", first)
      assert Folder.changes(source, nil, %{"doc" => first}) == {:ok, [{"doc", second}], Folder.since()}

      File.write!(json, ~s({"code": {"2": {"attachment": "a.wasm"}}}))
      assert {:ok, _json, third} = Folder.fetch(source, "doc", second)
      assert length(Enum.uniq([first, second, third])) == 3
    end

    test "several languages are an error that names the files, for a test's server as well", context do
      %{dir: dir, source: source} = context
      write(dir, "mx/1.ex", elixir(1))
      write(dir, "mx/2.erl", "-module(mx).")
      mixed = {:invalid_document, {:mixed_languages, ["1.ex", "2.erl"]}}
      assert {:error, %Error{reason: ^mixed}} = Folder.fetch(source, "mx", nil)
      assert Folder.changes(source, nil, %{"mx" => "1"}) == {:ok, [{"mx", nil}], Folder.since()}
      start_supervised!({Instar.Test, documents: dir})
      assert {:error, %Error{reason: ^mixed, document: "mx"}} = Instar.load("mx")

      # Where one hides the other, only one counts.
      File.rename!(Path.join(dir, "mx/2.erl"), Path.join(dir, "mx/1.zz.erl"))
      write(dir, "mx/channels.json", ~S({"code": {"1.zz": "defmodule Z do\nend"}}))
      assert {:ok, _json, _token} = Folder.fetch(source, "mx", nil)
    end

    test "changes are what is other, gone, new or cannot be read", %{dir: dir, source: source} do
      for id <- ["same", "other", "gone"], do: write(dir, "#{id}/1.ex", elixir(1))
      known = for id <- ["same", "other", "gone"], into: %{}, do: Folder.change(source, id)
      write(dir, "other/1.ex", elixir(2))
      File.rm_rf!(Path.join(dir, "gone"))
      write(dir, "broken/document.json", "{")
      known = Map.merge(known, %{"broken" => "1", "never" => "1"})
      {_id, token} = Folder.change(source, "other")

      assert {:ok, changes, _since} = Folder.changes(source, nil, known)

      assert Enum.sort(changes) ==
               [{"broken", nil}, {"gone", :deleted}, {"never", :deleted}, {"other", token}]
    end
  end

  describe "what is ignored" do
    # {files, what is named}
    for {files, named} <- [
          {["2.0.0.exs"], ["2.0.0.exs is ignored", "is it 2.0.0.ex?"]},
          {["notes.txt", "build.sh"], ["notes.txt is ignored", "build.sh is ignored"]},
          {["1.0.0.erl"], ["1.0.0.ex is ignored: 1.0.0.erl has the code of the tag 1.0.0"]},
          {["3.0.0.sig"], ["no code of the tag 3.0.0"]},
          {["old/1.0.0.ex"], ["old is ignored"]}
        ] do
      test "is named once: #{Enum.join(files, ", ")}", %{dir: dir, source: source} do
        write(dir, "pricing/1.0.0.ex", elixir(1))
        for file <- unquote(files), do: write(dir, "pricing/#{file}", "x")

        log =
          capture_log(fn ->
            for _time <- 1..3, do: assert({:ok, _json, _token} = Folder.fetch(source, "pricing", nil))
          end)

        for named <- unquote(named) do
          assert log =~ named
          assert length(String.split(log, named)) == 2
        end

        # And again when it is something else.
        write(dir, "pricing/more.txt", "x")
        log = capture_log(fn -> Folder.fetch(source, "pricing", nil) end)
        assert log =~ "more.txt is ignored"
        for named <- unquote(named), do: refute(log =~ named)

        # What was away is new.
        File.rm!(Path.join(dir, "pricing/more.txt"))
        refute capture_log(fn -> Folder.fetch(source, "pricing", nil) end) =~ "pricing"
        write(dir, "pricing/more.txt", "x")
        assert capture_log(fn -> Folder.fetch(source, "pricing", nil) end) =~ "more.txt is ignored"
      end
    end

    test "is named when the server starts, of documents that nobody asks for, too", %{dir: dir} do
      write(dir, "pricing/1.0.0.ex", elixir(1))
      write(dir, "pricing/2.0.0.exs", elixir(1))
      write(dir, "only/1.0.0.exs", elixir(1))
      write(dir, "stray.exs", elixir(1))
      write(dir, "README.md", "x")
      write(dir, "whole.json", json(1))
      write(dir, "broken.json", "{")

      named = ["pricing/2.0.0.exs", "only/1.0.0.exs", "/stray.exs", "/README.md"]

      log =
        capture_log(fn ->
          server =
            Enum.reduce(named, fn -> start(dir) end, fn file, start ->
              fn -> Instar.Logs.heard(Path.join(dir, file) <> " is ignored", start) end
            end).()

          Instar.call(server, "pricing", :n, [])
        end)

      for file <- named, do: assert(length(String.split(log, file <> " is ignored")) == 2, file <> log)

      refute log =~ "whole"
    end

    test "is not what editors keep, nor what belongs to it", %{dir: dir, source: source} do
      write(dir, "pricing/1.0.0.ex", elixir(1))

      for name <- ["1.0.0.ex~", ".1.0.0.ex.swp", "#1.0.0.ex#", "1.0.0.sig"],
          do: write(dir, "pricing/" <> name, "x")

      write(dir, "pricing/channels.json", ~s({"production": "1.0.0"}))
      write(dir, "slug.json", ~s({"code": {"1": {"attachment": "1.wasm"}}}))
      write(dir, "slug/1.wasm", "x")

      assert capture_log(fn ->
               for id <- ["pricing", "slug"], do: assert({:ok, _json, _token} = Folder.fetch(source, id, nil))
             end) == ""
    end

    test "says so where there is nothing else", %{dir: dir, source: source} do
      write(dir, "pricing/1.0.0.exs", elixir(1))
      assert {:error, error} = Folder.fetch(source, "pricing", nil)
      assert Exception.message(error) =~ "1.0.0.exs"
      assert Exception.message(error) =~ "is it 1.0.0.ex?"

      write(dir, "shipping.ex", elixir(1))
      assert {:error, error} = Folder.fetch(source, "shipping", nil)
      assert Exception.message(error) =~ "shipping/1.0.0.ex"

      server = start(dir)
      assert {:error, error} = Instar.call(server, "pricing", :n, [])
      assert Exception.message(error) =~ "1.0.0.exs"
    end
  end

  describe "a server" do
    test "answers with what was saved within moments, however it was saved", %{dir: dir} do
      path = write(dir, "pricing/1.0.0.ex", elixir(0))
      # Nobody looks: it is told.
      server = start(dir, refresh: 3_600_000)
      assert Instar.call(server, "pricing", :n, []) == {:ok, 0}
      live(server)

      ways = [
        fn text -> File.write!(path, text) end,
        # As editors save.
        fn text -> File.write!(path <> ".new", text) && File.rename!(path <> ".new", path) end,
        fn text -> File.rm!(path) && File.write!(path, text) end,
        fn text -> File.rename!(path, path <> "~") && File.write!(path, text) end,
        # The whole folder at once.
        fn text ->
          write(dir, ".next/1.0.0.ex", text)
          File.rm_rf!(Path.dirname(path))
          File.rename!(Path.join(dir, ".next"), Path.dirname(path))
        end
      ]

      for {save, n} <- Enum.with_index(ways, 1) do
        save.(elixir(n))
        eventually(fn -> Instar.call(server, "pricing", :n, []) == {:ok, n} end)
      end
    end

    test "answers at once with a document that wasn't there, loaded others or not", %{dir: dir} do
      server = start(dir, refresh: 3_600_000, not_found_ttl: 3_600_000)

      for id <- ["first", "second", "third"] do
        assert {:error, %Error{reason: :not_found}} = Instar.call(server, id, :n, [])
        # As soon as anybody: the feed may not stand yet, or not be of this one.
        write(dir, "#{id}/1.0.0.ex", elixir(7))
        eventually(fn -> Instar.call(server, id, :n, []) == {:ok, 7} end)
        live(server)
        # And when it stands.
        assert {:error, %Error{reason: :not_found}} = Instar.call(server, id <> "-later", :n, [])
        Process.sleep(150)
        write(dir, "#{id}-later.json", json(8))
        eventually(fn -> Instar.call(server, id <> "-later", :n, []) == {:ok, 8} end)
      end
    end

    test "follows new tags, channels, and documents that are loaded later", %{dir: dir} do
      write(dir, "pricing/1.0.0.ex", elixir(1))
      write(dir, "other/1.0.0.ex", elixir(1))
      server = start(dir, refresh: 60_000)
      assert Instar.call(server, "pricing", :n, []) == {:ok, 1}
      live(server)
      write(dir, "pricing/2.0.0.ex", elixir(2))
      eventually(fn -> Instar.call(server, "pricing", :n, []) == {:ok, 2} end)
      write(dir, "pricing/channels.json", ~s({"production": "1.0.0"}))
      eventually(fn -> Instar.call(server, "pricing", :n, []) == {:ok, 1} end)

      assert Instar.call(server, "other", :n, []) == {:ok, 1}
      write(dir, "other/1.0.0.ex", elixir(5))
      eventually(fn -> Instar.call(server, "other", :n, []) == {:ok, 5} end)
    end

    test "keeps what runs when a save is broken, says so once, and recovers", %{dir: dir} do
      write(dir, "pricing/1.0.0.ex", elixir(1))
      server = start(dir, refresh: 60_000)
      assert Instar.call(server, "pricing", :n, []) == {:ok, 1}
      live(server)

      log =
        capture_log(fn ->
          write(dir, "pricing/1.0.0.ex", "defmodule Pricing do")
          eventually(fn -> match?([%{error: %Error{}}], Instar.status(server).documents) end)
          Process.sleep(200)
        end)

      assert length(String.split(log, "pricing stays as it was")) == 2
      assert Instar.call(server, "pricing", :n, []) == {:ok, 1}
      write(dir, "pricing/1.0.0.ex", elixir(3))
      eventually(fn -> Instar.call(server, "pricing", :n, []) == {:ok, 3} end)
      eventually(fn -> match?([%{error: nil}], Instar.status(server).documents) end)
    end

    test "goes on when the folder is taken away, and follows the one that takes its place", %{dir: dir} do
      write(dir, "pricing/1.0.0.ex", elixir(1))
      server = start(dir, refresh: 60_000)
      assert Instar.call(server, "pricing", :n, []) == {:ok, 1}
      live(server)

      capture_log(fn ->
        File.rename!(dir, dir <> ".away")
        eventually(fn -> match?(%{state: {:down, _error}}, Instar.status(server).source) end)
        assert Instar.call(server, "pricing", :n, []) == {:ok, 1}
        write(dir, "pricing/1.0.0.ex", elixir(2))
        eventually(fn -> Instar.call(server, "pricing", :n, []) == {:ok, 2} end)
        live(server)
        write(dir, "pricing/1.0.0.ex", elixir(3))
        eventually(fn -> Instar.call(server, "pricing", :n, []) == {:ok, 3} end)
      end)
    end

    test "sees what lies behind a link that is replaced, as mounted configuration does", %{tmp_dir: tmp} do
      dir = Path.join(tmp, "mounted")
      write(dir, "..1/pricing.json", json(1))
      File.ln_s!("..1", Path.join(dir, "..data"))
      File.ln_s!("..data/pricing.json", Path.join(dir, "pricing.json"))
      server = start(dir, refresh: 60_000)
      assert Instar.call(server, "pricing", :n, []) == {:ok, 1}
      live(server)
      write(dir, "..2/pricing.json", json(2))
      File.ln_s!("..2", Path.join(dir, "..data_tmp"))
      File.rename!(Path.join(dir, "..data_tmp"), Path.join(dir, "..data"))
      eventually(fn -> Instar.call(server, "pricing", :n, []) == {:ok, 2} end)
    end
  end

  defp json(n) do
    {:ok, json} =
      DocumentServer.encode(%{type: "code-document", language: "elixir", code: %{"1" => elixir(n)}})

    json
  end

  describe "a feed" do
    test "is of the ids asked for, takes more, and ends without a trace", %{dir: dir, source: source} do
      for id <- ["a", "b", "c"], do: write(dir, "#{id}.json", ~s({"n": 1}))
      {:ok, feed} = Folder.follow(source, nil, ["a", "never"])
      assert_receive {^feed, :live}
      write(dir, "b.json", ~s({"n": 2}))
      write(dir, "a.json", ~s({"n": 2}))
      {"a", token} = Folder.change(source, "a")
      assert_receive {^feed, {:changes, [{"a", ^token}], since}}
      assert since != nil
      assert Folder.follow_also(source, feed, ["b"]) == :ok
      write(dir, "b.json", ~s({"n": 3}))
      {"b", token} = Folder.change(source, "b")
      assert_receive {^feed, {:changes, [{"b", ^token}], _since}}
      File.rm!(Path.join(dir, "b.json"))
      assert_receive {^feed, {:changes, [{"b", :deleted}], _since}}
      write(dir, "never.json", "{}")
      assert_receive {^feed, {:changes, [{"never", "sha256-" <> _digest}], _since}}
      assert Folder.unfollow(source, feed) == :ok
      assert Folder.follow_also(source, feed, ["c"]) == :again
      write(dir, "a.json", ~s({"n": 4}))
      refute_receive {^feed, _message}, 200
    end

    test "compares from time to time what the system doesn't tell of", %{dir: dir, tmp_dir: tmp} do
      elsewhere = write(tmp, "elsewhere.json", ~s({"n": 1}))
      # What lies behind a link to a file is written without anything happening in the folder.
      File.ln_s!(elsewhere, Path.join(dir, "a.json"))
      {:ok, source} = Folder.init(dir: dir, poll: 50)
      {:ok, feed} = Folder.follow(source, nil, ["a"])
      assert_receive {^feed, {:changes, [{"a", _token}], _since}}
      assert_receive {^feed, :live}
      File.write!(elsewhere, ~s({"n": 2}))
      {"a", token} = Folder.change(source, "a")
      assert_receive {^feed, {:changes, [{"a", ^token}], _since}}
      # And isn't told again.
      refute_receive {^feed, {:changes, _changes, _since}}, 200
    end
  end
end
