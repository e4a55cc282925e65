defmodule Instar.LawPropertyTest do
  # The law of `:code`, proved by trial: the same random commands in the world of `:code` and in those of both
  # targets, with every answer and every survivor compared after each.
  #
  # INSTAR_LAW_TESTS is the number of sequences, INSTAR_LAW_SEED (as printed) repeats a run.
  # Not async: it silences the log, and every purge asks all processes of the VM.
  use ExUnit.Case, async: false

  alias Instar.Server.Verbs
  alias Instar.Server.Verbs.Verb
  alias Instar.Worlds
  alias Instar.Worlds.{Code, Served}

  @moduletag :tmp_dir
  @moduletag timeout: Instar.Patience.ms(600_000)

  # Every verb of the table that `:code` has is tried: so often, beside others, or as often as is usual.
  @usual 3
  @often %{
    load: 7,
    delete: 7,
    purge: 5,
    soft_purge: 5,
    atomic_load: 4,
    stick: 2,
    module_status: 2,
    module_md5: 2
  }

  # These are not. `:code` finds a file of which nothing is loaded, where Instar knows no document; and what else is loaded and
  # modified in the VM depends on who runs beside. The rows of the law have them.
  @apart Map.new([:which, :get_object_code, :all_loaded, :modified], &{&1, true})

  @longest 60
  # A sequence takes some tens of milliseconds.
  @patience_ms 60_000

  setup %{tmp_dir: dir} do
    level = Logger.level()
    primary = :logger.get_primary_config().level
    Logger.configure(level: :none)
    :logger.set_primary_config(:level, :none)
    cache = Path.join(dir, "cache")
    code = Code.start(Path.join(dir, "ebin"))

    served =
      for language <- [:elixir, :erlang, :wat],
          into: %{},
          do: {language, Served.start(language: language, cache_dir: cache)}

    on_exit(fn ->
      Code.stop(code)
      :logger.set_primary_config(:level, primary)
      Logger.configure(level: level)
    end)

    %{worlds: Map.put(served, :code, code)}
  end

  test "versions of both targets answer as modules do", %{worlds: worlds} do
    tests = String.to_integer(System.get_env("INSTAR_LAW_TESTS", "2000"))
    seed = seed()
    repeat = "INSTAR_LAW_SEED=#{seed |> Tuple.to_list() |> Enum.join(",")}"
    IO.puts("\nThe law of :code: #{tests} sequences, #{repeat}")
    # PropEr takes the seed of the process that it runs in.
    :rand.seed(:exsplus, seed)
    counters = :counters.new(3, [])
    began = System.monotonic_time(:millisecond)

    property =
      :proper.forall(sequences(), fn {language, commands} ->
        count(counters, commands)
        agree?(logs(worlds, language, commands))
      end)

    result = :proper.quickcheck(property, [:quiet, :long_result, numtests: tests, max_shrinks: 300])
    seconds = (System.monotonic_time(:millisecond) - began) / 1000
    [sequences, steps, longest] = for n <- 1..3, do: :counters.get(counters, n)
    IO.puts("#{sequences} sequences, #{steps} commands, the longest of #{longest}, in #{seconds} s")

    case result do
      true ->
        assert longest > @longest - 10 or tests < 200

      [{language, commands}] ->
        flunk(
          "the worlds differ; repeat with #{repeat} (language of the BEAM version: #{language})\n" <>
            report(commands, logs(worlds, language, commands))
        )

      other ->
        flunk("PropEr: #{inspect(other)}")
    end
  end

  # Sequences -----------------------------------------------------------------------------------------------

  # A list's length is anything up to its size: most differences show in short ones, some take long ones.
  defp sequences do
    list = :proper_types.list(command())
    lists = for size <- [@longest, div(@longest, 3)], do: :proper_types.resize(size, list)
    {:proper_types.oneof([:elixir, :erlang]), :proper_types.oneof(lists)}
  end

  defp command do
    verbs =
      for %Verb{name: name, code: {_function, _arity}} <- Verbs.all(), not is_map_key(@apart, name) do
        {Map.get(@often, name, @usual), verb(name)}
      end

    :proper_types.frequency(verbs ++ beside())
  end

  # A verb of one version is its name.
  defp verb(:ensure_loaded), do: {:ensure_loaded, :proper_types.oneof([:law, :law, :nowhere])}
  defp verb(:finish_loading), do: {:finish_loading, number()}

  defp verb(:atomic_load) do
    {:atomic_load, :proper_types.oneof([[:law], [:law], [:law], [:law, :nowhere], [:law, :law], []])}
  end

  defp verb(name), do: name

  # What is done beside the verbs of the table.
  defp beside do
    [
      {6, {:put, program()}},
      {5, :load_file},
      {6, :call},
      {8, :hold},
      {4, {:let_go, number()}},
      {3, {:die, number()}},
      {4, :keep},
      {5, {:call_kept, number()}},
      {3, {:hold_kept, number()}}
    ]
  end

  defp program, do: :proper_types.frequency([{4, {:answer, 1}}, {4, {:answer, 2}}, {2, :junk}])
  defp number, do: :proper_types.integer(0, 5)

  # Worlds --------------------------------------------------------------------------------------------------

  defp logs(worlds, language, commands) do
    [code: worlds.code, beam: worlds[language], wasm: worlds.wat]
    |> Enum.map(fn {name, world} -> {name, Task.async(fn -> run(world, commands) end)} end)
    |> Enum.map(fn {name, task} -> {name, Task.await(task, @patience_ms)} end)
  end

  # A world that breaks is a difference like any other.
  defp run(world, commands) do
    Worlds.run(world, commands)
  catch
    kind, reason -> [{{:crashed, kind, reason}, []}]
  end

  defp agree?([{_name, first} | others]), do: Enum.all?(others, fn {_name, log} -> log == first end)

  defp count(counters, commands) do
    :counters.add(counters, 1, 1)
    :counters.add(counters, 2, length(commands))
    if length(commands) > :counters.get(counters, 3), do: :counters.put(counters, 3, length(commands))
  end

  defp report(commands, logs) do
    steps = logs |> Keyword.values() |> Enum.zip()

    for {command, step} <- Enum.zip(commands, steps), into: "" do
      answers = Tuple.to_list(step)

      case Enum.uniq(answers) do
        [same] ->
          "    #{inspect(command)}  →  #{show(same)}\n"

        _differ ->
          lines =
            for {name, answer} <- Enum.zip(Keyword.keys(logs), answers),
                do: "        #{name}: #{show(answer)}\n"

          "!   #{inspect(command)}\n#{lines}"
      end
    end
  end

  defp show({answer, survivors}), do: "#{inspect(answer)}, alive: #{inspect(survivors, charlists: :as_lists)}"

  defp seed do
    case System.get_env("INSTAR_LAW_SEED") do
      nil ->
        :os.timestamp()

      text ->
        text
        |> String.split(",")
        |> Enum.map(&(&1 |> String.trim() |> String.to_integer()))
        |> List.to_tuple()
    end
  end
end
