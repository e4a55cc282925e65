defmodule Instar.Call.Lookup do
  # From what a call names to a version, within the time that the call has. What is loaded is found at once; what isn't
  # is waited for, and the load goes on when the call has given up.
  @moduledoc false
  alias Instar.Call.{Argument, Callbacks, Clock, Request}
  alias Instar.{Config, Error, Telemetry, Version}
  alias Instar.Server.{Loader, Versions}

  @doc """
  The version that a call's reference names, and the call, which says since when it waits. One without a function is no call
  that telemetry is told of when there is no version.
  """
  @spec find(Instar.ref(), Request.t()) ::
          {:ok, Version.t(), Request.t()} | {:error, Error.t()} | Telemetry.told()
  def find(%Version{} = version, request), do: {:ok, version, request}

  # An answer of which the version was not taken out, or that has none.
  def find({kind, _value} = answer, _request) when kind in [:ok, :error],
    do: Argument.wrong(:reference, answer)

  # What `select/2` takes.
  def find({id, query} = ref, _request) when is_binary(id) and (is_list(query) or is_map(query)),
    do: Argument.wrong(:reference, ref)

  def find(ref, %Request{server: server} = request) do
    case {loaded(server, ref), ref} do
      {%Version{} = version, _ref} -> {:ok, version, request}
      {nil, {id, tag}} -> load(id, [tag: tag], request)
      {nil, id} -> load(id, [], request)
    end
  end

  @doc "The version that a reference names, if it is loaded; nothing is waited for."
  @spec loaded(atom, Instar.ref()) :: Version.t() | nil
  def loaded(server, {id, tag}) when is_binary(id) and is_binary(tag), do: Versions.current(server, id, tag)

  def loaded(server, id) when is_binary(id) do
    case Loader.known(server, id, []) do
      {:ok, version} -> version
      _missing -> nil
    end
  end

  # What is no reference: who looks for it says so.
  def loaded(_server, _other), do: nil

  defp load(id, query, %Request{server: server, function: function} = request) do
    with {:ok, config} <- Config.fetch(server) do
      load = fn -> load_in(config, id, query, request) end

      if config.call_events and function != nil,
        do: Telemetry.looking(server, id, query[:tag], {function, request.arguments}, load),
        else: load.()
    end
  end

  defp load_in(%{name: server} = config, id, query, %Request{options: options} = request) do
    with {:ok, %{timeout: timeout} = limits} <- Config.call_limits(config, timeout(options)) do
      since = request.since || Clock.now()

      case Loader.select(server, id, query, brings(options), Clock.left(timeout, since)) do
        {:ok, version} -> {:ok, version, %{request | since: since}}
        {:error, error} -> {:error, error}
        :timeout -> {:error, late(server, id, query[:tag], limits)}
      end
    end
  end

  @doc "Waits for the transitions that are under way, within the call's time; the call, which says since when it waits."
  @spec sync(Version.t(), Request.t()) :: {:ok, Request.t()} | {:error, Error.t()}
  def sync(%Version{id: id, tag: tag}, %Request{server: server} = request) do
    with {:ok, config} <- Config.fetch(server),
         {:ok, %{timeout: timeout} = limits} <- Config.call_limits(config, timeout(request.options)) do
      since = request.since || Clock.now()

      case Versions.sync(server, Clock.left(timeout, since)) do
        :ok -> {:ok, %{request | since: since}}
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
    Error.of(%{id: id, tag: tag}, {:timeout, timeout}, server: server, limit: limit)
  end
end
