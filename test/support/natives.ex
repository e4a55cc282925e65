defmodule Instar.Natives do
  # Stands in for the native library's list of functions in tests of the front alone.
  @moduledoc false

  @lists [append: 2, append: 1, reverse: 1, reverse: 2, member: 2, keyfind: 3, keymember: 3, keysearch: 3]
  @maps [
          find: 2,
          from_list: 1,
          get: 2,
          get: 3,
          is_key: 2,
          keys: 1,
          merge: 2,
          put: 3,
          remove: 2,
          take: 2,
          to_list: 1
        ] ++
          [update: 3, values: 1, next: 1, iterator: 1, from_keys: 2]
  @erlang [
    +: 1,
    -: 1,
    +: 2,
    -: 2,
    *: 2,
    /: 2,
    div: 2,
    rem: 2,
    ++: 2,
    --: 2,
    abs: 1,
    append_element: 2,
    atom_to_binary: 1,
    atom_to_list: 1,
    binary_to_list: 1,
    delete_element: 2,
    element: 2,
    float: 1,
    float_to_binary: 1,
    float_to_binary: 2,
    float_to_list: 1,
    float_to_list: 2,
    fun_info: 2,
    insert_element: 3,
    integer_to_binary: 1,
    integer_to_binary: 2,
    integer_to_list: 1,
    integer_to_list: 2,
    iolist_size: 1,
    iolist_to_binary: 1,
    length: 1,
    list_to_binary: 1,
    list_to_integer: 1,
    list_to_tuple: 1,
    make_tuple: 2,
    make_tuple: 3,
    map_size: 1,
    max: 2,
    min: 2,
    not: 1,
    phash2: 1,
    phash2: 2,
    round: 1,
    setelement: 3,
    size: 1,
    trunc: 1,
    tuple_size: 1,
    tuple_to_list: 1,
    bsl: 2,
    bsr: 2,
    band: 2,
    bor: 2,
    bxor: 2,
    bnot: 1,
    ceil: 1,
    floor: 1,
    map_get: 2,
    is_map_key: 2,
    hd: 1,
    tl: 1,
    binary_part: 3,
    byte_size: 1,
    bit_size: 1
  ]

  @doc "What a program may leave to native code, as far as these tests call it."
  def all do
    math = for {name, arity} <- :math.module_info(:exports), do: {:math, name, arity}

    for({module, functions} <- [lists: @lists, maps: @maps, erlang: @erlang], {name, arity} <- functions) do
      {module, name, arity}
    end
    |> Kernel.++(math)
    |> MapSet.new()
  end
end
