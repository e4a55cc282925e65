defmodule Instar.ReportsTest do
  # What supervisors and errors show of a server's options: never its credentials. Not async: the VM's reports are everybody's.
  use Instar.Case, async: false
  import ExUnit.CaptureLog

  @moduletag instar: false
  @secret "TOPSECRET"

  test "no report of a supervisor has credentials" do
    config = :logger.get_primary_config()

    # As with `handle_sasl_reports: true`, which Logger heeds at its start only: newer ones by a filter of all reports.
    :ok = :logger.set_primary_config(%{config | level: :all, filters: []})
    on_exit(fn -> :logger.set_primary_config(config) end)
    :ok = :logger.add_handler(__MODULE__, __MODULE__, %{config: %{to: self()}, filters: []})
    on_exit(fn -> :logger.remove_handler(__MODULE__) end)

    options = [
      name: unique_name(),
      cache_dir: false,
      source: {Instar.Source.HTTP, url: "http://127.0.0.1:1/?sig=#{@secret}", auth: {:bearer, @secret}}
    ]

    {:ok, supervisor} = Supervisor.start_link([{Instar, options}], strategy: :one_for_one)
    Process.exit(Process.whereis(Instar.Server.Versions.name(options[:name])), :kill)
    assert_receive {:report, _first}
    Supervisor.stop(supervisor)
    texts = texts()
    assert Enum.any?(texts, &(&1 =~ "Instar")), inspect(texts)
    for text <- texts, do: refute(text =~ @secret)
  end

  # A handler of `:logger`.
  def log(event, %{config: %{to: pid}}), do: send(pid, {:report, event})

  # As Elixir's Logger says them.
  defp texts do
    receive do
      {:report, %{msg: {:report, report}}} ->
        [inspect(report, limit: :infinity, printable_limit: :infinity) | texts()]

      {:report, _other} ->
        texts()
    after
      0 -> []
    end
  end

  test "a module that is no source is named, without what it was given" do
    log =
      capture_log(fn ->
        for module <- [Enum, String, NoSuchModule, :lists] do
          options = [name: unique_name(), source: {module, url: "http://h", auth: {:bearer, @secret}}]
          assert {:error, error} = Instar.start_link(options)
          assert error.reason == {:invalid_option, :source, module, "a module of the behaviour Instar.Source"}
          refute inspect(error) =~ @secret
        end
      end)

    refute log =~ @secret
  end
end
