defmodule Instar.Appup.MetadataTest do
  # What modules may say of their upgrades, in both languages, and what is wrong.
  use ExUnit.Case, async: true

  alias Instar.Appup.{Manifest, Metadata}

  @right [
    {:priority, [10], 10},
    {:priority, [-3], -3},
    {:extra, [], []},
    {:extra, [:soft], :soft},
    {:extra, [{:a, 1}], {:a, 1}},
    {:extra, [[:a, :b]], [:a, :b]},
    {:depends, [:a], [:a]},
    {:depends, [:a, [:b, :a]], [:a, :b]},
    {:depends, [], []},
    {:timeout, [1], 1},
    {:timeout, [:infinity], :infinity},
    {:timeout, [:default], :default},
    {:purge, [:soft_purge], {:soft_purge, :soft_purge}},
    {:purge, [:brutal_purge], {:brutal_purge, :brutal_purge}},
    {:purge, [{:soft_purge, :brutal_purge}], {:soft_purge, :brutal_purge}},
    {:apply, [{:m, :f, [1]}], [{:last, 0, {:m, :f, [1]}}]},
    {:apply, [{:first, {:m, :f, []}}], [{:first, 0, {:m, :f, []}}]},
    {:apply, [{{:immediate, 7}, {:m, :f, []}}], [{:immediate, 7, {:m, :f, []}}]},
    {:apply, [{:m, :f, []}, {:last, {:m, :g, []}}], [{:last, 0, {:m, :f, []}}, {:last, 0, {:m, :g, []}}]},
    {:apply, [], []}
  ]

  @wrong [
    {:priority, [1, 2]},
    {:priority, [:high]},
    {:priority, [1.0]},
    {:priority, []},
    {:extra, [:a, :b]},
    {:depends, ["tax"]},
    {:depends, [{:a, :b}]},
    {:timeout, [0]},
    {:timeout, [-1]},
    {:timeout, [:never]},
    {:timeout, [1, 2]},
    {:purge, [:softly]},
    {:purge, [{:soft_purge}]},
    {:purge, [{:soft_purge, :no}]},
    {:purge, [:soft_purge, :brutal_purge]},
    {:apply, [:m]},
    {:apply, [{:m, :f}]},
    {:apply, [{:m, :f, :a}]},
    {:apply, [{:m, :f, [1 | 2]}]},
    {:apply, [{:m, "f", []}]},
    {:apply, [{:before, {:m, :f, []}}]},
    {:apply, [{{:first, :high}, {:m, :f, []}}]},
    {:apply, [{:m, :f, []}, :junk]}
  ]

  for prefix <- ["appup", "rebar_knit"] do
    test "#{prefix}: what is right" do
      for {key, values, expected} <- @right do
        attribute = :"#{unquote(prefix)}_#{key}"
        assert {:ok, metadata} = Metadata.read(M, [{attribute, values}])
        assert {key, Map.fetch!(metadata, key)} == {key, expected}
        assert Map.put(metadata, key, nil) == Map.put(%Metadata{}, key, nil), "others keep their defaults"
      end
    end

    test "#{prefix}: what is wrong names the module, the attribute and what it must be" do
      for {key, values} <- @wrong do
        attribute = :"#{unquote(prefix)}_#{key}"
        assert {:error, error} = Metadata.read(M, [{attribute, values}]), inspect({key, values})
        assert {:bad_metadata, M, ^attribute, ^values, expected} = error.reason
        assert is_binary(expected)
        assert Exception.message(error) =~ "the module M has the attribute :#{attribute} with"
      end
    end
  end

  test "an attribute that stands twice is one list, as the compiler makes it of two lines" do
    attributes = [rebar_knit_depends: [:a], vsn: [1], rebar_knit_depends: [:b]]
    assert {:ok, %{depends: [:a, :b]}} = Metadata.read(:m, attributes)
    assert {:error, _two} = Metadata.read(:m, rebar_knit_priority: [1], rebar_knit_priority: [2])
  end

  test "without attributes there are the defaults" do
    assert Metadata.read(M, vsn: [1]) ==
             {:ok,
              %Metadata{
                priority: 0,
                extra: [],
                depends: [],
                timeout: :default,
                purge: {:brutal_purge, :brutal_purge},
                apply: []
              }}
  end

  defp elixir(source) do
    [{_module, beam}] = Code.compile_string(source)
    on_exit(fn -> :ok end)
    {:ok, {module, entry}} = Manifest.read_beam(beam)
    {entry, Metadata.read(module, entry.attributes)}
  end

  test "`use Instar.Appup` reaches the beam, with everything" do
    {_entry, {:ok, metadata}} =
      elixir("""
      defmodule #{inspect(__MODULE__)}.Full do
        use Instar.Appup, priority: 10, purge: {:soft_purge, :brutal_purge}, depends: [Other, Another],
          timeout: 5_000, extra: [:a, :b], apply: [{:first, {M, :f, [1]}}, {M, :g, []}]
      end
      """)

    assert metadata == %Metadata{
             priority: 10,
             purge: {:soft_purge, :brutal_purge},
             depends: [Other, Another],
             timeout: 5_000,
             extra: [:a, :b],
             apply: [{:first, 0, {M, :f, [1]}}, {:last, 0, {M, :g, []}}]
           }

    for extra <- [[], [:one], :one, {:a, 1}, [[]]] do
      {_entry, {:ok, metadata}} =
        elixir("""
        defmodule #{inspect(__MODULE__)}.Extra#{System.unique_integer([:positive])} do
          use Instar.Appup, extra: #{inspect(extra)}
        end
        """)

      assert metadata.extra == extra
    end
  end

  test "attributes can be set by themselves once they are registered, and stand above the options" do
    {_entry, {:ok, metadata}} =
      elixir("""
      defmodule #{inspect(__MODULE__)}.Later do
        use Instar.Appup, priority: 1
        @appup_priority 2
        @appup_depends [Other]
      end
      """)

    assert {metadata.priority, metadata.depends} == {2, [Other]}
  end

  test "an unknown option doesn't compile" do
    assert_raise ArgumentError, ~r/there is no option :priorty/, fn ->
      Code.compile_string("defmodule #{inspect(__MODULE__)}.Typo do use Instar.Appup, priorty: 1 end")
    end
  end

  test "Erlang's attributes are read as they are" do
    forms =
      for line <- [
            "-module(till).",
            "-rebar_knit_priority(10).",
            "-rebar_knit_purge({soft_purge, brutal_purge}).",
            "-rebar_knit_depends([tax]).",
            "-rebar_knit_depends(rates).",
            "-rebar_knit_timeout(1000).",
            "-rebar_knit_extra([[a, b]]).",
            "-rebar_knit_apply({till, start, []}).",
            "-rebar_knit_apply([{first, {till, stop, []}}])."
          ] do
        {:ok, tokens, _} = :erl_scan.string(to_charlist(line))
        {:ok, form} = :erl_parse.parse_form(tokens)
        form
      end

    {:ok, :till, beam} = :compile.forms(forms)
    {:ok, {:till, entry}} = Manifest.read_beam(beam)

    assert Metadata.read(:till, entry.attributes) ==
             {:ok,
              %Metadata{
                priority: 10,
                purge: {:soft_purge, :brutal_purge},
                depends: [:tax, :rates],
                timeout: 1000,
                extra: [:a, :b],
                apply: [{:last, 0, {:till, :start, []}}, {:first, 0, {:till, :stop, []}}]
              }}
  end
end
