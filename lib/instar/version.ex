defmodule Instar.Version do
  @moduledoc """
  One loaded version of a document: the handle that `Instar.load/2` and `Instar.select/2` return.

  A handle is like a fun. It stands for one piece of code, named by `digest`; it never holds up a purge; a call
  through it after that code is gone is an error with the reason `{:badfun, digest}`, unless code with the same
  digest has been loaded again under the same id and tag.

  The fields are for reading: `id`, `tag`, `target`, `language`, `digest` (32 bytes), `token` (the store's mark
  of the document that it came from), `where` (the document's URL), `server` and `node`. What else there is
  belongs to Instar.
  """

  @enforce_keys [:server, :node, :id, :tag, :target, :language, :digest, :code, :touch]
  defstruct @enforce_keys ++ [:token, :where, :imports, :wasi, limits: %{}, events: false]

  @type id :: String.t()
  @type tag :: String.t()
  @type t :: %__MODULE__{
          server: atom,
          node: node,
          id: id,
          tag: tag,
          target: :wasm | :beam,
          language: :elixir | :erlang | :wat | :wasm,
          digest: <<_::256>>,
          token: String.t() | nil,
          where: String.t() | nil,
          code: term,
          touch: reference,
          imports: Instar.Callbacks.t() | nil,
          limits: Instar.Limits.lowered(),
          wasi: Instar.WASI.options() | nil,
          events: boolean
        }

  @doc """
  The first eight hexadecimal digits of a digest: enough to tell versions apart by eye.

      iex> Instar.Version.short(<<0x1A2B3C4D::32, 0::224>>)
      "1a2b3c4d"
  """
  @spec short(binary) :: String.t()
  def short(<<first::binary-4, _rest::binary>>), do: Base.encode16(first, case: :lower)

  defimpl Inspect do
    def inspect(version, _opts) do
      digest = Instar.Version.short(version.digest)
      "#Instar.Version<#{version.id} #{version.tag} #{version.target} #{digest}>"
    end
  end
end
