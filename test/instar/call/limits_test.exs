defmodule Instar.Call.LimitsTest do
  # Each limit, at each place where it can be set: the server, the document, the call. What is reached says which
  # limit it was, its value, and who has set it.
  use Instar.Case, async: true

  alias Instar.{Instance, Native}

  @hungry """
  (module
    (memory 1) (table $t 10 funcref)
    (func (export "spin") (loop $l (br $l)))
    (func (export "pages") (param i32) (result i32) (memory.grow (local.get 0)))
    (func (export "add") (param i32) (result i32) (table.grow $t (ref.null func) (local.get 0)))
    (func $sum (export "sum") (param i64) (result i64)
      (if (result i64) (i64.eqz (local.get 0)) (then (i64.const 0))
        (else (i64.add (local.get 0) (call $sum (i64.sub (local.get 0) (i64.const 1))))))))
  """
  # Two pages and twenty elements at the start.
  @large "(module (memory 2) (table 20 funcref) (func (export \"f\") (result i32) (i32.const 1)))"

  defp doc(text, limits \\ nil) do
    map = %{"type" => "code-document", "language" => "wat", "code" => %{"1" => text}}
    if limits, do: Map.put(map, "limits", limits), else: map
  end

  # What is set, what is run, and the reason and the limit that it ends with.
  @cases [
    {:timeout, 30, @hungry, {"spin", []}, {:timeout, 30}},
    {:fuel, 50_000, @hungry, {"spin", []}, {:fuel_exhausted, 50_000}},
    {:memory, 65_536, @large, {"f", []}, {:memory_limit, 65_536}},
    {:table, 19, @large, {"f", []}, {:table_limit, 19}},
    {:stack, 131_072, @hungry, {"sum", [10_000]}, :stack_overflow}
  ]

  for {name, value, text, {function, arguments}, reason} <- @cases do
    @name name
    @value value
    @text text
    @function function
    @arguments arguments
    @reason reason

    describe "#{name}" do
      @tag instar: [{name, value}]
      test "set by the server", %{server: server} = context do
        put!(context, "doc", doc(@text))

        assert reached(Instar.call(server, "doc", @function, @arguments)) ==
                 {@reason, %{name: @name, value: @value, set_by: :server}}

        # A call is the host's: it may have more.
        if @name not in [:timeout, :fuel] do
          assert {:ok, _result} = Instar.call(server, "doc", @function, @arguments, more())
        end
      end

      test "set by the document", %{server: server} = context do
        put!(context, "doc", doc(@text, %{Atom.to_string(@name) => @value}))

        assert reached(Instar.call(server, "doc", @function, @arguments)) ==
                 {@reason, %{name: @name, value: @value, set_by: :document}}

        # Options that say nothing of it leave it as it is.
        other = if @name == :timeout, do: [memory: 1_000_000], else: [timeout: 60_000]

        assert reached(Instar.call(server, "doc", @function, @arguments, other)) ==
                 {@reason, %{name: @name, value: @value, set_by: :document}}
      end

      test "set by the call", %{server: server} = context do
        put!(context, "doc", doc(@text))

        assert reached(Instar.call(server, "doc", @function, @arguments, [{@name, @value}])) ==
                 {@reason, %{name: @name, value: @value, set_by: :call}}

        error =
          assert_raise Error, fn -> Instar.call!(server, "doc", @function, @arguments, [{@name, @value}]) end

        assert Exception.message(error) =~ "(the limit #{@name} is #{@value}, set by the call)"
      end

      @tag instar: [{name, value}]
      test "a document cannot raise it", %{server: server} = context do
        put!(context, "doc", doc(@text, %{Atom.to_string(@name) => 2 * @value}))

        assert reached(Instar.call(server, "doc", @function, @arguments)) ==
                 {@reason, %{name: @name, value: @value, set_by: :server}}
      end
    end
  end

  defp reached({:error, %Error{reason: reason, limit: limit}}), do: {reason, limit}

  defp more, do: [memory: 1_000_000, table: 1_000, stack: 1_000_000]

  test "a document's limits follow the store, though its code is the same", %{server: server} = context do
    put!(context, "doc", doc(@large))
    assert Instar.call(server, "doc", "f", []) == {:ok, 1}
    put!(context, "doc", doc(@large, %{"memory" => 65_536}))
    Instar.refresh(server)
    assert reason(Instar.call(server, "doc", "f", [])) == {:memory_limit, 65_536}
    put!(context, "doc", doc(@large))
    Instar.refresh(server)
    assert Instar.call(server, "doc", "f", []) == {:ok, 1}
  end

  test "growing beyond a limit answers -1, as the specification wants it", %{server: server} = context do
    put!(context, "doc", doc(@hungry))
    assert Instar.call(server, "doc", "pages", [3], memory: 4 * 65_536) == {:ok, 1}
    assert Instar.call(server, "doc", "pages", [4], memory: 4 * 65_536) == {:ok, -1}
    assert Instar.call(server, "doc", "add", [5], table: 15) == {:ok, 10}
    assert Instar.call(server, "doc", "add", [6], table: 15) == {:ok, -1}
  end

  @deep """
  -module(deep).
  -export([count/1, sum/1, nest/1]).
  count(0) -> 0;
  count(N) -> 1 + count(N - 1).
  sum(N) -> sum_all(lists:seq(1, N)).
  sum_all([]) -> 0;
  sum_all([X | Xs]) -> X + sum_all(Xs).
  nest(0) -> done;
  nest(N) -> {N, _} = {N, nest(N - 1)}, N.
  """

  test "Erlang recurses as deep as its memory lets it", %{server: server} = context do
    put!(context, "deep", %{"type" => "code-document", "language" => "erlang", "code" => %{"1" => @deep}})
    {:ok, version} = Instar.load(server, "deep", [])
    million = 1_000_000
    limits = [timeout: 60_000, memory: 1_073_741_824]

    for {name, value} <- [count: 10 * million, sum: 50_000_005 * million, nest: 10 * million] do
      assert Instar.call(version, name, [million], timeout: 60_000) != {:error, :stack_overflow}
      assert Instar.call(version, name, [10 * million], limits) == {:ok, value}
    end

    # More than there may be, and said so.
    assert {:error,
            %Error{reason: :stack_overflow, limit: %{name: :stack, value: 1_073_741_824, set_by: :server}}} =
             Instar.call(version, :count, [100 * million], limits)

    assert {:error,
            %Error{reason: :stack_overflow, limit: %{name: :stack, value: 134_217_728, set_by: :server}}} =
             Instar.call(version, :count, [10 * million], timeout: 60_000)

    # What a server allows, its calls have without asking.
    roomy = start_instar!(context, memory: 1_073_741_824, timeout: 60_000)
    {:ok, version} = Instar.load(roomy, "deep", [])
    assert Instar.call(version, :count, [10 * million]) == {:ok, 10 * million}
    assert Instar.call(roomy, "deep", :nest, [5 * million]) == {:ok, 5 * million}
  end

  test "recursion 100,000 deep works where the stack allows it", %{server: server} = context do
    put!(context, "doc", doc(@hungry))

    assert {:error, %Error{reason: :stack_overflow, limit: limit}} =
             Instar.call(server, "doc", "sum", [100_000])

    assert limit == %{name: :stack, value: 1_048_576, set_by: :server}
    deep = [stack: 64 * 1_048_576]
    assert Instar.call(server, "doc", "sum", [100_000], deep) == {:ok, 5_000_050_000}
    for _ <- 1..20, do: assert({:ok, 5_000_050_000} = Instar.call(server, "doc", "sum", [100_000], deep))
    # A document cannot have more than the server gives, also where that is the default.
    put!(context, "greedy", doc(@hungry, %{"stack" => 64 * 1_048_576}))
    assert reason(Instar.call(server, "greedy", "sum", [100_000])) == :stack_overflow
    roomy = start_instar!(context, deep)
    assert Instar.call(roomy, "doc", "sum", [100_000]) == {:ok, 5_000_050_000}
    assert {:ok, instance} = Instance.start(elem(Instar.select(roomy, "doc"), 1), [])
    assert Instance.call(instance, "sum", [100_000]) == {:ok, 5_000_050_000}
  end

  test "time also ends what runs when an instance is made", %{server: server} = context do
    add = ~s[(func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))]
    loop = "(loop $again (br $again))"
    put!(context, "initialized", doc(~s[(module #{add} (func (export "_initialize") #{loop}))]))
    put!(context, "started", doc(~s[(module #{add} (func $start #{loop}) (start $start))]))

    for id <- ["initialized", "started"], opts <- [[timeout: 50], [timeout: 50, fuel: 1_000_000_000_000]] do
      assert reason(Instar.call(server, id, "add", [1, 2], opts)) == {:timeout, 50}
      assert reason(Instance.start(server, id, opts)) == {:timeout, 50}
    end
  end

  test "an instance has the stack of its start", %{server: server} = context do
    put!(context, "doc", doc(@hungry))
    assert {:ok, instance} = Instance.start(server, "doc", stack: 64 * 1_048_576)
    assert Instance.call(instance, "sum", [100_000]) == {:ok, 5_000_050_000}
    assert {:error, error} = Instance.call(instance, "sum", [10], stack: 1_048_576)
    assert error.reason == {:invalid_option, :stack, 1_048_576, "to be given when the instance is started"}
    assert {:error, error} = Instance.call(instance, "sum", [100_000_000])
    assert {error.reason, error.limit} == {:stack_overflow, %{name: :stack, value: 67_108_864, set_by: :call}}
    assert {:ok, instance} = Instance.start(server, "doc")
    assert reason(Instance.call(instance, "sum", [100_000])) == :stack_overflow
  end

  describe "max_instances" do
    @tag instar: [max_instances: 2]
    test "counts calls that run, and instances that outlive theirs", %{server: server} = context do
      put!(context, "doc", doc(@hungry))
      {:ok, version} = Instar.load(server, "doc")
      {:ok, instance} = Instance.start(version, [])
      {spinner, monitor} = spawn_monitor(fn -> Instar.call(version, "spin", [], timeout: :infinity) end)
      assert eventually(fn -> Native.gate(version.code, :lingering) |> elem(1) |> length() == 2 end)

      full = %{name: :max_instances, value: 2, set_by: :server}
      assert {:error, %Error{reason: :too_many_instances, limit: ^full}} = Instar.call(version, "pages", [0])
      assert {:error, %Error{reason: :too_many_instances, limit: ^full}} = Instance.start(version, [])
      # A call in an instance that is there needs no other place.
      assert Instance.call(instance, "pages", [0]) == {:ok, 1}
      # Another server has its own.
      assert Instar.call(start_instar!(context), "doc", "pages", [0]) == {:ok, 1}

      Process.exit(spinner, :kill)
      assert_receive {:DOWN, ^monitor, _, _, :killed}
      assert eventually(fn -> Instar.call(version, "pages", [0]) == {:ok, 1} end)
      Instance.stop(instance)
      assert {:ok, _another} = Instance.start(version, [])
      assert {:ok, _and_one_more} = Instance.start(version, [])
    end
  end

  describe "max_bytes" do
    @tag instar: [max_bytes: 1]
    test "code that alone is too large is not loaded", %{server: server} = context do
      put!(context, "doc", doc(@hungry))
      assert {:error, %Error{reason: {:bytes_limit, bytes}, limit: limit}} = Instar.load(server, "doc")
      assert bytes > 1 and limit == %{name: :max_bytes, value: 1, set_by: :server}
      assert loaded(server) == []
    end

    test "what is in use makes no room, and runs on", context do
      put!(context, "doc", doc(@hungry))
      put!(context, "other", doc(@large))
      {:ok, version} = Instar.load(context.server, "doc")
      [{_key, %{bytes: bytes}}] = Instar.all_loaded(context.server)
      server = start_instar!(context, max_bytes: bytes + 1)
      {:ok, busy} = Instar.load(server, "doc")
      {spinner, monitor} = spawn_monitor(fn -> Instar.call(busy, "spin", [], timeout: :infinity) end)
      assert eventually(fn -> Native.gate(busy.code, :lingering) |> elem(1) == [spinner] end)
      assert {:bytes_limit, _bytes} = reason(Instar.load(server, "other"))
      assert loaded(server) == [{"doc", "1"}]
      Process.exit(spinner, :kill)
      assert_receive {:DOWN, ^monitor, _, _, :killed}
      assert eventually(fn -> match?({:ok, _version}, Instar.load(server, "other")) end)
      assert loaded(server) == [{"other", "1"}]
      assert Instar.call(version, "pages", [0]) == {:ok, 1}
    end
  end

  describe "usage" do
    test "says what a call has used", %{server: server} = context do
      put!(context, "doc", doc(@hungry))
      assert {:ok, 1, usage} = Instar.call(server, "doc", "pages", [3], usage: true)
      assert %{fuel: fuel, memory: 262_144, microseconds: time} = usage
      assert fuel in 1..50 and is_integer(time)
      assert {5_050, %{fuel: more, memory: 65_536}} = Instar.call!(server, "doc", "sum", [100], usage: true)
      assert more > 10 * fuel

      assert {:error, %Error{reason: {:timeout, 20}}} =
               Instar.call(server, "doc", "spin", [], usage: true, timeout: 20)

      assert Instar.call(server, "doc", "pages", [0], usage: false) == {:ok, 1}
    end

    test "in an instance, with the memory that it has by now", %{server: server} = context do
      put!(context, "doc", doc(@hungry))
      {:ok, version} = Instar.load(server, "doc")
      {:ok, instance} = Instance.start(version, [])
      assert {:ok, 1, %{memory: 131_072}} = Instance.call(instance, "pages", [1], usage: true)
      assert {:ok, 2, %{memory: 131_072}} = Instance.call(instance, "pages", [0], usage: true)
    end

    test "of terms", %{server: server} = context do
      source = "defmodule Lists do\n def build(n), do: Enum.sum(Enum.to_list(1..n))\nend"
      put!(context, "doc", %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => source}})
      assert {:ok, 50_005_000, usage} = Instar.call(server, "doc", :build, [10_000], usage: true)
      assert usage.fuel > 10_000 and usage.memory > 100_000
    end

    @tag instar: [trust: [:beam]]
    test "of BEAM code only the time is known", %{server: server} = context do
      put!(context, "doc", document(:beam, %{"1" => 7}))

      assert {:ok, 7, %{fuel: nil, memory: nil, microseconds: time}} =
               Instar.call(server, "doc", :n, [], usage: true)

      assert is_integer(time)
    end
  end

  describe "limits of a document" do
    test "are an error when they are none", %{server: server} = context do
      for {limits, problem} <- [
            {[], {:wrong_type, "limits", "an object"}},
            {%{"memroy" => 1}, {:unknown_value, "limits", "memroy"}},
            {%{"memory" => "much"}, {:wrong_type, "limits.memory", "a positive integer"}},
            {%{"fuel" => 0}, {:wrong_type, "limits.fuel", "a positive integer"}},
            {%{"timeout" => "infinity"},
             {:wrong_type, "limits.timeout", "milliseconds from 1 to 4294967295"}},
            {%{"stack" => 1}, {:wrong_type, "limits.stack", "bytes from 65536 to 134217728"}}
          ] do
        put!(context, "doc", doc(@large, limits))
        assert reason(Instar.load(server, "doc")) == {:invalid_document, problem}
      end
    end

    test "are no channel", %{server: server} = context do
      put!(context, "doc", Map.put(doc(@large), "limits", nil))
      assert {:ok, _version} = Instar.load(server, "doc")
    end
  end
end
