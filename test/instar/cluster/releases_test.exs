defmodule Instar.Cluster.ReleasesTest do
  # A cluster of two releases of OTP and Elixir: the leader is a node with Instar that bin/pairs starts (INSTAR_OTHER_LEADER,
  # INSTAR_OTHER_COOKIE), the follower is here. Not async: the VM becomes a node.
  use Instar.Case, async: false
  import Instar.RemoteNode, only: [become_node!: 0]
  alias Instar.{Cluster, DocumentServer, Peers}
  alias Instar.Server.Versions

  @moduletag timeout: 600_000
  @moduletag instar: false
  @timeout 300_000

  @leader System.get_env("INSTAR_OTHER_LEADER", "")
  if @leader == "", do: @moduletag(skip: "no leader of another release; see bin/pairs")

  setup context do
    become_node!()
    leader = String.to_atom(@leader)
    Node.set_cookie(leader, String.to_atom(System.fetch_env!("INSTAR_OTHER_COOKIE")))
    assert Node.connect(leader)
    # It has a name before it has Instar.
    begun? = fn -> List.keymember?(call(leader, :application, :which_applications, []), :instar, 0) end
    assert eventually(begun?, @timeout)
    name = unique_name()
    common = [name: name, trust: [:beam], cache_dir: false, refresh: 600_000, compile_timeout: @timeout]
    source = [source: {Instar.Source.HTTP, url: DocumentServer.url(context.documents)}]

    {:ok, leading} =
      call(leader, Peers, :start_unlinked, [source ++ common, [server: name, role: :leader, dir: false]])

    on_exit(fn -> :erpc.call(leader, Supervisor, :stop, [leading]) end)
    start_supervised!({Instar, [source: nil] ++ common})
    dir = Path.join(context.tmp_dir, "follower")
    start_supervised!({Cluster, server: name, name: name, leader: leader, dir: dir})
    assert eventually(fn -> length(call(leader, Cluster, :status, [name])) == 2 end)
    there = leader |> call(System, :otp_release, []) |> String.to_integer()
    here = String.to_integer(System.otp_release())
    IO.puts("\nleader: OTP #{there}, Elixir #{call(leader, System, :version, [])}")
    IO.puts("follower: OTP #{here}, Elixir #{System.version()}")
    %{leader: leader, name: name, there: there, here: here}
  end

  defp call(node, module, function, arguments), do: :erpc.call(node, module, function, arguments, @timeout)

  # What the follower answers; shown, because what another release says is what this is about.
  defp distribute(%{leader: leader, name: name}, label, what) do
    {:ok, answers} = call(leader, Cluster, :distribute, [name, what, [timeout: @timeout]])
    assert Map.keys(answers) == [node()]
    answer = answers[node()]
    IO.puts("  #{label}: #{with {:error, error} <- answer, do: Exception.message(error)}")
    answer
  end

  defp document!(context, id, {language, target}, text) do
    document = %{"type" => "code-document", "language" => language, "target" => target}
    put!(context, id, Map.put(document, "code", %{"1" => text}))
    id
  end

  # That it was made elsewhere is the reason, not that it doesn't compile or load here.
  defp refused!(answer, there) do
    assert {:error, %Error{reason: {:made_on_release, made, here}}} = answer
    assert made =~ "OTP #{there}" and here =~ "OTP #{System.otp_release()}"
  end

  test "WebAssembly is what it is wherever it was made", context do
    %{name: name, leader: leader} = context
    text = ~s|(module (func (export "n") (result i64) (i64.const 7)))|
    wat = document!(context, "wat", {"wat", "wasm"}, text)
    assert distribute(context, "a document in WebAssembly text", wat) == :ok
    assert {:ok, 7} = Instar.call(name, wat, "n", [])

    text = "defmodule D do\n  def double(n), do: 2 * n\nend"
    elixir = document!(context, "double", {"elixir", "wasm"}, text)
    assert distribute(context, "a document in Elixir for WebAssembly", elixir) == :ok
    assert {:ok, 42} = Instar.call(name, elixir, "double", [21])
    # It has the leader's digest, which names the leader's library: nothing was compiled here.
    assert Versions.current(name, elixir, "1").digest ==
             call(leader, Versions, :current, [name, elixir, "1"]).digest
  end

  test "BEAM code is compiled by each, and what only the leader's release compiles is named as that",
       context do
    %{here: here, there: there, name: name} = context
    text = "defmodule B do\n  def half(n), do: div(n, 2)\nend"
    beam = document!(context, "half", {"elixir", "beam"}, text)
    assert distribute(context, "a document in Elixir for the BEAM", beam) == :ok
    assert {:ok, 21} = Instar.call(name, beam, "half", [42])

    # Erlang's `maybe` is a feature to be asked for until OTP 27.
    text = """
    -module(m).
    -export([inc/1]).
    inc(N) -> maybe {ok, M} ?= N, {ok, M + 1} else {error, _} = E -> E end.
    """

    newer = document!(context, "maybe", {"erlang", "beam"}, text)

    if there >= 27 do
      answer = distribute(context, "a document in Erlang with `maybe`", newer)
      if here < 27, do: refused!(answer, there), else: assert(answer == :ok)
      # One that cannot be had is no obstacle for others.
      assert distribute(context, "the document before, again", beam) == :ok
    end
  end

  test "a module that was compiled on the leader's release", context do
    %{here: here, there: there, leader: leader} = context
    module = :"made_on_#{there}_#{System.unique_integer([:positive])}"

    source = """
    -module(#{module}).
    -export([split/1]).
    split(<<Size:8, Part:Size/binary, Rest/binary>>) -> {Part, Rest}.
    """

    forms = forms(source)
    {:ok, ^module, code} = call(leader, :compile, :forms, [forms, [:debug_info]])
    answer = distribute(context, "a module of OTP #{there}", {module, code})

    # A match of binaries is an instruction of its own since OTP 26, and literals are not compressed since OTP 28.
    if here < there do
      refused!(answer, there)
      assert :code.is_loaded(module) == false
    else
      assert answer == :ok
      assert apply(module, :split, [<<2, "abc">>]) == {"ab", "c"}
    end
  end

  defp forms(source) do
    {:ok, tokens, _line} = source |> to_charlist() |> :erl_scan.string()

    tokens
    |> Enum.chunk_while(
      [],
      fn
        {:dot, _line} = dot, form -> {:cont, Enum.reverse([dot | form]), []}
        token, form -> {:cont, [token | form]}
      end,
      fn [] -> {:cont, []} end
    )
    |> Enum.map(fn form ->
      {:ok, form} = :erl_parse.parse_form(form)
      form
    end)
  end
end
