defmodule Instar.Differential.RegexCorpusTest do
  # `:re` with the patterns and subjects of PCRE's own tests, and with generated ones: every answer is the VM's.
  #
  # PCRE's tests are nobody's to have in here: `bin/corpora fetch pcre` brings them, and without them the test says so and
  # passes. INSTAR_REGEXES is the number of generated patterns, INSTAR_SEED another choice of them.
  use ExUnit.Case, async: true
  alias Instar.{Differential, PcreTests}

  @moduletag timeout: 600_000

  @module """
  defmodule Corpus do
    def message(subject, pattern, options) do
      :re.run(subject, pattern, options)
    rescue
      error -> Exception.message(error)
    end

    def run(subject, pattern, options), do: :re.run(subject, pattern, options)
    def split(subject, pattern, options), do: :re.split(subject, pattern, options)
    def replace(subject, pattern, by, options), do: :re.replace(subject, pattern, by, options)

    def compiled(subject, pattern, options) do
      with {:ok, compiled} <- :re.compile(pattern, options) do
        {elem(compiled, 1), elem(compiled, 2), elem(compiled, 3), :re.inspect(compiled, :namelist),
         :re.run(subject, compiled), :re.run(subject, compiled, [:global, {:capture, :all, :list}]),
         :re.split(subject, compiled, [:group, :trim]), :re.run(subject, compiled, [{:capture, :all_names, :binary}])}
      end
    end
  end
  """

  setup_all do
    context = Differential.start!()
    {:ok, pair} = Differential.load(context, "elixir", @module)
    %{pair: pair}
  end

  @files ~w(testinput1 testinput2 testinput4 testinput5 testinput7)

  test "PCRE's tests", %{pair: pair} do
    folder = Path.join(corpora(), "PCRE2Project/pcre2/testdata")

    if File.dir?(folder) do
      cases =
        for file <- @files,
            path = Path.join(folder, file),
            File.exists?(path),
            {pattern, options, subjects} <- path |> File.read!() |> PcreTests.read(),
            subject <- Enum.uniq(["" | subjects]),
            do: {pattern, options, subject}

      {bounded, different} = pair |> different(cases) |> Enum.split_with(&bounded?(elem(&1, 3)))
      of = bounded |> Enum.map(fn {_function, [_subject, pattern | _], _, _} -> pattern end) |> Enum.uniq()
      IO.puts("\n#{length(cases)} patterns and subjects of PCRE's tests; not compiled: #{inspect(of)}")
      assert length(of) <= 5
      assert different == [], report(different, cases)
    else
      IO.puts("\nPCRE's tests are not there: bin/corpora fetch pcre")
    end
  end

  test "generated patterns", %{pair: pair} do
    seed = System.get_env("INSTAR_SEED", "1") |> String.to_integer()
    count = System.get_env("INSTAR_REGEXES", "400") |> String.to_integer()
    :rand.seed(:exsss, {seed, 2, 3})

    cases =
      for _ <- 1..count,
          pattern = pattern(4),
          options = options(),
          _ <- 1..3,
          do: {pattern, options, subject()}

    different = different(pair, cases)
    assert different == [], report(different, cases)
  end

  # What would end the VM's own process is not asked of it.
  defp different(pair, cases) do
    for {pattern, options, subject} <- cases,
        subject = if(:unicode in options and not String.valid?(subject), do: "", else: subject),
        not risky?(pattern),
        {function, args} <- calls(pattern, options, subject),
        {:different, beam, wasm} <- [Differential.compare(pair, function, args)],
        bare(beam) != bare(wasm),
        do: {function, args, beam, wasm}
  end

  # To say what is wrong with a pattern is to compile it, which the host does for no trace of a document's: within the document
  # the message is what it is in the VM.
  defp bare({:error, :badarg, _message}), do: :badarg
  defp bare(answer), do: answer

  # What takes long to compile is not compiled. It is little.
  defp bounded?({:error, {:pattern_limit, :pattern}, nil}), do: true
  defp bounded?({:ok, "Erlang error: {:pattern_limit, :pattern}"}), do: true
  defp bounded?(_answer), do: false

  # Groups that call each other may end the process that has them matched; and of a match that begins behind its end, which `\\K`
  # in a look around makes, OTP 25 makes a list of another length than there is, and the VM dies.
  defp risky?(pattern),
    do: pattern =~ ~r/\(\?(R|\d|\+|-\d|&|P>)|\\g/ or (pattern =~ "\\K" and pattern =~ ~r/\(\?[=!<]/)

  defp calls(pattern, options, subject) do
    [
      {:run, [subject, pattern, options]},
      {:message, [subject, pattern, options]},
      {:run, [subject, pattern, [:global, {:capture, :all, :binary} | options]]},
      {:run, [subject, pattern, [:report_errors, {:capture, [0, 1, 2], :list} | options]]},
      {:split, [subject, pattern, options]},
      {:replace, [subject, pattern, "<\\1&>", [:global, {:return, :binary} | options]]},
      {:compiled, [subject, pattern, options -- [:anchored]]}
    ]
  end

  defp report(different, cases) do
    lines =
      for {function, args, beam, wasm} <- Enum.take(different, 12) do
        "  #{function}(#{inspect(args, limit: 20)})\n    BEAM #{inspect(beam, limit: 20)}\n    wasm #{inspect(wasm, limit: 20)}"
      end

    "#{length(different)} answers differ, of #{length(cases)} patterns and subjects\n" <>
      Enum.join(lines, "\n")
  end

  defp corpora do
    System.get_env("INSTAR_CORPORA") ||
      Path.join(System.get_env("XDG_CACHE_HOME") || Path.expand("~/.cache"), "instar-corpora")
  end

  defp pattern(0), do: one(~w(a b c . \\w \\d \\s [ab] [^a] \\b ^ $ ä é \\p{Lu} \\R \\X \\n \\A \\z . x))

  defp pattern(depth) do
    case :rand.uniform(12) do
      1 -> pattern(depth - 1) <> "|" <> pattern(depth - 1)
      2 -> "(" <> pattern(depth - 1) <> ")"
      3 -> "(?:" <> pattern(depth - 1) <> ")" <> repeat()
      4 -> "(?<n#{:rand.uniform(3)}>" <> pattern(depth - 1) <> ")"
      5 -> "(?" <> one(~w(= ! <= <!)) <> pattern(depth - 1) <> ")"
      6 -> "(?>" <> pattern(depth - 1) <> ")"
      7 -> pattern(0) <> repeat()
      8 -> "(?" <> one(~w(i m s x)) <> ")" <> pattern(depth - 1)
      9 -> "(" <> pattern(depth - 1) <> ")\\1" <> repeat()
      10 -> one(["(*PRUNE)", "(*SKIP)", "(*COMMIT)", "\\K", "\\G", "(", "[", "*", ""]) <> pattern(depth - 1)
      _ -> pattern(depth - 1) <> pattern(depth - 1)
    end
  end

  defp repeat, do: one(~w(* + ? *? +? ?? *+ {2} {1,2} {0,} {2,1}))

  @options [
             :caseless,
             :multiline,
             :dotall,
             :extended,
             :firstline,
             :ungreedy,
             :dollar_endonly,
             :dupnames,
             :ucp
           ] ++
             [
               :no_auto_capture,
               :anchored,
               :bsr_anycrlf,
               :unicode,
               :unicode,
               {:newline, :anycrlf},
               {:newline, :any}
             ] ++
             [{:newline, :crlf}, {:offset, 0}, :nonsense]

  # Of two ends of a line that are given, the VM does not say which counts.
  defp options do
    @options
    |> Enum.take_random(one([0, 0, 1, 2, 3]))
    |> Enum.uniq_by(&if(is_tuple(&1), do: elem(&1, 0), else: &1))
  end

  defp subject do
    for _ <- 1..:rand.uniform(12),
        into: "",
        do: one(["a", "b", "c", "A", "1", " ", "\n", "\r\n", "ä", "É", "x", "ab", <<255>>])
  end

  defp one(list), do: Enum.at(list, :rand.uniform(length(list)) - 1)
end
