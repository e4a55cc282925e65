defmodule Instar.HostileCode do
  # Bytes of WebAssembly that say much with little: what is nested, repeated or counted in them is more than anybody can tell.
  @moduledoc false

  @module <<"\0asm", 1, 0, 0, 0>>
  @component <<"\0asm", 13, 0, 1, 0>>

  @doc "All of it by name, each about so many bytes."
  def all(bytes) do
    Map.new(
      nested(bytes) ++
        counted() ++
        names(bytes) ++ [imports(bytes), exports(bytes), tags(bytes)] ++ dags(bytes) ++ products(bytes)
    )
  end

  # Types within types, of each kind and in turn, and components within components.
  defp nested(bytes) do
    depth = div(bytes, 3)

    types =
      for {name, kinds} <- [
            instances: [0x42],
            components: [0x41],
            both: [0x41, 0x42],
            rarely: [0x42, 0x42, 0x41]
          ] do
        levels = for level <- 0..(depth - 1), do: [1, Enum.at(kinds, rem(level, length(kinds))), 1]
        # The first is no declaration.
        <<_declared, rest::binary>> = IO.iodata_to_binary(levels)
        {:"nested_#{name}", component([{7, [leb(1), rest, 1, 0x73]}])}
      end

    # In an import's own instance type, behind other declarations.
    behind = for _ <- 1..div(depth, 2), do: [0x42, 2, 0x01, 0x73, 0x01]
    # Each is longer than the one within by its head, so no more than some ten thousand.
    within =
      Enum.reduce(1..min(div(bytes, 20), 5_000), @component, fn _, inner -> [@component, 4, sized(inner)] end)

    types ++
      [
        nested_behind: component([{7, [leb(1), behind, 0x73]}]),
        nested_whole: IO.iodata_to_binary(within)
      ]
  end

  # Sections that promise more than there is.
  defp counted do
    for {kind, header, ids} <- [module: @module, component: @component] |> Enum.map(&with_ids/1),
        id <- ids,
        count <- [1_000_000, 0xFFFFFFFF],
        do:
          {:"counted_#{kind}_#{id}_#{count}",
           IO.iodata_to_binary([header, id, sized([leb(count), 0, 0, 0, 0])])}
  end

  defp with_ids({:module, header}), do: {:module, header, 0..13}
  defp with_ids({:component, header}), do: {:component, header, 0..12}

  defp names(bytes) do
    long = String.duplicate("n", bytes)
    longest = String.duplicate("n", 100_000)
    one = fn name -> {2, [leb(1), text(name), text("f"), 0, 0]} end
    type = {1, [1, 0x60, 0, 0]}

    [
      name_of_section: module([{0, text(long)}]),
      name_of_import: module([type, one.(long)]),
      name_allowed: module([type, one.(longest)]),
      name_of_component_section: component([{0, text(long)}]),
      name_no_text: module([type, {2, [leb(1), text(<<0xFF, 0xFE>>), text(<<0xC0, 0x80>>), 0, 0]}]),
      name_cut: module([type, {2, [leb(1), leb(bytes)]}]),
      name_endless: <<@module::binary, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF>>
    ]
  end

  # Functions of a thousand parameters, each by five bytes.
  defp imports(bytes) do
    count = div(bytes, 5)
    {:imports, module([wide(), {2, [leb(count), List.duplicate(<<1, ?a, 1, ?b, 0, 0>>, count)]}])}
  end

  defp exports(bytes) do
    count = max(div(bytes, 12), 1)
    names = for n <- 1..count, do: [text(Integer.to_string(n, 36)), 0, 0]

    {:exports,
     module([
       wide(),
       {3, [1, 0]},
       {7, [leb(count), names]},
       {10, [1, sized([0, 0, 0x0B])]}
     ])}
  end

  defp tags(bytes) do
    count = div(bytes, 6)
    {:tags, module([wide(), {2, [leb(count), List.duplicate(<<1, ?a, 1, ?b, 4, 0, 0>>, count)]}])}
  end

  defp wide, do: {1, [1, 0x60, leb(1_000), List.duplicate(0x7F, 1_000), 0]}

  # A few types that are a million when they are written out, with names that are long, in functions that have them.
  defp dags(bytes) do
    name = String.duplicate("n", min(div(bytes, 2), 60_000))
    functions = div(bytes, 80)

    for {kind, type} <- [
          record: ~s|(record (field "#{name}" u8))|,
          variant: ~s|(variant (case "#{name}"))|,
          enum: ~s|(enum "#{name}")|,
          flags: ~s|(flags "#{name}")|
        ] do
      types = for n <- 1..16, do: "(type $t#{n} (tuple $t#{n - 1} $t#{n - 1}))"

      imports =
        for n <- 1..functions,
            do: ~s|(import "f#{n}" (func (param "a" $named)))|

      {:"dag_#{kind}",
       parsed("""
       (component (type $of #{type}) (export $t0 "t0" (type $of)) #{types}
         (export $named "named" (type $t16)) #{imports})
       """)}
    end
  end

  # As many things of as many others.
  defp products(bytes) do
    side = div(bytes, 60)
    functions = for n <- 1..side, do: ~s|(export "f#{n}" (func))|
    resources = for n <- 1..side, do: ~s|(export "r#{n}" (type (sub resource)))|

    imports = fn type ->
      for n <- 1..min(side, 990), do: ~s|(import "a:b/i#{n}" (instance (type #{type})))|
    end

    chain =
      for n <- 1..20,
          do:
            ~s|(type $c#{n} (instance (alias outer 1 $c#{n - 1} (type $b)) (export "a" (instance (type $b))) (export "b" (instance (type $b)))))|

    exported =
      for n <- 1..15,
          do: ~s|(instance $e#{n} (export "a" (instance $e#{n - 1})) (export "b" (instance $e#{n - 1})))|

    [
      product_functions: parsed("(component (type $i (instance #{functions})) #{imports.("$i")})"),
      product_resources: parsed("(component (type $i (instance #{resources})) #{imports.("$i")})"),
      product_chain:
        parsed("""
        (component (type $c0 (instance (export "f" (func)))) #{chain} (import "a:b/c" (instance (type $c14))))
        """),
      product_exports:
        parsed("""
        (component (core module $m (func (export "f"))) (core instance $i (instantiate $m))
          (func $f (canon lift (core func $i "f"))) (instance $e0 (export "f" (func $f))) #{exported}
          (export "a:b/e" (instance $e15)))
        """)
    ]
  end

  @doc "A module and a component with a bit of all that there is, to be cut and changed."
  def whole do
    module = """
    (module (import "a" "b" (func (param i32 f64) (result i64))) (memory (export "m") 1 2) (table (export "t") 1 funcref)
      (global (export "g") (mut i32) (i32.const 1)) (tag (export "e") (param i32))
      (func (export "f") (param i32) (result i32) (local i64) (block (br 0)) (local.get 0)) (data (i32.const 0) "abc")
      (elem (i32.const 0) func 1))
    """

    component = """
    (component (import "a:b/c" (instance (type $r (sub resource)) (export "r" (type (sub resource))) (export "f" (func (param "n" u32)))))
      (type $p (record (field "x" s8) (field "y" (option char)))) (type $v (variant (case "a") (case "b" string)))
      (core module $m (memory (export "m") 1) (func (export "one") (param i32) (result i32) (i32.const 1)))
      (core instance $i (instantiate $m))
      (func $one (param "n" u32) (result u32) (canon lift (core func $i "one")))
      (instance $a (export "same" (func $one))) (export "a:b/first" (instance $a)) (export "alone" (func $one)))
    """

    # A resource has to be exported to be one.
    component = String.replace(component, "(type $r (sub resource)) ", "")
    for text <- [module, component], do: parsed(text)
  end

  defp parsed(text) do
    {:ok, wasm} = Instar.Native.parse_wat(text)
    wasm
  end

  defp module(sections), do: IO.iodata_to_binary([@module, sections(sections)])
  defp component(sections), do: IO.iodata_to_binary([@component, sections(sections)])
  defp sections(sections), do: for({id, content} <- sections, do: [id, sized(content)])

  defp sized(content), do: [leb(IO.iodata_length(content)), content]
  defp text(text), do: [leb(byte_size(text)), text]

  defp leb(n) when n < 128, do: <<n>>
  defp leb(n), do: <<1::1, rem(n, 128)::7, leb(div(n, 128))::binary>>
end
