//! JSON that is carried as it came, byte for byte. Knows nothing of what it says.

use std::fmt;
use std::str::FromStr;

use super::{Malformed, Reader, Wire, Writer};

/// The text of one JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raw(Box<str>);

impl Raw {
    /// A value of ours, which has a form in JSON.
    pub fn of<T: Wire>(value: &T) -> Self {
        Self(super::encode(value).into())
    }

    /// The text.
    pub fn get(&self) -> &str {
        &self.0
    }
}

impl Wire for Raw {
    fn write(&self, out: &mut Writer) {
        out.raw(&self.0);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        Self(from.raw().into())
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut super::Schemas) -> super::Schema {
        super::Schemas::anything()
    }
}

impl FromStr for Raw {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        super::decode(text)
    }
}

impl fmt::Display for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
