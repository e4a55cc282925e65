defmodule Instar.OtherVM do
  # Another VM of the operating system, driven over its standard input: no node names, no distribution.
  alias Instar.Wait

  @doc """
  Starts a VM with this one's code paths. `wrap` is a command that runs it (`["unshare", "-rm"]`), `env` its
  environment, `paths` are more code paths, behind the others.
  """
  def start!(options \\ []) do
    erl = System.find_executable("erl") || raise "there is no erl"
    [command | arguments] = Keyword.get(options, :wrap, []) ++ [erl]
    paths = Enum.flat_map(:code.get_path(), &[~c"-pa", &1])
    more = Enum.flat_map(Keyword.get(options, :paths, []), &[~c"-pz", to_charlist(&1)])
    env = for {name, value} <- Keyword.get(options, :env, []), do: {to_charlist(name), to_charlist(value)}

    {:ok, vm, _node} =
      :peer.start(%{
        connection: :standard_io,
        exec: {to_charlist(System.find_executable(command)), Enum.map(arguments, &to_charlist/1)},
        args: paths ++ more ++ [~c"-kernel", ~c"logger_level", ~c"none"],
        env: env,
        wait_boot: Wait.bound()
      })

    ExUnit.Callbacks.on_exit(fn -> stop(vm) end)
    {:ok, _started} = call(vm, :application, :ensure_all_started, [:instar])
    vm
  end

  @doc "Calls a function there."
  def call(vm, module, function, arguments, timeout \\ Wait.bound()),
    do: :peer.call(vm, module, function, arguments, timeout)

  @doc "Starts a code server there, which lives as long as the VM."
  def start_instar!(vm, options) do
    {:ok, _pid} = call(vm, __MODULE__, :start_unlinked, [options])
    options[:name]
  end

  @doc false
  # What a call starts would die with the process that the call runs in.
  def start_unlinked(options) do
    # Calls of a busy machine take their time.
    with {:ok, pid} <- Instar.start_link(Keyword.put_new(options, :timeout, Instar.Patience.ms(30_000))) do
      Process.unlink(pid)
      {:ok, pid}
    end
  end

  @doc false
  # Instances of a call's process, up to the first error, which comes with them. They go with that process.
  def instances(version, most) do
    Enum.reduce_while(1..most, {[], nil}, fn _n, {instances, nil} ->
      case Instar.Instance.start(version) do
        {:ok, instance} -> {:cont, {[instance | instances], nil}}
        error -> {:halt, {instances, error}}
      end
    end)
  end

  @doc "Stops it."
  def stop(vm) do
    if Process.alive?(vm), do: :peer.stop(vm), else: :ok
  catch
    :exit, _reason -> :ok
  end
end
