defmodule Instar.Differential do
  # Runs one source as a BEAM version and as a wasm version, and says where their answers differ.
  #
  # The BEAM is right by definition. An answer is a value, or the class and the reason of what was raised, with the
  # function and its arguments where the stack trace says them.
  @moduledoc false

  alias Instar.Compiler.Shared.Names
  alias Instar.{DocumentServer, Version}

  defstruct [:beam, :wasm, :name, :slot]

  # For a file of tests: each test is one document of small functions and a list of calls. All calls of a test are made
  # before it fails, so that one run says everything.
  defmacro __using__(_options) do
    quote do
      use ExUnit.Case, async: true
      import Instar.Differential, only: [run: 4]

      @moduletag timeout: Instar.Patience.ms(600_000)

      setup_all do
        Instar.Differential.start!()
      end
    end
  end

  @doc "A code server and its store, for a test or a test's `setup` or `setup_all`, which they end with."
  def start!(options \\ []) do
    dir = Path.join(System.tmp_dir!(), "instar-differential-#{System.unique_integer([:positive])}")
    File.mkdir_p!(dir)
    ExUnit.Callbacks.on_exit(fn -> File.rm_rf!(dir) end)
    {:ok, documents} = DocumentServer.start_link(dir: dir)
    name = :"instar_#{System.unique_integer([:positive])}"
    source = {Instar.Source.HTTP, url: DocumentServer.url(documents)}

    {:ok, _} =
      Instar.start_link(
        [
          name: name,
          source: source,
          trust: [:beam],
          cache_dir: false,
          refresh: :infinity,
          timeout: Instar.Patience.ms(10_000),
          # A busy machine compiles large programs slowly.
          compile_timeout: Instar.Patience.ms(120_000),
          memory: 512 * 1024 * 1024
        ] ++
          options
      )

    %{server: name, documents: documents}
  end

  @doc "Loads a source for both targets."
  def load(%{server: server, documents: documents}, language, source) do
    id = "d#{System.unique_integer([:positive])}"

    [beam, wasm] =
      for target <- ["beam", "wasm"] do
        document = %{
          "type" => "code-document",
          "language" => language,
          "target" => target,
          "code" => %{"1" => source}
        }

        :ok = DocumentServer.put(documents, id <> target, document)
        Instar.load(server, id <> target)
      end

    case {beam, wasm} do
      {{:ok, %Version{} = beam}, {:ok, %Version{} = wasm}} ->
        {:ok, %__MODULE__{beam: beam, wasm: wasm, name: name(language, source), slot: slot(beam)}}

      {{:error, error}, _} ->
        {:error, {:beam, error}}

      {_, {:error, error}} ->
        {:error, {:wasm, error}}
    end
  end

  @doc "Loads a source, makes all calls, and fails with all that differs."
  def run(context, language, source, calls) do
    case load(context, language, source) do
      {:ok, pair} ->
        different =
          for {function, args} <- calls,
              {:different, beam, wasm} <- [compare(pair, function, args)],
              do: {function, args, beam, wasm}

        if different != [], do: ExUnit.Assertions.flunk(report(different, length(calls)))

      {:error, {target, error}} ->
        ExUnit.Assertions.flunk("the document does not load as #{target}: #{Exception.message(error)}")
    end
  end

  defp report(different, all) do
    groups = different |> Enum.group_by(&elem(&1, 0)) |> Enum.sort()

    lines =
      for {function, cases} <- groups, {_, args, beam, wasm} <- Enum.take(cases, 4) do
        "  #{function}(#{args |> Enum.map_join(", ", &short/1)})  #{length(cases)} of it\n    BEAM #{short(beam)}\n    wasm #{short(wasm)}"
      end

    "#{length(different)} of #{all} calls differ:\n" <> Enum.join(lines, "\n")
  end

  defp short(term), do: inspect(term, limit: 20, printable_limit: 60)

  @doc """
  `:same`, or `{:different, the BEAM's answer, wasm's answer}`.

  Since OTP 26 the order of atoms among a map's keys is what only the VM knows, and may be another in each VM: of arguments
  with such a map an answer that differs says nothing.
  """
  def compare(%__MODULE__{} = pair, function, args, limits \\ []) do
    beam = pair.beam |> answer(function, args, []) |> rename(pair)
    wasm = answer(pair.wasm, function, args, limits)
    if same?(beam, wasm) or not ordered?(args), do: :same, else: {:different, beam, wasm}
  end

  @doc "Whether the keys of all maps in a term are in the order of terms, as they are in the sandbox."
  def ordered?([head | tail]), do: ordered?(head) and ordered?(tail)
  def ordered?(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> ordered?()

  def ordered?(map) when is_map(map) do
    pairs = :maps.to_list(map)
    keys = Enum.map(pairs, &elem(&1, 0))
    (map_size(map) > 32 or keys == Enum.sort(keys)) and ordered?(pairs)
  end

  def ordered?(_other), do: true

  @doc "What a call answers, in the form that is compared."
  def answer(version, function, args, limits \\ []) do
    {:ok, Instar.call!(version, function, args, limits)}
  catch
    :error, %Instar.Error{} = error -> {:instar, error.reason}
    class, reason -> {class, fun(reason), told(reason, __STACKTRACE__)}
  end

  # What the stack trace says beyond the reason. A fun cannot come out of the sandbox, and what the compiler calls
  # a function that it made or inlined is its own affair: it differs between releases.
  defp told(:function_clause, [{_module, name, args, _} | _]) when is_list(args),
    do: {named(name), Enum.map(args, &fun/1)}

  defp told(:undef, [{module, name, args, _} | _]) when is_list(args), do: {module, name, length(args)}

  # What the host's own Elixir makes of it.
  defp told(reason, stacktrace) when reason in [:badarg, :badarith, :system_limit],
    do: message(reason, stacktrace)

  defp told({reason, _term} = error, stacktrace) when reason in [:badkey, :badmap, :badarg],
    do: message(error, stacktrace)

  defp told(_reason, _stacktrace), do: nil

  defp message(reason, stacktrace),
    do: :error |> Exception.normalize(reason, stacktrace) |> Exception.message() |> fun()

  defp named(name) do
    text = Atom.to_string(name)

    # Newer ones than its own have a number that counts from somewhere else.
    text = Regex.replace(~r"(lists\^[a-z]+/\d+)-\d+-$", text, "\\1-")

    case Regex.run(~r"^-(?:inlined-(.+)/\d+-|(.+/\d+)-(?:fun|inlined|anonymous)-\d+-)$", text) do
      [_, inlined] -> inlined
      [_, "", made] -> made
      nil -> text
    end
  end

  defp fun(fun) when is_function(fun), do: :a_fun
  defp fun("#Fun<" <> _), do: :a_fun
  defp fun(text) when is_binary(text), do: Regex.replace(~r/#Function<[^>]*>/, text, "#Function<>")
  defp fun([head | tail]), do: [fun(head) | fun(tail)]
  defp fun(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> Enum.map(&fun/1) |> List.to_tuple()
  defp fun(other), do: other

  @doc """
  The stack traces of a call that raises: the BEAM's as far as it is the document's, and wasm's. Each entry is module, function, arity, file
  and line; the document's own file is `:own`.
  """
  def traces(%__MODULE__{} = pair, function, args) do
    [beam, wasm] =
      for version <- [pair.beam, pair.wasm],
          do: version |> trace(function, args) |> Enum.take_while(&document?(&1, pair.slot))

    {beam |> rename(pair) |> frames(pair.beam), frames(wasm, pair.wasm)}
  end

  defp trace(version, function, args) do
    Instar.call!(version, function, args)
    []
  catch
    _class, _reason -> __STACKTRACE__
  end

  # Below the document's functions there are those of Instar that have called it.
  defp document?({module, function, _arguments, _location}, slot) do
    not String.contains?(Atom.to_string(function), "$instar_") and
      (Names.under?(module, slot) or not String.starts_with?(Atom.to_string(module), "Elixir.Instar"))
  end

  @doc "Entries of a trace of this version, as `traces/3` has them."
  def frames(trace, version) do
    own = String.to_charlist(Instar.Compiler.file(version.id, version.tag, version.language))

    for {module, function, arguments, location} <- trace do
      arity = if is_list(arguments), do: length(arguments), else: arguments
      file = if location[:file] == own, do: :own, else: location[:file] && to_string(location[:file])
      {module, named(function), arity, file, location[:line]}
    end
  end

  @doc "Equality of terms that tells 0.0 from -0.0."
  def same?(left, right) when is_float(left) and is_float(right), do: <<left::float>> == <<right::float>>
  def same?([a | b], [c | d]), do: same?(a, c) and same?(b, d)

  def same?(left, right) when is_tuple(left) and is_tuple(right),
    do: same?(Tuple.to_list(left), Tuple.to_list(right))

  def same?(left, right) when is_map(left) and is_map(right) do
    map_size(left) == map_size(right) and
      Enum.all?(:maps.to_list(left), fn {key, value} ->
        is_map_key(right, key) and same?(value, Map.fetch!(right, key))
      end)
  end

  def same?(left, right), do: left === right

  # A BEAM version's modules are called after their slot.
  defp rename(answer, %{slot: nil}), do: answer
  defp rename(answer, %{slot: slot, name: name}), do: replace(answer, slot, name)

  defp replace(atom, slot, name) when is_atom(atom) do
    if Names.under?(atom, slot) do
      "Elixir." <> from = Atom.to_string(slot)
      # As many as the sources of these tests have modules.
      # An implementation of a protocol is named after two modules.
      atom
      |> Atom.to_string()
      |> String.replace("Elixir." <> from, name)
      |> String.replace(~r/\.#{Regex.escape(from)}(?=\.|$)/, String.replace_prefix(name, "Elixir", ""))
      |> String.to_atom()
    else
      atom
    end
  end

  defp replace(text, slot, name) when is_binary(text) do
    ["Elixir." <> from, "Elixir." <> to] = [
      Atom.to_string(slot),
      "Elixir." <> String.replace_prefix(name, "Elixir.", "")
    ]

    Regex.replace(~r/\b#{Regex.escape(from)}\b/, text, to)
  end

  defp replace([head | tail], slot, name), do: [replace(head, slot, name) | replace(tail, slot, name)]

  defp replace(map, slot, name) when is_map(map),
    do: map |> :maps.to_list() |> replace(slot, name) |> Map.new()

  defp replace(tuple, slot, name) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> replace(slot, name) |> List.to_tuple()

  defp replace(other, _slot, _name), do: other

  # Macros stand in modules before the main one, whose name is the beginning of theirs.
  defp name("elixir", source) do
    names = for [_, name] <- Regex.scan(~r/^defmodule ([A-Za-z0-9_.]+)/m, source), do: name
    [_, first] = Regex.run(~r/defmodule ([A-Za-z0-9_.]+)/, source)

    "Elixir." <>
      Enum.find(names, first, fn name -> Enum.any?(names, &String.starts_with?(&1, name <> ".")) end)
  end

  defp name("erlang", source) do
    [_, name] = Regex.run(~r/-module\(([a-z0-9_]+)\)/, source)
    name
  end

  defp slot(%Version{code: %{slot: slot}}), do: slot
end
