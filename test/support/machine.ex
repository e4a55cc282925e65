defmodule Instar.Machine do
  # What a VM takes of its machine, and what tests do there to see it: runs in other VMs, which it could end.
  @limits {5_000, :infinity, 64 * 1024 * 1024, 20_000, nil, false}

  @doc "Whether the VM is one of 64-bit ARM."
  @spec arm?() :: boolean
  def arm?, do: to_string(:erlang.system_info(:system_architecture)) =~ "aarch64"

  @doc "Whether the VM keeps the sign of a number to which nothing is added: that of ARM does so with a zero."
  @spec keeps_sign?(term) :: boolean
  def keeps_sign?(x), do: arm?() and is_float(x) and x == 0

  @doc "How many memory maps the VM has."
  def maps, do: "/proc/self/maps" |> File.stream!() |> Enum.count()

  @doc "Bytes of memory that it has."
  def resident do
    [_, kilobytes] = Regex.run(~r/^VmRSS:\s+(\d+) kB/m, File.read!("/proc/self/status"))
    String.to_integer(kilobytes) * 1024
  end

  @doc "What a function answers, and by how many bytes the memory has grown meanwhile, at most."
  def grown(fun) do
    File.write!("/proc/self/clear_refs", "5")
    before = resident()
    answer = fun.()
    [_, kilobytes] = Regex.run(~r/^VmHWM:\s+(\d+) kB/m, File.read!("/proc/self/status"))
    {answer, max(String.to_integer(kilobytes) * 1024 - before, 0)}
  end

  @doc "Loads small modules, each with its number, calls each twice, and keeps them. True when all answered."
  def load_modules(numbers) do
    handles =
      for n <- numbers do
        handle = load(module(n))
        {:ok, ^n} = Instar.Native.call(handle, :n, [], nil)
        {:ok, 3} = Instar.Native.call(handle, :count, [3], nil)
        handle
      end

    :persistent_term.put({__MODULE__, make_ref()}, handles)
    true
  end

  defp module(n) do
    """
    (module
      (func (export "n") (result i64) (i64.const #{n}))
      (func (export "count") (param i64) (result i64) (local $i i64)
        (loop $l
          (local.set $i (i64.add (local.get $i) (i64.const 1)))
          (br_if $l (i64.lt_u (local.get $i) (local.get 0))))
        (local.get $i)))
    """
  end

  defp load(wat) do
    {:ok, wasm} = Instar.Native.parse_wat(wat)
    reference = make_ref()

    :ok =
      Instar.Native.load_wasm(
        reference,
        wasm,
        {nil, {nil, 30_000, 1, 0}},
        {Instar.Native.lru_new(:touch), nil},
        @limits,
        {[], [], "m.wat"}
      )

    receive do
      {^reference, {:ok, handle}} -> handle
    end
  end

  @doc "Calls `f(n)` of the documents d1, d2 and so on, each once: how often which answer came."
  def call_each(server, count, options \\ []) do
    Enum.frequencies(
      for n <- 1..count do
        case Instar.call(server, "d#{n}", :f, [n], options) do
          {:ok, result} when result == 2 * n -> :ok
          {:ok, other} -> {:wrong, other}
          {:error, error} -> {error.reason, error.limit}
        end
      end
    )
  end

  @doc "The same by so many processes at once, each of which calls the document."
  def call_at_once(server, id, arguments, count) do
    calls =
      for _ <- 1..count, do: Task.async(fn -> Instar.call(server, id, :f, arguments, timeout: 60_000) end)

    Enum.frequencies(Instar.Wait.await_all(calls))
  end
end
