//! One function: its control flow, its registers, and what is known at each place.
//!
//! The BEAM's code jumps only forward, apart from calls. So each label that is jumped to is the end of a
//! block, the blocks lie within each other in the order of their labels, and a tail call of the function
//! itself goes back to a loop around them all:
//!
//! ```text
//! block raised          ; branch here: return NON_VALUE
//!   block clause        ; branch here: raise function_clause
//!     loop entry
//!       block L2  block L1
//!         …
//!       end  ; L1 is here
//!       …
//! ```
//!
//! x registers are locals, y registers lie in the stack region, where the collector finds them. A float in an
//! x register may be in a local of its own, unboxed, until somebody needs it as a word.

use crate::access::{FIRST, at};
use crate::base_case::{self, BaseCase};
use crate::code::{Code, F64, I32, I64};
use crate::context::Context;
use crate::error::{Result, Unsupported};
use crate::etf::Term;
use crate::helper::Helper;
use crate::modulo::{self, CELLS_BYTES};
use crate::order;
use crate::program::{Function, Label, Op, Operand, Register, Value};
use crate::statics::FLAT_MAP;
use crate::types::Type;
use instar_terms::layout::{self, Kind, NIL, NON_VALUE, Register as Shared, SPILL_WORDS};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use wasm_encoder::Ieee64;

/// Where a float in an x register is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
enum Float {
    /// Only in the local for its float.
    Unboxed,
    /// In that, and as a word too.
    Both,
}

/// What is known at one place.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct State {
    /// The slots of the frame, if there is one.
    pub frame: Option<u32>,
    /// The labels of the handlers around, the innermost last.
    pub handlers: Vec<Label>,
    /// How many more calls are paid for from the budget.
    paid: u32,
    /// Bytes of code on the longest way here that nothing was taken from the budget for.
    gone: u32,
    /// Whether a call came back that may have been one of very many on top of each other.
    pub owes: bool,
    floats: BTreeMap<u32, Float>,
}

impl State {
    // What holds whichever way one came.
    fn meet(&mut self, other: &State) {
        self.paid = self.paid.min(other.paid);
        self.owes |= other.owes;
        self.gone = self.gone.max(other.gone);
        self.floats.retain(|x, float| match other.floats.get(x) {
            Some(Float::Unboxed) => {
                *float = Float::Unboxed;
                true
            }
            Some(Float::Both) => true,
            None => false,
        });
    }
}

/// What is known of a function's labels. The first compilation finds it, the second relies on it.
#[derive(Debug, Default, Clone)]
pub(crate) struct Labels {
    /// The labels that are jumped to, with their places in the code's order.
    order: HashMap<Label, u32>,
    states: HashMap<Label, State>,
    clause: bool,
    repeats: bool,
    /// It is a loop that puts cells before what it returns, see [`modulo`].
    modulo: bool,
    /// A float is boxed somewhere, other than on the way to an exception.
    pub boxes: bool,
    /// It makes calls that may lead back to it.
    owes: bool,
    /// It has a lot of code.
    long: bool,
    /// Bytes of each operation's code.
    sizes: Vec<u32>,
    known: bool,
}

/// A word that can be pushed as often as needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    Local(u32),
    Constant(u64),
}

/// Where a test goes that fails.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fail {
    Label(Label),
    Block(u32),
}

pub(crate) struct Compiler<'c> {
    pub context: &'c mut Context,
    pub function: &'c Function,
    /// The number of the function's module.
    pub module: usize,
    pub index: usize,
    /// Whether the function is a document's own.
    pub document: bool,
    pub code: Code,
    pub state: State,
    pub labels: Labels,
    words: HashMap<u32, u32>,
    floats: HashMap<Register, u32>,
    base: Option<u32>,
    /// Bytes between the base and the frame.
    before_frame: u32,
    pub base_case: Option<BaseCase<'c>>,
    /// Bytes of code on the longest way from each operation to the function's end, and which one is being compiled.
    ahead: Vec<u32>,
    at: usize,
    reachable: bool,
    ended: u32,
}

/// Bytes of code for a unit of fuel: an instruction of WebAssembly has two or three, and many of those that stand in the
/// place of one instruction of the BEAM are for what is rare.
const BYTES_PER_UNIT: u32 = 8;
/// Calls that are paid for at once.
const CALLS: u32 = 100;
/// Bytes of a function that pays before it does anything, as it would pay for nothing without a call.
const LONG: usize = 4_000;
const RAISED: u32 = 0;
const CLAUSE: u32 = 1;

/// Compiles a function: its body, and what was learnt of its labels.
pub(crate) fn compile<'c>(
    context: &'c mut Context,
    function: &'c Function,
    index: usize,
    document: bool,
    labels: Option<Labels>,
) -> Result<(Code, Labels)> {
    let signature = context.signatures[index].clone();
    let ops = order::forward(&function.ops)?;
    let mut code = Code::new(signature.floats.len() as u32);
    let (mut words, mut floats, mut state) = (HashMap::new(), HashMap::new(), State::default());
    for (x, float) in (0..).zip(&signature.floats) {
        if *float {
            floats.insert(Register::X(x), x);
            state.floats.insert(x, Float::Unboxed);
        } else {
            words.insert(x, x);
        }
    }
    let labels = labels.unwrap_or_else(|| Labels::of(function, &ops, signature.module, index, context));
    let mut base = None;
    if labels.modulo {
        // A frame looks at the stack's end; without one nothing is called.
        let local = code.local(I32);
        code.get_shared(Shared::Sp);
        code.i().local_tee(local).i64_const(NIL as i64).i64_store(at(0));
        code.i().local_get(local).i32_const(CELLS_BYTES as i32).i32_add();
        code.set_shared(Shared::Sp);
        base = Some(local);
    }
    let before_frame = if labels.modulo { CELLS_BYTES } else { 0 };
    code.block();
    if labels.clause {
        code.block();
    }
    if labels.repeats {
        code.repeat();
    }
    labels.order.iter().for_each(|_| code.block());
    let module = signature.module;
    let base_case = base_case::find(function, module, index, context);
    let ahead = ahead(&ops, &labels.sizes);
    let mut compiler = Compiler {
        context,
        function,
        module,
        index,
        document,
        code,
        state,
        labels,
        words,
        floats,
        base,
        before_frame,
        base_case,
        ahead,
        at: 0,
        reachable: true,
        ended: 0,
    };
    let is_known = compiler.labels.known;
    if compiler.labels.long {
        compiler.spend()?;
    }
    for (op, next) in ops.iter().zip(1..) {
        compiler.at = next - 1;
        let before = compiler.code.len();
        if compiler.labels.modulo
            && compiler.reachable
            && let Some(heads) = modulo::heads(op, &ops[next..])
            && modulo::calls_itself(op, function, module, index, compiler.context)
        {
            compiler.defer(&heads)?;
        } else {
            let returns = returns(&ops[next..]);
            compiler.op(op, returns)?;
        }
        let size = (compiler.code.len() - before) as u32;
        // What comes after a payment was paid for by it.
        if compiler.state.paid == 0 {
            compiler.state.gone += size;
        }
        if !is_known {
            compiler.labels.sizes.push(size);
        }
    }
    compiler.finish()
}

// Bytes of code on the longest way from each operation on. Jumps go forward only, so that what follows is known.
fn ahead(ops: &[Op], sizes: &[u32]) -> Vec<u32> {
    let mut ahead = vec![0; ops.len() + 1];
    let mut at_labels: HashMap<Label, u32> = HashMap::new();
    for (index, op) in ops.iter().enumerate().rev() {
        let next = if op.falls_through() { ahead[index + 1] } else { 0 };
        let targets = op.targets().into_iter().filter_map(|label| at_labels.get(&label).copied());
        let longest = targets.chain([next]).max().unwrap_or_default();
        ahead[index] = longest + sizes.get(index).copied().unwrap_or_default();
        if let Op::Label(label) = op {
            at_labels.insert(*label, ahead[index]);
        }
    }
    ahead
}

// Whether nothing but a return follows. The BEAM makes a tail call of a fun's call then, when it loads code.
pub(crate) fn returns(ops: &[Op]) -> bool {
    let mut ops = ops.iter().filter(|op| !matches!(op, Op::VarInfo(..) | Op::Deallocate));
    matches!(ops.next(), Some(Op::Return))
}

impl Labels {
    fn of(function: &Function, ops: &[Op], module: usize, index: usize, context: &Context) -> Labels {
        let targets: BTreeSet<Label> = ops.iter().flat_map(Op::targets).collect();
        let here = ops.iter().filter_map(|op| match op {
            Op::Label(label) if targets.contains(label) => Some(*label),
            _ => None,
        });
        let modulo = modulo::applies(function, ops, module, index, context);
        let itself = |op: &Op| {
            matches!(op, Op::Call { tail: true, .. } | Op::CallExt { tail: true, .. })
                && modulo::calls_itself(op, function, module, index, context)
        };
        Labels {
            order: here.zip(0..).collect(),
            clause: targets.contains(&function.clause_label),
            repeats: modulo || targets.contains(&function.entry) || ops.iter().any(itself),
            modulo,
            ..Labels::default()
        }
    }
}

impl Compiler<'_> {
    fn op(&mut self, op: &Op, returns: bool) -> Result {
        if let Op::Label(label) = op {
            return self.label(*label);
        }
        if !self.reachable {
            return Ok(());
        }
        match op {
            Op::Label(_) | Op::VarInfo(..) => {}
            Op::Allocate { slots, heap, live } => self.allocate(*slots, *heap, *live)?,
            Op::Deallocate => self.leave_frame()?,
            Op::Trim { count } => self.trim(*count),
            Op::Init(registers) => {
                for register in registers {
                    self.put_word(*register, Word::Constant(NIL))?;
                }
            }
            // A float that stays unboxed needs no room; whether one is boxed the first time tells.
            Op::TestHeap { floats: true, .. } if self.labels.known && !self.labels.boxes => {}
            Op::TestHeap { bytes, live, .. } => self.need_heap(*bytes, *live)?,
            Op::Move { from, to } => self.copy(from, *to)?,
            Op::Swap(one, two) => self.swap(*one, *two)?,
            Op::Return if self.labels.modulo => self.return_behind()?,
            Op::Return => {
                self.push(&Operand::x(0))?;
                self.code.i().return_();
                self.reachable = false;
            }
            Op::Jump(label) => self.jump(*label)?,
            Op::Test { test, fail, args } => self.test(test, args, Fail::Label(*fail))?,
            Op::SelectVal { value, fail, cases } => self.select_val(value, *fail, cases)?,
            Op::SelectTupleArity { value, fail, cases } => self.select_tuple_arity(value, *fail, cases)?,
            Op::Call { arity, label, tail } => self.call(*arity, *label, *tail)?,
            Op::CallExt { callee, tail } => self.call_external(callee, *tail)?,
            Op::CallFun { arity, fun } => self.call_fun(*arity, fun, returns)?,
            Op::Apply { arity, tail } => self.apply(*arity, *tail)?,
            Op::MakeFun { label, env, to } => self.make_fun(*label, env, *to)?,
            Op::Bif { name, fail, live, args, to } => self.bif(name, *fail, *live, args, *to)?,
            Op::Fmove { from, to } => self.fmove(from, *to)?,
            Op::Fconv { from, to } => self.fconv(from, *to)?,
            Op::GetList { from, head, tail } => self.get_list(from, *head, *tail)?,
            Op::GetTupleElement { from, index, to } => self.get_tuple_element(from, *index, *to)?,
            Op::SetTupleElement { value, tuple, index } => self.set_tuple_element(value, tuple, *index)?,
            Op::PutList { head, tail, to } => self.put_list(head, tail, *to)?,
            Op::PutTuple { to, elements } => self.put_tuple(*to, elements)?,
            Op::UpdateRecord { size, from, to, updates } => self.update_record(*size, from, *to, updates)?,
            Op::GetMapElements { fail, map, pairs } => self.get_map_elements(*fail, map, pairs)?,
            Op::HasMapFields { fail, map, keys } => self.has_map_fields(*fail, map, keys)?,
            Op::PutMap { exact, fail, map, to, live, pairs } => {
                self.put_map(*exact, *fail, map, *to, *live, pairs)?;
            }
            Op::BsCreateBin { fail, live, to, segments } => {
                self.bs_create_bin(*fail, *live, *to, segments)?
            }
            Op::BsStartMatch { .. }
            | Op::BsGetPosition { .. }
            | Op::BsSetPosition { .. }
            | Op::BsGetTail { .. }
            | Op::BsGet { .. }
            | Op::BsTestTail { .. }
            | Op::BsEnsure { .. }
            | Op::BsMatchString { .. }
            | Op::BsMatch(_)
            | Op::BsInitWritable => self.match_binary(op)?,
            Op::Try(mark, handler) => {
                self.put_word(*mark, Word::Constant(NIL))?;
                self.state.handlers.push(*handler);
            }
            Op::TryEnd => {
                self.state.handlers.pop();
            }
            Op::TryCase => self.try_case()?,
            Op::CatchEnd => self.catch_end()?,
            Op::RaiseTagged { tag, value } => self.raise_tagged(tag, value.as_ref())?,
            Op::Raise { trace, reason } => self.raise_again(trace, reason)?,
            Op::RawRaise => self.raw_raise()?,
            Op::BuildStacktrace => self.build_stacktrace(),
            Op::Unsupported(name) => return Err(Unsupported(format!("the operation {name}"))),
        }
        Ok(())
    }

    fn finish(mut self) -> Result<(Code, Labels)> {
        if self.reachable {
            return Err(Unsupported("code that ends without a return".into()));
        }
        self.code.i().unreachable();
        if self.labels.repeats {
            self.code.end();
            self.code.i().unreachable();
        }
        if self.labels.clause {
            self.code.end();
            self.raise_function_clause()?;
        }
        self.code.end();
        if self.labels.owes {
            let give_up = self.context.runtime("yield")?;
            self.code.spend(1, give_up);
        }
        self.code.i().i64_const(NON_VALUE as i64);
        self.code.i().end();
        self.labels.known = true;
        self.labels.long = self.code.len() > LONG;
        Ok((self.code, self.labels))
    }

    // Control flow.

    fn label(&mut self, label: Label) -> Result {
        if !self.labels.order.contains_key(&label) {
            return Ok(());
        }
        if self.reachable {
            self.edge(label)?;
        }
        self.code.end();
        self.ended += 1;
        let state = self.labels.states.get(&label);
        self.reachable = state.is_some();
        self.state = state.cloned().unwrap_or_default();
        Ok(())
    }

    // Goes towards a label: floats that are words there become words here.
    fn edge(&mut self, label: Label) -> Result {
        let arity = self.function.mfa.arity;
        let boxed: Vec<u32> = if label == self.function.clause_label {
            (0..arity).filter(|x| self.state.floats.get(x) == Some(&Float::Unboxed)).collect()
        } else if self.labels.known {
            let there =
                self.labels.states.get(&label).ok_or_else(|| Unsupported("a label that moves".into()))?;
            let only_here = |(x, float): &(&u32, &Float)| {
                **float == Float::Unboxed && there.floats.get(x).is_none_or(|there| *there == Float::Both)
            };
            self.state.floats.iter().filter(only_here).map(|(x, _)| *x).collect()
        } else {
            let here = &self.state;
            self.labels
                .states
                .entry(label)
                .and_modify(|state| state.meet(here))
                .or_insert_with(|| here.clone());
            vec![]
        };
        for x in boxed {
            self.box_x(x)?;
        }
        Ok(())
    }

    fn needs_boxing(&self, label: Label) -> bool {
        let there = if label == self.function.clause_label { None } else { self.labels.states.get(&label) };
        self.state.floats.iter().any(|(x, float)| {
            *float == Float::Unboxed && there.and_then(|there| there.floats.get(x)) != Some(&Float::Unboxed)
        })
    }

    fn block_of(&self, label: Label) -> Result<u32> {
        if label == self.function.clause_label {
            return Ok(CLAUSE);
        }
        let first = 1 + u32::from(self.labels.clause) + u32::from(self.labels.repeats);
        match self.labels.order.get(&label) {
            Some(order) if *order >= self.ended => Ok(first + self.labels.order.len() as u32 - 1 - order),
            _ => Err(Unsupported("a jump backwards".into())),
        }
    }

    /// Jumps; nothing follows.
    pub(crate) fn jump(&mut self, label: Label) -> Result {
        let block = self.block_of(label)?;
        self.edge(label)?;
        self.code.branch(block);
        self.reachable = false;
        Ok(())
    }

    /// Jumps if the condition on the stack holds.
    pub(crate) fn jump_if(&mut self, label: Label) -> Result {
        let block = self.block_of(label)?;
        if self.labels.known && self.needs_boxing(label) {
            let before = self.state.clone();
            self.code.when();
            self.edge(label)?;
            self.code.branch(block);
            self.code.end();
            self.state = before;
        } else {
            self.edge(label)?;
            self.code.branch_if(block);
        }
        Ok(())
    }

    /// Fails if the condition on the stack holds.
    pub(crate) fn fail_if(&mut self, fail: Fail) -> Result {
        match fail {
            Fail::Label(label) => self.jump_if(label)?,
            Fail::Block(block) => self.code.branch_if(block),
        }
        Ok(())
    }

    /// Fails unless the condition on the stack holds.
    pub(crate) fn fail_unless(&mut self, fail: Fail) -> Result {
        self.code.i().i32_eqz();
        self.fail_if(fail)
    }

    /// The block of a label, after whatever has to be done before a branch to it from a table.
    pub(crate) fn table_target(&mut self, label: Label) -> Result<u32> {
        let block = self.block_of(label)?;
        self.edge(label)?;
        Ok(self.code.depth - 1 - block)
    }

    /// Whether floats have to be boxed before a branch to any of these labels.
    pub(crate) fn box_for(&mut self, labels: &[Label]) -> Result {
        let words: Vec<u32> = self
            .state
            .floats
            .iter()
            .filter(|(_, float)| **float == Float::Unboxed)
            .map(|(x, _)| *x)
            .collect();
        if labels.iter().any(|label| self.needs_boxing(*label)) || !self.labels.known {
            for x in words {
                self.box_x(x)?;
            }
        }
        Ok(())
    }

    /// Goes on at the innermost handler, or out of the function. What was raised is in memory.
    pub(crate) fn raise(&mut self) -> Result {
        match self.state.handlers.last().copied() {
            None => self.code.branch(RAISED),
            Some(handler) => {
                let x0 = self.x_local(0);
                self.code.i().i64_const(NON_VALUE as i64).local_set(x0);
                let block = self.block_of(handler)?;
                let before = self.state.clone();
                self.forget();
                self.edge(handler)?;
                self.code.branch(block);
                self.state = before;
            }
        }
        Ok(())
    }

    /// Raises if the word in the local is NON_VALUE.
    pub(crate) fn raise_if_none(&mut self, local: u32) -> Result {
        self.code.i().local_get(local).i64_const(NON_VALUE as i64).i64_eq();
        if self.state.handlers.is_empty() {
            self.code.branch_if_rare(RAISED);
        } else {
            self.code.when_rare();
            self.raise()?;
            self.code.end();
        }
        Ok(())
    }

    /// Nothing follows here.
    pub(crate) fn unreachable(&mut self) {
        self.reachable = false;
    }

    /// Takes from the budget what the way here and the longest one from here are worth, if it must be taken before a
    /// call.
    pub(crate) fn spend(&mut self) -> Result {
        if self.state.paid == 0 {
            let give_up = self.context.runtime("yield")?;
            let bytes = self.state.gone + self.ahead[self.at];
            self.code.spend(bytes.div_ceil(BYTES_PER_UNIT), give_up);
            (self.state.paid, self.state.gone, self.state.owes) = (CALLS, 0, false);
        }
        Ok(())
    }

    /// Notes that a call has come back, and may have done so after all those within it that came back one after the other:
    /// that takes time, as they did on their way in. So whoever has made such a call pays when he is left.
    pub(crate) fn owe(&mut self) {
        self.state.owes = true;
        self.labels.owes = true;
    }

    /// As `spend`, right before a call.
    pub(crate) fn pay(&mut self) -> Result {
        self.spend()?;
        self.state.paid -= 1;
        Ok(())
    }

    /// Goes back to the start of the function, whose parameters are in place; what it is worth was spent.
    pub(crate) fn repeat(&mut self) {
        let block = 1 + u32::from(self.labels.clause);
        self.code.branch(block);
        self.reachable = false;
    }

    // The frame.

    fn allocate(&mut self, slots: u32, heap: u32, live: u32) -> Result {
        // There is a frame because there are calls.
        self.spend()?;
        if heap > 0 {
            self.need_heap(heap, live)?;
        }
        let base = self.frame_base();
        let top = self.code.scratch(I32, 0);
        let overflow = self.context.runtime("stack_overflow")?;
        if self.labels.modulo {
            self.code.i().local_get(base);
        } else {
            self.get_shared(Shared::Sp);
            self.code.i().local_tee(base);
        }
        self.code.i().i32_const((8 * slots + self.before_frame) as i32).i32_add().local_tee(top);
        self.get_shared(Shared::SpLimit);
        self.code.i().i32_gt_u();
        self.code.when_rare();
        self.code.i().call(overflow);
        self.code.end();
        self.code.i().local_get(top);
        self.set_shared(Shared::Sp);
        self.state.frame = Some(slots);
        Ok(())
    }

    /// Gives the frame back, if there is one.
    pub(crate) fn leave_frame(&mut self) -> Result {
        if self.state.frame.take().is_some() {
            self.restore_sp(0);
            if self.state.owes {
                self.state.paid = 0;
                self.spend()?;
            }
        }
        Ok(())
    }

    /// Sets `sp` so many slots above the frame's base.
    pub(crate) fn restore_sp(&mut self, slots: u32) {
        if let Some(base) = self.base {
            self.code.i().local_get(base);
            let bytes = 8 * slots + self.before_frame;
            if bytes > 0 {
                self.code.i().i32_const(bytes as i32).i32_add();
            }
            self.set_shared(Shared::Sp);
        }
    }

    /// The local with the address that the frame is behind; a loop of `modulo` has it from its start.
    pub(crate) fn frame_base(&mut self) -> u32 {
        *self.base.get_or_insert_with(|| self.code.local(I32))
    }

    fn trim(&mut self, count: u32) {
        let rest = self.state.frame.unwrap_or_default().saturating_sub(count);
        self.state.frame = Some(rest);
        self.restore_sp(rest);
    }

    // The slot that the BEAM calls 0 is the top one, so that a trim drops from the top.
    fn slot(&self, y: u32) -> Result<(u32, u64)> {
        match (self.base, self.state.frame) {
            (Some(base), Some(frame)) if y < frame => {
                Ok((base, u64::from(frame - 1 - y) * 8 + u64::from(self.before_frame)))
            }
            _ => Err(Unsupported("a slot outside of its frame".into())),
        }
    }

    // The heap.

    /// Makes sure that so many bytes are free, or collects; `live` x registers are in use.
    pub(crate) fn need_heap(&mut self, bytes: u32, live: u32) -> Result {
        self.get_shared(Shared::Hp);
        if bytes > 0 {
            self.code.i().i32_const(bytes as i32).i32_add();
        }
        self.get_shared(Shared::HpLimit);
        self.code.i().i32_gt_u();
        self.code.when_rare();
        self.collect(bytes, live)?;
        self.code.end();
        Ok(())
    }

    fn collect(&mut self, bytes: u32, live: u32) -> Result {
        if live > MANY_REGISTERS {
            return self.collect_many(bytes, live);
        }
        let helper = self.context.helper(Helper::Collect(live))?;
        self.code.i().i32_const(bytes as i32);
        for x in 0..live {
            if self.state.floats.get(&x) == Some(&Float::Unboxed) {
                self.code.i().i64_const(0);
            } else {
                let local = self.x_local(x);
                self.code.i().local_get(local);
            }
        }
        self.code.i().call(helper);
        for x in (0..live).rev() {
            if self.state.floats.get(&x) == Some(&Float::Unboxed) {
                self.code.i().drop();
            } else {
                let local = self.x_local(x);
                self.code.i().local_set(local);
            }
        }
        Ok(())
    }

    // WebAssembly's functions have only so many parameters and results: these go by way of the stack right here.
    fn collect_many(&mut self, bytes: u32, live: u32) -> Result {
        let gc = self.context.runtime("gc")?;
        let words: Vec<u32> =
            (0..live).filter(|x| self.state.floats.get(x) != Some(&Float::Unboxed)).collect();
        for (x, place) in words.iter().zip(0..) {
            let local = self.x_local(*x);
            self.get_shared(Shared::Sp);
            self.code.i().local_get(local).i64_store(at(8 * place));
        }
        self.code.i().i32_const(bytes as i32).i32_const(words.len() as i32).call(gc);
        for (x, place) in words.iter().zip(0..) {
            let local = self.x_local(*x);
            self.get_shared(Shared::Sp);
            self.code.i().i64_load(at(8 * place)).local_set(local);
        }
        Ok(())
    }

    /// Writes the header of a boxed term at `hp`, whose address is then in the scratch local that is returned.
    pub(crate) fn allocate_boxed(&mut self, kind: Kind, payload_words: u32) -> u32 {
        let address = self.code.scratch(I32, 0);
        self.get_shared(Shared::Hp);
        let header = layout::header(kind, payload_words) as i64;
        self.code.i().local_tee(address).i64_const(header).i64_store(at(0));
        address
    }

    /// Moves `hp` behind a term of so many words, and leaves the term's word on the stack.
    pub(crate) fn finish_term(&mut self, address: u32, words: u32, tag: u64) {
        self.code.i().local_get(address).i32_const(8 * words as i32).i32_add();
        self.set_shared(Shared::Hp);
        let bias = layout::BIAS as i32 - tag as i32;
        self.code.i().local_get(address).i32_const(bias).i32_sub().i64_extend_i32_u();
    }

    /// Stores words above `sp`, where the runtime's functions look for them.
    pub(crate) fn store_at_sp(&mut self, operands: &[Operand]) -> Result {
        if operands.len() > SPILL_WORDS as usize {
            return Err(Unsupported("an instruction with thousands of operands".into()));
        }
        self.box_all(operands)?;
        for (operand, index) in operands.iter().zip(0..) {
            self.get_shared(Shared::Sp);
            self.push(operand)?;
            self.code.i().i64_store(at(8 * index));
        }
        Ok(())
    }

    // Registers.

    pub(crate) fn get_shared(&mut self, register: Shared) {
        self.code.get_shared(register);
    }

    pub(crate) fn set_shared(&mut self, register: Shared) {
        self.code.set_shared(register);
    }

    pub(crate) fn x_local(&mut self, x: u32) -> u32 {
        match self.words.get(&x) {
            Some(local) => *local,
            None => {
                let local = self.code.local(I64);
                self.words.insert(x, local);
                local
            }
        }
    }

    fn float_local(&mut self, register: Register) -> u32 {
        match self.floats.get(&register) {
            Some(local) => *local,
            None => {
                let local = self.code.local(F64);
                self.floats.insert(register, local);
                local
            }
        }
    }

    fn box_helper(&mut self) -> Result<u32> {
        self.labels.boxes = true;
        self.context.helper(Helper::BoxFloat)
    }

    fn box_x(&mut self, x: u32) -> Result {
        let (word, float) = (self.x_local(x), self.float_local(Register::X(x)));
        let helper = self.box_helper()?;
        self.code.i().local_get(float).call(helper).local_set(word);
        self.state.floats.insert(x, Float::Both);
        Ok(())
    }

    /// All x registers are gone: something was called.
    pub(crate) fn forget(&mut self) {
        self.state.floats.clear();
    }

    /// Whether a float is in a local of its own.
    pub(crate) fn has_floats(&self) -> bool {
        !self.state.floats.is_empty()
    }

    /// Whether an operand is a float that is there unboxed, or surely a float.
    pub(crate) fn is_float(&self, operand: &Operand) -> bool {
        operand.kind == Type::Float || self.is_unboxed(operand)
    }

    pub(crate) fn is_unboxed(&self, operand: &Operand) -> bool {
        match &operand.value {
            Value::Register(Register::X(x)) => self.state.floats.contains_key(x),
            Value::Register(Register::Fr(_)) | Value::Literal(Term::Float(_)) => true,
            _ => false,
        }
    }

    /// An operand as a word that can be pushed again and again; up to four at a time are told apart.
    pub(crate) fn word(&mut self, operand: &Operand, scratch: u32) -> Result<Word> {
        match &operand.value {
            Value::Literal(term) => {
                if let Term::Map(pairs) = term
                    && pairs.len() <= FLAT_MAP
                    && pairs.iter().all(|(key, _)| matches!(key, Term::Atom(_)))
                {
                    self.context.shape(pairs.iter().map(|(key, _)| key.clone()).collect(), self.module)?;
                }
                Ok(Word::Constant(self.context.literal(term)?))
            }
            Value::Register(Register::X(x)) => {
                if self.state.floats.get(x) == Some(&Float::Unboxed) {
                    self.box_x(*x)?;
                }
                Ok(Word::Local(self.x_local(*x)))
            }
            Value::Register(_) => {
                self.push(operand)?;
                let local = self.code.scratch(I64, scratch);
                self.code.i().local_set(local);
                Ok(Word::Local(local))
            }
        }
    }

    pub(crate) fn push_word(&mut self, word: Word) {
        match word {
            Word::Local(local) => self.code.i().local_get(local),
            Word::Constant(word) => self.code.i().i64_const(word as i64),
        };
    }

    /// Pushes an operand as a word.
    pub(crate) fn push(&mut self, operand: &Operand) -> Result {
        match &operand.value {
            Value::Register(Register::Y(y)) => {
                let (base, offset) = self.slot(*y)?;
                self.code.i().local_get(base).i64_load(at(offset));
            }
            Value::Register(Register::Fr(_)) => {
                let local = self.float_local(operand.register().unwrap_or(Register::Fr(0)));
                let helper = self.box_helper()?;
                self.code.i().local_get(local).call(helper);
            }
            _ => {
                let word = self.word(operand, 0)?;
                self.push_word(word);
            }
        }
        Ok(())
    }

    /// Pushes an operand that is surely a float, unboxed.
    pub(crate) fn push_float(&mut self, operand: &Operand) -> Result {
        match &operand.value {
            Value::Literal(Term::Float(value)) => {
                self.code.i().f64_const(Ieee64::new(value.to_bits()));
            }
            Value::Register(register) if self.is_unboxed(operand) => {
                let local = self.float_local(*register);
                self.code.i().local_get(local);
            }
            _ => {
                self.push(operand)?;
                self.code.i().i32_wrap_i64().f64_load(at(FIRST));
            }
        }
        Ok(())
    }

    /// Prepares for a word to be put into a register: what is pushed next is the word, then comes `put`.
    pub(crate) fn begin_put(&mut self, to: Register) -> Result {
        if let Register::Y(y) = to {
            let (base, _) = self.slot(y)?;
            self.code.i().local_get(base);
        }
        Ok(())
    }

    /// Puts the word on the stack into a register.
    pub(crate) fn put(&mut self, to: Register) -> Result {
        match to {
            Register::X(x) => {
                let local = self.x_local(x);
                self.code.i().local_set(local);
                self.state.floats.remove(&x);
            }
            Register::Y(y) => {
                let (_, offset) = self.slot(y)?;
                self.code.i().i64_store(at(offset));
            }
            Register::Fr(_) => {
                let local = self.float_local(to);
                self.code.i().i32_wrap_i64().f64_load(at(FIRST)).local_set(local);
            }
        }
        Ok(())
    }

    /// Puts a word into a register.
    pub(crate) fn put_word(&mut self, to: Register, word: Word) -> Result {
        self.begin_put(to)?;
        self.push_word(word);
        self.put(to)
    }

    /// Puts the float on the stack into a register, unboxed if it has a place for that.
    pub(crate) fn put_float(&mut self, to: Register) -> Result {
        match to {
            Register::X(x) => {
                let local = self.float_local(to);
                self.code.i().local_set(local);
                self.state.floats.insert(x, Float::Unboxed);
            }
            Register::Fr(_) => {
                let local = self.float_local(to);
                self.code.i().local_set(local);
            }
            Register::Y(_) => {
                let float = self.code.scratch(F64, 0);
                let helper = self.box_helper()?;
                self.code.i().local_set(float);
                self.begin_put(to)?;
                self.code.i().local_get(float).call(helper);
                self.put(to)?;
            }
        }
        Ok(())
    }

    fn copy(&mut self, from: &Operand, to: Register) -> Result {
        if let (true, Register::X(_)) = (self.is_unboxed(from), to) {
            let both = matches!(from.register(), Some(Register::X(x)) if self.state.floats.get(&x) == Some(&Float::Both));
            if !both {
                self.push_float(from)?;
                return self.put_float(to);
            }
        }
        self.begin_put(to)?;
        self.push(from)?;
        self.put(to)
    }

    fn swap(&mut self, one: Register, two: Register) -> Result {
        let operand = |register| Operand { value: Value::Register(register), kind: Type::Any };
        let (first, second) = (self.code.scratch(I64, 1), self.code.scratch(I64, 2));
        self.push(&operand(one))?;
        self.push(&operand(two))?;
        self.code.i().local_set(second).local_set(first);
        self.put_word(one, Word::Local(second))?;
        self.put_word(two, Word::Local(first))
    }
}

/// More x registers than this are not handed to a function that collects.
const MANY_REGISTERS: u32 = 255;
