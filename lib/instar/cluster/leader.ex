defmodule Instar.Cluster.Leader do
  # What only a leader does: packs what is to be distributed, makes it current at home, writes it into the manifest, and
  # has every member take it. A list goes in two steps, in which the manifest is what decides.
  @moduledoc false
  alias Instar.Cluster.{Applier, Due, Follower, Manifest, Member, Options, Pack, Plan, Tables, Unkept, Writer}
  alias Instar.{Config, Error, Telemetry}
  alias Instar.Server.{Loader, Uses, Verbs, Versions}
  alias Instar.Server.Verbs.Verb

  # How often a change is made anew because what it was made from has changed meanwhile.
  @tries 8

  @type limits :: %{timeout: pos_integer, at_once: pos_integer}
  @type answers :: {:ok, %{node => term}} | {:error, Error.t()}

  @doc "Distributes things: all together or none when it is a list, else the only one."
  @spec distribute(atom, [Pack.item()] | Pack.item(), keyword) :: answers
  def distribute(name, what, opts) do
    with {:ok, limits} <- Options.of_call(Tables.options(name), opts),
         :ok <- leading(name) do
      measured = %{entries: length(List.wrap(what))}

      Telemetry.span(:distribute, Map.put(measured, :server, name), measured, fn ->
        answers = send_out(name, what, limits)
        {answers, outcome(answers), %{failed: failed(answers)}}
      end)
    end
  end

  defp outcome({:ok, answers}),
    do: %{result: :ok, nodes: Map.new(answers, fn {node, answer} -> {node, word(answer)} end)}

  defp outcome({:error, error}), do: %{result: :error, error: error}

  defp failed({:ok, answers}), do: Enum.count(answers, &match?({_node, {:error, _}}, &1))
  defp failed({:error, _error}), do: 0

  defp word({:error, error}), do: error
  defp word(answer), do: answer

  defp send_out(name, items, limits) when is_list(items) do
    Writer.run(name, fn ->
      with {:ok, packed, entries} <- stamped(name, true, fn -> pack(name, items) end),
           do: together(name, packed, entries, limits)
    end)
  end

  defp send_out(name, item, limits) do
    with {:ok, entries} <- Writer.run(name, fn -> at_home(name, fn -> pack(name, [item]) end) end),
         do: {:ok, push(name, entries, Member.nodes(name), limits)}
  end

  # What was packed, with a stamp, made from what is in the manifest now. Another leader, for a moment after a partition,
  # may have changed it while that was done; and of two leaders that go on so somebody has to be the last.
  defp stamped(name, together?, make, tries \\ @tries) do
    with {:ok, packed} <- make.() do
      case Member.stamp(name, packed.changes, together?, if(tries > 0, do: packed.base, else: %{})) do
        {:ok, entries} -> {:ok, packed, entries}
        :moved -> stamped(name, together?, make, tries - 1)
      end
    end
  end

  defp pack(name, items), do: Pack.pack(name, config(name), items)
  defp config(name), do: Config.fetch!(Tables.options(name).server)

  defp leading(name) do
    case Member.leader(name) do
      leader when leader == node() -> :ok
      nil -> {:error, Error.new(:no_leader)}
      leader -> {:error, Error.new({:not_leader, leader})}
    end
  end

  # Nothing is sent that does not run here.
  defp at_home(name, make) do
    with {:ok, packed, entries} <- stamped(name, false, make) do
      results = Applier.propose(name, entries, packed.given, &Member.commit(name, &1))
      error = Enum.find_value(entries, &with({:error, error} <- results[&1.key], do: error, else: (_ -> nil)))
      if error, do: {:error, error}, else: {:ok, entries}
    end
  end

  # One by one --------------------------------------------------------------------------------------------------

  @doc "Has members take entries, several at a time; those that have them are asked for the bytes by the next ones."
  @spec push(atom, [Manifest.entry()], [node], limits) :: %{node => :ok | {:error, Error.t()}}
  def push(_name, [], nodes, _limits), do: Map.new(nodes, &{&1, :ok})

  def push(name, entries, nodes, limits) do
    spread(nodes -- [node()], limits, fn node, holders ->
      results = call(node, Follower, :take, [name, entries, holders], limits)
      if is_map(results), do: first_error(entries, results), else: results
    end)
  end

  # Who has answered `:ok` has the bytes, and is asked for them by those that come after.
  defp spread(nodes, limits, fun) do
    have = :ets.new(:have, [:public])

    answers =
      on_all(nodes, limits, fn node ->
        others = for {other} <- :ets.tab2list(have), do: other
        answer = fun.(node, Plan.holders(node(), others, node))
        if answer == :ok, do: :ets.insert(have, {node})
        answer
      end)

    :ets.delete(have)
    answers
  end

  defp first_error(entries, results) do
    Enum.find_value(entries, :ok, fn %{key: key} -> with :ok <- Map.get(results, key, :ok), do: nil end)
  end

  # All or none ---------------------------------------------------------------------------------------------------

  defp together(name, packed, entries, limits) do
    # What members hold ready is bound to this process, so that nothing is held for a change that is over.
    owner = spawn_link(fn -> Process.sleep(:infinity) end)

    try do
      prepare(name, owner, packed, entries, limits)
    after
      Process.unlink(owner)
      Process.exit(owner, :kill)
    end
  end

  defp prepare(name, owner, packed, entries, limits) do
    change = make_ref()
    nodes = Member.nodes(name) -- [node()]

    home = Task.async(fn -> prepare_home(name, change, owner, entries, packed.given) end)

    prepared =
      spread(nodes, limits, fn node, holders ->
        call(node, Follower, :prepare, [name, change, owner, entries, holders], limits)
      end)

    case {Task.await(home, :infinity),
          Enum.find(Enum.sort(prepared), fn {_node, answer} -> answer != :ok end)} do
      {:ok, nil} ->
        finish(name, change, nodes, limits)

      {:ok, {failed, _error}} ->
        abort(name, change, prepared, failed, limits)

      {{:error, error}, _any} ->
        abort(name, change, prepared, node(), limits)
        {:error, error}
    end
  end

  defp prepare_home(name, change, owner, entries, given) do
    Applier.prepare(name, change, owner, entries, given)
  catch
    :exit, reason -> {:error, Error.new({:crashed, reason})}
  end

  # What is in the leader's manifest is decided: whoever is not reached by it now compares himself with it later.
  defp finish(name, change, nodes, limits) do
    case Applier.finish(name, change, &Member.commit(name, &1)) do
      :ok ->
        {:ok,
         on_all(nodes, limits, fn node ->
           case call(node, Follower, :finish, [name, change], limits) do
             # It is current there.
             {:error, %Error{reason: {:not_kept, _why}}} = unkept -> unkept
             {:error, %Error{reason: reason} = error} -> {:error, %{error | reason: {:unfinished, reason}}}
             :ok -> :ok
           end
         end)}

      {:error, error} ->
        on_all(nodes, limits, &call(&1, Follower, :abort, [name, change], limits))
        {:error, error}
    end
  end

  defp abort(name, change, prepared, failed, limits) do
    Applier.abort(name, change)
    on_all(Map.keys(prepared), limits, &call(&1, Follower, :abort, [name, change], limits))

    {:ok,
     Map.new(prepared, fn {node, answer} ->
       {node, if(answer == :ok, do: {:error, Error.new({:aborted, failed})}, else: answer)}
     end)}
  end

  # Verbs ---------------------------------------------------------------------------------------------------------

  @doc "Does on every node, this one included, what the verb of `:code` does on one; a deletion is remembered."
  @spec verb(atom, atom, Instar.ref() | {:module, String.t()}, keyword) :: answers
  def verb(name, verb, ref, opts) do
    with {:ok, limits} <- Options.of_call(Tables.options(name), opts),
         :ok <- leading(name),
         {:ok, what} <- resolve(name, ref),
         {:ok, here, entries} <- Writer.run(name, fn -> verb_at_home(name, verb, what) end) do
      arguments = [name, verb, what, entries, [node()]]

      {:ok,
       (Member.nodes(name) -- [node()])
       |> on_all(limits, &call(&1, Follower, :verb, arguments, limits))
       |> Map.put(node(), here)}
    end
  end

  defp verb_at_home(name, verb, what) do
    answer = Follower.verb(name, verb, what, [], [])

    with %Verb{cluster: %{forgets?: true}} <- Verbs.fetch!(verb),
         false <- match?({:error, _error}, answer),
         {:ok, _packed, [_ | _] = entries} <- stamped(name, false, fn -> {:ok, without(name, what)} end) do
      Member.commit(name, entries)
      Applier.take(name, entries)
      {:ok, answer, entries}
    else
      _nothing_to_remember -> {:ok, answer, []}
    end
  end

  # A bare id means, as everywhere, what `select` would choose among what is known.
  defp resolve(_name, {:module, module}), do: {:ok, {:module, module}}
  defp resolve(_name, {id, tag}) when is_binary(tag), do: {:ok, {:document, id, tag}}

  defp resolve(name, id) when is_binary(id) do
    case Loader.known(Tables.options(name).server, id, []) do
      {:ok, version} -> {:ok, {:document, id, version.tag}}
      {:missing, tag} -> {:ok, {:document, id, tag}}
      {:error, error} -> {:error, error}
      :unknown -> {:error, Error.new(:not_loaded, document: id)}
    end
  end

  # What the manifest says without it, and what that is made from.
  defp without(name, {:module, module}), do: without(name, {:module, module}, fn _body -> nil end)

  defp without(name, {:document, id, tag}) do
    without(name, {:document, id}, fn %{versions: versions} = body ->
      versions = Map.delete(versions, tag)
      if versions == %{}, do: nil, else: %{body | versions: versions}
    end)
  end

  defp without(name, key, change) do
    with %{body: body, stamp: stamp} when body != nil <- Tables.entry(name, key),
         changed when changed != body <- change.(body) do
      %{changes: [{key, changed}], base: %{key => stamp}}
    else
      _not_distributed -> %{changes: [], base: %{}}
    end
  end

  @doc "Brings every node up to what the store's document says now, and has each choose."
  @spec select(atom, String.t(), keyword | map, keyword) :: answers
  def select(name, id, query, opts) do
    with {:ok, answers} <- distribute(name, {:version, id, query, nil}, opts),
         {:ok, limits} <- Options.of_call(Tables.options(name), opts) do
      {reached, failed} = Enum.split_with(answers, fn {_node, answer} -> runs?(answer) end)
      nodes = [node() | Enum.map(reached, &elem(&1, 0))]

      {:ok,
       nodes
       |> on_all(limits, &call(&1, Follower, :select, [name, id, query], limits))
       |> Map.merge(Map.new(failed))}
    end
  end

  defp runs?(:ok), do: true
  defp runs?({:error, %Error{reason: reason}}), do: match?({:not_kept, _why}, reason)

  # Kept up to date -----------------------------------------------------------------------------------------------

  @doc """
  What another member has that is newer: the manifest takes it, this node loads it, and the others get it. So the two
  sides of a partition that has healed become one.
  """
  @spec offered(atom, [Manifest.entry()], node) :: :ok | {:error, Error.t()}
  def offered(name, entries, from) do
    with :ok <- leading(name), do: take_over(name, entries, from)
  end

  defp take_over(name, entries, from) do
    taken =
      Writer.run(name, fn ->
        # Whether a list of one side was lost in part can be told only with all of it.
        context = context(name, entries, from)
        {accepted, back} = Member.merge(name, entries ++ context)
        Follower.take(name, accepted ++ back, [from | Member.nodes(name)])
        {accepted, back}
      end)

    with {accepted, back} <- taken do
      limits = Map.take(Tables.options(name), [:timeout, :at_once])
      push(name, accepted ++ back, Member.nodes(name) -- [from], limits)
      push(name, back, [from], limits)
      :ok
    end
  end

  defp context(name, entries, from) do
    ours = Map.new(entries, &{&1.key, Tables.entry(name, &1.key)})

    case Manifest.lists(entries, ours) do
      [] ->
        []

      stamps ->
        Member.ask(name, from, {:mates, stamps, Member.mates(name, stamps)})
    end
  end

  @doc "What a leader does at each beat: what could not be loaded, and documents that its server has refreshed."
  @spec upkeep(atom) :: :ok
  def upkeep(name) do
    due = for entry <- Tables.unloaded(name), match?({:take, _fetched}, next(name, entry.key)), do: entry
    if due != [], do: Follower.take(name, due, Member.nodes(name))
    # It may have taken half of what another leader had made of a list before it led itself.
    if Member.broken(name) != [], do: take_over(name, [], node())
    server = Tables.options(name).server
    # Before anything is looked at: what changes meanwhile is looked at again.
    now = {Versions.changes(server), Tables.changes(name)}

    if Tables.looked_at(name) != now do
      tokens = Uses.revisions(server)

      results =
        for {id, token} <- Tables.tokens(name),
            is_map_key(tokens, id) and tokens[id] != token,
            do: follow(name, id)

      if Enum.all?(results, &(&1 == :ok)), do: Tables.put_looked_at(name, now)
    end

    :ok
  end

  # A channel that was moved in the store moves on all nodes. What said so was read while others write, and may be over:
  # the writer looks again.
  defp follow(name, id) do
    with {:ok, entries} <- Writer.run(name, fn -> follow_at_home(name, id) end) do
      push(name, entries, Member.nodes(name), Map.take(Tables.options(name), [:timeout, :at_once]))
      :ok
    else
      :unchanged -> :ok
      {:error, error} -> {:error, error}
    end
  end

  defp follow_at_home(name, id) do
    case next(name, {:document, id}) do
      {:follow, {document, began}} -> at_home(name, fn -> Pack.again(name, config(name), document, began) end)
      _nothing_to_follow -> :unchanged
    end
  end

  defp next(name, key) do
    fetched =
      with {:document, id} <- key, do: Versions.fetched(Tables.options(name).server, id), else: (_ -> nil)

    server = Tables.options(name).server
    known = with {document, _began} <- fetched, do: %{document | token: Uses.revision_of(server, document)}
    {Due.next(Tables.entry(name, key), Tables.here(name, key), known), fetched}
  end

  @doc "What runs on each member and is not on its disk."
  @spec unkept(atom) :: %{node => [String.t() | module] | {:error, Error.t()}}
  def unkept(name) do
    limits = Map.take(Tables.options(name), [:timeout, :at_once])

    on_all(Member.nodes(name), limits, fn node ->
      with keys when is_list(keys) <- call(node, Unkept, :keys, [name], limits),
           do: keys |> Enum.map(&called/1) |> Enum.sort()
    end)
  end

  defp called({:document, id}), do: id

  # A name that nobody here has heard of stays text.
  defp called({:module, name}) do
    String.to_existing_atom(name)
  rescue
    ArgumentError -> name
  end

  # Others ----------------------------------------------------------------------------------------------------------

  defp on_all(nodes, limits, fun) do
    nodes
    |> Task.async_stream(fun, max_concurrency: limits.at_once, timeout: :infinity)
    |> Enum.zip(nodes)
    |> Map.new(fn {{:ok, answer}, node} -> {node, answer} end)
  end

  defp call(node, module, function, arguments, %{timeout: timeout}) do
    :erpc.call(node, module, function, arguments, timeout)
  catch
    :error, {:erpc, :timeout} -> {:error, Error.new({:node_timeout, node, timeout})}
    :error, {:erpc, :noconnection} -> {:error, Error.new({:node_down, node})}
    :error, {:exception, %Error{} = error, _stacktrace} -> {:error, error}
    :exit, {:exception, {reason, _call}} -> {:error, Error.new({:crashed, reason})}
    _kind, reason -> {:error, Error.new({:crashed, reason})}
  end
end
