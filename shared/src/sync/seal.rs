//! A phone that is closed: it shows nothing, and keeps only its person's own work, encrypted, until the server hands out the
//! key again. Knows no cipher: whoever runs it brings one.
//!
//! A phone closes when it was away too long, when its person leaves it to someone else, and when the server no longer
//! lets it in. The key is the server's: it follows from person and device, is told to that person alone, and is gone from
//! the device with everything else. The server may have another by then: it tells those of before as well, and the one that
//! opens is found by trying. What others wrote is not kept: it comes again. Of what its person wrote, that is
//! what is unsent, declined or half typed; and what the server took in, for a server that goes back to a backup.

use crate::change::{Digest, Entry};
use crate::id::{DeviceId, LogId, PersonId};
use crate::sync::device_key::{DeviceKey, Key};
use crate::sync::journal::{Rows, Write, key};
use crate::sync::message::{Have, PROTOCOL, Reply, Request, Terms, Wants};
use crate::sync::phone::{Me, Phone};
use crate::sync::replica::Header;
use crate::sync::rows::{Damaged, put, read};
use crate::time::Timestamp;
use crate::wire::{self, Reader, Wire, Writer, hex};

/// What a cipher made of a text: 12 bytes that were never used before, then the text with its tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cipher(pub Vec<u8>);

impl Wire for Cipher {
    fn write(&self, out: &mut Writer) {
        out.text(&hex::encode(&self.0));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let bytes = hex::decode_all(&from.text());
        Self(from.expect_some(bytes))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::wire::Schemas) -> crate::wire::Schema {
        crate::wire::Schemas::hexadecimal(None)
    }
}

/// Why a phone is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It did not speak to the server for longer than it may.
    Away,
    /// Its person left it to someone else.
    Left,
    /// The server no longer lets it in.
    ShutOut,
}

wire::string_enum!(Why { Away = "away", Left = "left", ShutOut = "shut_out" });

/// A closed phone. This is all there is in its journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncryptedJournal {
    pub person: PersonId,
    /// By this name the server knows the key.
    pub device: DeviceId,
    pub why: Why,
    /// Changes that were not sent.
    pub unsent: u32,
    pub cipher: Cipher,
}

wire::record!(EncryptedJournal { person, device, why, unsent, cipher, .. });

/// What a journal holds.
#[derive(Debug)]
pub enum JournalState {
    /// Nothing: nobody was paired here.
    Nobody,
    Open(Box<Phone>),
    Closed(EncryptedJournal),
}

impl JournalState {
    /// Reads the rows of a journal.
    pub fn of(rows: &Rows) -> Result<Self, Damaged> {
        if let Some(encrypted) = EncryptedJournal::load(rows)? {
            return Ok(Self::Closed(encrypted));
        }
        let phone = Phone::load(rows)?;
        Ok(phone.map_or(Self::Nobody, |phone| Self::Open(Box::new(phone))))
    }
}

/// A phone about to close: what is to be encrypted, and with which key.
#[derive(Debug)]
pub struct Closing {
    pub key: Key,
    pub text: String,
    /// Each row goes.
    deletes: Vec<Write>,
    /// What the journal will say, but for the cipher.
    encrypted: EncryptedJournal,
}

impl Closing {
    /// Closes the phone that a journal holds. `None` if there is none that has a key: it never heard from a server.
    pub fn of(rows: &Rows, why: Why) -> Result<Option<Self>, Damaged> {
        let Some(phone) = Phone::load(rows)? else { return Ok(None) };
        let Some(DeviceKey { device, key, .. }) = phone.key() else { return Ok(None) };
        let encrypted = EncryptedJournal {
            person: phone.me().person,
            device,
            why,
            unsent: u32::try_from(phone.unsent()).unwrap_or(u32::MAX),
            cipher: Cipher(Vec::new()),
        };
        let text = wire::encode(&own(rows, phone.me())?);
        let deletes = rows.keys().map(|row| Write::Delete(row.clone())).collect();
        Ok(Some(Self { key, text, deletes, encrypted }))
    }

    /// The closed phone, and what to write: every row goes, the cipher stays.
    pub fn seal(self, cipher: Cipher) -> (EncryptedJournal, Vec<Write>) {
        let encrypted = EncryptedJournal { cipher, ..self.encrypted };
        let mut writes = self.deletes;
        writes.push(put(key::ENCRYPTED.to_owned(), &encrypted));
        (encrypted, writes)
    }
}

/// The rows that hold its person's own work.
fn own(rows: &Rows, me: &Me) -> Result<Rows, Damaged> {
    let is_own = |entry: &Entry| {
        entry.change.device == me.device || me.former_devices.contains(&entry.change.device)
    };
    let mut kept = Rows::new();
    let mut keep = |write| {
        if let Write::Put(row, text) = write {
            kept.insert(row, text);
        }
    };
    for (row, text) in rows.iter() {
        let mut parts = row.splitn(3, '/');
        match (parts.next().unwrap_or(""), parts.next().unwrap_or("")) {
            ("pending" | "parked" | "draft", _) => keep(Write::Put(row.clone(), text.clone())),
            ("log", _) => {
                // Where the log stood, but no view: the next round brings it whole.
                let header: Header = read(row, text)?;
                keep(put(row.clone(), &Header { view: Digest::default(), ..header }));
            }
            ("entries", log) => {
                let log: LogId = log.parse().map_err(|_| Damaged(row.clone()))?;
                let mut entries: Vec<Entry> = read(row, text)?;
                entries.retain(is_own);
                if let Some(first) = entries.first() {
                    keep(put(key::entries(log, first.seq), &entries));
                }
            }
            _ => {}
        }
    }
    keep(put(key::ME.to_owned(), &Me { lease: None, ..me.clone() }));
    Ok(kept)
}

impl EncryptedJournal {
    /// The closed phone a journal holds, if it holds one.
    pub fn load(rows: &Rows) -> Result<Option<Self>, Damaged> {
        rows.get(key::ENCRYPTED).map(|text| read(key::ENCRYPTED, text)).transpose()
    }

    /// Asks the server for the key, and for nothing else.
    pub fn request(&self, device_now: Timestamp) -> Request {
        Request {
            protocol: PROTOCOL,
            person: Some(self.person),
            device: self.device,
            sent: device_now,
            epoch: None,
            have: Have::Digest(Digest::default()),
            push: Vec::new(),
            wants: Wants::Key,
            bears: None,
            read: None,
            key: None,
        }
    }

    /// The keys that this answer tells, in the order in which they are tried: it closed with one of them.
    pub fn keys_in(&self, reply: &Reply) -> Vec<Key> {
        let Some(Terms { key: Some(told), older, .. }) = &reply.lease else { return Vec::new() };
        if told.device != self.device {
            return Vec::new();
        }
        std::iter::once(told.key).chain(older.iter().copied()).collect()
    }

    /// Opens the phone with what the cipher held. The writes are for once it has spoken to the server: until then the
    /// journal stays closed, and nothing is shown, because what others wrote is not here.
    pub fn open(&self, text: &str) -> Result<(Phone, Vec<Write>), Damaged> {
        let rows: Rows = read(key::ENCRYPTED, text)?;
        let phone = Phone::load(&rows)?.filter(|phone| phone.me().person == self.person);
        let phone = phone.ok_or_else(|| Damaged(key::ENCRYPTED.to_owned()))?;
        let mut writes = vec![Write::Delete(key::ENCRYPTED.to_owned())];
        writes.extend(rows.iter().map(|(row, text)| Write::Put(row.clone(), text.clone())));
        Ok((phone, writes))
    }
}
