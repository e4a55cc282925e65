defmodule Instar.Cluster.Status do
  @moduledoc """
  A row of what `Instar.Cluster.status/0` says: one member of the cluster.

  `versions` counts the versions and modules that were distributed to it and run there, `behind` the changes that it has
  not made yet (or has refused), `last_heard` the milliseconds since it last compared itself with the leader; nil where
  that has not happened yet. `unkept` counts those that run there and could not be written to its disk:
  `Instar.Cluster.unkept/1` names them.
  """

  @enforce_keys [:node, :role, :versions, :behind, :last_heard]
  defstruct @enforce_keys ++ [unkept: 0]

  @type t :: %__MODULE__{
          node: node,
          role: :leader | :follower,
          versions: non_neg_integer | nil,
          behind: non_neg_integer | nil,
          last_heard: non_neg_integer | nil,
          unkept: non_neg_integer | nil
        }

  @doc """
  The rows as a table with a heading, for a terminal. It has a column more where something is not on disk.

      iex> row = %Instar.Cluster.Status{node: :a@host, role: :leader, versions: 3, behind: 0, last_heard: 0}
      iex> Instar.Cluster.Status.table([row])
      "node    role      versions  behind by  last heard\\na@host  leader           3          0         now\\n"
  """
  @spec table([t]) :: String.t()
  def table(rows) do
    width = rows |> Enum.map(&String.length("#{&1.node}")) |> Enum.max(fn -> 4 end) |> max(4)

    unkept? = Enum.any?(rows, &(&1.unkept not in [nil, 0]))

    lines =
      for row <- rows do
        line(
          width,
          [
            "#{row.node}",
            "#{row.role}",
            "#{row.versions || "?"}",
            "#{row.behind || "?"}",
            heard(row.last_heard)
          ],
          if(unkept?, do: "#{row.unkept || "?"}")
        )
      end

    heading = ["node", "role", "versions", "behind by", "last heard"]
    Enum.join([line(width, heading, if(unkept?, do: "not on disk")) | lines])
  end

  defp line(width, [node, role, versions, behind, heard], unkept) do
    columns = [
      String.pad_trailing(node, width),
      String.pad_trailing(role, 8),
      String.pad_leading(versions, 8),
      String.pad_leading(behind, 9),
      String.pad_leading(heard, 10)
    ]

    columns = if unkept, do: columns ++ [String.pad_leading(unkept, 11)], else: columns
    Enum.join(columns, "  ") <> "\n"
  end

  @doc false
  def heard(nil), do: "never"
  def heard(ms) when ms < 1_000, do: "now"
  def heard(ms) when ms < 120_000, do: "#{div(ms, 1_000)}s ago"
  def heard(ms), do: "#{div(ms, 60_000)}min ago"

  defimpl Inspect do
    # Columns of one width: a list of these, one a line, reads as a table.
    def inspect(row, _opts) do
      columns = [
        String.pad_trailing("#{row.node}", 24),
        String.pad_trailing("#{row.role}", 8),
        String.pad_leading("#{row.versions || "?"} versions", 14),
        String.pad_leading("behind by #{row.behind || "?"}", 14),
        "heard #{Instar.Cluster.Status.heard(row.last_heard)}"
      ]

      columns = if row.unkept in [nil, 0], do: columns, else: columns ++ ["#{row.unkept} not on disk"]

      "#Member<#{Enum.join(columns, " ")}>"
    end
  end
end
