defmodule Instar.OvertakingTest do
  # Loads of one version that overtake each other: what was fetched later stays, and a document is never known to be newer than
  # the code that runs.
  use Instar.Case, async: true

  @moduletag instar: false

  defmodule Store do
    # A store with one document, whose number is its revision; nil is none. It answers when the test lets it, with what it
    # has then, or with what it had (`{:before, test}`).
    @moduledoc false
    @behaviour Instar.Source

    def init(options), do: {:ok, Map.new(options)}

    def fetch(%{store: store}, _id, token) do
      case Agent.get(store, & &1) do
        {revision, false} -> answer(revision, token)
        {revision, {:before, test}} -> wait(test) && answer(revision, token)
        {_revision, test} -> wait(test) && store |> Agent.get(& &1) |> elem(0) |> answer(token)
      end
    end

    defp wait(test) do
      send(test, {:fetching, self()})
      receive do: (:go_on -> true)
    end

    defp answer(nil, _token), do: :not_found

    defp answer(revision, token),
      do: if(token == "#{revision}", do: :not_modified, else: {:ok, document(revision), "#{revision}"})

    def attachment(_state, _id, _name), do: :not_found

    def changes(%{store: store}, _since, known) do
      {revision, _wait?} = Agent.get(store, & &1)
      now = if revision, do: "#{revision}", else: :deleted
      {:ok, for({id, token} <- known, token != now, do: {id, now}), 1}
    end

    def where(_state, id), do: "store:" <> id

    defp document(n),
      do:
        ~s|{"type":"code-document","language":"wat","code":{"1":"(module (func (export \\"n\\") (result i64) (i64.const #{n})))"}}|
  end

  setup context do
    {:ok, store} = Agent.start_link(fn -> {1, false} end)
    name = unique_name()
    source = {Store, store: store}
    # A store of one document has lost all when that is deleted.
    options = [
      name: name,
      source: source,
      refresh: :infinity,
      on_missing: :delete,
      cache_dir: context.cache_dir
    ]

    start_supervised!({Instar, options})
    %{server: name, store: store}
  end

  test "a load on demand from the known document is as old as that document", %{server: server, store: store} do
    {:ok, _version} = Instar.load(server, "doc")
    true = Instar.delete(server, {"doc", "1"})
    test = self()
    Agent.update(store, fn {_n, _wait?} -> {2, test} end)
    newer = Task.async(fn -> Instar.load(server, "doc") end)
    assert_receive {:fetching, pid}
    # It began later, and has what was fetched before.
    assert Instar.call(server, {"doc", "1"}, :n, []) == {:ok, 1}
    send(pid, :go_on)
    assert {:ok, _version} = await(newer)
    assert Instar.call(server, {"doc", "1"}, :n, []) == {:ok, 2}
    Agent.update(store, fn {n, _wait?} -> {n, false} end)
    :ok = Instar.refresh(server)
    assert Instar.call(server, {"doc", "1"}, :n, []) == {:ok, 2}
  end

  # A load of before that is under way, and goes on when the test says so.
  defp under_way(server, store) do
    test = self()
    Agent.update(store, fn {n, _wait?} -> {n, {:before, test}} end)
    load = Task.async(fn -> Instar.load(server, "doc") end)
    assert_receive {:fetching, pid}
    Agent.update(store, fn {n, _wait?} -> {n, false} end)
    {load, pid}
  end

  test "a version that is deleted while a load of it is under way is loaded when that is over, as with :code",
       %{server: server, store: store} do
    # There a load is prepared by whoever loads, and its last step comes after the delete.
    {:module, module, code, _last} = defmodule(Deleted, do: def(n, do: 1))
    {:ok, prepared} = :code.prepare_loading([{module, ~c"nofile", code}])
    assert :code.delete(module)
    :code.purge(module)
    refute :erlang.module_loaded(module)
    assert :code.finish_loading(prepared) == :ok
    assert module.n() == 1

    {:ok, _version} = Instar.load(server, "doc")
    {load, pid} = under_way(server, store)
    assert Instar.delete(server, {"doc", "1"})
    Instar.purge(server, {"doc", "1"})
    assert Instar.all_loaded(server) == []
    send(pid, :go_on)
    assert {:ok, %{tag: "1"}} = await(load)
    # Whole: its document is known, and followed.
    assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    Agent.update(store, fn {1, false} -> {2, false} end)
    :ok = Instar.refresh(server)
    assert Instar.call(server, "doc", :n, []) == {:ok, 2}
  end

  test "a document that the store deletes while a load of it is under way is deleted again by the next look",
       %{server: server, store: store} do
    {:ok, _version} = Instar.load(server, "doc")
    {load, pid} = under_way(server, store)
    Agent.update(store, fn {1, false} -> {nil, false} end)
    :ok = Instar.refresh(server)
    send(pid, :go_on)
    assert {:ok, _version} = await(load)
    :ok = Instar.refresh(server)
    assert Instar.all_loaded(server) == []
    assert reason(Instar.call(server, "doc", :n, [])) == :not_found
  end

  test "what a look was answered is as old as its question", %{server: server, store: store} do
    {:ok, _version} = Instar.load(server, "doc")
    {:ok, config} = Instar.Config.fetch(server)
    asked = Instar.Server.Loader.began()
    {:ok, json, token} = Store.fetch(%{store: store}, "doc", nil)
    Agent.update(store, fn {_n, wait?} -> {3, wait?} end)
    {:ok, _version} = Instar.load(server, "doc")

    for answer <- [
          {:ok, String.replace(json, "const 1", "const 2"), "2"},
          {:ok, json, token},
          :deleted,
          :not_found
        ] do
      assert Instar.Server.Refresh.run(config, "doc", {:answer, answer, asked}) == :unchanged
      assert Instar.call(server, {"doc", "1"}, :n, []) == {:ok, 3}
    end

    # One that was asked since does say something.
    newer = String.replace(json, "const 1", "const 4")

    assert Instar.Server.Refresh.run(
             config,
             "doc",
             {:answer, {:ok, newer, "4"}, Instar.Server.Loader.began()}
           ) == :changed

    assert Instar.call(server, {"doc", "1"}, :n, []) == {:ok, 4}
  end
end
