defmodule Instar.Debug.Output do
  # A device that gives what is written to it to a function, and has nothing to read: the standard output of what is debugged,
  # whose place the protocol has taken.
  @moduledoc false

  @doc "Starts one, with the calling process: `tell` is called with `\"stdout\"` and the text."
  @spec start((String.t(), String.t() -> term)) :: {:ok, pid}
  def start(tell), do: {:ok, spawn_link(fn -> loop(tell) end)}

  defp loop(tell) do
    receive do
      {:io_request, from, reference, request} ->
        send(from, {:io_reply, reference, answer(request, tell)})
        loop(tell)

      _other ->
        loop(tell)
    end
  end

  defp answer({:put_chars, encoding, chars}, tell), do: put(chars, encoding, tell)
  defp answer({:put_chars, chars}, tell), do: put(chars, :latin1, tell)

  defp answer({:put_chars, encoding, module, function, arguments}, tell) do
    put(apply(module, function, arguments), encoding, tell)
  rescue
    _any -> {:error, :put_chars}
  end

  defp answer({:requests, requests}, tell) do
    Enum.reduce_while(requests, :ok, fn request, :ok ->
      with {:error, _} = error <- answer(request, tell), do: {:halt, error}, else: (_ -> {:cont, :ok})
    end)
  end

  defp answer(:getopts, _tell), do: [binary: true, encoding: :unicode]
  defp answer({:setopts, _options}, _tell), do: :ok
  defp answer({:get_geometry, _what}, _tell), do: {:error, :enotsup}
  defp answer(get, _tell) when elem(get, 0) in [:get_chars, :get_line, :get_until, :get_password], do: :eof
  defp answer(_other, _tell), do: {:error, :request}

  defp put(chars, encoding, tell) do
    case :unicode.characters_to_binary(chars, encoding) do
      text when is_binary(text) ->
        tell.("stdout", text)
        :ok

      _broken ->
        {:error, :put_chars}
    end
  end
end
