defmodule Instar.TelemetryTest do
  # What a host that has `:telemetry` is told. The library cannot be had here (see CONTRIBUTING), so a module with its
  # one function that Instar calls stands in for it. Not async: it stands in for the whole VM.
  use Instar.Case, async: false
  alias Instar.Telemetry

  @moduletag instar: [refresh: 3_600_000, call_events: true, max_versions: 2]

  setup do
    test = self()
    :persistent_term.put({__MODULE__, :test}, test)

    Code.eval_string("""
    defmodule :telemetry do
      def execute(event, measurements, metadata) do
        send(:persistent_term.get({Instar.TelemetryTest, :test}), {:told, event, measurements, metadata})
        :ok
      end
    end
    """)

    Telemetry.init()

    on_exit(fn ->
      :code.purge(:telemetry)
      :code.delete(:telemetry)
      Telemetry.init()
    end)
  end

  defp told(event) do
    assert_receive {:told, [:instar | ^event], measurements, metadata}, 2_000
    if List.last(event) in [:stop, :exception], do: assert(is_integer(measurements.duration))
    {measurements, metadata}
  end

  test "a load is told from the fetch to the cache", %{server: server} = context do
    n = unique_number()
    put!(context, "doc", document(:wasm, %{"1" => n}))
    {:ok, version} = Instar.load(server, "doc", tag: "1")

    assert {%{system_time: _, monotonic_time: _}, %{server: ^server, document: "doc", query: [tag: "1"]}} =
             told([:load, :start])

    assert {_, %{document: "doc"}} = told([:fetch, :start])
    assert {_, %{result: :ok, bytes: bytes, token: token}} = told([:fetch, :stop])
    assert bytes > 0 and token == version.token
    digest = version.digest
    assert {_, %{digest: ^digest}} = told([:cache, :miss])
    assert {_, %{target: :wasm, tag: "1"}} = told([:compile, :start])
    assert {_, %{result: :ok, digest: ^digest}} = told([:compile, :stop])
    assert {_, %{result: :ok, tag: "1", digest: ^digest}} = told([:load, :stop])

    {:ok, _version} = Instar.load(server, "doc", tag: "1")
    assert {_, %{result: :not_modified}} = told([:fetch, :stop])
    {:ok, _version} = Instar.load(start_instar!(context), "doc", tag: "1")
    assert {%{bytes: _}, %{digest: ^digest}} = told([:cache, :hit])
    assert Instar.purge(server, version) == false
    assert {_, %{kind: :purge, tag: "1", result: false}} = told([:purge, :stop])
    assert Instar.soft_purge(server, version)
    assert {_, %{kind: :soft_purge, result: true}} = told([:purge, :stop])
  end

  test "calls are told when they are asked for", %{server: server} = context do
    put!(context, "doc", document(:wasm, %{"1" => 7}))
    {:ok, version} = Instar.load(server, "doc")
    for ref <- [version, "doc", {"doc", "1"}], do: assert(Instar.call(server, ref, :n, []) == {:ok, 7})

    for _call <- 1..3 do
      assert {_, %{server: ^server, document: "doc", tag: "1", function: :n, arity: 0}} = told([:call, :stop])
    end

    refute_received {:told, [:instar, :call, :stop], _, _}
    {:ok, instance} = Instar.Instance.start(version)
    assert Instar.Instance.call!(instance, :n, []) == 7
    assert {_, %{server: ^server, document: "doc", tag: "1", function: :n, arity: 0}} = told([:call, :stop])
    refute_received {:told, [:instar, :call, :stop], _, _}
    quiet = start_instar!(context)
    {:ok, _version} = Instar.load(quiet, "doc")
    assert Instar.call(quiet, "doc", :n, []) == {:ok, 7}
    refute_received {:told, [:instar, :call, _], _, %{server: ^quiet}}
  end

  test "a refresh, its errors, and what is shed are told", %{server: server} = context do
    put!(context, "doc", document(:wasm, %{"1" => 1}))
    {:ok, _version} = Instar.load(server, "doc")
    put!(context, "doc", document(:wasm, %{"1" => 2}))
    Instar.refresh(server)
    assert {_, %{document: "doc", result: :changed}} = told([:refresh, :stop])
    put!(context, "doc", wat("(module"))
    ExUnit.CaptureLog.capture_log(fn -> Instar.refresh(server) end)
    assert {_, %{result: :error, error: %Error{reason: :compile_error}}} = told([:refresh, :stop])

    for id <- ["a", "b", "c"] do
      put!(context, id, document(:wasm, %{"1" => 1}))
      {:ok, _version} = Instar.load(server, id)
    end

    assert {_, %{server: ^server, document: "doc", tag: "1"}} = told([:cache, :evict])
  end

  test "a crash in a span is told, and goes on", _context do
    assert_raise ArithmeticError, fn ->
      Telemetry.span(:load, %{server: :none}, fn -> raise ArithmeticError end)
    end

    assert {_, %{server: :none, kind: :error, reason: %ArithmeticError{}, stacktrace: [_ | _]}} =
             told([:load, :exception])
  end
end
