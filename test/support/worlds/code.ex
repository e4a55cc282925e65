defmodule Instar.Worlds.Code do
  # The world of `:code`: a module whose object code is a file in a directory on the code path.
  @moduledoc false
  @behaviour Instar.Worlds
  alias Instar.Server.Verbs
  alias Instar.Server.Verbs.Verb
  alias Instar.Worlds
  alias Instar.Worlds.Programs

  @doc "A world in a directory of its own, which goes on the code path until `stop/1`."
  def start(dir) do
    File.mkdir_p!(dir)
    dir = String.to_charlist(dir)
    true = :code.add_patha(dir)
    {__MODULE__, %{dir: dir, objects: :ets.new(:instar_worlds_objects, [:public])}}
  end

  def stop({__MODULE__, %{dir: dir}}), do: :code.del_path(dir)

  @impl true
  def put(state, name, :missing) do
    File.rm(file(state, name))
    :ok
  end

  def put(state, name, program), do: File.write!(file(state, name), object(state, name, program))

  @impl true
  def load(state, name) do
    case File.read(file(state, name)) do
      {:ok, object} -> load_binary(state, name, object)
      {:error, :enoent} -> {:error, :nofile}
    end
  end

  # On purpose not as `:code`, which purges the old code first where the directory is sticky, and before OTP 26 whatever
  # came of the load: nothing is purged, and nobody killed, for code that is not loaded.
  defp load_binary(state, name, object) do
    in_the_way? = :erlang.module_loaded(name) and :erlang.check_old_code(name)

    cond do
      sticky?(name) -> {:error, :sticky_directory}
      in_the_way? and not loadable?(name, object) -> {:error, :badfile}
      true -> :code.load_binary(name, file(state, name), object)
    end
  end

  # Since OTP 26 `:code` looks at junk before it looks at where it comes from; Instar doesn't.
  defp sticky?(name), do: :erlang.module_loaded(name) and :code.is_sticky(name)

  defp loadable?(name, object), do: not match?({:error, _reason}, :erlang.prepare_loading(name, object))

  @impl true
  def load_file(state, name) do
    if sticky?(name) and File.exists?(file(state, name)),
      do: {:error, :sticky_directory},
      else: :code.load_file(name)
  end

  @impl true
  def call(_state, name) do
    {:ok, apply(name, :f, [])}
  catch
    :error, :undef -> {:error, :undef}
  end

  @impl true
  def hold(_state, name), do: holder(&apply(name, :hold, [&1]), :undef)

  @impl true
  def let_go(_state, pid) do
    send(pid, :go)
    :ok
  end

  @impl true
  def keep(_state, name) do
    {:ok, apply(name, :kept, [])}
  catch
    :error, :undef -> {:error, :undef}
  end

  @impl true
  def call_kept(state, kept) do
    off_path(state, kept, fn ->
      try do
        {:ok, kept.(:f)}
      catch
        :error, {:badfun, ^kept} -> {:error, :badfun}
        :error, :undef -> {:error, :badfun}
      end
    end)
  end

  @impl true
  def hold_kept(state, kept) do
    off_path(state, kept, fn -> holder(&kept.({:hold, &1}), :badfun) end)
  end

  # The VM remembers that there once was such a module, and then says that nothing has been deleted: true.
  @impl true
  def delete(_state, name) do
    nothing? = not :erlang.module_loaded(name) and not :erlang.check_old_code(name)
    :code.delete(name) and not nothing?
  end

  # What `:code` answers to the function that the table of verbs has. The others stand by themselves, with what is different.
  for %Verb{takes: :version, name: verb, code: {function, 1}} <- Verbs.all(),
      verb not in [:delete, :module_md5, :stick, :unstick] do
    @impl true
    def unquote(verb)(_state, name), do: :code.unquote(function)(name)
  end

  @impl true
  def all_loaded?(_state, name), do: List.keymember?(:code.all_loaded(), name, 0)
  @impl true
  def atomic_load(_state, names), do: :code.atomic_load(names)
  @impl true
  def prepare_loading(_state, names), do: :code.prepare_loading(names)
  @impl true
  def finish_loading(_state, prepared), do: :code.finish_loading(prepared)
  # Directories are sticky, not modules.
  @impl true
  def stick(state, _name), do: :code.stick_dir(state.dir)
  @impl true
  def unstick(state, _name), do: :code.unstick_dir(state.dir)
  @impl true
  def modified?(_state, name), do: name in :code.modified_modules()

  @impl true
  def module_md5(state, name) do
    if :erlang.module_loaded(name) do
      md5 = apply(name, :module_info, [:md5])

      Enum.find_value(:ets.tab2list(state.objects), :unknown, fn {{_name, program}, object} ->
        if :code.module_md5(object) == md5, do: program
      end)
    else
      :undefined
    end
  end

  @doc "The file with a module's object code."
  def file(state, name), do: :filename.join(state.dir, ~c"#{name}.beam")

  @doc "The object code of a program."
  def object(_state, _name, :junk), do: "junk"

  def object(state, name, program) do
    case :ets.lookup(state.objects, {name, program}) do
      [{_key, object}] ->
        object

      [] ->
        object = compile(Programs.source(:erlang, name, program))
        :ets.insert(state.objects, {{name, program}, object})
        object
    end
  end

  defp compile(source) do
    {:ok, tokens, _line} = :erl_scan.string(String.to_charlist(source))

    forms =
      for form <- split(tokens, [], []) do
        {:ok, form} = :erl_parse.parse_form(form)
        form
      end

    {:ok, _name, object} = :compile.noenv_forms(forms, [])
    object
  end

  defp split([{:dot, _} = dot | rest], form, forms), do: split(rest, [], [Enum.reverse([dot | form]) | forms])
  defp split([token | rest], form, forms), do: split(rest, [token | form], forms)
  defp split([], [], forms), do: Enum.reverse(forms)

  # On purpose not as `:code`: a fun whose module has no current code has it loaded on demand. A handle does not.
  defp off_path(state, kept, call) do
    {:module, name} = :erlang.fun_info(kept, :module)

    if :erlang.module_loaded(name) do
      call.()
    else
      :code.del_path(state.dir)

      try do
        call.()
      after
        :code.add_patha(state.dir)
      end
    end
  end

  # `gone` is what the call's error is when there is no code.
  defp holder(call, gone) do
    parent = self()

    {pid, monitor} =
      Worlds.spawn_holder(fn ->
        try do
          {:ok, call.(parent)}
        catch
          :error, :undef -> {:error, gone}
          :error, {:badfun, _fun} -> {:error, gone}
        end
      end)

    receive do
      {:holding, ^pid} -> {:held, pid, monitor}
      {:DOWN, ^monitor, :process, ^pid, {:returned, error}} -> error
    end
  end
end
