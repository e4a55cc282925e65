defmodule Instar.Server.Uses do
  # Which documents one is compiled with: what `uses` names is found, tag by tag, before anything is compiled.
  #
  # What others are compiled with is of one revision for all of them (`Instar.Server.Versions.Used`): that is asked first, then
  # what is loaded, and the store last. Nothing changes here; who makes the code current says what it was compiled with.
  @moduledoc false
  alias Instar.{Compiler, Document, Error, FirstError, Signature}
  alias Instar.Server.{Builds, Fetch, Stage, Versions}
  alias Instar.Server.Stage.{Chosen, Fetched, Options, Wanted}

  # So many documents make one program.
  @most 256

  @typedoc "A document, and when its fetch began."
  @type found :: {Document.t(), integer}

  @doc "What has been chosen, with the sources that it is compiled with, and the documents that they are of."
  @spec resolve(Chosen.t()) :: {:ok, Chosen.t()} | {:error, Error.t()}
  def resolve(%Chosen{document: %Document{uses: uses}} = chosen) when uses == %{}, do: {:ok, chosen}

  def resolve(%Chosen{document: document} = chosen) do
    start = %{chosen: chosen, tags: %{}, found: %{}, used: []}

    with {:ok, state} <- each(document, [document.id], start) do
      used = Enum.reverse(state.used)
      {:ok, %{chosen | document: %{document | used: used}, closure: Map.values(state.found)}}
    end
  end

  # In the order of their names, so that the same sources are always one program.
  defp each(%Document{uses: uses} = user, path, state) do
    FirstError.reduce(Enum.sort(uses), state, fn {id, wanted}, state -> one(id, wanted, user, path, state) end)
  end

  defp one(id, wanted, user, path, state) do
    result =
      with :ok <- if(id in path, do: {:error, Error.new({:cycle, circle(id, path)})}, else: :ok),
           {:ok, document, state} <- find(id, state),
           :ok <- fit(document, state.chosen.document),
           {:ok, tag} <- meant(document, wanted) do
        case state.tags do
          %{^id => ^tag} -> {:ok, state}
          %{^id => other} -> {:error, Error.new({:versions_differ, id, Enum.sort([tag, other])})}
          %{} -> take(document, tag, [id | path], state)
        end
      end

    with {:error, error} <- result, do: {:error, about(error, user, id, state)}
  end

  # The error is the document's that was to be compiled; where another one names what cannot be had, that is said.
  defp about(%Error{field: "uses." <> _} = error, _user, _id, _state), do: error

  defp about(error, user, id, %{chosen: %{document: document}}) do
    field = "uses." <> id
    by = if user.id != document.id, do: "it is #{user.id} that uses #{id}, by way of which this document does"

    %{
      error
      | field: field,
        document: document.id,
        token: document.token,
        tag: nil,
        detail: by || error.detail
    }
  end

  defp circle(id, path), do: Enum.reverse([id | Enum.take_while(path, &(&1 != id)) ++ [id]])

  defp take(document, tag, path, state) do
    state = put_in(state.tags[document.id], tag)

    with :ok <-
           if(map_size(state.tags) > @most, do: {:error, Error.new({:too_many_documents, @most})}, else: :ok),
         {:ok, state} <- each(document, path, state),
         {:ok, used} <- source(document, tag, state) |> because(document.id) do
      {:ok, %{state | used: [used | state.used]}}
    end
  end

  defp find(id, %{found: found, chosen: chosen} = state) do
    case found do
      %{^id => {document, _began}} ->
        {:ok, document, state}

      %{} ->
        with {:ok, document, began} <- find_anew(id, chosen) |> because(id),
             do: {:ok, document, put_in(state.found[id], {document, began})}
    end
  end

  defp find_anew(id, %Chosen{config: config, overlay: overlay, options: options}) do
    case overlay[id] || Versions.used(config.name, id) || Versions.fetched(config.name, id) do
      {document, began} ->
        {:ok, document, began}

      nil ->
        wanted = %Wanted{
          config: config,
          id: id,
          began: Stage.began(),
          options: %Options{fresh: options.fresh}
        }

        with {:ok, %Fetched{document: document, began: began}} <- Fetch.document(wanted),
             do: {:ok, document, began}
    end
  end

  defp because({:error, %Error{} = error}, id) do
    case error do
      # That of another one by way of which it is used.
      %{field: "uses." <> _} ->
        {:error, error}

      %{reason: reason} ->
        {:error, %{error | reason: {:dependency, id, reason}, tag: nil, digest: nil, choices: nil}}
    end
  end

  defp because(result, _id), do: result

  # What is meant for the sandbox is given no more by being used.
  defp fit(%Document{id: id, language: language}, _user) when language not in [:elixir, :erlang],
    do: {:error, Error.new({:foreign_language, id, language})}

  defp fit(%Document{id: id, target: :wasm}, %Document{target: :beam}),
    do: {:error, Error.new({:sandboxed_dependency, id})}

  defp fit(_document, _user), do: :ok

  defp meant(document, wanted) do
    with :error <- Document.meant(document, wanted) do
      choices = Document.look(document, :channels) ++ Document.look(document, :tags)
      {:error, Error.new({:no_version, document.id, wanted}, choices: choices)}
    end
  end

  defp source(%Document{id: id, language: language} = document, tag, %{
         chosen: %Chosen{config: config} = chosen
       }) do
    with {:ok, source} <- Builds.source(%{chosen | document: document, tag: tag}),
         bytes = Compiler.bytes(source),
         :ok <- Signature.check(config, document, tag, bytes),
         :ok <- if(text?(bytes), do: :ok, else: {:error, Error.new({:foreign_language, id, :wasm})}) do
      sha256 = :crypto.hash(:sha256, bytes)
      {:ok, %{id: id, tag: tag, language: language, sha256: sha256, text: bytes, token: document.token}}
    end
  end

  defp text?(<<"\0asm", _::binary>>), do: false
  defp text?(bytes), do: String.valid?(bytes)

  @doc "Keeps copies of the documents that code was compiled with: they are needed where the store is away."
  @spec keep(Chosen.t() | map) :: :ok
  def keep(%{config: config, closure: closure}) do
    for {%Document{id: id, token: token, json: json}, _began} when json != nil <- closure,
        do: Fetch.keep(config, Fetch.where(config.name, id), token, json)

    :ok
  end
end
