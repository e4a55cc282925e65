defmodule Instar.Compiler.Wasm.Processes do
  # The VM's functions of processes in a document's code and in the library's: as those of the sandbox.
  #
  # `receive` is written otherwise later, in Core Erlang (`Receives`).
  @moduledoc false

  alias Instar.Compiler.Wasm.{Receives, SandboxProcesses}

  # Of the VM, but for what only the sandbox's own code calls.
  @functions SandboxProcesses.__info__(:functions)
             |> Keyword.drop([:peek, :next, :remove, :timeout, :wait, :start])
             |> MapSet.new(fn {name, arity} -> {:erlang, name, arity} end)

  @node :nonode@nohost

  @doc "The functions of Erlang's that there are for processes."
  @spec functions() :: MapSet.t(mfa)
  def functions, do: @functions

  @doc "Abstract code with calls of the sandbox's functions in place of the VM's."
  @spec forms([tuple]) :: [tuple]
  def forms(forms) do
    own = for {:function, _, name, arity, _} <- forms, into: MapSet.new(), do: {name, arity}
    imported = for {:attribute, _, :import, {_module, names}} <- forms, name <- names, do: name
    own = MapSet.union(own, MapSet.new(imported))
    for form <- forms, do: if(elem(form, 0) == :function, do: walk(form, own), else: form)
  end

  # `self()` in a guard has no function in its place: there it is refused by the native compiler.
  defp walk({:clause, at, patterns, guards, body}, own),
    do: {:clause, at, patterns, guard(guards, own), walk(body, own)}

  defp walk({:op, at, :!, to, message}, own), do: remote(at, :send, walk([to, message], own))

  defp walk({:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, name}}, args}, own),
    do: call(at, name, args, own) || {:call, at, erlang(at, name), walk(args, own)}

  defp walk({:call, at, {:atom, _, name} = callee, args}, own) do
    replaced = if {name, length(args)} not in own, do: call(at, name, args, own)
    replaced || {:call, at, callee, walk(args, own)}
  end

  defp walk({:fun, at, {:function, {:atom, _, :erlang}, {:atom, _, name}, {:integer, _, arity}}} = fun, _own),
    do: fun(at, name, arity) || fun

  defp walk({:fun, at, {:function, name, arity}} = fun, own),
    do: if(is_atom(name) and {name, arity} not in own, do: fun(at, name, arity)) || fun

  defp walk([head | tail], own), do: [walk(head, own) | walk(tail, own)]
  defp walk(tuple, own) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> walk(own) |> List.to_tuple()
  defp walk(other, _own), do: other

  # A guard has no functions but those of Erlang's.
  defp guard({:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :node}}, of}, _own),
    do: guard_of_node(at, of)

  defp guard({:call, at, {:atom, _, :node}, of} = call, own),
    do: if({:node, length(of)} in own, do: call, else: guard_of_node(at, of))

  defp guard([head | tail], own), do: [guard(head, own) | guard(tail, own)]
  defp guard(tuple, own) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> guard(own) |> List.to_tuple()
  defp guard(other, _own), do: other

  defp guard_of_node(at, []), do: {:atom, at, @node}

  # What is no process and no reference fails, as a key that is not there does.
  defp guard_of_node(at, [of]) do
    asked = for name <- [:is_pid, :is_reference], do: {:call, at, erlang(at, name), [of]}
    there = {:map, at, [{:map_field_assoc, at, List.to_tuple([:op, at, :or | asked]), {:atom, at, @node}}]}
    {:call, at, erlang(at, :map_get), [{:atom, at, true}, there]}
  end

  # A function whose name is written out is called as such: a call by name may be one of anything.
  defp call(at, name, [module, function, args | options], own)
       when name in [:spawn, :spawn_link, :spawn_monitor, :spawn_opt] do
    with {:atom, _, _} <- module,
         {:atom, _, _} <- function,
         given when is_list(given) <- elements(args, []) do
      variables = for {_arg, number} <- Enum.with_index(given), do: {:var, at, :"InstarArg#{number}"}
      body = {:call, at, {:remote, at, module, function}, variables}
      fun = {:fun, at, {:clauses, [{:clause, at, [], [], [body]}]}}
      # What is given is there before the process.
      outer = {:clause, at, variables, [], [remote(at, name, [fun | walk(options, own)])]}
      {:call, at, {:fun, at, {:clauses, [outer]}}, walk(given, own)}
    else
      _computed -> known(at, name, [module, function, args | options], own)
    end
  end

  defp call(at, name, args, own), do: known(at, name, args, own)

  defp known(at, name, args, own),
    do: if({:erlang, name, length(args)} in @functions, do: remote(at, name, walk(args, own)))

  defp elements({:cons, _, head, tail}, found), do: elements(tail, [head | found])
  defp elements({nil, _}, found), do: Enum.reverse(found)
  defp elements(_computed, _found), do: nil

  defp fun(at, name, arity) do
    if {:erlang, name, arity} in @functions,
      do: {:fun, at, {:function, {:atom, at, SandboxProcesses}, {:atom, at, name}, {:integer, at, arity}}}
  end

  defp erlang(at, name), do: {:remote, at, {:atom, at, :erlang}, {:atom, at, name}}

  defp remote(at, name, args),
    do: {:call, at, {:remote, at, {:atom, at, SandboxProcesses}, {:atom, at, name}}, args}

  @doc "The compiler's options for abstract code that may wait for messages."
  @spec options([tuple]) :: [term]
  def options(forms), do: if(receives?(forms), do: [{:core_transform, Receives}], else: [])

  defp receives?({:receive, _, _}), do: true
  defp receives?({:receive, _, _, _, _}), do: true
  defp receives?([head | tail]), do: receives?(head) or receives?(tail)
  defp receives?(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> receives?()
  defp receives?(_other), do: false
end
