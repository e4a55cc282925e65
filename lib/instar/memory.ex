defmodule Instar.Memory do
  @moduledoc """
  The memory of a WebAssembly program, read and written with its bounds checked.

  A function that a program imports gets it as its first argument when it takes one argument more than the import has:

      iex> log = fn memory, address, length -> IO.puts(Instar.Memory.read!(memory, address, length)) end
      iex> ExUnit.CaptureIO.capture_io(fn ->
      ...>   Instar.call!("greeter", :greet, [], imports: %{"env" => %{"log" => log}})
      ...> end)
      "hello\\n"

  Such a context is good in its callback only, and in the process that runs it; afterwards, and elsewhere, the error is
  `:stale_memory`. An `Instar.Instance` can be given instead of it at any time, unless a call is using the instance.

  It is the memory that the program exports as `memory`, else the first that it exports. Addresses and lengths are
  bytes. Numbers are little-endian, as WebAssembly's own. All functions return `{:ok, value}` or `:ok`, or an error with
  one of the reasons `{:out_of_bounds, address, length, size}`, `:no_memory`, `:stale_memory`, and for an instance
  `:busy`, `:stopped` or `{:poisoned, cause}`; those with an exclamation mark raise it.
  """
  alias Instar.Call.Argument
  alias Instar.{Error, Native, Version}

  @enforce_keys [:guest, :turn]
  # Of a callback: what calls the program again.
  defstruct @enforce_keys ++ [:again]

  @typedoc "The context of a callback. An instance has one, too, which is good at any time."
  @opaque t :: %__MODULE__{guest: reference, turn: pos_integer | :any, again: tuple | nil}

  @type memory :: t | Instar.Instance.t()
  @type address :: non_neg_integer

  @max 0xFFFF_FFFF_FFFF_FFFF

  # Whatever has a memory can be given in its place, and says of which version it is.
  defguardp has_memory(owner)
            when is_struct(owner) and is_map_key(owner, :memory) and
                   is_struct(:erlang.map_get(:memory, owner), __MODULE__)

  defguardp is_memory(memory) when is_struct(memory, __MODULE__) or has_memory(memory)
  defguardp is_size(bytes) when is_integer(bytes) and bytes >= 0

  @doc false
  @spec of_instance(reference) :: t
  def of_instance(handle), do: %__MODULE__{guest: handle, turn: :any}

  @doc """
  Calls a function of the program, within the callback: to have it make room for what is written to its memory, say, or because
  it gave a function that it wants to be called.

      iex> hello = fn memory ->
      ...>   {:ok, address} = Instar.Memory.call(memory, "alloc", [5])
      ...>   Instar.Memory.write!(memory, address, "hello")
      ...>   address
      ...> end
      iex> Instar.call!("asker", :ask, [], imports: %{"env" => %{"text" => hello}})
      104

  The call is a part of the one that has asked: it uses its fuel and its time, in its instance, and may ask in its turn, up
  to 16 calls deep. Functions and arguments are those of a module of numbers; signatures do not hold here. Errors are `:stale_memory`,
  `{:undef, function, arity}`, `{:badarg, position, type}` and `{:nesting, limit}`, and nothing has happened then. Whatever else goes wrong,
  as a trap or a timeout, is the end of the call that has asked, and of the callback with it. An instance has
  `Instar.Instance.call/4`; a component may not be called before its call has returned: `:not_reentrant`.
  """
  @spec call(t, atom | String.t(), [term]) :: {:ok, term} | {:error, Error.t()}
  def call(%__MODULE__{again: {module, name, table}} = memory, function, arguments)
      when (is_atom(function) or is_binary(function)) and length(arguments) >= 0 do
    %{guest: guest, turn: turn} = memory

    with {:error, reason} <- apply(module, name, [table, guest, turn, function, arguments]),
         do: {:error, Error.new(reason)}
  end

  def call(%__MODULE__{again: {_, _, _}}, function, arguments),
    do: Argument.wrong_call(function, arguments, [])

  def call(memory, _function, _arguments), do: Argument.wrong(:memory, memory)

  @doc "As `call/3`, but returns the bare result and raises the error."
  @spec call!(t, atom | String.t(), [term]) :: term
  def call!(memory, function, arguments), do: bang(call(memory, function, arguments))

  @doc "The size of the memory in bytes."
  @spec size(memory) :: {:ok, non_neg_integer} | {:error, Error.t()}
  def size(%__MODULE__{} = memory), do: look(memory, :size)
  def size(memory) when has_memory(memory), do: memory.memory |> size() |> of_version(memory.version)
  def size(memory), do: Argument.wrong(:memory, memory)

  @doc "A part of the memory."
  @spec read(memory, address, length :: non_neg_integer) :: {:ok, binary} | {:error, Error.t()}
  def read(%__MODULE__{} = memory, address, length) when is_size(address) and is_size(length) do
    if address > @max or length > @max,
      do: out_of_bounds(memory, address, length),
      else: look(memory, {:read, address, length})
  end

  def read(memory, address, length) when has_memory(memory),
    do: memory.memory |> read(address, length) |> of_version(memory.version)

  def read(memory, address, _length) when not is_memory(memory) or not is_size(address),
    do: wrong(memory, address)

  def read(_memory, _address, length), do: Argument.wrong(:length, length)

  defp wrong(memory, _address) when not is_memory(memory), do: Argument.wrong(:memory, memory)
  defp wrong(_memory, address), do: Argument.wrong(:address, address)

  @doc "Replaces a part of the memory."
  @spec write(memory, address, binary) :: :ok | {:error, Error.t()}
  def write(%__MODULE__{} = memory, address, bytes) when is_size(address) and is_binary(bytes) do
    if address > @max,
      do: out_of_bounds(memory, address, byte_size(bytes)),
      else: look(memory, {:write, address, bytes})
  end

  def write(memory, address, bytes) when has_memory(memory),
    do: memory.memory |> write(address, bytes) |> of_version(memory.version)

  def write(memory, address, _bytes) when not is_memory(memory) or not is_size(address),
    do: wrong(memory, address)

  def write(_memory, _address, bytes), do: Argument.wrong(:bytes, bytes)

  defp look(%{guest: guest, turn: turn}, what) do
    with {:error, reason} <- Native.memory(guest, turn, what), do: {:error, Error.new(reason)}
  end

  # Not even an address of the engine's.
  defp out_of_bounds(memory, address, length) do
    with {:ok, size} <- size(memory), do: {:error, Error.new({:out_of_bounds, address, length, size})}
  end

  @doc "As `read/3`, but raises the error."
  @spec read!(memory, address, non_neg_integer) :: binary
  def read!(memory, address, length), do: bang(read(memory, address, length))

  @doc "As `write/3`, but raises the error."
  @spec write!(memory, address, binary) :: :ok
  def write!(memory, address, bytes), do: bang(write(memory, address, bytes))

  # One reader and one writer for each type that WebAssembly's own instructions load and store.
  @numbers [
    {:u8, 1, "an unsigned byte", quote(do: 0..255)},
    {:i8, 1, "a signed byte", quote(do: -128..127)},
    {:u16, 2, "an unsigned integer of 16 bits", quote(do: 0..65_535)},
    {:i16, 2, "a signed integer of 16 bits", quote(do: -32_768..32_767)},
    {:u32, 4, "an unsigned integer of 32 bits", quote(do: 0..4_294_967_295)},
    {:i32, 4, "a signed integer of 32 bits", quote(do: -2_147_483_648..2_147_483_647)},
    {:u64, 8, "an unsigned integer of 64 bits", quote(do: non_neg_integer)},
    {:i64, 8, "a signed integer of 64 bits", quote(do: integer)}
  ]

  for {type, bytes, meaning, values} <- @numbers do
    sign = if match?("u" <> _, Atom.to_string(type)), do: :unsigned, else: :signed
    bits = 8 * bytes

    {low, high} =
      if sign == :unsigned, do: {0, 2 ** bits - 1}, else: {-(2 ** (bits - 1)), 2 ** (bits - 1) - 1}

    @doc "Reads #{meaning}."
    @spec unquote(:"read_#{type}")(memory, address) :: {:ok, unquote(values)} | {:error, Error.t()}
    def unquote(:"read_#{type}")(memory, address) do
      with {:ok, <<value::little-unquote({sign, [], nil})-size(unquote(bits))>>} <-
             read(memory, address, unquote(bytes)),
           do: {:ok, value}
    end

    @doc "Writes #{meaning}."
    @spec unquote(:"write_#{type}")(memory, address, unquote(values)) :: :ok | {:error, Error.t()}
    def unquote(:"write_#{type}")(memory, address, value) when value in unquote(low)..unquote(high),
      do: write(memory, address, <<value::little-size(unquote(bits))>>)

    def unquote(:"write_#{type}")(memory, address, _value) when not is_memory(memory) or not is_size(address),
      do: wrong(memory, address)

    def unquote(:"write_#{type}")(_memory, _address, value),
      do: Argument.wrong_number(unquote(type), value)
  end

  for {type, bits} <- [f32: 32, f64: 64] do
    @doc """
    Reads a float of #{bits} bits; what is no number for the BEAM is `:nan`, `:infinity` or `:neg_infinity`.
    """
    @spec unquote(:"read_#{type}")(memory, address) ::
            {:ok, float | :nan | :infinity | :neg_infinity} | {:error, Error.t()}
    def unquote(:"read_#{type}")(memory, address) do
      with {:ok, bytes} <- read(memory, address, unquote(div(bits, 8))), do: {:ok, float(bytes)}
    end

    @doc "Writes a float of #{bits} bits; `:nan`, `:infinity` and `:neg_infinity` are taken, and integers."
    @spec unquote(:"write_#{type}")(memory, address, number | :nan | :infinity | :neg_infinity) ::
            :ok | {:error, Error.t()}
    def unquote(:"write_#{type}")(memory, address, _value) when not is_memory(memory) or not is_size(address),
      do: wrong(memory, address)

    def unquote(:"write_#{type}")(memory, address, value) do
      case float_bytes(value, unquote(bits)) do
        nil -> Argument.wrong_number(unquote(type), value)
        bytes -> write(memory, address, bytes)
      end
    end
  end

  defp float(<<value::little-float-size(32)>>), do: value
  defp float(<<value::little-float-size(64)>>), do: value
  defp float(<<bits::little-32>>), do: special(<<bits::32>>)
  defp float(<<bits::little-64>>), do: special(<<bits::64>>)

  # All exponents that are not numbers are ones.
  defp special(<<0::1, _exponent::8, 0::23>>), do: :infinity
  defp special(<<1::1, _exponent::8, 0::23>>), do: :neg_infinity
  defp special(<<0::1, _exponent::11, 0::52>>), do: :infinity
  defp special(<<1::1, _exponent::11, 0::52>>), do: :neg_infinity
  defp special(_bits), do: :nan

  @special %{
    {:nan, 32} => 0x7FC00000,
    {:infinity, 32} => 0x7F800000,
    {:neg_infinity, 32} => 0xFF800000,
    {:nan, 64} => 0x7FF8000000000000,
    {:infinity, 64} => 0x7FF0000000000000,
    {:neg_infinity, 64} => 0xFFF0000000000000
  }

  # Nil for what is none, or is too large.
  defp float_bytes(value, bits) when value in [:nan, :infinity, :neg_infinity],
    do: <<Map.fetch!(@special, {value, bits})::little-size(bits)>>

  defp float_bytes(value, bits) do
    <<value::little-float-size(bits)>>
  rescue
    ArgumentError -> nil
  end

  # What is wrong with an argument is no version's.
  defp of_version({:error, %Error{reason: reason} = error}, %Version{} = version)
       when not is_tuple(reason) or elem(reason, 0) != :invalid_argument do
    %Version{server: server, id: id, tag: tag, token: token, digest: digest} = version
    context = [server: server, document: id, tag: tag, token: token, digest: digest]
    {:error, Error.context(error, context)}
  end

  defp of_version(answer, _version), do: answer

  defp bang({:ok, value}), do: value
  defp bang(:ok), do: :ok
  defp bang({:error, error}), do: raise(error)

  defimpl Inspect do
    def inspect(_memory, _opts), do: "#Instar.Memory<>"
  end
end
