# Has Dialyzer look at Instar's beams, and fails with its warnings: run by bin/dialyzer with their folder.
#
# They are of contradictions: a call that cannot return, a clause that cannot match, a spec that a caller does not keep. A
# result that is dropped is no contradiction: a log, a reply or a deletion is for its effect alone.

defmodule Instar.Dialyzer do
  # Those that Instar calls, and those whose types it names.
  @apps [:erts, :kernel, :stdlib, :compiler, :crypto, :inets, :public_key, :ssl, :sasl, :tools] ++
          [:elixir, :mix, :logger, :eex]

  def run(ebin) do
    plt = plt()
    files = Enum.filter(Path.wildcard(Path.join(ebin, "*.beam")), &ours?/1)
    say("Dialyzer looks at #{length(files)} modules (about a minute)")

    options = [
      analysis_type: :succ_typings,
      init_plt: to_charlist(plt),
      files: Enum.map(files, &to_charlist/1)
    ]

    # Since OTP 26 there are also those of unknown functions, which are of libraries that a host may have.
    case Enum.reject(analyse(options), &(elem(&1, 0) == :warn_unknown)) do
      [] ->
        say("No warning")

      warnings ->
        for warning <- warnings,
            do: say(:dialyzer.format_warning(warning, indent_opt: false, filename_opt: :fullpath))

        say("#{length(warnings)} warnings")
        System.halt(1)
    end
  end

  # The support of the tests is compiled with them.
  defp ours?(beam) do
    {:ok, {_module, compile_info: info}} = :beam_lib.chunks(to_charlist(beam), [:compile_info])
    not (info[:source] |> to_string() |> Path.relative_to_cwd() |> String.starts_with?("test/"))
  end

  defp plt do
    plt = Path.join(cache(), "elixir-#{System.version()}-otp-#{otp()}.plt")
    unless File.exists?(plt), do: make(plt)
    plt
  end

  # Under another name until it is whole.
  defp make(plt) do
    say("Dialyzer learns the types of OTP and Elixir (some minutes, once)")
    File.mkdir_p!(Path.dirname(plt))
    temporary = "#{plt}.#{System.pid()}"
    dirs = for app <- @apps, is_list(dir = :code.lib_dir(app)), do: Path.join(dir, "ebin")
    # What it warns of in those is for others.
    analyse(
      analysis_type: :plt_build,
      output_plt: to_charlist(temporary),
      files_rec: Enum.map(dirs, &to_charlist/1)
    )

    File.rename!(temporary, plt)
  end

  defp cache do
    base = System.get_env("XDG_CACHE_HOME") || Path.join(System.user_home!(), ".cache")
    Path.join(base, "instar-dialyzer")
  end

  # That of the release is only its first number.
  defp otp do
    release = System.otp_release()

    case File.read(Path.join([:code.root_dir(), "releases", release, "OTP_VERSION"])) do
      {:ok, version} -> String.trim(version)
      {:error, _posix} -> release
    end
  end

  defp analyse(options) do
    :dialyzer.run(options)
  catch
    {:dialyzer_error, message} ->
      say(message)
      System.halt(1)
  end

  defp say(text), do: IO.puts(text)
end

[ebin] = System.argv()
Instar.Dialyzer.run(ebin)
