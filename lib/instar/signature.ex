defmodule Instar.Signature do
  @moduledoc """
  Ed25519 signatures over the code of a tag: made by whoever publishes, checked before anything is compiled.

  A server with `verify: [public_key, …]` takes only code that one of these keys signed. Anything else is an error
  with the reason `:unsigned` or `:bad_signature`, and is neither compiled nor read from the cache.

  ## What is signed

  The message is the 19 bytes `instar-signature-v1`, followed by five parts, each preceded by its length in bytes as
  an unsigned 64-bit big-endian integer:

  1. the document's id
  2. the tag
  3. the language, as in the document: `elixir`, `erlang`, `wat` or `wasm`
  4. the target: `wasm` or `beam`, also where the document leaves it out
  5. the bytes of the code: the text as UTF-8, or what the base64 or the attachment holds

  Of a document that uses others the message begins with `instar-signature-v2` instead, and behind these parts come two for each
  document that it uses, in the order of their ids: the id, and which version of it is meant. What a signed document is compiled
  with is signed itself, tag by tag.

  The signature is plain Ed25519 (RFC 8032) over that message. A document has it in base64 in `code.<tag>.signature`.
  So a signature fits no other id, tag, language, target or code. It says nothing of channels and shares, nor that a
  tag is still wanted: whoever may write to the store can bring back whatever was signed under that id and tag.

  Keys are files as OpenSSL has them (RFC 8410): PKCS #8 for the private, SubjectPublicKeyInfo for the public one.
  With the message in a file, this makes and checks a signature without Instar:

      openssl genpkey -algorithm ed25519 -out key
      openssl pkey -in key -pubout -out key.pub
      openssl pkeyutl -sign -rawin -inkey key -in message | base64 -w0
      openssl pkeyutl -verify -rawin -pubin -inkey key.pub -in message -sigfile signature
  """
  alias Instar.Call.Argument
  alias Instar.{Config, Document, Error}

  @context "instar-signature-v1"
  @context_of_user "instar-signature-v2"

  # An Ed25519 key in DER is these bytes and the key; RFC 8410.
  @private_der <<0x302E020100300506032B657004220420::128>>
  @public_der <<0x302A300506032B6570032100::96>>

  @typedoc "What code is signed as: the document's id, the tag, the language and the target; and what it uses, if it does."
  @type subject ::
          {id :: String.t(), Document.tag(), language :: atom() | String.t(), target :: atom() | String.t()}
          | {id :: String.t(), Document.tag(), language :: atom() | String.t(), target :: atom() | String.t(),
             uses :: %{optional(String.t()) => String.t()}}

  @type public_key :: <<_::256>>
  @type private_key :: <<_::256>>
  @type signature :: <<_::512>>

  defguardp is_name(name) when is_binary(name) or (is_atom(name) and name not in [nil, true, false])

  @doc """
  The bytes that are signed.

      iex> Instar.Signature.message({"p", "1", :wat, :wasm}, "(module)")
      <<"instar-signature-v1", 1::64, "p", 1::64, "1", 3::64, "wat", 4::64, "wasm", 8::64, "(module)">>
  """
  @spec message(subject(), binary()) :: binary()
  def message(subject, bytes)

  def message({id, tag, language, target}, bytes)
      when is_binary(id) and is_binary(tag) and is_name(language) and is_name(target) and is_binary(bytes) do
    IO.iodata_to_binary([@context | parts([id, tag, to_string(language), to_string(target), bytes])])
  end

  def message({id, tag, language, target, uses}, bytes) when uses == %{},
    do: message({id, tag, language, target}, bytes)

  def message({id, tag, language, target, uses} = subject, bytes)
      when is_binary(id) and is_binary(tag) and is_name(language) and is_name(target) and is_binary(bytes) and
             is_map(uses) do
    pairs = uses |> Enum.sort() |> Enum.flat_map(&Tuple.to_list/1)
    if not Enum.all?(pairs, &is_binary/1), do: Argument.wrong!(:subject, subject)
    parts = [id, tag, to_string(language), to_string(target), bytes | pairs]
    IO.iodata_to_binary([@context_of_user | parts(parts)])
  end

  def message(_subject, bytes) when not is_binary(bytes), do: Argument.wrong!(:code, bytes)
  def message(subject, _bytes), do: Argument.wrong!(:subject, subject)

  defp parts(parts), do: for(part <- parts, do: [<<byte_size(part)::64>>, part])

  @doc """
  Signs code; the same key, subject and bytes always give the same signature.
  """
  @spec sign(subject(), binary(), private_key()) :: signature()
  def sign(subject, bytes, private_key)

  def sign(subject, bytes, <<private_key::binary-32>>),
    do: :crypto.sign(:eddsa, :none, message(subject, bytes), [private_key, :ed25519])

  # It may be a key, and isn't shown.
  def sign(_subject, _bytes, _no_key), do: Argument.wrong!(:private_key, :redacted)

  @doc """
  Whether one of the keys made the signature.

      iex> {public, private} = Instar.Signature.generate_key()
      iex> signature = Instar.Signature.sign({"p", "1", :wat, :wasm}, "(module)", private)
      iex> Instar.Signature.valid?({"p", "1", :wat, :wasm}, "(module)", signature, [public])
      true
      iex> Instar.Signature.valid?({"p", "2", :wat, :wasm}, "(module)", signature, [public])
      false
  """
  @spec valid?(subject(), binary(), binary(), [public_key()]) :: boolean()
  # `length/1` in a guard is false for what is no list, and for an improper one.
  def valid?(subject, bytes, signature, keys) when is_binary(signature) and length(keys) >= 0 do
    message = message(subject, bytes)
    byte_size(signature) == 64 and Enum.any?(keys, &(is_binary(&1) and verify(message, signature, &1)))
  end

  def valid?(_subject, _bytes, signature, keys) when is_binary(signature),
    do: Argument.wrong!(:public_keys, keys)

  def valid?(_subject, _bytes, signature, _keys), do: Argument.wrong!(:signature, signature)

  # Bytes that are no point of the curve may be refused with an exception.
  defp verify(message, signature, key) do
    :crypto.verify(:eddsa, :none, message, signature, [key, :ed25519])
  rescue
    _not_a_key in [ErlangError, ArgumentError] -> false
  end

  @doc """
  Whether a server with this configuration may use these bytes as the code of a document's tag.

  Errors: `:unsigned`, `:bad_signature`, and `{:unknown_tag, tag}`.
  """
  @spec check(Config.t(), Document.t(), Document.tag(), binary()) :: :ok | {:error, Error.t()}
  def check(config, document, tag, bytes)
  def check(%{verify: []}, _document, _tag, _bytes), do: :ok

  def check(%{verify: keys}, %Document{} = document, tag, bytes) do
    with {:ok, %{signature: signature}} <- Document.code(document, tag) do
      subject = {document.id, tag, document.language, document.target, document.uses}

      cond do
        signature == nil -> refused(:unsigned, document, tag)
        valid?(subject, bytes, signature, keys) -> :ok
        true -> refused(:bad_signature, document, tag)
      end
    end
  end

  def check(%{verify: _keys}, document, _tag, _bytes), do: Argument.wrong(:document, document)
  def check(config, _document, _tag, _bytes), do: Argument.wrong(:config, config)

  defp refused(reason, document, tag),
    do: {:error, Error.of(%{id: document.id, tag: tag}, reason, token: document.token)}

  @doc """
  A new pair of keys, 32 raw bytes each.
  """
  @spec generate_key() :: {public_key(), private_key()}
  def generate_key, do: :crypto.generate_key(:eddsa, :ed25519)

  @doc """
  The public key that belongs to a private one.
  """
  @spec public_key(private_key()) :: public_key()
  def public_key(private_key)

  def public_key(<<private_key::binary-32>>) do
    {public_key, ^private_key} = :crypto.generate_key(:eddsa, :ed25519, private_key)
    public_key
  end

  def public_key(_no_key), do: Argument.wrong!(:private_key, :redacted)

  @doc "A private key as PEM text, PKCS #8."
  @spec encode_private_key(private_key()) :: String.t()
  def encode_private_key(key)
  def encode_private_key(<<key::binary-32>>), do: pem("PRIVATE KEY", @private_der <> key)
  def encode_private_key(_no_key), do: Argument.wrong!(:private_key, :redacted)

  @doc """
  A public key as PEM text, SubjectPublicKeyInfo.

      iex> {public, _private} = Instar.Signature.generate_key()
      iex> public |> Instar.Signature.encode_public_key() |> Instar.Signature.decode_public_key()
      {:ok, public}
  """
  @spec encode_public_key(public_key()) :: String.t()
  def encode_public_key(key)
  def encode_public_key(<<key::binary-32>>), do: pem("PUBLIC KEY", @public_der <> key)
  # It may be the private one.
  def encode_public_key(_no_key), do: Argument.wrong!(:public_key, :redacted)

  defp pem(label, der), do: "-----BEGIN #{label}-----\n#{Base.encode64(der)}\n-----END #{label}-----\n"

  @doc """
  The private key in PEM text, or in 32 raw bytes.
  """
  @spec decode_private_key(term()) :: {:ok, private_key()} | :error
  def decode_private_key(text)
  def decode_private_key(<<key::binary-32>>), do: {:ok, key}

  def decode_private_key(text) when is_binary(text) do
    case der("PRIVATE KEY", text) do
      {:ok, @private_der <> <<key::binary-32>>} -> {:ok, key}
      # Version 2, which has the public key behind it (RFC 5958).
      {:ok, <<0x30, _, 2, 1, 1, 0x300506032B657004220420::88, key::binary-32, _::binary>>} -> {:ok, key}
      _other -> :error
    end
  end

  def decode_private_key(_other), do: :error

  @doc """
  The public key in 32 raw bytes, in their base64, or in PEM text.

      iex> Instar.Signature.decode_public_key(Base.encode64(<<1::256>>))
      {:ok, <<1::256>>}
      iex> Instar.Signature.decode_public_key("secret")
      :error
  """
  @spec decode_public_key(term()) :: {:ok, public_key()} | :error
  def decode_public_key(text)
  def decode_public_key(<<key::binary-32>>), do: {:ok, key}

  def decode_public_key(text) when is_binary(text) do
    case der("PUBLIC KEY", text) do
      {:ok, @public_der <> <<key::binary-32>>} -> {:ok, key}
      {:ok, _another_kind} -> :error
      :error -> with {:ok, key} <- Base.decode64(String.trim(text), padding: false), do: raw(key)
    end
  end

  def decode_public_key(_other), do: :error

  defp raw(<<key::binary-32>>), do: {:ok, key}
  defp raw(_other), do: :error

  defp der(label, text) do
    with true <- String.valid?(text),
         [_all, base64] <- Regex.run(~r/-----BEGIN #{label}-----([^-]*)-----END #{label}-----/, text) do
      Base.decode64(base64, ignore: :whitespace)
    else
      _no_pem -> :error
    end
  end
end
