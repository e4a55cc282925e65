defmodule Instar.Component do
  # Components in text for tests: one whose functions return what they are given, for any type.
  #
  # A type is an atom (`:u32`, `:string`) or a tuple: `{:list, t}`, `{:option, t}`, `{:tuple, [t]}`,
  # `{:result, ok, error}` with `nil` for nothing, `{:record, [{"name", t}]}`, `{:variant, [{"name", t | nil}]}`,
  # `{:enum, ["name"]}`, `{:flags, ["name"]}`.
  #
  # More than sixteen flat parameters are passed by a pointer to them, and so is a result of more than one. With
  # that much padding the function of the core module is the same for every type: it returns its pointer.
  @padding 17

  @doc "What goes beside a value to and from `same`."
  def pad(value), do: List.to_tuple([value | List.duplicate(0, @padding)])

  @doc "The value without it."
  def unpad(padded), do: elem(padded, 0)

  @doc "The text of a component that exports `same`, from the padded type to itself."
  def same(type) do
    {reference, definitions} = define({:tuple, [type | List.duplicate(:u8, @padding)]}, [])

    """
    (component
    #{allocator()}
    #{definitions |> Enum.reverse() |> Enum.join("\n")}
      (func $same (param "value" #{reference}) (result #{reference})
        (canon lift (core func $i "same") (memory (core memory $i "memory")) (realloc (core func $i "realloc"))))
      (export "same" (func $same)))
    """
  end

  @doc "A core module `$m`, instantiated as `$i`: a memory that grows, `realloc`, and `same`."
  def allocator do
    """
      (core module $m
        (memory (export "memory") 1)
        (global $next (mut i32) (i32.const 1024))
        (func $realloc (export "realloc") (param $old i32) (param $size i32) (param $align i32) (param $new i32)
              (result i32)
          (local $at i32)
          (local.set $at (i32.and (i32.add (global.get $next) (i32.sub (local.get $align) (i32.const 1)))
                                  (i32.sub (i32.const 0) (local.get $align))))
          (global.set $next (i32.add (local.get $at) (local.get $new)))
          (if (i32.gt_u (global.get $next) (i32.shl (memory.size) (i32.const 16)))
            (then (if (i32.eq (i32.const -1)
                              (memory.grow (i32.add (i32.const 1)
                                (i32.shr_u (i32.sub (global.get $next) (i32.shl (memory.size) (i32.const 16)))
                                           (i32.const 16)))))
                    (then unreachable))))
          (memory.copy (local.get $at) (local.get $old) (local.get $size))
          (local.get $at))
        (func (export "same") (param i32) (result i32) (local.get 0)))
      (core instance $i (instantiate $m))
    """
  end

  @doc "The type as WIT has it."
  def wit({:list, element}), do: "list<#{wit(element)}>"
  def wit({:option, some}), do: "option<#{wit(some)}>"
  def wit({:tuple, types}), do: "tuple<#{Enum.map_join(types, ", ", &wit/1)}>"
  def wit({:result, nil, nil}), do: "result"
  def wit({:result, ok, nil}), do: "result<#{wit(ok)}>"
  def wit({:result, nil, error}), do: "result<_, #{wit(error)}>"
  def wit({:result, ok, error}), do: "result<#{wit(ok)}, #{wit(error)}>"

  def wit({:record, fields}),
    do: "record { #{Enum.map_join(fields, ", ", fn {n, t} -> "#{n}: #{wit(t)}" end)} }"

  def wit({:variant, cases}), do: "variant { #{Enum.map_join(cases, ", ", &wit_case/1)} }"
  def wit({kind, names}) when kind in [:enum, :flags], do: "#{kind} { #{Enum.join(names, ", ")} }"
  def wit(primitive), do: Atom.to_string(primitive)

  defp wit_case({name, nil}), do: name
  defp wit_case({name, type}), do: "#{name}(#{wit(type)})"

  # A reference to a type, and the definitions that it needs, the last one first. Types with names in them must be
  # exported before an exported function may use them.
  defp define(type, done) when is_atom(type), do: {Atom.to_string(type), done}
  defp define({:list, element}, done), do: inline("list", [element], done)
  defp define({:option, some}, done), do: inline("option", [some], done)
  defp define({:tuple, types}, done), do: inline("tuple", types, done)

  defp define({:result, ok, error}, done) do
    {ok, done} = define_payload(ok, done)
    {error, done} = define_payload(error, done)
    {"(result #{ok} #{error && "(error #{error})"})", done}
  end

  defp define({:record, fields}, done) do
    {fields, done} = Enum.map_reduce(fields, done, &define_named("field", &1, &2))
    name("(record #{Enum.join(fields, " ")})", done)
  end

  defp define({:variant, cases}, done) do
    {cases, done} = Enum.map_reduce(cases, done, &define_named("case", &1, &2))
    name("(variant #{Enum.join(cases, " ")})", done)
  end

  defp define({kind, names}, done) when kind in [:enum, :flags],
    do: name("(#{kind} #{Enum.map_join(names, " ", &inspect/1)})", done)

  defp define_named(word, {name, type}, done) do
    {reference, done} = define_payload(type, done)
    {"(#{word} #{inspect(name)} #{reference})", done}
  end

  defp define_payload(nil, done), do: {nil, done}
  defp define_payload(type, done), do: define(type, done)

  defp inline(word, types, done) do
    {references, done} = Enum.map_reduce(types, done, &define/2)
    {"(#{word} #{Enum.join(references, " ")})", done}
  end

  defp name(text, done) do
    number = length(done)
    definition = ~s[  (type $d#{number} #{text}) (export $t#{number} "t#{number}" (type $d#{number}))]
    {"$t#{number}", [definition | done]}
  end
end
