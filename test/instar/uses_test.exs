defmodule Instar.UsesTest do
  # Documents that use documents: both targets, both languages, change propagation, refusals.
  use Instar.Case, async: true
  alias Instar.Server.Versions

  @money """
  defmodule Money do
    defstruct [:cents]
    defmacro twice(x), do: quote(do: 2 * unquote(x))
    def new(cents), do: %Money{cents: cents}
    def text(%Money{cents: cents}), do: "v1 \#{cents}"
    def fail(x) do
      raise ArgumentError, "no \#{x}"
    end
  end
  """
  @rules """
  defmodule Rules do
    require Money
    def price(n), do: Money.text(Money.new(Money.twice(n)))
    def struct(n), do: %Money{cents: n}
    def fail(n) do
      [Money.fail(n)]
    end
  end
  """

  defp status(server, id), do: Enum.find(Instar.status(server).documents, &(&1.id == id))

  defp doc(target, code, fields) do
    code = if is_binary(code), do: %{"1.0.0" => code}, else: code

    Map.merge(
      %{"type" => "code-document", "language" => "elixir", "target" => "#{target}", "code" => code},
      fields
    )
  end

  for target <- [:wasm, :beam] do
    describe "#{target}" do
      @describetag instar: [trust: [:beam], refresh: 60_000, timeout: 60_000]
      @describetag target: target

      test "a document has the modules of another", %{server: server, target: target} = context do
        put!(context, "money", doc(target, @money, %{"library" => true}))
        put!(context, "rules", doc(target, @rules, %{"uses" => %{"money" => "~> 1.0"}}))
        assert Instar.call(server, "rules", :price, [21]) == {:ok, "v1 42"}
        {:ok, version} = Instar.select(server, "rules", [])
        assert [%{id: "money", tag: "1.0.0"}] = version.uses
        assert {:error, %Error{} = error} = Instar.call(server, "rules", :fail, [7])
        assert {:exception, :error, %ArgumentError{message: "no 7"}, trace} = error.reason

        places = for {_m, f, _a, at} <- trace, do: {f, to_string(at[:file]), at[:line]}
        assert {:fail, "money@1.0.0.ex", 7} in places
        assert {:fail, "rules@1.0.0.ex", 6} in places
        assert reason(Instar.call(server, "money", :new, [1])) == :library
      end

      test "a change reaches who uses it", %{server: server, target: target} = context do
        put!(context, "money", doc(target, @money, %{"library" => true}))
        put!(context, "rules", doc(target, @rules, %{"uses" => %{"money" => "~> 1.0"}}))

        put!(
          context,
          "other",
          doc(target, String.replace(@rules, "Rules", "Other"), %{"uses" => %{"money" => "1.0.0"}})
        )

        assert Instar.call(server, "rules", :price, [21]) == {:ok, "v1 42"}
        assert Instar.call(server, "other", :price, [21]) == {:ok, "v1 42"}

        assert [{{"other", "1.0.0"}, "1.0.0"}, {{"rules", "1.0.0"}, "1.0.0"}] =
                 Versions.users(server, "money")

        new = String.replace(@money, "v1", "v2")
        put!(context, "money", doc(target, %{"1.0.0" => @money, "1.1.0" => new}, %{"library" => true}))
        Instar.refresh(server)
        assert Instar.call(server, "rules", :price, [21]) == {:ok, "v2 42"}
        assert Instar.call(server, "other", :price, [21]) == {:ok, "v1 42"}

        # Broken for one: all stay.
        broken = String.replace(@money, "v1", "v3")

        put!(
          context,
          "money",
          doc(target, %{"1.0.0" => broken, "1.2.0" => "defmodule Money do end"}, %{"library" => true})
        )

        Instar.refresh(server)
        assert Instar.call(server, "rules", :price, [21]) == {:ok, "v2 42"}
        assert Instar.call(server, "other", :price, [21]) == {:ok, "v1 42"}

        assert %{error: %Error{document: "rules", tag: "1.0.0", field: "uses.money"}, tags: [], users: users} =
                 status(server, "money")

        assert users == [
                 %{id: "other", tag: "1.0.0", uses: "1.0.0"},
                 %{id: "rules", tag: "1.0.0", uses: "1.1.0"}
               ]

        put!(
          context,
          "money",
          doc(target, %{"1.0.0" => broken, "1.2.0" => String.replace(@money, "v1", "v4")}, %{
            "library" => true
          })
        )

        Instar.refresh(server)
        assert Instar.call(server, "rules", :price, [21]) == {:ok, "v4 42"}
        assert Instar.call(server, "other", :price, [21]) == {:ok, "v3 42"}
        assert %{error: nil} = status(server, "money")
      end

      test "Erlang and Elixir use each other", %{server: server, target: target} = context do
        erl = "-module(sums).\n-export([sum/1]).\nsum(L) -> lists:sum(L).\n"
        put!(context, "sums", doc(target, erl, %{"language" => "erlang"}))

        put!(
          context,
          "ex",
          doc(target, "defmodule A do\n  def f(l), do: {:sums.sum(l), :sums}\nend", %{
            "uses" => %{"sums" => "1.0.0"}
          })
        )

        assert Instar.call(server, "ex", :f, [[1, 2]]) == {:ok, {3, :sums}}
        erl = "-module(main).\n-export([f/1]).\nf(X) -> {sums:sum([X, 1]), 'Elixir.A':f([X])}.\n"
        put!(context, "main", doc(target, erl, %{"language" => "erlang", "uses" => %{"ex" => ">= 0.1.0"}}))
        assert Instar.call(server, "main", :f, [5]) == {:ok, {6, {5, :sums}}}
      end
    end
  end

  @tag instar: false
  test "the store is away when a server starts again: what is used is on the disk as well", context do
    put!(context, "money", doc(:wasm, @money, %{"library" => true}))
    put!(context, "rules", doc(:wasm, @rules, %{"uses" => %{"money" => "~> 1.0"}}))
    name = start_instar!(context, refresh: 60_000, name: :instar_uses_away, timeout: Instar.Wait.bound())
    assert Instar.call(name, "rules", :price, [21]) == {:ok, "v1 42"}
    url = Instar.DocumentServer.url(context.documents)
    stop_supervised!({Instar.DocumentServer, Path.join(context.tmp_dir, "documents")})
    stop_supervised!(name)
    source = {Instar.Source.HTTP, url: url, retries: 0}
    options = [name: name, source: source, cache_dir: context.cache_dir, timeout: Instar.Wait.bound()]
    start_supervised!({Instar, options}, id: :again)
    assert Instar.call(name, "rules", :price, [21]) == {:ok, "v1 42"}
    assert %{stale: true, users: [%{id: "rules"}]} = status(name, "money")
  end

  @tag instar: false
  test "Instar.Test has documents that use documents" do
    server =
      start_supervised!(
        {Instar.Test,
         documents: %{"money" => doc(:wasm, @money, %{"library" => true})}, timeout: Instar.Wait.bound()}
      )
      |> Instar.Test.server()

    assert Instar.Test.put(server, "rules", doc(:wasm, @rules, %{"uses" => %{"money" => "1.0.0"}})) == :ok
    assert Instar.call(server, "rules", :price, [1]) == {:ok, "v1 2"}

    assert Instar.Test.put(
             server,
             "money",
             doc(:wasm, String.replace(@money, "v1", "v2"), %{"library" => true})
           ) == :ok

    assert Instar.call(server, "rules", :price, [1]) == {:ok, "v2 2"}

    assert {:error, %Error{document: "rules"}} =
             Instar.Test.put(server, "money", doc(:wasm, "defmodule Money do\nend", %{"library" => true}))

    assert Instar.call(server, "rules", :price, [1]) == {:ok, "v2 2"}
  end

  test "what belongs together may be published one by one", %{server: server} = context do
    lib = fn n ->
      doc(:wasm, "defmodule Lib do\n  def f(#{Enum.map_join(1..n, ", ", &"_a#{&1}")}), do: #{n}\nend", %{})
    end

    user = fn n ->
      doc(:wasm, "defmodule User do\n  def n, do: Lib.f(#{Enum.map_join(1..n, ", ", &"#{&1}")})\nend", %{
        "uses" => %{"lib" => "1.0.0"}
      })
    end

    put!(context, "lib", lib.(1))
    put!(context, "user", user.(1))
    assert Instar.call(server, "user", :n, []) == {:ok, 1}

    for {n, order} <- [{2, ["lib", "user"]}, {3, ["user", "lib"]}] do
      for id <- order do
        put!(context, id, if(id == "lib", do: lib.(n), else: user.(n)))
        Instar.refresh(server)
        assert Instar.call(server, "user", :n, []) == {:ok, if(id == hd(order), do: n - 1, else: n)}
      end

      assert %{error: nil} = status(server, "lib")
      assert %{error: nil} = status(server, "user")
    end
  end

  test "macros of a document in Elixir ask one in Erlang while they run in the sandbox",
       %{server: server} = context do
    put!(
      context,
      "sums",
      doc(:wasm, "-module(sums).\n-export([sum/1]).\nsum(L) -> lists:sum(L).\n", %{"language" => "erlang"})
    )

    macros = "defmodule M do\n  defmacro s(l), do: :sums.sum(l)\nend"
    put!(context, "macros", doc(:wasm, macros, %{"uses" => %{"sums" => "1.0.0"}}))

    put!(
      context,
      "user",
      doc(:wasm, "defmodule User do\n  require M\n  def n, do: M.s([1, 2, 3])\nend", %{
        "uses" => %{"macros" => "1.0.0"}
      })
    )

    assert Instar.call(server, "user", :n, []) == {:ok, 6}
  end

  test "many load at once, while what they use changes", %{server: server} = context do
    lib = fn n -> doc(:wasm, "defmodule Lib do\n  def n, do: #{n}\nend", %{}) end
    put!(context, "lib", lib.(0))

    for n <- 1..6,
        do:
          put!(
            context,
            "u#{n}",
            doc(:wasm, "defmodule U do\n  def n, do: {#{n}, Lib.n()}\nend", %{"uses" => %{"lib" => "1.0.0"}})
          )

    changes = Task.async(fn -> for n <- 1..3, do: {put!(context, "lib", lib.(n)), Instar.refresh(server)} end)

    loads =
      for n <- 1..6, do: Task.async(fn -> for _ <- 1..3, do: {:ok, _} = Instar.load(server, "u#{n}", []) end)

    await_all([changes | loads])
    Instar.refresh(server)
    assert for(n <- 1..6, do: Instar.call(server, "u#{n}", :n, [])) == for(n <- 1..6, do: {:ok, {n, 3}})
  end
end
