defmodule Instar.Debug.Sandbox do
  # Documents in the sandbox, debugged: the version's code is compiled so that it says where it is (Instar.Debug.Speaking), and
  # takes the place of the version's own for as long as somebody debugs it. What it says comes to functions here, which run in
  # the calling process as all functions of a host do: so that process is who stands still, and its frames are its own.
  @moduledoc false
  alias Instar.Call.{Offer, Raised}
  alias Instar.{Compiler, Config, Document, Error, Version}
  alias Instar.Compiler.Wasm
  alias Instar.Debug.{Documents, Guest, Lines, Speaking, Standing}
  alias Instar.Disk.Artifact
  alias Instar.Server.{Builds, Install, Offering, Stage, Uses, Versions}
  alias Instar.Server.Stage.{Built, Chosen, Options}

  @table :instar_debug
  @frames :"$instar_frames"
  @most_frames 200
  # Between two looks whether the last one has left.
  @left_ms 100

  @typedoc "A version's code that says where it is, before anything is done with it."
  @type speaking :: %{
          required(:chosen) => Chosen.t(),
          required(:version) => Version.t(),
          required(:payload) => binary,
          optional(:places) => %{non_neg_integer => Speaking.place()},
          optional(:guest) => Guest.t()
        }

  @doc "Puts code that says where it is in the place of a version's; its modules, with the tables of their lines."
  @spec arm(Documents.key()) :: {:ok, [map]} | {:error, String.t()}
  def arm(key) do
    with :none <- armed(key),
         {:ok, speaking} <- speaking(key),
         :ok <- alone(key),
         {:ok, version} <- Install.one(built(speaking, offer(speaking, key))) do
      # Whoever has a handle of the code before finds this under its digest, once that is gone.
      _ = alone(key)
      # Of this code, and not of what somebody may load at this moment.
      mark = Documents.mark_of(version)
      {:ok, armed(key, mark, for(unit <- units(speaking, key), do: Map.put(unit, :mark, mark)))}
    else
      {:armed, units} -> {:ok, units}
      {:error, %Error{} = error} -> {:error, Exception.message(error)}
      {:error, why} -> {:error, why}
    end
  rescue
    error in Error -> {:error, Exception.message(error)}
  end

  # One that has several files is armed once for all of them: the agent's table knows, for as long as there is one.
  defp armed(key) do
    mark = Documents.mark(key)

    case :ets.lookup(@table, {:armed, key}) do
      [{_key, ^mark, units}] -> {:armed, units}
      _none -> :none
    end
  rescue
    ArgumentError -> :none
  end

  defp armed(key, mark, units) do
    :ets.insert(@table, {{:armed, key}, mark, units})
    units
  rescue
    # The debugger has just gone.
    ArgumentError -> units
  end

  @doc "Compiles a version that is loaded so that it says where it is."
  @spec speaking(Documents.key()) :: {:ok, speaking} | {:error, String.t() | Error.t()}
  def speaking({server, id, tag} = key) do
    with {:ok, config} <- Config.fetch(server),
         {:ok, chosen} <- chosen(config, id, tag),
         %Version{target: :wasm, language: language} = version <- Versions.current(server, id, tag),
         {:ok, source} <- Builds.source(chosen),
         {:ok, payload, what} <- compiled(chosen, language, Compiler.bytes(source), key) do
      {:ok, Map.merge(%{chosen: chosen, version: version, payload: payload}, what)}
    else
      %Version{} -> {:error, "it isn't in the sandbox"}
      nil -> {:error, "it isn't loaded yet"}
      {:error, why} -> {:error, why}
    end
  end

  defp chosen(config, id, tag) do
    case Versions.document(config.name, id) do
      %Document{} = document ->
        config |> Stage.chosen(document, tag) |> Offering.chosen() |> Uses.resolve()

      nil ->
        {:error, "the document #{id} isn't loaded yet"}
    end
  end

  # WebAssembly, as text or as bytes, whatever it was compiled from.
  defp compiled(_chosen, language, code, key)
       when language not in [:elixir, :erlang] or binary_part(code, 0, 4) == "\0asm" do
    with {:ok, wasm} <- Wasm.bytes(code),
         text = if(wasm != code, do: code),
         {:ok, payload, guest} <- Guest.speaking(wasm, text, key),
         do: {:ok, payload, %{guest: guest}}
  end

  defp compiled(%Chosen{config: config, document: document, tag: tag}, language, text, _key) do
    offered = document.offered || %{functions: [], allow: []}
    offered = %{offered | functions: offered.functions ++ Speaking.functions()}
    config = %{config | offered: offered, used: document.used}
    self = self()
    reference = make_ref()

    speaking = fn modules ->
      {modules, places} = Speaking.of(modules)
      send(self, {reference, places})
      modules
    end

    file = Compiler.file(document.id, tag, language)

    with {:ok, payload} <- Wasm.compile_speaking(language, text, file, config, speaking) do
      receive do
        {^reference, places} -> {:ok, payload, %{places: places}}
      after
        0 -> {:error, "nothing was compiled"}
      end
    end
  end

  @doc "What is made of it: its artifact, and the configuration that it runs within. Nothing of it comes to lie on the disk."
  @spec built(speaking, Offer.t(), keyword) :: Built.t()
  def built(%{chosen: chosen, version: version, payload: payload}, offer, limits \\ []) do
    %Chosen{config: config, document: document, tag: tag, began: began} = chosen
    imports = Offer.nearer(offer, config.imports)

    %Built{
      config: struct!(config, [imports: imports, cache_dir: false] ++ limits),
      document: document,
      tag: tag,
      began: began,
      options: %Options{on_old: :error},
      artifact: %Artifact{
        digest: version.digest,
        language: version.language,
        target: :wasm,
        payload: payload,
        file: Compiler.file(document.id, tag, version.language),
        signatures: document.signatures
      }
    }
  end

  # Whoever is in older code may stay there; a third generation has no place beside them.
  defp alone({server, id, tag}) do
    if Versions.old(server, id, tag) == nil or Versions.soft_purge(server, id, tag) == true,
      do: :ok,
      else: {:error, "somebody is still in the code that it had before"}
  end

  defp units(%{guest: guest}, _key), do: Guest.units(guest)

  defp units(%{places: places}, key) do
    places
    |> Enum.group_by(fn {_index, place} -> place.module end, fn {_index, place} -> place end)
    |> Enum.map(fn {module, places} ->
      lines =
        for %{line: line, span: {_, _, line}} = place when line > 0 <- places, reduce: %{} do
          lines ->
            variables = for name <- place.names, do: {name, nil}

            Map.update(lines, line, {place.function, place.arity, variables, false}, fn {name, arity, before,
                                                                                         _many} ->
              {name, arity, Enum.uniq(before ++ variables), true}
            end)
        end

      functions =
        places
        |> Enum.filter(& &1.begins)
        |> Enum.group_by(&{&1.function, &1.arity}, & &1.line)
        |> Enum.map(fn {{name, arity}, lines} -> {name, arity, Enum.uniq(lines)} end)

      # Whatever else is on a line, one stops there once.
      lines =
        Map.new(lines, fn {line, {name, arity, variables, _many}} ->
          {line, {name, arity, variables, true}}
        end)

      spans = for %{span: {_first, _last, _at} = span} <- places, do: span
      %{module: {key, module}, sandboxed: true, table: %{lines: lines, spans: spans, functions: functions}}
    end)
  end

  @doc "Puts a version's own code back, as soon as nobody is in the way; whoever is inside stays as long as he likes."
  @spec disarm(Documents.key()) :: :ok
  def disarm(key) do
    unless back(key) do
      spawn(fn -> later(key) end)
    end

    :ok
  end

  defp later(key) do
    Process.sleep(@left_ms)
    unless back(key), do: later(key)
  end

  # True when there is nothing more to do.
  defp back({server, id, tag} = key) do
    with {:ok, config} <- Config.fetch(server),
         %Version{imports: %{debugger: debugger}} when debugger != nil <- Versions.current(server, id, tag),
         :ok <- alone(key),
         {:ok, chosen} <- chosen(config, id, tag),
         {:ok, built} <- Builds.build(chosen),
         {:ok, _version} <- Install.one(%{built | options: %Options{on_old: :error}}) do
      spawn(fn -> last(key) end)
      true
    else
      {:error, "somebody" <> _} -> false
      {:error, %Error{reason: :not_purged}} -> false
      _gone_or_other -> true
    end
  rescue
    _error in Error -> true
  end

  # The last of it goes when the last caller has left.
  defp last({server, id, tag} = key) do
    case Versions.old(server, id, tag) do
      %Version{imports: %{debugger: debugger}} when debugger != nil ->
        unless alone(key) == :ok do
          Process.sleep(@left_ms)
          last(key)
        end

      _other ->
        :ok
    end
  rescue
    _error in Error -> :ok
  end

  @doc "Evaluates a text with the values that a frame has, in the sandbox."
  @spec evaluate(String.t(), [{String.t(), term}]) :: {:ok, {:value, term}} | {:error, String.t()}
  def evaluate(text, values) do
    # Names that are none for Elixir, as Erlang's, are no variables there; and of others only those that the text may speak of
    # become atoms, for a program names as many as it likes.
    values =
      for {name, value} <- values,
          name =~ ~r/\A[a-z_]\w*[?!]?\z/u and String.contains?(text, [name, "binding"]),
          do: {String.to_atom(name), value}

    case Instar.Eval.eval(text, values, timeout: 5_000) do
      {:ok, value, _bindings} -> {:ok, {:value, value}}
      {:ok, value, _bindings, _more} -> {:ok, {:value, value}}
      {:error, error} -> {:error, Exception.message(error)}
    end
  end

  # What the code says, in the process that called it -------------------------------------------------------------

  defp offer(%{guest: guest}, _key) do
    around = fn run -> Standing.around(fn -> Guest.around(guest, run) end) end
    %{Guest.host() => guest |> Guest.offer() |> Map.put("around", around)}
  end

  defp offer(%{places: places}, key) do
    %{
      Atom.to_string(Speaking.host()) => %{
        "around" => fn run -> Standing.around(fn -> restored(run) end) end,
        "enter" => fn index -> Standing.said(fn -> enter(places, key, index) end) end,
        "at" => fn frame, index, values -> Standing.said(fn -> at(places, key, frame, index, values) end) end,
        "tail" => &tail/1,
        "leave" => &leave/1,
        "raised" => fn frame, index, caught?, class, reason, trace ->
          Standing.said(fn -> raised(places, key, frame, {index, caught?}, {class, reason, trace}) end)
        end
      }
    }
  end

  # What a call that was ended from without had for frames is nobody's.
  defp restored(run) do
    before = Process.get(@frames, [])

    try do
      run.()
    after
      left(before)
    end
  end

  # A frame is `{number, place, values, over?}`; the last one comes first. One that is over is followed by what took its place.
  defp enter(places, key, index) do
    frames =
      case Process.get(@frames, []) do
        [{_number, _place, _values, true} | callers] -> callers
        frames -> frames
      end

    number = number(frames) + 1
    place = Map.fetch!(places, index)
    Process.put(@frames, [{number, place, [], false} | frames])
    if place.begins, do: Standing.at({key, place.module}, Lines.entry(place.line), nil, nil, nil)
    number
  end

  defp number([{number, _place, _values, _over} | _callers]), do: number
  defp number([]), do: 0

  defp at(places, key, frame, index, values) do
    place = Map.fetch!(places, index)
    frames = [{frame, place, values, false} | callers(frame)]
    Process.put(@frames, frames)
    bindings = fn -> Enum.zip(place.names, values) end

    Standing.at({key, place.module}, place.line, fn -> {0, frame} end, bindings, fn -> frames(frames, key) end)
  end

  # Those that this one was called by.
  defp callers(frame),
    do: Enum.drop_while(Process.get(@frames, []), fn {number, _, _, _} -> number >= frame end)

  defp tail(frame) do
    case Process.get(@frames, []) |> Enum.drop_while(fn {number, _, _, _} -> number > frame end) do
      [{^frame, place, values, _over} | callers] ->
        Process.put(@frames, [{frame, place, values, true} | callers])

      _other ->
        :ok
    end

    :ok
  end

  defp leave(frame), do: frame |> callers() |> left()

  defp left([]) do
    Process.delete(@frames)
    :ok
  end

  defp left(frames) do
    Process.put(@frames, frames)
    :ok
  end

  defp raised(places, key, frame, {index, caught?}, {class, reason, trace}) do
    place = Map.fetch!(places, index)

    values =
      case Enum.find(Process.get(@frames, []), fn {number, _, _, _} -> number == frame end) do
        {_number, %{names: names}, values, _over} ->
          if length(names) == length(place.names), do: values, else: []

        nil ->
          []
      end

    frames = [{frame, place, values, false} | callers(frame)]
    Process.put(@frames, frames)
    depth = fn -> if(frame == 1 and not caught?, do: {:outermost, 1}, else: {0, max(frame, 2)}) end
    # What is told of it runs here, as what a call raises is explained.
    exception = fn ->
      {:exception, class, reason, trace} = Raised.checked({:exception, class, reason, trace})
      [{"$class", class}, {"$reason", reason}, {"$trace", trace}]
    end

    shown = fn -> frames(frames, key) end
    Standing.at({key, place.module}, Lines.raised(place.line), depth, exception, shown)
    # What nobody catches here leaves this frame.
    unless caught?, do: leave(frame)
    :ok
  end

  defp frames(frames, key) do
    own =
      for {_number, place, values, _over} <- Enum.take(frames, @most_frames) do
        frame = %{
          module: {key, place.module},
          function: place.function,
          arity: place.arity,
          line: place.line,
          native: false
        }

        {frame, fn -> Enum.zip(place.names, values) end}
      end

    own ++ Standing.callers()
  end
end
