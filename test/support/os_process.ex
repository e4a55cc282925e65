defmodule Instar.OSProcess do
  # A program of the operating system that ends with this VM, however that ends.
  use GenServer

  # It ends with its standard input. Each step of a release's start script is an `exec`, so it has one id
  # throughout.
  @script """
  exec 3<&0 2>/dev/null
  "$@" </dev/null >"$OUTPUT" 2>&1 &
  program=$!
  echo "$program"
  (cat <&3 >/dev/null; kill -9 "$program" 2>/dev/null) &
  wait "$program"
  """

  @doc "Options: `command` (a list), `env`, `dir`, `output` (a file)."
  def start_link(options), do: GenServer.start_link(__MODULE__, options)

  @doc "What it has printed."
  def output(process), do: File.read!(GenServer.call(process, :output))

  @doc "Sends it a signal."
  def signal(process, name) do
    System.cmd("kill", ["-#{name}", GenServer.call(process, :os_pid)], stderr_to_stdout: true)
    :ok
  end

  @doc "A port of this machine that nobody listens to now, for a program that wants to be told one."
  def free_port do
    {:ok, socket} = :gen_tcp.listen(0, ip: {127, 0, 0, 1})
    {:ok, port} = :inet.port(socket)
    :gen_tcp.close(socket)
    port
  end

  @impl true
  def init(options) do
    output = Path.expand(options[:output])

    env =
      for {name, value} <- [{"OUTPUT", output} | options[:env] || []],
          do: {to_charlist(name), to_charlist(value)}

    port =
      Port.open({:spawn_executable, System.find_executable("sh")}, [
        :binary,
        :exit_status,
        line: 100,
        cd: options[:dir] || File.cwd!(),
        env: env,
        args: ["-c", @script, "sh" | options[:command]]
      ])

    receive do
      {^port, {:data, {:eol, os_pid}}} -> {:ok, %{port: port, os_pid: os_pid, output: output}}
    after
      Instar.Wait.bound() -> {:stop, :not_started}
    end
  end

  @impl true
  def handle_call(key, _from, state), do: {:reply, Map.fetch!(state, key), state}

  @impl true
  def handle_info({port, {:exit_status, status}}, %{port: port} = state),
    do: {:stop, {:shutdown, {:ended, status}}, state}

  def handle_info(_other, state), do: {:noreply, state}
end
