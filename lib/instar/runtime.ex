defmodule Instar.Runtime do
  # What a target must be able to do with a version's code. The behaviour is total: whoever has code asks its runtime, and
  # nobody outside of runtime/ asks which target that is.
  #
  # Instar.Server.Versions decides when; only it calls `install`, `delete`, `purge`, `soft_purge` and `evict`, one at a time.
  # When a server stops, Instar.Server.Stop calls the last four, and `purge`.
  @moduledoc false
  alias Instar.Call.{Callbacks, Request}
  alias Instar.{Config, Error, Memory, Version}
  alias Instar.Disk.Artifact
  alias Instar.Runtime.{Beam, Placement, Wasm}

  @type placement :: Placement.t()
  @type prepared :: term
  @type code :: term
  @type limits :: Instar.Call.Limits.t()
  # Of an instance.
  @type handle :: reference

  @typedoc """
  What a call comes to. `{:error, :closing}` asks to try again once the running purge is over; `:closed` and `:gone` say that
  the code is gone. What is `raised` is an answer of the code's; what `passes` is raised again, whoever asked: it is about
  the process or its server.
  """
  @type answer ::
          {:ok, term}
          | {:ok, term, fuel :: non_neg_integer | nil, memory :: non_neg_integer | nil,
             microseconds :: non_neg_integer}
          | {:error, term}
          | {:raised, :error | :throw | :exit, term, list}
          | {:passes, :error | :exit, term, list}

  # Placements and preparing ----------------------------------------------------------------------------------

  @doc """
  A placement for a version's code, owned by the server's `Instar.Server.Versions`: the one that the version has, where
  that will do, else a new one with the same clock and counters.
  """
  @callback placement(placement | nil, owner :: pid) :: {:ok, placement} | {:error, Error.t()}

  @doc """
  Whether all is offered that the code asks for, as far as it can be told before the code is prepared, which may take
  minutes.
  """
  @callback offered(Artifact.t(), load :: Callbacks.offer(), Config.t()) :: :ok | {:error, Error.t()}

  @doc "Everything that takes time or may fail. Nothing of it can be seen from outside."
  @callback prepare(Artifact.t(), placement, Config.t()) :: {:ok, prepared} | {:error, Error.t()}

  @doc "Whether making the code current runs some of it; such code is not loaded together with other."
  @callback on_load?(prepared) :: boolean

  @doc "What prepared code asks for, met by what its load and its server offer; nil when it asks for nothing."
  @callback meet(prepared, load :: Callbacks.offer(), Config.t()) ::
              {:ok, Callbacks.t() | nil} | {:error, Error.t()}

  @doc "Whether code of a language, which asks for that, takes what is offered for its imports."
  @callback taken(Callbacks.t() | nil, Callbacks.offer(), language :: atom) :: :ok | {:error, Error.t()}

  @doc "Whether prepared code is a program of WASI."
  @callback wasi?(prepared) :: boolean

  @doc """
  Runs an on_load function that is to run before the code is current, with what its imports are met by. Code that runs its
  own when it is installed refuses to become current together with other code.
  """
  @callback run_on_load(prepared, Callbacks.t() | nil, :alone | :together) :: :ok | {:error, Error.t()}

  # Transitions -----------------------------------------------------------------------------------------------

  @doc "Makes prepared code current; what was current is old from now on. There is no old code but where there is no current."
  @callback install(prepared) :: {:ok, code} | {:error, Error.t()}

  @doc "Makes several versions' prepared code current, all or none. None of them has old code or an on_load function."
  @callback install_all([prepared]) :: {:ok, [code]} | {:error, Error.t()}

  @doc "Makes current code old."
  @callback delete(code) :: :ok

  @doc "Removes old code and kills whoever lingers in it; whether there was anybody."
  @callback purge(code) :: boolean

  @doc "Removes old code if nobody lingers in it; whether it is gone."
  @callback soft_purge(code) :: boolean

  @doc "Removes current code, of which there is no old, if nobody is in it; whether it is gone."
  @callback evict(code) :: boolean

  @doc "Whether to see if somebody is in some code asks every process of the VM, which takes its time."
  @callback asks_all?() :: boolean

  # The end of a server ---------------------------------------------------------------------------------------

  @doc "Whether a version's current and old code end each for itself, or both with the current."
  @callback apart?() :: boolean

  @doc "Lets nobody in any more: the server stops. Instances that no call is in stop."
  @callback shut(code) :: :ok

  @doc "Those of some code that was shut that somebody is in. Kills nobody; what nobody is in may go."
  @callback lingering([code]) :: [code]

  @doc "The processes with a call in code that was shut, but for those in their first time slice."
  @callback inside(code) :: [pid]

  @doc "Has calls end that are in code that was shut, where they can be ended without their processes."
  @callback end_calls(code) :: :ok

  # Code that is current or old -------------------------------------------------------------------------------

  @doc "Names and arities of what can be called."
  @callback exports(code) :: [{String.t(), arity}]

  @doc "What the code exports or imports, as `Instar.Version` shows it; nil when the code is gone."
  @callback describe(code, :exports | :imports) :: [Version.item()] | nil

  @doc "Bytes of compiled code."
  @callback bytes(code) :: non_neg_integer

  @doc "Calls a function of a version in the calling process, within the limits that its code was prepared with."
  @callback call(Version.t(), function :: atom | String.t(), arguments :: [term]) :: answer

  @doc "The same with the limits, and what else the call brings, of a request."
  @callback call(Version.t(), Request.t()) :: answer

  @doc "Whether a call without options needs nothing of a version but its code."
  @callback bare?(Version.t()) :: boolean

  @doc "Calls a function of the code of such a version."
  @callback run(code, function :: atom | String.t(), arguments :: [term]) :: answer

  # Instances -------------------------------------------------------------------------------------------------

  @doc "Whether there are instances of the code at all."
  @callback instances?() :: boolean

  @doc "An instance of a version, owned by a process, whose calls have a stack as the limits say."
  @callback instance_new(Version.t(), owner :: pid, limits) :: {:ok, handle} | {:error, term}

  @doc "Calls a function in an instance of a version that asks for nothing, within the limits that its code was prepared with."
  @callback instance_call(handle, Version.t(), function :: atom | String.t(), arguments :: [term]) :: answer

  @doc "The same with the limits of a request; with nil for the function, runs what the start of an instance runs."
  @callback instance_call(handle, Version.t(), Request.t()) :: answer

  @doc "An instance's memory; nil where there are no instances."
  @callback memory(handle) :: Memory.t() | nil

  @doc "Lets an instance go."
  @callback instance_stop(handle) :: :ok

  @doc "How an instance is, see `Instar.Instance.status/1`."
  @callback instance_status(handle) :: :idle | :busy | :stopped | {:poisoned, term}

  @doc "An instance's exported globals."
  @callback instance_globals(handle) :: {:ok, [{String.t(), term}]} | {:error, term}

  # ---------------------------------------------------------------------------------------------------------------

  # What becomes current together does so in this order: what the VM may still refuse comes first.
  @in_order [Beam, Wasm]

  @doc "The runtime of a target, or of what has one."
  @spec of(:wasm | :beam | %{:target => :wasm | :beam, optional(atom) => term}) :: module
  def of(:wasm), do: Wasm
  def of(:beam), do: Beam
  def of(%{target: target}), do: of(target)

  @doc "As `c:call/3`, of the version's own runtime; without a look-up, as each call comes this way."
  @spec call(Version.t(), atom | String.t(), [term]) :: answer
  def call(%{target: :wasm} = version, function, arguments), do: Wasm.call(version, function, arguments)
  def call(%{target: :beam} = version, function, arguments), do: Beam.call(version, function, arguments)

  @doc "As `c:run/3`, likewise."
  @spec run(:wasm | :beam, code, atom | String.t(), [term]) :: answer
  def run(:wasm, code, function, arguments), do: Wasm.run(code, function, arguments)
  def run(:beam, code, function, arguments), do: Beam.run(code, function, arguments)

  @doc "As `c:instance_call/4`, likewise."
  @spec instance_call(handle, Version.t(), atom | String.t(), [term]) :: answer
  def instance_call(handle, version, function, arguments) do
    case version do
      %{target: :wasm} -> Wasm.instance_call(handle, version, function, arguments)
      %{target: :beam} -> Beam.instance_call(handle, version, function, arguments)
    end
  end

  @doc "As `c:call/2`, likewise."
  @spec call(Version.t(), Request.t()) :: answer
  def call(%{target: :wasm} = version, request), do: Wasm.call(version, request)
  def call(%{target: :beam} = version, request), do: Beam.call(version, request)

  @doc """
  Makes several versions' prepared code current, all or none. `prepared` says what was prepared of an element. Each element
  comes back with its code; when code is refused, those that the error is about stand beside it.
  """
  @spec install_all([element], (element -> {Version.t(), prepared})) ::
          {:ok, [{element, code}]} | {:error, Error.t(), [element]}
        when element: term
  def install_all(elements, prepared) do
    by_runtime = Enum.group_by(elements, fn element -> element |> prepared.() |> elem(0) |> of() end)

    install_each(for(runtime <- @in_order, elements = by_runtime[runtime], do: {runtime, elements}), prepared)
  end

  defp install_each([], _prepared), do: {:ok, []}

  defp install_each([{runtime, elements} | others], prepared) do
    with {:ok, codes} <- runtime.install_all(for element <- elements, do: element |> prepared.() |> elem(1)),
         {:ok, installed} <- install_each(others, prepared) do
      {:ok, Enum.zip(elements, codes) ++ installed}
    else
      {:error, error} -> {:error, error, elements}
      {:error, error, others} -> {:error, error, others}
    end
  end

  @doc "Gives a placement back that no version has taken, or whose version is gone."
  @spec leave(placement) :: :ok
  def leave(%Placement{slot: nil}), do: :ok
  def leave(%Placement{slot: slot}), do: Beam.leave(slot)
end
