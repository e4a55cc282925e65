defmodule Instar.Publisher.Table do
  # Rows of text as columns, and what the tasks show as such.
  @moduledoc false
  alias Instar.{Document, Error}
  alias Instar.Publisher.{Plan, Store}
  alias Instar.Server.Stats

  @shown_tags 6
  @token_length 12

  @doc """
  Columns as wide as their widest cell.

      iex> Instar.Publisher.Table.format(["id", "tag"], [["pricing", "1"], ["a", ""]])
      "id       tag\\npricing  1\\na"
  """
  @spec format([String.t()], [[String.t()]]) :: String.t()
  def format(head, rows) do
    rows = [head | rows]

    widths =
      rows
      |> Enum.zip_with(& &1)
      |> Enum.map(fn column -> column |> Enum.map(&String.length/1) |> Enum.max() end)

    Enum.map_join(rows, "\n", fn row ->
      row |> Enum.zip_with(widths, &String.pad_trailing/2) |> Enum.join("  ") |> String.trim_trailing()
    end)
  end

  @doc "What a plan would do."
  @spec plan(Plan.t()) :: String.t()
  def plan(%Plan{steps: steps}) do
    format(
      ["document", "", "token", "changes"],
      for step <- steps do
        changes = Enum.map_join(step.changes, ", ", &Plan.describe/1)
        [step.id, Atom.to_string(step.action), token(Store.text(step.token)), changes]
      end
    )
  end

  @doc "What of the store's channels a plan leaves as it is, although the folder has it otherwise; a line for each."
  @spec kept(Plan.t()) :: [String.t()]
  def kept(%Plan{steps: steps}) do
    for step <- steps, {name, theirs, ours} <- step.kept do
      "kept #{step.id}: #{Plan.describe({:field, name, nil, theirs})} " <>
        "(the folder has #{Plan.describe({:field, name, nil, ours})}; --channels takes that)"
    end
  end

  @doc "The documents of a store: each with its token, or with the error that it came to."
  @spec documents([{String.t(), String.t() | nil, Document.t() | Error.t()}]) :: String.t()
  def documents(documents) do
    format(
      ["document", "token", "language", "target", "channels", "tags"],
      for {id, token, document} <- documents do
        case document do
          %Document{} ->
            tags = document.code |> Map.keys() |> Enum.sort({:desc, Document})
            channels = channels(document.channels, document.rollout)
            [id, token(token), "#{document.language}", "#{document.target}", channels, tags(tags)]

          %Error{} = error ->
            [id, token(token), "-", "-", "-", short(error)]
        end
      end
    )
  end

  @doc "What `Instar.status/1` says of a code server."
  @spec server(map) :: String.t()
  def server(%{source: source} = status) do
    documents =
      for document <- status.documents do
        [
          document.id,
          token(document.token),
          channels(document.channels, %{}),
          tags(Enum.sort(document.tags, {:desc, Document})),
          state(document)
        ]
      end

    """
    server  #{inspect(status.server)} on #{status.node}
    source  #{source.where || "none"}: #{reachable(source.state)}, feed #{source.feed} since #{time(source.since)}
    loaded  #{status.versions} versions, #{bytes(status.bytes)}

    """ <> format(["document", "token", "channels", "loaded", "state"], documents) <> calls(status)
  end

  defp calls(%{stats: [_ | _] = stats}) do
    rows =
      for version <- stats do
        [
          version.id,
          version.tag,
          "#{version.calls}",
          errors(version.errors),
          within(version.p50),
          within(version.p99)
        ]
      end

    "\n\n" <> format(["document", "tag", "calls", "errors", "p50", "p99"], rows)
  end

  defp calls(_none), do: ""

  defp errors(errors) when errors == %{}, do: "0"
  defp errors(errors), do: Enum.map_join(Enum.sort(errors), ", ", fn {kind, count} -> "#{count} #{kind}" end)

  defp within(us), do: Stats.time(us)

  defp state(%{error: %Error{} = error, stale: stale}), do: if(stale, do: "stale: ", else: "") <> short(error)
  defp state(%{stale: true}), do: "stale"
  defp state(_document), do: "ok"

  defp reachable({:down, error}), do: "down (#{short(error)})"
  defp reachable(state), do: Atom.to_string(state)

  defp time(%DateTime{} = time), do: time |> DateTime.truncate(:second) |> DateTime.to_iso8601()
  defp time(_unknown), do: "?"

  # Without what the row says already, and without diagnostics.
  defp short(%Error{} = error),
    do: Exception.message(%{error | server: nil, document: nil, token: nil, diagnostics: []})

  # Enough to tell one revision from another; errors have the whole.
  defp token(nil), do: "-"

  defp token(token) do
    token = String.trim(token, ~s("))
    if String.length(token) > @token_length, do: String.slice(token, 0, @token_length - 1) <> "…", else: token
  end

  defp channels(channels, rollout) do
    names = Enum.uniq(Enum.sort(Map.keys(channels)) ++ Enum.sort(Map.keys(rollout)))

    Enum.map_join(names, ", ", fn name ->
      shares = Enum.map_join(Map.get(rollout, name, []), "/", fn {tag, share} -> "#{tag}:#{share}" end)
      String.trim("#{name} #{channels[name]}" <> if(shares == "", do: "", else: " (#{shares})"))
    end)
  end

  defp tags(tags) when length(tags) > @shown_tags,
    do: "#{Enum.join(Enum.take(tags, @shown_tags), " ")} and #{length(tags) - @shown_tags} more"

  defp tags(tags), do: Enum.join(tags, " ")

  defp bytes(bytes) when bytes < 10_240, do: "#{bytes} bytes"
  defp bytes(bytes), do: "#{div(bytes, 1024)} KiB"
end
