defmodule Instar.MistakesTest do
  # What a user reads who has given something of a wrong kind, or the name of what isn't there: each public function,
  # each place of its arguments, and what there is instead.
  use Instar.Case, async: true

  @code """
  defmodule Pricing do
    def quote(n) when n > 0, do: 10 / (n - 1)
    def sum(a, b), do: a + b
    def sum(a, b, c), do: a + b + c
    def refuse(text), do: raise(ArgumentError, text)
  end
  """

  defp pricing(fields \\ %{}) do
    Map.merge(
      %{
        "type" => "code-document",
        "language" => "elixir",
        "code" => %{"2.1.0" => @code, "2.0.0" => @code},
        "production" => "2.1.0",
        "beta" => "2.1.0"
      },
      fields
    )
  end

  defp message({:error, %Error{} = error}), do: Exception.message(error)

  defp raised(fun) do
    fun.()
    flunk("nothing was raised")
  rescue
    error in Error -> Exception.message(error)
  end

  setup context do
    if context.server, do: put!(context, "pricing", pricing())
    :ok
  end

  describe "arguments of a wrong kind" do
    test "of a call are named, and what they must be, whether it has a server or not", %{server: server} do
      {:ok, version} = Instar.select(server, "pricing")

      for {argument, wrong} <- [
            function: [5, %{}, {:quote, 1}, [:quote]],
            arguments: [1, "1", %{}, {1}, :one, nil],
            options: [%{timeout: 1}, :timeout, 100, "x"]
          ],
          value <- wrong do
        [function, arguments, options] =
          for {name, right} <- [function: :sum, arguments: [1, 2], options: []],
              do: if(name == argument, do: value, else: right)

        calls =
          [
            {&Instar.call/5, &Instar.call!/5, [server, "pricing", function, arguments, options]},
            {&Instar.call/5, &Instar.call!/5, [server, version, function, arguments, options]},
            {&Instar.call/5, &Instar.call!/5, [server, {"pricing", "2.1.0"}, function, arguments, options]}
          ] ++
            if(is_list(arguments) or not is_list(options),
              do: [],
              else: [{&Instar.call/4, &Instar.call!/4, [version, function, arguments, options]}]
            )

        for {call, call!, given} <- calls do
          assert {:error, %Error{reason: {:invalid_argument, ^argument, ^value, expected}} = error} =
                   apply(call, given)

          assert Exception.message(error) =~ "the #{argument} must be #{expected}, not "
          assert raised(fn -> apply(call!, given) end) == Exception.message(error)
        end
      end
    end

    test "an id of a wrong kind is a bad id", %{server: server} do
      for id <- [:pricing, 7, nil, {"pricing"}, ~c"pricing", %{id: 1}] do
        assert {:bad_id, ^id} = reason(Instar.select(server, id, []))
        assert {:bad_id, ^id} = reason(Instar.load(server, id, []))
        assert {:bad_id, ^id} = reason(Instar.call(server, id, :sum, [1, 2]))
      end

      assert {:bad_id, :pricing} = reason(Instar.select(:pricing))
      assert {:bad_id, :pricing} = reason(Instar.load(:pricing, channel: "beta"))
      assert message(Instar.select(server, :pricing)) =~ ~s(ids are strings: did you mean "pricing"?)
    end

    test "an answer from which the version was not taken", %{server: server} do
      answer = Instar.select(server, "pricing")
      assert {:invalid_argument, :reference, ^answer, _} = reason(Instar.call(server, answer, :sum, [1, 2]))
      assert message(Instar.call(server, answer, :sum, [1, 2])) =~ "{:ok, version} = Instar.select"
      assert raised(fn -> Instar.delete(server, answer) end) =~ ~s(the version {"pricing", "2.1.0"})
    end

    test "an answer that was an error, with what it says", %{server: server} do
      {:error, _error} = answer = Instar.select(server, "prcing")
      assert {:invalid_argument, :reference, ^answer, _} = reason(Instar.call(server, answer, :sum, [1, 2]))
      text = message(Instar.call(server, answer, :sum, [1, 2]))

      assert text =~
               "{:error, #Instar.Error<…>}, the answer of what had failed before: there is no such document"

      assert raised(fn -> Instar.purge(server, answer) end) == text

      for load <- [&Instar.load/2, &Instar.select/2],
          do: assert(message(load.(server, answer)) =~ "had failed before")

      assert {:invalid_argument, :reference, _, _} = reason(Instar.call(server, {:ok, 5}, :sum, [1, 2]))
      assert Instar.ensure_loaded(server, answer) |> elem(1) |> elem(0) == :invalid_argument
    end

    test "what chooses, in the place of a tag or of an id", %{server: server} do
      for _unloaded_and_loaded <- 1..2, tag <- ["beta", :beta] do
        assert {:error, %Error{reason: {:unknown_tag, "beta"}}} =
                 answer = Instar.call(server, {"pricing", tag}, :sum, [1, 2])

        assert message(answer) =~ ~s["beta" is a channel, and Instar.select("pricing", channel: "beta") gives]
        {:ok, _version} = Instar.load(server, "pricing")
      end

      refute message(Instar.call(server, {"pricing", "9"}, :sum, [1, 2])) =~ "is a channel"

      assert message(Instar.call(server, {"pricing", channel: "beta"}, :sum, [1, 2])) =~
               "Instar.select(id, channel: …)"

      assert message(Instar.load(server, {"pricing", "2.1.0"})) =~ ~s[load("pricing", tag: "2.1.0")]
      {:ok, version} = Instar.select(server, "pricing")
      assert message(Instar.select(server, version)) =~ ~s[load("pricing", tag: "2.1.0")]
    end

    test "a server that is given as a process or as text", %{server: server} do
      for given <- [self(), "#{server}", {:ok, self()}, 5] do
        assert {:invalid_argument, :server, ^given, _} = reason(Instar.call(given, "pricing", :sum, [1, 2]))

        assert raised(fn -> Instar.call!(given, "pricing", :sum, [1, 2]) end) =~
                 "the server must be the name of"
      end

      assert {:invalid_argument, :server, _, _} = reason(Instar.call("x", "pricing", :n, []))
      assert {:invalid_argument, :arguments, _, _} = reason(Instar.call("pricing", "sum", "x", []))
      assert {:invalid_argument, :arguments, _, _} = reason(Instar.call("pricing", :sum, 1, timeout: 5))

      for verb <- [:status, :stats, :all_loaded, :modified, :refresh, :ready?],
          do: assert(raised(fn -> apply(Instar, verb, ["x"]) end) =~ "the server must be the name of")

      assert raised(fn -> Instar.status(nil) end) =~ "nil is no name of a code server"
    end

    test "is shown with a bound", %{server: server} do
      {:ok, _version} = Instar.load(server, "pricing")
      [{_key, loaded}] = Instar.all_loaded(server)
      large = Map.new(1..1_000, &{&1, String.duplicate("x", &1)})

      for value <- [loaded, large, {:a, large, large}, String.duplicate("x", 10_000), Enum.to_list(1..1_000)] do
        answer = Instar.load(server, value)
        assert String.length(message(answer)) < 300
        assert String.length(inspect(elem(answer, 1))) < 450
        assert String.length(raised(fn -> Instar.delete(server, [value]) end)) < 300
        assert String.length(message(Instar.call(server, "pricing", :sum, [1, 2], [{:timeout, value}]))) < 300
      end

      assert message(Instar.load(server, loaded)) =~ "%Instar.Loaded{…} cannot be the id"
    end

    test "of an option of WASI for code that has no use for it", %{server: server} = context do
      put!(context, "core", wat(~s[(module (func (export "f")) (func (export "_start")))]))
      {:ok, version} = Instar.load(server, "core")

      # A module may import some in its next version.
      assert {:ok, _version} = Instar.load(server, "core", wasi: [args: ["x"]])
      assert {:ok, nil} = Instar.call(version, :f, [], wasi: [output: :capture])

      assert {:error, %Error{reason: {:no_wasi, :elixir}, document: "pricing"}} =
               Instar.call(server, "pricing", :sum, [1, 2], wasi: [args: []])

      # Whoever runs all programs alike may.
      assert {:ok, %{status: 0, stdout: nil}} = Instar.WASI.run(server, "core", args: ["x"])
      assert {:ok, nil} = Instar.call(version, :f, [], wasi: [])
    end

    test "verbs that answer with a boolean raise it", %{server: server} do
      for %{name: verb} <- Instar.Server.Verbs.of_version(),
          reference <- [:pricing, 7, {:pricing, "1"}, {"pricing", 1}, ["pricing"], nil] do
        assert raised(fn -> apply(Instar, verb, [server, reference]) end) =~ "the reference must be a version"
      end

      for verb <- [:prepare_loading, :atomic_load],
          do:
            assert(
              raised(fn -> apply(Instar, verb, [server, "pricing"]) end) =~ "the references must be a list"
            )
    end

    test "a query, and a server's name", %{server: server} do
      for query <- ["beta", :beta, 1],
          do: assert({:invalid_argument, :query, ^query, _} = reason(Instar.select(server, "pricing", query)))

      assert {:invalid_argument, :server, "x", _} = reason(Instar.call("x", "pricing", :sum, [1, 2], []))
      assert {:invalid_argument, :server, "x", _} = reason(Instar.select("x", "pricing", []))
      assert message(Instar.call(Nobody, "pricing", :sum, [1, 2])) =~ "{Instar, name: Nobody, …}"
    end

    test "of instances", %{server: server} = context do
      put!(context, "counter", wat(~s[(module (func (export "next") (result i64) (i64.const 1)))]))
      {:ok, version} = Instar.select(server, "counter")
      {:ok, instance} = Instar.Instance.start(version)
      assert {:invalid_argument, :arguments, 1, _} = reason(Instar.Instance.call(instance, :next, 1))
      assert {:invalid_argument, :function, 1, _} = reason(Instar.Instance.call(instance, 1, []))
      assert raised(fn -> Instar.Instance.call!(instance, :next, 1) end) =~ "the arguments must be a list"
      assert {:invalid_argument, :options, %{}, _} = reason(Instar.Instance.start(version, %{}))
      assert {:invalid_argument, :server, "x", _} = reason(Instar.Instance.start("x", version, []))
      assert message(Instar.Instance.call(instance, :nexd, [])) =~ "did you mean next/0?"
    end
  end

  describe "what isn't there" do
    test "of functions, with what is exported and what was meant", %{server: server} do
      for {function, arguments, meant} <- [
            {:quot, [1], "quote/1"},
            {"qoute", [1], "quote/1"},
            {:quote, [1, 2], "quote/1"},
            {:sum, [1], "sum/2"},
            {:summ, [1, 2, 3], "sum/3"}
          ] do
        answer = Instar.call(server, "pricing", function, arguments)
        assert {:undef, ^function, arity} = reason(answer)
        assert arity == length(arguments)
        assert message(answer) =~ "; there are quote/1, refuse/1, sum/2, sum/3; did you mean #{meant}?"
      end

      refute message(Instar.call(server, "pricing", :zzz, [])) =~ "did you mean"
    end

    @tag instar: [trust: [:beam]]
    test "of functions of code for the BEAM", %{server: server} = context do
      put!(context, "beam", document(:beam, %{"1" => 1}))
      assert message(Instar.call(server, "beam", :ad, [1, 2])) =~ "did you mean add/2?"
    end

    test "of tags and channels, loaded or not, small or large", %{server: server} = context do
      put!(
        context,
        "many",
        pricing(%{"code" => Map.new(1..100, &{"1.#{&1}", @code}), "production" => "1.7", "beta" => "1.8"})
      )

      for id <- ["pricing", "many"], _before_and_after_it_is_loaded <- 1..2 do
        newest = if id == "many", do: "1.100", else: "2.1.0"

        assert {:error, %Error{reason: {:unknown_tag, "9"}, choices: tags} = error} =
                 Instar.select(server, id, tag: "9")

        assert hd(tags) == newest and length(tags) in [2, 20]
        assert Exception.message(error) =~ ~s(; there are "#{newest}", )

        assert {:error,
                %Error{reason: {:unknown_channel, "prodution"}, choices: ["beta", "production"]} = error} =
                 Instar.select(server, id, channel: "prodution")

        assert Exception.message(error) =~ ~s(; there are "beta", "production"; did you mean "production"?)
        assert message(Instar.call(server, {id, "9"}, :sum, [1, 2])) =~ ~s(there are "#{newest}")
        {:ok, _version} = Instar.load(server, id)
      end

      put!(context, "bare", document(:wasm, %{"1" => 1}))
      assert message(Instar.select(server, "bare", channel: "beta")) =~ ~s(no channel "beta"; there are none)
    end

    test "of documents, with where they were asked for", %{server: server, documents: documents} do
      url = Instar.DocumentServer.url(documents)

      for _asked_and_believed <- 1..2,
          answer <- [Instar.select(server, "prcing"), Instar.load(server, "prcing")] do
        assert {:error, %Error{reason: :not_found, where: where}} = answer
        assert where == url <> "/prcing"
        assert message(answer) =~ url <> "/prcing"
      end
    end

    test "of stores, without what is secret of them", context do
      server =
        start_instar!(context,
          source:
            {Instar.Source.HTTP, url: "http://127.0.0.1:1/x", auth: {:basic, "me", "secret"}, retries: 0}
        )

      text = message(Instar.call(server, "pricing", :sum, [1, 2]))
      assert text =~ "cannot be reached" and text =~ "http://127.0.0.1:1/x/pricing"
      refute text =~ "secret"
    end

    test "of values in documents, with those that are allowed", %{server: server} = context do
      for {field, value, allowed} <- [
            {"type", "code", ~s(is "code-document"; did you mean "code-document"?)},
            {"language", "elixr", ~s(are "elixir", "erlang", "wasm", "wat"; did you mean "elixir"?)},
            {"target", "wasn", ~s(are "wasm", "beam"; did you mean "wasm"?)},
            {"limits", %{"timout" => 1},
             ~s(are "timeout", "fuel", "memory", "table", "stack"; did you mean "timeout"?)},
            {"beta", "2.1", ~s(are "2.1.0", "2.0.0"; did you mean "2.1.0"?)},
            {"rollout", %{"beta" => [["2.2.0", 1]]}, ~s(are "2.1.0", "2.0.0"; did you mean)}
          ] do
        put!(context, "wrong", pricing(%{field => value}))
        assert message(Instar.load(server, "wrong")) =~ "; there " <> allowed
      end

      put!(context, "wrong", pricing(%{"limits" => %{"timeout" => "long"}}))
      assert message(Instar.load(server, "wrong")) =~ ~s("limits.timeout" must be milliseconds)
    end

    test "of options, of short names, too", %{server: server} = context do
      put!(context, "counter", wat(~s[(module (func (export "next")))]))

      for {answer, meant} <- [
            {Instar.call(server, "pricing", :sum, [1, 2], chanel: "beta"), :channel},
            {Instar.call(server, "pricing", :sum, [1, 2], wsai: []), :wasi},
            {Instar.select(server, "pricing", chanel: "beta"), :channel},
            {Instar.load(server, "pricing", frsh: true), :fresh},
            {Instar.Instance.start(server, "counter", ownr: self()), :owner},
            {Instar.WASI.run(server, "counter", argz: []), :args},
            {Instar.start_link(name: :mistaken, source: {Instar.Source.HTTP, ulr: "http://x"}), :url},
            {Instar.start_link(name: :mistaken, source: {Instar.Source.Folder, dri: "x"}), :dir}
          ],
          do: assert(message(answer) =~ "; did you mean #{inspect(meant)}?")

      refute message(Instar.call(server, "pricing", :sum, [1, 2], colour: 1)) =~ "did you mean"
    end

    test "an attachment, with its name and its place", %{server: server, documents: documents} = context do
      put!(
        context,
        "away",
        pricing(%{"language" => "wasm", "code" => %{"2.1.0" => %{"attachment" => "a.wasm"}}})
      )

      text = message(Instar.load(server, "away"))
      assert text =~ ~s(the store has no attachment "a.wasm")
      assert text =~ Instar.DocumentServer.url(documents) <> "/away"
    end

    test "what is in a document that is empty, or of UTF-16", %{server: server} = context do
      for {bytes, said} <- [
            {"", "1:1: there is nothing in it"},
            {" \n", "there is nothing in it"},
            {:unicode.characters_to_binary("{}", :utf8, :utf16), "it looks like UTF-16"},
            {:unicode.characters_to_binary("{}", :utf8, {:utf16, :little}), "it looks like UTF-16"}
          ] do
        put!(context, "wrong", bytes)
        assert message(Instar.load(server, "wrong", fresh: true)) =~ said
      end
    end

    test "what chooses a version is no option of a call", %{server: server} do
      for key <- [:channel, :tag, :key] do
        text = message(Instar.call(server, "pricing", :sum, [1, 2], [{key, "beta"}]))
        assert text =~ "Instar.select(id, #{key}: …)"
        refute text =~ "did you mean"
      end
    end
  end

  describe "a start" do
    @describetag instar: false

    test "says what is wrong in its sentence, where supervisors tell it" do
      Process.flag(:trap_exit, true)

      for {options, text} <- [
            {[name: unique_name(), timout: 1], "no option :timout; did you mean :timeout?"},
            {[name: unique_name(), idle: -1], "the option :idle must be milliseconds"},
            {[name: unique_name(), source: "http://x"], ~s({Instar.Source.HTTP, url: "http://…"})},
            {[name: unique_name(), source: "examples/documents"], ~s({Instar.Source.Folder, dir: "…"})},
            {[name: unique_name(), warm: [:pricing]], ~s(ids, which are strings, such as ["pricing"])},
            {[name: unique_name(), pin: %{pricing: "1"}], ~s(both strings, such as %{"pricing" => "2.1.0"})},
            {%{name: :x}, "the option :options must be a keyword list"}
          ] do
        {:error, reason} = Supervisor.start_link([{Instar, options}], strategy: :one_for_one)
        assert Exception.format_exit(reason) =~ text
        refute Exception.format_exit(reason) =~ "%Instar.Error{"
      end
    end
  end

  describe "an error" do
    test "is a sentence in each case" do
      for {reason, said} <- [
            {{:invalid_document, {:unknown_value, "limits", "timout"}},
             ~s("limits" has "timout", which is no limit)},
            {{:invalid_signature, "i32", "it begins with ("},
             ~s("i32" is no signature of a function: it does not begin with)},
            {{:signature_misfit, "f", nil, "x"}, ~s(the signature of "f" does not fit it: x)},
            {{:signature_misfit, "f", {:argument, 2}, "x"}, "does not fit it (argument number 2): x"},
            {{:no_import_function, "env.f", Nope, :x, 0},
             "is to be met by Nope.x/0, which the module does not export"},
            {{:bad_text, "slug", {:argument, 1}, :utf8, 0}, ~s(argument number 1 of "slug" is no valid UTF-8)}
          ],
          do: assert(Exception.message(Error.new(reason)) =~ said)
    end

    test "is shown in one line", %{server: server} = context do
      put!(
        context,
        "broken",
        pricing(%{
          "code" => %{"1" => "defmodule A do\n  def a, do: b(\nend"},
          "production" => "1",
          "beta" => "1"
        })
      )

      for answer <- [
            Instar.call(server, "pricing", :quot, [1]),
            Instar.call(server, "pricing", :refuse, ["one\ntwo"]),
            Instar.load(server, "broken"),
            Instar.select(server, "pricing", tag: "9"),
            Instar.call(server, "pricing", :sum, 1)
          ] do
        {:error, error} = answer
        shown = inspect(error)
        assert [_one] = String.split(shown, "\n")
        assert "#Instar.Error<" <> _ = shown
        if error.document, do: assert(shown =~ inspect(error.document))
        if error.tag, do: assert(shown =~ inspect(error.tag))
        assert byte_size(shown) < 600
      end
    end

    test "every reason is shown in one line, with anything in its fields" do
      for {_stage, shape, _meaning} <- Error.reasons(),
          value <- ["a\nb", :atom, 7, <<255>>, %{}, [1 | 2], {:ok, nil}] do
        [head | names] = shape |> String.trim("{") |> String.trim("}") |> String.split(", ")
        head = head |> String.trim_leading(":") |> String.to_existing_atom()
        reason = if names == [], do: head, else: List.to_tuple([head | Enum.map(names, fn _ -> value end)])
        shown = inspect(Error.new(reason, document: "d", tag: "t"))
        assert "#Instar.Error<" <> _ = shown
        refute shown =~ "\n"
      end
    end

    test "that sandboxed code raised stays the code's, and the trace names document and tag", %{
      server: server
    } do
      try do
        Instar.call!(server, "pricing", :refuse, ["no"])
      rescue
        error in ArgumentError ->
          assert Exception.message(error) == "no"

          assert Exception.format_stacktrace(__STACKTRACE__) =~
                   ~s(document "pricing", tag "2.1.0": Instar.call!/4)
      end

      text = raised(fn -> Instar.call!(server, "pricing", :quot, [1]) end)
      assert text =~ ~s(document "pricing", tag "2.1.0")
    end
  end
end
