defmodule Instar.Compiler.Wasm.Shipped.Erlang.GenServer do
  # Erlang's module `gen_server` for processes of one call, by that of `GenServer`; this code runs in the sandbox, as part of the
  # library.
  @moduledoc false
  alias Instar.Compiler.Wasm.Shipped.GenServer

  @typep name :: {:local, atom}
  @typep started :: {:ok, pid} | {:error, term} | :ignore

  @doc false
  @spec start(module, term, keyword) :: started
  def start(module, arg, options), do: GenServer.start(module, arg, unnamed(options))

  @doc false
  @spec start(name, module, term, keyword) :: started
  def start(name, module, arg, options), do: GenServer.start(module, arg, named(name, :start, options))

  @doc false
  @spec start_link(module, term, keyword) :: started
  def start_link(module, arg, options), do: GenServer.start_link(module, arg, unnamed(options))

  @doc false
  @spec start_link(name, module, term, keyword) :: started
  def start_link(name, module, arg, options),
    do: GenServer.start_link(module, arg, named(name, :start_link, options))

  # That option is Elixir's.
  defp unnamed(options), do: :lists.keydelete(:name, 1, options)

  defp named({:local, name}, _function, options) when is_atom(name), do: [{:name, name} | unnamed(options)]

  defp named({scope, _name}, function, _options) when scope in [:global, :via],
    do: :erlang.error({:unsupported, {:gen_server, function, 4}})

  defp named(_name, _function, _options), do: :erlang.error(:badarg)

  @doc false
  @spec call(term, term) :: term
  def call(server, request),
    do: GenServer.instar_call(server, request, 5000, {:gen_server, :call, [server, request]})

  @doc false
  @spec call(term, term, timeout) :: term
  def call(server, request, timeout),
    do: GenServer.instar_call(server, request, timeout, {:gen_server, :call, [server, request, timeout]})

  @doc false
  @spec cast(term, term) :: :ok
  def cast(server, request), do: GenServer.cast(server, request)

  @doc false
  @spec reply({pid, term}, term) :: :ok
  def reply(from, reply), do: GenServer.reply(from, reply)

  @doc false
  @spec stop(term) :: :ok
  def stop(server), do: GenServer.instar_stop(server, :normal, :infinity, nil)

  @doc false
  @spec stop(term, term, timeout) :: :ok
  def stop(server, reason, timeout),
    do: GenServer.instar_stop(server, reason, timeout, nil)
end
