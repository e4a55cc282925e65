defmodule Instar.RemoteTest do
  # Real nodes that have nothing of this VM's code. Not async: the VM becomes a node, and code paths change.
  use ExUnit.Case, async: false
  import Instar.RemoteNode
  alias Instar.{Error, Remote}

  @moduletag :tmp_dir
  @moduletag timeout: 120_000

  setup do
    become_node!()
    n = System.unique_integer([:positive])
    {:ok, app: :"gadget_#{n}", dep: :"sensors_#{n}", base: Module.concat(["Gadget#{n}"])}
  end

  # An application with a supervised counter, a dependency, and a file in priv.
  defp gadget!(%{tmp_dir: dir, app: app, dep: dep, base: base}, options \\ []) do
    sensors = Module.concat(base, Sensors)
    counter = Module.concat(base, Counter)
    start = Module.concat(base, Application)

    app!(dir, dep, %{"sensors.ex" => "defmodule #{inspect(sensors)} do\n  def read, do: 20\nend"})

    root =
      app!(
        dir,
        app,
        %{
          "counter.ex" => counter(counter, :first),
          "gadget.ex" => """
          defmodule #{inspect(base)} do
            def report, do: {#{inspect(sensors)}.read(), File.read!(Application.app_dir(#{inspect(app)}, "priv/label"))}
            def setting, do: Application.get_env(#{inspect(app)}, :setting)
          end
          """,
          "application.ex" => """
          defmodule #{inspect(start)} do
            use Application
            def start(_type, _args) do
              Supervisor.start_link([{#{inspect(counter)}, 7}], strategy: :one_for_one)
            end
          end
          """
        },
        Keyword.merge(
          [
            files: %{"priv/label" => "a label\n"},
            keys: [applications: [:kernel, :stdlib, :elixir, :logger, dep], mod: {start, []}]
          ],
          options
        )
      )

    %{root: root, counter: counter, sensors: sensors}
  end

  test "plain Erlang gets a whole application, and runs it",
       %{app: app, dep: dep, base: base, tmp_dir: dir} = context do
    gadget!(context)
    remote = start!(Path.join(dir, "home"))
    assert call(remote, :code, :which, [:"Elixir.Enum"]) == :non_existing

    {:ok, plan} =
      Remote.bootstrap(remote.node, cookie: remote.cookie, apps: [app], config: [{app, setting: :blue}])

    assert Keyword.keys(plan.start) |> Enum.filter(&(&1 in [:elixir, :logger, dep, app])) == [
             :elixir,
             :logger,
             dep,
             app
           ]

    assert call(remote, base, :report, []) == {20, "a label\n"}
    assert call(remote, base, :setting, []) == :blue
    assert app in Enum.map(call(remote, :application, :which_applications, []), &elem(&1, 0))
    IO.inspect(plan.report |> Map.delete(:loaded))
    IO.puts(plan)
    {:ok, again} = Remote.bootstrap(remote.node, cookie: remote.cookie, apps: [app])
    assert Remote.Plan.noop?(again)
  end
end
