defmodule Instar.StoreTroubleTest do
  # Stores that answer, and wrongly: with older revisions, with 404 to everything, with pages, too late, or not for one
  # document. What runs goes on, nothing is lost, and each failure is reported once, where a user looks.
  use Instar.Case, async: true

  import ExUnit.CaptureLog
  alias Instar.{RawServer, Worlds}

  @moduletag instar: false

  defp n(server, ref), do: Instar.call(server, ref, :n, [])
  defp lines(log, text), do: log |> String.split("\n") |> Enum.count(&(&1 =~ text))
  defp wat_of(n), do: document(:wasm, %{"1" => n})
  defp error_of(server, id), do: Enum.find(Instar.status(server).documents, &(&1.id == id)).error
  defp source(server), do: Instar.status(server).source

  # A web server that answers by the path, from an agent; `:else` is what it says of anything that isn't named.
  defp web!(answers) do
    held = start_supervised!({Agent, fn -> answers end}, id: make_ref())
    answer = fn request -> Agent.get(held, &Map.get(&1, request.path, &1[:else] || {404, [], ""})) end

    store =
      start_supervised!({RawServer, script: fn request -> answered(answer.(request), request) end},
        id: make_ref()
      )

    {store, fn path, answer -> Agent.update(held, &Map.put(&1, path, answer)) end}
  end

  defp answered({200, headers, body}, request) do
    etag = for {"etag", etag} <- headers, do: etag

    if etag != [] and etag == [request.headers["if-none-match"]],
      do: {304, headers, ""},
      else: {200, headers, body}
  end

  defp answered(answer, _request), do: answer

  defp good(n), do: RawServer.json(wat_of(n), ~s("#{n}"))

  defp start!(context, source, options \\ []) do
    server = unique_name()

    options =
      Keyword.merge([name: server, source: source, refresh: 20, cache_dir: context.cache_dir], options)

    start_supervised!({Instar, options}, id: server)
    server
  end

  defp http(store, options \\ []),
    do: {Instar.Source.HTTP, Keyword.merge([url: RawServer.url(store), retries: 0, backoff: 5], options)}

  # Three documents, loaded, with the answers 1, 2, 3.
  defp three!(context, options \\ [], of_source \\ []) do
    {store, set} = web!(Map.new(1..3, &{"/d#{&1}", good(&1)}))
    server = start!(context, http(store, of_source), options)
    for n <- 1..3, do: {:ok, _version} = Instar.load(server, "d#{n}")
    {server, store, set}
  end

  defp all(set, answer), do: for(n <- 1..3, do: set.("/d#{n}", answer))
  defp answers(server), do: for(n <- 1..3, do: n(server, "d#{n}"))
  @all_well [{:ok, 1}, {:ok, 2}, {:ok, 3}]

  # What fails in one look of several, as when the store comes back in the midst of it: `left` says how often each still does.
  test "the look that finds the store back blames no document: the next one does", context do
    left = fn counts -> Map.new(Enum.with_index(counts, 1), fn {count, n} -> {"/d#{n}", count} end) end
    held = start_supervised!({Agent, fn -> left.([0, 0, 0]) end})

    script = fn %{path: "/d" <> n = path} = request ->
      failing? =
        Agent.get_and_update(held, fn counts ->
          {counts[path] > 0, Map.update!(counts, path, &if(&1 == :ever, do: &1, else: max(&1 - 1, 0)))}
        end)

      answered(if(failing?, do: {500, [], ""}, else: good(String.to_integer(n))), request)
    end

    store = start_supervised!({RawServer, script: script})
    server = start!(context, http(store), refresh: 600_000)
    for n <- 1..3, do: {:ok, _version} = Instar.load(server, "d#{n}")
    down? = fn -> match?({:down, _error}, source(server).state) end
    out = fn -> Agent.update(held, fn _ -> left.([:ever, :ever, :ever]) end) && Instar.refresh(server) end

    log =
      capture_log(fn ->
        out.()
        assert down?.()
        Agent.update(held, fn _ -> left.([0, 1, 1]) end)
        :ok = Instar.refresh(server)
      end)

    told = fn log, id -> lines(log, ~r/#{id} stays as it was.*#{inspect(server)}/) end
    assert told.(log, "d.") == 0
    assert for(n <- 1..3, do: error_of(server, "d#{n}")) == [nil, nil, nil]
    assert source(server).state == :up

    log =
      capture_log(fn ->
        out.()
        assert down?.()
        Agent.update(held, fn _ -> left.([0, :ever, 1]) end)
        :ok = Instar.refresh(server)
      end)

    assert {told.(log, "d2"), told.(log, "d.")} == {1, 1}

    assert match?(
             [nil, %Error{reason: {:http_status, 500}}, nil],
             for(n <- 1..3, do: error_of(server, "d#{n}"))
           )
  end

  defmodule Lagging do
    # A store with a feed, whose rows are ahead of its answers: the first `lag` answers after a row are of before.
    @behaviour Instar.Source

    def init(options), do: {:ok, options[:held]}

    def start(lag),
      do: Agent.start_link(fn -> %{rows: %{}, lag: lag, left: %{}, feeds: [], seq: 0, asked: 0} end)

    def put(held, id, json, token) do
      feeds =
        Agent.get_and_update(held, fn state ->
          {_new, old} = Map.get(state.rows, id, {nil, nil})
          former = with {new, _older} <- state.rows[id], do: new
          rows = Map.put(state.rows, id, {{json, token}, former || old})
          left = Map.put(state.left, id, if(former, do: state.lag, else: 0))
          {state.feeds, %{state | rows: rows, left: left, seq: state.seq + 1}}
        end)

      for {pid, reference} <- feeds, do: send(pid, {reference, {:changes, [{id, token}], 1}})
      :ok
    end

    def fetch(held, id, known) do
      Agent.get_and_update(held, fn state ->
        left = state.left[id]
        state = %{state | asked: state.asked + 1}

        case state.rows[id] do
          nil -> {nil, state}
          {_new, old} when left > 0 and old != nil -> {old, put_in(state.left[id], left - 1)}
          {new, _old} -> {new, state}
        end
      end)
      |> case do
        nil -> :not_found
        {_json, ^known} -> :not_modified
        {json, token} -> {:ok, json, token}
      end
    end

    def changes(held, _since, known) do
      rows = Agent.get(held, & &1.rows)
      {:ok, for({id, token} <- known, {{_json, now}, _old} <- [rows[id]], now != token, do: {id, now}), 1}
    end

    def follow(held, _since, _ids) do
      reference = make_ref()
      me = self()
      Agent.update(held, &%{&1 | feeds: [{me, reference} | &1.feeds]})
      send(me, {reference, :live})
      {:ok, reference}
    end

    def follow_also(_held, _reference, _ids), do: :ok
    def unfollow(_held, _reference), do: :ok
    def attachment(_held, _id, _name), do: :not_found
    def where(_held, id), do: "lagging:" <> id
  end

  defp json(n), do: elem(good(n), 2)

  describe "a row that is ahead of the store's answers" do
    for lag <- [1, 2, 3] do
      @tag lag: lag
      test "is waited for, #{lag} times", %{lag: lag} = context do
        {:ok, held} = Lagging.start(lag)
        Lagging.put(held, "doc", json(1), "one")
        server = start!(context, {Lagging, held: held}, refresh: 60_000)
        {:ok, _version} = Instar.load(server, "doc")
        assert eventually(fn -> source(server).feed == :live end)
        Lagging.put(held, "doc", json(2), "two")
        assert eventually(fn -> n(server, "doc") == {:ok, 2} end)
        # What is current never goes back, though the answers before were of another revision.
        assert eventually(fn -> match?([%{token: "two", error: nil}], Instar.status(server).documents) end)
      end
    end

    test "which never comes is given up, and asked for less and less often", context do
      {:ok, held} = Lagging.start(1_000_000)
      Lagging.put(held, "doc", json(1), "one")
      server = start!(context, {Lagging, held: held}, refresh: 60_000)
      {:ok, _version} = Instar.load(server, "doc")
      assert eventually(fn -> source(server).feed == :live end)
      Lagging.put(held, "doc", json(2), "two")
      Process.sleep(1_800)
      assert Agent.get(held, & &1.asked) <= 5
      assert n(server, "doc") == {:ok, 1}
    end
  end

  describe "a store that answers 404 to everything" do
    for body <- [
          "",
          "default backend - 404",
          "<Error><Code>NoSuchBucket</Code></Error>",
          "{\"error\":\"not_found\"}"
        ] do
      @tag body: body
      test "(#{inspect(body)}) unloads nothing, says so once, and recovers", %{body: body} = context do
        {server, _store, set} = three!(context)

        log =
          capture_log(fn ->
            all(set, {404, [], body})
            assert eventually(fn -> match?({:down, %Error{}}, source(server).state) end)
            Process.sleep(150)
            Instar.refresh(server)
            assert answers(server) == @all_well
            {:down, error} = source(server).state
            assert error.reason in [{:documents_missing, 3, 3}, {:http_status, 404}]
            all(set, good(7))
            assert eventually(fn -> answers(server) == List.duplicate({:ok, 7}, 3) end)
            assert eventually(fn -> source(server).state == :up end)
          end)

        assert lines(log, "#{inspect(server)} goes on without its source") == 1
        assert lines(log, "#{inspect(server)} has its source back") == 1
        assert lines(log, "is deleted: the store of #{inspect(server)}") == 0
      end
    end

    test "unloads nothing also where it is one document, unless it names that as deleted", context do
      {store, set} = web!(%{"/d1" => good(1)})
      server = start!(context, http(store))
      {:ok, _version} = Instar.load(server, "d1")

      capture_log(fn ->
        set.("/d1", {404, [], ""})
        assert eventually(fn -> match?({:down, %Error{}}, source(server).state) end)
        Process.sleep(100)
        Instar.refresh(server)
        assert n(server, "d1") == {:ok, 1}
        assert {:down, %Error{reason: {:documents_missing, 1, 1}}} = source(server).state
        set.("/d1", good(1))
        assert eventually(fn -> source(server).state == :up end)
        set.("/d1", {410, [], ""})
        assert eventually(fn -> loaded(server) == [] end)
        assert source(server).state == :up
      end)
    end

    test "unloads all that it no longer has, with on_missing: :delete, and each is logged", context do
      {server, _store, set} = three!(context, on_missing: :delete)

      log =
        capture_log(fn ->
          all(set, {404, [], ""})
          assert eventually(fn -> loaded(server) == [] end)
        end)

      assert lines(log, "is deleted: the store of #{inspect(server)}") == 3
    end

    test "is believed for one document among others, and for those it names as deleted", context do
      {server, _store, set} = three!(context)

      capture_log(fn ->
        set.("/d1", {404, [], ""})
        assert eventually(fn -> loaded(server) == [{"d2", "1"}, {"d3", "1"}] end)
        all(set, {410, [], ""})
        assert eventually(fn -> loaded(server) == [] end)
      end)
    end

    test "goes away in the middle of a look: the witness is asked", context do
      table = Worlds.Store.new()
      for n <- 1..3, do: Worlds.Store.put(table, "d#{n}", wat_of(n))
      {:ok, gone} = Agent.start_link(fn -> false end)
      server = start!(context, {__MODULE__.Going, table: table, gone: gone}, refresh: 60_000)
      for n <- 1..3, do: {:ok, _version} = Instar.load(server, "d#{n}")
      Agent.update(gone, fn _ -> true end)
      capture_log(fn -> Instar.refresh(server) end)
      assert answers(server) == @all_well
      assert {:down, %Error{reason: {:documents_missing, _missing, 3}}} = source(server).state
    end

    test "at the start leaves what is on the disk, marked stale", context do
      {first, _store, _set} = three!(context, cache_dir: context.cache_dir)
      stop_supervised!(first)
      # Same place, so that the copies are found.
      assert first
      {store, set} = web!(Map.new(1..3, &{"/d#{&1}", good(&1)}))
      second = start!(context, http(store))
      for n <- 1..3, do: {:ok, _version} = Instar.load(second, "d#{n}")
      stop_supervised!(second)
      all(set, {404, [], ""})

      capture_log(fn ->
        third = start!(context, http(store))
        assert answers(third) == @all_well
        assert Enum.all?(Instar.status(third).documents, & &1.stale)
        Process.sleep(100)
        assert answers(third) == @all_well
        all(set, good(8))
        assert eventually(fn -> answers(third) == List.duplicate({:ok, 8}, 3) end)

        assert eventually(fn ->
                 Enum.all?(Instar.status(third).documents, &(not &1.stale and &1.error == nil))
               end)
      end)
    end

    for refresh <- [20, :infinity] do
      @tag refresh: refresh
      test "at the start is told once, and is over with the same revision: refresh #{refresh}", context do
        {store, set} = web!(%{"/d1" => good(1)})
        options = [refresh: context.refresh]
        first = start!(context, http(store), options)
        assert n(first, "d1") == {:ok, 1}
        stop_supervised!(first)
        set.("/d1", {404, [], ""})

        log =
          capture_log(fn ->
            second = start!(context, http(store), options)
            assert n(second, "d1") == {:ok, 1}

            assert eventually(fn ->
                     match?({:down, %Error{reason: {:documents_missing, 1, 1}}}, source(second).state) or
                       error_of(second, "d1") != nil
                   end)

            Process.sleep(100)
            set.("/d1", good(1))
            Instar.refresh(second)

            assert eventually(fn -> match?([%{stale: false, error: nil}], Instar.status(second).documents) end)

            assert source(second).state == :up
            stop_supervised!(second)
          end)

        told = lines(log, "d1 is taken from the disk") + lines(log, "goes on without its source")
        assert told == 1
      end
    end

    test "an embedded server has again what it had, when it is back", context do
      {server, _store, set} = three!(context, mode: :embedded, on_missing: :delete)

      capture_log(fn ->
        all(set, {404, [], ""})
        assert eventually(fn -> loaded(server) == [] end)
        all(set, good(9))
        assert eventually(fn -> answers(server) == List.duplicate({:ok, 9}, 3) end)
      end)
    end
  end

  defmodule Going do
    # A store in memory: in a look one document is missing, and by then all are.
    @behaviour Instar.Source
    alias Instar.Worlds.Store

    def init(options), do: {:ok, {options[:table], options[:gone]}}

    def fetch({table, gone}, id, token),
      do: if(Agent.get(gone, & &1), do: :not_found, else: Store.fetch(table, id, token))

    def changes({table, gone}, since, known),
      do:
        if(Agent.get(gone, & &1), do: {:ok, [{"d1", :deleted}], nil}, else: Store.changes(table, since, known))

    def attachment(_state, _id, _name), do: :not_found
    def where(_state, id), do: "going:" <> id
  end

  describe "one document that cannot be had" do
    @page {200, [{"content-type", "text/html; charset=utf-8"}], "<!doctype html><title>Log in</title>"}

    for {what, answer} <- [
          {"is forbidden", {403, [], ""}},
          {"is an error", {500, [], "{}"}},
          {"is torn", {:half, 200, [], String.duplicate(" ", 4_000)}},
          {"is too large", {200, [], String.duplicate(" ", 60_000)}},
          {"is redirected elsewhere", {302, [{"location", "http://127.0.0.1:1/x"}], ""}},
          {"is a login page", @page},
          {"is empty", {204, [], ""}}
        ] do
      @tag answer: answer
      test "because it #{what} is reported once, by its own error", %{answer: answer} = context do
        {server, _store, set} = three!(context, [], max_bytes: 50_000)

        log =
          capture_log(fn ->
            set.("/d2", answer)
            assert eventually(fn -> match?(%Error{}, error_of(server, "d2")) end)
            Process.sleep(150)
            assert answers(server) == @all_well
            assert source(server).state == :up
            assert error_of(server, "d1") == nil
            # The others are followed as ever.
            set.("/d1", good(11))
            assert eventually(fn -> n(server, "d1") == {:ok, 11} end)
            set.("/d2", good(12))
            assert eventually(fn -> n(server, "d2") == {:ok, 12} end)
            assert eventually(fn -> error_of(server, "d2") == nil end)
          end)

        assert lines(log, ~r"d2 stays as it was.*#{inspect(server)}") == 1
        assert lines(log, "#{inspect(server)} goes on without its source") == 0
      end

      @tag answer: answer
      test "because it #{what} is taken from the disk at the start", %{answer: answer} = context do
        {store, set} = web!(%{"/doc" => good(1)})
        first = start!(context, http(store, max_bytes: 50_000))
        {:ok, _version} = Instar.load(first, "doc")
        stop_supervised!(first)
        set.("/doc", answer)

        capture_log(fn ->
          second = start!(context, http(store, max_bytes: 50_000))
          assert n(second, "doc") == {:ok, 1}
          assert [%{stale: true}] = Instar.status(second).documents
          set.("/doc", good(2))
          assert eventually(fn -> n(second, "doc") == {:ok, 2} end)
          assert eventually(fn -> match?([%{stale: false, error: nil}], Instar.status(second).documents) end)
        end)
      end
    end

    test "for the moment, as others can, is one line for all of them", context do
      {server, _store, set} = three!(context)

      log =
        capture_log(fn ->
          Instar.Logs.heard("#{inspect(server)} is put off by its source", fn ->
            for n <- 2..3, do: set.("/d#{n}", {503, [], "limiting requests"})
            assert eventually(fn -> match?(%Error{reason: {:http_status, 503}}, error_of(server, "d3")) end)
          end)

          Process.sleep(150)
        end)

      assert lines(log, ~r"stays as it was.*#{inspect(server)}") == 0
      assert lines(log, "#{inspect(server)} is put off by its source") == 1
      assert answers(server) == @all_well
    end

    test "before long holds up no other", context do
      {server, store, set} = three!(context)
      slow = fn _request -> Process.sleep(4_000) && {304, [], ""} end
      set.("/d3", slow)
      Process.sleep(60)
      set.("/d1", good(21))
      assert eventually(fn -> n(server, "d1") == {:ok, 21} end)
      # Later looks don't wait for it either, nor ask again.
      Process.sleep(800)
      set.("/d2", good(22))
      assert eventually(fn -> n(server, "d2") == {:ok, 22} end)

      assert Enum.count(
               RawServer.requests(store),
               &(&1.path == "/d3" and is_map_key(&1.headers, "if-none-match"))
             ) < 20
    end
  end

  describe "an attachment's copy on disk" do
    for {what, answer} <- [
          {"an error", {500, [], ""}},
          {"a login page", {200, [{"content-type", "text/html"}], "<title>Log in</title>"}},
          {"a page that says it is code",
           {200, [{"content-type", "application/wasm"}], "<title>Log in</title>"}},
          {"nothing", {404, [], ""}}
        ] do
      @tag answer: answer
      test "stands in for #{what}, at the start", %{answer: answer} = context do
        wasm = File.read!("examples/documents/checksum/1.0.0.wasm")
        sha256 = Base.encode16(:crypto.hash(:sha256, wasm), case: :lower)
        code = %{"1" => %{"attachment" => "a.wasm", "sha256" => sha256}}
        document = RawServer.json(%{"type" => "code-document", "language" => "wasm", "code" => code}, ~s("1"))
        {store, set} = web!(%{"/doc" => document, "/doc/a.wasm" => {200, [], wasm}})
        first = start!(context, http(store))
        assert {:ok, crc} = Instar.call(first, "doc", :crc32, [42, 1_000])
        stop_supervised!(first)
        # Compiled anew.
        File.rm_rf!(Path.join(context.cache_dir, "artifacts"))
        for path <- ["/doc", "/doc/a.wasm"], do: set.(path, answer)

        capture_log(fn ->
          for _time <- 1..2 do
            second = start!(context, http(store))
            assert Instar.call(second, "doc", :crc32, [42, 1_000]) == {:ok, crc}
            stop_supervised!(second)
            File.rm_rf!(Path.join(context.cache_dir, "artifacts"))
          end
        end)
      end
    end
  end

  describe "a store that refuses from the start" do
    @page {200, [{"content-type", "text/html"}], "<!doctype html><title>Log in</title>"}
    for {what, answer} <- [
          {"wants a login", {401, [], "{}"}},
          {"forbids everything", {403, [], ""}},
          {"has no such database", {404, [], ~s({"error":"not_found","reason":"no_db_file"})}},
          {"is broken", {500, [], ""}},
          {"is busy", {503, [{"retry-after", "1"}], ""}},
          {"has nothing", {204, [], ""}},
          {"has a part", {206, [], "{"}},
          {"says that nothing has changed", {304, [], ""}},
          {"shows a page", @page},
          {"sends to a page", {302, [{"location", "/login"}], ""}},
          {"sends elsewhere", {302, [{"location", "http://127.0.0.1:1/login"}], ""}},
          {"packs badly", {200, [{"content-encoding", "gzip"}], "no gzip"}},
          {"packs strangely", {200, [{"content-encoding", "br"}], "br"}},
          {"is asked by nobody", :no_credentials}
        ],
        module <- [Instar.Source.HTTP, Instar.Source.CouchDB],
        {module, what} != {Instar.Source.CouchDB, "says that nothing has changed"} do
      @tag answer: answer, adapter: module
      test "because it #{what}, is reported, once: #{inspect(module)}", context do
        {store, set} = web!(%{"/login" => @page, :else => context.answer})
        {:ok, mended?} = Agent.start_link(fn -> context.answer != :no_credentials end)

        auth = fn ->
          if Agent.get(mended?, & &1), do: {:bearer, "good"}, else: {:error, :nobody_knows}
        end

        {_module, options} = http(store, if(context.answer == :no_credentials, do: [auth: auth], else: []))
        # Of this store's CouchDB nobody else may ask: it has no list of changes.
        http? = context.adapter == Instar.Source.HTTP
        refresh = if http?, do: 60_000, else: :infinity
        server = start!(context, {context.adapter, options}, refresh: refresh, not_found_ttl: 0)

        log =
          capture_log(fn ->
            for id <- ["d1", "d2", "d1"], do: assert({:error, %Error{} = _error} = n(server, id))
            assert eventually(fn -> match?({:down, %Error{}}, source(server).state) end)
            # The others, whatever is said of one of them.
            set.("/d3", {404, [], ~s({"error":"not_found","reason":"missing"})})
            assert {:error, _error} = n(server, "d3")
            assert match?({:down, %Error{}}, source(server).state) or context.answer == :no_credentials
            Agent.update(mended?, fn _ -> true end)
            {200, headers, body} = good(1)
            set.("/d1", {200, headers, String.replace(body, "{", ~s({"_rev":"1-a",), global: false)})
            assert n(server, "d1") == {:ok, 1}
            assert eventually(fn -> source(server).state == :up end)
            # Now it is that document's own error. Without looks, a connection that broke off is the source's.
            assert {:error, error} = n(server, "d2")
            if http? or not Instar.Source.down?(error), do: assert(source(server).state == :up)
          end)

        assert lines(log, "#{inspect(server)} has its source back") == 1
        told = log |> String.split("has its source back") |> hd()
        assert lines(told, "#{inspect(server)} goes on without its source") == 1
      end
    end

    test "is not one that only doesn't have a document", context do
      {store, _set} = web!(%{})
      server = start!(context, http(store), refresh: 60_000)
      assert reason(n(server, "d1")) == :not_found
      assert eventually(fn -> source(server).state == :up end)
    end

    for module <- [Instar.Source.HTTP, Instar.Source.CouchDB] do
      @tag adapter: module
      test "by saying that nothing has changed leaves what is on the disk: #{inspect(module)}", context do
        {200, headers, body} = good(1)
        answer = {200, headers, String.replace(body, "{", ~s({"_rev":"1-a",), global: false)}
        {store, set} = web!(%{"/d1" => answer})
        {_module, options} = http(store)
        first = start!(context, {context.adapter, options})
        assert n(first, "d1") == {:ok, 1}
        stop_supervised!(first)
        set.("/d1", {304, [], ""})

        capture_log(fn ->
          second = start!(context, {context.adapter, options})
          assert n(second, "d1") == {:ok, 1}
          assert {:down, %Error{reason: {:http_status, 304}}} = source(second).state
          Process.sleep(100)
          assert [%{stale: true}] = Instar.status(second).documents
          set.("/d1", answer)

          if context.adapter == Instar.Source.HTTP,
            do: assert(eventually(fn -> match?([%{stale: false}], Instar.status(second).documents) end))
        end)
      end
    end
  end

  test "without a source there is nothing to look at", _context do
    server = unique_name()
    start_supervised!({Instar, name: server, cache_dir: false})
    assert Instar.refresh(server) == :ok
    assert source(server).feed == :off
  end

  test "a change costs one download", context do
    {server, store, set} = three!(context, refresh: 60_000)
    before = length(RawServer.requests(store))
    set.("/d2", good(5))
    Instar.refresh(server)
    assert n(server, "d2") == {:ok, 5}
    assert length(RawServer.requests(store)) == before + 3

    assert Enum.all?(
             Enum.drop(RawServer.requests(store), before),
             &(&1.headers["cache-control"] == "no-cache")
           )
  end

  for {what, body} <- [
        {"half of it", ~s({"type":"code-document","co)},
        {"something else", ~s({"error":"database is locked"})},
        {"an attachment that isn't there yet",
         ~s({"type":"code-document","language":"wat","code":{"1":{"attachment":"code.wat"}}})}
      ] do
    @tag body: body
    test "a body that was no document is asked for again past its ETag: #{what}", context do
      {store, set} = web!(%{"/d1" => good(1)})
      server = start!(context, http(store))
      {:ok, _version} = Instar.load(server, "d1")

      log =
        capture_log(fn ->
          set.("/d1", {200, [{"etag", ~s("2")}], context.body})
          assert eventually(fn -> error_of(server, "d1") end)
          Process.sleep(100)
          assert n(server, "d1") == {:ok, 1}
          set.("/d1", good(2))
          assert eventually(fn -> n(server, "d1") == {:ok, 2} end)
          assert eventually(fn -> error_of(server, "d1") == nil end)
          # The same, and it is as it was before.
          set.("/d1", {200, [{"etag", ~s("3")}], context.body})
          assert eventually(fn -> error_of(server, "d1") end)
          set.("/d1", good(2))
          assert eventually(fn -> error_of(server, "d1") == nil end)
          assert n(server, "d1") == {:ok, 2}
        end)

      assert lines(log, "d1 stays as it was") == 2
      refute Enum.any?(RawServer.requests(store), &(&1.headers["if-none-match"] == ~s("3")))
    end
  end

  test "nothing is asked for again within a look", context do
    {server, store, set} = three!(context, [refresh: 60_000], retries: 3)
    before = length(RawServer.requests(store))
    set.("/d2", {500, [], ""})
    capture_log(fn -> Instar.refresh(server) end)
    assert length(RawServer.requests(store)) == before + 3
  end

  describe "an ETag of a file's second and length" do
    @written "Mon, 30 Nov 2026 10:00:00 GMT"
    defp file(n, sent),
      do: {200, [{"etag", ~s("5e-a1")}, {"last-modified", @written}, {"date", sent}], json(n)}

    test "is no token while the file may be written again under it", context do
      {store, set} = web!(%{"/doc" => file(1, "Mon, 30 Nov 2026 10:00:01 GMT")})
      server = start!(context, http(store), refresh: 60_000)
      {:ok, _version} = Instar.load(server, "doc")
      set.("/doc", file(2, "Mon, 30 Nov 2026 10:00:01 GMT"))
      Instar.refresh(server)
      assert n(server, "doc") == {:ok, 2}
      # When it is old enough its ETag is as good as any.
      set.("/doc", file(2, "Mon, 30 Nov 2026 10:00:09 GMT"))
      Instar.refresh(server)
      assert [%{token: ~s("5e-a1")}] = Instar.status(server).documents
      Instar.refresh(server)
      assert %{headers: %{"if-none-match" => ~s("5e-a1")}} = List.last(RawServer.requests(store))
    end

    test "is no token for load either; fresh: true asks past tokens and caches in any case", context do
      {store, set} = web!(%{"/doc" => file(1, "Mon, 30 Nov 2026 10:00:01 GMT")})
      server = start!(context, http(store), refresh: :infinity)
      {:ok, _version} = Instar.load(server, "doc")
      set.("/doc", file(2, "Mon, 30 Nov 2026 10:00:01 GMT"))
      {:ok, _version} = Instar.load(server, "doc")
      assert n(server, "doc") == {:ok, 2}
      set.("/doc", good(3))
      {:ok, _version} = Instar.load(server, "doc", fresh: true)
      request = List.last(RawServer.requests(store))
      assert request.headers["cache-control"] == "no-cache"
      refute request.headers["if-none-match"]
    end
  end

  test "what is not JSON is named as what it is", context do
    for {body, words} <- [
          {"\uFEFF{}", "byte order mark"},
          {~s({"type":"code-document","note":"\\ud83d"}), "surrogate"},
          {~s({"type":"code-document",\n"weight":1e400}), "1e400 is too large"},
          {"{\"type\":\"caf\xe9\"}", "not UTF-8"}
        ] do
      {store, _set} = web!(%{"/doc" => {200, [], body}})
      server = start!(context, http(store), refresh: :infinity)
      assert {:error, %Error{reason: {:invalid_document, :not_json}} = error} = Instar.load(server, "doc")
      assert Exception.message(error) =~ words or hd(error.diagnostics).message =~ words
    end
  end
end
