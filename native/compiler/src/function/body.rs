//! The body of a function: its instructions one after the other, compiled twice.

use super::state::Float;
use super::{Compiler, Fail, Labels, State, Word};
use crate::access::at;
use crate::base_case;
use crate::code::Code;
use crate::context::Context;
use crate::error::{Result, Unsupported};
use crate::order;
use crate::own_calls;
use crate::program::{Function, Label, Op, Operand, Register, returns};
use crate::trmc::{self, CELLS_BYTES};
use crate::untraced;
use instar_terms::layout::{NIL, NON_VALUE, Register as Shared};
use std::collections::{BTreeSet, HashMap};

/// Bytes of a function that pays before it does anything, as it would pay for nothing without a call.
const LONG: usize = 4_000;

/// Compiles a function: its body, and what was learnt of its labels.
pub(crate) fn compile<'c>(
    context: &'c mut Context,
    function: &'c Function,
    index: usize,
    document: bool,
    labels: Option<Labels>,
) -> Result<(Code, Labels)> {
    let (ops, lines) = order::forward(&function.ops, &function.lines)?;
    if let Some(number) = function.number {
        context.fixed.begin(number);
    }
    let module = context.signatures[index].module;
    let labels = labels.unwrap_or_else(|| labels_of(function, &ops, module, index, context));
    let ahead = ahead(&ops, &labels.sizes);
    let mut compiler = begin(context, function, index, document, labels);
    compiler.ahead = ahead;
    compiler.open_blocks();
    if compiler.labels.long {
        compiler.spend()?;
    }
    let is_known = compiler.labels.known;
    for (at, op) in ops.iter().enumerate() {
        compiler.at = at;
        compiler.code.note_line(lines.get(at).copied().unwrap_or_default());
        let before = compiler.code.len();
        compiler.step(op, &ops[at + 1..])?;
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

// A compiler at the start of a function, with its parameters where its signature has them.
fn begin<'c>(
    context: &'c mut Context,
    function: &'c Function,
    index: usize,
    document: bool,
    labels: Labels,
) -> Compiler<'c> {
    let signature = &context.signatures[index];
    let module = signature.module;
    let code = Code::new(signature.floats.len() as u32);
    let (mut words, mut floats, mut state) = (HashMap::new(), HashMap::new(), State::default());
    for (x, float) in (0..).zip(&signature.floats) {
        if *float {
            floats.insert(Register::X(x), x);
            state.floats.insert(x, Float::Unboxed);
        } else {
            words.insert(x, x);
        }
    }
    let base_case = base_case::find(function, module, index, context);
    let before_frame = if labels.trmc { CELLS_BYTES } else { 0 };
    Compiler {
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
        base: None,
        before_frame,
        base_case,
        ahead: Vec::new(),
        at: 0,
        reachable: true,
        ended: 0,
    }
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

// What can be seen of a function's labels before anything is compiled.
fn labels_of(function: &Function, ops: &[Op], module: usize, index: usize, context: &Context) -> Labels {
    let targets: BTreeSet<Label> = ops.iter().flat_map(Op::targets).collect();
    let here = ops.iter().filter_map(|op| match op {
        Op::Label(label) if targets.contains(label) => Some(*label),
        _ => None,
    });
    let trmc = trmc::applies(function, ops, module, index, context);
    let itself = |op: &Op| {
        matches!(op, Op::Call { tail: true, .. } | Op::CallExt { tail: true, .. })
            && own_calls::calls_itself(op, function, module, index, context)
    };
    Labels {
        order: here.zip(0..).collect(),
        clause: targets.contains(&function.clause_label),
        repeats: trmc || targets.contains(&function.entry) || ops.iter().any(itself),
        trmc,
        untraced: untraced::handlers(ops),
        ..Labels::default()
    }
}

impl Compiler<'_> {
    // Opens the blocks around the function's code.
    fn open_blocks(&mut self) {
        if self.labels.trmc {
            // A frame looks at the stack's end; without one nothing is called.
            let base = self.frame_base();
            self.get_shared(Shared::Sp);
            self.code.i().local_tee(base).i64_const(NIL as i64).i64_store(at(0));
            self.code.i().local_get(base).i32_const(CELLS_BYTES as i32).i32_add();
            self.set_shared(Shared::Sp);
        }
        self.code.block();
        if self.labels.clause {
            self.code.block();
        }
        if self.labels.repeats {
            self.code.repeat();
        }
        for _ in 0..self.labels.order.len() {
            self.code.block();
        }
    }

    // One instruction; a call of a loop of `trmc` to itself goes back to its start.
    fn step(&mut self, op: &Op, next: &[Op]) -> Result {
        if self.labels.trmc
            && self.reachable
            && let Some(heads) = own_calls::heads(op, next)
            && own_calls::calls_itself(op, self.function, self.module, self.index, self.context)
        {
            return self.defer(&heads);
        }
        self.op(op, returns(next))
    }

    // One line for each instruction.
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
            Op::Return if self.labels.trmc => self.return_behind()?,
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
            Op::BuildStacktrace => self.build_stacktrace()?,
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
            self.code.note_line(self.function.clause_line);
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
}
