defmodule Instar.Debug.Agent do
  # Starts the debugger's hand on a node, and brings it there when it isn't this one: its module, and OTP's interpreter where
  # the node has none. What was brought is taken away again.
  @moduledoc false
  alias Instar.CLI.HiddenApplications
  alias Instar.Error
  alias Instar.Remote.Connection

  @agent :instar_debug_agent
  @interpreter [:int, :dbg_debugged, :dbg_icmd, :dbg_idb, :dbg_ieval, :dbg_iload, :dbg_iserver, :dbg_istk]
  @source Path.expand("../../../src/instar_debug_agent.erl", __DIR__)
  @external_resource @source
  @ms 30_000
  @leave_ms 10_000

  {:ok, forms} = :epp.parse_file(String.to_charlist(@source), [])

  @forms forms
         |> Enum.map(fn
           {:attribute, line, :file, {_path, at}} ->
             {:attribute, line, :file, {~c"instar_debug_agent.erl", at}}

           form ->
             form
         end)
         |> :erlang.term_to_binary([:compressed])

  @typedoc "The hand on a node, and what was brought there for it."
  @type t :: %{node: node, pid: pid, brought: [module]}

  @doc """
  Starts it for the calling process, which is told of what happens.

  Options: those of `Instar.Remote`'s connections (`cookie`, `name`, `sname`), and `debugger`, the folder with the beams of the
  application `debugger` of the node's release of OTP, where that isn't the one here.
  """
  @spec start(node, keyword) :: {:ok, t} | {:error, String.t()}
  def start(node, options \\ [])

  def start(node, _options) when node == node() do
    HiddenApplications.show(:debugger)

    if Code.ensure_loaded?(:int),
      do: started(%{node: node, brought: []}),
      else: {:error, "OTP's application debugger is missing (Debian has it as erlang-debugger)"}
  end

  def start(node, options) do
    # What brings them goes again.
    case Connection.visit(node, options, false, fn _sent -> bring(node, options) end) do
      {:ok, brought} -> started(%{node: node, brought: brought})
      {:error, %Error{} = error} -> {:error, Exception.message(error)}
      {:error, why} -> {:error, why}
    end
  end

  defp bring(node, options) do
    with {:ok, release} <- call(node, :erlang, :system_info, [:otp_release]),
         release = release |> to_string() |> String.to_integer(),
         {:ok, own} <- call(node, :code, :which, [:int]),
         {:ok, interpreter} <- if(own == :non_existing, do: interpreter(release, options), else: {:ok, []}),
         {:ok, agent} <- agent(node, release),
         :ok <- load(node, interpreter ++ [{@agent, agent}]),
         do: {:ok, for({module, _beam} <- interpreter, do: module) ++ [@agent]}
  end

  defp started(agent) do
    answer =
      if agent.node == node(),
        do: @agent.start(self(), []),
        else: :erpc.call(agent.node, @agent, :start, [self(), agent.brought], @ms)

    case answer do
      {:ok, pid} ->
        {:ok, Map.put(agent, :pid, pid)}

      {:error, :already_debugged} ->
        {:error, "#{agent.node} is debugged already: one session at a time"}

      {:error, {:interpreter_in_use, other}} ->
        {:error, "OTP's interpreter runs on #{other}: its debugger, or another one, is in use there"}

      {:error, reason} ->
        {:error, "the debugger did not start on #{agent.node}: #{inspect(reason)}"}
    end
  end

  # The interpreter is a part of its OTP, and knows how that calls functions: one of another release is no good.
  defp interpreter(release, options) do
    folder = options[:debugger] || own_folder(release)

    cond do
      folder == nil ->
        {:error,
         "the node runs OTP #{release} without the application debugger, and here is OTP #{System.otp_release()}: " <>
           "name the folder of that release's beams as `debugger`"}

      true ->
        Instar.FirstError.map(@interpreter, fn module ->
          case File.read(Path.join(folder, "#{module}.beam")) do
            {:ok, beam} -> {:ok, {module, beam}}
            {:error, _posix} -> {:error, "there is no #{module}.beam in #{folder}"}
          end
        end)
    end
  end

  defp own_folder(release) do
    if Integer.to_string(release) == System.otp_release() do
      HiddenApplications.show(:debugger)

      with path when is_list(path) <- :code.lib_dir(:debugger),
           do: Path.join(to_string(path), "ebin"),
           else: (_ -> nil)
    end
  end

  defp agent(node, release) do
    forms = :erlang.binary_to_term(@forms)
    here = String.to_integer(System.otp_release())
    options = if release >= here, do: [:deterministic], else: [:deterministic, :"r#{release}"]

    case :compile.forms(forms, options) do
      {:ok, @agent, beam} -> {:ok, beam}
      _unknown_release -> compiled_there(node, forms)
    end
  end

  defp compiled_there(node, forms) do
    case Connection.compile(node, [{@agent, forms}]) do
      {:ok, [{@agent, {:ok, beam, _digest}}]} -> {:ok, beam}
      {:ok, [{@agent, {:error, why}}]} -> {:error, why}
      {:error, error} -> {:error, error}
    end
  end

  defp load(node, modules) do
    Enum.reduce_while(modules, :ok, fn {module, beam}, :ok ->
      case call(node, :code, :load_binary, [module, ~c"#{module}.beam", beam]) do
        {:ok, {:module, ^module}} -> {:cont, :ok}
        {:ok, {:error, reason}} -> {:halt, {:error, "#{node} does not load #{module}: #{inspect(reason)}"}}
        {:error, error} -> {:halt, {:error, error}}
      end
    end)
  end

  defp call(node, module, function, arguments), do: Connection.call(node, module, function, arguments, @ms)

  @doc "Asks it."
  @spec ask(t, term, timeout) :: term
  def ask(%{pid: pid}, request, timeout \\ @ms), do: @agent.request(pid, request, timeout)

  @doc "Ends it: who stands still goes on, and what was brought goes."
  @spec stop(t) :: :ok
  def stop(%{pid: pid}) do
    _ = @agent.request(pid, :stop, @leave_ms)
    :ok
  end
end
