defmodule Instar.Call.Raised.Trace do
  # The stack trace of what sandboxed code raised, made anew from what is checked. Explaining an error calls the module that
  # a trace names in `error_info`, and a document can write any.
  @moduledoc false

  alias Instar.Call.Answers
  alias Instar.Compiler.Shared.Answered
  alias Instar.Compiler.Wasm.Natives

  @explainers [:erl_erts_errors, :erl_stdlib_errors]
  # Beside built-in functions of the sandbox: modules in Erlang whose functions say what was wrong.
  @explained [:binary, :lists, :maps, :math, :unicode]
  @max_file 1_024
  # Bytes of arguments that are explained. Whoever explains them writes them out, as text is, with each binary as often as it
  # stands there; and of what is looked for in a binary the VM makes a table, with some kilobytes for each byte.
  @most_explained 64 * 1024
  @most_looked_for 4 * 1024
  # What the host answers: of these it looks whether arguments are text, lists and options.
  @answered Enum.filter(Answered.functions(), &match?({:erlang, _name, _arity}, &1))

  @doc """
  A stack trace of entries that are one: module, function, arguments or their number, file and line.

  Of what a built-in function says of its failure, what Erlang's own two modules explain is kept, for functions that the
  sandbox has.
  """
  @spec checked(term) :: list
  def checked([entry | rest]) do
    case entry(entry) do
      nil -> checked(rest)
      entry -> [entry | checked(rest)]
    end
  end

  def checked(_end), do: []

  defp entry({module, function, arguments, location}) when is_atom(module) and is_atom(function) do
    with arity when arity != nil <- arity(arguments) do
      location = location |> bounded(module, arguments) |> location({module, function, arity})
      {module, function, explicable(arguments, location), location}
    end
  end

  defp entry(_other), do: nil

  # Without who explains it, where there is too much to be explained.
  defp bounded(location, module, arguments) do
    if error_info?(location) and not (Answers.small?(arguments, @most_explained) and few?(module, arguments)),
      do: silent(location),
      else: location
  end

  # What is looked for stands behind where it is looked for.
  defp few?(:binary, [_subject | others]), do: Answers.small?(others, @most_looked_for)
  defp few?(_module, _arguments), do: true

  defp silent([{:error_info, _info} | rest]), do: silent(rest)
  defp silent([other | rest]), do: [other | silent(rest)]
  defp silent(rest), do: rest

  # Who explains an error looks which arguments are funs.
  defp explicable([_ | _] = arguments, [_ | _] = location),
    do: if(error_info?(location), do: Enum.map(arguments, &fun/1), else: arguments)

  defp explicable(arguments, _location), do: arguments

  @doc """
  For the text of a fun, as which it comes out of a document, a fun of the arity that the text says, which nobody can call:
  messages of errors say how many arguments a fun takes. Anything else as it is.
  """
  @spec fun(term) :: term
  def fun("#Fun<" <> text = fun) when byte_size(text) <= @max_file do
    with [_, digits] <- Regex.run(~r"/(\d{1,3})>\z", text),
         arity when arity <= 255 <- String.to_integer(digits),
         do: :erlang.make_fun(:document, :fun, arity),
         else: (_other -> fun)
  end

  def fun(other), do: other

  @doc "The arity that an entry says, or the number of its arguments, of which `apply` takes more; nil for what is neither."
  @spec arity(term) :: 0..1_023 | nil
  def arity(arity) when arity in 0..255, do: arity
  def arity(arguments) when is_list(arguments), do: proper(arguments, 0)
  def arity(_other), do: nil

  defp proper([_ | rest], length) when length < 1_023, do: proper(rest, length + 1)
  defp proper([], length), do: length
  defp proper(_other, _length), do: nil

  defp location([{:file, file} | rest], mfa) do
    if text?(file), do: [{:file, file} | location(rest, mfa)], else: location(rest, mfa)
  end

  defp location([{:line, line} | rest], mfa) when line in 0..0xFFFFFFFF,
    do: [{:line, line} | location(rest, mfa)]

  defp location([{:error_info, info} | rest], mfa) do
    case info(info, mfa) do
      nil -> location(rest, mfa)
      info -> [{:error_info, info} | location(rest, mfa)]
    end
  end

  defp location([_other | rest], mfa), do: location(rest, mfa)
  defp location(_end, _mfa), do: []

  @doc "Whether it is a file's name as a charlist, of a length that names have."
  @spec text?(term) :: boolean
  def text?(file), do: text?(file, 0)

  defp text?([char | rest], length) when char in 0..0x10FFFF and length < @max_file,
    do: text?(rest, length + 1)

  defp text?(rest, _length), do: rest == []

  @doc "A location somewhere in a term: what it has besides `error_info` stays as it is."
  @spec location_in(nonempty_maybe_improper_list, {module, atom, term}) :: term
  def location_in(location, {module, function, arguments}) do
    location = bounded(location, module, arguments)
    if error_info?(location), do: without(location, {module, function, arity(arguments)}), else: location
  end

  defp error_info?([{:error_info, _} | _]), do: true
  defp error_info?([_ | rest]), do: error_info?(rest)
  defp error_info?(_end), do: false

  defp without([{:error_info, info} | rest], {_module, _function, arity} = mfa) do
    case arity && info(info, mfa) do
      nil -> without(rest, mfa)
      info -> [{:error_info, info} | without(rest, mfa)]
    end
  end

  defp without([other | rest], mfa), do: [other | without(rest, mfa)]
  defp without(tail, _mfa), do: tail

  # Both modules look at the arguments again to say which is wrong, for some functions by calling others: a pattern that
  # is none is given to `:re.run/3`. For those that the sandbox has, they call nothing that has an effect.
  defp info(%{module: module} = info, mfa) when module in @explainers do
    info = Map.take(info, [:module, :function, :cause, :override_segment_position])

    case info do
      %{function: :format_bs_fail, cause: {segment, type, error, _value}}
      when module == :erl_erts_errors and is_integer(segment) and is_atom(type) and is_atom(error) ->
        info

      %{function: _other} ->
        nil

      %{} ->
        if explained?(mfa) and is_atom(Map.get(info, :cause)), do: info
    end
  end

  defp info(_other, _mfa), do: nil

  defp explained?({module, _name, _arity}) when module in @explained, do: true

  defp explained?({:erlang, name, arity} = mfa) do
    # Of functions of processes those that are given none: outside these are text.
    {name, arity} in [apply: 2, apply: 3, process_flag: 2, unique_integer: 1] or
      :erl_internal.guard_bif(name, arity) or
      :erl_internal.arith_op(name, arity) or :erl_internal.bool_op(name, arity) or
      :erl_internal.comp_op(name, arity) or :erl_internal.list_op(name, arity) or mfa in @answered or
      mfa in Natives.functions()
  end

  defp explained?(mfa), do: mfa in Natives.functions()
end
