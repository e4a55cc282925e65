defmodule Instar.InstanceDocTest do
  # The examples of Instar.Instance and Instar.Memory, with the documents that they speak of. Not async: they use the
  # server that has no name of its own.
  use Instar.Case, async: false

  setup context do
    put!(context, "counter", wat(~s[(module (global $n (export "count") (mut i32) (i32.const 0))
      (func (export "next") (result i32)
        (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n)))]))

    put!(context, "greeter", wat(~s[(module (import "env" "log" (func $log (param i32 i32)))
      (memory (export "memory") 1) (data (i32.const 8) "hello")
      (func (export "greet") (call $log (i32.const 8) (i32.const 5))))]))

    put!(context, "asker", wat(~s[(module (import "env" "text" (func $text (result i32)))
      (memory (export "memory") 1)
      (func (export "alloc") (param i32) (result i32) (i32.const 16))
      (func (export "ask") (result i32) (i32.load8_u (call $text))))]))

    start_instar!(context, name: Instar)
    :ok
  end

  doctest Instar.Instance
  doctest Instar.Memory
end
