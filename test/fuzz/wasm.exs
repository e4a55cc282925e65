# bin/fuzz modules ROUNDS [SEED], bin/fuzz components ROUNDS [SEED]: WebAssembly as wasm-smith makes it, on the road that
# documents go: loaded from a store, each function called, instances made. Every third has some bytes flipped, cut out,
# doubled or put elsewhere.
#
# A death of this VM is the failure, and so is an answer that is none, or comes later than its limits let it, or a growth
# of more than 200 MB. What was made once, by the first rounds, is no growth.

defmodule Instar.FuzzWasm do
  @moduledoc false
  alias Instar.{DocumentServer, Error, Instance, Machine, WasmBombs}

  @compile_timeout 5_000
  @timeout 100
  # What a busy machine may add to a limit.
  @grace 20_000
  @most_growth 200 * 1024 * 1024
  # Calls of one module, and generated modules that one store holds.
  @calls 8
  @warm 200

  def run(kind, rounds, seed) do
    generator =
      Port.open({:spawn_executable, System.fetch_env!("INSTAR_FUZZ")}, [
        :binary,
        packet: 4,
        args: ["generate", kind]
      ])

    state = %{kind: kind, generator: generator, store: store(), server: __MODULE__}
    Enum.each(1..min(rounds, @warm)//1, &round(seed + &1, state))
    before = Machine.resident()

    counts =
      Enum.reduce(1..rounds//1, %{}, fn round, counts ->
        outcomes = round(seed + round, state)
        if rem(round, 500) == 0, do: check_growth(before, round, seed)
        Enum.reduce(outcomes, counts, &Map.update(&2, &1, 1, fn n -> n + 1 end))
      end)

    grown = check_growth(before, rounds, seed)
    counted = counts |> Enum.sort_by(&{-elem(&1, 1), inspect(&1)}) |> Enum.map_join(", ", &counted/1)
    IO.puts("#{kind}: #{rounds} rounds from seed #{seed}: #{counted}; grown by #{div(grown, 1_048_576)} MiB")
  end

  defp counted({{what, outcome}, count}), do: "#{count} #{what} #{inspect(outcome)}"

  defp check_growth(before, round, seed) do
    for {key, _loaded} <- Instar.all_loaded(__MODULE__), do: Instar.delete(__MODULE__, key) && purge(key)
    :erlang.garbage_collect()
    grown = Machine.resident() - before
    if grown > @most_growth, do: fail("grown by #{div(grown, 1_048_576)} MiB after round #{seed + round}")
    max(grown, 0)
  end

  defp fail(what) do
    IO.puts(:stderr, "wasm: " <> what)
    System.halt(1)
  end

  defp store do
    folder = Path.join(System.tmp_dir!(), "instar-fuzz-#{System.pid()}")
    File.mkdir_p!(folder)
    {:ok, store} = DocumentServer.start_link(dir: folder)

    {:ok, _pid} =
      Instar.start_link(
        name: __MODULE__,
        source: {Instar.Source.HTTP, url: DocumentServer.url(store)},
        cache_dir: false,
        compile_timeout: @compile_timeout,
        compile_memory: 256 * 1024 * 1024,
        timeout: @timeout,
        max_versions: 20,
        refresh: :infinity
      )

    store
  end

  defp round(seed, state) do
    :rand.seed(:exsss, seed)
    wasm = generate(state.generator, seed)
    wasm = if rem(seed, 3) == 0, do: mutated(wasm), else: wasm
    binary = if state.kind == "components", do: "component binary", else: "module binary"
    text = WasmBombs.text(wasm) |> String.replace_prefix("(module binary", "(" <> binary)
    document = %{"type" => "code-document", "language" => "wat", "code" => %{"1" => text}}
    # The same few ids again and again, so that what is replaced goes.
    id = "d#{rem(seed, 20)}"
    :ok = DocumentServer.put(state.store, id, document)

    case within(seed, @compile_timeout, fn -> Instar.load(state.server, id) end) do
      {:ok, version} ->
        outcomes = calls(seed, version)
        # What was there before goes; what is current stays for a while.
        purge({id, "1"})
        [{:load, :ok} | outcomes]

      {:error, %Error{reason: reason}} ->
        [{:load, kind(reason)}]
    end
  end

  defp purge(key), do: Instar.purge(__MODULE__, key)

  defp calls(seed, version) do
    functions =
      for %{kind: :function, name: name, params: params} <- Instar.Version.exports(version),
          do: {name, params}

    called =
      for {name, params} <- Enum.take_random(functions, @calls) do
        arguments = for _param <- params, do: Enum.random([0, 1, -1, 0.5, 4_294_967_295, nil])
        {:call, answer(within(seed, @timeout, fn -> Instar.call(version, name, arguments) end))}
      end

    [{:instance, instance(seed, version)} | called]
  end

  defp instance(seed, version) do
    case within(seed, @timeout, fn -> Instance.start(version) end) do
      {:ok, instance} ->
        Instance.stop(instance)
        :ok

      error ->
        answer(error)
    end
  end

  defp answer({:ok, _value}), do: :ok
  defp answer({:error, %Error{reason: reason}}), do: kind(reason)

  defp kind(reason) when is_tuple(reason), do: elem(reason, 0)
  defp kind(reason), do: reason

  defp within(seed, ms, fun) do
    {time, answer} = :timer.tc(fun)
    if time > (ms + @grace) * 1000, do: fail("seed #{seed}: it took #{div(time, 1000)} ms")
    answer
  end

  defp generate(generator, seed) do
    Port.command(generator, <<seed::64>>)

    receive do
      {^generator, {:data, wasm}} -> wasm
    after
      60_000 -> fail("seed #{seed}: the generator gives nothing")
    end
  end

  defp mutated(wasm), do: Enum.reduce(1..:rand.uniform(4), wasm, fn _, wasm -> mutate(wasm) end)

  # The header stays: without it there is nothing to be read.
  defp mutate(<<header::binary-8, wasm::binary>>) when wasm != "" do
    at = :rand.uniform(byte_size(wasm)) - 1
    count = min(:rand.uniform(8), byte_size(wasm) - at)
    <<front::binary-size(at), part::binary-size(count), rest::binary>> = wasm

    header <>
      case :rand.uniform(5) do
        1 -> front <> rest
        2 -> front <> part <> part <> rest
        3 -> front <> :rand.bytes(count) <> rest
        4 -> front <> String.duplicate(part, :rand.uniform(100)) <> rest
        5 -> front <> Enum.random([<<255, 255, 255, 255, 15>>, <<0>>, <<127>>, <<128, 128, 4>>]) <> rest
      end
  end

  defp mutate(wasm), do: wasm
end

[kind, rounds | seed] = System.argv()
seed = List.first(seed) || "#{:rand.uniform(1_000_000_000)}"
Instar.FuzzWasm.run(kind, String.to_integer(rounds), String.to_integer(seed))
