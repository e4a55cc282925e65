defmodule Instar.Limits do
  # What calls and their instances may use, and who has set it: the server's options, lowered by the document,
  # replaced by the call's own options. Makes of a reason the limit that it speaks of.
  @moduledoc false
  alias Instar.{Config, Document, Version}

  @typedoc "What holds for a version's calls because its document says so: only what is lower than the server's."
  @type lowered :: %{optional(atom) => pos_integer}

  @typedoc "The limits of one call. `given` are those that the call has set itself."
  @type t :: %{
          required(:timeout) => timeout,
          required(:fuel) => pos_integer | :infinity,
          required(:memory) => pos_integer,
          required(:table) => non_neg_integer,
          required(:stack) => pos_integer | :default,
          required(:usage) => boolean,
          required(:given) => [atom],
          optional(:signature) => String.t()
        }

  @typedoc "A limit that was reached: its name, its value and who has set it."
  @type reached :: %{name: atom, value: term, set_by: :server | :document | :call}

  # What compiled Elixir and Erlang have, and what other code has: see native/engine/src/engine.rs.
  @terms_stack 128 * 1024 * 1024
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
  def apply(config, lowered), do: struct!(config, lowered)

  @doc "The limit that a reason speaks of, if it is one."
  @spec reached(term, Version.t(), t | nil) :: reached | nil
  def reached({:timeout, ms}, version, limits), do: reached(:timeout, ms, version, limits)
  def reached({:fuel_exhausted, units}, version, limits), do: reached(:fuel, units, version, limits)
  def reached({:memory_limit, bytes}, version, limits), do: reached(:memory, bytes, version, limits)
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

  def reached(_reason, _version, _limits), do: nil

  defp reached(name, value, version, limits),
    do: %{name: name, value: value, set_by: set_by(name, version, limits)}

  defp set_by(name, version, limits) do
    cond do
      limits != nil and name in limits.given -> :call
      is_map_key(version.limits, name) -> :document
      true -> :server
    end
  end

  @doc "The reason that users see."
  @spec reason(term) :: term
  def reason(:no_room), do: :too_many_instances
  def reason(reason), do: reason
end
