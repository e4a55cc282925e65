defmodule Instar.Appup.FileTest do
  # Appups are read as OTP's systools reads them: everything that OTP ships, and the odd ones.
  use ExUnit.Case, async: true

  alias Instar.Appup.File, as: Appup
  alias Instar.AppupReader

  @moduletag :tmp_dir

  test "all of OTP" do
    files = Path.wildcard(Path.join(:code.lib_dir(), "*/ebin/*.appup"))
    assert length(files) > 20

    compared =
      for file <- files, reduce: 0 do
        count ->
          assert {[], versions} = AppupReader.differences(file), file
          assert Appup.further(file) == []
          count + versions
      end

    assert compared > 200
  end

  describe "the odd ones, as systools" do
    rows = [
      {"several terms",
       ~S({"2", [{"1", [a]}], [{"1", []}]}. {"1", [{"0", [b]}], [{"0", []}]}. {"0", [], []}.), ["1", "0"]},
      {"something broken after the first", ~S({"2", [{"1", [a]}], [{"1", []}]}. {"1", ), []},
      {"no line end", ~S({"2", [{"1", []}], [{"1", []}]}.), []},
      {"comments and an encoding",
       "%% coding: latin-1\n% \xE9\n{\"2\", [{\"1\", ['\xE9']}], [{\"1\", []}]}.\n", []},
      {"the first entry that fits",
       ~S({"2", [{<<"1\\.\\d+">>, [a]}, {"1.1", [b]}], [{"1.1", [c]}, {<<".*">>, [d]}]}.), []},
      {"an entry that only begins as the version",
       ~S({"2", [{<<"1">>, [a]}, {<<"^1\\.1">>, [b]}], [{<<"1\\.1">>, []}]}.), []},
      {"no way down", ~S({"2", [{"1.1", [a]}], []}.), []},
      {"no instructions", ~S({"2", [{"1.1", []}], [{"1.1", []}]}.), []},
      {"nothing", ~S({"2", [], []}.), []},
      {"lists among the instructions", ~S({"2", [{"1.1", [[{load_module, a}], b]}], [{"1.1", [[]]}]}.), []},
      {"a pattern that is none, after what fits",
       ~S({"2", [{"1.1", [a]}, {<<"*">>, []}], [{<<"1.*">>, [c]}, {<<"(1">>, []}]}.), []},
      {"a pattern that is none, before what fits", ~S({"2", [{<<"(1">>, []}, {"1.1", [a]}], [{"1.1", [c]}]}.),
       []},
      {"a pattern that is none, only on the way down",
       ~S({"2", [{"1", []}, {"1.1", [a]}], [{"1", []}, {<<"[">>, []}, {"1.1", [c]}]}.), []},
      {"entries that are none", ~S({"2", [x, {"1.1"}, {"1.1", [a], b}, {"1.1", [c]}], [{"1.1", [d]}]}.), []},
      {"an atom as a version", ~S({"2", [{'1.1', [a]}, {"1.1", [b]}], [{"1.1", [c]}]}.), []}
    ]

    for {name, text, further} <- rows do
      test name, %{tmp_dir: dir} do
        path = Path.join(dir, "a.appup")
        File.write!(path, unquote(text))
        assert {:ok, term} = AppupReader.term(path)
        assert Appup.read(path) == {:ok, term}
        assert Appup.further(path) == unquote(further)

        for version <- ["0", "1", "1.1", "1.10", "2"],
            do: assert(AppupReader.ours(term, version) == AppupReader.between(term, version), version)
      end
    end

    for {name, text} <- [
          {"no term", ""},
          {"only comments", "%% nothing\n"},
          {"half a term", "{\"2\", ["},
          {"a wrong term", "{\"2\", [] []}."}
        ] do
      test "refused: #{name}", %{tmp_dir: dir} do
        path = Path.join(dir, "a.appup")
        File.write!(path, unquote(text))
        assert {:error, _reason} = AppupReader.term(path)
        assert {:error, %{reason: {:bad_appup, ^path, _why}}} = Appup.read(path)
      end
    end

    test "refused: what systools would fall over", %{tmp_dir: dir} do
      path = Path.join(dir, "a.appup")
      File.write!(path, ~S({"2", [{"0", []}, {<<"(1">>, []}], [{"0", []}]}.))
      assert {:ok, appup} = Appup.read(path)
      assert Appup.between(appup, "0", path) == {:ok, {[], []}}
      assert {:error, %{reason: {:bad_appup, ^path, why}}} = Appup.between(appup, "1", path)
      assert why =~ "no regular expression"
      File.write!(path, ~S({"2", []}.))
      assert {:error, %{reason: {:bad_appup, ^path, _why}}} = Appup.read(path)
    end
  end

  test "one that isn't there", %{tmp_dir: dir} do
    assert Appup.read(Path.join(dir, "none.appup")) == {:ok, nil}
    assert Appup.further(Path.join(dir, "none.appup")) == []
  end
end
