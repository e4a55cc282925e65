defmodule Instar.Guides.ErrorsTest do
  # Makes every mistake of guides/errors.md, as it stands there, and compares what it says. After a change of a sentence,
  #
  #     INSTAR_WRITE_GUIDES=1 mix test test/guides/errors_test.exs
  #
  # writes what is said now. Not async: the server has the name that it has by default, and Mix's shell is the VM's.
  use Instar.Case, async: false
  import ExUnit.CaptureLog
  alias Instar.{DocumentServer, TaskRun}

  @moduletag instar: false
  @guide Path.expand("../../guides/errors.md", __DIR__)
  @url "http://localhost:8080"
  @code "defmodule Pricing do\n  def quote(n), do: n * 2\nend"

  @document %{
    "type" => "code-document",
    "language" => "elixir",
    "code" => %{"2.0.0" => @code, "2.1.0" => @code},
    "production" => "2.1.0",
    "beta" => "2.1.0"
  }

  test "every mistake says what the guide says", context do
    guide = File.read!(@guide)
    folder = Path.join(context.tmp_dir, "folder")
    File.mkdir_p!(Path.join(folder, "pricing"))
    File.write!(Path.join(folder, "pricing/2.1.0.ex"), String.replace(@code, "2", "3"))
    put!(context, "pricing", @document)
    context = Map.merge(context, %{url: DocumentServer.url(context.documents), folder: folder})

    assert length(Regex.scan(row(), guide)) == 20

    {written, _server} =
      Enum.map_reduce(String.split(guide, ~r/^(?=## )/m), nil, fn section, server ->
        server = server || server!(section, context)
        {Regex.replace(row(), section, &"| #{&2 && before(&1)} | #{said(mistake(&1), context)} |"), server}
      end)

    written = Enum.join(written)
    if System.get_env("INSTAR_WRITE_GUIDES"), do: File.write!(@guide, written)
    assert written == File.read!(@guide)
    # What the rows say is worth a row each.
    says = for [row] <- Regex.scan(row(), written), do: row |> String.split(" | ") |> List.last()
    assert Enum.uniq(says) == says and not Enum.any?(says, &(&1 =~ "FunctionClause" or &1 =~ "%Instar"))
  end

  # The first cell of a row begins with the mistake, in the backquotes of code.
  defp row, do: ~r/^\| `.*\|$/m
  defp before(row), do: Regex.run(~r/^\| (`.*) \| [^|]*\|$/U, row) |> Enum.at(1)
  defp mistake(row), do: Regex.run(~r/^\| `([^`]*)`/, row) |> Enum.at(1)

  # In the first section there is none yet.
  defp server!("## Choosing" <> _rest, context), do: start_instar!(context, name: Instar)
  defp server!(_section, _context), do: nil

  defp said("mix instar." <> command, context) do
    [task | arguments] = command |> String.replace(@url, context.url) |> String.split()

    arguments =
      Enum.map(arguments, fn argument -> if argument == "documents", do: context.folder, else: argument end)

    {code, _out, errors} = TaskRun.run("instar." <> task, arguments)
    assert code != 0
    shown(errors, context)
  end

  defp said("{" <> _rest = json, context) do
    {:ok, fields} = Instar.Native.json_decode(json, 32)
    document = Map.merge(@document, fields)
    document = if is_map_key(fields, "code"), do: Map.drop(document, ["production", "beta"]), else: document
    put!(context, "new", document)
    message(Instar.load(Instar, "new"), context)
  end

  defp said(code, context) do
    parent = self()

    log =
      capture_log(fn ->
        # What cannot start exits with whom it is linked to.
        {pid, monitor} =
          spawn_monitor(fn ->
            Process.flag(:trap_exit, true)
            {answer, _bindings} = code |> String.replace(@url, context.url) |> Code.eval_string()
            send(parent, {:answer, answer})
          end)

        assert_receive {:DOWN, ^monitor, :process, ^pid, _reason}
      end)

    assert_received {:answer, answer}, log
    message(answer, context)
  end

  defp message({:error, %Error{} = error}, context), do: error |> Exception.message() |> shown(context)

  # What differs from run to run stands for itself.
  defp shown(text, context) do
    text
    |> String.trim()
    |> String.replace(context.url, @url)
    |> String.replace(~s("#{context.url}), ~s("#{@url}))
    |> String.replace(context.folder, "documents")
    |> String.replace(~r/, token "(\\"|[^"])*"/, "")
    |> String.replace(~r/, digest [0-9a-f]{12}/, "")
    |> String.replace("|", "\\|")
    |> String.replace(~r/\s*\n\s*/, "<br>")
  end
end
