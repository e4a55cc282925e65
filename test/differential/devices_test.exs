defmodule Instar.Differential.DevicesTest do
  # Devices of `StringIO` within a call, as Elixir has them: generated rows of reading and writing.
  use Instar.Differential

  @source ~S'''
  defmodule Main do
    # A device that fails, as Elixir's own does over a prompt that is an atom, ends whoever has opened it.
    def run(text, options, steps) do
      me = self()

      {pid, ref} =
        spawn_monitor(fn ->
          Process.flag(:trap_exit, true)
          {:ok, device} = StringIO.open(text, options)
          answers = for step <- steps, do: attempt(device, step)
          send(me, {:answer, {answers, attempt(device, :contents), attempt(device, :close)}})
        end)

      receive do {:DOWN, ^ref, _, ^pid, :normal} -> :ok end
      receive do {:answer, answer} -> answer end
    end

    defp attempt(device, step) do
      {:ok, step(device, step)}
    rescue
      e in [ArgumentError, ErlangError, FunctionClauseError, IO.StreamError] -> {:raised, e.__struct__, detail(e)}
    catch
      :exit, {reason, {m, f, a}} -> {:exit, reason, m, f, length(a)}
    end

    defp detail(%ErlangError{original: o}), do: o
    defp detail(_), do: nil

    defp step(d, {:puts, x}), do: IO.puts(d, x)
    defp step(d, {:write, x}), do: IO.write(d, x)
    defp step(d, {:binwrite, x}), do: IO.binwrite(d, x)
    defp step(d, {:inspect, x}), do: IO.inspect(d, x, label: "it", width: 20)
    defp step(d, {:read, n}), do: IO.read(d, n)
    defp step(d, {:binread, n}), do: IO.binread(d, n)
    defp step(d, {:gets, p}), do: IO.gets(d, p)
    defp step(d, {:getn, p, n}), do: IO.getn(d, p, n)
    defp step(d, {:getn, p}), do: IO.getn(d, p)
    defp step(d, {:stream, n}), do: d |> IO.stream(n) |> Enum.take(3)
    defp step(d, {:binstream, n}), do: d |> IO.binstream(n) |> Enum.take(3)
    defp step(d, {:into, list}), do: (Enum.into(list, IO.stream(d, :line)); :ok)
    defp step(d, {:each, list}), do: Enum.each(list, &IO.puts(d, &1))
    defp step(d, :contents), do: StringIO.contents(d)
    defp step(d, :flush), do: StringIO.flush(d)
    defp step(d, :close), do: StringIO.close(d)
    defp step(d, {:erlang, request}), do: :io.request(d, request)
    defp step(_d, {:own, x}), do: IO.puts(self(), x)

    def with_fun(text, options, step) do
      StringIO.open(text, options, fn d -> {step(d, step), step(d, :contents)} end)
    end

    def with_fun(text, step), do: StringIO.open(text, fn d -> {step(d, step), step(d, :contents)} end)

    def named(text) do
      {:ok, device} = StringIO.open("a\nb\n")
      Process.register(device, :a_device_of_a_test)
      IO.puts(:a_device_of_a_test, text)
      line = IO.gets(:a_device_of_a_test, "> ")
      answer = {line, StringIO.contents(device)}
      StringIO.close(device)
      answer
    end

    # Many may write into one device; each write is whole.
    def several(texts) do
      {:ok, device} = StringIO.open("")
      texts |> Enum.map(fn text -> Task.async(fn -> IO.puts(device, text) end) end) |> Task.await_many()
      {"", written} = StringIO.contents(device)
      written |> String.split("\n", trim: true) |> Enum.sort()
    end

    def gone(text) do
      {:ok, device} = StringIO.open("")
      ref = Process.monitor(device)
      StringIO.close(device)
      receive do {:DOWN, ^ref, _, _, _} -> :ok end
      {attempt(device, {:puts, text}), attempt(device, {:read, :line}), attempt(device, {:binwrite, text}),
       attempt(device, :contents)}
    end
  end
  '''

  @texts ["", "a", "one\ntwo\n", "λ\n\nende", "x\r\ny\r\nz", "\r", "é" <> <<255>>, <<0, 200, 10, 5>>]
  @options [[], [capture_prompt: true], [encoding: :latin1], [encoding: :unicode, capture_prompt: true]]

  test "rows of steps, generated", context do
    :rand.seed(:exsss, {19, 3, 2})

    calls =
      for text <- @texts, options <- @options, _ <- 1..3 do
        {:run, [text, options, for(_ <- 1..Enum.random(1..7), do: step())]}
      end

    calls =
      calls ++
        for(
          text <- @texts,
          step <- [{:puts, 1}, {:read, :line}, {:read, :all}],
          do: {:with_fun, [text, step]}
        ) ++
        for(text <- @texts, step <- [{:gets, "? "}], do: {:with_fun, [text, [capture_prompt: true], step]}) ++
        for(text <- ["x", "λ"], do: {:named, [text]}) ++
        for(text <- ["x", "λ"], do: {:gone, [text]}) ++
        for(count <- [0, 1, 20], do: {:several, [Enum.map(1..count//1, &"text #{&1}")]})

    {:ok, pair} = Instar.Differential.load(context, "elixir", @source)
    # It needs no permission: nothing goes to the host.
    assert {:ok, {[ok: :ok], {:ok, {"", "1\n"}}, {:ok, {:ok, {"", "1\n"}}}}} =
             Instar.call(pair.wasm, :run, ["", [], [{:puts, 1}]])

    ExUnit.CaptureLog.capture_log(fn -> run(context, "elixir", @source, calls) end)
  end

  defp step do
    Enum.random([
      {:puts, Enum.random(["x", "λ", 1, :a, 'list', ["a", ?b, "é"], 1.5])},
      {:write, Enum.random(["x", "λ", 2, nil, [955, "a"], <<255>>])},
      {:binwrite, Enum.random(["x", "λ", [1, 200, "a"], <<255>>, [300]])},
      {:inspect, Enum.random([%{a: 1}, [1, 2], "λ", Enum.to_list(1..20)])},
      {:read, Enum.random([:line, :eof, 0, 1, 3, 100])},
      {:binread, Enum.random([:line, :eof, 0, 1, 3, 100])},
      {:gets, Enum.random(["", "> ", :p])},
      {:getn, Enum.random(["", "> "]), Enum.random([1, 2, :eof])},
      {:getn, "> "},
      {:stream, Enum.random([:line, 1, 2])},
      {:binstream, Enum.random([:line, 1, 2])},
      {:into, ["a", "b\n"]},
      {:each, ["a", :b, 3]},
      :contents,
      :flush,
      {:erlang, Enum.random([:getopts, {:setopts, [encoding: :latin1]}, {:get_geometry, :columns}, :other])},
      {:erlang, {:requests, [{:put_chars, :unicode, "r"}, {:get_line, :unicode, ""}]}},
      {:own, "x"}
    ])
  end
end
