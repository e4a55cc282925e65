defmodule Instar.Compiler.Wasm.LibraryIO do
  # Erlang's module `io` as the library has it, in Erlang. The two streams are the host's output; a device that is a process of the
  # call, as one of `StringIO`, is asked by Erlang's own messages.
  @moduledoc false

  # Of the streams nothing is left to be read: input is at its end. What `file` does with a process that is a device stands here too, for `IO` alone.
  @text ~S"""
  -file("io.erl", 1).
  -module(io).
  -export([format/1, format/2, format/3, fwrite/1, fwrite/2, fwrite/3]).
  -export([put_chars/1, put_chars/2, nl/0, nl/1, write/1, write/2]).
  -export([get_chars/2, get_chars/3, get_line/1, get_line/2, getopts/1, setopts/2, request/2]).
  -export([instar_text/2, instar_write/2, instar_read/2, instar_read_line/1]).

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
      case process(Device) of
          none ->
              case unicode:characters_to_binary(Chars) of
                  Bytes when is_binary(Bytes) -> instar_host:output(device(Device), Bytes);
                  _ -> error(badarg, [Device, Chars])
              end;
          Pid -> put(Pid, Chars, [Device, Chars])
      end.

  put(Pid, Chars, Args) ->
      case ask(Pid, {put_chars, unicode, text(Chars)}) of
          ok -> ok;
          {error, terminated} -> error(terminated, Args);
          {error, calling_self} -> error(calling_self, Args);
          {error, {no_translation, _, _}} -> error(no_translation, Args);
          {error, _} -> error(badarg, Args);
          Other -> Other
      end.

  text(Chars) when is_list(Chars) ->
      case catch unicode:characters_to_binary(Chars, unicode) of
          Bytes when is_binary(Bytes) -> Bytes;
          _ -> Chars
      end;
  text(Chars) -> Chars.

  nl() -> nl(standard_io).
  nl(Device) -> output(Device, "\n").

  write(Term) -> write(standard_io, Term).
  write(Device, Term) -> output(Device, io_lib:write(Term)).

  output(Device, Text) ->
      case process(Device) of
          none -> instar_host:output(device(Device), unicode:characters_to_binary(Text));
          Pid -> put(Pid, Text, [Device, Text])
      end.

  get_chars(Prompt, Count) -> get_chars(standard_io, Prompt, Count).

  get_chars(Device, Prompt, Count) when is_integer(Count), Count >= 0 ->
      request(Device, {get_chars, unicode, Prompt, Count}).

  get_line(Prompt) -> get_line(standard_io, Prompt).
  get_line(Device, Prompt) -> request(Device, {get_line, unicode, Prompt}).
  getopts(Device) -> request(Device, getopts).
  setopts(Device, Options) -> request(Device, {setopts, Options}).

  request(Device, Request) ->
      case process(Device) of
          none when Device =:= standard_io, element(1, Request) =:= get_line ->
              prompt(element(3, Request));
          none when Device =:= standard_io, element(1, Request) =:= get_chars ->
              prompt(element(3, Request));
          none when Device =:= standard_io; Device =:= standard_error; Device =:= user ->
              error({unsupported, {io, element(1, if is_tuple(Request) -> Request; true -> {Request} end), 2}});
          none when is_atom(Device) -> {error, arguments};
          none -> error(badarg, [Device, Request]);
          Pid -> ask(Pid, Request)
      end.

  prompt('') -> eof;
  prompt("") -> eof;
  prompt(<<>>) -> eof;
  prompt(Prompt) ->
      output(standard_io, io_lib:format("~ts", [Prompt])),
      eof.

  ask(Pid, Request) ->
      case self() of
          Pid -> {error, calling_self};
          Self ->
              Monitor = monitor(process, Pid),
              Pid ! {io_request, Self, Monitor, Request},
              receive
                  {io_reply, Monitor, Reply} ->
                      demonitor(Monitor, [flush]),
                      Reply;
                  {'DOWN', Monitor, _, _, _} ->
                      receive {'EXIT', Pid, _} -> true after 0 -> true end,
                      {error, terminated}
              end
      end.

  instar_text(Device, Text) ->
      case process(Device) of
          none -> instar_host:output(device(Device), unicode:characters_to_binary(Text));
          Pid -> put(Pid, Text, [Device, Text])
      end.

  instar_write(Device, Bytes) ->
      case process(Device) of
          none when Device =:= standard_io; Device =:= user; Device =:= standard_error ->
              instar_host:output(Device, iolist_to_binary(Bytes));
          none when is_atom(Device) -> {error, arguments};
          none -> error(badarg, [Device, Bytes]);
          Pid ->
              case catch iolist_to_binary(Bytes) of
                  Binary when is_binary(Binary) -> ask(Pid, {put_chars, latin1, Binary});
                  _ -> {error, badarg}
              end
      end.

  instar_read(Device, Count) -> data(request(Device, {get_chars, latin1, '', Count})).
  instar_read_line(Device) -> data(request(Device, {get_line, latin1, ''})).

  data(Data) when is_list(Data); is_binary(Data) -> {ok, Data};
  data(Other) -> Other.

  process(Device) when is_pid(Device) -> Device;
  process(Device) when Device =:= standard_io; Device =:= user; Device =:= standard_error -> none;
  process(Device) when is_atom(Device) ->
      case whereis(Device) of
          undefined -> none;
          Pid -> Pid
      end;
  process(_Device) -> none.

  device(Device) when Device =:= standard_io; Device =:= user; Device =:= standard_error -> Device;
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
