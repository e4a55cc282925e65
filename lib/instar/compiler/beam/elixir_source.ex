defmodule Instar.Compiler.Beam.ElixirSource do
  # Reads an Elixir document and gives its modules other names, without running or loading anything of it.
  #
  # A document may be named like a module of the host, `defmodule Enum` included. So every reference whose full
  # name is that of one of the document's own top-level modules, or lies under one, is replaced by an absolute name
  # under the scratch slot. References are resolved as the compiler would, aliases included, as far as they are
  # written out; what a macro makes up later is not seen here, and checked again after the compile. A name written
  # `Elixir.Enum` is left alone: it is the way to the host's module.
  #
  # Three things are added to modules: the option that makes the compiler keep its abstract code, because the host
  # may have turned it off; `__instar_on_load__/0` in the place of `@on_load`, because the scratch modules get
  # loaded and must not run it; and, before Elixir 1.17, what keeps it from purging after each module's body (see Slots).
  @moduledoc false

  alias Instar.Compiler.Shared.{AtomBudget, LongNumbers, Release}
  alias Instar.Error

  @new {__MODULE__, :new}
  @deferred :__instar_on_load__
  @directives [:alias, :import, :require, :use]

  @type plan :: %{roots: [{[atom()], [atom()]}], names: [{String.t(), String.t()}]}
  @type problem :: {:diagnostics, [Error.diagnostic()]} | {:too_many_atoms, AtomBudget.refusal()}

  # The name of the function that does what the module's `@on_load` said.
  @spec on_load() :: atom()
  def on_load, do: @deferred

  # Parses; at most `limit` atoms are charged to all documents of the VM together.
  #
  # Twice, where a text has names that are no atoms yet: the first time they are only collected. `first` is the number of
  # its first line.
  @spec parse(String.t(), String.t(), non_neg_integer(), pos_integer()) ::
          {:ok, Macro.t()} | {:error, problem()}
  def parse(source, file, limit, first \\ 1) do
    case LongNumbers.line(source, &(&1 |> collect(file, first) |> elem(0))) do
      nil -> parse_short(source, file, limit, first)
      line -> {:error, {:diagnostics, [diagnostic([line: line + first - 1], LongNumbers.message(), file)]}}
    end
  end

  defp parse_short(source, file, limit, first) do
    {parsed, names} = collect(source, file, first)

    with {:ok, _atoms} <- AtomBudget.intern_all(names, limit) do
      case if(names == [], do: parsed, else: quoted(source, file, first, &existing/1)) do
        {:ok, quoted} ->
          intern_words(quoted, limit, file)

        {:error, {meta, message, token}} ->
          {:error, {:diagnostics, [diagnostic(meta, parse_message(message, token), file)]}}
      end
    end
  end

  defp quoted(source, file, first, encode) do
    encoder = fn name, _meta -> encode.(name) end
    # Warnings go nowhere; versions of Elixir that cannot turn them off ignore the option.
    options = [file: file, line: first, columns: true, static_atoms_encoder: encoder, emit_warnings: false]
    Code.string_to_quoted(source, options)
  end

  # What the parser makes of a text, with another atom in the place of each new one, and the names of those.
  defp collect(source, file, first) do
    Process.put(@new, MapSet.new())

    parsed =
      quoted(source, file, first, fn name ->
        with {:error, :unknown} <- existing(name) do
          Process.put(@new, MapSet.put(Process.get(@new), name))
          {:ok, :new}
        end
      end)

    {parsed, @new |> Process.delete() |> MapSet.to_list()}
  end

  defp existing(name) do
    cond do
      AtomBudget.existing?(name) -> {:ok, String.to_existing_atom(name)}
      String.length(name) > 255 -> {:error, "an atom can have no more than 255 characters"}
      true -> {:error, :unknown}
    end
  end

  # Atoms that stand in the text and that not the parser makes, but whoever expands it: `~w(a b)a` and `&1`.
  defp intern_words(quoted, limit, file) do
    {_quoted, words} =
      Macro.prewalk(quoted, MapSet.new(), fn
        {sigil, _, [{:<<>>, _, [text]}, modifiers]} = node, words
        when sigil in [:sigil_w, :sigil_W] and is_binary(text) and is_list(modifiers) ->
          new = if ?a in modifiers, do: text |> unescape(sigil) |> String.split(), else: []
          {node, Enum.into(new, words)}

        {:&, _, [number]} = node, words when is_integer(number) ->
          {node, MapSet.put(words, "&#{number}")}

        node, words ->
          {node, words}
      end)

    case AtomBudget.intern_all(MapSet.to_list(words), limit) do
      {:ok, _atoms} ->
        {:ok, quoted}

      {:error, :too_long} ->
        message = "an atom can have no more than 255 characters"
        {:error, {:diagnostics, [diagnostic([line: nil], message, file)]}}

      refused ->
        refused
    end
  end

  defp unescape(text, :sigil_W), do: text

  defp unescape(text, :sigil_w) do
    Macro.unescape_string(text)
  rescue
    # The compiler will say what is wrong with it.
    ArgumentError -> ""
  end

  # Checks what files define and renames them to `slot`. They are given document by document, each in the order in which they are
  # compiled. With `main?` the last document has the main module; `beside` are modules of the document's own in another language.
  @spec rename([[Macro.t(), ...], ...], boolean(), module(), String.t(), [module()]) ::
          {:ok, [Macro.t()], plan()} | {:error, problem()}
  def rename(documents, main?, slot, file, beside) do
    trees = Enum.concat(documents)
    parts = Enum.map(trees, &statements/1)

    defined =
      for forms <- parts, do: for(form <- forms, {_meta, _name} = module <- [top_level!(form)], do: module)

    # Of a document's files one may have nothing but implementations.
    {named, []} = Enum.map_reduce(documents, defined, &Enum.split(&2, length(&1)))

    for files <- named,
        Enum.concat(files) == [],
        do: throw({:diagnostic, [line: 1], "there is no module in the document"})

    twice!(defined, %{})
    modules = for forms <- defined, {_meta, name} <- forms, do: name
    # As they are written: lines are counted on from file to file.
    own = named |> List.last() |> Enum.concat() |> Enum.sort_by(fn {meta, _name} -> meta[:line] || 0 end)
    own = for {_meta, name} <- own, do: name

    protocols =
      for forms <- Enum.take(parts, -length(List.last(documents))),
          {:defprotocol, _, [{:__aliases__, _, segments} | _]} <- forms,
          do: segments

    plan = plan(modules, if(main?, do: main(Enum.uniq(own), protocols)), slot, {trees, beside})
    scope = %{aliases: %{}, module: nil, quoted?: false, roots: plan.roots, slot: slot, beside: beside}

    # What stands at the top of a file holds for that file.
    renamed =
      for forms <- parts do
        {renamed, _scope} = Enum.map_reduce(forms, scope, &top_level/2)
        {:__block__, [], renamed}
      end

    {:ok, renamed, plan}
  catch
    {:diagnostic, meta, message} -> {:error, {:diagnostics, [diagnostic(meta, message, file)]}}
  end

  # Within one text Elixir says so itself.
  defp twice!([forms | parts], before) do
    for {meta, name} <- forms,
        is_map_key(before, name),
        do: throw({:diagnostic, meta, twice(name, before[name])})

    twice!(parts, for({meta, name} <- forms, into: before, do: {name, meta}))
  end

  defp twice!([], _before), do: :ok

  # Where the other one is, `Parts` says in the numbers of its file.
  @spec twice([atom()], keyword()) :: String.t()
  def twice(name, first) do
    at = if first[:line], do: ", first at line #{first[:line]}"
    "the document defines #{Enum.join(name, ".")} twice#{at}"
  end

  # Puts the document's names back into a text that speaks of the scratch names.
  @spec original_names(String.t(), plan()) :: String.t()
  def original_names(text, plan) do
    if String.contains?(text, "Instar.Scratch.S") do
      Enum.reduce(plan.names, text, fn {scratch, name}, text ->
        String.replace(
          text,
          Regex.compile!("(Elixir\\.)?" <> Regex.escape(scratch) <> "(?![A-Za-z0-9_])"),
          name
        )
      end)
    else
      text
    end
  end

  defp parse_message({before, behind}, token), do: "#{before}#{token}#{behind}"
  defp parse_message(message, token), do: "#{message}#{token}"

  defp statements({:__block__, _meta, forms}), do: forms
  defp statements(form), do: [form]

  # The name of a module that it defines; nil for an implementation, which has none of its own, and a directive.
  defp top_level!({kind, meta, [{:__aliases__, _, segments}, [{:do, _body} | _]]})
       when kind in [:defmodule, :defprotocol] do
    cond do
      not Enum.all?(segments, &is_atom/1) ->
        throw({:diagnostic, meta, "a module's name must be written out, as in defmodule Pricing"})

      hd(segments) == :"Elixir" ->
        throw({:diagnostic, meta, "a document cannot define #{Enum.join(segments, ".")}: it is the host's"})

      true ->
        {meta, segments}
    end
  end

  defp top_level!({kind, meta, [_name | _]}) when kind in [:defmodule, :defprotocol],
    do: throw({:diagnostic, meta, "a module's name must be written out, as in defmodule Pricing"})

  defp top_level!({kind, _meta, args}) when kind in [:defimpl, :alias, :import, :require] and is_list(args),
    do: nil

  defp top_level!({_form, meta, _args}) when is_list(meta),
    do: throw({:diagnostic, meta, "only modules at the top of a document"})

  # Literals carry no line.
  defp top_level!(_literal), do: throw({:diagnostic, [line: 1], "only modules at the top of a document"})

  # What each top-level module is called under the slot, the main one like the slot itself.
  defp plan(modules, main, slot, used) do
    # As many atoms as there are slots.
    slot = slot |> Module.split() |> Enum.map(&String.to_atom/1)
    modules = Enum.uniq(modules)

    others =
      for module <- modules,
          not Enum.any?(modules, &(&1 != module and under?(module, &1))),
          module != main,
          do: module

    numbered = Enum.zip(others, Enum.map(free_numbers(length(others), used), &(slot ++ [&1])))
    roots = if main, do: [{main, slot} | numbered], else: numbered
    names = for {name, new} <- Enum.reverse(roots), do: {Enum.join(new, "."), Enum.join(name, ".")}
    %{roots: roots, names: names}
  end

  # The segments of the main module's name, of the names of all that are at the top. It is a protocol only where nothing
  # else is there.
  @spec main([[atom()], ...], [[atom()]]) :: [atom()]
  def main([main], _protocols), do: main

  def main(modules, protocols) do
    callable = with [] <- modules -- protocols, do: modules

    case Enum.filter(callable, fn module -> Enum.any?(modules, &(&1 != module and under?(&1, module))) end) do
      [main] -> main
      _none_or_several -> hd(callable)
    end
  end

  defp under?(module, root), do: List.starts_with?(module, root)

  # Names for the other top-level modules that no module under the main one can have.
  defp free_numbers(0, _used), do: []

  defp free_numbers(count, {trees, beside}) do
    {_quoted, used} =
      Macro.prewalk(trees, MapSet.new(beside), fn
        {:__aliases__, _, segments} = node, used -> {node, MapSet.union(used, MapSet.new(segments))}
        node, used -> {node, used}
      end)

    # As many as the document has modules, whose own names are atoms already.
    Stream.iterate(1, &(&1 + 1))
    |> Stream.map(&String.to_atom("M#{&1}"))
    |> Stream.reject(&(&1 in used))
    |> Enum.take(count)
  end

  defp top_level({kind, meta, [{:__aliases__, name_meta, segments}, body]}, scope)
       when kind in [:defmodule, :defprotocol] do
    body = module_body(body, %{scope | module: segments}, kind)
    {{kind, meta, [absolute(segments, name_meta, scope), body]}, scope}
  end

  defp top_level(form, scope), do: walk(form, scope)

  # walk/2 returns the scope as it is behind the node, which only blocks pass on to the next statement.

  defp walk({:__block__, meta, statements}, scope) do
    {statements, scope} = Enum.map_reduce(statements, scope, &walk/2)
    {{:__block__, meta, statements}, scope}
  end

  defp walk({:quote, meta, args}, scope) when is_list(args) do
    {{:quote, meta, walk_all(args, %{scope | quoted?: true})}, scope}
  end

  defp walk({unquote, meta, args}, scope) when unquote in [:unquote, :unquote_splicing] and is_list(args) do
    {{unquote, meta, walk_all(args, %{scope | quoted?: false})}, scope}
  end

  defp walk({kind, meta, [name, body]}, scope) when kind in [:defmodule, :defprotocol] and is_list(body) do
    module = nested_name!(name, meta, scope)
    body = module_body(body, %{scope | module: module}, kind)

    scope =
      case name do
        {:__aliases__, _, [first | _]} when is_atom(first) ->
          put_in(scope.aliases[first], if(module, do: scope.module ++ [first], else: :unknown))

        _other ->
          scope
      end

    {{kind, meta, [name, body]}, scope}
  end

  defp walk({:defimpl, meta, [protocol | rest]}, scope) when is_list(rest) do
    options = Enum.concat(Enum.filter(rest, &Keyword.keyword?/1))
    unless scope.quoted?, do: implementation!(protocol, Keyword.get(options, :for), meta, scope)
    {protocol, _scope} = walk(protocol, scope)

    rest =
      Enum.map(rest, fn
        [{_key, _value} | _] = keywords ->
          for {key, value} <- keywords do
            case key do
              # What `alias` makes of the `for:` module inside is the compiler's business.
              :do -> {key, value |> walk_body(%{scope | module: nil}) |> with_preamble(scope)}
              _other -> {key, value |> walk(scope) |> elem(0)}
            end
          end

        other ->
          other |> walk(scope) |> elem(0)
      end)

    {{:defimpl, meta, [protocol | rest]}, scope}
  end

  # alias Pricing.{Rules, Money}: one directive for each, because they may end up under different names.
  defp walk({directive, meta, [{{:., dot, [base, :{}]}, call, names} | options]}, scope)
       when directive in @directives do
    prefix = full_name(base, scope)
    fulls = for {:__aliases__, _, segments} <- names, do: is_list(prefix) && prefix ++ segments

    if Enum.any?(fulls, &own?(&1, scope)) do
      {base_meta, base_segments} =
        case base do
          {:__aliases__, base_meta, segments} -> {base_meta, segments}
          {:__MODULE__, base_meta, _context} -> {base_meta, [base]}
        end

      directives =
        for {:__aliases__, name_meta, segments} <- names do
          {directive, meta,
           [{:__aliases__, Keyword.merge(base_meta, name_meta), base_segments ++ segments} | options]}
        end

      walk({:__block__, meta, directives}, scope)
    else
      {base, _scope} = walk(base, scope)
      shadowed = for {:__aliases__, _, segments} <- names, do: {List.last(segments), :unknown}
      shadowed = if directive == :alias, do: Enum.zip(Keyword.keys(shadowed), fulls), else: []

      aliases =
        Enum.reduce(shadowed, scope.aliases, fn {key, full}, map -> Map.put(map, key, full || :unknown) end)

      {{directive, meta, [{{:., dot, [base, :{}]}, call, names} | options]}, %{scope | aliases: aliases}}
    end
  end

  defp walk({directive, meta, [target | options]}, scope) when directive in [:alias, :require] do
    options = List.first(options) || []
    explicit = if Keyword.keyword?(options), do: Keyword.get(options, :as)
    full = full_name(target, scope)
    {renamed, _scope} = walk(target, scope)

    as =
      case {explicit, directive, full} do
        {{:__aliases__, _, [as]}, _directive, _full} -> as
        {nil, :alias, [_ | _]} -> List.last(full)
        _none -> nil
      end

    # `alias Pricing` must go on to mean Pricing when that has become Instar.Scratch.S3.
    own? = explicit == nil and as != nil and own?(full, scope)
    options = if own?, do: options ++ [as: {:__aliases__, [], [as]}], else: options
    scope = if as, do: put_in(scope.aliases[as], full || :unknown), else: scope
    {{directive, meta, if(options == [], do: [renamed], else: [renamed, options])}, scope}
  end

  defp walk({:__aliases__, meta, [first | _] = segments} = node, scope) do
    full = full_name(node, scope)

    renamed =
      cond do
        not own?(full, scope) -> node
        # The compiler knows what the document's own alias stands for: its target was renamed already.
        own?(Map.get(scope.aliases, first), scope) or not is_atom(first) -> node
        true -> absolute(full, meta, scope)
      end

    if is_atom(first),
      do: {renamed, scope},
      else: {{:__aliases__, meta, [first |> walk(scope) |> elem(0) | tl(segments)]}, scope}
  end

  defp walk({form, meta, args}, scope) do
    {form, _scope} = walk(form, scope)
    {{form, meta, if(is_list(args), do: walk_all(args, scope), else: args)}, scope}
  end

  defp walk({left, right}, scope), do: {{walk_body(left, scope), walk_body(right, scope)}, scope}
  defp walk(list, scope) when is_list(list), do: {walk_all(list, scope), scope}
  defp walk(other, scope), do: {other, scope}

  defp walk_all(nodes, scope), do: Enum.map(nodes, &walk_body(&1, scope))
  defp walk_body(node, scope), do: node |> walk(scope) |> elem(0)

  defp module_body(keywords, scope, kind) do
    for {key, body} <- keywords do
      body = body |> walk_body(scope) |> with_preamble(scope)
      {key, if(kind == :defmodule and not scope.quoted?, do: defer_on_load(body), else: body)}
    end
  end

  defp with_preamble(body, scope) do
    option = quote(do: @compile({:debug_info, true}))
    {:__block__, [], evaluated(scope) ++ unseen(scope) ++ [option | statements(body)]}
  end

  # Modules of the document's that Elixir does not see while it compiles.
  defp unseen(%{beside: []}), do: []
  defp unseen(%{beside: modules}), do: [quote(do: @compile({:no_warn_undefined, unquote(modules)}))]

  if Release.purges?() do
    defp evaluated(_scope), do: []
  else
    alias Instar.Runtime.Beam.Slots

    # Not where the body is only quoted: macros of a document can be used outside of it.
    defp evaluated(%{quoted?: true}), do: []
    defp evaluated(%{slot: slot}), do: [quote(do: unquote(Slots).evaluated(unquote(slot), fn -> [] end))]
  end

  defp defer_on_load({:__block__, meta, statements}) do
    {on_load, rest} = Enum.split_with(statements, &on_load?/1)

    case on_load do
      [] ->
        {:__block__, meta, statements}

      [{:@, at, [{:on_load, _, [value]}]} | _] ->
        function = if is_tuple(value), do: elem(value, 0), else: value
        line = Keyword.take(at, [:line])

        # Called from a function that stays, so that a private one is not dropped as unused.
        deferred =
          {:__block__, [],
           [
             quote(do: @doc(false)),
             {:def, line, [{@deferred, line, []}, [do: {function, line, []}]]}
           ]}

        {:__block__, meta, rest ++ [deferred]}
    end
  end

  defp on_load?({:@, _, [{:on_load, _, [function]}]}) when is_atom(function), do: true
  defp on_load?({:@, _, [{:on_load, _, [{function, 0}]}]}) when is_atom(function), do: true
  defp on_load?(_statement), do: false

  # The full name of a nested module, nil where only the compiler can know it.
  defp nested_name!(name, meta, scope) do
    case name do
      {:__aliases__, _, [:"Elixir" | _] = segments} ->
        unless scope.quoted? do
          throw({:diagnostic, meta, "a document cannot define #{Enum.join(segments, ".")}: it is the host's"})
        end

        nil

      {:__aliases__, _, [first | _] = segments} when is_atom(first) ->
        scope.module && scope.module ++ segments

      {:__aliases__, _, [{:__MODULE__, _, _} | segments]} ->
        scope.module && scope.module ++ segments

      _computed ->
        unless scope.quoted?,
          do: throw({:diagnostic, meta, "a module's name must be written out, as in defmodule Pricing"})

        nil
    end
  end

  # An implementation is named after the protocol and the type. If neither is the document's own, it is a module
  # of the host.
  defp implementation!(_protocol, nil, _meta, _scope), do: :ok

  defp implementation!(protocol, types, meta, scope) do
    for type <- List.wrap(types), foreign?(protocol, scope) and foreign?(type, scope) do
      {protocol, type} = {Macro.to_string(protocol), Macro.to_string(type)}
      throw({:diagnostic, meta, "a document cannot implement #{protocol} for #{type}: both are the host's"})
    end
  end

  defp foreign?(name, _scope) when is_atom(name), do: true
  defp foreign?({:__aliases__, _, [:"Elixir" | _]}, _scope), do: true

  defp foreign?(name, scope) do
    full = full_name(name, scope)
    is_list(full) and not own?(full, scope)
  end

  # What a reference stands for: its segments in full, nil if that cannot be told.
  defp full_name({:__aliases__, _, [:"Elixir" | _]}, _scope), do: nil

  defp full_name({:__aliases__, _, [first | rest] = segments}, scope) when is_atom(first) do
    case scope.aliases do
      %{^first => :unknown} -> nil
      %{^first => full} -> full ++ rest
      %{} -> segments
    end
  end

  defp full_name({:__aliases__, _, [head | rest]}, scope) do
    full = full_name(head, scope)
    full && full ++ rest
  end

  defp full_name({:__MODULE__, _, context}, scope) when is_atom(context), do: scope.module
  defp full_name(_other, _scope), do: nil

  defp own?(full, scope) when is_list(full),
    do: Enum.any?(scope.roots, fn {root, _new} -> under?(full, root) end)

  defp own?(_unknown, _scope), do: false

  defp absolute(full, meta, scope) do
    {root, new} =
      scope.roots
      |> Enum.filter(fn {root, _new} -> under?(full, root) end)
      |> Enum.max_by(fn {root, _new} -> length(root) end)

    {:__aliases__, Keyword.delete(meta, :alias), [:"Elixir" | new] ++ Enum.drop(full, length(root))}
  end

  # Of a delimiter that does not match, later versions of Elixir tell both ends; the second is the mistake.
  defp diagnostic(meta, message, file) do
    line = meta[:end_line] || meta[:line]
    column = if meta[:end_line], do: meta[:end_column], else: meta[:column]
    %{file: file, line: line, column: column, message: message}
  end
end
