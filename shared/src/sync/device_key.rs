//! The key with which a device closes. Knows neither who makes it nor what it closes.

use std::fmt;

use crate::id::DeviceId;
use crate::wire::{self, Reader, Wire, Writer, hex};

/// A key for AES-256 in Galois counter mode.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Key([u8; 32]);

impl Key {
    /// The key of these bytes.
    pub fn of(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes, for a cipher.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

impl Wire for Key {
    fn write(&self, out: &mut Writer) {
        out.text(&hex::encode(&self.0));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let bytes = hex::decode(&from.text());
        Self(from.expect_some(bytes))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::wire::Schemas) -> crate::wire::Schema {
        crate::wire::Schemas::hexadecimal(Some(32))
    }
}

/// Which of a server's secrets a key follows from. It says nothing of either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyId(pub u32);

wire::inner!(KeyId);

/// The key of a device, with the name of the device it was told for: a device may take another name since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceKey {
    pub device: DeviceId,
    pub key: Key,
    /// Absent from a server whose secret never changes.
    pub id: Option<KeyId>,
}

wire::record!(DeviceKey { device, key, id?, .. });

/// All keys of a device that a server can work out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceKeys {
    pub newest: Key,
    /// Those of secrets of before, the latest first: a device may have closed with one.
    pub older: Vec<Key>,
}

impl DeviceKeys {
    /// The one that a device has which never heard of another.
    pub fn oldest(&self) -> Key {
        self.older.last().copied().unwrap_or(self.newest)
    }
}
