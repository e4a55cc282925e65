defmodule Instar.Appup.ManifestTest do
  # What is seen in a beam, with its debug information and stripped as in a release.
  use ExUnit.Case, async: true

  alias Instar.Appup.{BeamCode, Manifest}

  defp entry(source) do
    [{module, beam} | _] = Code.compile_string(source)
    {:ok, {^module, entry}} = Manifest.read_beam(beam)
    {:ok, stripped} = Mix.Release.strip_beam(beam)
    path = Path.join(System.tmp_dir!(), "#{System.pid()}-#{System.unique_integer([:positive])}.beam")
    File.write!(path, stripped)
    assert {:ok, {^module, ^entry}} = Manifest.read_beam(path)
    File.rm!(path)
    entry
  end

  defp name, do: "#{inspect(__MODULE__)}.M#{System.unique_integer([:positive])}"

  @servers [
    {"use GenServer", :default},
    {"use GenServer\n def code_change(_old, state, _extra), do: {:ok, [state]}", :own},
    {"use GenServer\n def code_change({:down, _}, s, _), do: {:ok, s}\n def code_change(_, s, _), do: {:ok, [s]}",
     :own},
    {"use GenServer\n def code_change(_old, _state, extra), do: {:ok, extra}", :own},
    {"use GenServer\n def code_change(_old, state, _extra), do: {:error, state}", :own},
    {"use GenServer\n def code_change(o, s, e), do: Map.put(s, o, e)", :own},
    {"def code_change(_old, _name, data, _extra), do: {:ok, data}", :own},
    {"def system_code_change(data, _module, _old, _extra), do: {:ok, data}", :own},
    {"def f, do: 1", :none},
    {"def code_change(_one), do: 1", :none}
  ]

  test "code_change: own, default, or none" do
    for {body, expected} <- @servers do
      source =
        "defmodule #{name()} do\n#{body}\n#{if body =~ "GenServer", do: "def init(x), do: {:ok, x}"}\nend"

      assert {body, entry(source).code_change} == {body, expected}
    end
  end

  test "Erlang's code_change/3 is always its own: nothing brings one" do
    {:ok, tokens, _} =
      :erl_scan.string(~c"-module(s). -export([code_change/3]). code_change(_, S, _) -> {ok, S}.")

    forms = tokens |> Enum.chunk_while([], &chunk/2, fn [] -> {:cont, []} end) |> Enum.map(&parse/1)
    {:ok, :s, beam} = :compile.forms(forms)
    assert {:ok, {:s, %{code_change: :own}}} = Manifest.read_beam(beam)
  end

  test "one that answers the state as it is, is boilerplate" do
    for {boilerplate?, body} <- [
          {true, "-export([code_change/3]). code_change(_, S, _) -> {ok, S}."},
          {true, "-export([code_change/3]). code_change(_OldVsn, State, _Extra) -> New = State, {ok, New}."},
          {true, "-export([code_change/4]). code_change(_, Name, Data, _) -> {ok, Name, Data}."},
          {false, "-export([code_change/3]). code_change(_, S, _) -> {ok, [S]}."},
          {false, "-export([code_change/3]). code_change(_, S, E) -> {ok, S, E}."},
          {false,
           "-export([code_change/3]). code_change({down, _}, S, _) -> {ok, S}; code_change(_, {S}, _) -> {ok, S}."},
          {false, "-export([code_change/4]). code_change(_, Data, Name, _) -> {ok, Name, Data}."},
          {false, "-export([code_change/4]). code_change(_, _, Data, _) -> {ok, Data}."},
          # It is in its own loop, and comes out of it only when it is suspended.
          {false, "-export([system_code_change/4]). system_code_change(S, _, _, _) -> {ok, S}."},
          {false, "-export([f/0]). f() -> ok."}
        ] do
      {:ok, tokens, _} = :erl_scan.string(to_charlist("-module(s). " <> body))
      forms = tokens |> Enum.chunk_while([], &chunk/2, fn [] -> {:cont, []} end) |> Enum.map(&parse/1)
      {:ok, :s, beam} = :compile.forms(forms)
      assert {:ok, {:s, %{boilerplate: ^boilerplate?}}} = Manifest.read_beam(beam), body
    end
  end

  test "the callback mode of a state machine, whatever else is in the module" do
    mode = fn text ->
      {:ok, tokens, _} = :erl_scan.string(to_charlist("-module(s). " <> text))
      forms = tokens |> Enum.chunk_while([], &chunk/2, fn [] -> {:cont, []} end) |> Enum.map(&parse/1)
      {:ok, :s, beam} = :compile.forms(forms)
      assert {:ok, {:s, entry}} = Manifest.read_beam(beam)
      entry.mode
    end

    export = "-export([callback_mode/0, f/1]). "

    modes = [
      "state_functions",
      "handle_event_function",
      "[state_functions, state_enter]",
      "[state_functions]"
    ]

    plain = for text <- modes, do: mode.(export <> "f(_) -> ok. callback_mode() -> #{text}.")

    other =
      for text <- modes,
          do: mode.(export <> "f({a}) -> {[x], \"y\"}; f(_) -> g(). callback_mode() -> #{text}. g() -> {z}.")

    assert plain == other
    assert plain == Enum.uniq(plain)
    assert mode.("-export([f/0]). f() -> ok.") == nil
  end

  defp chunk({:dot, _} = dot, tokens), do: {:cont, Enum.reverse([dot | tokens]), []}
  defp chunk(token, tokens), do: {:cont, [token | tokens]}

  defp parse(tokens) do
    {:ok, form} = :erl_parse.parse_form(tokens)
    form
  end

  test "behaviours, calls, supervisors and their names" do
    entry =
      entry("""
      defmodule #{name()} do
        @compile {:no_warn_undefined, Some.Other}
        use Supervisor
        def start_link(_), do: Supervisor.start_link(__MODULE__, [], name: Some.Name)
        def init(_), do: Supervisor.init([], strategy: :one_for_one)
        def f, do: Some.Other.call(:lists.reverse([]))
      end
      """)

    assert entry.behaviours == [Supervisor]
    assert Manifest.supervisor?(entry)
    assert entry.registered == Some.Name
    assert Some.Other in entry.calls and :lists in entry.calls
    assert entry.code_change == :none
  end

  test "the behaviours of supervisors, in both languages" do
    for behaviour <- [Supervisor, DynamicSupervisor, :supervisor],
        do: assert(Manifest.supervisor?(Manifest.entry(behaviours: [:other, behaviour])))

    for behaviour <- [GenServer, :gen_server, Application, Task.Supervisor],
        do: refute(Manifest.supervisor?(Manifest.entry(behaviours: [behaviour])))
  end

  test "a change of a NIF's library is a change of the module that loads it" do
    {:ok, manifest} = Manifest.read(Application.app_dir(:instar))
    nifs = for {module, %{nif: nif}} when nif != nil <- manifest.modules, do: {module, byte_size(nif)}
    assert nifs == [{Instar.Native, 32}]
  end

  test "every function of all that this VM has can be decoded" do
    # The compact terms of beams have many shapes, and these are thousands of functions by two compilers.
    for app <- [:stdlib, :elixir, :compiler, :instar],
        file <- Path.wildcard(Path.join(:code.lib_dir(app), "ebin/*.beam")) |> Enum.take_every(3) do
      {:ok, {module, [exports: exports]}} = :beam_lib.chunks(to_charlist(file), [:exports])
      {function, arity} = Enum.find(exports, &(elem(&1, 0) == :module_info)) || hd(exports)
      assert [_ | _] = code = BeamCode.function(to_charlist(file), function, arity), inspect(module)
      assert Enum.any?(code, &(elem(&1, 0) in [:call_ext_only, :call_ext, :call_ext_last])), inspect(module)
    end

    assert BeamCode.function(:code.which(:lists), :no_such_function, 3) == nil
    assert BeamCode.function("junk", :f, 0) == nil
    assert BeamCode.literals("junk") == []
  end

  test "errors: no application, a beam that isn't there" do
    assert {:error, %{reason: {:not_an_application, _}}} = Manifest.read("/nowhere")
    dir = Path.join(System.tmp_dir!(), "manifest-#{System.pid()}")
    File.mkdir_p!(Path.join(dir, "ebin"))
    on_exit(fn -> File.rm_rf!(dir) end)
    File.write!(Path.join(dir, "ebin/a.app"), "{application, a, [{vsn, \"1\"}, {modules, [gone]}]}.")
    assert {:error, %{reason: {:missing_module, :gone, path}}} = Manifest.read(dir)
    assert path =~ "ebin/gone.beam"
  end
end
