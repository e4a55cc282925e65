defmodule Instar.Document do
  @moduledoc """
  Parses and validates a code document, and chooses one of its tags; pure.

  `new/4` takes the map that decoding the document's JSON gave. An unknown field is ignored; a wrong one is an error
  that names the document, the token and the field, as `"channel"`, `"code.2.1.0.sha256"` or
  `"rollout.production[1]"` (entries count from 0).

  A field whose value is one of the tags is a channel, unless it has a meaning of its own: `type`, `language`, `target`,
  `code`, `rollout`, `limits`, `signatures`, `allow`, `uses`, `library`, `touched` (when the document was last published) and
  names that begin with `_`.

  The code of a tag is a string, a list of files (`{"file": name, "text": text}`), or an object with one of `text`, `files`, `base64` and
  `attachment`. Names of files end in `.ex` or `.erl`; one of them at least is in the document's language.

  `signatures` says for functions of core WebAssembly which of their numbers stand for text and bytes, as
  `{"greet": "(string) -> string"}`; guides/webassembly.md has all about it. They are read when code is loaded.

  ## Other documents

  `uses` is an object: for the id of each document whose modules the code names, which version of it is meant. That is a tag
  of it, else a channel of it (`"production"`), else a requirement as `Version` has them (`"~> 2.1"`), of which the newest tag
  is taken that is a version and meets it. `library` is `true` for a document that is only used, and has nothing to call.

  ## Limits

  `allow` is a list of what the code wants of what its server allows: `"clock"`, `"random"`, `"output"`, `"http"` or
  `{"http": [hosts]}`; without it, all of that. See guides/host_functions.md.

  `limits` is an object with some of `timeout` (milliseconds), `fuel` (units), `memory` (bytes), `table` (elements) and
  `stack` (bytes): what calls of the document's code may use. A value above the server's becomes the server's.

  ## What is newer

  `newest/1` and `compare/2` order tags as follows.

  1. One leading `v` before a digit does not count, and what follows the first `+` (build metadata) counts last.
  2. The text before the first `-` is the release, the rest the pre-release. Releases are compared first. Of equal
     releases the one without a pre-release is newer: `2.0.0` > `2.0.0-rc1`.
  3. Both are compared run by run, a run being a longest piece of digits or of anything else. Two numbers compare by
     value (`2.10.0` > `2.9.1`), two texts by their bytes; where all runs agree, the longer is newer
     (`2.0.1` > `2.0`). In a release a number is newer than a text (`1.0` > `draft`), in a pre-release, as in
     Semantic Versioning, a text is newer than a number.
  4. Tags that are equal so far (`1.0`, `v1.0`, `01.0`) are ordered by their bytes, so the order is total.
  """

  alias Instar.Document.{Allow, Bounds, Files}
  alias Instar.{Config, Error, FirstError, Options}

  @enforce_keys [:id, :token, :language, :target, :code]
  # `stale`: taken from the disk, because the store could not be asked. `json`: the text it was parsed from, until that
  # has been kept on disk.
  defstruct [:id, :token, :language, :target, :code, :json] ++
              [
                channels: %{},
                rollout: %{},
                limits: %{},
                signatures: %{},
                stale: false,
                allow: nil,
                uses: %{},
                library: false,
                offered: nil,
                used: [],
                pinned: nil
              ]

  @typedoc """
  The code of one tag; of several files the `text` is all of them. `sha256` is 32 raw bytes. It has been compared with a `text` or `bytes`; with an attachment it
  is for whoever fetches that to compare. The signature has not been verified.
  """
  @type entry ::
          %{text: String.t(), sha256: <<_::256>> | nil, signature: binary() | nil}
          | %{bytes: binary(), sha256: <<_::256>> | nil, signature: binary() | nil}
          | %{attachment: String.t(), sha256: <<_::256>> | nil, signature: binary() | nil}

  @type tag :: String.t()
  @type channel :: String.t()

  @type t :: %__MODULE__{
          id: String.t(),
          token: String.t() | nil,
          language: :elixir | :erlang | :wat | :wasm,
          target: :wasm | :beam,
          channels: %{optional(channel()) => tag()},
          rollout: %{optional(channel()) => [{tag(), number()}, ...]},
          code: %{required(tag()) => entry()},
          limits: %{optional(:timeout | :fuel | :memory | :table | :stack) => non_neg_integer()},
          signatures: %{optional(String.t()) => String.t()},
          json: binary() | nil,
          stale: boolean(),
          allow: Allow.t() | nil,
          uses: %{optional(String.t()) => String.t()},
          library: boolean(),
          offered: offered(),
          used: [used()],
          pinned: [pin()] | nil
        }

  @typedoc "What a document that came by way of a cluster is compiled with, as its leader has found it."
  @type pin :: %{
          id: String.t(),
          tag: tag(),
          language: :elixir | :erlang,
          target: :wasm | :beam,
          uses: %{optional(String.t()) => String.t()},
          sha256: <<_::256>>,
          signature: binary() | nil
        }

  @typedoc """
  A source that a document is compiled together with: the code of a tag of a document that it uses, itself or by way of
  others. They stand in an order in which each comes behind those that it uses.
  """
  @type used :: %{
          id: String.t(),
          tag: tag(),
          language: :elixir | :erlang,
          sha256: <<_::256>>,
          text: String.t(),
          token: String.t() | nil
        }

  @typedoc "What a document is compiled with, beside its source: the host's functions that it can name, and permissions."
  @type offered :: %{functions: [mfa()], allow: [atom()]} | nil

  @typedoc "A configuration, or a map with some of its keys `types`, `trust`, `max_tags` and `pin`."
  @type limits :: Config.t() | map()

  @typedoc "`tag`, `channel` and `key`; a web request's query parameters can be given as they are."
  @type query :: keyword() | %{optional(String.t()) => term()}

  @languages %{"elixir" => :elixir, "erlang" => :erlang, "wat" => :wat, "wasm" => :wasm}
  @pointers ["alpha", "beta", "production"]
  @reserved ~w(type language target code rollout limits signatures allow uses library touched)
  @query_keys [:tag, :channel, :key]
  # Shares are added up, and a sum of floats beyond this could be more than a float holds.
  @max_share 1_000_000_000
  @max_name_bytes 255
  # So many documents can be named by one; all together are bounded where they are looked for.
  @max_uses 100
  # So many of the names that there are go with an error about one that there isn't.
  @most_choices 20
  @pushed "pushed:"
  @a_share "a pair of a tag and a positive number of at most #{@max_share}"
  @code_value "a nonempty string, a list of files, or an object with exactly one of text, files, base64 and attachment"
  @file_value "an object with file and text"

  @doc """
  As `new/4`, for a document that says its own id in `_id`.

      iex> map = %{"_id" => "one", "type" => "code-document", "language" => "wat", "code" => %{"1" => "(module)"}}
      iex> {:ok, document} = Instar.Document.new(map, "3-a", %{})
      iex> {document.id, document.target}
      {"one", :wasm}
  """
  @spec new(term(), String.t() | nil, limits()) :: {:ok, t()} | {:error, Error.t()}
  def new(%{"_id" => id} = map, token, limits) do
    case name("_id", id, &valid_id?/1) do
      :ok -> build(map, id, token, limits)
      {:problem, field, reason} -> {:error, Error.new(reason, field: field, token: token)}
    end
  end

  def new(map, token, _limits) when is_map(map) do
    {:error, Error.new({:invalid_document, {:missing, "_id"}}, field: "_id", token: token)}
  end

  def new(_other, token, _limits), do: {:error, Error.new({:invalid_document, :not_an_object}, token: token)}

  @doc """
  The document of a decoded JSON object, the id it was asked for under, and its revision's token.

  Errors: `{:bad_id, id}`, `{:untrusted_target, :beam}` and `{:invalid_document, problem}`; the problems are listed in
  `Instar.Error`.

      iex> map = %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => "x"}, "production" => "2"}
      iex> {:error, error} = Instar.Document.new(map, "one", "3-a", %{})
      iex> {error.reason, error.field, error.document, error.token}
      {{:invalid_document, {:unknown_tag, "production", "2"}}, "production", "one", "3-a"}
  """
  @spec new(term(), String.t(), String.t() | nil, limits()) :: {:ok, t()} | {:error, Error.t()}
  def new(map, id, token, limits) do
    cond do
      not valid_id?(id) -> {:error, Error.new({:bad_id, shortened(id)}, token: token)}
      is_map(map) -> build(map, id, token, limits)
      true -> {:error, Error.new({:invalid_document, :not_an_object}, document: id, token: token)}
    end
  end

  @doc """
  The token of a document that was pushed to a server instead of fetched by it.

      iex> Instar.Document.pushed?(Instar.Document.pushed_token(%{"code" => %{}}))
      true
  """
  @spec pushed_token(map()) :: String.t()
  def pushed_token(map) do
    digest = :crypto.hash(:sha256, :erlang.term_to_binary(map, [:deterministic, minor_version: 2]))
    @pushed <> Base.encode16(digest, case: :lower)
  end

  @doc """
  Whether a token is of such a document, which no store knows.

      iex> Instar.Document.pushed?("3-a")
      false
  """
  @spec pushed?(String.t() | nil) :: boolean()
  def pushed?(token), do: is_binary(token) and String.starts_with?(token, @pushed)

  @doc """
  Whether something can be a document's id: 1 to 255 bytes of UTF-8 without control characters, and neither `"."` nor
  `".."`, which no URL can name.

      iex> Enum.map(["pricing", "a/b", "", "..", :pricing], &Instar.Document.valid_id?/1)
      [true, true, false, false, false]
  """
  @spec valid_id?(term()) :: boolean()
  def valid_id?(id), do: valid_name?(id) and id not in [".", ".."]

  @doc """
  Chooses a tag: the query's `tag`; else its `channel`; else the channel `production`; else the newest.

  `nil` and `""` count as absent. A channel with a rollout share gives every `key` (a string, integer or atom) one of
  the tags listed, the same on every node and after every restart; when shares change, only the keys whose share moved
  get another. Without a key it gives the tag that the channel points to, else the one with the largest share.

  Unknown keys are ignored in a map, since a web request has other parameters, but are an error in a keyword list.

  Errors: `{:unknown_tag, tag}`, `{:unknown_channel, channel}`, `:not_found` (no code at all),
  `{:unknown_option, key, nearest}` and `{:invalid_option, key, value, expected}`.

      iex> map = %{"_id" => "p", "type" => "code-document", "language" => "wat", "beta" => "2",
      ...>         "code" => %{"1" => "(module)", "2" => "(module)", "3" => "(module)"}}
      iex> {:ok, document} = Instar.Document.new(map, nil, %{})
      iex> Enum.map([[], [channel: "beta"], [tag: "1"], %{"tag" => "1", "page" => "7"}],
      ...>   &Instar.Document.choose(document, &1))
      [{:ok, "3"}, {:ok, "2"}, {:ok, "1"}, {:ok, "1"}]
  """
  @spec choose(t(), query()) :: {:ok, tag()} | {:error, Error.t()}
  def choose(%__MODULE__{} = document, query),
    do: choose(document.id, query, &look(document, &1), fn -> document.token end)

  @doc false
  # The same by way of a function that says what `look/2` says of a document.
  @spec choose(String.t(), query(), (term() -> term()), (() -> String.t() | nil)) ::
          {:ok, tag()} | {:error, Error.t()}
  def choose(id, query, look, token) do
    with {:ok, wanted} <- query(query),
         {:ok, tag} <- pick(id, look, wanted) do
      {:ok, tag}
    else
      {:problem, _field, reason} ->
        fields = [
          document: id,
          token: token.(),
          choices: choices(reason, look),
          detail: detail(reason, id, look)
        ]

        {:error, Error.new(reason, fields)}
    end
  end

  # A channel that was asked for as a tag.
  defp detail({:unknown_tag, tag}, id, look) do
    if look.({:pointer, tag}) || look.({:largest, tag}) do
      query = "#{inspect(id)}, channel: #{inspect(tag)}"
      "#{inspect(tag)} is a channel, and Instar.select(#{query}) gives the version that it leads to"
    end
  end

  defp detail(_reason, _id, _look), do: nil

  # What could have been asked for.
  defp choices({:unknown_tag, _tag}, look), do: look.(:tags)
  defp choices({:unknown_channel, _channel}, look), do: look.(:channels)
  defp choices(_reason, _look), do: nil

  @doc """
  The tag that a document which uses this one means: a tag of it, else a channel, else the newest version that meets a
  requirement. A pre-release meets only a requirement that names one.

      iex> map = %{"_id" => "p", "type" => "code-document", "language" => "elixir", "library" => true,
      ...>         "production" => "1.0.0", "code" => %{"1.0.0" => "x", "2.0.0" => "x", "2.1.0" => "x", "2.2.0-rc" => "x"}}
      iex> {:ok, document} = Instar.Document.new(map, nil, %{})
      iex> Enum.map(["1.0.0", "production", "~> 2.0", "~> 3.0"], &Instar.Document.meant(document, &1))
      [{:ok, "1.0.0"}, {:ok, "1.0.0"}, {:ok, "2.1.0"}, :error]
  """
  @spec meant(t(), String.t()) :: {:ok, tag()} | :error
  def meant(%__MODULE__{code: code} = document, wanted) do
    with false <- is_map_key(code, wanted),
         nil <- look(document, {:pointer, wanted}) || look(document, {:largest, wanted}),
         {:ok, requirement} <- Version.parse_requirement(wanted),
         tag when tag != nil <- code |> Map.keys() |> Enum.filter(&meets?(&1, requirement)) |> newest() do
      {:ok, tag}
    else
      true -> {:ok, wanted}
      tag when is_binary(tag) -> {:ok, tag}
      _none -> :error
    end
  end

  defp meets?(tag, requirement) do
    case Version.parse(without_v(tag)) do
      {:ok, version} -> Version.match?(version, requirement, allow_pre: false)
      :error -> false
    end
  end

  @doc false
  # All that is to be known of a document for a choice; nil stands for what it doesn't have.
  @spec look(t(), term()) :: term()
  def look(%__MODULE__{code: code}, {:code, tag}), do: is_map_key(code, tag)
  def look(%__MODULE__{code: code}, :newest), do: newest(Map.keys(code))

  def look(%__MODULE__{code: code} = document, :tags),
    do: code |> Map.keys() |> Enum.sort() |> Enum.take(@most_choices) |> shown(look(document, :newest))

  def look(%__MODULE__{channels: channels, rollout: rollout}, :channels),
    do: (Map.keys(channels) ++ Map.keys(rollout)) |> Enum.sort() |> Enum.dedup() |> Enum.take(@most_choices)

  def look(%__MODULE__{channels: channels}, {:pointer, channel}), do: channels[channel]

  def look(%__MODULE__{rollout: rollout}, question) do
    shares = rollout[elem(question, 1)]
    shares && shares(shares, question)
  end

  @doc false
  # The tags that errors name of those that could have been asked for: a page of them in the order of their names, and the
  # newest. A document may have many, and whoever asks for junk shall not have all of them compared.
  @spec shown([tag()], tag() | nil) :: [tag()]
  def shown(page, newest) do
    newest_first(if newest == nil, do: page, else: Enum.uniq([newest | page]))
  end

  @doc false
  # The names that errors have of those that could have been asked for.
  @spec newest_first([tag()]) :: [tag()]
  def newest_first(tags), do: tags |> Enum.sort({:desc, __MODULE__}) |> Enum.take(@most_choices)

  @doc false
  @spec most_choices() :: pos_integer()
  def most_choices, do: @most_choices

  defp shares(shares, {:total, _channel}), do: shares |> Enum.map(&elem(&1, 1)) |> Enum.sum()
  defp shares(shares, {:largest, _channel}), do: shares |> Enum.max_by(&elem(&1, 1)) |> elem(0)
  defp shares(shares, {:rest, _channel}), do: shares |> List.last() |> elem(0)

  # Of the shares laid out one behind the other, the first that ends behind the point. Rounding may put the point at
  # the very end, past the last share.
  defp shares(shares, {:share, channel, point}) do
    Enum.reduce_while(shares, {shares(shares, {:rest, channel}), 0}, fn {tag, share}, {last, below} ->
      if point < below + share, do: {:halt, {tag, below}}, else: {:cont, {last, below + share}}
    end)
    |> elem(0)
  end

  @doc """
  Where each choice leads: the tags of every channel, those of its rollout among them, and `:default` without a query.

      iex> map = %{"_id" => "p", "type" => "code-document", "language" => "wat", "beta" => "2",
      ...>         "code" => %{"1" => "(module)", "2" => "(module)"}, "rollout" => %{"beta" => [["1", 9], ["2", 1]]}}
      iex> {:ok, document} = Instar.Document.new(map, nil, %{})
      iex> Instar.Document.choices(document)
      %{:default => ["2"], "beta" => ["2", "1"]}
  """
  @spec choices(t()) :: %{optional(:default | channel()) => [tag(), ...]}
  def choices(%__MODULE__{channels: channels, rollout: rollout} = document) do
    shared = Map.new(rollout, fn {channel, shares} -> {channel, Enum.map(shares, &elem(&1, 0))} end)

    named =
      Map.merge(Map.new(channels, fn {name, tag} -> {name, [tag]} end), shared, fn _name, pointed, shared ->
        Enum.uniq(pointed ++ shared)
      end)

    Map.put(named, :default, named["production"] || [newest(Map.keys(document.code))])
  end

  @doc """
  The code of a tag, or the error `{:unknown_tag, tag}`.

      iex> map = %{"_id" => "p", "type" => "code-document", "language" => "wat", "code" => %{"1" => "(module)"}}
      iex> {:ok, document} = Instar.Document.new(map, nil, %{})
      iex> Instar.Document.code(document, "1")
      {:ok, %{text: "(module)", sha256: nil, signature: nil}}
  """
  @spec code(t(), tag()) :: {:ok, entry()} | {:error, Error.t()}
  def code(%__MODULE__{code: code} = document, tag) do
    case code do
      %{^tag => entry} -> {:ok, entry}
      %{} -> {:error, error(document, {:unknown_tag, shortened(tag)}, look(document, :tags))}
    end
  end

  @doc """
  The newest of some tags by the order described above; `nil` if there are none.

      iex> Instar.Document.newest(["2.9.1", "2.10.0-rc1", "2.10.0", "draft"])
      "2.10.0"
      iex> Instar.Document.newest([])
      nil
  """
  @spec newest(Enumerable.t()) :: tag() | nil
  def newest(tags), do: Enum.max_by(tags, &order/1, fn -> nil end)

  @doc """
  Whether the first tag is older (`:lt`) or newer (`:gt`) than the second; fit for `Enum.sort/2`.

      iex> Enum.sort(["v10", "v9", "1.0", "1.0-2", "1.0-alpha"], Instar.Document)
      ["1.0-2", "1.0-alpha", "1.0", "v9", "v10"]
  """
  @spec compare(tag(), tag()) :: :lt | :eq | :gt
  def compare(a, b) do
    {a, b} = {order(a), order(b)}

    cond do
      a < b -> :lt
      a > b -> :gt
      true -> :eq
    end
  end

  ## Validation. A step returns `:ok`, `{:ok, value}` or `{:problem, field, reason}`.

  defp build(map, id, token, limits) do
    with :ok <- same_id(map, id),
         :ok <- type(map, limit(limits, :types)),
         {:ok, language} <- language(map),
         {:ok, target} <- target(map, language, limit(limits, :trust)),
         {:ok, code} <- all_code(map, language, limit(limits, :max_tags)),
         {:ok, channels} <- channels(map, code),
         {:ok, rollout} <- rollout(map, code, limit(limits, :max_tags)),
         {:ok, lowered} <- lowered(map),
         {:ok, signatures} <- signatures(map),
         {:ok, allow} <- allow(map),
         {:ok, uses} <- uses(map, id, language),
         {:ok, library} <- library(map, language),
         {:ok, channels, rollout} <- pinned(limit(limits, :pin)[id], code, channels, rollout) do
      {:ok,
       %__MODULE__{
         id: id,
         token: token,
         language: language,
         target: target,
         channels: channels,
         rollout: rollout,
         limits: lowered,
         signatures: signatures,
         allow: allow,
         uses: uses,
         library: library,
         code: code
       }}
    else
      {:problem, field, reason} ->
        fields = [document: id, token: token, field: field, choices: allowed(reason, map, limits)]
        {:error, Error.new(reason, fields)}
    end
  end

  # A server can hold a document at one tag, whatever its channels and shares say.
  defp pinned(nil, _code, channels, rollout), do: {:ok, channels, rollout}

  defp pinned(tag, code, channels, _rollout) do
    if is_map_key(code, tag),
      do: {:ok, Map.new(["production" | Map.keys(channels)], &{&1, tag}), %{}},
      else: {:problem, "pin", {:unknown_tag, tag}}
  end

  # The values that a field could have had.
  defp allowed({:invalid_document, {problem, field, _value}}, map, limits)
       when problem in [:unknown_value, :unknown_tag],
       do: allowed(problem, field, map, limits)

  defp allowed({:unknown_tag, _tag}, map, limits), do: allowed(:unknown_tag, nil, map, limits)
  defp allowed(_reason, _map, _limits), do: nil

  defp allowed(:unknown_value, "type", _map, limits), do: limit(limits, :types)
  defp allowed(:unknown_value, "language", _map, _limits), do: @languages |> Map.keys() |> Enum.sort()

  defp allowed(:unknown_value, "target", %{"language" => name}, _limits) when name in ["wat", "wasm"],
    do: ["wasm"]

  defp allowed(:unknown_value, "target", _map, _limits), do: ["wasm", "beam"]
  defp allowed(:unknown_value, "limits", _map, _limits), do: Bounds.names()

  defp allowed(:unknown_tag, _field, %{"code" => code}, _limits) when is_map(code),
    do: newest_first(Map.keys(code))

  defp allowed(_problem, _field, _map, _limits), do: nil

  defp limit(limits, key), do: Map.get_lazy(limits, key, fn -> Bounds.default(key) end)

  defp same_id(%{"_id" => id}, id), do: :ok

  defp same_id(%{"_id" => other}, id) when is_binary(other),
    do: problem("_id", {:id_mismatch, shortened(other), id})

  defp same_id(%{"_id" => _other}, _id), do: wrong_type("_id", "a string")
  defp same_id(_map, _id), do: :ok

  defp type(map, types) do
    with {:ok, type} <- string(map, "type") do
      if type in types, do: :ok, else: unknown("type", type)
    end
  end

  defp language(map) do
    with {:ok, name} <- string(map, "language") do
      with :error <- Map.fetch(@languages, name), do: unknown("language", name)
    end
  end

  defp target(map, language, trust) do
    case Map.get(map, "target") do
      target when target in [nil, "wasm"] -> {:ok, :wasm}
      "beam" when language not in [:elixir, :erlang] -> unknown("target", "beam")
      "beam" -> if :beam in trust, do: {:ok, :beam}, else: {:problem, "target", {:untrusted_target, :beam}}
      target when is_binary(target) -> unknown("target", target)
      _other -> wrong_type("target", "a string")
    end
  end

  defp all_code(%{"code" => code}, _language, max_tags) when map_size(code) > max_tags do
    problem("code", {:too_many_tags, map_size(code), max_tags})
  end

  defp all_code(%{"code" => code}, language, _max_tags) when map_size(code) > 0 do
    collect(code, fn {tag, value} ->
      with :ok <- name("code", tag),
           {:ok, entry} <- entry(value, "code." <> tag, language) do
        {:ok, {tag, entry}}
      end
    end)
  end

  defp all_code(%{"code" => _other}, _language, _max_tags), do: wrong_type("code", "a nonempty object")
  defp all_code(_map, _language, _max_tags), do: missing("code")

  defp entry(text, field, language) when is_binary(text) do
    with {:ok, content} <- content("text", text, field, language) do
      {:ok, Map.merge(content, %{sha256: nil, signature: nil})}
    end
  end

  defp entry([_ | _] = files, field, language), do: entry(%{"files" => files}, field, language)

  defp entry(object, field, language) when is_map(object) do
    with {:ok, content} <- content(object, field, language),
         {:ok, sha256} <- sha256(object, content, field <> ".sha256"),
         {:ok, signature} <- signature(object, field <> ".signature") do
      {:ok, Map.merge(content, %{sha256: sha256, signature: signature})}
    end
  end

  defp entry(_other, field, _language), do: wrong_type(field, @code_value)

  defp content(object, field, language) do
    case for key <- ["text", "files", "base64", "attachment"],
             (value = Map.get(object, key)) != nil,
             do: {key, value} do
      [{key, value}] -> content(key, value, "#{field}.#{key}", language)
      _none_or_several -> wrong_type(field, @code_value)
    end
  end

  defp content("text", _text, field, :wasm) do
    wrong_type(field, "an object with base64 or attachment, since wasm is not text")
  end

  defp content("text", text, field, _language) do
    if is_binary(text) and text != "" and String.valid?(text),
      do: {:ok, %{text: text}},
      else: wrong_type(field, "a nonempty string")
  end

  defp content("files", files, field, language) when language in [:elixir, :erlang] do
    with {:ok, files} <- files(files, field, language), do: {:ok, %{text: Files.join(files)}}
  end

  defp content("files", _files, field, _language),
    do: wrong_type(field, "absent, since only code in Elixir and Erlang is in several files")

  defp content("base64", text, field, _language) do
    with {:ok, bytes} <- base64(text, field), do: {:ok, %{bytes: bytes}}
  end

  defp content("attachment", name, field, _language) do
    with :ok <- name(field, name, &valid_id?/1), do: {:ok, %{attachment: name}}
  end

  defp files(list, field, language) do
    most = Files.most()

    with true <-
           (is_list(list) and length(list) in 1..most) || wrong_type(field, "a list of 1 to #{most} files"),
         {:ok, files} <-
           list
           |> Enum.with_index()
           |> FirstError.map(fn {file, index} -> file(file, "#{field}[#{index}]") end),
         nil <- Files.twice(files),
         true <- Enum.any?(files, fn {name, _text} -> Files.language(name) == language end) do
      {:ok, files}
    else
      {name, index} when is_integer(index) ->
        field = "#{field}[#{index}].file"
        problem(field, {:duplicate_file, field, name})

      false ->
        wrong_type(field, "a list with at least one file in #{language}")

      problem ->
        problem
    end
  end

  defp file(%{"file" => name, "text" => text}, field) do
    cond do
      not is_binary(name) ->
        wrong_type(field <> ".file", "a string")

      Files.language(name) == :error ->
        problem(field <> ".file", {:bad_file, field <> ".file", shortened(name)})

      is_binary(text) and text != "" and String.valid?(text) ->
        {:ok, {name, text}}

      true ->
        wrong_type(field <> ".text", "a nonempty string")
    end
  end

  defp file(_other, field), do: wrong_type(field, @file_value)

  defp sha256(%{"sha256" => hex}, content, field) when hex != nil do
    with true <- is_binary(hex) and byte_size(hex) == 64,
         {:ok, digest} <- Base.decode16(hex, case: :mixed) do
      check_digest(content, digest, field)
    else
      _not_hex -> wrong_type(field, "64 hexadecimal digits")
    end
  end

  defp sha256(_object, _content, _field), do: {:ok, nil}

  defp check_digest(%{attachment: _name}, digest, _field), do: {:ok, digest}

  defp check_digest(content, digest, field) do
    [inline] = Map.values(content)

    case :crypto.hash(:sha256, inline) do
      ^digest -> {:ok, digest}
      actual -> problem(field, {:digest_mismatch, field, hex(digest), hex(actual)})
    end
  end

  defp hex(digest), do: Base.encode16(digest, case: :lower)

  defp signature(%{"signature" => text}, field) when text != nil, do: base64(text, field)
  defp signature(_object, _field), do: {:ok, nil}

  defp base64(text, field) when is_binary(text) and text != "" do
    with :error <- Base.decode64(text, padding: false), do: problem(field, {:bad_base64, field})
  end

  defp base64(_other, field), do: wrong_type(field, "a nonempty base64 string")

  defp channels(map, code) do
    with {:ok, pointers} <- collect(Map.take(map, @pointers), &pointer(&1, code)) do
      others =
        for {name, tag} <- map, other_channel?(name), is_binary(tag), is_map_key(code, tag), do: {name, tag}

      {:ok, others |> Map.new() |> Map.merge(Map.reject(pointers, fn {_name, tag} -> tag == nil end))}
    end
  end

  defp pointer({name, nil}, _code), do: {:ok, {name, nil}}
  defp pointer({name, tag}, code), do: with(:ok <- known_tag(name, tag, code), do: {:ok, {name, tag}})

  @doc false
  # Whether a field of that name is a channel when it leads to a tag.
  @spec channel_name?(term()) :: boolean()
  def channel_name?(name), do: valid_name?(name) and not reserved?(name)

  defp other_channel?(name), do: valid_name?(name) and name not in @pointers and not reserved?(name)

  defp reserved?("_" <> _), do: true
  defp reserved?(name), do: name in @reserved

  defp rollout(%{"rollout" => channels}, code, max_tags) when is_map(channels) do
    collect(channels, fn {channel, shares} ->
      with :ok <- name("rollout", channel),
           field = "rollout." <> channel,
           :ok <- if(reserved?(channel), do: unknown("rollout", channel), else: :ok),
           {:ok, shares} <- shares(shares, field, code, max_tags) do
        {:ok, {channel, shares}}
      end
    end)
  end

  defp rollout(%{"rollout" => other}, _code, _max_tags) when other != nil,
    do: wrong_type("rollout", "an object")

  defp rollout(_map, _code, _max_tags), do: {:ok, %{}}

  defp shares([_ | _] = shares, field, code, max_tags) when length(shares) <= max_tags do
    shares
    |> Enum.with_index()
    |> FirstError.map(fn {share, index} -> share(share, "#{field}[#{index}]", code) end)
  end

  defp shares(_other, field, _code, max_tags) do
    wrong_type(field, "a list of 1 to #{max_tags} pairs of a tag and a share")
  end

  defp share([tag, share], field, code) when is_number(share) and share > 0 and share <= @max_share do
    with :ok <- known_tag(field, tag, code), do: {:ok, {tag, share}}
  end

  defp share(_other, field, _code), do: wrong_type(field, @a_share)

  defp known_tag(field, tag, code) when is_binary(tag) do
    if is_map_key(code, tag), do: :ok, else: problem(field, {:unknown_tag, field, shortened(tag)})
  end

  defp known_tag(field, _other, _code), do: wrong_type(field, "a tag")

  # Names of limits are checked: a misspelt one would leave the code with more than its author thinks.
  defp lowered(%{"limits" => limits}) when is_map(limits) do
    collect(limits, fn {name, value} ->
      case Bounds.limit(name, value) do
        {:ok, key, value} -> {:ok, {key, value}}
        {:error, expected} -> wrong_type("limits." <> shortened(name), expected)
        :error -> unknown("limits", name)
      end
    end)
  end

  defp lowered(%{"limits" => other}) when other != nil, do: wrong_type("limits", "an object")
  defp lowered(_map), do: {:ok, %{}}

  defp signatures(%{"signatures" => signatures}) when is_map(signatures) do
    collect(signatures, fn {name, text} ->
      with :ok <- name("signatures", name) do
        if is_binary(text) and String.valid?(text),
          do: {:ok, {name, text}},
          else: wrong_type("signatures." <> name, "a string")
      end
    end)
  end

  defp signatures(%{"signatures" => other}) when other != nil, do: wrong_type("signatures", "an object")
  defp signatures(_map), do: {:ok, %{}}

  defp allow(map) do
    with {:expected, expected} <- Allow.read(map["allow"]), do: wrong_type("allow", expected)
  end

  # Only Elixir and Erlang have modules that others could name.
  defp uses(%{"uses" => uses}, _id, _language) when uses in [nil, %{}], do: {:ok, %{}}

  defp uses(%{"uses" => _uses}, _id, language) when language not in [:elixir, :erlang],
    do: wrong_type("uses", "absent, since only documents in Elixir and Erlang use others")

  defp uses(%{"uses" => uses}, _id, _language) when map_size(uses) > @max_uses,
    do: wrong_type("uses", "an object of at most #{@max_uses} documents")

  defp uses(%{"uses" => uses}, id, _language) when is_map(uses) do
    collect(uses, fn {name, version} ->
      with :ok <- name("uses", name, &valid_id?/1),
           field = "uses." <> name,
           :ok <- if(name == id, do: {:problem, field, {:cycle, [id, id]}}, else: :ok) do
        if valid_name?(version),
          do: {:ok, {name, version}},
          else: wrong_type(field, "a tag, a channel or a requirement, as in \"~> 2.1\"")
      end
    end)
  end

  defp uses(%{"uses" => _other}, _id, _language), do: wrong_type("uses", "an object")
  defp uses(_map, _id, _language), do: {:ok, %{}}

  defp library(map, language) do
    case Map.get(map, "library") do
      nil -> {:ok, false}
      false -> {:ok, false}
      true when language in [:elixir, :erlang] -> {:ok, true}
      true -> wrong_type("library", "false, since only documents in Elixir and Erlang are used by others")
      _other -> wrong_type("library", "true or false")
    end
  end

  defp string(map, field) do
    case map do
      %{^field => text} when is_binary(text) -> {:ok, text}
      %{^field => nil} -> missing(field)
      %{^field => _other} -> wrong_type(field, "a string")
      %{} -> missing(field)
    end
  end

  # In the order of the names, so that of two mistakes the same one is always reported.
  defp collect(map, fun) do
    with {:ok, pairs} <- FirstError.map(Enum.sort(map), fun), do: {:ok, Map.new(pairs)}
  end

  defp name(field, name, valid? \\ &valid_name?/1) do
    cond do
      not is_binary(name) -> wrong_type(field, "a string")
      valid?.(name) -> :ok
      true -> problem(field, {:bad_name, field, shortened(name)})
    end
  end

  defp valid_name?(name) do
    is_binary(name) and name != "" and byte_size(name) <= @max_name_bytes and String.valid?(name) and
      not Regex.match?(~r/\p{Cc}/u, name)
  end

  defp missing(field), do: problem(field, {:missing, field})
  defp wrong_type(field, expected), do: problem(field, {:wrong_type, field, expected})
  defp unknown(field, value), do: problem(field, {:unknown_value, field, shortened(value)})
  defp problem(field, problem), do: {:problem, field, {:invalid_document, problem}}

  # An error outlives the document it speaks of, and must not keep megabytes of it.
  defp shortened(text) when is_binary(text) and byte_size(text) > @max_name_bytes do
    :binary.copy(binary_part(text, 0, @max_name_bytes))
  end

  defp shortened(other), do: other

  ## Choice

  defp query(query) when is_list(query) do
    if Keyword.keyword?(query) do
      case Options.unknown(query, @query_keys) do
        nil -> wanted(&Keyword.get(query, &1))
        reason -> {:problem, nil, reason}
      end
    else
      bad_query(query)
    end
  end

  # A map with these very atoms was meant to choose something, which reading only its strings would ignore.
  defp query(query)
       when is_map(query) and not is_map_key(query, :tag) and not is_map_key(query, :channel) and
              not is_map_key(query, :key) do
    wanted(&Map.get(query, Atom.to_string(&1)))
  end

  defp query(other), do: bad_query(other)

  defp bad_query(query),
    do: {:problem, nil, {:invalid_option, :query, query, "a keyword list or a map of strings"}}

  defp wanted(get) do
    with {:ok, tag} <- wanted(:tag, get.(:tag)),
         {:ok, channel} <- wanted(:channel, get.(:channel)),
         {:ok, key} <- wanted(:key, get.(:key)),
         do: {:ok, %{tag: tag, channel: channel, key: key}}
  end

  defp wanted(_key, absent) when absent in [nil, ""], do: {:ok, nil}
  defp wanted(_key, text) when is_binary(text), do: {:ok, text}
  defp wanted(_key, name) when is_atom(name), do: {:ok, Atom.to_string(name)}
  defp wanted(:key, number) when is_integer(number), do: {:ok, to_string(number)}
  defp wanted(key, other), do: {:problem, nil, {:invalid_option, key, other, expected(key)}}

  defp expected(:key), do: "a string, an integer or an atom"
  defp expected(_key), do: "a string or an atom"

  defp pick(_id, look, %{tag: tag}) when tag != nil do
    if look.({:code, tag}), do: {:ok, tag}, else: {:problem, nil, {:unknown_tag, shortened(tag)}}
  end

  defp pick(id, look, %{channel: channel, key: key}) when channel != nil do
    with nil <- follow(id, look, channel, key), do: {:problem, nil, {:unknown_channel, shortened(channel)}}
  end

  defp pick(id, look, %{key: key}) do
    with nil <- follow(id, look, "production", key),
         nil <- look.(:newest) do
      {:problem, nil, :not_found}
    else
      {:ok, tag} -> {:ok, tag}
      tag -> {:ok, tag}
    end
  end

  defp follow(id, look, channel, key) do
    total = key && look.({:total, channel})

    tag =
      if total,
        do: look.({:share, channel, point(id, channel, key, total)}),
        else: look.({:pointer, channel}) || look.({:largest, channel})

    tag && {:ok, tag}
  end

  # 52 bits are exact in a float. The zero bytes keep {"ab", "c"} and {"a", "bc"} apart.
  defp point(id, channel, key, total) do
    <<hash::52, _::bitstring>> = :crypto.hash(:sha256, [id, 0, channel, 0, key])
    hash / 0x10_0000_0000_0000 * total
  end

  defp error(document, reason, choices),
    do: Error.new(reason, document: document.id, token: document.token, choices: choices)

  ## Order. A tag's place is a term whose standard order is the order described above.

  defp order(tag) do
    {rest, build} = cut(without_v(tag), "+")
    {release, pre} = cut(rest, "-")
    {runs(release, 1, 0), pre == nil, runs(pre || "", 0, 1), runs(build || "", 0, 1), tag}
  end

  defp without_v(<<v, digit, _::binary>> = tag) when v in [?v, ?V] and digit in ?0..?9 do
    binary_part(tag, 1, byte_size(tag) - 1)
  end

  defp without_v(tag), do: tag

  defp cut(text, separator) do
    case String.split(text, separator, parts: 2) do
      [first, second] -> {first, second}
      [whole] -> {whole, nil}
    end
  end

  defp runs(text, number_rank, text_rank) do
    for [run] <- Regex.scan(~r/[0-9]+|[^0-9]+/, text) do
      case run do
        <<digit, _::binary>> when digit in ?0..?9 -> {number_rank, String.to_integer(run)}
        _text -> {text_rank, run}
      end
    end
  end
end
