defmodule Instar.Document.Allow do
  # What a document says that it wants of the world: less than its server allows, never more.
  @moduledoc false

  @typedoc "The permissions that a document wants; of HTTP the hosts, if it names them."
  @type t :: %{
          optional(:clock) => true,
          optional(:random) => true,
          optional(:output) => true,
          optional(:http) => true | [String.t()]
        }

  @names %{"clock" => :clock, "random" => :random, "output" => :output, "http" => :http}

  @doc "The field of a document; nil where it has none."
  @spec read(term) :: {:ok, t | nil} | {:expected, String.t()}
  def read(nil), do: {:ok, nil}
  def read(list) when is_list(list), do: read(list, %{})
  def read(_other), do: expected()

  defp read([name | rest], all) when is_map_key(@names, name),
    do: read(rest, Map.put(all, @names[name], true))

  defp read([%{"http" => hosts} = object | rest], all) when is_list(hosts) and map_size(object) == 1 do
    if Enum.all?(hosts, &(is_binary(&1) and &1 != "")),
      do: read(rest, Map.put(all, :http, Enum.map(hosts, &String.downcase/1))),
      else: expected()
  end

  defp read([], all), do: {:ok, all}
  defp read(_other, _all), do: expected()

  defp expected, do: {:expected, ~s(a list of "clock", "random", "output", "http" and {"http": [a host]})}

  @doc "What is left of what is allowed."
  @spec narrow(map, t | nil) :: map
  def narrow(allow, nil), do: allow

  def narrow(allow, wanted) do
    for {permission, how} <- allow, is_map_key(wanted, permission), into: %{} do
      case wanted[permission] do
        hosts when permission == :http and is_list(hosts) -> {:http, Enum.filter(how, &(&1 in hosts))}
        true -> {permission, how}
      end
    end
  end
end
