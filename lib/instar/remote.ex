defmodule Instar.Remote do
  @moduledoc """
  The code on another node follows what is compiled here, with nothing of Instar or Elixir installed there.

      {:ok, plan} = Instar.Remote.bootstrap(:"device@10.0.0.7", cookie: "secret", apps: [:my_app])
      IO.puts(plan)
      {:ok, plan} = Instar.Remote.reload_modules(:"device@10.0.0.7", :my_app)

  For development: whoever has a node's cookie can run anything on it. `mix instar.remote` does the same from a shell,
  and can follow the files.

  ## What happens

  Each verb connects (hidden, so that this VM joins nobody's cluster), sends one module of Erlang that needs `kernel`
  and `stdlib` only, asks what is there, and computes a plan: see `Instar.Remote.Plan`. With `dry_run: true` that is
  all. Otherwise the plan's files are sent in pieces, checked by their digests, and the plan is carried out *there*: all
  of it, or none of it. A connection that breaks before that has changed nothing; one that breaks after it, neither.

  Files go into a folder of the node's own: `dir`, else `instar_remote` in the cache folder of its user. What is in it
  is not sent again, also after the node has restarted.

  - The one module goes again after a dry run, and after whatever is refused or fails, when nobody else is there who
    needs it. What was brought before keeps it there.
  - Modules are compared by `:beam_lib.md5/1`. In interactive mode what isn't loaded there stays so until it is called;
    in embedded mode everything is loaded.
  - Of a module that is replaced, old code is purged if it must be. Processes that are still in it die; the report names
    the modules. All others keep their state. With `code_change: true` those that were started with a changed module go
    through `:sys.suspend/2`, `:sys.change_code/5` and `:sys.resume/2`.
  - Applications of Erlang and Elixir that the node has are left alone, and so are sticky modules. Those that it lacks
    are sent.
  - What the node has itself, and nobody brought there from here, stays: an application or a module that is the same is
    left alone, and one that is another is an error that names both, unless `replace` names it. So is a protocol that
    the node has consolidated, unless it is for all that it is for here.
  - Modules that its OTP release cannot load are refused by name before anything is sent; with `compile: true` the node
    compiles those of which this VM has the debug information. Native libraries in `priv`
    for another machine are refused by name (`plan.refused`), and everything else goes.

  ## Options

  | option | meaning |
  |---|---|
  | `cookie` | the node's, where it isn't this VM's own |
  | `name`, `sname` | what this VM calls itself when it isn't a node yet; made up by default |
  | `dir` | the folder there |
  | `dry_run` | compute the plan, and change nothing |
  | `code_change` | let processes change their state: `true`, or how many milliseconds each may be busy before (60,000). Who is busy for longer is named, and nothing has changed |
  | `replace` | applications and modules of the node's own that may be replaced |
  | `compile` | what the node's OTP release cannot load is compiled there, from its debug information |
  | `config` | `[{application, [{key, value}]}]` for applications that are loaded there for the first time, or restarted |
  | `runtime` | a `config/runtime.exs` that is evaluated there for the same applications; it goes before `config` |
  | `progress` | a function that gets `{:planned, plan}`, `{:sent, bytes, of}` and `{:done, plan}` |
  """
  alias Instar.Cluster.ObjectCode
  alias Instar.{Error, FirstError}
  alias Instar.Remote.{Connection, Inventory, Plan, Project, Push}

  @type answer :: {:ok, Plan.t()} | {:error, Error.t()}

  @typedoc "A module, or one that is only in memory, with its bytes; what `defmodule` answers will do."
  @type loadable :: module | {module, binary} | {:module, module, binary, term}

  @doc """
  Connects, and sends the agent when it isn't there. It stays until `detach/2`.
  """
  @spec connect(node, keyword) :: answer
  def connect(node, options \\ []) do
    Connection.visit(node, options, true, fn sent ->
      with {:ok, facts} <- Connection.facts(node, [], options) do
        added = if sent, do: [:instar_remote_agent], else: []
        plan = %Plan{action: :connect, node: node, dir: facts.dir, release: facts.otp_release}
        {:ok, %{plan | modules: %{plan.modules | added: added}}}
      end
    end)
  end

  @doc """
  Brings applications with all that they need to a node, and starts them in the order of their dependencies.

  `apps` are those of the current Mix project by default. Applications that have been brought are compared, and what has changed is
  reloaded, so this can be called again and again.
  """
  @spec bootstrap(node, keyword) :: answer
  def bootstrap(node, options \\ []) do
    with {:ok, roots} <- roots(options),
         {:ok, apps} <- Inventory.closure(roots),
         do: Push.run(:bootstrap, node, apps, [roots: roots, start: true], options)
  end

  @doc """
  Sends one module, if it is another there.

  A module of an application that the node has from elsewhere is loaded without the rest of it.
  """
  @spec reload_module(node, loadable, keyword) :: answer
  def reload_module(node, module, options \\ []) do
    case loadable(module) do
      {:bytes, bytes} ->
        with {:ok, loose} <- loose(module, bytes),
             do: Push.run(:reload_module, node, [], [loose: loose], options)

      {:app, app, module} ->
        Push.run(:reload_module, node, [app], [roots: [app.name], only: [module]], options)

      :error ->
        {:error, Error.new({:no_object_code, name(module)})}
    end
  end

  @doc """
  Brings an application's modules and files, or those of several applications, up to date. Modules that are gone here
  are deleted and purged there. Nothing is started.
  """
  @spec reload_modules(node, atom | [atom], keyword) :: answer
  def reload_modules(node, names, options \\ []) do
    with {:ok, apps} <- apps(List.wrap(names)),
         do: Push.run(:reload_modules, node, apps, [roots: List.wrap(names)], options)
  end

  @doc """
  As `reload_modules/3`, and restarts the application, and those running there that need it.
  """
  @spec reload_app(node, atom, keyword) :: answer
  def reload_app(node, name, options \\ []) do
    with {:ok, app} <- Inventory.app(name),
         do: Push.run(:reload_app, node, [app], [roots: [name], restart: [name]], options)
  end

  @doc """
  Takes the agent away. The code stays, and goes on as it is.

  With `remove: true` all that was brought goes, and what was there before comes back: modules, code path, the values that
  were set in environments, applications as they ran. Modules whose former code was only in the node's memory are named in
  the error `{:reload_half_undone, node, why, modules}`; everything else has been done then.
  """
  @spec detach(node, keyword) :: answer
  def detach(node, options \\ []) do
    Connection.visit(node, options, false, fn _sent -> detach_from(node, options) end)
  end

  defp detach_from(node, options) do
    with {:ok, facts} <- Connection.facts(node, [], options) do
      remove = Keyword.get(options, :remove, false)
      gone = if remove, do: Map.keys(facts.manifest), else: []
      plan = %Plan{action: :detach, node: node, dir: facts.dir, release: facts.otp_release}
      plan = %{plan | files: %{plan.files | removed: Enum.sort(gone)}}
      plan = %{plan | modules: %{plan.modules | removed: [:instar_remote_agent]}}

      if options[:dry_run] do
        {:ok, plan}
      else
        with {:ok, stopped} <- Connection.leave(node, remove, options), do: {:ok, %{plan | stop: stopped}}
      end
    end
  end

  defp roots(options) do
    case Keyword.get_lazy(options, :apps, &Project.roots/0) do
      [_ | _] = roots ->
        {:ok, roots}

      none ->
        {:error,
         Error.new(
           {:invalid_argument, "the option apps", none,
            "the applications to bring, as there is no Mix project"}
         )}
    end
  end

  # What is meant ------------------------------------------------------------------------------------------

  defp apps(names) do
    FirstError.map(names, &Inventory.app/1)
  end

  defp loadable({:module, _name, bytes, _value}) when is_binary(bytes), do: {:bytes, bytes}
  defp loadable({_name, bytes}) when is_binary(bytes), do: {:bytes, bytes}

  defp loadable(module) when is_atom(module) do
    case :code.get_object_code(module) do
      {^module, bytes, file} -> in_app(module, bytes, file)
      :error -> in_memory(module)
    end
  end

  # Instar keeps the bytes of modules that are compiled in memory, when it runs.
  defp in_memory(module) do
    with {:ok, bytes} <- ObjectCode.fetch(module), do: {:bytes, bytes}
  catch
    :exit, _reason -> :error
  end

  # ebin of an application, or just some file.
  defp in_app(module, bytes, file) do
    name =
      file
      |> List.to_string()
      |> Path.dirname()
      |> Path.dirname()
      |> Path.basename()
      |> String.split("-")
      |> hd()

    with {:ok, app} <- Inventory.app(String.to_atom(name)),
         true <- module in Inventory.modules(app) do
      {:app, app, module}
    else
      _none -> {:bytes, bytes}
    end
  end

  defp loose(module, bytes) do
    case Inventory.bytes(bytes) do
      {:ok, name, entry} -> {:ok, [{name, entry}]}
      :error -> {:error, Error.new({:no_object_code, name(module)})}
    end
  end

  defp name({:module, name, _bytes, _value}), do: name
  defp name({name, _bytes}), do: name
  defp name(module), do: module
end
