defmodule Instar.ForeignLibrary do
  # A native library of somebody else's (foreign_library.c), compiled for the test: it has handlers for signals, faults, and
  # holds dirty schedulers.
  @moduledoc false

  @module :instar_test_foreign
  @header Path.join(:code.root_dir(), "usr/include/erl_nif.h")

  @doc "What is missing to compile it; nil when nothing is."
  def missing do
    unless System.find_executable("cc") && File.exists?(@header) && match?({:unix, :linux}, :os.type()),
      do: "a C compiler, Erlang's headers and Linux are wanted"
  end

  @doc "Compiles it in a folder, and gives the module that loads it from there: `load/0` must be called."
  def compile!(dir) do
    library = Path.join(dir, "foreign")
    arguments = ["-shared", "-fPIC", "-I", Path.dirname(@header), "-o", library <> ".so"]
    {_output, 0} = System.cmd("cc", arguments ++ [Path.join(__DIR__, "foreign_library.c")])
    source = Path.join(dir, "#{@module}.erl")

    File.write!(source, """
    -module(#{@module}).
    -export([load/0, install/1, fault/0, sleep/1]).
    load() -> erlang:load_nif(#{inspect(to_charlist(library), charlists: :as_lists)}, 0).
    install(_) -> erlang:nif_error(not_loaded).
    fault() -> erlang:nif_error(not_loaded).
    sleep(_) -> erlang:nif_error(not_loaded).
    """)

    {:ok, @module, beam} = :compile.file(to_charlist(source), [:binary])
    {@module, beam}
  end
end
