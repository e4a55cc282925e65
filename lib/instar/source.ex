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
  Where a document is, as text for people and for `Instar.which/1`; without credentials.
  """
  @callback where(state, id :: String.t()) :: String.t()
end
