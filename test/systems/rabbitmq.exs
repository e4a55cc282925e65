defmodule Instar.SystemRabbitMQ do
  # Debian's RabbitMQ as its own script starts it, and a client of AMQP 0-9-1 that declares a queue, publishes, and gets.

  @doc "The library that it runs, and that a project may need in another version."
  def library, do: :ranch

  @doc "Modules of that library that are replaced alone."
  def module, do: :ranch_tcp

  @doc "The script, its arguments and its environment. `port` is where it listens."
  def command(root, dir, node, cookie, port) do
    [home] = Path.wildcard(Path.join(root, "usr/lib/rabbitmq/lib/rabbitmq_server-*"))
    File.write!(Path.join(dir, "plugins"), "[].\n")
    config = Path.join(dir, "rabbitmq.conf")
    File.write!(config, "listeners.tcp.1 = 127.0.0.1:#{port}\nvm_memory_high_watermark.relative = 0.8\n")

    env = [
      # Its standard input is ours, and it ends with that.
      {"RABBITMQ_ALLOW_INPUT", "1"},
      {"RABBITMQ_NODENAME", "#{node}"},
      {"RABBITMQ_USE_LONGNAME", "true"},
      {"RABBITMQ_CONFIG_FILE", config},
      {"RABBITMQ_MNESIA_BASE", Path.join(dir, "mnesia")},
      {"RABBITMQ_LOG_BASE", Path.join(dir, "log")},
      {"RABBITMQ_LOGS", "-"},
      {"RABBITMQ_ENABLED_PLUGINS_FILE", Path.join(dir, "plugins")},
      {"RABBITMQ_PID_FILE", Path.join(dir, "pid")},
      {"RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "-setcookie #{cookie}"}
    ]

    {Path.join(home, "sbin/rabbitmq-server"), [], env}
  end

  @doc "Sends a message through a queue of its own, and gets it back."
  def answer(port) do
    with {:ok, socket} <- :gen_tcp.connect({127, 0, 0, 1}, port, [:binary, active: false], 5_000) do
      try do
        converse(socket)
      after
        :gen_tcp.close(socket)
      end
    end
  end

  defp converse(socket) do
    message = "message #{System.unique_integer([:positive])}"
    queue = "instar"
    :ok = :gen_tcp.send(socket, "AMQP" <> <<0, 0, 9, 1>>)

    with {:ok, {10, 10, _start}} <- method(socket),
         :ok <-
           say(socket, 0, {10, 11, <<0::32>> <> short("PLAIN") <> long("\0guest\0guest") <> short("en_US")}),
         {:ok, {10, 30, tune}} <- method(socket),
         :ok <- say(socket, 0, {10, 31, tune}),
         :ok <- say(socket, 0, {10, 40, short("/") <> short("") <> <<0>>}),
         {:ok, {10, 41, _open}} <- method(socket),
         :ok <- say(socket, 1, {20, 10, short("")}),
         {:ok, {20, 11, _open}} <- method(socket),
         :ok <- say(socket, 1, {50, 10, <<0::16>> <> short(queue) <> <<0, 0::32>>}),
         {:ok, {50, 11, _declared}} <- method(socket),
         :ok <- say(socket, 1, {60, 40, <<0::16>> <> short("") <> short(queue) <> <<0>>}),
         :ok <- frame(socket, 2, 1, <<60::16, 0::16, byte_size(message)::64, 0::16>>),
         :ok <- frame(socket, 3, 1, message),
         :ok <- say(socket, 1, {60, 70, <<0::16>> <> short(queue) <> <<1>>}),
         {:ok, {60, 71, _got}} <- method(socket),
         {:ok, {2, _header}} <- frame(socket),
         {:ok, {3, ^message}} <- frame(socket) do
      :ok
    else
      other -> {:error, other}
    end
  end

  defp short(text), do: <<byte_size(text)>> <> text
  defp long(text), do: <<byte_size(text)::32>> <> text

  defp say(socket, channel, {class, method, arguments}),
    do: frame(socket, 1, channel, <<class::16, method::16>> <> arguments)

  defp frame(socket, type, channel, payload),
    do: :gen_tcp.send(socket, <<type, channel::16, byte_size(payload)::32, payload::binary, 0xCE>>)

  defp method(socket) do
    with {:ok, {1, <<class::16, method::16, arguments::binary>>}} <- frame(socket),
         do: {:ok, {class, method, arguments}}
  end

  defp frame(socket) do
    with {:ok, <<type, _channel::16, size::32>>} <- :gen_tcp.recv(socket, 7, 10_000),
         {:ok, <<payload::binary-size(size), 0xCE>>} <- :gen_tcp.recv(socket, size + 1, 10_000),
         do: if(type == 8, do: frame(socket), else: {:ok, {type, payload}})
  end
end
