defmodule Instar.Document.Bounds do
  # What bounds a document where nobody says otherwise, and the limits that it may set for its own calls. Documents are read
  # with it, and a server's options are made of it.
  @moduledoc false
  alias Instar.Options

  @defaults %{types: ["code-document"], trust: [], max_tags: 1_000, pin: %{}}

  # Each with what values the server's option of that name takes.
  @limits [
    timeout: :ms_or_infinity,
    fuel: :count_or_infinity,
    memory: :count,
    table: {:range, 0, 100_000},
    stack: :stack
  ]

  # See native/engine/src/limits.rs. There is one pool of stacks for each power of two.
  @stacks 65_536..134_217_728
  @stack_sizes for power <- 16..27, do: Bitwise.bsl(1, power)

  @doc "What a server says of documents that says nothing: the option of that name."
  @spec default(:types | :trust | :max_tags | :pin) :: term
  def default(key), do: Map.fetch!(@defaults, key)

  @doc "The limits of calls, each with the kind of its values."
  @spec limits() :: [{atom, Options.kind()}]
  def limits, do: @limits

  @doc "The names of the limits that a document may set."
  @spec names() :: [String.t()]
  def names, do: for({key, _kind} <- @limits, do: Atom.to_string(key))

  @doc "One limit of a document; a value that the server's option of that name could not have is `:error`."
  @spec limit(String.t(), term) :: {:ok, atom, pos_integer} | {:error, String.t()} | :error
  def limit(name, value) do
    with {key, kind} <- Enum.find(@limits, :error, fn {key, _kind} -> Atom.to_string(key) == name end) do
      case check(finite(kind), value) do
        {:ok, value} -> {:ok, key, value}
        {:expected, expected} -> {:error, expected}
      end
    end
  end

  # A document can only lower what there is.
  defp finite(:ms_or_infinity), do: :ms
  defp finite(:count_or_infinity), do: :count
  defp finite(:stack), do: :finite_stack
  defp finite(kind), do: kind

  @doc "As `Instar.Options.check/2`, and for stacks, which are as large as powers of two."
  @spec check(Options.kind(), term) :: Options.checked()
  def check(:finite_stack, bytes) when bytes in @stacks,
    do: {:ok, Enum.find(@stack_sizes, &(&1 >= bytes))}

  def check(:finite_stack, _other), do: {:expected, "bytes from #{@stacks.first} to #{@stacks.last}"}
  def check(:stack, :default), do: {:ok, :default}

  def check(:stack, bytes) do
    with {:expected, expected} <- check(:finite_stack, bytes), do: {:expected, expected <> ", or :default"}
  end

  def check(kind, value), do: Options.check(kind, value)
end
