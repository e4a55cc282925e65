defmodule Instar.Callbacks do
  # What the functions that a program imports are met by, and the running of them: in the calling process, outside of
  # any native function, while the program's fiber lies still.
  @moduledoc false
  alias Instar.{AssemblyScript, Memory, Native, WASI, Watchdog}

  @typedoc "What somebody offers: functions, or `:per_call` for what each call brings, by module and name."
  @type offer :: %{optional(String.t()) => %{optional(String.t()) => fun | :per_call}}

  @typedoc """
  What a version's imports are met by: what it asks for, what its load offered, a function for each import in their
  order, and the first import that only a call can meet.
  """
  @type t :: %{asked: [asked], offer: offer, table: tuple, unmet: {String.t(), String.t()} | nil}

  # Types of modules are atoms, those of components text.
  @typep asked ::
           {module :: String.t(), name :: String.t(), params :: [atom | String.t()],
            results :: [atom | String.t()]}

  @typedoc "What a native call answers; `follow/2` turns all but the first two into one of these."
  @type answer :: {:ok, term} | {:error, term} | tuple

  @expected "a map of module names to maps of names to functions or :per_call"
  # What an exit signal that is on its way may take, and how long a waiting call may take to be told.
  @signal_ms 1_000

  @doc "An offer as it is given in options, with text for names."
  @spec offer(term) :: {:ok, offer} | {:expected, String.t()}
  def offer(given) do
    modules = for {module, functions} <- pairs(given), do: {text(module), for_module(functions)}
    if Enum.all?(modules, &valid?/1), do: {:ok, Map.new(modules)}, else: {:expected, @expected}
  end

  defp for_module(given) do
    functions = for {name, fun} <- pairs(given), do: {text(name), fun}

    if Enum.all?(functions, fn {name, fun} -> name != nil and (is_function(fun) or fun == :per_call) end),
      do: Map.new(functions)
  end

  defp valid?({module, functions}), do: module != nil and functions != nil

  # What is neither a map nor a keyword list has one pair that is not valid.
  defp pairs(given) do
    cond do
      is_map(given) and not is_struct(given) -> Map.to_list(given)
      Keyword.keyword?(given) -> given
      true -> [{nil, nil}]
    end
  end

  defp text(name) when is_atom(name) and name not in [nil, true, false], do: Atom.to_string(name)
  defp text(name) when is_binary(name), do: name
  defp text(_other), do: nil

  @doc "The same names, each to be brought by the call."
  @spec per_call(offer) :: offer
  def per_call(offer) do
    Map.new(offer, fn {module, functions} ->
      {module, Map.new(functions, fn {name, _} -> {name, :per_call} end)}
    end)
  end

  @doc """
  Meets what code asks for: by what its load offers, else by what the server does. Nil for code that asks for nothing.
  """
  @spec meet([asked], offer, offer) :: {:ok, t | nil} | {:error, term}
  def meet([], _load, _server), do: {:ok, nil}

  def meet(asked, load, server) do
    met =
      reduce(asked, fn {module, name, _params, _results} = import ->
        case find(load, module, name) || find(server, module, name) || AssemblyScript.import(import) do
          nil -> {:error, {:unknown_import, module, name}}
          offered -> entry(offered, import)
        end
      end)

    with {:ok, entries} <- met do
      {:ok, %{asked: asked, offer: load, table: List.to_tuple(entries), unmet: unmet(asked, entries)}}
    end
  end

  @doc "What is met by an offer first; what neither meets is an error."
  @spec bring(t, offer) :: {:ok, t} | {:error, term}
  def bring(imports, offer) do
    with {:ok, table} <- for_call(imports, offer), do: {:ok, %{imports | table: table, unmet: nil}}
  end

  @doc "The table for one call, which may bring functions of its own."
  @spec for_call(t | nil, offer) :: {:ok, tuple | nil} | {:error, term}
  def for_call(nil, _call), do: {:ok, nil}
  def for_call(%{table: table, unmet: nil}, call) when call == %{}, do: {:ok, table}
  def for_call(%{unmet: {module, name}}, call) when call == %{}, do: {:error, {:unmet_import, module, name}}

  def for_call(%{asked: asked, table: table}, call) do
    met =
      asked
      |> Enum.zip(Tuple.to_list(table))
      |> reduce(fn {{module, name, _params, _results} = import, entry} ->
        case find(call, module, name) || entry do
          :per_call -> {:error, {:unmet_import, module, name}}
          ^entry -> {:ok, entry}
          fun -> entry(fun, import)
        end
      end)

    with {:ok, entries} <- met, do: {:ok, List.to_tuple(entries)}
  end

  defp unmet(asked, entries) do
    Enum.find_value(Enum.zip(asked, entries), fn {{module, name, _params, _results}, entry} ->
      if entry == :per_call, do: {module, name}
    end)
  end

  defp find(offer, module, name) do
    case offer do
      %{^module => %{^name => offered}} -> offered
      empty when empty == %{} -> nil
      %{} -> find_component(offer, String.split(module, "@"), name)
    end
  end

  # Components name interfaces with a version, and join words by dashes, for which an atom has underscores.
  defp find_component(offer, [interface | version], name) do
    modules = if version == [], do: [interface], else: [interface <> "@" <> hd(version), interface]

    Enum.find_value(modules, fn module ->
      functions = Map.get(offer, module, %{})
      functions[name] || functions[String.replace(name, "-", "_")]
    end)
  end

  # With or without the context of the guest's memory as first argument.
  defp entry(:per_call, _import), do: {:ok, :per_call}

  defp entry(fun, {module, name, params, _results}) do
    expected = length(params)

    case :erlang.fun_info(fun, :arity) do
      {:arity, ^expected} -> {:ok, {:plain, fun}}
      {:arity, arity} when arity == expected + 1 -> {:ok, {:memory, fun}}
      {:arity, arity} -> {:error, {:import_arity, module <> "." <> name, expected, arity}}
    end
  end

  defp reduce(list, fun) do
    result =
      Enum.reduce_while(list, [], fn element, done ->
        case fun.(element) do
          {:ok, entry} -> {:cont, [entry | done]}
          {:error, reason} -> {:halt, {:error, reason}}
        end
      end)

    if is_list(result), do: {:ok, Enum.reverse(result)}, else: result
  end

  @doc """
  Goes on from what a native call has answered until it is done: runs what the guest asks for, and waits for what it
  waits for.

  What a function raises, throws or exits with drops the call and is `{:raised, kind, reason, stacktrace}`.
  """
  @spec follow(answer, tuple | nil) ::
          {:ok, term} | {:error, term} | {:raised, :error | :throw | :exit, term, list}
  def follow({:callback, _, _, _, _} = asked, table), do: asked(asked, table)
  def follow({:wait, pending, reference, ms}, table), do: wait(pending, reference, ms, table)
  def follow({signal, ms}, _table) when signal in [:expired, :killed], do: late(signal, ms)
  def follow(answer, _table), do: answer

  defp asked({:callback, pending, import, arguments, turn}, table) do
    try do
      case elem(table, import) do
        {:plain, fun} -> apply(fun, arguments)
        {:memory, fun} -> apply(fun, [%Memory{guest: Native.guest(pending), turn: turn} | arguments])
        {:wasi, world} -> WASI.run_errand(world, arguments)
      end
    catch
      kind, reason ->
        case Native.cancel(pending) do
          :ok -> raised(kind, reason, __STACKTRACE__)
          {signal, ms} -> late(signal, ms)
        end
    else
      result -> pending |> Native.answer(result) |> follow(table)
    end
  end

  defp raised(:throw, {AssemblyScript, reason}, _trace), do: {:error, reason}
  defp raised(kind, reason, trace), do: {:raised, kind, reason, trace}

  # The clock runs on while it waits; going on with a call whose time is over ends it.
  defp wait(pending, reference, ms, table) do
    receive do
      {^reference, :ready} -> :ok
    after
      ms -> if Native.unlisten(pending), do: flush(reference)
    end

    pending |> Native.resume() |> follow(table)
  end

  defp flush(reference) do
    receive do
      {^reference, :ready} -> :ok
    after
      @signal_ms -> :ok
    end
  end

  # The watchdog's exit signal has come, or is coming: a process that traps exits takes it out of its mailbox, unless its
  # callback did. Who has outstayed his grace as well waits for his end.
  defp late(signal, ms) do
    watchdog = Process.whereis(Watchdog)

    receive do
      {:EXIT, ^watchdog, _reason} when signal == :expired -> :ok
    after
      @signal_ms -> :ok
    end

    {:error, {:timeout, ms}}
  end
end
