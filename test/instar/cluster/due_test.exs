defmodule Instar.Cluster.DueTest do
  # What is left to be done for an entry, and that doing it comes to an end: a leader's beats, its writers, its server's own
  # refreshes and entries of another leader, step by step in random order, over the functions that decide. Each step is what a
  # process does without being interrupted.
  use ExUnit.Case, async: true
  alias Instar.Cluster.{Due, Manifest}
  alias Instar.Error

  doctest Due

  @seeds 500
  @ids ~w(a b c)
  @steps 120

  # The world: what the store has, what the code server has (documents and code, each with when its fetch began), who lingers in
  # old code, and a leader's books as its tables have them. `acts` are processes in the middle of what they do.
  defp world do
    %{
      store: Map.new(@ids, &{&1, 0}),
      documents: Map.new(@ids, &{&1, {0, 0}}),
      code: Map.new(@ids, &{&1, {0, 0}}),
      lingering: MapSet.new(),
      clock: 1,
      manifest: Manifest.new(),
      reign: nil,
      here: %{},
      due: %{},
      writer: :free,
      acts: []
    }
  end

  defp key(id), do: {:document, id}
  defp body(token), do: %{token: token}
  defp entry(world, id), do: world.manifest.entries[key(id)]
  defp known(world, id), do: %{token: elem(world.documents[id], 0), stale: false}
  defp tick(world), do: {world.clock, %{world | clock: world.clock + 1}}
  defp act(world, steps), do: %{world | acts: [steps | world.acts]}

  # The books -----------------------------------------------------------------------------------------------------------

  # As `Instar.Cluster.Tables.put_entries/2` and `put_here/3`.
  defp accept(world, entries) do
    entries = Manifest.newer(world.manifest, entries)

    due =
      for %{key: key, stamp: stamp} <- entries, reduce: world.due do
        due ->
          case Due.row(stamp, world.here[key]) do
            nil -> Map.delete(due, key)
            again? -> Map.put(due, key, {stamp, again?})
          end
      end

    %{world | manifest: Manifest.put(world.manifest, entries), due: due}
  end

  defp note(world, {%{key: {:document, id} = key, stamp: stamp}, result}) do
    here = %{stamp: stamp, result: result, token: elem(world.documents[id], 0)}

    due =
      case {world.due, Due.row(stamp, here)} do
        {%{^key => {^stamp, _again?}}, nil} -> Map.delete(world.due, key)
        {%{^key => {^stamp, _again?}}, again?} -> Map.put(world.due, key, {stamp, again?})
        {due, _of_another} -> due
      end

    %{world | here: Map.put(world.here, key, here), due: due}
  end

  # The applier's turn: `began` is nil for what is said elsewhere. All of a list or none.
  defp apply_all(world, entries, own?) do
    entries = Enum.reject(entries, fn {entry, _began} -> over?(world, entry) end)

    cond do
      Enum.any?(entries, fn {%{key: {_, id}}, _} -> id in world.lingering end) ->
        noted = for {entry, _began} <- entries, do: {entry, {:error, Error.new(:not_purged)}}
        {:error, if(own?, do: world, else: Enum.reduce(noted, world, &note(&2, &1)))}

      true ->
        world = Enum.reduce(entries, world, &install(&2, &1))
        entries = Enum.map(entries, &elem(&1, 0))
        world = if own?, do: accept(world, entries), else: world
        {:ok, Enum.reduce(entries, world, &note(&2, {&1, :ok}))}
    end
  end

  defp over?(world, %{key: {:document, id} = key, stamp: stamp}),
    do: Due.over?(stamp, stamp_of(world, id), world.here[key])

  # As the version table: what began later stays.
  defp install(world, {%{key: {_, id}, body: %{token: token}}, began}) do
    {now, world} = tick(world)
    {known, its} = world.documents[id]
    began = began || if(known == token, do: its, else: now)

    %{
      world
      | code: Map.update!(world.code, id, &if(elem(&1, 1) > began, do: &1, else: {token, began})),
        documents: Map.update!(world.documents, id, &if(elem(&1, 1) > began, do: &1, else: {token, began}))
    }
  end

  # Acts: lists of steps, each of which is a function of the world, and says what follows --------------------------------

  defp put(world, id), do: update_in(world.store[id], &(&1 + 1))

  defp linger(world, id) do
    if id in world.lingering,
      do: %{world | lingering: MapSet.delete(world.lingering, id)},
      else: %{world | lingering: MapSet.put(world.lingering, id)}
  end

  defp refresh(id) do
    fn world ->
      {began, world} = tick(world)
      token = world.store[id]
      {world, fn world -> {refreshed(world, id, token, began), nil} end}
    end
  end

  defp refreshed(world, id, token, began) do
    {known, its} = world.documents[id]

    if token == known or its > began or id in world.lingering,
      do: world,
      else: install(world, {%{key: key(id), body: body(token)}, began})
  end

  # The writer does one thing at a time: who comes while it is at it waits.
  defp writing(then) do
    fn
      %{writer: :free} = world -> {%{world | writer: :taken}, then}
      world -> {world, writing(then)}
    end
  end

  defp written(world), do: {%{world | writer: :free}, nil}

  defp distribute(ids, list?) do
    writing(fn world ->
      {began, world} = tick(world)
      packed = for id <- ids, do: {key(id), world.store[id], stamp_of(world, id)}
      {world, fn world -> propose(world, packed, began, list?) end}
    end)
  end

  defp stamp_of(world, id), do: with(%{stamp: stamp} <- entry(world, id), do: stamp)

  defp propose(world, packed, began, list?) do
    base = Map.new(packed, fn {key, _token, stamp} -> {key, stamp} end)

    if Manifest.based?(world.manifest, base) do
      changes = for {key, token, _stamp} <- packed, do: {key, body(token)}
      {entries, reign} = Manifest.stamp(world.manifest, changes, world.reign, "here", list?)
      {%{world | reign: reign}, fn world -> world |> own(entries, began) |> written() end}
    else
      written(world)
    end
  end

  defp own(world, entries, began) do
    {_result, world} = apply_all(world, Enum.map(entries, &{&1, began}), true)
    world
  end

  # A beat: what is due, and then what the server has by itself.
  defp beat do
    fn world ->
      due = for {key, {_stamp, true}} <- world.due, next(world, key) == :take, do: world.manifest.entries[key]
      {world, fn world -> {Enum.reduce(due, world, &take(&2, &1)), look()} end}
    end
  end

  # Between its being found due and its turn.
  defp take(world, entry), do: world |> apply_all([{entry, nil}], false) |> elem(1)

  defp next(world, {:document, id} = key),
    do: Due.next(world.manifest.entries[key], world.here[key], known(world, id))

  defp look do
    fn world ->
      changed = for id <- @ids, entry = entry(world, id), entry.body.token != known(world, id).token, do: id
      {world, follow_all(changed)}
    end
  end

  defp follow_all([]), do: nil

  defp follow_all([id | ids]) do
    writing(fn world ->
      if next(world, key(id)) == :follow do
        {token, began} = world.documents[id]
        packed = [{key(id), token, stamp_of(world, id)}]
        {world, fn world -> world |> propose(packed, began, false) |> and_then(follow_all(ids)) end}
      else
        {%{world | writer: :free}, follow_all(ids)}
      end
    end)
  end

  defp and_then({world, nil}, then), do: {world, then}
  defp and_then({world, step}, then), do: {world, fn world -> world |> step.() |> and_then(then) end}

  # Of a leader on the other side of a partition that is over: any document that the store had once.
  defp from_elsewhere(id) do
    fn world ->
      {epoch, number, _node} = world.manifest.top
      token = Enum.random(0..world.store[id])

      entry = %{
        key: key(id),
        stamp: {epoch + Enum.random(0..1), number + 1, "other"},
        body: body(token),
        list: false,
        was: nil
      }

      {accept(world, [entry]), fn world -> {take(world, entry), nil} end}
    end
  end

  # Playing -----------------------------------------------------------------------------------------------------------------

  defp play(world, 0), do: world

  defp play(world, left) do
    world =
      case Enum.random(1..20) do
        1 -> put(world, Enum.random(@ids))
        2 -> linger(world, Enum.random(@ids))
        3 -> act(world, refresh(Enum.random(@ids)))
        4 -> act(world, distribute([Enum.random(@ids)], false))
        5 -> act(world, distribute(@ids, true))
        6 -> act(world, beat())
        7 -> if :rand.uniform(4) == 1, do: act(world, from_elsewhere(Enum.random(@ids))), else: world
        _go_on -> step(world)
      end

    play(world, left - 1)
  end

  defp step(%{acts: []} = world), do: world

  defp step(%{acts: acts} = world) do
    {step, acts} = List.pop_at(acts, Enum.random(0..(length(acts) - 1)))

    case step.(%{world | acts: acts}) do
      {world, nil} -> world
      {world, next} -> act(world, next)
    end
  end

  defp over(%{acts: []} = world), do: world
  defp over(world), do: world |> step() |> over()
  defp alone(world, act), do: world |> act(act) |> over()

  # Writers are over with whoever lingers still there. The store is looked at for the last time while a beat is on its way; then
  # there are beats only.
  defp calm(world) do
    world = over(world)
    world = Enum.reduce(@ids, act(%{world | lingering: MapSet.new()}, beat()), &act(&2, refresh(&1)))
    Enum.reduce(1..6, over(world), fn _beat, world -> alone(world, beat()) end)
  end

  defp state(world) do
    for id <- @ids do
      entry = entry(world, id)
      here = world.here[key(id)]

      %{
        id: id,
        document: elem(world.documents[id], 0),
        code: elem(world.code[id], 0),
        entry: entry && entry.body.token,
        here: here && {here.stamp == entry.stamp, here.result},
        due: world.due[key(id)]
      }
    end
  end

  test "whatever crosses whatever, after some beats all are of one mind and nothing is left to be done" do
    for seed <- 1..@seeds do
      :rand.seed(:exsss, {seed, 25, 1})
      world = world() |> alone(distribute(@ids, true)) |> play(@steps) |> calm()

      for one <- state(world) do
        assert %{code: token, document: token, entry: token, here: {true, :ok}, due: nil} = one,
               "seed #{seed}: #{inspect(one)}"
      end

      next = world |> alone(beat()) |> alone(beat())
      assert next.manifest == world.manifest
    end
  end

  test "what runs is what the store has, where no other leader has had a say" do
    for seed <- 1..@seeds do
      :rand.seed(:exsss, {seed, 25, 2})
      world = world() |> alone(distribute(@ids, true)) |> play(@steps) |> calm()
      foreign? = Enum.any?(@ids, &match?({_, _, "other"}, stamp_of(world, &1)))

      unless foreign?,
        do: for(one <- state(world), do: assert(one.document == world.store[one.id], "seed #{seed}"))
    end
  end

  test "a list keeps its mark, and its stamp, through beats among writers of others" do
    for seed <- 1..@seeds do
      :rand.seed(:exsss, {seed, 25, 3})
      world = world() |> alone(distribute(~w(a b), true))
      marked = {entry(world, "a"), entry(world, "b")}

      world =
        Enum.reduce(1..@steps, world, fn _n, world ->
          case Enum.random(1..12) do
            1 -> put(world, "c")
            2 -> act(world, refresh(Enum.random(@ids)))
            3 -> act(world, distribute(["c"], false))
            4 -> act(world, beat())
            _go_on -> step(world)
          end
        end)

      world = calm(world)
      assert {entry(world, "a"), entry(world, "b")} == marked
      assert world.due == %{}
    end
  end
end
