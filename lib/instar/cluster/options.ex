defmodule Instar.Cluster.Options do
  # Validates the options of a cluster's member once.
  @moduledoc false
  require Logger
  alias Instar.{Error, Options}
  alias Instar.Disk.PrivateFolder

  @rows [
    {:discovery, :discovery, [], "adapters of `Instar.Discovery`"},
    {:name, :atom, Instar, "the cluster's name, the same on all nodes; without it, the server's"},
    {:server, :atom, Instar, "the code server beside it; it must be started first"},
    {:role, :role, :auto,
     "`:leader` leads when nobody else does, `:auto` too, `:follower` never; with `leader`, it is `:follower` without being given"},
    {:leader, :node, nil, "the node that a `:follower` follows; without it, whoever leads"},
    {:dir, :dir, :user_data,
     "where code is kept, one folder for each node; `false`: nowhere; without it, in the user's data folder, by node and name"},
    {:beat, :positive, 5_000, "milliseconds between two comparisons with the leader"},
    {:at_once, :positive, 8, "how many members are sent to at once"},
    {:timeout, :positive, 30_000, "milliseconds in which a member must acknowledge"},
    {:await, :ms_or_none, 1_000, "milliseconds that the start waits for a leader; without one it goes on"},
    {:max_bytes, :positive, 256 * 1024 * 1024, "bytes that one piece of code may have"}
  ]
  @of_call Enum.filter(@rows, &(elem(&1, 0) in [:timeout, :at_once]))

  @enforce_keys for row <- @rows, do: elem(row, 0)
  defstruct @enforce_keys

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

  @doc "What the options mean, as a table."
  @spec table() :: String.t()
  def table, do: Options.table(@rows)

  @doc "The options with their defaults, or the error of the first that is wrong."
  @spec new(keyword) :: {:ok, t} | {:error, Error.t()}
  def new(options) do
    with :ok <- known(options, @rows),
         options = with_defaults(options),
         {:ok, values} <- Options.read(options, @rows, &check/2),
         :ok <- match(values[:role], values[:leader]),
         do: {:ok, struct!(__MODULE__, values)}
  end

  # Some follow from others.
  defp with_defaults(options) do
    options =
      options
      |> Keyword.update(:discovery, [], &if(is_list(&1), do: &1, else: [&1]))
      |> Keyword.put_new(:name, Keyword.get(options, :server, Instar))
      |> Keyword.put_new(:role, if(options[:leader], do: :follower, else: :auto))

    options
    |> Keyword.put_new_lazy(:dir, fn -> default_dir(options[:name]) end)
    |> Options.with_defaults(@rows)
  end

  @doc "The options of one `Instar.Cluster.distribute/3`: its own, else the member's."
  @spec of_call(t, keyword) :: {:ok, %{timeout: pos_integer, at_once: pos_integer}} | {:error, Error.t()}
  def of_call(%__MODULE__{} = options, given) do
    with :ok <- known(given, @of_call),
         :ok <- Options.check_all(given, @of_call, &check/2) do
      {:ok, Map.merge(Map.take(options, Options.keys(@of_call)), Map.new(given))}
    end
  end

  defp known(options, rows) do
    with :ok <- Options.keyword(options, :options, options), do: Options.known(options, Options.keys(rows))
  end

  defp check(:atom, name), do: Options.expect(name, Options.name?(name), "an atom")

  defp check(:role, role),
    do: Options.expect(role, role in [:leader, :follower, :auto], ":leader, :follower or :auto")

  defp check(:node, node), do: Options.expect(node, node == nil or Options.name?(node), "a node's name")

  defp check(:dir, dir),
    do: Options.expect(dir, dir == false or (is_binary(dir) and dir != ""), "a path, or false")

  defp check(:ms_or_none, ms), do: Options.expect(ms, ms in 0..4_294_967_295, "milliseconds, or 0")
  defp check(:positive, n), do: Options.expect(n, n in 1..4_294_967_295, "a positive integer")

  defp check(:discovery, list) do
    if Enum.all?(list, &discovery?/1),
      do: {:ok, for(one <- list, do: if(is_atom(one), do: {one, []}, else: one))},
      else: {:expected, "`{module, options}`, a module, or a list of these"}
  end

  defp discovery?({module, options}), do: is_atom(module) and Keyword.keyword?(options)
  defp discovery?(module), do: Options.name?(module)

  defp match(role, leader) do
    if leader == nil or role == :follower,
      do: :ok,
      else: Options.invalid(:leader, leader, "left out, since only a :follower has one to follow")
  end

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
end
