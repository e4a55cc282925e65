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

  # Whatever is told is as the table says: all that is measured is there, and nothing that has no place in it.
  defp told(event) do
    assert_receive {:told, [:instar | ^event] = name, measurements, metadata}
    if List.last(event) in [:stop, :exception], do: assert(is_integer(measurements.duration))
    row = Enum.find(Telemetry.events(), &(&1.event == name)) || flunk("#{inspect(name)} is not in the table")
    assert Enum.sort(Map.keys(measurements)) == Enum.sort(row.measurements), inspect(name)
    assert Map.keys(metadata) -- row.metadata == [], inspect(name)
    for {key, value} <- measurements, do: assert(is_number(value), "#{inspect(name)} #{key}")
    {measurements, metadata}
  end

  test "a load is told from the fetch to the cache", %{server: server} = context do
    n = unique_number()
    put!(context, "doc", document(:wasm, %{"1" => n}))
    {:ok, version} = Instar.load(server, "doc", tag: "1")

    assert {%{system_time: _, monotonic_time: _}, %{server: ^server, document: "doc", query: [tag: "1"]}} =
             told([:load, :start])

    assert {_, %{document: "doc"}} = told([:fetch, :start])
    assert {%{bytes: bytes}, %{result: :ok, bytes: bytes, token: token}} = told([:fetch, :stop])
    assert bytes > 0 and token == version.token
    digest = version.digest
    assert {%{count: 1}, %{digest: ^digest}} = told([:cache, :miss])
    assert {_, %{target: :wasm, tag: "1"}} = told([:compile, :start])
    assert {_, %{result: :ok, digest: ^digest}} = told([:compile, :stop])
    assert {_, %{result: :ok, tag: "1", digest: ^digest}} = told([:load, :stop])

    {:ok, _version} = Instar.load(server, "doc", tag: "1")
    # What is added up is there when there is nothing to add.
    assert {%{bytes: 0}, %{result: :not_modified}} = told([:fetch, :stop])
    {:ok, _version} = Instar.load(start_instar!(context), "doc", tag: "1")
    assert {%{count: 1, bytes: _}, %{digest: ^digest}} = told([:cache, :hit])
    assert Instar.purge(server, version) == false
    assert {_, %{kind: :purge, tag: "1", result: false}} = told([:purge, :stop])
    assert Instar.soft_purge(server, version)
    assert {_, %{kind: :soft_purge, result: true}} = told([:purge, :stop])
  end

  test "a call whose code cannot be loaded is told, too", %{server: server} = context do
    put!(context, "broken", wat("(module"))

    for {ref, document, tag, kind} <- [
          {"broken", "broken", nil, :compile_error},
          {{"broken", "9"}, "broken", "9", :unknown_tag},
          {"nobody", "nobody", nil, :not_found}
        ] do
      assert {:error, error} = Instar.call(server, ref, :f, [1])
      assert {_, %{document: ^document, tag: ^tag, function: :f, arity: 1}} = told([:call, :start])
      assert {_, %{result: :error, error: ^error, kind: ^kind}} = told([:call, :stop])
      assert error == catch_error(Instar.call!(server, ref, :f, [1]))
      told([:call, :start])
      assert {_, %{kind: :error, reason: ^error, document: ^document}} = told([:call, :exception])
      refute_received {:told, [:instar, :call, _], _, _}
    end

    quiet = start_instar!(context)
    assert {:error, _error} = Instar.call(quiet, "broken", :f, [])
    refute_received {:told, [:instar, :call, _], _, _}
  end

  test "calls are told when they are asked for", %{server: server} = context do
    put!(context, "doc", document(:wasm, %{"1" => 7}))
    {:ok, version} = Instar.load(server, "doc")
    for ref <- [version, "doc", {"doc", "1"}], do: assert(Instar.call(server, ref, :n, []) == {:ok, 7})

    for _call <- 1..3 do
      assert {_, %{server: ^server, document: "doc", tag: "1", function: :n, arity: 0} = metadata} =
               told([:call, :stop])

      # What to count by is always there.
      assert %{result: :ok, kind: nil} = metadata
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

  test "a call that is an error ends, and a call! that raises is an exception",
       %{server: server} = context do
    put!(
      context,
      "doc",
      wat(~S"""
      (module
        (import "env" "f" (func $f))
        (func (export "trap") unreachable)
        (func (export "callback") (call $f)))
      """)
    )

    imports = %{"env" => %{"f" => fn -> throw(:thrown) end}}
    {:ok, version} = Instar.load(server, "doc", imports: imports)
    {:ok, instance} = Instar.Instance.start(version, imports: imports)
    trap = {:trap, :unreachable}

    for {name, call, call!} <- [
          {"by handle", &Instar.call(version, &1, []), &Instar.call!(version, &1, [])},
          {"by id", &Instar.call(server, "doc", &1, []), &Instar.call!(server, "doc", &1, [])},
          {"in an instance", &Instar.Instance.call(instance, &1, []),
           &Instar.Instance.call!(instance, &1, [])}
        ] do
      # An instance that trapped is not what it was.
      expected = if name == "in an instance", do: [trap, {:poisoned, trap}], else: [trap, trap]
      assert {:error, %Error{reason: reason} = error} = call.(:trap)
      assert reason in expected, name
      assert {_, %{result: :error, error: ^error, kind: kind, function: :trap}} = told([:call, :stop])
      assert kind == elem(reason, 0)
      raised = assert_raise Error, fn -> call!.(:trap) end
      assert raised.reason in expected
      assert {_, %{kind: :error, reason: ^raised, stacktrace: [_ | _], tag: "1"}} = told([:call, :exception])
    end

    for call <- [&Instar.call!(version, &1, []), &Instar.call!(server, {"doc", "1"}, &1, [])] do
      assert catch_throw(call.(:callback)) == :thrown
      assert {_, %{kind: :throw, reason: :thrown, function: :callback}} = told([:call, :exception])
    end

    assert {:error, %Error{reason: {:exception, :throw, :thrown, _}}} = Instar.call(version, :callback, [])
    assert {_, %{result: :error, error: %Error{reason: {:exception, :throw, _, _}}}} = told([:call, :stop])
    assert {:error, %Error{reason: {:undef, _, 0}}} = Instar.call(version, :nobody, [])
    assert {_, %{result: :error, kind: :undef}} = told([:call, :stop])
    # Each call has one beginning and one end.
    starts = for _ <- 1..10, do: told([:call, :start])
    assert length(starts) == 10
    refute_received {:told, [:instar, :call, _], _, _}
  end

  @tag instar: [refresh: 3_600_000, call_events: true, trust: [:beam]]
  test "what BEAM code raises is told as an exception only to whom it is raised",
       %{server: server} = context do
    code = "defmodule Program do\n  def f(x), do: :erlang.error(x)\n  def g(x), do: exit(x)\nend"

    put!(context, "doc", %{
      "type" => "code-document",
      "language" => "elixir",
      "target" => "beam",
      "code" => %{"1" => code}
    })

    assert {:error, %Error{reason: {:exception, :error, :oops, [_ | _]}} = error} =
             Instar.call(server, "doc", :f, [:oops])

    assert {_, %{result: :error, error: ^error}} = told([:call, :stop])
    assert catch_exit(Instar.call!(server, "doc", :g, [:away])) == :away
    assert {_, %{kind: :exit, reason: :away, stacktrace: [_ | _]}} = told([:call, :exception])
    refute_received {:told, [:instar, :call, :stop], _, _}
    {:ok, version} = Instar.select(server, "doc")

    # The trace is that of the code, as without events.
    assert_raise ErlangError, fn -> Instar.call!(version, :f, [{:a, 1}]) end

    assert {_, %{kind: :error, reason: {:a, 1}, stacktrace: [{module, :f, 1, _} | _]}} =
             told([:call, :exception])

    assert is_atom(module)
  end

  test "what is raised in the sandbox, and a trap, say file and line", %{server: server} = context do
    code = """
    defmodule Program do
      def total(items) do
        {:ok, Enum.map(items, fn item -> price(item) end)}
      end

      defp price(item) do
        1 + div(item, 0)
      end
    end
    """

    put!(context, "doc", %{"type" => "code-document", "language" => "elixir", "code" => %{"1.0.0" => code}})

    assert {:error, %Error{reason: {:exception, :error, :badarith, trace}} = error} =
             Instar.call(server, "doc", :total, [[1]])

    assert {_, %{result: :error, error: ^error, kind: :exception}} = told([:call, :stop])
    assert_raise ArithmeticError, fn -> Instar.call!(server, "doc", :total, [[1]]) end
    assert {_, %{kind: :error, reason: :badarith, stacktrace: raised}} = told([:call, :exception])

    for trace <- [trace, raised] do
      lines = for {Program, function, _arity, where} <- trace, do: {function, where[:file], where[:line]}
      assert {:price, ~c"doc@1.0.0.ex", 7} in lines
      assert {:total, ~c"doc@1.0.0.ex", 3} in lines
    end

    wat =
      "(module (func $half (export \"half\") (param i32) (result i32) (i32.div_s (local.get 0) (i32.const 0))))"

    put!(context, "guest", %{"type" => "code-document", "language" => "wat", "code" => %{"1" => wat}})
    assert {:error, %Error{reason: {:trap, _}} = error} = Instar.call(server, "guest", "half", [1])
    assert error.frames == [%{function: "half", file: nil, line: nil}]
    assert {_, %{result: :error, error: ^error, kind: :trap}} = told([:call, :stop])
    raised = assert_raise Error, fn -> Instar.call!(server, "guest", "half", [1]) end
    assert raised.frames == error.frames and Exception.message(raised) =~ "in half"
    assert {_, %{kind: :error, reason: ^raised}} = told([:call, :exception])
  end

  test "a process that a stopping server ends does end, and is told as an exception",
       %{server: server} = context do
    put!(context, "doc", document(:wasm, %{"1" => 7}))
    {:ok, version} = Instar.load(server, "doc")
    {error, []} = reason = {Error.new({:server_stopped, server}), []}
    assert catch_exit(Telemetry.call(version, :n, [], fn -> exit(reason) end)) == reason
    assert {_, %{function: :n, arity: 0}} = told([:call, :start])
    assert {_, %{kind: :exit, reason: ^reason}} = told([:call, :exception])
    # One that traps exits gets the error.
    assert {:told, call, {:error, ^error} = answer} =
             Telemetry.call(version, :n, [], fn -> {:error, error} end)

    Telemetry.returned(call, answer)
    assert {_, %{result: :error, error: ^error}} = told([:call, :stop])
    # Any other exit is for the caller to say.
    assert {:told, _call, {:raised, :exit, :other, [_ | _]}} =
             Telemetry.call(version, :n, [], fn -> exit(:other) end)
  end

  test "the table has every event that the code tells, and no other" do
    sources =
      for file <- Path.wildcard("lib/**/*.ex"), file != "lib/instar/telemetry.ex", do: File.read!(file)

    spans =
      for source <- sources,
          [_, name] <- Regex.scan(~r/Telemetry\.span\(:(\w+)/, source),
          do: [:instar, String.to_atom(name), :stop]

    # Those that the functions of the verbs tell, of which the table of verbs says which.
    verbs =
      for %{event: event} when event != nil <- Instar.Server.Verbs.of_version(), do: [:instar, event, :stop]

    calls = for source <- sources, String.contains?(source, "Telemetry.call("), do: [:instar, :call, :stop]

    points =
      for source <- sources,
          [_, names] <- Regex.scan(~r/Telemetry\.execute\(\[([^\]]*)\]/, source),
          name <- expand(names),
          do: [:instar | name]

    listed =
      for %{event: event} <- Telemetry.events(), List.last(event) not in [:start, :exception], do: event

    assert Enum.sort(Enum.uniq(spans ++ verbs ++ calls ++ points)) == Enum.sort(listed)
  end

  # A variable is one of the words that a member does.
  defp expand(names) do
    words =
      for name <- String.split(names, ", "),
          do: if(String.starts_with?(name, ":"), do: [String.to_atom(tl_(name))], else: [:up, :down])

    Enum.reduce(words, [[]], fn choices, done -> for begun <- done, word <- choices, do: begun ++ [word] end)
  end

  defp tl_(":" <> name), do: name

  test "the documentation has a row for each event, with its measurements and its metadata" do
    {:docs_v1, _, _, _, %{"en" => doc}, _, _} = Code.fetch_docs(Telemetry)

    for %{event: event, measurements: measurements, meaning: meaning} <- Telemetry.events() do
      stages = [:start, :stop, :exception]
      name = if List.last(event) in stages, do: Enum.drop(event, -1) ++ [:more], else: event
      shown = name |> inspect() |> String.replace(":more", "…")
      assert [_, row] = Regex.run(~r/\| `#{Regex.escape(shown)}` (\|[^\n]*)\n/, doc), shown
      for key <- measurements -- [:system_time, :monotonic_time], do: assert(row =~ "`#{key}`")
      assert row =~ meaning
    end
  end

  test "a refresh, its errors, and what is shed are told", %{server: server} = context do
    put!(context, "doc", document(:wasm, %{"1" => 1}))
    {:ok, _version} = Instar.load(server, "doc")
    put!(context, "doc", document(:wasm, %{"1" => 2}))
    Instar.refresh(server)
    assert {_, %{document: "doc", result: :changed}} = told([:refresh, :stop])
    put!(context, "doc", wat("(module"))
    ExUnit.CaptureLog.capture_log(fn -> Instar.refresh(server) end)

    assert {_, %{result: :error, kind: :compile_error, error: %Error{reason: :compile_error}}} =
             told([:refresh, :stop])

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

  test "the source's ups and downs, and what there is in the VM, are told with numbers", context do
    server = start_instar!(context, idle: 100)
    put!(context, "doc", document(:wasm, %{"1" => 1}))
    {:ok, _version} = Instar.load(server, "doc")
    assert {%{code: _, idle: _, busy: _, caches: _, instances: _, idle_instances: _}, %{}} = told([:memory])
    :ok = stop_supervised({Instar.DocumentServer, Path.join(context.tmp_dir, "documents")})
    ExUnit.CaptureLog.capture_log(fn -> {:error, _} = Instar.load(server, "other") end)
    assert {%{count: 1}, %{error: %Error{}}} = told([:source, :down])
    assert {%{bytes: 0}, %{result: :error, error: %Error{reason: {:unreachable, _}}}} = failed_fetch()
  end

  test "an error of one document is told, once", context do
    for id <- ["doc", "other"], do: put!(context, id, document(:wasm, %{"1" => 1}))
    server = start_instar!(context, refresh: 20)
    for id <- ["doc", "other"], do: {:ok, _version} = Instar.load(server, id)

    ExUnit.CaptureLog.capture_log(fn ->
      put!(context, "doc", "{}")
      assert {%{count: 1}, %{document: "doc", error: %Error{}}} = told([:document, :error])
      refute_receive {:told, [:instar, :document, :error], _measurements, _metadata}, 200
    end)
  end

  defp failed_fetch do
    {measured, metadata} = told([:fetch, :stop])
    if metadata.result == :error, do: {measured, metadata}, else: failed_fetch()
  end
end
