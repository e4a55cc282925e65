defmodule Instar.Telemetry do
  # One row per event: its name, its measurements, its metadata beside `server`, what it tells. Of a span the
  # measurements are beside those that every span has; what only its end knows stands behind `:stop`, and may be left
  # out where it makes no sense. The moduledoc and `events/0` are made from these rows.
  @spans [
    {:fetch, [stop: [:bytes]], [:document, stop: [:result, :bytes, :token, :error]],
     "a document is asked of its source; `result` is `:ok`, `:not_modified`, `:not_found` or `:error`, `bytes` are those of the document that came"},
    {:compile, [], [:document, :tag, :target, :digest, stop: [:result, :error]],
     "a source is compiled; `result` is `:ok` or `:error`"},
    {:load, [], [:document, :query, stop: [:result, :tag, :digest, :error]],
     "a document is fetched and a version of it made current; `result` is `:ok` or `:error`"},
    {:refresh, [], [:document, stop: [:result, :error]],
     "a loaded document is brought up to date; `result` is `:unchanged`, `:changed`, `:deleted`, `:later` or `:error`"},
    {:purge, [], [:document, :tag, :kind, stop: [:result]],
     "old code is purged; `kind` is `:purge` or `:soft_purge`, `result` what the call returns"},
    {:call, [], [:document, :tag, :function, :arity, stop: [:result, :error]],
     "a call, also in an instance; only with the option `call_events: true`; also one whose code cannot be loaded. `result` is `:ok` or `:error`; a `call!` that raises ends in `:exception`"},
    {:distribute, [:entries, stop: [:failed]], [:entries, stop: [:result, :nodes, :error]],
     "things are sent to the members of a cluster; `nodes` has each one's `:ok` or error, `failed` counts the errors"},
    {:take, [:entries, stop: [:failed]], [:entries, stop: [:failed]],
     "entries that came by way of the cluster are made current; `failed` counts those that were refused"},
    {:sync, [stop: [:wanted, :offered]], [:leader, stop: [:result, :wanted, :offered]],
     "a member compares itself with its leader; `result` is `:ok`, `:not_leader` or `:error`, the counts are of entries"}
  ]

  @points [
    {[:compile, :warnings], [:count], [:file, :warnings],
     "code that could be compiled has warnings, which are diagnostics"},
    {[:cache, :hit], [:count, :bytes], [:document, :tag, :target, :digest],
     "an artifact was found on the disk"},
    {[:cache, :miss], [:count], [:document, :tag, :target, :digest], "an artifact must be compiled"},
    {[:cache, :evict], [:count], [:document, :tag], "a version that nobody has asked for was removed"},
    {[:memory], [:code, :idle, :busy, :caches, :instances, :idle_instances], [],
     "bytes and numbers in the whole VM, as `Instar.status/1` says them, at each beat of the server's eviction (a tenth of `idle`, a minute at most)"},
    {[:source, :up], [:count], [], "the source answers again, or for the first time"},
    {[:source, :down], [:count], [:error], "the source cannot be reached any more"},
    {[:document, :error], [:count], [:document, :error],
     "a loaded document cannot be brought up to date, or could only be had from the disk: once for each revision and reason"},
    {[:leader, :elected], [:count], [:leader], "a cluster has another leader: that node"},
    {[:leader, :missing], [:count], [], "nobody has led a cluster for a while: nothing is distributed"},
    {[:member, :up], [:count], [:member], "a node has joined a cluster"},
    {[:member, :down], [:count], [:member], "a node has left it"}
  ]

  @begin [:system_time, :monotonic_time]
  @raised [:kind, :reason, :stacktrace]

  plain = fn keys -> Enum.filter(keys, &is_atom/1) end

  # Whoever knows an error says its kind, too.
  all = fn keys ->
    Enum.flat_map(keys, fn
      {:stop, more} -> if :error in more, do: more ++ [:kind], else: more
      key -> [key]
    end)
    |> Enum.uniq()
  end

  spans =
    for {name, measured, metadata, meaning} <- @spans,
        {stage, measured, metadata} <- [
          {:start, @begin ++ plain.(measured), plain.(metadata)},
          {:stop, [:duration | all.(measured)], all.(metadata)},
          {:exception, [:duration | plain.(measured)], plain.(metadata) ++ @raised}
        ],
        do: %{
          event: [:instar, name, stage],
          measurements: measured,
          metadata: [:server | metadata],
          meaning: meaning
        }

  points =
    for {name, measured, metadata, meaning} <- @points,
        do: %{
          event: [:instar | name],
          measurements: measured,
          metadata: [:server | metadata],
          meaning: meaning
        }

  @events spans ++ points

  code = fn keys -> Enum.map_join(keys, ", ", &"`#{&1}`") end

  rows =
    for {name, measured, metadata, meaning} <- @spans do
      stop = all.(metadata) -- plain.(metadata)
      ends = if stop == [], do: "", else: "; on stop " <> code.(stop)

      "| `[:instar, #{inspect(name)}, …]` | #{code.([:duration | all.(measured)])} | #{code.(plain.(metadata))}#{ends} | #{meaning} |\n"
    end

  table =
    rows ++
      for {name, measured, metadata, meaning} <- @points,
          do: "| `#{inspect([:instar | name])}` | #{code.(measured)} | #{code.(metadata)} | #{meaning} |\n"

  @moduledoc """
  The events that a server tells `:telemetry`, when the host application has it. Without it nothing is done.

  | event | measurements | metadata beside `server` | told when |
  |---|---|---|---|
  #{table}
  `…` is `:start` (with the measurements `system_time` and `monotonic_time`), `:stop`, or, for a crash in the span,
  `:exception` (with `kind`, `reason` and `stacktrace` in the metadata). A duration is in native units of time, as
  `telemetry_metrics` takes it. `digest` has 32 bytes, `error` is an `Instar.Error`. Of a cluster's events `server` is the
  cluster's name. A number that can be added up is a measurement; a label is metadata:

      [
        Telemetry.Metrics.summary("instar.fetch.stop.duration", unit: {:native, :millisecond}, tags: [:result]),
        Telemetry.Metrics.sum("instar.fetch.stop.bytes", unit: :byte),
        Telemetry.Metrics.counter("instar.cache.miss.count"),
        Telemetry.Metrics.last_value("instar.memory.code", unit: :byte)
      ]

  The `kind` of an error is the name of its reason, such as `:timeout`, `:trap`, `:undef` or `:exception`: what to count
  by. In an `:exception` event it is `:error`, `:throw` or `:exit`. Where the code was that has failed says the `error`: the stack trace in
  its reason, or its `frames` after a trap; of what was raised, `stacktrace` and `reason`.

  `:call` events are off by default, and cost nothing then.
  """

  @key {__MODULE__, :present}

  @typedoc "A call that has begun to be told, and its answer."
  @type told :: {:told, {integer, map} | nil, term}

  @doc """
  All events, with the names of what is measured and of the metadata: to attach to them, or to make metrics of them.

  Values that only some ends of a span know (an `error`, a `token`) are listed, too.

      iex> Enum.find(Instar.Telemetry.events(), &(&1.event == [:instar, :fetch, :stop])).measurements
      [:duration, :bytes]
  """
  @spec events() :: [
          %{event: [atom, ...], measurements: [atom], metadata: [atom], meaning: String.t()}
        ]
  def events, do: @events

  @doc false
  # Asked once, when the application starts: the host's dependencies are in place then.
  @spec init() :: :ok
  def init, do: :persistent_term.put(@key, Code.ensure_loaded?(:telemetry))

  @doc false
  @spec present?() :: boolean
  def present?, do: :persistent_term.get(@key, false)

  @doc false
  @spec execute([atom], map, map) :: :ok
  def execute(event, measurements, metadata) do
    if :persistent_term.get(@key, false),
      do: apply(:telemetry, :execute, [[:instar | event], measurements, metadata])

    :ok
  end

  @doc false
  # A call of a version, or in an instance of one. Only its caller knows whether what went wrong is an answer or is
  # raised: it ends with `returned/2` or `raised/4`.
  @spec call(Instar.Version.t(), atom | String.t(), [term], (() -> term)) :: told
  def call(version, function, arguments, fun) do
    call =
      if present?() do
        metadata = %{
          server: version.server,
          document: version.id,
          tag: version.tag,
          function: function,
          arity: length(arguments)
        }

        {begin(:call, metadata, %{}), metadata}
      end

    {:told, call, answer(fun, call)}
  end

  @doc false
  # A call whose version is looked for first: what is found begins a call of its own, and without it this was one.
  @spec looking(atom, String.t(), String.t() | nil, {atom | String.t(), [term]}, (() -> answer)) ::
          answer | told
        when answer: term
  def looking(server, id, tag, {function, arguments}, fun) do
    times = %{system_time: System.system_time(), monotonic_time: System.monotonic_time()}
    answer = fun.()

    if match?({:error, _error}, answer) and present?() do
      metadata = %{server: server, document: id, tag: tag, function: function, arity: length(arguments)}
      execute([:call, :start], times, metadata)
      {:told, {times.monotonic_time, metadata}, answer}
    else
      answer
    end
  end

  # As a callback's: whoever asked for the call raises it again, or not.
  defp answer(fun, call) do
    fun.()
  catch
    :error, %Instar.Error{reason: {:no_server, _name}} = error ->
      {:error, error}

    # It is this process that ends, whoever asked (see `Instar.Server.Stop`).
    :exit, {%Instar.Error{reason: {:server_stopped, _name}}, []} = reason ->
      raised(call, :exit, reason, __STACKTRACE__)
      :erlang.raise(:exit, reason, __STACKTRACE__)

    kind, reason ->
      {:raised, kind, reason, __STACKTRACE__}
  end

  @doc false
  @spec returned({integer, map} | nil, term) :: :ok
  def returned(nil, _answer), do: :ok
  def returned({began, metadata}, {:error, _error} = answer), do: ended(began, metadata, outcome(answer))
  def returned({began, metadata}, _answer), do: ended(began, metadata, %{result: :ok, kind: nil})

  defp ended(began, metadata, more), do: finish([:call, :stop], began, Map.merge(metadata, more), %{})

  @doc false
  @spec raised({integer, map} | nil, atom, term, list) :: :ok
  def raised(nil, _kind, _reason, _trace), do: :ok

  def raised({began, metadata}, kind, reason, trace),
    do: finish([:call, :exception], began, with_reason(metadata, kind, reason, trace), %{})

  defp with_reason(metadata, kind, reason, trace),
    do: Map.merge(metadata, %{kind: kind, reason: reason, stacktrace: trace})

  @doc false
  # `fun` returns its result, what the stop event knows more than the start event, and what is measured at its end.
  @spec span(atom, map, map, (() -> {result, map} | {result, map, map})) :: result when result: var
  def span(event, metadata, measured \\ %{}, fun) do
    if present?(), do: span_told(event, metadata, measured, fun), else: elem(fun.(), 0)
  end

  defp span_told(event, metadata, measured, fun) do
    began = begin(event, metadata, measured)

    try do
      fun.()
    catch
      kind, reason ->
        finish([event, :exception], began, with_reason(metadata, kind, reason, __STACKTRACE__), measured)
        :erlang.raise(kind, reason, __STACKTRACE__)
    else
      {result, more} ->
        finish([event, :stop], began, Map.merge(metadata, more), measured)
        result

      {result, more, counted} ->
        finish([event, :stop], began, Map.merge(metadata, more), Map.merge(measured, counted))
        result
    end
  end

  defp begin(event, metadata, measured) do
    began = System.monotonic_time()
    times = %{system_time: System.system_time(), monotonic_time: began}
    execute([event, :start], Map.merge(measured, times), metadata)
    began
  end

  defp finish(event, began, metadata, measured),
    do: execute(event, Map.put(measured, :duration, System.monotonic_time() - began), with_kind(metadata))

  defp with_kind(%{error: %Instar.Error{reason: reason}} = metadata) do
    kind = if is_tuple(reason), do: elem(reason, 0), else: reason
    Map.put_new(metadata, :kind, kind)
  end

  defp with_kind(metadata), do: metadata

  @doc false
  @spec outcome({:ok, term} | {:error, Exception.t()}) :: map
  def outcome({:ok, _value}), do: %{result: :ok}
  def outcome({:error, error}), do: %{result: :error, error: error}
end
