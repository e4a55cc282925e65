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
      # Code is indented, or between fences.
      assert Enum.any?(texts, &(&1 =~ ~r/^(    \S|```)/m)), "#{inspect(module)} has no example"
    end
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
