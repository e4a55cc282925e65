defmodule Instar.SignatureTest do
  # That a signature fits one id, tag, language, target and code, and nothing else; and that openssl agrees.
  use ExUnit.Case, async: true
  doctest Instar.Signature

  alias Instar.{Config, Document, Error, Signature}
  alias Instar.Publisher.KeyFile

  @moduletag :tmp_dir
  @code "(module)"

  setup do
    {public, private} = Signature.generate_key()
    {:ok, public: public, private: private, config: Config.new!(verify: [public])}
  end

  defp document(signatures, fields \\ %{}) do
    code =
      Map.new(signatures, fn
        {tag, nil} -> {tag, @code}
        {tag, signature} -> {tag, %{"text" => @code, "signature" => Base.encode64(signature)}}
      end)

    map = %{"_id" => "p", "type" => "code-document", "language" => "wat", "code" => code}
    {:ok, document} = Document.new(Map.merge(map, fields), "3-a", Config.new!(trust: [:beam]))
    document
  end

  defp reason({:error, %Error{reason: reason, document: "p", tag: "1", token: "3-a"}}), do: reason

  test "a server without keys takes anything" do
    assert Signature.check(Config.new!([]), document(%{"1" => nil}), "1", @code) == :ok
    assert Signature.check(Config.new!([]), document(%{"1" => "junk"}), "1", @code) == :ok
  end

  test "the right signature", %{private: private, public: public, config: config} do
    document = document(%{"1" => Signature.sign({"p", "1", :wat, :wasm}, @code, private)})
    assert Signature.check(config, document, "1", @code) == :ok
    {other, _private} = Signature.generate_key()
    assert Signature.check(Config.new!(verify: [other, public]), document, "1", @code) == :ok
    assert reason(Signature.check(Config.new!(verify: [other]), document, "1", @code)) == :bad_signature
  end

  test "no signature", %{config: config} do
    assert reason(Signature.check(config, document(%{"1" => nil}), "1", @code)) == :unsigned
  end

  test "a tag that isn't there", %{config: config} do
    assert {:error, %Error{reason: {:unknown_tag, "2"}}} =
             Signature.check(config, document(%{"1" => nil}), "2", @code)
  end

  test "a signature of anything else", %{private: private, config: config} do
    subject = {"p", "1", :wat, :wasm}
    right = Signature.sign(subject, @code, private)
    {_public, stranger} = Signature.generate_key()
    <<first, rest::binary>> = right

    wrong = [
      key: Signature.sign(subject, @code, stranger),
      id: Signature.sign({"q", "1", :wat, :wasm}, @code, private),
      tag: Signature.sign({"p", "2", :wat, :wasm}, @code, private),
      language: Signature.sign({"p", "1", :wasm, :wasm}, @code, private),
      target: Signature.sign({"p", "1", :wat, :beam}, @code, private),
      bytes: Signature.sign(subject, @code <> " ", private),
      # The lengths keep the parts apart.
      shifted: Signature.sign({"p1", "", :wat, :wasm}, @code, private),
      nothing_else: :crypto.sign(:eddsa, :none, @code, [private, :ed25519]),
      flipped: <<Bitwise.bxor(first, 1), rest::binary>>,
      short: binary_part(right, 0, 63),
      long: right <> <<0>>,
      zeros: <<0::512>>
    ]

    for {what, signature} <- wrong do
      assert {what, reason(Signature.check(config, document(%{"1" => signature}), "1", @code))} ==
               {what, :bad_signature}
    end

    # The same of what is checked against: the right signature, and other bytes.
    assert reason(Signature.check(config, document(%{"1" => right}), "1", "(module )")) == :bad_signature
  end

  test "signatures that changed places", %{private: private, config: config} do
    one = Signature.sign({"p", "1", :wat, :wasm}, @code, private)
    two = Signature.sign({"p", "2", :wat, :wasm}, @code, private)
    assert Signature.check(config, document(%{"1" => one, "2" => two}), "1", @code) == :ok
    assert reason(Signature.check(config, document(%{"1" => two, "2" => one}), "1", @code)) == :bad_signature
  end

  test "a document whose language or target was changed", %{private: private, config: config} do
    signature = Signature.sign({"p", "1", :elixir, :beam}, @code, private)
    beam = %{"language" => "elixir", "target" => "beam"}
    assert Signature.check(config, document(%{"1" => signature}, beam), "1", @code) == :ok

    for changed <- [%{beam | "target" => "wasm"}, %{beam | "language" => "erlang"}] do
      assert reason(Signature.check(config, document(%{"1" => signature}, changed), "1", @code)) ==
               :bad_signature
    end
  end

  test "bytes that are no point of the curve verify nothing", %{private: private} do
    signature = Signature.sign({"p", "1", :wat, :wasm}, @code, private)

    for key <- [<<0::256>>, <<255::256>>, <<2::256>>, :binary.copy(<<0xFE>>, 32)],
        do: refute(Signature.valid?({"p", "1", :wat, :wasm}, @code, signature, [key]))
  end

  test "keys that are none" do
    {public, private} = Signature.generate_key()
    assert Signature.public_key(private) == public
    public_pem = Signature.encode_public_key(public)
    private_pem = Signature.encode_private_key(private)
    assert Signature.decode_private_key(private_pem) == {:ok, private}
    cut = String.replace(public_pem, "MCow", "")

    for text <- [
          nil,
          "",
          1,
          private_pem,
          cut,
          "-----BEGIN PUBLIC KEY-----",
          <<255, 254>>,
          Base.encode64("short")
        ],
        do: assert(Signature.decode_public_key(text) == :error)

    for text <- [
          nil,
          "",
          public_pem,
          Base.encode64(private),
          "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"
        ],
        do: assert(Signature.decode_private_key(text) == :error)
  end

  test "the example of RFC 8410, 10.3, with the public key behind the private one" do
    pem = """
    -----BEGIN PRIVATE KEY-----
    MHICAQEwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
    oB8wHQYKKoZIhvcNAQkJFDEPDA1DdXJkbGUgQ2hhaXJzgSEAGb9ECWmEzf6FQbrB
    Z9w7lshQhqowtrbLDFw4rXAxZuE=
    -----END PRIVATE KEY-----
    """

    {:ok, private} = Signature.decode_private_key(pem)
    public = Signature.public_key(private)

    assert Signature.encode_public_key(public) =~
             "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="
  end

  describe "key files" do
    test "are a pair, the private one for its owner only, and never overwritten", %{tmp_dir: dir} do
      path = Path.join(dir, "key")
      assert {:ok, public} = KeyFile.generate(path)
      assert {:ok, private} = KeyFile.read(path)
      assert Signature.public_key(private) == public
      assert Signature.decode_public_key(File.read!(path <> ".pub")) == {:ok, public}
      assert Bitwise.band(File.stat!(path).mode, 0o777) == 0o600
      assert Bitwise.band(File.stat!(path <> ".pub").mode, 0o777) == 0o644

      before = File.read!(path)
      assert {:error, %Error{reason: {:file_error, :eexist, _}}} = KeyFile.generate(path)
      File.rm!(path <> ".pub")
      assert {:error, %Error{reason: {:file_error, :eexist, ^path}}} = KeyFile.generate(path)
      assert File.read!(path) == before

      other = Path.join(dir, "other")
      File.write!(other <> ".pub", "mine")
      assert {:error, %Error{reason: {:file_error, :eexist, _}}} = KeyFile.generate(other)
      refute File.exists?(other)
      assert File.read!(other <> ".pub") == "mine"
    end

    test "that cannot be used", %{tmp_dir: dir} do
      path = Path.join(dir, "key")
      assert {:error, %Error{reason: {:file_error, :enoent, ^path}}} = KeyFile.read(path)
      File.write!(path, "junk")
      assert {:error, %Error{reason: {:bad_key, ^path}}} = KeyFile.read(path)
      assert {:error, %Error{reason: {:file_error, :enoent, _}}} = KeyFile.generate(Path.join(dir, "no/key"))
    end
  end

  describe "openssl" do
    @describetag skip: if(System.find_executable("openssl"), do: false, else: "openssl is not installed")

    test "verifies what was signed here, and not another message", %{tmp_dir: dir} do
      {:ok, _public} = KeyFile.generate(Path.join(dir, "key"))
      {:ok, private} = KeyFile.read(Path.join(dir, "key"))
      subject = {"p", "1", :elixir, :beam}
      File.write!(Path.join(dir, "signature"), Signature.sign(subject, @code, private))
      verify = ~w(pkeyutl -verify -rawin -pubin -inkey key.pub -in message -sigfile signature)
      File.write!(Path.join(dir, "message"), Signature.message(subject, @code))
      assert {_output, 0} = openssl(dir, verify)
      File.write!(Path.join(dir, "message"), Signature.message(subject, @code <> "x"))
      assert {_output, 1} = openssl(dir, verify)
    end

    test "makes keys and signatures that are taken here", %{tmp_dir: dir} do
      assert {_output, 0} = openssl(dir, ~w(genpkey -algorithm ed25519 -out key))
      assert {_output, 0} = openssl(dir, ~w(pkey -in key -pubout -out key.pub))
      File.write!(Path.join(dir, "message"), Signature.message({"p", "1", :wat, :wasm}, @code))
      assert {_output, 0} = openssl(dir, ~w(pkeyutl -sign -rawin -inkey key -in message -out signature))

      signature = File.read!(Path.join(dir, "signature"))
      config = Config.new!(verify: [File.read!(Path.join(dir, "key.pub"))])
      assert Signature.check(config, document(%{"1" => signature}), "1", @code) == :ok
      {:ok, private} = KeyFile.read(Path.join(dir, "key"))
      assert Signature.sign({"p", "1", :wat, :wasm}, @code, private) == signature
      # What was written here is what openssl writes of the same key.
      assert Signature.encode_public_key(Signature.public_key(private)) ==
               File.read!(Path.join(dir, "key.pub"))
    end

    test "reads another kind of key that is refused here", %{tmp_dir: dir} do
      assert {_output, 0} = openssl(dir, ~w(genpkey -algorithm x25519 -out key))
      assert {_output, 0} = openssl(dir, ~w(pkey -in key -pubout -out key.pub))
      assert Signature.decode_public_key(File.read!(Path.join(dir, "key.pub"))) == :error
      assert {:error, %Error{reason: {:bad_key, _}}} = KeyFile.read(Path.join(dir, "key"))
    end

    defp openssl(dir, arguments), do: System.cmd("openssl", arguments, cd: dir, stderr_to_stdout: true)
  end
end
