defmodule Instar.Call.Limits do
  # What calls and their instances may use, and who has set it: the server's options, lowered by the document,
  # replaced by the call's own options. Makes of a reason the limit that it speaks of.
  @moduledoc false
  alias Instar.Call.{Clock, Raised}
  alias Instar.{Config, Document}

  @typedoc "What holds for a version's calls because its document says so: only what is lower than the server's."
  @type lowered :: %{optional(atom) => pos_integer}

  @typedoc """
  The limits of one call. `given` are those that the call has set itself; `since` is when it began to wait for anything,
  `queued` when for a permit, and `waited` are the milliseconds of its timeout that are over when its code begins.
  """
  @type t :: %{
          required(:timeout) => timeout,
          required(:fuel) => pos_integer | :infinity,
          required(:memory) => pos_integer,
          required(:table) => non_neg_integer,
          required(:stack) => pos_integer | :default,
          required(:usage) => boolean,
          required(:given) => [atom],
          optional(:signature) => String.t(),
          optional(:queue) => timeout,
          optional(:since) => integer,
          optional(:queued) => integer,
          optional(:waited) => non_neg_integer
        }

  @typedoc "A limit that was reached: its name, its value and who has set it; for atoms how many of it are used and wanted."
  @type reached :: %{
          required(:name) => atom,
          required(:value) => term,
          required(:set_by) => :server | :document | :call | :vm,
          optional(:used) => non_neg_integer,
          optional(:wanted) => pos_integer
        }

  # What compiled Elixir and Erlang have, and may have at the most, and what other code has: see
  # native/engine/src/limits.rs.
  @terms_stack 128 * 1024 * 1024
  @deepest 1024 * 1024 * 1024
  @plain_stack 1024 * 1024

  @doc "A document's limits, as far as they are lower than the server's."
  @spec lower(Config.t(), Document.t()) :: lowered
  def lower(config, %Document{limits: limits, language: language}) do
    stack = if config.stack == :default, do: default_stack(language), else: config.stack
    bounds = %{config | stack: stack}
    # Every number is smaller than `:infinity`.
    Map.filter(limits, fn {key, value} -> value < Map.fetch!(bounds, key) end)
  end

  defp default_stack(language), do: if(language in [:elixir, :erlang], do: @terms_stack, else: @plain_stack)

  @doc "The configuration, with a document's limits in place of its own."
  @spec apply(Config.t(), lowered) :: Config.t()
  def apply(config, lowered) when lowered == %{}, do: config
  def apply(config, lowered), do: struct!(config, lowered)

  @doc """
  The limits, with as deep a stack for Elixir and Erlang as their memory lets them have: they recurse where others have
  loops. Stacks are as large as powers of two.
  """
  @spec with_stack(limits, String.t() | atom) :: limits when limits: t | Config.t()
  def with_stack(%{stack: :default, memory: memory} = limits, language)
      when language in [:elixir, :erlang] and memory > @terms_stack,
      do: %{limits | stack: deepest(memory, @terms_stack)}

  def with_stack(limits, _language), do: limits

  defp deepest(memory, stack) when stack < @deepest and 2 * stack <= memory, do: deepest(memory, 2 * stack)
  defp deepest(_memory, stack), do: stack

  @doc "The time that bounds a call as a whole: its own timeout, else its server's. A document's is for its code alone."
  @spec whole(t, Config.t()) :: timeout
  def whole(%{timeout: timeout, given: given}, config),
    do: if(:timeout in given, do: timeout, else: config.timeout)

  @doc "The limits of a call that has waited since then, and whose code can begin now."
  @spec waited(t, Config.t(), Clock.since()) :: t
  def waited(limits, _config, nil), do: limits

  def waited(%{timeout: timeout} = limits, config, since) do
    whole = whole(limits, config)
    limits = Map.put(limits, :since, since)

    # Every number is smaller than `:infinity`.
    if whole == :infinity or timeout < Clock.left(whole, since),
      do: limits,
      else: Map.merge(limits, %{timeout: whole, waited: min(Clock.now() - since, whole)})
  end

  @doc "The limit that a reason speaks of, if it is one."
  @spec reached(term, struct, t | nil) :: reached | nil
  def reached({:trapped, reason, _frames}, version, limits), do: reached(reason, version, limits)
  def reached({:timeout, ms}, version, limits), do: reached(:timeout, ms, version, limits)
  def reached({:fuel_exhausted, units}, version, limits), do: reached(:fuel, units, version, limits)
  def reached({:memory_limit, bytes}, version, limits), do: reached(:memory, bytes, version, limits)
  def reached({:sent_limit, _stream, bytes}, version, limits), do: reached(:memory, bytes, version, limits)
  def reached({:table_limit, elements}, version, limits), do: reached(:table, elements, version, limits)

  def reached(:stack_overflow, version, limits) do
    with %Config{} = config <- Config.get(version.server) do
      given = if limits, do: limits.stack, else: Map.get(version.limits, :stack, config.stack)

      reached(
        :stack,
        if(given == :default, do: default_stack(version.language), else: given),
        version,
        limits
      )
    end
  end

  def reached(:no_room, version, _limits) do
    with %Config{max_instances: limit} <- Config.get(version.server),
         do: %{name: :max_instances, value: limit, set_by: :server}
  end

  def reached({:too_many_instances, limit}, _version, _limits),
    do: %{name: :instances, value: limit, set_by: :vm}

  def reached({:too_many_maps, limit}, _version, _limits),
    do: %{name: :max_map_count, value: limit, set_by: :vm}

  def reached({:address_limit, bytes}, _version, _limits),
    do: %{name: :addresses, value: bytes, set_by: :vm}

  def reached(_reason, _version, _limits), do: nil

  defp reached(name, value, version, limits),
    do: %{name: name, value: value, set_by: set_by(name, value, version, limits)}

  defp set_by(name, value, version, limits) do
    cond do
      limits != nil and name in limits.given -> :call
      # What a call as a whole may take is the server's, also where the document's code may take less.
      version.limits[name] == value -> :document
      true -> :server
    end
  end

  @doc "The reason that users see."
  @spec reason(term) :: term
  def reason(:no_room), do: :too_many_instances
  def reason({:too_many_instances, _limit}), do: :too_many_instances
  def reason({:sent_limit, stream, bytes}), do: {:output_limit, stream, bytes}
  def reason({:trapped, reason, _frames}), do: reason
  def reason(reason), do: Raised.checked(reason)
end
