defmodule Instar.Remote.Inventory do
  # What there is to send: applications in the code path here, in the order of their dependencies, with the digests of
  # their files.
  @moduledoc false
  alias Instar.CLI.HiddenApplications
  alias Instar.Error
  alias Instar.Remote.Machine

  @enforce_keys [:name, :vsn, :dir, :kind, :needs, :wants]
  defstruct @enforce_keys ++ [included: false, consolidated: nil, files: nil, modules: nil]

  @typedoc """
  An application. `kind` says whose it is: Erlang's, Elixir's or somebody's own; `:absent` is one that others need and
  that isn't here. `needs` are started before it, `wants`
  too when they are there. `files` and `modules` are nil until they are read.
  """
  @type t :: %__MODULE__{
          name: atom,
          vsn: String.t(),
          dir: Path.t(),
          kind: :otp | :elixir | :own | :absent,
          needs: [atom],
          wants: [atom],
          included: boolean,
          consolidated: Path.t() | nil,
          files: %{String.t() => entry} | nil,
          modules: %{module => String.t()} | nil
        }

  @typedoc """
  A file: where it is, its bytes, its digest (of modules that of `:beam_lib.md5/1`, so debug information doesn't count),
  what it needs to run, its mode, and of a consolidated protocol, for what it is.
  """
  @type entry :: %{
          source: Path.t() | {:bytes, binary},
          size: non_neg_integer,
          digest: binary,
          needs: Machine.needs() | nil,
          elf: Machine.elf() | nil,
          mode: non_neg_integer,
          impls: [module] | nil
        }

  @typedoc "What is known of files that have not changed since."
  @type cache :: %{Path.t() => {stat :: term, entry}}

  @folders ["ebin", "priv"]
  @elixirs [:elixir, :eex, :ex_unit, :iex, :logger, :mix]

  @doc "The applications and all that they need, each after what it needs. What only others need may be absent."
  @spec closure([atom]) :: {:ok, [t]} | {:error, Error.t()}
  def closure(roots) do
    for root <- roots, spec(root) == :error, do: throw({:unknown, root})
    {:ok, roots |> Enum.reduce({[], %{}}, &visit(&1, &2, true)) |> elem(0) |> Enum.reverse()}
  catch
    {:unknown, app} -> {:error, Error.new({:unknown_application, app})}
  end

  defp visit(name, {_order, seen} = acc, _needed) when is_map_key(seen, name), do: acc

  defp visit(name, {order, seen}, needed) do
    case spec(name) do
      {:ok, app, included} ->
        acc = {order, Map.put(seen, name, true)}
        acc = Enum.reduce(app.needs, acc, &visit(&1, &2, true))
        acc = Enum.reduce(app.wants, acc, &visit(&1, &2, false))
        {order, seen} = Enum.reduce(included, acc, &visit_included/2)
        {[app | order], seen}

      :error ->
        # The node may have it.
        if needed, do: {[absent(name) | order], Map.put(seen, name, true)}, else: {order, seen}
    end
  end

  defp absent(name), do: %__MODULE__{name: name, vsn: "", dir: "", kind: :absent, needs: [], wants: []}

  # What is included is started by the application that includes it.
  defp visit_included(name, acc) do
    {order, seen} = visit(name, acc, true)
    {Enum.map(order, fn app -> if app.name == name, do: %{app | included: true}, else: app end), seen}
  end

  @doc "One application."
  @spec app(atom) :: {:ok, t} | {:error, Error.t()}
  def app(name) do
    case spec(name) do
      {:ok, app, _included} -> {:ok, app}
      :error -> {:error, Error.new({:unknown_application, name})}
    end
  end

  defp spec(name) do
    with dir when is_list(dir) <- lib_dir(name),
         dir = List.to_string(dir),
         {:ok, [{:application, ^name, keys}]} <- :file.consult(Path.join(dir, "ebin/#{name}.app")) do
      optional = Keyword.get(keys, :optional_applications, [])

      app = %__MODULE__{
        name: name,
        vsn: keys |> Keyword.get(:vsn, ~c"") |> to_string(),
        dir: dir,
        kind: kind(name, dir),
        needs: Keyword.get(keys, :applications, []) -- optional,
        wants: optional
      }

      {:ok, app, Keyword.get(keys, :included_applications, [])}
    else
      _none -> :error
    end
  end

  # Whoever names an application of Erlang for the node need not name it in mix.exs.
  defp lib_dir(name) do
    with {:error, :bad_name} <- :code.lib_dir(name) do
      HiddenApplications.show(name)
      :code.lib_dir(name)
    end
  end

  defp kind(name, dir) do
    cond do
      name in @elixirs -> :elixir
      Path.dirname(dir) == Path.dirname(List.to_string(:code.lib_dir(:kernel))) -> :otp
      true -> :own
    end
  end

  @doc "The modules that lie in an application's folder."
  @spec modules(t) :: [module]
  def modules(%__MODULE__{kind: :absent}), do: []

  def modules(%__MODULE__{} = app) do
    for folder <- [Path.join(app.dir, "ebin"), app.consolidated],
        folder != nil,
        name <- list(folder),
        Path.extname(name) == ".beam",
        uniq: true,
        do: name |> Path.basename(".beam") |> String.to_atom()
  end

  @doc "Reads an application's files; those that are as the cache knows them are not read again."
  @spec read(t, cache) :: {t, cache}
  def read(%__MODULE__{} = app, cache \\ %{}) do
    found =
      for(folder <- @folders, path <- tree(app.dir, folder), do: {path, Path.join(app.dir, path)}) ++
        for name <- list(app.consolidated), do: {"consolidated/#{name}", Path.join(app.consolidated, name)}

    {files, cache} =
      Enum.flat_map_reduce(found, cache, fn {path, source}, cache ->
        case entry(source, cache) do
          {:ok, entry, cache} -> {[{path, entry}], cache}
          # It went away meanwhile.
          :gone -> {[], cache}
        end
      end)

    # A consolidated protocol stands for the one in ebin, and comes later here.
    modules =
      for {path, _entry} <-
            Enum.sort_by(files, fn {path, _entry} -> not String.starts_with?(path, "ebin/") end),
          Path.extname(path) == ".beam",
          not String.starts_with?(path, "priv/"),
          into: %{},
          do: {path |> Path.basename(".beam") |> String.to_atom(), path}

    {%{app | files: Map.new(files), modules: modules}, cache}
  end

  @doc "A file that exists only as bytes: a module that was compiled in memory."
  @spec bytes(binary) :: {:ok, module, entry} | :error
  def bytes(beam) do
    with {:ok, {module, digest}} <- :beam_lib.md5(beam),
         {:ok, newest, format} <- Machine.needs(beam) do
      needs = {newest, format}

      entry = %{
        source: {:bytes, beam},
        size: byte_size(beam),
        digest: digest,
        needs: needs,
        elf: nil,
        mode: 0o644,
        impls: nil
      }

      {:ok, module, entry}
    else
      _not_one -> :error
    end
  end

  defp entry(source, cache) do
    # Raw: asking the file server for each of a thousand files takes its time.
    with {:ok, info} <- :file.read_file_info(source, [:raw, time: :posix]) do
      stat = File.Stat.from_record(info)
      key = {stat.mtime, stat.size, stat.inode}

      case cache do
        %{^source => {^key, entry}} ->
          {:ok, entry, cache}

        %{} ->
          with {:ok, bytes} <- File.read(source) do
            entry = describe(source, bytes, stat.mode)
            # A file of this second may be written once more without looking older.
            old = stat.mtime < System.os_time(:second) - 1
            {:ok, entry, if(old, do: Map.put(cache, source, {key, entry}), else: cache)}
          else
            _error -> :gone
          end
      end
    else
      _error -> :gone
    end
  end

  defp describe(source, bytes, mode) do
    entry = %{
      source: source,
      size: byte_size(bytes),
      digest: :erlang.md5(bytes),
      needs: nil,
      elf: Machine.elf(bytes),
      mode: Bitwise.band(mode, 0o777),
      impls: nil
    }

    with ".beam" <- Path.extname(source),
         {:ok, _module, beam} <- bytes(bytes) do
      impls = if Path.basename(Path.dirname(source)) == "consolidated", do: impls(bytes)
      %{entry | digest: beam.digest, needs: beam.needs, impls: impls}
    else
      _other -> entry
    end
  end

  @doc "For what a protocol is consolidated, as its object code says; nil for any other module."
  @spec impls(binary) :: [module] | nil
  def impls(beam) do
    with {:ok, {_module, [{_name, <<size::32, literals::binary>>}]}} <- :beam_lib.chunks(beam, [~c"LitT"]),
         <<_count::32, literals::binary>> <- if(size == 0, do: literals, else: :zlib.uncompress(literals)) do
      Enum.find_value(terms(literals), fn
        {:consolidated, impls} when is_list(impls) -> impls
        _other -> nil
      end)
    else
      _none -> nil
    end
  end

  defp terms(<<size::32, term::binary-size(size), rest::binary>>),
    do: [:erlang.binary_to_term(term) | terms(rest)]

  defp terms(_end), do: []

  @doc "The abstract code of a module, from its debug information."
  @spec abstract_code(entry) :: {:ok, [tuple]} | :error
  def abstract_code(%{source: source}) do
    bytes = with path when is_binary(path) <- source, do: File.read!(path)
    bytes = with {:bytes, bytes} <- bytes, do: bytes

    case :beam_lib.chunks(bytes, [:abstract_code]) do
      {:ok, {_module, [abstract_code: {:raw_abstract_v1, forms}]}} -> {:ok, forms}
      _none -> :error
    end
  end

  defp tree(root, path) do
    full = Path.join(root, path)

    cond do
      File.regular?(full, [:raw]) -> [path]
      File.dir?(full, [:raw]) -> Enum.flat_map(list(full), &tree(root, Path.join(path, &1)))
      true -> []
    end
  end

  defp list(nil), do: []

  defp list(folder) do
    case File.ls(folder) do
      {:ok, names} -> Enum.sort(names)
      {:error, _posix} -> []
    end
  end
end
