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

/// Bits that are copied or set in one go.
const STEP: u64 = 256 << 10;

/// Puts bits of the guest's at bit `offset` of what begins at the address `data`.
pub fn copy(heap: &mut Heap<'_>, from: &Bits, data: usize, mut offset: u64) -> Outcome<()> {
    if (from.offset | offset | from.size).is_multiple_of(8) {
        let (from_byte, to_byte) = ((from.offset / 8) as usize, (offset / 8) as usize);
        return heap.copy_bytes(from.data + from_byte, data + to_byte, (from.size / 8) as usize);
    }
    for part in from.parts(STEP) {
        heap.charge(part.size / 128)?;
        let bytes = read(heap, &part)?;
        write(heap, data, offset, &bytes, part.size)?;
        offset += part.size;
    }
    Ok(())
}

/// As [`write`], of however many.
pub fn put(heap: &mut Heap<'_>, data: usize, offset: u64, source: &[u8], size: u64) -> Outcome<()> {
    for (part, start) in source.chunks((STEP / 8) as usize).zip((0..size).step_by(STEP as usize)) {
        let size = STEP.min(size - start);
        heap.charge(size / 128)?;
        write(heap, data, offset + start, part, size)?;
    }
    Ok(())
}

/// Sets so many bits from bit `offset` of what begins at the address `data` on, to ones or zeros.
pub fn set(heap: &mut Heap<'_>, data: usize, offset: u64, size: u64, ones: bool) -> Outcome<()> {
    let filling = vec![if ones { 0xff } else { 0 }; (STEP / 8).min(size.div_ceil(8)) as usize];
    for start in (0..size).step_by(STEP as usize) {
        let size = STEP.min(size - start);
        heap.charge(size / 128)?;
        write(heap, data, offset + start, &filling, size)?;
    }
    Ok(())
}

/// Whole bytes that somebody reads: where they lie, or shifted into place.
#[derive(Debug)]
pub enum Bytes {
    /// So many from this address on.
    Lying(usize, usize),
    /// A copy, which is held.
    Shifted(Vec<u8>),
}

impl Bytes {
    /// The whole bytes among these bits.
    pub fn of(heap: &mut Heap<'_>, bits: &Bits) -> Outcome<Bytes> {
        let length = (bits.size / 8) as usize;
        if bits.offset.is_multiple_of(8) {
            return Ok(Bytes::Lying(bits.data + (bits.offset / 8) as usize, length));
        }
        heap.copy_bits(&Bits { size: 8 * length as u64, ..*bits }).map(Bytes::Shifted)
    }

    /// How many.
    pub fn len(&self) -> usize {
        match self {
            Bytes::Lying(_, length) => *length,
            Bytes::Shifted(bytes) => bytes.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Them, in the memory that they are of.
    pub fn in_memory<'m>(&'m self, memory: &'m [u8]) -> Outcome<&'m [u8]> {
        match self {
            Bytes::Lying(at, length) => memory.get(*at..at + length).ok_or(Fail::Corrupt),
            Bytes::Shifted(bytes) => Ok(bytes),
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
}
