defmodule Instar.Remote.Plan do
  @moduledoc """
  What a node lacks of what is here: computed from what both sides have, before anything is sent. Pure data.

  `Instar.Remote` answers with one. `String.Chars` makes a text of it, which is what `--dry-run` shows. With `dry_run: true`
  the plan is all that is made:

      {:ok, plan} = Instar.Remote.reload_modules(:"shop@10.0.0.7", :shop, dry_run: true)
      plan.modules.changed    #=> [Shop.Prices]
      IO.puts(plan)

  A plan of a node that has all that is here:

      iex> plan = %Instar.Remote.Plan{action: :reload_modules, node: :"shop@10.0.0.7", release: 27, dir: "/srv/shop"}
      iex> Instar.Remote.Plan.noop?(plan)
      true
      iex> to_string(plan)
      "shop@10.0.0.7, OTP 27, into /srv/shop\\nnothing to do\\n0 bytes"
  """
  alias Instar.Error
  alias Instar.Remote.{Inventory, Machine, Ownership}

  @enforce_keys [:action, :node]
  defstruct @enforce_keys ++
              [
                :dir,
                release: nil,
                apps: [],
                modules: %{added: [], changed: [], removed: []},
                files: %{added: [], changed: [], removed: []},
                stop: [],
                start: [],
                left_alone: [],
                refused: [],
                notes: [],
                bytes: 0,
                writes: [],
                load: [],
                load_apps: [],
                env: [],
                runtime: nil,
                add_paths: [],
                remove_paths: [],
                code_change: false,
                report: nil
              ]

  @typedoc """
    * `apps`: each application with what becomes of it, its version here and the one there
    * `modules`, `files`: what is new, other, and gone; files by their path in the node's folder `dir`
    * `stop`, `start`: applications in the order in which that happens, `start` with the type
    * `left_alone`: what differs but isn't touched: applications of Erlang and Elixir, sticky modules, protocols of
      the node's own that do all that those here would
    * `refused`: what cannot go there, as errors; everything else goes
    * `notes`: what else there is to know, as sentences
    * `bytes`: how many the files have that are sent, before compression
    * `report`: nil until the plan is carried out; see `t:report/0`

  The other fields are how it is carried out.
  """
  @type t :: %__MODULE__{
          action: atom,
          node: node,
          dir: String.t() | nil,
          release: pos_integer | nil,
          apps: [{atom, :add | :update | :same | :left_alone, String.t(), String.t() | nil}],
          modules: %{added: [module], changed: [module], removed: [module]},
          files: %{added: [String.t()], changed: [String.t()], removed: [String.t()]},
          stop: [atom],
          start: [{atom, atom}],
          left_alone: [{atom, String.t()}],
          refused: [Error.t()],
          notes: [String.t()],
          bytes: non_neg_integer,
          writes: [{String.t(), Inventory.entry()}],
          load: [{module, String.t()}],
          load_apps: [atom],
          env: keyword,
          runtime: runtime | nil,
          add_paths: [String.t()],
          remove_paths: [String.t()],
          code_change: boolean | pos_integer,
          report: report | nil
        }

  @typedoc """
  A `config/runtime.exs` that is evaluated there: its path here, its text, what `Config.Reader.eval!/3` is told, and the
  applications that take values from it.
  """
  @type runtime :: %{file: String.t(), text: String.t(), options: keyword, apps: [atom]}

  @typedoc """
  What was done: modules loaded and removed, applications started, processes that went through `code_change`
  with their modules, modules in whose old code somebody was killed, bytes sent (compressed), milliseconds.
  """
  @type report :: %{
          loaded: [module],
          removed: [module],
          started: [atom],
          changed: [{pid :: String.t(), module}],
          killed: [module],
          sent: non_neg_integer,
          ms: non_neg_integer
        }

  # So many modules are named for one feature.
  @named 5
  # Modules that are in no application's folder.
  @loose "lib/instar_loose"

  @doc "Whether there is nothing to do."
  @spec noop?(t) :: boolean
  def noop?(%__MODULE__{} = plan) do
    plan.writes == [] and plan.files.removed == [] and plan.load == [] and plan.modules.removed == [] and
      plan.start == [] and plan.stop == [] and plan.add_paths == [] and plan.load_apps == []
  end

  @doc false
  @spec loose() :: String.t()
  def loose, do: @loose

  @doc false
  # `apps` come in the order of their dependencies; those without files are only looked at, and started.
  #
  # Options: `roots` (applications that are compared even when the versions are equal), `only` (the modules that it is
  # about), `start` (whether applications are), `restart` (those that are stopped first), `loose` (modules as bytes),
  # `elsewhere` (modules that come with another application's files), `replace` (applications and modules of the node's
  # own that may be replaced), `env`, `runtime`, `code_change`, `notes`, `release` (of OTP, here).
  @spec compute(atom, [Inventory.t()], facts :: map, keyword) :: {:ok, t} | {:error, Error.t()}
  def compute(action, apps, facts, options) do
    plan = %__MODULE__{
      action: action,
      node: facts.node,
      dir: facts.dir,
      release: facts.otp_release,
      notes: Keyword.get(options, :notes, []),
      code_change: Keyword.get(options, :code_change, false)
    }

    loose = Keyword.get(options, :loose, [])

    with :ok <- fits(apps, facts, options),
         {apps, kept} = without_kept(apps, facts, options),
         plan = %{plan | left_alone: kept},
         :ok <- Ownership.check(apps, loose, facts, options),
         plan = Enum.reduce(apps, plan, &app(&1, &2, facts, options)),
         plan = Enum.reduce(loose, plan, &loose_module(&1, &2, facts)),
         plan = %{plan | writes: Enum.sort_by(plan.writes, &elem(&1, 0))},
         plan =
           plan
           |> refuse_foreign(facts)
           |> paths(facts, options)
           |> applications(apps, facts, options)
           |> sort(),
         :ok <- loadable(plan, facts, options),
         do: {:ok, plan}
  end

  # A protocol of the node's own that does all that the one here would stays what it is there. A file here would come
  # first in the path.
  defp without_kept(apps, facts, options) do
    Enum.map_reduce(apps, [], fn
      %{files: nil} = app, kept ->
        {app, kept}

      app, kept ->
        modules =
          for {module, path} <- app.modules,
              Ownership.kept?(module, app.files[path], facts, options),
              do: module

        files = Map.drop(app.files, for(module <- modules, do: app.modules[module]))

        {%{app | files: files, modules: Map.drop(app.modules, modules)},
         for(module <- modules, do: {module, "is the node's own protocol"}) ++ kept}
    end)
  end

  # What belongs to Erlang fits the release that it came with.
  defp fits(apps, facts, options) do
    here = Keyword.get(options, :release, facts.otp_release)
    missing = Enum.find(apps, &(&1.kind == :otp and &1.files != nil))

    if missing != nil and here != facts.otp_release,
      do: {:error, Error.new({:otp_application_missing, facts.node, missing.name})},
      else: :ok
  end

  # Comparing -----------------------------------------------------------------------------------------------

  defp app(%{files: nil} = app, plan, facts, _options) do
    there = facts.apps[app.name]
    plan = %{plan | apps: [{app.name, :left_alone, app.vsn, there && there.vsn} | plan.apps]}

    if app.kind == :elixir and there.vsn != app.vsn,
      do: %{
        plan
        | left_alone: [{app.name, "is Elixir's: #{there.vsn} there, #{app.vsn} here"} | plan.left_alone]
      },
      else: plan
  end

  defp app(app, plan, facts, options) do
    there = facts.apps[app.name]
    have = entries(facts.manifest, "lib/#{app.name}/")
    theirs = Ownership.theirs?(app.name, facts)

    cond do
      # One module of an application that isn't from here: the rest stays what it is.
      options[:only] != nil and (theirs or have == %{}) and app.name not in Ownership.replace(options) ->
        modules = for module <- options[:only], path = app.modules[module], do: {module, app.files[path]}
        plan = %{plan | apps: [{app.name, :update, app.vsn, there && there.vsn} | plan.apps]}
        Enum.reduce(modules, plan, &loose_module(&1, &2, facts))

      # As it is there, somebody has installed it.
      theirs and Ownership.same?(app, facts, options) ->
        %{plan | apps: [{app.name, :same, app.vsn, there.vsn} | plan.apps]}

      true ->
        compare(app, {there, have}, plan, facts, options)
    end
  end

  # With what is there of the application, and which of its files are.
  defp compare(app, {there, have}, plan, facts, options) do
    only = options[:only]
    here = for {path, entry} <- app.files, into: %{}, do: {"lib/#{app.name}/#{path}", entry}
    here = if only, do: Map.filter(here, fn {path, _entry} -> module_of(path) in only end), else: here
    writes = for {path, entry} <- here, have[path] != entry.digest, do: {path, entry}
    {changed, added} = Enum.split_with(writes, fn {path, _entry} -> is_map_key(have, path) end)

    gone =
      for {path, _digest} <- have,
          not is_map_key(app.files, Path.relative_to(path, "lib/#{app.name}")),
          do: path

    gone = if only, do: Enum.filter(gone, &(module_of(&1) in only)), else: gone

    loose =
      for {module, _path} <- app.modules,
          path = "#{@loose}/ebin/#{module}.beam",
          facts.manifest[path],
          do: path

    modules = if only, do: Map.take(app.modules, only), else: app.modules
    # Protocols that are consolidated in one application are not loaded as another defines them.
    elsewhere = if app.consolidated, do: [], else: Keyword.get(options, :elsewhere, [])
    plan = modules |> Map.drop(elsewhere) |> Enum.reduce(plan, &module(&1, &2, app, have, facts))
    removed = removed(app, there, gone, facts)
    removed = if only, do: Enum.filter(removed, &(&1 in only)), else: removed

    what =
      cond do
        have == %{} and there == nil -> :add
        writes == [] and gone == [] -> :same
        true -> :update
      end

    %{
      plan
      | apps: [{app.name, what, app.vsn, there && there.vsn} | plan.apps],
        writes: writes ++ plan.writes,
        modules: Map.update!(plan.modules, :removed, &(removed ++ &1)),
        files: %{
          added: Enum.map(added, &elem(&1, 0)) ++ plan.files.added,
          changed: Enum.map(changed, &elem(&1, 0)) ++ plan.files.changed,
          removed: gone ++ loose ++ plan.files.removed
        },
        remove_paths: if(there && not there.ours, do: ["#{there.lib}/ebin"], else: []) ++ plan.remove_paths
    }
  end

  defp module({module, path}, plan, app, have, facts) do
    entry = app.files[path]
    path = "lib/#{app.name}/#{path}"

    case state(facts, module) do
      {digest, :loaded, _sticky} when digest == entry.digest ->
        plan

      {_digest, _state, true} ->
        %{plan | left_alone: [{module, "is sticky there"} | plan.left_alone]}

      {_digest, :loaded, false} ->
        plan |> note(:changed, module) |> load(module, path)

      {digest, :not_loaded, false} ->
        known = have[path] || digest
        plan = if facts.embedded, do: load(plan, module, path), else: plan

        cond do
          known == nil -> note(plan, :added, module)
          known != entry.digest -> note(plan, :changed, module)
          true -> plan
        end
    end
  end

  # What a version before had: in our folder, or as its own application says.
  defp removed(app, there, gone, _facts) do
    before = for path <- gone, module = module_of(path), do: module
    installed = if there && not there.ours, do: there.modules, else: []
    Enum.uniq(before ++ installed) |> Enum.reject(&is_map_key(app.modules, &1))
  end

  defp loose_module({module, entry}, plan, facts) do
    path = "#{@loose}/ebin/#{module}.beam"

    cond do
      match?({_digest, _state, true}, state(facts, module)) ->
        %{plan | left_alone: [{module, "is sticky there"} | plan.left_alone]}

      match?({_digest, :loaded, _sticky}, state(facts, module)) and digest(facts, module) == entry.digest ->
        plan

      true ->
        kind = if digest(facts, module) || facts.manifest[path], do: :changed, else: :added
        plan = plan |> note(kind, module) |> load(module, path)

        if facts.manifest[path] == entry.digest do
          plan
        else
          file = if facts.manifest[path], do: :changed, else: :added
          %{plan | writes: [{path, entry} | plan.writes], files: Map.update!(plan.files, file, &[path | &1])}
        end
    end
  end

  defp note(plan, kind, module), do: %{plan | modules: Map.update!(plan.modules, kind, &[module | &1])}
  defp load(plan, module, path), do: %{plan | load: [{module, path} | plan.load]}

  defp state(facts, module), do: Map.get(facts.modules, module, {nil, :not_loaded, false}) |> undefined()
  defp digest(facts, module), do: facts |> state(module) |> elem(0)

  defp undefined({:undefined, state, sticky}), do: {nil, state, sticky}
  defp undefined(known), do: known

  defp entries(manifest, prefix),
    do: Map.filter(manifest, fn {path, _} -> String.starts_with?(path, prefix) end)

  defp module_of(path) do
    if Path.extname(path) == ".beam" and Path.basename(Path.dirname(path)) in ["ebin", "consolidated"],
      do: path |> Path.basename(".beam") |> String.to_atom()
  end

  # Refusing ------------------------------------------------------------------------------------------------

  defp refuse_foreign(plan, facts) do
    theirs = Machine.elf(facts.executable)

    {foreign, writes} =
      Enum.split_with(plan.writes, fn {_path, entry} -> entry.elf != nil and entry.elf != theirs end)

    refused =
      for {path, entry} <- foreign,
          do: Error.new({:foreign_library, path, Machine.describe(entry.elf), Machine.describe(theirs)})

    paths = Enum.map(foreign, &elem(&1, 0))

    %{
      plan
      | writes: writes,
        refused: refused,
        files: Map.new(plan.files, fn {kind, files} -> {kind, files -- paths} end)
    }
  end

  defp loadable(plan, facts, options) do
    too_new =
      for {path, %{needs: needs}} <- plan.writes,
          needs != nil and not Machine.loads?(facts.otp_release, needs),
          do: {path |> Path.basename(".beam") |> String.to_atom(), Machine.feature(facts.otp_release, needs)}

    if too_new == [] do
      :ok
    else
      modules = too_new |> Enum.map(&elem(&1, 0)) |> Enum.sort()
      detail = features(too_new, Keyword.get(options, :release))
      {:error, Error.new({:beams_too_new, facts.node, facts.otp_release, modules}, detail: detail)}
    end
  end

  # One line for each feature, with some of the modules that have it.
  defp features(too_new, here) do
    by_feature = Enum.group_by(too_new, &elem(&1, 1), &elem(&1, 0))

    needs =
      for {{release, feature}, modules} <- Enum.sort(by_feature) do
        others = if length(modules) > @named, do: " and #{length(modules) - @named} others", else: ""
        named = modules |> Enum.sort() |> Enum.take(@named) |> Enum.map_join(", ", &inspect/1)
        since = if release, do: " of OTP #{release}", else: ""
        "#{named}#{others} #{if length(modules) == 1, do: "has", else: "have"} #{feature}#{since}"
      end

    Enum.join(needs, "; ") <>
      if(here, do: "; here it is OTP #{here}", else: "") <>
      "; compile: true (--compile) has the node compile what has debug information here"
  end

  # Paths and applications ----------------------------------------------------------------------------------

  # Protocols come first in the path, before those that are not consolidated.
  defp paths(plan, facts, options) do
    coming = for {path, _entry} <- plan.writes, folder = code_folder(path), uniq: true, do: folder

    there =
      for {app, _what, _here, _there} <- plan.apps,
          # What is left from before the node had one of its own again.
          not Ownership.theirs?(app, facts) or app in Ownership.replace(options),
          folder <- ["lib/#{app}/ebin", "lib/#{app}/consolidated"],
          entries(facts.manifest, folder <> "/") != %{},
          do: folder

    folders = Enum.uniq(coming ++ there)
    lacking = Enum.reject(folders, &(Path.join(facts.dir, &1) in facts.paths))
    last = Enum.filter(folders, &String.ends_with?(&1, "/consolidated"))

    %{
      plan
      | add_paths: if(lacking == [], do: [], else: (lacking -- last) ++ last),
        remove_paths: Enum.filter(plan.remove_paths, &(&1 in facts.paths))
    }
  end

  defp code_folder(path) do
    folder = Path.dirname(path)
    if Path.basename(folder) in ["ebin", "consolidated"] and path |> Path.split() |> length() == 4, do: folder
  end

  defp applications(plan, apps, facts, options) do
    running = for {app, _type, _needs} <- facts.running, do: app
    restart = restart(Keyword.get(options, :restart, []), facts.running)
    env = Keyword.get(options, :env, [])

    wanted = if options[:start], do: for(app <- apps, not app.included, do: app.name), else: []
    first = for app <- wanted, app not in running, do: {app, :temporary}
    again = for {app, type, _needs} <- Enum.reverse(facts.running), app in restart, do: {app, type}
    # What is restarted and what is new stand in one order: that of their dependencies, where it is known.
    start = first ++ again

    included = if options[:start], do: for(app <- apps, app.included, do: app.name), else: []
    load_apps = Enum.reject(included, &(&1 in facts.loaded)) ++ Enum.map(start, &elem(&1, 0))
    configured = Enum.filter(load_apps, &(&1 not in facts.loaded or &1 in restart))
    runtime = options[:runtime]

    %{
      plan
      | stop: for({app, _type, _needs} <- facts.running, app in restart, do: app),
        start: start,
        load_apps: load_apps,
        env: Enum.filter(env, fn {app, _} -> app in configured end),
        runtime: if(runtime != nil and configured != [], do: Map.put(runtime, :apps, configured)),
        notes: if(configured == [], do: [], else: plan.notes)
    }
  end

  # And whoever needs them, and whoever needs those.
  defp restart([], _running), do: []

  defp restart(apps, running) do
    more = for {app, _type, needs} <- running, app not in apps, Enum.any?(needs, &(&1 in apps)), do: app
    if more == [], do: apps, else: restart(apps ++ more, running)
  end

  defp sort(plan) do
    sorted = fn lists -> Map.new(lists, fn {kind, list} -> {kind, list |> Enum.uniq() |> Enum.sort()} end) end

    %{
      plan
      | apps: Enum.reverse(plan.apps),
        modules: sorted.(plan.modules),
        files: sorted.(plan.files),
        load: plan.load |> Enum.uniq() |> Enum.sort(),
        left_alone: Enum.sort(plan.left_alone),
        bytes: plan.writes |> Enum.map(fn {_path, entry} -> entry.size end) |> Enum.sum()
    }
  end

  # As text -------------------------------------------------------------------------------------------------

  @doc "One line: what, how many bytes, how long."
  @spec summary(t) :: String.t()
  def summary(%__MODULE__{} = plan) do
    parts =
      for {kind, list} <- [
            added: plan.modules.added,
            changed: plan.modules.changed,
            removed: plan.modules.removed
          ],
          list != [],
          do: "#{kind} #{names(list)}"

    beams = Enum.count(plan.files.added ++ plan.files.changed ++ plan.files.removed, &(module_of(&1) != nil))
    others = length(plan.files.added ++ plan.files.changed ++ plan.files.removed) - beams
    parts = parts ++ if(others > 0, do: ["#{count(others, "other file")}"], else: [])
    parts = parts ++ if(plan.start != [], do: ["started #{names(Keyword.keys(plan.start))}"], else: [])
    parts = parts ++ if(plan.refused != [], do: ["#{length(plan.refused)} refused"], else: [])
    what = if parts == [], do: "nothing to do", else: Enum.join(parts, "; ")

    case plan.report do
      nil -> "#{what} (#{plan.bytes} bytes)"
      report -> "#{what} (#{report.sent} bytes, #{report.ms} ms)"
    end
  end

  defp names(list) when length(list) <= 4, do: Enum.map_join(list, ", ", &name/1)
  defp names(list), do: "#{length(list)}"

  defp name(atom), do: inspect(atom)
  defp count(1, what), do: "1 " <> what
  defp count(n, what), do: "#{n} #{what}s"

  defimpl String.Chars do
    alias Instar.Remote.Plan

    def to_string(plan) do
      new = for {app, :add, _here, _there} <- plan.apps, module <- modules(plan, app), do: module

      sections = [
        {"applications",
         for(
           {app, what, here, there} <- plan.apps,
           what != :same,
           what != :left_alone,
           do: app(plan, app, here, there)
         )},
        {"modules added", for(module <- plan.modules.added, module not in new, do: inspect(module))},
        {"modules changed", Enum.map(plan.modules.changed, &inspect/1)},
        {"modules removed", Enum.map(plan.modules.removed, &inspect/1)},
        {"files", Enum.reject(plan.files.added ++ plan.files.changed, &String.ends_with?(&1, ".beam"))},
        {"files removed", Enum.reject(plan.files.removed, &String.ends_with?(&1, ".beam"))},
        {"stop", Enum.map(plan.stop, &inspect/1)},
        {"start", for({app, _type} <- plan.start, do: inspect(app))},
        {"left alone", for({what, why} <- plan.left_alone, do: "#{inspect(what)} #{why}")},
        {"refused", Enum.map(plan.refused, &Exception.message/1)},
        {"notes", plan.notes}
      ]

      lines = for {title, [_ | _] = lines} <- sections, do: [title, ":\n", Enum.map(lines, &["  ", &1, "\n"])]

      IO.iodata_to_binary([
        "#{plan.node}, OTP #{plan.release}, into #{plan.dir}\n",
        if(Plan.noop?(plan), do: ["nothing to do\n" | for(note <- plan.notes, do: [note, "\n"])], else: lines),
        "#{plan.bytes} bytes"
      ])
    end

    defp app(plan, app, here, there) do
      count = length(modules(plan, app))
      "#{app} #{here}#{was(here, there)}, #{count} #{if count == 1, do: "module", else: "modules"}"
    end

    # Whose files go there.
    defp modules(plan, app) do
      for {path, _entry} <- plan.writes,
          String.starts_with?(path, "lib/#{app}/"),
          Path.extname(path) == ".beam",
          uniq: true,
          do: path |> Path.basename(".beam") |> String.to_atom()
    end

    defp was(_here, nil), do: ""
    defp was(same, same), do: ""
    defp was(_here, there), do: " (#{there} there)"
  end
end
