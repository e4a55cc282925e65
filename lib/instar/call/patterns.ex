defmodule Instar.Call.Patterns do
  # Regular expressions of documents, matched by the host's own `:re`, so that the answers are those of the release.
  #
  # A document never gives the host a compiled pattern: to it that is a binary with source and options, see `encoded/2`, and
  # the host compiles what is in it. So a forged one is nothing but another source. What `:re` does not bound is bounded
  # here: how long compiling may take, which cannot be stopped; how far one step looks for the place of a match, which holds
  # a scheduler; how deep a match goes, which takes memory that no process has; and how long it takes in all. What
  # is beyond a bound is an error of its own, and never an answer that the VM would not give.
  @moduledoc false
  alias Instar.Call.Patterns.{Cache, Cost, Search, Steps}
  alias Instar.Compiler.Shared.{ExternalSize, Release}

  @mark "instar-re"

  @typedoc "What the library makes an error of: `badarg`, of options or of something else, what the VM calls an internal error, or a bound."
  @type refusal :: {:instar, :badarg | :badopt | :internal_error | {:limit, atom}}

  @typedoc "A subject, where to begin in it, its size, and whether it is text and has ends of a line with two characters."
  @type place :: {subject :: term, from :: term, size :: term, boolean, boolean}

  # A match goes no deeper than that, at some hundred bytes each.
  @depth 100_000
  # What is no more than that is matched at once.
  @brief_subject 4_096
  @brief_steps 10_000
  # Of steps and depth, what the VM has when nothing else is said.
  @steps 10_000_000
  @batch 2_048
  @distinct? Release.distinct_matches?()
  @max_subject 64 * 1024 * 1024
  # Of what a compiled pattern holds, once it is a term: its source is 32 KiB long at most.
  @most_encoded 1024 * 1024

  @doc "A compiled pattern's last part, as documents have it: what the host compiles."
  @spec encoded(binary, [term]) :: binary
  def encoded(source, options),
    do: @mark <> :erlang.term_to_binary({source, Enum.sort(options)}, minor_version: 2)

  @doc "What a document's compiled pattern is, made of the VM's own."
  @spec shown(tuple, binary, [term]) :: tuple
  def shown({:re_pattern, groups, unicode, crlf, _code}, source, options),
    do: {:re_pattern, groups, unicode, crlf, encoded(source, options)}

  @doc "Answers `:re.compile/2`."
  @spec compile(term, term) :: {:ok, tuple} | {:error, term} | refusal
  def compile(source, options) do
    bounded(options, fn ->
      # What is exported is compiled again where it is imported.
      options = if is_list(options), do: List.delete(options, :export), else: options
      text = flat(source, options)

      with :ok <- Cost.check(text, options),
           {:ok, pattern} <- Cache.compile(text, options),
           do: {:ok, shown(pattern, text, options)}
    end)
  end

  @doc "Answers `:re.inspect(pattern, :namelist)`."
  @spec names(term) :: {:namelist, [binary]} | refusal
  def names(pattern) do
    bounded([], fn ->
      with {:ok, %{compiled: compiled}} <- given(pattern), do: :re.inspect(compiled, :namelist)
    end)
  end

  @doc "Answers `:re.run/3` of a binary, without `global`; what was captured is told by its place."
  @spec run(term, term, term, Steps.t()) :: term
  def run(subject, pattern, options, budget) do
    bounded(options, fn ->
      {compile, run} = parted(pattern, options)

      case given(pattern, compile) do
        {:ok, compiled} ->
          matched(compiled, subject, by_place(run), budget)

        {:error, wrong} ->
          if(:report_errors in run and options?(options), do: {:error, {:compile, wrong}}, else: badarg())

        refused ->
          refused
      end
    end)
  end

  # Each match, as `re:loopexec` finds them, from a place on; no more than some at a time, with the place to go on from.
  @doc "Answers a part of what `:re.run/3` does with `global`."
  @spec loop(place, term, list, Steps.t()) :: {[list], non_neg_integer | :done} | {:error, term} | refusal
  def loop({subject, from, size, _unicode, _crlf} = place, pattern, options, budget)
      when is_binary(subject) and is_integer(from) and size == byte_size(subject) and is_list(options) do
    bounded([], fn ->
      {compile, run} = parted(pattern, options)

      with {:ok, pattern} <- given(pattern, compile) do
        # One process for all of a part, and not for each match.
        if size > @brief_subject do
          Steps.away(budget, @steps, fn most ->
            pattern = Search.ready(pattern, run)
            gather(&matched_away(pattern, subject, {&1, from}, &2 ++ run, most), place, [], @batch)
          end)
        else
          gather(&matched(pattern, subject, [{:offset, &1} | &2 ++ run], budget), place, [], @batch)
        end
      end
    end)
  end

  def loop(_place, _pattern, _options, _budget), do: badarg()

  defp gather(_match, {_subject, from, size, _unicode, _crlf}, found, _left) when from > size,
    do: {Enum.reverse(found), :done}

  defp gather(_match, {_subject, from, _size, _unicode, _crlf}, found, left) when left <= 0,
    do: {Enum.reverse(found), from}

  defp gather(match, {_subject, from, _size, _unicode, _crlf} = place, found, left) do
    case match.(from, []) do
      :nomatch ->
        {Enum.reverse(found), :done}

      {:match, [{at, length} | _] = one} when length > 0 ->
        gather(match, put_elem(place, 1, at + length), [one | found], left - length(one))

      {:match, [{at, _empty} | _] = one} ->
        case another(one, match.(from, [:notempty_atstart, :anchored])) do
          {:match, [{_at, step} | _] = more} ->
            next = if step > 0, do: at + step, else: behind(place, at)
            gather(match, put_elem(place, 1, next), [more | once(one, found)], left - 2 * length(one))

          :nomatch ->
            gather(match, put_elem(place, 1, behind(place, at)), once(one, found), left - length(one))

          # As there: what is neither ends it.
          other ->
            other
        end

      other ->
        other
    end
  end

  # OTP 29 tries at an empty match once more, unless it is where the search began, and has a match only once.
  if @distinct? do
    defp behind({subject, from, size, unicode?, crlf?}, at) when at == from or at == size,
      do: forward(subject, at, unicode?, crlf?)

    defp behind(_place, at), do: at
    defp once(one, [one | _] = found), do: found
    defp once(one, found), do: [one | found]
    defp another(one, {:match, one}), do: :nomatch
    defp another(_one, answer), do: answer
  else
    defp behind({subject, _from, _size, unicode?, crlf?}, at), do: forward(subject, at, unicode?, crlf?)
    defp once(one, found), do: [one | found]
    defp another(_one, answer), do: answer
  end

  # Behind one character, or behind both of a line's end.
  defp forward(subject, at, unicode?, crlf?) do
    {_before, rest} = :erlang.split_binary(subject, at)

    case rest do
      <<"\r\n", _::binary>> when crlf? -> at + 2
      <<0b110::3, _::5, _::binary>> when unicode? -> at + 2
      <<0b1110::4, _::4, _::binary>> when unicode? -> at + 3
      <<0b11110::5, _::3, _::binary>> when unicode? -> at + 4
      _one -> at + 1
    end
  end

  # Bounds ----------------------------------------------------------------------------------------------------

  # With the steps and the depth that it may have. What the VM's own limits end is what the VM answers. Where the VM would end
  # the process, which nothing in it can prevent, it is not asked, or in another process.
  defp matched(_compiled, subject, _run, _budget)
       when is_binary(subject) and byte_size(subject) > @max_subject,
       do: {:instar, {:limit, :subject}}

  defp matched(%{calls?: calls?} = pattern, subject, run, budget) do
    wanted = limit(run, :match_limit, @steps)
    limits = {wanted, limit(run, :match_limit_recursion, @steps)}
    # With these the document's own are no longer looked at.
    rest = Enum.reject(run, &match?({name, _} when name in [:match_limit, :match_limit_recursion], &1))

    cond do
      not is_binary(subject) ->
        badarg()

      not inside?(subject, offset(run), pattern) ->
        {:instar, :internal_error}

      byte_size(subject) <= @brief_subject and not calls? ->
        case steps(pattern, {subject, false}, rest, limits, min(wanted, @brief_steps)) do
          {:more, :match_limit} -> longer(pattern, subject, rest, limits, budget)
          {:more, limit} -> {:instar, {:limit, limit}}
          answer -> answer
        end

      true ->
        longer(pattern, subject, rest, limits, budget)
    end
  end

  defp offset(run) do
    Enum.reduce(run, 0, fn
      {:offset, offset}, _former -> offset
      _other, former -> former
    end)
  end

  # In the subject, and not within a character. Of a subject that is no text the VM says so before.
  defp inside?(subject, offset, %{compiled: {:re_pattern, _groups, unicode, _crlf, _code}})
       when is_integer(offset) and offset > 0 do
    cond do
      offset > byte_size(subject) -> false
      offset == byte_size(subject) or unicode == 0 -> true
      true -> :binary.at(subject, offset) not in 0x80..0xBF or not String.valid?(subject)
    end
  end

  defp inside?(_subject, _offset, _pattern), do: true

  # In a process that is away already.
  defp matched_away(pattern, subject, {from, began}, run, most) do
    limits = {limit(run, :match_limit, @steps), limit(run, :match_limit_recursion, @steps)}
    rest = Enum.reject(run, &match?({name, _} when name in [:match_limit, :match_limit_recursion], &1))

    case steps(pattern, {subject, from > began}, [{:offset, from} | rest], limits, min(elem(limits, 0), most)) do
      {:more, limit} -> {:instar, {:limit, limit}}
      answer -> answer
    end
  end

  defp longer(pattern, subject, run, {wanted, _depth} = limits, budget) do
    Steps.away(budget, wanted, fn most ->
      case steps(pattern, {subject, false}, run, limits, most) do
        {:more, limit} -> {:instar, {:limit, limit}}
        answer -> answer
      end
    end)
  end

  # What a lower limit than the one that is wanted has ended is to be gone on with.
  defp steps(pattern, {subject, known?}, run, {wanted, depth}, most) do
    most_depth = min(depth, @depth)
    limited = [:report_errors, {:match_limit, most}, {:match_limit_recursion, most_depth}]

    case Search.run(pattern, subject, limited ++ run, known?) do
      {:error, {:limit, limit}} -> {:instar, {:limit, limit}}
      {:error, :match_limit} when most < wanted -> {:more, :match_limit}
      {:error, :match_limit_recursion} when most_depth < depth -> {:more, :match_limit_recursion}
      {:error, error} -> if(:report_errors in run, do: {:error, error}, else: :nomatch)
      answer -> answer
    end
  end

  # The last counts.
  defp limit(run, name, default) do
    Enum.reduce(run, default, fn
      {^name, limit}, _former when is_integer(limit) and limit >= 0 -> min(limit, default)
      {^name, _other}, _former -> raise ArgumentError
      _other, former -> former
    end)
  end

  # Patterns and options --------------------------------------------------------------------------------------

  # What is compiled with, and what is run with. A compiled pattern is compiled.
  defp parted(pattern, options) when is_tuple(pattern), do: {[], options}

  defp parted(_text, options) do
    {Enum.filter(options, &compiles?/1), Enum.reject(options, &compiles_only?/1)}
  end

  @compiling [
    :caseless,
    :no_start_optimize,
    :never_utf,
    :ucp,
    :dollar_endonly,
    :dotall,
    :extended,
    :firstline,
    :multiline,
    :no_auto_capture,
    :dupnames,
    :ungreedy,
    :unicode
  ]

  defp compiles_only?(option), do: option in @compiling

  defp compiles?(option),
    do: option in @compiling or option in [:bsr_anycrlf, :bsr_unicode] or match?({:newline, _}, option)

  defp given({:re_pattern, _groups, _unicode, _crlf, @mark <> encoded}, []) do
    # It need not be what `encoded/2` has made. What is compressed it has not, and is no data.
    with {:ok, bytes} when bytes <= @most_encoded <- ExternalSize.measure(encoded, :none),
         {source, options} when is_binary(source) and is_list(options) <-
           :erlang.binary_to_term(encoded, [:safe]),
         do: compiled(source, options),
         else: (_other -> badarg())
  end

  defp given(text, options) when is_binary(text) or is_list(text),
    do: text |> flat(options) |> compiled(options)

  defp given(_other, _options), do: badarg()

  defp given(pattern), do: if(is_tuple(pattern), do: given(pattern, []), else: badarg())

  defp compiled(source, options) do
    with :ok <- Cost.check(source, options),
         {:ok, compiled} <- Cache.compile(source, options),
         do: {:ok, %{compiled: compiled, source: source, options: options, calls?: Cost.calls?(source)}}
  end

  defp flat(text, _options) when is_binary(text), do: text

  defp flat(text, options) do
    if is_list(options) and :unicode in options do
      flat = :unicode.characters_to_binary(text)
      if is_binary(flat), do: flat, else: raise(ArgumentError)
    else
      :erlang.iolist_to_binary(text)
    end
  end

  # What is captured is cut out of the subject by who has it.
  defp by_place(run) do
    Enum.map(run, fn
      {:capture, values, type} when type in [:binary, :list, :index] -> {:capture, values, :index}
      {:capture, _values, _type} -> raise ArgumentError
      other -> other
    end)
  end

  defp badarg, do: {:instar, :badarg}

  # Options count before what they are for.
  defp bounded(options, fun) do
    with {:instar, :badarg} <- fun.(), do: why(options)
  rescue
    _error in [ArgumentError, ErlangError, FunctionClauseError, Protocol.UndefinedError] -> why(options)
  end

  defp why(options), do: if(options?(options), do: badarg(), else: {:instar, :badopt})

  defp options?(options) do
    rest = Enum.reject(options, &match?({:offset, offset} when is_integer(offset) and offset >= 0, &1))
    _answer = :re.run("", "", rest)
    true
  rescue
    _error in [ArgumentError, ErlangError, FunctionClauseError, Protocol.UndefinedError] -> false
  end
end
