# How soon a change in the store answers calls, and what watching for changes costs while nothing changes: 10,000
# documents in the store, 1,000 of them loaded; over CouchDB's live feed, by polling CouchDB, and by polling HTTP.
#
#     bin/bench freshness, which installs pouchdb-server as bin/test does

Code.require_file("../test/support/pouchdb.ex", __DIR__)

defmodule Instar.Bench.Freshness.Polled do
  # CouchDB as a source without a feed.
  @moduledoc false
  @behaviour Instar.Source
  alias Instar.Source.CouchDB
  defdelegate init(options), to: CouchDB
  defdelegate fetch(state, id, token), to: CouchDB
  defdelegate changes(state, since, known), to: CouchDB
  defdelegate attachment(state, id, name), to: CouchDB
  defdelegate where(state, id), to: CouchDB
end

defmodule Instar.Bench.Freshness.Proxy do
  # Passes bytes on to a port, and counts them and the requests among them.
  @moduledoc false
  def start(port) do
    counters = :counters.new(3, [])

    {:ok, listener} =
      :gen_tcp.listen(0, [:binary, ip: {127, 0, 0, 1}, active: false, reuseaddr: true, nodelay: true])

    {:ok, own} = :inet.port(listener)
    spawn_link(fn -> accept(listener, port, counters) end)
    {own, counters}
  end

  def counted(counters), do: for(n <- 1..3, do: :counters.get(counters, n))

  defp accept(listener, port, counters) do
    {:ok, client} = :gen_tcp.accept(listener)

    passer =
      spawn(fn ->
        {:ok, server} = :gen_tcp.connect({127, 0, 0, 1}, port, [:binary, active: true, nodelay: true])
        :inet.setopts(client, active: true)
        pass(client, server, counters)
      end)

    :gen_tcp.controlling_process(client, passer)
    accept(listener, port, counters)
  end

  defp pass(client, server, counters) do
    receive do
      {:tcp, ^client, bytes} ->
        :counters.add(counters, 1, length(:binary.matches(bytes, " HTTP/1.1\r\n")))
        :counters.add(counters, 2, byte_size(bytes))
        :gen_tcp.send(server, bytes)
        pass(client, server, counters)

      {:tcp, ^server, bytes} ->
        :counters.add(counters, 3, byte_size(bytes))
        :gen_tcp.send(client, bytes)
        pass(client, server, counters)

      {:tcp_closed, _either} ->
        :gen_tcp.close(client)
        :gen_tcp.close(server)
    end
  end
end

defmodule Instar.Bench.Freshness do
  @moduledoc false
  alias Instar.Bench.Freshness.{Polled, Proxy}
  alias Instar.PouchDB
  @stored 10_000
  @loaded 1_000
  @refresh 15_000
  @idle 60_000

  def run do
    folder = Path.join(System.tmp_dir!(), "instar-bench-#{System.pid()}")
    File.mkdir_p!(Path.join(folder, "documents"))
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    {:ok, _started} = Application.ensure_all_started(:inets)

    IO.puts(
      "\n#{@stored} documents, #{@loaded} loaded, OTP #{System.otp_release()}, polls every #{@refresh} ms; an idle minute's CPU is this VM's, with the proxy that counts\n"
    )

    header = ["", "changes", "median ms", "p99 ms", "requests", "sent B", "received B", "CPU ms"]
    IO.puts(Enum.map_join(header, &String.pad_leading(&1, 14)))

    {:ok, couch} = PouchDB.start_link(dir: folder)
    database = PouchDB.database(couch)
    bulk(database)
    change = fn id, n -> PouchDB.put(database, id, document(n)) end
    {port, counters} = Proxy.start(PouchDB.port(couch))
    url = "http://127.0.0.1:#{port}/" <> Path.basename(database)
    row("feed", {Instar.Source.CouchDB, url: url}, counters, change, 200, 1)
    row("polled", {Polled, url: url}, counters, change, 100, 40)

    {:ok, store} = Instar.DocumentServer.start_link(dir: Path.join(folder, "documents"))
    for n <- 1..@stored, do: :ok = Instar.DocumentServer.put(store, "d#{n}", document(0))
    change = fn id, n -> :ok = Instar.DocumentServer.put(store, id, document(n)) end
    {port, counters} = Proxy.start(Instar.DocumentServer.port(store))
    row("HTTP polled", {Instar.Source.HTTP, url: "http://127.0.0.1:#{port}"}, counters, change, 100, 40)
  end

  defp bulk(database) do
    for chunk <- Enum.chunk_every(1..@stored, 1_000) do
      documents = for n <- chunk, do: Map.put(document(0), "_id", "d#{n}")
      {201, _rows} = PouchDB.request("POST", database <> "/_bulk_docs", %{"docs" => documents})
    end
  end

  defp document(n) do
    %{
      "type" => "code-document",
      "language" => "wat",
      "code" => %{"1" => "(module (func (export \"n\") (result i64) (i64.const #{n})))"}
    }
  end

  # `at_once` changes are under way at a time, each watched by a process of its own.
  defp row(name, source, counters, change, changes, at_once) do
    {:ok, server} =
      Instar.start_link(source: source, refresh: @refresh, cache_dir: false, max_versions: :infinity)

    1..@loaded
    |> Task.async_stream(&({:ok, _version} = Instar.load("d#{&1}")), max_concurrency: 8, timeout: :infinity)
    |> Stream.run()

    Process.sleep(3_000)

    # Numbers that no row before this one has used.
    first = System.unique_integer([:positive, :monotonic]) * 1_000

    times =
      1..changes
      |> Task.async_stream(&time(change, "d#{rem(&1 * 7, @loaded) + 1}", first + &1),
        max_concurrency: at_once,
        timeout: :infinity
      )
      |> Enum.map(fn {:ok, time} -> time end)
      |> Enum.sort()

    Process.sleep(3_000)
    before = [cpu() | Proxy.counted(counters)]
    Process.sleep(@idle)
    [cpu | counted] = Enum.zip_with([cpu() | Proxy.counted(counters)], before, &-/2)
    columns = [name, changes, ms(times, 0.5), ms(times, 0.99)] ++ counted ++ [cpu]
    IO.puts(Enum.map_join(columns, &String.pad_leading(to_string(&1), 14)))
    Supervisor.stop(server)
  end

  # From when the store has taken the change to the first call that answers anew.
  defp time(change, id, n) do
    change.(id, n)
    began = System.monotonic_time(:microsecond)
    wait(id, n)
    System.monotonic_time(:microsecond) - began
  end

  defp wait(id, n) do
    if Instar.call!({id, "1"}, :n, []) != n do
      :erlang.yield()
      Process.sleep(1)
      wait(id, n)
    end
  end

  defp ms(sorted, part), do: Float.round(Enum.at(sorted, trunc((length(sorted) - 1) * part)) / 1_000, 1)
  defp cpu, do: :erlang.statistics(:runtime) |> elem(0)
end

Instar.Bench.Freshness.run()
