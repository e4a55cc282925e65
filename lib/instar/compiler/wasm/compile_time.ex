defmodule Instar.Compiler.Wasm.CompileTime do
  # Code of a document that runs while the document is compiled, where everything of a document runs: in the sandbox.
  #
  # Macros, and what a module's body computes, are programs as documents are. What they are given and what they answer are
  # data: trees and values. Their limits are those of the server's calls, and the time that is left of the compilation.
  @moduledoc false
  alias Instar.Call.{Callbacks, Raised}
  alias Instar.Compiler.Shared.AtomBudget
  alias Instar.Compiler.Wasm.{Offered, Program, Translation}
  alias Instar.{Config, Error}
  alias Instar.Disk.Artifact
  alias Instar.Runtime.Placement
  alias Instar.Runtime.Wasm.Code
  alias Instar.Server.LRU

  @typedoc "Code that is ready, with what it may ask, and until when it may run."
  @type t :: %{code: reference, table: tuple | nil, config: Config.t(), deadline: integer}

  # The module that only this knows.
  @host :instar_compile_time
  @atoms [binary_to_atom: 1, binary_to_atom: 2, list_to_atom: 1]

  @doc "What is offered to code that runs while a document is compiled: new atoms, within the budget of documents."
  @spec offered() :: Offered.t()
  def offered,
    do: Offered.new(%{functions: for({name, arity} <- @atoms, do: {@host, name, arity}), allow: []})

  @doc "The functions of Erlang's that what is offered stands for."
  @spec atoms() :: [mfa]
  def atoms, do: for({name, arity} <- @atoms, do: {:erlang, name, arity})

  @doc "Makes a program ready to run."
  @spec load(Program.t(), String.t(), Config.t(), integer) :: {:ok, t} | {:error, Error.t()}
  def load(program, file, config, deadline) do
    # Nothing of it is for the disk: the document itself is.
    config = %{config | cache_dir: false, compile_timeout: left(deadline), imports: %{}, allow: %{}}

    with {:ok, wasm} <- Translation.wasm(program, file, left(deadline), config),
         digest = :crypto.hash(:sha256, wasm),
         artifact = %Artifact{digest: digest, language: :elixir, target: :wasm, payload: wasm, file: file},
         {:ok, code} <- Code.prepare(artifact, %Placement{touch: LRU.clock()}, config),
         {:ok, imports} <- Callbacks.meet(Code.describe(code, :callbacks), offer(config.max_atoms), %{}),
         {:ok, table} <- Callbacks.for_call(imports, %{}) do
      {:ok, %{code: code, table: table, config: config, deadline: deadline}}
    end
  end

  defp offer(limit) do
    of_text = [fn text -> atom(text, limit) end, fn text, _encoding -> atom(text, limit) end]
    of_list = fn list -> list |> List.to_string() |> atom(limit) end
    %{Atom.to_string(@host) => %{"binary_to_atom" => of_text, "list_to_atom" => of_list}}
  end

  defp atom(text, limit) when is_binary(text) do
    if not String.valid?(text), do: raise(ArgumentError)

    case AtomBudget.intern(text, limit) do
      {:ok, atom} -> atom
      {:error, :too_long} -> raise SystemLimitError
      {:error, {:too_many_atoms, refusal}} -> throw({__MODULE__, AtomBudget.error(refusal)})
    end
  end

  defp atom(_other, _limit), do: raise(ArgumentError)

  @fun_left "a fun in an attribute or in what is unquoted: only a capture, &Module.function/arity, can be there"

  @doc "Runs a function. What it raises, throws or exits with is text, as is whatever else ended it."
  @spec call(t, atom, [term]) :: {:ok, term} | {:error, String.t()}
  def call(%{code: code, table: table, config: config, deadline: deadline}, function, args) do
    limits = Code.limits(%{config | timeout: min(config.timeout, left(deadline))})
    enter = fn -> Code.call(code, function, args, {limits, nil, nil}) end

    case code |> Code.ready(limits, enter) |> Callbacks.follow(table) do
      {:ok, result} -> {:ok, result}
      {:error, {:exception, kind, reason, _trace}} -> {:error, banner(kind, reason)}
      {:raised, :throw, {__MODULE__, error}, _trace} -> throw({:problem, error})
      {:raised, kind, reason, _trace} -> {:error, banner(kind, reason)}
      {:error, {:uncrossable, :fun, _path}} -> {:error, @fun_left}
      {:error, reason} -> {:error, Exception.message(Error.new(reason))}
    end
  end

  defp banner(kind, reason) do
    {:exception, kind, reason, _trace} = Raised.checked({:exception, kind, reason, []})
    Raised.banner(kind, reason, [])
  end

  defp left(deadline), do: max(deadline - System.monotonic_time(:millisecond), 1)
end
