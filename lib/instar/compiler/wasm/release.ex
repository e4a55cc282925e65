defmodule Instar.Compiler.Wasm.Release do
  # What the sandbox's compiler must know of the release of Elixir and Erlang/OTP that it runs on, probed in one place.
  #
  # The release is asked what it does, not what it is called, where that can be asked: a release candidate is what it does.
  # But for the numbers, each answer is a constant of this build: who branches on one does so while it is compiled.
  @moduledoc false

  # Since Elixir 1.18 a protocol can say what a type needs that lacks an implementation, and the order of the fields that
  # `@derive Inspect` names doesn't matter.
  @described? Version.match?(System.version(), ">= 1.18.0")

  # In older ones an implementation says which module does the work, which is another one where it was derived.
  @targets? (try do
               String.Chars.Atom.__impl__(:target) == String.Chars.Atom
             rescue
               FunctionClauseError -> false
             end)

  # Whether exceptions refuse fields that they don't have, rather than to leave them out.
  @strict_exceptions? (try do
                         ArgumentError.exception([:no_pair])
                       rescue
                         error in FunctionClauseError -> Atom.to_string(error.function) =~ "__struct__"
                       end)

  # Elixir 1.20 leaves it to its types whether what is updated is that struct, and has no exception for it any more.
  @checked_updates? Code.ensure_loaded?(BadStructError)

  # What `@derive Inspect` calls.
  @show if {:inspect, 4} in Inspect.Any.__info__(:functions), do: :inspect, else: :inspect_as_struct

  # What `def` calls at the end: Elixir 1.14 takes call and body apart.
  @stores_apart? {:store_definition, 5} in :elixir_def.module_info(:exports)

  @doc "The number of Erlang/OTP's release."
  @spec otp() :: pos_integer
  def otp, do: List.to_integer(:erlang.system_info(:otp_release))

  @doc "Both releases as a part of a file's name."
  @spec name() :: String.t()
  def name, do: "elixir-#{System.version()}-otp-#{otp()}-"

  @doc "Whether a protocol can describe what it lacks."
  @spec described?() :: boolean
  def described?, do: @described?

  @doc "Whether an implementation names its target."
  @spec targets?() :: boolean
  def targets?, do: @targets?

  @doc "Whether an exception refuses fields that it doesn't have."
  @spec strict_exceptions?() :: boolean
  def strict_exceptions?, do: @strict_exceptions?

  @doc "Whether `%Struct{value | field: 1}` asks if the value is that struct."
  @spec checked_updates?() :: boolean
  def checked_updates?, do: @checked_updates?

  @doc "The function of `Inspect.Any` and `Inspect.Map` that shows a struct's fields."
  @spec show() :: :inspect | :inspect_as_struct
  def show, do: @show

  @doc "Whether `:elixir_def` takes a definition's call and body one by one."
  @spec stores_apart?() :: boolean
  def stores_apart?, do: @stores_apart?
end
