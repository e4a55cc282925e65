//! The table that traces of traps are made of, for native code of modules that say by DWARF which sources they were compiled from: which
//! functions, files and lines its instructions are of.
//!
//! wasmtime's own map says for each instruction which byte of the module it is of, and DWARF what that byte is of. Both are asked here, once,
//! so that who runs the code needs neither: [`crate::places`] says what is kept. What makes no sense is left out; whoever wrote it has traces
//! with less in them, and nothing else of it.

use crate::bulk::{Chunks, Stretch, sections};
use crate::elf;
use crate::places::{PLACES, Place, Written};
use crate::reading::payloads;
use addr2line::Context;
use addr2line::gimli::{self, EndianSlice, LittleEndian};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use wasmparser::{FunctionBody, Name, NameSectionReader, Payload, TypeRef};
use wasmtime_environ::iterate_address_map;
use wasmtime_environ::obj::ELF_WASMTIME_ADDRMAP;

/// Entries of DWARF within one another; compilers come to some tens. What reads them calls itself for each.
const DEEPEST: isize = 200;
/// Units that a module may have been compiled from.
const MOST_UNITS: usize = 20_000;
/// Functions that were inlined at one place.
const MOST_FRAMES: usize = 32;
/// Bytes of a name.
const LONGEST: usize = 200;
/// Folders of libraries, whose files are known by these.
const LIBRARIES: [&str; 4] = ["/rustc/", "/wasi-libc", "/wasi-sdk", "/emsdk/"];
/// Bytes of a name that somebody has encoded, which can become much longer.
const LONGEST_MANGLED: usize = 2_000;

type Slice<'w> = EndianSlice<'w, LittleEndian>;

/// A module with DWARF: what is asked of its source.
pub(crate) struct Source<'w> {
    wasm: &'w [u8],
    // Custom sections by their names.
    sections: HashMap<&'w str, &'w [u8]>,
    // Where the code section's content begins: addresses count from there.
    code: usize,
    bodies: Vec<FunctionBody<'w>>,
    imported: u32,
    // What functions are called, by their index.
    names: HashMap<u32, &'w str>,
}

impl<'w> Source<'w> {
    /// What a module says of its sources, if it does.
    pub(crate) fn read(wasm: &'w [u8]) -> Option<Source<'w>> {
        // Most modules say nothing, and this is seen at once.
        let custom = sections(wasm).ok()?.into_iter().filter(|(id, _)| *id == 0);
        let names_lines =
            |content: &[u8]| content.get(1..).is_some_and(|name| name.starts_with(b".debug_line"));
        custom.into_iter().any(|(_, content)| names_lines(content)).then_some(())?;
        let mut source = Source {
            wasm,
            sections: HashMap::new(),
            code: 0,
            bodies: Vec::new(),
            imported: 0,
            names: HashMap::new(),
        };
        for payload in payloads(wasm) {
            source.see(payload.ok()?)?;
        }
        let has = |name| source.sections.contains_key(name);
        (has(".debug_line") && has(".debug_info") && has(".debug_abbrev")).then_some(source)
    }

    fn see(&mut self, payload: Payload<'w>) -> Option<()> {
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let is_function = matches!(import.ok()?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_));
                    self.imported += u32::from(is_function);
                }
            }
            Payload::CodeSectionStart { range, .. } => self.code = range.start,
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::CustomSection(section) => {
                self.sections.insert(section.name(), section.data());
                if section.name() == "name" {
                    // Names are nothing that anybody needs.
                    let _ = self.name(NameSectionReader::new(wasmparser::BinaryReader::new(
                        section.data(),
                        section.data_offset(),
                    )));
                }
            }
            _ => {}
        }
        Some(())
    }

    fn name(&mut self, names: NameSectionReader<'w>) -> wasmparser::Result<()> {
        for name in names {
            if let Name::Function(functions) = name? {
                for naming in functions {
                    let naming = naming?;
                    self.names.insert(naming.index, naming.name);
                }
            }
        }
        Ok(())
    }

    /// The native code of what was compiled, which is the module or what was written of it, with the table of its places instead of wasmtime's map.
    pub(crate) fn noted(&self, mut native: Vec<u8>, compiled: &[u8], chunks: Option<&Chunks>) -> Vec<u8> {
        let table = self.table(&native, compiled, chunks).unwrap_or_default();
        let mut noted = native.clone();
        if elf::replace(&mut noted, ELF_WASMTIME_ADDRMAP, PLACES, &table.encode()).is_some() {
            native = noted;
        }
        native
    }

    fn table(&self, native: &[u8], compiled: &[u8], chunks: Option<&Chunks>) -> Option<Written> {
        let map = elf::section(native, ELF_WASMTIME_ADDRMAP)?;
        let moved = self.moved(compiled, chunks)?;
        let mut finder = Finder::new(self)?;
        let (mut table, mut function) = (Written::default(), None);
        for (at, position) in iterate_address_map(map)? {
            let found = position.file_offset().and_then(|position| moved.find(position as usize));
            let place = match found {
                Some((index, from)) => finder.place(index, from.checked_sub(self.code)?, &mut table),
                None => 0,
            };
            let begins = found.is_some_and(|(index, _)| function.replace(index) != Some(index));
            table.entry(at, place, begins);
        }
        Some(table)
    }

    fn moved(&self, compiled: &[u8], chunks: Option<&Chunks>) -> Option<Moved> {
        let whole = |body: &FunctionBody<'_>| {
            let range = body.range();
            let all = Stretch { at: 0, from: range.start, is_copied: true };
            (range, vec![all])
        };
        if compiled == self.wasm {
            return Some(Moved { bodies: self.bodies.iter().map(whole).collect() });
        }
        let new = payloads(compiled).filter_map(|payload| match payload {
            Ok(Payload::CodeSectionEntry(body)) => Some(body.range()),
            _ => None,
        });
        // Behind them are functions that nobody wrote.
        let bodies =
            self.bodies.iter().zip(new).map(|(body, new)| Some((new, chunks?.stretches(body).ok()?)));
        Some(Moved { bodies: bodies.collect::<Option<_>>()? })
    }
}

/// Where the bodies of functions lie in what was compiled, and what their bytes come from.
struct Moved {
    bodies: Vec<(Range<usize>, Vec<Stretch>)>,
}

impl Moved {
    /// The number of a function among those of the module's own, and where in the module a byte of it comes from.
    fn find(&self, position: usize) -> Option<(usize, usize)> {
        let after = self.bodies.partition_point(|(range, _)| range.start <= position);
        let index = after.checked_sub(1)?;
        let (range, stretches) = &self.bodies[index];
        let within = range.contains(&position).then_some(position - range.start)?;
        let after = stretches.partition_point(|stretch| stretch.at <= within);
        let stretch = stretches[after.checked_sub(1)?];
        Some((index, stretch.from + if stretch.is_copied { within - stretch.at } else { 0 }))
    }
}

/// What DWARF says of addresses.
struct Finder<'s, 'w> {
    source: &'s Source<'w>,
    context: Context<Slice<'w>>,
    // Where compilers ran: files there are named from there.
    folders: Vec<String>,
    known: HashMap<usize, u32>,
}

impl<'s, 'w> Finder<'s, 'w> {
    fn new(source: &'s Source<'w>) -> Option<Finder<'s, 'w>> {
        let section = |id: gimli::SectionId| {
            let bytes = source.sections.get(id.name()).copied().unwrap_or_default();
            Ok::<_, gimli::Error>(EndianSlice::new(bytes, LittleEndian))
        };
        let dwarf = gimli::Dwarf::load(section).ok()?;
        let folders = folders(&dwarf).ok()??;
        let context = Context::from_dwarf(dwarf).ok()?;
        Some(Finder { source, context, folders, known: HashMap::new() })
    }

    /// The number of the place at an address in a function.
    fn place(&mut self, function: usize, address: usize, table: &mut Written) -> u32 {
        if let Some(known) = self.known.get(&address) {
            return *known;
        }
        let place = self.look(function, address, table).unwrap_or_default();
        self.known.insert(address, place);
        place
    }

    fn look(&self, function: usize, address: usize, table: &mut Written) -> Option<u32> {
        let mut found = self.context.find_frames(address as u64).skip_all_loads().ok()?;
        let mut frames = Vec::new();
        while let Some(frame) = found.next().ok()?.filter(|_| frames.len() < MOST_FRAMES) {
            frames.push(frame);
        }
        let (mut place, mut is_outermost) = (0, true);
        for frame in frames.iter().rev() {
            let raw = frame.function.as_ref().and_then(|function| function.raw_name().ok());
            let own = self.source.names.get(&(self.source.imported + function as u32)).copied();
            // Of names of C++ the linker knows what they mean.
            let raw = match (raw, own) {
                (Some(raw), Some(own)) if is_outermost && raw.starts_with("_Z") => {
                    Cow::Owned(readable(&raw, own))
                }
                (Some(raw), _) => Cow::Owned(readable(&raw, &raw)),
                (None, Some(own)) if is_outermost => Cow::Owned(readable(own, own)),
                (None, _) => Cow::Borrowed(""),
            };
            let location = frame.location.as_ref();
            let file = location.and_then(|location| location.file).map(|file| self.file(file));
            let line = location.and_then(|location| location.line);
            place = table.place(Place { function: &raw, file, line }, place);
            is_outermost = false;
        }
        Some(place)
    }

    fn file<'f>(&self, file: &'f str) -> &'f str {
        let from = |folder: &String| file.strip_prefix(folder.as_str())?.strip_prefix('/');
        self.folders.iter().find_map(from).unwrap_or(file)
    }
}

// A name as its language has it; another one where it isn't Rust's.
fn readable(name: &str, otherwise: &str) -> String {
    let demangled = match rustc_demangle::try_demangle(name) {
        Ok(demangled) if name.len() <= LONGEST_MANGLED => format!("{demangled:#}"),
        _ => otherwise.to_owned(),
    };
    match demangled.char_indices().find(|(at, _)| *at >= LONGEST) {
        Some((at, _)) => demangled[..at].to_owned(),
        None => demangled,
    }
}

// Where the compilers of all units ran, the longest first; none where entries are deeper within one another, or units more, than any compiler makes.
fn folders(dwarf: &gimli::Dwarf<Slice<'_>>) -> gimli::Result<Option<Vec<String>>> {
    let (mut folders, mut count) = (Vec::new(), 0);
    let mut headers = dwarf.units();
    while let Some(header) = headers.next()? {
        let unit = dwarf.unit(header)?;
        let mut entries = unit.entries_raw(None)?;
        while !entries.is_empty() {
            if entries.next_depth() > DEEPEST {
                return Ok(None);
            }
            if let Some(abbreviation) = entries.read_abbreviation()? {
                entries.skip_attributes(abbreviation.attributes())?;
            }
        }
        if let Some(folder) = unit.comp_dir.and_then(|folder| folder.to_string().ok())
            && !folder.is_empty()
            && !LIBRARIES.iter().any(|library| folder.contains(library))
        {
            folders.push(folder.to_owned());
        }
        count += 1;
        if count > MOST_UNITS {
            return Ok(None);
        }
    }
    folders.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
    folders.dedup();
    Ok(Some(folders))
}
