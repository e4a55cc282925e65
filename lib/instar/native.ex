defmodule Instar.Native do
  # The boundary: one stub for each function of native/nif, and no logic but to wait. What they take and return is
  # written beside their Rust halves. Each has one module that calls it: see test/architecture_test.exs.
  #
  # All that can be done with one kind of resource is one function, whose last argument is an operation: an atom, or a tuple
  # that begins with one.
  #
  # What may take long is done on a thread of the library, and answered by a message: such a function has a reference as
  # its first argument more, and beside it stands the function that waits. Where the reference would take longer to make than
  # what is small takes, that is asked for first, with nil.
  @moduledoc false

  # It is needed as soon as this module has been compiled, which loads it.
  Code.ensure_compiled!(Instar.Disk.PrivFiles)

  # What names are in this release of Elixir, for the library's `inspect`.
  Code.ensure_compiled!(Instar.Native.Identifiers)
  @identifiers Instar.Native.Identifiers.encode(Instar.Native.Identifiers.read())

  @on_load :load_library

  # A library for another machine, which Mix has brought here, is not for this VM: it only compiles Instar.
  @doc false
  def load_library do
    if :persistent_term.get({__MODULE__, :target}, nil), do: :ok, else: load_here()
  end

  defp load_here do
    with {:ok, priv} <- Instar.Disk.PrivFiles.dir() do
      folder = :filename.absname(:filename.join(to_charlist(priv), ~c"native"))

      # Where the library lies, its workers' program does. To ask where that is, for each load, would be a message.
      :persistent_term.put({__MODULE__, :folder}, folder)

      with {:error, {_reason, text}} = refused <-
             :erlang.load_nif(:filename.join(folder, ~c"instar_nif"), @identifiers) do
        # Without its library this module is not there, and can be asked nothing.
        :persistent_term.put({__MODULE__, :refused}, List.to_string(text))
        refused
      end
    end
  end

  @doc false
  def folder, do: :persistent_term.get({__MODULE__, :folder})

  # Instar.Compiler.Wasm, and Instar.Compiler.Wasm.Translation
  def parse_wat(text), do: answer(&__MODULE__.parse_wat(&1, text))
  def parse_wat(_reference, _text), do: missing()
  def compile_program(_reference, _program, _compile), do: missing()

  # Instar.Compiler.Wasm.Natives
  def terms_bifs, do: missing()

  # Instar.Call.Imports
  def wasm(bytes, question), do: answer(&__MODULE__.wasm(&1, bytes, question))
  def wasm(_reference, _bytes, _question), do: missing()

  # Instar.Runtime.Wasm, and Instar.Runtime.Wasm.Code
  def terms_atoms(wasm), do: answer(&__MODULE__.terms_atoms(&1, wasm))
  def terms_atoms(_reference, _wasm), do: missing()

  def load_wasm(_reference, _wasm, _folder_and_compile, _touch_and_quota, _limits, _atoms_and_names),
    do: missing()

  def make_ready(code, need), do: answer(&__MODULE__.make_ready(&1, code, need))
  def make_ready(_reference, _code, _need), do: missing()
  def describe(code, question), do: answer(&__MODULE__.describe(&1, code, question))
  def describe(_reference, _code, _question), do: missing()
  def gate(code, operation), do: answer(&__MODULE__.gate(&1, code, operation))
  def gate(_reference, _code, _operation), do: missing()
  def call(_code, _function, _arguments, _given), do: missing()
  def instance_new(_code, _owner, _stack), do: missing()
  def instance_call(_instance, _function, _arguments, _given), do: missing()
  def instance(_instance, _operation), do: missing()

  # Instar.Call.Callbacks; the VM's schedulers call `resume`, too.
  def answer(_pending, _result), do: missing()
  def resume(_pending), do: missing()
  def bring(_pending, _terms), do: missing()
  def pending(_pending, _operation), do: missing()
  def call_again(_guest, _turn, _function, _arguments), do: missing()

  # Instar.Call.Lent
  def loan(_term, _operation), do: missing()

  # Instar.Call.Watchdog
  def watchdog(_operation), do: missing()

  # Instar.Memory
  def memory(owner, turn, look) do
    with :large <- __MODULE__.memory(nil, owner, turn, look),
         do: answer(&__MODULE__.memory(&1, owner, turn, look))
  end

  def memory(_reference, _owner, _turn, _look), do: missing()

  # Instar.Instance.Owners
  def owners(operation), do: answer(&__MODULE__.owners(&1, operation))
  def owners(_reference, _operation), do: missing()

  # Instar.Call.World
  def console_new(_arguments, _environment, _folders, _stdout, _stderr), do: missing()
  def console(console, operation), do: answer(&__MODULE__.console(&1, console, operation))
  def console(_reference, _console, _operation), do: missing()

  # Instar.Call.Quota
  def quota_new(_limit), do: missing()
  def quota(_quota, _operation), do: missing()
  def quota_wait(_code, _reference), do: missing()
  def quota_turn(_turn, _end), do: missing()

  # Instar.Server.LRU
  def lru_new(_what), do: missing()
  def lru(order, operation), do: answer(&__MODULE__.lru(&1, order, operation))
  def lru(_reference, _order, _operation), do: missing()
  def touch(_touch, _operation), do: missing()

  # Instar.Server.Holdings, and tests
  def library(operation), do: answer(&__MODULE__.library(&1, operation))
  def library(_reference, _operation), do: missing()

  # Instar.Disk.Limit
  def cache(operation), do: answer(&__MODULE__.cache(&1, operation))
  def cache(_reference, _operation), do: missing()

  # Instar.Wire.HTTP
  def http_client(options), do: answer(&__MODULE__.http_client(&1, options))
  def http_client(_reference, _options), do: missing()
  def http_request(_client, _reference, _request, _wanted), do: missing()
  def http_stream(_stream, _operation), do: missing()

  # Instar.Wire.HTTP.Location
  def document_url_join(_base, _segments, _query), do: missing()

  # Instar.Wire.JSON
  def json_decode(text, depth) do
    with :large <- __MODULE__.json_decode(nil, text, depth),
         do: answer(&__MODULE__.json_decode(&1, text, depth))
  end

  def json_decode(_reference, _text, _depth), do: missing()

  # Instar.Remote.Watch
  def watch(reference, paths, quiet_ms), do: answer(&__MODULE__.watch(&1, reference, paths, quiet_ms))
  def watch(_answer, _reference, _paths, _quiet_ms), do: missing()

  # Only the VM's schedulers call this.
  def make_more(_making), do: missing()

  # What is over soon is answered at once. Threads always end what they have begun.
  defp answer(begin) do
    reference = make_ref()

    case begin.(reference) do
      {:done, answer} ->
        answer

      :ok ->
        receive do
          {^reference, answer} -> answer
        end

      :error ->
        :erlang.error(:system_limit)
    end
  end

  defp missing, do: :erlang.nif_error(:native_library_not_loaded)
end
