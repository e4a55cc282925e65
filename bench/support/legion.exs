# Runs Instar's adapter for Legion as Legion does: against the behaviour in Legion's own sources, which are outside of the project.
#
#     MIX_ENV=test mix run bench/support/legion.exs FOLDER
#
# FOLDER has Legion's `lib/legion/sandbox.ex` (0.5 or later). The adapter is compiled once more as an implementation of that behaviour, of
# which the compiler has nothing to say, and asked as Legion's executor asks: check, execute with tools and limits, keep the bindings as a checkpoint does.

[folder] = System.argv()
{:ok, _started} = Application.ensure_all_started(:instar)
Code.compile_file(Path.join(folder, "lib/legion/sandbox.ex"))
callbacks = Legion.Sandbox.behaviour_info(:callbacks)

source =
  "lib/instar/adapter/legion.ex"
  |> File.read!()
  |> String.replace(
    "defmodule Instar.Adapter.Legion do",
    "defmodule Instar.Adapter.LegionHere do\n  @behaviour Legion.Sandbox"
  )

# What the compiler says of a callback that is missing, or is none.
{:ok, _started} = Application.ensure_all_started(:ex_unit)
test = self()
said = ExUnit.CaptureIO.capture_io(:stderr, fn -> send(test, Code.compile_string(source)) end)
"" = said

adapter =
  receive do
    [{adapter, _object_code}] -> adapter
  end

defmodule Shop do
  def price("tea"), do: 350
end

run = fn code, bindings, limits ->
  :ok = adapter.check(code, [Shop])
  {:ok, {value, bindings}} = adapter.execute(code, 60_000, [Shop], bindings, limits)
  # What Legion writes to its store, and reads again.
  {value, bindings |> :erlang.term_to_binary() |> :erlang.binary_to_term()}
end

limits = [max_heap: 256_000_000, max_reductions: :infinity, priority: :low]
{350, bindings} = run.("price = Shop.price(\"tea\")", [], limits)
[:price] = adapter.binding_names(bindings)
{700, bindings} = run.("total = Enum.sum([price, price])", bindings, limits)
[:price, :total] = adapter.binding_names(bindings) |> Enum.sort()
{:error, refusal} = adapter.execute("File.read!(\"/etc/passwd\")", 60_000, [], bindings, limits)
true = refusal =~ "File.read! is not there"
{:error, :timeout} = adapter.execute("f = fn f -> f.(f) end; f.(f)", 100, [], [], limits)
{:ok, {3, _bindings}} = adapter.execute("1 + 2", :infinity, [], [], limits)
{:error, _text} = adapter.execute("Enum.to_list(1..100_000_000)", 60_000, [], [], max_heap: 2_000_000)
%{language: _, constraints: _, tool_usage: _} = adapter.prompt_info()
IO.puts("#{length(callbacks)} callbacks of Legion.Sandbox, and what they are asked")
