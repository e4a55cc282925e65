defmodule Instar.LawTest do
  # Every row of the law of `:code`, played by a module and by versions of both targets. The answers must agree,
  # and must be those of guides/code_semantics.md; INSTAR_WRITE_GUIDE=1 writes that page anew.
  # Not async: it silences the log, and every purge asks all processes of the VM.
  use ExUnit.Case, async: false

  import ExUnit.CaptureLog

  alias Instar.Server.Verbs
  alias Instar.Server.Verbs.Verb
  alias Instar.Worlds
  alias Instar.Worlds.{Code, Guide, Rows, Served}

  @guide Path.expand("../guides/code_semantics.md", __DIR__)

  setup_all do
    dir = Path.join(System.tmp_dir!(), "instar_law_#{System.unique_integer([:positive])}_#{System.pid()}")
    code = Code.start(Path.join(dir, "ebin"))
    cache = Path.join(dir, "cache")

    served =
      for {world, language} <- [beam: :erlang, elixir: :elixir, wasm: :wat],
          do: {world, Served.start(language: language, cache_dir: cache)}

    worlds = [{:code, code} | served]

    # In silence: most of it is about what goes wrong.
    {played, _log} =
      with_log(fn ->
        Map.new(worlds, fn {key, world} ->
          {key, Map.new(Rows.titles(), fn {number, _title} -> {number, Rows.play(number, world)} end)}
        end)
      end)

    on_exit(fn ->
      Code.stop(code)
      File.rm_rf!(dir)
    end)

    %{played: played, worlds: Map.new(worlds)}
  end

  for {number, title} <- Rows.titles() do
    test "#{number}. #{title}", %{played: played} do
      number = unquote(number)

      for world <- [:beam, :elixir, :wasm],
          {theirs, ours} <- Enum.zip(played.code[number], played[world][number]) do
        assert elem(theirs, 0) == elem(ours, 0)
        compare(theirs, ours, world)
      end

      # Both languages of the BEAM are one column in the guide.
      assert cells(played.beam[number]) == cells(played.elixir[number])
    end
  end

  test "every verb that :code has too is played" do
    rows = File.read!("test/support/worlds/rows.ex")

    for %Verb{name: name, code: {_function, _arity}} <- Verbs.all(),
        do: assert(rows =~ ~r/(:|Instar\.)#{name}\b/, "no row of the law has #{name}")
  end

  test "a refused delete is a line in the log", %{worlds: worlds} do
    name = :instar_law_log

    for {_key, {module, state} = world} <- worlds do
      log =
        capture_log(fn ->
          # The code server's line goes by way of a process.
          Instar.Logs.heard("purged", fn ->
            module.put(state, name, {:answer, 1})
            module.load(state, name)
            module.load(state, name)
            refute module.delete(state, name)
            Worlds.clear(world, name)
          end)
        end)

      assert log =~ "purged"
    end
  end

  test "the guide says what was answered", %{played: played} do
    page = Guide.page(played)
    if System.get_env("INSTAR_WRITE_GUIDE") == "1", do: File.write!(@guide, page)

    assert File.read!(@guide) == page,
           "guides/code_semantics.md is stale: INSTAR_WRITE_GUIDE=1 mix test test/law_test.exs"
  end

  # A difference that is told, with its reason, must be one.
  defp compare({what, theirs, _why}, {what, ours, _why_too}, _world), do: refute(alike(theirs) == alike(ours))
  defp compare({_what, theirs}, {_what_too, :unasked}, _world), do: assert(theirs != :unasked)

  defp compare({what, theirs}, {what, ours}, world),
    do: assert({what, world, alike(theirs)} == {what, world, alike(ours)})

  # What is the same but for the names of things.
  defp alike({_name, object, _where}) when is_binary(object), do: :object_code
  defp alike(digest) when is_binary(digest) and digest not in ["alive", "dead"], do: :bytes
  defp alike(file) when is_list(file) and file != [], do: :bytes
  defp alike(answer), do: Worlds.normal(answer)

  defp cells(lines), do: for(line <- lines, do: Guide.cell(:beam, elem(line, 1)))
end
