defmodule Instar.Call.World do
  # What a program of WASI sees of the world within one call: its streams, its arguments, its folders. What the native
  # library cannot do for it is done here, in the calling process, while the program lies still.
  @moduledoc false
  alias Instar.Call.{Callbacks, Sent}
  alias Instar.{Error, Native, Version, WASI}

  @max_output 1024 * 1024
  # What is given to a program at once.
  @piece 64 * 1024

  @typedoc "The native half of a program's streams, and what is done here for each."
  @type t :: %{
          console: reference,
          stdin: (() -> iodata | :eof) | nil,
          stdout: WASI.output(),
          stderr: WASI.output(),
          dirs: [tuple]
        }

  @doc "Of the same options given in two places, those that are nearer to the call."
  @spec nearer(WASI.options(), WASI.options()) :: WASI.options()
  def nearer(far, near), do: Keyword.merge(far, near)

  @doc """
  Whether code takes what a load or a call gives it by the option. A module that imports none of it may well
  import some in its next version; a document in Elixir or Erlang never does.
  """
  @spec taken(boolean, WASI.options(), atom) :: :ok | {:error, Error.t()}
  def taken(wanted?, given, language),
    do:
      if(wanted? or given == [] or language in [:wat, :wasm],
        do: :ok,
        else: {:error, Error.new({:no_wasi, language})}
      )

  @doc """
  What a call of a version needs, with its own options beside the version's: the native half of its streams,
  and what is done here. Nil for what is no program, and for a program that is given nothing.
  """
  @spec of(Version.t(), WASI.options()) :: t | nil
  def of(%Version{wasi: nil}, _options), do: nil
  def of(%Version{wasi: []}, []), do: nil
  def of(%Version{wasi: far, id: id}, near), do: far |> nearer(near) |> Map.new() |> make(id)

  defp make(options, id) do
    limit = Map.get(options, :max_output, @max_output)
    output = Map.get(options, :output, :drop)
    stdout = options |> Map.get(:stdout, output) |> function(1)
    stderr = options |> Map.get(:stderr, output) |> function(1)

    dirs = Map.get(options, :dirs, [])

    console =
      Native.console_new(
        [Map.get(options, :program, id) | Map.get(options, :args, [])],
        Enum.to_list(Map.get(options, :env, [])),
        for({guest, host, access} <- dirs, do: {guest, host, access == :read_write}),
        destination(stdout, limit),
        destination(stderr, limit)
      )

    world = %{console: console, stdin: nil, stdout: stdout, stderr: stderr, dirs: dirs}

    case options |> Map.get(:stdin, "") |> function(0) do
      fun when is_function(fun) ->
        %{world | stdin: fun}

      bytes ->
        give(console, bytes)
        give(console, :eof)
        world
    end
  end

  # By its name it is found whatever has become of its module's code.
  defp function({module, name}, arity), do: Function.capture(module, name, arity)
  defp function(other, _arity), do: other

  @doc "Which functions go with the code of the module that made them, and that module."
  @spec closures(WASI.options()) :: [{String.t(), module}]
  def closures(options) do
    for {key, fun} <- options, is_function(fun), module = Callbacks.maker(fun), do: {"wasi #{key}", module}
  end

  defp destination(:drop, _limit), do: :drop
  defp destination(:capture, limit), do: limit
  defp destination(_other, _limit), do: :hand

  @doc "What a program wants done for its streams stands behind the functions for all its imports."
  @spec table(tuple | nil, t | nil) :: tuple | nil
  def table(table, nil), do: table
  def table(table, world), do: :erlang.append_element(table || {}, {:wasi, world})

  @doc """
  Does what a program that lies still wants done: its output passed on, and something given to it to read.
  """
  @spec run_request(t, {[{:stdout | :stderr, binary}], wants_input :: boolean}, Sent.count()) :: :ok
  def run_request(world, {output, wants_input}, count) do
    for {stream, bytes} <- output, do: write(Map.fetch!(world, stream), stream, bytes, count)
    if wants_input, do: read(world)
    :ok
  end

  defp write(fun, _stream, bytes, _count) when is_function(fun), do: fun.(bytes)

  defp write(pid, stream, bytes, count) when is_pid(pid) do
    with {:over, stream, limit} <- Sent.send_on(pid, stream, bytes, count),
         do: throw({__MODULE__, {:sent_limit, stream, limit}})
  end

  # What is no text, or begins or ends within a character, is written as the bytes that it is.
  defp write(device, _stream, bytes, _count) do
    if String.valid?(bytes), do: IO.write(device, bytes), else: IO.binwrite(device, bytes)
  end

  defp read(%{console: console, stdin: fun}) do
    case fun.() do
      :eof -> give(console, :eof)
      bytes -> if IO.iodata_length(bytes) == 0, do: give(console, :eof), else: give(console, bytes)
    end
  end

  # In pieces: copying much at once would hold up the scheduler.
  defp give(console, :eof), do: Native.console(console, {:input, ""})
  defp give(console, iodata), do: iodata |> IO.iodata_to_binary() |> give_pieces(console)

  defp give_pieces("", _console), do: :ok

  defp give_pieces(<<piece::binary-@piece, rest::binary>>, console) do
    Native.console(console, {:input, piece})
    give_pieces(rest, console)
  end

  defp give_pieces(rest, console), do: Native.console(console, {:input, rest})

  @doc "An answer with what was captured until then."
  @spec with_output(answer, t | nil) :: answer when answer: tuple
  def with_output(answer, nil), do: answer

  def with_output({:ok, result}, world) do
    output = captured(world)
    if output == %{}, do: {:ok, result}, else: {:ok, result, output}
  end

  # What the call has used is said beside it.
  def with_output({:ok, result, usage}, world), do: {:ok, result, Map.merge(usage, captured(world))}

  def with_output({:error, %Error{reason: {:no_dir, index}} = error}, %{dirs: dirs}) do
    {_guest, host, _access} = Enum.at(dirs, index)
    {:error, %{error | reason: {:no_dir, host}}}
  end

  def with_output({:error, %Error{} = error}, world) do
    output = captured(world)
    {:error, if(output == %{}, do: error, else: %{error | output: output})}
  end

  def with_output(answer, _world), do: answer

  defp captured(%{stdout: stdout, stderr: stderr}) when stdout != :capture and stderr != :capture, do: %{}

  defp captured(%{console: console} = world) do
    {stdout, stderr} = Native.console(console, :captured)

    for {stream, bytes} <- [stdout: stdout, stderr: stderr],
        world[stream] == :capture,
        into: %{},
        do: {stream, bytes}
  end
end
