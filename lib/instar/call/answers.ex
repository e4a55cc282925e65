defmodule Instar.Call.Answers do
  # What Instar answers documents by itself: functions of data that the VM has the code for, see
  # `Instar.Compiler.Shared.Answered`.
  #
  # They run in the calling process, within the call. Each does as little in one go as the VM's own functions do, and says
  # what it has cost, which is taken from the call's fuel.
  @moduledoc false
  alias Instar.Call.Patterns
  alias Instar.Call.Patterns.Steps
  alias Instar.Compiler.Shared.{Answered, AtomBudget, ExternalSize, LargeMaps}

  # Of what is hashed in one go.
  @piece 16 * 1024
  @most_external 16 * 1024 * 1024
  # What is given to a function, and what each part of it counts for.
  @most_given 64 * 1024 * 1024
  @part 8
  # The same of a pattern with its options, of which the longest that is compiled takes half as a list of characters.
  @most_pattern 1024 * 1024
  # What a trace has of the arguments.
  @most_shown 64 * 1024
  # What a new name costs, in units of fuel; and of how many characters the VM makes one.
  @asking 5_000
  @most_characters 255
  # What it costs to compress a byte, in units of fuel.
  @compressing 64
  # Of a number that is raised to a power, in bytes.
  @longest_number 2048

  @doc """
  What answers a function of a module, with the call that asks before its arguments; nil where nothing does. Of the
  `max_atoms` that documents may make, calls may make the first half: so no call takes from a document what it needs to
  be loaded.
  """
  @spec function(String.t(), String.t(), arity, max_atoms :: non_neg_integer) ::
          (Steps.t(), [term] -> term) | nil
  def function(module, name, arity, max_atoms \\ 0) do
    case Answered.function(module, name, arity) do
      {:erlang, name, _arity} when name in [:binary_to_atom, :list_to_atom] ->
        &atom(name, &1, &2, div(max_atoms, 2))

      {module, name, _arity} ->
        weighed(of(module, name), name)

      nil ->
        nil
    end
  end

  # What a document gives shares its binaries and its terms, and the VM writes each as often as it stands there: a list of a
  # hundred thousand times one text is a terabyte. So it is weighed as what it is without that, before anything is made of it.
  # Nothing is left out of that: of a pattern and its options the VM makes binaries, too.
  defp weighed(answer, name) when name in [:re_compile, :re_run, :re_loop, :re_names] do
    weigh = fn _steps, args -> args |> beside_subject(name) |> within(@most_pattern) end
    weighed(answer, weigh, {:pattern_limit, :pattern})
  end

  defp weighed(answer, _name), do: weighed(answer, &weighed_within/2, :system_limit)

  defp weighed(answer, weigh, limit) do
    fn steps, args ->
      case weigh.(steps, args) do
        bytes when is_integer(bytes) ->
          Steps.work(steps, div(bytes, 64))
          answer.(steps, args)

        :more ->
          :erlang.error(limit)
      end
    end
  end

  # A subject is one binary, with a bound of its own, and is given as it is.
  defp beside_subject([subject | rest], name) when name in [:re_run, :re_loop] and is_binary(subject),
    do: rest

  defp beside_subject(args, _name), do: args

  @doc """
  The arguments of a call that has failed, as its trace has them; their number where they are large. A document would get a
  copy of what it has already, and might have no room for it where it could have rescued the error.
  """
  @spec shown([term]) :: [term] | non_neg_integer
  def shown(arguments), do: if(small?(arguments, @most_shown), do: arguments, else: length(arguments))

  @doc "Whether a term has no more than so many bytes, also where its binaries are written as often as they stand there."
  @spec small?(term, non_neg_integer) :: boolean
  def small?(term, most), do: weigh(term, most) >= 0

  # The bytes, if they are no more than what everybody may give, or than the call's memory.
  defp weighed_within(steps, args) do
    case within(args, @most_given) do
      :more -> within_memory(args, Steps.memory(steps))
      bytes -> bytes
    end
  end

  defp within_memory(_args, :infinity), do: :more
  defp within_memory(args, memory), do: within(args, max(memory, @most_given))

  defp within(args, most) do
    case weigh(args, most) do
      left when left >= 0 -> most - left
      _more -> :more
    end
  end

  # What is left of the bytes that a term may have; less than nothing where it has more.
  defp weigh(_term, left) when left < 0, do: left
  defp weigh(bits, left) when is_bitstring(bits), do: left - @part - byte_size(bits)
  defp weigh([head | tail], left), do: weigh(tail, weigh(head, left - @part))
  defp weigh(tuple, left) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> weigh(left)
  defp weigh(map, left) when is_map(map), do: map |> :maps.to_list() |> weigh(left)
  defp weigh(_other, left), do: left - @part

  defp of(:instar_host, :re_compile),
    do: fn steps, [source, options] ->
      measure(steps, source)
      Patterns.compile(source, options)
    end

  # Nobody comes here: the engine meets it.
  defp of(:instar_process, :ask), do: fn _steps, _args -> :erlang.error(:undef) end

  defp of(:instar_host, :re_names), do: fn _steps, [pattern] -> Patterns.names(pattern) end

  defp of(:instar_host, :re_run) do
    fn steps, [subject, pattern, options] ->
      measure(steps, subject)
      Patterns.run(subject, pattern, options, steps)
    end
  end

  defp of(:instar_host, :re_loop) do
    fn steps, [subject, pattern, from, size, unicode?, crlf?, options] ->
      place = {subject, from, size, unicode? == true, crlf? == true}
      measure(steps, subject)
      Patterns.loop(place, pattern, options, steps)
    end
  end

  # In one go, they would hold a scheduler.
  defp of(:erlang, :md5),
    do: fn steps, [data] ->
      pieces(steps, data, &:erlang.md5_init/0, &:erlang.md5_update/2, &:erlang.md5_final/1)
    end

  defp of(:crypto, :hash_equals), do: &equals/2
  defp of(:crypto, :mod_pow), do: &mod_pow/2
  defp of(:crypto, name) when name in [:mac, :macN], do: &mac(name, &1, &2)
  defp of(:erlang, :binary_to_term), do: &external/2

  # To compress takes some tens of nanoseconds for each byte, of however few it is made in the end.
  defp of(:erlang, name) when name in [:term_to_binary, :term_to_iovec] do
    fn steps, [term | options] = args ->
      if compresses?(options), do: Steps.work(steps, @compressing * :erlang.external_size(term))
      if is_binary(term), do: Steps.work(steps, byte_size(term))
      apply(:erlang, name, args)
    end
  end

  defp of(module, name) do
    fn steps, args ->
      for arg <- args, is_binary(arg), do: Steps.work(steps, byte_size(arg))
      apply(module, name, args)
    end
  end

  # Whatever else is wrong with the options, the VM says.
  defp compresses?([[option | rest]]),
    do: option == :compressed or match?({:compressed, _level}, option) or compresses?([rest])

  defp compresses?(_none), do: false

  # What is no name, or too long for one, the VM itself says.
  defp atom(name, steps, args, limit) do
    Steps.work(steps, @asking)

    case name(name, args) do
      {:wrong, args} ->
        apply(:erlang, name, args)

      {:ok, text} ->
        case AtomBudget.intern(text, limit) do
          {:ok, atom} -> atom
          {:error, _too_many} -> :erlang.error(:system_limit)
        end
    end
  end

  defp name(:list_to_atom, [list]) do
    with :wrong <- name_of(list, @most_characters, []), do: {:wrong, [list]}
  end

  defp name(:binary_to_atom, [text]), do: name(:binary_to_atom, [text, :utf8])

  defp name(:binary_to_atom, [text, :latin1]) when is_binary(text) and byte_size(text) <= @most_characters,
    do: {:ok, for(<<byte <- text>>, into: "", do: <<byte::utf8>>)}

  # The VM would look at all of it in one go, and says what is wrong with the beginning.
  defp name(:binary_to_atom, [text, encoding])
       when is_binary(text) and byte_size(text) > 4 * @most_characters,
       do: {:wrong, [binary_part(text, 0, 4 * (@most_characters + 1)), encoding]}

  defp name(:binary_to_atom, [text, encoding]) when is_binary(text) and encoding in [:utf8, :unicode] do
    if String.valid?(text) and not AtomBudget.too_long?(text),
      do: {:ok, text},
      else: {:wrong, [text, encoding]}
  end

  defp name(_name, args), do: {:wrong, args}

  defp name_of([], _left, characters), do: {:ok, characters |> Enum.reverse() |> List.to_string()}

  defp name_of([character | rest], left, characters)
       when left > 0 and character in 0..0x10FFFF and character not in 0xD800..0xDFFF,
       do: name_of(rest, left - 1, [character | characters])

  defp name_of(_other, _left, _characters), do: :wrong

  # A subject is gone through at least once.
  defp measure(steps, subject),
    do: Steps.work(steps, 1_000 + if(is_binary(subject), do: 4 * byte_size(subject), else: 0))

  defp pieces(steps, data, init, update, final) do
    data = :erlang.iolist_to_binary(data)
    Steps.work(steps, 8 * byte_size(data))
    data |> each_piece(init.(), update) |> final.()
  end

  defp each_piece(<<piece::binary-size(@piece), rest::binary>>, state, update),
    do: each_piece(rest, update.(state, piece), update)

  defp each_piece(rest, state, update), do: update.(state, rest)

  # The VM's library would take its time in one go.
  defp mod_pow(steps, args) do
    with [base, exponent, modulus] = numbers <- Enum.map(args, &unsigned/1),
         true <- Enum.all?(numbers, &is_binary/1) and modulus != "" do
      if Enum.any?(numbers, &(byte_size(&1) > @longest_number)), do: :erlang.error(:system_limit)
      modulus = :binary.decode_unsigned(modulus)
      base = :binary.decode_unsigned(base)

      case :binary.decode_unsigned(exponent) do
        # As OpenSSL has it.
        0 when modulus == 0 -> <<1>>
        _exponent when modulus == 0 -> apply(:crypto, :mod_pow, args)
        _exponent -> power(exponent, rem(base, modulus), rem(1, modulus), {modulus, work(steps, modulus)})
      end
    else
      _what_the_vm_refuses -> apply(:crypto, :mod_pow, args)
    end
  end

  # To multiply takes the square of how long the numbers are.
  defp work(steps, modulus) do
    bytes = modulus |> bytes() |> byte_size()
    fn -> Steps.work(steps, 100 + div(bytes * bytes, 64)) end
  end

  defp power(<<bit::1, exponent::bitstring>>, base, power, {modulus, work} = within) do
    work.()
    power = rem(power * power, modulus)
    power(exponent, base, if(bit == 1, do: rem(power * base, modulus), else: power), within)
  end

  defp power(<<>>, _base, power, _within), do: bytes(power)

  defp bytes(0), do: <<>>
  defp bytes(number), do: :binary.encode_unsigned(number)

  # As `crypto` reads numbers: bytes, and of a negative one its shortest complement.
  defp unsigned(bytes) when is_binary(bytes), do: bytes
  defp unsigned(0), do: <<>>
  defp unsigned(number) when is_integer(number) and number > 0, do: :binary.encode_unsigned(number)

  defp unsigned(number) when is_integer(number) do
    bits = number |> Bitwise.bnot() |> bytes() |> bit_size()
    [shorter, longer] = for bits <- [max(bits, 8), bits + 8], do: <<number::size(bits)>>
    if match?(<<1::1, _::bitstring>>, shorter), do: shorter, else: longer
  end

  defp unsigned(other), do: other

  # All of both is looked at, whatever is found.
  defp equals(steps, [one, other])
       when is_binary(one) and is_binary(other) and byte_size(one) == byte_size(other) and
              byte_size(one) > @piece do
    Steps.work(steps, byte_size(one))
    equals(one, other, true)
  end

  defp equals(_steps, arguments), do: apply(:crypto, :hash_equals, arguments)

  defp equals(
         <<piece::binary-size(@piece), one::binary>>,
         <<same::binary-size(@piece), other::binary>>,
         equal?
       ),
       do: equals(one, other, :crypto.hash_equals(piece, same) and equal?)

  defp equals(one, other, equal?), do: :crypto.hash_equals(one, other) and equal?

  # Without a sub-type there is only this kind.
  defp mac(name, _steps, [kind | _] = args)
       when kind != :poly1305 and
              ((name == :mac and length(args) == 3) or (name == :macN and length(args) == 4)),
       do: apply(:crypto, name, short(args))

  # Much at once would be the work of one of the host's dirty schedulers.
  defp mac(name, steps, args) do
    {kind, sub, key, data, length} =
      case {name, args} do
        {:mac, [kind, key, data]} -> {kind, :undefined, key, data, nil}
        {:mac, [kind, sub, key, data]} -> {kind, sub, key, data, nil}
        {:macN, [kind, key, data, length]} -> {kind, :undefined, key, data, length}
        {:macN, [kind, sub, key, data, length]} -> {kind, sub, key, data, length}
      end

    data = :erlang.iolist_to_binary(data)
    Steps.work(steps, 8 * byte_size(data))

    if byte_size(data) <= @piece or not is_binary(key) or byte_size(key) > @piece,
      do: apply(:crypto, name, short(args)),
      else: data |> each_piece(:crypto.mac_init(kind, sub, key), &:crypto.mac_update/2) |> mac_final(length)
  end

  # A key of that size is nobody's.
  defp short(args) do
    if Enum.any?(args, &(is_binary(&1) and byte_size(&1) > @piece)), do: :erlang.error(:badarg), else: args
  end

  defp mac_final(state, nil), do: :crypto.mac_final(state)
  defp mac_final(state, length), do: :crypto.mac_finalN(state, length)

  # Without new atoms, and nothing that is compressed beyond what could be given as it is.
  defp external(steps, [binary | options]) do
    options = options |> List.first([]) |> known()
    Steps.work(steps, if(is_binary(binary), do: 8 * byte_size(binary), else: 0))

    with true <- is_binary(binary) and byte_size(binary) <= @most_external,
         {:ok, plain} <- ExternalSize.plain(binary, @most_external) do
      measured(steps, ExternalSize.measure(plain, this_vm()))
      # How much was read of what is compressed only the VM says.
      LargeMaps.binary_to_term(if(:used in options, do: binary, else: plain), options)
    else
      _wrong -> :erlang.error(:badarg)
    end
  end

  # It is made on the heap of the process that calls, and then in the document's memory.
  defp measured(steps, {:ok, bytes}) do
    if bytes > Steps.memory(steps), do: :erlang.error(:system_limit)
    Steps.work(steps, 2 * bytes)
  end

  # It is nothing that a document can have, and the VM would remember what it names for a while: nodes, of which it has a
  # table.
  defp measured(_steps, {:foreign, kind}), do: :erlang.error({:uncrossable, kind, [:result]})
  defp measured(_steps, :error), do: :erlang.error(:badarg)

  # How a reference of this VM's begins in bytes, behind its tag and its length: by its node, and when that was started.
  defp this_vm do
    <<131, 90, words::16, rest::binary>> = :erlang.term_to_binary(make_ref())
    binary_part(rest, 0, byte_size(rest) - 4 * words)
  end

  # The VM looks at options first, and says that these were wrong.
  defp known(options) do
    if is_list(options) and List.improper?(options) == false and Enum.all?(options, &(&1 in [:safe, :used])),
      do: Enum.uniq([:safe | options]),
      else: :erlang.error(:badarg, [options], error_info: %{module: :erl_erts_errors, cause: :badopt})
  end
end
