defmodule Instar.Appup.Target do
  # Another VM: a running node, or a throwaway one that this VM starts and that ends with it. It needs no code
  # of Instar's: whatever happens there is calls of OTP's own functions.
  @moduledoc false

  defstruct [:name, :call, :peer, :screen]

  @type t :: %__MODULE__{
          name: String.t(),
          call: (module, atom, list, timeout -> term),
          peer: pid | nil,
          screen: pid | nil
        }

  @doc "A node that this one is connected to."
  @spec node(node) :: t
  def node(node), do: %__MODULE__{name: "#{node}", call: &:erpc.call(node, &1, &2, &3, &4)}

  @doc """
  Starts a VM, without distribution. `args` are its command line, `env` its environment, `exec` its program.
  """
  @spec start(keyword) :: {:ok, t} | {:error, term}
  def start(options) do
    exec = options[:exec] || System.find_executable("erl") || "erl"

    peer = %{
      connection: :standard_io,
      exec: to_charlist(exec),
      args: Enum.map(options[:args] || [], &to_charlist/1),
      env:
        for(
          {key, value} <- [{"ERL_CRASH_DUMP_SECONDS", "0"} | options[:env] || []],
          do: {to_charlist(key), to_charlist(value)}
        ),
      wait_boot: options[:timeout] || 60_000
    }

    screen = spawn_link(fn -> screen(<<>>) end)

    case on_screen(screen, fn -> start_peer(peer) end) do
      {:ok, pid} ->
        call = &:peer.call(pid, &1, &2, &3, &4)
        {:ok, %__MODULE__{name: "a throwaway node", call: call, peer: pid, screen: screen}}

      {:error, reason} ->
        printed = printed_on(screen)
        send(screen, :stop)
        {:error, if(printed == "", do: reason, else: {reason, printed})}
    end
  end

  # What it prints, and how it sets its terminal, would be this VM's.
  defp on_screen(screen, fun) do
    own = Process.group_leader()
    Process.group_leader(self(), screen)

    try do
      fun.()
    after
      Process.group_leader(self(), own)
    end
  end

  # The last of what it printed says why it ended.
  @kept 16_384

  defp screen(printed) do
    receive do
      {:io_request, from, reference, request} ->
        send(from, {:io_reply, reference, shown(request)})
        screen(kept(printed <> text(request)))

      {:printed, from, reference} ->
        send(from, {reference, printed})
        screen(printed)

      :stop ->
        :ok
    end
  end

  defp kept(printed) when byte_size(printed) <= @kept, do: printed
  defp kept(printed), do: binary_part(printed, byte_size(printed) - @kept, @kept)

  defp text({:requests, requests}), do: Enum.map_join(requests, &text/1)
  defp text({:put_chars, _encoding, chars}), do: bytes(chars)

  defp text({:put_chars, _encoding, module, function, arguments}),
    do: bytes(apply(module, function, arguments))

  defp text({:put_chars, chars}), do: bytes(chars)
  defp text(_other), do: ""

  defp bytes(chars) do
    case :unicode.characters_to_binary(chars) do
      text when is_binary(text) -> text
      _broken -> ""
    end
  end

  @doc "The last that a VM printed which was started here, also when it has ended."
  @spec printed(t) :: String.t()
  def printed(%{screen: screen}), do: printed_on(screen)

  defp printed_on(screen) do
    reference = Process.monitor(screen)
    send(screen, {:printed, self(), reference})

    receive do
      {^reference, printed} ->
        Process.demonitor(reference, [:flush])
        printed

      {:DOWN, ^reference, _, _, _} ->
        ""
    end
  end

  defp shown(:getopts), do: [binary: true, encoding: :unicode]
  defp shown(request) when elem(request, 0) in [:put_chars, :setopts, :requests], do: :ok

  defp shown(request) when is_tuple(request),
    do: if(to_string(elem(request, 0)) =~ "get_", do: :eof, else: {:error, :request})

  defp shown(_request), do: {:error, :request}

  defp start_peer(options) do
    case :peer.start(options) do
      {:ok, pid, _node} -> {:ok, pid}
      {:ok, pid} -> {:ok, pid}
      {:error, reason} -> {:error, reason}
    end
  catch
    :exit, reason -> {:error, reason}
  end

  @spec stop(t) :: :ok
  def stop(%{peer: nil}), do: :ok

  def stop(%{peer: peer, screen: screen}) do
    send(screen, :stop)
    :peer.stop(peer)
    :ok
  catch
    :exit, _gone -> :ok
  end

  @doc "Calls a function there. What it raises, and that nobody answers, is `{:failed, reason}`."
  @spec call(t, module, atom, list, timeout) :: {:ok, term} | {:failed, term}
  def call(target, module, function, arguments, timeout \\ 30_000) do
    {:ok, target.call.(module, function, arguments, timeout)}
  catch
    :error, {:exception, reason, _stack} -> {:failed, reason}
    :error, {:erpc, reason} -> {:failed, reason}
    _kind, reason -> {:failed, reason}
  end

  @doc "Evaluates Erlang source there, with bindings: a loop in one round trip."
  @spec eval(t, String.t(), keyword, timeout) :: {:ok, term} | {:failed, term}
  def eval(target, source, bindings \\ [], timeout \\ 30_000) do
    # They are an orddict there.
    case call(target, :erl_eval, :exprs, [parse(source), Enum.sort(bindings)], timeout) do
      {:ok, {:value, value, _bindings}} -> {:ok, value}
      failed -> failed
    end
  end

  @doc "Erlang source as abstract code."
  @spec parse(String.t()) :: [tuple]
  def parse(source) do
    {:ok, tokens, _line} = :erl_scan.string(to_charlist(source))
    {:ok, expressions} = :erl_parse.parse_exprs(tokens)
    expressions
  end
end
