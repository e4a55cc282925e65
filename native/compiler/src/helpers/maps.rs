//! Maps of one flat piece, with keys that are immediates.

use super::Writer;
use crate::access::{FIRST, HEADER, at, kind_byte};
use crate::code::{Code, I32};
use crate::error::Result;
use crate::helper::Helper;
use crate::statics::FLAT_MAP;
use instar_terms::layout::{self, BIAS, Kind, Register as Shared, TAG_BOXED};

impl Writer<'_> {
    // Looks for the immediate key in local 1 in the flat map in local 0. Where it is found, at this index, `found`
    // returns; else it goes on.
    fn search(&mut self, found: impl Fn(&mut Code, u32)) {
        let keys = self.code.scratch(I32, 0);
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST)).i32_wrap_i64().local_tee(keys);
        self.code.i().i64_load(at(HEADER)).i32_wrap_i64();
        self.code.i().i32_const(layout::HEADER_SIZE_SHIFT as i32).i32_shr_u();
        self.down_from(FLAT_MAP as u32, |code, number| {
            let Some(index) = number.checked_sub(1) else { return };
            code.i().local_get(keys).i64_load(at(FIRST + 8 * u64::from(index))).local_get(1).i64_eq();
            code.when();
            found(code, index);
            code.end();
        });
    }

    pub(super) fn find(&mut self) {
        self.search(|code, index| {
            code.i().i32_const(8 * index as i32).return_();
        });
        self.code.i().i32_const(-1);
    }

    pub(super) fn map_get(&mut self) -> Result {
        let get = self.context.runtime("map_get")?;
        let otherwise = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        self.search(|code, index| {
            code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST + 8 + 8 * u64::from(index))).return_();
        });
        self.return_none();
        self.code.end();
        self.code.i().local_get(0).local_get(1).call(get);
        Ok(())
    }

    // The address of a copy of the flat map in local 0, behind which `hp` is; 0 where there is no room.
    pub(super) fn copy_map(&mut self) {
        let (copy, from, words) =
            (self.code.scratch(I32, 0), self.code.scratch(I32, 1), self.code.scratch(I32, 2));
        self.code.i().local_get(0).i32_wrap_i64().local_tee(from).i64_load(at(HEADER)).i32_wrap_i64();
        self.code.i().i32_const(layout::HEADER_SIZE_SHIFT as i32).i32_shr_u().i32_const(1).i32_add();
        self.code.i().local_set(words);
        self.is_full(|code| {
            code.i().local_get(words).i32_const(3).i32_shl();
        });
        self.code.when_rare();
        self.code.i().i32_const(0).return_();
        self.code.end();
        self.get(Shared::Hp);
        self.code.i().local_tee(copy).local_get(words).i32_const(3).i32_shl().i32_add();
        self.set(Shared::Hp);
        self.code.i().local_get(words);
        // The header, the keys, and the values.
        self.down_from(FLAT_MAP as u32 + 2, |code, number| {
            let Some(word) = number.checked_sub(1) else { return };
            code.i().local_get(copy).local_get(from).i64_load(at(HEADER + 8 * u64::from(word)));
            code.i().i64_store(at(8 * u64::from(word)));
        });
        self.code.i().local_get(copy);
    }

    fn flat_map_or(&mut self, otherwise: u32) {
        self.not_boxed(0);
        self.code.branch_if(otherwise);
        self.kind(0);
        self.code.i().i32_const(kind_byte(Kind::FlatMap)).i32_ne();
        self.code.branch_if(otherwise);
    }

    fn return_boxed(&mut self, address: u32) {
        self.code.i().local_get(address).i32_const((BIAS - TAG_BOXED as u32) as i32).i32_sub();
        self.code.i().i64_extend_i32_u().return_();
    }

    fn put_by_runtime(&mut self, name: &'static str, params: u32) -> Result {
        let function = self.context.runtime(name)?;
        for param in 0..params {
            self.get(Shared::Sp);
            self.code.i().local_get(param).i64_store(at(8 * u64::from(param)));
        }
        self.code.i().i32_const((params as i32 - 1) / 2).call(function);
        Ok(())
    }

    // Branches to `otherwise` unless the key in a local is in the map, at the offset in the local that is returned.
    fn offset_or(&mut self, key: u32, otherwise: u32) -> Result<u32> {
        let offset = self.code.scratch(I32, 1);
        let find = self.context.helper(Helper::Find)?;
        self.code.i().local_get(0).local_get(key).call(find).local_tee(offset).i32_const(0).i32_lt_s();
        self.code.branch_if_rare(otherwise);
        Ok(offset)
    }

    // Branches to `otherwise` unless there is room for a copy of the map, whose address is in the local that is
    // returned.
    fn copy_or(&mut self, otherwise: u32) -> Result<u32> {
        let address = self.code.scratch(I32, 0);
        let copy = self.context.helper(Helper::CopyMap)?;
        self.code.i().local_get(0).call(copy).local_tee(address).i32_eqz();
        self.code.branch_if_rare(otherwise);
        Ok(address)
    }

    pub(super) fn map_put(&mut self, exact: bool) -> Result {
        let otherwise = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        let offset = self.offset_or(1, otherwise)?;
        // The same value again: the same map.
        self.code.i().local_get(0).i32_wrap_i64().local_get(offset).i32_add().i64_load(at(FIRST + 8));
        self.code.i().local_get(2).i64_eq();
        self.code.when();
        self.code.i().local_get(0).return_();
        self.code.end();
        let copy = self.copy_or(otherwise)?;
        self.code.i().local_get(copy).local_get(offset).i32_add().local_get(2).i64_store(at(16));
        self.return_boxed(copy);
        self.code.end();
        self.put_by_runtime(if exact { "map_put_exact" } else { "map_put" }, 3)
    }

    pub(super) fn map_update(&mut self, keys: u32) -> Result {
        let otherwise = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        let copy = self.copy_or(otherwise)?;
        for key in 0..keys {
            let offset = self.offset_or(1 + 2 * key, otherwise)?;
            self.code.i().local_get(copy).local_get(offset).i32_add();
            self.code.i().local_get(2 + 2 * key).i64_store(at(16));
        }
        self.return_boxed(copy);
        self.code.end();
        self.put_by_runtime("map_put_exact", 1 + 2 * keys)
    }
}
