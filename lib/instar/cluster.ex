defmodule Instar.Cluster do
  alias Instar.Cluster.{Leader, Member, Modules, ObjectCode, Options, Status, Tables}

  @moduledoc """
  Code that moves across a cluster: a leader distributes versions and modules, followers run them and keep them.

      children = [
        {Instar, source: {Instar.Source.HTTP, url: "https://rules.example/documents"}},
        {Instar.Cluster, role: :auto, dir: "/var/lib/shop/code"}
      ]

      {:ok, version} = Instar.load("pricing")
      {:ok, %{:"b@10.0.0.2" => :ok, :"c@10.0.0.3" => :ok}} = Instar.Cluster.distribute(version)

  The members are the connected nodes on which a cluster of the same name runs. It stands on distributed Erlang:
  whoever may connect may call anything, so its cookie and network are what protects it. A server that only follows
  needs no `source:`: what was distributed is its source.

  ## Options

  #{Options.table()}
  ## What happens

  **What travels** is an entry for each document or module: digests. A member fetches the bytes it lacks, in chunks of
  256 KiB, from any member that has them. It validates documents with its own options, checks digests and signatures,
  and refuses BEAM code unless its server has `trust: [:beam]`. Portable WebAssembly travels; native code is made on
  arrival. A server with `verify:` takes only sources, and compiles them itself.

  **Nobody is killed.** What is distributed becomes current as `Instar.refresh/1` would make it: old code that a
  process lingers in is in the way, and the answer of that node is `:not_purged`. It is tried again at each beat.

  **A member that joins**, or was away, compares a tree of digests with the leader's and gets what differs. One that
  starts loads what is in `dir` before it talks to anybody. A change in the store that the leader's server takes (a
  moved channel, other code for a tag that was distributed) goes to all members at the next beat.

  **A leader that is lost** is replaced by one of those with the role `:auto` (or `:leader`). After a partition, one of
  the two leaders stays, whichever; which *code* stays is another question, answered for each document and module by
  its stamp, `{epoch, number, node}`. A leader makes its first change in an epoch above all it knows. So:

    * what only one side changed, or only one side has, both have afterwards;
    * of what both changed, the change of the leader that was elected later wins, and between two such, the higher
      number, then the greater node name;
    * what one side distributed as a list, and lost in part, goes back as a whole to what it was before the list, except
      for what had not been there before;
    * calls that are in code that lost go on in it, as old code; it is never purged but softly.

  **A list** becomes current on all nodes together or on none: every member prepares it, and when all have, it is
  written into the leader's manifest and every member finishes. A member that fails in between is `{:unfinished,
  reason}` in the answer; it catches up with the manifest by itself. When a leader dies before it has decided, what was
  prepared is let go; when it dies after, whoever has heard of the decision hands it on.

  ## Modules

  An ordinary module is distributed by its name. Its bytes come from the code path; for a module that was compiled in
  memory they are those that Instar keeps: while a cluster runs, Elixir's compiler tells it of each module (up to
  64 MiB). For modules that were made otherwise, or typed into iex, there is `keep/1`. Modules of Erlang, Elixir and Instar are refused.

  ## The name

  Every function takes the cluster's name as its first argument where it isn't `Instar`. All of them can be called on
  any member; changes are made by the leader.
  """

  alias Instar.Call.Argument
  alias Instar.{Config, Error, FirstError, Version}
  alias Instar.Server.Verbs
  alias Instar.Server.Verbs.Verb

  # How long a change waits for a leader.
  @leader_ms 3_000

  @typedoc """
  A version, an id (what `Instar.select/2` would choose in the store's newest document), `{id, tag}`, `{id, query}`, a
  module's name, or a module with its object code.
  """
  @type what ::
          Version.t() | String.t() | {String.t(), String.t() | Instar.query()} | module | {module, binary}

  @typedoc "What a verb is for: a `t:Instar.ref/0`, or a module's name."
  @type ref :: Instar.ref() | module

  @type answers(answer) :: {:ok, %{node => answer | {:error, Error.t()}}} | {:error, Error.t()}

  @doc false
  def child_spec(options) do
    # What is no keyword list is told at the start.
    known = if Keyword.keyword?(options), do: options, else: []

    %{
      id: {__MODULE__, Keyword.get(known, :name, Keyword.get(known, :server, Instar))},
      start: {__MODULE__, :start_link, [options]},
      type: :supervisor
    }
  end

  @doc "Starts a member; mostly called by a supervisor, for `{Instar.Cluster, options}`."
  @spec start_link(keyword) :: Supervisor.on_start() | {:error, Error.t()}
  defdelegate start_link(options), to: Instar.Cluster.Supervisor

  @doc """
  Makes code current here and on all followers, which keep it; returns what each of them answered.

  A follower is `:ok` when the code runs there and is on its disk. Else its error says why: what `Instar.load/2` would
  return, or `{:node_timeout, node, ms}`, `{:node_down, node}`, and of a list `{:aborted, node}` or
  `{:unfinished, reason}`. With `{:not_kept, why}` it runs, and could not be written; each beat tries again. Those
  that have not acknowledged in time still get it later. The error of the whole is one of this end, and then nothing
  has changed anywhere.

  A list becomes current on all nodes together or on none. The options are `timeout` and `at_once`.
  """
  @spec distribute(what | [what]) :: answers(:ok)
  @spec distribute(what | [what] | (name :: atom), keyword | what | [what]) :: answers(:ok)
  def distribute(what, options \\ [])

  def distribute(name, what) when is_atom(name) and (is_binary(what) or is_map(what) or is_tuple(what)),
    do: distribute(name, what, [])

  def distribute(name, what) when is_atom(name) and is_atom(what), do: distribute(name, what, [])

  def distribute(what, opts) do
    # A list of modules with their code is a keyword list, too.
    options? = Keyword.keyword?(opts) and Enum.all?(opts, fn {_key, value} -> not is_binary(value) end)
    if is_atom(what) and not options?, do: distribute(what, opts, []), else: distribute(Instar, what, opts)
  end

  @doc "As `distribute/2`, in the cluster of that name."
  @spec distribute(atom, what | [what], keyword) :: answers(:ok)
  def distribute(name, what, opts) when is_atom(name) and is_list(opts) do
    with {:ok, items} <- items(what), do: at_leader(name, :distribute, [name, items, opts], opts)
  end

  def distribute(name, _what, opts) when is_atom(name), do: Argument.wrong(:options, opts)
  def distribute(name, _what, _opts), do: Argument.wrong(:cluster, name)

  # The verbs of one version or module, from the table of verbs.
  for %Verb{name: name, code: {function, arity}, cluster: cluster} <- Verbs.of_cluster() do
    @doc "`Instar.#{name}/1` on all nodes, or `:code.#{function}/#{arity}` of a module#{cluster.doc}"
    @spec unquote(name)(atom, ref) :: answers(unquote({cluster.answers, [], []}))
    def unquote(name)(name \\ Instar, ref), do: verb(name, unquote(name), ref)
  end

  @doc """
  Brings all nodes up to the store's newest document, its channels and shares, loads what the query chooses in it, and
  returns what each node then chooses: `{:ok, {id, tag}}`. This is how a channel that was moved in the store moves on
  all nodes at once, rather than at the next beat.
  """
  @spec select(String.t()) :: answers({:ok, {String.t(), String.t()}})
  @spec select(String.t(), Instar.query()) :: answers({:ok, {String.t(), String.t()}})
  @spec select(atom, String.t()) :: answers({:ok, {String.t(), String.t()}})
  def select(id, query \\ [])
  def select(name, id) when is_atom(name) and is_binary(id), do: select(name, id, [])
  def select(id, query), do: select(Instar, id, query)

  @doc "As `select/2`, in the cluster of that name."
  @spec select(atom, String.t(), Instar.query()) :: answers({:ok, {String.t(), String.t()}})
  def select(name, id, query) when is_atom(name) and is_binary(id) and (is_list(query) or is_map(query)),
    do: at_leader(name, :select, [name, id, query, []], [])

  def select(name, id, _query) when is_atom(name) and not is_binary(id), do: Argument.wrong(:id, id)
  def select(name, _id, query) when is_atom(name), do: Argument.wrong(:query, query)
  def select(name, _id, _query), do: Argument.wrong(:cluster, name)

  @doc """
  All members: node, role, how many versions run there, by how many changes it is behind, and when it was heard last
  (see `Instar.Cluster.Status`). In iex it reads as a table; `Instar.Cluster.Status.table/1` has a heading, too.

  Asked of a follower it is the leader's answer; when no leader can be reached, what this member knows.
  """
  @spec status(atom) :: [Status.t()]
  def status(name \\ Instar) do
    running!(name)

    with leader when leader not in [nil, node()] <- Member.leader(name),
         rows when is_list(rows) <- ask_rows(leader, name) do
      Enum.sort_by(rows, & &1.node)
    else
      _leads_or_alone -> Enum.sort_by(Member.rows(name), & &1.node)
    end
  end

  defp ask_rows(leader, name) do
    Member.ask(name, leader, :rows)
  catch
    :exit, _reason -> nil
  end

  @doc """
  What runs on members and could not be written to their disks, as ids of documents and names of modules; or why a member
  could not be asked. After a restart they would not have it before they hear from another member. Each tries again at
  every beat.
  """
  @spec unkept(atom) :: %{node => [String.t() | module] | {:error, Error.t()}}
  def unkept(name \\ Instar) do
    running!(name)
    Leader.unkept(name)
  end

  @doc "The node that leads; nil while there is none."
  @spec leader(atom) :: node | nil
  def leader(name \\ Instar) do
    running!(name)
    Member.leader(name)
  end

  @doc "Compares this member with the leader now, and returns when it has caught up as far as it can."
  @spec sync(atom) :: :ok
  def sync(name \\ Instar) do
    running!(name)
    Member.sync(name)
  end

  defp running!(name) when is_atom(name), do: Tables.of(name)
  defp running!(name), do: Argument.wrong!(:cluster, name)

  @doc """
  Keeps the object code of modules, so that they can be distributed by name; returns what it was given.

  Modules that `Code.compile_string/1` and `Code.compile_file/1` make while a cluster runs are kept anyway. This is for modules
  that were made otherwise, as by Erlang's compiler, or typed into iex, which tells no one of them. It takes what
  `defmodule` returns, and lists of modules with their code.

      iex> {:module, module, _code, _} = Instar.Cluster.keep(defmodule InMemory, do: def(n, do: 1))
      iex> module
      InMemory

      iex> {:ok, module, code} = :compile.forms([{:attribute, 1, :module, :in_memory}])
      iex> Instar.Cluster.keep([{module, code}]) == [{:in_memory, code}]
      true
  """
  @spec keep(modules) :: modules when modules: [{module, binary}] | {:module, module, binary, term}
  def keep(modules)

  def keep({:module, module, code, _last} = defined) when is_atom(module) and is_binary(code) do
    ObjectCode.put([{module, code}])
    defined
  end

  def keep(modules) do
    if modules?(modules), do: ObjectCode.put(modules), else: Argument.wrong!(:modules, modules)
    modules
  end

  # `length/1` in a guard is false for what is no list, and for an improper one.
  defp modules?(modules) when length(modules) >= 0,
    do: Enum.all?(modules, &match?({module, code} when is_atom(module) and is_binary(code), &1))

  defp modules?(_other), do: false

  # What travels to the leader: no handle, whose code is of this node, and no name of a module that it may not have.
  defp items(list) when length(list) >= 0 do
    FirstError.map(list, fn what ->
      with {:ok, nested} when is_list(nested) <- items(what), do: wrong(what)
    end)
  end

  defp items(%Version{id: id, tag: tag, digest: digest}), do: {:ok, {:version, id, [tag: tag], digest}}
  defp items({id, tag}) when is_binary(id) and is_binary(tag), do: {:ok, {:version, id, [tag: tag], nil}}

  defp items({id, query}) when is_binary(id) and (is_list(query) or is_map(query)),
    do: {:ok, {:version, id, query, nil}}

  defp items(id) when is_binary(id), do: {:ok, {:version, id, [], nil}}

  defp items({module, bytes}) when is_atom(module) and is_binary(bytes) do
    with :ok <- Modules.replaceable(module), do: {:ok, {:module, Atom.to_string(module), bytes}}
  end

  defp items(module) when is_atom(module) and module not in [nil, true, false] do
    with {:ok, {name, bytes}} <- Modules.object_code(module), do: {:ok, {:module, name, bytes}}
  end

  defp items(other), do: wrong(other)

  defp wrong(what),
    do: {:error, Error.new({:invalid_option, :what, what, "a version, an id, a module, or a list of these"})}

  defp verb(name, verb, ref) when is_atom(name) do
    with {:ok, ref} <- plain(ref), do: at_leader(name, :verb, [name, verb, ref, []], [])
  end

  defp verb(name, _verb, _ref), do: Argument.wrong(:cluster, name)

  defp plain(%Version{id: id, tag: tag}), do: {:ok, {id, tag}}

  defp plain(module) when is_atom(module) and module not in [nil, true, false],
    do: {:ok, {:module, Atom.to_string(module)}}

  defp plain({id, tag} = ref) when is_binary(id) and is_binary(tag), do: {:ok, ref}
  defp plain(id) when is_binary(id), do: {:ok, id}
  defp plain(other), do: Argument.wrong(:module, other)

  # Members answer within their own time; this is for a leader that is lost on the way.
  defp at_leader(name, function, arguments, opts) do
    options = Tables.options(name)

    with {:ok, limits} <- Options.of_call(options, opts),
         {:ok, _config} <- Config.fetch(options.server) do
      deadline = System.monotonic_time(:millisecond) + min(limits.timeout, @leader_ms)
      at_leader(name, function, arguments, limits.timeout * 4 + 5_000, deadline)
    end
  rescue
    error in Error -> {:error, error}
  end

  # One that was lost is replaced soon. To distribute twice is to distribute once; a verb is not tried again, as
  # nobody can tell what has become of it.
  defp at_leader(name, function, arguments, timeout, deadline) do
    left = deadline - System.monotonic_time(:millisecond)
    Member.await(name, max(left, 0))

    case ask_leader(Member.leader(name), function, arguments, timeout) do
      {:error, %Error{reason: {lost, _node}}}
      when lost in [:node_down, :not_leader] and left > 0 and (function != :verb or lost == :not_leader) ->
        Process.sleep(50)
        at_leader(name, function, arguments, timeout, deadline)

      answers ->
        answers
    end
  end

  defp ask_leader(nil, _function, _arguments, _timeout), do: {:error, Error.new(:no_leader)}

  defp ask_leader(leader, function, arguments, _timeout) when leader == node(),
    do: apply(Leader, function, arguments)

  defp ask_leader(leader, function, arguments, timeout) do
    :erpc.call(leader, Leader, function, arguments, timeout)
  catch
    :error, {:exception, %Error{} = error, _stacktrace} -> {:error, error}
    _kind, _reason -> {:error, Error.new({:node_down, leader})}
  end
end
