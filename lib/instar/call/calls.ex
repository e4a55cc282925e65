defmodule Instar.Call.Calls do
  # From a reference and a function to an answer: finds the code, runs it in the calling process, and says what
  # went wrong. The way of a handle whose code is there is the short one: no table, no message.
  @moduledoc false
  alias Instar.Call.{Argument, Limits, Lookup, Output, Queue, Request, Trapped, World}
  alias Instar.{Config, Error, Runtime, Telemetry, Version}
  alias Instar.Server.{Names, Stats, Stop, Versions}
  alias Instar.Test.Routes

  require Stats

  @default Names.default()
  @tries 10

  # `length/1` in a guard is false for what is no list, and for an improper one.
  defguardp right?(server, function, arguments, options)
            when is_atom(server) and (is_atom(function) or is_binary(function)) and length(arguments) >= 0 and
                   is_list(options)

  @doc "As `call!/5`, of the default server, or of a server and without options."
  @spec call!(term, term, term, term) :: term
  # Of all calls the most frequent: what follows would look at the handle three times.
  def call!(%Version{events: false, stats: stats, wasi: wasi} = version, function, arguments, [])
      when wasi in [nil, []] and (is_atom(function) or is_binary(function)) and length(arguments) >= 0,
      do: finish!(Stats.counting(stats, do: short(version, function, arguments)))

  def call!(ref, function, arguments, options) when is_list(arguments),
    do: call!(@default, ref, function, arguments, options)

  def call!(server, ref, function, arguments) when is_atom(server),
    do: call!(server, ref, function, arguments, [])

  def call!(ref, function, arguments, options) do
    # Else it has no server, whatever is wrong with it.
    if Argument.server?(ref, function, arguments, options),
      do: Argument.wrong!(:server, ref),
      else: call!(@default, ref, function, arguments, options)
  end

  @doc "Runs a function; whatever the code raises, throws or exits with passes through."
  @spec call!(term, term, term, term, term) :: term
  def call!(server, ref, function, arguments, opts) when right?(server, function, arguments, opts) do
    finish!(start(meant(server, ref), ref, function, arguments, opts))
  end

  def call!(server, _ref, function, arguments, opts) do
    {:error, error} = wrong(server, function, arguments, opts)
    raise error
  end

  defp wrong(server, function, arguments, options) do
    if is_atom(server),
      do: Argument.wrong_call(function, arguments, options),
      else: Argument.wrong(:server, server)
  end

  defp finish!({:ok, result}), do: result
  defp finish!({:told, call, answer}), do: told!(call, answer)
  defp finish!(answer), do: result!(answer)

  # A handle has its server.
  defp meant(server, %Version{}), do: server
  defp meant(server, _ref), do: Routes.of(server)

  defp result!({:ok, result}), do: result
  defp result!({:ok, result, more}), do: {result, more}
  defp result!({:raised, kind, reason, trace}), do: :erlang.raise(kind, reason, trace)

  defp result!({:error, %Error{reason: {:exception, kind, reason, trace}} = error}),
    do: raise_again(kind, reason, trace, frame(error))

  defp result!({:error, error}), do: raise(error)

  @doc "What `answer` is to a caller who is raised the errors, of a call that telemetry is told of."
  @spec told!({integer, map} | nil, term) :: term
  def told!(call, answer) do
    result!(answer)
  catch
    kind, reason ->
      Telemetry.raised(call, kind, reason, __STACKTRACE__)
      :erlang.raise(kind, reason, __STACKTRACE__)
  else
    result ->
      Telemetry.returned(call, {:ok, result})
      result
  end

  # The exception is the code's own; whose code that was stands between its stack trace and the caller's.
  defp frame(%Error{document: id, tag: tag}) when is_binary(id) and is_binary(tag),
    do: [{Names.default(), :call!, 4, [file: to_charlist("document #{inspect(id)}, tag #{inspect(tag)}")]}]

  defp frame(_error), do: []

  # What sandboxed code raised is raised here as if the code were the caller's own: below its trace is the caller's.
  defp raise_again(kind, reason, trace, frame) do
    {:current_stacktrace, [_info, _here | callers]} = Process.info(self(), :current_stacktrace)
    callers = frame ++ callers
    :erlang.raise(kind, reason, trace ++ callers)
    # It returned: the code made up a trace that is none.
    :erlang.raise(kind, reason, callers)
  end

  @doc "As `call/5`, of the default server, or of a server and without options."
  @spec call(term, term, term, term) :: {:ok, term} | {:ok, term, map} | {:error, Error.t()}
  def call(ref, function, arguments, options) when is_list(arguments),
    do: call(@default, ref, function, arguments, options)

  def call(server, ref, function, arguments) when is_atom(server),
    do: call(server, ref, function, arguments, [])

  def call(ref, function, arguments, options) do
    if Argument.server?(ref, function, arguments, options),
      do: Argument.wrong(:server, ref),
      else: call(@default, ref, function, arguments, options)
  end

  @doc "Runs a function; what the code raises, throws or exits with is in the error."
  @spec call(term, term, term, term, term) :: {:ok, term} | {:ok, term, map} | {:error, Error.t()}
  def call(server, %Version{} = version, function, arguments, opts)
      when right?(server, function, arguments, opts) do
    server |> start(version, function, arguments, opts) |> returned(version)
  rescue
    # The server is gone, and the code with it.
    error in Error -> {:error, error}
  end

  def call(server, ref, function, arguments, opts) when right?(server, function, arguments, opts) do
    {version, answer} = server |> Routes.of() |> by_reference(ref, function, arguments, opts)
    returned(answer, version)
  rescue
    error in Error -> {:error, error}
  end

  def call(server, _ref, function, arguments, opts),
    do: wrong(server, function, arguments, opts)

  # The short way: a handle, and nothing said beside the arguments. No request is made of it unless it has to be.
  defp start(_server, %Version{events: false, stats: stats, wasi: wasi} = version, function, arguments, [])
       when wasi in [nil, []],
       do: Stats.counting(stats, do: short(version, function, arguments))

  defp start(server, %Version{} = version, function, arguments, opts),
    do: run(version, %Request{server: server, function: function, arguments: arguments, options: opts})

  defp start(server, ref, function, arguments, opts),
    do: server |> by_reference(ref, function, arguments, opts) |> elem(1)

  # What a bare id runs is called without its version, which only those look for who have to say more than a result.
  defp by_reference(server, id, function, arguments, []) when is_binary(id) do
    case Versions.direct(server, id) do
      {target, code, stats} ->
        case Stats.counting(stats, do: Runtime.run(target, code, function, arguments)) do
          {:ok, _result} = answer ->
            {nil, answer}

          answer ->
            told_of(code, answer, %Request{server: server, function: function, arguments: arguments}, id)
        end

      nil ->
        by_version(server, id, function, arguments, [])
    end
  end

  defp by_reference(server, ref, function, arguments, opts),
    do: by_version(server, ref, function, arguments, opts)

  # Where that code is nobody's any more, the call is made once more, of what has taken its place: such code asks for nothing,
  # so it has done nothing.
  defp told_of(code, answer, %Request{server: server} = request, id) do
    case of_code(code, server, id) do
      nil -> run_found(id, request, @tries)
      version -> again_by_id(answer |> answered(version, request) |> outcome(version), version, request)
    end
  end

  defp again_by_id({:error, %Error{reason: {:badfun, _digest}}}, %Version{id: id}, request),
    do: run_found(id, request, @tries)

  defp again_by_id(answer, version, _request), do: {version, answer}

  defp of_code(code, server, id) do
    with %Version{tag: tag} = version <- Lookup.loaded(server, id),
         do: Enum.find([version, Versions.old(server, id, tag)], &match?(%Version{code: ^code}, &1))
  end

  # What is loaded is called as by its handle; where that doesn't do, the call looks again, and may wait.
  defp by_version(server, ref, function, arguments, opts) do
    with [] <- opts,
         %Version{events: false, wasi: wasi} = version when wasi in [nil, []] <- Lookup.loaded(server, ref) do
      case start(server, version, function, arguments, []) do
        {:error, %Error{reason: {:badfun, _digest}}} -> looked_up(server, ref, function, arguments, opts)
        answer -> {version, answer}
      end
    else
      _more_to_do -> looked_up(server, ref, function, arguments, opts)
    end
  end

  defp looked_up(server, ref, function, arguments, opts) do
    request = %Request{server: server, function: function, arguments: arguments, options: opts}
    run_found(ref, request, @tries)
  end

  @compile {:inline, short: 3}

  defp short(version, function, arguments) do
    case Runtime.call(version, function, arguments) do
      {:ok, _result} = answer ->
        answer

      answer ->
        answer
        |> answered(version, %Request{server: version.server, function: function, arguments: arguments})
        |> outcome(version)
    end
  end

  defp run(%Version{events: true} = version, request) do
    silent = %{version | events: false}
    Telemetry.call(version, request.function, request.arguments, fn -> run(silent, request) end)
  end

  defp run(%Version{stats: stats} = version, request),
    do: Stats.counting(stats, do: version |> go(request) |> outcome(version))

  # What passes is about this process, or about its server, whoever asked; it is counted as what the code raised.
  defp outcome({:passes, kind, reason, trace}, version) do
    Stats.failed(version, :exception)
    :erlang.raise(kind, reason, trace)
  end

  defp outcome(answer, version), do: Stats.outcome(answer, version)

  # The options say nothing.
  defp go(%Version{wasi: wasi} = version, %Request{options: [], since: nil} = request) when wasi in [nil, []],
    do: answer(version, request)

  defp go(version, %Request{options: options, since: since} = request) do
    with {:ok, config} <- Config.fetch(version.server),
         {:ok, offer, options} <- Config.take_imports(options),
         :ok <- taken(version, offer),
         {:ok, allow, output, options} <- Config.take_allow(options),
         {:ok, wasi, options} <- Config.take_wasi(options),
         :ok <- (version.wasi != nil) |> World.taken(wasi, version.language) |> of_version(version),
         {:ok, limits} <- Config.call_limits(Limits.apply(config, version.limits), options) do
      world = World.of(version, wasi)
      limits = limits |> Limits.with_stack(version.language) |> Limits.waited(config, since)
      allow = Output.allow(version, allow, output)
      request = %{request | limits: limits, offer: offer, allow: allow, world: world}
      Output.within(allow, fn -> version |> answer(request) |> World.with_output(world) end)
    end
  end

  # Nothing is taken by all.
  defp taken(_version, offer) when offer == %{}, do: :ok

  defp taken(%Version{imports: imports, language: language} = version, offer),
    do: imports |> Runtime.of(version).taken(offer, language) |> of_version(version)

  defp of_version(:ok, _version), do: :ok
  defp of_version({:error, %Error{reason: reason}}, version), do: {:error, error(reason, version)}

  # The version that was called, and its answer. What the table says may be gone before it is called: then it says something
  # else, and that is called. On a machine that is busy enough that can happen more than once; what is gone each time is an
  # error in the end.
  defp run_found(ref, request, tries) do
    case Lookup.find(ref, request) do
      {:ok, version, request} ->
        case run(version, request) do
          {:error, %Error{reason: {:badfun, _digest}}} when tries > 1 ->
            again_found(ref, version, request, tries)

          {:told, told, {:error, %Error{reason: {:badfun, _digest}}} = answer} when tries > 1 ->
            Telemetry.returned(told, answer)
            again_found(ref, version, request, tries)

          answer ->
            {version, answer}
        end

      nothing ->
        {nil, nothing}
    end
  end

  # A transition that has taken the code away may not have reached the table yet.
  defp again_found(ref, version, request, tries) do
    case Lookup.sync(version, request) do
      {:ok, request} -> run_found(ref, request, tries - 1)
      error -> {version, error}
    end
  end

  # What a callback raised, as the error of a call that does not raise.
  defp returned({:raised, kind, reason, trace}, version),
    do: {:error, error({:exception, kind, reason, trace}, version)}

  defp returned({:told, call, answer}, version) do
    answer = returned(answer, version)
    Telemetry.returned(call, answer)
    answer
  end

  defp returned(answer, _version), do: answer

  defp answer(version, %Request{limits: nil} = request),
    do: version |> Runtime.call(request.function, request.arguments) |> answered(version, request)

  defp answer(version, request), do: version |> Runtime.call(request) |> answered(version, request)

  defp answered(answer, version, request) do
    case answer do
      {:error, reason} -> again(reason, version, request)
      {:ok, result, fuel, memory, time} -> {:ok, result, %{fuel: fuel, memory: memory, microseconds: time}}
      answer -> answer
    end
  end

  # The purge that closes the code is running: wait for what it decides.
  defp again(:closing, version, request) do
    Versions.sync(version.server)
    answer(version, request)
  end

  defp again(reason, version, request) when reason in [:closed, :gone] do
    case same_code(version) do
      nil -> {:error, error({:badfun, version.digest}, version)}
      loaded -> answer(loaded, request)
    end
  end

  # The server stops, and has waited for long enough.
  defp again(:stopped, version, _request), do: Stop.leave(version)

  defp again(:no_room, version, %Request{limits: limits} = request) do
    case Queue.wait(version, limits) do
      {:ok, limits, turn} -> Queue.with_turn(turn, fn -> answer(version, %{request | limits: limits}) end)
      {:error, reason, limits} -> refuse(reason, version, limits)
    end
  end

  defp again(reason, version, request), do: refuse(reason, version, request.limits)

  defp refuse(reason, version, limits) do
    error = error(Limits.reason(reason), version)
    {:error, %{error | limit: Limits.reached(reason, version, limits), frames: Trapped.frames(reason)}}
  end

  @doc "Code with the digest of a handle whose own code is gone, as a fun finds its module when that is loaded again."
  @spec same_code(Version.t()) :: Version.t() | nil
  def same_code(%Version{server: server, id: id, tag: tag, digest: digest, code: gone}) do
    [Versions.current(server, id, tag), Versions.old(server, id, tag)]
    |> Enum.find(&match?(%Version{digest: ^digest, code: code} when code != gone, &1))
  end

  @doc "The exports that come into question when there is none of a name, as `name/arity`."
  @spec exports(term, Version.t()) :: [String.t()] | nil
  def exports({:undef, _function, _arity}, version) do
    for %{kind: :function, name: name} = export <- Version.exports(version),
        do: "#{name}/#{export[:arity] || length((export[:signature] || export).params)}"
  rescue
    # The code is gone meanwhile, or is another node's.
    _error in [Error, ArgumentError] -> nil
  end

  def exports(_reason, _version), do: nil

  @doc "The error of a call of a version, with the exports that may have been meant."
  @spec error(Error.reason(), Version.t()) :: Error.t()
  def error(reason, %{server: server, token: token, digest: digest} = version),
    do:
      Error.of(version, reason,
        choices: exports(reason, version),
        server: server,
        token: token,
        digest: digest
      )
end
