defmodule Instar.Compiler.Wasm.PlainModules do
  # Makes modules of the protocols of an Elixir document and of what implements them, derived or written out.
  #
  # An implementation is named after two other modules, so this goes before all else, with no more of the scope than
  # what names stand for.
  @moduledoc false

  alias Instar.Compiler.Wasm.{Library, Protocols}
  import Instar.Compiler.Wasm.Scope

  @doc """
  Statements with `defprotocol`, `defimpl` and `@derive` as the modules that they are: `:protocol` is in the meta data of
  a protocol, `:implements` in that of an implementation. The scope gets to know `protocols` and `implementations`.
  """
  @spec plain([Macro.t()], map) :: {[Macro.t()], map}
  def plain(statements, scope), do: Enum.flat_map_reduce(statements, scope, &plain_statement/2)

  defp plain_body(body, scope) do
    body |> statements() |> check_derived()
    {statements, scope} = body |> statements() |> plain(scope)
    # The struct must be known before what is derived for it.
    {derived, others} = Enum.split_with(statements, &match?({:defmodule, [{:derived, true} | _], _}, &1))
    {others ++ derived, scope}
  end

  defp plain_statement({kind, meta, [name, [{:do, body}]]}, scope) when kind in [:defmodule, :defprotocol] do
    full = name!(name, scope.module || [], meta)
    aliases = nested_alias(name, scope)
    {statements, within} = plain_body(body, %{scope | module: full, aliases: aliases})

    {meta, protocols} =
      if kind == :defprotocol do
        functions = for {:def, _, [head | _]} <- statements, do: head(head)
        {[protocol: true] ++ meta, Map.put(within.protocols, full, functions)}
      else
        {meta, within.protocols}
      end

    within = %{within | module: scope.module, aliases: aliases, protocols: protocols}
    {[{:defmodule, meta, [name, [do: {:__block__, [], statements}]]}], within}
  end

  defp plain_statement({:defimpl, meta, [protocol | options]}, scope) do
    {types, body} = implementing(options, meta)
    protocol = written!(protocol, "defimpl", meta, scope)

    (types || [{:__MODULE__, [], nil}])
    |> List.wrap()
    |> Enum.map_reduce(scope, fn type, scope ->
      type = written!(type, "defimpl", meta, scope)
      full = protocol ++ type
      {statements, within} = plain_body(body, %{scope | module: full})

      module =
        {:defmodule, [implements: {protocol, type}] ++ meta,
         [absolute(full, meta), [do: {:__block__, [], statements}]]}

      known = %{protocol: protocol, type: type, module: full, meta: meta, derived?: false, options: []}
      within = %{within | module: scope.module, aliases: scope.aliases}
      {module, %{within | implementations: [known | within.implementations]}}
    end)
  end

  # A derived implementation is the one for all types.
  defp plain_statement({:@, meta, [{:derive, _, [protocols]}]}, scope) do
    protocols |> List.wrap() |> List.flatten() |> Enum.flat_map_reduce(scope, &derived(&1, meta, &2))
  end

  defp plain_statement({directive, meta, args} = statement, scope)
       when directive in [:alias, :require] and is_list(args) do
    named? = directive == :alias or match?([_target, [{:as, _}]], args)
    scope = if named?, do: add_alias(args, meta, scope), else: scope
    {[statement], scope}
  end

  defp plain_statement(statement, scope), do: {[statement], scope}

  defp derived({protocol, options}, meta, scope),
    do: protocol |> written!("@derive", meta, scope) |> derived(options, meta, scope)

  defp derived(protocol, meta, scope), do: derived({protocol, []}, meta, scope)

  # Of Elixir's protocols, these two can be derived.
  defp derived(protocol, options, meta, scope) when protocol in [[:Inspect], [:JSON, :Encoder]] do
    if not Keyword.keyword?(options) or not Enum.all?(options, fn {_key, names} -> atoms?(names) end),
      do: refuse(meta, "@derive #{Enum.join(protocol, ".")} with options other than lists of fields")

    derived_module({protocol, options}, [], protocol ++ scope.module, [fields: options] ++ meta, scope)
  end

  defp derived(protocol, options, meta, scope) do
    functions = scope.protocols[protocol] || refuse(meta, "@derive #{Enum.join(protocol, ".")}")
    any = protocol ++ [:Any]

    calls =
      for {name, arity} <- functions do
        args = Macro.generate_arguments(arity, __MODULE__)
        call = {{:., meta, [absolute(any, meta), name]}, meta, args}
        {:def, meta, [{name, meta, args}, [do: call]]}
      end

    called = Protocols.derived(any, protocol ++ scope.module)
    derived_module({protocol, options}, calls, called, meta, scope)
  end

  defp derived_module({protocol, options}, definitions, called, meta, scope) do
    module =
      {:defmodule, [derived: true, implements: {protocol, scope.module}] ++ meta,
       [absolute(protocol ++ scope.module, meta), [do: {:__block__, [], definitions}]]}

    known = %{
      protocol: protocol,
      type: scope.module,
      module: called,
      meta: meta,
      derived?: true,
      options: options
    }

    {[module], %{scope | implementations: [known | scope.implementations]}}
  end

  defp atoms?(names), do: is_list(names) and Enum.all?(names, &is_atom/1)

  defp implementing([[{:do, body}]], _meta), do: {nil, body}
  defp implementing([[for: types], [do: body]], _meta), do: {types, body}
  defp implementing([[for: types, do: body]], _meta), do: {types, body}
  defp implementing(_other, meta), do: fail(meta, "defimpl takes a protocol, for: and a block")

  defp written!(name, construct, meta, scope) do
    case full_name(name, scope) do
      [first | _] = full when first != :"Elixir" -> full
      _other -> refuse(meta, "#{construct} with #{Macro.to_string(name)}")
    end
  end

  # What is derived later than that, Elixir does not derive.
  defp check_derived(statements) do
    last =
      Enum.find(Enum.reverse(statements), fn statement ->
        match?({:@, _, [{:derive, _, [_]}]}, statement) or
          match?({kind, _, [_]} when kind in [:defstruct, :defexception], statement)
      end)

    with {:@, meta, _} <- last, do: fail(meta, "@derive stands before what defines the struct")
  end

  # A name that is resolved already; `Scope` knows it.
  defp absolute(full, meta), do: {:__aliases__, [absolute: true] ++ meta, full}

  @doc "Refuses implementations that a document cannot have, of what `plain/2` has found in all of it."
  @spec check_implementations([Macro.t()], map) :: :ok
  def check_implementations(forms, scope) do
    own = forms |> names([]) |> MapSet.new(&elem(&1, 0))

    Enum.each(scope.implementations, fn %{protocol: protocol, type: type, meta: meta} = known ->
      text = Enum.join(protocol, ".")

      cond do
        is_map_key(scope.protocols, protocol) ->
          if known.derived? and (protocol ++ [:Any]) not in own,
            do: fail(meta, "there is no implementation of #{text} for Any to derive")

        protocol in own ->
          fail(meta, "#{text} is not a protocol")

        not Library.protocol?(real(protocol, scope)) ->
          refuse(meta, "defimpl #{text}")

        type not in own ->
          fail(meta, "a document cannot implement #{text} for #{Enum.join(type, ".")}: both are the host's")

        true ->
          :ok
      end
    end)
  end
end
