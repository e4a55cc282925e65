defmodule Instar.Publisher do
  @moduledoc """
  Sends documents from a folder to a store, and points channels to tags: what `mix instar.publish`, `mix instar.promote`
  and `mix instar.sign` do, as functions.

      {:ok, plan} = Instar.Publisher.plan("documents", url: "http://127.0.0.1:5984/rules")
      {:ok, outcomes} = Instar.Publisher.execute(plan, url: "http://127.0.0.1:5984/rules")

  ## The folder

  Each `DIR/<id>` with code is a document, as `Instar.DocumentServer` describes: `<tag>.ex`, `<tag>.erl`, `<tag>.wat`,
  `<tag>.wasm`, `<tag>.sig`, and `channels.json` or `document.json`. `DIR/<id>.json` is one as well; its attachments
  lie in `DIR/<id>`. Several languages in one document are an error, and so is here what the development server would
  pass over: two files for one tag, or two files that define a document.

  ## What is checked

  All documents are validated and compiled before anything is sent, and every mistake of all of them is reported: of
  a document each wrong tag, channel and rollout, and each tag that does not compile, with the place in the file.
  **Compiling a document for the BEAM runs its macros and module bodies in this VM**; that is refused without
  `trust: [:beam]`.

  ## What is sent

  A document of the store is merged with the folder's: the folder's new tags and fields are added, what only the
  store has stays (with `prune: true`, not the tags). If nothing differs, nothing is sent. Each tag gets its `sha256`,
  and a document that is sent gets `touched`, the time in UTC.

  A tag that the store has with other code is the error `{:tag_published, tag}` unless `replace: true` is given: what is
  other code is another version. A channel that the store has stays where it leads, since promotions move it; with
  `channels: true` the folder's win. The plan's steps say what was `kept`.

  A write names the revision that the plan was made from: CouchDB's `_rev`, or `If-Match` with the `ETag`, or
  `If-None-Match: *` for a new document. When the store refuses, somebody else has written: the error's reason is
  `{:conflict, ours, theirs}` with both tokens. It is never tried again, and nothing is overwritten.

  ## Options

  | option | meaning |
  |---|---|
  | `url`, `auth` and all others of `Instar.Source.HTTP` | the store; a write is never tried again |
  | `trust` | `[:beam]` lets documents for the BEAM be compiled here |
  | `key` | a private key, 32 bytes: every tag is signed with it |
  | `verify` | public keys, as of `Instar.Config`: a tag of the folder that none of them signed is a mistake |
  | `replace` | `true` overwrites tags that the store has with other code |
  | `channels` | `true` moves the store's channels to where the folder has them |
  | `new_channel` | `true` lets a promotion make a channel that the document doesn't have (`alpha`, `beta` and `production` need no such word) |
  | `prune` | `true` removes the tags that only the store has |
  | `attachments` | `true` sends WebAssembly as attachments of CouchDB; else it goes inline as base64 |
  | `share` | for a promotion: the share of the channel in percent |
  | `compile_timeout` | milliseconds for each tag (30,000) |
  | `max_document_bytes` | what a document may have (8 MiB, as of `Instar.Config`), attachments apart |
  | `progress` | a function that is called with each `t:event/0` |
  """
  alias Instar.{Compiler, Config, Document, Error, Options, Signature}
  alias Instar.Publisher.{Draft, Plan, Signer, Store}
  alias Instar.Wire.{HTTP, JSON}
  alias Instar.Wire.HTTP.Refusal

  # Those that are a code server's as well.
  @config [:trust, :verify, :compile_timeout, :max_document_bytes]
  @checking @config ++ [:key, :progress]
  @options Store.options() ++
             @checking ++ [:prune, :replace, :channels, :new_channel, :attachments, :share]

  @type option :: {atom(), term()}

  @typedoc "What became of a document; `:not_sent` after an error that the next one would have met as well."
  @type outcome ::
          {id :: String.t(),
           :unchanged
           | {:created, token :: String.t() | nil}
           | {:updated, token :: String.t() | nil}
           | {:error, Error.t()}
           | :not_sent}

  @typedoc "A document was checked, with so many mistakes; compilers warned of something in it; or it was sent."
  @type event ::
          {:checked, id :: String.t(), mistakes :: non_neg_integer()}
          | {:warned, id :: String.t(), [Error.diagnostic()]}
          | {:sent, outcome()}

  @typedoc "What a check found: the documents with their tags, and what in the folder is no document, or nothing of one."
  @type checked :: %{
          documents: [{id :: String.t(), [Document.tag()]}],
          skipped: [String.t()],
          ignored: [Path.t()]
        }

  @doc """
  Reads, validates and compiles the documents of a folder, as `plan/2` does, without a store.

  Takes those of the options that have nothing to do with one; errors as of `plan/2`.
  """
  @spec check(Path.t(), [option()]) :: {:ok, checked()} | {:error, [Error.t()]}
  def check(dir, options \\ []) do
    with :ok <- Options.known(options, @checking),
         {:ok, options} <- checking(options),
         {:ok, drafts, skipped} <- drafts(dir, nil, options) do
      documents =
        for draft <- drafts, do: {draft.id, Enum.sort(Map.keys(draft.map["code"]), {:desc, Document})}

      {:ok, %{documents: documents, skipped: skipped, ignored: ignored(drafts)}}
    end
    |> listed()
  end

  @doc """
  Reads, validates and compiles the documents of a folder, and compares them with the store's. Sends nothing.

  Errors are a list, of all documents: the reasons of validating, compiling and fetching, and
  `{:language_changed, ours, theirs}`, `{:needs_couchdb, what}`, `{:not_a_folder, path}`, `{:file_error, posix, path}`.
  """
  @spec plan(Path.t(), [option()]) :: {:ok, Plan.t()} | {:error, [Error.t()]}
  def plan(dir, options) do
    with {:ok, options, http} <- open(options),
         {:ok, drafts, skipped} <- drafts(dir, http, options),
         :ok <- attachable(http, options),
         {:ok, steps} <- all(drafts, &compare(http, &1, options)) do
      {:ok, %Plan{steps: steps, skipped: skipped, ignored: ignored(drafts)}}
    end
    |> listed()
  end

  @doc """
  Carries a plan out, one document after the other; needs the options that say where the store is.

  The outcomes are in the order of the plan, and an error if one of them is. A conflict or a refusal ends nothing but
  its own document; when the store cannot be reached, the rest is `:not_sent`.
  """
  @spec execute(Plan.t(), [option()]) :: {:ok, [outcome()]} | {:error, [outcome() | Error.t()]}
  def execute(%Plan{steps: steps}, options) do
    with {:ok, options, http} <- open(options) do
      outcomes = send_all(steps, http, options.progress)

      if Enum.any?(outcomes, &match?({_id, {:error, _error}}, &1)),
        do: {:error, outcomes},
        else: {:ok, outcomes}
    end
    |> listed()
  end

  @doc """
  `plan/2` and `execute/2` in one.

  An error is the list of errors of the plan, or that of the outcomes.
  """
  @spec publish(Path.t(), [option()]) :: {:ok, [outcome()]} | {:error, [outcome() | Error.t()]}
  def publish(dir, options) do
    with {:ok, plan} <- plan(dir, options), do: execute(plan, options)
  end

  @doc """
  Plans to point a channel of a stored document to one of its tags.

  With `share: 10` the tag gets 10 % of the channel's rollout, and the shares that were there are scaled to the rest; a
  channel without a rollout had all of it at the tag it points to. Without a share, or with 100, the channel points to
  the tag and has no rollout any more.

  A channel that the document doesn't have is an error unless `new_channel: true` is given.

  Errors, as a list of one: `:not_found`, `{:unknown_tag, tag, tags}`, `{:unknown_channel, channel}`, `{:invalid_option, :share | :channel, value,
  expected}`, and those of fetching.
  """
  @spec plan_promotion(String.t(), Document.tag(), Document.channel(), [option()]) ::
          {:ok, Plan.t()} | {:error, [Error.t()]}
  def plan_promotion(id, tag, channel, options) do
    with {:ok, options, http} <- open(options),
         :ok <- if(Document.valid_id?(id), do: :ok, else: {:error, Error.new({:bad_id, id})}),
         {:ok, theirs, token} <- there(http, id),
         {:ok, step} <- Plan.promotion({id, theirs, token}, {tag, channel, options.share}, options.now),
         {:ok, document} <- valid(step, options),
         :ok <- channel(document, channel, step),
         :ok <- known_channel(id, theirs, channel, options) do
      {:ok, %Plan{steps: [step]}}
    end
    |> listed()
  end

  defp there(http, id) do
    with {:ok, _nothing, :absent} <- Store.get(http, id),
         do: {:error, Error.new(:not_found, document: id, where: HTTP.where(http, [id]))}
  end

  # A field that is no channel would have become the tag.
  defp channel(%{channels: channels, rollout: rollout}, channel, %{document: map}) do
    if is_map_key(rollout, channel) or (map[channel] != nil and channels[channel] == map[channel]),
      do: :ok,
      else: Options.invalid(:channel, channel, "a channel's name")
  end

  # A misspelt one would be a channel that nobody asks for.
  defp known_channel(id, theirs, channel, options) do
    if options.new_channel or Plan.channel?(theirs, channel),
      do: :ok,
      else: {:error, Error.new({:unknown_channel, channel}, document: id, choices: Plan.channels(theirs))}
  end

  @doc "`plan_promotion/4` and `execute/2` in one."
  @spec promote(String.t(), Document.tag(), Document.channel(), [option()]) ::
          {:ok, outcome()} | {:error, Error.t()}
  def promote(id, tag, channel, options) do
    with {:ok, plan} <- plan_promotion(id, tag, channel, options),
         {:ok, [outcome]} <- execute(plan, options) do
      {:ok, outcome}
    else
      {:error, [{_id, {:error, error}}]} -> {:error, error}
      {:error, [error]} -> {:error, error}
    end
  end

  @doc """
  Signs the code of a document's folder, of a folder of those, or of a document in a JSON file, with a private key.

  Writes `<tag>.sig` beside the code, or `sha256` and `signature` into the JSON; only where that is not there already.
  All is validated, though not compiled, before anything is written.
  """
  @spec sign(Path.t(), Instar.Signature.private_key()) ::
          {:ok, [{id :: String.t(), Document.tag(), :signed | :unchanged}]} | {:error, [Error.t()]}
  def sign(path, key) do
    with(:ok <- key(key), do: Signer.sign(path, key)) |> listed()
  end

  ## Options

  defp open(options) do
    with :ok <- Options.known(options, @options),
         {:ok, checking} <- checking(options),
         max_bytes = max(checking.config.max_document_bytes, %Config{}.max_document_bytes),
         {:ok, http} <- Store.open(Keyword.put_new(options, :max_bytes, max_bytes)) do
      options =
        Map.merge(checking, %{
          prune: options[:prune] == true,
          replace: options[:replace] == true,
          channels: options[:channels] == true,
          new_channel: options[:new_channel] == true,
          attachments: options[:attachments] == true,
          share: options[:share],
          now: DateTime.truncate(DateTime.utc_now(), :second)
        })

      {:ok, options, http}
    end
  end

  # What is needed without a store, too.
  defp checking(options) do
    with {:ok, config} <- Config.new([cache_dir: false] ++ Keyword.take(options, @config)),
         :ok <- if(options[:key], do: key(options[:key]), else: :ok) do
      {:ok, %{config: config, key: options[:key], progress: options[:progress] || fn _event -> :ok end}}
    end
  end

  defp key(<<_::binary-32>>), do: :ok
  defp key(_other), do: Options.invalid(:key, :redacted, "32 bytes of a private key")

  ## The plan

  defp drafts(dir, http, options) do
    with {:ok, origins, skipped} <- Draft.find(dir),
         all = for({_kind, id, _path} = origin <- origins, do: {id, draft(origin, options)}),
         beside = for({_id, {:ok, draft, document}} <- all, into: %{}, do: {document.id, {document, draft}}),
         from = %{find: &find(&1, beside, http), source: &source(&1, &2, beside, options)},
         {:ok, drafts} <- all(all, &check_one(&1, from, options)),
         do: {:ok, drafts, skipped}
  end

  defp draft(origin, options) do
    with {:ok, draft} <- Draft.read(origin),
         draft = Draft.sign(draft, options.key),
         {:ok, document} <- Draft.validate(draft, options.config),
         do: {:ok, draft, document}
  end

  # What documents of the folder can use: those beside them that are valid, before anything is asked of a store. They become
  # the store's.
  defp find(id, beside, http) do
    case beside do
      %{^id => {document, _draft}} -> {:ok, document, 0}
      %{} when http == nil -> {:error, Error.new(:not_found, detail: "the folder has no document #{id}")}
      %{} -> with {:ok, map, token} <- there(http, id), do: stored(map, id, token)
    end
  end

  defp stored(map, id, token) do
    types = if is_binary(map["type"]), do: [map["type"]], else: []

    with {:ok, document} <- Document.new(map, id, Store.text(token), %{types: types, trust: [:beam]}),
         do: {:ok, document, 0}
  end

  defp source(document, tag, beside, %{config: config}) do
    bytes =
      case beside[document.id] do
        {_document, %{bytes: %{^tag => bytes}}} -> {:ok, bytes}
        _of_the_store -> stored_source(document, tag)
      end

    with {:ok, bytes} <- bytes,
         :ok <- Signature.check(config, document, tag, bytes),
         do: {:ok, bytes}
  end

  defp stored_source(%Document{id: id} = document, tag) do
    case Document.code(document, tag) do
      {:ok, %{attachment: name}} ->
        detail = "the code of #{id} #{tag} is the attachment #{name}: put the document into the folder"
        {:error, Error.new(:not_found, detail: detail)}

      {:ok, source} ->
        {:ok, Compiler.bytes(source)}

      {:error, error} ->
        {:error, error}
    end
  end

  defp ignored(drafts), do: for(draft <- drafts, name <- draft.ignored, do: Path.join(draft.id, name))

  defp check_one({id, read}, from, options) do
    result =
      with {:ok, draft, document} <- read do
        {errors, warnings} = Draft.compile(draft, document, options.config, from)
        if warnings != [], do: options.progress.({:warned, id, warnings})

        case Draft.unverified(draft, document, options.config) ++ errors do
          [] -> {:ok, draft}
          errors -> {:error, errors}
        end
      end

    options.progress.({:checked, id, mistakes(result)})
    result
  end

  defp mistakes({:ok, _draft}), do: 0
  defp mistakes({:error, errors}), do: length(errors)

  defp attachable(http, %{attachments: true}) do
    case Store.couchdb?(http) do
      {:ok, true} -> :ok
      {:ok, false} -> {:error, Error.new({:needs_couchdb, :attachments})}
      error -> error
    end
  end

  defp attachable(_http, _options), do: :ok

  defp compare(http, draft, options) do
    with {:ok, theirs, token} <- Store.get(http, draft.id),
         {:ok, step} <- Plan.step(draft, theirs, token, options),
         {:ok, _document} <- valid(step, options),
         :ok <- small(step.document, options.config) do
      {:ok, step}
    else
      {:error, errors} ->
        {:error, for(error <- List.wrap(errors), do: Error.context(error, document: draft.id))}
    end
  end

  # Merged, it can be wrong where neither half was: a channel of the store may point to a tag that is pruned.
  defp valid(%{id: id, document: document, token: token}, options) do
    types = if is_binary(document["type"]), do: [document["type"]], else: options.config.types
    Document.new(document, id, Store.text(token), %{types: types, trust: [:beam]})
  end

  # Code servers would refuse it, and go on with what they have.
  defp small(document, %{max_document_bytes: limit}) do
    with {:ok, json} <- JSON.encode(Map.delete(document, "_attachments")) do
      if byte_size(json) <= limit,
        do: :ok,
        else: {:error, Error.new({:invalid_document, {:too_large, byte_size(json), limit}})}
    end
  end

  # All results, or all errors; the first error of the network ends it, since the next would be the same.
  defp all(items, fun) do
    {oks, errors} =
      Enum.reduce_while(items, {[], []}, fn item, {oks, errors} ->
        case fun.(item) do
          {:ok, ok} ->
            {:cont, {[ok | oks], errors}}

          {:error, new} ->
            {if(Enum.any?(new, &network?/1), do: :halt, else: :cont), {oks, Enum.reverse(new) ++ errors}}
        end
      end)

    if errors == [], do: {:ok, Enum.reverse(oks)}, else: {:error, Enum.reverse(errors)}
  end

  # A login that was refused is refused to the next as well, until the account is locked; one that is asked for by a
  # page (:bad_answer) is so again.
  defp network?(%Error{reason: {kind, _detail}})
       when kind in [:unreachable, :timeout, :redirect, :no_database, :bad_auth, :bad_answer],
       do: true

  defp network?(error), do: Refusal.of_login_error?(error)

  defp listed({:error, %Error{} = error}), do: {:error, [error]}
  defp listed(result), do: result

  ## Sending

  defp send_all(steps, http, progress) do
    {outcomes, _reachable} =
      Enum.map_reduce(steps, true, fn step, reachable ->
        outcome = {step.id, if(reachable, do: send_one(http, step), else: :not_sent)}
        progress.({:sent, outcome})
        {outcome, reachable and not unreachable?(outcome)}
      end)

    outcomes
  end

  defp unreachable?({_id, {:error, error}}), do: network?(error)
  defp unreachable?(_outcome), do: false

  defp send_one(_http, %{action: :unchanged}), do: :unchanged

  defp send_one(http, step) do
    case Store.put(http, step.id, step.document, step.token) do
      {:ok, token} -> {if(step.action == :create, do: :created, else: :updated), token}
      {:error, error} -> {:error, error}
    end
  end
end
