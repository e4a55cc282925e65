//! Reads Erlang's external term format, trusting no length and no depth.

use std::cmp::Ordering;
use std::rc::Rc;

/// How deep terms may lie within each other. A list counts once, however long it is.
const MAX_DEPTH: u32 = 256;

/// A term, as far as assembly holds them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Term {
    Integer(i64),
    /// An integer beyond 64 bits: its magnitude, least significant limb first, the last one not zero.
    Big {
        negative: bool,
        limbs: Vec<u64>,
    },
    Float(f64),
    Atom(Rc<str>),
    Nil,
    /// At least one element, and the tail.
    List(Vec<Term>, Box<Term>),
    Tuple(Vec<Term>),
    Map(Vec<(Term, Term)>),
    /// Bytes, of which the last may be used in part, and the size in bits.
    Bits(Vec<u8>, usize),
    /// `fun M:F/A`
    Fun {
        module: Rc<str>,
        name: Rc<str>,
        arity: u32,
    },
}

/// Why bytes are no term: where it was noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Malformed(pub usize);

/// The one term in these bytes.
pub(crate) fn decode(bytes: &[u8]) -> Result<Term, Malformed> {
    let mut reader = Reader { bytes, at: 0 };
    if reader.u8()? != 131 {
        return Err(Malformed(0));
    }
    let term = reader.term(MAX_DEPTH)?;
    if reader.at == bytes.len() { Ok(term) } else { Err(Malformed(reader.at)) }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Malformed> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let (head, _) = rest.split_at_checked(count).ok_or(Malformed(self.at))?;
        self.at += count;
        Ok(head)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let at = self.at;
        self.take(N)?.try_into().map_err(|_| Malformed(at))
    }

    fn u8(&mut self) -> Result<u8, Malformed> {
        Ok(self.array::<1>()?[0])
    }

    fn u16(&mut self) -> Result<usize, Malformed> {
        Ok(u16::from_be_bytes(self.array()?).into())
    }

    fn u32(&mut self) -> Result<usize, Malformed> {
        Ok(u32::from_be_bytes(self.array()?) as usize)
    }

    // One arm for each tag.
    fn term(&mut self, depth: u32) -> Result<Term, Malformed> {
        let start = self.at;
        let depth = depth.checked_sub(1).ok_or(Malformed(start))?;
        Ok(match self.u8()? {
            70 => Term::Float(f64::from_be_bytes(self.array()?)),
            97 => Term::Integer(self.u8()?.into()),
            98 => Term::Integer(i32::from_be_bytes(self.array()?).into()),
            100 => {
                // Latin-1, of systems before OTP 26.
                let length = self.u16()?;
                Term::Atom(self.take(length)?.iter().copied().map(char::from).collect::<String>().into())
            }
            104 => {
                let arity = self.u8()?.into();
                Term::Tuple(self.terms(arity, depth)?)
            }
            105 => {
                let arity = self.u32()?;
                Term::Tuple(self.terms(arity, depth)?)
            }
            106 => Term::Nil,
            107 => {
                let length = self.u16()?;
                let bytes = self.take(length)?;
                list(bytes.iter().map(|byte| Term::Integer((*byte).into())).collect(), Term::Nil)
            }
            108 => {
                let length = self.u32()?;
                let elements = self.terms(length, depth)?;
                list(elements, self.term(depth)?)
            }
            109 => {
                let length = self.u32()?;
                Term::Bits(self.take(length)?.to_vec(), length * 8)
            }
            77 => self.bits()?,
            110 => {
                let length = self.u8()?.into();
                self.big(length)?
            }
            111 => {
                let length = self.u32()?;
                self.big(length)?
            }
            113 => match (self.term(depth)?, self.term(depth)?, self.term(depth)?) {
                (Term::Atom(module), Term::Atom(name), Term::Integer(arity @ 0..=255)) => {
                    Term::Fun { module, name, arity: arity as u32 }
                }
                _ => return Err(Malformed(start)),
            },
            116 => {
                let size = self.u32()?;
                let mut pairs = Vec::new();
                for _ in 0..size {
                    pairs.push((self.term(depth)?, self.term(depth)?));
                }
                Term::Map(pairs)
            }
            118 => {
                let length = self.u16()?;
                self.atom(length)?
            }
            119 => {
                let length = self.u8()?.into();
                self.atom(length)?
            }
            _ => return Err(Malformed(start)),
        })
    }

    // A binary whose last byte is not all used.
    fn bits(&mut self) -> Result<Term, Malformed> {
        let start = self.at - 1;
        let length = self.u32()?;
        let last: usize = self.u8()?.into();
        let bytes = self.take(length)?;
        if length == 0 || !(1..=8).contains(&last) {
            return Err(Malformed(start));
        }
        Ok(Term::Bits(bytes.to_vec(), (length - 1) * 8 + last))
    }

    // Nothing is reserved for a count: an element takes a byte at least, so the bytes run out first.
    fn terms(&mut self, count: usize, depth: u32) -> Result<Vec<Term>, Malformed> {
        let mut terms = Vec::new();
        for _ in 0..count {
            terms.push(self.term(depth)?);
        }
        Ok(terms)
    }

    fn atom(&mut self, length: usize) -> Result<Term, Malformed> {
        let start = self.at;
        let text = std::str::from_utf8(self.take(length)?).map_err(|_| Malformed(start))?;
        Ok(Term::Atom(text.into()))
    }

    fn big(&mut self, length: usize) -> Result<Term, Malformed> {
        let negative = self.u8()? != 0;
        let mut limbs: Vec<u64> = self
            .take(length)?
            .chunks(8)
            .map(|chunk| chunk.iter().rev().fold(0, |limb, byte| limb << 8 | u64::from(*byte)))
            .collect();
        while limbs.last() == Some(&0) {
            limbs.pop();
        }
        Ok(match limbs.as_slice() {
            [] => Term::Integer(0),
            [limb] if negative && *limb <= 1 << 63 => Term::Integer((*limb as i64).wrapping_neg()),
            [limb] if !negative && *limb < 1 << 63 => Term::Integer(*limb as i64),
            _ => Term::Big { negative, limbs },
        })
    }
}

fn list(elements: Vec<Term>, tail: Term) -> Term {
    if elements.is_empty() { tail } else { Term::List(elements, Box::new(tail)) }
}

impl Term {
    /// The text, if it is an atom.
    pub(crate) fn as_atom(&self) -> Option<&Rc<str>> {
        match self {
            Term::Atom(text) => Some(text),
            _ => None,
        }
    }

    /// The value, if it is an integer of 64 bits.
    pub(crate) fn as_integer(&self) -> Option<i64> {
        match self {
            Term::Integer(value) => Some(*value),
            _ => None,
        }
    }

    /// The elements, if it is a tuple.
    pub(crate) fn as_tuple(&self) -> Option<&[Term]> {
        match self {
            Term::Tuple(elements) => Some(elements),
            _ => None,
        }
    }

    /// The elements, if it is a proper list.
    pub(crate) fn as_list(&self) -> Option<&[Term]> {
        match self {
            Term::Nil => Some(&[]),
            Term::List(elements, tail) if **tail == Term::Nil => Some(elements),
            _ => None,
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Term::Integer(_) | Term::Big { .. } => 0,
            Term::Float(_) => 1,
            Term::Atom(_) => 2,
            Term::Fun { .. } => 3,
            Term::Tuple(_) => 4,
            Term::Map(_) => 5,
            Term::Nil => 6,
            Term::List(..) => 7,
            Term::Bits(..) => 8,
        }
    }

    /// The order in which a map keeps its keys: Erlang's order of terms, but integers before floats.
    pub(crate) fn key_order(&self, other: &Term) -> Ordering {
        self.rank().cmp(&other.rank()).then_with(|| match (self, other) {
            (Term::Float(one), Term::Float(two)) => one.total_cmp(two),
            (Term::Atom(one), Term::Atom(two)) => one.cmp(two),
            (Term::Tuple(one), Term::Tuple(two)) => one.len().cmp(&two.len()).then_with(|| each(one, two)),
            (Term::Map(one), Term::Map(two)) => one.len().cmp(&two.len()).then_with(|| {
                let (one, two) = (sorted(one), sorted(two));
                let keys = one.iter().zip(&two).map(|(one, two)| one.0.key_order(&two.0));
                let values = one.iter().zip(&two).map(|(one, two)| one.1.key_order(&two.1));
                keys.chain(values).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
            }),
            (Term::List(one, one_tail), Term::List(two, two_tail)) => {
                each(one, two).then_with(|| match one.len().cmp(&two.len()) {
                    Ordering::Equal => one_tail.key_order(two_tail),
                    // The shorter one's tail stands against a list.
                    Ordering::Less => one_tail.rank().cmp(&7),
                    Ordering::Greater => 7.cmp(&two_tail.rank()),
                })
            }
            (Term::Bits(one, one_bits), Term::Bits(two, two_bits)) => {
                one.cmp(two).then(one_bits.cmp(two_bits))
            }
            (
                Term::Fun { module, name, arity },
                Term::Fun { module: module_two, name: name_two, arity: arity_two },
            ) => (module, name, arity).cmp(&(module_two, name_two, arity_two)),
            (Term::Integer(one), Term::Integer(two)) => one.cmp(two),
            (Term::Big { negative, limbs }, Term::Big { negative: negative_two, limbs: limbs_two }) => {
                let magnitude = limbs
                    .len()
                    .cmp(&limbs_two.len())
                    .then_with(|| limbs.iter().rev().cmp(limbs_two.iter().rev()));
                negative_two.cmp(negative).then(if *negative { magnitude.reverse() } else { magnitude })
            }
            // A big one is beyond every other: its sign decides.
            (Term::Big { negative, .. }, _) => {
                if *negative {
                    Ordering::Less
                } else {
                    Ordering::Greater
                }
            }
            (_, Term::Big { negative, .. }) => {
                if *negative {
                    Ordering::Greater
                } else {
                    Ordering::Less
                }
            }
            _ => Ordering::Equal,
        })
    }
}

/// A map's pairs in the order of their keys.
pub(crate) fn sorted(pairs: &[(Term, Term)]) -> Vec<&(Term, Term)> {
    let mut pairs: Vec<_> = pairs.iter().collect();
    pairs.sort_by(|one, two| one.0.key_order(&two.0));
    pairs
}

fn each(one: &[Term], two: &[Term]) -> Ordering {
    one.iter()
        .zip(two)
        .map(|(one, two)| one.key_order(two))
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_read() {
        // {a, -1, [1, 2 | b], <<5:3>>, 18446744073709551616, "hi"}
        let bytes = [
            131, 104, 6, 119, 1, 97, 98, 255, 255, 255, 255, 108, 0, 0, 0, 2, 97, 1, 97, 2, 119, 1, 98, 77,
            0, 0, 0, 1, 3, 160, 110, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 107, 0, 2, 104, 105,
        ];
        let term = decode(&bytes).unwrap();
        let Term::Tuple(elements) = &term else { panic!("{term:?}") };
        assert_eq!(elements[0], Term::Atom("a".into()));
        assert_eq!(elements[1], Term::Integer(-1));
        assert_eq!(
            elements[2],
            Term::List(vec![Term::Integer(1), Term::Integer(2)], Box::new(Term::Atom("b".into())))
        );
        assert_eq!(elements[3], Term::Bits(vec![160], 3));
        assert_eq!(elements[4], Term::Big { negative: false, limbs: vec![0, 1] });
        assert_eq!(elements[5].as_list().map(<[Term]>::len), Some(2));
        for length in 0..bytes.len() {
            assert!(decode(&bytes[..length]).is_err());
        }
    }

    #[test]
    fn depth_is_bounded() {
        let mut bytes = vec![131];
        bytes.extend([104, 1].repeat(1_000_000));
        assert!(decode(&bytes).is_err());
        assert!(decode(&[131, 105, 255, 255, 255, 255]).is_err());
    }

    #[test]
    fn keys_are_ordered_as_in_a_map() {
        let atom = |text: &str| Term::Atom(text.into());
        let ordered = [
            Term::Big { negative: true, limbs: vec![0, 1] },
            Term::Integer(-1),
            Term::Integer(2),
            Term::Big { negative: false, limbs: vec![0, 1] },
            Term::Float(1.0),
            atom("a"),
            atom("aa"),
            atom("b"),
            Term::Tuple(vec![atom("z")]),
            Term::Tuple(vec![atom("a"), atom("a")]),
            Term::Nil,
            list(vec![Term::Integer(1)], Term::Nil),
            list(vec![Term::Integer(1), Term::Integer(0)], Term::Nil),
            Term::Bits(b"a".to_vec(), 8),
            Term::Bits(b"ab".to_vec(), 16),
        ];
        for (at, one) in ordered.iter().enumerate() {
            for (beside, two) in ordered.iter().enumerate() {
                assert_eq!(one.key_order(two), at.cmp(&beside), "{one:?} {two:?}");
            }
        }
    }
}
