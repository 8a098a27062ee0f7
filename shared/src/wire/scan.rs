//! Goes past a value without reading it, and holds it against the grammar of JSON on its way.

use super::reader::Reader;

/// Values within values, at most. Ours have six; without a limit a short text could fill the stack.
const DEPTH_MAX: usize = 32;

impl<'a> Reader<'a> {
    /// Goes past any value.
    pub(super) fn skip(&mut self) {
        self.skip_within(0);
    }

    /// The text of any value, without the spaces around it.
    pub(super) fn raw(&mut self) -> &'a str {
        self.token();
        let start = self.at;
        // Half of the depth: what is carried as it is must still be read inside a message.
        self.skip_within(DEPTH_MAX / 2);
        self.since(start)
    }

    fn skip_within(&mut self, depth: usize) {
        let sign = self.token();
        match sign {
            b'[' | b'{' if depth == DEPTH_MAX => self.fail(),
            b'[' => self.items(&mut |from| from.skip_within(depth + 1)),
            b'{' => self.members(&mut |from, _| from.skip_within(depth + 1)),
            b'"' => drop(self.text()),
            b't' | b'f' => drop(self.truth()),
            b'n' if self.takes("null") => {}
            _ => self.skip_number(),
        }
    }

    pub(super) fn skip_number(&mut self) {
        self.skip_if(b"-");
        if !self.skip_if(b"0") {
            self.skip_digits();
        }
        if self.skip_if(b".") {
            self.skip_digits();
        }
        if self.skip_if(b"eE") {
            self.skip_if(b"+-");
            self.skip_digits();
        }
    }

    /// One digit or more.
    fn skip_digits(&mut self) {
        if !self.byte().is_ascii_digit() {
            self.fail();
        }
        self.pass(|byte| byte.is_ascii_digit());
    }

    fn skip_if(&mut self, signs: &[u8]) -> bool {
        let is_one = signs.contains(&self.byte());
        self.at += usize::from(is_one);
        is_one
    }
}
