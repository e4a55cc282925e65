defmodule Instar.Server.Refresh do
  # Brings one loaded document up to date with the store: what has changed is compiled beside what runs, and becomes
  # current together with the document, or not at all. Nobody who runs old code is killed for it.
  @moduledoc false
  require Logger
  alias Instar.Call.Limits
  alias Instar.{Config, Document, Error, Source, Telemetry}
  alias Instar.Server.{Builds, Fetch, Install, Loader, Stage, Versions}
  alias Instar.Server.Stage.{Built, Fetched}

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
  as deleted, `{:deleted, tags}` which tags are gone.
  """
  @spec run(Instar.Config.t(), String.t(), hint) ::
          :unchanged
          | :changed
          | :later
          | :behind
          | :missing
          | {:deleted, [Document.tag()]}
          | {:error, Error.t()}
  def run(config, id, hint \\ nil) do
    Telemetry.span(:refresh, %{server: config.name, document: id}, fn ->
      result =
        with {:error, error} <- look(config, id, hint),
             do: {:error, Error.context(error, server: config.name, document: id)}

      {result, outcome(result)}
    end)
  end

  @doc """
  Takes a document that was given instead of fetched; the source isn't asked. Of one that isn't loaded, what it chooses
  by default is loaded.
  """
  @spec given(Instar.Config.t(), Document.t()) :: result
  def given(%{name: server} = config, %{id: id, token: token} = document) do
    fetched = %Fetched{config: config, document: document, began: Stage.began()}

    case {Versions.document(server, id), Versions.tags(server, id)} do
      {_known, []} -> first(fetched)
      {%{token: ^token}, _tags} -> :unchanged
      {known, tags} -> update(known, fetched, tags)
    end
  end

  defp first(%Fetched{config: config} = fetched) do
    with {:ok, chosen} <- Fetched.choose(fetched, []),
         {:ok, built} <- Builds.build(chosen),
         :ok <- install(config, [built]) do
      Fetch.adopt(fetched)
      :changed
    end
  end

  defp outcome({:error, error}), do: %{result: :error, error: error}
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
    known = Versions.document(server, id)
    tags = Versions.tags(server, id)
    answer = tags != [] && ask(config, id, known && known.token, hint)

    if answer && behind?(server, answer, known, hint) do
      :behind
    else
      case answer do
        false -> gone(server, id)
        :not_modified -> confirm(config, known, began)
        :deleted -> delete(config, id, tags)
        :not_found -> if hint == {:wanted, {:deleted, :named}}, do: delete(config, id, tags), else: :missing
        {:ok, document} -> update(known, %Fetched{config: config, document: document, began: began}, tags)
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

  defp confirm(config, %{stale: true} = known, began) do
    Fetch.adopt(%Fetched{config: config, document: Fetch.confirmed(config, known), began: began})
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

    if forget?, do: Fetch.forget(config, id)
    if delete_all(server, id, tags), do: {:deleted, tags}, else: :later
  end

  @doc "Deletes the code of tags, without killing anybody; whether all of it could be."
  @spec delete_all(atom, String.t(), [Document.tag()]) :: boolean
  def delete_all(server, id, tags), do: tags |> Enum.map(&delete_tag(server, id, &1)) |> Enum.all?()

  # As `:code.delete`, for which old code must have gone before.
  defp delete_tag(server, id, tag),
    do: Versions.soft_purge(server, id, tag) and Versions.delete(server, id, tag)

  defp update(known, %Fetched{config: %{name: server} = config, document: document} = fetched, tags) do
    plan = plan(known, document, tags)

    with {:ok, all} <- Builds.build_all(fetched, plan.load),
         :ok <- make_current(config, all) do
      Fetch.adopt(fetched)
      if delete_all(server, document.id, plan.delete), do: :changed, else: :later
    end
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

    {old.language, old.target, old.limits, old.code[tag]} != {new.language, new.target, new.limits, entry} or
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
    with :ok <- make_room(all), do: install(config, all)
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

  defp install(_config, []), do: :ok

  defp install(config, all) do
    case Install.all(config, all, :newest) do
      :ok -> :ok
      {:error, [{_key, %Error{reason: :on_load_not_allowed}} | _others]} -> one_by_one(all)
      {:error, [{{_id, tag}, error} | _others]} -> refused(hd(all), tag, error)
    end
  end

  # Some of it runs code of its own when it becomes current.
  defp one_by_one(all) do
    Enum.find_value(all, :ok, fn %Built{options: options} = built ->
      case Install.one(%{built | options: %{options | on_old: :error}}) do
        {:ok, _version} -> nil
        {:error, error} -> refused(built, built.tag, error)
      end
    end)
  end

  # Somebody has loaded the version meanwhile, and what was current is old and in use.
  defp refused(_built, _tag, %Error{reason: :not_purged}), do: :later
  defp refused(built, tag, error), do: {:error, Error.context(error, tag: tag, token: built.document.token)}
end
