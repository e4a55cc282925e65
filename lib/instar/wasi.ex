defmodule Instar.WASI do
  @moduledoc """
  Programs compiled for WASI, preview 1 and 0.2: what they are given, and running them.

  C, Rust, Go, AssemblyScript and others compile to modules that import `wasi_snapshot_preview1`, or to components that import
  `wasi:cli`, `wasi:io` and so on, in any version 0.2. Such code is
  always met: with no arguments, an empty environment, nothing to read, output that goes nowhere, clocks, random
  numbers, no files and no network. The option `wasi:` gives it more.

      {:ok, result} = Instar.WASI.run("report", args: ["--year", "2026"], stdin: csv)
      {result.status, result.stdout}

  ## Options

  They are the value of `wasi:` in the options of a server, of `Instar.load/2`, of `Instar.call/4` and of
  `Instar.Instance.start/2`; `run/3` takes them as they are. The options nearest to the call win, one by one.

  #{Instar.WASI.Options.table()}
  Output can be

    * `:drop` - it goes nowhere
    * `:capture` - it is in the answer: `{:ok, result, %{stdout: bytes}}` of a call, and in the `output` of an error
    * `:stdio` or `:stderr` - it is written to that device of Elixir, as `IO.write/2` would in the calling process
    * a pid - that process gets `{:instar_stdout, pid, bytes}` or `{:instar_stderr, pid, bytes}`, where `pid` is the
      caller's. They come before anything that the caller sends after the call, and are at most as much as the call's
      `memory`, 256 bytes for each message among it: more is the error `{:output_limit, stream, bytes}`
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
  do not exist: a component may import them, as most tools have it do, and is refused what it asks of them.

  ## Ending

  A program that ends itself (`exit`, `proc_exit`) is not trapped. `run/3` returns its status. In a call of
  another function there is no result then, whatever the status: the call returns the error `{:exit, status}`.

  Modules that export `_initialize` (reactors) have it run once for each fresh instance, before the call.
  """

  alias Instar.Call.{Argument, Calls}
  alias Instar.{Config, Error, Version}
  alias Instar.WASI.Options

  defmodule Result do
    @moduledoc """
    How a program ended: its exit `status` (0 is success), what was captured of its streams, else nil, and with
    `usage: true` what it has used, nil of a program that ended itself (`exit`).

        {:ok, %Instar.WASI.Result{status: 0, stdout: text}} = Instar.WASI.run("report", args: ["--year", "2026"])
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

  @typedoc "What was captured of those streams that are."
  @type captured :: %{optional(:stdout | :stderr) => binary}

  @keys Options.keys()

  @doc """
  Runs a program from its start to its end: the function `_start`, which is the `main` of C, Rust and Go, or the
  `run` of a component that exports `wasi:cli/run`.

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
      {:ok, ended} when ended in [nil, :ok, :error] ->
        {:ok, %Result{status: status(ended)}}

      {:ok, ended, more} when ended in [nil, :ok, :error] ->
        {output, usage} = Map.split(more, [:stdout, :stderr])
        {:ok, struct!(%Result{status: status(ended), usage: if(usage != %{}, do: usage)}, output)}

      {:error, %Error{reason: {:exit, status}, output: output}} ->
        {:ok, struct!(%Result{status: status}, output || %{})}

      error ->
        error
    end
  end

  # The `run` of a component says how it went.
  defp status(:error), do: 1
  defp status(_done), do: 0
end
