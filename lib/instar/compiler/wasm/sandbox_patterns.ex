defmodule Instar.Compiler.Wasm.SandboxPatterns do
  # What Erlang's module `re` does in the VM itself, as the sandbox has it: this code runs there, as part of the library, and
  # asks the host for what it cannot do.
  #
  # The host tells where in the subject something is, and here it is cut out, so that what is captured is there once.
  @moduledoc false
  @compile {:no_warn_undefined, :instar_host}

  @doc false
  @spec compile(term, term) :: term
  def compile(source, options) do
    case :instar_host.re_compile(source, options) do
      {:instar, why} -> refused(why, :compile, [source, options])
      answer -> answer
    end
  end

  @doc false
  @spec inspect(term, term) :: term
  def inspect(pattern, :namelist) do
    case :instar_host.re_names(pattern) do
      {:instar, why} -> refused(why, :inspect, [pattern, :namelist])
      answer -> answer
    end
  end

  def inspect(pattern, item), do: refused(:badarg, :inspect, [pattern, item])

  @doc false
  # What is exported comes with its source and its options.
  @spec import(term) :: term
  def import({:re_exported_pattern, _header, source, options, _code}) do
    {:ok, pattern} = compile(source, options)
    pattern
  end

  def import(pattern), do: refused(:badarg, :import, [pattern])

  @doc false
  @spec run(term, term, term) :: term
  def run(subject, pattern, options) do
    if global?(options),
      do: all(subject, pattern, options),
      else: once(subject, pattern, options, [subject, pattern, options])
  end

  defp global?([:global | _options]), do: true
  defp global?([_option | options]), do: global?(options)
  defp global?(_end), do: false

  # As the VM has `re` do it, of a pattern that is compiled.
  defp all(subject, pattern, options) when is_tuple(pattern), do: :re.grun(subject, pattern, {options, false})

  defp all(subject, pattern, options) do
    case :instar_host.re_compile(pattern, compiling(options)) do
      {:ok, compiled} ->
        :re.grun(subject, compiled, {options, true, pattern})

      # What is wrong with it is said of the subject and all options.
      _wrong ->
        once(subject, pattern, without_global(options), [subject, pattern, options])
    end
  end

  defp without_global([:global | options]), do: without_global(options)
  defp without_global([option | options]), do: [option | without_global(options)]
  defp without_global(rest), do: rest

  defp compiling([option | options]) do
    if compiles?(option), do: [option | compiling(options)], else: compiling(options)
  end

  defp compiling(_end), do: []

  defp compiles?({:newline, _kind}), do: true

  defp compiles?(option) do
    option in [
      :bsr_anycrlf,
      :bsr_unicode,
      :caseless,
      :dollar_endonly,
      :dotall,
      :dupnames,
      :extended,
      :firstline,
      :multiline,
      :never_utf,
      :no_auto_capture,
      :no_start_optimize,
      :ucp,
      :ungreedy,
      :unicode
    ]
  end

  defp once(subject, pattern, options, args) do
    unicode? = unicode?(pattern, options)

    case flat(subject, unicode?) do
      {:ok, flat} ->
        case :instar_host.re_run(flat, pattern, options) do
          {:instar, why} -> refused(why, :run, args)
          {:match, places} -> {:match, cut(places, type(options, :index), flat, unicode?)}
          answer -> answer
        end

      :error ->
        refused(:badarg, :run, args)
    end
  end

  defp unicode?({:re_pattern, _groups, unicode, _crlf, _code}, _options), do: unicode == 1
  defp unicode?(_text, options), do: member?(:unicode, options)

  defp member?(option, [option | _options]), do: true
  defp member?(option, [_other | options]), do: member?(option, options)
  defp member?(_option, _end), do: false

  defp flat(subject, _unicode?) when is_binary(subject), do: {:ok, subject}

  defp flat(subject, true) do
    case :unicode.characters_to_binary(subject) do
      flat when is_binary(flat) -> {:ok, flat}
      _wrong -> :error
    end
  catch
    :error, _reason -> :error
  end

  defp flat(subject, false) do
    {:ok, :erlang.iolist_to_binary(subject)}
  catch
    :error, _reason -> :error
  end

  defp type([{:capture, _values, type} | options], _former), do: type(options, type)
  defp type([{:capture, _values} | options], _former), do: type(options, :index)
  defp type([_option | options], former), do: type(options, former)
  defp type(_end, former), do: former

  defp cut(places, :index, _subject, _unicode?), do: places

  defp cut(places, :binary, subject, _unicode?) do
    for {at, length} <- places, do: if(at < 0, do: "", else: :erlang.binary_part(subject, at, length))
  end

  defp cut(places, :list, subject, unicode?) do
    for {at, length} <- places do
      cond do
        length == 0 -> []
        unicode? -> :unicode.characters_to_list(:erlang.binary_part(subject, at, length), :unicode)
        true -> :erlang.binary_to_list(subject, at + 1, at + length)
      end
    end
  end

  @doc false
  # Of `re:loopexec`.
  @spec loop(term, term, term, term, term, term, term) :: {:match, list}
  def loop(subject, pattern, from, size, unicode?, crlf?, options) do
    case :instar_host.re_loop(subject, pattern, from, size, unicode?, crlf?, options) do
      {:instar, why} -> refused(why, :internal_run, [subject, pattern, [{:offset, from} | options], true])
      {:error, error} -> throw({:error, error})
      {found, :done} -> {:match, found}
      {found, next} -> further(found, loop(subject, pattern, next, size, unicode?, crlf?, options))
    end
  end

  defp further(found, {:match, more}), do: {:match, :lists.append(found, more)}

  # Beyond a bound nothing is known.
  @spec refused(term, atom, list) :: no_return
  defp refused({:limit, limit}, _function, _args), do: :erlang.error({:pattern_limit, limit})

  defp refused(:internal_error, _function, _args), do: :erlang.error(:internal_error)

  defp refused(:badopt, function, args),
    do: badarg(function, args, %{module: :erl_stdlib_errors, cause: :badopt})

  defp refused(:badarg, function, args), do: badarg(function, args, %{module: :erl_stdlib_errors})

  defp badarg(function, args, info),
    do: :erlang.raise(:error, :badarg, [{:re, function, args, [{:error_info, info}]}])
end
