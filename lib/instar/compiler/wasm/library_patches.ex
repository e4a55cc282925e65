defmodule Instar.Compiler.Wasm.LibraryPatches do
  # Puts in another way what of the library needs more of a VM, or of a program, than the sandbox has.
  #
  # The answers stay the same: what these rules know is decided when the library is captured, or there is a native
  # function for it.
  @moduledoc false

  alias Instar.Compiler.Shared.Exceptions
  alias Instar.Compiler.Wasm.{SandboxModules, SandboxPatterns}

  # Erlang's modules that explain errors of built-in functions, with the modules whose errors are wanted here; the
  # functions of theirs that have a clause for each function, and the clauses that are wanted.
  @explainers %{
    erl_erts_errors: [:erlang],
    erl_stdlib_errors: [:binary, :lists, :maps, :math, :re, :unicode]
  }
  @by_function [:format_erlang_error, :format_binary_error, :format_lists_error, :format_maps_error]
  @explained ~w(abs adler32 adler32_combine append append_element apply at atom_to_binary atom_to_list
    bin_to_list binary_part binary_to_atom binary_to_existing_atom binary_to_float binary_to_integer
    binary_to_list binary_to_term bit_size bitstring_to_list byte_size ceil compile_pattern copy crc32
    crc32_combine decode_unsigned delete_element element encode_unsigned external_size find first float
    float_to_binary float_to_list floor from_keys from_list fun_info function_exported get hd insert_element
    integer_to_binary integer_to_list iolist_size iolist_to_binary is_function is_key is_map_key is_record
    iterator keyfind keymember keys keysearch last length list_to_atom list_to_bin list_to_binary
    list_to_bitstring list_to_existing_atom list_to_float list_to_integer list_to_tuple longest_common_prefix
    longest_common_suffix make_fun make_tuple map_get map_size match matches md5 member merge next part phash
    phash2 put remove reverse round setelement size split split_binary subtract take term_to_binary
    term_to_iovec tl to_list trunc tuple_size tuple_to_list update values)a ++
               ~w(alias cancel_timer demonitor exit is_process_alive link monitor node pid_to_list process_flag
    process_info read_timer ref_to_list register send send_after send_nosuspend spawn spawn_link spawn_monitor
    spawn_opt start_timer unalias unique_integer unlink unregister whereis)a

  @exceptions Exceptions.all()
  @of_texts Enum.filter([MismatchedDelimiterError, SyntaxError, TokenMissingError], &(&1 in @exceptions))

  # All that `unicode` takes.
  @encodings [:latin1, :unicode, :utf8, :utf16, :utf32] ++
               for(kind <- [:utf16, :utf32], order <- [:big, :little], do: {kind, order})

  @about :"$inspect"

  @doc "The atom that stands for what `inspect` has to know of a program's structs."
  @spec about() :: atom
  def about, do: @about

  @doc "Whether this release of Elixir escapes characters that cannot be seen when it shows text."
  @spec visible?() :: boolean
  def visible?, do: inspect("\u200B") == ~S("\u200B")

  @modules :"$modules"

  @doc "The atom that stands for a map from the modules that there are."
  @spec modules() :: atom
  def modules, do: @modules

  @exports :"$exports"

  @doc "The atom that stands for a map from the modules that a document names to what they export."
  @spec exports() :: atom
  def exports, do: @exports

  @applications :"$applications"

  @doc "The atom that stands for a map from the modules that there are to their applications, or nil."
  @spec applications() :: atom
  def applications, do: @applications

  @implementations :"$implementations"

  @known :"$known"
  @unknown :"$unknown"

  @doc "The atom that stands for a map from known structs to their implementations of a protocol, or to `known/0`."
  @spec implementations() :: atom
  def implementations, do: @implementations

  @doc "What says of a struct that it is known, and has no implementation."
  @spec known() :: atom
  def known, do: @known

  @calendar [Calendar, Date, Date.Range, DateTime, NaiveDateTime, Time]

  @only_for %{
    Enumerable => %{Date.Range => @calendar, IO.Stream => [IO]},
    Collectable => %{IO.Stream => [IO]},
    Inspect => %{
      Regex => [Regex],
      URI => [URI],
      Version => [Version],
      Version.Requirement => [Version]
    },
    String.Chars => %{URI => [URI], Version => [Version], Version.Requirement => [Version]}
  }

  @doc """
  The implementations that are large, and of use only to a document that names one of the listed modules: a document that
  names none cannot have made such a struct. By protocol and struct.
  """
  @spec only_for() :: %{module => %{module => [module]}}
  def only_for, do: @only_for

  @doc "What says of a struct that only the host knows how it implements a protocol."
  @spec unknown() :: atom
  def unknown, do: @unknown

  @structs :"$structs"

  @doc "The atom that stands for a map from the program's structs to one without values and what is known of its fields."
  @spec structs() :: atom
  def structs, do: @structs

  @reserved ~w(after and andalso band begin bnot bor bsl bsr bxor case catch cond div else end fun if let maybe not of or orelse
               query receive rem try when xor)
  @schemes ~w(ftp http https ldap sftp tftp ws wss)

  @endian :instar

  @doc "What is in the place of the byte order in the version of the sandbox's regular expressions."
  @spec endian() :: atom
  def endian, do: @endian

  @doc "A module's abstract code, patched."
  @spec forms([tuple], module) :: [tuple]
  def forms(forms, module), do: patch(forms, module)

  # Regular expressions are the host's to match: what is native of `re` asks it, and so does the loop over all matches.
  defp patch({:function, at, name, arity, [_clause]}, :re)
       when {name, arity} in [compile: 2, run: 3, inspect: 2, import: 1],
       do: asking(at, name, arity)

  defp patch({:function, at, name, arity, [_clause]}, :re) when {name, arity} in [compile: 1, run: 2] do
    args = for number <- 1..arity, do: {:var, at, :"Arg#{number}"}
    body = {:call, at, {:atom, at, name}, args ++ [{nil, at}]}
    {:function, at, name, arity, [{:clause, at, args, [], [body]}]}
  end

  defp patch({:function, at, :version, 0, [_clause]}, :re),
    do: {:function, at, :version, 0, [{:clause, at, [], [], [:erl_parse.abstract(:re.version(), at)]}]}

  defp patch({:function, at, :loopexec, arity, _clauses}, :re) do
    args = for number <- 1..arity, do: {:var, at, :"Arg#{number}"}
    body = remote(at, SandboxPatterns, :loop, Enum.take(args, 7))
    {:function, at, :loopexec, arity, [{:clause, at, args, [], [body]}]}
  end

  # The host's system, and what it has been told of schemes when the library was captured.
  defp patch({:call, at, {:remote, _, {:atom, _, :os}, {:atom, _, :type}}, []}, module)
       when module in [Path, :filename],
       do: :erl_parse.abstract(:os.type(), at)

  defp patch(
         {:call, at, {:remote, _, {:atom, _, :elixir_config}, {:atom, _, :get}},
          [{:tuple, _, [{:atom, _, :uri}, scheme]} | _]},
         URI
       ) do
    ports = for scheme <- @schemes, port = URI.default_port(scheme), into: %{}, do: {scheme, port}
    remote(at, :maps, :get, [scheme, :erl_parse.abstract(ports, at), {:atom, at, nil}])
  end

  # What is there is loaded.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, :code}, {:atom, _, :ensure_modules_loaded}}, [_modules]},
         _module
       ),
       do: {:atom, at, :ok}

  # What the library quotes has no variables, whose names that would keep apart.
  defp patch({:call, at, {:remote, _, {:atom, _, :elixir_module}, {:atom, _, :next_counter}}, [_module]}, _),
    do: {:integer, at, 0}

  # Nobody reads what Elixir warns of there.
  defp patch({:function, at, name, arity, _clauses}, :elixir_errors)
       when name in [:erl_warn, :emit_diagnostic],
       do:
         {:function, at, name, arity,
          [{:clause, at, List.duplicate({:var, at, :_}, arity), [], [{:atom, at, :ok}]}]}

  # Nobody works in a folder here.
  defp patch({:call, _, {:remote, _, {:atom, _, Path}, {:atom, _, :relative_to_cwd}}, [path | _]}, module),
    do: patch(path, module)

  # Which exceptions a text of code can be: a program has what is named.
  defp patch(
         {:call, at, {:remote, _, {:var, _, _} = kind, {:atom, _, :exception}}, [fields]},
         :elixir_errors = module
       ) do
    fields = patch(fields, module)

    clauses =
      for exception <- @of_texts,
          do:
            {:clause, at, [{:atom, at, exception}], [],
             [{:call, at, {:remote, at, {:atom, at, exception}, {:atom, at, :exception}}, [fields]}]}

    {:case, at, kind, clauses}
  end

  # How a text of code is read when it says nothing.
  defp patch({:call, at, {:remote, _, {:atom, _, :epp}, {:atom, _, :default_encoding}}, []}, _module),
    do: {:atom, at, :epp.default_encoding()}

  # These have no network, and are in another module.
  defp patch({:call, at, {:remote, _, {:atom, _, :inet}, {:atom, _, name}}, [address]}, :uri_string = module)
       when name in [:parse_ipv4strict_address, :parse_ipv6strict_address] do
    "parse_" <> name = Atom.to_string(name)
    remote(at, :inet_parse, String.to_existing_atom(name), [patch(address, module)])
  end

  # Which atoms need quotes.
  defp patch({:call, at, {:remote, _, {:atom, _, :erl_scan}, {:atom, _, :reserved_word}}, [word]}, module) do
    words = for text <- @reserved, word = String.to_atom(text), :erl_scan.reserved_word(word), do: word
    remote(at, :lists, :member, [patch(word, module), :erl_parse.abstract(words, at)])
  end

  # What a terminal can show is nobody's here.
  defp patch({:call, at, {:remote, _, {:atom, _, :io}, {:atom, _, :printable_range}}, []}, module)
       when module in [:io_lib, :io_lib_format, :io_lib_pretty],
       do: {:atom, at, :io.printable_range()}

  # Of a pattern that the host has compiled only the source is of use here, as of one of another version.
  defp patch({:call, at, {:atom, _, :version}, []}, Regex),
    do: :erl_parse.abstract({:re.version(), @endian}, at)

  defp patch(
         {:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :system_info}}, [{:atom, _, item}]},
         module
       )
       when module in [Regex, System] and item in [:endian, :otp_release],
       do: :erl_parse.abstract(:erlang.system_info(item), at)

  # Whether a module is there is known when the program is.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :function_exported}},
          [module, {:atom, _, :module_info}, {:integer, _, 0}]},
         UndefinedFunctionError
       ),
       do: remote(at, :instar, :is_key, [module, {:atom, at, @modules}])

  # A map that stands here when the program is known: for Elixir's types it is nothing yet.
  defp patch({:call, at, {:remote, _, {:atom, _, :instar}, {:atom, _, :exports}}, []}, SandboxModules),
    do: {:atom, at, @exports}

  # Of Erlang's reasons `Access` rescues one, whose exception needs nothing but the trace: not all that explains others.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, Exception}, {:atom, _, :normalize}},
          [{:atom, _, :error}, reason, trace]},
         Access
       ) do
    [module, function, arity] =
      vars = for name <- ~w(UndefModule UndefFunction UndefArity)a, do: {:var, at, name}

    length = {:call, at, {:remote, at, {:atom, at, :erlang}, {:atom, at, :length}}, [arity]}
    list? = {:call, at, {:remote, at, {:atom, at, :erlang}, {:atom, at, :is_list}}, [arity]}
    top = {:cons, at, {:tuple, at, vars ++ [{:var, at, :_}]}, {:var, at, :_}}

    undefined = fn arity ->
      fields = [module: module, function: function, arity: arity]
      fields = for {name, value} <- fields, do: {:map_field_exact, at, {:atom, at, name}, value}
      {:map, at, :erl_parse.abstract(%UndefinedFunctionError{}, at), fields}
    end

    from_trace =
      {:case, at, trace,
       [
         {:clause, at, [top], [[list?]], [undefined.(length)]},
         {:clause, at, [top], [], [undefined.(arity)]}
       ]}

    {:case, at, reason,
     [
       {:clause, at, [{:atom, at, :undef}], [], [from_trace]},
       {:clause, at, [{:var, at, :_}], [], [reason]}
     ]}
  end

  # Which calendars there are is known as well: Elixir's.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :function_exported}},
          [{:var, _, _} = calendar, {:atom, _, callback}, {:integer, _, arity}]},
         Date
       ) do
    # The library is captured from what can be asked now.
    {:module, Calendar.ISO} = :code.ensure_loaded(Calendar.ISO)

    if :erlang.function_exported(Calendar.ISO, callback, arity),
      do: {:op, at, :"=:=", calendar, {:atom, at, Calendar.ISO}},
      else: {:atom, at, false}
  end

  # The clock is the host's, in its own unit. Elixir's compiler has put the VM's functions in the place of those of `System`.
  defp patch({:call, at, {:remote, _, {:atom, _, module}, {:atom, _, name}}, args}, patched)
       when {module, name} in [os: :system_time, erlang: :system_time, erlang: :monotonic_time] do
    time = remote(at, :instar_host, if(name == :monotonic_time, do: name, else: :os_time), [])

    case args do
      [] -> time
      [unit] -> remote(at, :erlang, :convert_time_unit, [time, {:atom, at, :native}, patch(unit, patched)])
    end
  end

  # What a generator begins with that nobody has given a seed.
  defp patch({:function, at, :default_seed, 0, _clauses}, :rand),
    do: {:function, at, :default_seed, 0, [{:clause, at, [], [], [remote(at, :instar_host, :seed, [])]}]}

  # Output is the host's to have: text, and which of the two streams it is for; or a process of the call has it.
  defp patch({:call, at, {:remote, _, {:atom, _, :io}, {:atom, _, :put_chars}}, [device, text]}, IO),
    do: remote(at, :io, :instar_text, patch([device, text], IO))

  defp patch({:call, at, {:remote, _, {:atom, _, :file}, {:atom, _, name}}, args}, IO)
       when name in [:write, :read, :read_line],
       do: remote(at, :io, :"instar_#{name}", patch(args, IO))

  # What a device that is a process of the call may say; others say what nobody knows.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, :file}, {:atom, _, :format_error}}, [reason]},
         IO.StreamError
       ) do
    text = fn reason -> :erl_parse.abstract(:file.format_error(reason), at) end
    known = for reason <- [:badarg, :terminated], do: clause(at, {:atom, at, reason}, text.(reason))
    {:case, at, reason, known ++ [clause(at, {:var, at, :_}, text.(:arguments))]}
  end

  # What Erlang's printing asks of the VM that runs, and of modules that have nothing to do with documents otherwise.
  defp patch({:call, at, {:remote, _, {:atom, _, module}, {:atom, _, name}}, args}, printing)
       when printing in [:io_lib, :io_lib_format, :io_lib_pretty] and
              {module, name} in [
                epp: :default_encoding,
                io: :printable_range,
                erl_scan: :reserved_word,
                code: :ensure_modules_loaded
              ] do
    case {name, args} do
      {:default_encoding, []} -> {:atom, at, :epp.default_encoding()}
      {:printable_range, []} -> {:atom, at, :io.printable_range()}
      {:ensure_modules_loaded, [_modules]} -> {:atom, at, :ok}
      {:reserved_word, [word]} -> remote(at, :lists, :member, [patch(word, printing), reserved(at)])
    end
  end

  # An exception of the host's, which only the host can ask: its message came along.
  defp patch(
         {:call, at, {:remote, _, {:var, _, _} = module, {:atom, _, :message}}, [{:var, _, _} = exception]} =
           call,
         Exception
       ) do
    message = {:var, at, :HostsMessage}
    known = remote(at, :instar, :is_key, [module, {:atom, at, @modules}])
    field = {:map_field_exact, at, {:atom, at, :message}, message}
    of_host = {:tuple, at, [{:atom, at, false}, {:map, at, [field]}]}
    text? = [[remote(at, :erlang, :is_binary, [message])]]

    {:case, at, {:tuple, at, [known, exception]},
     [{:clause, at, [of_host], text?, [message]}, {:clause, at, [{:var, at, :_}], [], [call]}]}
  end

  # What a protocol does not know may be a struct of the document, or one that only the host knows.
  defp patch({:function, at, :struct_impl_for, 1, clauses}, protocol) do
    {known, [{:clause, _, [{:var, _, :_}], [], [other]}]} = Enum.split(clauses, -1)
    # `Program` says of these whether the program has them.
    only_for = Map.get(@only_for, protocol, %{})

    known =
      Enum.reject(known, fn {:clause, _, [{:atom, _, struct}], _, _} -> is_map_key(only_for, struct) end)

    [struct, name] = for name <- [:Struct, :Name], do: {:var, at, name}
    # Not by `:maps.get/3`: Erlang's compiler would see that there is an atom in the place of a map.
    found = remote(at, Map, :get, [{:atom, at, @implementations}, struct, {:atom, at, @unknown}])
    what = {:tuple, at, [{:atom, at, :unsupported}, {:tuple, at, [{:atom, at, protocol}, struct]}]}
    text = {:bin_element, at, {:string, at, ~c"Elixir."}, :default, :default}
    rest = {:bin_element, at, {:var, at, :_}, :default, [:binary]}
    alias? = {:clause, at, [{:bin, at, [text, rest]}], [], [remote(at, :erlang, :error, [what])]}
    any = {:clause, at, [{:var, at, :_}], [], [other]}
    unknown = {:case, at, remote(at, :erlang, :atom_to_binary, [struct]), [alias?, any]}

    which =
      {:case, at, found,
       [
         {:clause, at, [{:atom, at, @known}], [], [other]},
         {:clause, at, [{:atom, at, @unknown}], [], [unknown]},
         {:clause, at, [name], [], [name]}
       ]}

    {:function, at, :struct_impl_for, 1, known ++ [{:clause, at, [struct], [], [which]}]}
  end

  # What a struct's module would say of its fields.
  defp patch({:call, at, {:remote, _, {:var, _, _} = module, {:atom, _, name}}, _args}, asks)
       when name in [:__struct__, :__info__] and asks in [Inspect.Any, Inspect.Algebra] do
    index = if name == :__struct__, do: 1, else: 2
    known = remote(at, Map, :get, [{:atom, at, @structs}, module, {:atom, at, nil}])
    element = remote(at, :erlang, :element, [{:integer, at, index}, known])

    # Elixir 1.20 asks it before the protocol: of a module that nobody here knows, the host's own alone can tell.
    if asks == Inspect.Algebra and name == :__info__,
      do: known_only(at, module, known, element),
      else: element
  end

  # What is made of an error that something of the document's or the host's raises while it is asked for its text: not of
  # this one, which is the sandbox's.
  defp patch({:try, at, body, of, [_ | _] = clauses, last}, module)
       when module in [Exception, Inspect.Algebra] do
    what = {:tuple, at, [{:atom, at, :unsupported}, {:var, at, :What}]}
    caught = {:tuple, at, [{:atom, at, :error}, what, {:var, at, :_}]}
    again = {:clause, at, [caught], [], [remote(at, :erlang, :error, [what])]}
    [body, of, clauses] = for part <- [body, of, clauses], do: patch(part, module)
    {:try, at, body, of, [again | clauses], last}
  end

  # Questions that have their answer already: which functions there are, and what nobody has set.
  defp patch({:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :function_exported}}, args}, asks) do
    case args do
      [{:atom, _, module}, {:atom, _, name}, {:integer, _, arity}] ->
        {:module, ^module} = :code.ensure_loaded(module)
        {:atom, at, :erlang.function_exported(module, name, arity)}

      _computed ->
        remote(at, SandboxModules, :exported?, patch(args, asks))
    end
  end

  # What a module may have been called for instead.
  defp patch({:function, at, :exports_for, 1, _clauses}, UndefinedFunctionError) do
    module = {:var, at, :Module}
    {:function, at, :exports_for, 1, [clause(at, module, remote(at, SandboxModules, :exports, [module]))]}
  end

  defp patch({:function, at, :deprecated_functions_for, 1, _clauses}, UndefinedFunctionError),
    do: {:function, at, :deprecated_functions_for, 1, [clause(at, {:var, at, :_}, {nil, at})]}

  defp patch({:function, at, :otp_obsolete, 3, _clauses}, UndefinedFunctionError) do
    any = for name <- ~w(_Module _Function _Arity)a, do: {:var, at, name}
    {:function, at, :otp_obsolete, 3, [{:clause, at, any, [], [{:atom, at, nil}]}]}
  end

  defp patch({:function, at, :macro_exported?, 3, _clauses}, Kernel) do
    args = for name <- ~w(Module Macro Arity)a, do: {:var, at, name}

    {:function, at, :macro_exported?, 3,
     [{:clause, at, args, [], [remote(at, SandboxModules, :macro?, args)]}]}
  end

  # No module has a file from which its clauses could be read.
  defp patch({:call, at, {:remote, _, {:atom, _, :code}, {:atom, _, :which}}, [_module]}, Exception),
    do: {:atom, at, :non_existing}

  defp patch({:call, at, {:remote, _, {:atom, _, :code}, {:atom, _, :ensure_loaded}}, [module]}, asks),
    do: remote(at, SandboxModules, :load, [patch(module, asks)])

  defp patch(
         {:call, _, {:remote, _, {:atom, _, :persistent_term}, {:atom, _, :get}}, [_key, default]},
         module
       ),
       do: patch(default, module)

  defp patch(
         {:call, at, {:remote, _, {:atom, _, :elixir_config}, {:atom, _, :identifier_tokenizer}}, []},
         _module
       ),
       do: {:atom, at, String.Tokenizer}

  defp patch({:call, at, {:remote, _, {:atom, _, Application}, {:atom, _, :fetch_env!}}, _args}, Calendar),
    do: {:atom, at, Calendar.UTCOnlyTimeZoneDatabase}

  # The name of the function that a fun is in.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :binary_to_atom}}, [text | _encoding]},
         Code.Identifier
       ),
       do: remote(at, :instar, :part_of_name, [patch(text, Code.Identifier), {:atom, at, :utf8}])

  # Splitting and replacing text that is known, not to bring along what finds graphemes.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, String}, {:atom, _, :split}}, [text, part]},
         Code.Identifier
       ),
       do: split(at, patch(text, Code.Identifier), part)

  defp patch(
         {:call, at, {:remote, _, {:atom, _, String}, {:atom, _, :replace}}, [text, part, by]},
         FunctionClauseError = module
       ) do
    parts = remote(at, :lists, :join, [patch(by, module), split(at, patch(text, module), part)])
    remote(at, :erlang, :iolist_to_binary, [parts])
  end

  # The one regular expression in the library: each line that is not empty is indented.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, String}, {:atom, _, :replace}}, [text, {:map, _, _regex}, by]},
         Protocol.UndefinedError = module
       ),
       do: remote(at, :instar, :indent, [patch(text, module), patch(by, module)])

  # Stands for what is in no collection. Nobody else has this atom.
  defp patch({:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :make_ref}}, []}, Enum),
    do: {:atom, at, :"$nothing"}

  # It is the VM's, which the library is of.
  defp patch({:call, at, {:remote, _, {:atom, _, :file}, {:atom, _, :native_name_encoding}}, []}, :filename),
    do: {:atom, at, :file.native_name_encoding()}

  # There is nobody to be warned.
  defp patch({:call, at, {:remote, _, {:atom, _, IO}, {:atom, _, name}}, _args}, _module)
       when name in [:warn, :warn_once],
       do: {:atom, at, :ok}

  # What makes an exception of a list gives its struct fields that it has: nothing can be said of them, for the sake of which
  # each document would bring along what shows anything. Values of the struct's own key are passed over.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, Kernel}, {:atom, _, :struct!}},
          [{:var, _, _} = struct, {:var, _, _} = fields]},
         module
       )
       when module in @exceptions do
    fields = remote(at, :maps, :from_list, [fields])

    remote(at, :maps, :put, [
      {:atom, at, :__struct__},
      {:atom, at, module},
      remote(at, :maps, :merge, [struct, fields])
    ])
  end

  # Nor is it more than a list, so no protocol is needed.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, Enum}, {:atom, _, :split_with}}, [{:var, _, _} = list, fun]},
         module
       )
       when module in @exceptions,
       do: remote(at, :lists, :partition, [patch(fun, module), list])

  # A struct whose module is known is made there.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, Kernel}, {:atom, _, :struct!}}, [{:atom, _, struct}, fields]},
         module
       ),
       do: remote(at, struct, :__struct__, [patch(fields, module)])

  # What the VM does of `unicode`, which leaves other encodings than these to the module itself.
  defp patch({:function, at, name, 2, [{:clause, _, args, _, _}]}, :unicode)
       when name in [:characters_to_list, :characters_to_binary] do
    [data, encoding] = args = for {_, number} <- Enum.zip(args, 1..2), do: {:var, at, :"Arg#{number}"}

    known =
      for known <- [:utf8, :unicode, :latin1],
          do: clause(at, {:atom, at, known}, remote(at, :instar, name, args))

    other = {:call, at, {:atom, at, :"#{name}_int"}, [data, encoding]}
    body = {:case, at, encoding, known ++ [clause(at, {:var, at, :_}, other)]}
    {:function, at, name, 2, [{:clause, at, args, [], [body]}]}
  end

  # Where the encoding is known, those that the VM leaves to the module are not.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, :unicode}, {:atom, _, name}},
          [data, {:atom, _, encoding} = known]},
         :unicode
       )
       when name in [:characters_to_list, :characters_to_binary] and encoding in [:utf8, :unicode, :latin1],
       do: remote(at, :instar, name, [patch(data, :unicode), known])

  # Who explains errors asks the module whether it knows an encoding, and reads UTF-8 where nothing else can be: not to bring
  # along all that it knows.
  defp patch({:function, at, :unicode_encoding, 1, _clauses}, :erl_stdlib_errors) do
    encoding = {:var, at, :Enc}
    known? = remote(at, :lists, :member, [encoding, :erl_parse.abstract(@encodings, at)])

    answers = [
      clause(at, {:atom, at, true}, {nil, at}),
      clause(at, {:atom, at, false}, {:atom, at, :bad_encoding})
    ]

    {:function, at, :unicode_encoding, 1, [{:clause, at, [encoding], [], [{:case, at, known?, answers}]}]}
  end

  defp patch(
         {:call, at, {:remote, _, {:atom, _, :unicode}, {:atom, _, :characters_to_list}},
          [text, {:var, _, :Enc}]},
         :erl_erts_errors
       ),
       do: remote(at, :instar, :characters_to_list, [text, {:atom, at, :unicode}])

  # What the trace would be if the VM had raised it.
  defp patch({:function, at, :fake_stacktrace, 3, _clauses}, :unicode) do
    [reason, name, args] = all = for name <- [:Reason, :Name, :Args], do: {:var, at, name}
    info = {:map, at, [{:map_field_assoc, at, {:atom, at, :module}, {:atom, at, :erl_stdlib_errors}}]}
    info = list(at, [{:tuple, at, [{:atom, at, :error_info}, info]}])
    trace = list(at, [{:tuple, at, [{:atom, at, :unicode}, name, args, info]}])
    reason = {:call, at, {:atom, at, :error_type}, [reason]}
    body = remote(at, :erlang, :raise, [{:atom, at, :error}, reason, trace])
    {:function, at, :fake_stacktrace, 3, [{:clause, at, all, [], [body]}]}
  end

  # Which application and version a line of a stack trace is of. What is no module of the sandbox's is refused, as the host
  # alone knows it.
  defp patch({:function, at, :format_application, 1, _clauses}, Exception) do
    module = {:var, at, :Module}
    found = remote(at, Map, :get, [{:atom, at, @applications}, module, {:atom, at, :unknown}])

    known =
      for application <- [:elixir, :stdlib] do
        text = String.to_charlist("(#{application} #{Application.spec(application, :vsn)}) ")
        bits = {:bin, at, [{:bin_element, at, {:string, at, text}, :default, :default}]}
        clause(at, {:atom, at, application}, bits)
      end

    none = clause(at, {:atom, at, nil}, {:bin, at, []})
    other = clause(at, {:var, at, :_}, remote(at, :application, :get_application, [module]))
    body = {:case, at, found, known ++ [none, other]}
    {:function, at, :format_application, 1, [{:clause, at, [module], [], [body]}]}
  end

  # The one computed call in Erlang's library of a function whose name the document need not have written. Others are of
  # callbacks, protocols, calendars and structs, which `Program` connects, or of what the document names.
  defp patch({:call, at, {:remote, _, {:atom, _, :unicode_util}, {:var, _, _} = name}, args} = call, :string) do
    known =
      for known <- [:nfc, :nfd, :nfkc, :nfkd],
          do: clause(at, {:atom, at, known}, remote(at, :unicode_util, known, args))

    {:case, at, name, known ++ [clause(at, {:var, at, :_}, call)]}
  end

  # What is wrong with a name that needs quotes: nobody asks.
  defp patch({:call, at, {:remote, _, {:atom, _, :io_lib}, {:atom, _, :format}}, _args}, String.Tokenizer),
    do: {nil, at}

  # All of `inspect` is a quarter of a megabyte that every error message would bring along. For the options that it
  # has by default there is a native function; `Program` tells it the structs.
  defp patch({:function, at, :inspect, 1, _clauses}, Kernel),
    do: native(at, :inspect, 1, [{:atom, at, @about}])

  # What it says of one is nothing that code could ask.
  defp patch({:function, at, :inspect, 2, _clauses}, module)
       when module in [Inspect.Function, Inspect.PID, Inspect.Reference],
       do:
         {:function, at, :inspect, 2,
          [
            {:clause, at, [{:var, at, :Value}, {:var, at, :_}], [],
             [remote(at, :instar, :inspect, [{:var, at, :Value}, {:atom, at, @about}])]}
          ]}

  defp patch({:function, at, :inspect_atom, 2, _clauses}, Macro),
    do: native(at, :inspect_atom, 2, [{:atom, at, visible?()}])

  # Of a macro's call, the library's own macros see what they are given. What the document's see, `ModuleBody` says.
  defp patch({:function, at, :do_expand_once, arity, clauses}, Macro),
    do: {:function, at, :do_expand_once, arity, Enum.reject(clauses, &asks_the_compiler?/1)}

  # Who explains an error is one of these, unless the document says otherwise.
  defp patch(
         {:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :apply}},
          [module, function, {:cons, _, reason, {:cons, _, trace, {nil, _}}} = args]},
         ErlangError
       ) do
    clauses =
      for {known, name} <- [
            {:erl_erts_errors, :format_error},
            {:erl_stdlib_errors, :format_error},
            {:erl_erts_errors, :format_bs_fail}
          ] do
        known? = {:tuple, at, [{:atom, at, known}, {:atom, at, name}]}
        {:clause, at, [known?], [], [remote(at, known, name, [reason, trace])]}
      end

    other = {:clause, at, [{:var, at, :_}], [], [remote(at, :erlang, :apply, [module, function, args])]}
    {:case, at, {:tuple, at, [module, function]}, clauses ++ [other]}
  end

  # What is made of that needs no protocols.
  defp patch({:call, at, {:remote, _, {:atom, _, module}, {:atom, _, name}} = function, args}, ErlangError) do
    args = patch(args, ErlangError)

    case {module, name, args} do
      {Access, :get, [options, {:atom, _, :error_info} = key]} ->
        remote(at, :proplists, :get_value, [key, options])

      {Access, :get, [map, key]} ->
        remote(at, :maps, :get, [key, map, {:atom, at, nil}])

      {Enum, :to_list, [{:call, _, {:remote, _, {:atom, _, Range}, _}, [first, last | _]}]} ->
        remote(at, :lists, :seq, [first, last])

      {Enum, :map, [map, fun]} ->
        remote(at, :lists, :map, [fun, remote(at, :maps, :to_list, [map])])

      {String.Chars, :to_string, [value]} ->
        integer? = {:clause, at, [{:atom, at, true}], [], [remote(at, :erlang, :integer_to_binary, [value])]}

        text? =
          {:clause, at, [{:atom, at, false}], [], [remote(at, :unicode, :characters_to_binary, [value])]}

        {:case, at, remote(at, :erlang, :is_integer, [value]), [integer?, text?]}

      _other ->
        {:call, at, function, args}
    end
  end

  defp patch(
         {:fun, at, {:function, {:atom, _, Kernel}, {:atom, _, :inspect}, {:integer, _, 1}}},
         ErlangError
       ),
       do: {:atom, at, @about}

  # What explains errors, of functions that the sandbox has.
  defp patch({:function, at, name, arity, clauses}, module) when is_map_key(@explainers, module) do
    clauses = if name in @by_function, do: Enum.filter(clauses, &explained?/1), else: clauses
    {:function, at, name, arity, explained(clauses, module)}
  end

  defp patch([head | tail], module), do: [patch(head, module) | patch(tail, module)]

  defp patch(tuple, module) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> patch(module) |> List.to_tuple()

  defp patch(other, _module), do: other

  defp explained?({:clause, _, [{:atom, _, name} | _], _, _}), do: name in @explained
  defp explained?({:clause, _, [{:match, _, {:atom, _, name}, _} | _], _, _}), do: name in @explained
  defp explained?(_any), do: true

  defp explained({:case, at, {:var, _, :M} = module, clauses}, explainer) do
    kept =
      Enum.filter(clauses, fn {:clause, _, [pattern], _, _} ->
        match?({:var, _, _}, pattern) or elem(pattern, 2) in @explainers[explainer]
      end)

    {:case, at, module, kept}
  end

  # Of nodes there is one, and nobody has to ask for it.
  defp explained({:call, at, {:atom, _, :node}, _args}, _explainer), do: {:atom, at, :nonode@nohost}

  defp explained({:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :node}}, _args}, _explainer),
    do: {:atom, at, :nonode@nohost}

  defp explained([head | tail], explainer), do: [explained(head, explainer) | explained(tail, explainer)]

  defp explained(tuple, explainer) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> explained(explainer) |> List.to_tuple()

  defp explained(other, _explainer), do: other

  @words ~w(after and andalso band begin bnot bor bsl bsr bxor case catch cond div else end fun if let maybe not of or
    orelse receive rem try when xor)a

  defp reserved(at),
    do: list(at, for(word <- @words, :erl_scan.reserved_word(word), do: {:atom, at, word}))

  defp split(at, text, part),
    do: remote(at, :binary, :split, [text, part, {:cons, at, {:atom, at, :global}, {nil, at}}])

  defp known_only(at, module, known, element) do
    what = {:tuple, at, [{:atom, at, :unsupported}, {:tuple, at, [{:atom, at, Inspect}, module]}]}
    alias? = [{:bin_element, at, {:string, at, ~c"Elixir."}, :default, :default}, rest(at)]
    refused = {:clause, at, [{:bin, at, alias?}], [], [remote(at, :erlang, :error, [what])]}

    text =
      {:case, at, remote(at, :erlang, :atom_to_binary, [module]),
       [refused, clause(at, {:var, at, :_}, element)]}

    {:case, at, known, [clause(at, {:atom, at, nil}, text), clause(at, {:var, at, :_}, element)]}
  end

  defp rest(at), do: {:bin_element, at, {:var, at, :_}, :default, [:binary]}

  defp native(at, name, arity, more) do
    args = for number <- 1..arity, do: {:var, at, :"Arg#{number}"}
    {:function, at, name, arity, [{:clause, at, args, [], [remote(at, :instar, name, args ++ more)]}]}
  end

  defp asking(at, name, arity) do
    args = for number <- 1..arity, do: {:var, at, :"Arg#{number}"}
    {:function, at, name, arity, [{:clause, at, args, [], [remote(at, SandboxPatterns, name, args)]}]}
  end

  defp clause(at, pattern, body), do: {:clause, at, [pattern], [], [body]}
  defp list(at, elements), do: List.foldr(elements, {nil, at}, &{:cons, at, &1, &2})

  defp remote(at, module, name, args),
    do: {:call, at, {:remote, at, {:atom, at, module}, {:atom, at, name}}, args}

  # By `Macro.Env` from Elixir 1.17 on.
  defp asks_the_compiler?({:remote, _, {:atom, _, module}, _name}),
    do: module in [:elixir_aliases, :elixir_dispatch, :elixir_env, Macro.Env]

  defp asks_the_compiler?(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> asks_the_compiler?()
  defp asks_the_compiler?([head | tail]), do: asks_the_compiler?(head) or asks_the_compiler?(tail)
  defp asks_the_compiler?(_leaf), do: false
end
