defmodule Instar.Server.PollTest do
  # A short form of `bin/soak look`: every way to look at a VM, and to disturb it, beside everything that
  # Instar does. In another VM, which would die of what is looked for. It keeps a processor busy, as a busy machine does.
  use ExUnit.Case, async: false
  alias Instar.OtherVM

  @moduletag :heavy
  @moduletag :tmp_dir
  @moduletag timeout: 900_000
  @lookers Path.expand("../bench/soak/lookers.exs", __DIR__)
  @ms 15_000

  # Among the looks are those whose text goes to the VM's standard error.
  defp vm! do
    vm = OtherVM.start!(wrap: ["sh", "-c", ~S(exec "$@" 2>/dev/null), "sh"])
    OtherVM.call(vm, Code, :require_file, [@lookers])
    vm
  end

  test "whoever looks, the VM lives and answers right", %{tmp_dir: folder} do
    vm = vm!()
    {problems, done} = OtherVM.call(vm, Instar.Soak.Lookers, :run, [folder, @ms, 2], 600_000)
    assert problems == []
    # Each way was gone, beside all operations.
    ways = for {name, _fun} <- OtherVM.call(vm, Instar.Soak.Lookers, :lookers, []), do: name
    assert Enum.sort([:operations | ways]) == for({name, count} <- done, count > 0, do: name)
  end

  test "a crash dump is whole", %{tmp_dir: folder} do
    # The emulator writes a dump while code on dirty schedulers goes on, which it doesn't wait for, and sometimes dies of
    # what it then reads, with no dump or half of one.
    dump =
      Enum.find_value(1..4, fn n ->
        folder = Path.join(folder, "#{n}")
        File.mkdir_p!(folder)

        with {:ok, dump} <- OtherVM.call(vm!(), Instar.Soak.Lookers, :crash_dump, [folder, 8_000], 600_000),
             true <- dump |> String.trim_trailing() |> String.ends_with?("=end"),
             do: dump,
             else: (_torn -> nil)
      end)

    assert is_binary(dump)
    assert dump =~ "Slogan: a crash dump on purpose"
    assert dump =~ "Elixir.Instar.Instance.Owners"
  end
end
