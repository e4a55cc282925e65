defmodule Instar.Debug.EditorTest do
  # `mix instar.debug` over standard input and output, driven as VS Code drives it: npm's @vscode/debugadapter-testsupport, which
  # bin/test installs (need_dap in bin/setup), over all kinds of code.
  use ExUnit.Case, async: true
  alias Instar.Programs
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

  # The same in three languages: `total` calls `tax`, and `half` traps.
  @guests %{
    "wat" => """
    (module
      (func $tax (param $sum i32) (param $rate i32) (result i32)
        (local $share i32)
        (local.set $share (i32.mul (local.get $sum) (local.get $rate)))
        (i32.div_s (local.get $share) (i32.const 100)))
      (func $total (export "total") (param $n i32) (param $rate i32) (result i32)
        (local $sum i32)
        (local.set $sum (i32.mul (local.get $n) (i32.const 20)))
        (local.set $sum (i32.add (local.get $sum)
          (call $tax (local.get $sum) (local.get $rate))))
        (local.get $sum))
      (func $half (export "half") (param $n i32) (result i32)
        (i32.div_s (local.get $n) (i32.const 0))))
    """,
    "c" => """
    static volatile int zero = 0;
    static int tax(int sum, int rate) {
      int share = sum * rate;
      return share / 100;
    }
    __attribute__((export_name("total"))) int total(int n, int rate) {
      int sum = n * 20;
      sum += tax(sum, rate);
      return sum;
    }
    __attribute__((export_name("half"))) int half(int n) {
      return n / zero;
    }
    """,
    "rs" => """
    fn tax(sum: i32, rate: i32) -> i32 {
        let share = sum * rate;
        share / 100
    }
    #[no_mangle]
    pub extern "C" fn total(n: i32, rate: i32) -> i32 {
        let mut sum = n * 20;
        sum += tax(sum, rate);
        sum
    }
    #[no_mangle]
    pub extern "C" fn half(n: i32) -> i32 {
        let zero = std::hint::black_box(0);
        n / zero
    }
    """
  }

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

  defp guest_session(scenario) do
    {:ok, json} = JSON.encode(scenario)
    env = [{"DAP_SDK", @folder}, {"DAP_SCENARIO", json}, {"MIX_ENV", "test"}]
    {output, 0} = System.cmd("node", [Path.expand("test/support/dap_guest.mjs")], env: env)
    {:ok, seen} = output |> String.split("\n", trim: true) |> List.last() |> JSON.parse(64)
    seen
  end

  # Three calls: one that stops, one that passes the log point, one that traps.
  defp guest_program(file, language) do
    """
    documents = %{"guest" => %{"language" => #{inspect(language)}, "code" => %{"1" => File.read!(#{inspect(file)})}, "production" => "1"}}
    {:ok, _} = Instar.Test.start_link(name: :edited, documents: documents)
    {:ok, _} = Instar.load(:edited, "guest", [])
    wait = fn wait ->
      if :ets.match(:instar_debug, {{:breaks, :_}, [:"$1" | :_]}) == [], do: (Process.sleep(50); wait.(wait))
    end
    wait.(wait)
    44 = Instar.call!(:edited, "guest", "total", [2, 10], [])
    64 = Instar.call!(:edited, "guest", "total", [2, 60], [])
    {:error, %{reason: {:trap, _}}} = Instar.call(:edited, "guest", "half", [1])
    """
  end

  defp compiled("wat", path, _folder), do: path

  defp compiled("c", path, folder) do
    out = Path.join(folder, "shop.wasm")
    flags = ~w(--target=wasm32 -ffreestanding -nostdlib -Wl,--no-entry -g -O0 -o #{out} #{path})
    {_said, 0} = System.cmd("clang", flags, stderr_to_stdout: true)
    out
  end

  defp compiled("rs", path, folder) do
    out = Path.join(folder, "shop.wasm")
    flags = ~w(--edition 2021 --target wasm32-wasip1 -g --crate-type=cdylib -o #{out} #{path})
    {_said, 0} = System.cmd("rustc", flags, stderr_to_stdout: true)
    out
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

  for {extension, kind, needs} <- [{"wat", "text", nil}, {"c", "C", :c}, {"rs", "Rust", :rust}] do
    if missing = needs && Programs.missing(needs) do
      @tag skip: missing
    end

    @extension extension
    test "a document in WebAssembly, from #{kind}", %{tmp_dir: dir} do
      sdk(fn ->
        text = @guests[@extension]
        path = Path.join(dir, "shop.#{@extension}")
        File.write!(path, text)
        at = fn part -> Enum.find_index(String.split(text, "\n"), &(&1 =~ part)) + 1 end
        wat? = @extension == "wat"
        call = if wat?, do: at.("call $tax"), else: at.("sum += tax")
        inside = if wat?, do: at.("local.set $share"), else: at.("share = ")

        seen =
          guest_session(%{
            "launch" => %{
              "eval" =>
                path
                |> then(&compiled(@extension, &1, dir))
                |> guest_program(if(wat?, do: "wat", else: "wasm")),
              "server" => ":edited"
            },
            "source" =>
              if(wat?, do: %{"name" => "guest@1.wat", "path" => "instar:guest@1.wat"}, else: %{"path" => path}),
            "lines" => %{"call" => call, "inside" => inside},
            "condition" => "rate == 10",
            "log" => "sum is {sum}",
            "evaluate" => "sum * 2"
          })

        assert [%{"verified" => true}, %{"verified" => true}] = seen["set"]
        assert seen["evaluated"] == "80"
        assert [first, into, out, over, trapped] = seen["steps"]

        assert %{"reason" => "breakpoint", "line" => ^call, "variables" => %{"sum" => "40", "rate" => "10"}} =
                 first

        assert first["name"] =~ "total"
        assert %{"reason" => "step", "variables" => %{"sum" => "40"}} = into
        assert into["name"] =~ "tax" and into["line"] in inside..(inside + 1)
        assert out["name"] =~ "total" and out["line"] in (call - 1)..(call + 1)
        # From the last line it goes on to the first one of the next call.
        assert over["name"] =~ "total" and over["line"] in (call - 1)..(call + 2)
        assert trapped["reason"] == "exception" and trapped["name"] =~ "half"
        assert "sum is 40\n" in seen["output"]
        assert [_id, description] = seen["exception"]
        assert description =~ "half"
        assert seen["exitCode"] == 0
      end)
    end
  end
end
