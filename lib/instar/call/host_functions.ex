defmodule Instar.Call.HostFunctions do
  # Functions that documents in Elixir and Erlang call by name and their host has: who has which, and what becomes of what
  # they raise on its way into a document.
  @moduledoc false
  alias Instar.Call.{Allowed, Answers, Granted, Lent, Offer}
  alias Instar.Compiler.Shared.Exceptions

  @typep import :: {String.t(), String.t(), [atom], [atom]}

  @doc "What is offered for an import: by the first of the offers that has it, or by Instar where that is allowed or needs no permission."
  @spec offered(import, [Offer.t() | {:allow, Allowed.t()} | {:max_atoms, non_neg_integer}]) :: term
  def offered({_host, name, _params, _results}, offers) do
    {module, function, arity} = parsed(name)

    case Answers.function(module, function, arity, max_atoms(offers)) do
      nil ->
        Enum.find_value(offers, fn
          {:max_atoms, _limit} -> nil
          {:allow, allow} -> Granted.function(allow, module, function, arity)
          offer -> unless Granted.reserved?(module), do: Offer.find(offer, module, function, arity)
        end)

      # Nobody offers it.
      answers ->
        {:answers, answers}
    end
  end

  defp max_atoms(offers),
    do: Enum.find_value(offers, 0, &with({:max_atoms, limit} <- &1, do: limit, else: (_ -> nil)))

  @doc "What a call has for an import in place of what its version has; nil where that stays."
  @spec brought(import, Offer.t(), Allowed.t() | nil) :: term
  def brought({_host, name, _params, _results} = import, offer, allow) do
    {module, function, arity} = parsed(name)

    cond do
      Answers.function(module, function, arity) != nil ->
        nil

      allow != nil and Granted.needs?(module) and Granted.function(allow, module, function, arity) == nil ->
        if offered(import, [offer]) == nil, do: Granted.refusal(module, function, arity)

      allow != nil ->
        offered(import, [offer, {:allow, allow}])

      true ->
        offered(import, [offer])
    end
  end

  @doc "How an import is named in what is told of it."
  @spec named(String.t(), String.t()) :: {String.t(), String.t()}
  def named("host", name) do
    {module, function, arity} = parsed(name)
    {String.replace_prefix(module, "Elixir.", ""), "#{function}/#{arity}"}
  end

  def named(module, name), do: {module, name}

  @doc "The functions that a document asks its host for, as items of a version; what Instar has for it is none."
  @spec items([import]) :: [Instar.Version.item()]
  def items(asked) do
    for {"host", name, params, results} <- asked,
        {module, function, arity} = parsed(name),
        not Granted.reserved?(module) do
      %{
        module: String.replace_prefix(module, "Elixir.", ""),
        name: function,
        kind: :function,
        arity: arity,
        params: params,
        results: results
      }
    end
  end

  @doc "What is called when the document asks."
  @spec entry(fun | {:answers | :sends, fun}, import) :: {:host | :answers | :sends, fun, String.t()}
  def entry({kind, fun}, {_host, name, _params, _results}) when kind in [:answers, :sends],
    do: {kind, fun, name}

  def entry(fun, {_host, name, _params, _results}), do: {:host, fun, name}

  # Module:function/arity, as the compiler writes it. Modules have no colon.
  defp parsed(name) do
    [module, rest] = String.split(name <> if(String.contains?(name, ":"), do: "", else: ":/0"), ":", parts: 2)
    [arity | reversed] = rest |> String.split("/") |> Enum.reverse()
    function = reversed |> Enum.reverse() |> Enum.join("/")

    case Integer.parse(arity) do
      {arity, ""} -> {module, function, arity}
      _none -> {module, rest, -1}
    end
  end

  @doc """
  What a document gets of what a function of the host raised: class and reason, and whose function it was. What cannot
  cross is lent to it; and an exception that only the host knows brings its message along.
  """
  @spec crossing(:error | :exit | :throw, term, list, String.t()) :: map
  def crossing(kind, reason, trace, name) do
    {_module, _function, arity} = parsed(name)
    crossed(kind, reason, trace, name, {max(arity, 0), []})
  end

  @doc """
  What a document gets of what a function raised that Instar answers: as from the VM's own function, the arguments are in
  the trace, with who explains what is wrong with them.
  """
  @spec answering(:error | :exit | :throw, term, list, {String.t(), [term]}) :: map
  def answering(:error, reason, trace, {"erlang:" <> _ = name, arguments})
      when reason in [:badarg, :system_limit],
      do: crossed(:error, reason, trace, name, {Answers.shown(arguments), [error_info: explainer(trace)]})

  def answering(kind, reason, trace, {"crypto:" <> _ = name, _arguments}) do
    crossing = crossing(kind, reason, trace, name)
    {:exception, kind, crossed, at} = crossing.answer

    # What it calls itself of Erlang's may be what failed.
    frames =
      for {module, function, arguments, location} <-
            Enum.take_while(trace, &(elem(&1, 0) in [:erlang, :crypto])) do
        arguments = if is_list(arguments), do: Answers.shown(arguments), else: arguments
        info = if is_list(arguments) and location[:error_info], do: [error_info: explainer(trace)], else: []
        {module, function, arguments, Keyword.take(location, [:file, :line]) ++ info}
      end

    at = if List.keymember?(frames, :crypto, 0), do: frames, else: frames ++ at
    %{crossing | answer: {:exception, kind, crossed, at}}
  end

  def answering(kind, reason, trace, {name, _arguments}), do: crossing(kind, reason, trace, name)

  defp explainer([{_module, _function, _arguments, location} | _]) do
    case location[:error_info] do
      %{module: :erl_erts_errors, cause: cause} -> %{module: :erl_erts_errors, cause: cause}
      _other -> %{module: :erl_erts_errors}
    end
  end

  defp explainer(_trace), do: %{module: :erl_erts_errors}

  defp crossed(kind, reason, trace, name, {arguments, location}) do
    crossed = reason |> told() |> Lent.crossable()
    {module, function, _arity} = parsed(name)

    at =
      with {:ok, module} <- atom(module),
           {:ok, function} <- atom(function),
           do: [{module, function, arguments, location}],
           else: (_ -> [])

    %{kind: kind, crossed: crossed, reason: reason, trace: trace, answer: {:exception, kind, crossed, at}}
  end

  # Names that a document has written are atoms; those that a module of somebody else's imports need not be.
  defp atom(text) do
    {:ok, String.to_existing_atom(text)}
  rescue
    ArgumentError -> :error
  end

  defp told(%module{__exception__: true} = exception) do
    case exception do
      %{message: message} when is_binary(message) ->
        exception

      _computed ->
        if module in Exceptions.all(), do: exception, else: Map.put(exception, :message, message(exception))
    end
  end

  defp told(reason), do: reason

  defp message(exception), do: Exception.message(exception)

  @doc "A table of functions that knows what was raised last."
  @spec remember(tuple, map) :: tuple
  def remember(table, raised) do
    case remembered(table) do
      nil -> :erlang.append_element(table, {:raised, raised})
      _earlier -> put_elem(table, tuple_size(table) - 1, {:raised, raised})
    end
  end

  @doc "What was raised last; nil where nothing was."
  @spec remembered(tuple) :: map | nil
  def remembered({}), do: nil

  def remembered(table) do
    case elem(table, tuple_size(table) - 1) do
      {:raised, raised} -> raised
      _function -> nil
    end
  end
end
