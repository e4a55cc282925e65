defmodule Instar.Server.Verbs do
  # The verbs: a row for each function of `Instar`. From the rows come the functions of the verbs of a version and those of
  # `Instar.Cluster`, what the version table refuses, the tables of guides/calls.md and guides/internals/versions.md, and the
  # trials of the law of `:code`. `test/instar/server/verbs_test.exs` compares the facade with them, and each answer and state.
  @moduledoc false
  alias Instar.Server.Verbs.Verb

  # What is current becomes old. A load purges old code that is in its way, unless it is told to refuse.
  @load %{nothing: :current, current: :both, old: :both, both: :both}
  @refused %{sticky: :sticky_directory, both: :not_purged}
  # What isn't loaded is.
  @demand %{nothing: :current, old: :both}

  @verbs [
    %Verb{
      name: :load,
      takes: :document,
      fetches?: true,
      guard: @refused,
      moves: @load,
      code: {:load_binary, 3},
      event: :load,
      returns: "`{:ok, %Instar.Version{}}`, `{:error, %Instar.Error{}}`; purges old code that is in the way",
      also: [
        {"load(id, on_old: :error)", "the same; with current and old code `:not_purged`", {:load_file, 1}},
        {"load(id, fresh: true)", "the same; asks the store also for what it didn't have a moment ago", nil},
        {"load(id, timeout: ms)", "the same, or `{:timeout, ms}`; then the load goes on", nil},
        {"load(id, as: MyApp.Pricing)",
         "the same, and a thin module of that name that calls the current code", nil}
      ]
    },
    %Verb{
      name: :select,
      takes: :document,
      fetches?: true,
      moves: @demand,
      cluster: :own,
      returns: "as `load`; loads only what isn't loaded"
    },
    %Verb{
      name: :call,
      takes: :call,
      fetches?: true,
      moves: @demand,
      event: :call,
      returns: "`{:ok, term}`, `{:error, %Instar.Error{}}`"
    },
    %Verb{
      name: :call!,
      takes: :call,
      fetches?: true,
      moves: @demand,
      event: :call,
      returns: "the term; raises the error"
    },
    %Verb{
      name: :delete,
      takes: :version,
      unknown: false,
      guard: %{nothing: false, old: false, both: false},
      moves: %{current: :old},
      answer: true,
      code: {:delete, 1},
      cluster: %{
        answers: :boolean,
        forgets?: true,
        doc: ", with each node's boolean. It is deleted from what members keep, too."
      },
      returns: "true: current code became old; false: nothing current, or old code exists"
    },
    %Verb{
      name: :purge,
      takes: :version,
      unknown: false,
      guard: %{nothing: false, current: false},
      moves: %{both: :current, old: :nothing},
      answer: :killed?,
      code: {:purge, 1},
      event: :purge,
      cluster: %{
        answers: :boolean,
        forgets?: false,
        doc: ": it kills the processes that linger in old code."
      },
      returns: "true: a process had to be killed; the old code is gone in any case"
    },
    %Verb{
      name: :soft_purge,
      takes: :version,
      unknown: true,
      guard: %{nothing: true, current: true, lingering: false},
      moves: %{both: :current, old: :nothing},
      answer: true,
      code: {:soft_purge, 1},
      event: :purge,
      cluster: %{answers: :boolean, forgets?: false, doc: "."},
      returns: "false: a process lingers in the old code, which stays"
    },
    %Verb{
      name: :is_loaded,
      takes: :version,
      unknown: false,
      code: {:is_loaded, 1},
      returns: "`{:file, url}` or false"
    },
    %Verb{
      name: :all_loaded,
      takes: :server,
      code: {:all_loaded, 0},
      returns: "`[{{id, tag}, %Instar.Loaded{}}]`, a table in iex"
    },
    %Verb{
      name: :ensure_loaded,
      takes: :version,
      fetches?: true,
      moves: @demand,
      code: {:ensure_loaded, 1},
      returns: "`{:module, {id, tag}}`, `{:error, reason}`"
    },
    %Verb{
      name: :which,
      takes: :version,
      unknown: :non_existing,
      code: {:which, 1},
      returns: "the URL, or `:non_existing`"
    },
    %Verb{
      name: :get_object_code,
      takes: :version,
      unknown: :error,
      code: {:get_object_code, 1},
      returns: "`{{id, tag}, binary, url}` or `:error`"
    },
    %Verb{
      name: :module_md5,
      takes: :version,
      unknown: :undefined,
      code: {:module_md5, 1},
      returns: "the digest, 32 bytes, or `:undefined`"
    },
    %Verb{
      name: :module_status,
      takes: :version,
      unknown: :not_loaded,
      code: {:module_status, 1},
      returns: "`:not_loaded`, `:loaded`, `:modified` or `:removed`"
    },
    %Verb{
      name: :modified,
      takes: :server,
      code: {:modified_modules, 0},
      returns: "`[{id, tag}]`"
    },
    %Verb{
      name: :stick,
      takes: :version,
      unknown: :ok,
      code: {:stick_dir, 1},
      returns: "`:ok`; what is current stays"
    },
    %Verb{
      name: :unstick,
      takes: :version,
      unknown: :ok,
      code: {:unstick_dir, 1},
      returns: "`:ok`; it may be replaced again"
    },
    %Verb{
      name: :prepare_loading,
      takes: :versions,
      fetches?: true,
      code: {:prepare_loading, 1},
      returns: "`{:ok, prepared}`, `{:error, [{ref, reason}]}`"
    },
    %Verb{
      name: :finish_loading,
      takes: :prepared,
      guard: @refused,
      moves: Map.delete(@load, :both),
      answer: :ok,
      code: {:finish_loading, 1},
      returns: "`:ok`, `{:error, [{{id, tag}, reason}]}`; all or nothing"
    },
    %Verb{
      name: :atomic_load,
      takes: :versions,
      fetches?: true,
      guard: @refused,
      moves: Map.delete(@load, :both),
      answer: :ok,
      code: {:atomic_load, 1},
      returns: "both in one"
    },
    %Verb{
      name: :stats,
      takes: :server,
      returns: "a list of maps: how many calls each version had, which errors, and how long they took"
    },
    %Verb{
      name: :status,
      takes: :server,
      cluster: :own,
      returns: "a map: the source, each document, what could not be refreshed"
    },
    %Verb{
      name: :ready?,
      takes: :server,
      returns: "whether all documents of the option `warm` have been loaded"
    },
    %Verb{
      name: :await_ready,
      takes: :wait,
      returns: "`:ok` once it is ready, or `{:error, %Instar.Error{}}` when the time is over"
    },
    %Verb{
      name: :refresh,
      takes: :server,
      returns: "`:ok`, once what has changed in the store is dealt with"
    }
  ]

  # What the server does by itself.
  @table [
    %Verb{
      name: :evict,
      takes: :table,
      guard: %{nothing: true, lingering: false},
      moves: %{current: :nothing, old: :nothing, both: :nothing},
      answer: true,
      returns: "whether nothing is left"
    }
  ]

  @doc "The verbs that users name, in the order in which guides have them."
  @spec all() :: [Verb.t()]
  def all, do: @verbs

  @doc "The verbs of one version that look for it among what is known."
  @spec of_version() :: [Verb.t()]
  def of_version, do: for(%Verb{takes: :version, fetches?: false} = verb <- @verbs, do: verb)

  @doc "The verbs of that which a cluster has all nodes do."
  @spec of_cluster() :: [Verb.t()]
  def of_cluster, do: for(%Verb{cluster: %{}} = verb <- @verbs, do: verb)

  @doc "The row of a verb."
  @spec fetch!(atom) :: Verb.t()
  for %Verb{name: name} = verb <- @verbs ++ @table do
    def fetch!(unquote(name)), do: unquote(Macro.escape(verb))
  end
end
