defmodule Instar.WasmSuiteTest do
  # The WebAssembly project's own tests, run by `Instar.WasmSuite`. What cannot be passed is listed, with the reason, in
  # `wasm_suite_exceptions.exs`; what isn't there must pass, and what is there must not.
  use ExUnit.Case, async: true
  alias Instar.{WasmSuite, Worlds}

  if missing = WasmSuite.missing(), do: @moduletag(skip: missing)

  @moduletag :tmp_dir
  @moduletag timeout: 300_000

  @file_ Path.join(__DIR__, "wasm_suite_exceptions.exs")
  @listed @file_ |> File.read!() |> Code.eval_string([], file: @file_) |> elem(0)
  @external_resource @file_

  test "every directive passes, or is listed", %{tmp_dir: tmp_dir} do
    server = :instar_wasm_suite
    store = Worlds.Store.new()
    # All that the engine has: what the scripts ask for is theirs.
    options = [memory: 4_294_967_296, table: 100_000, max_versions: :infinity, max_bytes: :infinity]
    source = {Worlds.Store, table: store}

    start_supervised!(
      {Instar, [name: server, source: source, cache_dir: false, refresh: :infinity] ++ options}
    )

    outcomes =
      tmp_dir
      |> WasmSuite.scripts!()
      |> Task.async_stream(&{WasmSuite.name(&1), WasmSuite.run(server, store, &1)}, timeout: 120_000)
      |> Enum.map(fn {:ok, outcomes} -> outcomes end)

    failed =
      for {script, directives} <- outcomes,
          {line, directive, {kind, detail}} <- directives,
          do: {script, kind, "#{script}:#{line} #{directive}: #{kind} #{inspect(detail, limit: 30)}"}

    exceptions = Enum.frequencies_by(failed, fn {script, kind, _text} -> {script, kind} end)
    directives = outcomes |> Enum.map(fn {_script, directives} -> length(directives) end) |> Enum.sum()

    listed =
      for {script, kinds} <- @listed.scripts, {kind, count} <- kinds, into: %{}, do: {{script, kind}, count}

    others = for {key, _} <- Map.merge(listed, exceptions), listed[key] != exceptions[key], do: key

    assert others == [], """
    Exceptions that are not as wasm_suite_exceptions.exs lists them:
    #{for {script, kind} = key <- others do
      places = for {^script, ^kind, text} <- failed, do: "\n  " <> text
      "#{script} #{kind}: #{listed[key] || 0} listed, #{exceptions[key] || 0} found#{places}\n"
    end}\
    """

    assert {length(outcomes), directives} == {@listed.total.scripts, @listed.total.directives}
    assert Enum.all?(exceptions, fn {{_script, kind}, _count} -> is_map_key(@listed.kinds, kind) end)

    by_kind =
      for {{_script, kind}, count} <- exceptions,
          reduce: %{},
          do: (sums -> Map.update(sums, kind, count, &(&1 + count)))

    IO.puts(
      "WebAssembly's own tests: #{length(outcomes)} scripts, #{directives - length(failed)} directives passed, " <>
        "#{length(failed)} exceptions: " <>
        Enum.map_join(Enum.sort(by_kind), ", ", fn {kind, n} -> "#{n} #{kind}" end)
    )

    if System.get_env("DUMP"),
      do:
        IO.puts(
          for {s, ks} <-
                Enum.group_by(exceptions, fn {{s, _}, _} -> s end, fn {{_, k}, n} -> {k, n} end)
                |> Enum.sort(),
              do:
                "    #{inspect(s)} => %{#{Enum.map_join(Enum.sort(ks), ", ", fn {k, n} -> "#{k}: #{n}" end)}},\n"
        )
  end
end
