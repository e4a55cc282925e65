defmodule Instar.Server.Refresh do
  # Brings one loaded document up to date with the store: what has changed is compiled beside what runs, and becomes
  # current together with the document, or not at all. Nobody who runs old code is killed for it.
  @moduledoc false
  require Logger
  alias Instar.Call.Limits
  alias Instar.{Config, Document, Error, FirstError, Source, Telemetry}
  alias Instar.Server.{Builds, Fetch, Install, Loader, News, Stage, Uses, Versions}
  alias Instar.Server.Stage.{Built, Fetched}

  @most_tries 10

  @type result :: :unchanged | :changed | :deleted | :later | {:error, Error.t()}

  @typedoc """
  What is known of a change already: the revision that a row has named, that it is deleted (`:named` so by a feed's
  row), what the source has answered, or what is to be done. A `{:delete, witness}` holds if that document is still there.
  """
  @type hint ::
          nil
          | {:wanted, Source.token() | {:deleted, :named | :compared}}
          | {:answer, term, began :: integer}
          | {:delete, witness :: String.t() | nil}
          | {:load, [Document.tag()]}

  @doc """
  Looks at a document and does what is needed.

  `:later` asks to try again: old code that somebody lingers in is in the way. `:behind` says that the store has answered
  with another revision than the one that is wanted, `:missing` that it doesn't have the document and has not named it
  as deleted, `{:deleted, tags}` which tags are gone, and `{:refused, token, error}` that the revision of that token stays behind
  because of others, which use it.
  """
  @spec run(Instar.Config.t(), String.t(), hint) ::
          :unchanged
          | :changed
          | :later
          | :behind
          | :missing
          | {:deleted, [Document.tag()]}
          | {:refused, Source.token(), Error.t()}
          | {:error, Error.t()}
  def run(config, id, hint \\ nil) do
    Telemetry.span(:refresh, %{server: config.name, document: id}, fn ->
      result =
        case look(config, id, hint) do
          {:error, error} -> {:error, Error.context(error, server: config.name, document: id)}
          {:refused, token, error} -> {:refused, token, Error.context(error, server: config.name)}
          result -> result
        end

      {result, outcome(result)}
    end)
  end

  @doc """
  Before a document is loaded by name: sees to it that what it uses is as the store has it now, for all who use that, or for none.
  """
  @spec used(Config.t(), Document.t()) :: :ok | {:error, Error.t()}
  def used(_config, %Document{uses: uses}) when uses == %{}, do: :ok

  def used(config, document) do
    config.name
    |> Uses.followed(document)
    |> Map.keys()
    |> Enum.sort()
    |> Enum.each(fn id ->
      # What keeps it as it was is said of the document that it is.
      with {:refused, token, error} <- run(config, id), do: News.refused(config.name, id, {token, error})
    end)
  end

  @doc """
  Takes a document that was given instead of fetched; the source isn't asked. Of one that isn't loaded, what it chooses
  by default is loaded.
  """
  @spec given(Instar.Config.t(), Document.t()) :: result
  def given(%{name: server} = config, %{id: id, token: token} = document) do
    fetched = %Fetched{config: config, document: document, began: Stage.began()}

    case {known(server, id), Versions.tags(server, id), Versions.followed?(server, id)} do
      {_known, [], false} ->
        first(fetched)

      {%{token: ^token}, _tags, true} ->
        :unchanged

      {known, _tags, true} ->
        with({:refused, _token, error} <- update(known, fetched), do: {:error, error})
    end
  end

  # The revision that others are compiled with is the one that all that follows is compared with.
  defp known(server, id) do
    case Versions.used(server, id) do
      {document, _began} -> document
      nil -> Versions.document(server, id)
    end
  end

  defp first(%Fetched{config: config} = fetched) do
    with {:ok, chosen} <- Fetched.choose(fetched, []),
         {:ok, built} <- Builds.build(chosen),
         :ok <- first(config, built) do
      Uses.keep(built)
      Fetch.adopt(fetched)
      :changed
    end
  end

  defp first(config, built), do: with(:uses <- install(config, [built], []), do: :later)

  defp outcome({:error, error}), do: %{result: :error, error: error}
  defp outcome({:refused, _token, error}), do: %{result: :error, error: error}
  defp outcome({:deleted, _tags}), do: %{result: :deleted}
  defp outcome({:missing, _witness}), do: %{result: :later}
  defp outcome(undecided) when undecided in [:missing, :behind, :unsure], do: %{result: :later}
  defp outcome(result), do: %{result: result}

  # Without a witness everything is deleted: then the copy on disk stays, in case that was not meant.
  defp look(%{name: server, on_missing: on_missing} = config, id, {:delete, witness}) do
    case witness && Fetch.presence(config, witness) do
      there_or_none when there_or_none in [nil, :there] ->
        delete(config, id, Versions.tags(server, id), witness != nil or on_missing == :keep)

      :gone ->
        {:missing, witness}

      :unsure ->
        :unsure
    end
  rescue
    error in Error -> {:error, error}
  end

  # An embedded server has again what it had before.
  defp look(%{name: server}, id, {:load, tags}) do
    Enum.find_value(tags, :changed, fn tag ->
      with {:ok, _version} <- Loader.load(server, id, tag: tag), do: nil
    end)
  end

  defp look(%{name: server} = config, id, hint) do
    {hint, began} = timely(server, id, hint)
    known = known(server, id)
    tags = Versions.tags(server, id)
    answer = Versions.followed?(server, id) && ask(config, id, known && known.token, hint)

    if answer && behind?(server, answer, known, hint) do
      :behind
    else
      case answer do
        false -> gone(server, id)
        :not_modified -> confirm(config, known, began)
        :deleted -> delete(config, id, tags)
        :not_found -> if hint == {:wanted, {:deleted, :named}}, do: delete(config, id, tags), else: :missing
        {:ok, document} -> update(known, %Fetched{config: config, document: document, began: began})
        {:error, error} -> {:error, error}
      end
    end
  rescue
    # The server, or this version of it, has gone.
    error in Error -> {:error, error}
  end

  # What was evicted before this turn came is not what it was followed as.
  defp gone(server, id) do
    Versions.forget_kept(server, [id])
    :unchanged
  end

  # An answer is as old as its question: where a load was begun and done meanwhile, it says nothing.
  defp timely(server, id, {:answer, _answer, began} = hint) do
    case Versions.fetched(server, id) do
      {_document, later} when later > began -> {nil, Stage.began()}
      _older -> {hint, began}
    end
  end

  defp timely(_server, _id, hint), do: {hint, Stage.began()}

  defp ask(config, id, _token, {:answer, answer, _began}), do: Fetch.answered(config, id, answer)
  defp ask(config, id, token, {:wanted, {:deleted, _how}}), do: Fetch.ask_now(config, id, token, nil)
  defp ask(config, id, token, {:wanted, wanted}), do: Fetch.ask_now(config, id, token, wanted)
  defp ask(config, id, token, nil), do: Fetch.ask_now(config, id, token, nil)

  # Whether the store has named another revision than the one that it answers with. A cluster's nodes and caches have
  # older ones for a while.
  defp behind?(server, answer, known, {:wanted, {:deleted, _how}}) do
    {module, _source} = Versions.source(server)

    case answer do
      :not_modified ->
        true

      # It is there again only if it is newer; where nobody can tell, a comparison does.
      {:ok, %{token: token}} ->
        known != nil and (token == known.token or not Source.reached?(module, token, known.token))

      _other ->
        false
    end
  end

  defp behind?(server, answer, known, {:wanted, wanted}) do
    {module, _source} = Versions.source(server)

    case answer do
      gone when gone in [:not_found, :deleted] -> wanted != nil
      :not_modified -> not Source.reached?(module, known && known.token, wanted)
      {:ok, %{token: token}} -> not Source.reached?(module, token, wanted)
      {:error, %Error{token: nil}} -> false
      {:error, %Error{token: token}} -> not Source.reached?(module, token, wanted)
    end
  end

  defp behind?(_server, _answer, _known, _hint), do: false

  defp confirm(%{name: server} = config, %{stale: true, id: id} = known, began) do
    confirmed = Fetch.confirmed(config, known)

    if Versions.tags(server, id) == [],
      do: Versions.confirm_used(server, confirmed, began),
      else: Fetch.adopt(%Fetched{config: config, document: confirmed, began: began})

    :unchanged
  end

  defp confirm(_config, _known, _began), do: :unchanged

  # Nothing must be chosen or loaded from it while its code goes.
  defp delete(%{name: server} = config, id, tags, forget? \\ true) do
    known = Versions.document(server, id)
    Versions.forget_document(server, id)
    # Told when it goes, not again for each time that somebody who lingers is in the way.
    if known,
      do: Logger.info("Instar: #{id} is deleted: the store of #{inspect(server)} does not have it any more")

    users = Versions.users(server, id)
    if forget? and users == [], do: Fetch.forget(config, id)

    cond do
      not delete_all(server, id, tags) -> :later
      users == [] -> {:deleted, tags}
      # Their code has its code in it.
      true -> {:error, Error.new({:still_used, names(users)}, document: id)}
    end
  end

  @doc "Versions as messages name them."
  @spec names([{{String.t(), String.t()}, String.t()}]) :: [String.t()]
  def names(users), do: users |> Enum.map(fn {{id, tag}, _pinned} -> "#{id} #{tag}" end) |> Enum.sort()

  @doc "Deletes the code of tags, without killing anybody; whether all of it could be."
  @spec delete_all(atom, String.t(), [Document.tag()]) :: boolean
  def delete_all(server, id, tags), do: tags |> Enum.map(&delete_tag(server, id, &1)) |> Enum.all?()

  # As `:code.delete`, for which old code must have gone before.
  defp delete_tag(server, id, tag),
    do: Versions.soft_purge(server, id, tag) and Versions.delete(server, id, tag)

  # What has changed, with all that is compiled with it. Where that doesn't do, those who use it or are used by it may have changed
  # as well, for what belongs together is published one by one: then the store is asked for them.
  defp update(known, %Fetched{config: config, document: %{id: id, token: token}} = fetched) do
    changes = %{id => {known, fetched}}

    with {:error, error} <- attempt(config, changes, @most_tries),
         {:error, error} <- attempt_more(config, changes, error) do
      if error.document in [nil, id], do: {:error, error}, else: {:refused, token, of_user(error, id)}
    end
  end

  # It names who could not be compiled with what has changed, and by which field that is so.
  defp of_user(error, id) do
    Error.context(error,
      field: "uses." <> id,
      detail: "#{id} has changed, and stays as it was for all who use it until they can have it"
    )
  end

  defp attempt_more(config, changes, error) do
    case with_others(config, changes) do
      ^changes -> {:error, error}
      more -> attempt(config, more, @most_tries)
    end
  end

  # All together or none of it: documents as they are to be, each with what is known of it until now.
  defp attempt(%{name: server} = config, changes, tries) do
    users = users(server, changes)

    overlay =
      Map.new(changes, fn {id, {_known, %{document: document, began: began}}} -> {id, {document, began}} end)

    all = Enum.map(changes, &changed(&1, users, server)) ++ unchanged(users, changes, config)

    with :ok <- all_known(users, all),
         {:ok, built} <-
           FirstError.map(all, fn {one, load, _delete} ->
             Builds.build_all(%{one | overlay: overlay}, load)
           end),
         {same, other} = built |> Enum.concat() |> Enum.split_with(&running?/1),
         :ok <- make_room(other),
         :ok <- install(config, other, same) do
      Enum.each(other, &Uses.keep/1)

      for {one, load, _delete} <- all,
          is_map_key(changes, one.document.id),
          load != [] or Versions.tags(server, one.document.id) != [],
          do: Fetch.adopt(one)

      gone = for {one, _load, delete} <- all, do: delete_all(server, one.document.id, delete)
      if Enum.all?(gone), do: :changed, else: :later
    else
      :uses when tries > 1 -> attempt(config, changes, tries - 1)
      :uses -> :later
      :later -> :later
      {:error, error} -> {:error, error}
    end
  end

  defp users(server, changes) do
    users = for id <- Map.keys(changes), {user, _pinned} <- Versions.users(server, id), do: user
    Enum.uniq(users)
  end

  # Loaded again is what its own change says, and what is compiled with something that has changed.
  defp changed({id, {known, %Fetched{document: document} = fetched}}, users, server) do
    plan = plan(known, document, Versions.tags(server, id))
    using = for {^id, tag} <- users, is_map_key(document.code, tag), do: tag
    {fetched, Enum.uniq(plan.load ++ using), plan.delete}
  end

  defp unchanged(users, changes, %{name: server} = config) do
    for {id, using} <- users |> Enum.group_by(&elem(&1, 0), &elem(&1, 1)) |> Enum.sort(),
        not is_map_key(changes, id),
        {document, began} <- List.wrap(Versions.fetched(server, id)),
        do: {%Fetched{config: config, document: document, began: began}, using, []}
  end

  # What was forgotten, for the store doesn't have it any more, cannot be compiled again.
  defp all_known(users, all) do
    known = MapSet.new(all, fn {fetched, _load, _delete} -> fetched.document.id end)

    case Enum.find(users, fn {id, _tag} -> id not in known end) do
      nil -> :ok
      {id, tag} -> {:error, Error.new(:not_found, document: id, tag: tag)}
    end
  end

  # With what else has changed of all that is linked to it.
  defp with_others(%{name: server} = config, changes) do
    if Versions.source(server) == nil,
      do: changes,
      else: changes |> with_others(config, MapSet.new(Map.keys(changes)))
  end

  defp with_others(changes, %{name: server} = config, asked) do
    users = for {id, _tag} <- users(server, changes), do: id
    uses = for id <- users ++ Map.keys(changes), used <- uses_of(id, changes, server), do: used

    case Enum.uniq(users ++ uses) -- MapSet.to_list(asked) do
      [] ->
        changes

      ids ->
        more = for id <- ids, change <- List.wrap(newer(config, id)), into: changes, do: {id, change}
        with_others(more, config, MapSet.union(asked, MapSet.new(ids)))
    end
  end

  defp uses_of(id, changes, server) do
    document = with {_known, fetched} <- changes[id], do: fetched.document
    document = document || known(server, id)

    if document,
      do: for(used <- Map.keys(document.uses), Versions.used(server, used) != nil, do: used),
      else: []
  end

  defp newer(%{name: server} = config, id) do
    began = Stage.began()

    with %Document{token: token} = known <- known(server, id),
         false <- Document.pushed?(token),
         {:ok, %Document{token: other} = document} when other != token <-
           Fetch.ask_now(config, id, token, nil),
         do: {known, %Fetched{config: config, document: document, began: began}},
         else: (_the_same_or_away -> nil)
  end

  @doc """
  What of a changed document is to be loaded and deleted, when `tags` are those that are loaded of it: pure.

  Loaded are the loaded tags whose code or limits are other than they were, and what a choice leads to now (a channel, a share of
  a rollout, the default) that led to a loaded tag before. Deleted are loaded tags that the document no longer has.

      iex> old = %Instar.Document{id: "p", token: "1", language: :wat, target: :wasm, channels: %{"production" => "1"},
      ...>   code: %{"1" => %{text: "a"}, "2" => %{text: "b"}}}
      iex> new = %{old | token: "2", channels: %{"production" => "2"}}
      iex> Instar.Server.Refresh.plan(old, new, ["1"])
      %{load: ["2"], delete: []}
      iex> Instar.Server.Refresh.plan(old, %{new | code: %{"2" => %{text: "b"}}}, ["1"])
      %{load: ["2"], delete: ["1"]}
  """
  @spec plan(Document.t() | nil, Document.t(), [Document.tag()]) :: %{
          load: [Document.tag()],
          delete: [Document.tag()]
        }
  def plan(old, new, tags) do
    {kept, deleted} = Enum.split_with(tags, &is_map_key(new.code, &1))
    changed = Enum.filter(kept, &changed?(old, new, &1))
    %{load: Enum.uniq(changed ++ moved(old, new, tags)), delete: deleted}
  end

  # Without a former document there is nothing to compare with; the digests will tell.
  defp changed?(nil, _new, _tag), do: true

  defp changed?(old, new, tag) do
    entry = new.code[tag]

    {old.language, old.target, old.limits, old.uses, old.code[tag]} !=
      {new.language, new.target, new.limits, new.uses, entry} or
      match?(%{attachment: _name, sha256: nil}, entry)
  end

  defp moved(nil, _new, _tags), do: []

  defp moved(old, new, tags) do
    before = Document.choices(old)

    for {choice, leads_to} <- Document.choices(new),
        Enum.any?(Map.get(before, choice, []), &(&1 in tags)),
        tag <- leads_to,
        tag not in tags,
        do: tag
  end

  @doc """
  Makes code current, all of it together where that is possible. `:later` when old code that somebody lingers in is in
  the way; then nothing has changed.
  """
  @spec make_current(Config.t(), [Built.t()]) :: :ok | :later | {:error, Error.t()}
  def make_current(config, all) do
    all = Enum.reject(all, &running?/1)
    with :ok <- make_room(all), do: with(:uses <- install(config, all, []), do: :later)
  end

  @doc "Whether a version runs this very code, with the limits that the document gives it."
  @spec running?(Built.t()) :: boolean
  def running?(%Built{config: config, document: %{id: id} = document, tag: tag, artifact: %{digest: digest}}) do
    case Versions.current(config.name, id, tag) do
      %{digest: ^digest, limits: limits} -> limits == Limits.lower(config, document)
      _other_or_none -> false
    end
  end

  @doc "Lets old code go that nobody lingers in; `:later` when somebody does."
  @spec make_room([Built.t()]) :: :ok | :later
  def make_room(all) do
    if Enum.all?(all, &free?(&1.config.name, &1.document.id, &1.tag)), do: :ok, else: :later
  end

  # Where there is no old code, as with all that is new, nobody has to be asked.
  defp free?(server, id, tag),
    do: Versions.old(server, id, tag) == nil or Versions.soft_purge(server, id, tag)

  # `:uses` says that what it is compiled with is another by now.
  defp install(config, all, same) do
    used? = Enum.any?(all ++ same, &(&1.closure != []))

    case if(all == [] and not used?, do: :ok, else: Install.all(config, all, :newest, same)) do
      :ok ->
        :ok

      :uses ->
        :uses

      {:error, [{_key, %Error{reason: :on_load_not_allowed}} | _others]} when not used? ->
        one_by_one(all)

      {:error, [{key, error} | _others]} ->
        all |> Enum.find(hd(all), &(Built.key(&1) == key)) |> refused(key, error)
    end
  end

  # Some of it runs code of its own when it becomes current.
  defp one_by_one(all) do
    Enum.find_value(all, :ok, fn %Built{options: options} = built ->
      case Install.one(%{built | options: %{options | on_old: :error}}) do
        {:ok, _version} -> nil
        :uses -> :later
        {:error, error} -> refused(built, Built.key(built), error)
      end
    end)
  end

  # Somebody has loaded the version meanwhile, and what was current is old and in use.
  defp refused(_built, _key, %Error{reason: :not_purged}), do: :later

  defp refused(built, {id, tag}, error),
    do: {:error, Error.context(error, document: id, tag: tag, token: built.document.token)}
end
