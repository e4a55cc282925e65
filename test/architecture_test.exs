defmodule Instar.ArchitectureTest do
  # The house as it is meant to be, as data, and whether the tree is that: which area may use which, no knots, one owner
  # for each native function, and a table of files that says what the files say of themselves.
  #
  # Not async: what Mix is asked for it says to the one shell that there is.
  use ExUnit.Case, async: false
  alias Instar.Architecture

  @guide "guides/internals/files.md"

  # In the order in which a document travels. An area is a folder of `lib/instar`, with the file of its name above it, or some
  # files that belong together: what a user names stands at the top.
  @areas [
    {"facade", ~w(../instar.ex application.ex host.ex host/ instance.ex wasi.ex encodable.ex encodable/)},
    {"eval", ~w(eval.ex eval/ session.ex fun.ex mcp.ex adapter/)},
    {"base",
     ~w(error.ex first_error.ex version.ex loaded.ex prepared.ex memory.ex config.ex options.ex wasi/ signature.ex
        telemetry.ex native.ex native/)},
    {"source", ~w(source.ex source/)},
    {"discovery", ~w(discovery.ex discovery/)},
    {"wire", ~w(wire/)},
    {"document", ~w(document.ex document/)},
    {"compiler", ~w(compiler.ex compiler/)},
    {"disk", ~w(disk/)},
    {"server", ~w(server/)},
    {"call", ~w(call/)},
    {"runtime", ~w(runtime.ex runtime/ instance/)},
    {"cluster", ~w(cluster.ex cluster/)},
    {"remote", ~w(remote.ex remote/)},
    {"appup", ~w(appup.ex appup/)},
    {"publisher", ~w(publisher.ex publisher/)},
    {"debug", ~w(debug.ex debug/ profile.ex)},
    {"test", ~w(test.ex test/)},
    {"shell", ~w(cli.ex cli/ document_server.ex ../mix/)}
  ]

  # Which area may use which, beside itself: all of an area, or single files of it. What is here and nobody uses is an error,
  # too, so that the table says how it is.
  @uses %{
    "base" =>
      ~w(document.ex document/bounds.ex call/allowed.ex call/argument.ex call/offer.ex call/raised.ex call/trapped.ex
                 disk/priv_files.ex disk/private_folder.ex server/names.ex),
    "facade" => ~w(base server call runtime disk/health.ex disk/limit.ex disk/priv_files.ex
                   compiler/shared/ source/status.ex source/couchdb/sessions.ex cluster/member.ex cluster/object_code.ex
                   cluster/status.ex test/routes.ex eval.ex eval/cache.ex),
    "eval" => ~w(base compiler disk/artifact.ex call runtime/wasm.ex host.ex),
    # One server of many is fed by its cluster.
    "source" =>
      ~w(base wire document cluster/artifacts.ex cluster/blobs.ex cluster/scope.ex cluster/tables.ex cluster/transfer.ex
                   remote/watch.ex),
    "discovery" => ~w(base compiler/shared/atom_budget.ex),
    "wire" => ~w(base source/couchdb/sessions.ex),
    "document" => ~w(base),
    # What runs while a document is compiled runs as the document does.
    "compiler" =>
      ~w(base call/beam_host.ex disk document/files.ex runtime/beam/slots.ex runtime/placement.ex runtime/wasm/code.ex call/callbacks.ex
                    call/patterns.ex call/patterns/cost.ex call/raised.ex server/lru.ex),
    "disk" => ~w(base server/single_flight.ex),
    "server" => ~w(base document source wire compiler disk runtime call test/routes.ex),
    # A call of what isn't loaded loads it.
    "call" => ~w(base document.ex runtime server disk/priv_files.ex compiler/shared/exceptions.ex
                 compiler/shared/answered.ex compiler/shared/atom_budget.ex compiler/shared/external_size.ex
                 compiler/shared/large_maps.ex compiler/shared/permissions.ex compiler/shared/release.ex
                 compiler/wasm/natives.ex wire test/routes.ex),
    "runtime" =>
      ~w(base compiler disk call/argument.ex call/beam_host.ex call/callbacks.ex call/imports.ex call/limits.ex call/quota.ex
         call/request.ex call/world.ex server/holdings.ex server/lru.ex),
    "cluster" =>
      ~w(base facade discovery source document compiler.ex compiler/wasm/library.ex disk wire server call/argument.ex),
    "remote" => ~w(base document.ex server cli/hidden_applications.ex publisher/draft.ex publisher/status.ex
                   cluster/object_code.ex),
    "appup" => ~w(base cli.ex cli/hidden_applications.ex),
    "publisher" =>
      ~w(base facade document compiler disk/atomic_file.ex wire runtime.ex server/offering.ex server/stats.ex),
    # It looks at what is loaded, and puts other code in its place.
    "debug" =>
      ~w(base eval.ex document.ex compiler disk/artifact.ex wire server call/offer.ex call/raised.ex remote/connection.ex
                  cli/hidden_applications.ex
                  cluster/object_code.ex call/argument.ex call/callbacks.ex call/trapped.ex runtime.ex runtime/placement.ex
                  runtime/wasm/code.ex),
    "test" => ~w(base facade document.ex source wire server/names.ex),
    "shell" =>
      ~w(base facade document source discovery wire disk/atomic_file.ex disk/priv_files.ex compiler/wasm/library.ex server/freshness.ex appup
                  publisher remote mcp.ex debug)
  }

  # Two files that use each other are read together. So are as many as these; more nobody reads.
  @largest_circle 8

  # The native functions, each with the one module that calls it.
  @owners %{
    Instar.Call.Callbacks => [:answer, :bring, :call_again, :pending, :resume],
    Instar.Call.Imports => [:wasm],
    Instar.Call.Lent => [:loan],
    Instar.Call.Quota => [:quota, :quota_new, :quota_turn, :quota_wait],
    Instar.Call.Watchdog => [:watchdog],
    Instar.Call.World => [:console, :console_new],
    Instar.Compiler.Shared.Workers => [:folder],
    Instar.Compiler.Wasm => [:parse_wat],
    Instar.Compiler.Wasm.Translation => [:compile_program],
    Instar.Compiler.Wasm.Natives => [:terms_bifs],
    Instar.Disk.Limit => [:cache],
    Instar.Instance.Owners => [:owners],
    Instar.Memory => [:memory],
    Instar.Remote.Watch => [:watch],
    Instar.Runtime.Wasm => [:call, :gate, :instance, :instance_call, :instance_new],
    Instar.Runtime.Wasm.Code => [:call, :describe, :load_wasm, :make_ready, :terms_atoms],
    Instar.Server.Holdings => [:library],
    Instar.Server.LRU => [:lru, :lru_new, :touch],
    Instar.Wire.HTTP => [:http_client, :http_request, :http_stream],
    Instar.Wire.HTTP.Location => [:document_url_join],
    Instar.Wire.JSON => [:json_decode]
  }

  # Called by the VM, when it loads the library or has something made.
  @nobodys [:load_library, :make_more]

  # What can be done with one kind of resource is one native function.
  @most_stubs 40

  setup_all do
    {:ok, arrows: Architecture.arrows()}
  end

  test "each file stands in one area", %{arrows: arrows} do
    assert length(arrows) > 500

    for file <- Path.wildcard("lib/**/*.ex"),
        do: assert([_area] = areas(file), "#{file} stands in the areas #{inspect(areas(file))}")
  end

  # What a release does is asked in one file, of which the others have the answer: not its name, and not what it has.
  test "the release of Elixir and OTP is probed in one place" do
    probes =
      ~r/System\.version|otp_release\)|System\.otp_release|Version\.match|\{:\w+, \d+\} in [:\w.]+\.(?:__info__|module_info)\(|function_exported\?\((Code|Regex|Enum|String|Kernel|Macro|Module|Inspect)\b|ensure_loaded\?\((JSON|Duration|Code|Regex)\)/

    asking =
      for file <- Path.wildcard("lib/instar/{compiler,runtime,debug}/**/*.ex"),
          File.read!(file) =~ probes,
          do: file

    # What artifacts are named after is the release's name; a node that is debugged has another one.
    named = ["lib/instar/compiler/beam.ex", "lib/instar/debug/agent.ex"]
    assert asking -- named == ["lib/instar/compiler/shared/release.ex"]
  end

  test "areas use only what they may, and all of that", %{arrows: arrows} do
    used = for {from, to} <- arrows, area(from) != area(to), do: {area(from), from, to, grant(area(from), to)}
    refused = for {area, from, to, nil} <- used, uniq: true, do: "#{from} -> #{to}, which #{area} may not"
    assert refused == []

    grants = for {area, _from, _to, grant} <- used, uniq: true, do: {area, grant}
    assert for({area, grants} <- @uses, grant <- grants, do: {area, grant}) -- grants == []
  end

  test "no circle of files is a knot", %{arrows: arrows} do
    assert arrows |> Architecture.circles() |> Enum.filter(&(length(&1) > @largest_circle)) == []
  end

  test "each native function has one owner" do
    # A function that is captured would be called by whoever gets it.
    for file <- Path.wildcard("lib/**/*.ex"),
        file != "lib/instar/native.ex",
        do: refute(File.read!(file) =~ ~r/&(Instar\.)?Native\./, "#{file} captures a native function")

    owned = for {owner, functions} <- @owners, function <- functions, do: {function, owner}
    # But the one that each call of a document goes through: a function between would cost all of them.
    once = Keyword.delete(owned, :call)
    assert length(Enum.uniq_by(once, &elem(&1, 0))) == length(once)

    callers =
      for {function, modules} <- Architecture.callers(),
          module <- modules,
          do: {function, module}

    assert %{strange: callers -- owned, missing: owned -- callers} == %{strange: [], missing: []}

    stubs = for {function, _arity} <- Instar.Native.__info__(:functions), uniq: true, do: function
    known = Enum.uniq(Keyword.keys(owned)) ++ @nobodys
    assert %{without_owner: stubs -- known, gone: known -- stubs} == %{without_owner: [], gone: []}

    natives = for {function, _arity} <- Instar.Native.module_info(:nifs), uniq: true, do: function
    assert length(natives) <= @most_stubs, "#{length(natives)} native functions"
    assert stubs -- natives == [:folder, :load_library]
  end

  test "only a runtime knows which target it is" do
    # What a document is compiled to stands in the document: that is no version's secret.
    for {file, code} <-
          code(~w(lib/instar.ex lib/instar/instance.ex lib/instar/{call,cluster,server}/**/*.ex)),
        file != "lib/instar/cluster/release.ex" do
      asked =
        code
        |> Macro.prewalker()
        |> Enum.filter(fn
          {:%, _line, [{:__aliases__, _, [:Version]}, {:%{}, _, fields}]} -> fields[:target] in [:wasm, :beam]
          {:%{}, _line, [{:target, target} | _fields]} -> target in [:wasm, :beam]
          {operator, _line, [{{:., _, [_of, :target]}, _, []}, _to]} -> operator in [:==, :!=, :in]
          {:., _line, [{:__aliases__, _, [:Runtime, target]}, _function]} -> target in [:Wasm, :Beam]
          _other -> false
        end)

      assert asked == [],
             "#{file} asks which target code has: #{Enum.map_join(asked, ", ", &Macro.to_string/1)}"
    end
  end

  test "what has more than five arguments is a struct, on the road of a version and of a call" do
    for {file, code} <- code(~w(lib/instar/instance.ex lib/instar/{call,runtime,server}/**/*.ex)) do
      long =
        for {def, _line, [head | _body]} when def in [:def, :defp] <- Macro.prewalker(code),
            {name, _meta, [_, _, _, _, _, _ | _]} <- [with({:when, _, [head | _]} <- head, do: head)],
            uniq: true,
            do: name

      assert long == [], "#{file}: #{inspect(long)}"
    end
  end

  # A newer Elixir wants a pin where a size comes from outside of the pattern, and an older one doesn't know such a pin.
  test "a size in a pattern is of the pattern itself" do
    outside = for {file, code} <- code(~w(lib/**/*.ex)), size <- sizes_from_outside(code), do: {file, size}
    assert outside == []

    for {code, sizes} <- [
          {"case t do <<^w::binary-size(n), r::binary>> -> r end", [:n]},
          {"<<_::binary-size(4 * n), _::binary>> = t", [:n]},
          {"for <<n, x::size(n) <- t>>, do: x", []},
          {"for <<x::size(n) <- t>>, do: x", [:n]},
          {"def f(<<n, x::binary-size(n), _::binary-size(@n)>>) when n > 1, do: <<x::size(m)>>", []},
          {"with {:ok, <<n, x::size(n), _::size(x), _::size(y)>>} <- t, do: x", [:y]}
        ],
        do: assert(sizes_from_outside(Code.string_to_quoted!(code)) == sizes, code)
  end

  defp sizes_from_outside(code) do
    for node <- Macro.prewalker(code),
        pattern <- patterns(node),
        {:<<>>, _line, segments} <- Macro.prewalker(pattern),
        {segment, at} <- Enum.with_index(segments),
        {:"::", _line, [_value, type]} <- [generated(segment)],
        {:size, _line, [size]} <- Macro.prewalker(type),
        name <- variables(size) -- Enum.flat_map(Enum.take(segments, at), &variables/1),
        do: name
  end

  defp patterns({def, _line, [{:when, _, [head | _guards]} | body]}) when def in [:def, :defp],
    do: patterns({def, [], [head | body]})

  defp patterns({def, _line, [{_name, _, arguments} | _body]})
       when def in [:def, :defp] and is_list(arguments),
       do: arguments

  defp patterns({:->, _line, [[{:when, _, arguments}], _body]}), do: Enum.drop(arguments, -1)
  defp patterns({:->, _line, [arguments, _body]}), do: arguments
  defp patterns({operator, _line, [pattern, _value]}) when operator in [:=, :<-], do: [pattern]
  # What takes a text apart in a comprehension has its arrow behind the last segment.
  defp patterns({:<<>>, _line, segments} = bits),
    do: if(match?({:<-, _, _}, List.last(segments)), do: [bits], else: [])

  defp patterns(_other), do: []

  defp generated({:<-, _line, [segment, _text]}), do: segment
  defp generated(segment), do: segment

  # A module's attribute is no variable, and what is put in by `unquote` is a number.
  defp variables({name, _line, _argument}) when name in [:@, :unquote], do: []
  defp variables({name, _line, context}) when is_atom(name) and is_atom(context), do: [name]

  defp variables({_call, _line, arguments}) when is_list(arguments),
    do: Enum.flat_map(arguments, &variables/1)

  defp variables(_other), do: []

  defp code(patterns) do
    for pattern <- patterns,
        file <- Path.wildcard(pattern),
        do: {file, file |> File.read!() |> Code.string_to_quoted!()}
  end

  # The table of files ----------------------------------------------------------------------------------------

  test "the guide's tables say what the files say" do
    [before, rest] = String.split(File.read!(@guide), "<!-- files -->\n", parts: 2)
    [_tables, behind] = String.split(rest, "<!-- end of files -->", parts: 2)
    written = before <> "<!-- files -->\n" <> tables() <> "<!-- end of files -->" <> behind

    if System.get_env("INSTAR_WRITE_GUIDES"), do: File.write!(@guide, written)
    [there, meant] = for text <- [File.read!(@guide), written], do: String.split(text, "\n")
    assert %{wrong: there -- meant, missing: meant -- there} == %{wrong: [], missing: []}
    assert there == meant, "the lines are in another order"
  end

  test "the files that the documentation speaks of are there" do
    tree = Enum.flat_map(~w(lib native src test bench), &Path.wildcard("#{&1}/**/*.{ex,exs,erl,rs}"))

    for guide <-
          ~w(ARCHITECTURE.md CONTRIBUTING.md SECURITY.md guides/decisions.md) ++
            Path.wildcard("guides/internals/*.md"),
        guide != @guide,
        [_all, file] <- Regex.scan(~r{`([\w./-]+\.(?:ex|exs|erl|rs))`}, File.read!(guide)),
        do: assert(Enum.any?(tree, &String.ends_with?("/" <> &1, "/" <> file)), "#{guide} speaks of #{file}")
  end

  test "the picture of the house names its folders" do
    folders = for folder <- Path.wildcard("lib/instar/*/"), File.dir?(folder), do: Path.basename(folder)
    [table] = Regex.run(~r/\| folder of `lib\/instar`.*?\n\n/s, File.read!("ARCHITECTURE.md"))
    named = for [_all, folder] <- Regex.scan(~r/`(\w+)\/`/, table), do: folder
    assert folders -- named == []
  end

  test "the picture of the processes has them all" do
    [picture] = Regex.run(~r/## Processes\n\n```.*?```/s, File.read!("ARCHITECTURE.md"))
    name = Module.concat(__MODULE__, "Server")
    server = start_supervised!({Instar, name: name, cache_dir: false})

    for supervisor <- [Instar.Application, server],
        {id, _pid, _type, _modules} <- Supervisor.which_children(supervisor),
        shown = id |> inspect() |> String.replace(inspect(name), "<name>"),
        do: assert(picture =~ shown, "#{shown} is not in the picture")
  end

  # Folder by folder, in the order of the road.
  defp tables do
    elixir = for {name, _paths} <- @areas, do: table(title(name), files(name), "lib/instar/")

    others =
      table(
        "Beside `lib`",
        ~w(src/instar_remote_agent.erl src/instar_debug_agent.erl native/mix_compiler.exs native/dialyzer.exs),
        ""
      )

    crates =
      for crate <- ~w(nif engine terms compiler jobs worker fetch),
          src = "native/#{crate}/src/",
          do: table("`native/#{crate}`", Path.wildcard(src <> "**/*.rs"), src)

    Enum.join(elixir ++ [others | crates]) <> "\n"
  end

  defp title(name), do: String.capitalize(name)

  defp files(name) do
    {_name, paths} = List.keyfind(@areas, name, 0)

    for path <- paths,
        file <-
          if(String.ends_with?(path, "/"),
            do: Enum.sort(Path.wildcard(at(path) <> "**/*.ex")),
            else: [at(path)]
          ),
        do: file
  end

  defp table(title, files, folder) do
    rows =
      for file <- files do
        job = Architecture.job(file)
        assert is_binary(job) and job != "", "#{file} doesn't begin with its job"
        "| `#{String.replace_prefix(file, folder, "")}` | #{job} |\n"
      end

    "\n### #{title}\n\n| file | its job |\n|---|---|\n#{rows}"
  end

  # Rooms -----------------------------------------------------------------------------------------------------

  defp areas(file), do: for({area, paths} <- @areas, Enum.any?(paths, &below?(file, &1)), do: area)

  defp area(file) do
    [area] = areas(file)
    area
  end

  defp grant(area, file), do: Enum.find(@uses[area], &(&1 == area(file) or below?(file, &1)))

  # A folder ends with a slash.
  defp below?(file, path),
    do: if(String.ends_with?(path, "/"), do: String.starts_with?(file, at(path)), else: file == at(path))

  defp at("../" <> path), do: "lib/" <> path
  defp at(path), do: "lib/instar/" <> path
end
