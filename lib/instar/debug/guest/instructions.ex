defmodule Instar.Debug.Guest.Instructions do
  # WebAssembly's instructions as bytes: how each is called in its text, and which operands follow it; pure.
  #
  # The tables are wasmparser's (0.254), without what the engine doesn't take: threads, and exceptions of before. Each row is
  # `code:name:operands`, and of the operands each letter is one: `u` a number, `f` a function, `m` an address, `b` a block's type, `t` labels,
  # `i` and `l` constants of 32 and 64 bits, `4` and `8` bytes of floats, `v` 16 bytes, `n` one, `h` a heap type, `T` types, `c` handlers, `B` a cast.
  @moduledoc false

  @core """
  00:unreachable 01:nop 02:block:b 03:loop:b 04:if:b 05:else 08:throw:u 0a:throw_ref 0b:end 0c:br:u
  0d:br_if:u 0e:br_table:t 0f:return 10:call:f 11:call_indirect:uu 12:return_call:f
  13:return_call_indirect:uu 14:call_ref:u 15:return_call_ref:u 1a:drop 1b:select 1c:select:T
  1f:try_table:c 20:local.get:u 21:local.set:u 22:local.tee:u 23:global.get:u 24:global.set:u
  25:table.get:u 26:table.set:u 28:i32.load:m 29:i64.load:m 2a:f32.load:m 2b:f64.load:m 2c:i32.load8_s:m
  2d:i32.load8_u:m 2e:i32.load16_s:m 2f:i32.load16_u:m 30:i64.load8_s:m 31:i64.load8_u:m
  32:i64.load16_s:m 33:i64.load16_u:m 34:i64.load32_s:m 35:i64.load32_u:m 36:i32.store:m 37:i64.store:m
  38:f32.store:m 39:f64.store:m 3a:i32.store8:m 3b:i32.store16:m 3c:i64.store8:m 3d:i64.store16:m
  3e:i64.store32:m 3f:memory.size:u 40:memory.grow:u 41:i32.const:i 42:i64.const:l 43:f32.const:4
  44:f64.const:8 45:i32.eqz 46:i32.eq 47:i32.ne 48:i32.lt_s 49:i32.lt_u 4a:i32.gt_s 4b:i32.gt_u
  4c:i32.le_s 4d:i32.le_u 4e:i32.ge_s 4f:i32.ge_u 50:i64.eqz 51:i64.eq 52:i64.ne 53:i64.lt_s 54:i64.lt_u
  55:i64.gt_s 56:i64.gt_u 57:i64.le_s 58:i64.le_u 59:i64.ge_s 5a:i64.ge_u 5b:f32.eq 5c:f32.ne 5d:f32.lt
  5e:f32.gt 5f:f32.le 60:f32.ge 61:f64.eq 62:f64.ne 63:f64.lt 64:f64.gt 65:f64.le 66:f64.ge 67:i32.clz
  68:i32.ctz 69:i32.popcnt 6a:i32.add 6b:i32.sub 6c:i32.mul 6d:i32.div_s 6e:i32.div_u 6f:i32.rem_s
  70:i32.rem_u 71:i32.and 72:i32.or 73:i32.xor 74:i32.shl 75:i32.shr_s 76:i32.shr_u 77:i32.rotl
  78:i32.rotr 79:i64.clz 7a:i64.ctz 7b:i64.popcnt 7c:i64.add 7d:i64.sub 7e:i64.mul 7f:i64.div_s
  80:i64.div_u 81:i64.rem_s 82:i64.rem_u 83:i64.and 84:i64.or 85:i64.xor 86:i64.shl 87:i64.shr_s
  88:i64.shr_u 89:i64.rotl 8a:i64.rotr 8b:f32.abs 8c:f32.neg 8d:f32.ceil 8e:f32.floor 8f:f32.trunc
  90:f32.nearest 91:f32.sqrt 92:f32.add 93:f32.sub 94:f32.mul 95:f32.div 96:f32.min 97:f32.max
  98:f32.copysign 99:f64.abs 9a:f64.neg 9b:f64.ceil 9c:f64.floor 9d:f64.trunc 9e:f64.nearest 9f:f64.sqrt
  a0:f64.add a1:f64.sub a2:f64.mul a3:f64.div a4:f64.min a5:f64.max a6:f64.copysign a7:i32.wrap_i64
  a8:i32.trunc_f32_s a9:i32.trunc_f32_u aa:i32.trunc_f64_s ab:i32.trunc_f64_u ac:i64.extend_i32_s
  ad:i64.extend_i32_u ae:i64.trunc_f32_s af:i64.trunc_f32_u b0:i64.trunc_f64_s b1:i64.trunc_f64_u
  b2:f32.convert_i32_s b3:f32.convert_i32_u b4:f32.convert_i64_s b5:f32.convert_i64_u b6:f32.demote_f64
  b7:f64.convert_i32_s b8:f64.convert_i32_u b9:f64.convert_i64_s ba:f64.convert_i64_u bb:f64.promote_f32
  bc:i32.reinterpret_f32 bd:i64.reinterpret_f64 be:f32.reinterpret_i32 bf:f64.reinterpret_i64
  c0:i32.extend8_s c1:i32.extend16_s c2:i64.extend8_s c3:i64.extend16_s c4:i64.extend32_s d0:ref.null:h
  d1:ref.is_null d2:ref.func:f d3:ref.eq d4:ref.as_non_null d5:br_on_null:u d6:br_on_non_null:u
  """
  @gc """
  00:struct.new:u 01:struct.new_default:u 02:struct.get:uu 03:struct.get_s:uu 04:struct.get_u:uu
  05:struct.set:uu 06:array.new:u 07:array.new_default:u 08:array.new_fixed:uu 09:array.new_data:uu
  0a:array.new_elem:uu 0b:array.get:u 0c:array.get_s:u 0d:array.get_u:u 0e:array.set:u 0f:array.len
  10:array.fill:u 11:array.copy:uu 12:array.init_data:uu 13:array.init_elem:uu 14:ref.test:h
  15:ref.test:h 16:ref.cast:h 17:ref.cast:h 18:br_on_cast:B 19:br_on_cast_fail:B 1a:any.convert_extern
  1b:extern.convert_any 1c:ref.i31 1d:i31.get_s 1e:i31.get_u
  """
  @more """
  00:i32.trunc_sat_f32_s 01:i32.trunc_sat_f32_u 02:i32.trunc_sat_f64_s 03:i32.trunc_sat_f64_u
  04:i64.trunc_sat_f32_s 05:i64.trunc_sat_f32_u 06:i64.trunc_sat_f64_s 07:i64.trunc_sat_f64_u
  08:memory.init:uu 09:data.drop:u 0a:memory.copy:uu 0b:memory.fill:u 0c:table.init:uu 0d:elem.drop:u
  0e:table.copy:uu 0f:table.grow:u 10:table.size:u 11:table.fill:u 12:memory.discard:u 13:i64.add128
  14:i64.sub128 15:i64.mul_wide_s 16:i64.mul_wide_u
  """
  @simd """
  00:v128.load:m 01:v128.load8x8_s:m 02:v128.load8x8_u:m 03:v128.load16x4_s:m 04:v128.load16x4_u:m
  05:v128.load32x2_s:m 06:v128.load32x2_u:m 07:v128.load8_splat:m 08:v128.load16_splat:m
  09:v128.load32_splat:m 0a:v128.load64_splat:m 0b:v128.store:m 0c:v128.const:v 0d:i8x16.shuffle:v
  0e:i8x16.swizzle 0f:i8x16.splat 10:i16x8.splat 11:i32x4.splat 12:i64x2.splat 13:f32x4.splat
  14:f64x2.splat 15:i8x16.extract_lane_s:n 16:i8x16.extract_lane_u:n 17:i8x16.replace_lane:n
  18:i16x8.extract_lane_s:n 19:i16x8.extract_lane_u:n 1a:i16x8.replace_lane:n 1b:i32x4.extract_lane:n
  1c:i32x4.replace_lane:n 1d:i64x2.extract_lane:n 1e:i64x2.replace_lane:n 1f:f32x4.extract_lane:n
  20:f32x4.replace_lane:n 21:f64x2.extract_lane:n 22:f64x2.replace_lane:n 23:i8x16.eq 24:i8x16.ne
  25:i8x16.lt_s 26:i8x16.lt_u 27:i8x16.gt_s 28:i8x16.gt_u 29:i8x16.le_s 2a:i8x16.le_u 2b:i8x16.ge_s
  2c:i8x16.ge_u 2d:i16x8.eq 2e:i16x8.ne 2f:i16x8.lt_s 30:i16x8.lt_u 31:i16x8.gt_s 32:i16x8.gt_u
  33:i16x8.le_s 34:i16x8.le_u 35:i16x8.ge_s 36:i16x8.ge_u 37:i32x4.eq 38:i32x4.ne 39:i32x4.lt_s
  3a:i32x4.lt_u 3b:i32x4.gt_s 3c:i32x4.gt_u 3d:i32x4.le_s 3e:i32x4.le_u 3f:i32x4.ge_s 40:i32x4.ge_u
  41:f32x4.eq 42:f32x4.ne 43:f32x4.lt 44:f32x4.gt 45:f32x4.le 46:f32x4.ge 47:f64x2.eq 48:f64x2.ne
  49:f64x2.lt 4a:f64x2.gt 4b:f64x2.le 4c:f64x2.ge 4d:v128.not 4e:v128.and 4f:v128.andnot 50:v128.or
  51:v128.xor 52:v128.bitselect 53:v128.any_true 54:v128.load8_lane:mn 55:v128.load16_lane:mn
  56:v128.load32_lane:mn 57:v128.load64_lane:mn 58:v128.store8_lane:mn 59:v128.store16_lane:mn
  5a:v128.store32_lane:mn 5b:v128.store64_lane:mn 5c:v128.load32_zero:m 5d:v128.load64_zero:m
  5e:f32x4.demote_f64x2_zero 5f:f64x2.promote_low_f32x4 60:i8x16.abs 61:i8x16.neg 62:i8x16.popcnt
  63:i8x16.all_true 64:i8x16.bitmask 65:i8x16.narrow_i16x8_s 66:i8x16.narrow_i16x8_u 67:f32x4.ceil
  68:f32x4.floor 69:f32x4.trunc 6a:f32x4.nearest 6b:i8x16.shl 6c:i8x16.shr_s 6d:i8x16.shr_u 6e:i8x16.add
  6f:i8x16.add_sat_s 70:i8x16.add_sat_u 71:i8x16.sub 72:i8x16.sub_sat_s 73:i8x16.sub_sat_u 74:f64x2.ceil
  75:f64x2.floor 76:i8x16.min_s 77:i8x16.min_u 78:i8x16.max_s 79:i8x16.max_u 7a:f64x2.trunc
  7b:i8x16.avgr_u 7c:i16x8.extadd_pairwise_i8x16_s 7d:i16x8.extadd_pairwise_i8x16_u
  7e:i32x4.extadd_pairwise_i16x8_s 7f:i32x4.extadd_pairwise_i16x8_u 80:i16x8.abs 81:i16x8.neg
  82:i16x8.q15mulr_sat_s 83:i16x8.all_true 84:i16x8.bitmask 85:i16x8.narrow_i32x4_s
  86:i16x8.narrow_i32x4_u 87:i16x8.extend_low_i8x16_s 88:i16x8.extend_high_i8x16_s
  89:i16x8.extend_low_i8x16_u 8a:i16x8.extend_high_i8x16_u 8b:i16x8.shl 8c:i16x8.shr_s 8d:i16x8.shr_u
  8e:i16x8.add 8f:i16x8.add_sat_s 90:i16x8.add_sat_u 91:i16x8.sub 92:i16x8.sub_sat_s 93:i16x8.sub_sat_u
  94:f64x2.nearest 95:i16x8.mul 96:i16x8.min_s 97:i16x8.min_u 98:i16x8.max_s 99:i16x8.max_u
  9b:i16x8.avgr_u 9c:i16x8.extmul_low_i8x16_s 9d:i16x8.extmul_high_i8x16_s 9e:i16x8.extmul_low_i8x16_u
  9f:i16x8.extmul_high_i8x16_u a0:i32x4.abs a1:i32x4.neg a3:i32x4.all_true a4:i32x4.bitmask
  a7:i32x4.extend_low_i16x8_s a8:i32x4.extend_high_i16x8_s a9:i32x4.extend_low_i16x8_u
  aa:i32x4.extend_high_i16x8_u ab:i32x4.shl ac:i32x4.shr_s ad:i32x4.shr_u ae:i32x4.add b1:i32x4.sub
  b5:i32x4.mul b6:i32x4.min_s b7:i32x4.min_u b8:i32x4.max_s b9:i32x4.max_u ba:i32x4.dot_i16x8_s
  bc:i32x4.extmul_low_i16x8_s bd:i32x4.extmul_high_i16x8_s be:i32x4.extmul_low_i16x8_u
  bf:i32x4.extmul_high_i16x8_u c0:i64x2.abs c1:i64x2.neg c3:i64x2.all_true c4:i64x2.bitmask
  c7:i64x2.extend_low_i32x4_s c8:i64x2.extend_high_i32x4_s c9:i64x2.extend_low_i32x4_u
  ca:i64x2.extend_high_i32x4_u cb:i64x2.shl cc:i64x2.shr_s cd:i64x2.shr_u ce:i64x2.add d1:i64x2.sub
  d5:i64x2.mul d6:i64x2.eq d7:i64x2.ne d8:i64x2.lt_s d9:i64x2.gt_s da:i64x2.le_s db:i64x2.ge_s
  dc:i64x2.extmul_low_i32x4_s dd:i64x2.extmul_high_i32x4_s de:i64x2.extmul_low_i32x4_u
  df:i64x2.extmul_high_i32x4_u e0:f32x4.abs e1:f32x4.neg e3:f32x4.sqrt e4:f32x4.add e5:f32x4.sub
  e6:f32x4.mul e7:f32x4.div e8:f32x4.min e9:f32x4.max ea:f32x4.pmin eb:f32x4.pmax ec:f64x2.abs
  ed:f64x2.neg ef:f64x2.sqrt f0:f64x2.add f1:f64x2.sub f2:f64x2.mul f3:f64x2.div f4:f64x2.min
  f5:f64x2.max f6:f64x2.pmin f7:f64x2.pmax f8:i32x4.trunc_sat_f32x4_s f9:i32x4.trunc_sat_f32x4_u
  fa:f32x4.convert_i32x4_s fb:f32x4.convert_i32x4_u fc:i32x4.trunc_sat_f64x2_s_zero
  fd:i32x4.trunc_sat_f64x2_u_zero fe:f64x2.convert_low_i32x4_s ff:f64x2.convert_low_i32x4_u
  100:i8x16.relaxed_swizzle 101:i32x4.relaxed_trunc_f32x4_s 102:i32x4.relaxed_trunc_f32x4_u
  103:i32x4.relaxed_trunc_f64x2_s_zero 104:i32x4.relaxed_trunc_f64x2_u_zero 105:f32x4.relaxed_madd
  106:f32x4.relaxed_nmadd 107:f64x2.relaxed_madd 108:f64x2.relaxed_nmadd 109:i8x16.relaxed_laneselect
  10a:i16x8.relaxed_laneselect 10b:i32x4.relaxed_laneselect 10c:i64x2.relaxed_laneselect
  10d:f32x4.relaxed_min 10e:f32x4.relaxed_max 10f:f64x2.relaxed_min 110:f64x2.relaxed_max
  111:i16x8.relaxed_q15mulr_s 112:i16x8.relaxed_dot_i8x16_i7x16_s 113:i32x4.relaxed_dot_i8x16_i7x16_add_s
  """

  @type kind :: charlist
  @typedoc "An instruction: its name in the text, its operands, and where the next one begins."
  @type t :: {name :: String.t(), operands :: list, next :: non_neg_integer}

  rows = fn table ->
    for row <- String.split(table) do
      [code, name | kind] = String.split(row, ":")
      {String.to_integer(code, 16), name, kind |> Enum.join() |> String.to_charlist()}
    end
  end

  @names [@core, @gc, @more, @simd] |> Enum.flat_map(rows) |> MapSet.new(fn {_code, name, _kind} -> name end)

  @doc "Whether a word of a text is an instruction's name."
  @spec name?(String.t()) :: boolean
  def name?(word), do: MapSet.member?(@names, word)

  @doc "All names."
  @spec names() :: [String.t()]
  def names, do: Enum.sort(@names)

  @doc "The instruction at a position. What is none throws `{:no_wasm, position}`."
  @spec at(binary, non_neg_integer) :: t
  def at(bytes, position) do
    case byte(bytes, position) do
      prefix when prefix in [0xFB, 0xFC, 0xFD] ->
        {code, next} = unsigned(bytes, position + 1)
        {name, kind} = prefixed(prefix, code) || throw({:no_wasm, position})
        operands(kind, name, bytes, next)

      code ->
        {name, kind} = plain(code) || throw({:no_wasm, position})
        operands(kind, name, bytes, position + 1)
    end
  end

  for {code, name, kind} <- rows.(@core), do: defp(plain(unquote(code)), do: {unquote(name), unquote(kind)})
  defp plain(_other), do: nil

  for {prefix, table} <- [{0xFB, @gc}, {0xFC, @more}, {0xFD, @simd}],
      {code, name, kind} <- rows.(table),
      do: defp(prefixed(unquote(prefix), unquote(code)), do: {unquote(name), unquote(kind)})

  defp prefixed(_prefix, _code), do: nil

  defp operands([], name, _bytes, next), do: {name, [], next}

  defp operands(kind, name, bytes, next) do
    {operands, next} = Enum.map_reduce(kind, next, &operand(&1, bytes, &2))
    {name, operands, next}
  end

  defp operand(kind, bytes, at) when kind in ~c"uf", do: unsigned(bytes, at)
  defp operand(kind, bytes, at) when kind in ~c"il", do: signed(bytes, at)

  defp operand(?m, bytes, at) do
    {flags, at} = unsigned(bytes, at)
    {memory, at} = if Bitwise.band(flags, 64) != 0, do: unsigned(bytes, at), else: {0, at}
    {offset, at} = unsigned(bytes, at)
    {{:memarg, memory, offset}, at}
  end

  defp operand(?b, bytes, at) do
    case byte(bytes, at) do
      0x40 -> {:empty, at + 1}
      type when type in [0x63, 0x64] -> type(bytes, at)
      type when type >= 0x40 and type < 0x80 -> {{:type, <<type>>}, at + 1}
      _index -> signed(bytes, at)
    end
  end

  defp operand(?t, bytes, at) do
    {count, at} = unsigned(bytes, at)
    many(count + 1, at, &unsigned(bytes, &1))
  end

  defp operand(?4, bytes, at), do: {{:f32, part(bytes, at, 4)}, at + 4}
  defp operand(?8, bytes, at), do: {{:f64, part(bytes, at, 8)}, at + 8}
  defp operand(?v, bytes, at), do: {{:bytes, part(bytes, at, 16)}, at + 16}
  defp operand(?n, bytes, at), do: {byte(bytes, at), at + 1}

  defp operand(?h, bytes, at) do
    {type, at} = signed(bytes, at)
    {{:heap, type}, at}
  end

  defp operand(?T, bytes, at) do
    {count, at} = unsigned(bytes, at)
    many(count, at, &type(bytes, &1))
  end

  defp operand(?c, bytes, at) do
    {type, at} = operand(?b, bytes, at)
    {count, at} = unsigned(bytes, at)

    {handlers, at} =
      many(count, at, fn at ->
        kind = byte(bytes, at)
        {tag, at} = if kind < 2, do: unsigned(bytes, at + 1), else: {nil, at + 1}
        {label, at} = unsigned(bytes, at)
        {{kind, tag, label}, at}
      end)

    {{type, handlers}, at}
  end

  defp operand(?B, bytes, at) do
    {label, at} = unsigned(bytes, at + 1)
    {from, at} = signed(bytes, at)
    {to, at} = signed(bytes, at)
    {{label, from, to}, at}
  end

  @doc "So many of something, one after another."
  @spec many(non_neg_integer, non_neg_integer, (non_neg_integer -> {item, non_neg_integer})) ::
          {[item], non_neg_integer}
        when item: term
  def many(count, at, read), do: many(count, at, read, [])
  defp many(0, at, _read, done), do: {Enum.reverse(done), at}

  defp many(count, at, read, done) do
    {item, at} = read.(at)
    many(count - 1, at, read, [item | done])
  end

  @doc "A type of values, as its bytes."
  @spec type(binary, non_neg_integer) :: {{:type, binary}, non_neg_integer}
  def type(bytes, at) do
    case byte(bytes, at) do
      reference when reference in [0x63, 0x64] ->
        {_heap, next} = signed(bytes, at + 1)
        {{:type, part(bytes, at, next - at)}, next}

      type ->
        {{:type, <<type>>}, at + 1}
    end
  end

  @doc "One byte."
  @spec byte(binary, non_neg_integer) :: byte
  def byte(bytes, at) when at < byte_size(bytes), do: :binary.at(bytes, at)
  def byte(_bytes, at), do: throw({:no_wasm, at})

  @doc "Some of them."
  @spec part(binary, non_neg_integer, non_neg_integer) :: binary
  def part(bytes, at, length) when at + length <= byte_size(bytes), do: binary_part(bytes, at, length)
  def part(_bytes, at, _length), do: throw({:no_wasm, at})

  @doc """
  A number without a sign, in LEB128, and where it ends.

      iex> Instar.Debug.Guest.Instructions.unsigned(<<0xE5, 0x8E, 0x26>>, 0)
      {624485, 3}
  """
  @spec unsigned(binary, non_neg_integer) :: {non_neg_integer, non_neg_integer}
  def unsigned(bytes, at), do: unsigned(bytes, at, 0, 0)

  defp unsigned(bytes, at, shift, sum) when shift < 70 do
    byte = byte(bytes, at)
    sum = sum + Bitwise.bsl(Bitwise.band(byte, 0x7F), shift)
    if byte < 0x80, do: {sum, at + 1}, else: unsigned(bytes, at + 1, shift + 7, sum)
  end

  defp unsigned(_bytes, at, _shift, _sum), do: throw({:no_wasm, at})

  @doc """
  A number with one.

      iex> Instar.Debug.Guest.Instructions.signed(<<0xC0, 0xBB, 0x78>>, 0)
      {-123456, 3}
  """
  @spec signed(binary, non_neg_integer) :: {integer, non_neg_integer}
  def signed(bytes, at) do
    {number, next} = unsigned(bytes, at)
    bits = 7 * (next - at)
    negative? = Bitwise.band(:binary.at(bytes, next - 1), 0x40) != 0
    {if(negative?, do: number - Bitwise.bsl(1, bits), else: number), next}
  end

  @doc """
  The bytes of a number without a sign.

      iex> Instar.Debug.Guest.Instructions.leb(624485)
      <<0xE5, 0x8E, 0x26>>
  """
  @spec leb(non_neg_integer) :: binary
  def leb(number) when number < 0x80, do: <<number>>

  def leb(number),
    do: <<Bitwise.bor(Bitwise.band(number, 0x7F), 0x80), leb(Bitwise.bsr(number, 7))::binary>>

  @doc """
  The same of one with a sign.

      iex> Instar.Debug.Guest.Instructions.sleb(-123456)
      <<0xC0, 0xBB, 0x78>>
  """
  @spec sleb(integer) :: binary
  def sleb(number) when number in -64..63, do: <<Bitwise.band(number, 0x7F)>>

  def sleb(number),
    do: <<Bitwise.bor(Bitwise.band(number, 0x7F), 0x80), sleb(Bitwise.bsr(number, 7))::binary>>
end
