# Documents on both targets, and whether their answers are the same.
defmodule Instar.Corpora.Both do
  @moduledoc false
  alias Instar.DocumentServer

  @timeout 4_000

  @doc "Starts a server whose documents are compiled without much of a limit, and answers where they are put."
  @spec start!() :: pid
  def start! do
    for application <- [:instar, :ex_unit], do: {:ok, _} = Application.ensure_all_started(application)
    dir = Path.join(System.tmp_dir!(), "instar-corpora-#{System.pid()}")
    File.mkdir_p!(dir)
    System.at_exit(fn _status -> File.rm_rf!(dir) end)
    {:ok, documents} = DocumentServer.start_link(dir: dir)

    {:ok, _} =
      Instar.start_link(
        name: __MODULE__,
        source: {Instar.Source.HTTP, url: DocumentServer.url(documents)},
        trust: [:beam],
        cache_dir: false,
        refresh: :infinity,
        timeout: @timeout,
        compile_timeout: 120_000,
        memory: 512 * 1024 * 1024,
        allow: [:random, clock: ~U[2026-01-02 03:04:05Z], output: :drop]
      )

    documents
  end

  @doc "A text, or files, loaded for one target."
  @spec load(pid, String.t(), String.t() | [map], String.t()) ::
          {:ok, Instar.Version.t()} | {:error, Exception.t()}
  def load(documents, language, source, target) do
    id = "c#{System.unique_integer([:positive])}#{target}"

    document = %{
      "type" => "code-document",
      "language" => language,
      "target" => target,
      "code" => %{"1" => source}
    }

    :ok = DocumentServer.put(documents, id, document)
    Instar.load(__MODULE__, id)
  end

  @doc "What an error says, shortly."
  @spec why(Exception.t()) :: String.t()
  def why(%{diagnostics: [_ | _] = diagnostics}),
    do:
      diagnostics
      |> Enum.map(& &1.message)
      |> Enum.uniq()
      |> Enum.take(4)
      |> Enum.join("; ")
      |> String.slice(0, 300)

  def why(error), do: error |> Exception.message() |> String.slice(0, 300)

  @doc "The same without the warnings, where there are errors."
  @spec refusal(Exception.t()) :: String.t()
  def refusal(%{diagnostics: [_ | _] = diagnostics}) do
    {warnings, errors} = Enum.split_with(diagnostics, &String.starts_with?(&1.message, "warning"))
    errors = if errors == [], do: warnings, else: errors
    errors |> Enum.map(& &1.message) |> Enum.uniq() |> Enum.take(3) |> Enum.join("; ") |> String.slice(0, 200)
  end

  def refusal(error), do: error |> Exception.message() |> String.slice(0, 200)

  @doc "What a call comes to, as it compares with the other target's."
  @spec answer(Instar.Version.t(), atom, [term]) :: {atom, String.t()} | :timeout
  def answer(version, function, args \\ []), do: task(fn -> Instar.call!(version, function, args) end)

  @doc "What a function comes to. Whatever it does, the next one goes on."
  @spec task((() -> term)) :: {atom, String.t()} | :timeout
  def task(fun) do
    {pid, monitor} =
      spawn_monitor(fn ->
        result =
          try do
            {:ok, shown(fun.())}
          catch
            kind, %Instar.Error{} = error -> {kind, Exception.message(error)}
            kind, reason -> {kind, shown(reason)}
          end

        exit({:result, result})
      end)

    receive do
      {:DOWN, ^monitor, :process, ^pid, {:result, result}} -> result
      {:DOWN, ^monitor, :process, ^pid, reason} -> {:exit, shown(reason)}
    after
      @timeout + 1_000 ->
        Process.exit(pid, :kill)
        Process.demonitor(monitor, [:flush])
        :timeout
    end
  end

  @doc "A part of a whole, for a table."
  @spec percent(non_neg_integer, non_neg_integer) :: String.t()
  def percent(part, all), do: "#{Float.round(100 * part / max(all, 1), 1)} %"

  # Names of modules differ, and so does what a fun or a compiled pattern is.
  defp shown(term),
    do:
      term
      |> unnamed()
      |> inspect(limit: :infinity, structs: false)
      |> String.replace(~r/Instar\.Code\.S\d+(\.M\d+)?|#(Function|PID|Reference)<[^>]*>/, "_")

  # Names of modules are others for each target.
  defp unnamed(atom) when is_atom(atom),
    do: if(String.starts_with?(Atom.to_string(atom), "Elixir."), do: :_, else: atom)

  defp unnamed([head | tail]), do: [unnamed(head) | unnamed(tail)]
  defp unnamed(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> unnamed() |> List.to_tuple()
  defp unnamed(map) when is_map(map), do: map |> Map.to_list() |> unnamed() |> Map.new()
  defp unnamed(other), do: other
end
