defmodule Instar.Server.Atomic do
  # Loading several versions together, in the two steps of the code server: prepare (fetch, compile, prove), finish.
  @moduledoc false
  alias Instar.{Config, Error, Prepared, Version}
  alias Instar.Server.{Builds, Fetch, Install, Stage, Uses}
  alias Instar.Server.Stage.{Built, Fetched, Wanted}

  @doc "Fetches and compiles what `refs` name and proves that it can be loaded; nothing of it can be seen."
  @spec prepare(atom, [Instar.ref() | {String.t(), keyword | map}]) ::
          {:ok, Prepared.t()} | {:error, [{term, term}]}
  def prepare(server, refs) do
    config = Config.fetch!(server)
    found = for ref <- refs, do: {ref, find(config, ref)}
    keys = for {ref, result} <- found, do: key(ref, result)
    found = together(found)

    # As `:code`, which says nothing else of a list that names something twice.
    case keys -- Enum.uniq(keys) do
      [] -> prepare_all(config, found)
      doubled -> {:error, for(key <- doubled, do: {key, :duplicated})}
    end
  end

  defp prepare_all(config, found) do
    results =
      for {ref, result} <- found,
          do: {ref, with({:ok, chosen} <- result, do: prepare_one(chosen))}

    case for {ref, {:error, error}} <- results, do: {ref, code_reason(error)} do
      [] -> {:ok, Prepared.new(config.name, for({_ref, {:ok, built}} <- results, do: built))}
      failed -> {:error, failed}
    end
  end

  # What they use of one another they use as it is loaded with them.
  defp together(found) do
    overlay =
      for {_ref, {:ok, %{document: document, began: began}}} <- found,
          into: %{},
          do: {document.id, {document, began}}

    for {ref, result} <- found,
        do: {ref, with({:ok, chosen} <- result, do: {:ok, %{chosen | overlay: overlay}})}
  end

  defp find(config, ref) do
    {id, query} = id_and_query(ref)

    with {:ok, fetched} <-
           Fetch.document(%Wanted{config: config, id: id, query: query, began: Stage.began()}),
         do: Fetched.choose(fetched, query)
  end

  defp key(_ref, {:ok, chosen}), do: {chosen.document.id, chosen.tag}
  defp key(ref, {:error, _error}), do: with({id, [tag: tag]} <- id_and_query(ref), do: {id, tag})

  defp id_and_query(%Version{id: id, tag: tag}), do: {id, [tag: tag]}
  defp id_and_query({id, tag}) when is_binary(tag), do: {id, [tag: tag]}
  defp id_and_query({id, query}), do: {id, query}
  defp id_and_query(id), do: {id, []}

  defp prepare_one(chosen) do
    with {:ok, built} <- Builds.build(chosen), do: Install.prove(built)
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
    # The server may have been started anew.
    items = for built <- items, do: %{built | config: config}

    with :ok <- Install.all(config, items, :all) do
      Enum.each(items, &Uses.keep/1)
      Enum.each(items, &Fetch.adopt/1)
    else
      # It was compiled with what is another by now.
      :uses ->
        Prepared.put_back(prepared)
        {:error, for(item <- items, do: {Built.key(item), :uses_changed})}

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
