defmodule Instar.Server.VerbsTest do
  # The table of verbs against everything that it speaks of: the facade and the cluster's functions, each verb in each state of a
  # version of both targets, and the tables of the guides. INSTAR_WRITE_GUIDES=1 writes those anew.
  # Not async: every purge asks all processes of the VM.
  use ExUnit.Case, async: false

  alias Instar.{Error, Telemetry, Version, Worlds}
  alias Instar.Server.{Verbs, Versions}
  alias Instar.Server.Verbs.Verb
  alias Instar.Worlds.Served

  @moduletag :tmp_dir
  @moduletag :capture_log

  @nothing_of_the_kind [:child_spec, :start_link, :eval, :inspect_document]

  describe "the facade" do
    test "has each verb, with all its arities, and nothing else" do
      there = Instar.__info__(:functions) |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
      meant = for verb <- Verbs.all(), into: %{}, do: {verb.name, Enum.to_list(Verb.arities(verb))}
      assert Map.drop(there, @nothing_of_the_kind) == meant
    end

    test "documents each, and has a spec of it" do
      {:docs_v1, _, _, _, _, _, docs} = Code.fetch_docs(Instar)
      {:ok, specs} = Code.Typespec.fetch_specs(Instar)

      for %Verb{name: name} <- Verbs.all() do
        assert [_one | _more] = for({{:function, ^name, _arity}, _, _, %{"en" => doc}, _} <- docs, do: doc)
        assert List.keymember?(Enum.map(specs, fn {{name, _arity}, _} -> {name} end), name, 0)
      end

      assert for({{:function, name, arity}, _, _, doc, _} <- docs, doc == :none, do: {name, arity}) == []
    end

    test "only delegates" do
      {:defmodule, _, [_name, [do: {:__block__, _, body}]]} =
        "lib/instar.ex" |> File.read!() |> Code.string_to_quoted!()

      assert Enum.uniq(for {what, _meta, _arguments} <- body, do: what) -- [:@, :alias, :defdelegate] == []
    end
  end

  test "the cluster has the verbs that say so, documented" do
    {:docs_v1, _, _, _, _, _, docs} = Code.fetch_docs(Instar.Cluster)
    functions = Instar.Cluster.__info__(:functions)

    for %Verb{name: name, cluster: cluster} <- Verbs.all() do
      documented = for {{:function, ^name, arity}, _, _, %{"en" => _doc}, _} <- docs, do: arity
      assert {name, documented != []} == {name, cluster != nil}
      if is_map(cluster), do: assert(documented == [2] and {name, 1} in functions)
    end
  end

  test "functions of :code and events that a row speaks of are there" do
    events = for %{event: [:instar, name, :stop]} <- Telemetry.events(), do: name

    for %Verb{name: name, code: code, event: event, also: also} <- Verbs.all() do
      for {function, arity} <- [code | for({_call, _returns, code} <- also, do: code)],
          do: assert(function_exported?(:code, function, arity), "#{name}: #{function}/#{arity}")

      assert event == nil or event in events
    end
  end

  # Each verb in each state -------------------------------------------------------------------------------------

  @situations [
    {:nothing, []},
    {:current, []},
    {:current, [:sticky]},
    {:old, []},
    {:old, [:lingering]},
    {:both, []},
    {:both, [:sticky]},
    {:both, [:lingering]}
  ]

  for language <- [:erlang, :wat] do
    test "answers and leaves behind what its row says, in #{language}", %{tmp_dir: dir} do
      world = Served.start(language: unquote(language), cache_dir: dir)
      {_module, %{name: server} = state} = world
      name = :instar_verb
      Served.put(state, name, {:answer, 1})

      for verb <- [Verbs.fetch!(:evict) | Verbs.all()],
          verb.takes not in [:server, :wait],
          {before, more} <- @situations,
          # Of a load that may purge, and of one that may not.
          ask <- if(verb.name == :load, do: [:load, :load_file], else: [verb.name]) do
        holder = arrange(state, name, before, more)
        assert {before, state_of(server, name)} == {before, before}

        answer = ask(ask, state, name)
        {expected, later} = expected(verb, ask, before, more)
        place = {ask, before, more}
        if expected != :anything, do: assert({place, reason(answer)} == {place, expected})
        assert {place, state_of(server, name)} == {place, later}

        if holder, do: Process.exit(holder, :kill)
        Worlds.clear(world, name)
      end

      Served.stop(world)
    end
  end

  defp arrange(_state, _name, :nothing, []), do: nil

  defp arrange(state, name, before, more) do
    {:ok, _version} = Served.load(state, name)
    {:held, holder, _monitor} = if :lingering in more, do: Served.hold(state, name), else: {:held, nil, nil}
    if before == :both, do: {:ok, _version} = Served.load(state, name)
    if before == :old, do: true = Served.delete(state, name)
    if :sticky in more, do: :ok = Served.stick(state, name)
    holder
  end

  defp ask(verb, %{name: server} = state, name) do
    {id, tag} = ref = Served.ref(name)

    case verb do
      verb when verb in [:load, :load_file, :delete] ->
        apply(Served, verb, [state, name])

      :select ->
        Instar.select(server, id, tag: tag)

      verb when verb in [:call, :call!] ->
        apply(Instar, verb, [server, ref, :f, []])

      verb when verb in [:prepare_loading, :atomic_load] ->
        apply(Instar, verb, [server, [ref]])

      :finish_loading ->
        {:ok, prepared} = Instar.prepare_loading(server, [ref])
        Instar.finish_loading(prepared)

      :evict ->
        Versions.evict(server, id, tag)

      of_version ->
        apply(Instar, of_version, [server, ref])
    end
  end

  defp expected(verb, ask, before, more) do
    refusal = Verb.refusal(verb, before, :sticky in more)
    to = verb.moves[before]

    cond do
      # It purges first.
      refusal == {:ok, :not_purged} and ask == :load -> {:anything, to}
      refusal != :error -> {elem(refusal, 1), before}
      :lingering in more and is_map_key(verb.guard, :lingering) -> {verb.guard.lingering, before}
      to == nil -> {:anything, before}
      verb.answer == nil -> {:anything, to}
      verb.answer == :killed? -> {:lingering in more, to}
      true -> {verb.answer, to}
    end
  end

  defp state_of(server, name) do
    {id, tag} = Served.ref(name)

    case {Versions.current(server, id, tag), Versions.old(server, id, tag)} do
      {nil, nil} -> :nothing
      {%Version{}, nil} -> :current
      {nil, %Version{}} -> :old
      {%Version{}, %Version{}} -> :both
    end
  end

  defp reason({:error, %Error{reason: reason}}), do: reason
  defp reason({:error, [{_key, reason}]}), do: reason
  defp reason(answer), do: answer

  test "an id of which nothing is known has the answer of its row", %{tmp_dir: dir} do
    {_module, %{name: server}} = world = Served.start(language: :wat, cache_dir: dir)

    for %Verb{name: name, unknown: unknown} <- Verbs.of_version(),
        do: assert({name, apply(Instar, name, [server, "instar_nowhere"])} == {name, unknown})

    Served.stop(world)
  end

  # The guides --------------------------------------------------------------------------------------------------

  test "the guide to the calls has each verb" do
    rows =
      for %Verb{} = verb <- Verbs.all(),
          {call, returns, code} <- [{call(verb), verb.returns, verb.code} | verb.also] do
        stands_for = if verb.takes == :call, do: " `apply/3` ", else: code(code)
        "| `#{call}` | #{returns} |#{stands_for}|\n"
      end

    compare("guides/calls.md", "verbs", """
    | call | returns | stands for |
    |---|---|---|
    #{rows}
    #{names(Verbs.all(), & &1.fetches?)} fetch.
    `Instar.Cluster` has #{names(Verbs.all(), &(&1.cluster != nil and &1.takes != :server))} for all nodes of a cluster.
    """)
  end

  test "the guide to the version table has each transition" do
    verbs = for name <- [:load, :delete, :purge, :soft_purge, :evict], do: Verbs.fetch!(name)

    rows =
      for state <- [:nothing, :current, :both, :old],
          do: "| #{state(state)} | #{Enum.map_join(verbs, " | ", &cell(&1, state))} |\n"

    compare("guides/internals/versions.md", "transitions", """
    | before | #{Enum.map_join(verbs, " | ", &to_string(&1.name))} |
    |---|---|---|---|---|---|
    #{rows}
    """)
  end

  defp call(%Verb{name: name, takes: takes}) do
    arguments =
      case takes do
        :document -> "id, query"
        :version -> "ref"
        :versions -> "refs"
        :prepared -> "prepared"
        :call -> "ref, function, arguments, limits"
        :wait -> "timeout"
        :server -> ""
      end

    "#{name}(#{arguments})"
  end

  defp code(nil), do: " "
  # OTP has no text for it, and a link would lead nowhere.
  defp code({:module_md5, 1}), do: " `module_md5` of `:code` "
  defp code({function, arity}), do: " `:code.#{function}/#{arity}` "

  defp names(verbs, which?) do
    names = for verb <- verbs, which?.(verb), do: "`#{verb.name}`"
    {others, [last]} = Enum.split(names, -1)
    Enum.join(others, ", ") <> " and " <> last
  end

  defp cell(%Verb{} = verb, state) do
    case {verb.guard[state], verb.moves[state]} do
      {answer, nil} -> inspect(answer)
      {nil, to} -> state(to) <> answer(verb)
      {reason, to} -> "#{state(to)}, after a purge; with `on_old: :error` `#{inspect(reason)}`"
    end
  end

  defp answer(%Verb{answer: nil}), do: ""
  defp answer(%Verb{answer: :killed?}), do: "; true if it killed a process"
  defp answer(%Verb{guard: %{lingering: answer}}), do: "; #{answer}, and no change, if a process lingers"
  defp answer(%Verb{answer: answer}), do: "; #{answer}"

  defp state(:both), do: "current + old"
  defp state(state), do: to_string(state)

  # What stands between two marks of a guide.
  defp compare(guide, mark, text) do
    [before, rest] = String.split(File.read!(guide), "<!-- #{mark} -->\n", parts: 2)
    [_there, behind] = String.split(rest, "<!-- end of #{mark} -->", parts: 2)

    written = "#{before}<!-- #{mark} -->\n#{String.trim_trailing(text)}\n<!-- end of #{mark} -->#{behind}"

    if System.get_env("INSTAR_WRITE_GUIDES"), do: File.write!(guide, written)

    assert File.read!(guide) == written,
           "INSTAR_WRITE_GUIDES=1 mix test #{Path.relative_to_cwd(__ENV__.file)}"
  end
end
