defmodule Instar.Call.RaisedTest do
  # Terms of a document's that some library of the host would execute: by Elixir's own messages of errors, by Logger, by
  # Instar. A module of the host's is named in each place that is known, and must not be called.
  use ExUnit.Case, async: true
  alias Instar.Call.Raised
  alias Instar.{Canary, Clock, Differential, DocumentServer, Error}

  defmodule Fields do
    defstruct [:a]
  end

  @source """
  defmodule Thrower do
    defmodule Own do
      defexception [:message, :code]
    end

    def error(reason), do: :erlang.error(made(reason))
    def exit(reason), do: :erlang.exit(made(reason))
    def throw(reason), do: :erlang.throw(made(reason))

    # What is shared in an argument comes in apart.
    defp made({:shared, 0, leaf}), do: leaf

    defp made({:shared, n, leaf}) do
      part = made({:shared, n - 1, leaf})
      if rem(n, 2) == 0, do: {part, part}, else: [part, part]
    end

    defp made(reason), do: reason
    def raised(reason, trace), do: :erlang.raise(:error, reason, trace)
    def own, do: raise(Own, message: "mine", code: 7)
    def add(x), do: x + :a
    def get(map, key), do: Map.fetch!(map, key)
    def identity(x), do: x
    def uncrossable(key), do: %{key => fn -> 1 end}
  end
  """

  setup_all do
    context = Differential.start!()

    :ok =
      DocumentServer.put(context.documents, "thrower", %{
        "type" => "code-document",
        "language" => "elixir",
        "code" => %{"1" => @source}
      })

    {:ok, version} = Instar.load(context.server, "thrower")
    %{version: version}
  end

  setup do
    :persistent_term.erase(Canary)
    :ok
  end

  defp info(more), do: [error_info: Map.merge(%{module: Canary}, Map.new(more))]
  defp exception(fields), do: Map.merge(%{__struct__: Canary, __exception__: true}, Map.new(fields))

  # What a host does with an error: it is shown, logged, explained, and rescued.
  defp explained(version, function, arguments) do
    {:error, %Error{reason: {:exception, kind, reason, trace}} = error} =
      Instar.call(version, function, arguments)

    message = Exception.message(error)
    Exception.format(kind, reason, trace)
    if kind == :error, do: Exception.blame(:error, reason, trace)
    if kind == :exit, do: Exception.format_exit(reason)

    rescued =
      try do
        Instar.call!(version, function, arguments)
      rescue
        raised -> Exception.message(raised)
      catch
        kind, reason -> Exception.format(kind, reason, __STACKTRACE__)
      end

    uncalled!({function, arguments})
    {reason, trace, message, rescued}
  end

  # What is shown may be what takes for ever to show.
  defp uncalled!(what) do
    if :persistent_term.get(Canary, nil) != nil, do: flunk(inspect(Raised.shown(what), structs: false))
  end

  test "no trace names a module to be asked", %{version: version} do
    for module <- [Canary, GenServer, :erl_eval, Thrower, "text"],
        more <- [[], [function: :explain], [function: :f, cause: %{a: 1}]],
        reason <- [:badarg, :name, {:badmatch, 1}, :undef, :function_clause, :badarith],
        arguments <- [0, 2, [], [1]] do
      location = [error_info: Map.merge(%{module: module}, Map.new(more))]
      trace = [{Thrower, :f, arguments, [line: 3] ++ location}, {Canary, :f, 0, location}]
      {_reason, shown, _message, _rescued} = explained(version, :raised, [reason, trace])
      assert {Thrower, :f, arguments, [line: 3]} in shown
      assert {Canary, :f, 0, []} in shown
    end
  end

  test "what Erlang's own modules explain is kept for functions that the sandbox has", %{version: version} do
    {:badarith, trace, message, rescued} = explained(version, :add, [1])
    assert [{:erlang, :+, [1, :a], [error_info: %{module: :erl_erts_errors}]} | _] = trace
    assert message =~ "bad argument in arithmetic expression"
    assert rescued =~ "bad argument in arithmetic expression"

    # A pattern that nobody has compiled is memory that is not looked at.
    pattern = {:re_pattern, 0, 0, 0, <<"forged">>}
    info = [error_info: %{module: :erl_stdlib_errors}]

    for entry <- [
          {:re, :run, ["", pattern, []], info},
          {:ets, :lookup, [:table, 1], info},
          {:io, :put_chars, ["a"], info},
          {:persistent_term, :put, [Canary, 1], [error_info: %{module: :erl_erts_errors}]},
          {:erlang, :open_port, [1, 2], [error_info: %{module: :erl_erts_errors}]},
          {:erlang, :+, [1, :a], [error_info: %{module: :erl_erts_errors, function: :module_info}]},
          {:erlang, :+, [1, :a], [error_info: %{module: :erl_erts_errors, cause: %{a: Canary}}]}
        ] do
      {_reason, [shown | _], _message, _rescued} = explained(version, :raised, [:badarg, [entry]])
      assert elem(shown, 3) == []
    end
  end

  test "a trace that is none is none" do
    entry = {Thrower, :f, 1, []}

    for {trace, checked} <- [
          {:none, []},
          {[], []},
          {[1, {}, {1, 2}, entry], [entry]},
          {[entry | :tail], [entry]},
          {[{fn -> 1 end, [1], []}], []},
          {[{Thrower, "f", 1, []}], []},
          {[{Thrower, :f, -1, []}], []},
          {[{Thrower, :f, 256, []}], []},
          {[{Thrower, :f, [1 | 2], []}], []},
          # `apply/3` takes more arguments than a function can have.
          {[{Thrower, :f, List.duplicate(1, 1_023), []}], [{Thrower, :f, List.duplicate(1, 1_023), []}]},
          {[{Thrower, :f, List.duplicate(1, 1_024), []}], []},
          {[{Thrower, :f, 1, :location}], [entry]},
          {[{Thrower, :f, 1, [{:file, "text"}, {:line, -1}, {:line, 3} | :tail]}],
           [{Thrower, :f, 1, [line: 3]}]},
          {[{Thrower, :f, 1, [file: [-1]]}], [entry]},
          {[{Thrower, :f, 1, [file: ~c"a.ex", line: 1, other: Canary]}],
           [{Thrower, :f, 1, [file: ~c"a.ex", line: 1]}]}
        ] do
      assert Raised.trace(trace) == checked
    end
  end

  test "an exception whose message is the host's is marked", %{version: version} do
    for module <- [Canary, System, Mix.Error, File.Error, File.CopyError, Code.LoadError, :lists, Error],
        fields <- [
          [],
          [message: "a"],
          [reason: {1, Canary, :a}, action: "a", path: "b"],
          [a: {Canary, :f, []}]
        ] do
      raised = exception(fields) |> Map.put(:__struct__, module)
      {reason, _trace, _message, _rescued} = explained(version, :error, [raised])
      assert {:foreign_exception, ^module, shown} = reason
      assert Enum.sort(Map.keys(shown)) == Enum.sort(Keyword.keys(fields))
    end

    for module <- [Canary, Protocol, GenServer, :lists] do
      raised = %Protocol.UndefinedError{protocol: module, value: 1}
      {reason, _trace, _message, _rescued} = explained(version, :error, [raised])
      assert {:foreign_exception, Protocol.UndefinedError, %{protocol: ^module, value: 1}} = reason
    end
  end

  test "exits and throws carry no trace and no exception that would be asked", %{version: version} do
    bad = [{Thrower, :f, 0, info(function: :explain)}]

    for reason <- [
          {:badarg, bad},
          {exception(message: "a"), bad},
          {exception([]), []},
          {{:badarg, bad}, {Canary, :f, []}},
          {{exception([]), bad}, {GenServer, :call, [{:via, Canary, :name}, :a]}},
          {:shutdown, {:badarg, bad}},
          {:bad_return_value, exception([])},
          {:EXIT, {exception([]), bad}},
          {:noproc, {Canary, :f, [1]}},
          {:shutdown, {:failed_to_start_child, 1, {:EXIT, {:badarg, bad}}}},
          {{{{:badarg, bad}, {Canary, :f, []}}, {Canary, :f, []}}, {Canary, :f, []}}
        ],
        function <- [:exit, :throw, :error] do
      {checked, _trace, _message, _rescued} = explained(version, function, [reason])
      refute inspect(checked, structs: false, limit: :infinity) =~ "error_info"
      refute inspect(checked, structs: false, limit: :infinity) =~ "__exception__"
    end
  end

  test "what the document raises as its own, and what Elixir has, crosses as it is", %{version: version} do
    {reason, _trace, _message, _rescued} = explained(version, :own, [])
    assert reason == %{__struct__: Thrower.Own, __exception__: true, message: "mine", code: 7}

    for raised <- [
          %ArgumentError{message: "a"},
          %RuntimeError{},
          %KeyError{key: 1, term: %{a: 1}},
          :badarg,
          {:a, 1}
        ] do
      {reason, _trace, _message, rescued} = explained(version, :error, [raised])
      assert reason == raised
      assert is_binary(rescued)
    end

    assert {{:badkey, :b}, [{:erlang, :map_get, [:b, %{a: 1}], [error_info: _]} | _], message, rescued} =
             explained(version, :get, [%{a: 1}, :b])

    assert rescued =~ ~r/key :b not found in:\s+%{a: 1}/
    assert message =~ ~r/key :b not found in:\s+%{a: 1}/
  end

  # A term that a host asks a protocol about is the host's to look at first. Instar asks none.
  test "Instar's own messages ask no module that a term names", %{version: version} do
    date = %{Date.new!(2020, 1, 1) | calendar: Canary}
    set = %{MapSet.new() | map: %{%Canary{} => 1}}

    for term <- [
          %Canary{},
          %Canary{a: %Canary{}},
          [%Canary{} | %Canary{}],
          {%Canary{}, %{a: %Canary{}}},
          %{%Canary{} => 1},
          date,
          set,
          %{__struct__: Range, first: %Canary{}, last: 1, step: 1},
          %{__struct__: URI, path: %Canary{}},
          {:via, Canary, :name},
          {Canary, :f, []},
          %{__struct__: File.Stream, path: "x", modes: [], line_or_bytes: :line, raw: true},
          %{__struct__: Stream, enum: %Canary{}, funs: []},
          %{__struct__: Task, mfa: {Canary, :f, 0}, owner: 1, pid: 1, ref: 1},
          %{__struct__: Inspect.Opts, inspect_fun: 1}
        ] do
      # An answer is data, as it is.
      assert Instar.call!(version, :identity, [term]) == term

      for reason <- [
            {:badmatch, term},
            %KeyError{key: term, term: term},
            %ArgumentError{message: term},
            {term, []}
          ],
          function <- [:error, :exit, :throw] do
        {:error, error} = Instar.call(version, function, [reason])
        assert is_binary(Exception.message(error))
      end

      {:error, error} = Instar.call(version, :uncrossable, [term])
      assert {:uncrossable, _, _} = error.reason
      assert is_binary(Exception.message(error))
      uncalled!(term)
    end
  end

  # `Inspect` asks a module that no protocol knows for its fields: what `defstruct` has written answers, or whatever else has
  # that name.
  test "a module whose __struct__ is its own is not asked for it", %{version: version} do
    for module <- own_structs(),
        struct = %{__struct__: module, a: 1},
        place <- [
          & &1,
          &[&1],
          &{1, &1},
          &%{a: &1},
          &%{&1 => 1},
          &[1 | &1],
          &%KeyError{key: :a, term: &1},
          &%CaseClauseError{term: &1},
          &%ErlangError{original: &1},
          &%ArgumentError{message: &1},
          &%Protocol.UndefinedError{protocol: Enumerable, value: &1, description: ""},
          &{:badmap, &1},
          &{:badkey, :a, &1},
          &{:case_clause, &1},
          &MapSet.new([&1]),
          &{{:badmatch, &1}, [{Thrower, :f, [&1], []}]}
        ],
        function <- [:error, :exit, :throw] do
      {reason, _trace, _message, _rescued} = explained(version, function, [place.(struct)])
      refute_struct(reason, module)

      {_reason, trace, _message, _rescued} =
        explained(version, :raised, [:a, [{Thrower, :f, [place.(struct)], []}]])

      refute_struct(trace, module)
    end

    # What `defstruct` has made is shown as before.
    assert {{:badmatch, %Fields{a: 1}}, _trace, _message, _rescued} =
             explained(version, :error, [{:badmatch, %Fields{a: 1}}])
  end

  # Modules of the host's that no protocol knows, and that do something when Elixir looks at a struct of theirs.
  defp own_structs do
    mark = quote do: :persistent_term.put(Canary, true)

    elixir =
      for {name, definitions} <- [
            {OwnStruct, quote(do: def(__struct__, do: unquote(mark)))},
            {OwnUndefined,
             quote(do: def(unquote(:"$handle_undefined_function")(_name, _args), do: unquote(mark)))}
          ] do
        module = Module.concat(__MODULE__, name)
        if not :erlang.module_loaded(module), do: Module.create(module, definitions, __ENV__)
        module
      end

    erlang =
      for {name, exports} <- [
            instar_own_struct: [__struct__: 0],
            instar_own_info: [__struct__: 0, __info__: 1]
          ] do
        mark =
          {:call, 1, {:remote, 1, {:atom, 1, :persistent_term}, {:atom, 1, :put}},
           [{:atom, 1, Canary}, {nil, 1}]}

        functions =
          for {function, arity} <- exports,
              do:
                {:function, 1, function, arity,
                 [{:clause, 1, List.duplicate({:var, 1, :_}, arity), [], [mark]}]}

        forms = [{:attribute, 1, :module, name}, {:attribute, 1, :export, exports} | functions]
        {:ok, ^name, beam} = :compile.forms(forms)
        {:module, ^name} = :code.load_binary(name, ~c"nofile", beam)
        name
      end

    elixir ++ erlang
  end

  defp refute_struct(%{__struct__: module}, module), do: flunk("a struct of #{module} is in it")
  defp refute_struct(map, module) when is_map(map), do: map |> :maps.to_list() |> refute_struct(module)

  defp refute_struct(tuple, module) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> refute_struct(module)

  defp refute_struct([head | tail], module) do
    refute_struct(head, module)
    refute_struct(tail, module)
  end

  defp refute_struct(_other, _module), do: :ok

  # A term of 24 nested pairs that are one has 16 million parts, and no more memory than 24.
  test "parts that are shared are looked at once", %{version: version} do
    for leaf <- [1, [1], exception([]), %Canary{}, %{a: 1}], function <- [:error, :exit, :throw] do
      Clock.within!(200, fn ->
        {:error, error} = Instar.call(version, function, [{:shared, 200, leaf}])
        assert is_binary(Exception.message(error))
      end)

      uncalled!(leaf)
    end
  end

  test "messages of large terms are made in time", %{version: version} do
    huge = Bitwise.bsl(1, 4_000_000)
    long = Range.new(1, Bitwise.bsl(1, 60))

    for term <- [huge, -huge, [huge], %{huge => huge}, long, %{a: huge}, {:badmatch, huge}] do
      {:error, error} = Instar.call(version, :error, [{:badmatch, term}])
      message = Clock.within!(100, fn -> Exception.message(error) end)
      assert byte_size(message) < 10_000
    end
  end

  # Looking through the code path takes milliseconds for each name.
  test "names of nobody's modules are looked for a few times only", %{version: version} do
    nobodys = for n <- 1..40, do: %{__struct__: :"Elixir.NobodysModule#{n}", __exception__: true}
    many = nobodys |> Stream.cycle() |> Enum.take(20_000)
    pairs = Enum.reduce(many, :x, fn nobody, reason -> {reason, nobody} end)
    tagged = Enum.reduce(many, hd(nobodys), fn nobody, reason -> {{:a, reason}, nobody} end)

    for term <- [pairs, tagged, Enum.map(many, &Map.delete(&1, :__exception__))],
        function <- [:exit, :error] do
      {reason, _trace, message, _rescued} = Clock.within!(500, fn -> explained(version, function, [term]) end)
      assert is_binary(message)
      {kept, marked} = structs(reason, {MapSet.new(), MapSet.new()})
      assert MapSet.size(kept) == 20
      assert MapSet.size(marked) == 20
    end

    nobody = hd(nobodys)
    assert {{^nobody, ^nobody}, _trace, _message, _rescued} = explained(version, :exit, [{nobody, nobody}])
  end

  defp structs(%{__struct__: module}, {kept, marked}), do: {MapSet.put(kept, module), marked}

  defp structs({kind, module, %{}}, {kept, marked}) when kind in [:foreign_exception, :foreign_struct],
    do: {kept, MapSet.put(marked, module)}

  defp structs({_a, _b} = pair, found), do: pair |> Tuple.to_list() |> structs(found)
  defp structs([head | tail], found), do: structs(tail, structs(head, found))
  defp structs(_other, found), do: found

  # The code server would look there for the module, and the file may come later.
  test "an exception whose name is a path is marked", %{version: version} do
    for name <- [:"../../../../tmp/x", :"/tmp/x", :"..\\x", :"Elixir.A/B"] do
      raised = Map.put(exception([]), :__struct__, name)
      assert {{:foreign_exception, ^name, %{}}, _, _, _} = explained(version, :error, [raised])
    end
  end

  # Every place of a term that somebody explains, with every kind of term that is more than data.
  describe "no part of what is raised is run by whoever explains it:" do
    @file_ "/tmp/instar-raised-#{System.unique_integer([:positive])}-#{System.pid()}"
    @stream %{
      __struct__: File.Stream,
      path: @file_,
      modes: [:exclusive, :raw, :binary],
      line_or_bytes: :line,
      raw: true
    }
    @forever %{__struct__: Range, first: 1, last: Bitwise.bsl(1, 60), step: 1}
    @date %{__struct__: Date, calendar: Canary, year: 1, month: 1, day: 1}
    @time %{__struct__: Time, calendar: Canary, hour: 1, minute: 1, second: 1, microsecond: {1, 1}}

    defp armed do
      naive = @date |> Map.merge(@time) |> Map.put(:__struct__, NaiveDateTime)
      zone = %{utc_offset: 0, std_offset: 0, time_zone: "Etc/UTC", zone_abbr: "UTC"}
      clauses = %{module: Kernel, function: :f, arity: 1, kind: :def}

      [
        @stream,
        %{__struct__: IO.Stream, device: :stdio, line_or_bytes: :line, raw: true},
        %{__struct__: Stream, enum: @stream, funs: [], accs: [], done: nil},
        @forever,
        @date,
        @time,
        naive,
        Map.merge(%{naive | __struct__: DateTime}, zone),
        %{
          __struct__: Date.Range,
          first: @date,
          last: @date,
          first_in_iso_days: 1,
          last_in_iso_days: 2,
          step: 1
        },
        %{MapSet.new() | map: %{@date => []}},
        %{@date => @date},
        %Canary{a: 1},
        %{__struct__: Canary, __exception__: true, message: "a"},
        Bitwise.bsl(1, 2_000_000),
        [1 | @date],
        {:badarity, {1, @stream}},
        {:badarity, {1, @forever}},
        exception_of(BadArityError, function: 1, args: @stream),
        exception_of(BadArityError, function: 1, args: @forever),
        exception_of(FunctionClauseError, Map.to_list(Map.merge(clauses, %{args: @forever, clauses: []}))),
        exception_of(FunctionClauseError, Map.to_list(Map.merge(clauses, %{args: [], clauses: @stream}))),
        exception_of(Inspect.Error,
          exception_message: 1,
          exception_module: 1,
          stacktrace: 1,
          inspected_struct: 1
        ),
        exception_of(ErlangError, original: @date, reason: @date),
        {Thrower, :f, [@date], [error_info: %{module: Canary}]},
        {Canary, :f, []},
        {:via, Canary, :name}
      ]
    end

    defp exception_of(module, fields), do: Map.new([__struct__: module, __exception__: true] ++ fields)

    # All exceptions of the host's Elixir, by what they have.
    defp exceptions do
      {:ok, modules} = :application.get_key(:elixir, :modules)

      for module <- modules,
          Code.ensure_loaded?(module),
          function_exported?(module, :exception, 1),
          do: module
    end

    defp unharmed!(version, function, arguments) do
      run = fn -> explained(version, function, arguments) end
      # Nearly all take no time at all; only of the others anything is compared.
      {time, _explained} = :timer.tc(run)
      what = fn -> inspect(Raised.shown({function, arguments}), structs: false) end
      if time > 1_000_000, do: Clock.within!(500, run, what.())
      if File.exists?(@file_), do: flunk(what.())
    end

    test "every place", %{version: version} do
      places = [
        & &1,
        &{:badmatch, &1},
        &{:case_clause, &1},
        &{:badkey, &1},
        &{:badkey, &1, &1},
        &{:badmap, &1},
        &{:badfun, &1},
        &{:badarg, &1},
        &{:badarity, {&1, [&1]}},
        &{:badarity, {1, &1}},
        &{&1, [{Thrower, :f, [&1], []}]},
        &{{:badarity, {1, &1}}, [{Thrower, :f, 0, []}]},
        &{:shutdown, {:failed_to_start_child, &1, {:EXIT, {{:badarity, {1, &1}}, [{Thrower, :f, 0, []}]}}}},
        &{:noproc, {GenServer, :call, [&1, &1]}},
        &[[[{:a, %{b: &1}}]]],
        &%{&1 => 1}
      ]

      for term <- armed(),
          place <- places,
          function <- [:error, :exit, :throw],
          do: unharmed!(version, function, [place.(term)])

      for term <- armed(),
          reason <- [:badarg, :function_clause, :undef, {:badkey, :a}],
          do:
            unharmed!(version, :raised, [
              reason,
              [{Thrower, :f, [term, term], []}, {:maps, :get, [:a, term], []}]
            ])
    end

    test "every field of every exception", %{version: version} do
      for module <- exceptions(),
          empty = Map.from_struct(module.__struct__()),
          {field, _value} <- Map.delete(empty, :__exception__),
          term <- armed() do
        raised = exception_of(module, Map.to_list(%{empty | field => term}))
        unharmed!(version, :error, [raised])
        unharmed!(version, :exit, [{raised, [{Thrower, :f, 0, []}]}])
      end
    end
  end

  test "what is raised stays as it is when it is data", %{version: version} do
    for term <- [
          %{"b" => :c, a: [1, {2, "three"}, 4.0]},
          ~D[2020-01-02],
          ~T[10:00:00.123],
          ~U[2020-01-02 10:00:00Z],
          %{
            range: 1..3,
            set: MapSet.new([1, 2]),
            uri: URI.parse("http://h/p"),
            version: Version.parse!("1.2.3")
          },
          Enum.to_list(1..10_000),
          Map.new(1..5_000, &{&1, "#{&1}"}),
          Bitwise.bsl(1, 4_000),
          {:a, :b, 1, [2, 3]},
          %{
            __struct__: Thrower.Own,
            __exception__: true,
            message: "a",
            code: %{__struct__: Nobodys.Struct, b: 1}
          }
        ],
        function <- [:error, :exit, :throw] do
      {reason, _trace, _message, _rescued} = explained(version, function, [{:badmatch, term}])
      assert reason == {:badmatch, term}
    end
  end

  test "a message is cut off where nobody reads on", %{version: version} do
    {:error, error} = Instar.call(version, :error, [%RuntimeError{message: String.duplicate("ä", 1_000_000)}])
    message = Exception.message(error)
    assert byte_size(message) < 20_000
    assert String.valid?(message)
    assert String.ends_with?(message, "…")
  end
end
