defmodule Instar.Server.SlowAnswersTest do
  # Answers of a store that a look has left behind: whatever becomes of who asked for them, the document is looked at again.
  use Instar.Case, async: true
  alias Instar.Server.Names

  @moduletag instar: false

  defmodule Store do
    # Documents whose number is their revision. Who asks for `slow` waits for the test while there is somebody to be told.
    @moduledoc false
    @behaviour Instar.Source

    def init(options), do: {:ok, Map.new(options)}
    def peeks(_state), do: 8
    def attachment(_state, _id, _name), do: :not_found
    def changes(_state, _since, _known), do: {:ok, [], 0}
    def where(_state, id), do: "store:" <> id

    def fetch(%{store: store}, _id, token) do
      %{revision: n} = Agent.get(store, & &1)
      if token == "#{n}", do: :not_modified, else: {:ok, document(n), "#{n}"}
    end

    def peek(%{store: store} = state, id, token, _past_caches?) do
      answer = fetch(state, id, token)
      %{told: told} = Agent.get(store, & &1)

      if id == "slow" and told do
        send(told, {:asking, self()})
        receive do: (:go_on -> :ok)
      end

      answer
    end

    defp document(n),
      do:
        ~s|{"type":"code-document","language":"wat","code":{"1":"(module (func (export \\"n\\") (result i64) (i64.const #{n})))"}}|
  end

  setup context do
    {:ok, store} = Agent.start_link(fn -> %{revision: 1, told: nil} end)
    name = unique_name()
    options = [name: name, source: {Store, store: store}, refresh: :infinity, cache_dir: context.cache_dir]
    start_supervised!({Instar, options})
    for id <- ["quick", "slow"], do: {:ok, _version} = Instar.load(name, id)
    %{server: name, store: store}
  end

  defp change(store, n, told), do: Agent.update(store, fn _ -> %{revision: n, told: told} end)
  defp answer(server), do: Instar.call(server, {"slow", "1"}, :n, [])

  # A look that leaves the slow one behind; who asks for it.
  defp left_behind(server, store) do
    change(store, 2, self())
    poll = Task.async(fn -> Instar.refresh(server) end)
    assert_receive {:asking, worker}
    await(poll)
    assert answer(server) == {:ok, 1}
    worker
  end

  test "one that comes after the poll is taken", %{server: server, store: store} do
    send(left_behind(server, store), :go_on)
    eventually(fn -> answer(server) == {:ok, 2} end)
  end

  @tag :capture_log
  test "one whose asker was ended after the poll is asked for again", %{server: server, store: store} do
    Process.exit(left_behind(server, store), :kill)
    change(store, 3, nil)
    eventually(fn -> Instar.refresh(server) == :ok and answer(server) == {:ok, 3} end)
  end

  @tag :capture_log
  test "and one whose asker was ended within it", %{server: server, store: store} do
    change(store, 2, self())
    poll = Task.async(fn -> Instar.refresh(server) end)
    assert_receive {:asking, worker}
    Process.exit(worker, :kill)
    await(poll)
    change(store, 3, nil)
    eventually(fn -> Instar.refresh(server) == :ok and answer(server) == {:ok, 3} end)
  end

  # Seen in an hour of bin/soak look: the answer came between the end of the poll and its result, and the document was
  # thought to be slow for good.
  test "one that came before the poll had said that it is left behind", %{server: server, store: store} do
    books = Process.whereis(Names.freshness(server))
    {asker, monitor} = spawn_monitor(fn -> :ok end)
    assert_receive {:DOWN, ^monitor, :process, _pid, _reason}

    poll = make_ref()
    :sys.replace_state(books, &%{&1 | poll: poll})
    send(books, {:peeked, "slow", :not_modified, Instar.Server.Loader.began()})
    send(books, {poll, {:polled, :all, MapSet.new(["quick", "slow"]), {:peeked, 1, %{"slow" => asker}}}})

    change(store, 2, nil)
    eventually(fn -> Instar.refresh(server) == :ok and answer(server) == {:ok, 2} end)
  end
end
