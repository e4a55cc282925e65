defmodule Instar.HostileCodeTest do
  # Bytes that say much with little, told (`inspect_document/1`) and loaded: nothing dies, nobody waits, and no memory is taken.
  # Not async: what is measured is one for the VM.
  use Instar.Case, async: false

  alias Instar.{Holds, HostileCode, Machine}

  @moduletag :heavy

  # What a machine with cold caches takes; see holds_test.exs.
  @held 20_000_000
  # Beside what a VM has for itself: what is told of code may take 64 MB, and is there twice while it is made a term.
  @memory 400 * 1024 * 1024

  # What a run has had more than before, at its peak.
  defp peak(run) do
    :erlang.garbage_collect()
    before = Machine.resident()
    sampler = sampler(self())
    answer = run.()
    send(sampler, :stop)

    receive do
      {^sampler, most} -> {max(most, Machine.resident()) - before, answer}
    end
  end

  defp sampler(parent) do
    spawn_link(fn -> sample(parent, 0) end)
  end

  defp sample(parent, most) do
    receive do
      :stop -> send(parent, {self(), most})
    after
      2 -> sample(parent, max(most, Machine.resident()))
    end
  end

  defp answered?({:ok, %{imports: _, exports: _}}), do: true
  defp answered?({:error, %Error{reason: {:compile_limit, measure, _most}}}), do: is_atom(measure)
  defp answered?({:error, %Error{reason: :badfile}}), do: true
  defp answered?(_other), do: false

  for bytes <- [3_000, 15_000, 60_000, 400_000] do
    @bytes bytes

    test "code of #{bytes} bytes that says much is told or refused, and so is what is loaded", context do
      for {name, wasm} <- HostileCode.all(@bytes) do
        test = self()

        {memory, _told} =
          peak(fn ->
            held = Holds.least_held(@held, fn -> send(test, {:told, Instar.inspect_document(wasm)}) end)
            assert held < @held, "#{name} held a scheduler for #{held} ns"
          end)

        assert_received {:told, told}
        assert answered?(told), "#{name}: #{inspect(told, limit: 20, printable_limit: 200)}"
        assert memory < @memory, "#{name} took #{memory} bytes"

        put!(context, "hostile", %{
          "type" => "code-document",
          "language" => "wasm",
          "code" => %{"1" => %{"base64" => Base.encode64(wasm)}}
        })

        {memory, loaded} = peak(fn -> Instar.load(context.server, "hostile") end)

        assert match?({:ok, _version}, loaded) or match?({:error, %Error{}}, loaded), "#{name}"
        assert memory < @memory, "#{name} took #{memory} bytes when it was loaded"
      end
    end
  end

  # wasmtime counts the letters of a flag that is set, and each is a text of the host's.
  test "flags that a component returns take no more than other values", context do
    names = for n <- 1..32, do: <<?", ?a + rem(n, 26), ?a + div(n, 26), ?", ?\s>>

    put!(
      context,
      "flags",
      wat("""
      (component
        (core module $m (memory (export "memory") 80)
          (func (export "f") (param i32) (result i32)
            (memory.fill (i32.const 64) (i32.const 255) (i32.const 4600000))
            (i32.store (i32.const 0) (i32.const 64)) (i32.store (i32.const 4) (local.get 0)) (i32.const 0)))
        (core instance $i (instantiate $m))
        (type $flags (flags #{names})) (export $exported "flags" (type $flags))
        (func $f (param "n" u32) (result (list $exported))
          (canon lift (core func $i "f") (memory (core memory $i "memory"))))
        (export "f" (func $f)))
      """)
    )

    assert {:ok, flags} = Instar.call(context.server, "flags", :f, [1_000])
    assert length(flags) == 1_000 and Enum.all?(flags, &(length(&1) == 32))
    {memory, answer} = peak(fn -> Instar.call(context.server, "flags", :f, [400_000]) end)
    assert {:error, %Error{reason: {:values_limit, _bytes}}} = answer
    assert memory < 200 * 1024 * 1024
  end

  test "what is cut anywhere, or has a byte changed, is told or refused" do
    for whole <- HostileCode.whole() do
      assert {:ok, _told} = Instar.inspect_document(whole)

      for at <- 8..(byte_size(whole) - 1),
          do: assert(answered?(Instar.inspect_document(binary_part(whole, 0, at))))

      for at <- 8..(byte_size(whole) - 1), byte <- [0, 0x41, 0x7F, 0x80, 0xFF] do
        <<before::binary-size(at), _byte, rest::binary>> = whole
        assert answered?(Instar.inspect_document(<<before::binary, byte, rest::binary>>))
      end
    end
  end
end
