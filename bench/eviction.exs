# How well what is asked for stays loaded, and what it costs that the rest is not: Zipf-distributed calls over 10,000
# versions with room for 1,000, beside an ideal LRU of the same size that sees the same requests. All of them have been
# loaded before, so that what is not loaded now comes from the disk, and its document is known.
#
#     bin/bench eviction        or            mix run bench/eviction.exs

defmodule Instar.Bench.Eviction.Store do
  # The documents are made when they are asked for: the store costs nothing, so that the rest shows.
  @moduledoc false
  @behaviour Instar.Source
  def init(_options), do: {:ok, nil}

  def fetch(nil, id, nil) do
    wat = ~s|(module (func (export "n") (result i64) (i64.const #{id})))|
    {:ok, ~s|{"type":"code-document","language":"wat","code":{"1":#{inspect(wat)}}}|, "1"}
  end

  def fetch(nil, _id, _token), do: :not_modified
  def changes(nil, since, _known), do: {:ok, [], since}
  def attachment(nil, _id, _name), do: :not_found
  def where(nil, id), do: "bench:" <> id
end

defmodule Instar.Bench.Eviction.Ideal do
  # A least-recently-used list in the textbook's form: the time of each key's last request, and the keys by time.
  @moduledoc false
  def hits(requests, room), do: hits(requests, room, 0, %{}, :gb_trees.empty(), 0)

  defp hits([], _room, _time, _last, _order, hits), do: hits

  defp hits([key | rest], room, time, last, order, hits) do
    case last do
      %{^key => before} ->
        order = :gb_trees.insert(time, key, :gb_trees.delete(before, order))
        hits(rest, room, time + 1, %{last | key => time}, order, hits + 1)

      %{} ->
        {last, order} = make_room(last, order, room)
        hits(rest, room, time + 1, Map.put(last, key, time), :gb_trees.insert(time, key, order), hits)
    end
  end

  defp make_room(last, order, room) when map_size(last) < room, do: {last, order}

  defp make_room(last, order, _room) do
    {_time, oldest, order} = :gb_trees.take_smallest(order)
    {Map.delete(last, oldest), order}
  end
end

defmodule Instar.Bench.Eviction do
  @moduledoc false
  alias Instar.Bench.Eviction.{Ideal, Store}
  @versions 10_000
  @room 1_000
  @requests 20_000

  def run do
    folder = Path.join(System.tmp_dir!(), "instar-bench-#{System.pid()}")
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    schedulers = System.schedulers_online()

    IO.puts("""

    #{@versions} versions, room for #{@room}, #{@requests} calls by id, OTP #{System.otp_release()}
    hits: calls that found their version loaded; ideal: of an LRU list with the same requests in one order
    """)

    header = ["exponent", "callers", "hits %", "ideal %", "calls/s", "compiled", "from disk", "evicted"]
    IO.puts(Enum.map_join(header, &String.pad_leading(&1, 11)))
    # As long as the benchmark takes, so that no document has to be asked for again.
    options = [max_versions: @room, max_bytes: :infinity, refresh: 120_000]
    {:ok, server} = Instar.start_link([source: Store, cache_dir: folder] ++ options)
    load_all(schedulers)
    for exponent <- [0.8, 1.0, 1.2], callers <- Enum.uniq([1, schedulers]), do: row(exponent, callers)
    Supervisor.stop(server)
  end

  defp load_all(callers) do
    ids = for id <- 1..@versions, do: Integer.to_string(id)

    ids
    |> Enum.chunk_every(div(@versions, callers))
    |> Enum.map(&Task.async(fn -> call_all(&1, :counters.new(1, [])) end))
    |> Task.await_many(:infinity)
  end

  defp row(exponent, callers) do
    loaded = length(Instar.all_loaded())
    requests = zipf(exponent)
    parts = Enum.chunk_every(requests, div(@requests, callers))
    {compiled, from_disk, _loaded, _bytes} = Instar.Native.library(:statistics)
    misses = :counters.new(1, [])

    {time, _done} =
      :timer.tc(fn ->
        parts |> Enum.map(&Task.async(fn -> call_all(&1, misses) end)) |> Task.await_many(:infinity)
      end)

    {compiled_after, from_disk_after, _loaded, _bytes} = Instar.Native.library(:statistics)
    missed = :counters.get(misses, 1)

    columns = [
      exponent,
      callers,
      percent(@requests - missed),
      # All callers' requests in turn, as if they took one step each.
      percent(parts |> Enum.zip_with(& &1) |> List.flatten() |> Ideal.hits(@room)),
      round(@requests / time * 1_000_000),
      compiled_after - compiled,
      from_disk_after - from_disk,
      missed + loaded - length(Instar.all_loaded())
    ]

    IO.puts(Enum.map_join(columns, &String.pad_leading(to_string(&1), 11)))
  end

  defp percent(hits), do: Float.round(hits / @requests * 100, 2)

  defp call_all(ids, misses) do
    for id <- ids do
      # Found by the same table that a call looks into.
      if Instar.Server.Versions.current(Instar, id, "1") == nil, do: :counters.add(misses, 1, 1)
      n = String.to_integer(id)
      ^n = Instar.call!({id, "1"}, :n, [])
    end
  end

  # The inverse of the distribution, by a binary search in the sums; the same requests in every run.
  defp zipf(exponent) do
    :rand.seed(:exsss, {1, 2, 3})
    sums = Enum.scan(1..@versions, 0.0, &(&2 + 1 / :math.pow(&1, exponent))) |> List.to_tuple()
    total = elem(sums, @versions - 1)

    for _request <- 1..@requests,
        do: Integer.to_string(search(sums, :rand.uniform() * total, 0, @versions - 1) + 1)
  end

  defp search(_sums, _point, at, at), do: at

  defp search(sums, point, low, high) do
    middle = div(low + high, 2)

    if elem(sums, middle) < point,
      do: search(sums, point, middle + 1, high),
      else: search(sums, point, low, middle)
  end
end

Instar.Bench.Eviction.run()
