defmodule Instar.Cluster.LeaderlessTest do
  # That nobody leads a cluster is told once, after a while. Not async: it reads the
  # VM's log.
  use Instar.Case, async: false
  import ExUnit.CaptureLog

  defp lines(log, name), do: log |> String.split("\n") |> Enum.filter(&(&1 =~ inspect(name) and &1 =~ "lead"))

  defp member!(server, name, options),
    do:
      start_supervised!(
        {Instar.Cluster, [name: name, server: server, dir: false, beat: 100, await: 0] ++ options}
      )

  for {what, options, why} <- [
        {"followers only", [role: :follower], "this node is a follower"},
        {"a leader that is away", [role: :follower, leader: :away@nowhere], "away@nowhere cannot be reached"}
      ] do
    test what, %{server: server} do
      name = unique_name()

      log =
        capture_log(fn ->
          Instar.Logs.heard("the cluster #{inspect(name)}", fn ->
            member!(server, name, unquote(options))
          end)

          # Not again with each beat.
          Process.sleep(500)
          assert Instar.Cluster.leader(name) == nil
        end)

      assert [line] = lines(log, name)
      assert line =~ "[warning]" and line =~ "nobody leads the cluster" and line =~ unquote(why)
    end
  end

  test "one that is led says nothing", %{server: server} do
    name = unique_name()

    log =
      capture_log(fn ->
        member!(server, name, role: :leader)
        eventually(fn -> Instar.Cluster.leader(name) == node() end)
        Process.sleep(1_500)
      end)

    assert lines(log, name) |> Enum.reject(&(&1 =~ "[debug]")) == []
  end
end
