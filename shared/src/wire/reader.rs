//! Reads JSON text value by value. Knows no type of ours.
//!
//! An error sticks: after the first there is nothing left to read, every value comes out empty, and only
//! [`Reader::finish`] tells. So to read a type is a row of calls without a way out at each of them, which is far less
//! code; and nobody can look at what was read halfway, because only [`decode`](super::decode) makes a reader.

use std::borrow::Cow;

use super::Malformed;
use super::hex;

/// Where a value stands that is not there at all. It reads as `null`, and as nothing else.
pub(super) const ABSENT: usize = usize::MAX;

/// JSON text that is being read.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    pub(super) at: usize,
    is_malformed: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0, is_malformed: false }
    }

    /// Whether everything was as it should be, up to the end of the text.
    pub(super) fn finish(&mut self) -> Result<(), Malformed> {
        self.token();
        let is_whole = !self.is_malformed && self.at == self.text.len();
        if is_whole { Ok(()) } else { Err(Malformed) }
    }

    /// Says that what stands here is not what was asked for.
    #[cold]
    pub fn fail(&mut self) {
        self.is_malformed = true;
        self.text = "";
    }

    /// What stands here, or the empty value of its type after telling that it does not.
    pub fn expect_some<T: Default>(&mut self, value: Option<T>) -> T {
        if value.is_none() {
            self.fail();
        }
        value.unwrap_or_default()
    }

    /// `null`, or a field that is not there.
    pub fn null(&mut self) -> bool {
        self.at == ABSENT || self.takes("null")
    }

    /// `true` or `false`.
    pub fn truth(&mut self) -> bool {
        let is_true = self.takes("true");
        if !is_true && !self.takes("false") {
            self.fail();
        }
        is_true
    }

    /// A number as it is written.
    pub fn number(&mut self) -> &'a str {
        self.token();
        let start = self.at;
        self.skip_number();
        self.since(start)
    }

    /// A text.
    pub fn text(&mut self) -> Cow<'a, str> {
        self.expect(b'"');
        let (mut start, mut unescaped) = (self.at, String::new());
        loop {
            self.pass_plain();
            match self.byte() {
                b'"' => break,
                b'\\' => {
                    unescaped.push_str(self.since(start));
                    self.at += 1;
                    let unit = self.escape();
                    unescaped.push(unit);
                    start = self.at;
                }
                // A sign that no text holds, or the end.
                _ => {
                    self.fail();
                    return Cow::Borrowed("");
                }
            }
        }
        let last = self.since(start);
        self.at += 1;
        if unescaped.is_empty() {
            return Cow::Borrowed(last);
        }
        unescaped.push_str(last);
        Cow::Owned(unescaped)
    }

    /// The values of an array, one after the other.
    pub fn items(&mut self, each: &mut dyn FnMut(&mut Self)) {
        self.expect(b'[');
        if self.take(b']') {
            return;
        }
        loop {
            each(self);
            if !self.take(b',') {
                break;
            }
        }
        self.expect(b']');
    }

    /// The values of an object, one after the other, each with its key.
    pub fn members(&mut self, each: &mut dyn FnMut(&mut Self, &str)) {
        self.expect(b'{');
        if self.take(b'}') {
            return;
        }
        loop {
            let key = self.text();
            self.expect(b':');
            each(self, &key);
            if !self.take(b',') {
                break;
            }
        }
        self.expect(b'}');
    }

    /// Goes past a sign that must stand here.
    pub fn expect(&mut self, sign: u8) {
        if !self.take(sign) {
            self.fail();
        }
    }

    /// Goes past a sign, if it stands here.
    pub(super) fn take(&mut self, sign: u8) -> bool {
        let is_here = self.token() == sign;
        self.at += usize::from(is_here);
        is_here
    }

    /// Goes past a word, if it stands here.
    pub(super) fn takes(&mut self, word: &str) -> bool {
        self.token();
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let is_here = rest.starts_with(word.as_bytes());
        if is_here {
            self.at += word.len();
        }
        is_here
    }

    /// The first byte that is no space; 0 at the end.
    pub(super) fn token(&mut self) -> u8 {
        self.pass(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
        self.byte()
    }

    /// The byte that stands here; 0 at the end, which no JSON holds.
    pub(super) fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// Goes past all bytes of a kind.
    pub(super) fn pass(&mut self, is_of_kind: impl Fn(u8) -> bool) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += rest.iter().take_while(|byte| is_of_kind(**byte)).count();
    }

    /// Goes past what stands for itself in a text: everything but a quote, a backslash and the signs that no text holds.
    /// Eight bytes at a time, as most of what is read is this: the highest bit of a byte tells that it is another.
    fn pass_plain(&mut self) {
        const EACH: u64 = u64::MAX / 0xff;
        let below = |bytes: u64, limit: u8| {
            bytes.wrapping_sub(EACH * u64::from(limit)) & !bytes & (EACH << 7)
        };
        let equal = |bytes: u64, sign: u8| below(bytes ^ (EACH * u64::from(sign)), 1);
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        for eight in rest.as_chunks::<8>().0 {
            let bytes = u64::from_le_bytes(*eight);
            // A byte can be told wrongly only behind one that is told rightly: subtracting carries upwards.
            let other = below(bytes, b' ') | equal(bytes, b'"') | equal(bytes, b'\\');
            if other != 0 {
                self.at += other.trailing_zeros() as usize / 8;
                return;
            }
            self.at += 8;
        }
        self.pass(|byte| byte >= b' ' && byte != b'"' && byte != b'\\');
    }

    /// The text from a place up to here.
    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// What follows a backslash.
    fn escape(&mut self) -> char {
        let sign = self.byte();
        self.at += 1;
        match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.utf16_unit();
                let is_half = (0xd800..0xdc00).contains(&unit);
                // The other half stands right behind it; a half alone is no character.
                let code = if is_half && self.byte() == b'\\' {
                    self.at += 1;
                    self.expect_here(b'u');
                    let low = self.utf16_unit();
                    let low = low.checked_sub(0xdc00).filter(|low| *low < 0x400);
                    low.map(|low| 0x1_0000 + ((unit - 0xd800) << 10) + low)
                } else {
                    Some(unit)
                };
                self.expect_some(code.and_then(char::from_u32))
            }
            _ => {
                self.fail();
                char::default()
            }
        }
    }

    fn utf16_unit(&mut self) -> u32 {
        let start = self.at;
        self.at += 4;
        let bytes = hex::decode::<2>(self.since(start));
        u32::from(u16::from_be_bytes(self.expect_some(bytes)))
    }

    fn expect_here(&mut self, sign: u8) {
        if self.byte() != sign {
            self.fail();
        }
        self.at += 1;
    }
}
