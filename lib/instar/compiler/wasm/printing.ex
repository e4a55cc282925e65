defmodule Instar.Compiler.Wasm.Printing do
  # What `dbg` and Logger's macros are in the sandbox: calls of `IO`, with what the compiler alone knows as text.
  @moduledoc false

  @levels [:debug, :info, :notice, :warning, :warn, :error, :critical, :alert, :emergency]

  @doc "Whether it is one of Logger's macros that write."
  @spec level?(atom) :: boolean
  def level?(name), do: name in @levels

  @doc "A value with its place and its code, as `dbg` shows it without colours; the value again."
  @spec dbg([Macro.t()], keyword, map) :: Macro.t()
  def dbg([code | options], meta, scope) do
    options = List.first(options, [])
    # The place is that of the document, in the host's own form.
    place = "[#{scope.module |> Enum.join(".")}:#{meta[:line]}]\n"
    text = "#{code |> plain() |> Macro.to_string()} #=> "
    value = {:instar_dbg, meta, nil}
    shown = remote(:Kernel, :inspect, [value, options], meta)
    written = remote(:IO, :write, [[place, text, shown, "\n\n"]], meta)
    {:case, meta, [code, [do: [{:->, meta, [[value], {:__block__, meta, [written, value]}]}]]]}
  end

  @doc "A line to the stream of errors: the level and the message, which a function may give."
  @spec log(atom, [Macro.t()], keyword) :: Macro.t()
  def log(level, [message | _metadata], meta) do
    text = {:instar_log, meta, nil}
    called = {{:., meta, [text]}, meta, []}
    function? = {:is_function, meta, [text, 0]}
    data? = {:or, meta, [{:is_binary, meta, [text]}, {:is_list, meta, [text]}]}
    write = &remote(:IO, :write, [:stderr, ["[#{level}] ", &1, "\n"]], meta)

    again =
      {:case, meta,
       [
         {:if, meta, [function?, [do: called, else: text]]},
         [
           do: [
             {:->, meta, [[{:when, meta, [text, data?]}], write.(text)]},
             {:->, meta, [[text], write.(remote(:Kernel, :inspect, [text], meta))]}
           ]
         ]
       ]}

    {:case, meta, [message, [do: [{:->, meta, [[text], again]}]]]}
  end

  def log(level, [], meta), do: remote(:IO, :write, [:stderr, "[#{level}] \n"], meta)

  # The tree as the parser made it.
  defp plain(code), do: Macro.update_meta(code, fn _meta -> [] end)

  defp remote(module, name, args, meta),
    do: {{:., meta, [{:__aliases__, [absolute: true], [module]}, name]}, meta, args}
end
