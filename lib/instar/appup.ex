defmodule Instar.Appup do
  @moduledoc """
  Release upgrades from metadata in the modules: what a module says of its own upgrade, and the plan between
  two versions of an application.

      defmodule Shop.Cart do
        use GenServer
        use Instar.Appup, priority: 10, purge: :soft_purge, depends: [Shop.Prices]

        def code_change(_old, cart, _extra), do: {:ok, Map.put_new(cart, :coupons, [])}
      end

  `mix instar.appup` makes the appups of two releases, `mix instar.relup` the relup and a tarball, and
  `mix instar.upgrade` installs that on a running node. `guides/appups.md` goes the whole way.

  ## Options of `use`

  | option | default | meaning |
  |---|---|---|
  | `priority` | 0 | among the modules that are added, or updated: the highest first |
  | `depends` | `[]` | modules that must be upgraded before this one, all suspended together |
  | `timeout` | `:default` | how long suspending a process may take: milliseconds, `:default` (5,000) or `:infinity` |
  | `purge` | `:brutal_purge` | `:soft_purge`, `:brutal_purge`, or a pair for before and after the load |
  | `extra` | `[]` | the third argument of `code_change` |
  | `apply` | `[]` | a list of `{m, f, args}`, `{phase, mfa}` or `{{phase, priority}, mfa}`; phases are `:first`, `:immediate` and `:last` |

  They are kept in the beam as the attributes `@appup_priority` and so on, which can be set as such too once
  `use Instar.Appup` has registered them. Erlang modules say `-rebar_knit_priority(10).` and so on. Nothing of
  Instar is needed where the release runs.
  """
  alias Instar.Appup.{Manifest, Metadata, Plan}
  alias Instar.Error

  @typedoc "One version of an application: `read/1` makes it, and it can be made by hand."
  @type manifest :: Manifest.t()

  @typedoc """
  Instructions `up` and `down`, as an appup has them, and `notes`: what cannot be upgraded live or could not
  be seen, as errors with a sentence each.
  """
  @type plan :: Plan.t()

  @doc false
  defmacro __using__(options) do
    keys = Metadata.keys()

    quote bind_quoted: [options: options, keys: keys] do
      for key <- keys, do: Module.register_attribute(__MODULE__, :"appup_#{key}", persist: true)

      for {key, value} <- options do
        unless key in keys,
          do:
            raise(
              ArgumentError,
              "use Instar.Appup: there is no option #{inspect(key)}, only #{inspect(keys)}"
            )

        # A beam doesn't tell [x] from x.
        value = if key == :extra, do: [value], else: value
        Module.put_attribute(__MODULE__, :"appup_#{key}", value)
      end
    end
  end

  @doc """
  Reads one version of an application from its folder, the one with `ebin` in it.

      iex> {:ok, manifest} = Instar.Appup.read(Application.app_dir(:instar))
      iex> {manifest.app, manifest.modules[Instar.Server.Versions].behaviours}
      {:instar, [GenServer]}

  Errors: `{:not_an_application, path}`, `{:missing_module, module, path}`.
  """
  @spec read(Path.t()) :: {:ok, manifest} | {:error, Error.t()}
  defdelegate read(dir), to: Manifest

  @doc """
  The instructions between two versions of an application. Pure: it looks at nothing but its arguments.

      iex> alias Instar.Appup.Manifest
      iex> one = %Manifest{app: :shop, vsn: "1", modules: %{Shop: Manifest.entry(md5: "a")}}
      iex> two = %Manifest{app: :shop, vsn: "2", modules: %{one.modules | Shop: Manifest.entry(md5: "b")}}
      iex> two = put_in(two.modules[:Cart], Manifest.entry())
      iex> {:ok, plan} = Instar.Appup.plan(one, two)
      iex> plan.up
      [{:add_module, :Cart}, {:load_module, :Shop, :brutal_purge, :brutal_purge, []}]
      iex> plan.down
      [{:load_module, :Shop, :brutal_purge, :brutal_purge, []}, {:delete_module, :Cart}]

  | option | default | meaning |
  |---|---|---|
  | `infer` | true | whether calls through modules that don't change order, too, not only direct ones |
  | `purge` | `[]` | pairs of a module, or `:all`, and a purge that stands above what the module says |
  | `others` | `%{}` | modules of other applications: `:changed` or `:present`, for `depends` on them |
  | `merge` | | `{{up, down}, {up, down}}`: what was written by hand, before and after the rest |

  Errors: `{:bad_metadata, module, attribute, value, expected}`, `{:missing_dependency, module, dependency}`,
  `{:other_application, from, to}`, `{:invalid_option, :purge, value, expected}`.
  """
  @spec plan(manifest, manifest, keyword) :: {:ok, plan} | {:error, [Error.t()]}
  def plan(from, to, options \\ []), do: Plan.make(from, to, options)
end
