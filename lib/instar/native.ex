defmodule Instar.Native do
  # The boundary: one stub for each function of native/nif, and no logic. What they take and return is
  # written beside their Rust halves; only the modules named here call them.
  @moduledoc false

  @on_load :load_library

  @doc false
  def load_library do
    path = :filename.join(:code.priv_dir(:instar), ~c"native/instar_nif")
    :erlang.load_nif(path, 0)
  end

  # Instar.Compiler.Wasm
  def parse_wat(_text), do: missing()
  def compile_program(_reference, _program), do: missing()
  def terms_bifs, do: missing()

  # Instar.Runtime.Wasm
  def load_wasm(_reference, _wasm, _folder, _touch_and_room, _limits, _atoms_and_signatures), do: missing()
  def terms_atoms(_wasm), do: missing()
  def make_ready(_code, _stack), do: missing()
  def describe(_code), do: missing()
  def call(_code, _function, _arguments), do: missing()
  def call(_code, _function, _arguments, _limits), do: missing()
  def call(_code, _function, _arguments, _limits, _signature, _console), do: missing()
  # Only the VM's schedulers call these.
  def call_elsewhere(_code, _function, _arguments, _limits), do: missing()
  def resume_elsewhere(_pending), do: missing()
  def answer_elsewhere(_pending, _result), do: missing()
  def exports(_code), do: missing()
  def imports(_code), do: missing()
  def resume(_pending), do: missing()
  def component_names(_code), do: missing()
  def name_component(_code, _atoms), do: missing()
  def callbacks(_code), do: missing()
  def close(_code), do: missing()
  def reopen(_code), do: missing()
  def seal(_code), do: missing()
  def lingering(_code), do: missing()
  def gate_state(_code), do: missing()
  def statistics, do: missing()

  # Instar.Callbacks and Instar.Watchdog
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
  def memory_read_large(_guest, _turn, _address, _length), do: missing()
  def memory_write(_guest, _turn, _address, _bytes), do: missing()
  def memory_write_large(_guest, _turn, _address, _bytes), do: missing()
  def instance_memory_size(_instance), do: missing()
  def instance_memory_read(_instance, _address, _length), do: missing()
  def instance_memory_read_large(_instance, _address, _length), do: missing()
  def instance_memory_write(_instance, _address, _bytes), do: missing()
  def instance_memory_write_large(_instance, _address, _bytes), do: missing()

  # Instar.Instance
  def instance_new(_code, _owner, _stack), do: missing()
  def instance_call(_instance, _function, _arguments), do: missing()
  def instance_call(_instance, _function, _arguments, _limits, _signature, _console), do: missing()
  def instance_stop(_instance), do: missing()
  def instance_status(_instance), do: missing()
  def instance_globals(_instance), do: missing()

  # Instar.WASI
  def wasi_console(_arguments, _environment, _folders, _stdout, _stderr), do: missing()
  def wasi_input(_console, _bytes), do: missing()
  def wasi_wanted(_code), do: missing()
  def wasi_captured(_console), do: missing()

  # Instar.Versions and Instar.Eviction
  def room_new(_limit), do: missing()
  def touch_new, do: missing()
  def touch(_touch), do: missing()
  def touch_info(_touch), do: missing()
  def recency_new, do: missing()
  def recency_insert(_recency, _id, _tag, _touch, _bytes), do: missing()
  def recency_remove(_recency, _id, _tag), do: missing()
  def recency_total(_recency), do: missing()
  def recency_oldest(_recency, _limit), do: missing()

  # Instar.HTTP and Instar.JSON
  def http_client(_options), do: missing()
  def http_send(_client, _reference, _request, _idempotent), do: missing()
  def http_stream(_client, _reference, _request, _idle), do: missing()
  def http_stream_more(_stream), do: missing()
  def http_stream_close(_stream), do: missing()
  def document_url_join(_base, _segments, _query), do: missing()
  def json_decode(_text, _depth), do: missing()
  def json_decode_large(_text, _depth), do: missing()

  # Instar.Remote.Watch
  def watch(_reference, _paths, _quiet_ms), do: missing()

  defp missing, do: :erlang.nif_error(:native_library_not_loaded)
end
