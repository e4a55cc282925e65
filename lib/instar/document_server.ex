defmodule Instar.DocumentServer do
  @moduledoc """
  Serves a folder of documents over HTTP on the loopback interface, for development and tests.

  | request | answer |
  |---|---|
  | `GET /<id>`, `HEAD /<id>` | the document `DIR/<id>.json`, else the one that the folder `DIR/<id>` holds |
  | `GET /<id>/<name>`, `HEAD` | the attachment `DIR/<id>/<name>` |
  | `PUT /<id>` | writes `DIR/<id>.json`: 201 when there was no such document, else 200 |
  | `DELETE /<id>` | removes `DIR/<id>.json`: 200, or 404 |

  Ids and names are percent-encoded. Answers carry a strong `ETag`, the SHA-256 of the bytes sent; a request whose
  `If-None-Match` has it gets a 304. A missing document is a 404, another method a 405, a document that cannot be
  assembled a 500, each with a JSON body. No id or name leads out of the folder. Files are read at every request, so
  an edited file is served at once.

  Of a document that this server has served or deleted, and that is gone while `DIR` is there, the 404 has the reason
  `deleted`: so a code server knows that it is deleted, and not that the store is in trouble.

  `PUT` and `DELETE` take `If-Match` with an `ETag` or `*`, and `If-None-Match` with `*`. When that does not hold any
  more, nothing is written and the answer is a 412 with the `ETag` that the document has now. A body that is not a
  JSON object is a 400, one of more than `max_bytes` a 413. A document that was put is served instead of the folder
  of the same id, whose files are never changed.

  There is no authentication, and no TLS. Every program that can open a connection to this machine's loopback interface can
  read and write all documents: it is for development, not a store.

  ## Readable documents

  A folder `DIR/<id>` is a document with a file of code for each tag: `<tag>.ex`, `<tag>.erl`, `<tag>.wat` (served as
  text) or `<tag>.wasm` (served as base64). A folder `<tag>/` whose name begins with a number has several files of one tag, `.ex` and
  `.erl`; guides/documents.md has the rules. Everything else of the document is in one of two files:

    * `document.json` - the document itself, whose `code` may lack what lies in files. A tag that its `code` already
      has is left as it is.
    * `channels.json` - only what isn't usual: channels, `rollout`, `target`. The `type` is then `code-document`
      unless it is given, and the `language` that of the files. It may also be absent.

  `<tag>.sig` is the tag's signature in base64, as `mix instar.sign` writes it. Of two files with one tag the
  alphabetically first is served. (`mix instar.publish` refuses such a folder.) Files in several languages are no
  document: that is a 500.

  ## In a test

      server = start_supervised!({Instar.DocumentServer, dir: tmp_dir})
      :ok = Instar.DocumentServer.put(server, "one", %{"type" => "code-document", ...})
      start_supervised!({Instar, source: {Instar.Source.HTTP, url: Instar.DocumentServer.url(server)}})
  """
  use GenServer

  alias Instar.{Error, Options}
  alias Instar.Disk.AtomicFile
  alias Instar.Document.Folder
  alias Instar.Wire.JSON

  @options [
    {:dir, :folder, nil, "the folder, which must exist; required"},
    {:port, {:range, 0, 65_535}, 0, "the TCP port; 0 takes a free one"},
    {:name, :any, nil, "what to register the process as, if anything"},
    {:decode, :decoder, nil, "what reads JSON: Instar's own reader unless it is given"},
    {:max_bytes, :positive, 8 * 1024 * 1024, "how many bytes a document that is put may have"}
  ]
  @max_depth 128
  # A document of many megabytes on a machine that is busy.
  @write_ms 60_000

  @type option ::
          {:dir, Path.t()}
          | {:port, :inet.port_number()}
          | {:name, GenServer.name() | nil}
          | {:decode, (binary() -> {:ok, term()} | {:error, term()})}
          | {:max_bytes, pos_integer()}

  @doc """
  Starts a server.

  #{Options.table(@options)}

  Errors: `{:unknown_option, key, nearest}`, `{:invalid_option, key, value, expected}`, and what `:inets` says when the
  port cannot be opened.
  """
  @spec start_link([option()]) :: GenServer.on_start() | {:error, Error.t()}
  def start_link(options) do
    with {:ok, options} <- validate(options) do
      names = if options.name, do: [name: options.name], else: []
      GenServer.start_link(__MODULE__, options, names)
    end
  end

  @doc "A child specification; its id is made of the name or the folder, so that one supervisor can have several."
  @spec child_spec([option()]) :: Supervisor.child_spec()
  def child_spec(options) do
    %{id: {__MODULE__, options[:name] || options[:dir]}, start: {__MODULE__, :start_link, [options]}}
  end

  @doc "The URL under which the documents are, without a slash at its end."
  @spec url(GenServer.server()) :: String.t()
  def url(server), do: "http://127.0.0.1:#{port(server)}"

  @doc "The TCP port."
  @spec port(GenServer.server()) :: :inet.port_number()
  def port(server), do: GenServer.call(server, :port)

  @doc """
  Writes the document `DIR/<id>.json`, in one step for whoever reads it.

  Takes a map to be written as JSON, or the very bytes, which need not be a valid document.

  Errors: `{:bad_id, id}`, `{:invalid_document, {:unencodable, value}}`, `{:file_error, posix, path}`.
  """
  @spec put(GenServer.server(), String.t(), map() | binary()) :: :ok | {:error, Error.t()}
  def put(server, id, document) do
    with {:ok, bytes} <- if(is_binary(document), do: {:ok, document}, else: encode(document)),
         {:ok, _etag_before} <- write(server, id, bytes, &any/1),
         do: :ok
  end

  @doc """
  Removes the document `DIR/<id>.json`.

  A folder `DIR/<id>` stays, and a document in it is then what is served.

  Errors: `:not_found`, `{:bad_id, id}`, `{:file_error, posix, path}`.
  """
  @spec delete(GenServer.server(), String.t()) :: :ok | {:error, Error.t()}
  def delete(server, id) do
    with {:ok, _etag_before} <- write(server, id, nil, &any/1), do: :ok
  end

  defp any(_etag), do: true

  ## The process owns the HTTP server, and writes one document after the other: so nobody writes between another's
  ## look at the ETag and its write. Requests are answered in processes of :inets.

  @impl true
  def init(%{dir: dir, port: port} = options) do
    Process.flag(:trap_exit, true)
    {:ok, _started} = Application.ensure_all_started(:inets)
    # The ids of documents that there were.
    had = :ets.new(:instar_document_server, [:set, :public, read_concurrency: true])

    config = [
      port: port,
      bind_address: {127, 0, 0, 1},
      server_name: ~c"localhost",
      server_root: String.to_charlist(dir),
      document_root: String.to_charlist(dir),
      modules: [__MODULE__.Handler],
      instar_document_server: {self(), options |> Map.take([:dir, :decode, :max_bytes]) |> Map.put(:had, had)}
    ]

    case :inets.start(:httpd, config) do
      {:ok, httpd} ->
        stop_with(self(), httpd)
        {:ok, %{dir: dir, decode: options.decode, had: had, httpd: httpd, port: :httpd.info(httpd)[:port]}}

      {:error, reason} ->
        {:stop, reason}
    end
  end

  @impl true
  def handle_call(:port, _from, state), do: {:reply, state.port, state}

  def handle_call({:write, id, bytes, allowed?}, _from, state) do
    answer =
      with {:ok, path} <- document_path(state.dir, id),
           etag = etag(state, id),
           true <- allowed?.(etag) || {:changed, etag},
           :ok <- write(path, id, bytes) do
        :ets.insert(state.had, {id})
        {:ok, etag}
      end

    {:reply, answer, state}
  end

  defp etag(state, id) do
    case find([id], state.dir, state.decode) do
      {:ok, _type, bytes} -> etag(bytes)
      {:error, _missing_or_unreadable} -> nil
    end
  end

  @impl true
  def terminate(_reason, state), do: :inets.stop(:httpd, state.httpd)

  # :inets supervises the HTTP server, so that it would outlive an owner that was killed and never terminates.
  defp stop_with(owner, httpd) do
    spawn(fn ->
      ref = Process.monitor(owner)

      receive do
        {:DOWN, ^ref, :process, _pid, _reason} -> :inets.stop(:httpd, httpd)
      end
    end)
  end

  ## Options

  defp validate(options) do
    with :ok <- Options.keyword(options, :options, options),
         :ok <- Options.known(options, Options.keys(@options)),
         {:ok, values} <- options |> Options.with_defaults(@options) |> Options.read(@options, &check/2) do
      values = Map.new(values)
      {:ok, %{values | dir: Path.expand(values.dir)}}
    end
  end

  defp check(:folder, dir), do: Options.expect(dir, is_binary(dir) and File.dir?(dir), "an existing folder")
  defp check(:any, name), do: {:ok, name}
  defp check(:decoder, nil), do: {:ok, &default_decode/1}

  defp check(:decoder, decode),
    do: Options.expect(decode, is_function(decode, 1), "a function of one argument")

  defp check(:positive, n), do: Options.expect(n, is_integer(n) and n > 0, "a positive integer")
  defp check(kind, value), do: Options.check(kind, value)

  defp default_decode(binary), do: JSON.parse(binary, @max_depth)

  ## Files

  @doc false
  # Bytes, or nil for none, in the place of what `allowed?` says may be there.
  def write(server, id, bytes, allowed?), do: GenServer.call(server, {:write, id, bytes, allowed?}, @write_ms)

  defp document_path(dir, id) do
    with :error <- Folder.inside(dir, id, ".json"), do: {:error, Error.new({:bad_id, id})}
  end

  defp write(path, id, nil) do
    case File.rm(path) do
      :ok -> :ok
      {:error, :enoent} -> {:error, Error.new(:not_found, document: id)}
      {:error, posix} -> {:error, Error.new({:file_error, posix, path}, document: id)}
    end
  end

  defp write(path, _id, bytes) do
    with {:error, posix} <- AtomicFile.write(path, bytes), do: {:error, Error.new({:file_error, posix, path})}
  end

  @doc false
  # What is at a path, given as its decoded segments: `{:ok, type, bytes}`, or 404, or why it cannot be served.
  def find([id], dir, decode) do
    with {:ok, path} <- Folder.inside(dir, id, ".json"),
         {:ok, bytes} <- read(path) do
      {:ok, "application/json", bytes}
    else
      :error -> {:error, 404}
      {:error, 404} -> find_folder(dir, id, decode)
      error -> error
    end
  end

  def find([id, name], dir, _decode) do
    with {:ok, folder} <- Folder.inside(dir, id),
         {:ok, path} <- Folder.inside(folder, name),
         {:ok, bytes} <- read(path) do
      {:ok, type(Path.extname(name)), bytes}
    else
      :error -> {:error, 404}
      error -> error
    end
  end

  def find(_segments, _dir, _decode), do: {:error, 404}

  defp find_folder(dir, id, decode) do
    with {:ok, path} <- Folder.inside(dir, id),
         {:ok, folder} <- Folder.served(path, decode),
         {:ok, bytes} <- encode(folder.map) do
      {:ok, "application/json", bytes}
    else
      none when none in [:error, :missing] -> {:error, 404}
      {:error, error} -> {:error, Exception.message(error)}
    end
  end

  defp read(path) do
    case File.read(path) do
      {:ok, bytes} -> {:ok, bytes}
      {:error, posix} when posix in [:enoent, :enotdir, :eisdir, :enametoolong] -> {:error, 404}
      {:error, posix} -> {:error, "the file cannot be read: #{:file.format_error(posix)}"}
    end
  end

  defp type(".json"), do: "application/json"
  defp type(".wasm"), do: "application/wasm"
  defp type(_other), do: "application/octet-stream"

  @doc false
  def etag(bytes), do: ~s("#{Base.encode16(:crypto.hash(:sha256, bytes), case: :lower)}")

  @doc false
  defdelegate encode(term), to: JSON

  defmodule Handler do
    # The part of the server that :inets calls: one request in, one answer out.
    @moduledoc false
    require Record
    alias Instar.DocumentServer

    # As in inets/include/httpd.hrl, which is part of its documented interface. Not extracted from there, because
    # some distributions put header files into a package of their own.
    Record.defrecordp(:mod, [
      :init_data,
      {:data, []},
      {:socket_type, :ip_comm},
      :socket,
      :config_db,
      :method,
      {:absolute_uri, []},
      :request_uri,
      :http_version,
      :request_line,
      {:parsed_header, []},
      :entity_body,
      :connection
    ])

    def unquote(:do)(
          mod(
            method: method,
            request_uri: uri,
            config_db: db,
            parsed_header: headers,
            entity_body: body,
            socket: socket
          )
        ) do
      # Head and body are two writes: the second must not wait for the first one's acknowledgement.
      :inet.setopts(socket, nodelay: true)
      {owner, options} = :httpd_util.lookup(db, :instar_document_server)
      header = fn name -> headers |> List.keyfind(name, 0, {name, ~c""}) |> elem(1) |> to_string() end

      case {method, uri |> to_string() |> segments()} do
        {~c"GET", segments} -> get(segments, options, header, & &1)
        {~c"HEAD", segments} -> get(segments, options, header, fn _body -> :nobody end)
        {~c"PUT", [id]} -> put(owner, id, IO.iodata_to_binary(body), options, header)
        {~c"DELETE", [id]} -> write(owner, id, nil, header)
        {_other, [_id]} -> not_allowed("GET, HEAD, PUT, DELETE")
        {_other, _segments} -> not_allowed("GET, HEAD")
      end
    end

    defp segments(uri) do
      [path | _query] = String.split(uri, ["?", "#"], parts: 2)
      path |> String.split("/") |> tl() |> Enum.map(&URI.decode/1)
    rescue
      ArgumentError -> []
    end

    defp get(segments, %{dir: dir, decode: decode, had: had}, header, body) do
      case DocumentServer.find(segments, dir, decode) do
        {:ok, type, bytes} ->
          served(segments, had)
          found(type, bytes, header.(~c"if-none-match"), body)

        {:error, 404} ->
          if deleted?(segments, had) and File.dir?(dir),
            do: problem(404, "not_found", "deleted", [], body),
            else: problem(404, "not_found", "missing", [], body)

        {:error, reason} ->
          problem(500, "unreadable", reason, [], body)
      end
    end

    # The table goes with its owner, who may end before the last answers.
    defp served([id], had), do: with_table(fn -> :ets.insert(had, {id}) end)
    defp served(_attachment, _had), do: false

    defp deleted?([id], had), do: with_table(fn -> :ets.member(had, id) end)
    defp deleted?(_attachment, _had), do: false

    defp with_table(fun) do
      fun.()
    rescue
      ArgumentError -> false
    end

    defp found(type, bytes, if_none_match, body) do
      etag = DocumentServer.etag(bytes)

      if names?(if_none_match, etag),
        do: answer(304, type, "", [etag: String.to_charlist(etag)], fn _body -> :nobody end),
        else: answer(200, type, bytes, [etag: String.to_charlist(etag)], body)
    end

    # `If-None-Match` compares weakly: a "W/" before a tag does not count.
    defp names?(if_none_match, etag) do
      if_none_match
      |> tags()
      |> Enum.map(&String.replace_prefix(&1, "W/", ""))
      |> Enum.any?(&(&1 in ["*", etag]))
    end

    defp tags(header), do: header |> String.split(",", trim: true) |> Enum.map(&String.trim/1)

    defp put(_owner, _id, body, %{max_bytes: limit}, _header) when byte_size(body) > limit,
      do: problem(413, "too_large", "a document may have #{limit} bytes")

    defp put(owner, id, body, %{decode: decode}, header) do
      case decode.(body) do
        {:ok, document} when is_map(document) -> write(owner, id, body, header)
        _other -> problem(400, "bad_request", "the body is not a JSON object")
      end
    end

    defp write(owner, id, bytes, header) do
      if_match = tags(header.(~c"if-match"))
      if_none_match = header.(~c"if-none-match")

      allowed? = fn etag ->
        (if_match == [] or (etag != nil and Enum.any?(if_match, &(&1 in ["*", etag])))) and
          (if_none_match == "" or etag == nil or not names?(if_none_match, etag))
      end

      case DocumentServer.write(owner, id, bytes, allowed?) do
        {:ok, nil} -> done(201, id, bytes)
        {:ok, _etag_before} -> done(200, id, bytes)
        {:changed, nil} -> problem(412, "conflict", "there is no such document")
        {:changed, etag} -> problem(412, "conflict", "it has been changed", etag: String.to_charlist(etag))
        {:error, %{reason: :not_found}} -> problem(404, "not_found", "missing")
        {:error, %{reason: {:bad_id, _id}}} -> problem(400, "bad_request", "no id of a document")
        {:error, error} -> problem(500, "unwritable", Exception.message(error))
      end
    end

    defp done(status, id, bytes) do
      etag = if bytes, do: [etag: bytes |> DocumentServer.etag() |> String.to_charlist()], else: []
      {:ok, json} = DocumentServer.encode(%{"ok" => true, "id" => id})
      answer(status, "application/json", json, etag)
    end

    defp not_allowed(methods) do
      problem(405, "method_not_allowed", "only #{methods} are allowed here",
        allow: String.to_charlist(methods)
      )
    end

    defp problem(status, error, reason, headers \\ [], body \\ & &1) do
      {:ok, json} = DocumentServer.encode(%{"error" => error, "reason" => reason})
      answer(status, "application/json", json, headers, body)
    end

    # `body` makes of the bytes what is sent of them, which for HEAD is nothing.
    defp answer(status, type, bytes, headers, body \\ & &1) do
      length = if status == 304, do: [], else: [content_length: Integer.to_charlist(byte_size(bytes))]
      head = [code: status, content_type: String.to_charlist(type)] ++ length ++ headers
      {:proceed, [response: {:response, head, body.(bytes)}]}
    end
  end
end
