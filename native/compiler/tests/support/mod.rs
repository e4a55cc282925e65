//! A host for compiled programs: wasmtime, with the runtime of `instar_terms`.

#![allow(dead_code)]

#[path = "../../src/etf.rs"]
#[allow(unused_imports, unused_macros)]
pub mod etf;

pub mod assembly;

use etf::Term;
use instar_terms::bif::{self, Bif};
use instar_terms::collect::{Regions, collect};
use instar_terms::context::{Atoms, Module as AtomModule};
use instar_terms::heap::{self, Bits, Fail, Heap, Outcome, Word};
use instar_terms::imports::BIF_MODULE;
use instar_terms::layout::{self, Kind, NIL, NON_VALUE, Register};
use instar_terms::runtime::{self, Exception};
use instar_terms::section::Section;
use instar_terms::{bits, maps, order, segments};
use std::path::Path;
use std::sync::Arc;
use wasmtime::{Caller, Config, Engine, ExternType, Instance, Linker, Memory, Module, Store, Val};

/// What a call ended with, as text that Erlang would print in the same way on both sides.
pub type Answer = Result<Term, (Term, Term)>;

/// A loaded program.
pub struct Program {
    engine: Engine,
    module: Module,
    atoms: Arc<AtomModule>,
}

/// What a store holds.
pub struct State {
    atoms: Atoms,
    /// How often it was collected.
    pub collections: u32,
    memory_limit: usize,
    /// Leave no room, so that every look for room collects.
    pub always_collect: bool,
}

/// A program at work.
pub struct Running {
    pub store: Store<State>,
    instance: Instance,
}

impl Program {
    pub fn new(wasm: &[u8]) -> Program {
        let mut config = Config::new();
        config.max_wasm_stack(200 << 20).async_stack_size(256 << 20).wasm_tail_call(true);
        let engine = Engine::new(&config).unwrap();
        let module = Module::new(&engine, wasm).unwrap_or_else(|error| panic!("{error:?}"));
        let section = Section::decode(custom_section(wasm, "instar.terms").unwrap()).unwrap();
        let atoms = Arc::new(AtomModule::new(&section).unwrap());
        Program { engine, module, atoms }
    }

    pub fn start(&self) -> Running {
        let state = State {
            atoms: Atoms::new(self.atoms.clone()),
            collections: 0,
            memory_limit: 512 << 20,
            always_collect: false,
        };
        let mut store = Store::new(&self.engine, state);
        let mut linker: Linker<State> = Linker::new(&self.engine);
        for import in self.module.imports() {
            let ExternType::Func(kind) = import.ty() else { panic!("{import:?}") };
            let name = import.name().to_owned();
            if import.module() == BIF_MODULE {
                let bif = bif_named(&name);
                linker
                    .func_new(BIF_MODULE, &name, kind, move |mut caller, params, results| {
                        let words: Vec<Word> = params.iter().map(|word| word.unwrap_i64() as u64).collect();
                        let done = run(&mut caller, |heap| runtime::call_bif(heap, bif, &words))?;
                        results[0] = Val::I64(raised(&mut caller, done) as i64);
                        Ok(())
                    })
                    .unwrap();
            } else {
                linker
                    .func_new("rt", &name.clone(), kind, move |mut caller, params, results| {
                        runtime_function(&mut caller, &name, params, results)
                    })
                    .unwrap();
            }
        }
        let instance = linker.instantiate(&mut store, &self.module).unwrap();
        Running { store, instance }
    }
}

fn bif_named(name: &str) -> &'static Bif {
    let (module, rest) = name.split_once(':').unwrap();
    let (function, arity) = rest.rsplit_once('/').unwrap();
    bif::find(module, function, arity.parse().unwrap()).unwrap_or_else(|| panic!("no {name}"))
}

fn custom_section<'a>(wasm: &'a [u8], wanted: &str) -> Option<&'a [u8]> {
    let leb = |at: &mut usize| {
        let (mut value, mut shift) = (0usize, 0);
        loop {
            let byte = wasm[*at];
            *at += 1;
            value |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                return value;
            }
        }
    };
    let mut at = 8;
    while at < wasm.len() {
        let id = wasm[at];
        at += 1;
        let size = leb(&mut at);
        let end = at + size;
        if id == 0 {
            let mut start = at;
            let length = leb(&mut start);
            if &wasm[start..start + length] == wanted.as_bytes() {
                return Some(&wasm[start + length..end]);
            }
        }
        at = end;
    }
    None
}

type Guest<'a> = Caller<'a, State>;

fn memory(caller: &mut Guest<'_>) -> Memory {
    caller.get_export("memory").unwrap().into_memory().unwrap()
}

// Registers are in memory, eight bytes each.
fn get_word(memory: Memory, store: impl wasmtime::AsContext, register: Register) -> u64 {
    let bytes = memory.data(&store)[register as usize..].first_chunk().copied().unwrap();
    u64::from_le_bytes(bytes)
}

fn set_word(memory: Memory, store: impl wasmtime::AsContextMut, register: Register, word: u64) {
    memory.write(store, register as usize, &word.to_le_bytes()).unwrap();
}

fn address(caller: &mut Guest<'_>, register: Register) -> usize {
    let memory = memory(caller);
    get_word(memory, &*caller, register) as u32 as usize
}

fn set(caller: &mut Guest<'_>, register: Register, word: u64) {
    let memory = memory(caller);
    set_word(memory, caller, register, word);
}

fn constant(caller: &mut Guest<'_>, name: &str) -> usize {
    caller.get_export(name).unwrap().into_global().unwrap().get(caller).unwrap_i32() as u32 as usize
}

fn grow(
    memory: Memory,
    mut caller: impl wasmtime::AsContextMut<Data = State>,
    need: usize,
) -> wasmtime::Result<()> {
    let size = memory.data_size(&caller);
    if size + need > caller.as_context().data().memory_limit {
        return Err(wasmtime::Error::msg("memory limit"));
    }
    memory.grow(&mut caller, need.div_ceil(65536).max(16) as u64)?;
    Ok(())
}

// Runs a function over the heap, with more memory as often as it asks for it.
fn run<T>(
    caller: &mut Guest<'_>,
    mut function: impl FnMut(&mut Heap<'_>) -> Outcome<T>,
) -> wasmtime::Result<T> {
    let memory = memory(caller);
    let hp = address(caller, Register::Hp);
    loop {
        let (bytes, state) = memory.data_and_store_mut(&mut *caller);
        let mut heap = Heap::new(bytes, hp, &mut state.atoms);
        match function(&mut heap) {
            Ok(value) => {
                let hp = heap.hp();
                set(caller, Register::Hp, hp as u64);
                return Ok(value);
            }
            Err(Fail::Room(bytes)) => grow(memory, &mut *caller, bytes)?,
            Err(fail) => return Err(wasmtime::Error::msg(format!("{fail:?}"))),
        }
    }
}

fn raised(caller: &mut Guest<'_>, done: Result<Word, Exception>) -> Word {
    done.unwrap_or_else(|exception| {
        raise(caller, exception);
        NON_VALUE
    })
}

fn raise(caller: &mut Guest<'_>, exception: Exception) {
    set(caller, Register::Class, exception.class);
    set(caller, Register::Reason, exception.reason);
    set(caller, Register::Trace, exception.trace);
}

fn gc(caller: &mut Guest<'_>, need: usize, live: usize) -> wasmtime::Result<()> {
    caller.data_mut().collections += 1;
    let memory = memory(caller);
    let (base, hp) = (constant(caller, "heap_base"), address(caller, Register::Hp));
    let (stack, sp) = (constant(caller, "stack_base"), address(caller, Register::Sp));
    let registers = [Register::Class, Register::Reason, Register::Trace];
    let mut roots: Vec<Word> = registers.map(|register| get_word(memory, &*caller, register)).to_vec();
    let regions = Regions { heap_base: base, hp };
    let hp =
        collect(memory.data_mut(&mut *caller), regions, stack..sp + 8 * live, &mut roots, &mut Vec::new())
            .map_err(|fail| wasmtime::Error::msg(format!("{fail:?}")))?;
    for (register, root) in registers.into_iter().zip(roots) {
        set(caller, register, root);
    }
    // Twice what lives, so that collecting stays cheap.
    let spare = if caller.data().always_collect { 0 } else { (hp - base).max(64 << 10) };
    let wanted = hp + need + spare;
    let size = memory.data_size(&*caller);
    if wanted > size {
        grow(memory, &mut *caller, wanted - size)?;
    }
    set(caller, Register::Hp, hp as u64);
    set(caller, Register::HpLimit, wanted as u64);
    set(caller, Register::Young, hp as u64);
    Ok(())
}

fn runtime_function(
    caller: &mut Guest<'_>,
    name: &str,
    params: &[Val],
    results: &mut [Val],
) -> wasmtime::Result<()> {
    let word = |at: usize| params[at].unwrap_i64() as u64;
    let count = |at: usize| params[at].unwrap_i32() as u32 as usize;
    let sp = address(caller, Register::Sp);
    let bool_of = |value: bool| Val::I32(value.into());
    let exception = |caller: &mut Guest<'_>, exception| {
        raise(caller, exception);
        Ok(())
    };
    match name {
        "gc" => return gc(caller, count(0), count(1)),
        "yield" => return Err(wasmtime::Error::msg("no fuel")),
        "stack_overflow" => return Err(wasmtime::Error::msg("stack overflow")),
        "box_float" => {
            let value = params[0].unwrap_f64();
            results[0] = Val::I64(run(caller, |heap| heap.make_float(value))? as i64);
        }
        "eq_exact" => results[0] = bool_of(run(caller, |heap| order::equal_exactly(heap, word(0), word(1)))?),
        "eq" => results[0] = bool_of(run(caller, |heap| order::equal_by_value(heap, word(0), word(1)))?),
        "cmp" => {
            let numbers = order::Numbers::ByValue;
            results[0] =
                Val::I32(run(caller, |heap| order::compare(heap, word(0), word(1), numbers))? as i32);
        }
        "map_get" => {
            results[0] = Val::I64(run(caller, |heap| runtime::map_get(heap, word(0), word(1)))? as i64)
        }
        "map_put" | "map_put_exact" => {
            let exact = name == "map_put_exact";
            let done = run(caller, |heap| runtime::caught(runtime::map_put(heap, sp, count(0), exact)))?;
            results[0] = Val::I64(raised(caller, done) as i64);
        }
        "bs_create" => {
            let done = run(caller, |heap| runtime::caught(segments::create(heap, sp, count(0))))?;
            results[0] = Val::I64(raised(caller, done) as i64);
        }
        "bs_integer" => {
            let flags = count(3) as u32;
            let word = run(caller, |heap| segments::integer(heap, word(0), word(1), word(2), flags))?;
            results[0] = Val::I64(word as i64);
        }
        "bs_float" => {
            let flags = count(3) as u32;
            let word = run(caller, |heap| segments::float(heap, word(0), word(1), word(2), flags))?;
            results[0] = Val::I64(word as i64);
        }
        "bs_utf" => {
            let kind = count(3) as u32;
            results[0] = Val::I64(run(caller, |heap| segments::utf(heap, word(0), word(1), word(2), kind))?);
        }
        "bs_part" => {
            let word = run(caller, |heap| segments::sub(heap, word(0), word(1), word(2)))?;
            results[0] = Val::I64(word as i64);
        }
        // Nobody here knows where the guest is: a trace has what the runtime's functions put there.
        "stacktrace" => results[0] = params[0],
        "raise" => {
            let raised = Exception { class: word(0), reason: word(1), trace: NIL };
            return exception(caller, raised);
        }
        "raise_tagged" => {
            let raised = run(caller, |heap| runtime::tagged(heap, word(0), word(1)))?;
            return exception(caller, raised);
        }
        "raise_function_clause" => {
            let raised = run(caller, |heap| runtime::no_clause(heap, word(0), word(1), sp, count(2)))?;
            return exception(caller, raised);
        }
        "apply" => {
            let done = run(caller, |heap| runtime::apply(heap, (word(0), word(1)), sp, count(2), word(3)))?;
            results[0] = Val::I64(raised(caller, done) as i64);
        }
        "raise_badarity" => {
            let raised = run(caller, |heap| runtime::bad_arity(heap, word(0), sp, count(1)))?;
            return exception(caller, raised);
        }
        "raise_error" => {
            let raised = run(caller, |heap| {
                runtime::raise_error(heap, word(0), word(1), word(2), (word(3), word(4)))
            })?;
            return exception(caller, raised);
        }
        "unsupported" => {
            let raised = run(caller, |heap| runtime::unsupported(heap, word(0)))?;
            return exception(caller, raised);
        }
        _ => panic!("no rt.{name}"),
    }
    Ok(())
}

/// What these bytes hold.
pub fn decode(bytes: &[u8]) -> Term {
    etf::decode(bytes).unwrap()
}

/// A file beside the tests. The path is relative to the package, where cargo runs them: a path from when they were built
/// would be another checkout's where several share a target folder.
pub fn input(name: &str) -> Vec<u8> {
    let path = Path::new("tests/inputs").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

impl Running {
    fn constant(&mut self, name: &str) -> usize {
        let global = self.instance.get_global(&mut self.store, name).unwrap();
        global.get(&mut self.store).unwrap_i32() as u32 as usize
    }

    fn memory(&mut self) -> Memory {
        self.instance.get_memory(&mut self.store, "memory").unwrap()
    }

    fn word(&mut self, register: Register) -> Word {
        get_word(self.memory(), &self.store, register)
    }

    fn set(&mut self, register: Register, word: Word) {
        set_word(self.memory(), &mut self.store, register, word);
    }

    // Nothing was called yet, or raised.
    fn begin(&mut self) -> usize {
        let (base, stack) = (self.constant("heap_base"), self.constant("stack_base"));
        let end = self.memory().data_size(&self.store);
        let registers = [
            (Register::Hp, base),
            (Register::Young, base),
            (Register::HpLimit, end),
            (Register::Sp, stack),
            (Register::SpLimit, stack + (1 << 20)),
        ];
        for (register, address) in registers {
            self.set(register, address as u64);
        }
        for register in [Register::Class, Register::Reason, Register::Trace] {
            self.set(register, NIL);
        }
        let budget = self.instance.get_global(&mut self.store, "budget").unwrap();
        budget.set(&mut self.store, Val::I64(i64::MAX)).unwrap();
        stack
    }

    // Runs a function over the heap, as in a call.
    fn on_heap<T>(&mut self, mut function: impl FnMut(&mut Heap<'_>) -> Outcome<T>) -> T {
        let memory = self.memory();
        let hp = self.word(Register::Hp) as usize;
        loop {
            let (bytes, state) = memory.data_and_store_mut(&mut self.store);
            let mut heap = Heap::new(bytes, hp, &mut state.atoms);
            match function(&mut heap) {
                Ok(value) => {
                    let hp = heap.hp();
                    self.set(Register::Hp, hp as u64);
                    return value;
                }
                Err(Fail::Room(bytes)) => grow(memory, &mut self.store, bytes).unwrap(),
                Err(fail) => panic!("{fail:?}"),
            }
        }
    }

    /// Calls an exported function; an error when it trapped.
    pub fn call(&mut self, function: &str, arguments: &[Term]) -> Result<Answer, String> {
        let stack = self.begin();
        self.store.data_mut().atoms.clear();
        let words: Vec<Val> =
            arguments.iter().map(|term| Val::I64(self.on_heap(|heap| write(heap, term)) as i64)).collect();
        let name = format!("{function}/{}", arguments.len());
        let entry = self.instance.get_func(&mut self.store, &name).unwrap_or_else(|| panic!("no {name}"));
        let mut results = [Val::I64(0)];
        entry.call(&mut self.store, &words, &mut results).map_err(|error| format!("{error:?}"))?;
        let word = results[0].unwrap_i64() as u64;
        if word == NON_VALUE {
            let (class, reason) = (self.word(Register::Class), self.word(Register::Reason));
            return Ok(Err((
                self.on_heap(|heap| read(heap, class)),
                self.on_heap(|heap| read(heap, reason)),
            )));
        }
        let sp = self.word(Register::Sp) as usize;
        assert_eq!(sp, stack, "{name} left the stack as it was not");
        Ok(Ok(self.on_heap(|heap| read(heap, word))))
    }

    /// The trace of what was raised last.
    pub fn trace(&mut self) -> Term {
        let trace = self.word(Register::Trace);
        self.on_heap(|heap| read(heap, trace))
    }

    /// A typed export of numbers, for measuring.
    pub fn raw(&mut self, name: &str, argument: i64) -> i64 {
        self.begin();
        let entry = self.instance.get_typed_func::<i64, i64>(&mut self.store, name).unwrap();
        entry.call(&mut self.store, layout::small(argument) as i64).unwrap()
    }
}

fn write(heap: &mut Heap<'_>, term: &Term) -> Outcome {
    Ok(match term {
        Term::Integer(value) => heap.make_i64(*value)?,
        Term::Big { negative, limbs } => {
            heap.boxed(if *negative { Kind::Negative } else { Kind::Positive }, limbs)?
        }
        Term::Float(value) => heap.make_float(*value)?,
        Term::Atom(text) => {
            let index = heap.atoms.intern(text);
            layout::atom(index)
        }
        Term::Nil => NIL,
        Term::List(elements, tail) => {
            let tail = write(heap, tail)?;
            let words = elements.iter().map(|element| write(heap, element)).collect::<Outcome<Vec<_>>>()?;
            heap.make_list_onto(&words, tail)?
        }
        Term::Tuple(elements) => {
            let words = elements.iter().map(|element| write(heap, element)).collect::<Outcome<Vec<_>>>()?;
            heap.tuple(&words)?
        }
        Term::Map(pairs) => {
            let pairs = pairs
                .iter()
                .map(|(key, value)| Ok((write(heap, key)?, write(heap, value)?)))
                .collect::<Outcome<Vec<_>>>()?;
            maps::from_pairs(heap, pairs)?
        }
        Term::Bits(bytes, size) if size % 8 == 0 => heap.make_binary(bytes)?,
        Term::Bits(bytes, size) => {
            let whole = heap.make_binary(bytes)?;
            let bits = heap.bits(whole)?.ok_or(Fail::Corrupt)?;
            heap.sub_binary(&bits, 0, *size as u64)?
        }
        Term::Fun { .. } => panic!("a fun as an argument"),
    })
}

fn read(heap: &mut Heap<'_>, word: Word) -> Outcome<Term> {
    Ok(match heap.term(word)? {
        heap::Term::Small(value) => Term::Integer(value),
        heap::Term::Atom(index) => Term::Atom(heap.atoms.name(index).ok_or(Fail::Corrupt)?.into()),
        heap::Term::Nil => Term::Nil,
        heap::Term::Cons(_) => {
            let (words, tail) = heap.list_and_tail(word)?;
            let elements = words.into_iter().map(|word| read(heap, word)).collect::<Outcome<Vec<_>>>()?;
            Term::List(elements, Box::new(read(heap, tail)?))
        }
        heap::Term::Boxed(kind, at, words) => match kind {
            Kind::Tuple => {
                let words = heap.words(at, words)?;
                Term::Tuple(words.into_iter().map(|word| read(heap, word)).collect::<Outcome<Vec<_>>>()?)
            }
            Kind::Float => Term::Float(heap.float(word)?.ok_or(Fail::Corrupt)?),
            Kind::Positive | Kind::Negative => {
                let limbs = heap.words(at, words)?;
                let negative = kind == Kind::Negative;
                match limbs.as_slice() {
                    [limb] if !negative && *limb < 1 << 63 => Term::Integer(*limb as i64),
                    [limb] if negative && *limb <= 1 << 63 => Term::Integer((*limb as i64).wrapping_neg()),
                    _ => Term::Big { negative, limbs },
                }
            }
            Kind::FlatMap | Kind::BigMap => {
                let mut pairs = Vec::new();
                for (key, value) in maps::pairs(heap, word)? {
                    pairs.push((read(heap, key)?, read(heap, value)?));
                }
                Term::Map(pairs)
            }
            Kind::Fun | Kind::ExternalFun => Term::Atom("#Fun".into()),
            _ => {
                let part: Bits = heap.bits(word)?.ok_or(Fail::Corrupt)?;
                Term::Bits(bits::read(heap, &part)?, part.size as usize)
            }
        },
    })
}

/// The same term with all maps in the order of their keys, and without traces, so that equal terms look equal.
pub fn normal(term: &Term) -> Term {
    match term {
        Term::Map(pairs) => {
            let pairs: Vec<(Term, Term)> =
                pairs.iter().map(|(key, value)| (normal(key), normal(value))).collect();
            Term::Map(etf::sorted(&pairs).into_iter().cloned().collect())
        }
        Term::List(elements, tail) => {
            Term::List(elements.iter().map(normal).collect(), Box::new(normal(tail)))
        }
        // The BEAM's traces are longer.
        Term::Tuple(elements) if elements.first() == Some(&Term::Atom("EXIT".into())) => match &elements[1] {
            Term::Tuple(error) if error.len() == 2 && error[1].as_list().is_some() => normal(&error[0]),
            other => normal(other),
        },
        Term::Tuple(elements) => Term::Tuple(elements.iter().map(normal).collect()),
        other => other.clone(),
    }
}
