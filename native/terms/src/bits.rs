//! Bits at any offset: copying and comparing them.

use crate::heap::{Bits, Fail, Heap, Outcome};

/// The bits from their first on, in whole bytes; the last byte is filled up with zeros.
pub fn read(heap: &Heap<'_>, bits: &Bits) -> Outcome<Vec<u8>> {
    let (first, skip) = (bits.data + (bits.offset / 8) as usize, (bits.offset % 8) as u32);
    let length = bits.size.div_ceil(8) as usize;
    let source = heap.bytes(first, (u64::from(skip) + bits.size).div_ceil(8) as usize)?;
    let mut bytes = match skip {
        0 => source.get(..length).ok_or(Fail::Corrupt)?.to_vec(),
        _ => (0..length)
            .map(|index| {
                let next = source.get(index + 1).copied().unwrap_or(0);
                source[index] << skip | next >> (8 - skip)
            })
            .collect(),
    };
    let rest = bits.size % 8;
    if rest != 0
        && let Some(last) = bytes.last_mut()
    {
        *last &= 0xff << (8 - rest);
    }
    Ok(bytes)
}

/// Puts the first `size` bits of `source` at bit `offset` of what begins at the address `data`.
pub fn write(heap: &mut Heap<'_>, data: usize, offset: u64, source: &[u8], size: u64) -> Outcome<()> {
    let (first, skip) = (data + (offset / 8) as usize, (offset % 8) as u32);
    let length = (u64::from(skip) + size).div_ceil(8) as usize;
    let target = heap.bytes_mut(first, length)?;
    if skip == 0 && size.is_multiple_of(8) {
        target.copy_from_slice(source.get(..length).ok_or(Fail::Corrupt)?);
        return Ok(());
    }
    let mut left = size;
    for (index, byte) in source.iter().enumerate() {
        let take = left.min(8) as u32;
        if take == 0 {
            break;
        }
        let mask = 0xffu8 << (8 - take);
        let byte = byte & mask;
        target[index] = target[index] & !(mask >> skip) | byte >> skip;
        if skip + take > 8 {
            let after = &mut target[index + 1];
            *after = *after & !(mask << (8 - skip)) | byte << (8 - skip);
        }
        left -= u64::from(take);
    }
    Ok(())
}

/// Bits that are put one after another.
#[derive(Debug, Default)]
pub struct Builder {
    bytes: Vec<u8>,
    // How many bits of the last byte are free.
    free: u32,
}

impl Builder {
    /// How many bits there are.
    pub fn size(&self) -> u64 {
        8 * self.bytes.len() as u64 - u64::from(self.free)
    }

    /// The bytes, the last one filled up with zeros.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Adds a byte.
    pub fn byte(&mut self, byte: u8) {
        match self.bytes.last_mut() {
            Some(last) if self.free > 0 => {
                *last |= byte >> (8 - self.free);
                self.bytes.push(byte << self.free);
            }
            _ => self.bytes.push(byte),
        }
    }

    /// Adds the first bits of these bytes.
    pub fn bits(&mut self, bytes: &[u8], size: u64) {
        let (whole, rest) = ((size / 8) as usize, (size % 8) as u32);
        if self.free == 0 {
            self.bytes.extend_from_slice(&bytes[..whole]);
        } else {
            bytes[..whole].iter().for_each(|byte| self.byte(*byte));
        }
        if rest > 0 {
            self.byte(bytes[whole] & 0xff << (8 - rest));
            self.free += 8 - rest;
            if self.free >= 8 {
                self.bytes.pop();
                self.free -= 8;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Atoms;

    #[test]
    fn bits_are_where_they_were_put() {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 4096];
        let source: Vec<u8> = (0..20).map(|n: u8| n.wrapping_mul(73) ^ 0x5a).collect();
        for offset in 0..20u64 {
            for size in 0..100u64 {
                let mut heap = Heap::new(&mut memory, 1024, &mut atoms);
                let (word, data) = heap.new_binary(200).unwrap();
                heap.bytes_mut(data, 25).unwrap().fill(0xff);
                write(&mut heap, data, offset, &source, size).unwrap();
                let whole = heap.bits(word).unwrap().unwrap();
                let part = Bits { offset, size, ..whole };
                let mut expected = source[..size.div_ceil(8) as usize].to_vec();
                if size % 8 != 0 {
                    *expected.last_mut().unwrap() &= 0xff << (8 - size % 8);
                }
                assert_eq!(read(&heap, &part).unwrap(), expected, "{offset} {size}");
                let after = Bits { offset: offset + size, size: 16, ..whole };
                assert_eq!(read(&heap, &after).unwrap(), [0xff, 0xff], "{offset} {size}");
            }
        }
    }

    #[test]
    fn a_builder_puts_bits_after_one_another() {
        let text = |bytes: &[u8], size: u64| -> String {
            let all: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
            all[..size as usize].to_owned()
        };
        let source = [0xa5, 0x3c, 0xff, 0x01];
        for first in 0..20 {
            for second in 0..20 {
                for third in 0..20 {
                    let mut builder = Builder::default();
                    let mut expected = String::new();
                    for size in [first, second, third] {
                        builder.bits(&source, size);
                        expected += &text(&source, size);
                    }
                    assert_eq!(builder.size(), first + second + third);
                    assert_eq!(text(builder.bytes(), builder.size()), expected);
                    assert_eq!(builder.bytes().len() as u64, builder.size().div_ceil(8));
                }
            }
        }
    }
}
