defmodule Instar.Compiler.TextsTest do
  # What a document's author reads when something is refused, or cannot be done: that it is a sentence. Every place that
  # refuses is reached by a document here, or is one of the second wall, whose words are looked at in the source.
  use ExUnit.Case, async: true
  doctest Instar.Compiler.Wasm.Constructs, only: [refusal: 1]
  doctest Instar.Compiler.Wasm.Misspelt
  alias Instar.Compiler.Wasm.{Constructs, Front, Library}
  alias Instar.Error

  # Documents by what of them is refused. A body stands in a module.
  @elixir [
    {"def f(x), do: {x, :erlang.get_cookie()}", ":erlang.get_cookie/0"},
    {"@rate System.get_env(\"RATE\")\n def f(x), do: x * @rate", "System.get_env/1"},
    {"import Enum, only: Enum.map([], & &1)\n def f, do: 1", "a computed value for import's options"},
    {"def f(x), do: @foo x", "setting @foo in a function"},
    {"IO.puts(1)\n def f, do: 1", "IO.puts/1"},
    {"use Supervisor\n def f, do: 1", "use Supervisor"},
    {"require Logger\n def f, do: 1", "require Logger"},
    {"import Supervisor\n def f, do: 1", "import Supervisor"},
    {"@on_load :f\n def f, do: 1", "@on_load"},
    {"def f, do: quote(1, do: 1)", "quote with options that are computed"},
    {"def f, do: quote(unquote: 1, do: 1)", "quote with an option that is computed"},
    {"def f, do: quote(bind_quoted: x(), do: 1)", "bind_quoted with names that are computed"},
    {"defoverridable D\n def f, do: 1", "defoverridable of something other than names and arities"},
    {"Module.register_attribute(D, :a, persist: true)\n def f, do: 1",
     "Module.register_attribute with options other than accumulate: true"},
    {"@before_compile Enum\n def f, do: 1", "@before_compile Enum"},
    {"def f, do: Kernel.binding()", "Kernel.binding"},
    {"def __info__(_), do: 1", "a definition of __info__"},
    {"defdelegate f(x), to: Enum, as: :unquote\n def g, do: 1", "unquote"},
    {"def f(x), do: ~D[2026-01-0\#{x}]", "~D with more than digits"},
    {"def f(x), do: (x.y).(1).z.(2)()", "a call of something other than a function"},
    {"def f(x, t), do: <<x::t.y>>", "a segment's type that is computed"},
    {"def f, do: __ENV__.aliases", "__ENV__"},
    {"def f(x), do: x.\"unquote\"()", "unquote"},
    {"def f(x), do: %x.A{}", "a module's name that is computed"},
    {"def f(x), do: %{x}.A", "a module's name that is computed"},
    {"def f(x), do: x.A.g()", "a module's name that is computed"},
    {"def f(x), do: Kernel.SpecialForms.quote(x)", "Kernel.SpecialForms.quote"},
    {"def f(x), do: IO.puts(x)", "IO.puts/1"},
    {"def f, do: File.cwd()", "File.cwd"},
    {"def f(x), do: Node.ping(x)", "Node.ping/1"},
    {"def f, do: :erlang.now()", ":erlang.now/0"},
    {"def f, do: Enum.shuffle([1])", "Enum.shuffle/1"},
    {"def f, do: DateTime.utc_now()", "DateTime.utc_now/0"},
    {"def f, do: apply(Enum, :shuffle, [[1]])", "Enum.shuffle/1"},
    {"def f, do: apply(:rand, :uniform, [])", ":rand.uniform/0"},
    {"def f, do: %File.Stat{}", "the struct File.Stat"},
    {"def f(%File.Stat{} = r), do: r", "the struct File.Stat"},
    {"def f, do: dbg(1)", "dbg"},
    {"def f, do: D.module_info()", "D.module_info/0"},
    {"defstruct [:a]\n @derive Enumerable\n def f, do: 1", nil},
    {"@derive Enumerable\n defstruct [:a]\n def f, do: 1", "@derive Enumerable"},
    {"@derive {Inspect, only: 1}\n defstruct [:a]\n def f, do: 1",
     "@derive Inspect with options other than lists of fields"},
    {"@derive {JSON.Encoder, only: 1}\n defstruct [:a]\n def f, do: 1",
     "@derive JSON.Encoder with options other than lists of fields"},
    {"defimpl Collectable, for: 1 + 1 do\n end\n def f, do: 1", "defimpl with 1 + 1"},
    {"defstruct [:a]\n defimpl Plug.Exception do\n end\n def f, do: 1", "defimpl Plug.Exception"},
    {"defmodule M do\n defmacro d, do: quote(do: @derive(Inspect))\n end\n require M\n M.d()\n defstruct [:a]\n def f, do: 1",
     "@derive in what a macro makes"},
    {"defmodule M do\n defmacro d, do: Module.put_attribute(__CALLER__.module, :derive, Inspect)\n end\n require M\n M.d()\n defstruct [:a]\n def f, do: 1",
     "@derive in what a macro makes"},
    {"@derive fn -> 1 end\n defstruct [:a]\n def f, do: 1", "@derive with fn -> 1 end"},
    {"defprotocol P do\n @fallback_to_any true\n def p(x)\n end\n def f, do: 1",
     "@fallback_to_any without an implementation for Any"},
    {"defprotocol P do\n defmacro m, do: 1\n end\n def f, do: 1", "defmacro in a protocol"},
    {"alias Foo.{Bar, baz}\n def f, do: 1", "a name that is computed"},
    {"def f(m), do: &m.upcase/1", "a capture of a computed module's function, as &m.upcase/1,"},
    {"def f, do: :\"Elixir.Code\".eval_string(\"1\")", "Code.eval_string/1"}
  ]

  @erlang [
    {"-include(\"a.hrl\").\nf() -> 1.", "-include"},
    {"-if(length(\"a\") > 0).\nf() -> 1.\n-endif.", "-if"},
    {"-ifdef(a).\n-elif(length(\"a\") > 0).\n-endif.\nf() -> 1.", "-if"},
    {"-compile({parse_transform, x}).\nf() -> 1.", "-compile"},
    {"-import(os, [cmd/1]).\nf() -> 1.", "-import(os, …)"},
    {"-nifs([f/0]).\nf() -> 1.", "-nifs"},
    {"f() -> halt().", ":erlang.halt/0"},
    {"f() -> os:cmd(\"ls\").", ":os.cmd/1"},
    {"f() -> rand:uniform().", ":rand.uniform/0"},
    {"f() -> apply(rand, uniform, []).", ":rand.uniform/0"},
    {"f() -> erlang:apply(os, cmd, [\"ls\"]).", ":os.cmd/1"},
    {"f() -> module_info().", "module_info/0"},
    {"-on_load(f/0).\nf() -> ok.", "-on_load"}
  ]

  # What a macro makes, or a name that is computed: test/differential/compile_time_test.exs and those of escapes reach some.
  @made [
    "a function's name other than an atom",
    "Module.register_attribute with a name that is computed",
    "a function whose name is computed",
    "a macro whose name is computed",
    "a defdelegate whose names are computed",
    "a guard whose name is computed",
    "a variable called .*",
    "an expression that runs while the module is compiled",
    "binding with a context",
    "unquote_splicing of something other than a list",
    ".* outside of a macro"
  ]

  # What only a tree that no text is can reach: behind the first wall, by its name in the source.
  @unreached [
    "a name that is computed",
    "a module's name that is computed",
    "a dot without a call",
    "a call of something other than a function",
    "a term that cannot be written as text",
    "something other than a definition",
    "a struct other than Elixir's",
    "a directive with options that are computed",
    "the macro .*",
    "the struct .*"
  ]

  defp compiled(language, source),
    do: Front.program(language, source, file: "d", timeout: 20_000, max_atoms: 50_000)

  defp refused do
    elixir = for {body, construct} <- @elixir, do: {:elixir, "defmodule D do\n #{body}\nend", construct}

    erlang =
      for {body, construct} <- @erlang, do: {:erlang, "-module(d).\n-export([f/0]).\n#{body}\n", construct}

    for {language, source, expected} <- elixir ++ erlang do
      {source, expected, compiled(language, source)}
    end
  end

  # What makes a text no English. `said` is a text of one or several sentences.
  defp oddities(said) do
    # What is quoted is the document's.
    text = Regex.replace(~r/"(\\.|[^"\\])*"/, said, "X")

    rules = [
      {~r/\b(no|a|an|the|has no|have no) (a|an|the|no)\b(?! longer)/i, "two articles"},
      {~r/\bthat is no\b/, "that is no"},
      {~r/\b(has|have|is|are) no [@~:-]/, "no and a name"},
      {~r/\ba [aeio][a-z]/, "a before a vowel"},
      {~r/\ban [bcdfgjklmnpqrstvwxyz]/, "an before a consonant"},
      {~r/\b([a-z]+) \1\b/, "a word twice"},
      {~r/  /, "two spaces"},
      {~r/\bnot\b[^,;:.]*\bnot\b/, "not twice"},
      {~r/[.;:,] *$/, "no end"},
      {~r/^\s/, "a space first"},
      {~r/<[a-z_]+>/, "a hole"}
    ]

    for {rule, name} <- rules, Regex.match?(rule, text), do: name
  end

  test "each refusal names the construct in a sentence, and the whole error is one" do
    found =
      for {source, expected, answer} <- refused() do
        assert {:error, %Error{} = error} = answer, source

        for text <- [Exception.message(error) | Enum.map(error.diagnostics, & &1.message)],
            do: odd!(text, source)

        case error.reason do
          {:unsupported_construct, construct} ->
            if expected, do: assert(construct == expected, source)
            # Or what it needs to be allowed.
            told = &(&1 == Constructs.refusal(construct) or &1 =~ "#{construct} needs the permission :")
            assert Enum.any?(error.diagnostics, &told.(&1.message)), source
            assert Exception.message(error) =~ "does not have: " <> construct <> "; with"
            construct

          # A mistake comes before what is not there.
          :compile_error ->
            assert expected == nil, "#{source}\n#{inspect(error.diagnostics)}"
            nil
        end
      end

    found = Enum.reject(found, &is_nil/1)

    missing =
      for {template, place} <- templates(), not Enum.any?(found ++ names(), &(&1 =~ template)), do: place

    assert missing == []
  end

  defp names, do: for(name <- @unreached ++ @made, do: String.replace(name, ".*", "m/1"))

  defp odd!(text, source) do
    # The first line of several is the error's.
    for line <- String.split(text, "\n"),
        odd = oddities(line),
        odd != [],
        do: flunk("#{inspect(odd)}: #{line}\n#{source}")
  end

  # The words that a source refuses with: `refuse(meta, "…")`, and what is thrown.
  defp templates do
    for file <- Path.wildcard("lib/instar/compiler/{wasm,shared}/*.ex"), reduce: [] do
      all ->
        {_tree, found} =
          file
          |> File.read!()
          |> Code.string_to_quoted!()
          |> Macro.prewalk([], fn node, found -> {node, template(node, file) ++ found} end)

        all ++ Enum.reverse(found)
    end
  end

  defp template({:refuse, _, [_meta, text]}, file), do: pattern(text, file)

  defp template({:throw, _, [{:{}, _, [kind, _meta, text]}]}, file) when kind in [:refused, :refused_macro],
    do: pattern(text, file)

  defp template(_node, _file), do: []

  defp pattern(text, file) when is_binary(text), do: [{~r/^#{Regex.escape(text)}$/, "#{file}: #{text}"}]

  defp pattern({:<<>>, _, parts}, file) do
    source = Enum.map_join(parts, fn part -> if is_binary(part), do: Regex.escape(part), else: ".+" end)
    [{~r/^#{source}$/s, "#{file}: #{source}"}]
  end

  # A variable, or a name made by another function.
  defp pattern(_other, _file), do: []

  test "the words of the second wall are English too" do
    for name <- names(), text = Constructs.refusal(name), do: odd!(text, name)
  end

  test "the sentence of every reason and of every problem is one" do
    for {_stage, shape, _meaning} <- Error.reasons() do
      [":" <> head | names] =
        shape |> String.trim_leading("{") |> String.trim_trailing("}") |> String.split(", ")

      values = for name <- names, do: value(String.to_atom(name))
      reason = if names == [], do: String.to_atom(head), else: List.to_tuple([String.to_atom(head) | values])
      odd!(Exception.message(Error.new(reason)), shape)
    end
  end

  # As they are in life.
  defp value(name)
       when name in [:limit, :ms, :bytes, :position, :arity, :expected, :given, :used, :status, :line],
       do: 12

  defp value(name) when name in [:problem], do: :not_json
  defp value(:construct), do: "a date sigil with a calendar"
  defp value(:part), do: "a resource"
  defp value(:where), do: "the function f"
  defp value(:place), do: "result"
  defp value(:wit), do: "u8"
  defp value(name) when name in [:text, :why], do: "it was refused"
  defp value(:way), do: "upgrade"
  defp value(:running), do: "2.0.0"
  defp value(name), do: Atom.to_string(name)

  test "what needs a clock or chance is refused when a document is loaded, whichever way it is named" do
    # Some are those of later releases.
    for {module, name, arity} <- Library.hopeless(), {name, arity} in module.__info__(:functions) do
      args = Enum.map_join(1..arity//1, ", ", &"a#{&1}")
      mfa = Exception.format_mfa(module, name, arity)

      for body <- [
            "def f(#{args}), do: #{inspect(module)}.#{name}(#{args})",
            "def f, do: &#{inspect(module)}.#{name}/#{arity}",
            "import #{inspect(module)}, only: [#{name}: #{arity}]\n def f(#{args}), do: #{name}(#{args})",
            "alias #{inspect(module)}, as: Other\n def f(#{args}), do: Other.#{name}(#{args})"
          ] do
        assert {:error, %Error{reason: {:unsupported_construct, construct}}} =
                 compiled(:elixir, "defmodule D do\n #{body}\nend"),
               body

        assert construct == mfa
      end
    end
  end
end
