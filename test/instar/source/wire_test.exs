defmodule Instar.Source.WireTest do
  # The way to a store: proxies, client certificates, certificates that are not trusted, redirects that are not followed.
  use ExUnit.Case, async: true
  doctest Instar.Wire.HTTP.Proxy

  alias Instar.RawServer
  alias Instar.Source.HTTP
  alias Instar.Wire.HTTP.Proxy

  @secret "s3cr3t-that-nobody-sees"
  @moduletag :capture_log

  defp server!(script, options \\ []),
    do: start_supervised!({RawServer, [script: script] ++ options}, id: make_ref())

  defp fetch(options) do
    {:ok, source} = HTTP.init([retries: 0, timeout: 5_000] ++ options)
    HTTP.fetch(source, "doc", nil)
  end

  defp reason({:error, error}), do: error.reason

  test "a redirect that is not followed says where it led to, and no more" do
    for {target, origin} <- [
          {"https://login.example/in?token=#{@secret}", "https://login.example"},
          {"//other.example:8080/x", "http://other.example:8080"}
        ] do
      server = server!([{302, [{"location", target}], ""}])
      assert {:redirect, text} = reason(fetch(url: RawServer.url(server)))
      assert text =~ "another scheme, host or port: #{origin}"
      refute text =~ @secret
      refute text =~ "/x"
    end
  end

  describe "a proxy" do
    test "has the requests, with its own credentials and those of the store" do
      proxy = server!([{200, [{"etag", ~s("1")}], "doc"}])
      "http://" <> place = RawServer.url(proxy)

      assert {:ok, "doc", _token} =
               fetch(
                 url: "http://store.invalid/db",
                 proxy: "http://me:#{@secret}@#{place}",
                 auth: {:bearer, "store"}
               )

      assert [%{path: "http://store.invalid/db/doc", headers: headers}] = RawServer.requests(proxy)
      assert headers["proxy-authorization"] == "Basic " <> Base.encode64("me:#{@secret}")
      assert headers["authorization"] == "Bearer store"
    end

    test "is asked to connect where the store speaks TLS" do
      proxy = server!([{502, [], ""}])

      assert {:unreachable, _why} =
               reason(fetch(url: "https://store.invalid/db", proxy: RawServer.url(proxy)))

      assert [%{method: "CONNECT", path: "store.invalid:443"}] = RawServer.requests(proxy)
    end

    test "that is none is refused at once, and not shown" do
      for proxy <- ["ftp://me:#{@secret}@h", "http://", "me:#{@secret}", ""] do
        assert {:error, error} = HTTP.init(url: "http://h", proxy: proxy)
        refute Exception.message(error) =~ @secret
      end

      assert {:invalid_option, :proxy, :redacted, _expected} = reason(HTTP.init(url: "http://h", proxy: 1))
      {:ok, source} = HTTP.init(url: "http://h", proxy: "http://me:#{@secret}@p")
      refute inspect(source, structs: false) =~ @secret
    end

    test "of the environment is what curl takes" do
      for {environment, url, expected} <- [
            {%{}, "http://h", nil},
            {%{"http_proxy" => "http://p"}, "http://h", "http://p"},
            {%{"HTTP_PROXY" => "http://p"}, "http://h", "http://p"},
            {%{"HTTP_PROXY" => "http://p", "REQUEST_METHOD" => "GET"}, "http://h", nil},
            {%{"http_proxy" => "http://p"}, "https://h", nil},
            {%{"HTTPS_PROXY" => "p:1"}, "https://h", "http://p:1"},
            {%{"all_proxy" => "http://p"}, "https://h", "http://p"},
            {%{"all_proxy" => "http://p", "https_proxy" => ""}, "https://h", "http://p"},
            {%{"all_proxy" => "http://p", "no_proxy" => "*"}, "https://h", nil},
            {%{"all_proxy" => "http://p", "NO_PROXY" => "a, h"}, "https://h", nil},
            {%{"all_proxy" => "http://p", "no_proxy" => "example.com"}, "https://a.EXAMPLE.com", nil},
            {%{"all_proxy" => "http://p", "no_proxy" => ".example.com"}, "https://a.example.com", nil},
            {%{"all_proxy" => "http://p", "no_proxy" => "example.com"}, "https://anexample.com", "http://p"},
            {%{"all_proxy" => "http://p", "no_proxy" => "h:443"}, "https://h", nil},
            {%{"all_proxy" => "http://p", "no_proxy" => "h:80"}, "https://h", "http://p"},
            {%{"all_proxy" => "http://p", "no_proxy" => "10.0.0.0/8"}, "http://10.9.8.7", nil},
            {%{"all_proxy" => "http://p", "no_proxy" => "10.0.0.0/8"}, "http://11.9.8.7", "http://p"},
            {%{"all_proxy" => "http://p", "no_proxy" => "fd00::/8,nonsense/x,1.2.3.4/99"}, "http://[fd12::1]",
             nil},
            {%{"all_proxy" => "http://p", "no_proxy" => "127.0.0.1"}, "http://127.0.0.1:5984", nil}
          ],
          do: assert(Proxy.url(:environment, url, environment) == expected, inspect({environment, url}))
    end
  end

  # Certificates ------------------------------------------------------------------------------------------------

  # An authority, with certificates of a server at 127.0.0.1 and of a client that it signed.
  defp certificates do
    key = :public_key.generate_key({:namedCurve, :ed25519})
    plain = [key: key, digest: :sha256]
    names = {:Extension, {2, 5, 29, 17}, false, [iPAddress: <<127, 0, 0, 1>>]}
    peer = %{root: plain, intermediates: [], peer: plain ++ [extensions: [names]]}

    # Not Ed25519, whose keys some releases of OTP write as nobody reads them, and not RSA, whose certificates OTP 29 makes so.
    plain = [key: :public_key.generate_key({:namedCurve, :secp256r1}), digest: :sha256]
    client = %{root: plain, intermediates: [], peer: plain}
    Map.new(:public_key.pkix_test_data(%{server_chain: peer, client_chain: client}))
  end

  defp pem(:cert, ders),
    do: :public_key.pem_encode(for der <- List.wrap(ders), do: {:Certificate, der, :not_encrypted})

  defp pem(:key, {type, der}), do: :public_key.pem_encode([{type, der, :not_encrypted}])

  describe "a server that asks for the client's certificate" do
    setup do
      made = certificates()
      client = made.client_config

      tls =
        [verify: :verify_peer, fail_if_no_peer_cert: true, log_level: :none] ++
          Keyword.take(made.server_config, [:cert, :key, :cacerts])

      server = server!([{200, [{"etag", ~s("1")}], "doc"}], tls: tls)

      %{
        options: [url: RawServer.url(server), ca: pem(:cert, client[:cacerts])],
        cert: pem(:cert, client[:cert]),
        key: pem(:key, client[:key])
      }
    end

    @tag :tmp_dir
    test "gets it, as text, as a file, or as a pair", %{options: options, cert: cert, key: key, tmp_dir: dir} do
      for {name, text} <- [{"cert.pem", cert}, {"key.pem", key}, {"both.pem", cert <> key}],
          do: File.write!(Path.join(dir, name), text)

      [cert_file, key_file, both] = for name <- ["cert.pem", "key.pem", "both.pem"], do: Path.join(dir, name)

      for client_cert <- [cert <> key, both, {cert, key}, {cert_file, key_file}, {cert, key_file}],
          do: assert({:ok, "doc", _token} = fetch([client_cert: client_cert] ++ options))
    end

    test "refuses without it, in words", %{options: options} do
      assert {:unreachable, why} = reason(fetch(options))
      assert why =~ ~r/TLS|certificate|closed|reset/i
    end

    test "what is none is refused at once", %{options: options, cert: cert} do
      assert {:error, %{reason: {:file_error, :enoent, "/nowhere"}}} =
               HTTP.init([client_cert: "/nowhere"] ++ options)

      assert {:error, %{reason: {:bad_options, text}}} = HTTP.init([client_cert: cert] ++ options)
      assert text =~ "private key"

      assert {:error, %{reason: {:invalid_option, :client_cert, :redacted, _}}} =
               HTTP.init([client_cert: 1] ++ options)
    end
  end

  test "a certificate that signs itself, as most tools make it, is told what it is" do
    key = :public_key.generate_key({:namedCurve, :ed25519})
    %{cert: der} = :public_key.pkix_test_root_cert(~c"127.0.0.1", key: key, digest: :sha256)
    tls = [cert: der, key: {:PrivateKeyInfo, :public_key.der_encode(:PrivateKeyInfo, key)}, log_level: :none]
    server = server!([{200, [], "doc"}], tls: tls)

    assert {:unreachable, why} = reason(fetch(url: RawServer.url(server), ca: pem(:cert, der)))
    assert why =~ "that of an authority, used as a server's own"
    refute why =~ "OtherError"

    %{server_config: config} = certificates()
    server = server!([{200, [], "doc"}], tls: Keyword.take(config, [:cert, :key]) ++ [log_level: :none])
    assert {:unreachable, why} = reason(fetch(url: RawServer.url(server)))
    assert why =~ "signed by no authority that is trusted here (the option ca adds one)"
  end

  test "who does not speak TLS is said not to" do
    server = server!([{200, [], "doc"}])
    url = String.replace(RawServer.url(server), "http://", "https://")
    assert {kind, _why} = reason(fetch(url: url, timeout: 1_000))
    assert kind in [:unreachable, :timeout]
  end
end
