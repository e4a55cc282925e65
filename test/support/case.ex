defmodule Instar.Case do
  # A store with its documents in the test's folder, and a code server beside it, for every test.
  #
  # `@tag instar: options` adds options to the server's, `@tag instar: false` starts none. What a test gets:
  # `server` (the code server's name), `documents` (the store), `cache_dir`, and the helpers below. Tests that
  # hold for both targets use `document/3` and `program/2` with `:wasm` or `:beam`: the same three functions.
  use ExUnit.CaseTemplate
  import Instar.Wait

  alias Instar.{DocumentServer, Error, Native, Patience, Version, Wait}
  alias Instar.Server.Versions

  using do
    quote do
      import Instar.Case
      import Instar.Wait
      alias Instar.Error

      @moduletag :tmp_dir
    end
  end

  setup %{tmp_dir: tmp_dir} = context do
    dir = Path.join(tmp_dir, "documents")
    File.mkdir!(dir)
    documents = start_supervised!({DocumentServer, dir: dir})
    context = Map.merge(context, %{documents: documents, cache_dir: Path.join(tmp_dir, "cache")})
    options = Map.get(context, :instar, [])
    server = if options, do: start_instar!(context, options)
    %{documents: documents, cache_dir: context.cache_dir, server: server}
  end

  # Servers -------------------------------------------------------------------------------------------------

  @doc "Starts one more code server on the test's store; its name is made up unless it is given."
  def start_instar!(context, options \\ []) do
    url = DocumentServer.url(context.documents)

    options =
      [
        name: unique_name(),
        # A store that is late on a busy machine is there.
        source:
          {Instar.Source.HTTP,
           url: url, retries: 2, backoff: 5, timeout: Wait.bound(), connect_timeout: Wait.bound()},
        cache_dir: context.cache_dir,
        # Tests leave processes in endless loops behind.
        shutdown: 300,
        # Compiling is for spare time, of which other tests leave little.
        compile_timeout: 120_000
      ]
      |> Keyword.merge(Patience.options())
      |> Keyword.merge(options)

    start_supervised!({Instar, options})
    options[:name]
  end

  @doc "A name that no other server has."
  def unique_name, do: :"instar_#{System.unique_integer([:positive])}"

  # Documents -----------------------------------------------------------------------------------------------

  @doc "Puts a document into the test's store: a map, or bytes as they are."
  def put!(%{documents: documents}, id, document), do: :ok = DocumentServer.put(documents, id, document)

  @doc "A document whose tags are programs that differ in a number: `document(:wasm, %{\"1.0\" => 1})`."
  def document(target, numbers, fields \\ %{}) do
    language = %{wasm: "wat", beam: "elixir"}[target]
    code = Map.new(numbers, fn {tag, n} -> {tag, program(target, n)} end)

    Map.merge(
      %{"type" => "code-document", "language" => language, "target" => "#{target}", "code" => code},
      fields
    )
  end

  @doc "A document of one tag in WebAssembly text."
  def wat(text, fields \\ %{}) do
    Map.merge(%{"type" => "code-document", "language" => "wat", "code" => %{"1" => text}}, fields)
  end

  @doc "The source of a module with `n() -> n`, `add(a, b)` and `spin()`, which never returns."
  def program(:wasm, n) do
    """
    (module
      (func (export "n") (result i64) (i64.const #{n}))
      (func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
      (func (export "spin") (loop $again (br $again))))
    """
  end

  def program(:beam, n) do
    """
    defmodule Program do
      def n, do: #{n}
      def add(a, b), do: a + b
      def spin, do: spin()
    end
    """
  end

  @doc "Writes files into a folder; a name may have folders in it."
  def write_files!(folder, files) do
    for {name, content} <- files do
      path = Path.join(folder, name)
      File.mkdir_p!(Path.dirname(path))
      File.write!(path, content)
    end
  end

  @doc "A number that no other test of this run uses: its program is compiled for the first time."
  def unique_number, do: System.unique_integer([:positive]) + 1_000_000_000

  # Answers -------------------------------------------------------------------------------------------------

  @doc "The reason of an error."
  def reason({:error, %Error{reason: reason}}), do: reason

  @doc "Whether the table of `Instar.Error` has a reason of that shape: one that nobody can look up is a bug."
  def listed?(reason) do
    [name | rest] = if is_tuple(reason), do: Tuple.to_list(reason), else: [reason]

    Enum.any?(Error.reasons(), fn {_stage, shape, _meaning} ->
      case String.split(String.trim(shape, "{") |> String.trim("}"), ", ") do
        [first | names] -> first == inspect(name) and length(names) == length(rest)
      end
    end)
  end

  @doc "The ids and tags that have current code."
  def loaded(server), do: for({key, _loaded} <- Instar.all_loaded(server), do: key)

  # Lingering -----------------------------------------------------------------------------------------------

  @doc """
  A process that is inside a version's endless loop, and its monitor. It traps exits, which must not help it.

  Should the call return, the process exits with `{:returned, answer}`.
  """
  def hold(%Version{} = version) do
    {holder, monitor} = call_held(version)
    eventually(fn -> inside?(version, holder) end)
    {holder, monitor}
  end

  @doc "The same, without waiting until the call is in the version's code."
  def call_held(%Version{} = version) do
    {holder, monitor} =
      spawn_monitor(fn ->
        Process.flag(:trap_exit, true)
        exit({:returned, Instar.call(version, :spin, [], timeout: :infinity)})
      end)

    on_exit(fn -> Process.exit(holder, :kill) end)
    {holder, monitor}
  end

  @doc "Whether a process is in a version's code, beyond its first time slice."
  def inside?(%Version{target: :wasm, code: code}, pid), do: pid in elem(Native.gate(code, :lingering), 1)

  def inside?(%Version{target: :beam}, pid),
    do: match?({:current_function, {_module, :spin, 0}}, Process.info(pid, :current_function))

  @doc "Kills a process and waits until it is gone."
  def kill!(pid) do
    monitor = Process.monitor(pid)
    Process.exit(pid, :kill)
    assert_receive {:DOWN, ^monitor, :process, ^pid, _reason}
  end

  @doc "The process of a server's part, as `:Versions` or `:Flight`."
  def part(server, part), do: server |> Module.concat(part) |> Process.whereis()

  @doc "Whether a version has old code."
  def old?(server, {id, tag}), do: Versions.old(server, id, tag) != nil

  # Memory --------------------------------------------------------------------------------------------------

  @doc "Bytes of memory that the operating system has given this VM."
  defdelegate resident_bytes, to: Instar.Machine, as: :resident
end
