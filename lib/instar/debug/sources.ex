defmodule Instar.Debug.Sources do
  # From a file of an editor's, or a document's text, to modules and what a debugger wants to know of each.
  @moduledoc false
  alias Instar.Cluster.ObjectCode
  alias Instar.Debug.Lines

  @typedoc "What is debugged of one source: a module with its table, and what loads it into the interpreter."
  @type unit :: %{
          module: module,
          md5: binary | :any,
          forms: [tuple],
          table: Lines.t(),
          path: String.t() | nil
        }

  @doc "The language of a file's name."
  @spec language(String.t()) :: :elixir | :erlang
  def language(name), do: if(Path.extname(name) in [".erl", ".hrl"], do: :erlang, else: :elixir)

  @doc "The modules that a file defines, as far as they are written out; nested ones by their whole names."
  @spec modules(String.t(), :elixir | :erlang) :: [module]
  def modules(text, :erlang) do
    for [_all, quoted, plain] <- Regex.scan(~r/^-module\(\s*(?:'([^']+)'|([a-z][\w@]*))\s*\)/m, text <> "\n"),
        do: String.to_atom(quoted <> plain)
  end

  def modules(text, :elixir) do
    case Code.string_to_quoted(text) do
      {:ok, quoted} -> quoted |> defined([], %{}) |> Enum.uniq()
      {:error, _problem} -> []
    end
  end

  defp defined({:__block__, _, statements}, parent, _),
    do: Enum.flat_map(statements, &defined(&1, parent, %{}))

  defp defined({kind, _, [{:__aliases__, _, names} | rest]}, parent, _)
       when kind in [:defmodule, :defprotocol] do
    names = if Enum.all?(names, &is_atom/1), do: names, else: []

    case names do
      [] -> []
      [:"Elixir" | absolute] -> inside(absolute, rest)
      relative -> inside(parent ++ relative, rest)
    end
  end

  defp defined({:defimpl, _, [{:__aliases__, _, protocol} | rest]}, parent, _) do
    options = rest |> Enum.filter(&Keyword.keyword?/1) |> Enum.concat()

    targets =
      case options[:for] do
        nil -> [parent]
        list when is_list(list) -> for {:__aliases__, _, names} <- list, do: names
        {:__aliases__, _, names} -> [names]
        _computed -> []
      end

    for target <- targets,
        Enum.all?(protocol ++ target, &is_atom/1),
        do: Module.concat(protocol ++ target)
  end

  defp defined({_form, _, arguments}, parent, _) when is_list(arguments),
    do: Enum.flat_map(arguments, &defined(&1, parent, %{}))

  defp defined([{_key, _value} | _] = keywords, parent, _),
    do:
      Enum.flat_map(keywords, fn pair ->
        if is_tuple(pair) and tuple_size(pair) == 2, do: defined(elem(pair, 1), parent, %{}), else: []
      end)

  defp defined(_other, _parent, _), do: []

  defp inside(names, rest) do
    body = rest |> Enum.filter(&Keyword.keyword?/1) |> Enum.concat()
    [Module.concat(names) | defined(body[:do], names, %{})]
  end

  @doc """
  A module's code with debug information, from its file or, for one that was compiled in memory, from those that Instar keeps.
  """
  @spec module(module, keyword) :: {:ok, unit} | {:error, String.t()}
  def module(module, options) do
    with {:ok, beam} <- object_code(module),
         {:ok, forms} <- forms(module, beam) do
      {:ok, md5} = md5(beam)
      {:ok, %{module: module, md5: md5, forms: forms, table: Lines.of(forms, options), path: path(beam)}}
    end
  end

  defp object_code(module) do
    case :code.get_object_code(module) do
      {^module, beam, _file} -> {:ok, beam}
      :error -> in_memory(module)
    end
  end

  defp in_memory(module) do
    with :error <- ObjectCode.fetch(module), do: {:error, "there is no code of #{inspect(module)} here"}
  catch
    :exit, _reason -> {:error, "there is no code of #{inspect(module)} here"}
  end

  defp forms(module, beam) do
    with {:ok, {_, [debug_info: {:debug_info_v1, backend, data}]}} <- :beam_lib.chunks(beam, [:debug_info]),
         {:ok, forms} <- backend.debug_info(:erlang_v1, module, data, []) do
      {:ok, forms}
    else
      _none -> {:error, "#{inspect(module)} was compiled without debug information"}
    end
  end

  defp md5(beam) do
    with {:ok, {_module, md5}} <- :beam_lib.md5(beam), do: {:ok, md5}
  end

  defp path(beam) do
    with {:ok, {_, [compile_info: info]}} <- :beam_lib.chunks(beam, [:compile_info]),
         source when source != nil <- info[:source],
         do: to_string(source),
         else: (_ -> nil)
  end

  @doc "The table of abstract code that is no module's file."
  @spec unit(module, [tuple], keyword) :: unit
  def unit(module, forms, options),
    do: %{module: module, md5: :any, forms: forms, table: Lines.of(forms, options), path: nil}
end
