defmodule Instar.Call.SharedAnswersTest do
  # What functions of the host answer with has its binaries once, however many places they stand in; a guest has each of them.
  # Whatever a document has them answer, no more of the VM's memory is used than the call may have. Not async: the memory is
  # that of the whole process.
  use Instar.Case, async: false
  alias Instar.{Error, Host, Machine}

  @limit 32 * 1024 * 1024

  # Each makes something of a binary that is there once, and would be terabytes if it were there as often as it stands.
  @shapes [
    list: "for _ <- 1..n, do: text",
    tuples: "for i <- 1..n, do: {i, text}",
    tuple: "List.to_tuple(List.duplicate(text, n))",
    values: "Map.new(1..n, &{&1, text})",
    keys: "Map.new(1..div(n, 10), &{{&1, text}, 1})",
    parts: "for i <- 1..n, do: binary_part(text, rem(i, 100), byte_size(text) - 100)",
    bits: "for _ <- 1..div(n, 10), do: (<<_::size(8), part::bits>> = text; part)",
    improper: "Enum.reduce(1..n, text, fn _, list -> [text | list] end)",
    deep: "Enum.reduce(1..n, text, fn _, nest -> {nest, text} end)",
    structs: "for i <- 1..n, do: %{i: i, text: text}",
    mixed: "for i <- 1..n, do: [text, {i, [text | text]}, %{text => text}]"
  ]

  # By what a function of the host may hand it back.
  @ways [
    answer: &__MODULE__.same/1,
    within: &__MODULE__.wrapped/1,
    raise: &__MODULE__.raised/1,
    throw: &__MODULE__.thrown/1
  ]

  def same(term), do: term
  def wrapped(term), do: {:ok, term, [term]}
  def raised(term), do: raise(ArgumentError, message: term)
  def thrown(term), do: throw(term)

  for {shape, source} <- @shapes do
    test "#{shape}: a binary that is there often is not copied beyond the call's memory" do
      for {way, function} <- @ways, bytes <- [100_000, 4_000_000] do
        source = """
        n = 40_000
        text = String.duplicate("a", bytes)
        term = #{unquote(source)}
        try do
          Shop.hand(term)
        catch
          _kind, reason -> reason
        end
        :made
        """

        options = [imports: %{Shop => %{hand: function}}, memory: @limit, timeout: 10_000]
        {answer, grown} = Machine.grown(fn -> Instar.eval(source, [bytes: bytes], options) end)
        assert grown < 600_000_000, "#{way} of #{bytes} bytes each took #{div(grown, 1_000_000)} MB"
        # Keys are hashed, all of each.
        assert {:error, %Error{reason: {limit, _}}} = answer
        assert limit == :memory_limit or (limit == :timeout and unquote(shape) == :keys)
      end
    end
  end

  test "what has room comes back as it went" do
    for {_shape, source} <- @shapes do
      source = "n = 20\ntext = String.duplicate(\"a\", 1_000)\nterm = #{source}\nShop.hand(term) == term"
      assert {:ok, true, _} = Instar.eval(source, [], imports: %{Shop => %{hand: &__MODULE__.same/1}})
    end
  end

  # A loan lasts as long as its call, whatever the document makes of it.
  test "what is lent to a call is as much as its memory" do
    large = Enum.to_list(1..7_000)
    huge = Enum.to_list(1..50_000)
    kept = Host.lend(huge)

    lends = %{
      small: fn -> Host.lend(self()) end,
      large: fn -> Host.lend(large) end,
      written: fn -> Host.lend(huge) end,
      nested: fn -> {:ok, %{here: [Host.lend(large)]}} end,
      many: fn -> for _ <- 1..20_000, do: Host.lend(:a) end,
      raised: fn -> exit(self()) end
    }

    imports = %{Lends => Map.put(lends, :kept, fn -> kept end)}

    for {name, _fun} <- lends, memory <- [16_000_000, 40_000_000] do
      source = "f = fn f -> try do Lends.#{name}() catch _kind, _reason -> :raised end; f.(f) end\nf.(f)"

      {answer, grown} =
        Machine.grown(fn ->
          Instar.eval(source, [], imports: imports, memory: memory, timeout: 60_000)
        end)

      assert {:error, %Error{reason: {:memory_limit, ^memory}}} = answer, "#{name}"
      assert grown < 4 * memory + 100_000_000, "#{name}: #{div(grown, 1_000_000)} MB"
    end

    # The same loan again is one, and what the caller lends is the caller's.
    source = "a = Lends.kept()\n{Enum.all?(1..20_000, fn _ -> Lends.kept() == a end), is_reference(given)}"
    given = Host.lend(Enum.to_list(1..1_000_000))

    assert {:ok, {true, true}, _bindings} =
             Instar.eval(source, [given: given], imports: imports, memory: 2_000_000, timeout: 60_000)
  end
end
