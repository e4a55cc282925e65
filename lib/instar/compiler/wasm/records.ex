defmodule Instar.Compiler.Wasm.Records do
  # Records of Erlang's, as Elixir's `Record` defines them: by two macros, which a document has like those that it writes itself.
  @moduledoc false

  @doc "The macros in the place of `defrecord` and `defrecordp`; nil for another statement, and for fields that are computed."
  @spec macros(Macro.t()) :: [Macro.t()] | nil
  def macros({{:., _, [{:__aliases__, _, [:Record]}, kind]}, meta, args}), do: macros({kind, meta, args})
  def macros({kind, meta, [name, fields]}), do: macros({kind, meta, [name, name, fields]})

  def macros({kind, meta, [name, tag, fields]})
      when kind in [:defrecord, :defrecordp] and is_atom(name) and is_list(fields) do
    if tag?(tag) and Enum.all?(fields, &field?/1) do
      macro = if kind == :defrecord, do: :defmacro, else: :defmacrop
      [arg, record] = for name <- [:arg, :record], do: {name, meta, __MODULE__}

      fields = Enum.map(fields, &field(&1, meta))

      access = fn args ->
        remote(:Record, :__access__, [tag || name, fields | args] ++ [{:__CALLER__, meta, nil}], meta)
      end

      [
        {macro, meta,
         [
           {name, meta, [{:\\, meta, [arg, []]}]},
           [do: access.([arg])]
         ]},
        {macro, meta, [{name, meta, [record, arg]}, [do: access.([record, arg])]]}
      ]
    end
  end

  def macros(_other), do: nil

  defp tag?({:__MODULE__, _, context}), do: is_atom(context)
  defp tag?({:__aliases__, _, _}), do: true
  defp tag?(tag), do: is_atom(tag)

  defp field?({name, _default}), do: is_atom(name)
  defp field?(name), do: is_atom(name)

  # As the macros want it: with what is there where nothing is given, as code.
  defp field({name, default}, meta), do: {name, remote(:Macro, :escape, [default], meta)}
  defp field(name, _meta), do: {name, nil}

  defp remote(module, name, args, meta),
    do: {{:., meta, [{:__aliases__, [absolute: true], [module]}, name]}, meta, args}
end
