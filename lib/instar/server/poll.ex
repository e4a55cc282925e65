defmodule Instar.Server.Poll do
  # A poll of a source without history: each document is asked for by itself, and what it answers goes to the books at
  # once. One that is slow holds up no other: another is asked in its stead, and the poll ends without it.
  @moduledoc false
  alias Instar.{Error, Source}
  alias Instar.Server.Loader

  # Milliseconds after which an answer is slow, and how many of those may be outstanding.
  @slow_ms 500
  @most_slow 32

  @type slow :: %{optional(String.t()) => pid}

  @doc """
  Asks for all of `known`, ids with their tokens. `books` gets `{:peeked, id, answer, began}` for each, with when it was
  asked, also for those that are still awaited when this returns: `slow` in `{:peeked, answered, slow}`, with the process
  that asks for each. Such an answer may be there before this returns: whoever waits for it watches that process.

  It is the source's error when nobody has answered.
  """
  @spec run(pid | atom, pid, {module, Source.state()}, %{optional(String.t()) => Source.token()}, boolean) ::
          {:peeked, answered :: non_neg_integer, slow} | {:error, Error.t()}
  def run(tasks, books, {module, state}, known, past_caches?) do
    reference = make_ref()
    poll = self()

    ask = fn {id, token} ->
      Task.Supervisor.start_child(tasks, fn ->
        began = Loader.began()
        answer = peek(module, state, id, token, past_caches?)
        send(books, {:peeked, id, answer, began})
        send(poll, {reference, id, answered(answer)})
      end)
    end

    loop(%{
      ask: ask,
      books: books,
      reference: reference,
      most: module.peeks(state),
      left: Map.to_list(known),
      asked: %{},
      workers: %{},
      slow: MapSet.new(),
      answered: 0,
      errors: []
    })
  end

  # A source's mistake is an error of the document, and the books get an answer in any case.
  defp peek(module, state, id, token, past_caches?) do
    state |> module.peek(id, token, past_caches?) |> Source.asked(token)
  catch
    kind, reason -> {:error, Error.new({:crashed, {kind, reason}}, document: id)}
  end

  # Only that: a body is not sent twice.
  defp answered({:error, error}), do: error
  defp answered(_answer), do: :ok

  defp loop(%{left: [], asked: asked} = poll) when asked == %{}, do: over(poll)

  defp loop(poll) do
    poll = fill(poll)

    cond do
      # Nobody is there: the others would only wait for the same.
      poll.answered == 0 and length(poll.errors) >= poll.most and Enum.all?(poll.errors, &Source.down?/1) ->
        over(poll)

      poll.answered > 0 and poll.left == [] and MapSet.size(poll.slow) == map_size(poll.asked) ->
        over(poll)

      true ->
        poll |> wait() |> loop()
    end
  end

  defp fill(%{left: [next | left], asked: asked, slow: slow} = poll) do
    if map_size(asked) - MapSet.size(slow) < poll.most and map_size(asked) < poll.most + @most_slow do
      {id, _token} = next
      {:ok, worker} = poll.ask.(next)
      asked = Map.put(asked, id, %{since: now(), began: Loader.began(), worker: worker})
      fill(%{poll | left: left, asked: asked, workers: Map.put(poll.workers, Process.monitor(worker), id)})
    else
      poll
    end
  end

  defp fill(poll), do: poll

  defp wait(%{reference: reference} = poll) do
    receive do
      {^reference, id, answer} ->
        note(poll, id, answer)

      # Who has answered ends, too; who was ended without an answer has none to give.
      {:DOWN, monitor, :process, _worker, reason} when is_map_key(poll.workers, monitor) ->
        {id, workers} = Map.pop!(poll.workers, monitor)
        poll = %{poll | workers: workers}

        case poll.asked do
          %{^id => %{began: began}} when reason not in [:normal, :noproc] ->
            error = Error.new({:crashed, reason}, document: id)
            send(poll.books, {:peeked, id, {:error, error}, began})
            note(poll, id, error)

          _answered ->
            poll
        end
    after
      div(@slow_ms, 5) -> slow(poll)
    end
  end

  defp note(poll, id, answer) do
    poll = %{poll | asked: Map.delete(poll.asked, id), slow: MapSet.delete(poll.slow, id)}

    if answer == :ok,
      do: %{poll | answered: poll.answered + 1},
      else: %{poll | errors: [answer | poll.errors]}
  end

  defp slow(poll) do
    slow = for {id, %{since: since}} <- poll.asked, now() - since >= @slow_ms, into: poll.slow, do: id
    %{poll | slow: slow}
  end

  defp over(%{answered: 0, errors: [_ | _] = errors}), do: {:error, List.last(errors)}

  defp over(poll),
    do: {:peeked, poll.answered, Map.new(poll.asked, fn {id, %{worker: worker}} -> {id, worker} end)}

  defp now, do: System.monotonic_time(:millisecond)
end
