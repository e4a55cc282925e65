defmodule Instar.Cluster.Options do
  # Validates the options of a cluster's member once.
  @moduledoc false
  require Logger
  alias Instar.{Config, Error}
  alias Instar.Disk.PrivateFolder

  @keys [:name, :server, :role, :leader, :dir, :discovery, :beat, :at_once, :timeout, :await, :max_bytes]
  @enforce_keys @keys
  defstruct @keys

  @type t :: %__MODULE__{
          name: atom,
          server: atom,
          role: :leader | :follower | :auto,
          leader: node | nil,
          dir: Path.t() | false,
          discovery: [{module, keyword}],
          beat: pos_integer,
          at_once: pos_integer,
          timeout: pos_integer,
          await: non_neg_integer,
          max_bytes: pos_integer
        }

  @doc "The options with their defaults, or the error of the first that is wrong."
  @spec new(keyword) :: {:ok, t} | {:error, Error.t()}
  def new(options) do
    with :ok <- known(options, @keys),
         server = Keyword.get(options, :server, Instar),
         name = Keyword.get(options, :name, server),
         leader = options[:leader],
         role = Keyword.get(options, :role, if(leader, do: :follower, else: :auto)),
         {:ok, discovery} <- discovery(Keyword.get(options, :discovery, [])),
         dir = Keyword.get_lazy(options, :dir, fn -> default_dir(name) end),
         values = [
           name: name,
           server: server,
           role: role,
           leader: leader,
           dir: dir,
           discovery: discovery,
           beat: Keyword.get(options, :beat, 5_000),
           at_once: Keyword.get(options, :at_once, 8),
           timeout: Keyword.get(options, :timeout, 30_000),
           await: Keyword.get(options, :await, 1_000),
           max_bytes: Keyword.get(options, :max_bytes, 256 * 1024 * 1024)
         ],
         :ok <- valid(values),
         :ok <- match(role, leader) do
      {:ok, struct!(__MODULE__, values)}
    end
  end

  @doc "The options of one `Instar.Cluster.distribute/3`: its own, else the member's."
  @spec of_call(t, keyword) :: {:ok, %{timeout: pos_integer, at_once: pos_integer}} | {:error, Error.t()}
  def of_call(%__MODULE__{} = options, given) do
    with :ok <- known(given, [:timeout, :at_once]),
         :ok <- valid(given) do
      {:ok, Map.merge(Map.take(options, [:timeout, :at_once]), Map.new(given))}
    end
  end

  defp known(options, keys) do
    if Keyword.keyword?(options) do
      case Enum.find(Keyword.keys(options), &(&1 not in keys)) do
        nil -> :ok
        key -> {:error, Error.new({:unknown_option, key, Config.nearest(key, keys)})}
      end
    else
      invalid(:options, options, "a keyword list")
    end
  end

  defp valid(values) do
    Enum.find_value(values, :ok, fn {key, value} ->
      with expected when expected != nil <- wrong(key, value), do: invalid(key, value, expected)
    end)
  end

  defp wrong(key, value) when key in [:name, :server],
    do: unless(is_atom(value) and value not in [nil, true, false], do: "an atom")

  defp wrong(:role, value),
    do: unless(value in [:leader, :follower, :auto], do: ":leader, :follower or :auto")

  defp wrong(:leader, value), do: unless(is_atom(value) and value not in [true, false], do: "a node's name")

  defp wrong(:dir, value),
    do: unless(value == false or (is_binary(value) and value != ""), do: "a path, or false")

  defp wrong(:discovery, _checked), do: nil
  defp wrong(:await, value), do: unless(value in 0..4_294_967_295, do: "milliseconds, or 0")
  defp wrong(_number, value), do: unless(value in 1..4_294_967_295, do: "a positive integer")

  defp match(role, leader) do
    if leader == nil or role == :follower,
      do: :ok,
      else: invalid(:leader, leader, "left out, since only a :follower has one to follow")
  end

  defp discovery(list) when is_list(list) do
    if Enum.all?(list, &discovery?/1),
      do: {:ok, for(one <- list, do: if(is_atom(one), do: {one, []}, else: one))},
      else: invalid(:discovery, list, "`{module, options}`, a module, or a list of these")
  end

  defp discovery(one), do: discovery([one])

  defp discovery?({module, options}), do: is_atom(module) and Keyword.keyword?(options)
  defp discovery?(module), do: is_atom(module) and module not in [nil, true, false]

  # By node, since several may run on one machine under one user.
  defp default_dir(name) do
    if base = PrivateFolder.of_user(:user_data) do
      Path.join([base, "cluster", "#{node()}", inspect(name)])
    else
      Logger.warning(
        "Instar: the cluster #{inspect(name)} keeps nothing on disk: neither HOME nor XDG_DATA_HOME is set; dir can name a folder"
      )

      false
    end
  end

  defp invalid(key, value, expected), do: {:error, Error.new({:invalid_option, key, value, expected})}
end
