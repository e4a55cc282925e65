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
  The text of a module: functions as text, each exported under its name and arity; more atoms; what is imported; more
  text.

  In the functions `$hp`, `$hp_limit`, `$sp`, `$class`, `$reason` and `$trace` are written as globals, and `(take)` is
  what a loop or a function that calls another must do first.
  """
  def text(functions, options \\ []) do
    exports = for {name, arity, _code} <- functions, do: {name, arity}
    atoms = @well_known ++ Keyword.get(options, :atoms, [])

    """
    (module
      (@custom "instar.terms" "#{escape(section(atoms, exports))}")
      #{Enum.join(Keyword.get(options, :imports, []), "\n  ")}
      (import "rt" "yield" (func $yield))
      (memory (export "memory") #{div(@heap_base, 65536) + 1})
      (global $budget (export "budget") (mut i64) (i64.const 0))
      (global (export "stack_base") i32 (i32.const #{@stack_base}))
      (global (export "heap_base") i32 (i32.const #{@heap_base}))
      #{Enum.map_join(functions, "\n  ", &function/1)}
      #{Keyword.get(options, :more, "")}
    )
    """
    |> registers()
  end

  # As in native/terms/src/layout.rs.
  @registers [{"hp_limit", 72, "i32"}, {"hp", 64, "i32"}, {"sp", 80, "i32"}] ++
               [{"class", 88, "i64"}, {"reason", 96, "i64"}, {"trace", 104, "i64"}]

  defp registers(text) do
    text =
      String.replace(text, "(take)", """
      (global.set $budget (i64.sub (global.get $budget) (i64.const 10)))
      (if (i64.lt_s (global.get $budget) (i64.const 0)) (then (call $yield)))
      """)

    for {name, offset, type} <- @registers, reduce: text do
      text ->
        text
        |> String.replace("(global.get $#{name})", "(#{type}.load offset=#{offset} (i32.const 0))")
        |> String.replace("(global.set $#{name} ", "(#{type}.store offset=#{offset} (i32.const 0) ")
    end
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
    release = String.to_integer(System.otp_release())

    IO.iodata_to_binary([
      <<2::little-32, release::little-32>>,
      list(Enum.map(atoms, &bytes/1)),
      list(exports),
      list([])
    ])
  end

  defp list(items), do: [<<length(items)::little-32>>, items]
  defp bytes(text), do: [<<byte_size(text)::little-32>>, text]
end
