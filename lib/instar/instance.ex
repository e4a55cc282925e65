defmodule Instar.Instance do
  @moduledoc """
  A WebAssembly program that keeps its state between calls: its memory, its globals, its tables.

      iex> {:ok, counter} = Instar.Instance.start("counter")
      iex> for _ <- 1..3, do: Instar.Instance.call!(counter, :next, [])
      [1, 2, 3]
      iex> Instar.Instance.global(counter, "count")
      {:ok, 3}
      iex> Instar.Instance.stop(counter)
      :ok

  `Instar.call/4` on the other hand gives each call a program that has just begun.

  An instance belongs to a process, the one that started it unless `owner:` says otherwise, and goes when that ends.
  For as long as it lives the owner counts as lingering in the version's code, as a process does that is inside a
  function of an Erlang module: purging that code kills the owner. A server that stops kills nobody: its instances are
  `:stopped`, as soon as no call is in them. The instance stays in the code that it was started
  from, whatever is loaded later.

  Any process may call it, one at a time: whoever comes meanwhile gets the error `:busy`. When a call does not return
  (a trap, a timeout, an exhausted limit, a callback that raised, a caller that was killed), nobody can know what state
  it left behind; the instance is then poisoned, and every later call is the error `{:poisoned, cause}`.

  Versions of Elixir and Erlang documents have no state between calls, and no instances.
  """
  alias Instar.Call.{Argument, Callbacks, Calls, Limits, Lookup, Queue, World}
  alias Instar.{Config, Error, Memory, Native, Options, Runtime, Telemetry, Version}
  alias Instar.Server.{Stats, Versions}

  require Stats

  @enforce_keys [:handle, :memory, :version]
  defstruct @enforce_keys ++ [:world, options: []]

  @typedoc "An instance; its options are those of its start that hold for its calls."
  @type t :: %__MODULE__{
          handle: reference,
          memory: Memory.t(),
          version: Version.t(),
          world: World.t() | nil,
          options: keyword
        }

  @typedoc "A number, a vector's 16 bytes, or nil for a null reference."
  @type value :: integer | float | :nan | :infinity | :neg_infinity | <<_::128>> | nil | :unsupported_type

  @doc """
  Makes an instance of a version: `start(ref, options)`, or with a server's name `start(server, ref, options)`.

  Options: `owner` (a local process, the caller by default), and those of `Instar.call/4`: `imports`, `wasi` and `stack`
  are kept for all calls of the instance, and the other limits are those of the making, which runs a module's start
  function. `timeout` bounds what the making waits for, too, and `queue` how long it may wait for a place.
  """
  @spec start(Instar.ref()) :: {:ok, t} | {:error, Error.t()}
  @spec start(Instar.ref(), keyword) :: {:ok, t} | {:error, Error.t()}
  @spec start(atom, Instar.ref()) :: {:ok, t} | {:error, Error.t()}
  def start(ref, options \\ [])
  def start(ref, options) when length(options) >= 0, do: start_on(Instar, ref, options)
  def start(server, ref) when is_atom(server), do: start_on(server, ref, [])
  def start(_ref, options), do: Argument.wrong(:options, options)

  @doc "As `start/2`, of a version of the server of that name."
  @spec start(atom, Instar.ref(), keyword) :: {:ok, t} | {:error, Error.t()}
  def start(server, ref, options) when is_atom(server) and length(options) >= 0,
    do: start_on(server, ref, options)

  def start(server, _ref, _options) when not is_atom(server), do: Argument.wrong(:server, server)
  def start(_server, _ref, options), do: Argument.wrong(:options, options)

  defp start_on(server, ref, given) do
    with :ok <- Config.known_in_call(given, [:owner, :imports, :wasi], []),
         {:ok, offer, options} <- Config.take_imports(given),
         {:ok, wasi, options} <- Config.take_wasi(options),
         {:ok, owner, options} <- take_owner(options),
         {:ok, version, since} <- server |> Instar.Test.Routes.of() |> Lookup.find(ref, given),
         {:ok, version} <- with_imports(version, offer),
         :ok <- World.taken(version.wasi != nil or version.target == :beam, wasi, version.language),
         {:ok, limits} <- limits(version, options, since),
         {:ok, instance, limits} <- make(version, owner, limits) do
      instance = %{instance | world: World.of(version, wasi), options: Keyword.take(options, [:stack])}

      case make_run(instance, limits) do
        {:ok, nil} ->
          {:ok, instance}

        # What an `_initialize` has written is nobody's answer.
        {:ok, nil, _output} ->
          {:ok, instance}

        {:raised, kind, reason, trace} ->
          stop(instance)
          {:error, error(instance, {:exception, kind, reason, trace})}

        {:error, error} ->
          stop(instance)
          {:error, error}
      end
    end
  rescue
    error in Error -> {:error, error}
  end

  defp take_owner(options) do
    case List.keytake(options, :owner, 0) do
      nil -> {:ok, self(), options}
      {{:owner, owner}, options} when is_pid(owner) and node(owner) == node() -> {:ok, owner, options}
      {{:owner, other}, _} -> Options.invalid(:owner, other, "a process of this node")
    end
  end

  # What the instance's calls are met by, unless they bring something nearer.
  defp with_imports(%Version{imports: nil} = version, offer) do
    with :ok <- Callbacks.taken(nil, offer, version), do: {:ok, version}
  end

  defp with_imports(%Version{imports: imports} = version, offer) do
    case Callbacks.bring(imports, offer) do
      {:ok, imports} -> {:ok, %{version | imports: imports}}
      {:error, reason} -> {:error, error(version, reason)}
    end
  end

  defp make(%Version{target: :beam} = version, _owner, _limits), do: {:error, error(version, :no_instances)}

  defp make(%Version{code: code} = version, owner, limits) do
    case native(version, fn -> Runtime.Wasm.make_instance(code, owner, limits.stack) end) do
      {:ok, handle} ->
        {:ok, %__MODULE__{handle: handle, memory: Memory.of_instance(handle), version: version}, limits}

      # The purge that closes the code is running: wait for what it decides.
      {:error, :closing} ->
        Versions.settle(version.server)
        make(version, owner, limits)

      {:error, :closed} ->
        # With its server, or without.
        Config.fetch!(version.server)
        {:error, error(version, {:badfun, version.digest})}

      {:error, :no_room} ->
        case Queue.wait(version, limits) do
          {:ok, limits, turn} -> Queue.with_turn(turn, fn -> make(version, owner, limits) end)
          {:error, reason, limits} -> {:error, limit_error(version, reason, limits)}
        end

      {:error, reason} ->
        {:error, error(version, reason)}
    end
  end

  # A module's start function, or an `_initialize`.
  defp make_run(%{version: %{imports: imports}} = instance, limits),
    do: enter_with(instance, nil, [], limits, Callbacks.for_call(imports, %{}))

  # A handle of another node is a reference that means nothing here.
  defp native(version, fun) do
    fun.()
  rescue
    error in ArgumentError ->
      if version.node == node(),
        do: reraise(error, __STACKTRACE__),
        else: {:error, {:foreign_node, version.node}}
  end

  @doc """
  Calls a function in an instance; its state is what the calls before it have left. Options as of `Instar.call/4`,
  without `wasi` and `stack`, which an instance has from its start. When a program's output is captured, what the call has written is in the answer.
  """
  @spec call(t, atom | String.t(), [term], keyword) ::
          {:ok, term} | {:ok, term, map} | {:error, Error.t()}
  def call(instance, function, arguments, options \\ [])

  def call(%__MODULE__{} = instance, function, arguments, options)
      when (is_atom(function) or is_binary(function)) and function != nil and length(arguments) >= 0 and
             length(options) >= 0 do
    case run(instance, function, arguments, options) do
      {:told, call, answer} ->
        answer = returned(instance, answer)
        Telemetry.returned(call, answer)
        answer

      answer ->
        returned(instance, answer)
    end
  end

  def call(%__MODULE__{}, function, arguments, options),
    do: Argument.wrong_call(function, arguments, options)

  def call(instance, _function, _arguments, _options), do: Argument.wrong(:instance, instance)

  defp returned(instance, {:raised, kind, reason, trace}),
    do: {:error, error(instance, {:exception, kind, reason, trace})}

  defp returned(_instance, answer), do: answer

  @doc "As `call/4`, but returns the bare result and raises the error; what a callback raised passes through."
  @spec call!(t, atom | String.t(), [term], keyword) :: term
  def call!(instance, function, arguments, options \\ [])

  def call!(%__MODULE__{} = instance, function, arguments, options)
      when (is_atom(function) or is_binary(function)) and function != nil and length(arguments) >= 0 and
             length(options) >= 0 do
    case run(instance, function, arguments, options) do
      {:ok, result} -> result
      {:ok, result, more} -> {result, more}
      {:raised, kind, reason, trace} -> :erlang.raise(kind, reason, trace)
      {:error, error} -> raise error
      {:told, call, answer} -> Calls.told!(call, answer)
    end
  end

  def call!(instance, function, arguments, options) do
    {:error, error} = call(instance, function, arguments, options)
    raise error
  end

  defp run(%__MODULE__{version: %{events: true} = version} = instance, function, arguments, options)
       when function != nil do
    silent = %{instance | version: %{version | events: false}}
    Telemetry.call(version, function, arguments, fn -> run(silent, function, arguments, options) end)
  end

  # As a call of the version is counted.
  defp run(%{version: %{stats: stats} = version} = instance, function, arguments, options) do
    case Stats.begin(stats) do
      :untimed ->
        instance |> go(function, arguments, options) |> Stats.outcome(version)

      {:timed, began, weight} ->
        try do
          instance |> go(function, arguments, options) |> Stats.outcome(version)
        after
          Stats.ended(stats, began, weight)
        end
    end
  end

  # The short way: a module that asks for nothing has answered, or what it has to say is looked at.
  defp go(%{version: %{imports: nil, wasi: nil}, options: []} = instance, function, arguments, [])
       when function != nil do
    %{handle: handle, version: version} = instance

    case native(version, fn -> Native.instance_call(handle, function, arguments) end) do
      {:ok, _result} = answer -> answer
      {:error, :closing} -> run_with(instance, function, arguments, [])
      {:error, :closed} -> {:error, error(instance, :stopped)}
      {:error, reason} -> {:error, error(instance, reason)}
    end
  end

  defp go(instance, function, arguments, options), do: run_with(instance, function, arguments, options)

  defp run_with(%__MODULE__{version: version} = instance, function, arguments, options) do
    with :ok <- without_stack(function, options),
         # An instance goes with its server.
         :ok <- if(Config.get(version.server), do: :ok, else: {:error, error(instance, :stopped)}),
         {:ok, offer, options} <- Config.take_imports(options),
         {:ok, limits} <- limits(version, Keyword.merge(options, instance.options), nil),
         do: enter_with(instance, function, arguments, limits, Callbacks.for_call(version.imports, offer))
  end

  defp enter_with(%__MODULE__{version: version} = instance, function, arguments, limits, met) do
    answer =
      with {:ok, table} <- met,
           do: enter(instance, function, arguments, limits, World.table(table, instance.world))

    case answer do
      {:error, reason} -> {:error, limit_error(version, reason, limits)}
      {:ok, result, fuel, memory, time} -> {:ok, result, %{fuel: fuel, memory: memory, microseconds: time}}
      answer -> answer
    end
    |> World.with_output(instance.world)
  end

  defp limits(version, options, since) do
    with {:ok, config} <- Config.fetch(version.server),
         {:ok, limits} <- Config.call_limits(Limits.apply(config, version.limits), options),
         do: {:ok, limits |> Limits.with_stack(version.language) |> Limits.waited(config, since)}
  end

  # It was made on a stack, and cannot move to another.
  defp without_stack(nil, _options), do: :ok

  defp without_stack(_function, options) do
    case Keyword.fetch(options, :stack) do
      {:ok, bytes} ->
        Options.invalid(:stack, bytes, "to be given when the instance is started")

      :error ->
        :ok
    end
  end

  defp enter(%__MODULE__{handle: handle, version: version} = instance, function, arguments, limits, table) do
    case native(version, fn -> native_call(handle, function, arguments, limits, instance.world) end) do
      {:error, :closing} ->
        Versions.settle(version.server)
        enter(instance, function, arguments, limits, table)

      {:error, :closed} ->
        {:error, :stopped}

      answer ->
        Callbacks.follow(answer, table)
    end
  end

  # Its console is an instance's from the beginning.
  defp native_call(handle, nil, [], limits, %{console: console}),
    do: Runtime.Wasm.call_instance(handle, nil, [], limits, console)

  defp native_call(handle, function, arguments, limits, _world),
    do: Runtime.Wasm.call_instance(handle, function, arguments, limits, nil)

  @doc "Lets an instance go. A call in it ends with the error `:stopped`."
  @spec stop(t) :: :ok
  def stop(%__MODULE__{handle: handle}), do: Native.instance_stop(handle)
  def stop(instance), do: Argument.wrong!(:instance, instance)

  @doc """
  How an instance is: `:idle`, `:busy` (a call is in it), `:stopped` (also by its owner's end), or `{:poisoned, cause}`,
  where the cause is the reason of the error of the call that did not return, `:exception` when a callback raised, or
  `:killed` when its caller was.
  """
  @spec status(t) :: :idle | :busy | :stopped | {:poisoned, term}
  def status(%__MODULE__{handle: handle}), do: Native.instance_status(handle)
  def status(instance), do: Argument.wrong!(:instance, instance)

  @doc "The exported globals, by name. A value that has no Erlang term is `:unsupported_type`."
  @spec globals(t) :: {:ok, %{optional(String.t()) => value}} | {:error, Error.t()}
  def globals(%__MODULE__{handle: handle} = instance) do
    case Native.instance_globals(handle) do
      {:ok, globals} -> {:ok, Map.new(globals)}
      {:error, reason} -> {:error, error(instance, reason)}
    end
  end

  def globals(instance), do: Argument.wrong(:instance, instance)

  @doc "One exported global; the error `{:no_global, name}` when there is none of that name."
  @spec global(t, String.t() | atom) :: {:ok, value} | {:error, Error.t()}
  def global(%__MODULE__{} = instance, name) when is_atom(name) and name != nil,
    do: global(instance, Atom.to_string(name))

  def global(%__MODULE__{} = instance, name) when is_binary(name) do
    with {:ok, globals} <- globals(instance) do
      case globals do
        %{^name => value} -> {:ok, value}
        %{} -> {:error, error(instance, {:no_global, name})}
      end
    end
  end

  def global(%__MODULE__{}, name), do: Argument.wrong(:global, name)
  def global(instance, _name), do: Argument.wrong(:instance, instance)

  defp limit_error(version, reason, limits),
    do: %{error(version, reason) | limit: Limits.reached(reason, version, limits)}

  @doc false
  @spec error(t | Version.t(), term) :: Error.t()
  def error(%__MODULE__{version: version}, reason), do: error(version, reason)

  def error(%Version{} = version, reason) do
    Error.new(Limits.reason(reason),
      choices: Calls.exports(reason, version),
      limit: Limits.reached(reason, version, nil),
      server: version.server,
      document: version.id,
      tag: version.tag,
      token: version.token,
      digest: version.digest
    )
  end

  defimpl Inspect do
    def inspect(%{version: version} = instance, _opts) do
      status =
        case Instar.Instance.status(instance) do
          {:poisoned, _cause} -> :poisoned
          status -> status
        end

      "#Instar.Instance<#{version.id} #{version.tag} #{status}>"
    rescue
      # Of another node.
      ArgumentError -> "#Instar.Instance<#{version.id} #{version.tag}>"
    end
  end
end
