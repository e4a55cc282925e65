defmodule Instar.ArgumentsTest do
  # Every documented function, with each of its arguments replaced by values of wrong kinds: what comes is an answer or a
  # sentence, and never the exception of a clause that isn't there.
  use Instar.Case, async: true
  alias Instar.{Instance, Signature}

  @subject {"p", "1", :wat, :wasm}
  # They start something, or end the VM's own: see the last test.
  @apart [{Instar, :start_link}, {Instar.Cluster, :start_link}]

  defp wrong do
    [
      {:ok, 1},
      {:error, :x},
      {:error, Error.new(:not_found)},
      {:ok, self()},
      nil,
      5,
      -1,
      1.5,
      "x",
      :x,
      %{},
      []
    ] ++
      [
        [1],
        [1 | 2],
        self(),
        %{a: 1},
        <<255>>,
        {"pricing", 1},
        {"pricing", [channel: "beta"]},
        {},
        fn -> 1 end
      ]
  end

  setup context do
    put!(context, "pricing", document(:wasm, %{"1" => 1}, %{"beta" => "1"}))

    put!(
      context,
      "counter",
      wat(~s[(module (memory (export "memory") 1) (global (export "count") (mut i64) (i64.const 0))
        (func (export "next") (result i64) (i64.const 1)))])
    )

    {:ok, version} = Instar.select(context.server, "pricing")
    {:ok, instance} = Instance.start(context.server, "counter")
    {public, private} = Signature.generate_key()

    right = %{
      server: context.server,
      id: "pricing",
      query: [],
      ref: version,
      refs: [],
      function: :n,
      arguments: [],
      options: [],
      opts: [],
      timeout: 10,
      server_or_timeout: context.server,
      prepared: nil,
      instance: instance,
      memory: instance,
      address: 0,
      length: 1,
      bytes: "x",
      value: 1,
      name: "count",
      version: version,
      binary: <<0::256>>,
      subject: @subject,
      private_key: private,
      public_key: public,
      key: public,
      signature: <<0::512>>,
      keys: [public],
      config: %{verify: []},
      document: nil,
      tag: "1",
      text: "x",
      source: "1",
      bindings: [],
      what: "pricing",
      modules: [],
      error: Error.new(:not_found),
      digest: <<0::256>>
    }

    %{right: right}
  end

  # The functions of a module that have documentation, with the names of their arguments, for each arity.
  defp functions(module) do
    {:docs_v1, _, _, _, _, _, docs} = Code.fetch_docs(module)

    for {{:function, name, arity}, _line, [signature | _], doc, meta} <- docs,
        doc not in [:hidden, :none],
        names = names(signature),
        length(names) == arity,
        names <- names |> optional(Map.get(meta, :defaults, 0)),
        do: {name, Enum.map(names, &elem(&1, 0))}
  end

  defp names(signature) do
    {_name, _meta, arguments} = signature |> Code.string_to_quoted!()

    for argument <- arguments || [] do
      case argument do
        {:\\, _, [{name, _, _}, _default]} -> {name, :optional}
        {name, _, _} -> {name, :required}
        _pattern -> {:arg, :required}
      end
    end
  end

  # With and without those that have a default, from the left.
  defp optional(names, 0), do: [names]

  defp optional(names, _some) do
    count = Enum.count(names, &match?({_, :optional}, &1))

    for given <- 0..count do
      {kept, _left} =
        Enum.flat_map_reduce(names, given, fn
          {_, :required} = name, left -> {[name], left}
          {_, :optional}, 0 -> {[], 0}
          {_, :optional} = name, left -> {[name], left - 1}
        end)

      kept
    end
  end

  defp outcome(module, name, arguments) do
    apply(module, name, arguments)
    :ok
  rescue
    error in [Error, ArgumentError] ->
      if Exception.message(error) == "argument error" or Exception.message(error) =~ "errors were found at",
        do: {:unsaid, error},
        else: :ok

    error ->
      {:raised, error.__struct__}
  catch
    kind, reason -> {kind, reason}
  end

  defp check(module, right) do
    for {name, names} <- functions(module),
        {module, name} not in @apart,
        names != [],
        position <- 0..(length(names) - 1),
        value <- wrong() do
      arguments = names |> Enum.map(&Map.fetch!(right, &1)) |> List.replace_at(position, value)
      outcome = outcome(module, name, arguments)

      if outcome != :ok,
        do: "#{inspect(module)}.#{name}(#{Enum.map_join(arguments, ", ", &inspect/1)}): #{inspect(outcome)}"
    end
    |> Enum.reject(&is_nil/1)
  end

  for module <- [
        Instar,
        Instar.Instance,
        Instar.Memory,
        Instar.Version,
        Instar.WASI,
        Instar.Signature
      ] do
    test "of #{inspect(module)}", %{right: right} do
      assert check(unquote(module), right) == []
    end
  end

  test "of a cluster, and without one", %{right: right, server: server} do
    right = %{right | name: server}
    assert check(Instar.Cluster, right) == []
    start_supervised!({Instar.Cluster, server: server, role: :leader, dir: false, await: 0})
    assert check(Instar.Cluster, right) == []
  end

  test "of an error", do: for(value <- wrong(), do: assert(outcome(Error, :http_status, [value]) == :ok))

  test "of a start" do
    for module <- [Instar, Instar.Cluster], value <- wrong(), value != [] do
      assert {:error, %Error{}} = module.start_link(value)
      assert %{start: {^module, :start_link, [given]}} = module.child_spec(value)
      assert given in [value, %Instar.Config.Given{options: value}]
    end
  end
end
