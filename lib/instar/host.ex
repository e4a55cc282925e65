defmodule Instar.Host do
  @moduledoc """
  Functions of your own that documents may call.

  A document in Elixir or Erlang runs in a sandbox and reaches nothing of its host, but what the option `imports` of a server,
  a load or a call offers: `imports: %{Shop.Prices => %{of: &MyApp.Prices.of/1}}`. A module can say itself what it offers, and
  under which name:

      defmodule MyApp.Prices do
        use Instar.Host, as: Shop.Prices

        @doc "The price of an article in cents."
        @spec of(String.t()) :: pos_integer
        @offer true
        def of("tea"), do: 350
        def of(_other), do: raise ArgumentError, "no such article"
      end

      {Instar, source: source, imports: [MyApp.Prices]}

  The document just calls `Shop.Prices.of("tea")`. guides/host_functions.md says all about it: what crosses, what is raised,
  values that are lent, and permissions.
  """
  alias Instar.Call.{Lent, Offer}
  alias Instar.Host.Description

  @doc false
  defmacro __using__(options) do
    quote do
      @instar_host_as Keyword.get(unquote(options), :as, __MODULE__)
      Module.register_attribute(__MODULE__, :instar_offered, accumulate: true)
      @on_definition Instar.Host
      @before_compile Instar.Host
    end
  end

  @doc false
  @spec __on_definition__(Macro.Env.t(), atom, atom, [Macro.t()], [Macro.t()], term) :: :ok
  def __on_definition__(%{module: module} = env, kind, name, args, _guards, _body) do
    if Module.get_attribute(module, :offer) do
      Module.delete_attribute(module, :offer)

      if kind != :def do
        raise CompileError,
          file: env.file,
          line: env.line,
          description: "@offer true stands before a public function: #{name} is none"
      end

      doc =
        with {_line, text} when is_binary(text) <- Module.get_attribute(module, :doc),
             do: text,
             else: (_ -> nil)

      names = for {argument, number} <- Enum.with_index(args, 1), do: argument_name(argument, number)
      optional = Enum.count(args, &match?({:\\, _, _}, &1))

      Module.put_attribute(module, :instar_offered, %{name: name, args: names, optional: optional, doc: doc})
    end

    :ok
  end

  defp argument_name({:\\, _, [argument, _default]}, number), do: argument_name(argument, number)

  defp argument_name({name, _, context}, number) when is_atom(name) and is_atom(context) do
    case Atom.to_string(name) do
      "_" -> "arg#{number}"
      "_" <> text -> text
      text -> text
    end
  end

  defp argument_name({:=, _, [_pattern, argument]}, number), do: argument_name(argument, number)
  defp argument_name(_pattern, number), do: "arg#{number}"

  @doc false
  defmacro __before_compile__(%{module: module}) do
    specs = for {:spec, spec, _env} <- List.wrap(Module.get_attribute(module, :spec)), do: spec

    functions =
      for %{name: name, args: args, optional: optional} = offered <-
            Enum.reverse(Module.get_attribute(module, :instar_offered)),
          arity <- (length(args) - optional)..length(args) do
        %{
          name: name,
          arity: arity,
          args: Enum.take(args, arity),
          doc: offered.doc,
          spec: spec(specs, name, arity)
        }
      end

    quote do
      @doc false
      def __instar_offer__, do: %{as: @instar_host_as, functions: unquote(Macro.escape(functions))}
    end
  end

  defp spec(specs, name, arity) do
    Enum.find_value(specs, fn spec ->
      with {:"::", _, [{^name, _, args}, _result]} <- unguarded(spec),
           true <- length(List.wrap(args)) == arity,
           do: Macro.to_string(spec),
           else: (_ -> nil)
    end)
  end

  defp unguarded({:when, _, [spec, _guards]}), do: spec
  defp unguarded(spec), do: spec

  @typedoc "A function of an offer: how a document names and calls it, and what its own documentation says."
  @type described :: %{
          module: String.t(),
          name: String.t(),
          arity: arity,
          call: String.t(),
          spec: String.t() | nil,
          doc: String.t() | nil
        }

  @doc """
  What an offer has, for whoever writes documents: `text`, as for a person or in a prompt, and `functions` as data. The offer is
  that of the option `imports`, or a module with `use Instar.Host`.

      iex> %{text: text, functions: [function]} = Instar.Host.describe(%{Shop.Prices => %{of: &String.length/1}})
      iex> {function.module, function.name, function.arity}
      {"Shop.Prices", "of", 1}
      iex> text =~ "Shop.Prices.of("
      true

  Raises an `ArgumentError` for what is no offer.
  """
  @spec describe(term) :: %{text: String.t(), functions: [described]}
  def describe(offer) do
    case Offer.read(offer) do
      {:ok, offer} -> Description.of(offer)
      {:expected, expected} -> raise ArgumentError, "expected #{expected}, got: #{inspect(offer)}"
    end
  end

  @doc """
  Lends a term to documents: a pid, a port, a fun, a struct or anything else. A document can keep what it is lent, compare it
  and hand it to functions of the host, who get the term itself. To everybody else, the caller of a document among them, it is a
  reference. A value of more than some 100 kB without its binaries is written once and read by each function that gets it.

      iex> lent = Instar.Host.lend(self())
      iex> is_reference(lent)
      true
      iex> Instar.Host.lent(lent) == {:ok, self()}
      true
  """
  @spec lend(term) :: reference
  defdelegate lend(term), to: Lent

  @doc """
  What was lent, for code of the host's that gets a reference from a document's answer.

      iex> Instar.Host.lent(make_ref())
      :error
  """
  @spec lent(term) :: {:ok, term} | :error
  def lent(reference) when is_reference(reference), do: Lent.lent(reference)
  def lent(_other), do: :error
end
