defmodule Instar.SessionTest do
  # Sessions: what lasts from line to line, what an error leaves behind, whose they are, and how much they keep.
  use ExUnit.Case, async: true

  alias Instar.{Error, Session}

  doctest Instar.Session
  doctest Instar.Fun

  defp start!(options \\ []) do
    # Compiling is for spare time, of which other tests leave little.
    {:ok, session} = Session.start([compile_timeout: 120_000] ++ options)
    session
  end

  # The values of lines, or the reasons of their errors.
  defp run(session, lines) do
    for line <- lines do
      case Session.eval(session, line) do
        {:ok, value} -> value
        {:error, %Error{reason: reason}} -> {:error, reason}
      end
    end
  end

  test "variables, modules, structs and directives last" do
    assert [1, 2, _, 4, %{__struct__: Last.M, a: 2}, Integer, false, Last.M, 3] =
             run(start!(), [
               "x = 1",
               "y = x + 1",
               "defmodule Last.M do\n defstruct a: 1\n def twice(x), do: x * 2\n def more(x), do: x + 2\nend",
               "Last.M.twice(y)",
               "%Last.M{a: y}",
               "import Integer",
               "is_odd(y)",
               "alias Last.M, as: N",
               "N.more(x)"
             ])
  end

  test "what is defined again takes the place of what there was" do
    assert [_, 1, _, 2] =
             run(start!(), [
               "defmodule Again do\n def f, do: 1\nend",
               "Again.f()",
               "defmodule Again do\n def f, do: 2\nend",
               "Again.f()"
             ])
  end

  test "a protocol of one line is implemented in another" do
    assert [_, _, _, "<1>"] =
             run(start!(), [
               "defprotocol Shown do\n def shown(x)\nend",
               "defmodule Box do\n defstruct [:in]\nend",
               "defimpl Shown, for: Box do\n def shown(box), do: \"<\#{box.in}>\"\nend",
               "Shown.shown(%Box{in: 1})"
             ])
  end

  test "an error leaves the session as it was before the line" do
    session = start!()
    run(session, ["x = 1", "defmodule Kept do\n def f, do: 1\nend"])
    {:ok, before} = Session.snapshot(session)

    for line <- [
          "x = 2; raise \"no\"",
          "x = 3; y = 4; defmodule Other do\n end\n throw(1)",
          "x = (",
          "x = File.read!(\"x\")",
          "defmodule Kept do\n def f, do: 2\nend\nexit(1)",
          "undefined_name",
          "s = Stream.map([1], &(&1))"
        ] do
      assert {:error, %Error{}} = Session.eval(session, line)
      assert {line, {:ok, before}} == {line, Session.snapshot(session)}
    end

    assert [1, 1] = run(session, ["x", "Kept.f()"])
  end

  test "funs are kept, wherever they are, with what they close over" do
    assert [10, _, 15, 20, _, 22, _, 3, _, {11, 24}, true, true, _, 6] =
             run(start!(), [
               "k = 10",
               "f = fn x -> x + k end",
               "f.(5)",
               "k = 20",
               "g = fn x -> f.(x) * 2 end",
               "g.(1)",
               "h = &Enum.sum/1",
               "h.([1, 2])",
               "m = %{a: [f, {g, 1}]}",
               "[x, {y, _}] = m.a; {x.(1), y.(2)}",
               "f == f",
               "is_function(f, 1)",
               "ff = fn 0, acc -> acc; n, acc -> n + acc end",
               "Enum.reduce([1, 2, 3], 0, ff)"
             ])
  end

  test "a fun raises as a fun does" do
    session = start!()

    assert [_, {:error, {:exception, :error, {:badarity, _}, _}}] =
             run(session, ["f = fn x -> x end", "f.(1, 2)"])

    assert [_, {:error, {:exception, :error, :function_clause, _}}] =
             run(session, ["g = fn 1 -> 1 end", "g.(2)"])
  end

  test "a fun of a module that was defined again is told to be old" do
    session = start!()

    assert [_, _, 7, _, {:error, {:stale_fun, :add, Adder}}, 8] =
             run(session, [
               "defmodule Adder do\n def to(n), do: fn x -> x + n end\nend",
               "add = Adder.to(3)",
               "add.(4)",
               "defmodule Adder do\n def to(n), do: fn x -> x * n end\nend",
               "add.(4)",
               "Adder.to(2).(4)"
             ])
  end

  test "a snapshot is the session, and anybody's bytes are harmless" do
    session = start!()
    run(session, ["x = [1, {:a, \"b\"}]", "defmodule Snap do\n def f, do: 5\nend", "f = fn y -> {y, x} end"])
    {:ok, snapshot} = Session.snapshot(session)
    {:ok, again} = Session.restore(snapshot, compile_timeout: 120_000)
    assert [[1, {:a, "b"}], 5, {2, [1, {:a, "b"}]}] = run(again, ["x", "Snap.f()", "f.(2)"])
    assert {:ok, ^snapshot} = Session.snapshot(session)

    for bytes <- ["", "junk", <<131>>, <<131, 106>>, :erlang.term_to_binary({:instar_session, 1, %{}})],
        do: assert({:error, %Error{reason: :bad_snapshot}} = Session.restore(bytes))

    for n <- 1..200 do
      at = rem(n * 7_919, byte_size(snapshot))
      <<head::binary-size(at), byte, tail::binary>> = snapshot
      bytes = <<head::binary, rem(byte + n, 256), tail::binary>>

      with {:ok, session} <- Session.restore(bytes) do
        if rem(n, 12) == 0, do: Session.eval(session, "{x, f.(1), Snap.f()}")
        Session.stop(session)
      end
    end
  end

  # A snapshot with these values, each as the bytes that it says.
  defp forged(values, forms \\ []) do
    values = Map.new(values, fn {name, bytes} -> {name, {bytes, [], %{}, []}} end)
    kept = %{values: values, forms: forms, lines: %{}, output: %{stdout: "", stderr: ""}}
    :erlang.term_to_binary({:instar_session, 1, kept})
  end

  test "a snapshot that is forged takes no more than a session may have" do
    many = 60_000

    bombs = %{
      tuples: <<131, String.duplicate(<<104, 1>>, 12 * many)::binary, 106>>,
      lists:
        <<131, String.duplicate(<<108, 1::32>>, 9 * many)::binary, 106,
          String.duplicate(<<106>>, 9 * many)::binary>>,
      text:
        <<131, 108, 9::32, String.duplicate(<<107, 65_535::16, 0::size(65_535)-unit(8)>>, 9)::binary, 106>>,
      numbers: <<131, 108, 12 * many::32, String.duplicate(<<97, 1>>, 12 * many)::binary, 106>>
    }

    for {name, bytes} <- bombs do
      {words, answer} =
        Task.async(fn ->
          answer = Session.restore(forged(x: bytes), memory: 4_194_304)
          {:garbage_collection_info, info} = Process.info(self(), :garbage_collection_info)
          {info[:heap_block_size] + info[:stack_size], answer}
        end)
        |> Task.await(:infinity)

      assert {:error, %Error{reason: {:memory_limit, _bytes}}} = answer, "#{name}"
      assert 8 * words < 12_000_000, "#{name}: #{8 * words} bytes"
    end

    # What is nested as deep as a line may have it is no bomb.
    deep = <<131, String.duplicate(<<104, 1>>, many)::binary, 106>>
    assert {:ok, _session} = Session.restore(forged(x: deep), memory: 4_194_304)

    for bad <- [
          <<131, 104, 2, 106>>,
          <<131, 116, 2::32, 97, 1, 97, 2, 97, 1, 97, 3>>,
          <<131, 112, 0>>,
          <<131, 80, 9::32>>
        ],
        do: assert({:error, %Error{reason: :bad_snapshot}} = Session.restore(forged(x: bad)))
  end

  test "names of modules in a forged snapshot become no atoms before they are counted" do
    forms = fn prefix, range ->
      for a <- range, b <- range do
        names = [:"#{prefix}#{a}", :"Part#{b}"]
        {:defmodule, [line: 1], [{:__aliases__, [line: 1], names}, [do: {:__block__, [], []}]]}
      end
    end

    # What is called for the first time may bring its own.
    {:ok, session} = Session.restore(forged([], forms.("Forged", 1..1)))
    Session.stop(session)

    # Tests beside this one make atoms meanwhile: the least of several tries is the snapshot's.
    {restored, read} =
      for prefix <- ["Forged", "Counterfeit", "Feigned"] do
        forms = forms.(prefix, 2..60)
        bytes = forged([], forms)
        before = :erlang.system_info(:atom_count)
        {:ok, session} = Session.restore(bytes)
        restored = :erlang.system_info(:atom_count) - before
        assert is_map(Instar.Eval.Line.modules(forms))
        read = :erlang.system_info(:atom_count) - before
        Session.stop(session)
        {restored, read}
      end
      |> Enum.min()

    assert restored < 500
    assert read < 500
  end

  test "what a snapshot may not have is refused" do
    forms = [quote(do: :persistent_term.put({Instar.SessionTest, :mark}, 1))]

    bytes =
      :erlang.term_to_binary(
        {:instar_session, 1, %{values: %{}, forms: forms, lines: %{}, output: %{stdout: "", stderr: ""}}}
      )

    with {:ok, session} <- Session.restore(bytes), do: assert({:error, _} = Session.eval(session, "1"))
    assert :persistent_term.get({Instar.SessionTest, :mark}, nil) == nil

    packed = :erlang.term_to_binary(String.duplicate("a", 1_000_000), [:compressed])

    bytes =
      :erlang.term_to_binary(
        {:instar_session, 1,
         %{values: %{x: {packed, [], %{}, []}}, forms: [], lines: %{}, output: %{stdout: "", stderr: ""}}}
      )

    assert {:error, %Error{reason: :bad_snapshot}} = Session.restore(bytes)
  end

  # What a fun of a function is made of stays in the VM's table for ever, and the VM ends where that is full.
  test "a snapshot that names functions is refused before the VM knows them" do
    names =
      for name <- ["each", "list", "line", "atom"],
          n <- 0..255,
          into: <<>>,
          do: <<113, 119, 5, "lists", 119, 4, name::binary, 97, n>>

    list = <<108, 1_024::32, names::binary, 106>>

    kept = %{
      values: %{},
      forms: [],
      lines: %{Instar.Line1 => :placeholder},
      output: %{stdout: "", stderr: ""}
    }

    value = %{kept | values: %{x: {<<131>> <> list, [], %{}, []}}, lines: %{}}

    in_a_line =
      {:instar_session, 1, kept}
      |> :erlang.term_to_binary(minor_version: 2)
      |> :binary.replace(<<119, 11, "placeholder">>, list)

    for bytes <- [in_a_line, :erlang.term_to_binary({:instar_session, 1, value})] do
      before = functions_in_vm()
      assert {:error, %Error{reason: :bad_snapshot}} = Session.restore(bytes)
      assert functions_in_vm() - before < 200
    end
  end

  # Those that came are counted when code has been loaded.
  defp functions_in_vm do
    Code.compile_string("defmodule Instar.SessionTest.Loaded, do: nil")
    :code.purge(Instar.SessionTest.Loaded)
    :code.delete(Instar.SessionTest.Loaded)
    [_all, entries] = Regex.run(~r/=index_table:export_\w+\n[^=]*entries: (\d+)/, :erlang.system_info(:info))
    String.to_integer(entries)
  end

  test "a large map among the bindings is the same in the next line, and after a snapshot" do
    session = start!()
    assert {:ok, _} = Session.eval(session, "m = Map.new(1..6000, &{&1, {&1, [m: &1]}})")
    assert {:ok, {6_000, {7, [m: 7]}}} = Session.eval(session, "{map_size(m), m[7]}")
    {:ok, snapshot} = Session.snapshot(session)
    {:ok, again} = Session.restore(snapshot, compile_timeout: 120_000)
    assert {:ok, 6_000} = Session.eval(again, "map_size(m)")
  end

  test "what a session keeps is bounded" do
    session = start!(session_bytes: 10_000)

    assert [_, {:error, {:session_limit, 10_000}}, "aaaaa"] =
             run(session, ["x = String.duplicate(\"a\", 5)", "x = String.duplicate(\"a\", 20_000)", "x"])

    long = Enum.map_join(1..500, "\n", &" def f#{&1}, do: #{&1}")
    assert [{:error, {:session_limit, _}}] = run(session, ["defmodule Long do\n#{long}\nend"])
    assert {:error, %Error{reason: {:invalid_option, :session_bytes, 0, _}}} = Session.start(session_bytes: 0)
  end

  test "limits are the session's, or the line's" do
    session = start!(timeout: 60, usage: true)
    spin = "defmodule Spin do\n def on, do: on()\nend\nSpin.on()"
    assert {:error, %Error{reason: {:timeout, 60}}} = Session.eval(session, spin)
    assert {:error, %Error{reason: {:timeout, 30}}} = Session.eval(session, spin, timeout: 30)
    assert {:ok, 2, %{fuel: _}} = Session.eval(session, "1 + 1")
    assert {:error, %Error{reason: {:unknown_option, _, _}}} = Session.eval(session, "1", max_atoms: 1)
    assert {:ok, 3, _} = Session.eval(session, "1 + 2")
  end

  test "a session ends with its owner, and with it what it keeps" do
    test = self()

    owner =
      spawn(fn ->
        {:ok, session} = Session.start()
        send(test, {:session, session})
        Process.sleep(:infinity)
      end)

    assert_receive {:session, session}
    assert {:ok, 1} = Session.eval(session, "x = 1")
    monitor = Process.monitor(session.pid)
    Process.exit(owner, :kill)
    assert_receive {:DOWN, ^monitor, :process, _pid, :normal}
    assert {:error, %Error{reason: :stopped}} = Session.eval(session, "x")
    assert {:error, %Error{reason: :stopped}} = Session.bindings(session)
    assert :ok = Session.stop(session)
  end

  test "lines run one after the other, and who is killed in one leaves no trace" do
    session = start!()
    run(session, ["x = 0"])
    tasks = for _ <- 1..8, do: Task.async(fn -> Session.eval(session, "x = x + 1") end)
    assert Enum.all?(Task.await_many(tasks, 60_000), &match?({:ok, _}, &1))
    assert {:ok, 8} = Session.eval(session, "x")

    spinning =
      spawn(fn ->
        Session.eval(session, "defmodule Spin do\n def on, do: on()\nend\nx = 100\nSpin.on()", timeout: 60_000)
      end)

    waiting = Task.async(fn -> Session.eval(session, "x + 1") end)
    Process.sleep(200)
    Process.exit(spinning, :kill)
    assert {:ok, 9} = Instar.Wait.await(waiting)
  end

  test "what is no session is told" do
    assert {:error, %Error{reason: {:invalid_argument, :session, 1, _}}} = Session.eval(1, "1")
    assert {:error, %Error{reason: {:invalid_argument, :source, 1, _}}} = Session.eval(start!(), 1)
    assert {:error, %Error{reason: {:invalid_argument, :snapshot, 1, _}}} = Session.restore(1)
    assert {:error, %Error{reason: {:invalid_option, :owner, 1, _}}} = Session.start(owner: 1)
  end
end
