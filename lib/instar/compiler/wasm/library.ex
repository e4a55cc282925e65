defmodule Instar.Compiler.Wasm.Library do
  # The assembly of Elixir's and Erlang's own modules, as `Capture` made it when Instar was compiled.
  #
  # One file for each pair of an Elixir and an OTP release: magic, the size of the index, the index, and one
  # compressed chunk for each module. The index stays in memory, a chunk is read when a document reaches its module.
  @moduledoc false

  alias Instar.Compiler.Shared.{Permissions, Release}
  alias Instar.Compiler.Wasm.{Capture, References}
  alias Instar.Disk.{AtomicFile, PrivFiles}
  alias Instar.Error

  @magic "INSTARLB"
  @index {__MODULE__, :index}

  # What makes the library is part of its name, so that a change of it makes another.
  @makers for name <- [
                "capture.ex",
                "library_io.ex",
                "library_patches.ex",
                "library_tables.ex",
                "references.ex",
                "library.ex",
                "processes.ex",
                "receives.ex",
                "sandbox_patterns.ex",
                "sandbox_processes.ex",
                "sandbox_modules.ex",
                "sandbox_random.ex",
                "shipped.ex",
                "shipped/agent.ex",
                "shipped/application.ex",
                "shipped/erlang_application.ex",
                "shipped/erlang_gen_server.ex",
                "shipped/gen_server.ex",
                "shipped/json.ex",
                "shipped/task.ex"
              ],
              do: Path.join(__DIR__, name)
  for maker <- @makers, do: @external_resource(maker)

  @made_by @makers
           |> Enum.map(&File.read!/1)
           |> :erlang.md5()
           |> Base.encode16(case: :lower)
           |> binary_part(0, 8)

  # What documents may call of modules that are there for the others' sake; an empty list is nothing.
  @partly %{
    Code.Identifier => [],
    Code => [
      ensure_loaded: 1,
      ensure_loaded?: 1,
      ensure_loaded!: 1,
      string_to_quoted: 1,
      string_to_quoted: 2,
      string_to_quoted!: 1,
      string_to_quoted!: 2
    ],
    Code.Formatter => [],
    Code.Normalizer => [],
    Macro => [
      camelize: 1,
      classify_atom: 1,
      decompose_call: 1,
      escape: 1,
      escape: 2,
      generate_arguments: 2,
      inspect_atom: 2,
      operator?: 2,
      pipe: 3,
      postwalk: 2,
      postwalk: 3,
      postwalker: 1,
      prewalk: 2,
      prewalk: 3,
      prewalker: 1,
      quoted_literal?: 1,
      special_form?: 2,
      to_string: 1,
      traverse: 4,
      underscore: 1,
      unescape_string: 1,
      unpipe: 1,
      update_meta: 2,
      validate: 1,
      var: 2
    ],
    Macro.Env => [in_guard?: 1, in_match?: 1],
    # Others are of a module that is being defined.
    Module => [concat: 1, concat: 2, safe_concat: 1, safe_concat: 2, split: 1],
    String.Break => [],
    String.Tokenizer => [],
    String.Tokenizer.Security => [],
    String.Unicode => [],
    IO =>
      [chardata_to_string: 1, iodata_length: 1, iodata_to_binary: 1] ++
        [binread: 2, binstream: 2, getn: 1, getn: 2, getn: 3, gets: 1, gets: 2, read: 1, read: 2, stream: 2] ++
        [puts: 1, puts: 2, write: 1, write: 2, binwrite: 1, binwrite: 2, inspect: 1, inspect: 2, inspect: 3],
    IO.Stream => [],
    StringIO => [close: 1, contents: 1, flush: 1, open: 1, open: 2, open: 3],
    :io =>
      [
        format: 1,
        format: 2,
        format: 3,
        fwrite: 1,
        fwrite: 2,
        fwrite: 3,
        get_chars: 2,
        get_chars: 3,
        get_line: 1,
        get_line: 2,
        getopts: 1
      ] ++
        [nl: 0, nl: 1, put_chars: 1, put_chars: 2, request: 2, setopts: 2, write: 1, write: 2],
    # As shipped with Instar it has more.
    JSON => [
      decode: 1,
      decode: 3,
      decode!: 1,
      encode!: 1,
      encode!: 2,
      encode_to_iodata!: 1,
      encode_to_iodata!: 2,
      protocol_encode: 2
    ],
    Kernel.Utils => [destructure: 2, raise: 1],
    Inspect.Opts => [],
    # What has to do with files is the host's.
    Path => [
      absname: 2,
      relative_to: 2,
      safe_relative: 1,
      safe_relative_to: 2,
      basename: 1,
      basename: 2,
      dirname: 1,
      extname: 1,
      join: 1,
      join: 2,
      relative: 1,
      rootname: 1,
      rootname: 2,
      split: 1,
      type: 1
    ],
    # What the macros of records answer by.
    Record => [__access__: 4, __access__: 5, __keyword__: 3],
    Version.Parser => [],
    Stream.Reducers => [],
    Agent.Server => [],
    GenServer =>
      [start: 2, start: 3, start_link: 2, start_link: 3, call: 2, call: 3, cast: 2, reply: 2, stop: 1] ++
        [stop: 2, stop: 3, whereis: 1],
    Instar.Compiler.Wasm.SandboxModules => [],
    Instar.Compiler.Wasm.SandboxPatterns => [],
    Instar.Compiler.Wasm.SandboxProcesses => [],
    Instar.Compiler.Wasm.SandboxRandom => [],
    Instar.Compiler.Wasm.SandboxSystem => [],
    # What there are processes, names and timers for; others are of the VM.
    Node => [alive?: 0, list: 0, self: 0],
    Process =>
      [delete: 1, get: 0, get: 1, get: 2, get_keys: 0, get_keys: 1, put: 2] ++
        [alias: 0, alias: 1, alive?: 1, cancel_timer: 1, cancel_timer: 2, demonitor: 1, demonitor: 2, exit: 2] ++
        [flag: 2, info: 2, link: 1, list: 0, monitor: 1, monitor: 2, read_timer: 1, register: 2] ++
        [registered: 0, send: 3, send_after: 3, send_after: 4, sleep: 1, spawn: 2, spawn: 4, unalias: 1] ++
        [unlink: 1, unregister: 1, whereis: 1],
    System =>
      [version: 0, otp_release: 0, convert_time_unit: 3, monotonic_time: 0, monotonic_time: 1] ++
        [os_time: 0, os_time: 1, system_time: 0, system_time: 1, unique_integer: 0, unique_integer: 1],
    :re => [
      compile: 1,
      compile: 2,
      import: 1,
      inspect: 2,
      replace: 3,
      replace: 4,
      run: 2,
      run: 3,
      split: 2,
      split: 3,
      version: 0
    ],
    :elixir_erl_pass => [no_parens_remote: 2, parens_map_field: 2],
    :elixir => [],
    :elixir_aliases => [],
    :elixir_errors => [],
    :elixir_interpolation => [],
    :elixir_parser => [],
    :elixir_tokenizer => [],
    :elixir_json => [],
    :elixir_quote => [],
    :elixir_utils => [],
    :erl_erts_errors => [],
    :erl_stdlib_errors => [],
    # What asks for the time of day, or where the host is.
    :calendar => [
      date_to_gregorian_days: 1,
      date_to_gregorian_days: 3,
      datetime_to_gregorian_seconds: 1,
      day_of_the_week: 1,
      day_of_the_week: 3,
      gregorian_days_to_date: 1,
      gregorian_seconds_to_datetime: 1,
      is_leap_year: 1,
      iso_week_number: 1,
      last_day_of_the_month: 2,
      seconds_to_daystime: 1,
      seconds_to_time: 1,
      system_time_to_universal_time: 2,
      time_difference: 2,
      time_to_seconds: 1,
      valid_date: 1,
      valid_date: 3
    ],
    :filename => [
      basename: 1,
      basename: 2,
      dirname: 1,
      extension: 1,
      flatten: 1,
      join: 1,
      join: 2,
      nativename: 1,
      pathtype: 1,
      rootname: 1,
      rootname: 2,
      split: 1
    ],
    :io_lib => [
      bformat: 2,
      bformat: 3,
      char_list: 1,
      chars_length: 1,
      deep_char_list: 1,
      deep_latin1_char_list: 1,
      deep_unicode_char_list: 1,
      deep_latin1_char_list: 1,
      format: 2,
      format: 3,
      fread: 2,
      fwrite: 2,
      fwrite: 3,
      indentation: 2,
      latin1_char_list: 1,
      nl: 0,
      print: 1,
      print: 4,
      printable_latin1_list: 1,
      printable_list: 1,
      printable_unicode_list: 1,
      quote_atom: 2,
      write: 1,
      write: 2,
      write_atom: 1,
      write_atom_as_latin1: 1,
      write_char: 1,
      write_char_as_latin1: 1,
      write_latin1_char: 1,
      write_latin1_string: 1,
      write_string: 1,
      write_string: 2,
      write_string_as_latin1: 1
    ],
    :inet_parse => [],
    :io_lib_format => [fwrite_g: 1],
    :io_lib_fread => [],
    :io_lib_pretty => [],
    :timer => [sleep: 1, hms: 3, hours: 1, minutes: 1, now_diff: 2, seconds: 1],
    :unicode => [
      bom_to_encoding: 1,
      encoding_to_bom: 1,
      characters_to_binary: 1,
      characters_to_binary: 2,
      characters_to_binary: 3,
      characters_to_list: 1,
      characters_to_list: 2,
      characters_to_nfc_binary: 1,
      characters_to_nfc_list: 1,
      characters_to_nfd_binary: 1,
      characters_to_nfd_list: 1,
      characters_to_nfkc_binary: 1,
      characters_to_nfkc_list: 1,
      characters_to_nfkd_binary: 1,
      characters_to_nfkd_list: 1
    ],
    :unicode_util => []
  }

  @common [
            Enum,
            Enumerable,
            Enumerable.List,
            Enumerable.Map,
            Kernel,
            Keyword,
            List,
            Map,
            String,
            String.Chars
          ] ++
            [:lists, :maps]

  @doc """
  Names the releases whose library this is: what `toolchain/0` of the compiler says of it.
  """
  @spec key() :: String.t()
  def key, do: releases() <> @made_by

  @doc "The part of the key that only names the releases."
  @spec releases() :: String.t()
  def releases, do: Release.name()

  @doc """
  Where the library lies below `priv`.
  """
  @spec path(Path.t()) :: Path.t()
  def path(priv), do: Path.join([priv, "library", key() <> ".lib"])

  @doc """
  Writes what `Capture.run/1` returned.
  """
  @spec write!(Path.t(), map) :: :ok
  def write!(path, captured) do
    # What documents reach most has the lowest numbers.
    modules = Enum.sort_by(captured.modules, fn {module, _entry} -> {module not in @common, module} end)

    {ranges, _end} =
      Enum.map_reduce(modules, {0, 0}, fn {module, entry}, {offset, first} ->
        size = byte_size(entry.functions)
        range = %{exports: entry.exports, offset: offset, size: size, first: first}
        {{module, range}, {offset + size, first + entry.count}}
      end)

    index = %{modules: Map.new(ranges), protocols: captured.protocols, atoms: captured.atoms}
    index = :erlang.term_to_binary(index, [:compressed])
    chunks = for {_module, entry} <- modules, do: entry.functions
    File.mkdir_p!(Path.dirname(path))
    AtomicFile.write!(path, [@magic, <<byte_size(index)::32>>, index | chunks])
  end

  @doc """
  Reads the index, once per VM. The error is `{:no_library, key}`.
  """
  @spec ready() :: :ok | {:error, Error.t()}
  def ready do
    with nil <- :persistent_term.get(@index, nil),
         {:ok, priv} <- PrivFiles.dir(),
         path = path(priv),
         {:ok, file} <- :file.open(path, [:read, :raw, :binary]),
         {:ok, <<@magic, size::32>>} <- :file.pread(file, 0, 12),
         {:ok, index} when byte_size(index) == size <- :file.pread(file, 12, size) do
      :file.close(file)
      index = :erlang.binary_to_term(index)
      # Reading the index made the atoms. The list has done its work.
      # So has the question to the code server, behind which others may wait in a busy VM.
      :persistent_term.put(@index, index |> Map.delete(:atoms) |> Map.merge(%{start: 12 + size, path: path}))
    else
      %{} -> :ok
      _no_such_file -> {:error, Error.new({:no_library, key()})}
    end
  end

  @doc "Whether it is a module of the library."
  @spec module?(module) :: boolean
  def module?(module), do: is_map_key(index().modules, module)

  @doc "What a module of the library exports; nothing for other modules."
  @spec exports(module) :: [{atom, arity}]
  def exports(module) do
    case index().modules do
      %{^module => %{exports: exports}} -> exports
      %{} -> []
    end
  end

  @doc "All modules of the library."
  @spec modules() :: MapSet.t(module)
  def modules, do: index().modules |> Map.keys() |> MapSet.new()

  # What needs what no document can be allowed, whatever it is given: better said when a document is published than when
  # it is called.
  @hopeless MapSet.new(
              for {module, names} <- [
                    {NaiveDateTime, [local_now: 0, local_now: 1]},
                    {Calendar, [put_time_zone_database: 1]},
                    {Exception, [format_stacktrace: 0]}
                  ],
                  {name, arity} <- names,
                  do: {module, name, arity}
            )

  @doc "The functions that can answer nothing in the sandbox to a document that is allowed nothing."
  @spec hopeless() :: MapSet.t(mfa)
  def hopeless do
    Permissions.functions()
    |> Enum.filter(fn {module, _name, _arity} ->
      module not in [:crypto, :erlang, :io, :os, :rand, IO, System]
    end)
    |> MapSet.new()
    |> MapSet.union(@hopeless)
  end

  @doc "Whether a document may call the function."
  @spec offered?(mfa) :: boolean
  def offered?({module, name, arity}) do
    case index().modules do
      %{^module => %{exports: exports}} ->
        {name, arity} in Map.get(@partly, module, exports) and not hidden?(name) and
          {module, name, arity} not in @hopeless

      %{} ->
        false
    end
  end

  defp hidden?(name), do: name in [:module_info, :__info__] or match?("MACRO-" <> _, Atom.to_string(name))

  @doc "Whether a document may call anything of the module."
  @spec offers?(module) :: boolean
  def offers?(module), do: module?(module) and Map.get(@partly, module, [:all]) != []

  @doc "The modules that implement a protocol; none for other modules."
  @spec implementations(module) :: [module]
  def implementations(protocol), do: Map.get(index().protocols, protocol, [])

  @doc "Whether it is a protocol of the library's."
  @spec protocol?(module) :: boolean
  def protocol?(module), do: is_map_key(index().protocols, module)

  @doc """
  The functions of a module, each with what it refers to; and the number of each, which no other function of the library has.
  """
  @spec functions(module) ::
          {%{{atom, arity} => {References.t(), binary}}, %{{atom, arity} => non_neg_integer}}
  def functions(module) do
    %{start: start, path: path, modules: %{^module => %{offset: offset, size: size, first: first}}} = index()
    {:ok, file} = :file.open(path, [:read, :raw, :binary])

    try do
      {:ok, chunk} = :file.pread(file, start + offset, size)

      functions = chunk |> :zlib.gunzip() |> :erlang.binary_to_term()

      numbers =
        for {{function, _references, _code}, number} <- Enum.with_index(functions, first),
            do: {function, number}

      {for({function, references, code} <- functions, into: %{}, do: {function, {references, code}}),
       Map.new(numbers)}
    after
      :file.close(file)
    end
  end

  defp index, do: :persistent_term.get(@index)

  @doc false
  # For the Mix compiler: makes the library if there is none.
  @spec build(Path.t(), (module -> any)) :: :ok
  def build(path, progress), do: write!(path, Capture.run(progress))
end
