defmodule Instar.Source.Contract.Subject do
  # A source under test, with the store behind it. Every call of the source goes through here, so that a crash is a fault of
  # the callback that crashed, and so is an error that is none of Instar's.
  @moduledoc false
  alias Instar.Error
  alias Instar.Source.Contract.Fault
  alias Instar.Wire.JSON

  @enforce_keys [:adapter, :helper, :store, :source, :timeout, :many]
  defstruct @enforce_keys

  # `timeout` is how many milliseconds a feed may take to tell, `many` how many documents many are.
  @type t :: %__MODULE__{
          adapter: module,
          helper: module,
          store: term,
          source: Instar.Source.state(),
          timeout: pos_integer,
          many: pos_integer
        }

  @odd_ids [
    "a b+c",
    "é☃",
    "user:pass@host",
    "%2F",
    "%2e%2e",
    "a?b#c&d=e",
    "...",
    "..;",
    "a\"b'c",
    "a/b",
    "../x",
    "a\\b",
    "http://evil/"
  ]

  @max_depth 8

  @doc "A store of its own, and the source on it."
  @spec start(%{source: module, store: module, timeout: pos_integer, many: pos_integer}, map) :: t
  def start(%{source: adapter, store: helper} = contract, context) do
    store = helper.start(context)

    subject = %__MODULE__{
      adapter: adapter,
      helper: helper,
      store: store,
      source: nil,
      timeout: contract.timeout,
      many: contract.many
    }

    case init(subject, helper.options(store)) do
      {:ok, source} ->
        %{subject | source: source}

      other ->
        Fault.fault!("init/1", "with the options of the store", other, "{:ok, state}")
    end
  end

  @doc "What `init/1` makes of options."
  @spec init(t, keyword) :: {:ok, term} | {:error, Error.t()}
  def init(%__MODULE__{adapter: adapter}, options),
    do: guarded("init/1", fn -> adapter.init(options) end)

  @doc "Calls a function of the source, with its state before these arguments."
  @spec call(t, atom, [term]) :: term
  def call(%__MODULE__{adapter: adapter, source: source}, function, arguments) do
    name = "#{function}/#{length(arguments) + 1}"
    answer = guarded(name, fn -> apply(adapter, function, [source | arguments]) end)

    Fault.true!(
      name,
      "fails",
      answer,
      not match?({:error, _reason}, answer) or match?({:error, %Error{}}, answer),
      "an `Instar.Error` as the error"
    )

    answer
  end

  defp guarded(name, fun) do
    fun.()
  rescue
    error in Fault ->
      reraise error, __STACKTRACE__

    error ->
      message = "#{name} has crashed: #{Exception.message(error)}"
      reraise %Fault{callback: name, message: message}, __STACKTRACE__
  catch
    kind, reason ->
      message = "#{name} has crashed: #{Exception.format_banner(kind, reason)}"
      reraise %Fault{callback: name, message: message}, __STACKTRACE__
  end

  @doc "The ids that are easily misread."
  @spec odd_ids(t) :: [String.t()]
  def odd_ids(%__MODULE__{helper: helper}),
    do: if(function_exported?(helper, :odd_ids, 0), do: helper.odd_ids(), else: @odd_ids)

  @doc "Puts a document with a number."
  @spec put(t, String.t(), integer) :: term
  def put(%__MODULE__{helper: helper, store: store}, id, n),
    do: helper.put(store, id, %{"type" => "code-document", "n" => n})

  @doc "Puts many documents with a number."
  @spec put_all(t, [String.t()], integer) :: term
  def put_all(%__MODULE__{helper: helper, store: store} = subject, ids, n) do
    if function_exported?(helper, :put_all, 3),
      do: helper.put_all(store, ids, %{"type" => "code-document", "n" => n}),
      else: Enum.each(ids, &put(subject, &1, n))
  end

  @spec delete(t, String.t()) :: term
  def delete(%__MODULE__{helper: helper, store: store}, id), do: helper.delete(store, id)

  @spec outage(t, :away | :cut | :none) :: term
  def outage(%__MODULE__{helper: helper, store: store}, outage), do: helper.outage(store, outage)

  @doc "The token of a document that is there."
  @spec token(t, String.t()) :: String.t()
  def token(subject, id), do: subject |> call(:fetch, [id, nil]) |> document("fetch/3", id, nil)

  @doc "The token of what was answered, which is to be a document, with that number unless it is nil."
  @spec document(term, String.t(), String.t(), integer | nil) :: String.t()
  def document(answer, callback, id, n) do
    situation = "of a document that is there (#{inspect(id)})"

    case answer do
      {:ok, json, token} when is_binary(json) and is_binary(token) ->
        case JSON.parse(json, @max_depth) do
          {:ok, %{"n" => found}} ->
            Fault.true!(callback, situation, found, n in [nil, found], "the document with the \"n\" #{n}")

          other ->
            Fault.fault!(callback, situation, other, "the JSON text of what was put")
        end

        token

      other ->
        Fault.fault!(callback, situation, other, "{:ok, json, token}, both binaries")
    end
  end

  @doc "Ids with the tokens that they have."
  @spec known(t, [String.t()]) :: %{String.t() => String.t()}
  def known(subject, ids), do: Map.new(ids, &{&1, token(subject, &1)})

  @doc "The changes since a position, in order, and the new position."
  @spec changes(t, term, map) :: {[Instar.Source.change()], term}
  def changes(subject, since, known) do
    case call(subject, :changes, [since, known]) do
      {:ok, changes, since} when is_list(changes) -> {Enum.sort(changes), since}
      other -> Fault.fault!("changes/3", "of a store that is there", other, "{:ok, changes, since}")
    end
  end
end
