defmodule Instar.Appup.Metadata do
  # What a module says of its own upgrade, read from the attributes of its beam and validated. Pure.
  @moduledoc false
  alias Instar.{Error, FirstError}

  defstruct priority: 0,
            extra: [],
            depends: [],
            timeout: :default,
            purge: {:brutal_purge, :brutal_purge},
            apply: []

  @type phase :: :first | :immediate | :last
  @type t :: %__MODULE__{
          priority: integer,
          extra: term,
          depends: [module],
          timeout: :default | :infinity | pos_integer,
          purge: {atom, atom},
          apply: [{phase, integer, mfa}]
        }

  @keys [:priority, :extra, :depends, :timeout, :purge, :apply]
  @purges [:soft_purge, :brutal_purge]
  @phases [:first, :immediate, :last]

  @doc "The words, which are the same in Elixir (`@appup_priority`) and Erlang (`-rebar_knit_priority`)."
  @spec keys() :: [atom]
  def keys, do: @keys

  @doc "The attributes of a module as they stand in its beam: a list of values for each name."
  @spec read(module, [{atom, [term]}]) :: {:ok, t} | {:error, Error.t()}
  def read(module, attributes) do
    FirstError.reduce(@keys, %__MODULE__{}, fn key, metadata ->
      with {_attribute, values} <- find(attributes, key),
           {:ok, value} <- value(key, values) do
        {:ok, Map.put(metadata, key, value)}
      else
        nil -> {:ok, metadata}
        {:error, attribute_values, expected} -> bad(module, attributes, key, attribute_values, expected)
      end
    end)
  end

  @doc "Whether a module says something of itself that means nothing without a suspension."
  @spec wants_update?([{atom, [term]}]) :: boolean
  def wants_update?(attributes), do: Enum.any?([:extra, :timeout, :depends], &(find(attributes, &1) != nil))

  @doc "Whether it says how its old code is purged."
  @spec says_purge?([{atom, [term]}]) :: boolean
  def says_purge?(attributes), do: find(attributes, :purge) != nil

  defp find(attributes, key) do
    Enum.find_value([:"appup_#{key}", :"rebar_knit_#{key}"], fn name ->
      # The compiler appends what a module says twice, but not always into one entry.
      case for {^name, values} <- attributes, do: values do
        [] -> nil
        values -> {name, Enum.concat(values)}
      end
    end)
  end

  defp bad(module, attributes, key, values, expected) do
    {attribute, _values} = find(attributes, key)
    {:error, Error.new({:bad_metadata, module, attribute, values, expected})}
  end

  defp value(:priority, [priority]) when is_integer(priority), do: {:ok, priority}
  defp value(:priority, values), do: {:error, values, "one integer"}

  # A beam doesn't tell [x] from x: a list as extra is written [[x]], as the plugin has it.
  defp value(:extra, []), do: {:ok, []}
  defp value(:extra, [extra]), do: {:ok, extra}
  defp value(:extra, values), do: {:error, values, "one term; a list stands in brackets of its own"}

  defp value(:depends, values) do
    modules = List.flatten(values)
    if Enum.all?(modules, &is_atom/1), do: {:ok, Enum.uniq(modules)}, else: {:error, values, "modules"}
  rescue
    _improper -> {:error, values, "modules"}
  end

  defp value(:timeout, [timeout]) when timeout in [:default, :infinity], do: {:ok, timeout}
  defp value(:timeout, [timeout]) when is_integer(timeout) and timeout > 0, do: {:ok, timeout}
  defp value(:timeout, values), do: {:error, values, "milliseconds above 0, default or infinity"}

  defp value(:purge, [purge]) when purge in @purges, do: {:ok, {purge, purge}}
  defp value(:purge, [{pre, post}]) when pre in @purges and post in @purges, do: {:ok, {pre, post}}
  defp value(:purge, values), do: {:error, values, "soft_purge, brutal_purge, or a pair of them"}

  defp value(:apply, values) do
    applies = Enum.map(values, &apply_of/1)

    if :error in applies,
      do:
        {:error, values,
         "{m, f, args}, {phase, mfa} or {{phase, priority}, mfa}; phases: first, immediate, last"},
      else: {:ok, applies}
  end

  defp apply_of({module, _function, _arguments} = mfa) when is_atom(module), do: apply_of({{:last, 0}, mfa})
  defp apply_of({phase, mfa}) when is_atom(phase), do: apply_of({{phase, 0}, mfa})

  defp apply_of({{phase, priority}, {module, function, arguments} = mfa})
       when phase in @phases and is_integer(priority) and is_atom(module) and is_atom(function) and
              is_list(arguments) do
    if List.improper?(arguments), do: :error, else: {phase, priority, mfa}
  end

  defp apply_of(_other), do: :error

  @doc "What `purge:` and the task's `--purge` may be."
  @spec purge(term) :: {:ok, {atom, atom}} | {:error, term, String.t()}
  def purge(value), do: value(:purge, [value])
end
