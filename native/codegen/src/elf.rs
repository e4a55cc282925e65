//! Sections of native code: wasmtime writes it as an ELF file of 64 bits that nothing else reads. Its sections stand one after the other,
//! and the table of these at the end.

use std::ops::Range;

/// What a section with a table is called; wasmtime passes over what is called so.
pub const LINES: &str = ".debug_lines";

// Where in a section's header what is.
const NAME: usize = 0;
const OFFSET: usize = 24;
const SIZE: usize = 32;
#[cfg(feature = "compiler")]
const ALIGNMENT: usize = 48;
const HEADER: usize = 64;

struct Section<'n> {
    name: &'n str,
    #[cfg_attr(not(feature = "compiler"), allow(dead_code))]
    header: usize,
    range: Range<usize>,
}

fn field(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let mut value = [0; 8];
    value[..length].copy_from_slice(bytes.get(at..at.checked_add(length)?)?);
    usize::try_from(u64::from_le_bytes(value)).ok()
}

#[cfg(feature = "compiler")]
fn put(bytes: &mut [u8], at: usize, value: usize) -> Option<()> {
    bytes.get_mut(at..at.checked_add(8)?)?.copy_from_slice(&(value as u64).to_le_bytes());
    Some(())
}

// Where the table of sections is, and how many there are.
fn table(elf: &[u8]) -> Option<(usize, usize)> {
    let is_elf = elf.starts_with(b"\x7fELF\x02\x01");
    (is_elf && field(elf, 0x3a, 2)? == HEADER).then_some(())?;
    Some((field(elf, 0x28, 8)?, field(elf, 0x3c, 2)?))
}

fn sections(elf: &[u8]) -> Option<Vec<Section<'_>>> {
    let (headers, count) = table(elf)?;
    let range = |header: usize| {
        let start = field(elf, header + OFFSET, 8)?;
        Some(start..start.checked_add(field(elf, header + SIZE, 8)?)?)
    };
    let names = elf.get(range(headers + HEADER * field(elf, 0x3e, 2)?)?)?;
    let section = |index: usize| {
        let header = headers + HEADER * index;
        let name = names.get(field(elf, header + NAME, 4)?..)?;
        let end = name.iter().position(|byte| *byte == 0)?;
        Some(Section { name: std::str::from_utf8(&name[..end]).ok()?, header, range: range(header)? })
    };
    (0..count).map(section).collect()
}

/// The bytes of a section.
pub fn section<'n>(elf: &'n [u8], name: &str) -> Option<&'n [u8]> {
    let found = sections(elf)?.into_iter().find(|section| section.name == name)?;
    elf.get(found.range)
}

/// Puts something else in a section's place, under a name that is not longer, and moves what follows.
#[cfg(feature = "compiler")]
pub(crate) fn replace(elf: &mut Vec<u8>, name: &str, new_name: &str, content: &[u8]) -> Option<()> {
    let (headers, count) = table(elf)?;
    let (header, range, moved) = {
        let sections = sections(elf)?;
        let found = sections.iter().find(|section| section.name == name)?;
        let moved: Vec<(usize, Range<usize>)> = sections
            .iter()
            .filter(|section| section.range.start >= found.range.end && !section.range.is_empty())
            .map(|section| (section.header, section.range.clone()))
            .collect();
        (found.header, found.range.clone(), moved)
    };
    if new_name.len() > name.len() || headers < range.end {
        return None;
    }
    let names = headers + HEADER * field(elf, 0x3e, 2)?;
    let name_at = field(elf, names + OFFSET, 8)? + field(elf, header + NAME, 4)?;
    let name_bytes = elf.get_mut(name_at..name_at + name.len())?;
    name_bytes.fill(0);
    name_bytes[..new_name.len()].copy_from_slice(new_name.as_bytes());
    let table_of_sections = elf.get(headers..headers + HEADER * count)?.to_vec();
    let behind = elf.split_off(range.end);
    elf.truncate(range.start);
    elf.extend_from_slice(content);
    let mut moved = moved;
    moved.sort_by_key(|(_, range)| range.start);
    let mut starts = vec![(header, range.start, content.len())];
    for (header, before) in moved {
        let alignment = field(&table_of_sections, header - headers + ALIGNMENT, 8)?.max(1);
        let start = elf.len().next_multiple_of(alignment);
        elf.resize(start, 0);
        elf.extend_from_slice(behind.get(before.start - range.end..before.end - range.end)?);
        starts.push((header, start, before.len()));
    }
    let new_headers = elf.len().next_multiple_of(8);
    elf.resize(new_headers, 0);
    elf.extend_from_slice(&table_of_sections);
    for (header, start, length) in starts {
        put(elf, header - headers + new_headers + OFFSET, start)?;
        put(elf, header - headers + new_headers + SIZE, length)?;
    }
    put(elf, 0x28, new_headers)
}
