# bin/fuzz bytes ROUNDS [SEED]: bytes and terms from outside, as they could be forged, into whatever reads them by
# native code: sections of modules, programs for the compiler, artifacts, JSON, arguments of components and of
# functions that take terms. A death of this VM is the failure, and so is an answer that takes long, or a growth of
# more than 100 MB.
#
# Inputs are good ones of which bytes were flipped, cut out, doubled or put elsewhere, or noise.

defmodule Instar.FuzzBytes do
  @moduledoc false
  alias Instar.Compiler.Shared.Workers
  alias Instar.Compiler.Wasm.{Front, Program}
  alias Instar.{Component, Config, Machine, Native, TermsModule}
  alias Instar.Disk.Artifact
  alias Instar.Wire.JSON

  @most_growth 100 * 1024 * 1024
  @slow 20_000
  @functions ~w(erlang:phash2/1 erlang:=:=/2 erlang:</2 erlang:iolist_size/1 maps:merge/2 maps:from_list/1)

  def run(rounds, seed) do
    good = good()
    inputs = %{good: good, versions: versions()}
    # What is made once, by the first thousand rounds, is no growth.
    Enum.each(0..min(rounds, 1_000), &round(&1 + seed, inputs))
    before = Machine.resident()

    counts =
      Enum.reduce(1..rounds//1, %{}, fn round, counts ->
        kind = round(round + seed, inputs)
        if rem(round, 10_000) == 0, do: check_growth(before, round)
        Map.update(counts, kind, 1, &(&1 + 1))
      end)

    grown = check_growth(before, rounds)
    counted = Enum.map_join(Enum.sort(counts), ", ", fn {{kind, outcome}, n} -> "#{n} #{kind} #{outcome}" end)
    IO.puts("bytes: #{rounds} rounds from seed #{seed}: #{counted}; grown by #{div(grown, 1_048_576)} MiB")
  end

  defp check_growth(before, round) do
    :erlang.garbage_collect()
    grown = Machine.resident() - before
    if grown > @most_growth, do: fail("grown by #{div(grown, 1_048_576)} MiB after #{round} rounds")
    max(grown, 0)
  end

  defp fail(what) do
    IO.puts(:stderr, "bytes: " <> what)
    System.halt(1)
  end

  defp round(seed, inputs) do
    :rand.seed(:exsss, seed)

    kind =
      if :rand.uniform(40) == 1,
        do: :program,
        else: Enum.random([:section, :artifact, :json, :component, :terms])

    began = System.monotonic_time(:millisecond)
    outcome = try(kind, inputs)
    if System.monotonic_time(:millisecond) - began > @slow, do: fail("seed #{seed}: #{kind} took long")
    {kind, outcome}
  end

  defp try(:section, %{good: %{section: wasm}}) do
    if Native.terms_atoms(mutated(wasm)) == [], do: :refused, else: :taken
  end

  defp try(:program, %{good: %{programs: programs}}) do
    reference = make_ref()
    options = Workers.options(%Config{}, @slow)
    :ok = Native.compile_program(reference, mutated(Enum.random(programs)), options)

    receive do
      {^reference, {:ok, _wasm}} -> :taken
      {^reference, {:error, _why}} -> :refused
    after
      @slow -> fail("a program is compiled for ever")
    end
  end

  defp try(:artifact, %{good: %{artifact: artifact}}) do
    digest = :crypto.hash(:sha256, "")
    # The checksum is right, as whoever writes a file can make it.
    <<head::binary-12, _checksum::binary-32, body::binary>> = artifact
    body = mutated(body)

    case Artifact.load(head <> :crypto.hash(:sha256, body) <> body, digest) do
      {:ok, _artifact} -> :taken
      :error -> :refused
    end
  end

  defp try(:json, %{good: %{json: texts}}) do
    text = Enum.random([mutated(Enum.random(texts)), nested_json(), nested_json()])

    case JSON.parse(text, Enum.random([1, 8, 128, 1_000_000])) do
      {:ok, _term} -> :taken
      {:error, _why} -> :refused
    end
  end

  defp try(:component, %{versions: %{component: version}}) do
    case Instar.call(version, :same, [Component.pad(term(4))]) do
      {:ok, _value} -> :taken
      {:error, _why} -> :refused
    end
  end

  defp try(:terms, %{versions: %{terms: version}}) do
    [name, arity] = String.split(Enum.random(@functions), "/")

    case Instar.call(version, name, for(_ <- 1..String.to_integer(arity), do: term(6))) do
      {:ok, _value} -> :taken
      {:error, _why} -> :refused
    end
  end

  defp nested_json do
    depth = Enum.random([10, 127, 128, 129, 10_000])
    {open, close} = Enum.random([{"[", "]"}, {~s({"a":), "}"}, {~s([{"k":), "}]"}])
    String.duplicate(open, depth) <> "1" <> String.duplicate(close, Enum.random([depth, depth - 1, 0]))
  end

  defp mutated(bytes), do: Enum.reduce(1..:rand.uniform(4), bytes, fn _, bytes -> mutate(bytes) end)

  defp mutate(bytes) do
    size = byte_size(bytes)
    at = if size == 0, do: 0, else: :rand.uniform(size) - 1
    count = min(:rand.uniform(16), size - at)
    <<front::binary-size(at), part::binary-size(count), rest::binary>> = bytes

    case :rand.uniform(8) do
      1 ->
        front <> rest

      2 ->
        front <> part <> part <> rest

      3 ->
        front

      4 ->
        front <> :rand.bytes(count) <> rest

      5 ->
        front <> <<:rand.uniform(4_294_967_296) - 1::32>> <> rest

      6 ->
        front <> String.duplicate(part, :rand.uniform(300)) <> rest

      7 ->
        front <>
          for(<<byte <- part>>, into: "", do: <<Bitwise.bxor(byte, Bitwise.bsl(1, :rand.uniform(8) - 1))>>) <>
          rest

      8 ->
        front <> Enum.random([<<255, 255, 255, 255>>, <<0, 0, 0, 0>>, <<127>>, <<131>>]) <> rest
    end
  end

  defp term(depth) do
    case :rand.uniform(if depth == 0, do: 7, else: 13) do
      1 -> Enum.random([0, -1, 255, 256, 2 ** 31, 2 ** 61, 2 ** 63, 2 ** 64, -(2 ** 64), 7 ** 300])
      2 -> Enum.random([0.0, -0.0, 1.5, 1.0e300])
      3 -> Enum.random([:a, nil, true, :ok, :error, :"with-dash", "with_dash", "name"])
      4 -> :rand.bytes(:rand.uniform(40))
      5 -> Enum.random([<<1::3>>, "", "text", <<255>>])
      6 -> []
      7 -> Enum.random([self(), make_ref(), &term/1, 1..3, %URI{}])
      n when n in 8..9 -> for _ <- 1..:rand.uniform(8)//1, do: term(depth - 1)
      10 -> List.to_tuple(for _ <- 1..:rand.uniform(8)//1, do: term(depth - 1))
      11 -> [term(depth - 1) | term(0)]
      12 -> for _ <- 1..Enum.random([1, 3, 40]), into: %{}, do: {term(depth - 1), term(0)}
      13 -> Map.new(["f", :f, :other], &{&1, term(depth - 1)})
    end
  end

  defp good do
    {:ok, section} = Native.parse_wat(TermsModule.text([{"id", 1, "(local.get 0)"}]))

    artifact = %Artifact{
      digest: :crypto.hash(:sha256, ""),
      language: :elixir,
      target: :wasm,
      payload: section
    }

    %{
      section: section,
      programs: Enum.map(sources(), &program/1),
      artifact: IO.iodata_to_binary(Artifact.dump(artifact)),
      json: [
        ~s|{"type":"code-document","language":"wasm","code":{"1.0.0":"(module)"},"default":["1.0.0",1,2.5,null,true]}|,
        ~s(["\\u00fc\\ud83d\\ude00",-1e300,18446744073709551615,{"a":{"b":[]}}])
      ]
    }
  end

  # Small ones: what is well-formed still has to be compiled.
  defp sources do
    [
      "defmodule D do\n  def run([h | t]), do: {h + 1, <<h::16>>, run(t)}\n  def run(x), do: %{b: x, c: \"text\"}\nend",
      "defmodule D do\n  def run(f, x) when is_list(x), do: try(do: f.(x), rescue: (_ -> 1.5))\nend"
    ]
  end

  defp program(source) do
    {:ok, program} = Front.program(:elixir, source, file: "d.ex", timeout: 20_000, max_atoms: 1_000)
    Program.encode(program)
  end

  defp versions do
    folder = Path.join(System.tmp_dir!(), "instar-fuzz-#{System.pid()}")
    File.mkdir_p!(folder)
    {:ok, documents} = Instar.DocumentServer.start_link(dir: folder)
    source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(documents)}
    {:ok, _pid} = Instar.start_link(name: __MODULE__, source: source, cache_dir: false)

    type =
      {:record,
       [
         {"a", {:list, {:option, :string}}},
         {"with-dash", {:variant, [{"one", nil}, {"many", {:list, :u8}}]}},
         {"f", {:tuple, [:s8, :u64, :f32, :char]}},
         {"r", {:result, :bool, {:enum, ["x", "y"]}}}
       ]}

    names = for {m, f, a} = mfa <- Native.terms_bifs(), "#{m}:#{f}/#{a}" in @functions, do: mfa
    load = fn id, text -> load(documents, id, text) end
    %{component: load.("component", Component.same(type)), terms: load.("terms", TermsModule.bifs(names))}
  end

  defp load(documents, id, text) do
    document = %{"type" => "code-document", "language" => "wat", "code" => %{"1" => text}}
    :ok = Instar.DocumentServer.put(documents, id, document)
    {:ok, version} = Instar.load(__MODULE__, id)
    version
  end
end

[rounds | seed] = System.argv()
seed = List.first(seed) || "#{:erlang.system_time()}"
Instar.FuzzBytes.run(String.to_integer(rounds), String.to_integer(seed))
