defmodule Instar.Remote.AgentTest do
  # What the agent may be made of: it is loaded where there is nothing else.
  use ExUnit.Case, async: true
  alias Instar.Remote.Machine

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

  test "it is made for old releases of OTP" do
    {:ok, newest, long_atoms} = Machine.needs(object_code())
    # See mix.exs; long names make it one release newer.
    oldest = String.to_integer(System.otp_release()) - 2
    assert Machine.loads?(oldest, {newest, long_atoms})
  end
end
