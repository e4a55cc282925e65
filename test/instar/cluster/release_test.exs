defmodule Instar.Cluster.ReleaseTest do
  # What was made on another release of OTP or Elixir: named as that where it cannot be loaded, and no obstacle where it can.
  # The other release is forged here; bin/newer has real ones.
  use Instar.Case, async: true
  alias Instar.{Cluster, Compiler, Config}
  alias Instar.Cluster.{Blobs, Follower, Outline, Release, Tables}
  alias Instar.Disk.Artifact

  @newer %{otp: "99", elixir: "9.9.0", library: "elixir-9.9.0-otp-99-x"}
  @junk "defmodule P do\n  this is what only a newer one knows"

  setup context do
    server = start_instar!(context, source: nil, trust: [:beam])
    name = unique_name()

    start_supervised!(
      {Cluster, name: name, server: server, role: :follower, dir: Path.join(context.tmp_dir, "f"), await: 0}
    )

    %{name: name, server: server, config: Config.fetch!(server)}
  end

  defp entry(key, body),
    do: %{
      key: key,
      stamp: {1, System.unique_integer([:positive, :monotonic]), "a"},
      body: body,
      list: false,
      was: nil
    }

  defp take(name, entry), do: Follower.take(name, [entry], [])[entry.key]

  # A document as it travels, with a source that this release cannot compile.
  defp body!(context, target, made, artifact \\ fn _document, _source -> nil end) do
    map = %{
      "_id" => "p",
      "type" => "code-document",
      "language" => "elixir",
      "target" => target,
      "code" => %{"1" => @junk}
    }

    {:ok, document} = Instar.Document.new(map, "p", "token", context.config)
    source = Blobs.put(context.name, @junk)
    {:ok, outline} = Outline.encode(document, hd(context.config.types), %{"1" => elem(source, 0)})
    {digest, blob} = artifact.(document, elem(source, 0)) || {<<0::256>>, nil}
    version = %{source: source, digest: digest, artifact: blob}
    body = %{outline: Blobs.put(context.name, outline), token: "token", versions: %{"1" => version}}
    if made, do: Map.put(body, :made, made), else: body
  end

  test "a document that only the release of its leader compiles", context do
    assert {:error, error} = take(context.name, entry({:document, "p"}, body!(context, "beam", @newer)))
    assert {:made_on_release, "OTP 99 with Elixir 9.9.0", here} = error.reason
    assert here == "OTP #{System.otp_release()} with Elixir #{System.version()}"
    # What the compiler said is still there.
    assert [%{line: 2} | _] = error.diagnostics
    assert Exception.message(error) =~ "OTP 99 with Elixir 9.9.0" and Exception.message(error) =~ here

    # On the same release it is the code that is wrong.
    for made <- [Release.here(), nil] do
      assert reason(take(context.name, entry({:document, "p"}, body!(context, "beam", made)))) ==
               :compile_error
    end
  end

  test "a list that has such a document", context do
    change = make_ref()
    entries = [entry({:document, "p"}, body!(context, "beam", @newer))]

    assert {:made_on_release, _made, _here} =
             reason(Follower.prepare(context.name, change, self(), entries, []))
  end

  test "a refusal that has nothing to do with releases stays what it is", context do
    server = start_instar!(context, source: nil)
    name = unique_name()
    options = [name: name, server: server, role: :follower, dir: false, await: 0]
    start_supervised!({Cluster, options}, id: name)
    body = body!(%{context | name: name}, "beam", @newer)
    assert reason(take(name, entry({:document, "p"}, body))) == {:untrusted_target, :beam}
  end

  # As OTP refuses object code with instructions that it does not know.
  defp newer_code!(name) do
    [{_module, bytes}] = Code.compile_string("defmodule #{name}, do: def(n, do: 1)")
    {:ok, _module, chunks} = :beam_lib.all_chunks(bytes)

    chunks =
      for {id, chunk} <- chunks do
        case {id, chunk} do
          {~c"Code", <<size::32, set::32, _newest::32, rest::binary>>} ->
            {id, <<size::32, set::32, 9_999::32, rest::binary>>}

          other ->
            other
        end
      end

    {:ok, bytes} = :beam_lib.build_module(chunks)
    :code.purge(Module.concat([name]))
    :code.delete(Module.concat([name]))
    bytes
  end

  defp newer_atoms!(bytes) do
    {:ok, _module, chunks} = :beam_lib.all_chunks(bytes)
    {_name, <<count::32, atoms::binary>>} = List.keyfind(chunks, ~c"AtU8", 0)
    atoms = for <<length, atom::binary-size(length) <- atoms>>, into: <<>>, do: <<length * 16, atom::binary>>
    chunks = List.keyreplace(chunks, ~c"AtU8", 0, {~c"AtU8", <<-count::32, atoms::binary>>})
    {:ok, bytes} = :beam_lib.build_module(chunks)
    bytes
  end

  test "a module that was compiled on a newer release", context do
    name = "Elixir.Newer#{System.unique_integer([:positive])}"
    bytes = newer_code!(String.replace(name, "Elixir.", ""))
    beam = Blobs.put(context.name, bytes)

    log =
      ExUnit.CaptureLog.capture_log(fn ->
        assert {:made_on_release, "OTP 99 with Elixir 9.9.0", _here} =
                 reason(take(context.name, entry({:module, name}, %{beam: beam, made: @newer})))
      end)

    assert log =~ "does not run the module #{name}" and log =~ "OTP 99 with Elixir 9.9.0"
    assert reason(take(context.name, entry({:module, name}, %{beam: beam, made: Release.here()}))) == :badfile
    # Of a member of an older Instar, which doesn't say.
    assert reason(take(context.name, entry({:module, name}, %{beam: beam}))) == :badfile

    # The lengths of atoms are written otherwise since OTP 28, over which this one's tools fall. A member that would fall, too,
    # would take everything with it.
    applier = Process.whereis(Module.concat(context.name, "Cluster.Applier"))
    other = Blobs.put(context.name, newer_atoms!(bytes))

    assert {:made_on_release, "OTP 99 with Elixir 9.9.0", _here} =
             reason(take(context.name, entry({:module, name}, %{beam: other, made: @newer})))

    assert Process.whereis(Module.concat(context.name, "Cluster.Applier")) == applier

    change = make_ref()
    entries = [entry({:module, name}, %{beam: beam, made: @newer})]

    assert {:made_on_release, _made, _running} =
             reason(Follower.prepare(context.name, change, self(), entries, []))
  end

  # What a leader on another release has made of the source: the program of `n/0`.
  defp made_there(context, library, n) do
    fn document, sha256 ->
      digest = Compiler.digest(document, sha256, library)
      {:ok, wasm} = Instar.Native.parse_wat(program(:wasm, n))
      artifact = %Artifact{digest: digest, language: :elixir, target: :wasm, payload: wasm}
      {digest, Blobs.put(context.name, Artifact.dump(artifact))}
    end
  end

  test "WebAssembly is taken as it was made, and comes back after it was shed", context do
    body = body!(context, "wasm", @newer, made_there(context, @newer.library, 7))
    assert take(context.name, entry({:document, "p"}, body)) == :ok
    assert Instar.call(context.server, "p", :n, []) == {:ok, 7}

    # Nothing here could compile it.
    assert Instar.Server.Versions.evict(context.server, "p", "1")
    assert Instar.call(context.server, "p", :n, []) == {:ok, 7}
    assert Tables.unloaded_count(context.name) == 0
  end

  test "an artifact counts only under the digest that its source has on the release that it names", context do
    # Of another source or compiler.
    other = made_there(context, "elixir-9.9.0-otp-98-x", 7)

    assert {:made_on_release, _made, _here} =
             reason(take(context.name, entry({:document, "p"}, body!(context, "wasm", @newer, other))))

    # A release that claims to be ours has our digest.
    ours = %{Release.here() | otp: "99"}
    claimed = made_there(context, @newer.library, 7)

    assert {:made_on_release, _made, _here} =
             reason(take(context.name, entry({:document, "p"}, body!(context, "wasm", ours, claimed))))
  end

  test "what a leader packs names its release, where that matters", context do
    server = start_instar!(context, trust: [:beam])
    name = unique_name()

    start_supervised!(
      {Cluster, name: name, server: server, role: :leader, dir: Path.join(context.tmp_dir, "l")},
      id: name
    )

    eventually(fn -> Cluster.leader(name) == node() end)
    for {id, target} <- [w: :wasm, b: :beam], do: put!(context, "#{id}", document(target, %{"1" => 1}))
    module = :"Elixir.Packed#{System.unique_integer([:positive])}"
    [{^module, bytes}] = Code.compile_string("defmodule #{inspect(module)}, do: def(n, do: 1)")
    for what <- ["w", "b", {module, bytes}], do: assert({:ok, _answers} = Cluster.distribute(name, what))
    made = fn key -> Map.get(Tables.body(name, key), :made) end

    assert {made.({:document, "w"}), made.({:document, "b"}), made.({:module, "#{module}"})} ==
             {nil, Release.here(), Release.here()}
  end
end
