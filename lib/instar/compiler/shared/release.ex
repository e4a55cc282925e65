defmodule Instar.Compiler.Shared.Release do
  # What compilers must know of the release of Elixir and Erlang/OTP that they run on, probed in one place.
  #
  # The release is asked what it does, not what it is called, where that can be asked: a release candidate is what it does.
  # But for the numbers, each answer is a constant of this build: who branches on one does so while it is compiled.
  @moduledoc false

  # Since Elixir 1.18 a protocol can say what a type needs that lacks an implementation, and the order of the fields that
  # `@derive Inspect` names doesn't matter.
  @described? Version.match?(System.version(), ">= 1.18.0")

  # In older ones an implementation says which module does the work, which is another one where it was derived.
  @targets? (try do
               String.Chars.Atom.__impl__(:target) == String.Chars.Atom
             rescue
               FunctionClauseError -> false
             end)

  # Whether exceptions refuse fields that they don't have, rather than to leave them out.
  @strict_exceptions? (try do
                         ArgumentError.exception([:no_pair])
                       rescue
                         error in FunctionClauseError -> Atom.to_string(error.function) =~ "__struct__"
                       end)

  # Elixir 1.20 leaves it to its types whether what is updated is that struct, and has no exception for it any more.
  @checked_updates? Code.ensure_loaded?(BadStructError)

  # What `@derive Inspect` calls.
  @show if {:inspect, 4} in Inspect.Any.__info__(:functions), do: :inspect, else: :inspect_as_struct

  # What `def` calls at the end: Elixir 1.14 takes call and body apart.
  @stores_apart? {:store_definition, 5} in :elixir_def.module_info(:exports)

  # Since Elixir 1.18 there is JSON, since 1.17 durations.
  @json? Code.ensure_loaded?(JSON)
  @durations? Code.ensure_loaded?(Duration)

  # What the escapes in a `~r` stand for, as some releases say it.
  @unescapes? Code.ensure_loaded?(Regex) and function_exported?(Regex, :unescape_map, 1)

  # Since Elixir 1.15 what its compiler says can be collected, and an error is no part of the exception.
  @diagnostics? {:with_diagnostics, 2} in Code.__info__(:functions)

  # Since Elixir 1.17 it purges the modules that it has evaluated a text with.
  @purges? Version.match?(System.version(), ">= 1.17.0-dev")

  # Since OTP 27 Erlang has strings in three quotes, and sigils.
  @sigils? List.to_integer(:erlang.system_info(:otp_release)) >= 27

  # Since OTP 29 `#_` is one token, and what follows is another.
  @unnamed_records? match?({:ok, [{:"#_", _line} | _], _end}, :erl_scan.string(~c"#_a"))

  # Since OTP 26 whoever starts a server that ends at once gets the answer when it has ended, and no exit signal beside it.
  @awaits_failed_start? {:init_fail, 3} in :proc_lib.module_info(:exports)

  # Since OTP 29 `re` has a match once, also where two searches find it.
  @distinct_matches? :re.run("aab", "((?>a+?)\\K)", [:global, {:capture, :first}]) ==
                       {:match, [[{1, 0}], [{2, 0}]]}

  # How values are shown: charlists as sigils, what containers have left of a limit, ranges without a step that has to be there,
  # and dates that their text cannot say.
  @shows %{
    sigils?: inspect(~c"a") == ~S(~c"a"),
    shared?: {:to_doc_with_opts, 2} in Inspect.Algebra.__info__(:functions),
    exact?: inspect(%{__struct__: Range, first: 1, last: 3}) != "1..3",
    calls?: inspect(%{~D[2024-01-02] | year: 12_345}) == "Date.new!(12345, 1, 2)"
  }

  @ends_completed_tasks? (try do
                            Task.shutdown(Task.completed(:done)) == {:ok, :done}
                          rescue
                            ArgumentError -> false
                          end)

  @doc "The number of Erlang/OTP's release."
  @spec otp() :: pos_integer
  def otp, do: List.to_integer(:erlang.system_info(:otp_release))

  @doc "Both releases as a part of a file's name."
  @spec name() :: String.t()
  def name, do: "elixir-#{System.version()}-otp-#{otp()}-"

  @doc "Whether this Elixir meets a requirement."
  @spec meets?(Version.requirement()) :: boolean
  def meets?(requirement), do: Version.match?(System.version(), requirement)

  @doc "Whether a protocol can describe what it lacks."
  @spec described?() :: boolean
  def described?, do: @described?

  @doc "Whether an implementation names its target."
  @spec targets?() :: boolean
  def targets?, do: @targets?

  @doc "Whether an exception refuses fields that it doesn't have."
  @spec strict_exceptions?() :: boolean
  def strict_exceptions?, do: @strict_exceptions?

  @doc "Whether `%Struct{value | field: 1}` asks if the value is that struct."
  @spec checked_updates?() :: boolean
  def checked_updates?, do: @checked_updates?

  @doc "The function of `Inspect.Any` and `Inspect.Map` that shows a struct's fields."
  @spec show() :: :inspect | :inspect_as_struct
  def show, do: @show

  @doc "Whether Elixir has JSON."
  @spec json?() :: boolean
  def json?, do: @json?

  @doc "Whether Elixir has durations."
  @spec durations?() :: boolean
  def durations?, do: @durations?

  @doc "Whether `Regex` says what escapes in a `~r` stand for."
  @spec unescapes?() :: boolean
  def unescapes?, do: @unescapes?

  @doc "Whether what Elixir's compiler says can be collected."
  @spec diagnostics?() :: boolean
  def diagnostics?, do: @diagnostics?

  @doc "Whether Elixir purges what it has evaluated texts with."
  @spec purges?() :: boolean
  def purges?, do: @purges?

  @doc "Whether Erlang has strings in three quotes, and sigils."
  @spec sigils?() :: boolean
  def sigils?, do: @sigils?

  @doc "Whether Erlang reads `#_` as one token, which stands for a record of any name."
  @spec unnamed_records?() :: boolean
  def unnamed_records?, do: @unnamed_records?

  @doc "Whether the end of a server that did not start is awaited, and no message."
  @spec awaits_failed_start?() :: boolean
  def awaits_failed_start?, do: @awaits_failed_start?

  @doc "Whether `:re.run/3` with `global` has each match once."
  @spec distinct_matches?() :: boolean
  def distinct_matches?, do: @distinct_matches?

  @doc "How `inspect` shows values."
  @spec shows() :: %{sigils?: boolean, shared?: boolean, exact?: boolean, calls?: boolean}
  def shows, do: @shows

  @doc "Whether `:elixir_def` takes a definition's call and body one by one."
  @spec stores_apart?() :: boolean
  def stores_apart?, do: @stores_apart?

  @doc "Whether a task that is completed can be shut down, which answers with what it came to."
  @spec ends_completed_tasks?() :: boolean
  def ends_completed_tasks?, do: @ends_completed_tasks?
end
