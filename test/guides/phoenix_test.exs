defmodule Instar.Guides.PhoenixTest do
  # Every block of guides/phoenix.md, in a VM of its own, as the files of one application: with the Phoenix, Plug, Jason,
  # Bandit, Telemetry and LiveDashboard that INSTAR_HOSTS has (see `Instar.Hosts`). What needs none of them is tried
  # everywhere.
  use ExUnit.Case, async: true
  alias Instar.{Hosts, OSProcess, OtherVM}

  @moduletag :tmp_dir

  @guide Path.expand("../../guides/phoenix.md", __DIR__)
  @libraries [
    :phoenix,
    :plug,
    :jason,
    :telemetry,
    :telemetry_metrics,
    :phoenix_live_view,
    :phoenix_live_dashboard
  ]
  @missing Hosts.missing(@libraries ++ [:bandit])
  if @missing, do: IO.puts("guides/phoenix.md is only read here, not run: #{@missing}")

  # File names with their text, in the guide's order.
  defp files do
    for [_, block] <- Regex.scan(~r/^```elixir\n# (.*?)^```$/ms, File.read!(@guide)) do
      [name, text] = String.split(block, "\n", parts: 2)
      {name |> String.split(":") |> hd(), text}
    end
  end

  defp text(name), do: files() |> Map.new() |> Map.fetch!(name)

  defp vm!(paths \\ []), do: OtherVM.start!(paths: paths)

  defp folder!(dir) do
    for {name, text} <- files() do
      path = Path.join(dir, name)
      File.mkdir_p!(Path.dirname(path))
      File.write!(path, text)
    end

    dir
  end

  test "each block is a file's text that can be read, as formatted as a guide is, and all are tried here" do
    names = for {name, _text} <- files(), do: name
    assert names == Enum.uniq(names)
    all = @guide |> File.read!() |> String.split("```elixir") |> length()
    assert length(names) == all - 1

    for {name, text} <- files() do
      assert {:ok, _quoted} = Code.string_to_quoted(text), name

      formatted =
        text
        |> Code.format_string!(line_length: 110, locals_without_parens: without_parens())
        |> IO.iodata_to_binary()

      assert String.trim(text) == formatted, name
    end

    assert [{:instar, "~> " <> _}] = text("mix.exs") |> Code.eval_string() |> elem(0)
  end

  defp without_parens,
    do: [
      plug: :*,
      pipeline: :*,
      scope: :*,
      pipe_through: :*,
      get: :*,
      live_dashboard: :*,
      config: :*,
      assert_error_sent: :*
    ]

  test "the configuration, the rules and the release work without any of the libraries", %{tmp_dir: dir} do
    folder!(dir)
    vm = vm!()
    {:ok, documents} = Instar.DocumentServer.start_link(dir: Path.join(dir, "test/documents"))
    url = Instar.DocumentServer.url(documents)

    code = """
    System.put_env("DOCUMENTS_URL", #{inspect(url)})
    System.put_env("XDG_CACHE_HOME", #{inspect(Path.join(dir, "cache"))})
    [shop: config] = Config.Reader.read!(#{inspect(Path.join(dir, "config/runtime.exs"))}, env: :prod)
    Application.put_all_env(shop: config)
    for name <- ["rules", "release"], do: Code.compile_file(#{inspect(dir)} <> "/lib/shop/" <> name <> ".ex")
    {apply(Shop.Release, :warm_up, [["pricing", "nobody"]]), apply(Shop.Rules, :now, []) > 0}
    """

    assert Hosts.eval!(vm, code) == {[{"pricing", :ok}, {"nobody", :error}], true}
    # It is on the disk for the next start.
    assert [_ | _] = Path.wildcard(Path.join(dir, "cache/instar/artifacts/*"))
  end

  @tag skip: @missing
  test "the application serves, refuses, says how it is, and is watched", %{tmp_dir: dir} do
    folder!(dir)
    {:ok, paths} = Hosts.ebins(@libraries ++ [:bandit])
    vm = vm!(paths)
    [store, web] = [OSProcess.free_port(), OSProcess.free_port()]

    for {name, text} <- files(),
        name =~ "test_helper",
        do: File.write!(Path.join(dir, name), String.replace(text, "4800", "#{store}"))

    start = """
    File.cd!(#{inspect(dir)})
    System.put_env("DOCUMENTS_URL", "http://127.0.0.1:#{store}")
    System.put_env("XDG_CACHE_HOME", #{inspect(Path.join(dir, "cache"))})
    Code.put_compiler_option(:ignore_module_conflict, true)
    [shop: config] = Config.Reader.read!("config/runtime.exs", env: :test)
    instar = Keyword.merge(config[Instar], call_events: true)

    endpoint = [
      url: [host: "localhost"],
      adapter: Bandit.PhoenixAdapter,
      http: [ip: {127, 0, 0, 1}, port: #{web}],
      server: true,
      secret_key_base: String.duplicate("secret ", 12),
      live_view: [signing_salt: "salty salt"],
      render_errors: [formats: [json: ShopWeb.ErrorJSON], layout: false],
      pubsub_server: Shop.PubSub
    ]

    Application.put_all_env(shop: [{Instar, instar}, {ShopWeb.Endpoint, endpoint}], phoenix: [json_library: Jason])
    for app <- #{inspect(@libraries ++ [:bandit])}, do: {:ok, _} = Application.ensure_all_started(app)
    Instar.Telemetry.init()

    lib = Path.wildcard("lib/**/*.ex") ++ [#{inspect(Path.expand("../fixtures/hosts/phoenix.exs", __DIR__))}]
    {:ok, modules, _warnings} = Kernel.ParallelCompiler.compile(lib)

    # The application master would be this process's.
    test = self()

    spawn(fn ->
      send(test, {:started, apply(Shop.Application, :start, [:normal, []])})
      Process.sleep(:infinity)
    end)

    receive do
      {:started, {:ok, _supervisor}} -> Enum.sort(modules)
    end
    """

    modules = Hosts.eval!(vm, start)

    for module <- [Shop.Application, Shop.Rules, Shop.Release, ShopWeb.Router, ShopWeb.ErrorJSON],
        do: assert(module in modules)

    # Before its store is there, it lives, is not ready, and says so to who asks for a price.
    assert {200, %{"source" => %{"state" => "unknown"}}} = get(web, "/health/live")
    assert {503, %{"errors" => %{"detail" => "Unreachable"}}} = get(web, "/api/quote/12")
    assert {503, %{"reason" => ["unreachable", _], "message" => _}} = get(web, "/health/ready")

    assert {200, %{"source" => %{"state" => "down", "error" => %{"reason" => ["unreachable", _]}}}} =
             get(web, "/health/live")

    # The guide's own tests.
    tests = """
    Application.ensure_all_started(:ex_unit)
    ExUnit.start(autorun: false)
    Application.put_env(:ex_unit, :autorun, false)
    # A process that lives on holds the store that the helper starts.
    test = self()

    spawn(fn ->
      helper = File.read!("test/test_helper.exs") |> String.replace("ExUnit.start()", "ExUnit.start(autorun: false)")
      Code.eval_string(helper)
      send(test, :helped)
      Process.sleep(:infinity)
    end)

    receive do
      :helped -> :ok
    end

    Code.compile_file("test/shop_web/controllers/quote_controller_test.exs")
    ExUnit.run()
    """

    assert %{failures: 0, total: 3, skipped: 0, excluded: 0} = Hosts.eval!(vm, tests)

    assert {200, %{"price" => 960, "version" => "1.0.0"}} = get(web, "/api/quote/12")
    assert {404, %{"errors" => %{"detail" => "Not found"}}} = get(web, "/health/none?") |> missing(vm, web)

    # LiveDashboard has its pages, with the metrics.
    assert {302, _home} = get(web, "/dashboard")
    assert {200, home} = get(web, "/dashboard/home")
    assert home =~ "Dashboard"
    assert {200, page} = get(web, "/dashboard/metrics?nav=instar")
    # What is behind a name is drawn once a browser is connected; that there are any of ours is on the page.
    assert page |> String.replace(~r/<[^>]+>/, " ") |> String.split() |> Enum.join(" ") =~ "ETS Instar"

    # Every metric is of an event that there is, and takes a number from it.
    metrics = """
    events = Map.new(Instar.Telemetry.events(), &{&1.event, &1})

    for metric <- apply(ShopWeb.Telemetry, :metrics, []) do
      event = Map.fetch!(events, metric.event_name)
      measurements = Map.from_keys(event.measurements, 1_000_000)
      taken = if is_function(metric.measurement, 1), do: metric.measurement.(measurements), else: measurements[metric.measurement]
      {is_number(taken), metric.tags -- event.metadata}
    end
    |> Enum.uniq()
    """

    assert Hosts.eval!(vm, metrics) == [{true, []}]

    # What the real :telemetry is told, as a reporter adds it up.
    counted = """
    test = self()

    for %{event: event} <- Instar.Telemetry.events() do
      :telemetry.attach({:test, event}, event, fn name, measurements, metadata, _ -> send(test, {:told, name, measurements, metadata}) end, nil)
    end

    {:ok, _version} = Instar.load("pricing")
    try do
      Instar.call!("pricing", :quote, [1_000_000], timeout: 50)
    rescue
      Instar.Error -> :ok
    end

    told = fn told ->
      receive do
        {:told, name, measurements, metadata} -> [{name, measurements, metadata} | told.(told)]
      after
        0 -> []
      end
    end

    for {name, measurements, _metadata} <- told.(told), name in [[:instar, :fetch, :stop], [:instar, :call, :exception]],
        do: {name, Enum.sort(Map.keys(measurements)), Enum.all?(Map.values(measurements), &is_integer/1)}
    """

    assert [
             {[:instar, :fetch, :stop], [:bytes, :duration], true},
             {[:instar, :call, :exception], [:duration], true}
           ] = Hosts.eval!(vm, counted)
  end

  # A document that the store does not have is 404 by itself.
  defp missing(_other, vm, web) do
    Hosts.eval!(vm, """
    defmodule ShopWeb.QuoteController do
      use Phoenix.Controller, formats: [:json]
      def show(_conn, _params), do: raise(elem(Instar.select("nobody"), 1))
    end
    """)

    get(web, "/api/quote/1")
  end

  defp get(port, path) do
    {:ok, {{_http, status, _phrase}, headers, body}} =
      :httpc.request(
        :get,
        {~c"http://127.0.0.1:#{port}#{path}", [{~c"connection", ~c"close"}]},
        [autoredirect: false, timeout: 20_000],
        body_format: :binary
      )

    json? = headers |> List.keyfind(~c"content-type", 0, {1, ~c""}) |> elem(1) |> to_string() =~ "json"
    {status, if(json?, do: Instar.Wire.JSON.parse(body, 64) |> elem(1), else: body)}
  end
end
