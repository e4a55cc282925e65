defmodule Instar.Eval do
  # The way of a line: its text and the names that are bound become WebAssembly, once; then it is called with their values in
  # the calling process, within its limits.
  #
  # A line is a document that nobody stores, of no server: no store, no version, no name. Its code is kept for a while by
  # its text (`Cache`), and goes with its last reference.
  @moduledoc false

  alias Instar.Call.{Allowed, Argument, Limits, Offer, Output, Request}
  alias Instar.{Config, Error, Options, Runtime, Version}
  alias Instar.Compiler.Wasm
  alias Instar.Disk.Artifact
  alias Instar.Eval.{Cache, Line}

  # What is said of a line beside the limits of a call, all of them options of a server, too.
  @compiling [:compile_timeout, :compile_memory, :compile_in, :max_atoms]
  @limits [:timeout, :fuel, :memory, :table, :stack, :usage]
  @file_name "nofile"

  @type answer :: {:ok, term, keyword} | {:ok, term, keyword, map} | {:error, Error.t()}

  @typedoc "What holds for each line of somebody: how it is compiled, and how called."
  @type rules :: %{
          config: Config.t(),
          limits: Limits.t(),
          file: String.t(),
          offer: Offer.t(),
          output: Allowed.output() | nil
        }

  @doc "As `Instar.eval/3`."
  @spec eval(term, term, term) :: answer
  def eval(source, bindings \\ [], options \\ [])

  def eval(source, bindings, options) when is_binary(source) do
    with {:ok, names} <- names(bindings),
         {:ok, rules} <- rules(options),
         values = Map.new(bindings),
         {:ok, line, code} <- line(source, Line.first(names), rules),
         {:ok, value, bound, more} <- run(line, code, values, rules) do
      bindings = values |> Map.merge(bound) |> Enum.sort()
      if more == nil, do: {:ok, value, bindings}, else: {:ok, value, bindings, more}
    end
  end

  def eval(source, _bindings, _options), do: Argument.wrong(:source, source)

  # Sorted, each once.
  defp names(bindings) do
    names = if Keyword.keyword?(bindings), do: bindings |> Keyword.keys() |> Enum.uniq() |> Enum.sort()

    cond do
      names == nil -> Argument.wrong(:bindings, bindings)
      wrong = Enum.find(names, &(not name?(&1))) -> Argument.wrong(:bindings, [{wrong, bindings[wrong]}])
      true -> {:ok, names}
    end
  end

  # What could be written as a variable.
  defp name?(name), do: Macro.classify_atom(name) == :identifier and not reserved?(name)

  defp reserved?(name),
    do:
      name in [nil, true, false, :do, :end, :fn, :not, :and, :or, :in, :when, :after, :else, :rescue, :catch]

  @doc "The rules that options say."
  @spec rules(term) :: {:ok, rules} | {:error, Error.t()}
  def rules([]) do
    with nil <- :persistent_term.get({__MODULE__, :rules}, nil) do
      with {:ok, rules} = answer <- made_rules([]) do
        :persistent_term.put({__MODULE__, :rules}, rules)
        answer
      end
    else
      rules -> {:ok, rules}
    end
  end

  def rules(options), do: made_rules(options)

  @doc "The rules of somebody, with other limits for one line."
  @spec rules(rules, term) :: {:ok, rules} | {:error, Error.t()}
  def rules(rules, []), do: {:ok, rules}

  def rules(%{config: config, limits: before} = rules, options) do
    with :ok <- Config.known(options, @limits),
         {:ok, limits} <- Config.call_limits(config, options) do
      # What was not said is as it was before.
      given = limits.given ++ for {:usage, _value} <- options, do: :usage
      limits = Map.merge(before, Map.take(limits, given))
      {:ok, %{rules | limits: %{limits | given: Enum.uniq(given ++ before.given)}}}
    end
  end

  defp made_rules(options) do
    with :ok <- Config.known(options, [:file, :imports, :allow, :output] ++ @compiling ++ @limits),
         {file, options} = Keyword.pop(options, :file, @file_name),
         :ok <- file(file),
         {:ok, offer, options} <- Config.take_imports(options),
         {:ok, allow, output, options} <- Config.take_allow(options),
         {compiling, limits} = Keyword.split(options, @compiling),
         {:ok, config} <- Config.new([name: __MODULE__, cache_dir: false] ++ compiling),
         config = %{config | allow: allow || %{}, offered: offered(offer, allow || %{})},
         {:ok, limits} <- Config.call_limits(config, limits),
         do: {:ok, %{config: config, limits: limits, file: file, offer: offer, output: output}}
  end

  # The names of what there is, which a line is compiled with.
  defp offered(offer, allow) do
    functions = Offer.names(offer)
    permissions = allow |> Map.keys() |> Enum.sort()
    if functions != [] or permissions != [], do: %{functions: functions, allow: permissions}
  end

  defp file(file) do
    if is_binary(file) and String.valid?(file) and byte_size(file) in 1..1_000,
      do: :ok,
      else: Options.invalid(:file, file, "a string of 1 to 1,000 bytes")
  end

  @doc "What is known of a line, and its code: from those that ran, or compiled."
  @spec line(String.t(), Line.context(), rules) :: {:ok, Line.t(), term} | {:error, Error.t()}
  def line(source, _context, %{config: %{max_document_bytes: most}}) when byte_size(source) > most,
    do: {:error, Error.new({:compile_limit, :source_bytes, most})}

  def line(source, context, rules) do
    # The names of which it speaks are known once it has been read; of what is bound beside them it knows nothing.
    key = {source, digest(context), rules.file, rules.config.offered}

    case Cache.get(key) do
      {line, code} ->
        if Line.same?(line, context.bound),
          do: {:ok, line, code},
          else: compile(source, key, context, rules)

      nil ->
        compile(source, key, context, rules)
    end
  end

  defp digest(%{forms: [], lines: lines, funs: funs} = context) when lines == %{} and funs == %{},
    do: {context.number, context.dictionary}

  defp digest(context), do: :crypto.hash(:sha256, context |> Map.delete(:bound) |> :erlang.term_to_binary())

  defp compile(source, key, context, %{config: config, file: file}) do
    read = &Line.document(&1, context)

    with {:ok, wasm, line} <- Wasm.compile_line(source, {read, context}, file, config),
         artifact = %Artifact{
           digest: :crypto.hash(:sha256, wasm),
           language: :elixir,
           target: :wasm,
           payload: wasm,
           file: file
         },
         {:ok, placement} <- Runtime.Wasm.placement(nil, self()),
         {:ok, code} <- Runtime.Wasm.prepare(artifact, placement, config) do
      Cache.put(key, {line, code}, Runtime.Wasm.bytes(code) + byte_size(source))
      {:ok, line, code}
    end
  end

  @doc "Runs a line with the values of what is bound: its value, what it has bound, and what it says beside that."
  @spec run(Line.t(), term, %{atom => term}, rules) ::
          {:ok, term, %{atom => term}, map | nil} | {:error, Error.t()}
  def run(line, code, values, rules) do
    with {:ok, imports} <- Runtime.Wasm.meet(code, rules.offer, rules.config) do
      version = %{version(code) | imports: imports}
      allowed = if rules.config.allow != %{}, do: rules.config.allow
      allow = Output.allow(version, allowed, rules.output)
      arguments = [Line.argument(line, values)]
      limits = Limits.with_stack(rules.limits, :elixir)
      request = %Request{function: Line.function(), arguments: arguments, limits: limits, allow: allow}

      answer =
        Output.within(allow, fn -> version |> Runtime.Wasm.call(request) |> answered(version, limits) end)

      case answer do
        {:ok, bound} when is_map(bound) -> valued(bound, more(nil, rules))
        {:ok, bound, more} when is_map(bound) -> valued(bound, more(more, rules))
        {:error, error} -> {:error, error}
      end
    end
  end

  # Who wants output beside the value has it there, though the line writes nothing.
  defp more(more, %{config: %{allow: %{output: allowed}}, output: output})
       when output == :capture or (output == nil and allowed == :capture),
       do: Map.merge(%{stdout: "", stderr: ""}, more || %{})

  defp more(more, _rules), do: more

  defp valued(bound, more) do
    {value, bound} = Line.result(bound)
    {:ok, value, bound, more}
  end

  # As a call's: what was used stands beside the result, and what was written is put there.
  defp answered(answer, version, limits) do
    case answer do
      {:ok, bound} ->
        {:ok, bound}

      {:ok, bound, fuel, memory, time} ->
        {:ok, bound, %{fuel: fuel, memory: memory, microseconds: time}}

      {:error, {:uncrossable, kind, path}} ->
        {:error, Error.new({:uncrossable, kind, Line.place(path)})}

      {:error, reason} ->
        {:error, Error.new(Limits.reason(reason), limit: Limits.reached(reason, version, limits))}

      {:raised, kind, reason, trace} ->
        {:error, Error.new({:exception, kind, reason, trace})}
    end
  end

  # A handle, as calls have it, of no server's.
  defp version(code) do
    %Version{
      server: __MODULE__,
      node: node(),
      id: nil,
      tag: nil,
      target: :wasm,
      language: :elixir,
      digest: <<0::256>>,
      code: code,
      touch: nil
    }
  end
end
