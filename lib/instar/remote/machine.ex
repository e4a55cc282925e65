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
  The OTP release that a module needs at least, as far as its instructions and the form of its atoms say.

  Compilers write down the newest instruction that a module has in it, so a new compiler can make a module for an old
  release.
  """
  @spec needs(binary) :: {:ok, newest :: non_neg_integer, long_atoms :: boolean} | :error
  def needs(beam) do
    case :beam_lib.chunks(beam, [~c"Code", ~c"AtU8"], [:allow_missing_chunks]) do
      {:ok, {_module, [{_code, <<_head::32, _set::32, newest::32, _::binary>>}, {_atoms, atoms}]}} ->
        # Since OTP 28 a negative count announces lengths of more than one byte.
        {:ok, newest, match?(<<count::signed-32, _::binary>> when count < 0, atoms)}

      _other ->
        :error
    end
  end

  @doc """
  Whether a release can load a module that needs that much.

      iex> Instar.Remote.Machine.loads?(25, {180, false})
      true
      iex> Instar.Remote.Machine.loads?(25, {182, false})
      false
  """
  @spec loads?(release :: pos_integer, {non_neg_integer, boolean}) :: boolean
  def loads?(release, {newest, long_atoms}) do
    limit = Map.get(@instructions, release, if(release < 21, do: 0, else: :infinity))
    newest <= limit and not (long_atoms and release < 28)
  end
end
