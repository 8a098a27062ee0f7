//! Writes JSON text value by value. It puts the commas; what stands where is up to who calls. Knows no type of ours.

/// JSON text that is being written.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// What was written.
    pub fn into_text(self) -> String {
        self.text
    }

    /// Begins an array; values follow.
    pub fn begin_array(&mut self) {
        self.raw("[");
    }

    /// Ends it.
    pub fn end_array(&mut self) {
        self.text.push(']');
    }

    /// Begins an object; a key and a value follow, and so on.
    pub fn begin_object(&mut self) {
        self.raw("{");
    }

    /// Ends it.
    pub fn end_object(&mut self) {
        self.text.push('}');
    }

    /// The key of the value that follows.
    pub fn key(&mut self, key: &str) {
        self.text(key);
        self.text.push(':');
    }

    /// Begins an object of one key, such as tells one variant from another; its value follows.
    pub fn begin_choice(&mut self, name: &str) {
        self.begin_object();
        self.key(name);
    }

    /// A value that is JSON already.
    pub fn raw(&mut self, json: &str) {
        // Nothing of ours ends in one of these three but what has just begun: a text ends in its quote.
        let is_first = matches!(self.text.as_bytes().last(), None | Some(b'[' | b'{' | b':'));
        if !is_first {
            self.text.push(',');
        }
        self.text.push_str(json);
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.raw("\"");
        let mut rest = text;
        while let Some(at) = rest.bytes().position(|byte| byte < b' ' || b"\"\\".contains(&byte)) {
            let (plain, special) = rest.split_at(at);
            self.text.push_str(plain);
            self.escape(special.as_bytes()[0]);
            rest = &special[1..];
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    fn escape(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            0x08 => b'b',
            b'\t' => b't',
            b'\n' => b'n',
            0x0c => b'f',
            b'\r' => b'r',
            _ => {
                self.text.push_str("\\u00");
                self.text.push_str(&super::hex::encode(&[byte]));
                return;
            }
        };
        self.text.push('\\');
        self.text.push(char::from(short));
    }
}
