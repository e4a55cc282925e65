defmodule Instar.Appup.Check do
  # Whether what a relup names is there at the moment it is used. systools looks at modules that are loaded,
  # not at what is applied.
  @moduledoc false
  alias Instar.Appup.Release
  alias Instar.Error

  @doc "All applied functions, up and down, looked up in the release whose code runs at that point."
  @spec relup({charlist, list, list}, Release.t(), Release.t()) :: :ok | {:error, [Error.t()]}
  def relup({_vsn, [{_, _, up}], [{_, _, down}]}, from, to) do
    case missing(up, from, to) ++ missing(down, to, from) do
      [] -> :ok
      errors -> {:error, Enum.uniq(errors)}
    end
  end

  defp missing(script, from, to) do
    {_replaced, errors} =
      Enum.reduce(script, {MapSet.new(), []}, fn
        {:load, {module, _, _}}, {replaced, errors} ->
          {MapSet.put(replaced, module), errors}

        {:remove, {module, _, _}}, {replaced, errors} ->
          {MapSet.put(replaced, module), errors}

        {:apply, {module, function, arguments}}, {replaced, errors} ->
          release = if module in replaced, do: to, else: from

          if exported?(release, module, function, length(arguments)),
            do: {replaced, errors},
            else: {replaced, [Error.new({:missing_function, module, function, length(arguments)}) | errors]}

        _other, acc ->
          acc
      end)

    Enum.reverse(errors)
  end

  defp exported?(release, module, function, arity) do
    file = Enum.find(Enum.map(Release.ebins(release), &Path.join(&1, "#{module}.beam")), &File.exists?/1)

    case file && :beam_lib.chunks(to_charlist(file), [:exports]) do
      {:ok, {^module, [exports: exports]}} -> {function, arity} in exports
      # A few modules of ERTS are in no application's folder.
      nil -> :erlang.function_exported(module, function, arity) and :code.which(module) == :preloaded
      _broken -> false
    end
  end
end
