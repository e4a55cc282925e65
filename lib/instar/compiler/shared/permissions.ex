defmodule Instar.Compiler.Shared.Permissions do
  # Which functions of Elixir's and Erlang's a document may call only where it is allowed something of the world, and which
  # functions of Instar's host it reaches by them.
  @moduledoc false

  # Functions of Instar's own, which the library calls; no document can name their module.
  @own %{clock: [os_time: 0, monotonic_time: 0], random: [seed: 0, bytes: 1], output: [output: 2]}
  @http [get: 1, get: 2, get!: 1, get!: 2, post: 1, post: 2, post!: 1, post!: 2, request: 1, request!: 1]

  @needed (for {permission, modules} <- [
                 clock: [
                   {Date, [utc_today: 0, utc_today: 1]},
                   {DateTime, [utc_now: 0, utc_now: 1, utc_now: 2, now: 1, now: 2, now!: 1, now!: 2]},
                   {NaiveDateTime, [utc_now: 0, utc_now: 1, utc_now: 2]},
                   {Time, [utc_now: 0, utc_now: 1]},
                   {:erlang, [timestamp: 0, universaltime: 0]},
                   {:os, [timestamp: 0]},
                   {System,
                    [
                      system_time: 0,
                      system_time: 1,
                      os_time: 0,
                      os_time: 1,
                      monotonic_time: 0,
                      monotonic_time: 1
                    ]}
                 ],
                 random: [
                   {:crypto, [strong_rand_bytes: 1]},
                   {Enum, [random: 1, shuffle: 1, take_random: 2]},
                   {:rand,
                    [
                      seed: 1,
                      seed: 2,
                      seed_s: 1,
                      seed_s: 2,
                      export_seed: 0,
                      export_seed_s: 1,
                      uniform: 0,
                      uniform: 1,
                      uniform_s: 1,
                      uniform_s: 2,
                      uniform_real: 0,
                      uniform_real_s: 1,
                      normal: 0,
                      normal: 2,
                      normal_s: 1,
                      normal_s: 3,
                      bytes: 1,
                      bytes_s: 2,
                      jump: 0,
                      jump: 1
                    ]}
                 ],
                 output: [
                   {:erlang, [display: 1]},
                   {IO,
                    [
                      getn: 1,
                      gets: 1,
                      puts: 1,
                      puts: 2,
                      write: 1,
                      write: 2,
                      inspect: 1,
                      inspect: 2,
                      inspect: 3,
                      binwrite: 1
                    ] ++
                      [binwrite: 2]},
                   {:io,
                    [
                      get_chars: 2,
                      get_line: 1,
                      format: 1,
                      format: 2,
                      format: 3,
                      fwrite: 1,
                      fwrite: 2,
                      fwrite: 3,
                      put_chars: 1
                    ] ++
                      [put_chars: 2, nl: 0, nl: 1, write: 1, write: 2]}
                 ]
               ],
               {module, names} <- modules,
               {name, arity} <- names,
               into: %{} do
             {{module, name, arity}, permission}
           end)

  @doc "The permissions there are."
  @spec all() :: [atom]
  def all, do: [:clock, :random, :output, :http]

  @doc "The permission that a function needs; nil for one that needs none."
  @spec needed(mfa) :: atom | nil
  def needed({Req, _name, _arity}), do: :http
  def needed(function), do: Map.get(@needed, function)

  @doc "The permission for a function that the host has for the library, by its name, or that a document names itself."
  @spec of(String.t(), String.t()) :: atom
  def of("instar_host", name),
    do:
      Enum.find_value(@own, fn {permission, own} -> if Enum.any?(own, &named?(&1, name)), do: permission end)

  def of(_module, _name), do: :http

  defp named?({own, _arity}, name), do: Atom.to_string(own) == name

  @doc "All functions that need one."
  @spec functions() :: [mfa]
  def functions, do: Map.keys(@needed)

  @doc "The functions of Instar's host that documents with these permissions can reach, or the library for them."
  @spec names([atom]) :: [mfa]
  def names(permissions) do
    own =
      for permission <- permissions,
          {name, arity} <- Map.get(@own, permission, []),
          do: {:instar_host, name, arity}

    own ++ if(:http in permissions, do: for({name, arity} <- @http, do: {Req, name, arity}), else: [])
  end
end
