defmodule Instar.Encodable do
  @moduledoc """
  Instar's answers, as data that any JSON library takes.

  `Instar.Error`, `Instar.Loaded`, `Instar.Version`, `Instar.Source.Status` and `Instar.Cluster.Status` implement the
  protocols of Jason, of Poison and of Elixir's own `JSON` (1.18 and newer), so that these just work:

      Jason.encode!(Instar.status())
      with {:error, error} <- Instar.call("pricing", :quote, [10]), do: json(conn, error)

  For what has tuples, as `Instar.all_loaded/0`, and for other libraries there is `plain/1`:

      Jason.encode!(Instar.Encodable.plain(Instar.all_loaded()))
      :jiffy.encode(Instar.Encodable.plain(Instar.status()), [:use_nil])

  Erlang's `:json` (OTP 27 and newer) has no protocol; it takes `encode/2`:

      :json.encode(Instar.status(), &Instar.Encodable.encode/2)
  """
  alias Instar.Call.Raised
  alias Instar.{Error, Loaded, Version}

  # What is beyond a float's range, many that read JSON refuse.
  @max_integer Bitwise.bsl(1, 1_023)

  @doc false
  # The structs that implement the protocols; all of them are made plain below.
  @spec structs() :: [module]
  def structs, do: [Error, Loaded, Version, Instar.Source.Status, Instar.Cluster.Status]

  @doc """
  Any term as maps with strings for keys, lists, strings in UTF-8, numbers, atoms.

  Tuples are lists. Bytes that are no UTF-8, and digests, are hexadecimal digits (in messages and in what a program has
  written, a byte that is none is U+FFFD). Numbers that no float can hold, processes, references, ports and
  functions are what `inspect/1` shows. An error is an object of its fields and its `message`, and of what code raised
  the stack trace is lines. Of a version's handle there is what is for reading. A moment in UTC is ISO 8601, and any
  other struct a map with its name.

      iex> Instar.Encodable.plain({self(), %{1 => <<255>>}, ~U[2026-01-02 03:04:05Z]}) |> tl()
      [%{"1" => "ff"}, "2026-01-02T03:04:05Z"]

      iex> Instar.Encodable.plain(Instar.Error.new({:unknown_tag, "9"}, document: "pricing")) |> Map.get("reason")
      [:unknown_tag, "9"]
  """
  @spec plain(term) :: map | list | String.t() | number | atom
  def plain(%Error{} = error) do
    error
    |> Map.from_struct()
    |> Map.delete(:__exception__)
    |> Map.merge(%{
      message: error |> Exception.message() |> scrubbed(),
      reason: reason(error.reason),
      digest: digest(error.digest),
      output: texts(error.output),
      diagnostics: texts(error.diagnostics)
    })
    |> plain()
  end

  def plain(%Loaded{} = loaded), do: fields(loaded)

  def plain(%Version{} = version) do
    version
    |> Map.take([:id, :tag, :target, :language, :digest, :token, :where, :server, :node])
    |> fields()
  end

  def plain(%Instar.Source.Status{state: {:down, error}} = status),
    do: status |> Map.from_struct() |> Map.merge(%{state: :down, error: error}) |> plain()

  def plain(%Instar.Source.Status{} = status),
    do: status |> Map.from_struct() |> Map.put(:error, nil) |> plain()

  def plain(%Instar.Cluster.Status{} = status), do: status |> Map.from_struct() |> plain()

  def plain(%{__struct__: DateTime, time_zone: "Etc/UTC", utc_offset: 0, std_offset: 0} = moment),
    do: if(Raised.elixir?(moment), do: DateTime.to_iso8601(moment), else: struct_fields(moment))

  def plain(%{__struct__: _module} = struct), do: struct_fields(struct)

  # Names that are strings already keep theirs, whatever else is shown alike.
  def plain(map) when is_map(map) do
    {texts, others} = map |> :maps.to_list() |> Enum.split_with(fn {key, _value} -> text?(key) end)

    Enum.reduce(others, Map.new(texts, fn {key, value} -> {key, plain(value)} end), fn {key, value}, plain ->
      name = name(key)
      Map.put(plain, if(is_map_key(plain, name), do: inspected(key), else: name), plain(value))
    end)
  end

  def plain([head | tail]), do: [plain(head) | tail(tail)]
  def plain(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> plain()
  def plain(atom) when is_atom(atom) or is_float(atom) or atom == [], do: atom

  def plain(binary) when is_binary(binary),
    do: if(String.valid?(binary), do: binary, else: Base.encode16(binary, case: :lower))

  def plain(integer) when is_integer(integer) and integer <= @max_integer and integer >= -@max_integer,
    do: integer

  def plain(other), do: inspected(other)

  # The end of a list that has none is one more element.
  defp tail(tail) when is_list(tail), do: plain(tail)
  defp tail(other), do: [plain(other)]

  @doc """
  A function for `:json.encode/2` that encodes any term as `plain/1` has it, with `nil` as `null`.
  """
  @spec encode(term, (term, function -> iodata)) :: iodata
  def encode(term, _encoder) do
    # Both are asked for by name: releases of OTP before 27 have no such module.
    apply(:json, :encode, [
      plain(term),
      fn
        nil, _encoder -> "null"
        other, encoder -> apply(:json, :encode_value, [other, encoder])
      end
    ])
  end

  defp fields(%{digest: digest} = map) do
    map = if is_struct(map), do: Map.from_struct(map), else: map
    plain(%{map | digest: digest(digest)})
  end

  defp struct_fields(%{__struct__: module} = struct),
    do: struct |> Map.delete(:__struct__) |> plain() |> Map.put("__struct__", plain(module))

  # What is meant to be read stays text, also with a byte in it that is none.
  defp texts(%{} = map) when not is_struct(map), do: Map.new(map, fn {key, value} -> {key, texts(value)} end)
  defp texts(list) when is_list(list) and length(list) >= 0, do: Enum.map(list, &texts/1)
  defp texts(text) when is_binary(text), do: scrubbed(text)
  defp texts(other), do: other

  defp scrubbed(text), do: if(String.valid?(text), do: text, else: scrub(text, ""))

  defp scrub(<<char::utf8, rest::binary>>, done), do: scrub(rest, <<done::binary, char::utf8>>)
  defp scrub(<<_byte, rest::binary>>, done), do: scrub(rest, <<done::binary, "\uFFFD">>)
  defp scrub("", done), do: done

  # A digest may happen to be UTF-8.
  defp digest(<<digest::binary-32>>), do: Base.encode16(digest, case: :lower)
  defp digest(other), do: other

  # What a document raised may be without bounds, and name modules that have nothing to say here.
  defp reason({:exception, kind, reason, trace}),
    do: {:exception, kind, Raised.shown(reason), Enum.map(lines(trace), &Raised.line/1)}

  defp reason({name, digest}) when name in [:badfun, :no_bytes], do: {name, digest(digest)}
  defp reason(reason), do: Raised.shown(reason)

  defp lines([line | rest]), do: [line | lines(rest)]
  defp lines(_end), do: []

  defp text?(key), do: is_binary(key) and String.valid?(key)

  defp name(key) do
    case plain(key) do
      text when is_binary(text) -> text
      atom when is_atom(atom) -> Atom.to_string(atom)
      number when is_number(number) -> inspect(number)
      _other -> inspected(key)
    end
  end

  defp inspected(term), do: term |> Raised.shown() |> inspect(limit: 20, printable_limit: 200)
end
