defmodule Instar.Compiler.Wasm.Instead do
  # Functions of the VM's, and those of the library that are there instead: what answers by chance, what asks which code is
  # there, and what asks for the VM itself.
  @moduledoc false
  alias Instar.Compiler.Wasm.{SandboxModules, SandboxRandom, SandboxSystem}

  @functions %{
    {:code, :ensure_loaded, 1} => {SandboxModules, :load},
    {:crypto, :strong_rand_bytes, 1} => {SandboxRandom, :bytes},
    {:erlang, :display, 1} => {SandboxSystem, :display},
    {:erlang, :function_exported, 3} => {SandboxModules, :exported?},
    {:erlang, :system_info, 1} => {SandboxSystem, :system_info},
    {:erlang, :timestamp, 0} => {SandboxSystem, :timestamp},
    {:erlang, :universaltime, 0} => {SandboxSystem, :universaltime},
    {:os, :timestamp, 0} => {SandboxSystem, :timestamp}
  }
  @named Map.new(@functions, fn {{module, name, _arity}, instead} -> {{module, name}, instead} end)

  @doc "The functions, as documents name them."
  @spec functions() :: MapSet.t(mfa)
  def functions, do: MapSet.new(Map.keys(@functions))

  @doc "The abstract code of modules with calls of the library."
  @spec of_library([{module, [tuple]}]) :: [{module, [tuple]}]
  def of_library(modules), do: for({module, forms} <- modules, do: {module, walk(forms)})

  defp walk({:call, at, {:remote, _, {:atom, _, module}, {:atom, _, name}}, args})
       when is_map_key(@functions, {module, name, length(args)}) do
    {module, name} = @functions[{module, name, length(args)}]
    {:call, at, {:remote, at, {:atom, at, module}, {:atom, at, name}}, walk(args)}
  end

  defp walk({:function, {:atom, ma, module}, {:atom, fa, name}, {:integer, _, _} = arity})
       when is_map_key(@named, {module, name}) do
    {module, name} = @named[{module, name}]
    {:function, {:atom, ma, module}, {:atom, fa, name}, arity}
  end

  defp walk(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> walk() |> List.to_tuple()
  defp walk([head | tail]), do: [walk(head) | walk(tail)]
  defp walk(other), do: other
end
