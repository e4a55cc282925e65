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
  # Those of Elixir's own stand on the VM's processes.
  @processes [Agent, Agent.Server, GenServer, Task]
  @modules if(@there?, do: [hd(@json)], else: @json) ++ @processes
  @instead Map.new(@modules, &{&1, Module.concat(__MODULE__, &1)})
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
      @prefix <> name -> String.to_atom("Elixir." <> name)
      _other -> atom
    end
  end

  def rename([head | tail]), do: [rename(head) | rename(tail)]
  def rename(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> rename() |> List.to_tuple()
  def rename(map) when is_map(map), do: map |> Map.to_list() |> rename() |> Map.new()
  def rename(other), do: other
end
