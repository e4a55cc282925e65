defmodule Instar.Server.FreshnessTest do
  # What is loaded follows the store: changed code, moved channels, deleted documents. What is broken changes nothing.
  use Instar.Case, async: true

  import ExUnit.CaptureLog
  alias Instar.{DocumentServer, RawServer, Worlds}

  # No look happens by itself, unless a test says so.
  @still [refresh: 3_600_000, trust: [:beam]]

  defp n(server, ref), do: Instar.call(server, ref, :n, [])
  defp lines(log, text), do: log |> String.split("\n") |> Enum.count(&(&1 =~ Regex.compile!(text)))

  for target <- [:wasm, :beam] do
    describe "#{target}:" do
      @describetag target: target
      @describetag instar: @still

      test "changed code becomes current, and what was current is old",
           %{server: server, target: target} = context do
        put!(context, "doc", document(target, %{"1" => 1, "2" => 2}))
        {:ok, one} = Instar.load(server, "doc", tag: "1")
        put!(context, "doc", document(target, %{"1" => 10, "2" => 20}))
        assert n(server, {"doc", "1"}) == {:ok, 1}
        assert Instar.refresh(server) == :ok
        assert n(server, {"doc", "1"}) == {:ok, 10}
        assert n(server, one) == {:ok, 1}
        assert old?(server, {"doc", "1"})
        assert loaded(server) == [{"doc", "1"}]
        assert n(server, {"doc", "2"}) == {:ok, 20}
      end

      test "a document that is the same but for its token loads nothing anew", %{server: server} = context do
        put!(context, "doc", document(context.target, %{"1" => 1}))
        {:ok, _one} = Instar.load(server, "doc")
        put!(context, "doc", document(context.target, %{"1" => 1}, %{"remark" => "again"}))
        Instar.refresh(server)
        refute old?(server, {"doc", "1"})
        assert [%{token: token}] = Instar.status(server).documents
        assert {:ok, _json, ^token} = fetch(context, "doc")
      end

      test "a channel that has moved is loaded before anybody is sent there", %{server: server} = context do
        put!(
          context,
          "doc",
          document(context.target, %{"1" => 1, "2" => 2}, %{"production" => "1", "beta" => "1"})
        )

        assert n(server, "doc") == {:ok, 1}

        put!(
          context,
          "doc",
          document(context.target, %{"1" => 1, "2" => 2}, %{"production" => "2", "beta" => "1"})
        )

        Instar.refresh(server)
        assert loaded(server) == [{"doc", "1"}, {"doc", "2"}]
        assert n(server, "doc") == {:ok, 2}
        assert {:ok, %{tag: "1"}} = Instar.select(server, "doc", channel: "beta")
      end

      test "a channel does not move to code that does not compile", %{server: server} = context do
        put!(context, "doc", document(context.target, %{"1" => 1}, %{"production" => "1"}))
        {:ok, _one} = Instar.load(server, "doc")
        broken = document(context.target, %{"1" => 11}, %{"production" => "2"})
        put!(context, "doc", put_in(broken["code"]["2"], "(module defmodule"))

        log = capture_log(fn -> for _time <- 1..3, do: Instar.refresh(server) end)
        assert lines(log, "doc stays as it was.*#{inspect(server)}") == 1
        assert n(server, "doc") == {:ok, 1}
        assert loaded(server) == [{"doc", "1"}]

        assert [%{error: %Error{reason: :compile_error, document: "doc", tag: "2"} = error}] =
                 Instar.status(server).documents

        assert is_binary(error.token) and error.diagnostics != []

        put!(context, "doc", document(context.target, %{"1" => 1, "2" => 2}, %{"production" => "2"}))
        Instar.refresh(server)
        assert n(server, "doc") == {:ok, 2}
        assert [%{error: nil}] = Instar.status(server).documents
      end

      test "a tag that has gone is deleted, and so is a document", %{server: server} = context do
        put!(context, "doc", document(context.target, %{"1" => 1, "2" => 2}))
        {:ok, one} = Instar.load(server, "doc", tag: "1")
        {:ok, _two} = Instar.load(server, "doc", tag: "2")
        put!(context, "doc", document(context.target, %{"2" => 2}))
        Instar.refresh(server)
        assert loaded(server) == [{"doc", "2"}]
        assert reason(n(server, {"doc", "1"})) == {:unknown_tag, "1"}
        assert n(server, one) == {:ok, 1}

        DocumentServer.delete(context.documents, "doc")
        Instar.refresh(server)
        assert loaded(server) == []
        assert reason(n(server, "doc")) == :not_found
        assert reason(n(server, {"doc", "2"})) == :not_found

        put!(context, "doc", document(context.target, %{"2" => 22}))
        # Who says that there is something new is believed.
        Instar.refresh(server)
        assert n(server, "doc") == {:ok, 22}
        put!(context, "doc", document(context.target, %{"2" => 23}))
        Instar.refresh(server)
        assert n(server, "doc") == {:ok, 23}
      end

      test "nobody who is in old code is killed for newer", %{server: server} = context do
        put!(context, "doc", document(context.target, %{"1" => 1}))
        {:ok, one} = Instar.load(server, "doc")
        {holder, _monitor} = hold(one)
        put!(context, "doc", document(context.target, %{"1" => 2}))
        Instar.refresh(server)
        assert n(server, "doc") == {:ok, 2}
        put!(context, "doc", document(context.target, %{"1" => 3}))
        Instar.refresh(server)
        assert n(server, "doc") == {:ok, 2}
        assert Process.alive?(holder)
        kill!(holder)
        # It is tried again by itself.
        assert eventually(fn -> n(server, "doc") == {:ok, 3} end)
      end
    end
  end

  describe "by itself" do
    @describetag instar: [refresh: 20]

    test "a change is noticed within some beats", %{server: server} = context do
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      {:ok, _one} = Instar.load(server, "doc")
      put!(context, "doc", document(:wasm, %{"1" => 2}))
      assert eventually(fn -> n(server, "doc") == {:ok, 2} end)
      DocumentServer.delete(context.documents, "doc")
      assert eventually(fn -> loaded(server) == [] end)
    end

    test "what is broken is reported once for each revision", %{server: server} = context do
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      {:ok, _one} = Instar.load(server, "doc")

      log =
        capture_log(fn ->
          for junk <- ["{", "{\"type\": 1}", "(", "[]"] do
            put!(context, "doc", junk)
            {:ok, _json, token} = fetch(context, "doc")

            assert eventually(fn ->
                     match?([%{error: %Error{token: ^token}}], Instar.status(server).documents)
                   end)

            Process.sleep(60)
          end
        end)

      assert lines(log, "doc stays as it was.*#{inspect(server)}") == 4
      assert n(server, "doc") == {:ok, 1}
    end

    @tag instar: [refresh: :infinity]
    test "with refresh: :infinity nothing is looked for", %{server: server} = context do
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      {:ok, _one} = Instar.load(server, "doc")
      put!(context, "doc", document(:wasm, %{"1" => 2}))
      assert Instar.status(server).source.feed == :off
      Process.sleep(50)
      assert n(server, "doc") == {:ok, 1}
    end

    @tag instar: false
    test "only what is loaded is asked for, with its token" do
      answer = RawServer.json(document(:wasm, %{"1" => 1}), "\"v1\"")

      same = fn request ->
        if request.headers["if-none-match"] == "\"v1\"", do: {304, [], ""}, else: answer
      end

      store = start_supervised!({RawServer, script: same})
      server = unique_name()
      source = {Instar.Source.HTTP, url: RawServer.url(store)}
      start_supervised!({Instar, name: server, source: source, refresh: 10, cache_dir: false})
      {:ok, _one} = Instar.load(server, "one")
      assert eventually(fn -> length(RawServer.requests(store)) > 4 end)
      [_first | later] = RawServer.requests(store)
      assert Enum.all?(later, &(&1.path == "/one" and &1.headers["if-none-match"] == "\"v1\""))
    end
  end

  describe "a store that is away" do
    @describetag instar: false

    test "later stops nothing, and is told of once", context do
      table = Worlds.Store.new()
      switch = start_supervised!({Agent, fn -> :up end})
      server = unique_name()
      source = {__MODULE__.Moody, table: table, switch: switch}
      start_supervised!({Instar, name: server, source: source, refresh: 10, cache_dir: context.cache_dir})
      Worlds.Store.put(table, "doc", document(:wasm, %{"1" => 1}))
      {:ok, _one} = Instar.load(server, "doc")

      log =
        capture_log(fn ->
          Agent.update(switch, fn _state -> :down end)

          assert eventually(fn ->
                   match?({:down, %Error{reason: {:unreachable, _}}}, Instar.status(server).source.state)
                 end)

          Worlds.Store.put(table, "doc", document(:wasm, %{"1" => 2}))
          Process.sleep(100)
          assert n(server, "doc") == {:ok, 1}
          Agent.update(switch, fn _state -> :up end)
          assert eventually(fn -> n(server, "doc") == {:ok, 2} end)
          assert eventually(fn -> Instar.status(server).source.state == :up end)
        end)

      assert lines(log, "#{inspect(server)} goes on without its source") == 1
      assert lines(log, "#{inspect(server)} has its source back") == 1
    end

    test "at the start has what it had, marked stale, until it can be asked", context do
      table = Worlds.Store.new()
      switch = start_supervised!({Agent, fn -> :up end})
      source = {__MODULE__.Moody, table: table, switch: switch}
      options = [source: source, refresh: 10, cache_dir: context.cache_dir]
      Worlds.Store.put(table, "same", document(:wasm, %{"1" => 1}))
      Worlds.Store.put(table, "other", document(:wasm, %{"1" => 1}))
      Worlds.Store.put(table, "gone", document(:wasm, %{"1" => 1}))

      first = unique_name()
      start_supervised!({Instar, [name: first] ++ options})
      {:ok, _version} = Instar.load(first, "same")
      {:ok, _version} = Instar.load(first, "other")
      {:ok, _version} = Instar.load(first, "gone")
      Worlds.Store.remove(table, "gone")
      assert eventually(fn -> loaded(first) == [{"other", "1"}, {"same", "1"}] end)
      stop_supervised!(first)

      Worlds.Store.put(table, "other", document(:wasm, %{"1" => 2}))
      Agent.update(switch, fn _state -> :down end)
      second = unique_name()

      log =
        capture_log(fn ->
          start_supervised!({Instar, [name: second] ++ options})
          assert n(second, "same") == {:ok, 1}
          assert n(second, "other") == {:ok, 1}
          for id <- ["never", "gone"], do: assert(reason(n(second, id)) == {:unreachable, "it is away"})
          assert [%{id: "other", stale: true}, %{id: "same", stale: true}] = Instar.status(second).documents
          Agent.update(switch, fn _state -> :up end)
          assert eventually(fn -> n(second, "other") == {:ok, 2} end)
          assert eventually(fn -> Enum.all?(Instar.status(second).documents, &(not &1.stale)) end)
        end)

      assert lines(log, "#{inspect(second)} goes on without its source") == 1
      assert n(second, "same") == {:ok, 1}
    end
  end

  describe "many" do
    @describetag instar: false

    test "thousands of changes at once are all dealt with", context do
      table = Worlds.Store.new()
      server = unique_name()

      options = [
        name: server,
        source: {Worlds.Store, table: table},
        refresh: 3_600_000,
        max_versions: :infinity
      ]

      start_supervised!({Instar, options ++ [cache_dir: context.cache_dir]})

      put_all = fn n ->
        for id <- 1..2_000, do: Worlds.Store.put(table, "#{id}", document(:wasm, %{"1" => n + rem(id, 7)}))
      end

      put_all.(0)
      for id <- 1..2_000, do: {:ok, _version} = Instar.load(server, "#{id}")
      put_all.(100)
      Instar.refresh(server)
      for id <- 1..2_000, do: assert(n(server, "#{id}") == {:ok, 100 + rem(id, 7)})
    end
  end

  describe "on_load" do
    @describetag instar: @still

    test "of a BEAM module runs for a refresh too, and may refuse it", %{server: server} = context do
      source = fn n, answer ->
        "defmodule Doc do\n  @on_load :begin\n  def begin, do: #{answer}\n  def n, do: #{n}\nend"
      end

      put_code = fn code ->
        put!(context, "doc", %{
          "type" => "code-document",
          "language" => "elixir",
          "target" => "beam",
          "code" => code
        })
      end

      put_code.(%{"1" => source.(1, ":ok"), "2" => source.(2, ":ok")})
      for tag <- ["1", "2"], do: {:ok, _version} = Instar.load(server, "doc", tag: tag)
      put_code.(%{"1" => source.(11, ":ok"), "2" => source.(12, ":ok")})
      Instar.refresh(server)
      assert {n(server, {"doc", "1"}), n(server, {"doc", "2"})} == {{:ok, 11}, {:ok, 12}}
      put_code.(%{"1" => source.(21, ":no"), "2" => source.(12, ":ok")})
      assert capture_log(fn -> Instar.refresh(server) end) =~ "on_load"
      assert {n(server, {"doc", "1"}), n(server, {"doc", "2"})} == {{:ok, 11}, {:ok, 12}}
    end
  end

  defp fetch(context, id) do
    {:ok, source} = Instar.Source.HTTP.init(url: DocumentServer.url(context.documents))
    Instar.Source.HTTP.fetch(source, id, nil)
  end

  defmodule Moody do
    # A store in memory that is away when its switch says so.
    @behaviour Instar.Source
    alias Instar.{Error, Worlds.Store}

    @impl true
    def init(options), do: {:ok, {options[:table], options[:switch]}}

    @impl true
    def fetch(state, id, token), do: ask(state, &Store.fetch(&1, id, token))

    @impl true
    def changes(state, since, known), do: ask(state, &Store.changes(&1, since, known))

    @impl true
    def attachment(state, id, name), do: ask(state, &Store.attachment(&1, id, name))

    @impl true
    def where(_state, id), do: "moody:" <> id

    defp ask({table, switch}, fun) do
      case Agent.get(switch, & &1) do
        :up -> fun.(table)
        :down -> {:error, Error.new({:unreachable, "it is away"})}
      end
    end
  end
end
