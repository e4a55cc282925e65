defmodule Instar.Call.Offer do
  # What a host offers to code: functions, by module and name, as options give them and as they are looked up.
  #
  # One map serves all languages. WebAssembly imports by names that are text; a document in Elixir or Erlang calls a module's
  # function, of which names and numbers of arguments are known when it is compiled.
  @moduledoc false

  @typedoc """
  A function, also as module and name; several of one name, with different numbers of arguments; or `:per_call` for what each
  call brings, with the number of its arguments where a document in Elixir or Erlang is to name it.
  """
  @type entry ::
          fun | {module, atom} | :per_call | {:per_call, arity} | [fun | {module, atom} | {:per_call, arity}]
  @type t :: %{optional(String.t()) => %{optional(String.t()) => entry}}

  @expected "a map of module names to maps of names to functions, {module, name} of functions or :per_call, " <>
              "or modules with use Instar.Host"

  @doc "An offer as it is given in options, with text for names."
  @spec read(term) :: {:ok, t} | {:expected, String.t()}
  def read(given) do
    case modules(given) do
      {:ok, modules} -> {:ok, Enum.reduce(modules, %{}, &merge/2)}
      :error -> {:expected, @expected}
    end
  end

  # Of a module that is offered twice the later functions count for more.
  defp merge({module, functions}, all), do: Map.update(all, module, functions, &Map.merge(&1, functions))

  defp modules(given) do
    cond do
      given == [] -> {:ok, []}
      is_map(given) and not is_struct(given) -> given |> Map.to_list() |> each(&module/1)
      Keyword.keyword?(given) -> each(given, &module/1)
      is_list(given) and length(given) > 0 -> each(given, &modules/1)
      host?(given) -> {:ok, [{text(offered(given).as), of_host(given)}]}
      true -> :error
    end
  end

  defp each(list, read) do
    Enum.reduce_while(list, {:ok, []}, fn element, {:ok, done} ->
      case read.(element) do
        {:ok, read} -> {:cont, {:ok, done ++ List.wrap(read)}}
        :error -> {:halt, :error}
      end
    end)
  end

  defp module({name, functions}) do
    with text when text != nil <- text(name),
         {:ok, functions} <- functions(functions) do
      {:ok, [{text, functions}]}
    else
      _wrong -> :error
    end
  end

  defp functions(module) when is_atom(module), do: if(host?(module), do: {:ok, of_host(module)}, else: :error)

  defp functions(given) do
    with true <- (is_map(given) and not is_struct(given)) or Keyword.keyword?(given) || :error,
         {:ok, functions} <- each(Enum.to_list(given), &function/1),
         do: {:ok, Map.new(functions)}
  end

  defp function({name, entry}) do
    text = text(name)
    if text != nil and entry?(entry), do: {:ok, [{text, entry}]}, else: :error
  end

  defp entry?(:per_call), do: true
  defp entry?({:per_call, arity}) when is_integer(arity), do: arity in 0..255
  defp entry?({module, name}), do: is_atom(module) and is_atom(name) and nil not in [module, name]

  defp entry?([_ | _] = several),
    do: Enum.all?(several, &(&1 != :per_call and not is_list(&1) and entry?(&1)))

  defp entry?(other), do: is_function(other)

  defp host?(module),
    do:
      is_atom(module) and module not in [nil, true, false] and Code.ensure_loaded?(module) and
        function_exported?(module, :__instar_offer__, 0)

  defp offered(module), do: module.__instar_offer__()

  defp of_host(module) do
    for %{name: name, arity: arity} <- offered(module).functions, reduce: %{} do
      all ->
        Map.update(all, Atom.to_string(name), [fun(module, name, arity)], &[fun(module, name, arity) | &1])
    end
  end

  defp fun(module, name, arity), do: Function.capture(module, name, arity)

  defp text(name) when is_atom(name) and name not in [nil, true, false], do: Atom.to_string(name)
  defp text(name) when is_binary(name), do: name
  defp text(_other), do: nil

  @doc "The functions of an entry that are there."
  @spec funs(entry) :: [fun]
  def funs(entry), do: entry |> List.wrap() |> Enum.filter(&is_function/1)

  @doc "Of two offers the first counts for more; a name's functions are those of one of them."
  @spec nearer(t, t) :: t
  def nearer(near, far), do: Map.merge(far, near, fn _module, far, near -> Map.merge(far, near) end)

  @doc "The same names, each to be brought by the call."
  @spec per_call(t) :: t
  def per_call(offer) do
    Map.new(offer, fn {module, functions} ->
      {module, Map.new(functions, fn {name, entry} -> {name, to_bring(entry)} end)}
    end)
  end

  defp to_bring(entry) do
    case arities(entry) do
      [] -> :per_call
      [arity] -> {:per_call, arity}
      several -> Enum.map(several, &{:per_call, &1})
    end
  end

  defp arities(entry) do
    entry
    |> List.wrap()
    |> Enum.flat_map(fn
      fun when is_function(fun) -> [elem(:erlang.fun_info(fun, :arity), 1)]
      {:per_call, arity} when is_integer(arity) -> [arity]
      {module, name} -> exported(module, name)
      :per_call -> []
    end)
    |> Enum.uniq()
    |> Enum.sort()
  end

  defp exported(module, name) do
    if Code.ensure_loaded?(module),
      do: for({^name, arity} <- module.module_info(:exports), do: arity),
      else: []
  end

  # What a document can write as a module's name.
  @nameable ~r/\A(Elixir(\.[A-Z][A-Za-z0-9_]*)+|[a-z][A-Za-z0-9_@]*)\z/

  @doc """
  The functions that documents in Elixir and Erlang can name, in their order. The names are the host's own, so that they
  are atoms for good.
  """
  @spec names(t) :: [mfa]
  def names(offer) do
    for {module, functions} <- offer,
        module =~ @nameable,
        {name, entry} <- functions,
        arity <- arities(entry) do
      {String.to_atom(module), String.to_atom(name), arity}
    end
    |> Enum.sort()
  end

  @doc "Whether an offer has a module that only a document in Elixir or Erlang would name."
  @spec for_documents?(t) :: boolean
  def for_documents?(offer), do: Enum.any?(Map.keys(offer), &String.starts_with?(&1, "Elixir."))

  @doc "What an offer has for a function of a document; nil for nothing."
  @spec find(t, String.t(), String.t(), arity) :: fun | {:per_call, arity} | nil
  def find(offer, module, name, arity) do
    with %{^module => %{^name => entry}} <- offer do
      entry
      |> List.wrap()
      |> Enum.find_value(fn
        fun when is_function(fun, arity) ->
          fun

        {:per_call, ^arity} ->
          {:per_call, arity}

        :per_call ->
          {:per_call, arity}

        {owner, function} when is_atom(function) ->
          if arity in exported(owner, function), do: fun(owner, function, arity)

        _other ->
          nil
      end)
    else
      _none -> nil
    end
  end
end
