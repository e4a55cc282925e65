defmodule Instar.Remote.Machine do
  # What runs where: native libraries by their ELF header, modules by the newest instruction in them.
  @moduledoc false

  @typedoc "Word size and byte order, and the processor, as an ELF header numbers them."
  @type elf :: {class :: 1..2, order :: 1..2, machine :: non_neg_integer}

  @processors %{
    3 => "x86",
    8 => "mips",
    20 => "powerpc",
    21 => "powerpc64",
    22 => "s390",
    40 => "arm",
    62 => "x86_64",
    183 => "aarch64",
    243 => "riscv",
    258 => "loongarch"
  }

  # The newest instruction of each OTP release, from its lib/compiler/src/genop.tab. A release that is newer than
  # these is asked by sending.
  @instructions %{
    21 => 163,
    22 => 168,
    23 => 170,
    24 => 176,
    25 => 180,
    26 => 182,
    27 => 183,
    28 => 184,
    29 => 191
  }

  # Those that came with releases which somebody may have here and not there.
  @names %{
    171 => "make_fun3",
    172 => "init_yregs",
    173 => "recv_marker_bind",
    174 => "recv_marker_clear",
    175 => "recv_marker_reserve",
    176 => "recv_marker_use",
    177 => "bs_create_bin",
    178 => "call_fun2",
    179 => "nif_start",
    180 => "badrecord",
    181 => "update_record",
    182 => "bs_match",
    183 => "executable_line",
    184 => "debug_line",
    185 => "bif3",
    186 => "is_any_native_record",
    187 => "is_native_record",
    188 => "get_record_elements",
    189 => "put_record",
    190 => "is_record_accessible",
    191 => "get_record_field"
  }

  # Forms of a file that came with a release, whatever instructions are in it.
  @formats %{
    long_atoms: {28, "long lengths of atoms"},
    plain_literals: {28, "literals that are not compressed"}
  }

  @typedoc "The newest instruction in a module, and the form of its file where that is one that not all releases read."
  @type needs :: {newest :: non_neg_integer, format :: false | :long_atoms | :plain_literals}

  @doc """
  What an ELF file is for, from its first 20 bytes; nil for any other file.

      iex> Instar.Remote.Machine.elf(<<0x7F, "ELF", 2, 1, 1, 0::72, 3::little-16, 183::little-16>>)
      {2, 1, 183}
  """
  @spec elf(binary | nil) :: elf | nil
  def elf(<<0x7F, "ELF", class, 1, _rest::80, _type::16, machine::little-16, _::binary>>),
    do: {class, 1, machine}

  def elf(<<0x7F, "ELF", class, 2, _rest::80, _type::16, machine::big-16, _::binary>>),
    do: {class, 2, machine}

  def elf(_other), do: nil

  @doc """
  That in words.

      iex> Instar.Remote.Machine.describe({2, 1, 183})
      "aarch64 (64 bits)"
  """
  @spec describe(elf | nil) :: String.t()
  def describe(nil), do: "no machine with ELF files"

  def describe({class, order, machine}) do
    processor = Map.get(@processors, machine, "processor number #{machine}")
    "#{processor} (#{if class == 2, do: 64, else: 32} bits#{if order == 2, do: ", big-endian"})"
  end

  @doc """
  What a module needs of an OTP release, as far as its instructions and the form of its file say.

  Compilers write down the newest instruction that a module has in it, so a new compiler can make a module for an old
  release.
  """
  @spec needs(binary) :: {:ok, newest :: non_neg_integer, format :: false | atom} | :error
  def needs(beam) do
    case :beam_lib.chunks(beam, [~c"Code", ~c"AtU8", ~c"LitT"], [:allow_missing_chunks]) do
      {:ok, {_module, [{_code, <<_head::32, _set::32, newest::32, _::binary>>}, {_a, atoms}, {_l, literals}]}} ->
        {:ok, newest, format(atoms, literals)}

      _other ->
        :error
    end
  end

  # Since OTP 28 a negative count announces lengths of more than one byte, and a size of 0 literals as they are.
  defp format(<<count::signed-32, _::binary>>, _literals) when count < 0, do: :long_atoms
  defp format(_atoms, <<0::32, _::binary>>), do: :plain_literals
  defp format(_atoms, _literals), do: false

  @doc """
  Whether a release can load a module that needs that much.

      iex> Instar.Remote.Machine.loads?(25, {180, false})
      true
      iex> Instar.Remote.Machine.loads?(25, {182, false})
      false
      iex> Instar.Remote.Machine.loads?(27, {182, :plain_literals})
      false
  """
  @spec loads?(release :: pos_integer, needs) :: boolean
  def loads?(release, {newest, format}) do
    limit = Map.get(@instructions, release, if(release < 21, do: 0, else: :infinity))
    newest <= limit and release >= since(format)
  end

  defp since(false), do: 0
  defp since(format), do: @formats |> Map.fetch!(format) |> elem(0)

  @doc """
  What in a module it is that a release cannot load, and the release that it came with.

      iex> Instar.Remote.Machine.feature(25, {182, :plain_literals})
      {26, "the instruction bs_match"}
      iex> Instar.Remote.Machine.feature(27, {182, :plain_literals})
      {28, "literals that are not compressed"}
  """
  @spec feature(release :: pos_integer, needs) :: {pos_integer | nil, String.t()}
  def feature(release, {newest, format}) do
    if loads?(release, {newest, false}) do
      Map.fetch!(@formats, format)
    else
      first =
        Enum.find_value(Enum.sort(@instructions), fn {release, limit} -> if newest <= limit, do: release end)

      {first, "the instruction " <> Map.get(@names, newest, "number #{newest}")}
    end
  end
end
