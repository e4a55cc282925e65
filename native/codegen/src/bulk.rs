//! Makes what runs long without a look at the fuel give up its thread: bulk memory operations, each of which then runs in
//! chunks, and long code that neither repeats nor calls anything.
//!
//! wasmtime charges `memory.fill`, `memory.copy` and `memory.init` with fuel for each byte, but looks at it only
//! before the operation, which then runs to its end: 64 MiB take tens of milliseconds. So a module is rewritten
//! when it is loaded. Each such operation becomes a call of a function appended to the module, one per kind and
//! operands, which does the same in chunks. Nothing else of the module is touched, and no index changes.
//!
//! `array.fill` and `array.copy` are the same, of elements instead of bytes.
//!
//! wasmtime looks at the fuel where a function begins and where a loop does. So a loop that repeats nothing is put after
//! each thousand operators without one.
//!
//! What the specification wants stays as it is. The range is checked before anything is written, because the
//! first chunk is the last one of the range, or, where that would overwrite what is still to be copied, because a
//! byte at the range's end is read first. A range whose end wraps around goes to the operation itself, which
//! traps.

use crate::reading::payloads;
use crate::refusal::Refusal;
use std::borrow::Cow;
use std::collections::BTreeMap;
use wasm_encoder::{
    AbstractHeapType, BlockType, Encode, Function, HeapType, Instruction, MemArg, RefType, ValType,
};
use wasmparser::{
    BinaryReader, CompositeInnerType, FunctionBody, MemoryType, Operator, Payload, Result, StorageType,
    TypeRef,
};

/// Operators between two looks at the fuel: some tens of microseconds, if each is a slow one.
const STRAIGHT: usize = 1_000;
/// A loop without anything in it, of no parameters and no results.
const LOOK: [u8; 3] = [0x03, 0x40, 0x0b];
/// Bytes that are moved at once: some microseconds, some tens of them where the pages are new.
const CHUNK: u32 = 32 << 10;
/// Elements of arrays, which are moved one by one.
const ELEMENTS: u32 = 4 << 10;

/// Bytes before the first section: the magic and the version.
const HEADER: usize = 8;

/// An operation, with the memories and the segment that it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bulk {
    Fill {
        memory: u32,
    },
    Copy {
        to: u32,
        from: u32,
    },
    Init {
        memory: u32,
        data: u32,
    },
    /// Of arrays of that type.
    FillArray {
        array: u32,
    },
    /// From arrays of one type to those of another.
    CopyArray {
        to: u32,
        from: u32,
    },
}

impl Bulk {
    fn chunk(self) -> u32 {
        match self {
            Bulk::Fill { .. } | Bulk::Copy { .. } | Bulk::Init { .. } => CHUNK,
            Bulk::FillArray { .. } | Bulk::CopyArray { .. } => ELEMENTS,
        }
    }
}

// A module that is part of a component. wasmtime will say better what is wrong with one that cannot be read.
fn in_chunks(wasm: &[u8]) -> Cow<'_, [u8]> {
    let mut chunks = Chunks::default();
    match payloads(wasm).try_for_each(|payload| chunks.see(&payload?)) {
        Ok(()) => chunks.written(wasm),
        Err(_) => Cow::Borrowed(wasm),
    }
}

/// Components within components, counted from the outermost.
const DEPTH: usize = 100;
// Sections of a component that are a binary of their own.
const CORE_MODULE: u8 = 1;
const COMPONENT: u8 = 4;

/// The component with the bulk operations of all modules within it in chunks.
pub(crate) fn in_chunks_within(component: &[u8]) -> std::result::Result<Cow<'_, [u8]>, Refusal> {
    rewrite_component(component, DEPTH)
}

fn rewrite_component(wasm: &[u8], depth: usize) -> std::result::Result<Cow<'_, [u8]>, Refusal> {
    if depth == 0 {
        let message = format!("components are nested more than {DEPTH} deep");
        return Err(Refusal::Invalid(message));
    }
    // wasmtime will say better what is wrong with one that cannot be read.
    let Ok(sections) = sections(wasm) else { return Ok(Cow::Borrowed(wasm)) };
    let mut rewritten = wasm[..HEADER].to_vec();
    let mut changed = false;
    for (id, content) in sections {
        let content = match id {
            CORE_MODULE => in_chunks(content),
            COMPONENT => rewrite_component(content, depth - 1)?,
            _ => Cow::Borrowed(content),
        };
        changed |= matches!(content, Cow::Owned(_));
        section(id, &content, &mut rewritten);
    }
    Ok(if changed { Cow::Owned(rewritten) } else { Cow::Borrowed(wasm) })
}

/// Ids and contents of the sections of a module or a component.
pub(crate) fn sections(wasm: &[u8]) -> Result<Vec<(u8, &[u8])>> {
    let mut reader = BinaryReader::new(wasm, 0);
    reader.read_bytes(HEADER)?;
    let mut sections = Vec::new();
    while !reader.eof() {
        let id = reader.read_u8()?;
        let length = reader.read_var_u32()?;
        sections.push((id, reader.read_bytes(length as usize)?));
    }
    Ok(sections)
}

/// What has to be known of a module before anything of it is written.
#[derive(Debug, Default)]
pub(crate) struct Chunks {
    types: u32,
    functions: u32,
    memories: Vec<MemoryType>,
    /// What the types of arrays hold, by their index.
    arrays: BTreeMap<u32, StorageType>,
    /// The functions to append, by what they do, and their index among each other.
    helpers: BTreeMap<Bulk, u32>,
    /// Whether there is long code without a look at the fuel.
    is_straight: bool,
}

/// Bytes of a rewritten body, see [`Chunks::stretches`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) at: usize,
    pub(crate) from: usize,
    pub(crate) is_copied: bool,
}

/// What is written otherwise.
enum Rewrite {
    /// An operation.
    Bulk(Bulk),
    /// Nothing is there; the fuel is looked at.
    Look,
}

impl Chunks {
    /// Reads a section or a function.
    pub(crate) fn see(&mut self, payload: &Payload<'_>) -> Result<()> {
        match payload {
            Payload::TypeSection(groups) => {
                for group in groups.clone() {
                    for ty in group?.types() {
                        if let CompositeInnerType::Array(array) = ty.composite_type.inner {
                            self.arrays.insert(self.types, array.0.element_type);
                        }
                        self.types += 1;
                    }
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    match import?.ty {
                        TypeRef::Func(_) | TypeRef::FuncExact(_) => self.functions += 1,
                        TypeRef::Memory(memory) => self.memories.push(memory),
                        _ => {}
                    }
                }
            }
            Payload::FunctionSection(functions) => self.functions += functions.count(),
            Payload::MemorySection(memories) => {
                for memory in memories.clone() {
                    self.memories.push(memory?);
                }
            }
            Payload::CodeSectionEntry(body) => self.find(body)?,
            _ => {}
        }
        Ok(())
    }

    /// The module with its bulk operations in chunks; as it is if it has none, or makes no sense.
    pub(crate) fn written<'w>(&self, wasm: &'w [u8]) -> Cow<'w, [u8]> {
        match self.rewrite(wasm) {
            Ok(Some(rewritten)) => Cow::Owned(rewritten),
            Ok(None) | Err(_) => Cow::Borrowed(wasm),
        }
    }

    fn find(&mut self, body: &FunctionBody<'_>) -> Result<()> {
        for_each_rewrite(body, |rewrite, _start, _end| match rewrite {
            Rewrite::Bulk(bulk) => {
                let next = self.helpers.len() as u32;
                self.helpers.entry(bulk).or_insert(next);
            }
            Rewrite::Look => self.is_straight = true,
        })
    }

    fn rewrite(&self, wasm: &[u8]) -> Result<Option<Vec<u8>>> {
        let mut helpers: Vec<(&Bulk, &u32)> = self.helpers.iter().collect();
        helpers.sort_by_key(|(_, index)| **index);
        let Some(helpers) =
            helpers.into_iter().map(|(bulk, _)| self.helper(*bulk)).collect::<Option<Vec<_>>>()
        else {
            return Ok(None);
        };
        if helpers.is_empty() && !self.is_straight {
            return Ok(None);
        }
        let mut module = wasm[..HEADER].to_vec();
        let mut bodies: Option<Vec<u8>> = None;
        let mut left = 0;
        for payload in payloads(wasm) {
            let payload = payload?;
            if let (Some(code), Payload::CodeSectionEntry(body)) = (&mut bodies, &payload) {
                self.rewrite_body(wasm, body, code)?;
                left -= 1;
                if left == 0 {
                    for (_, function) in &helpers {
                        function.encode(code);
                    }
                    section(10, code, &mut module);
                }
                continue;
            }
            let Some((id, range)) = payload.as_section() else { continue };
            match &payload {
                Payload::TypeSection(types) => {
                    let mut content = counted(types.count() + helpers.len() as u32);
                    content.extend_from_slice(after_count(&wasm[range]));
                    for (params, _) in &helpers {
                        content.push(0x60);
                        params.encode(&mut content);
                        content.push(0);
                    }
                    section(id, &content, &mut module);
                }
                Payload::FunctionSection(functions) => {
                    let mut content = counted(functions.count() + helpers.len() as u32);
                    content.extend_from_slice(after_count(&wasm[range]));
                    (self.types..).take(helpers.len()).for_each(|index| index.encode(&mut content));
                    section(id, &content, &mut module);
                }
                Payload::CodeSectionStart { count, .. } => {
                    left = *count;
                    bodies = Some(counted(count + helpers.len() as u32));
                }
                // What it says is told by offsets in the code, which are others now.
                Payload::CustomSection(custom) if custom.name().starts_with("metadata.code.") => {}
                _ => section(id, &wasm[range], &mut module),
            }
        }
        Ok(Some(module))
    }

    fn rewrite_body(&self, wasm: &[u8], body: &FunctionBody<'_>, code: &mut Vec<u8>) -> Result<()> {
        let range = body.range();
        let (mut bytes, mut done) = (Vec::with_capacity(range.len()), range.start);
        for_each_rewrite(body, |rewrite, start, end| {
            bytes.extend_from_slice(&wasm[done..start]);
            match rewrite {
                Rewrite::Bulk(bulk) => {
                    Instruction::Call(self.functions + self.helpers[&bulk]).encode(&mut bytes);
                }
                Rewrite::Look => bytes.extend_from_slice(&LOOK),
            }
            done = end;
        })?;
        bytes.extend_from_slice(&wasm[done..range.end]);
        bytes.encode(code);
        Ok(())
    }

    /// Where the bytes of a rewritten body come from: for each stretch of them where it begins, from the body's beginning, and where in
    /// the module what it was made of begins; it was copied, or else all of it stands for that.
    pub(crate) fn stretches(&self, body: &FunctionBody<'_>) -> Result<Vec<Stretch>> {
        let range = body.range();
        let (mut stretches, mut at, mut done) = (Vec::new(), 0, range.start);
        for_each_rewrite(body, |rewrite, start, end| {
            stretches.push(Stretch { at, from: done, is_copied: true });
            at += start - done;
            stretches.push(Stretch { at, from: start, is_copied: false });
            let mut bytes = Vec::new();
            match rewrite {
                Rewrite::Bulk(bulk) => {
                    let helper = self.helpers.get(&bulk).copied().unwrap_or_default();
                    Instruction::Call(self.functions + helper).encode(&mut bytes);
                }
                Rewrite::Look => bytes.extend_from_slice(&LOOK),
            }
            at += bytes.len();
            done = end;
        })?;
        stretches.push(Stretch { at, from: done, is_copied: true });
        Ok(stretches)
    }

    /// Its parameters and its body; none when the module has no such memory.
    fn helper(&self, bulk: Bulk) -> Option<(Vec<ValType>, Function)> {
        let address = |memory: u32| {
            self.memories.get(memory as usize).map(|ty| if ty.memory64 { ValType::I64 } else { ValType::I32 })
        };
        Some(match bulk {
            Bulk::Fill { memory } => {
                let index = address(memory)?;
                let params = vec![index, ValType::I32, index];
                let whole = Instruction::MemoryFill(memory);
                let function = Helper { params: &params, ranges: &[0], whole, chunk: CHUNK }.backwards();
                (params, function)
            }
            Bulk::Copy { to, from } => {
                let (target, source) = (address(to)?, address(from)?);
                let length = if target == source { target } else { ValType::I32 };
                let params = vec![target, source, length];
                let whole = Instruction::MemoryCopy { src_mem: from, dst_mem: to };
                let body = Helper { params: &params, ranges: &[0, 1], whole, chunk: CHUNK };
                // Within one memory the source's end is further than the target's, so that one read checks both.
                let function = if to == from {
                    body.either_way(|function| {
                        body.last(function, 1);
                        let place = MemArg { offset: 0, align: 0, memory_index: from };
                        function.instruction(&Instruction::I32Load8U(place)).instruction(&Instruction::Drop);
                    })
                } else {
                    body.backwards()
                };
                (params, function)
            }
            Bulk::Init { memory, data } => {
                let params = vec![address(memory)?, ValType::I32, ValType::I32];
                let whole = Instruction::MemoryInit { mem: memory, data_index: data };
                let function = Helper { params: &params, ranges: &[0, 1], whole, chunk: CHUNK }.backwards();
                (params, function)
            }
            Bulk::FillArray { array } => {
                let element = element(*self.arrays.get(&array)?)?;
                let params = vec![reference(array), ValType::I32, element, ValType::I32];
                let whole = Instruction::ArrayFill(array);
                let function = Helper { params: &params, ranges: &[1], whole, chunk: ELEMENTS }.backwards();
                (params, function)
            }
            Bulk::CopyArray { to, from } => {
                let (target, source) = (*self.arrays.get(&to)?, *self.arrays.get(&from)?);
                let params = vec![reference(to), ValType::I32, reference(from), ValType::I32, ValType::I32];
                let whole = Instruction::ArrayCopy { array_type_index_dst: to, array_type_index_src: from };
                let body = Helper { params: &params, ranges: &[1, 3], whole, chunk: ELEMENTS };
                // Both may be one array, or two of which each has its own end.
                let function = body.either_way(|function| {
                    for (array, range, ty, storage) in [(0, 1, to, target), (2, 3, from, source)] {
                        function.instruction(&Instruction::LocalGet(array));
                        body.last(function, range);
                        function.instruction(&got(ty, storage)).instruction(&Instruction::Drop);
                    }
                });
                (params, function)
            }
        })
    }
}

fn reference(ty: u32) -> ValType {
    ValType::Ref(RefType { nullable: true, heap_type: HeapType::Concrete(ty) })
}

// An element of an array on the stack.
fn got(ty: u32, storage: StorageType) -> Instruction<'static> {
    match storage {
        StorageType::I8 | StorageType::I16 => Instruction::ArrayGetU(ty),
        StorageType::Val(_) => Instruction::ArrayGet(ty),
    }
}

fn element(storage: StorageType) -> Option<ValType> {
    let StorageType::Val(ty) = storage else { return Some(ValType::I32) };
    Some(match ty {
        wasmparser::ValType::I32 => ValType::I32,
        wasmparser::ValType::I64 => ValType::I64,
        wasmparser::ValType::F32 => ValType::F32,
        wasmparser::ValType::F64 => ValType::F64,
        wasmparser::ValType::V128 => ValType::V128,
        wasmparser::ValType::Ref(reference) => {
            let heap_type = match reference.heap_type() {
                wasmparser::HeapType::Abstract { shared, ty } => {
                    HeapType::Abstract { shared, ty: abstract_type(ty) }
                }
                wasmparser::HeapType::Concrete(ty) => HeapType::Concrete(ty.as_module_index()?),
                wasmparser::HeapType::Exact(ty) => HeapType::Exact(ty.as_module_index()?),
            };
            ValType::Ref(RefType { nullable: reference.is_nullable(), heap_type })
        }
    })
}

fn abstract_type(ty: wasmparser::AbstractHeapType) -> AbstractHeapType {
    use wasmparser::AbstractHeapType as Read;
    match ty {
        Read::Func => AbstractHeapType::Func,
        Read::Extern => AbstractHeapType::Extern,
        Read::Any => AbstractHeapType::Any,
        Read::None => AbstractHeapType::None,
        Read::NoExtern => AbstractHeapType::NoExtern,
        Read::NoFunc => AbstractHeapType::NoFunc,
        Read::Eq => AbstractHeapType::Eq,
        Read::Struct => AbstractHeapType::Struct,
        Read::Array => AbstractHeapType::Array,
        Read::I31 => AbstractHeapType::I31,
        Read::Exn => AbstractHeapType::Exn,
        Read::NoExn => AbstractHeapType::NoExn,
        Read::Cont => AbstractHeapType::Cont,
        Read::NoCont => AbstractHeapType::NoCont,
    }
}

/// Calls `found` with each instruction that is written otherwise, and where it begins and ends.
fn for_each_rewrite(body: &FunctionBody<'_>, mut found: impl FnMut(Rewrite, usize, usize)) -> Result<()> {
    let mut reader = body.get_operators_reader()?;
    // What is known to be short is left to wasmtime, which does it inline.
    let (mut known, mut straight) = (u64::MAX, 0);
    while !reader.eof() {
        let start = reader.original_position();
        let operator = reader.read()?;
        straight = if matches!(operator, Operator::Loop { .. }) { 0 } else { straight + 1 };
        if straight > STRAIGHT {
            found(Rewrite::Look, start, start);
            straight = 0;
        }
        let bulk = match operator {
            Operator::MemoryFill { mem } => Some(Bulk::Fill { memory: mem }),
            Operator::MemoryCopy { dst_mem, src_mem } => Some(Bulk::Copy { to: dst_mem, from: src_mem }),
            Operator::MemoryInit { data_index, mem } => Some(Bulk::Init { memory: mem, data: data_index }),
            Operator::ArrayFill { array_type_index } => Some(Bulk::FillArray { array: array_type_index }),
            Operator::ArrayCopy { array_type_index_dst, array_type_index_src } => {
                Some(Bulk::CopyArray { to: array_type_index_dst, from: array_type_index_src })
            }
            _ => None,
        };
        if let Some(bulk) = bulk.filter(|bulk| known > u64::from(bulk.chunk())) {
            found(Rewrite::Bulk(bulk), start, reader.original_position());
        }
        known = match operator {
            Operator::I32Const { value } => u64::from(value as u32),
            Operator::I64Const { value } => value as u64,
            _ => u64::MAX,
        };
    }
    Ok(())
}

/// A function that does an operation in chunks. Its last parameter is the length.
struct Helper<'a> {
    params: &'a [ValType],
    /// The parameters that begin a range.
    ranges: &'a [u32],
    whole: Instruction<'a>,
    /// How much is done at once.
    chunk: u32,
}

impl Helper<'_> {
    fn length(&self) -> u32 {
        self.params.len() as u32 - 1
    }

    fn length_type(&self) -> ValType {
        self.params[self.params.len() - 1]
    }

    /// From the end of the range to its beginning.
    fn backwards(&self) -> Function {
        let mut function = self.begin();
        self.count_down(&mut function);
        function.instruction(&Instruction::End);
        function
    }

    /// Within one memory or array, in the direction that reads everything before it is overwritten. Before that is done from
    /// the beginning on, `check` looks at the ends.
    fn either_way(&self, check: impl Fn(&mut Function)) -> Function {
        let mut function = self.begin();
        let (target, source) = (self.ranges[0], self.ranges[1]);
        let (index, length) = (self.params[target as usize], self.length());
        function
            .instruction(&Instruction::LocalGet(target))
            .instruction(&Instruction::LocalGet(source))
            .instruction(&compare(index, Comparison::GreaterThan))
            .instruction(&Instruction::If(BlockType::Empty));
        self.count_down(&mut function);
        function.instruction(&Instruction::Else);
        check(&mut function);
        function.instruction(&Instruction::Loop(BlockType::Empty));
        for local in 0..length {
            function.instruction(&Instruction::LocalGet(local));
        }
        function.instruction(&constant(index, self.chunk)).instruction(&self.whole);
        for (local, step) in [(target, add(index)), (source, add(index)), (length, subtract(index))] {
            function
                .instruction(&Instruction::LocalGet(local))
                .instruction(&constant(index, self.chunk))
                .instruction(&step)
                .instruction(&Instruction::LocalSet(local));
        }
        self.while_more(&mut function);
        self.rest(&mut function);
        function.instruction(&Instruction::End).instruction(&Instruction::End);
        function
    }

    /// What is short, and what wraps around and so will trap, is done by the operation itself.
    fn begin(&self) -> Function {
        let mut function = Function::new([]);
        let length = self.length_type();
        function
            .instruction(&Instruction::LocalGet(self.length()))
            .instruction(&constant(length, self.chunk))
            .instruction(&compare(length, Comparison::AtMost));
        for &range in self.ranges {
            self.last(&mut function, range);
            function
                .instruction(&Instruction::LocalGet(range))
                .instruction(&compare(self.params[range as usize], Comparison::LessThan))
                .instruction(&Instruction::I32Or);
        }
        function.instruction(&Instruction::If(BlockType::Empty));
        self.rest(&mut function);
        function.instruction(&Instruction::Return).instruction(&Instruction::End);
        function
    }

    fn count_down(&self, function: &mut Function) {
        let length = self.length_type();
        function
            .instruction(&Instruction::Loop(BlockType::Empty))
            .instruction(&Instruction::LocalGet(self.length()))
            .instruction(&constant(length, self.chunk))
            .instruction(&subtract(length))
            .instruction(&Instruction::LocalSet(self.length()));
        for local in 0..self.length() {
            function.instruction(&Instruction::LocalGet(local));
            if self.ranges.contains(&local) {
                self.length_as(function, local);
                function.instruction(&add(self.params[local as usize]));
            }
        }
        function.instruction(&constant(length, self.chunk)).instruction(&self.whole);
        self.while_more(function);
        self.rest(function);
    }

    fn while_more(&self, function: &mut Function) {
        let length = self.length_type();
        function
            .instruction(&Instruction::LocalGet(self.length()))
            .instruction(&constant(length, self.chunk))
            .instruction(&compare(length, Comparison::GreaterThan))
            .instruction(&Instruction::BrIf(0))
            .instruction(&Instruction::End);
    }

    fn rest(&self, function: &mut Function) {
        for local in 0..=self.length() {
            function.instruction(&Instruction::LocalGet(local));
        }
        function.instruction(&self.whole);
    }

    /// The address of a range's last byte.
    fn last(&self, function: &mut Function, range: u32) {
        let index = self.params[range as usize];
        function.instruction(&Instruction::LocalGet(range));
        self.length_as(function, range);
        function.instruction(&add(index)).instruction(&constant(index, 1)).instruction(&subtract(index));
    }

    /// The length, as wide as a range's beginning.
    fn length_as(&self, function: &mut Function, range: u32) {
        function.instruction(&Instruction::LocalGet(self.length()));
        if self.params[range as usize] != self.length_type() {
            function.instruction(&Instruction::I64ExtendI32U);
        }
    }
}

enum Comparison {
    AtMost,
    LessThan,
    GreaterThan,
}

fn compare(ty: ValType, comparison: Comparison) -> Instruction<'static> {
    match (ty, comparison) {
        (ValType::I64, Comparison::AtMost) => Instruction::I64LeU,
        (ValType::I64, Comparison::LessThan) => Instruction::I64LtU,
        (ValType::I64, Comparison::GreaterThan) => Instruction::I64GtU,
        (_, Comparison::AtMost) => Instruction::I32LeU,
        (_, Comparison::LessThan) => Instruction::I32LtU,
        (_, Comparison::GreaterThan) => Instruction::I32GtU,
    }
}

fn add(ty: ValType) -> Instruction<'static> {
    if ty == ValType::I64 { Instruction::I64Add } else { Instruction::I32Add }
}

fn subtract(ty: ValType) -> Instruction<'static> {
    if ty == ValType::I64 { Instruction::I64Sub } else { Instruction::I32Sub }
}

fn constant(ty: ValType, value: u32) -> Instruction<'static> {
    if ty == ValType::I64 { Instruction::I64Const(value.into()) } else { Instruction::I32Const(value as i32) }
}

fn counted(count: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    count.encode(&mut bytes);
    bytes
}

/// A section's entries: its bytes without the number that they begin with, which may be encoded in several ways.
fn after_count(content: &[u8]) -> &[u8] {
    let end = content.iter().position(|byte| byte & 0x80 == 0).map_or(content.len(), |last| last + 1);
    &content[end..]
}

fn section(id: u8, content: &[u8], module: &mut Vec<u8>) {
    module.push(id);
    content.encode(module);
}
