defmodule Instar.Server.Verbs.OfVersion do
  # The verbs of one version that is known: the facade's functions, made from the rows of the table. A transition is the version
  # table's function of the same name; what the others answer stands here.
  @moduledoc false
  alias Instar.{Telemetry, Version}
  alias Instar.Server.{Builds, Fetch, Reference, Verbs, Versions}
  alias Instar.Server.Verbs.Verb

  for %Verb{name: name, unknown: unknown, event: event} <- Verbs.of_version() do
    @doc false
    @spec unquote(name)(atom, Instar.ref()) :: term
    def unquote(name)(server, ref) do
      case Reference.key(server, ref) do
        {server, id, tag} -> unquote(if event, do: :"told_#{name}", else: name)(server, id, tag)
        :unknown -> unquote(unknown)
      end
    end
  end

  for %Verb{name: name, moves: moves} when moves != %{} <- Verbs.of_version() do
    defp unquote(name)(server, id, tag), do: Versions.unquote(name)(server, id, tag)
  end

  for %Verb{name: name, event: event} when event != nil <- Verbs.of_version() do
    defp unquote(:"told_#{name}")(server, id, tag) do
      Telemetry.span(unquote(event), %{server: server, document: id, tag: tag, kind: unquote(name)}, fn ->
        result = unquote(name)(server, id, tag)
        {result, %{result: result}}
      end)
    end
  end

  defp is_loaded(server, id, tag) do
    case Versions.current(server, id, tag) do
      nil -> false
      %Version{where: where} -> {:file, where}
    end
  end

  defp which(server, id, tag) do
    where =
      case Versions.current(server, id, tag) do
        nil -> if Builds.known_digest(server, id, tag), do: Fetch.where(server, id)
        %Version{where: where} -> where
      end

    where || :non_existing
  end

  defp get_object_code(server, id, tag) do
    with {:ok, binary} <- Builds.object_code(server, id, tag),
         do: {{id, tag}, binary, Fetch.where(server, id)}
  end

  defp module_md5(server, id, tag) do
    case Versions.current(server, id, tag) do
      nil -> :undefined
      %Version{digest: digest} -> digest
    end
  end

  defp module_status(server, id, tag) do
    case Versions.current(server, id, tag) do
      nil -> :not_loaded
      %Version{digest: digest} -> status(digest, Builds.known_digest(server, id, tag))
    end
  end

  defp status(digest, digest), do: :loaded
  defp status(_digest, nil), do: :removed
  defp status(_digest, _other), do: :modified

  defp stick(server, id, tag), do: Versions.stick(server, id, tag, true)
  defp unstick(server, id, tag), do: Versions.stick(server, id, tag, false)
end
