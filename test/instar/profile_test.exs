defmodule Instar.ProfileTest do
  # Where a document's time goes: for both targets, as stacks, as text and as a picture; and that nobody else notices.
  use ExUnit.Case, async: true
  doctest Instar.Profile
  doctest Instar.Debug.Flame
  alias Instar.{Error, Profile, Test}

  @source """
  defmodule Work do
    def run(n) do
      small = light(n)
      large = heavy(n)
      {small, large}
    end

    defp light(n), do: n + 1

    defp heavy(n) do
      list = Enum.to_list(1..n)
      Enum.sum(Enum.map(list, fn x -> rem(x * x, 7) end))
    end

    def loop(0), do: :done
    def loop(n), do: loop(n - 1)
    def boom(n), do: div(n, 0)
  end
  """

  @moduletag :tmp_dir

  defp server!(target) do
    document = %{"language" => "elixir", "target" => target, "code" => %{"1" => @source}, "production" => "1"}
    name = :"profiled#{System.unique_integer([:positive])}"
    {:ok, _server} = Test.start_link(name: name, documents: %{"work" => document}, trust: [:beam])
    name
  end

  for {target, n} <- [{"wasm", 2_000}, {"beam", 3_000_000}] do
    @target target
    @n n

    test "#{target}: the heavy line is the heavy one", %{tmp_dir: dir} do
      server = server!(@target)
      {:ok, before} = Instar.load(server, "work", [])
      [svg, folded] = for name <- ["a.svg", "a.folded"], do: Path.join(dir, name)
      options = [server: server, svg: svg, folded: folded]
      assert {:ok, %Profile{} = profile} = Profile.run("work", :run, [@n], options)
      assert {:ok, {small, _large}} = profile.result
      assert small == @n + 1

      heavy = for {stack, took} <- profile.stacks, Enum.any?(stack, &(&1 =~ ~r/heavy\/1:1[12]/)), do: took
      assert Enum.sum(heavy) > profile.microseconds / 2
      assert Enum.sum(Map.values(profile.stacks)) == profile.microseconds
      assert Enum.sum(for {_line, took} <- profile.lines, do: took) == profile.microseconds

      text = File.read!(folded)
      assert text =~ ~r{^run/1:\d+;heavy/1:1[12]}m
      picture = File.read!(svg)
      assert picture =~ "<svg" and picture =~ "work 1 run/1" and picture =~ "heavy/1:1"
      assert {_document, _rest} = :xmerl_scan.string(:binary.bin_to_list(picture), quiet: true)

      # The version is what it was.
      assert Instar.Server.Versions.current(server, "work", "1").code == before.code
      assert {:ok, :done} = Instar.call(before, :loop, [10])
    end
  end

  test "a loop has one frame, however often it turns; and what is raised is an answer" do
    server = server!("wasm")
    assert {:ok, profile} = Profile.run("work", :loop, [1_000], server: server)
    assert Enum.all?(profile.stacks, fn {stack, _took} -> length(stack) == 1 end)

    assert {:ok, %{result: {:error, {:exception, :error, :badarith, _trace}}}} =
             Profile.run("work", :boom, [1], server: server)

    assert {:ok, %{result: {:error, {:undef, _, _}}}} = Profile.run("work", :nobody, [1], server: server)
  end

  test "says what isn't so", %{tmp_dir: dir} do
    server = server!("wasm")
    assert {:error, %Error{reason: {:unknown_option, :svgs, _}}} = Profile.run("work", :loop, [1], svgs: "a")
    assert {:error, %Error{reason: :not_found}} = Profile.run("nobody", :loop, [1], server: server)

    assert {:error, %Error{reason: {:file_error, :enoent, _}}} =
             Profile.run("work", :loop, [1], server: server, svg: Path.join(dir, "no/a.svg"))

    assert {:error, %Error{reason: {:invalid_argument, _, _, _}}} = Profile.run(1, :loop, [1], server: server)
  end
end
