defmodule Instar.Server.WarmTest do
  # Servers that load before they are asked, and documents that are held at a tag.
  use Instar.Case, async: true
  import ExUnit.CaptureLog
  alias Instar.{DocumentServer, Source}

  @moduletag instar: false

  defp ids(server), do: for({{id, tag}, _loaded} <- Instar.all_loaded(server), do: {id, tag})

  defp folder(context), do: {Source.Folder, dir: Path.join(context.tmp_dir, "documents")}

  describe "warm" do
    test "loads ids, and is ready when all are there", context do
      for id <- ["a", "b", "c"], do: put!(context, id, document(:wasm, %{"1" => 1}))
      server = start_instar!(context, warm: ["a", "b", "a"])
      assert Instar.await_ready(server, 30_000) == :ok
      assert Instar.ready?(server)
      assert ids(server) == [{"a", "1"}, {"b", "1"}]
      assert %{ready: true, loaded: 2, total: 2, errors: []} = Instar.status(server).warm
    end

    test "loads all that a folder lists, also in embedded mode", context do
      for id <- ["a", "b"], do: put!(context, id, document(:wasm, %{"1" => 1, "2" => 2}))

      for mode <- [:interactive, :embedded] do
        server = start_instar!(context, source: folder(context), warm: :all, mode: mode)
        assert Instar.await_ready(server) == :ok
        assert ids(server) == [{"a", "2"}, {"b", "2"}]
        assert Instar.call(server, "a", :n, []) == {:ok, 2}
      end
    end

    test "loads what shares of production lead to, and nothing else", context do
      fields = %{"production" => "2", "beta" => "3", "rollout" => %{"production" => [["1", 1], ["2", 9]]}}
      put!(context, "a", document(:wasm, %{"1" => 1, "2" => 2, "3" => 3}, fields))
      server = start_instar!(context, warm: ["a"])
      assert Instar.await_ready(server) == :ok
      assert ids(server) == [{"a", "1"}, {"a", "2"}]
    end

    test "many are loaded a few at a time, with the progress in the log", context do
      for n <- 1..40, do: put!(context, "d#{n}", document(:wasm, %{"1" => n}))
      test = self()

      defmodule Counting do
        @behaviour Instar.Source
        defdelegate init(options), to: Source.Folder
        defdelegate attachment(source, id, name), to: Source.Folder
        defdelegate changes(source, since, known), to: Source.Folder
        defdelegate where(source, id), to: Source.Folder
        defdelegate ids(source), to: Source.Folder

        def fetch(source, id, token) do
          send(:warm_counting, {:begin, id})
          Process.sleep(5)
          send(:warm_counting, {:end, id})
          Source.Folder.fetch(source, id, token)
        end
      end

      Process.register(test, :warm_counting)

      log =
        capture_log(fn ->
          {_folder, options} = folder(context)
          server = start_instar!(context, source: {Counting, options}, warm: :all)
          assert Instar.await_ready(server) == :ok
          assert length(ids(server)) == 40
        end)

      assert log =~ "loads 40 documents"
      assert log =~ "is ready: 40 documents loaded in"

      most =
        Stream.repeatedly(fn -> receive(do: ({what, _id} -> what), after: (0 -> nil)) end)
        |> Enum.take_while(& &1)
        |> Enum.scan(0, fn what, now -> if what == :begin, do: now + 1, else: now - 1 end)
        |> Enum.max()

      assert most in 2..8
    end

    test "what is missing is said once, keeps the server from being ready, and is loaded when it comes",
         context do
      put!(context, "a", document(:wasm, %{"1" => 1}))
      server = unique_name()

      log =
        capture_log(fn ->
          start_instar!(context, name: server, warm: ["a", "late"], not_found_ttl: 0)
          assert {:error, error} = Instar.await_ready(server, 1_500)
          assert {error.reason, error.document} == {:not_found, "late"}
          refute Instar.ready?(server)
          assert %{loaded: 1, total: 2, errors: [%{id: "late", error: %Error{}}]} = Instar.status(server).warm
        end)

      assert length(String.split(log, "is not ready")) == 2
      assert log =~ "late"
      put!(context, "late", document(:wasm, %{"1" => 1}))
      assert Instar.await_ready(server, 30_000) == :ok
      assert ids(server) == [{"a", "1"}, {"late", "1"}]
    end

    test "a store that is away at the start is one line, whatever the number of documents", context do
      dir = Path.join(context.tmp_dir, "later")
      server = unique_name()

      log =
        capture_log(fn ->
          start_instar!(context,
            name: server,
            source: {Source.Folder, dir: dir},
            warm: for(n <- 1..30, do: "d#{n}")
          )

          assert {:error, %Error{reason: {:unreachable, _}}} = Instar.await_ready(server, 1_200)
        end)

      assert length(String.split(log, "is not ready")) == 2
      File.mkdir_p!(dir)
      for n <- 1..30, do: File.write!(Path.join(dir, "d#{n}.json"), json(document(:wasm, %{"1" => n})))
      assert Instar.await_ready(server, 30_000) == :ok
    end

    test "documents of other types are no obstacle to all of them, but to those that are named", context do
      put!(context, "a", document(:wasm, %{"1" => 1}))
      put!(context, "note", %{"type" => "note"})
      server = start_instar!(context, source: folder(context), warm: :all)
      assert Instar.await_ready(server) == :ok
      assert ids(server) == [{"a", "1"}]

      capture_log(fn ->
        named = start_instar!(context, source: folder(context), warm: ["note"])
        assert {:error, %Error{document: "note"}} = Instar.await_ready(named, 500)
      end)
    end

    test "without it a server is ready at once, and where there is none nothing is", context do
      server = start_instar!(context)
      assert Instar.ready?(server)
      assert Instar.await_ready(server) == :ok
      refute Instar.ready?(:nobody_there)
      assert {:error, %Error{reason: {:no_server, :nobody_there}}} = Instar.await_ready(:nobody_there, 100)
    end

    test "a source that cannot list is told so at the start", context do
      source = {Source.HTTP, url: DocumentServer.url(context.documents)}

      for {options, text} <- [
            {[source: source, warm: :all], "Instar.Source.HTTP cannot list"},
            {[warm: :all], "without a source"},
            {[warm: "a"], "a list of documents' ids"},
            {[warm: [""]], "a list of documents' ids"}
          ] do
        assert {:error, error} = Instar.start_link([name: unique_name(), cache_dir: false] ++ options)
        assert {:invalid_option, :warm, _value, expected} = error.reason
        assert expected =~ text
      end
    end

    test "a table that dies is warmed anew", context do
      put!(context, "a", document(:wasm, %{"1" => 1}))
      server = start_instar!(context, warm: ["a"])
      assert Instar.await_ready(server) == :ok

      capture_log(fn ->
        table = Process.whereis(Instar.Server.Versions.name(server))
        Process.exit(table, :kill)
        eventually(fn -> Process.whereis(Instar.Server.Versions.name(server)) not in [nil, table] end)
        eventually(fn -> Instar.ready?(server) and ids(server) == [{"a", "1"}] end)
      end)
    end
  end

  defp json(document) do
    {:ok, json} = DocumentServer.encode(document)
    json
  end

  describe "pin" do
    # {fields of the document, what a bare id means without the pin}
    for {fields, usual} <- [
          {%{}, 3},
          {%{"production" => "1"}, 1},
          {%{"production" => "1", "beta" => "3"}, 1},
          {%{"rollout" => %{"production" => [["3", 1]]}}, 3}
        ] do
      test "holds whatever the document says: #{inspect(fields)}", context do
        put!(context, "a", document(:wasm, %{"1" => 1, "2" => 2, "3" => 3}, unquote(Macro.escape(fields))))
        put!(context, "b", document(:wasm, %{"1" => 1, "2" => 2, "3" => 3}, unquote(Macro.escape(fields))))
        server = start_instar!(context, pin: %{"a" => "2"})
        assert Instar.call(server, "a", :n, []) == {:ok, 2}
        assert Instar.call(server, "b", :n, []) == {:ok, unquote(usual)}
        assert Instar.call(server, {"a", "3"}, :n, []) == {:ok, 3}

        for channel <- Map.keys(unquote(Macro.escape(fields))) -- ["rollout"], key <- [nil, 1, 2, 3] do
          assert {:ok, %{tag: "2"}} = Instar.select(server, "a", channel: channel, key: key)
        end

        assert {:ok, %{tag: "2"}} = Instar.select(server, "a", channel: "production", key: 7)

        assert {:error, %Error{reason: {:unknown_channel, "nightly"}}} =
                 Instar.select(server, "a", channel: "nightly")
      end
    end

    test "holds through changes of the store, and of the disk's copy", context do
      put!(context, "a", document(:wasm, %{"1" => 1, "2" => 2}, %{"production" => "1"}))
      server = start_instar!(context, pin: %{"a" => "1"})
      assert Instar.call(server, "a", :n, []) == {:ok, 1}
      put!(context, "a", document(:wasm, %{"1" => 10, "2" => 2}, %{"production" => "2"}))
      Instar.refresh(server)
      # The tag's own code is the store's.
      assert Instar.call(server, "a", :n, []) == {:ok, 10}
      assert Instar.status(server).documents |> hd() |> Map.fetch!(:channels) == %{"production" => "1"}

      # The pinned tag goes: what runs stays, and it is said.
      log =
        capture_log(fn ->
          put!(context, "a", document(:wasm, %{"2" => 2}))
          Instar.refresh(server)
        end)

      assert log =~ "a stays as it was"
      assert Instar.call(server, "a", :n, []) == {:ok, 10}

      url = DocumentServer.url(context.documents)
      stop_supervised!({DocumentServer, Path.join(context.tmp_dir, "documents")})
      source = {Source.HTTP, url: url, retries: 0}
      again = unique_name()
      options = [name: again, pin: %{"a" => "1"}, source: source, cache_dir: context.cache_dir]
      capture_log(fn -> start_supervised!({Instar, options}) end)
      assert Instar.call(again, "a", :n, []) == {:ok, 10}
    end

    test "to a tag that isn't there is an error that names it, and other values are refused", context do
      put!(context, "a", document(:wasm, %{"1" => 1}))
      server = start_instar!(context, pin: %{"a" => "9"})
      assert {:error, %Error{reason: {:unknown_tag, "9"}, document: "a"}} = Instar.call(server, "a", :n, [])

      for pin <- [[{"a", "1"}], %{a: "1"}, %{"a" => 1}, %{"a" => ""}] do
        assert {:error, %Error{reason: {:invalid_option, :pin, ^pin, _}}} =
                 Instar.start_link(name: unique_name(), pin: pin, cache_dir: false)
      end
    end
  end
end
