defmodule Instar.Loaded do
  @moduledoc """
  What `Instar.all_loaded/0` says of one version: the facts to watch a running server by.

  `calls` counts requests (calls and selections), `errors` those calls that came to one, `p99` is the time in microseconds
  that 99 of 100 calls stayed within (`nil` without a call; `Instar.stats/0` has more), `idle` is the time since the last one in milliseconds, `bytes`
  the size of the compiled code, and `old` whether there is old code that has not been purged.

      iex> {:ok, server} = Instar.Test.start_link(documents: %{"m" => "defmodule M do def n, do: 1 end"})
      iex> Instar.call("m", :n, [])
      {:ok, 1}
      iex> [{{"m", "1.0.0"}, %Instar.Loaded{target: :wasm, calls: 1, old: false}}] = Instar.all_loaded()
      iex> Supervisor.stop(server)
      :ok
  """

  @enforce_keys [:target, :digest, :calls, :idle, :bytes, :old, :where]
  defstruct @enforce_keys ++ [:p99, errors: 0]

  @type t :: %__MODULE__{
          target: :wasm | :beam,
          digest: <<_::256>>,
          calls: non_neg_integer,
          errors: non_neg_integer,
          p99: pos_integer | :infinity | nil,
          idle: non_neg_integer,
          bytes: non_neg_integer,
          old: boolean,
          where: String.t() | nil
        }

  defimpl Inspect do
    # Columns of one width: a list of these, one a line, reads as a table as wide as a terminal. Errors are a column where
    # there were some.
    def inspect(loaded, _opts) do
      columns = [
        String.pad_trailing(to_string(loaded.target), 4),
        Instar.Version.short(loaded.digest),
        String.pad_leading("#{loaded.calls} calls", 10),
        if(loaded.errors > 0, do: String.pad_leading("#{loaded.errors} errors", 10)),
        String.pad_leading(idle(loaded.idle), 6),
        String.pad_leading("#{div(loaded.bytes + 1023, 1024)}K", 5),
        if(loaded.old, do: "cur+old", else: "current")
      ]

      "#Loaded<#{columns |> Enum.reject(&is_nil/1) |> Enum.join(" ")}>"
    end

    defp idle(ms) when ms < 1_000, do: "#{ms}ms"
    defp idle(ms) when ms < 120_000, do: "#{div(ms, 1_000)}s"
    defp idle(ms), do: "#{div(ms, 60_000)}min"
  end
end
