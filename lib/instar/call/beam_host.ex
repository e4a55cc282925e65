defmodule Instar.Call.BeamHost do
  # Functions of the host for documents that run as BEAM modules: a call is offered its own, which its process remembers while
  # the call lasts. What was lent is what it is to them, as to any other function of the host.
  @moduledoc false
  alias Instar.Call.Lent

  @table :"$instar_host"

  @doc "Runs a call with a table of functions."
  @spec within(tuple, (() -> answer)) :: answer when answer: term
  def within(table, call) do
    before = Process.put(@table, table)

    try do
      call.()
    after
      if before == nil, do: Process.delete(@table), else: Process.put(@table, before)
    end
  end

  @doc "Calls the function with that number, of those that the document asks for."
  @spec call(non_neg_integer, [term]) :: term
  def call(index, arguments) do
    case Process.get(@table) do
      table when is_tuple(table) ->
        {:host, fun, _name} = elem(table, index)
        apply(fun, Enum.map(arguments, &Lent.returned/1))

      nil ->
        # A process that the document has started has been offered nothing.
        :erlang.error({:unsupported, :host_function_outside_of_a_call})
    end
  end
end
