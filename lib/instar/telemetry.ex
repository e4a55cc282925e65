defmodule Instar.Telemetry do
  @moduledoc """
  The events that a server tells `:telemetry`, when the host application has it. Without it nothing is done.

  | event | measurements | metadata beside `server` |
  |---|---|---|
  | `[:instar, :fetch, …]` | `duration` | `document`; on stop `result` (`:ok`, `:not_modified`, `:not_found`, `:error`), `bytes` and `token`, or `error` |
  | `[:instar, :compile, …]` | `duration` | `document`, `tag`, `target`, `digest`; on stop `result`, `error` |
  | `[:instar, :load, …]` | `duration` | `document`, `query`; on stop `result`, `tag` and `digest`, or `error` |
  | `[:instar, :refresh, …]` | `duration` | `document`; on stop `result` (`:unchanged`, `:changed`, `:deleted`, `:later`, `:error`), `error` |
  | `[:instar, :purge, …]` | `duration` | `document`, `tag`, `kind` (`:purge` or `:soft_purge`); on stop `result`, what the call returns |
  | `[:instar, :call, …]` | `duration` | `document`, `tag`, `function`, `arity`; only with the option `call_events: true` |
  | `[:instar, :cache, :hit]` | `bytes` of an artifact found on disk | those of `compile` |
  | `[:instar, :cache, :miss]` | | those of `compile` |
  | `[:instar, :cache, :evict]` | | `document`, `tag`: a version nobody has asked for was removed |
  | `[:instar, :source, :up]`, `[…, :down]` | | `error` of a source that went down |
  | `[:instar, :distribute, …]` | `duration` | `entries`; on stop `result`, `nodes` with each one's `:ok` or error, or `error` |
  | `[:instar, :take, …]` | `duration` | `entries` that came by way of the cluster; on stop `failed`, how many were refused |
  | `[:instar, :sync, …]` | `duration` | `leader`; on stop `result` (`:ok`, `:not_leader`, `:error`), `wanted` and `offered` entries |
  | `[:instar, :leader, :elected]` | | `leader`: the node that leads from now on |
  | `[:instar, :member, :up]`, `[…, :down]` | | `member`: a node |

  `…` is `:start` (with the measurements `system_time` and `monotonic_time`), `:stop`, or, for a crash in the span,
  `:exception` (with `kind`, `reason` and `stacktrace` in the metadata). A duration is in native units of time:
  `System.convert_time_unit(duration, :native, :microsecond)`. `digest` has 32 bytes, `error` is an `Instar.Error`.
  Of a cluster's events `server` is the cluster's name.

  `:call` events are off by default, and cost nothing then.
  """

  @key {__MODULE__, :present}

  @doc false
  # Asked once, when the application starts: the host's dependencies are in place then.
  @spec init() :: :ok
  def init, do: :persistent_term.put(@key, Code.ensure_loaded?(:telemetry))

  @doc false
  @spec execute([atom], map, map) :: :ok
  def execute(event, measurements, metadata) do
    if :persistent_term.get(@key, false),
      do: apply(:telemetry, :execute, [[:instar | event], measurements, metadata])

    :ok
  end

  @doc false
  # A call of a version, or in an instance of one.
  @spec call(Instar.Version.t(), atom | String.t(), [term], (() -> result)) :: result when result: var
  def call(version, function, arguments, fun) do
    metadata = %{
      server: version.server,
      document: version.id,
      tag: version.tag,
      function: function,
      arity: length(arguments)
    }

    span(:call, metadata, fn -> {fun.(), %{}} end)
  end

  @doc false
  # `fun` returns its result and what the stop event knows more than the start event.
  @spec span(atom, map, (() -> {result, map})) :: result when result: var
  def span(event, metadata, fun) do
    if :persistent_term.get(@key, false), do: span_told(event, metadata, fun), else: elem(fun.(), 0)
  end

  defp span_told(event, metadata, fun) do
    began = System.monotonic_time()
    execute([event, :start], %{system_time: System.system_time(), monotonic_time: began}, metadata)

    try do
      fun.()
    catch
      kind, reason ->
        told = Map.merge(metadata, %{kind: kind, reason: reason, stacktrace: __STACKTRACE__})
        execute([event, :exception], %{duration: System.monotonic_time() - began}, told)
        :erlang.raise(kind, reason, __STACKTRACE__)
    else
      {result, more} ->
        execute([event, :stop], %{duration: System.monotonic_time() - began}, Map.merge(metadata, more))
        result
    end
  end

  @doc false
  @spec outcome({:ok, term} | {:error, Exception.t()}) :: map
  def outcome({:ok, _value}), do: %{result: :ok}
  def outcome({:error, error}), do: %{result: :error, error: error}
end
