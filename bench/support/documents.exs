defmodule Instar.Bench.Documents do
  # What the benchmarks run, for those who measure something else of it: bench/kernels.exs and test/holds_test.exs.
  @moduledoc false

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

  @doc "Name, body of a module, and arguments of its function `run`."
  def kernels, do: @kernels

  @doc "The document in Elixir with such a body."
  def source(name, body) do
    "defmodule Kernel#{String.replace(name, " ", "") |> Macro.camelize()} do\n#{body}\nend\n"
  end
end
