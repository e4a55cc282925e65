defmodule InstarTest do
  # The facade: what the verbs return, for both targets, against the table in guides/code_semantics.md; which
  # version is chosen; what becomes of handles; servers that start, stop, crash and stand side by side.
  use Instar.Case, async: true
  import ExUnit.CaptureLog

  alias Instar.{DocumentServer, RawServer, Version}
  alias Instar.Server.Versions

  # A server's life is not async by itself, but its name is its own.
  @moduletag instar: [trust: [:beam]]
  @key {"doc", "1"}

  defp put_and_load!(%{server: server, target: target} = context, n, query \\ []) do
    put!(context, "doc", document(target, %{"1" => n}))
    assert {:ok, %Version{id: "doc", tag: "1", target: ^target} = version} = Instar.load(server, "doc", query)
    version
  end

  defp assert_killed({holder, monitor}) do
    # The purge has returned, so that nothing needs to be waited for.
    refute Process.alive?(holder)
    assert_received {:DOWN, ^monitor, :process, ^holder, :killed}
  end

  for target <- [:wasm, :beam] do
    describe "#{target}, row 1: delete with nothing loaded" do
      @describetag target: target

      test "is false", %{server: server} = context do
        refute Instar.delete(server, "doc")
        refute Instar.delete(server, @key)

        version = put_and_load!(context, 1)
        assert Instar.delete(server, version)
        Instar.purge(server, version)
        refute Instar.delete(server, version)
        refute Instar.delete(server, "doc")
      end
    end

    describe "#{target}, row 2: delete with current and no old code" do
      @describetag target: target

      test "is true; the version is no longer loaded, and is loaded again on demand", context do
        %{server: server} = context
        put_and_load!(context, 1)
        assert Instar.is_loaded(server, "doc")
        assert Instar.delete(server, "doc")
        refute Instar.is_loaded(server, "doc")
        refute Instar.is_loaded(server, @key)
        assert Instar.all_loaded(server) == []
        assert Instar.call(server, "doc", :n, []) == {:ok, 1}
        assert loaded(server) == [@key]
      end

      test "processes inside keep running", %{server: server} = context do
        version = put_and_load!(context, 1)
        {holder, _monitor} = hold(version)
        assert Instar.delete(server, version)
        assert Instar.call(server, @key, :n, []) == {:ok, 1}
        assert Process.alive?(holder)
        assert inside?(version, holder)
      end

      test "a handle still calls the code, which is old now", %{server: server} = context do
        version = put_and_load!(context, 1)
        assert Instar.delete(server, version)
        assert Instar.call(version, :n, []) == {:ok, 1}
      end
    end

    describe "#{target}, row 3: delete with old code" do
      @describetag target: target

      test "is false with a line in the log; the current code is untouched", %{server: server} = context do
        put_and_load!(context, 1)
        put_and_load!(context, 2)

        log =
          capture_log(fn ->
            refute Instar.delete(server, @key)
          end)

        assert log =~ "must be purged"
        assert log =~ "doc"
        assert Instar.is_loaded(server, @key)
        assert Instar.call(server, @key, :n, []) == {:ok, 2}
      end

      @tag :capture_log
      test "is false where there is only old code", %{server: server} = context do
        version = put_and_load!(context, 1)
        {holder, _monitor} = hold(version)
        assert Instar.delete(server, @key)
        refute Instar.delete(server, @key)
        refute Instar.is_loaded(server, @key)
        assert Process.alive?(holder)
      end
    end

    describe "#{target}, rows 4 to 6: purge" do
      @describetag target: target

      test "without old code is false, and leaves the current alone", %{server: server} = context do
        refute Instar.purge(server, "doc")
        refute Instar.purge(server, @key)
        version = put_and_load!(context, 1)
        {holder, _monitor} = hold(version)
        refute Instar.purge(server, "doc")
        assert Process.alive?(holder)
        assert Instar.call(version, :n, []) == {:ok, 1}
      end

      test "of old code that nobody lingers in is false, yet the code is gone", %{server: server} = context do
        first = put_and_load!(context, 1)
        put_and_load!(context, 2)
        assert old?(server, @key)
        refute Instar.purge(server, "doc")
        refute old?(server, @key)
        digest = first.digest
        assert reason(Instar.call(first, :n, [])) == {:badfun, digest}
        assert Instar.call(server, "doc", :n, []) == {:ok, 2}
      end

      test "kills all who linger, who are down when it returns true", %{server: server} = context do
        first = put_and_load!(context, 1)
        holders = for _ <- 1..3, do: hold(first)
        second = put_and_load!(context, 2)
        {bystander, _monitor} = hold(second)
        assert Instar.purge(server, "doc")
        Enum.each(holders, &assert_killed/1)
        assert Process.alive?(bystander)
        refute Instar.purge(server, "doc")
        assert Instar.call(server, "doc", :n, []) == {:ok, 2}
      end

      test "works on deleted code, and then nothing of the version is left", %{server: server} = context do
        version = put_and_load!(context, 1)
        holder = hold(version)
        assert Instar.delete(server, @key)
        assert Instar.purge(server, @key)
        assert_killed(holder)
        assert Instar.all_loaded(server) == []
        digest = version.digest
        assert reason(Instar.call(version, :n, [])) == {:badfun, digest}
      end

      test "only holding a handle does not linger", %{server: server} = context do
        version = put_and_load!(context, 1)

        {keeper, monitor} =
          spawn_monitor(fn ->
            {:ok, 1} = Instar.call(version, :n, [])
            receive do: (:go -> exit({:answer, reason(Instar.call(version, :n, []))}))
          end)

        put_and_load!(context, 2)
        refute Instar.purge(server, @key)
        send(keeper, :go)
        digest = version.digest
        assert_receive {:DOWN, ^monitor, :process, ^keeper, {:answer, {:badfun, ^digest}}}
      end
    end

    describe "#{target}, rows 7 and 8: soft_purge" do
      @describetag target: target

      test "is true without old code and for what is unknown", %{server: server} = context do
        assert Instar.soft_purge(server, "doc")
        assert Instar.soft_purge(server, @key)
        version = put_and_load!(context, 1)
        {holder, _monitor} = hold(version)
        assert Instar.soft_purge(server, "doc")
        assert Process.alive?(holder)
        assert Instar.call(version, :n, []) == {:ok, 1}
      end

      test "is true for old code that nobody lingers in, which is gone", %{server: server} = context do
        first = put_and_load!(context, 1)
        put_and_load!(context, 2)
        assert Instar.soft_purge(server, "doc")
        refute old?(server, @key)
        digest = first.digest
        assert reason(Instar.call(first, :n, [])) == {:badfun, digest}
      end

      test "is false with lingerers, and true once they have left", %{server: server} = context do
        first = put_and_load!(context, 1)
        {holder, monitor} = hold(first)
        put_and_load!(context, 2)

        for _ <- 1..3 do
          refute Instar.soft_purge(server, "doc")
          assert inside?(first, holder)
          assert old?(server, @key)
          assert Instar.call(first, :n, []) == {:ok, 1}
          assert Instar.call(server, "doc", :n, []) == {:ok, 2}
        end

        Process.exit(holder, :kill)
        assert_receive {:DOWN, ^monitor, :process, ^holder, :killed}
        assert eventually(fn -> Instar.soft_purge(server, "doc") end)
        refute old?(server, @key)
      end
    end

    describe "#{target}, rows 9 to 11: load" do
      @describetag target: target

      test "makes what was current old", %{server: server} = context do
        first = put_and_load!(context, 1)
        holder = {pid, _monitor} = hold(first)
        second = put_and_load!(context, 2)
        assert Instar.call(first, :n, []) == {:ok, 1}
        assert Instar.call(second, :n, []) == {:ok, 2}
        assert Instar.call(server, "doc", :n, []) == {:ok, 2}
        assert Process.alive?(pid)
        assert [{@key, %{old: true}}] = Instar.all_loaded(server)
        # With current and old code it purges the old.
        third = put_and_load!(context, 3)
        assert_killed(holder)
        assert Instar.call(third, :n, []) == {:ok, 3}
        assert Instar.call(second, :n, []) == {:ok, 2}
        assert {:badfun, _digest} = reason(Instar.call(first, :n, []))
      end

      test "with only old code loads, and the old stays", %{server: server} = context do
        first = put_and_load!(context, 1)
        {holder, _monitor} = hold(first)
        assert Instar.delete(server, @key)
        second = put_and_load!(context, 2)
        assert inside?(first, holder)
        assert old?(server, @key)
        assert Instar.call(first, :n, []) == {:ok, 1}
        assert Instar.call(second, :n, []) == {:ok, 2}
      end

      test "with on_old: :error never purges", %{server: server} = context do
        first = put_and_load!(context, 1, on_old: :error)
        {holder, _monitor} = hold(first)
        put_and_load!(context, 2, on_old: :error)
        put!(context, "doc", document(context.target, %{"1" => 3}))
        assert reason(Instar.load(server, "doc", on_old: :error)) == :not_purged
        assert inside?(first, holder)
        assert Instar.call(server, @key, :n, []) == {:ok, 2}
        assert Instar.purge(server, @key)
        assert {:ok, _version} = Instar.load(server, "doc", on_old: :error)
        assert Instar.call(server, @key, :n, []) == {:ok, 3}
      end

      test "with on_old: :error loads where there is only old code, as :code does", context do
        %{server: server} = context
        first = put_and_load!(context, 1)
        {holder, _monitor} = hold(first)
        assert Instar.delete(server, @key)
        second = put_and_load!(context, 2, on_old: :error)
        assert inside?(first, holder)
        assert Instar.call(second, :n, []) == {:ok, 2}
      end
    end

    describe "#{target}, row 12: junk" do
      @describetag target: target

      @tag :capture_log
      test "is an error, and what was current stays", %{server: server, target: target} = context do
        version = put_and_load!(context, 1)
        put!(context, "doc", %{document(target, %{"1" => 1}) | "code" => %{"1" => "junk (("}})
        assert {:error, %Error{document: "doc", tag: "1", server: ^server}} = Instar.load(server, "doc")
        assert Instar.call(version, :n, []) == {:ok, 1}
        assert Instar.call(server, "doc", :n, []) == {:ok, 1}
        refute old?(server, @key)
      end
    end

    describe "#{target}, handles:" do
      @describetag target: target

      test "a handle is like a fun: it works again when the same code is loaded again", context do
        %{server: server} = context
        first = put_and_load!(context, 1)
        put_and_load!(context, 2)
        Instar.purge(server, @key)
        digest = first.digest

        assert {:error, %Error{reason: {:badfun, ^digest}, document: "doc", tag: "1", digest: ^digest}} =
                 Instar.call(first, :n, [])

        assert_raise Error, fn -> Instar.call!(first, :n, []) end
        again = put_and_load!(context, 1)
        assert again.digest == first.digest
        assert Instar.call(first, :n, []) == {:ok, 1}
        assert Instar.call!(first, :add, [2, 3]) == 5
        # As old code too.
        put_and_load!(context, 2)
        assert Instar.call(first, :n, []) == {:ok, 1}
      end

      test "the verbs take a handle, {id, tag} or an id", %{server: server} = context do
        for ref <- [fn version -> version end, fn _version -> @key end, fn _version -> "doc" end] do
          version = put_and_load!(context, 1)
          ref = ref.(version)
          assert {:file, url} = Instar.is_loaded(server, ref)
          assert url == DocumentServer.url(context.documents) <> "/doc"
          assert Instar.call(server, ref, :n, []) == {:ok, 1}
          assert Instar.delete(server, ref)
          assert Instar.soft_purge(server, ref)
          refute Instar.purge(server, ref)
          assert Instar.all_loaded(server) == []
        end
      end

      test "the digest is the code's, not the document's", %{server: server, target: target} = context do
        put!(context, "one", document(target, %{"1" => 7, "2" => 7, "3" => 8}))
        put!(context, "two", document(target, %{"1" => 7}))
        {:ok, a} = Instar.select(server, "one", tag: "1")
        {:ok, b} = Instar.select(server, "one", tag: "2")
        {:ok, c} = Instar.select(server, "one", tag: "3")
        {:ok, d} = Instar.select(server, "two")
        # BEAM code holds the name of its source, which stack traces show.
        if target == :wasm, do: assert(a.digest == b.digest and a.digest == d.digest)
        assert a.digest != c.digest
        # Each version has code of its own.
        assert Instar.delete(server, a)
        assert Instar.soft_purge(server, a)
        assert {:badfun, _digest} = reason(Instar.call(a, :n, []))
        for version <- [b, d], do: assert(Instar.call(version, :n, []) == {:ok, 7})
      end

      test "inspect is one line", context do
        version = put_and_load!(context, 1)
        short = Version.short(version.digest)
        assert inspect(version) == "#Instar.Version<doc 1 #{context.target} #{short}>"
      end
    end

    describe "#{target}, under load:" do
      @describetag target: target

      @tag :heavy
      @tag :capture_log
      test "calls by id see the old or the new code, never an error", %{server: server} = context do
        put_and_load!(context, 0)
        stop = :atomics.new(1, [])

        callers =
          for _ <- 1..3 do
            Task.async(fn -> call_until(fn -> :atomics.get(stop, 1) == 1 end, server, MapSet.new(), 0) end)
          end

        # A purge of BEAM code asks every process of the VM, which takes its time.
        for n <- 1..if(context.target == :wasm, do: 30, else: 9) do
          put_and_load!(context, n)

          case rem(n, 3) do
            0 -> Instar.soft_purge(server, @key)
            1 -> Instar.delete(server, @key)
            2 -> Instar.purge(server, @key)
          end
        end

        :atomics.put(stop, 1, 1)

        for {seen, calls} <- Task.await_many(callers, 30_000) do
          assert calls > 0
          assert Enum.all?(seen, &match?({:ok, n} when n in 0..30, &1)), inspect(seen)
        end
      end
    end
  end

  # A purge may kill whoever is inside, so that each call has a process of its own; those are lost, not wrong.
  defp call_until(stop?, server, seen, calls) do
    if stop?.() do
      {seen, calls}
    else
      {pid, monitor} = spawn_monitor(fn -> exit({:answer, Instar.call(server, {"doc", "1"}, :n, [])}) end)

      seen =
        receive do
          {:DOWN, ^monitor, :process, ^pid, {:answer, answer}} -> MapSet.put(seen, answer)
          {:DOWN, ^monitor, :process, ^pid, :killed} -> seen
          {:DOWN, ^monitor, :process, ^pid, reason} -> MapSet.put(seen, {:crashed, reason})
        end

      call_until(stop?, server, seen, calls + 1)
    end
  end

  describe "beam only:" do
    @describetag target: :beam

    test "nested: who lingers in one version through another is killed with either",
         %{server: server} = context do
      outer = """
      defmodule Outer do
        def run(inner), do: {:back, Instar.call!(inner, :spin, [], timeout: :infinity)}
        def n, do: 1
      end
      """

      put!(context, "outer", %{document(:beam, %{"1" => 0}) | "code" => %{"1" => outer}})

      for target <- [:wasm, :beam], purged <- ["outer", "inner"] do
        put!(context, "inner", document(target, %{"1" => 1}))
        {:ok, inner} = Instar.load(server, "inner")
        {:ok, outer} = Instar.load(server, "outer")
        {holder, monitor} = spawn_monitor(fn -> Instar.call(outer, :run, [inner]) end)
        eventually(fn -> inside?(inner, holder) end)
        assert Instar.delete(server, "outer")
        assert Instar.delete(server, "inner")
        refute Instar.soft_purge(server, "outer")
        refute Instar.soft_purge(server, "inner")
        assert Instar.purge(server, {purged, "1"})
        refute Process.alive?(holder)
        assert_received {:DOWN, ^monitor, :process, ^holder, :killed}
        assert eventually(fn -> Instar.soft_purge(server, {"outer", "1"}) end)
        assert eventually(fn -> Instar.soft_purge(server, {"inner", "1"}) end)
      end
    end

    test "what code raises, throws or exits with", %{server: server} = context do
      source = """
      defmodule Failing do
        def raise!, do: raise(ArgumentError, "no")
        def throw!, do: throw(:ball)
        def exit!, do: exit(:bye)
      end
      """

      put!(context, "doc", %{document(:beam, %{"1" => 0}) | "code" => %{"1" => source}})

      assert {:exception, :error, %ArgumentError{message: "no"}, stacktrace} =
               reason(Instar.call(server, "doc", :raise!, []))

      assert is_list(stacktrace)
      assert {:exception, :throw, :ball, _stacktrace} = reason(Instar.call(server, "doc", :throw!, []))
      assert {:exception, :exit, :bye, _stacktrace} = reason(Instar.call(server, "doc", :exit!, []))
      assert_raise ArgumentError, "no", fn -> Instar.call!(server, "doc", :raise!, []) end
      assert catch_throw(Instar.call!(server, "doc", :throw!, [])) == :ball
      assert catch_exit(Instar.call!(server, "doc", :exit!, [])) == :bye
    end

    test "an Erlang document", %{server: server} = context do
      source = "-module(sums).\n-export([sum/1]).\nsum(Xs) -> lists:sum(Xs).\n"

      put!(context, "sums", %{
        "type" => "code-document",
        "language" => "erlang",
        "target" => "beam",
        "code" => %{"1" => source}
      })

      assert {:ok, %Version{language: :erlang, target: :beam} = version} = Instar.select(server, "sums")
      assert Instar.call!(version, :sum, [[1, 2, 3]]) == 6
      assert Instar.call!(version, "sum", [[1, 2.5]]) == 3.5
      assert reason(Instar.call(version, :sum, [])) == {:undef, :sum, 0}
    end
  end

  describe "select" do
    setup context do
      fields = %{"alpha" => "2.2.0", "beta" => "2.1.0", "production" => "2.0.0", "customer" => "1.0.0"}
      numbers = %{"1.0.0" => 100, "2.0.0" => 200, "2.1.0" => 210, "2.2.0" => 220, "2.10.0" => 2100}
      put!(context, "doc", document(:wasm, numbers, fields))
      put!(context, "bare", document(:wasm, Map.take(numbers, ["2.2.0", "2.10.0"])))
      :ok
    end

    test "takes the tag, else the channel, else production, else the newest", %{server: server} do
      for {query, tag} <- [
            {[], "2.0.0"},
            {[tag: "2.10.0"], "2.10.0"},
            {[tag: "1.0.0", channel: "alpha"], "1.0.0"},
            {[channel: "alpha"], "2.2.0"},
            {[channel: :beta], "2.1.0"},
            {[channel: "production"], "2.0.0"},
            {[channel: "customer"], "1.0.0"},
            {[tag: nil, channel: ""], "2.0.0"},
            {%{}, "2.0.0"},
            {%{"tag" => "2.2.0"}, "2.2.0"},
            {%{"channel" => "alpha", "page" => "7"}, "2.2.0"},
            {%{"tag" => "", "channel" => "beta"}, "2.1.0"}
          ] do
        # Once to load it and once when it is loaded.
        for _ <- 1..2 do
          assert {:ok, %Version{tag: ^tag} = version} = Instar.select(server, "doc", query)
          n = tag |> String.replace(".", "") |> String.to_integer()
          assert Instar.call!(version, :n, []) == n
        end

        assert {:ok, %Version{tag: ^tag}} = Instar.load(server, "doc", query)
      end

      assert {:ok, %Version{tag: "2.10.0"}} = Instar.select(server, "bare")
    end

    test "a bare id is what it would choose, for every verb", %{server: server} do
      assert Instar.call(server, "doc", :n, []) == {:ok, 200}
      assert loaded(server) == [{"doc", "2.0.0"}]
      assert {:ok, _version} = Instar.select(server, "doc", tag: "1.0.0")
      assert Instar.delete(server, "doc")
      assert loaded(server) == [{"doc", "1.0.0"}]
      refute Instar.is_loaded(server, "doc")
    end

    test "says what cannot be chosen", %{server: server} do
      for _ <- 1..2 do
        assert reason(Instar.select(server, "doc", tag: "9")) == {:unknown_tag, "9"}
        assert reason(Instar.select(server, "doc", channel: "gamma")) == {:unknown_channel, "gamma"}

        assert reason(Instar.select(server, "bare", channel: "production")) ==
                 {:unknown_channel, "production"}

        assert reason(Instar.select(server, "doc", chanel: "beta")) == {:unknown_option, :chanel, :channel}

        assert {:invalid_option, :query, %{tag: "1.0.0"}, _expected} =
                 reason(Instar.select(server, "doc", %{tag: "1.0.0"}))

        assert {:invalid_option, :tag, 1, _expected} = reason(Instar.select(server, "doc", %{"tag" => 1}))
        assert reason(Instar.select(server, "nope")) == :not_found
        assert reason(Instar.call(server, "nope", :n, [])) == :not_found
        assert reason(Instar.call(server, {"doc", "9"}, :n, [])) == {:unknown_tag, "9"}
        assert {:ok, _version} = Instar.select(server, "doc")
      end
    end

    test "errors name the document and the server", %{server: server} do
      assert {:error, %Error{document: "nope", server: ^server} = error} = Instar.select(server, "nope")
      assert Exception.message(error) =~ ~s(document "nope")

      assert {:error, %Error{document: "doc", token: token, server: ^server}} =
               Instar.select(server, "doc", tag: "9")

      assert is_binary(token)
      assert_raise Error, ~r/no code of the tag "9"/, fn -> Instar.call!(server, {"doc", "9"}, :n, []) end
    end

    test "a query that is no query is an error, not a crash", %{server: server} do
      assert {:invalid_option, :query, [1], _expected} = reason(Instar.select(server, "doc", [1]))
      assert {:invalid_option, :query, [1], _expected} = reason(Instar.load(server, "doc", [1]))

      assert {:invalid_option, :on_old, :kill, _expected} = reason(Instar.load(server, "doc", on_old: :kill))
    end

    test "a key makes a rollout share sticky", %{server: server} = context do
      fields = %{"rollout" => %{"production" => [["1.0.0", 50], ["2.0.0", 50]]}}
      put!(context, "shares", document(:wasm, %{"1.0.0" => 1, "2.0.0" => 2}, fields))
      tag = fn key -> elem(Instar.select(server, "shares", key: key), 1).tag end
      tags = for n <- 1..40, do: tag.("customer #{n}")
      assert Enum.sort(Enum.uniq(tags)) == ["1.0.0", "2.0.0"]
      assert tags == for(n <- 1..40, do: tag.("customer #{n}"))
    end

    test "counts as a request, and so does a call", %{server: server} do
      {:ok, version} = Instar.select(server, "bare", tag: "2.2.0")
      calls = fn -> server |> Instar.all_loaded() |> Enum.map(fn {_key, loaded} -> loaded.calls end) end
      [before] = calls.()
      {:ok, _version} = Instar.select(server, "bare", tag: "2.2.0")
      Instar.call!(version, :n, [])
      Instar.call!(server, {"bare", "2.2.0"}, :n, [])
      assert calls.() == [before + 3]
      # Looking is none.
      Instar.is_loaded(server, version)
      Instar.soft_purge(server, version)
      assert calls.() == [before + 3]
    end

    test "a pointer that moves is followed after a load", %{server: server} = context do
      numbers = %{"1" => 1, "2" => 2}
      put!(context, "moving", document(:wasm, numbers, %{"production" => "1"}))
      assert Instar.call(server, "moving", :n, []) == {:ok, 1}
      put!(context, "moving", document(:wasm, numbers, %{"production" => "2"}))
      assert Instar.call(server, "moving", :n, []) == {:ok, 1}
      assert {:ok, %Version{tag: "2"}} = Instar.load(server, "moving")
      assert Instar.call(server, "moving", :n, []) == {:ok, 2}
      assert Instar.call(server, {"moving", "1"}, :n, []) == {:ok, 1}
    end
  end

  describe "a broken update" do
    setup context do
      put!(context, "doc", document(:wasm, %{"1" => 1}, %{"production" => "1"}))
      {:ok, version} = Instar.load(context.server, "doc")
      %{version: version}
    end

    defp assert_serving(%{server: server, version: version}) do
      assert Instar.call(version, :n, []) == {:ok, 1}
      assert Instar.call(server, {"doc", "1"}, :n, []) == {:ok, 1}
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
      assert {:ok, %Version{tag: "1"}} = Instar.select(server, "doc")
    end

    test "with the same tag, another source that does not compile", %{server: server} = context do
      put!(context, "doc", wat("(module"))
      assert reason(Instar.load(server, "doc")) == :compile_error
      assert_serving(context)
    end

    test "that is not JSON, or not a document", %{server: server} = context do
      for bytes <- ["{", "[]", ~s({"type": "code-document"}), ~s({"type": 1}), ""] do
        put!(context, "doc", bytes)
        assert {:invalid_document, _problem} = reason(Instar.load(server, "doc"))
        assert_serving(context)
      end
    end

    test "of a document that was deleted", %{server: server} = context do
      :ok = DocumentServer.delete(context.documents, "doc")
      assert reason(Instar.load(server, "doc")) == :not_found
      assert_serving(context)
    end

    test "from a store that is gone", %{server: server} = context do
      stop_supervised!({DocumentServer, Path.join(context.tmp_dir, "documents")})
      assert {:unreachable, _why} = reason(Instar.load(server, "doc"))
      assert_serving(context)
    end

    test "that points production to a tag that does not compile", %{server: server} = context do
      code = %{"1" => program(:wasm, 1), "2" => "(module"}
      put!(context, "doc", %{document(:wasm, %{}, %{"production" => "2"}) | "code" => code})
      assert reason(Instar.load(server, "doc")) == :compile_error
      assert_serving(context)
    end
  end

  describe "embedded mode" do
    @describetag instar: [mode: :embedded]

    test "loads nothing on demand, but everything by name", %{server: server} = context do
      put!(context, "doc", document(:wasm, %{"1" => 1, "2" => 2}))
      assert reason(Instar.select(server, "doc")) == :embedded
      assert reason(Instar.call(server, "doc", :n, [])) == :embedded
      assert reason(Instar.call(server, {"doc", "1"}, :n, [])) == :embedded
      assert {:ok, version} = Instar.load(server, "doc", tag: "1")
      assert Instar.call(version, :n, []) == {:ok, 1}
      assert Instar.call(server, {"doc", "1"}, :n, []) == {:ok, 1}
      assert {:ok, %Version{tag: "1"}} = Instar.select(server, "doc", tag: "1")
      # Known, but not loaded.
      assert reason(Instar.select(server, "doc", tag: "2")) == :embedded
      assert reason(Instar.select(server, "doc")) == :embedded
      assert Instar.delete(server, version)
      assert reason(Instar.call(server, {"doc", "1"}, :n, [])) == :embedded
      assert Instar.call(version, :n, []) == {:ok, 1}
    end

    test "is not asked for what cannot be chosen either", %{server: server} = context do
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      {:ok, _version} = Instar.load(server, "doc")
      # Whatever it is called, nothing is fetched for it.
      assert {:error, %Error{}} = Instar.select(server, "doc", tag: "9")
    end
  end

  describe "all_loaded" do
    @tag target: :beam
    test "has what is current, in order of id and tag", %{server: server} = context do
      put!(context, "b", document(:wasm, %{"2" => 2, "1" => 1}))
      put!(context, "a", document(:beam, %{"1" => 3}))
      for {id, tag} <- [{"b", "2"}, {"a", "1"}, {"b", "1"}], do: Instar.select(server, id, tag: tag)

      assert [{{"a", "1"}, a}, {{"b", "1"}, b}, {{"b", "2"}, _}] = Instar.all_loaded(server)
      assert %Instar.Loaded{target: :beam, old: false, calls: calls, idle: idle, bytes: bytes} = a
      assert calls >= 1 and idle in 0..60_000 and bytes > 0
      assert %Instar.Loaded{target: :wasm, digest: <<_::256>>, bytes: bytes, where: where} = b
      assert bytes > 0
      assert where == DocumentServer.url(context.documents) <> "/b"
    end

    @tag target: :beam
    test "reads as a table, one line a version", %{server: server} = context do
      put!(context, "pricing", document(:wasm, %{"2.0.0" => 1, "2.1.0" => 2}))
      put!(context, "rules", document(:beam, %{"1" => 3}))
      {:ok, old} = Instar.select(server, "pricing", tag: "2.0.0")
      {:ok, _} = Instar.load(server, "pricing", tag: "2.0.0")
      {:ok, _} = Instar.select(server, "pricing", tag: "2.1.0")
      {:ok, _} = Instar.select(server, "rules")
      # As iex prints it.
      text = server |> Instar.all_loaded() |> inspect(pretty: true, width: 80)
      assert [first, second, third] = text |> String.split("\n") |> Enum.reject(&(&1 in ["[", "]"]))
      short = Version.short(old.digest)

      assert first =~
               ~r/\[?{{"pricing", "2.0.0"}.*wasm +#{short} +\d+ calls +\d+m?s +\d+K cur\+old>}/

      assert second =~ ~r/{{"pricing", "2.1.0"}.*wasm +[0-9a-f]{8} +\d+ calls .* current *>}/
      assert third =~ ~r/{{"rules", "1"}.*beam +[0-9a-f]{8} .* current *>}/
    end
  end

  # Whether a message of one of these is in a process's mailbox; of anybody, where there are none.
  defp asked?(pid, askers) do
    {:messages, messages} = Process.info(pid, :messages)

    Enum.any?(messages, fn message ->
      askers == [] or Enum.any?(askers, &(inspect(message) =~ inspect(&1)))
    end)
  end

  describe "servers" do
    test "side by side know nothing of each other", %{server: one} = context do
      two = start_instar!(context)
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      {:ok, first} = Instar.load(one, "doc")
      assert loaded(one) == [@key]
      assert loaded(two) == []
      put!(context, "doc", document(:wasm, %{"1" => 2}))
      {:ok, second} = Instar.load(two, "doc")
      assert {first.server, second.server} == {one, two}
      assert Instar.call(one, "doc", :n, []) == {:ok, 1}
      assert Instar.call(two, "doc", :n, []) == {:ok, 2}
      assert Instar.delete(one, @key)
      refute Instar.purge(one, @key)
      assert loaded(two) == [@key]
      # A handle knows its server.
      assert Instar.call(one, second, :n, []) == {:ok, 2}
      assert Instar.delete(one, second)
      assert loaded(two) == []
    end

    test "one that shares code with another can go without it", %{server: one} = context do
      two = start_instar!(context)
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      {:ok, first} = Instar.load(one, "doc")
      {:ok, second} = Instar.load(two, "doc")
      assert first.digest == second.digest
      {holder, _monitor} = hold(second)
      stop_supervised!(one)
      assert Process.alive?(holder)
      assert Instar.call(second, :n, []) == {:ok, 1}
    end

    test "without options is the one called Instar", context do
      start_instar!(context, name: Instar)
      put!(context, "doc", document(:wasm, %{"1" => 1}, %{"beta" => "1"}))
      assert {:ok, %Version{server: Instar} = version} = Instar.load("doc")
      assert {:ok, ^version} = Instar.select("doc")
      assert {:ok, ^version} = Instar.select("doc", channel: "beta")
      assert {:ok, ^version} = Instar.select("doc", %{"tag" => "1"})
      assert Instar.call("doc", :add, [1, 2]) == {:ok, 3}
      assert Instar.call("doc", :add, [1, 2], timeout: 100) == {:ok, 3}
      assert Instar.call!({"doc", "1"}, "add", [1, 2]) == 3
      assert Instar.call!(version, :add, [1, 2], timeout: 100) == 3
      assert [{@key, _loaded}] = Instar.all_loaded()
      assert {:file, _url} = Instar.is_loaded("doc")
      assert {:ok, _version} = Instar.load("doc", tag: "1")
      refute Instar.purge("doc")
      assert Instar.delete("doc")
      assert Instar.soft_purge(@key)
    end

    test "without a source is one that finds nothing", context do
      server = start_instar!(context, source: nil)
      assert reason(Instar.load(server, "doc")) == :no_source
      assert reason(Instar.select(server, "doc")) == :no_source
      assert Instar.all_loaded(server) == []
    end

    test "that do not exist" do
      name = unique_name()
      gone = {:no_server, name}
      assert reason(Instar.load(name, "doc")) == gone
      assert reason(Instar.select(name, "doc")) == gone
      assert reason(Instar.call(name, "doc", :n, [])) == gone
      assert reason(Instar.call(name, {"doc", "1"}, :n, [])) == gone

      for fun <- [
            fn -> Instar.call!(name, "doc", :n, []) end,
            fn -> Instar.call!(name, {"doc", "1"}, :n, []) end,
            fn -> Instar.delete(name, "doc") end,
            fn -> Instar.delete(name, {"doc", "1"}) end,
            fn -> Instar.purge(name, "doc") end,
            fn -> Instar.soft_purge(name, {"doc", "1"}) end,
            fn -> Instar.is_loaded(name, "doc") end,
            fn -> Instar.is_loaded(name, {"doc", "1"}) end,
            fn -> Instar.all_loaded(name) end
          ] do
        assert %Error{reason: ^gone} = catch_error(fun.())
      end
    end

    for target <- [:wasm, :beam] do
      @tag target: target
      test "can stop and start again under the same name (#{target})", context do
        %{server: server, target: target} = context

        # A program of its own: a handle of BEAM code, like a fun, goes on where another server loads the same.
        n = unique_number()
        version = put_and_load!(context, n)
        holder = {pid, monitor} = hold(version)
        stop_supervised!(server)

        # Its code goes with it, and so does whoever lingers there: he traps exits, and is told so where he can be.
        assert_receive {:DOWN, ^monitor, :process, ^pid, outcome}

        case target do
          :wasm -> assert {:returned, {:error, %Error{reason: {:server_stopped, ^server}}}} = outcome
          :beam -> assert outcome == :killed
        end

        refute Process.alive?(elem(holder, 0))
        assert reason(Instar.load(server, "doc")) == {:no_server, server}
        assert reason(Instar.call(server, "doc", :n, [])) == {:no_server, server}
        gone = [{:no_server, server}, {:badfun, version.digest}]
        assert reason(Instar.call(version, :n, [])) in gone
        assert reason(Instar.call(version, :n, [], timeout: 100)) in gone
        assert catch_error(Instar.call!(version, :n, [])).reason in gone

        ^server = start_instar!(context, name: server, trust: [:beam])
        assert Instar.all_loaded(server) == []
        assert Instar.call(server, "doc", :n, []) == {:ok, n}
        # The same code is there again.
        assert Instar.call(version, :n, []) == {:ok, n}
      end
    end

    test "a name that is taken", %{server: server} do
      assert {:error, {:already_started, pid}} = Instar.start_link(name: server)
      assert pid == Process.whereis(server)
      assert Instar.all_loaded(server) == []
    end

    for part <- [:Versions, :Flight, :Tasks, :Eviction] do
      @tag :capture_log
      @tag part: part
      test "begin anew when their #{part} crash", %{server: server, part: part} = context do
        put!(context, "doc", document(:wasm, %{"1" => 1}))
        assert Instar.call(server, "doc", :n, []) == {:ok, 1}
        killed = part(server, part)
        kill!(killed)
        eventually(fn -> part(server, part) not in [nil, killed] and part(server, :Eviction) end)
        assert eventually(fn -> works?(server) end)
        put!(context, "doc", document(:wasm, %{"1" => 2}))
        assert {:ok, version} = Instar.load(server, "doc")
        assert Instar.call(version, :n, []) == {:ok, 2}
        assert Instar.call(version, :n, [], timeout: 1_000) == {:ok, 2}
        refute Instar.purge(server, version)
        assert Instar.delete(server, version)
        assert Instar.soft_purge(server, version)
        assert Instar.all_loaded(server) == []
      end
    end

    defp works?(server) do
      match?({:ok, 1}, Instar.call(server, "doc", :n, []))
    rescue
      # While it is down there is no server.
      _error in [Error] -> false
    end

    for part <- [:Versions, :Flight] do
      @tag :capture_log
      @tag part: part
      test "are an error, not an exit, for who waits for their #{part} when it crashes", context do
        %{server: server, part: part} = context
        put!(context, "doc", document(:wasm, %{"1" => 1}))
        {:ok, _version} = Instar.load(server, "doc", tag: "1")
        suspended = part(server, part)
        :sys.suspend(suspended)

        # A load of what is there already needs the table alone.
        loads = if part == :Flight, do: [], else: [fn -> Instar.load(server, "doc") end]
        demands = [fn -> Instar.select(server, "other") end, fn -> Instar.call(server, "other", :n, []) end]
        waiting = for fun <- loads ++ demands, do: spawn_monitor(fn -> exit({:answer, fun.()}) end)

        # What asks the table has to come by the flight first, where others ask as well.
        askers = if part == :Flight, do: for({pid, _monitor} <- waiting, do: [pid]), else: [[]]
        eventually(fn -> Enum.all?(askers, &asked?(suspended, &1)) end)
        Process.exit(suspended, :kill)

        for {pid, monitor} <- waiting do
          assert_receive {:DOWN, ^monitor, :process, ^pid, outcome}
          assert {:answer, {:error, %Error{}}} = outcome
        end

        assert eventually(fn -> works?(server) end)
      end
    end

    @tag :capture_log
    test "while a part is down, calls say so", %{server: server} = context do
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      {:ok, version} = Instar.load(server, "doc")
      supervisor = Process.whereis(server)
      :sys.suspend(supervisor)
      kill!(part(server, :Versions))

      for fun <- [
            fn -> Instar.call(server, "doc", :n, []) end,
            fn -> Instar.call(server, {"doc", "1"}, :n, []) end,
            fn -> Instar.select(server, "doc") end,
            fn -> Instar.load(server, "doc") end
          ] do
        assert {:error, %Error{reason: {:no_server, _name}}} = fun.()
      end

      for fun <- [
            fn -> Instar.delete(server, "doc") end,
            fn -> Instar.is_loaded(server, {"doc", "1"}) end,
            fn -> Instar.all_loaded(server) end
          ] do
        assert %Error{reason: {:no_server, _name}} = catch_error(fun.())
      end

      # A handle needs nobody.
      assert Instar.call(version, :n, []) == {:ok, 1}
      :sys.resume(supervisor)
      assert eventually(fn -> works?(server) end)
    end
  end

  describe "options" do
    test "that are wrong are an error, not a start" do
      for {options, expected} <- [
            {[max_version: 1], {:unknown_option, :max_version, :max_versions}},
            {[source: {Instar.Source.HTTP, url: "http://x", retires: 1}],
             {:unknown_option, :retires, :retries}},
            {[xyzzy: 1], {:unknown_option, :xyzzy, nil}}
          ] do
        assert reason(Instar.start_link([name: unique_name()] ++ options)) == expected
      end

      for {options, key} <- [
            {[idle: -1], :idle},
            {[mode: :lazy], :mode},
            {[trust: :beam], :trust},
            {[source: "http://me:secret@x"], :source},
            {[source: {No.Such.Source, []}], :source},
            {[source: {Instar.Source.HTTP, []}], :url},
            {[source: {Instar.Source.HTTP, url: "http://x", timeout: 0}], :timeout},
            {[source: {Instar.Source.HTTP, url: "http://x", retries: -1}], :retries}
          ] do
        name = unique_name()
        assert {:error, %Error{} = error} = Instar.start_link([name: name] ++ options)
        assert {:invalid_option, ^key, _value, expected} = error.reason
        assert is_binary(expected)
        refute Exception.message(error) =~ "secret"
        assert Process.whereis(name) == nil
        assert reason(Instar.load(name, "doc")) == {:no_server, name}
      end

      assert {:invalid_option, :options, _value, _expected} = reason(Instar.start_link(:nonsense))
    end

    @tag :capture_log
    test "that are wrong stop a supervision tree with the error" do
      Process.flag(:trap_exit, true)
      name = unique_name()

      assert {:error, {:shutdown, {:failed_to_start_child, ^name, %Error{} = error}}} =
               Supervisor.start_link([{Instar, name: name, tiemout: 1}], strategy: :one_for_one)

      assert Exception.message(error) =~ "did you mean :timeout?"
    end

    @tag instar: [timeout: 30, fuel: :infinity]
    test "limits of the server hold for calls that do not say otherwise", %{server: server} = context do
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      # Loading is part of a call's time.
      assert {:ok, _version} = Instar.load(server, "doc")
      assert reason(Instar.call(server, "doc", :spin, [])) == {:timeout, 30}
      assert reason(Instar.call(server, "doc", :spin, [], timeout: 40)) == {:timeout, 40}
      assert reason(Instar.call(server, "doc", :spin, [], fuel: 1_000)) == {:fuel_exhausted, 1_000}
    end

    test "types are the server's", context do
      server = start_instar!(context, types: ["nirvana-module"])
      put!(context, "doc", document(:wasm, %{"1" => 1}, %{"type" => "nirvana-module"}))
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}

      assert reason(Instar.load(context.server, "doc")) ==
               {:invalid_document, {:unknown_value, "type", "nirvana-module"}}
    end
  end

  describe "verbs other than load, select and call" do
    test "never fetch", context do
      store = start_supervised!({RawServer, script: [RawServer.json(document(:wasm, %{"1" => 1}))]})
      server = start_instar!(context, source: {Instar.Source.HTTP, url: RawServer.url(store)})
      refute Instar.is_loaded(server, "doc")
      refute Instar.delete(server, "doc")
      refute Instar.purge(server, "doc")
      assert Instar.soft_purge(server, "doc")
      assert Instar.all_loaded(server) == []
      assert RawServer.requests(store) == []
      {:ok, _version} = Instar.load(server, "doc")
      Instar.is_loaded(server, "doc")
      Instar.delete(server, "doc")
      assert length(RawServer.requests(store)) == 1
    end
  end

  test "a version that was never loaded leaves nothing behind", %{server: server} = context do
    put!(context, "doc", wat("(module"))
    assert reason(Instar.load(server, "doc")) == :compile_error
    assert Instar.Server.LRU.total(Versions.lru_order(server)) == {0, 0}
    assert Instar.all_loaded(server) == []
    refute Instar.delete(server, "doc")
  end
end
