defmodule Instar.PrebuiltTest do
  # Instar as a host gets it that has no Rust: the native library of a release, by download or handed in. Mix runs as it would
  # there, in a checkout of its own, with a PATH that has Elixir and nothing else; the web servers are on loopback.
  use ExUnit.Case, async: true

  alias Instar.{BareHost, RawServer}
  alias Mix.Tasks.Compile.InstarNative.Prebuilt

  @moduletag :tmp_dir

  @files BareHost.files()

  setup_all do
    dir = Path.join(System.tmp_dir!(), "instar-prebuilt-#{System.unique_integer([:positive])}")
    File.mkdir_p!(dir)
    on_exit(fn -> File.rm_rf!(dir) end)
    File.write!(Path.join(dir, BareHost.name()), BareHost.archive(dir))
    bytes = File.read!(Path.join(dir, BareHost.name()))
    {:ok, releases: dir, name: BareHost.name(), target: BareHost.target(), bytes: bytes}
  end

  setup %{tmp_dir: dir}, do: {:ok, checkout: checkout(dir, "checkout")}

  defp checkout(dir, name), do: BareHost.checkout(dir, name)

  defp checksums(context, checkout, changes \\ %{}), do: BareHost.checksums(checkout, context.bytes, changes)
  defp compile(context, checkout, env), do: BareHost.compile(context.tmp_dir, checkout, env)
  defp installed(checkout), do: BareHost.installed(checkout)

  # A web server for a folder; its URL.
  defp serve(dir) do
    options = [
      port: 0,
      bind_address: {127, 0, 0, 1},
      server_name: ~c"releases",
      server_root: String.to_charlist(dir),
      document_root: String.to_charlist(dir)
    ]

    {:ok, _started} = Application.ensure_all_started(:inets)
    {:ok, server} = :inets.start(:httpd, options)
    on_exit(fn -> :inets.stop(:httpd, server) end)
    {server, "http://127.0.0.1:#{:httpd.info(server)[:port]}"}
  end

  defp stop(server) do
    :inets.stop(:httpd, server)
  end

  # Nothing was put there, and what is said is one line of Instar's.
  defp assert_refused({output, _status} = said, checkout, text) do
    assert [line] = BareHost.errors(said)
    assert line =~ text, line
    refute output =~ "** ("
    assert installed(checkout) == []
  end

  @there ["this is instar_compile.so", "this is instar_nif.so", "this is instar_worker"]

  test "a release's library comes by download, and later from the cache", %{checkout: checkout} = context do
    {server, url} = serve(context.releases)
    checksums(context, checkout)
    cache = Path.join(context.tmp_dir, "cache")
    env = [{"INSTAR_NATIVE_URL", url <> "/"}, {"INSTAR_NATIVE_CACHE", cache}]

    assert {output, 0} = compile(context, checkout, env)
    assert output =~ "Fetching Instar's native library"
    assert installed(checkout) == @there

    for file <- @files,
        do: assert(Bitwise.band(File.stat!(Path.join([checkout, "priv/native", file])).mode, 0o100) != 0)

    # Nothing is new, and nothing is asked for again.
    assert {output, 0} = compile(context, checkout, env)
    refute output =~ "Fetching"

    stop(server)
    second = checkout(context.tmp_dir, "second")
    checksums(context, second)
    assert {_output, 0} = compile(context, second, env)
    assert installed(second) == @there

    # What was changed in the cache isn't taken.
    File.write!(Path.join(cache, context.name), "other")
    third = checkout(context.tmp_dir, "third")
    checksums(context, third)
    assert_refused(compile(context, third, env), third, "cannot be reached")
  end

  test "the place may be among the checksums", %{checkout: checkout} = context do
    {_server, url} = serve(context.releases)
    checksums(context, checkout, %{"base_url" => url})
    assert {_output, 0} = compile(context, checkout, [])
    assert installed(checkout) == @there

    # And of none at all it is said.
    second = checkout(context.tmp_dir, "second")
    checksums(context, second)
    # Not from the cache of the first.
    env = [{"INSTAR_NATIVE_CACHE", Path.join(context.tmp_dir, "empty")}]
    assert_refused(compile(context, second, env), second, "INSTAR_NATIVE_URL")
  end

  test "over TLS, with the certificates that Hex is told", %{checkout: checkout} = context do
    plain = [key: :public_key.generate_key({:namedCurve, :ed25519}), digest: :sha256]
    names = {:Extension, {2, 5, 29, 17}, false, [dNSName: ~c"localhost"]}
    peer = %{root: plain, intermediates: [], peer: plain ++ [extensions: [names]]}
    chains = Map.new(:public_key.pkix_test_data(%{server_chain: peer, client_chain: peer}))
    tls = Keyword.take(chains.server_config, [:cert, :key]) ++ [log_level: :none]
    server = start_supervised!({RawServer, script: [{200, [], context.bytes}], tls: tls})
    url = String.replace(RawServer.url(server), "127.0.0.1", "localhost")
    checksums(context, checkout)
    env = [{"INSTAR_NATIVE_URL", url}, {"INSTAR_NATIVE_CACHE", Path.join(context.tmp_dir, "cache")}]

    # Nobody has said that this one is to be trusted.
    assert_refused(compile(context, checkout, env), checkout, "cannot be reached: TLS")

    trusted = Path.join(context.tmp_dir, "trusted.pem")
    pem = for der <- chains.client_config[:cacerts], do: {:Certificate, der, :not_encrypted}
    File.write!(trusted, :public_key.pem_encode(pem))
    assert {output, 0} = compile(context, checkout, [{"HEX_CACERTS_PATH", trusted} | env])
    assert installed(checkout) == @there, output
  end

  test "by a proxy, and past it", %{checkout: checkout} = context do
    {_server, url} = serve(context.releases)
    checksums(context, checkout)
    # A proxy that is none: whoever goes there gets nothing.
    env = [{"INSTAR_NATIVE_URL", url}, {"http_proxy", "http://127.0.0.1:1"}]
    env = [{"INSTAR_NATIVE_CACHE", Path.join(context.tmp_dir, "cache")} | env]
    assert_refused(compile(context, checkout, env), checkout, "cannot be reached")
    assert {_output, 0} = compile(context, checkout, [{"NO_PROXY", "127.0.0.1"} | env])

    # A web server takes requests that are meant for a proxy, too.
    second = checkout(context.tmp_dir, "second")
    checksums(context, second)
    env = [{"INSTAR_NATIVE_URL", "http://releases.invalid"}, {"HTTP_PROXY", url}]
    env = [{"INSTAR_NATIVE_CACHE", Path.join(context.tmp_dir, "other")} | env]
    assert {_output, 0} = compile(context, second, env)
    assert installed(second) == @there
  end

  test "each way to fail is one line with the ways out", %{checkout: checkout} = context do
    {server, url} = serve(context.releases)
    env = [{"INSTAR_NATIVE_URL", url}, {"INSTAR_NATIVE_CACHE", Path.join(context.tmp_dir, "cache")}]

    checksums(context, checkout, %{context.name => "sha256:" <> String.duplicate("0", 64)})
    assert_refused(compile(context, checkout, env), checkout, "and not 00000000")

    checksums(context, checkout)
    other = [{"TARGET_ARCH", "riscv64"}, {"TARGET_OS", "linux"}, {"TARGET_ABI", "musl"}]

    assert_refused(
      compile(context, checkout, other ++ env),
      checkout,
      "no prebuilt library for riscv64gc-unknown-linux-musl (there are #{context.target})"
    )

    elsewhere = [{"INSTAR_NATIVE_URL", url <> "/elsewhere"} | tl(env)]
    assert_refused(compile(context, checkout, elsewhere), checkout, "answers 404")

    stop(server)
    assert_refused(compile(context, checkout, env), checkout, "cannot be reached: connection refused")

    # `mix compile` stops there.
    options = [
      cd: checkout,
      stderr_to_stdout: true,
      env: [{"MIX_ENV", "prod"}, {"INSTAR_PREBUILT", nil}] ++ env
    ]

    assert {output, 1} = System.cmd("mix", ["compile"], options)
    assert output =~ "cannot be reached: connection refused"

    # The ways out are ways.
    refused = compile(context, checkout, env)
    assert elem(refused, 0) =~ "INSTAR_NATIVE_PATH=PATH"
    assert elem(refused, 0) =~ "INSTAR_BUILD=1"
    assert_refused(compile(context, checkout, [{"INSTAR_BUILD", "1"} | env]), checkout, "cargo was not found")
    archive = Path.join(context.releases, context.name)
    assert {_output, 0} = compile(context, checkout, [{"INSTAR_NATIVE_PATH", archive} | env])
    assert installed(checkout) == @there
  end

  test "handed in as a folder, as cargo leaves it, and again when that is newer", context do
    %{checkout: checkout, tmp_dir: dir} = context
    folder = Path.join(dir, "built")
    File.mkdir_p!(folder)
    File.write!(Path.join(folder, "libinstar_nif.so"), BareHost.native("first"))
    env = [{"INSTAR_NATIVE_PATH", folder}]
    assert_refused(compile(context, checkout, env), checkout, "lacks instar_compile.so and instar_worker")
    File.write!(Path.join(folder, "libinstar_compile.so"), BareHost.native("compiler"))
    File.write!(Path.join(folder, "instar_worker"), BareHost.native("worker"))
    assert {_output, 0} = compile(context, checkout, env)
    assert installed(checkout) == ["compiler", "first", "worker"]

    File.write!(Path.join(folder, "libinstar_nif.so"), BareHost.native("second"))
    File.touch!(Path.join(folder, "libinstar_nif.so"), System.os_time(:second) + 10)
    assert {_output, 0} = compile(context, checkout, env)
    assert installed(checkout) == ["compiler", "second", "worker"]

    # What isn't there, and what is no archive.
    second = checkout(dir, "second")

    assert_refused(
      compile(context, second, [{"INSTAR_NATIVE_PATH", Path.join(dir, "nowhere")}]),
      second,
      "there is no"
    )

    File.write!(Path.join(dir, "junk"), "junk")

    assert_refused(
      compile(context, second, [{"INSTAR_NATIVE_PATH", Path.join(dir, "junk")}]),
      second,
      "is no archive"
    )
  end

  test "a checkout has no checksums, and is built", %{checkout: checkout} = context do
    assert_refused(compile(context, checkout, []), checkout, "cargo was not found")
  end

  test "machines have the names of Rust's targets" do
    for {machine, target} <- [
          {"x86_64-pc-linux-gnu", "x86_64-unknown-linux-gnu"},
          {"x86_64-alpine-linux-musl", "x86_64-unknown-linux-musl"},
          {"aarch64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"},
          {"armv7l-unknown-linux-gnueabihf", "armv7l-unknown-linux-gnueabihf"},
          {"aarch64-apple-darwin23.1.0", "aarch64-apple-darwin"},
          {"x86_64-apple-darwin21.6.0", "x86_64-apple-darwin"},
          {"amd64-portbld-freebsd14.0", "x86_64-unknown-freebsd"},
          {"x86_64-suse-linux", "x86_64-unknown-linux-gnu"},
          {"win32", "win32"}
        ],
        do: assert(Prebuilt.target(%{}, machine) == target)

    assert Prebuilt.target(%{"TARGET_ARCH" => ""}, "x86_64-pc-linux-gnu") == "x86_64-unknown-linux-gnu"

    # What Nerves says of its systems, and less of it.
    for {said, machine, target} <- [
          {"aarch64 linux gnu", "x86_64-pc-linux-gnu", "aarch64-unknown-linux-gnu"},
          {"arm64 linux gnu", "aarch64-apple-darwin23", "aarch64-unknown-linux-gnu"},
          {"arm linux gnueabihf", "x86_64-pc-linux-gnu", "arm-unknown-linux-gnueabihf"},
          {"x86_64 linux musl", "aarch64-apple-darwin23", "x86_64-unknown-linux-musl"},
          {"riscv64 linux gnu", "x86_64-pc-linux-gnu", "riscv64gc-unknown-linux-gnu"},
          {"aarch64 - -", "x86_64-alpine-linux-musl", "aarch64-unknown-linux-gnu"},
          {"- - musl", "x86_64-pc-linux-gnu", "x86_64-unknown-linux-musl"},
          {"- linux -", "aarch64-apple-darwin23", "aarch64-unknown-linux-gnu"},
          {"arm64 darwin -", "x86_64-pc-linux-gnu", "aarch64-apple-darwin"},
          {"amd64 freebsd -", "x86_64-pc-linux-gnu", "x86_64-unknown-freebsd"}
        ] do
      env =
        for {name, value} <- Enum.zip(~w(TARGET_ARCH TARGET_OS TARGET_ABI), String.split(said)),
            into: %{},
            do: {name, if(value == "-", do: "", else: value)}

      assert Prebuilt.target(env, machine) == target
    end
  end
end
