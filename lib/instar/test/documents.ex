defmodule Instar.Test.Documents do
  # The documents of a test's server: a source that is a table, before a folder or nothing.
  @moduledoc false
  @behaviour Instar.Source
  alias Instar.{Document, Error, FirstError, Options, Source}
  alias Instar.Wire.JSON

  @usual_tag "1.0.0"
  @expected "code, a map of tags to code, a map with code, or a map of functions"

  # Checking and putting ---------------------------------------------------------------------------------------

  @doc "Documents as they are given, as rows of the table; or the source of a folder."
  @spec check(term) :: {:ok, [{String.t(), row :: term}] | {:folder, Source.state()}} | {:error, Error.t()}
  def check(path) when is_binary(path) do
    if File.dir?(path) do
      with {:ok, folder} <- Source.Folder.quiet(path), do: {:ok, {:folder, folder}}
    else
      invalid(path, "a map of documents, or the path of an existing folder")
    end
  end

  def check(documents) when is_map(documents) do
    FirstError.map(Enum.sort(documents), fn {id, document} ->
      with {:ok, row} <- row(id, document), do: {:ok, {id, row}}
    end)
  end

  def check(other), do: invalid(other, "a map of documents, or the path of an existing folder")

  @doc "One document that is put, as a row of the table."
  @spec check(term, term) :: {:ok, row :: term} | {:error, Error.t()}
  def check(id, document) do
    with true <- Document.valid_id?(id) || {:error, Error.new({:bad_id, id})},
         {:error, %Error{reason: {:invalid_option, :documents, _value, _expected}}} <- row(id, document),
         do: {:error, Error.new({:invalid_argument, :document, document, @expected}, document: id)}
  end

  defp row(id, _document) when not is_binary(id), do: invalid(id, "documents by their ids, which are strings")
  defp row(id, code) when is_binary(code), do: json(id, %{"code" => %{@usual_tag => code}})
  defp row(id, [%{"file" => _} | _] = files), do: json(id, %{"code" => %{@usual_tag => files}})

  defp row(id, document) when is_map(document) or is_list(document) do
    map =
      if is_map(document) or Keyword.keyword?(document),
        do: Map.new(document, fn {k, v} -> {to_string(k), v} end)

    cond do
      map in [nil, %{}] -> nothing(id, document)
      Enum.all?(map, fn {_name, value} -> is_function(value) end) -> {:ok, {:stub, functions(map)}}
      is_map(map["code"]) and map["code"] != %{} -> json(id, map)
      Enum.all?(map, fn {_tag, code} -> is_binary(code) or files?(code) end) -> json(id, %{"code" => map})
      true -> nothing(id, document)
    end
  end

  defp row(id, other), do: nothing(id, other)

  defp files?(code), do: match?([%{"file" => _} | _], code)

  defp functions(map), do: Map.new(map, fn {name, fun} -> {String.to_atom(name), fun} end)

  defp nothing(id, document), do: invalid(%{id => document}, "a map of ids, each to #{@expected}")

  defp invalid(value, expected), do: Options.invalid(:documents, value, expected)

  defp json(id, map) do
    code = Map.new(map["code"], fn {tag, code} -> {to_string(tag), code} end)
    language = Enum.find_value(code, fn {_tag, code} -> language(code) end) || "elixir"
    code = Map.new(code, fn {tag, code} -> {tag, entry(code)} end)

    map = Map.merge(%{"type" => "code-document", "language" => language}, %{map | "code" => code})

    with {:ok, json} <- JSON.encode(map) do
      {:ok, {:json, json, map["target"] == "beam"}}
    else
      {:error, error} -> {:error, Error.context(error, document: id)}
    end
  end

  defp language(<<0, "asm", _rest::binary>>), do: "wasm"

  # Of several files the first says it.
  defp language([%{"file" => name} | _]) when is_binary(name),
    do: if(Path.extname(name) == ".erl", do: "erlang", else: "elixir")

  defp language(%{"files" => files}), do: language(files)

  defp language(code) when is_binary(code) do
    case Regex.run(~r/\A(?:\s|%.*\n|#.*\n|;;.*\n)*(-\w|\(module|\(component)/, code) do
      [_all, "-" <> _attribute] -> "erlang"
      [_all, "(" <> _module] -> "wat"
      nil -> "elixir"
    end
  end

  defp language(_other), do: nil

  defp entry(<<0, "asm", _rest::binary>> = bytes), do: %{"base64" => Base.encode64(bytes)}
  defp entry(other), do: other

  @doc "Puts a row in."
  @spec put(atom, String.t(), term) :: :ok
  def put(server, id, row) do
    :ets.insert(table(server), {id, row, System.unique_integer([:positive])})
    :ok
  end

  @doc "The functions of a stub; none of another document."
  @spec stubs(atom, String.t()) :: %{optional(atom) => fun}
  def stubs(server, id) do
    case :ets.lookup(table(server), id) do
      [{_id, {:stub, functions}, _number}] -> functions
      _other -> %{}
    end
  end

  @doc "Runs the function that a stub has for a call."
  @spec run(atom, String.t(), atom, [term]) :: term
  def run(server, id, function, arguments), do: apply(Map.fetch!(stubs(server, id), function), arguments)

  # The table -------------------------------------------------------------------------------------------------

  defp table(server), do: Module.concat(server, "Documents")

  @doc "Whether a test's server runs under that name."
  @spec server?(term) :: boolean
  def server?(server), do: is_atom(server) and server != nil and :ets.whereis(table(server)) != :undefined

  @doc "Makes the table of a server, which is the calling process's, with what `check/1` has returned."
  @spec make(atom, [{String.t(), row :: term}] | {:folder, Source.state()}, [:beam]) :: :ok
  def make(server, documents, trust) do
    :ets.new(table(server), [:named_table, :public, read_concurrency: true])
    :ets.insert(table(server), {:trust, trust})

    case documents do
      {:folder, folder} -> :ets.insert(table(server), {:folder, folder})
      rows -> for {id, row} <- rows, do: put(server, id, row)
    end

    :ok
  end

  # The source ------------------------------------------------------------------------------------------------

  @impl true
  def init(options), do: {:ok, options[:name]}

  @impl true
  def fetch(name, id, token) do
    case :ets.lookup(table(name), id) do
      [{_id, :deleted, _number}] ->
        :not_found

      [{_id, row, number}] ->
        unless_same(name, id, row, "test-#{number}", token)

      [] ->
        with folder when folder != nil <- folder(name),
             do: Source.Folder.fetch(folder, id, token),
             else: (nil -> :not_found)
    end
  end

  defp unless_same(_name, _id, _row, token, token), do: :not_modified

  defp unless_same(name, _id, {:json, json, beam?}, token, _known) do
    if beam? and :beam not in :ets.lookup_element(table(name), :trust, 2),
      do: {:error, Error.new({:untrusted_target, :beam})},
      else: {:ok, json, token}
  end

  defp unless_same(name, id, {:stub, functions}, token, _known) do
    {:ok, json} =
      JSON.encode(%{
        type: "code-document",
        language: "elixir",
        target: "beam",
        code: %{"stub" => source(name, id, functions)}
      })

    {:ok, json, token}
  end

  defp source(name, id, functions) do
    functions =
      for {function, fun} <- Enum.sort_by(functions, &elem(&1, 0)) do
        {:arity, arity} = Function.info(fun, :arity)
        arguments = Macro.generate_arguments(arity, nil)

        quote do
          def unquote(function)(unquote_splicing(arguments)),
            do: unquote(__MODULE__).run(unquote(name), unquote(id), unquote(function), unquote(arguments))
        end
      end

    Macro.to_string(quote(do: defmodule(Stub, do: unquote({:__block__, [], functions}))))
  end

  defp folder(name) do
    case :ets.lookup(table(name), :folder) do
      [{:folder, folder}] -> folder
      [] -> nil
    end
  end

  @impl true
  def attachment(name, id, attachment) do
    case {:ets.member(table(name), id), folder(name)} do
      {false, folder} when folder != nil -> Source.Folder.attachment(folder, id, attachment)
      _none -> :not_found
    end
  end

  @impl true
  def changes(name, _since, known) do
    changes =
      for {id, token} <- known do
        case fetch(name, id, token) do
          :not_modified -> nil
          :not_found -> {id, :deleted}
          {:ok, _json, token} -> {id, token}
          {:error, _error} -> {id, nil}
        end
      end

    {:ok, Enum.reject(changes, &is_nil/1), nil}
  end

  @impl true
  def ids(name) do
    own = for {id, row, _number} <- :ets.tab2list(table(name)), row != :deleted, do: id

    with folder when folder != nil <- folder(name),
         {:ok, ids} <- Source.Folder.ids(folder) do
      deleted = for {id, :deleted, _number} <- :ets.tab2list(table(name)), do: id
      {:ok, Enum.uniq(own ++ ids) -- deleted}
    else
      nil -> {:ok, own}
      {:error, error} -> {:error, error}
    end
  end

  @impl true
  def where(name, id), do: "instar-test:#{name}/#{id}"
end
