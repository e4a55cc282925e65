defmodule Instar.FaultsTest do
  # Whatever the store, the disk or the clock does: what runs keeps running, and no wrong byte ever runs. In every
  # test callers call without pause, and each answer of theirs must be right.
  #
  # Not async: the callers want a processor, and some of these faults take one too.
  use Instar.Case, async: false

  import ExUnit.CaptureLog
  alias Instar.{DocumentServer, OtherVM, RawServer}

  @moduletag :heavy
  @moduletag :faults
  @moduletag timeout: 600_000
  @moduletag instar: false
  @beat 20

  # Callers -------------------------------------------------------------------------------------------------

  # Runs a function while four processes call a version by id; every answer must be one of those allowed.
  defp while_called(server, ref, allowed, fun) do
    callers = for _n <- 1..4, do: Task.async(fn -> call_until_told(server, ref, allowed, 0) end)
    result = fun.()
    for caller <- callers, do: send(caller.pid, :enough)
    calls = callers |> await_all() |> Enum.sum()
    assert calls > 0
    result
  end

  defp call_until_told(server, ref, allowed, calls) do
    receive do
      :enough -> calls
    after
      1 ->
        assert {:ok, n} = Instar.call(server, ref, :n, [])
        assert n in allowed
        call_until_told(server, ref, allowed, calls + 1)
    end
  end

  # A server that has loaded `doc`, which answers 1, from a store that does as the script says from now on.
  defp on_a_store(context, options \\ []) do
    good = RawServer.json(document(:wasm, %{"1" => 1}), "\"good\"")
    store = start_supervised!({RawServer, script: good})
    server = start_on!(context, RawServer.url(store), options)
    {:ok, _version} = Instar.load(server, "doc")
    {server, store, good}
  end

  defp start_on!(context, url, options) do
    server = unique_name()
    {of_source, options} = Keyword.pop(options, :source, [])
    source = {Instar.Source.HTTP, Keyword.merge([url: url, retries: 3, backoff: 5], of_source)}
    defaults = [name: server, source: source, refresh: @beat, cache_dir: context.cache_dir]
    options = Keyword.merge(defaults, options)
    start_supervised!({Instar, options})
    server
  end

  # Of the source, or of the document.
  defp told?(status),
    do: match?({:down, %Error{}}, status.source.state) or match?([%{error: %Error{}}], status.documents)

  defp better, do: RawServer.json(document(:wasm, %{"1" => 2}), "\"better\"")
  defp requests(store), do: length(RawServer.requests(store))
  defp lines(log, text), do: log |> String.split("\n") |> Enum.count(&(&1 =~ text))

  # The store -----------------------------------------------------------------------------------------------

  faults = [
    {"hangs up", :close},
    {"says nothing", :stall},
    {"sends bytes one by one",
     {:drip, 20, "HTTP/1.1 200 OK\r\ncontent-length: 9000\r\n\r\n" <> String.duplicate("{", 9000)}},
    {"sends half a body", {:half, 200, [{"etag", "\"half\""}], String.duplicate("{\"a\":1}", 500)}},
    {"sends what is no HTTP", {:raw, :binary.copy(<<0, 255, 13, 10>>, 300)}},
    {"sends what is no JSON", {200, [{"etag", "\"junk\""}], "<html>"}},
    {"sends what is no document",
     {200, [{"etag", "\"no\""}], "{\"type\":\"code-document\",\"language\":\"klingon\"}"}},
    {"sends code that does not compile",
     {200, [{"etag", "\"bad\""}],
      "{\"type\":\"code-document\",\"language\":\"wat\",\"code\":{\"1\":\"(module (func\"}}"}},
    {"announces ten gigabytes",
     {:endless, [{"content-length", "10000000000"}], String.duplicate(" ", 65_536)}},
    {"sends without an end", {:endless, [{"connection", "close"}], String.duplicate(" ", 65_536)}},
    {"redirects in a circle", {302, [{"location", "/doc"}], ""}},
    {"redirects to somebody else", {302, [{"location", "http://127.0.0.1:1/doc"}], ""}},
    {"is out of order", {503, [], ""}},
    {"has another error", {500, [], "{}"}},
    {"forbids it", {403, [], ""}}
  ]

  describe "a store that" do
    for {fault, answer} <- faults do
      @tag answer: answer
      test "#{fault} stops nothing, and is followed again when it is well", %{answer: answer} = context do
        {server, store, _good} = on_a_store(context, source: [timeout: 100, connect_timeout: 100])

        log =
          capture_log(fn ->
            while_called(server, "doc", [1, 2], fn ->
              before = requests(store)
              RawServer.script(store, answer)
              assert eventually(fn -> requests(store) >= before + 4 end)
              assert Instar.call(server, "doc", :n, []) == {:ok, 1}
              assert eventually(fn -> told?(Instar.status(server)) end)
              RawServer.script(store, better())
              assert eventually(fn -> Instar.call(server, "doc", :n, []) == {:ok, 2} end)
            end)
          end)

        # One line when it begins, for the source or for the document; not one for each try.
        assert (lines(log, "goes on without its source") + lines(log, "stays as it was")) in 1..2
      end
    end

    test "is away is asked less and less often, up to the cap", context do
      {server, store, _good} = on_a_store(context, refresh: 60_000, source: [retries: 0])

      capture_log(fn ->
        while_called(server, "doc", [1], fn ->
          RawServer.script(store, :close)
          before = requests(store)
          Instar.refresh(server)
          Process.sleep(3_500)

          # Without a backoff it would be one try, with the next a minute later, or hundreds: it is one after 1, one after 2 s.
          assert requests(store) - before <= 4
          assert eventually(fn -> requests(store) - before >= 2 end)
        end)
      end)
    end

    test "names a document as deleted that comes back keeps nobody from either", context do
      {server, store, good} = on_a_store(context)
      {:ok, handle} = Instar.select(server, "doc")

      while_called(server, handle, [1], fn ->
        RawServer.script(store, {410, [], ""})
        assert eventually(fn -> Instar.is_loaded(server, "doc") == false end)
        assert reason(Instar.call(server, "doc", :n, [])) == :not_found
        RawServer.script(store, good)
        assert eventually(fn -> Instar.call(server, "doc", :n, []) == {:ok, 1} end)
        RawServer.script(store, better())
        assert eventually(fn -> Instar.call(server, "doc", :n, []) == {:ok, 2} end)
      end)
    end

    test "has a thousand changes at once gets them all taken", context do
      for n <- 1..1_000, do: put!(context, "d#{n}", document(:wasm, %{"1" => rem(n, 5)}))

      server =
        start_on!(context, DocumentServer.url(context.documents), refresh: 3_600_000, max_versions: :infinity)

      for n <- 1..1_000, do: {:ok, _version} = Instar.load(server, "d#{n}")

      while_called(server, "d1", [1, 101], fn ->
        for n <- 1..1_000, do: put!(context, "d#{n}", document(:wasm, %{"1" => 100 + rem(n, 5)}))
        Instar.refresh(server)
      end)

      for n <- 1..1_000, do: assert(Instar.call(server, "d#{n}", :n, []) == {:ok, 100 + rem(n, 5)})
    end
  end

  # The kernel ----------------------------------------------------------------------------------------------

  describe "a kernel that allows few memory maps" do
    @instances 400
    test "is an error of the call, long before the VM is refused any", context do
      text = ~s[(module (memory 1) (func (export "n") (result i64) (i64.const 1)))]
      put!(context, "doc", wat(text))
      limit = Path.join(context.tmp_dir, "max_map_count")
      File.write!(limit, "600\n")
      script = "mount --bind '#{limit}' /proc/sys/vm/max_map_count || exit 1; exec \"$@\""
      vm = OtherVM.start!(wrap: ["unshare", "-rm", "sh", "-c", script, "sh"])
      source = {Instar.Source.HTTP, url: DocumentServer.url(context.documents)}
      server = OtherVM.start_instar!(vm, name: unique_name(), source: source, cache_dir: context.cache_dir)
      {:ok, version} = OtherVM.call(vm, Instar, :load, [server, "doc"])
      {instances, error} = OtherVM.call(vm, OtherVM, :instances, [version, @instances])
      assert {:error, %Error{reason: {:too_many_maps, 400}}} = error
      assert length(instances) in 50..@instances
      # It is over with the instances that have them.
      assert eventually(fn -> OtherVM.call(vm, Instar, :call, [server, "doc", :n, []]) == {:ok, 1} end)
    end
  end

  # The disk ------------------------------------------------------------------------------------------------

  describe "a cache folder" do
    for {fault, mount} <- [{"on a full disk", "size=16k"}, {"that cannot be written to", "size=1m,ro"}] do
      @tag mount: mount
      test "#{fault} costs time and nothing else", %{mount: mount, tmp_dir: dir} = context do
        put!(context, "doc", document(:wasm, %{"1" => 1, "2" => String.to_integer("2")}))
        mounted = Path.join(dir, "mounted")
        File.mkdir!(mounted)

        script =
          "mount -t tmpfs -o #{mount} tmpfs '#{mounted}' || exit 1; [ #{mount} = size=1m,ro ] || dd if=/dev/zero of='#{mounted}/x' 2>/dev/null; exec \"$@\""

        vm = OtherVM.start!(wrap: ["unshare", "-rm", "sh", "-c", script, "sh"])
        source = {Instar.Source.HTTP, url: DocumentServer.url(context.documents)}

        server =
          OtherVM.start_instar!(vm, name: unique_name(), source: source, refresh: @beat, cache_dir: mounted)

        assert {:error, _posix} =
                 OtherVM.call(vm, File, :write, [Path.join(mounted, "probe"), String.duplicate("x", 4_096)])

        for tag <- ["1", "2"], round <- 1..2 do
          assert {:ok, _version} = OtherVM.call(vm, Instar, :load, [server, "doc", [tag: tag]])

          assert {round, OtherVM.call(vm, Instar, :call, [server, {"doc", tag}, :n, []])} ==
                   {round, {:ok, String.to_integer(tag)}}
        end

        put!(context, "doc", document(:wasm, %{"1" => 10}))

        assert eventually(fn ->
                 OtherVM.call(vm, Instar, :call, [server, {"doc", "1"}, :n, []]) == {:ok, 10}
               end)
      end
    end

    test "that two VMs share serves both", context do
      for n <- 1..30, do: put!(context, "d#{n}", document(:wasm, %{"1" => n}))
      source = {Instar.Source.HTTP, url: DocumentServer.url(context.documents)}

      vms =
        for _n <- 1..2 do
          vm = OtherVM.start!()
          {vm, OtherVM.start_instar!(vm, name: unique_name(), source: source, cache_dir: context.cache_dir)}
        end

      answers =
        for {vm, server} <- vms do
          Task.async(fn -> for n <- 1..30, do: OtherVM.call(vm, Instar, :call, [server, "d#{n}", :n, []]) end)
        end
        |> await_all()

      assert answers == List.duplicate(for(n <- 1..30, do: {:ok, n}), 2)
      # Nothing half written is left behind, and a third VM, this one, takes what is there.
      assert Path.wildcard(context.cache_dir <> "/**/*.tmp") == []
      third = start_on!(context, DocumentServer.url(context.documents), [])
      for n <- 1..30, do: assert(Instar.call(third, "d#{n}", :n, []) == {:ok, n})
    end

    test "of a user with a name beyond ASCII is one folder, whatever the VM takes names for", context do
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      source = {Instar.Source.HTTP, url: DocumentServer.url(context.documents)}
      dir = Path.join(context.tmp_dir, "homes")
      home = Path.join(dir, "hänsel und 樹")
      File.mkdir_p!(home)

      encodings =
        for language <- ["C", "C.UTF-8"] do
          # A script, so that the name is in it as the bytes that it is.
          script = Path.join(context.tmp_dir, "start-#{language}")
          names = "HOME='#{home}' LANG=#{language} LC_ALL=#{language}"
          File.write!(script, ~s(unset XDG_CACHE_HOME; export #{names}; exec "$@"))
          vm = OtherVM.start!(wrap: ["sh", script])
          server = OtherVM.start_instar!(vm, name: unique_name(), source: source)
          assert OtherVM.call(vm, Instar, :call, [server, "doc", :n, []]) == {:ok, 1}
          encoding = OtherVM.call(vm, :file, :native_name_encoding, [])
          OtherVM.stop(vm)
          encoding
        end

      assert encodings == [:latin1, :utf8]
      assert File.ls!(dir) == [Path.basename(home)]
      cache = Path.join(home, ".cache/instar")
      assert Enum.sort(File.ls!(cache)) == ["artifacts", "documents", "native"]
      for kind <- File.ls!(cache), do: assert([_one] = File.ls!(Path.join(cache, kind)))
    end

    test "with a bit flipped in any of its files is as good as none", context do
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      url = DocumentServer.url(context.documents)
      first = start_on!(context, url, [])
      assert Instar.call(first, "doc", :n, []) == {:ok, 1}
      stop_supervised!(first)
      files = for file <- Path.wildcard(context.cache_dir <> "/**"), File.regular?(file), do: file

      assert Enum.map(files, &Path.basename(Path.dirname(&1))) |> Enum.uniq() |> Enum.sort() == [
               "artifacts",
               "documents",
               "native"
             ]

      for file <- files, place <- [0.05, 0.5, 0.95] do
        bytes = File.read!(file)
        at = trunc(byte_size(bytes) * place)

        {before, <<byte, rest::binary>>} =
          {binary_part(bytes, 0, at), binary_part(bytes, at, byte_size(bytes) - at)}

        File.write!(file, [before, Bitwise.bxor(byte, 4), rest])
        server = start_on!(context, url, [])
        assert Instar.call(server, "doc", :n, []) == {:ok, 1}
        stop_supervised!(server)
        File.write!(file, bytes)
      end
    end
  end

  # The clock -----------------------------------------------------------------------------------------------

  test "a clock that jumps sheds nothing and stops no refresh", %{tmp_dir: dir} = context do
    put!(context, "doc", document(:wasm, %{"1" => 1}))
    clock = Path.join(dir, "clock")
    File.write!(clock, "+0")

    library =
      Enum.find(Path.wildcard("/usr/lib/*/faketime/libfaketimeMT.so.1"), & &1) ||
        flunk("bin/test installs faketime")

    env = [
      {"LD_PRELOAD", library},
      {"FAKETIME_TIMESTAMP_FILE", clock},
      {"FAKETIME_NO_CACHE", "1"},
      {"FAKETIME_DONT_FAKE_MONOTONIC", "1"}
    ]

    vm = OtherVM.start!(env: env)
    source = {Instar.Source.HTTP, url: DocumentServer.url(context.documents)}

    server =
      OtherVM.start_instar!(vm,
        name: unique_name(),
        source: source,
        refresh: @beat,
        cache_dir: false,
        idle: 3_600_000
      )

    assert OtherVM.call(vm, Instar, :call, [server, "doc", :n, []]) == {:ok, 1}

    for {jump, n} <- [{"+30d", 2}, {"-30d", 3}, {"+0", 4}] do
      # In one step: the library ends a program that finds the file empty.
      File.write!(clock <> ".new", jump)
      File.rename!(clock <> ".new", clock)
      days = div(OtherVM.call(vm, :os, :system_time, [:second]) - System.os_time(:second), 86_000)
      assert "+#{days}d" |> String.replace("+-", "-") == if(jump == "+0", do: "+0d", else: jump)
      assert [{{"doc", "1"}, _loaded}] = OtherVM.call(vm, Instar, :all_loaded, [server])
      put!(context, "doc", document(:wasm, %{"1" => n}))
      assert eventually(fn -> OtherVM.call(vm, Instar, :call, [server, "doc", :n, []]) == {:ok, n} end)
    end
  end

  # The start -----------------------------------------------------------------------------------------------

  test "a store that is away at the start leaves what the disk has, and is caught up with", context do
    good = RawServer.json(document(:wasm, %{"1" => 1}), "\"good\"")
    store = start_supervised!({RawServer, script: good})
    url = RawServer.url(store)
    first = start_on!(context, url, [])
    {:ok, _version} = Instar.load(first, "doc")
    stop_supervised!(first)
    RawServer.script(store, :close)

    capture_log(fn ->
      server = start_on!(context, url, [])
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
      assert [%{stale: true}] = Instar.status(server).documents

      while_called(server, "doc", [1, 2], fn ->
        RawServer.script(store, better())
        assert eventually(fn -> Instar.call(server, "doc", :n, []) == {:ok, 2} end)
        # A moment after the version: the document is done when all its tags are.
        assert eventually(fn -> match?([%{stale: false}], Instar.status(server).documents) end)
      end)
    end)
  end
end
