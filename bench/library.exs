# How fast the library's functions run within one call: every public function of the modules in guides/sandbox.md, with
# typical arguments, as a BEAM module and as wasm.
#
#     bin/bench library [Module …] [rows]
#
# Each function is called in a loop of its document, so that the boundary doesn't count; a loop takes some hundred
# microseconds. A function's time is the smallest of several rounds; both targets meet each round in a changing order.
# Prints the geometric mean of each module and the slowest rows, or all with `rows`. What the table of rows lacks of this
# release's functions is said.

Code.require_file("support/library.exs", __DIR__)

defmodule Instar.Bench.Library do
  @moduledoc false
  alias Instar.Bench.LibraryRows
  alias Instar.Compiler.Wasm.Library

  @rounds 7
  # Microseconds of a loop on the BEAM.
  @loop 400
  @most 200_000
  @slowest 60

  def run(words) do
    {options, names} = Enum.split_with(words, &(&1 == "rows"))
    folder = Path.join(System.tmp_dir!(), "instar-library-#{System.pid()}")
    File.mkdir_p!(folder)
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    {:ok, store} = Instar.DocumentServer.start_link(dir: folder)
    source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(store)}

    {:ok, _} =
      Instar.start_link(
        source: source,
        trust: [:beam],
        cache_dir: false,
        refresh: :infinity,
        timeout: 120_000,
        compile_timeout: 120_000,
        memory: 512 * 1024 * 1024
      )

    :ok = Library.ready()
    IO.puts("\nElixir #{System.version()}, OTP #{System.otp_release()}, the smallest of #{@rounds} rounds\n")

    rows =
      for {module, rows} <- by_module(), names == [] or inspect(module) in names do
        offered = offered(module)
        {rows, functions} = known(module, rows, offered)
        missing = (offered -- functions) -- LibraryRows.without()

        if missing != [],
          do: IO.puts("#{inspect(module)} has no rows for #{inspect(missing, limit: :infinity)}")

        results = measure(store, module, rows)
        IO.puts(module_line(module, results))
        results
      end
      |> Enum.concat()

    shown =
      rows
      |> Enum.sort_by(& &1.ratio, :desc)
      |> Enum.take(if(options == [], do: @slowest, else: length(rows)))

    IO.puts("\n" <> Enum.join([header() | Enum.map(shown, &line/1)], "\n"))
    over = for limit <- [3.0, 2.0, 1.0], do: "#{Enum.count(rows, &(&1.ratio > limit))} above #{limit}"

    IO.puts(
      "\ngeometric mean of #{length(rows)}: #{format(mean(rows))}; #{Enum.join(over, ", ")}; " <>
        "#{Enum.count(rows, & &1.differs)} answers differ or cannot cross"
    )
  end

  defp by_module do
    rows = LibraryRows.rows()
    for {module, _} <- Enum.uniq_by(rows, &elem(&1, 0)), do: {module, for({^module, text} <- rows, do: text)}
  end

  # What a document may call of a module.
  defp offered(module) do
    natives = Instar.Native.terms_bifs()
    Code.ensure_loaded!(module)

    for {name, arity} = function <- module.module_info(:exports),
        Library.offered?({module, name, arity}) or {module, name, arity} in natives,
        name not in [:__struct__, :impl_for, :impl_for!],
        do: function
  end

  # The rows of functions that this release has, and these functions.
  defp known(module, rows, offered) do
    called = for text <- rows, do: {text, called(module, text)}

    known =
      for {text, functions} <- called, functions == [] or Enum.any?(functions, &(&1 in offered)), do: text

    {known, called |> Enum.flat_map(&elem(&1, 1)) |> Enum.uniq()}
  end

  # The functions of a module that an expression calls, with a pipe or without.
  defp called(module, text) do
    {_, found} =
      Macro.prewalk(Code.string_to_quoted!(text), [], fn
        {{:., _, [of, name]}, _, args} = node, found ->
          if module(of) == module, do: {node, [{name, length(args)} | found]}, else: {node, found}

        node, found ->
          {node, found}
      end)

    found
  end

  defp module({:__aliases__, _, parts}), do: Module.concat(parts)
  defp module(atom) when is_atom(atom), do: atom
  defp module(_other), do: nil

  defp measure(store, module, rows) do
    rows = Enum.with_index(rows)
    source = source(rows)

    case {load(store, module, source, "beam"), load(store, module, source, "wasm")} do
      {{:ok, beam}, {:ok, wasm}} ->
        for {text, index} <- rows, result = row(module, text, index, beam, wasm), do: result

      {beam, wasm} ->
        for {:error, error} <- [beam, wasm],
            do: IO.puts("  #{inspect(module)}: #{Exception.message(error)} #{inspect(error.diagnostics)}")

        []
    end
  end

  defp row(module, text, index, beam, wasm) do
    given = for name <- variables(text), do: Map.fetch!(LibraryRows.given(), name)

    case {answer(beam, index, given), answer(wasm, index, given)} do
      {{:ok, one}, {:ok, other}} ->
        timed(module, {text, one != other}, index, given, {beam, wasm})

      # Of what cannot cross only the time is compared.
      {{:ok, _}, {:error, %Instar.Error{}}} ->
        timed(module, {text, true}, index, given, {beam, wasm})

      {one, other} ->
        IO.puts("  #{text}: #{inspect(one, limit: 5)} #{inspect(other, limit: 5)}")
        nil
    end
  end

  defp timed(module, {text, differs}, index, given, {beam, wasm}) do
    count = calibrated(beam, index, given)

    times =
      for round <- 1..@rounds,
          order = if(rem(round, 2) == 0, do: [beam: beam, wasm: wasm], else: [wasm: wasm, beam: beam]),
          {target, version} <- order,
          do: {target, time(version, index, count, given)}

    [beam_us, wasm_us] = for target <- [:beam, :wasm], do: times |> Keyword.get_values(target) |> Enum.min()

    %{
      module: module,
      text: text,
      beam: 1_000 * beam_us / count,
      wasm: 1_000 * wasm_us / count,
      ratio: max(wasm_us, 1) / max(beam_us, 1),
      differs: differs
    }
  end

  defp answer(version, index, given) do
    {:ok, Instar.call!(version, "once#{index}", given)}
  rescue
    error -> {:error, error}
  end

  defp calibrated(version, index, given) do
    _warm = time(version, index, 10, given)
    few = max(time(version, index, 100, given), 1)
    (100 * @loop) |> div(few) |> max(10) |> min(@most)
  end

  # In a process of its own, so that each round begins with the same heap.
  defp time(version, index, count, given) do
    run = "loop#{index}"
    task = Task.async(fn -> elem(:timer.tc(fn -> Instar.call!(version, run, [count | given]) end), 0) end)
    Task.await(task, :infinity)
  end

  defp source(rows) do
    functions =
      for {text, index} <- rows do
        names = variables(text)
        used = Enum.map_join(names, &", #{&1}")
        unused = Enum.map_join(names, &", _#{&1}")
        only = Enum.join(names, ", ")

        """
          def once#{index}(#{only}), do: #{text}
          def loop#{index}(n#{used}) do
            repeat#{index}(n#{used}, nil)
            :ok
          end
          defp repeat#{index}(0#{unused}, _last), do: :ok
          defp repeat#{index}(n#{used}, _last), do: repeat#{index}(n - 1#{used}, #{text})
        """
      end

    "defmodule Rows do\n#{functions}\n  def atoms, do: [:price, :fox]\nend\n"
  end

  # Those of the table that an expression uses.
  defp variables(text) do
    {_, found} =
      Macro.prewalk(Code.string_to_quoted!(text), [], fn
        {name, _, context} = node, found when is_atom(name) and is_atom(context) -> {node, [name | found]}
        node, found -> {node, found}
      end)

    found |> Enum.uniq() |> Enum.filter(&is_map_key(LibraryRows.given(), &1)) |> Enum.sort()
  end

  defp load(store, module, source, target) do
    id = "#{inspect(module) |> String.replace(~r/[^A-Za-z]/, "") |> String.downcase()}-#{target}"

    document = %{
      "type" => "code-document",
      "language" => "elixir",
      "target" => target,
      "code" => %{"1" => source}
    }

    :ok = Instar.DocumentServer.put(store, id, document)
    Instar.load(id)
  end

  defp mean([]), do: 1.0
  defp mean(rows), do: :math.exp(Enum.sum(for row <- rows, do: :math.log(row.ratio)) / length(rows))

  defp module_line(module, rows) do
    largest = rows |> Enum.map(& &1.ratio) |> Enum.max(fn -> 1.0 end)
    columns = [length(rows), format(mean(rows)), format(largest)]
    String.pad_trailing(inspect(module), 18) <> Enum.map_join(columns, &String.pad_leading("#{&1}", 10))
  end

  defp header,
    do: "#{Enum.map_join(["BEAM ns", "wasm ns", "wasm/BEAM"], &String.pad_leading(&1, 12))}   expression"

  defp line(row) do
    numbers = [round(row.beam), round(row.wasm), format(row.ratio)]
    mark = if row.differs, do: " (!)", else: ""
    "#{Enum.map_join(numbers, &String.pad_leading("#{&1}", 12))}   #{row.text}#{mark}"
  end

  defp format(number), do: :erlang.float_to_binary(number / 1, decimals: 2)
end

Instar.Bench.Library.run(System.argv())
