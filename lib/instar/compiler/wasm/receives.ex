defmodule Instar.Compiler.Wasm.Receives do
  # `receive` in Core Erlang, as functions of the sandbox: a pass of Erlang's compiler.
  #
  # By then the compiler has made a loop of it that goes back to its start by a jump. WebAssembly's code has no such jumps, so the
  # loop becomes a function of its own, as that of a comprehension is.
  @moduledoc false

  alias Instar.Compiler.Wasm.SandboxProcesses

  @steps %{recv_next: :next, remove_message: :remove, timeout: :timeout}

  @doc false
  @spec core_transform(:cerl.c_module(), [term]) :: :cerl.c_module()
  def core_transform(module, _options) do
    name = module |> :cerl.module_name() |> :cerl.atom_val()

    defs =
      for {variable, fun} <- :cerl.module_defs(module) do
        {function, arity} = :cerl.var_name(variable)
        {variable, walk(fun, {"#{shown(name)}#{function}/#{arity}", 0})}
      end

    :cerl.update_c_module(
      module,
      :cerl.module_name(module),
      :cerl.module_exports(module),
      :cerl.module_attrs(module),
      defs
    )
  end

  defp shown(name) do
    case Atom.to_string(name) do
      "Elixir." <> name -> name <> "."
      name -> name <> ":"
    end
  end

  defp walk(tree, place) do
    case :cerl.type(tree) do
      :letrec -> letrec(tree, place)
      :primop -> primop(tree, :cerl.atom_val(:cerl.primop_name(tree)), place)
      :map -> map(tree, place)
      _other -> inner(tree, place)
    end
  end

  # `:cerl.subtrees/1` leaves out what a map's pairs are added to.
  defp map(tree, place) do
    pairs = for pair <- :cerl.map_es(tree), do: walk(pair, place)
    :cerl.update_c_map(tree, walk(:cerl.map_arg(tree), place), pairs)
  end

  defp inner(tree, place) do
    case :cerl.subtrees(tree) do
      [] -> tree
      groups -> :cerl.update_tree(tree, for(group <- groups, do: for(part <- group, do: walk(part, place))))
    end
  end

  defp letrec(tree, {function, _line} = place) do
    with [{variable, fun}] <- :cerl.letrec_defs(tree),
         {name, 0} <- :cerl.var_name(variable),
         "recv$^" <> _number <- Atom.to_string(name) do
      body = walk(:cerl.fun_body(fun), {function, line(tree)})
      annotation = List.delete(:cerl.get_ann(tree), :letrec_goto)
      apply = :cerl.c_apply(variable, [])

      {body, apply} =
        case values(body) do
          nil -> {body, apply}
          count -> {tuples(body), together(apply, count)}
        end

      :cerl.ann_c_letrec(annotation, [{variable, :cerl.update_c_fun(fun, [], body)}], apply)
    else
      _other -> inner(tree, place)
    end
  end

  # How many variables are bound in it for those behind it, if there are some: no function returns several values.
  defp values(tree) do
    case :cerl.type(tree) do
      :values -> length(:cerl.values_es(tree))
      _other -> tree |> tails() |> Enum.find_value(&values/1)
    end
  end

  defp tuples(tree) do
    case :cerl.type(tree) do
      :values ->
        :cerl.c_tuple(:cerl.values_es(tree))

      :case ->
        clauses =
          for clause <- :cerl.case_clauses(tree) do
            body = tuples(:cerl.clause_body(clause))
            :cerl.update_c_clause(clause, :cerl.clause_pats(clause), :cerl.clause_guard(clause), body)
          end

        :cerl.update_c_case(tree, :cerl.case_arg(tree), clauses)

      :let ->
        :cerl.update_c_let(tree, :cerl.let_vars(tree), :cerl.let_arg(tree), tuples(:cerl.let_body(tree)))

      :seq ->
        :cerl.update_c_seq(tree, :cerl.seq_arg(tree), tuples(:cerl.seq_body(tree)))

      :letrec ->
        defs =
          for {variable, fun} <- :cerl.letrec_defs(tree),
              do: {variable, if(goto?(tree), do: tuples_of(fun), else: fun)}

        :cerl.update_c_letrec(tree, defs, tuples(:cerl.letrec_body(tree)))

      _other ->
        tree
    end
  end

  defp tuples_of(fun), do: :cerl.update_c_fun(fun, :cerl.fun_vars(fun), tuples(:cerl.fun_body(fun)))

  defp tails(tree) do
    case :cerl.type(tree) do
      :case ->
        for clause <- :cerl.case_clauses(tree), do: :cerl.clause_body(clause)

      :let ->
        [:cerl.let_body(tree)]

      :seq ->
        [:cerl.seq_body(tree)]

      :letrec ->
        defs = if goto?(tree), do: for({_, fun} <- :cerl.letrec_defs(tree), do: :cerl.fun_body(fun)), else: []

        [:cerl.letrec_body(tree) | defs]

      _other ->
        []
    end
  end

  defp goto?(tree), do: :letrec_goto in :cerl.get_ann(tree)

  defp together(apply, count) do
    variables = for number <- 1..count//1, do: :cerl.c_var(:"instar recv #{number}")
    clause = :cerl.c_clause([:cerl.c_tuple(variables)], :cerl.c_values(variables))
    :cerl.c_case(apply, [clause])
  end

  defp primop(_tree, :recv_peek_message, _place) do
    [message, other] = for name <- [:"instar message", :"instar other"], do: :cerl.c_var(name)
    there = :cerl.c_cons(message, :cerl.c_nil())

    :cerl.c_case(call(:peek, []), [
      :cerl.c_clause([there], :cerl.c_values([:cerl.c_atom(true), message])),
      :cerl.c_clause([other], :cerl.c_values([:cerl.c_atom(false), :cerl.c_nil()]))
    ])
  end

  defp primop(tree, :recv_wait_timeout, {function, line} = place) do
    [time] = for argument <- :cerl.primop_args(tree), do: walk(argument, place)
    text = if line > 0, do: "#{function}, line #{line}", else: function
    call(:wait, [time, :cerl.abstract(text)])
  end

  defp primop(_tree, name, _place) when is_map_key(@steps, name), do: call(@steps[name], [])
  defp primop(tree, _name, place), do: inner(tree, place)

  defp call(name, args), do: :cerl.c_call(:cerl.c_atom(SandboxProcesses), :cerl.c_atom(name), args)

  # The first one that is known within it.
  defp line(tree) do
    fn node, annotations -> :cerl.get_ann(node) ++ annotations end
    |> :cerl_trees.fold([], tree)
    |> Enum.flat_map(fn
      line when is_integer(line) -> [line]
      {line, column} when is_integer(line) and is_integer(column) -> [line]
      _other -> []
    end)
    |> Enum.filter(&(&1 > 0))
    |> Enum.min(fn -> 0 end)
  end
end
