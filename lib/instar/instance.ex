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
  alias Instar.Call.{Argument, Callbacks, Calls, Limits, Lookup, Queue, Request, Trapped, World}
  alias Instar.{Config, Error, Memory, Options, Runtime, Telemetry, Version}
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
  function. `timeout` bounds what the making waits for, too, and `queue` how long it may wait for a permit.
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
         {:ok, version, request} <-
           Lookup.find(ref, %Request{server: Instar.Test.Routes.of(server), options: given}),
         {:ok, version} <- with_imports(version, offer),
         # Code without instances says so.
         :ok <-
           World.taken(version.wasi != nil or not Runtime.of(version).instances?(), wasi, version.language),
         {:ok, config} <- Config.fetch(version.server),
         {:ok, limits} <- limits(version, config, options, request.since),
         {:ok, instance, limits} <- make(version, owner, limits) do
      instance = %{instance | world: World.of(version, wasi), options: Keyword.take(options, [:stack])}

      # A module's start function, or an `_initialize`.
      case enter_with(instance, %Request{limits: limits, world: instance.world}) do
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
    with :ok <- Runtime.of(version).taken(nil, offer, version.language), do: {:ok, version}
  end

  defp with_imports(%Version{imports: imports} = version, offer) do
    case Callbacks.bring(imports, offer) do
      {:ok, imports} -> {:ok, %{version | imports: imports}}
      {:error, reason} -> {:error, error(version, reason)}
    end
  end

  defp make(version, owner, limits) do
    case Runtime.of(version).instance_new(version, owner, limits) do
      {:ok, handle} ->
        memory = Runtime.of(version).memory(handle)
        {:ok, %__MODULE__{handle: handle, memory: memory, version: version}, limits}

      # The purge that closes the code is running: wait for what it decides.
      {:error, :closing} ->
        Versions.sync(version.server)
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
    case begin(instance, function, arguments, options) do
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
    case begin(instance, function, arguments, options) do
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

  # The short way: neither the options nor the code ask for anything. No request is made of it unless it has to be.
  defp begin(
         %{version: %{events: false, imports: nil, wasi: nil, stats: stats}, options: []} = instance,
         function,
         arguments,
         []
       ),
       do: Stats.counting(stats, do: short(instance, function, arguments))

  defp begin(instance, function, arguments, options),
    do: run(instance, %Request{function: function, arguments: arguments, options: options})

  defp short(%{handle: handle, version: version} = instance, function, arguments) do
    case Runtime.instance_call(handle, version, function, arguments) do
      {:ok, _result} = answer ->
        answer

      {:error, :closing} ->
        instance
        |> run_with(%Request{function: function, arguments: arguments})
        |> Stats.outcome(version)

      {:error, :closed} ->
        Stats.outcome({:error, error(instance, :stopped)}, version)

      {:error, reason} ->
        Stats.outcome({:error, error(instance, reason)}, version)
    end
  end

  # As a call of the version is told, and counted.
  defp run(%__MODULE__{version: %{events: true} = version} = instance, request) do
    silent = %{instance | version: %{version | events: false}}
    Telemetry.call(version, request.function, request.arguments, fn -> run(silent, request) end)
  end

  defp run(%{version: %{stats: stats} = version} = instance, request),
    do: Stats.counting(stats, do: instance |> run_with(request) |> Stats.outcome(version))

  defp run_with(%__MODULE__{version: version} = instance, %Request{options: options} = request) do
    with :ok <- without_stack(options),
         {:ok, config} <- served(instance),
         {:ok, offer, options} <- Config.take_imports(options),
         {:ok, limits} <- limits(version, config, Keyword.merge(options, instance.options), nil),
         do: enter_with(instance, %{request | limits: limits, offer: offer, world: instance.world})
  end

  defp enter_with(%__MODULE__{version: version, world: world} = instance, request) do
    case enter(instance, request) do
      {:error, reason} -> {:error, limit_error(version, reason, request.limits)}
      {:ok, result, fuel, memory, time} -> {:ok, result, %{fuel: fuel, memory: memory, microseconds: time}}
      answer -> answer
    end
    |> World.with_output(world)
  end

  # An instance goes with its server, which is asked for once: it may go at any moment.
  defp served(%__MODULE__{version: version} = instance) do
    case Config.get(version.server) do
      nil -> {:error, error(instance, :stopped)}
      config -> {:ok, config}
    end
  end

  defp limits(version, config, options, since) do
    with {:ok, limits} <- Config.call_limits(Limits.apply(config, version.limits), options),
         do: {:ok, limits |> Limits.with_stack(version.language) |> Limits.waited(config, since)}
  end

  # It was made on a stack, and cannot move to another.
  defp without_stack(options) do
    case Keyword.fetch(options, :stack) do
      {:ok, bytes} ->
        Options.invalid(:stack, bytes, "to be given when the instance is started")

      :error ->
        :ok
    end
  end

  defp enter(%__MODULE__{handle: handle, version: version} = instance, request) do
    case Runtime.of(version).instance_call(handle, version, request) do
      {:error, :closing} ->
        Versions.sync(version.server)
        enter(instance, request)

      {:error, :closed} ->
        {:error, :stopped}

      answer ->
        answer
    end
  end

  @doc "Lets an instance go. A call in it ends with the error `:stopped`."
  @spec stop(t) :: :ok
  def stop(%__MODULE__{handle: handle, version: version}), do: Runtime.of(version).instance_stop(handle)
  def stop(instance), do: Argument.wrong!(:instance, instance)

  @doc """
  How an instance is: `:idle`, `:busy` (a call is in it), `:stopped` (also by its owner's end), or `{:poisoned, cause}`,
  where the cause is the reason of the error of the call that did not return, `:exception` when a callback raised, or
  `:killed` when its caller was.
  """
  @spec status(t) :: :idle | :busy | :stopped | {:poisoned, term}
  def status(%__MODULE__{handle: handle, version: version}), do: Runtime.of(version).instance_status(handle)
  def status(instance), do: Argument.wrong!(:instance, instance)

  @doc "The exported globals, by name. A value that has no Erlang term is `:unsupported_type`."
  @spec globals(t) :: {:ok, %{optional(String.t()) => value}} | {:error, Error.t()}
  def globals(%__MODULE__{handle: handle, version: version} = instance) do
    case Runtime.of(version).instance_globals(handle) do
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
    error = reason |> Limits.reason() |> Calls.error(version)
    %{error | limit: Limits.reached(reason, version, nil), frames: Trapped.frames(reason)}
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
