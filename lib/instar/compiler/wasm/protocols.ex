defmodule Instar.Compiler.Wasm.Protocols do
  # What `defprotocol` and `defimpl` define, as plain functions: what Elixir would make of them.
  #
  # Which implementations there are is known when the document is read, so nobody has to look for modules at run time.
  # The answers are those of a protocol that is not consolidated, as it is on the BEAM.
  @moduledoc false

  alias Instar.Compiler.Shared.Release
  alias Instar.Compiler.Wasm.Shipped

  @built_in %{
    Tuple => :is_tuple,
    Atom => :is_atom,
    List => :is_list,
    Map => :is_map,
    BitString => :is_bitstring,
    Integer => :is_integer,
    Float => :is_float,
    Function => :is_function,
    PID => :is_pid,
    Port => :is_port,
    Reference => :is_reference
  }

  @doc "A protocol's function: calls that of the implementation."
  @spec function(atom, pos_integer) :: Macro.t()
  def function(name, arity) do
    [data | _] = args = Macro.generate_arguments(arity, __MODULE__)

    quote do
      def unquote(name)(unquote_splicing(args)),
        do: impl_for!(unquote(data)).unquote(name)(unquote_splicing(args))
    end
  end

  @doc """
  A protocol's other functions. `implementations` are types with the modules that implement the protocol for them,
  `any` is the one for all others, if there is one, and `description` what an error says beside.
  """
  @spec dispatch(module, [{atom, arity}], [{module, module}], module | nil, Macro.t()) :: [Macro.t()]
  def dispatch(protocol, functions, implementations, any, description) do
    built_in =
      for {type, module} <- implementations, guard = @built_in[type] do
        quote do
          def impl_for(data) when :erlang.unquote(guard)(data), do: unquote(module)
        end
      end

    structs =
      for {type, module} <- implementations do
        quote do
          defp struct_impl_for(unquote(type)), do: unquote(module)
        end
      end

    [
      quote do
        def impl_for(%{__struct__: struct}) when :erlang.is_atom(struct), do: struct_impl_for(struct)
      end
    ] ++
      built_in ++
      [quote(do: def(impl_for(_data), do: unquote(any)))] ++
      structs ++
      [
        quote(do: defp(struct_impl_for(_struct), do: unquote(any))),
        impl_for!(protocol, any, description),
        quote(do: def(__protocol__(:module), do: unquote(protocol))),
        quote(do: def(__protocol__(:functions), do: unquote(Enum.sort(functions)))),
        quote(do: def(__protocol__(:consolidated?), do: false)),
        quote(do: def(__protocol__(:impls), do: :not_consolidated))
      ]
  end

  defp impl_for!(protocol, nil, description) do
    fields = [protocol: protocol, value: quote(do: data)] ++ described(description)

    quote do
      def impl_for!(data), do: impl_for(data) || raise(Protocol.UndefinedError, unquote(fields))
    end
  end

  defp impl_for!(_protocol, _any, _description), do: quote(do: def(impl_for!(data), do: impl_for(data)))

  if Release.described?(),
    do: defp(described(description), do: [description: description || ""]),
    else: defp(described(_description), do: [])

  @doc "What an implementation says of itself."
  @spec implementation(module, module) :: [Macro.t()]
  def implementation(protocol, type) do
    [
      quote(do: def(__impl__(:for), do: unquote(type))),
      quote(do: def(__impl__(:protocol), do: unquote(protocol)))
    ] ++ target()
  end

  if Release.targets?(),
    do: defp(target, do: [quote(do: def(__impl__(:target), do: __MODULE__))]),
    else: defp(target, do: [])

  @doc """
  The function that `@derive Inspect` defines: how a struct of that name, with fields and their defaults, is shown.
  """
  @spec shown(String.t(), keyword(Macro.t()), keyword([atom])) :: {:ok, Macro.t()} | {:unknown, [atom]}
  def shown(name, fields, options) do
    names = fields |> Keyword.keys() |> List.delete(:__exception__)
    sorted = Enum.sort(names)
    only = Keyword.get(options, :only, sorted)
    except = Keyword.get(options, :except, [])
    optional = Keyword.get(options, :optional, [])
    all? = except == [] and all?(only, sorted)
    infos = for field <- names, field in only, field not in except, do: {:%{}, [], [field: field]}

    shown =
      quote do
        for %{field: field} = info <- unquote(infos),
            not (case unquote({:%{}, [], Keyword.take(fields, optional)}) do
                   %{^field => default} -> default == Map.get(struct, field)
                   %{} -> false
                 end),
            do: info
      end

    shows = if all?, do: Inspect.Map, else: Inspect.Any

    case (only ++ except ++ optional) -- (names ++ names ++ names) do
      [] ->
        {:ok,
         quote do
           def inspect(struct, opts) do
             infos = unquote(if optional == [], do: infos, else: shown)
             unquote(shows).unquote(Release.show())(struct, unquote(name), infos, opts)
           end
         end}

      unknown ->
        {:unknown, unknown}
    end
  end

  # Elixir 1.14 minds the order.
  if Release.described?(),
    do: defp(all?(only, sorted), do: Enum.sort(only) == sorted),
    else: defp(all?(only, sorted), do: only == sorted)

  @doc """
  The function that `@derive JSON.Encoder` defines: how a struct with fields and their defaults is encoded, field by field in the
  order in which they are listed or defined.
  """
  @spec encoded(keyword(Macro.t()), keyword([atom])) :: {:ok, Macro.t()} | {:unknown, [atom]}
  def encoded(fields, options) do
    names = Keyword.keys(fields)
    listed = Keyword.get(options, :only) || Keyword.get(options, :except, [])
    wanted = Keyword.get(options, :only) || names -- listed
    values = for {_name, number} <- Enum.with_index(wanted), do: {:"value#{number}", [], __MODULE__}
    encoder = {:encoder, [], __MODULE__}

    parts =
      for {{name, value}, number} <- wanted |> Enum.zip(values) |> Enum.with_index(),
          text = name |> Atom.to_string() |> Shipped.JSON.encode!(),
          part <- [
            "#{if number == 0, do: "{", else: ","}#{text}:",
            quote(do: unquote(encoder).(unquote(value), unquote(encoder)))
          ],
          do: part

    case listed -- names do
      [] ->
        {:ok,
         quote do
           def encode(unquote({:%{}, [], Enum.zip(wanted, values)}), unquote(encoder)),
             do: unquote(if parts == [], do: "{}", else: parts ++ [?}])
         end}

      unknown ->
        {:unknown, unknown}
    end
  end

  @doc "What a derived implementation says it is: the one for all types, or since Elixir 1.18 the module that calls it."
  @spec derived(any, own) :: any | own when any: term, own: term
  if Release.targets?(), do: def(derived(any, _own), do: any), else: def(derived(_any, own), do: own)
end
