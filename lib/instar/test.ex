defmodule Instar.Test do
  @moduledoc """
  A code server for one test, with documents of its own: no HTTP, no disk, and nothing that another test sees.

      defmodule MyApp.PricingTest do
        use ExUnit.Case, async: true

        setup do
          start_supervised!({Instar.Test, documents: %{"pricing" => "defmodule Pricing do def quote(n), do: n * 2 end"}})
          :ok
        end

        test "a price is doubled" do
          assert Instar.call!("pricing", :quote, [10]) == 20
        end
      end

  While it runs it takes the place of the server `Instar` for the test's process, and for the tasks and the processes
  under supervision that the test starts; other processes can be let in with `allow/2`. Application code that calls
  `Instar.call("pricing", …)` needs no change.

  | option | default | meaning |
  |---|---|---|
  | `documents` | `%{}` | documents by their ids, or the path of a folder as `Instar.Source.Folder` takes it |
  | `in_place_of` | `Instar` | the name of the server whose place it takes for this test |
  | `name` | made up | its own name; with one given it takes nobody's place unless `in_place_of` is given, too |

  All others are those of `Instar.Config`, but for `source`.

  ## Documents

  A document is one of

    * code: Elixir, Erlang, WebAssembly text or bytes, which is told by how it begins. Its tag is `"1.0.0"`.
    * a map of tags to code, as `%{"1.0.0" => "defmodule …", "2.0.0" => "defmodule …"}`
    * a map with `code` and any other field of a document, as `%{code: %{"1" => "…"}, production: "1"}`
    * a map of functions, as `%{quote: fn price -> price * 2 end}`: a stub. See `stub/4`.

  The code runs as it does in production: compiled, sandboxed, within limits. A document for the BEAM needs
  `trust: [:beam]` here, too.
  """
  use Supervisor
  alias Instar.{Config, Error}
  alias Instar.Test.{Documents, Routes, Table}

  @type server :: atom | pid
  @type document :: binary | %{optional(atom | String.t()) => term} | keyword

  @own [:documents, :in_place_of, :owner]

  @doc false
  def child_spec(options) do
    # It is made in the test's process.
    options = with {:ok, options} <- own(options), do: options, else: ({:error, error} -> raise error)

    %{
      id: {__MODULE__, options[:name]},
      start: {__MODULE__, :start_link, [options]},
      type: :supervisor,
      shutdown: :infinity
    }
  end

  @doc "Starts a server for the calling process; in a test rather `start_supervised!({Instar.Test, options})`."
  @spec start_link(keyword) :: Supervisor.on_start() | {:error, Error.t()}
  def start_link(options) do
    with {:ok, options} <- own(options),
         {:ok, documents} <- Documents.check(Keyword.get(options, :documents, %{})),
         :ok <- check_source(options),
         {:ok, _config} <- options |> server_options() |> Config.new() do
      Supervisor.start_link(__MODULE__, {options, documents})
    end
  end

  defp own(options) do
    if Keyword.keyword?(options),
      do: {:ok, options |> named() |> Keyword.put_new(:owner, self())},
      else: invalid(:options, options, "a keyword list, as [documents: …]")
  end

  defp invalid(argument, value, expected),
    do: {:error, Error.new({:invalid_argument, argument, value, expected})}

  defp named(options) do
    if options[:name],
      do: options,
      else:
        options
        |> Keyword.put(:name, :"instar_test_#{System.unique_integer([:positive])}")
        |> Keyword.put_new(:in_place_of, Instar)
  end

  defp check_source(options) do
    if Keyword.has_key?(options, :source),
      do: {:error, Error.new({:unknown_option, :source, :documents})},
      else: :ok
  end

  @impl true
  def init({options, documents}) do
    children = [
      {Table, name: options[:name], documents: documents, trust: Keyword.get(options, :trust, [])},
      {Routes, Keyword.take(options, [:owner, :in_place_of, :name])},
      {Instar, server_options(options)}
    ]

    Supervisor.init(children, strategy: :rest_for_one)
  end

  # Stubs are BEAM code; whether a document may be is seen to where it is fetched.
  defp server_options(options) do
    [cache_dir: false, refresh: :infinity, not_found_ttl: 0, shutdown: 500]
    |> Keyword.merge(Keyword.drop(options, @own))
    |> Keyword.put(:source, {Documents, name: options[:name]})
    |> Keyword.put(:trust, [:beam])
  end

  @doc """
  The name of the server: of the one that `start_supervised!` has returned, or, without an argument, of the one that
  takes the place of `Instar` for the calling process.
  """
  @spec server(server) :: atom
  def server(server \\ Instar)

  def server(pid) when is_pid(pid) do
    Enum.find_value(Supervisor.which_children(pid), fn {id, _pid, _type, modules} ->
      if modules == [Instar] or (is_atom(id) and Config.get(id) != nil), do: id
    end)
  end

  def server(name), do: Routes.of(name)

  # The name of a test's server, which is no other.
  defp own_server(server) do
    with true <- is_atom(server) or is_pid(server),
         name = find(server),
         true <- Documents.server?(name) do
      {:ok, name}
    else
      false ->
        invalid(
          :server,
          server,
          "a server of Instar.Test, or the name in whose place one runs for this process " <>
            "(Instar.Test.allow/2 lets a process in)"
        )
    end
  end

  defp find(server) do
    server(server)
  catch
    # The process is gone, or no supervisor.
    :exit, _reason -> nil
  end

  @doc """
  Puts a document into the server, or another in its place. Its loaded versions are brought up to date before this
  returns.

  Errors: what is wrong with the new document, where the former is loaded and stays; `{:bad_id, id}`, and
  `{:invalid_argument, argument, value, expected}`, also for a process in which no test's server is to be seen.
  """
  @spec put(server, String.t(), document) :: :ok | {:error, Error.t()}
  def put(server \\ Instar, id, document) do
    with {:ok, server} <- own_server(server),
         {:ok, row} <- Documents.check(id, document) do
      Documents.put(server, id, row)
      refresh(server, id)
    end
  end

  @doc "Deletes a document; what is loaded of it goes."
  @spec delete(server, String.t()) :: :ok | {:error, Error.t()}
  def delete(server \\ Instar, id) do
    with {:ok, server} <- own_server(server) do
      Documents.put(server, id, :deleted)
      refresh(server, id)
    end
  end

  defp refresh(server, id) do
    Instar.refresh(server)

    case Enum.find(Instar.status(server).documents, &(&1.id == id)) do
      %{error: %Error{} = error} -> {:error, error}
      _fine_or_not_loaded -> :ok
    end
  end

  @doc """
  Has a function of a document be this Elixir function: `stub("pricing", :quote, fn price -> price * 2 end)`.

  The document is a stub from then on, and has only what was stubbed. The functions run in the calling process, outside of
  any sandbox: they can send messages to the test, and return any term.
  """
  @spec stub(server, String.t(), atom, fun) :: :ok | {:error, Error.t()}
  def stub(server \\ Instar, id, function, fun) do
    with :ok <-
           if(is_atom(function), do: :ok, else: invalid(:function, function, "a function's name, an atom")),
         :ok <- if(is_function(fun), do: :ok, else: invalid(:stub, fun, "a function")),
         {:ok, server} <- own_server(server),
         do: put(server, id, Map.put(Documents.stubs(server, id), function, fun))
  end

  @doc """
  Which versions were called, as `{id, tag}`, in order: since the server was started, or while `fun` runs.

  Only this server's versions are counted, so that other tests don't disturb; also those calls that failed.
  """
  @spec answered(server | (() -> term)) :: [{String.t(), String.t()}]
  def answered(server_or_fun \\ Instar)
  def answered(fun) when is_function(fun, 0), do: answered(Instar, fun)
  def answered(server), do: for({version, calls} when calls > 0 <- calls(server(server)), do: version)

  @doc "The versions of the server of that name that were called while the function ran."
  @spec answered(server, (() -> term)) :: [{String.t(), String.t()}]
  def answered(server, fun) when is_function(fun, 0) do
    server = server(server)
    before = Map.new(calls(server))
    fun.()
    for {version, calls} <- calls(server), calls > Map.get(before, version, 0), do: version
  end

  defp calls(server),
    do: for(%{id: id, tag: tag, calls: calls} <- Instar.stats(server), do: {{id, tag}, calls})

  @doc """
  Asserts that a version was called since the server was started: `assert_answered("pricing", "2.1.0")`.
  """
  @spec assert_answered(server, String.t(), String.t()) :: true
  def assert_answered(server \\ Instar, id, tag) do
    versions = answered(server)

    {id, tag} in versions or
      raise_assertion("no call was answered by #{id} #{tag}; those that were called are #{inspect(versions)}")
  end

  @doc "Asserts that no call was answered by a version since the server was started."
  @spec refute_answered(server, String.t(), String.t()) :: false
  def refute_answered(server \\ Instar, id, tag) do
    {id, tag} in answered(server) and raise_assertion("calls were answered by #{id} #{tag}")
  end

  # It is part of Elixir, and there wherever tests run; an application that runs doesn't have it.
  defp raise_assertion(message), do: raise(struct!(:"Elixir.ExUnit.AssertionError", message: message))

  @doc """
  Lets a process that the test hasn't started see this server in the place of `Instar`.

  Raises an `Instar.Error` for what is no process, and for a server that is none of a test's.
  """
  @spec allow(server, pid) :: :ok
  def allow(server \\ Instar, pid) do
    with :ok <- if(is_pid(pid), do: :ok, else: invalid(:pid, pid, "a process")),
         {:ok, server} <- own_server(server) do
      Routes.allow(server, pid)
    else
      {:error, error} -> raise error
    end
  end
end
