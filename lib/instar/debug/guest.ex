defmodule Instar.Debug.Guest do
  # Documents that are WebAssembly themselves, debugged: where their code says that it is, by the lines of their text or of the
  # sources that they were compiled from, and what their frames show. What they say comes to functions here, in the calling process.
  @moduledoc false
  alias Instar.Call.Trapped
  alias Instar.Debug.Guest.{Dwarf, Module, Speaking, Text, Values}
  alias Instar.Debug.{Lines, Standing}

  @frames :"$instar_guest"
  @more :"$instar_more"
  @most_frames 200
  # More places than that would make code that takes minutes to be compiled.
  @most_places 60_000
  # A place of a line that isn't the function's first there, as in instar_debug_agent.erl.
  @again 0x40000000

  @type key :: Instar.Debug.Documents.key()
  @type place :: %{
          unit: term,
          line: pos_integer,
          function: String.t(),
          own: non_neg_integer,
          at: non_neg_integer,
          index: non_neg_integer,
          begins: boolean,
          again: boolean,
          locals: :all | [non_neg_integer],
          names: [{String.t(), non_neg_integer | nil}]
        }

  @typedoc "What is known of a module that is debugged. `files` are those of its sources; without, its own text is the source."
  @type t :: %{
          module: Module.t(),
          places: tuple,
          imports: Speaking.imports(),
          dwarf: Dwarf.t() | nil,
          files: [String.t()]
        }

  @doc "The module that it imports from."
  @spec host() :: String.t()
  defdelegate host, to: Speaking

  @doc "The text of a module that has none of its own."
  @spec text(binary) :: {:ok, String.t()} | {:error, String.t()}
  def text(wasm) do
    with {:ok, module} <- Module.read(wasm), do: {:ok, module |> Text.print() |> elem(0)}
  catch
    {:no_wasm, at} -> {:error, "at byte #{at} of a section there is something that the debugger doesn't know"}
  end

  @doc "The files that a module was compiled from, as it says itself; none of one whose text is its source."
  @spec files(binary) :: [String.t()]
  def files(wasm) do
    with {:ok, module} <- Module.read(wasm),
         %{} = dwarf <- Dwarf.read(module),
         do: Dwarf.files(dwarf),
         else: (_ -> [])
  end

  @doc "A module that says where it is, and what is known of it. `text` is its source, where it has one; `key` names it."
  @spec speaking(binary, String.t() | nil, key) :: {:ok, binary, t} | {:error, String.t()}
  def speaking(wasm, text, key) do
    with {:ok, module} <- Module.read(wasm),
         :ok <- plain(module),
         dwarf = Dwarf.read(module),
         {:ok, places} <- places(module, dwarf, text, key),
         by_function = Enum.group_by(places, & &1.own),
         {:ok, bytes, imports} <- Speaking.of(module, by_function) do
      guest = %{
        module: Map.drop(module, [:sections, :code, :customs]),
        places: List.to_tuple(places),
        imports: imports,
        dwarf: dwarf,
        files: if(dwarf, do: Dwarf.files(dwarf), else: [])
      }

      {:ok, bytes, guest}
    end
  catch
    {:no_wasm, at} -> {:error, "at byte #{at} of a section there is something that the debugger doesn't know"}
  end

  defp plain(%{customs: customs}) do
    if Map.has_key?(customs, "instar.terms"),
      do: {:error, "it is compiled Elixir or Erlang without its source"},
      else: :ok
  end

  # By the lines of its sources, or by those of its text.
  defp places(module, nil, text, key) do
    lines = if text, do: Text.lines(text, module), else: module |> Text.print() |> elem(1)
    imported = length(module.imports)

    found =
      for {own, of_function} <- Enum.sort(lines) do
        index = imported + own
        function = Enum.at(module.functions, own)
        names = names(module, function, index)

        of_function
        |> by_line(fn {_at, line} -> {key, line} end)
        |> Enum.map(fn {{at, line}, first?, begins?} ->
          %{
            unit: {key, nil},
            line: line,
            function: Module.function_name(module, index),
            own: own,
            at: at,
            begins: begins?,
            again: not first?,
            locals: :all,
            names: names
          }
        end)
      end

    numbered(Enum.concat(found), "there is nothing in it to stop at")
  end

  defp places(module, dwarf, _text, key) do
    found =
      for {own, name, rows, locals} <- Dwarf.functions(dwarf, module) do
        # What has no variables of its own has WebAssembly's.
        names =
          if locals == :all,
            do: names(module, Enum.at(module.functions, own), length(module.imports) + own),
            else: for(name <- Dwarf.names(dwarf, own), do: {name, nil})

        rows
        |> by_line(fn {_at, file, line} -> {file, line} end)
        |> Enum.map(fn {{at, file, line}, first?, begins?} ->
          %{
            unit: {key, file},
            line: line,
            function: name,
            own: own,
            at: at,
            begins: begins?,
            again: not first?,
            locals: locals,
            names: names
          }
        end)
      end

    numbered(Enum.concat(found), "none of its functions has lines")
  end

  defp numbered([], why), do: {:error, why}

  # Of a module with too many there are those where a line begins for the first time in its function, or else where a function begins: a breakpoint
  # goes on to the next one that there is.
  defp numbered(places, _why) do
    fewer = [fn _place -> true end, &(not &1.again), & &1.begins]

    case fewer |> Stream.map(&Enum.filter(places, &1)) |> Enum.find(&(length(&1) <= @most_places)) do
      nil -> {:error, "it has more than #{@most_places} functions, and so many can be debugged"}
      kept -> {:ok, for({place, index} <- Enum.with_index(kept), do: Map.put(place, :index, index))}
    end
  end

  # Of what follows each other on one line only the first counts; of a line that comes again, its first place is where
  # breakpoints hold.
  defp by_line(rows, line) do
    {rows, _state} =
      Enum.flat_map_reduce(rows, {nil, MapSet.new(), true}, fn row, {before, seen, begins?} ->
        here = line.(row)

        if here == before,
          do: {[], {before, seen, begins?}},
          else: {[{row, here not in seen, begins?}], {here, MapSet.put(seen, here), false}}
      end)

    rows
  end

  defp names(module, function, index) do
    given = module.names.locals[index] || %{}
    types = module |> Module.locals(function) |> List.to_tuple()

    for {local, _letter} <- Speaking.values(%{at: 0, locals: :all}, types),
        do: {Map.get(given, local, "local#{local}"), local}
  end

  @doc "What is debugged of it: a unit for each file, or one for its own text."
  @spec units(t) :: [map]
  def units(%{places: places}) do
    places
    |> Tuple.to_list()
    |> Enum.group_by(& &1.unit)
    |> Enum.map(fn {{_key, file} = unit, places} ->
      lines =
        for place <- places, reduce: %{} do
          lines ->
            variables = for {name, _local} <- place.names, do: {name, nil}

            Map.update(lines, place.line, {place.function, nil, variables, false}, fn {name, nil, before,
                                                                                       false} ->
              {name, nil, Enum.uniq(before ++ variables), false}
            end)
        end

      functions = for %{begins: true} = place <- places, do: {place.function, nil, [place.line]}

      %{
        module: unit,
        sandboxed: true,
        guest: true,
        path: file,
        table: %{lines: lines, spans: [], functions: Enum.uniq(functions)}
      }
    end)
  end

  # What the code says, in the process that called it ---------------------------------------------------------------

  @doc "The functions that it imports."
  @spec offer(t) :: %{String.t() => fun}
  def offer(guest) do
    at = fn memory, index, frame, values ->
      Standing.said(fn -> at(guest, memory, {index, frame, values}) end)
    end

    more = fn _memory, values -> Process.put(@more, Process.get(@more, []) ++ values) && nil end
    offered(guest, at, more)
  end

  @doc "The same for who asks only where the code is: `told` is given the place, and how many functions are within one another there."
  @spec offer(t, (place, pos_integer -> term)) :: %{String.t() => fun}
  def offer(%{places: places} = guest, told) do
    at = fn _memory, index, frame, _values -> told.(elem(places, index), frame) && nil end
    offered(guest, at, fn _memory, _values -> nil end)
  end

  defp offered(guest, at, more),
    do: for({name, kind, count} <- guest.imports, into: %{}, do: {name, callback(kind, count, at, more)})

  for count <- 0..16 do
    values = Macro.generate_arguments(count, __MODULE__)

    defp callback(:at, unquote(count), at, _more) do
      fn memory, index, frame, unquote_splicing(values) ->
        at.(memory, index, frame, [unquote_splicing(values)])
      end
    end

    defp callback(:more, unquote(count), _at, more),
      do: fn memory, unquote_splicing(values) -> more.(memory, [unquote_splicing(values)]) end
  end

  @doc "Runs a call of it; a trap is told where it was."
  @spec around(t, (() -> answer)) :: answer when answer: term
  def around(guest, run) do
    before = Process.put(@frames, [])

    try do
      trapped(run.(), guest)
    after
      Process.delete(@more)
      if before, do: Process.put(@frames, before), else: Process.delete(@frames)
    end
  end

  # A frame is `{number, place, values}`; the last one comes first.
  defp at(%{places: places} = guest, memory, {index, frame, values}) do
    place = elem(places, index)
    values = if more = Process.delete(@more), do: more ++ values, else: values
    frames = [{frame, place, values} | below(Process.get(@frames, []), frame)]
    Process.put(@frames, frames)
    if place.begins, do: Standing.at(place.unit, Lines.entry(place.line), nil, nil, nil)
    line = if place.again, do: Bitwise.bor(place.line, @again), else: place.line

    Standing.at(
      place.unit,
      line,
      fn -> {0, frame} end,
      fn -> Values.locals(guest, place, values, memory) end,
      fn -> shown(frames, guest, memory) end
    )

    nil
  end

  defp below(frames, frame), do: Enum.drop_while(frames, fn {number, _, _} -> number >= frame end)

  # The code is gone by then: of its memory nothing is left, of its functions what they last said.
  defp trapped({:error, reason} = answer, guest) do
    with [{_frame, place, _values} | _] = frames <- Process.get(@frames),
         kind = Trapped.reason(reason),
         true <- trap?(kind) do
      # As it says itself: what is compiled for the debugger has no DWARF any more.
      said =
        for {_frame, %{unit: {_key, file}} = place, _values} <- frames, do: {place.function, file, place.line}

      trapped = {:trapped, kind, said}
      error = Instar.Error.new(kind, frames: Trapped.frames(trapped))
      exception = fn -> [{"$class", :error}, {"$reason", error}, {"$trace", []}] end
      depth = fn -> {:outermost, 1} end

      Standing.at(place.unit, Lines.raised(place.line), depth, exception, fn -> shown(frames, guest, nil) end)
      {:error, trapped}
    else
      _none -> answer
    end
  end

  defp trapped(answer, _guest), do: answer

  defp trap?({:trap, _kind}), do: true
  defp trap?(reason), do: reason == :stack_overflow

  # What is asked of a frame is answered in its process, which stands still.
  defp shown(frames, guest, memory) do
    own =
      for {_number, place, values} <- Enum.take(frames, @most_frames) do
        frame = %{module: place.unit, function: place.function, arity: nil, line: place.line, native: false}

        {frame,
         {fn -> Values.all(guest, place, values, memory) end,
          fn {:evaluate, text} -> Values.ask(guest, place, values, memory, text) end}}
      end

    own ++ Standing.callers()
  end
end
