defmodule Instar.Compiler.ReceivesTest do
  # The pass that makes functions of `receive` walks all code of a module that has one: all else has to stay as it was.
  use ExUnit.Case, async: true

  alias Instar.Compiler.Wasm.Receives

  @applications [:elixir, :stdlib, :compiler]

  for application <- @applications do
    test "code of #{application} that waits for nothing is as before" do
      {same, changed} =
        unquote(application)
        |> modules()
        |> Task.async_stream(&changed/1, timeout: 120_000, ordered: false)
        |> Enum.map(fn {:ok, result} -> result end)
        |> Enum.reject(&(&1 == :none))
        |> Enum.split_with(&(&1 == :same))

      assert changed == []
      assert length(same) > 20
    end
  end

  defp modules(application) do
    {:ok, modules} = :application.get_key(application, :modules)
    # Of the largest, one says what two would.
    for module <- modules,
        module not in [:elixir_parser, :beam_ssa_opt, :unicode_util, String.Unicode],
        do: module
  end

  # The names of the functions that are others afterwards.
  defp changed(module) do
    with path when is_list(path) <- :code.which(module),
         {:ok, {_, [debug_info: {:debug_info_v1, backend, info}]}} <- :beam_lib.chunks(path, [:debug_info]),
         {:ok, forms} <- backend.debug_info(:erlang_v1, module, info, []),
         {:ok, _module, core} <- :compile.noenv_forms(forms, [:to_core, :binary]) do
      before = :cerl.module_defs(core)
      behind = core |> Receives.core_transform([]) |> :cerl.module_defs()

      others =
        for {{variable, fun}, {_variable, other}} <- Enum.zip(before, behind),
            not waits?(fun) and plain(fun) != plain(other),
            do: {module, :cerl.var_name(variable)}

      if others == [] and length(before) == length(behind), do: :same, else: others
    else
      _no_code -> :none
    end
  end

  defp waits?(tree) do
    :cerl_trees.fold(
      fn node, found? ->
        found? or
          (:cerl.type(node) == :primop and
             :cerl.atom_val(:cerl.primop_name(node)) in ~w(recv_next recv_wait_timeout)a)
      end,
      false,
      tree
    )
  end

  # As text: a literal can be written in several ways.
  defp plain(tree), do: tree |> :core_pp.format() |> IO.iodata_to_binary()
end
