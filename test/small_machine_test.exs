defmodule Instar.SmallMachineTest do
  # Instar where there is little: 39 bits of addresses, as a Raspberry Pi's kernel gives a process, half of that, and much
  # less; and in a container with 512 MB of memory. In VMs of their own.
  use Instar.Case, async: false
  alias Instar.{Machine, OtherVM}

  @moduletag :heavy
  @moduletag instar: false
  @kibibytes %{"39 bits" => 512 * 1024 * 1024, "38 bits" => 256 * 1024 * 1024, "24 GB" => 24_000_000}
  @container 512 * 1024 * 1024

  setup context do
    wat = "(module (memory 1) (func (export \"f\") (param i64) (result i64) (local.get 0)))"
    put!(context, "wat", %{"type" => "code-document", "language" => "wat", "code" => %{"1" => wat}})

    for n <- 1..10 do
      code = "defmodule D do\n  def f(n), do: Enum.sum(Enum.map(1..n, fn x -> x + #{n} - #{n} end))\nend"

      put!(context, "elixir#{n}", %{
        "type" => "code-document",
        "language" => "elixir",
        "code" => %{"1" => code}
      })
    end

    {:ok, source: {Instar.Source.HTTP, url: Instar.DocumentServer.url(context.documents)}}
  end

  for {name, kibibytes} <- @kibibytes do
    test "#{name} of addresses are enough for Elixir, too, and the log says once what there is", context do
      log = Path.join(context.tmp_dir, "log")
      vm = OtherVM.start!(wrap: ["sh", "-c", "ulimit -v #{unquote(kibibytes)}; exec \"$@\"", "sh"])
      OtherVM.call(vm, :logger, :set_primary_config, [:level, :warning])
      # What prints it, by the name of each release of Elixir.
      for handler <- [:default, Logger], do: OtherVM.call(vm, :logger, :remove_handler, [handler])
      file = %{config: %{file: String.to_charlist(log)}}
      assert OtherVM.call(vm, :logger, :add_handler, [:to_file, :logger_std_h, file]) == :ok
      run(vm, context)
      OtherVM.call(vm, :logger_std_h, :filesync, [:to_file])
      %{instances: %{limits: limits}} = OtherVM.call(vm, Instar, :status, [:other])

      lines =
        for line <- String.split(File.read!(log), "\n", trim: true), line =~ "grants few addresses", do: line

      if limits.wasm_with_memory == 2_000 and limits.elixir == 4_000 do
        assert lines == []
      else
        assert [line] = lines
        assert line =~ "#{limits.elixir} of Elixir and Erlang"
      end
    end
  end

  test "what no addresses are left for is an error that says so", context do
    kibibytes = @kibibytes["24 GB"]
    vm = OtherVM.start!(wrap: ["sh", "-c", "ulimit -v #{kibibytes}; exec \"$@\"", "sh"])

    source = """
    defmodule D do
      def processes(n) do
        for _ <- 1..n, do: spawn(fn -> receive do: (:go -> :ok) end)
        receive do: (_ -> :ok), after: (10 -> n)
      end
    end
    """

    put!(context, "many", %{
      "type" => "code-document",
      "language" => "elixir",
      "code" => %{"1" => source}
    })

    patience = [timeout: 120_000, compile_timeout: 120_000]
    OtherVM.start_instar!(vm, [name: :other, source: context.source, cache_dir: false] ++ patience)
    bytes = kibibytes * 1024
    assert {:error, error} = OtherVM.call(vm, Instar, :call, [:other, "many", :processes, [1_000]])
    assert error.reason == {:address_limit, bytes}
    assert error.limit == %{name: :addresses, value: bytes, set_by: :vm}
    assert OtherVM.call(vm, Instar, :call, [:other, "many", :processes, [5]]) == {:ok, 5}
  end

  # Where this user may make groups of control, as a container's runtime does.
  test "512 MB of memory are enough", context do
    case container() do
      nil ->
        IO.puts("    (no container can be made here: its test was left out)")

      {folder, tasks, peak, killed} ->
        # A group goes when its last process has gone, which takes a moment.
        on_exit(fn -> eventually(fn -> File.rmdir(folder) == :ok end) end)
        vm = OtherVM.start!(wrap: ["sh", "-c", "echo $$ > #{tasks}; exec \"$@\"", "sh"])
        run(vm, context)
        assert File.read!(killed) =~ "oom_kill 0"
        assert peak |> File.read!() |> String.trim() |> String.to_integer() < @container
        OtherVM.stop(vm)
    end
  end

  defp run(vm, context) do
    # Not how long it takes is asked here.
    patience = [timeout: 120_000, compile_timeout: 120_000]
    options = [name: :other, source: context.source, refresh: :infinity, cache_dir: false] ++ patience
    OtherVM.start_instar!(vm, options)
    assert OtherVM.call(vm, Instar, :call, [:other, "wat", :f, [5]]) == {:ok, 5}

    for n <- 1..10,
        do: assert({:ok, 5_050} = OtherVM.call(vm, Instar, :call, [:other, "elixir#{n}", :f, [100]]))

    assert there(vm, [:other, "elixir1", [100], 16]) == %{{:ok, 5_050} => 16}
    assert there(vm, [:other, "wat", [7], 8]) == %{{:ok, 7} => 8}
  end

  defp there(vm, arguments), do: OtherVM.call(vm, Machine, :call_at_once, arguments)

  # A group with a limit: its folder, and the files that take a process, and say the most that was used and who was killed.
  defp container do
    name = "instar-#{System.unique_integer([:positive])}"
    one = Path.join("/sys/fs/cgroup/memory", name)
    two = Path.join("/sys/fs/cgroup", name)

    cond do
      File.mkdir(one) == :ok and File.write(Path.join(one, "memory.limit_in_bytes"), "#{@container}") == :ok ->
        {one, Path.join(one, "tasks"), Path.join(one, "memory.max_usage_in_bytes"),
         Path.join(one, "memory.oom_control")}

      File.mkdir(two) == :ok and File.write(Path.join(two, "memory.max"), "#{@container}") == :ok ->
        {two, Path.join(two, "cgroup.procs"), Path.join(two, "memory.peak"), Path.join(two, "memory.events")}

      true ->
        for folder <- [one, two], do: File.rmdir(folder)
        nil
    end
  end
end
