defmodule Instar.Debug.Standing do
  # A process that runs code which says where it is: it tells the debugger's agent, which may have it stand still there. In that
  # process, whose call's clock stands still as well.
  @moduledoc false
  alias Instar.Call.Callbacks

  @agent :instar_debug_agent
  @table :instar_debug

  @doc "Runs a call of code that is debugged, from its beginning to its end, however it ends."
  @spec around((() -> answer)) :: answer when answer: term
  def around(run) do
    known(true)
    run.()
  after
    known(false)
    Callbacks.forget()
  end

  # So that a loop that is never at a breakpoint can be halted.
  defp known(inside?) do
    if inside?,
      do: :ets.insert(@table, {{:said, self()}, true}),
      else: :ets.delete(@table, {:said, self()})
  rescue
    # Nobody debugs any more.
    ArgumentError -> true
  end

  @doc "Does what the code has asked for. Of the call's time that is nothing: neither the debugger's work, nor standing still."
  @spec said((() -> answer)) :: answer when answer: term
  def said(work) do
    Callbacks.halt()
    answer = work.()
    Callbacks.go_on()
    answer
  end

  @doc "Tells where the process is, which may stand still there."
  @spec at(term, integer, (() -> term) | nil, (() -> list) | nil, (() -> list) | nil) :: :ok
  def at(module, line, depth, bindings, frames),
    do: @agent.at(self(), module, line, depth, bindings, frames)

  @doc "The frames of the process below those of the code that is debugged."
  @spec callers() :: [{map, (() -> [])}]
  def callers do
    {:current_stacktrace, trace} = Process.info(self(), :current_stacktrace)
    for {module, _, _, _} = entry <- trace, not ours?(module), do: {native(entry), fn -> [] end}
  end

  defp native({module, function, arity, where}) do
    %{
      module: module,
      function: function,
      arity: if(is_list(arity), do: length(arity), else: arity),
      line: where[:line] || 0,
      file: to_string(where[:file] || ""),
      native: true
    }
  end

  defp ours?(module),
    do: module in [@agent, Process] or String.starts_with?(Atom.to_string(module), "Elixir.Instar.")
end
