# How work grows with what is there. Each axis of it has four sizes; a row says what the whole takes at each, in time and
# in memory per item, and with which power of the size it grows (least squares on the logarithms): 1 is straight.
#
#     bin/bench growth                    all axes; an hour or so on two cores
#     bin/bench growth small              the same with a hundredth of each size, in seconds
#     bin/bench growth tenth              with a tenth
#     bin/bench growth versions feed      some axes
#
# Work is measured in processor time of the whole VM, so that others on the machine don't show. An axis of *surroundings*
# (processes, loaded versions) has the time of the same few operations at each size, as the fastest quarter of them took
# it: there 0 is what is wanted, and a power of at most 0.1 passes. An axis of what is compiled may grow as it does in
# Elixir's own compiler, whose passes a document goes through.

defmodule Instar.Bench.Growth.Store do
  # Documents are made when they are asked for, of what the axis has put into `:persistent_term`.
  @moduledoc false
  @behaviour Instar.Source
  def init(options), do: {:ok, Map.new(options)}
  def fetch(%{document: document}, id, nil), do: {:ok, document.(id), "1"}
  def fetch(_state, _id, _token), do: :not_modified
  def changes(state, _since, known), do: {:ok, counted([], state, map_size(known)), 1}

  def follow(state, _since, ids) do
    reference = make_ref()
    send(self(), {reference, :live})
    {:ok, counted(reference, state, length(ids))}
  end

  def follow_also(state, _reference, ids), do: counted(:ok, state, length(ids))
  def unfollow(_state, _reference), do: :ok
  def attachment(_state, _id, _name), do: :not_found
  def where(_state, id), do: "growth:" <> id

  defp counted(answer, %{counts: counts}, ids) do
    :counters.add(counts, 1, ids)
    answer
  end

  defp counted(answer, _state, _ids), do: answer
end

defmodule Instar.Bench.Growth do
  @moduledoc false
  alias Instar.Bench.Growth.Store

  # Name, what it is, sizes, and whether the size is of the work, of its surroundings, or of what is compiled, which
  # stands beside Elixir's own compiler.
  @axes [
    {:versions, "small wat versions, loaded one by one", [6_250, 12_500, 25_000, 50_000], :work},
    {:a_load, "20 loads beside so many loaded versions", [1_000, 8_000, 25_000, 50_000], :surroundings},
    {:documents, "known documents, of one source", [12_500, 25_000, 50_000, 100_000], :work},
    {:processes, "20 Elixir loads beside so many processes", [1_000, 20_000, 60_000, 200_000], :surroundings},
    {:processes_beam, "20 loads as BEAM code beside them", [1_000, 20_000, 60_000, 200_000], :surroundings},
    {:feed, "ids asked for by a live feed while so many documents are loaded", [750, 1_500, 3_000, 6_000],
     :work},
    {:select_tag, "1,000 selects by tag, of so many", [10, 100, 1_000, 10_000], :surroundings},
    {:select_key, "1,000 selects by key, of so many entries", [10, 100, 1_000, 10_000], :surroundings},
    {:callers, "processes that call at once", [6_250, 12_500, 25_000, 50_000], :work},
    {:arguments, "elements of a list that is an argument and summed",
     [10_000, 100_000, 1_000_000, 10_000_000], :work},
    {:instances, "instances of one program, made and stopped", [12_500, 25_000, 50_000, 100_000], :work},
    {:alive, "instances of one program at once", [1_200, 2_400, 4_800, 9_600], :work},
    {:disk, "files of a disk cache that 20 loads take theirs from", [1_000, 4_000, 16_000, 50_000],
     :surroundings},
    {:append, "s <> \"x\", so many times", [12_500, 25_000, 50_000, 100_000], :work},
    {:bytes, "for <<x <- b>>, into: \"\"", [12_500, 25_000, 50_000, 100_000], :work},
    {:at, ":binary.at in so many bytes, as often", [12_500, 25_000, 50_000, 100_000], :work},
    {:recursion, "calls deep in a body", [300_000, 1_000_000, 3_000_000, 10_000_000], :work},
    {:cells, "live cells while garbage is made", [50_000, 100_000, 200_000, 400_000], :work},
    {:clauses, "clauses of a function", [1_250, 2_500, 5_000, 10_000], :compiled},
    {:functions, "functions of an Elixir document", [375, 750, 1_500, 3_000], :compiled},
    {:lines, "lines in one body", [625, 1_250, 2_500, 5_000], :compiled},
    {:nested, "nested +", [500, 1_000, 2_000, 4_000], :compiled},
    {:wat, "functions of a wat document", [6_250, 12_500, 25_000, 50_000], :work}
  ]

  # What takes less of the processor, in microseconds, is as good as nothing: its clock counts milliseconds.
  @least 5_000

  def run(arguments) do
    {parts, names} = Enum.split_with(arguments, &(&1 in ["small", "tenth"]))
    part = %{[] => 1, ["small"] => 100, ["tenth"] => 10}[parts]
    known = for {name, _text, _sizes, _kind} <- @axes, do: to_string(name)

    case names -- known do
      [] -> rows(part, if(names == [], do: known, else: names))
      _unknown -> abort("axes: #{Enum.join(known, " ")}")
    end
  end

  defp abort(text) do
    IO.puts(:stderr, text)
    System.halt(2)
  end

  defp rows(part, names) do
    folder = Path.join(System.tmp_dir!(), "instar-growth-#{System.pid()}")
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    warm_up(folder)

    IO.puts("""

    OTP #{System.otp_release()}, Elixir #{System.version()}, #{System.schedulers_online()} schedulers

    | axis | size | ms | µs an item | bytes an item | power | |
    |---|---|---|---|---|---|---|\
    """)

    failed =
      for {name, text, sizes, kind} <- @axes, to_string(name) in names, reduce: [] do
        failed -> if row(name, text, sizes(sizes, part), kind, folder), do: failed, else: [name | failed]
      end

    IO.puts(
      "\n" <> if(failed == [], do: "All of it grows straight.", else: "Not straight: #{inspect(failed)}")
    )

    if failed != [] and part == 1, do: System.halt(1)
  end

  defp sizes(sizes, part), do: sizes |> Enum.map(&max(div(&1, part), 2)) |> Enum.uniq()

  defp row(name, text, sizes, kind, folder) do
    measured =
      for size <- sizes do
        :erlang.garbage_collect()
        path = Path.join(folder, "#{name}-#{size}")
        {microseconds, bytes} = axis(name, size, path)
        File.rm_rf!(path)
        {size, max(microseconds, 1), bytes}
      end

    power = power(measured, if(kind == :surroundings or name == :feed, do: 1, else: @least))
    compiler = if kind == :compiled, do: beside(name, sizes)
    compilers = compiler && power(compiler, @least)
    fits? = power <= %{work: 1.1, surroundings: 0.1, compiled: max(1.1, compilers || 0)}[kind]
    lines(text, measured, kind, power, fits?)
    if compiler, do: lines("the same by Elixir's own compiler", compiler, kind, compilers, true)
    fits?
  end

  # The same source, given to the compiler of the VM: where that isn't straight, its passes that both have are not.
  defp beside(name, sizes) do
    for size <- sizes do
      source = "defmodule Beside do\n#{source(name, size)}\nend"
      {size, timed(fn -> compile(source) end), nil}
    end
  end

  # In a process of its own, as a load is.
  defp compile(source) do
    for {module, _code} <- Task.await(Task.async(fn -> Code.compile_string(source) end), :infinity) do
      :code.purge(module)
      :code.delete(module)
    end
  end

  defp lines(text, measured, kind, power, fits?) do
    for {{size, time, bytes}, index} <- Enum.with_index(measured) do
      last? = index == length(measured) - 1
      an_item = if kind == :surroundings, do: "", else: Float.round(time / size, 2)
      memory = if bytes, do: round(bytes / size), else: ""
      ends = if last?, do: [Float.round(power, 2), if(fits?, do: "", else: "!")], else: ["", ""]
      cells = [if(index == 0, do: text, else: ""), size, Float.round(time / 1_000, 1), an_item, memory | ends]
      IO.puts("| " <> Enum.join(cells, " | ") <> " |")
    end
  end

  defp power(measured, least), do: power(for {size, time, _bytes} <- measured, do: {size, max(time, least)})

  defp power(points) do
    points = for {size, time} <- points, do: {:math.log(size), :math.log(time)}
    count = length(points)

    {mean_x, mean_y} =
      {Enum.sum(Enum.map(points, &elem(&1, 0))) / count, Enum.sum(Enum.map(points, &elem(&1, 1))) / count}

    above = for({x, y} <- points, do: (x - mean_x) * (y - mean_y)) |> Enum.sum()
    below = for({x, _y} <- points, do: (x - mean_x) * (x - mean_x)) |> Enum.sum()
    if below == 0, do: 0.0, else: above / below
  end

  # What the first of everything takes is nobody's.
  defp warm_up(folder) do
    with_server(
      folder,
      fn id -> elixir("defmodule D do\n  def f(x), do: x + #{id}\nend", target(id)) end,
      fn ->
        for id <- ["1", "-2"], do: load(id)
        Instar.call!("1", :f, [1])
      end
    )
  end

  # The axes --------------------------------------------------------------------------------------------------

  defp axis(:versions, size, folder) do
    with_server(folder, &wat(small_wat(&1)), fn -> grown(fn -> for n <- 1..size, do: load("#{n}") end) end)
  end

  defp axis(:a_load, size, folder) do
    with_server(folder, &wat(small_wat(&1)), fn ->
      for n <- 1..size, do: load("#{n}")
      {best(20, &load("#{size + &1}")), nil}
    end)
  end

  defp axis(:documents, size, folder) do
    document = wat(small_wat("1"))
    with_server(folder, fn _id -> document end, fn -> grown(fn -> for n <- 1..size, do: load("#{n}") end) end)
  end

  defp axis(:processes, size, folder), do: beside_processes(size, folder, & &1)
  defp axis(:processes_beam, size, folder), do: beside_processes(size, folder, &("-" <> &1))

  defp axis(:feed, size, folder) do
    counts = :counters.new(1, [])

    with_server(folder, &wat(small_wat(&1)), [refresh: 60_000, counts: counts], fn ->
      for n <- 1..size, do: load("#{n}")
      Process.sleep(200)
      Instar.Server.Freshness.status(Instar)
      # Not a time, but what grew with the square of it.
      {:counters.get(counts, 1), nil}
    end)
  end

  defp axis(:select_tag, size, folder), do: selects(size, folder, &[tag: &1.tag])
  defp axis(:select_key, size, folder), do: selects(size, folder, fn _version -> [key: "somebody"] end)

  defp axis(:callers, size, folder) do
    with_server(folder, &wat(small_wat(&1)), fn ->
      load("1")

      grown(fn ->
        callers = for _ <- 1..size, do: spawn_monitor(fn -> 1 = Instar.call!("1", :n, []) end)
        for {_pid, monitor} <- callers, do: receive(do: ({:DOWN, ^monitor, _, _, :normal} -> :ok))
      end)
    end)
  end

  defp axis(:arguments, size, folder) do
    called(
      folder,
      "def f(l), do: sum(l, 0)\n  defp sum([h | t], s), do: sum(t, s + h)\n  defp sum([], s), do: s",
      [
        Enum.to_list(1..size)
      ]
    )
  end

  defp axis(:instances, size, folder) do
    owning(folder, fn ->
      for _ <- 1..size, do: "1" |> Instar.Instance.start() |> ok() |> Instar.Instance.stop()
    end)
  end

  # A VM has room for 10,000: see guides/limits.md.
  defp axis(:alive, size, folder),
    do: owning(folder, fn -> for _ <- 1..size, do: ok(Instar.Instance.start("1")) end)

  defp axis(:disk, size, folder) do
    for n <- 1..20, do: with_server(folder, &wat(small_wat(&1)), fn -> load("#{n}") end)
    native = Path.join([folder, "cache", "native"])
    {:ok, [kept | _others]} = File.ls(native)
    content = File.read!(Path.join(native, kept))

    for n <- 1..size,
        do: File.write!(Path.join(native, String.replace(kept, ~r/^.{8}/, hex(n, 8))), content)

    with_server(folder, &wat(small_wat(&1)), fn ->
      {timed(fn -> for n <- 1..20, do: load("#{n}") end), nil}
    end)
  end

  defp axis(:append, size, folder),
    do:
      called(
        folder,
        "def f(n), do: go(n, \"\")\n  defp go(0, s), do: byte_size(s)\n  defp go(n, s), do: go(n - 1, s <> \"x\")",
        [size]
      )

  defp axis(:bytes, size, folder),
    do:
      called(folder, "def f(b), do: byte_size(for <<x <- b>>, into: \"\", do: <<x>>)", [
        String.duplicate("x", size)
      ])

  defp axis(:at, size, folder) do
    called(
      folder,
      "def f(b), do: go(b, byte_size(b), 0)\n  defp go(_b, 0, s), do: s\n  defp go(b, n, s), do: go(b, n - 1, s + :binary.at(b, n - 1))",
      [String.duplicate("x", size)]
    )
  end

  defp axis(:recursion, size, folder),
    do: called(folder, "def f(0), do: 0\n  def f(n), do: 1 + f(n - 1)", [size])

  # As many new ones again, ten times, while the first stay alive.
  defp axis(:cells, size, folder) do
    called(
      folder,
      "def f(n) do\n    l = make(n, [])\n    churn(10, n)\n    length(l)\n  end\n" <>
        "  defp make(0, l), do: l\n  defp make(n, l), do: make(n - 1, [n | l])\n" <>
        "  defp churn(0, _n), do: 0\n  defp churn(k, n), do: length(make(n, [])) + churn(k - 1, n)",
      [size]
    )
  end

  defp axis(name, size, folder) when name in [:clauses, :functions, :lines, :nested],
    do: compiled(folder, source(name, size))

  defp axis(:wat, size, folder) do
    functions = Enum.map_join(1..size, "\n", &~s|(func (export "f#{&1}") (result i64) (i64.const #{&1}))|)
    document = wat("(module #{functions})")
    # 50,000 functions take some 600 MiB to compile: by default they are refused, with the limit's name.
    options = [compile_memory: 1_073_741_824]
    with_server(folder, fn _id -> document end, options, fn -> grown(fn -> load("1") end) end)
  end

  defp source(:clauses, size), do: Enum.map_join(1..size, "\n", &"  def f(#{&1}), do: #{&1 * 7}")
  defp source(:functions, size), do: Enum.map_join(1..size, "\n", &"  def f#{&1}(x), do: x + #{&1}")

  defp source(:lines, size),
    do: "  def f(x) do\n#{Enum.map_join(1..size, "\n", &"    x = x + #{&1}")}\n    x\n  end"

  defp source(:nested, size),
    do: "  def f(x), do: " <> String.duplicate("x + (", size) <> "1" <> String.duplicate(")", size)

  # How -------------------------------------------------------------------------------------------------------

  defp beside_processes(size, folder, id) do
    source = &elixir("defmodule D do\n  def f(x), do: x + #{String.to_integer(&1)}\nend", target(&1))
    crowd = for _ <- 1..size, do: spawn(fn -> Process.sleep(:infinity) end)

    taken =
      with_server(folder, source, fn ->
        {best(20, &load(id.("#{&1}"))), nil}
      end)

    for pid <- crowd, do: Process.exit(pid, :kill)
    Instar.Runtime.Beam.Sweeper.sweep()
    taken
  end

  defp selects(size, folder, query) do
    tags = for n <- 1..size, do: "1.#{n}"
    code = Enum.map_join(tags, ",", &~s|"#{&1}":"(module)"|)
    shares = Enum.map_join(tags, ",", &~s|["#{&1}",1]|)

    document =
      ~s|{"type":"code-document","language":"wat","code":{#{code}},"rollout":{"production":[#{shares}]}}|

    with_server(folder, fn _id -> document end, fn ->
      {:ok, version} = Instar.load("doc", key: "somebody")
      query = query.(version)
      {best(10, fn _n -> for _ <- 1..100, do: ok(Instar.select("doc", query)) end), nil}
    end)
  end

  # The time of a call, and what the VM grew by meanwhile.
  defp called(folder, body, arguments) do
    with_server(folder, fn _id -> elixir("defmodule D do\n  #{body}\nend", "wasm") end, fn ->
      load("1")
      {timed(fn -> ok(Instar.call("1", :f, arguments)) end), nil}
    end)
  end

  # The least of three, as a collection of the VM's garbage may be within one: each is another program.
  defp compiled(folder, body) do
    document = &elixir("defmodule D do\n#{body}\n  def id, do: #{&1}\nend", "wasm")

    with_server(folder, document, fn ->
      {Enum.min(for id <- 1..3, do: timed(fn -> load("#{id}") end)), nil}
    end)
  end

  # Instances go with their owner, who would go with the code.
  defp owning(folder, fun) do
    with_server(folder, &wat(small_wat(&1)), fn ->
      load("1")
      Task.await(Task.async(fn -> grown(fun) end), :infinity)
    end)
  end

  defp with_server(folder, document, options \\ [], fun) do
    {counts, options} = Keyword.pop(options, :counts)
    source = [document: document] ++ if(counts, do: [counts: counts], else: [])

    {:ok, server} =
      Instar.start_link(
        Keyword.merge(
          [
            source: {Store, source},
            cache_dir: Path.join(folder, "cache"),
            refresh: :infinity,
            trust: [:beam],
            max_versions: :infinity,
            max_bytes: :infinity,
            max_tags: 20_000,
            max_atoms: 500_000,
            max_document_bytes: 67_108_864,
            compile_timeout: 600_000,
            timeout: 600_000,
            fuel: :infinity,
            memory: 4 * 1_073_741_824
          ],
          options
        )
      )

    result = fun.()
    Supervisor.stop(server, :normal, :infinity)
    result
  end

  defp grown(fun) do
    before = resident()
    time = timed(fun)
    {time, before && max(resident() - before, 0)}
  end

  # Processor time, in microseconds.
  defp timed(fun) do
    before = elem(:erlang.statistics(:runtime), 0)
    fun.()
    (elem(:erlang.statistics(:runtime), 0) - before) * 1_000
  end

  # Of so many operations, what the fastest quarter took at most, for all of them.
  defp best(count, fun) do
    times = for n <- 1..count, do: elem(:timer.tc(fn -> fun.(n) end), 0)
    Enum.at(Enum.sort(times), div(count, 4)) * count
  end

  defp load(id), do: ok(Instar.load(id))

  defp ok({:ok, value}), do: value
  defp ok(other), do: raise("unexpected: " <> inspect(other, limit: 20, printable_limit: 500))

  # What the VM has of the machine's memory, in bytes; only Linux says so.
  defp resident do
    with {:ok, status} <- File.read("/proc/self/status"),
         [_line, kilobytes] <- Regex.run(~r/VmRSS:\s+(\d+) kB/, status),
         do: String.to_integer(kilobytes) * 1_024,
         else: (_none -> nil)
  end

  defp small_wat(id), do: ~s|(module (func (export "n") (result i64) (i64.const #{id})))|
  defp wat(source), do: ~s|{"type":"code-document","language":"wat","code":{"1":#{text(source)}}}|

  defp elixir(source, target),
    do: ~s|{"type":"code-document","language":"elixir","target":"#{target}","code":{"1":#{text(source)}}}|

  # A negative number is one for the BEAM.
  defp target("-" <> _id), do: "beam"
  defp target(_id), do: "wasm"

  defp text(source),
    do:
      ~s|"| <> (source |> String.replace(["\\", "\""], &("\\" <> &1)) |> String.replace("\n", "\\n")) <> ~s|"|

  defp hex(number, digits),
    do: number |> Integer.to_string(16) |> String.downcase() |> String.pad_leading(digits, "0")
end

Instar.Bench.Growth.run(System.argv())
