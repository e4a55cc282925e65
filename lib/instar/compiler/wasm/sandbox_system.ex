defmodule Instar.Compiler.Wasm.SandboxSystem do
  # What Erlang's code asks of the VM itself: the release, which is that of the host, and the time. This code runs in the sandbox, as
  # part of the library.
  @moduledoc false

  @items Map.new(
           [
             :endian,
             :machine,
             :otp_release,
             :version,
             :wordsize,
             {:wordsize, :external},
             {:wordsize, :internal}
           ],
           &{&1, :erlang.system_info(&1)}
         )
  @microseconds 1_000_000

  @doc false
  @spec system_info(term) :: term
  def system_info(item) do
    case @items do
      %{^item => known} -> known
      # Others are of the machine.
      _other -> :erlang.error({:unsupported, {:erlang, :system_info, 1}}, [item])
    end
  end

  @doc false
  @spec timestamp() :: {integer, integer, integer}
  def timestamp do
    time = System.os_time(:microsecond)
    seconds = :erlang.div(time, @microseconds)

    {:erlang.div(seconds, @microseconds), :erlang.rem(seconds, @microseconds),
     :erlang.rem(time, @microseconds)}
  end

  @doc false
  @spec universaltime() :: :calendar.datetime()
  def universaltime, do: :calendar.system_time_to_universal_time(System.os_time(:second), :second)

  @doc false
  @spec display(term) :: true
  def display(term) do
    :io.format("~0p~n", [term])
    true
  end
end
