//! A device of a history: one disk, a clock of its own, and one or two tabs that each hold a phone in memory.

use std::collections::BTreeMap;

use shared::change::Digest;
use shared::id::{Seq, TrajectId};
use shared::record::{Edit, LogKind};
use shared::sync::journal::{Refused, Revision, Rows, Write};
use shared::sync::message::{Epoch, FIRST_PROTOCOL, Request};
use shared::sync::phone::Phone;
use shared::sync::seal::EncryptedJournal;
use shared::time::Timestamp;

use crate::sim::Oracle;
use crate::sim::Violation;
use crate::sim::cipher;
use crate::sim::disk::Disk;

/// Epoch and view of a log with the cursor in it, as last told to the server.
pub type Told = BTreeMap<TrajectId, (Option<Epoch>, Digest, Seq)>;

/// A device.
#[derive(Debug, Clone)]
pub struct Device {
    /// Whose it is: the number of a player.
    pub player: usize,
    /// What its app speaks.
    pub protocol: u16,
    pub disk: Disk,
    /// A backup of the disk, kept elsewhere.
    pub copy: Option<Disk>,
    pub tabs: Vec<Tab>,
    /// How far its clock is off.
    pub skew_ms: i64,
    /// Out of reach until then.
    pub offline_until: i64,
    /// Whether it was copied, or is a copy.
    pub is_twin: bool,
    /// The journals of those who had this device before, by the number of the player.
    pub spare_disks: Vec<(usize, Disk)>,
    /// When the server's last answer was kept, in true time; nothing once the clock or the disk was meddled with since.
    pub heard: Option<i64>,
}

/// A tab: what one running copy of the app has in memory.
#[derive(Debug, Clone, Default)]
pub struct Tab {
    pub phone: Option<Phone>,
    pub revision: Revision,
    /// The round it waits for.
    pub awaits: Option<u64>,
    pub told: Told,
    /// Edits that would take back what was done here.
    pub undo: Vec<(TrajectId, Edit)>,
}

impl Device {
    /// The time on this device.
    pub fn now(&self, now: i64) -> Timestamp {
        Timestamp(now.saturating_add(self.skew_ms))
    }

    /// Whether its app knows of no logs but those of trajecten.
    pub fn knows_trajects_alone(&self) -> bool {
        self.protocol == FIRST_PROTOCOL
    }

    /// Whether its app knows logs of this kind.
    pub fn knows(&self, kind: LogKind) -> bool {
        match kind {
            LogKind::Traject => true,
            LogKind::Person => self.protocol >= 2,
            LogKind::Employer | LogKind::Office => self.protocol >= 3,
            LogKind::Cohort => self.protocol >= 4,
        }
    }

    /// A request as its app sends it.
    pub fn sends(&self, request: Request) -> Request {
        let read = request.read.filter(|_| !self.knows_trajects_alone());
        Request { protocol: self.protocol, read, ..request }
    }

    /// The phone in a tab, read from disk if it is not in memory.
    pub fn phone(&mut self, tab: usize) -> Result<&mut Phone, Violation> {
        let holder = &mut self.tabs[tab];
        if holder.phone.is_none() {
            let (revision, rows) = self.disk.load();
            let loaded =
                Phone::load(&rows).map_err(|e| Oracle::NothingLost.violated(e.to_string()));
            holder.phone = loaded?;
            holder.revision = revision;
        }
        holder
            .phone
            .as_mut()
            .ok_or_else(|| Oracle::NothingLost.violated("a journal without its owner"))
    }

    /// The phone as the disk holds it, be it behind its lock.
    pub fn phone_on_disk(&self) -> Option<Phone> {
        phone_on(&self.disk)
    }

    /// With those of who had this device before.
    pub fn phones_on_disks(&self) -> impl Iterator<Item = Phone> {
        let disks =
            std::iter::once(&self.disk).chain(self.spare_disks.iter().map(|(_, disk)| disk));
        disks.filter_map(phone_on)
    }

    /// The rows of what was made or typed here and is not with the server, be they behind the lock.
    pub fn made_here(&self) -> Rows {
        let mut rows = rows_on(&self.disk).unwrap_or_default();
        rows.retain(|row, _| {
            ["pending/", "parked/", "draft/"].iter().any(|it| row.starts_with(it))
        });
        rows
    }

    /// Whether the phone is closed.
    pub fn is_closed(&self) -> bool {
        matches!(EncryptedJournal::load(&self.disk.load().1), Ok(Some(_)))
    }

    /// Someone else has the device now, with a journal of their own. The other one stays where it is.
    pub fn change_hands(&mut self, player: usize, disk: Disk) {
        let left = std::mem::replace(&mut self.disk, disk);
        self.spare_disks.push((self.player, left));
        self.player = player;
        self.forget_all();
        (self.copy, self.heard) = (None, None);
    }

    /// Writes what this tab planned.
    pub fn commit(&mut self, tab: usize, writes: &[Write]) -> Result<(), Refused> {
        let revision = self.disk.commit(self.tabs[tab].revision, writes)?;
        self.tabs[tab].revision = revision;
        Ok(())
    }

    /// The tab is killed, or gives up what it has in memory.
    pub fn close(&mut self, tab: usize) {
        let tab = &mut self.tabs[tab];
        (tab.phone, tab.awaits) = (None, None);
        tab.undo.clear();
    }

    /// The disk is put back as it was when it was backed up. Numbers that were given out since will be given again.
    pub fn restore(&mut self) {
        if let Some(copy) = self.copy.clone() {
            self.disk = copy;
            self.heard = None;
            self.lose_power();
        }
    }

    /// The battery falls out: every tab is gone, and what the disk held back.
    pub fn lose_power(&mut self) {
        self.disk.lose_power();
        self.forget_all();
    }

    /// Every tab begins again.
    pub fn forget_all(&mut self) {
        self.tabs.fill_with(Tab::default);
    }
}

fn phone_on(disk: &Disk) -> Option<Phone> {
    Phone::load(&rows_on(disk)?).ok()?
}

/// The rows of a disk, opened with the key where it is closed.
fn rows_on(disk: &Disk) -> Option<Rows> {
    let (_, rows) = disk.load();
    let Some(encrypted) = EncryptedJournal::load(&rows).ok()? else { return Some(rows) };
    let text = cipher::decrypt(cipher::key(encrypted.person, encrypted.device), &encrypted.cipher)?;
    let (_, writes) = encrypted.open(&text).ok()?;
    let put = writes.into_iter().filter_map(|write| match write {
        Write::Put(row, text) => Some((row, text)),
        Write::Delete(_) => None,
    });
    Some(put.collect())
}
