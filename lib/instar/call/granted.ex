defmodule Instar.Call.Granted do
  # The functions of Instar's own that stand for permissions: what is called where one is given, and what where a call does not
  # give it.
  @moduledoc false
  alias Instar.Call.{Allowed, HostHTTP, Sent}
  alias Instar.Compiler.Shared.Permissions

  # The module whose functions the library calls; no document can name it.
  @instar "instar_host"
  @http "Elixir.Req"

  # Random bytes that a document can have at once, and that are drawn in one go: the VM draws them without a pause.
  @most_bytes 16 * 1024 * 1024
  @piece 16 * 1024

  @doc "Whether a module's functions are Instar's alone."
  @spec reserved?(String.t()) :: boolean
  def reserved?(module), do: module == @instar

  @doc "Whether functions of a module need a permission."
  @spec needs?(String.t()) :: boolean
  def needs?(module), do: module in [@instar, @http]

  @doc "What is called for a function of a module of Instar's; nil where it is not allowed."
  @spec function(Allowed.t(), String.t(), String.t(), arity) :: fun | {:sends, fun} | nil
  def function(allow, @instar, name, arity), do: own(allow, {name, arity})

  def function(%{http: hosts}, @http, name, arity) do
    if Enum.any?(Permissions.names([:http]), fn {_, known, of} ->
         Atom.to_string(known) == name and of == arity
       end),
       do: HostHTTP.function(name, arity, hosts)
  end

  def function(_allow, _module, _name, _arity), do: nil

  defp own(%{clock: true}, {"os_time", 0}), do: &:os.system_time/0
  defp own(%{clock: true}, {"monotonic_time", 0}), do: &:erlang.monotonic_time/0

  defp own(%{clock: %DateTime{} = time}, {name, 0}) when name in ["os_time", "monotonic_time"] do
    native = time |> DateTime.to_unix(:nanosecond) |> System.convert_time_unit(:nanosecond, :native)
    fn -> native end
  end

  defp own(%{random: seed}, {"seed", 0}) do
    if seed == true,
      do: fn ->
        <<seed::58>> = <<0::2, :crypto.strong_rand_bytes(7)::binary>>
        seed
      end,
      else: fn -> seed end
  end

  # What more would be is the call's memory to bound, and the host would have it first.
  defp own(%{random: seed}, {"bytes", 1}) do
    fn
      count when is_integer(count) and count >= 0 ->
        cond do
          count > @most_bytes -> :erlang.error(:system_limit)
          seed == true -> count |> strong_bytes([]) |> :erlang.iolist_to_binary()
          true -> :seeded
        end

      _no_count ->
        :erlang.error(:badarg)
    end
  end

  # Nobody waits for a process, so what lies in its mailbox is counted before it is sent.
  defp own(%{output: pid}, {"output", 2}) when is_pid(pid) do
    {:sends,
     fn count, [stream, bytes] ->
       if is_binary(bytes),
         do: Sent.send_on(pid, stream(stream), bytes, count),
         else: :erlang.error(:badarg)
     end}
  end

  defp own(%{output: output}, {"output", 2}) do
    fn stream, bytes ->
      if is_binary(bytes), do: write(output, stream, bytes), else: :erlang.error(:badarg)
    end
  end

  defp own(_allow, _function), do: nil

  defp strong_bytes(count, drawn) when count <= @piece, do: [:crypto.strong_rand_bytes(count) | drawn]

  defp strong_bytes(count, drawn),
    do: strong_bytes(count - @piece, [:crypto.strong_rand_bytes(@piece) | drawn])

  # The stream is one of two atoms, whatever else a document says.
  defp write(:drop, _stream, _bytes), do: :ok

  defp write({:capture, {keeper, reference} = key}, stream, bytes) when is_reference(reference),
    do: keeper.keep(key, stream(stream), bytes)

  defp write(:capture, _stream, _bytes), do: :ok
  defp write({module, name}, _stream, bytes), do: told(apply(module, name, [bytes]))
  defp write(fun, _stream, bytes) when is_function(fun, 1), do: told(fun.(bytes))

  defp write(device, _stream, bytes) do
    if String.valid?(bytes), do: IO.write(device, bytes), else: IO.binwrite(device, bytes)
    :ok
  end

  defp told(_answer), do: :ok

  defp stream(name) when name in [:stderr, :standard_error], do: :stderr
  defp stream(_stdout), do: :stdout

  @doc "What is called where a call does not allow what its document was compiled with."
  @spec refusal(String.t(), String.t(), arity) :: fun
  def refusal(module, name, arity) do
    permission = Permissions.of(module, name)

    case arity do
      0 -> fn -> :erlang.error({:not_allowed, permission}) end
      1 -> fn _ -> :erlang.error({:not_allowed, permission}) end
      2 -> fn _, _ -> :erlang.error({:not_allowed, permission}) end
    end
  end
end
