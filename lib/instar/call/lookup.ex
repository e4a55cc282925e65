defmodule Instar.Call.Lookup do
  # From what a call names to a version, within the time that the call has. What is loaded is found at once; what isn't
  # is waited for, and the load goes on when the call has given up.
  @moduledoc false
  alias Instar.Call.{Argument, Callbacks, Clock}
  alias Instar.{Config, Error, Telemetry, Version}
  alias Instar.Server.{Loader, Versions}

  @doc """
  The version, and since when the call waits. `call` is its function with the arguments, which telemetry is told when
  there is no version to call.
  """
  @spec find(atom, Instar.ref(), keyword, Clock.since(), {atom | String.t(), [term]} | nil) ::
          {:ok, Version.t(), Clock.since()} | {:error, Error.t()} | Telemetry.told()
  def find(server, ref, opts, since \\ nil, call \\ nil)
  def find(_server, %Version{} = version, _opts, since, _call), do: {:ok, version, since}

  # An answer of which the version was not taken out, or that has none.
  def find(_server, {kind, _value} = answer, _opts, _since, _call) when kind in [:ok, :error],
    do: Argument.wrong(:reference, answer)

  # What `select/2` takes.
  def find(_server, {id, query} = ref, _opts, _since, _call)
      when is_binary(id) and (is_list(query) or is_map(query)),
      do: Argument.wrong(:reference, ref)

  def find(server, {id, tag}, opts, since, call) do
    case Versions.current(server, id, tag) do
      nil -> load(server, id, [tag: tag], opts, since, call)
      version -> {:ok, version, since}
    end
  end

  def find(server, id, opts, since, call) do
    case Loader.known(server, id, []) do
      {:ok, version} -> {:ok, version, since}
      _missing -> load(server, id, [], opts, since, call)
    end
  end

  defp load(server, id, query, opts, since, call) do
    with {:ok, config} <- Config.fetch(server) do
      if config.call_events and call != nil,
        do:
          Telemetry.looking(server, id, query[:tag], call, fn -> load_in(config, id, query, opts, since) end),
        else: load_in(config, id, query, opts, since)
    end
  end

  defp load_in(%{name: server} = config, id, query, opts, since) do
    with {:ok, %{timeout: timeout} = limits} <- Config.call_limits(config, timeout(opts)) do
      since = since || Clock.now()

      case Loader.select(server, id, query, brings(opts), Clock.left(timeout, since)) do
        {:ok, version} -> {:ok, version, since}
        {:error, error} -> {:error, error}
        :timeout -> {:error, late(server, id, query[:tag], limits)}
      end
    end
  end

  @doc "Waits for the transitions that are under way, within the call's time; since when it waits."
  @spec settle(atom, Version.t(), keyword, Clock.since()) :: {:ok, Clock.since()} | {:error, Error.t()}
  def settle(server, %Version{id: id, tag: tag}, opts, since) do
    with {:ok, config} <- Config.fetch(server),
         {:ok, %{timeout: timeout} = limits} <- Config.call_limits(config, timeout(opts)) do
      since = since || Clock.now()

      case Versions.settle(server, Clock.left(timeout, since)) do
        :ok -> {:ok, since}
        :timeout -> {:error, late(server, id, tag, limits)}
      end
    end
  end

  # What else is in the options is looked at when there is something to call.
  defp timeout(opts), do: if(Keyword.keyword?(opts), do: Keyword.take(opts, [:timeout]), else: [])

  # What the call brings, when it loads the code it calls: every later call has to bring it as well.
  defp brings([]), do: %{}

  defp brings(opts) do
    case Config.take_imports(opts) do
      {:ok, imports, _others} -> Callbacks.per_call(imports)
      {:error, _error} -> %{}
    end
  end

  defp late(server, id, tag, %{timeout: timeout, given: given}) do
    limit = %{name: :timeout, value: timeout, set_by: if(given == [], do: :server, else: :call)}
    Error.new({:timeout, timeout}, server: server, document: id, tag: tag, limit: limit)
  end
end
