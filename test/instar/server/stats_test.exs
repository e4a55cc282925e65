defmodule Instar.Server.StatsTest do
  # What calls come to, counted beside them: both targets, every way to call, and every way to fail.
  use Instar.Case, async: true
  alias Instar.Publisher
  alias Instar.Server.Stats

  doctest Instar, only: [stats: 1]
  doctest Stats
  doctest Instar.Loaded

  @moduletag instar: false

  defp row(server, id, tag), do: Enum.find(Instar.stats(server), &(&1.id == id and &1.tag == tag))
  defp timed(row), do: Enum.sum(for %{calls: calls} <- row.latency, do: calls)

  @failing """
  defmodule F do
    def n, do: 1
    def raising, do: raise("no")
    def throwing, do: throw(:no)
    def exiting, do: exit(:no)
    def spin(n), do: spin(n + 1)
  end
  """

  for target <- ["wasm", "beam"] do
    describe "#{target}:" do
      setup do
        document = %{target: unquote(target), code: %{"1" => @failing, "2" => @failing}}
        start_supervised!({Instar.Test, documents: %{"f" => document}, trust: [:beam]})
        %{server: Instar.Test.server()}
      end

      test "every call is counted, by handle, id and version, with call and call!", %{server: server} do
        {:ok, handle} = Instar.load("f", tag: "1")
        assert %{calls: 0, errors: errors, latency: [], p50: nil, p99: nil} = row(server, "f", "1")
        assert errors == %{}
        for _ <- 1..10, do: Instar.call(handle, :n, [])
        for _ <- 1..10, do: Instar.call!(handle, :n, [])
        for _ <- 1..10, do: Instar.call!({"f", "1"}, :n, [])
        for _ <- 1..10, do: Instar.call(server, {"f", "1"}, :n, [], timeout: 1_000)
        for _ <- 1..7, do: Instar.call("f", :n, [])

        assert %{calls: 40, errors: ^errors} = one = row(server, "f", "1")
        assert %{calls: 7} = two = row(server, "f", "2")
        # So few are timed one by one.
        assert {timed(one), timed(two)} == {40, 7}
        assert one.p50 <= one.p99
      end

      test "every kind of error is counted, however it reaches the caller", %{server: server} do
        for fun <- [:raising, :throwing, :exiting] do
          assert {:error, _error} = Instar.call({"f", "1"}, fun, [])

          try do
            Instar.call!({"f", "1"}, fun, [])
          catch
            _kind, _reason -> :ok
          end
        end

        assert {:error, _error} = Instar.call({"f", "1"}, :nothing, [1, 2])
        assert %{calls: 7, errors: %{exception: 6, undef: 1}} = row = row(server, "f", "1")
        assert timed(row) == 7
        [{{"f", "1"}, loaded}] = Instar.all_loaded()
        assert loaded.errors == 7
        assert inspect(loaded) =~ "7 errors"
      end
    end
  end

  describe "a server" do
    setup do
      start_supervised!({Instar.Test, documents: %{"f" => %{"1" => @failing, "2" => @failing}}})
      %{server: Instar.Test.server()}
    end

    test "has limits that are reached by their names, and long calls among the long ones", %{server: server} do
      # To load it takes its time, too.
      {:ok, _version} = Instar.load("f", tag: "1")
      assert {:error, _error} = Instar.call({"f", "1"}, :spin, [0], timeout: 60)
      assert {:error, _error} = Instar.call({"f", "1"}, :spin, [0], fuel: 10_000)
      assert %{calls: 2, errors: %{timeout: 1, fuel_exhausted: 1}} = row = row(server, "f", "1")
      assert row.p99 > 32_768
      assert Enum.any?(row.latency, &(&1.up_to > 32_768))
    end

    test "counts all of many calls, and the latencies stand for all of them", %{server: server} do
      {:ok, handle} = Instar.load("f", tag: "1")
      calls = 20_000

      1..4
      |> Enum.map(fn _ ->
        Task.async(fn -> for _ <- 1..div(calls, 4), do: Instar.call!(handle, :n, []) end)
      end)
      |> await_all()

      assert %{calls: ^calls} = row = row(server, "f", "1")
      # A counter may have begun its next 256.
      assert abs(timed(row) - calls) <= 256 * System.schedulers()
    end

    test "keeps a tag's numbers through its code, and begins anew when it is gone", %{server: server} do
      Instar.call("f", :n, [])
      Instar.call("f", :raising, [])
      assert :ok = Instar.Test.put("f", %{"2" => "defmodule F do\n  def n, do: 9\nend"})
      assert Instar.call("f", :n, []) == {:ok, 9}
      assert %{calls: 3, errors: %{exception: 1}} = row(server, "f", "2")

      assert Instar.purge("f") in [true, false]
      assert Instar.delete("f")
      Instar.purge({"f", "2"})
      assert Instar.stats() == []
      assert Instar.call("f", :n, []) == {:ok, 9}
      assert %{calls: 1, errors: errors} = row(server, "f", "2")
      assert errors == %{}
    end

    test "says it in a table and as JSON", %{server: server} do
      Instar.call({"f", "1"}, :n, [])
      Instar.call({"f", "1"}, :raising, [])
      Instar.call({"f", "2"}, :n, [])
      status = Map.put(Instar.status(), :stats, Instar.stats())
      table = Publisher.Table.server(status)
      assert table =~ ~r/document +tag +calls +errors +p50 +p99/
      assert table =~ ~r/f +1 +2 +1 exception +\d/
      assert table =~ ~r/f +2 +1 +0 +\d/

      assert [%{"calls" => 2, "errors" => %{"exception" => 1}}, _two] =
               Instar.stats(server) |> Instar.Encodable.plain() |> through_json()
    end

    test "that isn't there is an error" do
      assert_raise Error, fn -> Instar.stats(:nobody_there) end
    end
  end

  defp through_json(plain) do
    {:ok, json} = Instar.DocumentServer.encode(%{"all" => plain})
    {:ok, %{"all" => all}} = Instar.Wire.JSON.parse(json, 8)
    all
  end

  test "a handle whose counters are of a VM that has ended counts nothing, and is an error as before" do
    start_supervised!({Instar.Test, documents: %{"f" => %{"1" => @failing}}})
    {:ok, handle} = Instar.load("f")
    dead = %{handle | stats: {make_ref()}}
    assert Instar.call(dead, :n, []) == {:ok, 1}
    assert [%{calls: 0}] = Instar.stats()
  end

  test "calls in instances are calls of their version" do
    wat =
      ~S|(module (memory 1) (func (export "n") (result i64) (i64.const 1)) (func (export "bad") (unreachable)))|

    start_supervised!({Instar.Test, documents: %{"f" => %{"1" => wat}}})
    {:ok, instance} = Instar.Instance.start("f")
    for _ <- 1..5, do: assert(Instar.Instance.call!(instance, :n, []) == 1)
    assert {:ok, 1} = Instar.Instance.call(instance, :n, [], timeout: 1_000)
    assert {:error, _undef} = Instar.Instance.call(instance, :nothing, [])
    assert {:error, _trap} = Instar.Instance.call(instance, :bad, [])
    assert [%{calls: 8, errors: %{undef: 1, trap: 1}} = row] = Instar.stats()
    assert timed(row) == 8
  end

  test "with many schedulers each has counters of its own" do
    many = List.to_tuple(for _ <- 1..:erlang.system_info(:schedulers), do: :atomics.new(40, []))
    many = if tuple_size(many) == 1, do: {elem(many, 0), :atomics.new(40, [])}, else: many
    require Stats

    for _ <- 1..300 do
      case Stats.begin(many) do
        {:timed, began, weight} -> Stats.ended(many, began, weight)
        :untimed -> :ok
      end
    end

    row = Stats.of(%Instar.Version{version() | stats: many}, :ets.new(:none, []))
    assert row.calls == 300
    assert timed(row) in 256..(256 * 2 + 256)
  end

  defp version do
    %Instar.Version{
      server: :none,
      node: node(),
      id: "a",
      tag: "1",
      target: :wasm,
      language: :wat,
      digest: <<0::256>>,
      code: nil,
      touch: make_ref()
    }
  end
end
