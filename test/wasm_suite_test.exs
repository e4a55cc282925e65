defmodule Instar.WasmSuiteTest do
  # The WebAssembly project's own tests, run by `Instar.WasmSuite`. What cannot be passed is listed, with the reason, in
  # `wasm_suite_exceptions.exs`: what isn't there must pass, and what is there must not.
  use ExUnit.Case, async: true
  alias Instar.{WasmSuite, Worlds}

  if missing = WasmSuite.missing(), do: @moduletag(skip: missing)

  @moduletag :tmp_dir

  @path Path.join(__DIR__, "wasm_suite_exceptions.exs")
  @external_resource @path
  @listed @path |> Code.eval_file() |> elem(0)

  setup do
    server = :"wasm_suite_#{System.unique_integer([:positive])}"
    store = Worlds.Store.new()
    # All that the engine has: what the scripts ask for is theirs.
    limits = [memory: 4_294_967_296, table: 100_000, max_versions: :infinity, max_bytes: :infinity]
    source = {Worlds.Store, table: store}
    options = [name: server, source: source, cache_dir: false, refresh: :infinity] ++ limits
    start_supervised!({Instar, options})
    %{server: server, store: store}
  end

  test "every directive passes, or is listed", %{tmp_dir: tmp_dir} = context do
    outcomes =
      tmp_dir
      |> WasmSuite.scripts!()
      # One by one, as other tests count milliseconds meanwhile; in processes of their own, with which instances go.
      |> Task.async_stream(&{WasmSuite.name(&1), run(context, &1)}, timeout: 120_000, max_concurrency: 1)
      |> Enum.flat_map(fn {:ok, {script, outcomes}} -> for outcome <- outcomes, do: {script, outcome} end)

    exceptions =
      for {script, {line, directive, {kind, detail}}} <- outcomes,
          do: {{script, kind}, "  #{script}:#{line} #{directive}: #{inspect(detail, limit: 30)}\n"}

    found = Enum.group_by(exceptions, &elem(&1, 0), &elem(&1, 1))

    listed =
      for {script, kinds} <- @listed.scripts, {kind, count} <- kinds, into: %{}, do: {{script, kind}, count}

    drifted =
      for {script, kind} = key <- Map.keys(Map.merge(listed, found)),
          {count, lines} = {Map.get(listed, key, 0), Map.get(found, key, [])},
          length(lines) != count,
          do: ["#{script} #{kind}: #{count} listed, #{length(lines)} found\n" | lines]

    assert drifted == [], "wasm_suite_exceptions.exs lists other exceptions:\n#{drifted}"

    scripts = outcomes |> Enum.map(&elem(&1, 0)) |> Enum.uniq() |> length()
    assert %{scripts: scripts, directives: length(outcomes)} == @listed.total

    kinds = exceptions |> Enum.frequencies_by(fn {{_script, kind}, _line} -> kind end) |> Enum.sort()
    assert Enum.sort(Map.keys(@listed.kinds)) == Keyword.keys(kinds)

    IO.puts(
      "WebAssembly's own tests: #{scripts} scripts, #{length(outcomes) - length(exceptions)} directives passed, " <>
        "exceptions: #{Enum.map_join(kinds, ", ", fn {kind, count} -> "#{count} #{kind}" end)}"
    )
  end

  describe "a script" do
    @module Base.encode16(
              """
              (module
                (memory 1)
                (func (export "n") (result i32) (i32.const 1))
                (func (export "zero") (result f32) (f32.const -0))
                (func (export "nan") (result f64) (f64.const nan))
                (func (export "next") (result i32)
                  (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1)))
                  (i32.load (i32.const 0)))
                (func (export "trap") (i32.store (i32.const -1) (i32.const 0))))
              """,
              case: :lower
            )

    test "is told what is not as it expects", context do
      module = ~s({"language": "wat", "source": "#{@module}", "stateless": false})
      call = &~s("action": {"do": "invoke", "name": null, "field": "#{&1}", "args": []})
      returns = &~s("do": "assert_return", #{call.(&1)}, "results": [#{&2}])
      traps = &~s("do": "assert_trap", #{call.(&1)}, "message": "#{&2}")

      expected = [
        {~s("do": "module", "name": null, "module": #{module}), :passed},
        {returns.("n", ~s(["i32", 1])), :passed},
        {returns.("n", ~s(["i32", 2])), {:wrong, {:returned, 1}}},
        {returns.("n", ""), {:wrong, {:returned, 1}}},
        {returns.("zero", ~s(["f32", #{0x80000000}])), :passed},
        {returns.("zero", ~s(["f32", 0])), {:wrong, {:returned, -0.0}}},
        {returns.("nan", ~s(["f64", "canonical"])), :passed},
        {returns.("n", ~s(["f64", "canonical"])), {:wrong, {:returned, 1}}},
        {returns.("nope", ""), {:wrong, {:undef, "nope", 0}}},
        {returns.("next", ~s(["i32", 1])), :passed},
        {traps.("trap", "out of bounds memory access"), :passed},
        {traps.("trap", "unreachable"), {:wrong, {:trap, :memory_out_of_bounds}}},
        {traps.("n", "unreachable"), {:wrong, {:returned, 1}}},
        # The calls before the traps have been repeated.
        {returns.("next", ~s(["i32", 2])), :passed},
        {~s("do": "assert_invalid", "message": "", "module": #{module}), {:wrong, {:loaded, ""}}},
        {~s("do": "assert_malformed", "message": "", "module": {"language": "wat", "source": "28"}), :passed},
        {~s("do": "assert_unlinkable", "message": "", "module": {"language": "wat", "source": "28"}),
         {:wrong, {:compile_error, ""}}}
      ]

      lines =
        for {{directive, _}, line} <- Enum.with_index(expected), do: ~s({"line": #{line}, #{directive}}\n)

      path = Path.join(context.tmp_dir, "own.json")
      File.write!(path, lines)

      assert for({_line, _directive, outcome} <- run(context, path), do: outcome) ==
               for({_, outcome} <- expected, do: outcome)

      assert Instar.all_loaded(context.server) == []
    end
  end

  defp run(context, path), do: WasmSuite.run(context.server, context.store, path)
end
