defmodule Instar.Source do
  @moduledoc """
  Where documents come from: the behaviour of a store's adapter.

  A server is started with `source: {module, options}`. `c:init/1` turns the options into a state once; every
  other callback gets that state first and is called in many processes at once.

  A *token* is the store's opaque mark of a revision. Instar keeps the one that came with a document, gives it
  back on the next fetch, and compares tokens for equality only.
  """
  alias Instar.Error

  @type state :: term
  @type token :: String.t() | nil

  @typedoc "What has become of a document: its token now, or that it is gone."
  @type change :: {id :: String.t(), token | :deleted}

  @typedoc "A position in the store's history; only the source that gave it knows what it means. `nil` is none."
  @type since :: term

  @doc """
  Checks the options and makes whatever is needed to fetch. Nothing is fetched yet: a store that is down at
  start is no error.
  """
  @callback init(options :: keyword) :: {:ok, state} | {:error, Error.t()}

  @doc """
  The JSON text of the document with that id and its token, unless the store's token still is `token`.
  """
  @callback fetch(state, id :: String.t(), token) ::
              {:ok, json :: binary, token} | :not_modified | :not_found | {:error, Error.t()}

  @doc """
  The bytes of a document's attachment.
  """
  @callback attachment(state, id :: String.t(), name :: String.t()) ::
              {:ok, binary} | :not_found | {:error, Error.t()}

  @doc """
  Which of the documents in `known` (ids with the tokens that the caller has) are others now.

  With a `since` the source may look at what came after that position only; with `nil` it compares every id of
  `known` with the store. A document that the caller knows already may be named again: whoever asks compares
  tokens. The new `since` is from before the poll: what changes meanwhile is seen twice rather than never.
  """
  @callback changes(state, since, known :: %{optional(String.t()) => token}) ::
              {:ok, [change], since} | {:error, Error.t()}

  @doc """
  Follows what becomes of the documents `ids` after `since`, live. The calling process gets

    * `{reference, :live}` when the feed stands, and again whenever it stands anew,
    * `{reference, {:changes, [change], since}}`,
    * `{reference, {:down, error}}` once, when the feed has ended and will not come back by itself,
    * and, from a source that can tell, `{:broken, reference, error}` when it has broken off and is about to be made anew.

  The feed ends with the process that called. A source that cannot do this has no such function, and is asked for
  `c:changes/3` from time to time.
  """
  @callback follow(state, since, ids :: [String.t()]) :: {:ok, reference} | {:error, Error.t()}

  @doc "Ends a feed of the calling process; no message of it comes after that, and none is left in the mailbox."
  @callback unfollow(state, reference) :: :ok

  @doc """
  Has a feed of the calling process tell of more ids, from now on: what the store said of them before is not repeated.

  `:again` when a feed cannot take more; then it is ended, and one of all ids is begun. A source without this function
  is asked for a new feed each time.
  """
  @callback follow_also(state, reference, ids :: [String.t()]) :: :ok | :again

  @doc """
  As `c:fetch/3`, but past every cache on the way, and `:deleted` instead of `:not_found` where the store itself names
  the document as deleted.

  `wanted` is a revision that a row has named, or `nil`: that one is to be had if it is there, or a newer one. An answer
  with another token is no mistake: Instar asks again later.
  """
  @callback fetch_now(state, id :: String.t(), token, wanted :: token) ::
              {:ok, json :: binary, token} | :not_modified | :not_found | :deleted | {:error, Error.t()}

  @doc """
  Whether a token is that of the same revision as another one, or of a newer one. Without this function only the same
  token will do.
  """
  @callback newer?(token, than :: token) :: boolean

  @doc """
  One try to ask for a document, as `c:fetch_now/4` answers; past caches only if that is wanted.

  A source that has no history of changes, and would be asked for each document in turn by `c:changes/3`, is asked so
  instead: what one answers is taken at once, however long others take. So many are asked at once as `c:peeks/1` says.
  """
  @callback peek(state, id :: String.t(), token, past_caches? :: boolean) ::
              {:ok, json :: binary, token} | :not_modified | :not_found | :deleted | {:error, Error.t()}

  @doc "How many documents `c:peek/4` may ask for at once."
  @callback peeks(state) :: pos_integer

  @doc """
  The ids of all documents that there are, for a server with `warm: :all`. Some may be no code documents.

  A source that cannot tell, as a plain web server, has no such function.
  """
  @callback ids(state) :: {:ok, [String.t()]} | {:error, Error.t()}

  @optional_callbacks follow: 3,
                      unfollow: 2,
                      follow_also: 3,
                      fetch_now: 4,
                      newer?: 2,
                      peek: 4,
                      peeks: 1,
                      ids: 1

  @doc """
  Where a document is, as text for people and for `Instar.which/1`; without credentials.
  """
  @callback where(state, id :: String.t()) :: String.t()

  @doc false
  # Whether a module can be a source: what it does besides shows when it is asked.
  @spec source?(module) :: boolean
  def source?(module), do: function_exported?(module, :init, 1) and function_exported?(module, :fetch, 3)

  @doc """
  Whether an error says that the store is away, and not that something is wrong with what was asked for.

      iex> Enum.map([{:unreachable, "refused"}, {:http_status, 503}, {:http_status, 403}],
      ...>   &Instar.Source.down?(Instar.Error.new(&1)))
      [true, true, false]
  """
  @spec down?(Error.t()) :: boolean
  def down?(%Error{reason: reason}) do
    case reason do
      {kind, _detail} when kind in [:unreachable, :timeout] -> true
      {:http_status, status} -> status in [429, 502, 503, 504]
      :truncated -> true
      _other -> false
    end
  end

  @doc false
  # Whether an error is what a store says that refuses: of everything, as long as it has given nothing.
  @spec refusal?(Error.t()) :: boolean
  def refusal?(%Error{reason: {kind, _detail}}),
    do: kind in [:http_status, :redirect, :bad_answer, :bad_auth]

  def refusal?(%Error{reason: reason}), do: reason in [:bad_encoding, :truncated]

  @doc """
  Whether an error says that a document could not be had, and nothing of what is in it: the next try may be better.

      iex> Enum.map([{:http_status, 403}, :truncated, {:invalid_document, :not_json}],
      ...>   &Instar.Source.of_fetch?(Instar.Error.new(&1)))
      [true, true, false]
  """
  @spec of_fetch?(Error.t()) :: boolean
  def of_fetch?(%Error{reason: reason, limit: limit}) do
    case reason do
      {:timeout, _ms} ->
        limit == nil

      {kind, _detail} ->
        kind in [
          :unreachable,
          :http_status,
          :redirect,
          :body_too_large,
          :bad_answer,
          :bad_auth,
          :corrupt_attachment
        ]

      kind ->
        kind in [:truncated, :bad_encoding, :system_limit]
    end
  end

  @doc false
  # That nothing has changed says nothing to whoever has not said what he has.
  @spec asked(answer, token) :: answer | {:error, Error.t()} when answer: term
  def asked(:not_modified, nil), do: {:error, Error.new({:http_status, 304})}
  def asked(answer, _token), do: answer

  @doc "Whether the revision `token` is what was `wanted`, or a newer one. `nil` wants nothing."
  @spec reached?(module, token, token) :: boolean
  def reached?(_module, _token, nil), do: true
  def reached?(_module, token, token), do: true

  def reached?(module, token, wanted),
    do: token != nil and function_exported?(module, :newer?, 2) and module.newer?(token, wanted)
end
