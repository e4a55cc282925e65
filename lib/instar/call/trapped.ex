defmodule Instar.Call.Trapped do
  # Where code was that has trapped: the frames that the native library tells beside the reason, the innermost first, and how they are
  # written.
  @moduledoc false

  @typedoc "A function of the guest's, with its file and line where DWARF says them."
  @type frame :: %{function: String.t(), file: String.t() | nil, line: pos_integer | nil}

  # Libraries that came compiled: who reads a trace looks for his own code.
  @libraries [
    "/rustc/",
    "/.cargo/registry/",
    "/rustlib/src/",
    "/rust/deps/",
    "/wasi-libc",
    "/wasi-sdk",
    "/emsdk/"
  ]

  @doc "Whether a file of sources belongs to a library."
  @spec library?(String.t()) :: boolean
  def library?(file), do: String.contains?(file, @libraries)

  @doc "The reason of a call's answer, without frames."
  @spec reason(term) :: term
  def reason({:trapped, reason, _frames}), do: reason
  def reason(reason), do: reason

  @doc "The frames of a call's answer; none where nothing has trapped."
  @spec frames(term) :: [frame]
  def frames({:trapped, _reason, frames}),
    do: for({function, file, line} <- frames, do: %{function: function, file: file, line: line})

  def frames(_reason), do: []

  @doc """
  The frame that says most: the innermost one of the code's own that has a line.

      iex> panic = %{function: "core::panicking::panic", file: "/rustc/1/library/core/src/panicking.rs", line: 50}
      iex> Instar.Call.Trapped.place([panic, %{function: "shop::half", file: "shop.rs", line: 4}])
      "in shop::half (shop.rs:4)"
      iex> Instar.Call.Trapped.place([])
      nil
  """
  @spec place([frame]) :: String.t() | nil
  def place([]), do: nil

  def place([first | _] = frames) do
    frame = Enum.find(frames, &own?/1) || Enum.find(frames, & &1.line) || first
    if at = at(frame), do: "in #{frame.function} (#{at})", else: "in #{frame.function}"
  end

  defp own?(%{file: file, line: line}), do: line != nil and file != nil and not library?(file)

  @doc """
  A frame as a line, as a stack trace has it.

      iex> Instar.Call.Trapped.line(%{function: "half", file: "shop.c", line: 4})
      "    shop.c:4: half"
      iex> Instar.Call.Trapped.line(%{function: "half", file: nil, line: nil})
      "    half"
  """
  @spec line(frame) :: String.t()
  def line(frame), do: if(at = at(frame), do: "    #{at}: #{frame.function}", else: "    #{frame.function}")

  defp at(%{file: nil}), do: nil
  defp at(%{file: file, line: nil}), do: file
  defp at(%{file: file, line: line}), do: "#{file}:#{line}"
end
