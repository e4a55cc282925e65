defmodule Instar.CLI.HiddenApplications do
  # Brings back what the tasks need of Erlang and Elixir, from where Mix hides it.
  #
  # Since 1.15 Mix takes the applications that a project doesn't name out of the code path. What Instar's tasks need of them
  # at the developer's desk must not be among the applications of the project.
  @moduledoc false

  @doc """
  Puts an application, and what it needs, back into the code path. Whether it is there then, the code server knows.
  """
  @spec show(atom) :: :ok
  def show(app) do
    # Elixir 1.14 hides nothing, and neither does a VM in which Mix doesn't run.
    if List.keymember?(Application.started_applications(), :mix, 0) and
         function_exported?(Mix, :ensure_application!, 1),
       do: apply(Mix, :ensure_application!, [app]),
       else: :ok
  rescue
    Mix.Error -> :ok
  end

  @doc "Starts Instar, and what it needs, in the VM of a task."
  @spec start() :: :ok
  def start do
    Application.load(:instar)
    :instar |> Application.spec(:applications) |> Enum.each(&show/1)
    {:ok, _started} = Application.ensure_all_started(:instar)
    :ok
  end
end
