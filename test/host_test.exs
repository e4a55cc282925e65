defmodule Instar.HostTest do
  # A short form of `bin/soak host`: servers that start, stop, are restarted and crash under load, bursts of calls, a
  # store that hangs, ids that no store has. In another VM, whose memory is its own.
  #
  # Not async: it keeps the processors busy.
  use ExUnit.Case, async: false
  alias Instar.OtherVM

  @moduletag :heavy
  @moduletag :tmp_dir
  @hosts Path.expand("../bench/soak/hosts.exs", __DIR__)

  test "nobody is killed, and nothing is left behind", %{tmp_dir: folder} do
    vm = OtherVM.start!()
    OtherVM.call(vm, Code, :require_file, [@hosts])

    # A machine that is busy with tests knows no milliseconds, and the memory of so few seconds says little. Requests to
    # a store that hangs are not over yet.
    options = [late_ms: 3_000, warm_ms: 500, settle_ms: 0, looks: 1, grown_mb: 200, grown_files: 1_000]

    {problems, done, _figures} =
      OtherVM.call(vm, Instar.Soak.Hosts, :run, [folder, 4_000, 4, options], 600_000)

    assert Enum.frequencies_by(problems, &inspect/1) == %{}
    done = Map.new(done)

    for kind <- [:brief, :elixir, :callback, :queued, :wasi, :beam, :spin, :unknown, :cold, :owners, :burst],
        do: assert(done[kind] > 0)
  end
end
