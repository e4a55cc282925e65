//! Maps: small ones in place, the rest by the runtime.
//!
//! A literal map has its keys among the statics, one tuple for each set of keys: its shape. What takes from a map,
//! or updates it, guesses the shape from the keys that it asks for. Where the guess is right, which a look at the
//! tuple's address tells, it knows every value's offset.

use crate::access::{FIRST, HEADER, at};
use crate::code::I64;
use crate::error::Result;
use crate::etf::Term;
use crate::function::{Compiler, Fail, Word};
use crate::helper::Helper;
use crate::program::{Label, Operand, Register};
use crate::shape::Shape;
use crate::statics::FLAT_MAP;
use instar_terms::layout::{self, Kind, NON_VALUE, TAG_BOXED};
use std::rc::Rc;

// The map is in the scratch local 1, a key in 2, a value in 3.
const VALUE: u32 = 3;

impl Compiler<'_> {
    // The value of a key, or NON_VALUE, is then in the local that is returned.
    fn map_get(&mut self, map: Word, key: &Operand) -> Result<u32> {
        let key_word = self.word(key, 2)?;
        let function = self.context.helper(Helper::MapGet)?;
        let value = self.code.scratch(I64, VALUE);
        self.push_word(map);
        self.push_word(key_word);
        self.code.i().call(function).local_set(value);
        Ok(value)
    }

    pub(crate) fn get_map_elements(
        &mut self,
        fail: Label,
        map: &Operand,
        pairs: &[(Operand, Register)],
    ) -> Result {
        let mut word = self.word(map, 1)?;
        // The first values may go to where the map is.
        if pairs.iter().rev().skip(1).any(|(_, to)| Self::overwrites(*to, map)) {
            let copy = self.code.scratch(I64, 1);
            self.push_word(word);
            self.code.i().local_set(copy);
            word = Word::Local(copy);
        }
        let keys: Vec<Operand> = pairs.iter().map(|(key, _)| key.clone()).collect();
        let shape = self.guess(&keys)?;
        let done = self.code.depth;
        if let Some(shape) = &shape {
            self.code.block();
            let before = self.state.clone();
            self.code.block();
            self.has_shape(word, shape, done + 1);
            for (key, to) in pairs {
                self.begin_put(*to)?;
                self.push_word(word);
                self.code.i().i32_wrap_i64().i64_load(at(FIRST + 8 + shape.offset(key)));
                self.put(*to)?;
            }
            self.code.branch(done);
            self.code.end();
            self.state = before;
        }
        for (key, to) in pairs {
            let value = self.map_get(word, key)?;
            self.code.i().local_get(value).i64_const(NON_VALUE as i64).i64_eq();
            self.fail_if(Fail::Label(fail))?;
            self.put_word(*to, Word::Local(value))?;
        }
        if shape.is_some() {
            self.code.end();
        }
        Ok(())
    }

    // The shape that a map with these keys is likely to have, among those of the program's literals.
    fn guess(&mut self, keys: &[Operand]) -> Result<Option<Rc<Shape>>> {
        let keys: Option<Vec<&Term>> = keys.iter().map(Operand::as_literal).collect();
        let Some(keys) = keys else { return Ok(None) };
        let (context, at) = self.shapes();
        context.shape_with(&keys, at)
    }

    // Branches to `otherwise` unless the map has the shape.
    fn has_shape(&mut self, map: Word, shape: &Shape, otherwise: u32) {
        self.has_tag(map, TAG_BOXED);
        self.code.i().i32_eqz();
        self.code.branch_if_rare(otherwise);
        let header = layout::header(Kind::FlatMap, 1 + shape.keys.len() as u32);
        for (offset, wanted) in [(FIRST, self.constant(shape.word)), (HEADER, Word::Constant(header))] {
            self.push_word(map);
            self.code.i().i32_wrap_i64().i64_load(at(offset));
            self.push_word(wanted);
            self.code.i().i64_ne();
            self.code.branch_if_rare(otherwise);
        }
    }

    // A map of the shape: a value for each key, or the one that an old map of the shape, in a local, has there.
    fn make(&mut self, shape: &Shape, values: &[Option<Operand>], old: u32) -> Result<u32> {
        let address = self.allocate_boxed(Kind::FlatMap, 1 + shape.keys.len() as u32);
        self.code.i().local_get(address);
        self.push_constant(shape.word);
        self.code.i().i64_store(at(8));
        for (value, offset) in values.iter().zip((0..).step_by(8)) {
            self.code.i().local_get(address);
            match value {
                Some(value) => self.push(value)?,
                None => {
                    self.code.i().local_get(old).i32_wrap_i64().i64_load(at(FIRST + 8 + offset));
                }
            }
            self.code.i().i64_store(at(16 + offset));
        }
        Ok(address)
    }

    // A literal map with more keys, or other values; false where its shape isn't known here.
    fn put_in_literal(
        &mut self,
        exact: bool,
        base: &[(Term, Term)],
        to: Register,
        live: u32,
        pairs: &[(Operand, Operand)],
    ) -> Result<bool> {
        let mut keys: Vec<Term> = base.iter().map(|(key, _)| key.clone()).collect();
        for (key, _) in pairs {
            let Some(key) = key.as_literal() else { return Ok(false) };
            if !keys.contains(key) {
                if exact {
                    return Ok(false);
                }
                keys.push(key.clone());
            }
        }
        if keys.len() > FLAT_MAP || !keys.iter().all(|key| matches!(key, Term::Atom(_))) {
            return Ok(false);
        }
        let (context, site) = self.shapes();
        let shape = context.shape(keys, site)?;
        let value = |key: &Term| {
            let put = pairs
                .iter()
                .rev()
                .find(|(of, _)| of.as_literal() == Some(key))
                .map(|(_, value)| value.clone());
            put.or_else(|| {
                base.iter().find(|(of, _)| of == key).map(|(_, value)| Operand::literal(value.clone()))
            })
        };
        let values: Vec<Option<Operand>> = shape.keys.iter().map(value).collect();
        let words = shape.keys.len() as u32 + 2;
        self.need_heap(8 * words, live)?;
        let given: Vec<Operand> = pairs.iter().map(|(_, value)| value.clone()).collect();
        self.box_all(&given)?;
        let old = self.code.scratch(I64, 1);
        let address = self.make(&shape, &values, old)?;
        self.begin_put(to)?;
        self.finish_term(address, words, TAG_BOXED);
        self.put(to)?;
        Ok(true)
    }

    pub(crate) fn has_map_fields(&mut self, fail: Label, map: &Operand, keys: &[Operand]) -> Result {
        let word = self.word(map, 1)?;
        let shape = self.guess(keys)?;
        let done = self.code.depth;
        if let Some(shape) = &shape {
            self.code.block();
            self.code.block();
            self.has_shape(word, shape, done + 1);
            self.code.branch(done);
            self.code.end();
        }
        for key in keys {
            let value = self.map_get(word, key)?;
            self.code.i().local_get(value).i64_const(NON_VALUE as i64).i64_eq();
            self.fail_if(Fail::Label(fail))?;
        }
        if shape.is_some() {
            self.code.end();
        }
        Ok(())
    }

    pub(crate) fn put_map(
        &mut self,
        exact: bool,
        fail: Label,
        map: &Operand,
        to: Register,
        live: u32,
        pairs: &[(Operand, Operand)],
    ) -> Result {
        if let Some(Term::Map(base)) = map.as_literal()
            && self.put_in_literal(exact, &base.clone(), to, live, pairs)?
        {
            return Ok(());
        }
        let keys: Vec<Operand> = pairs.iter().map(|(key, _)| key.clone()).collect();
        // A literal map that isn't dealt with yet lacks a key, or has others than atoms.
        let shape = if map.as_literal().is_some() { None } else { self.guess(&keys)? };
        let room = shape.as_ref().map_or(0, |shape| shape.keys.len() as u32 + 2);
        self.need_heap(8 * room, live)?;
        let mut words = vec![map.clone()];
        words.extend(pairs.iter().flat_map(|(key, value)| [key.clone(), value.clone()]));
        if let Some(shape) = &shape {
            self.box_all(&words)?;
            self.put_in_shape(shape, map, pairs)?;
        }
        let result = self.code.scratch(I64, VALUE);
        if let [(key, value)] = pairs {
            // The helper tries in place.
            let helper = self.context.helper(Helper::MapPut { exact })?;
            for operand in [map, key, value] {
                self.push(operand)?;
            }
            self.code.i().call(helper).local_set(result);
        } else if exact && pairs.len() <= FLAT_MAP {
            let keys = pairs.len() as u32;
            let helper = self.context.helper(Helper::MapUpdate { keys })?;
            for operand in &words {
                self.push(operand)?;
            }
            self.code.i().call(helper).local_set(result);
        } else {
            let function = self.context.runtime(if exact { "map_put_exact" } else { "map_put" })?;
            self.store_at_sp(&words)?;
            self.code.i().i32_const(pairs.len() as i32).call(function).local_set(result);
        }
        self.check_result(fail, result)?;
        if shape.is_some() {
            self.code.end();
        }
        self.put_word(to, Word::Local(result))
    }

    // A map that has the shape is copied with other values, and the block that is left open is left.
    fn put_in_shape(&mut self, shape: &Shape, map: &Operand, pairs: &[(Operand, Operand)]) -> Result {
        let done = self.code.depth;
        let (map, old) = (self.word(map, 1)?, self.code.scratch(I64, 1));
        self.code.block();
        self.code.block();
        self.has_shape(map, shape, done + 1);
        self.push_word(map);
        self.code.i().local_set(old);
        let value = |key: &Term| {
            let put = pairs.iter().rev().find(|(of, _)| of.as_literal() == Some(key));
            put.map(|(_, value)| value.clone())
        };
        let values: Vec<Option<Operand>> = shape.keys.iter().map(value).collect();
        let address = self.make(shape, &values, old)?;
        let result = self.code.scratch(I64, VALUE);
        self.finish_term(address, shape.keys.len() as u32 + 2, TAG_BOXED);
        self.code.i().local_set(result);
        self.code.branch(done);
        self.code.end();
        Ok(())
    }
}
