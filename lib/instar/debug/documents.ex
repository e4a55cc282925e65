defmodule Instar.Debug.Documents do
  # The code documents of a server as a debugger meets them: what is loaded, its text, and where breakpoints can be. On the
  # node where the server is.
  @moduledoc false
  alias Instar.{Compiler, Config, Document, Error, Version}
  alias Instar.Compiler.Shared.Parts
  alias Instar.Debug.{Guest, Sources}
  alias Instar.Server.{Builds, Stage, Uses, Versions}

  @type key :: {server :: atom, id :: String.t(), tag :: String.t()}

  @doc "The versions that a server has loaded, as keys, with the names of their texts."
  @spec loaded(atom) :: [{key, name :: String.t(), target :: atom}]
  def loaded(server) do
    for {%Version{id: id, tag: tag, language: language, target: target}, _old?} <- Versions.all(server),
        do: {{server, id, tag}, Compiler.file(id, tag, language), target}
  rescue
    # There is no such server.
    _error in Error -> []
  end

  @doc "The text of a version's source, as the store has it, with the name that it has in stack traces."
  @spec text(key) :: {:ok, name :: String.t(), text :: String.t()} | {:error, String.t()}
  def text({server, id, tag}) do
    with {:ok, document} <- document(server, id),
         {:ok, source} <- source(server, document, tag) do
      text = Compiler.bytes(source)

      case text do
        <<"\0asm", _::binary>> ->
          with {:ok, text} <- Guest.text(text), do: {:ok, document.language, text}

        text ->
          if String.valid?(text),
            do: {:ok, document.language, Parts.shown(document.language, text)},
            else: {:error, "it is no text"}
      end
      |> case do
        {:ok, language, text} -> {:ok, Compiler.file(id, tag, language), text}
        {:error, why} -> {:error, why}
      end
    end
  end

  @doc "The files that a version in the sandbox was compiled from, as it says itself."
  @spec files(key) :: [String.t()]
  def files({server, id, tag}) do
    with {:ok, document} <- document(server, id),
         {:ok, source} <- source(server, document, tag),
         <<"\0asm", _::binary>> = wasm <- Compiler.bytes(source),
         do: Guest.files(wasm),
         else: (_ -> [])
  end

  @doc "What says whether a version's code is still the same."
  @spec mark(key) :: term
  def mark({server, id, tag}) do
    case Versions.current(server, id, tag) do
      %Version{} = version -> mark_of(version)
      nil -> nil
    end
  rescue
    _error in Error -> nil
  end

  @doc "The same of a version's code that somebody has."
  @spec mark_of(Version.t()) :: term
  def mark_of(%Version{digest: digest, code: code, target: target}),
    do: {target, digest, :erlang.phash2(code)}

  @doc "The modules of a version of BEAM code, as they are loaded, with their tables."
  @spec units(key, keyword) :: {:ok, [Sources.unit()]} | {:error, String.t()}
  def units({server, id, tag} = _key, options) do
    with {:ok, config} <- ok(Config.fetch(server)),
         {:ok, document} <- document(server, id),
         {:ok, source} <- source(server, document, tag),
         %Version{target: :beam, code: %{slot: slot}} <-
           Versions.current(server, id, tag) || {:error, "it isn't loaded yet"},
         hosts = if(document.offered, do: document.offered.functions, else: []),
         limits = [file: Compiler.file(id, tag, document.language), max_atoms: config.max_atoms, hosts: hosts],
         {:ok, %{document: %{used: used}}} <- config |> Stage.chosen(document, tag) |> Uses.resolve() |> ok(),
         limits = [{:timeout, config.compile_timeout}, {:used, used} | limits],
         {:ok, modules} <-
           ok(Compiler.Beam.abstract_code(document.language, Compiler.bytes(source), slot, limits)) do
      {:ok, for({module, forms} <- modules, do: Sources.unit(module, forms, options))}
    else
      %Version{} -> {:error, "it doesn't run as BEAM code"}
      {:error, why} -> {:error, why}
    end
  rescue
    error in Error -> {:error, Exception.message(error)}
  end

  defp document(server, id) do
    case Versions.document(server, id) do
      %Document{} = document -> {:ok, document}
      nil -> {:error, "the document #{id} isn't loaded yet"}
    end
  rescue
    error in Error -> {:error, Exception.message(error)}
  end

  defp source(server, %Document{code: code} = document, tag) do
    case code do
      %{^tag => %{text: _} = entry} -> {:ok, entry}
      %{^tag => %{bytes: _} = entry} -> {:ok, entry}
      %{^tag => _attachment} -> attached(server, document, tag)
      %{} -> {:error, "there is no tag #{tag}"}
    end
  end

  # Only the store has it, or the copy on disk.
  defp attached(server, document, tag) do
    with {:ok, config} <- ok(Config.fetch(server)),
         do: config |> Stage.chosen(document, tag) |> Builds.source() |> ok()
  end

  defp ok({:error, %Error{} = error}), do: {:error, Exception.message(error)}
  defp ok(answer), do: answer
end
