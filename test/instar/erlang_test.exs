defmodule Instar.ErlangTest do
  # The module for Erlang says what `Instar` says.
  use ExUnit.Case, async: true

  # Erlang has no names that end in `!` or `?` without quotes.
  @others %{ready?: :is_ready}
  @own [format_error: 1, module_info: 0, module_info: 1]

  test "every verb is there, with the same arities" do
    verbs =
      for {name, arity} <- Instar.__info__(:functions),
          name not in [:call!],
          do: {@others[name] || name, arity}

    assert Enum.sort(:instar.module_info(:exports) -- @own) == Enum.sort(verbs)
  end

  test "each has a spec, and a text where EDoc is" do
    exports = :instar.module_info(:exports) -- [module_info: 0, module_info: 1]
    {:ok, specs} = Code.Typespec.fetch_specs(:instar)
    assert exports -- Enum.map(specs, &elem(&1, 0)) == []

    if Code.ensure_loaded?(:edoc_doclet_chunks) do
      assert {:ok, {:docs_v1, _, :erlang, "application/erlang+html", %{"en" => _}, _, docs}} =
               :code.get_doc(:instar)

      texts =
        for {{:function, name, arity}, _line, _signature, %{"en" => [_ | _]}, _} <- docs, do: {name, arity}

      assert exports -- texts == []
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
end
