defmodule Instar.EvalEscapesTest do
  # The escapes of documents, tried in texts and in lines of sessions: nothing of the host's is touched, and the session is there
  # afterwards. Not async: what is watched is the VM's.
  use ExUnit.Case, async: false

  alias Instar.{Attacks, Error, Session}

  @moduletag timeout: 600_000
  # Of the documents, these are tried: each place is, with other ways in each.
  @every 61
  # What a line may do with what was said before.
  @places [
    "X",
    "y = X",
    "x = 1\nX\nx",
    "fn -> X end",
    "(fn x -> X end).(1)",
    "if(x, do: X)",
    "\"\#{X}\"",
    "[X | x]",
    "alias X",
    "import X",
    "require X",
    "alias Enum, as: X",
    "use X",
    "defmodule D do\n def f(x), do: X\nend\nD.f(1)",
    "defmodule D do\n X\nend",
    "defmodule X do\nend",
    "defprotocol P do\n X\nend",
    "defimpl String.Chars, for: X do\n def to_string(_), do: \"\"\nend",
    "&X",
    "^X = x",
    "binding(X)",
    "case x do\n X -> 1\nend"
  ]

  setup do
    on_exit(&Attacks.clean/0)
    :ok
  end

  test "texts touch nothing" do
    state = Attacks.state()

    tried =
      for {place, number} <- Enum.with_index(@places),
          {text, at} <- Enum.with_index(Attacks.texts(place)),
          rem(at + number, 3) == 0,
          do: attempt(text)

    assert length(tried) > 300
    Attacks.untouched!(state, "texts")
  end

  test "documents touch nothing as texts" do
    state = Attacks.state()

    for {place, number} <- Enum.with_index(Attacks.places()),
        {text, at} <- Enum.with_index(Attacks.texts(place)),
        rem(at + number, @every) == 0,
        do: attempt(text)

    Attacks.untouched!(state, "documents")
  end

  defp attempt(text) do
    answer = Instar.eval(text, [x: 1], timeout: 1_000, compile_timeout: 120_000)
    Attacks.unmarked!(text)

    case answer do
      {:ok, _value, _bindings} -> :ok
      {:error, %Error{} = error} -> assert is_binary(Exception.message(error))
    end
  end

  test "lines of a session touch nothing, and the session is there" do
    state = Attacks.state()
    {:ok, session} = Session.start(timeout: 1_000, compile_timeout: 120_000)
    {:ok, 1} = Session.eval(session, "x = 1")

    for {place, number} <- Enum.with_index(@places),
        {text, at} <- Enum.with_index(Attacks.texts(place)),
        rem(at + number, 11) == 0 do
      {:ok, before} = Session.snapshot(session)

      with {:error, %Error{}} <- Session.eval(session, text),
           do: assert({text, {:ok, before}} == {text, Session.snapshot(session)})

      Attacks.unmarked!(text)
    end

    {:ok, bindings} = Session.bindings(session)
    for {name, value} <- bindings, do: assert(is_atom(name) and not is_function(value))
    Attacks.untouched!(state, "sessions")
  end

  test "forged funs call nothing but the session's own functions" do
    state = Attacks.state()
    {:ok, session} = Session.start(timeout: 1_000, compile_timeout: 120_000)

    for {module, name, arity, env} <- [
          {"Instar.Attacks.Hook", ":mark", 0, ":external"},
          {":erlang", ":halt", 0, ":external"},
          {":os", ":cmd", 1, ":external"},
          {"System", ":halt", 0, ":external"},
          {"Instar.Attacks.Hook", ":mark", 0, "[]"},
          {"Enum", ":\"-map/2-fun-0-\"", 1, "[1]"},
          {":\"not a module\"", ":f", 1, "[]"},
          {":\"Elixir.a b\"", ":f", 0, ":external"},
          {"nil", "nil", 0, ":external"},
          {"Enum", ":map", 2, "[1, 2 | 3]"},
          {"Enum", ":map", 200, ":external"},
          {"Enum", ":map", ":many", "[]"}
        ] do
      text = "f = %{__struct__: Instar.Fun, module: #{module}, name: #{name}, arity: #{arity}, env: #{env}}"
      Session.eval(session, text)
      Session.eval(session, "f.()")
      Session.eval(session, "f.(1)")
      Session.eval(session, "is_function(f)")
      Attacks.unmarked!(text)
      assert {:ok, 2} = Session.eval(session, "1 + 1")
    end

    Attacks.untouched!(state, "forged funs")
  end
end
