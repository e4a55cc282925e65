defmodule Instar.Remote.Push do
  # The way of all verbs: what is there, what is here, the plan, and carrying it out.
  @moduledoc false
  alias Instar.Error
  alias Instar.Remote.{Connection, Inventory, Plan, Project}

  @doc """
  Brings applications to a node. `rules` are those of `Instar.Remote.Plan.compute/4`, `options` those of `Instar.Remote`,
  and `cache`, a table of what is known of files that have not changed.
  """
  @spec run(atom, node, [Inventory.t()], keyword, keyword) :: {:ok, Plan.t()} | {:error, Error.t()}
  def run(action, node, apps, rules, options) do
    progress = Keyword.get(options, :progress, fn _event -> :ok end)

    with {:ok, _sent} <- Connection.open(node, options),
         {:ok, there} <- Connection.facts(node, for(name <- names(apps), do: {name, []}), options),
         {apps, consolidated} = consolidated(apps, there),
         wanted = Enum.filter(apps, &wanted?(&1, there)),
         {:ok, facts} <- Connection.facts(node, asked(wanted, rules), options),
         rules = rules(rules, consolidated, options),
         {:ok, plan} <-
           Plan.compute(action, read(apps, wanted, options[:cache]), %{facts | apps: there.apps}, rules) do
      progress.({:planned, plan})
      if options[:dry_run] || Plan.noop?(plan), do: {:ok, plan}, else: carry_out(plan, progress)
    end
  end

  defp carry_out(plan, progress) do
    with {:ok, plan} <- Connection.apply_plan(plan, progress) do
      progress.({:done, plan})
      {:ok, plan}
    end
  end

  defp rules(rules, consolidated, options) do
    Keyword.merge(rules,
      release: System.otp_release() |> String.to_integer(),
      env: options[:config] || [],
      code_change: options[:code_change] || false,
      elsewhere: consolidated
    )
  end

  # Which Elixir is there is asked in any case: protocols are made for one.
  defp names(apps), do: Enum.uniq([:elixir | Enum.map(apps, & &1.name)])

  # What belongs to Erlang or Elixir is sent only where it is missing.
  defp wanted?(%{kind: :own}, _facts), do: true
  defp wanted?(%{name: name}, facts), do: not match?(%{ours: false}, facts.apps[name])

  defp asked(wanted, rules) do
    loose = for {module, _entry} <- Keyword.get(rules, :loose, []), do: module
    for(app <- wanted, do: {app.name, Inventory.modules(app)}) ++ [{:instar_loose, loose}]
  end

  defp read(apps, wanted, table) do
    wanted = MapSet.new(wanted, & &1.name)
    Enum.map(apps, fn app -> if app.name in wanted, do: read(app, table), else: app end)
  end

  defp read(app, nil), do: app |> Inventory.read() |> elem(0)

  defp read(app, table) do
    {app, cache} = Inventory.read(app, :ets.lookup_element(table, :files, 2))
    :ets.insert(table, {:files, cache})
    app
  end

  # Protocols as Mix consolidates them belong to the project's application. They fit the Elixir they were made with.
  defp consolidated(apps, facts) do
    elixir = facts.apps[:elixir]

    with true <- elixir == nil or elixir.ours or elixir.vsn == System.version(),
         {owner, path, modules} <- Project.consolidated() do
      apps = Enum.map(apps, fn app -> if app.name == owner, do: %{app | consolidated: path}, else: app end)
      come = Enum.any?(apps, &(&1.name == owner)) or Enum.any?(facts.manifest, &consolidated?/1)
      {apps, if(come, do: modules, else: [])}
    else
      _no -> {apps, []}
    end
  end

  defp consolidated?({path, _digest}), do: Path.basename(Path.dirname(path)) == "consolidated"
end
