defmodule Instar.TermsModule do
  # Modules whose functions take Erlang terms, written by hand: WebAssembly text with the section that says so.
  @moduledoc false

  @stack 16 * 1024 * 1024
  @stack_base 1024
  @heap_base @stack_base + @stack

  # As in native/terms/src/atoms.rs, which is what `atom/1` counts from.
  @well_known ~w(false true error exit throw EXIT badarg badarith badmatch badfun badarity badmap badkey badrecord
                 case_clause if_clause try_clause else_clause function_clause undef system_limit unsupported ok
                 undefined nil none all erlang) ++ [""]

  @doc "The word of a well-known atom."
  def atom(name) do
    index = Enum.find_index(@well_known, &(&1 == name))
    index * 16 + 3
  end

  @doc """
  The text of a module: functions as text, each exported under its name and arity; more atoms; what is imported.
  """
  def text(functions, options \\ []) do
    exports = for {name, arity, _code} <- functions, do: {name, arity}
    atoms = @well_known ++ Keyword.get(options, :atoms, [])

    """
    (module
      (@custom "instar.terms" "#{escape(section(atoms, exports))}")
      #{Enum.join(Keyword.get(options, :imports, []), "\n  ")}
      (memory (export "memory") #{div(@heap_base, 65536) + 1})
      (global $hp (export "hp") (mut i32) (i32.const 0))
      (global $hp_limit (export "hp_limit") (mut i32) (i32.const 0))
      (global $sp (export "sp") (mut i32) (i32.const 0))
      (global $class (export "class") (mut i64) (i64.const 0))
      (global $reason (export "reason") (mut i64) (i64.const 0))
      (global $trace (export "trace") (mut i64) (i64.const 0))
      (global (export "stack_base") i32 (i32.const #{@stack_base}))
      (global (export "stack_limit") i32 (i32.const #{@stack_base + @stack}))
      (global (export "heap_base") i32 (i32.const #{@heap_base}))
      #{Enum.map_join(functions, "\n  ", &function/1)}
    )
    """
  end

  @doc "A module that exports built-in functions under the names `module:name`."
  def bifs(names) do
    imports =
      for {{m, f, a}, index} <- Enum.with_index(names) do
        ~s|(import "bif" #{quoted("#{m}:#{f}/#{a}")} (func $b#{index} #{signature(a)}))|
      end

    functions =
      for {{m, f, a}, index} <- Enum.with_index(names) do
        arguments = for n <- 0..(a - 1)//1, do: " (local.get #{n})"
        {"#{m}:#{f}", a, "(call $b#{index}#{arguments})"}
      end

    text(functions, imports: imports)
  end

  defp function({name, arity, code}),
    do: ~s|(func (export #{quoted("#{name}/#{arity}")}) #{signature(arity)} #{code})|

  defp signature(arity), do: String.duplicate("(param i64) ", arity) <> "(result i64)"

  defp quoted(text), do: ~s("#{escape(text)}")

  defp escape(bytes), do: for(<<byte <- bytes>>, into: "", do: "\\" <> Base.encode16(<<byte>>))

  # The format of native/terms/src/section.rs.
  defp section(atoms, exports) do
    exports = for {name, arity} <- exports, do: [bytes(name), <<arity::little-32>>, bytes("#{name}/#{arity}")]
    IO.iodata_to_binary([<<1::little-32>>, list(Enum.map(atoms, &bytes/1)), list(exports), list([])])
  end

  defp list(items), do: [<<length(items)::little-32>>, items]
  defp bytes(text), do: [<<byte_size(text)::little-32>>, text]
end
