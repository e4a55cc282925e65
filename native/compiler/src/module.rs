//! The whole module: compiles every function, and numbers everything until nothing is added.

use crate::access::{FIRST, at};
use crate::code::{Code, I64};
use crate::context::{Callee, Context, Fun, Signature};
use crate::error::{CompileError, Unsupported};
use crate::fixed::Fixed;
use crate::function::{Labels, body};
use crate::places::{Origin, Places};
use crate::program::{Function, Op, Program, Register};
use crate::sections;
use crate::types::Type;
use instar_terms::layout::NON_VALUE;
use std::collections::HashSet;
use std::rc::Rc;

/// More than one pass over a program is needed seldom, more than two hardly ever.
const PASSES: usize = 8;

/// Compiles a program.
pub(crate) fn compile(mut program: Program) -> Result<Vec<u8>, CompileError> {
    let structs = std::mem::take(&mut program.structs);
    let program = &program;
    let functions: Vec<(usize, Origin, &Function)> = program
        .modules
        .iter()
        .zip(0..)
        .flat_map(|(module, number)| {
            module.functions.iter().map(move |function| (number, Origin::of(module), function))
        })
        .collect();
    let exported = |function: &Function| program.exports.contains(&function.mfa);
    let signatures = functions
        .iter()
        .map(|(module, _, function)| {
            let callable = program.modules[*module].exports.as_ref();
            signature(*module, function, exported(function), callable)
        })
        .collect();
    let numbers = functions.iter().filter_map(|(_, _, function)| function.number);
    let fixed = Fixed::new(numbers, structs);
    let mut context = Context::new(program.release, signatures, &program.absent, fixed).map_err(internal)?;

    context.find_cycles(functions.iter().map(|(module, _, function)| (*module, *function)));

    // First all of them to learn what is needed, then all of them to write it.
    let mut refused = Vec::new();
    let mut labels = Vec::new();
    for (index, (_, origin, function)) in functions.iter().enumerate() {
        if *origin == Origin::Host {
            host_function(&mut context, function);
            labels.push(None);
            continue;
        }
        let document = *origin == Origin::Document;
        match body::compile(&mut context, function, index, document, None) {
            Ok((_, of_function)) => labels.push(Some(of_function)),
            Err(Unsupported(what)) if document => {
                refused.push((function.mfa.to_string(), what));
                labels.push(None);
            }
            Err(_) => {
                stub(&mut context, function)?;
                labels.push(None);
            }
        }
    }
    if !refused.is_empty() {
        return Err(CompileError::Unsupported(refused));
    }
    let exports = export_functions(&mut context, program)?;
    // What is known of its labels may let a function ask for something that it did not need before. Then all is
    // numbered anew; there is only so much to ask for.
    for _ in 0..PASSES {
        request_all(&mut context)?;
        let before = context.counts();
        let bodies = bodies(&mut context, &functions, &labels)?;
        if context.counts() == before {
            let places = Places { file: program.file.as_deref(), functions: &functions };
            return sections::write(context, bodies, &exports, &places).map_err(internal);
        }
    }
    Err(CompileError::Internal("every pass asked for more than the one before".into()))
}

fn bodies(
    context: &mut Context,
    functions: &[(usize, Origin, &Function)],
    labels: &[Option<Labels>],
) -> Result<Vec<Code>, CompileError> {
    let mut bodies = Vec::new();
    for ((index, (_, origin, function)), labels) in functions.iter().enumerate().zip(labels) {
        bodies.push(match labels.clone() {
            Some(labels) => {
                let document = *origin == Origin::Document;
                body::compile(context, function, index, document, Some(labels)).map_err(internal)?.0
            }
            None if *origin == Origin::Host => host_function(context, function),
            None => stub(context, function)?,
        });
    }
    for helper in context.helpers.items.clone() {
        bodies.push(helper.write(context).map_err(internal)?);
    }
    for fun in context.funs.items.clone() {
        bodies.push(fun_entry(context, &fun)?);
    }
    for index in context.wrappers.items.clone() {
        bodies.push(wrapper(context, index)?);
    }
    Ok(bodies)
}

fn internal(Unsupported(what): Unsupported) -> CompileError {
    CompileError::Internal(what)
}

// Funs and wrappers ask for functions, and functions for funs, until nobody asks for more.
fn request_all(context: &mut Context) -> Result<(), CompileError> {
    loop {
        let before = context.counts();
        for helper in context.helpers.items.clone() {
            helper.request(context).map_err(internal)?;
        }
        for fun in context.funs.items.clone() {
            fun_entry(context, &fun)?;
        }
        for index in context.wrappers.items.clone() {
            wrapper(context, index)?;
        }
        for index in 0..context.signatures.len() {
            let params = context.signatures[index].params();
            context.type_number(&params, &[I64]);
        }
        if context.counts() == before {
            return Ok(());
        }
    }
}

// What a function takes unboxed: what its callers, all of them in this module, surely pass as floats.
fn signature(
    module: usize,
    function: &Function,
    exported: bool,
    callable: Option<&HashSet<(Rc<str>, u32)>>,
) -> Signature {
    let mut floats = vec![false; function.mfa.arity as usize];
    if !exported {
        for op in &function.ops {
            match op {
                Op::VarInfo(Register::X(x), Type::Float) => {
                    if let Some(float) = floats.get_mut(*x as usize) {
                        *float = true;
                    }
                }
                Op::VarInfo(..) => {}
                _ => break,
            }
        }
    }
    let mfa = function.mfa.clone();
    // What takes unboxed floats is never exported, nor is what the compiler has named.
    let exported = match callable {
        Some(names) => names.contains(&(mfa.name.clone(), mfa.arity)),
        None => !(floats.contains(&true) || mfa.name.starts_with('-') && mfa.name.len() > 2),
    };
    Signature { mfa, module, entry: function.entry, floats, exported }
}

// A function of a library that can't be compiled: it raises when it is called.
fn stub(context: &mut Context, function: &Function) -> Result<Code, CompileError> {
    let mut code = Code::new(function.mfa.arity);
    let name = context.atom(&function.mfa.to_string());
    let unsupported = context.runtime("unsupported").map_err(internal)?;
    code.i().i64_const(name as i64).call(unsupported).i64_const(NON_VALUE as i64).end();
    Ok(code)
}

// Asks the host. So a document's calls of it, its captures and its calls by name are those of any other function.
fn host_function(context: &mut Context, function: &Function) -> Code {
    let arity = function.mfa.arity;
    let (number, mut code) = (context.of_host(&function.mfa), Code::new(arity));
    for x in 0..arity {
        code.i().local_get(x);
    }
    code.i().return_call(number).end();
    code
}

// What stands in the table of funs: takes the arguments and the fun.
fn fun_entry(context: &mut Context, fun: &Fun) -> Result<Code, CompileError> {
    let mfa = context.fun_name(fun).0;
    context.atom(&mfa.module);
    context.atom(&mfa.name);
    match fun {
        Fun::Local { function, env } => {
            let arity = context.signatures[*function].mfa.arity - env;
            context.words_type(arity + 1);
            let number = context.boxed_function(*function);
            let mut code = Code::new(arity + 1);
            for x in 0..arity {
                code.i().local_get(x);
            }
            for index in 0..u64::from(*env) {
                code.i().local_get(arity).i32_wrap_i64().i64_load(at(FIRST + 16 + 8 * index));
            }
            code.i().return_call(number).end();
            Ok(code)
        }
        Fun::External(mfa) => {
            context.words_type(mfa.arity + 1);
            let mut code = Code::new(mfa.arity + 1);
            let number = match context.callee(mfa) {
                Callee::Function(index) => context.boxed_function(index),
                Callee::Bif => context.bif(&mfa.module, &mfa.name, mfa.arity),
                Callee::Unknown => {
                    let name = context.atom(&mfa.to_string());
                    let unsupported = context.runtime("unsupported").map_err(internal)?;
                    code.i().i64_const(name as i64).call(unsupported).i64_const(NON_VALUE as i64).end();
                    return Ok(code);
                }
            };
            for x in 0..mfa.arity {
                code.i().local_get(x);
            }
            code.i().return_call(number).end();
            Ok(code)
        }
    }
}

// Takes words, and calls a function that takes floats unboxed. Who calls it has made sure that they are.
fn wrapper(context: &mut Context, index: usize) -> Result<Code, CompileError> {
    let signature = context.signatures[index].clone();
    context.words_type(signature.mfa.arity);
    let mut code = Code::new(signature.mfa.arity);
    let give_up = context.runtime("yield").map_err(internal)?;
    code.spend(1, give_up);
    for (x, float) in (0..).zip(&signature.floats) {
        code.i().local_get(x);
        if *float {
            code.i().i32_wrap_i64().f64_load(at(FIRST));
        }
    }
    let number = context.function(index);
    code.i().return_call(number).end();
    Ok(code)
}

fn export_functions(context: &mut Context, program: &Program) -> Result<Vec<(String, usize)>, CompileError> {
    let mut exports: Vec<(String, usize)> = Vec::new();
    for mfa in &program.exports {
        let Callee::Function(index) = context.callee(mfa) else {
            return Err(CompileError::Malformed(format!("the export {mfa} is not in the program")));
        };
        let name = format!("{}/{}", mfa.name, mfa.arity);
        if exports.iter().any(|(other, _)| *other == name) {
            return Err(CompileError::Malformed(format!("two exports are called {name}")));
        }
        context.words_type(mfa.arity);
        context.boxed_function(index);
        exports.push((name, index));
    }
    Ok(exports)
}
