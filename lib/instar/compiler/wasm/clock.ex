defmodule Instar.Compiler.Wasm.Clock do
  # The VM's functions of time, which Elixir's compiler puts in the place of its own: as those of `System` again, which the
  # library has.
  @moduledoc false

  @functions %{
    {:os, :system_time} => :os_time,
    {:erlang, :system_time} => :system_time,
    {:erlang, :monotonic_time} => :monotonic_time
  }

  @doc "The abstract code of modules with calls of `System`."
  @spec of_system([{module, [tuple]}]) :: [{module, [tuple]}]
  def of_system(modules), do: for({module, forms} <- modules, do: {module, walk(forms)})

  defp walk({:remote, at, {:atom, ma, module}, {:atom, fa, name}})
       when is_map_key(@functions, {module, name}),
       do: {:remote, at, {:atom, ma, System}, {:atom, fa, @functions[{module, name}]}}

  defp walk({:function, {:atom, ma, module}, {:atom, fa, name}, arity})
       when is_map_key(@functions, {module, name}),
       do: {:function, {:atom, ma, System}, {:atom, fa, @functions[{module, name}]}, arity}

  defp walk(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> walk() |> List.to_tuple()
  defp walk([head | tail]), do: [walk(head) | walk(tail)]
  defp walk(other), do: other
end
