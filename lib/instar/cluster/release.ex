defmodule Instar.Cluster.Release do
  # Nodes of a cluster may run different releases of OTP and Elixir. What was made from Elixir or Erlang names those that it
  # was made on: so what cannot be loaded or compiled on another one is told as that, and WebAssembly that was made there is
  # taken as it is.
  @moduledoc false
  alias Instar.Cluster.Manifest
  alias Instar.{Compiler, Document, Error}

  @typedoc "`library` is whose standard library WebAssembly has in it."
  @type t :: %{otp: String.t(), elixir: String.t(), library: String.t()}

  # What older or newer machinery says of code that is not for it.
  @foreign [:compile_error, :badfile, :undef, :nofile]

  @doc "The releases of this node."
  @spec here() :: t
  def here do
    %{otp: System.otp_release(), elixir: System.version(), library: Instar.Compiler.Wasm.Library.key()}
  end

  @doc "Notes in an entry's body what it was made on; other languages know no releases."
  @spec put(map, atom) :: map
  def put(body, language) when language in [:elixir, :erlang, :module], do: Map.put(body, :made, here())
  def put(body, _language), do: body

  @doc """
  Names the releases in the error of code that was loaded where it was made, and cannot be here. Any other error is
  what it was.
  """
  @spec explain(Error.t(), Manifest.body()) :: Error.t()
  def explain(%Error{reason: reason} = error, %{made: %{otp: otp, elixir: elixir}}) do
    if foreign?(reason) and {otp, elixir} != {here().otp, here().elixir},
      do: %{error | reason: {:made_on_release, name(otp, elixir), name(here().otp, here().elixir)}},
      else: error
  end

  def explain(error, _body), do: error

  defp foreign?(reason) when reason in @foreign, do: true
  defp foreign?({:unsupported_construct, _construct}), do: true
  defp foreign?(_reason), do: false

  defp name(otp, elixir), do: "OTP #{otp} with Elixir #{elixir}"

  @doc """
  The digest that a source's WebAssembly has where it was made, computed here: another release of OTP or Elixir, and the same
  compiler of Instar's. Nil where that is no other one.
  """
  @spec digest(Document.t(), <<_::256>>, Manifest.body()) :: binary | nil
  def digest(%Document{target: :wasm} = document, sha256, %{made: %{library: library}}) do
    if library != here().library, do: Compiler.digest(document, sha256, library)
  end

  def digest(_document, _sha256, _body), do: nil
end
