defmodule Instar.ComponentsTest do
  # Components as documents: recognised, called with terms, met by Elixir, kept within limits, and purged.
  use Instar.Case, async: true

  alias Instar.Compiler.Shared.AtomBudget
  alias Instar.{Component, Native, Version}

  # Sums an order's items and asks Elixir for each item's price; see the WIT above it.
  @shop """
  (component
    ;; interface prices { price: func(name: string, count: u32) -> result<u32, string>; log: func(text: string); }
    (import "shop:rules/prices@1.2.0" (instance $prices
      (export "price" (func (param "name" string) (param "count" u32) (result (result u32 (error string)))))
      (export "log-it" (func (param "text" string)))))
    (import "double" (func $double (param "n" u32) (result u32)))
    (core module $memory
      (memory (export "memory") 1)
      (global $next (mut i32) (i32.const 1024))
      (func (export "realloc") (param i32 i32 i32 i32) (result i32)
        (local $at i32)
        (local.set $at (i32.and (i32.add (global.get $next) (i32.const 7)) (i32.const -8)))
        (global.set $next (i32.add (local.get $at) (local.get 3)))
        (local.get $at)))
    (core instance $m (instantiate $memory))
    (alias core export $m "memory" (core memory $mem))
    (alias core export $m "realloc" (core func $realloc))
    (core func $price (canon lower (func $prices "price") (memory $mem) (realloc $realloc)))
    (core func $log (canon lower (func $prices "log-it") (memory $mem)))
    (core func $dbl (canon lower (func $double)))
    (core module $code
      (import "host" "memory" (memory 1))
      (import "host" "price" (func $price (param i32 i32 i32 i32)))
      (import "host" "log" (func $log (param i32 i32)))
      (import "host" "double" (func $double (param i32) (result i32)))
      ;; The result is where `price` writes it: a tag, and a number or a string.
      (func (export "ask") (param i32 i32 i32) (result i32)
        (call $price (local.get 0) (local.get 1) (local.get 2) (i32.const 16))
        (i32.const 16))
      (func (export "say") (param i32 i32) (call $log (local.get 0) (local.get 1)))
      (func (export "twice") (param i32) (result i32) (call $double (local.get 0)))
      (func (export "spin") (loop $again (br $again)))
      (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
    (core instance $c (instantiate $code (with "host" (instance
      (export "memory" (memory $mem)) (export "price" (func $price)) (export "log" (func $log))
      (export "double" (func $dbl))))))
    (func $ask (param "name" string) (param "count" u32) (result (result u32 (error string)))
      (canon lift (core func $c "ask") (memory $mem) (realloc $realloc)))
    (func $say (param "text" string) (canon lift (core func $c "say") (memory $mem) (realloc $realloc)))
    (func $twice (param "n" u32) (result u32) (canon lift (core func $c "twice")))
    (func $spin (canon lift (core func $c "spin")))
    (func $grow (param "pages" u32) (result u32) (canon lift (core func $c "grow")))
    (instance $orders (export "ask" (func $ask)) (export "say-it" (func $say)) (export "twice" (func $twice)))
    (export "shop:rules/orders@1.2.0" (instance $orders))
    (export "spin" (func $spin))
    (export "grow" (func $grow)))
  """

  defp imports(changes \\ %{}) do
    functions = %{
      "price" => fn
        "pear", count -> {:ok, 30 * count}
        name, _count -> {:error, "no " <> name}
      end,
      "log_it" => fn text -> send(self(), {:said, text}) end
    }

    %{
      "shop:rules/prices" => Map.merge(functions, Map.get(changes, :prices, %{})),
      "$root" => %{"double" => Map.get(changes, :double, &(&1 * 2))}
    }
  end

  defp shop!(context, opts \\ []) do
    put!(context, "shop", wat(@shop))
    assert {:ok, version} = Instar.load(context.server, "shop", [imports: imports()] ++ opts)
    version
  end

  describe "a component" do
    test "is recognised in text and in bytes, and comes from the disk the second time", context do
      text = Component.same(:string)
      {:ok, bytes} = Native.parse_wat(text)
      put!(context, "text", wat(text))

      put!(context, "bytes", %{
        "type" => "code-document",
        "language" => "wasm",
        "code" => %{"1" => %{"base64" => Base.encode64(bytes)}}
      })

      for id <- ["text", "bytes"] do
        assert {:ok, padded} = Instar.call(context.server, id, :same, [Component.pad("é")])
        assert Component.unpad(padded) == "é"
      end
    end

    test "is refused with what it has that is no plain data", context do
      put!(
        context,
        "blob",
        wat(~s[(component (import "a:b/c" (instance (export "blob" (type (sub resource))))))])
      )

      assert {:error, error} = Instar.load(context.server, "blob")
      assert error.reason == {:unsupported_in_component, "the resource blob", "the import a:b/c"}
      assert Exception.message(error) =~ "has the resource blob in the import a:b/c"
    end

    test "is refused when it makes more atoms than documents may", context do
      name = "never-seen-#{System.unique_integer([:positive])}"
      put!(context, "atoms", wat(Component.same({:enum, [name]})))
      server = start_instar!(context, max_atoms: AtomBudget.charged())
      assert {:error, %Error{reason: {:too_many_atoms, _limit}}} = Instar.load(server, "atoms")
    end

    test "that is torn is badfile", context do
      put!(context, "torn", %{
        "type" => "code-document",
        "language" => "wasm",
        "code" => %{"1" => %{"base64" => Base.encode64(<<0, "asm", 13, 0, 1, 0, 99>>)}}
      })

      assert {:error, %Error{reason: :badfile, diagnostics: [_why]}} = Instar.load(context.server, "torn")
    end
  end

  describe "what it exports and imports" do
    test "has the types of WIT", context do
      version = shop!(context)
      result = "result<u32, string>"

      assert %{kind: :function, params: ["string", "u32"], results: [^result]} =
               Enum.find(Version.exports(version), &(&1.name == "shop:rules/orders@1.2.0#ask"))

      assert Version.imports(version) |> Enum.sort() == [
               %{module: "$root", name: "double", kind: :function, params: ["u32"], results: ["u32"]},
               %{
                 module: "shop:rules/prices@1.2.0",
                 name: "log-it",
                 kind: :function,
                 params: ["string"],
                 results: []
               },
               %{
                 module: "shop:rules/prices@1.2.0",
                 name: "price",
                 kind: :function,
                 params: ["string", "u32"],
                 results: [result]
               }
             ]
    end

    test "needs no signatures, and refuses them", context do
      version = shop!(context)
      signature = "(i32) -> i32"
      assert {:error, error} = Instar.call(version, :twice, [1], signature: signature)
      assert {:invalid_signature, ^signature, why} = error.reason
      assert why =~ "types of their own"
      put!(context, "signed", wat(Component.same(:string), %{"signatures" => %{"same" => signature}}))

      assert {:error, %Error{reason: {:invalid_signature, ^signature, ^why}}} =
               Instar.load(context.server, "signed")
    end
  end

  describe "functions" do
    test "answer to their full name, without the version, and to the plain one", context do
      version = shop!(context)

      for name <- ["shop:rules/orders@1.2.0#twice", "shop:rules/orders#twice", "twice", :twice] do
        assert Instar.call!(version, name, [4]) == 8
      end

      for name <- ["say-it", :say_it, "shop:rules/orders#say_it"] do
        assert Instar.call!(version, name, ["hello"]) == nil
        assert_received {:said, "hello"}
      end
    end

    test "that there are not, or with other arguments, are undef", context do
      version = shop!(context)
      assert {:error, %Error{reason: {:undef, :nothing, 0}}} = Instar.call(version, :nothing, [])
      assert {:error, %Error{reason: {:undef, :twice, 2}}} = Instar.call(version, :twice, [1, 2])
    end

    test "in several interfaces need their full name", context do
      put!(
        context,
        "two",
        wat("""
        (component
          (core module $m (func (export "one") (result i32) (i32.const 1)))
          (core instance $i (instantiate $m))
          (func $one (result u32) (canon lift (core func $i "one")))
          (instance $a (export "same" (func $one)))
          (export "a:b/first" (instance $a))
          (export "a:b/second" (instance $a)))
        """)
      )

      assert {:error, error} = Instar.call(context.server, "two", :same, [])
      assert error.reason == {:ambiguous_function, :same, ["a:b/first#same", "a:b/second#same"]}
      assert Instar.call!(context.server, "two", "a:b/second#same", []) == 1
    end

    test "name the argument that is wrong", context do
      version = shop!(context)
      assert {:error, error} = Instar.call(version, :ask, ["pear", -1])
      assert error.reason == {:bad_value, "arguments[1]", "u32"}
      assert Exception.message(error) =~ "arguments[1] is not a value of the type u32"
      assert_raise Error, fn -> Instar.call!(version, :ask, [:pear, 1]) end
    end
  end

  describe "imports" do
    test "are met by functions in the calling process, with terms", context do
      version = shop!(context)
      assert Instar.call!(version, :ask, ["pear", 3]) == {:ok, 90}
      assert Instar.call!(version, :ask, ["fig", 3]) == {:error, "no fig"}
    end

    test "that nobody meets are named at load", context do
      put!(context, "shop", wat(@shop))
      assert {:error, %Error{reason: reason}} = Instar.load(context.server, "shop")
      assert reason == {:unknown_import, "shop:rules/prices@1.2.0", "price"}
    end

    test "of WASI 0.2 are Instar's; of other versions they are nobody's", context do
      import =
        &~s[(component (import "wasi:random/random@#{&1}" (instance (export "get-random-u64" (func (result u64))))))]

      put!(context, "wasi", wat(import.("0.2.0")))
      assert {:ok, _version} = Instar.load(context.server, "wasi")
      put!(context, "later", wat(import.("0.3.0")))
      assert {:error, %Error{reason: reason}} = Instar.load(context.server, "later")
      assert reason == {:unknown_import, "wasi:random/random@0.3.0", "get-random-u64"}
    end

    test "come with the call, nearer than with the load", context do
      version = shop!(context)
      assert Instar.call!(version, :twice, [4], imports: %{"$root" => %{"double" => &(&1 * 3)}}) == 12
    end

    test "that return something else are named with the place and the type", context do
      version = shop!(context)

      for {answer, path, type} <- [
            {:fine, "", "result<u32, string>"},
            {{:ok, -1}, ".ok", "u32"},
            {{:error, :no}, ".error", "string"}
          ] do
        price = fn _name, _count -> answer end
        changed = imports(%{prices: %{"price" => price}})
        assert {:error, error} = Instar.call(version, :ask, ["pear", 1], imports: changed)
        assert error.reason == {:bad_result, "shop:rules/prices@1.2.0.price" <> path, type}
      end
    end

    test "raise, throw and exit through the component", context do
      version = shop!(context)
      raising = imports(%{double: fn _ -> raise ArgumentError, "not today" end})
      assert_raise ArgumentError, "not today", fn -> Instar.call!(version, :twice, [1], imports: raising) end
      assert catch_throw(Instar.call!(version, :twice, [1], imports: imports(%{double: &throw/1}))) == 1
      assert Instar.call!(version, :twice, [1]) == 2
    end

    test "may call the component again", context do
      version = shop!(context)

      nested = fn n ->
        if n > 0,
          do: Instar.call!(version, :twice, [n - 1], imports: imports(%{double: &(&1 + 100)})),
          else: 0
      end

      assert Instar.call!(version, :twice, [5], imports: imports(%{double: nested})) == 104
    end

    test "with one parameter more have no memory to look into", context do
      version = shop!(context)

      looking = fn memory, n ->
        assert {:error, %Error{reason: :no_memory}} = Instar.Memory.size(memory)
        n
      end

      assert Instar.call!(version, :twice, [7], imports: imports(%{double: looking})) == 7
    end
  end

  describe "limits" do
    test "on time, fuel and memory hold", context do
      version = shop!(context)
      assert {:error, %Error{reason: {:timeout, 50}}} = Instar.call(version, :spin, [], timeout: 50)

      assert {:error, %Error{reason: {:fuel_exhausted, 100_000}}} =
               Instar.call(version, :spin, [], fuel: 100_000)

      assert Instar.call!(version, :grow, [1], memory: 131_072) == 1
      assert Instar.call!(version, :grow, [2], memory: 131_072) == 0xFFFFFFFF

      assert {:error, %Error{reason: {:memory_limit, 65_535}}} =
               Instar.call(version, :grow, [1], memory: 65_535)
    end

    test "on what is converted hold, and much of it is converted elsewhere", context do
      put!(context, "bytes", wat(Component.same({:list, :u8})))
      {:ok, version} = Instar.load(context.server, "bytes")
      bytes = :rand.bytes(1_000_000)
      assert Component.unpad(Instar.call!(version, :same, [Component.pad(bytes)])) == bytes
      large = :binary.copy(<<0>>, 4_000_000)

      assert {:error, %Error{reason: {:values_limit, _bytes}}} =
               Instar.call(version, :same, [Component.pad(large)])
    end
  end

  describe "a call in flight" do
    test "lingers, and is killed by a purge", context do
      version = shop!(context)
      {pid, monitor} = spawn_monitor(fn -> Instar.call(version, :spin, [], timeout: :infinity) end)
      eventually(fn -> pid in elem(Native.gate(version.code, :lingering), 1) end)
      assert Instar.delete(context.server, {"shop", "1"})
      refute Instar.soft_purge(context.server, {"shop", "1"})
      assert Instar.purge(context.server, {"shop", "1"})
      assert_receive {:DOWN, ^monitor, :process, ^pid, :killed}
      assert {:error, %Error{reason: {:badfun, _digest}}} = Instar.call(version, :grow, [0])
    end

    test "goes with its process", context do
      version = shop!(context)

      for _ <- 1..50 do
        pid = spawn(fn -> Instar.call(version, :spin, [], timeout: :infinity) end)
        eventually(fn -> pid in elem(Native.gate(version.code, :lingering), 1) end)
        kill!(pid)
      end

      eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end)
      assert Instar.call!(version, :twice, [1]) == 2
    end

    test "of much data can be killed and timed out all the same", context do
      put!(
        context,
        "held",
        wat("""
        (component
          (core module $m
            (memory (export "memory") 64)
            (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024))
            (func (export "hold") (param i32 i32) (loop $again (br $again))))
          (core instance $i (instantiate $m))
          (alias core export $i "memory" (core memory $memory))
          (alias core export $i "realloc" (core func $realloc))
          (func (export "hold") (param "text" string)
            (canon lift (core func $i "hold") (memory $memory) (realloc $realloc))))
        """)
      )

      {:ok, version} = Instar.load(context.server, "held")
      text = String.duplicate("a", 1_000_000)
      assert {:error, %Error{reason: {:timeout, 50}}} = Instar.call(version, :hold, [text], timeout: 50)
      pid = spawn(fn -> Instar.call(version, :hold, [text], timeout: :infinity) end)
      eventually(fn -> pid in elem(Native.gate(version.code, :lingering), 1) end)
      kill!(pid)
      eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end)
    end

    test "gives up its scheduler", context do
      version = shop!(context)

      loops =
        for _ <- 1..(2 * System.schedulers_online()),
            do: spawn(fn -> Instar.call(version, :spin, [], timeout: :infinity) end)

      assert Instar.call!(version, :twice, [21]) == 42
      Enum.each(loops, &kill!/1)
    end
  end
end
