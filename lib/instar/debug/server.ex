defmodule Instar.Debug.Server do
  # One editor's session as a process: bytes in, bytes out, and between them what the session asks of the debugged. When the
  # editor is gone, in whatever way, so is the session, and everything runs on.
  @moduledoc false
  alias Instar.Debug.{Debuggee, Session, Wire}

  @tick_ms 500

  @doc """
  Serves one session in the calling process, until it ends. `write` takes what the editor gets; what it sends comes as messages
  `{:debug_bytes, bytes}`, and its end as `:debug_closed`.
  """
  @spec serve((iodata -> term), keyword) :: :ok
  def serve(write, options \\ []) do
    :timer.send_interval(@tick_ms, :debug_tick)
    state = %{write: write, session: Session.new(), debuggee: Debuggee.new(options), bytes: "", asked: %{}}
    state = loop(state)
    Debuggee.stop(state.debuggee)
    :ok
  end

  defp loop(%{session: %{phase: :closed}} = state), do: state

  defp loop(state) do
    receive do
      {:debug_bytes, bytes} ->
        case Wire.decode(state.bytes <> bytes) do
          {:ok, messages, rest} ->
            messages |> Enum.reduce(%{state | bytes: rest}, &message/2) |> loop()

          # Nothing that follows can be read.
          {:error, why} ->
            effects(state, Session.happened(state.session, {:output, "important", why <> "\n"}))
        end

      :debug_closed ->
        state

      :debug_tick ->
        {events, debuggee} = Debuggee.tick(state.debuggee)
        events |> Enum.reduce(%{state | debuggee: debuggee}, &happened/2) |> loop()

      {:instar_launch, event} ->
        event |> happened(state) |> loop()

      {:debug_output, category, text} ->
        {:output, category, text} |> happened(state) |> loop()

      {:debug_answer, reference, answer} when is_map_key(state.asked, reference) ->
        {continuation, asked} = Map.pop!(state.asked, reference)
        effects(%{state | asked: asked}, Session.answered(state.session, continuation, answer)) |> loop()

      message ->
        state.debuggee |> Debuggee.event(message) |> Enum.reduce(state, &happened/2) |> loop()
    end
  end

  defp message(message, state), do: effects(state, Session.handle(state.session, message))
  defp happened(event, state), do: effects(state, Session.happened(state.session, event))

  defp effects(state, {session, effects}), do: Enum.reduce(effects, %{state | session: session}, &effect/2)

  defp effect({:send, message}, state) do
    {:ok, bytes} = Wire.encode(message)
    state.write.(bytes)
    state
  end

  # What is typed may take as long as it likes: nobody else waits for it.
  defp effect({:run, continuation, {:evaluate, _frame, _text} = question}, state) do
    server = self()
    debuggee = state.debuggee
    reference = make_ref()

    spawn(fn ->
      {answer, _same} = attempt(debuggee, question)
      send(server, {:debug_answer, reference, answer})
    end)

    put_in(state.asked[reference], continuation)
  end

  defp effect({:run, continuation, operation}, state) do
    {answer, debuggee} = attempt(state.debuggee, operation)
    effects(%{state | debuggee: debuggee}, Session.answered(state.session, continuation, answer))
  end

  defp effect(:close, state), do: state

  defp attempt(debuggee, operation) do
    Debuggee.run(debuggee, operation)
  rescue
    error -> {{:error, Exception.message(error)}, debuggee}
  catch
    kind, reason -> {{:error, Exception.format_banner(kind, reason)}, debuggee}
  end
end
