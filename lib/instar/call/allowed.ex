defmodule Instar.Call.Allowed do
  # What of the world a document may have: the permissions of a server, a load, a document and a call, see `Instar.Call.Granted`
  # for the functions that stand for each.
  #
  # A function that needs a permission is compiled as a call of one of Instar's own host functions, or of a library that calls
  # one. So a document that was compiled with more than a call allows finds nothing there.
  @moduledoc false
  alias Instar.Options

  @typedoc "Where output goes: nowhere, into the answer, to a device or a process, or to a function with one argument."
  @type output :: :drop | :capture | IO.device() | (binary -> term) | {module, atom}

  @typedoc "What is allowed, and how. What is not here is not allowed."
  @type t :: %{
          optional(:clock) => true | DateTime.t(),
          optional(:random) => true | integer,
          optional(:output) => output,
          optional(:http) => [String.t()]
        }

  @expected "a list of :clock (or clock: a DateTime), :random (or random: [seed: an integer]), :output (or output: where " <>
              "it goes) and {:http, a list of hosts}"

  @doc "What is allowed, as it is given in options."
  @spec read(term) :: {:ok, t} | {:expected, String.t()}
  def read(given) do
    if is_list(given) and length(given) >= 0 do
      Enum.reduce_while(given, {:ok, %{}}, fn element, {:ok, all} ->
        case one(element) do
          {:ok, permission, how} -> {:cont, {:ok, Map.put(all, permission, how)}}
          :error -> {:halt, {:expected, @expected}}
        end
      end)
    else
      {:expected, @expected}
    end
  end

  defp one(permission) when permission in [:clock, :random], do: {:ok, permission, true}
  defp one(:output), do: {:ok, :output, :drop}
  defp one({:clock, %DateTime{} = time}), do: {:ok, :clock, time}
  defp one({:random, [seed: seed]}) when is_integer(seed), do: {:ok, :random, seed}
  defp one({:output, output}), do: if(output?(output), do: {:ok, :output, output}, else: :error)

  defp one({:http, hosts}) do
    if Options.list?(hosts, &(is_binary(&1) and &1 != "")),
      do: {:ok, :http, Enum.map(hosts, &String.downcase/1)},
      else: :error
  end

  defp one(_other), do: :error

  @doc "Whether output can go there."
  @spec output?(term) :: boolean
  def output?(output) do
    case output do
      {module, name} -> is_atom(module) and is_atom(name) and nil not in [module, name]
      fun when is_function(fun) -> is_function(fun, 1)
      name -> name in [:drop, :capture] or is_pid(name) or (is_atom(name) and name not in [nil, true, false])
    end
  end

  @doc "What one call is allowed: what it says, as far as its version is allowed it."
  @spec of_call(t, t) :: t
  def of_call(version, call) do
    for {permission, how} <- call, is_map_key(version, permission), into: %{} do
      if permission == :http, do: {:http, Enum.filter(how, &(&1 in version.http))}, else: {permission, how}
    end
  end
end
