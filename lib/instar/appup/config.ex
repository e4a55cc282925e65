defmodule Instar.Appup.Config do
  # What `config/runtime.exs` and other providers say, for an upgrade. release_handler sets every
  # application's environment from the .app files and sys.config alone; a Mix release fills in the rest when
  # it boots. So for the moment of the installation, sys.config has the rest in it.
  @moduledoc false
  alias Instar.Appup.Target

  @doc "Runs `fun` with the version's sys.config complete, and puts the file back. Errors are `{:error, text}`."
  @spec with_runtime_config(Target.t(), charlist, String.t(), (() -> result)) :: result | {:error, String.t()}
        when result: term
  def with_runtime_config(target, dir, vsn, fun) do
    file = :filename.join([dir, to_charlist(vsn), ~c"sys.config"])

    with {:ok, {:ok, text}} <- Target.call(target, :file, :read_file, [file]),
         {:ok, {:ok, [config]}} <- Target.call(target, :file, :consult, [file]),
         %{providers: [_ | _]} = init <- config[:elixir][:config_provider_init] do
      case provide(target, init, config) do
        {:ok, complete} ->
          written = :io_lib.format(~c"%% coding: utf-8~n~tp.~n", [complete])
          {:ok, :ok} = Target.call(target, :file, :write_file, [file, :unicode.characters_to_binary(written)])

          try do
            fun.()
          after
            Target.call(target, :file, :write_file, [file, text])
          end

        {:failed, reason} ->
          {:error, "the configuration providers of #{vsn} failed: #{inspect(reason, limit: 20)}"}
      end
    else
      _without_providers -> fun.()
    end
  end

  defp provide(target, init, config) do
    Enum.reduce_while(init.providers, {:ok, config}, fn {provider, state}, {:ok, config} ->
      case Target.call(target, provider, :load, [config, state]) do
        {:ok, config} -> {:cont, {:ok, config}}
        failed -> {:halt, failed}
      end
    end)
  end
end
