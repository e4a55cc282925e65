//! What a function of the host keeps on the host's heap while it works: counted before it is there.
//!
//! A walk over terms keeps what is still to be done on a [`Stack`] of its own, since a recursion would be as deep as
//! the guest likes. The stack may become as large as the guest's heap, so it counts against the call's memory.

use crate::fail::{Accounts, Outcome};

/// So many elements are not worth counting.
const FREE: usize = 64;
/// So many elements there is room for at first.
const FIRST: usize = 8;

/// A stack that counts what it takes.
#[derive(Debug)]
pub struct Stack<T> {
    items: Vec<T>,
}

impl<T> Default for Stack<T> {
    fn default() -> Self {
        Stack { items: Vec::new() }
    }
}

impl<T> Stack<T> {
    /// A stack with one element.
    pub fn of(item: T) -> Stack<T> {
        Stack { items: vec![item] }
    }

    /// Puts an element on top.
    #[inline]
    pub fn push(&mut self, heap: &mut impl Accounts, item: T) -> Outcome<()> {
        if self.items.len() == self.items.capacity() {
            self.grow(heap, 1)?;
        }
        self.items.push(item);
        Ok(())
    }

    /// Puts an element below those from a place on.
    pub fn insert(&mut self, heap: &mut impl Accounts, at: usize, item: T) -> Outcome<()> {
        self.push(heap, item)?;
        if let Some(above) = self.items.get_mut(at..) {
            above.rotate_right(1);
        }
        Ok(())
    }

    /// Puts elements on top, the last one above all.
    pub fn extend(
        &mut self,
        heap: &mut impl Accounts,
        items: impl ExactSizeIterator<Item = T>,
    ) -> Outcome<()> {
        if self.items.capacity() - self.items.len() < items.len() {
            self.grow(heap, items.len())?;
        }
        self.items.extend(items);
        Ok(())
    }

    // The old elements stay where they are until they have been copied.
    #[cold]
    fn grow(&mut self, heap: &mut impl Accounts, by: usize) -> Outcome<()> {
        let before = self.items.capacity();
        let wanted = (self.items.len() + by).max(2 * before).max(FIRST);
        if wanted > FREE {
            heap.hold(wanted.saturating_mul(size_of::<T>()))?;
        }
        self.items.reserve_exact(wanted - self.items.len());
        if before > FREE {
            heap.release(before * size_of::<T>());
        }
        Ok(())
    }

    /// Takes the element on top.
    #[inline]
    pub fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }

    /// All elements, the one at the bottom first.
    #[inline]
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// All elements, the one at the bottom first.
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// How many there are.
    #[inline]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The element on top.
    #[inline]
    pub fn last_mut(&mut self) -> Option<&mut T> {
        self.items.last_mut()
    }

    /// Forgets all above that many.
    #[inline]
    pub fn truncate(&mut self, length: usize) {
        self.items.truncate(length);
    }
}

/// Bytes of a piece of what is kept in pieces: enough to be given back by another thread.
const PIECE: usize = 1 << 20;

/// Many elements in order, in pieces, so that none of them is moved for others. It counts what it takes.
#[derive(Debug)]
pub struct Pieces<T> {
    full: Vec<Vec<T>>,
    last: Vec<T>,
}

impl<T> Default for Pieces<T> {
    fn default() -> Self {
        Pieces { full: Vec::new(), last: Vec::new() }
    }
}

impl<T> Pieces<T> {
    /// Elements of a piece.
    const LENGTH: usize = PIECE.div_ceil(size_of::<T>());

    /// Adds an element.
    #[inline]
    pub fn push(&mut self, heap: &mut impl Accounts, item: T) -> Outcome<()> {
        if self.last.len() == self.last.capacity() {
            self.grow(heap)?;
        }
        self.last.push(item);
        Ok(())
    }

    // Small ones double, as a vector does.
    #[cold]
    fn grow(&mut self, heap: &mut impl Accounts) -> Outcome<()> {
        let wanted = (2 * self.last.capacity()).clamp(FREE / 4, Self::LENGTH);
        if self.last.len() == Self::LENGTH {
            heap.hold(Self::LENGTH * size_of::<T>())?;
            self.full.push(std::mem::replace(&mut self.last, Vec::with_capacity(Self::LENGTH)));
        } else {
            if wanted > FREE {
                heap.hold((wanted - self.last.len()) * size_of::<T>())?;
            }
            self.last.reserve_exact(wanted - self.last.len());
        }
        Ok(())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        Self::LENGTH * self.full.len() + self.last.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Them, the first one first.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.pieces().flatten()
    }

    /// Them in pieces.
    pub fn pieces(&self) -> impl Iterator<Item = &[T]> {
        self.full.iter().chain([&self.last]).map(Vec::as_slice)
    }
}

/// A text that may become long, in pieces for the same reason. What it takes is counted by who makes it.
#[derive(Debug, Default)]
pub struct Text {
    full: Vec<String>,
    last: String,
    length: usize,
}

impl Text {
    /// Bytes of it.
    pub fn len(&self) -> usize {
        self.length + self.last.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a character.
    pub fn push(&mut self, character: char) {
        self.end().push(character);
    }

    /// Where more is added; what is added at once is moved no more.
    pub fn end(&mut self) -> &mut String {
        if self.last.len() >= PIECE {
            self.length += self.last.len();
            self.full.push(std::mem::take(&mut self.last));
        }
        &mut self.last
    }

    /// It in pieces.
    pub fn pieces(&self) -> impl Iterator<Item = &str> {
        self.full.iter().chain([&self.last]).map(String::as_str)
    }
}

impl std::ops::AddAssign<&str> for Text {
    fn add_assign(&mut self, text: &str) {
        self.end().push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Atoms;
    use crate::heap::{Fail, Heap};

    #[test]
    fn a_stack_ends_where_memory_does() {
        let (mut atoms, mut memory) = (Atoms::well_known(), vec![0; 4096]);
        let mut heap = Heap::new(&mut memory, 1024, &mut atoms).holding_at_most(64 << 10);
        let ended: Outcome<()> = heap.scoped(|heap| {
            let mut stack = Stack::of(0u64);
            loop {
                stack.push(heap, 1)?;
                assert!(stack.len() <= 8 << 10);
            }
        });
        assert_eq!(ended, Err(Fail::Memory));
        // What one walk had, the next one may have.
        let fine = heap.scoped(|heap| {
            let mut stack = Stack::default();
            (0..4_000u64).try_for_each(|n| stack.push(heap, n))
        });
        assert_eq!(fine, Ok(()));
    }
}
