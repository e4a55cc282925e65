defmodule Instar.WASI.Options do
  # What may stand in an option `wasi:`, and what is wrong with what may not.
  @moduledoc false
  alias Instar.{Error, Options}

  # Passwords are given to programs in their environment.
  @rows [
    {:args, :args, [], "the arguments, strings; the first that the program sees is its own name, `program`"},
    {:program, :text, nil, "that name; without it, the document's id"},
    {:env, {:secret, :env}, [], "the environment, a map or a list of pairs of strings"},
    {:stdin, :input, "",
     "what the program reads: iodata, or a function without arguments, also as `{module, name}`"},
    {:stdout, :output, nil, "what becomes of what it writes, see below; without it, what `output` says"},
    {:stderr, :output, nil, "the same of what it writes there"},
    {:output, :output, :drop, "the same for both; in `run/3` it is `:capture` without being given"},
    {:max_output, :count, 1024 * 1024, "how many bytes of each stream are captured; more is an error"},
    {:dirs, :dirs, [], "`[{guest, host, :read \\| :read_write}]`: the folders that the program may look into"}
  ]

  @doc "The options as a table."
  @spec table() :: String.t()
  def table, do: Options.table(@rows)

  @doc "The names of the options."
  @spec keys() :: [atom]
  def keys, do: Options.keys(@rows)

  @doc "Whether that may stand in an option `wasi:`; the error names the option that is wrong."
  @spec validate(term) :: :ok | {:error, Error.t()}
  def validate(options) do
    with :ok <- Options.keyword(options, :wasi, options), do: Options.check_all(options, @rows, &check/2)
  end

  defp check(:args, args),
    do: Options.expect(args, Options.list?(args, &text?/1), "a list of strings without NUL")

  defp check(:text, name), do: Options.expect(name, text?(name), "a string without NUL")

  defp check(:env, env) do
    variables? =
      if is_map(env) and not is_struct(env),
        do: Enum.all?(env, &variable?/1),
        else: Options.list?(env, &variable?/1)

    Options.expect(env, variables?, "a map or list of pairs of strings without NUL, names without =")
  end

  defp check(:input, input) do
    input? = is_function(input, 0) or iodata?(input) or named?(input)
    Options.expect(input, input?, "iodata, or a function without arguments")
  end

  defp check(:output, output) do
    output? =
      output in [:drop, :capture, :stdio, :stderr] or is_pid(output) or is_function(output, 1) or
        named?(output)

    Options.expect(output, output?, ":drop, :capture, :stdio, :stderr, a pid, or a function of one argument")
  end

  defp check(:dirs, dirs),
    do: Options.expect(dirs, Options.list?(dirs, &dir?/1), "a list of {guest, host, :read | :read_write}")

  defp check(kind, value), do: Options.check(kind, value)

  defp named?({module, name}), do: is_atom(module) and is_atom(name) and nil not in [module, name]
  defp named?(_other), do: false

  defp dir?({guest, host, access}), do: text?(guest) and text?(host) and access in [:read, :read_write]
  defp dir?(_other), do: false

  defp variable?({name, value}), do: text?(name) and text?(value) and name != "" and not (name =~ "=")
  defp variable?(_other), do: false

  defp text?(text), do: is_binary(text) and String.valid?(text) and not String.contains?(text, <<0>>)

  defp iodata?(bytes) do
    _length = IO.iodata_length(bytes)
    true
  rescue
    ArgumentError -> false
  end
end
