defmodule Instar.Server.Verbs.Verb do
  # One verb as data: what it takes, what a state of the version makes it refuse, what becomes of the version's code, and what
  # Erlang's code server calls it. `Instar.Server.Verbs` has the rows.
  @moduledoc false

  @typedoc "The code that a version has: none, `current`, `old`, or `both`."
  @type state :: :nothing | :current | :both | :old

  @typedoc """
  What stands behind the server's name in its arguments: a document's id and a query; a version's reference; a list of these;
  what was prepared; nothing; a time to wait for; a call's reference, function and arguments. `:table` is a verb of the version
  table alone, which no user names.
  """
  @type takes :: :document | :version | :versions | :prepared | :server | :wait | :call | :table

  # `guard` has what makes it refuse, with its answer, or with the reason of its error: a state of the version, `:lingering`,
  # when a process lingers in its old code, or `:sticky`, when its current code must stay. Where it does not refuse, `moves` says
  # which state follows which; a state that isn't there stays. `answer` is that of a move, `:killed?` whether a process was
  # killed for it, nil where it is no constant. `unknown` is the answer for an id of which nothing is known.
  #
  # `code` is the function of `:code` that it answers as, `event` the span that telemetry is told. `cluster` is what
  # `Instar.Cluster` makes of it: nothing (nil), a function that does more than to have all nodes do it (`:own`), or a function
  # that is made from the row.
  #
  # `returns` says to readers what it returns, `also` has more of such rows: a call, what it returns, and what it stands for.
  @enforce_keys [:name, :takes, :returns]
  defstruct @enforce_keys ++
              [
                :unknown,
                :answer,
                :code,
                :event,
                :cluster,
                fetches?: false,
                guard: %{},
                moves: %{},
                also: []
              ]

  @type t :: %__MODULE__{
          name: atom,
          takes: takes,
          returns: String.t(),
          fetches?: boolean,
          guard: %{optional(state | :lingering | :sticky) => term},
          moves: %{optional(state) => state},
          answer: term,
          unknown: term,
          code: {atom, arity} | nil,
          event: atom | nil,
          cluster: cluster | :own | nil,
          also: [{String.t(), String.t(), {atom, arity} | nil}]
        }

  @typedoc """
  A function of `Instar.Cluster`: the type of each node's answer, whether the version goes from what members keep, too, and the
  end of the first sentence of its documentation, with what follows.
  """
  @type cluster :: %{answers: atom, forgets?: boolean, doc: String.t()}

  @doc "The numbers of arguments that the facade's function may be given."
  @spec arities(t) :: Range.t()
  def arities(%__MODULE__{takes: takes}) do
    case takes do
      :document -> 1..3
      takes when takes in [:version, :versions] -> 1..2
      :prepared -> 1..1
      :server -> 0..1
      :wait -> 0..2
      :call -> 3..5
      :table -> 1..0//1
    end
  end

  @doc "What the verb answers where it refuses a version in that state, of which current code must stay or not."
  @spec refusal(t, state, boolean) :: {:ok, term} | :error
  def refusal(verb, state, sticky? \\ false)

  def refusal(%__MODULE__{guard: %{sticky: answer}}, state, true) when state in [:current, :both],
    do: {:ok, answer}

  def refusal(%__MODULE__{guard: guard}, state, _sticky?), do: Map.fetch(guard, state)
end
