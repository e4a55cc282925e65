# One pair of releases of a library, upgraded and taken back under load: see bin/systems.
defmodule Instar.SystemPair do
  alias Instar.Appup.{DryRun, Generate, Release, Relup, Target, Upgrade}
  alias Instar.{ErlangRelease, SmallSystem}

  def run([cache, old, new | arguments]) do
    switches = [module: :keep, setup: :string, load: :string, otp: :keep]
    {options, [], []} = OptionParser.parse(arguments, strict: switches)
    dir = Path.join(cache, "run-#{System.pid()}")

    try do
      IO.puts("| library | from | to | appup | upgrade | back | processes kept | requests | failed | notes |")
      IO.puts("|---|---|---|---|---|---|---|---|---|---|")

      for kind <- [:theirs, :ours],
          do: IO.puts(row(cache, {old, new}, kind, Path.join(dir, "#{kind}"), options))
    after
      File.rm_rf(dir)
    end
  end

  defp row(cache, {old, new}, kind, dir, options) do
    [{app, from_vsn, from}, {_app, to_vsn, to}] =
      for tag <- [old, new], do: release!(cache, tag, kind, dir, options)

    cells = [app, from_vsn, to_vsn, if(kind == :theirs, do: "its authors'", else: "Instar's")]

    measured =
      with {:ok, outcomes} <- Generate.all(from, to, dir: Path.join(dir, "appups")),
           notes = Enum.flat_map(outcomes, & &1.notes),
           {:ok, relup} <- Relup.make(from, to),
           {:ok, tarball} <- Relup.write(relup, from, to, dir),
           {:ok, node} <- DryRun.boot(from, Path.join(dir, "node")) do
        try do
          measure(node, tarball, from, notes, options)
        after
          Target.stop(node)
        end
      else
        {:error, errors} -> ["not made: " <> Enum.map_join(errors, "; ", &Exception.message/1)]
      end

    "| " <> Enum.map_join(cells ++ measured, " | ", &String.replace("#{&1}", "|", "\\|")) <> " |"
  end

  defp measure(node, tarball, from, notes, options) do
    system = %{node: node}
    for file <- Keyword.get_values(options, :module), do: load_module(node, file)
    if options[:setup], do: eval!(node, options[:setup])
    if options[:load], do: SmallSystem.load!(system, dot(options[:load]))
    procs = "[P || {_, _, P, _} <- release_handler_1:get_supervised_procs()]."
    before = eval!(node, procs)
    caller = self()
    upgrade = [link: :make_symlink, timeout: 60_000, note: &send(caller, {:note, &1})]
    up = timed(fn -> Upgrade.run(node, {:tarball, tarball}, upgrade) end)
    if options[:load], do: Process.sleep(500)

    down =
      timed(fn ->
        if match?({_, "refused" <> _}, up), do: :none, else: Upgrade.run(node, {:version, from.vsn}, upgrade)
      end)

    if options[:load], do: Process.sleep(500)

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
    said = Enum.map_join(notes ++ received(), "; ", &name/1)
    [elem(up, 1), elem(down, 1), "#{kept} of #{length(before)}", requests, failed, said]
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
  end

  # src/*.erl as one application; its .app is in ebin or comes from src.
  defp release!(cache, tag, kind, dir, options) do
    source = Path.join(cache, tag)
    [file | _] = Enum.flat_map(["src/*.app.src", "ebin/*.app"], &Path.wildcard(Path.join(source, &1)))
    {:ok, [{:application, app, properties}]} = :file.consult(file)
    vsn = if is_list(properties[:vsn]) and properties[:vsn] != [], do: "#{properties[:vsn]}", else: tag
    folder = Path.join([dir, tag, "#{app}-#{vsn}"])
    ebin = Path.join(folder, "ebin")
    File.mkdir_p!(ebin)

    flags = [
      :debug_info,
      :report_errors,
      i: to_charlist(Path.join(source, "include")),
      outdir: to_charlist(ebin)
    ]

    sources = source |> Path.join("src/**/*.erl") |> Path.wildcard()
    # Behaviours first, which the others are checked against.
    {behaviours, others} = Enum.split_with(sources, &(File.read!(&1) =~ ~r/^-callback /m))

    modules =
      for file <- behaviours ++ others do
        Code.prepend_path(ebin)
        {:ok, module} = :compile.file(to_charlist(file), flags)
        module
      end

    Code.delete_path(ebin)
    priv = Path.join(source, "priv")
    if File.dir?(priv), do: File.cp_r!(priv, Path.join(folder, "priv"))
    own = Keyword.take(properties, [:registered, :applications, :env, :mod, :description])
    ErlangRelease.app_file!(folder, app, vsn, modules, own)

    for appup <- Path.wildcard(Path.join(source, "{src,ebin}/#{app}.appup{,.src}")),
        kind == :theirs,
        do: File.cp!(appup, Path.join(ebin, "#{app}.appup"))

    otp = [:kernel, :stdlib, :sasl] ++ Enum.map(Keyword.get_values(options, :otp), &String.to_atom/1)
    {:ok, release} = Release.open(ErlangRelease.folder!(dir, "system", vsn, [folder], otp), dir)
    {app, vsn, release}
  end
end

Instar.SystemPair.run(System.argv())
