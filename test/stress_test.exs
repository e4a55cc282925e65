defmodule Instar.StressTest do
  # One version, called without pause by 64 processes while it is replaced 2,000 times (or INSTAR_STRESS_LOADS) and purged after each: no
  # call fails, none gets a wrong answer, or one from before the load that preceded it, and nothing is left behind.
  #
  # Not async: it is about what happens when there is more to run than processors.
  use ExUnit.Case, async: false
  import Instar.Wait

  alias Instar.Native
  alias Instar.Server.Versions

  @moduletag :heavy
  @moduletag timeout: 1_200_000
  @callers 64
  @loads String.to_integer(System.get_env("INSTAR_STRESS_LOADS", "2000"))
  # Low priority uses all the time there is as well, but a message of a load does not wait for 32 turns. Of the callers
  # some use up every turn that they get, so that they are preempted anywhere in a call; the others take one call a turn.
  # A purge, which needs a turn of every process, would otherwise wait for 32 of them.
  @priority :low
  @greedy 8

  defmodule Store do
    # The store: one document, whose code answers with the number of its last change, modulo two.
    @behaviour Instar.Source
    def init(opts), do: {:ok, opts[:table]}

    def fetch(table, "flip", token) do
      case :ets.lookup(table, :document) do
        [{:document, _json, ^token}] -> :not_modified
        [{:document, json, token}] -> {:ok, json, token}
      end
    end

    def changes(_table, since, _known), do: {:ok, [], since}
    def attachment(_table, _id, _name), do: :not_found
    def where(_table, id), do: "memory:" <> id
  end

  for target <- [:wasm, :beam] do
    test "a #{target} version is replaced under load" do
      target = unquote(target)
      server = Module.concat(__MODULE__, target)
      table = :ets.new(:store, [:public])
      change(table, target, 0)

      # Without a disk cache: both variants stay among the recent artifacts.
      source = {Store, table: table}

      start_supervised!(
        {Instar, name: server, source: source, trust: [:beam], cache_dir: false, refresh: :infinity}
      )

      {:ok, _version} = Instar.load(server, "flip")
      # Both variants are compiled before anything is measured.
      change(table, target, 1)
      {:ok, _version} = Instar.load(server, "flip")
      before = resources()

      # 1: the last load that was begun, 2: the last that was over.
      loads = :atomics.new(2, [])
      for place <- 1..2, do: :atomics.put(loads, place, 1)

      callers = for n <- 1..@callers, do: Task.async(fn -> call_until_told(server, loads, n <= @greedy) end)

      for n <- 2..(@loads + 1) do
        change(table, target, n)
        :atomics.put(loads, 1, n)
        {:ok, _version} = Instar.load(server, "flip")
        :atomics.put(loads, 2, n)
        purge(target, server)
      end

      for %Task{pid: pid} <- callers, do: send(pid, :stop)
      calls = await_all(callers)
      assert Enum.min(calls) > 0, "every process got to call"
      assert Versions.old(server, "flip", "1") == nil
      assert_flat(before, resources())
    end
  end

  # A purge waits for WebAssembly calls that are in their first slice, which all of these are.
  defp purge(:wasm, server), do: assert(Instar.purge(server, {"flip", "1"}) == false)

  # A process that was preempted at the entry of a BEAM function lingers in it, and a purge would kill it, as
  # `:code.purge/1` does. So the old code goes when they have left it.
  defp purge(:beam, server) do
    unless Instar.soft_purge(server, {"flip", "1"}), do: purge(:beam, server)
  end

  defp call_until_told(server, loads, greedy?) do
    Process.flag(:priority, @priority)
    call_forever(server, loads, greedy?, 0)
  end

  defp call_forever(server, loads, greedy?, calls) do
    receive do
      :stop -> calls
    after
      0 ->
        over = :atomics.get(loads, 2)
        answer = Instar.call!(server, {"flip", "1"}, :f, [])
        begun = :atomics.get(loads, 1)
        allowed = if begun > over, do: [0, 1], else: [rem(over, 2)]
        assert answer in allowed, "#{answer} after load #{over} and before load #{begun + 1}"
        unless greedy?, do: :erlang.yield()
        call_forever(server, loads, greedy?, calls + 1)
    end
  end

  defp change(table, target, n) do
    answer = rem(n, 2)

    {language, code} =
      case target do
        :wasm -> {"wat", "(module (func (export \"f\") (result i64) (i64.const #{answer})))"}
        :beam -> {"elixir", "defmodule Flip do\n  def f, do: #{answer}\nend"}
      end

    document = %{
      "type" => "code-document",
      "language" => language,
      "target" => target,
      "code" => %{"1" => code}
    }

    document = Map.update!(document, "target", &to_string/1)
    {:ok, json} = Instar.DocumentServer.encode(document)
    :ets.insert(table, {:document, IO.iodata_to_binary(json), "token-#{n}"})
  end

  defp resources do
    {_compiled, _from_disk, _loaded, bytes} = Native.library(:statistics)

    %{
      bytes: bytes,
      processes: length(Process.list()),
      atoms: :erlang.system_info(:atom_count),
      modules: length(:code.all_loaded())
    }
  end

  defp assert_flat(before, later) do
    assert later.bytes <= before.bytes
    assert later.processes <= before.processes + 5
    assert later.modules <= before.modules + 5
    assert later.atoms <= before.atoms + 200
  end
end
