defmodule Instar.Server.Fetch do
  # From an id to a validated document: asked of the source, and checked. When the source cannot be reached, the copy on
  # disk stands in for what nobody here knows yet.
  @moduledoc false
  alias Instar.{Config, Document, Error, Source, Telemetry}
  alias Instar.Disk.{DocumentCache, Limit}
  alias Instar.Server.{News, Unknown, Versions}
  alias Instar.Server.Stage.{Built, Fetched, Wanted}
  alias Instar.Wire.JSON

  @doc """
  The document as the store has it now; the known one when the store says that it has not changed.

  A document that is not known is read from the disk, and is `stale` then, unless the store gives it or can be believed
  that it doesn't have it. One that the store said it doesn't have isn't asked for again for a while, unless `fresh?`,
  which asks past tokens and caches.
  """
  @spec document(Wanted.t()) :: {:ok, Fetched.t()} | {:error, Error.t()}
  def document(%Wanted{config: config, id: id, options: %{fresh: fresh?}} = wanted) do
    result =
      if not fresh? and Unknown.member?(config, id),
        do: at({:error, Error.new(:not_found)}, config, id),
        else: document(wanted, Versions.document(config.name, id), Unknown.mark(config))

    with {:ok, document} <- result do
      {:ok, %Fetched{config: config, document: document, began: wanted.began, options: wanted.options}}
    end
  end

  # Where it was asked for is what to look at next.
  defp at({:error, error}, config, id), do: {:error, Error.context(error, where: where(config.name, id))}

  defp at(result, _config, _id), do: result

  defp document(%Wanted{config: config, id: id, options: %{fresh: fresh?}}, known, mark) do
    case if(fresh?, do: ask_now(config, id, nil, nil), else: ask(config, id, known && known.token)) do
      {:ok, document} -> {:ok, document}
      :not_modified -> {:ok, confirmed(config, known)}
      :deleted -> missed(config, id, mark)
      :not_found when known != nil -> missed(config, id, mark)
      :not_found -> missing(config, id, mark)
      {:error, error} -> if known == nil, do: kept(config, id, error), else: {:error, error}
    end
  end

  @doc "A known document of which the store says that it still is so: as good as if it had given it."
  @spec confirmed(Config.t(), Document.t()) :: Document.t()
  def confirmed(config, known) do
    :ok = Unknown.given(config)
    %{known | stale: false}
  end

  defp missed(config, id, mark) do
    :ok = Unknown.put(config, id, mark)
    Versions.forget_kept(config.name, [id])
    News.missed(config, id)
    at({:error, Error.new(:not_found)}, config, id)
  end

  # A store that doesn't have what it had once may have lost everything.
  defp missing(config, id, mark) do
    with {:ok, document} <- copy(config, id),
         false <- gone?(config, id) do
      stale(config, document, Error.new(:not_found))
    else
      _gone_or_no_copy -> missed(config, id, mark)
    end
  end

  # Believed is what the store names as deleted, and one that has another document, or has given any to this server.
  defp gone?(config, id) do
    cond do
      config.on_missing == :delete -> true
      ask_now(config, id, nil, nil) == :deleted -> true
      witness = witness(config, id) -> presence(config, witness) == :there
      true -> Unknown.given?(config)
    end
  end

  defp witness(config, id) do
    Enum.find_value(Versions.tokens(config.name), fn {other, _token} ->
      if other != id and not stale?(config, other), do: other
    end)
  end

  defp stale?(config, id), do: match?(%{stale: true}, Versions.outline(config.name, id))

  # An id that no store can have.
  defp kept(_config, _id, %Error{reason: {:bad_id, _bad}} = error), do: {:error, error}

  defp kept(config, id, error) do
    case copy(config, id) do
      {:ok, document} -> stale(config, document, error)
      :error -> {:error, error}
    end
  end

  defp stale(config, document, error) do
    News.kept(config.name, document.id, Error.context(error, server: config.name, document: document.id))
    {:ok, %{document | stale: true}}
  end

  defp copy(config, id) do
    with {:ok, token, json} <- DocumentCache.read(config.cache_dir, where(config.name, id)),
         {:ok, document} <- parse(config, id, json, token),
         do: {:ok, document},
         else: (_nothing -> :error)
  end

  @doc "Removes the copy on disk of a document that is deleted."
  @spec forget(Config.t(), String.t()) :: :ok
  def forget(config, id), do: DocumentCache.forget(config.cache_dir, where(config.name, id))

  @doc "Whether the store has a document that is known."
  @spec presence(Config.t(), String.t()) :: :there | :gone | :unsure
  def presence(config, id) do
    with %{token: token} <- Versions.outline(config.name, id),
         {module, state} <- Versions.source(config.name) do
      case module.fetch(state, id, token) do
        there when there == :not_modified or elem(there, 0) == :ok -> :there
        :not_found -> :gone
        {:error, _error} -> :unsure
      end
    else
      nil -> :unsure
    end
  end

  @doc "Asks the store for a document, unless its token still is `token`."
  @spec ask(Config.t(), String.t(), Source.token()) ::
          {:ok, Document.t()} | :not_modified | :not_found | {:error, Error.t()}
  def ask(config, id, token) do
    ask_with(config, id, token, fn {module, state} -> module.fetch(state, id, token) end)
  end

  @doc """
  The same past every cache, where the source can do that; `:deleted` when the store names it as that. `wanted` is the
  revision that is to be had.
  """
  @spec ask_now(Config.t(), String.t(), Source.token(), Source.token()) ::
          {:ok, Document.t()} | :not_modified | :not_found | :deleted | {:error, Error.t()}
  def ask_now(config, id, token, wanted) do
    ask_with(config, id, token, fn {module, state} ->
      if function_exported?(module, :fetch_now, 4),
        do: module.fetch_now(state, id, token, wanted),
        else: module.fetch(state, id, token)
    end)
  end

  defp ask_with(config, id, token, fetch) do
    cond do
      not Document.valid_id?(id) ->
        {:error, Error.new({:bad_id, id})}

      source = Versions.source(config.name) ->
        config |> taken(id, fn -> source |> fetch.() |> Source.asked(token) end) |> at(config, id)

      true ->
        {:error, Error.new(:no_source)}
    end
  end

  @doc "Takes what the source has answered already."
  @spec answered(Config.t(), String.t(), term) ::
          {:ok, Document.t()} | :not_modified | :not_found | :deleted | {:error, Error.t()}
  def answered(config, id, answer), do: taken(config, id, fn -> answer end)

  defp taken(config, id, fetch) do
    answer =
      Telemetry.span(:fetch, %{server: config.name, document: id}, fn ->
        answer = fetch.()
        {answer, outcome(answer), %{bytes: bytes(answer)}}
      end)

    if match?({:ok, _json, _token}, answer), do: Unknown.given(config)

    parsed =
      with {:ok, json, token} <- answer,
           {:ok, document} <- parse(config, id, json, token),
           do: {:ok, %{document | json: json}}

    News.report(config, id, parsed)
    parsed
  end

  defp outcome({:ok, json, token}), do: %{result: :ok, bytes: byte_size(json), token: token}
  defp outcome({:error, error}), do: %{result: :error, error: error}
  defp outcome(:deleted), do: %{result: :not_found}
  defp outcome(result), do: %{result: result}

  defp bytes({:ok, json, _token}), do: byte_size(json)
  defp bytes(_nothing), do: 0

  defp parse(config, id, json, token) do
    with {:ok, map} <- JSON.decode(json, config, document: id, token: token),
         {:ok, document} <- Document.new(map, id, token, config),
         do: Source.Cluster.parsed(Versions.source(config.name), document, map)
  end

  @doc """
  Makes the document of a stage the known one, of which a version is loaded now. A copy of what came from the store goes to
  the disk.
  """
  @spec adopt(Fetched.t() | Built.t()) :: :ok
  def adopt(%{config: config, document: %Document{json: json} = document, began: began}) do
    if json, do: keep(config, where(config.name, document.id), document.token, json)
    Versions.put_document(config.name, %{document | json: nil}, began)
  end

  @doc "Keeps a copy of what came from the store, whose folder may be over its bound then."
  @spec keep(Config.t(), String.t(), Source.token(), binary) :: :ok
  def keep(config, key, token, bytes) do
    DocumentCache.write(config.cache_dir, key, token, bytes)
    Limit.check(config)
  end

  @doc "Where the source says that a document is."
  @spec where(atom, String.t()) :: String.t() | nil
  def where(server, id) do
    with {module, state} <- Versions.source(server), do: module.where(state, id)
  end
end
