defmodule Instar.Runtime.Wasm.Code do
  # WebAssembly code: compiled to native code, asked what it is, and called within limits. Versions are made of it
  # (`Instar.Runtime.Wasm`), and so is what of a document runs while that is compiled.
  @moduledoc false
  require Logger
  alias Instar.Call.{Imports, Limits, Quota}
  alias Instar.Compiler.Shared.{AtomBudget, Workers}
  alias Instar.{Config, Error, Native}
  alias Instar.Disk.{Artifact, ArtifactCache, Limit}
  alias Instar.Runtime.Placement
  alias Instar.Server.Holdings

  # Names that are given at once.
  @names 4_000

  @doc "Code of an artifact, compiled to native code, within `compile_timeout`."
  @spec prepare(Artifact.t(), Placement.t(), Config.t()) :: {:ok, reference} | {:error, Error.t()}
  # In a process of its own, so that an answer that comes too late is nobody's.
  def prepare(artifact, placement, config) do
    task = Task.async(fn -> compile(artifact, placement, config) end)

    case Task.yield(task, config.compile_timeout) || Task.shutdown(task, :brutal_kill) do
      {:ok, result} -> result
      nil -> {:error, Error.new({:compile_timeout, config.compile_timeout})}
    end
  end

  defp compile(artifact, placement, config) do
    reference = make_ref()
    folder = ArtifactCache.native_folder(config.cache_dir)

    with :ok <- Imports.check(artifact.payload, nil),
         {:ok, atoms} <- atoms(Native.terms_atoms(artifact.payload), config.max_atoms),
         :ok <-
           Native.load_wasm(
             reference,
             artifact.payload,
             {folder, Workers.options(config, config.compile_timeout)},
             {placement.touch, Quota.of(config.name)},
             limits(Limits.with_stack(config, artifact.language)),
             {atoms, Map.to_list(artifact.signatures), artifact.file || ""}
           ) do
      receive do
        {^reference, {:ok, code}} ->
          Limit.check(config)
          Holdings.note_places(config.name)
          warn_of_core(artifact)
          name(code, config.max_atoms)

        {^reference, {:error, reason}} ->
          {:error, error(reason, artifact)}
      end
    else
      # The library has no thread for it, and gets none.
      :error -> {:error, Error.new(:system_limit)}
      {:error, error} -> {:error, error}
    end
  end

  # It runs, and its functions take and return what a component's core does: nobody would guess why.
  defp warn_of_core(%{payload: wasm, file: file}) do
    for sentence <- Imports.component(Imports.core_of_component?(wasm)),
        do: Logger.warning("#{file}: #{sentence}")
  end

  # The names in a component's types are atoms in its values; other code has none.
  defp name(code, limit) do
    with [_ | _] = names <- Native.describe(code, :names),
         {:ok, atoms} <- atoms(names, limit) do
      for some <- Enum.chunk_every(atoms, @names), do: :ok = Native.make_ready(code, {:names, some})
      {:ok, code}
    else
      [] -> {:ok, code}
      error -> error
    end
  end

  # The atoms of a module whose functions take terms: the only ones that its calls can ever return, beside
  # those that they were given. New ones count against the budget of all documents.
  defp atoms(names, limit) do
    case AtomBudget.intern_all(names, limit) do
      {:ok, atoms} -> {:ok, atoms}
      {:error, :too_long} -> {:error, Error.new(:badfile)}
      {:error, {:too_many_atoms, refusal}} -> {:error, AtomBudget.error(refusal)}
    end
  end

  @doc "What code says of itself."
  @spec describe(reference, atom) :: term
  def describe(code, question), do: Native.describe(code, question)

  @doc "Calls a function; `given` is what the call has set itself."
  @spec call(reference, atom | String.t(), [term], tuple | nil) :: term
  def call(code, function, arguments, given), do: Native.call(code, function, arguments, given)

  # The first call with a stack of another size: a few milliseconds, and the next ones find it.
  @doc "The answer of a call that may need stacks of another size: made ready for these first."
  @spec ready(reference, tuple | pos_integer | nil, (() -> answer)) :: answer | {:error, :closed}
        when answer: term
  def ready(code, limits, call) when is_tuple(limits), do: ready(code, elem(limits, 4), call)

  def ready(code, stack, call) do
    with {:error, :not_ready} <- call.(),
         do: if(Native.make_ready(code, {:stack, stack}), do: call.(), else: {:error, :closed})
  end

  @doc "A call's limits as the native library takes them."
  @spec limits(map) :: tuple
  def limits(%{timeout: timeout, fuel: fuel, memory: memory, table: table, stack: stack} = limits) do
    {timeout, fuel, memory, table, native_stack(stack), Map.get(limits, :usage, false),
     Map.get(limits, :waited, 0)}
  end

  @doc "A stack's bytes as the native library takes them."
  @spec native_stack(pos_integer | :default) :: pos_integer | nil
  def native_stack(:default), do: nil
  def native_stack(bytes), do: bytes

  # Text is code that somebody has written; its bytes nobody has seen.
  defp error({:invalid, message}, %{language: :wat, file: file}),
    do: Error.new(:badfile, diagnostics: [%{diagnostic(complaint(message)) | file: file}])

  defp error({:invalid, message}, _artifact), do: Error.new(:badfile, diagnostics: [diagnostic(message)])

  defp error({:compiler, message}, _artifact),
    do: Error.new(:compile_error, diagnostics: [diagnostic(message)])

  defp error(reason, _artifact), do: Error.new(reason)

  # The validator's reason, without the way of the bytes to it.
  defp complaint(message) do
    function = ~r/\Afailed to compile: wasm\[\d+\]::function\[(\d+)\](?:::[^:]*)?: /

    reason =
      message
      |> String.replace(function, "")
      |> String.replace("failed to parse WebAssembly module: ", "")
      |> String.replace(
        ~r/(WebAssembly translation error: )?Invalid input WebAssembly code at offset \d+: /,
        ""
      )
      |> String.replace(~r/ \(at offset 0x[0-9a-f]+\)\z/, "")

    case Regex.run(function, message) do
      [_all, number] -> "in the function #{number}, counted from 0 with those that are imported: #{reason}"
      nil -> reason
    end
  end

  defp diagnostic(message), do: %{file: nil, line: nil, column: nil, message: message}
end
