defmodule Instar.Discovery.Handshake do
  # What a node calls itself. It says so to whoever begins to connect, before it asks for the cookie's digest; a node is
  # connected to by exactly that name, whatever its address is.
  @moduledoc false

  @connect_ms 2_000

  # The flags without which no release since OTP 22 goes on: the terms that it must be able to send.
  @flags Enum.sum([
           0x4,
           0x8,
           0x10,
           0x80,
           0x100,
           0x200,
           0x400,
           0x800,
           0x10000,
           0x20000,
           0x40000,
           0x1000000,
           0x2000000,
           0x400000000
         ])

  @doc """
  The name of the node whose distribution listens there. It is left before it has learned anything, under a name that no
  node has, so nothing is connected.
  """
  @spec name(:inet.ip_address(), :inet.port_number()) :: {:ok, String.t()} | :error
  def name(address, port) do
    with {:ok, socket} <- :gen_tcp.connect(address, port, [:binary, packet: 2, active: false], @connect_ms) do
      try do
        asked(socket)
      after
        :gen_tcp.close(socket)
      end
    else
      {:error, _posix} -> :error
    end
  end

  defp asked(socket) do
    # One name for all that this VM asks: it stays as an atom there.
    own = "instar_asks_#{System.pid()}@localhost"
    hello = <<?N, @flags::64, :rand.uniform(0xFFFFFF)::32, byte_size(own)::16, own::binary>>

    with :ok <- :gen_tcp.send(socket, hello),
         {:ok, "sok" <> _simultaneous} <- :gen_tcp.recv(socket, 0, @connect_ms),
         {:ok, challenge} <- :gen_tcp.recv(socket, 0, @connect_ms),
         do: named(challenge),
         else: (_refused -> :error)
  end

  # As since OTP 23, and as before.
  defp named(<<?N, _flags::64, _challenge::32, _creation::32, size::16, name::binary-size(size), _::binary>>),
    do: {:ok, name}

  defp named(<<?n, _version::16, _flags::32, _challenge::32, name::binary>>), do: {:ok, name}
  defp named(_other), do: :error
end
