defmodule Instar.Compiler.Wasm.ErlangSource do
  # Reads an Erlang document into abstract code with the scanner and the parser alone.
  #
  # Erlang's preprocessor reads files and its compiler runs parse transforms. So neither sees a document: macros of
  # the document's own are replaced here, token by token, and only attributes that are listed here are let through.
  #
  # Each `-module(…)` begins a module, as if it were a file of its own: macros of the one before are unknown to it.
  @moduledoc false

  alias Instar.Compiler.Shared.{AtomBudget, Diagnostics, ErlangNames, ErlangSigils, Parts, Release}
  alias Instar.Compiler.Wasm.{Constructs, Library, Offered}
  alias Instar.{Error, FirstError}

  @kept [:export, :import, :record]
  # What changes the code, or needs a file. Any other attribute is data that nobody here asks for.
  @meaningful [:compile, :define, :elif, :else, :endif, :error, :feature, :if, :ifdef, :ifndef, :include] ++
                [:include_lib, :module, :nifs, :on_load, :undef]

  # Among the macros, under keys that are no names: conditions, and the names of the document's modules. A macro of the
  # document's own is `{:defined, …}`, by the number of its parameters.
  @conditions {:conditions}
  @own {:own}
  # The features that are enabled, the words that they reserve, and whether one may still be named.
  @features {:features}
  @feature_words Enum.flat_map(:erl_features.configurable(), &:erl_features.keywords/1)
  @feature_macros [:FEATURE_AVAILABLE, :FEATURE_ENABLED]
  # What may stand before the last -feature, as Erlang's preprocessor has it.
  @in_prefix [
    :file,
    :module,
    :feature,
    :if,
    :else,
    :elif,
    :endif,
    :ifdef,
    :ifndef,
    :define,
    :undef,
    :include,
    :include_lib
  ]

  # Options of the compiler that change nothing of what the code does, or that are done here.
  @harmless [
    :bin_opt_info,
    :debug_info,
    :deterministic,
    :export_all,
    :inline,
    :inline_effort,
    :inline_list_funcs,
    :inline_size,
    :inline_unroll,
    :no_auto_import,
    :nowarn_export_all,
    :return,
    :return_errors,
    :return_warnings,
    :verbose,
    :warnings_as_errors
  ]

  # Stand for what is only known when a form has been read. No text has such an atom.
  # What stands for these until it is known what they are: atoms, since the parser of OTP 29 looks into what tokens hold.
  @placeholders for name <- [:FILE, :FUNCTION_ARITY, :FUNCTION_NAME], into: %{}, do: {name, :"\0#{name}"}
  @names Map.new(@placeholders, fn {name, placeholder} -> {placeholder, name} end)
  @in_function [:FUNCTION_NAME, :FUNCTION_ARITY]

  @type problem ::
          {:diagnostics, [Error.diagnostic()]}
          | {:unsupported, String.t(), Error.diagnostic()}
          | {:too_many_atoms, AtomBudget.refusal()}

  @typedoc "Something that is refused: where, which construct or `:failed`, and what is said of it."
  @type found :: {:erl_anno.anno() | {pos_integer, pos_integer}, String.t() | :failed, message :: String.t()}

  @doc """
  The modules' names and their abstract code, the main one first. `natives` are the modules that have native functions,
  `limit` is that of the atoms that documents may make. With forms that are refused for what they are, each of them, and the
  code without them: what else there is to refuse can be said with it.
  """
  @spec forms(String.t(), String.t(), MapSet.t(module), non_neg_integer, Offered.t()) ::
          {:ok, [{module, [tuple]}]} | {:refused, [found, ...], [{module, [tuple]}]} | {:error, problem}
  def forms(source, file, natives, limit, offered \\ Offered.none()),
    do: forms_of(Parts.new(:erlang, source, file, []), file, natives, limit, offered, [])

  @doc "The same of several parts in Erlang, in order. `beside` are the names of modules that are there beside theirs."
  @spec forms_of([Parts.t()], String.t(), MapSet.t(module), non_neg_integer, Offered.t(), [module]) ::
          {:ok, [{module, [tuple]}]} | {:refused, [found, ...], [{module, [tuple]}]} | {:error, problem}
  def forms_of(parts, file, natives, limit, offered, beside) do
    with {:ok, texts} <- FirstError.map(parts, &tokens(&1, file, limit)) do
      hosts = Offered.nameable(offered)
      modules = Enum.flat_map(texts, fn tokens -> tokens |> split([], []) |> modules() end)
      own = for [form | _] <- modules, do: name(form, natives)

      for {at, name} <- own,
          is_map_key(hosts, name),
          do: failed(at, "the document cannot be named #{name}: the host offers that module")

      for {at, name} <- own -- Enum.uniq_by(own, &elem(&1, 1)),
          do: failed(at, "the module #{name} is there twice")

      for {at, name} <- own, name in beside, do: failed(at, "the module #{inspect(name)} is there twice")
      own = MapSet.new(beside ++ Enum.map(own, &elem(&1, 1)))

      {modules, found} =
        modules
        |> Enum.map(fn forms ->
          {name, forms, found} = read(forms, {own, hosts}, file)
          {{name, [{:attribute, 1, :file, {String.to_charlist(file), 1}} | exported(forms)]}, found}
        end)
        |> Enum.unzip()

      answer(modules, Enum.concat(found), file)
    end
  catch
    {:failed, at, message} ->
      {:error, {:diagnostics, [diagnostic(at, message, file)]}}
  end

  # Lines are counted on in the place of the document's own.
  defp tokens(%Parts{text: text, first: first} = part, file, limit) do
    with :ok <- ErlangNames.intern(text, part.file, limit), do: scan(text, file, first)
  end

  defp answer(modules, [], _file), do: {:ok, modules}

  # Where a form cannot be read, nobody knows what of the others is missing.
  defp answer(modules, found, file) do
    found = Enum.sort_by(found, fn {at, _what, _message} -> :erl_anno.location(at) end)

    if Enum.any?(found, &match?({_at, :failed, _message}, &1)),
      do: {:error, {:diagnostics, for({at, _what, message} <- found, do: diagnostic(at, message, file))}},
      else: {:refused, found, modules}
  end

  defp scan(source, file, first) do
    # Whether a word is reserved by a feature is known form by form. What is in quotes is an atom in any case.
    reserved = fn word -> word in @feature_words or :erl_scan.f_reserved_word(word) end

    case :erl_scan.string(String.to_charlist(source), {first, 1}, reserved_word_fun: reserved) do
      {:ok, tokens, _end} ->
        {:ok, ErlangSigils.tokens(tokens)}

      {:error, {location, module, descriptor}, _end} ->
        {:error, {:diagnostics, Diagnostics.erlang([{~c"", [{location, module, descriptor}]}], file)}}
    end
  end

  # Into forms: each ends with a dot.
  defp split([{:dot, _} = dot | tokens], form, forms),
    do: split(tokens, [], [Enum.reverse([dot | form]) | forms])

  defp split([token | tokens], form, forms), do: split(tokens, [token | form], forms)
  defp split([], [], forms), do: Enum.reverse(forms)
  defp split([], [last | _], _forms), do: fail(last, "the last form does not end with a dot")

  # Each with its -module. What another compiler says first of where its lines are says nothing here; what a -feature says
  # before, holds behind as well.
  defp modules(forms) do
    {before, forms} =
      Enum.split_while(forms, &match?([{:-, _}, {:atom, _, name} | _] when name in [:file, :feature], &1))

    features = Enum.filter(before, &match?([{:-, _}, {:atom, _, :feature} | _], &1))

    case forms do
      [] ->
        failed({1, 1}, "there is no -module attribute")

      [first | rest] ->
        [first | features ++ rest] |> Enum.chunk_while([], &begin/2, &{:cont, Enum.reverse(&1), []})
    end
  end

  defp begin([{:-, _}, {:atom, _, :module} | _] = form, before) do
    form = words(form, &:erl_scan.f_reserved_word/1)
    if before == [], do: {:cont, [form]}, else: {:cont, Enum.reverse(before), [form]}
  end

  defp begin(form, before), do: {:cont, [form | before]}

  defp name([{:-, _}, {:atom, _, :module}, {:"(", _}, {:atom, at, name}, {:")", _}, _dot], natives) do
    if Library.module?(name) or name in natives,
      do: failed(at, "the document cannot be named #{name}: that is one of Erlang's modules")

    {at, name}
  end

  defp name([token | _], _natives), do: fail(token, "the first form must be -module with a name")

  # What is refused of one form says nothing of the others.
  defp read(
         [[{:-, _}, {:atom, _, :module}, {:"(", _}, {:atom, at, name}, {:")", _}, _dot] | rest],
         {own, _hosts} = there,
         file
       ) do
    start = %{
      @conditions => [],
      @own => own,
      @features => {enabled(), &:erl_scan.f_reserved_word/1, true},
      MODULE: {:atom, at, name},
      MODULE_STRING: [{:string, at, Atom.to_charlist(name)}],
      MACHINE: [{:atom, at, :BEAM}],
      OTP_RELEASE: [{:integer, at, Release.otp()}]
    }

    {forms, {macros, found}} =
      Enum.flat_map_reduce(rest, {start, []}, fn tokens, {macros, found} ->
        {forms, macros, problem} = one(tokens, macros, there, file)
        {forms, {macros, problem ++ found}}
      end)

    unended =
      for {at, _taken?, _ever?} <- macros[@conditions],
          do: {at, :failed, "an -if or -ifdef without its -endif"}

    {name, [{:attribute, at, :module, name} | forms] ++ [{:eof, at}], unended ++ found}
  end

  defp one(tokens, macros, there, file) do
    {_enabled, reserved, _prefix?} = macros[@features]
    {forms, macros} = tokens |> words(reserved) |> condition(macros)
    for {:attribute, at, :import, {module, _names}} <- forms, do: imported(module, at, there)
    {predefined(forms, file), macros, []}
  catch
    {:refused, at, construct} -> {[], begun(tokens, macros), [{at, construct, Constructs.refusal(construct)}]}
    {:failed, at, message} -> {[], begun(tokens, macros), [{at, :failed, message}]}
  end

  # A condition that nobody understands has its end all the same.
  defp begun([{:-, at}, {:if, _} | _], macros),
    do: Map.update!(macros, @conditions, &[{at, false, false} | &1])

  defp begun(_tokens, macros), do: macros

  # Conditions, the innermost first: where each began, whether what follows is taken, and whether one of its ways was.
  defp condition([{:-, at}, {:atom, _, name}, {:"(", _}, {kind, _, macro}, {:")", _}, _dot], macros)
       when name in [:ifdef, :ifndef] and kind in [:atom, :var] do
    taken? = is_map_key(macros, macro) == (name == :ifdef)
    {[], Map.update!(macros, @conditions, &[{at, taken?, taken?} | &1])}
  end

  defp condition([{:-, at}, {:if, _}, {:"(", _} | condition], macros) do
    # What is left out may ask for what is not there.
    taken? = taken?(macros) and holds?(condition, at, macros)
    {[], Map.update!(macros, @conditions, &[{at, taken?, taken?} | &1])}
  end

  defp condition([{:-, at}, {:atom, _, :elif}, {:"(", _} | condition], macros) do
    {began, ever?, outer} = innermost(at, :elif, macros)
    taken? = not ever? and taken?(%{macros | @conditions => outer}) and holds?(condition, at, macros)
    {[], %{macros | @conditions => [{began, taken?, ever? or taken?} | outer]}}
  end

  defp condition([{:-, at}, {:else, _}, _dot], macros), do: otherwise(at, macros)
  defp condition([{:-, at}, {:atom, _, :else}, _dot], macros), do: otherwise(at, macros)

  defp condition([{:-, at}, {:atom, _, :endif}, _dot], macros) do
    case macros[@conditions] do
      [_ | outer] -> {[], %{macros | @conditions => outer}}
      [] -> failed(at, "an -endif without its -if or -ifdef")
    end
  end

  defp condition(tokens, macros) do
    taken? = taken?(macros)

    case tokens do
      _any when not taken? ->
        {[], macros}

      [{:-, _}, {:atom, _, :undef}, {:"(", _}, {_, _, macro}, {:")", _}, _dot] ->
        {[], Map.delete(macros, macro)}

      _any ->
        form(tokens, macros)
    end
  end

  defp taken?(macros), do: Enum.all?(macros[@conditions], fn {_at, taken?, _ever?} -> taken? end)

  # Of what Erlang evaluates there: comparisons of literals, and what is made of their answers.
  defp holds?(tokens, at, macros) do
    tokens = tokens |> body(at) |> defined(macros) |> expand(macros, [])

    with {:ok, [condition]} <- :erl_parse.parse_exprs(tokens ++ [{:dot, at}]),
         {:ok, answer} when is_boolean(answer) <- value(condition) do
      answer
    else
      _other -> refuse(at, "-if")
    end
  end

  defp defined([{:atom, at, :defined}, {:"(", _}, {kind, _, macro}, {:")", _} | rest], macros)
       when kind in [:atom, :var],
       do: [{:atom, at, is_atom(macro) and is_map_key(macros, macro)} | defined(rest, macros)]

  defp defined([token | rest], macros), do: [token | defined(rest, macros)]
  defp defined([], _macros), do: []

  defp value({kind, _at, value}) when kind in [:integer, :atom], do: {:ok, value}

  defp value({:op, _at, :not, right}),
    do: with({:ok, right} when is_boolean(right) <- value(right), do: {:ok, not right})

  defp value({:op, _at, operator, left, right}) do
    with {:ok, left} <- value(left), {:ok, right} <- value(right) do
      case operator do
        :> -> {:ok, left > right}
        :< -> {:ok, left < right}
        :>= -> {:ok, left >= right}
        :"=<" -> {:ok, left <= right}
        equal when equal in [:==, :"=:="] -> {:ok, left === right}
        other when other in [:"/=", :"=/="] -> {:ok, left !== right}
        both when both in [:andalso, :and] and is_boolean(left) and is_boolean(right) -> {:ok, left and right}
        one when one in [:orelse, :or] and is_boolean(left) and is_boolean(right) -> {:ok, left or right}
        _other -> :unknown
      end
    end
  end

  defp value(_other), do: :unknown

  defp otherwise(at, macros) do
    {began, ever?, outer} = innermost(at, :else, macros)
    {[], %{macros | @conditions => [{began, not ever?, true} | outer]}}
  end

  defp innermost(at, word, macros) do
    case macros[@conditions] do
      [{began, _taken?, ever?} | outer] -> {began, ever?, outer}
      [] -> failed(at, "an -#{word} without its -if or -ifdef")
    end
  end

  defp form([{:-, at}, {:atom, _, :feature} | directive], macros),
    do: {[], feature(directive, at, macros)}

  defp form(tokens, macros), do: other(tokens, behind_prefix(tokens, macros))

  defp behind_prefix([{:-, _}, {:atom, _, name} | _], macros) when name in @in_prefix, do: macros

  defp behind_prefix(_form, macros),
    do: Map.update!(macros, @features, fn {enabled, reserved, _prefix?} -> {enabled, reserved, false} end)

  defp other([{:-, _}, {:atom, _, :define}, {:"(", _} | definition], macros),
    do: {[], define(definition, macros)}

  defp other([{:-, at}, {:atom, _, :compile} | _] = tokens, macros) do
    {:attribute, _, :compile, options} = form = tokens |> expand(macros, []) |> parse()

    if options |> List.wrap() |> Enum.all?(&harmless?/1), do: {[form], macros}, else: refuse(at, "-compile")
  end

  defp other([{:-, at}, {:atom, _, :error}, {:"(", _} | _] = tokens, macros) do
    {:attribute, _, :error, said} = tokens |> expand(macros, []) |> parse()
    failed(at, "-error(#{:io_lib.format("~tp", [said])})")
  end

  defp other([{:-, at}, {:atom, _, name} | _] = tokens, macros) do
    cond do
      name in @kept -> {[tokens |> expand(macros, []) |> parse() |> attribute(macros[@own])], macros}
      name in @meaningful -> refuse(at, "-#{name}")
      true -> {[], macros}
    end
  end

  # A macro may stand for a whole attribute, as Gleam's texts have it.
  defp other([{:"?", _}, {_kind, _, _name} | _] = tokens, macros) do
    case expand(tokens, macros, []) do
      [{:-, _} | _] = attribute -> form(attribute, macros)
      tokens -> {[parse(tokens)], macros}
    end
  end

  # -spec is a word of its own.
  defp other([{:-, _}, {:spec, _} | _], macros), do: {[], macros}
  defp other([{:-, _}, {:callback, _} | _], macros), do: {[], macros}
  defp other([{:-, at}, {word, _} | _], _macros), do: refuse(at, "-#{word}")
  defp other(tokens, macros), do: {[tokens |> expand(macros, []) |> parse()], macros}

  defp harmless?({option, _}), do: harmless?(option)
  defp harmless?({option, _, _}), do: harmless?(option)
  defp harmless?(option) when option in @harmless, do: true
  defp harmless?(option), do: is_atom(option) and Atom.to_string(option) =~ ~r/^(no)?warn_/

  # A compiler's option is none of the forms that go on. Two have a meaning: one is done here, and of the other nothing is
  # left but that it is there.
  defp exported(forms) do
    {options, forms} = Enum.split_with(forms, &match?({:attribute, _, :compile, _}, &1))
    options = Enum.flat_map(options, fn {_, _, _, options} -> List.wrap(options) end)
    functions = for {:function, _, name, arity, _} <- forms, do: {name, arity}
    {before, behind} = Enum.split_while(forms, &(elem(&1, 0) == :attribute))
    export = if :export_all in options, do: [{:attribute, 1, :export, functions}], else: []
    not_imported = Enum.filter(options, &(&1 == :no_auto_import or match?({:no_auto_import, _functions}, &1)))
    before ++ for(option <- not_imported, do: {:attribute, 1, :compile, option}) ++ export ++ behind
  end

  # The names of functions, and of the file, in place of what stands for them.
  defp predefined(forms, file) do
    for form <- forms do
      case form do
        {:function, _, name, arity, _} ->
          known(form, %{
            FUNCTION_NAME: {:atom, name},
            FUNCTION_ARITY: {:integer, arity},
            FILE: {:string, file}
          })

        form ->
          known(form, %{FILE: {:string, file}})
      end
    end
  end

  defp known({:atom, at, placeholder}, known) when is_map_key(@names, placeholder) do
    name = Map.fetch!(@names, placeholder)

    case known do
      %{^name => {:string, file}} -> {:string, at, String.to_charlist(file)}
      %{^name => {kind, value}} -> {kind, at, value}
      %{} -> failed(at, "?#{name} outside of a function")
    end
  end

  defp known([head | tail], known), do: [known(head, known) | known(tail, known)]

  defp known(tuple, known) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> known(known) |> List.to_tuple()

  defp known(other, _known), do: other

  defp parse(tokens) do
    case :erl_parse.parse_form(tokens) do
      {:ok, form} -> form
      {:error, {at, module, descriptor}} -> failed(at, IO.chardata_to_string(module.format_error(descriptor)))
    end
  end

  # A field's type is for tools that are not here, and the document's own types are not kept.
  defp attribute({:attribute, at, :record, {name, fields}}, _own) do
    fields =
      for field <- fields do
        with {:typed_record_field, field, _type} <- field, do: field
      end

    {:attribute, at, :record, {name, fields}}
  end

  defp attribute(form, _own), do: form

  defp imported(module, at, {own, hosts}) do
    if not (module in own or Library.offers?(module) or is_map_key(hosts, module)),
      do: refuse(at, "-import(#{module}, …)")
  end

  # Features ------------------------------------------------------------------------------------------------

  # Words that no feature has reserved are atoms.
  defp words(tokens, reserved) do
    for token <- tokens do
      case token do
        {word, at} when word in @feature_words -> if reserved.(word), do: token, else: {:atom, at, word}
        token -> token
      end
    end
  end

  # Those of this release that need not be named.
  defp enabled do
    for feature <- :erl_features.configurable(),
        Enum.all?(:erl_features.keywords(feature), &:erl_scan.f_reserved_word/1),
        do: feature
  end

  defp feature(
         [{:"(", _}, {:atom, _, feature}, {:",", _}, {:atom, _, way}, {:")", _}, _dot],
         at,
         %{@features => {enabled, reserved, true}} = macros
       )
       when way in [:enable, :disable] do
    case :erl_features.keyword_fun(way, feature, enabled, reserved) do
      {:ok, {enabled, reserved}} -> %{macros | @features => {enabled, reserved, true}}
      {:error, {module, reason}} -> failed(at, reason |> module.format_error() |> to_string())
    end
  end

  defp feature(
         [{:"(", _}, {:atom, _, _feature}, {:",", _}, {:atom, _, _way}, {:")", _} | _],
         at,
         %{@features => {_enabled, _reserved, false}}
       ),
       do: failed(at, "feature directive not allowed after exports or record definitions")

  defp feature(_other, at, _macros), do: failed(at, "badly formed 'feature'")

  defp feature?(:FEATURE_ENABLED, feature, %{@features => {enabled, _reserved, _prefix?}}),
    do: feature in enabled or feature?(:permanent, feature)

  defp feature?(:FEATURE_AVAILABLE, feature, _macros),
    do: feature in :erl_features.all() and not feature?(:rejected, feature)

  defp feature?(status, feature),
    do: feature in :erl_features.all() and :erl_features.info(feature).status == status

  # Macros --------------------------------------------------------------------------------------------------

  defp define([{kind, at, name}, {:",", _} | body], macros) when kind in [:atom, :var],
    do: add(macros, at, name, {nil, body(body, at)})

  defp define([{kind, at, name}, {:"(", _} | rest], macros) when kind in [:atom, :var] do
    {parameters, rest} = Enum.split_while(rest, &(elem(&1, 0) != :")"))

    case rest do
      [{:")", _}, {:",", _} | body] ->
        names = for {:var, _, name} <- parameters, do: name
        add(macros, at, name, {names, body(body, at)})

      _other ->
        failed(at, "this is not a macro's definition")
    end
  end

  defp define([token | _], _macros), do: fail(token, "this is not a macro's definition")

  defp body(tokens, at) do
    case Enum.reverse(tokens) do
      [{:dot, _}, {:")", _} | body] -> Enum.reverse(body)
      _other -> failed(at, "a macro's definition ends with a parenthesis")
    end
  end

  # As many as there are numbers of parameters, of which one may be none at all.
  defp add(macros, at, name, {parameters, _body} = definition) do
    arity = if parameters, do: length(parameters), else: :constant

    case macros do
      %{^name => {:defined, definitions}} when not is_map_key(definitions, arity) ->
        %{macros | name => {:defined, Map.put(definitions, arity, definition)}}

      %{^name => _defined} ->
        failed(at, "the macro #{name} is defined twice")

      %{} ->
        Map.put(macros, name, {:defined, %{arity => definition}})
    end
  end

  # `within` are the macros whose bodies these tokens are: none of them may be in its own.
  defp expand([{:"?", at}, {:"?", _} | _], _macros, _within),
    do: failed(at, "?? stands before a parameter, in the definition of a macro")

  defp expand([{:"?", at}, {:var, _, :LINE} | tokens], macros, within),
    do: [{:integer, at, :erl_anno.line(at)} | expand(tokens, macros, within)]

  defp expand([{:"?", at}, {:var, _, name} | tokens], macros, within) when name in [:FILE | @in_function],
    do: [{:atom, at, Map.fetch!(@placeholders, name)} | expand(tokens, macros, within)]

  # Macros of the preprocessor's own, which nobody can define otherwise.
  defp expand([{:"?", at}, {:var, _, name}, {:"(", _} = open | tokens], macros, within)
       when name in @feature_macros do
    case arguments([open | tokens], at) do
      {[[{:atom, _, feature}]], tokens} ->
        [{:atom, at, feature?(name, feature, macros)} | expand(tokens, macros, within)]

      {[_other], tokens} ->
        [{:atom, at, false} | expand(tokens, macros, within)]

      {_other, _tokens} ->
        failed(at, "the macro #{name} takes 1 arguments")
    end
  end

  defp expand([{:"?", at}, {kind, _, name} | tokens], macros, within) when kind in [:atom, :var] do
    case macros do
      %{^name => {:atom, _, module}} ->
        [{:atom, at, module} | expand(tokens, macros, within)]

      %{^name => {:defined, definitions}} ->
        {{arity, args}, tokens} = used(tokens, Map.keys(definitions), at)
        if {name, arity} in within, do: failed(at, "the macro #{name} is in its own definition")

        case definitions do
          %{^arity => {nil, body}} ->
            expand(body, macros, [{name, arity} | within]) ++ expand(tokens, macros, within)

          %{^arity => {parameters, body}} ->
            values = Map.new(Enum.zip(parameters, Enum.map(args, &{&1, expand(&1, macros, within)})))

            body
            |> substitute(values)
            |> expand(macros, [{name, arity} | within])
            |> Kernel.++(expand(tokens, macros, within))

          %{} ->
            takes = for number <- definitions |> Map.keys() |> Enum.sort(), is_integer(number), do: number
            failed(at, "the macro #{name} takes #{Enum.join(takes, " or ")} arguments")
        end

      %{^name => body} ->
        expand(body, macros, [name | within]) ++ expand(tokens, macros, within)

      %{} ->
        failed(at, "undefined macro '#{name}'")
    end
  end

  defp expand([token | tokens], macros, within), do: [token | expand(tokens, macros, within)]
  defp expand([], _macros, _within), do: []

  # With which arguments a macro is used that has definitions of these arities: what has none for arguments takes none.
  defp used(tokens, [:constant], _at), do: {{:constant, nil}, tokens}

  defp used([{:"(", _} | _] = tokens, _arities, at) do
    {args, tokens} = arguments(tokens, at)
    {{length(args), args}, tokens}
  end

  defp used(tokens, arities, at) do
    if :constant in arities, do: {{:constant, nil}, tokens}, else: arguments(tokens, at)
  end

  # Parameters by their arguments, and what is behind ?? by their text.
  defp substitute([{:"?", at}, {:"?", _}, {:var, _, parameter} | body], values)
       when is_map_key(values, parameter) do
    {written, _expanded} = values[parameter]
    [{:string, at, written |> Enum.map_join(" ", &text/1) |> String.to_charlist()} | substitute(body, values)]
  end

  defp substitute([{:var, _, parameter} | body], values) when is_map_key(values, parameter),
    do: elem(values[parameter], 1) ++ substitute(body, values)

  defp substitute([token | body], values), do: [token | substitute(body, values)]
  defp substitute([], _values), do: []

  # As Erlang's preprocessor writes a token.
  defp text({word, _at}), do: Atom.to_string(word)
  defp text({:var, _at, name}), do: Atom.to_string(name)
  defp text({:char, _at, char}), do: char |> :io_lib.write_char() |> IO.chardata_to_string()
  defp text({:string, _at, text}), do: text |> :io_lib.write_string() |> IO.chardata_to_string()
  defp text({_kind, _at, value}), do: ~c"~w" |> :io_lib.format([value]) |> IO.chardata_to_string()

  defp arguments([{:"(", _}, {:")", _} | tokens], _at), do: {[], tokens}
  defp arguments([{:"(", _} | tokens], at), do: argument(tokens, 0, [], [], at)
  defp arguments(_tokens, at), do: failed(at, "the macro needs arguments")

  defp argument([{:")", _} | tokens], 0, current, done, _at),
    do: {Enum.reverse([Enum.reverse(current) | done]), tokens}

  defp argument([{:",", _} | tokens], 0, current, done, at),
    do: argument(tokens, 0, [], [Enum.reverse(current) | done], at)

  # `fun name/1` has no end.
  defp argument([{:fun, _} = token, {:"(", _} = open | tokens], depth, current, done, at),
    do: argument([open | tokens], depth + 1, [token | current], done, at)

  defp argument(
         [{:fun, _} = token, {:var, _, _} = name, {:"(", _} = open | tokens],
         depth,
         current,
         done,
         at
       ),
       do: argument([open | tokens], depth + 1, [name, token | current], done, at)

  defp argument([{open, _} = token | tokens], depth, current, done, at)
       when open in [:"(", :"[", :"{", :"<<", :begin, :case, :if, :maybe, :receive, :try],
       do: argument(tokens, depth + 1, [token | current], done, at)

  defp argument([{close, _} = token | tokens], depth, current, done, at)
       when close in [:")", :"]", :"}", :">>", :end] and depth > 0,
       do: argument(tokens, depth - 1, [token | current], done, at)

  defp argument([token | tokens], depth, current, done, at),
    do: argument(tokens, depth, [token | current], done, at)

  defp argument([], _depth, _current, _done, at), do: failed(at, "the macro's arguments have no end")

  # Answers -------------------------------------------------------------------------------------------------

  @spec refuse(term, String.t()) :: no_return
  defp refuse(at, construct), do: throw({:refused, at, construct})
  @spec fail(tuple, String.t()) :: no_return
  defp fail(token, message), do: failed(elem(token, 1), message)
  @spec failed(term, String.t()) :: no_return
  defp failed(at, message), do: throw({:failed, at, message})

  defp diagnostic(at, message, file) do
    {line, column} =
      case :erl_anno.location(at) do
        {line, column} -> {line, column}
        line -> {line, nil}
      end

    %{file: file, line: line, column: column, message: message}
  end
end
