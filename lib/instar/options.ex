defmodule Instar.Options do
  # Validates options, which are rows of data. A module with options lists a row for each, and asks what of those that are
  # given is unknown or wrong. The kinds of values that several modules have are here; others stand beside their rows.
  @moduledoc false
  alias Instar.{Error, FirstError}

  @typedoc "A key, what values it takes, its default as code, and its meaning."
  @type row :: {key :: atom, kind, default :: term, meaning :: String.t()}

  @typedoc "What `check/2` knows, or the function that the validation is given. The value of a secret is not repeated."
  @type kind :: atom | {:one_of | :list_of, [term]} | {:range, integer, integer} | {:secret, kind}

  @typedoc "A value as it is used, or what it should have been, or the error of an option within it."
  @type checked :: {:ok, term} | {:expected, String.t()} | {:error, Error.t()}

  # Longer waits are refused by the VM's timers.
  @max_ms 4_294_967_295
  # Numbers cross into Rust as 64 bits.
  @max_count 9_223_372_036_854_775_807

  @doc "The rows as a table for a module's documentation."
  @spec table([row]) :: String.t()
  def table(rows) do
    lines =
      for {key, _kind, default, meaning} <- rows,
          do: "| `#{key}` | `#{Macro.to_string(default)}` | #{meaning} |\n"

    "| option | default | meaning |\n|---|---|---|\n#{lines}"
  end

  @doc "The keys of rows, in their order."
  @spec keys([row]) :: [atom]
  def keys(rows), do: for({key, _kind, _default, _meaning} <- rows, do: key)

  @doc "Options with the defaults of rows for what they lack."
  @spec with_defaults(keyword, [row]) :: keyword
  def with_defaults(options, rows),
    do: Keyword.merge(for({key, _kind, default, _meaning} <- rows, do: {key, default}), options)

  @doc "Whether options are a keyword list. The error names them by that key, and shows them as given."
  @spec keyword(term, atom, term) :: :ok | {:error, Error.t()}
  def keyword(options, key, shown),
    do: if(Keyword.keyword?(options), do: :ok, else: invalid(key, shown, "a keyword list"))

  @doc """
  Whether all options are known; the error names the first that is not, and the key that was most likely meant: one of
  the known keys, or of those that were to be given elsewhere.

      iex> {:error, error} = Instar.Options.known([timout: 1], [:timeout])
      iex> error.reason
      {:unknown_option, :timout, :timeout}
  """
  @spec known(keyword, [atom], [atom]) :: :ok | {:error, Error.t()}
  def known(options, keys, elsewhere \\ []) do
    case unknown(options, keys, elsewhere) do
      nil -> :ok
      reason -> {:error, Error.new(reason)}
    end
  end

  @doc "The reason of that error, or nil."
  @spec unknown(keyword, [atom], [atom]) :: {:unknown_option, atom, atom | nil} | nil
  def unknown(options, keys, elsewhere \\ []) do
    with key when key != nil <- Enum.find(Keyword.keys(options), &(&1 not in keys)),
         do: {:unknown_option, key, nearest(key, List.delete(keys ++ elsewhere, key))}
  end

  @doc """
  The known key that a misspelt one was most likely meant to be, or nil.

      iex> {Instar.Options.nearest(:chanel, [:tag, :channel]), Instar.Options.nearest(:colour, [:tag, :channel])}
      {:channel, nil}
  """
  @spec nearest(atom, [atom]) :: atom | nil
  def nearest(key, keys) do
    names = Map.new(keys, &{Atom.to_string(&1), &1})
    names[Error.nearest(Atom.to_string(key), names |> Map.keys() |> Enum.sort())]
  end

  @doc "The values of those options that are given, as they are used. Of several that are wrong, the first row's is told."
  @spec read(keyword, [row], (kind, term -> checked)) :: {:ok, keyword} | {:error, Error.t()}
  def read(options, rows, check \\ &check/2) do
    given = for {key, _kind, _default, _meaning} = row <- rows, Keyword.has_key?(options, key), do: row

    FirstError.map(given, fn {key, kind, _default, _meaning} ->
      with {:ok, value} <- valid(key, kind, options[key], check), do: {:ok, {key, value}}
    end)
  end

  @doc """
  Whether each option is known and as its row says, also one that is given twice. Of several that are not, the first given
  is told.
  """
  @spec check_all(keyword, [row], (kind, term -> checked)) :: :ok | {:error, Error.t()}
  def check_all(options, rows, check \\ &check/2) do
    kinds = Map.new(rows, fn {key, kind, _default, _meaning} -> {key, kind} end)

    FirstError.each(options, fn {key, value} = option ->
      with :ok <- known([option], Map.keys(kinds)),
           {:ok, _value} <- valid(key, kinds[key], value, check),
           do: :ok
    end)
  end

  @doc "One value of an option of that kind, as it is used."
  @spec valid(atom, kind, term, (kind, term -> checked)) :: {:ok, term} | {:error, Error.t()}
  def valid(key, kind, value, check \\ &check/2)
  def valid(key, {:secret, kind}, value, check), do: valid(key, kind, value, :redacted, check)
  def valid(key, kind, value, check), do: valid(key, kind, value, value, check)

  defp valid(key, kind, value, shown, check) do
    with {:expected, expected} <- check.(kind, value), do: invalid(key, shown, expected)
  end

  @doc "The error of an option whose value is wrong."
  @spec invalid(atom, term, String.t()) :: {:error, Error.t()}
  def invalid(key, value, expected), do: {:error, Error.new({:invalid_option, key, value, expected})}

  @doc "A value that is as expected, or what was expected."
  @spec expect(term, boolean, String.t()) :: checked
  def expect(value, true, _expected), do: {:ok, value}
  def expect(_value, false, expected), do: {:expected, expected}

  @doc "Whether a value is of a kind that several have."
  @spec check(kind, term) :: checked
  def check(:ms, ms), do: expect(ms, ms in 1..@max_ms, "milliseconds from 1 to #{@max_ms}")
  def check(:ms_or_zero, ms), do: expect(ms, ms in 0..@max_ms, "milliseconds from 0 to #{@max_ms}")
  def check(:ms_or_infinity, ms), do: or_infinity(:ms, ms)
  def check(:ms_or_zero_or_infinity, ms), do: or_infinity(:ms_or_zero, ms)
  def check(:count, n), do: expect(n, n in 1..@max_count, "a positive integer")
  def check(:count_or_zero, n), do: expect(n, n in 0..@max_count, "an integer of at least 0")
  def check(:count_or_infinity, n), do: or_infinity(:count, n)
  def check({:range, low, high}, n), do: expect(n, n in low..high, "an integer from #{low} to #{high}")
  def check(:boolean, value), do: expect(value, is_boolean(value), "true or false")

  def check({:one_of, values}, value),
    do: expect(value, value in values, "one of " <> Enum.map_join(values, ", ", &inspect/1))

  def check({:list_of, values}, list),
    do: expect(list, list?(list, &(&1 in values)), "a list of " <> Enum.map_join(values, ", ", &inspect/1))

  def check(:name, name), do: expect(name, name?(name), "an atom other than nil, true and false")

  defp or_infinity(_kind, :infinity), do: {:ok, :infinity}

  defp or_infinity(kind, value) do
    with {:expected, expected} <- check(kind, value), do: {:expected, expected <> ", or :infinity"}
  end

  @doc "Whether something can name a module, a process or a server."
  @spec name?(term) :: boolean
  def name?(name), do: is_atom(name) and name not in [nil, true, false]

  @doc "Whether something is a proper list of such elements."
  @spec list?(term, (term -> as_boolean(term))) :: boolean
  # `length/1` in a guard is false for an improper list, which `Enum.all?/2` would raise on.
  def list?(list, fun) when is_list(list) and length(list) >= 0, do: Enum.all?(list, fun)
  def list?(_other, _fun), do: false
end
