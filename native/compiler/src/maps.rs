//! Maps: small ones with keys that are immediates in place, the rest by the runtime.

use crate::code::I64;
use crate::etf::Term;
use crate::function::{Compiler, Fail, Result, Word};
use crate::helpers::Helper;
use crate::program::{Label, Operand, Register};
use crate::statics::FLAT_MAP;
use instar_terms::layout::NON_VALUE;

// The map is in the scratch local 1, a key in 2, a value in 3.
const VALUE: u32 = 3;

impl Compiler<'_> {
    // The value of a key, or NON_VALUE, is then in the local that is returned.
    fn map_get(&mut self, map: Word, key: &Operand) -> Result<u32> {
        let key_word = self.word(key, 2)?;
        let function = self.map_function(key)?;
        let value = self.code.scratch(I64, VALUE);
        self.push_word(map);
        self.push_word(key_word);
        self.code.i().call(function).local_set(value);
        Ok(value)
    }

    /// The function that looks for a key.
    pub(crate) fn map_function(&mut self, key: &Operand) -> Result<u32> {
        if key.kind.is_immediate() || key.as_literal() == Some(&Term::Nil) {
            self.context.helper(Helper::MapGet)
        } else {
            self.context.runtime("map_get")
        }
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
        for (key, to) in pairs {
            let value = self.map_get(word, key)?;
            self.code.i().local_get(value).i64_const(NON_VALUE as i64).i64_eq();
            self.fail_if(Fail::Label(fail))?;
            self.put_word(*to, Word::Local(value))?;
        }
        Ok(())
    }

    pub(crate) fn has_map_fields(&mut self, fail: Label, map: &Operand, keys: &[Operand]) -> Result {
        let word = self.word(map, 1)?;
        for key in keys {
            let value = self.map_get(word, key)?;
            self.code.i().local_get(value).i64_const(NON_VALUE as i64).i64_eq();
            self.fail_if(Fail::Label(fail))?;
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
        self.need_heap(0, live)?;
        let mut words = vec![map.clone()];
        words.extend(pairs.iter().flat_map(|(key, value)| [key.clone(), value.clone()]));
        let atoms = pairs.iter().all(|(key, _)| key.kind.is_immediate());
        let result = self.code.scratch(I64, VALUE);
        if let ([(key, value)], true) = (pairs, atoms) {
            // One key that is an immediate: the helper tries in place.
            let helper = self.context.helper(Helper::MapPut { exact })?;
            for operand in [map, key, value] {
                self.push(operand)?;
            }
            self.code.i().call(helper).local_set(result);
        } else if exact && atoms && pairs.len() <= FLAT_MAP {
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
        self.put_word(to, Word::Local(result))
    }
}
