defmodule Instar.ErlangTest do
  # The module for Erlang says what `Instar` says.
  use ExUnit.Case, async: true

  # Erlang has no names that end in `!` or `?` without quotes.
  @others %{ready?: :is_ready}
  @of_erlang [module_info: 0, module_info: 1]

  # Each module for Erlang: whose functions it has, what it has beside them, and which of those are for others alone. The
  # `child_spec/1` of a session is GenServer's: it names a `start_link/1` that is not there, as a session belongs to its owner.
  @modules [
    {:instar, Instar, own: [child_spec: 1, format_error: 1], without: []},
    {:instar_instance, Instar.Instance, own: [], without: []},
    {:instar_session, Instar.Session, own: [], without: [child_spec: 1]}
  ]

  defp functions(module) do
    {:docs_v1, _, _, _, _, _, docs} = Code.fetch_docs(module)
    hidden = for {{:function, name, arity}, _, _, :hidden, _} <- docs, do: {name, arity}
    callbacks = for {:behaviour, [behaviour]} <- module.module_info(:attributes), do: behaviour
    callbacks = Enum.flat_map(callbacks, & &1.behaviour_info(:callbacks))

    for {name, arity} <- module.__info__(:functions) -- (hidden ++ callbacks),
        not String.ends_with?("#{name}", "!") and not String.starts_with?("#{name}", "__"),
        do: {@others[name] || name, arity}
  end

  for {erlang, elixir, own: own, without: without} <- @modules do
    test "#{erlang} has every function, with the same arities" do
      there = unquote(erlang).module_info(:exports) -- (@of_erlang ++ unquote(own))
      assert Enum.sort(there) == Enum.sort(functions(unquote(elixir)) -- unquote(without))
    end

    test "each of #{erlang} has a spec, and a text where EDoc is" do
      exports = unquote(erlang).module_info(:exports) -- @of_erlang
      {:ok, specs} = Code.Typespec.fetch_specs(unquote(erlang))
      assert exports -- Enum.map(specs, &elem(&1, 0)) == []

      if :code.lib_dir() |> Path.join("edoc-*") |> Path.wildcard() != [] do
        assert {:ok, {:docs_v1, _, :erlang, "application/erlang+html", %{"en" => _}, _, docs}} =
                 :code.get_doc(unquote(erlang))

        texts =
          for {{:function, name, arity}, _line, _signature, %{"en" => [_ | _]}, _} <- docs, do: {name, arity}

        assert exports -- texts == []
      end
    end
  end

  test "the answers are those of Instar" do
    {:ok, server} =
      Instar.Test.start_link(documents: %{"m" => "defmodule M do def n, do: 1 end"}, timeout: 60_000)

    assert :instar.call("m", :n, []) == {:ok, 1}
    assert :instar.call("m", :n, [], timeout: 60_000) == {:ok, 1}
    assert {:error, error} = :instar.call("m", :none, [])
    assert :instar.format_error(error) == Exception.message(error)
    assert {:ok, version} = :instar.select("m", tag: "1.0.0")
    assert :instar.call(version, "n", []) == {:ok, 1}
    assert :instar.ensure_loaded({"m", "1.0.0"}) == {:module, {"m", "1.0.0"}}
    assert [{{"m", "1.0.0"}, _loaded}] = :instar.all_loaded()
    assert :instar.is_ready()
    assert %{documents: _} = :instar.status()
    assert :instar.delete("m")
    assert :instar.soft_purge("m")
    Supervisor.stop(server)
  end

  test "so are those of sessions" do
    assert {:ok, session} = :instar_session.start(timeout: 10_000)
    assert :instar_session.eval(session, "price = 10") == {:ok, 10}
    assert :instar_session.bindings(session) == {:ok, [price: 10]}
    assert {:ok, bytes} = :instar_session.snapshot(session)
    assert {:ok, other} = :instar_session.restore(bytes)
    assert :instar_session.eval(other, "price + 2", timeout: 10_000) == {:ok, 12}
    assert :instar_session.output(other) == {:ok, %{stdout: "", stderr: ""}}
    assert :instar_session.stop(session) == :ok
    assert {:error, %{reason: :stopped}} = :instar_session.eval(session, "1")
    assert :instar_session.stop(other) == :ok
  end

  @counter """
  (module (global $n (export "count") (mut i32) (i32.const 0))
    (func (export "next") (result i32) (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n)))
  """

  test "and of instances" do
    {:ok, server} = Instar.Test.start_link(documents: %{"c" => %{language: "wat", code: %{"1" => @counter}}})
    assert {:ok, counter} = :instar_instance.start("c")
    assert :instar_instance.call(counter, :next, []) == {:ok, 1}
    assert :instar_instance.call(counter, "next", [], timeout: 10_000) == {:ok, 2}
    assert :instar_instance.global(counter, "count") == {:ok, 2}
    assert :instar_instance.globals(counter) == {:ok, %{"count" => 2}}
    assert :instar_instance.status(counter) == :idle
    assert :instar_instance.stop(counter) == :ok
    assert {:ok, _other} = :instar_instance.start({"c", "1"}, timeout: 10_000)
    Supervisor.stop(server)
  end
end
