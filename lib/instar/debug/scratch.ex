defmodule Instar.Debug.Scratch do
  # Compiles what somebody typed with Elixir's compiler, to have its abstract code. One after the other, as all have one name,
  # and nothing of it stays.
  @moduledoc false
  alias Instar.Compiler.Shared.Release

  @name Instar.Debug.Typed

  @doc "The abstract code of an expression that sees these variables, and which variables stand for them there."
  @spec compile(Macro.t(), [atom]) ::
          {:ok, {[{String.t(), atom}], [tuple]}} | {:error, String.t()}
  def compile(quoted, names) do
    :global.trans({__MODULE__, self()}, fn -> compiled(quoted, names) end, [node()])
  end

  defp compiled(quoted, names) do
    arguments = for name <- names, do: {name, [], nil}

    module =
      quote do
        defmodule unquote(@name) do
          @compile {:debug_info, true}
          def run(unquote_splicing(arguments)), do: unquote(quoted)
        end
      end

    case diagnosed(fn -> Code.compile_quoted(module, "evaluate") end) do
      {:ok, [{@name, beam}]} -> code(beam, names)
      {:ok, _several} -> {:error, "an expression defines no module"}
      {:error, message} -> {:error, message}
    end
  after
    :code.purge(@name)
    :code.delete(@name)
    :code.purge(@name)
  end

  defp code(beam, names) do
    {:ok, {_, [debug_info: {:debug_info_v1, backend, data}]}} = :beam_lib.chunks(beam, [:debug_info])
    {:ok, forms} = backend.debug_info(:erlang_v1, @name, data, [])
    arity = length(names)

    [{:clause, _, patterns, [], body}] =
      Enum.find_value(forms, fn form ->
        with {:function, _, :run, ^arity, clauses} <- form, do: clauses, else: (_ -> nil)
      end)

    variables =
      for {name, {:var, _, variable}} <- Enum.zip(names, patterns), do: {Atom.to_string(name), variable}

    {:ok, {variables, body}}
  end

  # Since Elixir 1.15 what is wrong is printed, and no part of the exception.
  if Release.diagnostics?() do
    defp diagnosed(compile) do
      {answer, diagnostics} = Code.with_diagnostics([log: false], fn -> attempt(compile) end)

      with {:error, message} <- answer do
        errors = for %{severity: :error, message: message} <- diagnostics, do: message
        {:error, if(errors == [], do: message, else: Enum.join(errors, "\n"))}
      end
    end
  else
    defp diagnosed(compile), do: attempt(compile)
  end

  defp attempt(compile) do
    {:ok, compile.()}
  rescue
    error in CompileError -> {:error, error.description}
    error -> {:error, Exception.message(error)}
  catch
    kind, reason -> {:error, Exception.format_banner(kind, reason)}
  end
end
