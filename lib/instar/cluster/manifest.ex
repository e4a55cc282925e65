defmodule Instar.Cluster.Manifest do
  # What the cluster runs, as data: one entry for each document and module, with the digests of all its bytes. Who is
  # newer, what two members lack of each other, and what a partition's two sides make together: pure.
  #
  # A stamp is `{epoch, number, node}`. Each leader's changes have an epoch above all it has seen when its reign's
  # first change is made, and every change has a number above all before. The greater stamp wins, key by key.
  @moduledoc false
  alias Instar.Cluster.Tree

  # `beaten` are stamps of lists that have lost a key here to a change that knew nothing of them.
  defstruct entries: %{}, tree: %Tree{}, top: {0, 0, ""}, beaten: MapSet.new()

  # Of so many reigns an entry says what it has come after.
  @past 16

  @type stamp :: {epoch :: non_neg_integer, number :: non_neg_integer, node :: String.t()}
  @type key :: {:document, id :: String.t()} | {:module, name :: String.t()}

  @typedoc "Bytes by their SHA-256, and how many they are."
  @type blob :: {<<_::256>>, non_neg_integer}

  @typedoc "`used` are the sources of other documents that it is compiled with."
  @type version :: %{
          required(:source) => blob,
          required(:digest) => <<_::256>>,
          required(:artifact) => blob | nil,
          optional(:used) => [blob]
        }

  @typedoc """
  What is to be loaded; nil says that it has been deleted. `made` is on what it was made, of what comes from Elixir or Erlang.
  """
  @type body ::
          %{
            required(:outline) => blob,
            required(:token) => String.t() | nil,
            required(:versions) => %{String.t() => version},
            optional(:made) => Instar.Cluster.Release.t()
          }
          | %{required(:beam) => blob, optional(:made) => Instar.Cluster.Release.t()}
          | nil

  @typedoc """
  `list` says that the entry was distributed together with others, all of which have its stamp; `was` is what there was
  before for this one. On its way to a leader it is `:beaten` when the sender knows that another key of the list has lost.
  `past` has the last stamp of each reign that the key had before: what the change was made in knowledge of.
  """
  @type entry :: %{
          required(:key) => key,
          required(:stamp) => stamp,
          required(:body) => body,
          required(:list) => boolean | :beaten,
          required(:was) => body,
          optional(:past) => [stamp]
        }

  @typedoc "What changes were made from: the stamp that each key had, nil where it had none."
  @type base :: %{key => stamp | nil}

  @type t :: %__MODULE__{entries: %{key => entry}, tree: Tree.t(), top: stamp}

  @doc "A manifest of entries."
  @spec new([entry]) :: t
  def new(entries \\ []), do: put(%__MODULE__{}, entries)

  @doc "Puts entries instead of what was there."
  @spec put(t, [entry]) :: t
  def put(%__MODULE__{} = manifest, entries) do
    Enum.reduce(entries, manifest, fn %{key: key, stamp: stamp} = entry, manifest ->
      former = manifest.entries[key]

      %{
        manifest
        | entries: Map.put(manifest.entries, key, entry),
          tree: Tree.put(manifest.tree, key, former && former.stamp, stamp),
          top: max(manifest.top, stamp),
          beaten: beaten(manifest.beaten, former, entry)
      }
    end)
  end

  defp beaten(beaten, %{list: true, stamp: stamp}, entry),
    do: if(beats?(entry, stamp), do: MapSet.put(beaten, stamp), else: beaten)

  defp beaten(beaten, _former, _entry), do: beaten

  # Newer than a list, and made where the key had not been changed by it.
  defp beats?(%{stamp: stamp} = entry, list),
    do: stamp > list and not Enum.any?([stamp | past(entry)], &includes?(&1, list))

  # What a leader does to a key comes one after the other.
  defp includes?({epoch, number, node}, {epoch, former, node}), do: number >= former
  defp includes?(_stamp, _of_another_reign), do: false

  defp past(entry), do: Map.get(entry, :past, [])

  @doc "What a key is to hold; nil where there is nothing."
  @spec body(t, key) :: body
  def body(%__MODULE__{entries: entries}, key), do: with(%{body: body} <- entries[key], do: body)

  @doc """
  Changes as entries with a stamp of their own: all of one call have the same number, as a group. `reign` is the epoch of
  the leader's changes so far, nil when it has made none; the new one is returned.
  """
  @spec stamp(t, [{key, body}], non_neg_integer | nil, String.t(), boolean) :: {[entry], non_neg_integer}
  def stamp(%__MODULE__{top: {epoch, _number, _node}} = manifest, changes, reign, node, together? \\ false) do
    reign = if reign != nil and reign >= epoch, do: reign, else: epoch + 1
    stamp = {reign, number(manifest) + 1, node}

    entries =
      for {key, body} <- changes,
          do: %{
            key: key,
            stamp: stamp,
            body: body,
            list: together?,
            was: if(together?, do: body(manifest, key)),
            past: past(manifest.entries[key], stamp)
          }

    {entries, reign}
  end

  defp past(nil, _stamp), do: []

  defp past(former, {epoch, _number, node}) do
    [former.stamp | past(former)]
    |> Enum.uniq_by(fn {epoch, _number, node} -> {epoch, node} end)
    |> Enum.reject(&match?({^epoch, _former, ^node}, &1))
    |> Enum.take(@past)
  end

  # The numbers of other epochs may be higher than that of the highest stamp; numbers only need to grow in an epoch.
  defp number(%{top: {_epoch, number, _node}}), do: number

  @doc "Whether a manifest still has what changes were made from."
  @spec based?(t, base) :: boolean
  def based?(%__MODULE__{entries: entries}, base) do
    Enum.all?(base, fn {key, stamp} -> stamp == with(%{stamp: stamp} <- entries[key], do: stamp) end)
  end

  @doc "Those of the entries that are newer than what there is."
  @spec newer(t, [entry]) :: [entry]
  def newer(%__MODULE__{entries: known}, entries) do
    Enum.filter(entries, fn %{key: key, stamp: stamp} ->
      case known do
        %{^key => %{stamp: mine}} -> stamp > mine
        %{} -> true
      end
    end)
  end

  @doc """
  What two sides of a healed partition make together: those of the other side's `entries` that win, and changes to be
  made besides. The entries must have with them what the other side holds of `mates/2`.

  The greater stamp wins for each key, and what only one side has stays. What one side distributed together and the
  other changed in part is not left half done: the keys that remain of the losing list go back to what they held
  before it, unless they held nothing. A list loses by a change that was made without knowing of it, wherever the two
  met: a member may have taken one key from the other side, and nothing else yet. What was beaten here before is beaten
  still, also without `entries`.
  """
  @spec merge(t, [entry]) :: {[entry], [{key, body}]}
  def merge(%__MODULE__{entries: ours} = manifest, entries) do
    theirs = for entry <- entries, do: %{entry | list: entry.list != false}
    accepted = newer(manifest, theirs)
    merged = put(manifest, accepted)
    stamps = lists(entries, ours)
    sides = [by_stamp(ours, stamps), by_stamp(Map.new(entries, &{&1.key, &1}), stamps)]
    lost? = fn stamp -> Enum.any?(sides, &lost?(with_stamp(&1, stamp), stamp, merged)) end
    known = for %{list: :beaten, stamp: stamp} <- entries, into: merged.beaten, do: stamp
    {accepted, left(merged, stamps |> Enum.filter(lost?) |> MapSet.new() |> MapSet.union(known))}
  end

  defp lost?(keys, stamp, merged), do: Enum.any?(keys, &beats?(merged.entries[&1], stamp))

  defp left(%__MODULE__{} = manifest, stamps),
    do: for(%{key: key, was: was} when was != nil <- remaining(manifest, stamps), do: {key, was})

  # Most of the time there are none, and nothing is looked through.
  defp remaining(%__MODULE__{entries: entries}, stamps) do
    if MapSet.size(stamps) == 0,
      do: [],
      else: for({_key, %{stamp: stamp} = entry} <- entries, stamp in stamps, do: entry)
  end

  @doc """
  Entries that put back what a list has changed. Their stamp comes right after the list's: whoever puts it back makes the
  same entry, and what has beaten the list, or a part of it that is not known here yet, beats this, too.
  """
  @spec back(t, [{key, body}]) :: [entry]
  def back(%__MODULE__{entries: entries}, changes) do
    for {key, body} <- changes do
      %{stamp: {epoch, number, node}} = former = entries[key]
      stamp = {epoch, number, node <> "\0"}
      %{key: key, stamp: stamp, body: body, list: false, was: nil, past: past(former, stamp)}
    end
  end

  @doc "What remains here of lists that have lost a part, to be offered to a leader, which may not know of it."
  @spec broken(t) :: [entry]
  def broken(%__MODULE__{beaten: beaten} = manifest), do: told(manifest, remaining(manifest, beaten))

  @doc "Entries for another member, which is told what is known here of their lists."
  @spec told(t, [entry]) :: [entry]
  def told(%__MODULE__{beaten: beaten}, entries) do
    for %{stamp: stamp} = entry <- entries, do: if(stamp in beaten, do: %{entry | list: :beaten}, else: entry)
  end

  @doc "The manifest in which nothing is left to be done for lists with these stamps."
  @spec settled(t, Enumerable.t()) :: t
  def settled(%__MODULE__{beaten: beaten} = manifest, stamps),
    do: %{manifest | beaten: MapSet.difference(beaten, MapSet.new(stamps))}

  @doc "The stamps of the lists that are at stake when entries come from another side."
  @spec lists([entry], %{key => entry}) :: [stamp]
  def lists(entries, ours) do
    for %{key: key} = entry <- entries,
        %{list: list, stamp: stamp} <- [entry, ours[key]],
        list != false,
        uniq: true,
        do: stamp
  end

  @doc "The keys that hold what was distributed with one of the stamps."
  @spec mates(%{key => entry}, [stamp]) :: [key]
  def mates(_entries, []), do: []
  def mates(entries, stamps), do: entries |> by_stamp(stamps) |> Map.values() |> Enum.concat()

  defp by_stamp(_entries, []), do: %{}

  defp by_stamp(entries, stamps) do
    stamps = MapSet.new(stamps)

    for {key, %{stamp: stamp}} <- entries, stamp in stamps, reduce: %{} do
      keys -> Map.update(keys, stamp, [key], &[key | &1])
    end
  end

  defp with_stamp(by_stamp, stamp), do: Map.get(by_stamp, stamp, [])

  @doc """
  What is to be asked for and what to be offered, when `ask` opens prefixes of the other member's tree (see `open/2`) and
  `root` is its root: the keys that are newer there, and those that are newer here.
  """
  @spec differences(t, Tree.sum(), ([Tree.prefix()] -> [{Tree.prefix(), opened}])) :: {[key], [key]}
        when opened: {:keys, [{key, stamp}]} | {:parts, [{Tree.prefix(), Tree.sum()}]}
  def differences(%__MODULE__{} = manifest, root, ask) do
    if Tree.sum(manifest.tree) == root, do: {[], []}, else: descend(manifest, [""], ask, {[], []})
  end

  defp descend(_manifest, [], _ask, found), do: found

  defp descend(manifest, prefixes, ask, {want, offer}) do
    {deeper, more_want, more_offer} = step(manifest, ask.(prefixes))
    descend(manifest, deeper, ask, {more_want ++ want, more_offer ++ offer})
  end

  @doc "One step of `differences/3`: from what the other side has opened, what is to be opened next and what differs."
  @spec step(t, [{Tree.prefix(), opened}]) :: {[Tree.prefix()], want :: [key], offer :: [key]}
        when opened: {:keys, [{key, stamp}]} | {:parts, [{Tree.prefix(), Tree.sum()}]}
  def step(%__MODULE__{} = manifest, opened) do
    Enum.reduce(opened, {[], [], []}, fn
      {prefix, {:keys, theirs}}, {deeper, want, offer} ->
        {want, offer} = compare(manifest, prefix, theirs, {want, offer})
        {deeper, want, offer}

      {prefix, {:parts, parts}}, {deeper, want, offer} ->
        {differing(manifest, prefix, parts) ++ deeper, want, offer}
    end)
  end

  defp differing(manifest, prefix, parts) do
    theirs = Map.new(parts)
    for part <- Tree.parts(prefix), Map.get(theirs, part, {0, 0}) != Tree.sum(manifest.tree, part), do: part
  end

  defp compare(%{entries: entries, tree: tree}, prefix, theirs, {want, offer}) do
    want_here = for {key, stamp} <- theirs, entries[key] == nil or entries[key].stamp < stamp, do: key
    theirs = Map.new(theirs)

    offer_here =
      for key <- Tree.keys(tree, prefix),
          not is_map_key(theirs, key) or theirs[key] < entries[key].stamp,
          do: key

    {want_here ++ want, offer_here ++ offer}
  end

  @doc "What is under a prefix of the tree, keys with their stamps."
  @spec open(t, Tree.prefix()) :: {:keys, [{key, stamp}]} | {:parts, [{Tree.prefix(), Tree.sum()}]}
  def open(%__MODULE__{} = manifest, prefix) do
    with {:keys, keys} <- Tree.open(manifest.tree, prefix),
         do: {:keys, for(key <- keys, do: {key, manifest.entries[key].stamp})}
  end

  @doc "How many entries a member lacks that has heard of all up to `top` and could not load `unloaded` of them."
  @spec behind(t, stamp, non_neg_integer) :: non_neg_integer
  def behind(%__MODULE__{top: top}, top, unloaded), do: unloaded

  def behind(%__MODULE__{entries: entries}, top, unloaded),
    do: unloaded + Enum.count(entries, fn {_key, %{stamp: stamp}} -> stamp > top end)

  @doc "How many versions and modules an entry's body stands for."
  @spec versions(body) :: non_neg_integer
  def versions(%{versions: versions}), do: map_size(versions)
  def versions(%{beam: _beam}), do: 1
  def versions(nil), do: 0
end
