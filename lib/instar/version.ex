defmodule Instar.Version do
  @moduledoc """
  One loaded version of a document: the handle that `Instar.load/2` and `Instar.select/2` return.

  A handle is like a fun. It stands for one piece of code, named by `digest`; it never holds up a purge; a call
  through it after that code is gone is an error with the reason `{:badfun, digest}`, unless code with the same
  digest has been loaded again under the same id and tag.

  The fields are for reading: `id`, `tag`, `target`, `language`, `digest` (32 bytes), `token` (the store's mark
  of the document that it came from), `where` (the document's URL), `uses` (the documents whose code is in this one, each
  with its `id`, its `tag` and the `sha256` of its source), `server` and `node`. What else there is belongs to Instar.
  """

  @describes {__MODULE__, :describes}

  @enforce_keys [:server, :node, :id, :tag, :target, :language, :digest, :code, :touch]
  defstruct @enforce_keys ++
              [:token, :where, :imports, :given, :wasi, :stats, limits: %{}, uses: [], events: false]

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
          imports: Instar.Call.Callbacks.t() | nil,
          given: {Instar.Call.Offer.t(), Instar.Call.Allowed.t() | nil} | nil,
          limits: Instar.Call.Limits.lowered(),
          uses: [%{id: id, tag: tag, sha256: <<_::256>>}],
          wasi: Instar.WASI.options() | nil,
          stats: tuple | nil,
          events: boolean
        }

  @doc """
  The first eight hexadecimal digits of a digest: enough to tell versions apart by eye.

      iex> Instar.Version.short(<<0x1A2B3C4D::32, 0::224>>)
      "1a2b3c4d"
  """
  @spec short(binary) :: String.t()
  def short(<<first::binary-4, _rest::binary>>), do: Base.encode16(first, case: :lower)
  def short(digest), do: Instar.Call.Argument.wrong!(:digest, digest)

  @typedoc """
  One export or import. Every one has a `name` and a `kind`, an import its `module`, too. By `kind`:

    * `:function` - `params` and `results`, lists of types: `:i32`, `:i64`, `:f32`, `:f64`, `:v128`, a reference
      (`:funcref`, `:externref`, others as WebAssembly text has them), or `:term` for what Elixir and Erlang in the
      sandbox take. One that passes text or bytes has a `signature` with `params` and `results` of its own, which are
      those of its calls. A component's functions have types of WIT, as text. A function of a BEAM version has its
      `arity` only.
    * `:memory` - `minimum` and `maximum` in pages (`nil`: as many as its `bits` can address), the bytes of a page as
      `page_size`, and the `bits` of an address
    * `:table` - its `element`, a type, and `minimum` and `maximum` in elements
    * `:global` - its `type`, and whether it is `mutable`
    * `:tag` - the types of an exception's `params`
  """
  @type item :: %{
          required(:name) => String.t(),
          required(:kind) => :function | :memory | :table | :global | :tag,
          optional(atom) => term
        }

  @doc """
  The exports of a version's code, in the module's order; see `t:item/0`.

      iex> {:ok, documents} = Instar.DocumentServer.start_link(dir: "examples/documents")
      iex> source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(documents)}
      iex> {:ok, server} = Instar.start_link(name: :exports_example, source: source, cache_dir: false)
      iex> {:ok, version} = Instar.load(:exports_example, "numbers", tag: "1.0.0")
      iex> hd(Instar.Version.exports(version))
      %{name: "divmod", kind: :function, params: [:i64, :i64], results: [:i64, :i64]}
      iex> Supervisor.stop(server)
      :ok

  Raises an `Instar.Error`: `{:badfun, digest}` when the code is gone, `{:foreign_node, node}` for a handle of another
  node.
  """
  @spec exports(t) :: [item]
  def exports(%__MODULE__{} = version), do: described(version, :exports)
  def exports(version), do: Instar.Call.Argument.wrong!(:version, version)

  @doc """
  The imports of a version's code, in the module's order; see `t:item/0`.

  Of a document in Elixir or Erlang in the sandbox these are the functions that it asks its host for, see
  [Functions of your own](host_functions.md): with the `module` that the document names, the `arity`, and `params` and `results` that are
  `:term`. What Instar itself has for such a document is not among them.

      iex> {:ok, documents} = Instar.DocumentServer.start_link(dir: "examples/documents")
      iex> source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(documents)}
      iex> {:ok, server} = Instar.start_link(name: :imports_example, source: source, cache_dir: false)
      iex> {:ok, version} = Instar.load(:imports_example, "numbers", tag: "1.0.0")
      iex> Instar.Version.imports(version)
      []
      iex> Supervisor.stop(server)
      :ok

  Raises as `exports/1`.
  """
  @spec imports(t) :: [item]
  def imports(%__MODULE__{} = version), do: described(version, :imports)
  def imports(version), do: Instar.Call.Argument.wrong!(:version, version)

  defp described(%{node: node} = version, _what) when node != node(),
    do: refuse(version, {:foreign_node, node})

  defp described(version, what),
    do: :persistent_term.get(@describes).(version, what) || refuse(version, {:badfun, version.digest})

  @doc false
  # Who can look into code says so once, when the application starts. A handle is data that everything knows, and knows
  # nobody itself.
  @spec described_by((t, :exports | :imports -> [item] | nil)) :: :ok
  def described_by(describe), do: :persistent_term.put(@describes, describe)

  defp refuse(version, reason) do
    raise Instar.Error.of(version, reason, server: version.server, digest: version.digest)
  end

  defimpl Inspect do
    def inspect(version, _opts) do
      digest = Instar.Version.short(version.digest)
      "#Instar.Version<#{version.id} #{version.tag} #{version.target} #{digest}>"
    end
  end
end
