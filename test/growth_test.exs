defmodule Instar.GrowthTest.Store do
  # A store with a live feed that counts what it is asked for.
  @behaviour Instar.Source

  def init(options), do: {:ok, Map.new(options)}

  def fetch(%{test: test}, id, token) do
    if token, do: send(test, {:fetched_again, id})
    source = ~s|(module (func (export "n") (result i64) (i64.const #{:erlang.phash2(id)})))|
    {:ok, ~s|{"type":"code-document","language":"wat","code":{"1":#{inspect(source)}}}|, "1"}
  end

  def changes(state, _since, known), do: {:ok, counted([], state, map_size(known)), 1}

  def follow(%{test: test} = state, _since, ids) do
    reference = make_ref()
    send(test, {:feed, self(), reference})
    send(self(), {reference, :live})
    {:ok, counted(reference, state, length(ids))}
  end

  def follow_also(%{grows?: true} = state, _reference, ids), do: counted(:ok, state, length(ids))
  def follow_also(_state, _reference, _ids), do: :again
  def unfollow(_state, _reference), do: :ok
  def attachment(_state, _id, _name), do: :not_found
  def where(_state, id), do: "growth:" <> id

  defp counted(answer, %{counts: counts}, ids) do
    :counters.add(counts, 1, 1)
    :counters.add(counts, 2, ids)
    answer
  end
end

defmodule Instar.GrowthTest do
  # That work doesn't grow with what is there: purges, requests, copies and steps are counted, not timed.
  #
  # Not async: purges and atoms are the whole VM's.
  use Instar.Case, async: false

  alias Instar.Compiler.Shared.AtomBudget
  alias Instar.Compiler.Wasm.Front
  alias Instar.Runtime.Beam.{Slots, Sweeper}
  alias Instar.Server.{Eviction, Versions}

  @trusted [trust: [:beam]]

  defp elixir(target, n) do
    %{
      "type" => "code-document",
      "language" => "elixir",
      "target" => "#{target}",
      "code" => %{"1" => "defmodule Doc do\n  def n, do: #{n}\n  defmodule Part do\n  end\nend"}
    }
  end

  # The modules that the VM's purger was asked to purge while a function ran, and which had old code.
  defp purges(fun) do
    purger = Process.whereis(:erts_code_purger)
    prepare = [{[:_, :prepare], [], [{:return_trace}]}]
    :erlang.trace_pattern({:erts_internal, :purge_module, 2}, prepare, [])
    :erlang.trace(purger, true, [:call, {:tracer, self()}])
    result = fun.()
    :erlang.trace(purger, false, [:all])
    :erlang.trace_pattern({:erts_internal, :purge_module, 2}, false, [])
    reference = :erlang.trace_delivered(purger)
    assert_receive {:trace_delivered, ^purger, ^reference}
    {result, purged([])}
  end

  defp purged(modules) do
    receive do
      {:trace, _purger, :call, {_, _, [module, _]}} ->
        receive do
          {:trace, _, :return_from, _, true} -> purged([module | modules])
          {:trace, _, :return_from, _, false} -> purged(modules)
        end
    after
      0 -> modules
    end
  end

  # So many that a purge is worth waiting for.
  defp crowd(count) do
    crowd = for _ <- 1..count, do: spawn_link(fn -> Process.sleep(:infinity) end)

    on_exit(fn ->
      for pid <- crowd, do: Process.exit(pid, :kill)
      Sweeper.sweep()
    end)
  end

  defp old_scratch do
    for module <- :erlang.loaded(),
        name = Atom.to_string(module),
        String.contains?(name, "Instar.Scratch.") or String.starts_with?(name, "elixir_compiler_"),
        :erlang.check_old_code(module),
        do: module
  end

  describe "purges" do
    @describetag instar: @trusted

    setup do
      Sweeper.sweep()
      :ok
    end

    test "are none when Elixir documents become WebAssembly, nor are there names of scratch modules",
         %{server: server} = context do
      for n <- 0..5, do: put!(context, "doc-#{n}", elixir(:wasm, n))
      {:ok, _warm} = Instar.load(server, "doc-0")
      before = {Slots.in_use(:scratch), old_scratch()}

      {_loaded, purged} =
        purges(fn -> for n <- 1..5, do: {:ok, _version} = Instar.load(server, "doc-#{n}") end)

      assert purged == []
      assert {Slots.in_use(:scratch), old_scratch()} == before
    end

    test "are none on the way of documents that become BEAM code, and all of it is purged beside",
         %{server: server} = context do
      crowd(3_000)
      for n <- 0..5, do: put!(context, "doc-#{n}", elixir(:beam, n))
      {:ok, _warm} = Instar.load(server, "doc-0")
      Sweeper.sweep()

      # Those that other tests' documents have put out of use, and what files of tests were evaluated in, which Elixir keeps.
      {kept, before} = {Slots.in_use(:scratch), old_scratch()}
      :sys.suspend(Sweeper)

      {versions, purged} =
        purges(fn ->
          for n <- 1..5 do
            {:ok, version} = Instar.load(server, "doc-#{n}")
            version
          end
        end)

      assert purged == []
      assert Enum.map(versions, &Instar.call!(&1, "n", [])) == Enum.to_list(1..5)
      # A module and its part, and what their bodies were evaluated in.
      assert length(old_scratch() -- before) >= 10
      :sys.resume(Sweeper)
      Sweeper.sweep()
      # Elixir purges its own beside, since 1.17.
      assert eventually(fn -> old_scratch() -- before == [] end)
      assert Slots.in_use(:scratch) == kept
    end

    test "are of one slot after the other's names when few processes are there",
         %{server: server} = context do
      for n <- 0..9, do: put!(context, "doc-#{n}", elixir(:beam, n))
      for n <- 0..2, do: {:ok, _warm} = Instar.load(server, "doc-#{n}")
      Sweeper.sweep()

      scratch = fn ->
        Enum.count(:erlang.loaded(), &String.contains?(Atom.to_string(&1), "Instar.Scratch"))
      end

      charged = AtomBudget.charged()
      for n <- 3..9, do: {:ok, _version} = Instar.load(server, "doc-#{n}")
      Sweeper.sweep()
      assert scratch.() == 0
      # What the new slots of served code are called: a module and its part for each.
      assert AtomBudget.charged() - charged <= 14
    end

    test "that take long hold up requests for that version only", %{server: server} = context do
      for id <- ["a", "b"], do: put!(context, id, elixir(:beam, 1))
      {:ok, _version} = Instar.load(server, "a")
      # All code that this needs is there: the code server waits for the purger, too.
      put!(context, "warm", document(:wasm, %{"1" => 6}))
      {:ok, warm} = Instar.load(server, "warm")
      assert Instar.call!(warm, :n, []) == 6
      assert Instar.delete(server, {"warm", "1"}) and Instar.purge(server, {"warm", "1"}) == false
      # The VM's purger does nothing for now.
      purger = Process.whereis(:erts_code_purger)
      true = :erlang.suspend_process(purger)
      evicting = Task.async(fn -> Versions.evict(server, "a", "1") end)
      purging = Task.async(fn -> Instar.purge(server, {"a", "1"}) end)
      put!(context, "w", document(:wasm, %{"1" => 7}))
      assert {:ok, other} = Instar.load(server, "w")
      assert Instar.call!(other, :n, []) == 7
      assert Instar.delete(server, {"w", "1"})
      assert Instar.purge(server, {"w", "1"}) == false
      assert Task.yield(evicting, 50) == nil
      assert Task.yield(purging, 0) == nil
      true = :erlang.resume_process(purger)
      assert await(evicting) == true
      assert await(purging) == false
      assert Versions.current(server, "a", "1") == nil
      Eviction.sync(server)
      assert {:ok, _version} = Instar.load(server, "b")
    end
  end

  describe "a choice" do
    @describetag instar: [max_tags: 20_000]

    defp tags(count, fields \\ %{}) do
      code = for n <- 1..count, into: %{}, do: {"1.#{n}", "(module (func (export \"n\")))"}
      Map.merge(%{"type" => "code-document", "language" => "wat", "code" => code}, fields)
    end

    # What a process has to have for it, in words.
    defp heap(fun) do
      task =
        Task.async(fn ->
          result = fun.()
          {result, elem(Process.info(self(), :total_heap_size), 1)}
        end)

      await(task)
    end

    test "among many tags, channels and shares copies none of them", %{server: server} = context do
      shares = for n <- 1..10_000, do: ["1.#{n}", 1]
      channels = for n <- 1..2_000, into: %{}, do: {"channel-#{n}", "1.#{n}"}
      put!(context, "doc", tags(10_000, Map.merge(channels, %{"rollout" => %{"production" => shares}})))
      {:ok, %{tag: tag}} = Instar.load(server, "doc", key: "somebody")

      for query <- [[tag: tag], [key: "somebody"], [channel: "production", key: :somebody]] do
        assert {{:ok, %{tag: ^tag}}, words} = heap(fn -> Instar.select(server, "doc", query) end)
        assert words < 10_000
      end

      assert {{:ok, "1.77"}, words} = heap(fn -> Versions.choose(server, "doc", channel: "channel-77") end)
      assert words < 10_000
      assert {{:error, error}, words} = heap(fn -> Versions.choose(server, "doc", tag: "2") end)
      assert error.reason == {:unknown_tag, "2"} and error.token != nil
      assert words < 10_000
    end

    test "by way of the index is the document's own", %{server: server} = context do
      :rand.seed(:exsss, {1, 2, 3})

      for round <- 1..20 do
        tags = tags(40)
        names = tags["code"] |> Map.keys() |> Enum.sort()
        pick = fn -> Enum.random(names) end
        # Sums that don't grow any more, and floats beside integers.
        share = fn -> Enum.random([1, 2, 0.1, 1.0, 1.0e-30, 1_000_000_000, 3.7]) end
        rollout = for c <- ["production", "beta", "own"], :rand.uniform(3) > 1, do: c
        rollout = Map.new(rollout, &{&1, for(_ <- 1..:rand.uniform(60), do: [pick.(), share.()])})
        channels = for c <- ["production", "beta", "gamma"], :rand.uniform(3) > 1, into: %{}, do: {c, pick.()}
        map = Map.merge(tags, Map.put(channels, "rollout", rollout))
        put!(context, "doc", map)
        # An unknown channel is no version to load.
        {:ok, _version} = Instar.load(server, "doc", tag: pick.())
        document = Versions.document(server, "doc")
        keys = [nil | Enum.map(1..40, &"key-#{round}-#{&1}")]

        for channel <- [nil, "production", "beta", "own", "gamma", "none"], key <- keys do
          query = [channel: channel, key: key]
          assert Versions.choose(server, "doc", query) == Instar.Document.choose(document, query)
        end

        for tag <- [pick.(), "none", "1.41"],
            do: assert(Versions.choose(server, "doc", tag: tag) == Instar.Document.choose(document, tag: tag))
      end

      rows = fn -> :persistent_term.get({Versions, server}).choices |> :ets.info(:size) end
      assert rows.() > 0
      for {{id, tag}, _loaded} <- Instar.all_loaded(server), do: assert(Versions.evict(server, id, tag))
      assert rows.() == 0
    end
  end

  describe "a live feed" do
    @describetag instar: false

    test "takes documents that are loaded one by one, and asks for each of them a few times", context do
      counts = :counters.new(2, [])
      source = {Instar.GrowthTest.Store, test: self(), counts: counts, grows?: true}
      server = start_instar!(context, source: source, refresh: 60_000)

      for group <- 1..16 do
        for n <- 1..10, do: {:ok, _version} = Instar.load(server, "#{group}-#{n}")
        Process.sleep(70)
      end

      Instar.Server.Freshness.status(server)
      assert_receive {:feed, freshness, feed}

      # Each look at all of them would have asked for all: 1,360 for the looks alone, and as many for the feeds.
      assert :counters.get(counts, 2) <= 3 * 160
      assert :counters.get(counts, 1) <= 2 * 160 + 4
      refute_received {:feed, _freshness, _feed}
      # Those that came last are followed, too.
      send(freshness, {feed, {:changes, [{"16-10", "2"}], 2}})
      assert_receive {:fetched_again, "16-10"}
    end

    test "that cannot take more is begun again with all", context do
      counts = :counters.new(2, [])
      source = {Instar.GrowthTest.Store, test: self(), counts: counts, grows?: false}
      server = start_instar!(context, source: source, refresh: 60_000)

      for n <- 1..3 do
        {:ok, _version} = Instar.load(server, "doc-#{n}")
        assert_receive {:feed, freshness, feed}
        send(freshness, {feed, {:changes, [{"doc-1", "2"}], 2}})
        assert_receive {:fetched_again, "doc-1"}
      end
    end
  end

  describe "a long body" do
    defp body(lines) do
      source =
        "defmodule Doc do\n  def f(x) do\n#{String.duplicate("    x = x + 3\n", lines)}    x\n  end\nend"

      %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => source}}
    end

    # How often the pass runs.
    defp passes(lines) do
      %{"code" => %{"1" => source}} = body(lines)
      pass = {:beam_ssa_opt, :ssa_opt_cse, 1}
      assert :erlang.trace_pattern(pass, true, [:call_count]) == 1
      {:ok, _program} = Front.program(:elixir, source, file: "doc", timeout: 60_000, max_atoms: 100_000)
      {:call_count, count} = :erlang.trace_info(pass, :call_count)
      :erlang.trace_pattern(pass, false, [:call_count])
      count
    end

    test "is compiled without the pass that compares each line with all before",
         %{server: server} = context do
      assert passes(100) > 0
      assert passes(2_100) == 0
      put!(context, "doc", body(2_100))
      {:ok, _version} = Instar.load(server, "doc")
      assert Instar.call!(server, {"doc", "1"}, :f, [1]) == 6_301
    end

    # Marks of generated nodes once grew with each macro around them: 2,000 pipes took more than a minute.
    @tag instar: [compile_timeout: 30_000]
    test "of macros in macros, too", %{server: server} = context do
      and_all = Enum.map_join(1..400, " and ", &"x != #{&1}")
      ifs = Enum.reduce(1..200, "x", fn n, inner -> "if(x > #{n}, do: #{inner}, else: #{n})" end)

      source = """
      defmodule Doc do
        def pipes(x), do: x#{String.duplicate(" |> g()", 1_500)}
        def all(x), do: #{and_all}
        def ifs(x), do: #{ifs}
        defp g(x), do: x + 1
      end
      """

      put!(context, "doc", %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => source}})
      {:ok, version} = Instar.load(server, "doc")
      assert Instar.call!(version, :pipes, [2]) == 1_502
      assert {Instar.call!(version, :all, [400]), Instar.call!(version, :all, [401])} == {false, true}
      assert {Instar.call!(version, :ifs, [201]), Instar.call!(version, :ifs, [7])} == {201, 200}
    end

    test "of nested sums, too", %{server: server} = context do
      source =
        "defmodule Doc do\n  def f(x), do: #{String.duplicate("x + (", 2_600)}1#{String.duplicate(")", 2_600)}\nend"

      put!(context, "doc", %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => source}})
      {:ok, _version} = Instar.load(server, "doc")
      assert Instar.call!(server, {"doc", "1"}, :f, [2]) == 5_201
    end
  end
end
