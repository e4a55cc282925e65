defmodule Instar.SourceContract.Memory.Server do
  # A store in memory, which tells those who follow it.
  use GenServer
  alias Instar.Error

  # A feed is given up when its store is away for that long.
  @patience_ms 300

  def start_link, do: GenServer.start_link(__MODULE__, nil)
  def write(store, id, document), do: GenServer.call(store, {:write, id, document})
  def outage(store, outage), do: GenServer.call(store, {:outage, outage})
  def pages(store), do: GenServer.call(store, :pages)
  def follow(store, since, ids), do: GenServer.call(store, {:follow, self(), since, ids})
  def unfollow(store, reference), do: GenServer.call(store, {:unfollow, reference})
  def also(store, reference, ids), do: GenServer.call(store, {:also, reference, ids})

  @doc "The token of what was written by the n-th change."
  def mark(_n, :deleted), do: :deleted
  def mark(n, _page), do: "#{n}"

  @impl true
  def init(nil), do: {:ok, %{last: 0, pages: %{}, away: nil, feeds: %{}}}

  @impl true
  def handle_call({:write, id, document}, _from, state) do
    last = state.last + 1
    state = %{state | last: last, pages: Map.put(state.pages, id, {last, document})}
    if state.away == nil, do: tell(state, last - 1)
    {:reply, :ok, state}
  end

  def handle_call({:outage, :away}, _from, state) do
    Process.send_after(self(), {:give_up, state.last}, @patience_ms)
    {:reply, :ok, %{state | away: state.last}}
  end

  def handle_call({:outage, :none}, _from, %{away: since} = state) do
    state = %{state | away: nil}
    for {reference, {pid, _ids}} <- state.feeds, do: send(pid, {reference, :live})
    if since != nil, do: tell(state, since)
    {:reply, :ok, state}
  end

  def handle_call({:outage, :cut}, _from, state) do
    for {reference, {pid, _ids}} <- state.feeds, do: send(pid, {reference, :live})
    {:reply, :ok, state}
  end

  def handle_call({:follow, pid, since, ids}, _from, state) do
    reference = make_ref()
    send(pid, {reference, :live})
    feed = %{reference => {pid, MapSet.new(ids)}}
    tell(%{state | feeds: feed}, since || 0)
    {:reply, {:ok, reference}, %{state | feeds: Map.merge(state.feeds, feed)}}
  end

  def handle_call({:unfollow, reference}, _from, state),
    do: {:reply, :ok, %{state | feeds: Map.delete(state.feeds, reference)}}

  def handle_call({:also, reference, more}, _from, state) do
    {pid, ids} = state.feeds[reference]
    {:reply, :ok, put_in(state.feeds[reference], {pid, MapSet.union(ids, MapSet.new(more))})}
  end

  def handle_call(:pages, _from, %{away: nil} = state), do: {:reply, {:ok, state.pages, state.last}, state}

  def handle_call(:pages, _from, state),
    do: {:reply, {:error, Error.new({:unreachable, "the store is away"})}, state}

  @impl true
  def handle_info({:give_up, since}, %{away: since} = state) do
    error = Error.new({:unreachable, "the store is away"})
    for {reference, {pid, _ids}} <- state.feeds, do: send(pid, {reference, {:down, error}})
    {:noreply, %{state | feeds: %{}}}
  end

  def handle_info(_back_again, state), do: {:noreply, state}

  defp tell(state, since) do
    for {reference, {pid, ids}} <- state.feeds,
        changes = for({id, {n, page}} <- state.pages, n > since, id in ids, do: {id, mark(n, page)}),
        changes != [],
        do: send(pid, {reference, {:changes, changes, state.last}})
  end
end

defmodule Instar.SourceContract.Memory do
  # A source on that store, with every function of the behaviour.
  @behaviour Instar.Source
  alias Instar.Error
  alias Instar.SourceContract.Memory.Server

  @impl true
  def init(options) do
    case Keyword.pop(options, :store) do
      {store, []} -> {:ok, store}
      {_store, [{key, _value} | _others]} -> {:error, Error.new({:unknown_option, key, nil})}
    end
  end

  @impl true
  def fetch(store, id, token), do: with(:deleted <- fetch_now(store, id, token, nil), do: :not_found)

  @impl true
  def fetch_now(store, id, token, _wanted) do
    with {:ok, pages, _last} <- Server.pages(store) do
      case pages do
        %{^id => {_n, :deleted}} -> :deleted
        %{^id => {n, page}} -> if token == "#{n}", do: :not_modified, else: {:ok, json(page), "#{n}"}
        _none -> :not_found
      end
    end
  end

  defp json(page), do: page |> Map.delete("attachments") |> Instar.Source.Contract.json()

  @impl true
  def peek(store, id, token, _past_caches?), do: fetch_now(store, id, token, nil)

  @impl true
  def peeks(_store), do: 4

  @impl true
  def newer?(token, than), do: String.to_integer(token) >= String.to_integer(than)

  @impl true
  def attachment(store, id, name) do
    with {:ok, pages, _last} <- Server.pages(store) do
      case pages do
        %{^id => {_n, %{"attachments" => %{^name => bytes}}}} -> {:ok, bytes}
        _none -> :not_found
      end
    end
  end

  @impl true
  def changes(store, since, known) do
    with {:ok, pages, last} <- Server.pages(store) do
      changes =
        for {id, token} <- known,
            {n, page} = Map.get(pages, id, {0, :deleted}),
            Server.mark(n, page) != token,
            since == nil or n > since,
            do: {id, Server.mark(n, page)}

      {:ok, changes, last}
    end
  end

  @impl true
  defdelegate follow(store, since, ids), to: Server

  @impl true
  def unfollow(store, reference) do
    :ok = Server.unfollow(store, reference)
    flush(reference)
  end

  defp flush(reference) do
    receive do
      {^reference, _message} -> flush(reference)
    after
      0 -> :ok
    end
  end

  @impl true
  defdelegate follow_also(store, reference, ids), to: Server, as: :also

  @impl true
  def ids(store) do
    with {:ok, pages, _last} <- Server.pages(store),
         do: {:ok, for({id, {_n, page}} <- pages, page != :deleted, do: id)}
  end

  @impl true
  def where(_store, id), do: "memory, #{id}"
end

defmodule Instar.SourceContract.Memory.Store do
  # What the suite does to that store.
  @behaviour Instar.Source.Contract
  alias Instar.SourceContract.Memory.Server

  @impl true
  def start(_context) do
    {:ok, store} = Server.start_link()
    store
  end

  @impl true
  def options(store), do: [store: store]

  @impl true
  def put(store, id, document), do: Server.write(store, id, document)

  @impl true
  def delete(store, id), do: Server.write(store, id, :deleted)

  @impl true
  def attach(store, id, name, bytes), do: Server.write(store, id, %{"attachments" => %{name => bytes}})

  @impl true
  def outage(store, outage), do: Server.outage(store, outage)
end

defmodule Instar.SourceContract.MemoryTest do
  use ExUnit.Case, async: true

  use Instar.Source.Contract,
    source: Instar.SourceContract.Memory,
    store: Instar.SourceContract.Memory.Store
end

defmodule Instar.SourceContract.FaultsTest do
  # The suite finds faults: each function of a source that passes it, broken in one way, fails it with a message that names
  # the function and what is wrong.
  use ExUnit.Case, async: true
  alias Instar.Error
  alias Instar.Source.Contract
  alias Instar.Source.Contract.Fault
  alias Instar.SourceContract.Memory
  doctest Instar.Source.Contract

  @callbacks [
    init: 1,
    fetch: 3,
    attachment: 3,
    changes: 3,
    where: 2,
    follow: 3,
    unfollow: 2,
    follow_also: 3,
    fetch_now: 4,
    newer?: 2,
    peek: 4,
    peeks: 1,
    ids: 1
  ]

  # A function, what it does instead (given its arguments and the right answer), and what the fault says.
  @faults [
    {{:init, 1}, quote(do: fn [options], _ok -> Memory.init(Keyword.take(options, [:store])) end),
     "init/1 with an option that no source has"},
    {{:init, 1}, quote(do: fn _options, _ok -> :ok end), "init/1 with the options of the store"},
    {{:fetch, 3}, quote(do: fn [store, id, _token], _answer -> Memory.fetch(store, id, nil) end),
     "fetch/3 with the token of the document as it is"},
    {{:fetch, 3},
     quote do
       fn
         [_store, _id, "same"], {:ok, _json, _token} -> :not_modified
         _arguments, {:ok, json, _token} -> {:ok, json, "same"}
         _arguments, answer -> answer
       end
     end, ~s[fetch/3 of a document that is there ("doc"): it has answered :not_modified]},
    {{:fetch, 3},
     quote do
       fn
         _arguments, :not_found -> raise "there is no such page"
         _arguments, answer -> answer
       end
     end, "fetch/3 has crashed: there is no such page"},
    {{:fetch, 3},
     quote do
       fn
         _arguments, :not_found -> {:error, :enoent}
         _arguments, answer -> answer
       end
     end, "fetch/3 fails: it has answered {:error, :enoent}, due is an `Instar.Error`"},
    {{:fetch, 3}, quote(do: fn [store, id, token], _answer -> Memory.fetch(store, URI.decode(id), token) end),
     ~s[fetch/3 of a document that is there ("%2F")]},
    {{:fetch, 3},
     quote do
       fn
         _arguments, {:ok, _json, token} -> {:ok, "<html>", token}
         _arguments, answer -> answer
       end
     end, "due is the JSON text of what was put"},
    {{:fetch, 3},
     quote do
       fn
         _arguments, {:error, _away} -> :not_found
         _arguments, answer -> answer
       end
     end, "fetch/3 while the store is away"},
    {{:where, 2}, quote(do: fn _arguments, _text -> nil end), "where/2 of"},
    {{:attachment, 3},
     quote do
       fn
         _arguments, :not_found -> {:ok, ""}
         _arguments, answer -> answer
       end
     end, "attachment/3 of"},
    {{:attachment, 3},
     quote do
       fn
         _arguments, {:ok, bytes} -> {:ok, binary_part(bytes, 0, 10)}
         _arguments, answer -> answer
       end
     end, ~s[attachment/3 of "doc", "1.0.0.wasm"]},
    {{:changes, 3},
     quote do
       fn
         _arguments, {:ok, changes, since} ->
           {:ok, Enum.reject(changes, &match?({_id, :deleted}, &1)), since}

         _arguments, answer ->
           answer
       end
     end, "changes/3 without a since, of one changed and one deleted"},
    {{:changes, 3},
     quote do
       fn
         [_store, nil, _known], answer -> answer
         [_store, _since, _known], {:ok, _changes, since} -> {:ok, [], since}
         _arguments, answer -> answer
       end
     end, "changes/3 with a since, of one changed and one deleted"},
    {{:changes, 3},
     quote do
       fn
         _arguments, {:ok, changes, since} -> {:ok, Enum.take(changes, 500), since}
         _arguments, answer -> answer
       end
     end, "changes/3 without a since, of 600 without tokens"},
    {{:changes, 3},
     quote do
       fn
         _arguments, {:error, _away} -> {:ok, [], 0}
         _arguments, answer -> answer
       end
     end, "changes/3 while the store is away"},
    {{:ids, 1}, quote(do: fn _arguments, {:ok, ids} -> {:ok, ["c" | ids]} end), "ids/1 after"},
    {{:fetch_now, 4},
     quote do
       fn
         _arguments, :deleted -> {:ok, "{}", "1"}
         _arguments, answer -> answer
       end
     end, "fetch_now/4 of a document that was deleted"},
    {{:newer?, 2}, quote(do: fn _tokens, _newer? -> true end),
     "newer?/2 of an earlier revision's token beside a later one's"},
    {{:peek, 4}, quote(do: fn [store, id, _token, past?], _answer -> Memory.peek(store, id, nil, past?) end),
     "peek/4 with the token of the document as it is"},
    {{:peeks, 1}, quote(do: fn _store, _peeks -> 0 end), "peeks/1 of a source with peek/4"},
    {{:follow, 3}, quote(do: fn _arguments, {:ok, _reference} -> {:ok, self()} end),
     "follow/3 of a store that is there"},
    {{:follow, 3},
     quote do
       fn [store, since, ids], {:ok, reference} ->
         Memory.unfollow(store, reference)
         Memory.follow(store, since, ["b", "c" | ids])
       end
     end, "follow/3 of ids that were not asked for"},
    {{:follow, 3},
     quote do
       fn [store, since, ids], {:ok, reference} ->
         Memory.unfollow(store, reference)
         Memory.follow(store, if(since == nil, do: 1_000_000, else: since), ids)
       end
     end, "follow/3 of a change of \"a\""},
    {{:unfollow, 2}, quote(do: fn [store, reference], :ok -> send(self(), {reference, :live}) && :ok end),
     "unfollow/2 of a feed, and a change after it"},
    {{:follow_also, 3},
     quote do
       fn [store, reference, ids], :ok ->
         Memory.unfollow(store, reference)
         :ok
       end
     end, "follow/3 of a change of \"b\""},
    {{:follow_also, 3}, quote(do: fn _arguments, :ok -> true end), "follow_also/3 with one id more"}
  ]

  for {{broken, wrong, _says}, number} <- Enum.with_index(@faults) do
    functions =
      for {name, arity} <- @callbacks do
        arguments = Macro.generate_arguments(arity, __MODULE__)

        if {name, arity} == broken do
          quote do
            def unquote(name)(unquote_splicing(arguments)) do
              answer = Memory.unquote(name)(unquote_splicing(arguments))
              unquote(wrong).(unquote(arguments), answer)
            end
          end
        else
          quote do: defdelegate(unquote(name)(unquote_splicing(arguments)), to: Memory)
        end
      end

    Module.create(Module.concat(__MODULE__, "Broken#{number}"), functions, Macro.Env.location(__ENV__))
  end

  defp fault(source, store \\ Memory.Store),
    do: Contract.fault(source: source, store: store, timeout: 2_000)

  test "a source that is right has none" do
    assert fault(Memory) == nil
  end

  # A feed that tells nothing is waited for: all at once.
  test "each fault fails the suite, and is named" do
    wrong =
      @faults
      |> Enum.with_index()
      |> Task.async_stream(
        fn {{{name, arity}, _wrong, says}, number} ->
          fault = fault(Module.concat(__MODULE__, "Broken#{number}"))
          if fault == nil or not (fault.message =~ says), do: {"#{name}/#{arity}", says, fault}
        end,
        max_concurrency: length(@faults),
        timeout: 120_000
      )
      |> Enum.flat_map(fn {:ok, wrong} -> List.wrap(wrong) end)

    assert wrong == []
    # Every function of the behaviour is broken once at least.
    assert Enum.sort(Enum.uniq(for {broken, _wrong, _says} <- @faults, do: broken)) == Enum.sort(@callbacks)
    assert Enum.sort(@callbacks) == Enum.sort(Instar.Source.behaviour_info(:callbacks))
  end

  test "a store that is away and is still answered for is found" do
    defmodule Patient do
      alias Instar.SourceContract.Memory.Store
      defdelegate start(context), to: Store
      defdelegate options(store), to: Store
      defdelegate put(store, id, document), to: Store
      defdelegate delete(store, id), to: Store
      def outage(store, :none), do: Store.outage(store, :none)
      def outage(_store, _outage), do: :ok
    end

    assert %Fault{callback: "fetch/3", message: message} = fault(Memory, Patient)
    assert message =~ "fetch/3 while the store is away"
  end

  test "options that are wrong raise when the case is compiled" do
    for {options, reason} <- [
          {[], {:invalid_option, :source, nil, "a module with the behaviour `Instar.Source`"}},
          {[source: Memory],
           {:invalid_option, :store, nil, "a module with the behaviour `Instar.Source.Contract`"}},
          {[source: Enum, store: Memory.Store],
           {:invalid_option, :source, Enum, "a module with the behaviour `Instar.Source`"}},
          {[source: Memory, stor: Memory.Store], {:unknown_option, :stor, :store}},
          {:none, {:invalid_option, :options, :none, "a keyword list"}}
        ] do
      assert %Error{reason: ^reason} = catch_error(Contract.options!(options))
    end
  end
end
