defmodule Instar.Compiler.Wasm.Behaviours do
  # What `use GenServer`, `use Agent` and `use Task` bring into a module of a document: definitions, as if they stood there.
  @moduledoc false

  @child_spec """
  def child_spec(arg), do: %{id: __MODULE__, start: {__MODULE__, :start_link, [arg]}}
  defoverridable child_spec: 1
  """

  @gen_server """
  def handle_call(_message, _from, _state),
    do: raise("attempted to call GenServer \#{inspect(self())} but no handle_call/3 clause was provided")

  def handle_cast(_message, _state),
    do: raise("attempted to cast GenServer \#{inspect(self())} but no handle_cast/2 clause was provided")

  def handle_info(_message, state), do: {:noreply, state}
  def terminate(_reason, _state), do: :ok
  def code_change(_old, state, _extra), do: {:ok, state}
  defoverridable handle_call: 3, handle_cast: 2, handle_info: 2, terminate: 2, code_change: 3
  """

  @statements %{
    Agent => Code.string_to_quoted!(@child_spec),
    GenServer => Code.string_to_quoted!(@child_spec <> @gen_server),
    Task => Code.string_to_quoted!(@child_spec)
  }

  @doc "Whether a module is one of these."
  @spec known?(term) :: boolean
  def known?(module), do: is_map_key(@statements, module)

  @doc "The definitions, at the place of the `use`."
  @spec statements(module, keyword) :: Macro.t()
  def statements(module, meta) do
    line = Keyword.take(meta, [:line, :column])

    Macro.prewalk(@statements[module], fn
      {form, _meta, args} -> {form, line, args}
      other -> other
    end)
  end
end
