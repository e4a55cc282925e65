defmodule Instar.Source.Contract.Changes do
  # What a source says has changed: with a position in the store's history, and without one.
  @moduledoc false
  import Instar.Source.Contract.Fault

  import Instar.Source.Contract.Subject,
    only: [changes: 3, delete: 2, known: 2, odd_ids: 1, put: 3, put_all: 3, token: 2]

  alias Instar.Source.Contract.Subject

  @doc "Rows: the callback, what is asked of it, how, and the functions that must be there for that."
  @spec checks() :: [{String.t(), String.t(), (Subject.t() -> term), [tuple]}]
  def checks do
    [
      {"changes/3", "tells of nothing when nothing has changed", &none/1, []},
      {"changes/3", "tells what was changed, deleted, and put again", &told/1, []},
      {"changes/3", "is of the ids asked for, known to the store or not", &asked/1, []},
      {"changes/3", "tells of a document whose token the caller has not", &without_token/1, []},
      {"changes/3", "is of any id", &odd/1, []},
      {"changes/3", "is of many at once", &many/1, []}
    ]
  end

  # The new position.
  defp due(subject, since, known, due, situation) do
    {changes, position} = changes(subject, since, known)
    way = if since == nil, do: "without a since", else: "with a since"
    equal!("changes/3", "#{way}, #{situation}", changes, Enum.sort(due))
    position
  end

  # Both ways say the same.
  defp both(subject, since, known, due, situation) do
    due(subject, nil, known, due, situation)
    due(subject, since, known, due, situation)
  end

  defp none(subject) do
    for id <- ["a", "b"], do: put(subject, id, 1)
    known = known(subject, ["a", "b"])
    since = due(subject, nil, known, [], "when nothing has changed")
    since = due(subject, since, known, [], "when nothing has changed")
    both(subject, since, %{}, [], "of no documents")
  end

  defp told(subject) do
    for id <- ["a", "b", "c"], do: put(subject, id, 1)
    known = known(subject, ["a", "b", "c"])
    since = due(subject, nil, known, [], "when nothing has changed")

    put(subject, "a", 2)
    delete(subject, "b")
    a = token(subject, "a")
    since = both(subject, since, known, [{"a", a}, {"b", :deleted}], "of one changed and one deleted")

    known = Map.put(known, "a", a)
    put(subject, "b", 3)
    b = token(subject, "b")
    since = both(subject, since, known, [{"b", b}], "of one that was put again")
    both(subject, since, Map.put(known, "b", b), [], "when all is known")
  end

  defp asked(subject) do
    for id <- ["a", "b"], do: put(subject, id, 1)
    since = due(subject, nil, known(subject, ["a"]), [], "when nothing has changed")
    for id <- ["a", "b"], do: put(subject, id, 2)
    known = %{"a" => "1-old", "never" => "1-there"}
    a = token(subject, "a")
    due(subject, nil, known, [{"a", a}, {"never", :deleted}], "of one changed and one that never was")
    # What was never there has no history.
    {changes, _since} = changes(subject, since, known)
    changes = List.delete(changes, {"never", :deleted})
    equal!("changes/3", "with a since, of one changed and one that never was", changes, [{"a", a}])
  end

  defp without_token(subject) do
    put(subject, "a", 1)
    due(subject, nil, %{"a" => nil}, [{"a", token(subject, "a")}], "of a document known without a token")
  end

  defp odd(subject) do
    ids = odd_ids(subject)
    for id <- ids, do: put(subject, id, 1)
    known = known(subject, ids)
    since = due(subject, nil, known, [], "when nothing has changed")
    for id <- ids, do: put(subject, id, 2)
    both(subject, since, known, Map.to_list(known(subject, ids)), "of odd ids")
  end

  defp many(%{many: many} = subject) do
    ids = for n <- 1..many, do: "doc-#{n}"
    put_all(subject, ids, 1)
    {first, since} = changes(subject, nil, Map.new(ids, &{&1, nil}))
    equal!("changes/3", "without a since, of #{many} without tokens", length(first), many)
    known = Map.new(first)
    some(subject, known)
    due(subject, nil, known, [], "of #{many} when nothing has changed")

    put_all(subject, ids, 2)
    {second, _since} = changes(subject, nil, known)
    equal!("changes/3", "without a since, of #{many} changed", length(second), many)
    since = due(subject, since, known, second, "of #{many} changed")
    due(subject, since, Map.new(second), [], "of #{many} when all is known")
    some(subject, Map.new(second))
  end

  defp some(%{many: many} = subject, known) do
    ids = ["doc-1", "doc-#{many}"]
    equal!("changes/3", "of #{many}, beside fetch/3's tokens", Map.take(known, ids), known(subject, ids))
  end
end
