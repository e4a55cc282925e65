defmodule Instar.Loader do
  # The way a document goes: fetched, validated, chosen from, compiled, made current. All of it runs in the
  # process that asked, or, when many ask for the same at once, in one task for all of them.
  @moduledoc false
  alias Instar.{Cache, Compiler, Config, Document, Error, FacadeModule, Flight, JSON, Prepared}
  alias Instar.{Runtime, Signature, Version, Versions}

  @doc "Fetches the document, unless it has not changed, and makes the chosen version's code current anew."
  @spec load(atom, String.t(), keyword | map, keyword) :: {:ok, Version.t()} | {:error, Error.t()}
  def load(server, id, query, opts \\ []) do
    with {:ok, config} <- Config.fetch(server) do
      began = began()

      with {:ok, document} <- fetch(config, id),
           {:ok, tag} <- Document.choose(document, query),
           {:ok, version} <- make_current(config, document, tag, began, opts) do
        # Only now: a document whose code cannot be loaded must not change what is chosen.
        Versions.put_document(server, document, began)
        {:ok, version}
      end
      |> in_context(server, id)
    end
  rescue
    error in Error -> {:error, error}
  end

  @doc "The version that a query chooses; loads it when it isn't loaded, unless the server is embedded."
  @spec select(atom, String.t(), keyword | map) :: {:ok, Version.t()} | {:error, Error.t()}
  def select(server, id, query) do
    with {:ok, config} <- Config.fetch(server) do
      case known(server, id, query) do
        {:ok, version} -> {:ok, version}
        missing -> on_demand(config, id, query, missing)
      end
      |> in_context(server, id)
    end
  rescue
    # The server went away meanwhile.
    error in Error -> {:error, error}
  end

  @doc "The version that a query chooses among what is loaded."
  @spec known(atom, String.t(), keyword | map) ::
          {:ok, Version.t()} | {:missing, Document.tag()} | {:error, Error.t()} | :unknown
  def known(server, id, query) do
    with {:ok, tag} <- choose_known(server, id, query) do
      case Versions.current(server, id, tag) do
        nil -> {:missing, tag}
        version -> {:ok, version}
      end
    end
  end

  defp choose_known(server, id, []), do: Versions.default(server, id) || :unknown

  defp choose_known(server, id, query) do
    case Versions.outline(server, id) do
      nil -> :unknown
      outline -> Document.choose(outline, query)
    end
  end

  defp on_demand(%{mode: :embedded}, _id, _query, _missing), do: {:error, Error.new(:embedded)}

  # The document says which tag it is: nothing needs to be fetched, and all who miss it share one load.
  defp on_demand(config, id, query, {:missing, tag}) do
    Flight.run(Flight.name(config.name), {:load, id, tag}, fn ->
      # Whoever came just before may have loaded it.
      case {Versions.current(config.name, id, tag), Versions.document(config.name, id)} do
        {%Version{} = version, _document} -> {:ok, version}
        {nil, %Document{code: %{^tag => _}} = document} -> make_current(config, document, tag, began(), [])
        {nil, _other} -> load(config.name, id, query)
      end
    end)
  end

  defp on_demand(config, id, query, _unknown) do
    Flight.run(Flight.name(config.name), {:load, id, query}, fn ->
      case known(config.name, id, query) do
        {:ok, version} -> {:ok, version}
        _missing -> load(config.name, id, query)
      end
    end)
  end

  @doc "Fetches and compiles what `refs` name and proves that it can be loaded; nothing of it can be seen."
  @spec prepare(atom, [Instar.ref() | {String.t(), keyword | map}]) ::
          {:ok, Prepared.t()} | {:error, [{term, term}]}
  def prepare(server, refs) do
    config = config!(server)
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
    began = began()

    with {:ok, document} <- fetch(config, id),
         {:ok, tag} <- Document.choose(document, query),
         do: {:ok, {document, tag, began}}
  end

  defp key(_ref, {:ok, {document, tag, _began}}), do: {document.id, tag}
  defp key(ref, {:error, _error}), do: with({id, [tag: tag]} <- id_and_query(ref), do: {id, tag})

  defp prepare_one(config, {document, tag, began}) do
    with {:ok, artifact} <- artifact(config, document, tag),
         runtime = Runtime.of(artifact.target),
         {:ok, seat} <- runtime.seat(self()) do
      proof = runtime.prepare(artifact, seat, config)
      runtime.leave(seat)

      with {:ok, prepared} <- proof,
           :ok <- if(runtime.on_load?(prepared), do: {:error, Error.new(:on_load_not_allowed)}, else: :ok) do
        version = version(config.name, document, tag, artifact, seat)
        # The proof keeps native code in memory, so that finishing does not compile it again.
        {:ok, %{version: version, document: document, artifact: artifact, proof: prepared, began: began}}
      end
    end
  end

  defp id_and_query(%Version{id: id, tag: tag}), do: {id, [tag: tag]}
  defp id_and_query({id, tag}) when is_binary(tag), do: {id, [tag: tag]}
  defp id_and_query({id, query}), do: {id, query}
  defp id_and_query(id), do: {id, []}

  @doc "Makes what was prepared current, all or none."
  @spec finish(Prepared.t()) :: :ok | {:error, [{{String.t(), String.t()}, term}]}
  def finish(%Prepared{server: server} = prepared) do
    cond do
      not Prepared.take(prepared) ->
        {:error, for(key <- Prepared.keys(prepared), do: {key, :already_finished})}

      prepared.items == [] ->
        :ok

      true ->
        with {:error, errors} <- install_all(config!(server), prepared.items) do
          # Nothing has been loaded: it can be finished once what was in the way is gone.
          Prepared.put_back(prepared)
          {:error, errors}
        end
    end
  end

  defp install_all(config, items) do
    with {:ok, seated} <- take_seats(config, items, []) do
      result = Versions.install_all(config.name, seated)
      give_back_unused(config.name, seated)
      if result == :ok, do: Enum.each(items, &Versions.put_document(config.name, &1.document, &1.began))
      if result == :seats, do: install_all(config, items), else: result
    end
  end

  defp take_seats(_config, [], seated), do: {:ok, Enum.reverse(seated)}

  defp take_seats(config, [%{version: version, artifact: artifact, began: began} | items], seated) do
    runtime = Runtime.of(artifact.target)
    kept = Versions.seat(config.name, version.id, version.tag)

    with {:ok, seat} <- if(kept, do: {:ok, kept}, else: runtime.seat(owner(config.name))),
         {:ok, prepared} <- runtime.prepare(artifact, seat, config) do
      take_seats(config, items, [{%{version | touch: seat.touch}, prepared, seat, began} | seated])
    else
      {:error, error} ->
        give_back_unused(config.name, seated)
        {:error, [{{version.id, version.tag}, code_reason(error)}]}
    end
  end

  defp give_back_unused(server, seated) do
    for {version, _prepared, seat, _began} <- seated,
        Versions.seat(server, version.id, version.tag) != seat do
      Runtime.of(version.target).leave(seat)
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

  @doc "The digest that the known document's code of a tag compiles to; nil when the document has none."
  @spec known_digest(atom, String.t(), String.t()) :: binary | nil
  def known_digest(server, id, tag) do
    with %Document{language: language, target: target} = document <- Versions.document(server, id),
         {:ok, entry} <- Document.code(document, tag),
         <<sha256::binary-32>> <- source_sha256(entry) do
      Compiler.digest(language, target, sha256)
    else
      _none -> nil
    end
  end

  defp source_sha256(%{sha256: <<sha256::binary-32>>}), do: sha256
  defp source_sha256(%{text: text}), do: :crypto.hash(:sha256, text)
  defp source_sha256(%{bytes: bytes}), do: :crypto.hash(:sha256, bytes)
  # An attachment without a digest says nothing of its bytes before it is fetched.
  defp source_sha256(_attachment), do: nil

  @doc "The object code that the known document leads to; compiled if need be, never fetched."
  @spec object_code(atom, String.t(), String.t()) :: {:ok, binary} | :error
  def object_code(server, id, tag) do
    with %Document{} = document <- Versions.document(server, id),
         {:ok, entry} when not is_map_key(entry, :attachment) <- Document.code(document, tag),
         {:ok, artifact} <- artifact(config!(server), document, tag, entry) do
      {:ok, artifact.payload}
    else
      _nothing -> :error
    end
  end

  defp config!(server) do
    case Config.fetch(server) do
      {:ok, config} -> config
      {:error, error} -> raise error
    end
  end

  defp fetch(config, id) do
    cond do
      not Document.valid_id?(id) -> {:error, Error.new({:bad_id, id})}
      source = Versions.source(config.name) -> fetch(config, source, id)
      true -> {:error, Error.new(:no_source)}
    end
  end

  defp fetch(config, {module, state}, id) do
    known = Versions.document(config.name, id)

    case module.fetch(state, id, known && known.token) do
      {:ok, json, token} ->
        with {:ok, map} <- JSON.decode(json, config, document: id, token: token),
             do: Document.new(map, id, token, config)

      :not_modified when known != nil ->
        {:ok, known}

      :not_modified ->
        # It was not asked whether anything had changed.
        {:error, Error.new({:http_status, 304})}

      :not_found ->
        {:error, Error.new(:not_found)}

      {:error, error} ->
        {:error, error}
    end
  end

  defp make_current(config, document, tag, began, opts) do
    context = [document: document.id, tag: tag, token: document.token]

    with :ok <- not_sticky(config.name, document.id, tag),
         :ok <- if(opts[:as], do: FacadeModule.check(opts[:as]), else: :ok),
         {:ok, artifact} <- artifact(config, document, tag),
         {:ok, version} <- install(config, document, tag, artifact, began, opts) do
      {:ok, version}
    else
      {:error, error} -> {:error, Error.context(error, context)}
    end
  end

  # Before anything is compiled: a version that must not be replaced needs no better code.
  defp not_sticky(server, id, tag) do
    if Versions.sticky?(server, id, tag) and Versions.current(server, id, tag) != nil,
      do: {:error, Error.new(:sticky_directory)},
      else: :ok
  end

  defp artifact(config, document, tag) do
    with {:ok, entry} <- Document.code(document, tag),
         {:ok, source} <- source(config, document, entry, tag) do
      artifact(config, document, tag, source)
    end
  end

  defp source(config, document, %{attachment: name, sha256: sha256}, tag) do
    {module, state} = Versions.source(config.name)

    case module.attachment(state, document.id, name) do
      {:ok, bytes} -> check_digest(bytes, sha256, "code.#{tag}")
      :not_found -> {:error, Error.new({:invalid_document, {:missing, "code.#{tag}"}}, field: "code.#{tag}")}
      {:error, error} -> {:error, error}
    end
  end

  defp source(_config, _document, inline, _tag), do: {:ok, inline}

  defp check_digest(bytes, sha256, field) do
    actual = :crypto.hash(:sha256, bytes)

    if sha256 in [nil, actual] do
      {:ok, %{bytes: bytes}}
    else
      mismatch = {:digest_mismatch, field, hex(sha256), hex(actual)}
      {:error, Error.new({:invalid_document, mismatch}, field: field)}
    end
  end

  defp artifact(config, %{language: language, target: target} = document, tag, source) do
    file = Compiler.file(document.id, tag, language)
    {digest, compile} = Compiler.plan(language, target, source, file, config)

    # Here, where every way to an artifact comes through: neither compiled nor from the cache without it.
    with :ok <- Signature.check(config, document, tag, Map.get_lazy(source, :text, fn -> source.bytes end)),
         {:ok, artifact} <- Cache.fetch(Flight.name(config.name), config.cache_dir, digest, compile),
         do: {:ok, %{artifact | file: file}}
  end

  defp install(config, document, tag, artifact, began, opts) do
    runtime = Runtime.of(artifact.target)
    kept = Versions.seat(config.name, document.id, tag)

    with {:ok, seat} <- if(kept, do: {:ok, kept}, else: runtime.seat(owner(config.name))) do
      result = install(config, document, tag, artifact, seat, began, opts)
      # A seat of our own that the version did not take is free again.
      if kept == nil and Versions.seat(config.name, document.id, tag) != seat, do: runtime.leave(seat)
      result
    end
  end

  defp install(config, document, tag, artifact, seat, began, opts) do
    runtime = Runtime.of(artifact.target)

    with {:ok, prepared} <- runtime.prepare(artifact, seat, config),
         :ok <- runtime.run_on_load(prepared) do
      version = version(config.name, document, tag, artifact, seat)

      case Versions.install(config.name, version, prepared, seat, began, opts) do
        {:ok, version} ->
          {:ok, version}

        {:seat, seat} ->
          install(config, document, tag, artifact, seat, began, opts)

        {:error, error} ->
          {:error, error}
      end
    end
  end

  defp version(server, document, tag, artifact, seat) do
    %Version{
      server: server,
      node: node(),
      id: document.id,
      tag: tag,
      target: artifact.target,
      language: artifact.language,
      digest: artifact.digest,
      token: document.token,
      where: where(server, document.id),
      code: nil,
      touch: seat.touch
    }
  end

  @doc "Where the source says that a document is."
  @spec where(atom, String.t()) :: String.t() | nil
  def where(server, id) do
    with {module, state} <- Versions.source(server), do: module.where(state, id)
  end

  defp in_context({:error, error}, server, id),
    do: {:error, Error.context(error, server: server, document: id)}

  defp in_context(ok, _server, _id), do: ok

  defp owner(server), do: Process.whereis(Versions.name(server))
  defp began, do: System.unique_integer([:monotonic])
  defp hex(digest), do: Base.encode16(digest, case: :lower)
end
