# What a version costs until it can be called: fetched and compiled, taken from the disk cache, or taken from memory.
# The same documents go each way in one run: a small one and one of 2,000 functions.
#
#     bin/bench load            or            mix run bench/load.exs

defmodule Instar.Bench.Load do
  @moduledoc false
  @rounds 9

  def run do
    folder = Path.join(System.tmp_dir!(), "instar-bench-#{System.pid()}")
    File.mkdir_p!(folder)
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    {:ok, store} = Instar.DocumentServer.start_link(dir: folder)
    url = Instar.DocumentServer.url(store)
    IO.puts("\n#{@rounds} rounds, median ms, OTP #{System.otp_release()}, loopback HTTP\n")
    header = ["", "bytes", "fetch", "cold", "disk", "unchanged"]
    IO.puts(Enum.map_join(header, &String.pad_leading(&1, 12)))

    for {name, functions} <- [{"small", 1}, {"large", 2_000}] do
      text = wat(functions)
      rows = for round <- 1..@rounds, do: round(store, url, folder, "#{name}-#{round}", text)

      medians =
        rows |> Enum.zip() |> Enum.map(&(&1 |> Tuple.to_list() |> Enum.sort() |> Enum.at(div(@rounds, 2))))

      columns = [name, byte_size(text) | Enum.map(medians, &Float.round(&1 / 1_000, 2))]
      IO.puts(Enum.map_join(columns, &String.pad_leading(to_string(&1), 12)))
    end
  end

  # A new id and a new source each round, so that nothing is known of it; then the same with another server, which
  # finds the compiled code on disk; then once more, when the store says that nothing has changed.
  defp round(store, url, folder, id, text) do
    source = String.replace(text, "(module", "(module (; #{id} ;)")
    source = String.replace(source, "i64.const 7", "i64.const #{:erlang.phash2(id)}")
    document = %{"type" => "code-document", "language" => "wat", "code" => %{"1" => source}}
    :ok = Instar.DocumentServer.put(store, id, document)
    {:ok, http} = Instar.Source.HTTP.init(url: url)
    {fetch, {:ok, _json, _token}} = :timer.tc(fn -> Instar.Source.HTTP.fetch(http, id, nil) end)
    options = [source: {Instar.Source.HTTP, url: url}, cache_dir: Path.join(folder, "cache-#{id}")]
    {cold, unchanged} = with_server(options, fn -> {load(id), load(id)} end)
    disk = with_server(options, fn -> load(id) end)
    [fetch, cold, disk, unchanged]
  end

  defp load(id) do
    {time, {:ok, version}} = :timer.tc(fn -> Instar.load(id) end)
    Instar.call!(version, "f0", [1])
    time
  end

  defp with_server(options, fun) do
    {:ok, server} = Instar.start_link(options)
    result = fun.()
    Supervisor.stop(server)
    # So that the engine's own memory of the module is gone as well.
    :erlang.garbage_collect()
    result
  end

  defp wat(functions) do
    bodies =
      for n <- 0..(functions - 1) do
        ~s|(func (export "f#{n}") (param i64) (result i64) (local $x i64)
             (local.set $x (i64.mul (local.get 0) (i64.const #{n + 1})))
             (if (result i64) (i64.gt_s (local.get $x) (i64.const 1000))
               (then (i64.rem_s (local.get $x) (i64.const 997)))
               (else (i64.add (local.get $x) (i64.const 7)))))|
      end

    "(module #{Enum.join(bodies, "\n")})"
  end
end

Instar.Bench.Load.run()
