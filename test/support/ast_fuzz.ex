defmodule Instar.AstFuzz do
  # Random syntax trees with attempts in random places, against the walls before Elixir's compiler: together, the
  # second alone, and as text, where they are one. Trees that no text has are given to the reader as they are.

  alias Instar.{Attacks, Error}
  alias Instar.Compiler.Shared.{Assembly, Warnings}
  alias Instar.Compiler.Wasm.Front

  @names [:f, :g, :x, :y, :if, :case, :raise, :is_atom, :hd, :+, :-, :<>, :|>, :in, :&&, :!, :.., :to_string] ++
           [:quote, :unquote, :unquote_splicing, :super, :import, :require, :alias, :use, :def, :defmacro, :@] ++
           [:__block__, :__aliases__, :%, :%{}, :{}, :<<>>, :"::", :&, :^, :=, :fn, :->, :for, :with, :try] ++
           [
             :cond,
             :receive,
             :<-,
             :when,
             :\\,
             :|,
             :.,
             :__MODULE__,
             :__ENV__,
             :__CALLER__,
             :binding,
             :dbg,
             :var!
           ] ++
           [
             :alias!,
             :sigil_D,
             :sigil_w,
             :sigil_r,
             :size,
             :unit,
             :binary,
             :match?,
             :destructure,
             :put_in,
             :then
           ]
  @remotes [:unquote, :unquote_splicing, :run, :mark, :map, :{}, :__struct__, :__info__, :y, :at, :to_string]
  @modules [Instar.Attacks.Hook, Instar.Attacks.OnLoad, Enum, Kernel, Kernel.SpecialForms, Code, Module] ++
             [:lists, :os, :persistent_term, :erlang, D, Application, Protocol]

  @doc """
  Attacks so many times from a seed; each round is up to three sources. Raises, with the source, when something of the
  host's was touched; the answer counts sources by what became of them, with the new atoms in `:new_atoms` and the numbers
  of rounds that took too much memory in `:too_large`. Rounds may begin at a later number than 1.
  """
  def run(rounds, seed, first \\ 1) do
    level = Logger.level()
    # Of trees that have no text.
    Logger.configure(level: :none)
    pool = %{attempts: attempts(), places: places()}
    Attacks.clean()

    counted =
      Attacks.with_module_on_disk(fn ->
        Attacks.with_slot(fn slot ->
          # What is loaded, made or counted once is none of an attempt's doing.
          alone({seed, 0}, fn -> round(pool, slot, %{}) end)
          state = Attacks.state()
          atoms = :erlang.system_info(:atom_count)

          counts =
            Enum.reduce(first..(first + rounds - 1)//1, %{too_large: []}, fn number, counts ->
              if rem(number, 500) == 0, do: Code.purge_compiler_modules()
              if rem(number, 500) == 0, do: Attacks.untouched!(state, {:one_of_500_before, number, seed})

              case alone({seed, number}, fn -> round(pool, slot, counts) end) do
                {:ok, counts} -> counts
                :too_large -> too_large(counts, number)
              end
            end)

          Code.purge_compiler_modules()
          Attacks.untouched!(state, {:seed, seed})
          Map.put(counts, :new_atoms, :erlang.system_info(:atom_count) - atoms)
        end)
      end)

    Logger.configure(level: level)
    counted
  end

  # A round has a process and chance of its own: with its number it is the same again, without those before it. One that
  # takes more than half a gigabyte, which a compilation for a user may not, ends itself and not the machine.
  defp alone({seed, number}, round) do
    parent = self()

    work = fn ->
      :rand.seed(:exsss, {seed, number, 0})
      # What it warns of is nobody's business, and would be on the terminal.
      {counts, _warnings} = Warnings.collect("d@1", round)
      send(parent, {self(), counts})
    end

    heap = %{size: 64 * 1024 * 1024, kill: true, error_logger: false}
    {pid, monitor} = Process.spawn(work, [:monitor, {:max_heap_size, heap}])

    receive do
      {^pid, counts} ->
        Process.demonitor(monitor, [:flush])
        {:ok, counts}

      {:DOWN, ^monitor, :process, ^pid, :killed} ->
        :too_large

      {:DOWN, ^monitor, :process, ^pid, reason} ->
        raise "round #{number} of seed #{seed}: #{Exception.format_exit(reason)}"
    end
  end

  defp too_large(counts, number) do
    Attacks.unmarked!({:too_large, number})
    Map.update!(counts, :too_large, &[number | &1])
  end

  defp round(pool, slot, counts) do
    tree = document(pool)
    read = guarded(fn -> Attacks.read(tree, slot) end)
    counts = count(counts, :tree, both(read), tree)
    counts = Enum.reduce(Attacks.unread(tree, slot), counts, &count(&2, :unread, Attacks.expand([&1]), tree))

    counts =
      case text(fn -> Macro.to_string(tree) end) do
        nil -> counts
        text -> count(counts, :text, if(chance(50), do: whole(:elixir, text), else: parsed(text, slot)), text)
      end

    if chance(3), do: erlang(counts), else: counts
  end

  # Forms to what stands before Erlang's compiler, and as text to all of it.
  defp erlang(counts) do
    forms = forms()
    compiled = guarded(fn -> forms |> Front.compiled() |> Assembly.compile([]) end)
    counts = count(counts, :forms, compiled, forms)

    case text(fn -> forms |> Enum.map(&:erl_pp.form/1) |> IO.chardata_to_string() end) do
      nil -> counts
      text -> count(counts, :erlang, if(chance(10), do: whole(:erlang, text), else: read_erlang(text)), text)
    end
  end

  defp read_erlang(text) do
    with {:ok, _module, forms} <- guarded(fn -> Attacks.read_erlang(text) end),
         do: guarded(fn -> forms |> Front.compiled() |> Assembly.compile([]) end)
  end

  defp both({:ok, modules}), do: Attacks.expand(modules)
  defp both(error), do: error

  # A tree that no parser made can be of a shape that a reader of texts does not have to know.
  defp guarded(fun) do
    fun.()
  rescue
    error -> {:error, error.__struct__}
  catch
    _kind, _reason -> {:error, :thrown}
  end

  defp parsed(text, slot) do
    with {:ok, tree} <- Attacks.parse(text), do: both(guarded(fn -> Attacks.read(tree, slot) end))
  end

  defp whole(language, text) do
    case Front.program(language, text, file: "d@1", timeout: 30_000, max_atoms: 1_000_000_000) do
      {:error, %Error{reason: {:compile_timeout, _}}} -> {:error, :timeout}
      answer -> answer
    end
  end

  defp count(counts, kind, answer, source) do
    Attacks.unmarked!(source)
    Map.update(counts, {kind, elem(answer, 0)}, 1, &(&1 + 1))
  end

  # Trees that are none have no text, and some make `Macro.to_string/1` go on for ever.
  defp text(fun) do
    parent = self()

    {pid, monitor} =
      Process.spawn(fn -> send(parent, {self(), fun.()}) end, [
        :monitor,
        {:max_heap_size, %{size: 4_000_000, kill: true, error_logger: false}}
      ])

    receive do
      {^pid, text} ->
        Process.demonitor(monitor, [:flush])
        text

      {:DOWN, ^monitor, :process, ^pid, _reason} ->
        nil
    end
  after
    # It is this test that has inspected what is in there.
    Attacks.clean()
  end

  # Trees -------------------------------------------------------------------------------------------------------

  defp attempts do
    for way <- Attacks.ways(), {:ok, tree} <- [Code.string_to_quoted(way)], do: tree
  end

  defp places do
    for place <- Attacks.places(), {:ok, tree} <- [Code.string_to_quoted(place)], do: tree
  end

  defp document(pool) do
    case :rand.uniform(10) do
      kind when kind <= 4 -> pool.places |> one() |> planted(pool) |> mutated(pool, :rand.uniform(3) - 1)
      kind when kind <= 6 -> pool.places |> one() |> planted(pool) |> mutated(pool, :rand.uniform(6))
      _any -> module(Enum.map(1..:rand.uniform(4), fn _ -> statement(pool) end))
    end
  end

  defp module(statements),
    do: {:defmodule, meta(), [{:__aliases__, meta(), [:D]}, [do: {:__block__, meta(), statements}]]}

  defp statement(pool) do
    case :rand.uniform(14) do
      1 -> {:defdelegate, meta(), [call(pool), [to: one(@modules), as: one(@remotes)]]}
      2 -> {one([:defguard, :defguardp]), meta(), [{:when, meta(), [call(pool), tree(pool, 3)]}]}
      3 -> {:defstruct, meta(), [[a: tree(pool, 2)]]}
      4 -> {:@, meta(), [{one([:a, :on_load, :before_compile, :derive, :compile]), meta(), [tree(pool, 2)]}]}
      5 -> {one([:import, :require, :alias, :use]), meta(), [one(@modules), tree(pool, 1)]}
      6 -> {:defimpl, meta(), [{:__aliases__, meta(), [:String, :Chars]}, [do: statement(pool)]]}
      7 -> tree(pool, 3)
      _def -> {one([:def, :defp]), meta(), [head(pool), [do: tree(pool, 4)]]}
    end
  end

  defp head(pool), do: if(chance(5), do: {:when, meta(), [call(pool), tree(pool, 2)]}, else: call(pool))

  defp call(pool) do
    args = if chance(3), do: [tree(pool, 2)], else: [{:x, meta(), nil}]
    args = if chance(8), do: [{:\\, meta(), [{:y, meta(), nil}, tree(pool, 2)]} | args], else: args
    {if(chance(15), do: one(@names), else: :f), meta(), args}
  end

  defp tree(pool, depth) when depth > 0 do
    deeper = fn -> tree(pool, depth - 1) end

    case :rand.uniform(24) do
      1 -> [deeper.(), deeper.()]
      2 -> {deeper.(), deeper.()}
      3 -> {:{}, meta(), [deeper.(), deeper.(), deeper.()]}
      4 -> {:%{}, meta(), [a: deeper.()]}
      5 -> {:%, meta(), [one([one(@modules), deeper.()]), {:%{}, meta(), [a: deeper.()]}]}
      6 -> {:<<>>, meta(), [{:"::", meta(), [deeper.(), {:size, meta(), [deeper.()]}]}]}
      7 -> {:<<>>, meta(), [{:"::", meta(), [deeper.(), deeper.()]}]}
      8 -> {:case, meta(), [deeper.(), [do: [{:->, meta(), [[deeper.()], deeper.()]}]]]}
      9 -> {:fn, meta(), [{:->, meta(), [[{:y, meta(), nil}], deeper.()]}]}
      10 -> {:for, meta(), [{:<-, meta(), [{:y, meta(), nil}, deeper.()]}, [into: deeper.(), do: deeper.()]]}
      11 -> {:with, meta(), [{:<-, meta(), [{:y, meta(), nil}, deeper.()]}, [do: deeper.()]]}
      12 -> {:try, meta(), [[do: deeper.(), rescue: [{:->, meta(), [[deeper.()], deeper.()]}]]]}
      13 -> {:&, meta(), [deeper.()]}
      14 -> {:=, meta(), [{:y, meta(), nil}, deeper.()]}
      15 -> {:__block__, meta(), [deeper.(), deeper.()]}
      16 -> {:|>, meta(), [deeper.(), deeper.()]}
      17 -> {{:., meta(), [deeper.()]}, meta(), [deeper.()]}
      18 -> {{:., meta(), [one(@modules), one(@remotes)]}, meta(), [deeper.()]}
      19 -> {{:., meta(), [deeper.(), one(@remotes)]}, meta(), one([[], [deeper.()]])}
      20 -> {deeper.(), meta(), one([[], [deeper.()], nil])}
      21 -> {one(@names), meta(), [deeper.()]}
      22 -> {one(@names), meta(), one([[], nil, [deeper.(), deeper.()], [[do: deeper.()]]])}
      23 -> {one([:if, :unless]), meta(), [deeper.(), [do: deeper.(), else: deeper.()]]}
      24 -> leaf(pool)
    end
  end

  defp tree(pool, _depth), do: leaf(pool)

  defp leaf(pool) do
    case :rand.uniform(12) do
      kind when kind <= 4 -> {one([:x, :y]), meta(), one([nil, nil, nil, Elixir])}
      5 -> one([0, 1, -1, 1.5, 1_000_000_000_000_000_000_000])
      6 -> one([:a, nil, true, "text", "", []])
      7 -> one(@modules)
      8 -> {:__aliases__, meta(), one([[:Enum], [:D], [:Instar, :Attacks, :Hook], [{:x, [], nil}, :A]])}
      9 -> one(junk())
      _way -> one(pool.attempts)
    end
  end

  # What no text is.
  defp junk do
    [
      %{},
      %{a: 1},
      # Messages show the tree.
      struct(Instar.Attacks.Shown),
      %{__struct__: Instar.Attacks.Hook},
      self(),
      make_ref(),
      &Instar.Attacks.Hook.mark/0,
      fn -> Instar.Attacks.Hook.mark() end,
      <<1::3>>,
      {},
      {1},
      {1, 2, 3, 4},
      {:a, :b, :c, :d, :e},
      [1 | 2],
      {:f, [], [1 | 2]},
      {:f, [line: 1] ++ :a, []},
      {:f, %{}, []},
      {1, [], []},
      {"f", [], []},
      {:., [], [1, :a]},
      {{:., [], []}, [], []},
      {{:., [], [1, 2, 3]}, [], []},
      {:super, [super: {:defmacro, :run}], []},
      {:run, [imports: [{0, Instar.Attacks.Hook}], context: Instar.Attacks.Hook], []},
      {:run, [import: Instar.Attacks.Hook, context: Instar.Attacks.Hook], []},
      {:run, [required: true], []},
      {{:., [], [Instar.Attacks.Hook, :run]}, [required: true], []}
    ]
  end

  defp meta do
    if chance(6) do
      [
        one([
          {:imports, [{0, Instar.Attacks.Hook}, {1, Instar.Attacks.Hook}]},
          {:import, Instar.Attacks.Hook},
          {:context, Instar.Attacks.Hook},
          {:required, true},
          {:super, {:defmacro, :run}},
          {:keep, {"/etc/passwd", 1}},
          {:file, "/etc/passwd"},
          {:alias, Instar.Attacks.Hook},
          {:absolute, true},
          {:protocol, true},
          {:implements, {[:Inspect], [:D]}},
          {:shown, [only: [:a]]},
          {:derived, true},
          {:counter, {Instar.Attacks.Hook, 1}},
          {:if_undefined, :apply},
          {:generated, self()},
          {:line, struct(Instar.Attacks.Shown)},
          {:expanded, true},
          {:version, 0},
          {:from_macro, true},
          {:stop_generated, true},
          :line
        ]),
        {:context, Instar.Attacks.Hook},
        {:line, 1}
      ]
    else
      [line: :rand.uniform(9)]
    end
  end

  # Erlang's forms -------------------------------------------------------------------------------------------

  @hook Instar.Attacks.Hook
  @attributes [
    compile: {:parse_transform, @hook},
    compile: [:export_all, {:parse_transform, @hook}],
    compile: {:core_transform, @hook},
    compile: {:i, ~c"/etc"},
    on_load: {:f, 1},
    nifs: [f: 1],
    include: ~c"/etc/passwd",
    include_lib: ~c"kernel/include/file.hrl",
    file: {~c"/etc/passwd", 1},
    import: {@hook, [mark: 0]},
    import: {:file, [delete: 1]},
    behaviour: @hook,
    feature: {:maybe_expr, :enable},
    define: {:a, 1},
    module: :lists,
    export: [f: 1, g: 0],
    record: {:s, [{:record_field, 1, {:atom, 1, :a}, {:call, 1, {:atom, 1, :halt}, []}}]},
    vsn: [1],
    spec: {{:f, 1}, []},
    other: {@hook, :mark, []}
  ]

  defp forms do
    attributes = for _ <- 1..:rand.uniform(4), do: attribute()
    functions = for _ <- 1..:rand.uniform(3), do: function()

    [{:attribute, 1, :module, :d}, {:attribute, 1, :export, [f: 1]}] ++
      attributes ++ functions ++ if(chance(5), do: [attribute(), one(junk())], else: []) ++ [{:eof, 9}]
  end

  defp attribute do
    {name, value} = one(@attributes)
    {:attribute, :rand.uniform(9), if(chance(8), do: one(Keyword.keys(@attributes)), else: name), value}
  end

  defp function do
    clause =
      {:clause, 1, [one([{:var, 1, :X}, term(2)])], if(chance(3), do: [[term(2)]], else: []), [term(4)]}

    {:function, 1, if(chance(10), do: one([:g, :module_info, :parse_transform]), else: :f), 1, [clause]}
  end

  defp term(depth) when depth > 0 do
    deeper = fn -> term(depth - 1) end

    case :rand.uniform(18) do
      1 -> {:call, 1, {:remote, 1, {:atom, 1, one(@modules)}, {:atom, 1, one(@remotes)}}, [deeper.()]}
      2 -> {:call, 1, {:remote, 1, deeper.(), deeper.()}, [deeper.()]}
      3 -> {:call, 1, {:atom, 1, one([:f, :g, :halt, :spawn, :apply, :put, :list_to_atom, :hd])}, [deeper.()]}
      4 -> {:call, 1, deeper.(), [deeper.()]}
      5 -> {:fun, 1, {:function, {:atom, 1, @hook}, {:atom, 1, :mark}, {:integer, 1, 0}}}
      6 -> {:fun, 1, {:clauses, [{:clause, 1, [{:var, 1, :Y}], [], [deeper.()]}]}}
      7 -> {:case, 1, deeper.(), [{:clause, 1, [deeper.()], [], [deeper.()]}]}
      8 -> {:try, 1, [deeper.()], [], [{:clause, 1, [{:var, 1, :_}], [], [deeper.()]}], [deeper.()]}
      9 -> {:lc, 1, deeper.(), [{:generate, 1, {:var, 1, :Z}, deeper.()}, deeper.()]}
      10 -> {:bin, 1, [{:bin_element, 1, deeper.(), deeper.(), :default}]}
      11 -> {:map, 1, [{:map_field_assoc, 1, deeper.(), deeper.()}]}
      12 -> {:record, 1, :s, [{:record_field, 1, {:atom, 1, :a}, deeper.()}]}
      13 -> {:match, 1, deeper.(), deeper.()}
      14 -> {:op, 1, one([:+, :-, :!, :++, :andalso, :==]), deeper.(), deeper.()}
      15 -> {:cons, 1, deeper.(), deeper.()}
      16 -> {:tuple, 1, [deeper.(), deeper.()]}
      17 -> {:block, 1, [deeper.(), deeper.()]}
      18 -> term(0)
    end
  end

  defp term(_depth) do
    case :rand.uniform(8) do
      kind when kind <= 3 -> {:var, 1, one([:X, :Y, :_])}
      4 -> {:atom, 1, one(@modules)}
      5 -> {:integer, 1, 1}
      6 -> {:string, 1, ~c"text"}
      7 -> {nil, 1}
      8 -> if(chance(4), do: one(junk()), else: {:char, 1, ?a})
    end
  end

  # Puts an attempt in the place of X.
  defp planted({:__aliases__, _, [:X]}, pool), do: if(chance(6), do: tree(pool, 2), else: one(pool.attempts))
  defp planted([head | tail], pool), do: [planted(head, pool) | planted(tail, pool)]

  defp planted(tuple, pool) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> planted(pool) |> List.to_tuple()

  defp planted(other, _pool), do: other

  defp mutated(tree, _pool, 0), do: tree

  defp mutated(tree, pool, times) do
    {tree, _left} = replace(tree, :rand.uniform(size(tree)), pool)
    mutated(tree, pool, times - 1)
  end

  defp size([head | tail]), do: 1 + size(head) + size(tail)
  defp size(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> size()
  defp size(_other), do: 1

  # Puts a tree in the place of the node with this number.
  defp replace(_node, 1, pool), do: {one([tree(pool, 2), leaf(pool), one(@names), meta()]), 0}

  defp replace([head | tail], number, pool) when number > 1 do
    {head, number} = replace(head, number - 1, pool)
    if number == 0, do: {[head | tail], 0}, else: prepend(head, replace(tail, number, pool))
  end

  defp replace(tuple, number, pool) when is_tuple(tuple) and number > 1 do
    {list, number} = tuple |> Tuple.to_list() |> replace(number, pool)
    {if(is_list(list) and List.improper?(list) == false, do: List.to_tuple(list), else: {list}), number}
  end

  defp replace(other, number, _pool), do: {other, max(number - 1, 0)}

  defp prepend(head, {tail, number}), do: {[head | tail], number}

  defp one(list), do: Enum.random(list)
  defp chance(n), do: :rand.uniform(n) == 1
end
