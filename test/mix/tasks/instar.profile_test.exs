defmodule Mix.Tasks.Instar.ProfileTest do
  # `mix instar.profile`: a table, a flame graph, its stacks, and what it says of what isn't.
  use ExUnit.Case, async: true
  import ExUnit.CaptureIO
  @moduletag :tmp_dir

  @source """
  defmodule Pricing do
    def total(items, rate) do
      sum = Enum.sum(items)
      sum + div(sum * rate, 100)
    end
  end
  """

  setup %{tmp_dir: dir} do
    folder = Path.join(dir, "documents")
    for name <- ["pricing", "adder"], do: File.mkdir_p!(Path.join(folder, name))
    File.write!(Path.join(folder, "pricing/1.0.0.ex"), @source)

    File.write!(
      Path.join(folder, "adder/1.0.0.wat"),
      ~s|(module (func (export "add") (result i32) i32.const 1))|
    )

    {:ok, folder: folder}
  end

  defp run(arguments) do
    parent = self()

    {pid, monitor} =
      spawn_monitor(fn ->
        Mix.shell(Mix.Shell.IO)

        said =
          capture_io(fn ->
            capture_io(:stderr, fn -> Mix.Tasks.Instar.Profile.run(arguments) end) |> IO.write()
          end)

        send(parent, {:said, said})
      end)

    receive do
      {:said, said} ->
        Process.demonitor(monitor, [:flush])
        {:ok, said}

      {:DOWN, ^monitor, :process, ^pid, reason} ->
        {:ended, reason}
    after
      Instar.Wait.bound() -> flunk("mix instar.profile didn't end")
    end
  end

  test "says which lines took how long, and writes a graph and its stacks", %{folder: folder, tmp_dir: dir} do
    svg = Path.join(dir, "pricing.svg")
    folded = Path.join(dir, "pricing.folded")

    assert {:ok, said} =
             run([
               folder,
               "pricing",
               "total",
               "[10, 30]",
               "10",
               "--repeat",
               "20",
               "--svg",
               svg,
               "--folded",
               folded
             ])

    assert said =~ "total/2:3" and said =~ "total/2:4" and said =~ "µs"
    assert File.read!(svg) =~ "<svg"
    lines = folded |> File.read!() |> String.split("\n", trim: true)
    assert lines != []
    for line <- lines, do: assert(line =~ ~r/\A\S+(;\S+)* \d+\z/)
  end

  test "one after the other, or several at once, in one VM", %{folder: folder} do
    for _ <- 1..3, do: assert({:ok, _said} = run([folder, "pricing", "total", "[10, 30]", "10"]))

    [1, 2]
    |> Enum.map(fn _ -> Task.async(fn -> run([folder, "adder", "add"]) end) end)
    |> Task.await_many(Instar.Wait.bound())
    |> Enum.each(fn {:ok, said} -> assert said =~ "answered 1" end)
  end

  test "says what isn't so", %{folder: folder} do
    for arguments <- [
          [folder, "nobody", "total"],
          [folder, "pricing", "nothing"],
          [folder, "adder", "subtract"],
          [folder]
        ] do
      assert {:ended, reason} = run(arguments)
      assert reason != :normal, inspect(arguments)
    end
  end
end
