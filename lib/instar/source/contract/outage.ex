defmodule Instar.Source.Contract.Outage do
  # What a source says while its store cannot be reached, and afterwards.
  @moduledoc false
  import Instar.Source.Contract.Fault
  import Instar.Source.Contract.Feed, only: [await: 4, begin: 1, follow: 3, live: 2, silent!: 4, unfollow: 2]
  import Instar.Source.Contract.Subject, only: [call: 3, delete: 2, outage: 2, put: 3, token: 2]
  alias Instar.{Error, Source}
  alias Instar.Source.Contract.Subject

  @store [{:store, :outage, 2}]
  @feed [{:source, :follow, 3}, {:source, :unfollow, 2} | @store]
  # A feed that has broken off says so; for that long it says nothing of documents, and after its end nothing at all.
  @silent_ms 30
  @over_ms 600

  @doc "Rows: the callback, what is asked of it, how, and the functions that must be there for that."
  @spec checks() :: [{String.t(), String.t(), (Subject.t() -> term), [tuple]}]
  def checks do
    [
      {"fetch/3", "is an error while the store is away, and none when it is back", &fetch/1, @store},
      {"changes/3", "is an error while the store is away, and none when it is back", &changes/1, @store},
      {"init/1", "is no error while the store is away", &init/1, @store},
      {"follow/3", "goes on after its connection was cut", &cut/1, @feed},
      {"follow/3", "tells what has changed while the store was away", &away/1, @feed},
      {"follow/3", "gives up when the store stays away", &given_up/1, @feed}
    ]
  end

  # What tells that the store is away, and not that something is wrong with what was asked for.
  defp down!(callback, answer) do
    down? = match?({:error, %Error{}}, answer) and Source.down?(elem(answer, 1))
    due = "an error for which `Instar.Source.down?/1` is true"
    true!(callback, "while the store is away", answer, down?, due)
  end

  defp fetch(subject) do
    put(subject, "doc", 1)
    token = token(subject, "doc")
    outage(subject, :away)
    down!("fetch/3", call(subject, :fetch, ["doc", nil]))
    down!("fetch/3", call(subject, :fetch, ["other", nil]))
    down!("attachment/3", call(subject, :attachment, ["doc", "a"]))
    outage(subject, :none)
    equal!("fetch/3", "when the store is back", call(subject, :fetch, ["doc", token]), :not_modified)
  end

  defp changes(subject) do
    put(subject, "doc", 1)
    known = %{"doc" => token(subject, "doc")}
    {[], since} = Subject.changes(subject, nil, known)
    outage(subject, :away)
    known_more = Map.put(known, "other", "1-other")
    down!("changes/3", call(subject, :changes, [nil, known_more]))
    down!("changes/3", call(subject, :changes, [since, known_more]))
    outage(subject, :none)
    {changes, _since} = Subject.changes(subject, since, known)
    equal!("changes/3", "when the store is back", changes, [])
  end

  defp init(%Subject{helper: helper, store: store} = subject) do
    outage(subject, :away)
    answer = Subject.init(subject, helper.options(store))
    outage(subject, :none)
    true!("init/1", "while the store is away", answer, match?({:ok, _state}, answer), "{:ok, state}")
  end

  defp cut(subject) do
    reference = follow(subject, begin(subject), ["a"])

    for n <- 2..4 do
      live(subject, reference)
      outage(subject, :cut)
      put(subject, "a", n)
      await(subject, reference, "a", token(subject, "a"))
    end
  end

  defp away(subject) do
    reference = follow(subject, begin(subject), ["a", "b"])
    live(subject, reference)
    outage(subject, :away)
    put(subject, "a", 2)
    delete(subject, "b")
    silent!(reference, @silent_ms, "follow/3", "while the store is away")
    outage(subject, :none)
    await(subject, reference, "a", token(subject, "a"))
    put(subject, "b", 2)
    await(subject, reference, "b", token(subject, "b"))
    live(subject, reference)
  end

  defp given_up(subject) do
    reference = follow(subject, begin(subject), ["a"])
    live(subject, reference)
    outage(subject, :away)

    receive do
      {^reference, {:down, error}} -> down!("follow/3", {:error, error})
    after
      subject.timeout ->
        fault!("follow/3", "while the store stays away", :nothing, "{reference, {:down, error}}")
    end

    outage(subject, :none)
    put(subject, "a", 2)

    silent!(reference, @over_ms, "follow/3", "after it has given up")
    unfollow(subject, reference)
  end
end
