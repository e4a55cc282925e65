defmodule Instar.Compiler.Wasm.Random do
  # Functions of the VM's that answer by chance, as those of the library that ask the host.
  @moduledoc false
  alias Instar.Compiler.Wasm.SandboxRandom

  @functions %{{:crypto, :strong_rand_bytes, 1} => {SandboxRandom, :bytes}}
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
