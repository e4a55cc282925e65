defmodule Instar.WASI do
  @moduledoc """
  Programs compiled for WASI preview 1: what they are given, and running them.

  C, Rust, Go, AssemblyScript and others compile to modules that import `wasi_snapshot_preview1`. Such a module is
  always met: with no arguments, an empty environment, nothing to read, output that goes nowhere, clocks, random
  numbers, no files and no network. The option `wasi:` gives it more.

      {:ok, result} = Instar.WASI.run("report", args: ["--year", "2026"], stdin: csv)
      {result.status, result.stdout}

  ## Options

  They are the value of `wasi:` in the options of a server, of `Instar.load/2`, of `Instar.call/4` and of
  `Instar.Instance.start/2`; `run/3` takes them as they are. What is nearer to the call wins, option by option.

  | option | default | meaning |
  |---|---|---|
  | `args` | `[]` | the arguments, strings; the first that the program sees is its own name, `program` |
  | `program` | the document's id | that name |
  | `env` | `[]` | the environment, a map or a list of pairs of strings |
  | `stdin` | `""` | what the program reads: iodata, or a function without arguments, also as `{module, name}` |
  | `stdout`, `stderr` | what `output` says | what becomes of what it writes, see below |
  | `output` | `:drop`, in `run/3` `:capture` | the same for both |
  | `max_output` | `1_048_576` | how many bytes of each stream are captured; more is an error |
  | `dirs` | `[]` | `[{guest, host, :read \\| :read_write}]`: the folders that the program may look into |

  Output can be

    * `:drop` - it goes nowhere
    * `:capture` - it is in the answer: `{:ok, result, %{stdout: bytes}}` of a call, and in the `output` of an error
    * `:stdio` or `:stderr` - it is written to that device of Elixir, as `IO.write/2` would in the calling process
    * a pid - that process gets `{:instar_stdout, pid, bytes}` or `{:instar_stderr, pid, bytes}`, where `pid` is the
      caller's. They come before anything that the caller sends after the call
    * a function of one argument, also as `{module, name}` - it is called with the bytes, in the calling process

  `stdin` as a function is called in the calling process whenever the program reads and there is nothing; it returns
  the next bytes as iodata, and none, or `:eof`, at the end.

  ## How streams flow

  A function, a device or a pid gets the bytes of one write of the program at a time, at most some hundred KiB, and the program
  goes on once the function has returned or the message is sent. A function that takes its time thereby slows the
  program down, and both are subject to the call's `timeout`; a pid is not waited for. C and other languages collect
  their output before they write it: programs that are to be followed live must flush it (`setvbuf`, `fflush`).

  ## Files

  Without `dirs` every path is an error to the program. A granted folder is the program's own root: paths that lead
  out of it, by `..`, by being absolute or over a symbolic link, fail with the program's error "operation not permitted";
  so does writing where only `:read` was granted, opening what is neither a file nor a folder (a pipe, a device), and making
  a link that leads out. A program has at most 256 files open, and all programs together half of what the VM may have. Files
  are read and written on threads of the library: a scheduler never waits for a disk, nor for a program that sleeps. Sockets
  do not exist.

  ## Ending

  A program that ends itself (`exit`, `proc_exit`) is not trapped. `run/3` returns its status. In a call of
  another function there is no result then, whatever the status: the call returns the error `{:exit, status}`.

  Modules that export `_initialize` (reactors) have it run once for each fresh instance, before the call.
  """

  alias Instar.Call.{Argument, Callbacks, Calls}
  alias Instar.{Config, Error, Native, Version}

  defmodule Result do
    @moduledoc """
    How a program ended: its exit `status` (0 is success), what was captured of its streams, else nil, and with
    `usage: true` what it has used, nil of a program that ended itself (`exit`).
    """
    defstruct status: 0, stdout: nil, stderr: nil, usage: nil

    @type t :: %__MODULE__{
            status: integer,
            stdout: binary | nil,
            stderr: binary | nil,
            usage: %{fuel: non_neg_integer, memory: non_neg_integer, microseconds: non_neg_integer} | nil
          }
  end

  @typedoc "What becomes of a stream of output."
  @type output :: :drop | :capture | :stdio | :stderr | pid | (binary -> term) | {module, atom}

  @type option ::
          {:args, [String.t()]}
          | {:program, String.t()}
          | {:env, %{optional(String.t()) => String.t()} | [{String.t(), String.t()}]}
          | {:stdin, iodata | (() -> iodata | :eof) | {module, atom}}
          | {:stdout, output}
          | {:stderr, output}
          | {:output, output}
          | {:max_output, pos_integer}
          | {:dirs, [{guest :: String.t(), host :: Path.t(), :read | :read_write}]}
  @type options :: [option]

  @keys [:args, :program, :env, :stdin, :stdout, :stderr, :output, :max_output, :dirs]
  @max_output 1024 * 1024
  # What is given to a program at once.
  @piece 64 * 1024
  @max_count 9_223_372_036_854_775_807

  @doc """
  Runs a program from its start to its end: the function `_start`, which is the `main` of C, Rust and Go.

  Options are those above and those of `Instar.call/4`. What neither the call nor the server says where to write is
  captured. Any exit status is a result. Errors are those of a call, with what was captured until then in the error's `output`.
  """
  @spec run(Instar.ref()) :: {:ok, Result.t()} | {:error, Error.t()}
  def run(ref), do: run_on(Instar, ref, [])

  @doc "As `run/1`, with options, or on the server of that name."
  @spec run(Instar.ref(), keyword) :: {:ok, Result.t()} | {:error, Error.t()}
  @spec run(Instar.server(), Instar.ref()) :: {:ok, Result.t()} | {:error, Error.t()}
  def run(ref, options), do: run_on(ref, options, [])

  @doc "As `run/1`, with options, on the server of that name."
  @spec run(Instar.server(), Instar.ref(), keyword) :: {:ok, Result.t()} | {:error, Error.t()}
  def run(server, ref, options), do: run_on(server, ref, options)

  defp run_on(ref, options, []) when length(options) >= 0 and not is_atom(ref),
    do: run_on(Instar, ref, options)

  # `length/1` in a guard is false for what is no list, and for an improper one.
  defp run_on(server, ref, options) when is_atom(server) and length(options) >= 0 do
    {wasi, others} = if Keyword.keyword?(options), do: Keyword.split(options, @keys), else: {[], options}
    wasi = Keyword.put_new(wasi, :output, :capture)

    with :ok <- Config.known_in_call(others, [:imports], @keys) do
      server = Instar.Test.Routes.of(server)

      # A program that asks for nothing of WASI runs, and is given nothing.
      with {:error, %Error{reason: {:no_wasi, _language}}} <-
             Calls.call(server, ref, "_start", [], [{:wasi, wasi} | others]),
           do: Calls.call(server, ref, "_start", [], others)
    end
    |> result()
  end

  defp run_on(server, _ref, options) when is_atom(server), do: Argument.wrong(:options, options)
  # `run(id, options)` has no server.
  defp run_on(ref, options, []),
    do: if(ref?(ref), do: Argument.wrong(:options, options), else: Argument.wrong(:server, ref))

  defp run_on(server, _ref, _options), do: Argument.wrong(:server, server)

  defp ref?(%Version{}), do: true
  defp ref?({_id, _tag}), do: true
  defp ref?(other), do: is_binary(other)

  defp result(answer) do
    case answer do
      {:ok, nil} ->
        {:ok, %Result{}}

      {:ok, nil, more} ->
        {output, usage} = Map.split(more, [:stdout, :stderr])
        {:ok, struct!(%Result{usage: if(usage != %{}, do: usage)}, output)}

      {:error, %Error{reason: {:exit, status}, output: output}} ->
        {:ok, struct!(%Result{status: status}, output || %{})}

      error ->
        error
    end
  end

  @doc false
  # What may stand in an option `wasi:`; the error names the option that is wrong.
  @spec validate(term) :: :ok | {:error, Error.t()}
  def validate(options) do
    if Keyword.keyword?(options),
      do: Enum.find_value(options, :ok, &wrong/1),
      else: {:error, Error.new({:invalid_option, :wasi, options, "a keyword list"})}
  end

  defp wrong({key, value}) do
    case check(key, value) do
      true -> nil
      :unknown -> {:error, Error.new({:unknown_option, key, Config.nearest(key, @keys)})}
      # Passwords are given to programs in their environment.
      expected when key == :env -> {:error, Error.new({:invalid_option, :env, :redacted, expected})}
      expected -> {:error, Error.new({:invalid_option, key, value, expected})}
    end
  end

  defp check(:args, args), do: (list?(args) and Enum.all?(args, &text?/1)) || "a list of strings without NUL"
  defp check(:program, name), do: text?(name) || "a string without NUL"

  defp check(:env, env) do
    (((is_map(env) and not is_struct(env)) or list?(env)) and Enum.all?(env, &variable?/1)) ||
      "a map or list of pairs of strings without NUL, names without ="
  end

  defp check(:stdin, fun) when is_function(fun, 0), do: true

  defp check(:stdin, bytes),
    do: iodata?(bytes) or named?(bytes) || "iodata, or a function without arguments"

  defp check(:max_output, n), do: (is_integer(n) and n in 1..@max_count) || "a positive integer"

  defp check(key, output) when key in [:stdout, :stderr, :output] do
    output in [:drop, :capture, :stdio, :stderr] or is_pid(output) or is_function(output, 1) or
      named?(output) ||
      ":drop, :capture, :stdio, :stderr, a pid, or a function of one argument"
  end

  defp check(:dirs, dirs) do
    (list?(dirs) and Enum.all?(dirs, &dir?/1)) || "a list of {guest, host, :read | :read_write}"
  end

  defp check(_key, _value), do: :unknown

  defp named?({module, name}), do: is_atom(module) and is_atom(name) and nil not in [module, name]
  defp named?(_other), do: false

  defp dir?({guest, host, access}), do: text?(guest) and text?(host) and access in [:read, :read_write]
  defp dir?(_other), do: false

  defp variable?({name, value}), do: text?(name) and text?(value) and name != "" and not (name =~ "=")
  defp variable?(_other), do: false

  defp text?(text), do: is_binary(text) and String.valid?(text) and not String.contains?(text, <<0>>)
  # `length/1` in a guard is false for an improper list.
  defp list?(list) when is_list(list) and length(list) >= 0, do: true
  defp list?(_other), do: false

  defp iodata?(bytes) do
    _length = IO.iodata_length(bytes)
    true
  rescue
    ArgumentError -> false
  end

  # A program's world ---------------------------------------------------------------------------------------

  @typedoc false
  @type world :: %{
          console: reference,
          stdin: (() -> iodata | :eof) | nil,
          stdout: output,
          stderr: output,
          dirs: [tuple]
        }

  @typedoc "What was captured of those streams that are."
  @type captured :: %{optional(:stdout | :stderr) => binary}

  @doc false
  # Of the same options given in two places, those that are nearer to the call.
  @spec nearer(options, options) :: options
  def nearer(far, near), do: Keyword.merge(far, near)

  @doc false
  # Whether code takes what a load or a call gives it by the option. A module that imports none of it may well import some in its
  # next version; a document in Elixir or Erlang never does.
  @spec taken(boolean, options, atom) :: :ok | {:error, Error.t()}
  def taken(wanted?, given, language),
    do:
      if(wanted? or given == [] or language in [:wat, :wasm],
        do: :ok,
        else: {:error, Error.new({:no_wasi, language})}
      )

  @doc false
  # What a call of a version needs, with its own options beside the version's: the native half of its streams, and what
  # is done here. Nil for what is no program, and for a program that is given nothing.
  @spec world(Version.t(), options) :: world | nil
  def world(%Version{wasi: nil}, _options), do: nil
  def world(%Version{wasi: []}, []), do: nil
  def world(%Version{wasi: far, id: id}, near), do: far |> nearer(near) |> Map.new() |> make(id)

  defp make(options, id) do
    limit = Map.get(options, :max_output, @max_output)
    output = Map.get(options, :output, :drop)
    stdout = options |> Map.get(:stdout, output) |> function(1)
    stderr = options |> Map.get(:stderr, output) |> function(1)

    dirs = Map.get(options, :dirs, [])

    console =
      Native.wasi_console(
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

  @doc false
  # Which functions go with the code of the module that made them, and that module.
  @spec closures(options) :: [{String.t(), module}]
  def closures(options) do
    for {key, fun} <- options, is_function(fun), module = Callbacks.maker(fun), do: {"wasi #{key}", module}
  end

  defp destination(:drop, _limit), do: :drop
  defp destination(:capture, limit), do: limit
  defp destination(_other, _limit), do: :hand

  @doc false
  # What a program wants done for its streams stands behind the functions for all its imports.
  @spec table(tuple | nil, world | nil) :: tuple | nil
  def table(table, nil), do: table
  def table(table, world), do: :erlang.append_element(table || {}, {:wasi, world})

  @doc false
  # Does what a program that lies still wants done: its output passed on, and something given to it to read.
  @spec run_errand(world, {[{:stdout | :stderr, binary}], wants_input :: boolean}) :: :ok
  def run_errand(world, {output, wants_input}) do
    for {stream, bytes} <- output, do: write(Map.fetch!(world, stream), stream, bytes)
    if wants_input, do: read(world)
    :ok
  end

  defp write(fun, _stream, bytes) when is_function(fun), do: fun.(bytes)
  defp write(pid, :stdout, bytes) when is_pid(pid), do: send(pid, {:instar_stdout, self(), bytes})
  defp write(pid, :stderr, bytes) when is_pid(pid), do: send(pid, {:instar_stderr, self(), bytes})

  # What is no text, or begins or ends within a character, is written as the bytes that it is.
  defp write(device, _stream, bytes) do
    if String.valid?(bytes), do: IO.write(device, bytes), else: IO.binwrite(device, bytes)
  end

  defp read(%{console: console, stdin: fun}) do
    case fun.() do
      :eof -> give(console, :eof)
      bytes -> if IO.iodata_length(bytes) == 0, do: give(console, :eof), else: give(console, bytes)
    end
  end

  # In pieces: copying much at once would hold up the scheduler.
  defp give(console, :eof), do: Native.wasi_input(console, "")
  defp give(console, iodata), do: iodata |> IO.iodata_to_binary() |> give_pieces(console)

  defp give_pieces("", _console), do: :ok

  defp give_pieces(<<piece::binary-@piece, rest::binary>>, console) do
    Native.wasi_input(console, piece)
    give_pieces(rest, console)
  end

  defp give_pieces(rest, console), do: Native.wasi_input(console, rest)

  @doc false
  # An answer with what was captured until then.
  @spec with_output(answer, world | nil) :: answer when answer: tuple
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
    {stdout, stderr} = Native.wasi_captured(console)

    for {stream, bytes} <- [stdout: stdout, stderr: stderr],
        world[stream] == :capture,
        into: %{},
        do: {stream, bytes}
  end
end
