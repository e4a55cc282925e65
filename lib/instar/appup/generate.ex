defmodule Instar.Appup.Generate do
  # The appups between two releases: which are kept, which are made, and where they are written.
  @moduledoc false
  alias Instar.Appup.{Calls, Children, File, Manifest, Natives, Plan, Release}
  alias Instar.Error

  # Their change restarts the VM, or replaces what every process stands on.
  @core [:kernel, :stdlib, :sasl, :elixir]

  @type outcome :: %{
          app: atom,
          status: :kept | :reviewed | :made,
          path: Path.t(),
          up: list,
          down: list,
          notes: list
        }

  @doc """
  Makes them. Options: `apps` (only these), `dir` (`"appups"`, for review), `force` (make also those that
  exist), and `infer` and `purge` of `Instar.Appup.plan/3`.
  """
  @spec all(Release.t(), Release.t(), keyword) :: {:ok, [outcome]} | {:error, [Error.t()]}
  def all(from, to, options) do
    with :ok <- comparable(from, to),
         {:ok, apps} <- wanted(Release.upgraded(from, to), options[:apps] || []),
         {:ok, pairs} <- manifests(apps, from, to) do
      others = others(pairs, from, to)
      options = Keyword.put(options, :others, others)

      pairs
      |> with_children(from, to)
      |> with_asked(from, to)
      |> Enum.map(fn pair ->
        {pair, refused, notes} = Natives.fill(pair, from, to)
        one(pair, to, [refused: refused, native_notes: notes] ++ options)
      end)
      |> collect()
    end
  end

  defp collect(results) do
    case for {:error, errors} <- results, error <- List.wrap(errors), do: error do
      [] -> {:ok, for({:ok, result} <- results, do: result)}
      errors -> {:error, errors}
    end
  end

  @doc "Whether there is a live way between two releases at all."
  @spec comparable(Release.t(), Release.t()) :: :ok | {:error, [Error.t()]}
  def comparable(from, to) do
    core =
      for app <- @core,
          {a, _} <- [from.apps[app]],
          {b, _} <- [to.apps[app]],
          a != b,
          do: {:core_changed, app, a, b}

    reasons =
      [
        from.name != to.name and {:other_release, from.name, to.name},
        from.vsn == to.vsn and {:same_version, to.name, to.vsn},
        from.erts != to.erts and {:core_changed, :erts, from.erts, to.erts},
        not is_map_key(from.apps, :sasl) and {:no_sasl, from.vsn}
      ] ++ core ++ unversioned(from, to) ++ unversioned_files(from, to)

    case Enum.filter(reasons, & &1) do
      [] -> :ok
      reasons -> {:error, Enum.map(reasons, &Error.new/1)}
    end
  end

  # Code that has changed under an unchanged version would never be loaded.
  defp unversioned(from, to) do
    for {app, {vsn, new}} <- Enum.sort(to.apps),
        {^vsn, old} <- [from.apps[app]],
        old != new,
        modules = modules_changed(Path.join(old, "ebin"), Path.join(new, "ebin")),
        modules != [],
        do: {:unversioned_change, app, vsn, modules}
  end

  # The system has a library of a path that it knows already, whatever is in it now.
  defp unversioned_files(from, to) do
    for {app, {vsn, new}} <- Enum.sort(to.apps),
        {^vsn, old} <- [from.apps[app]],
        old != new,
        {before, later} = {Manifest.files(old), Manifest.files(new)},
        files = for({path, %{native: true} = file} <- Enum.sort(before), later[path] != file, do: path),
        files != [],
        do: {:unversioned_files, app, vsn, files}
  end

  defp modules_changed(old, new) do
    for file <- Path.wildcard(Path.join(new, "*.beam")),
        other = Path.join(old, Path.basename(file)),
        Elixir.File.read(file) != Elixir.File.read(other),
        :beam_lib.md5(to_charlist(file)) != :beam_lib.md5(to_charlist(other)),
        do: file |> Path.basename(".beam") |> String.to_atom()
  end

  defp wanted(upgraded, []), do: {:ok, upgraded}

  defp wanted(upgraded, apps) do
    case apps -- upgraded do
      [] -> {:ok, apps}
      unknown -> {:error, Enum.map(unknown, &Error.new({:not_upgraded, &1}))}
    end
  end

  defp manifests(apps, from, to) do
    apps
    |> Enum.map(fn app ->
      with {:ok, old} <- Release.manifest(from, app),
           {:ok, new} <- Release.manifest(to, app),
           do: {:ok, {old, new}}
    end)
    |> collect()
  end

  # What the applications that stay have is listed in their .app files.
  defp others(pairs, from, to) do
    changed =
      for {old, new} <- pairs,
          {module, entry} <- new.modules,
          known = old.modules[module],
          known.md5 != entry.md5,
          into: %{},
          do: {module, :changed}

    present =
      for release <- [from, to],
          ebin <- Release.ebins(release),
          file <- Path.wildcard(Path.join(ebin, "*.app")),
          {:ok, [{:application, _app, properties}]} <- [:file.consult(file)],
          module <- properties[:modules] || [],
          into: %{},
          do: {module, :present}

    Map.merge(present, changed)
  end

  defp with_children(pairs, from, to) do
    supervisors = for {old, new} <- pairs, module <- supervisors(old, new), do: {new.app, module}

    for {old, new} <- pairs do
      modules = for {app, module} <- supervisors, app == new.app, do: module
      {Children.fill(old, from, modules), Children.fill(new, to, modules)}
    end
  end

  # Whom the callbacks of changed modules may wait for, on the way up and down.
  defp with_asked([], _from, _to), do: []

  defp with_asked(pairs, from, to) do
    sides = for release <- [from, to], do: Release.code(release)

    names =
      for code <- sides,
          {_old, new} <- pairs,
          {module, _entry} <- new.modules,
          beam = code[module],
          reduce: %{},
          do: (names -> Map.merge(names, Calls.names([{module, beam}])))

    for {old, new} <- pairs do
      changed =
        for {module, entry} <- new.modules, known = old.modules[module], known.md5 != entry.md5, do: module

      {old, Enum.reduce(changed, new, &asked(&2, &1, sides, names))}
    end
  end

  defp asked(manifest, module, sides, names) do
    found =
      for code <- sides, reduce: %{asks: [], needs: []} do
        %{asks: asks, needs: needs} ->
          upgraders = Calls.upgraders(module, code[module])

          %{
            asks: asks ++ Calls.asked(upgraders, &code[&1], names),
            needs: needs ++ Calls.reached(upgraders, &code[&1], names)
          }
      end

    update_in(manifest.modules[module], fn entry ->
      %{
        entry
        | asks: Enum.uniq_by(found.asks, & &1.module),
          needs: found.needs |> Enum.uniq() |> Enum.sort() |> List.delete(module),
          comes_over: Enum.any?(sides, &Calls.comes_over?(module, &1[module]))
      }
    end)
  end

  defp supervisors(old, new) do
    for {module, entry} <- new.modules,
        known = old.modules[module],
        known.md5 != entry.md5 and Manifest.supervisor?(entry) and DynamicSupervisor not in entry.behaviours,
        do: module
  end

  defp one({old, new}, to, options) do
    {_vsn, app_dir} = to.apps[new.app]
    in_release = Path.join([app_dir, "ebin", "#{new.app}.appup"])
    dir = options[:dir] || "appups"
    in_tree = Path.join(dir, "#{new.app}-#{old.vsn}-#{new.vsn}.appup")

    with {:ok, shipped} <- File.read(in_release),
         {:ok, reviewed} <- File.read(in_tree),
         foreign = if(File.generated?(in_release), do: nil, else: shipped),
         {:ok, brought} <- File.between(foreign, old.vsn, in_release),
         {:ok, written} <- File.between(reviewed, old.vsn, in_tree) do
      paths = {in_release, in_tree}

      cond do
        brought && !options[:force] ->
          notes = unread(in_release, shipped, new) ++ notes({old, new}, brought, options)
          {:ok, outcome(new.app, :kept, in_release, brought, notes)}

        written && !options[:force] ->
          notes = unread(in_tree, reviewed, new) ++ notes({old, new}, written, options)
          write(written, :reviewed, notes, {old, new}, paths)

        true ->
          make({old, new}, paths, [dir: dir] ++ options)
      end
    end
  end

  # What systools passes over in a file that it takes.
  defp unread(path, {vsn, _up, _down}, new) do
    further = File.further(path)
    other = if "#{vsn}" == new.vsn, do: [], else: [Error.new({:appup_version, path, "#{vsn}", new.vsn})]
    if further == [], do: other, else: [Error.new({:further_terms, path, further}) | other]
  end

  # One that was not made now may be older than the code.
  defp notes({old, new}, {up, _down}, options) do
    case Plan.make(old, new, options) do
      {:ok, plan} ->
        forgotten = modules(plan.up) -- modules(up)

        restarted? =
          Enum.any?(
            File.flat(up),
            &(&1 in [{:restart_application, new.app}, :restart_new_emulator, :restart_emulator])
          )

        more =
          if forgotten == [] or restarted?, do: [], else: [Error.new({:not_in_appup, new.app, forgotten})]

        more ++ plan.notes ++ options[:refused] ++ options[:native_notes]

      # What its modules say doesn't matter to an appup that is there.
      {:error, _errors} ->
        []
    end
  end

  defp modules(instructions) do
    for instruction <- File.flat(instructions),
        is_tuple(instruction),
        module <- module(instruction),
        do: module
  end

  defp module({what, {module, _pre, _post}}) when what in [:load, :remove], do: [module]

  defp module(instruction) when elem(instruction, 0) in [:add_module, :delete_module, :load_module, :update],
    do: [elem(instruction, 1)]

  defp module(_other), do: []

  defp make({old, new}, paths, options) do
    with [] <- options[:refused],
         {:ok, merge} <- File.hand_written(options[:dir], new.app, old.vsn, new.vsn),
         {:ok, plan} <- Plan.make(old, new, [merge: merge] ++ options) do
      write({plan.up, plan.down}, :made, plan.notes ++ options[:native_notes], {old, new}, paths)
    else
      [_ | _] = refused -> {:error, refused}
      {:error, errors} -> {:error, errors}
    end
  end

  defp write({up, down}, status, notes, {old, new}, {in_release, in_tree}) do
    from = to_charlist(old.vsn)
    appup = {to_charlist(new.vsn), [{from, up}], [{from, down}]}

    with :ok <- if(status == :made, do: File.write(in_tree, appup), else: :ok),
         :ok <- File.write(in_release, appup) do
      {:ok, outcome(new.app, status, in_tree, {up, down}, notes)}
    end
  end

  defp outcome(app, status, path, {up, down}, notes),
    do: %{app: app, status: status, path: path, up: up, down: down, notes: notes}
end
