# How soon a change answers on a remote node, and what is sent for it: an application of 500 modules, of which one is
# edited; from saving the file to the new code answering there. Beside it, compiling and copying every module.
#
#     bin/bench remote

defmodule Instar.Bench.Remote do
  @moduledoc false
  alias Instar.Remote.Inventory

  @modules 500
  @rounds 7
  @wait_ms 60_000

  def run do
    dir = Path.join(System.tmp_dir!(), "instar_bench_remote_#{System.pid()}")
    project = Path.join(dir, "many")
    generate(project)
    System.cmd("epmd", ["-daemon"])
    {:ok, _net} = Node.start(:"bench_#{System.pid()}@127.0.0.1", :longnames)
    node = :"device_#{System.pid()}@127.0.0.1"
    device = device(node, Path.join(dir, "home"))

    try do
      measure(project, node)
    after
      :erpc.cast(node, :erlang, :halt, [0])
      Port.close(device)
      File.rm_rf!(dir)
    end
  end

  defp measure(project, node) do
    {first_ms, {output, 0}} = timed(fn -> mix(project, once(node)) end)
    rows = [["the first time, with Elixir", "", ms(first_ms), "#{sent(output)}"]]

    watch = open("mix", ["instar.remote", "--watch" | to(node)], project)
    heard!(watch, ~r/watching/)

    ways = [
      {"mix instar.remote --watch",
       fn edition ->
         edit(project, edition)
         answering(node, edition)
         watch |> heard!(~r/changed/) |> sent()
       end}
    ]

    watched = rounds(ways, 1)
    {:os_pid, pid} = Port.info(watch, :os_pid)
    System.cmd("kill", ["-9", "#{pid}"])

    ways = [
      {"mix instar.remote, each time",
       fn edition ->
         edit(project, edition)
         {output, 0} = mix(project, once(node))
         answering(node, edition)
         sent(output)
       end},
      {"mix compile, copy all with :erpc",
       fn edition ->
         edit(project, edition)
         {_output, 0} = mix(project, ["compile"])
         bytes = copy_all(project, node)
         answering(node, edition)
         bytes
       end}
    ]

    rows = rows ++ watched ++ rounds(ways, 1_000)

    compile =
      for edition <- 5_001..5_003 do
        Process.sleep(1_100)
        {ms, _output} = timed(fn -> edit(project, edition) && mix(project, ["compile"]) end)
        ms
      end

    rows = rows ++ [["(mix compile alone)", "", ms(median(compile)), ""]]
    head = ["#{@modules} modules, one edited", "best", "median", "bytes sent"]
    IO.puts(Instar.Publisher.Table.format(head, rows))
  end

  # All ways in each round, so that a busy machine meets each of them.
  defp rounds(ways, from) do
    measured =
      for round <- 1..@rounds, {{name, fun}, way} <- Enum.with_index(ways) do
        # Mix by itself misses what is saved in the second of its last look.
        Process.sleep(1_100)
        {ms, bytes} = timed(fn -> fun.(from + round * 10 + way) end)
        {name, ms, bytes}
      end

    for {name, _fun} <- ways do
      mine = for {^name, ms, bytes} <- measured, do: {ms, bytes}
      times = Enum.map(mine, &elem(&1, 0))
      [name, ms(Enum.min(times)), ms(median(times)), "#{mine |> Enum.map(&elem(&1, 1)) |> median()}"]
    end
  end

  defp generate(project) do
    File.mkdir_p!(Path.join(project, "lib"))

    File.write!(Path.join(project, "mix.exs"), """
    defmodule Many.MixProject do
      use Mix.Project
      def project, do: [app: :many, version: "1.0.0", elixir: "~> 1.14", deps: deps()]
      defp deps, do: [{:instar, path: #{inspect(File.cwd!())}, compile: false, runtime: false}]
      def application, do: [extra_applications: [:logger]]
    end
    """)

    # A dependency that is compiled already.
    lib = Path.join(project, "_build/prod/lib")
    File.mkdir_p!(lib)
    File.ln_s!(Application.app_dir(:instar), Path.join(lib, "instar"))
    for n <- 1..@modules, do: File.write!(Path.join(project, "lib/m#{n}.ex"), source(n, 0))
  end

  # About as large as modules are.
  defp source(n, edition) do
    functions =
      for f <- 1..20,
          do: "  def f#{f}(%{a: a} = map) when is_integer(a), do: Map.put(map, :b#{f}, Enum.sum([a, #{n}]))\n"

    "defmodule Many.M#{n} do\n  def edition, do: #{edition}\n#{functions}end\n"
  end

  defp edit(project, edition), do: File.write!(Path.join(project, "lib/m250.ex"), source(250, edition))

  defp answering(node, edition) do
    deadline = System.monotonic_time(:millisecond) + @wait_ms
    answering(node, edition, deadline)
  end

  defp answering(node, edition, deadline) do
    cond do
      :erpc.call(node, Many.M250, :edition, []) == edition -> :ok
      System.monotonic_time(:millisecond) > deadline -> raise "the node does not follow"
      true -> Process.sleep(1) && answering(node, edition, deadline)
    end
  end

  defp copy_all(project, node) do
    for path <- Path.wildcard(Path.join(project, "_build/prod/lib/many/ebin/*.beam")) do
      beam = File.read!(path)
      {:ok, module, _entry} = Inventory.bytes(beam)
      :erpc.call(node, :code, :purge, [module])
      {:module, ^module} = :erpc.call(node, :code, :load_binary, [module, to_charlist(path), beam])
      byte_size(beam)
    end
    |> Enum.sum()
  end

  # Other programs ------------------------------------------------------------------------------------------

  defp device(node, home) do
    File.mkdir_p!(home)
    arguments = ["-name", "#{node}", "-setcookie", "bench", "-noinput"]
    port = open("erl", arguments, home, [{~c"HOME", to_charlist(home)}, {~c"ERL_LIBS", ~c""}])
    Node.set_cookie(node, :bench)
    deadline = System.monotonic_time(:millisecond) + @wait_ms
    connect(node, deadline)
    port
  end

  defp connect(node, deadline) do
    unless :net_kernel.hidden_connect_node(node) == true do
      if System.monotonic_time(:millisecond) > deadline, do: raise("the node does not come up")
      Process.sleep(20)
      connect(node, deadline)
    end
  end

  defp once(node), do: ["instar.remote" | to(node)]
  defp to(node), do: ["--node", "#{node}", "--cookie", "bench"]

  defp env, do: [{"MIX_ENV", "prod"}, {"INSTAR_PREBUILT", "1"}]

  defp mix(project, arguments),
    do: System.cmd("mix", arguments, cd: project, env: env(), stderr_to_stdout: true)

  defp open(command, arguments, dir, more \\ []) do
    env = for({name, value} <- env(), command == "mix", do: {to_charlist(name), to_charlist(value)}) ++ more
    options = [:binary, :exit_status, :stderr_to_stdout, line: 10_000, cd: dir, env: env, args: arguments]
    Port.open({:spawn_executable, System.find_executable(command)}, options)
  end

  defp heard!(port, form) do
    receive do
      {^port, {:data, {_end, line}}} -> if line =~ form, do: line, else: heard!(port, form)
    after
      @wait_ms -> raise "it says nothing like #{inspect(form)}"
    end
  end

  defp sent(line) do
    [[_all, bytes]] = Regex.scan(~r/\((\d+) bytes, /, line)
    String.to_integer(bytes)
  end

  defp timed(fun) do
    {us, value} = :timer.tc(fun)
    {us / 1000, value}
  end

  defp median(list), do: list |> Enum.sort() |> Enum.at(div(length(list), 2))
  defp ms(ms), do: "#{round(ms)} ms"
end

Instar.Bench.Remote.run()
