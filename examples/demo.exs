# The whole way of code documents, step by step: what bin/demo runs. Every step checks its result; the script exits
# with 1 if one is not what it should be.
Code.require_file("demo/report.exs", __DIR__)
Code.require_file("demo/reference.exs", __DIR__)

defmodule Demo do
  import Demo.Report
  alias Demo.Reference
  alias Instar.{DocumentServer, Error, Publisher, Source}

  @documents Path.join(__DIR__, "documents")
  # By number theory's tables, 283,146 numbers up to this one are prime. It takes more than a second to count them.
  @many 4_000_000
  @primes_up_to_many 283_146
  # For calls that are let run to their end, however slow the machine is.
  @patience 120_000

  def run do
    began = System.monotonic_time(:nanosecond)
    start()
    # The verbs that answer `false` below say why in the log, which would stand between the steps.
    Logger.configure(level: :critical)
    folder = Path.join(System.tmp_dir!(), "instar-demo-#{System.pid()}")

    try do
      File.cp_r!(@documents, folder)
      for id <- ["pricing", "shipping"], do: request_beam(folder, id)
      url = serve(folder)
      fetch()
      call_natively()
      sandboxed()
      choose()
      beam(url)
      replace_wasm(folder)
      replace_beam(folder)
      remove()
      broken_documents(folder)
      runaway_code()
      somebody_elses()
      evict(url)
      publish(Path.join(folder, "live"))
      section("What is loaded now", "Instar.all_loaded(), as iex prints it:\n")
      IO.inspect(Instar.all_loaded(), width: 110, limit: :infinity)
    after
      File.rm_rf!(folder)
    end

    finish(System.monotonic_time(:nanosecond) - began)
  end

  # The same code once more, in a document that asks for the BEAM: "pricing-beam".
  defp request_beam(folder, id) do
    File.cp_r!(Path.join(folder, id), Path.join(folder, id <> "-beam"))
    edit(folder, "#{id}-beam/document.json", ~s|"_id": "#{id}"|, ~s|"_id": "#{id}-beam", "target": "beam"|)
  end

  defp serve(folder) do
    section(
      "Serve",
      "A copy of examples/documents, which the demo will edit, served over HTTP on a free port."
    )

    check("DocumentServer.start_link(dir: …)", &ok?/1, fn ->
      DocumentServer.start_link(dir: folder, name: Docs)
    end)

    url = DocumentServer.url(Docs)
    note("documents in #{folder}, served at #{url}")

    check("Instar.start_link(source: …, trust: [:beam])", &ok?/1, fn ->
      # The demo edits documents and says itself when they are loaded.
      Instar.start_link(source: {Source.HTTP, url: url}, trust: [:beam], refresh: :infinity)
    end)

    note("compiled code is kept in #{cache_dir()}")
    url
  end

  defp fetch do
    section("Fetch and compile", "Each version is compiled once; a second run of this demo finds it on disk.")
    load("numbers", "production", "WebAssembly text")
    load("numbers", "beta", "WebAssembly text")
    load("checksum", "production", "C, built by clang; an attachment")
    load("slug", "production", "C that takes and returns text")
    load("greeting", "production", "AssemblyScript")
    load("shipping", "production", "Erlang")
    load("pricing", "production", "Elixir")
    load("pricing", "beta", "Elixir")
    load("pricing", "alpha", "Elixir")
    load("pricing-beam", "production", ~s|Elixir, "target": "beam"|)
    check(~s|load("numbers"), which has not changed: a 304|, &ok?/1, fn -> Instar.load("numbers") end)
    error(~s|load("nobody"): a 404|, :not_found, fn -> Instar.load("nobody") end)
  end

  defp load(id, channel, what) do
    before = cached()
    mark = fn -> if cached() == before, do: "from disk: #{what}", else: "compiled: #{what}" end

    check(
      ~s|load("#{id}", channel: "#{channel}")|,
      &match?({:ok, %Instar.Version{id: ^id}}, &1),
      fn -> Instar.load(id, channel: channel) end,
      mark
    )
  end

  defp call_natively do
    section(
      "Call natively",
      "In the calling process, as machine code, in a sandbox. Results are compared with those of Elixir."
    )

    same("numbers", :gcd, [1071, 462], Integer.gcd(1071, 462))
    same("numbers", :divmod, [17, 5], {div(17, 5), rem(17, 5)})
    same("numbers", :isqrt, [1_000_000_007], 1_000_000_007 |> :math.sqrt() |> floor())

    {:ok, numbers} = chosen("numbers", [channel: "beta"], "1.1.0", "a version, to be called by its handle")
    same(numbers, :count_primes, [100_000], Reference.count_primes(100_000))

    bytes = Reference.bytes(42, 1_000_000)
    same("checksum", :crc32, [42, 1_000_000], :erlang.crc32(bytes))
    same("checksum", :adler32, [42, 1_000_000], :erlang.adler32(bytes))
    same("checksum", :fnv1a, [42, 1_000_000], Reference.fnv1a(bytes))

    same("slug", :slug, ["Größe & Wert: 10 Regeln!"], "größe-wert-10-regeln")
    same("greeting", :greet, ["Jürgen", 9], "Good morning, Jürgen!")

    check("one call!(version, :gcd, [12, 18]), the median of 10,000", &is_binary/1, fn ->
      times = for _ <- 1..10_000, do: clock(fn -> Instar.call!(numbers, :gcd, [12, 18]) end)
      times |> Enum.sort() |> Enum.at(5_000) |> time()
    end)
  end

  defp same(ref, function, arguments, expected) do
    equal(
      call_text(ref, function, arguments),
      {:ok, expected},
      fn -> Instar.call(ref, function, arguments) end,
      "as in Elixir"
    )
  end

  defp choose do
    section("Choose", "By tag, by channel, by a request's query parameters, or by a rollout's shares.")
    chosen("numbers", [], "1.0.0", "production")
    chosen("numbers", [channel: "beta"], "1.1.0")
    chosen("numbers", [tag: "1.1.0"], "1.1.0")
    chosen("numbers", %{"channel" => "beta", "page" => "7"}, "1.1.0")
    chosen("pricing", [channel: :alpha], "2.2.0")

    error(~s|select("numbers", tag: "9.9.9")|, {:unknown_tag, "9.9.9"}, fn ->
      Instar.select("numbers", tag: "9.9.9")
    end)

    error(~s|select("numbers", channel: "gamma")|, {:unknown_channel, "gamma"}, fn ->
      Instar.select("numbers", channel: "gamma")
    end)

    text = ~s|tags that select("pricing", key: n) gives 1,000 customers|
    shares = fn -> Enum.frequencies_by(1..1_000, &tag("pricing", key: &1)) end

    check(
      text,
      fn shares -> shares["2.1.0"] in 70..130 and shares["2.0.0"] in 870..930 end,
      shares,
      "shares 90 : 10"
    )

    check("the same again", fn again -> again == shares.() end, shares, "a key keeps its tag")
  end

  defp chosen(id, query, tag, mark \\ "") do
    text = if query == [], do: "select(#{inspect(id)})", else: "select(#{inspect(id)}, #{query_text(query)})"
    check(text, &match?({:ok, %Instar.Version{tag: ^tag}}, &1), fn -> Instar.select(id, query) end, mark)
  end

  defp tag(id, query) do
    {:ok, version} = Instar.select(id, query)
    version.tag
  end

  # Calls of Elixir and Erlang, with what they answer, whatever they run as.
  @answers [
    {"pricing", "2.0.0", :quote, [100], 100 * 80 - div(100 * 80 * 5, 100)},
    {"pricing", "2.1.0", :quote, [100, {:member, 3}], 100 * 80 - div(100 * 80 * (6 + 6), 100)},
    {"pricing", "2.2.0", :quote, [100], 11 * 80 + 89 * 75},
    {"shipping", "1.0.0", :cost, ["FR", 2_500], 890 + 3 * 95},
    {"shipping", "1.1.0", :cost, ["FR", 2_500, {50, 40, 30}], 890 + 12 * 95}
  ]

  defp sandboxed do
    section(
      "Elixir and Erlang in the sandbox",
      "Compiled to WebAssembly, with what they reach of the standard library. Terms go in and out."
    )

    for {id, tag, function, arguments, expected} <- @answers,
        do: same({id, tag}, function, arguments, expected)

    no_clause("pricing")

    error("a fun of the host's cannot go in", {:uncrossable, :fun, [argument: 2]}, fn ->
      Instar.call("pricing", :invoice, [[1, 2], fn _pieces, _price -> :ok end])
    end)
  end

  defp no_clause(id) do
    check(
      call_text(id, :quote, [-1]),
      &match?({:error, %Error{reason: {:exception, :error, :function_clause, _stack}}}, &1),
      fn -> Instar.call(id, :quote, [-1]) end
    )
  end

  defp beam(url) do
    section(
      "The same as BEAM modules",
      ~s|For documents that say "target": "beam" and are trusted with the whole VM. The answers are equal.|
    )

    {:ok, _pid} = Instar.start_link(name: Demo.Cautious, source: {Source.HTTP, url: url})

    error(~s|load(Demo.Cautious, "pricing-beam"): a server without trust|, {:untrusted_target, :beam}, fn ->
      Instar.load(Demo.Cautious, "pricing-beam")
    end)

    :ok = Supervisor.stop(Demo.Cautious)

    for {id, tag, function, arguments, _expected} <- @answers do
      beam = {id <> "-beam", tag}
      sandboxed = Instar.call({id, tag}, function, arguments)

      equal(
        call_text(beam, function, arguments),
        sandboxed,
        fn -> Instar.call(beam, function, arguments) end,
        "as in the sandbox"
      )
    end

    no_clause("pricing-beam")

    equal("Code.ensure_loaded?(Pricing): the host's names stay free", false, fn ->
      Code.ensure_loaded?(Pricing)
    end)
  end

  defp replace_wasm(folder) do
    section(
      "Replace under a running call",
      "numbers 1.0.0 counts 1 as a prime. It is corrected while a process is counting."
    )

    count = fn -> Instar.call("numbers", :count_primes, [@many], timeout: @patience) end
    old_call = Task.async(fn -> {count.(), System.monotonic_time(:nanosecond)} end)
    # It is certainly counting by now.
    Process.sleep(50)

    fixed = File.read!(Path.join(folder, "numbers/1.1.0.wat"))
    File.write!(Path.join(folder, "numbers/1.0.0.wat"), fixed)
    check(~s|load("numbers"): 1.0.0 again, with other code|, &ok?/1, fn -> Instar.load("numbers") end)

    equal("the next call gets the new code: count_primes(10)", {:ok, 4}, fn ->
      Instar.call("numbers", :count_primes, [10])
    end)

    new_answered = System.monotonic_time(:nanosecond)
    equal("all_loaded() says that there is old code", true, fn -> old?("numbers", "1.0.0") end)

    equal(~s|soft_purge("numbers"): a call is still in the old code|, false, fn ->
      Instar.soft_purge("numbers")
    end)

    {old_answer, old_answered} = Task.await(old_call, @patience)
    text = "the call that began before ends in the old code"
    equal(text, {:ok, @primes_up_to_many + 1}, fn -> old_answer end, "the old answer")
    equal("it ended after the new code had answered", true, fn -> old_answered > new_answered end)
    equal(call_text("numbers", :count_primes, [@many]), {:ok, @primes_up_to_many}, count, "the new answer")
    equal(~s|soft_purge("numbers"): nobody is in the old code|, true, fn -> Instar.soft_purge("numbers") end)
  end

  defp replace_beam(folder) do
    section(
      "The same for a BEAM module",
      "A process is in Pricing.invoice/2, which waits in a fun, while the price of a piece rises."
    )

    demo = self()

    line = fn pieces, price ->
      send(demo, {:line, pieces, price})
      receive do: (:go_on -> :ok)
    end

    old_call = Task.async(fn -> Instar.call("pricing-beam", :invoice, [[1, 2], line]) end)
    equal("invoice([1, 2], line) has priced the first order", {:line, 1, 80}, &next_message/0)

    edit(folder, "pricing-beam/2.0.0.ex", "@piece 80", "@piece 90")

    check(~s|load("pricing-beam"): 2.0.0 again, with another price|, &ok?/1, fn ->
      Instar.load("pricing-beam")
    end)

    equal(
      call_text("pricing-beam", :quote, [1]),
      {:ok, 90},
      fn -> Instar.call("pricing-beam", :quote, [1]) end,
      "the new price"
    )

    equal(~s|soft_purge("pricing-beam"): a process will return to the old code|, false, fn ->
      Instar.soft_purge("pricing-beam")
    end)

    send(old_call.pid, :go_on)
    equal("the second order, priced by the old code", {:line, 2, 160}, &next_message/0)
    send(old_call.pid, :go_on)
    equal("the invoice", {:ok, 240}, fn -> Task.await(old_call) end, "the old answer")

    equal(~s|soft_purge("pricing-beam"): nobody is in the old code|, true, fn ->
      Instar.soft_purge("pricing-beam")
    end)
  end

  defp remove do
    section(
      "Delete and purge",
      "What they answer is what Erlang's :code answers; a process counts primes for ever meanwhile."
    )

    {:ok, handle} = Instar.select("numbers")

    {pid, monitor} =
      spawn_monitor(fn -> Instar.call("numbers", :count_primes, [1_000_000_000_000], timeout: :infinity) end)

    Process.sleep(50)
    check(~s|is_loaded("numbers")|, &match?({:file, _url}, &1), fn -> Instar.is_loaded("numbers") end)
    equal(~s|delete("numbers"): current code becomes old|, true, fn -> Instar.delete("numbers") end)
    equal(~s|is_loaded("numbers")|, false, fn -> Instar.is_loaded("numbers") end)
    equal("the process in the old code is alive", true, fn -> Process.alive?(pid) end)
    equal(~s|delete("numbers"): nothing is current|, false, fn -> Instar.delete("numbers") end)

    equal(~s|soft_purge("numbers"): somebody is in the old code|, false, fn ->
      Instar.soft_purge("numbers")
    end)

    equal(~s|purge("numbers"): somebody was killed|, true, fn -> Instar.purge("numbers") end)
    equal("why the process ended", :killed, fn -> receive do: ({:DOWN, ^monitor, _, _, reason} -> reason) end)
    equal(~s|purge("numbers"): there was nobody to kill|, false, fn -> Instar.purge("numbers") end)
    equal(~s|soft_purge("numbers"): there is no old code|, true, fn -> Instar.soft_purge("numbers") end)

    error("a call through a handle whose code is gone", {:badfun, handle.digest}, fn ->
      Instar.call(handle, :gcd, [1071, 462])
    end)

    equal("a call by id loads it again", {:ok, 21}, fn -> Instar.call("numbers", :gcd, [1071, 462]) end)

    equal("the handle works again: it is the same code", {:ok, 21}, fn ->
      Instar.call(handle, :gcd, [1071, 462])
    end)
  end

  defp broken_documents(folder) do
    section("Broken documents", "They are reported, and what runs keeps running.")

    edit(folder, "numbers/1.0.0.wat", "i64.rem_u", "i64.reminder")
    broken(~s|load("numbers") with an unknown instruction|, "numbers", :compile_error)

    equal("the code that was current still is", {:ok, 21}, fn -> Instar.call("numbers", :gcd, [1071, 462]) end)

    edit(folder, "pricing/2.0.0.ex", "div(full", "dif(full")
    broken(~s|load("pricing") with a misspelt function|, "pricing", :compile_error)
    equal("the code that was current still is", {:ok, 80}, fn -> Instar.call("pricing", :quote, [1]) end)

    edit(folder, "shipping/document.json", ~s|"production": "1.0.0"|, ~s|"production": "3.0.0"|)

    broken(
      ~s|load("shipping") with a channel that leads nowhere|,
      "shipping",
      {:invalid_document, {:unknown_tag, "production", "3.0.0"}}
    )

    wasm = Path.join(folder, "checksum/1.0.0.wasm")
    File.write!(wasm, [File.read!(wasm), 0])

    check(
      ~s|load("checksum") with a byte too many|,
      &match?({:error, %Error{reason: {:invalid_document, {:digest_mismatch, _, _, _}}}}, &1),
      fn -> Instar.load("checksum") end
    )

    :ok = DocumentServer.put(Docs, "letter", "Dear server,")

    error(~s|load("letter"), which is not JSON|, {:invalid_document, :not_json}, fn ->
      Instar.load("letter")
    end)
  end

  defp broken(text, id, reason) do
    # The first line of the message repeats the reason, what follows are the compiler's diagnostics.
    with {:error, %Error{} = error} <- error(text, reason, fn -> Instar.load(id) end) do
      error |> Exception.message() |> String.split("\n") |> tl() |> Enum.each(&note/1)
    end
  end

  defp somebody_elses do
    section("Lines that somebody else wrote", "Instar.eval and a session: no store, and nothing of it stays.")
    text = "total = Enum.sum(prices); total * 2"

    equal(~s|Instar.eval("\#{text}", …)|, {:ok, 60, [prices: [10, 20], total: 30]}, fn ->
      Instar.eval(text, prices: [10, 20])
    end)

    equal("again, with other prices", {:ok, 6, [prices: [1, 2], total: 3]}, fn ->
      Instar.eval(text, prices: [1, 2])
    end)

    check(
      ~s|Instar.eval("File.ls!(); :ets.new(:a, [])")|,
      &match?({:error, %Error{diagnostics: [_, _]}}, &1),
      fn ->
        Instar.eval("File.ls!()\n:ets.new(:a, [])")
      end
    )

    {:ok, session} = Instar.Session.start(timeout: 5_000)
    line = &equal(&1, {:ok, &2}, fn -> Instar.Session.eval(session, &1) end)

    check("vat = fn net -> div(net * 19, 100) end", &match?({:ok, %Instar.Fun{}}, &1), fn ->
      Instar.Session.eval(session, "vat = fn net -> div(net * 19, 100) end")
    end)

    line.("vat.(100)", 19)
    line.("defmodule Cart, do: def(total(items), do: Enum.sum(items))", {:module, Cart, "", nil})
    line.("total = Cart.total([100, 50]); total + vat.(total)", 178)
    {:ok, snapshot} = Instar.Session.snapshot(session)
    :ok = Instar.Session.stop(session)
    {:ok, again} = Instar.Session.restore(snapshot)

    equal("restored from #{byte_size(snapshot)} bytes: vat.(total)", {:ok, 28}, fn ->
      Instar.Session.eval(again, "vat.(total)")
    end)
  end

  defp runaway_code do
    section("Code that misbehaves", "Errors with a reason, in the caller; the VM and everybody else go on.")

    :ok =
      DocumentServer.put(Docs, "spin", %{
        "type" => "code-document",
        "language" => "wat",
        "code" => %{"1" => ~s|(module (func (export "forever") (loop (br 0))))|}
      })

    error("an endless loop, timeout: 100", {:timeout, 100}, fn ->
      Instar.call("spin", :forever, [], timeout: 100)
    end)

    error("the same, fuel: 1_000_000", {:fuel_exhausted, 1_000_000}, fn ->
      Instar.call("spin", :forever, [], fuel: 1_000_000)
    end)

    loops = for _ <- 1..50, do: Task.async(fn -> Instar.call("spin", :forever, [], timeout: 500) end)
    Process.sleep(50)
    equal("a call beside 50 endless loops", {:ok, 21}, fn -> Instar.call("numbers", :gcd, [1071, 462]) end)

    equal("how the 50 ended", %{{:timeout, 500} => 50}, fn ->
      loops |> Task.await_many(@patience) |> Enum.frequencies_by(fn {:error, error} -> error.reason end)
    end)

    check(call_text("numbers", :divmod, [1, 0]), &trap?/1, fn -> Instar.call("numbers", :divmod, [1, 0]) end)

    check(call_text("checksum", :crc32, [42, 2_000_000]), &trap?/1, fn ->
      Instar.call("checksum", :crc32, [42, 2_000_000])
    end)

    error(call_text("numbers", :lcm, [4, 6]), {:undef, :lcm, 2}, fn ->
      Instar.call("numbers", :lcm, [4, 6])
    end)

    check(
      call_text("numbers", :gcd, ["4", 6]),
      &match?({:error, %Error{reason: {:badarg, 1, _type}}}, &1),
      fn -> Instar.call("numbers", :gcd, ["4", 6]) end
    )
  end

  defp evict(url) do
    section("Evict", "A second server keeps at most two versions: those that were asked for last.")
    small = Demo.Small

    {:ok, _pid} = Instar.start_link(name: small, source: {Source.HTTP, url: url}, max_versions: 2)

    check(~s|load("numbers", tag: "1.1.0")|, &ok?/1, fn -> Instar.load(small, "numbers", tag: "1.1.0") end)
    check(~s|load("pricing", tag: "2.1.0")|, &ok?/1, fn -> Instar.load(small, "pricing", tag: "2.1.0") end)

    equal("a call of numbers, which makes pricing the older one", {:ok, 21}, fn ->
      Instar.call(small, {"numbers", "1.1.0"}, :gcd, [1071, 462])
    end)

    check(~s|load("pricing", tag: "2.2.0"), the third|, &ok?/1, fn ->
      Instar.load(small, "pricing", tag: "2.2.0")
    end)

    equal(
      "what is left",
      ["numbers 1.1.0", "pricing 2.2.0"],
      fn -> settled(small, 2) end,
      "pricing 2.1.0 went"
    )

    equal("what was evicted is loaded again when it is asked for", {:ok, 752}, fn ->
      Instar.call(small, {"pricing", "2.1.0"}, :quote, [10, {:member, 3}])
    end)

    equal(
      "what is left",
      ["pricing 2.1.0", "pricing 2.2.0"],
      fn -> settled(small, 2) end,
      "numbers 1.1.0 went"
    )

    :ok = Supervisor.stop(small)

    {:ok, _pid} = Instar.start_link(name: small, source: {Source.HTTP, url: url}, idle: 200)

    check("a third server sheds what is idle for 200 ms: load, and wait", &(&1 == []), fn ->
      {:ok, _version} = Instar.load(small, "numbers", tag: "1.1.0")
      settled(small, 0)
    end)

    :ok = Supervisor.stop(small)
  end

  # From here on nobody says `load`: what runs follows the store.
  defp publish(folder) do
    section("Publish", "A folder of code goes to an empty store; a server that looks every 50 ms follows it.")
    own = Path.join(folder, "own")
    File.mkdir_p!(Path.join(own, "discount"))
    File.mkdir_p!(Path.join(folder, "store"))
    {:ok, _pid} = DocumentServer.start_link(dir: Path.join(folder, "store"), name: Store)
    store = [url: DocumentServer.url(Store)]
    live = Demo.Live
    write = fn tag, percent -> File.write!(Path.join(own, "discount/#{tag}.wat"), discount(percent)) end
    {:ok, _pid} = Instar.start_link(name: live, source: {Source.HTTP, store}, refresh: 50)

    write.("1.0.0", 10)

    equal("Publisher.publish(folder, url: …)", ["discount", :created], fn ->
      published(own, store)
    end)

    equal("publishing it again sends nothing", ["discount", :unchanged], fn -> published(own, store) end)

    promote(~s|promote("discount", "1.0.0", "production")|, "1.0.0", "production", store)

    equal(~s|call("discount", :price, [1000])|, {:ok, 900}, fn ->
      Instar.call(live, "discount", :price, [1_000])
    end)

    write.("1.1.0", 20)

    equal("1.1.0 is published", ["discount", :updated], fn -> published(own, store) end)

    promote(~s|promote("discount", "1.1.0", "beta")|, "1.1.0", "beta", store)

    equal(~s|select(channel: "beta") answers 800 as soon as it is noticed|, 800, fn ->
      until(800, fn -> price(live, channel: "beta") end)
    end)

    equal("production still answers", 900, fn -> price(live, []) end)

    promote(
      ~s|promote("discount", "1.1.0", "production", share: 25)|,
      "1.1.0",
      "production",
      [share: 25] ++ store
    )

    buyers = for n <- 1..1_000, do: "buyer #{n}"
    cheap = fn -> for buyer <- buyers, price(live, key: buyer) == 800, do: buyer end

    check("of 1,000 buyers about 250 get 1.1.0", &(&1 in 200..300), fn ->
      until_more(200, fn -> length(cheap.()) end)
    end)

    equal("and always the same ones", true, fn -> cheap.() == cheap.() end)

    write.("1.1.0", 30)

    equal("1.1.0 is corrected and published", ["discount", :updated], fn -> published(own, store) end)

    equal("it is compiled beside what runs, and answers", 700, fn ->
      until(700, fn -> price(live, channel: "beta") end)
    end)

    File.write!(Path.join(own, "discount/1.2.0.wat"), "(module (func")

    equal("code that does not compile is not published", [{"1.2.0", :compile_error}], fn ->
      published(own, store)
    end)

    equal("status: the source, how it is followed, what was refused", {:up, :polling, [nil]}, fn ->
      %{source: source, documents: documents} = Instar.status(live)
      {source.state, source.feed, Enum.map(documents, & &1.error)}
    end)

    :ok = Supervisor.stop(live)
  end

  defp promote(does, tag, channel, options) do
    equal(does, :updated, fn ->
      with {:ok, {"discount", {outcome, _token}}} <- Publisher.promote("discount", tag, channel, options),
           do: outcome
    end)
  end

  # Without the tokens, which differ from run to run.
  defp published(folder, options) do
    case Publisher.publish(folder, options) do
      {:ok, [{id, {outcome, _token}}]} -> [id, outcome]
      {:ok, [{id, outcome}]} -> [id, outcome]
      {:error, errors} -> for %Error{tag: tag, reason: reason} <- errors, do: {tag, reason}
    end
  end

  defp discount(percent),
    do:
      "(module (func (export \"price\") (param i64) (result i64) (i64.div_s (i64.mul (local.get 0) (i64.const #{100 - percent})) (i64.const 100))))"

  defp price(server, query) do
    with {:ok, version} <- Instar.select(server, "discount", query),
         do: Instar.call!(version, :price, [1_000])
  end

  defp until(wanted, fun), do: wait(fun, &(&1 == wanted), 500)
  defp until_more(least, fun), do: wait(fun, &(&1 >= least), 500)

  defp wait(fun, enough?, tries) do
    result = fun.()

    if enough?.(result) or tries == 0 do
      result
    else
      Process.sleep(5)
      wait(fun, enough?, tries - 1)
    end
  end

  # Versions are shed a moment after the bound is passed.
  defp settled(server, count, tries \\ 500) do
    loaded = for {{id, tag}, _loaded} <- Instar.all_loaded(server), do: "#{id} #{tag}"

    if length(loaded) > count and tries > 0 do
      Process.sleep(10)
      settled(server, count, tries - 1)
    else
      loaded
    end
  end

  defp old?(id, tag) do
    {_key, loaded} = List.keyfind(Instar.all_loaded(), {id, tag}, 0)
    loaded.old
  end

  defp edit(folder, file, from, to) do
    path = Path.join(folder, file)
    text = File.read!(path)
    true = String.contains?(text, from)
    File.write!(path, String.replace(text, from, to))
  end

  defp next_message do
    receive do: ({:line, _pieces, _price} = line -> line), after: (5_000 -> :nothing)
  end

  defp clock(fun) do
    began = System.monotonic_time(:nanosecond)
    fun.()
    System.monotonic_time(:nanosecond) - began
  end

  defp ok?(result), do: match?({:ok, _value}, result)
  defp trap?(result), do: match?({:error, %Error{reason: {:trap, _why}}}, result)

  defp call_text(ref, function, arguments) do
    name = if is_struct(ref), do: "version", else: inspect(ref)
    "call(#{name}, #{inspect(function)}, #{inspect(arguments, charlists: :as_lists)})"
  end

  defp query_text(query) when is_map(query), do: inspect(query)
  defp query_text(query), do: query |> inspect() |> String.slice(1..-2//1)

  defp cache_dir, do: Instar.Config.get(Instar).cache_dir
  defp cached, do: Path.wildcard(Path.join(cache_dir(), "*/*"))
end

unless Demo.run(), do: exit({:shutdown, 1})
