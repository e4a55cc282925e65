defmodule Instar.Test.Table do
  # Owns the documents of a test's server, so that they stay when the server dies and is started anew.
  @moduledoc false
  use GenServer
  alias Instar.Test.Documents

  @doc false
  def start_link(options), do: GenServer.start_link(__MODULE__, options)

  @impl true
  def init(options) do
    :ok = Documents.make(options[:name], options[:documents], options[:trust])
    {:ok, options[:name]}
  end
end
