defmodule First do
  def cases do
    [
      fib: [15],
      add: [1, 2],
      add: [1, 2.5],
      add: [:a, 1],
      add: [2_305_843_009_213_693_951, 1],
      sum: [[1, 2, 3]],
      sum: [[]],
      sum: [[1 | 2]],
      map: [[1, 2, 3], 7],
      mandel: [10],
      maps: [10],
      greet: [%{name: "x", age: 3}],
      greet: [%{}],
      greet: [3],
      rescue_it: [1],
      rescue_it: [:b],
      rescue_it: [{:throw, 3}],
      rescue_it: [{:exit, 3}],
      rescue_it: [{:error, :boom}],
      after_it: [0],
      after_it: [1],
      classify: [:a],
      classify: [17],
      classify: [3.0],
      classify: ["x"],
      classify: [{1, 2}],
      classify: [nil],
      classify: [%{}],
      classify: [[1]],
      classify: [<<1::3>>],
      with_funs: [[3, 1, 2], 10],
      dense: [3],
      dense: [9],
      dense: [-1],
      dense: [100],
      deep: [5_000],
      garbage: [20_000]
    ]
  end

  def fib(n) when n < 2, do: n
  def fib(n), do: fib(n - 1) + fib(n - 2)
  def add(a, b), do: a + b

  def sum(l), do: sum(l, 0)
  defp sum([], acc), do: acc
  defp sum([h | t], acc), do: sum(t, acc + h)

  def map([], _k), do: []
  def map([h | t], k), do: [h * k + 1 | map(t, k)]

  def mandel(size), do: rows(0, size, 0)
  defp rows(y, size, acc) when y == size, do: acc
  defp rows(y, size, acc), do: rows(y + 1, size, cols(0, y, size, acc))
  defp cols(x, _y, size, acc) when x == size, do: acc

  defp cols(x, y, size, acc) do
    cr = 2.0 * x / size - 1.5
    ci = 2.0 * y / size - 1.0
    cols(x + 1, y, size, acc + iter(cr, ci, 0.0, 0.0, 0))
  end

  defp iter(_cr, _ci, _zr, _zi, 50), do: 50

  defp iter(cr, ci, zr, zi, n) do
    zr2 = zr * zr
    zi2 = zi * zi
    if zr2 + zi2 > 4.0, do: n, else: iter(cr, ci, zr2 - zi2 + cr, 2.0 * zr * zi + ci, n + 1)
  end

  def maps(n), do: maps(n, %{x: 0, y: 1, z: 2, count: 0})
  defp maps(0, m), do: m.x + m.y + m.z + m.count
  defp maps(n, %{x: x, y: y} = m), do: maps(n - 1, %{m | x: rem(y + n, 1000), y: x + 1, count: m.count + 1})

  def greet(%{name: name, age: age} = m), do: {name, %{m | age: age + 1} |> Map.put(:new, age)}
  def greet(m), do: m.name

  def rescue_it(x) do
    try do
      raise_it(x)
    rescue
      ArithmeticError -> :arith
    catch
      :throw, v -> {:thrown, v}
      :exit, v -> {:exited, v}
    end
  end

  defp raise_it({:throw, v}), do: throw(v)
  defp raise_it({:exit, v}), do: exit(v)
  defp raise_it({:error, v}), do: :erlang.error(v)
  defp raise_it(x), do: x + 1

  def after_it(x) do
    try do
      10 / x
    after
      add(x, 1)
    end
  end

  def classify(x) when is_atom(x), do: :atom
  def classify(x) when is_integer(x), do: :integer
  def classify(x) when is_float(x), do: :float
  def classify(x) when is_binary(x), do: :binary
  def classify(x) when is_bitstring(x), do: :bitstring
  def classify({_, _}), do: :pair
  def classify(x) when is_map(x), do: :map
  def classify(x) when is_list(x), do: :list

  def with_funs(l, k) do
    f = fn x -> x * k end

    {:lists.map(f, l), :lists.sort(l), :lists.foldl(&(&1 + &2), 0, l), :lists.sort(&(&1 >= &2), l),
     :lists.foldl(fn a, b -> [a | b] end, [], l)}
  end

  def dense(x) do
    case x do
      1 -> :one
      2 -> :two
      3 -> :three
      4 -> :four
      5 -> :five
      9 -> :nine
      _ -> :other
    end
  end

  def deep(n), do: length(build(n))
  defp build(0), do: []
  defp build(n), do: [n | build(n - 1)]

  def garbage(n), do: garbage(n, [])
  defp garbage(0, acc), do: acc
  defp garbage(n, _acc), do: garbage(n - 1, [n, n + 1, {n, n}])
end
