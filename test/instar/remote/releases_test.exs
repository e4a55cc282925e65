defmodule Instar.Remote.ReleasesTest do
  # A node of another release of OTP, which bin/pairs starts (INSTAR_OTHER_NODE, INSTAR_OTHER_COOKIE). Not async: the VM
  # becomes a node.
  use ExUnit.Case, async: false
  import Instar.RemoteNode, except: [call: 4]
  alias Instar.{Error, Remote}
  alias Instar.Remote.Plan

  @moduletag :tmp_dir
  @moduletag timeout: 600_000

  @other System.get_env("INSTAR_OTHER_NODE", "")
  if @other == "", do: @moduletag(skip: "no node of another release; see bin/pairs")

  setup do
    become_node!()
    node = String.to_atom(@other)
    options = [cookie: System.fetch_env!("INSTAR_OTHER_COOKIE")]
    assert {:ok, plan} = Remote.connect(node, options)
    n = System.unique_integer([:positive])
    here = String.to_integer(System.otp_release())

    {:ok,
     node: node,
     options: options,
     here: here,
     there: plan.release,
     app: :"gadget_#{n}",
     base: Module.concat(["Gadget#{n}"])}
  end

  defp call(node, module, function, arguments), do: :erpc.call(node, module, function, arguments)

  defp modules(node) do
    for {module, _file} <- call(node, :code, :all_loaded, []), module != :instar_remote_agent, into: %{} do
      {module, {call(node, :erlang, :get_module_info, [module, :md5]), call(node, :code, :which, [module])}}
    end
  end

  # A match of binaries is an instruction of its own since OTP 26.
  @erlang """
  -module(NAME).
  -export([split/1, edition/0]).
  split(<<Size:8, Part:Size/binary, Rest/binary>>) -> {Part, Rest}.
  edition() -> EDITION.
  """

  defp erlang!(dir, name, edition) do
    ebin = Path.join(dir, "#{name}/ebin")
    File.mkdir_p!(ebin)
    source = Path.join(dir, "#{name}.erl")
    File.write!(source, @erlang |> String.replace("NAME", "#{name}") |> String.replace("EDITION", edition))
    {:ok, ^name} = :compile.file(to_charlist(source), [:debug_info, outdir: to_charlist(ebin)])
    keys = [vsn: ~c"1.0", modules: [name], registered: [], applications: [:kernel, :stdlib]]
    File.write!(Path.join(ebin, "#{name}.app"), :io_lib.format("~p.~n", [{:application, name, keys}]))
    Code.prepend_path(ebin)
    on_exit(fn -> Code.delete_path(ebin) end)
  end

  test "an application of Erlang", context do
    %{node: node, options: options, here: here, there: there, app: app, tmp_dir: dir} = context
    before = modules(node)
    erlang!(dir, app, "first")
    bootstrap = fn more -> Remote.bootstrap(node, [apps: [app]] ++ more ++ options) end

    if there < here do
      for more <- [[], [dry_run: true]] do
        assert {:error, %Error{reason: {:beams_too_new, ^node, ^there, [^app]}} = error} = bootstrap.(more)
        said = Exception.message(error)
        assert said =~ inspect(app)

        assert said =~
                 ~r/the instruction bs_match of OTP 26|(long lengths of atoms|literals that are not compressed) of OTP 28/

        assert said =~ "OTP #{there}"
        assert said =~ "OTP #{here}"
      end

      assert call(node, :code, :which, [app]) == :non_existing
    end

    more = if there < here, do: [compile: true], else: []
    {:ok, plan} = bootstrap.(more)
    assert plan.modules.added == [app]
    assert call(node, app, :split, [<<2, "abc">>]) == {"ab", "c"}
    assert call(node, app, :edition, []) == :first
    {:ok, plan} = bootstrap.(more)
    assert Plan.noop?(plan)
    erlang!(dir, app, "second")
    {:ok, plan} = Remote.reload_modules(node, app, more ++ options)
    assert plan.modules.changed == [app]
    assert call(node, app, :edition, []) == :second

    {:ok, _plan} = Remote.detach(node, [remove: true] ++ options)
    now = modules(node)
    for {module, was} <- before, do: assert({module, now[module]} == {module, was})
    assert call(node, :code, :which, [app]) == :non_existing
  end

  test "an application of Elixir, with Elixir", context do
    %{node: node, options: options, here: here, there: there, app: app, base: base, tmp_dir: dir} = context
    counter = Module.concat(base, Counter)
    start = Module.concat(base, Start)

    application = """
    defmodule #{inspect(start)} do
      use Application
      def start(_type, _args), do: Supervisor.start_link([{#{inspect(counter)}, 7}], strategy: :one_for_one)
    end
    """

    sources = fn edition -> %{"counter.ex" => counter(counter, edition), "start.ex" => application} end

    root =
      app!(Path.join(dir, "here"), app, sources.(:first),
        keys: [mod: {start, []}, applications: [:kernel, :stdlib, :elixir, :logger]]
      )

    before = modules(node)
    logger = call(node, :logger, :get_config, [])
    bootstrap = fn more -> Remote.bootstrap(node, [apps: [app]] ++ more ++ options) end

    if there < here do
      assert {:error, %Error{reason: {:beams_too_new, ^node, ^there, modules}}} = bootstrap.([])
      assert String in modules
    end

    more = if there < here, do: [compile: true], else: []

    case bootstrap.(more) do
      {:ok, plan} ->
        assert app in Keyword.keys(plan.start)
        assert call(node, :logger, :get_config, []) == logger
        assert call(node, counter, :next, []) == {:first, 7}
        pid = call(node, :erlang, :whereis, [counter])
        compile!(root, sources.(:second))
        {:ok, plan} = Remote.reload_modules(node, app, more ++ options)
        assert plan.modules.changed == [counter]
        assert call(node, counter, :next, []) == {:second, 8}
        assert call(node, :erlang, :whereis, [counter]) == pid
        assert call(node, Enum, :sum, [[1, 2]]) == 3

      # An Elixir need not run on each release, newer or older: it is named, and has changed nothing.
      {:error, error} ->
        assert elem(error.reason, 0) in [:reload_undone, :not_compiled_there, :beams_too_old, :beams_too_new],
               Exception.message(error)

        IO.puts("Elixir #{System.version()} on OTP #{there}: " <> Exception.message(error))
    end

    {:ok, _plan} = Remote.detach(node, [remove: true] ++ options)
    now = modules(node)
    for {module, was} <- before, do: assert({module, now[module]} == {module, was})
    assert call(node, :code, :which, [Enum]) == :non_existing
    assert call(node, :logger, :get_config, []) == logger
  end
end
