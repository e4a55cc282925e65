defmodule Instar.Appup.Manifest do
  # What there is to know of one version of an application, as data: everything a plan is made from.
  @moduledoc false
  alias Instar.Appup.{BeamCode, Calls}
  alias Instar.{Error, FirstError}

  defstruct [:app, :vsn, modules: %{}, files: %{}]

  @typedoc """
  A module. `code_change` is `:default` where it is only what `use GenServer` gives; `boilerplate` is whether somebody wrote
  one that answers the state as it is, whatever comes. `special` is whether its processes speak `sys` themselves. `mode` is the code of a state machine's `callback_mode/0`. `calls` are the modules
  that it calls by name. `asks` are those whose processes its callbacks may wait for during an upgrade, as far as known
  (`Instar.Appup.Calls`), `needs` those whose code these callbacks run. `names` are the atoms of a supervisor, among them the
  modules of its children. `nif` is the digest of its application's native libraries, if it loads one.
  `children` and `registered` are a supervisor's: what its `init/1` answers, and the name it is started with,
  as far as known. `comes_over` is whether it has a loop that comes to new code by itself.
  """
  @type entry :: %{
          md5: binary,
          behaviours: [module],
          attributes: [{atom, [term]}],
          code_change: :none | :default | :own,
          boilerplate: boolean,
          special: boolean,
          mode: term,
          calls: [module],
          asks: [Calls.asked()],
          needs: [module],
          names: [atom],
          nif: binary | nil,
          protocol: module | nil,
          registered: atom,
          children: [child] | nil,
          comes_over: boolean
        }
  @type child :: %{id: term, module: module}
  @typedoc "`files` are those of `priv`, by their path in it, with digests; `native` are libraries and programs."
  @type t :: %__MODULE__{
          app: atom,
          vsn: String.t(),
          modules: %{module => entry},
          files: %{String.t() => %{digest: binary, native: boolean}}
        }

  @piece 1_048_576
  @supervisors [:supervisor, Supervisor, DynamicSupervisor]

  @doc "An entry of which only the given keys are not what is most common."
  @spec entry(Enumerable.t()) :: entry
  def entry(fields \\ %{}) do
    Map.merge(
      %{
        md5: <<>>,
        behaviours: [],
        attributes: [],
        code_change: :none,
        boilerplate: false,
        special: false,
        mode: nil,
        calls: [],
        asks: [],
        needs: [],
        names: [],
        nif: nil,
        protocol: nil,
        registered: nil,
        children: nil,
        comes_over: false
      },
      Map.new(fields)
    )
  end

  @doc "Whether it is a supervisor, by the names that Erlang and Elixir have for the behaviour."
  @spec supervisor?(entry) :: boolean
  def supervisor?(entry), do: Enum.any?(entry.behaviours, &(&1 in @supervisors))

  @doc "Reads an application's folder: `ebin/*.app`, its beams and, for modules with NIFs, `priv`."
  @spec read(Path.t()) :: {:ok, t} | {:error, Error.t()}
  def read(dir) do
    ebin = Path.join(dir, "ebin")

    with {:ok, {app, vsn, modules}} <- app_file(ebin),
         files = files(dir),
         {:ok, entries} <- entries(modules, ebin, native(files)) do
      {:ok, %__MODULE__{app: app, vsn: vsn, modules: entries, files: files}}
    end
  end

  defp app_file(ebin) do
    with [file] <- Path.wildcard(Path.join(ebin, "*.app")),
         {:ok, [{:application, app, properties}]} <- :file.consult(file) do
      {:ok, {app, to_string(properties[:vsn]), properties[:modules] || []}}
    else
      _none_or_broken -> {:error, Error.new({:not_an_application, ebin})}
    end
  end

  defp entries(modules, ebin, native) do
    FirstError.reduce(modules, %{}, fn module, entries ->
      file = Path.join(ebin, "#{module}.beam")

      case read_beam(file) do
        {:ok, {^module, entry}} -> {:ok, Map.put(entries, module, %{entry | nif: if(entry.nif, do: native)})}
        _other -> {:error, Error.new({:missing_module, module, file})}
      end
    end)
  end

  @doc "The files of an application's `priv`."
  @spec files(Path.t()) :: %{String.t() => %{digest: binary, native: boolean}}
  def files(dir) do
    priv = Path.join(dir, "priv")

    for path <- Path.wildcard(Path.join(priv, "**"), match_dot: true), File.regular?(path), into: %{} do
      {digest, start} = digest(path)
      {Path.relative_to(path, priv), %{digest: digest, native: native?(path, start)}}
    end
  end

  # With what it begins with; in pieces, since it may be large.
  defp digest(path) do
    file = File.open!(path, [:read, :raw, :binary])

    try do
      digest(IO.binread(file, @piece), file, :crypto.hash_init(:sha256), <<>>)
    after
      File.close(file)
    end
  end

  defp digest(bytes, file, hash, start) when is_binary(bytes) do
    start = if start == <<>>, do: binary_part(bytes, 0, min(4, byte_size(bytes))), else: start
    digest(IO.binread(file, @piece), file, :crypto.hash_update(hash, bytes), start)
  end

  defp digest(_end, _file, hash, start), do: {:crypto.hash_final(hash), start}

  # By its name, or by how ELF and Mach-O begin; a library may be called lib.so.1.
  defp native?(path, start) do
    Path.extname(path) in [".so", ".dylib", ".dll"] or
      match?(<<0x7F, "ELF", _::binary>>, start) or match?(<<0xCFFAEDFE::32, _::binary>>, start) or
      match?(<<0xCAFEBABE::32, _::binary>>, start)
  end

  @doc "A digest of native files: the beam that loads one need not change with it."
  @spec native(%{String.t() => %{digest: binary, native: boolean}}) :: binary
  def native(files) do
    digests = for {path, %{digest: digest, native: true}} <- Enum.sort(files), do: [path, digest]
    if digests == [], do: <<>>, else: :crypto.hash(:sha256, digests)
  end

  @doc "One beam: a path, or its bytes."
  @spec read_beam(Path.t() | binary) :: {:ok, {module, entry}} | :error
  def read_beam(beam) do
    beam = if is_binary(beam) and not match?(<<"FOR1", _::binary>>, beam), do: to_charlist(beam), else: beam

    with {:ok, {module, [attributes: attributes, exports: exports, imports: imports]}} <-
           :beam_lib.chunks(beam, [:attributes, :exports, :imports]),
         {:ok, {^module, md5}} <- :beam_lib.md5(beam) do
      behaviours =
        Enum.uniq(for {key, values} <- attributes, key in [:behaviour, :behavior], value <- values, do: value)

      entry =
        entry(
          md5: md5,
          behaviours: behaviours,
          attributes: attributes,
          calls: for({called, _f, _a} <- imports, called != module, uniq: true, do: called),
          nif: if({:erlang, :load_nif, 2} in imports, do: <<>>),
          protocol: attributes[:__impl__][:protocol]
        )

      entry = %{
        entry
        | code_change: code_change(exports, beam),
          boilerplate: boilerplate?(exports, beam),
          special: {:system_continue, 3} in exports,
          mode: mode(exports, beam)
      }

      {:ok,
       {module,
        if(supervisor?(entry), do: %{entry | registered: registered(beam), names: names(beam)}, else: entry)}}
    else
      _unreadable -> :error
    end
  end

  defp code_change(exports, beam) do
    cond do
      elixir_callback?(exports) and default?(beam) -> :default
      Enum.any?([code_change: 3, code_change: 4, system_code_change: 4], &(&1 in exports)) -> :own
      true -> :none
    end
  end

  defp elixir_callback?(exports), do: {:code_change, 3} in exports and {:__info__, 1} in exports

  # `use GenServer` gives one that answers {:ok, state} whatever comes. There is no source to look at in a
  # release, but so short a function has one form only.
  defp default?(beam), do: answers?(beam, 3, [{:atom, :ok}, {:x, 1}])

  # One that loops in its own module must be suspended to come to new code, whatever becomes of its state.
  defp boilerplate?(exports, beam) do
    own = for change <- [code_change: 3, code_change: 4, system_code_change: 4], change in exports, do: change

    case own do
      [code_change: 3] -> default?(beam)
      [code_change: 4] -> answers?(beam, 4, [{:atom, :ok}, {:x, 1}, {:x, 2}])
      _other -> false
    end
  end

  defp answers?(beam, arity, answer),
    do: code(beam, :code_change, arity) == [{:put_tuple2, [{:x, 0}, {:list, answer}]}, {:return, []}]

  # A gen_statem asks for it when it starts, and after a code_change; not when its module is loaded.
  defp mode(exports, beam) do
    if {:callback_mode, 0} in exports do
      literals = BeamCode.literals(beam)

      for {name, operands} <- code(beam, :callback_mode, 0) do
        {name,
         for operand <- operands do
           with {:literal, index} <- operand, do: {:literal, Enum.at(literals, index)}
         end}
      end
    end
  end

  # What a function does; lines and labels are others with each change above it.
  defp code(beam, function, arity) do
    for {name, operands} <- BeamCode.function(beam, function, arity) || [],
        name not in [:label, :line, :debug_line, :test_heap],
        do: {name, operands}
  end

  defp names(beam) do
    {:ok, {_module, [atoms: atoms]}} = :beam_lib.chunks(beam, [:atoms])
    Enum.sort(for {_index, atom} <- atoms, do: atom)
  end

  # The name in a call such as Supervisor.start_link(__MODULE__, [], name: N) is a literal of the module.
  defp registered(beam) do
    names = beam |> BeamCode.literals() |> Enum.flat_map(&names_in/1) |> Enum.uniq()
    if match?([_one], names), do: hd(names)
  end

  defp names_in({:local, name}) when is_atom(name), do: [name]
  defp names_in([{:name, {:local, name}} | rest]), do: [name | names_in(rest)]
  defp names_in([{:name, name} | rest]) when is_atom(name), do: [name | names_in(rest)]
  defp names_in([_other | rest]), do: names_in(rest)
  defp names_in(_other), do: []
end
