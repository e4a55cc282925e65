defmodule Instar.Discovery.MDNS.Message do
  # DNS messages, as far as multicast DNS needs them (RFC 1035, RFC 6762): to bytes, and from bytes of anybody.
  @moduledoc false
  import Bitwise, only: [band: 2]

  defstruct id: 0, response: false, questions: [], records: []

  @typedoc "`records` are the answers and the additional records alike. Names are in lower case, without a dot at the end."
  @type t :: %__MODULE__{
          id: 0..65_535,
          response: boolean,
          questions: [{name :: String.t(), type :: atom | integer, unicast :: boolean}],
          records: [{name :: String.t(), data, ttl :: non_neg_integer}]
        }

  @type data ::
          {:ptr, String.t()}
          | {:srv, port :: 0..65_535, host :: String.t()}
          | {:txt, [String.t()]}
          | {:a, :inet.ip4_address()}
          | {:other, integer}

  @types %{a: 1, ptr: 12, txt: 16, srv: 33, any: 255}
  @names Map.new(@types, fn {name, number} -> {number, name} end)
  @internet 1
  # The highest bit of the class: in a question, that a unicast answer will do; in an answer, that there is no other.
  @flag 0x8000
  # A name refers back at most this often: bytes of anybody may refer in circles.
  @jumps 16
  # Bytes of a name, with a byte before each label and the one at its end, and of one label (RFC 1035, 2.3.4).
  @name 255
  @label 63
  # Bytes of a text, whose length is one byte.
  @text 255

  @doc """
  A name as messages are read with it: in lower case, without the dot at its end.

      iex> Instar.Discovery.MDNS.Message.normal("Device.LOCAL.")
      "device.local"
  """
  @spec normal(String.t()) :: String.t()
  def normal(name), do: name |> String.trim_trailing(".") |> String.downcase(:ascii)

  @doc """
  Whether a text can be a name in a message.

      iex> Enum.map(["device.local", "", "a..b", String.duplicate("a", 64)], &Instar.Discovery.MDNS.Message.name?/1)
      [true, false, false, false]
  """
  @spec name?(String.t()) :: boolean
  def name?(name) do
    labels = name |> String.trim_trailing(".") |> String.split(".")
    Enum.all?(labels, &(byte_size(&1) in 1..@label)) and length_of(labels) <= @name
  end

  @doc """
  One label of a name, made of a text: no longer than a label is, and without dots.

      iex> Instar.Discovery.MDNS.Message.label("shop.eu")
      "shop-eu"
  """
  @spec label(String.t()) :: String.t()
  def label(text) do
    text
    |> String.replace(".", "-")
    |> String.codepoints()
    |> Enum.reduce_while("", fn codepoint, label ->
      if byte_size(label <> codepoint) <= @label, do: {:cont, label <> codepoint}, else: {:halt, label}
    end)
  end

  defp length_of(labels), do: 1 + Enum.sum(for label <- labels, do: 1 + byte_size(label))

  @doc "The bytes of a message."
  @spec encode(t) :: binary
  def encode(%__MODULE__{} = message) do
    flags = if message.response, do: 0x8400, else: 0
    questions = for {name, type, unicast} <- message.questions, do: question(name, type, unicast)
    records = for record <- message.records, do: record(record)

    IO.iodata_to_binary([
      <<message.id::16, flags::16, length(questions)::16, length(records)::16, 0::32>>,
      questions,
      records
    ])
  end

  defp question(name, type, unicast),
    do: [name(name), <<@types[type]::16, @internet + if(unicast, do: @flag, else: 0)::16>>]

  defp record({name, data, ttl}) do
    {type, bytes} = data(data)
    # Many may answer for a service; one only for its own name.
    class = if type == :ptr, do: @internet, else: @internet + @flag
    [name(name), <<@types[type]::16, class::16, ttl::32, byte_size(bytes)::16>>, bytes]
  end

  defp data({:ptr, name}), do: {:ptr, name(name)}
  defp data({:srv, port, host}), do: {:srv, <<0::16, 0::16, port::16, name(host)::binary>>}

  # What is too long for its length is left out.
  defp data({:txt, texts}),
    do:
      {:txt, for(text <- texts, byte_size(text) <= @text, into: <<>>, do: <<byte_size(text), text::binary>>)}

  defp data({:a, {a, b, c, d}}), do: {:a, <<a, b, c, d>>}

  defp name(name) do
    labels =
      for label <- String.split(name, "."), label != "", into: <<>>, do: <<byte_size(label), label::binary>>

    labels <> <<0>>
  end

  @doc """
  The message in some bytes.

      iex> alias Instar.Discovery.MDNS.Message
      iex> {:ok, message} = Message.decode(Message.encode(%Message{questions: [{"_epmd._tcp.local", :ptr, true}]}))
      iex> message.questions
      [{"_epmd._tcp.local", :ptr, true}]
      iex> Message.decode("no message")
      :error
  """
  @spec decode(binary) :: {:ok, t} | :error
  def decode(
        <<id::16, flags::16, questions::16, answers::16, authorities::16, additional::16, rest::binary>> = all
      ) do
    {questions, rest} = times(questions, rest, &read_question(&1, all))
    {records, _rest} = times(answers + authorities + additional, rest, &read_record(&1, all))
    {:ok, %__MODULE__{id: id, response: band(flags, 0x8000) != 0, questions: questions, records: records}}
  catch
    :malformed -> :error
  end

  def decode(_bytes), do: :error

  defp times(0, rest, _read), do: {[], rest}

  defp times(n, rest, read) do
    {one, rest} = read.(rest)
    {more, rest} = times(n - 1, rest, read)
    {[one | more], rest}
  end

  defp read_question(bytes, all) do
    case read_name(bytes, all) do
      {name, <<type::16, class::16, rest::binary>>} ->
        {{name, Map.get(@names, type, type), band(class, @flag) != 0}, rest}

      _short ->
        throw(:malformed)
    end
  end

  defp read_record(bytes, all) do
    case read_name(bytes, all) do
      {name, <<type::16, _class::16, ttl::32, size::16, data::binary-size(size), rest::binary>>} ->
        {{name, read_data(@names[type], type, data, all), ttl}, rest}

      _short ->
        throw(:malformed)
    end
  end

  defp read_data(:ptr, _type, data, all), do: {:ptr, data |> read_name(all) |> elem(0)}

  defp read_data(:srv, _type, <<_priority::16, _weight::16, port::16, host::binary>>, all),
    do: {:srv, port, host |> read_name(all) |> elem(0)}

  defp read_data(:txt, _type, data, _all), do: {:txt, texts(data)}
  defp read_data(:a, _type, <<a, b, c, d>>, _all), do: {:a, {a, b, c, d}}
  defp read_data(_name, type, _data, _all), do: {:other, type}

  defp texts(<<size, text::binary-size(size), rest::binary>>), do: [text | texts(rest)]
  defp texts(_end), do: []

  defp read_name(bytes, all), do: read_name(bytes, all, [], @jumps)

  defp read_name(<<0, rest::binary>>, _all, labels, _jumps) do
    if length_of(labels) > @name, do: throw(:malformed)
    {labels |> Enum.reverse() |> Enum.join(".") |> String.downcase(:ascii), rest}
  end

  defp read_name(<<0b11::2, offset::14, rest::binary>>, all, labels, jumps) when jumps > 0 do
    if offset > byte_size(all), do: throw(:malformed)
    {_before, there} = :erlang.split_binary(all, offset)
    {there |> read_name(all, labels, jumps - 1) |> elem(0), rest}
  end

  defp read_name(<<size, label::binary-size(size), rest::binary>>, all, labels, jumps) when size < 64,
    do: read_name(rest, all, [label | labels], jumps)

  defp read_name(_bytes, _all, _labels, _jumps), do: throw(:malformed)
end
