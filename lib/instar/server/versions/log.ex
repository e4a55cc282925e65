defmodule Instar.Server.Versions.Log do
  # Says in the log that other code runs from now on: that a version has other code than it had, or that a choice leads to
  # another tag. A first load is no news. A delete that is refused is, as it is for `:code`.
  @moduledoc false
  require Logger
  alias Instar.{Document, Version}
  alias Instar.Server.Versions.Row

  @shown 8

  @doc "A version's code that was current, if any, and what is current now."
  @spec code(Version.t() | nil, Version.t()) :: :ok
  def code(nil, _version), do: :ok
  def code(%Version{digest: digest}, %Version{digest: digest}), do: :ok

  def code(before, version) do
    Logger.info(
      "Instar: #{inspect(version.server)} runs other code as #{version.id} #{version.tag}: " <>
        "#{Version.short(version.digest)} instead of #{Version.short(before.digest)}"
    )
  end

  @doc "What a verb refuses: a delete for which there is old code in the way."
  @spec refused(atom, Row.t()) :: :ok
  def refused(:delete, %Row{key: {id, tag}, old: %Version{}}) do
    Logger.error(
      "Instar: #{id} #{tag} has old code, which must be purged before its current code can be deleted"
    )
  end

  def refused(_verb, _row), do: :ok

  @doc "That code goes which others have in theirs: they go on with it."
  @spec used(:delete | :purge, Row.key(), [{Row.key(), Document.tag()}]) :: :ok
  def used(verb, {id, tag}, users) do
    names = for {{user, of}, ^tag} <- users, do: "#{user} #{of}"

    if names != [],
      do: Logger.info("Instar: #{verb} of #{id} #{tag}, which #{list(names)} have in their own code and keep")

    :ok
  end

  @doc "The document as it was known, if it was, and as it is now."
  @spec choices(atom, Document.t() | nil, Document.t()) :: :ok
  def choices(_server, nil, _document), do: :ok

  def choices(server, before, document) do
    {former, present} = {Document.choices(before), Document.choices(document)}

    moved =
      for {choice, tags} <- Enum.sort(present),
          was = former[choice],
          was != nil and was != tags,
          # It is said of the channel that it stands for.
          not (choice == :default and is_map_key(present, "production")),
          do: "#{name(choice)} is #{list(tags)}, was #{list(was)}"

    if moved != [],
      do:
        Logger.info(
          "Instar: #{inspect(server)} chooses otherwise in #{document.id}: " <> Enum.join(moved, "; ")
        )

    :ok
  end

  defp name(:default), do: "the default"
  defp name(channel), do: channel

  # A rollout may have thousands.
  defp list(tags) do
    {shown, others} = Enum.split(tags, @shown)
    Enum.join(shown, "/") <> if(others == [], do: "", else: " and #{length(others)} others")
  end
end
