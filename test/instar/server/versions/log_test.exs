defmodule Instar.Server.Versions.LogTest do
  # That other code runs is one line of the log for each change, whoever brought it about, and that nothing has changed
  # is none. Not async: it reads the VM's log.
  use Instar.Case, async: false
  import ExUnit.CaptureLog

  @moduletag instar: [refresh: 3_600_000, trust: [:beam]]

  defp news(fun) do
    capture_log(fun) |> String.split("\n") |> Enum.filter(&(&1 =~ "[info] Instar:"))
  end

  for target <- [:wasm, :beam] do
    test "other code under a tag, as #{target}", %{server: server} = context do
      target = unquote(target)
      n = unique_number()
      put!(context, "doc", document(target, %{"1" => n}))
      assert news(fn -> {:ok, _} = Instar.load(server, "doc") end) == []
      assert news(fn -> {:ok, _} = Instar.load(server, "doc") end) == []

      for {change, m} <-
            Enum.with_index([&Instar.refresh/1, &Instar.load(&1, "doc"), &Instar.atomic_load(&1, ["doc"])], 1) do
        put!(context, "doc", document(target, %{"1" => n + m}))
        Instar.soft_purge(server, "doc")
        assert [line] = news(fn -> change.(server) end)
        assert line =~ "#{inspect(server)} runs other code as doc 1: "
        assert Instar.call!(server, "doc", :n, []) == n + m
      end

      assert news(fn -> Instar.refresh(server) end) == []
    end
  end

  test "a channel, a rollout and the default that lead elsewhere", %{server: server} = context do
    put!(context, "doc", document(:wasm, %{"1" => 1, "2" => 2}, %{"production" => "1", "beta" => "1"}))
    {:ok, _} = Instar.load(server, "doc")

    for {fields, said} <- [
          {%{"production" => "2", "beta" => "1"}, "production is 2, was 1"},
          {%{"production" => "2", "beta" => "2"}, "beta is 2, was 1"},
          {%{"production" => "1", "beta" => "1"}, "beta is 1, was 2; production is 1, was 2"},
          {%{"production" => "1", "beta" => "1", "rollout" => %{"beta" => [["1", 9], ["2", 1]]}},
           "beta is 1/2, was 1"}
        ] do
      put!(context, "doc", document(:wasm, %{"1" => 1, "2" => 2}, fields))
      assert [line] = news(fn -> Instar.refresh(server) end)
      assert line =~ "#{inspect(server)} chooses otherwise in doc: #{said}"
    end

    put!(context, "plain", document(:wasm, %{"1" => 1}))
    {:ok, _} = Instar.load(server, "plain")
    put!(context, "plain", document(:wasm, %{"1" => 1, "2" => 2}))
    assert [line] = news(fn -> Instar.refresh(server) end)
    assert line =~ "the default is 2, was 1"
  end
end
