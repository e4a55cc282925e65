defmodule Instar.Debug do
  @moduledoc """
  A debugger for editors: the Debug Adapter Protocol over a port of this machine.

      {:ok, debugger} = Instar.Debug.listen(port: 4711)
      Instar.Debug.port(debugger)

  An editor that connects to it debugs this VM, or the node that it names when it attaches. `mix instar.debug` serves the same
  over standard input and output, or starts a VM for a port. guides/debugging.md has what editors are told.

  A port takes connections of this machine only: who can connect can run any code. One session at a time debugs a node.
  """
  use GenServer
  alias Instar.Debug.Server
  alias Instar.Error

  @doc """
  Listens on a port of the loopback interface: `port` (0, the default, takes any that is free).

      iex> {:ok, debugger} = Instar.Debug.listen(port: 0)
      iex> Instar.Debug.port(debugger) > 0
      true
      iex> GenServer.stop(debugger)
      :ok
  """
  @spec listen(keyword) :: {:ok, pid} | {:error, Error.t()}
  def listen(options \\ []) do
    case GenServer.start_link(__MODULE__, Keyword.get(options, :port, 0)) do
      {:ok, pid} ->
        {:ok, pid}

      {:error, {:listen, port, posix}} ->
        {:error, Error.new({:invalid_argument, "the option port", port, "a port that is free (#{posix})"})}
    end
  end

  @doc "The port that it listens on."
  @spec port(pid) :: :inet.port_number()
  def port(debugger), do: GenServer.call(debugger, :port)

  @impl true
  def init(port) do
    Process.flag(:trap_exit, true)

    case :gen_tcp.listen(port, [:binary, packet: :raw, active: false, ip: {127, 0, 0, 1}, reuseaddr: true]) do
      {:ok, socket} ->
        {:ok, port} = :inet.port(socket)
        listener = self()
        acceptor = spawn_link(fn -> accept(socket, listener) end)
        {:ok, %{socket: socket, port: port, acceptor: acceptor}}

      {:error, posix} ->
        {:stop, {:listen, port, posix}}
    end
  end

  @impl true
  def handle_call(:port, _from, state), do: {:reply, state.port, state}

  @impl true
  def handle_info({:EXIT, acceptor, reason}, %{acceptor: acceptor} = state), do: {:stop, reason, state}
  def handle_info(_other, state), do: {:noreply, state}

  # A session outlives nobody: it ends with its connection, and with whoever listens.
  defp accept(socket, listener) do
    case :gen_tcp.accept(socket) do
      {:ok, connection} ->
        session = spawn(fn -> session(connection, listener) end)
        :gen_tcp.controlling_process(connection, session)
        send(session, :yours)
        accept(socket, listener)

      {:error, :closed} ->
        :ok
    end
  end

  defp session(connection, listener) do
    receive do
      :yours -> :ok
    end

    server = self()
    monitor = Process.monitor(listener)
    reader = spawn_link(fn -> read(connection, server) end)
    _watch = spawn_link(fn -> watch(listener, server) end)
    Server.serve(fn bytes -> :gen_tcp.send(connection, bytes) end)
    Process.demonitor(monitor, [:flush])
    Process.unlink(reader)
    :gen_tcp.close(connection)
  end

  defp watch(listener, server) do
    monitor = Process.monitor(listener)

    receive do
      {:DOWN, ^monitor, :process, _pid, _reason} -> send(server, :debug_closed)
    end
  end

  defp read(connection, server) do
    case :gen_tcp.recv(connection, 0) do
      {:ok, bytes} ->
        send(server, {:debug_bytes, bytes})
        read(connection, server)

      {:error, _closed} ->
        send(server, :debug_closed)
    end
  end
end
