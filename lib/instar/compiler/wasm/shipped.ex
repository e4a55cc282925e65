defmodule Instar.Compiler.Wasm.Shipped do
  # What newer releases of Elixir have and this one lacks, or what the sandbox needs otherwise, as Instar brings it along for documents:
  # modules under names of Instar's own, which become Elixir's where the library is captured.
  @moduledoc false
  alias Instar.Compiler.Shared.Release

  @prefix "Elixir.Instar.Compiler.Wasm.Shipped."
  @json [JSON, JSON.DecodeError, JSON.Encoder] ++
          for(
            type <- [
              Atom,
              BitString,
              Date,
              DateTime,
              Duration,
              Float,
              Integer,
              List,
              Map,
              NaiveDateTime,
              Time
            ],
            do: Module.concat(JSON.Encoder, type)
          )
  # Where Elixir has it, the module itself: its own asks a stack trace where an error is, which the sandbox does not say.
  @there? Release.json?()
  # Those of Elixir's own stand on the VM's processes, and on its applications.
  @of_vm [Agent, Agent.Server, Application, GenServer, Task]
  @modules if(@there?, do: [hd(@json)], else: @json) ++ @of_vm
  # Those of Erlang's have their names here by another one.
  @erlang %{application: Erlang.Application, gen_server: Erlang.GenServer}
  @erlang_names Map.new(@erlang, fn {module, name} -> {inspect(name), module} end)
  @instead @modules
           |> Map.new(&{&1, &1})
           |> Map.merge(@erlang)
           |> Map.new(fn {module, name} -> {module, Module.concat(__MODULE__, name)} end)
  # As structs of a document are known: their fields in order, and which of them must be given.
  @structs if(@there?,
             do: %{},
             else: %{[:JSON, :DecodeError] => [message: nil, offset: nil, data: nil, __exception__: true]}
           )

  @doc "The module of Instar's own that is in the place of one of Elixir's, or nil."
  @spec instead(module) :: module | nil
  def instead(module), do: Map.get(@instead, module)

  @doc "All of Elixir's modules that are shipped, since this release does not have them, or not as the sandbox needs them."
  @spec modules() :: [module]
  def modules, do: @modules

  @doc "The structs among them, each by the segments of its name, with its fields and what they are by default."
  @spec structs() :: %{[atom] => keyword}
  def structs, do: @structs

  @doc "Code in which Instar's names are Elixir's."
  @spec rename(term) :: term
  def rename(atom) when is_atom(atom) do
    case Atom.to_string(atom) do
      @prefix <> name when is_map_key(@erlang_names, name) -> Map.fetch!(@erlang_names, name)
      @prefix <> name -> String.to_atom("Elixir." <> name)
      _other -> atom
    end
  end

  def rename([head | tail]), do: [rename(head) | rename(tail)]
  def rename(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> rename() |> List.to_tuple()
  def rename(map) when is_map(map), do: map |> Map.to_list() |> rename() |> Map.new()
  def rename(other), do: other
end
