defmodule Instar.Cluster.Follower do
  # What a leader has a member do, as functions that it calls on that member's node, each in a process of its own. Their
  # return is the acknowledgement.
  @moduledoc false
  alias Instar.Cluster.{Applier, Intake, Manifest, Member, Modules, Tables, Unkept}
  alias Instar.{Config, Error, Telemetry}

  @type result :: :ok | {:error, Error.t()}

  @doc "Takes entries, each for itself: fetches the bytes that are missing and makes them current."
  @spec take(atom, [Manifest.entry()], [node]) :: %{Manifest.key() => result}
  def take(name, entries, holders) do
    measured = %{entries: length(entries)}

    Telemetry.span(:take, Map.put(measured, :server, name), measured, fn ->
      Member.accept(name, entries)
      # Something newer may have come before.
      {due, done} = Enum.split_with(entries, &due?(name, &1))
      {refused, given} = fetch(name, due, holders)
      results = Applier.take(name, Enum.reject(due, &is_map_key(refused, &1.key)), given)
      Member.report(name)

      results =
        done
        |> Map.new(&{&1.key, :ok})
        |> Map.merge(results)
        |> Map.merge(Map.new(refused, fn {key, error} -> {key, {:error, error}} end))
        |> with_unkept(name, entries)

      failed = %{failed: Enum.count(results, &match?({_key, {:error, _}}, &1))}
      {results, failed, failed}
    end)
  end

  # What runs and would not be there after a restart is no `:ok`.
  defp with_unkept(results, name, entries) do
    for %{key: key, body: body} <- entries,
        results[key] == :ok,
        error = Unkept.error(name, key, body),
        into: results,
        do: {key, {:error, error}}
  end

  defp due?(name, %{key: key, stamp: stamp}) do
    match?(%{stamp: ^stamp}, Tables.entry(name, key)) and
      not match?(%{stamp: ^stamp, result: :ok}, Tables.here(name, key))
  end

  defp fetch(_name, [], _holders), do: {%{}, %{}}

  defp fetch(name, entries, holders) do
    {refused, given} = Intake.fetch(name, Config.fetch!(Tables.options(name).server), entries, holders)
    Applier.refuse(name, for(%{key: key} = entry <- entries, error = refused[key], do: {entry, error}))
    {refused, given}
  end

  @doc "Tries again what could not be made current for a reason that may have gone."
  @spec again(atom, [node]) :: :ok
  def again(name, holders) do
    entries = Tables.unloaded(name)
    if entries != [], do: take(name, entries, holders)
    :ok
  end

  @doc "Fetches what a list needs and proves that all of it can become current; it is held ready for `owner`."
  @spec prepare(atom, reference, pid, [Manifest.entry()], [node]) :: result
  def prepare(name, change, owner, entries, holders) do
    {refused, given} = Intake.fetch(name, Config.fetch!(Tables.options(name).server), entries, holders)

    case Enum.find_value(entries, &refused[&1.key]) do
      nil -> Applier.prepare(name, change, owner, entries, given)
      error -> {:error, error}
    end
  end

  @doc "Makes current what was prepared."
  @spec finish(atom, reference) :: result
  def finish(name, change) do
    with {:ok, entries} <- Applier.prepared(name, change) do
      Member.accept(name, entries)
      result = Applier.finish(name, change)
      Member.report(name)

      with :ok <- result,
           error when error != nil <- Enum.find_value(entries, &Unkept.error(name, &1.key, &1.body)),
           do: {:error, error},
           else:
             (
               nil -> :ok
               refused -> refused
             )
    end
  end

  @doc "Lets go of what was prepared."
  @spec abort(atom, reference) :: :ok
  def abort(name, change), do: Applier.abort(name, change)

  @doc "One of the verbs of `:code` on this node, and what the cluster's manifest says since."
  @spec verb(atom, atom, {:document, String.t(), String.t()} | {:module, String.t()}, [Manifest.entry()], [
          node
        ]) ::
          boolean | {:error, Error.t()}
  def verb(name, verb, what, entries, holders) do
    answer =
      case what do
        {:document, id, tag} -> apply(Instar, verb, [Tables.options(name).server, {id, tag}])
        {:module, module} -> Modules.verb(verb, module)
      end

    if entries != [], do: take(name, entries, holders)
    answer
  end

  @doc "What a query chooses on this node."
  @spec select(atom, String.t(), keyword | map) :: {:ok, {String.t(), String.t()}} | {:error, Error.t()}
  def select(name, id, query) do
    with {:ok, version} <- Instar.select(Tables.options(name).server, id, query),
         do: {:ok, {version.id, version.tag}}
  end
end
