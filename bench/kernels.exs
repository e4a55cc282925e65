# How fast the same Elixir runs as a BEAM module and as wasm: one document for each kernel, both targets in turns.
#
#     bin/bench kernels            or            mix run bench/kernels.exs [name …]
#
# Prints one table and writes bench/kernels.svg, a picture of the ratios. A kernel's time is the smallest of several
# rounds; both targets meet each round in a changing order, so that a busy machine meets both.

defmodule Instar.Bench.Kernels do
  @moduledoc false
  @rounds 21

  # Name, source, and the call: a call takes some 10 to 100 ms.
  @kernels [
    {"fib", "def run(n) when n < 2, do: n\n def run(n), do: run(n - 1) + run(n - 2)", [27]},
    {"tak",
     "def run(x, y, z) when y < x, do: run(run(x - 1, y, z), run(y - 1, z, x), run(z - 1, x, y))\n def run(_, _, z), do: z",
     [18, 12, 6]},
    {"ackermann",
     "def run(0, n), do: n + 1\n def run(m, 0), do: run(m - 1, 1)\n def run(m, n), do: run(m - 1, run(m, n - 1))",
     [2, 700]},
    {"nqueens",
     """
     def run(n), do: length(queens(n, n))
     defp queens(0, _), do: [[]]
     defp queens(k, n), do: for(rest <- queens(k - 1, n), q <- 1..n, safe(q, 1, rest), do: [q | rest])
     defp safe(_, _, []), do: true
     defp safe(q, d, [x | xs]), do: q != x and q != x + d and q != x - d and safe(q, d + 1, xs)
     """, [8]},
    {"lists",
     """
     def run(n), do: 1..n |> Enum.map(&(&1 * 3)) |> Enum.filter(&(rem(&1, 2) == 0)) |> Enum.sum()
     """, [200_000]},
    {"build and sort",
     """
     def run(n), do: n |> build(1, []) |> Enum.sort() |> sum(0)
     defp build(0, _, list), do: list
     defp build(n, x, list), do: build(n - 1, rem(x * 16_807, 2_147_483_647), [x | list])
     defp sum([], s), do: s
     defp sum([x | xs], s), do: sum(xs, s + x)
     """, [50_000]},
    {"gb_trees",
     """
     def run(n), do: n |> grow(1, :gb_trees.empty()) |> :gb_trees.size()
     defp grow(0, _, tree), do: tree
     defp grow(n, x, tree), do: grow(n - 1, rem(x * 16_807, 2_147_483_647), :gb_trees.enter(x, n, tree))
     """, [10_000]},
    {"maps",
     """
     def run(n), do: step(n, %{a: 0, b: 1, c: 2, d: 3})
     defp step(0, %{a: a, b: b}), do: a + b
     defp step(n, %{a: a, b: b} = m), do: step(n - 1, %{m | a: b, b: rem(a + b, 1_000)})
     """, [300_000]},
    {"mandelbrot",
     """
     def run(n), do: rows(0, n, 0)
     defp rows(n, n, sum), do: sum
     defp rows(y, n, sum), do: rows(y + 1, n, columns(0, y, n, sum))
     defp columns(n, _, n, sum), do: sum
     defp columns(x, y, n, sum), do: columns(x + 1, y, n, sum + point(0.0, 0.0, 2.0 * x / n - 1.5, 2.0 * y / n - 1.0, 0))
     defp point(_, _, _, _, 50), do: 50
     defp point(zr, zi, cr, ci, i) do
       r2 = zr * zr
       i2 = zi * zi
       if r2 + i2 > 4.0, do: i, else: point(r2 - i2 + cr, 2.0 * zr * zi + ci, cr, ci, i + 1)
     end
     """, [150]},
    {"nbody",
     """
     def run(n), do: energy(steps(n, bodies()))
     defp bodies do
       [{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47}, {4.84, -1.16, -0.10, 0.60, 2.81, -0.02, 0.037},
        {8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011}, {12.89, -15.11, -0.22, 1.08, 0.86, -0.01, 0.0017}]
     end
     defp steps(0, bodies), do: bodies
     defp steps(n, bodies), do: steps(n - 1, Enum.map(bodies, &move(pull(&1, bodies))))
     defp pull(body, []), do: body
     defp pull({x, y, z, _, _, _, _} = body, [{x, y, z, _, _, _, _} | others]), do: pull(body, others)
     defp pull({x, y, z, vx, vy, vz, m}, [{x2, y2, z2, _, _, _, m2} | others]) do
       dx = x - x2
       dy = y - y2
       dz = z - z2
       d2 = dx * dx + dy * dy + dz * dz
       mag = 0.01 / (d2 * :math.sqrt(d2))
       pull({x, y, z, vx - dx * m2 * mag, vy - dy * m2 * mag, vz - dz * m2 * mag, m}, others)
     end
     defp move({x, y, z, vx, vy, vz, m}), do: {x + 0.01 * vx, y + 0.01 * vy, z + 0.01 * vz, vx, vy, vz, m}
     defp energy(bodies), do: Enum.reduce(bodies, 0.0, fn {_, _, _, vx, vy, vz, m}, e -> e + 0.5 * m * (vx * vx + vy * vy + vz * vz) end)
     """, [5_000]},
    {"spectral norm",
     """
     def run(n), do: power(3, List.duplicate(1.0, n), n)
     defp power(0, u, _), do: Enum.sum(u)
     defp power(k, u, n), do: power(k - 1, times(times(u, n, false), n, true), n)
     defp times(v, n, flip), do: for(i <- 0..(n - 1), do: row(v, i, 0, flip, 0.0))
     defp row([], _, _, _, sum), do: sum
     defp row([x | xs], i, j, false, sum), do: row(xs, i, j + 1, false, sum + x / a(i, j))
     defp row([x | xs], i, j, true, sum), do: row(xs, i, j + 1, true, sum + x / a(j, i))
     defp a(i, j), do: div((i + j) * (i + j + 1), 2) + i + 1
     """, [200]},
    {"fannkuch",
     """
     def run(n), do: Enum.reduce(permutations(Enum.to_list(1..n)), 0, fn p, best -> max(best, flips(p, 0)) end)
     defp permutations([]), do: [[]]
     defp permutations(list), do: for(x <- list, rest <- permutations(list -- [x]), do: [x | rest])
     defp flips([1 | _], n), do: n
     defp flips([x | _] = list, n), do: flips(flip(x, list, []), n + 1)
     defp flip(0, rest, front), do: :lists.reverse(:lists.reverse(front), rest) |> back(front, rest)
     defp flip(n, [x | rest], front), do: flip(n - 1, rest, [x | front])
     defp back(_, front, rest), do: front ++ rest
     """, [8]},
    {"binary trees",
     """
     def run(n), do: check(make(n))
     defp make(0), do: {nil, nil}
     defp make(n), do: {make(n - 1), make(n - 1)}
     defp check({nil, _}), do: 1
     defp check({l, r}), do: 1 + check(l) + check(r)
     """, [16]},
    {"price rules",
     """
     @tiers [{11, 80}, {132, 75}, {1_000, 68}, {:unlimited, 60}]
     def run(n), do: orders(n, 7, 0)
     defp orders(0, _, sum), do: sum
     defp orders(n, x, sum) do
       order = %{pieces: rem(x, 500) + 1, customer: customer(rem(x, 5)), country: country(rem(x, 3)), coupons: coupons(rem(x, 4))}
       orders(n - 1, rem(x * 16_807, 2_147_483_647), sum + price(order))
     end
     defp customer(0), do: :guest
     defp customer(n), do: {:member, n}
     defp country(n), do: elem({:de, :fr, :us}, n)
     defp coupons(n), do: Enum.take([{:percent, 5}, {:off, 100}, {:percent, 3}], n)
     defp price(order) do
       order.pieces |> fill(@tiers) |> discount(order.customer) |> coupon(order.coupons) |> tax(order)
     end
     defp fill(pieces, [{size, each} | tiers]) when pieces > size, do: size * each + fill(pieces - size, tiers)
     defp fill(pieces, [{_, each} | _]), do: pieces * each
     defp discount(price, :guest), do: price
     defp discount(price, {:member, years}), do: price - div(price * min(2 * years, 20), 100)
     defp coupon(price, coupons), do: Enum.reduce(coupons, price, &apply_coupon/2)
     defp apply_coupon({:percent, n}, price), do: price - div(price * n, 100)
     defp apply_coupon({:off, n}, price), do: max(price - n, 0)
     defp tax(price, %{country: :de}), do: div(price * 119, 100)
     defp tax(price, %{country: :fr}), do: div(price * 120, 100)
     defp tax(price, _), do: price
     """, [50_000]}
  ]

  def run(names) do
    folder = Path.join(System.tmp_dir!(), "instar-kernels-#{System.pid()}")
    File.mkdir_p!(folder)
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    {:ok, store} = Instar.DocumentServer.start_link(dir: folder)
    source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(store)}

    {:ok, _} =
      Instar.start_link(
        source: source,
        trust: [:beam],
        cache_dir: false,
        refresh: :infinity,
        timeout: 120_000,
        memory: 512 * 1024 * 1024
      )

    IO.puts(
      "\nElixir #{System.version()}, OTP #{System.otp_release()}, the smallest of #{@rounds} rounds, ms; compile once\n"
    )

    IO.puts(row(["kernel", "BEAM", "wasm", "wasm/BEAM", "compile BEAM", "compile wasm", "wasm bytes"]))

    rows =
      for {name, body, args} <- @kernels,
          names == [] or name in names,
          result = measure(store, name, body, args) do
        IO.puts(line(result))
        result
      end

    ratios = for %{ratio: ratio} <- rows, do: ratio
    mean = :math.exp(Enum.sum(Enum.map(ratios, &:math.log/1)) / max(length(ratios), 1))

    IO.puts(
      "\ngeometric mean of #{length(ratios)}: #{format(mean)}, the largest #{format(Enum.max(ratios, fn -> 0.0 end))}"
    )

    if names == [], do: File.write!(Path.join(__DIR__, "kernels.svg"), svg(rows, mean))
  end

  defp measure(store, name, body, args) do
    source = "defmodule Kernel#{String.replace(name, " ", "") |> Macro.camelize()} do\n#{body}\nend\n"
    {beam_compile, {:ok, beam}} = load(store, name <> "-beam", source, "beam")

    case load(store, name <> "-wasm", source, "wasm") do
      {wasm_compile, {:ok, wasm}} ->
        expected = Instar.call!(beam, :run, args)
        ^expected = Instar.call!(wasm, :run, args)

        times =
          for round <- 1..@rounds do
            order = if rem(round, 2) == 0, do: [beam: beam, wasm: wasm], else: [wasm: wasm, beam: beam]
            # A process of its own, so that each round begins with the same heap.
            for {target, version} <- order,
                do:
                  {target,
                   in_process(fn -> elem(:timer.tc(fn -> Instar.call!(version, :run, args) end), 0) end)}
          end
          |> Enum.concat()

        [beam_ms, wasm_ms] =
          for target <- [:beam, :wasm], do: (times |> Keyword.get_values(target) |> Enum.min()) / 1_000

        {_, bytes, _} = Instar.get_object_code(wasm)

        %{
          name: name,
          beam: beam_ms,
          wasm: wasm_ms,
          ratio: wasm_ms / beam_ms,
          compile: {beam_compile / 1_000, wasm_compile / 1_000},
          bytes: byte_size(bytes)
        }

      {_, {:error, error}} ->
        IO.puts("  #{name}: #{Exception.message(error)}")
        nil
    end
  end

  defp load(store, id, source, target) do
    document = %{
      "type" => "code-document",
      "language" => "elixir",
      "target" => target,
      "code" => %{"1" => source}
    }

    :ok = Instar.DocumentServer.put(store, id, document)
    :timer.tc(fn -> Instar.load(id) end)
  end

  defp in_process(fun), do: fun |> Task.async() |> Task.await(:infinity)

  defp line(row) do
    {beam, wasm} = row.compile

    row([
      row.name,
      format(row.beam),
      format(row.wasm),
      format(row.ratio),
      format(beam),
      format(wasm),
      row.bytes
    ])
  end

  defp row([first | others]),
    do: String.pad_trailing("#{first}", 16) <> Enum.map_join(others, &String.pad_leading("#{&1}", 13))

  defp format(number), do: :erlang.float_to_binary(number / 1, decimals: 2)

  # One bar for each kernel; the line in the middle is the BEAM.
  defp svg(rows, mean) do
    scale = 240
    height = 24 * length(rows) + 60

    bars =
      for {row, index} <- Enum.with_index(rows) do
        y = 40 + 24 * index
        width = Float.round(min(row.ratio, 2.5) * scale, 1)
        color = if row.ratio <= 1.0, do: "#2a7f62", else: "#b5562b"

        """
        <text x="150" y="#{y + 13}" text-anchor="end">#{row.name}</text>
        <rect x="160" y="#{y}" width="#{width}" height="16" fill="#{color}"/>
        <text x="#{166 + width}" y="#{y + 13}">#{format(row.ratio)}</text>
        """
      end

    """
    <svg xmlns="http://www.w3.org/2000/svg" width="860" height="#{height}" font-family="sans-serif" font-size="13">
    <rect width="100%" height="100%" fill="white"/>
    <text x="160" y="20">time as wasm, as a part of the time on the BEAM (geometric mean #{format(mean)}); shorter is faster</text>
    #{bars}<line x1="#{160 + scale}" y1="30" x2="#{160 + scale}" y2="#{height - 14}" stroke="black" stroke-dasharray="4 3"/>
    <text x="#{164 + scale}" y="#{height - 6}">BEAM</text>
    </svg>
    """
  end
end

Instar.Bench.Kernels.run(System.argv())
