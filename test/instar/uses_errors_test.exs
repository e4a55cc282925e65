defmodule Instar.UsesErrorsTest do
  # What is refused of documents that use documents, each by document, tag, field and reason; and that what ran goes on.
  use Instar.Case, async: true
  alias Instar.{Document, Publisher, Signature}

  @moduletag instar: [trust: [:beam], refresh: 60_000]

  defp doc(code, fields) do
    code = if is_binary(code), do: %{"1.0.0" => code}, else: code
    Map.merge(%{"type" => "code-document", "language" => "elixir", "code" => code}, fields)
  end

  defp module(name, body \\ "def n, do: 1"), do: "defmodule #{name} do\n  #{body}\nend"
  defp uses(uses), do: %{"uses" => uses}

  defp refused(server, id) do
    assert {:error, %Error{} = error} = Instar.load(server, id, [])
    assert listed?(error.reason)
    assert error.document == id
    assert is_binary(Exception.message(error))
    {error.field, error.reason}
  end

  test "what cannot be had", %{server: server} = context do
    put!(context, "user", doc(module("User"), uses(%{"none" => "1.0.0"})))
    assert refused(server, "user") == {"uses.none", {:dependency, "none", :not_found}}

    put!(
      context,
      "lib",
      doc(%{"1.0.0" => module("Lib"), "2.0.0-rc1" => module("Lib")}, %{"beta" => "2.0.0-rc1"})
    )

    for {wanted, expected} <-
          [{"1.0.0", :ok}, {"beta", :ok}, {"~> 1.0", :ok}, {"== 2.0.0-rc1", :ok}, {"~> 2.0", :error}] ++
            [{"production", :error}, {"~> nonsense", :error}, {"2", :error}] do
      put!(context, "user", doc(module("User"), uses(%{"lib" => wanted})))

      case Instar.load(server, "user", []) do
        {:ok, _version} ->
          assert expected == :ok, "#{wanted} was met"

        {:error, error} ->
          assert {expected, error.field, error.reason} == {:error, "uses.lib", {:no_version, "lib", wanted}}
      end
    end

    put!(context, "other", doc(module("User"), uses(%{"c" => "1"})))
    put!(context, "c", %{"type" => "code-document", "language" => "wat", "code" => %{"1" => "(module)"}})
    assert refused(server, "other") == {"uses.c", {:foreign_language, "c", :wat}}

    put!(context, "beam", doc(module("User"), Map.merge(uses(%{"lib" => "1.0.0"}), %{"target" => "beam"})))
    assert refused(server, "beam") == {"uses.lib", {:sandboxed_dependency, "lib"}}
    put!(context, "trusted", doc(module("Trusted"), %{"target" => "beam"}))
    put!(context, "narrow", doc(module("Narrow", "def n, do: Trusted.n()"), uses(%{"trusted" => "1.0.0"})))
    assert Instar.call(server, "narrow", :n, []) == {:ok, 1}
  end

  test "a library of the BEAM's is refused where nobody trusts it", context do
    server = start_instar!(context, trust: [], cache_dir: false)
    put!(context, "trusted", doc(module("Trusted"), %{"target" => "beam"}))
    put!(context, "narrow", doc(module("Narrow"), uses(%{"trusted" => "1.0.0"})))
    assert refused(server, "narrow") == {"uses.trusted", {:dependency, "trusted", {:untrusted_target, :beam}}}
  end

  test "more than a program may be made of", %{server: server} = context do
    text = "# " <> String.duplicate("a", 6_000_000)

    for n <- 1..6,
        do: put!(context, "large#{n}", doc(module("Large#{n}") <> "\n" <> text, %{"library" => true}))

    put!(context, "all", doc(module("All"), uses(for(n <- 1..6, into: %{}, do: {"large#{n}", "1.0.0"}))))
    assert {"uses.large" <> _, {:used_too_large, 33_554_432}} = refused(server, "all")

    for n <- 1..258 do
      uses = if n < 258, do: uses(%{"l#{n + 1}" => "1.0.0"}), else: %{}
      put!(context, "l#{n}", doc(module("L#{n}"), uses))
    end

    assert {_field, {:too_many_documents, 256}} = refused(server, "l1")
  end

  test "a member of a cluster says no more of what is used than there may be" do
    pin =
      &%{
        "id" => &1,
        "tag" => "1",
        "language" => "elixir",
        "target" => "wasm",
        "uses" => %{},
        "sha256" => digest()
      }

    document =
      struct!(Document, id: "d", token: nil, language: :elixir, target: :wasm, code: %{}, uses: %{"u1" => "1"})

    pinned = &Document.Pins.pinned(document, %{"_pins" => &1})
    assert {:ok, %{pinned: [_ | _] = pins}} = pinned.(for n <- 1..256, do: pin.("u#{n}"))
    assert length(pins) == 256

    for wrong <- [for(n <- 1..257, do: pin.("u#{n}")), [pin.("u1"), pin.("u1")], [%{}], "u1", nil],
        do: assert({:error, %Error{reason: {:invalid_document, {:missing, "_pins"}}}} = pinned.(wrong))
  end

  defp digest, do: Base.encode16(:crypto.hash(:sha256, ""), case: :lower)

  test "circles, of any length and entered anywhere", %{server: server} = context do
    put!(context, "self", doc(module("Self"), uses(%{"self" => "1.0.0"})))
    assert refused(server, "self") == {"uses.self", {:cycle, ["self", "self"]}}

    for length <- 2..6 do
      ids = for n <- 1..length, do: "c#{length}-#{n}"
      names = for n <- 1..length, do: "C#{length}N#{n}"

      for {id, name, next} <- Enum.zip([ids, names, tl(ids) ++ [hd(ids)]]),
          do: put!(context, id, doc(module(name), uses(%{next => "1.0.0"})))

      for id <- ids do
        {field, {:cycle, path}} = refused(server, id)
        assert [^id | _] = path
        assert List.last(path) == id and Enum.sort(tl(path)) == Enum.sort(ids)
        assert field == "uses." <> id or field == "uses." <> Enum.at(path, 1)
      end

      # Outside of it, and using one in it.
      put!(context, "outer#{length}", doc(module("Outer"), uses(%{hd(ids) => "1.0.0"})))
      {_field, {:cycle, path}} = refused(server, "outer#{length}")
      assert hd(path) == List.last(path) and length(path) == length + 1
    end
  end

  test "two versions of one, and modules of one name", %{server: server} = context do
    put!(context, "lib", doc(%{"1.0.0" => module("Lib"), "2.0.0" => module("Lib")}, %{}))
    put!(context, "a", doc(module("A", "def n, do: Lib.n()"), uses(%{"lib" => "1.0.0"})))
    put!(context, "b", doc(module("B", "def n, do: Lib.n()"), uses(%{"lib" => "2.0.0"})))

    put!(
      context,
      "user",
      doc(module("User", "def n, do: A.n() + B.n()"), uses(%{"a" => "1.0.0", "b" => "1.0.0"}))
    )

    assert {"uses.lib", {:versions_differ, "lib", ["1.0.0", "2.0.0"]}} = refused(server, "user")

    for target <- ["wasm", "beam"],
        {text, language} <- [{module("Lib"), "elixir"}, {"-module('Elixir.Lib').\n", "erlang"}] do
      put!(context, "l-" <> target, doc(module("Lib"), %{"target" => target}))
      id = "clash-#{target}-#{language}"

      put!(
        context,
        id,
        doc(
          text,
          Map.merge(uses(%{("l-" <> target) => "1.0.0"}), %{"target" => target, "language" => language})
        )
      )

      assert {:error, %Error{reason: :compile_error, document: ^id, tag: "1.0.0"} = error} =
               Instar.load(server, id, [])

      assert Exception.message(error) =~ "Lib" and Exception.message(error) =~ "twice"
    end
  end

  test "a library has nothing to call, and cannot be in another language", %{server: server} = context do
    put!(context, "lib", doc(module("Lib"), %{"library" => true}))
    assert refused(server, "lib") == {"library", :library}
    assert {:error, [{"lib", :library}]} = Instar.atomic_load(server, ["lib"])

    for {fields, field} <-
          [{%{"library" => 1}, "library"}, {%{"uses" => []}, "uses"}, {%{"uses" => %{"a" => 1}}, "uses.a"}] ++
            [{%{"uses" => %{"" => "1"}}, "uses"}, {%{"language" => "wat", "uses" => %{"a" => "1"}}, "uses"}] ++
            [{%{"language" => "wat", "library" => true}, "library"}] do
      assert {:error, %Error{field: ^field, reason: {:invalid_document, _}}} =
               Document.new(doc("x", fields), "d", "1", %{})
    end
  end

  test "mistakes in what is used are told by its own file and line", %{server: server} = context do
    put!(context, "lib", doc("# one\n# two\ndefmodule Lib do\n  def n, do: unknown()\nend\n", %{}))
    put!(context, "user", doc(module("User"), uses(%{"lib" => "1.0.0"})))

    assert {:error, %Error{diagnostics: [%{file: "lib@1.0.0.ex", line: 4} | _]}} =
             Instar.load(server, "user", [])

    put!(context, "lib", doc("# one\n# two\ndefmodule Lib do\n  def n do\nend\n", %{"language" => "elixir"}))
    Instar.refresh(server)
    put!(context, "user2", doc(module("User"), uses(%{"lib" => "1.0.0"})))

    assert {:error, %Error{diagnostics: [%{file: "lib@1.0.0.ex", line: line} | _]}} =
             Instar.load(server, "user2", [])

    assert line in 3..6
  end

  test "each is signed, and so is what it uses", context do
    {public, private} = Signature.generate_key()
    server = start_instar!(context, verify: [public], cache_dir: false)

    signed = fn id, text, uses ->
      signature = Signature.sign({id, "1.0.0", :elixir, :wasm, uses}, text, private)
      entry = %{"text" => text, "signature" => Base.encode64(signature)}
      doc(%{"1.0.0" => entry}, if(uses == %{}, do: %{}, else: uses(uses)))
    end

    user = module("User", "def n, do: Lib.n()")
    put!(context, "lib", doc(module("Lib"), %{}))
    put!(context, "user", signed.("user", user, %{"lib" => "1.0.0"}))
    assert refused(server, "user") == {"uses.lib", {:dependency, "lib", :unsigned}}
    put!(context, "lib", signed.("lib", module("Lib"), %{}))
    assert {:ok, _} = Instar.load(server, "user", [])
    assert Instar.call(server, "user", :n, []) == {:ok, 1}

    # Another document that is signed, too, is not what was signed for.
    put!(context, "evil", signed.("evil", module("Lib", "def n, do: 666"), %{}))
    put!(context, "user3", Map.put(signed.("user3", user, %{"lib" => "1.0.0"}), "uses", %{"evil" => "1.0.0"}))
    assert {:error, %Error{reason: :bad_signature}} = Instar.load(server, "user3", [])
    put!(context, "user4", Map.delete(signed.("user4", user, %{"lib" => "1.0.0"}), "uses"))
    assert {:error, %Error{reason: :bad_signature}} = Instar.load(server, "user4", [])
  end

  test "what is used is allowed no more than who uses it", %{server: server} = context do
    put!(
      context,
      "lib",
      doc(module("Lib", "def now, do: System.os_time()"), %{
        "allow" => ["clock"],
        "limits" => %{"timeout" => 1}
      })
    )

    put!(
      context,
      "user",
      doc(module("User", "def n, do: Lib.now()"), Map.merge(uses(%{"lib" => "1.0.0"}), %{"allow" => []}))
    )

    assert {:error, %Error{}} = Instar.load(server, "user", [])
  end

  test "a folder is checked with what its documents use", %{tmp_dir: dir} do
    dir = Path.join(dir, "folder")

    write_files!(dir, [
      {"lib/1.0.0.ex", module("Lib")},
      {"lib/channels.json", ~s({"library": true, "production": "1.0.0"})},
      {"user/1.0.0.ex", module("User", "def n, do: Lib.n()")},
      {"user/channels.json", ~s({"uses": {"lib": "production"}})}
    ])

    assert {:ok, %{documents: [{"lib", ["1.0.0"]}, {"user", ["1.0.0"]}]}} = Publisher.check(dir)
    write_files!(dir, [{"user/channels.json", ~s({"uses": {"lib": "~> 2.0", "no": "1"}})}])

    assert {:error, [%Error{document: "user", field: "uses.lib", reason: {:no_version, "lib", "~> 2.0"}}]} =
             Publisher.check(dir)

    write_files!(dir, [{"user/channels.json", ~s({"uses": {"no": "1"}})}])

    assert {:error, [%Error{document: "user", field: "uses.no", reason: {:dependency, "no", :not_found}}]} =
             Publisher.check(dir)

    server = unique_name()
    write_files!(dir, [{"user/channels.json", ~s({"uses": {"lib": "production"}})}])

    start_supervised!({Instar, name: server, source: {Instar.Source.Folder, dir: dir}, cache_dir: false},
      id: server
    )

    assert Instar.call(server, "user", :n, []) == {:ok, 1}
    write_files!(dir, [{"lib/1.0.0.ex", module("Lib", "def n, do: 2")}])
    eventually(fn -> Instar.call(server, "user", :n, []) == {:ok, 2} end)
  end

  test "what the store no longer has stays in who uses it, and is named", context do
    server = start_instar!(context, refresh: 60_000, on_missing: :delete, cache_dir: false)
    put!(context, "lib", doc(module("Lib"), %{}))
    put!(context, "user", doc(module("User", "def n, do: Lib.n()"), uses(%{"lib" => "1.0.0"})))
    assert Instar.call(server, "user", :n, []) == {:ok, 1}
    Instar.DocumentServer.delete(context.documents, "lib")
    Instar.refresh(server)
    assert Instar.call(server, "user", :n, []) == {:ok, 1}

    assert %{error: %Error{reason: {:still_used, ["user 1.0.0"]}}} =
             Enum.find(Instar.status(server).documents, &(&1.id == "lib"))

    assert Instar.delete(server, {"user", "1.0.0"})
    assert Instar.Server.Versions.used(server, "lib") == nil
  end
end
