defmodule Instar.Cluster.Modules do
  # Ordinary BEAM modules: where their bytes are, which may be replaced at all, and how they are loaded without
  # killing anybody.
  @moduledoc false
  alias Instar.Cluster.ObjectCode
  alias Instar.Error
  alias Instar.Server.Verbs
  alias Instar.Server.Verbs.Verb

  # What the VM and this library stand on. Some of it is sticky anyway.
  @system [
    :kernel,
    :stdlib,
    :compiler,
    :sasl,
    :crypto,
    :ssl,
    :public_key,
    :asn1,
    :inets,
    :elixir,
    :logger,
    :iex,
    :mix,
    :ex_unit,
    :eex,
    :instar
  ]

  @typedoc "A module by its name as text, with its object code."
  @type code :: {String.t(), binary}

  @doc "The object code of a module as it runs here, from where it was compiled or kept."
  @spec object_code(module) :: {:ok, code} | {:error, Error.t()}
  def object_code(module) do
    with :ok <- replaceable(module) do
      # Whoever asks for a module by name means the one that a call would get.
      loaded? = Code.ensure_loaded?(module)
      found = for {:ok, bytes} <- [ObjectCode.fetch(module), from_path(module)], do: bytes
      running = if loaded?, do: module.module_info(:md5)

      case Enum.find(found, &(not loaded? or md5(&1) == {:ok, module, running})) do
        nil -> {:error, Error.new({:no_object_code, module})}
        bytes -> {:ok, {Atom.to_string(module), bytes}}
      end
    end
  end

  defp from_path(module) do
    case :code.get_object_code(module) do
      {^module, bytes, _file} -> {:ok, bytes}
      :error -> :error
    end
  end

  defp md5(bytes) do
    case :beam_lib.md5(bytes) do
      {:ok, {module, md5}} -> {:ok, module, md5}
      {:error, :beam_lib, _why} -> :error
    end
  rescue
    # A file of a newer release, which has its atoms written otherwise.
    _crash -> :error
  end

  @doc "Whether a module may be replaced: not one of the system, nor one of Instar's own."
  @spec replaceable(module) :: :ok | {:error, Error.t()}
  def replaceable(module) do
    system? =
      :code.is_sticky(module) or :code.which(module) == :preloaded or
        Application.get_application(module) in @system or own?(Atom.to_string(module))

    if system?, do: {:error, Error.new({:system_module, module})}, else: :ok
  end

  # Code of documents, under the names that Instar gives it.
  defp own?("Elixir.Instar.Code.S" <> _slot), do: true
  defp own?("Elixir.Instar.Scratch.S" <> _slot), do: true
  defp own?(_name), do: false

  @doc "Whether a module could be loaded: trusted, not the system's, its own bytes, and no old code in the way."
  @spec check(Instar.Config.t(), code) :: :ok | {:same, module} | {:error, Error.t()}
  def check(config, {name, bytes}) do
    cond do
      same = same(name, bytes) -> {:same, same}
      :beam not in config.trust -> {:error, Error.new({:untrusted_target, :beam})}
      true -> check_code(name, bytes)
    end
  end

  defp check_code(name, bytes) do
    with {:ok, module, _md5} <- md5(bytes),
         ^name <- Atom.to_string(module),
         :ok <- replaceable(module),
         true <- :code.soft_purge(module) do
      :ok
    else
      {:error, error} -> {:error, error}
      false -> {:error, Error.new(:not_purged)}
      _other_module -> {:error, Error.new(:badfile)}
    end
  end

  # What runs already needs no trust, and must not become old for nothing.
  defp same(name, bytes) do
    module = String.to_existing_atom(name)

    if :erlang.module_loaded(module) and md5(bytes) == {:ok, module, module.module_info(:md5)},
      do: module
  rescue
    ArgumentError -> nil
  end

  @doc "Makes several modules current, all or none; each has been checked. The first that cannot be is named."
  @spec prepare([code]) :: {:ok, term} | {:error, String.t(), Error.t()}
  def prepare(codes) do
    case :code.prepare_loading(for {name, bytes} <- codes, do: {String.to_atom(name), file(name), bytes}) do
      {:ok, prepared} -> {:ok, prepared}
      {:error, [{module, reason} | _others]} -> {:error, Atom.to_string(module), Error.new(reason)}
    end
  end

  @doc "Makes current what was prepared."
  @spec finish(term) :: :ok | {:error, Error.t()}
  def finish(prepared) do
    case :code.finish_loading(prepared) do
      :ok -> :ok
      {:error, [{_module, reason} | _others]} -> {:error, Error.new(reason)}
    end
  end

  @doc "Makes a checked module current; its on_load function may refuse."
  @spec load(code) :: :ok | {:error, Error.t()}
  def load({name, bytes}) do
    case :code.load_binary(String.to_atom(name), file(name), bytes) do
      {:module, _module} -> :ok
      {:error, reason} -> {:error, Error.new(reason)}
    end
  end

  @doc "As the verb's function of `:code`, but for no module of the system."
  @spec verb(atom, String.t()) :: term | {:error, Error.t()}
  def verb(verb, name) do
    %Verb{code: {function, 1}, unknown: unknown} = Verbs.fetch!(verb)

    case existing(name) do
      nil -> unknown
      module -> with :ok <- replaceable(module), do: apply(:code, function, [module])
    end
  end

  # Nil for a module that nobody here has ever heard of.
  defp existing(name) do
    String.to_existing_atom(name)
  rescue
    ArgumentError -> nil
  end

  defp file(name), do: String.to_charlist("instar-cluster/#{name}.beam")
end
