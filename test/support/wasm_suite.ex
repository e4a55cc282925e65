defmodule Instar.WasmSuite do
  # Runs the scripts of WebAssembly's own test suite through Instar's public functions, one directive after the other.
  #
  # A module is a document that is loaded. What keeps nothing between calls is called by `Instar.call`; everything else
  # is an instance. The scripts go on with an instance after a trap, which Instar does not: then another one is made, and
  # the calls that returned are repeated in it.
  #
  # The scripts link instances to each other. Instar offers modules only functions, and so they are callbacks, which call
  # the other instance.
  @moduledoc false
  alias Instar.{Error, Instance, Version, Worlds}
  alias Instar.WasmSuite.Values

  @type outcome :: :passed | {kind :: atom, detail :: term}

  # What a script prints.
  @spectest %{
    "spectest" => %{
      "print" => &__MODULE__.print/0,
      "print_i32" => &__MODULE__.print/1,
      "print_i64" => &__MODULE__.print/1,
      "print_f32" => &__MODULE__.print/1,
      "print_f64" => &__MODULE__.print/1,
      "print_i32_f32" => &__MODULE__.print/2,
      "print_f64_f64" => &__MODULE__.print/2
    }
  }

  def print, do: nil
  def print(_x), do: nil
  def print(_x, _y), do: nil

  # What stays loaded while something that must not be loaded takes its place.
  @kept %{
    "language" => "wat",
    "source" => Base.encode16(~S[(module (func (export "kept") (result i32) (i32.const 42)))], case: :lower)
  }

  # What the scripts call Instar's traps; older ones have the beginning only. The engine makes no difference between an
  # index beyond a table and an element that was never there.
  @traps %{
    integer_divide_by_zero: ["integer divide by zero"],
    integer_overflow: ["integer overflow"],
    invalid_conversion_to_integer: ["invalid conversion to integer"],
    memory_out_of_bounds: ["out of bounds memory access"],
    table_out_of_bounds: ["out of bounds table access", "undefined element"],
    array_out_of_bounds: ["out of bounds array access"],
    uninitialized_element: ["uninitialized element"],
    indirect_call_type_mismatch: ["indirect call type mismatch"],
    unreachable: ["unreachable"],
    cast_failure: ["cast failure"],
    null_reference:
      ["null reference"] ++
        for(kind <- ~w(function structure array i31 exception), do: "null #{kind} reference")
  }

  @root Path.expand("../..", __DIR__)

  @doc "What keeps the scripts from being made, as a sentence; nil when nothing does."
  @spec missing() :: String.t() | nil
  def missing, do: if(!cargo(), do: "cargo not found: bin/test installs it")

  @doc "Writes the scripts into a folder, by the tool in `test/native`, unless INSTAR_WASM_SCRIPTS has them; their paths."
  @spec scripts!(Path.t()) :: [Path.t()]
  def scripts!(folder) do
    folder = System.get_env("INSTAR_WASM_SCRIPTS") || write!(folder)
    folder |> Path.join("*.json") |> Path.wildcard() |> Enum.sort()
  end

  defp write!(folder) do
    # With the features of the whole workspace, for which cargo's tests have compiled everything already.
    run!(cargo(), ~w(build --release --locked --workspace --bin instar_wasm_suite))
    target = System.get_env("CARGO_TARGET_DIR", "target")
    run!(Path.expand(Path.join(target, "release/instar_wasm_suite"), @root), [folder])
    folder
  end

  defp cargo do
    home = System.get_env("CARGO_HOME") || Path.expand("~/.cargo")
    System.find_executable("cargo") || System.find_executable(Path.join(home, "bin/cargo"))
  end

  defp run!(command, arguments) do
    case System.cmd(command, arguments, cd: @root, stderr_to_stdout: true) do
      {_output, 0} -> :ok
      {output, status} -> raise "#{command} #{Enum.join(arguments, " ")} ended with #{status}:\n#{output}"
    end
  end

  @doc "A script's name: `core.i32`."
  def name(path), do: Path.basename(path, ".json")

  @doc "Runs a script; its directives with their lines and what has become of them."
  @spec run(atom, :ets.table(), Path.t()) :: [{line :: pos_integer, directive :: String.t(), outcome}]
  def run(server, store, path) do
    script = %{server: server, store: store, id: name(path), guests: %{}, registered: %{}, definitions: %{}}
    {:ok, _version} = put_kept(script)

    {outcomes, script} =
      path
      |> File.stream!()
      |> Enum.map_reduce(script, fn line, script ->
        {:ok, directive} = Instar.Wire.JSON.parse(line, 32)
        {outcome, script} = step(directive, script)
        {{directive["line"], directive["do"], outcome}, script}
      end)

    forget(script)
    outcomes
  end

  # Instances first: whoever lingers in code is killed with it.
  defp forget(script) do
    for {:guest, _} = key <- Process.get_keys(), do: drop(key)

    for id <- [kept(script) | Process.get(:loaded, [])] do
      Instar.delete(script.server, {id, "1"})
      Instar.purge(script.server, {id, "1"})
      Worlds.Store.remove(script.store, id)
    end
  end

  # Directives ----------------------------------------------------------------------------------------------

  defp step(%{"do" => "module", "name" => name, "module" => module}, script),
    do: script |> load(module) |> with_guest(name, module, script)

  defp step(%{"do" => "definition", "name" => name, "module" => module}, script) do
    loaded = load(script, module)
    definitions = Map.merge(script.definitions, %{name => {loaded, module}, nil => {loaded, module}})
    {with({:ok, _version} <- loaded, do: :passed), %{script | definitions: definitions}}
  end

  defp step(%{"do" => "instance", "name" => name, "of" => of}, script) do
    {loaded, module} = script.definitions[of]
    with_guest(loaded, name, module, script)
  end

  defp step(%{"do" => "register", "as" => as, "name" => name}, script) do
    guest = script.guests[name]
    {if(match?({:guest, _}, guest), do: :passed, else: guest), put_in(script.registered[as], guest)}
  end

  defp step(%{"do" => "invoke", "action" => action}, script),
    do: {returned(act(action, script), fn _result -> :passed end, action, script), script}

  defp step(%{"do" => "assert_return", "action" => action, "results" => results}, script) do
    compare = fn result ->
      cond do
        Values.match?(results, result) -> :passed
        Enum.any?(action["args"] || [], &Values.special_nan?/1) -> {:nan, result}
        true -> {:wrong, {:returned, result}}
      end
    end

    {action |> act(script) |> returned(compare, action, script), script}
  end

  defp step(%{"do" => "assert_trap", "action" => action, "message" => message}, script) do
    trap? = fn
      {:trap, trap} -> @traps |> Map.get(trap, []) |> Enum.any?(&alike?(&1, message))
      _other -> false
    end

    {action |> act(script) |> failed(trap?, action, script), script}
  end

  defp step(%{"do" => "assert_exhaustion", "action" => action, "message" => "call stack exhausted"}, script),
    do: {action |> act(script) |> failed(&(&1 == :stack_overflow), action, script), script}

  defp step(%{"do" => "assert_exception", "action" => action}, script),
    do: {action |> act(script) |> failed(&(&1 == {:trap, :uncaught_exception}), action, script), script}

  # It takes the place of something that runs, and goes on doing so.
  defp step(%{"do" => "assert_" <> refusal, "module" => module, "message" => message}, script) do
    put(script, kept(script), module)
    loaded = Instar.load(script.server, kept(script), imports: imports(script))
    outcome = refused(refusal, loaded, message)

    if match?({:ok, _version}, loaded), do: {:ok, _version} = put_kept(script)

    case Instar.call(script.server, {kept(script), "1"}, :kept, []) do
      {:ok, 42} -> {outcome, script}
      other -> {{:wrong, {:not_kept, other}}, script}
    end
  end

  defp step(directive, script), do: {{:wrong, {:unknown_directive, directive}}, script}

  # Some messages name the element at their end; those of old scripts are shorter.
  defp alike?(text, message), do: String.starts_with?(text, message) or String.starts_with?(message, text)

  # The number of arguments is all that callbacks are compared by.
  defp refused("unlinkable", {:error, %Error{reason: {:unknown_import, _, _}}}, _message), do: :passed
  defp refused("unlinkable", {:error, %Error{reason: {:import_arity, _, _, _}}}, _message), do: :passed
  defp refused("unlinkable", {:ok, _version}, "incompatible import type" = message), do: {:untyped, message}

  defp refused(invalid, {:error, %Error{reason: reason}}, _message)
       when invalid != "unlinkable" and reason in [:badfile, :compile_error],
       do: :passed

  defp refused("invalid", _loaded, "multiple memories" = message), do: {:older, message}
  # No bytes at all are no document.
  defp refused("malformed", {:error, %Error{reason: {:invalid_document, _}}}, "unexpected end"), do: :passed
  defp refused(_refusal, {:ok, _version}, message), do: {:wrong, {:loaded, message}}
  defp refused(_refusal, {:error, error}, message), do: {:wrong, {error.reason, message}}

  defp returned({:ok, result}, compare, action, script), do: result |> compare.() |> excused(action, script)
  defp returned({:error, {:trap, :uncaught_exception}}, _, _, _), do: {:exception, :not_caught}
  defp returned({:error, reason}, _, action, script), do: excused({:wrong, reason}, action, script)
  defp returned(outcome, _, _, _), do: outcome

  defp failed({:ok, result}, _expected?, action, script),
    do: excused({:wrong, {:returned, result}}, action, script)

  defp failed({:error, reason}, expected?, action, script),
    do: if(expected?.(reason), do: :passed, else: excused({:wrong, reason}, action, script))

  defp failed(outcome, _, _, _), do: outcome

  # What could not be done to an instance before is missed later, also by those that are linked to it.
  defp excused({:wrong, detail} = wrong, action, script) do
    guests = [script.guests[action["name"]] | Map.values(script.registered)]
    kind = Enum.find_value(guests, fn guest -> with %{missed: kind} <- Process.get(guest), do: kind end)
    if kind, do: {kind, {:after, detail}}, else: wrong
  end

  defp excused(outcome, _action, _script), do: outcome

  # Modules -------------------------------------------------------------------------------------------------

  defp kept(script), do: script.id <> "-kept"

  # What was loaded there before it was another's turn is old code then, and gone.
  defp put_kept(script) do
    put(script, kept(script), @kept)
    Instar.purge(script.server, {kept(script), "1"})
    loaded = Instar.load(script.server, kept(script))
    Instar.purge(script.server, {kept(script), "1"})
    loaded
  end

  defp put(script, id, %{"language" => language, "source" => source}) do
    code = %{"1" => %{"base64" => source |> Base.decode16!(case: :lower) |> Base.encode64()}}
    document = %{"_id" => id, "type" => "code-document", "language" => language, "code" => code}
    Worlds.Store.put(script.store, id, document)
  end

  defp load(script, module) do
    loaded = Process.get(:loaded, [])
    id = "#{script.id}-#{length(loaded)}"
    Process.put(:loaded, [id | loaded])
    put(script, id, module)

    case Instar.load(script.server, id, imports: imports(script)) do
      {:ok, version} -> {:ok, version}
      {:error, error} -> not_loaded(error, script)
    end
  end

  # What it would have written to what it imports is missed there.
  defp not_loaded(%Error{reason: {:unknown_import, module, name}}, script) do
    for {_as, {:guest, _} = key} <- script.registered, do: miss(key, :import)
    {:import, {module, name}}
  end

  defp not_loaded(%Error{reason: :compile_error, diagnostics: [%{message: message}]} = error, _script) do
    if message =~ ", and may have ", do: {:size, message}, else: {:wrong, error.reason}
  end

  defp not_loaded(%Error{reason: reason, diagnostics: diagnostics}, _script),
    do: {:wrong, {reason, diagnostics}}

  defp with_guest({:ok, version}, name, module, script) do
    key = {:guest, make_ref()}
    guest = %{version: version, stateless: module["stateless"], instance: nil, log: [], missed: nil}
    Process.put(key, guest)

    case guest.stateless || instance(key) do
      {:error, reason} -> {{:wrong, reason}, named(script, name, {:wrong, reason})}
      _made -> {:passed, named(script, name, key)}
    end
  end

  defp with_guest(outcome, name, _module, script), do: {outcome, named(script, name, outcome)}

  # An action without a name means the last one.
  defp named(script, name, guest),
    do: %{script | guests: Map.merge(script.guests, %{name => guest, nil => guest})}

  defp imports(script) do
    for {as, {:guest, _} = key} <- script.registered, into: @spectest do
      exports = Version.exports(Process.get(key).version)

      functions =
        for %{kind: :function, name: name, params: params} <- exports,
            into: %{},
            do: {name, callback(length(params), &answer(invoke(key, name, &1)))}

      {as, functions}
    end
  end

  for arity <- 0..8 do
    arguments = Macro.generate_arguments(arity, __MODULE__)
    defp callback(unquote(arity), fun), do: fn unquote_splicing(arguments) -> fun.(unquote(arguments)) end
  end

  defp answer({:ok, result}), do: result
  defp answer({_failed, reason}), do: throw({__MODULE__, reason})

  # Calls ---------------------------------------------------------------------------------------------------

  defp act(%{"do" => "start", "module" => module}, script) do
    with {:ok, version} <- load(script, module),
         {:ok, instance} <- started(version) do
      Instance.stop(instance)
      {:ok, nil}
    end
  end

  defp act(%{"do" => "get", "name" => name, "field" => field}, script) do
    with {:guest, _} = key <- script.guests[name],
         {:ok, instance} <- instance(key) do
      case Instance.global(instance, field) do
        {:ok, :unsupported_type} -> {:reference, :result}
        {:ok, value} -> {:ok, value}
        {:error, error} -> {:error, cause(error)}
      end
    end
  end

  defp act(%{"do" => "invoke", "name" => name, "field" => field, "args" => args}, script) do
    with {:guest, _} = key <- script.guests[name] do
      args = Enum.map(args, &Values.argument/1)

      if :error in args do
        miss(key, :reference)
        {:reference, :argument}
      else
        invoke(key, field, for({:ok, arg} <- args, do: arg))
      end
    end
  end

  defp invoke(key, field, args) do
    case Process.get(key) do
      %{stateless: true, version: version} ->
        version |> Instar.call(field, args) |> result()

      _guest ->
        with {:ok, instance} <- instance(key) do
          result = instance |> Instance.call(field, args) |> result()
          guest = Process.get(key)

          case Instance.status(instance) do
            :idle -> Process.put(key, %{guest | log: [{field, args} | guest.log]})
            {:poisoned, _cause} -> drop(key)
          end

          result
        end
    end
  end

  defp result({:ok, result}), do: {:ok, result}
  defp result({:error, %Error{reason: :unsupported_type}}), do: {:reference, :result}
  defp result({:error, error}), do: {:error, cause(error)}

  # What another instance's call failed with has come through a callback.
  defp cause(%Error{reason: {:exception, :throw, {__MODULE__, reason}, _trace}}), do: reason
  defp cause(%Error{reason: reason}), do: reason

  # With the state that the calls so far have left.
  defp instance(key) do
    with %{instance: nil, version: version, log: log} <- Process.get(key),
         {:ok, instance} <- started(version) do
      for {field, args} <- Enum.reverse(log), do: Instance.call(instance, field, args)
      Process.put(key, %{Process.get(key) | instance: instance})
      {:ok, instance}
    else
      %{instance: instance} -> {:ok, instance}
      {:error, reason} -> {:error, reason}
    end
  end

  defp started(version) do
    with {:error, error} <- Instance.start(version), do: {:error, cause(error)}
  end

  defp drop(key) do
    %{instance: instance} = guest = Process.get(key)
    if instance, do: Instance.stop(instance)
    Process.put(key, %{guest | instance: nil})
  end

  defp miss(key, kind), do: Process.put(key, Map.update!(Process.get(key), :missed, &(&1 || kind)))
end
