//! Maps of one flat piece.

use super::Writer;
use crate::access::{FIRST, HEADER, at, kind_byte};
use crate::code::{Code, I32, I64};
use crate::error::Result;
use crate::helper::{Helper, How, MapList, OfMap};
use crate::statics::FLAT_MAP;
use instar_terms::atoms;
use instar_terms::layout::{
    self, BIAS, Kind, NIL, NON_VALUE, Register as Shared, TAG_BOXED, TAG_CONS, TAG_MASK,
};

impl Writer<'_> {
    // Looks for the key in local 1 in the flat map in local 0, by its word. Where it is found, at this index, `found` returns;
    // else it goes on.
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

    pub(super) fn find_word(&mut self) {
        self.search(|code, index| {
            code.i().i32_const(8 * index as i32).return_();
        });
        self.code.i().i32_const(-1);
    }

    // What is no immediate may be equal to another word.
    pub(super) fn find(&mut self) -> Result {
        let compare = self.context.helper(Helper::Compare(How::Exactly))?;
        let give_up = self.context.runtime("yield")?;
        let (keys, left) = (self.code.scratch(I32, 0), self.code.scratch(I32, 1));
        let (offset, key) = (self.code.scratch(I32, 4), self.code.scratch(I64, 0));
        self.search(|code, index| {
            code.i().i32_const(8 * index as i32).return_();
        });
        let none = self.code.depth;
        self.code.block();
        self.is_immediate(1);
        self.code.branch_if(none);
        self.code.i().local_get(keys).i64_load(at(HEADER)).i32_wrap_i64();
        self.code.i().i32_const(layout::HEADER_SIZE_SHIFT as i32).i32_shr_u().local_tee(left).i32_eqz();
        self.code.branch_if(none);
        let next = self.code.depth;
        self.code.repeat();
        self.code.spend(2, give_up);
        self.code.i().local_get(keys).local_get(offset).i32_add().i64_load(at(FIRST)).local_tee(key);
        // One with another tag is another one.
        self.code.i().local_get(1).i64_xor().i64_const(TAG_MASK as i64).i64_and().i64_eqz();
        self.code.when();
        self.code.i().local_get(key).local_get(1).call(compare);
        self.code.when();
        self.code.i().local_get(offset).return_();
        self.code.end();
        self.code.end();
        self.code.i().local_get(offset).i32_const(8).i32_add().local_set(offset);
        self.code.i().local_get(left).i32_const(1).i32_sub().local_tee(left);
        self.code.branch_if(next);
        self.code.end();
        self.code.end();
        self.code.i().i32_const(-1);
        Ok(())
    }

    pub(super) fn map_get(&mut self) -> Result {
        let (get, find) = (self.context.runtime("map_get")?, self.context.helper(Helper::Find)?);
        let offset = self.code.scratch(I32, 1);
        let otherwise = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        self.search(|code, index| {
            code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST + 8 + 8 * u64::from(index))).return_();
        });
        self.is_immediate(1);
        self.code.when();
        self.return_none();
        self.code.end();
        self.code.i().local_get(0).local_get(1).call(find).local_tee(offset).i32_const(0).i32_lt_s();
        self.code.when();
        self.return_none();
        self.code.end();
        self.code
            .i()
            .local_get(0)
            .i32_wrap_i64()
            .local_get(offset)
            .i32_add()
            .i64_load(at(FIRST + 8))
            .return_();
        self.code.end();
        self.code.i().local_get(0).local_get(1).call(get);
        Ok(())
    }

    // The functions of `maps` that ask for a key, which is in local 0; the map is the last but for a default.
    pub(super) fn of_map(&mut self, function: OfMap) -> Result {
        let ((module, name), arity) = (function.name(), function.arity());
        let bif = self.context.bif(module, name, arity);
        let get = self.context.helper(Helper::MapGet)?;
        let (map, value) = (1, self.code.scratch(I64, 1));
        let otherwise = self.code.depth;
        self.code.block();
        let none = self.code.depth;
        self.code.block();
        self.code.i().local_get(map).local_get(0).call(get).local_tee(value);
        self.code.i().i64_const(NON_VALUE as i64).i64_eq();
        self.code.branch_if(none);
        match function {
            OfMap::Find => {
                let address = self.code.scratch(I32, 0);
                self.is_full(|code| {
                    code.i().i32_const(24);
                });
                self.code.branch_if_rare(otherwise);
                self.pair(
                    address,
                    |writer| {
                        writer.code.i().i64_const(atoms::OK as i64);
                    },
                    |writer| {
                        writer.code.i().local_get(value);
                    },
                );
            }
            OfMap::IsKey => {
                self.code.i().i64_const(atoms::TRUE as i64);
            }
            OfMap::Get | OfMap::GetOr => {
                self.code.i().local_get(value);
            }
        }
        self.code.i().return_();
        self.code.end();
        let absent = match function {
            OfMap::Find => Some(atoms::ERROR),
            OfMap::IsKey => Some(atoms::FALSE),
            OfMap::Get | OfMap::GetOr => None,
        };
        if function != OfMap::Get {
            // What is no map is the function's own to refuse.
            self.not_boxed(map);
            self.code.branch_if_rare(otherwise);
            self.kind(map);
            self.code.i().i32_const(!4).i32_and().i32_const(kind_byte(Kind::FlatMap) & !4).i32_ne();
            self.code.branch_if_rare(otherwise);
            match absent {
                Some(atom) => self.code.i().i64_const(atom as i64),
                None => self.code.i().local_get(2),
            };
            self.code.i().return_();
        }
        self.code.end();
        for argument in 0..arity {
            self.code.i().local_get(argument);
        }
        self.code.i().call(bif);
        Ok(())
    }

    // From the last pair to the first, so that the list is in order.
    pub(super) fn map_list(&mut self, what: MapList) -> Result {
        let bif = self.context.bif("maps", what.name(), 1);
        let give_up = self.context.runtime("yield")?;
        let bytes = if what == MapList::Pairs { 40 } else { 16 };
        let (keys, map, left) =
            (self.code.scratch(I32, 0), self.code.scratch(I32, 1), self.code.scratch(I32, 2));
        let (address, list) = (self.code.scratch(I32, 3), self.code.scratch(I64, 0));
        let otherwise = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        self.code.i().local_get(0).i32_wrap_i64().local_tee(map).i64_load(at(FIRST)).i32_wrap_i64();
        self.code.i().local_tee(keys).i64_load(at(HEADER)).i32_wrap_i64();
        self.code.i().i32_const(layout::HEADER_SIZE_SHIFT as i32).i32_shr_u().local_set(left);
        self.is_full(|code| {
            code.i().local_get(left).i32_const(bytes).i32_mul();
        });
        self.code.branch_if_rare(otherwise);
        self.code.i().i64_const(NIL as i64).local_set(list);
        // Where the last key and the last value are.
        for local in [keys, map] {
            self.code.i().local_get(local).local_get(left).i32_const(3).i32_shl().i32_add().local_set(local);
        }
        self.get(Shared::Hp);
        self.code.i().local_set(address);
        let done = self.code.depth;
        self.code.block();
        let next = self.code.depth;
        self.code.repeat();
        self.code.spend(1, give_up);
        self.code.i().local_get(left).i32_eqz();
        self.code.branch_if(done);
        // The head of the cell, which is behind the pair if there is one.
        let cell = u64::from(bytes as u32 - 16);
        self.code.i().local_get(address);
        match what {
            MapList::Keys => {
                self.code.i().local_get(keys).i64_load(at(FIRST - 8));
            }
            MapList::Values => {
                self.code.i().local_get(map).i64_load(at(FIRST));
            }
            MapList::Pairs => {
                self.code.i().i64_const(layout::header(Kind::Tuple, 2) as i64).i64_store(at(0));
                self.code.i().local_get(address).local_get(keys).i64_load(at(FIRST - 8)).i64_store(at(8));
                self.code.i().local_get(address).local_get(map).i64_load(at(FIRST)).i64_store(at(16));
                self.code.i().local_get(address);
                self.code.i().local_get(address).i32_const((BIAS - TAG_BOXED as u32) as i32).i32_sub();
                self.code.i().i64_extend_i32_u();
            }
        }
        self.code.i().i64_store(at(cell)).local_get(address).local_get(list).i64_store(at(cell + 8));
        self.code.i().local_get(address).i32_const((BIAS - TAG_CONS as u32) as i32 - cell as i32).i32_sub();
        self.code.i().i64_extend_i32_u().local_set(list);
        for (local, by) in [(address, bytes), (keys, -8), (map, -8), (left, -1)] {
            self.code.i().local_get(local).i32_const(by).i32_add().local_set(local);
        }
        self.code.branch(next);
        self.code.end();
        self.code.end();
        self.code.i().local_get(address);
        self.set(Shared::Hp);
        self.code.i().local_get(list).return_();
        self.code.end();
        self.code.i().local_get(0).call(bif);
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

    // The same by the key's word only.
    fn word_offset_or(&mut self, key: u32, otherwise: u32) -> Result<u32> {
        let offset = self.code.scratch(I32, 1);
        let find = self.context.helper(Helper::FindWord)?;
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
        let put = self.context.helper(Helper::PutInPlace { new: !exact })?;
        let map = self.code.scratch(I64, 0);
        self.code.i().local_get(0).local_get(1).local_get(2).call(put).local_tee(map);
        self.code.i().i64_eqz().i32_eqz();
        self.code.when();
        self.code.i().local_get(map).return_();
        self.code.end();
        self.put_by_runtime(if exact { "map_put_exact" } else { "map_put" }, 3)
    }

    // `maps:put/3` and `update/3`: the key, the value and the map.
    pub(super) fn put_function(&mut self, exact: bool) -> Result {
        let bif = self.context.bif("maps", if exact { "update" } else { "put" }, 3);
        let put = self.context.helper(Helper::PutInPlace { new: !exact })?;
        let map = self.code.scratch(I64, 0);
        self.code.i().local_get(2).local_get(0).local_get(1).call(put).local_tee(map);
        self.code.i().i64_eqz();
        self.code.when();
        self.code.i().local_get(0).local_get(1).local_get(2).return_call(bif);
        self.code.end();
        self.code.i().local_get(map);
        Ok(())
    }

    // Where the key belongs is looked for by halves. What isn't compared here, as atoms by their names, is left to the
    // runtime.
    pub(super) fn insert(&mut self) -> Result {
        let give_up = self.context.runtime("yield")?;
        let compare = self.context.helper(Helper::CompareWhole(How::Order))?;
        let (from_keys, from) = (self.code.scratch(I32, 0), self.code.scratch(I32, 1));
        let (low, high, middle) =
            (self.code.scratch(I32, 2), self.code.scratch(I32, 3), self.code.scratch(I32, 4));
        let (to_keys, to, count) =
            (self.code.scratch(I32, 5), self.code.scratch(I32, 6), self.code.scratch(I32, 7));
        let (key, map, order) =
            (self.code.scratch(I64, 0), self.code.scratch(I64, 1), self.code.scratch(I32, 8));
        let otherwise = self.code.depth;
        self.code.block();
        self.code.i().local_get(0).i32_wrap_i64().local_tee(from).i64_load(at(FIRST)).i32_wrap_i64();
        self.code.i().local_tee(from_keys).i64_load(at(HEADER)).i32_wrap_i64();
        self.code
            .i()
            .i32_const(layout::HEADER_SIZE_SHIFT as i32)
            .i32_shr_u()
            .local_tee(count)
            .local_tee(high);
        self.code.i().i32_const(FLAT_MAP as i32).i32_ge_u();
        self.code.branch_if_rare(otherwise);
        self.is_full(|code| {
            code.i().local_get(count).i32_const(4).i32_shl().i32_const(40).i32_add();
        });
        self.code.branch_if_rare(otherwise);
        let found = self.code.depth;
        self.code.block();
        let next = self.code.depth;
        self.code.repeat();
        self.code.spend(1, give_up);
        self.code.i().local_get(low).local_get(high).i32_ge_u();
        self.code.branch_if(found);
        self.code.i().local_get(low).local_get(high).i32_add().i32_const(1).i32_shr_u().local_tee(middle);
        self.code
            .i()
            .i32_const(3)
            .i32_shl()
            .local_get(from_keys)
            .i32_add()
            .i64_load(at(FIRST))
            .local_tee(key);
        self.code.i().local_get(1).i64_or().i64_const(TAG_MASK as i64).i64_and().i64_eqz();
        self.code.when();
        self.code.i().local_get(key).local_get(1).i64_lt_s().local_set(order);
        self.code.otherwise();
        // Less is -1; what is neither that nor greater isn't known.
        self.code
            .i()
            .local_get(key)
            .local_get(1)
            .call(compare)
            .local_tee(order)
            .i32_const(1)
            .i32_and()
            .i32_eqz();
        self.code.branch_if(otherwise);
        self.code.i().local_get(order).i32_const(0).i32_lt_s().local_set(order);
        self.code.end();
        self.code.i().local_get(order);
        self.code.when();
        self.code.i().local_get(middle).i32_const(1).i32_add().local_set(low);
        self.code.otherwise();
        self.code.i().local_get(middle).local_set(high);
        self.code.end();
        self.code.branch(next);
        self.code.end();
        self.code.end();
        // A tuple of the keys with one word more, and the map behind it.
        self.get(Shared::Hp);
        self.code.i().local_tee(to_keys).local_get(count).i32_const(3).i32_shl().i32_add();
        self.code.i().i32_const(16).i32_add().local_set(to);
        for (address, kind, words) in [(to_keys, Kind::Tuple, 1), (to, Kind::FlatMap, 2)] {
            self.code.i().local_get(address).local_get(count).i32_const(words).i32_add().i64_extend_i32_u();
            self.code.i().i64_const(layout::HEADER_SIZE_SHIFT.into()).i64_shl();
            self.code.i().i64_const(kind_byte(kind).into()).i64_or().i64_store(at(0));
        }
        self.code.i().local_get(to).local_get(to_keys);
        self.code
            .i()
            .i32_const((BIAS - TAG_BOXED as u32) as i32)
            .i32_sub()
            .i64_extend_i32_u()
            .i64_store(at(8));
        self.code.i().local_get(to).i32_const((BIAS - TAG_BOXED as u32) as i32).i32_sub();
        self.code.i().i64_extend_i32_u().local_set(map);
        let done = self.code.depth;
        self.code.block();
        let next = self.code.depth;
        self.code.repeat();
        self.code.spend(1, give_up);
        // How many are still to be copied before the new one is in `low`.
        self.code.i().local_get(low).i32_eqz();
        self.code.when();
        self.code.i().local_get(to_keys).local_get(1).i64_store(at(8));
        self.code.i().local_get(to).local_get(2).i64_store(at(16));
        for address in [to_keys, to] {
            self.code.i().local_get(address).i32_const(8).i32_add().local_set(address);
        }
        self.code.end();
        self.code.i().local_get(count).i32_eqz();
        self.code.branch_if(done);
        self.code.i().local_get(to_keys).local_get(from_keys).i64_load(at(FIRST)).i64_store(at(8));
        self.code.i().local_get(to).local_get(from).i64_load(at(FIRST + 8)).i64_store(at(16));
        for (local, by) in [(to_keys, 8), (to, 8), (from_keys, 8), (from, 8), (low, -1), (count, -1)] {
            self.code.i().local_get(local).i32_const(by).i32_add().local_set(local);
        }
        self.code.branch(next);
        self.code.end();
        self.code.end();
        self.code.i().local_get(to).i32_const(16).i32_add();
        self.set(Shared::Hp);
        self.code.i().local_get(map).return_();
        self.code.end();
        self.code.i().i64_const(0);
        Ok(())
    }

    // (map, key) → the map without the key, where it has it, or 0.
    pub(super) fn without(&mut self) -> Result {
        let give_up = self.context.runtime("yield")?;
        let otherwise = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        let offset = self.offset_or(1, otherwise)?;
        let (from_keys, from) = (self.code.scratch(I32, 2), self.code.scratch(I32, 3));
        let (to_keys, to) = (self.code.scratch(I32, 4), self.code.scratch(I32, 5));
        let (count, left) = (self.code.scratch(I32, 6), self.code.scratch(I32, 7));
        self.code.i().local_get(0).i32_wrap_i64().local_tee(from).i64_load(at(FIRST)).i32_wrap_i64();
        self.code.i().local_tee(from_keys).i64_load(at(HEADER)).i32_wrap_i64();
        self.code
            .i()
            .i32_const(layout::HEADER_SIZE_SHIFT as i32)
            .i32_shr_u()
            .local_tee(count)
            .local_set(left);
        self.is_full(|code| {
            code.i().local_get(count).i32_const(4).i32_shl().i32_const(8).i32_add();
        });
        self.code.branch_if_rare(otherwise);
        // A tuple of the keys with one word less, and the map behind it.
        self.get(Shared::Hp);
        self.code.i().local_tee(to_keys).local_get(count).i32_const(3).i32_shl().i32_add().local_set(to);
        for (address, kind, words) in [(to_keys, Kind::Tuple, -1), (to, Kind::FlatMap, 0)] {
            self.code.i().local_get(address).local_get(count).i32_const(words).i32_add().i64_extend_i32_u();
            self.code.i().i64_const(layout::HEADER_SIZE_SHIFT.into()).i64_shl();
            self.code.i().i64_const(kind_byte(kind).into()).i64_or().i64_store(at(0));
        }
        self.code.i().local_get(to).local_get(to_keys);
        self.code
            .i()
            .i32_const((BIAS - TAG_BOXED as u32) as i32)
            .i32_sub()
            .i64_extend_i32_u()
            .i64_store(at(8));
        let map = self.code.scratch(I64, 1);
        self.code.i().local_get(to).i32_const((BIAS - TAG_BOXED as u32) as i32).i32_sub();
        self.code.i().i64_extend_i32_u().local_set(map);
        let next = self.code.depth;
        self.code.repeat();
        self.code.spend(1, give_up);
        self.code.i().local_get(offset);
        self.code.when();
        self.code.i().local_get(to_keys).local_get(from_keys).i64_load(at(FIRST)).i64_store(at(8));
        self.code.i().local_get(to).local_get(from).i64_load(at(FIRST + 8)).i64_store(at(16));
        for address in [to_keys, to] {
            self.code.i().local_get(address).i32_const(8).i32_add().local_set(address);
        }
        self.code.end();
        for (local, by) in [(from_keys, 8), (from, 8), (offset, -8)] {
            self.code.i().local_get(local).i32_const(by).i32_add().local_set(local);
        }
        self.code.i().local_get(left).i32_const(1).i32_sub().local_tee(left);
        self.code.branch_if(next);
        self.code.end();
        self.code.i().local_get(to).i32_const(16).i32_add();
        self.set(Shared::Hp);
        self.code.i().local_get(map).return_();
        self.code.end();
        self.code.i().i64_const(0);
        Ok(())
    }

    pub(super) fn remove_function(&mut self, take: bool) -> Result {
        let bif = self.context.bif("maps", if take { "take" } else { "remove" }, 2);
        let (get, without) = (self.context.helper(Helper::MapGet)?, self.context.helper(Helper::Without)?);
        let (map, value) = (self.code.scratch(I64, 0), self.code.scratch(I64, 1));
        let otherwise = self.code.depth;
        self.code.block();
        self.code.i().local_get(1).local_get(0).call(without).local_tee(map).i64_eqz();
        self.code.branch_if(otherwise);
        if take {
            let address = self.code.scratch(I32, 0);
            self.is_full(|code| {
                code.i().i32_const(24);
            });
            self.code.branch_if_rare(otherwise);
            self.code.i().local_get(1).local_get(0).call(get).local_set(value);
            self.pair(
                address,
                |writer| {
                    writer.code.i().local_get(value);
                },
                |writer| {
                    writer.code.i().local_get(map);
                },
            );
        } else {
            self.code.i().local_get(map);
        }
        self.code.i().return_();
        self.code.end();
        self.code.i().local_get(0).local_get(1).call(bif);
        Ok(())
    }

    // (map, key, value) → a copy of the flat map with the value, where it has the key, or 0.
    pub(super) fn put_in_place(&mut self, new: bool) -> Result {
        let otherwise = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        let offset = if new {
            let (find, insert) = (self.context.helper(Helper::Find)?, self.context.helper(Helper::Insert)?);
            let offset = self.code.scratch(I32, 1);
            self.code.i().local_get(0).local_get(1).call(find).local_tee(offset).i32_const(0).i32_lt_s();
            self.code.when();
            self.code.i().local_get(0).local_get(1).local_get(2).return_call(insert);
            self.code.end();
            offset
        } else {
            self.offset_or(1, otherwise)?
        };
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
        self.code.i().i64_const(0);
        Ok(())
    }

    pub(super) fn map_update(&mut self, keys: u32) -> Result {
        let otherwise = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        let copy = self.copy_or(otherwise)?;
        for key in 0..keys {
            let offset = self.word_offset_or(1 + 2 * key, otherwise)?;
            self.code.i().local_get(copy).local_get(offset).i32_add();
            self.code.i().local_get(2 + 2 * key).i64_store(at(16));
        }
        self.return_boxed(copy);
        self.code.end();
        self.put_by_runtime("map_put_exact", 1 + 2 * keys)
    }
}
