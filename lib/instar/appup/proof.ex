defmodule Instar.Appup.Proof do
  # Whether an upgrade may wait for itself: a script is walked with the set of modules whose processes are suspended at
  # each point, and what runs meanwhile (init/1 of supervisors, code_change, applied functions) with whom it asks.
  @moduledoc false
  alias Instar.Appup.{Calls, Release}
  alias Instar.Error

  @typedoc "Somebody who is suspended and asked. `certain` when no other process's callback is on the way."
  @type finding :: %{module: module, asked: module, way: String.t(), certain: boolean}

  @doc "The scripts of a relup, up and down. `old` and `new` are the files of the modules (`Release.code/1`)."
  @spec relup(Instar.Appup.Relup.relup(), %{module => charlist}, %{module => charlist}) :: [finding]
  def relup({_vsn, [{_, _, up}], [{_, _, down}]}, old, new) do
    names = Map.merge(Calls.names(old), Calls.names(new))
    Enum.uniq(script(up, old, new, names) ++ script(down, new, old, names))
  end

  @doc "The same of an unpacked tarball: what is not in it, the old release has."
  @spec unpacked(Path.t(), String.t(), Release.t()) :: [finding]
  def unpacked(dir, vsn, from) do
    old = Release.code(from)

    new =
      for ebin <- Path.wildcard(Path.join(dir, "lib/*/ebin")),
          beam <- Release.beams(ebin),
          into: %{},
          do: beam

    # A module that is gone is in no newer folder of its application.
    {:ok, [relup]} = :file.consult(Path.join([dir, "releases", vsn, "relup"]))
    relup(relup, old, Map.merge(old, new))
  end

  @doc "A finding as an error, or as a note when it is not certain."
  @spec error(finding) :: Error.t()
  def error(%{certain: true} = found), do: Error.new({:deadlock, found.module, found.asked, found.way})
  def error(found), do: Error.new({:may_deadlock, found.module, found.asked, found.way})

  defp script(script, before, later, names) do
    {_state, found} =
      Enum.reduce(script, {{[], MapSet.new()}, []}, fn step, {{suspended, replaced} = state, found} ->
        code = fn module ->
          if module in replaced, do: later[module], else: before[module] || later[module]
        end

        found =
          found ++
            if suspended == [],
              do: [],
              else: Enum.flat_map(runs(step, code), &asked(&1, suspended, code, names))

        {state(step, state), found}
      end)

    found
  end

  defp state({:suspend, modules}, {suspended, replaced}),
    do: {Enum.map(modules, &module/1) ++ suspended, replaced}

  defp state({:resume, modules}, {suspended, replaced}), do: {suspended -- modules, replaced}

  defp state({what, {module, _, _}}, {suspended, replaced}) when what in [:load, :remove],
    do: {suspended, MapSet.put(replaced, module)}

  defp state(_step, state), do: state

  defp module({module, _timeout}), do: module
  defp module(module), do: module

  # What runs while others are suspended: the module that it is done for, and the functions.
  defp runs({:code_change, modules}, code), do: runs({:code_change, :up, modules}, code)

  defp runs({:code_change, _way, modules}, code),
    do: for({module, _extra} <- modules, do: {module, Calls.upgraders(module, code.(module))})

  defp runs({:apply, {module, function, arguments}}, _code),
    do: [{module, [{module, function, length(arguments)}]}]

  defp runs(_step, _code), do: []

  defp asked({module, functions}, suspended, code, names) do
    for asked <- Calls.asked(functions, code, names), asked.module in suspended do
      %{module: module, asked: asked.module, way: Calls.text(asked), certain: asked.processes == 0}
    end
  end
end
