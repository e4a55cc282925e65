defmodule Instar.FilesGraphsTest do
  # Documents of several files, at random: modules that need each other's macros, structs, protocols and functions, spread over
  # files in any order. What they answer is what the same files answer that Elixir and Erlang have compiled themselves.
  use Instar.Case, async: true

  # FILES_GRAPHS=50 plays more of them.
  @graphs String.to_integer(System.get_env("FILES_GRAPHS", "6"))

  for n <- 1..@graphs do
    @tag instar: [
           trust: [:beam],
           refresh: 60_000,
           max_atoms: 500_000,
           compile_timeout: 60_000,
           timeout: 60_000
         ]
    test "graph #{n}", %{server: server, tmp_dir: dir} = context do
      seed = {unquote(n), 19, ExUnit.configuration()[:seed]}
      :rand.seed(:exsss, seed)
      suffix = "F#{System.unique_integer([:positive])}"
      modules = graph(suffix)
      files = spread(modules)

      main =
        files |> Enum.flat_map(fn {_file, modules} -> modules end) |> Enum.find(&(&1.language == :elixir))

      all = for {_file, modules} <- files, module <- modules, into: %{}, do: {module.n, module}
      sources = for {file, modules} <- files, do: {file, Enum.map_join(modules, "\n", &code(&1, all, main))}
      expected = plain(Path.join(dir, "plain"), sources, main)

      for target <- ["wasm", "beam"] do
        id = "d-#{target}"
        put!(context, id, of_files(target, sources))

        told =
          "#{inspect(seed)}, #{target}: #{inspect(sources, limit: :infinity, printable_limit: :infinity)}"

        case Instar.call(server, id, :v, [7, 2]) do
          {:ok, answer} -> assert answer == expected, told
          {:error, error} -> flunk(Exception.message(error) <> "\n" <> told)
        end

        # Where it is raised is told by file and line.
        for {file, text} <- sources, {line, number} <- Enum.with_index(String.split(text, "\n"), 1) do
          with [_all, n] <- Regex.run(~r/raise\("boom (\d+)"/, line) do
            assert {:error, %Error{} = error} = Instar.call(server, id, :boom, [String.to_integer(n)])
            assert {:exception, :error, %RuntimeError{message: "boom " <> ^n}, stacktrace} = error.reason
            assert [{_module, :boom, 0, location} | _] = stacktrace
            assert {"#{location[:file]}", location[:line]} == {"#{id}@1.0.0/#{file}", number}, told
          end
        end
      end
    end
  end

  defp of_files(target, sources) do
    %{
      "type" => "code-document",
      "language" => "elixir",
      "target" => target,
      "code" => %{"1.0.0" => for({file, text} <- sources, do: %{"file" => file, "text" => text})}
    }
  end

  # Modules by number. What one needs while it is compiled has a greater number; whom it calls may have any.
  defp graph(suffix) do
    count = Enum.random(2..8)

    for n <- 1..count do
      behind = Enum.to_list((n + 1)..count//1)

      %{
        n: n,
        language: if(n > 1 and :rand.uniform(5) == 1, do: :erlang, else: :elixir),
        macros: some(behind),
        structs: some(behind),
        bodies: some(behind),
        derives: some(behind),
        helps: some(behind),
        calls: some(Enum.to_list(1..count) -- [n]),
        suffix: suffix
      }
    end
  end

  defp some(numbers), do: for(n <- numbers, :rand.uniform(3) == 1, do: n)

  # Within a file Elixir's order holds.
  defp spread(modules) do
    {erlang, elixir} = Enum.split_with(modules, &(&1.language == :erlang))
    files = Enum.random(1..length(elixir))
    by_file = Enum.group_by(elixir, fn _module -> Enum.random(1..files) end)

    elixir =
      for {file, modules} <- by_file,
          do: {Enum.random(["", "lib/", "lib/deep/"]) <> "f#{file}.ex", Enum.sort_by(modules, &(-&1.n))}

    Enum.shuffle(elixir ++ for(module <- erlang, do: {"src/#{name(module)}.erl", [module]}))
  end

  defp name(%{language: :erlang, n: n, suffix: suffix}), do: String.downcase("g#{n}#{suffix}")
  defp name(%{n: n, suffix: suffix}), do: "G#{n}#{suffix}"
  defp called(%{language: :erlang} = module), do: ":" <> name(module)
  defp called(module), do: name(module)

  defp code(%{language: :erlang} = module, all, _main) do
    calls = for n <- module.calls, do: "#{remote(all[n])}:v(X, D - 1)"

    """
    -module(#{name(module)}).
    -export([v/2, help/0]).
    help() -> #{module.n}.
    v(_X, 0) -> #{module.n};
    v(X, D) -> _ = {X, D}, {#{module.n}, [#{Enum.join(calls, ", ")}]}.
    """
  end

  defp code(module, all, main) do
    elixir = fn numbers -> for n <- numbers, all[n].language == :elixir, do: all[n] end

    """
    defmodule #{name(module)} do
      #{for used <- elixir.(module.macros), do: "require #{name(used)}, as: R#{used.n}\n  "}
      #{for used <- elixir.(module.structs), do: "alias #{name(used)}, as: S#{used.n}\n  "}
      defstruct [:x, in: [#{Enum.map_join(elixir.(module.structs), ", ", &"%S#{&1.n}{x: #{&1.n}}")}]]
      @bodies [#{Enum.map_join(elixir.(module.bodies), ", ", &"#{name(&1)}.help()")}]
      def help, do: #{module.n} + Enum.sum(@bodies)
      defmacro m(x) do
        helped = [#{Enum.map_join(elixir.(module.helps), ", ", &"#{name(&1)}.help()")}]
        quote(do: {unquote(x), unquote(helped)})
      end
      def bodies, do: @bodies
      def v(_x, 0), do: #{module.n}
      def v(x, d) do
        macros = [#{Enum.map_join(elixir.(module.macros), ", ", &"R#{&1.n}.m(x)")}]
        calls = [#{Enum.map_join(module.calls, ", ", &"#{called(all[&1])}.v(x, d - 1)")}]
        shown = [#{Enum.map_join(elixir.(module.derives), ", ", &"#{name(&1)}.P.show(%#{name(module)}{x: #{&1.n}})")}]
        {#{module.n}, macros, Map.to_list(Map.from_struct(%#{name(module)}{x: x}))  |> Enum.sort() |> inspect() |> then(&is_binary/1), calls, shown, @bodies}
      end
      def boom, do: raise("boom #{module.n}")
      #{if module == main, do: for(other <- elixir.(Map.keys(all)), do: "def boom(#{other.n}), do: _ = {#{name(other)}.boom()}\n  ")}
    end
    defprotocol #{name(module)}.P do
      def show(value)
    end
    #{for used <- elixir.(module.derives), do: "defimpl #{name(used)}.P, for: #{name(module)} do\n  def show(%{x: x}), do: {#{module.n}, x}\nend\n"}
    """
  end

  defp remote(%{language: :erlang} = module), do: name(module)
  defp remote(module), do: "'Elixir." <> name(module) <> "'"

  # The same files, as a project has them.
  defp plain(dir, sources, main) do
    write_files!(dir, sources)
    {erlang, elixir} = Enum.split_with(sources, fn {file, _text} -> Path.extname(file) == ".erl" end)

    for {file, _text} <- erlang do
      {:ok, module, binary} = :compile.file(String.to_charlist(Path.join(dir, file)), [:binary])
      {:module, ^module} = :code.load_binary(module, ~c"nofile", binary)
    end

    paths = for {file, _text} <- elixir, do: Path.join(dir, file)

    ExUnit.CaptureIO.capture_io(:stderr, fn ->
      {:ok, _modules, _warnings} = Kernel.ParallelCompiler.compile(paths)
    end)

    apply(Module.concat([name(main)]), :v, [7, 2])
  end
end
