defmodule Instar.Native do
  # The boundary: one stub for each function of native/nif, and no logic but to wait. What they take and return is
  # written beside their Rust halves. Each has one module that calls it: see test/architecture_test.exs.
  #
  # What may take long is done on a thread of the library, and answered by a message: such a function has a reference as
  # its first argument more, and beside it stands the function that waits.
  @moduledoc false

  # It is needed as soon as this module has been compiled, which loads it.
  Code.ensure_compiled!(Instar.Disk.PrivFiles)

  @on_load :load_library

  @doc false
  def load_library do
    with {:ok, priv} <- Instar.Disk.PrivFiles.dir() do
      folder = :filename.absname(:filename.join(to_charlist(priv), ~c"native"))

      # Where the library lies, its workers' program does. To ask where that is, for each load, would be a message.
      :persistent_term.put({__MODULE__, :folder}, folder)
      :erlang.load_nif(:filename.join(folder, ~c"instar_nif"), 0)
    end
  end

  @doc false
  def folder, do: :persistent_term.get({__MODULE__, :folder})

  # Instar.Compiler.Wasm
  def parse_wat(text), do: answer(&__MODULE__.parse_wat(&1, text))
  def parse_wat(_reference, _text), do: missing()
  def compile_program(_reference, _program, _compile), do: missing()
  def terms_bifs, do: missing()

  # Instar.Runtime.Wasm
  def load_wasm(_reference, _wasm, _folder_and_compile, _touch_and_room, _limits, _atoms_and_signatures),
    do: missing()

  # Instar.Call.Imports
  def wanted_imports(wasm), do: answer(&__MODULE__.wanted_imports(&1, wasm))
  def wanted_imports(_reference, _wasm), do: missing()
  def valid_wasm(wasm), do: answer(&__MODULE__.valid_wasm(&1, wasm))
  def valid_wasm(_reference, _wasm), do: missing()

  # Instar.Runtime.Wasm
  def terms_atoms(wasm), do: answer(&__MODULE__.terms_atoms(&1, wasm))
  def terms_atoms(_reference, _wasm), do: missing()
  def make_ready(code, stack), do: answer(&__MODULE__.make_ready(&1, code, stack))
  def make_ready(_reference, _code, _stack), do: missing()
  def describe(_code), do: missing()
  def call(_code, _function, _arguments), do: missing()
  def call(_code, _function, _arguments, _limits), do: missing()
  def call(_code, _function, _arguments, _limits, _signature, _console), do: missing()
  def exports(code), do: answer(&__MODULE__.exports(&1, code))
  def exports(_reference, _code), do: missing()
  def imports(code), do: answer(&__MODULE__.imports(&1, code))
  def imports(_reference, _code), do: missing()
  def resume(_pending), do: missing()
  def component_names(_code), do: missing()
  def name_component(_code, _atoms), do: missing()
  def callbacks(_code), do: missing()
  def close(_code), do: missing()
  def reopen(_code), do: missing()
  def seal(code), do: answer(&__MODULE__.seal(&1, code))
  def seal(_reference, _code), do: missing()
  def lingering(_code), do: missing()
  def gate_state(_code), do: missing()
  def inside(_code), do: missing()
  def stop_idle_instances(code), do: answer(&__MODULE__.stop_idle_instances(&1, code))
  def stop_idle_instances(_reference, _code), do: missing()
  def end_calls(code), do: answer(&__MODULE__.end_calls(&1, code))
  def end_calls(_reference, _code), do: missing()
  def statistics, do: missing()

  # Instar.Call.Callbacks and Instar.Call.Watchdog
  def answer(_pending, _result), do: missing()
  def cancel(_pending), do: missing()
  def guest(_pending), do: missing()
  def watchdog, do: missing()
  def unlisten(_pending), do: missing()
  def expire(_guest), do: missing()
  def outstays(_guest), do: missing()

  # Instar.Memory
  def memory_size(_guest, _turn), do: missing()
  def memory_read(_guest, _turn, _address, _length), do: missing()

  def memory_read_large(guest, turn, address, length),
    do: answer(&__MODULE__.memory_read_large(&1, guest, turn, address, length))

  def memory_read_large(_reference, _guest, _turn, _address, _length), do: missing()
  def memory_write(_guest, _turn, _address, _bytes), do: missing()

  def memory_write_large(guest, turn, address, bytes),
    do: answer(&__MODULE__.memory_write_large(&1, guest, turn, address, bytes))

  def memory_write_large(_reference, _guest, _turn, _address, _bytes), do: missing()
  def instance_memory_size(_instance), do: missing()
  def instance_memory_read(_instance, _address, _length), do: missing()

  def instance_memory_read_large(instance, address, length),
    do: answer(&__MODULE__.instance_memory_read_large(&1, instance, address, length))

  def instance_memory_read_large(_reference, _instance, _address, _length), do: missing()
  def instance_memory_write(_instance, _address, _bytes), do: missing()

  def instance_memory_write_large(instance, address, bytes),
    do: answer(&__MODULE__.instance_memory_write_large(&1, instance, address, bytes))

  def instance_memory_write_large(_reference, _instance, _address, _bytes), do: missing()

  # Instar.Instance
  def instance_new(_code, _owner, _stack), do: missing()
  def instance_call(_instance, _function, _arguments), do: missing()
  def instance_call(_instance, _function, _arguments, _limits, _signature, _console), do: missing()
  def instance_stop(_instance), do: missing()
  def instance_status(_instance), do: missing()
  def instance_globals(_instance), do: missing()

  # Instar.Instance.Owners
  def owners_watch, do: answer(&__MODULE__.owners_watch/1)
  def owners_watch(_reference), do: missing()
  def owners_has(_pid), do: missing()
  def owners_drop(_limit), do: missing()
  def owners_gone(_pid), do: missing()
  def owners_count, do: missing()

  # Instar.Call.World
  def wasi_console(_arguments, _environment, _folders, _stdout, _stderr), do: missing()
  def wasi_input(_console, _bytes), do: missing()
  def wasi_wanted(_code), do: missing()
  def wasi_captured(console), do: answer(&__MODULE__.wasi_captured(&1, console))
  def wasi_captured(_reference, _console), do: missing()

  # Instar.Server.Holdings
  def holdings, do: answer(&__MODULE__.holdings/1)
  def holdings(_reference), do: missing()
  def bound_idle_memory(_bytes), do: missing()

  # Instar.Call.Quota
  def room_wait(_code, _reference), do: missing()
  def room_leave(_turn), do: missing()
  def room_return(_turn), do: missing()

  def room_new(_limit), do: missing()
  def room_close(_room), do: missing()
  def room_count(_room), do: missing()

  # Instar.Server.LRU
  def touch_new, do: missing()
  def touch(_touch), do: missing()
  def touch_info(_touch), do: missing()
  def recency_new, do: missing()
  def recency_insert(_recency, _id, _tag, _touch, _bytes), do: missing()
  def recency_remove(_recency, _id, _tag), do: missing()
  def recency_total(_recency), do: missing()
  def recency_bytes(_recency, _id, _tag), do: missing()
  def recency_oldest(recency, limit), do: answer(&__MODULE__.recency_oldest(&1, recency, limit))
  def recency_oldest(_reference, _recency, _limit), do: missing()

  # Instar.Disk.ArtifactCache and Instar.Disk.Limit
  def cache_trim(_reference, _folder, _bytes), do: missing()
  def cache_used(path), do: answer(&__MODULE__.cache_used(&1, path))
  def cache_used(_reference, _path), do: missing()

  # Instar.Wire.HTTP and Instar.Wire.JSON
  def http_client(options), do: answer(&__MODULE__.http_client(&1, options))
  def http_client(_reference, _options), do: missing()
  def http_send(_client, _reference, _request, _idempotent), do: missing()
  def http_stream(_client, _reference, _request, _idle), do: missing()
  def http_stream_more(_stream), do: missing()
  def http_stream_close(_stream), do: missing()
  def document_url_join(_base, _segments, _query), do: missing()
  def json_decode(_text, _depth), do: missing()
  def json_decode_large(text, depth), do: answer(&__MODULE__.json_decode_large(&1, text, depth))
  def json_decode_large(_reference, _text, _depth), do: missing()

  # Instar.Remote.Watch
  def watch(reference, paths, quiet_ms), do: answer(&__MODULE__.watch(&1, reference, paths, quiet_ms))
  def watch(_answer, _reference, _paths, _quiet_ms), do: missing()

  # test/support/holds.ex
  def longest_stay(_measure), do: missing()

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
