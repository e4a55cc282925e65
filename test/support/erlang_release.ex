defmodule Instar.ErlangRelease do
  # Releases of plain Erlang, made by OTP's systools as its documentation has it: a .rel file, a boot script,
  # a tarball.

  @doc """
  Makes `dir/name-vsn.tar.gz`. `apps` are the folders of applications (`…/till-1.0.0`) beside OTP's `otp`.
  """
  def make!(dir, name, vsn, apps, otp \\ [:kernel, :stdlib, :sasl]) do
    own =
      for path <- apps,
          do:
            path
            |> Path.basename()
            |> String.split("-")
            |> then(fn [app, vsn] -> {String.to_atom(app), to_charlist(vsn)} end)

    release =
      {:release, {to_charlist(name), to_charlist(vsn)}, {:erts, :erlang.system_info(:version)},
       Enum.map(otp, &{&1, vsn(&1)}) ++ own}

    file = Path.join(dir, "#{name}-#{vsn}")
    File.write!(file <> ".rel", :io_lib.format(~c"~p.~n", [release]))

    options = [
      :silent,
      :no_warn_sasl,
      path: Enum.map(apps, &to_charlist(Path.join(&1, "ebin"))) ++ otp_paths(otp)
    ]

    {:ok, _module, _warnings} = systools(:make_script, [to_charlist(file), options])
    {:ok, _module, _warnings} = systools(:make_tar, [to_charlist(file), List.delete(options, :no_warn_sasl)])
    file <> ".tar.gz"
  end

  @doc """
  Makes the release as a folder `dir/name-vsn`, whose `lib` has links to the applications. Faster where there
  are many.
  """
  def folder!(dir, name, vsn, apps, otp) do
    root = Path.join(dir, "#{name}-#{vsn}-root")
    own = for path <- apps, do: {path |> Path.basename(), path}
    links = own ++ for app <- otp, do: {"#{app}-#{vsn(app)}", to_string(:code.lib_dir(app))}
    File.mkdir_p!(Path.join(root, "lib"))
    for {link, path} <- links, do: File.ln_s!(path, Path.join([root, "lib", link]))
    folder = Path.join([root, "releases", vsn])
    File.mkdir_p!(folder)

    ids =
      for {link, _path} <- links,
          do:
            link
            |> String.split("-", parts: 2)
            |> then(fn [app, vsn] -> {String.to_atom(app), to_charlist(vsn)} end)

    release = {:release, {to_charlist(name), to_charlist(vsn)}, {:erts, :erlang.system_info(:version)}, ids}
    File.write!(Path.join(folder, "#{name}.rel"), :io_lib.format(~c"~p.~n", [release]))
    paths = for {link, _path} <- links, do: to_charlist(Path.join([root, "lib", link, "ebin"]))
    file = to_charlist(Path.join(folder, name))
    {:ok, _module, _warnings} = systools(:make_script, [file, [:silent, :no_warn_sasl, path: paths]])
    File.rename!(Path.join(folder, "#{name}.boot"), Path.join(folder, "start.boot"))
    File.write!(Path.join(folder, "sys.config"), "[].")
    File.write!(Path.join(root, "releases/start_erl.data"), "#{:erlang.system_info(:version)} #{vsn}")
    root
  end

  @doc "Compiles the Erlang files of a folder into an application folder `dir/app-vsn`."
  def compile!(dir, app, vsn, sources) do
    folder = Path.join(dir, "#{app}-#{vsn}")
    ebin = Path.join(folder, "ebin")
    File.mkdir_p!(ebin)

    modules =
      for source <- Path.wildcard(Path.join(sources, "*.erl")) do
        {:ok, module} = :compile.file(to_charlist(source), [:debug_info, outdir: to_charlist(ebin)])
        module
      end

    app_file!(folder, app, vsn, modules, mod: {:"#{app}_app", []}, registered: [])
    folder
  end

  @doc "Writes an application's .app file."
  def app_file!(folder, app, vsn, modules, properties) do
    properties =
      Keyword.merge(
        [description: ~c"#{app}", registered: [], applications: [:kernel, :stdlib, :sasl]],
        properties
      )

    term = {:application, app, [vsn: to_charlist(vsn), modules: modules] ++ properties}
    File.write!(Path.join(folder, "ebin/#{app}.app"), :io_lib.format(~c"~p.~n", [term]))
  end

  @doc "Unpacks it, and gives the command and environment that run it under a node's name."
  def unpack!(tarball, root, vsn, node, cookie) do
    File.mkdir_p!(root)
    :ok = :erl_tar.extract(to_charlist(tarball), [:compressed, cwd: to_charlist(root)])
    command(root, vsn, node, cookie)
  end

  @doc "The command and environment that run the release in a folder under a node's name."
  def command(root, vsn, node, cookie) do
    bindir = "#{:code.root_dir()}/erts-#{:erlang.system_info(:version)}/bin"

    command =
      [Path.join(bindir, "erlexec"), "-boot", Path.join(root, "releases/#{vsn}/start")] ++
        ["-name", "#{node}", "-setcookie", cookie, "-noinput", "-mode", "embedded"]

    {command, [{"ROOTDIR", root}, {"BINDIR", bindir}, {"EMU", "beam"}, {"PROGNAME", "erl"}]}
  end

  defp vsn(app) do
    Application.load(app)
    Application.spec(app, :vsn)
  end

  defp otp_paths(apps), do: for(app <- apps, do: to_charlist(:code.lib_dir(app)) ++ ~c"/ebin")

  # sasl is not among the applications of this project.
  defp systools(function, arguments), do: apply(:systools, function, arguments)
end
