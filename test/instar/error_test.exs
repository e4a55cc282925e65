defmodule Instar.ErrorTest do
  # That every reason has a sentence, and that errors are data until someone asks for it.
  use ExUnit.Case, async: true
  doctest Instar.Error

  alias Instar.Error

  defp message(reason, fields \\ []), do: Exception.message(Error.new(reason, fields))

  test "a reason is an atom, or a tuple that starts with one" do
    for reason <- ["text", {}, {"text", 1}, 1, []] do
      assert_raise FunctionClauseError, fn -> Error.new(reason) end
    end
  end

  test "an unknown field is not swallowed" do
    assert_raise KeyError, fn -> Error.new(:not_found, documnt: "a") end
  end

  test "every reason in the table is rendered by its own sentence, with its values" do
    for {_stage, shape, _meaning} <- Error.reasons() do
      {head, names} = shape |> String.trim_leading("{") |> String.trim_trailing("}") |> parse()
      values = for {_name, index} <- Enum.with_index(names), do: 900 + index
      reason = if names == [], do: head, else: List.to_tuple([head | values])
      text = message(reason)

      refute text =~ inspect(reason), "no sentence for #{shape}"
      refute text =~ ~r/[<>]/, "a hole in the sentence for #{shape}"
    end
  end

  test "what became of a file is in words" do
    for {posix, sentence} <- [
          enoent: ~s(there is no file or folder "a/b"),
          eexist: ~s("a/b" is there already, and is not overwritten),
          enotdir: ~s("a/b" is not a folder, or not in one),
          enospc: ~s("a/b" cannot be used: no space left on device),
          odd: ~s("a/b" cannot be used: :odd)
        ] do
      assert message({:file_error, posix, "a/b"}) == sentence
    end

    assert message({:remote_file, :a@b, :enospc, "c"}) =~ ~s(the file "c" cannot be used: no space left)
  end

  defp parse(shape) do
    [":" <> head | names] = String.split(shape, ", ")
    {String.to_atom(head), names}
  end

  test "the moduledoc lists every reason and every problem" do
    {:docs_v1, _, _, _, %{"en" => doc}, _, _} = fetch_docs()
    for {_stage, shape, _meaning} <- Error.reasons(), do: assert(doc =~ "`#{shape}`")

    for problem <- ["`{:missing, field}`", "`{:digest_mismatch, field, expected, actual}`"],
        do: assert(doc =~ problem)
  end

  defp fetch_docs do
    case Code.fetch_docs(Error) do
      {:docs_v1, _, _, _, _, _, _} = docs -> docs
      {:error, reason} -> flunk("no docs: #{inspect(reason)}")
    end
  end

  # Every row has its own line of the table, with the status that the function says.
  @statuses %{
    404 => ~w(not_found/0),
    503 =>
      ~w(system_limit/0 too_many_instances/0 too_many_maps/1 address_limit/1 too_many_files/1 bytes_limit/1 busy/0 unreachable/1 truncated/0
         no_server/1 server_stopped/1 no_leader/0 node_down/1 connection_lost/1 remote_busy/2),
    504 => ~w(timeout/1 compile_timeout/1 node_timeout/2)
  }
  test "every reason has a status for HTTP, and the table says it" do
    {:docs_v1, _, _, _, %{"en" => doc}, _, _} = fetch_docs()
    expected = for {status, reasons} <- @statuses, reason <- reasons, into: %{}, do: {reason, status}

    seen =
      for {_stage, shape, _meaning} <- Error.reasons() do
        {head, names} = shape |> String.trim_leading("{") |> String.trim_trailing("}") |> parse()
        reason = if names == [], do: head, else: List.to_tuple([head | names])
        name = "#{head}/#{length(names)}"
        status = Error.http_status(Error.new(reason))
        assert status == Map.get(expected, name, 500), shape
        said = if head == :http_status, do: "500, or 503", else: status
        assert doc =~ ~r/\| `#{Regex.escape(shape)}` \|[^\n]*\| #{said} \|\n/
        name
      end

    assert Map.keys(expected) -- seen == []
  end

  test "a store's own status says whether it is overloaded or has refused" do
    for status <- [429, 502, 503, 504],
        do: assert(Error.http_status(Error.new({:http_status, status})) == 503)

    for status <- [400, 401, 403, 405, 500],
        do: assert(Error.http_status(Error.new({:http_status, status})) == 500)

    # What is retried, or stood in for by a copy on the disk, is what the host's own clients shall try again.
    for reason <- [{:unreachable, "x"}, {:timeout, 1}, :truncated, {:http_status, 503}] do
      error = Error.new(reason)
      assert Instar.Source.down?(error) and Error.http_status(error) in [503, 504]
    end
  end

  test "reasons that nobody has listed, and what code raised, are 500" do
    for reason <- [:other, {:not_found, 1}, {:timeout}, {:exception, :exit, {:timeout, 1}, []}],
        do: assert(Error.http_status(Error.new(reason)) == 500)
  end

  test "what the error speaks of comes first, and only what is known" do
    assert message(:not_found) == "there is no such document, or nothing in it to choose"

    assert message(:not_purged, server: Instar, document: "a", tag: "1", token: "3-x", field: "f") ==
             ~s(server Instar, document "a", tag "1", token "3-x", field "f": old code must be purged first)
  end

  test "problems of a document" do
    expected =
      "the document is not valid: \"rollout.production[1]\" points to \"9\", which is not a tag in its code"

    assert message({:invalid_document, {:unknown_tag, "rollout.production[1]", "9"}}) == expected
    assert message({:invalid_document, :not_json}) =~ "it is not JSON"
    assert message({:invalid_document, {:wrong_type, "type", "a string"}}) =~ ~s("type" must be a string)
    assert message({:invalid_document, {:some_future, "thing"}}) =~ ~s({:some_future, "thing"})
  end

  test "a reason that nobody listed is still shown" do
    assert message({:brand_new, 1}) == "{:brand_new, 1}"
    assert message(:brand_new) == ":brand_new"
  end

  test "a one-tuple reads as its atom" do
    assert message({:bad_encoding}) == message(:bad_encoding)
  end

  test "values that look like holes stay as they are" do
    assert message({:unknown_tag, "<tag>"}) == ~s(the document has no code of the tag "<tag>")
  end

  test "values that are deep are cut at each level, until nothing is left" do
    deep = fn -> Enum.reduce(1..7, String.duplicate("x", 500), &{&1, &2, :stack, [&2]}) end

    for reason <- [{:crashed, deep.()}, {:crashed, {{:case_clause, {:EXIT, {deep.(), deep.()}}}, []}}] do
      message = Exception.message(Error.new(reason))
      assert String.length(message) < 1_000
    end
  end

  test "values of a stranger's making are quoted and cut" do
    text = message({:unknown_tag, String.duplicate("x", 100_000) <> "\e[31m"})
    assert byte_size(text) < 1_000
    refute message({:unknown_tag, "\e[31m\0"}) =~ "\e"
    assert is_binary(message({:unreachable, <<255, 254>>}))
    assert String.valid?(message({:unreachable, <<255, 254>>}))
  end

  test "a misspelt option" do
    assert message({:unknown_option, :timout, :timeout}) ==
             "there is no option :timout; did you mean :timeout?"

    assert message({:unknown_option, :colour, nil}) == "there is no option :colour"
  end

  test "what called code raised, threw and exited with" do
    assert message({:exception, :error, %ArithmeticError{}, []}) =~ "(ArithmeticError)"
    assert message({:exception, :error, :badarg, []}) =~ "(ArgumentError)"
    assert message({:exception, :throw, {:a, 1}, []}) =~ "(throw) {:a, 1}"
    assert message({:exception, :exit, :normal, []}) =~ "(exit) normal"
    assert is_binary(message({:exception, :strange, :reason, :no_trace}))
  end

  test "a digest is shown by its first bytes" do
    assert message(:not_loaded, digest: <<0xABCDEF::24, 0::232>>) =~ "digest abcdef000000: "
    assert message({:badfun, <<1::256>>}) =~ "the code 000000000000 that"
  end

  test "diagnostics are lines of file:line:column: message" do
    diagnostics = [
      %{file: "a.ex", line: 3, column: 7, message: "undefined variable x"},
      %{file: "a.ex", line: 4, column: nil, message: "two\nlines"},
      %{file: nil, line: nil, column: nil, message: "all of it is wrong"}
    ]

    assert message(:compile_error, document: "a", diagnostics: diagnostics) == """
           document "a": the code does not compile
           a.ex:3:7: undefined variable x
           a.ex:4: two
           lines
           all of it is wrong\
           """
  end

  test "credentials in URLs are removed from what is stored" do
    for reason <- [
          {:bad_url, "http://me:pa@ss@db:5984/x?a=b@c"},
          {:unreachable, "connecting to https://me:pa@ss@db:5984/x?a=b@c: refused"},
          {:redirect, {:to, "http://me:pa@ss@db/"}}
        ] do
      error = Error.new(reason)
      refute inspect(error) =~ "pa"
      refute Exception.message(error) =~ "ss@"
      assert inspect(error) =~ "//db"
    end

    assert Error.new({:bad_url, "http://db/a@b"}).reason == {:bad_url, "http://db/a@b"}
    thrown = {:exception, :throw, {"http://a@b/"}, []}
    assert Error.new(thrown).reason == thrown
  end

  test "it can be raised" do
    assert_raise Error, ~r/no code of the tag/, fn -> raise Error.new({:unknown_tag, "1"}) end
    assert_raise Error, fn -> raise Error, reason: :not_found end
  end

  test "context fills in only what is not known" do
    error =
      Error.new(:compile_error, document: "a") |> Error.context(document: "b", tag: "1", diagnostics: [%{}])

    assert %{document: "a", tag: "1", diagnostics: [%{}]} = error
  end
end
