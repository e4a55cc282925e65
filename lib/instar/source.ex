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

  @typedoc "A place in the store's history; only the source that gave it knows what it means. `nil` is none."
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

  With a `since` the source may look at what came after that place only; with `nil` it compares every id of
  `known` with the store. A document that the caller knows already may be named again: whoever asks compares
  tokens. The new `since` is from before the look: what changes meanwhile is seen twice rather than never.
  """
  @callback changes(state, since, known :: %{optional(String.t()) => token}) ::
              {:ok, [change], since} | {:error, Error.t()}

  @doc """
  Follows what becomes of the documents `ids` after `since`, live. The calling process gets

    * `{reference, :live}` when the feed stands, and again whenever it stands anew,
    * `{reference, {:changes, [change], since}}`,
    * `{reference, {:down, error}}` once, when the feed has ended and will not come back by itself.

  The feed ends with the process that called. A source that cannot do this has no such function, and is asked for
  `c:changes/3` from time to time.
  """
  @callback follow(state, since, ids :: [String.t()]) :: {:ok, reference} | {:error, Error.t()}

  @doc "Ends a feed of the calling process; no message of it comes after that."
  @callback unfollow(state, reference) :: :ok

  @optional_callbacks follow: 3, unfollow: 2

  @doc """
  Where a document is, as text for people and for `Instar.which/1`; without credentials.
  """
  @callback where(state, id :: String.t()) :: String.t()

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
end
