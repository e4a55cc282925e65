defmodule Instar.Server.LRU do
  # The order of last requests: each version's clock, and who was asked for longest ago. Both are the native library's
  # (native/engine), so that a call stores its time without a lock, and nobody sorts until somebody asks for the oldest.
  @moduledoc false
  alias Instar.Native

  @typedoc "The order of one server's versions."
  @type t :: reference

  @typedoc "When a version was last asked for, and how often."
  @type clock :: reference

  @spec new() :: t
  def new, do: Native.lru_new(:order)

  @doc "A clock that was never asked for."
  @spec clock() :: clock
  def clock, do: Native.lru_new(:touch)

  @doc "Remembers a request for a version: a call, or a select."
  @spec touch(clock) :: :ok
  def touch(clock), do: Native.touch(clock, :now)

  @doc "How many requests there were, and the milliseconds since the last one."
  @spec requests(clock) :: {non_neg_integer, non_neg_integer}
  def requests(clock), do: Native.touch(clock, :tell)

  @doc "Takes a version into the order, or takes note of its new code."
  @spec insert(t, {String.t(), String.t()}, clock, non_neg_integer) :: :ok
  def insert(lru, {id, tag}, clock, bytes), do: Native.lru(lru, {:insert, id, tag, clock, bytes})

  @spec remove(t, {String.t(), String.t()}) :: boolean
  def remove(lru, {id, tag}), do: Native.lru(lru, {:remove, id, tag})

  @doc "How many versions there are, and the bytes of their code."
  @spec total(t) :: {non_neg_integer, non_neg_integer}
  def total(lru), do: Native.lru(lru, :total)

  @doc "Bytes of a version's code; zero where it is not there."
  @spec bytes(t, {String.t(), String.t()}) :: non_neg_integer
  def bytes(lru, {id, tag}), do: Native.lru(lru, {:bytes, id, tag})

  @doc "So many versions at most, with the milliseconds since their last request, the least recently asked for first."
  @spec oldest(t, non_neg_integer) :: [{String.t(), String.t(), non_neg_integer, non_neg_integer}]
  def oldest(lru, limit), do: Native.lru(lru, {:oldest, limit})
end
