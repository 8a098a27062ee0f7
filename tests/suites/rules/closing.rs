//! A phone that was away too long, or was left to someone else: what it keeps, who can read it, and how it comes back.

use shared::id::TrajectId;
use shared::record::Edit;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::record::{At, Edit::Member};
use shared::role::{Role, StaffRole};
use shared::sync::device_key::{DeviceKeys, Key, KeyId};
use shared::sync::hub::{Caller, Hub, pull};
use shared::sync::journal::{Rows, Write};
use shared::sync::lease::ClockCheck;
use shared::sync::memory::{MemoryJournal, MemoryStore};
use shared::sync::message::{Epoch, KEYS_PROTOCOL, Reply, Request, Terms};
use shared::sync::phone::{Ask, Me, Phone};
use shared::sync::seal::{Cipher, Closing, EncryptedJournal, Why};
use shared::time::Timestamp;
use tests::pool::edits;
use tests::scene::{CANDIDATE, COACH, id};

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
const START: Timestamp = Timestamp(1_800_000_000_000);

/// A server that lets phones away for two days.
pub(super) struct TestServer {
    hub: Hub,
    pub(super) store: MemoryStore,
    epoch: Epoch,
    /// How often it took another secret.
    turns: u8,
}

/// Another coach of the office, who takes part in nothing yet.
pub(super) const COLLEAGUE: u8 = 90;

fn caller(who: u8) -> Caller {
    let is_of_office = [COACH, COLLEAGUE].contains(&who);
    Caller { person: id(who), office: is_of_office.then_some(StaffRole::Coach), paired_by: None }
}

impl TestServer {
    fn new() -> Self {
        let mut store = MemoryStore::default();
        store.begin_epoch(Epoch(1));
        Self { hub: Hub::new(1), store, epoch: Epoch(1), turns: 0 }
    }

    /// Goes back to a backup: another life.
    pub(super) fn goes_back(&mut self, backup: &MemoryStore) {
        self.store = backup.clone();
        self.epoch.0 += 1;
        self.store.begin_epoch(self.epoch);
        self.hub.rolled_back();
    }

    /// Takes in what a phone sends; the answer is lost.
    pub(super) fn hears(&mut self, handset: &Handset) {
        drop(self.answer(handset.who, &handset.phone.request(Ask::Full, START)));
    }

    pub(super) fn answer(&mut self, who: u8, request: &Request) -> Reply {
        let (store, caller) = (&mut self.store, caller(who));
        let outcomes = self.hub.push_all(store, &caller, request, self.epoch, START).unwrap();
        let mut reply = pull(store, caller.person, request, outcomes, START).unwrap();
        let keys = |device: shared::id::DeviceId| {
            let key = |turn| {
                let mut bytes = [who; 32];
                bytes[..16].copy_from_slice(device.as_bytes());
                bytes[31] = turn;
                Key::of(bytes)
            };
            let older = (0..self.turns).rev().map(key).collect();
            Ok::<_, std::convert::Infallible>(DeviceKeys { newest: key(self.turns), older })
        };
        let newest = KeyId(u32::from(self.turns));
        reply.lease = Some(Terms::of(2, request, newest, keys).unwrap());
        reply
    }
}

/// A phone with its journal.
pub(super) struct Handset {
    who: u8,
    pub(super) phone: Phone,
    journal: MemoryJournal,
}

impl Handset {
    fn of(who: u8) -> Self {
        Self::on(who, who + 100)
    }

    /// Someone's phone with a number of its own.
    pub(super) fn on(who: u8, device: u8) -> Self {
        let Caller { person, office, .. } = caller(who);
        let (phone, writes) = Phone::pair(Me::fresh(person, String::new(), office, id(device)));
        let mut handset = Self { who, phone, journal: MemoryJournal::default() };
        handset.write(&writes);
        handset
    }

    pub(super) fn write(&mut self, writes: &[Write]) {
        let (revision, _) = self.journal.load();
        self.journal.commit(revision, writes).unwrap();
    }

    pub(super) fn rows(&self) -> Rows {
        self.journal.load().1
    }

    /// The journal goes back to what it was, and the app starts again.
    pub(super) fn put_back(&mut self, backup: &Rows) {
        self.journal = MemoryJournal::default();
        let rows = backup.iter().map(|(row, text)| Write::Put(row.clone(), text.clone()));
        self.write(&rows.collect::<Vec<_>>());
        self.phone = Phone::load(backup).unwrap().expect("an open journal");
    }

    pub(super) fn submit(&mut self, log: TrajectId, edit: &Edit) {
        let submitted = self.phone.submit(log, edit, START).expect("an edit that may be");
        self.write(&submitted.writes);
        self.phone.saved(log, submitted.n);
    }

    /// Says whether it would ask again at once.
    pub(super) fn round(&mut self, server: &mut TestServer) -> bool {
        let reply = server.answer(self.who, &self.phone.request(Ask::Full, START));
        self.receive(reply)
    }

    /// Says whether it would ask again at once.
    pub(super) fn receive(&mut self, reply: Reply) -> bool {
        let received = self.phone.receive(reply, START);
        self.write(&received.writes);
        if received.is_forked {
            let writes = self.phone.take_new_identity(id(self.who + 150));
            self.write(&writes);
        }
        received.again || received.is_forked
    }
}

fn job(text: &str) -> Edit {
    Edit::Outline(OutlineEdit::Set(OutlineField::Job(text.to_owned())))
}

/// A coach's phone that shares a traject with a candidate, and has something unsent and something half typed.
pub(super) fn stage() -> (TestServer, Handset, Handset, TrajectId) {
    let (mut server, mut coach, mut candidate) =
        (TestServer::new(), Handset::of(COACH), Handset::of(CANDIDATE));
    let log = id(7);
    let new = NewMember { role: Role::Candidate, name: "Bo".to_owned(), placement: None };
    coach.submit(log, &edits().swap_remove(0));
    coach.submit(log, &Member(At(id(CANDIDATE), MemberEdit::Add(new))));
    coach.round(&mut server);
    candidate.round(&mut server);
    let step = edits().into_iter().find(|edit| {
        candidate.phone.traject(log).unwrap().check(edit, tests::scene::author(CANDIDATE)).is_ok()
    });
    candidate.submit(log, &step.expect("something a candidate may do"));
    candidate.round(&mut server);
    coach.round(&mut server);
    coach.submit(log, &job("Nog niet verstuurd"));
    let writes = coach.phone.keep_draft("note", "Half getypt");
    coach.write(&writes);
    (server, coach, candidate, log)
}

/// Stands for a cipher: nothing of the text can be read in the digits it becomes.
fn encrypt(closing: &Closing) -> Cipher {
    Cipher(
        closing.text.bytes().zip(closing.key.bytes().iter().cycle()).map(|(a, b)| a ^ b).collect(),
    )
}

fn decrypt(encrypted: &EncryptedJournal, key: Key) -> String {
    let bytes = encrypted.cipher.0.iter().zip(key.bytes().iter().cycle()).map(|(a, b)| a ^ b);
    String::from_utf8_lossy(&bytes.collect::<Vec<u8>>()).into_owned()
}

/// Opens with the first key of an answer that fits.
fn opened(encrypted: &EncryptedJournal, reply: &Reply) -> Option<(Phone, Vec<Write>)> {
    let mut keys = encrypted.keys_in(reply).into_iter();
    keys.find_map(|key| encrypted.open(&decrypt(encrypted, key)).ok())
}

pub(super) fn close(handset: &mut Handset, why: Why) -> EncryptedJournal {
    let closing = Closing::of(&handset.rows(), why).unwrap().expect("a key was told");
    let cipher = encrypt(&closing);
    let (encrypted, writes) = closing.seal(cipher);
    handset.write(&writes);
    encrypted
}

/// The phone behind the lock, with what is to be written once it has spoken to the server.
pub(super) fn open(
    handset: &mut Handset,
    server: &mut TestServer,
    encrypted: &EncryptedJournal,
) -> Vec<Write> {
    let reply = server.answer(handset.who, &encrypted.request(START));
    let (phone, writes) = opened(encrypted, &reply).expect("a key that fits");
    handset.phone = phone;
    writes
}

#[test]
fn a_closed_phone_holds_one_row_that_says_nothing() {
    let (_, mut coach, _, log) = stage();
    let encrypted = close(&mut coach, Why::Away);
    assert_eq!((encrypted.person, encrypted.unsent, encrypted.why), (id(COACH), 1, Why::Away));
    let rows = coach.rows();
    assert_eq!(EncryptedJournal::load(&rows).unwrap(), Some(encrypted));
    assert_eq!(rows.len(), 1);
    assert!(Phone::load(&rows).unwrap().is_none(), "there is nothing to show");
    let text = rows.values().cloned().collect::<String>();
    for word in ["Nog niet verstuurd", "Half getypt", &log.to_string(), "key"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}

#[test]
fn it_keeps_its_persons_work_alone() {
    let (_, coach, _, log) = stage();
    let closing = Closing::of(&coach.rows(), Why::Left).unwrap().expect("a key was told");
    let before = coach.phone.replica(log).unwrap();
    assert_eq!((before.entries().len(), before.pending().len()), (3, 1));
    let cipher = encrypt(&closing);
    let (encrypted, _) = closing.seal(cipher);
    let (phone, _) = encrypted.open(&decrypt(&encrypted, coach.phone.key().unwrap().key)).unwrap();
    let after = phone.replica(log).unwrap();
    assert_eq!((after.entries().len(), after.pending().len()), (2, 1), "not the candidate's");
    assert_eq!(phone.draft("note"), Some("Half getypt"));
    assert_eq!(phone.key(), None, "a key is not kept with what it opens");
}

#[test]
fn it_opens_with_the_next_answer_and_sends_first() {
    let (mut server, mut coach, _, log) = stage();
    let encrypted = close(&mut coach, Why::Away);
    let reply = server.answer(COACH, &encrypted.request(START));
    assert!(reply.pulls.is_empty(), "a closed phone is told nothing but its key");
    let (phone, writes) = opened(&encrypted, &reply).expect("a key that fits");
    let request = phone.request(Ask::Full, START);
    assert_eq!(request.push.iter().map(|push| push.changes.len()).sum::<usize>(), 1);
    coach.phone = phone;
    coach.write(&writes);
    coach.round(&mut server);
    assert_eq!((coach.phone.unsent(), coach.phone.rejected().count()), (0, 0));
    let replica = coach.phone.replica(log).unwrap();
    assert_eq!(replica.entries().len(), 4);
    let (_, again) = (replica, Phone::load(&coach.rows()).unwrap().expect("an open journal"));
    assert_eq!(
        again.replica(log).unwrap().confirmed(),
        coach.phone.replica(log).unwrap().confirmed()
    );
    assert_eq!(again.draft("note"), Some("Half getypt"));
}

#[test]
fn a_month_of_work_is_sent_in_five_rounds() {
    let (mut server, mut coach, mut candidate, log) = stage();
    for n in 1..2_000 {
        coach.submit(log, &job(&format!("Dag {}", n / 67)));
    }
    let encrypted = close(&mut coach, Why::Away);
    assert_eq!(encrypted.unsent, 2_000);
    let writes = open(&mut coach, &mut server, &encrypted);
    coach.write(&writes);
    let rounds = 1 + (0..9).take_while(|_| coach.round(&mut server)).count();
    assert!(rounds <= 5, "{rounds} rounds");
    assert_eq!((coach.phone.unsent(), coach.phone.rejected().count()), (0, 0));
    while candidate.round(&mut server) {}
    let shown = |it: &Handset| it.phone.traject(log).unwrap().outline.clone().unwrap().job;
    assert_eq!(shown(&coach).get(), "Dag 29");
    assert_eq!(shown(&candidate), shown(&coach));
}

#[test]
fn nobody_else_is_told_its_key() {
    let (mut server, mut coach, candidate, _) = stage();
    let encrypted = close(&mut coach, Why::Left);
    let reply = server.answer(CANDIDATE, &encrypted.request(START));
    assert_eq!(encrypted.keys_in(&reply).len(), 1, "some key");
    assert!(opened(&encrypted, &reply).is_none());
    let digest_only = candidate.phone.request(Ask::DigestOnly, START);
    assert_eq!(encrypted.keys_in(&server.answer(CANDIDATE, &digest_only)), []);
}

#[test]
fn what_closed_opens_after_the_secret_changed_twice_and_closes_with_the_newest() {
    let (mut server, mut coach, _, _) = stage();
    let encrypted = close(&mut coach, Why::Away);
    server.turns = 2;
    let writes = open(&mut coach, &mut server, &encrypted);
    coach.write(&writes);
    coach.round(&mut server);
    assert_eq!((coach.phone.unsent(), coach.phone.draft("note")), (0, Some("Half getypt")));
    let key = coach.phone.key().expect("a key was told");
    assert_eq!((key.id, key.key.bytes()[31]), (Some(KeyId(2)), 2));
}

#[test]
fn an_open_phone_takes_the_newest_key_at_its_next_round_and_is_told_it_once() {
    let (mut server, mut coach, _, _) = stage();
    let told = |server: &mut TestServer, coach: &mut Handset| {
        let reply = server.answer(COACH, &coach.phone.request(Ask::Full, START));
        let told = reply.lease.clone().unwrap();
        coach.receive(reply);
        (told.key.map(|key| key.key.bytes()[31]), told.older.len())
    };
    assert_eq!(told(&mut server, &mut coach), (None, 0));
    server.turns = 1;
    assert_eq!(told(&mut server, &mut coach), (Some(1), 0), "and of those before it hears nothing");
    assert_eq!(told(&mut server, &mut coach), (None, 0));
    let closing = Closing::of(&coach.rows(), Why::Left).unwrap().expect("a key was told");
    assert_eq!(closing.key.bytes()[31], 1);
}

#[test]
fn a_phone_of_before_keeps_the_key_it_has_and_opens_with_that() {
    let (mut server, mut coach, _, _) = stage();
    let of_before = |request| Request { protocol: KEYS_PROTOCOL - 1, key: None, ..request };
    for turns in [1, 2] {
        server.turns = turns;
        let request = of_before(coach.phone.request(Ask::Full, START));
        let reply = server.answer(COACH, &request);
        assert_eq!(reply.lease.as_ref().unwrap().key, None);
        coach.receive(reply);
    }
    coach.submit(id(7), &job("Ook nog niet verstuurd"));
    let encrypted = close(&mut coach, Why::Away);
    let reply = server.answer(COACH, &of_before(encrypted.request(START)));
    let keys = encrypted.keys_in(&reply);
    assert_eq!(keys.len(), 1, "it reads no more than one");
    let (phone, _) = encrypted.open(&decrypt(&encrypted, keys[0])).unwrap();
    assert_eq!(phone.unsent(), 1);
    // Once it is of today it is told them all, and takes the newest.
    open(&mut coach, &mut server, &encrypted);
    coach.round(&mut server);
    assert_eq!(coach.phone.key().unwrap().id, Some(KeyId(2)));
}

#[test]
fn a_phone_is_away_too_long_by_its_own_clock_and_an_answer_ends_that() {
    let (mut server, mut coach, _, _) = stage();
    let late = START.plus_ms(2 * DAY_MS + 1);
    assert!(!coach.phone.is_away_too_long(START.plus_ms(2 * DAY_MS)));
    assert!(coach.phone.is_away_too_long(late));
    let writes = coach.phone.check_clock(ClockCheck::Start, late);
    coach.write(&writes);
    let mut again = Phone::load(&coach.rows()).unwrap().expect("an open journal");
    assert!(again.is_away_too_long(late), "it is kept on disk");
    assert!(again.is_away_too_long(START), "and the clock cannot be turned back from it");
    let reply = server.answer(COACH, &again.request(Ask::Full, late));
    again.receive(reply, late);
    assert!(!again.is_away_too_long(late));
}

#[test]
fn a_phone_that_never_heard_of_a_lease_stays_as_it_is() {
    let mut alone = Handset::of(COACH);
    alone.submit(id(7), &edits().swap_remove(0));
    assert!(!alone.phone.is_away_too_long(Timestamp(i64::MAX)));
    assert!(alone.phone.check_clock(ClockCheck::Start, START).is_empty());
    assert!(Closing::of(&alone.rows(), Why::Left).unwrap().is_none());
}
