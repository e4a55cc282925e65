defmodule Instar.Evals do
  # Texts that nobody has seen before, sessions that are killed at random, and what a VM holds before and after.
  @moduledoc false

  alias Instar.{Error, Eval, Session}

  @doc "Runs the texts with these numbers, on both processors, and checks each answer."
  def run(numbers) do
    numbers
    |> Task.async_stream(&one/1, timeout: 600_000, ordered: false, max_concurrency: System.schedulers_online())
    |> Enum.each(fn {:ok, :ok} -> :ok end)
  end

  # What a text is follows from its number: its names are of a few, its numbers its own.
  defp one(n) do
    {text, bindings, expected} = text(rem(n, 8), n)

    case {Instar.eval(text, bindings, compile_timeout: 120_000), expected} do
      {{:ok, value, _bindings}, value} ->
        :ok

      {{:error, %Error{reason: reason}}, {:error, shape}} when elem(reason, 0) == shape or reason == shape ->
        :ok

      {answer, _expected} ->
        raise "#{text} is #{inspect(answer)}"
    end
  end

  defp text(0, n), do: {"#{n} + 2", [], n + 2}
  defp text(1, n), do: {"x = #{n}; y = x * 2; {x, y}", [], {n, 2 * n}}
  defp text(2, n), do: {"case a do\n #{n} -> :same\n _ -> :other\nend", [a: n], :same}
  defp text(3, n), do: {"for i <- [#{n}, a], do: i + 1", [a: 1], [n + 1, 2]}
  defp text(4, n), do: {"defmodule M do\n def f(x), do: x + #{n}\nend\nM.f(1)", [], n + 1}
  defp text(5, n), do: {"raise \"#{n}\"", [], {:error, :exception}}
  defp text(6, n), do: {"#{n} + File.read!(a)", [a: 1], {:error, :unsupported_construct}}
  defp text(7, n), do: {"f = fn x -> x * #{n} end; f.(2)", [], 2 * n}

  @doc "Runs so many lines in so many sessions at once, while their owners are killed at random."
  def kill_sessions(sessions, lines) do
    1..sessions
    |> Enum.map(fn number -> spawn_monitor(fn -> session(number, max(div(lines, sessions), 3)) end) end)
    |> Enum.each(fn {pid, monitor} ->
      # Some are over by then.
      Process.sleep(:rand.uniform(60))
      if :rand.uniform(3) > 1, do: Process.exit(pid, :kill)

      receive do
        {:DOWN, ^monitor, :process, ^pid, reason} when reason in [:killed, :normal, :noproc] -> :ok
      end
    end)
  end

  defp session(number, lines) do
    {:ok, session} = Session.start(timeout: 60_000, compile_timeout: 120_000)

    # A few texts, so that who is killed is in one as often as in its compilation.
    for n <- 1..lines do
      {:ok, _value} =
        Session.eval(session, "x = #{rem(number + n, 5)}\nf = fn y -> x + y end\nf.(#{rem(n, 3)})")

      {:ok, _value} = Session.eval(session, "f.(x)")
    end
  end

  @doc "What the VM holds, after all that was let go of has gone."
  def holdings do
    Eval.Cache.clear()
    for pid <- Process.list(), do: :erlang.garbage_collect(pid)
    Process.sleep(500)

    %{
      atoms: :erlang.system_info(:atom_count),
      memory: div(:erlang.memory(:total), 1024),
      resident: resident(),
      processes: length(Process.list()),
      modules: length(:code.all_loaded()),
      tables: length(:ets.all()),
      terms: :persistent_term.info().count
    }
  end

  # In kilobytes, of the whole process.
  defp resident do
    [_all, kilobytes] = Regex.run(~r/VmRSS:\s+(\d+)/, File.read!("/proc/self/status"))
    String.to_integer(kilobytes)
  end

  @doc """
  What has grown by more than what a VM does by itself. Who is killed while a text is compiled leaves the names of a slot behind,
  some four atoms, which count against the budget.
  """
  def grown(before, now) do
    allowed = %{atoms: 300, memory: 20_000, resident: 60_000, processes: 3, modules: 3, tables: 2, terms: 3}
    for {what, more} <- allowed, now[what] > before[what] + more, do: {what, before[what], now[what]}
  end
end
