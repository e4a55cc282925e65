defmodule Instar.Server.Offering do
  # What a load offers and allows to a version, beside what its server does; and what of it a document is compiled with.
  @moduledoc false
  alias Instar.Call.{Allowed, Offer}
  alias Instar.{Config, Document, Version}
  alias Instar.Document.Allow
  alias Instar.Server.Stage.{Chosen, Options}
  alias Instar.Server.Versions

  @doc "The functions of the load before: code that follows the store is met by what the code before it was."
  @spec before(Version.t() | nil) :: Offer.t()
  def before(%Version{given: {offer, _allow}}), do: offer
  def before(_none), do: %{}

  @doc "What a version keeps of its load for the code that comes after it; nil for nothing."
  @spec given(Offer.t(), Options.t(), Version.t() | nil) :: {Offer.t(), Allowed.t() | nil} | nil
  def given(offer, %Options{allow: allow}, before) do
    allow = allow || allowed_before(before)
    if offer == %{} and allow == nil, do: nil, else: {offer, allow}
  end

  @doc "What a version is allowed: by its load, or the one before, or its server; less where its document wants less."
  @spec allow(Config.t(), Options.t(), Version.t() | nil, Document.t()) :: Allowed.t()
  def allow(config, %Options{allow: allow}, before, document),
    do: Allow.narrow(allow || allowed_before(before) || config.allow, document.allow)

  defp allowed_before(%Version{given: {_offer, allow}}), do: allow
  defp allowed_before(_none), do: nil

  @doc "What has been chosen, with what its document is to be compiled with."
  @spec chosen(Chosen.t()) :: Chosen.t()
  def chosen(%Chosen{document: %{language: language}} = chosen) when language not in [:elixir, :erlang],
    do: chosen

  def chosen(%Chosen{config: config, document: document, tag: tag, options: options} = chosen) do
    before = Versions.current(config.name, document.id, tag)
    offer = Offer.nearer(options.imports || before(before), config.imports)
    %{chosen | document: offered(document, offer, allow(config, options, before, document))}
  end

  @doc "A document with what it is compiled with; nothing where there is nothing."
  @spec offered(Document.t(), Offer.t(), Allowed.t()) :: Document.t()
  def offered(document, offer, allow) do
    functions = Offer.names(offer)
    permissions = allow |> Map.keys() |> Enum.sort()
    none? = functions == [] and permissions == []
    %{document | offered: if(none?, do: nil, else: %{functions: functions, allow: permissions})}
  end
end
