defmodule Instar.CLI do
  # What the Mix tasks have in common: options taken strictly, and exit codes: 0 done, 1 failed, 2 used wrongly.
  @moduledoc false
  alias Instar.CLI.HiddenApplications
  alias Instar.Error
  alias Instar.Publisher.KeyFile

  @store [url: :string, user: :string, password: :string, ca: :string, timeout: :integer]

  @doc "The options that say where the store is."
  @spec store_switches() :: keyword
  def store_switches, do: @store

  @doc """
  Options and arguments; exits with 2 when they are not those of the task, whose usage begins with its name, and with 0
  after showing its help.
  """
  @spec parse([String.t()], keyword, Range.t(), String.t()) :: {keyword, [String.t()]}
  def parse(argv, switches, count, usage) do
    help(argv, usage)

    case OptionParser.parse(argv, strict: switches) do
      {options, arguments, []} ->
        cond do
          length(arguments) in count -> {options, arguments}
          count.last == 0 -> misused("it takes no argument #{hd(arguments)}\nusage: " <> usage)
          true -> misused("usage: " <> usage)
        end

      {_options, _arguments, [{option, _value} | _]} ->
        misused(wrong(option, switches) <> "\nusage: " <> usage)
    end
  end

  @doc "Shows the help of the task with that usage, and exits with 0, if it was asked for."
  @spec help([String.t()], String.t()) :: :ok
  def help(argv, usage) do
    if Enum.any?(argv, &(&1 in ["--help", "-h"])) do
      ["mix", task | _rest] = String.split(usage)
      info("usage: #{usage}\n")
      Mix.Task.rerun("help", [task])
      exit({:shutdown, 0})
    end

    :ok
  end

  defp wrong(option, switches) do
    names = for {key, type} <- switches, do: {"--" <> String.replace(Atom.to_string(key), "_", "-"), type}

    case List.keyfind(names, option, 0) do
      {_name, :boolean} ->
        "#{option} takes no value"

      {_name, type} ->
        "#{option} needs a value: #{type}"

      nil ->
        "there is no option #{option}" <> meant_option(Error.nearest(option, Enum.map(names, &elem(&1, 0))))
    end
  end

  defp meant_option(nil), do: ""
  defp meant_option(name), do: "; did you mean #{name}?"

  @doc "Loads what a task needs. The application that the task is run in is configured, but not started."
  @spec start() :: :ok
  def start do
    Mix.Task.run("app.config")
    HiddenApplications.start()
  end

  @doc "Has what is logged written to standard error, where standard output belongs to a protocol."
  @spec log_to_stderr() :: term
  if Code.ensure_loaded?(Logger) and function_exported?(Logger, :default_formatter, 0) do
    def log_to_stderr do
      :logger.remove_handler(:default)
      formatter = Logger.default_formatter()
      :logger.add_handler(:default, :logger_std_h, %{config: %{type: :standard_error}, formatter: formatter})
    end
  else
    def log_to_stderr, do: Logger.configure_backend(:console, device: :standard_error)
  end

  @doc "The name of a module or a code server as it is written in code: `Instar`, `My.Rules` or `rules`."
  @spec name(String.t()) :: atom
  def name(<<first, _::binary>> = name) when first in ?A..?Z, do: Module.concat([name])
  def name(name), do: name |> String.trim_leading(":") |> String.to_atom()

  @doc "The node that `--node` names; exits with 2 when that is no name of a node."
  @spec node_name(keyword) :: node
  def node_name(options) do
    # Else OTP logs that it has no connection of that name.
    if options[:node] =~ ~r/\A[^@\s]+@[^@\s]+\z/,
      do: String.to_atom(options[:node]),
      else: misused("--node #{options[:node]}: the name of a node is name@host, such as app@127.0.0.1")
  end

  @doc "The folder of documents; exits with 1 when it is none."
  @spec folder(Path.t()) :: Path.t()
  def folder(dir) do
    case File.ls(dir) do
      {:ok, _names} -> dir
      {:error, :enoent} -> refused("there is no folder #{dir}")
      {:error, posix} -> failed([Error.new({:file_error, posix, dir})])
    end
  end

  @doc "The URL that `--url` names; exits with 2 when there is none, or when it is none."
  @spec url(keyword) :: String.t()
  def url(options) do
    example = "that of the store, such as http://127.0.0.1:5984/rules"

    cond do
      options[:url] == nil -> misused("--url is needed: #{example}")
      options[:url] =~ ~r{\Ahttps?://[^/]}i -> options[:url]
      # It may hold a password.
      true -> misused("--url must be a URL that begins with http:// or https://: #{example}")
    end
  end

  @doc "The publisher's options of the store, with the credentials of the options or the environment."
  @spec store(keyword) :: keyword
  def store(options) do
    _url = url(options)
    user = options[:user] || System.get_env("INSTAR_USER")
    password = options[:password] || System.get_env("INSTAR_PASSWORD")

    auth =
      case {user, password} do
        {nil, nil} ->
          []

        {user, password} when user != nil and password != nil ->
          [auth: {:basic, user, password}]

        _half ->
          misused("a user and a password belong together (--user, --password, INSTAR_USER, INSTAR_PASSWORD)")
      end

    Keyword.take(options, [:url, :ca, :timeout]) ++ auth
  end

  @doc "The private key that `--key` names, as the publisher's option."
  @spec key(keyword) :: [{:key, binary}]
  def key(options) do
    if options[:key], do: [key: read(KeyFile.read(options[:key]))], else: []
  end

  @doc "The public key that `--verify` names, as the publisher's option."
  @spec verify(keyword) :: [{:verify, [String.t()]}]
  def verify(options) do
    if options[:verify], do: [verify: [read(KeyFile.read_public(options[:verify]))]], else: []
  end

  defp read({:ok, key}), do: key
  defp read({:error, error}), do: failed([error])

  @doc "The options of a check, as the publisher's: whom to trust, keys, a bound."
  @spec checking(keyword) :: keyword
  def checking(options) do
    key(options) ++
      verify(options) ++
      Keyword.take(options, [:max_document_bytes]) ++
      [trust: if(options[:trust_beam], do: [:beam], else: []), progress: &progress/1]
  end

  @spec info(String.t()) :: :ok
  def info(text), do: Mix.shell().info(text)

  @doc "Shows errors."
  @spec show([Error.t()]) :: :ok
  def show(errors) do
    for error <- errors, do: Mix.shell().error(Exception.message(error))
    :ok
  end

  @doc "Shows errors, and exits with 1."
  @spec failed([Error.t()]) :: no_return
  def failed(errors) do
    show(errors)

    if Enum.any?(errors, &(&1.reason == {:untrusted_target, :beam})),
      do:
        Mix.shell().error("Compiling documents for the BEAM runs their macros here; --trust-beam allows it.")

    exit({:shutdown, 1})
  end

  @doc "Says what is wrong, and exits with 1."
  @spec refused(String.t()) :: no_return
  def refused(text) do
    Mix.shell().error(text)
    exit({:shutdown, 1})
  end

  @doc "Says how the task is used, and exits with 2."
  @spec misused(String.t()) :: no_return
  def misused(text) do
    Mix.shell().error(text)
    exit({:shutdown, 2})
  end

  @doc "Names what in a folder is no document, or nothing of one."
  @spec passed_over(%{:skipped => [String.t()], :ignored => [Path.t()], optional(atom) => term}) :: :ok
  def passed_over(%{skipped: skipped, ignored: ignored}) do
    for name <- skipped, do: info("skipped #{name}, which has no code")

    for name <- ignored,
        do: info("ignored #{name}: code is in files named TAG.ex, .erl, .wat or .wasm" <> meant(name))

    :ok
  end

  defp meant(name), do: if(Path.extname(name) == ".exs", do: "; did you mean .ex?", else: "")

  @doc "Shows what became of the documents of a plan, and exits with 1 if something failed."
  @spec outcomes({:ok, list} | {:error, list}) :: :ok
  def outcomes({:ok, _outcomes}), do: :ok

  def outcomes({:error, outcomes}) do
    failed(for outcome <- outcomes, error = error(outcome), do: error)
  end

  defp error({_id, {:error, error}}), do: error
  defp error(%Error{} = error), do: error
  defp error(_sent), do: nil

  @doc "Shows what the publisher is at."
  @spec progress(Instar.Publisher.event()) :: :ok
  def progress({:checked, id, 0}), do: info("checked #{id}")
  def progress({:checked, id, 1}), do: info("checked #{id}: 1 mistake")
  def progress({:checked, id, count}), do: info("checked #{id}: #{count} mistakes")

  def progress({:warned, id, warnings}) do
    for warning <- warnings,
        do: info("#{id}: " <> (warning |> Instar.Error.diagnostic() |> String.replace("\n", "\n  ")))

    :ok
  end

  def progress({:sent, {id, {done, token}}}) when done in [:created, :updated],
    do: info("#{done} #{id} #{token}")

  def progress({:sent, {id, {:error, _error}}}), do: info("failed #{id}")
  def progress({:sent, {id, :not_sent}}), do: info("not sent #{id}")
  def progress({:sent, {id, :unchanged}}), do: info("unchanged #{id}")
end
