defmodule Instar.Cluster.Due do
  # What is left to be done for a key on this node, from its entry, from what has become of it here, and from the document that
  # the code server has. Pure: the tables keep what it says, and the leader does it.
  @moduledoc false
  alias Instar.Cluster.Manifest
  alias Instar.{Document, Error}

  @typedoc """
  What has become of an entry here: `loaded` is the body that runs, and `token` that of the code server's document when
  the entry was dealt with.
  """
  @type here :: %{
          stamp: Manifest.stamp(),
          result: :ok | {:error, Error.t()},
          loaded: Manifest.body(),
          token: String.t() | nil
        }

  @doc """
  Whether an entry is not loaded here as it should be: nil when it is, else whether another try may help.

      iex> [older, newer] = [{1, 1, "a"}, {1, 2, "a"}]
      iex> here = &%{stamp: &1, result: &2}
      iex> {Instar.Cluster.Due.row(newer, here.(newer, :ok)), Instar.Cluster.Due.row(newer, here.(older, :ok))}
      {nil, true}
  """
  @spec row(Manifest.stamp(), here | nil) :: boolean | nil
  def row(stamp, %{stamp: stamp, result: :ok}), do: nil
  def row(stamp, %{stamp: stamp, result: {:error, error}}), do: passing?(error)
  def row(_stamp, _of_another_entry_or_none), do: true

  @doc """
  Whether there is nothing to be done any more for who comes with an entry: something newer is known, or it is loaded. What the
  code server has found since would be replaced by it.

      iex> [older, newer] = [{1, 1, "a"}, {1, 2, "a"}]
      iex> loaded = %{stamp: newer, result: :ok}
      iex> {Instar.Cluster.Due.over?(older, newer, nil), Instar.Cluster.Due.over?(newer, newer, loaded)}
      {true, true}
      iex> {Instar.Cluster.Due.over?(newer, newer, nil), Instar.Cluster.Due.over?(newer, older, nil)}
      {false, false}
  """
  @spec over?(Manifest.stamp(), known :: Manifest.stamp() | nil, here | nil) :: boolean
  def over?(stamp, known, here), do: (known != nil and known > stamp) or row(stamp, here) == nil

  @doc "Whether an error may be over by itself, so that it is worth trying again."
  @spec passing?(Error.t()) :: boolean
  def passing?(%Error{reason: reason}) do
    case reason do
      :not_purged -> true
      {kind, _detail} when kind in [:no_bytes, :node_down, :crashed, :no_server] -> true
      {kind, _detail, _more} when kind in [:corrupt_bytes, :node_timeout] -> true
      _refused -> false
    end
  end

  @doc """
  What a leader does for a key: `:take` loads the entry, `:follow` makes an entry of the document that the code server has.
  An entry that cannot be loaded is not replaced by the document from before, and does not replace one that came since.
  """
  @spec next(Manifest.entry() | nil, here | nil, Document.t() | nil) :: :take | :follow | :nothing
  def next(nil, _here, _known), do: :nothing

  def next(%{stamp: stamp, body: body}, here, known) do
    case row(stamp, here) do
      nil -> if other?(body, known), do: :follow, else: :nothing
      again? -> unloaded(again?, stamp, body, here, known)
    end
  end

  defp unloaded(again?, stamp, body, here, known) do
    cond do
      match?(%{stamp: ^stamp}, here) and other?(body, known) and known.token != here.token -> :follow
      again? -> :take
      true -> :nothing
    end
  end

  defp other?(%{token: token}, %{stale: false, token: other}), do: token != other
  defp other?(_module_or_deleted, _unknown_or_stale), do: false
end
