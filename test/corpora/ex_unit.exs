# Tests of ExUnit as functions of a document: what its macros would make of them is written out.
defmodule Instar.Corpora.ExUnit do
  @moduledoc false

  @typedoc "What stands at the top of a file, in its order, by numbers; a module of tests has its other statements, and its tests."
  @type item :: {:kept, pos_integer} | {:tests, Macro.t(), [pos_integer], [pos_integer]}

  @typedoc "What can be left out: a test, or another statement, which has no assertions."
  @type part :: %{name: String.t(), assertions: non_neg_integer, code: Macro.t()}

  @checks ~w(assert assert_raise assert_in_delta assert_receive assert_received refute refute_in_delta refute_receive
    refute_received catch_error catch_exit catch_throw flunk)a

  @doc "The items of a file of tests, behind what it shares with others, and its parts by number."
  @spec document(String.t(), [String.t()]) :: {[item], %{pos_integer => part}}
  def document(text, shared) do
    statements =
      text
      |> parsed()
      |> Enum.reject(&match?({{:., _, [{:__aliases__, _, [:Code]}, :require_file]}, _, _}, &1))

    {kept, parts} = shared |> Enum.flat_map(&parsed/1) |> Enum.map_reduce(%{}, &kept/2)
    {items, parts} = Enum.map_reduce(statements, parts, &item/2)
    {for(number <- kept, do: {:kept, number}) ++ items, parts}
  end

  @doc "The document's files: the one that runs a test by its number, and the tests."
  @spec text([item], %{pos_integer => part}) :: [%{String.t() => String.t()}]
  def text(items, parts) do
    clauses =
      for {:tests, name, _kept, numbers} <- items, number <- numbers, is_map_key(parts, number) do
        quote(do: def(run(unquote(number)), do: unquote(name).instar_run(unquote(number))))
      end

    # What is called is the first, by name, of those with others below it.
    main =
      quote do
        defmodule AATests do
          (unquote_splicing(clauses))
        end

        defmodule AATests.Below do
          def none, do: nil
        end
      end

    main = Macro.to_string(main)
    [%{"file" => "main.ex", "text" => main}, %{"file" => "tests.ex", "text" => joined(pieces(items, parts))}]
  end

  @doc "The parts that an error's diagnostics stand in, each with what is said of it."
  @spec named([item], %{pos_integer => part}, term) :: %{pos_integer => String.t()}
  def named(items, parts, error) do
    {ranges, _line} =
      items
      |> pieces(parts)
      |> Enum.map_reduce(1, fn {number, text}, line ->
        next = line + length(String.split(text, "\n"))
        {{number, line..(next - 1)}, next}
      end)

    for %{file: file, line: line, message: message} <- Map.get(error, :diagnostics) || [],
        is_integer(line),
        String.ends_with?(file, "tests.ex"),
        {number, range} <- ranges,
        number != nil and line in range,
        into: %{},
        do: {number, message}
  end

  defp joined(pieces), do: Enum.map_join(pieces, "\n", &elem(&1, 1))

  # Each with the number of its part.
  defp pieces(items, parts), do: Enum.flat_map(items, &pieces_of(&1, parts))

  defp pieces_of({:kept, number}, parts), do: written([number], parts, fn _number, code -> code end)

  defp pieces_of({:tests, name, kept, numbers}, parts) do
    clauses =
      for number <- numbers, is_map_key(parts, number) do
        {nil,
         Macro.to_string(
           quote(do: def(instar_run(unquote(number)), do: Kernel.inspect(unquote(function(number))())))
         )}
      end

    [{nil, "defmodule #{Macro.to_string(name)} do"}] ++
      Enum.flat_map(kept, &pieces_of({:kept, &1}, parts)) ++
      written(numbers, parts, &quote(do: defp(unquote(function(&1))(), do: unquote(&2)))) ++
      clauses ++ [{nil, "end"}]
  end

  defp written(numbers, parts, shape) do
    for number <- numbers, part = parts[number], do: {number, Macro.to_string(shape.(number, part.code))}
  end

  defp function(number), do: :"instar_test_#{number}"

  defp parsed(text), do: text |> Code.string_to_quoted!() |> statements()

  @doc "The statements of a block, or the only one."
  @spec statements(Macro.t()) :: [Macro.t()]
  def statements({:__block__, _, statements}), do: statements
  def statements(statement), do: [statement]

  defp item({:defmodule, _, [name, [do: body]]} = module, parts) do
    if tests?(body), do: module(name, statements(body), parts), else: kept_item(module, parts)
  end

  defp item(statement, parts), do: kept_item(statement, parts)

  defp kept_item(statement, parts) do
    {number, parts} = kept(statement, parts)
    {{:kept, number}, parts}
  end

  defp kept(code, parts) do
    name = code |> Macro.to_string() |> String.split("\n") |> hd()
    add(parts, %{name: name, assertions: 0, code: code})
  end

  defp add(parts, part), do: {map_size(parts) + 1, Map.put(parts, map_size(parts) + 1, part)}

  defp tests?(body) do
    Enum.any?(statements(body), &match?({:use, _, [{:__aliases__, _, [:ExUnit, :Case]} | _]}, &1))
  end

  defp module(name, statements, parts) do
    flat = Enum.flat_map(statements, &flat/1)
    {written, rest} = Enum.split_with(flat, &match?({:test, _, [_name | _]}, &1))
    setup = for {kind, _, args} <- rest, kind in [:setup, :setup_all], do: args
    {kept, parts} = rest |> Enum.filter(&kept?/1) |> Enum.map_reduce(parts, &kept(checked(&1), &2))

    {numbers, parts} =
      Enum.map_reduce(written, parts, fn {:test, _, [name | args]}, parts ->
        body = body(args, setup)
        {_body, count} = Macro.prewalk(body, 0, &{&1, &2 + assertions(&1)})
        add(parts, %{name: text_of(name), assertions: max(count, 1), code: checked(body)})
      end)

    {{:tests, name, kept, numbers}, parts}
  end

  # Tests of a newer release stand in an `if`.
  defp flat({:if, _, [_condition, [do: {:describe, _, _} = only]]}), do: flat(only)

  defp flat({:if, _, [_condition, [do: {:__block__, _, [{kind, _, _} | _] = statements}]]})
       when kind in [:describe, :test],
       do: Enum.flat_map(statements, &flat/1)

  defp flat({:if, _, [_condition, [do: {:test, _, _} = only]]}), do: [only]
  defp flat({:describe, _, [_name, [do: body]]}), do: body |> statements() |> Enum.flat_map(&flat/1)
  defp flat(other), do: [other]

  defp text_of(name) when is_binary(name), do: name
  defp text_of(name), do: Macro.to_string(name)

  defp assertions({check, _, args}) when check in @checks and is_list(args), do: 1
  defp assertions(_other), do: 0

  defp kept?({kind, _, [{:__aliases__, _, [:ExUnit | _]} | _]})
       when kind in [:use, :import, :require, :alias],
       do: false

  defp kept?({:import, _, [{:__aliases__, _, [:PathHelpers]} | _]}), do: false
  defp kept?({kind, _, args}) when kind in [:doctest, :setup, :setup_all] and is_list(args), do: false
  defp kept?({:@, _, [{name, _, _}]}), do: name not in [:tag, :moduletag, :describetag]
  defp kept?(_other), do: true

  @doc "A test's code, by what stands behind its name: what the code of `setup` gives comes before. Nil where it has none."
  @spec body([Macro.t()], [[Macro.t()]]) :: Macro.t()
  def body([[do: body]], _setup), do: body

  def body([context, [do: body]], setup) do
    given =
      for args <- setup, [do: setup_body] <- [List.last(args)] do
        quote do
          case unquote(setup_body) do
            {:ok, given} -> Map.new(given)
            given when is_list(given) or is_map(given) -> Map.new(given)
            _ -> %{}
          end
        end
      end

    merged = Enum.reduce(given, quote(do: %{}), &quote(do: Map.merge(unquote(&2), unquote(&1))))

    quote do
      unquote(context) = unquote(merged)
      unquote(body)
    end
  end

  def body(_other, _setup), do: nil

  defp checked(body), do: Macro.prewalk(body, &assertion/1)

  @doc "What an assertion is as code; other code is as it was."
  @spec assertion(Macro.t()) :: Macro.t()
  def assertion({:assert, _, [{:=, _, _} = match | _]}), do: match
  def assertion({:assert, _, [{:<-, _, _} = match | _]}), do: match
  def assertion({:assert, _, [value | _]}), do: true?(value, "not so: ")

  def assertion({:refute, _, [value | _]}),
    do: quote(do: if(unquote(value), do: raise("so: " <> unquote(Macro.to_string(value))), else: :ok))

  def assertion({:assert_raise, _, [module, fun]}) do
    quote do
      try do
        unquote(fun).()
        raise "nothing raised"
      rescue
        error in unquote(module) -> Exception.message(error)
      end
    end
  end

  def assertion({:assert_raise, _, [module, message, fun]}) do
    quote do
      try do
        unquote(fun).()
        raise "nothing raised"
      rescue
        error in unquote(module) ->
          said = Exception.message(error)
          wanted = unquote(message)

          if (is_binary(wanted) and said == wanted) or said =~ wanted,
            do: error,
            else: raise("said: " <> said)
      end
    end
  end

  def assertion({:assert_in_delta, _, [left, right, delta | _]}),
    do: true?(quote(do: abs(unquote(left) - unquote(right)) <= unquote(delta)), "far: ")

  def assertion({:assert_receive, _, [pattern | rest]}), do: received(pattern, List.first(rest) || 100)
  def assertion({:assert_received, _, [pattern | _]}), do: received(pattern, 0)
  def assertion({:refute_receive, _, [pattern | rest]}), do: not_received(pattern, List.first(rest) || 100)
  def assertion({:refute_received, _, [pattern | _]}), do: not_received(pattern, 0)

  def assertion({kind, _, [code]}) when kind in [:catch_error, :catch_exit, :catch_throw] do
    class = %{catch_error: :error, catch_exit: :exit, catch_throw: :throw}[kind]

    quote do
      try do
        unquote(code)
        raise "nothing was caught"
      catch
        unquote(class), reason -> reason
      end
    end
  end

  def assertion({:flunk, _, args}) when is_list(args), do: quote(do: raise("flunked"))
  def assertion(other), do: other

  defp true?(value, said),
    do: quote(do: if(unquote(value), do: :ok, else: raise(unquote(said <> Macro.to_string(value)))))

  defp received(pattern, time) do
    {pattern, guard} =
      with({:when, _, [pattern, guard]} <- pattern, do: {pattern, guard}, else: (_ -> {pattern, true}))

    quote do
      unquote(pattern) =
        receive do
          unquote(pattern) = received when unquote(guard) -> received
        after
          unquote(time) -> raise("not received: " <> unquote(Macro.to_string(pattern)))
        end
    end
  end

  defp not_received(pattern, time) do
    quote do
      receive do
        unquote(pattern) -> raise("received: " <> unquote(Macro.to_string(pattern)))
      after
        unquote(time) -> :ok
      end
    end
  end
end
