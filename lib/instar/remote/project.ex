defmodule Instar.Remote.Project do
  # The Mix project that is being worked on: what it consists of, and compiling it again within this VM.
  @moduledoc false
  alias Instar.Error

  @fill_ms 50
  @fill_turns 40

  @tasks ~w(compile compile.all compile.protocols loadpaths deps.loadpaths deps.precompile)

  @doc "The applications of the current Mix project; none where there is no project, as in a release."
  @spec roots() :: [atom]
  def roots do
    cond do
      not here?() -> []
      paths = Mix.Project.apps_paths() -> paths |> Map.keys() |> Enum.sort()
      app = Mix.Project.config()[:app] -> [app]
      true -> []
    end
  end

  # A release has no Mix, and a plain iex hasn't started it.
  defp here? do
    Code.ensure_loaded?(Mix.Project) and List.keymember?(Application.started_applications(), :mix, 0) and
      Mix.Project.get() != nil
  end

  @doc "Protocols as Mix has consolidated them: whose they are, where, and which."
  @spec consolidated() :: {atom, Path.t(), [module]} | nil
  def consolidated do
    with [owner | _] <- roots(),
         path = Mix.Project.consolidation_path(),
         {:ok, names} <- File.ls(path) do
      {owner, path, for(name <- names, do: name |> Path.basename(".beam") |> String.to_atom())}
    else
      _none -> nil
    end
  end

  @doc "The project's own applications, and those of its dependencies that are worked on beside it."
  @spec apps() :: [atom]
  def apps, do: Enum.uniq(roots() ++ Enum.map(path_deps(), & &1.app))

  @doc "The folders in which they are written."
  @spec folders() :: [Path.t()]
  def folders, do: Enum.uniq([File.cwd!() | Enum.map(path_deps(), & &1.opts[:dest])])

  # Those that no package manager has brought, and that run there.
  defp path_deps do
    for dep <- Mix.Dep.cached(),
        not dep.scm.fetchable?(),
        dep.opts[:from_umbrella] != true,
        dep.opts[:runtime] != false,
        do: dep
  end

  @doc "What `config/config.exs` says for this environment and target, as `[{application, values}]`."
  @spec config() :: keyword
  def config do
    path = Mix.Project.config()[:config_path] || "config/config.exs"
    if File.regular?(path), do: Config.Reader.read!(path, env: Mix.env(), target: Mix.target()), else: []
  end

  @doc "The `config/runtime.exs` of the project, if it has one."
  @spec runtime_file() :: Path.t() | nil
  def runtime_file do
    with true <- here?(),
         path =
           Path.join(Path.dirname(Mix.Project.config()[:config_path] || "config/config.exs"), "runtime.exs"),
         true <- File.regular?(path) do
      path
    else
      _none -> nil
    end
  end

  @doc """
  The file that the option `runtime` names, for `Instar.Remote.Plan`, and what there is to say where it names none.
  """
  @spec runtime(keyword) :: {:ok, map | nil, [String.t()]} | {:error, Error.t()}
  def runtime(options) do
    case options[:runtime] do
      nil ->
        {:ok, nil, unread(runtime_file(), Keyword.has_key?(options, :runtime))}

      path ->
        with {:ok, text} <- File.read(path) do
          {:ok, %{file: path, text: text, options: environment() ++ [imports: :disabled], apps: []}, []}
        else
          {:error, posix} -> {:error, Error.new({:file_error, posix, path})}
        end
    end
  end

  # Whoever says that it is nil knows.
  defp unread(path, said) when path == nil or said, do: []

  defp unread(path, _said),
    do: ["#{path} does not count; with runtime: #{inspect(path)} it is evaluated on the node"]

  defp environment,
    do: if(here?(), do: [env: Mix.env(), target: Mix.target()], else: [env: :prod, target: :host])

  @doc """
  What is other in a configuration, as `{application, key, {:ok, value}}`, or `:error` for what is gone.

      iex> Instar.Remote.Project.config_changes([a: [x: 1, y: 2]], a: [x: 1, z: 3], b: [x: 1])
      [{:a, :y, :error}, {:a, :z, {:ok, 3}}, {:b, :x, {:ok, 1}}]
  """
  @spec config_changes(keyword, keyword) :: [{atom, atom, {:ok, term} | :error}]
  def config_changes(before, now) do
    for app <- Enum.sort(Enum.uniq(Keyword.keys(before) ++ Keyword.keys(now))),
        {former, present} = {before[app] || [], now[app] || []},
        key <- Enum.sort(Enum.uniq(Keyword.keys(former) ++ Keyword.keys(present))),
        value = Keyword.fetch(present, key),
        value != Keyword.fetch(former, key),
        do: {app, key, value}
  end

  @typedoc "Files as they were when they were last looked at."
  @type seen :: %{Path.t() => {mtime :: integer, digest :: binary} | :gone}

  @doc """
  Which of the files that are said to have changed have, and what `seen` is next time.

  Mix looks at times of whole seconds, so it would miss what is saved twice in one: the second time becomes a later
  one, for which up to a second is waited. Whoever saves a file empties it first, and on a busy machine fills it a good while
  later: a file without a byte is waited for, up to two seconds.
  """
  @spec changed([Path.t()], seen) :: {[Path.t()], seen}
  def changed(paths, seen) do
    Enum.flat_map_reduce(paths, seen, fn path, seen ->
      with {:ok, bytes} <- filled(path, @fill_turns),
           {:ok, %{mtime: mtime}} <- File.stat(path, time: :posix) do
        digest = :erlang.md5(bytes)

        case seen do
          %{^path => {^mtime, ^digest}} -> {[], seen}
          %{^path => {^mtime, _other}} -> {[path], Map.put(seen, path, {later(path, mtime), digest})}
          %{} -> {[path], Map.put(seen, path, {mtime, digest})}
        end
      else
        # What is gone is told of once: a busy machine has several events of it, one after the other.
        {:error, :enoent} -> {if(seen[path] == :gone, do: [], else: [path]), Map.put(seen, path, :gone)}
        # A folder.
        _no_file -> {[path], Map.delete(seen, path)}
      end
    end)
  end

  defp filled(path, turns) do
    with {:ok, ""} when turns > 0 <- File.read(path) do
      Process.sleep(@fill_ms)
      filled(path, turns - 1)
    end
  end

  defp later(path, mtime) do
    now = System.os_time(:millisecond)
    if div(now, 1_000) == mtime, do: Process.sleep(1_000 - rem(now, 1_000))
    File.touch(path, mtime + 1)
    mtime + 1
  end

  @doc """
  Compiles what has changed; `:error` when it does not compile, which the compiler has told of.
  """
  @spec compile() :: :ok | :error
  def compile do
    again()
    for dep <- path_deps(), do: Mix.Dep.in_dependency(dep, fn _project -> again() end)

    # Else the compiler warns of each protocol that it defines anew.
    arguments = ["--return-errors", "--purge-consolidation-path-if-stale", Mix.Project.consolidation_path()]

    case Mix.Task.run("compile", arguments) do
      {:error, _diagnostics} -> :error
      _done -> :ok
    end
  rescue
    error in Mix.Error ->
      Mix.shell().error(Exception.message(error))
      :error
  end

  # Mix runs a task once. Its compilers look at files that are of a later second than its last look, if they have not
  # kept each file's own time: what is saved in that second would be missed, so the look becomes older.
  defp again do
    compilers = for name <- Mix.Project.config()[:compilers] || Mix.compilers(), do: "compile.#{name}"
    Enum.each(@tasks ++ compilers, &Mix.Task.reenable/1)

    for manifest <- Mix.Tasks.Compile.Elixir.manifests() ++ Mix.Tasks.Compile.Erlang.manifests(),
        {:ok, %{mtime: mtime}} <- [File.stat(manifest, time: :posix)],
        do: File.touch(manifest, mtime - 2)
  end
end
