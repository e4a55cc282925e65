defmodule Instar.Differential.Language.ErrorsTest do
  # Exceptions: classes, reasons, what catches them, and what they say of themselves. The same source on the BEAM and in the sandbox, with the same arguments.
  use Instar.Differential
  import Bitwise
  alias Instar.Differential.Terms

  test "exceptions: classes, reasons and what catches them", context do
    source = """
    defmodule Raise do
      defmodule Custom do
        defexception [:message, code: 7]
      end
      defmodule Quiet do
        defexception [:why]
        def message(%{why: why}), do: "quiet: " <> Atom.to_string(why)
      end
      def error(x), do: :erlang.error(x)
      def throw_(x), do: throw(x)
      def exit_(x), do: exit(x)
      def raise_(text), do: raise(text)
      def argument(text), do: raise(ArgumentError, text)
      def custom(code), do: raise(Custom, message: "m", code: code)
      def custom_text(text), do: raise(Custom, text)
      def quiet(why), do: raise(Quiet, why: why)
      def catch_all(f, x) do
        {:ok, call(f, x)}
      catch
        kind, reason -> {kind, reason}
      end
      def call(:error, x), do: error(x)
      def call(:throw, x), do: throw_(x)
      def call(:exit, x), do: exit_(x)
      def call(:add, x), do: x + 1
      def call(:match, x) do
        {:ok, y} = x
        y
      end
      def call(:case, x) do
        case x do
          1 -> :one
        end
      end
      def call(:clause, x), do: only_one(x)
      def call(:key, x), do: Map.fetch!(x, :missing)
      def call(:dot, x), do: x.field
      def call(:update, x), do: %{x | a: 1}
      def call(:fun, x), do: x.(1)
      def call(:if, x), do: if(x and true, do: 1)
      def call(:cond, x), do: (cond do x == 1 -> 1 end)
      def call(:custom, x), do: custom(x)
      def call(:elem, x), do: elem(x, 5)
      def call(:atom, x), do: Atom.to_string(x)
      def call(:list, x), do: length(x)
      def call(:apply, x), do: apply(__MODULE__, x, [1])
      def call(:nomod, x), do: x.foo(1, 2)
      def only_one(1), do: 1
      def rescue_(f, x) do
        call(f, x)
      rescue
        e in [ArgumentError, ArithmeticError] -> {:argument, e.__struct__}
        e in Custom -> {:custom, e.code}
        e in [KeyError, MatchError] -> {:key_or_match, e}
        e in FunctionClauseError -> {:clause, e.function, e.arity}
        e in ErlangError -> {:erlang, e.original}
      end
      def rescue_any(f, x) do
        call(f, x)
      rescue
        e -> {:rescued, e.__struct__}
      end
      def after_(f, x) do
        try do
          call(f, x)
        after
          throw({:from_after, f})
        end
      end
      def else_(x) do
        try do
          call(:add, x)
        rescue
          ArithmeticError -> :bad
        else
          n when n > 10 -> :big
          n -> {:small, n}
        end
      end
      def else_clause(x) do
        try do
          x
        catch
          :never -> 1
        else
          1 -> :one
        end
      end
      def reraise_(f, x) do
        call(f, x)
      rescue
        e -> reraise(e, __STACKTRACE__)
      end
      def rethrow(f, x) do
        call(f, x)
      catch
        :throw, y -> throw({:again, y})
        :exit, y -> exit({:again, y})
        :error, y -> :erlang.error({:again, y})
      end
      def nested(f, x) do
        try do
          try do
            call(f, x)
          catch
            :throw, 1 -> :inner
          after
            :nothing
          end
        catch
          kind, y -> {:outer, kind, y}
        end
      end
      def order(x) do
        a = try do call(:add, x) catch _, _ -> :failed end
        b = try do call(:throw, a) catch y -> {:thrown, y} end
        {a, b, try do exit(:e) catch :exit, z -> z end}
      end
      def old_catch(f, x), do: catch_expression(f, x)
      defp catch_expression(f, x) do
        try do
          {:fine, call(f, x)}
        catch
          :throw, y -> y
          :exit, y -> {:EXIT, y}
          :error, y -> {:EXIT, y}
        end
      end
      def deep(0, f, x), do: call(f, x)
      def deep(n, f, x), do: [n | deep(n - 1, f, x)]
      def caught_deep(n, f, x) do
        deep(n, f, x)
      catch
        _, y -> {:caught, y}
      end
      def message(f, x) do
        call(f, x)
      rescue
        e -> Exception.message(e)
      end
    end
    """

    things = [1, :a, {1, 2}, [1, 2], %{a: 1}, "text", 1.5, 1 <<< 80]

    fs = [
      :error,
      :throw,
      :exit,
      :add,
      :match,
      :case,
      :clause,
      :key,
      :dot,
      :update,
      :fun,
      :if,
      :cond,
      :custom,
      :elem,
      :atom,
      :list,
      :apply,
      :nomod
    ]

    direct =
      for f <- [:error, :throw_, :exit_, :custom, :raise_, :argument, :custom_text], x <- things, do: {f, [x]}

    pairs =
      for g <- [:catch_all, :call, :rescue_any, :after_, :rethrow, :nested, :old_catch],
          f <- fs,
          x <- things,
          do: {g, [f, x]}

    rescues =
      for g <- [:rescue_, :reraise_, :message],
          f <- fs,
          x <- things,
          do: {g, [f, x]}

    else_ = for x <- [1, 10, 11, :a], g <- [:else_, :else_clause, :order], do: {g, [x]}
    deep = for n <- [0, 1, 50, 1000], f <- [:throw, :error, :add, :clause], do: {:caught_deep, [n, f, :a]}
    run(context, "elixir", source, direct ++ pairs ++ rescues ++ else_ ++ deep ++ [{:quiet, [:night]}])
  end

  test "what errors say of themselves", context do
    source = ~S"""
    defmodule Says do
      def call(f, args), do: apply(__MODULE__, f, args)
      def message(f, args) do
        call(f, args)
      rescue
        # Which types implement a protocol is the VM's business.
        e in Protocol.UndefinedError -> e.protocol
        e -> {e.__struct__, Exception.message(e)}
      end
      def again(f, args) do
        call(f, args)
      rescue
        e -> reraise(e, __STACKTRACE__)
      end
      def trace(f, args) do
        call(f, args)
      catch
        kind, reason ->
          top = case __STACKTRACE__ do
            [{:erlang, :bs_create_bin, _, _} | _] -> :binary
            [{m, f, a, _} | _] when reason != :badarith and m in [:erlang, :lists, :binary, :math] -> {m, f, a}
            _ -> :other
          end
          {kind, reason, if(top == :binary, do: :other, else: top)}
      end
      def elem_(t, i), do: elem(t, i)
      def put(t, i), do: put_elem(t, i, :x)
      def hd_(l), do: hd(l)
      def tl_(l), do: tl(l)
      def len(l), do: length(l)
      def sizes(x), do: {tuple_size(x), 1}
      def bytes(x), do: byte_size(x)
      def bits(x), do: bit_size(x)
      def map_size_(x), do: map_size(x)
      def get(m, k), do: :erlang.map_get(k, m)
      def maps_get(m, k), do: :maps.get(k, m)
      def maps_put(m, k), do: :maps.put(k, 1, m)
      def maps_update(m, k), do: :maps.update(k, 1, m)
      def maps_find(m, k), do: :maps.find(k, m)
      def maps_keys(m), do: :maps.keys(m)
      def from_list(l), do: :maps.from_list(l)
      def merge(a, b), do: :maps.merge(a, b)
      def fetch(m, k), do: Map.fetch!(m, k)
      def kfetch(m, k), do: Keyword.fetch!(m, k)
      def dot(m, _), do: m.nope
      def abs_(x), do: abs(x)
      def round_(x), do: round(x)
      def trunc_(x), do: trunc(x)
      def int(x), do: Integer.to_string(x)
      def to_int(x), do: String.to_integer(x)
      def to_int(x, base), do: String.to_integer(x, base)
      def to_float(x), do: String.to_float(x)
      def float_text(x), do: Float.to_string(x)
      def charlist(x), do: List.to_integer(x)
      def atom(x), do: Atom.to_string(x)
      def existing(x), do: String.to_existing_atom(x)
      def tuple(x), do: List.to_tuple(x)
      def tlist(x), do: Tuple.to_list(x)
      def plus(a, b), do: a ++ b
      def minus(a, b), do: a -- b
      def keyfind(l, i), do: List.keyfind(l, :a, i)
      def member(x, l), do: :lists.member(x, l)
      def reverse(x, l), do: :lists.reverse(x, l)
      def binary(x, y), do: <<x::binary, y::binary>>
      def concat(x, y), do: x <> "-" <> y
      def byte(x), do: <<1, x>>
      def sized(x, n), do: <<"a", x::size(n)>>
      def taken(x, n), do: <<1, 2, x::binary-size(n)>>
      def utf8(x), do: <<x::utf8>>
      def float32(x), do: <<x::float-32>>
      def part(b, i, n), do: binary_part(b, i, n)
      def at(b, i), do: :binary.at(b, i)
      def split(b, p), do: :binary.split(b, p)
      def copy(b, n), do: String.duplicate(b, n)
      def log(x), do: :math.log(x)
      def sqrt(x), do: :math.sqrt(x)
      def pow(x, y), do: :math.pow(x, y)
      def shift(x, y), do: Bitwise.bsl(x, y)
      def add(a, b), do: a + b
      def divide(a, b), do: div(a, b)
      def negate(x), do: not x
      def conj(a, b), do: a and b
      def range(a, b), do: a..b
      def each(a, b), do: Enum.take(a..b, 3)
      def iodata(x), do: IO.iodata_to_binary(x)
      def chars(x), do: List.to_string(x)
      def text(x), do: "<#{x}>"
      def enum(x), do: Enum.map(x, & &1)
      def count(x), do: Enum.count(x)
      def max_(x), do: Enum.max(x)
      def fetch_index(x, i), do: Enum.fetch!(x, i)
      def case_(x), do: (case x do :never -> 1 end)
      def with_(x), do: (with {:ok, y} <- x do y else :never -> 1 end)
      def match(x), do: ({:never, y} = x; y)
      def fun(x), do: x.(1)
      def clause(:never), do: 1
      def update(m), do: %{m | nope: 1}
      def anonymous(x), do: run(fn :never -> 1 end, x)
      def run(f, x), do: f.(x)
      def named(m), do: m.named(1)
      def hash(x, n), do: :erlang.phash2(x, n)
      def keyword(x), do: Keyword.get(x, :a)
      def pop(x), do: pop_in(x, [:a, :b])
      def slice(x, a), do: Enum.slice(x, a)
      def wrap(x), do: Enum.reduce(x, &+/2)
    end
    """

    things = [
      0,
      -1,
      3,
      2.5,
      1 <<< 70,
      :a,
      nil,
      true,
      "text",
      "12",
      "1.5",
      <<3::2>>,
      [],
      [1, 2],
      [1 | 2],
      [a: 1]
    ]

    things = things ++ [{}, {1, 2}, %{}, %{a: 1}, 1..3, ~c"12", "ä€", <<255>>, [:a, "b"], {:ok, 1}, -0.0]

    functions =
      for [_, name, args] <- Regex.scan(~r/^  def ([a-z_0-9]+)\(([^)]*)\)/m, source),
          do: {name, length(String.split(args, ","))}

    functions =
      functions |> Enum.reject(fn {name, _} -> name in ~w(call message again trace run) end) |> Enum.uniq()

    assert length(functions) > 70

    calls =
      for {name, arity} <- functions,
          x <- things,
          y <- if(arity == 1, do: [nil], else: Enum.take(things, 12)),
          how <- [:message, :again, :trace],
          name != "maps_keys" or Terms.ordered?(x),
          # A document knows its own atoms; on the BEAM there are all of this VM, also those of tests beside.
          name != "existing" or x == "text" or not is_binary(x) do
        args = Enum.take([x, y, 1], arity)
        {how, [String.to_atom(name), args]}
      end

    run(context, "elixir", source, calls)
  end
end
