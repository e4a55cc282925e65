defmodule Instar.RemoteNode do
  # A node as it is on a device: plain Erlang, with a home of its own, nothing of this VM's code in its path. And
  # applications made for it on the spot.
  import ExUnit.Callbacks

  @doc "Makes the test's VM a node for as long as the test takes."
  def become_node! do
    {_output, 0} = System.cmd("epmd", ["-daemon", "-address", "127.0.0.1"])
    start_node!(:"instar-#{System.pid()}@127.0.0.1", 600)
    on_exit(fn -> Node.stop() end)
  end

  # The names' server hears a little later that the node of the test before has gone.
  defp start_node!(name, tries) do
    case Node.start(name, :longnames) do
      {:ok, _net} ->
        :ok

      {:error, _taken} when tries > 0 ->
        Process.sleep(100)
        start_node!(name, tries - 1)
    end
  end

  @doc "A cookie that no other test has."
  def cookie, do: "cookie#{System.unique_integer([:positive])}#{System.pid()}"

  @doc """
  Starts plain Erlang: `home` is where its folder comes to lie, `args` go to `erl`, `env` into its environment, and `host`
  is in its name instead of 127.0.0.1. It is driven over its standard
  input, and killed with the test in any case.
  """
  def start!(home, options \\ []) do
    cookie = Keyword.get_lazy(options, :cookie, &cookie/0)
    name = options[:name] || :peer.random_name()
    args = [~c"-setcookie", to_charlist(cookie), ~c"-kernel", ~c"logger_level", ~c"none"]
    args = args ++ Enum.map(Keyword.get(options, :args, []), &to_charlist/1)
    File.mkdir_p!(home)

    {:ok, peer, node} =
      :peer.start(%{
        name: to_charlist(name),
        host: to_charlist(options[:host] || "127.0.0.1"),
        longnames: true,
        connection: :standard_io,
        exec: System.find_executable("erl") |> to_charlist(),
        args: args,
        env:
          [{~c"HOME", to_charlist(home)}, {~c"ERL_LIBS", ~c""}, {~c"XDG_CACHE_HOME", ~c""}] ++ env(options),
        wait_boot: Instar.Wait.bound()
      })

    pid = call(peer, :os, :getpid, []) |> List.to_string()
    on_exit(fn -> kill(pid) end)
    %{peer: peer, node: node, cookie: cookie, os_pid: pid, name: name, home: home}
  end

  defp env(options),
    do: for({name, value} <- Keyword.get(options, :env, []), do: {to_charlist(name), to_charlist(value)})

  @doc "Calls a function there, by its standard input."
  def call(%{peer: peer}, module, function, arguments), do: call(peer, module, function, arguments)

  def call(peer, module, function, arguments),
    do: :peer.call(peer, module, function, arguments, Instar.Wait.bound())

  @doc "Kills it as the kernel would, and waits until it is gone."
  def kill!(%{os_pid: pid, peer: peer}) do
    monitor = Process.monitor(peer)
    kill(pid)

    receive do
      {:DOWN, ^monitor, :process, ^peer, _reason} -> :ok
    after
      Instar.Wait.bound() -> raise "it does not die"
    end
  end

  defp kill(pid), do: System.cmd("kill", ["-9", pid], stderr_to_stdout: true)

  @doc """
  Makes an application in a folder and puts it into the code path here: `sources` are modules' sources by file name,
  `files` other files by their path, `keys` go into its `.app`.
  """
  def app!(dir, name, sources, options \\ []) do
    root = Path.join(dir, "#{name}")
    ebin = Path.join(root, "ebin")
    File.mkdir_p!(ebin)
    modules = compile!(root, sources)

    for {path, bytes} <- Keyword.get(options, :files, %{}) do
      File.mkdir_p!(Path.dirname(Path.join(root, path)))
      File.write!(Path.join(root, path), bytes)
    end

    keys =
      Keyword.merge(
        [vsn: ~c"1.0.0", modules: modules, registered: [], applications: [:kernel, :stdlib, :elixir]],
        Keyword.get(options, :keys, [])
      )

    File.write!(Path.join(ebin, "#{name}.app"), :io_lib.format("~p.~n", [{:application, name, keys}]))
    Code.prepend_path(ebin)

    on_exit(fn ->
      Code.delete_path(ebin)
      for module <- modules, do: unload(module)
    end)

    root
  end

  @doc "Compiles sources into an application's folder, and returns the modules."
  def compile!(root, sources) do
    files =
      for {name, text} <- sources do
        path = Path.join([root, "lib", name])
        File.mkdir_p!(Path.dirname(path))
        File.write!(path, text)
        path
      end

    # Newer releases of Elixir test without debug information.
    Code.compiler_options(ignore_module_conflict: true, debug_info: true)
    ebin = Path.join(root, "ebin")
    {:ok, modules, _warnings} = Kernel.ParallelCompiler.compile_to_path(files, ebin, return_diagnostics: true)
    modules
  after
    Code.compiler_options(ignore_module_conflict: false)
  end

  @doc "Leaves nothing of a module in this VM."
  def unload(module) do
    :code.purge(module)
    :code.delete(module)
    :code.purge(module)
  end

  @doc "A module of a counter that keeps a number and says which edition it is."
  def counter(module, edition, extra \\ "") do
    """
    defmodule #{inspect(module)} do
      use GenServer
      def start_link(n), do: GenServer.start_link(__MODULE__, n, name: __MODULE__)
      def next, do: GenServer.call(__MODULE__, :next)
      def edition, do: #{inspect(edition)}
      @impl true
      def init(n), do: {:ok, n}
      @impl true
      def handle_call(:next, _from, n), do: {:reply, {#{inspect(edition)}, n}, n + 1}
      #{extra}
    end
    """
  end
end
