defmodule Mix.Tasks.Compile.InstarNative.Binary do
  # Which machine a native file is for, and whether all of it is there, as its head says: ELF, and macOS's Mach-O; and of an ELF
  # which system, as the C library says that it asks for.
  #
  # A loader would say it too, but in its own words, and on the machine that a build is for: that may be another one.
  @moduledoc false

  # Of the names of Rust's targets, whose first part is the processor: the number in the head, and the size of its words.
  @elf %{
    "x86_64" => {62, 64},
    "aarch64" => {183, 64},
    "arm" => {40, 32},
    "i686" => {3, 32},
    "riscv64gc" => {243, 64},
    "powerpc64le" => {21, 64},
    "loongarch64" => {258, 64}
  }
  @macho %{"x86_64" => 0x01000007, "aarch64" => 0x0100000C}

  @doc "Nothing, where a file can be one of the target's; else what is wrong with it, as the end of a sentence."
  @spec wrong(binary, String.t()) :: nil | String.t()
  def wrong(bytes, target) do
    [arch | _] = String.split(target, "-")
    wanted = if target =~ "-apple-darwin", do: {:macho, @macho[arch]}, else: {:elf, @elf[family(arch)]}

    case {head(bytes), wanted} do
      {:unknown, _wanted} -> "is no native library"
      {:torn, _wanted} -> torn(byte_size(bytes))
      {{format, machine, _size}, {format, machine}} -> torn(bytes) || other_system(format, bytes, target)
      # A processor that is not in the table is not judged.
      {{format, _machine, _size}, {format, nil}} -> torn(bytes) || other_system(format, bytes, target)
      {{_format, _machine, _size} = head, _wanted} -> "is for #{name(head)}, and not for #{target}"
    end
  end

  # The names that C libraries have among what is to be loaded, with their systems.
  @libraries [
    {"\0libc.so.6\0", "glibc"},
    {"\0libc.musl-", "musl"},
    {"\0libc.so\0", "musl"},
    {"\0libc.so.7\0", "FreeBSD"}
  ]

  defp other_system(:macho, _bytes, _target), do: nil

  defp other_system(:elf, bytes, target) do
    system =
      Enum.find_value(@libraries, fn {name, system} ->
        if :binary.match(bytes, name) != :nomatch, do: system
      end)

    if system && system(target) not in [nil, system], do: "is for #{system}, and not for #{target}"
  end

  # Nothing where it isn't known what the target has.
  defp system(target) do
    cond do
      target =~ "-linux-gnu" -> "glibc"
      target =~ "-linux-musl" -> "musl"
      target =~ "-linux" -> nil
      target =~ "-freebsd" -> "FreeBSD"
      true -> "another system"
    end
  end

  defp torn(bytes) when is_binary(bytes) do
    {_format, _machine, size} = head(bytes)
    if size > byte_size(bytes), do: "is cut off: #{byte_size(bytes)} of #{size} bytes"
  end

  defp torn(size), do: "is cut off after #{size} bytes"

  # All of ARM's 32 bits are one machine: armv7, armv6, arm.
  defp family("arm" <> _version), do: "arm"
  defp family("i" <> _generation), do: "i686"
  defp family("riscv64" <> _extensions), do: "riscv64gc"
  defp family(arch), do: arch

  # The format, the machine, and how many bytes there must be: the table of sections is an ELF's last part, also when it is
  # stripped; a Mach-O has segments.
  defp head(<<127, "ELF", 2, 1, _::binary-10, _type::16-little, machine::16-little, _::binary>> = bytes) do
    case bytes do
      <<_::binary-40, at::64-little, _::binary-10, size::16-little, count::16-little, _::binary>> ->
        {:elf, {machine, 64}, at + size * count}

      _short ->
        :torn
    end
  end

  defp head(<<127, "ELF", 1, 1, _::binary-10, _type::16-little, machine::16-little, _::binary>> = bytes) do
    case bytes do
      <<_::binary-32, at::32-little, _::binary-10, size::16-little, count::16-little, _::binary>> ->
        {:elf, {machine, 32}, at + size * count}

      _short ->
        :torn
    end
  end

  defp head(<<127, "ELF", _::binary-14, machine::16, _::binary>>), do: {:elf, {machine, :other}, 0}

  defp head(
         <<0xFEEDFACF::32-little, cpu::32-little, _sub::32, _type::32, count::32-little, _::binary>> = bytes
       ) do
    case bytes do
      <<_::binary-32, commands::binary>> -> {:macho, cpu, segments(commands, count, 0)}
      _short -> :torn
    end
  end

  defp head(<<127, "ELF", _::binary>>), do: :torn
  defp head(_other), do: :unknown

  defp segments(<<0x19::32-little, size::32-little, _::binary>> = commands, count, most)
       when count > 0 and size >= 56 and byte_size(commands) >= size do
    <<_::binary-40, at::64-little, bytes::64-little, _::binary>> = commands
    next(commands, size, count, max(most, at + bytes))
  end

  defp segments(<<_kind::32, size::32-little, _::binary>> = commands, count, most)
       when count > 0 and size >= 8 and byte_size(commands) >= size,
       do: next(commands, size, count, most)

  defp segments(_end, 0, most), do: most
  # Commands that are not there: more than there is.
  defp segments(_short, _count, most), do: max(most, 0xFFFFFFFF)

  defp next(commands, size, count, most),
    do: commands |> binary_part(size, byte_size(commands) - size) |> segments(count - 1, most)

  defp name({:elf, machine, _size}), do: found(@elf, machine) <> " (ELF)"
  defp name({:macho, machine, _size}), do: found(@macho, machine) <> " (macOS)"

  defp found(table, machine) do
    Enum.find_value(table, "another processor", fn {name, number} -> if number == machine, do: name end)
  end
end
