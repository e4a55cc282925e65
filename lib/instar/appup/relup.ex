defmodule Instar.Appup.Relup do
  # The relup of two releases, by OTP's systools, and the tarball that release_handler unpacks.
  @moduledoc false
  alias Instar.Appup.{Release, Target}
  alias Instar.CLI.HiddenApplications
  alias Instar.{Error, FirstError}

  @type relup :: {charlist, [tuple], [tuple]}

  @doc "Makes the relup, from the appups that lie in the releases. Writes nothing."
  @spec make(Release.t(), Release.t()) :: {:ok, relup} | {:error, [Error.t()]}
  def make(from, to) do
    [from_rel, to_rel] = for release <- [from, to], do: release.rel |> Path.rootname() |> to_charlist()
    paths = for release <- [to, from], ebin <- Release.ebins(release), do: to_charlist(ebin)

    options = [:noexec, :silent, path: Enum.uniq(paths)]

    # No application that only runs Instar needs sasl, so it is not among those that Mix looks for.
    HiddenApplications.show(:sasl)

    case apply(:systools, :make_relup, [to_rel, [from_rel], [from_rel], options]) do
      {:ok, {vsn, [{old, text, up}], [{old, down_text, down}]}, _module, _warnings} ->
        check_restart(
          {vsn, [{old, text, protocols(up, from, to)}], [{old, down_text, protocols(down, to, from)}]}
        )

      {:error, module, reason} ->
        {:error,
         [Error.new({:systools, module.format_error(reason) |> IO.chardata_to_string() |> String.trim()})]}
    end
  end

  defp check_restart({_vsn, [{_, _, up}], [{_, _, down}]} = relup) do
    if Enum.any?(up ++ down, &(&1 in [:restart_emulator, :restart_new_emulator])),
      do: {:error, [Error.new(:needs_restart)]},
      else: {:ok, relup}
  end

  # systools knows nothing of Mix's consolidated protocols. They lie beside the applications, before them in
  # the code path, and are others as soon as an implementation comes or goes. They are loaded after the last
  # implementation that the script loads, so that what they dispatch to is there.
  defp protocols(script, from, to) do
    {old, new} = {Release.consolidated(from), Release.consolidated(to)}
    loaded = for {:load, {module, _pre, _post}} <- script, do: module
    changed = for {module, md5} <- new, old[module] != md5 or module in loaded, do: module
    # The path moves with the release even when all protocols stay.
    if map_size(old) + map_size(new) == 0,
      do: script,
      else: insert(script, load_consolidated(from.vsn, to.vsn, Enum.sort(changed)), changed)
  end

  defp insert(script, instruction, protocols) do
    last =
      script
      |> Enum.with_index(1)
      |> Enum.filter(fn {step, _index} -> step == :point_of_no_return or concerns?(step, protocols) end)
      |> List.last()
      |> elem(1)

    List.insert_at(script, last, instruction)
  end

  defp concerns?({:load, {module, _pre, _post}}, protocols) do
    Enum.any?(protocols, &(module == &1 or String.starts_with?("#{module}", "#{&1}.")))
  end

  defp concerns?(_step, _protocols), do: false

  # Run by OTP alone, wherever the release lies.
  defp load_consolidated(from, to, modules) do
    source = """
    Dir = fun(Vsn) -> filename:join([code:root_dir(), "releases", Vsn, "consolidated"]) end,
    code:del_path(Dir(#{erlang(from)})),
    code:add_patha(Dir(#{erlang(to)})),
    lists:foreach(
      fun(M) ->
        code:purge(M),
        {module, M} = code:load_abs(filename:join(Dir(#{erlang(to)}), atom_to_list(M)))
      end,
      #{:io_lib.format(~c"~0p", [modules])}).
    """

    {:apply, {:erl_eval, :exprs, [Target.parse(source), []]}}
  end

  defp erlang(text), do: :io_lib.format(~c"~0p", [to_charlist(text)])

  @doc "Writes the relup into the release, and the tarball; returns the tarball's path."
  @spec write(relup, Release.t(), Release.t(), Path.t()) :: {:ok, Path.t()} | {:error, [Error.t()]}
  def write(relup, from, to, out) do
    file = Path.join(Release.dir(to), "relup")
    tarball = Path.join(out, "#{to.name}-#{to.vsn}.tar.gz")

    text = :unicode.characters_to_binary(:io_lib.format(~c"%% coding: utf-8~n~tp.~n", [relup]))

    with :ok <- File.write(file, text) |> posix(file),
         :ok <- File.mkdir_p(out) |> posix(out),
         :ok <- pack(tarball, from, to) do
      {:ok, tarball}
    end
  end

  # Only what the old release lacks: its applications, and the folder of its version. release_handler wants
  # the specification under the tarball's name, too.
  defp pack(tarball, from, to) do
    apps =
      for {app, {vsn, dir}} <- Enum.sort(to.apps),
          elem(from.apps[app] || {nil, nil}, 0) != vsn,
          do: {"lib/#{app}-#{vsn}", dir}

    entries =
      [{"releases/#{to.name}-#{to.vsn}.rel", to.rel}, {"releases/#{to.vsn}", Release.dir(to)} | apps]
      |> Enum.map(fn {name, path} -> {to_charlist(name), to_charlist(path)} end)

    with {:ok, tar} <- :erl_tar.open(to_charlist(tarball), [:write, :compressed]),
         :ok <- add(tar, entries),
         :ok <- :erl_tar.close(tar) do
      :ok
    else
      {:error, reason} -> {:error, [Error.new({:cannot_pack, tarball, "#{:erl_tar.format_error(reason)}"})]}
    end
  end

  defp add(tar, entries) do
    FirstError.each(entries, fn {name, path} -> :erl_tar.add(tar, path, name, [:dereference]) end)
  end

  defp posix(:ok, _path), do: :ok
  defp posix({:error, posix}, path), do: {:error, [Error.new({:file_error, posix, path})]}
end
