defmodule Instar.Compiler.Shared.LargeMapsTest do
  use ExUnit.Case, async: true
  import Bitwise

  alias Instar.Compiler.Shared.LargeMaps

  @large Map.new(1..10_000, &{&1, {&1, "text"}})

  # One of each kind of term that there is in the external format of data.
  @plain [1, -1, 300, -70_000, 1 <<< 70, -(1 <<< 3_000), 1.5, :atom, :"with é", nil, [], "", "text", <<5::3>>] ++
           [~c"string", [1 | 2], {}, {1, [2]}, %{}, %{a: 1}, List.duplicate(:a, 300)] ++
           [:erlang.make_tuple(300, []), Map.new(1..100, &{&1, &1}), String.duplicate("a", 300)]

  test "what is read is what the VM reads" do
    for term <- @plain,
        inside <- [&[&1, @large], &{@large, &1}, &Map.put(@large, &1, :key), &%{0 => &1, 1 => @large}] do
      term = inside.(term)

      for bytes <- [:erlang.term_to_binary(term), :erlang.term_to_binary(term, [:compressed])] do
        assert LargeMaps.binary_to_term(bytes) === term
        assert LargeMaps.binary_to_term(bytes, [:safe]) === term
        assert LargeMaps.binary_to_term(bytes <> "more") === term
      end

      bytes = :erlang.term_to_binary(term)
      assert LargeMaps.binary_to_term(bytes <> "more", [:used]) === {term, byte_size(bytes)}
    end
  end

  test "a reference is the same" do
    reference = make_ref()
    bytes = :erlang.term_to_binary([@large, reference])
    assert LargeMaps.binary_to_term(bytes) === [@large, reference]
  end

  test "what the VM refuses is refused" do
    bytes = :erlang.term_to_binary([@large, "and more"])

    for size <- [0, 1, 10, 50_000, byte_size(bytes) - 1], cut = binary_part(bytes, 0, size) do
      assert_raise ArgumentError, fn -> :erlang.binary_to_term(cut) end
      assert_raise ArgumentError, fn -> LargeMaps.binary_to_term(cut) end
    end

    # A key twice, in different parts; an atom that isn't there; a function; something without end.
    twice = for n <- Enum.concat(1..9_999, [1]), into: <<131, 116, 10_000::32>>, do: <<98, n::32, 106>>
    <<131, large::binary>> = :erlang.term_to_binary(@large)
    name = "nobody has made #{System.unique_integer([:positive])}"
    atom = <<131, 104, 2, large::binary, 119, byte_size(name), name::binary>>
    fun = <<131, 104, 2, large::binary, 113, 119, 5, "lists", 119, 5, "no_fu", 97, 7>>
    nest = <<131, 104, 2, large::binary>> <> :binary.copy(<<104, 1>>, 100_000)

    for bytes <- [twice, atom, fun, nest] do
      assert_raise ArgumentError, fn -> :erlang.binary_to_term(bytes, [:safe]) end
      assert_raise ArgumentError, fn -> LargeMaps.binary_to_term(bytes, [:safe]) end
    end
  end
end
