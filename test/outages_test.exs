# Each outage × each source × (at the start or later) × (of one document or of all): what ran runs, what is wrong is
# reported, and once; and when it is over everything is as the store has it.
#
# The stores are real, and behind a proxy that answers in their place.

defmodule Instar.Outages.Web do
  # Instar.Source.HTTP and the development server.
  alias Instar.DocumentServer

  def start(%{documents: server}), do: %{server: server, url: DocumentServer.url(server)}
  def put(store, id, document), do: :ok = DocumentServer.put(store.server, id, document)
  def source(url, timeout), do: {Instar.Source.HTTP, [url: url] ++ options(timeout)}
  def options(timeout), do: [timeout: timeout, retries: 0, backoff: 5, max_backoff: 50, max_bytes: 100_000]
  def setup_all, do: %{}
end

defmodule Instar.Outages.Couch do
  # Instar.Source.CouchDB and pouchdb-server, with a live feed.
  import ExUnit.Callbacks
  alias Instar.PouchDB

  def setup_all do
    dir = Path.join(System.tmp_dir!(), "instar-outages-#{System.unique_integer([:positive])}-#{System.pid()}")
    File.mkdir_p!(dir)
    on_exit(fn -> File.rm_rf!(dir) end)
    %{pouchdb: start_supervised!({PouchDB, dir: dir})}
  end

  def start(%{pouchdb: pouchdb}), do: %{url: PouchDB.database(pouchdb)}
  def put(store, id, document), do: PouchDB.put(store.url, id, document)

  # The feed of a busy machine may be late by some heartbeats.
  def source(url, timeout),
    do: {Instar.Source.CouchDB, [url: url, heartbeat: 1_000] ++ Instar.Outages.Web.options(timeout)}
end

defmodule Instar.Outages.Polled do
  # A source of somebody's own, with the callbacks that every source has: a CouchDB without its feed.
  alias Instar.{Outages, Source}
  @behaviour Source
  defdelegate init(options), to: Source.CouchDB
  defdelegate fetch(state, id, token), to: Source.CouchDB
  defdelegate attachment(state, id, name), to: Source.CouchDB
  defdelegate changes(state, since, known), to: Source.CouchDB
  defdelegate where(state, id), to: Source.CouchDB

  defdelegate setup_all, to: Outages.Couch
  defdelegate start(context), to: Outages.Couch
  defdelegate put(store, id, document), to: Outages.Couch
  def source(url, timeout), do: put_elem(Outages.Couch.source(url, timeout), 0, __MODULE__)
end

for store <- [Instar.Outages.Web, Instar.Outages.Couch, Instar.Outages.Polled] do
  defmodule Module.concat(store, Test) do
    use Instar.Case, async: true
    import ExUnit.CaptureLog
    alias Instar.WebProxy

    @store store
    @moduletag instar: false
    @moduletag timeout: 600_000
    @moduletag :outages
    @ids ["d1", "d2", "d3"]

    @outages %{
      "is not there" => :close,
      "says nothing" => :stall,
      "has an error" => {500, [], "{}"},
      "is overloaded" => {503, [], ""},
      "limits requests" => {429, [], ""},
      "wants a login" => {401, [], ~s({"error":"unauthorized"})},
      "forbids it" => {403, [], ""},
      "is a proxy's default backend" => {404, [], "default backend - 404"},
      "has no bucket" =>
        {404, [{"content-type", "application/xml"}], "<Error><Code>NoSuchBucket</Code></Error>"},
      "shows a login page" =>
        {200, [{"content-type", "text/html"}], "<!doctype html>\n<title>Log in</title>\n"},
      "sends to a login page" => {302, [{"location", "http://127.0.0.1:1/login"}], ""},
      "is looked after" => {204, [], ""},
      "answers something else" => {200, [{"content-type", "application/json"}], ~s({"maintenance":true}\n)},
      "tears its answers" =>
        {:half, 200, [{"content-type", "application/json"}], String.duplicate("{\"a\":1}\n", 99)},
      "answers too much" => {200, [{"content-type", "application/json"}], String.duplicate(" ", 200_000)}
    }

    setup_all do
      @store.setup_all()
    end

    setup context do
      store = @store.start(context)
      proxy = start_supervised!({WebProxy, to: URI.parse(store.url).port})
      for {id, n} <- Enum.with_index(@ids), do: @store.put(store, id, document(:wasm, %{"1" => n}))
      %{store: store, proxy: proxy, url: WebProxy.url(proxy, store.url)}
    end

    # Who says nothing is waited for; all others answer at once, and however late that is on a busy machine, it is no outage.
    defp timeout(:stall), do: 4_000
    defp timeout(_answer), do: Instar.Wait.bound()

    defp start!(%{answer: answer} = context, name) do
      source = @store.source(context.url, timeout(answer))
      options = [name: name, source: source, refresh: 60, cache_dir: context.cache_dir]
      start_supervised!({Instar, options}, id: name)
      name
    end

    defp trouble(context, :all, answer),
      do: WebProxy.rule(context.proxy, fn _method, _path -> answer end, cut: true)

    defp trouble(context, :one, answer),
      do:
        WebProxy.rule(context.proxy, fn _method, path ->
          if path =~ ~r{/d2(\?|$)}, do: answer, else: :through
        end)

    defp over(context, reach),
      do: WebProxy.rule(context.proxy, fn _method, _path -> :through end, cut: reach == :all)

    defp answers(server), do: for(id <- @ids, do: Instar.call(server, id, :n, []))

    defp well?(status),
      do: status.source.state == :up and Enum.all?(status.documents, &(&1.error == nil and not &1.stale))

    defp lines(log, text), do: log |> String.split("\n") |> Enum.count(&(&1 =~ text))
    # Whether it is an error of the source.
    defp whole?(:one, _answer), do: false
    defp whole?(:all, {200, _headers, "{\"maintenance" <> _rest}), do: @store != Instar.Outages.Web
    defp whole?(:all, _answer), do: true

    @before [{:ok, 0}, {:ok, 1}, {:ok, 2}]
    @later [{:ok, 10}, {:ok, 11}, {:ok, 12}]

    defp change(context),
      do:
        for(
          {id, n} <- Enum.with_index(@ids),
          do: @store.put(context.store, id, document(:wasm, %{"1" => 10 + n}))
        )

    # What could be a document is one that isn't valid, for a store without revisions in its documents.
    defp told?(:all, status),
      do:
        match?({:down, %Error{}}, status.source.state) or
          Enum.all?(status.documents, &match?(%Error{}, &1.error))

    defp told?(:one, status), do: match?(%Error{}, Enum.find(status.documents, &(&1.id == "d2")).error)

    # An outage that comes to an end, with its log.
    defp through(context, server, reach) do
      assert eventually(fn -> told?(reach, Instar.status(server)) end)
      Process.sleep(150)
      status = Instar.status(server)
      if reach == :one, do: assert(status.source.state == :up)
      # What is known of all is not repeated for each.
      over(context, reach)
      assert eventually(fn -> answers(server) == @later end)
      assert eventually(fn -> well?(Instar.status(server)) end)
    end

    for {what, answer} <- @outages, reach <- [:all, :one] do
      @tag answer: answer, reach: reach
      test "a store that #{what}, later, for #{reach}", %{answer: answer, reach: reach} = context do
        server = start!(context, unique_name())
        assert eventually(fn -> answers(server) == @before end)
        assert eventually(fn -> well?(Instar.status(server)) end)
        name = inspect(server)

        log =
          capture_log(fn ->
            trouble(context, reach, answer)
            # What has been asked before is answered.
            if reach == :one, do: Process.sleep(100)
            change(context)
            if reach == :one, do: assert(eventually(fn -> hd(answers(server)) == {:ok, 10} end))
            assert Enum.at(answers(server), 1) == {:ok, 1}
            through(context, server, reach)
          end)

        assert lines(log, "#{name} goes on without its source") == if(whole?(reach, answer), do: 1, else: 0)
        one = lines(log, ~r/d. stays as it was.*#{name}/) + lines(log, "#{name} is put off by its source")
        assert one == if(whole?(reach, answer), do: 0, else: if(reach == :one, do: 1, else: 3))
        refute log =~ "is deleted: the store of #{name}"
      end

      @tag answer: answer, reach: reach
      test "a store that #{what}, at the start, for #{reach}", %{answer: answer, reach: reach} = context do
        first = start!(context, unique_name())
        assert eventually(fn -> answers(first) == @before end)
        stop_supervised!(first)
        trouble(context, reach, answer)
        server = unique_name()
        name = inspect(server)

        log =
          capture_log(fn ->
            start!(context, server)
            assert answers(server) == @before
            stale = for %{stale: true, id: id} <- Instar.status(server).documents, do: id
            assert "d2" in stale
            if reach == :all, do: assert(stale == @ids), else: assert(stale == ["d2"])
            change(context)
            through(context, server, reach)
          end)

        assert lines(log, "#{name} goes on without its source") == if(whole?(reach, answer), do: 1, else: 0)
        # Of each it is said once for each revision, of which there are two.
        told =
          for id <- @ids,
              how <- ["is taken from the disk", "stays as it was"],
              do: lines(log, ~r/#{id} #{how}.*#{name}/)

        assert Enum.sum(told) <= if(whole?(reach, answer), do: 0, else: if(reach == :one, do: 2, else: 6))
      end
    end
  end
end
