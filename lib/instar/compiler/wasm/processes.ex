defmodule Instar.Compiler.Wasm.Processes do
  # The VM's functions of processes in a document's code and in the library's: as those of the sandbox.
  #
  # `receive` is written otherwise later, in Core Erlang (`Receives`).
  @moduledoc false

  alias Instar.Compiler.Wasm.{Receives, SandboxProcesses}

  # Of the VM, but for what only the sandbox's own code calls.
  @functions SandboxProcesses.__info__(:functions)
             |> Keyword.drop([:peek, :next, :remove, :timeout, :wait, :start])
             |> Enum.map(fn
               {:new_alias, arity} -> {:erlang, :alias, arity}
               {name, arity} -> {:erlang, name, arity}
             end)
             |> MapSet.new()

  @doc "The functions of Erlang's that there are for processes."
  @spec functions() :: MapSet.t(mfa)
  def functions, do: @functions

  @doc "The same of a module of the library, which may ask for the node, of which there is one."
  @spec of_library([tuple]) :: [tuple]
  def of_library(forms), do: forms |> without_nodes() |> forms()

  defp without_nodes({:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :node}}, _of}),
    do: {:atom, at, :nonode@nohost}

  defp without_nodes([head | tail]), do: [without_nodes(head) | without_nodes(tail)]

  defp without_nodes(tuple) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> without_nodes() |> List.to_tuple()

  defp without_nodes(other), do: other

  @doc "Abstract code with calls of the sandbox's functions in place of the VM's."
  @spec forms([tuple]) :: [tuple]
  def forms(forms) do
    own = for {:function, _, name, arity, _} <- forms, into: MapSet.new(), do: {name, arity}
    imported = for {:attribute, _, :import, {_module, names}} <- forms, name <- names, do: name
    own = MapSet.union(own, MapSet.new(imported))
    for form <- forms, do: if(elem(form, 0) == :function, do: walk(form, own), else: form)
  end

  # `self()` in a guard has no function in its place: there it is refused by the native compiler.
  defp walk({:clause, at, patterns, guards, body}, own), do: {:clause, at, patterns, guards, walk(body, own)}

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
    do: if({:erlang, name, length(args)} in @functions, do: remote(at, ours(name), walk(args, own)))

  defp ours(:alias), do: :new_alias
  defp ours(name), do: name

  defp elements({:cons, _, head, tail}, found), do: elements(tail, [head | found])
  defp elements({nil, _}, found), do: Enum.reverse(found)
  defp elements(_computed, _found), do: nil

  defp fun(at, name, arity) do
    if {:erlang, name, arity} in @functions,
      do:
        {:fun, at, {:function, {:atom, at, SandboxProcesses}, {:atom, at, ours(name)}, {:integer, at, arity}}}
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
