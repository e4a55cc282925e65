defmodule Instar.Compiler.Shared.ErlangSigils do
  # Erlang's `~"text"` for releases of OTP that do not know it yet: it is `<<"text"/utf8>>` there.
  #
  # Since 1.18 Gleam's compiler writes all text so, and OTP reads it since 27. Other sigils stay what they are for the scanner.
  @moduledoc false

  @unknown? not match?({:ok, [{:sigil_prefix, _, _} | _], _}, :erl_scan.string(~c[~"x"]))

  @doc "What the scanner has made of a text, with what the parser takes in the place of sigils."
  @spec tokens([tuple]) :: [tuple]
  if @unknown? do
    def tokens([{:"~", at}, {:string, _, _} = string | rest]),
      do: [{:"<<", at}, string, {:/, at}, {:atom, at, :utf8}, {:">>", at} | tokens(rest)]

    def tokens([token | rest]), do: [token | tokens(rest)]
    def tokens([]), do: []
  else
    def tokens(tokens), do: tokens
  end

  @doc "The same of a text. Its lines stay; what follows a sigil in its line moves to the right."
  @spec text(String.t()) :: String.t()
  if @unknown? do
    def text(source) do
      with true <- String.contains?(source, ~S(~")),
           {:ok, tokens, _end} <-
             :erl_scan.string(String.to_charlist(source), {1, 1}, [:return, :text]) do
        tokens |> written([]) |> List.to_string()
      else
        _none_or_no_erlang -> source
      end
    end

    defp written([{:"~", _}, {:string, at, _} | rest], done),
      do: written(rest, [["<<", :erl_anno.text(at), "/utf8>>"] | done])

    defp written([token | rest], done), do: written(rest, [token |> :erl_scan.text() | done])
    defp written([], done), do: Enum.reverse(done)
  else
    def text(source), do: source
  end
end
