defmodule Instar.Guides.HostFunctionsTest do
  # The code in guides/host_functions.md is run as it stands there, and what the guide says of it is what happens.
  use Instar.Case, async: true
  @moduletag instar: false

  @guide File.read!("guides/host_functions.md")
  @external_resource "guides/host_functions.md"

  # The blocks in their order: what is run of each says a test below.
  @blocks @guide
          |> String.split(~r/^```/m)
          |> Enum.drop(1)
          |> Enum.take_every(2)
          |> Enum.map(fn block ->
            [language, text] = String.split(block, "\n", parts: 2)
            {language, text}
          end)

  # What the guide's code calls, and nobody shows.
  defmodule Elsewhere do
    defmodule Repo do
      def get!(_article, "tea"), do: %{price: 350}
      def get!(_article, other), do: raise(ArgumentError, "no #{other}")
    end

    defmodule Article do
    end

    defmodule Cart do
      defstruct [:user, articles: []]
      def add(cart, article), do: %{cart | articles: [article | cart.articles]}
    end
  end

  defp block(number), do: @blocks |> Enum.at(number) |> elem(1)

  # Under names of this test's: other tests may have a MyApp.
  defp here(text), do: String.replace(text, "MyApp.", "Instar.Guides.HostFunctionsTest.MyApp.")

  defp options(number, bindings) do
    {{Instar, options}, _} = number |> block() |> here() |> Code.eval_string(bindings)
    Keyword.delete(options, :source)
  end

  defp document(source, more \\ %{}) do
    Map.merge(%{"type" => "code-document", "language" => "elixir", "code" => %{"1" => source}}, more)
  end

  setup_all do
    prefix = "Instar.Guides.HostFunctionsTest"

    Code.compile_string("""
    defmodule #{prefix}.MyApp.Repo do
      defdelegate get!(article, id), to: #{prefix}.Elsewhere.Repo
    end
    defmodule #{prefix}.MyApp.Article do
    end
    """)

    # Two functions of the module are offered by the first block, and one by itself.
    list = "  @offer true\n  def list, do: [\"tea\"]\n\n  def not_offered"
    Code.compile_string(2 |> block() |> here() |> String.replace("  def not_offered", list))
    :ok
  end

  test "the guide has the blocks that are run here" do
    assert Enum.map(@blocks, &elem(&1, 0)) == ["elixir", "elixir", "elixir", "", "elixir", "elixir", ""]
  end

  test "functions are offered by a map, and by a module that says so", context do
    put!(context, "offer", document(block(1)))

    for imports <- [options(0, source: nil)[:imports], Module.concat([__MODULE__, MyApp.Prices])] do
      server = start_instar!(context, imports: imports)
      assert Instar.call!(server, "offer", :total, [["tea", "tea"]]) == 700

      assert [%{module: "Shop.Prices", name: "of", arity: 1}] =
               server |> Instar.load("offer") |> elem(1) |> Instar.Version.imports()
    end

    prices = Module.concat([__MODULE__, MyApp.Prices])
    assert %{text: text, functions: functions} = Instar.Host.describe(prices)
    assert text =~ "The price of an article in cents."
    assert Enum.sort(Enum.map(functions, &{&1.name, &1.arity})) == [{"list", 0}, {"of", 1}]
  end

  test "a misspelt call is refused as the guide shows", context do
    server = start_instar!(context, imports: Module.concat([__MODULE__, MyApp.Prices]))
    source = block(1) |> String.replace("&Prices.of/1", "&Prices.off/1")
    put!(context, "offer", document(source))
    assert {:error, error} = Instar.load(server, "offer")
    assert Exception.message(error) =~ String.trim(block(3))
  end

  test "values are lent, and handed back", context do
    [cart, add] = for text <- block(4) |> String.split("\n", trim: true), do: here(text)

    Code.compile_string("""
    defmodule Instar.Guides.HostFunctionsTest.Carts do
      #{String.replace(cart, "MyApp.Cart", "Elsewhere.Cart")}
      #{String.replace(add, "MyApp.Cart", "Elsewhere.Cart")}
    end
    """)

    carts = Module.concat(__MODULE__, Carts)
    offer = %{Shop.Carts => %{cart: &carts.cart/1, add: &carts.add/2}}
    server = start_instar!(context, imports: offer)

    put!(
      context,
      "cart",
      document("""
      defmodule Fill do
        def of(user) do
          cart = Shop.Carts.cart(user)
          full = Enum.reduce(["tea", "cake"], cart, &Shop.Carts.add(&2, &1))
          {cart == cart, cart == full, is_map(cart), full}
        end
      end
      """)
    )

    assert {true, false, false, lent} = Instar.call!(server, "cart", :of, ["ada"])
    assert {:ok, %Elsewhere.Cart{user: "ada", articles: ["cake", "tea"]}} = Instar.Host.lent(lent)
  end

  test "permissions are given, and what is missing is said as the guide shows", context do
    report = fn line ->
      "defmodule Report do\n#{String.duplicate("\n", line - 3)}  def now do\n    DateTime.utc_now()\n  end\nend"
    end

    [_, line] = Regex.run(~r/\A\w+@1\.ex:(\d+)/, block(6))
    put!(context, "report", document(report.(String.to_integer(line))))
    server = start_instar!(context)
    assert {:error, error} = Instar.load(server, "report")
    assert Exception.message(error) =~ String.trim(block(6))

    allowed = start_instar!(context, options(5, source: nil))
    assert %DateTime{} = Instar.call!(allowed, "report", :now, [])
    assert {:error, %Error{}} = Instar.call(allowed, "report", :now, [], allow: [:random])
  end
end
