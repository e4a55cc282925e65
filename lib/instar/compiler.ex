defmodule Instar.Compiler do
  # From a document's source to an artifact: which compiler it is for, and what else its output depends on.
  @moduledoc false
  alias Instar.Compiler.Shared.Parts
  alias Instar.{Config, Document, Error}
  alias Instar.Disk.Artifact

  # The code of a tag, as a document has it inline.
  @type source ::
          %{required(:text) => String.t(), optional(atom) => term}
          | %{required(:bytes) => binary, optional(atom) => term}

  @doc """
  What the compiled bytes depend on beside the source, as text.
  """
  @callback toolchain() :: String.t()

  @doc """
  The payload of an artifact. `file` names the source in diagnostics.
  """
  @callback compile(language :: atom, source, file :: String.t(), Config.t()) ::
              {:ok, binary} | {:error, Error.t()}

  @doc """
  The digest that the artifact of a source has, and the function that makes it.
  """
  @spec plan(Document.t(), source, String.t(), Config.t()) ::
          {binary, (() -> {:ok, Artifact.t()} | {:error, Error.t()})}
  def plan(%{language: language, target: target} = document, source, file, config) do
    compiler = compiler(target)
    digest = digest(document, :crypto.hash(:sha256, bytes(source)))

    compile = fn ->
      with {:ok, payload} <- compiler.compile(language, source, file, told(config, document)) do
        {:ok,
         for_document(
           %Artifact{digest: digest, language: language, target: target, payload: payload},
           document
         )}
      end
    end

    {digest, compile}
  end

  # What compilers are told beside the source.
  defp told(config, document), do: %{config | offered: document.offered, used: document.used}

  @doc """
  The digest that the artifact of a document's source with that SHA-256 has. Signatures decide how its functions are
  called, so that other signatures make other code; and so do the names of what its host offers, and what it is allowed.
  """
  @spec digest(Document.t(), <<_::256>>) :: binary
  def digest(document, sha256), do: digest_with(document, compiler(document.target).toolchain(), sha256)

  @doc "The same for WebAssembly that was made with the standard library of other releases (see `toolchain/1` there)."
  @spec digest(Document.t(), <<_::256>>, String.t()) :: binary
  def digest(%{target: :wasm} = document, sha256, library),
    do: digest_with(document, Instar.Compiler.Wasm.toolchain(library), sha256)

  defp digest_with(
         %{language: language, target: target, signatures: signatures} = document,
         toolchain,
         sha256
       ) do
    lines = for {name, signature} <- Enum.sort(signatures), do: "\n#{name}: #{signature}"
    lines = lines ++ offered(document.offered, target) ++ used(document.used)
    Artifact.digest(language, target, IO.iodata_to_binary([toolchain | lines]), sha256)
  end

  # Which functions the host has for it, and never what they do.
  defp offered(nil, _target), do: []

  # Code for the BEAM has the whole VM.
  defp offered(%{functions: functions, allow: allow}, target) do
    for({module, name, arity} <- functions, do: "\nhost #{module}:#{name}/#{arity}") ++
      for(permission <- allow, target == :wasm, do: "\nallow #{permission}")
  end

  # Under which names their sources stand in what is raised is a part of the code.
  defp used(used) do
    for %{id: id, tag: tag, language: language, sha256: sha256} <- used,
        do: ["\nuses ", for(part <- [id, tag, "#{language}"], do: [part, 0]), sha256]
  end

  @doc "An artifact, wherever it comes from, as it is used for a document."
  @spec for_document(Artifact.t(), Document.t()) :: Artifact.t()
  def for_document(artifact, document), do: %{artifact | signatures: document.signatures}

  @doc """
  The file name under which a version's source stands in diagnostics and stack traces.
  """
  @spec file(String.t(), String.t(), atom) :: String.t()
  defdelegate file(id, tag, language), to: Parts

  defp compiler(:wasm), do: Instar.Compiler.Wasm
  defp compiler(:beam), do: Instar.Compiler.Beam

  @doc "The bytes of a source, as they were written and signed."
  @spec bytes(source) :: binary
  def bytes(%{text: text}), do: text
  def bytes(%{bytes: bytes}), do: bytes
end
