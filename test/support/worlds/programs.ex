defmodule Instar.Worlds.Programs do
  # The programs that all worlds run: `f/0` gives their number, `hold/1` gives it when it is let go.
  @moduledoc false

  @doc "The source of a program; for Erlang with the name of its module."
  def source(language, name, program)

  def source(_language, _name, :junk), do: "this is ( no program"

  def source(:erlang, name, {:answer, n}) do
    """
    -module(#{name}).
    -export([f/0, hold/1, kept/0]).
    f() -> answer().
    hold(Parent) -> Parent ! {holding, self()}, receive go -> answer() end.
    kept() -> fun (f) -> answer(); ({hold, Parent}) -> hold(Parent) end.
    answer() -> #{n}.
    """
  end

  def source(:erlang, name, {:on_load, answer, n}) do
    source(:erlang, name, {:answer, n})
    |> String.replace("-export", "-on_load(start/0).\n-export", global: false)
    |> Kernel.<>("start() -> #{answer}.\n")
  end

  def source(:elixir, _name, {:answer, n}), do: elixir(n, "")

  def source(:elixir, _name, {:on_load, answer, n}),
    do: elixir(n, "@on_load :start\n  def start, do: #{inspect(answer)}")

  def source(:wat, _name, {:answer, n}), do: wat(n, "")

  def source(:wat, _name, {:on_load, answer, n}) do
    wat(n, ~s|(func (export "on_load") (result i64) (i64.const #{if answer == :ok, do: 0, else: 1}))|)
  end

  defp elixir(n, more) do
    """
    defmodule Law do
      def f, do: answer()

      def hold(parent) do
        send(parent, {:holding, self()})

        receive do
          :go -> answer()
        end
      end

      defp answer, do: #{n}
      #{more}
    end
    """
  end

  # Without host functions a call cannot wait: it works for as many rounds as its caller says.
  defp wat(n, more) do
    """
    (module
      (func $answer (result i64) (i64.const #{n}))
      (func (export "f") (result i64) (call $answer))
      (func (export "hold") (param $rounds i64) (result i64)
        (loop $again
          (local.set $rounds (i64.sub (local.get $rounds) (i64.const 1)))
          (br_if $again (i64.gt_s (local.get $rounds) (i64.const 0))))
        (call $answer))
      #{more})
    """
  end
end
