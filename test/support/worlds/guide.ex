defmodule Instar.Worlds.Guide do
  # Writes guides/code_semantics.md from the answers that the worlds gave to Instar.Worlds.Rows.
  alias Instar.{Error, Version}
  alias Instar.Server.Verbs
  alias Instar.Server.Verbs.Verb
  alias Instar.Worlds.Rows

  @introduction """
  # Instar and `:code`

  <!-- Made by test/law_test.exs from what was answered when it ran; INSTAR_WRITE_GUIDE=1 writes it anew. -->

  A version, `{id, tag}`, is to Instar what a module is to Erlang's code server. It has *current* code or none, and
  *old* code or none. A load makes what was current old; calls that are in old code finish there, and later ones get
  the new code. A process *lingers* when a call of its own is in old code, however deep.

  This page puts what `:code` answers beside what Instar does, for versions that run as BEAM modules and for those
  that run as WebAssembly. Nothing in the table was written by hand: the tests play every line against the code server
  of Erlang/OTP and both targets, and fail when an answer is not the one below. The same is done with thousands of
  random sequences of these verbs, in which every answer and every surviving process is compared after each step.

  ## How to read it

  `m` is a module, `id` and `tag` name a version, and `version` is a `%Instar.Version{}`, a handle. `load` and `call`
  return errors as structs: `{:error, …:not_purged}` stands for `{:error, %Instar.Error{reason: :not_purged}}`. The
  other verbs answer with bare reasons, as in `:code`. Calls are of a function that returns a number: 1 in the first
  code of a line, 2 in the code that replaced it. A dash means that there is no such question.

  Lines marked with a star differ on purpose; the reasons follow the table.
  """

  @verbs """
  ## The verbs

  | `:code` | Instar |
  |---|---|
  | `load_binary(m, file, binary)` | `load(id, tag: tag)` |
  | `load_file(m)`, `load_abs(file)` | `load(id, tag: tag, on_old: :error)` |
  | `m:f(...)` | `call({id, tag}, :f, [...])` |
  | a fun that `m` made | the handle that `load` or `select` returned |
  | `module_md5(binary)` | `module_md5({id, tag})`, the digest of 32 bytes of what is current |
  """

  @differences """
  ## More that is different

  * **Where code comes from.** On demand, `:code` reads the file on its path anew each time. Instar takes the code from
    the document that it knows; it asks the store when the version is loaded by name, when it looks for changed
    documents, and when it knows no document of that id. `module_status` and `get_object_code` speak of the known
    document, too.
  * **A call of what cannot be loaded.** In `:code` it is `undef`, whatever the cause. In Instar it is an error with the
    cause: `:not_found`, `:compile_error` with diagnostics, `:embedded`.
  * **A handle of a WebAssembly version stays in its own code** while that is there. A fun moves on when identical code is
    loaded. Both give the same answer; the difference is whether a later purge of the old code kills the caller.
  * **Words.** Code that does not compile is `:compile_error` where a document is loaded or called, as there are diagnostics to
    show, and `:badfile` where the verb answers as `:code` does. So is `:not_found` `:nofile`.
  * **The log.** A refused `delete` is a line in the log of both. Other refusals are answers, and `:code` logs them as
    well.
  """

  @doc "The page, from each world's rows, as `%{code: %{1 => lines, …}, beam: …, wasm: …}`."
  @spec page(%{atom => %{pos_integer => [Rows.line()]}}) :: String.t()
  def page(worlds) do
    {body, reasons} = Enum.map_reduce(Rows.titles(), [], &row(&1, &2, worlds))

    IO.iodata_to_binary([
      @introduction,
      "\n| | what | `:code` | Instar, BEAM | Instar, WebAssembly |\n|---|---|---|---|---|\n",
      body,
      "\n## Different on purpose\n\n",
      for({what, why} <- Enum.reverse(reasons), do: "* **#{what}.** #{why}\n"),
      "\n",
      @differences,
      "\n",
      @verbs,
      names()
    ])
  end

  # The verbs of the table that the lines before do not explain.
  defp names do
    {same, others} =
      for(
        %Verb{name: name, takes: takes, code: {function, _arity}} <- Verbs.all(),
        takes != :document and name != :module_md5,
        do: {function, name}
      )
      |> Enum.split_with(fn {function, name} -> function == name end)

    [
      "| #{Enum.map_join(same, ", ", &"`#{elem(&1, 0)}`")} | the same names |\n",
      for({function, name} <- others, do: "| `#{function}` | `#{name}` |\n")
    ]
  end

  defp row({number, title}, reasons, worlds) do
    steps = for world <- [:code, :beam, :wasm], do: worlds[world][number]

    {lines, reasons} =
      steps
      |> Enum.zip()
      |> Enum.map_reduce(reasons, fn answers, reasons ->
        [line | _others] = answers = Tuple.to_list(answers)
        what = elem(line, 0)
        why = if tuple_size(line) == 3, do: elem(line, 2)
        cells = for {world, line} <- Enum.zip([:code, :beam, :wasm], answers), do: cell(world, elem(line, 1))
        star = if why, do: " \\*", else: ""

        {"| | #{what}#{star} | #{Enum.join(cells, " | ")} |\n",
         if(why, do: [{"#{title}: #{what}", why} | reasons], else: reasons)}
      end)

    {["| **#{number}** | **#{title}** | | | |\n", lines], reasons}
  end

  @doc "An answer as the page shows it."
  @spec cell(:code | :beam | :wasm, term) :: String.t()
  def cell(_world, :unasked), do: "–"

  def cell(world, {:since, release, former, now}),
    do: "#{cell(world, former)}; since OTP #{release} #{cell(world, now)}"

  def cell(_world, text) when text in ["alive", "dead", "the node ends"], do: text
  def cell(world, answer), do: "`#{text(world, answer)}`"

  defp text(:code, {:ok, number}) when is_integer(number), do: "#{number}"
  defp text(:code, {:error, :undef}), do: "undef"
  defp text(:code, {:error, :badfun}), do: "{:badfun, fun}"
  defp text(world, {:ok, value}), do: "{:ok, #{text(world, value)}}"
  defp text(world, {:module, name}), do: "{:module, #{text(world, name)}}"
  defp text(:code, {:file, _file}), do: "{:file, file}"
  defp text(_world, {:file, _url}), do: "{:file, url}"
  defp text(_world, %Version{}), do: "version"
  defp text(_world, {:error, %Error{reason: {:badfun, _digest}}}), do: "{:error, …{:badfun, digest}}"
  defp text(_world, {:error, %Error{reason: reason}}), do: "{:error, …#{inspect(reason)}}"

  defp text(world, {:error, errors}) when is_list(errors) do
    list = for {name, reason} <- Enum.sort(errors), do: "{#{text(world, name)}, #{inspect(reason)}}"
    "{:error, [#{Enum.join(list, ", ")}]}"
  end

  defp text(world, {name, object, where}) when is_binary(object),
    do: "{#{text(world, name)}, binary, #{if where == nil, do: "nil", else: text(world, {:where, where})}}"

  defp text(:code, {:where, _file}), do: "file"
  defp text(_world, {:where, _url}), do: "url"
  defp text(_world, {"instar_law" <> _row, _tag}), do: "{id, tag}"
  defp text(:code, file) when is_list(file) and file != [], do: "file"
  defp text(_world, "memory:" <> _id), do: "url"
  defp text(_world, digest) when is_binary(digest), do: "#{byte_size(digest)} bytes"

  defp text(_world, atom) when is_atom(atom) do
    if String.starts_with?(Atom.to_string(atom), "instar_law"), do: "m", else: inspect(atom)
  end

  defp text(_world, other), do: inspect(other)
end
