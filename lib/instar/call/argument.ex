defmodule Instar.Call.Argument do
  # What is said of an argument of a wrong kind: which it is, and what it must be. Functions that answer with
  # `{:error, error}` return it; those whose answers cannot carry a sentence raise it.
  @moduledoc false
  alias Instar.{Error, Version}

  @doc "The error of an argument that is of a wrong kind."
  @spec wrong(atom, term) :: {:error, Error.t()}
  def wrong(argument, value), do: {:error, error(argument, value)}

  @doc "The same, raised."
  @spec wrong!(atom, term) :: no_return
  def wrong!(argument, value), do: raise(error(argument, value))

  @doc "As `wrong/2`, of the first of a call's arguments that is wrong."
  @spec wrong_call(term, term, term) :: {:error, Error.t()}
  def wrong_call(function, arguments, options) do
    cond do
      not (is_atom(function) or is_binary(function)) or function == nil -> wrong(:function, function)
      not proper?(arguments) -> wrong(:arguments, arguments)
      true -> wrong(:options, options)
    end
  end

  @doc """
  Whether four arguments are those of a call with a server's name before them: what follows the first is a reference, then
  a function, then a list.
  """
  @spec server?(term, term, term, term) :: boolean
  def server?(server, ref, function, arguments) do
    (is_atom(function) or is_binary(function)) and is_list(arguments) and
      case ref do
        %Version{} -> true
        {id, tag} when is_binary(id) and is_binary(tag) -> true
        # `call("pricing", "quote", "10", [])` lacks the brackets of its argument.
        id when is_binary(id) -> not is_binary(server) or is_atom(function) or not Keyword.keyword?(arguments)
        # `call(pid, :quote, :one, [])`: whatever else is wrong, no process is a document.
        _function -> is_pid(server) or is_port(server)
      end
  end

  # `length/1` in a guard is false for an improper list.
  defp proper?(list) when is_list(list) and length(list) >= 0, do: true
  defp proper?(_other), do: false

  defp error(argument, value), do: Error.new({:invalid_argument, argument, value, expected(argument, value)})

  defp expected(:reference, {:ok, %Version{}}),
    do: "the version in it, which {:ok, version} = Instar.select(…) takes out"

  defp expected(:reference, {id, query}) when is_binary(id) and (is_list(query) or is_map(query)),
    do: "a version, which {:ok, version} = Instar.select(id, channel: …) gives, an {id, tag}, or an id"

  # The answer of a function, of which nobody has taken out what it holds.
  defp expected(argument, {:ok, _value}) when argument in [:reference, :module, :server],
    do: expected(argument) <> ", taken out of the answer by {:ok, …} = …"

  defp expected(:arguments, list) when is_list(list), do: "a list that ends with [], such as [10]"
  defp expected(argument, _value), do: expected(argument)

  defp expected(:server), do: "the name of a code server, which is an atom, such as Instar"
  defp expected(:cluster), do: "the name of a cluster, which is an atom, such as Instar"
  defp expected(:function), do: "the name of a function, an atom or a string"
  defp expected(:arguments), do: "a list, such as [10]"
  defp expected(:references), do: "a list of versions, {id, tag} and ids"
  defp expected(:options), do: "a keyword list, such as [timeout: 100]"
  defp expected(:query), do: "a keyword list, such as [channel: \"beta\"], or a map of strings"
  defp expected(:reference), do: "a version, an {id, tag}, or an id, which is a string"
  defp expected(:module), do: "a version, an {id, tag}, an id, which is a string, or a module's name"
  defp expected(:id), do: "the id of a document, which is a string"
  defp expected(:tag), do: "a tag, which is a string"
  defp expected(:source), do: "the text of a program in Elixir, which is a string"
  defp expected(:bindings), do: "a keyword list of names that variables can have, such as [price: 10]"
  defp expected(:session), do: "a session, as {:ok, session} = Instar.Session.start() gives it"
  defp expected(:snapshot), do: "what {:ok, snapshot} = Instar.Session.snapshot(session) gave"
  defp expected(:channel), do: "the name of a channel, which is a string"
  defp expected(:version), do: "a version, as {:ok, version} = Instar.select(…) gives it"
  defp expected(:instance), do: "an instance, as {:ok, instance} = Instar.Instance.start(…) gives it"
  defp expected(:memory), do: "the Instar.Memory of a callback, or an Instar.Instance"
  defp expected(:address), do: "a number of bytes, of at least 0"
  defp expected(:length), do: "a number of bytes, of at least 0"
  defp expected(:bytes), do: "a binary"
  defp expected(:global), do: "the name of a global, a string or an atom"
  defp expected(:prepared), do: "what {:ok, prepared} = Instar.prepare_loading(…) gives"
  defp expected(:timeout), do: "milliseconds, an integer of at least 0, or :infinity"
  defp expected(:error), do: "an Instar.Error"
  defp expected(:digest), do: "a digest, a binary of 32 bytes"
  defp expected(:plan), do: "what {:ok, plan} = Instar.Publisher.plan(…) gives"
  defp expected(:path), do: "the path of a folder or of a file, which is a string"
  defp expected(:modules), do: "what defmodule returns, or a list of modules with their code"
  defp expected(:subject), do: "{id, tag, language, target}"
  defp expected(:code), do: "the bytes of the code, a binary"
  defp expected(:private_key), do: "the 32 bytes of a private key"
  defp expected(:public_key), do: "the 32 bytes of a public key"
  defp expected(:public_keys), do: "a list of public keys of 32 bytes"
  defp expected(:signature), do: "a signature, a binary of 64 bytes"
  defp expected(:config), do: "an Instar.Config"
  defp expected(:document), do: "an Instar.Document"

  # Numbers, by their type.
  defp expected({:number, type}) when type in [:f32, :f64],
    do: "a number, :nan, :infinity or :neg_infinity, which fits into an #{type}"

  defp expected({:number, type}), do: "an integer that fits into an #{type}"

  @doc "The error of a number that does not fit its type."
  @spec wrong_number(atom, term) :: {:error, Error.t()}
  def wrong_number(type, value),
    do: {:error, Error.new({:invalid_argument, :value, value, expected({:number, type})})}
end
