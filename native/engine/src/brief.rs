//! Which functions are over before anybody could want them to give way.
//!
//! A call lies on a fiber so that it can be suspended at any point of a loop or a recursion, and making that fiber and
//! changing to it costs a short call several times what it does itself. A function without loops, whose calls go to
//! functions of the module and never come back to it, executes each of its operators at most once. So does all that
//! it calls, and what they are in sum bounds its time, and with that the stack it takes. Those with a small bound are
//! called where their caller stands.
//!
//! Operators whose own time depends on what they are given (bulk operations, growing) have no bound here. Nor has
//! what could come to wait: a module that imports anything, or that runs something when it is made, has none of these
//! functions.

use std::collections::BTreeSet;
use wasmparser::{ExportSectionReader, ExternalKind, FunctionBody, Operator, Payload, Result};

/// Operators that may be executed, with the locals that are set up: a microsecond or two, and some 16 KiB of stack.
const BOUND: u32 = 1_000;

/// What the functions of a module are in operators, as far as they are read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Briefs {
    /// Functions that are exported, by name and index.
    exported: Vec<(String, usize)>,
    costs: Vec<Cost>,
    /// Whether there is none, whatever follows.
    is_closed: bool,
}

impl Briefs {
    /// Whether there may be any.
    pub(crate) fn is_open(&self) -> bool {
        !self.is_closed
    }

    /// There is none.
    pub(crate) fn close(&mut self) {
        *self = Briefs { is_closed: true, ..Briefs::default() };
    }

    /// Reads a section.
    pub(crate) fn see(&mut self, payload: &Payload<'_>) {
        let read = match payload {
            _ if self.is_closed => return,
            Payload::ImportSection(imports) => Ok(imports.count() == 0),
            Payload::StartSection { .. } => Ok(false),
            Payload::ExportSection(exports) => self.see_exports(exports),
            _ => return,
        };
        if !read.unwrap_or_default() {
            self.close();
        }
    }

    fn see_exports(&mut self, exports: &ExportSectionReader<'_>) -> Result<bool> {
        for export in exports.clone() {
            let export = export?;
            // It runs when an instance is made, as a start function does.
            if export.name == "_initialize" {
                return Ok(false);
            }
            if export.kind == ExternalKind::Func {
                self.exported.push((export.name.to_owned(), export.index as usize));
            }
        }
        Ok(true)
    }

    /// The next function, if it was read.
    pub(crate) fn add(&mut self, cost: Option<Cost>) {
        self.costs.extend(cost);
    }

    /// Names of the exported functions that are over at once, whatever they are given.
    pub(crate) fn functions(self) -> BTreeSet<String> {
        let bounds = bounds(&self.costs);
        let is_brief =
            |index: &usize| bounds.get(*index).is_some_and(|bound| bound.is_some_and(|n| n <= BOUND));
        self.exported.into_iter().filter(|(_, index)| is_brief(index)).map(|(name, _)| name).collect()
    }
}

/// What one defined function executes at most, before its callees are known.
#[derive(Debug, Clone)]
pub(crate) struct Cost {
    /// None when there is no bound.
    own: Option<u32>,
    /// With repetitions.
    callees: Vec<u32>,
}

impl Cost {
    /// Of a function of which only its locals have been read.
    pub(crate) fn of_locals(body: &FunctionBody<'_>) -> Result<Cost> {
        let mut own = 0u32;
        for locals in body.get_locals_reader()? {
            own = own.saturating_add(locals?.0);
        }
        Ok(Cost { own: Some(own), callees: Vec::new() })
    }

    /// Whether it may have a bound.
    pub(crate) fn is_bounded(&self) -> bool {
        self.own.is_some()
    }

    /// Counts its next operator.
    pub(crate) fn see(&mut self, operator: &Operator<'_>) {
        let Some(own) = self.own.map(|own| own.saturating_add(1)) else { return };
        self.own = Some(own);
        match operator {
            Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                self.callees.push(*function_index);
            }
            Operator::Loop { .. } | Operator::CallIndirect { .. } | Operator::MemoryGrow { .. } => {
                *self = Cost::UNBOUNDED;
            }
            operator if own > BOUND || !is_constant(operator) => *self = Cost::UNBOUNDED,
            _ => {}
        }
    }

    const UNBOUNDED: Cost = Cost { own: None, callees: Vec::new() };
}

/// What the functions and all that they call are in sum. None for one without a bound, and for one that recursion
/// could come back to: of a ring of calls, nobody is ever the next whose callees are all known.
fn bounds(costs: &[Cost]) -> Vec<Option<u32>> {
    let mut callers = vec![Vec::new(); costs.len()];
    let mut unknown: Vec<usize> = costs.iter().map(|cost| cost.callees.len()).collect();
    for (caller, cost) in costs.iter().enumerate() {
        for callee in &cost.callees {
            // What calls a function that isn't there isn't compiled either.
            if let Some(callers) = callers.get_mut(*callee as usize) {
                callers.push(caller);
            }
        }
    }
    let mut sums: Vec<u32> = costs.iter().map(|cost| cost.own.unwrap_or(u32::MAX)).collect();
    let mut bounds = vec![None; costs.len()];
    let mut next: Vec<usize> = (0..costs.len()).filter(|index| unknown[*index] == 0).collect();
    while let Some(known) = next.pop() {
        bounds[known] = (sums[known] < u32::MAX).then_some(sums[known]);
        for caller in std::mem::take(&mut callers[known]) {
            sums[caller] = sums[caller].saturating_add(sums[known]);
            unknown[caller] -= 1;
            if unknown[caller] == 0 {
                next.push(caller);
            }
        }
    }
    bounds
}

macro_rules! define_is_constant {
    ($(@$proposal:ident $operator:ident $({ $($field:ident: $type:ty),* })? => $visit:ident ($($rest:tt)*))*) => {
        /// Whether its proposal has only operators that take a small and constant time, but for those named above.
        fn is_constant(operator: &Operator<'_>) -> bool {
            match operator {
                $(Operator::$operator { .. } => define_is_constant!(@$proposal),)*
                _ => false,
            }
        }
    };
    (@mvp) => { true };
    (@sign_extension) => { true };
    (@saturating_float_to_int) => { true };
    (@$other:ident) => { false };
}
wasmparser::for_each_operator!(define_is_constant);

#[cfg(test)]
mod tests {
    fn brief(text: &str) -> Vec<String> {
        let wasm = crate::engine::parse_text(text).unwrap();
        let asked = crate::facts::Asked { stateless: false, brief: true };
        let facts = crate::facts::Facts::read(crate::What::Module, &wasm);
        facts.operators(&wasm, asked).unwrap().brief.into_iter().collect()
    }

    #[test]
    fn what_runs_straight_through_is_brief_and_so_is_who_only_calls_it() {
        let text = r#"(module (memory 1)
          (func $add (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
          (func (export "twice") (param i64) (result i64)
            (call $add (call $add (local.get 0) (i64.const 1)) (i64.const 1)))
          (func (export "last") (param i64) (result i64) (return_call $add (local.get 0) (i64.const 1)))
          (func (export "store") (param i32) (i32.store (local.get 0) (i32.trunc_sat_f64_s (f64.const 1.5))))
          (func (export "choose") (param i32) (result i32)
            (block (br_table 0 0 (local.get 0))) (if (result i32) (local.get 0) (then i32.const 1) (else unreachable))))"#;
        assert_eq!(brief(text), ["add", "choose", "last", "store", "twice"]);
    }

    #[test]
    fn what_may_take_long_is_not_brief() {
        for function in [
            "(func (export \"f\") (loop))",
            "(func $f (export \"f\") (call $f))",
            "(func $f (export \"f\") (return_call $f))",
            "(func $f (export \"f\") (call $g)) (func $g (call $f))",
            "(func (export \"f\") (call $g)) (func $g (loop))",
            "(func (export \"f\") (drop (memory.grow (i32.const 1))))",
            "(func (export \"f\") (memory.fill (i32.const 0) (i32.const 0) (i32.const 9)))",
            "(func (export \"f\") (call_indirect (i32.const 0)))",
            "(func (export \"f\") (throw $t))",
            "(func (export \"f\") (table.set (i32.const 0) (ref.null func)))",
        ] {
            let text = format!("(module (memory 1) (table 1 funcref) (tag $t) {function})");
            assert_eq!(brief(&text), [""; 0], "{function}");
        }
        assert_eq!(brief("(module (func (export \"f\")) (func $s) (start $s))"), [""; 0]);
        assert_eq!(brief("(module (func (export \"f\")) (func (export \"_initialize\") (loop)))"), [""; 0]);
        assert_eq!(brief("(module (import \"env\" \"g\" (func)) (func (export \"f\")))"), [""; 0]);
    }

    #[test]
    fn all_that_is_called_counts_each_time() {
        let doubling = |depth: usize| {
            let functions: String = (0..depth)
                .map(|n| format!("(func $f{n} (export \"f{n}\") (call $f{}) (call $f{}))", n + 1, n + 1))
                .collect();
            format!("(module {functions} (func $f{depth}))")
        };
        let brief = brief(&doubling(40));
        // Two calls and an end each, so 4 × 2ⁿ - 3 operators for n levels: n is 7 at most.
        assert_eq!(brief, (33..40).map(|n| format!("f{n}")).collect::<Vec<_>>());
        let chain: String = (0..50_000).map(|n| format!("(func $f{n} (call $f{}))", n + 1)).collect();
        assert_eq!(super::tests::brief(&format!("(module {chain} (func $f50000 (export \"g\")))")), ["g"]);
    }

    #[test]
    fn locals_count_as_they_take_stack() {
        let locals = |n| format!("(module (func (export \"f\") (local {})))", "v128 ".repeat(n));
        assert_eq!(brief(&locals(900)), ["f"]);
        assert_eq!(brief(&locals(1_000)), [""; 0]);
    }
}
