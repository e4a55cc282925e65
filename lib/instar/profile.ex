defmodule Instar.Profile do
  @moduledoc """
  Where a document's time goes, by function and line.

      {:ok, profile} = Instar.Profile.run("pricing", :total, [items, 10], svg: "pricing.svg")
      profile.lines

  `mix instar.profile` does the same from a shell.

  A document in the sandbox is compiled once more for it, so that it says at each line where it is; the time between two lines is
  the first one's, without what saying it takes. So the shares are right and the whole is slower than the document by itself; code
  of the standard library counts for the line that calls it. WebAssembly is measured by the instructions of its text, and what was compiled
  from C or Rust with `-g` by the lines of its sources; what a function does between a return into it and its next line counts for the line that
  returned. A BEAM document runs as it is, and is looked at each millisecond: what
  takes less is not seen. Either way the version that is loaded, and whoever calls it, notices nothing.
  """
  alias Instar.Call.{Argument, Callbacks, Trapped}
  alias Instar.Debug.{Flame, Guest, Sandbox, Speaking}
  alias Instar.{Error, Runtime, Version}
  alias Instar.Runtime.Placement
  alias Instar.Runtime.Wasm.Code
  alias Instar.Server.{Loader, LRU, Names}

  @sample_ms 1
  @stack :"$instar_profile"

  @enforce_keys [:result, :stacks, :lines, :microseconds]
  defstruct @enforce_keys

  @typedoc """
  What a call answered, what each stack took in microseconds (the caller first), what each line took by itself, the most first, and
  the sum.
  """
  @type t :: %__MODULE__{
          result: {:ok, term} | {:error, term},
          stacks: %{optional([String.t()]) => non_neg_integer},
          lines: [{String.t(), non_neg_integer}],
          microseconds: non_neg_integer
        }

  @doc """
  Calls a function of a document, as `Instar.call/4` does, and says what took how long.

  Options: `server`, its server; `svg` and `folded`, files that a flame graph and its stacks are written to; `repeat`, how often the
  function is called (1). What the function raises is in `result`.

      iex> {:ok, server} = Instar.Test.start_link(documents: %{"m" => "defmodule M do\\n  def n(x), do: x + 1\\nend"})
      iex> {:ok, profile} = Instar.Profile.run("m", :n, [1], server: Instar.Test.server(server))
      iex> {profile.result, Map.keys(profile.stacks)}
      {{:ok, 2}, [["n/1:2"]]}
  """
  @spec run(Version.t() | {String.t(), String.t()} | String.t(), atom | String.t(), [term], keyword) ::
          {:ok, t} | {:error, Error.t()}
  def run(ref, function, arguments, options \\ []) do
    server = Keyword.get(options, :server, Names.default())
    repeat = Keyword.get(options, :repeat, 1)

    with :ok <- known(options),
         {:ok, %Version{} = version} <- version(server, ref),
         {:ok, result, stacks} <- measured(version, function, arguments, max(repeat, 1)) do
      profile = profile(result, stacks)
      title = "#{version.id} #{version.tag} #{function}/#{length(arguments)}"

      with :ok <- write(options[:svg], fn -> Flame.svg(profile.stacks, title) end),
           :ok <- write(options[:folded], fn -> Flame.folded(profile.stacks) end),
           do: {:ok, profile}
    end
  end

  defp known(options) do
    case Keyword.keys(options) -- [:server, :svg, :folded, :repeat] do
      [] -> :ok
      [unknown | _] -> {:error, Error.new({:unknown_option, unknown, :run})}
    end
  end

  defp version(_server, %Version{} = version), do: {:ok, version}
  defp version(server, {id, tag}) when is_binary(id), do: Loader.select(server, id, tag: tag)
  defp version(server, id) when is_binary(id), do: Loader.select(server, id, [])
  defp version(_server, other), do: Argument.wrong(:reference, other)

  defp write(nil, _content), do: :ok

  defp write(path, content) do
    with {:error, posix} <- File.write(path, content.()), do: {:error, Error.new({:file_error, posix, path})}
  end

  defp profile(result, stacks) do
    stacks = for {stack, weight} <- stacks, stack != [], into: %{}, do: {stack, round(weight)}

    lines =
      stacks
      |> Enum.group_by(fn {stack, _weight} -> List.last(stack) end, &elem(&1, 1))
      |> Enum.map(fn {line, weights} -> {line, Enum.sum(weights)} end)
      |> Enum.sort_by(fn {line, weight} -> {-weight, line} end)

    %__MODULE__{
      result: result,
      stacks: stacks,
      lines: lines,
      microseconds: stacks |> Map.values() |> Enum.sum()
    }
  end

  # The sandbox -------------------------------------------------------------------------------------------------

  defp measured(%Version{target: :wasm} = version, function, arguments, repeat) do
    with {:ok, speaking} <- Sandbox.speaking({version.server, version.id, version.tag}),
         built = Sandbox.built(speaking, offer(speaking), timeout: :infinity, fuel: :infinity),
         {:ok, code} <- Code.prepare(built.artifact, %Placement{touch: LRU.clock()}, built.config),
         {given, allow} = version.given || {%{}, built.config.allow},
         {:ok, imports} <-
           Callbacks.meet(
             Code.describe(code, :callbacks),
             given,
             built.config.imports,
             allow || built.config.allow,
             built.config.max_atoms
           ),
         {:ok, table} <- Callbacks.for_call(imports, %{}) do
      Process.put(@stack, %{frames: [], since: now(), stacks: %{}})
      result = Enum.reduce(1..repeat, nil, fn _time, _before -> call(code, function, arguments, table) end)
      %{stacks: stacks} = Process.delete(@stack)
      Callbacks.forget()
      {:ok, result, for({stack, weight} <- stacks, into: %{}, do: {Enum.reverse(stack), weight / 1_000})}
    else
      {:error, %Error{} = error} ->
        {:error, error}

      {:error, why} ->
        {:error, Error.of(version, {:unsupported, to_string(why)}, [])}
    end
  end

  defp measured(%Version{} = version, function, arguments, repeat),
    do: sampled(version, function, arguments, repeat)

  defp call(code, function, arguments, table) do
    Process.put(@stack, %{Process.get(@stack) | frames: [], since: now()})

    case code |> Code.call(function, arguments, nil) |> Callbacks.follow(table) do
      {:ok, value} -> {:ok, value}
      {:raised, kind, reason, trace} -> {:error, {:exception, kind, reason, trace}}
      {:error, reason} -> {:error, Trapped.reason(reason)}
    end
  end

  defp now, do: System.monotonic_time(:nanosecond)

  # What the code of C, Rust and WebAssembly says is where it is: who has called it stands there still.
  defp offer(%{guest: guest}) do
    told = fn place, frame ->
      said(fn frames -> {true, [{frame, place, false} | below(frames, frame)]} end)
    end

    %{Guest.host() => Guest.offer(guest, told)}
  end

  defp offer(%{places: places}) do
    %{
      Atom.to_string(Speaking.host()) => %{
        "enter" => fn index -> said(fn frames -> enter(frames, places[index]) end) end,
        "at" => fn frame, index, _values ->
          said(fn frames -> {:ok, [{frame, places[index], false} | below(frames, frame)]} end)
        end,
        "tail" => fn frame -> said(fn frames -> {:ok, over(frames, frame)} end) end,
        "leave" => fn frame -> said(fn frames -> {:ok, below(frames, frame)} end) end,
        "raised" => fn frame, _index, caught?, _class, _reason, _trace ->
          said(fn frames -> {:ok, if(caught?, do: above(frames, frame), else: below(frames, frame))} end)
        end
      }
    }
  end

  # What was since the last word belongs to where the code was then.
  defp said(change) do
    at = now()
    %{frames: frames, since: since, stacks: stacks} = Process.get(@stack)
    stack = for {_number, place, _over} <- frames, do: name(place)
    stacks = Map.update(stacks, stack, at - since, &(&1 + at - since))
    {answer, frames} = change.(frames)
    Process.put(@stack, %{frames: frames, since: now(), stacks: stacks})
    answer
  end

  defp enter(frames, place) do
    frames = with [{_number, _place, true} | callers] <- frames, do: callers
    number = with [{number, _place, _over} | _] <- frames, do: number + 1, else: (_ -> 1)
    {number, [{number, place, false} | frames]}
  end

  defp below(frames, frame), do: Enum.drop_while(frames, fn {number, _, _} -> number >= frame end)
  defp above(frames, frame), do: Enum.drop_while(frames, fn {number, _, _} -> number > frame end)

  defp over(frames, frame) do
    with [{^frame, place, _over} | callers] <- above(frames, frame), do: [{frame, place, true} | callers]
  end

  defp name(%{function: function, arity: arity, line: line}), do: "#{function}/#{arity}:#{line}"
  defp name(%{function: function, line: line}), do: "#{function}:#{line}"

  # BEAM code ---------------------------------------------------------------------------------------------------

  defp sampled(version, function, arguments, repeat) do
    profiler = self()
    reference = make_ref()

    {pid, monitor} =
      spawn_monitor(fn ->
        result = Enum.reduce(1..repeat, nil, fn _time, _before -> beam(version, function, arguments) end)
        send(profiler, {reference, result})
      end)

    sample(pid, {monitor, reference}, version, %{}, now())
  end

  defp beam(version, function, arguments) do
    case Runtime.call(version, function, arguments) do
      {:ok, value} -> {:ok, value}
      {:raised, kind, reason, trace} -> {:error, {:exception, kind, reason, trace}}
      {:error, reason} -> {:error, reason}
    end
  end

  defp sample(pid, {monitor, reference} = ends, version, stacks, since) do
    receive do
      {^reference, result} ->
        Process.demonitor(monitor, [:flush])
        {:ok, result, stacks}

      {:DOWN, ^monitor, :process, ^pid, reason} ->
        {:ok, {:error, {:exit, reason}}, stacks}
    after
      @sample_ms ->
        at = now()

        stack =
          with {:current_stacktrace, trace} <- Process.info(pid, :current_stacktrace),
               do: own(trace, version),
               else: (_ -> [])

        sample(
          pid,
          ends,
          version,
          Map.update(stacks, stack, (at - since) / 1_000, &(&1 + (at - since) / 1_000)),
          at
        )
    end
  end

  # What the document's file has, and what its last function has called.
  defp own(trace, %Version{code: %{slot: slot}}) do
    inside = Atom.to_string(slot)

    {called, rest} = Enum.split_while(trace, fn {module, _, _, _} -> not of?(module, inside) end)
    own = for {module, _, _, _} = entry <- rest, of?(module, inside), name = entry(entry), do: name

    library =
      if own == [],
        do: [],
        else:
          for(
            {module, function, arity, _} <- Enum.take(called, -1),
            do: Exception.format_mfa(module, function, arity)
          )

    Enum.reverse(library ++ own)
  end

  defp of?(module, slot), do: String.starts_with?(Atom.to_string(module), slot)

  defp entry({_module, function, arity, where}) do
    case Atom.to_string(function) do
      "$instar" <> _ -> nil
      name -> "#{name}/#{if(is_list(arity), do: length(arity), else: arity)}:#{where[:line] || 0}"
    end
  end
end
