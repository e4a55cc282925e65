defmodule Instar.ConfigTest do
  # That every option is checked, that wrong ones are named, and that credentials stay hidden.
  use ExUnit.Case, async: true
  doctest Instar.Config

  alias Instar.{Config, Error, Signature}

  defp reason(options) do
    assert {:error, %Error{reason: reason}} = Config.new(options)
    reason
  end

  test "the defaults" do
    assert {:ok, config} = Config.new([])

    assert %Config{
             name: Instar,
             source: nil,
             mode: :interactive,
             trust: [],
             verify: [],
             refresh: 15_000,
             idle: 3_600_000,
             max_versions: 1_000,
             max_bytes: 536_870_912,
             types: ["code-document"],
             timeout: 5_000,
             fuel: :infinity,
             memory: 67_108_864,
             table: 20_000,
             stack: :default,
             max_instances: :infinity,
             queue: 0,
             idle_memory: 268_435_456,
             shutdown: 5_000,
             not_found_ttl: 1_000,
             imports: imports,
             compile_timeout: 30_000,
             max_atoms: 50_000,
             max_document_bytes: 8_388_608,
             max_depth: 32,
             max_tags: 1_000
           } = config

    assert imports == %{}
    assert is_binary(config.cache_dir) and Path.basename(config.cache_dir) == "instar"
  end

  test "good values" do
    good = [
      name: [Other, :other],
      source: [nil, Some.Source, {Some.Source, []}, {Some.Source, url: "http://db"}],
      mode: [:interactive, :embedded],
      trust: [[], [:beam]],
      verify: [[], [<<1::256>>], [<<1::256>>, <<2::256>>]],
      refresh: [1, :infinity],
      idle: [1, :infinity],
      max_versions: [1, :infinity],
      max_bytes: [1, :infinity],
      cache_dir: [false, "/tmp/x"],
      cache_bytes: [1, :infinity],
      types: [["nirvana-module"], ["a", "b"]],
      timeout: [1, 4_294_967_295, :infinity],
      fuel: [1, :infinity],
      memory: [65_536],
      table: [0, 100_000],
      stack: [65_536, 134_217_728, :default],
      max_instances: [1, :infinity],
      queue: [0, 1, :infinity],
      idle_memory: [1],
      shutdown: [0, 1, :infinity],
      on_missing: [:keep, :delete],
      not_found_ttl: [0, 1],
      imports: [%{}, %{"env" => %{}}, %{"env" => %{"f" => &self/0, "g" => :per_call}}],
      allow: [[]],
      wasi: [[], [args: ["-v"], env: %{"A" => "b"}, stdout: :capture, dirs: [{"/", "/tmp", :read}]]],
      compile_timeout: [1],
      compile_memory: [1],
      compile_in: [:process, :vm],
      max_atoms: [0, 1],
      max_document_bytes: [1],
      max_depth: [1, 128],
      max_tags: [1],
      warm: [:all, [], ["a", "b"]],
      pin: [%{}, %{"a" => "1.0.0"}],
      call_events: [true, false]
    ]

    # What a document is offered, and what it uses, is no option.
    assert Enum.sort(Keyword.keys(good)) == Enum.sort(Map.keys(%Config{}) -- [:__struct__, :offered, :used])

    for {key, values} <- good, value <- values do
      assert {:ok, config} = Config.new([{key, value}])
      kept = if value == Some.Source, do: {Some.Source, []}, else: value
      assert Map.fetch!(config, key) == if(key == :allow, do: %{}, else: kept)
    end
  end

  test "bad values are named, with what was expected" do
    numbers = [0, -1, 1.0, "1", nil, [1], 9_223_372_036_854_775_808]
    ms = [4_294_967_296 | numbers]

    bad = [
      name: [nil, true, "Instar", self()],
      mode: [nil, :lazy, "embedded"],
      on_missing: [nil, :stop, "keep"],
      trust: [nil, :beam, [:wasm], [:beam | :beam], ["beam"], true],
      refresh: [:never | ms],
      idle: [:never | ms],
      max_versions: [:none | numbers],
      max_bytes: [:none | numbers],
      cache_dir: [nil, true, "", ~c"/tmp", <<255>>, 1],
      cache_bytes: [0, -1, 1.5, nil, "1"],
      types: [nil, [], "code-document", [""], [:a], [<<255>>], ["a" | "b"]],
      timeout: [:never | ms],
      fuel: [:none | numbers],
      memory: [:infinity | numbers],
      imports: [
        nil,
        [1],
        1,
        %{1 => %{}},
        %{"env" => 1},
        %{"env" => %{"f" => 1}},
        %{"env" => %{nil => &self/0}}
      ],
      compile_timeout: [:infinity | ms],
      max_atoms: [:infinity, -1, 1.0, nil],
      max_document_bytes: [:infinity | numbers],
      max_depth: [:infinity, 129 | numbers],
      max_tags: [:infinity | numbers],
      warm: [nil, :some, "a", [:a], ["" | "b"], [1]],
      pin: [nil, [], [{"a", "1"}], %{a: "1"}, %{"a" => nil}]
    ]

    for {key, values} <- bad, value <- values do
      assert {:invalid_option, ^key, ^value, expected} = reason([{key, value}])
      assert is_binary(expected)
    end

    assert {:invalid_option, :imports, _, expected} = reason(imports: %{"env" => :log})
    assert expected =~ "functions or :per_call"
  end

  test "a bad source is not repeated: it may hold a password" do
    for source <- [
          "http://me:secret@db",
          {Some.Source, "secret"},
          {"secret", []},
          {Some.Source, [:secret]},
          1,
          true
        ] do
      {:error, error} = Config.new(source: source)
      assert {:invalid_option, :source, :redacted, _} = error.reason
      refute inspect(error) =~ "secret"
    end
  end

  test "public keys are taken raw, in base64 and as PEM" do
    {public, private} = Signature.generate_key()
    pem = Signature.encode_public_key(public)

    for key <- [
          public,
          Base.encode64(public),
          Base.encode64(public, padding: false),
          pem,
          "a comment\n" <> pem
        ] do
      assert Config.new!(verify: [key, <<1::256>>]).verify == [public, <<1::256>>]
    end

    private_pem = Signature.encode_private_key(private)

    wrong = [
      nil,
      "key",
      [""],
      [<<1::248>>],
      [<<1::257>>],
      [<<1::256>> | :x],
      [nil],
      [private_pem],
      [<<255::800>>]
    ]

    for value <- wrong do
      # Not repeated: it may be the private key.
      assert {:invalid_option, :verify, :redacted, "a list of Ed25519 public keys" <> _} =
               reason(verify: value)
    end
  end

  test "options that are no options" do
    assert {:unknown_option, :chache_dir, :cache_dir} = reason(chache_dir: "/tmp")
    assert {:unknown_option, :xyzzy, nil} = reason(xyzzy: 1)

    for options <- [nil, %{}, [1], [{"name", Instar}], [{:name, Instar} | 1]] do
      assert {:invalid_option, :options, :redacted, "a keyword list"} = reason(options)
    end
  end

  test "an unknown option is reported before a bad value" do
    assert {:unknown_option, :tiemout, :timeout} = reason(memory: 0, tiemout: 1)
  end

  test "new! raises the error" do
    assert Config.new!(name: Other).name == Other
    assert_raise Error, ~r/did you mean :timeout/, fn -> Config.new!(timout: 1) end
  end

  describe "call_limits/2" do
    setup do
      %{config: Config.new!(timeout: 7, fuel: 8, memory: 9)}
    end

    defp limits(timeout, fuel, memory, given) do
      rest = %{table: 20_000, stack: :default, usage: false, given: given}
      Map.merge(rest, %{timeout: timeout, fuel: fuel, memory: memory})
    end

    test "a stack is a power of two", %{config: config} do
      for {given, bytes} <- [{65_536, 65_536}, {65_537, 131_072}, {100_000_000, 134_217_728}] do
        assert {:ok, %{stack: ^bytes}} = Config.call_limits(config, stack: given)
      end
    end

    test "takes the server's, unless the call has its own", %{config: config} do
      assert Config.call_limits(config, []) == {:ok, limits(7, 8, 9, [])}

      assert Config.call_limits(config, fuel: :infinity, timeout: :infinity, memory: 1) ==
               {:ok, limits(:infinity, :infinity, 1, [:fuel, :timeout, :memory])}

      assert Config.call_limits(config, memory: 1) == {:ok, limits(7, 8, 1, [:memory])}
    end

    test "names what is wrong", %{config: config} do
      for {options, expected} <- [
            {[timout: 1], {:unknown_option, :timout, :timeout}},
            {[mode: :embedded], {:unknown_option, :mode, nil}},
            {[name: Other], {:unknown_option, :name, nil}}
          ] do
        assert {:error, %Error{reason: ^expected}} = Config.call_limits(config, options)
      end

      for {key, value} <- [
            timeout: 0,
            fuel: -1,
            memory: :infinity,
            table: 100_001,
            stack: 65_535,
            usage: nil,
            timeout: nil,
            fuel: 1.5
          ] do
        assert {:error, %Error{reason: {:invalid_option, ^key, ^value, _}}} =
                 Config.call_limits(config, [{key, value}])
      end

      for options <- [nil, %{}, [1]] do
        assert {:error, %Error{reason: {:invalid_option, :options, _, _}}} =
                 Config.call_limits(config, options)
      end
    end
  end

  test "a configuration is found under its name until it is erased" do
    name = :"config_test_#{System.unique_integer([:positive])}"
    config = Config.new!(name: name)

    assert Config.get(name) == nil
    assert {:error, %Error{reason: {:no_server, ^name}}} = Config.fetch(name)
    assert Config.put(config) == :ok
    assert Config.get(name) == config
    assert Config.fetch(name) == {:ok, config}
    assert Config.erase(name) == :ok
    assert Config.erase(name) == :ok
    assert Config.get(name) == nil
  end

  test "inspect shows what programs of WASI are given by its names, not its values" do
    shown = inspect(Config.new!(wasi: [env: %{"PASSWORD" => "secret"}]), limit: :infinity)
    assert shown =~ "wasi: [:env]"
    refute shown =~ "secret"
  end

  test "inspect shows the keys of the source's options, not their values" do
    config = Config.new!(source: {Some.Source, url: "http://me:secret@db", auth: {"me", "secret"}})
    shown = inspect(config, limit: :infinity)
    refute shown =~ "secret"
    assert shown =~ "{Some.Source, [:url, :auth]}"
    assert shown =~ "%Instar.Config{"
    assert inspect(Config.new!([])) =~ "source: nil"
  end
end
