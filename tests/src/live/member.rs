//! Someone with a paired phone and a real session. Makes changes and sends them; checks no answer.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use shared::change::{Change, Digest};
use shared::id::{DeviceId, PersonId, Seq, TrajectId};
use shared::record::Edit;
use shared::sync::device_key::KeyId;
use shared::sync::message::{
    Batch, Epoch, Have, Held, PROTOCOL, Page, Pull, PullStatus, Push, Reply, Request, Staged, Wants,
};
use shared::time::Timestamp;

use crate::chance::Chance;
use crate::live::client::Client;

/// When the first change is made; each next a millisecond later, as no two by one hand are of the same moment.
const NOW: Timestamp = Timestamp(1_790_000_000_000);

/// A member of the office.
#[derive(Debug)]
pub struct Member {
    pub client: Client,
    pub person: PersonId,
    pub device: DeviceId,
    next_n: u64,
    /// Which key its phone was told.
    key: Option<KeyId>,
}

impl Member {
    /// Lets a new coach in as an operator and a browser would: by a command, and with its link's code.
    pub fn pair(
        program: &Path,
        data: &Path,
        address: SocketAddr,
        chance: &mut Chance,
    ) -> io::Result<Self> {
        Self::pair_as("coach", program, data, address, chance)
    }

    /// The same with another role in the office.
    pub fn pair_as(
        role: &str,
        program: &Path,
        data: &Path,
        address: SocketAddr,
        chance: &mut Chance,
    ) -> io::Result<Self> {
        let device: DeviceId = chance.id();
        // Nobody is let in twice under one name.
        let name = format!("Anneke {device}");
        let mut invite = Command::new(program);
        invite.args(["invite", "--name", &name, "--role", role, "--data"]).arg(data);
        let said = String::from_utf8_lossy(&invite.output()?.stdout).into_owned();
        let code = said.lines().next().and_then(|line| line.split_once('#')).map(|it| it.1);
        let code = code.ok_or_else(|| io::Error::other("no invite"))?;
        Self::redeem(Client::new(address), code, device)
    }

    /// Lets somebody of a log in, as who coaches them does: by an invite, and with its link's code.
    pub fn lets_in(
        &mut self,
        log: TrajectId,
        person: PersonId,
        address: SocketAddr,
        device: DeviceId,
    ) -> io::Result<Self> {
        let asking = json!({ "person": person.to_string(), "log": log.to_string() });
        let answer = self.client.post("/api/invites", asking.to_string().as_bytes())?;
        let invite: Value = serde_json::from_slice(&answer.body)?;
        let code = invite["link"].as_str().and_then(|link| link.split_once('#'));
        let code = code.ok_or_else(|| io::Error::other("no invite"))?.1;
        Self::redeem(Client::new(address), code, device)
    }

    /// Lets in whoever an invite is for, by its code.
    pub fn redeem(mut client: Client, code: &str, device: DeviceId) -> io::Result<Self> {
        let asking = json!({ "code": code, "device": device.to_string() }).to_string();
        let answer = client.post("/api/pair", asking.as_bytes())?;
        let me: Value = serde_json::from_slice(&answer.body)?;
        let person = me["person"].as_str().and_then(|id| id.parse().ok());
        let (Some(person), Some(cookie)) = (person, answer.cookie) else {
            return Err(io::Error::other(format!("not paired: {}", answer.status)));
        };
        client.sign_in(cookie);
        Ok(Self { client, person, device, next_n: 1, key: None })
    }

    /// Someone who was let in before, by what was kept of them.
    pub fn again(client: Client, person: PersonId, device: DeviceId, next_n: u64) -> Self {
        Self { client, person, device, next_n, key: None }
    }

    /// The number the next change of this device gets.
    pub fn next_n(&self) -> u64 {
        self.next_n
    }

    /// The next change of this device.
    pub fn change(&mut self, edit: &Edit) -> Change {
        let n = self.next_n;
        self.next_n += 1;
        let (device, author) = (self.device, self.person);
        let at = NOW.plus_ms(i64::try_from(n).unwrap_or(i64::MAX));
        Change { device, n, base: Seq::ZERO, at, author, edit: edit.encode(), promised: None }
    }

    /// A round that brings these changes and asks for nothing new.
    pub fn request(&self, log: TrajectId, changes: &[Change]) -> Request {
        let push = vec![Push { log, changes: changes.to_vec(), follows: None }];
        let have = Have::Digest(Digest::default());
        Request { have, push, ..self.asking(Vec::new()) }
    }

    /// A round that asks for what is not held.
    pub fn asking(&self, held: Vec<Held>) -> Request {
        Request {
            protocol: PROTOCOL,
            person: Some(self.person),
            device: self.device,
            sent: NOW,
            epoch: None,
            have: Have::Each(held),
            push: Vec::new(),
            wants: Wants::Nothing,
            bears: None,
            read: None,
            key: self.key,
        }
    }

    /// Keeps which key a reply tells, so that the next need not.
    pub fn hears(&mut self, reply: &Reply) {
        let told = reply.lease.as_ref().and_then(|terms| terms.key.as_ref()?.id);
        self.key = told.or(self.key);
    }

    /// Sends changes to a log.
    pub fn push(&mut self, log: TrajectId, changes: &[Change]) -> io::Result<Reply> {
        let request = self.request(log, changes);
        self.client.round(&request)
    }

    /// All that it does not have, each log in one piece, in however many rounds it comes; it holds that from then on.
    pub fn pull(
        &mut self,
        epoch: &mut Option<Epoch>,
        held: &mut Vec<Held>,
    ) -> io::Result<Vec<Batch>> {
        let mut all: Vec<Batch> = Vec::new();
        loop {
            let request = Request { epoch: *epoch, ..self.asking(held.clone()) };
            let reply = self.client.round(&request)?;
            *epoch = Some(reply.epoch);
            for pull in reply.pulls {
                let (Pull::Entries(batch) | Pull::Snapshot(batch)) = pull else { continue };
                let place = held.iter().position(|it| it.log == batch.log);
                let known = place.map(|place| held.swap_remove(place));
                held.push(held_after(&batch, known));
                match all.iter_mut().find(|it| it.log == batch.log) {
                    Some(begun) => {
                        begun.entries.extend(batch.entries);
                        begun.cursor = batch.cursor;
                    }
                    None => all.push(batch),
                }
            }
            if reply.rest != PullStatus::More {
                return Ok(all);
            }
        }
    }
}

/// What a phone holds of a log that has this batch, too: a page is put aside until the last is there.
pub fn held_after(batch: &Batch, known: Option<Held>) -> Held {
    let Batch { log, view, cursor, page, .. } = *batch;
    let nothing = Held { log, cursor: Seq::ZERO, view: Digest::default(), staged: None };
    let known = known.unwrap_or(nothing);
    match page {
        Some(Page { after, until }) if cursor < until => {
            let from = known.staged.map_or(after, |staged| staged.from);
            Held { staged: Some(Staged { view, from, cursor, until }), ..known }
        }
        _ => Held { log, cursor, view, staged: None },
    }
}
