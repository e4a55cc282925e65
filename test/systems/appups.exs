# Every appup of OTP on this machine, and of those in other folders (a chroot's root), read as systools reads them: see
# bin/systems.
alias Instar.AppupReader

roots = for root <- System.argv(), do: Path.join(root, "usr/lib/erlang/lib")

failed =
  for lib <- [to_string(:code.lib_dir()) | roots], reduce: 0 do
    failed ->
      files = Path.wildcard(Path.join(lib, "*/ebin/*.appup"))
      found = for file <- files, do: {file, AppupReader.differences(file)}
      for {file, {texts, _versions}} <- found, text <- texts, do: IO.puts("#{file}: #{text}")
      versions = for {_file, {_texts, versions}} <- found, reduce: 0, do: (sum -> sum + versions)
      wrong = Enum.count(found, fn {_file, {texts, _versions}} -> texts != [] end)

      IO.puts(
        "#{lib}: #{length(files)} appups, #{versions} versions looked up, #{wrong} read otherwise than by systools"
      )

      failed + wrong + if(files == [], do: 1, else: 0)
  end

if failed > 0, do: System.halt(1)
