defmodule Instar.OptionsTest do
  use ExUnit.Case, async: true
  alias Instar.Options

  doctest Options

  @rows [
    {:port, {:range, 0, 9}, 0, "where it listens"},
    {:poll, :ms_or_infinity, 5, "how often it looks"},
    {:key, {:secret, :count}, nil, "what nobody may see"},
    {:via, {:one_of, [:tcp, :udp]}, :tcp, "which protocol"}
  ]

  defp reason({:error, error}), do: error.reason
  defp reason(ok), do: ok

  test "what is given is read in the order of the rows, and its first mistake there is told" do
    assert Options.read([via: :udp, port: 3], @rows) == {:ok, [port: 3, via: :udp]}

    assert reason(Options.read([via: 1, port: 10], @rows)) ==
             {:invalid_option, :port, 10, "an integer from 0 to 9"}

    assert Options.with_defaults([poll: :infinity], @rows)[:port] == 0
  end

  test "each option is checked in the order in which they are given, also what is unknown or given twice" do
    assert Options.check_all([via: :udp, port: 3], @rows) == :ok

    assert reason(Options.check_all([port: 1, port: 10], @rows)) ==
             {:invalid_option, :port, 10, "an integer from 0 to 9"}

    assert reason(Options.check_all([via: 1, prot: 1], @rows)) ==
             {:invalid_option, :via, 1, "one of :tcp, :udp"}

    assert reason(Options.check_all([prot: 1, via: 1], @rows)) == {:unknown_option, :prot, :port}
  end

  test "a secret is not repeated" do
    assert reason(Options.read([key: "abc"], @rows)) ==
             {:invalid_option, :key, :redacted, "a positive integer"}

    assert reason(Options.check_all([key: "abc"], @rows)) ==
             {:invalid_option, :key, :redacted, "a positive integer"}
  end

  test "kinds that only some have are theirs to check, and may have errors of their own" do
    check = fn
      :even, n -> Options.expect(n, rem(n, 2) == 0, "an even number")
      :within, _value -> Options.invalid(:inner, 1, "two")
    end

    assert Options.read([n: 2], [{:n, :even, 0, ""}], check) == {:ok, [n: 2]}

    assert reason(Options.read([n: 1], [{:n, :even, 0, ""}], check)) ==
             {:invalid_option, :n, 1, "an even number"}

    assert reason(Options.read([n: 1], [{:n, :within, 0, ""}], check)) == {:invalid_option, :inner, 1, "two"}
  end

  test "the nearest key is one that is known, or to be given elsewhere, and not the key itself" do
    assert reason(Options.known([chanel: 1], [:tag], [:channel])) == {:unknown_option, :chanel, :channel}
    assert reason(Options.known([channel: 1], [:tag], [:channel])) == {:unknown_option, :channel, nil}

    assert reason(Options.keyword(%{}, :options, :redacted)) ==
             {:invalid_option, :options, :redacted, "a keyword list"}
  end

  test "the kinds that several have" do
    assert Options.check(:ms_or_infinity, 0) == {:expected, "milliseconds from 1 to 4294967295, or :infinity"}
    assert Options.check(:ms_or_zero_or_infinity, 0) == {:ok, 0}
    assert Options.check(:count_or_infinity, :infinity) == {:ok, :infinity}
    assert Options.check(:count, 9_223_372_036_854_775_808) == {:expected, "a positive integer"}
    assert Options.check({:list_of, [:beam]}, [:beam | :wasm]) == {:expected, "a list of :beam"}
    assert Options.check(:name, nil) == {:expected, "an atom other than nil, true and false"}
  end

  test "rows are a table" do
    assert Options.table(Enum.take(@rows, 1)) == """
           | option | default | meaning |
           |---|---|---|
           | `port` | `0` | where it listens |
           """
  end
end
