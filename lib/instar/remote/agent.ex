defmodule Instar.Remote.Agent do
  # The agent in a form that a node can load: no code of a VM is good for all releases of OTP.
  @moduledoc false

  @agent :instar_remote_agent
  @source Path.expand("../../../src/instar_remote_agent.erl", __DIR__)
  @external_resource @source
  # What the agent says it is, however it was compiled.
  @mark :erlang.md5(File.read!(@source))

  {:ok, forms} = :epp.parse_file(String.to_charlist(@source), [])

  forms =
    Enum.flat_map(forms, fn
      {:attribute, _line, :module, _name} = form -> [form, {:attribute, 1, :instar, @mark}]
      # The place on the machine that compiled it is nobody's business.
      {:attribute, line, :file, {_path, at}} -> [{:attribute, line, :file, {~c"instar_remote_agent.erl", at}}]
      form -> [form]
    end)

  {:ok, _name, beam} = :compile.forms(forms, [:deterministic])
  @here String.to_integer(System.otp_release())
  @beam beam
  @forms :erlang.term_to_binary(forms, [:compressed])

  @doc "The name of its module."
  @spec name() :: module
  def name, do: @agent

  @doc "Whether attributes are those of the agent from here."
  @spec ours?(keyword) :: boolean
  def ours?(attributes), do: attributes[:instar] == mark()

  @doc "What the attribute `instar` of the agent from here is."
  @spec mark() :: [binary]
  def mark, do: [@mark]

  @doc "Its abstract code, for whoever compiles it there."
  @spec forms() :: [tuple]
  def forms, do: :erlang.binary_to_term(@forms)

  @doc """
  Object code that a release can load, as far as the compiler here can make it.

  A VM loads what was compiled on the releases before it, so a newer one takes it as it is. For an older one the
  compiler is told which; each knows the three before itself.
  """
  @spec object_code(release :: pos_integer) :: {:ok, binary} | :error
  def object_code(release) when release >= @here, do: {:ok, @beam}
  def object_code(release), do: compiled(release)

  @doc "Object code for the oldest release that the compiler here knows: where nothing better can be had."
  @spec oldest_object_code() :: {:ok, binary} | :error
  def oldest_object_code do
    Enum.find_value((@here - 3)..@here, :error, fn release ->
      with :error <- compiled(release), do: nil
    end)
  end

  defp compiled(release) do
    case :compile.forms(forms(), [:deterministic, :"r#{release}"]) do
      {:ok, @agent, beam} -> {:ok, beam}
      _unknown_release -> :error
    end
  end
end
