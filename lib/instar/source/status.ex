defmodule Instar.Source.Status do
  @moduledoc """
  How a server's source is doing: the `source` of what `Instar.status/1` says.

  `where` it is, its `state` (`:unknown` before the first answer, `:up`, or `{:down, error}`) `since` when, and the
  `feed` by which changes are noticed: `:live`, `:polling` or `:off`. As JSON the state is `"unknown"`, `"up"` or
  `"down"`, with the `error` beside it.

      case Instar.status().source do
        %Instar.Source.Status{state: :up, feed: :live} -> "changes come by themselves"
        %Instar.Source.Status{state: {:down, error}, since: since} -> "away since \#{since}: \#{Exception.message(error)}"
        _other -> "it is asked now and then"
      end
  """
  @behaviour Access

  @enforce_keys [:where, :state, :since, :feed]
  defstruct @enforce_keys

  @type t :: %__MODULE__{
          where: String.t() | nil,
          state: :unknown | :up | {:down, Instar.Error.t()},
          since: DateTime.t(),
          feed: :live | :polling | :off
        }

  # It is read as the map that it is, also by `status.source[:state]`.
  @impl true
  def fetch(status, key), do: Map.fetch(status, key)

  @impl true
  def get_and_update(status, key, fun), do: Map.get_and_update(status, key, fun)

  @impl true
  def pop(status, key), do: Map.pop(status, key)
end
