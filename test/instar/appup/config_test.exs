defmodule Instar.Appup.ConfigTest do
  # The configuration of an upgrade, on VMs of their own: nothing of it is lost, whatever kind of value it is, and files
  # are what they were, however it ends.
  use ExUnit.Case, async: true

  alias Instar.Appup.{Config, Target}

  @moduletag :tmp_dir

  # What has a text, of every kind and in every nesting that text could spoil.
  @plain """
  [1, -1, 1 bsl 200, 1.0e308, -0.0, 5.0e-324, 0.1, [], "text", "ü☃", [1|2], [$a, 1114111], 'an atom', '☃', '\\n', nil,
   <<>>, <<"bytes">>, <<"ü☃"/utf8>>, <<255, 0>>, <<5:3>>, {}, {1, {2}}, \#{}, \#{a => \#{<<"b">> => [1.5, {c}]}},
   fun lists:map/2, [{key, "value"}], "\\"quotes\\" \\\\ \\t", '%% no comment', <<"%% no comment. ">>]
  """

  # What has none, alone and within others.
  @rest """
  [fun(X) -> {X, A} end, self(), make_ref(), hd(erlang:ports()), [{verify, fun(X) -> X end}], \#{a => [self()]},
   {1, {make_ref()}}, [a | self()], \#{make_ref() => 1}, counters:new(1, []), atomics:new(2, [])]
  """

  setup %{tmp_dir: dir} do
    for vsn <- ["1", "2"], do: File.mkdir_p!(Path.join(dir, vsn))
    write!(dir, "1/relup", ~s({"1",[],[]}.))

    write!(
      dir,
      "2/relup",
      ~s({"2",[{"1",[],[point_of_no_return,{apply,{a,b,[]}}]}],[{"1",[],[point_of_no_return]}]}.)
    )

    :ok
  end

  defp write!(dir, name, text), do: File.write!(Path.join(dir, name), text)

  # A VM with an application shop and a module that provides whatever an expression says.
  defp vm!(options \\ []) do
    {:ok, vm} = Target.start(args: ["-boot", "start_sasl"] ++ Keyword.get(options, :args, []))
    on_exit(fn -> Target.stop(vm) end)

    source = """
    {ok, M, Code} = compile:forms([
      {attribute, 1, module, provider}, {attribute, 2, export, [{load, 2}]},
      begin {ok, T, _} = erl_scan:string("load(Config, {Key, Source}) -> "
        "{ok, T, _} = erl_scan:string(Source), {ok, E} = erl_parse:parse_exprs(T), "
        "{value, V, _} = erl_eval:exprs(E, [{'A', 1}]), Old = proplists:get_value(shop, Config, []), "
        "lists:keystore(shop, 1, Config, {shop, Old ++ [{Key, V}]})."), {ok, F} = erl_parse:parse_form(T), F end]),
    {module, M} = code:load_binary(M, "nowhere", Code),
    application:load({application, shop, [{vsn, "1"}]}).
    """

    assert {:ok, :ok} = Target.eval(vm, source)
    vm
  end

  defp providing(key, source) do
    source = source |> String.trim() |> Kernel.<>(".") |> to_charlist()
    config = [elixir: [config_provider_init: %{providers: [{:provider, {key, source}}]}], shop: [own: 1]]
    :unicode.characters_to_binary(:io_lib.format(~c"%% coding: utf-8~n~tp.~n", [config]))
  end

  defp files(dir),
    do:
      for(
        file <- Path.wildcard(dir <> "/**/*", match_dot: true),
        File.regular?(file),
        into: %{},
        do: {file, File.read!(file)}
      )

  defp during(vm, dir, versions \\ {"1", "2"}, fun),
    do: Config.with_runtime_config(vm, to_charlist(dir), versions, fun, timeout: 30_000)

  # As release_handler does with its script.
  defp run_first(vm, dir) do
    {:ok, [{_vsn, [{_from, _text, [{:apply, {m, f, a}}, :point_of_no_return | _rest]}], _down}]} =
      :file.consult(Path.join(dir, "2/relup"))

    Target.call(vm, m, f, a)
  end

  test "what has a text is in sys.config, and comes back from it as it was", %{tmp_dir: dir} do
    vm = vm!()
    write!(dir, "2/sys.config", providing(:values, @plain))
    before = files(dir)

    assert {{:ok, _value}, [shop: :own, shop: :values]} =
             during(vm, dir, fn ->
               relup = Path.join(dir, "2/relup")
               assert File.read!(relup) == before[relup]

               Target.eval(
                 vm,
                 """
                 {ok, [Config]} = file:consult(filename:join(Dir, "2/sys.config")),
                 [1, Values] = [V || {_, V} <- proplists:get_value(shop, Config)],
                 Values = #{String.trim(@plain)}.
                 """,
                 Dir: dir
               )
             end)

    assert files(dir) == before
  end

  test "what has none is in the environment before anything else of the script", %{tmp_dir: dir} do
    vm = vm!()
    write!(dir, "2/sys.config", providing(:values, @rest))
    before = files(dir)

    assert {:done, [shop: :own]} =
             during(vm, dir, fn ->
               {:ok, [config]} = :file.consult(Path.join(dir, "2/sys.config"))
               assert config[:shop] == [own: 1]
               assert {:ok, _} = run_first(vm, dir)

               # They are themselves: they can be called and counted with.
               assert {:ok, true} =
                        Target.eval(vm, """
                        {ok, [F, Pid, Ref, Port, [{verify, G}], \#{a := [Pid2]}, {1, {_}}, [a | Pid3], _, C, T]} =
                          application:get_env(shop, values),
                        {2, 1} = F(2), 3 = G(3), true = is_pid(Pid), Pid = Pid2, Pid = Pid3, true = is_reference(Ref),
                        Port = hd(erlang:ports()), counters:add(C, 1, 5), 5 = counters:get(C, 1),
                        atomics:put(T, 2, 7), 7 =:= atomics:get(T, 2).
                        """)

               # An application that is loaded later has them, too.
               assert {:ok, true} =
                        Target.eval(vm, """
                        application:unload(shop), ok = application:load({application, shop, [{env, [{values, no}]}]}),
                        {ok, [F | _]} = application:get_env(shop, values), is_function(F).
                        """)

               :done
             end)

    assert files(dir) == before
  end

  test "the way back has the instruction in the other relup", %{tmp_dir: dir} do
    vm = vm!()
    write!(dir, "1/sys.config", providing(:values, "self()"))
    before = files(dir)

    assert {:done, _lacking} =
             during(vm, dir, {"2", "1"}, fn ->
               assert {:ok, [{_vsn, [{_, _, up}], [{_, _, [{:apply, {:erl_eval, _, _}} | _]}]}]} =
                        :file.consult(Path.join(dir, "2/relup"))

               assert [:point_of_no_return | _rest] = up
               :done
             end)

    assert files(dir) == before
  end

  test "what is filled in is its owner's alone, and is gone as soon as it has been read", %{tmp_dir: dir} do
    vm = vm!()
    write!(dir, "2/sys.config", providing(:secret, "\"hush\""))
    File.chmod!(Path.join(dir, "2/sys.config"), 0o644)
    before = files(dir)

    fun = fn ->
      there =
        for {file, text} <- files(dir), text =~ "hush\"}", do: {Path.basename(file), File.stat!(file).mode}

      assert [{"sys.config", mode}] = there
      assert Bitwise.band(mode, 0o777) == 0o600
      assert {:ok, _} = run_first(vm, dir)
      assert files(dir) == before
      :done
    end

    args = [vm, to_charlist(dir), {"1", "2"}, fun, [timeout: 30_000, skipped: fn [] -> :ok end]]
    assert {:done, _lacking} = apply(Config, :with_runtime_config, args)
    assert Bitwise.band(File.stat!(Path.join(dir, "2/sys.config")).mode, 0o777) == 0o644
  end

  test "what the environment lacks afterwards is named", %{tmp_dir: dir} do
    vm = vm!()
    write!(dir, "2/sys.config", "[{shop, [{a, 1}, {b, 2}]}, {stranger, [{c, 3}]}].")

    assert {_ok, [shop: :b]} =
             during(vm, dir, fn -> Target.call(vm, :application, :set_env, [:shop, :a, 1]) end)
  end

  test "files are put back when the function raises, and when the VM ends", %{tmp_dir: dir} do
    write!(dir, "2/sys.config", providing(:values, @rest))
    before = files(dir)
    vm = vm!()
    assert_raise RuntimeError, fn -> during(vm, dir, fn -> raise "no" end) end
    assert files(dir) == before

    assert {:gone, []} = during(vm, dir, fn -> Target.stop(vm) && :gone end)
    refute files(dir) == before

    # By the next upgrade.
    assert {:done, _lacking} = during(vm!(), dir, fn -> :done end)
    assert files(dir) == before
  end

  test "one upgrade at a time", %{tmp_dir: dir} do
    vm = vm!()
    write!(dir, "2/sys.config", "[].")
    assert {{:error, text}, []} = during(vm, dir, fn -> during(vm, dir, fn -> flunk("it ran") end) end)
    assert text =~ "another upgrade"
  end

  test "what release_handler would take for an empty configuration is refused before anything happens", %{
    tmp_dir: dir
  } do
    vm = vm!()

    for {text, said} <- [
          {"", "no single list"},
          {"[]. [].", "no single list"},
          {"{shop, []}.", "no single list"},
          {"[{shop, [{a, 1}]}", "cannot be read"},
          {"[{shop, [{f, #Fun<a.1.2>}]}].", "cannot be read"},
          {"[{shop, [{p, <0.1.0>}]}].", "cannot be read"},
          {<<"[{shop, [{p, \"", 255, "\"}]}].">>, "cannot be read"},
          {providing(:a, "error(oops)"), "the configuration provider :provider of 2 failed"},
          {providing(:a, "throw(oops)"), "oops"}
        ] do
      write!(dir, "2/sys.config", text)
      before = files(dir)
      assert {:error, why} = during(vm, dir, fn -> flunk("it ran") end)
      assert why =~ said
      assert files(dir) == before
    end

    File.rm!(Path.join(dir, "2/sys.config"))
    assert {:done, []} = during(vm, dir, fn -> :done end)
    # A VM that was started with a configuration would lose it.
    write!(dir, "some.config", "[{shop, [{a, 1}]}].")
    configured = vm!(args: ["-config", Path.join(dir, "some")])
    assert {:error, "releases/2 has no sys.config" <> _} = during(configured, dir, fn -> flunk("it ran") end)
    write!(dir, "2/sys.config.src", "[{shop, [{a, ${A}}]}].")
    assert {:error, "releases/2 has sys.config.src" <> _} = during(vm, dir, fn -> flunk("it ran") end)
  end

  test "a file that cannot be written is refused, and left as it is", %{tmp_dir: dir} do
    vm = vm!()
    write!(dir, "2/sys.config", providing(:values, @plain))
    before = files(dir)
    # Root may write anywhere, but not into a folder of that name.
    File.mkdir_p!(Path.join(dir, "2/sys.config.instar"))
    assert {:error, text} = during(vm, dir, fn -> flunk("it ran") end)
    assert text =~ "2/sys.config cannot be written"
    assert files(dir) == before
  end
end
