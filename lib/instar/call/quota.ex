defmodule Instar.Call.Quota do
  # How many instances of WebAssembly a server may have at once: where code that is made ready finds the bound that
  # counts it. A server without one has none, and costs its calls nothing.
  @moduledoc false
  alias Instar.Native

  @typedoc "The native count of permits, and its limit."
  @type t :: reference

  @doc "The quota of a server that bounds its instances; it takes the place of what one of that name had."
  @spec open(atom, pos_integer | :infinity) :: t | nil
  def open(server, limit) when is_integer(limit) do
    quota = Native.quota_new(limit)
    :persistent_term.put({__MODULE__, server}, quota)
    quota
  end

  def open(server, :infinity) do
    forget(server)
    nil
  end

  @doc "The quota of a server that has one."
  @spec of(atom) :: t | nil
  def of(server), do: :persistent_term.get({__MODULE__, server}, nil)

  @doc "How many permits are taken, and how many wait for one."
  @spec count(t) :: {non_neg_integer, non_neg_integer}
  def count(quota), do: Native.quota(quota, :count)

  @doc "Lets nobody in any more, and tells those who wait so: the server stops."
  @spec close(t | nil, atom) :: :ok
  def close(nil, _server), do: :ok

  def close(quota, server) do
    forget(server)
    Native.quota(quota, :close)
    :ok
  end

  defp forget(server) do
    :persistent_term.erase({__MODULE__, server})
    :ok
  end

  @doc "Stands in line for a permit of code's quota: `{reference, :ready}` comes when there is one."
  @spec wait(reference, reference) :: reference
  def wait(code, reference), do: Native.quota_wait(code, reference)

  @doc "Leaves the line; false when the permit was given just then."
  @spec leave(reference) :: boolean
  def leave(turn), do: Native.quota_turn(turn, :leave)

  @doc "Gives back a permit that was not used."
  @spec give_back(reference) :: term
  def give_back(turn), do: Native.quota_turn(turn, :give_back)
end
