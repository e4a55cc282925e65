defmodule Instar.Server.Poll do
  # A look at a source without history: each document is asked for by itself, and what it answers goes to the books at
  # once. One that is slow holds up no other: it gives its place to the next, and the look ends without it.
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
    look = self()

    ask = fn {id, token} ->
      Task.Supervisor.start_child(tasks, fn ->
        began = Loader.began()
        answer = peek(module, state, id, token, past_caches?)
        send(books, {:peeked, id, answer, began})
        send(look, {reference, id, answered(answer)})
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

  defp loop(%{left: [], asked: asked} = look) when asked == %{}, do: over(look)

  defp loop(look) do
    look = fill(look)

    cond do
      # Nobody is there: the others would only wait for the same.
      look.answered == 0 and length(look.errors) >= look.most and Enum.all?(look.errors, &Source.down?/1) ->
        over(look)

      look.answered > 0 and look.left == [] and MapSet.size(look.slow) == map_size(look.asked) ->
        over(look)

      true ->
        look |> wait() |> loop()
    end
  end

  defp fill(%{left: [next | left], asked: asked, slow: slow} = look) do
    if map_size(asked) - MapSet.size(slow) < look.most and map_size(asked) < look.most + @most_slow do
      {id, _token} = next
      {:ok, worker} = look.ask.(next)
      asked = Map.put(asked, id, %{since: now(), began: Loader.began(), worker: worker})
      fill(%{look | left: left, asked: asked, workers: Map.put(look.workers, Process.monitor(worker), id)})
    else
      look
    end
  end

  defp fill(look), do: look

  defp wait(%{reference: reference} = look) do
    receive do
      {^reference, id, answer} ->
        heard(look, id, answer)

      # Who has answered ends, too; who was ended without an answer has none to give.
      {:DOWN, monitor, :process, _worker, reason} when is_map_key(look.workers, monitor) ->
        {id, workers} = Map.pop!(look.workers, monitor)
        look = %{look | workers: workers}

        case look.asked do
          %{^id => %{began: began}} when reason not in [:normal, :noproc] ->
            error = Error.new({:crashed, reason}, document: id)
            send(look.books, {:peeked, id, {:error, error}, began})
            heard(look, id, error)

          _answered ->
            look
        end
    after
      div(@slow_ms, 5) -> slow(look)
    end
  end

  defp heard(look, id, answer) do
    look = %{look | asked: Map.delete(look.asked, id), slow: MapSet.delete(look.slow, id)}

    if answer == :ok,
      do: %{look | answered: look.answered + 1},
      else: %{look | errors: [answer | look.errors]}
  end

  defp slow(look) do
    slow = for {id, %{since: since}} <- look.asked, now() - since >= @slow_ms, into: look.slow, do: id
    %{look | slow: slow}
  end

  defp over(%{answered: 0, errors: [_ | _] = errors}), do: {:error, List.last(errors)}

  defp over(look),
    do: {:peeked, look.answered, Map.new(look.asked, fn {id, %{worker: worker}} -> {id, worker} end)}

  defp now, do: System.monotonic_time(:millisecond)
end
