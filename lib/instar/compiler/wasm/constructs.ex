defmodule Instar.Compiler.Wasm.Constructs do
  # Finds what the sandbox does not have in a document's abstract code: each with its place.
  @moduledoc false

  alias Instar.Compiler.Shared.Permissions
  alias Instar.Compiler.Wasm.{Library, Misspelt, Offered}
  alias Instar.Error

  # Erlang's compiler makes instructions of these, or the native compiler code.
  @instructions [
    apply: 2,
    apply: 3,
    error: 1,
    error: 2,
    error: 3,
    exit: 1,
    is_record: 2,
    is_record: 3,
    raise: 3,
    throw: 1
  ]

  @typedoc "What is refused: where, as which construct, and what is said of it."
  @type found ::
          {:erl_anno.anno() | {pos_integer, pos_integer}, String.t() | :misspelt, message :: String.t()}

  @doc """
  Checks modules. `natives` are the functions that need no code. What is nowhere, for it is misspelt, is a mistake for
  every target.
  """
  @spec check([{module, [tuple]}], MapSet.t(mfa), String.t(), Offered.t()) ::
          :ok
          | {:error, {:unsupported, String.t(), [Error.diagnostic()]} | {:diagnostics, [Error.diagnostic()]}}
  def check(modules, natives, file, offered \\ Offered.none()),
    do: modules |> found(natives, offered) |> answer(file)

  @doc "Refuses modules of which something is refused already: with all else that there is to refuse."
  @spec refuse([found, ...], [{module, [tuple]}], MapSet.t(mfa), String.t(), Offered.t()) ::
          {:error, {:unsupported, String.t(), [Error.diagnostic()]} | {:diagnostics, [Error.diagnostic()]}}
  def refuse(already, modules, natives, file, offered),
    do: answer(already ++ found(modules, natives, offered), file)

  defp found(modules, natives, offered) do
    own = Map.new(modules, fn {module, forms} -> {module, functions(forms)} end)
    Enum.flat_map(modules, &module(&1, %{own: own, natives: natives, offered: offered}))
  end

  defp answer(found, file) do
    case Enum.sort_by(found, fn {at, _, _} -> :erl_anno.location(at) end) do
      [] ->
        :ok

      [{_at, construct, _message} | _] = found ->
        diagnostics =
          for {at, _construct, message} <- Enum.uniq(found) do
            {line, column} = line_and_column(:erl_anno.location(at))
            %{file: file, line: line, column: column, message: message}
          end

        if Enum.any?(found, &match?({_at, :misspelt, _message}, &1)),
          do: {:error, {:diagnostics, diagnostics}},
          else: {:error, {:unsupported, construct, diagnostics}}
    end
  end

  defp functions(forms) do
    all = for {:function, _, name, arity, _} <- forms, into: MapSet.new(), do: {name, arity}
    MapSet.union(all, MapSet.new(__info__: 1, module_info: 0, module_info: 1))
  end

  defp module({module, forms}, context) do
    imported = for {:attribute, _, :import, {_module, names}} <- forms, name <- names, do: name
    local = MapSet.union(context.own[module], MapSet.new(imported))

    for({:function, _, name, _, _} = form <- forms, name != :__info__, do: form)
    |> walk(Map.put(context, :local, local), [])
    |> Enum.reverse()
  end

  defp walk({:receive, at, _clauses}, _context, found), do: [missing(at, "receive") | found]
  defp walk({:receive, at, _clauses, _time, _after}, _context, found), do: [missing(at, "receive") | found]
  defp walk({:op, at, :!, _to, _message}, _context, found), do: [missing(at, "send (!)") | found]

  defp walk(
         {:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :apply}}, [_, _, _] = args},
         context,
         found
       ),
       do: walk(args, context, applied(at, args, context, found))

  defp walk({:call, at, {:remote, _, {:atom, _, module}, {:atom, _, name}}, args}, context, found),
    do: walk(args, context, function(at, {module, name, length(args)}, context, found))

  defp walk({:call, at, {:atom, _, :apply}, [_, _, _] = args}, context, found) do
    found = if {:apply, 3} in context.local, do: found, else: applied(at, args, context, found)
    walk(args, context, found)
  end

  defp walk({:call, at, {:atom, _, name}, args}, context, found),
    do: walk(args, context, local(at, {name, length(args)}, context, found))

  defp walk(
         {:fun, at, {:function, {:atom, _, module}, {:atom, _, name}, {:integer, _, arity}}},
         context,
         found
       ),
       do: function(at, {module, name, arity}, context, found)

  defp walk({:fun, at, {:function, name, arity}}, context, found) when is_atom(name),
    do: local(at, {name, arity}, context, found)

  defp walk(tuple, context, found) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> walk(context, found)
  defp walk([head | tail], context, found), do: walk(tail, context, walk(head, context, found))
  defp walk(_other, _context, found), do: found

  # The compilers make a call of an `apply` whose names are known. What is misspelt is `undef` there, when it is called.
  defp applied(at, [{:atom, _, module}, {:atom, _, name}, args], context, found) do
    with arity when is_integer(arity) <- count(args, 0),
         [{_at, construct, _message} = missing] when construct != :misspelt <-
           function(at, {module, name, arity}, context, []) do
      [missing | found]
    else
      _computed_or_there -> found
    end
  end

  defp applied(_at, _computed, _context, found), do: found

  defp count({:cons, _, _head, tail}, count), do: count(tail, count + 1)
  defp count({nil, _}, count), do: count
  defp count(_computed, _count), do: nil

  # Erlang's own functions can be called without a module. What is neither is for the compiler to say.
  defp local(at, {:module_info, arity}, _context, found) when arity < 2,
    do: [missing(at, "module_info/#{arity}") | found]

  defp local(at, {name, arity} = function, context, found) do
    if function in context.local or not :erl_internal.bif(name, arity),
      do: found,
      else: function(at, {:erlang, name, arity}, context, found)
  end

  defp function(at, {module, name, _arity} = function, context, found) do
    cond do
      # The VM answers it, of modules that it has loaded.
      name == :module_info ->
        [missing(at, text(function)) | found]

      is_map_key(context.own, module) ->
        misspelt =
          Misspelt.in_module(function, MapSet.to_list(context.own[module]), "the document defines no")

        if misspelt, do: [{at, :misspelt, misspelt} | found], else: found

      true ->
        case of_function(function, context.natives, context.offered) do
          nil -> found
          {construct, message} -> [{at, construct, message} | found]
        end
    end
  end

  @doc """
  What is wrong with a call of a function that is none of the document's own: the construct, or `:misspelt`, and the message.
  Nil for one that is there.
  """
  @spec of_function(mfa, MapSet.t(mfa), Offered.t()) :: {String.t() | :misspelt, String.t()} | nil
  def of_function({module, name, arity} = function, natives, offered) do
    hosts = Offered.nameable(offered)

    cond do
      is_map_key(hosts, module) ->
        misspelt = Misspelt.in_module(function, hosts[module], "the host offers no")
        if misspelt, do: {:misspelt, misspelt}

      not Offered.permitted?(offered, function) ->
        {text(function), not_allowed(text(function), Permissions.needed(function))}

      function in natives or Library.offered?(function) ->
        nil

      module == :erlang and name not in [:node, :self, :send] and instruction?(name, arity) ->
        nil

      misspelt = Misspelt.message(function, Map.keys(hosts)) ->
        {:misspelt, misspelt}

      true ->
        {text(function), refusal(text(function))}
    end
  end

  defp instruction?(name, arity) do
    {name, arity} in @instructions or :erl_internal.guard_bif(name, arity) or
      :erl_internal.arith_op(name, arity) or
      :erl_internal.bool_op(name, arity) or :erl_internal.comp_op(name, arity) or
      :erl_internal.list_op(name, arity)
  end

  defp missing(at, construct), do: {at, construct, refusal(construct)}

  @doc """
  What a diagnostic says of a construct that needs a permission.

      iex> Instar.Compiler.Wasm.Constructs.not_allowed("DateTime.utc_now/0", :clock)
      "DateTime.utc_now/0 needs the permission :clock, which is not allowed here: the host gives it with allow: [:clock]"
  """
  @spec not_allowed(String.t(), atom) :: String.t()
  def not_allowed(construct, permission) do
    given = if permission == :http, do: ~s({:http, ["host.example"]}), else: inspect(permission)

    "#{construct} needs the permission #{inspect(permission)}, which is not allowed here: the host gives it with allow: [#{given}]"
  end

  @doc """
  What a diagnostic says of a construct that the sandbox does not have.

      iex> Instar.Compiler.Wasm.Constructs.refusal("receive")
      ~s[receive is not there in the sandbox; it needs "target": "beam"]
  """
  @spec refusal(String.t()) :: String.t()
  def refusal(construct),
    do: "#{construct} is not there in the sandbox; it needs \"target\": \"beam\""

  defp text({module, name, arity}), do: Misspelt.text(module, name, arity)

  defp line_and_column({line, column}), do: {line, column}
  defp line_and_column(line), do: {line, nil}
end
