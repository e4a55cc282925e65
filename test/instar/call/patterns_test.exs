defmodule Instar.Call.PatternsTest do
  # The door by which documents have patterns matched: what is forged, what never ends, what is too much.
  use ExUnit.Case, async: true
  alias Instar.Call.Patterns
  alias Instar.Call.Patterns.{Cache, Cost, Steps}
  alias Instar.Differential

  @module """
  defmodule Door do
    def run(subject, pattern, options), do: :re.run(subject, pattern, options)
    def long(subject, pattern), do: :re.run(String.duplicate(subject, 100_000), pattern, [])
    def names(pattern), do: :re.inspect(pattern, :namelist)
    def regex(regex, text), do: Regex.run(regex, text)
    def made(source, options), do: :re.compile(source, options)
    def loop(text), do: Regex.scan(~r/a|b|/, text) |> length()

    def rescued(subject, pattern, options) do
      :re.run(subject, pattern, options)
    rescue
      error -> error
    end
  end
  """

  setup_all do
    context = Differential.start!()
    {:ok, pair} = Differential.load(context, "elixir", @module)
    Map.put(context, :wasm, pair.wasm)
  end

  test "a forged pattern is nobody's code", %{wasm: wasm} do
    {:ok, real} = :re.compile("a+")
    code = if is_binary(elem(real, 4)), do: elem(real, 4), else: <<"ERCP", 0::512>>

    for forged <- [
          {:re_pattern, 0, 0, 0, code},
          {:re_pattern, 0, 0, 0, <<0::1024>>},
          {:re_pattern, 0, 0, 0, "ERCP" <> :binary.copy(<<255>>, 200)},
          {:re_pattern, 0, 0, 0, ""},
          {:re_pattern, 0, 0, 0, "instar-re"},
          {:re_pattern, 0, 0, 0, "instar-re" <> <<131, 100, 0, 9, "not_known">>},
          {:re_pattern, 0, 0, 0, "instar-re" <> :erlang.term_to_binary({~c"a", []})},
          {:re_pattern, 0, 0, 0, "instar-re" <> :erlang.term_to_binary({"a", [:nonsense]})},
          {:re_pattern, 0, 0, 0, "instar-re" <> :erlang.term_to_binary({"a", [{:newline, %{}} | :a]})},
          {:re_pattern, 0, 0, 0, "instar-re" <> <<131, 80, 0xFFFFFFFF::32, 1, 2, 3>>},
          {:re_pattern, :a, :b, :c, 1.5},
          {:re_pattern, 0, 0, 0},
          {:re_exported_pattern, 0, 0, 0, 0},
          %{}
        ],
        function <- [:run, :names] do
      args = if function == :run, do: ["aaa", forged, []], else: [forged]
      assert {:error, %{reason: {:exception, :error, _reason, _trace}}} = Instar.call(wasm, function, args)
    end
  end

  test "what is in a pattern is what is compiled, whatever it says of itself", %{wasm: wasm} do
    {:ok, {:re_pattern, 1, 0, 0, source}} = Instar.call!(wasm, :made, ["(a)", []])

    assert Instar.call!(wasm, :run, ["xa", {:re_pattern, 70_000, 1, 1, source}, []]) ==
             {:match, [{1, 1}, {1, 1}]}

    assert Instar.call!(wasm, :names, [{:re_pattern, -1, 7, 7, source}]) == {:namelist, []}
  end

  test "a regular expression of the host's is compiled again, of its source", %{wasm: wasm} do
    regex = Map.put(Map.from_struct(~r/b+/), :__struct__, Regex)

    if is_binary(elem(regex.re_pattern, 4)) do
      assert Instar.call!(wasm, :regex, [regex, "abbb"]) == ["bbb"]

      assert Instar.call!(wasm, :regex, [%{regex | re_pattern: {:re_pattern, 0, 0, 0, <<0::800>>}}, "abbb"]) ==
               ["bbb"]
    end
  end

  @catastrophe "^(a+)+$"

  test "a catastrophic pattern ends at its limit, as in the VM", %{wasm: wasm} do
    subject = String.duplicate("a", 40) <> "b"
    assert Instar.call!(wasm, :run, [subject, @catastrophe, [{:match_limit, 100_000}]]) == :nomatch

    assert Instar.call!(wasm, :run, [subject, @catastrophe, [:report_errors, {:match_limit, 100_000}]]) ==
             {:error, :match_limit}
  end

  test "a catastrophic pattern ends with the time of its call, and the caller gets no signal", %{wasm: wasm} do
    subject = String.duplicate("a", 5_000) <> "b"
    caller = self()

    {pid, reference} =
      spawn_monitor(fn ->
        # A class at its end: of a letter that has to be there PCRE knows before that it isn't.
        send(caller, {:answer, Instar.call(wasm, :run, [subject, "(a|b|ab)*[cd]", []], timeout: 50)})
        receive do: (:end -> :ok)
      end)

    assert_receive {:answer, {:error, %{reason: {:timeout, 50}}}}, 60_000
    assert Process.alive?(pid)
    send(pid, :end)
    assert_receive {:DOWN, ^reference, :process, ^pid, :normal}, 10_000
  end

  test "matching is paid for", %{wasm: wasm} do
    subject = String.duplicate("a", 40) <> "b"

    assert {:error, %{reason: reason}} = Instar.call(wasm, :run, [subject, @catastrophe, []], fuel: 5_000_000)
    assert reason == :out_of_fuel or match?({:exception, :error, {:pattern_limit, _}, _}, reason)

    {:ok, _answer, %{fuel: short}} = Instar.call(wasm, :run, ["a", "a", []], usage: true)

    {:ok, _answer, %{fuel: long}} =
      Instar.call(wasm, :run, [String.duplicate("b", 4_000), "a", []], usage: true)

    assert long > short + 4_000
  end

  test "what the VM ends a process for can be rescued", %{wasm: wasm} do
    for args <- [["", "c", [{:offset, 1}]], ["é", "c", [:unicode, {:offset, 1}]]] do
      assert %ErlangError{original: :internal_error} = Instar.call!(wasm, :rescued, args)
    end

    assert %{message: _} = Instar.call!(wasm, :rescued, ["", "c", [{:offset, -1}]])
  end

  test "what takes long to compile is not compiled" do
    behind = "(?<=(?1)(?1))" <> Enum.map_join(1..40, &"((?#{&1 + 1})(?#{&1 + 1}))") <> "(a)"
    wide = String.duplicate("[\\x{100}-\\x{ffff}]", 200)
    named = Enum.map_join(1..2_000, &"(?<n#{&1}>a)")

    for {pattern, options} <- [
          {behind, []},
          {wide, [:unicode, :caseless]},
          {named, []},
          {String.duplicate("a", 40_000), []}
        ] do
      assert Patterns.compile(pattern, options) == {:instar, {:limit, :pattern}}
    end

    assert Cost.check("[à-ÿ]+(?<year>\\d{4})-(?<month>\\d\\d)", [:unicode, :caseless]) == :ok
  end

  test "results are bounded by what a call's memory takes, in parts", %{wasm: wasm} do
    text = String.duplicate("xyab", 3_000)
    assert Instar.call!(wasm, :loop, [text]) == length(Regex.scan(~r/a|b|/, text))
  end

  test "a process that is away is ended with its time" do
    before = length(Process.list())
    steps = Steps.of(nil)
    assert Steps.away(steps, 10, fn most -> most * 2 end) == 20
    assert Steps.worked(steps) > 0
    assert_raise ArgumentError, fn -> Steps.away(steps, 1, fn _most -> raise ArgumentError end) end
    assert Steps.away(steps, 1, fn _most -> List.duplicate(0, 50_000_000) end) == {:instar, {:limit, :memory}}
    assert length(Process.list()) <= before + 50
  end

  test "the cache has so many patterns and no more" do
    for n <- 1..6_000, do: {:ok, _pattern} = Cache.compile("cached#{n}", [])
    {one, other, _counters} = :persistent_term.get(Cache)
    assert :ets.info(one, :size) + :ets.info(other, :size) <= 2 * 4_096 + 100
    assert {:error, _} = Cache.compile("(", [])
  end
end
