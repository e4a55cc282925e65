# What a version costs until it can be called: fetched and compiled, taken from the disk cache, asked for again when it was
# evicted, or unchanged. The same documents go each way in one run: WebAssembly text, and Elixir that reaches little and
# much of the standard library.
#
#     bin/bench load            or            mix run bench/load.exs

defmodule Instar.Bench.Load do
  @moduledoc false
  alias Instar.Server.Versions
  @rounds 9

  def run do
    folder = Path.join(System.tmp_dir!(), "instar-bench-#{System.pid()}")
    File.mkdir_p!(folder)
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    {:ok, store} = Instar.DocumentServer.start_link(dir: folder)
    url = Instar.DocumentServer.url(store)

    IO.puts("""

    #{@rounds} rounds, median ms, OTP #{System.otp_release()}, loopback HTTP
    cold: loaded and called for the first time; disk: the same by another server; evicted: called by its id again
    native: kB of code that it holds
    """)

    header = ["", "bytes", "fetch", "cold", "disk", "evicted", "unchanged", "native"]
    IO.puts(Enum.map_join(header, &String.pad_leading(&1, 10)))

    for {name, language, source, call} <- documents() do
      # What the first document of its kind has to wait for is the machine's, and not its own.
      round(store, url, folder, "#{name}-0", {language, source, call})
      rows = for n <- 1..@rounds, do: round(store, url, folder, "#{name}-#{n}", {language, source, call})

      medians =
        rows |> Enum.zip() |> Enum.map(&(&1 |> Tuple.to_list() |> Enum.sort() |> Enum.at(div(@rounds, 2))))

      columns = [name, byte_size(source) | Enum.map(medians, &Float.round(&1 / 1_000, 2))]
      IO.puts(Enum.map_join(columns, &String.pad_leading(to_string(&1), 10)))
    end
  end

  # A new id and a new source each round, so that nothing is known of it; then the same with another server, which
  # finds the compiled code on disk; then once more, when the store says that nothing has changed.
  defp round(store, url, folder, id, {language, source, call}) do
    source = String.replace(source, "4711", Integer.to_string(:erlang.phash2(id)))
    document = %{"type" => "code-document", "language" => language, "code" => %{"1" => source}}
    :ok = Instar.DocumentServer.put(store, id, document)
    {:ok, http} = Instar.Source.HTTP.init(url: url)
    {fetch, {:ok, _json, _token}} = :timer.tc(fn -> Instar.Source.HTTP.fetch(http, id, nil) end)
    options = [source: {Instar.Source.HTTP, url: url}, cache_dir: Path.join(folder, "cache-#{id}")]

    {cold, unchanged, evicted, native} =
      with_server(options, fn ->
        cold = load(id, call)
        native = Instar.Runtime.Wasm.bytes(Versions.current(Instar, id, "1").code)
        {cold, load(id, call), evicted(id, call), native}
      end)

    disk = with_server(options, fn -> load(id, call) end)
    [fetch, cold, disk, evicted, unchanged, native]
  end

  defp load(id, {function, arguments}) do
    {time, _answer} =
      :timer.tc(fn ->
        {:ok, version} = Instar.load(id)
        Instar.call!(version, function, arguments)
      end)

    time
  end

  defp evicted(id, {function, arguments}) do
    true = Versions.evict(Instar, id, "1")
    {time, _answer} = :timer.tc(fn -> Instar.call!(id, function, arguments) end)
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

  defp documents do
    [
      {"wat", "wat", wat(1), {"f0", [1]}},
      {"large wat", "wat", wat(2_000), {"f0", [1]}},
      {"rule", "elixir", rule(), {:run, [%{total: 1000, kind: :vip}]}},
      {"Enum", "elixir", module("Enum.map(list, fn x -> x + 4711 end) |> Enum.sum()"), {:run, [[1, 2]]}},
      {"String", "elixir", module(~S/Enum.map(list, fn x -> "4711 #{String.upcase(x)}" end)/),
       {:run, [["a"]]}},
      {"Map", "elixir", module("list |> Map.new(&{&1, 4711}) |> Map.put(:a, 1) |> Map.to_list()"),
       {:run, [[1]]}},
      {"Date", "elixir",
       module("[y, m] = list; Date.new!(y, m, rem(4711, 28)+1) |> Date.add(30) |> to_string()"),
       {:run, [[2026, 12]]}},
      {"message", "elixir", module("try do hd(list) / 4711 rescue e -> Exception.message(e) end"),
       {:run, [[:a]]}}
    ]
  end

  defp module(body), do: "defmodule Rule do\n  def run(list) do\n    #{body}\n  end\nend\n"

  # Some 3 kB of clauses over a map.
  defp rule do
    clauses =
      for n <- 1..18 do
        """
          def rule#{n}(%{total: total, kind: kind} = order) do
            case kind do
              :vip -> %{order | total: total - div(total * #{n}, 100)}
              :new -> %{order | total: total + #{n}}
              _ -> order
            end
          end
        """
      end

    steps = Enum.map_join(1..18, &" |> rule#{&1}()")
    "defmodule Rule do\n#{clauses}  def run(order), do: {4711, order#{steps}}\nend\n"
  end

  defp wat(functions) do
    bodies =
      for n <- 0..(functions - 1) do
        ~s|(func (export "f#{n}") (param i64) (result i64) (local $x i64)
             (local.set $x (i64.mul (local.get 0) (i64.const #{n + 1})))
             (if (result i64) (i64.gt_s (local.get $x) (i64.const 1000))
               (then (i64.rem_s (local.get $x) (i64.const 997)))
               (else (i64.add (local.get $x) (i64.const 4711)))))|
      end

    "(module #{Enum.join(bodies, "\n")})"
  end
end

Instar.Bench.Load.run()
