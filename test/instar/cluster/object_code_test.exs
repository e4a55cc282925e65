defmodule Instar.Cluster.ObjectCodeTest do
  # Object code of modules in memory. Not async: the compiler's tracers are the VM's.
  use ExUnit.Case, async: false
  alias Instar.Cluster.{Modules, ObjectCode}
  alias Instar.Error
  doctest Instar.Cluster

  defp compile(name, n), do: hd(Code.compile_string("defmodule #{name}, do: (def n, do: #{n})"))

  test "is kept while a cluster runs, and only then" do
    name = "Watched#{System.unique_integer([:positive])}"
    {:ok, cluster} = Agent.start(fn -> nil end)
    tracers = Code.get_compiler_option(:tracers)
    :ok = ObjectCode.watch(cluster)
    {module, bytes} = compile(name, 1)
    assert ObjectCode.fetch(module) == {:ok, bytes}
    assert Modules.object_code(module) == {:ok, {Atom.to_string(module), bytes}}

    Agent.stop(cluster)
    Instar.Wait.eventually(fn -> Code.get_compiler_option(:tracers) == tracers end)
    :code.purge(module)
    :code.delete(module)
    {^module, other} = compile(name, 2)
    # What runs is not what was kept.
    assert {:error, %Error{reason: {:no_object_code, ^module}}} = Modules.object_code(module)
    assert Instar.Cluster.keep([{module, other}]) == [{module, other}]
    assert Modules.object_code(module) == {:ok, {Atom.to_string(module), other}}
  end

  test "the oldest goes when there is too much" do
    for n <- 1..5, do: ObjectCode.put([{:"module_#{n}", :binary.copy(<<n>>, 20_000_000)}])
    assert for(n <- 1..5, do: ObjectCode.fetch(:"module_#{n}") != :error) == [false, false, true, true, true]
    ObjectCode.put(for(n <- 1..5, do: {:"module_#{n}", ""}))
  end

  test "modules of the system are not replaced" do
    for module <- [
          :erlang,
          :lists,
          :code,
          Enum,
          Instar,
          Instar.Server.Versions,
          Mix,
          :"Elixir.Instar.Code.S1"
        ],
        do: assert({:error, %Error{reason: {:system_module, ^module}}} = Modules.replaceable(module))

    assert Modules.replaceable(MyApp.Pricing) == :ok
    config = Instar.Config.new!(trust: [:beam])
    {module, bytes} = compile("Checked#{System.unique_integer([:positive])}", 1)
    assert Modules.check(config, {"Elixir.Other", bytes}) |> elem(1) |> Map.get(:reason) == :badfile
    assert Modules.check(config, {"Elixir.Other", "junk"}) |> elem(1) |> Map.get(:reason) == :badfile
    assert Modules.check(config, {Atom.to_string(module), bytes}) == {:same, module}
  end
end
