defmodule Instar.WASIComponent do
  # A component that imports WASI 0.2, by hand: a program, and functions that ask for one thing each. A tool's components are
  # larger, and need the tool.
  @moduledoc false

  @doc "Its text, with its imports in a version of WASI."
  def text(version \\ "0.2.3") do
    """
    (component
      (import "wasi:io/error@#{version}" (instance $error (export "error" (type (sub resource)))))
      (alias export $error "error" (type $err))
      (import "wasi:io/poll@#{version}" (instance $poll
        (export "pollable" (type $p (sub resource)))
        (export "[method]pollable.block" (func (param "self" (borrow $p))))
        (export "poll" (func (param "in" (list (borrow $p))) (result (list u32))))))
      (alias export $poll "pollable" (type $pollable))
      (import "wasi:io/streams@#{version}" (instance $streams
        (export "output-stream" (type $out (sub resource)))
        (export "input-stream" (type $in (sub resource)))
        (alias outer 1 $err (type $err1))
        (export "error" (type $err2 (eq $err1)))
        (type $se (variant (case "last-operation-failed" (own $err2)) (case "closed")))
        (export "stream-error" (type $se2 (eq $se)))
        (export "[method]input-stream.blocking-read" (func (param "self" (borrow $in)) (param "len" u64)
          (result (result (list u8) (error $se2)))))
        (export "[method]output-stream.blocking-write-and-flush"
          (func (param "self" (borrow $out)) (param "contents" (list u8)) (result (result (error $se2)))))))
      (alias export $streams "output-stream" (type $out))
      (alias export $streams "input-stream" (type $in))
      (import "wasi:cli/stdout@#{version}" (instance $stdout
        (alias outer 1 $out (type $o1)) (export "output-stream" (type $o2 (eq $o1)))
        (export "get-stdout" (func (result (own $o2))))))
      (import "wasi:cli/stdin@#{version}" (instance $stdin
        (alias outer 1 $in (type $i1)) (export "input-stream" (type $i2 (eq $i1)))
        (export "get-stdin" (func (result (own $i2))))))
      (import "wasi:cli/exit@#{version}" (instance $exit (export "exit" (func (param "status" (result))))))
      (import "wasi:random/random@#{version}" (instance $random (export "get-random-u64" (func (result u64)))
        (export "get-random-bytes" (func (param "len" u64) (result (list u8))))))
      (import "wasi:clocks/monotonic-clock@#{version}" (instance $clock
        (alias outer 1 $pollable (type $p1)) (export "pollable" (type $p2 (eq $p1)))
        (export "now" (func (result u64)))
        (export "subscribe-duration" (func (param "when" u64) (result (own $p2))))))
      (import "wasi:sockets/network@#{version}" (instance $network
        (export "network" (type (sub resource)))
        (type $codes (enum #{error_codes()}))
        (export "error-code" (type (eq $codes)))))
      (alias export $network "error-code" (type $code))
      (import "wasi:sockets/tcp-create-socket@#{version}" (instance $sockets
        (alias outer 1 $code (type $c1)) (export "error-code" (type $c2 (eq $c1)))
        (export "tcp-socket" (type $socket (sub resource)))
        (export "create-tcp-socket" (func (result (result (own $socket) (error $c2)))))))
      #{core()}
      (alias core export $m "memory" (core memory $mem))
      (alias core export $m "realloc" (core func $realloc))
      (core func $write (canon lower (func $streams "[method]output-stream.blocking-write-and-flush") (memory $mem)))
      (core func $read (canon lower (func $streams "[method]input-stream.blocking-read") (memory $mem) (realloc $realloc)))
      (core func $block (canon lower (func $poll "[method]pollable.block")))
      (core func $poll-all (canon lower (func $poll "poll") (memory $mem) (realloc $realloc)))
      (core func $get-stdout (canon lower (func $stdout "get-stdout")))
      (core func $get-stdin (canon lower (func $stdin "get-stdin")))
      (core func $leave (canon lower (func $exit "exit")))
      (core func $roll (canon lower (func $random "get-random-u64")))
      (core func $bytes (canon lower (func $random "get-random-bytes") (memory $mem) (realloc $realloc)))
      (core func $now (canon lower (func $clock "now")))
      (core func $after (canon lower (func $clock "subscribe-duration")))
      (core func $socket (canon lower (func $sockets "create-tcp-socket") (memory $mem)))
      (core instance $c (instantiate $code (with "host" (instance
        (export "memory" (memory $mem)) (export "write" (func $write)) (export "read" (func $read))
        (export "block" (func $block)) (export "poll" (func $poll-all)) (export "stdout" (func $get-stdout)) (export "stdin" (func $get-stdin))
        (export "exit" (func $leave)) (export "roll" (func $roll)) (export "bytes" (func $bytes))
        (export "now" (func $now)) (export "after" (func $after)) (export "socket" (func $socket))))))
      (func $run (result (result)) (canon lift (core func $c "run")))
      (instance $program (export "run" (func $run)))
      (export "wasi:cli/run@#{version}" (instance $program))
      (func (export "echo") (result u32) (canon lift (core func $c "echo")))
      (func (export "say") (param "text" string) (canon lift (core func $c "say") (memory $mem) (realloc $realloc)))
      (func (export "roll") (result u64) (canon lift (core func $c "roll")))
      (func (export "random") (param "length" u32) (result u32) (canon lift (core func $c "random")))
      (func (export "now") (result u64) (canon lift (core func $c "now")))
      (func (export "nap") (param "ns" u64) (canon lift (core func $c "nap")))
      (func (export "poll") (param "times" u32) (result u32) (canon lift (core func $c "poll")))
      (func (export "leave") (param "failed" u32) (canon lift (core func $c "leave")))
      (func (export "socket") (result u32) (canon lift (core func $c "socket")))
      (func (export "next") (result u32) (canon lift (core func $c "next")))
      (func (export "spin") (canon lift (core func $c "spin")))
      (func (export "ask-on") (canon lift (core func $c "ask-on")))
      (func (export "trap") (canon lift (core func $c "trap"))))
    """
  end

  # As wasi:sockets/network has them.
  @codes ~w(unknown access-denied not-supported invalid-argument out-of-memory timeout concurrency-conflict not-in-progress
            would-block invalid-state new-socket-limit address-not-bindable address-in-use remote-unreachable connection-refused
            connection-reset connection-aborted datagram-too-large name-unresolvable temporary-resolver-failure
            permanent-resolver-failure)

  defp error_codes, do: Enum.map_join(@codes, " ", &inspect/1)

  defp core do
    """
    (core module $memory
      (memory (export "memory") 8)
      (data (i32.const 0) "hello\\n")
      (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 4096)))
    (core instance $m (instantiate $memory))
    (core module $code
      (import "host" "memory" (memory 1))
      (import "host" "write" (func $write (param i32 i32 i32 i32)))
      (import "host" "read" (func $read (param i32 i64 i32)))
      (import "host" "block" (func $block (param i32)))
      (import "host" "poll" (func $poll (param i32 i32 i32)))
      (import "host" "stdout" (func $stdout (result i32)))
      (import "host" "stdin" (func $stdin (result i32)))
      (import "host" "exit" (func $exit (param i32)))
      (import "host" "roll" (func $roll (result i64)))
      (import "host" "bytes" (func $bytes (param i64 i32)))
      (import "host" "now" (func $now (result i64)))
      (import "host" "after" (func $after (param i64) (result i32)))
      (import "host" "socket" (func $socket (param i32)))
      (global $count (mut i32) (i32.const 0))
      (func $say (param i32 i32) (call $write (call $stdout) (local.get 0) (local.get 1) (i32.const 64)))
      (func (export "run") (result i32) (call $say (i32.const 0) (i32.const 6)) (i32.const 0))
      (func (export "say") (param i32 i32) (call $say (local.get 0) (local.get 1)))
      ;; Writes what it reads, and says how often it has read.
      (func (export "echo") (result i32) (local $in i32) (local $times i32)
        (local.set $in (call $stdin))
        (block $end (loop $again
          (call $read (local.get $in) (i64.const 4096) (i32.const 64))
          (br_if $end (i32.load8_u (i32.const 64)))
          (local.set $times (i32.add (local.get $times) (i32.const 1)))
          (call $say (i32.load (i32.const 68)) (i32.load (i32.const 72)))
          (br $again)))
        (local.get $times))
      (func (export "roll") (result i64) (call $roll))
      (func (export "random") (param i32) (result i32)
        (call $bytes (i64.extend_i32_u (local.get 0)) (i32.const 64)) (i32.load (i32.const 68)))
      (func (export "now") (result i64) (call $now))
      (func (export "nap") (param i64) (call $block (call $after (local.get 0))))
      ;; Waits for a timer that is over, named so many times; how many of them are ready.
      (func (export "poll") (param i32) (result i32) (local $timer i32) (local $i i32)
        (local.set $timer (call $after (i64.const 0)))
        (block $end (loop $again
          (br_if $end (i32.ge_u (local.get $i) (local.get 0)))
          (i32.store (i32.add (i32.const 65536) (i32.mul (local.get $i) (i32.const 4))) (local.get $timer))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br $again)))
        (call $poll (i32.const 65536) (local.get 0) (i32.const 64))
        (i32.load (i32.const 68)))
      (func (export "leave") (param i32) (call $exit (local.get 0)))
      ;; The error's number, or 255 for a socket.
      (func (export "socket") (result i32)
        (call $socket (i32.const 64))
        (if (result i32) (i32.load8_u (i32.const 64)) (then (i32.load8_u (i32.const 68))) (else (i32.const 255))))
      (func (export "next") (result i32)
        (global.set $count (i32.add (global.get $count) (i32.const 1))) (global.get $count))
      (func (export "spin") (loop $again (br $again)))
      (func (export "ask-on") (loop $again (drop (call $now)) (br $again)))
      (func (export "trap") unreachable))
    """
  end
end
