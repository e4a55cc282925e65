defmodule Mix.Tasks.Compile.InstarNative.Prebuilt do
  # A release's native library as somebody has built it: which machine needs which, where it is, and whether it is the one that
  # the release means.
  #
  # Nothing is taken whose SHA-256 is not in the checksum file that came with Instar. Each way to fail is one sentence,
  # which ends with the ways out.
  @moduledoc false

  @checksums "checksum-Elixir.Instar.Native.exs"
  @library "instar_nif.so"
  @compiler "instar_compile.so"
  @worker "instar_worker"
  @files [@library, @compiler, @worker]
  @seconds 60
  @ways "INSTAR_NATIVE_PATH=PATH takes the library from a folder or an archive, INSTAR_BUILD=1 builds it with cargo"

  @type files :: %{String.t() => binary}

  @doc "The checksums that came with this release, by the name of the archive, and its `base_url`; none in a checkout."
  @spec checksums(Path.t()) :: %{String.t() => String.t()}
  def checksums(root) do
    path = Path.join(root, @checksums)

    with true <- File.regular?(path),
         {%{} = checksums, _bindings} <- path |> File.read!() |> Code.eval_string() do
      checksums
    else
      _none -> %{}
    end
  end

  @doc "The name of an archive: of a version of Instar, for a target."
  @spec archive(String.t(), String.t()) :: String.t()
  def archive(version, target), do: "libinstar_nif-v#{version}-nif-2.16-#{target}.so.tar.gz"

  @doc """
  The target that code is built for: that of Nerves, if it says one in `TARGET_ARCH` and its like, else this machine, as
  the Erlang VM names it.
  """
  @spec target(%{String.t() => String.t()}, String.t()) :: String.t()
  def target(env, machine) do
    case env do
      %{"TARGET_ARCH" => arch} when arch != "" ->
        system = Map.get(env, "TARGET_OS", "linux")
        "#{arch(arch)}-unknown-#{system}-#{Map.get(env, "TARGET_ABI", "gnu")}"

      _this ->
        machine |> String.split("-") |> this()
    end
  end

  defp this([arch, "apple", "darwin" <> _version]), do: "#{arch(arch)}-apple-darwin"
  defp this([arch, _vendor, "linux", abi]), do: "#{arch(arch)}-unknown-linux-#{abi}"
  defp this([arch, "linux", abi]), do: "#{arch(arch)}-unknown-linux-#{abi}"
  defp this([arch, _vendor, "freebsd" <> _version]), do: "#{arch(arch)}-unknown-freebsd"
  defp this(other), do: Enum.join(other, "-")

  defp arch("amd64"), do: "x86_64"
  defp arch("arm64"), do: "aarch64"
  defp arch(arch), do: arch

  @doc "The library, the compiler and the workers' program, by name, from a folder or an archive that somebody has handed in."
  @spec given(Path.t()) :: {:ok, files} | {:error, String.t()}
  def given(path) do
    cond do
      File.dir?(path) -> folder(path)
      File.regular?(path) -> with {:ok, bytes} <- read(path), do: unpacked(bytes, path)
      true -> {:error, "there is no #{path}, which INSTAR_NATIVE_PATH or the configuration names"}
    end
  end

  defp folder(path) do
    files = for name <- @files, bytes = found(path, name), into: %{}, do: {name, bytes}
    complete(files, path)
  end

  defp found(folder, name) do
    Enum.find_value(names(name), fn name ->
      case File.read(Path.join(folder, name)) do
        {:ok, bytes} -> bytes
        {:error, _reason} -> nil
      end
    end)
  end

  # As they are called here, as cargo calls them, and as macOS does.
  defp names(@library), do: [@library, "libinstar_nif.so", "libinstar_nif.dylib"]
  defp names(@compiler), do: [@compiler, "libinstar_compile.so", "libinstar_compile.dylib"]
  defp names(@worker), do: [@worker]

  @doc """
  The same of a release. `options`: `version`, `target`, `checksums`, `base_url`, `cache` (a folder) and `env`.
  """
  @spec released(keyword) :: {:ok, files} | {:error, String.t()}
  def released(options) do
    target = options[:target]
    name = archive(options[:version], target)

    base_url = options[:base_url]

    case options[:checksums] do
      %{^name => _checksum} when not is_binary(base_url) ->
        {:error, "nothing says where #{name} is: INSTAR_NATIVE_URL=URL does. #{@ways}"}

      %{^name => "sha256:" <> checksum} ->
        cached = Path.join(options[:cache], name)
        url = String.trim_trailing(base_url, "/") <> "/" <> name

        with {:ok, bytes} <- archive(cached, checksum, url, options[:env]), do: unpacked(bytes, url)

      checksums ->
        [start, rest] = options[:version] |> archive("*") |> String.split("*")

        targets =
          for file <- Map.keys(checksums),
              String.starts_with?(file, start),
              do: file |> String.replace_prefix(start, "") |> String.replace_suffix(rest, "")

        {:error,
         "there is no prebuilt library for #{target} (there are #{Enum.join(Enum.sort(targets), ", ")}). #{@ways}"}
    end
  end

  defp archive(cached, checksum, url, env) do
    with {:ok, bytes} <- File.read(cached),
         ^checksum <- digest(bytes) do
      {:ok, bytes}
    else
      _absent_or_other -> download(cached, checksum, url, env)
    end
  end

  defp download(cached, checksum, url, env) do
    with {:ok, bytes} <- get(url, env) do
      case digest(bytes) do
        ^checksum ->
          keep(cached, bytes)
          {:ok, bytes}

        other ->
          {:error,
           "#{url} has the SHA-256 #{other}, and not #{checksum}, which #{@checksums} says: nothing of it is used. #{@ways}"}
      end
    end
  end

  # A cache that cannot be written costs a download.
  defp keep(cached, bytes) do
    temporary = cached <> ".#{System.pid()}"

    with :ok <- File.mkdir_p(Path.dirname(cached)),
         :ok <- File.write(temporary, bytes),
         do: File.rename(temporary, cached)
  end

  defp digest(bytes), do: :crypto.hash(:sha256, bytes) |> Base.encode16(case: :lower)

  defp unpacked(bytes, from) do
    case :erl_tar.extract({:binary, bytes}, [:memory, :compressed]) do
      {:ok, entries} ->
        there = Map.new(entries, fn {name, bytes} -> {Path.basename(to_string(name)), bytes} end)

        for(
          name <- @files,
          bytes = Enum.find_value(names(name), &there[&1]),
          into: %{},
          do: {name, bytes}
        )
        |> complete(from)

      {:error, reason} ->
        {:error, "#{from} is no archive of the library (#{inspect(reason)}). #{@ways}"}
    end
  end

  defp complete(files, from) do
    case Enum.reject(@files, &is_map_key(files, &1)) do
      [] -> {:ok, files}
      missing -> {:error, "#{from} lacks #{Enum.join(missing, " and ")}"}
    end
  end

  defp read(path) do
    with {:error, reason} <- File.read(path),
         do: {:error, "#{path} cannot be read: #{:file.format_error(reason)}"}
  end

  ## HTTP, by Erlang's own client: Instar's is in the library that is missing.

  defp get(url, env) do
    for application <- [:inets, :ssl], do: {:ok, _started} = start(application)
    # Stopped at the end: what a host's build has of its own stays as it is.
    {:ok, profile} = :inets.start(:httpc, profile: :instar_native)

    try do
      :ok = :httpc.set_options(proxies(env), profile)
      options = [timeout: @seconds * 1_000, connect_timeout: 10_000, autoredirect: true] ++ tls(url, env)

      case :httpc.request(:get, {String.to_charlist(url), []}, options, [body_format: :binary], profile) do
        {:ok, {{_version, 200, _phrase}, _headers, body}} ->
          {:ok, body}

        {:ok, {{_version, status, phrase}, _headers, _body}} ->
          {:error, "#{url} answers #{status} #{phrase}. #{@ways}"}

        {:error, reason} ->
          {:error, "#{url} cannot be reached: #{why(reason)}. #{@ways}"}
      end
    after
      :inets.stop(:httpc, profile)
    end
  end

  # Mix hides the applications that a project doesn't name, since Elixir 1.15.
  defp start(application) do
    if function_exported?(Mix, :ensure_application!, 1), do: apply(Mix, :ensure_application!, [application])
    Application.ensure_all_started(application)
  end

  defp why({:failed_connect, reasons}) do
    Enum.find_value(reasons, "no connection", fn
      {_family, _options, {:tls_alert, {_alert, text}}} ->
        "TLS: #{text |> to_string() |> String.split() |> Enum.join(" ")}"

      {_family, _options, :closed} ->
        "the connection was closed"

      {_family, _options, reason} when is_atom(reason) ->
        to_string(:inet.format_error(reason))

      {_family, _options, reason} ->
        inspect(reason)

      _address ->
        nil
    end)
  end

  defp why(reason), do: inspect(reason)

  defp tls("https:" <> _rest, env) do
    trusted =
      case env["HEX_CACERTS_PATH"] do
        path when path in [nil, ""] -> [cacerts: :public_key.cacerts_get()]
        path -> [cacertfile: String.to_charlist(path)]
      end

    match = [match_fun: :public_key.pkix_verify_hostname_match_fun(:https)]
    [ssl: [verify: :verify_peer, depth: 4, log_level: :none, customize_hostname_check: match] ++ trusted]
  end

  defp tls(_http, _env), do: []

  defp proxies(env) do
    direct =
      env |> variable("NO_PROXY") |> String.split([",", " "], trim: true) |> Enum.map(&String.to_charlist/1)

    for {option, name} <- [proxy: "HTTP_PROXY", https_proxy: "HTTPS_PROXY"],
        %URI{host: host, port: port} when is_binary(host) and is_integer(port) <- [
          URI.parse(variable(env, name))
        ],
        do: {option, {{String.to_charlist(host), port}, direct}}
  end

  defp variable(env, name), do: env[name] || env[String.downcase(name)] || ""
end
