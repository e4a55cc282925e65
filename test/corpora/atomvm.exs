# AtomVM's tests of Erlang, one module with `start/0` each, on both targets. bin/corpora says where they lie.
Code.require_file("both.exs", __DIR__)

defmodule Instar.Corpora.AtomVM do
  @moduledoc false
  alias Instar.Corpora.Both

  def run(folder, names, summary) do
    documents = Both.start!()

    counts =
      for path <- folder |> Path.join("*.erl") |> Path.wildcard() |> Enum.sort(),
          name = Path.basename(path, ".erl"),
          names == [] or name in names,
          reduce: %{} do
        counts ->
          said = compared(documents, File.read!(path))
          tell(name, said)
          Map.update(counts, elem(said, 0), 1, &(&1 + 1))
      end

    count = &Map.get(counts, &1, 0)
    loads = count.(:equal) + count.(:different) + count.(:refused_at_run_time)

    row =
      "| AtomVM, `tests/erlang_tests` | #{loads + count.(:refused)} files, #{loads} load (#{Both.percent(loads, loads + count.(:refused))}) | " <>
        "#{count.(:equal)} equal, #{count.(:different)} different, #{count.(:refused_at_run_time)} refused at run time | " <>
        "#{count.(:not_on_the_beam)} that the VM does not compile or end |"

    IO.puts(row)
    if summary, do: File.write!(summary, row <> "\n", [:append])
  end

  defp compared(documents, text) do
    with {:ok, beam} <- Both.load(documents, "erlang", text, "beam"),
         {kind, _answer} = there when kind != :timeout <- Both.answer(beam, :start) do
      case Both.load(documents, "erlang", text, "wasm") do
        {:ok, wasm} -> wasm |> Both.answer(:start) |> judged(there)
        {:error, error} -> {:refused, Both.refusal(error)}
      end
    else
      :timeout -> {:not_on_the_beam, "no answer in time"}
      {:error, error} -> {:not_on_the_beam, Both.refusal(error)}
    end
  end

  defp judged(same, same), do: {:equal, same}

  defp judged(here, there) do
    text = inspect(here)

    if text =~ "unsupported" or text =~ "not there in the sandbox",
      do: {:refused_at_run_time, "#{text}, in the VM #{inspect(there)}"},
      else:
        {:different, "#{String.slice(text, 0, 200)}, in the VM #{there |> inspect() |> String.slice(0, 200)}"}
  end

  defp tell(_name, {:equal, _answer}), do: :ok
  defp tell(name, {kind, why}), do: IO.puts("#{name}: #{kind}: #{why}")
end

Logger.configure(level: :none)
{summary, names} = List.pop_at(System.argv(), 0, "")

Instar.Corpora.AtomVM.run(
  Path.join(System.fetch_env!("INSTAR_CORPORA"), "atomvm/AtomVM/tests/erlang_tests"),
  names,
  if(summary != "", do: summary)
)
