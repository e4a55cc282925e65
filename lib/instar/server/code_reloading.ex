defmodule Instar.Server.CodeReloading do
  # Whether this VM is one in which code is changed while it runs, and what of a server's options will not live through
  # that: closures. When their module has been loaded twice more, the code that they were made from is gone.
  @moduledoc false
  require Logger
  alias Instar.Call.{Callbacks, World}
  alias Instar.Config

  # Applications that do nothing else.
  @reloaders [:exsync, :sync, :fswatcher_reload, :remix]

  @doc """
  Whether code is likely to be reloaded: an endpoint of Phoenix has its `code_reloader`, `iex -S mix` or `rebar3 shell`
  waits for a `recompile`, or an application that reloads is started. `config :instar, code_reloading: boolean` knows
  better.
  """
  @spec on? :: boolean
  def on? do
    case Application.fetch_env(:instar, :code_reloading) do
      {:ok, known} -> known == true
      :error -> shell?() or reloader?() or endpoint?()
    end
  end

  defp shell?, do: (started?(:mix) and started?(:iex)) or Process.whereis(:rebar_agent) != nil
  defp reloader?, do: Enum.any?(@reloaders, &started?/1)
  defp started?(application), do: List.keymember?(Application.started_applications(), application, 0)

  # Of which application the endpoint is, nobody here can know.
  defp endpoint? do
    Enum.any?(Application.loaded_applications(), fn {application, _description, _version} ->
      application |> Application.get_all_env() |> Enum.any?(&reloading?/1)
    end)
  end

  defp reloading?({_endpoint, options}),
    do: Keyword.keyword?(options) and Keyword.get(options, :code_reloader, false) not in [nil, false]

  @doc "Says in the log which of a server's functions are closures, when code is likely to be reloaded."
  @spec warn(Config.t()) :: :ok
  def warn(%Config{imports: imports, wasi: wasi} = config) do
    closures = Callbacks.closures(imports) ++ World.closures(wasi)
    if closures != [] and on?(), do: Enum.each(closures, &warn(config.name, &1))
    :ok
  end

  defp warn(server, {import, module}) do
    Logger.warning(
      "Instar: the function for #{import} of #{inspect(server)} is a closure of #{inspect(module)}, and fails once " <>
        "that module's code has been reloaded twice: name a function instead, &Mod.fun/1 or {Mod, :fun}"
    )
  end
end
