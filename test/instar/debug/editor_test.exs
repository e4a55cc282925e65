defmodule Instar.Debug.EditorTest do
  # `mix instar.debug` over standard input and output, driven as VS Code drives it: npm's @vscode/debugadapter-testsupport, which
  # bin/test installs (need_dap in bin/setup), over all kinds of code.
  use ExUnit.Case, async: true
  alias Instar.Wire.JSON

  @folder Path.join(System.get_env("XDG_CACHE_HOME") || Path.expand("~/.cache"), "instar-dap")
  @moduletag :tmp_dir
  @moduletag timeout: 600_000

  @source """
  defmodule Instar.EditedShop do
    def total(items, rate) do
      sum = Enum.reduce(items, 0, fn item, sum -> sum + item.price end)
      tax = tax(sum, rate)
      sum = sum + tax
      {:ok, sum}
    end

    defp tax(sum, rate) do
      share = sum * rate
      div(share, 100)
    end

    def missing(map), do: Map.fetch!(map, :price)

    def spin(n, list) do
      more = [n | list]
      if n < 0, do: more, else: spin(rem(n + 1, 1000), Enum.take(more, 2))
    end
  end
  """

  defp line(text), do: Enum.find_index(String.split(@source, "\n"), &(&1 =~ text)) + 1

  # What runs there: three calls, and one that has no end but that of its process.
  defp program(call) do
    """
    call = #{call}
    items = [%{price: 10}, %{price: 30}]
    {:ok, 44} = call.(:total, [items, 10])
    {:ok, 64} = call.(:total, [items, 60])
    try do
      call.(:missing, [%{}])
    rescue
      KeyError -> :ok
    end
    Process.register(self(), :instar_dap_main)
    {pid, monitor} = spawn_monitor(fn -> Process.register(self(), :instar_dap_spin); call.(:spin, [0, []]) end)
    send(pid, :spin)
    spawn(fn ->
      Process.sleep(500)
      stop = fn stop -> if Process.info(pid, :messages) == {:messages, [:spin, :stop]}, do: Process.exit(pid, :kill), else: (Process.sleep(50); stop.(stop)) end
      stop.(stop)
    end)
    receive do
      {:DOWN, ^monitor, :process, ^pid, :killed} -> :ok
    end
    """
  end

  defp session(launch, source) do
    lines = %{"tax" => line("tax = tax"), "share" => line("share =")}
    {:ok, json} = JSON.encode(%{"launch" => launch, "source" => source, "lines" => lines})
    env = [{"DAP_SDK", @folder}, {"DAP_SCENARIO", json}, {"MIX_ENV", "test"}]
    {output, 0} = System.cmd("node", [Path.expand("test/support/dap_session.mjs")], env: env)
    {:ok, seen} = output |> String.split("\n", trim: true) |> List.last() |> JSON.parse(64)
    seen
  end

  defp check(seen) do
    assert %{"supportsConditionalBreakpoints" => true, "supportsStepBack" => false} = seen["capabilities"]
    assert [%{"verified" => true}, %{"verified" => true}] = seen["set"]
    assert seen["evaluated"] == "80"
    assert seen["first"] == [["price", "10"]]
    assert [first, into, out, over, condition, raised, paused] = seen["steps"]
    assert %{"reason" => "breakpoint", "variables" => %{"sum" => "40", "rate" => "10"}} = first
    assert first["line"] == line("tax = tax")
    assert {into["reason"], into["line"]} == {"step", line("share =")}
    assert {out["line"], out["variables"]["tax"]} == {line("sum = sum + tax"), "4"}
    assert {over["line"], over["variables"]["sum"]} == {line("{:ok, sum}"), "44"}
    assert {condition["reason"], condition["variables"]["rate"]} == {"breakpoint", "60"}

    assert {raised["reason"], raised["line"], seen["exception"]} ==
             {"exception", line("def missing"), "KeyError"}

    assert paused["reason"] == "pause" and paused["line"] in line("more =")..line("if n <")
    assert "sum is 40\n" in seen["output"]
    assert seen["exitCode"] == 0
  end

  defp sdk(fun) do
    if File.dir?(Path.join(@folder, "node_modules")),
      do: fun.(),
      else: IO.puts("skipped: bin/test installs @vscode/debugadapter-testsupport (need_dap in bin/setup)")
  end

  test "an ordinary module", %{tmp_dir: dir} do
    path = Path.join(dir, "shop.ex")
    File.write!(path, @source)
    ebin = Path.join(dir, "ebin")
    File.mkdir_p!(ebin)
    {_output, 0} = System.cmd("elixirc", ["-o", ebin, path])

    sdk(fn ->
      launch = %{"eval" => program("&apply(Instar.EditedShop, &1, &2)"), "codePaths" => [ebin]}
      launch |> session(%{"path" => path}) |> check()
    end)
  end

  for target <- ["beam", "wasm"] do
    @target target

    test "a document that runs as #{target}" do
      sdk(fn ->
        documents = %{
          "shop" => %{
            "language" => "elixir",
            "target" => @target,
            "code" => %{"1.0.0" => @source},
            "production" => "1.0.0"
          }
        }

        setup = """
        {:ok, _} = Instar.Test.start_link(name: :edited, trust: [:beam], documents: #{inspect(documents, printable_limit: :infinity)})
        {:ok, _} = Instar.load(:edited, "shop", [])
        # The debugger looks twice a second whether it is loaded.
        wait = fn wait ->
          if :ets.match(:instar_debug, {{:breaks, {:document, :_}}, [:"$1" | :_]}) == [], do: (Process.sleep(50); wait.(wait))
        end
        wait.(wait)
        """

        launch = %{
          "eval" => setup <> program("&Instar.call!(:edited, \"shop\", &1, &2, [])"),
          "server" => ":edited"
        }

        launch |> session(%{"name" => "shop@1.0.0.ex", "path" => "instar:shop@1.0.0.ex"}) |> check()
      end)
    end
  end
end
