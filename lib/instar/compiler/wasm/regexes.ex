defmodule Instar.Compiler.Wasm.Regexes do
  # What `~r` is while a document is compiled: the struct as code, of what the host has compiled to see that it is right, or a
  # call of `Regex.compile!` where a part of it is computed.
  @moduledoc false
  alias Instar.Call.Patterns
  alias Instar.Call.Patterns.Cost
  alias Instar.Compiler.Shared.Release
  alias Instar.Compiler.Wasm.LibraryPatches

  @options %{
    ?u => [:unicode, :ucp],
    ?i => [:caseless],
    ?x => [:extended],
    ?f => [:firstline],
    ?U => [:ungreedy],
    ?r => [:ungreedy],
    ?s => [:dotall, {:newline, :anycrlf}],
    ?m => [:multiline],
    # To be compiled again where it is used: so is every pattern here.
    ?E => []
  }

  @doc "The code of a sigil, or what is wrong with its pattern."
  @spec code(:sigil_r | :sigil_R, [Macro.t()], charlist, keyword) :: {:ok, Macro.t()} | {:error, String.t()}
  def code(sigil, [text], modifiers, meta) when is_binary(text),
    do: text |> unescape(sigil) |> literal(modifiers, meta)

  def code(sigil, [], modifiers, meta), do: code(sigil, [""], modifiers, meta)

  def code(sigil, parts, modifiers, meta) do
    parts = Enum.map(parts, fn part -> if is_binary(part), do: unescape(part, sigil), else: part end)
    compile = {:., meta, [{:__aliases__, meta, [:Regex]}, :compile!]}
    {:ok, {compile, meta, [{:<<>>, meta, parts}, List.to_string(modifiers)]}}
  end

  defp literal(source, modifiers, meta) do
    options = Enum.flat_map(modifiers, &Map.get(@options, &1, []))

    with :ok <- Cost.check(source, options),
         {:ok, regex} <- Regex.compile(source, List.to_string(modifiers)),
         {:ok, compiled} <- :re.compile(source, options) do
      {_name, _groups, _unicode, _crlf, _code} = shown = Patterns.shown(compiled, source, options)
      {:ok, tree(%{regex | re_pattern: shown}, meta)}
    else
      {:instar, {:limit, :pattern}} ->
        {:error, "the regular expression would take too long to compile"}

      {:error, {:invalid_option, rest}} ->
        {:error, "invalid modifier #{inspect(rest)} of a regular expression"}

      {:error, {reason, at}} ->
        {:error, "#{reason} at position #{at}"}
    end
  end

  # Of the release's own fields.
  defp tree(regex, meta) do
    fields =
      for {field, value} <- regex |> Map.from_struct() |> Enum.sort() do
        {field,
         Macro.escape(if(field == :re_version, do: {:re.version(), LibraryPatches.endian()}, else: value))}
      end

    {:%{}, meta, [{:__struct__, Regex} | fields]}
  end

  if Release.unescapes?() do
    defp unescape(text, :sigil_r), do: Macro.unescape_string(text, &Regex.unescape_map/1)
  else
    defp unescape(text, :sigil_r), do: Macro.unescape_string(text, &(&1 == :newline))
  end

  defp unescape(text, :sigil_R), do: text
end
