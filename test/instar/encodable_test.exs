defmodule Instar.EncodableTest do
  # That everything Instar says of itself can be encoded as JSON, whatever is in it. The libraries run in VMs of their
  # own: real ones where INSTAR_HOSTS has them, else what stands in for them (see `Instar.Hosts`).
  use Instar.Case, async: true
  doctest Instar.Encodable
  alias Instar.{Encodable, Hosts}

  defp plain?(map) when is_map(map) and not is_struct(map),
    do: Enum.all?(map, fn {key, value} -> text?(key) and plain?(value) end)

  defp plain?(list) when is_list(list), do: List.improper?(list) == false and Enum.all?(list, &plain?/1)
  defp plain?(other), do: text?(other) or is_atom(other) or is_integer(other) or is_float(other)
  defp text?(text), do: is_binary(text) and String.valid?(text)

  # A term of any shape, by a seeded generator.
  defp term(odd, seed, depth) do
    {n, seed} = :rand.uniform_s(12, seed)

    if n > 7 and depth > 0 do
      {size, seed} = :rand.uniform_s(4, seed)
      {parts, seed} = Enum.map_reduce(1..size, seed, fn _n, seed -> term(odd, seed, depth - 1) end)
      {shape(n, parts), seed}
    else
      {index, seed} = :rand.uniform_s(length(odd), seed)
      {Enum.at(odd, index - 1), seed}
    end
  end

  defp shape(8, parts), do: parts
  defp shape(9, [head | _] = parts), do: parts ++ head
  defp shape(10, parts), do: List.to_tuple(parts)
  defp shape(11, parts), do: Map.new(Enum.zip(parts, Enum.reverse(parts)))
  defp shape(12, parts), do: %{__struct__: hd(parts), rest: parts}

  test "any term becomes plain, and a plain one stays what it is" do
    odd = Hosts.odd()

    Enum.reduce(1..400, :rand.seed_s(:exsss, 26), fn _n, seed ->
      {term, seed} = term(odd, seed, 4)
      plain = Encodable.plain(term)
      plain?(plain) || flunk(inspect(term, limit: 20))
      assert Encodable.plain(plain) == plain
      seed
    end)
  end

  test "an error of every reason becomes plain, with its message and its reason" do
    for error <- Hosts.errors() do
      plain = Encodable.plain(error)
      plain?(plain) || flunk(inspect(error, limit: 20))
      assert plain["message"] == String.replace(Exception.message(error), <<255>>, "\uFFFD")
      assert plain["digest"] =~ ~r/^[0-9a-f]{64}$/
      name = if is_tuple(error.reason), do: elem(error.reason, 0), else: error.reason
      assert plain["reason"] |> List.wrap() |> hd() == name
      refute is_map_key(plain, "__exception__")
    end
  end

  test "a digest is in hexadecimal digits everywhere, also one that happens to be text",
       %{server: server} = context do
    text = String.duplicate("d", 32)
    hex = Base.encode16(text, case: :lower)

    assert %{"digest" => ^hex, "reason" => [:badfun, ^hex]} =
             Encodable.plain(Error.new({:badfun, text}, digest: text))

    put!(context, "doc", document(:wasm, %{"1" => 1}))
    {:ok, version} = Instar.load(server, "doc")
    hex = Base.encode16(version.digest, case: :lower)

    assert %{"digest" => ^hex, "id" => "doc", "tag" => "1", "target" => :wasm} =
             plain = Encodable.plain(version)

    refute is_map_key(plain, "code") or is_map_key(plain, "wasi") or is_map_key(plain, "imports")

    assert [["doc", "1"], %{"digest" => ^hex, "target" => :wasm}] =
             hd(Encodable.plain(Instar.all_loaded(server)))
  end

  test "what a version is given by WASI and by imports, which may be secret, is in no encoding", context do
    server = start_instar!(context, wasi: [env: %{"KEY" => "s3cret"}])
    put!(context, "doc", document(:wasm, %{"1" => 1}))
    {:ok, version} = Instar.load(server, "doc")

    for term <- [version, Instar.status(server), Instar.all_loaded(server)],
        do: refute(inspect(Encodable.plain(term), limit: :infinity) =~ "s3cret")
  end

  @tag instar: [trust: [:beam]]
  test "the status is plain with the source up, down and absent, and with documents in trouble",
       %{server: server} = context do
    assert %{"source" => %{"state" => :unknown, "error" => nil}} =
             status = Encodable.plain(Instar.status(server))

    assert plain?(status)
    put!(context, "doc", document(:wasm, %{"1" => 1}))
    put!(context, "other", document(:beam, %{"1" => 2}))
    for id <- ["doc", "other"], do: {:ok, _version} = Instar.load(server, id)
    put!(context, "doc", wat("(module"))
    ExUnit.CaptureLog.capture_log(fn -> Instar.refresh(server) end)
    status = Instar.status(server)
    assert status.source.state == :up and status.source[:state] == :up

    assert %{"documents" => [%{"id" => "doc", "error" => %{"reason" => :compile_error}}, %{"error" => nil}]} =
             plain = Encodable.plain(status)

    assert plain?(plain)
    :ok = stop_supervised({Instar.DocumentServer, Path.join(context.tmp_dir, "documents")})
    ExUnit.CaptureLog.capture_log(fn -> Instar.load(server, "doc") end)
    assert %{source: %{state: {:down, %Error{}}}} = status = Instar.status(server)

    assert %{"source" => %{"state" => :down, "error" => %{"reason" => [:unreachable, _]}, "since" => since}} =
             plain = Encodable.plain(status)

    assert {:ok, _moment, 0} = DateTime.from_iso8601(since)
    assert plain?(plain)
    assert plain?(Encodable.plain(Instar.which(server, "doc")))
    start_supervised!({Instar, name: :alone, cache_dir: false})
    alone = :alone
    assert %{"source" => %{"where" => nil, "feed" => :off}} = Encodable.plain(Instar.status(alone))
  end

  test "what a cluster says of its members is plain" do
    row = %Instar.Cluster.Status{node: :a@host, role: :leader, versions: 3, behind: nil, last_heard: 0}
    assert %{"node" => :a@host, "behind" => nil} = plain = Encodable.plain([row]) |> hd()
    assert plain?(plain)
  end

  # What a host may encode as it is: no tuple is in the way.
  @answers """
  url = "http://127.0.0.1:1"
  {:ok, _} = Instar.OtherVM.start_unlinked(name: :json, source: {Instar.Source.HTTP, url: url, retries: 0}, cache_dir: false)
  before = Instar.status(:json)
  {:error, error} = Instar.load(:json, "doc")
  down = %{source: %{state: {:down, _}}} = Instar.status(:json)
  loaded = %Instar.Loaded{target: :wasm, digest: :crypto.hash(:sha256, "l"), calls: 1, idle: 2, bytes: 3, old: false, where: nil}
  row = %Instar.Cluster.Status{node: node(), role: :follower, versions: nil, behind: 1, last_heard: nil}
  bad = %Instar.Source.Status{where: <<255>>, state: {:down, hd(Instar.Hosts.errors())}, since: DateTime.utc_now(), feed: :off}
  answers = [before, down, error, loaded, row, bad, down.source, %{a: [down]}, Instar.which(:json, "doc"), Instar.all_loaded(:json)]
  answers ++ Instar.Hosts.errors()
  """

  for {application, module} <- [jason: Jason, poison: Poison] do
    @application application
    @module module
    test "#{inspect(module)} encodes the status, also with the store down, and errors of every reason" do
      {vm, kind} = Hosts.start!(@application)
      if kind == :stand_in, do: IO.puts("(a stand-in for #{inspect(@module)})")
      encode = "&#{inspect(@module)}.encode!/1"
      decode = "&#{inspect(@module)}.decode!/1"
      code = "Instar.Hosts.differences((#{@answers}), #{inspect(encode)}, #{inspect(decode)})"
      {count, different} = Hosts.eval!(vm, code)
      assert count > 150
      assert different == "[]"

      # As in a release, where protocols are consolidated: what is not found by the mark in its module is not there.
      consolidate = """
      protocol = #{inspect(@module)}.Encoder
      folders = for folder <- :code.get_path(), do: folder
      impls = Protocol.extract_impls(protocol, folders)
      found = Instar.Encodable.structs() -- impls
      {:ok, binary} = Protocol.consolidate(protocol, impls)
      :code.purge(protocol)
      {:module, _} = :code.load_binary(protocol, ~c"consolidated", binary)
      {found, Protocol.consolidated?(protocol)}
      """

      if kind == :real do
        assert Hosts.eval!(vm, consolidate) == {[], true}
        assert {_count, "[]"} = Hosts.eval!(vm, String.replace(code, ":json", ":again"))
      end
    end
  end

  test "the implementations bear the mark that consolidation looks for" do
    folder = :code.which(Instar) |> Path.dirname() |> to_charlist()

    for protocol <- [Jason.Encoder, Poison.Encoder, JSON.Encoder],
        do: assert(Encodable.structs() -- Protocol.extract_impls(protocol, [folder]) == [])

    assert Protocol.extract_impls(Plug.Exception, [folder]) == [Error]
  end

  # Debian's erlang-jiffy, which knows no structs.
  @tag skip: if(not Code.ensure_loaded?(:jiffy), do: "there is no jiffy (Debian: erlang-jiffy)")
  test "jiffy encodes what is plain" do
    {answers, _} = Code.eval_string(String.replace(@answers, ":json", ":jiffy_json"))
    encode = "&:jiffy.encode(Instar.Encodable.plain(&1), [:use_nil])"
    decode = "&:jiffy.decode(&1, [:return_maps, :use_nil])"
    assert {_count, "[]"} = Hosts.differences([Instar.all_loaded(:jiffy_json) | answers], encode, decode)
  end

  # `:json` is there since OTP 27, `JSON` since Elixir 1.18.
  @tag skip: if(not Code.ensure_loaded?(:json), do: "this Erlang has no :json")
  test "Erlang's own :json encodes it all by a function" do
    {answers, _} = Code.eval_string(String.replace(@answers, ":json", ":erlang_json"))
    encode = "&:json.encode(&1, fn term, encoder -> Instar.Encodable.encode(term, encoder) end)"
    decode = "fn text -> {term, _, _} = :json.decode(text, :ok, %{null: nil}); term end"
    assert {_count, "[]"} = Hosts.differences([Instar.all_loaded(:erlang_json) | answers], encode, decode)
  end

  @tag skip: if(not Code.ensure_loaded?(JSON), do: "this Elixir has no JSON")
  test "Elixir's own JSON encodes it all" do
    {answers, _} = Code.eval_string(String.replace(@answers, ":json", ":elixir_json"))
    assert {_count, "[]"} = Hosts.differences(answers, "&JSON.encode!/1", "&JSON.decode!/1")
  end
end
