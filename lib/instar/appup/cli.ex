defmodule Instar.Appup.CLI do
  # What the tasks for release upgrades have in common.
  @moduledoc false
  alias Instar.Appup.{Generate, Release}
  alias Instar.CLI

  @switches [
    from: :string,
    to: :string,
    app: :keep,
    dir: :string,
    force: :boolean,
    purge: :keep,
    infer: :boolean
  ]

  @spec switches() :: keyword
  def switches, do: @switches

  @doc "Opens both releases in a folder that is removed afterwards."
  @spec with_releases(keyword, String.t(), (Release.t(), Release.t(), Path.t() -> result)) :: result
        when result: term
  def with_releases(options, usage, fun) do
    unless options[:from] && options[:to], do: CLI.misused("usage: " <> usage)

    in_tmp(fn tmp ->
      case {Release.open(options[:from], tmp), Release.open(options[:to], tmp)} do
        {{:ok, from}, {:ok, to}} -> fun.(from, to, tmp)
        results -> CLI.failed(for {:error, error} <- Tuple.to_list(results), do: error)
      end
    end)
  end

  @spec in_tmp((Path.t() -> result)) :: result when result: term
  def in_tmp(fun) do
    tmp = Path.join(System.tmp_dir!(), "instar-appup-#{System.pid()}-#{System.unique_integer([:positive])}")
    File.mkdir_p!(tmp)

    try do
      fun.(tmp)
    after
      File.rm_rf!(tmp)
    end
  end

  @doc "Makes the appups and shows them; exits with 1 when they cannot be made."
  @spec appups(Release.t(), Release.t(), keyword) :: [Generate.outcome()]
  def appups(from, to, options) do
    options = [
      apps: Enum.map(Keyword.get_values(options, :app), &String.to_atom/1),
      dir: options[:dir] || "appups",
      force: options[:force] || false,
      infer: Keyword.get(options, :infer, true),
      purge: Enum.map(Keyword.get_values(options, :purge), &purge/1)
    ]

    case Generate.all(from, to, options) do
      {:ok, outcomes} ->
        Enum.each(outcomes, &show/1)
        outcomes

      {:error, errors} ->
        CLI.failed(errors)
    end
  end

  # `soft_purge` for all, `My.Module=soft_purge` for one.
  defp purge(text) do
    case String.split(text, "=", parts: 2) do
      [purge] -> {:all, String.to_atom(purge)}
      [module, purge] -> {CLI.name(module), String.to_atom(purge)}
    end
  end

  defp show(%{app: app, status: status, path: path, up: up, notes: notes}) do
    said = %{made: "made", kept: "kept as it is:", reviewed: "taken from"}[status]
    CLI.info("#{app}: #{said} #{path}, #{length(up)} instructions")
    for note <- notes, do: CLI.info("  note: " <> Exception.message(note))
  end
end
