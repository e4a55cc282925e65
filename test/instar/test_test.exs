defmodule Instar.TestTest do
  # What the guide doesn't show: isolation, what is refused, and what is left behind.
  use ExUnit.Case, async: true
  import Instar.Wait
  alias Instar.Error

  defp code(n), do: "defmodule M do\n  def n, do: #{n}\nend"

  test "many tests at once see their own server each, and so do their tasks" do
    1..8
    |> Task.async_stream(
      fn n ->
        {:ok, pid} = Instar.Test.start_link(documents: %{"m" => code(n)})
        task = Task.async(fn -> {Instar.call!("m", :n, []), Instar.Test.server()} end)
        answer = {Instar.call!("m", :n, []), Instar.Test.server()}
        assert await(task) == answer
        assert Instar.Test.server(pid) == Instar.Test.server()
        assert [{{"m", "1.0.0"}, _loaded}] = Instar.all_loaded()
        Supervisor.stop(pid)
        assert {n, _server} = answer
        n
      end,
      timeout: 120_000
    )
    |> Enum.map(fn {:ok, n} -> n end)
    |> then(&assert &1 == Enum.to_list(1..8))
  end

  test "who isn't of the test sees the server when it is let in, and nobody does once it has stopped" do
    pid = start_supervised!({Instar.Test, documents: %{"m" => code(1)}, in_place_of: :nobody_else})
    server = Instar.Test.server(pid)
    test = self()

    stranger =
      spawn_link(fn ->
        for _message <- 1..2, do: receive(do: (:go -> send(test, Instar.call(:nobody_else, "m", :n, []))))
      end)

    send(stranger, :go)
    assert_receive {:error, %Error{reason: {:no_server, :nobody_else}}}
    Instar.Test.allow(server, stranger)
    assert Instar.call(:nobody_else, "m", :n, []) == {:ok, 1}
    stop_supervised!({Instar.Test, server})
    send(stranger, :go)
    assert_receive {:error, %Error{reason: {:no_server, :nobody_else}}}
    assert {:error, %Error{reason: {:no_server, _name}}} = Instar.call(:nobody_else, "m", :n, [])

    assert [] ==
             for(
               {{Instar.Test.Routes, pid, _server} = key, _name} <- :persistent_term.get(),
               pid == test,
               do: key
             )
  end

  test "every verb by the usual name is of the test's server" do
    start_supervised!({Instar.Test, documents: %{"m" => %{"1" => code(1), "2" => code(2)}}})
    assert {:ok, version} = Instar.load("m")
    assert {:ok, ^version} = Instar.select("m")
    assert Instar.call(version, :n, []) == {:ok, 2}
    assert Instar.call!({"m", "1"}, :n, []) == 1
    assert {:file, "instar-test:" <> _rest} = Instar.is_loaded("m")
    assert Instar.which({"m", "1"}) == "instar-test:#{Instar.Test.server()}/m"
    assert Instar.ensure_loaded("m") == {:module, {"m", "2"}}
    assert Instar.module_status("m") == :loaded
    assert Instar.modified() == []
    assert Instar.status().server == Instar.Test.server()
    assert Instar.refresh() == :ok
    assert Instar.atomic_load([{"m", "1"}]) == :ok
    assert {:ok, _prepared} = Instar.prepare_loading([{"m", "2"}])
    assert Instar.purge("m") == false
    assert Instar.delete({"m", "2"})
    assert Instar.soft_purge({"m", "2"})
  end

  test "a document is in any of the languages, by how it begins" do
    wat = ~S|(module (func (export "n") (result i64) (i64.const 3)))|
    {:ok, wasm} = Instar.Native.parse_wat(wat)

    documents = %{
      "elixir" => code(3),
      "erlang" => "%% a comment\n-module(m).\n-export([n/0]).\nn() -> 3.\n",
      "wat" => ";; a comment\n" <> wat,
      "wasm" => wasm,
      "tags" => %{"1" => wat},
      "keywords" => [code: %{"1" => code(3)}, production: "1"],
      "stub" => %{n: fn -> 3 end}
    }

    start_supervised!({Instar.Test, documents: documents})
    for {id, _document} <- documents, do: assert(Instar.call(id, :n, []) == {:ok, 3}, id)
  end

  test "a stub grows, and is replaced by a document" do
    start_supervised!(Instar.Test)
    assert :ok = Instar.Test.stub("m", :add, fn a, b -> a + b end)
    assert Instar.call("m", :add, [1, 2]) == {:ok, 3}
    assert {:error, %Error{reason: {:undef, :n, 0}}} = Instar.call("m", :n, [])
    assert :ok = Instar.Test.stub("m", :n, fn -> self() end)
    assert Instar.call("m", :n, []) == {:ok, self()}
    assert Instar.call("m", :add, [1, 2]) == {:ok, 3}
    assert :ok = Instar.Test.put("m", code(5))
    assert Instar.call("m", :n, []) == {:ok, 5}
  end

  test "code for the BEAM needs to be trusted, here too" do
    beam = %{target: "beam", code: %{"1" => code(1)}}
    start_supervised!({Instar.Test, documents: %{"m" => beam}})
    assert {:error, %Error{reason: {:untrusted_target, :beam}}} = Instar.call("m", :n, [])
    pid = start_supervised!({Instar.Test, documents: %{"m" => beam}, trust: [:beam], in_place_of: :other})
    assert Instar.call(Instar.Test.server(pid), "m", :n, []) == {:ok, 1}
  end

  test "what cannot be is refused at the start" do
    for {options, key} <- [
          {[documents: 1], :documents},
          {[documents: "no/such/folder"], :documents},
          {[documents: %{m: code(1)}], :documents},
          {[documents: %{"m" => 1}], :documents},
          {[documents: %{"m" => %{}}], :documents},
          {[timeout: -1], :timeout}
        ] do
      assert {:error, %Error{reason: {:invalid_option, ^key, _value, _expected}}} =
               Instar.Test.start_link(options)
    end

    assert {:error, %Error{reason: {:unknown_option, :source, _}}} = Instar.Test.start_link(source: nil)
    assert {:error, %Error{reason: {:unknown_option, :documens, _}}} = Instar.Test.start_link(documens: %{})
  end

  test "arguments of a wrong kind are said to be that" do
    start_supervised!({Instar.Test, documents: %{"m" => code(1)}})
    kinds = "code, a map of tags to code, a map with code, or a map of functions"

    for {result, argument, message} <- [
          {Instar.Test.start_link("dir"), :options, ~s(must be a keyword list, as [documents: …], not "dir")},
          {Instar.Test.start_link(%{}), :options, "must be a keyword list"},
          {Instar.Test.put("m", nil), :document, ~s(document "m": the document must be #{kinds}, not nil)},
          {Instar.Test.put("m", 5), :document, "not 5"},
          {Instar.Test.put("m", %{"1" => 5}), :document, "not %{"},
          {Instar.Test.put(:nobody, "m", code(1)), :server, "must be a server of Instar.Test"},
          {Instar.Test.put("x", "m", code(1)), :server, ~s(not "x")},
          {Instar.Test.put(self(), "m", code(1)), :server, "must be a server of Instar.Test"},
          {Instar.Test.delete(:nobody, "m"), :server, "not :nobody"},
          {Instar.Test.stub(:nobody, "m", :n, fn -> 1 end), :server, "not :nobody"},
          {Instar.Test.stub("m", "n", fn -> 1 end), :function,
           ~s(must be a function's name, an atom, not "n")},
          {Instar.Test.stub("m", :n, 5), :stub, "the stub must be a function, not 5"}
        ] do
      assert {:error, %Error{reason: {:invalid_argument, ^argument, _value, _expected}} = error} = result
      assert Exception.message(error) =~ message
    end

    {:error, error} = Instar.Test.start_link(documents: %{"a" => 5})

    assert Exception.message(error) ==
             ~s(the option :documents must be a map of ids, each to #{kinds}, not %{"a" => 5})

    for result <- [Instar.Test.put(:m, code(1)), Instar.Test.stub(:m, :n, fn -> 1 end)],
        do: assert({:error, %Error{reason: {:bad_id, :m}}} = result)

    assert_raise Error, ~r/the options must be a keyword list/, fn -> Instar.Test.child_spec("dir") end
    assert_raise Error, ~r/the pid must be a process, not :x/, fn -> Instar.Test.allow(:x) end
    assert_raise Error, ~r/must be a server of Instar.Test/, fn -> Instar.Test.allow(:nobody, self()) end
    assert Instar.call!("m", :n, []) == 1
  end

  test "who sees no test's server is told how to be let in" do
    start_supervised!({Instar.Test, documents: %{"m" => code(1)}})
    test = self()

    spawn(fn ->
      put = Instar.Test.put("m", code(2))
      allow = catch_error(Instar.Test.allow(self()))
      send(test, {:said, put, allow})
    end)

    assert_receive {:said, {:error, put}, allow}
    assert Exception.message(put) =~ "Instar.Test.allow/2 lets a process in"
    assert Exception.message(allow) == Exception.message(put)
  end

  test "an assertion that fails says which versions there were" do
    start_supervised!({Instar.Test, documents: %{"m" => code(1)}})
    Instar.call!("m", :n, [])
    error = assert_raise ExUnit.AssertionError, fn -> Instar.Test.assert_answered("m", "2") end
    assert error.message =~ ~s({"m", "1.0.0"})
    assert_raise ExUnit.AssertionError, fn -> Instar.Test.refute_answered("m", "1.0.0") end
  end

  @tag :tmp_dir
  test "a folder's files stay as they are", %{tmp_dir: dir} do
    path = Path.join(dir, "m/1.ex")
    File.mkdir_p!(Path.dirname(path))
    File.write!(path, code(1))
    start_supervised!({Instar.Test, documents: dir})
    assert Instar.call!("m", :n, []) == 1
    assert Instar.Test.put("m", code(2)) == :ok
    assert Instar.call!("m", :n, []) == 2
    assert File.read!(path) == code(1)
    assert File.ls!(dir) == ["m"]
  end
end
