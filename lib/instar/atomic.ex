defmodule Instar.Atomic do
  # Loading several versions together, in the two steps of the code server: prepare (fetch, compile, prove), finish.
  @moduledoc false
  alias Instar.{Config, Document, Error, Fetch, Install, Loader, Prepared, Runtime, Version}

  @doc "Fetches and compiles what `refs` name and proves that it can be loaded; nothing of it can be seen."
  @spec prepare(atom, [Instar.ref() | {String.t(), keyword | map}]) ::
          {:ok, Prepared.t()} | {:error, [{term, term}]}
  def prepare(server, refs) do
    config = Config.fetch!(server)
    found = for ref <- refs, do: {ref, find(config, ref)}
    keys = for {ref, result} <- found, do: key(ref, result)

    # As `:code`, which says nothing else of a list that names something twice.
    case keys -- Enum.uniq(keys) do
      [] -> prepare_all(config, found)
      doubled -> {:error, for(key <- doubled, do: {key, :duplicated})}
    end
  end

  defp prepare_all(config, found) do
    results =
      for {ref, result} <- found, do: {ref, with({:ok, item} <- result, do: prepare_one(config, item))}

    case for {ref, {:error, error}} <- results, do: {ref, code_reason(error)} do
      [] -> {:ok, Prepared.new(config.name, for({_ref, {:ok, item}} <- results, do: item))}
      failed -> {:error, failed}
    end
  end

  defp find(config, ref) do
    {id, query} = id_and_query(ref)
    began = Loader.began()

    with {:ok, document} <- Fetch.document(config, id),
         {:ok, tag} <- Document.choose(document, query),
         do: {:ok, {document, tag, began}}
  end

  defp key(_ref, {:ok, {document, tag, _began}}), do: {document.id, tag}
  defp key(ref, {:error, _error}), do: with({id, [tag: tag]} <- id_and_query(ref), do: {id, tag})

  defp id_and_query(%Version{id: id, tag: tag}), do: {id, [tag: tag]}
  defp id_and_query({id, tag}) when is_binary(tag), do: {id, [tag: tag]}
  defp id_and_query({id, query}), do: {id, query}
  defp id_and_query(id), do: {id, []}

  defp prepare_one(config, {document, tag, began}) do
    with {:ok, artifact} <- Fetch.artifact(config, document, tag),
         item = %{document: document, tag: tag, artifact: artifact, began: began},
         {:ok, %{proof: {version, _prepared, _seat}} = item, proof} <- Install.prove(config, item) do
      if Runtime.of(artifact.target).on_load?(proof),
        do: {:error, Error.new(:on_load_not_allowed)},
        # The proof keeps native code in memory, so that finishing does not compile it again.
        else: {:ok, Map.put(item, :version, version)}
    end
  end

  @doc "Makes what was prepared current, all or none."
  @spec finish(Prepared.t()) :: :ok | {:error, [{{String.t(), String.t()}, term}]}
  def finish(%Prepared{server: server, items: items} = prepared) do
    if Prepared.take(prepared),
      do: finish(Config.fetch!(server), items, prepared),
      else: {:error, for(key <- Prepared.keys(prepared), do: {key, :already_finished})}
  end

  defp finish(_config, [], _prepared), do: :ok

  defp finish(config, items, prepared) do
    with :ok <- Install.all(config, items) do
      Enum.each(items, &Fetch.adopt(config, &1.document, &1.began))
    else
      {:error, errors} ->
        # Nothing has been loaded: it can be finished once what was in the way is gone.
        Prepared.put_back(prepared)
        {:error, for({key, error} <- errors, do: {key, code_reason(error)})}
    end
  end

  @doc "The word that `:code` has for an error: what cannot be found is `:nofile`, what does not compile `:badfile`."
  @spec code_reason(Error.t()) :: term
  def code_reason(%Error{reason: reason}) do
    case reason do
      reason when reason in [:not_found, :no_source] -> :nofile
      {kind, _name} when kind in [:unknown_tag, :unknown_channel, :bad_id] -> :nofile
      :compile_error -> :badfile
      {kind, _detail} when kind in [:invalid_document, :compile_timeout, :too_many_atoms] -> :badfile
      {:unknown_import, _module, _name} -> :badfile
      reason -> reason
    end
  end
end
