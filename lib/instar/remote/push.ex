defmodule Instar.Remote.Push do
  # The way of all verbs: what is there, what is here, the plan, and carrying it out.
  @moduledoc false
  alias Instar.{Error, FirstError}
  alias Instar.Remote.{Connection, Inventory, Machine, Ownership, Plan, Project}

  # So many modules are compiled there at once: a device has little memory.
  @compiled_at_once 20

  @doc """
  Brings applications to a node. `rules` are those of `Instar.Remote.Plan.compute/4`, `options` those of `Instar.Remote`,
  and `cache`, a table of what is known of files that have not changed.
  """
  @spec run(atom, node, [Inventory.t()], keyword, keyword) :: {:ok, Plan.t()} | {:error, Error.t()}
  def run(action, node, apps, rules, options) do
    keep = not Keyword.get(options, :dry_run, false)
    Connection.visit(node, options, keep, fn _sent -> push(action, node, apps, rules, options) end)
  end

  defp push(action, node, apps, rules, options) do
    progress = Keyword.get(options, :progress, fn _event -> :ok end)

    with {:ok, there} <- Connection.facts(node, for(name <- names(apps), do: {name, []}), options),
         :ok <- known(apps, there),
         {apps, consolidated} = consolidated(apps, there),
         wanted = Enum.filter(apps, &wanted?(&1, there)),
         {:ok, facts} <- Connection.facts(node, asked(wanted, rules, there), options),
         facts = %{facts | apps: there.apps},
         {:ok, rules} <- rules(rules, consolidated, options),
         apps = read(apps, wanted, options[:cache]),
         {:ok, apps, rules} <- compile(apps, rules, facts, options),
         {:ok, plan} <- Plan.compute(action, apps, facts, rules) do
      progress.({:planned, plan})
      answer = if options[:dry_run] || Plan.noop?(plan), do: {:ok, plan}, else: carry_out(plan, progress)

      with {:error, error} <- answer do
        if compiled_there?(error, options),
          do: push(action, node, unread(apps), rules, [refused: elem(error.reason, 3)] ++ options),
          else: {:error, error}
      end
    end
  end

  # Modules that the VM there has refused without the plan's knowing that it would are compiled for it, once.
  defp compiled_there?(%Error{reason: {kind, _node, _release, _modules}}, options)
       when kind in [:beams_too_old, :beams_too_new],
       do: options[:compile] && options[:refused] == nil

  defp compiled_there?(_error, _options), do: false

  defp unread(apps), do: Enum.map(apps, &%{&1 | files: nil, modules: nil})

  defp carry_out(plan, progress) do
    with {:ok, plan} <- Connection.apply_plan(plan, progress) do
      progress.({:done, plan})
      {:ok, plan}
    end
  end

  # What is needed and isn't here must be there.
  defp known(apps, there) do
    case Enum.find(apps, &(&1.kind == :absent and there.apps[&1.name] == nil)) do
      nil -> :ok
      app -> {:error, Error.new({:unknown_application, app.name}, detail: "#{there.node} has none either")}
    end
  end

  defp rules(rules, consolidated, options) do
    with {:ok, runtime, notes} <- Project.runtime(options) do
      {:ok,
       Keyword.merge(rules,
         release: System.otp_release() |> String.to_integer(),
         env: options[:config] || [],
         runtime: runtime,
         notes: notes,
         replace: Ownership.replace(options),
         code_change: options[:code_change] || false,
         elsewhere: consolidated
       )}
    end
  end

  # Which Elixir is there is asked in any case: protocols are made for one.
  defp names(apps), do: Enum.uniq([:elixir | Enum.map(apps, & &1.name)])

  # What belongs to Erlang or Elixir is sent only where it is missing.
  defp wanted?(%{kind: :absent}, _facts), do: false
  defp wanted?(%{kind: :own}, _facts), do: true
  defp wanted?(%{name: name}, facts), do: not match?(%{ours: false}, facts.apps[name])

  # Of the node's own, what it has and is not here counts too.
  defp asked(wanted, rules, there) do
    loose = for {module, _entry} <- Keyword.get(rules, :loose, []), do: module

    for(app <- wanted, do: {app.name, Inventory.modules(app) ++ own(there.apps[app.name])}) ++
      [{:instar_loose, loose}]
  end

  defp own(%{ours: false, modules: modules}), do: modules
  defp own(_ours), do: []

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

  # Compiling there ------------------------------------------------------------------------------------------

  # What the node's release cannot load is compiled by its own compiler, comes back, and goes there as a file like any
  # other.
  defp compile(apps, rules, facts, options) do
    loose = Keyword.get(rules, :loose, [])
    refused = Keyword.get(options, :refused, [])

    entries =
      for(%{files: %{} = files} <- apps, {path, entry} <- files, do: {module_name(path), entry}) ++ loose

    too_new =
      for {module, %{needs: needs} = entry} <- entries,
          needs != nil and (module in refused or not Machine.loads?(facts.otp_release, needs)),
          do: entry

    if options[:compile] && too_new != [] do
      with {:ok, compiled} <- compiled(too_new, facts, options[:cache]) do
        replace = fn entry -> Map.merge(entry, Map.get(compiled, entry.digest, %{})) end

        apps =
          Enum.map(apps, fn
            %{files: nil} = app -> app
            app -> %{app | files: Map.new(app.files, fn {path, entry} -> {path, replace.(entry)} end)}
          end)

        {:ok, apps, Keyword.put(rules, :loose, for({module, entry} <- loose, do: {module, replace.(entry)}))}
      end
    else
      {:ok, apps, rules}
    end
  end

  defp module_name(path), do: path |> Path.basename(".beam") |> String.to_atom()

  # What is other of an entry then, by its digest. What has no debug information stays too new, and the plan says so.
  defp compiled(entries, facts, table) do
    known =
      for entry <- entries, into: %{}, do: {entry.digest, remembered(table, entry.digest, facts.otp_release)}

    sources =
      for entry <- entries,
          known[entry.digest] == nil,
          {:ok, forms} <- [Inventory.abstract_code(entry)],
          do: {entry, forms}

    known = Map.reject(known, fn {_digest, change} -> change == nil end)

    sources
    |> Enum.chunk_every(@compiled_at_once)
    |> FirstError.reduce(known, fn sources, done ->
      with {:ok, changes} <- compile_there(sources, facts) do
        for {digest, change} <- changes,
            table != nil,
            do: :ets.insert(table, {{digest, facts.otp_release}, change})

        {:ok, Map.merge(done, changes)}
      end
    end)
  end

  defp remembered(nil, _digest, _release), do: nil

  defp remembered(table, digest, release) do
    case :ets.lookup(table, {digest, release}) do
      [{_key, change}] -> change
      [] -> nil
    end
  end

  # What the compiler there doesn't understand, as it is newer than that, the one here may know how to make for it.
  defp compile_there(sources, facts) do
    modules = for {entry, forms} <- sources, do: {entry.digest, forms}

    with {:ok, answers} <- Connection.compile(facts.node, modules) do
      FirstError.reduce(answers, %{}, fn {digest, answer}, changes ->
        forms = modules |> List.keyfind!(digest, 0) |> elem(1)

        with {:error, text} <- answer,
             :error <- compile_here(forms, facts.otp_release) do
          {:attribute, _line, :module, module} = List.keyfind(forms, :module, 2)
          {:error, Error.new({:not_compiled_there, facts.node, module, text})}
        else
          {:ok, beam, made} ->
            change = %{source: {:bytes, beam}, size: byte_size(beam), digest: made, needs: nil}
            {:ok, Map.put(changes, digest, change)}
        end
      end)
    end
  end

  defp compile_here(forms, release) do
    with {:ok, _module, beam} <- :compile.forms(forms, [:debug_info, :"r#{release}"]),
         {:ok, newest, format} <- Machine.needs(beam),
         true <- Machine.loads?(release, {newest, format}),
         {:ok, {_module, digest}} <- :beam_lib.md5(beam) do
      {:ok, beam, digest}
    else
      _no -> :error
    end
  end
end
