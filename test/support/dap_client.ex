defmodule Instar.DapClient do
  # A client of the Debug Adapter Protocol, written by hand: over a port, with a bound on every wait.
  @moduledoc false
  alias Instar.Debug.Wire
  alias Instar.{Patience, Wait}

  @doc "Connects, and says what an editor says first; what it starts with are the arguments of `attach` or `launch`."
  def start!(port, start \\ {"attach", %{}}) do
    client = connect!(port)
    {:ok, capabilities} = ask(client, "initialize", %{"adapterID" => "instar", "linesStartAt1" => true})
    {command, arguments} = start
    {:ok, _body} = ask(client, command, arguments)
    event!(client, "initialized")
    Map.put(client, :capabilities, capabilities)
  end

  def connect!(port) do
    test = self()

    pid =
      spawn_link(fn ->
        {:ok, socket} = :gen_tcp.connect({127, 0, 0, 1}, port, [:binary, active: true])
        send(test, {:connected, self()})
        loop(socket, test, "", 1)
      end)

    receive do
      {:connected, ^pid} -> %{pid: pid}
    after
      Wait.bound() -> raise "no connection"
    end
  end

  defp loop(socket, test, bytes, seq) do
    receive do
      {:ask, reference, command, arguments} ->
        {:ok, message} =
          Wire.encode(%{"seq" => seq, "type" => "request", "command" => command, "arguments" => arguments})

        :gen_tcp.send(socket, message)
        send(test, {:asked, reference, seq})
        loop(socket, test, bytes, seq + 1)

      {:raw, raw} ->
        :gen_tcp.send(socket, raw)
        loop(socket, test, bytes, seq)

      {:tcp, ^socket, more} ->
        {:ok, messages, rest} = Wire.decode(bytes <> more)
        for message <- messages, do: send(test, {:dap, self(), message})
        loop(socket, test, rest, seq)

      {:tcp_closed, ^socket} ->
        send(test, {:dap_closed, self()})
    end
  end

  @doc "Asks, and waits for the answer."
  def ask(client, command, arguments \\ %{}), do: client |> send_request(command, arguments) |> answer(client)

  @doc "Asks, without waiting."
  def send_request(%{pid: pid}, command, arguments) do
    reference = make_ref()
    send(pid, {:ask, reference, command, arguments})

    receive do
      {:asked, ^reference, seq} -> seq
    after
      Wait.bound() -> raise "the client is gone"
    end
  end

  @doc "Waits for the answer to a request."
  def answer(seq, %{pid: pid}) do
    receive do
      {:dap, ^pid, %{"type" => "response", "request_seq" => ^seq, "success" => true, "body" => body}} ->
        {:ok, body}

      {:dap, ^pid, %{"type" => "response", "request_seq" => ^seq, "message" => message}} ->
        {:error, message}
    after
      Wait.bound() -> raise "no answer"
    end
  end

  @doc "Waits for an event."
  def event!(%{pid: pid}, name, ms \\ Patience.ms(30_000)) do
    receive do
      {:dap, ^pid, %{"type" => "event", "event" => ^name, "body" => body}} -> body
    after
      ms -> raise "no event #{name}"
    end
  end

  @doc "What events of a name are there already."
  def events(%{pid: pid} = client, name) do
    receive do
      {:dap, ^pid, %{"type" => "event", "event" => ^name, "body" => body}} -> [body | events(client, name)]
    after
      0 -> []
    end
  end

  @doc "Waits until a process stops: its thread, and why."
  def stopped!(client) do
    %{"threadId" => thread} = body = event!(client, "stopped")
    {thread, body}
  end

  @doc "Sets breakpoints in a source; lines, or objects."
  def break!(client, source, points) do
    source = if is_binary(source), do: %{"path" => source}, else: source
    points = for point <- points, do: if(is_integer(point), do: %{"line" => point}, else: point)

    {:ok, %{"breakpoints" => set}} =
      ask(client, "setBreakpoints", %{"source" => source, "breakpoints" => points})

    set
  end

  @doc "The frames of a thread."
  def frames!(client, thread) do
    {:ok, %{"stackFrames" => frames}} = ask(client, "stackTrace", %{"threadId" => thread})
    frames
  end

  @doc "The variables of a frame, as text by their names."
  def variables!(client, frame),
    do:
      for(%{"name" => name, "value" => value} <- raw_variables!(client, frame), into: %{}, do: {name, value})

  @doc "The same as they are sent."
  def raw_variables!(client, %{"id" => id}) do
    {:ok, %{"scopes" => [%{"variablesReference" => reference} | _]}} =
      ask(client, "scopes", %{"frameId" => id})

    {:ok, %{"variables" => variables}} = ask(client, "variables", %{"variablesReference" => reference})
    variables
  end

  @doc "Cuts the connection, as an editor that is killed."
  def kill!(%{pid: pid}) do
    Process.unlink(pid)
    Process.exit(pid, :kill)
  end
end
