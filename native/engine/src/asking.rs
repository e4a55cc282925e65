//! How a module with terms asks its host: for a function that the host of a document offers. Its arguments leave in a parcel,
//! and what the function has come to comes back in one, see [`instar_terms::parcel`]; the fiber lies still meanwhile, see
//! [`crate::exchange`].

use crate::error::CallError;
use crate::exchange::{Exchange, Import, Question, Reply};
use crate::fuel::{fuel_left, owe};
use crate::guest::Answer;
use crate::host::{Guest, finish, worked};
use crate::store::Context;
use crate::values::Passed;
use instar_terms::atoms::ERROR;
use instar_terms::codec::{Step, Uncrossable, decode, encode};
use instar_terms::heap::{Fail, Heap, Outcome, Word};
use instar_terms::imports::HOST_MODULE;
use instar_terms::layout::{NIL, small};
use instar_terms::parcel::{Node, Packer, Parcel, Unpacker};
use instar_terms::runtime::Exception;
use std::future::poll_fn;
use std::sync::Arc;
use wasmtime::{FuncType, Linker, Result, Val};

/// Whether a host can be asked for it: it takes words and returns one.
pub(crate) fn is_of_terms(import: &Import) -> bool {
    let words = import.params.iter().chain(&import.results).all(wasmtime::ValType::is_i64);
    &*import.module == HOST_MODULE && words && import.results.len() == 1
}

/// Has the linker meet an import by asking.
pub(crate) fn define(
    linker: &mut Linker<Context>,
    import: &Import,
    ty: FuncType,
    index: usize,
) -> Result<()> {
    let asked = Asked { import: index, within: import.is_of_processes(), of_bytes: import.is_of_bytes() };
    linker.func_new_async(&import.module, &import.name, ty, move |caller, arguments, results| {
        Box::new(async move {
            let words = arguments.iter().map(|word| word.i64().unwrap_or_default() as Word);
            let answer = ask(caller, asked, words.collect()).await?;
            if let Some(result) = results.first_mut() {
                *result = Val::I64(answer);
            }
            Ok(())
        })
    })?;
    Ok(())
}

/// What a guest asks: one of its code's imports.
#[derive(Clone, Copy)]
struct Asked {
    import: usize,
    /// Whether its arguments stay within the call.
    within: bool,
    /// See [`Import::is_of_bytes`].
    of_bytes: bool,
}

async fn ask(mut caller: Guest<'_>, asked: Asked, arguments: Vec<Word>) -> Result<i64> {
    let exchange: Arc<Exchange> = caller.data().exchange.clone().ok_or(CallError::Internal)?;
    let parcel = match worked(&mut caller, |heap| pack(heap, &arguments, asked)).await? {
        Ok(parcel) => parcel,
        Err(exception) => return finish(&mut caller, Answer::from(Err(exception))),
    };
    exchange.note_fuel(fuel_left(&mut caller)?);
    exchange.ask(Question { import: asked.import, arguments: Passed::Terms(parcel) });
    let parcel = loop {
        // Nobody needs to be woken: who answers advances the fiber.
        match poll_fn(|_| exchange.reply()).await {
            Reply::Answer(Passed::Terms(parcel)) => break parcel,
            Reply::Answer(_) | Reply::Again(_) => return Err(CallError::Internal.into()),
            // What is in the memory are terms.
            Reply::Visit(visit) => visit(None),
        }
    };
    // What the host has done for it is the guest's to pay.
    owe(&mut caller, parcel.work)?;
    let answer = worked(&mut caller, |heap| unpack(heap, &parcel)).await?;
    finish(&mut caller, answer)
}

// The arguments, or what is raised where one of them cannot cross.
fn pack(heap: &mut Heap<'_>, arguments: &[Word], asked: Asked) -> Outcome<Result<Parcel, Exception>> {
    let (mut parcel, fixed, most) = (Parcel::default(), heap.atoms.fixed(), heap.may_hold());
    for (position, argument) in arguments.iter().enumerate() {
        let packer = Packer::new(&mut parcel, fixed, most);
        let mut packer = if asked.within { packer.within() } else { packer };
        match decode(&mut packer, heap, *argument) {
            Ok(_) if parcel.is_too_large() => return Err(Fail::Memory),
            Ok(node) => parcel.roots.push(node),
            Err(Uncrossable::Foreign(..)) if asked.of_bytes => {
                return Ok(Err(Exception { class: ERROR, reason: heap.atom("badarg"), trace: NIL }));
            }
            Err(Uncrossable::Foreign(kind, path)) => {
                return uncrossable(heap, &parcel, kind, position + 1, &path).map(Err);
            }
            Err(Uncrossable::TooMuch) => return Err(Fail::Memory),
            Err(Uncrossable::Failed(fail)) => return Err(fail),
        }
    }
    Ok(Ok(parcel))
}

// {uncrossable, Kind, [{argument, N} | Path]}, as a call's caller is told.
fn uncrossable(
    heap: &mut Heap<'_>,
    parcel: &Parcel,
    kind: &str,
    position: usize,
    path: &[Step<Node>],
) -> Outcome<Exception> {
    let argument = heap.atom("argument");
    let mut steps = vec![heap.tuple(&[argument, small(position as i64)])?];
    for step in path {
        let (name, value) = match step {
            Step::Element(index) => ("at", small(*index as i64)),
            Step::Field(index) => ("element", small(*index as i64)),
            Step::Value(key) => ("value", taken_out(heap, parcel, *key)?),
            Step::Tail => {
                steps.push(heap.atom("tail"));
                continue;
            }
            Step::Key => {
                steps.push(heap.atom("key"));
                continue;
            }
        };
        let name = heap.atom(name);
        steps.push(heap.tuple(&[name, value])?);
    }
    let (tag, kind, path) = (heap.atom("uncrossable"), heap.atom(kind), heap.make_list(&steps)?);
    Ok(Exception { class: ERROR, reason: heap.tuple(&[tag, kind, path])?, trace: NIL })
}

fn taken_out(heap: &mut Heap<'_>, parcel: &Parcel, node: Node) -> Outcome {
    encode(&mut Unpacker(parcel), heap, node).map_err(|error| match error {
        Uncrossable::Failed(fail) => fail,
        _ => Fail::Corrupt,
    })
}

// A value, or the three parts of an exception.
fn unpack(heap: &mut Heap<'_>, parcel: &Parcel) -> Outcome<Answer> {
    if parcel.is_too_large() {
        return Err(Fail::Memory);
    }
    match *parcel.roots {
        [value] => taken_out(heap, parcel, value).map(|word| Answer::from(Ok(word))),
        [class, reason, trace] => {
            let class = taken_out(heap, parcel, class)?;
            let reason = taken_out(heap, parcel, reason)?;
            let trace = taken_out(heap, parcel, trace)?;
            Ok(Answer::from(Err(Exception { class, reason, trace })))
        }
        _ => Err(Fail::Corrupt),
    }
}
