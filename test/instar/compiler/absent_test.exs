defmodule Instar.Compiler.AbsentTest do
  # What the sandbox does not have, in every position: where an export surely comes to it, the document is refused; where
  # nobody has to, it loads with a warning, and the code that comes there raises.
  use ExUnit.Case, async: true
  alias Instar.Compiler.Wasm.Front
  alias Instar.{Differential, DocumentServer, Error}

  @moduletag timeout: Instar.Patience.ms(600_000)

  setup_all do
    Differential.start!(refresh: :infinity)
  end

  # Each with what is raised there.
  @things [
    {"File.read!(x)", {File, :read!, 1}},
    {"(x |> File.stat(x))", {File, :stat, 2}},
    {":erlang.get_cookie()", {:erlang, :get_cookie, 0}},
    {"Process.info(x)", {Process, :info, 1}},
    {":os.cmd(x)", {:os, :cmd, 1}},
    {"apply(File, :cp, [x, x])", {File, :cp, 2}},
    {"DateTime.utc_now()", {DateTime, :utc_now, 0}},
    {"Enum.random([x])", {Enum, :random, 1}},
    {"(&Process.hibernate/3).(x, x, x)", {Process, :hibernate, 3}},
    {"System.get_env(inspect(x))", {System, :get_env, 1}},
    {"Node.get_cookie()", {Node, :get_cookie, 0}}
  ]

  @sure [
    "T",
    "y = T\n    y",
    "T\n    x",
    "{1, [T]}",
    "%{a: T}",
    "~s(\#{T})",
    "case T do y -> y end",
    "if T, do: 1",
    "if x, do: T, else: T",
    "case x do :come -> T; _ -> {T} end",
    "cond do x == 1 -> T; true -> T end",
    "T && x",
    "for y <- List.wrap(T), do: y",
    "for y <- [T], do: y",
    "with y <- T, do: y",
    "try do T after x end",
    "try do x rescue _ -> x after T end",
    "helper(x)",
    "x |> List.wrap() |> then(fn y -> [y | helper(x)] end) |> helper()",
    "(fn y -> y end).(T)",
    "f = fn -> T end\n    if x == :come, do: f.(), else: :ok",
    "Enum.map([x], fn y -> {y, T} end)",
    "for y <- [x], z <- [y], do: {z, T}",
    "&helper/1"
  ]

  # With :come somebody comes there, otherwise nobody does.
  @unsure [
    "if x == :come, do: T, else: :ok",
    "case x do :come -> T; _ -> :ok end",
    "cond do x == :come -> T; true -> :ok end",
    "with :come <- x, do: T, else: (_ -> :ok)",
    "(x == :come && T) || :ok",
    "x != :come or T",
    "Enum.map([x], fn :come -> T; _ -> :ok end)",
    "for y <- [x], y == :come, do: T",
    "if x == :come, do: helper(x), else: :ok",
    "f = if x == :come, do: &helper/1, else: &other/1\n    f.(x)",
    "x |> List.wrap() |> Enum.map(&(&1 == :come && helper(x)))",
    "try do if(x == :come, do: T, else: :ok) rescue e in ArgumentError -> e end"
  ]

  # The function of `T`, and another that calls nothing.
  defp document(body, thing) do
    helper = if body =~ "helper", do: "defp helper(x), do: #{thing}", else: ""

    """
    defmodule M do
      def f(x) do
        #{String.replace(body, "T", thing)}
      end

      def other(x), do: {:other, x}
      #{helper}
    end
    """
  end

  defp load(context, language, source) do
    id = "a#{System.unique_integer([:positive])}"
    document = %{"type" => "code-document", "language" => language, "code" => %{"1" => source}}
    :ok = DocumentServer.put(context.documents, id, document)
    Instar.load(context.server, id)
  end

  defp warnings(language, source) do
    test = self()

    options = [
      file: "m.ex",
      timeout: Instar.Patience.ms(120_000),
      max_atoms: 100_000,
      warned: &send(test, &1)
    ]

    assert {:ok, _program} = Front.program(language, source, options)
    assert_received warnings when is_list(warnings)
    warnings
  end

  for {thing, name} <- @things do
    test "#{thing}", context do
      thing = unquote(thing)

      loaded =
        for body <- @sure,
            source = document(body, thing),
            not match?(
              {:error, %Error{reason: {:unsupported_construct, _}}},
              load(context, "elixir", source)
            ),
            do: body

      assert loaded == []

      [warning] = warnings(:elixir, document(hd(@unsure), thing))
      assert %{file: "m.ex", line: 3, message: "warning: " <> message} = warning
      assert message =~ inspect({:unsupported, unquote(Macro.escape(name))})

      for body <- @unsure do
        source = document(body, thing)
        assert {:ok, version} = load(context, "elixir", source), source
        assert {:ok, {:other, 1}} = Instar.call(version, :other, [1])
        assert {:ok, _} = Instar.call(version, :f, [:fine]), source
        assert {:error, error} = Instar.call(version, :f, [:come])
        assert {:exception, :error, {:unsupported, unquote(Macro.escape(name))}, _} = error.reason, source
      end
    end
  end

  @erlang [
    {"file:read_file(X)", {:file, :read_file, 1}},
    {"erlang:get_cookie()", {:erlang, :get_cookie, 0}},
    {"process_info(X)", {:erlang, :process_info, 1}},
    {"apply(os, cmd, [X])", {:os, :cmd, 1}},
    {"(fun os:cmd/1)(X)", {:os, :cmd, 1}},
    {"ets:new(X, [])", {:ets, :new, 2}}
  ]

  @surely [
    "T",
    "{T, 1}",
    "case X of come -> T; _ -> [T] end",
    "Y = g(X), Y",
    "[Y || Y <- T]",
    "T andalso X",
    "fun g/1",
    "[T || _ <- X]",
    "lists:map(fun(_) -> T end, X)"
  ]
  @perhaps [
    "case X of come -> T; _ -> ok end",
    "if X =:= come -> T; true -> ok end",
    "X =/= come orelse T",
    "[T || Y <- [X], Y =:= come]",
    "case X of come -> g(X); _ -> ok end",
    "F = case X of come -> fun g/1; _ -> fun other/1 end, F(X)"
  ]

  for {thing, name} <- @erlang do
    test "in Erlang: #{thing}", context do
      source = fn body ->
        """
        -module(m).
        -export([f/1, other/1]).
        f(X) -> #{String.replace(body, "T", unquote(thing))}.
        other(X) -> {other, X}.
        g(X) -> #{if body =~ "g", do: unquote(thing), else: "X"}.
        """
      end

      loaded =
        for body <- @surely,
            not match?(
              {:error, %Error{reason: {:unsupported_construct, _}}},
              load(context, "erlang", source.(body))
            ),
            do: body

      assert loaded == []

      for body <- @perhaps do
        assert {:ok, version} = load(context, "erlang", source.(body)), source.(body)
        assert {:ok, {:other, 1}} = Instar.call(version, :other, [1])
        assert {:ok, _} = Instar.call(version, :f, [:fine])
        assert {:error, error} = Instar.call(version, :f, [:come])
        assert {:exception, :error, {:unsupported, unquote(Macro.escape(name))}, _} = error.reason
      end
    end
  end

  test "a library of which one function needs what is not there", context do
    source = """
    defmodule Statistics do
      def mean(list), do: Statistics.Sums.sum(list) / length(list)
      def noisy(list), do: if(list == [], do: nil, else: Statistics.Sampling.sample(list))
    end

    defmodule Statistics.Sums do
      def sum(list), do: Enum.sum(list)
    end

    defmodule Statistics.Sampling do
      def sample(list), do: Enum.random(list)
      def seed, do: :rand.seed(:exsss)
    end
    """

    assert {:ok, version} = load(context, "elixir", source)
    assert {:ok, 2.0} = Instar.call(version, :mean, [[1, 2, 3]])
    assert {:error, error} = Instar.call(version, :noisy, [[1]])
    assert {:exception, :error, {:unsupported, {Enum, :random, 1}}, _} = error.reason
    assert [11, 12] = :elixir |> warnings(source) |> Enum.map(& &1.line)
  end

  # What stands for it within the compiler is no document's to write.
  test "a document that writes what the compiler would" do
    known = %{at: 1, name: {:a, :b, 0}, construct: "a", message: "instar_absent_" <> "forged"}
    name = "instar_absent_" <> Integer.to_string(System.unique_integer([:positive]))
    # An atom that nobody has.
    forged = <<131, 119, byte_size(name)>> <> name

    for bytes <- [:erlang.term_to_binary(known), forged, <<0::128>> <> :erlang.term_to_binary(known), ""] do
      literal = inspect(bytes, binaries: :as_binaries, limit: :infinity)

      for {language, source} <- [
            {:elixir, "defmodule M do\n def f(x), do: if(x, do: :instar.absent(#{literal}))\nend"},
            {:elixir, "defmodule M do\n def f(x), do: if(x, do: apply(:instar, :absent, [#{literal}]))\nend"},
            {:elixir, "defmodule M do\n def f(x), do: if(x, do: &:instar.absent/1)\nend"},
            {:elixir,
             "defmodule M do\n defmacrop m, do: {{:., [], [:instar, :absent]}, [], [#{literal}]}\n def f(x), do: if(x, do: m())\nend"},
            {:erlang, "-module(m).\n-export([f/1]).\nf(X) -> X andalso instar:absent(#{literal}).\n"},
            {:erlang, "-module(m).\n-export([f/1]).\nf(X) -> X andalso instar:absent(X, #{literal}).\n"},
            {:erlang,
             "-module(m).\n-export([f/1]).\nf(X) -> X andalso apply(instar, absent, [#{literal}]).\n"}
          ] do
        assert [%{message: "warning: " <> message}] = warnings(language, source), source
        assert message =~ "instar" and message =~ "{:unsupported, {:instar, :absent"
        refute message =~ "forged"
      end
    end

    assert_raise ArgumentError, fn -> String.to_existing_atom(name) end
  end
end
