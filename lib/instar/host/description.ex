defmodule Instar.Host.Description do
  # What an offer has, as text and as data: modules and functions as a document names them, with what their own documentation
  # says.
  @moduledoc false
  alias Instar.Call.Offer

  @doc "Of an offer as it has been read."
  @spec of(Offer.t()) :: %{text: String.t(), functions: [Instar.Host.described()]}
  def of(offer) do
    functions =
      for {module, name, arity} <- Offer.names(offer) do
        source = Offer.find(offer, Atom.to_string(module), Atom.to_string(name), arity)
        known = known(source, arity)
        args = known[:args] || for number <- 1..arity//1, do: "arg#{number}"

        %{
          module: inspect(module),
          name: Atom.to_string(name),
          arity: arity,
          call: "#{inspect(module)}.#{name}(#{Enum.join(args, ", ")})",
          spec: known[:spec],
          doc: known[:doc]
        }
      end

    %{functions: functions, text: Enum.map_join(functions, "\n", &text/1)}
  end

  defp text(function) do
    spec = if function.spec, do: ["  @spec ", function.spec, "\n"], else: []

    doc = for line <- String.split(function.doc || "", "\n", trim: true), do: ["  ", line, "\n"]

    IO.iodata_to_binary([function.call, "\n", spec, doc])
  end

  # A function that is named has documentation; a closure has none.
  defp known(fun, arity) when is_function(fun) do
    info = Function.info(fun)

    if info[:type] == :external,
      do: of_host(info[:module], info[:name], arity) || of_docs(info[:module], info[:name], arity),
      else: %{}
  end

  defp known(_to_bring, _arity), do: %{}

  defp of_host(module, name, arity) do
    if function_exported?(module, :__instar_offer__, 0),
      do: Enum.find(module.__instar_offer__().functions, &match?(%{name: ^name, arity: ^arity}, &1))
  end

  defp of_docs(module, name, arity) do
    with {:docs_v1, _, _, _, _, _, docs} <- Code.fetch_docs(module),
         {_, _, signature, doc, _} <- Enum.find(docs, &match?({{:function, ^name, ^arity}, _, _, _, _}, &1)) do
      text = if is_map(doc), do: doc["en"]
      %{doc: text, args: args(signature), spec: spec(module, name, arity)}
    else
      _none -> %{spec: spec(module, name, arity)}
    end
  end

  defp args([signature | _]) do
    with [_name, inner] <- Regex.run(~r/\((.*)\)\z/s, signature) do
      inner
      |> String.split(",")
      |> Enum.map(fn arg -> arg |> String.split("\\\\") |> hd() |> String.trim() end)
    else
      _none -> nil
    end
  end

  defp args(_none), do: nil

  defp spec(module, name, arity) do
    with {:ok, specs} <- Code.Typespec.fetch_specs(module),
         {_function, [spec | _]} <- List.keyfind(specs, {name, arity}, 0) do
      name |> Code.Typespec.spec_to_quoted(spec) |> Macro.to_string()
    else
      _none -> nil
    end
  end
end
