defmodule Instar.Call.AnswersSharedTest do
  # Each function that Instar answers for documents, with arguments that share their binaries or their terms, in each place: what
  # the VM would write as often as it stands there is a terabyte, which ends it. Not async: the memory is that of the whole
  # process.
  use ExUnit.Case, async: false
  alias Instar.Compiler.Shared.Answered
  alias Instar.{Error, Machine}

  @shapes [
    list: "List.duplicate(text, 100_000)",
    improper: "Enum.reduce(1..100_000, text, fn _, list -> [text | list] end)",
    nested: "Enum.reduce(1..40, text, fn _, list -> [list, list] end)",
    tuples: "for i <- 1..100_000, do: {i, text}",
    map: "Map.new(1..50_000, &{&1, text})",
    parts: "for i <- 1..50_000, do: binary_part(text, rem(i, 100), byte_size(text) - 100)"
  ]
  @others [":sha256", "\"text\"", "[]", "1", ":hmac"]

  for {shape, source} <- @shapes do
    test "#{shape}: no function writes it out" do
      for {module, name, arity} <- Answered.functions(),
          name not in [:adler32_combine, :crc32_combine, :hash_info],
          place <- 0..(arity - 1) do
        # The others are tried until one gets to the place that is looked at.
        calls =
          for other <- @others do
            arguments = List.duplicate(other, arity) |> mac(name) |> List.replace_at(place, "made")

            "try do\n#{inspect(module)}.#{name}(#{Enum.join(arguments, ", ")})\ncatch\n_kind, _reason -> :raised\nend\n"
          end

        source = "text = String.duplicate(\"a\", 10_000_000)\nmade = #{unquote(source)}\n#{calls}:done"

        {answer, grown} =
          Machine.grown(fn -> Instar.eval(source, [], timeout: 5_000, compile_timeout: 120_000) end)

        assert grown < 700_000_000, "#{inspect({module, name, arity})}, #{place}: #{div(grown, 1_000_000)} MB"

        case answer do
          {:ok, :done, _bindings} -> :ok
          {:error, %Error{reason: {:exception, :error, :system_limit, _trace}}} -> :ok
          {:error, %Error{reason: {limit, _}}} -> assert limit in [:memory_limit, :timeout, :uncrossable]
        end
      end
    end
  end

  defp mac([_ | rest], name) when name in [:mac, :macN], do: [":hmac", ":sha256" | tl(rest)]
  defp mac(arguments, _name), do: arguments

  test "what has room is answered as before" do
    source = """
    text = String.duplicate("a", 1_000_000)
    list = List.duplicate(text, 20)
    {:erlang.crc32(list) == :erlang.crc32(String.duplicate(text, 20)),
     :crypto.hash(:sha256, list) == :crypto.hash(:sha256, String.duplicate(text, 20)),
     :erlang.binary_to_term(:erlang.term_to_binary([text, text])) == [text, text]}
    """

    assert {:ok, {true, true, true}, _} = Instar.eval(source, [], timeout: 60_000)
  end
end
