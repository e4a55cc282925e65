defmodule Instar.Compiler.Shared.Workers do
  # What the native library is told of a compilation: where, within what time and memory, and on whose account.
  @moduledoc false
  alias Instar.{Config, Native}

  @type options ::
          {program :: binary | nil, ms :: non_neg_integer, bytes :: pos_integer, owner :: non_neg_integer}

  @doc "For a compilation of the server's that may take so many milliseconds more."
  @spec options(Config.t(), non_neg_integer) :: options
  def options(%{compile_in: where, compile_memory: bytes, name: name}, ms),
    do: {if(where == :process, do: program()), ms, bytes, :erlang.phash2(name)}

  @doc "The path of the program that compiles, as the file system has it."
  @spec program() :: binary
  def program do
    path = :filename.join(Native.folder(), ~c"instar_worker")
    :unicode.characters_to_binary(path, :unicode, :file.native_name_encoding())
  end
end
