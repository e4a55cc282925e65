defmodule Instar.LoadingTest do
  # The verbs that load more than one thing, or in another way than `load`: prepared and atomic loading, sticky
  # versions, on_load functions, thin modules, and what is known of a version without fetching.
  use Instar.Case, async: true

  alias Instar.{Prepared, Version}

  @moduletag instar: [trust: [:beam]]

  @programs %{
    wasm: ~s|(module (func (export "n") (result i64) (i64.const %n%))
              (func (export "on_load") (result i64) (i64.const %failed%)))|,
    beam: """
    defmodule Program do
      @on_load :start
      def start, do: if(%failed% == 0, do: :ok, else: :no)
      def n, do: %n%
    end
    """
  }

  defp with_on_load(target, n, failed) do
    source = @programs[target] |> String.replace("%n%", "#{n}") |> String.replace("%failed%", "#{failed}")
    put_in(document(target, %{"1" => 0})["code"]["1"], source)
  end

  describe "several versions" do
    test "of both targets become current together", %{server: server} = context do
      for {id, target} <- [{"a", :wasm}, {"b", :beam}, {"c", :wasm}],
          do: put!(context, id, document(target, %{"1" => 1, "2" => 2}))

      assert {:ok, %Prepared{} = prepared} =
               Instar.prepare_loading(server, ["a", {"b", "1"}, {"c", [tag: "2"]}])

      assert loaded(server) == []
      assert inspect(prepared) == "#Instar.Prepared<a 2, b 1, c 2>"
      assert Instar.finish_loading(prepared) == :ok
      assert loaded(server) == [{"a", "2"}, {"b", "1"}, {"c", "2"}]
      assert for(id <- ["a", "c"], do: Instar.call!(server, id, :n, [])) == [2, 2]
      assert Instar.call!(server, {"b", "1"}, :n, []) == 1

      assert Instar.finish_loading(prepared) ==
               {:error,
                [
                  {{"a", "2"}, :already_finished},
                  {{"b", "1"}, :already_finished},
                  {{"c", "2"}, :already_finished}
                ]}
    end

    test "become current all or none, and nothing is purged for it", %{server: server} = context do
      for {id, target} <- [{"a", :wasm}, {"b", :beam}], do: put!(context, id, document(target, %{"1" => 1}))
      assert Instar.atomic_load(server, ["a", "b"]) == :ok
      {:ok, version} = Instar.load(server, "b")
      for {id, target} <- [{"a", :wasm}, {"b", :beam}], do: put!(context, id, document(target, %{"1" => 2}))

      # Only "b" has old code.
      assert Instar.atomic_load(server, ["a", "b"]) == {:error, [{{"b", "1"}, :not_purged}]}
      assert {Instar.call!(server, {"a", "1"}, :n, []), Instar.call!(server, {"b", "1"}, :n, [])} == {1, 1}
      assert Instar.soft_purge(server, version)
      assert Instar.atomic_load(server, ["a", "b"]) == :ok
      assert {Instar.call!(server, {"a", "1"}, :n, []), Instar.call!(server, {"b", "1"}, :n, [])} == {2, 2}
    end

    test "each have their own error", %{server: server} = context do
      put!(context, "good", document(:wasm, %{"1" => 1}))
      put!(context, "junk", wat("(module") |> Map.put("language", "wat"))
      put!(context, "on_load", with_on_load(:wasm, 1, 0))
      put!(context, "beam", with_on_load(:beam, 1, 0))
      refs = ["good", "junk", "none", {"good", "9"}, "on_load", "beam"]
      # Of a list that names something twice, nothing else is said.
      assert Instar.atomic_load(server, [{"good", "1"} | refs]) == {:error, [{{"good", "1"}, :duplicated}]}

      assert Instar.atomic_load(server, refs) ==
               {:error,
                [
                  {"junk", :badfile},
                  {"none", :nofile},
                  {{"good", "9"}, :nofile},
                  {"on_load", :on_load_not_allowed},
                  {"beam", :on_load_not_allowed}
                ]}

      assert loaded(server) == []
    end
  end

  for target <- [:wasm, :beam] do
    describe "#{target}:" do
      @describetag target: target

      test "a sticky version is not replaced while it is loaded",
           %{server: server, target: target} = context do
        put!(context, "doc", document(target, %{"1" => 1}))
        {:ok, version} = Instar.load(server, "doc")
        assert Instar.stick(server, version) == :ok
        put!(context, "doc", document(target, %{"1" => 2}))
        assert reason(Instar.load(server, "doc")) == :sticky_directory
        assert Instar.atomic_load(server, ["doc"]) == {:error, [{{"doc", "1"}, :sticky_directory}]}
        assert Instar.call!(server, "doc", :n, []) == 1
        assert Instar.ensure_loaded(server, "doc") == {:module, {"doc", "1"}}
        assert Instar.delete(server, version)
        assert {:ok, _version} = Instar.load(server, "doc")
        assert reason(Instar.load(server, "doc")) == :sticky_directory
        assert Instar.unstick(server, version) == :ok
        assert {:ok, _version} = Instar.load(server, "doc")
      end

      test "an on_load function that fails leaves the code as it was",
           %{server: server, target: target} = context do
        put!(context, "doc", with_on_load(target, 1, 1))
        assert reason(Instar.load(server, "doc")) == :on_load_failure
        assert loaded(server) == []
        assert Instar.ensure_loaded(server, "doc") == {:error, :on_load_failure}
        put!(context, "doc", with_on_load(target, 2, 0))
        assert {:ok, version} = Instar.load(server, "doc")
        put!(context, "doc", with_on_load(target, 3, 1))
        assert reason(Instar.load(server, "doc")) == :on_load_failure
        assert Instar.call!(server, "doc", :n, []) == 2
        assert Instar.call!(version, :n, []) == 2
      end

      test "old code can be an error instead of being purged", %{server: server, target: target} = context do
        put!(context, "doc", document(target, %{"1" => 1}))
        {:ok, first} = Instar.load(server, "doc")
        holder = hold(first)
        {:ok, _second} = Instar.load(server, "doc", on_old: :error)
        assert reason(Instar.load(server, "doc", on_old: :error)) == :not_purged
        assert Process.alive?(elem(holder, 0))
        assert reason(Instar.load(server, "doc", on_old: :maybe)) |> elem(0) == :invalid_option
        # As `:code.load_binary/3`: the old code goes, and whoever lingers in it.
        {:ok, _third} = Instar.load(server, "doc")
        refute Process.alive?(elem(holder, 0))
      end

      test "what is known of a version", %{server: server, target: target} = context do
        assert Instar.which(server, "doc") == :non_existing
        assert Instar.module_md5(server, {"doc", "1"}) == :undefined
        assert Instar.module_status(server, {"doc", "1"}) == :not_loaded
        assert Instar.get_object_code(server, "doc") == :error
        put!(context, "doc", document(target, %{"1" => 1, "2" => 2}))
        {:ok, one} = Instar.load(server, "doc", tag: "1")
        url = Instar.DocumentServer.url(context.documents) <> "/doc"
        assert Instar.which(server, "doc") == url
        # Known, though not loaded.
        assert Instar.which(server, {"doc", "2"}) == url
        assert Instar.is_loaded(server, {"doc", "2"}) == false
        assert Instar.is_loaded(server, {"doc", "1"}) == {:file, url}
        assert Instar.module_md5(server, {"doc", "1"}) == one.digest
        assert Instar.module_status(server, one) == :loaded
        assert {{"doc", "1"}, <<_, _::binary>>, ^url} = Instar.get_object_code(server, one)
        assert Instar.modified(server) == []

        # The document is fetched again for another tag.
        put!(context, "doc", document(target, %{"1" => 3, "2" => 2}))
        {:ok, _two} = Instar.load(server, "doc", tag: "2")
        assert Instar.module_status(server, one) == :modified
        assert Instar.modified(server) == [{"doc", "1"}]
        put!(context, "doc", document(target, %{"2" => 4}))
        {:ok, _two} = Instar.load(server, "doc", tag: "2")
        assert Instar.module_status(server, one) == :removed
        assert Instar.get_object_code(server, one) == :error
        assert Instar.call!(server, {"doc", "1"}, :n, []) == 1
      end

      test "a thin module calls the current code", %{server: server, target: target} = context do
        module = Module.concat(__MODULE__, "Thin#{target}")
        put!(context, "doc", document(target, %{"1" => 1}))
        assert {:ok, %Version{} = version} = Instar.load(server, "doc", as: module)
        assert module.n() == 1
        assert module.add(1, 2) == 3
        assert_raise UndefinedFunctionError, fn -> module.add(1) end
        put!(context, "doc", document(target, %{"1" => 2}))
        {:ok, _version} = Instar.load(server, "doc")
        assert module.n() == 2
        assert Instar.call!(version, :n, []) == 1
        Instar.purge(server, version)
        assert Instar.delete(server, version)
        refute Code.ensure_loaded?(module)
      end

      test "a thin module goes with its server", %{target: target} = context do
        module = Module.concat(__MODULE__, "Gone#{target}")
        name = start_instar!(context, trust: [:beam])
        put!(context, "doc", document(target, %{"1" => 1}))
        {:ok, _version} = Instar.load(name, "doc", as: module)
        assert module.n() == 1
        stop_supervised!(name)

        # On a busy machine the server's supervisor is killed before the server has stopped, which it goes on to do.
        assert eventually(fn -> not Code.ensure_loaded?(module) end)
      end

      test "a thin module is not made over somebody else's", %{server: server, target: target} = context do
        put!(context, "doc", document(target, %{"1" => 1}))

        for taken <- [Enum, :lists, __MODULE__, :xref],
            do: assert(reason(Instar.load(server, "doc", as: taken)) == {:module_exists, taken})

        assert loaded(server) == []
        assert Enum.sum([1, 2]) == 3
        assert reason(Instar.load(server, "doc", as: "Name")) |> elem(0) == :invalid_option
      end

      test "an embedded server loads what is named, and nothing on demand", %{target: target} = context do
        name = start_instar!(context, trust: [:beam], mode: :embedded)
        put!(context, "doc", document(target, %{"1" => 1, "2" => 2}))
        assert Instar.ensure_loaded(name, "doc") == {:error, :embedded}
        assert reason(Instar.select(name, "doc")) == :embedded
        assert reason(Instar.call(name, {"doc", "1"}, :n, [])) == :embedded
        {:ok, version} = Instar.load(name, "doc", tag: "1")
        assert Instar.ensure_loaded(name, {"doc", "1"}) == {:module, {"doc", "1"}}
        assert Instar.call!(name, {"doc", "1"}, :n, []) == 1
        # The newest is tag 2, which nobody loaded.
        assert reason(Instar.call(name, "doc", :n, [])) == :embedded
        assert Instar.delete(name, version)
        assert reason(Instar.call(name, {"doc", "1"}, :n, [])) == :embedded
      end
    end
  end

  for {from, to} <- [{:wasm, :beam}, {:beam, :wasm}] do
    describe "a version that was #{from} and becomes #{to}" do
      @describetag from: from, to: to, instar: [trust: [:beam], refresh: 3_600_000]

      test "has the one as current code and the other as old",
           %{server: server, from: from, to: to} = context do
        put!(context, "doc", document(from, %{"1" => 1}))
        {:ok, one} = Instar.load(server, "doc")
        put!(context, "doc", document(to, %{"1" => 2}))
        {:ok, two} = Instar.load(server, "doc")
        assert {one.target, two.target} == {from, to}
        assert Instar.call!(one, :n, []) == 1
        assert Instar.call!(server, "doc", :n, []) == 2
        assert Instar.soft_purge(server, "doc")
        assert {:badfun, _digest} = reason(Instar.call(one, :n, []))
        assert Instar.call!(two, :n, []) == 2

        # And back, and by a refresh, and together with others.
        put!(context, "doc", document(from, %{"1" => 3}))
        assert Instar.refresh(server) == :ok
        assert Instar.call!(server, "doc", :n, []) == 3
        assert Instar.purge(server, "doc") == false
        put!(context, "doc", document(to, %{"1" => 4}))
        assert Instar.atomic_load(server, ["doc"]) == :ok
        assert Instar.call!(server, "doc", :n, []) == 4

        assert Instar.soft_purge(server, "doc") and Instar.delete(server, "doc") and
                 Instar.soft_purge(server, "doc")

        assert Instar.all_loaded(server) == []
      end

      test "kills whoever lingers in the former when that is purged",
           %{server: server, from: from, to: to} = context do
        put!(context, "doc", document(from, %{"1" => 1}))
        {:ok, one} = Instar.load(server, "doc")
        {holder, monitor} = hold(one)
        put!(context, "doc", document(to, %{"1" => 2}))
        {:ok, _two} = Instar.load(server, "doc")
        refute Instar.soft_purge(server, "doc")
        assert inside?(one, holder)
        assert Instar.purge(server, "doc")
        assert_receive {:DOWN, ^monitor, :process, ^holder, :killed}
        assert Instar.call!(server, "doc", :n, []) == 2
      end
    end
  end
end
