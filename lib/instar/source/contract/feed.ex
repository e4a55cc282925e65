defmodule Instar.Source.Contract.Feed do
  # What a source's live feed tells the process that follows it, and when it tells nothing more.
  @moduledoc false
  import Instar.Source.Contract.Fault
  import Instar.Source.Contract.Subject, only: [call: 3, delete: 2, odd_ids: 1, put: 3, token: 2]
  alias Instar.Source.Contract.Subject

  @follows [{:source, :follow, 3}, {:source, :unfollow, 2}]
  # After a feed's end nothing of it comes for that long.
  @silent_ms 30

  @doc "Rows: the callback, what is asked of it, how, and the functions that must be there for that."
  @spec checks() :: [{String.t(), String.t(), (Subject.t() -> term), [tuple]}]
  def checks do
    [
      {"follow/3", "tells what changes, is deleted, and comes back", &told/1, @follows},
      {"follow/3", "starts with what has changed since", &since/1, @follows},
      {"follow/3", "misses nothing without a since", &without_since/1, @follows},
      {"follow/3", "is of the ids asked for", &asked/1, @follows},
      {"follow/3", "is of odd ids, too", &odd/1, @follows},
      {"follow/3", "is of many", &many/1, @follows},
      {"follow_also/3", "takes more ids, or has the feed begun again", &also/1,
       [{:source, :follow_also, 3} | @follows]},
      {"unfollow/2", "ends a feed, and no other", &ended/1, @follows}
    ]
  end

  @doc "Documents `a`, `b` and `c`, and the position from which they are followed."
  @spec begin(Subject.t()) :: Instar.Source.since()
  def begin(subject) do
    for id <- ["a", "b", "c"], do: put(subject, id, 1)
    {_changes, since} = Subject.changes(subject, nil, %{})
    since
  end

  @doc "Begins a feed."
  @spec follow(Subject.t(), Instar.Source.since(), [String.t()]) :: reference
  def follow(subject, since, ids) do
    case call(subject, :follow, [since, ids]) do
      {:ok, reference} when is_reference(reference) -> reference
      other -> fault!("follow/3", "of a store that is there", other, "{:ok, reference}")
    end
  end

  @doc "Waits until a feed stands."
  @spec live(Subject.t(), reference) :: :ok
  def live(subject, reference) do
    receive do
      {^reference, :live} -> :ok
    after
      subject.timeout -> silent(subject, "a feed that stands", "{reference, :live}")
    end
  end

  # What was told so far.
  @spec silent(Subject.t(), String.t(), String.t()) :: no_return
  defp silent(%{timeout: ms}, situation, due) do
    {:messages, messages} = Process.info(self(), :messages)
    fault!("follow/3", "of #{situation}, after #{ms} ms with the messages", messages, due)
  end

  @doc "Waits until an id has been told to be that: a row may be told again, and an older one before it."
  @spec await(Subject.t(), reference, String.t(), Instar.Source.token() | :deleted, [String.t()]) :: :ok
  def await(subject, reference, id, due, others \\ []) do
    receive do
      {^reference, {:changes, changes, since}} ->
        true!("follow/3", "in its changes", since, since != nil, "a since, from which a feed can be resumed")
        strange = for {other, _token} <- changes, other != id and other in others, do: other
        equal!("follow/3", "of ids that were not asked for", strange, [])
        if {id, due} in changes, do: :ok, else: await(subject, reference, id, due, others)
    after
      subject.timeout -> silent(subject, "a change of #{inspect(id)}", "a change to #{inspect(due)}")
    end
  end

  defp told(subject) do
    reference = follow(subject, begin(subject), ["a", "b"])
    live(subject, reference)
    put(subject, "a", 2)
    await(subject, reference, "a", token(subject, "a"))
    delete(subject, "b")
    await(subject, reference, "b", :deleted)
    put(subject, "b", 3)
    await(subject, reference, "b", token(subject, "b"))
  end

  defp since(subject) do
    since = begin(subject)
    put(subject, "a", 2)
    reference = follow(subject, since, ["a"])
    await(subject, reference, "a", token(subject, "a"))
  end

  defp without_since(subject) do
    begin(subject)
    reference = follow(subject, nil, ["a"])
    await(subject, reference, "a", token(subject, "a"))
  end

  defp asked(subject) do
    reference = follow(subject, begin(subject), ["a", "never"])
    put(subject, "b", 2)
    delete(subject, "c")
    put(subject, "a", 2)
    await(subject, reference, "a", token(subject, "a"), ["b", "c"])
    put(subject, "never", 1)
    await(subject, reference, "never", token(subject, "never"), ["b", "c"])
  end

  defp odd(subject) do
    reference = follow(subject, begin(subject), odd_ids(subject))

    for id <- odd_ids(subject) do
      put(subject, id, 1)
      await(subject, reference, id, token(subject, id))
    end
  end

  defp many(%{many: many} = subject) do
    reference = follow(subject, begin(subject), ["a" | for(n <- 1..many, do: "many-#{n}")])
    live(subject, reference)
    put(subject, "many-#{many}", 1)
    await(subject, reference, "many-#{many}", token(subject, "many-#{many}"))
  end

  defp also(subject) do
    many = for n <- 1..subject.many, do: "many-#{n}"
    since = begin(subject)
    reference = follow(subject, since, ["a" | many])
    live(subject, reference)

    case call(subject, :follow_also, [reference, ["b"]]) do
      :ok ->
        put(subject, "c", 2)
        put(subject, "b", 2)
        await(subject, reference, "b", token(subject, "b"), ["c"])
        put(subject, "a", 2)
        await(subject, reference, "a", token(subject, "a"), ["c"])

      :again ->
        unfollow(subject, reference)
        reference = follow(subject, since, ["a", "b" | many])
        put(subject, "b", 2)
        await(subject, reference, "b", token(subject, "b"), ["c"])

      other ->
        fault!("follow_also/3", "with one id more", other, ":ok or :again")
    end
  end

  @doc "Ends a feed."
  @spec unfollow(Subject.t(), reference) :: :ok
  def unfollow(subject, reference),
    do: equal!("unfollow/2", "of a feed", call(subject, :unfollow, [reference]), :ok)

  defp ended(subject) do
    since = begin(subject)
    reference = follow(subject, since, ["a"])
    other = follow(subject, since, ["a"])
    live(subject, reference)
    live(subject, other)
    put(subject, "a", 2)
    await(subject, other, "a", token(subject, "a"))
    unfollow(subject, reference)
    put(subject, "a", 3)
    await(subject, other, "a", token(subject, "a"))
    silent!(reference, @silent_ms, "unfollow/2", "of a feed, and a change after it")
    unfollow(subject, reference)
  end

  @doc "Whether a feed tells nothing for that long."
  @spec silent!(reference, pos_integer, String.t(), String.t()) :: :ok
  def silent!(reference, ms, callback, situation) do
    receive do
      {^reference, message} -> fault!(callback, situation, message, "no message of the feed")
    after
      ms -> :ok
    end
  end
end
