defmodule Instar.WASI.Options do
  # What may stand in an option `wasi:`, and what is wrong with what may not.
  @moduledoc false
  alias Instar.{Config, Error}

  @keys [:args, :program, :env, :stdin, :stdout, :stderr, :output, :max_output, :dirs]
  @max_count 9_223_372_036_854_775_807

  @doc "The names of the options."
  @spec keys() :: [atom]
  def keys, do: @keys

  @doc "Whether that may stand in an option `wasi:`; the error names the option that is wrong."
  @spec validate(term) :: :ok | {:error, Error.t()}
  def validate(options) do
    if Keyword.keyword?(options),
      do: Enum.find_value(options, :ok, &wrong/1),
      else: {:error, Error.new({:invalid_option, :wasi, options, "a keyword list"})}
  end

  defp wrong({key, value}) do
    case check(key, value) do
      true -> nil
      :unknown -> {:error, Error.new({:unknown_option, key, Config.nearest(key, @keys)})}
      # Passwords are given to programs in their environment.
      expected when key == :env -> {:error, Error.new({:invalid_option, :env, :redacted, expected})}
      expected -> {:error, Error.new({:invalid_option, key, value, expected})}
    end
  end

  defp check(:args, args), do: (list?(args) and Enum.all?(args, &text?/1)) || "a list of strings without NUL"
  defp check(:program, name), do: text?(name) || "a string without NUL"

  defp check(:env, env) do
    (((is_map(env) and not is_struct(env)) or list?(env)) and Enum.all?(env, &variable?/1)) ||
      "a map or list of pairs of strings without NUL, names without ="
  end

  defp check(:stdin, fun) when is_function(fun, 0), do: true

  defp check(:stdin, bytes),
    do: iodata?(bytes) or named?(bytes) || "iodata, or a function without arguments"

  defp check(:max_output, n), do: (is_integer(n) and n in 1..@max_count) || "a positive integer"

  defp check(key, output) when key in [:stdout, :stderr, :output] do
    output in [:drop, :capture, :stdio, :stderr] or is_pid(output) or is_function(output, 1) or
      named?(output) ||
      ":drop, :capture, :stdio, :stderr, a pid, or a function of one argument"
  end

  defp check(:dirs, dirs) do
    (list?(dirs) and Enum.all?(dirs, &dir?/1)) || "a list of {guest, host, :read | :read_write}"
  end

  defp check(_key, _value), do: :unknown

  defp named?({module, name}), do: is_atom(module) and is_atom(name) and nil not in [module, name]
  defp named?(_other), do: false

  defp dir?({guest, host, access}), do: text?(guest) and text?(host) and access in [:read, :read_write]
  defp dir?(_other), do: false

  defp variable?({name, value}), do: text?(name) and text?(value) and name != "" and not (name =~ "=")
  defp variable?(_other), do: false

  defp text?(text), do: is_binary(text) and String.valid?(text) and not String.contains?(text, <<0>>)
  # `length/1` in a guard is false for an improper list.
  defp list?(list) when is_list(list) and length(list) >= 0, do: true
  defp list?(_other), do: false

  defp iodata?(bytes) do
    _length = IO.iodata_length(bytes)
    true
  rescue
    ArgumentError -> false
  end
end
