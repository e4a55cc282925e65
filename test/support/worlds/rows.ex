defmodule Instar.Worlds.Rows do
  # The law of `:code`, row by row, as scenarios that every world plays.
  #
  # A row's lines are `{what is done, answer}`, in which answers are those of the world itself, or
  # `{what is done, answer, why}` where Instar differs on purpose. `:unasked` is a question that the world cannot be
  # asked, and text is what is known without asking. `{:since, release, former, now}` is an answer that changed with a
  # release of OTP.
  alias Instar.Worlds
  alias Instar.Worlds.{Code, Served}

  @one {:answer, 1}
  @two {:answer, 2}

  @type line ::
          {String.t(), answer :: term} | {String.t(), answer :: term, why_it_differs :: String.t()}

  @doc "The numbers and titles of the rows."
  @spec titles() :: [{pos_integer, String.t()}]
  def titles do
    Enum.with_index(
      [
        "`delete`, nothing loaded",
        "`delete`, current code, no old code",
        "`delete`, old code",
        "`purge`, no old code",
        "`purge`, old code, nobody lingers",
        "`purge`, somebody lingers",
        "`soft_purge`, nobody lingers",
        "`soft_purge`, somebody lingers",
        "`load_binary` (`Instar.load`), current and old code",
        "`load_binary` (`Instar.load`), only old code",
        "`load_file` (`Instar.load` with `on_old: :error`), old code",
        "A load of junk",
        "A load of what cannot be found",
        "`ensure_loaded`",
        "`is_loaded` and `which`",
        "`get_object_code`",
        "Sticky",
        "`atomic_load`",
        "`prepare_loading`, then `finish_loading`",
        "`finish_loading` twice",
        "`on_load`",
        "`module_md5`, `module_status`, `modified_modules` (`Instar.modified`)",
        "Beside the verbs: funs and handles"
      ],
      fn title, index -> {index + 1, title} end
    )
  end

  @doc "Plays a row in a world, which is left as it was found."
  @spec play(pos_integer, Worlds.world()) :: [line]
  def play(number, {module, state} = world) do
    # Names of its own: nothing that a row has done is to be seen in another.
    name = :"instar_law_row_#{number}"
    other = :"instar_law_row_#{number}_other"

    try do
      row(number, world, name, other)
    after
      for name <- [name, other] do
        Worlds.clear(world, name)
        module.put(state, name, :missing)
      end
    end
  end

  defp row(1, w, m, _other) do
    never = on(w, :delete, m)
    put(w, m, @one)
    on(w, :load, m)
    on(w, :delete, m)
    on(w, :purge, m)

    [
      {"never loaded", never},
      {"loaded, deleted and purged before", delete_raw(w, m),
       "The VM never forgets a module's name, and says `true` of nothing. Instar forgets."}
    ]
  end

  defp row(2, w, m, _other) do
    put(w, m, @one)
    on(w, :load, m)
    {holder, monitor} = hold(w, m)

    [
      {"the answer", on(w, :delete, m)},
      {"`is_loaded` after it", on(w, :is_loaded, m)},
      {"in `all_loaded` after it", on(w, :all_loaded?, m)},
      {"a process inside", alive(holder)},
      {"a call, on demand", on(w, :call, m)},
      {"a call in embedded mode", elem(embedded(w, m), 1),
       "Instar says why: the version could be loaded, but not on demand."},
      {"what the process inside returns when it is done", let_go(w, holder, monitor)}
    ]
  end

  defp row(3, w, m, _other) do
    put(w, m, @one)
    on(w, :load, m)
    on(w, :delete, m)
    only_old = on(w, :delete, m)
    put(w, m, @two)
    on(w, :load, m)

    [
      {"only old code", only_old},
      {"current code too", on(w, :delete, m)},
      {"a call after it", on(w, :call, m)}
    ]
  end

  defp row(4, w, m, _other) do
    nothing = on(w, :purge, m)
    put(w, m, @one)
    on(w, :load, m)
    [{"nothing loaded", nothing}, {"only current code", on(w, :purge, m)}]
  end

  defp row(5, w, m, _other) do
    put(w, m, @one)
    on(w, :load, m)
    on(w, :load, m)

    [
      {"`load_file` before it", on(w, :load_file, m)},
      {"the answer", on(w, :purge, m)},
      {"`load_file` after it: the old code is gone", on(w, :load_file, m)}
    ]
  end

  defp row(6, w, m, _other) do
    put(w, m, @one)
    on(w, :load, m)
    {holder, monitor} = hold(w, m)
    on(w, :delete, m)

    [
      {"the answer", on(w, :purge, m)},
      {"a process inside that traps exits, when `purge` has returned", alive(holder)},
      {"why it ended", down(monitor)}
    ]
  end

  defp row(7, w, m, _other) do
    nothing = on(w, :soft_purge, m)
    put(w, m, @one)
    on(w, :load, m)
    current = on(w, :soft_purge, m)
    on(w, :load, m)

    [
      {"nothing loaded", nothing},
      {"only current code", current},
      {"old code", on(w, :soft_purge, m)},
      {"`load_file` after it: the old code is gone", on(w, :load_file, m)}
    ]
  end

  defp row(8, w, m, _other) do
    put(w, m, @one)
    on(w, :load, m)
    {holder, monitor} = hold(w, m)
    on(w, :load, m)

    [
      {"the answer", on(w, :soft_purge, m)},
      {"the process inside", alive(holder)},
      {"`load_file` after it: the old code is there", on(w, :load_file, m)},
      {"what the process inside returns when it is done", let_go(w, holder, monitor)},
      {"`soft_purge` then", on(w, :soft_purge, m)}
    ]
  end

  defp row(9, w, m, _other) do
    put(w, m, @one)
    on(w, :load, m)
    {_holder, monitor} = hold(w, m)
    on(w, :load, m)
    put(w, m, @two)

    [
      {"the answer", on(w, :load, m)},
      {"why a process in the old code ended", down(monitor)},
      {"a call after it", on(w, :call, m)}
    ]
  end

  defp row(10, w, m, _other) do
    put(w, m, @one)
    on(w, :load, m)
    {holder, monitor} = hold(w, m)
    on(w, :delete, m)
    put(w, m, @two)

    [
      {"the answer", on(w, :load, m)},
      {"a process in the old code", alive(holder)},
      {"a call after it", on(w, :call, m)},
      {"what the process in the old code returns", let_go(w, holder, monitor)}
    ]
  end

  defp row(11, w, m, _other) do
    put(w, m, @one)
    on(w, :load, m)
    on(w, :delete, m)
    only_old = on(w, :load_file, m)
    put(w, m, @two)

    [
      {"only old code", only_old},
      {"current and old code", on(w, :load_file, m)},
      {"a call after it: the current code is kept", on(w, :call, m)}
    ]
  end

  defp row(12, w, m, other) do
    put(w, m, :junk)
    fresh = on(w, :load, m)
    put(w, m, @one)
    on(w, :load, m)
    {_holder, monitor} = hold(w, m)
    on(w, :load, m)
    put(w, m, :junk)

    [
      {"nothing loaded", fresh},
      {"object code of another module", load_other(w, m, other)},
      {"current and old code", load_raw(w, m)},
      {"a process in the old code", since(w, 26, :killed, "alive", lives(monitor)),
       "Before OTP 26 `:code` purged the old code first, whatever came of the load. Instar purges nothing, and " <>
         "kills nobody, for code that cannot be loaded, whichever release it runs on."},
      {"a call after it: the current code is kept", on(w, :call, m)}
    ]
  end

  defp row(13, w, m, _other) do
    missing = on(w, :load_file, m)
    put(w, m, @one)
    on(w, :load, m)
    put(w, m, :missing)

    [
      {"nothing loaded", missing},
      {"current code", on(w, :load_file, m)},
      {"a call after it", on(w, :call, m)}
    ]
  end

  defp row(14, w, m, other) do
    put(w, m, @one)

    [
      {"it can be found", on(w, :ensure_loaded, m)},
      {"it is loaded", on(w, :ensure_loaded, m)},
      {"it cannot be found", on(w, :ensure_loaded, other)},
      {"in embedded mode", elem(embedded(w, m), 0)}
    ]
  end

  defp row(15, w, m, other) do
    put(w, m, @one)
    on(w, :load, m)

    [
      {"`is_loaded`, loaded", on(w, :is_loaded, m)},
      {"`which`, loaded", on(w, :which, m)},
      {"`is_loaded`, unknown", on(w, :is_loaded, other)},
      {"`which`, unknown", on(w, :which, other)}
    ]
  end

  defp row(16, w, m, other) do
    put(w, m, @one)
    on(w, :load, m)
    there = on(w, :get_object_code, m)
    forget(w, m)

    [
      {"it can be found", there},
      {"unknown", on(w, :get_object_code, other)},
      {"it can no longer be found", on(w, :get_object_code, m)},
      {"`is_loaded` of that", on(w, :is_loaded, m)}
    ]
  end

  defp row(17, w, m, _other) do
    put(w, m, @one)
    on(w, :load, m)
    {_holder, monitor} = hold(w, m)
    on(w, :load, m)
    on(w, :stick, m)
    put(w, m, @two)
    refused = load_raw(w, m)
    lives = lives(monitor)
    on(w, :purge, m)
    put(w, m, :junk)
    junk = load_raw(w, m)
    put(w, m, @two)

    [
      {"`load_binary`, current and old code", refused},
      {"a process in the old code", lives,
       "`:code` purges the old code, and then refuses the load. Instar purges nothing, and kills nobody, for a " <>
         "load that it refuses."},
      {"`load_binary`, only current code", on(w, :load, m)},
      {"`load_binary` of junk", since(w, 26, {:error, :sticky_directory}, {:error, :badfile}, junk),
       "Instar compiles nothing that it will not load."},
      {"`load_file`", on(w, :load_file, m)},
      {"`atomic_load`", on(w, :atomic_load, [m])},
      {"a call after them", on(w, :call, m)},
      {"`ensure_loaded`", on(w, :ensure_loaded, m)},
      {"`delete`", on(w, :delete, m)},
      {"`load_binary` after it", on(w, :load, m)},
      {"a call after it", on(w, :call, m)}
    ]
  end

  defp row(18, w, m, other) do
    put(w, m, @one)
    put(w, other, @one)
    both = on(w, :atomic_load, [m, other])
    put(w, m, @two)
    put(w, other, @two)
    again = on(w, :atomic_load, [m, other])
    not_purged = on(w, :atomic_load, [m, other])
    on(w, :purge, m)
    one_not_purged = on(w, :atomic_load, [m, other])
    put(w, m, @one)
    put(w, other, :junk)
    badfile = on(w, :atomic_load, [m, other])
    put(w, other, {:on_load, :ok, 1})
    on_load = on(w, :atomic_load, [m, other])
    on(w, :stick, m)
    sticky = on(w, :atomic_load, [m])
    on(w, :unstick, m)

    [
      {"two modules", both},
      {"two that are loaded", again},
      {"two with old code", not_purged},
      {"two, one of them with old code", one_not_purged},
      {"one of them is junk", badfile},
      {"one of them has an `on_load` function", on_load},
      {"one of them is sticky", sticky},
      {"one of them cannot be found", on(w, :atomic_load, [m, :instar_law_nowhere])},
      {"the same twice", on(w, :atomic_load, [m, m])},
      {"nothing", on(w, :atomic_load, [])},
      {"a call after all of these: the current code is kept", on(w, :call, m)}
    ]
  end

  defp row(19, w, m, _other) do
    put(w, m, @one)
    {:ok, prepared} = on(w, :prepare_loading, [m])
    before = on(w, :is_loaded, m)
    put(w, m, @two)

    [
      {"`is_loaded` before it is finished", before},
      {"the answer of `finish_loading`", on(w, :finish_loading, prepared)},
      {"a call after it: what was prepared", on(w, :call, m)}
    ]
  end

  defp row(20, w, m, _other) do
    put(w, m, @one)
    on(w, :load, m)
    on(w, :load, m)
    {:ok, prepared} = on(w, :prepare_loading, [m])
    refused = on(w, :finish_loading, prepared)
    on(w, :purge, m)

    [
      {"refused at first", refused},
      {"again after a `purge`", on(w, :finish_loading, prepared)},
      {"again after that", finish_raw(w, prepared),
       "The code server crashes, and takes the node with it. Instar answers."}
    ]
  end

  defp row(21, w, m, other) do
    put(w, m, @one)
    on(w, :load, m)
    put(w, m, {:on_load, :error, 2})
    put(w, other, {:on_load, :ok, 2})

    [
      {"it fails", on(w, :load, m)},
      {"a call after it: the current code is kept", on(w, :call, m)},
      {"it answers `:ok`", on(w, :load, other)},
      {"a call after it", on(w, :call, other)}
    ]
  end

  defp row(22, w, m, other) do
    put(w, m, @one)
    not_loaded = on(w, :module_status, m)
    on(w, :load, m)
    loaded = on(w, :module_status, m)
    unmodified = on(w, :modified?, m)
    put(w, m, @two)

    lines = [
      {"`module_md5`, unknown", md5(w, other)},
      {"`module_md5`, loaded", md5(w, m)},
      {"`module_status`, not loaded", not_loaded},
      {"`module_status`, loaded", loaded},
      {"among the modified", unmodified},
      {"`module_status`, the store has other code", on(w, :module_status, m)},
      {"among the modified", on(w, :modified?, m)}
    ]

    forget(w, m)
    lines ++ [{"`module_status`, the store has none", on(w, :module_status, m)}]
  end

  # Not a row of verbs, but what makes a version's handle what a fun is to a module.
  defp row(23, w, m, _other) do
    put(w, m, @one)
    {:ok, kept} = on(w, :keep, m)
    put(w, m, @two)
    on(w, :load, m)
    old = on(w, :call_kept, kept)
    purge = on(w, :purge, m)
    gone = on(w, :call_kept, kept)
    put(w, m, @one)
    on(w, :load, m)
    again = on(w, :call_kept, kept)
    on(w, :purge, m)
    on(w, :delete, m)
    on(w, :purge, m)

    [
      {"a call through one whose code is old", old},
      {"`purge`: it does not hold it up", purge},
      {"a call through one whose code is gone", gone},
      {"after a load of identical code", again},
      {"when nothing is loaded, but identical code could be", call_kept_raw(w, kept),
       "A fun has its module loaded on demand. A handle loads nothing; a call by id and tag does."}
    ]
  end

  # Verbs ---------------------------------------------------------------------------------------------------

  defp on({module, state}, verb, argument), do: apply(module, verb, [state, argument])
  defp put({module, state}, name, program), do: module.put(state, name, program)

  defp hold({module, state}, name) do
    {:held, pid, monitor} = module.hold(state, name)
    {pid, monitor}
  end

  defp let_go({module, state}, pid, monitor) do
    :ok = module.let_go(state, pid)
    {:down, {:returned, answer}} = Worlds.down(monitor)
    answer
  end

  defp down(monitor), do: elem(Worlds.down(monitor), 1)
  defp alive(pid), do: if(Process.alive?(pid), do: "alive", else: "dead")

  # The report of a death that has been is here already.
  defp lives(monitor) do
    receive do
      {:DOWN, ^monitor, :process, _pid, reason} -> reason
    after
      0 -> "alive"
    end
  end

  # What `:code` answers otherwise since a release of OTP is told with both answers, if the one given is that of the
  # release at hand.
  defp since({Code, _state}, release, former, now, answer) do
    current? = String.to_integer(System.otp_release()) >= release
    if answer == if(current?, do: now, else: former), do: {:since, release, former, now}, else: answer
  end

  defp since(_world, _release, _former, _now, answer), do: answer

  # What the worlds do not let commands see, as the commands could not be compared, or would end the VM.

  defp delete_raw({Code, _state}, name), do: :code.delete(name)
  defp delete_raw(world, name), do: on(world, :delete, name)

  defp load_raw({Code, state}, name),
    do: :code.load_binary(name, Code.file(state, name), File.read!(Code.file(state, name)))

  defp load_raw(world, name), do: on(world, :load, name)

  defp load_other({Code, state}, name, other),
    do: :code.load_binary(name, Code.file(state, name), Code.object(state, other, @one))

  # A document may call its module as it likes.
  defp load_other(_world, _name, _other), do: :unasked

  defp finish_raw({Code, _state}, _prepared), do: "the node ends"
  defp finish_raw(world, prepared), do: on(world, :finish_loading, prepared)

  defp call_kept_raw({Code, _state}, kept), do: {:ok, kept.(:f)}
  defp call_kept_raw(world, kept), do: on(world, :call_kept, kept)

  defp md5({Code, _state}, name) do
    case :code.get_object_code(name) do
      {_name, object, _file} -> :code.module_md5(object)
      :error -> :code.module_md5("")
    end
  end

  defp md5({Served, state}, name), do: Instar.module_md5(state.name, Served.ref(name))

  # The store no longer has the code of what is loaded, and the server knows.
  defp forget({Code, _state} = world, name), do: put(world, name, :missing)
  defp forget({Served, state}, name), do: Served.put_other_tag(state, name, @one)

  # The answers of `ensure_loaded` and of a call where nothing is loaded on demand.
  defp embedded({Code, state}, name) do
    expression =
      "io:format(\"~0p.\", [{code:ensure_loaded(#{name}), " <>
        "try #{name}:f() catch error:Reason -> {error, Reason} end}]), halt()."

    {output, 0} =
      System.cmd(erl(), ["-noshell", "-mode", "embedded", "-pa", to_string(state.dir), "-eval", expression],
        stderr_to_stdout: true
      )

    {:ok, tokens, _line} = :erl_scan.string(String.to_charlist(output))
    {:ok, answers} = :erl_parse.parse_term(tokens)
    answers
  end

  defp embedded({Served, %{language: language}}, name) do
    {Served, state} = world = Served.start(language: language, mode: :embedded, cache_dir: false)
    Served.put(state, name, @one)

    answers = {Served.ensure_loaded(state, name), Instar.call(state.name, Served.ref(name), :f, [])}

    Served.stop(world)
    answers
  end

  defp erl, do: System.find_executable("erl") || Path.join([:code.root_dir(), "bin", "erl"])
end
