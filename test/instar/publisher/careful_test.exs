defmodule Instar.Publisher.CarefulTest do
  # What publishing does not do unless it is told to: overwrite a tag, move a channel, make a channel; and what it says of
  # a folder: the files that it passes over, the channels that lead nowhere, what compilers warn of.
  use Instar.Case, async: true
  alias Instar.{DocumentServer, Publisher}

  @moduletag instar: false

  setup %{tmp_dir: tmp_dir, documents: documents} do
    folder = Path.join(tmp_dir, "folder")
    File.mkdir!(folder)
    {:ok, folder: folder, url: DocumentServer.url(documents)}
  end

  defp n(number), do: program(:wasm, number)
  defp code(tags), do: Map.new(tags, &{&1, n(String.to_integer(&1))})
  defp reasons({:error, errors}), do: for(error <- errors, do: error.reason)
  defp document(answer), do: answer |> elem(1) |> Map.fetch!(:steps) |> hd() |> Map.fetch!(:document)
  defp kept(answer), do: answer |> elem(1) |> Map.fetch!(:steps) |> hd() |> Map.fetch!(:kept)

  test "tags that the store has with other code are all named, and replaced only when told to",
       %{folder: folder, url: url} = context do
    put!(context, "a", %{wat("x") | "code" => code(["1", "2", "3"])})
    write_files!(folder, [{"a/1.wat", n(11)}, {"a/2.wat", n(2)}, {"a/3.wat", n(13)}, {"a/4.wat", n(4)}])
    answer = Publisher.plan(folder, url: url)
    assert reasons(answer) == [{:tag_published, "1"}, {:tag_published, "3"}]
    assert {:error, [error | _]} = answer
    assert %{document: "a", tag: "1"} = error
    assert Exception.message(error) =~ "--replace"
    assert {:ok, [{"a", {:updated, _}}]} = Publisher.publish(folder, url: url, replace: true)
    assert {:ok, [{"a", :unchanged}]} = Publisher.publish(folder, url: url)
  end

  test "channels and shares of the store stay as a whole, unless they are to be the folder's",
       %{folder: folder, url: url} = context do
    ours = %{
      "production" => "3",
      "beta" => "3",
      "stage" => "2",
      "rollout" => %{"beta" => [["2", 50], ["3", 50]], "new" => [["1", 1]]}
    }

    write_files!(folder, [
      {"a/1.wat", n(1)},
      {"a/2.wat", n(2)},
      {"a/3.wat", n(3)},
      {"a/channels.json", elem(DocumentServer.encode(ours), 1)}
    ])

    for {theirs, expected, kept} <- [
          {%{}, ours, []},
          {%{"production" => "2"}, %{ours | "production" => "2"}, [{"production", "2", "3"}]},
          {%{"beta" => "1"}, %{ours | "beta" => "1", "rollout" => %{"new" => [["1", 1]]}},
           [{"beta", "1", "3"}, {"rollout", nil, ours["rollout"]}]},
          {%{"stage" => "1", "rollout" => %{"production" => [["1", 9], ["2", 1]]}},
           %{
             "beta" => "3",
             "stage" => "1",
             "rollout" => Map.put(ours["rollout"], "production", [["1", 9], ["2", 1]])
           }, :some}
        ] do
      put!(context, "a", Map.merge(%{wat("x") | "code" => code(["1", "2"])}, theirs))
      answer = Publisher.plan(folder, url: url)
      document = document(answer)
      assert Map.take(document, ["production", "beta", "stage", "rollout"]) == expected
      if kept != :some, do: assert(kept(answer) == kept)
      # Told to, the folder's.
      moved = Publisher.plan(folder, url: url, channels: true)
      assert Map.take(document(moved), ["production", "beta", "stage", "rollout"]) == ours
      assert kept(moved) == []
    end
  end

  test "a promotion makes no channel by a slip", %{url: url} = context do
    put!(
      context,
      "a",
      Map.merge(%{wat("x") | "code" => code(["1", "2"])}, %{"production" => "1", "stage" => "1"})
    )

    for channel <- ["prodution", "Production", "staging"] do
      assert {:error, %Error{reason: {:unknown_channel, ^channel}, choices: ["production", "stage"]} = error} =
               Publisher.promote("a", "2", channel, url: url)

      if channel == "prodution", do: assert(Exception.message(error) =~ ~s(did you mean "production"?))
      assert {:ok, _plan} = Publisher.plan_promotion("a", "2", channel, url: url, new_channel: true)
      assert {:error, [_]} = Publisher.plan_promotion("a", "2", channel, url: url, share: 10)
    end

    for channel <- ["production", "stage", "beta", "alpha"],
        do: assert({:ok, _plan} = Publisher.plan_promotion("a", "2", channel, url: url))
  end

  test "a channel of the folder that leads to no tag is a mistake, whatever its name", %{folder: folder} do
    write_files!(folder, [
      {"a/1.wat", n(1)},
      {"a/channels.json", ~S({"production": "1", "stage": "2", "gamma": "x", "beta": "3"})}
    ])

    found = reasons(Publisher.check(folder))

    for {name, tag} <- [{"stage", "2"}, {"gamma", "x"}, {"beta", "3"}],
        do: assert({:invalid_document, {:unknown_tag, name, tag}} in found)

    assert length(found) == 3
    # A document.json has notes, too.
    write_files!(folder, [
      {"b/1.wat", n(1)},
      {"b/document.json", ~S({"type": "code-document", "language": "wat", "title": "b"})}
    ])

    File.rm_rf!(Path.join(folder, "a"))
    assert {:ok, %{documents: [{"b", ["1"]}]}} = Publisher.check(folder)
  end

  test "files that are nothing of a document are named", %{folder: folder, url: url} do
    write_files!(folder, [
      {"a/1.wat", n(1)},
      {"a/1.sig", Base.encode64("x")},
      {"a/2.exs", "x"},
      {"a/3.txt", "x"},
      {"a/9.sig", "x"},
      {"a/.swp", "x"},
      {"a/lib/x.ex", "x"},
      {"notes.md", "x"}
    ])

    ignored = ["a/2.exs", "a/3.txt", "a/9.sig", "a/lib"]
    assert {:ok, %{ignored: ^ignored, skipped: ["notes.md"]}} = Publisher.check(folder)
    assert {:ok, %{ignored: ^ignored, skipped: ["notes.md"]}} = Publisher.plan(folder, url: url)
  end

  test "a check finds what a plan finds, without a store", %{folder: folder} do
    write_files!(folder, [
      {"a/1.wat", n(1)},
      {"b/1.wat", "(module"},
      {"c/1.ex", program(:beam, 1)},
      {"c/channels.json", ~S({"target": "beam"})}
    ])

    assert [:compile_error, {:untrusted_target, :beam}] = reasons(Publisher.check(folder))
    assert [:compile_error] = reasons(Publisher.check(folder, trust: [:beam]))

    assert reasons(Publisher.check(folder, trust: [:beam])) ==
             reasons(Publisher.plan(folder, url: "http://127.0.0.1:1", trust: [:beam]))

    assert [{:unknown_option, :url, _}] = reasons(Publisher.check(folder, url: "http://x"))
  end

  # Elixir names a file in the current folder by its relative path, and calls the modules as they are while they are
  # compiled.
  for place <- [:here, :elsewhere], named <- [:absolute, :relative] do
    @tag place: place, named: named
    test "compilers' warnings name the document's file and modules: #{place}, #{named}", context do
      root =
        if context.place == :here,
          do: context.tmp_dir,
          else: Path.join(System.tmp_dir!(), "instar-#{unique_number()}")

      on_exit(fn -> if context.place == :elsewhere, do: File.rm_rf!(root) end)
      folder = Path.join(root, "warned")

      write_files!(folder, [
        {"pricing/1.ex",
         """
         defmodule Pricing do
           def quote(n) do
             unused = 1
             n
           end

           def bad, do: if(false, do: Pricing.Other.foo(1))
           def f(x), do: Pricing.Other.x(x)
         end

         defmodule Pricing.Other do
           def x(y), do: if(y, do: 1)
           def foo(_z), do: 2
           defp never, do: 1
         end
         """},
        {"pricing/channels.json", ~s({"target": "beam"})}
      ])

      test = self()
      given = if context.named == :absolute, do: folder, else: relative(folder)

      errors =
        ExUnit.CaptureIO.capture_io(:stderr, fn ->
          {:ok, _checked} = Publisher.check(given, trust: [:beam], progress: &send(test, &1))
        end)

      refute errors =~ "Scratch" or errors =~ "Instar."
      assert_received {:warned, "pricing", warnings}
      assert [_ | _] = warnings

      for warning <- warnings do
        assert warning.file == Path.join(given, "pricing/1.ex")
        refute warning.message =~ "Instar."
        refute warning.message =~ "pricing/1.ex"
      end

      assert Enum.find(warnings, &(&1.message =~ "unused" and &1.line == 3))
      assert Enum.find(warnings, &(&1.message =~ "never/0" and &1.line == 14))
    end
  end

  defp relative(path) do
    relative = Path.relative_to_cwd(path)
    if Path.type(relative) == :relative, do: relative, else: Path.join(up(), path)
  end

  defp up, do: File.cwd!() |> Path.split() |> tl() |> Enum.map_join("/", fn _folder -> ".." end)
end
