defmodule Instar.Remote.AgentTest do
  # What the agent may be made of: it is loaded where there is nothing else.
  use ExUnit.Case, async: true
  alias Instar.Remote.{Agent, Machine}

  @agent :instar_remote_agent

  defp object_code do
    {@agent, beam, _file} = :code.get_object_code(@agent)
    beam
  end

  test "it calls kernel and stdlib only" do
    {:ok, {@agent, imports: imports}} = :beam_lib.chunks(object_code(), [:imports])
    modules = for {module, _function, _arity} <- imports, module != :erlang, uniq: true, do: module
    assert :code in modules

    for module <- modules do
      assert module |> :code.which() |> to_string() =~ ~r"/(kernel|stdlib)-[\d.]+/ebin/|preloaded",
             inspect(module)
    end
  end

  test "each release gets object code that it can load" do
    here = String.to_integer(System.otp_release())
    assert {:ok, own} = Agent.object_code(here)
    # A newer VM takes the code of the releases before it.
    assert {:ok, ^own} = Agent.object_code(here + 4)

    for release <- (here - 3)..here, {:ok, beam} <- [Agent.object_code(release)] do
      {:ok, newest, format} = Machine.needs(beam)
      assert Machine.loads?(release, {newest, format})
      {:ok, {@agent, attributes: attributes}} = :beam_lib.chunks(beam, [:attributes])
      assert Agent.ours?(attributes)
    end

    assert {:ok, _code} = Agent.object_code(here - 1)
    assert {:ok, _code} = Agent.oldest_object_code()
    # For whom there is none, it is compiled there.
    assert Agent.object_code(18) == :error
    assert {:ok, @agent, beam} = :compile.forms(Agent.forms(), [:binary])
    {:ok, {@agent, attributes: attributes}} = :beam_lib.chunks(beam, [:attributes])
    assert Agent.ours?(attributes)
    refute Agent.ours?(instar: ["another"])
    refute Agent.ours?([])
  end
end
