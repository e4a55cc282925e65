# Makes the programs that the compiler's tests run: `elixir native/compiler/tests/inputs/make.exs`
#
# For each source beside this file (*.ex, *.erl) it writes otp-RELEASE/NAME.etf: {program, cases}. The program is
# what the front would hand over: the source's modules and what they reach of the library. A case is
# {function, arguments, {:ok, result} | {:error, class, reason}}, as the BEAM answers now. Each module lists
# its cases in `cases/0`.
#
# `make.exs --assembly SOURCE` prints the program of one source, an instruction a line: what golden.rs asks for.
defmodule Make do
  # The assembly of other releases differs: with each another one, what is golden would change all the time.
  @golden "25"

  def assembly(path) do
    release = System.otp_release()
    if release != @golden, do: raise("golden programs are those of OTP #{@golden}, not #{release}")
    {main, modules, exports} = program(path)
    called = for {_, name, arity} <- exports, do: {name, arity}
    # As the front says it, what is called by name is a module's exports.
    modules =
      for {module, kind, functions} <- modules, do: {module, kind, functions, called_of(module, main, called)}

    term({:release, String.to_integer(release)})
    term({:exports, exports})

    for {module, kind, functions, called} <- modules do
      term({:module, module, kind, called})

      for {:function, name, arity, entry, code} <- functions do
        term({:function, name, arity, entry})
        Enum.each(code, &term(&1, "  "))
      end
    end
  end

  defp called_of(main, main, called), do: called

  defp called_of(module, _main, _called),
    do: for({name, arity} <- module.module_info(:exports), do: {name, arity})

  # On one line, whatever its length.
  defp term(term, indent \\ ""), do: IO.puts(indent <> to_string(:io_lib.format("~0tp", [term])) <> ".")

  def run(path) do
    {main, modules, exports} = program(path)

    cases =
      for {name, arguments} <- if(function_exported?(main, :cases, 0), do: main.cases(), else: []) do
        answer =
          try do
            {:ok, apply(main, name, arguments)}
          catch
            class, reason -> {:error, class, reason}
          end

        {name, arguments, shown(answer)}
      end

    release = String.to_integer(System.otp_release())
    out = Path.join([Path.dirname(path), "otp-#{release}", Path.basename(Path.rootname(path)) <> ".etf"])
    program = :erlang.term_to_binary({:instar_program, 2, release, modules, exports})
    File.mkdir_p!(Path.dirname(out))
    File.write!(out, :erlang.term_to_binary({program, cases}))

    IO.puts(
      "#{Path.basename(out)}: #{length(modules)} modules, " <>
        "#{modules |> Enum.map(&length(elem(&1, 2))) |> Enum.sum()} functions, #{length(cases)} cases"
    )
  end

  # {the source's own module, [{module, document | library, functions}], exports}
  defp program(path) do
    modules = modules(path, Path.extname(path))
    {main, _} = Enum.find(modules, hd(modules), fn {module, _} -> function_exported?(module, :cases, 0) end)
    assembly = Map.new(modules, fn {module, forms} -> {module, functions(forms)} end)

    exports =
      for {name, arity} <- main.module_info(:exports),
          name not in [:module_info, :__info__, :cases],
          do: {main, name, arity}

    {reached, _cache} = reach(exports, {%{}, Map.new(assembly, fn {m, fs} -> {m, {:document, fs}} end)})
    by_module = Enum.group_by(reached, fn {{m, _, _}, _} -> m end, fn {_, {kind, f}} -> {kind, f} end)

    modules =
      for {module, [{kind, _} | _] = functions} <- by_module,
          do: {module, kind, functions |> Enum.map(&elem(&1, 1)) |> Enum.sort()}

    {main, modules, exports}
  end

  # A fun is only shown.
  defp shown(fun) when is_function(fun), do: :"#Fun"
  defp shown(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> shown() |> List.to_tuple()
  defp shown([head | tail]), do: [shown(head) | shown(tail)]
  defp shown(other), do: other

  defp modules(path, ".ex") do
    Code.compiler_options(ignore_module_conflict: true)
    for {module, beam} <- Code.compile_file(path), do: {module, debug_forms(beam)}
  end

  defp modules(path, ".erl") do
    {:ok, module, beam} = :compile.file(String.to_charlist(path), [:binary, :debug_info, :report_errors])
    :code.load_binary(module, String.to_charlist(path), beam)
    [{module, debug_forms(beam)}]
  end

  defp debug_forms(beam) do
    {:ok, {module, [debug_info: {:debug_info_v1, backend, data}]}} = :beam_lib.chunks(beam, [:debug_info])
    {:ok, forms} = backend.debug_info(:erlang_v1, module, data, [])
    forms
  end

  defp functions(forms) do
    {:ok, _, assembly} = :compile.noenv_forms(forms, [:to_asm, :binary])
    # Since OTP 29 there are records before the functions.
    functions = elem(assembly, tuple_size(assembly) - 2)

    Map.new(functions, fn {:function, name, arity, entry, code} ->
      {{name, arity}, {:function, name, arity, entry, Enum.reject(code, &match?({:line, _}, &1))}}
    end)
  end

  defp reach([], state), do: state

  defp reach([{module, name, arity} = mfa | rest], {reached, cache}) do
    # What needs no code in the BEAM needs none here; the runtime has it, or the compiler says so.
    native = :erlang.is_builtin(module, name, arity)

    if is_map_key(reached, mfa) or native do
      reach(rest, {reached, cache})
    else
      cache = Map.put_new_lazy(cache, module, fn -> library(module) end)
      {kind, functions} = cache[module]

      case functions do
        %{{^name, ^arity} => {:function, _, _, _, code} = function} ->
          entries = Map.new(functions, fn {key, {:function, _, _, entry, _}} -> {entry, key} end)
          called = Enum.flat_map(code, &called(&1, module, entries))
          reach(called ++ rest, {Map.put(reached, mfa, {kind, function}), cache})

        _none ->
          reach(rest, {reached, cache})
      end
    end
  end

  defp library(module) do
    with path when is_list(path) <- :code.which(module), {:ok, beam} <- File.read(path) do
      {:library, functions(debug_forms(beam))}
    else
      _none -> {:library, %{}}
    end
  end

  # Dynamic calls are only followed as far as a literal module and function stand side by side.
  defp called({:extfunc, module, name, arity}, _module, _entries), do: [{module, name, arity}]

  defp called({:f, label}, module, entries) do
    case entries do
      %{^label => {name, arity}} -> [{module, name, arity}]
      _ -> []
    end
  end

  defp called(fun, _module, _entries) when is_function(fun) do
    info = Function.info(fun)
    if info[:type] == :external, do: [{info[:module], info[:name], info[:arity]}], else: []
  end

  defp called(tuple, module, entries) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> called(module, entries)

  defp called([head | tail], module, entries),
    do: called(head, module, entries) ++ called(tail, module, entries)

  defp called(map, module, entries) when is_map(map), do: called(:maps.to_list(map), module, entries)
  defp called(_other, _module, _entries), do: []
end

folder = Path.dirname(__ENV__.file)

case System.argv() do
  ["--assembly", path] -> Make.assembly(path)
  [] -> Enum.each(Path.wildcard(Path.join(folder, "*.{ex,erl}")), &Make.run/1)
  names -> for name <- names, do: Make.run(Path.join(folder, name))
end
