defmodule Instar.TracesTest do
  # Lines in stack traces: inside a document and outside, of code from the disk, in instances, texts and sessions, under the names of several
  # documents that are the same code.
  use Instar.Case, async: true

  alias Instar.{Compiler, Session, Version}

  # A busy machine compiles slowly.
  @moduletag instar: [timeout: 60_000]

  @source """
  defmodule Pricing do
    def price(n), do: {total(n)}

    defp total(n) do
      sum =
        Enum.reduce([1, n], 0, fn x, sum ->
          sum + x
        end)

      {sum}
    end

    def rescued(n) do
      price(n)
    rescue
      _ in ArithmeticError -> __STACKTRACE__
    end

    def formatted(n) do
      price(n)
    rescue
      error -> Exception.format(:error, error, __STACKTRACE__)
    end

    def again(n) do
      price(n)
    rescue
      error -> reraise error, __STACKTRACE__
    end

    def deep(0, x), do: hd(x)
    def deep(n, x), do: {deep(n - 1, x), n}

    def often(0), do: :done

    def often(n) do
      try do
        price(:a)
      rescue
        _ in ArithmeticError -> :rescued
      end

      often(n - 1)
    end
  end
  """

  defp priced(source \\ @source, language \\ "elixir", tags \\ ["1.0"]),
    do: %{"type" => "code-document", "language" => language, "code" => Map.new(tags, &{&1, source})}

  # Entries of the document's own modules, which are what its text has.
  defp own(trace) do
    for {module, function, arity, [file: file, line: line]} <- trace,
        module in [Pricing, :pricing],
        do: {function, if(is_list(arity), do: length(arity), else: arity), to_string(file), line}
  end

  defp raised({:error, %Error{reason: {:exception, :error, _reason, trace}}}), do: trace

  @expected [
    {:"-total/1-fun-0-", 2, "pricing@1.0.ex", 7},
    {:total, 1, "pricing@1.0.ex", 6},
    {:price, 1, "pricing@1.0.ex", 2}
  ]

  test "an error's trace has file and line of each call, within the document and outside",
       %{server: server} = context do
    put!(context, "pricing", priced())
    assert {:error, %Error{} = error} = Instar.call(server, "pricing", :price, [:a])
    trace = raised({:error, error})
    assert @expected == own(trace)
    assert {:erlang, :+, [0, 1], _} = hd(trace) |> put_elem(2, [0, 1])

    assert Enum.any?(trace, &match?({:lists, :foldl, 3, [file: 'lists.erl', line: _]}, &1)) or
             Enum.any?(trace, &match?({Enum, _, _, [file: _, line: _]}, &1))

    assert {:ok, within} = Instar.call(server, "pricing", :rescued, [:a])
    assert @expected ++ [{:rescued, 1, "pricing@1.0.ex", 14}] == own(within)
    assert {:ok, text} = Instar.call(server, "pricing", :formatted, [:a])
    assert text =~ "pricing@1.0.ex:7: anonymous fn/2 in Pricing.total/1"
    assert text =~ "pricing@1.0.ex:2: Pricing.price/1"
    # Raised again, it is the first trace.
    assert @expected ++ [{:again, 1, "pricing@1.0.ex", 26}] ==
             server |> Instar.call("pricing", :again, [:a]) |> raised() |> own()
  end

  test "what calls itself from one place is in a trace once", context do
    put!(context, "pricing", priced())

    assert [
             {:erlang, :hd, [[]], _},
             {Pricing, :deep, 2, [file: _, line: 31]},
             {Pricing, :deep, 2, [file: _, line: 32]}
           ] = context.server |> Instar.call("pricing", :deep, [100_000, []]) |> raised()
  end

  test "a thousand rescued errors cost no memory that lasts", context do
    put!(context, "pricing", priced())
    assert {:ok, :done} = Instar.call(context.server, "pricing", :often, [100_000], memory: 8 * 1024 * 1024)
  end

  test "code from the disk has its lines", context do
    put!(context, "pricing", priced())
    {:ok, %Version{} = version} = Instar.load(context.server, "pricing")
    digest = version.digest
    stop_supervised!(context.server)
    server = start_instar!(context)
    assert {:ok, %Version{digest: ^digest}} = Instar.load(server, "pricing")
    assert @expected == server |> Instar.call("pricing", :price, [:a]) |> raised() |> own()
  end

  test "the same code under other names says each its own file", %{server: server} = context do
    put!(context, "pricing", priced(@source, "elixir", ["1.0", "1.1"]))
    put!(context, "other", priced())

    for {id, tag} <- [{"pricing", "1.0"}, {"pricing", "1.1"}, {"other", "1.0"}], _twice <- 1..2 do
      trace = server |> Instar.call({id, tag}, :price, [:a]) |> raised()
      file = Compiler.file(id, tag, :elixir)
      assert [{_, _, ^file, 7}, {:total, 1, ^file, 6}, {:price, 1, ^file, 2}] = own(trace)
      assert {:ok, within} = Instar.call(server, {id, tag}, :rescued, [:a])
      assert Enum.all?(own(within), &(elem(&1, 2) == file))
    end
  end

  test "a stack of another size is other native code with the same lines", %{server: server} = context do
    put!(context, "pricing", priced())

    for stack <- [1024 * 1024, 64 * 1024 * 1024],
        do:
          assert(
            @expected == server |> Instar.call("pricing", :price, [:a], stack: stack) |> raised() |> own()
          )
  end

  test "Erlang says its lines", %{server: server} = context do
    source = """
    -module(pricing).
    -export([f/1, g/1]).

    f(X) ->
        {g(X)}.

    g([H]) ->
        H;
    g({X}) ->
        {X =
            1}.
    """

    put!(context, "rules", priced(source, "erlang"))

    assert [
             {:pricing, :g, [3], [file: 'rules@1.0.erl', line: 7]},
             {:pricing, :f, 1, [file: 'rules@1.0.erl', line: 5]}
           ] = server |> Instar.call("rules", :f, [3]) |> raised()

    assert [{:pricing, :g, 1, [file: 'rules@1.0.erl', line: 10]} | _] =
             server |> Instar.call("rules", :f, [{3}]) |> raised()
  end

  test "texts and sessions say the line of the text, of no file or of the one that is given" do
    text = "defmodule Said do\n  def f(x) do\n    {hd(x)}\n  end\nend\n\n{Said.f([])}"

    lines = fn trace ->
      for {_, _, _, location} <- trace, location[:line], do: {to_string(location[:file]), location[:line]}
    end

    assert [{"nofile", 3}, {"nofile", 7}] = text |> Instar.eval() |> raised() |> lines.()

    assert [{"rules.exs", 3}, {"rules.exs", 7}] =
             text |> Instar.eval([], file: "rules.exs") |> raised() |> lines.()

    {:ok, session} = Session.start(compile_timeout: 120_000)
    assert {:ok, _} = Session.eval(session, "defmodule Said do\n  def f(x) do\n    {hd(x)}\n  end\nend")
    assert [{"nofile", 3}, {"nofile", 2}] = session |> Session.eval("1\n{Said.f([])}") |> raised() |> lines.()
  end

  test "a trace that code gives itself is taken as it is", %{server: server} = context do
    source = """
    -module(pricing).
    -export([f/1]).
    f(Trace) -> erlang:raise(error, bad, Trace).
    """

    put!(context, "rules", priced(source, "erlang"))
    assert [] == server |> Instar.call("rules", :f, [[]]) |> raised()
    trace = [{:m, :f, 1, [file: 'm.erl', line: 3]}]
    assert trace == server |> Instar.call("rules", :f, [trace]) |> raised()
  end
end
