defmodule Instar.Adapter.Livebook do
  @moduledoc """
  A cell of Livebook that runs in the sandbox.

  In a notebook `Instar.eval/3` does with a cell's own variables:

      {:ok, value, _bindings} = Instar.eval("Enum.sum(prices)", [prices: prices])

  The smart cell does the same with an editor: the cell's source, a timeout, and the name of the variable that the value goes
  to. Where the notebook has `:kino`, `Kino.SmartCell.register(Instar.Adapter.Livebook.Cell)` offers it. `to_source/1`, which makes
  the notebook's code of the cell, needs nothing.
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

if Code.ensure_loaded?(Kino.SmartCell) do
  defmodule Instar.Adapter.Livebook.Cell do
    @moduledoc "The smart cell: an editor whose text runs in the sandbox."
    use Kino.JS
    use Kino.JS.Live
    use Kino.SmartCell, name: "Sandboxed Elixir"

    @impl true
    def init(attributes, ctx) do
      fields = Map.take(attributes, ["timeout", "variable"])

      {:ok, Kino.JS.Live.Context.assign(ctx, fields: fields),
       editor: [attribute: "source", language: "elixir"]}
    end

    @impl true
    def handle_connect(ctx), do: {:ok, ctx.assigns.fields, ctx}

    @impl true
    def handle_event("update", fields, ctx),
      do: {:noreply, Kino.JS.Live.Context.assign(ctx, fields: Map.take(fields, ["timeout", "variable"]))}

    @impl true
    def to_attrs(ctx), do: ctx.assigns.fields

    @impl true
    defdelegate to_source(attributes), to: Instar.Adapter.Livebook

    asset "main.js" do
      """
      export function init(ctx, fields) {
        for (const [name, label] of [["variable", "value goes to"], ["timeout", "ms at most"]]) {
          const input = document.createElement("input");
          input.placeholder = label;
          input.value = fields[name] ?? "";
          input.addEventListener("change", () => {
            fields[name] = name === "timeout" ? parseInt(input.value) : input.value;
            ctx.pushEvent("update", fields);
          });
          ctx.root.appendChild(input);
        }
      }
      """
    end
  end
end
