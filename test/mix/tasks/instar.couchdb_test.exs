defmodule Mix.Tasks.Instar.CouchdbTest do
  # The task as it is typed: what it says and its exit status. Not async: Mix's shell and the environment are global.
  use ExUnit.Case, async: false
  alias Instar.PouchDB
  alias Mix.Tasks.Instar.Couchdb

  @moduletag :tmp_dir
  @variable "COUCHDB_PASSWORD"

  setup do
    shell = Mix.shell()
    Mix.shell(Mix.Shell.Process)
    System.delete_env(@variable)

    on_exit(fn ->
      Mix.shell(shell)
      System.delete_env(@variable)
    end)
  end

  defp run(arguments) do
    Couchdb.run(arguments)
    assert_received {:mix_shell, :info, [message]}
    {0, message}
  catch
    :exit, {:shutdown, status} ->
      assert_received {:mix_shell, :error, [message]}
      {status, message}
  end

  test "installs once, and says what it did", %{tmp_dir: dir} do
    pouchdb = start_supervised!({PouchDB, dir: dir, admin: {"admin", "correct-horse"}})
    database = PouchDB.database(pouchdb, {"admin", "correct-horse"})
    arguments = ["--url", database, "--user", "admin"]

    assert {2, message} = run(arguments)
    assert message =~ @variable
    System.put_env(@variable, "correct-horse")

    assert {0, "_design/instar: would be created"} = run(arguments ++ ["--dry-run"])
    assert {0, "_design/instar: created"} = run(arguments)
    assert {0, "_design/instar: nothing to do"} = run(arguments)

    newer = %{"instar_version" => 99, "views" => %{}}
    PouchDB.put(database <> "/_design", "instar", newer, {"admin", "correct-horse"})
    assert {3, message} = run(arguments)
    assert message =~ "newer"
    assert {200, %{"instar_version" => 99}} = PouchDB.request("GET", database <> "/_design/instar", nil)

    assert {1, message} = run(["--url", database <> "-missing", "--user", "admin"])
    assert message =~ "404"

    System.put_env(@variable, "wrong-horse")
    assert {1, message} = run(arguments)
    assert message =~ "401"
    refute message =~ "wrong-horse"
  end

  test "says what is wrong with its arguments" do
    assert {1, message} = run(["--url", "http://127.0.0.1:1/db"])
    assert message =~ "reached" and message =~ "(http://127.0.0.1:1/db)"

    for {arguments, word} <- [
          {[], "url"},
          {["--url", "ftp://x"], "URL"},
          {["--url"], "--url"},
          {["--uri", "http://x"], "--uri"},
          {["more"], "more"},
          {["--url", "http://x/db", "--ca", "/no/such/file"], "/no/such/file"}
        ] do
      assert {2, message} = run(arguments)
      assert message =~ word
    end
  end
end
