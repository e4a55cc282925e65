defmodule Instar.SignalsTest do
  # Traps are signals of the processor. Other libraries of a VM have handlers for them as well, and somebody may send one.
  # Each case in a VM of its own, which it may end.
  use Instar.Case, async: true
  alias Instar.{DocumentServer, ForeignLibrary, OtherVM}

  if missing = ForeignLibrary.missing(), do: @moduletag(skip: missing)

  @traps """
  (module
    (memory 1)
    (func (export "unreachable") unreachable)
    (func (export "divide") (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0)))
    (func (export "outside") (result i32) (i32.load (i32.const 70000)))
    (func (export "deep") (call 3))
    (func (export "n") (result i32) (i32.const 7)))
  """
  @reasons [unreachable: {:trap, :unreachable}, divide: {:trap, :integer_divide_by_zero}] ++
             [outside: {:trap, :memory_out_of_bounds}, deep: :stack_overflow]

  setup_all do
    dir = Path.join(System.tmp_dir!(), "instar-faults-#{System.pid()}")
    File.mkdir_p!(dir)
    on_exit(fn -> File.rm_rf!(dir) end)
    {module, beam} = ForeignLibrary.compile!(dir)
    %{foreign: module, beam: beam}
  end

  # A VM with the library, which is loaded and has its handlers before Instar does, or after.
  defp start!(context, install) do
    put!(context, "traps", wat(@traps))
    vm = OtherVM.start!()
    {:module, _} = OtherVM.call(vm, :code, :load_binary, [context.foreign, ~c"x", context.beam])
    :ok = OtherVM.call(vm, :instar_test_foreign, :load, [])
    if install == :before, do: install(vm, 0)
    source = {Instar.Source.HTTP, url: DocumentServer.url(context.documents)}
    server = OtherVM.start_instar!(vm, name: unique_name(), source: source, cache_dir: context.cache_dir)
    {:ok, _version} = OtherVM.call(vm, Instar, :load, [server, "traps"])
    trap(vm, server)
    {vm, server}
  end

  defp install(vm, passes_on) do
    0 = OtherVM.call(vm, :instar_test_foreign, :install, [passes_on])
    # Who comes in front has the traps of a millisecond.
    Process.sleep(5)
  end

  defp trap(vm, server) do
    for {function, expected} <- @reasons do
      arguments = if function == :divide, do: [0], else: []

      answer = OtherVM.call(vm, Instar, :call, [server, "traps", function, arguments])
      assert {function, expected} == {function, reason(answer)}
    end

    assert OtherVM.call(vm, Instar, :call, [server, "traps", :n, []]) == {:ok, 7}
  end

  # How a VM's process ends of what is done, by the exit status that its parent sees.
  defp os_pid(vm), do: OtherVM.call(vm, :os, :getpid, []) |> to_string()

  defp alive?(os_pid) do
    case File.read("/proc/#{os_pid}/stat") do
      {:ok, stat} -> not (stat =~ ") Z ")
      {:error, _gone} -> false
    end
  end

  test "traps are traps with another library's handler in front, however it came there", context do
    {vm, server} = start!(context, :after)

    for passes_on <- [0, 1, 0] do
      install(vm, passes_on)
      for _ <- 1..3, do: trap(vm, server)
    end

    # A fault of somebody else's is that library's, and ends the VM as it wants.
    os_pid = os_pid(vm)
    catch_exit(OtherVM.call(vm, :instar_test_foreign, :fault, []))
    assert eventually(fn -> not alive?(os_pid) end)
  end

  test "a library that was there before has what isn't ours", context do
    {vm, server} = start!(context, :before)
    for _ <- 1..3, do: trap(vm, server)
    os_pid = os_pid(vm)
    catch_exit(OtherVM.call(vm, :instar_test_foreign, :fault, []))
    assert eventually(fn -> not alive?(os_pid) end)
  end

  test "a signal that somebody sends ends the VM, as without Instar, and not the next trap", context do
    {vm, server} = start!(context, :after)
    for _ <- 1..3, do: trap(vm, server)
    os_pid = os_pid(vm)
    {_output, 0} = System.cmd("kill", ["-SEGV", os_pid])
    assert eventually(fn -> not alive?(os_pid) end)
  end

  test "a signal that another library takes is that library's, and the next trap is a trap", context do
    {vm, server} = start!(context, :after)
    0 = OtherVM.call(vm, :instar_test_foreign, :install, [2])
    Process.sleep(5)
    trap(vm, server)
    {_output, 0} = System.cmd("kill", ["-SEGV", os_pid(vm)])
    for _ <- 1..3, do: trap(vm, server)
  end
end
