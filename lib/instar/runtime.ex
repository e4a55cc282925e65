defmodule Instar.Runtime do
  # What a target must be able to do with a version's code. Instar.Server.Versions decides when; only it calls
  # `install`, `delete`, `purge`, `soft_purge` and `evict`, one at a time. When a server stops, Instar.Server.Stop calls the
  # last four, and `purge`.
  @moduledoc false
  alias Instar.Call.Callbacks
  alias Instar.{Config, Error}
  alias Instar.Disk.Artifact

  @typedoc """
  What a version keeps through all its code: the clock of its last request, for BEAM code its modules' name, and what
  its calls came to.
  """
  @type placement :: %{
          required(:touch) => reference,
          required(:slot) => module | nil,
          optional(:stats) => Instar.Server.Stats.t()
        }
  @type prepared :: term
  @type code :: term
  @type limits :: Instar.Call.Limits.t()

  @doc "A placement for a version that has none, owned by the server's `Instar.Server.Versions`."
  @callback placement(owner :: pid) :: {:ok, placement} | {:error, Error.t()}

  @doc "Gives a placement back that no version has taken, or whose version is gone."
  @callback leave(placement) :: :ok

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

  @doc "Whether prepared code is a program of WASI."
  @callback wasi?(prepared) :: boolean

  @doc """
  Runs an on_load function that is to run before the code is current, with what its imports are met by; BEAM code runs
  its own on `install`.
  """
  @callback run_on_load(prepared, Callbacks.t() | nil) :: :ok | {:error, Error.t()}

  @doc "Makes several versions' prepared code current, all or none. None of them has old code or an on_load function."
  @callback install_all([prepared]) :: {:ok, [code]} | {:error, Error.t()}

  @doc "Names and arities of what can be called."
  @callback exports(code) :: [{String.t(), arity}]

  @doc "What the code exports or imports, as `Instar.Version` shows it; nil when the code is gone."
  @callback describe(code, :exports | :imports) :: [Instar.Version.item()] | nil

  @doc "Makes prepared code current; what was current is old from now on. There is no old code but where there is no current."
  @callback install(prepared) :: {:ok, code} | {:error, Error.t()}

  @doc """
  Calls a function in the calling process. `limits` is nil for those the code was prepared with.
  `{:error, :closing}` asks to try again once the running purge is over, `{:error, :gone}` says it is gone.
  """
  @callback call(code, function :: atom | String.t(), arguments :: [term], limits | nil) ::
              {:ok, term} | {:error, term}

  @doc "Makes current code old."
  @callback delete(code) :: :ok

  @doc "Removes old code and kills whoever lingers in it; whether there was anybody."
  @callback purge(code) :: boolean

  @doc "Removes old code if nobody lingers in it; whether it is gone."
  @callback soft_purge(code) :: boolean

  @doc "Removes current code, of which there is no old, if nobody is in it; whether it is gone."
  @callback evict(code) :: boolean

  @doc "Lets nobody in any more: the server stops. Instances that no call is in stop."
  @callback shut(code) :: :ok

  @doc "Those of some code that was shut that somebody is in. Kills nobody; what nobody is in may go."
  @callback lingering([code]) :: [code]

  @doc "The processes with a call in code that was shut, but for those in their first time slice."
  @callback inside(code) :: [pid]

  @doc "Has calls end that are in code that was shut, where they can be ended without their processes."
  @callback end_calls(code) :: :ok

  @doc "Bytes of compiled code."
  @callback bytes(code) :: non_neg_integer

  @doc "The runtime of a target."
  @spec of(:wasm | :beam) :: module
  def of(:wasm), do: Instar.Runtime.Wasm
  def of(:beam), do: Instar.Runtime.Beam
end
