//! What the functions of a module share: who can be called, and the numbers of everything.
//!
//! Every function is compiled twice. The first time tells what is imported and which helpers are needed; only
//! then do functions have numbers. The second time writes them.

use crate::code::{Code, F64, I64, val_type};
use crate::cycles;
use crate::error::Unsupported;
use crate::etf::Term;
use crate::fixed::Fixed;
use crate::helper::Helper;
use crate::program::{Function, Label, Mfa, Op};
use crate::shape::Shape;
use crate::statics::Statics;
use instar_terms::imports::{self, BIF_MODULE, HOST_MODULE, MATH, RUNTIME_MODULE, SETTLE};
use instar_terms::order::SIGNED_ZEROS;
use instar_terms::{bif, section};
use std::collections::HashMap;
use std::rc::Rc;
use wasm_encoder::ValType;

/// What a compiled function is called by.
#[derive(Debug, Clone)]
pub(crate) struct Signature {
    pub mfa: Mfa,
    pub module: usize,
    pub entry: Label,
    /// For each parameter whether it is an unboxed float.
    pub floats: Vec<bool>,
    /// Whether other modules may call it.
    pub exported: bool,
}

impl Signature {
    pub(crate) fn params(&self) -> Vec<ValType> {
        self.floats.iter().map(|float| if *float { F64 } else { I64 }).collect()
    }

    pub(crate) fn has_floats(&self) -> bool {
        self.floats.contains(&true)
    }
}

/// What stands in the table of funs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Fun {
    /// Code of this module that takes so many values from its environment after its arguments.
    Local { function: usize, env: u32 },
    /// `fun M:F/A`
    External(Mfa),
}

/// Who is called by a module, function and arity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Callee {
    Function(usize),
    Bif,
    Unknown,
}

/// Numbers things in the order in which they are asked for.
#[derive(Debug)]
pub(crate) struct Numbered<T> {
    pub items: Vec<T>,
    numbers: HashMap<T, u32>,
}

impl<T: Clone + Eq + std::hash::Hash> Numbered<T> {
    fn new() -> Self {
        Numbered { items: Vec::new(), numbers: HashMap::new() }
    }

    fn number(&mut self, item: &T) -> u32 {
        if let Some(number) = self.numbers.get(item) {
            return *number;
        }
        let number = self.items.len() as u32;
        self.items.push(item.clone());
        self.numbers.insert(item.clone(), number);
        number
    }
}

/// Types of functions of so many words that are numbered first.
const MOST_WORDS: u32 = 24;
/// Numbers from here on take two bytes.
const ROUND: u32 = 128;

/// Where in a program something is asked for: the number of the module, and what the library calls the function.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Site<'n> {
    pub module: usize,
    pub name: &'n str,
    pub number: Option<u32>,
}

/// An imported function: module, name, and the number of its type.
pub(crate) type Import = (&'static str, String, u32);
/// A function's type.
pub(crate) type FunctionType = (Vec<ValType>, Vec<ValType>);

pub(crate) struct Context {
    /// The OTP release that the program comes from.
    pub release: u32,
    pub statics: Statics,
    pub signatures: Vec<Signature>,
    pub types: Numbered<FunctionType>,
    pub imports: Numbered<Import>,
    pub helpers: Numbered<Helper>,
    pub funs: Numbered<Fun>,
    /// Functions with unboxed parameters that somebody calls with words.
    pub wrappers: Numbered<usize>,
    /// Of each function, the number of those that lead to each other, see [`cycles`].
    components: Vec<usize>,
    /// Modules that a call by name does not reach.
    absent: Vec<Term>,
    shapes: Vec<Rc<Shape>>,
    /// What functions of the library have to be the same in every program.
    pub fixed: Fixed,
    by_mfa: HashMap<Mfa, usize>,
    by_label: HashMap<(usize, Label), usize>,
}

impl Context {
    pub(crate) fn new(
        release: u32,
        signatures: Vec<Signature>,
        absent: &[Rc<str>],
        fixed: Fixed,
    ) -> Result<Context, Unsupported> {
        let by_mfa = signatures.iter().map(|one| one.mfa.clone()).zip(0..).collect();
        let by_label = signatures.iter().map(|one| (one.module, one.entry)).zip(0..).collect();
        let mut context = Context {
            release,
            statics: Statics::behind(fixed.bytes()),
            signatures,
            types: Numbered::new(),
            imports: Numbered::new(),
            helpers: Numbered::new(),
            funs: Numbered::new(),
            wrappers: Numbered::new(),
            components: Vec::new(),
            absent: absent.iter().cloned().map(Term::Atom).collect(),
            shapes: Vec::new(),
            fixed,
            by_mfa,
            by_label,
        };
        context.number_first()?;
        Ok(context)
    }

    // Where there is a library, what its functions import and which types they have is numbered in the same way in every
    // program.
    fn number_first(&mut self) -> Result<(), Unsupported> {
        if self.fixed.is_none() {
            return Ok(());
        }
        for arity in 0..MOST_WORDS {
            self.words_type(arity);
        }
        for import in imports::RUNTIME.iter().filter(|import| import.results.is_empty()) {
            self.runtime(import.name)?;
        }
        self.settle();
        Ok(())
    }

    /// Looks who calls whom.
    pub(crate) fn find_cycles<'f>(&mut self, functions: impl Iterator<Item = (usize, &'f Function)>) {
        let callees = |(module, function): (usize, &Function)| -> Vec<usize> {
            let callee = |op: &Op| match op {
                Op::Call { label, .. } => self.at_label(module, *label),
                Op::CallExt { callee, .. } => match self.callee(callee) {
                    Callee::Function(index) => Some(index),
                    _ => None,
                },
                _ => None,
            };
            function.ops.iter().filter_map(callee).collect()
        };
        self.components = cycles::components(&functions.map(callees).collect::<Vec<_>>());
    }

    /// Whether a function's call of another one may lead back to it.
    pub(crate) fn leads_back(&self, caller: usize, callee: usize) -> bool {
        self.components[caller] == self.components[callee]
    }

    pub(crate) fn atom(&mut self, text: &str) -> u64 {
        self.statics.atom(text)
    }

    pub(crate) fn literal(&mut self, term: &Term) -> Result<u64, Unsupported> {
        let Context { statics, funs, .. } = self;
        statics.word(term, &mut |module, name, arity| {
            funs.number(&Fun::External(Mfa { module: module.into(), name: name.into(), arity }))
        })
    }

    /// The tuple of the modules that a call by name does not reach.
    pub(crate) fn absent(&mut self) -> Result<u64, Unsupported> {
        let modules = Term::Tuple(self.absent.clone());
        self.literal(&modules)
    }

    /// The shape of maps with these keys.
    pub(crate) fn shape(&mut self, mut keys: Vec<Term>, at: Site<'_>) -> Result<Rc<Shape>, Unsupported> {
        keys.sort_by(Term::key_order);
        let known = self.shapes.iter().find(|shape| shape.keys == keys).cloned();
        let shape = match known {
            Some(shape) => shape,
            None => {
                let word = self.literal(&Term::Tuple(keys.clone()))?;
                let shape = Rc::new(Shape { keys, word, module: at.module });
                self.shapes.push(shape.clone());
                shape
            }
        };
        if let Some(number) = at.number {
            self.fixed.note(number, &shape);
        }
        Ok(shape)
    }

    /// A shape with these keys, rather one of this module. A function of the library knows its own, and those of the library's
    /// structs: which others there are is not the same in every program.
    pub(crate) fn shape_with(
        &mut self,
        keys: &[&Term],
        at: Site<'_>,
    ) -> Result<Option<Rc<Shape>>, Unsupported> {
        let Some(number) = at.number else { return Ok(self.own_shape(keys, at.module)) };
        if let Some(shape) = self.fixed.shape_with(number, keys) {
            return Ok(Some(shape));
        }
        match self.fixed.keys_with(keys, at.name) {
            Some(keys) => self.shape(keys, Site { number: None, ..at }).map(Some),
            None => Ok(None),
        }
    }

    fn own_shape(&self, keys: &[&Term], module: usize) -> Option<Rc<Shape>> {
        let mut fits = self.shapes.iter().filter(|shape| keys.iter().all(|key| shape.keys.contains(key)));
        let first = fits.next()?;
        let own = [first].into_iter().chain(fits).find(|shape| shape.module == module);
        Some(own.unwrap_or(first).clone())
    }

    pub(crate) fn type_number(&mut self, params: &[ValType], results: &[ValType]) -> u32 {
        self.types.number(&(params.to_vec(), results.to_vec()))
    }

    /// The type of a function that takes so many words and returns one.
    pub(crate) fn words_type(&mut self, arity: u32) -> u32 {
        self.type_number(&vec![I64; arity as usize], &[I64])
    }

    // Functions are numbered so: imports, functions, helpers, funs, wrappers.

    /// A function of the module `"rt"`; one that answers waits for what it is owed.
    pub(crate) fn runtime(&mut self, name: &'static str) -> Result<u32, Unsupported> {
        let import =
            imports::runtime(name).ok_or_else(|| Unsupported(format!("the runtime's function {name}")))?;
        let number = self.import(RUNTIME_MODULE, name.to_owned(), import);
        Ok(if import.results.is_empty() { number } else { self.settled(number) })
    }

    /// A function of the module `"bif"`.
    pub(crate) fn bif(&mut self, module: &str, name: &str, arity: u32) -> u32 {
        let kind = self.words_type(arity);
        let name = imports::bif_name(module, name, arity as usize);
        let number = self.imports.number(&(BIF_MODULE, name, kind));
        self.settled(number)
    }

    /// A function that the host offers. It waits for its answer itself.
    pub(crate) fn of_host(&mut self, mfa: &Mfa) -> u32 {
        let kind = self.words_type(mfa.arity);
        let name = imports::bif_name(&mfa.module, &mfa.name, mfa.arity as usize);
        self.imports.number(&(HOST_MODULE, name, kind))
    }

    /// What an imported function owes that has not answered yet.
    pub(crate) fn settle(&mut self) -> u32 {
        self.import(RUNTIME_MODULE, SETTLE.name.to_owned(), &SETTLE)
    }

    /// A function of floats.
    pub(crate) fn float_function(&mut self) -> u32 {
        self.import(RUNTIME_MODULE, MATH.name.to_owned(), &MATH)
    }

    fn import(&mut self, module: &'static str, name: String, import: &imports::Import) -> u32 {
        let params: Vec<_> = import.params.iter().map(|kind| val_type(*kind)).collect();
        let results: Vec<_> = import.results.iter().map(|kind| val_type(*kind)).collect();
        let kind = self.type_number(&params, &results);
        self.imports.number(&(module, name, kind))
    }

    // An imported function with what its answer takes.
    fn settled(&mut self, import: u32) -> u32 {
        self.settle();
        self.number_helper(Helper::Settled(import)).0
    }

    /// The name of an import, and its type.
    pub(crate) fn imported(&self, import: u32) -> (&str, &FunctionType) {
        let (_, name, kind) = &self.imports.items[import as usize];
        (name, &self.types.items[*kind as usize])
    }

    /// Whether two floats on the stack are the same term.
    pub(crate) fn equal_floats(&self, code: &mut Code) {
        if self.release < SIGNED_ZEROS {
            code.i().f64_eq();
            return;
        }
        let second = code.scratch(I64, 3);
        code.i().i64_reinterpret_f64().local_set(second).i64_reinterpret_f64().local_get(second).i64_eq();
    }

    pub(crate) fn function(&self, index: usize) -> u32 {
        self.imported_count() + index as u32
    }

    /// How many functions are imported: those that are asked for, and where there is a library as many more as make the number
    /// a round one. Whatever comes behind them is at the same place then, and takes as many bytes to be named.
    pub(crate) fn imported_count(&self) -> u32 {
        let asked = self.imports.items.len() as u32;
        if self.fixed.is_none() { asked } else { asked.next_multiple_of(ROUND) }
    }

    /// A function that takes words, whatever the one with this index takes.
    pub(crate) fn boxed_function(&mut self, index: usize) -> u32 {
        if !self.signatures[index].has_floats() {
            return self.function(index);
        }
        let number = self.wrappers.number(&index);
        self.after_helpers() + self.funs.items.len() as u32 + number
    }

    /// The number of a helper as of now, and whether nobody has asked for it before.
    pub(crate) fn number_helper(&mut self, helper: Helper) -> (u32, bool) {
        let known = self.helpers.items.len();
        let number = self.helpers.number(&helper);
        let before = self.function(self.signatures.len());
        (before + number, known < self.helpers.items.len())
    }

    fn after_helpers(&self) -> u32 {
        self.function(self.signatures.len() + self.helpers.items.len())
    }

    /// The index of a fun in the table.
    pub(crate) fn fun(&mut self, fun: &Fun) -> u32 {
        self.funs.number(fun)
    }

    /// The function that stands at the first index of the table of funs; the others follow.
    pub(crate) fn first_fun(&self) -> u32 {
        self.after_helpers()
    }

    /// The index of the function with this entry label.
    pub(crate) fn at_label(&self, module: usize, label: Label) -> Option<usize> {
        self.by_label.get(&(module, label)).copied()
    }

    pub(crate) fn callee(&self, mfa: &Mfa) -> Callee {
        if let Some(index) = self.by_mfa.get(mfa) {
            Callee::Function(*index)
        } else if is_bif(mfa) {
            Callee::Bif
        } else {
            Callee::Unknown
        }
    }

    /// Whose code a fun is, and how many arguments it takes.
    pub(crate) fn fun_name(&self, fun: &Fun) -> (Mfa, u32) {
        match fun {
            Fun::Local { function, env } => {
                let mfa = &self.signatures[*function].mfa;
                (mfa.clone(), mfa.arity.saturating_sub(*env))
            }
            Fun::External(mfa) => (mfa.clone(), mfa.arity),
        }
    }

    /// What the custom section says of the table of funs.
    pub(crate) fn fun_names(&self) -> Vec<section::Fun> {
        let named = |(mfa, arity): (Mfa, u32)| section::Fun {
            module: mfa.module.to_string(),
            name: mfa.name.to_string(),
            arity,
        };
        self.funs.items.iter().map(|fun| named(self.fun_name(fun))).collect()
    }

    /// How much of everything there is; the second time must not add to it.
    pub(crate) fn counts(&self) -> [usize; 6] {
        [
            self.types.items.len(),
            self.imports.items.len(),
            self.helpers.items.len(),
            self.funs.items.len(),
            self.wrappers.items.len(),
            self.statics.bytes().len(),
        ]
    }
}

fn is_bif(mfa: &Mfa) -> bool {
    bif::find(&mfa.module, &mfa.name, mfa.arity as usize).is_some()
}
