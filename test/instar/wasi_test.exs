defmodule Instar.WASITest do
  # Programs compiled for WASI from C, Rust and AssemblyScript, and hand-written ones: what they are given, what they
  # write, how they end, and what they cannot reach.
  use Instar.Case, async: true
  alias Instar.{Clock, Instance, OtherVM, Programs, WASI}

  # The world of a program, said by the program.
  @world """
  #include <stdio.h>
  #include <stdlib.h>
  #include <string.h>
  #include <time.h>
  #include <unistd.h>
  extern char **environ;
  int main(int argc, char **argv) {
    for (int i = 0; i < argc; i++) printf("arg %s\\n", argv[i]);
    for (char **e = environ; e && *e; e++) printf("env %s\\n", *e);
    char line[64];
    while (fgets(line, sizeof line, stdin)) printf("in %s", line);
    unsigned char random[16] = {0}, zero[16] = {0};
    if (getentropy(random, sizeof random) || !memcmp(random, zero, sizeof zero)) return 9;
    if (time(NULL) < 1600000000) return 10;
    fprintf(stderr, "done\\n");
    return argc > 1 ? atoi(argv[1]) : 0;
  }
  """

  defp put_wasm!(context, id, wasm) do
    code = %{"1" => %{"base64" => Base.encode64(wasm)}}
    put!(context, id, %{"type" => "code-document", "language" => "wasm", "code" => code})
    id
  end

  defp run(context, wasm, options \\ []) do
    WASI.run(context.server, put_wasm!(context, "program", wasm), options)
  end

  describe "a program in C" do
    if missing = Programs.missing(:libc), do: @describetag(skip: missing)

    setup context, do: %{id: put_wasm!(context, "world", Programs.c!(@world, as: :command))}

    test "is given arguments, an environment, input, clocks and random numbers", %{server: server, id: id} do
      options = [args: ["0", "two words"], env: %{"WHO" => "me"}, stdin: ["a\n", "b"]]
      assert {:ok, result} = WASI.run(server, id, options)

      assert result == %WASI.Result{
               status: 0,
               stdout: "arg world\narg 0\narg two words\nenv WHO=me\nin a\nin b",
               stderr: "done\n"
             }
    end

    test "is given nothing that nobody gave it", %{server: server, id: id} do
      assert {:ok, %{status: 0, stdout: "arg world\n", usage: nil}} = WASI.run(server, id)
      assert {:ok, %{status: 0, stdout: "arg world\n", usage: usage}} = WASI.run(server, id, usage: true)
      assert %{fuel: fuel, memory: memory, microseconds: _} = usage
      assert fuel > 0 and memory > 0
      assert {:ok, %{stdout: "arg other\n"}} = WASI.run(server, id, program: "other")
      # Not even a name, where no option says anything of WASI.
      assert Instar.call(server, id, "_start", []) == {:ok, nil}
    end

    test "ends with a status, which is no trap", %{server: server, id: id} do
      assert {:ok, %{status: 3, stderr: "done\n"}} = WASI.run(server, id, args: ["3"])
      assert {:ok, %{status: 200}} = WASI.run(server, id, args: ["200"])
      assert {:error, error} = Instar.call(server, id, :_start, [], wasi: [args: ["3"], stderr: :capture])
      assert error.reason == {:exit, 3}
      assert error.output == %{stderr: "done\n"}
      assert listed?(error.reason)
    end

    test "reads much input", %{server: server, id: id} do
      lines = for n <- 1..40_000, do: "#{n}\n"
      assert {:ok, result} = WASI.run(server, id, stdin: lines)
      assert result.stdout == IO.iodata_to_binary(["arg world\n" | Enum.map(lines, &["in ", &1])])
    end

    test "reads what a function gives, in the calling process", %{server: server, id: id} do
      Process.put(:lines, ["one\n", ["tw", "o\n"], :eof])

      stdin = fn ->
        [line | rest] = Process.get(:lines)
        Process.put(:lines, rest)
        line
      end

      assert {:ok, %{stdout: "arg world\nin one\nin two\n"}} = WASI.run(server, id, stdin: stdin)
      assert Process.get(:lines) == []
    end

    test "can be captured only so far", %{server: server, id: id} do
      assert {:error, error} = WASI.run(server, id, stdin: String.duplicate("x", 5_000), max_output: 4_000)
      assert error.reason == {:output_limit, :stdout, 4_000}
      assert byte_size(error.output.stdout) == 4_000
      assert listed?(error.reason)
      assert Exception.message(error) =~ "4000"
    end

    test "is captured in a call's answer", %{server: server, id: id} do
      assert Instar.call(server, id, "_start", [], wasi: [stdout: :capture]) ==
               {:ok, nil, %{stdout: "arg world\n"}}

      assert Instar.call!(server, id, "_start", [], wasi: [stderr: :capture]) == {nil, %{stderr: "done\n"}}
    end

    test "writes to a process", %{server: server, id: id} do
      {:ok, _result} = WASI.run(server, id, args: ["0"], stdout: self(), stderr: self())
      me = self()
      assert_received {:instar_stderr, ^me, "done\n"}
      assert received("") == "arg world\narg 0\n"
    end

    test "writes to a function and to a device, in the calling process", %{server: server, id: id} do
      me = self()
      write = fn bytes -> send(me, {:written, self(), bytes}) end

      printed =
        ExUnit.CaptureIO.capture_io(fn ->
          {:ok, result} = WASI.run(server, id, args: ["0", "é"], stdout: :stdio, stderr: write)
          assert result == %WASI.Result{status: 0, stdout: nil, stderr: nil}
        end)

      assert printed == "arg world\narg 0\narg é\n"
      assert_received {:written, ^me, "done\n"}
    end

    test "ends with what the function raises", %{server: server, id: id} do
      {:error, error} = WASI.run(server, id, stderr: fn _bytes -> raise ArithmeticError end)
      assert {:exception, :error, %ArithmeticError{}, [_here | _above]} = error.reason

      assert_raise ArithmeticError, fn ->
        Instar.call!(server, id, "_start", [], wasi: [stderr: fn _bytes -> raise ArithmeticError end])
      end

      assert {:ok, %{status: 0}} = WASI.run(server, id)
    end

    test "is given what the server, the load and the call say, the nearest first", context do
      server = start_instar!(context, wasi: [args: ["1"], env: %{"A" => "server"}, stdout: :capture])
      {:ok, version} = Instar.load(server, context.id, wasi: [env: %{"A" => "load"}])
      {:error, error} = Instar.call(version, "_start", [])
      assert error.reason == {:exit, 1}
      assert error.output.stdout == "arg world\narg 1\nenv A=load\n"
      {:ok, result} = WASI.run(server, context.id, args: ["2"], env: [])
      assert result.status == 2
      assert result.stdout == "arg world\narg 2\n"
    end

    defp received(text) do
      receive do
        {:instar_stdout, pid, bytes} when pid == self() -> received(text <> bytes)
      after
        0 -> text
      end
    end
  end

  describe "time" do
    if missing = Programs.missing(:libc), do: @describetag(skip: missing)

    @sleeper """
    #include <stdlib.h>
    #include <unistd.h>
    int main(int argc, char **argv) { return argc > 1 ? usleep(1000 * atoi(argv[1])) : 1; }
    """

    setup context, do: %{id: put_wasm!(context, "sleeper", Programs.c!(@sleeper, as: :command))}

    test "is slept by many programs at once, on no scheduler", %{server: server, id: id} do
      {:ok, _version} = Instar.select(server, id)

      # One after the other they would take fifty times as long.
      Clock.on_time!(
        200,
        fn ->
          1..50
          |> Enum.map(fn _n -> Task.async(fn -> WASI.run(server, id, args: ["200"]) end) end)
          |> Task.await_many(60_000)
          |> Enum.each(&assert {:ok, %{status: 0}} = &1)
        end,
        20
      )
    end

    test "ends a sleep at the call's timeout", %{server: server, id: id} do
      {:ok, _version} = Instar.select(server, id)
      run = fn -> WASI.run(server, id, args: ["60000"], timeout: 50) end
      assert {:error, %{reason: {:timeout, 50}}} = Clock.on_time!(50, run, 20)
    end

    test "of a sleep ends with its process, and a purge sees who sleeps", %{server: server, id: id} do
      {:ok, version} = Instar.select(server, id)
      sleeper = spawn(fn -> WASI.run(server, id, args: ["60000"], timeout: :infinity) end)
      eventually(fn -> inside?(version, sleeper) end)
      assert Instar.delete(server, version)
      refute Instar.soft_purge(server, version)
      Process.exit(sleeper, :kill)
      eventually(fn -> not inside?(version, sleeper) end)
    end
  end

  describe "files" do
    if missing = Programs.missing(:libc), do: @describetag(skip: missing)

    # Each argument is done in turn: r PATH reads, w PATH writes, d PATH lists, m FROM TO renames, l TO NEW links.
    @files """
    #include <dirent.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/stat.h>
    #include <unistd.h>
    static void said(const char *what, int failed) { printf("%s: %s\\n", what, failed ? strerror(errno) : "ok"); }
    int main(int argc, char **argv) {
      for (int i = 1; i < argc; i++) {
        char what = argv[i][0];
        const char *path = argv[++i];
        if (what == 'r') {
          char text[64] = {0};
          int fd = open(path, O_RDONLY);
          if (fd >= 0 && read(fd, text, sizeof text - 1) >= 0) printf("read %s\\n", text);
          else said("read", 1);
          if (fd >= 0) close(fd);
        } else if (what == 'w') {
          int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
          said("write", fd < 0 || write(fd, "written", 7) != 7);
          if (fd >= 0) close(fd);
        } else if (what == 'd') {
          DIR *dir = opendir(path);
          if (!dir) { said("list", 1); continue; }
          int entries = 0;
          for (struct dirent *e; (e = readdir(dir));) if (e->d_name[0] != '.') entries++;
          printf("list %d\\n", entries);
          closedir(dir);
        } else if (what == 'u') said("unlink", unlink(path));
        else if (what == 'k') said("mkdir", mkdir(path, 0755));
        else if (what == 'm') said("rename", rename(path, argv[++i]));
        else if (what == 'l') said("symlink", symlink(path, argv[++i]));
        else if (what == 'h') said("link", link(path, argv[++i]));
        else if (what == 't') said("truncate", truncate(path, 0));
        else if (what == 's') said("times", utimensat(AT_FDCWD, path, NULL, 0));
        else if (what == 'L') { int at = open(path, O_RDONLY | O_DIRECTORY); i += 2;
          said("symlinkat", symlinkat(argv[i - 1], at, argv[i])); close(at); }
        else if (what == 'M') { int from = open(path, O_RDONLY | O_DIRECTORY); i += 3;
          int to = open(argv[i - 1], O_RDONLY | O_DIRECTORY);
          said("renameat", renameat(from, argv[i - 2], to, argv[i])); close(from); close(to); }
        else if (what == 'o') {
          int opened = 0;
          while (open(path, O_RDONLY) >= 0) opened++;
          const char *why = strerror(errno);
          printf("opened %s: %s\\n", opened < 300 ? "few" : "many", why);
        }
      }
      return 0;
    }
    """

    setup context do
      granted = Path.join(context.tmp_dir, "granted")
      File.mkdir!(granted)
      File.write!(Path.join(granted, "a.txt"), "text of a")
      File.write!(Path.join(context.tmp_dir, "secret.txt"), "secret")
      File.ln_s!("../secret.txt", Path.join(granted, "relative"))
      File.ln_s!(Path.join(context.tmp_dir, "secret.txt"), Path.join(granted, "absolute"))
      File.ln_s!("..", Path.join(granted, "parent"))
      File.ln_s!("a.txt", Path.join(granted, "inside"))
      wasm = Programs.c!(@files, as: :command)
      %{id: put_wasm!(context, "files", wasm), granted: granted}
    end

    defp lines(context, access, args) do
      dirs = if access, do: [{"/data", context.granted, access}], else: []
      {:ok, %{status: 0, stdout: stdout}} = WASI.run(context.server, context.id, args: args, dirs: dirs)
      String.split(stdout, "\n", trim: true)
    end

    test "are not there unless a folder is granted", context do
      for line <- lines(context, nil, ~w(r /etc/passwd r a.txt r /data/a.txt w /tmp/x d /)),
          # Libraries of C name ENOTCAPABLE, or say that there is nothing.
          do: assert(line =~ ~r/Capabilities insufficient|No such file or directory/)
    end

    test "in a granted folder are read", context do
      assert lines(context, :read, ~w(r /data/a.txt r /data/inside r /data/./a.txt r /data/none d /data)) ==
               [
                 "read text of a",
                 "read text of a",
                 "read text of a",
                 "read: No such file or directory",
                 "list 5"
               ]
    end

    test "in a folder that is only read are not changed", context do
      changes = ~w(w /data/new w /data/a.txt u /data/a.txt k /data/dir m /data/a.txt /data/b.txt
                   l a.txt /data/link h /data/a.txt /data/hard t /data/a.txt)

      for line <- lines(context, :read, changes), do: assert(line =~ "Operation not permitted")
      assert File.read!(Path.join(context.granted, "a.txt")) == "text of a"
      assert length(File.ls!(context.granted)) == 5
    end

    test "in a folder that is written to are changed", context do
      changes =
        ~w(w /data/new w /data/a.txt k /data/dir m /data/a.txt /data/dir/b.txt l new /data/link u /data/new)

      for line <- lines(context, :read_write, changes), do: assert(line =~ ~r/: ok$/)
      assert File.read!(Path.join(context.granted, "dir/b.txt")) == "written"
      assert File.read_link!(Path.join(context.granted, "link")) == "new"
    end

    test "outside of the granted folder are not reached", context do
      ways = ~w(r /data/../secret.txt r /data/relative r /data/absolute r /data/parent/secret.txt
                r /data/parent/granted/../secret.txt w /data/../new w /data/relative d /data/.. d /data/parent
                m /data/a.txt /data/../a.txt h /data/../secret.txt /data/hard)

      for line <- lines(context, :read_write, ways), do: assert(line =~ "Operation not permitted", line)

      # Links that lead out may not be made either, not even to where nothing is.
      for target <- ~w(/etc/passwd ../secret.txt .. ./../none a/../../none sub/../../secret.txt) do
        assert ["symlink: Operation not permitted"] = lines(context, :read_write, ["l", target, "/data/made"])
      end

      assert File.read!(Path.join(context.tmp_dir, "secret.txt")) == "secret"
      assert "new" not in File.ls!(context.tmp_dir)
    end

    test "are linked to within a granted folder, and links are moved there", context do
      made =
        ~w(k /data/sub k /data/sub/deep l ../a.txt /data/sub/up r /data/sub/up l ../../a.txt /data/sub/deep/up
                r /data/sub/deep/up m /data/sub/up /data/sub/deep/up2 m /data/sub/deep /data/deep2
                l a.txt /data/here m /data/here /data/sub/here h /data/sub/here /data/sub/again)

      assert lines(context, :read_write, made) == [
               "mkdir: ok",
               "mkdir: ok",
               "symlink: ok",
               "read text of a",
               "symlink: ok",
               "read text of a",
               "rename: ok",
               # There it would lead out.
               "rename: Operation not permitted",
               "symlink: ok",
               "rename: ok",
               "link: ok"
             ]

      assert lines(context, :read_write, ~w(m /data/sub/deep/up /data/up)) == [
               "rename: Operation not permitted"
             ]

      assert lines(context, :read_write, ~w(h /data/sub/deep/up /data/up)) == [
               "link: Operation not permitted"
             ]

      # A folder without such links goes anywhere.
      assert lines(context, :read_write, ~w(k /data/sub/x m /data/sub/x /data/x)) == [
               "mkdir: ok",
               "rename: ok"
             ]
    end

    # Whether a link in a folder leads out of it, step by step as the kernel goes, whatever is there.
    defp leads_out?(root, stack, [part | rest], steps) when steps > 0 do
      path = Path.join([root | Enum.reverse([part | stack])])

      case {part, :file.read_link(path)} do
        {"/", _} -> true
        {".", _} -> leads_out?(root, stack, rest, steps - 1)
        {"..", _} -> stack == [] or leads_out?(root, tl(stack), rest, steps - 1)
        {_, {:ok, target}} -> leads_out?(root, stack, Path.split("#{target}") ++ rest, steps - 1)
        _there_or_not -> leads_out?(root, [part | stack], rest, steps - 1)
      end
    end

    defp leads_out?(_root, _stack, _parts, _steps), do: false

    defp links(folder) do
      for name <- File.ls!(folder), path = Path.join(folder, name), reduce: [] do
        found ->
          case File.lstat!(path).type do
            :symlink -> [path | found]
            :directory -> links(path) ++ found
            _file -> found
          end
      end
    end

    test "are never linked to from where it would lead out, whatever is made and moved", context do
      names = for name <- ~w(a b c), do: name
      ends = fn path -> path <> Enum.random(["", "", "", "/", "/.", "//"]) end

      path = fn ->
        ends.("/data/" <> Enum.map_join(1..:rand.uniform(3), "/", fn _ -> Enum.random(names) end))
      end

      target = fn ->
        Enum.map_join(1..:rand.uniform(4), "/", fn _ -> Enum.random(names ++ ~w(.. .. .)) end)
      end

      name = fn -> Enum.map_join(1..:rand.uniform(2), "/", fn _ -> Enum.random(names ++ ["..", "."]) end) end

      step = fn ->
        case :rand.uniform(8) do
          n when n <= 2 -> ["k", path.()]
          n when n <= 4 -> ["l", target.(), path.()]
          5 -> ["m", path.(), path.()]
          6 -> ["h", path.(), path.()]
          7 -> ["L", path.(), target.(), name.()]
          8 -> ["M", path.(), name.(), path.(), name.()]
        end
      end

      counts =
        for round <- 1..150 do
          granted = Path.join(context.tmp_dir, "round-#{round}")
          File.mkdir!(granted)
          steps = for _ <- 1..40, do: step.()
          lines = lines(%{context | granted: granted}, :read_write, Enum.concat(steps))
          links = links(granted)

          for link <- links,
              do:
                refute(
                  leads_out?(granted, [], Path.split(Path.relative_to(link, granted)), 100),
                  inspect(steps)
                )

          File.rm_rf!(granted)
          {length(links), Enum.count(lines, &(&1 =~ "ok")), Enum.count(lines, &(&1 =~ "not permitted"))}
        end

      # It was tried, and not all of it refused.
      for place <- 0..2, do: assert(Enum.sum(Enum.map(counts, &elem(&1, place))) > 50)
    end

    test "are opened only if they are files or folders, and nobody waits for others", context do
      {_, 0} = System.cmd("mkfifo", [Path.join(context.granted, "pipe")])
      File.ln_s!("pipe", Path.join(context.granted, "to-pipe"))
      # A socket's path must be short.
      short = Path.join(System.tmp_dir!(), "instar-#{System.unique_integer([:positive])}")
      File.ln_s!(context.granted, short)
      {:ok, socket} = :gen_tcp.listen(0, ifaddr: {:local, Path.join(short, "socket")})
      File.rm!(short)

      # More than there are threads for files.
      1..50
      |> Task.async_stream(
        fn _ ->
          ways = for path <- ~w(pipe to-pipe socket ./pipe), way <- ~w(r w t s), do: [way, "/data/" <> path]

          for line <- lines(context, :read_write, Enum.concat(ways)),
              do: assert(line =~ "Operation not permitted", line)

          # Reading comes before: whoever may only read is told the same.
          for line <- lines(context, :read, ~w(r /data/pipe r /data/to-pipe r /data/socket)),
              do: assert(line =~ "Operation not permitted", line)
        end,
        max_concurrency: 50,
        timeout: Instar.Wait.bound()
      )
      |> Stream.run()

      dirs = [{"/dev", "/dev", :read}]

      assert {:ok, %{stdout: stdout}} =
               WASI.run(context.server, context.id, args: ~w(r /dev/zero r /dev/tty r /dev/null), dirs: dirs)

      for line <- String.split(stdout, "\n", trim: true),
          do: assert(line =~ ~r/Operation not permitted|No such file/)

      assert lines(context, :read, ~w(r /data/a.txt)) == ["read text of a"]
      :gen_tcp.close(socket)
    end

    test "are open only so many in all programs together", context do
      script = ~S(ulimit -n 200; exec "$@")
      vm = OtherVM.start!(wrap: ["sh", "-c", script, "sh"])
      source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(context.documents)}
      options = [name: unique_name(), source: source, cache_dir: false, timeout: 120_000]
      server = OtherVM.start_instar!(vm, options)

      OtherVM.call(vm, Code, :eval_string, [
        """
        defmodule Holding do
          # Runs a program that opens what it can, and holds it until it is told.
          def run(server, id, args, dirs, rounds) do
            me = self()

            told = fn text ->
              send(me, {:told, self(), text})
              receive(do: (:go -> :ok))
            end

            tasks = for _ <- 1..rounds do
              task = Task.async(fn -> Instar.WASI.run(server, id, args: args, dirs: dirs, stdout: told) end)
              receive do
                {:told, pid, text} -> {task, pid, text}
                {ref, answer} when ref == task.ref -> answer
              after
                120_000 -> :nothing
              end
            end

            files = length(File.ls!("/proc/self/fd"))
            for {_task, pid, _text} <- tasks, do: send(pid, :go)
            for {task, _pid, _text} <- tasks, do: Task.await(task, 120_000)
            {files, for(entry <- tasks, do: if(match?({%Task{}, _, _}, entry), do: elem(entry, 2), else: entry))}
          end
        end
        """
      ])

      dirs = [{"/data", context.granted, :read}]
      arguments = [server, context.id, ~w(o /data/a.txt), dirs, 4]
      # Twice, because what was open is given back, by a thread of its own.
      for _ <- 1..2 do
        assert eventually(fn -> length(OtherVM.call(vm, File, :ls!, ["/proc/self/fd"])) < 80 end)

        assert {files, ["opened few: Too many open files in system\n" | later]} =
                 OtherVM.call(vm, Holding, :run, arguments)

        assert files < 180
        # The first has all of them, but for none.
        assert Enum.all?(later, &match?({:error, %Error{reason: {:too_many_files, 100}}}, &1))
      end

      arguments = [server, context.id, [args: ~w(r /data/a.txt), dirs: dirs]]

      assert eventually(fn ->
               match?({:ok, %{stdout: "read text of a\n"}}, OtherVM.call(vm, WASI, :run, arguments))
             end)
    end

    test "are open only so many at once", context do
      assert lines(context, :read, ~w(o /data/a.txt)) == ["opened few: No file descriptors available"]
      descriptors = length(File.ls!("/proc/self/fd"))
      for _n <- 1..3, do: lines(context, :read, ~w(o /data/a.txt))
      eventually(fn -> length(File.ls!("/proc/self/fd")) < descriptors + 200 end)
    end

    test "cannot be granted from a folder that is none", context do
      none = Path.join(context.tmp_dir, "none")
      assert {:error, error} = WASI.run(context.server, context.id, dirs: [{"/", none, :read}])
      assert error.reason == {:no_dir, none}
      assert listed?(error.reason)
    end

    test "are read and written in pieces", context do
      copy = """
      #include <fcntl.h>
      #include <stdlib.h>
      #include <unistd.h>
      static char bytes[2 << 20];
      int main(void) {
        int in = open("/data/in", O_RDONLY), out = open("/data/out", O_WRONLY | O_CREAT, 0644);
        size_t have = 0;
        for (ssize_t n; (n = read(in, bytes + have, sizeof bytes - have)) > 0;) have += n;
        for (size_t done = 0; done < have;) {
          ssize_t n = write(out, bytes + done, have - done);
          if (n <= 0) return 1;
          done += n;
        }
        return have == sizeof bytes ? 0 : 2;
      }
      """

      random = :crypto.strong_rand_bytes(2 * 1024 * 1024)
      File.write!(Path.join(context.granted, "in"), random)
      dirs = [{"/data", context.granted, :read_write}]
      assert {:ok, %{status: 0}} = run(context, Programs.c!(copy, as: :command), dirs: dirs)
      assert File.read!(Path.join(context.granted, "out")) == random
    end
  end

  describe "a library in C" do
    if missing = Programs.missing(:libc), do: @describetag(skip: missing)

    @library """
    #include <stdio.h>
    #include <stdlib.h>
    __attribute__((import_module("env"), import_name("double"))) int twice(int);
    static int started;
    __attribute__((constructor)) static void start(void) { started += 40; }
    __attribute__((export_name("answer"))) int answer(int n) { started += n; return started; }
    __attribute__((export_name("tell"))) int tell(int n) { printf("%d", twice(n)); fflush(stdout); return twice(n); }
    __attribute__((export_name("leave"))) int leave(int status) { exit(status); }
    """

    setup context, do: %{id: put_wasm!(context, "library", Programs.c!(@library, as: :reactor))}
    @double [imports: %{"env" => %{"double" => &__MODULE__.double/1}}]
    def double(n), do: 2 * n

    test "is initialized once for each fresh instance", %{server: server, id: id} do
      {:ok, _version} = Instar.load(server, id, imports: %{"env" => %{"double" => :per_call}})
      assert Instar.call(server, id, "answer", [2], @double) == {:ok, 42}
      assert Instar.call(server, id, "answer", [2], @double) == {:ok, 42}
    end

    test "meets callbacks and WASI together", %{server: server, id: id} do
      {:ok, _version} = Instar.load(server, id, @double)
      assert Instar.call(server, id, "tell", [4], wasi: [stdout: :capture]) == {:ok, 8, %{stdout: "8"}}
    end

    test "says what it has used beside what it has written, on a stack of any size", %{server: server, id: id} do
      {:ok, _version} = Instar.load(server, id, @double)
      options = [usage: true, stack: 2 * 1024 * 1024, wasi: [stdout: :capture]]

      assert {:ok, 8, %{stdout: "8", fuel: fuel, memory: memory}} =
               Instar.call(server, id, "tell", [4], options)

      assert fuel > 0 and memory > 0
      assert {8, %{stdout: "8", microseconds: _}} = Instar.call!(server, id, "tell", [4], options)
    end

    test "that ends itself has no result", %{server: server, id: id} do
      {:ok, _version} = Instar.load(server, id, @double)
      assert reason(Instar.call(server, id, "leave", [0])) == {:exit, 0}
      assert reason(Instar.call(server, id, "leave", [7])) == {:exit, 7}
    end
  end

  describe "an instance of a library in C" do
    if missing = Programs.missing(:libc), do: @describetag(skip: missing)

    @log """
    #include <stdio.h>
    #include <stdlib.h>
    static int lines;
    __attribute__((constructor)) static void start(void) { printf("started\\n"); fflush(stdout); }
    __attribute__((export_name("log"))) int add(int n) { printf("%d: %d\\n", ++lines, n); fflush(stdout); return lines; }
    __attribute__((export_name("next"))) int next(void) { char c; return fread(&c, 1, 1, stdin) ? c : -1; }
    __attribute__((export_name("leave"))) void leave(int status) { exit(status); }
    """

    setup context, do: %{id: put_wasm!(context, "log", Programs.c!(@log, as: :reactor))}

    test "keeps its streams between calls", %{server: server, id: id} do
      {:ok, log} = Instance.start(server, id, wasi: [stdout: :capture, stdin: "ab"])
      assert Instance.call(log, :log, [7]) == {:ok, 1, %{stdout: "1: 7\n"}}
      assert Instance.call!(log, :log, [8]) == {2, %{stdout: "2: 8\n"}}
      assert for(_n <- 1..3, do: elem(Instance.call(log, :next, []), 1)) == [?a, ?b, -1]
      assert reason(Instance.call(log, :log, [9], wasi: [])) == {:unknown_option, :wasi, nil}
      assert :ok = Instance.stop(log)
    end

    test "writes for whoever calls it", %{server: server, id: id} do
      me = self()
      {:ok, log} = Instance.start(server, id, wasi: [stdout: &send(me, {self(), &1})])
      assert_received {^me, "started\n"}
      assert await(Task.async(fn -> Instance.call(log, :log, [7]) end)) == {:ok, 1}
      assert_received {other, "1: 7\n"}
      assert other != me
    end

    test "that ends itself has ended", %{server: server, id: id} do
      {:ok, log} = Instance.start(server, id)
      assert reason(Instance.call(log, :leave, [3])) == {:exit, 3}
      assert reason(Instance.call(log, :log, [1])) == {:poisoned, {:exit, 3}}
    end
  end

  describe "a program in Rust" do
    if missing = Programs.missing(:rust), do: @describetag(skip: missing)

    @rust """
    use std::io::{Read, Write};
    fn main() {
        let args: Vec<String> = std::env::args().skip(1).collect();
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).unwrap();
        println!("{args:?} {:?} {}", std::env::var("WHO"), text.len());
        if let Some(path) = args.get(0) {
            match std::fs::read_to_string(path) {
                Ok(text) => println!("{text}"),
                Err(error) => println!("{:?}", error.kind()),
            }
            std::fs::write(format!("{path}.copy"), &text).unwrap();
        }
        let began = std::time::Instant::now();
        std::thread::sleep(std::time::Duration::from_millis(20));
        assert!(began.elapsed().as_millis() >= 20);
        std::io::stdout().flush().unwrap();
        if args.is_empty() { panic!("no path was given") }
    }
    """

    test "has arguments, files, clocks and a standard input", context do
      File.write!(Path.join(context.tmp_dir, "in.txt"), "from the file")
      dirs = [{"/files", context.tmp_dir, :read_write}]
      options = [args: ["/files/in.txt"], env: [{"WHO", "me"}], stdin: "12345", dirs: dirs]
      assert {:ok, %{status: 0} = result} = run(context, Programs.rust!(@rust), options)
      assert result.stdout == ~s{["/files/in.txt"] Ok("me") 5\nfrom the file\n}
      assert File.read!(Path.join(context.tmp_dir, "in.txt.copy")) == "12345"
    end

    test "that panics is trapped, and what it said is in the error", context do
      assert {:error, error} = run(context, Programs.rust!(@rust))
      assert error.reason == {:trap, :unreachable}
      assert error.output.stderr =~ "no path was given"
    end
  end

  describe "a program in Go" do
    if missing = Programs.missing(:go), do: @describetag(skip: missing)

    @go """
    package main

    import (
      "bufio"
      "fmt"
      "os"
      "strings"
      "time"
    )

    func main() {
      counts := map[string]int{}
      lines := bufio.NewScanner(os.Stdin)
      for lines.Scan() {
        for _, word := range strings.Fields(lines.Text()) {
          counts[word]++
        }
      }
      done := make(chan int)
      go func() { time.Sleep(20 * time.Millisecond); done <- len(counts) }()
      fmt.Println(<-done, counts, os.Args[1:], os.Getenv("WHO"))
      if len(os.Args) > 1 {
        text, err := os.ReadFile(os.Args[1])
        if err != nil {
          fmt.Fprintln(os.Stderr, err)
          os.Exit(3)
        }
        fmt.Println(string(text))
      } else {
        panic("no path was given")
      }
    }
    """

    test "has arguments, files, clocks, goroutines and a standard input", context do
      File.write!(Path.join(context.tmp_dir, "in.txt"), "from the file")
      dirs = [{"/files", context.tmp_dir, :read}]
      # It is compiled within the call, and is large.
      options = [
        env: [{"WHO", "me"}],
        stdin: "to be or not\nto be\n",
        dirs: dirs,
        timeout: Instar.Wait.bound()
      ]

      program = Programs.go!(@go)
      assert {:ok, %{status: 0} = result} = run(context, program, [args: ["/files/in.txt"]] ++ options)
      assert result.stdout == "4 map[be:2 not:1 or:1 to:2] [/files/in.txt] me\nfrom the file\n"
      assert {:ok, %{status: 3, stderr: stderr}} = run(context, program, [args: ["/files/none"]] ++ options)
      assert stderr =~ "No such file"
      assert {:ok, %{status: 2, stderr: stderr}} = run(context, program, options)
      assert stderr =~ "panic: no path was given"
    end
  end

  describe "a program in AssemblyScript" do
    if missing = Programs.missing(:wasi_shim), do: @describetag(skip: missing)

    test "writes, and ends with a status", context do
      source = """
      console.log("hello from " + process.argv.join(" "));
      if (Date.now() < 1600000000000) process.exit(1);
      process.exit(5);
      """

      assert {:ok, %{status: 5, stdout: "hello from program x\n"}} =
               run(context, Programs.wasi_shim!(source), args: ["x"])
    end
  end

  describe "a hand-written program" do
    defp wasi_wat(body), do: Instar.WASITest.imports() <> body

    @doc false
    def imports do
      """
      (module
        (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sock_accept" (func $accept (param i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sock_send" (func $send (param i32 i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 300)
      """
    end

    setup context do
      put!(
        context,
        "hand",
        wat(
          wasi_wat("""
            (func (export "random") (param i32) (result i32) (call $random (i32.const 0) (local.get 0)))
            (func (export "spin_random")
              (loop $again (drop (call $random (i32.const 0) (i32.const 1000000))) (br $again)))
            (func (export "write") (param i32 i32 i32) (result i32)
              (i32.store (i32.const 0) (local.get 1)) (i32.store (i32.const 4) (local.get 2))
              (drop (call $write (local.get 0) (i32.const 0) (i32.const 1) (i32.const 8)))
              (i32.load (i32.const 8)))
            (func (export "write_at") (param i32) (result i32)
              (call $write (i32.const 1) (local.get 0) (i32.const 1) (i32.const 8)))
            (func (export "spin_write")
              (i32.store (i32.const 0) (i32.const 16)) (i32.store (i32.const 4) (i32.const 10000000))
              (loop $again (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))) (br $again)))
            (func (export "read") (result i32)
              (i32.store (i32.const 0) (i32.const 16)) (i32.store (i32.const 4) (i32.const 10))
              (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
              (i32.load (i32.const 8)))
            (func (export "poll") (param i32) (result i32)
              (call $poll (i32.const 0) (i32.const 1000000) (local.get 0) (i32.const 8)))
            (func (export "accept") (result i32) (call $accept (i32.const 1) (i32.const 0) (i32.const 8)))
            (func (export "send") (param i32) (result i32)
              (call $send (local.get 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 8))))
          """)
        )
      )

      {:ok, version} = Instar.load(context.server, "hand")
      %{version: version}
    end

    test "fills much memory with random bytes", %{version: version} do
      assert Instar.call!(version, :random, [5_000_000]) == 0
      assert reason(Instar.call(version, :random, [0x7FFFFFFF])) == {:trap, :memory_out_of_bounds}
    end

    test "writes less than it wanted when that is much", %{version: version} do
      assert Instar.call!(version, :write, [1, 16, 10]) == 10
      assert Instar.call!(version, :write, [1, 16, 10_000_000]) == 64 * 1024
      # No such file.
      assert Instar.call!(version, :write, [7, 16, 10]) == 0
    end

    test "that points beyond its memory is trapped", %{version: version} do
      assert reason(Instar.call(version, :write, [1, 19_660_000, 1_000])) == {:trap, :memory_out_of_bounds}
      assert reason(Instar.call(version, :write_at, [19_660_800])) == {:trap, :memory_out_of_bounds}
      assert reason(Instar.call(version, :write_at, [1])) == {:trap, :unaligned_pointer}
    end

    test "has no sockets", %{version: version} do
      assert Instar.call!(version, :accept, []) == 57
      assert Instar.call!(version, :send, [1]) == 57
      assert Instar.call!(version, :send, [9]) == 8
    end

    test "waits only for so many things", %{version: version} do
      assert Instar.call!(version, :poll, [0]) == 28
      assert Instar.call!(version, :poll, [100_000]) == 28
      assert Instar.call!(version, :poll, [-1]) == 28
    end

    test "gets nothing of what is kept for another call", %{version: version} do
      assert Instar.call!(version, :read, [], wasi: [stdin: "0123456789abc"]) == 10
      assert Instar.call!(version, :read, []) == 0
      assert Instar.call!(version, :read, [], wasi: [stdin: "0123"]) == 4
    end

    test "gives up its scheduler, however much it asks of its host", %{version: version} do
      for function <- [:spin_random, :spin_write] do
        assert {:error, %{reason: {:timeout, 100}}} = Instar.call(version, function, [], timeout: 100)

        # The middle one of a ticker's ticks of 1 ms, beside four of these and beside four loops of the BEAM.
        beside = fn holder, begun? ->
          holders = for _n <- 1..4, do: spawn(holder)
          for holder <- holders, do: eventually(fn -> begun?.(holder) end)
          late = for _n <- 1..100, do: Clock.microseconds(fn -> Process.sleep(1) end)
          for holder <- holders, do: kill!(holder)
          late |> Enum.sort() |> Enum.at(50)
        end

        call = fn -> Instar.call(version, function, [], timeout: :infinity) end
        calls = fn -> beside.(call, &inside?(version, &1)) end
        late = Clock.compare(calls, fn -> beside.(&spin/0, fn _pid -> true end) end, &(&1 <= 2 * &2 + 1_000))

        assert late == :ok,
               "a ticker of 1 ms ticked every so many µs beside #{function} and loops: #{inspect(late)}"
      end
    end

    defp spin, do: spin()

    test "that takes its time over its input meets the timeout", %{version: version} do
      # A function is in its caller's hands: the call's end comes to it as an exit signal.
      Process.flag(:trap_exit, true)

      slow = fn ->
        Process.sleep(50)
        "x"
      end

      assert {:error, %{reason: {:timeout, 20}}} =
               Instar.call(version, :read, [], wasi: [stdin: slow], timeout: 20)
    end
  end

  describe "options" do
    test "that are wrong are named" do
      for {options, key} <- [
            {[args: "x"], :args},
            {[args: ["a\0b"]], :args},
            {[program: 1], :program},
            {[env: %{"A=B" => "c"}], :env},
            {[env: [{"A", 1}]], :env},
            {[env: %URI{}], :env},
            {[output: nil], :output},
            {[stdin: fn _one -> "" end], :stdin},
            {[stdin: :none], :stdin},
            {[stdout: :nowhere], :stdout},
            {[stderr: fn -> :ok end], :stderr},
            {[max_output: 0], :max_output},
            {[dirs: [{"/", "/tmp"}]], :dirs},
            {[dirs: [{"/", "/tmp", :write}]], :dirs},
            {:none, :wasi}
          ] do
        assert {:error, %Error{reason: {:invalid_option, ^key, _value, _expected}}} =
                 WASI.Options.validate(options)
      end

      assert {:error, %Error{reason: {:unknown_option, :agrs, :args}}} = WASI.Options.validate(agrs: [])
      assert reason(WASI.run(:nobody, "x", wasi: [])) == {:unknown_option, :wasi, nil}
      assert reason(WASI.Options.validate(env: [{"PASSWORD", :secret}])) |> elem(2) == :redacted
    end

    test "of streams are the nearest, whoever gives them", context do
      server = start_instar!(context, wasi: [stdout: :capture, env: %{"A" => "b"}])
      put!(context, "n", document(:wasm, %{"1" => 1}))
      assert {:ok, %{wasi: nil}} = Instar.load(server, "n")
      put!(context, "hand", wat(wasi_wat(")")))
      assert {:ok, %{wasi: options}} = Instar.load(server, "hand", wasi: [stdout: :drop])
      assert Enum.sort(options) == [env: %{"A" => "b"}, stdout: :drop]
      # Code that follows its store is given what the code before it was.
      put!(context, "hand", wat(wasi_wat("(func))")))
      :ok = Instar.refresh(server)
      assert {:ok, %{wasi: ^options, digest: digest}} = Instar.select(server, "hand")
      assert {:ok, %{digest: other}} = Instar.load(context.server, "hand")
      assert digest == other
    end

    test "are checked where they are given", context do
      put!(context, "n", document(:wasm, %{"1" => 1}))
      assert reason(Instar.call(context.server, "n", :n, [], wasi: [args: 1])) |> elem(1) == :args
      assert reason(Instar.load(context.server, "n", wasi: [args: 1])) |> elem(1) == :args

      assert {:error, %Error{reason: {:invalid_option, :args, 1, _expected}}} =
               Instar.Config.new(wasi: [args: 1])
    end

    test "mean nothing to a module that imports no WASI", context do
      put!(context, "n", document(:wasm, %{"1" => 1}))
      assert Instar.call(context.server, "n", :n, [], wasi: [args: ["x"]]) == {:ok, 1}
      server = start_instar!(context, wasi: [args: ["x"]])
      assert Instar.call(server, "n", :n, []) == {:ok, 1}
    end
  end
end
