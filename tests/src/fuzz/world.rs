//! A server with two trajecten, and members of one who send it anything. Knows what must hold whatever they send.

use shared::change::{Digest, Entry};
use shared::id::{Id, TrajectId};
use shared::role::{Audience, StaffRole};
use shared::sync::hub::Caller;
use shared::time::Timestamp;

use super::mutator::Mutator;
use super::variant::Variant;
use crate::chance::Chance;
use crate::pool::WIRE_V1;
use crate::scene::{CANDIDATE, COACH, EMPLOYER, STRANGER, author, id};
use crate::sim::server::{Accident, Server};
use crate::sim::store::SimStore;
use crate::sim::variant;

/// What stands in the traject of others, and nowhere else.
const SECRET: &str = "Geheim van de buren";
const NOW: Timestamp = Timestamp(1_790_000_000_000);

/// What the server holds between two requests.
#[derive(Debug, Clone)]
pub struct World {
    store: SimStore,
    variant: Variant,
}

impl World {
    /// Who may send anything: the coach may do too much to be told from a bug.
    pub const MEMBERS: [u8; 2] = [CANDIDATE, EMPLOYER];

    /// One traject in which all was done that is allowed, one of others.
    pub fn lived(variant: Variant) -> Self {
        let store = sound_server().store;
        let mut world = Self { store, variant: Variant::Sound };
        for (number, edit) in (1..).zip(WIRE_V1.lines()) {
            for who in [COACH, CANDIDATE, EMPLOYER] {
                world.answer(request(ours(), who, number, edit).as_bytes(), who);
            }
        }
        let opened = format!(
            r#"{{"outline":{{"open":{{"job":"{SECRET}","employer":"B","route":"small_scale_growth","period":{{"from":"2026-11-01"}},"cohort":"","coach":"C","origin":"example"}}}}}}"#
        );
        world.answer(request(theirs(), STRANGER, 1, &opened).as_bytes(), STRANGER);
        assert!(world.entries(ours()).len() > 50, "most of the pool was taken in");
        assert_eq!(world.entries(theirs()).len(), 1);
        Self { variant, ..world }
    }

    /// Sends it with the session of this member. How many changes were taken in, if all is as it must be.
    pub fn receive(&mut self, request: &[u8], who: u8) -> Result<u64, String> {
        let (before, others) = (self.standing(ours()), self.standing(theirs()));
        let reply = self.answer(request, who);
        if self.standing(theirs()) != others {
            return Err("the traject of others changed".to_owned());
        }
        if !self.standing(ours()).starts_with(&before) {
            return Err("what was taken in is gone, or changed".to_owned());
        }
        let added = self.entries(ours()).iter().skip(before.len());
        let added: Vec<&Entry> = added.map(|(_, entry)| entry).collect();
        if added.iter().any(|entry| entry.change.author != id(who)) {
            return Err("a change was taken in under the name of someone else".to_owned());
        }
        let reply = reply.unwrap_or_default();
        if reply.is_empty() && !added.is_empty() {
            return Err("a request got no answer, and was taken in".to_owned());
        }
        if String::from_utf8_lossy(&reply).contains(SECRET) {
            return Err("others' words were told".to_owned());
        }
        let bytes: usize = added.iter().map(|entry| entry.change.edit.get().len()).sum();
        if bytes > request.len() {
            return Err(format!("{} bytes sent, {bytes} kept", request.len()));
        }
        Ok(added.len() as u64)
    }

    fn answer(&mut self, request: &[u8], who: u8) -> Option<Vec<u8>> {
        let others = (theirs(), STRANGER);
        let who = self.variant.caller(request, who, others, &[COACH, CANDIDATE, EMPLOYER]);
        let mut server = sound_server();
        std::mem::swap(&mut server.store, &mut self.store);
        let office = (who == STRANGER).then_some(StaffRole::Coach).or(author(who).office);
        let reply = server.answer(
            request,
            &Caller { person: id(who), office, paired_by: None },
            NOW,
            Accident::None,
        );
        std::mem::swap(&mut server.store, &mut self.store);
        reply
    }

    /// What stands in a log, and who may see it.
    fn standing(&self, log: TrajectId) -> Vec<(Audience, Digest)> {
        self.entries(log).iter().map(|(audience, entry)| (*audience, entry.digest())).collect()
    }

    fn entries(&self, log: TrajectId) -> &[(Audience, Entry)] {
        self.store.inner.all_entries(log)
    }
}

/// A request that this member might send: of the right shape more often than not, with bent contents.
pub fn bent_request(who: u8, chance: &mut Chance, mutator: &Mutator) -> Vec<u8> {
    if chance.one_in(4) {
        return mutator.text(chance);
    }
    let edits: Vec<&str> = WIRE_V1.lines().collect();
    let edit = chance.pick(&edits).copied().unwrap_or_default();
    // Of something that is there already, or of something new.
    let edit = if chance.one_in(3) { edit.to_owned() } else { renamed(edit, chance) };
    let edit = edit.into_bytes();
    let edit = if chance.one_in(2) { mutator.bent(edit, chance) } else { edit };
    let log = if chance.one_in(8) { theirs() } else { ours() };
    let forged = chance.pick(&[COACH, CANDIDATE, EMPLOYER, STRANGER]).copied().unwrap_or(who);
    let claimed = if chance.one_in(3) { forged } else { who };
    let number = 1_000 + chance.bits() % 1_000_000;
    let text = request(log, claimed, number, &String::from_utf8_lossy(&edit));
    if chance.one_in(3) { mutator.bent(text.into_bytes(), chance) } else { text.into_bytes() }
}

/// The same edit of another thing: what an edit is of stands first in it.
fn renamed(edit: &str, chance: &mut Chance) -> String {
    let named =
        edit.split_once("[\"").and_then(|(kind, rest)| Some((kind, rest.split_once('"')?.1)));
    named.map_or_else(
        || edit.to_owned(),
        |(kind, rest)| format!("{kind}[\"{}\"{rest}", chance.id::<()>()),
    )
}

fn sound_server() -> Server {
    Server::new(variant::Variant::Sound)
}

fn ours() -> TrajectId {
    id(7)
}

fn theirs() -> TrajectId {
    id(8)
}

/// A request that pushes one edit, under a name of its own.
fn request(log: TrajectId, claimed: u8, number: u64, edit: &str) -> String {
    let (device, author): (Id<()>, Id<()>) = (id(0x40 + claimed), id(claimed));
    let change = format!(
        r#"{{"device":"{device}","n":{number},"base":0,"at":1789999999999,"author":"{author}","edit":{edit}}}"#
    );
    format!(
        r#"{{"protocol":1,"device":"{device}","sent":{},"epoch":null,"have":{{"each":[]}},"push":[{{"log":"{log}","changes":[{change}]}}]}}"#,
        NOW.0
    )
}
