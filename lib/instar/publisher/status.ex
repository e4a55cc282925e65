defmodule Instar.Publisher.Status do
  # What a store holds, and what a code server on some node says of itself.
  @moduledoc false
  alias Instar.{Document, Error}
  alias Instar.Publisher.Store
  alias Instar.Wire.HTTP

  @ask_ms 10_000

  @doc """
  The documents with these ids, or all of a store that can list them (CouchDB). An error where none could be asked for.
  """
  @spec documents([String.t()], keyword) ::
          {:ok, [{String.t(), String.t() | nil, Document.t() | Error.t()}]} | :unlisted | {:error, Error.t()}
  def documents(ids, options) do
    with {:ok, http} <- Store.open(options),
         {:ok, asked, listed?} <- ids(http, ids) do
      documents = for {id, answer} <- Store.all(http, asked, listed?), do: document(http, id, answer)
      failures = Enum.filter(documents, &failed?/1)

      case {Enum.find(failures, &none?/1), failures} do
        # None of them could be asked for, for a reason that is not the document's.
        {{_id, nil, error}, _failures} -> {:error, %{error | document: nil}}
        {nil, [{_id, nil, error} | _others]} when length(failures) == length(documents) -> {:error, error}
        _some -> {:ok, documents}
      end
    end
  end

  @doc "Whether a document could not be asked for, whatever it is."
  @spec failed?({String.t(), String.t() | nil, Document.t() | Error.t()}) :: boolean
  def failed?({_id, nil, %Error{reason: :not_found}}), do: false
  def failed?({_id, nil, %Error{reason: {:invalid_document, _problem}}}), do: false
  def failed?({_id, nil, %Error{}}), do: true
  def failed?(_document), do: false

  defp ids(http, []), do: with({:ok, ids} <- Store.ids(http), do: {:ok, ids, true})
  defp ids(_http, ids), do: {:ok, ids, false}

  defp none?({_id, nil, %Error{reason: {:no_database, _text}}}), do: true
  defp none?(_document), do: false

  defp document(http, id, answer) do
    with {:ok, map, token} when token != :absent <- answer do
      types = if is_binary(map["type"]), do: [map["type"]], else: []
      token = Store.text(token)

      case Document.new(map, id, token, %{types: types, trust: [:beam]}) do
        {:ok, document} -> {id, token, document}
        {:error, error} -> {id, token, error}
      end
    else
      {:ok, _map, :absent} -> {id, nil, Error.new(:not_found, where: HTTP.where(http, [id]))}
      {:error, error} -> {id, nil, error}
    end
  end

  @doc "What `Instar.status/1` answers on a node, which this one connects to without joining its cluster."
  @spec server(node, atom) :: {:ok, map} | {:error, Error.t()}
  def server(node, server) do
    if :net_kernel.hidden_connect_node(node) == true,
      do: ask(node, server),
      else: no_node(node, "no connection; is it up, and is the cookie the same?")
  end

  defp ask(node, server) do
    case :erpc.call(node, Instar, :status, [server], @ask_ms) do
      %{server: _} = status -> {:ok, Map.put(status, :stats, stats(node, server))}
      {:ok, status} -> {:ok, Map.put(status, :stats, stats(node, server))}
      {:error, %Error{} = error} -> {:error, on(error, node)}
    end
  catch
    :error, {:exception, %Error{} = error, _stack} -> {:error, on(error, node)}
    :error, {:exception, :undef, _stack} -> no_node(node, "it has no Instar that can be asked")
    :error, {:erpc, reason} -> no_node(node, "the call failed: #{inspect(reason)}")
    kind, reason -> no_node(node, Exception.format_banner(kind, reason))
  end

  # A server's name alone could be that of one here.
  defp on(error, node), do: Error.context(error, where: "on the node #{node}")

  # An Instar from before this one has none.
  defp stats(node, server) do
    :erpc.call(node, Instar, :stats, [server], @ask_ms)
  catch
    :error, {:exception, _reason, _stack} -> []
  end

  defp no_node(node, text), do: {:error, Error.new({:no_node, node, text})}

  @doc """
  What this VM calls itself beside a node, and in which kind of names: the option `sname` or `name`, as text or as an
  atom, or else one that is made up and begins with `prefix`.
  """
  @spec own_name(String.t(), keyword, String.t()) :: {node, :shortnames | :longnames}
  def own_name(node, options, prefix) do
    host = node |> String.split("@") |> List.last()
    made_up = "#{prefix}_#{System.pid()}"

    cond do
      options[:sname] -> {:"#{options[:sname]}", :shortnames}
      options[:name] -> {:"#{options[:name]}", :longnames}
      # The node is on this machine, whatever that is called.
      host in ["127.0.0.1", "::1"] -> {:"#{made_up}@#{host}", :longnames}
      String.contains?(host, ".") -> {String.to_atom(made_up), :longnames}
      true -> {String.to_atom(made_up), :shortnames}
    end
  end

  @doc """
  Runs a function on a node of that name; the VM stops being one afterwards, unless it was one before.
  """
  @spec as_node(node, :shortnames | :longnames, String.t() | nil, (() -> result)) ::
          result | {:error, Error.t()}
        when result: term
  def as_node(name, kind, cookie, fun) do
    case if(Node.alive?(), do: :alive, else: become_node(name, kind)) do
      {:ok, _pid} ->
        try do
          set_cookie(cookie)
          fun.()
        after
          Node.stop()
        end

      :alive ->
        set_cookie(cookie)
        fun.()

      {:error, _reason} ->
        no_node(name, "this VM cannot become a node of that name; is epmd running?")
    end
  end

  @doc """
  Makes this VM a node of that name. As by `erl`, the name service of this machine's nodes is started when it isn't
  there.
  """
  @spec become_node(node, :shortnames | :longnames) :: {:ok, pid} | {:error, term}
  def become_node(name, kind) do
    with {:error, _reason} <- Node.start(name, kind),
         epmd when epmd != nil <- System.find_executable("epmd"),
         {_output, 0} <- System.cmd(epmd, ["-daemon"]) do
      Node.start(name, kind)
    else
      {:ok, pid} -> {:ok, pid}
      _no_epmd -> {:error, :no_epmd}
    end
  end

  defp set_cookie(nil), do: true
  defp set_cookie(cookie), do: Node.set_cookie(String.to_atom(cookie))
end
