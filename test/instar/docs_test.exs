defmodule Instar.DocsTest do
  # That every module of Instar's is either documented or hidden, and that `h` has a text for every public function, under
  # each number of arguments.
  use ExUnit.Case, async: true

  # Those of test/support have neither.
  defp modules do
    {:ok, modules} = :application.get_key(:instar, :modules)
    for module <- modules, source(module) =~ ~r{/lib/(instar|mix)}, do: module
  end

  defp source(module), do: "#{module.module_info(:compile)[:source]}"
  defp implementation?(module), do: function_exported?(module, :__impl__, 1)

  test "modules are documented, or say that they are internal" do
    for module <- modules(), Code.ensure_loaded?(module), not implementation?(module) do
      assert {:docs_v1, _, _, _, doc, _, _} = Code.fetch_docs(module)
      assert doc == :hidden or is_map(doc), "#{inspect(module)} has no moduledoc"
    end
  end

  test "each function of a documented module has a text under each of its arities" do
    for module <- modules(), {:docs_v1, _, _, _, %{}, _, docs} <- [Code.fetch_docs(module)] do
      for {{kind, name, arity}, _, _, doc, meta} <- docs, kind in [:function, :macro] do
        # A callback's is the behaviour's.
        assert doc == :hidden or is_map(doc) or behaviour?(module, name, arity),
               "#{inspect(module)}.#{name}/#{arity} has no doc"

        assert is_integer(Map.get(meta, :defaults, 0))
      end
    end
  end

  test "each of them has a spec" do
    for module <- documented(), {:docs_v1, _, _, _, _, _, docs} = Code.fetch_docs(module) do
      {:ok, specs} = Code.Typespec.fetch_specs(module)

      for {{:function, name, arity}, _, _, doc, _meta} <- docs,
          doc != :hidden,
          # A callback's is the behaviour's, and a child specification the supervisor's; those that `use` makes have none.
          not behaviour?(module, name, arity) and {name, arity} != {:child_spec, 1} do
        assert List.keymember?(specs, {name, arity}, 0), "#{inspect(module)}.#{name}/#{arity} has no spec"
      end
    end
  end

  test "each of these modules shows an example" do
    for module <- documented() do
      {:docs_v1, _, _, _, %{"en" => text}, _, docs} = Code.fetch_docs(module)
      texts = [text | for({{_kind, _name, _arity}, _, _, %{"en" => text}, _} <- docs, do: text)]
      assert Enum.any?(texts, &example?/1), "#{inspect(module)} has no example"
    end
  end

  test "an item of a list is no example" do
    for code <- [
          "Text:\n\n    code()\n",
          "    code()\n",
          "* item\n\nText:\n\n    code()\n",
          "```\ncode()\n```\n"
        ],
        do: assert(example?(code), code)

    for text <- [
          "Options:\n\n    * `a` - one\n    * `b` - two\n",
          "Text\n    that goes on\n",
          "1. one\n\n    of it\n",
          "    1. one\n",
          "  * one:\n    two\n\n    three\n",
          "no code"
        ],
        do: refute(example?(text), text)
  end

  # Code is between fences, or it is indented: its block follows an empty line, and neither begins a list nor goes on with an
  # item of one.
  @item ~r/\A\s*([-*+]|\d+[.)])\s/
  defp example?(text) do
    text =~ ~r/^```/m or
      text
      |> String.split(~r/\n[ \t]*\n/)
      |> Enum.reduce_while(false, fn block, item? ->
        cond do
          block =~ @item -> {:cont, true}
          not (block =~ ~r/\A\n*    /) -> {:cont, block =~ ~r/\A\n* / and item?}
          item? -> {:cont, true}
          true -> {:halt, :code}
        end
      end) == :code
  end

  defp documented do
    for module <- modules(),
        {:docs_v1, _, _, _, %{}, _, _} <- [Code.fetch_docs(module)],
        not implementation?(module),
        do: module
  end

  defp behaviour?(module, name, arity) do
    for({:behaviour, [behaviour]} <- module.module_info(:attributes), do: behaviour)
    |> Enum.any?(&({name, arity} in &1.behaviour_info(:callbacks)))
  end

  # What ex_doc would warn of, which is not needed here: a name in a text or a type that leads to what is hidden, or to nothing.
  describe "a name leads to what is public" do
    test "in the texts of modules" do
      for module <- documented(), {name, text} <- texts(module), reference <- references(text) do
        assert leads?(reference), "#{name} speaks of #{reference}"
      end
    end

    test "in the pages, but for those that explain what is Instar's own" do
      docs = Mix.Project.config()[:docs]
      pages = for page <- docs[:extras], do: if(is_tuple(page), do: to_string(elem(page, 0)), else: page)
      unchecked = docs[:skip_undefined_reference_warnings_on]
      assert length(pages -- unchecked) > 25
      # Those are pages and modules that there are.
      public = for module <- documented(), do: inspect(module)
      assert unchecked -- (pages ++ public) == []

      for page <- pages -- unchecked,
          reference <- references(File.read!(page)) -- docs[:skip_code_autolink_to],
          do: assert(leads?(reference), "#{page} speaks of #{reference}")
    end

    test "in types and specs" do
      unchecked = Mix.Project.config()[:docs][:skip_undefined_reference_warnings_on]

      for module <- documented(), {type, name} <- asked_types(module), inspect(module) not in unchecked do
        assert {:docs_v1, _, _, _, doc, _, docs} = Code.fetch_docs(type),
               "#{inspect(module)} names #{inspect(type)}"

        assert is_map(doc), "#{inspect(module)} names #{inspect(type)}.#{name}, of a hidden module"

        assert Enum.any?(docs, &match?({{:type, ^name, _}, _, _, text, _} when text != :hidden, &1)),
               "#{inspect(module)} names #{inspect(type)}.#{name}, which is hidden"
      end

      # Who is not asked has a reason.
      for module <- documented(), inspect(module) in unchecked do
        assert Enum.any?(asked_types(module), fn {type, _name} ->
                 match?({:docs_v1, _, _, _, :hidden, _, _}, Code.fetch_docs(type))
               end),
               "#{inspect(module)} names no hidden type"
      end
    end

    test "and what leads nowhere is found" do
      for bad <- [
            "`Instar.Native`",
            "`Instar.calls/3`",
            "`Instar.Error.of/3`",
            "`Enum.mpa/2`",
            "`t:Instar.Version.no/0`"
          ] do
        assert [reference] = references("See " <> bad)
        refute leads?(reference), bad
      end

      for good <- [
            "`Instar.call/3`",
            "`Instar`",
            "`c:Instar.Source.fetch/3`",
            "`t:Instar.Version.t/0`",
            "`:lists.map/2`"
          ] do
        assert [reference] = references("See " <> good)
        assert leads?(reference), good
      end

      assert references("`price`, `load/1`, `{:a, 1}`\n\n    `Instar.no/1`\n\n```\n`Instar.no/1`\n```\n") ==
               []
    end
  end

  defp texts(module) do
    {:docs_v1, _, _, _, %{"en" => text}, _, docs} = Code.fetch_docs(module)

    named =
      for {{_kind, name, arity}, _, _, %{"en" => text}, _} <- docs,
          do: {"#{inspect(module)}.#{name}/#{arity}", text}

    # Those for Erlang are no text in Markdown, and EDoc looks at their references.
    for {name, text} <- [{inspect(module), text} | named], is_binary(text), do: {name, text}
  end

  @module ":[a-z][a-z0-9_]*|[A-Z][A-Za-z0-9_]*(?:\\.[A-Z][A-Za-z0-9_]*)*"
  @reference Regex.compile!(
               "^(?:(?:[ct]:)?(?:#{@module})\\.[a-z_][A-Za-z0-9_]*[?!]?/\\d+|Instar(?:\\.[A-Z][A-Za-z0-9_]*)*)$"
             )

  # As ex_doc finds them: names between single backticks, not in code.
  defp references(text) do
    text = text |> String.replace(~r/^```.*?^```/ms, "") |> String.replace(~r/^    .*$/m, "")
    for [_, name] <- Regex.scan(~r/(?<!`)`([^`\n]+)`(?!`)/, text), name =~ @reference, do: name
  end

  defp leads?("c:" <> name), do: leads?(name, [:callback, :macrocallback])
  defp leads?("t:" <> name), do: leads?(name, [:type, :opaque])
  defp leads?(name), do: leads?(name, [:function, :macro])

  defp leads?(name, kinds) do
    case Regex.run(~r/^(.*)\.([a-z_][^.\/]*)\/(\d+)$/, name, capture: :all_but_first) do
      nil ->
        match?({:docs_v1, _, _, _, doc, _, _} when doc != :hidden, docs(name))

      [module, function, arity] ->
        case docs(module) do
          {:docs_v1, _, _, _, :hidden, _, _} ->
            false

          {:docs_v1, _, _, _, _, _, docs} ->
            Enum.any?(docs, &names?(&1, kinds, function, String.to_integer(arity)))

          # What has no documentation at all, as Erlang's modules on Debian, and what a text has made up.
          _none ->
            true
        end
    end
  end

  defp names?({{kind, name, most}, _, _, doc, meta}, kinds, function, arity) do
    kind in kinds and doc != :hidden and Atom.to_string(name) == function and
      arity in (most - Map.get(meta, :defaults, 0))..most
  end

  defp docs(":" <> module), do: Code.fetch_docs(String.to_atom(module))
  defp docs(module), do: Code.fetch_docs(Module.concat([module]))

  # The types of other modules of Instar's that a module's types and specs name.
  defp asked_types(module) do
    {:docs_v1, _, _, _, _, _, docs} = Code.fetch_docs(module)
    shown = for {{kind, name, arity}, _, _, doc, _} <- docs, doc != :hidden, do: {kind, name, arity}
    {:ok, specs} = Code.Typespec.fetch_specs(module)
    {:ok, types} = Code.Typespec.fetch_types(module)
    specs = for {{name, arity}, forms} <- specs, {:function, name, arity} in shown, do: forms

    types =
      for {kind, {name, form, args}} <- types, kind != :typep, {:type, name, length(args)} in shown, do: form

    {specs, types} |> remote_types() |> Enum.uniq()
  end

  defp remote_types({:remote_type, _, [{:atom, _, module}, {:atom, _, name}, args]}) do
    here = if "#{module}" =~ ~r/^Elixir\.Instar/, do: [{module, name}], else: []
    here ++ remote_types(args)
  end

  defp remote_types(form) when is_tuple(form), do: form |> Tuple.to_list() |> remote_types()
  defp remote_types(forms) when is_list(forms), do: Enum.flat_map(forms, &remote_types/1)
  defp remote_types(_leaf), do: []

  test "the README says how many functions a store has to have" do
    needed = Instar.Source.behaviour_info(:callbacks) -- Instar.Source.behaviour_info(:optional_callbacks)
    word = Enum.at(~w(no one two three four five six seven), length(needed))
    assert File.read!("README.md") =~ "need #{word} functions"
  end

  test "the text of call/4 is that of call" do
    {:docs_v1, _, _, _, _, _, docs} = Code.fetch_docs(Instar)

    for name <- [:call, :call!, :load, :select] do
      arity = if name in [:call, :call!], do: 4, else: 2
      assert {_, _, _, %{"en" => text}, %{defaults: 1}} = List.keyfind(docs, {:function, name, arity}, 0)
      assert String.length(text) > 60
    end
  end
end
