defmodule Instar.Appup.DryRun do
  # The upgrade and the way back, on a throwaway node that boots the old release as it is: the proof that
  # comes before the real thing.
  @moduledoc false
  alias Instar.Appup.{Proof, Release, Target, Upgrade}
  alias Instar.Error

  # They keep books of their own there, and the throwaway node is started with options of its own.
  @own [:kernel, :stdlib, :sasl, :elixir, :logger]

  @doc """
  Options: `timeout` (ms), `env` for the node; `INSTAR_DRY_RUN=1` is set in any case. `force` overrides what the step
  `processes` refuses. `note` is called with what is overridden, and with each `{:environment_changed, app, keys}`: what
  an application had in its environment before, and has not, or has otherwise, after the upgrade and the way back. What
  the configuration says and the environment lacks is an error.
  """
  @spec run(Release.t(), Path.t(), String.t(), Path.t(), keyword) :: :ok | {:error, [Error.t()]}
  def run(from, tarball, vsn, tmp, options \\ []) do
    root = Path.join(tmp, "dry-run-#{System.unique_integer([:positive])}")

    try do
      with :ok <- proven(from, tarball, vsn, root <> "-new", options),
           {:ok, node} <- boot(from, root, options) do
        try do
          up_and_down(node, from, tarball, vsn, options)
        after
          Target.stop(node)
        end
      end
    after
      File.rm_rf(root)
      File.rm_rf(root <> "-new")
    end
  end

  # A node that waits for itself would end only with the timeout.
  defp proven(from, tarball, vsn, dir, options) do
    File.mkdir_p!(dir)
    note = options[:note] || fn _error -> :ok end

    case :erl_tar.extract(to_charlist(tarball), [:compressed, cwd: to_charlist(dir)]) do
      :ok ->
        {certain, possible} = dir |> Proof.unpacked(vsn, from) |> Enum.split_with(& &1.certain)
        for found <- possible, do: note.(Proof.error(found))
        errors = Enum.map(certain, &Proof.error/1)

        if options[:force],
          do: for(error <- errors, do: note.(Error.new({:forced, Exception.message(error)})))

        if errors == [] or options[:force], do: :ok, else: {:error, errors}

      {:error, reason} ->
        {:error, [Error.new({:dry_run_failed, "start", :unpack, "#{:erl_tar.format_error(reason)}"})]}
    end
  end

  defp up_and_down(node, from, tarball, vsn, options) do
    note = options[:note] || fn _error -> :ok end
    # Its folder may be on another disk than the release, and is not for long.
    options = [link: :make_symlink] ++ Keyword.take(options, [:timeout, :force, :note])
    before = environment(node)

    with {:up, {:ok, _}} <- {:up, Upgrade.run(node, {:tarball, tarball}, options)},
         {:down, {:ok, _}} <- {:down, Upgrade.run(node, {:version, from.vsn}, options)} do
      before |> changed(environment(node)) |> Enum.each(note)
    else
      {:up, {:error, error}} -> ended(node, from) || failed("upgrade to #{vsn}", error)
      {:down, {:error, error}} -> failed("downgrade to #{from.vsn}", error)
    end
  end

  # Values stay there: they may be secrets, or have no text.
  defp environment(node) do
    source = """
    [{{App, Key}, erlang:phash2(Value)} || {App, _, _} <- application:loaded_applications(),
                                           {Key, Value} <- application:get_all_env(App)].
    """

    {:ok, environment} = Target.eval(node, source)
    Map.new(environment)
  end

  defp changed(before, later) do
    changed = for {{app, _key} = key, hash} <- before, app not in @own, later[key] != hash, do: key

    for {app, keys} <- changed |> Enum.sort() |> Enum.group_by(&elem(&1, 0), &elem(&1, 1)),
        do: Error.new({:environment_changed, app, keys})
  end

  defp failed(way, %Error{reason: {:upgrade_failed, step, text, _running}}),
    do: {:error, [Error.new({:dry_run_failed, way, step, text})]}

  # Links for what is only read, copies for what release_handler writes.
  defp copy(release, root) do
    File.mkdir_p!(Path.join(root, "lib"))
    File.cp_r!(Path.join(release.root, "releases"), Path.join(root, "releases"))
    File.rm(Path.join(root, "releases/RELEASES"))
    for {app, {vsn, dir}} <- release.apps, do: File.ln_s!(dir, Path.join(root, "lib/#{app}-#{vsn}"))

    # A tarball has no start_erl.data, and may have its specification beside the version's folder.
    File.write!(Path.join(root, "releases/start_erl.data"), "#{release.erts} #{release.vsn}")
    copy = Path.join([root, "releases", release.vsn, Path.basename(release.rel)])
    unless File.exists?(copy), do: File.cp!(release.rel, copy)
  end

  @doc "Boots a release on a throwaway node, in a folder `root` of its own. `options` are those of `run/5`."
  @spec boot(Release.t(), Path.t(), keyword) :: {:ok, Target.t()} | {:error, [Error.t()]}
  def boot(release, root, options \\ []) do
    copy(release, root)
    bindir = Enum.find([Path.join(release.root, "erts-#{release.erts}/bin"), own_bindir()], &File.dir?/1)
    dir = Path.join([root, "releases", release.vsn])
    config = Path.join(root, "sys")

    if File.exists?(Path.join(dir, "sys.config")),
      do: File.cp!(Path.join(dir, "sys.config"), config <> ".config")

    env =
      [
        {"ROOTDIR", root},
        {"BINDIR", bindir},
        {"EMU", "beam"},
        {"PROGNAME", "erl"},
        {"RELEASE_ROOT", root},
        {"RELEASE_NAME", release.name},
        {"RELEASE_VSN", release.vsn},
        {"RELEASE_SYS_CONFIG", config},
        {"RELEASE_MODE", "embedded"},
        {"INSTAR_DRY_RUN", "1"}
      ] ++ (options[:env] || [])

    args =
      [
        "-boot",
        Path.join(dir, "start"),
        "-boot_var",
        "RELEASE_LIB",
        Path.join(root, "lib"),
        "-mode",
        "embedded"
      ] ++
        if(File.exists?(config <> ".config"), do: ["-config", config], else: []) ++
        ["-kernel", "logger_level", "error"]

    case Target.start(
           exec: Path.join(bindir, "erlexec"),
           args: args,
           env: env,
           timeout: options[:timeout] || 60_000
         ) do
      {:ok, node} -> started(node, release, System.monotonic_time(:millisecond) + 60_000)
      {:error, {_reason, printed}} when is_binary(printed) -> boot_failed(why(printed))
      {:error, reason} -> boot_failed(inspect(reason, limit: 20))
    end
  end

  # The peer answers as soon as its first processes run.
  defp started(node, release, deadline) do
    case Target.call(node, :init, :get_status, []) do
      {:ok, {:started, _}} ->
        case missing(node, release) do
          [] -> {:ok, node}
          apps -> stop(node, text(apps, node))
        end

      {:ok, _still_starting} ->
        if System.monotonic_time(:millisecond) > deadline,
          do: stop(node, "it did not start in a minute"),
          else: wait(node, release, deadline)

      {:failed, _gone} ->
        stop(node, why(Target.printed(node)))
    end
  end

  defp wait(node, release, deadline) do
    Process.sleep(50)
    started(node, release, deadline)
  end

  defp stop(node, why) do
    Target.stop(node)
    boot_failed(why)
  end

  # An application that ends after it was started takes a permanent release with it, and sasl is gone first.
  defp ended(node, release) do
    case missing(node, release) do
      [] -> nil
      apps -> boot_failed(text(apps, node))
    end
  end

  # Applications that the release starts and that don't run; all of them when the VM doesn't answer.
  defp missing(node, release) do
    started = for app <- Release.started(release), do: app

    case Target.call(node, :application, :which_applications, []) do
      {:ok, running} -> started -- for({app, _text, _vsn} <- running, do: app)
      {:failed, _gone} -> started
    end
  end

  # What goes down with another is not worth a word.
  defp text(apps, node) do
    own = Enum.reject(apps, &(&1 in @own))
    names = Enum.map_join(if(own == [], do: apps, else: own), ", ", &inspect/1)
    "the old release does not stay up there: #{names} did not start, or ended: #{why(Target.printed(node))}"
  end

  # The lines that tell a reason, of the last that was printed.
  defp why(printed) do
    taken =
      if printed =~ "eaddrinuse",
        do: "a port is taken (eaddrinuse): take another one, or none, where INSTAR_DRY_RUN is set. ",
        else: ""

    lines =
      printed
      |> String.split(["\n", "\r"], trim: true)
      |> Enum.map(&String.trim/1)
      |> Enum.filter(&(&1 =~ ~r/reason|exit|error|failed|eaddrinuse|could not|shutdown/i))
      |> Enum.take(-6)

    taken <> "the last that it says is: " <> String.slice(Enum.join(lines, " "), -800, 800)
  end

  defp boot_failed(why), do: {:error, [Error.new({:dry_run_failed, "start", :boot, why})]}

  defp own_bindir, do: Path.join(to_string(:code.root_dir()), "erts-#{:erlang.system_info(:version)}/bin")
end
