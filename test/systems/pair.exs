# One pair of releases of a library, upgraded and taken back under load: see bin/systems.
Code.require_file("library.exs", __DIR__)

defmodule Instar.SystemPair do
  alias Instar.Appup.{DryRun, Generate, Release, Relup, Target, Upgrade}
  alias Instar.{ErlangRelease, SmallSystem, SystemLibrary}

  def run([cache, old, new | arguments]) do
    switches = [module: :keep, setup: :string, load: :string, otp: :keep, with: :keep]
    {options, [], []} = OptionParser.parse(arguments, strict: switches)
    dir = Path.join(cache, "run-#{System.pid()}")

    try do
      IO.puts(
        "| library | from | to | appup | instructions | upgrade | back | processes kept | requests | failed | notes |"
      )

      IO.puts(String.duplicate("|---", 11) <> "|")

      for kind <- [:theirs, :ours],
          row = row(cache, {old, new}, kind, Path.join(dir, "#{kind}"), options),
          row != nil,
          do: IO.puts(row)
    after
      File.rm_rf(dir)
    end
  end

  defp row(cache, {old, new}, kind, dir, options) do
    [{app, from_vsn, from}, {_app, to_vsn, to}] =
      for {tag, which} <- Enum.with_index([old, new]), do: release!(cache, which, tag, kind, dir, options)

    written? = Path.wildcard(Path.join(dir, "#{new}/*/ebin/*.appup")) != []

    if kind == :ours or written? do
      cells = [app, from_vsn, to_vsn, if(kind == :theirs, do: "its authors'", else: "Instar's")]
      measured = measured(from, to, dir, options)
      "| " <> Enum.map_join(cells ++ measured, " | ", &String.replace("#{&1}", "|", "\\|")) <> " |"
    end
  end

  defp measured(from, to, dir, options) do
    with {:ok, outcomes} <- Generate.all(from, to, dir: Path.join(dir, "appups")),
         notes = Enum.flat_map(outcomes, & &1.notes),
         {:ok, relup} <- Relup.make(from, to),
         {:ok, tarball} <- Relup.write(relup, from, to, dir),
         {:ok, node} <- DryRun.boot(from, Path.join(dir, "node")) do
      try do
        [instructions(relup) | measure(node, tarball, from, notes, options)]
      after
        Target.stop(node)
      end
    else
      {:error, errors} -> ["not made: " <> Enum.map_join(errors, "; ", &Exception.message/1)]
    end
  end

  # What release_handler does on the way up; the loads and removals are the least of it.
  defp instructions({_vsn, [{_from, _text, up}], _down}) do
    {_before, steps} = Enum.split_while(up, &(&1 != :point_of_no_return))

    counts =
      for {_what, modules} <- [load: names(steps, :load), remove: names(steps, :remove)], do: length(modules)

    changed =
      for step <- steps, is_tuple(step), elem(step, 0) == :code_change, do: elem(step, tuple_size(step) - 1)

    [loaded, removed] = counts
    others = for {:apply, {module, function, _arguments}} <- steps, do: "#{module}:#{function}"
    restarts = for {:apply, {:application, :start, _arguments}} <- steps, do: "restart"

    [
      loaded > 0 && "#{loaded} loaded",
      removed > 0 && "#{removed} removed",
      changed != [] && "#{changed |> List.flatten() |> length()} with code_change",
      restarts != [] && "restart",
      others != [] && Enum.join(Enum.uniq(others), " ")
    ]
    |> Enum.filter(& &1)
    |> Enum.join(", ")
  end

  defp names(steps, what), do: for({^what, {module, _, _}} <- steps, uniq: true, do: module)

  defp measure(node, tarball, from, notes, options) do
    system = %{node: node}
    modules = for file <- Keyword.get_values(options, :module), do: load_module(node, file)
    # A module of test/systems/loads knows what to do.
    loads = for module <- modules, do: {"#{module}:setup()", "#{module}:request()"}
    {setup, request} = List.first(loads, {nil, nil})
    options = Keyword.merge([setup: setup, load: request], options)
    if options[:setup], do: eval!(node, options[:setup])
    if options[:load], do: SmallSystem.load!(system, dot(options[:load]))
    procs = "[P || {_, _, P, _} <- release_handler_1:get_supervised_procs()]."
    before = eval!(node, procs)
    caller = self()
    upgrade = [link: :make_symlink, timeout: 60_000, note: &send(caller, {:note, &1})]
    up = timed(fn -> Upgrade.run(node, {:tarball, tarball}, upgrade) end)
    stuck = if options[:load] && answers(node) == :none, do: ["no answers after the upgrade"], else: []

    down =
      timed(fn ->
        if match?({_, "refused" <> _}, up), do: :none, else: Upgrade.run(node, {:version, from.vsn}, upgrade)
      end)

    stuck =
      stuck ++ if options[:load] && answers(node) == :none, do: ["no answers after the way back"], else: []

    {requests, failed} =
      with load when load != nil <- options[:load],
           {:ok, {answers, failed, reasons}} <- Target.eval(node, SmallSystem.load_counts()) do
        if reasons != [], do: IO.inspect(reasons, limit: 10, label: "failed")
        {answers + failed, failed}
      else
        nil -> {"-", "-"}
        {:failed, _reason} -> {"?", "all: the node restarted"}
      end

    kept = eval!(node, "length([P || P <- Before, is_process_alive(P)]).", Before: before)
    said = Enum.join(stuck ++ Enum.map(notes ++ received(), &name/1), "; ")
    [elem(up, 1), elem(down, 1), "#{kept} of #{length(before)}", requests, failed, said]
  end

  # A request that waits for good has not failed yet.
  defp answers(node, before \\ nil, tries \\ 60) do
    with {:ok, count} <- Target.eval(node, "counters:get(persistent_term:get(small_load), 1).") do
      cond do
        before != nil and count > before + 20 -> :some
        tries == 0 -> :none
        true -> Process.sleep(250) && answers(node, before || count, tries - 1)
      end
    else
      {:failed, _reason} -> :none
    end
  end

  defp name(%{reason: reason}), do: if(is_tuple(reason), do: elem(reason, 0), else: reason)

  defp received do
    receive do
      {:note, note} -> [note | received()]
    after
      0 -> []
    end
  end

  defp timed(fun) do
    {time, result} = :timer.tc(fun)

    case result do
      {:ok, _} -> {:ok, "#{div(time, 1000)} ms"}
      :none -> {:ok, "-"}
      {:error, error} -> {:error, "refused: " <> Exception.message(error)}
    end
  end

  defp dot(source), do: String.trim_trailing(String.trim(source), ".") <> "."

  defp eval!(node, source, bindings \\ []) do
    {:ok, value} = Target.eval(node, dot(source), bindings)
    value
  end

  defp load_module(node, file) do
    {:ok, module, beam} = :compile.file(to_charlist(file), [:binary])
    {:ok, {:module, ^module}} = Target.call(node, :code, :load_binary, [module, to_charlist(file), beam])
    module
  end

  # The library, and what it needs, as a release. What it needs is the same in both unless it is named with two tags.
  defp release!(cache, which, tag, kind, dir, options) do
    others = Keyword.get_values(options, :with)
    needed = for other <- others, do: build!(other, which, Path.join(dir, tag), kind)
    library = SystemLibrary.build!(Path.join(cache, tag), tag, Path.join(dir, tag), appup: kind == :theirs)
    apps = needed ++ [library]
    otp = [:kernel, :stdlib, :sasl] ++ Enum.map(Keyword.get_values(options, :otp), &String.to_atom/1)
    folders = for app <- apps, do: app.folder
    {:ok, release} = Release.open(ErlangRelease.folder!(dir, "system", library.vsn, folders, otp), dir)
    for app <- apps, do: Code.delete_path(Path.join(app.folder, "ebin"))
    {library.app, library.vsn, release}
  end

  # `FOLDER TAG [TAG]`, as bin/systems has fetched it.
  defp build!(other, which, dir, kind) do
    [folder | tags] = String.split(other)
    tag = Enum.at(tags, which) || hd(tags)
    SystemLibrary.build!(Path.join(folder, tag), tag, dir, appup: kind == :theirs)
  end
end

Instar.SystemPair.run(System.argv())
