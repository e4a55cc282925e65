defmodule Instar.Compiler.Shared.AtomBudgetTest do
  # That documents are charged for the atoms that they make, before they make them, whoever works beside.
  # Not async: the atoms are the VM's.
  use ExUnit.Case
  import Instar.Wait

  alias Instar.Compiler.Beam
  alias Instar.Compiler.Shared.{AtomBudget, ErlangNames}
  alias Instar.Compiler.Wasm.Front
  alias Instar.{Error, OtherVM}

  @moduletag timeout: 600_000
  # Whether atoms can be listed in this release of OTP.
  @numbered? match?(
               atom when is_atom(atom),
               try(do: :erlang.binary_to_term(<<131, 75, 0::24>>), rescue: (_ -> "no"))
             )

  # A compile can be the first that needs some module of the host.
  setup_all do
    for {language, target} <- ways(),
        seed <- 1..6,
        do: compile(target, language, document(language, seed, "warm"))

    :ok
  end

  defp ways, do: for(language <- [:elixir, :erlang], target <- [:wasm, :beam], do: {language, target})

  defp compile(target, language, source, options \\ [])

  defp compile(:wasm, language, source, options) do
    Front.program(
      language,
      source,
      Keyword.merge([file: "d@1", timeout: 60_000, max_atoms: 1_000_000], options)
    )
  end

  defp compile(:beam, language, source, options) do
    Beam.compile(
      language,
      source,
      Keyword.merge([file: "d@1", timeout: 60_000, max_atoms: 1_000_000], options)
    )
  end

  # With what compilers name themselves: funs, comprehensions, variables that change, records, structs.
  defp document(:elixir, seed, tag) do
    name = "at_#{tag}_#{seed}"

    """
    defmodule D do
      defstruct [:#{name}_field, other: :#{name}_default]
      def #{name}(#{name}_x, y \\\\ 1) do
        #{name}_x = #{name}_x + y
        #{String.duplicate("#{name}_x = #{name}_x * 2\n", rem(seed, 7))}
        z = for i <- [1, #{name}_x], j <- [y], do: i + j
        f = fn a -> [a | z] end
        w = ~w(#{name}_w1 #{name}_w2)a
        #{String.duplicate("f = fn b -> [b, f.(b)] end\n", rem(seed, 4))}
        with {:ok, v} <- z do
          [v, w, &(&1 + 1)]
        else
          _ -> for <<c <- "#{name}">>, into: "", do: <<c + y>>
        end
      rescue
        e in ArgumentError -> {e.message, y}
      after
        :ok
      end
      def #{name}_m(%__MODULE__{other: o} = m), do: {m.other, o, "\#{m.other}", [#{name}_k: 1, "#{name} q": 2]}
    end
    """
  end

  defp document(:erlang, seed, tag) do
    name = "er_#{tag}_#{seed}"

    """
    -module(#{name}).
    -export([f/1]).
    -record(#{name}_r, {a, #{name}_b = 1}).
    % #{name}_comment
    f(X_#{name}) ->
        F = fun(Y) -> [Y, X_#{name}, '#{name} quoted', "#{name}_string", $', $"] end,
        #{String.duplicate("_ = fun(Q) -> [Q | F(Q)] end,\n", rem(seed, 5))}
        R = #'#{name}_r'{a = F},
        Z = [I + J || I <- [1, 2], J <- [X_#{name}]],
        B = << <<C>> || <<C>> <= <<1, 2>> >>,
        try {R#'#{name}_r'.a, Z, B, R#'#{name}_r'{a = 2}} catch throw:E -> E after F(1) end.
    """
  end

  # The names of the atoms that there are since a count of them.
  defp since(count),
    do:
      for(
        number <- count..(count() - 1)//1,
        do: Atom.to_string(:erlang.binary_to_term(<<131, 75, number::24>>))
      )

  defp count, do: :erlang.system_info(:atom_count)

  # Names of slots are Instar's, and bounded by how many there are at once.
  defp instars?(name), do: name =~ ~r/\A(?:Elixir\.Instar\.Scratch\.)?S\d+\z/

  if @numbered? do
    test "the counter is the number of atoms that exist because of documents, whoever works beside" do
      seed = :erlang.unique_integer([:positive])
      :rand.seed(:exsss, {seed, 1, 2})
      # What is loaded when somebody logs a crash, beside, would be counted.
      {:module, _} = Code.ensure_loaded(Logger.Translator)

      for round <- 1..12 do
        {before, charged} = {count(), AtomBudget.charged()}
        stop = spawn_link(fn -> host(round, 0) end)

        jobs =
          for n <- 1..Enum.random(2..10) do
            # Some are compiled twice at the same time, some end too early, some are killed, some are refused.
            {language, target} =
              Enum.random(ways() -- if(rem(round, 2) == 0, do: [], else: [{:elixir, :beam}]))

            source = document(language, Enum.random(1..30), "r#{seed}_#{div(n, 2)}")

            options =
              Enum.random([
                [],
                [],
                [],
                [timeout: Enum.random(1..60)],
                [max_atoms: charged + Enum.random(0..40)]
              ])

            spawn_monitor(fn ->
              Process.sleep(Enum.random(0..20))
              if Enum.random(1..5) == 1, do: Process.exit(self(), :kill)
              compile(target, language, source, options)
            end)
          end

        for {pid, monitor} <- jobs do
          if Enum.random(1..6) == 1, do: Process.send_after(self(), {:kill, pid}, Enum.random(1..50))
          wait(monitor)
        end

        Process.unlink(stop)
        Process.exit(stop, :kill)
        # Whoever was killed has a guard that cleans up.
        settled(fn -> :sys.get_state(AtomBudget).books == %{} end)
        assert :sys.get_state(AtomBudget).reserved == 0
        made = Enum.reject(since(before), &(instars?(&1) or &1 =~ "instar_host_"))
        # Code that runs while it is compiled could have made what the host made.
        {least, most} = {length(made), if(rem(round, 2) == 0, do: count() - before, else: length(made))}
        grown = AtomBudget.charged() - charged
        assert grown in least..most, "#{grown} charged, made: #{inspect(made, limit: :infinity)}"
      end
    end
  end

  defp host(round, number) do
    _atom = String.to_atom("instar_host_#{round}_#{System.unique_integer([:positive])}_#{number}")
    Process.sleep(1)
    host(round, number + 1)
  end

  defp wait(monitor) do
    receive do
      {:DOWN, ^monitor, _, _, _} -> :ok
      {:kill, pid} -> Process.exit(pid, :kill) && wait(monitor)
    after
      60_000 -> flunk("a compile that does not end")
    end
  end

  defp settled(fun, left \\ 500) do
    if not fun.() do
      if left == 0, do: flunk("books that nobody closes")
      Process.sleep(10)
      settled(fun, left - 1)
    end
  end

  # Every way to write a name, of which there are as many as `many` makes.
  defp ways_to_name(:elixir) do
    list = fn many, each -> "defmodule D do\n  def f, do: [#{Enum.map_join(many, ", ", each)}]\nend" end

    body = fn many, each ->
      "defmodule D do\n  def f do\n#{Enum.map_join(many, "\n", each)}\n1\n  end\nend"
    end

    [
      atom: &list.(&1, fn name -> ":#{name}" end),
      quoted: &list.(&1, fn name -> ":\"#{name} 1.5!\"" end),
      escaped: &list.(&1, fn name -> ":\"\\x41#{name}\"" end),
      digits: &list.(&1, fn "at" <> name -> ":\"#{name} .-\"" end),
      keyword: &list.(&1, fn name -> "#{name}: 1" end),
      quoted_keyword: &list.(&1, fn name -> "\"#{name} x\": 1" end),
      variable: &body.(&1, fn name -> "#{name} = 1" end),
      argument: &"defmodule D do\n  def f(#{Enum.join(&1, ", ")}), do: 1\nend",
      call: &body.(&1, fn name -> "#{name}(1)" end),
      remote: &body.(&1, fn name -> ":lists.#{name}(1)" end),
      quoted_remote: &body.(&1, fn name -> ":lists.\"#{name} x\"(1)" end),
      field: &body.(&1, fn name -> "x.#{name}" end),
      map: &"defmodule D do\n  def f, do: %{#{Enum.map_join(&1, ", ", fn name -> "#{name}: 1" end)}}\nend",
      attribute: &"defmodule D do\n#{Enum.map_join(&1, "\n", fn name -> "@#{name} 1" end)}\nend",
      function: &"defmodule D do\n#{Enum.map_join(&1, "\n", fn name -> "def #{name}, do: 1" end)}\nend",
      alias: &list.(&1, fn name -> Macro.camelize(name) end),
      nested_alias: &list.(&1, fn name -> "D.#{Macro.camelize(name)}" end),
      struct: &"defmodule D do\n  defstruct [#{Enum.map_join(&1, ", ", fn name -> ":#{name}" end)}]\nend",
      words: &"defmodule D do\n  def f, do: ~w(#{Enum.join(&1, " ")})a\nend",
      raw_words: &"defmodule D do\n  def f, do: ~W|#{Enum.join(&1, " ")}|a\nend",
      digit_words: fn many ->
        "defmodule D do\n  def f, do: ~w(#{Enum.map_join(many, " ", fn "at" <> name -> "-#{name}.!" end)})a\nend"
      end,
      attribute_words: &"defmodule D do\n  @w ~w(#{Enum.join(&1, " ")})a\n  def f, do: @w\nend",
      type: &"defmodule D do\n#{Enum.map_join(&1, "\n", fn name -> "@type #{name} :: 1" end)}\nend",
      module: &Enum.map_join(&1, "\n", fn name -> "defmodule D.#{Macro.camelize(name)} do\nend" end),
      captures:
        &"defmodule D do\n  def f, do: &(g(#{Enum.map_join(1..length(&1), ", ", fn n -> "&#{n + 700_000 + tick()}" end)}))\nend",
      funs: fn many ->
        "defmodule D do\n  def #{hd(many)}, do: [#{Enum.map_join(many, ", ", fn _ -> "fn -> 1 end" end)}]\nend"
      end,
      rebinding: fn many -> body.(many, fn _ -> "#{hd(many)} = 1" end) end,
      comprehensions: fn many ->
        "defmodule D do\n  def #{hd(many)}, do: [#{Enum.map_join(many, ", ", fn _ -> "(for <<x <- <<1>> >>, do: x)" end)}]\nend"
      end,
      computed: &list.(&1, fn name -> ":erlang.binary_to_atom(\"#{name}\", :utf8)" end),
      interpolated: &list.(&1, fn name -> ":\"\#{\"#{name}\"}\"" end)
    ]
  end

  defp ways_to_name(:erlang) do
    list = fn many, each -> "-module(d).\n-export([f/0]).\nf() -> [#{Enum.map_join(many, ", ", each)}].\n" end

    [
      atom: &list.(&1, fn name -> name end),
      quoted: &list.(&1, fn name -> "'#{name} 1.5!'" end),
      escaped: &list.(&1, fn name -> "'\\x{41}\\'#{name}'" end),
      digits: &list.(&1, fn "at" <> name -> "'#{name} .-'" end),
      after_digits: &list.(&1, fn name -> "1#{name}" end),
      between_characters: &"-module(d).\n-export([f/0]).\nf() -> [$', #{Enum.join(&1, ", ")}, $'].\n",
      between_quotes: &"-module(d).\n-export([f/0]).\nf() -> [$\", #{Enum.join(&1, ", ")}, $\"].\n",
      after_control: &"-module(d).\n-export([f/0]).\nf() -> [\"\\^\"\", #{Enum.join(&1, ", ")}].\n",
      variable: &list.(&1, fn name -> Macro.camelize(name) end),
      underscore: &list.(&1, fn name -> "_#{name}" end),
      call: &list.(&1, fn name -> "#{name}(1)" end),
      remote: &list.(&1, fn name -> "lists:#{name}(1)" end),
      record: fn many -> "-module(d).\n-record(r, {#{Enum.join(many, ", ")}}).\n" end,
      macro: fn many -> "-module(d).\n#{Enum.map_join(many, "\n", &"-define(#{&1}, 1).")}\n" end,
      map: fn many ->
        "-module(d).\n-export([f/0]).\nf() -> \#{#{Enum.map_join(many, ", ", &"#{&1} => 1")}}.\n"
      end,
      function: fn many -> "-module(d).\n#{Enum.map_join(many, "\n", &"#{&1}() -> 1.")}\n" end,
      attribute: fn many -> "-module(d).\n#{Enum.map_join(many, "\n", &"-#{&1}(1).")}\n" end,
      type: fn many -> "-module(d).\n#{Enum.map_join(many, "\n", &"-type #{&1}() :: 1.")}\n" end,
      funs: fn many ->
        "-module(d).\n-export([#{hd(many)}/0]).\n#{hd(many)}() -> [#{Enum.map_join(many, ", ", fn _ -> "fun() -> 1 end" end)}].\n"
      end,
      comprehensions: fn many ->
        "-module(d).\n-export([#{hd(many)}/1]).\n#{hd(many)}(L) -> [#{Enum.map_join(many, ", ", fn _ -> "[X || X <- L]" end)}].\n"
      end,
      computed: &list.(&1, fn name -> "list_to_atom(\"#{name}\")" end)
    ]
  end

  defp tick, do: 0

  describe "thousands of new atoms are counted before they are made:" do
    for {language, target} <- [elixir: :wasm, elixir: :beam, erlang: :wasm, erlang: :beam] do
      test "#{language} for #{target}" do
        {language, target} = {unquote(language), unquote(target)}

        for {way, write} <- ways_to_name(language) do
          names = for n <- 1..2_000, do: "at#{System.unique_integer([:positive])}_#{n}"
          source = write.(names)
          {before, limit} = {count(), AtomBudget.charged() + 300}
          answer = compile(target, language, source, max_atoms: limit)
          grown = count() - before
          assert grown < 400, "#{way}: #{grown} atoms, #{inspect(answer, limit: 5)}"
          assert AtomBudget.charged() <= limit + 20, "#{way}"

          case answer do
            {:error, %Error{reason: {:too_many_atoms, ^limit}, limit: reached}} ->
              assert %{name: :max_atoms, value: ^limit, set_by: :server, wanted: wanted, used: used} = reached
              assert used + wanted > limit

            # Not all that names something makes an atom: some is no function of anything.
            other ->
              assert way in [:captures, :type, :interpolated, :computed],
                     "#{way}: #{inspect(other, limit: 5)}"
          end
        end
      end
    end
  end

  test "what Erlang's scanner makes of a text is known before" do
    parts =
      ~w|a b1 B_ _ @ 1 12 16# 36# 1.5 e3 E ' " \\ $ % . ~ é É x { } \\x \\^ \\1 , ( ) : _1 1_0 ß ÷ × 日 #| ++
        [" ", "\n", "\"", "'", "'", "\"\"\"\n"]

    for _ <- 1..20_000 do
      text = Enum.map_join(1..Enum.random(1..12), fn _ -> Enum.random(parts) end)

      with {:ok, tokens, _end} <- :erl_scan.string(String.to_charlist(text)) do
        scanned = for {kind, _, name} <- tokens, kind in [:atom, :var], uniq: true, do: Atom.to_string(name)
        found = ErlangNames.of(text)
        assert scanned -- found == [], "#{inspect(text)}: #{inspect(scanned)}, #{inspect(found)}"
      end
    end
  end

  describe "sources that are large, and name little that is new," do
    test "are not refused" do
      functions =
        Enum.map_join(1..3_000, "\n", &"  def at_many_#{&1}(x) when is_integer(x), do: [x, #{&1} | [x]]")

      clauses = Enum.map_join(1..10_000, "\n", &"  def f(#{&1}), do: #{&1}")
      strings = Enum.map_join(1..20_000, ", ", &~s("at key number #{&1}" => "value of that key #{&1}"))

      for body <- [functions, clauses, "  def f, do: %{#{strings}}"] do
        source = "defmodule D do\n#{body}\nend"
        # Whether there is time to compile it is another matter.
        answer = compile(:wasm, :elixir, source, max_atoms: AtomBudget.charged() + 20_000, timeout: 10_000)
        refute match?({:error, %Error{reason: {:too_many_atoms, _}}}, answer), inspect(answer, limit: 5)
      end
    end

    test "nor are eight at once" do
      sources =
        for n <- 1..8 do
          entries = Enum.map_join(1..1_200, ", ", &~s("at entry number #{&1}" => {"value #{n}", x}))
          "defmodule D do\n  def at_eight_#{n}(x), do: %{#{entries}}\nend"
        end

      assert byte_size(hd(sources)) > 45_000
      limit = AtomBudget.charged() + 1_000

      answers =
        sources
        |> Enum.map(&Task.async(fn -> compile(:wasm, :elixir, &1, max_atoms: limit) end))
        |> await_all()

      for answer <- answers, do: assert({:ok, _program} = answer)
    end
  end

  test "a VM whose table of atoms is nearly full refuses a document, and lives" do
    small = [
      elixir: "defmodule D do\n  def f, do: 1\nend",
      erlang: "-module(d).\n-export([f/0]).\nf() -> 1.\n"
    ]

    options = [file: "d", timeout: 20_000, max_atoms: 50]

    # How many atoms there are when the compilers have been loaded is another number on each release.
    vm = OtherVM.start!()

    for {language, source} <- small,
        do: {:ok, _} = OtherVM.call(vm, Front, :program, [language, source, options])

    table = OtherVM.call(vm, :erlang, :system_info, [:atom_count]) + 4_000
    vm = OtherVM.start!(env: [{"ERL_FLAGS", "+t #{table}"}])
    names = for n <- 1..6_000, do: "at_full_#{n}"

    for {language, source} <- [
          elixir: "defmodule D do\n  def f, do: [#{Enum.map_join(names, ", ", &":#{&1}")}]\nend",
          erlang: "-module(d).\n-export([f/0]).\nf() -> [#{Enum.join(names, ", ")}].\n"
        ] do
      arguments = [language, source, [file: "d@1", timeout: 20_000, max_atoms: 50_000]]
      answer = OtherVM.call(vm, Front, :program, arguments)
      assert {:error, %Error{reason: {:too_many_atoms, _}, limit: limit} = error} = answer
      assert %{name: :atom_limit, value: ^table, set_by: :vm} = limit
      assert Exception.message(error) =~ "set by the VM"
    end

    for {language, source} <- small,
        do: assert({:ok, _} = OtherVM.call(vm, Front, :program, [language, source, options]))
  end

  test "functions of a document that it makes funs of are charged once, and before the VM knows their names" do
    before = AtomBudget.charged()
    functions = for n <- 1..5, do: {__MODULE__, :"f#{System.unique_integer([:positive])}", n}
    assert AtomBudget.functions(functions ++ functions, 1_000_000) == :ok
    assert AtomBudget.functions(functions, 0) == :ok
    assert AtomBudget.charged() >= before + 5
    others = for {module, name, arity} <- functions, do: {module, name, 10 + arity}
    assert {:error, {:too_many_atoms, _}} = AtomBudget.functions(others, AtomBudget.charged() + 4)

    for {language, source} <- [
          elixir:
            "defmodule Own do\ndef f, do: [&Own.g/1, &__MODULE__.h/2]\ndef g(x), do: x\ndef h(x, _), do: x\nend",
          erlang:
            "-module(own). -export([f/0, g/1, h/2]). f() -> [fun own:g/1, fun ?MODULE:h/2]. g(X) -> X. h(X, _) -> X."
        ] do
      assert {:ok, _} = compile(:wasm, language, source)
      own = if language == :elixir, do: Own, else: :own
      for named <- [{own, :g, 1}, {own, :h, 2}], do: assert(:ets.member(AtomBudget, {:function, named}))
    end
  end
end
