defmodule Instar.Document.Files do
  # Several sources that are the code of one tag, each under the name of its file. As bytes they are one text, of which the digest and
  # the signature are, and which caches and clusters carry as any other: the names and sizes are in it. Pure.
  @moduledoc false

  # No source of Elixir's or Erlang's begins so.
  @head "\0files\n"
  @languages %{".ex" => :elixir, ".erl" => :erlang}
  @most 1_000
  @max_name 255
  # A gigabyte has ten.
  @max_digits 10

  @typedoc "Names and texts, in the order in which they were given."
  @type files :: [{name :: String.t(), text :: String.t()}, ...]

  @doc "How many files a tag may have."
  @spec most() :: pos_integer
  def most, do: @most

  @doc """
  The bytes of several sources.

      iex> text = Instar.Document.Files.join([{"a.ex", "one"}, {"b/c.erl", "two"}])
      iex> {text, Instar.Document.Files.split(text)}
      {"\\0files\\n3 a.ex\\none\\n3 b/c.erl\\ntwo\\n", {:ok, [{"a.ex", "one"}, {"b/c.erl", "two"}]}}
  """
  @spec join(files) :: String.t()
  def join(files) do
    lines = for {name, text} <- files, do: ["#{byte_size(text)} ", name, ?\n, text, ?\n]
    IO.iodata_to_binary([@head | lines])
  end

  @doc """
  The sources that bytes are; `:error` for what is one source, or was not made by `join/1`.

      iex> Enum.map(["defmodule A do\\nend", "\\0files\\n9 a.ex\\none\\n"], &Instar.Document.Files.split/1)
      [:error, :error]
  """
  @spec split(binary) :: {:ok, files} | :error
  def split(@head <> rest) do
    with {:ok, [_ | _] = files} <- split(rest, []),
         true <- Enum.all?(files, fn {name, text} -> language(name) != :error and String.valid?(text) end),
         nil <- twice(files),
         do: {:ok, files},
         else: (_wrong -> :error)
  end

  def split(_one), do: :error

  defp split("", files), do: {:ok, Enum.reverse(files)}
  defp split(_rest, files) when length(files) == @most, do: :error

  # A size is read when it can be one, as it is written: a number of a million digits takes a minute.
  defp split(bytes, files) do
    with [line, rest] <- :binary.split(bytes, "\n"),
         [digits, name] when byte_size(digits) <= @max_digits <- :binary.split(line, " "),
         {size, ""} when size > 0 and size < byte_size(rest) <- Integer.parse(digits),
         ^digits <- Integer.to_string(size),
         {text, <<?\n, rest::binary>>} <- :erlang.split_binary(rest, size) do
      split(rest, [{name, text} | files])
    else
      _wrong -> :error
    end
  end

  @doc """
  The language of a file, by its name; `:error` for a name that none can have: it leads elsewhere, or has another ending.

      iex> Enum.map(["a.ex", "lib/b.erl", "c.exs", "../d.ex", "/e.ex", ".ex"], &Instar.Document.Files.language/1)
      [:elixir, :erlang, :error, :error, :error, :error]
  """
  @spec language(term) :: :elixir | :erlang | :error
  def language(name) do
    with true <- is_binary(name) and byte_size(name) <= @max_name and String.valid?(name),
         false <- name =~ ~r/[\p{Cc}\\]/u,
         true <- name |> String.split("/") |> Enum.all?(&(&1 not in ["", ".", ".."])),
         false <- String.starts_with?(Path.basename(name), "."),
         {:ok, language} <- Map.fetch(@languages, Path.extname(name)),
         do: language,
         else: (_wrong -> :error)
  end

  @doc "A name that is there twice, with the position of the second; `nil` where there is none."
  @spec twice(files) :: {name :: String.t(), position :: non_neg_integer} | nil
  def twice(files) do
    files
    |> Enum.with_index()
    |> Enum.reduce_while(MapSet.new(), fn {{name, _text}, index}, seen ->
      if name in seen, do: {:halt, {name, index}}, else: {:cont, MapSet.put(seen, name)}
    end)
    |> then(&if(is_tuple(&1), do: &1))
  end

  @doc "The same in JSON."
  @spec json(files) :: [%{String.t() => String.t()}]
  def json(files), do: for({name, text} <- files, do: %{"file" => name, "text" => text})

  @doc "The sources of a list in JSON, where it is one of files."
  @spec of_json(term) :: {:ok, files} | :error
  def of_json([_ | _] = list) do
    files =
      for %{"file" => name, "text" => text} when is_binary(name) and is_binary(text) <- list, do: {name, text}

    if length(files) == length(list), do: {:ok, files}, else: :error
  end

  def of_json(_other), do: :error
end
