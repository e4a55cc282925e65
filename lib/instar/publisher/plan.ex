defmodule Instar.Publisher.Plan do
  @moduledoc """
  What publishing would do, as data: made by `Instar.Publisher.plan/2` and `Instar.Publisher.plan_promotion/4`, carried
  out by `Instar.Publisher.execute/2`.

  There is one step for each document. Its `document` is what would be sent, without a revision; `token` marks the
  revision of the store that the step was made from, and that it may replace.
  """
  alias Instar.{Document, Error, Options}
  alias Instar.Document.{Files, Folder}
  alias Instar.Publisher.Store

  @enforce_keys [:steps]
  defstruct [:steps, skipped: [], ignored: []]

  @typedoc """
  `skipped` are the folders that were no documents, `ignored` the files in folders of documents that are nothing of
  them.
  """
  @type t :: %__MODULE__{steps: [step()], skipped: [String.t()], ignored: [Path.t()]}

  @type step :: %{
          id: String.t(),
          action: :create | :update | :unchanged,
          token: Store.token(),
          changes: [change()],
          document: %{String.t() => term()},
          kept: [{field :: String.t(), theirs :: term(), ours :: term()}]
        }

  @typedoc """
  What is `kept` are channels of the store that the folder has otherwise.

  `:signed` is a tag whose signature alone is another. A field goes from a value to another, `nil` being none.
  """
  @type change ::
          {:added | :changed | :signed | :removed, Document.tag()} | {:field, String.t(), term(), term()}

  # What a document says of itself, or the store of it; everything else is a field of the document.
  @own ["_id", "_rev", "_attachments", "touched", "code"]

  @doc false
  # The step that makes a store's document what a folder has. `prune` drops the tags that only the store has,
  # `replace: false` refuses other code for tags that are there, `channels: false` keeps the store's channels,
  # `attachments` sends what is no text as CouchDB's attachments, and `now` is when.
  @spec step(Instar.Publisher.Draft.t(), map, Store.token(), map) ::
          {:ok, step} | {:error, Error.t() | [Error.t()]}
  def step(draft, theirs, token, options) do
    with :ok <- same_language(draft.map, theirs, options.prune),
         {code, changes} = code(draft, theirs, options),
         :ok <- replaceable(changes, draft, options) do
      {fields, kept} = draft.map |> Map.drop(@own) |> channels(theirs, code, options)

      step =
        theirs
        |> Map.merge(fields)
        |> Map.put("code", code)
        |> attach(draft, theirs, code, changes)
        |> finish({draft.id, theirs, token}, changes ++ fields(theirs, fields), options.now)

      with {:ok, step} <- step, do: {:ok, %{step | kept: kept}}
    end
  end

  # Whoever has loaded a tag keeps its name: other code under it would be the same version with two contents.
  defp replaceable(changes, draft, %{replace: false}) do
    case for {:changed, tag} <- changes, do: tag do
      [] -> :ok
      tags -> {:error, for(tag <- tags, do: Error.of(%{id: draft.id, tag: tag}, {:tag_published, tag}))}
    end
  end

  defp replaceable(_changes, _draft, _options), do: :ok

  # Which channels lead where is moved by promotions. What the store has of a channel, a tag or shares, stays as a whole.
  defp channels(fields, theirs, _code, %{channels: false}) when theirs == %{}, do: {fields, []}

  defp channels(fields, theirs, code, %{channels: false}) do
    # What would lead to a tag that is pruned is for the folder to say.
    theirs_shares = Map.filter(rollout(theirs), fn {_channel, shares} -> known?(shares, code) end)
    had = channels(Map.merge(theirs, %{"code" => code, "rollout" => theirs_shares}))
    shares = fields |> rollout() |> Map.drop(had) |> Map.merge(theirs_shares)

    ours =
      fields
      |> Map.reject(fn {name, value} -> name in had and channel?(name, value, %{"code" => code}) end)
      |> then(&if(is_map(fields["rollout"]), do: put_rollout(&1, shares), else: &1))

    kept =
      for {name, value} <- Enum.sort(fields),
          {:ok, theirs} <- [kept(name, value, theirs, ours)],
          do: {name, theirs, value}

    {ours, kept}
  end

  defp channels(fields, _theirs, _code, _options), do: {fields, []}

  defp known?(shares, code) when is_list(shares),
    do: Enum.all?(shares, &match?([tag, _] when is_map_key(code, tag), &1))

  defp known?(_other, _code), do: true

  defp channel?(name, tag, document),
    do: Document.channel_name?(name) and is_binary(tag) and is_map_key(theirs_code(document), tag)

  defp kept("rollout", value, theirs, ours),
    do: if(ours["rollout"] == value, do: nil, else: {:ok, theirs["rollout"]})

  defp kept(name, _value, _theirs, ours) when is_map_key(ours, name), do: nil
  defp kept(name, value, theirs, _ours), do: if(theirs[name] == value, do: nil, else: {:ok, theirs[name]})

  # What the store has stands together: the document's id, the document, its token.
  defp finish(document, {id, _theirs, :absent}, changes, now),
    do: {:ok, made(:create, {id, :absent}, touched(document, id, now), changes)}

  defp finish(_document, {id, theirs, token}, [], _now), do: {:ok, made(:unchanged, {id, token}, theirs, [])}

  defp finish(_document, {id, _theirs, :none}, _changes, _now),
    do: {:error, Error.new(:no_token, document: id)}

  defp finish(document, {id, _theirs, token}, changes, now),
    do: {:ok, made(:update, {id, token}, touched(document, id, now), changes)}

  defp touched(document, id, now),
    do: Map.merge(document, %{"_id" => id, "touched" => DateTime.to_iso8601(now)})

  defp made(action, {id, token}, document, changes),
    do: %{id: id, action: action, token: token, changes: changes, document: document, kept: []}

  # Tags that stay would be taken for another language from then on.
  defp same_language(_ours, theirs, prune) when prune or theirs == %{}, do: :ok

  defp same_language(ours, theirs, _prune) do
    kept = Map.keys(theirs_code(theirs)) -- Map.keys(ours["code"])

    if kept == [] or ours["language"] == theirs["language"],
      do: :ok,
      else: {:error, Error.new({:language_changed, ours["language"], theirs["language"]}, field: "language")}
  end

  defp code(draft, theirs, options) do
    before = theirs_code(theirs)

    pairs =
      for {tag, entry} <- draft.map["code"] do
        change = tag_change(draft, {tag, entry}, before[tag], theirs)
        # Code that the store has stays as the store writes it.
        {tag, if(change, do: packed(draft, tag, entry, options), else: before[tag]), change}
      end

    ours = for {tag, entry, _change} <- pairs, into: %{}, do: {tag, entry}
    gone = if options.prune, do: Map.keys(before) -- Map.keys(ours), else: []

    changes =
      for({tag, _entry, change} <- pairs, change != nil, do: {change, tag}) ++
        for(tag <- gone, do: {:removed, tag})

    {before |> Map.drop(gone) |> Map.merge(ours), Enum.sort_by(changes, &elem(&1, 1), Document)}
  end

  defp theirs_code(%{"code" => code}) when is_map(code), do: code
  defp theirs_code(_theirs), do: %{}

  defp same_subject?(ours, theirs),
    do: ours["language"] == theirs["language"] and (ours["target"] || "wasm") == (theirs["target"] || "wasm")

  defp tag_change(_draft, _ours, nil, _theirs), do: :added

  defp tag_change(draft, {tag, entry}, there, theirs) do
    signature = entry["signature"]
    theirs_signature = if is_map(there), do: there["signature"]

    cond do
      not same_bytes?(draft.bytes[tag], Folder.entry(there), theirs) -> :changed
      signature == theirs_signature -> nil
      # One that somebody else made stays, as long as it can still be right.
      signature == nil and same_subject?(draft.map, theirs) -> nil
      true -> :signed
    end
  end

  defp same_bytes?(bytes, %{"text" => text}, _theirs), do: text == bytes

  defp same_bytes?(bytes, %{"files" => list}, _theirs),
    do: with({:ok, files} <- Files.of_json(list), do: Files.join(files) == bytes, else: (:error -> false))

  defp same_bytes?(bytes, %{"base64" => text}, _theirs) when is_binary(text),
    do: Base.decode64(text, padding: false) == {:ok, bytes}

  # CouchDB has the MD5 of every attachment. Elsewhere an attachment could have been replaced unseen.
  defp same_bytes?(bytes, %{"attachment" => name}, theirs) when is_binary(name) do
    case theirs["_attachments"] do
      %{^name => %{"digest" => "md5-" <> md5}} -> Base.decode64(md5) == {:ok, :crypto.hash(:md5, bytes)}
      _unknown -> false
    end
  end

  defp same_bytes?(_bytes, _other, _theirs), do: false

  defp packed(draft, tag, entry, %{attachments: true})
       when is_map_key(entry, "base64") or is_map_key(draft.attachments, tag) do
    name = draft.attachments[tag] || tag <> ".wasm"
    entry |> Map.drop(["base64", "text"]) |> Map.put("attachment", name)
  end

  defp packed(_draft, _tag, entry, _options), do: entry

  # Attachments travel inside of the document: CouchDB writes both or neither, so that nobody ever sees a document
  # without its attachment. Those that stay are sent as the stubs that CouchDB showed; those of code that is gone, go.
  defp attach(document, draft, theirs, code, changes) do
    sent =
      for {change, tag} <- changes,
          change != :removed,
          %{"attachment" => name} <- [code[tag]],
          into: %{},
          do: {name, %{"content_type" => "application/wasm", "data" => Base.encode64(draft.bytes[tag])}}

    unused = names(theirs_code(theirs)) -- names(code)

    case (theirs["_attachments"] || %{}) |> Map.drop(unused) |> Map.merge(sent) do
      none when none == %{} -> Map.delete(document, "_attachments")
      attachments -> Map.put(document, "_attachments", attachments)
    end
  end

  defp names(code), do: for({_tag, %{"attachment" => name}} <- code, do: name)

  defp fields(theirs, ours) do
    for {name, value} <- Enum.sort(ours), theirs[name] != value, do: {:field, name, theirs[name], value}
  end

  @doc false
  # The step that points a channel of a store's document to one of its tags, wholly or for a share in percent.
  @spec promotion(
          {id :: String.t(), document :: map, Store.token()},
          {Document.tag(), channel :: String.t(), share :: number | nil},
          DateTime.t()
        ) :: {:ok, step} | {:error, Error.t()}
  def promotion({id, theirs, token} = there, {tag, channel, share}, now) do
    tags = theirs |> theirs_code() |> Map.keys() |> Enum.sort(Document)

    cond do
      token == :absent -> {:error, Error.new(:not_found, document: id)}
      tag not in tags -> {:error, Error.new({:unknown_tag, tag, tags}, document: id)}
      true -> promote(there, changed(theirs, tag, channel, share), now)
    end
  end

  @doc false
  # The channels of a document, as far as they can be told from other fields.
  @spec channels(map) :: [String.t()]
  def channels(document) do
    pointers = for {name, tag} <- document, channel?(name, tag, document), do: name
    Enum.sort(Enum.uniq(pointers ++ Map.keys(rollout(document))))
  end

  # Whether a document has a channel, or may have one of that name without anybody asking twice.
  @doc false
  @spec channel?(map, String.t()) :: boolean
  def channel?(document, name) do
    name in ["alpha", "beta", "production"] or is_map_key(rollout(document), name) or
      channel?(name, document[name], document)
  end

  defp promote({id, _theirs, _token}, {:error, error}, _now), do: {:error, Error.context(error, document: id)}

  defp promote({_id, theirs, _token} = there, {:ok, document}, now) do
    names = Enum.uniq(Map.keys(theirs) ++ Map.keys(document))

    changes =
      for name <- Enum.sort(names),
          theirs[name] != document[name],
          do: {:field, name, theirs[name], document[name]}

    finish(document, there, changes, now)
  end

  defp changed(theirs, tag, channel, share) when share == nil or share == 100 do
    # A share that stays would go on to decide for everyone with a key.
    rollout = theirs |> rollout() |> Map.delete(channel)
    {:ok, theirs |> Map.put(channel, tag) |> put_rollout(rollout)}
  end

  defp changed(theirs, tag, channel, share) when is_number(share) and share > 0 and share < 100 do
    rollout = rollout(theirs)

    before =
      case {rollout, theirs} do
        {%{^channel => [_ | _] = shares}, _theirs} -> shares
        {_rollout, %{^channel => pointed}} -> [[pointed, 100]]
        {_rollout, _theirs} -> []
      end

    rest = for [other, part] <- before, other != tag, do: part

    if rest == [] do
      Options.invalid(:share, share, "left out: no other tag has a share of #{channel}")
    else
      factor = (100 - share) / Enum.sum(rest)

      shares =
        for [other, part] <- before, do: [other, if(other == tag, do: share, else: plain(part * factor))]

      # In place: a share that moves takes other keys' tags with it.
      shares = if Enum.any?(shares, &match?([^tag, _], &1)), do: shares, else: shares ++ [[tag, share]]
      {:ok, put_rollout(theirs, Map.put(rollout, channel, shares))}
    end
  end

  defp changed(_theirs, _tag, _channel, share),
    do: Options.invalid(:share, share, "a number above 0 and at most 100")

  defp rollout(%{"rollout" => rollout}) when is_map(rollout), do: rollout
  defp rollout(_theirs), do: %{}

  defp put_rollout(document, rollout) when rollout == %{}, do: Map.delete(document, "rollout")
  defp put_rollout(document, rollout), do: Map.put(document, "rollout", rollout)

  defp plain(number) do
    rounded = Float.round(number * 1.0, 4)
    if rounded == trunc(rounded), do: trunc(rounded), else: rounded
  end

  @doc """
  A change in a few words.

      iex> Instar.Publisher.Plan.describe({:added, "2.1.0"})
      "add 2.1.0"
      iex> Instar.Publisher.Plan.describe({:field, "beta", "2.0.0", "2.1.0"})
      "beta 2.0.0 -> 2.1.0"
  """
  @spec describe(change()) :: String.t()
  def describe({:added, tag}), do: "add #{tag}"
  def describe({:changed, tag}), do: "changed #{tag}"
  def describe({:signed, tag}), do: "sign #{tag}"
  def describe({:removed, tag}), do: "remove #{tag}"
  def describe({:field, name, nil, to}), do: "#{name} #{value(to)}"
  def describe({:field, name, from, nil}), do: "no #{name} (#{value(from)})"
  def describe({:field, name, from, to}), do: "#{name} #{value(from)} -> #{value(to)}"

  defp value(text) when is_binary(text), do: text

  # Shares are what a person wants to read; anything else is shortened.
  defp value(map) when is_map(map) do
    Enum.map_join(Enum.sort(map), ", ", fn
      {channel, [[_, _] | _] = shares} ->
        "#{channel} " <>
          Enum.map_join(shares, "/", fn share -> Enum.map_join(share, ":", &inspect_plain/1) end)

      {key, other} ->
        "#{key} #{inspect_plain(other)}"
    end)
  end

  defp value(other), do: inspect_plain(other)

  defp inspect_plain(text) when is_binary(text), do: text
  defp inspect_plain(other), do: inspect(other, limit: 8, printable_limit: 60)
end
