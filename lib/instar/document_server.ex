defmodule Instar.DocumentServer do
  @moduledoc """
  Serves a folder of documents over HTTP on the loopback interface, for development and tests.

  | request | answer |
  |---|---|
  | `GET /<id>` | the document `DIR/<id>.json`, else the one assembled from `DIR/<id>/document.json` |
  | `GET /<id>/<name>` | the attachment `DIR/<id>/<name>` |

  Ids and names are percent-encoded. Answers carry a strong `ETag`, the SHA-256 of the bytes sent; a request whose
  `If-None-Match` has it gets a 304. What does not exist is a 404, another method a 405, a document that cannot be
  assembled a 500, each with a JSON body. No id or name leads out of the folder. Files are read at every request, so
  an edited file is served at once.

  ## Readable documents

  `DIR/<id>/document.json` is a document whose code may lie beside it, in files named `<tag>.ex`, `<tag>.erl`,
  `<tag>.wat` (served as text) and `<tag>.wasm` (served as base64). A tag that its `code` already has is left as it is;
  of two files with one tag the alphabetically first is served.

  ## In a test

      server = start_supervised!({Instar.DocumentServer, dir: tmp_dir})
      :ok = Instar.DocumentServer.put(server, "one", %{"type" => "code-document", ...})
      start_supervised!({Instar, source: {Instar.Source.HTTP, url: Instar.DocumentServer.url(server)}})
  """
  use GenServer

  alias Instar.{Config, Document, Error}

  @options [:dir, :port, :name, :decode]
  @max_depth 128

  @type option ::
          {:dir, Path.t()}
          | {:port, :inet.port_number()}
          | {:name, GenServer.name() | nil}
          | {:decode, (binary() -> {:ok, term()} | {:error, term()})}

  @doc """
  Starts a server.

  * `dir` - the folder, which must exist; required
  * `port` - the TCP port; 0, the default, takes a free one
  * `name` - what to register the process as, if anything
  * `decode` - what reads a `document.json`; `Instar.Native.json_decode/2` by default

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
    with {:ok, path} <- document_path(server, id),
         {:ok, bytes} <- if(is_binary(document), do: {:ok, document}, else: encode(document)) do
      write(path, bytes)
    end
  end

  @doc """
  Removes the document `DIR/<id>.json`.

  A folder `DIR/<id>` stays, and a document in it is then what is served.

  Errors: `:not_found`, `{:bad_id, id}`, `{:file_error, posix, path}`.
  """
  @spec delete(GenServer.server(), String.t()) :: :ok | {:error, Error.t()}
  def delete(server, id) do
    with {:ok, path} <- document_path(server, id) do
      case File.rm(path) do
        :ok -> :ok
        {:error, :enoent} -> {:error, Error.new(:not_found, document: id)}
        {:error, posix} -> {:error, Error.new({:file_error, posix, path}, document: id)}
      end
    end
  end

  ## The process: it only owns the HTTP server. Requests are answered in processes of :inets.

  @impl true
  def init(%{dir: dir, port: port, decode: decode}) do
    Process.flag(:trap_exit, true)
    {:ok, _started} = Application.ensure_all_started(:inets)

    config = [
      port: port,
      bind_address: {127, 0, 0, 1},
      server_name: ~c"localhost",
      server_root: String.to_charlist(dir),
      document_root: String.to_charlist(dir),
      modules: [__MODULE__.Handler],
      instar_document_server: {dir, decode}
    ]

    case :inets.start(:httpd, config) do
      {:ok, httpd} ->
        stop_with(self(), httpd)
        {:ok, %{dir: dir, httpd: httpd, port: :httpd.info(httpd)[:port]}}

      {:error, reason} ->
        {:stop, reason}
    end
  end

  @impl true
  def handle_call(:port, _from, state), do: {:reply, state.port, state}
  def handle_call(:dir, _from, state), do: {:reply, state.dir, state}

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
    if Keyword.keyword?(options) do
      case Enum.find(Keyword.keys(options), &(&1 not in @options)) do
        nil -> values(options)
        key -> {:error, Error.new({:unknown_option, key, Config.nearest(key, @options)})}
      end
    else
      invalid(:options, options, "a keyword list")
    end
  end

  defp values(options) do
    dir = options[:dir]
    port = Keyword.get(options, :port, 0)
    decode = Keyword.get(options, :decode, &default_decode/1)

    cond do
      not (is_binary(dir) and File.dir?(dir)) -> invalid(:dir, dir, "an existing folder")
      port not in 0..65_535 -> invalid(:port, port, "an integer from 0 to 65535")
      not is_function(decode, 1) -> invalid(:decode, decode, "a function of one argument")
      true -> {:ok, %{dir: Path.expand(dir), port: port, name: options[:name], decode: decode}}
    end
  end

  defp invalid(key, value, expected), do: {:error, Error.new({:invalid_option, key, value, expected})}

  defp default_decode(binary), do: Instar.Native.json_decode(binary, @max_depth)

  ## Files

  @doc """
  The path of something in a folder, or `:error` for a name that is none, or that would lead elsewhere.

      iex> Instar.DocumentServer.inside("/docs", "one", ".json")
      {:ok, "/docs/one.json"}
      iex> Enum.map(["..", "a/b", "a\\\\b", ""], &Instar.DocumentServer.inside("/docs", &1, ".json"))
      [:error, :error, :error, :error]
  """
  @spec inside(Path.t(), term(), String.t()) :: {:ok, Path.t()} | :error
  def inside(dir, name, extension \\ "") do
    if Document.valid_id?(name) and not String.contains?(name, ["/", "\\"]),
      do: {:ok, Path.join(dir, name <> extension)},
      else: :error
  end

  defp document_path(server, id) do
    with :error <- inside(GenServer.call(server, :dir), id, ".json"), do: {:error, Error.new({:bad_id, id})}
  end

  defp write(path, bytes) do
    temporary = "#{Path.dirname(path)}/.instar-#{System.pid()}-#{System.unique_integer([:positive])}"

    with :ok <- File.write(temporary, bytes),
         :ok <- File.rename(temporary, path) do
      :ok
    else
      {:error, posix} ->
        File.rm(temporary)
        {:error, Error.new({:file_error, posix, path})}
    end
  end

  ## JSON

  @doc """
  Writes maps (with keys that are strings or atoms, in their order), lists, strings, numbers, booleans and `nil` as
  JSON, always the same bytes for the same term.

  Error: `{:invalid_document, {:unencodable, value}}`.

      iex> Instar.DocumentServer.encode(%{"a" => [1, 2.5, nil, true], b: "é"})
      {:ok, ~S({"a":[1,2.5,null,true],"b":"é"})}
  """
  @spec encode(term()) :: {:ok, binary()} | {:error, Error.t()}
  def encode(term) do
    {:ok, term |> json() |> IO.iodata_to_binary()}
  catch
    {:unencodable, value} -> {:error, Error.new({:invalid_document, {:unencodable, value}})}
  end

  defp json(nil), do: "null"
  defp json(boolean) when is_boolean(boolean), do: Atom.to_string(boolean)
  defp json(integer) when is_integer(integer), do: Integer.to_string(integer)
  defp json(float) when is_float(float), do: Float.to_string(float)
  defp json(text) when is_binary(text), do: [?", escape(text, text), ?"]

  defp json(list) when is_list(list) and length(list) >= 0,
    do: [?[, Enum.map_intersperse(list, ?,, &json/1), ?]]

  defp json(map) when is_map(map) and not is_struct(map) do
    pairs = map |> Enum.map(fn {key, value} -> {json_key(key), value} end) |> Enum.sort_by(&elem(&1, 0))
    [?{, Enum.map_intersperse(pairs, ?,, fn {key, value} -> [json(key), ?:, json(value)] end), ?}]
  end

  defp json(other), do: throw({:unencodable, other})

  defp json_key(key) when is_binary(key), do: key
  defp json_key(key) when is_atom(key), do: Atom.to_string(key)
  defp json_key(other), do: throw({:unencodable, other})

  defp escape(text, whole) do
    if String.valid?(text), do: for(<<byte <- text>>, do: escape(byte)), else: throw({:unencodable, whole})
  end

  # Bytes of 128 and above are parts of valid UTF-8, and stay as they are.
  defp escape(byte) when byte in [?", ?\\], do: [?\\, byte]
  defp escape(byte) when byte < 0x20, do: ["\\u", String.pad_leading(Integer.to_string(byte, 16), 4, "0")]
  defp escape(byte), do: byte

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

    @text_extensions [".ex", ".erl", ".wat"]

    def unquote(:do)(
          mod(method: ~c"GET", request_uri: uri, config_db: db, parsed_header: headers, socket: socket)
        ) do
      # Head and body are two writes: the second must not wait for the first one's acknowledgement.
      :inet.setopts(socket, nodelay: true)
      {dir, decode} = :httpd_util.lookup(db, :instar_document_server)

      case uri |> to_string() |> segments() |> find(dir, decode) do
        {:ok, type, bytes} -> found(type, bytes, :proplists.get_value(~c"if-none-match", headers, ~c""))
        {:error, 404} -> problem(404, "not_found", "missing")
        {:error, reason} -> problem(500, "unreadable", reason)
      end
    end

    def unquote(:do)(_mod), do: problem(405, "method_not_allowed", "only GET is", allow: ~c"GET")

    defp segments(uri) do
      [path | _query] = String.split(uri, ["?", "#"], parts: 2)
      path |> String.split("/") |> tl() |> Enum.map(&URI.decode/1)
    rescue
      ArgumentError -> []
    end

    defp find([id], dir, decode) do
      with {:ok, path} <- inside(dir, id, ".json"),
           {:ok, bytes} <- read(path) do
        {:ok, "application/json", bytes}
      else
        {:error, 404} -> find_folder(dir, id, decode)
        error -> error
      end
    end

    defp find([id, name], dir, _decode) do
      with {:ok, folder} <- inside(dir, id, ""),
           {:ok, path} <- inside(folder, name, ""),
           {:ok, bytes} <- read(path) do
        {:ok, type(Path.extname(name)), bytes}
      end
    end

    defp find(_segments, _dir, _decode), do: {:error, 404}

    defp find_folder(dir, id, decode) do
      with {:ok, folder} <- inside(dir, id, ""),
           {:ok, bytes} <- read(Path.join(folder, "document.json")),
           {:ok, document} <- object(decode.(bytes)),
           {:ok, code} <- code(folder, Map.get(document, "code")),
           {:ok, bytes} <- DocumentServer.encode(Map.put(document, "code", code)) do
        {:ok, "application/json", bytes}
      else
        {:error, 404} -> {:error, 404}
        {:error, reason} when is_binary(reason) -> {:error, reason}
        {:error, error} when is_exception(error) -> {:error, Exception.message(error)}
      end
    end

    defp object({:ok, document}) when is_map(document), do: {:ok, document}
    defp object(_other), do: {:error, "document.json is not a JSON object"}

    defp code(folder, nil), do: code(folder, %{})

    defp code(folder, code) when is_map(code) do
      case File.ls(folder) do
        {:ok, names} -> names |> Enum.sort() |> Enum.reduce_while({:ok, code}, &add_code(folder, &1, &2))
        {:error, posix} -> {:error, "the folder cannot be listed: #{posix}"}
      end
    end

    defp code(_folder, _other), do: {:error, "the code in document.json is not an object"}

    defp add_code(folder, name, {:ok, code}) do
      extension = Path.extname(name)
      tag = Path.basename(name, extension)

      if extension in [".wasm" | @text_extensions] and not is_map_key(code, tag) do
        case read(Path.join(folder, name)) do
          {:ok, bytes} -> {:cont, {:ok, Map.put(code, tag, code_value(extension, bytes))}}
          {:error, 404} -> {:cont, {:ok, code}}
          {:error, reason} -> {:halt, {:error, reason}}
        end
      else
        {:cont, {:ok, code}}
      end
    end

    defp code_value(".wasm", bytes), do: %{"base64" => Base.encode64(bytes)}
    defp code_value(_text, bytes), do: bytes

    defp inside(dir, name, extension) do
      with :error <- DocumentServer.inside(dir, name, extension), do: {:error, 404}
    end

    defp read(path) do
      case File.read(path) do
        {:ok, bytes} -> {:ok, bytes}
        {:error, posix} when posix in [:enoent, :enotdir, :eisdir, :enametoolong] -> {:error, 404}
        {:error, posix} -> {:error, "the file cannot be read: #{posix}"}
      end
    end

    defp type(".json"), do: "application/json"
    defp type(".wasm"), do: "application/wasm"
    defp type(_other), do: "application/octet-stream"

    defp found(type, bytes, if_none_match) do
      etag = ~s("#{Base.encode16(:crypto.hash(:sha256, bytes), case: :lower)}")

      if matches?(to_string(if_none_match), etag),
        do: answer(304, type, :nobody, etag: String.to_charlist(etag)),
        else: answer(200, type, bytes, etag: String.to_charlist(etag))
    end

    # `If-None-Match` compares weakly: a "W/" before a tag does not count.
    defp matches?(if_none_match, etag) do
      if_none_match
      |> String.split(",")
      |> Enum.map(&(&1 |> String.trim() |> String.replace_prefix("W/", "")))
      |> Enum.any?(&(&1 in ["*", etag]))
    end

    defp problem(status, error, reason, headers \\ []) do
      {:ok, json} = DocumentServer.encode(%{"error" => error, "reason" => reason})
      answer(status, "application/json", json, headers)
    end

    defp answer(status, type, body, headers) do
      length = if is_binary(body), do: [content_length: Integer.to_charlist(byte_size(body))], else: []
      head = [code: status, content_type: String.to_charlist(type)] ++ length ++ headers
      {:proceed, [response: {:response, head, body}]}
    end
  end
end
