defmodule Instar.PouchDB do
  # pouchdb-server on a free port of the loopback interface, with its databases in memory, and what tests do to them.
  #
  # `bin/test` installs it (see need_pouchdb in bin/setup). What it lacks of CouchDB: the ETag of a document is weak
  # and not the revision, a long poll knows no timeout, and update sequences are numbers.
  use GenServer

  # It ends with its standard input, and so with the VM, however that ends.
  @script """
  exec 3<&0 2>/dev/null
  "$@" </dev/null >pouchdb.out 2>&1 &
  server=$!
  echo "$server"
  (cat <&3 >/dev/null; kill -9 "$server") &
  wait "$server"
  """

  @doc "Options: `dir`, an existing folder; `admin`, `{user, password}`, without which anybody may do anything."
  def start_link(options), do: GenServer.start_link(__MODULE__, options)

  @doc "The URL of the server, without a slash at its end."
  def url(server), do: "http://127.0.0.1:#{port(server)}"

  def port(server), do: GenServer.call(server, :port)

  @doc "Sends a signal to the server's process: `STOP` and `CONT` let it hang and go on."
  def signal(server, name) do
    {_output, 0} = System.cmd("kill", ["-#{name}", GenServer.call(server, :os_pid)])
    :ok
  end

  @doc "Makes a database of a name of its own, and returns its URL."
  def database(server, credentials \\ nil) do
    url = "#{url(server)}/db#{System.unique_integer([:positive])}"
    {status, _answer} = request("PUT", url, nil, credentials)
    true = status in [200, 201]
    url
  end

  @doc "Writes a document over whatever is there, and returns its revision."
  def put(database, id, document, credentials \\ nil) do
    url = database <> "/" <> encode(id)

    document =
      case request("GET", url, nil, credentials) do
        {200, %{"_rev" => revision}} -> Map.put(document, "_rev", revision)
        {404, _missing} -> document
      end

    {201, %{"rev" => revision}} = request("PUT", url, document, credentials)
    revision
  end

  @doc "Writes the same into many documents, whatever is there."
  def put_all(database, ids, document) do
    {200, %{"rows" => rows}} = request("POST", database <> "/_all_docs", %{"keys" => ids})

    documents =
      for row <- rows do
        revision =
          with %{"value" => %{"rev" => revision}} <- row, do: %{"_rev" => revision}, else: (_new -> %{})

        document |> Map.put("_id", row["key"]) |> Map.merge(revision)
      end

    {201, answers} = request("POST", database <> "/_bulk_docs", %{"docs" => documents})
    true = Enum.all?(answers, & &1["ok"])
    :ok
  end

  @doc "Deletes a document."
  def delete(database, id) do
    url = database <> "/" <> encode(id)
    {200, %{"_rev" => revision}} = request("GET", url, nil, nil)
    {200, _answer} = request("DELETE", url <> "?rev=" <> revision, nil, nil)
    :ok
  end

  @doc "One request with JSON both ways: `{status, term}`."
  def request(method, url, json, credentials \\ nil) do
    headers =
      case credentials do
        nil -> []
        {user, password} -> [{~c"authorization", ~c"Basic #{Base.encode64("#{user}:#{password}")}"}]
      end

    url = String.to_charlist(url)
    method = method |> String.downcase() |> String.to_existing_atom()

    request =
      if json do
        {:ok, body} = Instar.DocumentServer.encode(json)
        {url, headers, ~c"application/json", body}
      else
        if method in [:put, :post], do: {url, headers, ~c"application/json", ""}, else: {url, headers}
      end

    {:ok, {{_version, status, _text}, _headers, body}} =
      :httpc.request(method, request, [timeout: 10_000], body_format: :binary)

    {:ok, term} = Instar.Wire.JSON.parse(body, 128)
    {status, term}
  end

  defp encode(id), do: URI.encode(id, &URI.char_unreserved?/1)

  @impl true
  def init(options) do
    node = System.find_executable("node") || raise "node was not found: bin/test installs it"
    port = Instar.OSProcess.free_port()
    dir = Path.expand(options[:dir])
    File.write!(Path.join(dir, "config.json"), config(options[:admin]))
    command = [node, program(), "-n", "-m", "-c", "config.json", "-p", "#{port}"]

    process =
      Port.open({:spawn_executable, System.find_executable("sh")}, [
        :binary,
        :exit_status,
        line: 100,
        cd: dir,
        args: ["-c", @script, "sh" | command]
      ])

    os_pid =
      receive do
        {^process, {:data, {:eol, os_pid}}} -> os_pid
      after
        Instar.Wait.bound() -> raise "pouchdb-server did not start"
      end

    wait_until_ready(port, process, dir, System.monotonic_time(:millisecond) + Instar.Wait.bound())
    {:ok, %{port: port, os_pid: os_pid, process: process}}
  end

  @impl true
  def handle_call(key, _from, state), do: {:reply, Map.fetch!(state, key), state}

  @impl true
  def handle_info({process, {:exit_status, status}}, %{process: process} = state),
    do: {:stop, {:pouchdb_server_ended, status}, state}

  defp program do
    cache = System.get_env("XDG_CACHE_HOME") || Path.expand("~/.cache")
    path = Path.join(cache, "instar-pouchdb/node_modules/pouchdb-server/bin/pouchdb-server")
    if File.exists?(path), do: path, else: raise("pouchdb-server was not found: bin/test installs it")
  end

  defp config(admin) do
    admins = if admin, do: Map.new([admin]), else: %{}

    {:ok, json} =
      Instar.DocumentServer.encode(%{"httpd" => %{"bind_address" => "127.0.0.1"}, "admins" => admins})

    json
  end

  defp wait_until_ready(port, process, dir, deadline) do
    case :httpc.request(:get, {~c"http://127.0.0.1:#{port}/", []}, [timeout: 1_000], []) do
      {:ok, {{_version, 200, _text}, _headers, _body}} ->
        :ok

      _not_yet ->
        receive do
          {^process, {:exit_status, _status}} ->
            raise "pouchdb-server ended: " <> File.read!(Path.join(dir, "pouchdb.out"))
        after
          50 ->
            if System.monotonic_time(:millisecond) > deadline, do: raise("pouchdb-server does not answer")
            wait_until_ready(port, process, dir, deadline)
        end
    end
  end
end
