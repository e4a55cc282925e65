defmodule Instar.WASI.ComponentsTest do
  # Components that import WASI 0.2: what they are given, what they write, how they end, and that they can be stopped.
  use Instar.Case, async: true
  alias Instar.{Instance, WASI, WASIComponent}

  defp lingering(version), do: version.code |> Instar.Native.gate(:lingering) |> elem(1)

  setup context do
    put!(context, "program", wat(WASIComponent.text()))
    {:ok, version} = Instar.load(context.server, "program")
    %{version: version}
  end

  test "run as programs, whose output is captured", %{server: server} do
    assert WASI.run(server, "program") == {:ok, %WASI.Result{status: 0, stdout: "hello\n", stderr: ""}}
    assert {:ok, %{usage: %{fuel: fuel}}} = WASI.run(server, "program", usage: true)
    assert fuel > 0
  end

  test "of any version 0.2 are taken, and of no other", context do
    for version <- ["0.2.0", "0.2.6", "0.2.99"] do
      put!(context, version, wat(WASIComponent.text(version)))
      assert {:ok, %{stdout: "hello\n"}} = WASI.run(context.server, version)
    end

    put!(context, "next", wat(WASIComponent.text("0.3.0")))
    assert {:error, %Error{} = error} = Instar.load(context.server, "next")
    assert Exception.message(error) =~ "wasi:io/error@0.3.0"
  end

  test "say what they write to whoever is to hear it", %{version: version} do
    test = self()
    assert Instar.call(version, :say, ["é"], wasi: [stdout: :capture]) == {:ok, nil, %{stdout: "é"}}
    assert Instar.call(version, :say, ["a"], wasi: [stdout: &send(test, {:written, &1})]) == {:ok, nil}
    assert_received {:written, "a"}
    assert Instar.call(version, :say, ["b"], wasi: [stdout: self()]) == {:ok, nil}
    assert_received {:instar_stdout, ^test, "b"}
    assert Instar.call(version, :say, ["nobody hears it"]) == {:ok, nil}

    assert {:error, %Error{reason: {:output_limit, :stdout, 3}, output: %{stdout: "abc"}}} =
             Instar.call(version, :say, ["abcd"], wasi: [stdout: :capture, max_output: 3])
  end

  test "read what they are given", %{version: version} do
    wasi = [stdin: "in", stdout: :capture]
    assert Instar.call(version, :echo, [], wasi: wasi) == {:ok, 1, %{stdout: "in"}}
    lines = :counters.new(1, [])

    line = fn ->
      :counters.add(lines, 1, 1)
      if :counters.get(lines, 1) > 3, do: :eof, else: "line\n"
    end

    assert {:ok, 3, %{stdout: "line\nline\nline\n"}} =
             Instar.call(version, :echo, [], wasi: [stdin: line, stdout: :capture])
  end

  test "wait for several things at once, and for no more than a thousand", %{version: version} do
    assert Instar.call(version, :poll, [1]) == {:ok, 1}
    assert Instar.call(version, :poll, [1_000]) == {:ok, 1_000}

    for times <- [0, 1_001, 87_000],
        do: assert({:error, %Error{reason: {:trap, :poll_list}}} = Instar.call(version, :poll, [times]))
  end

  test "have clocks and random numbers", %{version: version} do
    assert Instar.call!(version, :now, []) >= 0
    assert Instar.call!(version, :roll, []) != Instar.call!(version, :roll, [])
    assert Instar.call!(version, :random, [200]) == 200
    started = System.monotonic_time(:millisecond)
    assert Instar.call!(version, :nap, [30_000_000]) == nil
    assert System.monotonic_time(:millisecond) - started >= 30
  end

  test "are refused sockets", %{version: version} do
    # `access-denied`.
    assert Instar.call!(version, :socket, []) == 1
  end

  test "end themselves with a status", %{version: version} do
    assert {:error, %Error{reason: {:exit, 0}}} = Instar.call(version, :leave, [0])
    assert {:error, %Error{reason: {:exit, 1}}} = Instar.call(version, :leave, [1])
  end

  test "are stopped by limits, also where they wait or ask on and on", %{version: version} do
    for {function, arguments} <- [nap: [60_000_000_000], spin: [], ask_on: []] do
      assert {:error, %Error{reason: {:timeout, 50}}} = Instar.call(version, function, arguments, timeout: 50)
    end

    assert {:error, %Error{reason: {:fuel_exhausted, 10_000}}} =
             Instar.call(version, :ask_on, [], fuel: 10_000)
  end

  test "die with their callers, and linger until then", %{version: version} do
    for {function, arguments} <- [nap: [60_000_000_000], ask_on: []] do
      {pid, monitor} = spawn_monitor(fn -> Instar.call(version, function, arguments, timeout: :infinity) end)
      eventually(fn -> pid in lingering(version) end)
      Process.exit(pid, :kill)
      assert_receive {:DOWN, ^monitor, :process, ^pid, :killed}
      eventually(fn -> lingering(version) == [] end)
    end
  end

  test "hold no scheduler while they ask on and on", %{version: version} do
    callers =
      for _n <- 1..System.schedulers_online() do
        spawn_link(fn -> Instar.call(version, :ask_on, [], timeout: :infinity) end)
      end

    started = System.monotonic_time(:millisecond)
    for _n <- 1..20, do: Process.sleep(1)
    assert System.monotonic_time(:millisecond) - started < 2_000

    for pid <- callers do
      Process.unlink(pid)
      Process.exit(pid, :kill)
    end
  end

  describe "an instance" do
    test "keeps its state and its streams", %{version: version} do
      assert {:ok, instance} = Instance.start(version, wasi: [stdout: :capture])
      assert for(_n <- 1..3, do: Instance.call!(instance, :next, []) |> elem(0)) == [1, 2, 3]
      assert Instance.call(instance, :say, ["one"]) == {:ok, nil, %{stdout: "one"}}
      assert Instance.call(instance, :say, ["two"]) == {:ok, nil, %{stdout: "two"}}
      assert Instance.stop(instance) == :ok
    end

    test "that has ended itself is poisoned", %{version: version} do
      {:ok, instance} = Instance.start(version)
      assert {:error, %Error{reason: {:exit, 1}}} = Instance.call(instance, :leave, [1])
      assert {:error, %Error{reason: {:poisoned, {:exit, 1}}}} = Instance.call(instance, :next, [])
    end
  end
end
