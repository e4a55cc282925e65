defmodule Instar.InspectTest do
  # What code exports and imports, told without loading it, and shown by `mix instar.inspect`.
  use Instar.Case, async: false
  import ExUnit.CaptureIO

  @moduletag instar: false

  @module """
  (module
    (import "env" "f" (func (param i32 f64) (result i64)))
    (import "env" "memory" (memory 1 2))
    (import "env" "counter" (global (mut i32)))
    (import "wasi_snapshot_preview1" "sched_yield" (func (result i32)))
    (func (export "none"))
    (func (export "pair") (param i64) (result i32 i32) (i32.const 1) (i32.const 2))
    (table (export "table") 1 funcref)
    (global (export "one") i32 (i32.const 1)))
  """

  @component """
  (component
    (import "a:b/c" (instance (export "f" (func (param "n" u32)))))
    (import "wasi:cli/exit@0.2.0" (instance (export "exit" (func (param "status" (result))))))
    (core module $m (func (export "one") (param i32) (result i32) (i32.const 1)))
    (core instance $i (instantiate $m))
    (type $point (record (field "x" s8) (field "y" (option char))))
    (func $one (param "n" u32) (result u32) (canon lift (core func $i "one")))
    (instance $a (export "same" (func $one)))
    (export "a:b/first" (instance $a))
    (export "alone" (func $one)))
  """

  test "a module says all that it imports, each with its type and who meets it" do
    assert {:ok, inspected} = Instar.inspect_document(@module)
    assert %{kind: :module, core_of_component?: false, imports: imports, exports: exports} = inspected
    only = {:nobody, "a host offers functions only"}

    assert imports == [
             %{module: "env", name: "f", type: "a function (i32, f64) -> i64", met: :host},
             %{module: "env", name: "memory", type: "a memory of 1 to 2 pages", met: only},
             %{module: "env", name: "counter", type: "a mutable global of the type i32", met: only},
             %{
               module: "wasi_snapshot_preview1",
               name: "sched_yield",
               type: "a function () -> i32",
               met: :instar
             }
           ]

    assert exports == [
             %{name: "none", kind: "function", type: "a function ()"},
             %{name: "pair", kind: "function", type: "a function (i64) -> (i32, i32)"},
             %{name: "table", kind: "table", type: "a table of funcref with at least 1 element"},
             %{name: "one", kind: "global", type: "a global of the type i32"}
           ]
  end

  test "a component has functions of interfaces" do
    assert {:ok, %{kind: :component} = inspected} = Instar.inspect_document(@component)

    assert for(import <- inspected.imports, do: {import.name, import.met}) == [
             {"f", :host},
             {"exit", :instar}
           ]

    assert for(export <- inspected.exports, do: {export.name, export.type}) == [
             {"a:b/first#same", "a function (n: u32) -> u32"},
             {"alone", "a function (n: u32) -> u32"}
           ]
  end

  test "what is no WebAssembly is an error" do
    assert {:error, %Error{reason: :badfile}} = Instar.inspect_document(<<0, "asm", 1, 0, 0, 0, 99>>)
    assert {:error, %Error{reason: :badfile}} = Instar.inspect_document(<<255>>)
    assert {:error, %Error{reason: :compile_error, diagnostics: [_]}} = Instar.inspect_document("(module (")
    assert {:error, %Error{reason: {:invalid_argument, :bytes, 1, _}}} = Instar.inspect_document(1)
  end

  test "the task shows it as tables", %{tmp_dir: dir} do
    path = Path.join(dir, "plugin.wat")
    File.write!(path, @module)
    output = capture_io(fn -> Mix.Tasks.Instar.Inspect.run([path]) end)
    assert output =~ "#{path} is a module"
    assert output =~ ~r/env +memory +a memory of 1 to 2 pages +nobody/
    assert output =~ "env.memory: a host offers functions only"
    assert output =~ ~r/pair +a function \(i64\)/
  end
end
