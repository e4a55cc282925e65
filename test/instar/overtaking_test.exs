defmodule Instar.OvertakingTest do
  # Loads of one version that overtake each other: what was fetched later stays, and a document is never known to be newer than
  # the code that runs.
  use Instar.Case, async: true

  @moduletag instar: false

  defmodule Store do
    # A store with one document, whose number is its revision. It answers when the test lets it.
    @moduledoc false
    @behaviour Instar.Source

    def init(options), do: {:ok, Map.new(options)}

    def fetch(%{store: store}, _id, token) do
      {revision, wait?} = Agent.get(store, & &1)

      if wait? do
        send(wait?, {:fetching, self()})
        receive do: (:go_on -> :ok)
      end

      revision = if wait?, do: store |> Agent.get(& &1) |> elem(0), else: revision
      if token == "#{revision}", do: :not_modified, else: {:ok, document(revision), "#{revision}"}
    end

    def attachment(_state, _id, _name), do: :not_found

    def changes(%{store: store}, _since, known) do
      {revision, _wait?} = Agent.get(store, & &1)
      {:ok, for({id, token} <- known, token != "#{revision}", do: {id, "#{revision}"}), 1}
    end

    def where(_state, id), do: "store:" <> id

    defp document(n),
      do:
        ~s|{"type":"code-document","language":"wat","code":{"1":"(module (func (export \\"n\\") (result i64) (i64.const #{n})))"}}|
  end

  setup context do
    {:ok, store} = Agent.start_link(fn -> {1, false} end)
    name = unique_name()
    options = [name: name, source: {Store, store: store}, refresh: :infinity, cache_dir: context.cache_dir]
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
