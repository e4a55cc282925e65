defmodule Instar.Call.Allowed do
  # What of the world a document may have: the permissions of a server, a load, a document and a call, and the functions that
  # stand for each.
  #
  # A function that needs a permission is compiled as a call of one of Instar's own host functions, or of a library that calls
  # one. So a document that was compiled with more than a call allows finds nothing there.
  @moduledoc false
  alias Instar.Call.HostHTTP
  alias Instar.Compiler.Shared.Permissions
  alias Instar.Options

  @typedoc "Where output goes: nowhere, into the answer, to a device or a process, or to a function with one argument."
  @type output :: :drop | :capture | IO.device() | (binary -> term) | {module, atom}

  @typedoc "What is allowed, and how. What is not here is not allowed."
  @type t :: %{
          optional(:clock) => true | DateTime.t(),
          optional(:random) => true | integer,
          optional(:output) => output,
          optional(:http) => [String.t()]
        }

  # The module whose functions the library calls; no document can name it.
  @instar "instar_host"
  @http "Elixir.Req"
  @expected "a list of :clock (or clock: a DateTime), :random (or random: [seed: an integer]), :output (or output: where " <>
              "it goes) and {:http, a list of hosts}"

  @doc "What is allowed, as it is given in options."
  @spec read(term) :: {:ok, t} | {:expected, String.t()}
  def read(given) do
    if is_list(given) and length(given) >= 0 do
      Enum.reduce_while(given, {:ok, %{}}, fn element, {:ok, all} ->
        case one(element) do
          {:ok, permission, how} -> {:cont, {:ok, Map.put(all, permission, how)}}
          :error -> {:halt, {:expected, @expected}}
        end
      end)
    else
      {:expected, @expected}
    end
  end

  defp one(permission) when permission in [:clock, :random], do: {:ok, permission, true}
  defp one(:output), do: {:ok, :output, :drop}
  defp one({:clock, %DateTime{} = time}), do: {:ok, :clock, time}
  defp one({:random, [seed: seed]}) when is_integer(seed), do: {:ok, :random, seed}
  defp one({:output, output}), do: if(output?(output), do: {:ok, :output, output}, else: :error)

  defp one({:http, hosts}) do
    if Options.list?(hosts, &(is_binary(&1) and &1 != "")),
      do: {:ok, :http, Enum.map(hosts, &String.downcase/1)},
      else: :error
  end

  defp one(_other), do: :error

  @doc "Whether output can go there."
  @spec output?(term) :: boolean
  def output?(output) do
    case output do
      {module, name} -> is_atom(module) and is_atom(name) and nil not in [module, name]
      fun when is_function(fun) -> is_function(fun, 1)
      name -> name in [:drop, :capture] or is_pid(name) or (is_atom(name) and name not in [nil, true, false])
    end
  end

  @doc "What one call is allowed: what it says, as far as its version is allowed it."
  @spec of_call(t, t) :: t
  def of_call(version, call) do
    for {permission, how} <- call, is_map_key(version, permission), into: %{} do
      if permission == :http, do: {:http, Enum.filter(how, &(&1 in version.http))}, else: {permission, how}
    end
  end

  @doc "Whether a module's functions are Instar's alone."
  @spec reserved?(String.t()) :: boolean
  def reserved?(module), do: module == @instar

  @doc "Whether functions of a module need a permission."
  @spec needs?(String.t()) :: boolean
  def needs?(module), do: module in [@instar, @http]

  @doc "What is called for a function of a module of Instar's; nil where it is not allowed."
  @spec function(t, String.t(), String.t(), arity) :: fun | nil
  def function(allow, @instar, name, arity), do: own(allow, {name, arity})

  def function(%{http: hosts}, @http, name, arity) do
    if Enum.any?(Permissions.names([:http]), fn {_, known, of} ->
         Atom.to_string(known) == name and of == arity
       end),
       do: HostHTTP.function(name, arity, hosts)
  end

  def function(_allow, _module, _name, _arity), do: nil

  defp own(%{clock: true}, {"os_time", 0}), do: &:os.system_time/0
  defp own(%{clock: true}, {"monotonic_time", 0}), do: &:erlang.monotonic_time/0

  defp own(%{clock: %DateTime{} = time}, {name, 0}) when name in ["os_time", "monotonic_time"] do
    native = time |> DateTime.to_unix(:nanosecond) |> System.convert_time_unit(:nanosecond, :native)
    fn -> native end
  end

  defp own(%{random: seed}, {"seed", 0}) do
    if seed == true,
      do: fn ->
        <<seed::58>> = <<0::2, :crypto.strong_rand_bytes(7)::binary>>
        seed
      end,
      else: fn -> seed end
  end

  defp own(%{output: output}, {"output", 2}) do
    fn stream, bytes ->
      if is_binary(bytes), do: write(output, stream, bytes), else: :erlang.error(:badarg)
    end
  end

  defp own(_allow, _function), do: nil

  # The stream is one of two atoms, whatever else a document says.
  defp write(:drop, _stream, _bytes), do: :ok

  defp write({:capture, {keeper, reference} = key}, stream, bytes) when is_reference(reference),
    do: keeper.keep(key, stream(stream), bytes)

  defp write(:capture, _stream, _bytes), do: :ok
  defp write({module, name}, _stream, bytes), do: told(apply(module, name, [bytes]))
  defp write(fun, _stream, bytes) when is_function(fun, 1), do: told(fun.(bytes))

  defp write(pid, stream, bytes) when is_pid(pid) do
    send(pid, {if(stream(stream) == :stderr, do: :instar_stderr, else: :instar_stdout), self(), bytes})
    :ok
  end

  defp write(device, _stream, bytes) do
    if String.valid?(bytes), do: IO.write(device, bytes), else: IO.binwrite(device, bytes)
    :ok
  end

  defp told(_answer), do: :ok

  defp stream(name) when name in [:stderr, :standard_error], do: :stderr
  defp stream(_stdout), do: :stdout

  @doc "What is called where a call does not allow what its document was compiled with."
  @spec refusal(String.t(), String.t(), arity) :: fun
  def refusal(module, name, arity) do
    permission = Permissions.of(module, name)

    case arity do
      0 -> fn -> :erlang.error({:not_allowed, permission}) end
      1 -> fn _ -> :erlang.error({:not_allowed, permission}) end
      2 -> fn _, _ -> :erlang.error({:not_allowed, permission}) end
    end
  end
end
