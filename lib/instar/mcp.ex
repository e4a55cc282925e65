defmodule Instar.MCP do
  @moduledoc """
  A server of the Model Context Protocol: an assistant runs Elixir in the sandbox.

  `mix instar.mcp` serves it on standard input and output. The tools are

    * `eval` - runs a text by itself: `source`, and what it may use (`timeout`, `memory`, `fuel`)
    * `session` - runs a line in a session, whose bindings and modules last: `source`, and `session`, its name. With `action`
      it does something else: `bindings`, `snapshot`, `restore` (of a `snapshot`) or `stop`
    * `describe` - what there is in the sandbox: the language, the limits, what the host offers

  A program of your own serves the same over any transport: `new/1` makes a server's state, `handle/2` answers one message.

      iex> {:ok, server} = Instar.MCP.new(timeout: 60_000)
      iex> {server, answer} = Instar.MCP.handle(%{"jsonrpc" => "2.0", "id" => 1, "method" => "ping"}, server)
      iex> answer
      %{"jsonrpc" => "2.0", "id" => 1, "result" => %{}}
      iex> params = %{"name" => "eval", "arguments" => %{"source" => "6 * 7"}}
      iex> call = %{"jsonrpc" => "2.0", "id" => 2, "method" => "tools/call", "params" => params}
      iex> {_server, run} = Instar.MCP.handle(call, server)
      iex> run.()["result"]["content"]
      [%{"type" => "text", "text" => "42"}]
  """

  alias Instar.Call.Raised
  alias Instar.{Error, Eval, Host, Session}

  # The newest first. Those between have batches, which nobody sends.
  @protocols ["2025-11-25", "2025-06-18", "2024-11-05"]
  @most_sessions 64
  @session_bytes 16 * 1024 * 1024
  @most_text 65_536
  @limits [:timeout, :memory, :fuel]

  @enforce_keys [:options]
  defstruct [:options, sessions: %{}]

  @typedoc "What a server is: its options, and the sessions that its client has."
  @type t :: %__MODULE__{options: keyword, sessions: %{optional(String.t()) => Session.t()}}

  @typedoc "A message of JSON-RPC, with strings as keys."
  @type message :: %{optional(String.t()) => term}

  @doc """
  The state of a server. The options are those of `Instar.eval/3`, which bound what a client may ask for; its sessions belong to
  the calling process.
  """
  @spec new(keyword) :: {:ok, t} | {:error, Error.t()}
  def new(options \\ []) do
    with {:ok, _rules} <- Eval.rules(options), do: {:ok, %__MODULE__{options: options}}
  end

  @doc """
  Answers a message: the state for the next, and the answer, or a function that has it. What runs code is such a function,
  which may be called in another process; the state that it returns is only that of the message's own session. A message that
  wants no answer has `nil`.
  """
  @spec handle(term, t) :: {t, message | nil | (() -> message)}
  def handle(%{"jsonrpc" => "2.0", "method" => method, "id" => id} = message, state)
      when is_binary(method) and (is_binary(id) or is_integer(id)) do
    case request(method, Map.get(message, "params", %{}), state) do
      {:ok, result, state} -> {state, answer(id, result)}
      {:run, run, state} -> {state, fn -> answer(id, run.()) end}
      {:error, code, text} -> {state, failure(id, code, text)}
    end
  end

  # A notification, or an answer to what nobody has asked.
  def handle(%{"jsonrpc" => "2.0"} = message, state) when not is_map_key(message, "id"), do: {state, nil}
  def handle(%{"jsonrpc" => "2.0", "result" => _}, state), do: {state, nil}
  def handle(%{"jsonrpc" => "2.0", "error" => _}, state), do: {state, nil}
  def handle(_other, state), do: {state, failure(nil, -32_600, "this is no request of JSON-RPC 2.0")}

  @doc "The answer to bytes that are no JSON."
  @spec unreadable(String.t()) :: message
  def unreadable(text), do: failure(nil, -32_700, text)

  defp answer(id, result), do: %{"jsonrpc" => "2.0", "id" => id, "result" => result}

  defp failure(id, code, text),
    do: %{"jsonrpc" => "2.0", "id" => id, "error" => %{"code" => code, "message" => text}}

  defp request("initialize", params, state) when is_map(params) do
    asked = params["protocolVersion"]

    result = %{
      "protocolVersion" => if(asked in @protocols, do: asked, else: hd(@protocols)),
      "capabilities" => %{"tools" => %{}},
      "serverInfo" => %{"name" => "instar", "version" => version()},
      "instructions" =>
        "Runs Elixir in a sandbox: no files, no network, no processes, bounded time and memory. " <>
          "describe says what there is; eval runs a text; session keeps variables and modules between lines."
    }

    {:ok, result, state}
  end

  defp request("ping", _params, state), do: {:ok, %{}, state}
  defp request("tools/list", _params, state), do: {:ok, %{"tools" => tools()}, state}

  defp request("tools/call", %{"name" => name} = params, state) when is_binary(name) do
    case Map.get(params, "arguments") || %{} do
      arguments when is_map(arguments) -> tool(name, arguments, state)
      _other -> {:error, -32_602, "arguments must be an object"}
    end
  end

  defp request("tools/call", _params, _state), do: {:error, -32_602, "a call of a tool has its name"}
  defp request(method, _params, _state), do: {:error, -32_601, "there is no method #{shown_name(method)}"}

  # What a client says is repeated, but not at length.
  defp shown_name(name), do: name |> String.slice(0, 100) |> inspect()

  defp version, do: :instar |> Application.spec(:vsn) |> to_string()

  # The tools ---------------------------------------------------------------------------------------------------

  defp tools do
    limits = %{
      "timeout" => %{"type" => "integer", "minimum" => 1, "description" => "milliseconds"},
      "memory" => %{"type" => "integer", "minimum" => 65_536, "description" => "bytes"},
      "fuel" => %{"type" => "integer", "minimum" => 1, "description" => "units, about one an instruction"}
    }

    source = %{"type" => "string", "description" => "Elixir, as a file or a shell has it"}

    [
      %{
        "name" => "eval",
        "description" =>
          "Runs Elixir in a sandbox and answers with its value and what it wrote. Nothing of it stays.",
        "inputSchema" => object(Map.put(limits, "source", source), ["source"])
      },
      %{
        "name" => "session",
        "description" =>
          "Runs a line of Elixir in a session: variables, modules, imports and aliases are there for the next line. " <>
            "A line that fails leaves the session as it was.",
        "inputSchema" =>
          object(
            Map.merge(limits, %{
              "source" => source,
              "session" => %{
                "type" => "string",
                "description" => "its name; made when it is new",
                "default" => "main"
              },
              "action" => %{
                "type" => "string",
                "enum" => ["eval", "bindings", "snapshot", "restore", "stop"],
                "default" => "eval"
              },
              "snapshot" => %{"type" => "string", "description" => "for restore: what snapshot gave"}
            }),
            []
          )
      },
      %{
        "name" => "describe",
        "description" => "What there is in the sandbox: the language, the limits, and what the host offers.",
        "inputSchema" => object(%{}, [])
      }
    ]
  end

  defp object(properties, required),
    do: %{
      "type" => "object",
      "properties" => properties,
      "required" => required,
      "additionalProperties" => false
    }

  defp tool("eval", arguments, state) do
    with {:ok, source} <- text(arguments, "source"),
         {:ok, limits} <- limits(arguments, state.options, ["source"]) do
      options = Keyword.merge(state.options, limits)
      {:run, fn -> source |> Eval.eval([], options) |> evaluated() end, state}
    end
  end

  defp tool("session", arguments, state) do
    name = Map.get(arguments, "session", "main")
    action = Map.get(arguments, "action", "eval")

    cond do
      not (is_binary(name) and byte_size(name) in 1..200) ->
        {:error, -32_602, "a session has a name, a string"}

      action == "eval" ->
        in_session(name, arguments, state)

      action == "restore" ->
        restored(name, arguments, state)

      action in ["bindings", "snapshot", "stop"] ->
        of_session(action, name, state)

      true ->
        {:error, -32_602, "there is no action #{shown_name(inspect(action))}"}
    end
  end

  defp tool("describe", _arguments, state), do: {:ok, content(description(state)), state}
  defp tool(name, _arguments, _state), do: {:error, -32_602, "there is no tool #{shown_name(name)}"}

  defp in_session(name, arguments, state) do
    with {:ok, source} <- text(arguments, "source"),
         {:ok, limits} <- limits(arguments, state.options, ["source", "session", "action"]) do
      case session(name, state) do
        {:ok, session, state} ->
          {:run, fn -> session |> Session.eval(source, limits) |> evaluated() end, state}

        {:error, text} ->
          {:ok, refused(text), state}
      end
    end
  end

  defp session(name, %{sessions: sessions, options: options} = state) do
    case sessions do
      %{^name => session} ->
        {:ok, session, state}

      %{} when map_size(sessions) >= @most_sessions ->
        {:error, "there are #{@most_sessions} sessions: stop one"}

      %{} ->
        with {:ok, session} <- Session.start([session_bytes: @session_bytes] ++ options),
             do: {:ok, session, put_in(state.sessions[name], session)}
    end
  end

  defp restored(name, arguments, state) do
    with {:ok, text} <- text(arguments, "snapshot"),
         {:ok, bytes} <- Base.decode64(text),
         {:ok, session} <- Session.restore(bytes, [session_bytes: @session_bytes] ++ state.options) do
      if before = state.sessions[name], do: Session.stop(before)
      {:ok, content("the session is as the snapshot has it"), put_in(state.sessions[name], session)}
    else
      :error -> {:error, -32_602, "a snapshot is base64"}
      {:error, %Error{} = error} -> {:ok, refused(Exception.message(error)), state}
      {:error, code, text} -> {:error, code, text}
    end
  end

  defp of_session(action, name, %{sessions: sessions} = state) do
    case {action, sessions} do
      {"stop", %{^name => session}} ->
        Session.stop(session)
        {:ok, content("the session is gone"), %{state | sessions: Map.delete(sessions, name)}}

      {"bindings", %{^name => session}} ->
        {:ok, bindings} = Session.bindings(session)
        lines = for {name, value} <- bindings, do: "#{name} = #{shown(value)}"
        {:ok, content(if(lines == [], do: "nothing is bound", else: cut(Enum.join(lines, "\n")))), state}

      {"snapshot", %{^name => session}} ->
        {:ok, snapshot} = Session.snapshot(session)
        {:ok, content(Base.encode64(snapshot)), state}

      {_action, %{}} ->
        {:ok, refused("there is no session #{inspect(name)}"), state}
    end
  end

  defp text(arguments, name) do
    case arguments do
      %{^name => text} when is_binary(text) -> {:ok, text}
      %{} -> {:error, -32_602, "#{name} must be a string"}
    end
  end

  # What a client asks for is at most what the server gives.
  defp limits(arguments, options, _known) do
    {:ok, %{limits: given}} = Eval.rules(options)

    Enum.reduce_while(@limits, {:ok, []}, fn key, {:ok, limits} ->
      case Map.get(arguments, Atom.to_string(key)) do
        nil -> {:cont, {:ok, limits}}
        # Every number is smaller than `:infinity`.
        n when is_integer(n) and n > 0 -> {:cont, {:ok, [{key, min(n, given[key])} | limits]}}
        _other -> {:halt, {:error, -32_602, "#{key} must be a positive integer"}}
      end
    end)
  end

  # Answers -----------------------------------------------------------------------------------------------------

  defp evaluated({:ok, value, _bindings, more}), do: value(value, more)
  defp evaluated({:ok, value, more}) when is_map(more), do: value(value, more)
  defp evaluated({:ok, value, _bindings}), do: value(value, %{})
  defp evaluated({:ok, value}), do: value(value, %{})

  defp evaluated({:error, error}) do
    written = for {_stream, bytes} <- Enum.sort(error.output || %{}), bytes != "", do: "\n" <> text_of(bytes)
    refused(Enum.join([error |> Exception.message() |> cut() | written]))
  end

  # What was written stands behind the value.
  defp value(value, more) do
    written = for stream <- [:stdout, :stderr], text = text_of(more[stream]), text != "", do: text
    contents([shown(value) | written])
  end

  defp text_of(nil), do: ""
  defp text_of(bytes), do: bytes |> for_people() |> cut()

  # Bytes that are no text are shown as such.
  defp for_people(bytes), do: if(String.valid?(bytes), do: bytes, else: inspect(bytes, limit: 500))

  # A value is anybody's: no module has a say in how it is shown.
  defp shown(value),
    do: value |> Raised.shown() |> inspect(pretty: true, limit: 500, printable_limit: @most_text) |> cut()

  defp cut(text) when byte_size(text) <= @most_text, do: text
  defp cut(text), do: String.slice(text, 0, div(@most_text, 4)) <> "…"

  defp content(text), do: contents([text])

  defp contents(texts),
    do: %{"content" => Enum.map(texts, &%{"type" => "text", "text" => valid(&1)}), "isError" => false}

  # What somebody raises may say anything, and a message of the protocol is text.
  defp valid(text) do
    if String.valid?(text),
      do: text,
      else: text |> String.chunk(:valid) |> Enum.map_join(&if(String.valid?(&1), do: &1, else: "\uFFFD"))
  end

  defp refused(text), do: %{content(text) | "isError" => true}

  defp description(%{options: options}) do
    {:ok, %{limits: limits, config: config}} = Eval.rules(options)

    offered =
      if options[:imports],
        do: "Of the host there are:\n\n" <> Host.describe(options[:imports]).text,
        else: ""

    allowed = for permission <- config.allow |> Map.keys() |> Enum.sort(), do: Atom.to_string(permission)

    """
    Elixir #{System.version()} in a sandbox. There is all of the language, defmodule, defprotocol and defimpl included.
    Of its library there are Access, Base, Bitwise, Calendar, Date, DateTime (UTC), Enum, Exception, Float, Function, Integer, Keyword,
    List, Map, MapSet, NaiveDateTime, OptionParser, Path without files, Range, Regex, Stream, String, Time, Tuple, URI, Version; of
    Erlang's array, base64, binary, calendar, dict, gb_sets, gb_trees, io_lib, lists, maps, math, orddict, ordsets, proplists, queue,
    re, sets, string, uri_string, and crypto's hash and mac.
    There are no processes, files, network, ETS, and no atoms from text.
    A text has #{limits.timeout} ms and #{limits.memory} bytes of memory.
    What is refused is said with its place, all of it at once.
    Allowed of the world: #{if(allowed == [], do: "nothing", else: Enum.join(allowed, ", "))}.
    #{offered}
    """
  end
end
