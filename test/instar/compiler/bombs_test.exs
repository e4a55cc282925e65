defmodule Instar.Compiler.BombsTest do
  # Small documents that make compilers work without end, or take all memory: each ends in an error or in a program
  # that computes the rest when it is called, in a VM that lives, beside others that go on.
  # Not async: it measures schedulers and memory.
  use ExUnit.Case
  import Instar.Wait

  import ExUnit.CaptureIO

  alias Instar.{Clock, Error, OtherVM}
  alias Instar.Compiler.Beam
  alias Instar.Compiler.Shared.Job
  alias Instar.Compiler.Wasm.Front

  @moduletag :heavy
  @moduletag timeout: 600_000

  defp attributes(base, each) do
    doubled = Enum.map_join(1..40, "\n", &"  @a#{&1} #{each.("@a#{&1 - 1}")}")
    "defmodule D do\n  @a0 #{base}\n#{doubled}\n  def f, do: @a40\nend"
  end

  defp erlang(body), do: "-module(d).\n-export([f/0]).\nf() -> #{body}.\n"

  defp doubled(first, each),
    do: "X0 = #{first}, #{Enum.map_join(1..40, ", ", &"X#{&1} = #{each.("X#{&1 - 1}")}")}, X40"

  defp digits, do: String.duplicate("7", 500_000)

  defp memory do
    guards = Enum.map_join(1..40, "\n", &"  defguard g#{&1}(x) when g#{&1 - 1}(x) and g#{&1 - 1}(x)")

    structs =
      Enum.map_join(1..40, "\n", fn n ->
        "  defmodule S#{n} do\n    defstruct a: %D.S#{n - 1}{}, b: %D.S#{n - 1}{}\n  end"
      end)

    shifted = Enum.map_join(1..40, "\n", &"  defguard g#{&1}(x) when g#{&1 - 1}(x + x)")
    nested = fn from, to, inner -> Enum.reduce(1..40, inner, fn n, body -> "#{from.(n)}#{body}#{to}" end) end

    [
      elixir: attributes(inspect(String.duplicate("x", 100)), &"#{&1} <> #{&1}"),
      elixir: attributes("[1]", &"#{&1} ++ #{&1}"),
      elixir: attributes("[1]", &"[#{&1}, #{&1}]"),
      elixir: attributes("[1]", &"{#{&1}, #{&1}}"),
      elixir: attributes("[1]", &"%{a: #{&1}, b: #{&1}}"),
      elixir: attributes("~w(a b c)a", &"[#{&1} | #{&1}]"),
      elixir: attributes("3", &"#{&1} * #{&1}"),
      elixir: "defmodule D do\n  defguard g0(x) when x > 1\n#{guards}\n  def f(x) when g40(x), do: 1\nend",
      elixir:
        "defmodule D do\n  defguard g0(x) when x > 1 and x < 9\n#{shifted}\n  def f(x), do: g40(hd(x))\nend",
      elixir:
        "defmodule D do\n  defguard g(x) when x > 1 and x < 9\n" <>
          "  def f(x) when #{nested.(fn _ -> "g(" end, ")", "x")}, do: 1\nend",
      elixir:
        "defmodule D do\n  defguard g0(x) when x > 1 and x < 9\n#{shifted}\n  def f(x), do: g40(hd(x))\nend",
      elixir:
        "defmodule D do\n  defguard g(x) when x > 1 and x < 9\n" <>
          "  def f(x) when #{nested.(fn _ -> "g(" end, ")", "x")}, do: 1\nend",
      elixir: "defmodule D do\n  defmodule S0 do\n    defstruct a: 1\n  end\n#{structs}\n  def f, do: 1\nend",
      elixir:
        "defmodule D do\n  def f(x) when #{Enum.reduce(1..30, "x", fn _, e -> "((#{e}) in [true, false])" end)}, do: 1\nend",
      elixir: "defmodule D do\n  def f(x), do: #{nested.(&"for(a#{&1} <- x, do: ", ")", "x")}\nend",
      elixir: "defmodule D do\n  def f(x), do: #{nested.(&"with({:ok, a#{&1}} <- x, do: ", ")", "x")}\nend",
      elixir: "defmodule D do\n  def f(x), do: #{nested.(fn _ -> "if(x, do: " end, ", else: x)", "x")}\nend",
      elixir:
        "defmodule D do\n  def f(x), do: #{String.duplicate("(", 20_000)}x#{String.duplicate(")", 20_000)}\nend",
      elixir:
        "defmodule D do\n  def f(#{String.duplicate("[", 5_000)}x#{String.duplicate("]", 5_000)}), do: x\nend",
      elixir: "defmodule D do\n  def f, do: \"#{digits()}\"\nend",
      erlang: erlang(doubled("{1}", &"{#{&1}, #{&1}}")),
      erlang: erlang(doubled("[1]", &"#{&1} ++ #{&1}")),
      erlang: erlang(doubled("[1]", &"[#{&1} | #{&1}]")),
      erlang: erlang(doubled("<<1:8000>>", &"<<#{&1}/binary, #{&1}/binary>>")),
      erlang: erlang(doubled("\#{a => 1}", &"\#{a => #{&1}, b => #{&1}}")),
      erlang: erlang("<<0:8000000000>>"),
      erlang:
        "-module(d).\n-export([f/0]).\n-define(A0, 1).\n" <>
          Enum.map_join(1..40, "\n", &"-define(A#{&1}, [?A#{&1 - 1} | ?A#{&1 - 1}]).") <> "\nf() -> ?A40.\n",
      erlang:
        "-module(d).\n-export([f/0]).\n" <>
          "-record(r0, {a = 1}).\n" <>
          Enum.map_join(1..40, "\n", &"-record(r#{&1}, {a = #r#{&1 - 1}{}, b = #r#{&1 - 1}{}}).") <>
          "\nf() -> #r40{}.\n"
    ]
  end

  test "memory is bounded, binaries too" do
    for target <- [:wasm] do
      vm = OtherVM.start!()
      pid = OtherVM.call(vm, :os, :getpid, [])

      # Elixir for BEAM runs while it is compiled, and is trusted: what it puts into tables is nobody's.
      for {{language, source}, number} <- Enum.with_index(memory()), {language, target} != {:elixir, :beam} do
        answer = elsewhere(vm, target, language, source, 4_000)

        assert match?({:ok, _}, answer) or match?({:error, %Error{}}, answer),
               "#{number} for #{target}: #{inspect(answer, limit: 5)}"
      end

      [peak] = Regex.run(~r/VmHWM:\s+(\d+) kB/, File.read!("/proc/#{pid}/status"), capture: :all_but_first)
      assert String.to_integer(peak) < 1_400_000, "#{peak} kB for #{target}"

      assert {:ok, _program} = elsewhere(vm, target, :elixir, "defmodule D do\nend", 20_000)
    end
  end

  defp elsewhere(vm, :wasm, language, source, timeout),
    do: OtherVM.call(vm, Front, :program, [language, source, options(timeout)])

  defp elsewhere(vm, :beam, language, source, timeout),
    do: OtherVM.call(vm, Beam, :compile, [language, source, options(timeout)])

  defp compile(:wasm, language, source, timeout), do: Front.program(language, source, options(timeout))
  defp compile(:beam, language, source, timeout), do: Beam.compile(language, source, options(timeout))

  defp options(timeout), do: [file: "d@1", timeout: timeout, max_atoms: 1_000_000]

  describe "what is large is not computed while it is compiled:" do
    # Each would take seconds in one step.
    defp large do
      squares = Enum.map_join(1..26, ", ", &"X#{&1} = X#{&1 - 1} * X#{&1 - 1}")
      functions = Enum.map_join(1..26, "\n", &"g#{&1}(X) -> g#{&1 - 1}(X * X).")
      text = Enum.map_join(1..14, ", ", &"X#{&1} = X#{&1 - 1} ++ X#{&1 - 1}")
      head = "-module(d).\n-export([f/0, f/1]).\nf(_) -> 1.\n"

      [
        erlang: erlang("(1 bsl 4000000) * (1 bsl 4000000) * (1 bsl 3999999)"),
        erlang: head <> "f() -> g(4000000) * g(3999999).\ng(X) -> 1 bsl X.\n",
        erlang: head <> "f() -> h(4000000).\nh(X) when X =:= 4000000 -> (1 bsl X) * (1 bsl X).\n",
        erlang: erlang("(fun(X) -> (1 bsl X) * (1 bsl X) end)(4000000)"),
        erlang: erlang("M = erlang, F = 'bsl', X = M:F(1, 4000000), X * X"),
        erlang: erlang("X = apply(erlang, 'bsl', [1, 4000000]), X * X"),
        erlang: erlang("X = 1 bsr -4000000, X * X"),
        erlang: erlang("F = fun erlang:'bsl'/2, X = F(1, 4000000), X * X"),
        erlang: erlang("X0 = 3, #{squares}, X26"),
        erlang: head <> "f() -> g26(3).\n#{functions}\ng0(X) -> X.\n",
        erlang: erlang("list_to_integer(\"#{String.slice(digits(), 0, 100_000)}\")"),
        erlang: erlang("binary_to_integer(<<\"#{digits()}\">>)"),
        erlang: erlang("X0 = \"77777777\", #{text}, list_to_integer(X14)"),
        erlang: head <> "f() -> 1.\nh(X) when X < (1 bsl 4000000) * (1 bsl 4000000) -> 1.\n",
        erlang: head <> "f() -> 1.\nh((1 bsl 4000000) * (1 bsl 4000000)) -> 1.\n",
        elixir: "defmodule D do\n  import Bitwise\n  def f, do: (1 <<< 4_000_000) * (1 <<< 4_000_000)\nend",
        elixir:
          "defmodule D do\n  def f do\n    x = 3\n#{String.duplicate("    x = x * x\n", 26)}    x\n  end\nend",
        elixir: "defmodule D do\n  def f, do: String.to_integer(\"#{digits()}\")\nend"
      ]
    end

    for target <- [:wasm, :beam] do
      test "for #{target}" do
        # Elixir for BEAM is compiled by the host's compiler as it stands, and trusted.
        for {language, source} <- large(), {language, unquote(target)} != {:elixir, :beam} do
          case compile(unquote(target), language, source, 60_000) do
            {:ok, program} ->
              # What is computed is not known to the compiler.
              assert :binary.match(:erlang.term_to_binary(program), "$instar_same") != :nomatch,
                     String.slice(source, 0, 120)

            {:error, error} ->
              # Since OTP 27 Erlang itself has no integers that large.
              assert Exception.message(error) =~
                       ~r/a number in a pattern or a guard is too large|illegal pattern/
          end
        end
      end

      test "nor is a number read that is too long, for #{target}" do
        for {language, source} <- [
              elixir: "defmodule D do\n  def f, do: #{digits()}\nend",
              elixir: "defmodule D do\n  def f, do: 0x#{digits()}\nend",
              elixir: "defmodule D do\n  @a -#{digits()}\n  def f, do: @a\nend",
              erlang: erlang(digits()),
              erlang: erlang("16##{digits()}"),
              erlang: erlang("1_#{digits()}")
            ] do
          answer = Clock.within!(500, fn -> Beam.compile(language, source, file: "d@1") end)

          assert {:error, %Error{reason: :compile_error, diagnostics: [%{line: line, message: message}]}} =
                   answer

          assert message =~ "4000 digits"
          assert line in 2..3
        end

        text = "defmodule D do\n  # #{digits()}\n  def f, do: {\"#{digits()}\", 1}\nend"
        assert {:ok, _} = compile(unquote(target), :elixir, text, 20_000)
      end
    end

    test "and the answers are the same" do
      source = """
      -module(d).
      -export([f/1]).
      f(X) -> {g(20000) * g(20000) rem 1000007, (X bsl 3) bsr 1, list_to_integer("123"), h(X)}.
      g(X) -> 1 bsl X.
      h(X) when X bsl 2 > 8 -> apply(erlang, 'bsl', [X, 5000]) rem 1000007;
      h(X) -> X * X.
      """

      {:ok, artifact} = Beam.compile(:erlang, source, file: "d@1")
      {:ok, slot} = Instar.Runtime.Beam.Slots.take(:code)
      {:ok, code} = Instar.Runtime.Beam.Modules.load(artifact, slot)
      big = Integer.pow(2, 20_000)

      assert Instar.Runtime.Beam.Modules.call(code, :f, [5]) ==
               {:ok, {rem(big * big, 1_000_007), 20, 123, rem(5 * Integer.pow(2, 5_000), 1_000_007)}}

      assert artifact.exports == [f: 1]
      Instar.Runtime.Beam.Slots.give_back(slot)
    end
  end

  test "only so many are compiled at once, and who waits too long is told so" do
    held =
      spawn_link(fn ->
        for _ <- 1..64, do: Instar.Compiler.Shared.Permits.ask(:compile)
        Process.sleep(:infinity)
      end)

    eventually(fn -> :sys.get_state(Instar.Compiler.Shared.Permits).free.compile == 0 end)
    options = [file: "d@1", timeout: 300, max_atoms: 50_000]

    assert {:error, %Error{reason: {:compile_timeout, 300}}} =
             Front.program(:elixir, "defmodule D do\nend", options)

    Process.unlink(held)
    Process.exit(held, :kill)

    assert {:ok, _program} =
             Front.program(:elixir, "defmodule D do\nend", Keyword.put(options, :timeout, 20_000))
  end

  test "of those that work long only a few work at once, and a short one doesn't wait for them" do
    test = self()
    few = max(div(System.schedulers_online(), 2), 2)

    jobs =
      for n <- 1..12 do
        work = fn :ready -> send(test, {:worker, n, self()}) && spin() end
        Task.async(fn -> Job.run(fn -> :ready end, work, &outcome/2, timeout: 20_000, heap: Job.heap()) end)
      end

    workers = for n <- 1..12, do: assert_receive({:worker, ^n, _pid}) |> elem(2)
    suspended = fn -> Enum.count(workers, &(Process.info(&1, :status) == {:status, :suspended})) end
    eventually(fn -> suspended.() == 12 - few end)

    short = fn :ready -> Enum.sum(1..1_000) end
    assert {:ok, {:done, 500_500}} = Job.run(fn -> :ready end, short, &outcome/2, timeout: 20_000, heap: 0)
    assert suspended.() == 12 - few

    # Who is through makes room for the next one, and all are gone with those who asked.
    running = Enum.reject(workers, &(Process.info(&1, :status) == {:status, :suspended}))
    Process.exit(hd(running), :kill)
    eventually(fn -> suspended.() == 11 - few end)
    for job <- jobs, do: Task.shutdown(job, :brutal_kill)
    eventually(fn -> not Enum.any?(workers, &Process.alive?/1) end)
  end

  describe "warnings are the document's, and not on the host's terminal:" do
    for {language, target, source} <- [
          {:elixir, :beam, "defmodule D do\n  def f(x) do\n    y = 1\n    :ok\n  end\nend"},
          {:erlang, :beam, "-module(d).\n-export([f/1]).\nf(X) -> Y = 1, ok.\n"},
          {:erlang, :wasm, "-module(d).\n-export([f/1]).\nf(X) -> Y = 1, ok.\n"}
        ] do
      test "#{language} for #{target}" do
        {language, target, source} = {unquote(language), unquote(target), unquote(source)}
        test = self()
        options = [file: "d@1", timeout: 20_000, max_atoms: 1_000_000, warned: &send(test, {:warned, &1})]

        written =
          capture_io(:stderr, fn ->
            answer =
              if target == :wasm,
                do: Front.program(language, source, options),
                else: Beam.compile(language, source, options)

            assert {:ok, _} = answer
          end)

        assert written == ""
        assert_received {:warned, [%{file: "d@1", line: line, message: "warning: variable " <> rest} | _]}
        assert line in 2..4
        assert rest =~ "unused"
        refute rest =~ "Scratch"
      end
    end

    # By processes of the compiler's own: what Erlang's part of it finds, and what looks at calls.
    test "nor are those of the compiler's helpers" do
      for {body, what} <- [
            {"tap(x, &is_list/1)", "no effect"},
            # Elixir's own types find it first since 1.18.
            {"if(is_list(x), do: 1 + :a)", ~r/will fail|incompatible types/},
            {"NaiveDateTime.unknown(x)", "NaiveDateTime.unknown/1"}
          ] do
        test = self()
        options = [file: "d@1", timeout: 20_000, max_atoms: 1_000_000, warned: &send(test, {:warned, &1})]
        source = "defmodule D do\n  def f(x), do: #{body}\nend"

        written =
          capture_io(:stderr, fn -> assert {:ok, _artifact} = Beam.compile(:elixir, source, options) end)

        assert written == ""
        assert_received {:warned, warnings}
        assert Enum.any?(warnings, &(&1.message =~ what and &1.line == 2)), inspect(warnings)
      end
    end

    test "Elixir for wasm" do
      source = "defmodule D do\n  def f(x) do\n    y = 1\n    :ok\n  end\nend"
      wrong = "defmodule D do\n  def f(x), do: unknown\nend"

      written =
        capture_io(:stderr, fn ->
          assert {:ok, _program} = Front.program(:elixir, source, options(20_000))
          assert {:error, %Error{diagnostics: diagnostics}} = Front.program(:elixir, wrong, options(20_000))
          assert %{line: 2, message: message} = hd(diagnostics)
          assert message =~ "unknown"
        end)

      assert written == ""
    end

    test "behind the mistakes, when there are some" do
      source = "defmodule D do\n  def f(unused), do: undefined_variable\nend"

      written =
        capture_io(:stderr, fn ->
          assert {:error, %Error{diagnostics: [first | rest]}} = Beam.compile(:elixir, source, file: "d@1")
          refute first.message =~ "warning: "
          assert Enum.any?(rest, &(&1.message =~ "warning: ")) or first.message =~ "undefined_variable"
        end)

      assert written == ""
    end

    test "what others write is written" do
      {:ok, _} = Beam.compile(:elixir, "defmodule D do\n  def f(x), do: 1\nend")
      assert capture_io(:stderr, fn -> IO.puts(:stderr, "the host's") end) =~ "the host's"
      assert Process.whereis(:standard_error) != nil
    end
  end

  defp outcome(_ready, outcome), do: outcome

  defp spin, do: spin()
end
