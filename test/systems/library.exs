defmodule Instar.SystemLibrary do
  # A public library of Erlang, built from its sources as an application in a folder of its own. It has its modules in
  # src/*.erl, and perhaps a native library in c_src.
  alias Instar.ErlangRelease

  @doc """
  Compiles what lies in `source` into `dir/app-vsn`; the version is that of the tag, which some authors have forgotten to
  write into the `.app`, and what that says where the tag is none. With `appup: true`
  the appup of its authors goes along. The folder's `ebin` is in the code path then, since others may need its headers.
  """
  def build!(source, tag, dir, options \\ []) do
    {app, properties} = specification!(source)
    vsn = version(properties[:vsn], tag)
    folder = Path.join(dir, "#{app}-#{vsn}")
    ebin = Path.join(folder, "ebin")
    File.mkdir_p!(ebin)

    for part <- ["include", "priv"], File.dir?(Path.join(source, part)) do
      File.cp_r!(Path.join(source, part), Path.join(folder, part))
    end

    Code.prepend_path(ebin)
    modules = modules!(source, ebin)
    native!(source, folder, app)
    own = Keyword.take(properties, [:registered, :applications, :env, :mod, :description])
    ErlangRelease.app_file!(folder, app, vsn, modules, own)
    if options[:appup], do: appup!(source, ebin, app, vsn)
    %{app: app, vsn: vsn, folder: folder}
  end

  defp specification!(source) do
    [file | _] = Enum.flat_map(["src/*.app.src", "ebin/*.app"], &Path.wildcard(Path.join(source, &1)))
    {:ok, [{:application, app, properties}]} = :file.consult(file)
    {app, properties}
  end

  defp version(vsn, tag) do
    tag = String.trim_leading(tag, "v")
    if tag =~ ~r/^\d/, do: tag, else: "#{vsn}"
  end

  defp modules!(source, ebin) do
    # INSTAR_OTP_SOURCES has the private headers of OTP, which some include.
    headers = [Path.join(source, "include") | List.wrap(System.get_env("INSTAR_OTP_SOURCES"))]
    includes = for folder <- headers, do: {:i, to_charlist(folder)}
    flags = [:debug_info, :report_errors, {:outdir, to_charlist(ebin)} | includes]

    sources = source |> Path.join("src/**/*.erl") |> Path.wildcard()
    # Behaviours and parse transformations first, which the others need.
    {first, others} = Enum.split_with(sources, &(File.read!(&1) =~ ~r/^-callback |^parse_transform\(/m))

    for file <- first ++ others do
      {:ok, module} = :compile.file(to_charlist(file), flags)
      module
    end
  end

  # As the library's own build would, but for its warnings, which newer compilers have more of.
  defp native!(source, folder, app) do
    case Enum.flat_map(["c_src/*.c", "c_src/**/*.cc"], &Path.wildcard(Path.join(source, &1))) do
      [] ->
        :ok

      files ->
        headers = Path.join([to_string(:code.root_dir()), "usr/include"])
        File.mkdir_p!(Path.join(folder, "priv"))
        library = Path.join(folder, "priv/#{app}.so")
        objects = for file <- files, do: object!(file, ["-I", Path.join(source, "c_src"), "-I", headers])
        {_output, 0} = System.cmd("g++", ["-shared", "-o", library | objects], stderr_to_stdout: true)
    end
  end

  defp object!(file, flags) do
    object = file <> ".o"
    compiler = if Path.extname(file) == ".c", do: "gcc", else: "g++"
    {_output, 0} = System.cmd(compiler, ["-w", "-O2", "-fPIC", "-c", file, "-o", object | flags])
    object
  end

  # What rebar3 makes of it: a term, or a script that is told the version.
  defp appup!(source, ebin, app, vsn) do
    for file <- Path.wildcard(Path.join(source, "{src,ebin}/#{app}.appup{,.src}")) do
      {:ok, appup} = :file.script(to_charlist(file), VSN: to_charlist(vsn))
      # Some authors forget their own version, which only those who build it would notice.
      appup = put_elem(appup, 0, to_charlist(vsn))
      File.write!(Path.join(ebin, "#{app}.appup"), :io_lib.format(~c"~p.~n", [appup]))
    end
  end
end
