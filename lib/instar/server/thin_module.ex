defmodule Instar.Server.ThinModule do
  # Thin BEAM modules for `load(id, as: MyApp.Pricing)`: their exports are those of the version, each calling its current
  # code. Such a module holds no code of the document, so it never has to be replaced with it.
  @moduledoc false
  alias Instar.Compiler.Shared.AtomBudget
  alias Instar.Error
  alias Instar.Runtime.Beam.Purge
  alias Instar.Server.Names

  # Ten seconds: longer than any process waits for its turn that isn't suspended.
  @tries 1_000
  @pause_ms 10

  @type key :: {id :: String.t(), tag :: String.t()}

  @doc "Whether a module may be made or made anew: no module of somebody else has that name, loaded or not."
  @spec check(module) :: :ok | {:error, Error.t()}
  def check(module) do
    if owner(module) != nil or not exists?(module),
      do: :ok,
      else: {:error, Error.new({:module_exists, module})}
  end

  @doc "Makes the module, or makes it anew when the exports have changed."
  @spec make(module, atom, key, [{String.t(), arity}], non_neg_integer) :: :ok | {:error, Error.t()}
  def make(module, server, key, exports, max_atoms) do
    with :ok <- check(module),
         {:ok, functions} <- functions(exports, max_atoms, []) do
      owner = {server, key, functions}
      if owner(module) != owner, do: load(module, owner)
      :ok
    end
  end

  @doc "Removes the module, if it is still the one of that version."
  @spec remove(module, atom, key) :: :ok
  def remove(module, server, key) do
    with {^server, ^key, _functions} <- owner(module), do: unload(module)
    :ok
  end

  defp owner(module) do
    if :erlang.module_loaded(module) do
      case module.module_info(:attributes)[:instar] do
        [owner] -> owner
        _none -> nil
      end
    end
  end

  defp exists?(module), do: :erlang.module_loaded(module) or :code.which(module) != :non_existing

  # Function names of a wasm module are text: making atoms of them counts against the documents' budget.
  defp functions([{name, arity} | rest], limit, done) do
    case AtomBudget.intern(name, limit) do
      {:ok, atom} -> functions(rest, limit, [{atom, arity} | done])
      {:error, :too_long} -> functions(rest, limit, done)
      {:error, {:too_many_atoms, refusal}} -> {:error, AtomBudget.error(refusal)}
    end
  end

  defp functions([], _limit, done), do: {:ok, Enum.sort(done)}

  defp load(module, {server, {id, tag}, functions} = owner) do
    forms =
      [
        {:attribute, 1, :module, module},
        {:attribute, 1, :instar, [owner]},
        {:attribute, 1, :export, functions}
      ] ++ for({name, arity} <- functions, do: function(name, arity, server, {id, tag}))

    {:ok, ^module, binary} = :compile.noenv_forms(forms, [])
    # Over the one that there is: whoever calls meanwhile finds one of them.
    purge(module)
    {:module, ^module} = :code.load_binary(module, ~c"instar", binary)
    purge(module)
  end

  # name(A1, …, An) -> 'Elixir.Instar':'call!'(Server, {Id, Tag}, name, [A1, …, An]).
  # As the last call: no process ever lingers in the thin module itself.
  defp function(name, arity, server, key) do
    variables = for n <- 1..arity//1, do: {:var, 1, :"A#{n}"}
    list = List.foldr(variables, {nil, 1}, &{:cons, 1, &1, &2})
    arguments = [:erl_parse.abstract(server, 1), :erl_parse.abstract(key, 1), {:atom, 1, name}, list]
    call = {:call, 1, {:remote, 1, {:atom, 1, Names.default()}, {:atom, 1, :call!}}, arguments}
    {:function, 1, name, arity, [{:clause, 1, variables, [], [call]}]}
  end

  defp unload(module) do
    purge(module)
    :code.delete(module)
    # Beside: nobody lingers in it, but all processes are asked.
    spawn(fn -> purge(module) end)
    :ok
  end

  # Nobody lingers there, but a process may lose its turn at the entry of a function: it isn't killed for that.
  defp purge(module, tries \\ @tries) do
    cond do
      Purge.soft_purge(module) ->
        :ok

      tries == 0 ->
        Purge.purge(module)

      true ->
        Process.sleep(@pause_ms)
        purge(module, tries - 1)
    end
  end
end
