defmodule Instar.ProfileTest do
  # Where a document's time goes: for both targets, as stacks, as text and as a picture; and that nobody else notices.
  use ExUnit.Case, async: true
  doctest Instar.Profile
  doctest Instar.Debug.Flame
  alias Instar.{Error, Profile, Programs, Test}

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
      Instar.CLI.HiddenApplications.show(:xmerl)
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

  @c """
  static volatile int seed = 1;
  static int light(int n) {
    return n + seed;
  }
  static int heavy(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++)
      sum += i % 7;
    return sum;
  }
  __attribute__((export_name("run"))) int run(int n) {
    int small = light(n);
    int large = heavy(n);
    return small + large;
  }
  __attribute__((export_name("boom"))) int boom(int n) { return n / (seed - 1); }
  """

  @wat """
  (module
    (func $heavy (param $n i32) (result i32) (local $s i32)
      (loop $again
        (local.set $s (i32.add (local.get $s) (local.get $n)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br_if $again (local.get $n)))
      (local.get $s))
    (func (export "run") (param i32) (result i32)
      (call $heavy (local.get 0)))
    (func (export "boom") (param i32) (result i32)
      (i32.div_s (local.get 0) (i32.const 0))))
  """

  defp guest!(language, code) do
    document = %{"language" => language, "code" => %{"1" => code}, "production" => "1"}
    name = :"profiled#{System.unique_integer([:positive])}"
    {:ok, _server} = Test.start_link(name: name, documents: %{"work" => document})
    name
  end

  test "WebAssembly as text is measured by its lines" do
    server = guest!("wat", @wat)
    assert {:ok, %{result: {:ok, 500_500}} = profile} = Profile.run("work", "run", [1_000], server: server)
    heavy = for {stack, took} <- profile.stacks, ["run:" <> _, "heavy:" <> _] <- [stack], do: took
    assert Enum.sum(heavy) > profile.microseconds / 2
    assert [{"heavy:" <> line, _most} | _] = profile.lines
    assert String.to_integer(line) in 4..6

    assert {:ok, %{result: {:error, {:trap, :integer_divide_by_zero}}}} =
             Profile.run("work", "boom", [1], server: server)

    # The version is what it was.
    assert {:ok, 500_500} = Instar.call(server, "work", "run", [1_000])
  end

  if missing = Programs.missing(:c) do
    @tag skip: missing
  end

  test "C is measured by the lines of its sources", %{tmp_dir: dir} do
    File.write!(Path.join(dir, "work.c"), @c)
    flags = ~w(--target=wasm32 -ffreestanding -nostdlib -Wl,--no-entry -g -O0 -o work.wasm work.c)
    {_said, 0} = System.cmd("clang", flags, cd: dir, stderr_to_stdout: true)
    server = guest!("wasm", File.read!(Path.join(dir, "work.wasm")))
    folded = Path.join(dir, "work.folded")

    assert {:ok, %{result: {:ok, _}} = profile} =
             Profile.run("work", "run", [1_000], server: server, folded: folded)

    heavy = for {stack, took} <- profile.stacks, Enum.any?(stack, &(&1 =~ ~r/heavy:[678]$/)), do: took
    assert Enum.sum(heavy) > profile.microseconds / 2
    assert File.read!(folded) =~ ~r{^run:13;heavy:[78] \d+$}m
    assert {:ok, %{result: {:error, {:trap, _}}}} = Profile.run("work", "boom", [1], server: server)
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
