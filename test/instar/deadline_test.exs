defmodule Instar.DeadlineTest do
  # A call's timeout bounds all of it: what it waits for until its code is there, and for a place, and what its code
  # takes then. What was begun for it goes on.
  use Instar.Case, async: true
  alias Instar.{Clock, Instance, RawServer, WASI}

  @moduletag instar: false
  @busy """
  (module
    (import "env" "f" (func $f (param i64) (result i64)))
    (memory (export "memory") 1)
    (func (export "n") (result i64) (i64.const 7))
    (func (export "_start"))
    (func (export "ask") (param i64) (result i64) (call $f (local.get 0)))
    (func (export "spin") (loop $again (br $again))))
  """
  defp store!(context, script, options \\ []) do
    store = start_supervised!({RawServer, script: script}, id: make_ref())

    source =
      {Instar.Source.HTTP,
       [url: RawServer.url(store)] ++ Keyword.take(options, [:retries, :backoff, :timeout])}

    imports = %{"env" => %{"f" => fn ms -> Process.sleep(ms) && 7 end}}

    server_options =
      [source: source, imports: imports] ++ Keyword.drop(options, [:retries, :backoff, :timeout])

    {start_instar!(context, server_options), store}
  end

  defp slow(ms, document \\ wat(@busy)) do
    fn _request ->
      Process.sleep(ms)
      RawServer.json(document)
    end
  end

  # Every way to call what isn't there yet.
  defp ways do
    [
      id: &Instar.call(&1, "doc", :n, [], timeout: &2),
      tag: &Instar.call(&1, {"doc", "1"}, :n, [], timeout: &2),
      call!: &call!(&1, &2),
      imports: &Instar.call(&1, "doc", :n, [], timeout: &2, imports: %{}),
      usage: &Instar.call(&1, "doc", :n, [], timeout: &2, usage: true),
      program: &WASI.run(&1, "doc", timeout: &2),
      instance: &Instance.start(&1, "doc", timeout: &2),
      load: &Instar.load(&1, "doc", timeout: &2)
    ]
  end

  defp call!(server, ms) do
    {:ok, Instar.call!(server, "doc", :n, [], timeout: ms)}
  rescue
    error in Error -> {:error, error}
  end

  @stores [
    hangs: {[:stall], []},
    refuses: {[:close], [retries: 100, backoff: 50]},
    fails: {[{503, [], ""}], [retries: 100, backoff: 50]},
    answers_slowly: {[{:drip, 100, "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{}"}], []}
  ]

  for {name, _store} <- @stores do
    @tag store: name, capture_log: true
    test "ends the wait for a store that #{name}", %{store: name} = context do
      {script, options} = @stores[name]
      {server, _store} = store!(context, script, options)

      for {way, call} <- ways() do
        answer = Clock.on_time!(120, fn -> call.(server, 120) end, 5)

        assert {^way, {:error, %Error{reason: {:timeout, 120}, document: "doc", limit: limit}}} =
                 {way, answer}

        assert limit == %{name: :timeout, value: 120, set_by: :call}
      end

      refute_received _anything
    end
  end

  @tag capture_log: true
  test "the server's holds for calls without their own", context do
    store = start_supervised!({RawServer, script: [:stall]})
    server = start_instar!(context, source: {Instar.Source.HTTP, url: RawServer.url(store)}, timeout: 150)

    for fun <- [
          fn -> Instar.call(server, "doc", :n, []) end,
          fn -> Instar.call(server, {"doc", "1"}, :n, []) end,
          fn -> Instance.start(server, "doc") end
        ] do
      assert {:error, %Error{reason: {:timeout, 150}, limit: limit}} = Clock.on_time!(150, fun, 5)
      assert limit == %{name: :timeout, value: 150, set_by: :server}
    end
  end

  test "what was begun goes on, and later calls find it", context do
    gate = :atomics.new(1, [])

    held = fn _request ->
      eventually(fn -> :atomics.get(gate, 1) == 1 end)
      RawServer.json(wat(@busy))
    end

    {server, store} = store!(context, [held, {500, [], ""}], retries: 0)

    for _ <- 1..3, do: assert(reason(Instar.call(server, "doc", :n, [], timeout: 50)) == {:timeout, 50})
    # They may have been too short for a request on a busy machine; its answer comes after it all the same.
    :atomics.put(gate, 1, 1)
    assert Instar.call(server, "doc", :n, []) == {:ok, 7}
    assert length(RawServer.requests(store)) == 1
    assert Instar.call(server, "doc", :n, [], timeout: 50) == {:ok, 7}
    # Nothing is kept of those who gave up.
    assert eventually(fn -> :sys.get_state(part(server, :Flight)).waiting == %{} end)
  end

  test "those who have given up are forgotten while the others wait", context do
    {server, store} = store!(context, [:stall])
    patient = Task.async(fn -> Instar.call(server, "doc", :n, [], timeout: bound()) end)
    eventually(fn -> RawServer.requests(store) != [] end)
    tasks = for _ <- 1..50, do: Task.async(fn -> Instar.call(server, "doc", :n, [], timeout: 20) end)
    assert Enum.uniq(Enum.map(Task.await_many(tasks), &reason/1)) == [{:timeout, 20}]
    assert eventually(fn -> [[_one]] = Map.values(:sys.get_state(part(server, :Flight)).waiting) end)
    assert Task.shutdown(patient, :brutal_kill) == nil
  end

  test "what a call waited for is part of its time, and of what its error says", context do
    # Its code has the rest, each time anew: less than twice its time, which is what both would have.
    answer =
      Clock.on_time!(
        600,
        fn ->
          {server, _store} = store!(context, [slow(500)])
          Instar.call(server, "doc", :spin, [], timeout: 600)
        end,
        2
      )

    assert {:error, %Error{reason: {:timeout, 600}, limit: limit}} = answer
    assert limit == %{name: :timeout, value: 600, set_by: :call}

    # Callbacks, too, which are ended with their process. A busy machine may have no code in that time, so nothing is
    # called: then it gets more.
    assert {ms, {%Error{reason: {:timeout, ms}}, []}} =
             Enum.find_value([700, 4_000, 20_000], fn ms ->
               {server, _store} = store!(context, [slow(200)])

               {pid, monitor} =
                 spawn_monitor(fn -> Instar.call(server, "doc", :ask, [600_000], timeout: ms) end)

               assert_receive {:DOWN, ^monitor, :process, ^pid, reason}
               if reason != :normal, do: {ms, reason}
             end)
  end

  test "a document's own limit is for its code alone", context do
    {server, _store} = store!(context, [slow(250, wat(@busy, %{"limits" => %{"timeout" => 200}}))])
    assert {:error, %Error{reason: {:timeout, 200}, limit: limit}} = Instar.call(server, "doc", :spin, [])
    assert limit == %{name: :timeout, value: 200, set_by: :document}
    {server, _store} = store!(context, [slow(250, wat(@busy, %{"limits" => %{"timeout" => 200}}))])
    assert Instar.call(server, "doc", :n, []) == {:ok, 7}
  end

  test "without one a call waits for as long as the store does", context do
    {server, _store} = store!(context, [:stall], retries: 0, timeout: 300)
    assert {:timeout, _ms} = reason(Instar.call(server, "doc", :n, [], timeout: :infinity))
    {server, _store} = store!(context, [slow(100)])
    assert Instar.call(server, "doc", :n, [], timeout: :infinity) == {:ok, 7}
  end

  test "an option that is wrong is told at once", context do
    {server, store} = store!(context, [:stall])
    assert {:invalid_option, :timeout, 0, _expected} = reason(Instar.call(server, "doc", :n, [], timeout: 0))
    assert {:invalid_option, :timeout, -1, _expected} = reason(Instar.load(server, "doc", timeout: -1))
    assert {:invalid_option, :fresh, 1, _expected} = reason(Instar.load(server, "doc", fresh: 1))
    assert RawServer.requests(store) == []
  end
end
