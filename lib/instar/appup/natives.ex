defmodule Instar.Appup.Natives do
  # Which native libraries the modules of an application load, and whether a module takes the new one while it runs:
  # tried in a throwaway VM, which loads the old module and then the new one over it, as the upgrade will. Only the
  # library knows whether it has an `upgrade` callback, and only the loader which files it maps.
  @moduledoc false
  alias Instar.Appup.{Calls, Manifest, Release, Target}
  alias Instar.Error

  @doc """
  Fills in the libraries of modules that change, or may, in two manifests of an application. Also answers the modules
  that refuse to be loaded while the old ones run, as errors; and files that change and that nobody seems to load, as
  notes.
  """
  @spec fill({Manifest.t(), Manifest.t()}, Release.t(), Release.t()) ::
          {{Manifest.t(), Manifest.t()}, refused :: [Error.t()], notes :: [Error.t()]}
  def fill({old, new} = pair, from, to) do
    changed = changed(old, new)

    case candidates(pair, changed, from, to) do
      [] -> {pair, [], unowned(new.app, changed, [])}
      modules -> tried(pair, changed, modules, try_out(new.app, modules, from, to))
    end
  end

  # Libraries and programs with other bytes, or that are gone. A new one is nobody's yet.
  defp changed(old, new) do
    for {path, %{native: true, digest: digest}} <- Enum.sort(old.files),
        other = new.files[path],
        other == nil or other.digest != digest,
        do: path
  end

  defp candidates({old, new}, changed, from, to) do
    [before, later] = for release <- [from, to], do: Release.code(release)

    for {module, entry} <- Enum.sort(new.modules),
        known = old.modules[module],
        changed != [] or known.md5 != entry.md5,
        Calls.loads_library?(module, &before[&1]) or Calls.loads_library?(module, &later[&1]),
        do: module
  end

  defp tried(pair, changed, modules, results) do
    {pair, refused} =
      Enum.reduce(Enum.zip(modules, results), {pair, []}, fn {module, result}, {{old, new}, refused} ->
        {before, later} = libraries(result)
        pair = {nif(old, module, before), nif(new, module, later)}

        {pair,
         if(result?(result, module, pair), do: [error(module, new.app, result) | refused], else: refused)}
      end)

    owned = Enum.map(results, &elem(libraries(&1), 0))

    unowned = if :unseen in owned, do: [], else: unowned(elem(pair, 1).app, changed, Enum.concat(owned))

    pair = if :unseen in owned or unowned != [], do: pair, else: only_these(pair, modules)
    {pair, Enum.reverse(refused), unowned}
  end

  # A module that loads libraries only for others has none of its own.
  defp only_these({old, new}, modules) do
    {without(old, modules), without(new, modules)}
  end

  defp without(manifest, modules) do
    entries =
      Map.new(manifest.modules, fn {name, entry} ->
        {name, if(name in modules, do: entry, else: %{entry | nif: nil})}
      end)

    %{manifest | modules: entries}
  end

  defp libraries({:took, before, later}), do: {before, later}
  defp libraries({:refused, _why, before}), do: {before, before}
  defp libraries(:unknown), do: {:unseen, :unseen}

  # A refusal counts where the module will be loaded at all.
  defp result?({:refused, _why, _before}, module, {old, new}) do
    {was, is} = {old.modules[module], new.modules[module]}
    was.md5 != is.md5 or was.nif != is.nif
  end

  defp result?(_took, _module, _pair), do: false

  defp error(module, app, {:refused, why, _before}), do: Error.new({:nif_needs_restart, module, app, why})

  # Where the mapped files can't be seen, whoever loads one has changed with any of them.
  defp nif(manifest, module, :unseen),
    do: put_in(manifest.modules[module].nif, Manifest.native(manifest.files))

  defp nif(manifest, module, []), do: put_in(manifest.modules[module].nif, nil)

  defp nif(manifest, module, paths),
    do: put_in(manifest.modules[module].nif, manifest.files |> Map.take(paths) |> Manifest.native())

  defp unowned(app, changed, owned) do
    case changed -- owned do
      [] -> []
      files -> [Error.new({:native_unowned, app, files})]
    end
  end

  # Each in a VM of its own, which it may take down with it.
  defp try_out(app, modules, from, to), do: Enum.map(modules, &try_one(app, &1, from, to))

  defp try_one(app, module, from, to) do
    paths = Enum.flat_map(Release.ebins(from), &["-pa", &1])
    {_vsn, old} = from.apps[app]
    {_vsn, new} = to.apps[app]

    case Target.start(args: ["-kernel", "logger_level", "none" | paths]) do
      {:ok, vm} ->
        try do
          try_in(vm, app, module, old, new)
        after
          Target.stop(vm)
        end

      {:error, _reason} ->
        :unknown
    end
  end

  defp try_in(vm, app, module, old, new) do
    bindings = [M: module, App: app, Old: to_charlist(old), New: to_charlist(new)]

    with {:ok, {:loaded, before}} <- Target.eval(vm, mapped() <> load_old(), bindings),
         {:ok, result} <- Target.eval(vm, mapped() <> load_new(), bindings) do
      case result do
        {:loaded, later} -> {:took, names(before), names(later)}
        {:refused, reason} -> {:refused, "it says #{inspect(reason, limit: 10)}", names(before)}
      end
    else
      # It cannot be loaded where nothing runs, so nothing can be said.
      {:ok, {:refused, _reason}} -> :unknown
      {:failed, reason} -> {:refused, "the VM ended: #{inspect(reason, limit: 10)}", :unseen}
    end
  end

  defp names(:unseen), do: :unseen
  defp names(names), do: names |> Enum.map(&to_string/1) |> Enum.sort()

  @doc """
  Erlang source that binds `Mapped`, a function of an application's folder: the files of its `priv` that this VM has
  mapped, or `unseen` where the system doesn't say. Two names may be one file, so its number counts, too.
  """
  @spec mapped() :: String.t()
  def mapped do
    """
    Mapped = fun(Dir) ->
      case file:read_file("/proc/" ++ os:getpid() ++ "/maps") of
        {ok, Text} ->
          Lines = [string:lexemes(L, " ") || L <- string:lexemes(binary_to_list(Text), "\n")],
          Seen = maps:from_list([{K, true} || [_, _, _, _, Inode, Path | _] <- Lines, K <- [Inode, Path]]),
          Priv = filename:join(Dir, "priv"),
          [Name || Name <- filelib:wildcard("**", Priv),
                   File <- [filename:join(Priv, Name)],
                   filelib:is_regular(File),
                   begin
                     {ok, Info} = file:read_file_info(File),
                     maps:is_key(File, Seen) orelse maps:is_key(integer_to_list(element(12, Info)), Seen)
                   end];
        _ -> unseen
      end
    end,
    """
  end

  defp load_old do
    """
    case code:ensure_loaded(M) of
      {module, M} -> {loaded, Mapped(Old)};
      {error, Reason} -> {refused, Reason}
    end.
    """
  end

  defp load_new do
    """
    File = filename:join([New, "ebin", atom_to_list(M) ++ ".beam"]),
    code:replace_path(App, filename:join(New, "ebin")),
    {ok, Bin} = file:read_file(File),
    case code:load_binary(M, File, Bin) of
      {module, M} -> {loaded, Mapped(New)};
      {error, Reason} -> {refused, Reason}
    end.
    """
  end
end
