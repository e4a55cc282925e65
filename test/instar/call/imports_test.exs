defmodule Instar.Call.ImportsTest do
  # What modules import and nobody offers: told all at once, with kinds and types, before anything is compiled.
  use Instar.Case, async: true
  alias Instar.{Clock, Native}

  @offer %{"env" => %{"f" => {__MODULE__, :f}, "x" => {__MODULE__, :f}}}
  def f(n), do: n

  # How an import looks, and how it is told.
  @kinds [
    {"(memory 1)", "a memory of at least 1 page"},
    {"(memory 2 2)", "a memory of 2 pages"},
    {"(memory 1 10)", "a memory of 1 to 10 pages"},
    {"(memory i64 1)", "a memory of at least 1 page with addresses of 64 bits"},
    {"(table 3 funcref)", "a table of funcref with at least 3 elements"},
    {"(table 1 2 externref)", "a table of externref with 1 to 2 elements"},
    {"(global i32)", "a global of the type i32"},
    {"(global (mut f64))", "a mutable global of the type f64"},
    {"(tag (param i32 i64))", "a tag of exceptions (i32, i64)"},
    {"(func (param externref))", "a function (externref)"},
    {"(func (result funcref))", "a function () -> funcref"},
    {"(func (param i32 f64) (result i64 i64))", "a function (i32, f64) -> (i64, i64)"}
  ]

  defp refused(context, text, options \\ []) do
    put!(context, "doc", wat(text))

    assert {:error, %Error{reason: {:unknown_import, module, name}} = error} =
             Instar.load(context.server, "doc", options)

    {{module, name}, Enum.map(error.diagnostics, & &1.message)}
  end

  test "each kind is named with its type", context do
    for {kind, told} <- @kinds do
      {named, [message]} = refused(context, ~s[(module (import "env" "x" #{kind}))])
      assert named == {"env", "x"}
      assert message =~ "env.x is #{told}: "
      refute message =~ "is offered"
    end
  end

  test "a function of that name that is offered is told of, too", context do
    for {kind, told} <- @kinds, not (kind =~ "f64) (result") do
      {_named, [message]} = refused(context, ~s[(module (import "env" "x" #{kind}))], imports: @offer)
      assert message =~ "env.x is #{told}: a function of that name is offered"
    end
  end

  test "all that is missing is told, in the module's order", context do
    imports =
      for {{kind, _told}, n} <- Enum.with_index(@kinds),
          not (kind =~ "memory"),
          do: ~s[(import "m#{n}" "x" #{kind})]

    text = ~s[(module (import "env" "f" (func (param i32))) #{imports} (import "env" "g" (func)))]
    {named, messages} = refused(context, text, imports: @offer)
    assert named == {"m4", "x"}
    assert length(messages) == length(imports) + 1
    assert List.last(messages) == "env.g is a function (): nobody offers it"
    # The sentence has them all.
    assert {:error, error} = Instar.load(context.server, "doc")
    assert Exception.message(error) =~ "env.f is a function (i32): nobody offers it\nm4.x is"
  end

  test "functions of WASI under another type, or one name under two", context do
    seek = ~s[(import "wasi_snapshot_preview1" "fd_seek" (func (param i32 i32 i32 i32 i32) (result i32)))]
    {named, [message]} = refused(context, "(module #{seek})")
    assert named == {"wasi_snapshot_preview1", "fd_seek"}
    assert message =~ "WASI has it as a function (i32, i64, i32, i32) -> i32"

    two = ~s[(import "env" "f" (func (param i32))) (import "env" "f" (func (param f32)))]
    {_named, [message]} = refused(context, "(module #{two})", imports: @offer)
    assert message =~ "env.f is a function (f32): a function of that name is offered"
    assert message =~ "as a function (i32), too"
  end

  test "nothing is compiled for it, and nothing is tried again", context do
    # Twins, but for the import: the one without it is compiled.
    functions =
      for n <- 1..5_000,
          do: "(func (export \"f#{n}\") (param i32) (result i32) (i32.mul (local.get 0) (i32.const #{n})))\n"

    text = fn import ->
      IO.iodata_to_binary([
        "(module #{import} (func (export \"n\") (result i64) (i64.const #{unique_number()}))",
        functions,
        ")"
      ])
    end

    load = fn import ->
      put!(context, "large", wat(text.(import)))
      {time, answer} = :timer.tc(fn -> Instar.load(context.server, "large") end)
      {time, if(import == "", do: elem(answer, 0), else: reason(answer))}
    end

    refused = fn ->
      assert {time, {:unknown_import, "env", "memory"}} = load.("(import \"env\" \"memory\" (memory 1))")
      time
    end

    compiled = fn ->
      assert {time, :ok} = load.("")
      time
    end

    assert Clock.compare(refused, compiled, &(2 * &1 < &2), 1..5) == :ok
    # Nor is it tried again.
    again = fn -> elem(:timer.tc(fn -> Instar.load(context.server, "large") end), 0) end
    refused.()
    assert Clock.compare(again, refused, &(&1 <= 2 * &2), 1..5) == :ok
  end

  test "what is no WebAssembly is refused for that", context do
    invalid = ~s[(module (import "env" "x" (global i32)) (func (result i32) (i64.const 1)))]
    put!(context, "doc", wat(invalid))

    for _time <- 1..2,
        do: assert({:error, %Error{reason: :badfile}} = Instar.load(context.server, "doc"))
  end

  test "the core of a component is told what it lacks", context do
    section = ~s[(@custom "component-type:shop" (after last) "\\00")]

    {_named, messages} =
      refused(context, ~s[(module (import "shop:rules/prices" "price" (func (param i32))) #{section})])

    assert ["shop:rules/prices.price is a function (i32): nobody offers it", last] = messages
    assert last =~ "wasm-tools component new"

    log =
      ExUnit.CaptureLog.capture_log(fn ->
        put!(context, "core", wat(~s[(module (func (export "f")) #{section})]))
        assert {:ok, _version} = Instar.load(context.server, "core")
      end)

    assert log =~ "wasm-tools component new"
    # Another section is none.
    {_named, [_one]} = refused(context, ~s[(module (import "a" "b" (func)) (@custom "component-types" ""))])
  end

  # Interfaces with types of their own between them, as toolchains make them; a nested component is no import.
  @component """
  (component
    (component $inner (import "inner" (func)))
    (type $t (instance (type $r (record (field "n" u32))) (export "r" (type (eq $r))) (export "one" (func)) (export "two" (func))))
    (import "a:b/types@1.0.0" (instance $types (type $t)))
    (alias export $types "r" (type $r))
    (import "named" (type $named (eq $r)))
    (import "a:b/more" (instance (alias outer 1 $r (type $r)) (export "r" (type (eq $r))) (export "three" (func))))
    (import "four" (func))
    (RESOURCE))
  """

  test "of a component, too, before it is compiled", context do
    text = String.replace(@component, "(RESOURCE)", "")
    {named, messages} = refused(context, text)
    assert named == {"a:b/types@1.0.0", "one"}

    assert messages ==
             for(
               name <- ["a:b/types@1.0.0.one", "a:b/types@1.0.0.two", "a:b/more.three", "$root.four"],
               do: name <> " is a function: nobody offers it"
             )

    offer = %{"a:b/types" => %{"one" => {__MODULE__, :f}}, "$root" => %{"four" => {__MODULE__, :f}}}
    {named, messages} = refused(context, text, imports: offer)
    assert {named, length(messages)} == {{"a:b/types@1.0.0", "two"}, 2}

    resource =
      String.replace(
        @component,
        "(RESOURCE)",
        ~s[(import "c:d/e" (instance (export "blob" (type (sub resource)))))]
      )

    put!(context, "doc", wat(resource))
    assert {:error, error} = Instar.load(context.server, "doc")
    assert error.reason == {:unsupported_in_component, "the resource blob", "the import c:d/e"}
  end

  test "bytes that say nothing are the compiler's to refuse" do
    for junk <- ["", "junk", <<0, "asm", 1, 0, 0, 0, 2, 200>>, <<0, "asm", 13, 0, 1, 0>>],
        do: assert(Native.wasm(junk, :imports) in [nil, {[], false, nil}])
  end
end
