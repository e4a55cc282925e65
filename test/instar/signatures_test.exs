defmodule Instar.SignaturesTest do
  # Programs in C and AssemblyScript that take and return text and bytes, called as users call them.
  use Instar.Case, async: true

  alias Instar.{Instance, Programs, Version}

  if missing = Programs.missing(:libc) || Programs.missing(:assemblyscript), do: @moduletag(skip: missing)

  # Signatures of its own, in the module itself; the allocator is that of the C library.
  @libc """
  #include <ctype.h>
  #include <stdlib.h>
  #include <string.h>

  __asm__(".section .custom_section.instar.signatures,\\"\\",@\\n"
          ".ascii \\"upper: (string) -> string\\\\nversion: () -> borrowed string\\\\n\\"\\n");

  #define EXPORT(name) __attribute__((export_name(name)))
  typedef unsigned long long text;
  static text pack(const char *at, unsigned length) { return (text)(unsigned long)at << 32 | length; }

  EXPORT("upper") text upper(const char *at, unsigned length) {
    char *copy = malloc(length + 1);
    for (unsigned i = 0; i < length; i++) copy[i] = toupper((unsigned char)at[i]);
    return pack(copy, length);
  }
  EXPORT("version") text version(void) { return pack("1.0", 3); }

  struct pair { char *at; unsigned length; };
  EXPORT("twice") struct pair *twice(const char *at, unsigned length) {
    static struct pair pair;
    pair.at = malloc(2 * length + 1);
    pair.length = 2 * length;
    memcpy(pair.at, at, length);
    memcpy(pair.at + length, at, length);
    return &pair;
  }
  EXPORT("sum") long long sum(const unsigned char *at, unsigned length, int start) {
    long long sum = start;
    for (unsigned i = 0; i < length; i++) sum += at[i];
    return sum;
  }
  EXPORT("junk") text junk(void) { return pack("\\xff\\xfe", 2); }
  EXPORT("wild") text wild(void) { return pack((char *)0xfffffff0, 64); }
  """

  @given %{"twice" => "(string) -> string", "sum" => "(binary, i32) -> i64", "later" => "(string) -> string"}

  @assemblyscript """
  export function greet(name: string): string { return "Hello, " + name + "!"; }
  export function join(a: string, b: string, count: i32 = 1): string { return a + b.repeat(count); }
  export function reversed(bytes: ArrayBuffer): ArrayBuffer {
    return Uint8Array.wrap(bytes).slice().reverse().buffer;
  }
  export function fail(why: string): string { throw new Error("because " + why); }
  let count = 0;
  export function next(step: string): i32 { count += i32.parse(step); return count; }
  """

  @typed %{
    "greet" => "(string) -> string",
    "join" => "(string, string, i32) -> string",
    "reversed" => "(binary) -> binary",
    "fail" => "(string) -> string",
    "next" => "(string) -> i32"
  }

  defp wasm(bytes, signatures) do
    code = %{"1" => %{"base64" => Base.encode64(bytes)}}
    %{"type" => "code-document", "language" => "wasm", "code" => code, "signatures" => signatures}
  end

  defp c(context, signatures \\ @given) do
    flags = ["-Wl,--export=malloc", "-Wl,--export=free"]
    put!(context, "c", wasm(Programs.c!(@libc, as: :reactor, flags: flags), signatures))
    {:ok, version} = Instar.load(context.server, "c")
    version
  end

  defp assemblyscript(context) do
    put!(context, "as", wasm(Programs.assemblyscript!(@assemblyscript), @typed))
    {:ok, version} = Instar.load(context.server, "as")
    version
  end

  test "a C program takes and returns text and bytes", context do
    version = c(context)
    assert Instar.call!(version, :upper, ["größe"]) == "GRößE"
    assert Instar.call!(version, :upper, [""]) == ""
    assert Instar.call!(version, :twice, ["ab"]) == "abab"
    assert Instar.call!(version, :sum, [<<255, 1>>, -1]) == 255
    assert Instar.call!(version, :version, []) == "1.0"
    large = String.duplicate("a", 3_000_000)
    assert Instar.call!(version, :twice, [large]) == large <> large
    # A part of a larger binary is passed as what it is.
    assert Instar.call!(version, :upper, [binary_part(large, 17, 100_000)]) == String.duplicate("A", 100_000)
  end

  test "a call's own signature counts for more than the document's, and that for more than the module's",
       context do
    version = c(context, %{"upper" => "(binary) -> binary"})
    assert Instar.call!(version, :upper, [<<255, ?a>>]) == <<255, ?A>>

    assert {:bad_text, "upper", {:argument, 1}, :utf8, 0} =
             reason(Instar.call(version, :upper, [<<255>>], signature: "(string) -> string"))

    assert Instar.call!(version, :sum, ["ab", 0], signature: "(string, i32) -> i64") == ?a + ?b
    # Without one, it is a function of numbers.
    assert Instar.call!(version, :sum, [0, 0, 5]) == 5
    assert Instar.call!(version, :sum, [0, 0, 5], signature: "(i32, i32, i32) -> i64") == 5
  end

  test "what cannot be passed is an error that names function, place and reason", context do
    version = c(context)

    for {function, arguments, reason} <- [
          {:upper, ["ab" <> <<0xE6, 0x97>>], {:bad_text, "upper", {:argument, 1}, :utf8, 2}},
          {:upper, [:a], {:badarg, 1, :string}},
          {:upper, [<<1::3>>], {:badarg, 1, :string}},
          {:sum, ["a", 1.5], {:badarg, 2, :i32}},
          {:sum, ["a"], {:undef, :sum, 1}}
        ] do
      assert {:error, error} = Instar.call(version, function, arguments)
      assert {error.reason, error.document, error.tag} == {reason, "c", "1"}
      assert listed?(reason)
    end

    of = &reason(Instar.call(version, &1, [], signature: "() -> string"))
    assert {:bad_text, "junk", {:result, 1}, :utf8, 0} = of.(:junk)
    assert {:bad_pointer, "wild", {:result, 1}, 0xFFFFFFF0, 64, _size} = wild = of.(:wild)
    assert listed?(wild)

    # Its memory may hold the program, and nothing so large.
    large = String.duplicate("a", 500_000)

    assert {:allocation_failed, "upper", {:argument, 1}, 500_000, :memory_limit} =
             reason(Instar.call(version, :upper, [large], memory: 3 * 65_536))
  end

  test "a signature that does not fit is an error, of the load or of the call", context do
    bytes = Programs.c!(@libc, as: :reactor, flags: ["-Wl,--export=malloc"])

    for {signature, reason} <- [
          {"(string", {:invalid_signature, "(string", "a ) is missing"}},
          {"(string, i32)",
           {:signature_misfit, "upper", {:argument, 2},
            "i32 is passed as i32, and the function has nothing there"}},
          {"(string) -> f64",
           {:signature_misfit, "upper", {:result, 1}, "f64 is passed as f64, and the function has i64 there"}}
        ] do
      put!(context, "misfit", wasm(bytes, %{"upper" => signature}))
      assert {:error, error} = Instar.load(context.server, "misfit")
      assert {error.reason, error.document} == {reason, "misfit"}
      assert listed?(reason)
      assert Exception.message(error) =~ "misfit"
      assert reason(Instar.call(c(context), :upper, ["a"], signature: signature)) == reason
    end

    assert {:signature_misfit, "nobody", nil, _why} =
             reason(Instar.call(c(context), :nobody, [], signature: "()"))

    assert {:invalid_option, :signature, 1, _expected} =
             reason(Instar.call(c(context), :upper, [], signature: 1))

    put!(context, "wrong", wasm(bytes, %{"upper" => 1}))

    assert {:invalid_document, {:wrong_type, "signatures.upper", "a string"}} =
             reason(Instar.load(context.server, "wrong"))
  end

  test "an AssemblyScript program takes and returns text and bytes", context do
    version = assemblyscript(context)
    assert Instar.call!(version, :greet, ["Jürgen 😀"]) == "Hello, Jürgen 😀!"
    assert Instar.call!(version, :join, ["a", "é", 3]) == "aééé"
    assert Instar.call!(version, :reversed, [<<1, 2, 255>>]) == <<255, 2, 1>>
    assert Instar.call!(version, :reversed, [""]) == ""
    large = String.duplicate("aé😀", 200_000)
    assert Instar.call!(version, :join, [large, large, 1]) == large <> large
  end

  test "an uncaught error of AssemblyScript is the call's error, with its message", context do
    version = assemblyscript(context)
    assert {:error, error} = Instar.call(version, :fail, ["größer"])
    assert {:abort, "because größer", "program.ts", 6, _column} = error.reason
    assert error.document == "as"
    assert listed?(error.reason)
    assert_raise Error, ~r/because x/, fn -> Instar.call!(version, :fail, ["x"]) end
    # Whoever offers the import himself is asked instead.
    offer = %{"env" => %{"abort" => fn _message, _file, line, _column -> throw({:line, line}) end}}
    assert catch_throw(Instar.call!(version, :fail, ["x"], imports: offer)) == {:line, 6}
  end

  test "instances keep their state, and their memory does not grow", context do
    for {version, function} <- [{c(context), :upper}, {assemblyscript(context), :greet}] do
      {:ok, instance} = Instance.start(version)
      text = String.duplicate("a", 10_000)
      call = fn -> Instance.call!(instance, function, [text]) end
      assert call.() == Instar.call!(version, function, [text])
      assert Instance.call!(instance, function, ["x"], signature: "(string) -> string") =~ ~r/x/i
      for _ <- 1..50, do: call.()
      {:ok, size} = Instar.Memory.size(instance)
      for _ <- 1..500, do: call.()
      assert Instar.Memory.size(instance) == {:ok, size}
      # What was wrong with an argument leaves the instance as it was.
      assert {:bad_text, _, {:argument, 1}, :utf8, 0} = reason(Instance.call(instance, function, [<<255>>]))
      assert Instance.status(instance) == :idle
      Instance.stop(instance)
    end

    {:ok, counter} = Instance.start(assemblyscript(context))
    assert Instance.call!(counter, :next, ["2"]) == 2
    assert Instance.call!(counter, :next, ["40"]) == 42
  end

  test "a document whose signatures change is other code", context do
    %{digest: digest} = c(context)
    %{digest: other} = c(context, %{})
    assert digest != other
    put!(context, "c", wasm(Programs.c!(@libc, as: :reactor, flags: ["-Wl,--export=malloc"]), %{}))
    assert reason(Instar.call(c(context, %{}), :twice, ["ab"])) == {:undef, :twice, 1}
  end

  test "thin modules have the arity of the signature", context do
    c(context)
    {:ok, _version} = Instar.load(context.server, "c", as: Instar.SignaturesTest.Thin)
    assert apply(Instar.SignaturesTest.Thin, :upper, ["ab"]) == "AB"
  end

  test "copying holds up nobody", context do
    version = assemblyscript(context)
    large = String.duplicate("é", 4_000_000)
    caller = Task.async(fn -> for _ <- 1..3, do: Instar.call!(version, :greet, [large], timeout: 60_000) end)
    # A killed caller's copying ends with it.
    victim = spawn(fn -> Instar.call!(version, :greet, [large], timeout: 60_000) end)
    Process.sleep(5)
    kill!(victim)
    assert {:timeout, 1} = reason(Instar.call(version, :greet, [large], timeout: 1))
    assert [_, _, greeting] = await(caller)
    assert byte_size(greeting) == byte_size(large) + 8
  end

  describe "introspection" do
    test "of WebAssembly names all that is exported and imported, with types and limits", context do
      put!(
        context,
        "all",
        wat("""
        (module
          (import "env" "log" (func (param i32 f64)))
          (memory (export "memory") 1 5)
          (table (export "table") 2 funcref)
          (global (export "level") (mut i64) (i64.const 1))
          (tag (export "oops") (param i32))
          (func (export "pair") (param f32) (result i32 i64) (i32.const 1) (i64.const 2)))
        """)
      )

      imports = %{"env" => %{"log" => fn _a, _b -> nil end}}
      {:ok, version} = Instar.load(context.server, "all", imports: imports)

      assert Version.exports(version) == [
               %{name: "memory", kind: :memory, minimum: 1, maximum: 5, page_size: 65_536, bits: 32},
               %{name: "table", kind: :table, element: :funcref, minimum: 2, maximum: nil},
               %{name: "level", kind: :global, type: :i64, mutable: true},
               %{name: "oops", kind: :tag, params: [:i32]},
               %{name: "pair", kind: :function, params: [:f32], results: [:i32, :i64]}
             ]

      assert Version.imports(version) == [
               %{module: "env", name: "log", kind: :function, params: [:i32, :f64], results: []}
             ]

      # As calls do, it finds the same code where it has been loaded again.
      for _ <- 1..3, do: {:ok, _version} = Instar.load(context.server, "all", imports: imports)
      assert [%{module: "env"}] = Version.imports(version)
      assert [%{name: _} | _] = Version.exports(version)
      Instar.purge(context.server, "all")
      Instar.delete(context.server, "all")
      Instar.purge(context.server, "all")
      assert %Error{reason: {:badfun, _digest}} = catch_error(Version.exports(version))
      assert %Error{reason: {:foreign_node, :n@h}} = catch_error(Version.imports(%{version | node: :n@h}))
    end

    test "shows signatures beside types", context do
      exports = Version.exports(c(context))

      assert Enum.find(exports, &(&1.name == "upper")) == %{
               name: "upper",
               kind: :function,
               params: [:i32, :i32],
               results: [:i64],
               signature: %{params: [:string], results: [:string]}
             }

      abort = %{module: "env", name: "abort", kind: :function, params: [:i32, :i32, :i32, :i32], results: []}
      assert Version.imports(assemblyscript(context)) == [abort]
    end

    @tag instar: [trust: [:beam]]
    test "of Elixir names functions, in the sandbox and outside", context do
      source = "defmodule Rules do\n  def fee(x), do: x\n  def fee(x, y), do: x + y\nend"
      document = %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => source}}
      put!(context, "sandboxed", document)
      put!(context, "trusted", Map.put(document, "target", "beam"))
      {:ok, sandboxed} = Instar.load(context.server, "sandboxed")
      {:ok, trusted} = Instar.load(context.server, "trusted")
      fees = &Enum.filter(&1, fn item -> item.name == "fee" end)

      assert fees.(Version.exports(sandboxed)) == [
               %{name: "fee", kind: :function, params: [:term], results: [:term]},
               %{name: "fee", kind: :function, params: [:term, :term], results: [:term]}
             ]

      assert fees.(Version.exports(trusted)) ==
               [%{name: "fee", kind: :function, arity: 1}, %{name: "fee", kind: :function, arity: 2}]

      assert Version.imports(sandboxed) == []
      assert Version.imports(trusted) == []
    end

    @tag instar: [trust: [:beam]]
    test "of Elixir and Erlang are the functions of the host that it names, whatever it runs as", context do
      elixir =
        "defmodule Bill do\n  def of(a), do: {Shop.Prices.of(a), Enum.map([a], &Shop.Prices.off/1), DateTime.utc_now()}\nend"

      erlang = "-module(bill).\n-export([bill/1]).\nbill(A) -> prices:get(A, [])."
      offer = %{Shop.Prices => %{of: & &1, off: & &1, unused: & &1}, prices: %{get: fn a, _ -> a end}}

      for {language, source, targets} <- [{"elixir", elixir, ["wasm", "beam"]}, {"erlang", erlang, ["wasm"]}],
          target <- targets do
        document = %{"type" => "code-document", "language" => language, "code" => %{"1" => source}}
        put!(context, language <> target, Map.put(document, "target", target))
        {:ok, version} = Instar.load(context.server, language <> target, imports: offer, allow: [:clock])
        item = &%{kind: :function, module: &1, name: &2, arity: &3, params: &4, results: [:term]}

        expected =
          if language == "elixir",
            do: [item.("Shop.Prices", "of", 1, [:term]), item.("Shop.Prices", "off", 1, [:term])],
            else: [item.("prices", "get", 2, [:term, :term])]

        # What the library asks the host for beside that is a matter of its release.
        imports = Enum.reject(Version.imports(version), &(&1.module == "erlang"))
        assert Enum.sort(imports) == Enum.sort(expected)
      end
    end
  end
end
