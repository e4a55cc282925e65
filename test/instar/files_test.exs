defmodule Instar.FilesTest do
  # Documents whose tags are several files: what they may be, where they come from and go to, and what is said of mistakes.
  use Instar.Case, async: true
  alias Instar.{Document, Publisher, Signature}
  alias Instar.Compiler.Shared.CompileOrder
  alias Instar.Document.Files

  doctest Files
  doctest Instar.Compiler.Shared.Parts

  @moduletag instar: [trust: [:beam], refresh: 60_000, compile_timeout: 60_000, timeout: 60_000]

  defp files(pairs), do: for({file, text} <- pairs, do: %{"file" => file, "text" => text})

  defp doc(code, fields \\ %{}),
    do:
      Map.merge(
        %{"type" => "code-document", "language" => "elixir", "code" => %{"1.0.0" => code}},
        fields
      )

  # The called module is in the second file; the macro that the first needs, in the third.
  @pricing [
    {"money.ex",
     "defmodule Pricing.Money do\n  require Pricing.Rules\n  def text(n), do: \"\#{Pricing.Rules.double(n)} €\"\nend"},
    {"pricing.ex", "defmodule Pricing do\n  alias Pricing.Money\n  def quote(n), do: Money.text(n)\nend"},
    {"rules/rules.ex",
     "defmodule Pricing.Rules do\n  defmacro double(n), do: quote(do: :factors.two() * unquote(n))\nend"},
    {"src/factors.erl", "-module(factors).\n-export([two/0]).\ntwo() -> 2.\n"}
  ]

  describe "what a document may say" do
    defp problem(code, fields \\ %{}) do
      assert {:error, %Error{document: "d", field: field, reason: {:invalid_document, reason}} = error} =
               Document.new(doc(code, fields), "d", "1", %{trust: [:beam]})

      assert listed?(error.reason)
      assert Exception.message(error) =~ field
      {field, elem(reason, 0)}
    end

    test "each mistake is named by its field" do
      good = %{"file" => "a.ex", "text" => "x"}
      at = "code.1.0.0.files"

      for {code, expected} <- [
            {[], {"code.1.0.0", :wrong_type}},
            {%{"files" => []}, {at, :wrong_type}},
            {%{"files" => %{}}, {at, :wrong_type}},
            {%{"files" => "x"}, {at, :wrong_type}},
            {["x"], {at <> "[0]", :wrong_type}},
            {[good, %{}], {at <> "[1]", :wrong_type}},
            {[%{"file" => "a.ex"}], {at <> "[0]", :wrong_type}},
            {[%{"file" => 1, "text" => "x"}], {at <> "[0].file", :wrong_type}},
            {[good, good], {at <> "[1].file", :duplicate_file}},
            {[%{good | "text" => ""}], {at <> "[0].text", :wrong_type}},
            {[%{good | "text" => 1}], {at <> "[0].text", :wrong_type}},
            {[good, %{good | "text" => nil}], {at <> "[1].text", :wrong_type}},
            {[%{good | "file" => "a.erl"}], {at, :wrong_type}},
            {List.duplicate(good, Files.most() + 1), {at, :wrong_type}},
            {%{"files" => [good], "text" => "x"}, {"code.1.0.0", :wrong_type}},
            {%{"files" => [good], "sha256" => String.duplicate("0", 64)},
             {"code.1.0.0.sha256", :digest_mismatch}}
          ] do
        assert problem(code) == expected, inspect(code)
      end

      for name <-
            ["a", "a.exs", "a.txt", "a.wat", "", ".ex", "../a.ex", "a/../b.ex", "/a.ex", "a//b.ex", "./a.ex"] ++
              ["a\\b.ex", "a\nb.ex", "a\0.ex", String.duplicate("a", 256) <> ".ex", "x/.ex", "a.EX"],
          do: assert(problem([%{good | "file" => name}]) == {at <> "[0].file", :bad_file}, inspect(name))

      for language <- ["wat", "wasm"],
          do: assert(problem([good], %{"language" => language}) == {at, :wrong_type})
    end

    test "the order, the names and the texts are in the digest" do
      digest = fn files ->
        {:ok, document} = Document.new(doc(files(files)), "d", "1", %{})
        Instar.Compiler.digest(document, :crypto.hash(:sha256, document.code["1.0.0"].text))
      end

      all = [{"a.ex", "one"}, {"b.ex", "two"}]
      others = [[{"a.ex", "two"}, {"b.ex", "one"}], Enum.reverse(all), [{"a.ex", "one"}, {"c.ex", "two"}]]
      others = others ++ [[{"a.ex", "onetwo"}], [{"a.ex", "one\n3 b.ex\ntwo"}], tl(all)]
      assert length(Enum.uniq(Enum.map([all | others], digest))) == 7
    end

    test "bytes are read as they were written, and nothing else is" do
      for _n <- 1..500 do
        files =
          for n <- 1..:rand.uniform(4),
              do:
                {"f#{n}.ex",
                 List.to_string(for(_ <- 0..:rand.uniform(6), do: Enum.random([?a, ?\n, ?\s, ?1, 0, ?é])))}

        text = Files.join(files)
        assert Files.split(text) == {:ok, files}
        at = :rand.uniform(byte_size(text)) - 1
        # Cut anywhere it is one text, or fewer files.
        assert Files.split(binary_part(text, 0, at)) in [
                 :error | for(n <- 1..4, do: {:ok, Enum.take(files, n)})
               ]
      end
    end
  end

  # Whoever writes the text of a document can write the bytes of files, too.
  describe "forged bytes of files" do
    @code "defmodule A do\n  def f, do: 1\nend"
    @size "#{byte_size(@code)}"

    test "are one text where they are not what join/1 makes" do
      file = fn size, name, text -> "\0files\n#{size} #{name}\n#{text}\n" end
      assert {:ok, [{"a.ex", @code}]} = Files.split(file.(@size, "a.ex", @code))

      for size <-
            ["-#{@size}", "+#{@size}", "0" <> @size, @size <> ".0", "0x1f", "", " " <> @size, "0", "-0"] ++
              for(digit <- ["0", "9"], do: String.duplicate(digit, 2_000_000) <> @size),
          do: assert(Files.split(file.(size, "a.ex", @code)) == :error, String.slice(size, 0, 20))

      for name <- ["../a.ex", "a.EX", "", String.duplicate("a", 2_000_000) <> ".ex"],
          do: assert(Files.split(file.(@size, name, @code)) == :error, String.slice(name, 0, 20))

      two = file.(@size, "a.ex", @code) <> "#{@size} a.ex\n#{@code}\n"
      assert Files.split(two) == :error
      assert Files.split("\0files\n" <> String.duplicate("1 a.ex\nx\n", 200_000)) == :error
    end

    for target <- ["wasm", "beam"] do
      @tag target: target
      test "of another language than the document's are refused (#{target})",
           %{server: server, target: target} = context do
        for {language, name, text} <- [
              {"elixir", "a.erl", "-module(a).\n-export([f/0]).\nf() -> 1.\n"},
              {"erlang", "a.ex", @code}
            ],
            forged <- [Files.join([{name, text}]), Files.join([{name, text}, {"b/" <> name, text}])] do
          put!(context, language, doc(forged, %{"language" => language, "target" => target}))

          assert {:error, %Error{reason: :compile_error, diagnostics: [said | _]}} =
                   Instar.load(server, language, [])

          assert said.file in ["elixir@1.0.0.ex", "erlang@1.0.0.erl"]
        end
      end
    end
  end

  for target <- ["wasm", "beam"] do
    describe target do
      @describetag target: target

      test "files need each other in any order", %{server: server, target: target} = context do
        for {pairs, n} <- Enum.with_index(permutations(@pricing)) do
          put!(context, "p#{n}", doc(files(pairs), %{"target" => target}))
          assert Instar.call(server, "p#{n}", :quote, [4]) == {:ok, "8 €"}
        end
      end

      test "mistakes are told by file and line", %{server: server, target: target} = context do
        wrong = fn index, text ->
          put!(
            context,
            "w",
            doc(files(List.update_at(@pricing, index, &put_elem(&1, 1, text))), %{"target" => target})
          )

          assert {:error, %Error{reason: :compile_error, document: "w", tag: "1.0.0"} = error} =
                   Instar.load(server, "w", [])

          [%{file: file, line: line, message: message} | _] = error.diagnostics
          {file, line, message}
        end

        assert {"w@1.0.0/pricing.ex", 3, message} =
                 wrong.(1, "defmodule Pricing do\n  def quote(n), do: (\nend")

        # Newer releases leave out where something began.
        if Version.match?(System.version(), "< 1.15.0"), do: assert(message =~ "at line 2")

        assert {"w@1.0.0/money.ex", 4, _} =
                 wrong.(0, "# one\ndefmodule Pricing.Money do\n\n  def text(n), do: nothing(n)\nend")

        assert {"w@1.0.0/src/factors.erl", 3, _} =
                 wrong.(3, "-module(factors).\n-export([two/0]).\ntwo() -> X.\n")

        assert {"w@1.0.0/src/factors.erl", 2, _} = wrong.(3, "-module(factors).\ntwo( -> 2.\n")
        # Of two the one that is compiled later is told, and where the other one is.
        assert {file, 1, message} = wrong.(2, "defmodule Pricing.Money do\nend")
        [other] = ["w@1.0.0/rules/rules.ex", "w@1.0.0/money.ex"] -- [file]
        assert message =~ "Pricing.Money twice" and message =~ "at line 1 of " <> other
        assert {"w@1.0.0/src/factors.erl", 1, message} = wrong.(3, "-module('Elixir.Pricing.Rules').\n")
        assert message =~ "twice"
      end

      test "a call of what needs the file itself is an error, not an endless wait",
           %{server: server, target: target} = context do
        a = "defmodule A do\n  require B\n  defmacro m, do: 1\n  def n, do: B.m()\nend"
        b = "defmodule B do\n  require A\n  defmacro m, do: 2\n  def n, do: A.m()\nend"
        put!(context, "circle", doc(files([{"a.ex", a}, {"b.ex", b}]), %{"target" => target}))
        assert {:error, %Error{document: "circle"} = error} = Instar.load(server, "circle", [])
        assert Exception.message(error) =~ "circle@1.0.0/"
      end

      test "others use it, and the disk has it", %{target: target} = context do
        name = start_instar!(context, refresh: 60_000, trust: [:beam])
        put!(context, "pricing", doc(files(@pricing), %{"target" => target, "library" => true}))
        user = "defmodule User do\n  def n(n), do: {Pricing.quote(n), :factors.two()}\nend"
        put!(context, "user", doc(user, %{"target" => target, "uses" => %{"pricing" => "1.0.0"}}))
        assert Instar.call(name, "user", :n, [1]) == {:ok, {"2 €", 2}}
        # A change of one file is one.
        changed =
          List.keyreplace(
            @pricing,
            "src/factors.erl",
            0,
            {"src/factors.erl", "-module(factors).\n-export([two/0]).\ntwo() -> 3.\n"}
          )

        put!(context, "pricing", doc(files(changed), %{"target" => target, "library" => true}))
        Instar.refresh(name)
        assert Instar.call(name, "user", :n, [1]) == {:ok, {"3 €", 3}}
        url = Instar.DocumentServer.url(context.documents)
        stop_supervised!({Instar.DocumentServer, Path.join(context.tmp_dir, "documents")})
        stop_supervised!(name)
        source = {Instar.Source.HTTP, url: url, retries: 0}
        options = [name: name, source: source, cache_dir: context.cache_dir, trust: [:beam]]
        start_supervised!({Instar, options}, id: :again)
        assert Instar.call(name, "user", :n, [1]) == {:ok, {"3 €", 3}}
      end
    end
  end

  defp permutations([]), do: [[]]
  defp permutations(list), do: for(one <- list, rest <- permutations(list -- [one]), do: [one | rest])

  test "a folder for a tag is checked, published, signed, served and watched", context do
    %{tmp_dir: tmp, documents: documents} = context
    dir = Path.join(tmp, "folder")
    write_files!(dir, for({file, text} <- @pricing, do: {"pricing/1.0.0/" <> file, text}))

    write_files!(dir, [
      {"pricing/1.0.0/notes.md", "no code"},
      {"pricing/2.0.0.ex", "defmodule Pricing do\nend"}
    ])

    write_files!(dir, [{"pricing/channels.json", ~s({"production": "1.0.0"})}])
    assert {:ok, %{documents: [{"pricing", ["2.0.0", "1.0.0"]}]}} = Publisher.check(dir)

    # Watched: a change below is one of the document.
    folder = unique_name()

    start_supervised!(
      {Instar,
       name: folder, source: {Instar.Source.Folder, dir: dir}, cache_dir: false, timeout: Instar.Wait.bound()},
      id: folder
    )

    assert Instar.call(folder, "pricing", :quote, [1]) == {:ok, "2 €"}

    write_files!(dir, [
      {"pricing/1.0.0/src/factors.erl", "-module(factors).\n-export([two/0]).\ntwo() -> 5.\n"}
    ])

    eventually(fn -> Instar.call(folder, "pricing", :quote, [1]) == {:ok, "5 €"} end)

    # Signed and published; what is there is there.
    {public, private} = Signature.generate_key()
    assert {:ok, signed} = Publisher.sign(dir, private)
    assert {"pricing", "1.0.0", :signed} in signed
    assert Publisher.sign(dir, private) == {:ok, for({id, tag, _} <- signed, do: {id, tag, :unchanged})}
    url = Instar.DocumentServer.url(documents)
    assert {:ok, [{"pricing", {:created, _}}]} = Publisher.publish(dir, url: url)
    assert {:ok, [{"pricing", :unchanged}]} = Publisher.publish(dir, url: url)
    server = start_instar!(context, verify: [public], cache_dir: false)
    assert Instar.call(server, "pricing", :quote, [1]) == {:ok, "5 €"}

    # Another file's name, with the same signature.
    {:ok, json} = Publisher.plan(dir, url: url)
    [%{document: document}] = json.steps
    [first | rest] = document["code"]["1.0.0"]["files"]
    code = %{document["code"]["1.0.0"] | "files" => [%{first | "file" => "other.ex"} | rest]}
    put!(context, "pricing", put_in(document["code"]["1.0.0"], Map.delete(code, "sha256")))
    other = start_instar!(context, verify: [public], cache_dir: false)
    assert {:error, %Error{reason: :bad_signature}} = Instar.load(other, "pricing", [])

    # Mistakes name the folder's file.
    write_files!(dir, [
      {"pricing/1.0.0/money.ex", "defmodule Pricing.Money do\n  def text(n), do: no(n)\nend"}
    ])

    assert {:error, errors} = Publisher.check(dir)
    assert [%{file: file, line: 2} | _] = Enum.find(errors, &(&1.reason == :compile_error)).diagnostics
    assert file == Path.join(dir, "pricing/1.0.0/money.ex")
  end

  test "a folder has the file that is called like it first, and one language of its own", %{tmp_dir: dir} do
    write_files!(dir, [
      {"shop/1/a.ex", "defmodule A do\n  def n, do: 1\nend"},
      {"shop/1/shop.ex", "defmodule S do\n  def n, do: 2\nend"}
    ])

    server = unique_name()

    start_supervised!(
      {Instar,
       name: server, source: {Instar.Source.Folder, dir: dir}, cache_dir: false, timeout: Instar.Wait.bound()},
      id: server
    )

    assert Instar.call(server, "shop", :n, []) == {:ok, 2}
    write_files!(dir, [{"mixed/1/a.ex", "defmodule A do\nend"}, {"mixed/2.erl", "-module(b).\n"}])
    assert {:error, errors} = Publisher.check(dir)

    assert [%Error{document: "mixed", reason: {:invalid_document, {:mixed_languages, ["1", "2.erl"]}}}] =
             errors
  end

  @tag instar: false
  test "Instar.Test has them" do
    server =
      start_supervised!({Instar.Test, documents: %{"p" => files(@pricing)}, timeout: Instar.Wait.bound()})
      |> Instar.Test.server()

    assert Instar.call(server, "p", :quote, [2]) == {:ok, "4 €"}
    assert Instar.Test.put(server, "q", %{"1.0.0" => files(@pricing)}) == :ok
    assert Instar.call(server, "q", :quote, [2]) == {:ok, "4 €"}

    assert Instar.Test.put(server, "e", [
             %{"file" => "factors.erl", "text" => "-module(factors).\n-export([two/0]).\ntwo() -> 2.\n"}
           ]) == :ok

    assert Instar.call(server, "e", :two, []) == {:ok, 2}
  end

  test "an order that nobody can tell before is found out" do
    trees = fn texts ->
      for {text, n} <- Enum.with_index(texts), do: Code.string_to_quoted!(text, line: n * 100 + 1)
    end

    one = trees.(["defmodule A do\n  def a, do: B.b()\nend", "defmodule B do\n  def b, do: 1\nend"])
    assert CompileOrder.of(one) == one
    assert CompileOrder.of(one, [{2, [:B]}]) == Enum.reverse(one)

    said =
      "the macro m/1 ended with ** (UndefinedFunctionError) function B.b/0 is undefined (module B is not available)"

    assert CompileOrder.learn([%{line: 2, message: said}], [one], []) == {:ok, [{2, [:B]}]}
    assert CompileOrder.learn([%{line: 2, message: said}], [one], [{2, [:B]}]) == :error
    assert CompileOrder.learn([%{line: 2, message: String.replace(said, "B", "C")}], [one], []) == :error
  end
end
