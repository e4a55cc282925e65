defmodule Instar.CaughtTest do
  # What is raised right within the `try` that catches it: each class × each kind of handler has the answer and the trace that the VM gives, also
  # where the handler asks for no trace and none is made.
  use ExUnit.Case, async: true
  alias Instar.Test

  @raises %{
    "thrown" => "throw({:found, n})",
    "left" => "exit({:found, n})",
    "failed" => ":erlang.error({:found, n})",
    "raised" => "raise(ArgumentError, \"no\")"
  }

  @handlers %{
    "any_throw" => "catch\n      x -> x",
    "matching" => "catch\n      {:found, x} -> x",
    "unmatched" => "catch\n      {:lost, x} -> x",
    "all" => "catch\n      kind, x -> {kind, x}",
    "kinds" => "catch\n      :exit, x -> {:exit, x}\n      :throw, x -> {:throw, x}",
    "errors" => "catch\n      :error, x -> {:error, x}",
    "ignored" => "catch\n      _, _ -> :caught",
    "rescued" => "rescue\n      _ -> :rescued",
    "rescued_one" => "rescue\n      _ in ArgumentError -> :rescued",
    "traced" => "catch\n      kind, x -> {kind, x, trace(__STACKTRACE__)}",
    "again" => "catch\n      kind, x -> :erlang.raise(kind, x, __STACKTRACE__)",
    "called" => "catch\n      kind, x -> same(kind, {x, 1})",
    "later" =>
      "catch\n      kind, x ->\n        saved = __STACKTRACE__\n        same(kind, x)\n        trace(saved)",
    "after_all" => "catch\n      x -> x\n    after\n      same(n, n)",
    "after_only" => "after\n      same(n, n)",
    "else_too" => "catch\n      x -> {x}\n    else\n      y -> y"
  }

  defp source do
    functions =
      for {raise, text} <- @raises, {handler, clauses} <- @handlers do
        """
          def #{raise}_#{handler}(n) do
            try do
              if n > 100, do: n, else: #{text}
            #{clauses}
            end
          end

          def outer_#{raise}_#{handler}(n) do
            try do
              {:inner, #{raise}_#{handler}(n)}
            catch
              kind, x -> {:outer, kind, x, trace(__STACKTRACE__)}
            end
          end
        """
      end

    """
    defmodule Caught do
    #{functions}
      defp same(a, b), do: {a, b}

      defp trace(entries) do
        for {_module, function, arity, where} <- entries, String.ends_with?(List.to_string(where[:file] || []), "@1.ex"),
            do: {function, (if is_list(arity), do: length(arity), else: arity), where[:line]}
      end
    end
    """
  end

  test "each class and each handler answers as the VM does, with its trace" do
    name = :"caught#{System.unique_integer([:positive])}"

    documents =
      for target <- ["wasm", "beam"], into: %{} do
        {target,
         %{"language" => "elixir", "target" => target, "code" => %{"1" => source()}, "production" => "1"}}
      end

    {:ok, _server} = Test.start_link(name: name, trust: [:beam], timeout: 60_000, documents: documents)

    own = fn trace, names ->
      for {_module, function, _arity, where} <- trace,
          line = where[:line],
          Atom.to_string(function) in names,
          do: {function, line}
    end

    for raise <- Map.keys(@raises), handler <- Map.keys(@handlers), prefix <- ["", "outer_"], n <- [1, 101] do
      function = "#{prefix}#{raise}_#{handler}"

      [sandbox, vm] =
        for target <- ["wasm", "beam"] do
          case Instar.call(name, target, String.to_atom(function), [n]) do
            {:ok, answer} ->
              {:ok, answer}

            {:error, %{reason: {:exception, kind, reason, trace}}} ->
              {kind, reason, own.(trace, [function, "#{raise}_#{handler}"])}
          end
        end

      assert sandbox == vm, "#{function}(#{n})"
    end
  end
end
