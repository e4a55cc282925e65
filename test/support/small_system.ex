defmodule Instar.SmallSystem do
  # A small system of plain Erlang in two versions, given as text, that is upgraded on a throwaway node: what a test of
  # upgrades needs that doesn't want a release of its own in test/fixtures.

  import ExUnit.Assertions
  alias Instar.Appup.{Check, DryRun, Generate, Release, Relup, Target, Upgrade}
  alias Instar.ErlangRelease

  @doc """
  Compiles two versions of an application into two releases. Sources are `module: text`; without an `app_app` there is
  one that starts `app_sup`. Options: `app` (`:small`), `otp`, `appup` (a text for the newer one), `priv` (a function of
  the version and the application's folder), `app_properties`, `config` (text), and `apps`: a function of the version that answers folders of
  further applications.
  """
  def releases!(dir, old, new, options \\ []) do
    app = options[:app] || :small

    for {vsn, sources} <- [{"1", old}, {"2", new}] do
      folder = Path.join(dir, "src-#{vsn}")
      File.mkdir_p!(folder)
      sources = Keyword.put_new(sources, :"#{app}_app", application(app))

      for {module, text} <- sources,
          do: File.write!(Path.join(folder, "#{module}.erl"), "-module(#{module}).\n#{text}\n")

      built = ErlangRelease.compile!(Path.join(dir, vsn), app, vsn, folder)
      properties = [mod: {:"#{app}_app", []}] ++ (options[:app_properties] || [])
      ErlangRelease.app_file!(built, app, vsn, Keyword.keys(sources), properties)
      if options[:priv], do: options[:priv].(vsn, built)

      if vsn == "2" and options[:appup],
        do: File.write!(Path.join(built, "ebin/#{app}.appup"), options[:appup])

      apps = [built | if(options[:apps], do: options[:apps].(vsn), else: [])]
      root = ErlangRelease.folder!(dir, "#{app}", vsn, apps, options[:otp] || [:kernel, :stdlib, :sasl])
      if options[:config], do: File.write!(Path.join(root, "releases/#{vsn}/sys.config"), options[:config])
      {:ok, release} = Release.open(root, dir)
      release
    end
  end

  def application(app) do
    "-behaviour(application).\n-export([start/2, stop/1]).\nstart(_, _) -> #{app}_sup:start_link().\nstop(_) -> ok."
  end

  @doc "A supervisor of workers, whose `init/1` does something first."
  def supervisor(app, children, init \\ "ok") do
    specs =
      Enum.map_join(children, ", ", fn
        {id, spec} -> "\#{id => #{id}, start => {#{id}, start_link, []}, #{spec}}"
        id -> "\#{id => #{id}, start => {#{id}, start_link, []}}"
      end)

    """
    -behaviour(supervisor).
    -export([start_link/0, init/1]).
    start_link() -> supervisor:start_link({local, #{app}_sup}, ?MODULE, []).
    init(_) -> #{init}, {ok, {\#{intensity => 1, period => 60}, [#{specs}]}}.
    """
  end

  @doc "The appups, the relup and the tarball; what the plan notes goes to the test as `{:note, reason}`."
  def tarball!(dir, [from, to], options \\ []) do
    assert {:ok, outcomes} = Generate.all(from, to, [dir: Path.join(dir, "appups")] ++ options)
    for %{notes: notes} <- outcomes, note <- notes, do: send(self(), {:note, note.reason})
    assert {:ok, relup} = Relup.make(from, to)
    assert :ok = Check.relup(relup, from, to)
    assert {:ok, tarball} = Relup.write(relup, from, to, dir)
    %{tarball: tarball, relup: relup, outcomes: outcomes}
  end

  @doc "The old release, running. It ends with the test."
  def boot!(dir, release, options \\ []) do
    root = Path.join(dir, "run-#{System.unique_integer([:positive])}")
    assert {:ok, node} = DryRun.boot(release, root, options)
    ExUnit.Callbacks.on_exit(fn -> Target.stop(node) end)
    %{node: node, root: root}
  end

  @doc "The upgrade to a tarball or a version; what it notes goes to the test as `{:note, reason}`."
  def upgrade(%{node: node}, source, options \\ []) do
    test = self()
    note = &send(test, {:note, &1.reason})
    Upgrade.run(node, source, options ++ [link: :make_symlink, note: note, timeout: 60_000])
  end

  def eval!(%{node: node}, source, bindings \\ []) do
    assert {:ok, value} = Target.eval(node, source, bindings)
    value
  end

  @doc "Four processes there evaluate an expression again and again, until `stop_load!/1`."
  def load!(system, source) do
    {:ok, tokens, _line} = :erl_scan.string(to_charlist(source))
    {:ok, expressions} = :erl_parse.parse_exprs(tokens)

    loop = """
    Counts = counters:new(3, []),
    persistent_term:put(small_load, Counts),
    Loop = fun(F) ->
      case counters:get(Counts, 3) of
        1 -> ok;
        0 ->
          try erl_eval:exprs(Source, []), counters:add(Counts, 1, 1)
          catch C:R -> counters:add(Counts, 2, 1), catch ets:insert(small_failures, {{C, R}})
          end,
          F(F)
      end
    end,
    spawn(fun() -> ets:new(small_failures, [named_table, public]), timer:sleep(infinity) end),
    [spawn(fun() -> Loop(Loop) end) || _ <- lists:seq(1, 4)].
    """

    eval!(system, loop, Source: expressions)
    system
  end

  @doc "How often it was evaluated, and what failed."
  def stop_load!(system), do: eval!(system, load_counts())

  def load_counts do
    """
    Counts = persistent_term:get(small_load),
    counters:put(Counts, 3, 1),
    timer:sleep(100),
    {counters:get(Counts, 1), counters:get(Counts, 2), catch ets:tab2list(small_failures)}.
    """
  end
end
