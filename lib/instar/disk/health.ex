defmodule Instar.Disk.Health do
  # Whether the folders of caches can be written. The disk only saves time, so that nothing fails without it; but a
  # server that compiles everything anew at each start, and has nothing to fall back on when its store is away, is to
  # say so: once in the log for each change, and in its status.
  #
  # One for the whole VM, because servers share folders. Writers look at a table; the process is told of changes only.
  @moduledoc false
  use GenServer
  require Logger
  alias Instar.{Config, Error}
  alias Instar.Disk.PrivateFolder

  @probe "probe"
  # A full disk takes small files.
  @bytes :binary.copy(<<0>>, 256 * 1024)
  @nowhere "no folder of the user's is known, for neither HOME nor XDG_CACHE_HOME is set: cache_dir can name one"

  @typedoc "`dir` is nil without a cache; `error` says why nothing can be kept."
  @type t :: %{dir: Path.t() | nil, error: Error.t() | nil}

  @doc false
  def start_link(_options), do: GenServer.start_link(__MODULE__, nil, name: __MODULE__)

  @doc """
  Tries a server's folder at its start, and says in the log what is in the way. `chosen?` is whether the server's
  options name a folder, or say that there is to be none.
  """
  @spec begin(Config.t(), boolean) :: :ok
  def begin(%Config{cache_dir: false, name: name}, chosen?) do
    if not chosen? do
      error = Error.new({:no_cache, @nowhere}, server: name)
      GenServer.call(__MODULE__, {:put, {:server, name}, error})
      warn(name, error)
    else
      GenServer.call(__MODULE__, {:put, {:server, name}, nil})
    end
  end

  def begin(%Config{cache_dir: dir, name: name}, _chosen?) do
    error = try_folder(dir)
    GenServer.call(__MODULE__, {:put, {:server, name}, nil})
    GenServer.call(__MODULE__, {:put, dir, error})
    if error, do: warn(name, error), else: :ok
  end

  @doc "How a server's cache is."
  @spec of(Config.t()) :: t
  def of(%Config{cache_dir: false, name: name}), do: %{dir: nil, error: known({:server, name})}
  def of(%Config{cache_dir: dir}), do: %{dir: dir, error: known(dir)}

  @doc "Says how it went to write into a cache's folder."
  @spec report(:ok | :error, Path.t()) :: :ok | :error
  def report(outcome, dir) do
    # Nearly always it goes as it did before.
    if outcome == :ok != (known(dir) == nil), do: GenServer.cast(__MODULE__, {:changed, dir})
    outcome
  end

  defp known(key) do
    case :ets.lookup(__MODULE__, key) do
      [{^key, error}] -> error
      [] -> nil
    end
  end

  @impl true
  def init(nil) do
    :ets.new(__MODULE__, [:named_table, :protected, read_concurrency: true])
    {:ok, nil}
  end

  @impl true
  def handle_call({:put, key, error}, _from, state) do
    :ets.insert(__MODULE__, {key, error})
    {:reply, :ok, state}
  end

  @impl true
  # Of many who tell the same the first one is right.
  def handle_cast({:changed, dir}, state) do
    before = known(dir)
    error = try_folder(dir)
    :ets.insert(__MODULE__, {dir, error})

    case {before, error} do
      {nil, %Error{}} -> warn(nil, error)
      {%Error{}, nil} -> Logger.info("Instar: the cache in #{dir} can be written again")
      _same -> :ok
    end

    {:noreply, state}
  end

  defp warn(name, error) do
    who = if name, do: "#{inspect(name)} goes on", else: "servers go on"
    Logger.warning("Instar: #{who} without a cache on disk: #{Exception.message(%{error | server: nil})}")
  end

  # Nothing is left there, and no folder is made that nobody needs yet.
  defp try_folder(dir) do
    folder = Path.join(dir, "artifacts")

    case nearest(folder) do
      ^folder -> try_file(dir, folder)
      above -> try_making(dir, above)
    end
  end

  defp nearest(path) do
    if File.exists?(path) or Path.dirname(path) == path, do: path, else: nearest(Path.dirname(path))
  end

  defp try_making(dir, above) do
    path = Path.join(above, ".instar-#{@probe}-#{unique()}")

    case File.mkdir(path) do
      :ok -> with {:ok, _gone} <- File.rm_rf(path), do: nil
      {:error, posix} -> unwritable(dir, posix)
    end
  end

  defp try_file(dir, folder) do
    path = Path.join(folder, "#{@probe}-#{unique()}")

    with {:private, true} <- {:private, PrivateFolder.private?(folder)},
         :ok <- File.write(path, @bytes) do
      File.rm(path)
      nil
    else
      {:private, false} ->
        Error.new({:no_cache, "#{folder} belongs to somebody else, or others can write there"})

      {:error, posix} ->
        File.rm(path)
        unwritable(dir, posix)
    end
  end

  defp unwritable(dir, posix),
    do: Error.new({:no_cache, "#{dir} cannot be written: #{:file.format_error(posix)} (#{posix})"})

  defp unique, do: "#{System.pid()}-#{System.unique_integer([:positive])}"
end
