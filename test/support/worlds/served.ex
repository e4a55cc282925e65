defmodule Instar.Worlds.Served do
  # The worlds of Instar: versions that a code server has from a store in memory, of either target.
  @moduledoc false
  @behaviour Instar.Worlds
  alias Instar.{Config, Document, Error, Native, Version, Worlds}
  alias Instar.Server.{Atomic, Verbs, Versions}
  alias Instar.Server.Verbs.Verb
  alias Instar.Worlds.{Programs, Store}

  @tag "1"
  # Some two milliseconds of work.
  @rounds 2_000_000
  @rounds_at_most 1_000_000_000

  @doc """
  A world on a server of its own, linked to the caller. The options are `language` and those of the server; with a
  `cache_dir` the same program is compiled once.
  """
  def start(options) do
    {language, options} = Keyword.pop!(options, :language)
    table = Store.new()
    name = :"instar_world_#{System.unique_integer([:positive])}"

    {:ok, server} =
      Instar.start_link(
        [name: name, source: {Store, table: table}, trust: [:beam], refresh: :infinity, idle: :infinity]
        |> Keyword.merge(Instar.Patience.options())
        |> Keyword.merge(options)
      )

    {__MODULE__, %{name: name, server: server, table: table, language: language}}
  end

  def stop({__MODULE__, %{server: server}}), do: Supervisor.stop(server)

  @impl true
  def put(state, name, :missing), do: Store.remove(state.table, id(name))

  def put(state, name, program) do
    Store.put(state.table, id(name), document(state, name, program))
    look(state, name)
  end

  # `:code` looks into the file whenever it needs it, Instar into the document that it knows: it looks for a changed
  # one now and then. Here it does so at once.
  defp look(state, name) do
    with {:ok, map, token} <- Store.get(state.table, id(name)),
         {:ok, document} <- Document.new(map, id(name), token, Config.get(state.name)) do
      Versions.put_document(state.name, document, System.unique_integer([:monotonic]))
    else
      :not_found -> :ok
    end
  end

  @doc "A document of one program."
  def document(state, name, program) do
    %{
      "type" => "code-document",
      "language" => "#{state.language}",
      "target" => if(state.language == :wat, do: "wasm", else: "beam"),
      "code" => %{@tag => Programs.source(state.language, name, program)}
    }
  end

  @doc "Replaces a document by one that has another tag only, and loads that."
  def put_other_tag(state, name, program) do
    map = Map.update!(document(state, name, program), "code", &%{"other" => &1[@tag]})
    Store.put(state.table, id(name), map)
    {:ok, _version} = Instar.load(state.name, id(name), tag: "other")
    true = Instar.delete(state.name, {id(name), "other"})
    false = Instar.purge(state.name, {id(name), "other"})
    :ok
  end

  @impl true
  def load(state, name), do: Instar.load(state.name, id(name), tag: @tag)
  @impl true
  def load_file(state, name), do: Instar.load(state.name, id(name), tag: @tag, on_old: :error)
  @impl true
  def call(state, name), do: state.name |> Instar.call(ref(name), :f, []) |> undefined()

  @impl true
  def hold(%{language: :wat} = state, name) do
    with {:ok, version} <- Instar.select(state.name, id(name), tag: @tag) |> undefined(),
         do: suspended(state, version, @rounds)
  end

  def hold(state, name), do: receiving(state, ref(name))

  @impl true
  def let_go(%{language: :wat}, pid) do
    :erlang.resume_process(pid)
    :ok
  end

  def let_go(_state, pid) do
    send(pid, :go)
    :ok
  end

  @impl true
  def keep(state, name), do: state.name |> Instar.select(id(name), tag: @tag) |> undefined()
  @impl true
  def call_kept(_state, %Version{} = version), do: Instar.call(version, :f, [])

  # On purpose not as funs, which move on to identical code that is loaded later: a handle stays in its own code while
  # that is there. It shows in nothing but who is killed by a purge, so here it moves on as well.
  @impl true
  def hold_kept(%{language: :wat} = state, %Version{id: id, tag: tag, digest: digest} = version) do
    case Versions.current(state.name, id, tag) do
      %Version{digest: ^digest} = identical -> suspended(state, identical, @rounds)
      _other -> suspended(state, version, @rounds)
    end
  end

  def hold_kept(state, version), do: receiving(state, version)

  for %Verb{takes: :version, name: verb, code: {_function, _arity}} <- Verbs.all(), verb != :module_md5 do
    @impl true
    def unquote(verb)(state, name), do: Instar.unquote(verb)(state.name, ref(name))
  end

  @impl true
  def all_loaded?(state, name), do: List.keymember?(Instar.all_loaded(state.name), ref(name), 0)
  @impl true
  def atomic_load(state, names), do: Instar.atomic_load(state.name, Enum.map(names, &ref/1))
  @impl true
  def prepare_loading(state, names) do
    with {:ok, prepared} <- Instar.prepare_loading(state.name, Enum.map(names, &ref/1)),
         do: {:ok, {names, prepared}}
  end

  @impl true
  def finish_loading(state, {names, prepared}) do
    answer = Instar.finish_loading(prepared)
    # The document that was prepared may have changed meanwhile.
    Enum.each(names, &look(state, &1))
    answer
  end

  @impl true
  def modified?(state, name), do: ref(name) in Instar.modified(state.name)

  @impl true
  def module_md5(state, name) do
    case Instar.module_md5(state.name, ref(name)) do
      :undefined ->
        :undefined

      digest ->
        Enum.find([{:answer, 1}, {:answer, 2}], :unknown, fn program ->
          sha256 = :crypto.hash(:sha256, Programs.source(state.language, name, program))
          target = if state.language == :wat, do: :wasm, else: :beam
          document = %{language: state.language, target: target, signatures: %{}, offered: nil, used: []}
          Instar.Compiler.digest(document, sha256) == digest
        end)
    end
  end

  @doc "The version that a name stands for."
  def ref(name), do: {id(name), @tag}

  defp id(name), do: Atom.to_string(name)

  # To `:code`, whatever cannot be called is `undef`; Instar says why it cannot be loaded.
  defp undefined({:error, %Error{reason: {:badfun, _digest}}} = error), do: error

  defp undefined({:error, %Error{} = error}) do
    case Atomic.code_reason(error) do
      reason when reason in [:badfile, :nofile, :embedded, :on_load_failure] -> {:error, :undef}
      reason -> {:error, reason}
    end
  end

  defp undefined(answer), do: answer

  defp receiving(state, ref) do
    parent = self()
    {pid, monitor} = Worlds.spawn_holder(fn -> Instar.call(state.name, ref, :hold, [parent]) end)

    receive do
      {:holding, ^pid} -> {:held, pid, monitor}
      {:DOWN, ^monitor, :process, ^pid, {:returned, answer}} -> undefined(answer)
    end
  end

  # A process that is suspended amid its call. Should it have ended before, another works for longer.
  defp suspended(state, version, rounds) when rounds <= @rounds_at_most do
    {pid, monitor} = Worlds.spawn_holder(fn -> Instar.call(version, :hold, [rounds], timeout: :infinity) end)

    case catch_inside(state, version, pid, monitor) do
      :caught -> {:held, pid, monitor}
      {:returned, {:ok, _too_soon}} -> suspended(state, version, rounds * 2)
      {:returned, error} -> error
    end
  end

  defp catch_inside(state, version, pid, monitor) do
    receive do
      {:DOWN, ^monitor, :process, ^pid, {:returned, answer}} -> {:returned, answer}
    after
      0 ->
        if inside?(state, version, pid),
          do: suspend(state, version, pid, monitor),
          else: spin(state, version, pid, monitor)
    end
  end

  defp spin(state, version, pid, monitor) do
    :erlang.yield()
    catch_inside(state, version, pid, monitor)
  end

  defp suspend(state, version, pid, monitor) do
    if suspend(pid) do
      if inside?(state, version, pid) do
        :caught
      else
        :erlang.resume_process(pid)
        spin(state, version, pid, monitor)
      end
    else
      spin(state, version, pid, monitor)
    end
  end

  defp suspend(pid) do
    :erlang.suspend_process(pid)
  rescue
    # It has ended.
    ArgumentError -> false
  end

  # The call may be in other code than the handle's own, if that is gone.
  defp inside?(state, %Version{id: id, tag: tag} = version, pid) do
    [version, Versions.current(state.name, id, tag), Versions.old(state.name, id, tag)]
    |> Enum.any?(&(&1 != nil and lingering?(&1, pid)))
  end

  defp lingering?(%Version{code: code}, pid) do
    {_passing, pids} = Native.gate(code, :lingering)
    pid in pids
  end
end
