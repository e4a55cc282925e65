defmodule Instar.Call.AnswersSharedTest do
  # Each function that Instar answers for documents, with arguments that share their binaries or their terms, in each place: what
  # the VM would write as often as it stands there is a terabyte, which ends it. Not async: the memory is that of the whole
  # process. In bin/test a quarter of them is tried in each.
  use ExUnit.Case, async: false
  alias Instar.Compiler.Shared.Answered
  alias Instar.Call.Raised
  alias Instar.{Error, Machine}

  @shapes [
    list: "List.duplicate(text, 100_000)",
    improper: "Enum.reduce(1..100_000, text, fn _, list -> [text | list] end)",
    nested: "Enum.reduce(1..40, text, fn _, list -> [list, list] end)",
    tuples: "for i <- 1..100_000, do: {i, text}",
    map: "Map.new(1..50_000, &{&1, text})",
    parts: "for i <- 1..50_000, do: binary_part(text, rem(i, 100), byte_size(text) - 100)"
  ]
  @others [":sha256", "\"text\"", "[]", "1", ":hmac"]

  for {shape, source} <- @shapes do
    test "#{shape}: no function writes it out" do
      for {module, name, arity} <- Answered.functions(),
          name not in [:adler32_combine, :crc32_combine, :hash_info],
          place <- 0..(arity - 1),
          tried?({unquote(shape), module, name, arity, place}) do
        # The others are tried until one gets to the place that is looked at.
        calls =
          for other <- @others do
            arguments = List.duplicate(other, arity) |> mac(name) |> List.replace_at(place, "made")

            "try do\n#{inspect(module)}.#{name}(#{Enum.join(arguments, ", ")})\ncatch\n_kind, _reason -> :raised\nend\n"
          end

        source = "text = String.duplicate(\"a\", 10_000_000)\nmade = #{unquote(source)}\n#{calls}:done"

        {answer, grown} =
          Machine.grown(fn ->
            Instar.eval(source, [], timeout: Instar.Patience.ms(5_000), compile_timeout: 120_000)
          end)

        assert grown < 700_000_000, "#{inspect({module, name, arity})}, #{place}: #{div(grown, 1_000_000)} MB"

        case answer do
          {:ok, :done, _bindings} ->
            :ok

          # Of this one Erlang's compiler knows that it never fails, and removes the `try`, as in a module of the VM's.
          {:error, %Error{reason: {:exception, :error, :system_limit, _trace}}} ->
            assert name == :term_to_binary and arity == 1

          {:error, %Error{reason: {limit, _}}} ->
            assert limit in [:memory_limit, :timeout, :uncrossable]
        end
      end
    end
  end

  # Of a pattern and its options the VM makes binaries, too, and looks some of them up in one go.
  @patterns ~S"""
            :re.run("a", made)
            :re.run("a", made, [:unicode])
            :re.run("a", [made, "b"], [:global])
            :re.run("a", "a", made)
            :re.run("a", "a", [made])
            :re.run("a", "a", [{:newline, made}])
            :re.run("a", "a", [{:newline, made}, :global])
            :re.run("a", "a", [{:offset, made}])
            :re.run("a", "a", [{:match_limit, made}])
            :re.run("a", "a", [{:capture, made}])
            :re.run("a", "a", [{:capture, [made], :binary}])
            :re.run("a", "a", [{:capture, :all, made}])
            :re.run("a", "a", [:global, {:capture, [made], :list}])
            :re.run("a", {:re_pattern, 0, 0, 0, made})
            :re.run("a", {:re_pattern, 0, 0, 0, made}, [:global])
            :re.run("a", {:re_pattern, made, made, 0, "instar-re"})
            :re.run("a", {:re_exported_pattern, made, made, made, made})
            :re.compile(made)
            :re.compile([made], [:unicode])
            :re.compile("a", made)
            :re.compile("a", [made])
            :re.compile("a", [{:newline, made}])
            :re.inspect({:re_pattern, 0, 0, 0, made}, :namelist)
            :re.split("a", made)
            :re.split("a", "a", [{:newline, made}])
            :re.replace("a", made, "")
            :re.replace("a", "a", "", [{:newline, made}])
            Regex.run(%Regex{source: made, re_pattern: {:re_pattern, 0, 0, 0, made}}, "a")
            Regex.recompile(%Regex{source: made, opts: "", re_pattern: made, re_version: made})
            Regex.compile(made, [{:newline, made}])
            """
            |> String.split("\n", trim: true)
            # A field that Elixir 1.20 has no more.
            |> Enum.filter(&(is_map_key(%Regex{}, :re_version) or not (&1 =~ "re_version")))

  for {shape, source} <- @shapes do
    test "#{shape}: no pattern and no option of one is written out" do
      for {call, number} <- Enum.with_index(@patterns), tried?({unquote(shape), number}) do
        source = "text = String.duplicate(\"a\", 10_000_000)\nmade = #{unquote(source)}\n"

        source =
          source <>
            "answer = try do\n#{call}\ncatch\nkind, reason -> {kind, reason}\nend\nis_tuple(answer) or is_list(answer)"

        {answer, grown} =
          Machine.grown(fn ->
            Instar.eval(source, [], timeout: Instar.Patience.ms(5_000), compile_timeout: 120_000)
          end)

        assert grown < 700_000_000, "#{call}: #{div(grown, 1_000_000)} MB"

        case answer do
          {:ok, true, _bindings} -> :ok
          {:error, %Error{reason: {limit, _}}} -> assert limit in [:memory_limit, :uncrossable], call
        end
      end
    end
  end

  # A compiled pattern is a binary to a document, which can be any: what is compressed in it, and what a VM has a table of.
  test "a forged pattern is measured before it is read" do
    body = <<104, 2, 109, 1::32, "a", 108, 0x01000000::32, :binary.copy(<<97, 0>>, 0x01000000)::binary, 106>>
    bomb = "instar-re" <> <<131, 80, byte_size(body)::32, :zlib.compress(body)::binary>>
    plain = "instar-re" <> :erlang.term_to_binary({"a", Enum.to_list(1..1_000_000)})
    nodes = "instar-re" <> <<131, 104, 2, node_of("a")::binary, 106>>

    for forged <- [bomb, plain, nodes], call <- [":re.run(\"a\", p)", ":re.inspect(p, :namelist)"] do
      source = "p = {:re_pattern, 0, 0, 0, forged}\ntry do\n#{call}\ncatch\n_, _ -> :refused\nend"
      {answer, grown} = Machine.grown(fn -> Instar.eval(source, forged: forged) end)
      assert {:ok, :refused, _bindings} = answer
      assert grown < 100_000_000
    end

    good = "instar-re" <> :erlang.term_to_binary({"a", []})
    assert {:ok, {:match, [{1, 1}]}, _} = Instar.eval(":re.run(\"ba\", {:re_pattern, 0, 0, 0, p})", p: good)
  end

  # A process of a node that nobody has heard of.
  defp node_of(name, number \\ 1),
    do: <<88, 119, byte_size(name), name::binary, 1::32, 0::32, number::32>>

  # The VM keeps each node that it has read of for a minute.
  test "no bytes of a document's have the VM know nodes" do
    own = :erlang.term_to_binary(make_ref())
    <<131, 90, words::16, named::binary>> = own
    named = binary_part(named, 0, byte_size(named) - 4 * words)
    foreign = fn number -> <<119, 1, "a", number::32>> end

    heads = [
      pid: fn number -> <<88, 119, 1, "a", 1::32, 0::32, number::32>> end,
      pid: fn number -> <<103, 119, 1, "a", 1::32, 0::32, rem(number, 250)>> end,
      port: fn number -> <<89, 119, 1, "a", 1::32, number::32>> end,
      port: fn number -> <<120, 119, 1, "a", 1::64, number::32>> end,
      reference: fn number -> <<90, 1::16, foreign.(number)::binary, 1::32>> end,
      reference: fn number -> <<114, 1::16, 119, 1, "a", rem(number, 250), 1::32>> end,
      fun: fn number ->
        own_size = <<0, 0::128, number::32, 0::32, 119, 1, "a", 97, 1, 97, 1, node_of("a", number)::binary>>
        <<112, byte_size(own_size) + 4::32, own_size::binary>>
      end,
      fun: fn _number -> <<113, 119, 6, "erlang", 119, 4, "self", 97, 0>> end
    ]

    before = nodes()

    for {kind, head} <- heads,
        around <- [& &1, &<<104, 2, 97, 1, &1::binary>>, &<<108, 1::32, &1::binary, 106>>],
        compressed? <- [false, true] do
      bytes = around.(head.(System.unique_integer([:positive])))

      bytes =
        if compressed?,
          do: <<131, 80, byte_size(bytes)::32, :zlib.compress(bytes)::binary>>,
          else: <<131, bytes::binary>>

      for options <- ["", ", [:safe]", ", [:used]"] do
        source = "try do\n:erlang.binary_to_term(bytes#{options})\ncatch\nkind, reason -> {kind, reason}\nend"
        assert {:ok, {:error, {:uncrossable, ^kind, [:result]}}, _} = Instar.eval(source, bytes: bytes)
      end
    end

    assert nodes() -- before == []
    # What is the VM's own is looked up.
    assert {:ok, _bytes, _} = Instar.eval("try do\n:erlang.binary_to_term(b)\ncatch\n_, _ -> b\nend", b: own)
    assert binary_part(own, 4, byte_size(named)) == named
  end

  defp nodes do
    :erts_debug.set_internal_state(:available_internal_state, true)
    {{:node_references, nodes}, _dists} = :erts_debug.get_internal_state(:node_and_dist_references)
    Enum.map(nodes, &elem(&1, 0))
  after
    :erts_debug.set_internal_state(:available_internal_state, false)
  end

  # Whoever shows an error has it explained, and Erlang's two modules that do so call functions with the arguments that its trace
  # has: text is written out, and what is looked for becomes a table.
  test "no trace of a document's has who shows it write its arguments out" do
    text = String.duplicate("a", 10_000_000)

    shapes = [
      list: List.duplicate(text, 400),
      improper: Enum.reduce(1..400, text, fn _, list -> [text | list] end),
      nested: Enum.reduce(1..9, text, fn _, list -> [list, list] end),
      long: String.duplicate("ä", 30_000_000),
      texts: for(i <- 1..3_000, do: :binary.copy(<<i::16>>, 500)),
      characters: List.duplicate(?a, 3_000_000)
    ]

    functions =
      for module <- [:binary, :erlang, :lists, :maps, :math, :unicode],
          {name, arity} <- module.module_info(:exports),
          arity in 1..4,
          do: {module, name, arity}

    trace = fn {module, name, arity}, made, place ->
      others = ["text", :utf8, [], 1]
      arguments = for at <- 1..arity, do: if(place in [0, at], do: made, else: Enum.at(others, at - 1))
      explainer = if module == :erlang, do: :erl_erts_errors, else: :erl_stdlib_errors
      [{module, name, arguments, [error_info: %{module: explainer}]}]
    end

    for {shape, made} <- shapes do
      {_shown, grown} =
        Machine.grown(fn ->
          # To look at a large term takes a while, so some of them are tried, and what is known to write.
          for {_module, name, arity} = function <- functions,
              place <- 0..arity,
              name in [:characters_to_binary, :match] or :erlang.phash2({shape, function, place}, 60) == 0 do
            trace = trace.(function, made, place)
            {:exception, :error, :badarg, checked} = Raised.checked({:exception, :error, :badarg, trace})
            # Nothing calls what a function would answer, or writes out what it was given.
            if match?([{_, _, _, [_ | _]}], checked), do: Exception.format_banner(:error, :badarg, checked)
            {:exception, :exit, deep, []} = Raised.checked({:exception, :exit, {:badarg, trace}, []})
            if match?({_, [{_, _, _, [_ | _]}]}, deep), do: Exception.format_exit(deep)
          end
        end)

      assert grown < 300_000_000, "#{shape}: #{div(grown, 1_000_000)} MB"
    end

    # What is small is explained.
    small = trace.({:unicode, :characters_to_binary, 1}, :no, 0)
    {:exception, :error, :badarg, checked} = Raised.checked({:exception, :error, :badarg, small})
    assert Exception.format_banner(:error, :badarg, checked) =~ "1st argument"
  end

  defp tried?(which), do: System.get_env("INSTAR_DIFFERENTIAL_TESTS") == nil or :erlang.phash2(which, 4) == 0

  defp mac([_ | rest], name) when name in [:mac, :macN], do: [":hmac", ":sha256" | tl(rest)]
  defp mac(arguments, _name), do: arguments

  test "an error about a large argument is rescued, with no copy of it in the trace" do
    for {module, name, arity} <- Answered.functions(),
        name not in [:adler32_combine, :crc32_combine, :hash_info, :strong_rand_bytes],
        wrong <- ["text", "[text | text]", "List.duplicate(text, 1_000)", "{text, [text]}"],
        tried?({wrong, module, name, arity}) do
      call = "#{inspect(module)}.#{name}(#{List.duplicate("wrong", arity) |> mac(name) |> Enum.join(", ")})"

      source = """
      text = String.duplicate("é", 10_000_000)
      wrong = #{wrong}
      try do
        _ = #{call}
        :answered
      catch
        kind, reason -> {:raised, kind, reason, for({_m, _f, arguments, _at} when is_list(arguments) <- __STACKTRACE__, do: arguments)}
      end
      """

      case Instar.eval(source, [], timeout: 30_000, compile_timeout: 120_000) do
        {:ok, :answered, _bindings} ->
          :ok

        {:ok, {:raised, _kind, _reason, shown}, _bindings} ->
          assert :erlang.external_size(shown) < 100_000, call

        # What it answers has no room, or what it is asked: a text that is asked about three times is three.
        {:error, %Error{reason: {:memory_limit, _}}} ->
          assert name in [:term_to_binary, :term_to_iovec, :re_run, :re_loop, :macN, :mod_pow], call

        {:error, %Error{} = error} ->
          flunk("#{call}: #{inspect(error.reason, limit: 20)}")
      end
    end
  end

  test "what has room is answered as before" do
    source = """
    text = String.duplicate("a", 1_000_000)
    list = List.duplicate(text, 20)
    {:erlang.crc32(list) == :erlang.crc32(String.duplicate(text, 20)),
     :crypto.hash(:sha256, list) == :crypto.hash(:sha256, String.duplicate(text, 20)),
     :erlang.binary_to_term(:erlang.term_to_binary([text, text])) == [text, text]}
    """

    assert {:ok, {true, true, true}, _} = Instar.eval(source, [], timeout: 60_000)
  end
end
