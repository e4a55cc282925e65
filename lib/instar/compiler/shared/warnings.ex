defmodule Instar.Compiler.Shared.Warnings do
  # What Elixir's compiler warns of while a document is compiled, as diagnostics.
  #
  # Elixir has a way to ask for them since 1.15. Before, it writes to the process that is called `:standard_error`. So
  # there another process takes this name: it keeps what a compiling process writes, and hands on all else.
  @moduledoc false
  use GenServer

  alias Instar.Compiler.Shared.{Diagnostics, Release}
  alias Instar.{Error, Telemetry}

  @original {__MODULE__, :original}
  @noted {__MODULE__, :noted}
  @told {__MODULE__, :told}
  @process {__MODULE__, :process}

  # Without a name of its own: a process can have no more than one.
  def start_link(_options), do: GenServer.start_link(__MODULE__, [])

  @doc "What a function returns that compiles the file in this process, and the warnings of that."
  @spec collect(String.t(), (() -> result)) :: {result, [Error.diagnostic()]} when result: var
  def collect(file, fun) do
    Process.put(@noted, [])
    watch(file)
    result = fun.()
    note(written(file))
    {result, @noted |> Process.delete() |> Enum.reverse() |> Enum.concat() |> Enum.uniq()}
  end

  @doc "Adds warnings to those that `collect/2` returns."
  @spec note([Error.diagnostic()]) :: :ok
  def note(warnings) do
    Process.put(@noted, [warnings | Process.get(@noted, [])])
    :ok
  end

  @doc "An error with warnings behind its diagnostics."
  @spec add(Error.t(), [Error.diagnostic()]) :: Error.t()
  def add(error, warnings), do: %{error | diagnostics: error.diagnostics ++ warnings}

  @doc "Tells of the warnings of what could be compiled, as a telemetry event of a server."
  @spec tell([Error.diagnostic()], atom, String.t()) :: :ok
  def tell([], _server, _file), do: :ok

  def tell(warnings, server, file) do
    with told when told != nil <- Process.get(@told), do: Process.put(@told, told ++ warnings)

    Telemetry.execute([:compile, :warnings], %{count: length(warnings)}, %{
      server: server,
      file: file,
      warnings: warnings
    })
  end

  @doc "What a function returns, and the warnings that are told meanwhile in this process."
  @spec capture((() -> result)) :: {result, [Error.diagnostic()]} when result: var
  def capture(fun) do
    Process.put(@told, [])
    result = fun.()
    {result, Process.delete(@told)}
  end

  @doc "Warnings of Erlang's compiler, as diagnostics."
  @spec erlang([{charlist, list}], String.t()) :: [Error.diagnostic()]
  def erlang(warnings, file) do
    for warning <- Diagnostics.erlang(warnings, file),
        do: %{warning | message: "warning: " <> warning.message}
  end

  @doc "What a function returns that asks Elixir's compiler, the errors that were collected since 1.15, and the warnings."
  @spec within(String.t(), (() -> result)) :: {result, [map], [Error.diagnostic()]} when result: var
  if Release.diagnostics?() do
    def within(file, fun) do
      {result, collected} = apply(Code, :with_diagnostics, [[log: false], fun])
      {result, collected, for(%{severity: :warning} = warning <- collected, do: diagnostic(warning, file))}
    end

    defp watch(_file), do: :ok
    defp written(_file), do: []

    defp diagnostic(warning, file) do
      {line, column} =
        case Map.get(warning, :position) do
          {line, column} -> {line, column}
          line -> {line, nil}
        end

      text(file, line, column, to_string(warning.message))
    end
  else
    @timeout 5_000

    def within(file, fun), do: {fun.(), [], written(file)}

    defp watch(file), do: GenServer.call(:persistent_term.get(@process), {:collect, file}, @timeout)

    defp written(file),
      do:
        @process
        |> :persistent_term.get()
        |> GenServer.call(:take, @timeout)
        |> IO.iodata_to_binary()
        |> diagnostics(file)

    # `warning: what`, which may be several lines, and `  file:line: function` on a line of its own.
    defp diagnostics(text, file) do
      files = file |> names() |> Enum.map_join("|", &Regex.escape/1)
      mark = ~r/\n\s+(?:#{files})(?::(\d+))?(?=[:\n]|\z)/

      for part <- text |> without_colours() |> String.split("warning: ") |> tl() do
        line = with [_all, line] <- Regex.run(mark, part), do: String.to_integer(line)
        text(file, line, nil, part |> String.split(mark) |> hd() |> String.trim())
      end
    end

    defp without_colours(text), do: String.replace(text, ~r/\e\[[0-9;]*m/, "")
  end

  defp text(file, line, column, message) do
    line = if is_integer(line) and line > 0, do: line
    %{file: file, line: line, column: column, message: "warning: " <> message}
  end

  @impl true
  def init(_options) do
    # After a crash of this process nobody has the name.
    if Process.whereis(:standard_error) == nil, do: swap(original())
    :persistent_term.put(@process, self())
    {:ok, %{}}
  end

  @impl true
  def handle_call({:collect, file}, {pid, _tag}, writers) do
    stand_in()
    {:reply, :ok, Map.put(writers, pid, {Process.monitor(pid), file, []})}
  end

  def handle_call(:take, {pid, _tag}, writers) do
    case writers do
      %{^pid => {monitor, file, written}} ->
        {:reply, Enum.reverse(written), Map.put(writers, pid, {monitor, file, []})}

      %{} ->
        {:reply, [], writers}
    end
  end

  @impl true
  def handle_info({:DOWN, _monitor, :process, pid, _reason}, writers),
    do: {:noreply, Map.delete(writers, pid)}

  def handle_info({:io_request, from, reply_as, request} = message, writers) do
    with true <- writers != %{},
         {:ok, text} <- put(request),
         pid when pid != nil <- writer(from, text, writers) do
      send(from, {:io_reply, reply_as, :ok})
      {:noreply, Map.update!(writers, pid, fn {monitor, file, all} -> {monitor, file, [text | all]} end)}
    else
      _other ->
        with original when is_pid(original) <- original(), do: send(original, message)
        {:noreply, writers}
    end
  end

  def handle_info(_message, writers), do: {:noreply, writers}

  @impl true
  def terminate(_reason, _writers) do
    if Process.whereis(:standard_error) == self(), do: swap(original())
  end

  # Elixir's compiler has some of its work done by processes of its own, of which nothing says who started them once
  # that one has ended. What they write says of which file it is.
  defp writer(from, _text, writers) when is_map_key(writers, from), do: from

  defp writer(_from, text, writers) do
    if String.contains?(text, "warning: ") do
      Enum.find_value(writers, fn {pid, {_monitor, file, _written}} ->
        String.contains?(text, Enum.map(names(file), &"\n  #{&1}:")) && pid
      end)
    end
  end

  # Elixir shows a file within the current folder by its relative path.
  defp names(file), do: Enum.uniq([file, Path.relative_to_cwd(file)])

  # Somebody else may have taken the name meanwhile, as ExUnit does for a while.
  defp stand_in do
    case Process.whereis(:standard_error) do
      registered when registered == self() ->
        :ok

      registered ->
        Process.flag(:trap_exit, true)
        if registered, do: :persistent_term.put(@original, registered)
        swap(self())
    end
  end

  defp swap(pid) do
    if Process.whereis(:standard_error), do: Process.unregister(:standard_error)
    if is_pid(pid) and Process.alive?(pid), do: Process.register(pid, :standard_error)
  end

  defp original do
    with pid when is_pid(pid) <- :persistent_term.get(@original, nil),
         do: if(Process.alive?(pid), do: pid, else: Process.whereis(:user))
  end

  defp put({:put_chars, _encoding, text}), do: {:ok, text |> IO.chardata_to_string()}

  defp put({:put_chars, _encoding, module, function, arguments}),
    do: {:ok, module |> apply(function, arguments) |> IO.chardata_to_string()}

  defp put({:put_chars, text}), do: {:ok, IO.iodata_to_binary(text)}
  defp put(_other), do: :error
end
