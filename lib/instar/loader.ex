defmodule Instar.Loader do
  # The way a document goes: fetched, validated, chosen from, compiled, made current. All of it runs in the
  # process that asked, or, when many ask for the same at once, in one task for all of them.
  @moduledoc false
  alias Instar.{Cache, Compiler, Config, Document, Error, Flight, JSON, Runtime, Version, Versions}

  @doc "Fetches the document, unless it has not changed, and makes the chosen version's code current anew."
  @spec load(atom, String.t(), keyword | map, keyword) :: {:ok, Version.t()} | {:error, Error.t()}
  def load(server, id, query, opts \\ []) do
    with {:ok, config} <- Config.fetch(server) do
      began = began()

      with {:ok, document} <- fetch(config, id, began),
           {:ok, tag} <- Document.choose(document, query),
           {:ok, version} <- make_current(config, document, tag, began, opts) do
        {:ok, version}
      end
      |> in_context(server, id)
    end
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

  defp fetch(config, id, began) do
    cond do
      not Document.valid_id?(id) -> {:error, Error.new({:bad_id, id})}
      source = Versions.source(config.name) -> fetch(config, source, id, began)
      true -> {:error, Error.new(:no_source)}
    end
  end

  defp fetch(config, {module, state}, id, began) do
    known = Versions.document(config.name, id)

    case module.fetch(state, id, known && known.token) do
      {:ok, json, token} ->
        with {:ok, map} <- JSON.decode(json, config, document: id, token: token),
             {:ok, document} <- Document.new(map, id, token, config) do
          Versions.put_document(config.name, document, began)
          {:ok, document}
        end

      :not_modified when known != nil ->
        {:ok, known}

      :not_found ->
        {:error, Error.new(:not_found)}

      {:error, error} ->
        {:error, error}
    end
  end

  defp make_current(config, document, tag, began, opts) do
    context = [document: document.id, tag: tag, token: document.token]

    with {:ok, entry} <- Document.code(document, tag),
         {:ok, source} <- source(config, document, entry, tag),
         {:ok, artifact} <- artifact(config, document, tag, source),
         {:ok, version} <- install(config, document, tag, artifact, began, opts) do
      {:ok, version}
    else
      {:error, error} -> {:error, Error.context(error, context)}
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
    Cache.fetch(Flight.name(config.name), config.cache_dir, digest, compile)
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
    with {:ok, prepared} <- Runtime.of(artifact.target).prepare(artifact, seat, config) do
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

  defp where(server, id) do
    with {module, state} <- Versions.source(server), do: module.where(state, id)
  end

  defp in_context({:error, error}, server, id),
    do: {:error, Error.context(error, server: server, document: id)}

  defp in_context(ok, _server, _id), do: ok

  defp owner(server), do: Process.whereis(Versions.name(server))
  defp began, do: System.unique_integer([:monotonic])
  defp hex(digest), do: Base.encode16(digest, case: :lower)
end
