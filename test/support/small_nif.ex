defmodule Instar.SmallNif do
  # Compiles test/fixtures/nif for a module, and gives the text of the module that loads it.
  @moduledoc false

  @source Path.expand("../fixtures/nif/number.c", __DIR__)

  @doc "Puts `priv/NAME.so` into an application's folder, which answers `number`; with `upgrade` or without."
  def compile!(app_dir, module, number, upgrade?, name \\ nil) do
    priv = Path.join(app_dir, "priv")
    File.mkdir_p!(priv)
    header = Path.join(:code.root_dir(), "usr/include")

    arguments =
      ["-shared", "-fPIC", "-I", header, "-DMODULE=#{module}", "-DNUMBER=#{number}"] ++
        if(upgrade?, do: ["-DUPGRADE"], else: []) ++
        ["-o", Path.join(priv, "#{name || module}.so"), @source]

    {_output, 0} = System.cmd("cc", arguments, stderr_to_stdout: true)
  end

  @doc "The text of the module that loads it."
  def module do
    load = "erlang:load_nif(filename:join(code:priv_dir(small), atom_to_list(?MODULE)), 0)"
    "-export([number/0]).\n-on_load(init/0).\ninit() -> #{load}.\nnumber() -> erlang:nif_error(not_loaded)."
  end
end
