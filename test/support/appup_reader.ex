defmodule Instar.AppupReader do
  # Appups as OTP's systools reads them, to compare with: the term that it takes, and the instructions for a version.

  alias Instar.Appup.File, as: Appup
  alias Instar.CLI.HiddenApplications

  @doc "The term that systools takes from a file."
  def term(path), do: systools(:systools_lib, :read_term, [to_charlist(path)])

  @doc "The instructions that systools would take for a version, if it takes any both ways; `:falls` where it falls over."
  def between({_vsn, up, down}, version) do
    with {:ok, up} <- search(version, up),
         {:ok, down} <- search(version, down),
         do: {up, down},
         else: (:error -> nil)
  rescue
    ArgumentError -> :falls
  end

  @doc "The same as Instar reads it."
  def ours(appup, version) do
    case Appup.between(appup, version, "an appup") do
      {:ok, found} -> found
      {:error, %{reason: {:bad_appup, "an appup", _why}}} -> :falls
    end
  end

  @doc """
  What Instar reads otherwise in a file, as texts, for versions that its patterns are meant for and some that they aren't;
  and how many versions there were.
  """
  def differences(file) do
    case {term(file), Appup.read(file)} do
      {{:ok, {_vsn, up, down} = term}, {:ok, term}} ->
        versions = Enum.uniq(["", "0", "1.0" | Enum.flat_map(up ++ down, &versions/1)])
        other = for version <- versions, ours(term, version) != between(term, version), do: version
        # The patterns were met at all.
        met? = up == [] or Enum.any?(versions, &ours(term, &1))
        unmet = if met?, do: [], else: ["no version was found for its patterns"]
        {for(version <- other, do: "other instructions for #{version}") ++ unmet, length(versions)}

      {theirs, ours} ->
        {["systools: #{inspect(theirs, limit: 10)}, Instar: #{inspect(ours, limit: 10)}"], 0}
    end
  end

  defp search(version, entries),
    do: systools(:systools_relup, :appup_search_for_version, [to_charlist(version), entries])

  # sasl is not among the applications of this project.
  defp systools(module, function, arguments) do
    HiddenApplications.show(:sasl)
    apply(module, function, arguments)
  end

  defp versions({pattern, _instructions}) when is_list(pattern), do: [to_string(pattern), "#{pattern}.1"]

  defp versions({pattern, _instructions}) do
    plain = fn repeated ->
      pattern
      |> String.replace(~r/[\^$]/, "")
      |> String.replace("\\d", "[0-9]")
      |> String.replace(~r/\((\?:)?\\\.\[0-9\]\+\)[+*]/, repeated)
      |> String.replace(~r/\[[^\]]+\][+*]?/, "3")
      |> String.replace("\\.", ".")
      |> String.replace(".*", ".7")
    end

    [plain.(""), plain.(".1"), plain.(".1.2"), plain.("") <> "-rc1", "9" <> plain.("")]
  end
end
