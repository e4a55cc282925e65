//! How WebAssembly is read, by who compiles it and by who runs it: section by section, and function by function.
//!
//! wasmparser calls itself for each type within a type of a component, and for components within components its readers keep
//! something of each. Its validator makes another of each type that an instance with resources has, for each time that there is
//! such an instance. Nothing bounds any of it before it is done. So how deep types are, and how many there would be, is looked at
//! here, by a walk that calls nothing of itself, before anybody sees a section.

use wasmparser::{
    BinaryReader, ComponentAlias, ComponentExternName, ComponentImport, ComponentType, ComponentTypeRef,
    CoreType, Parser, Payload, Result,
};

/// How deep types may be within types, and components within components: no validator takes deeper types.
const DEPTH: usize = 100;
/// How many types a validator may make: what is declared in the types of a component and those around it, for each of its imports,
/// instances and exports.
const MADE: usize = 500_000;
/// What an error about that begins with.
const TOO_DEEP: &str = "the nest of";
// Types of a component that have others in them.
const COMPONENT: u8 = 0x41;
const INSTANCE: u8 = 0x42;

/// The sections of a module or a component one after another, also of what is within it.
pub fn payloads(wasm: &[u8]) -> impl Iterator<Item = Result<Payload<'_>>> {
    #[cfg(test)]
    READINGS.with(|readings| readings.set(readings.get() + 1));
    // What is declared within types, up to each component within the others.
    let mut declared: Vec<usize> = Vec::new();
    let mut made: usize = 0;
    Parser::new(0).parse_all(wasm).map(move |payload| {
        let payload = payload?;
        let uses = match &payload {
            Payload::Version { range, .. } => {
                declared.push(declared.last().copied().unwrap_or_default());
                if declared.len() > DEPTH {
                    too_deep("components", range.start)?;
                }
                None
            }
            Payload::End(_) => {
                declared.pop();
                None
            }
            Payload::ComponentTypeSection(section) => {
                let range = section.range();
                let more = declarations(wasm.get(range.clone()).unwrap_or_default(), range.start)?;
                if let Some(declared) = declared.last_mut() {
                    *declared += more;
                }
                None
            }
            Payload::ComponentImportSection(section) => Some((section.count(), section.range())),
            Payload::ComponentInstanceSection(section) => Some((section.count(), section.range())),
            Payload::ComponentExportSection(section) => Some((section.count(), section.range())),
            _ => None,
        };
        if let Some((count, range)) = uses {
            let each = declared.last().copied().unwrap_or_default();
            made = made.saturating_add(each.saturating_mul(count as usize));
            if made > MADE {
                too_deep("types that are imported", range.start)?;
            }
        }
        Ok(payload)
    })
}

/// Refuses what has something nested too deep: to be asked before it is given to who reads it by himself, and says better what
/// else is wrong with it.
pub fn check_depth(wasm: &[u8]) -> Result<()> {
    match payloads(wasm).find_map(Result::err) {
        Some(error) if error.message().starts_with(TOO_DEEP) => Err(error),
        _ => Ok(()),
    }
}

// How much is declared within its types, which have few others within one another.
fn declarations(section: &[u8], offset: usize) -> Result<usize> {
    let (mut reader, mut declared) = (BinaryReader::new(section, offset), 0);
    // What is still to be read of the section, and of each type that others are in.
    let mut left = vec![reader.read_var_u32()?];
    while let Some(count) = left.last_mut() {
        let Some(rest) = count.checked_sub(1) else {
            left.pop();
            continue;
        };
        *count = rest;
        declared += usize::from(left.len() > 1);
        if left.len() > 1 && !is_type(&mut reader)? {
            continue;
        }
        let mut within = reader.clone();
        if matches!(within.read_u8()?, COMPONENT | INSTANCE) {
            reader = within;
            left.push(reader.read_var_u32()?);
            if left.len() > DEPTH {
                too_deep("types", reader.original_position())?;
            }
        } else {
            reader.read::<ComponentType<'_>>()?;
        }
    }
    Ok(declared)
}

// Whether what is declared within a type is a type, which is then to be read. All else has none within it, and is read.
fn is_type(reader: &mut BinaryReader<'_>) -> Result<bool> {
    let mut declaration = reader.clone();
    match declaration.read_u8()? {
        0x00 => declaration.read::<CoreType<'_>>().map(drop)?,
        0x02 => declaration.read::<ComponentAlias<'_>>().map(drop)?,
        0x03 => declaration.read::<ComponentImport<'_>>().map(drop)?,
        0x04 => {
            declaration.read::<ComponentExternName<'_>>()?;
            declaration.read::<ComponentTypeRef>()?;
        }
        0x01 => {
            *reader = declaration;
            return Ok(true);
        }
        // Nothing is behind it for anybody: wasmparser says what is wrong.
        _ => return reader.read::<wasmparser::InstanceTypeDeclaration<'_>>().map(|_| false),
    }
    *reader = declaration;
    Ok(false)
}

// wasmparser's errors are made by its readers only: this one is asked for a number that is too large.
fn too_deep(what: &str, offset: usize) -> Result<()> {
    BinaryReader::new(&[1], offset).read_size(0, &format!("{TOO_DEEP} {what}")).map(drop)
}

#[cfg(test)]
thread_local!(static READINGS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) });

/// How often something was read on this thread since this was last asked.
#[cfg(test)]
pub(crate) fn readings() -> usize {
    READINGS.with(|readings| readings.replace(0))
}

/// Text as bytes, for the tests.
#[cfg(test)]
pub(crate) fn parse_text(text: &str) -> Vec<u8> {
    let buffer = wast::parser::ParseBuffer::new(text).unwrap();
    wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap().encode().unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &[u8] = b"\0asm\x0d\0\x01\0";

    fn number(mut n: usize, to: &mut Vec<u8>) {
        while n >= 0x80 {
            to.push(n as u8 | 0x80);
            n >>= 7;
        }
        to.push(n as u8);
    }

    fn component(id: u8, content: &[u8]) -> Vec<u8> {
        let mut bytes = HEADER.to_vec();
        bytes.push(id);
        number(content.len(), &mut bytes);
        bytes.extend(content);
        bytes
    }

    // A type within so many others, of which each is what `kind` says of its level.
    fn types(depth: usize, kind: impl Fn(usize) -> u8) -> Vec<u8> {
        let mut content = vec![1];
        for level in 0..depth {
            if level > 0 {
                content.push(0x01);
            }
            content.extend([kind(level), 1]);
        }
        content.extend(if depth > 0 { &[0x01, 0x73][..] } else { &[0x73] });
        component(7, &content)
    }

    fn components(depth: usize) -> Vec<u8> {
        (1..depth).fold(HEADER.to_vec(), |inner, _| component(4, &inner))
    }

    // On a stack that a reader which calls itself for each of them would have used up.
    fn checked(wasm: Vec<u8>) -> Result<()> {
        let thread = std::thread::Builder::new().stack_size(256 << 10);
        thread.spawn(move || check_depth(&wasm)).unwrap().join().unwrap()
    }

    #[test]
    fn what_is_nested_deep_is_refused_on_any_stack() {
        for kind in [|_| INSTANCE, |_| COMPONENT, |level| [INSTANCE, COMPONENT][level % 2]] {
            for depth in [0, 1, 5, DEPTH - 1] {
                assert!(checked(types(depth, kind)).is_ok(), "{depth}");
            }
            for depth in [DEPTH, DEPTH + 1, 10_000, 1_000_000] {
                let error = checked(types(depth, kind)).unwrap_err();
                assert!(error.message().contains("the nest of types"), "{error}");
            }
        }
        assert!(checked(components(DEPTH)).is_ok());
        for depth in [DEPTH + 1, 2_000] {
            assert!(checked(components(depth)).unwrap_err().message().contains("the nest of components"));
        }
    }

    #[test]
    fn types_that_are_imported_often_are_refused() {
        let text = |resources: usize, imports: usize| {
            let resources: String =
                (0..resources).map(|n| format!(r#"(export "r{n}" (type (sub resource)))"#)).collect();
            let imports: String =
                (0..imports).map(|n| format!(r#"(import "a:b/i{n}" (instance (type 0)))"#)).collect();
            let within = format!("(component (alias outer 1 0 (type)) {imports})");
            format!("(component (type (instance {resources})) {imports} {within})")
        };
        assert!(check_depth(&parse_text(&text(300, 40))).is_ok());
        let error = check_depth(&parse_text(&text(1_000, 300))).unwrap_err();
        assert!(error.message().contains("types that are imported"), "{error}");
    }

    #[test]
    fn the_walk_reads_whatever_wasmparser_does() {
        let declarations = r#"
            (type $u u32) (type $f (func (param "a" $u) (result $u)))
            (core type $m (module (import "a" "b" (func (param i32))) (export "c" (memory 1))))
            (alias outer 0 0 (type)) (export "A" (func (type $f))) (export "B" (type (sub resource)))
            (type (instance (export "x" (type (eq $u))) (type (component (import "B" (func)) (export "A" (func))))))"#;
        let text = format!(
            r#"(component (type (enum "A" "B")) (core type (func (param i32)))
                 (type (component (import "i" (instance {outer})) (type (instance {outer}))))
                 (type (instance {outer})) (type (record (field "A" u8))) (type (variant (case "B" string))))"#,
            outer = declarations.replace("(alias outer 0 0 (type))", ""),
        );
        let wasm = parse_text(&text);
        let found = payloads(&wasm).collect::<Result<Vec<_>>>().unwrap();
        let sections = found.iter().filter(|payload| matches!(payload, Payload::ComponentTypeSection(_)));
        assert!(sections.count() >= 1);
        // Whatever becomes of its bytes, the walk says no sooner that they make no sense.
        for at in HEADER.len()..wasm.len() {
            for byte in [0x00, 0x01, 0x02, 0x03, 0x04, 0x40, 0x41, 0x42, 0x50, 0x6f, 0x73, 0xff] {
                let mut changed = wasm.clone();
                changed[at] = byte;
                let read_by_itself =
                    Parser::new(0).parse_all(&changed).try_for_each(|payload| match payload? {
                        Payload::ComponentTypeSection(section) => {
                            section.into_iter().try_for_each(|ty| ty.map(drop))
                        }
                        _ => Ok(()),
                    });
                if read_by_itself.is_ok() {
                    assert!(check_depth(&changed).is_ok(), "{at}: {byte}");
                }
            }
        }
    }
}
