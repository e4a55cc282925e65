# Implementations of the protocols of libraries that a host may have: Jason, Poison, Plug, and Elixir's own JSON, which
# is there since 1.18.
#
# `defimpl` wants the protocol to be there when it is compiled. Instar depends on none of these libraries, so Mix may
# compile it before them, or not show them to it. What `defimpl` makes is a module with a known name and a mark that
# the consolidation of protocols looks for: that is written here by hand. Without the library nothing calls it.

alias Instar.{Encodable, Error}

implementation = fn protocol, struct, functions ->
  head =
    quote do
      @moduledoc false
      @compile {:no_warn_undefined, unquote(protocol)}
      Module.register_attribute(__MODULE__, :__impl__, persist: true)
      @__impl__ [protocol: unquote(protocol), for: unquote(struct)]

      @doc false
      def __impl__(:target), do: __MODULE__
      def __impl__(:for), do: unquote(struct)
      def __impl__(:protocol), do: unquote(protocol)
    end

  Module.create(Module.concat(protocol, struct), [head, functions], Macro.Env.location(__ENV__))
end

for struct <- Encodable.structs() do
  for protocol <- [Jason.Encoder, Poison.Encoder] do
    implementation.(
      protocol,
      struct,
      quote do
        def encode(value, options),
          do: value |> Instar.Encodable.plain() |> unquote(protocol).encode(options)
      end
    )
  end

  # Its second argument is the function that encodes what is inside.
  implementation.(
    JSON.Encoder,
    struct,
    quote do
      def encode(value, encoder), do: value |> Instar.Encodable.plain() |> encoder.(encoder)
    end
  )
end

# The status of the answer when an error is raised in a request, and what an error page may offer: nothing.
implementation.(
  Plug.Exception,
  Error,
  quote do
    def status(error), do: Instar.Error.http_status(error)
    def actions(_error), do: []
  end
)
