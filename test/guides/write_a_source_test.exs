# Every line of guides/write_a_source.md, which is a source and its test case: that runs as it stands there.
guide = Path.expand("../../guides/write_a_source.md", __DIR__)

guide
|> File.read!()
|> String.split(~r/^```/m)
|> Enum.filter(&String.starts_with?(&1, "elixir\n"))
|> Enum.map(&String.replace_prefix(&1, "elixir\n", ""))
|> tap(fn blocks -> 3 = length(blocks) end)
# A module of the guide uses those of other blocks, whatever their order.
|> Enum.sort_by(&(&1 =~ "use ExUnit.Case"))
|> Enum.each(&Code.compile_string(&1, guide))

defmodule Instar.Guides.WriteASourceTest do
  # What the guide says of an error and of the functions.
  use ExUnit.Case, async: true
  alias Instar.Source.Contract

  @guide File.read!(guide)

  defmodule Forgetful do
    defdelegate init(options), to: MyApp.Notebook
    def fetch(store, id, _token), do: MyApp.Notebook.fetch(store, id, nil)
    defdelegate attachment(store, id, name), to: MyApp.Notebook
    defdelegate changes(store, since, known), to: MyApp.Notebook
    defdelegate where(store, id), to: MyApp.Notebook
  end

  # Many stores in one test.
  defmodule Store do
    def start(_context), do: MyApp.Notebook.Store.start_link([]) |> elem(1)
    defdelegate options(store), to: MyApp.NotebookTest.Store
    defdelegate put(store, id, document), to: MyApp.NotebookTest.Store
    defdelegate delete(store, id), to: MyApp.NotebookTest.Store
  end

  test "the error that it shows is what a source has that forgets tokens" do
    fault = Contract.fault(source: Forgetful, store: Store)
    assert @guide =~ fault.message
  end

  test "it names each function of the behaviour" do
    for {name, arity} <- Instar.Source.behaviour_info(:callbacks), do: assert(@guide =~ "`#{name}/#{arity}`")
  end
end
