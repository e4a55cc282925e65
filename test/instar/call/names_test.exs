defmodule Instar.Call.NamesTest do
  # How many atoms calls may make of texts, and what is left to documents.
  # Not async: the atoms are the VM's.
  use ExUnit.Case
  alias Instar.Compiler.Shared.AtomBudget
  alias Instar.Error

  setup do
    %{charged: AtomBudget.charged(), name: "instar_name_#{System.unique_integer([:positive])}"}
  end

  @ways %{
    "String.to_atom" => "String.to_atom(base <> to_string(n))",
    "List.to_atom" => "List.to_atom(to_charlist(base <> to_string(n)))",
    "an interpolation" => ":\"\#{base}\#{n}\"",
    "a sigil" => "~w(\#{base}\#{n})a |> hd()",
    "binary_to_atom/2" => ":erlang.binary_to_atom(base <> to_string(n), :utf8)",
    "list_to_atom/1" => ":erlang.list_to_atom(String.to_charlist(base <> to_string(n)))",
    "apply" => "apply(String, :to_atom, [base <> to_string(n)])",
    "a captured function" => "Enum.map([base <> to_string(n)], &String.to_atom/1) |> hd()"
  }

  for {way, code} <- @ways do
    test "#{way}: half of what documents may make, and not one more", context do
      code = "Enum.reduce_while(1..1_000, 0, fn n, made ->
        try do
          _ = #{unquote(code)}
          {:cont, made + 1}
        rescue
          SystemLimitError -> {:halt, made}
        end
      end)"
      options = [max_atoms: 2 * (context.charged + 100)]
      # Its own names, before it begins.
      assert {:ok, _made, _} = Instar.eval(code, [base: context.name <> "_first"], options)
      before = AtomBudget.charged()
      assert {:ok, made, _} = Instar.eval(code, [base: context.name], max_atoms: 2 * (before + 20))
      assert made == 20
      assert AtomBudget.charged() == before + 20
      assert there(context.name) == 20

      # What exists costs nothing, and a document has its own half.
      assert {:ok, 20, _} =
               Instar.eval(
                 "length(for n <- 1..20, do: String.to_atom(base <> to_string(n)))",
                 [base: context.name],
                 options
               )

      text = ":#{context.name}_of_a_document"
      assert {:ok, _atom, []} = Instar.eval(text, [], max_atoms: 2 * (before + 20))
    end
  end

  test "who does not rescue it gets an error that names it", context do
    code = "for n <- 1..100, do: String.to_atom(base <> to_string(n))"

    options = [max_atoms: 2 * context.charged]

    assert {:error, %Error{reason: {:exception, :error, reason, _}}} =
             Instar.eval(code, [base: context.name], options)

    assert reason in [:system_limit, %SystemLimitError{}]
  end

  defp there(base), do: Enum.count(1..1_000, &AtomBudget.existing?("#{base}#{&1}"))
end
