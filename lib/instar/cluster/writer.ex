defmodule Instar.Cluster.Writer do
  # One change of the cluster's manifest at a time: from what is there, through what is loaded at the leader, to what
  # is there next.
  @moduledoc false
  use GenServer
  alias Instar.Error

  @doc "Runs a function when no other change is under way; a crash is an error."
  @spec run(atom, (() -> result)) :: result | {:error, Error.t()} when result: var
  def run(name, fun), do: GenServer.call(name(name), {:run, fun}, :infinity)

  @doc false
  def start_link(options), do: GenServer.start_link(__MODULE__, options, name: name(options.name))

  defp name(name), do: Module.concat(name, "Cluster.Writer")

  @impl true
  def init(options), do: {:ok, options}

  @impl true
  def handle_call({:run, fun}, _from, options), do: {:reply, guarded(fun), options}

  @impl true
  # An answer that came after its time.
  def handle_info(_other, options), do: {:noreply, options}

  defp guarded(fun) do
    fun.()
  rescue
    error in Error -> {:error, error}
    error -> {:error, Error.new({:crashed, error})}
  catch
    kind, reason -> {:error, Error.new({:crashed, {kind, reason}})}
  end
end
