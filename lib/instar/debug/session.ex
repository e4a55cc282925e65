defmodule Instar.Debug.Session do
  # An editor's session: what it asks and what happens to the debugged, to messages and to what is to be done; pure.
  #
  # A request that needs the debugged is an effect `{:run, continuation, operation}`. Whoever carries it out gives the answer
  # with the continuation to `answered/3`. So nothing here waits, and each answer finds its request.
  @moduledoc false
  alias Instar.Debug.Value

  defstruct seq: 0,
            phase: :new,
            lines_from: 1,
            columns_from: 1,
            next: 1,
            threads: %{},
            pids: %{},
            frames: %{},
            values: %{},
            exceptions: %{}

  @type t :: %__MODULE__{}
  @type effect :: {:send, map} | {:run, term, term} | :close

  @filters [
    %{
      "filter" => "raised",
      "label" => "Raised exceptions",
      "description" => "Where an exception passes the first function of the debugged code, caught or not"
    },
    %{
      "filter" => "uncaught",
      "label" => "Uncaught exceptions",
      "description" => "Where an exception leaves the debugged code"
    }
  ]

  @capabilities %{
    "supportsConfigurationDoneRequest" => true,
    "supportsFunctionBreakpoints" => true,
    "supportsConditionalBreakpoints" => true,
    "supportsHitConditionalBreakpoints" => true,
    "supportsLogPoints" => true,
    "supportsEvaluateForHovers" => true,
    "exceptionBreakpointFilters" => @filters,
    "supportsExceptionInfoRequest" => true,
    "supportsLoadedSourcesRequest" => true,
    "supportsModulesRequest" => true,
    "supportsDelayedStackTraceLoading" => true,
    "supportTerminateDebuggee" => false,
    "supportsTerminateRequest" => true,
    "supportsCancelRequest" => false,
    "supportsStepBack" => false,
    "supportsSetVariable" => false,
    "supportsSetExpression" => false,
    "supportsRestartFrame" => false,
    "supportsRestartRequest" => false,
    "supportsGotoTargetsRequest" => false,
    "supportsStepInTargetsRequest" => false,
    "supportsCompletionsRequest" => false,
    "supportsDataBreakpoints" => false,
    "supportsReadMemoryRequest" => false,
    "supportsDisassembleRequest" => false,
    "supportsInstructionBreakpoints" => false,
    "supportsSteppingGranularity" => false,
    "supportsTerminateThreadsRequest" => false,
    "supportsSingleThreadExecutionRequests" => false
  }

  @doc "A session before its first message."
  @spec new() :: t
  def new, do: %__MODULE__{}

  @doc "Takes a message of the editor's."
  @spec handle(t, map) :: {t, [effect]}
  def handle(session, %{"type" => "request", "command" => command, "seq" => seq} = message)
      when is_binary(command) and is_integer(seq) do
    arguments = with %{} = given <- message["arguments"], do: given, else: (_ -> %{})
    request = %{seq: seq, command: command}

    case permitted(session.phase, command) do
      :ok -> request(command, arguments, request, session)
      why -> failure(session, request, why)
    end
  end

  # Answers to what nobody has asked.
  def handle(session, _other), do: {session, []}

  defp permitted(:new, "initialize"), do: :ok
  defp permitted(:new, "disconnect"), do: :ok
  defp permitted(:new, _command), do: "initialize comes first"
  defp permitted(:closed, _command), do: "the session is over"
  defp permitted(_phase, "initialize"), do: "this session is initialized"

  defp permitted(:initialized, command) when command in ["launch", "attach", "disconnect", "terminate"],
    do: :ok

  defp permitted(:initialized, command)
       when command in ["setBreakpoints", "setExceptionBreakpoints", "setFunctionBreakpoints"],
       do: "nothing is debugged yet: launch or attach comes first"

  defp permitted(:initialized, "threads"), do: :ok
  defp permitted(:initialized, _command), do: "nothing is debugged yet: launch or attach comes first"
  defp permitted(:attached, command) when command in ["launch", "attach"], do: "this session has its debuggee"
  defp permitted(:attached, _command), do: :ok

  # Requests ------------------------------------------------------------------------------------------------------

  defp request("initialize", arguments, request, session) do
    session = %{
      session
      | phase: :initialized,
        lines_from: if(arguments["linesStartAt1"] == false, do: 0, else: 1),
        columns_from: if(arguments["columnsStartAt1"] == false, do: 0, else: 1)
    }

    success(session, request, @capabilities)
  end

  defp request(start, arguments, request, session) when start in ["launch", "attach"],
    do: run(session, request, {String.to_existing_atom(start), arguments})

  defp request("configurationDone", _arguments, request, session), do: run(session, request, :configured)

  defp request("setBreakpoints", %{"source" => %{} = source} = arguments, request, session) do
    breakpoints =
      with [_ | _] = given <- arguments["breakpoints"], do: given, else: (_ -> lines(arguments["lines"]))

    wanted =
      for %{"line" => line} = point when is_integer(line) <- breakpoints,
          do: Map.put(point, "line", line_in(session, line))

    run(session, request, {:set_breakpoints, source, wanted})
  end

  defp request("setFunctionBreakpoints", %{"breakpoints" => breakpoints}, request, session)
       when is_list(breakpoints),
       do: run(session, request, {:set_function_breakpoints, breakpoints})

  defp request("setExceptionBreakpoints", arguments, request, session) do
    filters =
      for filter <- List.wrap(arguments["filters"]),
          filter in ["raised", "uncaught"],
          do: String.to_existing_atom(filter)

    run(session, request, {:set_exceptions, filters})
  end

  defp request("threads", _arguments, request, %{phase: :initialized} = session),
    do: success(session, request, %{"threads" => []})

  defp request("threads", _arguments, request, session), do: run(session, request, :threads)

  defp request("stackTrace", %{"threadId" => thread} = arguments, request, session) do
    with_thread(thread, request, session, fn pid -> {{:frames, pid}, {pid, arguments}} end)
  end

  defp request("scopes", %{"frameId" => id}, request, session) do
    case session.frames do
      %{^id => {pid, _index, _frame} = frame} ->
        {reference, session} = keep(session, pid, {:frame, frame})

        scope = %{
          "name" => "Variables",
          "presentationHint" => "locals",
          "variablesReference" => reference,
          "expensive" => false
        }

        success(session, request, %{"scopes" => [scope]})

      %{} ->
        failure(session, request, "there is no such frame any more")
    end
  end

  defp request("variables", %{"variablesReference" => reference} = arguments, request, session) do
    case session.values do
      %{^reference => {_pid, {:frame, {pid, index, frame}}}} ->
        run(session, request, {:bindings, pid, index}, {owner(pid, frame), arguments})

      %{^reference => {_pid, {:term, owner, term}}} ->
        variables(session, request, owner, arguments, term)

      %{} ->
        failure(session, request, "there is no such value any more")
    end
  end

  defp request("evaluate", %{"expression" => text} = arguments, request, session) when is_binary(text) do
    case {arguments["frameId"], session.frames} do
      {nil, _frames} ->
        run(session, request, {:evaluate, nil, text}, owner(nil, %{}))

      {id, %{} = frames} when is_map_key(frames, id) ->
        {pid, _index, frame} = frames[id]
        run(session, request, {:evaluate, frames[id], text}, owner(pid, frame))

      _gone ->
        failure(session, request, "there is no such frame any more")
    end
  end

  defp request("exceptionInfo", %{"threadId" => thread}, request, session) do
    with %{^thread => pid} <- session.pids,
         %{^pid => {kind, reason, trace}} <- session.exceptions do
      text = Exception.format_banner(kind, reason, trace)

      success(session, request, %{
        "exceptionId" => name(kind, reason),
        "description" => text,
        "breakMode" => "always",
        "details" => %{"message" => text, "stackTrace" => stacktrace(trace)}
      })
    else
      _none -> failure(session, request, "that thread did not stop at an exception")
    end
  end

  defp request(step, %{"threadId" => thread}, request, session)
       when step in ["continue", "next", "stepIn", "stepOut"] do
    how = %{"continue" => :continue, "next" => :next, "stepIn" => :step, "stepOut" => :out}[step]
    with_thread(thread, request, session, fn pid -> {{:resume, pid, how}, pid} end)
  end

  defp request("pause", %{"threadId" => thread}, request, session),
    do: with_thread(thread, request, session, fn pid -> {{:pause, pid}, pid} end)

  defp request("source", arguments, request, session) do
    reference = arguments["sourceReference"] || get_in(arguments, ["source", "sourceReference"])
    run(session, request, {:source, reference, arguments["source"] || %{}})
  end

  defp request("loadedSources", _arguments, request, session), do: run(session, request, :loaded_sources)
  defp request("modules", arguments, request, session), do: run(session, request, :modules, arguments)

  defp request(ended, _arguments, request, session) when ended in ["disconnect", "terminate"],
    do: run(session, request, :disconnect)

  defp request(known, _arguments, request, session)
       when known in ~w(setBreakpoints setFunctionBreakpoints stackTrace scopes variables evaluate exceptionInfo continue next
                        stepIn stepOut pause),
       do: failure(session, request, "the arguments of #{known} are incomplete")

  defp request(command, _arguments, request, session),
    do: failure(session, request, "there is no request #{command |> String.slice(0, 100) |> inspect()} here")

  defp lines(lines) when is_list(lines), do: for(line <- lines, do: %{"line" => line})
  defp lines(_none), do: []

  defp line_in(session, line), do: line + 1 - session.lines_from
  defp line_out(session, line), do: max(line - 1 + session.lines_from, 0)

  defp with_thread(thread, request, session, run) do
    case session.pids do
      %{^thread => pid} ->
        {operation, more} = run.(pid)
        run(session, request, operation, more)

      %{} ->
        failure(session, request, "there is no thread #{inspect(thread)}")
    end
  end

  defp run(session, request, operation, more \\ nil), do: {session, [{:run, {request, more}, operation}]}

  # Answers -------------------------------------------------------------------------------------------------------

  @doc "Takes the answer to an operation."
  @spec answered(t, term, {:ok, term} | {:error, String.t()}) :: {t, [effect]}
  def answered(session, {%{command: "terminate"} = request, _more}, _answer) do
    {session, effects} = success(session, request, %{})
    {session, ended} = event(session, "terminated", %{})
    {session, effects ++ ended}
  end

  def answered(session, {%{command: "disconnect"} = request, _more}, _answer) do
    {session, effects} = success(session, request, %{})
    {%{session | phase: :closed}, effects ++ [:close]}
  end

  def answered(session, {request, _more}, {:error, why}), do: failure(session, request, why)

  def answered(session, {request, more}, {:ok, answer}),
    do: result(request.command, answer, more, request, session)

  defp result(start, _answer, _more, request, session) when start in ["launch", "attach"] do
    {session, effects} = success(%{session | phase: :attached}, request, %{})
    {session, initialized} = event(session, "initialized", %{})
    {session, effects ++ initialized}
  end

  defp result(set, points, _more, request, session) when set in ["setBreakpoints", "setFunctionBreakpoints"],
    do: success(session, request, %{"breakpoints" => Enum.map(points, &breakpoint(session, &1))})

  defp result("threads", threads, _more, request, session) do
    {shown, session} =
      Enum.map_reduce(threads, session, fn {pid, name}, session ->
        {id, session} = thread(session, pid)
        {%{"id" => id, "name" => name}, session}
      end)

    success(session, request, %{"threads" => shown})
  end

  defp result("stackTrace", frames, {pid, arguments}, request, session) do
    start = natural(arguments["startFrame"]) || 0
    levels = natural(arguments["levels"])
    levels = if levels in [nil, 0], do: length(frames), else: levels

    {shown, session} =
      frames
      |> Enum.with_index()
      |> Enum.slice(start, levels)
      |> Enum.map_reduce(session, fn {frame, index}, session ->
        {id, session} = next(session)
        session = put_in(session.frames[id], {pid, index, frame})
        {frame(session, id, frame), session}
      end)

    success(session, request, %{"stackFrames" => shown, "totalFrames" => length(frames)})
  end

  defp result("variables", bindings, {owner, arguments}, request, session) do
    start = natural(arguments["start"]) || 0
    count = natural(arguments["count"])
    bindings = Enum.slice(bindings, start, if(count in [nil, 0], do: length(bindings), else: count))

    {shown, session} =
      Enum.map_reduce(bindings, session, fn {name, value}, session ->
        variable(session, owner, name, value)
      end)

    success(session, request, %{"variables" => shown})
  end

  defp result("evaluate", {:value, value}, owner, request, session) do
    {shown, session} = variable(session, owner, "", value)

    success(
      session,
      request,
      shown |> Map.drop(["name", "value", "evaluateName"]) |> Map.put("result", shown["value"])
    )
  end

  defp result("evaluate", {:raised, kind, reason, trace}, _pid, request, session),
    do: failure(session, request, Exception.format_banner(kind, reason, trace))

  defp result("continue", _answer, pid, request, session),
    do: success(forget(session, pid), request, %{"allThreadsContinued" => false})

  defp result(step, _answer, pid, request, session) when step in ["next", "stepIn", "stepOut"],
    do: success(forget(session, pid), request, %{})

  defp result("source", {text, mime}, _more, request, session),
    do: success(session, request, %{"content" => text, "mimeType" => mime})

  defp result("loadedSources", sources, _more, request, session),
    do: success(session, request, %{"sources" => sources})

  defp result("modules", modules, arguments, request, session) do
    start = natural(arguments["startModule"]) || 0
    count = natural(arguments["moduleCount"])
    shown = Enum.slice(modules, start, if(count in [nil, 0], do: length(modules), else: count))
    success(session, request, %{"modules" => shown, "totalModules" => length(modules)})
  end

  defp result(_command, _answer, _more, request, session), do: success(session, request, %{})

  defp natural(number) when is_integer(number) and number >= 0, do: number
  defp natural(_other), do: nil

  # Whose values they are: those of a process that stands still, and whether code in the sandbox has made them.
  defp owner(pid, frame), do: {pid, Map.get(frame, :sandboxed, false)}

  defp variables(session, request, owner, arguments, term) do
    start = natural(arguments["start"]) || 0
    count = natural(arguments["count"])
    parts = Value.page(term, start, if(count == 0, do: nil, else: count))

    {shown, session} =
      Enum.map_reduce(parts, session, fn {name, value}, session -> variable(session, owner, name, value) end)

    success(session, request, %{"variables" => shown})
  end

  defp variable(session, {pid, sandboxed?} = owner, name, value) do
    %{indexed: indexed, named: named} = Value.parts(value)

    {reference, session} =
      if indexed + named == 0, do: {0, session}, else: keep(session, pid, {:term, owner, value})

    shown = %{
      "name" => name,
      "value" => if(sandboxed?, do: Value.foreign_text(value), else: Value.text(value)),
      "type" => Value.type(value),
      "evaluateName" => name,
      "variablesReference" => reference
    }

    shown = if indexed > 0, do: Map.put(shown, "indexedVariables", indexed), else: shown
    {if(named > 0, do: Map.put(shown, "namedVariables", named), else: shown), session}
  end

  defp frame(session, id, frame) do
    shown = %{
      "id" => id,
      "name" => frame.name,
      "line" => if(frame.source, do: line_out(session, frame.line), else: 0),
      "column" => if(frame.source, do: session.columns_from, else: 0),
      "presentationHint" => if(frame.native, do: "subtle", else: "normal")
    }

    if frame.source, do: Map.put(shown, "source", frame.source), else: shown
  end

  defp breakpoint(session, point) do
    shown = %{"verified" => point.verified}
    shown = if point[:id], do: Map.put(shown, "id", point.id), else: shown
    shown = if point[:line], do: Map.put(shown, "line", line_out(session, point.line)), else: shown
    shown = if point[:source], do: Map.put(shown, "source", point.source), else: shown
    if point[:message], do: Map.put(shown, "message", point.message), else: shown
  end

  # Events --------------------------------------------------------------------------------------------------------

  @doc "Takes what happened to the debugged."
  @spec happened(t, term) :: {t, [effect]}
  def happened(%{phase: phase} = session, _event) when phase != :attached, do: {session, []}

  def happened(session, {:stopped, pid, info}) do
    {id, session} = session |> forget(pid) |> thread(pid)
    session = if info[:exception], do: put_in(session.exceptions[pid], info.exception), else: session

    body = %{
      "reason" => reason(info.reason),
      "threadId" => id,
      "allThreadsStopped" => false,
      "preserveFocusHint" => false
    }

    body = if info.breakpoints == [], do: body, else: Map.put(body, "hitBreakpointIds", info.breakpoints)

    body =
      case info[:exception] do
        nil ->
          body

        {kind, reason, trace} ->
          text = Exception.format_banner(kind, reason, trace)
          Map.merge(body, %{"description" => "Paused on exception", "text" => text})
      end

    event(session, "stopped", body)
  end

  def happened(session, {:exited, pid}) do
    case session.threads do
      %{^pid => id} ->
        session = forget(session, pid)
        session = %{session | threads: Map.delete(session.threads, pid), pids: Map.delete(session.pids, id)}
        event(session, "thread", %{"reason" => "exited", "threadId" => id})

      %{} ->
        {session, []}
    end
  end

  def happened(session, {:output, category, text}),
    do: event(session, "output", %{"category" => category, "output" => text})

  def happened(session, {:breakpoint, point}),
    do: event(session, "breakpoint", %{"reason" => "changed", "breakpoint" => breakpoint(session, point)})

  def happened(session, {:ended, code}) do
    {session, exited} = event(session, "exited", %{"exitCode" => code})
    {session, terminated} = event(session, "terminated", %{})
    {session, exited ++ terminated}
  end

  def happened(session, :gone), do: event(session, "terminated", %{})
  def happened(session, _other), do: {session, []}

  defp reason(:function_breakpoint), do: "function breakpoint"
  defp reason(reason), do: Atom.to_string(reason)

  defp name(:error, %module{}), do: inspect(module)

  defp name(:error, reason),
    do: :error |> Exception.normalize(reason, []) |> Map.fetch!(:__struct__) |> inspect()

  defp name(kind, _reason), do: Atom.to_string(kind)

  defp stacktrace(trace), do: Exception.format_stacktrace(trace)

  # State ---------------------------------------------------------------------------------------------------------

  defp thread(session, pid) do
    case session.threads do
      %{^pid => id} ->
        {id, session}

      %{} ->
        {id, session} = next(session)
        {id, %{session | threads: Map.put(session.threads, pid, id), pids: Map.put(session.pids, id, pid)}}
    end
  end

  defp keep(session, pid, value) do
    {id, session} = next(session)
    {id, put_in(session.values[id], {pid, value})}
  end

  defp next(session), do: {session.next, %{session | next: session.next + 1}}

  # A process that goes on has no frames, and what was shown of them is nothing any more.
  defp forget(session, pid) do
    %{
      session
      | frames: Map.reject(session.frames, fn {_id, {owner, _index, _frame}} -> owner == pid end),
        values: Map.reject(session.values, fn {_id, {owner, _value}} -> owner == pid end),
        exceptions: Map.delete(session.exceptions, pid)
    }
  end

  defp success(session, request, body) do
    send_message(session, %{
      "type" => "response",
      "request_seq" => request.seq,
      "success" => true,
      "command" => request.command,
      "body" => body
    })
  end

  defp failure(session, request, why) do
    send_message(session, %{
      "type" => "response",
      "request_seq" => request.seq,
      "success" => false,
      "command" => request.command,
      "message" => why,
      "body" => %{"error" => %{"id" => 1, "format" => escaped(why), "showUser" => true}}
    })
  end

  # Braces mean variables there.
  defp escaped(text), do: text |> String.replace("{", "(") |> String.replace("}", ")")

  defp event(session, name, body),
    do: send_message(session, %{"type" => "event", "event" => name, "body" => body})

  defp send_message(session, message) do
    seq = session.seq + 1
    {%{session | seq: seq}, [{:send, Map.put(message, "seq", seq)}]}
  end
end
