defmodule Instar.OperationsTest do
  # The boundary given what it isn't for: every native function, and every operation of those that have some, with wrong
  # arguments. Each is an argument error, as any other function's is.
  use ExUnit.Case, async: true
  import Bitwise
  alias Instar.Native

  @limits {5_000, :infinity, 64 <<< 20, 20_000, nil, false, 0}
  @http %{
    connect_timeout: 1_000,
    total_timeout: 1_000,
    max_bytes: 1_000,
    retries: 0,
    backoff: 1,
    max_backoff: 1,
    ca: nil,
    credentials: nil,
    identity: nil,
    proxy: nil
  }

  @asking """
  (module
    (import "env" "f" (func $f))
    (memory (export "memory") 1)
    (func (export "run") (call $f)))
  """

  setup_all do
    {:ok, wasm} = Native.parse_wat(@asking)
    quota = Native.quota_new(10)
    touch = Native.lru_new(:touch)
    reference = make_ref()
    compile = {nil, 30_000, 1, 0}
    :ok = Native.load_wasm(reference, wasm, {nil, compile}, {touch, quota}, @limits, {[], [], "f.wat"})
    assert_receive {^reference, {:ok, code}}
    {:ok, code: code, quota: quota, touch: touch, wasm: wasm}
  end

  test "no native function takes junk" do
    assert length(Native.module_info(:nifs)) > 30

    for {name, arity} <- Native.module_info(:nifs),
        arity > 0,
        # Anything can be lent, and of anything one can ask whether it is.
        name != :loan,
        junk <- [:junk, 1.5, -1, {}, [1 | 2], make_ref(), self(), fn -> 1 end, %{a: 1}, <<1::1>>] do
      arguments = List.duplicate(junk, arity)
      assert refused?(fn -> apply(Native, name, arguments) end), "#{name} takes #{inspect(junk)}"
    end
  end

  test "no operation takes other fields than its own", context do
    families = families(context)

    for {name, call, operations} <- families,
        operation <- operations,
        wrong <- wrong(operation),
        do: assert(refused?(fn -> call.(wrong) end), "#{name} takes #{inspect(wrong)}")

    # An operation that is added in Rust is to be added here. Looks at a memory are decoded by hand.
    here =
      for {name, _call, operations} <- families,
          name != :memory,
          do: {name, operations |> Enum.map(&tag/1) |> Enum.sort()}

    assert Enum.sort(here) == Enum.sort(in_rust())
  end

  defp refused?(call) do
    call.()
    false
  rescue
    ArgumentError -> true
  end

  test "what each operation takes is taken", %{code: code} do
    {:callback, pending, 0, [], turn} = Native.call(code, "run", [], nil)
    guest = Native.pending(pending, :guest)
    assert Native.memory(guest, turn, :size) == {:ok, 65_536}
    assert Native.memory(guest, turn, {:write, 1, "abc"}) == :ok
    assert Native.memory(guest, turn, {:read, 0, 5}) == {:ok, <<0, "abc", 0>>}
    assert Native.memory(guest, turn, {:read, 0, 200_000}) == {:error, {:out_of_bounds, 0, 200_000, 65_536}}
    large = String.duplicate("a", 200_000)
    assert Native.memory(guest, turn, {:write, 1, large}) == {:error, {:out_of_bounds, 1, 200_000, 65_536}}
    assert Native.memory(guest, turn + 1, :size) == {:error, :stale_memory}
    # One is no guest, and the other no instance.
    assert_raise ArgumentError, fn -> Native.memory(guest, :any, :size) end
    assert_raise ArgumentError, fn -> Native.memory(guest, :all, :size) end
    assert_raise ArgumentError, fn -> Native.memory(code, turn, :size) end
    assert Native.pending(pending, :cancel) == :ok
    assert Native.memory(guest, turn, {:read, 0, 5}) == {:error, :stale_memory}
  end

  # What a call has of its own is nil, or all three.
  test "a call takes no part of what it may be given", %{code: code} do
    for given <- [
          :junk,
          {},
          {@limits},
          {@limits, nil},
          {nil, nil, nil},
          {@limits, 1, nil},
          {@limits, nil, code},
          []
        ] do
      assert_raise ArgumentError, fn -> Native.call(code, "run", [], given) end
    end

    for {limit, index} <- Enum.with_index([-1, 1.5, :junk, -1, :junk, 1, -1]) do
      limits = put_elem(@limits, index, limit)
      assert_raise ArgumentError, fn -> Native.call(code, "run", [], {limits, nil, nil}) end
    end

    assert Native.call(code, "run", [], {@limits, nil, nil}) |> elem(0) == :callback
  end

  # Each with a way to have it done, and its operations with fields of the right kinds.
  defp families(%{code: code, quota: quota, touch: touch, wasm: wasm}) do
    {:callback, pending, 0, [], turn} = Native.call(code, "run", [], nil)
    {:ok, instance} = Native.instance_new(code, self(), nil)
    guest = Native.pending(pending, :guest)
    waiting = Native.quota_wait(code, make_ref())
    lru = Native.lru_new(:order)
    console = Native.console_new([], [], [], :drop, :drop)
    {:ok, client} = Native.http_client(@http)
    request = {"GET", "http://127.0.0.1:1/", [], nil}
    {:ok, stream} = Native.http_request(client, make_ref(), request, {:stream, 1_000})
    looks = [:size, {:read, 0, 1}, {:write, 0, "a"}]
    gate = [:close, :reopen, :seal, :state, :lingering, :inside, :stop_idle_instances, :end_calls]

    [
      {:cache, &Native.cache/1, [{:trim, "folder", 1}, {:read, "file"}]},
      {:console, &Native.console(console, &1), [{:input, "a"}, :captured]},
      {:describe, &Native.describe(code, &1), [:summary, :exports, :imports, :callbacks, :names, :wasi]},
      {:gate, &Native.gate(code, &1), gate},
      {:http_request, &Native.http_request(client, make_ref(), request, &1), [{:answer, true}, {:stream, 1}]},
      {:http_stream, &Native.http_stream(stream, &1), [:more, :close]},
      {:instance, &Native.instance(instance, &1), [:stop, :status, :globals]},
      {:library, &Native.library/1,
       [:holdings, :statistics, {:bound_idle_memory, 1}, {:longest_stay, true}, :terms, {:terms_by, :words}]},
      {:loan, &Native.loan(1, &1), [:lend, :written, {:whole, 1}, :lent]},
      {:lru, &Native.lru(lru, &1),
       [{:insert, "a", "1", touch, 1}, {:remove, "a", "1"}, :total, {:bytes, "a", "1"}, {:oldest, 1}]},
      {:lru_new, &Native.lru_new/1, [:order, :touch]},
      {:make_ready, &Native.make_ready(code, &1), [{:stack, 1}, {:names, [:a]}]},
      {:memory, &Native.memory(guest, turn, &1), looks},
      {:memory, &Native.memory(instance, :any, &1), looks},
      {:owners, &Native.owners/1, [:watch, {:has, self()}, {:drop, 1}, {:gone, self()}, :count]},
      {:pending, &Native.pending(pending, &1),
       [:ask, :cancel, :expire, :go_on, :guest, :halt, :left, :made, :make, {:sent, 1}, :unlisten]},
      {:quota, &Native.quota(quota, &1), [:close, :count]},
      {:quota_turn, &Native.quota_turn(waiting, &1), [:leave, :give_back]},
      {:touch, &Native.touch(touch, &1), [:now, :tell]},
      {:wasm, &Native.wasm(wasm, &1), [:imports, :exports, :valid]},
      {:watchdog, &Native.watchdog/1, [:register, {:expire, guest}, {:outstays, guest}]}
    ]
  end

  defp tag(operation) when is_atom(operation), do: operation
  defp tag(operation), do: elem(operation, 0)

  # Another one, one that is no operation at all, and the right one with fewer, more, and other fields.
  defp wrong(operation) when is_atom(operation),
    do: [{operation}, {operation, 1}, Atom.to_string(operation), [operation], :"#{operation}s" | none()]

  defp wrong(operation) do
    fields = tuple_size(operation) - 1
    other = for at <- 1..fields, junk <- [:junk, 1.5, -1, <<1::1>>, {}], do: put_elem(operation, at, junk)

    [elem(operation, 0), Tuple.delete_at(operation, fields), Tuple.append(operation, 1)] ++
      [Tuple.to_list(operation) | other] ++ none()
  end

  defp none, do: [:junk, {}, {:junk}, {:junk, 1}, {1, :junk}, nil, [], 1, "junk", %{}]

  # The enums that operations are decoded to, with the functions that take them.
  defp in_rust do
    texts = for file <- Path.wildcard("native/nif/src/*.rs"), do: {file, File.read!(file)}

    enums =
      for {file, text} <- texts,
          [_all, name, body] <-
            Regex.scan(
              ~r/Enum\)\]\n#\[rustler\(decode\)\]\n(?:pub\(crate\) )?enum (\w+).*? \{\n(.*?)\n\}/s,
              text
            ),
          do: {file, name, variants(body)}

    for {file, text} <- texts,
        [_all, given, function, name] <-
          Regex.scan(
            ~r/#\[rustler::nif(?:\(name = "(\w+)"\))?\]\nfn (\w+)[^{]*?Operation<(\w+)/s,
            text
          ) do
      {_file, _name, variants} = Enum.find(enums, &match?({^file, ^name, _}, &1))
      {String.to_atom(if(given == "", do: function, else: given)), Enum.sort(variants)}
    end
  end

  defp variants(body) do
    for [_all, variant] <- Regex.scan(~r/^    ([A-Z]\w*)/m, body),
        do: variant |> Macro.underscore() |> String.to_atom()
  end
end
