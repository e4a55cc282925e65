defmodule Mix.Tasks.Compile.InstarNative.Cargo do
  # Runs cargo and shows what it says: each crate with its number among all, also where the output is no terminal.
  #
  # Cargo counts only on a progress bar, which it redraws in place. It is asked for one in any case, and the bar is taken out of
  # what it writes.
  @moduledoc false

  @bar ~r"^\s*Building \[[=> ]*\] (\d+)/(\d+)"

  @doc "Runs cargo in a folder, with its output on the screen; its exit status."
  @spec run(Path.t(), [String.t()], Path.t()) :: non_neg_integer
  def run(cargo, arguments, folder) do
    env = [{~c"CARGO_TERM_PROGRESS_WHEN", ~c"always"}, {~c"CARGO_TERM_PROGRESS_WIDTH", ~c"80"}]
    options = [:binary, :exit_status, :stderr_to_stdout, args: arguments, cd: folder, env: env]
    port = Port.open({:spawn_executable, String.to_charlist(cargo)}, options)
    follow(port, "", nil)
  end

  defp follow(port, begun, progress) do
    receive do
      {^port, {:data, bytes}} ->
        {begun, progress} = show(begun <> bytes, progress, &IO.puts/1)
        follow(port, begun, progress)

      {^port, {:exit_status, status}} ->
        if begun != "", do: IO.puts(begun)
        status
    end
  end

  @doc """
  Shows the lines of an output, with the last progress that a bar has told; what has no end yet, and the progress.
  """
  @spec show(String.t(), {String.t(), String.t()} | nil, (String.t() -> term)) ::
          {String.t(), {String.t(), String.t()} | nil}
  def show(output, progress, puts) do
    [begun | lines] = output |> String.split(~r"\r\n?|\n") |> Enum.reverse()
    {begun, lines |> Enum.reverse() |> Enum.reduce(progress, &line(&1, &2, puts))}
  end

  defp line(line, progress, puts) do
    # A terminal's order to forget the rest of a line.
    line = String.replace(line, ~r"\e\[[0-9;]*[A-Za-z]", "")

    case Regex.run(@bar, line) do
      [_bar, done, all] ->
        {done, all}

      nil ->
        if String.trim(line) != "", do: puts.(counted(line, progress))
        progress
    end
  end

  defp counted(line, {done, all}) do
    if line =~ ~r"^\s+Compiling ",
      do: "[#{String.pad_leading(done, String.length(all))} of #{all}] #{String.trim(line)}",
      else: line
  end

  defp counted(line, nil), do: line
end
