defmodule Instar.Differential.GuardsTest do
  # Each function and each operator that a guard may have, with terms of every shape: what it answers there, and where it fails
  # so that another alternative or clause comes. Compiled code does much of it in place, and has to leave the rest to the host.
  use Instar.Differential

  # Those of the VM, which data have nothing to do with, and the one that wants a name written out. On ARM under qemu, the VM ends
  # itself in `bxor`, with or without Instar.
  @others [node: 1, is_record: 2, is_record: 3] ++ if(Instar.Machine.arm?(), do: [bxor: 2], else: [])

  @functions for {name, arity} <- :erlang.module_info(:exports),
                 arity in 1..3,
                 :erl_internal.guard_bif(name, arity) or :erl_internal.type_test(name, arity) or
                   :erl_internal.arith_op(name, arity) or :erl_internal.comp_op(name, arity) or
                   :erl_internal.bool_op(name, arity),
                 {name, arity} not in @others,
                 uniq: true,
                 do: {name, arity}

  defp terms do
    long = String.duplicate("abcdefgh", 20)
    <<_::binary-size(3), part::binary-size(70), _::binary>> = long
    <<_::3, bits::bitstring-size(13), _::bitstring>> = long

    # Around what fits into a word of the sandbox's, into the VM's, and into 64 bits.
    limits =
      for bit <- [59, 60, 61, 63, 64, 100],
          sign <- [1, -1],
          more <- [-1, 0, 1],
          do: sign * Bitwise.bsl(1, bit) + more

    numbers = [0, 1, -1, 2, 3, 32, 255] ++ limits ++ [0.0, -0.0, 1.0, -0.5, 2.5, 1.0e18, -1.0e300]
    atoms = [true, false, nil, :a]
    lists = [[], [1], [1, 2, 3], [1 | 2], ~c"abc", Enum.to_list(1..40), [[1], [2]]]
    tuples = [{}, {1}, {1, 2}, {:a, 1, 2}, List.to_tuple(Enum.to_list(1..70)), {0, 2}]
    maps = [%{}, %{1 => 2}, Map.new(1..32, &{&1, &1}), Map.new(1..33, &{&1, &1}), Map.new(1..500, &{&1, &1})]
    texts = ["", "a", "abc", long, part, bits, <<1::1>>, <<0::7>>, <<5, 1::3>>]
    {numbers, numbers ++ atoms ++ lists ++ tuples ++ maps ++ texts}
  end

  # How a guard uses it: as a value, as a condition, turned round, behind another condition, before another alternative, and where
  # a part of a term is bound first.
  defp functions({name, arity}, number) do
    names = Enum.take(["A", "B", "C"], arity)
    args = Enum.join(names, ", ")
    call = "erlang:#{:io_lib.write_atom(name)}(#{args})"

    """
    v#{number}(#{args}, R) when #{call} =:= R -> same; v#{number}(#{Enum.map_join(names, ", ", fn _ -> "_" end)}, _) -> other.
    t#{number}(#{args}) when #{call} -> yes; t#{number}(#{Enum.map_join(names, ", ", fn _ -> "_" end)}) -> no.
    n#{number}(#{args}) when not #{call} -> yes; n#{number}(#{Enum.map_join(names, ", ", fn _ -> "_" end)}) -> no.
    a#{number}(#{args}) -> case {#{args}} of {#{args}} when is_tuple({A}) andalso #{call} =/= 0 -> first; _ -> second end.
    o#{number}(#{args}) -> if #{call} > 0; is_atom(A) -> first; is_number(A), #{call} == 0 -> second; true -> third end.
    p#{number}({#{args}}, [H | _]) when #{call} > H; H > 1 -> first; p#{number}(_, _) -> second.
    f#{number}(#{args}) -> F = fun(#{args}) when #{call}, A =/= 5 -> #{call}; (#{Enum.map_join(names, ", ", fn _ -> "_" end)}) -> none end, F(#{args}).
    all#{number}(#{args}) ->
      R = try #{call} catch error:E -> {failed, E} end,
      {R, v#{number}(#{args}, R), t#{number}(#{args}), n#{number}(#{args}), a#{number}(#{args}), o#{number}(#{args}),
        p#{number}({#{args}}, [1, 2]), f#{number}(#{args})}.
    """
  end

  @tag timeout: Instar.Patience.ms(600_000)
  test "every function and operator of guards, with terms of every shape", context do
    {numbers, terms} = terms()

    different =
      for functions <- Enum.chunk_every(@functions, 8),
          numbered = Enum.with_index(functions),
          pair = loaded(context, numbered),
          {{name, arity}, number} <- numbered,
          args <- arguments(name, arity, numbers, terms),
          not ({name, arity} == {:+, 1} and Instar.Machine.keeps_sign?(hd(args))),
          {:different, beam, wasm} <- [Instar.Differential.compare(pair, :"all#{number}", args)],
          do: {name, args, beam, wasm}

    assert different == [],
           "#{length(different)} differ: #{different |> Enum.take(8) |> inspect(limit: 60, pretty: true)}"
  end

  defp loaded(context, numbered) do
    source =
      "-module(guards).\n-compile(export_all).\n" <> Enum.map_join(numbered, fn {f, n} -> functions(f, n) end)

    {:ok, pair} = Instar.Differential.load(context, "erlang", exported(source, numbered))
    pair
  end

  defp exported(source, numbered) do
    names = Enum.map_join(numbered, ", ", fn {{_name, arity}, number} -> "all#{number}/#{arity}" end)
    String.replace(source, "-compile(export_all).", "-export([#{names}]).")
  end

  defp arguments(_name, 1, _numbers, terms), do: for(term <- terms, do: [term])

  # Shifts by numbers that large are errors of the VM's memory.
  defp arguments(name, 2, _numbers, terms) when name in [:bsl, :bsr],
    do: for(term <- terms, shift <- [0, 1, -1, 59, 60, 64, -64, 200, 1.0, :a], do: [term, shift])

  defp arguments(_name, 2, _numbers, terms) do
    some = Enum.take_every(terms, 3)

    for(left <- terms, right <- some, do: [left, right]) ++
      for(left <- some, right <- terms, do: [left, right])
  end

  defp arguments(_name, 3, numbers, terms),
    do:
      for(
        first <- terms,
        second <- [0, 1, -1, 2, 1.0, hd(Enum.reverse(numbers))],
        third <- [0, 1, 2, -1, :a],
        do: [first, second, third]
      )
end
