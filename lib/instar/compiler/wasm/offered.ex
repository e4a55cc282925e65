defmodule Instar.Compiler.Wasm.Offered do
  # What the host of a document offers to it while it is compiled: functions of modules that are no code here, and what the
  # document is allowed of the world.
  @moduledoc false

  alias Instar.Compiler.Shared.{Answered, AtomBudget, Permissions}
  alias Instar.Compiler.Wasm.{Library, Natives}

  @typedoc "As a document has it."
  @type given :: %{functions: [mfa], allow: [atom]} | nil

  @typedoc "Functions by module, those that only the library can name among them, and permissions."
  @type t :: %{modules: %{module => [{atom, arity}]}, allow: [atom]}

  # Of these modules only the library knows.
  @hidden [:instar_host, :instar_process]

  @doc "Nothing is offered."
  @spec none() :: t
  def none, do: %{modules: %{}, allow: []}

  @doc "What is offered. A module of Elixir's or Erlang's own stays what it is."
  @spec new(given) :: t
  def new(nil), do: none()

  def new(%{functions: functions, allow: allow}) do
    functions =
      for {module, name, arity} <- Permissions.names(allow) ++ functions,
          not (Library.module?(module) or module in Natives.modules() or Answered.module?(module)),
          uniq: true,
          do: {module, {name, arity}}

    # What the host has under a name of Instar's counts for more.
    %{modules: Enum.group_by(functions, &elem(&1, 0), &elem(&1, 1)), allow: allow}
  end

  @doc "The modules that a document can name, with their functions."
  @spec nameable(t) :: %{module => [{atom, arity}]}
  def nameable(%{modules: modules}), do: Map.drop(modules, @hidden)

  @doc "Whether a module is one that only the library can name."
  @spec hidden?(module) :: boolean
  def hidden?(module), do: module in @hidden

  @doc """
  Whether there is a module that is no document's, by the segments of its name or as an atom; or a function of it.
  """
  @spec there?(t, module | [atom], {atom | {:macro, atom}, arity} | nil) :: boolean
  def there?(offered, [_ | _] = name, function) do
    name = "Elixir." <> Enum.join(name, ".")
    AtomBudget.existing?(name) and there?(offered, String.to_existing_atom(name), function)
  end

  def there?(offered, module, nil),
    do: Library.offers?(module) or module in Natives.modules() or is_map_key(nameable(offered), module)

  # Of Elixir's own only the macros are here that Elixir has.
  def there?(_offered, module, {{:macro, name}, arity}),
    do: Library.offers?(module) and macro_exported?(module, name, arity)

  def there?(offered, module, {name, arity} = function) do
    Library.offered?({module, name, arity}) or {module, name, arity} in Natives.functions() or
      function in Map.get(nameable(offered), module, [])
  end

  @doc "Whether a document may call a function of the library's, as far as that needs a permission."
  @spec permitted?(t, mfa) :: boolean
  def permitted?(%{allow: allow}, function) do
    permission = Permissions.needed(function)
    permission == nil or permission in allow
  end
end
