//! Calls of core functions whose signatures have text or bytes: how those go into a guest's memory and out of it.
//!
//! An [`Adapter`] is a function with a signature that fits it. Arguments are *lowered*: the guest's own allocator is
//! asked for room, and they are copied there. Results are *lifted*: copied out of the guest's memory. Which numbers
//! stand for them, and who frees what, is the convention, which the module's exports tell:
//!
//! | | arguments | results | freed |
//! |---|---|---|---|
//! | C | pointer, length | `pointer << 32 \| length`, or a pointer to both | by `instar_free(pointer, length)` or `free(pointer)` |
//! | canonical ABI's allocator | the same | the same | arguments by the function, results by `cabi_post_NAME` |
//! | AssemblyScript | a managed string or buffer | the same | by its collector |
//!
//! Nothing is freed in an instance that goes with its call. Everything here happens between the slices of a call:
//! whoever copies or converts much gives up the thread again and again.

use crate::code::Code;
use crate::error::CallError;
use crate::instance::{Instance, Reference};
use crate::signature::{Position, Signature, SignatureError, Type};
use crate::text::{self, Malformed};
use crate::values::Values;
use smallvec::{SmallVec, smallvec};
use std::any::Any;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;
use wasmtime::{Memory, Val, ValType};

/// Bytes that are copied before the thread is given up: some 10 to 30 µs.
const COPIED: usize = 64 << 10;
/// Bytes that are converted before it is.
const CONVERTED: usize = 16 << 10;
/// Where an empty argument lies: not at zero, which means "none" in many languages.
const NOWHERE: u32 = 1;
/// AssemblyScript's ids of the two classes that every module of it has.
const ARRAY_BUFFER: u32 = 1;
const STRING: u32 = 2;

/// Bytes of the host, which stay where they are until they are copied.
pub trait Bytes: Send {
    /// How many.
    fn size(&self) -> usize;
    /// Shows them all.
    fn read(&mut self, look: &mut dyn FnMut(&[u8]));
}

/// Room of the host for a result.
pub trait Buffer: Any + Send {
    /// The room.
    fn bytes(&mut self) -> &mut [u8];
}

/// Makes room for as many bytes.
pub type Allocate = fn(usize) -> Box<dyn Buffer>;

/// How results come out of an instance.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lifting {
    /// Whether the instance is its caller's.
    pub(crate) lives_on: bool,
    pub(crate) allocate: Allocate,
}

/// What is given to an adapter.
pub enum Argument {
    /// A number of the parameter's type.
    Number(Val),
    /// Text or bytes.
    Bytes(Box<dyn Bytes>),
}

/// What an adapter returns.
pub enum Lifted {
    /// A number.
    Number(Val),
    /// Text, which is valid UTF-8, or bytes.
    Bytes(Box<dyn Buffer>),
}

/// Why text or bytes could not be passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The function that was called.
    pub function: Arc<str>,
    /// Which of its arguments or results.
    pub place: Position,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with an argument or a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// The text is not UTF-8.
    Utf8 {
        /// The byte from which on it isn't.
        at: usize,
    },
    /// The text is not UTF-16.
    Utf16 {
        /// The byte from which on it isn't.
        at: usize,
    },
    /// The guest's pointer leads out of its memory.
    OutOfBounds {
        /// The pointer.
        pointer: u32,
        /// Bytes that should be there.
        length: usize,
        /// Bytes that the memory has.
        size: usize,
    },
    /// The guest's allocator gave nothing.
    NoRoom {
        /// Bytes that were asked for.
        bytes: usize,
        /// What it trapped with, or `null` or `memory_limit`.
        why: &'static str,
    },
    /// The guest returned no pointer where one is needed.
    Null,
    /// An object of AssemblyScript of another class.
    OtherClass {
        /// The class that it has.
        id: u32,
    },
}

/// A function with a signature that fits it.
pub struct Adapter {
    name: Arc<str>,
    signature: Signature,
    function: Reference,
    results: usize,
    // Of one whose signature has text or bytes.
    convention: Option<Convention>,
}

#[derive(Clone, Copy)]
enum Convention {
    C { allocate: Option<Reference>, free: Option<(Reference, Freeing)> },
    Canonical { realloc: Reference, post: Option<Reference> },
    AssemblyScript { new: Reference, pin: Reference, unpin: Reference, count: Option<Reference> },
}

#[derive(Clone, Copy)]
enum Freeing {
    Sized,
    Plain,
}

impl Adapter {
    /// The exported function of that name, if the signature fits it.
    pub fn new(code: &Code, name: &str, signature: Signature) -> Result<Adapter, SignatureError> {
        let misfit = |place, why: String| SignatureError::Misfit { function: name.to_owned(), place, why };
        let whole = |why: &str| misfit(None, why.to_owned());
        if code.terms().is_some() {
            return Err(whole("the module's functions take and return terms as they are"));
        }
        let function =
            code.function(name).ok_or_else(|| whole("the module exports no function of that name"))?;
        let convention = match signature.has_text() {
            true => Some(Convention::new(code, name).map_err(|why| misfit(None, why))?),
            false => None,
        };
        let managed = matches!(convention, Some(Convention::AssemblyScript { .. }));
        let mut params = function.params().iter();
        for (index, ty) in signature.params.iter().enumerate() {
            let of_text = if managed { 1 } else { 2 };
            let wanted = ty.number().map_or_else(|| vec![ValType::I32; of_text], |number| vec![number]);
            for wanted in wanted {
                let found = params.next();
                if !found.is_some_and(|found| ValType::eq(found, &wanted)) {
                    return Err(misfit(
                        Some(Position::Argument(index + 1)),
                        differs(*ty, &wanted.to_string(), found),
                    ));
                }
            }
        }
        if params.next().is_some() {
            return Err(whole("the function has more parameters"));
        }
        let mut results = function.results().iter();
        for (index, result) in signature.results.iter().enumerate() {
            let found = results.next();
            let fits = found.is_some_and(|found| match result.ty.number() {
                Some(number) => ValType::eq(found, &number),
                None => found.is_i32() || found.is_i64() && !managed,
            });
            if !fits {
                let wanted = match result.ty.number() {
                    Some(number) => number.to_string(),
                    None if managed => "i32".to_owned(),
                    None => "i64 or i32".to_owned(),
                };
                return Err(misfit(Some(Position::Result(index + 1)), differs(result.ty, &wanted, found)));
            }
        }
        if results.next().is_some() {
            return Err(whole("the function has more results"));
        }
        let takes_text = signature.params.iter().any(|ty| ty.number().is_none());
        if takes_text && matches!(convention, Some(Convention::C { allocate: None, .. })) {
            let why = "the module exports no allocator: instar_alloc, malloc, cabi_realloc or AssemblyScript's __new";
            return Err(whole(why));
        }
        let (reference, results) = (function.reference(), function.results().len());
        Ok(Adapter { name: name.into(), signature, function: reference, results, convention })
    }

    /// The signature.
    pub fn signature(&self) -> &Signature {
        &self.signature
    }

    /// Whether text or bytes are passed; one that passes numbers only can be called as any function.
    pub fn has_text(&self) -> bool {
        self.convention.is_some()
    }

    /// The convention by which text and bytes are passed, by name.
    pub fn convention(&self) -> Option<&'static str> {
        self.convention.map(|convention| match convention {
            Convention::C { .. } => "c",
            Convention::Canonical { .. } => "canonical",
            Convention::AssemblyScript { .. } => "assemblyscript",
        })
    }

    /// Lowers the arguments, calls the function and lifts its results. Of an instance that lives on, what was taken of
    /// its memory is given back.
    pub(crate) async fn call(
        &self,
        code: &Code,
        instance: &mut Instance,
        arguments: Vec<Argument>,
        Lifting { lives_on, allocate }: Lifting,
    ) -> Result<Result<Vec<Lifted>, Failure>, CallError> {
        let convention = self.convention.ok_or(CallError::Internal)?;
        let memory = instance.linear_memory(code).ok_or(CallError::Internal)?;
        let mut guest = Guest { instance, memory, convention, allocate, taken: SmallVec::new(), after: None };
        let outcome = guest.call(self, arguments).await;
        match outcome {
            Err(Stop::Call(error)) => Err(error),
            Ok(lifted) => {
                guest.give_back(lives_on).await?;
                Ok(Ok(lifted))
            }
            Err(Stop::Failed(place, problem)) => {
                guest.give_back(lives_on).await?;
                Ok(Err(Failure { function: self.name.clone(), place, problem }))
            }
        }
    }
}

fn differs(ty: Type, wanted: &str, found: Option<&ValType>) -> String {
    let found = found.map_or_else(|| "nothing".to_owned(), |found| format!("{found:?}").to_lowercase());
    format!("{} is passed as {wanted}, and the function has {found} there", ty.name())
}

impl Convention {
    /// How a module passes text and bytes to the function of that name.
    fn new(code: &Code, name: &str) -> Result<Convention, String> {
        if !code.has_memory32() {
            return Err("the module exports no memory with 32-bit addresses".into());
        }
        if code.function("__new").is_some() && code.function("__pin").is_some() {
            let required = |name: &str, params, results| {
                helper(code, name, params, results)?.ok_or_else(|| format!("the module exports no {name}"))
            };
            return Ok(Convention::AssemblyScript {
                new: required("__new", 2, 1)?,
                pin: required("__pin", 1, 1)?,
                unpin: required("__unpin", 1, 0)?,
                count: helper(code, "__setArgumentsLength", 1, 0)?,
            });
        }
        if let Some(allocate) = helper(code, "instar_alloc", 1, 1)? {
            let free = helper(code, "instar_free", 2, 0)?.map(|free| (free, Freeing::Sized));
            return Ok(Convention::C { allocate: Some(allocate), free });
        }
        if let Some(allocate) = helper(code, "malloc", 1, 1)? {
            let free = helper(code, "free", 1, 0)?.map(|free| (free, Freeing::Plain));
            return Ok(Convention::C { allocate: Some(allocate), free });
        }
        if let Some(realloc) = helper(code, "cabi_realloc", 4, 1)? {
            let post = code.function(&format!("cabi_post_{name}")).map(|post| post.reference());
            return Ok(Convention::Canonical { realloc, post });
        }
        Ok(Convention::C { allocate: None, free: None })
    }
}

// A function of the module's runtime; all that they take and return are i32.
fn helper(code: &Code, name: &str, params: usize, results: usize) -> Result<Option<Reference>, String> {
    let Some(function) = code.function(name) else { return Ok(None) };
    let numbers = function.params().iter().chain(function.results()).all(ValType::is_i32);
    if numbers && function.params().len() == params && function.results().len() == results {
        return Ok(Some(function.reference()));
    }
    Err(format!("the module's {name} must take {params} and return {results} values, all i32"))
}

/// The signatures of a version's functions.
#[derive(Default)]
pub struct Signatures {
    // In order of their names.
    adapters: Box<[(Arc<str>, Arc<Adapter>)]>,
}

impl Signatures {
    /// The signatures that a module carries, and those `given` for it, as name and text, which count for more. One
    /// that is given for a function which the module doesn't have is for another version of it.
    pub fn new(code: &Code, given: &[(String, String)]) -> Result<Signatures, SignatureError> {
        let mut adapters = Vec::new();
        let mut add = |name: &str, signature| {
            Adapter::new(code, name, signature)
                .map(|adapter| adapters.push((adapter.name.clone(), Arc::new(adapter))))
        };
        for (name, text) in given {
            let signature = Signature::parse(text)?;
            if code.function(name).is_some() || code.terms().is_some() {
                add(name, signature)?;
            }
        }
        for (name, signature) in code.signatures() {
            if !given.iter().any(|(other, _)| other == name) {
                add(name, signature.clone())?;
            }
        }
        adapters.sort_by(|(a, _), (b, _)| a.cmp(b));
        adapters.dedup_by(|(a, _), (b, _)| a == b);
        Ok(Signatures { adapters: adapters.into() })
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.adapters.is_empty()
    }

    /// The function of that name with its signature, if it has one.
    pub fn get(&self, name: &str) -> Option<&Arc<Adapter>> {
        let index = self.adapters.binary_search_by(|(known, _)| (**known).cmp(name)).ok()?;
        Some(&self.adapters[index].1)
    }
}

// One call's view of its guest.
struct Guest<'a> {
    instance: &'a mut Instance,
    memory: Memory,
    convention: Convention,
    allocate: Allocate,
    // Pointers and lengths that are to be given back.
    taken: SmallVec<[(u32, u32); 4]>,
    // What the function returned, where another one of the guest wants to know afterwards.
    after: Option<Values>,
}

enum Stop {
    Call(CallError),
    Failed(Position, Problem),
}

impl From<CallError> for Stop {
    fn from(error: CallError) -> Stop {
        Stop::Call(error)
    }
}

impl Guest<'_> {
    async fn call(&mut self, adapter: &Adapter, arguments: Vec<Argument>) -> Result<Vec<Lifted>, Stop> {
        let mut values = Values::new();
        let (types, count) = (&adapter.signature.params, arguments.len());
        for (index, (argument, ty)) in arguments.into_iter().zip(types).enumerate() {
            let place = Position::Argument(index + 1);
            match argument {
                Argument::Number(value) => values.push(value),
                Argument::Bytes(bytes) => self.lower(place, *ty, bytes, &mut values).await?,
            }
        }
        if let Convention::AssemblyScript { count: Some(set), .. } = self.convention {
            // Else a function with optional parameters takes all of them for left out.
            self.run(&set, &[Val::I32(count as i32)], 0).await?;
        }
        let returned = self.run(&adapter.function, &values, adapter.results).await?;
        let mut lifted = Vec::with_capacity(returned.len());
        for (index, (value, result)) in returned.iter().zip(&adapter.signature.results).enumerate() {
            lifted.push(match result.ty.number() {
                Some(_) => Lifted::Number(*value),
                None => {
                    let place = Position::Result(index + 1);
                    let text = result.ty == Type::String;
                    Lifted::Bytes(self.lift(place, text, result.borrowed, value).await?)
                }
            });
        }
        self.after = Some(returned);
        Ok(lifted)
    }

    async fn run(
        &mut self,
        function: &Reference,
        arguments: &[Val],
        results: usize,
    ) -> Result<Values, CallError> {
        self.instance.call(function, arguments, results).await
    }

    async fn lower(
        &mut self,
        place: Position,
        ty: Type,
        bytes: Box<dyn Bytes>,
        values: &mut Values,
    ) -> Result<(), Stop> {
        match (self.convention, ty) {
            (Convention::AssemblyScript { .. }, Type::String) => {
                values.push(self.lower_utf16(place, bytes).await?);
            }
            (Convention::AssemblyScript { .. }, _) => {
                let pointer = self.take(place, bytes.size(), ARRAY_BUFFER).await?;
                self.write(place, false, bytes, pointer).await?;
                values.push(Val::I32(pointer as i32));
            }
            _ => {
                let size = bytes.size();
                let pointer = if size == 0 { NOWHERE } else { self.take(place, size, 0).await? };
                self.write(place, ty == Type::String, bytes, pointer).await?;
                values.extend([Val::I32(pointer as i32), Val::I32(size as i32)]);
            }
        }
        Ok(())
    }

    /// Room from the guest's allocator, which lies within its memory; `class` is for AssemblyScript.
    async fn take(&mut self, place: Position, bytes: usize, class: u32) -> Result<u32, Stop> {
        let none = |why| Stop::Failed(place, Problem::NoRoom { bytes, why });
        let size = i32::try_from(bytes).map_err(|_| none("memory_limit"))?;
        let (function, arguments): (_, SmallVec<[Val; 4]>) = match self.convention {
            Convention::C { allocate: Some(allocate), .. } => (allocate, smallvec![Val::I32(size)]),
            Convention::C { allocate: None, .. } => return Err(CallError::Internal.into()),
            Convention::Canonical { realloc, .. } => {
                (realloc, smallvec![Val::I32(0), Val::I32(0), Val::I32(1), Val::I32(size)])
            }
            Convention::AssemblyScript { new, .. } => {
                (new, smallvec![Val::I32(size), Val::I32(class as i32)])
            }
        };
        let pointer = match self.run(&function, &arguments, 1).await {
            Ok(values) => values.first().and_then(Val::i32).unwrap_or_default() as u32,
            Err(CallError::Trap(_)) if self.instance.refused().is_some() => return Err(none("memory_limit")),
            Err(CallError::Trap(trap)) => return Err(none(trap)),
            Err(error) => return Err(error.into()),
        };
        if pointer == 0 {
            return Err(none(if self.instance.refused().is_some() { "memory_limit" } else { "null" }));
        }
        self.check(place, pointer, bytes)?;
        match self.convention {
            // The collector may run when the next argument is made.
            Convention::AssemblyScript { pin, .. } => {
                self.run(&pin, &[Val::I32(pointer as i32)], 1).await?;
                self.taken.push((pointer, 0));
            }
            Convention::C { .. } => self.taken.push((pointer, bytes as u32)),
            Convention::Canonical { .. } => {}
        }
        Ok(pointer)
    }

    fn check(&self, place: Position, pointer: u32, length: usize) -> Result<(), Stop> {
        let size = self.memory.data_size(&self.instance.store);
        match (pointer as usize).checked_add(length) {
            Some(end) if end <= size => Ok(()),
            _ => Err(Stop::Failed(place, Problem::OutOfBounds { pointer, length, size })),
        }
    }

    async fn write(
        &mut self,
        place: Position,
        text: bool,
        mut bytes: Box<dyn Bytes>,
        pointer: u32,
    ) -> Result<(), Stop> {
        let (size, mut at) = (bytes.size(), 0);
        while at < size {
            let copied = look(&mut *bytes, |all| {
                let piece = piece(text, all, at)?;
                let target = room(self.memory.data_mut(&mut self.instance.store), pointer, at, piece.len());
                target.copy_from_slice(piece);
                Ok(piece.len())
            });
            at += copied.map_err(|Malformed(at)| Stop::Failed(place, Problem::Utf8 { at }))?;
            give_way(at < size).await;
        }
        Ok(())
    }

    async fn lower_utf16(&mut self, place: Position, mut bytes: Box<dyn Bytes>) -> Result<Val, Stop> {
        let (size, mut at, mut wide) = (bytes.size(), 0, 0);
        while at < size {
            let counted = look(&mut *bytes, |all| {
                let piece = text::utf8_piece(all, at, COPIED)?;
                Ok((piece.len(), text::utf16_size(piece)))
            });
            let (read, written) =
                counted.map_err(|Malformed(at)| Stop::Failed(place, Problem::Utf8 { at }))?;
            (at, wide) = (at + read, wide + written);
            give_way(at < size).await;
        }
        let pointer = self.take(place, wide, STRING).await?;
        let (mut at, mut done) = (0, 0);
        while at < size {
            let converted = look(&mut *bytes, |all| {
                let piece = text::utf8_piece(all, at, CONVERTED)?;
                let length = text::utf16_size(piece);
                let target = room(self.memory.data_mut(&mut self.instance.store), pointer, done, length);
                text::write_utf16(piece, target);
                Ok((piece.len(), length))
            });
            let (read, written) =
                converted.map_err(|Malformed(at)| Stop::Failed(place, Problem::Utf8 { at }))?;
            (at, done) = (at + read, done + written);
            give_way(at < size).await;
        }
        Ok(Val::I32(pointer as i32))
    }

    async fn lift(
        &mut self,
        place: Position,
        text: bool,
        borrowed: bool,
        value: &Val,
    ) -> Result<Box<dyn Buffer>, Stop> {
        if let Convention::AssemblyScript { .. } = self.convention {
            let pointer = value.i32().unwrap_or_default() as u32;
            let length = self.object(place, pointer, if text { STRING } else { ARRAY_BUFFER })?;
            return match text {
                true => self.read_utf16(place, pointer, length & !1).await,
                false => self.read(place, false, pointer, length).await,
            };
        }
        let (pointer, length) = match value {
            Val::I64(both) => ((*both as u64 >> 32) as u32, *both as u32),
            _ => {
                let pair = value.i32().unwrap_or_default() as u32;
                if pair == 0 {
                    return Err(Stop::Failed(place, Problem::Null));
                }
                (self.word(place, pair)?, self.word(place, pair.saturating_add(4))?)
            }
        };
        self.check(place, pointer, length as usize)?;
        let inside = |(start, size): &(u32, u32)| (*start..start.saturating_add(*size)).contains(&pointer);
        // A part of an argument goes with that.
        if !borrowed && length > 0 && !self.taken.iter().any(inside) {
            self.taken.push((pointer, length));
        }
        self.read(place, text, pointer, length as usize).await
    }

    /// Bytes that an object of AssemblyScript has, if it is of that class.
    fn object(&self, place: Position, pointer: u32, class: u32) -> Result<usize, Stop> {
        // Its header lies before it.
        if pointer < 8 {
            return Err(Stop::Failed(place, Problem::Null));
        }
        let (id, length) = (self.word(place, pointer - 8)?, self.word(place, pointer - 4)? as usize);
        if id != class {
            return Err(Stop::Failed(place, Problem::OtherClass { id }));
        }
        self.check(place, pointer, length)?;
        Ok(length)
    }

    fn word(&self, place: Position, pointer: u32) -> Result<u32, Stop> {
        self.check(place, pointer, 4)?;
        let start = pointer as usize;
        let word =
            self.memory.data(&self.instance.store).get(start..).and_then(|rest| rest.first_chunk::<4>());
        Ok(word.map_or(0, |bytes| u32::from_le_bytes(*bytes)))
    }

    async fn read(
        &mut self,
        place: Position,
        text: bool,
        pointer: u32,
        length: usize,
    ) -> Result<Box<dyn Buffer>, Stop> {
        let mut buffer = (self.allocate)(length);
        let mut at = 0;
        while at < length {
            let all = guest_bytes(&self.memory, self.instance, pointer, length);
            let piece =
                piece(text, all, at).map_err(|Malformed(at)| Stop::Failed(place, Problem::Utf8 { at }))?;
            room(buffer.bytes(), 0, at, piece.len()).copy_from_slice(piece);
            at += piece.len();
            give_way(at < length).await;
        }
        Ok(buffer)
    }

    async fn read_utf16(
        &mut self,
        place: Position,
        pointer: u32,
        length: usize,
    ) -> Result<Box<dyn Buffer>, Stop> {
        let (mut at, mut narrow) = (0, 0);
        while at < length {
            let piece =
                text::utf16_piece(guest_bytes(&self.memory, self.instance, pointer, length), at, CONVERTED);
            narrow += text::utf8_size(piece)
                .map_err(|Malformed(within)| Stop::Failed(place, Problem::Utf16 { at: at + within }))?;
            at += 2 * piece.len();
            give_way(at < length).await;
        }
        let mut buffer = (self.allocate)(narrow);
        let (mut at, mut done) = (0, 0);
        while at < length {
            let piece =
                text::utf16_piece(guest_bytes(&self.memory, self.instance, pointer, length), at, CONVERTED);
            done += text::write_utf8(piece, room(buffer.bytes(), 0, done, narrow - done));
            at += 2 * piece.len();
            give_way(at < length).await;
        }
        Ok(buffer)
    }

    /// Gives back what was taken, if the instance lives on.
    async fn give_back(&mut self, keep: bool) -> Result<(), CallError> {
        if !keep {
            return Ok(());
        }
        // The last first, which is what allocators like best.
        let taken = std::mem::take(&mut self.taken).into_iter().rev();
        match self.convention {
            Convention::C { free: Some((free, how)), .. } => {
                for (pointer, length) in taken {
                    let arguments = [Val::I32(pointer as i32), Val::I32(length as i32)];
                    let count = match how {
                        Freeing::Sized => 2,
                        Freeing::Plain => 1,
                    };
                    self.run(&free, &arguments[..count], 0).await?;
                }
            }
            Convention::AssemblyScript { unpin, .. } => {
                for (pointer, _) in taken {
                    self.run(&unpin, &[Val::I32(pointer as i32)], 0).await?;
                }
            }
            Convention::Canonical { post: Some(post), .. } => {
                if let Some(returned) = self.after.take() {
                    self.run(&post, &returned, 0).await?;
                }
            }
            Convention::C { free: None, .. } | Convention::Canonical { post: None, .. } => {}
        }
        Ok(())
    }
}

/// The next piece of bytes, or of text, which is checked.
fn piece(text: bool, all: &[u8], at: usize) -> Result<&[u8], Malformed> {
    match text {
        true => text::utf8_piece(all, at, COPIED).map(str::as_bytes),
        false => Ok(&all[at..all.len().min(at + COPIED)]),
    }
}

fn guest_bytes<'a>(memory: &Memory, instance: &'a Instance, pointer: u32, length: usize) -> &'a [u8] {
    let start = pointer as usize;
    memory.data(&instance.store).get(start..start + length).unwrap_or_default()
}

// What was checked to be there.
fn room(all: &mut [u8], pointer: u32, at: usize, length: usize) -> &mut [u8] {
    let start = pointer as usize + at;
    all.get_mut(start..start + length).unwrap_or_default()
}

fn look<T>(bytes: &mut dyn Bytes, see: impl FnOnce(&[u8]) -> Result<T, Malformed>) -> Result<T, Malformed> {
    let (mut see, mut seen) = (Some(see), Err(Malformed(0)));
    bytes.read(&mut |all| {
        if let Some(see) = see.take() {
            seen = see(all);
        }
    });
    seen
}

/// Lets whoever advances the call decide whether it goes on at once.
async fn give_way(more: bool) {
    let mut given = !more;
    poll_fn(|context| {
        if std::mem::replace(&mut given, true) {
            return Poll::Ready(());
        }
        // It can go on at any time.
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

impl std::fmt::Debug for Adapter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.name, self.signature)
    }
}

impl std::fmt::Debug for Signatures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.adapters.iter().map(|(_, adapter)| adapter)).finish()
    }
}

impl std::fmt::Debug for Lifted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Lifted::Number(value) => value.fmt(f),
            Lifted::Bytes(_) => f.write_str("bytes"),
        }
    }
}
