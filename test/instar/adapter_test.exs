defmodule Instar.AdapterTest do
  # What others ask of a sandbox: the callbacks of Legion.Sandbox as its own implementations answer them, and Livebook's cell.
  use ExUnit.Case, async: true

  alias Instar.Adapter.{Legion, Livebook}

  doctest Instar.Adapter.Livebook

  # `Legion.Sandbox` 0.5: name and arity of each callback.
  @callbacks [binding_names: 1, check: 2, execute: 5, prompt_info: 0]

  defmodule Tools.Shop do
    def description, do: "A shop."
    def price("tea"), do: 350
    def price("tea", count), do: 350 * count
  end

  test "tools are called by their short names, in the calling process" do
    assert {:ok, {1050, bindings}} =
             Legion.execute("Shop.price(\"tea\") + Shop.price(\"tea\", 2)", 5_000, [Tools.Shop], [], [])

    assert {:ok, {350, _}} = Legion.execute("Shop.price(\"tea\")", 5_000, [Tools.Shop], bindings, [])
    assert {:error, text} = Legion.execute("Shop.description()", 5_000, [Tools.Shop], bindings, [])
    assert text =~ "description"
  end

  test "has the callbacks of Legion.Sandbox" do
    for callback <- @callbacks, do: assert(callback in Legion.__info__(:functions))
    assert %{language: "Elixir " <> _, constraints: text, tool_usage: _} = Legion.prompt_info()
    assert text =~ "- "
  end

  test "a text's variables and modules are there for the next, in what Legion keeps as bindings" do
    assert :ok = Legion.check("1 + x", [])
    assert {:ok, {4, bindings}} = Legion.execute("x = 2 + 2", 5_000, [], [], [])
    assert Legion.binding_names(bindings) == [:x]
    assert {:ok, {5, bindings}} = Legion.execute("f = fn y -> y + x end; f.(1)", 5_000, [], bindings, [])

    assert {:ok, {_, bindings}} =
             Legion.execute("defmodule Twice do\n def of(x), do: x * 2\nend", 5_000, [], bindings, [])

    bindings = bindings |> :erlang.term_to_binary() |> :erlang.binary_to_term()
    assert {:ok, {12, _bindings}} = Legion.execute("Twice.of(f.(2))", 5_000, [], bindings, [])
  end

  test "errors are text for whoever wrote it, and a timeout is Legion's" do
    assert {:error, text} = Legion.execute("System.halt()", 5_000, [], [], [])
    assert text =~ "System.halt"
    assert {:error, text} = Legion.execute("raise \"no\"", 5_000, [], [], [])
    assert text =~ "no"
    spin = "defmodule Spin do\n def on, do: on()\nend\nSpin.on()"
    assert {:error, :timeout} = Legion.execute(spin, 50, [], [], [])
    assert {:error, text} = Legion.execute(spin, 60_000, [], [], max_reductions: 100_000)
    assert text =~ "fuel"
    grow = "Enum.reduce(1..100, \"a\", fn _, text -> text <> text end)"
    assert {:error, text} = Legion.execute(grow, 60_000, [], [], max_heap: 2_000_000, priority: :low)
    assert text =~ "memory"
  end

  test "a cell's code is what it says, whatever is typed into it" do
    source = "x <> \"\#{y}\" # \\ \" ~S|"
    code = Livebook.to_source(%{"source" => source, "variable" => "ok; System.halt()", "timeout" => "x"})

    assert {:=, _,
            [{:{}, _, [:ok, {:value, _, _}, _]}, {{:., _, _}, _, [^source, _binding, [timeout: 5_000]]}]} =
             Code.string_to_quoted!(code)
  end
end
