defmodule Instar.Compiler.Wasm.Constructs do
  # Finds what the sandbox does not have in a document's abstract code: each with its place.
  #
  # A document in which an export surely comes to such a thing is refused. Elsewhere, the code raises where it comes to it, and
  # there are warnings: one call that nobody makes keeps nobody from the rest (`Absent`).
  @moduledoc false

  alias Instar.Compiler.Shared.Permissions
  alias Instar.Compiler.Wasm.{Absent, Library, Misspelt, Offered}
  alias Instar.Error

  # Erlang's compiler makes instructions of these, or the native compiler code.
  @instructions [
    apply: 2,
    apply: 3,
    error: 1,
    error: 2,
    error: 3,
    exit: 1,
    is_record: 1,
    is_record: 2,
    is_record: 3,
    raise: 3,
    throw: 1
  ]

  # What `IO` writes to a device that is given.
  @on_devices [binwrite: 2, inspect: 3, puts: 2, write: 2]

  @typedoc "What is refused: where, as which construct, and what is said of it."
  @type found ::
          {:erl_anno.anno() | {pos_integer, pos_integer}, String.t() | :misspelt, message :: String.t()}

  @typedoc "What is not there, instead of code that would come to it: where, what is raised, and what is said of it."
  @type absent :: %{
          at: :erl_anno.anno() | {pos_integer, pos_integer},
          name: mfa | atom,
          construct: String.t(),
          message: String.t()
        }

  @type refusal ::
          {:error, {:unsupported, String.t(), [Error.diagnostic()]} | {:diagnostics, [Error.diagnostic()]}}

  @doc """
  Checks modules, of which `exports` may be called: the modules as they can be compiled, with warnings. `natives` are the functions
  that need no code. What is nowhere, for it is misspelt, is a mistake for every target.
  """
  @spec check([{module, [tuple]}], [mfa] | :all, MapSet.t(mfa), String.t(), Offered.t()) ::
          {:ok, [{module, [tuple]}], [Error.diagnostic()]} | refusal
  def check(modules, exports, natives, file, offered \\ Offered.none()) do
    case found(modules, natives, offered) do
      [] ->
        {:ok, modules, []}

      found ->
        marked = if exports != :all and Enum.all?(found, &is_map/1), do: marked(modules, natives, offered)

        if marked && not Absent.surely_reached?(marked, exports),
          do: {:ok, Absent.raising(marked), warnings(found, file)},
          else: answer(found, file)
    end
  end

  @doc "Refuses modules of which something is refused already: with all else that there is to refuse."
  @spec refuse([found, ...], [{module, [tuple]}], MapSet.t(mfa), String.t(), Offered.t()) :: refusal
  def refuse(already, modules, natives, file, offered),
    do: answer(already ++ found(modules, natives, offered), file)

  defp found(modules, natives, offered) do
    for {_module, forms, context} <- contexts(modules, natives, offered),
        form <- forms,
        found <- form |> of_form(context) |> Enum.reverse(),
        do: found
  end

  defp of_form({:function, _, name, _, _} = form, context) when name != :__info__, do: find(form, context, [])

  # What a record's fields are by default stands in every function that makes one: it is refused, wherever that is.
  defp of_form({:attribute, _, :record, {_name, fields}}, context) do
    for found <- find(fields, context, []) do
      with %{at: at, construct: construct, message: message} <- found, do: {at, construct, message}
    end
  end

  defp of_form(_form, _context), do: []

  # With what is not there in place of its code.
  defp marked(modules, natives, offered) do
    for {module, forms, context} <- contexts(modules, natives, offered) do
      {module, for(form <- forms, do: if(function?(form), do: mark(form, context), else: form))}
    end
  end

  defp function?(form), do: match?({:function, _, name, _, _} when name != :__info__, form)

  # Each module with what its code may name.
  defp contexts(modules, natives, offered) do
    own = Map.new(modules, fn {module, forms} -> {module, names(forms)} end)

    for {module, forms} <- modules do
      imported = for {:attribute, _, :import, {_module, names}} <- forms, name <- names, do: name
      local = MapSet.union(own[module], MapSet.new(imported))
      {module, forms, %{own: own, natives: natives, offered: offered, local: local}}
    end
  end

  defp answer(found, file) do
    found = in_order(found)
    diagnostics = for found <- found, do: diagnostic(found, message(found), file)

    if Enum.any?(found, &match?({_at, :misspelt, _message}, &1)),
      do: {:error, {:diagnostics, diagnostics}},
      else: {:error, {:unsupported, construct(hd(found)), diagnostics}}
  end

  defp warnings(found, file) do
    for %{name: name, message: message} = absent <- in_order(found),
        raised = inspect({:unsupported, name}),
        do: diagnostic(absent, "warning: #{message}; code that comes here raises #{raised}", file)
  end

  defp in_order(found), do: found |> Enum.sort_by(&place/1) |> Enum.uniq_by(&{place(&1), message(&1)})

  defp diagnostic(found, message, file) do
    {line, column} = place(found)
    %{file: file, line: line, column: if(column > 0, do: column), message: message}
  end

  defp place(%{at: at}), do: place({at, nil, nil})

  defp place({at, _construct, _message}) do
    case :erl_anno.location(at) do
      {line, column} -> {line, column}
      line -> {line, 0}
    end
  end

  defp construct(%{construct: construct}), do: construct
  defp construct({_at, construct, _message}), do: construct
  defp message(%{message: message}), do: message
  defp message({_at, _construct, message}), do: message

  defp names(forms) do
    all = for {:function, _, name, arity, _} <- forms, into: MapSet.new(), do: {name, arity}
    MapSet.union(all, MapSet.new(__info__: 1, module_info: 0, module_info: 1))
  end

  # All that is wrong in some code, the last first.
  defp find(node, context, found) when is_tuple(node) do
    case look(node, context) do
      {wrong, parts} -> find(parts, context, [wrong | found])
      nil -> node |> Tuple.to_list() |> find(context, found)
    end
  end

  defp find([head | tail], context, found), do: find(tail, context, find(head, context, found))
  defp find(_other, _context, found), do: found

  # The code, where all that is wrong is what is not there.
  defp mark(node, context) when is_tuple(node) do
    case look(node, context) do
      {wrong, parts} -> Absent.node(wrong, mark(parts, context), node)
      nil -> node |> Tuple.to_list() |> mark(context) |> List.to_tuple()
    end
  end

  defp mark([head | tail], context), do: [mark(head, context) | mark(tail, context)]
  defp mark(other, _context), do: other

  # What is wrong with a node, and what of it is evaluated before anybody comes to that.
  defp look({:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :apply}}, [_, _, _] = args}, context),
    do: applied(at, args, context)

  defp look({:call, at, {:remote, _, {:atom, _, :instar}, {:atom, _, :absent}}, args}, context) do
    with nil <- Absent.read(args),
         do: with_parts(function(at, {:instar, :absent, length(args)}, context), args)
  end

  defp look({:call, at, {:remote, _, {:atom, _, module}, {:atom, _, name}}, args}, context) do
    # A device that is computed may be a process of the call, for which nobody's permission is needed.
    if device?(module, name, args),
      do: nil,
      else: with_parts(function(at, {module, name, length(args)}, context), args)
  end

  defp look({:call, at, {:atom, _, :apply}, [_, _, _] = args}, context),
    do: if({:apply, 3} not in context.local, do: applied(at, args, context))

  defp look({:call, at, {:atom, _, name}, args}, context),
    do: with_parts(local(at, {name, length(args)}, context), args)

  defp look({:fun, at, {:function, {:atom, _, module}, {:atom, _, name}, {:integer, _, arity}}}, context),
    do: with_parts(function(at, {module, name, arity}, context), [])

  defp look({:fun, at, {:function, name, arity}}, context) when is_atom(name),
    do: with_parts(local(at, {name, arity}, context), [])

  defp look(_node, _context), do: nil

  defp device?(IO, _name, [{:atom, _, stream} | _args])
       when stream in [:stdio, :stderr, :standard_io, :standard_error, :user],
       do: false

  defp device?(module, name, args), do: on_device?({module, name, length(args)})

  defp with_parts(nil, _parts), do: nil
  defp with_parts(wrong, parts), do: {wrong, parts}

  # The compilers make a call of an `apply` whose names are known. What is misspelt is `undef` there, when it is called.
  defp applied(at, [{:atom, _, module}, {:atom, _, name}, args], context) do
    with arity when is_integer(arity) <- count(args, 0),
         %{} = absent <- function(at, {module, name, arity}, context) do
      {absent, [args]}
    else
      _computed_or_there -> nil
    end
  end

  defp applied(_at, _computed, _context), do: nil

  defp count({:cons, _, _head, tail}, count), do: count(tail, count + 1)
  defp count({nil, _}, count), do: count
  defp count(_computed, _count), do: nil

  # Erlang's own functions can be called without a module. What is neither is for the compiler to say.
  defp local(at, {:module_info, arity}, _context) when arity < 2,
    do: missing(at, {:erlang, :module_info, arity}, "module_info/#{arity}")

  defp local(at, {name, arity} = function, context) do
    if not (function in context.local or not :erl_internal.bif(name, arity)),
      do: function(at, {:erlang, name, arity}, context)
  end

  defp function(at, {module, name, _arity} = function, context) do
    cond do
      # The VM answers it, of modules that it has loaded.
      name == :module_info ->
        missing(at, function, text(function))

      is_map_key(context.own, module) ->
        misspelt =
          Misspelt.in_module(function, MapSet.to_list(context.own[module]), "the document defines no")

        if misspelt, do: {at, :misspelt, misspelt}

      true ->
        case of_function(function, context.natives, context.offered) do
          nil -> nil
          {:misspelt, message} -> {at, :misspelt, message}
          {construct, message} -> %{at: at, name: function, construct: construct, message: message}
        end
    end
  end

  @doc "Whether it writes to a device that it is given: a name of the host's streams, or a process of the call."
  @spec on_device?(mfa) :: boolean
  def on_device?({module, name, arity}), do: module == IO and {name, arity} in @on_devices

  @doc """
  What is wrong with a call of a function that is none of the document's own: the construct, or `:misspelt`, and the message.
  Nil for one that is there. `written` is how the document calls it, where a compiler puts another in its place.
  """
  @spec of_function(mfa, MapSet.t(mfa), Offered.t(), mfa | nil) ::
          {String.t() | :misspelt, String.t()} | nil
  def of_function({module, name, arity} = function, natives, offered, written \\ nil) do
    written = written || function
    hosts = Offered.nameable(offered)

    cond do
      is_map_key(hosts, module) ->
        misspelt = Misspelt.in_module(function, hosts[module], "the host offers no")
        if misspelt, do: {:misspelt, misspelt}

      not Offered.permitted?(offered, function) ->
        {text(written), not_allowed(text(written), Permissions.needed(function))}

      function in natives or Library.offered?(function) ->
        nil

      module == :erlang and name not in [:node, :self, :send] and instruction?(name, arity) ->
        nil

      misspelt = Misspelt.message(function, Map.keys(hosts)) ->
        {:misspelt, misspelt}

      true ->
        {text(written), refusal(text(written))}
    end
  end

  defp instruction?(name, arity) do
    {name, arity} in @instructions or :erl_internal.guard_bif(name, arity) or
      :erl_internal.arith_op(name, arity) or
      :erl_internal.bool_op(name, arity) or :erl_internal.comp_op(name, arity) or
      :erl_internal.list_op(name, arity)
  end

  defp missing(at, name, construct),
    do: %{at: at, name: name, construct: construct, message: refusal(construct)}

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
end
