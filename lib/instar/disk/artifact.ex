defmodule Instar.Disk.Artifact do
  # What a compiler made of one source for one target, and the name of it: the digest of all that went into it.
  # Two documents with the same source have the same artifact, whatever their ids and tags.
  @moduledoc false
  alias Instar.Disk.Checksum

  @enforce_keys [:digest, :language, :target, :payload]
  # `file` is what the source is called where it is used, `signatures` are those of the document it is used for. Both
  # are no part of the payload.
  defstruct @enforce_keys ++ [:file, signatures: %{}]

  @type t :: %__MODULE__{
          digest: <<_::256>>,
          language: atom,
          target: :wasm | :beam,
          payload: binary,
          file: String.t() | nil,
          signatures: %{optional(String.t()) => String.t()}
        }

  @magic "INSTARAF"
  @format 1

  @doc """
  The digest of a source that has the SHA-256 `sha256`. `toolchain` is whatever else the compiled bytes depend on,
  as text.
  """
  @spec digest(atom, atom, String.t(), <<_::256>>) :: <<_::256>>
  def digest(language, target, toolchain, sha256) do
    # Each part with its length, so that no two different lists of parts are the same bytes.
    parts = [to_string(@format), to_string(language), to_string(target), toolchain, sha256]
    :crypto.hash(:sha256, for(part <- parts, do: [<<byte_size(part)::64>>, part]))
  end

  @doc "What each file begins with."
  @spec magic() :: binary
  def magic, do: @magic

  @doc """
  The bytes that a file keeps: magic, format, checksum of the rest, digest, language, target, payload.
  """
  @spec dump(t) :: iodata
  def dump(%__MODULE__{} = artifact) do
    # A large payload is no copy, but a part of the list.
    body = :erlang.term_to_iovec({artifact.digest, artifact.language, artifact.target, artifact.payload})
    [@magic, <<@format::32>>, Checksum.of(body), body]
  end

  @doc """
  The artifact in a file's bytes. Whatever is stale, torn, flipped or foreign is `:error`.
  """
  @spec load(binary, <<_::256>>) :: {:ok, t} | :error
  def load(<<@magic, @format::32, checksum::binary-32, body::binary>>, digest) do
    with ^checksum <- :crypto.hash(:sha256, body),
         {^digest, language, target, payload} <- :erlang.binary_to_term(body, [:safe]) do
      {:ok, %__MODULE__{digest: digest, language: language, target: target, payload: payload}}
    else
      _other -> :error
    end
  rescue
    # A checksum is no proof of who wrote the file: a body that is no term, or would make atoms, is foreign too.
    ArgumentError -> :error
  end

  def load(_other, _digest), do: :error
end
