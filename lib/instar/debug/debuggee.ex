defmodule Instar.Debug.Debuggee do
  # What a session debugs: a node, the sources that have breakpoints there, and what they became. It carries out the operations
  # that Instar.Debug.Session asks for; only this touches the debugged.
  @moduledoc false
  alias Instar.Debug.{Agent, Documents, Expression, Launch, Sandbox, Sources, Value}
  alias Instar.Debug.Guest.Values
  alias Instar.FirstError

  defstruct [
              :agent,
              :node,
              :launch,
              :pending,
              server: nil,
              root: nil,
              mappings: [],
              sources: %{},
              functions: [],
              exceptions: []
            ] ++
              [next: 1, references: %{}, frames: %{}, tables: %{}, options: []]

  @type t :: %__MODULE__{}
  @type answer :: {:ok, term} | {:error, String.t()}

  @evaluate_ms 7_000
  @ms 60_000
  @most_threads 500

  @doc "Nothing is debugged yet; `options` are what every session of this server has."
  @spec new(keyword) :: t
  def new(options \\ []), do: %__MODULE__{options: options}

  @doc "Carries out an operation."
  @spec run(t, term) :: {answer, t}
  def run(debuggee, operation) do
    case operation do
      {:launch, arguments} -> launch(debuggee, arguments)
      {:attach, arguments} -> attach(debuggee, arguments)
      :configured -> configured(debuggee)
      {:set_breakpoints, source, points} -> set_breakpoints(debuggee, source, points)
      {:set_function_breakpoints, points} -> set_function_breakpoints(debuggee, points)
      {:set_exceptions, filters} -> set_exceptions(debuggee, filters)
      :disconnect -> {{:ok, nil}, stop(debuggee)}
      _question -> {question(debuggee, operation), debuggee}
    end
  end

  # Beginning -----------------------------------------------------------------------------------------------------

  defp launch(debuggee, arguments) do
    with {:ok, launch} <- Launch.of(arguments),
         {{:ok, nil}, debuggee} <- attach(debuggee, Map.drop(arguments, ["node"])) do
      {{:ok, nil}, %{debuggee | pending: launch}}
    else
      {:error, why} -> {{:error, why}, debuggee}
      {{:error, why}, debuggee} -> {{:error, why}, debuggee}
    end
  end

  defp attach(debuggee, arguments) do
    for path <- List.wrap(arguments["codePaths"]), is_binary(path), do: Code.prepend_path(path)

    with {:ok, node} <- node_of(arguments["node"]),
         {:ok, agent} <- Agent.start(node, connection(arguments)) do
      debuggee = %{
        debuggee
        | agent: agent,
          node: node,
          server: server(arguments["server"]),
          root: arguments["cwd"] || File.cwd!(),
          mappings: mappings(arguments["pathMappings"])
      }

      {{:ok, nil}, debuggee}
    else
      {:error, why} -> {{:error, why}, debuggee}
    end
  end

  defp node_of(nil), do: {:ok, node()}

  defp node_of(name) when is_binary(name) do
    if name =~ ~r/\A[^@\s]+@[^@\s]+\z/,
      do: {:ok, String.to_atom(name)},
      else: {:error, "the name of a node is name@host"}
  end

  defp node_of(_other), do: {:error, "the name of a node is name@host"}

  defp connection(arguments) do
    for {key, name} <- [cookie: "cookie", name: "name", sname: "sname", debugger: "debugger"],
        value = arguments[name],
        is_binary(value),
        do: {key, value}
  end

  defp server(nil), do: Instar.Server.Names.default()
  defp server(<<first, _::binary>> = name) when first in ?A..?Z, do: Module.concat([name])
  defp server(name) when is_binary(name), do: name |> String.trim_leading(":") |> String.to_atom()

  defp mappings(given) when is_list(given) do
    for %{"localRoot" => here, "remoteRoot" => there} when is_binary(here) and is_binary(there) <- given,
        do: {here, there}
  end

  defp mappings(_none), do: []

  defp configured(%{pending: nil} = debuggee), do: {{:ok, nil}, debuggee}

  defp configured(%{pending: pending} = debuggee),
    do: {{:ok, nil}, %{debuggee | launch: Launch.start(pending), pending: nil}}

  # Breakpoints ---------------------------------------------------------------------------------------------------

  defp set_breakpoints(debuggee, given, points) do
    case source(debuggee, given) do
      {:ok, key, source} ->
        before = debuggee.sources[key]
        source = Map.merge(source, %{points: points, ids: []})
        source = if before, do: Map.merge(source, Map.take(before, [:units, :mark, :why])), else: source
        {answers, source, debuggee} = place(debuggee, key, source)
        {{:ok, answers}, put_in(debuggee.sources[key], source)}

      {:error, why} ->
        {{:ok, for(_point <- points, do: %{verified: false, message: why})}, debuggee}
    end
  end

  # A source that has units already keeps them, and one that is set anew its numbers.
  defp place(debuggee, key, source, ids \\ []) do
    source =
      if source[:units] in [nil, []] and source.points != [], do: arm(debuggee, key, source), else: source

    {answers, {breaks, debuggee}} =
      source.points
      |> Enum.with_index()
      |> Enum.map_reduce({[], debuggee}, fn {point, index}, {breaks, debuggee} ->
        {id, debuggee} = with nil <- Enum.at(ids, index), do: id(debuggee), else: (id -> {id, debuggee})

        case resolve(source, point, id) do
          {:ok, line, new} -> {%{verified: true, id: id, line: line}, {new ++ breaks, debuggee}}
          {:error, why} -> {%{verified: false, id: id, message: why}, {breaks, debuggee}}
        end
      end)

    ask(debuggee, {:breaks, key, breaks})
    source = %{source | ids: for(answer <- answers, do: answer.id)}
    {answers, source, tables(debuggee, source)}
  end

  defp tables(debuggee, source) do
    units = source[:units] || []

    tables =
      for unit <- units,
          into: debuggee.tables,
          do: {unit.module, %{source: of_unit(debuggee, source, unit), table: unit.table}}

    %{debuggee | tables: tables}
  end

  # What one comes to in a document may be of another of its files.
  defp of_unit(debuggee, source, %{guest: true, path: file}) when file != nil,
    do: Map.merge(source, guest_file(debuggee, file))

  defp of_unit(_debuggee, source, _unit), do: source

  defp guest_file(debuggee, file) do
    path = here(debuggee, file)
    %{file: file, path: path, name: Path.basename(path), reference: nil}
  end

  defp id(debuggee), do: {debuggee.next, %{debuggee | next: debuggee.next + 1}}

  # What a file or a document is made of, loaded into the interpreter, or compiled so that it says where it is.
  defp arm(debuggee, key, source) do
    case units(debuggee, key, source) do
      {:ok, [%{mark: mark} | _] = units} -> Map.merge(source, %{units: units, why: nil, mark: mark})
      {:ok, units} -> Map.merge(source, %{units: units, why: nil, mark: mark(debuggee, key)})
      {:error, why} -> Map.merge(source, %{units: [], why: why, mark: mark(debuggee, key)})
    end
  end

  defp units(debuggee, {:file, _path}, source) do
    case source.modules do
      [] ->
        {:error, "there is no module in that file"}

      modules ->
        with {:ok, units} <- FirstError.map(modules, &Sources.module(&1, raised(debuggee, modules))),
             :ok <- interpret(debuggee, units),
             do: {:ok, units}
    end
  end

  defp units(_debuggee, {:expected, _path}, _source),
    do: {:error, "no document that was compiled from it is loaded yet"}

  defp units(debuggee, {:guest, key, _file}, source), do: units(debuggee, {:document, key}, source)

  defp units(debuggee, {:document, key}, _source) do
    case there(debuggee, Documents, :mark, [key]) do
      {:beam, _digest, _code} ->
        with {:ok, units} <- there(debuggee, Documents, :units, [key, raised(debuggee, [])]),
             :ok <- interpret(debuggee, units),
             do: {:ok, units}

      {:wasm, _digest, _code} ->
        with {:ok, units} <- there(debuggee, Sandbox, :arm, [key]),
             :ok <- lines(debuggee, units),
             do: {:ok, units}

      nil ->
        {:error, "it isn't loaded yet"}
    end
  end

  defp raised(%{exceptions: []}, _modules), do: []
  defp raised(_debuggee, modules), do: [raised: modules]

  defp interpret(debuggee, units) do
    FirstError.reduce(units, :ok, fn unit, :ok ->
      request =
        {:interpret,
         %{
           module: unit.module,
           forms: unit.table.forms,
           exports: unit.table.exports,
           md5: unit.md5,
           lines: unit.table.lines
         }}

      case ask(debuggee, request, @ms) do
        :ok -> {:ok, :ok}
        {:error, why} -> {:error, refusal(unit.module, why, debuggee.node)}
      end
    end)
    |> case do
      {:ok, :ok} -> :ok
      {:error, why} -> {:error, why}
    end
  end

  defp lines(debuggee, units) do
    for unit <- units, do: ask(debuggee, {:lines, unit.module, unit.table.lines})
    :ok
  end

  defp refusal(module, :not_loaded, node), do: "#{inspect(module)} isn't there on #{node}"

  defp refusal(module, :other_code, node),
    do: "#{node} runs another #{inspect(module)} than was compiled here"

  defp refusal(module, :native_functions, _node),
    do: "#{inspect(module)} has native functions, which nothing can interpret"

  defp refusal(module, :runtime, _node),
    do: "#{inspect(module)} is a part of OTP that the debugger itself stands on"

  defp refusal(module, why, _node), do: "#{inspect(module)} cannot be interpreted: #{inspect(why)}"

  defp resolve(%{units: []} = source, _point, _id), do: {:error, source[:why] || "nothing of it is there"}

  defp resolve(source, %{"line" => wanted} = point, id) do
    found =
      for %{module: module, table: table} = unit <- source.units,
          of?(source, unit),
          line = Instar.Debug.Lines.nearest(table, wanted),
          do: {line, module, names(table.lines[line])}

    with [_ | _] <- found,
         line = found |> Enum.map(&elem(&1, 0)) |> Enum.min(),
         at = for({^line, module, names} <- found, do: {module, names}),
         {:ok, rules} <- rules(point, Enum.flat_map(at, &elem(&1, 1)), source) do
      {:ok, line, for({module, _names} <- at, do: Map.merge(rules, %{id: id, module: module, line: line}))}
    else
      [] -> {:error, nothing(source)}
      {:error, why} -> {:error, why}
    end
  end

  # Of a document that was compiled from files, each file has its own units.
  defp of?(%{path: nil, reference: reference}, %{guest: true, path: file}) when reference != nil,
    do: file == nil

  defp of?(%{file: file}, %{guest: true, path: path}), do: path == file
  defp of?(_source, _unit), do: true

  defp nothing(%{reference: reference, units: [%{guest: true, path: path} | _] = units})
       when reference != nil and path != nil,
       do: "its lines are those of #{units |> Enum.take(3) |> Enum.map_join(", ", & &1.path)}"

  defp nothing(_source), do: "there is nothing to stop at on this line or behind it"

  defp names({_name, _arity, variables, _many}), do: for({text, _variable} <- variables, uniq: true, do: text)

  defp rules(point, names, %{units: [%{guest: true} | _]}) do
    point =
      Map.new(point, fn {key, value} ->
        {key,
         if(key in ["condition", "logMessage"] and is_binary(value),
           do: Values.plain_names(value),
           else: value
         )}
      end)

    rules(point, names, :elixir)
  end

  defp rules(point, names, %{language: language}), do: rules(point, names, language)

  defp rules(point, names, language) do
    with {:ok, condition} <- unless_empty(point["condition"], &Expression.compile(&1, names, language)),
         {:ok, hit} <- unless_empty(point["hitCondition"], &Expression.hits/1),
         {:ok, log} <- unless_empty(point["logMessage"], &Expression.message(&1, names, language)),
         do: {:ok, %{condition: condition, hit: hit, log: log}}
  end

  defp unless_empty(text, read) do
    if is_binary(text) and String.trim(text) != "", do: read.(text), else: {:ok, :none}
  end

  # Name or Module.name, with or without the arity; a function of Erlang's has a colon. The module becomes debugged.
  defp set_function_breakpoints(debuggee, points) do
    {answers, {breaks, debuggee}} =
      Enum.map_reduce(points, {[], debuggee}, fn point, {breaks, debuggee} ->
        {id, debuggee} = id(debuggee)

        case function(debuggee, point, id) do
          {:ok, line, source, new, debuggee} ->
            {%{verified: true, id: id, line: line, source: source}, {new ++ breaks, debuggee}}

          {:error, why} ->
            {%{verified: false, id: id, message: why}, {breaks, debuggee}}
        end
      end)

    ask(debuggee, {:breaks, :functions, breaks})
    {{:ok, answers}, %{debuggee | functions: points}}
  end

  defp function(debuggee, point, id) do
    with {:ok, units, source, {name, arity}, debuggee} <- meant(debuggee, point["name"]),
         [_ | _] = places <- for(unit <- units, line <- places(unit.table, name, arity), do: {line, unit}),
         {:ok, rules} <- rules(point, Enum.uniq(Enum.flat_map(places, &seen/1)), source) do
      new =
        for {line, unit} <- places,
            do: Map.merge(rules, %{id: id, module: unit.module, line: Instar.Debug.Lines.entry(line)})

      [{line, unit} | _] = places
      {:ok, line, shown(debuggee, debuggee.tables[unit.module].source), new, debuggee}
    else
      [] -> {:error, "there is no function #{point["name"]}"}
      {:error, why} -> {:error, why}
    end
  end

  defp seen({line, unit}), do: names(unit.table.lines[line] || {nil, 0, [], false})

  # A document's by the name of its text, a module's by the module's.
  defp meant(debuggee, text) do
    with true <- is_binary(text),
         [document, name, arity] <-
           Regex.run(~r{\A\s*(\S+@\S+?)[ :]([^\s/]+?)(?:/(\d+))?\s*\z}, text, capture: [1, 2, 3]),
         key when key != nil <- document_named(debuggee, document) do
      of_document(debuggee, key, {name, arity(arity)})
    else
      _none ->
        with {:ok, module, name, arity} <- named(text),
             {:ok, unit, source, debuggee} <- debugged(debuggee, module),
             do: {:ok, [unit], source, {name, arity}, debuggee}
    end
  end

  defp of_document(debuggee, key, function) do
    {:ok, key, source} = document(debuggee, key)
    source = debuggee.sources[key] || source
    source = if source[:units] in [nil, []], do: arm(debuggee, key, source), else: source
    debuggee = tables(put_in(debuggee.sources[key], source), source)
    if source.units == [], do: {:error, source.why}, else: {:ok, source.units, source, function, debuggee}
  end

  defp arity(""), do: nil
  defp arity(digits), do: String.to_integer(digits)

  defp places(table, name, arity) do
    for {function, of, lines} <- table.functions,
        to_string(function) == name,
        arity == nil or of == nil or arity == of,
        line <- lines,
        do: line
  end

  defp named(text) when is_binary(text) do
    case Regex.run(
           ~r{\A\s*(?:(?<elixir>[A-Z][\w.]*)\.|:?(?<erlang>[a-z][\w@]*)[:.])(?<name>[^\s/]+?)(?:/(?<arity>\d+))?\s*\z},
           text,
           capture: ["elixir", "erlang", "name", "arity"]
         ) do
      [elixir, erlang, name, arity] ->
        module = if elixir == "", do: String.to_atom(erlang), else: Module.concat([elixir])
        {:ok, module, name, arity(arity)}

      nil ->
        {:error,
         "a function is Module.name or Module.name/arity, as Shop.Price.total/2 or shop:total/2, or a document's, as " <>
           "pricing@2.1.0.ex total/2"}
    end
  end

  defp named(_other), do: {:error, "a function is Module.name or Module.name/arity"}

  defp debugged(debuggee, module) do
    case debuggee.tables do
      %{^module => %{source: source}} ->
        {:ok, Enum.find(source.units, &(&1.module == module)), source, debuggee}

      %{} ->
        with {:ok, unit} <- Sources.module(module, raised(debuggee, [module])),
             :ok <- interpret(debuggee, [unit]) do
          path = if unit.path, do: here(debuggee, unit.path)
          source = source_of(path, [unit], [module])
          debuggee = tables(debuggee, source)
          debuggee = if path, do: put_in(debuggee.sources[{:file, path}], source), else: debuggee
          {:ok, unit, source, debuggee}
        end
    end
  end

  defp source_of(path, units, modules) do
    %{
      name: if(path, do: Path.basename(path), else: Enum.map_join(modules, ", ", &inspect/1)),
      path: path,
      reference: nil,
      language: Sources.language(path || ""),
      file: nil,
      modules: modules,
      units: units,
      points: [],
      ids: [],
      why: nil,
      mark: nil
    }
  end

  # Code says itself what exceptions pass, so with other filters it is other code.
  defp set_exceptions(%{exceptions: before} = debuggee, filters) do
    debuggee = %{debuggee | exceptions: filters}
    ask(debuggee, {:exceptions, filters})

    debuggee =
      if before == [] == (filters == []) do
        debuggee
      else
        Enum.reduce(debuggee.sources, debuggee, fn {key, source}, debuggee ->
          if source[:units] in [nil, []] or (elem(key, 0) != :file and sandboxed?(source)) do
            debuggee
          else
            source = arm(debuggee, key, source)
            tables(put_in(debuggee.sources[key], source), source)
          end
        end)
      end

    {{:ok, nil}, debuggee}
  end

  defp sandboxed?(source), do: Enum.any?(source.units, &Map.get(&1, :sandboxed, false))

  # Questions -----------------------------------------------------------------------------------------------------

  defp question(debuggee, :threads) do
    with {:threads, stopped, inside, all} <- ask(debuggee, :threads) do
      pids = Enum.uniq(stopped ++ inside ++ all) |> Enum.take(@most_threads)
      described = ask(debuggee, {:describe, pids})
      {:ok, for({pid, what} <- described, what != :gone, do: {pid, thread_name(pid, what)})}
    end
    |> said()
  end

  defp question(debuggee, {:frames, pid}) do
    with {:ok, frames} <- debuggee |> ask({:frames, pid}) |> said(),
         do: {:ok, Enum.map(frames, &frame(debuggee, &1))}
  end

  defp question(debuggee, {:bindings, pid, index}), do: debuggee |> ask({:bindings, pid, index}) |> said()

  defp question(debuggee, {:evaluate, nil, text}) do
    with {:ok, expr} <- Expression.compile(text, []),
         do: debuggee |> ask({:evaluate, expr}, @evaluate_ms) |> evaluated()
  end

  defp question(debuggee, {:evaluate, {pid, index, %{guest: true}}, text}) do
    case ask(debuggee, {:bindings, pid, {index, {:evaluate, text}}}) do
      {:ok, {:value, value}} ->
        {:ok, {:value, value}}

      {:ok, {:elixir, text, variables}} ->
        there(debuggee, Sandbox, :evaluate, [text, variables])

      {:ok, :unknown} ->
        {:error, "there is no such frame any more"}

      {:ok, {:error, why}} ->
        said({:error, why})

      {:error, why} ->
        said({:error, why})
    end
  end

  defp question(debuggee, {:evaluate, {pid, index, frame}, text}) do
    with {:ok, bindings} <- question(debuggee, {:bindings, pid, index}),
         names = for({name, _value} <- bindings, do: name) do
      if frame[:sandboxed] do
        there(debuggee, Sandbox, :evaluate, [text, bindings])
      else
        with {:ok, expr} <- Expression.compile(text, names, frame.language),
             do: debuggee |> ask({:evaluate, pid, index, expr}, @evaluate_ms) |> evaluated()
      end
    end
  end

  defp question(debuggee, {:resume, pid, how}), do: debuggee |> ask({:resume, pid, how}) |> said()
  defp question(debuggee, {:pause, pid}), do: debuggee |> ask({:pause, pid}) |> said()

  defp question(debuggee, {:source, reference, given}) do
    with {:ok, key} <- key_of(debuggee, reference, given),
         {:ok, name, text} <- there(debuggee, Documents, :text, [key]),
         do: {:ok, {text, mime(Path.extname(name))}}
  end

  defp question(debuggee, :loaded_sources) do
    files = for {_key, source} <- debuggee.sources, source[:path], do: shown(debuggee, source)

    {:ok,
     files |> Kernel.++(Enum.flat_map(documents(debuggee), &document_sources(debuggee, &1))) |> Enum.uniq()}
  end

  defp question(debuggee, :modules) do
    modules = ask(debuggee, :modules)

    shown =
      for module <- List.wrap(modules), is_atom(module) do
        source = get_in(debuggee.tables, [module, :source])
        entry = %{"id" => inspect(module), "name" => source_name(module, source)}
        if source && source.path, do: Map.put(entry, "path", source.path), else: entry
      end

    documents =
      for {{server, id, tag}, name, target} <- documents(debuggee),
          do: %{
            "id" => name,
            "name" => "#{id} #{tag}",
            "version" => tag,
            "symbolStatus" => "#{inspect(server)}, #{target}"
          }

    {:ok, Enum.sort_by(shown ++ documents, & &1["name"])}
  end

  defp source_name(module, nil), do: inspect(module)
  defp source_name(module, source), do: if(source.path, do: inspect(module), else: source.name)

  defp documents(debuggee) do
    case there(debuggee, Documents, :loaded, [debuggee.server]) do
      documents when is_list(documents) -> documents
      _none -> []
    end
  end

  defp mime(".erl"), do: "text/x-erlang"
  defp mime(".ex"), do: "text/x-elixir"
  defp mime(_webassembly), do: "text/x-webassembly"

  defp said({:ok, answer}), do: {:ok, answer}
  defp said(:ok), do: {:ok, nil}
  defp said({:error, :not_stopped}), do: {:error, "that thread isn't stopped"}
  defp said({:error, :cannot_pause}), do: {:error, "that process cannot be halted"}
  defp said({:error, :gone}), do: {:error, "the node is gone, or its debugger"}
  defp said({:error, :timeout}), do: {:error, "there was no answer in time"}
  defp said({:error, why}) when is_binary(why), do: {:error, why}
  defp said({:error, why}), do: {:error, inspect(why)}

  defp evaluated({:ok, value}), do: {:ok, {:value, value}}
  defp evaluated({:raised, kind, reason, trace}), do: {:ok, {:raised, kind, reason, trace}}
  defp evaluated({:error, _why} = error), do: said(error)

  defp thread_name(pid, {name, initial, _current}) do
    names = [inspect(pid), name && inspect(name), mfa(initial)]
    names |> Enum.reject(&(&1 in [nil, ""])) |> Enum.join(" ")
  end

  defp mfa({module, name, arity}) when is_integer(arity), do: Exception.format_mfa(module, name, arity)
  defp mfa(_other), do: nil

  defp frame(debuggee, %{native: true} = frame) do
    source = native_source(debuggee, frame)
    name = Exception.format_mfa(frame.module, frame.function, frame.arity)
    %{name: name, line: frame.line, source: source, native: true, language: :elixir}
  end

  defp frame(debuggee, %{module: module} = frame) do
    case debuggee.tables do
      %{^module => %{source: source}} ->
        %{
          name: prefix(frame.module, source) <> frame_name(frame),
          line: frame.line,
          source: shown(debuggee, source),
          native: false,
          language: source.language,
          sandboxed: sandboxed?(source),
          guest: guest?(source)
        }

      %{} ->
        %{name: inspect(frame.module), line: frame.line, source: nil, native: false, language: :elixir}
    end
  end

  defp frame_name(%{function: function, arity: nil}), do: function
  defp frame_name(%{function: function, arity: arity}), do: "#{function}/#{arity}"

  defp guest?(%{units: units}), do: match?([%{guest: true} | _], units)

  defp prefix(_module, %{path: path, units: [%{guest: true} | _]}) when path != nil, do: ""
  defp prefix(module, %{path: path}) when path != nil, do: "#{inspect(module)}."
  defp prefix(_module, source), do: "#{source.name} "

  defp native_source(debuggee, %{file: file, line: line}) when file != "" and line > 0 do
    path = here(debuggee, Path.expand(file, debuggee.root))
    if File.regular?(path), do: %{"name" => Path.basename(path), "path" => path}
  end

  defp native_source(_debuggee, _frame), do: nil

  # Sources -------------------------------------------------------------------------------------------------------

  # What an editor names: a document by its reference or its name, or a file; a file of a folder of documents is that document.
  defp source(debuggee, given) do
    path = given["path"]
    name = given["name"]

    cond do
      key = document_named(debuggee, path) || document_named(debuggee, name) ->
        document(debuggee, key)

      found = compiled(debuggee, path) ->
        guest(debuggee, found)

      key = document_expected(debuggee, path) || document_expected(debuggee, name) ->
        document(debuggee, key)

      is_binary(path) and File.regular?(path) and foreign?(path) ->
        {:ok, {:expected, path}, source_of(path, nil, [])}

      is_binary(path) and File.regular?(path) ->
        file(debuggee, path)

      is_binary(path) ->
        {:error, "there is no file #{path} here"}

      true ->
        {:error, "a source has a path, or is a document"}
    end
  end

  # A document that was compiled from a file; of several the one that was debugged already.
  defp compiled(debuggee, path) when is_binary(path) do
    if foreign?(path) do
      found =
        for {key, _name, _target} = document <- documents(debuggee),
            file <- guest_files(debuggee, document),
            here(debuggee, file) == path,
            do: {key, file}

      Enum.find(found, List.first(found), fn {key, file} ->
        Map.has_key?(debuggee.sources, {:guest, key, file})
      end)
    end
  end

  defp compiled(_debuggee, _none), do: nil

  # A source of WebAssembly's, whatever its language is.
  defp foreign?(path), do: Path.extname(path) not in ["", ".ex", ".exs", ".erl", ".hrl", ".yrl", ".xrl"]

  defp guest(debuggee, {document, file}) do
    key = {:guest, document, file}
    source = debuggee.sources[key] || source_of(nil, nil, [])
    {:ok, key, source |> Map.merge(guest_file(debuggee, file)) |> Map.put(:language, :elixir)}
  end

  # pricing@2.1.0.ex, or pricing/2.1.0.ex where such a document is loaded.
  defp document_named(_debuggee, nil), do: nil

  defp document_named(debuggee, text) when is_binary(text) do
    text = String.replace_prefix(text, "instar:", "")
    base = Path.rootname(Path.basename(text))

    wanted =
      case String.split(base, "@", parts: 2) do
        [id, tag] when id != "" and tag != "" -> {id, tag}
        _none -> {text |> Path.dirname() |> Path.basename(), base}
      end

    Enum.find_value(documents(debuggee), fn {{_server, id, tag} = key, _name, _target} ->
      if {id, tag} == wanted, do: key
    end)
  end

  # One that is loaded later has its breakpoints then.
  defp document_expected(_debuggee, nil), do: nil

  defp document_expected(debuggee, text) do
    with [_all, id, tag] <-
           Regex.run(~r{\A(?:instar:)?([^/@]+)@([^/]+)\.(?:ex|erl|wat|wasm)\z}, Path.basename(text)),
         do: {debuggee.server, id, tag},
         else: (_ -> nil)
  end

  defp document(debuggee, {_server, id, tag} = key) do
    name =
      with {:ok, name, _text} <- there(debuggee, Documents, :text, [key]),
           do: name,
           else: (_ -> "#{id}@#{tag}.ex")

    source = source_of(nil, nil, [])

    {:ok, {:document, key},
     %{source | name: name, language: Sources.language(name), reference: reference(key)}}
  end

  defp file(debuggee, path) do
    language = Sources.language(path)

    case debuggee.sources do
      %{{:file, ^path} => source} -> {:ok, {:file, path}, source}
      %{} -> {:ok, {:file, path}, source_of(path, nil, path |> File.read!() |> Sources.modules(language))}
    end
    |> then(fn {:ok, key, source} -> {:ok, key, %{source | language: language}} end)
  end

  defp shown(_debuggee, %{path: path, name: name}) when path != nil, do: %{"name" => name, "path" => path}

  defp shown(_debuggee, %{reference: reference, name: name}) when reference != nil,
    do: document_source(reference, name)

  defp shown(_debuggee, _source), do: nil

  defp document_source(key, name) when is_tuple(key), do: document_source(reference(key), name)

  defp document_source(reference, name),
    do: %{"name" => name, "path" => "instar:" <> name, "sourceReference" => reference, "origin" => "store"}

  # What was compiled from files, and says so, has these.
  defp document_sources(debuggee, {key, name, target}) do
    case guest_files(debuggee, {key, name, target}) do
      [] -> [document_source(key, name)]
      files -> for file <- files, do: shown(debuggee, guest_file(debuggee, file))
    end
  end

  defp guest_files(debuggee, {key, name, :wasm}) do
    with false <- Path.extname(name) in [".ex", ".erl"],
         files when is_list(files) <- there(debuggee, Documents, :files, [key]),
         do: files,
         else: (_ -> [])
  end

  defp guest_files(_debuggee, _other), do: []

  # The same text has the same number.
  defp reference(key), do: :erlang.phash2(key, 0x7FFFFFFE) + 1

  defp key_of(debuggee, reference, given) do
    key =
      Enum.find_value(documents(debuggee), fn {key, _name, _target} ->
        if reference(key) == reference, do: key
      end) ||
        document_named(debuggee, given["path"]) || document_named(debuggee, given["name"])

    if key, do: {:ok, key}, else: {:error, "there is no such document"}
  end

  # A path of the machine where the code was compiled, as it is here.
  defp here(debuggee, path) do
    Enum.find_value(debuggee.mappings, path, fn {here, there} ->
      if String.starts_with?(path, there),
        do: here <> binary_part(path, byte_size(there), byte_size(path) - byte_size(there))
    end)
  end

  # Whether a breakpoint is in what runs in the sandbox.
  defp logs_sandboxed?(debuggee, id) do
    Enum.any?(debuggee.sources, fn {_key, source} ->
      id in source.ids and source[:units] not in [nil, []] and sandboxed?(source)
    end)
  end

  # Time ----------------------------------------------------------------------------------------------------------

  @doc "Looks whether documents are others than they were: their breakpoints are set anew, and those that moved are told."
  @spec tick(t) :: {[term], t}
  def tick(%{agent: nil} = debuggee), do: {[], debuggee}

  def tick(debuggee) do
    Enum.reduce(debuggee.sources, {[], debuggee}, fn
      {key, source}, {events, debuggee} when elem(key, 0) in [:document, :guest] ->
        if source.points == [] or mark(debuggee, key) == source[:mark],
          do: {events, debuggee},
          else: again(debuggee, key, source, events)

      {{:expected, path} = key, source}, {events, debuggee} ->
        loaded = documents(debuggee)

        if source[:loaded] == loaded,
          do: {events, debuggee},
          else: expected(debuggee, {key, Map.put(source, :loaded, loaded)}, compiled(debuggee, path), events)

      _file, acc ->
        acc
    end)
  end

  # What breakpoints were set in before anything was loaded that was compiled from it.
  defp expected(debuggee, {key, source}, nil, events), do: {events, put_in(debuggee.sources[key], source)}

  defp expected(debuggee, {key, %{points: points, ids: ids}}, found, events) do
    {:ok, new, source} = guest(debuggee, found)
    debuggee = %{debuggee | sources: Map.delete(debuggee.sources, key)}
    {answers, source, debuggee} = place(debuggee, new, Map.merge(source, %{points: points, ids: ids}), ids)
    {events ++ for(answer <- answers, do: {:breakpoint, answer}), put_in(debuggee.sources[new], source)}
  end

  defp again(debuggee, key, source, events) do
    # What wasn't loaded had no name and no language yet.
    source =
      with {:document, version} <- key,
           {:ok, _key, fresh} <- document(debuggee, version),
           do: Map.merge(source, Map.take(fresh, [:name, :language])),
           else: (_ -> source)

    {answers, source, debuggee} = place(debuggee, key, %{source | units: []}, source.ids)
    {events ++ for(answer <- answers, do: {:breakpoint, answer}), put_in(debuggee.sources[key], source)}
  end

  defp mark(debuggee, {:guest, key, _file}), do: mark(debuggee, {:document, key})
  defp mark(debuggee, {:document, key}), do: there(debuggee, Documents, :mark, [key])
  defp mark(_debuggee, _file), do: nil

  @doc "What the agent's message means to a session; nil for what is not its."
  @spec event(t, term) :: [term]
  def event(%{agent: %{pid: pid}} = debuggee, {:instar_debug, pid, event}), do: told(debuggee, event)
  def event(_debuggee, _message), do: []

  defp told(_debuggee, {:stopped, pid, info}), do: [{:stopped, pid, info}]
  defp told(_debuggee, {:exited, pid}), do: [{:exited, pid}]

  defp told(debuggee, {:log, id, parts}) do
    shown = if logs_sandboxed?(debuggee, id), do: &Value.foreign_text/1, else: &Value.text/1

    text =
      Enum.map_join(parts, fn
        {:text, text} -> text
        {:ok, value} when is_binary(value) -> if String.valid?(value), do: value, else: shown.(value)
        {:ok, value} -> shown.(value)
        {:raised, kind, reason, trace} -> "{" <> Exception.format_banner(kind, reason, trace) <> "}"
      end)

    [{:output, "console", text <> "\n"}]
  end

  defp told(_debuggee, {:condition_failed, _id, kind, reason, trace}),
    do: [
      {:output, "important",
       "a breakpoint's condition failed: #{Exception.format_banner(kind, reason, trace)}\n"}
    ]

  defp told(_debuggee, _other), do: []

  @doc "Ends it all: everything runs on as if nothing had been."
  @spec stop(t) :: t
  def stop(%{agent: nil} = debuggee), do: debuggee

  def stop(debuggee) do
    keys =
      for {source_key, source} <- debuggee.sources,
          elem(source_key, 0) != :file,
          source[:units] not in [nil, []],
          sandboxed?(source),
          uniq: true,
          do: elem(source_key, 1)

    Agent.stop(debuggee.agent)
    for key <- keys, do: there(debuggee, Sandbox, :disarm, [key])
    if debuggee.launch, do: Launch.stop(debuggee.launch)
    %{debuggee | agent: nil, sources: %{}, tables: %{}, launch: nil}
  end

  defp ask(debuggee, request, ms \\ 30_000), do: Agent.ask(debuggee.agent, request, ms)

  # Documents are where their server is.
  defp there(%{node: node}, module, function, arguments) when node == node(),
    do: apply(module, function, arguments)

  defp there(%{node: node}, module, function, arguments) do
    :erpc.call(node, module, function, arguments, @ms)
  catch
    :error, {:exception, :undef, _trace} -> {:error, "there is no Instar on #{node}"}
    _kind, _reason -> {:error, "#{node} does not answer"}
  end
end
