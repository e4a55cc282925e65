defmodule Mix.Tasks.Instar.Remote do
  @shortdoc "Brings this project to a remote node, and keeps it up to date there"
  @moduledoc """
  Compiles this project, and brings it to a node that needs nothing but Erlang. With `--watch` the node follows the
  files: sources, templates and other external resources, `priv`.

      mix instar.remote --node N [--cookie C] [--watch] [--dry-run]
      mix instar.remote --list

  `Instar.Remote` says what is sent and what happens there. What the node runs of its own stays, unless `--replace` names
  it. The project's configuration goes with what is started there: `config/config.exs` as it is here, and
  `config/runtime.exs`, if there is one, evaluated on the node. A project that doesn't compile shows its diagnostics, and
  the node stays as it is. A node that has restarted gets everything again. Each push is one line: what, how many
  bytes, how long. `MIX_ENV` and `MIX_TARGET` are those of the project's builds, as everywhere.

  | option | meaning |
  |---|---|
  | `--node NODE` | the node |
  | `--cookie COOKIE` | its cookie; else that of `~/.erlang.cookie` |
  | `--watch` | follow the files until it is interrupted |
  | `--app APP` | this application, and what it needs, instead of the project's; may be given again |
  | `--replace NAME` | replace this application or module, though it is the node's own; may be given again |
  | `--compile` | have the node compile what its OTP release cannot load, from the debug information here |
  | `--dir DIR` | the folder there |
  | `--dry-run` | show the plan, and change nothing |
  | `--code-change` | processes change their state by `code_change` |
  | `--timeout MS` | how long a process may be busy before its `code_change`: 60,000. Then it is named, and nothing has changed |
  | `--restart` | restart the applications with each push |
  | `--documents DIR` | with `--watch`: push the code documents in this folder to the Instar server there, too |
  | `--server NAME` | the name of that server, `Instar` by default |
  | `--list` | show the nodes that announce themselves in the local network |
  | `--sname NAME`, `--name NAME` | what this VM calls itself; made up by default |

  Exit codes: 0 done, 1 no connection or something refused, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.{CLI, Error, Remote}
  alias Instar.CLI.HiddenApplications
  alias Instar.Remote.{Connection, Inventory, Plan, Project, Push, Watch}

  @usage "mix instar.remote --node NODE [--cookie COOKIE] [--watch] [--app APP] [--replace NAME] [--dry-run] or mix instar.remote --list"
  @switches [
    node: :string,
    cookie: :string,
    watch: :boolean,
    app: :keep,
    replace: :keep,
    compile: :boolean,
    dir: :string,
    dry_run: :boolean,
    code_change: :boolean,
    timeout: :integer,
    restart: :boolean,
    documents: :string,
    server: :string,
    list: :boolean,
    sname: :string,
    name: :string
  ]

  # How often a node that is away is looked for.
  @retry_ms 500
  @large 4_000_000

  @impl true
  def run(argv) do
    {options, []} = CLI.parse(argv, @switches, 0..0, @usage)
    options = patience(options)

    cond do
      options[:list] -> list()
      options[:node] == nil -> CLI.misused("usage: " <> @usage)
      options[:watch] && options[:dry_run] -> CLI.misused("--watch and --dry-run exclude each other")
      true -> push(options)
    end
  end

  defp push(options) do
    node = CLI.node_name(options)
    unless Project.compile() == :ok, do: exit({:shutdown, 1})
    start()
    state = state(node, options)

    case bootstrap(state) do
      {:ok, plan} ->
        if options[:dry_run], do: CLI.info("#{plan}"), else: tell(state, plan)
        if options[:watch], do: watch(state)
        unless plan.refused == [], do: exit({:shutdown, 1})

      {:error, error} ->
        CLI.failed([error])
    end
  end

  # The project isn't configured here, but there: `config/runtime.exs` speaks of the node.
  defp start, do: HiddenApplications.start()

  # The library takes the time in place of a plain yes.
  defp patience(options) do
    if options[:code_change] && options[:timeout],
      do: Keyword.put(options, :code_change, options[:timeout]),
      else: options
  end

  defp state(node, options) do
    own = Keyword.take(options, [:cookie, :dir, :dry_run, :code_change, :compile, :sname, :name])
    replace = for name <- Keyword.get_values(options, :replace), do: CLI.name(name)
    own = own ++ [replace: replace, runtime: Project.runtime_file()]
    cache = :ets.new(:instar_remote, [:public])
    :ets.insert(cache, {:files, %{}})

    %{
      node: node,
      apps: for(name <- Keyword.get_values(options, :app), do: String.to_atom(name)),
      restart: options[:restart],
      documents: options[:documents],
      server: CLI.name(options[:server] || "Instar"),
      options: own ++ [config: Project.config(), cache: cache, progress: progress(options[:dry_run])]
    }
  end

  # What takes a while is announced, and what only would be sent is not.
  defp progress(true), do: fn _event -> :ok end
  defp progress(_really), do: &announce/1

  defp announce({:planned, %{bytes: bytes} = plan}) when bytes > @large,
    do: CLI.info("#{plan.node}: sending #{length(plan.writes)} files, #{bytes} bytes before compression")

  defp announce(_event), do: :ok

  defp bootstrap(%{apps: []} = state), do: bootstrap(%{state | apps: Project.roots()})

  defp bootstrap(%{apps: roots} = state) do
    # Dependencies that are worked on are compared too, though their versions stay the same.
    beside = Project.apps() -- roots

    with {:ok, apps} <- Inventory.closure(roots) do
      rules = [
        roots: roots ++ Enum.filter(beside, fn name -> Enum.any?(apps, &(&1.name == name)) end),
        start: true
      ]

      Push.run(:bootstrap, state.node, apps, rules, state.options)
    end
  end

  # Watching ------------------------------------------------------------------------------------------------

  defp watch(state) do
    folders = Project.folders()

    with {:ok, files} <- Watch.project(folders),
         {:ok, documents} <- watch_documents(state) do
      monitor(state.node)
      configured = configured(state)
      CLI.info("watching #{Enum.join(Project.apps(), ", ")}")

      state =
        Map.merge(state, %{configured: configured, first: configured, away: false, seen: %{}, said: nil})

      loop(Map.merge(state, %{files: files, folders: folders, watched: documents}))
    else
      {:error, error} -> CLI.failed([error])
    end
  end

  # By itself it would connect again, and not hidden.
  defp monitor(node), do: :erlang.monitor_node(node, true, [:allow_passive_connect])

  # What the project says for the node now: `config/runtime.exs` says it there.
  defp settings(%{options: options, node: node}) do
    with {:ok, runtime, _notes} <- Project.runtime(options),
         {:ok, evaluated} <- if(runtime, do: Connection.evaluate(node, runtime), else: {:ok, []}),
         do: {:ok, Config.Reader.merge(options[:config], evaluated)}
  end

  defp configured(state) do
    case settings(state) do
      {:ok, configured} ->
        configured

      {:error, error} ->
        Mix.shell().error(Exception.message(error))
        state.options[:config]
    end
  end

  defp watch_documents(%{documents: nil}), do: {:ok, nil}

  defp watch_documents(%{documents: dir} = state) do
    push_documents(state)
    Watch.folder(dir)
  end

  defp loop(%{node: node, files: %{reference: files}, watched: watched} = state) do
    documents = watched && watched.reference

    state =
      receive do
        {^files, {:changed, paths}} ->
          {paths, seen} = paths |> Watch.relevant(state.folders) |> Project.changed(state.seen)
          state = %{state | seen: seen}
          if paths == [], do: state, else: changed(state, paths)

        {^documents, {:changed, _paths}} when documents != nil ->
          unless state.away, do: push_documents(state)
          state

        {:nodedown, ^node} ->
          away(state)

        :look_again ->
          look_again(state)
      end

    loop(state)
  end

  defp changed(state, paths) do
    for path <- paths,
        Path.basename(path) == "mix.exs",
        do: CLI.info("#{Path.relative_to_cwd(path)} counts after a restart of this task")

    case Enum.split_with(paths, &config?/1) do
      {[], paths} -> code_changed(state, paths)
      {_config, paths} -> state |> config_changed() |> code_changed(paths)
    end
  end

  # What is new in it is there for whoever asks; restarted, an application reads it anew.
  defp config_changed(state) do
    state = put_in(state.options[:config], Project.config())
    state = put_in(state.options[:runtime], Project.runtime_file())
    state = if state.away, do: state, else: configure(state)
    if state.restart && not state.away, do: state |> reload() |> pushed(state), else: state
  rescue
    # Half a file is no reason to end.
    error ->
      Mix.shell().error("the configuration cannot be read: " <> Exception.message(error))
      state
  end

  # From what the node was given last to what the project says now.
  defp configure(%{options: options, configured: before, node: node} = state) do
    with {:ok, now} <- settings(state),
         changes = Project.config_changes(before, now),
         :ok <- Connection.configure(node, changes, options) do
      case Enum.uniq(for {app, key, _value} <- changes, do: "#{inspect(app)} #{inspect(key)}") do
        [] ->
          CLI.info("#{node}: no other configuration")

        keys ->
          CLI.info(
            "#{node}: configured #{Enum.join(keys, ", ")}; what is read at a start needs --restart, what is compiled in a restart of this task"
          )
      end

      %{state | configured: now}
    else
      {:error, error} ->
        Mix.shell().error(Exception.message(error))
        state
    end
  end

  # Only the configuration has changed.
  defp code_changed(state, []), do: state

  defp code_changed(state, _paths) do
    case {Project.compile(), state.away} do
      {:ok, false} -> state |> reload() |> pushed(state)
      # It is sent when the node is back.
      {_result, _away} -> state
    end
  end

  defp config?(path), do: Path.basename(Path.dirname(path)) == "config" and Path.extname(path) == ".exs"

  # What is new in the project may need applications that the node lacks: so it is the whole of it that is compared.
  defp reload(%{restart: true} = state) do
    with {:ok, plan} <- bootstrap(state) do
      if Plan.noop?(plan), do: {:ok, plan}, else: restart(state, plan)
    end
  end

  defp reload(state), do: bootstrap(state)

  defp restart(state, plan) do
    with {:ok, again} <- Push.run(:restart, state.node, [], [restart: Project.apps()], state.options),
         do: {:ok, %{plan | stop: again.stop, start: plan.start ++ again.start}}
  end

  defp pushed({:ok, plan}, state) do
    tell(state, plan)
    state
  end

  defp pushed({:error, %Error{reason: {lost, _}}}, state) when lost == :connection_lost, do: away(state)

  defp pushed({:error, error}, state) do
    Mix.shell().error(Exception.message(error))
    state
  end

  defp away(%{away: true} = state), do: state

  defp away(state) do
    CLI.info("#{state.node} is away")
    Process.send_after(self(), :look_again, @retry_ms)
    %{state | away: true}
  end

  defp look_again(state) do
    with {:ok, _plan} <- Remote.connect(state.node, state.options),
         true <- monitor(state.node),
         # What was saved meanwhile may be told of later than that.
         _compiled_or_not <- Project.compile(),
         {:ok, plan} <- bootstrap(state) do
      CLI.info("#{state.node} is back")
      tell(state, plan)
      push_documents(state)
      again(%{state | away: false, said: nil})
    else
      {:error, error} ->
        Process.send_after(self(), :look_again, @retry_ms)
        unable(state, error)
    end
  end

  # Once for each reason; that it isn't there has been said.
  defp unable(state, %Error{reason: reason}) when elem(reason, 0) in [:no_node, :connection_lost], do: state
  defp unable(%{said: reason} = state, %Error{reason: reason}), do: state

  defp unable(state, error) do
    Mix.shell().error("#{state.node} is up: " <> Exception.message(error))
    %{state | said: error.reason}
  end

  # What was set there since the task began is forgotten, but for what has just been loaded.
  defp again(%{first: first} = state) do
    case settings(state) do
      {:ok, ^first} -> %{state | configured: first}
      {:ok, _other} -> configure(%{state | configured: first})
      {:error, _error} -> configure(state)
    end
  end

  defp tell(state, plan) do
    for error <- plan.refused, do: Mix.shell().error(Exception.message(error))

    for {why, what} <- plan.left_alone |> Enum.group_by(&elem(&1, 1), &elem(&1, 0)) |> Enum.sort(),
        do: CLI.info("left alone: #{Enum.map_join(what, ", ", &inspect/1)} #{why}")

    for note <- plan.notes, do: CLI.info("note: #{note}")
    CLI.info("#{state.node}: #{Plan.summary(plan)}")
  end

  # Documents -----------------------------------------------------------------------------------------------

  defp push_documents(%{documents: nil}), do: :ok

  defp push_documents(%{documents: dir} = state) do
    case Remote.Documents.push(state.node, dir, state.server) do
      {:ok, outcomes} ->
        for {id, outcome} <- outcomes, do: tell_document(state, id, outcome)
        :ok

      {:error, error} ->
        Mix.shell().error(Exception.message(error))
    end
  end

  defp tell_document(_state, _id, :unchanged), do: :ok

  defp tell_document(state, id, {:ok, tags}),
    do: CLI.info("#{state.node}: document #{id}, #{Enum.join(tags, ", ")}")

  defp tell_document(_state, _id, {:error, error}), do: Mix.shell().error(Exception.message(error))

  # Listing -------------------------------------------------------------------------------------------------

  defp list do
    Mix.Task.run("loadpaths")
    start()

    case Instar.Discovery.MDNS.discover([]) do
      {:ok, []} ->
        CLI.info("nobody has announced itself")

      {:ok, found} ->
        rows = for node <- found, do: ["#{node.node}", node.address, "OTP #{node[:otp_release]}"]
        CLI.info(Instar.Publisher.Table.format(["node", "address", ""], rows))

      {:error, error} ->
        CLI.failed([error])
    end
  end
end
