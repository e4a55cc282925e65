defmodule Instar.Host.AllowTest do
  # What of the world a document may have: refused without the permission, the VM's own answers with it.
  use Instar.Case, async: true
  @moduletag instar: [timeout: 60_000, allow: [:clock, :random, :output]]

  defp elixir(body, more \\ %{}) do
    Map.merge(
      %{
        "type" => "code-document",
        "language" => "elixir",
        "code" => %{"1" => "defmodule Doc do\n#{body}\nend"}
      },
      more
    )
  end

  test "time is the host's, or fixed", context do
    put!(
      context,
      "doc",
      elixir("""
      def f, do: {DateTime.utc_now(), Date.utc_today(), System.system_time(:second), System.os_time(), System.monotonic_time(:millisecond), NaiveDateTime.utc_now(), Time.utc_now()}
      """)
    )

    before = System.os_time(:second)

    assert {%DateTime{} = now, %Date{} = today, seconds, _os, monotonic, %NaiveDateTime{}, %Time{}} =
             Instar.call!(context.server, "doc", :f, [])

    assert (seconds - before) in 0..60 and (DateTime.to_unix(now) - before) in 0..60
    assert Date.diff(Date.utc_today(), today) in 0..1
    assert (System.monotonic_time(:millisecond) - monotonic) in 0..60_000

    fixed = ~U[2026-01-02 03:04:05.000006Z]

    assert {^fixed, ~D[2026-01-02], 1_767_323_045, _, _, ~N[2026-01-02 03:04:05.000006], ~T[03:04:05.000006]} =
             Instar.call!(context.server, "doc", :f, [], allow: [clock: fixed])
  end

  test "chance with a seed is the VM's, bit for bit", context do
    body = """
    def f do
      {Enum.random(1..1000), Enum.shuffle(Enum.to_list(1..50)), Enum.take_random(1..100, 5), :rand.uniform(), :rand.uniform(1000), :rand.normal(),
       for(_ <- 1..200, do: :rand.uniform(1_000_000_000_000_000_000_000)), :rand.bytes(9), Enum.random([:a, :b, :c])}
    end
    def g(algorithm, seed) do
      :rand.seed(algorithm, seed)
      {for(_ <- 1..100, do: :rand.uniform()), for(_ <- 1..100, do: :rand.uniform(7)), :rand.uniform_real(), :rand.normal(1.0, 2.0)}
    end
    """

    put!(context, "doc", elixir(body))
    # The same in this process.
    [{module, _}] = Code.compile_string("defmodule Instar.Host.AllowTest.Same do\n#{body}\nend")

    for seed <- [0, 1, 42, -7, 123_456_789_012] do
      :rand.seed(:default, seed)
      assert Instar.call!(context.server, "doc", :f, [], allow: [random: [seed: seed]]) == module.f()

      for algorithm <- [:exsss, :exro928ss, :exrop, :exs1024s, :exsp, :default] do
        assert Instar.call!(context.server, "doc", :g, [algorithm, seed]) == module.g(algorithm, seed)
      end
    end

    assert Instar.call!(context.server, "doc", :f, []) != Instar.call!(context.server, "doc", :f, [])
  end

  test "output is captured, streamed or dropped", context do
    put!(
      context,
      "doc",
      elixir("""
      require Logger
      def f do
        IO.puts("one")
        IO.write(["t", ?w | "o\\n"])
        IO.puts(:stderr, :three)
        x = IO.inspect(%{a: [1, 2]}, label: "four")
        Logger.info("five")
        Logger.warning(fn -> "six" end)
        1 |> Kernel.+(1) |> dbg()
        x
      end
      """)
    )

    out = "one\ntwo\nfour: %{a: [1, 2]}\n[Doc:10]\n1 |> Kernel.+(1) #=> 2\n\n"
    err = "three\n[info] five\n[warning] six\n"

    assert Instar.call(context.server, "doc", :f, [], output: :capture) ==
             {:ok, %{a: [1, 2]}, %{stdout: out, stderr: err}}

    assert Instar.call(context.server, "doc", :f, []) == {:ok, %{a: [1, 2]}}
    assert Instar.call(context.server, "doc", :f, [], output: self()) == {:ok, %{a: [1, 2]}}
    assert_received {:instar_stdout, _, "one\n"}
    assert_received {:instar_stderr, _, "three\n"}
    test = self()
    assert Instar.call(context.server, "doc", :f, [], output: &send(test, {:got, &1})) == {:ok, %{a: [1, 2]}}
    assert_received {:got, "one\n"}
    refute Enum.any?(Process.get(), &match?({{Instar.Call.Output, _}, _}, &1))
  end

  test "what is sent to a process is no more than the call may have, whatever the document rescues",
       context do
    put!(
      context,
      "doc",
      elixir("""
      def write(0, _text), do: :written
      def write(n, text) do
        try do
          IO.write(text)
        rescue
          _ -> :rescued
        catch
          _, _ -> :caught
        end
        write(n - 1, text)
      end
      def error(text), do: IO.write(:stderr, text)
      """)
    )

    options = [output: self(), memory: 2_000_000, timeout: 60_000]
    assert {:ok, :written} = Instar.call(context.server, "doc", :write, [100, "a line"], options)
    assert received(0) == 100

    # However short it is what is written, a message has a size.
    for {text, most} <- [{"", 7_812}, {String.duplicate("a", 10_000), 195}] do
      assert {:error, error} = Instar.call(context.server, "doc", :write, [1_000_000, text], options)
      assert error.reason == {:output_limit, :stdout, 2_000_000}
      assert error.limit == %{name: :memory, value: 2_000_000, set_by: :call}
      assert received(0) == most
    end

    text = String.duplicate("a", 1_000_000)
    assert {:ok, :ok} = Instar.call(context.server, "doc", :error, [text], [memory: 64_000_000] ++ options)
    assert_received {:instar_stderr, _, ^text}

    # What goes elsewhere is bounded there.
    assert {:ok, :written, _output} =
             Instar.call(
               context.server,
               "doc",
               :write,
               [20_000, ""],
               Keyword.merge(options, output: :capture, memory: 4_000_000)
             )
  end

  defp received(count) do
    receive do
      {:instar_stdout, _, _} -> received(count + 1)
    after
      0 -> count
    end
  end

  describe "Erlang's printing" do
    @printing """
    -module(doc).
    -export([f/2, g/1, device/2]).
    f(Format, Args) ->
        Text = try io_lib:format(Format, Args) of T -> {text, unicode:characters_to_binary(T)} catch C:R -> {C, R} end,
        Out = try io:format(Format, Args) catch C1:R1 -> {C1, R1} end,
        {Text, Out}.
    g(Term) ->
        io:put_chars(standard_error, ["err", 955, $\\n]),
        io:fwrite("~p~n", [Term]), io:write(Term), io:nl(), io:put_chars(<<"λ"/utf8>>), io:format("end~n"),
        lists:flatten(io_lib:print(Term)).
    device(Device, Text) -> catch io:put_chars(Device, Text).
    """

    @terms [
      1,
      -7.25,
      1.0e300,
      :atom,
      :"Two words",
      "binary",
      "größe",
      <<1, 2, 255>>,
      <<5::3>>,
      ~c"list of characters",
      [955, 956],
      [1, 2 | :tail],
      {},
      {:a, [{:b, "c"}], %{}},
      %{key: {1, [~c"x"]}},
      Enum.to_list(1..60),
      for(n <- 1..30, do: {n, "value #{n}"}),
      [],
      nil
    ]

    @controls ~w(~p ~w ~s ~ts ~tp ~tw ~P ~W ~b ~B ~.16b ~x ~e ~f ~.3f ~g ~c ~10p ~-12s| ~20.10s ~i ~q ~.2.0p ~)

    test "is what the VM makes of it, of generated formats and terms", context do
      document = %{"type" => "code-document", "language" => "erlang", "code" => %{"1" => @printing}}
      put!(context, "doc", document)
      {:ok, version} = Instar.load(context.server, "doc")
      :rand.seed(:exsss, {20, 6, 1})

      calls =
        for(term <- @terms, control <- @controls, do: {"a " <> control <> "~n", arguments(control, term)}) ++
          for _ <- 1..60 do
            controls = for _ <- 1..Enum.random(1..3), do: {Enum.random(@controls), Enum.random(@terms)}
            arguments = Enum.flat_map(controls, fn {control, term} -> arguments(control, term) end)
            {Enum.map_join(controls, " / ", &elem(&1, 0)), Enum.drop(arguments, Enum.random([0, 0, 0, 0, 1]))}
          end

      for {format, arguments} <- calls do
        # A binary is a format as well, of bytes.
        {text, written} = of_the_vm(format, arguments)
        answer = Instar.call(version, :f, [format, arguments], output: :capture)
        assert {format, arguments, answer} == {format, arguments, {:ok, written, captured(text)}}
      end
    end

    test "goes where output goes, and needs the permission", context do
      document = %{"type" => "code-document", "language" => "erlang", "code" => %{"1" => @printing}}
      put!(context, "doc", document)
      output = %{stdout: "{a,1}\n{a,1}\nλend\n", stderr: "errλ\n"}
      assert Instar.call(context.server, "doc", :g, [{:a, 1}], output: :capture) == {:ok, ~c"{a,1}", output}

      assert {:ok, {:EXIT, {:badarg, _}}} = Instar.call(context.server, "doc", :device, [1, "x"])
      assert {:ok, {:EXIT, {:badarg, _}}} = Instar.call(context.server, "doc", :device, [:nowhere, "x"])
      assert {:ok, {:EXIT, {:badarg, _}}} = Instar.call(context.server, "doc", :device, [:user, [:no]])

      server = start_instar!(context, timeout: 60_000)
      assert {:error, %Error{diagnostics: diagnostics}} = Instar.load(server, "doc")

      assert for(%{line: line, message: "io:" <> _} <- diagnostics, do: line) ==
               [5, 8, 9, 9, 9, 9, 11] |> Enum.uniq() or
               Enum.map(diagnostics, & &1.line) |> Enum.uniq() == [5, 8, 9, 11]

      assert Enum.all?(diagnostics, &(&1.message =~ "allow: [:output]"))
    end

    defp arguments("~i", term), do: [term]
    defp arguments("~P", term), do: [term, 8]
    defp arguments("~W", term), do: [term, 8]
    defp arguments("~", _term), do: []
    defp arguments("~x", _term), do: [255, ~c"0x"]
    defp arguments(_control, term), do: [term]

    # What is written is what was made, as bytes of UTF-8.
    defp of_the_vm(format, arguments) do
      text = {:text, :unicode.characters_to_binary(:io_lib.format(format, arguments))}
      {text, {text, :ok}}
    rescue
      error in [ArgumentError, ErlangError] ->
        reason = if is_struct(error, ArgumentError), do: :badarg, else: error.original
        {:none, {{:error, reason}, {:error, :badarg}}}
    end

    defp captured({:text, text}), do: %{stdout: text, stderr: ""}
    defp captured(:none), do: %{stdout: "", stderr: ""}
  end

  test "what is not allowed is refused where it is named, all of it at once", context do
    server = start_instar!(context, timeout: 60_000)

    put!(
      context,
      "doc",
      elixir("""
      def a, do: DateTime.utc_now()
      def b(l), do: Enum.shuffle(l)
      def c, do: IO.puts("x")
      def d, do: :rand.uniform()
      """)
    )

    assert {:error, %Error{reason: {:unsupported_construct, "DateTime.utc_now/0"}, diagnostics: diagnostics}} =
             Instar.load(server, "doc")

    assert for(%{line: line, message: message} <- diagnostics, do: {line, message}) == [
             {2,
              "DateTime.utc_now/0 needs the permission :clock, which is not allowed here: the host gives it with allow: [:clock]"},
             {3,
              "Enum.shuffle/1 needs the permission :random, which is not allowed here: the host gives it with allow: [:random]"},
             {4,
              "IO.puts/1 needs the permission :output, which is not allowed here: the host gives it with allow: [:output]"},
             {5,
              ":rand.uniform/0 needs the permission :random, which is not allowed here: the host gives it with allow: [:random]"}
           ]

    put!(
      context,
      "doc",
      elixir("""
      def a, do: System.halt()
      def b, do: [DateTime.utc_now(), Node.connect(:a@b), Enum.mpa([], 1), :ets.new(:a, []), Enum.shuffle([])]
      def c(x), do: x |> Enum.random() |> IO.puts()
      def d, do: {&File.read/1, &System.get_env/1}
      """)
    )

    assert {:error, %Error{reason: :compile_error, diagnostics: diagnostics}} = Instar.load(server, "doc")
    messages = Enum.map(diagnostics, & &1.message)

    for part <- [
          "System.halt/0 is not there",
          "DateTime.utc_now/0 needs",
          "Node.connect",
          "there is no Enum.mpa/2; did you mean Enum.map/2?",
          ":ets.new",
          "Enum.random/1 needs",
          "IO.puts/1 needs",
          "File",
          "System.get_env"
        ],
        do: assert(Enum.any?(messages, &(&1 =~ part)), "no refusal of #{part} among #{inspect(messages)}")

    put!(context, "doc", elixir("def a, do: dbg(1)"))

    assert {:error, %Error{diagnostics: [%{message: "dbg needs the permission :output" <> _}]}} =
             Instar.load(server, "doc")
  end

  test "a document only narrows", context do
    put!(context, "doc", elixir("def a, do: System.os_time()", %{"allow" => ["random"]}))

    assert {:error, %Error{reason: {:unsupported_construct, "System.os_time/0"}}} =
             Instar.load(context.server, "doc")

    put!(context, "doc", elixir("def a, do: 1", %{"allow" => ["world"]}))

    assert {:error, %Error{reason: {:invalid_document, {:wrong_type, "allow", _}}}} =
             Instar.load(context.server, "doc")
  end

  test "a call that allows less finds nothing there", context do
    put!(
      context,
      "doc",
      elixir(
        "def a, do: System.os_time()\ndef b, do: (try do System.os_time() rescue e in ErlangError -> e.original end)"
      )
    )

    assert Instar.call!(context.server, "doc", :a, []) > 0
    assert Instar.call(context.server, "doc", :b, [], allow: []) == {:ok, {:not_allowed, :clock}}

    assert {:error, %Error{reason: {:exception, :error, {:not_allowed, :clock}, _}}} =
             Instar.call(context.server, "doc", :a, [], allow: [:random])
  end

  test "requests go to hosts that are allowed", context do
    url = Instar.DocumentServer.url(context.documents)
    %URI{host: host, port: port} = URI.parse(url)
    put!(context, "doc", elixir("def a(url), do: Req.get(url)\ndef b(url), do: Req.get!(url).status"))
    server = start_instar!(context, timeout: 60_000, allow: [http: ["#{host}:#{port}"]])
    assert {:ok, %{status: 200, body: body}} = Instar.call!(server, "doc", :a, [url <> "/doc"])
    assert body =~ "defmodule Doc"
    assert Instar.call!(server, "doc", :b, [url <> "/doc"]) == 200

    for other <- [
          "http://127.0.0.2:#{port}/",
          "http://#{host}:#{port}@127.0.0.2/",
          "file:///etc/passwd",
          "http://example.org/"
        ] do
      assert {:error, _} = Instar.call!(server, "doc", :a, [other])
    end

    put!(context, "options", elixir("def a(options), do: Req.request(options)"))

    # What would have a module of the host's act.
    for wrong <- [headers: [{"a", ~D[2026-01-01]}], params: [a: %URI{}], json: %{a: [%URI{}]}, retries: 3] do
      assert {:error, reason} = Instar.call!(server, "options", :a, [[{:url, url <> "/doc"}, wrong]])
      assert elem(reason, 0) in [:invalid_option, :unknown_option]
    end

    # What would take the host memory or time: it is refused before anything is made of it. The document makes it.
    body = """
    def big(:integer), do: Bitwise.bsl(1, 3_000_000)
    def big(:negative), do: -Bitwise.bsl(1, 2_000)
    def big(:text), do: String.duplicate("text", 3_000_000)
    def big(:list), do: Enum.to_list(1..600_000)
    def big(:deep), do: Enum.reduce(1..1_000, [], fn _, list -> [list] end)
    def at(0, big), do: big
    def at(1, big), do: [{"a", big}]
    def at(2, big), do: %{"a" => [1, big]}
    def at(3, big), do: %{big => 1}
    def at(4, big), do: [{big, "a"}]
    def send(url, option, place, kind), do: Req.post(url, [{option, at(place, big(kind))}])
    def url(url, kind), do: Req.get(url <> "?" <> big(kind))
    """

    put!(context, "big", elixir(body))
    assert Instar.call!(server, "big", :url, [url, :text]) == {:error, {:invalid_option, :url}}

    for option <- [:headers, :params, :json],
        place <- 0..4,
        kind <- [:integer, :negative, :text, :list, :deep] do
      assert {option, place, kind, Instar.call!(server, "big", :send, [url, option, place, kind])} ==
               {option, place, kind, {:error, {:invalid_option, option}}}
    end

    for kind <- [:integer, :text, :list] do
      assert Instar.call!(server, "big", :send, [url, :body, 0, kind]) == {:error, {:invalid_option, :body}}
    end

    assert {:error, %Error{diagnostics: [%{message: "Req.get" <> _} | _]}} =
             Instar.load(context.server, "doc")
  end

  test "a server that is slow gets the document an error, and the process that calls lives", context do
    {:ok, listener} = :gen_tcp.listen(0, [:binary, active: false, ip: {127, 0, 0, 1}, backlog: 100])
    {:ok, port} = :inet.port(listener)

    # It takes what comes, and answers nothing, or a byte from time to time.
    answers = fn socket, answer ->
      for _ <- Stream.cycle([0]),
          Process.sleep(20) == :ok,
          :gen_tcp.send(socket, answer) != :ok,
          do: exit(:normal)
    end

    for answer <- ["", "HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n"] do
      spawn_link(fn ->
        for _ <- Stream.cycle([0]), {:ok, socket} <- [:gen_tcp.accept(listener)] do
          {pid, _} = spawn_monitor(fn -> answers.(socket, answer) end)
          :gen_tcp.controlling_process(socket, pid)
        end
      end)
    end

    body = """
    def get(url), do: Req.get(url)
    def get_2(url), do: Req.get(url, receive_timeout: 5_000)
    def options(url), do: Req.request(url: url, method: :put)
    def post(url), do: Req.post([url: url], json: [1])
    def rescued(url), do: (try do Req.get!(url) rescue e -> {:error, e} end)
    def again(url), do: {Req.get(url), Req.get(url)} |> elem(1)
    """

    put!(context, "doc", elixir(body))
    server = start_instar!(context, allow: [http: ["127.0.0.1:#{port}"]])
    assert {:ok, _version} = Instar.load(server, "doc")
    Process.flag(:trap_exit, true)

    [:get, :get_2, :options, :post, :rescued, :again]
    |> Enum.flat_map(&[{&1, 700}, {&1, 1_500}, {&1, 3_000}])
    |> Enum.map(fn {function, timeout} ->
      Task.async(fn ->
        {function, Instar.call(server, "doc", function, ["http://127.0.0.1:#{port}/"], timeout: timeout)}
      end)
    end)
    |> Task.await_many(60_000)
    |> Enum.each(fn {function, answer} ->
      case answer do
        {:ok, {:error, _reason}} -> :ok
        # A machine that is busy enough takes what was left of the time.
        {:error, %Error{reason: {:timeout, _ms}}} -> assert is_atom(function)
      end
    end)
  end

  # A document asks for one just before its time is over, or with so much that to write it takes longer than that.
  test "what a document has written for a request ends its call, and never the process that calls", context do
    {:ok, listener} = :gen_tcp.listen(0, [:binary, active: false, ip: {127, 0, 0, 1}, backlog: 100])
    {:ok, port} = :inet.port(listener)
    url = "http://127.0.0.1:#{port}/"

    body = """
    def spin(n), do: Enum.reduce(1..n, 0, fn i, a -> a + rem(i, 7) end)
    def floats(url), do: Req.post(url, json: List.duplicate(1.2345e-7, 300_000))
    def texts(url), do: Req.post(url, json: List.duplicate("\\n", 400_000))
    def headers(url), do: Req.post(url, headers: List.duplicate({"a", "b"}, 150_000))
    def params(url), do: Req.post(url, params: List.duplicate({"é", "é"}, 100_000))
    def many(url), do: Req.get(List.duplicate({:method, url}, 200_000), List.duplicate({:url, url}, 200_000))
    def few(url), do: Req.request(List.duplicate({:method, :get}, 40) ++ [url: url])
    def late(url, n), do: {spin(n), Req.post(url, json: List.duplicate(1.2345e-7, 300_000))} |> elem(1)
    """

    put!(context, "doc", elixir(body))
    server = start_instar!(context, allow: [http: ["127.0.0.1:#{port}"]])
    assert {:ok, _version} = Instar.load(server, "doc")

    calls =
      for(
        name <- [:floats, :texts, :headers, :params, :many, :few],
        ms <- [150, 400, 1_000],
        do: {name, [url], ms}
      ) ++
        for n <- [100_000, 1_000_000, 5_000_000], ms <- [300, 1_000], do: {:late, [url, n], ms}

    for {name, arguments, ms} <- calls do
      {pid, reference} =
        spawn_monitor(fn -> exit({:answer, Instar.call(server, "doc", name, arguments, timeout: ms)}) end)

      assert_receive {:DOWN, ^reference, :process, ^pid, reason}, 30_000
      assert {:answer, answer} = reason, "#{name}, #{ms} ms: the process that calls has ended"

      case answer do
        {:ok, {:error, refused}} -> assert name == :many == (refused == :invalid_options)
        {:error, %Error{reason: {:timeout, ^ms}}} -> :ok
      end
    end
  end

  test "a host's own function of that name is ended by the call's time as any function of a host's" do
    imports = %{Req => %{get: fn wait -> if(wait == 0, do: :ok, else: Process.sleep(wait)) end}}

    for {source, ended?} <- [
          {"Req.get(60_000)", true},
          {"Req.get(0)\nReq.get(60_000)", true},
          {"{Req.get(0), Req.get(0)}", false}
        ] do
      {pid, reference} =
        spawn_monitor(fn -> exit({:answer, Instar.eval(source, [], imports: imports, timeout: 2_000)}) end)

      assert_receive {:DOWN, ^reference, :process, ^pid, reason}, 30_000

      if ended?,
        do: assert({%Error{reason: {:timeout, 2_000}}, _} = reason),
        else: assert({:answer, {:ok, _, _}} = reason)
    end
  end

  test "what is captured is as large as it is long, however often nothing is written" do
    key = {Instar.Call.Output, make_ref()}

    for n <- 1..20_000,
        stream <- [:stdout, :stderr],
        do: Instar.Call.Output.keep(key, stream, if(rem(n, 7) == 0, do: "x", else: ""))

    assert {left, %{stdout: out, stderr: err} = kept} = Process.delete(key)
    assert out == String.duplicate("x", 2_857) and err == out
    assert left == 1024 * 1024 - 2 * 2_857
    assert :erts_debug.flat_size(kept) < 50
  end
end
