defmodule Instar.Call.Output do
  # What one call of a document in Elixir or Erlang is allowed, and where its output goes: into the answer, if the call wants
  # it there.
  @moduledoc false
  alias Instar.Call.Allowed
  alias Instar.{Error, Version}

  @max_output 1024 * 1024

  @doc "What a call is allowed in place of what its version is; nil where the call says nothing."
  @spec allow(struct, Allowed.t() | nil, Allowed.output() | nil) :: Allowed.t() | nil
  def allow(_version, nil, nil), do: nil
  def allow(%Version{imports: %{allow: version}}, allow, output), do: of_call(version, allow, output)
  def allow(_version, _allow, _output), do: nil

  defp of_call(version, allow, output) do
    allowed = if allow, do: Allowed.of_call(version, allow), else: version

    case {allowed, output} do
      {%{output: :capture}, nil} -> %{allowed | output: capture()}
      {%{output: _}, :capture} -> %{allowed | output: capture()}
      {%{output: _}, output} when output != nil -> %{allowed | output: output}
      _no_output -> allowed
    end
  end

  # In the process's dictionary while the call runs there: a function of the host has no other place in common with it.
  defp capture do
    key = {__MODULE__, make_ref()}
    {:capture, key}
  end

  @doc "Keeps bytes that a call has written, as far as there is room."
  @spec keep({module, reference}, :stdout | :stderr, binary) :: :ok
  def keep(key, stream, bytes) do
    {left, kept} = Process.get(key, {@max_output, %{}})
    bytes = if byte_size(bytes) > left, do: binary_part(bytes, 0, left), else: bytes

    # One binary of each stream, which the VM makes longer in place: a list would have a cell for each of a million writes of
    # nothing.
    if bytes != "" or not is_map_key(kept, stream) do
      kept = Map.update(kept, stream, bytes, &<<&1::binary, bytes::binary>>)
      Process.put(key, {left - byte_size(bytes), kept})
    end

    :ok
  end

  @doc "Runs a call, and says beside its answer what was captured: `stdout` and `stderr`, those that it has written to."
  @spec within(Allowed.t() | nil, (() -> answer)) :: answer when answer: tuple
  def within(%{output: {:capture, {__MODULE__, reference} = key}}, run) when is_reference(reference) do
    run.() |> with_output(captured(key))
  after
    Process.delete({__MODULE__, reference})
  end

  def within(_allow, run), do: run.()

  defp captured(key) do
    {_left, kept} = Process.get(key, {0, %{}})
    Map.merge(%{stdout: "", stderr: ""}, kept)
  end

  defp with_output({:ok, result}, output), do: {:ok, result, output}
  defp with_output({:ok, result, usage}, output), do: {:ok, result, Map.merge(usage, output)}
  defp with_output({:error, %Error{} = error}, output), do: {:error, %{error | output: output}}
  defp with_output(answer, _output), do: answer
end
