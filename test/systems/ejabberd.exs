defmodule Instar.SystemEjabberd do
  # Debian's ejabberd as its own script starts it, asked over XMPP, and over HTTP for what jiffy encodes.

  @doc "The library that it runs, and that a project may need in another version."
  def library, do: :jiffy

  @doc "A module of that library that is replaced alone."
  def module, do: :jiffy_utf8

  @doc "The program, its arguments and its environment. `port` is where it listens for XMPP; HTTP is the next one."
  def command(root, dir, node, cookie, port) do
    config = Path.join(dir, "ejabberd.yml")

    File.write!(config, """
    hosts: [localhost]
    loglevel: error
    listen:
      - {port: #{port}, ip: "127.0.0.1", module: ejabberd_c2s}
      - {port: #{port + 1}, ip: "127.0.0.1", module: ejabberd_http, request_handlers: {"/api": mod_http_api}}
    api_permissions:
      all: {who: all, what: "*"}
    modules:
      mod_http_api: {}
    """)

    libraries = for folder <- ["usr/lib/erlang/lib", "usr/lib/x86_64-linux-gnu"], do: Path.join(root, folder)

    # Debian has two folders of ejabberd, one of which is a link.
    env = [
      {"ERL_LIBS", Enum.join(libraries, ":")},
      {"LD_LIBRARY_PATH", Path.join(root, "usr/lib/x86_64-linux-gnu")},
      {"EJABBERD_CONFIG_PATH", config},
      {"EJABBERD_LOG_PATH", Path.join(dir, "ejabberd.log")},
      {"HOME", dir}
    ]

    mnesia = ["-mnesia", "dir", inspect(Path.join(dir, "mnesia"))]
    args = ["-name", "#{node}", "-setcookie", cookie] ++ mnesia ++ ["-s", "ejabberd"]
    {System.find_executable("erl"), args, env}
  end

  @doc "Opens a stream, and asks for what is encoded by jiffy."
  def answer(port) do
    with {:ok, features} <- stream(port),
         true <- features =~ "<stream:features" || {:error, features},
         {:ok, status} <- status(port + 1),
         do: if(status =~ "is running in that node", do: :ok, else: {:error, status})
  end

  defp stream(port) do
    hello =
      "<?xml version='1.0'?><stream:stream to='localhost' version='1.0' xmlns='jabber:client' " <>
        "xmlns:stream='http://etherx.jabber.org/streams'>"

    ask(port, hello, "</stream:features>")
  end

  defp status(port) do
    request =
      "POST /api/status HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"

    ask(port, request, "running in that node\"")
  end

  defp ask(port, text, until) do
    with {:ok, socket} <- :gen_tcp.connect({127, 0, 0, 1}, port, [:binary, active: false], 5_000) do
      try do
        with :ok <- :gen_tcp.send(socket, text), do: read(socket, until, "")
      after
        :gen_tcp.close(socket)
      end
    end
  end

  defp read(socket, until, seen) do
    if seen =~ until do
      {:ok, seen}
    else
      case :gen_tcp.recv(socket, 0, 10_000) do
        {:ok, bytes} -> read(socket, until, seen <> bytes)
        {:error, :closed} -> {:ok, seen}
        {:error, reason} -> {:error, {reason, seen}}
      end
    end
  end
end
