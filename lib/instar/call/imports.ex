defmodule Instar.Call.Imports do
  # What a module of WebAssembly or a component imports and nobody offers: read from its bytes, before anything is compiled. All of
  # it is told at once, each import with its type, and with what there is under its name.
  @moduledoc false
  alias Instar.Call.Callbacks
  alias Instar.{Error, Native}

  # A message is for a reader.
  @most 500

  @doc """
  Whether what a module imports can be met: by the engine, or by the functions of the offers. With nil for the offers
  only what no offer could meet is missing.
  """
  @spec check(binary, [Callbacks.offer()] | nil) :: :ok | {:error, Error.t()}
  def check(wasm, offers) do
    with {imports, core_of_component?, unsupported} <- Native.wasm(wasm, :imports),
         %Error{} = error <- refusal(unsupported, missing(imports, offers), core_of_component?),
         # What is no WebAssembly at all is refused for that.
         true <- Native.wasm(wasm, :valid) do
      {:error, error}
    else
      # Too much to be told, and so to be met.
      {:error, reason} -> {:error, Error.new(reason)}
      _nothing_missing -> :ok
    end
  end

  defp refusal({what, place}, _missing, _core?), do: Error.new({:unsupported_in_component, what, place})
  defp refusal(nil, [], _core?), do: nil
  defp refusal(nil, missing, core_of_component?), do: error(missing, core_of_component?)

  @doc "What code in WebAssembly exports and imports; see `Instar.inspect_document/1`."
  @spec inspected(binary) :: {:ok, Instar.inspected()} | {:error, Error.t()}
  def inspected(wasm) do
    case {Native.wasm(wasm, :exports), Native.wasm(wasm, :imports)} do
      {{:error, reason}, _imports} ->
        {:error, Error.new(reason)}

      {_exports, {:error, reason}} ->
        {:error, Error.new(reason)}

      {nil, _imports} ->
        {:error, Error.new(:badfile)}

      {exports, imports} ->
        {imports, core_of_component?, _unsupported} = imports || {[], false, nil}

        {:ok,
         %{
           kind: if(match?(<<"\0asm", 13, 0, 1, 0, _::binary>>, wasm), do: :component, else: :module),
           core_of_component?: core_of_component?,
           exports: for({name, kind, type} <- exports, do: %{name: name, kind: kind, type: type}),
           imports:
             for {module, name, type, met} <- imports do
               %{module: module, name: name, type: type, met: met(met)}
             end
         }}
    end
  end

  defp met(:ok), do: :instar
  defp met({_params, _results}), do: :host
  defp met(why), do: {:nobody, why}

  @doc "Whether a module is only the core of a component, and must be made one first."
  @spec core_of_component?(binary) :: boolean
  def core_of_component?(wasm), do: match?({_imports, true, _unsupported}, Native.wasm(wasm, :imports))

  @doc "The error for functions that nobody offers."
  @spec error([{String.t(), String.t(), String.t(), String.t()}], boolean) :: Error.t()
  def error([{module, name, _type, _why} | _] = missing, core_of_component? \\ false) do
    {shown, more} = Enum.split(missing, @most)
    lines = for {module, name, type, why} <- shown, do: "#{module}.#{name} is #{type}: #{why}"
    more = if more == [], do: [], else: ["and #{length(more)} more"]

    Error.new({:unknown_import, module, name},
      diagnostics: Enum.map(lines ++ more ++ component(core_of_component?), &diagnostic/1)
    )
  end

  @doc "What is said of a module that is only the core of a component."
  @spec component(boolean) :: [String.t()]
  def component(false), do: []

  def component(true) do
    [
      "the module has a component-type section: it is the core of a component, " <>
        "which wasm-tools component new makes of it"
    ]
  end

  defp diagnostic(message), do: %{file: nil, line: nil, column: nil, message: message}

  defp missing(imports, offers) do
    for {module, name, type, met} <- imports,
        why = why(met, module, name, offers),
        do: {module, name, type, why}
  end

  defp why(:ok, _module, _name, _offers), do: nil
  defp why({_params, _results}, _module, _name, nil), do: nil

  defp why({params, results}, module, name, offers) do
    case Callbacks.offered({module, name, params, results}, offers) do
      nil -> "nobody offers it"
      _offered -> nil
    end
  end

  defp why(why, module, name, offers) when is_binary(why) do
    if Callbacks.offered({module, name, nil, nil}, offers || []),
      do: "a function of that name is offered, and does not meet it: #{why}",
      else: why
  end
end
