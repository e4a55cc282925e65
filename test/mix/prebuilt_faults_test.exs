defmodule Instar.PrebuiltFaultsTest do
  # What can be wrong with a prebuilt library, as tables: the file of checksums, archives and folders that are handed in, native
  # files, URLs, web servers, proxies, certificates, the configuration and the disk. Each is one sentence, and nothing is put there.
  use ExUnit.Case, async: true

  alias Instar.{BareHost, RawServer}
  alias Mix.Tasks.Compile.InstarNative.{Binary, Download, Prebuilt}

  @moduletag :tmp_dir
  @elsewhere if BareHost.machine() == 62, do: 183, else: 62

  # One line, which isn't the shape of a term.
  defp assert_sentence({:error, text}) do
    assert is_binary(text)
    refute text =~ ~r/\n|\{:|#Port|#Reference|\*\* \(/, text
    text
  end

  describe "the file of checksums" do
    test "is data, and wrong in any other way", %{tmp_dir: dir} do
      digits = String.duplicate("a", 64)
      marker = Path.join(dir, "was run")

      for {text, expected} <- [
            {"", "no map"},
            {"# nothing", "no map"},
            {"[]", "no map"},
            {"%{} |> Map.new()", "no map"},
            {"File.write!(#{inspect(marker)}, \"\")", "no map"},
            {"%{\"a\" => \"sha256:#{digits}\"", "is no Elixir"},
            {"%{\"a\" => File.write!(#{inspect(marker)}, \"\")}", "\"a\" has no SHA-256"},
            {"%{\"a\" => 1}", "\"a\" has no SHA-256"},
            {"%{\"a\" => \"sha256:12\"}", "\"a\" has no SHA-256"},
            {"%{\"a\" => \"md5:#{digits}\"}", "\"a\" has no SHA-256"},
            {"%{\"a\" => \"sha256:#{digits}\n\"}", "\"a\" has no SHA-256"},
            {"%{a: \"sha256:#{digits}\"}", "no map"},
            {"%{\"base_url\" => :x}", "\"base_url\" has no SHA-256"},
            {<<255, 254, 0>>, "no map"},
            {"<html>Not found</html>", "is no Elixir"}
          ] do
        BareHost.write_checksums(dir, text)
        said = assert_sentence(Prebuilt.checksums(dir))
        assert said =~ expected, "#{inspect(text)}: #{said}"
        assert said =~ "INSTAR_BUILD=1"
      end

      refute File.exists?(marker)
      File.rm!(Path.join(dir, "checksum-Elixir.Instar.Native.exs"))
      assert Prebuilt.checksums(dir) == {:ok, %{}}
      File.mkdir!(Path.join(dir, "checksum-Elixir.Instar.Native.exs"))
      assert assert_sentence(Prebuilt.checksums(dir)) =~ "cannot be read"
    end

    test "is refused wherever it is cut off", %{tmp_dir: dir} do
      whole = inspect(%{"base_url" => "http://a", "b.tar.gz" => "sha256:" <> String.duplicate("0", 64)})

      for size <- 0..(byte_size(whole) - 1) do
        BareHost.write_checksums(dir, binary_part(whole, 0, size))
        assert_sentence(Prebuilt.checksums(dir))
      end

      BareHost.write_checksums(dir, whole)
      assert {:ok, %{"base_url" => "http://a"}} = Prebuilt.checksums(dir)
    end

    test "as Mix meets it: one line, and cargo isn't asked", %{tmp_dir: dir} do
      checkout = BareHost.checkout(dir, "checkout")
      BareHost.write_checksums(checkout, "%{")
      assert {_output, 0} = said = BareHost.compile(dir, checkout, [])
      assert [line] = BareHost.errors(said)
      assert line =~ "checksum-Elixir.Instar.Native.exs is not what a release has: line 1 is no Elixir"

      # Those of another version than this one, whose release is not there yet: cargo builds.
      digits = String.duplicate("0", 64)

      BareHost.write_checksums(
        checkout,
        inspect(%{Prebuilt.archive("9.9.9", BareHost.target()) => "sha256:" <> digits})
      )

      assert ["cargo was not found" <> _] = BareHost.errors(BareHost.compile(dir, checkout, []))
    end
  end

  describe "a native file" do
    test "is one of the target's, and whole" do
      target = BareHost.target()
      good = BareHost.native("text")
      assert Binary.wrong(good, target) == nil
      assert Binary.wrong(BareHost.native("text", 21), "powerpc64le-unknown-linux-gnu") == nil
      # One that is not known isn't judged.
      assert Binary.wrong(good, "vax-unknown-linux-gnu") == nil

      for size <- 0..(byte_size(good) - 1),
          do: assert(is_binary(Binary.wrong(binary_part(good, 0, size), target)))

      assert Binary.wrong(BareHost.native("text", @elsewhere), target) =~ "and not for #{target}"
      assert Binary.wrong(good, "aarch64-apple-darwin") =~ "and not for aarch64-apple-darwin"

      for junk <- ["", "#!/bin/sh", "<html>", <<0::512>>],
          do: assert(Binary.wrong(junk, target) == "is no native library")
    end

    test "of macOS has its segments" do
      # Two load commands: a segment that ends at byte 200, and another command.
      segment = <<0x19::32-little, 72::32-little, 0::128, 0::128, 100::64-little, 100::64-little, 0::128>>
      other = <<0x1B::32-little, 24::32-little, 0::128>>
      head = <<0xFEEDFACF::32-little, 0x0100000C::32-little, 0::32, 6::32-little, 2::32-little, 0::96>>
      whole = String.pad_trailing(head <> segment <> other, 200, <<0>>)
      assert Binary.wrong(whole, "aarch64-apple-darwin") == nil
      assert Binary.wrong(whole, "x86_64-apple-darwin") =~ "is for aarch64 (macOS)"
      assert Binary.wrong(whole, "aarch64-unknown-linux-gnu") =~ "is for aarch64 (macOS)"

      for size <- 0..199,
          do: assert(is_binary(Binary.wrong(binary_part(whole, 0, size), "aarch64-apple-darwin")), "#{size}")
    end

    test "is for a system, as its C library says" do
      libraries = %{
        "gnu" => "\0libc.so.6\0",
        "musl" => "\0libc.musl-x86_64.so.1\0",
        "Zig's musl" => "\0libc.so\0",
        "FreeBSD" => "\0libc.so.7\0",
        "none" => "\0libm.so.6\0"
      }

      rows = [
        {"x86_64-unknown-linux-gnu", ["gnu", "none"]},
        {"x86_64-unknown-linux-musl", ["musl", "Zig's musl", "none"]},
        {"x86_64-unknown-freebsd", ["FreeBSD", "none"]},
        {"x86_64-unknown-openbsd", ["none"]},
        {"x86_64-unknown-linux-other", Map.keys(libraries)}
      ]

      for {target, fitting} <- rows, {name, text} <- libraries do
        said = text |> BareHost.native(62) |> Binary.wrong(target)

        if name in fitting,
          do: assert(said == nil, "#{name} for #{target}: #{said}"),
          else: assert(said =~ ~r/\Ais for \w+, and not for #{target}\z/)
      end

      # The real ones of this machine, too.
      for file <- BareHost.files(), BareHost.target() =~ "-linux-gnu" do
        target = String.replace(BareHost.target(), "-gnu", "-musl")
        assert ["priv/native", file] |> Path.join() |> File.read!() |> Binary.wrong(target) =~ "is for glibc"
      end
    end

    test "that Instar has here is one", context do
      for file <- BareHost.files() do
        bytes = File.read!(Path.join(["priv/native", file]))
        assert Binary.wrong(bytes, BareHost.target()) == nil
        assert Binary.wrong(binary_part(bytes, 0, byte_size(bytes) - 1), BareHost.target()) =~ "is cut off"
        assert is_binary(context.tmp_dir)
      end
    end

    # Each of the three in each state, in a folder and in an archive.
    test "that is handed in is looked at", %{tmp_dir: dir} do
      for file <- BareHost.files(),
          {wrong, expected} <- [
            {"", "is no native library"},
            {"junk", "is no native library"},
            {binary_part(BareHost.native("whole"), 0, 70), "is cut off: 70 of"},
            {BareHost.native("other", @elsewhere), "and not for"}
          ] do
        files =
          for name <- BareHost.files(), do: {name, if(name == file, do: wrong, else: BareHost.native(name))}

        folder = Path.join(dir, "given-#{System.unique_integer([:positive])}")
        File.mkdir_p!(folder)
        for {name, bytes} <- files, do: File.write!(Path.join(folder, name), bytes)
        archive = folder <> ".tar.gz"
        File.write!(archive, BareHost.archive(dir, files))

        for path <- [folder, archive] do
          said = assert_sentence(Prebuilt.given(path, BareHost.target()))
          assert said =~ "#{file} of #{path} #{expected}" or said =~ expected, said
          assert said =~ "INSTAR_BUILD=1"
        end
      end
    end
  end

  describe "an archive" do
    test "is refused wherever it is cut off, and with whatever byte is another", %{tmp_dir: dir} do
      whole = BareHost.archive(dir)
      path = Path.join(dir, "archive")
      given = fn bytes -> File.write!(path, bytes) && Prebuilt.given(path, BareHost.target()) end
      assert {:ok, files} = given.(whole)

      for size <- 0..(byte_size(whole) - 1), do: assert_sentence(given.(binary_part(whole, 0, size)))

      for at <- 0..(byte_size(whole) - 1) do
        <<before::binary-size(at), byte, rest::binary>> = whole
        # Some bytes of gzip's head say nothing of what is in it.
        with answer when answer != {:ok, files} <-
               given.(<<before::binary, Bitwise.bxor(byte, 0xFF), rest::binary>>),
             do: assert_sentence(answer)
      end
    end

    test "may have its files where it likes, but none of them twice", %{tmp_dir: dir} do
      files = for name <- BareHost.files(), do: {name, BareHost.native(name)}
      path = Path.join(dir, "archive")

      given = fn entries ->
        File.write!(path, BareHost.archive(dir, entries)) && Prebuilt.given(path, BareHost.target())
      end

      for place <- ["", "./", "native/", "../", "../../../../../../tmp/", "/tmp/"] do
        assert {:ok, there} = given.(for {name, bytes} <- files, do: {place <> name, bytes})
        assert there == Map.new(files)
      end

      assert {:ok, _files} = given.([{"README.md", "text"}, {"../../instar.ex", "text"} | files])

      assert assert_sentence(given.([{"other/instar_nif.so", BareHost.native("2")} | files])) =~
               "more than one instar_nif.so"

      assert assert_sentence(given.([])) =~ "lacks instar_nif.so and instar_compile.so and instar_worker"
      for {name, _bytes} <- files, do: assert_sentence(given.(List.keydelete(files, name, 0)))
    end

    test "whose name says another version isn't this one's", %{tmp_dir: dir} do
      for {version, fits?} <- [{"0.1.0", true}, {"0.0.9", false}, {"0.1.0-rc.1", false}] do
        path = Path.join(dir, Prebuilt.archive(version, BareHost.target()))
        File.write!(path, BareHost.archive(dir))
        given = Prebuilt.given(path, BareHost.target(), "0.1.0")

        if fits?,
          do: assert({:ok, _files} = given),
          else: assert(assert_sentence(given) =~ "is the library of #{version}")
      end
    end

    test "has no links in the place of its files", %{tmp_dir: dir} do
      folder = Path.join(dir, "linked")
      File.mkdir_p!(folder)
      for name <- tl(BareHost.files()), do: File.write!(Path.join(folder, name), BareHost.native(name))
      File.ln_s!("/bin/sh", Path.join(folder, hd(BareHost.files())))
      path = Path.join(dir, "archive")
      {_output, 0} = System.cmd("tar", ["-C", folder, "-czf", path | BareHost.files()])
      assert_sentence(Prebuilt.given(path, BareHost.target()))
    end
  end

  describe "a URL" do
    test "is one of a web server" do
      for url <- [
            "",
            "releases.example/x",
            "ftp://a/b",
            "file:///tmp/x",
            "http://",
            "https:///x",
            "http://a b/c",
            "http://[::1",
            "http://ä/x",
            "http://a:x/"
          ] do
        assert assert_sentence(Download.get(url, %{})) =~ "is no URL that begins with http:// or https://",
               url
      end
    end

    test "may have a password, which nobody is told" do
      server = start_supervised!({RawServer, script: [{200, [], "it"}, {404, [], ""}]})
      url = String.replace(RawServer.url(server), "://", "://me:se%20cret@")
      assert Download.get(url <> "/a", %{}) == {:ok, "it"}
      assert [%{headers: %{"authorization" => "Basic " <> basic}}] = RawServer.requests(server)
      assert Base.decode64!(basic) == "me:se cret"
      said = assert_sentence(Download.get(url, %{}))
      assert said =~ "answers 404"
      refute said =~ "se%20cret"
    end
  end

  describe "a web server" do
    test "that has it, and one that leads on to it" do
      server = start_supervised!({RawServer, []})
      url = RawServer.url(server)

      for status <- [301, 302, 303, 307, 308], location <- ["/there", url <> "/there", "there"] do
        RawServer.script(server, [{status, [{"location", location}], ""}, {200, [], "it"}])
        assert Download.get(url <> "/here", %{}) == {:ok, "it"}
        assert List.last(RawServer.requests(server)).path == "/there"
      end

      # To another place, without the first one's password.
      other = start_supervised!({RawServer, script: {200, [], "other"}}, id: :other)
      RawServer.script(server, {302, [{"location", RawServer.url(other) <> "/x"}], ""})
      assert Download.get(String.replace(url, "://", "://a:b@"), %{}) == {:ok, "other"}
      assert [%{headers: headers}] = RawServer.requests(other)
      refute is_map_key(headers, "authorization")
    end

    test "of an address of IPv6 is one, too" do
      case :gen_tcp.listen(0, [:binary, :inet6, ip: {0, 0, 0, 0, 0, 0, 0, 1}, active: false]) do
        {:ok, listening} ->
          {:ok, port} = :inet.port(listening)

          spawn_link(fn ->
            {:ok, socket} = :gen_tcp.accept(listening)
            {:ok, _request} = :gen_tcp.recv(socket, 0)
            :gen_tcp.send(socket, "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nit")
            Process.sleep(:infinity)
          end)

          assert Download.get("http://[::1]:#{port}/", %{}) == {:ok, "it"}

        {:error, _no_addresses} ->
          IO.puts("    (this machine has no IPv6: its test was left out)")
      end
    end

    test "that misbehaves is one sentence" do
      server = start_supervised!({RawServer, []})
      url = RawServer.url(server)
      big = String.duplicate("x", 50_000)

      for {script, expected} <- [
            {{404, [], ""}, "answers 404"},
            {{500, [], big}, "answers 500"},
            {{204, [], ""}, "answers 204"},
            {{302, [], ""}, "answers 302"},
            {{302, [{"location", "/again"}], ""}, "leads on and on"},
            {{302, [{"location", "ftp://a/b"}], ""}, "leads on: ftp://a/b is no URL"},
            {{302, [{"location", "http://"}], ""}, "leads on"},
            {{302, [{"location", "http://127.0.0.1:1/x"}], ""}, "cannot be reached: connection refused"},
            {{:half, 200, [], big}, "broke off after"},
            {{:raw, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"}, "the connection was closed"},
            {:close, "the connection was closed"},
            {{:raw, "SSH-2.0-OpenSSH_9.2\r\n"}, "cannot be reached"},
            {{:raw, <<0, 1, 2, 3>>}, "cannot be reached"},
            {{:endless, [], big}, "has more than 1 MB"},
            {:stall, "does not answer"}
          ] do
        RawServer.script(server, script)
        said = assert_sentence(Download.get(url <> "/x", %{}, quiet_ms: 2_000, most_bytes: 1_000_000))
        assert said =~ expected, "#{inspect(script, limit: 5, printable_limit: 60)}: #{said}"
      end

      # A body that stops, and nothing more comes.
      RawServer.script(server, fn _request ->
        {:drip, 20, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nxx"}
      end)

      said = assert_sentence(Download.get(url <> "/x", %{}, quiet_ms: 2_000))
      assert said =~ "broke off after" or said =~ "the connection was closed", said
    end

    test "that is slow is waited for, as long as something comes" do
      # Some 5 s in all, of which no two bytes are 3 s apart.
      body = String.duplicate("x", 200)
      server = start_supervised!({RawServer, script: {:drip, 25, "HTTP/1.1 200 OK\r\n\r\n" <> body}})
      assert Download.get(RawServer.url(server), %{}, quiet_ms: 3_000) == {:ok, body}
    end
  end

  describe "a proxy" do
    test "is taken as others take it" do
      server = start_supervised!({RawServer, script: {200, [], "by proxy"}})
      url = RawServer.url(server)
      "http://" <> bare = url

      for {env, user} <- [
            {%{"HTTP_PROXY" => url}, nil},
            {%{"http_proxy" => url}, nil},
            {%{"HTTP_PROXY" => "", "http_proxy" => url <> "/"}, nil},
            {%{"HTTP_PROXY" => bare}, nil},
            {%{"HTTP_PROXY" => "http://me:p%40ss@" <> bare}, "me:p@ss"},
            {%{"HTTP_PROXY" => url, "NO_PROXY" => "elsewhere.invalid,127.0.0.1, .example"}, nil}
          ] do
        assert Download.get("http://releases.invalid/x", env) == {:ok, "by proxy"}, inspect(env)
        headers = List.last(RawServer.requests(server)).headers
        assert headers["proxy-authorization"] == if(user, do: "Basic " <> Base.encode64(user))
      end

      # Past it there is nobody.
      for direct <- [
            "releases.invalid",
            ".invalid",
            "invalid",
            "*.invalid",
            "*",
            "a,releases.invalid",
            "a releases.invalid",
            "RELEASES.Invalid",
            "releases.invalid:80",
            "::1,[::1]:80,.invalid:80"
          ] do
        env = %{"HTTP_PROXY" => url, "NO_PROXY" => direct}
        assert assert_sentence(Download.get("http://releases.invalid/x", env)) =~ "cannot be reached", direct
      end

      # Another port, and another host, are not meant.
      for direct <- ["releases.invalid:81", "eleases.invalid", "::1"] do
        env = %{"HTTP_PROXY" => "http://127.0.0.1:1", "NO_PROXY" => direct}
        assert assert_sentence(Download.get("http://releases.invalid/x", env)) =~ "by HTTP_PROXY=", direct
      end
    end

    test "that is none is named" do
      for value <- ["http://", "://x", "http://a b", "socks5://"] do
        said = assert_sentence(Download.get("http://127.0.0.1:1/", %{"HTTPS_PROXY" => value}))
        assert said =~ "HTTPS_PROXY", value
      end

      said =
        assert_sentence(
          Download.get("http://releases.invalid/", %{"HTTP_PROXY" => "http://me:secret@127.0.0.1:1"})
        )

      assert said =~ "HTTP_PROXY=http://…@127.0.0.1:1"
      refute said =~ "secret"
    end
  end

  describe "certificates" do
    test "that are not there are named", %{tmp_dir: dir} do
      empty = Path.join(dir, "empty.pem")
      File.write!(empty, "no certificate")

      for {path, expected} <- [
            {Path.join(dir, "nowhere.pem"), "cannot be read: no such file"},
            {dir, "cannot be read"},
            {empty, "has no certificate"}
          ] do
        said = assert_sentence(Download.get("https://127.0.0.1:1/", %{"HEX_CACERTS_PATH" => path}))
        assert said =~ "HEX_CACERTS_PATH=#{path} #{expected}", said
      end
    end

    test "are asked for where a plain URL leads on to TLS", %{tmp_dir: dir} do
      {trusted, tls} = chain(dir)
      secure = start_supervised!({RawServer, script: {200, [], "it"}, tls: tls}, id: :secure)
      there = String.replace(RawServer.url(secure), "127.0.0.1", "localhost") <> "/x"
      plain = start_supervised!({RawServer, script: {302, [{"location", there}], ""}}, id: :plain)
      assert Download.get(RawServer.url(plain), %{"HEX_CACERTS_PATH" => trusted}) == {:ok, "it"}

      # Of another authority, and for another name.
      {other, _tls} = chain(dir)
      assert assert_sentence(Download.get(there, %{"HEX_CACERTS_PATH" => other})) =~ "cannot be reached: TLS"
      by_number = RawServer.url(secure)

      assert assert_sentence(Download.get(by_number, %{"HEX_CACERTS_PATH" => trusted})) =~
               "cannot be reached: TLS"
    end

    test "are those of the server behind a proxy, too", %{tmp_dir: dir} do
      {trusted, tls} = chain(dir)
      secure = start_supervised!({RawServer, script: {200, [], "it"}, tls: tls}, id: :secure)
      %URI{port: port} = URI.parse(RawServer.url(secure))
      {proxy, asked} = tunnel(port)
      env = %{"HEX_CACERTS_PATH" => trusted, "https_proxy" => "http://me:word@127.0.0.1:#{proxy}"}
      assert Download.get("https://localhost:#{port}/x", env) == {:ok, "it"}
      assert_received {^asked, head}
      assert head =~ "CONNECT localhost:#{port} HTTP/1.1"

      assert String.downcase(head) =~
               "proxy-authorization: basic " <> String.downcase(Base.encode64("me:word"))

      {other, _tls} = chain(dir)

      assert assert_sentence(
               Download.get("https://localhost:#{port}/x", %{env | "HEX_CACERTS_PATH" => other})
             ) =~ "TLS"
    end
  end

  # A file of certificates, and what a server needs whom they vouch for, as localhost.
  defp chain(dir) do
    # SHA-1, its default, is taken by no TLS any more since OTP 27.
    plain = [digest: :sha256, key: :public_key.generate_key({:namedCurve, :secp256r1})]
    names = {:Extension, {2, 5, 29, 17}, false, [dNSName: 'localhost']}
    peer = %{root: plain, intermediates: [], peer: plain ++ [extensions: [names]]}
    chains = Map.new(:public_key.pkix_test_data(%{server_chain: peer, client_chain: peer}))
    trusted = Path.join(dir, "trusted-#{System.unique_integer([:positive])}.pem")
    pem = for der <- chains.client_config[:cacerts], do: {:Certificate, der, :not_encrypted}
    File.write!(trusted, :public_key.pem_encode(pem))
    {trusted, Keyword.take(chains.server_config, [:cert, :key]) ++ [log_level: :none]}
  end

  # A proxy that brings each connection to a port of this machine: its own port, and what the test is told it was asked with.
  defp tunnel(to) do
    {test, asked} = {self(), make_ref()}
    {:ok, listener} = :gen_tcp.listen(0, [:binary, active: false, packet: :raw, ip: {127, 0, 0, 1}])
    {:ok, port} = :inet.port(listener)

    spawn_link(fn ->
      for _connection <- Stream.repeatedly(fn -> nil end) do
        {:ok, client} = :gen_tcp.accept(listener)
        {:ok, head} = :gen_tcp.recv(client, 0, 10_000)
        send(test, {asked, head})
        {:ok, server} = :gen_tcp.connect({127, 0, 0, 1}, to, [:binary, active: false])
        :ok = :gen_tcp.send(client, "HTTP/1.1 200 Connection established\r\n\r\n")
        spawn_link(fn -> pump(server, client) end)
        pump(client, server)
      end
    end)

    {port, asked}
  end

  defp pump(from, to) do
    case :gen_tcp.recv(from, 0) do
      {:ok, bytes} -> :gen_tcp.send(to, bytes) == :ok && pump(from, to)
      {:error, _closed} -> :gen_tcp.shutdown(to, :write)
    end
  end

  describe "as Mix meets it" do
    setup %{tmp_dir: dir} do
      archive = Path.join(dir, "archive.tar.gz")
      File.write!(archive, BareHost.archive(dir))
      {:ok, checkout: BareHost.checkout(dir, "checkout"), archive: archive}
    end

    test "another library is taken though it is older, and the way back is a way", context do
      %{checkout: checkout, archive: archive, tmp_dir: dir} = context
      compile = &BareHost.compile(dir, checkout, &1)
      assert {_output, 0} = compile.([{"INSTAR_NATIVE_PATH", archive}])
      assert BareHost.installed(checkout) == for(file <- BareHost.files(), do: "this is #{file}")
      # It stays where nobody asks for anything, and nothing is done twice.
      assert {"", 0} = compile.([])
      written = File.stat!(Path.join(checkout, "priv/native/instar_nif.so")).inode
      assert {"", 0} = compile.([{"INSTAR_NATIVE_PATH", archive}])
      assert File.stat!(Path.join(checkout, "priv/native/instar_nif.so")).inode == written

      other = Path.join(dir, "other.tar.gz")

      File.write!(
        other,
        BareHost.archive(dir, for(file <- BareHost.files(), do: {file, BareHost.native("other")}))
      )

      File.touch!(other, 1_000_000_000)
      assert {_output, 0} = compile.([{"INSTAR_NATIVE_PATH", other}])
      assert BareHost.installed(checkout) == ["other", "other", "other"]

      # Whatever there is, cargo is asked.
      assert ["cargo was not found" <> _] = BareHost.errors(compile.([{"INSTAR_BUILD", "1"}]))

      # And a release's comes in its place when this machine is not what it is built for.
      server = start_supervised!({RawServer, []})
      target = "aarch64-unknown-linux-musl"
      bytes = BareHost.archive(dir, for(file <- BareHost.files(), do: {file, BareHost.native("arm", 183)}))
      digits = Base.encode16(:crypto.hash(:sha256, bytes))
      name = Prebuilt.archive(Mix.Project.config()[:version], target)

      BareHost.write_checksums(
        checkout,
        inspect(%{name => "sha256:" <> digits, "base_url" => RawServer.url(server)})
      )

      RawServer.script(server, {200, [], bytes})
      assert {"", 0} = compile.([])
      nerves = [{"TARGET_ARCH", "aarch64"}, {"TARGET_OS", "linux"}, {"TARGET_ABI", "musl"}]
      assert {output, 0} = compile.(nerves)
      assert output =~ "Fetching"
      assert BareHost.installed(checkout) == ["arm", "arm", "arm"]
      assert {"", 0} = compile.(nerves)
      # The machine itself has none among these.
      assert ["there is no prebuilt library for" <> _] = BareHost.errors(compile.([]))
      # What is not for that target isn't taken for it, and cargo here doesn't build for it.
      assert [line] = BareHost.errors(compile.([{"INSTAR_NATIVE_PATH", archive} | nerves]))
      assert BareHost.target() =~ "aarch64" or line =~ "and not for #{target}"

      assert ["cargo builds for this machine" <> _] =
               BareHost.errors(compile.([{"INSTAR_BUILD", "1"} | nerves]))
    end

    test "a configuration that is none is one line", %{checkout: checkout, tmp_dir: dir, archive: archive} do
      BareHost.checksums(checkout, "x")

      rows = [
        {[url: "http://a"], "has path:, base_url:, cache: and build:, and no {:url, \"http://a\"}"},
        {[path: 5], "[path: …] is a text"},
        {[path: ""], "[path: …] is a text"},
        {[build: 1], "[build: …] is true or false"},
        {%{path: "x"}, "is no list of options"},
        {[:path], "is no list of options"},
        {[{:path, nil}, :path], "and no :path"},
        {[path: "/nowhere"], "there is no /nowhere"},
        {[path: "here/lib"], "native: path:=here/lib must be a whole path"},
        {[cache: "c"], "native: cache:=c must be a whole path"},
        {[base_url: "releases", cache: Path.join(dir, "c")], "releases/libinstar_nif"}
      ]

      # All of them in one VM.
      script =
        for {native, _expected} <- rows do
          "Application.put_env(:instar, :native, #{inspect(native)}); {:error, [_]} = Mix.Tasks.Compile.InstarNative.run([])\n"
        end

      File.write!(Path.join(dir, "rows.exs"), script)
      arguments = ["run", "--no-compile", "--no-start", "--no-deps-check", Path.join(dir, "rows.exs")]
      assert {_output, 0} = said = BareHost.compile(dir, checkout, [], arguments)
      errors = BareHost.errors(said)
      assert length(errors) == length(rows)
      for {line, {_native, expected}} <- Enum.zip(errors, rows), do: assert(line =~ expected, line)

      # The environment goes first.
      File.mkdir_p!(Path.join(checkout, "config"))

      File.write!(
        Path.join(checkout, "config/config.exs"),
        "import Config\nconfig :instar, native: [path: \"/nowhere\"]\n"
      )

      assert ["there is no /nowhere" <> _] = BareHost.errors(BareHost.compile(dir, checkout, []))
      assert {_output, 0} = BareHost.compile(dir, checkout, [{"INSTAR_NATIVE_PATH", archive}])
      assert [_, _, _] = BareHost.installed(checkout)
    end

    test "the ways that a line names are ways", context do
      %{checkout: checkout, archive: archive, tmp_dir: dir} = context
      compile = &BareHost.compile(dir, checkout, &1)
      build = {"INSTAR_BUILD", "1"}

      # Broken checksums are no matter to who wants something else.
      BareHost.write_checksums(checkout, "%{")
      assert {_output, 0} = compile.([{"INSTAR_NATIVE_PATH", archive}])
      assert ["cargo was not found" <> _] = BareHost.errors(compile.([build]))

      # Where a path leads nowhere, a build can be asked for.
      assert [line] = BareHost.errors(compile.([{"INSTAR_NATIVE_PATH", dir}]))
      assert line =~ "INSTAR_BUILD=1"
      assert ["cargo was not found" <> _] = BareHost.errors(compile.([build, {"INSTAR_NATIVE_PATH", dir}]))

      for name <- ["INSTAR_NATIVE_PATH", "INSTAR_NATIVE_CACHE"] do
        assert [line] = BareHost.errors(compile.([{name, "here/lib"}]))
        assert line =~ "#{name}=here/lib must be a whole path"
      end

      # Cargo builds for no other machine, and so isn't named.
      BareHost.checksums(checkout, "x", %{"base_url" => "http://127.0.0.1:1"})
      assert [line] = BareHost.errors(compile.([{"TARGET_ARCH", "mips"}, {"TARGET_OS", "linux"}]))
      assert line =~ "there is no prebuilt library for mips"
      refute line =~ "INSTAR_BUILD"
    end

    test "where nothing can be written is said, and a cache isn't needed", context do
      %{checkout: checkout, archive: archive, tmp_dir: dir} = context
      bytes = File.read!(archive)
      server = start_supervised!({RawServer, script: {200, [], bytes}})
      BareHost.checksums(checkout, bytes)
      file = Path.join(dir, "file")
      File.write!(file, "")
      env = [{"INSTAR_NATIVE_URL", RawServer.url(server)}]

      # The folder of the library is a file.
      File.mkdir_p!(Path.join(checkout, "priv"))
      File.write!(Path.join(checkout, "priv/native"), "")
      assert {output, _status} = said = BareHost.compile(dir, checkout, [{"INSTAR_NATIVE_CACHE", file} | env])
      assert [line] = BareHost.errors(said)
      assert line =~ "priv/native/origin cannot be written: not a directory", line
      refute output =~ "** ("

      # So is the cache, or there is none.
      File.rm!(Path.join(checkout, "priv/native"))

      assert {_output, 0} =
               BareHost.compile(dir, checkout, [{"INSTAR_NATIVE_CACHE", Path.join(file, "c")} | env])

      assert [_, _, _] = BareHost.installed(checkout)
      second = BareHost.checkout(dir, "second")
      BareHost.checksums(second, bytes)

      assert {_output, 0} =
               BareHost.compile(dir, second, [{"HOME", nil}, {"MIX_HOME", dir}, {"HEX_HOME", dir} | env])

      assert [_, _, _] = BareHost.installed(second)
    end

    test "several at once are as one", %{checkout: checkout, archive: archive, tmp_dir: dir} do
      bytes = File.read!(archive)
      server = start_supervised!({RawServer, script: {200, [], bytes}})
      BareHost.checksums(checkout, bytes)
      cache = Path.join(dir, "cache")
      env = [{"INSTAR_NATIVE_URL", RawServer.url(server)}, {"INSTAR_NATIVE_CACHE", cache}]

      1..4
      |> Task.async_stream(fn _one -> BareHost.compile(dir, checkout, env) end,
        max_concurrency: 4,
        timeout: 120_000
      )
      |> Enum.each(fn {:ok, {output, status}} -> assert status == 0, output end)

      assert BareHost.installed(checkout) == for(file <- BareHost.files(), do: "this is #{file}")

      assert Enum.sort(File.ls!(Path.join(checkout, "priv/native"))) ==
               Enum.sort(["origin" | BareHost.files()])

      assert File.ls!(cache) == [BareHost.name()]
    end

    test "who was ended in the middle begins again", %{checkout: checkout, archive: archive, tmp_dir: dir} do
      env = [{"INSTAR_NATIVE_PATH", archive}]
      assert {_output, 0} = BareHost.compile(dir, checkout, env)
      # All that may have been done by then, in its order.
      native = Path.join(checkout, "priv/native")
      File.write!(Path.join(native, "origin"), "unfinished\n")

      for file <- BareHost.files() do
        File.write!(Path.join(native, file), "old")
        assert {_output, 0} = BareHost.compile(dir, checkout, env)
        assert BareHost.installed(checkout) == for(name <- BareHost.files(), do: "this is #{name}")
        File.write!(Path.join(native, "origin"), "unfinished\n")
      end
    end
  end
end
