defmodule Instar.Compiler.Shared.Answered do
  # Which functions of Erlang's the host answers for the sandbox, by a callback that needs no permission: functions of data
  # alone, of which the VM has the code.
  #
  # `Instar.Call.Answers` has the functions that answer. Those of `instar_host` are for the library.
  @moduledoc false

  @own [re_compile: 2, re_run: 3, re_loop: 7, re_names: 1]

  @erlang [
    adler32: 1,
    adler32: 2,
    adler32_combine: 3,
    binary_to_atom: 1,
    binary_to_atom: 2,
    binary_to_term: 1,
    binary_to_term: 2,
    crc32: 1,
    crc32: 2,
    crc32_combine: 3,
    external_size: 1,
    external_size: 2,
    list_to_atom: 1,
    md5: 1,
    term_to_binary: 1,
    term_to_binary: 2,
    term_to_iovec: 1,
    term_to_iovec: 2
  ]

  @crypto [exor: 2, hash: 2, hash_equals: 2, hash_info: 1, mod_pow: 3, mac: 3, mac: 4, macN: 4, macN: 5]

  # Not every release has all of them.
  @functions for {module, names} <- [
                   erlang: @erlang,
                   crypto: @crypto
                 ],
                 {:module, ^module} = :code.ensure_loaded(module),
                 {name, arity} <- names,
                 :erlang.function_exported(module, name, arity) or :erlang.is_builtin(module, name, arity),
                 do: {module, name, arity}

  @doc "The functions that a document can name."
  @spec functions() :: [mfa]
  def functions, do: @functions

  @named MapSet.new(@functions, &elem(&1, 0))

  @doc "Whether a document can name functions of the module."
  @spec module?(module) :: boolean
  def module?(module), do: module in @named

  @modules @functions
           |> Enum.group_by(&elem(&1, 0), fn {_module, name, arity} -> {name, arity} end)
           |> Map.put(:instar_host, @own)
           # The engine itself meets it, as long as the processes of a call are its own.
           |> Map.put(:instar_process, ask: 4)

  @doc "All of them by their modules, those of the library among them."
  @spec modules() :: %{module => [{atom, arity}]}
  def modules, do: @modules

  @texts for {module, names} <- @modules,
             {name, arity} <- names,
             into: %{},
             do: {{Atom.to_string(module), Atom.to_string(name), arity}, {module, name, arity}}

  @doc "The function of a module, of the texts that a program has for them; nil for what is none of these."
  @spec function(String.t(), String.t(), arity) :: mfa | nil
  def function(module, name, arity), do: Map.get(@texts, {module, name, arity})
end
