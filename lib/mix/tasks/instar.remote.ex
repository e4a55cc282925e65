defmodule Mix.Tasks.Instar.Remote do
  @shortdoc "Brings this project to a remote node, and keeps it up to date there"
  @moduledoc """
  Compiles this project, and brings it to a node that needs nothing but Erlang. With `--watch` the node follows the
  files: sources, templates and other external resources, `priv`.

      mix instar.remote --node N [--cookie C] [--watch] [--dry-run]
      mix instar.remote --list

  `Instar.Remote` says what is sent and what happens there. A project that doesn't compile shows its diagnostics, and
  the node stays as it is. A node that has restarted gets everything again. Each push is one line: what, how many
  bytes, how long. `MIX_ENV` and `MIX_TARGET` are those of the project's builds, as everywhere.

  | option | meaning |
  |---|---|
  | `--node NODE` | the node |
  | `--cookie COOKIE` | its cookie; else that of `~/.erlang.cookie` |
  | `--watch` | follow the files until it is interrupted |
  | `--app APP` | this application, and what it needs, instead of the project's; may be given again |
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
  alias Instar.{Error, Remote}
  alias Instar.Publisher.CLI
  alias Instar.Remote.{Inventory, Plan, Project, Push, Watch}

  @usage "mix instar.remote --node NODE [--cookie COOKIE] [--watch] [--app APP] [--dry-run] or mix instar.remote --list"
  @switches [
    node: :string,
    cookie: :string,
    watch: :boolean,
    app: :keep,
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
    CLI.start()
    state = state(node, options)

    case bootstrap(state) do
      {:ok, plan} ->
        if options[:dry_run], do: CLI.info("#{plan}"), else: tell(state, plan)
        if options[:watch], do: watch(state)

      {:error, error} ->
        CLI.failed([error])
    end
  end

  # The library takes the time in place of a plain yes.
  defp patience(options) do
    if options[:code_change] && options[:timeout],
      do: Keyword.put(options, :code_change, options[:timeout]),
      else: options
  end

  defp state(node, options) do
    own = Keyword.take(options, [:cookie, :dir, :dry_run, :code_change, :sname, :name])
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
      Node.monitor(state.node, true)
      CLI.info("watching #{Enum.join(Project.apps(), ", ")}")
      state = Map.put(state, :configured, state.options[:config])
      loop(Map.merge(state, %{files: files, folders: folders, watched: documents, away: false, seen: %{}}))
    else
      {:error, error} -> CLI.failed([error])
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
    changes = Project.config_changes(before, options[:config])
    for change <- changes, do: set(node, change)

    case Enum.uniq(for {app, key, _value} <- changes, do: "#{inspect(app)} #{inspect(key)}") do
      [] ->
        CLI.info("#{node}: no other configuration; what config/runtime.exs says is the node's own")

      keys ->
        CLI.info(
          "#{node}: configured #{Enum.join(keys, ", ")}; what is read at a start needs --restart, what is compiled in a restart of this task"
        )
    end

    %{state | configured: options[:config]}
  end

  defp set(node, {app, key, {:ok, value}}),
    do: :erpc.call(node, :application, :set_env, [app, key, value, [persistent: true]])

  defp set(node, {app, key, :error}),
    do: :erpc.call(node, :application, :unset_env, [app, key, [persistent: true]])

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
         true <- Node.monitor(state.node, true),
         {:ok, plan} <- bootstrap(state) do
      CLI.info("#{state.node} is back")
      tell(state, plan)
      push_documents(state)
      state = if state.configured == state.options[:config], do: state, else: configure(state)
      %{state | away: false}
    else
      {:error, %Error{reason: {reason, _, _}}} when reason == :no_node ->
        Process.send_after(self(), :look_again, @retry_ms)
        state

      {:error, error} ->
        Mix.shell().error(Exception.message(error))
        Process.send_after(self(), :look_again, @retry_ms)
        state
    end
  end

  defp tell(state, plan) do
    for error <- plan.refused, do: Mix.shell().error(Exception.message(error))
    for {what, why} <- plan.left_alone, do: CLI.info("left alone: #{inspect(what)} #{why}")
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
    CLI.start()

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
