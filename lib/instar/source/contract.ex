defmodule Instar.Source.Contract do
  alias Instar.{Error, FirstError, Options}
  alias Instar.Source.Contract.{Changes, Documents, Fault, Feed, Outage, Subject}
  alias Instar.Wire.JSON

  @options [
    {:source, :source, nil, "the module with the behaviour `Instar.Source`"},
    {:store, :store, nil, "the module with this behaviour, which knows the store behind the source"},
    {:timeout, :ms, 5_000, "milliseconds that a feed may take to tell of a change, or to give up"},
    {:many, :count, 600, "how many documents many are: more than the source asks for in one request"}
  ]

  @moduledoc """
  The tests that every source passes, for a test case of your own. `Instar.Source.HTTP`, `Instar.Source.CouchDB` and
  `Instar.Source.Folder` pass the same ones. The guide "Write a source" has a whole example.

      defmodule MyApp.NotebookTest do
        use ExUnit.Case, async: true
        use Instar.Source.Contract, source: MyApp.Notebook, store: MyApp.NotebookTest.Store
      end

  #{Options.table(@options)}
  A *store* here is a module with the behaviour of this one: it starts a store with nothing in it, and changes what is in
  it, as somebody does who is not the source. A test of the case has the context's `store`, which `c:start/1` has
  returned, and `source`, the state that the source's `init/1` has made. Each test has a store of its own.

  What is tested depends on what the two modules have:

  | tests | where there is |
  |---|---|
  | documents, tokens, changes, odd ids, many callers at once | always |
  | attachments | `c:attach/4` of the store |
  | `ids/1`, `fetch_now/4`, `newer?/2`, `peek/4` with `peeks/1` | that function of the source |
  | the live feed | `follow/3` and `unfollow/2` of the source |
  | a store that is away and comes back, a feed that breaks off | `c:outage/2` of the store |

  A test that fails raises `Instar.Source.Contract.Fault`, whose message names the callback, when it was called, what it
  has answered, and what was due. Options that are wrong raise `Instar.Error`, with the reason `{:unknown_option, key, meant}`
  or `{:invalid_option, key, value, expected}`, when the case is compiled.

  The suite needs `ExUnit` in the case that uses it, and nowhere else.
  """

  @typedoc false
  @type contract :: %{source: module, store: module, timeout: pos_integer, many: pos_integer}

  @typedoc "What `c:start/1` returns: whatever the other functions need to know of the store."
  @type store :: term

  @doc "Starts a store with nothing in it, in the test's process: `ExUnit.Callbacks.start_supervised!/1` stops it after the test."
  @callback start(context :: map) :: store

  @doc "The options that the source's `init/1` is given for that store."
  @callback options(store) :: keyword

  @doc "Puts a document into the store, or another in its place; it is there when this returns."
  @callback put(store, id :: String.t(), document :: %{String.t() => term}) :: term

  @doc "Deletes a document; it is gone when this returns."
  @callback delete(store, id :: String.t()) :: term

  @doc "As `c:put/3` for many ids at once, where the store has a quicker way."
  @callback put_all(store, ids :: [String.t()], document :: %{String.t() => term}) :: term

  @doc "Attaches bytes to a document, which is there afterwards, whatever else it has."
  @callback attach(store, id :: String.t(), name :: String.t(), bytes :: binary) :: term

  @doc "What all tests of the case share, as `ExUnit.Callbacks.setup_all/1` returns it; it is in the context of `c:start/1`."
  @callback setup_all() :: map

  @doc "Ids that the store can hold and that are easily misread, as with slashes, spaces and dots. Without it they are the suite's own."
  @callback odd_ids() :: [String.t()]

  @doc """
  Puts the store out of reach: `:away` closes its connections and takes no others, `:cut` closes those that there are,
  and `:none` is the end of that. `c:put/3` and `c:delete/2` work all the while. The source is to give up a feed within some seconds.
  """
  @callback outage(store, :away | :cut | :none) :: term

  @optional_callbacks put_all: 3, attach: 4, setup_all: 0, odd_ids: 0, outage: 2

  @doc """
  The JSON text of a document that `c:put/3` is given, for a store that holds text.

      iex> Instar.Source.Contract.json(%{"n" => 1})
      ~S({"n":1})
  """
  @spec json(%{String.t() => term}) :: String.t()
  def json(document) do
    {:ok, json} = JSON.encode(document)
    json
  end

  @doc false
  defmacro __using__(options) do
    quote bind_quoted: [options: options] do
      contract = Instar.Source.Contract.options!(options)
      @instar_contract contract

      if function_exported?(contract.store, :setup_all, 0) do
        setup_all do
          @instar_contract.store.setup_all()
        end
      end

      setup context do
        subject = Instar.Source.Contract.start(@instar_contract, context)
        %{store: subject.store, source: subject.source, instar_subject: subject}
      end

      for {callback, sentence} <- Instar.Source.Contract.names(contract) do
        test "#{callback} #{sentence}", context do
          Instar.Source.Contract.check!(unquote({callback, sentence}), context.instar_subject)
        end
      end
    end
  end

  @doc false
  @spec options!(term) :: contract
  def options!(options) do
    rows = Options.keys(@options)

    with :ok <- Options.keyword(options, :options, options),
         :ok <- Options.known(options, rows),
         {:ok, values} <- options |> Options.with_defaults(@options) |> Options.read(@options, &kind/2) do
      Map.new(values)
    else
      {:error, %Error{} = error} -> raise error
    end
  end

  defp kind(:source, module), do: has(module, "Instar.Source", init: 1, fetch: 3, changes: 3, where: 2)

  defp kind(:store, module),
    do: has(module, "Instar.Source.Contract", start: 1, options: 1, put: 3, delete: 2)

  defp kind(kind, value), do: Options.check(kind, value)

  defp has(module, behaviour, functions) do
    has? =
      is_atom(module) and Code.ensure_loaded?(module) and
        Enum.all?(functions, fn {name, arity} -> function_exported?(module, name, arity) end)

    Options.expect(module, has?, "a module with the behaviour `#{behaviour}`")
  end

  @doc false
  @spec start(contract, map) :: Subject.t()
  def start(contract, context), do: Subject.start(contract, context)

  @doc false
  # What is tested, as the callback and what is asked of it.
  @spec names(contract) :: [{String.t(), String.t()}]
  def names(%{source: source, store: store}),
    do: for({callback, sentence, _check} <- checks(source, store), do: {callback, sentence})

  @doc false
  @spec check!({String.t(), String.t()}, Subject.t()) :: :ok
  def check!({callback, sentence}, %Subject{adapter: source, helper: store} = subject) do
    {^callback, ^sentence, check} =
      Enum.find(checks(source, store), &match?({^callback, ^sentence, _check}, &1))

    check.(subject)
    :ok
  end

  @doc false
  # The first fault of a source, without a test case.
  @spec fault(keyword) :: Fault.t() | nil
  def fault(options) do
    contract = options!(options)

    check = fn name ->
      try do
        check!(name, start(contract, %{}))
      rescue
        fault in Fault -> {:fault, fault}
      end
    end

    with {:fault, fault} <- FirstError.each(names(contract), check), do: fault, else: (:ok -> nil)
  end

  defp checks(source, store) do
    for {callback, sentence, check, needs} <-
          Documents.checks() ++ Changes.checks() ++ Feed.checks() ++ Outage.checks(),
        Enum.all?(needs, &there?(&1, source, store)),
        do: {callback, sentence, check}
  end

  defp there?({:source, name, arity}, source, _store), do: function_exported?(source, name, arity)
  defp there?({:store, name, arity}, _source, store), do: function_exported?(store, name, arity)
end
