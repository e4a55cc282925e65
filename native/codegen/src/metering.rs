//! Whether a module with terms meters itself, so that it need not be compiled with fuel.
//!
//! wasmtime's fuel is counted at every branch, which costs such modules a third of their time. They count
//! themselves instead: a global is the budget, and they take from it and call the import `yield` when it is below
//! zero, on each way back to the start of a loop and on each way to a call. Compiled elsewhere, a module may be
//! anything. So it is read before it is compiled, and refused when some way through it has no end and takes nothing.

use crate::refusal::Refusal;
use instar_terms::imports::{BUDGET, RUNTIME_MODULE};
use wasmparser::{
    BinaryReaderError, ExternalKind, FunctionBody, Operator, OperatorsReader, Payload, TypeRef,
};

/// Operators of a function that is too short to count, with those of all that it calls.
const SMALL: usize = 8_000;
/// Operators of all such that a function calls, once for each call.
const MOST_OF_SMALL: usize = 16 << 20;
/// Operators of a function that need not take from the budget as its first deed.
const LONG: usize = 20_000;
/// How deep such functions call each other.
const DEPTH: usize = 8;
/// Calls between two times of taking.
const MOST_CALLS: u32 = 128;
/// Calls in a function before it takes for the first time, of functions that take before each call.
const UNPAID: usize = 24;
/// Operators of any function.
const MOST: usize = 1_000_000;

/// What a module says before its code.
#[derive(Debug, Default)]
struct Module<'a> {
    imports: u32,
    give_up: Option<u32>,
    budget: Option<u32>,
    bodies: Vec<FunctionBody<'a>>,
}

/// How much a function is.
#[derive(Debug, Clone, Default)]
struct Extent {
    operators: usize,
    callees: Vec<u32>,
    calls_any: bool,
    pays_first: bool,
    /// Operators of all that it can lead to, where that is little.
    small: Option<usize>,
}

/// A block that is open.
struct Block {
    is_loop: bool,
    /// Of an `if` without an `else`: what held before it, which may hold after it too.
    before: Option<Way>,
    /// What holds where branches leave it.
    after: Way,
}

/// How many more calls are paid for, whichever way one came; nothing where no way leads.
type Way = Option<u32>;

fn meet(one: Way, two: Way) -> Way {
    match (one, two) {
        (Some(one), Some(two)) => Some(one.min(two)),
        (way, None) | (None, way) => way,
    }
}

type Checked<T = ()> = Result<T, Refusal>;

fn refused<T>(why: impl std::fmt::Display) -> Checked<T> {
    let message = format!("it has functions of terms, and does not meter itself: {why}");
    Err(Refusal::Invalid(message))
}

fn malformed(error: BinaryReaderError) -> Refusal {
    Refusal::Invalid(error.message().to_owned())
}

/// A module that is read to be checked.
pub(crate) struct Metering<'a>(Checked<Module<'a>>);

impl Default for Metering<'_> {
    fn default() -> Self {
        Metering(Ok(Module::default()))
    }
}

impl<'a> Metering<'a> {
    /// Reads a section or a function; the first thing that is wrong is what will be said.
    pub(crate) fn see(&mut self, payload: Result<Payload<'a>, BinaryReaderError>) {
        if let Ok(module) = &mut self.0
            && let Err(error) = payload.map_err(malformed).and_then(|payload| module.see(payload))
        {
            self.0 = Err(error);
        }
    }

    /// Refuses a module that could run on without giving up its thread.
    pub(crate) fn check(self) -> Checked {
        let module = self.0?;
        let mut extents =
            module.bodies.iter().map(|body| module.extent(body)).collect::<Checked<Vec<_>>>()?;
        for _ in 0..DEPTH {
            find_small(&mut extents);
        }
        let mut unpaid = Vec::with_capacity(extents.len());
        for (body, number) in module.bodies.iter().zip(module.imports..) {
            match module.unpaid(body, &extents) {
                Ok(callees) => unpaid.push(callees),
                Err(Refusal::Invalid(message)) => {
                    return Err(Refusal::Invalid(format!("{message} (function {number})")));
                }
                Err(error) => return Err(error),
            }
        }
        // A way without end comes back to a loop, which takes from the budget, or to a function. Then two calls follow
        // each other somewhere on it of which one at least was paid for.
        for callees in &unpaid {
            let careful = |callee: &u32| unpaid.get(*callee as usize).is_some_and(Vec::is_empty);
            if callees.len() > UNPAID || !callees.iter().all(careful) {
                return refused("a function calls others without having taken from the budget");
            }
        }
        Ok(())
    }
}

impl<'a> Module<'a> {
    fn see(&mut self, payload: Payload<'a>) -> Checked {
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import.map_err(malformed)?;
                    if !matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)) {
                        return refused(format_args!("it imports {}, which is no function", import.name));
                    }
                    if (import.module, import.name) == (RUNTIME_MODULE, "yield") {
                        self.give_up = Some(self.imports);
                    }
                    self.imports += 1;
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export.map_err(malformed)?;
                    if export.name == BUDGET && export.kind == ExternalKind::Global {
                        self.budget = Some(export.index);
                    }
                }
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            _ => {}
        }
        Ok(())
    }
}

impl Module<'_> {
    fn extent(&self, body: &FunctionBody<'_>) -> Checked<Extent> {
        let mut extent = Extent::default();
        let mut beginning = true;
        for operator in body.get_operators_reader().map_err(malformed)? {
            extent.operators += 1;
            let operator = operator.map_err(malformed)?;
            match &operator {
                Operator::Block { .. } | Operator::Loop { .. } => continue,
                Operator::GlobalGet { global_index } if beginning => {
                    extent.pays_first = Some(*global_index) == self.budget;
                }
                Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                    extent.callees.extend(function_index.checked_sub(self.imports));
                }
                operator => extent.calls_any |= is_indirect(operator),
            }
            beginning = false;
        }
        if extent.operators > MOST || extent.operators > LONG && !extent.pays_first {
            return refused("a function is too long for what it takes from the budget");
        }
        Ok(extent)
    }

    // Follows all ways through a function. Whom it calls where nothing is paid for is the result.
    fn unpaid(&self, body: &FunctionBody<'_>, extents: &[Extent]) -> Checked<Vec<u32>> {
        let mut walk = Walk::new();
        let mut reader = body.get_operators_reader().map_err(malformed)?;
        while !reader.eof() {
            let operator = reader.read().map_err(malformed)?;
            match &operator {
                Operator::GlobalGet { global_index } if Some(*global_index) == self.budget => {
                    if !self.takes(&mut reader).map_err(malformed)? {
                        return refused("it takes from the budget in a way of its own");
                    }
                    walk.way = walk.way.map(|_| MOST_CALLS);
                }
                Operator::GlobalSet { global_index } if Some(*global_index) == self.budget => {
                    return refused("it sets the budget");
                }
                Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                    if let Some(callee) = function_index.checked_sub(self.imports) {
                        walk.call(callee, extents.get(callee as usize));
                    }
                }
                operator if is_indirect(operator) => walk.call_any()?,
                operator if is_refused(operator) => {
                    return refused(format_args!("{operator:?} is what such modules do without"));
                }
                operator => walk.step(operator)?,
            }
            if is_end(&operator) {
                walk.way = None;
            }
        }
        if walk.of_small > MOST_OF_SMALL {
            return refused("it calls too many small functions");
        }
        Ok(walk.unpaid)
    }

    // The rest of the sequence that takes from the budget, and gives up the thread when it is used up.
    fn takes(&self, reader: &mut OperatorsReader<'_>) -> Result<bool, BinaryReaderError> {
        let budget = |index: u32| Some(index) == self.budget;
        let sequence: [&dyn Fn(&Operator<'_>) -> bool; 9] = [
            &|op| matches!(op, Operator::I64Const { value } if (1..=1 << 24).contains(value)),
            &|op| matches!(op, Operator::I64Sub),
            &|op| matches!(op, Operator::GlobalSet { global_index } if budget(*global_index)),
            &|op| matches!(op, Operator::GlobalGet { global_index } if budget(*global_index)),
            &|op| matches!(op, Operator::I64Const { value: 0 }),
            &|op| matches!(op, Operator::I64LtS),
            &|op| matches!(op, Operator::If { .. }),
            &|op| matches!(op, Operator::Call { function_index } if Some(*function_index) == self.give_up),
            &|op| matches!(op, Operator::End),
        ];
        for is_next in sequence {
            if !is_next(&reader.read()?) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// A function that is followed, up to some operator.
struct Walk {
    way: Way,
    blocks: Vec<Block>,
    /// Whom it calls where nothing is paid for.
    unpaid: Vec<u32>,
    /// Operators of all small functions that it has called.
    of_small: usize,
}

impl Walk {
    fn new() -> Walk {
        let body = Block { is_loop: false, before: None, after: None };
        Walk { way: Some(0), blocks: vec![body], unpaid: Vec::new(), of_small: 0 }
    }

    fn call(&mut self, callee: u32, extent: Option<&Extent>) {
        match (extent, &mut self.way) {
            (Some(Extent { small: Some(operators), .. }), _) => self.of_small += operators,
            (_, Some(0)) => self.unpaid.push(callee),
            (_, Some(paid)) => *paid -= 1,
            (_, None) => {}
        }
    }

    fn call_any(&mut self) -> Checked {
        match &mut self.way {
            Some(0) => return refused("it calls somebody without having taken from the budget"),
            Some(paid) => *paid -= 1,
            None => {}
        }
        Ok(())
    }

    // What opens, ends and leaves blocks.
    fn step(&mut self, operator: &Operator<'_>) -> Checked {
        match operator {
            Operator::Block { .. } => self.open(false, None),
            Operator::If { .. } => self.open(false, Some(self.way)),
            Operator::Loop { .. } => {
                self.open(true, None);
                self.way = self.way.map(|_| 0);
            }
            Operator::Else => {
                if let Some(block) = self.blocks.last_mut() {
                    block.after = meet(block.after, self.way);
                    self.way = block.before.take().flatten();
                }
            }
            Operator::End => {
                if let Some(block) = self.blocks.pop() {
                    self.way = meet(meet(self.way, block.after), block.before.flatten());
                }
            }
            Operator::Br { relative_depth } | Operator::BrIf { relative_depth } => {
                self.branch(*relative_depth)?;
            }
            Operator::BrTable { targets } => {
                for depth in targets.targets() {
                    self.branch(depth.map_err(malformed)?)?;
                }
                self.branch(targets.default())?;
            }
            _ => {}
        }
        Ok(())
    }

    fn open(&mut self, is_loop: bool, before: Option<Way>) {
        self.blocks.push(Block { is_loop, before, after: None });
    }

    fn branch(&mut self, depth: u32) -> Checked {
        let at = self.blocks.len().checked_sub(1 + depth as usize);
        let Some(block) = at.and_then(|at| self.blocks.get_mut(at)) else {
            return refused("it branches to nowhere");
        };
        if block.is_loop && self.way == Some(0) {
            return refused("it repeats something without having taken from the budget");
        }
        block.after = meet(block.after, self.way);
        Ok(())
    }
}

fn find_small(extents: &mut [Extent]) {
    for index in 0..extents.len() {
        let of_callee = |callee: &u32| extents.get(*callee as usize).and_then(|callee| callee.small);
        let extent = &extents[index];
        let all: Option<usize> = extent.callees.iter().map(of_callee).sum();
        let small = all.map(|of_callees| of_callees + extent.operators);
        extents[index].small = small.filter(|operators| *operators <= SMALL && !extents[index].calls_any);
    }
}

fn is_indirect(operator: &Operator<'_>) -> bool {
    matches!(
        operator,
        Operator::CallIndirect { .. }
            | Operator::ReturnCallIndirect { .. }
            | Operator::CallRef { .. }
            | Operator::ReturnCallRef { .. }
    )
}

fn is_end(operator: &Operator<'_>) -> bool {
    matches!(
        operator,
        Operator::Br { .. }
            | Operator::BrTable { .. }
            | Operator::Return
            | Operator::ReturnCall { .. }
            | Operator::ReturnCallIndirect { .. }
            | Operator::ReturnCallRef { .. }
            | Operator::Unreachable
    )
}

// What takes long in one step, and branches that are not followed.
fn is_refused(operator: &Operator<'_>) -> bool {
    matches!(
        operator,
        Operator::MemoryFill { .. }
            | Operator::MemoryCopy { .. }
            | Operator::MemoryInit { .. }
            | Operator::MemoryGrow { .. }
            | Operator::TableFill { .. }
            | Operator::TableCopy { .. }
            | Operator::TableInit { .. }
            | Operator::TableGrow { .. }
            | Operator::BrOnNull { .. }
            | Operator::BrOnNonNull { .. }
            | Operator::BrOnCast { .. }
            | Operator::BrOnCastFail { .. }
            | Operator::Throw { .. }
            | Operator::ThrowRef
            | Operator::TryTable { .. }
            | Operator::ArrayNew { .. }
            | Operator::ArrayNewDefault { .. }
            | Operator::ArrayNewData { .. }
            | Operator::ArrayNewElem { .. }
            | Operator::ArrayFill { .. }
            | Operator::ArrayCopy { .. }
            | Operator::ArrayInitData { .. }
            | Operator::ArrayInitElem { .. }
    )
}

#[cfg(test)]
mod tests {
    use crate::source::Source;

    const TAKE: &str = "global.get $b i64.const 5 i64.sub global.set $b
        global.get $b i64.const 0 i64.lt_s if call $yield end";

    fn checked(functions: &str) -> Result<(), String> {
        let text = format!(
            "(module (import \"rt\" \"yield\" (func $yield)) (import \"rt\" \"gc\" (func $gc))
               (table 1 funcref) (memory 1) (global $b (export \"budget\") (mut i64) (i64.const 0)) {functions})"
        )
        .replace("TAKE", TAKE);
        let wasm = crate::reading::parse_text(&text);
        Source::read(&wasm, true, true).map(|_| ()).map_err(|error| error.to_string())
    }

    #[test]
    fn who_takes_from_the_budget_on_every_way_is_let_through() {
        for functions in [
            "(func $leaf call $gc) (func call $leaf)",
            "(func $f TAKE call $f)",
            "(func $f (param i32) local.get 0 if return end TAKE local.get 0 call $f)",
            "(func (param i32) (loop $l TAKE local.get 0 br_if $l))",
            "(func (param i32) (loop $l (block $out local.get 0 br_if $out TAKE br $l)))",
            "(func $f (param i32) local.get 0 if TAKE else TAKE end local.get 0 call $f)",
            "(func TAKE i32.const 0 call_indirect)",
            // One that hands on goes to one that pays before it calls.
            "(func $f TAKE call $g) (func $g call $f)",
            // Nobody comes here.
            "(func $f return call $f)",
        ] {
            assert_eq!(checked(functions), Ok(()), "{functions}");
        }
    }

    #[test]
    fn who_could_run_on_without_end_is_refused() {
        for functions in [
            "(func $f call $f)",
            "(func $f return_call $f)",
            "(func $f call $g) (func $g call $f)",
            "(func (loop $l br $l))",
            "(func TAKE (loop $l br $l))",
            "(func (loop $l TAKE (loop $inner br $inner)))",
            "(func (param i32) (loop $l (block local.get 0 br_if 0 TAKE) br $l))",
            "(func (param i32) (loop $l local.get 0 if TAKE end br $l))",
            "(func $f (param i32) local.get 0 if TAKE end local.get 0 call $f)",
            "(func $f (param i32) (block (block local.get 0 br_table 0 1) TAKE) local.get 0 call $f)",
            "(func i32.const 0 call_indirect)",
            "(func $f i64.const 9 global.set $b)",
            "(func $f global.get $b drop TAKE call $f)",
            "(func $f global.get $b i64.const -5 i64.sub global.set $b
               global.get $b i64.const 0 i64.lt_s if call $yield end call $f)",
            "(func $f global.get $b i64.const 5 i64.sub global.set $b
               global.get $b i64.const 0 i64.lt_s if call $gc end call $f)",
            "(func i32.const 0 i32.const 0 i32.const 9 memory.fill)",
            "(func (result i32) i32.const 9 memory.grow)",
        ] {
            assert!(checked(functions).is_err(), "{functions}");
        }
    }

    #[test]
    fn what_is_paid_for_does_not_last_for_ever() {
        let calls = |count: usize| format!("(func $f TAKE call $f) (func TAKE {})", "call $f ".repeat(count));
        assert_eq!(checked(&calls(super::MOST_CALLS as usize)), Ok(()));
        assert!(checked(&calls(super::MOST_CALLS as usize + super::UNPAID + 1)).is_err());
        let long = |before: &str| format!("(func {before} {})", "nop ".repeat(super::LONG));
        assert!(checked(&long("")).is_err());
        assert_eq!(checked(&long("TAKE")), Ok(()));
    }
}
