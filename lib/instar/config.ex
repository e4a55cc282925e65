defmodule Instar.Config do
  alias Instar.Call.{Allowed, Offer}
  alias Instar.Disk.PrivateFolder
  alias Instar.Document.Bounds
  alias Instar.{Document, Error, FirstError, Options, Signature, WASI}

  @mebibyte 1024 * 1024
  # Those of a call, which a document may lower.
  @limits Bounds.limits()
  @limit_keys Keyword.keys(@limits)

  # One row per option, see `t:Instar.Options.row/0`. The struct, the table in the moduledoc and the validation are made
  # from these rows. A source's options may be credentials, and what is no public key may be the private one.
  @options [
    {:name, :name, Instar.Server.Names.default(), "the server's name"},
    {:source, {:secret, :source}, nil,
     "where documents come from: `{module, options}` or `module`; `nil`: nowhere"},
    {:shutdown, :ms_or_zero_or_infinity, 5_000,
     "milliseconds that whoever is inside has to leave when the server stops, or `:infinity`; also in its child specification"},
    {:mode, {:one_of, [:interactive, :embedded]}, :interactive,
     "`:interactive` loads on demand, `:embedded` only by name"},
    {:trust, {:list_of, [:beam]}, Bounds.default(:trust),
     "`[:beam]` lets documents run as BEAM modules, with the whole VM in their hands"},
    {:verify, {:secret, :public_keys}, [],
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
    {:types, :types, Bounds.default(:types), "values of a document's `type` that are taken"},
    {:timeout, @limits[:timeout], 5_000, "milliseconds a call may take, or `:infinity`"},
    {:fuel, @limits[:fuel], :infinity,
     "units of fuel (about one per wasm instruction) a call may use, or `:infinity`"},
    {:memory, @limits[:memory], 64 * @mebibyte,
     "bytes of linear memory an instance may have, in all its memories"},
    {:table, @limits[:table], 20_000,
     "elements an instance may have in all its tables, and in its passive element segments"},
    {:stack, @limits[:stack], :default,
     "bytes of native stack a call may use, rounded up to a power of two; `:default`: 1 MiB, and for Elixir and Erlang 128 MiB, and as much as `memory` from there on to 1 GiB"},
    {:max_instances, :count_or_infinity, :infinity,
     "instances of WebAssembly that the server may have at once, or `:infinity`"},
    {:queue, :ms_or_zero_or_infinity, 0,
     "milliseconds that a call beyond `max_instances` may wait for its turn, within its timeout, or `:infinity`; 0: it fails at once"},
    {:idle_memory, :count, 256 * @mebibyte,
     "bytes of memory that instances of Elixir and Erlang may keep for later calls, in the whole VM: the least that a server says"},
    {:imports, :imports, Macro.escape(%{}),
     "functions that documents may call and WebAssembly may import, by module and name: `%{Shop.Prices => %{of: fun}}`, `%{\"env\" => %{\"log\" => fun}}`, or modules with `use Instar.Host`; see guides/host_functions.md"},
    {:allow, :allow, Macro.escape(%{}),
     "what documents in Elixir and Erlang may have of the world: a list of `:clock`, `:random`, `:output` and `{:http, hosts}`; see guides/host_functions.md"},
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
    {:max_tags, :count, Bounds.default(:max_tags), "how many tags a document may have"},
    {:warm, :warm, [],
     "documents that are loaded when the server starts: `:all` that the source lists, or their ids; see `Instar.ready?/1`"},
    {:pin, :pin, Macro.escape(Bounds.default(:pin)),
     "tags that hold here whatever a document's channels and shares say: `%{\"pricing\" => \"2.1.0\"}`; a `tag:` that is asked for still is what it says"},
    {:call_events, :boolean, false, "whether each call is told to `:telemetry`; see `Instar.Telemetry`"}
  ]

  # What else a call may bring.
  @call_options [:usage, :signature, :queue | @limit_keys]

  @moduledoc """
  Validates a code server's options once; nothing else reads them raw.

  #{Options.table(@options)}
  A server's configuration is kept in `:persistent_term` under its name, where a call finds it without copying or
  asking a process. `inspect/2` shows only the keys of the source's options and of `wasi`: their values may be
  credentials.
  """

  # The place on disk belongs to the machine that runs, not the one that compiles: `new/1` finds it.
  # What a document is offered while it is compiled stands beside them.
  defstruct for(
              {key, _kind, default, _meaning} <- @options,
              do: {key, if(key == :cache_dir, do: false, else: elem(Code.eval_quoted(default), 0))}
            ) ++ [offered: nil, used: []]

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
          imports: Offer.t(),
          allow: Allowed.t(),
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
          call_events: boolean(),
          offered: Instar.Document.offered(),
          used: [Instar.Document.used()]
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
    with :ok <- known(options, Options.keys(@options)),
         {:ok, given} <- Options.read(options, @options, &check/2) do
      {:ok, struct!(__MODULE__, Keyword.put_new_lazy(given, :cache_dir, &cache_dir/0))}
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
    with :ok <- Options.keyword(options, :options, :redacted), do: Options.known(options, keys, others)
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
    do: {:ok, config |> Map.take(@limit_keys) |> Map.merge(%{usage: false, given: []})}

  def call_limits(%__MODULE__{} = config, options) do
    with :ok <- known(options, @call_options, [:imports, :wasi, :allow, :output, :channel, :tag]),
         {:ok, limits} = call_limits(config, []),
         given = for({key, _value} <- options, key in @limit_keys, do: key),
         limits = %{limits | given: given},
         {:ok, limits} <- override([{:usage, :boolean} | @limits], options, limits),
         {:ok, limits} <- with_queue(limits, options),
         do: with_signature(limits, options)
  end

  defp with_queue(limits, options) do
    with {:ok, ms} <- Keyword.fetch(options, :queue),
         {:ok, ms} <- Options.valid(:queue, :ms_or_zero_or_infinity, ms) do
      {:ok, Map.put(limits, :queue, ms)}
    else
      :error -> {:ok, limits}
      {:error, error} -> {:error, error}
    end
  end

  defp with_signature(limits, options) do
    case Keyword.fetch(options, :signature) do
      {:ok, text} when is_binary(text) -> {:ok, Map.put(limits, :signature, text)}
      {:ok, other} -> Options.invalid(:signature, other, ~s(a string such as "(string, i32\) -> string"))
      :error -> {:ok, limits}
    end
  end

  @doc """
  Validates one limit of a document; a value that the option of that name could not have is `:error`.

      iex> {Instar.Config.document_limit("memory", 65_536), Instar.Config.document_limit("memory", "much")}
      {{:ok, :memory, 65_536}, {:error, "a positive integer"}}
  """
  @spec document_limit(String.t(), term) :: {:ok, atom, pos_integer} | {:error, String.t()} | :error
  defdelegate document_limit(name, value), to: Bounds, as: :limit

  @doc "The names of the limits that a document may set."
  @spec document_limits() :: [String.t()]
  defdelegate document_limits, to: Bounds, as: :names

  @doc """
  The functions that an option `imports` of a load or a call offers, taken out of the other options.

  Errors as of `new/1`.
  """
  @spec take_imports(keyword()) :: {:ok, Offer.t(), keyword()} | {:error, Error.t()}
  def take_imports(options), do: take_out(options, :imports, %{})

  @doc """
  What the options `allow` and `output` of a load or a call allow, taken out of the other options; nil where they say
  nothing. `output` is where the output of one goes that is allowed to have some.

  Errors as of `new/1`.
  """
  @spec take_allow(keyword()) ::
          {:ok, Allowed.t() | nil, Allowed.output() | nil, keyword()} | {:error, Error.t()}
  def take_allow(options) do
    with {:ok, allow, options} <- take_out(options, :allow, nil),
         {:ok, output, options} <- take_out(options, :output, nil),
         do: {:ok, allow, output, options}
  end

  @doc """
  The options that `wasi` of a load or a call gives to a program, taken out of the other options.

  Errors as of `new/1`.
  """
  @spec take_wasi(keyword()) :: {:ok, WASI.options(), keyword()} | {:error, Error.t()}
  def take_wasi(options), do: take_out(options, :wasi, [])

  defp take_out(options, key, default) do
    case Keyword.keyword?(options) && List.keytake(options, key, 0) do
      {{^key, given}, others} ->
        with {:ok, value} <- Options.valid(key, key, given, &check/2), do: {:ok, value, others}

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
  defdelegate nearest(key, keys), to: Options

  defp cache_dir, do: PrivateFolder.of_user(:user_cache) || false

  defp override(kinds, options, limits) do
    FirstError.reduce(kinds, limits, fn {key, kind}, limits ->
      with {:ok, value} <- Keyword.fetch(options, key),
           {:ok, value} <- Options.valid(key, kind, value, &check/2) do
        {:ok, %{limits | key => value}}
      else
        :error -> {:ok, limits}
        {:error, error} -> {:error, error}
      end
    end)
  end

  # What only a server's options are.
  defp check(:source, nil), do: {:ok, nil}
  defp check(:source, {module, options} = source), do: source(module, options, source)
  defp check(:source, module), do: source(module, [], {module, []})

  defp check(:imports, imports), do: Offer.read(imports)
  defp check(:allow, allow), do: Allowed.read(allow)

  defp check(:output, output) do
    Options.expect(
      output,
      Allowed.output?(output),
      ":capture, :drop, a device, a process or a function with one argument"
    )
  end

  # It names the one of its own options that is wrong.
  defp check(:wasi, value), do: with(:ok <- WASI.Options.validate(value), do: {:ok, value})

  defp check(:public_keys, keys) do
    expected = "a list of Ed25519 public keys: 32 raw bytes, base64 or PEM text"

    if Options.list?(keys, &(Signature.decode_public_key(&1) != :error)),
      do: {:ok, for(key <- keys, do: key |> Signature.decode_public_key() |> elem(1))},
      else: {:expected, expected}
  end

  defp check(:types, types) do
    Options.expect(
      types,
      types != [] and Options.list?(types, &text?/1),
      "a nonempty list of nonempty strings"
    )
  end

  defp check(:warm, :all), do: {:ok, :all}

  defp check(:warm, ids),
    do:
      Options.expect(
        ids,
        Options.list?(ids, &Document.valid_id?/1),
        ~s(:all, or a list of documents' ids, which are strings, such as ["pricing"])
      )

  defp check(:pin, pin) do
    pin? = fn {id, tag} -> Document.valid_id?(id) and text?(tag) end
    pins? = is_map(pin) and not is_struct(pin) and Enum.all?(pin, pin?)
    Options.expect(pin, pins?, ~s(a map of ids to tags, both strings, such as %{"pricing" => "2.1.0"}))
  end

  defp check(:cache_dir, dir), do: Options.expect(dir, dir == false or text?(dir), "a path, or false")
  defp check(kind, value), do: Bounds.check(kind, value)

  # What is redacted cannot be shown as it should have been: so the sentence says it.
  defp source(text, _options, _source) when is_binary(text) do
    if text =~ ~r{\A[a-zA-Z]+://},
      do: {:expected, "{Instar.Source.HTTP, url: \"http://…\"} rather than a URL alone"},
      else:
        {:expected,
         "{Instar.Source.Folder, dir: \"…\"} rather than a path alone, or {Instar.Source.HTTP, url: \"http://…\"}"}
  end

  defp source(module, options, source) do
    Options.expect(
      source,
      Options.name?(module) and Keyword.keyword?(options),
      "{module, keyword list}, as {Instar.Source.HTTP, url: \"http://…\"}, a module, or nil"
    )
  end

  defp text?(text), do: is_binary(text) and text != "" and String.valid?(text)
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
