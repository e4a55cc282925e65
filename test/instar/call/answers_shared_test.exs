defmodule Instar.Call.AnswersSharedTest do
  # Each function that Instar answers for documents, with arguments that share their binaries or their terms, in each place: what
  # the VM would write as often as it stands there is a terabyte, which ends it. Not async: the memory is that of the whole
  # process. In bin/test a quarter of them is tried in each.
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
          place <- 0..(arity - 1),
          tried?({unquote(shape), module, name, arity, place}) do
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
          {:ok, :done, _bindings} ->
            :ok

          # Of this one Erlang's compiler knows that it never fails, and removes the `try`, as in a module of the VM's.
          {:error, %Error{reason: {:exception, :error, :system_limit, _trace}}} ->
            assert name == :term_to_binary and arity == 1

          {:error, %Error{reason: {limit, _}}} ->
            assert limit in [:memory_limit, :timeout, :uncrossable]
        end
      end
    end
  end

  defp tried?(which), do: System.get_env("INSTAR_DIFFERENTIAL_TESTS") == nil or :erlang.phash2(which, 4) == 0

  defp mac([_ | rest], name) when name in [:mac, :macN], do: [":hmac", ":sha256" | tl(rest)]
  defp mac(arguments, _name), do: arguments

  test "an error about a large argument is rescued, with no copy of it in the trace" do
    for {module, name, arity} <- Answered.functions(),
        name not in [:adler32_combine, :crc32_combine, :hash_info, :strong_rand_bytes],
        wrong <- ["text", "[text | text]", "List.duplicate(text, 1_000)", "{text, [text]}"],
        tried?({wrong, module, name, arity}) do
      call = "#{inspect(module)}.#{name}(#{List.duplicate("wrong", arity) |> mac(name) |> Enum.join(", ")})"

      source = """
      text = String.duplicate("é", 10_000_000)
      wrong = #{wrong}
      try do
        _ = #{call}
        :answered
      catch
        kind, reason -> {:raised, kind, reason, for({_m, _f, arguments, _at} when is_list(arguments) <- __STACKTRACE__, do: arguments)}
      end
      """

      case Instar.eval(source, [], timeout: 30_000, compile_timeout: 120_000) do
        {:ok, :answered, _bindings} ->
          :ok

        {:ok, {:raised, _kind, _reason, shown}, _bindings} ->
          assert :erlang.external_size(shown) < 100_000, call

        # What it answers has no room, or what it is asked: a text that is asked about three times is three.
        {:error, %Error{reason: {:memory_limit, _}}} ->
          assert name in [:term_to_binary, :term_to_iovec, :re_run, :re_loop, :macN], call

        {:error, %Error{} = error} ->
          flunk("#{call}: #{inspect(error.reason, limit: 20)}")
      end
    end
  end

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
