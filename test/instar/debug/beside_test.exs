defmodule Instar.Debug.BesideTest do
  # What is debugged changes nothing for what isn't: other documents have the code that they had, and nobody compiles anything for
  # them. How fast they are beside it, bench/debug.exs measures.
  #
  # Not async: one session at a time debugs a node.
  use ExUnit.Case, async: false
  import Instar.DapClient
  alias Instar.{Debug, Test, Wait}
  alias Instar.Server.Versions

  @source """
  defmodule Pricing do
    def total(items, rate) do
      sum = Enum.sum(items)
      sum + div(sum * rate, 100)
    end
  end
  """

  @wat """
  (module
    (func (export "add") (param $a i32) (param $b i32) (result i32)
      local.get $a
      local.get $b
      i32.add))
  """

  @tag :tmp_dir
  test "64 callers of other documents, and these documents, are as before while one is debugged", %{
    tmp_dir: cache
  } do
    server = :"beside#{System.unique_integer([:positive])}"

    version = fn language, text ->
      %{"language" => language, "code" => %{"1" => text}, "production" => "1"}
    end

    documents = %{
      "pricing" => version.("elixir", @source),
      "other" => version.("elixir", String.replace(@source, "Pricing", "Other")),
      "adder" => version.("wat", @wat),
      "twin" => version.("wat", @wat)
    }

    {:ok, _} = Test.start_link(name: server, documents: documents, cache_dir: cache)
    for id <- Map.keys(documents), do: {:ok, _} = Instar.load(server, id, [])
    before = Map.new(Map.keys(documents), &{&1, Versions.current(server, &1, "1")})
    files = files(cache)

    callers =
      for n <- 1..64 do
        Task.async(fn ->
          for _ <- 1..200 do
            if rem(n, 2) == 0,
              do: {:ok, 44} = Instar.call(server, "other", :total, [[10, 30], 10]),
              else: {:ok, 5} = Instar.call(server, "twin", "add", [2, 3])
          end

          :ok
        end)
      end

    {:ok, debugger} = Debug.listen()
    client = start!(Debug.port(debugger), {"attach", %{"server" => inspect(server)}})
    [%{"verified" => true}] = break!(client, %{"name" => "pricing@1.ex"}, [4])
    [%{"verified" => true}] = break!(client, %{"name" => "adder@1.wat"}, [5])
    task = Task.async(fn -> Instar.call(server, "pricing", :total, [[10, 30], 10]) end)
    {first, _} = stopped!(client)
    other = Task.async(fn -> Instar.call(server, "adder", "add", [2, 3]) end)
    {second, _} = stopped!(client)
    # Nobody waits for those who stand still.
    for caller <- callers, do: assert(:ok = Task.await(caller, Wait.bound()))

    for id <- ["other", "twin"] do
      assert Versions.current(server, id, "1") == before[id], "#{id} has other code"
      assert Versions.old(server, id, "1") == nil
    end

    for id <- ["pricing", "adder"] do
      now = Versions.current(server, id, "1")
      assert now.code != before[id].code and now.imports.debugger != nil
    end

    # No artifact of what is debugged is on the disk.
    assert files(cache) == files
    for thread <- [first, second], do: {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert {:ok, 44} = Task.await(task)
    assert {:ok, 5} = Task.await(other)
    {:ok, _} = ask(client, "disconnect")

    Wait.eventually(fn ->
      Enum.all?(["pricing", "adder"], fn id ->
        match?(%{imports: nil}, Versions.current(server, id, "1")) and Versions.old(server, id, "1") == nil
      end)
    end)

    # Its own code again, and nothing of the session.
    assert files(cache) == files
    Wait.eventually(fn -> :ets.whereis(:instar_debug) == :undefined end)
    assert {:ok, 44} = Instar.call(server, "pricing", :total, [[10, 30], 10])
    assert {:ok, 5} = Instar.call(server, "adder", "add", [2, 3])
  end

  defp files(folder),
    do:
      for(path <- Path.wildcard(folder <> "/**"), File.regular?(path), do: {path, File.stat!(path).size})
      |> Enum.sort()
end
