defmodule Instar.Document.Uses do
  # Which documents one is compiled with: what `uses` names is found, tag by tag, and ordered. Where documents and their code
  # come from is the caller's.
  @moduledoc false
  alias Instar.{Document, Error, FirstError}

  # So many documents make one program.
  @most 256
  # And so many bytes: as many as a few documents may have at most, each by itself.
  @most_bytes 32 * 1024 * 1024

  @typedoc "A document, and when its fetch began."
  @type found :: {Document.t(), integer}

  @typedoc "`find` has a document for an id, and `source` the code of a tag of one, checked as far as whoever compiles it checks."
  @type from :: %{
          find: (String.t() -> {:ok, Document.t(), integer} | {:error, Error.t()}),
          source: (Document.t(), Document.tag() -> {:ok, binary} | {:error, Error.t()})
        }

  @doc """
  A document with the sources that it is compiled with, each behind those that it uses itself, and the documents that they are of.
  The error is the document's, by the field that names what cannot be had.
  """
  @spec resolve(Document.t(), from) :: {:ok, Document.t(), [found]} | {:error, Error.t()}
  def resolve(%Document{uses: uses} = document, _from) when uses == %{}, do: {:ok, %{document | used: []}, []}

  def resolve(%Document{} = document, from) do
    start = %{
      document: document,
      from: from,
      tags: %{},
      found: %{},
      used: [],
      bytes: %{documents: 0, sources: 0}
    }

    with {:ok, state} <- each(document, [document.id], start),
         do:
           {:ok, %{document | used: Enum.reverse(state.used)},
            for({_id, found} <- Enum.sort(state.found), do: found)}
  end

  # In the order of their names, so that the same sources are always one program.
  defp each(%Document{uses: uses} = user, path, state) do
    FirstError.reduce(Enum.sort(uses), state, fn {id, wanted}, state ->
      with {:error, error} <- one(id, wanted, path, state), do: {:error, about(error, user, id, state)}
    end)
  end

  defp one(id, wanted, path, state) do
    with :ok <- if(id in path, do: {:error, Error.new({:cycle, circle(id, path)})}, else: :ok),
         {:ok, document, state} <- find(id, state),
         :ok <- fit(document, state.document),
         {:ok, tag} <- meant(document, wanted) do
      case state.tags do
        %{^id => ^tag} -> {:ok, state}
        %{^id => other} -> {:error, Error.new({:versions_differ, id, Enum.sort([tag, other], Document)})}
        %{} -> take(document, tag, [id | path], state)
      end
    end
  end

  defp weigh(what, text, state) do
    state = update_in(state.bytes[what], &(&1 + byte_size(text)))
    with :ok <- check_bytes(state.bytes[what]), do: {:ok, state}
  end

  @doc "How many documents one may be compiled with, themselves used or by way of others."
  @spec most() :: pos_integer
  def most, do: @most

  @doc "Whether what a document is compiled with may have so many bytes together."
  @spec check_bytes(non_neg_integer) :: :ok | {:error, Error.t()}
  def check_bytes(bytes) when bytes > @most_bytes, do: {:error, Error.new({:used_too_large, @most_bytes})}
  def check_bytes(_bytes), do: :ok

  # Where another one names what cannot be had, that is said.
  defp about(%Error{field: "uses." <> _} = error, _user, _id, _state), do: error

  defp about(error, user, id, %{document: document}) do
    by = if user.id != document.id, do: "it is #{user.id} that uses #{id}, and the document uses that"
    %{error | field: "uses." <> id, document: document.id, token: document.token, detail: by || error.detail}
  end

  defp circle(id, path), do: Enum.reverse([id | Enum.take_while(path, &(&1 != id)) ++ [id]])

  defp take(document, tag, path, %{from: from} = state) do
    state = put_in(state.tags[document.id], tag)

    with :ok <-
           if(map_size(state.tags) > @most, do: {:error, Error.new({:too_many_documents, @most})}, else: :ok),
         {:ok, state} <- each(document, path, state),
         {:ok, bytes} <- document |> from.source.(tag) |> because(document.id),
         {:ok, state} <- weigh(:sources, bytes, state),
         {:ok, used} <- used(document, tag, bytes) do
      {:ok, %{state | used: [used | state.used]}}
    end
  end

  # Ready-made WebAssembly has no modules that others could name.
  defp used(%Document{id: id}, _tag, <<"\0asm", _::binary>>),
    do: {:error, Error.new({:foreign_language, id, :wasm})}

  defp used(%Document{id: id, language: language, token: token}, tag, bytes) do
    if String.valid?(bytes),
      do:
        {:ok,
         %{
           id: id,
           tag: tag,
           language: language,
           sha256: :crypto.hash(:sha256, bytes),
           text: bytes,
           token: token
         }},
      else: because({:error, Error.new(:badfile)}, id)
  end

  defp find(id, %{found: found, from: from} = state) do
    case found do
      %{^id => {document, _began}} ->
        {:ok, document, state}

      %{} ->
        # All of their tags are there meanwhile. What has no text any more is there for others, too.
        with {:ok, document, began} <- id |> from.find.() |> because(id),
             {:ok, state} <- weigh(:documents, document.json || "", state),
             do: {:ok, document, put_in(state.found[id], {document, began})}
    end
  end

  defp because({:error, %Error{reason: reason} = error}, id),
    do:
      {:error, %{error | reason: {:dependency, id, reason}, tag: nil, field: nil, digest: nil, choices: nil}}

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
end
