defmodule Instar.Source.Contract.Documents do
  # What a source says of single documents: fetched, looked for, attached, listed.
  @moduledoc false
  import Instar.Source.Contract.Fault
  import Instar.Source.Contract.Subject, only: [call: 3, delete: 2, document: 4, put: 3, token: 2]
  alias Instar.Error
  alias Instar.Source.Contract.Subject

  @doc "Rows: the callback, what is asked of it, how, and the functions that must be there for that."
  @spec checks() :: [{String.t(), String.t(), (Subject.t() -> term), [tuple]}]
  def checks do
    [
      {"init/1", "refuses an option that it does not know", &init/1, []},
      {"fetch/3", "gives a document and its token, and then only that it is the same", &fetch/1, []},
      {"fetch/3", "finds nothing where nothing is, or is any more", &gone/1, []},
      {"fetch/3", "takes any id as the name of one document", &odd/1, []},
      {"fetch/3", "finds nothing under what is no name", &no_name/1, []},
      {"fetch/3", "may be called by many at once", &at_once/1, []},
      {"where/2", "says of each id where it is", &where/1, []},
      {"attachment/3", "gives the bytes", &attachment/1, [{:store, :attach, 4}]},
      {"ids/1", "lists what is there", &ids/1, [{:source, :ids, 1}]},
      {"fetch_now/4", "answers as fetch/3, and may tell what was deleted", &fetch_now/1,
       [{:source, :fetch_now, 4}]},
      {"newer?/2", "tells a revision from those before it", &newer/1, [{:source, :newer?, 2}]},
      {"peek/4", "answers as fetch_now/4, past caches and not", &peek/1, [{:source, :peek, 4}]},
      {"peeks/1", "is how many are asked at once", &peeks/1, [{:source, :peek, 4}]}
    ]
  end

  defp init(%Subject{helper: helper, store: store} = subject) do
    answer = Subject.init(subject, [{:no_option_of_any_source, 1} | helper.options(store)])

    true!(
      "init/1",
      "with an option that no source has",
      answer,
      match?({:error, %Error{}}, answer),
      "{:error, an `Instar.Error`}"
    )
  end

  defp fetch(subject) do
    put(subject, "doc", 1)
    token = subject |> call(:fetch, ["doc", nil]) |> document("fetch/3", "doc", 1)
    same(subject, "doc", token)
    put(subject, "doc", 2)
    other = subject |> call(:fetch, ["doc", token]) |> document("fetch/3", "doc", 2)
    true!("fetch/3", "of a document that was changed", other, other != token, "another token than before")
    same(subject, "doc", other)
  end

  defp same(subject, id, token) do
    answer = call(subject, :fetch, [id, token])
    equal!("fetch/3", "with the token of the document as it is (#{inspect(id)})", answer, :not_modified)
  end

  defp gone(subject) do
    equal!("fetch/3", "of a document that never was", call(subject, :fetch, ["doc", nil]), :not_found)
    put(subject, "doc", 1)
    token = token(subject, "doc")
    delete(subject, "doc")
    equal!("fetch/3", "of a document that was deleted", call(subject, :fetch, ["doc", nil]), :not_found)
    with_token = call(subject, :fetch, ["doc", token])
    equal!("fetch/3", "with the token of a document that was deleted", with_token, :not_found)
    put(subject, "doc", 2)
    other = subject |> call(:fetch, ["doc", token]) |> document("fetch/3", "doc", 2)
    true!("fetch/3", "of a document that was put again", other, other != token, "another token than before")
  end

  defp odd(subject) do
    for {id, n} <- Enum.with_index(Subject.odd_ids(subject)) do
      answer = call(subject, :fetch, [id, nil])
      equal!("fetch/3", "of an id that nothing was put under (#{inspect(id)})", answer, :not_found)
      put(subject, id, n)
      token = subject |> call(:fetch, [id, nil]) |> document("fetch/3", id, n)
      same(subject, id, token)
    end
  end

  defp no_name(subject) do
    put(subject, "doc", 1)

    for id <- ["", ".", ".."],
        {callback, answer} <- [
          {"fetch/3", call(subject, :fetch, [id, nil])},
          {"attachment/3", call(subject, :attachment, ["doc", id])}
        ] do
      none? = answer == :not_found or match?({:error, %Error{}}, answer)
      true!(callback, "of #{inspect(id)}", answer, none?, ":not_found or an error")
    end
  end

  defp at_once(subject) do
    put(subject, "doc", 1)

    1..50
    |> Task.async_stream(fn _n -> call(subject, :fetch, ["doc", nil]) end,
      max_concurrency: 50,
      timeout: 60_000
    )
    |> Enum.each(fn {:ok, answer} -> document(answer, "fetch/3", "doc", 1) end)
  end

  defp where(subject) do
    for id <- ["doc", "." | Subject.odd_ids(subject)] do
      where = call(subject, :where, [id])
      text? = is_binary(where) and String.valid?(where)
      true!("where/2", "of #{inspect(id)}", where, text?, "text")
    end
  end

  defp attachment(%Subject{helper: helper, store: store} = subject) do
    bytes = :crypto.strong_rand_bytes(100_000)
    helper.attach(store, "doc", "1.0.0.wasm", bytes)

    for {id, name, due} <- [
          {"doc", "1.0.0.wasm", {:ok, bytes}},
          {"doc", "2.0.0.wasm", :not_found},
          {"other", "1.0.0.wasm", :not_found}
        ] do
      answer = call(subject, :attachment, [id, name])
      equal!("attachment/3", "of #{inspect(id)}, #{inspect(name)}", answer, due)
    end
  end

  defp ids(subject) do
    for id <- ["b", "a", "c"], do: put(subject, id, 1)
    delete(subject, "c")
    answer = call(subject, :ids, [])

    listed? =
      with {:ok, ids} when is_list(ids) <- answer,
           do: Enum.filter(Enum.sort(ids), &(&1 in ["a", "b", "c"])) == ["a", "b"],
           else: (_other -> false)

    true!("ids/1", "after \"c\" was deleted", answer, listed?, "{:ok, ids} with \"a\" and \"b\", each once")
  end

  defp fetch_now(subject) do
    answers_now(subject, "fetch_now/4", "now", &call(subject, :fetch_now, [&1, &2, nil]))
    put(subject, "wanted", 1)
    wanted = token(subject, "wanted")
    answer = call(subject, :fetch_now, ["wanted", nil, wanted])
    token = document(answer, "fetch_now/4", "wanted", 1)
    equal!("fetch_now/4", "of the revision that is there", token, wanted)
  end

  defp peek(subject) do
    for {id, past_caches?} <- [{"past caches", true}, {"by way of caches", false}],
        do: answers_now(subject, "peek/4", id, &call(subject, :peek, [&1, &2, past_caches?]))
  end

  defp answers_now(subject, callback, id, ask) do
    equal!(callback, "of a document that never was", ask.("never", nil), :not_found)
    put(subject, id, 1)
    token = id |> ask.(nil) |> document(callback, id, 1)
    equal!(callback, "of a document that is there, beside fetch/3's", token, token(subject, id))
    equal!(callback, "with the token of the document as it is", ask.(id, token), :not_modified)
    delete(subject, id)
    answer = ask.(id, nil)
    gone? = answer in [:not_found, :deleted]
    true!(callback, "of a document that was deleted", answer, gone?, ":not_found or :deleted")
  end

  defp newer(%Subject{adapter: adapter} = subject) do
    put(subject, "doc", 1)
    first = token(subject, "doc")
    put(subject, "doc", 2)
    second = token(subject, "doc")

    for {token, than, due, what} <- [
          {first, first, true, "of a token beside itself"},
          {second, first, true, "of a later revision's token beside an earlier one's"},
          {first, second, false, "of an earlier revision's token beside a later one's"}
        ],
        do: equal!("newer?/2", what, adapter.newer?(token, than), due)
  end

  defp peeks(subject) do
    peeks = call(subject, :peeks, [])
    true!("peeks/1", "of a source with peek/4", peeks, is_integer(peeks) and peeks > 0, "a positive integer")
  end
end
