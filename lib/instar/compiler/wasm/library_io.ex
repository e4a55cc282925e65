defmodule Instar.Compiler.Wasm.LibraryIO do
  # Erlang's module `io` as the library has it: what writes, in Erlang, by way of the host's output. The VM's own asks processes.
  @moduledoc false

  # The device is a name: no process is there that could be one. Reading is of nothing that a document has.
  @text ~S"""
  -module(io).
  -export([format/1, format/2, format/3, fwrite/1, fwrite/2, fwrite/3]).
  -export([put_chars/1, put_chars/2, nl/0, nl/1, write/1, write/2]).

  format(Format) -> format(standard_io, Format, []).
  format(Format, Args) -> format(standard_io, Format, Args).

  format(Device, Format, Args) ->
      Text = try io_lib:format(Format, Args) catch error:badarg -> error(badarg, [Device, Format, Args]) end,
      output(Device, Text).

  fwrite(Format) -> format(standard_io, Format, []).
  fwrite(Format, Args) -> format(standard_io, Format, Args).
  fwrite(Device, Format, Args) -> format(Device, Format, Args).

  put_chars(Chars) -> put_chars(standard_io, Chars).

  put_chars(Device, Chars) ->
      case unicode:characters_to_binary(Chars) of
          Bytes when is_binary(Bytes) -> instar_host:output(device(Device), Bytes);
          _ -> error(badarg, [Device, Chars])
      end.

  nl() -> nl(standard_io).
  nl(Device) -> output(Device, "\n").

  write(Term) -> write(standard_io, Term).
  write(Device, Term) -> output(Device, io_lib:write(Term)).

  output(Device, Text) -> instar_host:output(device(Device), unicode:characters_to_binary(Text)).

  device(Device) when Device =:= standard_io; Device =:= user; Device =:= standard_error -> Device;
  device(Device) when is_atom(Device) -> error(terminated, [Device]);
  device(Device) -> error(badarg, [Device]).
  """

  @doc "Its abstract code."
  @spec forms() :: [tuple]
  def forms do
    {:ok, tokens, _end} = @text |> String.to_charlist() |> :erl_scan.string()

    tokens
    |> Enum.chunk_while(
      [],
      fn
        {:dot, _} = dot, form -> {:cont, Enum.reverse([dot | form]), []}
        token, form -> {:cont, [token | form]}
      end,
      fn [] -> {:cont, []} end
    )
    |> Enum.map(fn form ->
      {:ok, form} = :erl_parse.parse_form(form)
      form
    end)
  end
end
