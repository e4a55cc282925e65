defmodule Instar.UsesGraphsTest do
  # Random graphs of documents that use each other: what each answers is what plain Elixir and Erlang answer that were compiled
  # together; and after random changes, broken ones among them, all have one revision of each document.
  use Instar.Case, async: true

  # USES_GRAPHS=50 plays more of them.
  @graphs String.to_integer(System.get_env("USES_GRAPHS", "4"))
  @steps 5
  @tags ["1.0.0", "1.1.0", "2.0.0"]

  for target <- ["wasm", "beam"], n <- 1..@graphs do
    @tag instar: [
           trust: [:beam],
           refresh: 60_000,
           max_atoms: 500_000,
           compile_timeout: 60_000,
           timeout: 60_000
         ]
    test "#{target}, graph #{n}", %{server: server} = context do
      seed = {unquote(n), :erlang.phash2(unquote(target)), ExUnit.configuration()[:seed]}
      :rand.seed(:exsss, seed)
      store = graph(unquote(target))
      for {id, doc} <- store, do: put!(context, id, json(doc))

      for id <- Enum.shuffle(Map.keys(store)) do
        answer = Instar.call(server, id, :v, [7])
        assert expected(store, id) == simple(answer), "#{inspect(seed)} #{id}: #{inspect(answer)}"
        if match?({:ok, _}, answer), do: assert(answer == {:ok, together(store, id)}, inspect(seed))
      end

      play(server, context, store, @steps, seed)
    end
  end

  defp play(_server, _context, _store, 0, _seed), do: :ok

  defp play(server, context, store, steps, seed) do
    id = store |> Map.keys() |> Enum.random()
    changed = Map.put(store, id, change(store[id]))
    before = answers(server)
    put!(context, id, json(changed[id]))
    Instar.refresh(server)
    answers = answers(server)

    # Of each document one revision, whoever has it.
    revisions = answers |> Enum.flat_map(fn {_key, answer} -> revisions(answer) end) |> Enum.uniq()
    ids = for {id, _revision} <- revisions, do: id
    assert ids == Enum.uniq(ids), "#{inspect(seed)}: #{inspect(answers)}"

    for {key, answer} <- before,
        answers[key] == nil,
        do: flunk("#{inspect(seed)}: #{inspect(key)} #{inspect(answer)} is gone")

    # Where all of the store can be had, all have it.
    if Enum.all?(loaded(server), fn {id, tag} -> match?({:ok, _}, expected(changed, id, tag)) end) and
         Enum.all?(
           Enum.uniq(for {id, _tag} <- loaded(server), do: id),
           &match?({:ok, _}, expected(changed, &1))
         ) do
      for {{id, tag}, answer} <- answers,
          do:
            assert(
              {:ok, answer} == expected(changed, id, tag),
              "#{inspect(seed)}: #{id} #{tag}, status #{inspect(Instar.status(server).documents)}"
            )
    end

    play(server, context, changed, steps - 1, seed)
  end

  defp answers(server) do
    for {id, tag} <- loaded(server), into: %{} do
      assert {:ok, answer} = Instar.call(server, {id, tag}, :v, [7])
      {{id, tag}, answer}
    end
  end

  defp revisions({n, _tag, revision, of}), do: [{n, revision} | Enum.flat_map(of, &revisions/1)]

  # A graph: each document by number, which uses some with a greater one.
  defp graph(target) do
    count = Enum.random(2..8)

    for n <- 1..count, into: %{} do
      uses = for m <- (n + 1)..count//1, :rand.uniform(3) == 1, do: m
      wanted = fn -> Enum.random(["production", "production", "production", "1.0.0", "~> 1.0"]) end
      tags = Enum.uniq(["1.0.0" | Enum.take_random(@tags, 2)])

      {"g#{n}",
       %{
         n: n,
         target: target,
         language: Enum.random([:elixir, :elixir, :erlang]),
         uses: Map.new(uses, &{"g#{&1}", wanted.()}),
         production: Enum.random(tags),
         revision: 0,
         broken: [],
         tags: tags
       }}
    end
    |> with_languages()
  end

  # Whose code names others says in which language those are.
  defp with_languages(store) do
    languages = Map.new(store, fn {id, doc} -> {id, doc.language} end)
    Map.new(store, fn {id, doc} -> {id, Map.put(doc, :languages, languages)} end)
  end

  defp change(doc) do
    doc = %{doc | revision: doc.revision + 1, broken: []}

    case Enum.random([:code, :code, :channel, :broken]) do
      :code -> doc
      :channel -> %{doc | production: Enum.random(doc.tags)}
      :broken -> %{doc | broken: [Enum.random(doc.tags)]}
    end
  end

  defp json(doc) do
    %{
      "type" => "code-document",
      "language" => "#{doc.language}",
      "target" => doc.target,
      "uses" => Map.new(doc.uses),
      "production" => doc.production,
      "code" => Map.new(doc.tags, &{&1, code(doc, &1, "")})
    }
  end

  defp code(doc, tag, suffix) do
    if tag in doc.broken, do: broken(doc.language), else: code(doc.language, doc, tag, suffix)
  end

  defp broken(:elixir), do: "defmodule G do\n  def v(x), do: (\nend"
  defp broken(:erlang), do: "-module(g).\n-export([v/1]).\nv(X -> X.\n"

  defp code(:elixir, %{n: n, revision: revision} = doc, tag, suffix) do
    used = Map.keys(doc.uses)
    elixir = for id <- used, doc.languages[id] == :elixir, do: module(id, :elixir, suffix)

    """
    defmodule #{module("g#{n}", :elixir, suffix)} do
      #{for module <- elixir, do: "require #{module}\n"}
      defstruct [:n]
      defmacro m(x), do: quote(do: {unquote(x), #{n}})
      def v(x) do
        _ = x
        #{for module <- elixir, do: "{^x, _} = #{module}.m(x)\n%#{module}{n: ^x} = %#{module}{n: x}\n"}
        {#{n}, #{inspect(tag)}, #{revision}, [#{Enum.map_join(used, ", ", &"#{module(&1, doc.languages[&1], suffix)}.v(x)")}]}
      end
    end
    """
  end

  defp code(:erlang, %{n: n, revision: revision} = doc, tag, suffix) do
    calls = Enum.map_join(Map.keys(doc.uses), ", ", &"#{erlang(&1, doc.languages[&1], suffix)}:v(X)")

    """
    -module(#{erlang("g#{n}", :erlang, suffix)}).
    -export([v/1]).
    v(X) -> _ = X, {#{n}, <<"#{tag}">>, #{revision}, [#{calls}]}.
    """
  end

  defp module(id, :elixir, suffix), do: String.capitalize(id) <> suffix
  defp module(id, :erlang, suffix), do: ":" <> id <> String.downcase(suffix)
  defp erlang(id, :elixir, suffix), do: "'Elixir." <> String.capitalize(id) <> suffix <> "'"
  defp erlang(id, :erlang, suffix), do: id <> String.downcase(suffix)

  # What it should be, from the graph alone ---------------------------------------------------------------------

  defp expected(store, id), do: expected(store, id, store[id].production)

  defp expected(store, id, tag) do
    case pins(store, id, tag, %{}) do
      :conflict ->
        {:error, :versions_differ}

      pins ->
        if Enum.any?(pins, fn {id, tag} -> tag in store[id].broken end),
          do: {:error, :broken},
          else: {:ok, tree(store, pins, id)}
    end
  end

  defp pins(store, id, tag, pins) do
    case pins do
      %{^id => ^tag} -> pins
      %{^id => _other} -> :conflict
      %{} -> store[id].uses |> Enum.sort() |> Enum.reduce(Map.put(pins, id, tag), &pinned(&1, &2, store))
    end
  end

  defp pinned(_use, :conflict, _store), do: :conflict
  defp pinned({id, wanted}, pins, store), do: pins(store, id, meant(store[id], wanted), pins)

  defp meant(doc, "production"), do: doc.production
  defp meant(_doc, "1.0.0"), do: "1.0.0"
  defp meant(doc, "~> 1.0"), do: doc.tags |> Enum.filter(&String.starts_with?(&1, "1.")) |> Enum.max()

  defp tree(store, pins, id) do
    doc = store[id]
    {doc.n, pins[id], doc.revision, for(used <- Enum.sort(Map.keys(doc.uses)), do: tree(store, pins, used))}
  end

  defp simple({:ok, answer}), do: {:ok, answer}
  defp simple({:error, %Error{reason: {:versions_differ, _, _}}}), do: {:error, :versions_differ}
  defp simple(other), do: other

  # Plain code, compiled together in this VM under names of its own.
  defp together(store, id) do
    suffix = "U#{System.unique_integer([:positive])}"
    pins = pins(store, id, store[id].production, %{})

    modules =
      for {used, tag} <- Enum.sort_by(pins, fn {used, _tag} -> -store[used].n end) do
        doc = store[used]
        text = code(doc, tag, suffix)

        case doc.language do
          :elixir ->
            [{module, _}] = Code.compile_string(text)
            module

          :erlang ->
            {:ok, tokens, _} = :erl_scan.string(String.to_charlist(text))

            forms =
              tokens
              |> Enum.chunk_while([], &chunk/2, fn _rest -> {:cont, []} end)
              |> Enum.map(fn form ->
                {:ok, form} = :erl_parse.parse_form(form)
                form
              end)

            {:ok, module, binary} = :compile.forms(forms)
            {:module, ^module} = :code.load_binary(module, ~c"nofile", binary)
            module
        end
      end

    answer = List.last(modules).v(7)
    for module <- modules, do: {:code.purge(module), :code.delete(module), :code.purge(module)}
    answer
  end

  defp chunk({:dot, _} = dot, form), do: {:cont, Enum.reverse([dot | form]), []}
  defp chunk(token, form), do: {:cont, [token | form]}
end
