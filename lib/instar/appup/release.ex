defmodule Instar.Appup.Release do
  # A release on disk: a folder or a tarball, of Mix or of Erlang's systools. Finds its parts; changes
  # nothing.
  @moduledoc false
  alias Instar.Appup.Manifest
  alias Instar.Error

  defstruct [:root, :name, :vsn, :erts, :rel, apps: %{}]

  @type t :: %__MODULE__{
          root: Path.t(),
          name: String.t(),
          vsn: String.t(),
          erts: String.t(),
          rel: Path.t(),
          apps: %{atom => {vsn :: String.t(), dir :: Path.t()}}
        }

  @doc """
  Opens a folder, a tarball (unpacked into a new folder under `tmp`), or one of the versions that a folder
  holds: `folder@1.2.0`.
  """
  @spec open(Path.t(), Path.t()) :: {:ok, t} | {:error, Error.t()}
  def open(path, tmp) do
    {path, vsn} = version_wanted(path)

    with {:ok, root} <- folder(path, tmp),
         {:ok, rel} <- rel_file(path, root, vsn || running_vsn(root)),
         {:ok, {:release, {name, vsn}, {:erts, erts}, apps}} <- consult_rel(path, rel),
         {:ok, apps} <- apps(path, root, apps) do
      {:ok,
       %__MODULE__{
         root: root,
         name: to_string(name),
         vsn: to_string(vsn),
         erts: to_string(erts),
         rel: rel,
         apps: apps
       }}
    end
  end

  defp version_wanted(path) do
    case {File.exists?(path), Regex.run(~r/\A(.+)@([^@\/]+)\z/, path)} do
      {false, [_all, path, vsn]} -> {path, vsn}
      _whole -> {path, nil}
    end
  end

  defp folder(path, tmp) do
    cond do
      File.dir?(Path.join(path, "releases")) -> {:ok, Path.expand(path)}
      File.regular?(path) -> unpack(path, tmp)
      true -> not_a_release(path, "there is no folder releases in it")
    end
  end

  defp unpack(path, tmp) do
    target = Path.join(tmp, "release-#{System.unique_integer([:positive])}")
    File.mkdir_p!(target)

    case :erl_tar.extract(to_charlist(path), [:compressed, cwd: to_charlist(target)]) do
      :ok -> {:ok, target}
      {:error, reason} -> not_a_release(path, "#{:erl_tar.format_error(reason)}")
    end
  end

  defp running_vsn(root) do
    with {:ok, text} <- File.read(Path.join(root, "releases/start_erl.data")),
         [_erts, vsn] <- String.split(text) do
      vsn
    else
      _none -> nil
    end
  end

  # Mix keeps them in the version's folder, as release_handler does; systools puts one beside the folders.
  defp rel_file(path, root, vsn) do
    patterns = if vsn, do: ["releases/#{vsn}/*.rel"], else: ["releases/*/*.rel", "releases/*.rel"]

    files =
      Enum.find_value(patterns, [], fn pattern ->
        case pattern
             |> Path.expand(root)
             |> Path.wildcard()
             |> Enum.reject(&(Path.basename(&1) == "start_clean.rel")) do
          [] -> nil
          files -> files
        end
      end)

    case files do
      # release_handler keeps a second copy under the tarball's name.
      [file | copies] when copies == [] or vsn != nil -> {:ok, file}
      [] -> not_a_release(path, "there is no .rel file in its releases" <> if(vsn, do: "/" <> vsn, else: ""))
      _several -> not_a_release(path, "it holds several versions: name one as #{path}@VERSION")
    end
  end

  defp consult_rel(path, file) do
    case :file.consult(file) do
      {:ok, [{:release, {_name, _vsn}, {:erts, _erts}, _apps} = release]} -> {:ok, release}
      _broken -> not_a_release(path, "#{Path.basename(file)} is not a release specification")
    end
  end

  # A release without ERTS has the applications of OTP from this installation.
  defp apps(path, root, specs) do
    found =
      for spec <- specs do
        {app, vsn} = {elem(spec, 0), to_string(elem(spec, 1))}
        own = Path.join([root, "lib", "#{app}-#{vsn}"])
        otp = Path.join(to_string(:code.lib_dir()), "#{app}-#{vsn}")
        {app, vsn, Enum.find([own, otp], &File.dir?/1)}
      end

    case for {app, vsn, nil} <- found, do: "#{app}-#{vsn}" do
      [] -> {:ok, Map.new(found, fn {app, vsn, dir} -> {app, {vsn, dir}} end)}
      missing -> not_a_release(path, "its applications #{Enum.join(missing, ", ")} are nowhere")
    end
  end

  defp not_a_release(path, why), do: {:error, Error.new({:not_a_release, path, why})}

  @doc "The folder of its version: `releases/1.2.0`."
  @spec dir(t) :: Path.t()
  def dir(release), do: Path.join([release.root, "releases", release.vsn])

  @doc "All ebin folders."
  @spec ebins(t) :: [Path.t()]
  def ebins(release), do: for({_app, {_vsn, dir}} <- release.apps, do: Path.join(dir, "ebin"))

  @doc "An application of it, read."
  @spec manifest(t, atom) :: {:ok, Manifest.t()} | {:error, Error.t()}
  def manifest(release, app), do: release.apps |> Map.fetch!(app) |> elem(1) |> Manifest.read()

  @doc "The applications that run when it has been started. Those that another includes run as a part of that."
  @spec started(t) :: [atom]
  def started(release) do
    {:ok, [{:release, _name, _erts, specs}]} = :file.consult(release.rel)

    included =
      for {app, {_vsn, dir}} <- release.apps,
          {:ok, [{:application, _app, properties}]} <- [:file.consult(Path.join(dir, "ebin/#{app}.app"))],
          one <- properties[:included_applications] || [],
          do: one

    for spec <- specs,
        type = Enum.find(tl(tl(Tuple.to_list(spec))), :permanent, &is_atom/1),
        type not in [:load, :none],
        app = elem(spec, 0),
        app not in included,
        do: app
  end

  # What they do for a process that waits is known by name.
  @base [:kernel, :stdlib, :sasl, :erts, :compiler, :crypto, :asn1, :public_key, :ssl, :ssh, :inets, :mnesia] ++
          [
            :os_mon,
            :runtime_tools,
            :syntax_tools,
            :tools,
            :xmerl,
            :elixir,
            :logger,
            :eex,
            :mix,
            :iex,
            :ex_unit
          ]

  @doc "The files of all modules but those of OTP and Elixir, as `Instar.Appup.Calls` wants them."
  @spec code(t) :: %{module => charlist}
  def code(release) do
    for {app, {_vsn, dir}} <- release.apps,
        app not in @base,
        beam <- beams(Path.join(dir, "ebin")),
        into: %{},
        do: beam
  end

  @doc "The files of the modules in an ebin folder."
  @spec beams(Path.t()) :: [{module, charlist}]
  def beams(ebin) do
    for file <- Path.wildcard(Path.join(ebin, "*.beam")),
        do: {file |> Path.basename(".beam") |> String.to_atom(), to_charlist(file)}
  end

  @doc "Its consolidated protocols, with the digests of their code."
  @spec consolidated(t) :: %{module => binary}
  def consolidated(release) do
    for file <- Path.wildcard(Path.join(dir(release), "consolidated/*.beam")),
        {:ok, {module, md5}} <- [:beam_lib.md5(to_charlist(file))],
        into: %{},
        do: {module, md5}
  end

  @doc "The applications that two releases have in different versions."
  @spec upgraded(t, t) :: [atom]
  def upgraded(from, to) do
    Enum.sort(
      for {app, {vsn, _dir}} <- to.apps, {other, _} <- [from.apps[app] || {vsn, nil}], vsn != other, do: app
    )
  end
end
