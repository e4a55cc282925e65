defmodule Instar.Adapter.Livebook do
  @moduledoc """
  A cell of Livebook that runs in the sandbox.

  In a notebook `Instar.eval/3` does with a cell's own variables:

      {:ok, value, _bindings} = Instar.eval("Enum.sum(prices)", prices: prices)

  `to_source/1` makes such code of what is typed into fields, as a smart cell's function of that name does, whatever is typed:
  `use Kino.SmartCell` in a module of yours, with `defdelegate to_source(attributes), to: Instar.Adapter.Livebook`. Instar does not
  depend on Kino.
  """

  @doc """
  The code of a cell: its attributes are `"source"`, `"timeout"` (ms) and `"variable"`, all of which may be missing.

      iex> Instar.Adapter.Livebook.to_source(%{"source" => "a + 1", "timeout" => 500, "variable" => "sum"})
      ~S|{:ok, sum, _bindings} = Instar.eval("a + 1", binding(), timeout: 500)|
  """
  @spec to_source(%{optional(String.t()) => term}) :: String.t()
  def to_source(attributes) do
    source = attributes["source"] || ""
    timeout = with n when is_integer(n) and n > 0 <- attributes["timeout"], do: n, else: (_ -> 5_000)
    variable = variable(attributes["variable"])

    "{:ok, #{variable}, _bindings} = Instar.eval(#{inspect(source, printable_limit: :infinity)}, binding(), timeout: #{timeout})"
  end

  # What is typed into a field stands in code.
  defp variable(name) when is_binary(name),
    do: if(name =~ ~r/\A[a-z_][a-zA-Z0-9_]*\z/, do: name, else: "value")

  defp variable(_other), do: "value"
end
