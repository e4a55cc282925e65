defmodule Instar.Config do
  alias Instar.Call.Callbacks
  alias Instar.Disk.PrivateFolder
  alias Instar.{Document, Error, Signature, WASI}

  @mebibyte 1024 * 1024

  # One row per option: its key, what values it takes (see `check/2`), its default, and its meaning. The struct, the
  # table in the moduledoc and the validation are made from these rows.
  @options [
    {:name, :name, Instar.Server.Names.default(), "the server's name"},
    {:source, :source, nil, "where documents come from: `{module, options}` or `module`; `nil`: nowhere"},
    {:shutdown, :ms_or_zero_or_infinity, 5_000,
     "milliseconds that whoever is inside has to leave when the server stops, or `:infinity`; also in its child specification"},
    {:mode, {:one_of, [:interactive, :embedded]}, :interactive,
     "`:interactive` loads on demand, `:embedded` only by name"},
    {:trust, {:list_of, [:beam]}, [],
     "`[:beam]` lets documents run as BEAM modules, with the whole VM in their hands"},
    {:verify, :public_keys, [],
     "Ed25519 public keys (32 bytes, base64 or PEM text), one of which must have signed any code; `[]`: none need"},
    {:refresh, :ms_or_infinity, 15_000,
     "milliseconds between two looks for changed documents, or `:infinity`"},
    {:idle, :ms_or_infinity, 3_600_000,
     "milliseconds without a call after which a version is shed, or `:infinity`"},
    {:max_versions, :count_or_infinity, 1_000, "how many versions stay loaded, or `:infinity`"},
    {:max_bytes, :count_or_infinity, 512 * @mebibyte,
     "bytes of native code that stay loaded, or `:infinity`; what does not fit isn't loaded"},
    {:cache_dir, :cache_dir, :user_cache,
     "where artifacts are kept on disk; `false`: nowhere; default: the user's cache, or nowhere where no home is known"},
    {:cache_bytes, :count_or_infinity, 2048 * @mebibyte,
     "bytes that the files in `cache_dir` may take, or `:infinity`; what was used longest ago goes first"},
    {:types, :types, ["code-document"], "values of a document's `type` that are taken"},
    {:timeout, :ms_or_infinity, 5_000, "milliseconds a call may take, or `:infinity`"},
    {:fuel, :count_or_infinity, :infinity,
     "units of fuel (about one per wasm instruction) a call may use, or `:infinity`"},
    {:memory, :count, 64 * @mebibyte, "bytes of linear memory an instance may have, in all its memories"},
    {:table, {:range, 0, 100_000}, 20_000,
     "elements an instance may have in all its tables, and in its passive element segments"},
    {:stack, :stack, :default,
     "bytes of native stack a call may use, rounded up to a power of two; `:default`: 1 MiB, and for Elixir and Erlang 128 MiB, and as much as `memory` from there on to 1 GiB"},
    {:max_instances, :count_or_infinity, :infinity,
     "instances of WebAssembly that the server may have at once, or `:infinity`"},
    {:queue, :ms_or_zero_or_infinity, 0,
     "milliseconds that a call beyond `max_instances` may wait for its turn, within its timeout, or `:infinity`; 0: it fails at once"},
    {:idle_memory, :count, 256 * @mebibyte,
     "bytes of memory that instances of Elixir and Erlang may keep for later calls, in the whole VM: the least that a server says"},
    {:imports, :imports, Macro.escape(%{}),
     "functions that WebAssembly may import, by module and name: `%{\"env\" => %{\"log\" => fun}}`; see guides/documents.md"},
    {:wasi, :wasi, [], "what programs compiled for WASI are given; see `Instar.WASI`"},
    {:compile_timeout, :ms, 30_000, "milliseconds a compilation may take"},
    {:compile_memory, :count, 512 * @mebibyte,
     "bytes that the process may take which compiles a document's WebAssembly"},
    {:compile_in, {:one_of, [:process, :vm]}, :process,
     "`:process` compiles WebAssembly in processes beside the VM, which can be ended; `:vm` within it, for systems where none can be started"},
    {:max_atoms, :count_or_zero, 50_000, "how many new atoms the documents of this VM may make"},
    {:not_found_ttl, :ms_or_zero, 1_000,
     "milliseconds for which the store's answer that it has no such document holds; 0: it is asked each time"},
    {:on_missing, {:one_of, [:keep, :delete]}, :keep,
     "what becomes of loaded documents when the store suddenly has none or few of them, without naming them as deleted: `:keep` takes that for an outage, `:delete` unloads them"},
    {:max_document_bytes, :count, 8 * @mebibyte, "bytes a fetched document may have"},
    {:max_depth, {:range, 1, 128}, 32, "how deep a document's JSON may be nested"},
    {:max_tags, :count, 1_000, "how many tags a document may have"},
    {:warm, :warm, [],
     "documents that are loaded when the server starts: `:all` that the source lists, or their ids; see `Instar.ready?/1`"},
    {:pin, :pin, Macro.escape(%{}),
     "tags that hold here whatever a document's channels and shares say: `%{\"pricing\" => \"2.1.0\"}`; a `tag:` that is asked for still is what it says"},
    {:call_events, :boolean, false, "whether each call is told to `:telemetry`; see `Instar.Telemetry`"}
  ]

  @keys for {key, _kind, _default, _meaning} <- @options, do: key
  @limits [:timeout, :fuel, :memory, :table, :stack]
  # What else a call may bring.
  @call_options [:usage, :signature, :queue | @limits]
  @limit_kinds for {key, kind, _default, _meaning} <- @options, key in @limits, do: {key, kind}

  table =
    for {key, _kind, default, meaning} <- @options,
        do: "| `#{key}` | `#{Macro.to_string(default)}` | #{meaning} |\n"

  @moduledoc """
  Validates a code server's options once; nothing else reads them raw.

  | option | default | meaning |
  |---|---|---|
  #{table}
  A server's configuration is kept in `:persistent_term` under its name, where a call finds it without copying or
  asking a process. `inspect/2` shows only the keys of the source's options and of `wasi`: their values may be
  credentials.
  """

  # The place on disk belongs to the machine that runs, not the one that compiles: `new/1` finds it.
  defstruct for {key, _kind, default, _meaning} <- @options,
                do: {key, if(key == :cache_dir, do: false, else: elem(Code.eval_quoted(default), 0))}

  # Longer waits are refused by the VM's timers.
  @max_ms 4_294_967_295
  # Numbers cross into Rust as 64 bits.
  @max_count 9_223_372_036_854_775_807
  # See native/engine/src/limits.rs.
  @stacks 65_536..134_217_728
  @stack_sizes for power <- 16..27, do: Bitwise.bsl(1, power)

  @type ms :: 1..4_294_967_295
  @type t :: %__MODULE__{
          name: atom(),
          source: {module(), keyword()} | nil,
          shutdown: non_neg_integer() | :infinity,
          mode: :interactive | :embedded,
          trust: [:beam],
          verify: [<<_::256>>],
          refresh: ms() | :infinity,
          idle: ms() | :infinity,
          max_versions: pos_integer() | :infinity,
          max_bytes: pos_integer() | :infinity,
          cache_dir: Path.t() | false,
          cache_bytes: pos_integer() | :infinity,
          types: [String.t(), ...],
          timeout: ms() | :infinity,
          fuel: pos_integer() | :infinity,
          memory: pos_integer(),
          table: 0..100_000,
          stack: 65_536..134_217_728 | :default,
          max_instances: pos_integer() | :infinity,
          queue: non_neg_integer() | :infinity,
          idle_memory: pos_integer(),
          imports: Callbacks.offer(),
          wasi: Instar.WASI.options(),
          compile_timeout: ms(),
          compile_memory: pos_integer(),
          compile_in: :process | :vm,
          max_atoms: non_neg_integer(),
          not_found_ttl: non_neg_integer(),
          on_missing: :keep | :delete,
          max_document_bytes: pos_integer(),
          max_depth: 1..128,
          max_tags: pos_integer(),
          warm: :all | [String.t()],
          pin: %{optional(String.t()) => String.t()},
          call_events: boolean()
        }

  @typedoc """
  The bounds of one call: `timeout` in milliseconds, `fuel` in units, `memory` and `stack` in bytes, `table` in elements.
  `given` are the limits that the call has set itself; `usage` is whether it wants to know what it used; its `signature`
  is there if it has one.
  """
  @type limits :: Instar.Call.Limits.t()

  @doc """
  Validates options and fills in the defaults.

  Errors: `{:unknown_option, key, nearest}` with the nearest known key or `nil`, and
  `{:invalid_option, key, value, expected}`. An invalid `source` or `verify` is reported as `:redacted`.

      iex> {:ok, config} = Instar.Config.new(source: Instar.Source.HTTP, idle: :infinity)
      iex> {config.source, config.timeout}
      {{Instar.Source.HTTP, []}, 5_000}

      iex> {:error, error} = Instar.Config.new(timout: 1)
      iex> error.reason
      {:unknown_option, :timout, :timeout}
  """
  @spec new(keyword()) :: {:ok, t()} | {:error, Error.t()}
  def new(options) do
    with :ok <- known(options, @keys),
         {:ok, values} <- validate(options) do
      {:ok, struct!(__MODULE__, values)}
    end
  end

  @doc "As `new/1`, but returns the configuration itself and raises the error."
  @spec new!(keyword()) :: t()
  def new!(options) do
    case new(options) do
      {:ok, config} -> config
      {:error, error} -> raise error
    end
  end

  @doc false
  # Whether the options of something that is a call, too, are known; `more` are those that it has beside a call's, and
  # `others` what may have been meant as well.
  @spec known_in_call(term, [atom], [atom]) :: :ok | {:error, Error.t()}
  def known_in_call(options, more, others), do: known(options, more ++ @call_options, others)

  @doc false
  # Whether options are known at all.
  @spec known(term, [atom], [atom]) :: :ok | {:error, Error.t()}
  def known(options, keys, others \\ []) do
    if Keyword.keyword?(options) do
      case Enum.find(Keyword.keys(options), &(&1 not in keys)) do
        nil -> :ok
        key -> {:error, Error.new({:unknown_option, key, nearest(key, List.delete(keys ++ others, key))})}
      end
    else
      invalid(:options, :redacted, "a keyword list")
    end
  end

  @doc """
  The limits of one call: its own options `timeout` (ms), `fuel` (units), `memory` (bytes), `table` (elements) and
  `stack` (bytes), else the server's; and its `signature` and `queue` (ms), if it has them.

  Errors as of `new/1`.

      iex> config = Instar.Config.new!([])
      iex> {:ok, limits} = Instar.Config.call_limits(config, timeout: 100)
      iex> {limits.timeout, limits.memory, limits.given}
      {100, 67_108_864, [:timeout]}
  """
  @spec call_limits(t(), keyword()) :: {:ok, limits()} | {:error, Error.t()}
  def call_limits(%__MODULE__{} = config, []),
    do: {:ok, config |> Map.take(@limits) |> Map.merge(%{usage: false, given: []})}

  def call_limits(%__MODULE__{} = config, options) do
    with :ok <- known(options, @call_options, [:imports, :wasi, :channel, :tag]),
         {:ok, limits} = call_limits(config, []),
         given = for({key, _value} <- options, key in @limits, do: key),
         limits = %{limits | given: given},
         {:ok, limits} <- override([{:usage, :boolean} | @limit_kinds], options, limits),
         {:ok, limits} <- with_queue(limits, options),
         do: with_signature(limits, options)
  end

  defp with_queue(limits, options) do
    with {:ok, ms} <- Keyword.fetch(options, :queue),
         {:ok, ms} <- valid(:queue, :ms_or_zero_or_infinity, ms) do
      {:ok, Map.put(limits, :queue, ms)}
    else
      :error -> {:ok, limits}
      {:error, error} -> {:error, error}
    end
  end

  defp with_signature(limits, options) do
    case Keyword.fetch(options, :signature) do
      {:ok, text} when is_binary(text) -> {:ok, Map.put(limits, :signature, text)}
      {:ok, other} -> invalid(:signature, other, ~s(a string such as "(string, i32\) -> string"))
      :error -> {:ok, limits}
    end
  end

  @doc """
  Validates one limit of a document; a value that the option of that name could not have is `:error`.

      iex> {Instar.Config.document_limit("memory", 65_536), Instar.Config.document_limit("memory", "much")}
      {{:ok, :memory, 65_536}, {:error, "a positive integer"}}
  """
  @spec document_limit(String.t(), term) :: {:ok, atom, pos_integer} | {:error, String.t()} | :error
  def document_limit(name, value) do
    case Enum.find(@limit_kinds, fn {key, _kind} -> Atom.to_string(key) == name end) do
      nil ->
        :error

      {key, kind} ->
        with({:ok, value} <- check(finite(kind), value), do: {:ok, key, value}) |> document_limit()
    end
  end

  @doc "The names of the limits that a document may set."
  @spec document_limits() :: [String.t()]
  def document_limits, do: Enum.map(@limits, &Atom.to_string/1)

  defp document_limit({:expected, expected}), do: {:error, expected}
  defp document_limit(ok), do: ok

  # A document can only lower what there is.
  defp finite(:ms_or_infinity), do: :ms
  defp finite(:count_or_infinity), do: :count
  defp finite(:stack), do: :finite_stack
  defp finite(kind), do: kind

  @doc """
  The functions that an option `imports` of a load or a call offers, taken out of the other options.

  Errors as of `new/1`.
  """
  @spec take_imports(keyword()) :: {:ok, Callbacks.offer(), keyword()} | {:error, Error.t()}
  def take_imports(options), do: take_out(options, :imports, %{})

  @doc """
  The options that `wasi` of a load or a call gives to a program, taken out of the other options.

  Errors as of `new/1`.
  """
  @spec take_wasi(keyword()) :: {:ok, WASI.options(), keyword()} | {:error, Error.t()}
  def take_wasi(options), do: take_out(options, :wasi, [])

  defp take_out(options, key, default) do
    case Keyword.keyword?(options) && List.keytake(options, key, 0) do
      {{^key, given}, others} ->
        with {:ok, value} <- valid(key, key, given), do: {:ok, value, others}

      _none ->
        {:ok, default, options}
    end
  end

  @doc """
  Keeps a configuration where `get/1` and `fetch/1` find it, under its name.

  Replacing one makes the VM scan all processes for the former: for a server's start, not for every day.
  """
  @spec put(t()) :: :ok
  def put(%__MODULE__{name: name} = config), do: :persistent_term.put({__MODULE__, name}, config)

  @doc "The configuration of the server of that name, or `nil`."
  @spec get(atom()) :: t() | nil
  def get(name), do: :persistent_term.get({__MODULE__, name}, nil)

  @doc """
  The configuration of the server of that name, or the error `{:no_server, name}`.

      iex> {:error, error} = Instar.Config.fetch(:nobody)
      iex> error.reason
      {:no_server, :nobody}
  """
  @spec fetch(atom()) :: {:ok, t()} | {:error, Error.t()}
  def fetch(name) do
    case get(name) do
      nil -> {:error, Error.new({:no_server, name})}
      config -> {:ok, config}
    end
  end

  @doc "As `fetch/1`, but returns the configuration itself and raises the error."
  @spec fetch!(atom()) :: t()
  def fetch!(name) do
    case fetch(name) do
      {:ok, config} -> config
      {:error, error} -> raise error
    end
  end

  @doc "The configurations of all servers. It looks at all persistent terms of the VM: for a server's start and end."
  @spec all() :: [t()]
  def all, do: for({{__MODULE__, _name}, config} <- :persistent_term.get(), do: config)

  @doc "Forgets the configuration of the server of that name, if there is one."
  @spec erase(atom()) :: :ok
  def erase(name) do
    :persistent_term.erase({__MODULE__, name})
    :ok
  end

  @doc """
  The known key that a misspelt one was most likely meant to be, or `nil`.

      iex> Instar.Config.nearest(:chanel, [:tag, :channel])
      :channel
      iex> Instar.Config.nearest(:colour, [:tag, :channel])
      nil
  """
  @spec nearest(atom(), [atom(), ...]) :: atom() | nil
  def nearest(key, keys) do
    names = Map.new(keys, &{Atom.to_string(&1), &1})
    names[Error.nearest(Atom.to_string(key), names |> Map.keys() |> Enum.sort())]
  end

  defp validate(options) do
    Enum.reduce_while(@options, {:ok, []}, fn {key, kind, _default, _meaning}, {:ok, values} ->
      case option(key, kind, options) do
        {:ok, value} -> {:cont, {:ok, [{key, value} | values]}}
        {:error, error} -> {:halt, {:error, error}}
      end
    end)
  end

  defp option(key, kind, options) do
    case Keyword.fetch(options, key) do
      {:ok, value} -> valid(key, kind, value)
      :error -> {:ok, default(key)}
    end
  end

  defp default(:cache_dir), do: PrivateFolder.of_user(:user_cache) || false
  defp default(key), do: Map.fetch!(%__MODULE__{}, key)

  defp override(kinds, options, limits) do
    Enum.reduce_while(kinds, {:ok, limits}, fn {key, kind}, {:ok, limits} ->
      with {:ok, value} <- Keyword.fetch(options, key),
           {:ok, value} <- valid(key, kind, value) do
        {:cont, {:ok, %{limits | key => value}}}
      else
        :error -> {:cont, {:ok, limits}}
        {:error, error} -> {:halt, {:error, error}}
      end
    end)
  end

  # It names the one of its own options that is wrong.
  defp valid(:wasi, :wasi, value), do: with(:ok <- WASI.Options.validate(value), do: {:ok, value})

  defp valid(key, kind, value) do
    case check(kind, value) do
      {:ok, value} -> {:ok, value}
      # A source's options may be credentials, and what is no public key may be the private one.
      {:expected, expected} when key in [:source, :verify] -> invalid(key, :redacted, expected)
      {:expected, expected} -> invalid(key, value, expected)
    end
  end

  defp invalid(key, value, expected), do: {:error, Error.new({:invalid_option, key, value, expected})}

  defp check(:source, nil), do: {:ok, nil}
  defp check(:source, {module, options} = source), do: source(module, options, source)
  defp check(:source, module), do: source(module, [], {module, []})

  defp check(:ms, ms), do: take(ms, ms in 1..@max_ms, "milliseconds from 1 to #{@max_ms}")
  defp check(:count, n), do: take(n, n in 1..@max_count, "a positive integer")
  defp check(:count_or_zero, n), do: take(n, n in 0..@max_count, "an integer of at least 0")
  defp check({:range, low, high}, n), do: take(n, n in low..high, "an integer from #{low} to #{high}")
  defp check(:ms_or_zero, ms), do: take(ms, ms in 0..@max_ms, "milliseconds from 0 to #{@max_ms}")
  defp check(:ms_or_zero_or_infinity, :infinity), do: {:ok, :infinity}
  defp check(:ms_or_zero_or_infinity, ms), do: or_infinity(check(:ms_or_zero, ms))
  defp check(:ms_or_infinity, :infinity), do: {:ok, :infinity}
  defp check(:ms_or_infinity, ms), do: or_infinity(check(:ms, ms))
  defp check(:count_or_infinity, :infinity), do: {:ok, :infinity}
  defp check(:count_or_infinity, n), do: or_infinity(check(:count, n))

  # There is one pool of stacks for each power of two.
  defp check(:finite_stack, bytes) when bytes in @stacks,
    do: {:ok, Enum.find(@stack_sizes, &(&1 >= bytes))}

  defp check(:finite_stack, _other), do: {:expected, "bytes from #{@stacks.first} to #{@stacks.last}"}
  defp check(:stack, :default), do: {:ok, :default}

  defp check(:stack, bytes) do
    with {:expected, expected} <- check(:finite_stack, bytes), do: {:expected, expected <> ", or :default"}
  end

  defp check(:boolean, value), do: take(value, is_boolean(value), "true or false")

  defp check({:one_of, values}, value) do
    take(value, value in values, "one of " <> Enum.map_join(values, ", ", &inspect/1))
  end

  defp check({:list_of, values}, list) do
    take(list, list?(list, &(&1 in values)), "a list of " <> Enum.map_join(values, ", ", &inspect/1))
  end

  defp check(:name, name), do: take(name, name?(name), "an atom other than nil, true and false")
  defp check(:imports, imports), do: Callbacks.offer(imports)

  defp check(:public_keys, keys) do
    expected = "a list of Ed25519 public keys: 32 raw bytes, base64 or PEM text"

    if list?(keys, &(Signature.decode_public_key(&1) != :error)),
      do: {:ok, for(key <- keys, do: key |> Signature.decode_public_key() |> elem(1))},
      else: {:expected, expected}
  end

  defp check(:types, types) do
    take(types, types != [] and list?(types, &text?/1), "a nonempty list of nonempty strings")
  end

  defp check(:warm, :all), do: {:ok, :all}

  defp check(:warm, ids),
    do:
      take(
        ids,
        list?(ids, &Document.valid_id?/1),
        ~s(:all, or a list of documents' ids, which are strings, such as ["pricing"])
      )

  defp check(:pin, pin) do
    pin? = fn {id, tag} -> Document.valid_id?(id) and text?(tag) end
    pins? = is_map(pin) and not is_struct(pin) and Enum.all?(pin, pin?)
    take(pin, pins?, ~s(a map of ids to tags, both strings, such as %{"pricing" => "2.1.0"}))
  end

  defp check(:cache_dir, dir), do: take(dir, dir == false or text?(dir), "a path, or false")

  # What is redacted cannot be shown as it should have been: so the sentence says it.
  defp source(text, _options, _source) when is_binary(text) do
    if text =~ ~r{\A[a-zA-Z]+://},
      do: {:expected, "{Instar.Source.HTTP, url: \"http://…\"} rather than a URL alone"},
      else:
        {:expected,
         "{Instar.Source.Folder, dir: \"…\"} rather than a path alone, or {Instar.Source.HTTP, url: \"http://…\"}"}
  end

  defp source(module, options, source) do
    take(
      source,
      name?(module) and Keyword.keyword?(options),
      "{module, keyword list}, as {Instar.Source.HTTP, url: \"http://…\"}, a module, or nil"
    )
  end

  defp take(value, true, _expected), do: {:ok, value}
  defp take(_value, false, expected), do: {:expected, expected}

  defp or_infinity({:expected, expected}), do: {:expected, expected <> ", or :infinity"}
  defp or_infinity(ok), do: ok

  defp name?(name), do: is_atom(name) and name not in [nil, true, false]
  defp text?(text), do: is_binary(text) and text != "" and String.valid?(text)

  # `length/1` in a guard is false for an improper list, which `Enum.all?/2` would raise on.
  defp list?(list, fun) when is_list(list) and length(list) >= 0, do: Enum.all?(list, fun)
  defp list?(_other, _fun), do: false
end

defmodule Instar.Config.Given do
  # A server's options as its supervisor has them. Reports of supervisors show what they start, and credentials are to be in
  # none of them.
  @moduledoc false
  defstruct [:options]

  defimpl Inspect do
    def inspect(%{options: options}, opts) do
      keys = if Keyword.keyword?(options), do: Keyword.keys(options), else: []
      Inspect.Algebra.concat(["#Instar.Config.Given<", Inspect.Algebra.to_doc(keys, opts), ">"])
    end
  end
end

defimpl Inspect, for: Instar.Config do
  def inspect(%{source: source, wasi: wasi} = config, opts) do
    source = with {module, options} <- source, do: {module, Keyword.keys(options)}
    Inspect.Any.inspect(%{config | source: source, wasi: Keyword.keys(wasi)}, opts)
  end
end
