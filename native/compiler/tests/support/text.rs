//! Erlang's terms as text, as `erlc -S` and `~p` write them.

use super::etf::Term;
use std::iter::Peekable;
use std::str::Chars;

/// Reads terms that end with a dot each. What follows `%` on a line is a comment.
pub fn terms(text: &str) -> Vec<Term> {
    let mut reader = Reader { chars: text.chars().peekable() };
    let mut terms = Vec::new();
    while reader.peek().is_some() {
        terms.push(reader.term());
        reader.expect(".");
    }
    terms
}

struct Reader<'t> {
    chars: Peekable<Chars<'t>>,
}

impl Reader<'_> {
    // The next character that means something.
    fn peek(&mut self) -> Option<char> {
        loop {
            match self.chars.peek()? {
                '%' => while self.chars.next_if(|c| *c != '\n').is_some() {},
                c if c.is_whitespace() => {
                    self.chars.next();
                }
                c => return Some(*c),
            }
        }
    }

    fn is(&mut self, wanted: char) -> bool {
        self.peek() == Some(wanted) && self.chars.next().is_some()
    }

    fn expect(&mut self, wanted: &str) {
        for c in wanted.chars() {
            let found = self.peek();
            assert!(self.is(c), "{wanted} expected, not {found:?}");
        }
    }

    fn word(&mut self, part: impl Fn(char) -> bool) -> String {
        std::iter::from_fn(|| self.chars.next_if(|c| part(*c))).collect()
    }

    fn term(&mut self) -> Term {
        match self.peek() {
            Some('{') => {
                self.expect("{");
                Term::Tuple(self.until('}', Self::term))
            }
            Some('[') => {
                self.expect("[");
                self.list()
            }
            Some('#') => {
                self.expect("#{");
                Term::Map(self.until('}', |reader| {
                    let key = reader.term();
                    reader.expect("=>");
                    (key, reader.term())
                }))
            }
            Some('<') => {
                self.expect("<<");
                self.bits()
            }
            Some('"') => {
                let elements = self.quoted('"').chars().map(|c| Term::Integer(u32::from(c).into())).collect();
                list(elements, Term::Nil)
            }
            Some(c) if c == '-' || c.is_ascii_digit() => self.number(),
            _ => {
                let atom = self.atom();
                if atom == "fun" { self.fun() } else { Term::Atom(atom.into()) }
            }
        }
    }

    fn until<T>(&mut self, end: char, element: impl Fn(&mut Self) -> T) -> Vec<T> {
        let mut elements = Vec::new();
        while !self.is(end) {
            elements.push(element(self));
            self.is(',');
        }
        elements
    }

    fn list(&mut self) -> Term {
        let mut elements = Vec::new();
        while !self.is(']') {
            if self.is('|') {
                let tail = self.term();
                self.expect("]");
                return list(elements, tail);
            }
            elements.push(self.term());
            self.is(',');
        }
        list(elements, Term::Nil)
    }

    // `<<1,2,3:4>>` or `<<"text">>`
    fn bits(&mut self) -> Term {
        let (mut bytes, mut bits) = (Vec::new(), 0);
        if self.peek() == Some('"') {
            bytes = self.quoted('"').chars().map(|c| u8::try_from(c).unwrap()).collect();
            bits = 8 * bytes.len();
        }
        while self.peek() != Some('>') {
            let byte: u8 = self.word(|c| c.is_ascii_digit()).parse().unwrap();
            let size = if self.is(':') { self.word(|c| c.is_ascii_digit()).parse().unwrap() } else { 8 };
            bytes.push(byte << (8 - size));
            bits += size;
            self.is(',');
        }
        self.expect(">>");
        Term::Bits(bytes, bits)
    }

    fn quoted(&mut self, quote: char) -> String {
        self.chars.next();
        let mut text = String::new();
        loop {
            match self.chars.next().unwrap() {
                '\\' => text.push(match self.chars.next().unwrap() {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    'v' => '\x0b',
                    'b' => '\x08',
                    'f' => '\x0c',
                    'e' => '\x1b',
                    'd' => '\x7f',
                    c if c.is_alphanumeric() => panic!("the escape {c}"),
                    c => c,
                }),
                c if c == quote => return text,
                c => text.push(c),
            }
        }
    }

    fn atom(&mut self) -> String {
        if self.peek() == Some('\'') {
            return self.quoted('\'');
        }
        let atom = self.word(|c| c.is_alphanumeric() || c == '_' || c == '@');
        assert!(!atom.is_empty(), "no term before {:?}", self.peek());
        atom
    }

    fn fun(&mut self) -> Term {
        self.peek();
        let module = self.atom().into();
        self.expect(":");
        let name = self.atom().into();
        self.expect("/");
        Term::Fun { module, name, arity: self.word(|c| c.is_ascii_digit()).parse().unwrap() }
    }

    fn number(&mut self) -> Term {
        let negative = self.is('-');
        let mut text = self.word(|c| c.is_ascii_digit());
        // A dot that no digit follows ends the term.
        let mut ahead = self.chars.clone();
        if ahead.next() == Some('.') && ahead.next().is_some_and(|c| c.is_ascii_digit()) {
            self.chars.next();
            text += ".";
            text += &self.word(|c| c.is_ascii_digit() || c == 'e' || c == '-' || c == '+');
            let value: f64 = text.parse().unwrap();
            return Term::Float(if negative { -value } else { value });
        }
        let mut limbs = vec![0u64];
        for digit in text.bytes() {
            let mut carry = u128::from(digit - b'0');
            for limb in &mut limbs {
                carry += u128::from(*limb) * 10;
                *limb = carry as u64;
                carry >>= 64;
            }
            if carry > 0 {
                limbs.push(carry as u64);
            }
        }
        match limbs.as_slice() {
            [limb] if *limb < 1 << 63 => Term::Integer(if negative { -(*limb as i64) } else { *limb as i64 }),
            _ => Term::Big { negative, limbs },
        }
    }
}

fn list(elements: Vec<Term>, tail: Term) -> Term {
    if elements.is_empty() { tail } else { Term::List(elements, Box::new(tail)) }
}
