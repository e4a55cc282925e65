# A soak of many: 20,000 versions are loaded, 16 callers ask for any of them, and a thousand documents change at once,
# again and again. It fails if an answer was wrong or an error, if a change did not arrive, or if the VM's memory
# maps, atoms or processes go on growing after the first changes.
#
#     bin/soak growth                  ten minutes of it, after the loading
#     bin/soak growth 120 20000        so many minutes, so many versions

defmodule Instar.Soak.Growth.Store do
  # A store with a live feed. The number of a document's revision is what its code answers.
  @moduledoc false
  @behaviour Instar.Source
  @table __MODULE__

  def new, do: :ets.new(@table, [:named_table, :public, read_concurrency: true, write_concurrency: true])

  # Several at once, and the feed says so.
  def change(ids) do
    changes = for id <- ids, do: {id, "#{:ets.update_counter(@table, id, 1, {id, 1})}"}
    [{:feed, owner, reference}] = :ets.lookup(@table, :feed)
    send(owner, {reference, {:changes, changes, 1}})
    changes
  end

  def revision(id), do: with([{_id, revision}] <- :ets.lookup(@table, id), do: revision, else: (_none -> 1))

  def init(_options), do: {:ok, nil}

  def fetch(nil, id, token) do
    revision = revision(id)
    if token == "#{revision}", do: :not_modified, else: {:ok, document(id, revision), "#{revision}"}
  end

  def changes(nil, _since, known),
    do: {:ok, for({id, token} <- known, "#{revision(id)}" != token, do: {id, "#{revision(id)}"}), 1}

  def follow(nil, _since, _ids) do
    reference = make_ref()
    :ets.insert(@table, {:feed, self(), reference})
    send(self(), {reference, :live})
    {:ok, reference}
  end

  def follow_also(nil, _reference, _ids), do: :ok
  def unfollow(nil, _reference), do: :ok
  def attachment(nil, _id, _name), do: :not_found
  def where(nil, id), do: "soak:" <> id

  # One in twenty in Elixir, and of those one in five for the BEAM. Each is code of its own.
  defp document(id, revision) do
    {language, target, source} =
      case rem(String.to_integer(id), 100) do
        0 -> {"elixir", "beam", elixir(id, revision)}
        n when rem(n, 20) == 0 -> {"elixir", "wasm", elixir(id, revision)}
        _n -> {"wat", "wasm", wat(id, revision)}
      end

    source = String.replace(source, ["\\", "\""], &("\\" <> &1))

    ~s|{"type":"code-document","language":"#{language}","target":"#{target}","code":{"1":"#{source}"}}|
  end

  defp elixir(id, revision), do: "defmodule Doc do def n, do: hd([#{revision}, #{id}]); end"

  defp wat(id, revision),
    do: ~s|(module (func (export "n") (result i64) (i64.const #{revision})) (; #{id} ;))|
end

defmodule Instar.Soak.Growth do
  @moduledoc false
  alias Instar.Soak.Growth.Store

  @callers 16
  @at_once 1_000
  # Changes that still make what is made once: names, pools, processes.
  @settled_after 3

  def run(minutes, versions) do
    folder = Path.join(System.tmp_dir!(), "instar-soak-#{System.pid()}")
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    Store.new()

    {:ok, _server} =
      Instar.start_link(
        source: Store,
        cache_dir: folder,
        refresh: 60_000,
        trust: [:beam],
        max_versions: :infinity,
        max_bytes: :infinity,
        # Each call may wait for the machine; none may be refused.
        timeout: 60_000
      )

    {time, :ok} = :timer.tc(fn -> load_all(versions) end)
    IO.puts("#{versions} versions loaded in #{div(time, 1_000_000)} s: #{shown(measured())}")
    wait_until(fn -> Instar.Server.Freshness.status(Instar).source.feed == :live end)

    wrong = :counters.new(2, [])
    callers = for _ <- 1..@callers, do: spawn_link(fn -> call_forever(versions, wrong) end)
    deadline = now() + minutes * 60_000
    samples = changes(versions, deadline, [])
    for pid <- callers, do: unlink_and_kill(pid)
    judge(samples, wrong)
  end

  defp load_all(versions) do
    1..versions
    |> Task.async_stream(fn n -> {:ok, _version} = Instar.load("#{n}") end,
      max_concurrency: @callers,
      ordered: false,
      timeout: :infinity
    )
    |> Stream.run()
  end

  defp changes(versions, deadline, samples) do
    changes = 1..versions |> Enum.take_random(min(@at_once, versions)) |> Enum.map(&"#{&1}") |> Store.change()
    {time, :ok} = :timer.tc(fn -> Enum.each(changes, &arrived/1) end)
    samples = [measured() | samples]
    IO.puts("#{length(changes)} changes in #{div(time, 1_000)} ms: #{shown(hd(samples))}")

    if now() < deadline or length(samples) <= @settled_after,
      do: changes(versions, deadline, samples),
      else: samples
  end

  defp arrived({id, token}) do
    wait_until(fn -> match?(%{token: ^token}, Instar.Server.Versions.current(Instar, id, "1")) end)
    # What nobody is in any more.
    Instar.soft_purge({id, "1"})
  end

  # A call has the revision that was there before it, or one that came meanwhile.
  defp call_forever(versions, wrong) do
    id = "#{:rand.uniform(versions)}"
    %{token: before} = Instar.Server.Versions.current(Instar, id, "1")
    answer = Instar.call({id, "1"}, :n, [])
    :counters.add(wrong, 1, 1)

    with {:ok, n} <- answer,
         true <- n >= String.to_integer(before) and n <= Store.revision(id) do
      :ok
    else
      _wrong ->
        :counters.add(wrong, 2, 1)
        IO.puts("wrong: #{id} #{before} #{inspect(answer)}")
    end

    # Sixteen who never rest would be all that the machine does.
    Process.sleep(1)
    call_forever(versions, wrong)
  end

  defp measured do
    %{
      atoms: :erlang.system_info(:atom_count),
      processes: :erlang.system_info(:process_count),
      maps: maps(),
      resident: resident()
    }
  end

  defp shown(measured) do
    "#{measured.atoms} atoms, #{measured.processes} processes, #{measured.maps} maps, " <>
      "#{div(measured.resident, 1_048_576)} MiB"
  end

  defp judge(samples, wrong) do
    samples = samples |> Enum.reverse() |> Enum.drop(@settled_after)
    {first, last} = {hd(samples), List.last(samples)}
    {calls, failed} = {:counters.get(wrong, 1), :counters.get(wrong, 2)}

    problems =
      [
        {failed > 0, "#{failed} of #{calls} calls were wrong"},
        {calls == 0, "nobody called"},
        {last.atoms > first.atoms + 200, "atoms grew from #{first.atoms} to #{last.atoms}"},
        {last.processes > first.processes + 50,
         "processes grew from #{first.processes} to #{last.processes}"},
        {last.maps > first.maps * 1.1 + 100, "maps grew from #{first.maps} to #{last.maps}"},
        {last.resident > first.resident * 1.3 + 100_000_000,
         "memory grew from #{first.resident} to #{last.resident}"}
      ]
      |> Enum.flat_map(fn
        {true, text} -> [text]
        {false, _text} -> []
      end)

    IO.puts("#{calls} calls, #{length(samples)} times #{@at_once} changes: #{shown(last)}")
    for problem <- problems, do: IO.puts("FAILED: #{problem}")
    if problems != [], do: System.halt(1)
  end

  # Of Linux; elsewhere there is nothing to compare.
  defp maps do
    case File.read("/proc/self/maps") do
      {:ok, text} -> length(:binary.matches(text, "\n"))
      _none -> 0
    end
  end

  defp resident do
    with {:ok, status} <- File.read("/proc/self/status"),
         [_line, kilobytes] <- Regex.run(~r/VmRSS:\s+(\d+) kB/, status),
         do: String.to_integer(kilobytes) * 1_024,
         else: (_none -> 0)
  end

  defp unlink_and_kill(pid) do
    Process.unlink(pid)
    Process.exit(pid, :kill)
  end

  # A change that takes longer than this has not arrived.
  defp wait_until(fun, tries \\ 60_000) do
    cond do
      fun.() ->
        :ok

      tries == 0 ->
        IO.puts("FAILED: waited in vain")
        System.halt(1)

      true ->
        Process.sleep(5)
        wait_until(fun, tries - 1)
    end
  end

  defp now, do: System.monotonic_time(:millisecond)
end

{minutes, versions} =
  case System.argv() do
    [minutes, versions] -> {String.to_integer(minutes), String.to_integer(versions)}
    [minutes] -> {String.to_integer(minutes), 20_000}
    [] -> {10, 20_000}
  end

Instar.Soak.Growth.run(minutes, versions)
