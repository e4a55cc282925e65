defmodule Instar.Prepared do
  @moduledoc """
  What `Instar.prepare_loading/1` returns: several versions, fetched, compiled and checked, of which nothing can be
  seen until `Instar.finish_loading/1`.

  It belongs to the server and the VM that made it, and can be finished once; a finish that is refused does not count.
  Its fields belong to Instar.

      {:ok, prepared} = Instar.prepare_loading([{"pricing", channel: "beta"}, "tariff"])
      :ok = Instar.finish_loading(prepared)
  """

  @enforce_keys [:server, :items, :finished]
  defstruct @enforce_keys

  @type t :: %__MODULE__{
          server: atom,
          items: [Instar.Server.Stage.Built.t()],
          finished: :atomics.atomics_ref()
        }

  @doc false
  @spec new(atom, [Instar.Server.Stage.Built.t()]) :: t
  def new(server, items), do: %__MODULE__{server: server, items: items, finished: :atomics.new(1, [])}

  @doc false
  # True for the first who asks, and for nobody after.
  @spec take(t) :: boolean
  def take(%__MODULE__{finished: finished}), do: :atomics.compare_exchange(finished, 1, 0, 1) == :ok

  @doc false
  # After a finish that was refused.
  @spec put_back(t) :: :ok
  def put_back(%__MODULE__{finished: finished}), do: :atomics.put(finished, 1, 0)

  @doc false
  @spec keys(t) :: [{String.t(), String.t()}]
  def keys(%__MODULE__{items: items}), do: for(%{document: %{id: id}, tag: tag} <- items, do: {id, tag})

  defimpl Inspect do
    def inspect(prepared, _opts) do
      versions = for {id, tag} <- Instar.Prepared.keys(prepared), do: "#{id} #{tag}"
      "#Instar.Prepared<#{Enum.join(versions, ", ")}>"
    end
  end
end
