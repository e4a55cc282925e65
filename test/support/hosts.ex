defmodule Instar.Hosts do
  @moduledoc """
  The libraries of hosts (Jason, Plug, Phoenix and others) for tests, in VMs of their own: Instar needs none of them.

  `INSTAR_HOSTS` names a folder in which they are compiled: an application that has them (its `_build` is looked into),
  or a folder of folders with an `ebin`, such as `_build/dev/lib`. What is not there is stood in for by
  `test/fixtures/hosts`, where the protocols have the real ones' shape, or else the test is skipped, and says so.
  """
  alias Instar.{Error, OtherVM}

  @doc "The `ebin` folders of all that is compiled there, if these applications are among them."
  def ebins(applications) do
    ebins = all()

    missing =
      Enum.reject(applications, fn app -> Enum.any?(ebins, &File.exists?(Path.join(&1, "#{app}.app"))) end)

    if missing == [], do: {:ok, ebins}, else: {:missing, missing}
  end

  # The first folder in which there are any.
  defp all do
    with dir when dir not in [nil, ""] <- System.get_env("INSTAR_HOSTS") do
      Enum.find_value(["*/ebin", "_build/*/lib/*/ebin", "*/_build/*/lib/*/ebin"], [], fn pattern ->
        ebins = Path.join(dir, pattern) |> Path.expand() |> Path.wildcard()
        if ebins != [], do: Enum.uniq_by(ebins, &(&1 |> Path.dirname() |> Path.basename()))
      end)
    else
      _unset -> []
    end
  end

  @doc "Why a test that needs these applications cannot run here, for `@tag skip:`; nil when it can."
  def missing(applications) do
    case ebins(applications) do
      {:ok, _paths} -> nil
      {:missing, apps} -> "no #{Enum.join(apps, ", ")} in INSTAR_HOSTS"
    end
  end

  @doc """
  A VM with one of these libraries, or with what stands in for it. It is said which.
  """
  def start!(application) do
    case ebins([application]) do
      {:ok, paths} ->
        vm = OtherVM.start!(paths: paths)
        {:ok, _} = OtherVM.call(vm, :application, :ensure_all_started, [application])
        {vm, :real}

      {:missing, _apps} ->
        vm = OtherVM.start!()
        eval!(vm, stand_in(application))
        {vm, :stand_in}
    end
  end

  # Both have a protocol of the same shape.
  defp stand_in(:poison), do: :jason |> stand_in() |> String.replace("Jason", "Poison")
  defp stand_in(application), do: File.read!("test/fixtures/hosts/#{application}.exs")

  @doc "Evaluates code there; a process of its own, so that what it starts and links goes with it."
  def eval!(vm, code, bindings \\ []) do
    {result, _bindings} = OtherVM.call(vm, Code, :eval_string, [code, bindings])
    result
  end

  # What is encoded -----------------------------------------------------------------------------------------

  @doc "A digest and other bytes that are no text, terms that no format has, and numbers of every kind."
  def odd do
    [
      <<255, 0, 128>>,
      :crypto.hash(:sha256, "odd"),
      <<1::3>>,
      {:a, {}, {"b", <<200>>}},
      self(),
      make_ref(),
      hd(:erlang.ports()),
      &String.upcase/1,
      fn -> :local end,
      [1 | 2],
      [{:key, <<255>>}, other: ~c"charlist"],
      %{1 => 2, "1" => 3, {:a, 1} => 4, <<255>> => 5, 1.5 => nil, nil: true},
      %{__struct__: Nobody, field: {1}},
      %{__struct__: "text"},
      %{__struct__: DateTime, calendar: Calendar.ISO, month: 99},
      %{DateTime.utc_now() | month: 99},
      MapSet.new([{1, 2}]),
      ~U[2026-01-02 03:04:05.678Z],
      ~D[2026-01-02],
      1..3,
      ~r/a/,
      %ArithmeticError{},
      :"an atom",
      :ünicode,
      Instar,
      nil,
      1.0e300,
      Integer.pow(10, 400),
      -Integer.pow(2, 9_000)
    ]
  end

  @doc "An error of every reason there is, with odd values, and those that code raised."
  def errors do
    odd = odd()

    listed =
      for {{_stage, shape, _meaning}, n} <- Enum.with_index(Error.reasons()) do
        [":" <> head | names] =
          shape |> String.trim_leading("{") |> String.trim_trailing("}") |> String.split(", ")

        values = for {_name, index} <- Enum.with_index(names), do: Enum.at(odd, rem(n + index, length(odd)))
        head = String.to_atom(head)
        if names == [], do: head, else: List.to_tuple([head | values])
      end

    raised =
      for {value, n} <- Enum.with_index(odd) do
        kind = Enum.at([:error, :throw, :exit], rem(n, 3))

        {:exception, kind, value,
         [
           {String, :upcase, [value], [file: ~c"a.ex", line: 1]},
           {:m, :f, 2, []},
           {fn -> 1 end, 0, []},
           value
         ]}
      end

    for reason <- listed ++ raised do
      Error.new(reason,
        server: Instar,
        document: "d",
        token: <<255>>,
        digest: :crypto.hash(:sha256, inspect(reason)),
        output: %{stdout: <<0, 255>>},
        limit: %{name: :memory, value: :infinity, set_by: :vm},
        diagnostics: [%{file: nil, line: 1, column: nil, message: "m" <> <<255>>}]
      )
    end
  end

  @doc "What decoding JSON gives for what `Instar.Encodable.plain/1` has made."
  def decoded(map) when is_map(map), do: Map.new(map, fn {key, value} -> {key, decoded(value)} end)
  def decoded(list) when is_list(list), do: Enum.map(list, &decoded/1)
  def decoded(atom) when is_atom(atom) and atom not in [nil, true, false], do: Atom.to_string(atom)
  def decoded(other), do: other

  @doc """
  Encodes and decodes terms by functions given as code. Returns how many there were and those that did not come back as
  what they are when they are plain. In the VM that has the library.
  """
  def differences(terms, encode, decode) do
    {encode, _} = Code.eval_string(encode)
    {decode, _} = Code.eval_string(decode)

    different =
      for term <- terms,
          back = term |> encode.() |> IO.iodata_to_binary() |> decode.(),
          back != decoded(Instar.Encodable.plain(term)),
          do: {term, back}

    {length(terms), Enum.take(different, 3) |> inspect()}
  end
end
