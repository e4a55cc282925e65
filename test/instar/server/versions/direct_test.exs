defmodule Instar.Server.Versions.DirectTest do
  # A call of a bare id runs what the tables of documents and versions say together, after whatever has happened to a version:
  # code, channels and default change at random, and the row that calls look at follows.
  use Instar.Case, async: true
  alias Instar.Server.Versions
  alias Instar.Version

  @moduletag instar: [refresh: 3_600_000, trust: [:beam]]
  @tags ["1", "2", "3"]

  # What the row should say, from the tables themselves.
  defp expected(server, id) do
    with {:ok, tag} <- Versions.default(server, id),
         %Version{target: :wasm, code: code, stats: stats} <- Versions.current(server, id, tag) do
      {:wasm, code, stats}
    else
      _none -> nil
    end
  end

  defp change(context, id, choice) do
    server = context.server

    case choice do
      :put ->
        fields = %{"production" => Enum.random(@tags), "beta" => Enum.random(@tags)}
        put!(context, id, document(:wasm, Map.new(@tags, &{&1, unique_number()}), fields))

      :refresh ->
        Instar.refresh(server)

      :together ->
        Instar.atomic_load(server, ["a", {"b", tag: Enum.random(@tags)}])

      {:load, tag} ->
        Instar.load(server, id, tag: tag)

      {verb, tag} ->
        apply(Instar, verb, [server, {id, tag}])
    end
  end

  test "the row says what the tables say, whatever has happened", %{server: server} = context do
    for id <- ["a", "b"], do: change(context, id, :put)
    verbs = [:delete, :purge, :soft_purge]

    for _step <- 1..150 do
      id = Enum.random(["a", "b"])
      tag = Enum.random(@tags)
      change(context, id, Enum.random([:put, :refresh, :together, {:load, tag}, {Enum.random(verbs), tag}]))

      for id <- ["a", "b"] do
        assert Versions.direct(server, id) == expected(server, id)
        default = with({:ok, tag} <- Versions.default(server, id), do: tag)

        if expected(server, id),
          do: assert(Instar.call!(server, id, :n, []) == Instar.call!(server, {id, default}, :n, []))
      end
    end
  end

  test "errors of such calls say all that those of a handle say", %{server: server} = context do
    put!(context, "doc", document(:wasm, %{"1" => 1}))
    {:ok, version} = Instar.load(server, "doc")
    assert {:wasm, _code, _stats} = Versions.direct(server, "doc")

    for {function, arguments, options} <- [{:none, [], []}, {:add, [:a, 1], []}, {:add, [1], []}] do
      assert {:error, %Error{} = error} = Instar.call(server, "doc", function, arguments, options)
      assert {:error, ^error} = Instar.call(server, version, function, arguments, options)
    end

    assert [%{errors: %{undef: 4, badarg: 2}}] = for(%{id: "doc"} = stats <- Instar.stats(server), do: stats)
  end

  test "code that asks for something, or runs on the BEAM, has no such row", %{server: server} = context do
    put!(context, "beam", document(:beam, %{"1" => 7}))
    {:ok, _} = Instar.load(server, "beam")
    assert Versions.direct(server, "beam") == nil
    assert Instar.call!(server, "beam", :n, []) == 7

    put!(
      context,
      "asks",
      wat("(module (import \"env\" \"f\" (func (result i64))) (func (export \"n\") (result i64) (call 0)))")
    )

    {:ok, _} = Instar.load(server, "asks", imports: %{"env" => %{"f" => fn -> 5 end}})
    assert Versions.direct(server, "asks") == nil
    assert Instar.call!(server, "asks", :n, []) == 5
  end
end
