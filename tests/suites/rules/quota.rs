//! How much may be stored: what honest people bring goes in, what is more is declined with its reason, and nothing is lost.

use shared::change::Change;
use shared::id::{LogId, Seq};
use shared::limits::{
    CHANGE_BYTES, DAY_BYTES_MAX, LOG_BYTES_OF_ONE_MAX, MEMBERS_MAX, PUSH_CHANGES_MAX,
};
use shared::record::check_in::{CheckIn, Face, Readers};
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::record::preferences::{Owner, PreferencesEdit, PreferencesField};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Role, StaffRole};
use shared::sync::hub::{Caller, Hub, WriteStore, pull, stored_bytes};
use shared::sync::memory::MemoryStore;
use shared::sync::message::{Epoch, Outcome, Push};
use shared::sync::phone::{Ask, Me, Phone};
use shared::time::Timestamp;
use tests::chance::Chance;
use tests::pool::edits;
use tests::scene::{CANDIDATE, COACH, id};

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
const START: Timestamp = Timestamp(1_800_000_000_000);

/// A server, and a coach with one phone.
struct TestServer {
    hub: Hub,
    store: MemoryStore,
    now: Timestamp,
    chance: Chance,
    next_n: u64,
}

fn coach() -> Caller {
    Caller { person: id(COACH), office: Some(StaffRole::Coach), paired_by: None }
}

fn open() -> Edit {
    edits().swap_remove(0)
}

fn add(who: u8, role: Role) -> Edit {
    let new = NewMember { role, name: "Bo".to_owned(), placement: None };
    Edit::Member(At(id(who), MemberEdit::Add(new)))
}

fn active(who: u8, is_active: bool) -> Edit {
    Edit::Member(At(id(who), MemberEdit::Active(is_active)))
}

impl TestServer {
    fn new() -> Self {
        let mut store = MemoryStore::default();
        store.begin_epoch(Epoch(1));
        Self { hub: Hub::new(4), store, now: START, chance: Chance::of(1), next_n: 1 }
    }

    /// A log that the coach opened, with a candidate.
    fn log(&mut self) -> LogId {
        let log = self.chance.id();
        let changes = [open(), add(CANDIDATE, Role::Candidate)].map(|edit| self.change(&edit));
        self.push(log, &changes).into_iter().for_each(|it| assert_eq!(it, Ok(())));
        log
    }

    fn change(&mut self, edit: &Edit) -> Change {
        let n = self.next_n;
        self.next_n += 1;
        let (device, author) = (id(99), coach().person);
        let at = self.now.plus_ms(i64::try_from(n).unwrap());
        Change { device, n, base: Seq::ZERO, at, author, edit: edit.encode(), promised: None }
    }

    /// A line of so many letters.
    fn line(&mut self, letters: usize) -> Edit {
        let (face, readers) = (Face::Good, Readers::CandidateAndCoach);
        let what = CheckIn::how(face, "x".repeat(letters), readers);
        Edit::CheckIn(At(self.chance.id(), FactEdit::Give(what)))
    }

    fn push(&mut self, log: LogId, changes: &[Change]) -> Vec<Result<(), Refusal>> {
        let push = Push { log, changes: changes.to_vec(), follows: None };
        let outcomes = self.hub.push(&mut self.store, &coach(), &push, self.now).unwrap();
        let result = |(_, outcome)| match outcome {
            Outcome::Accepted(_) => Ok(()),
            Outcome::Refused(refusal) => Err(refusal),
            other => panic!("{other:?}"),
        };
        outcomes.of.into_iter().map(result).collect()
    }

    fn make(&mut self, log: LogId, edit: &Edit) -> Result<(), Refusal> {
        let change = self.change(edit);
        self.push(log, &[change])[0]
    }

    /// Brings long lines until one is declined, and says why.
    fn fill(&mut self, log: LogId) -> Refusal {
        loop {
            let edit = self.line(4_000);
            if let Err(refusal) = self.make(log, &edit) {
                return refusal;
            }
        }
    }

    /// Rounds until there is nothing to ask.
    fn sync(&mut self, phone: &mut Phone) {
        loop {
            let (request, now) = (phone.request(Ask::Full, self.now), self.now);
            let store = &mut self.store;
            let outcomes = self.hub.push_all(store, &coach(), &request, Epoch(1), now).unwrap();
            let reply = pull(store, coach().person, &request, outcomes, now).unwrap();
            if !phone.receive(reply, now).again {
                return;
            }
        }
    }

    fn submit(&self, phone: &mut Phone, log: LogId, edit: &Edit) {
        let submitted = phone.submit(log, edit, self.now).unwrap();
        phone.saved(log, submitted.n);
    }
}

fn phone() -> Phone {
    Phone::pair(Me::fresh(id(COACH), String::new(), Some(StaffRole::Coach), id(98))).0
}

#[test]
fn a_coach_with_sixty_trajecten_brings_a_month_at_once() {
    let (mut server, mut phone) = (TestServer::new(), phone());
    let logs: Vec<LogId> = (0..60).map(|_| server.chance.id()).collect();
    for log in &logs {
        server.submit(&mut phone, *log, &open());
    }
    server.sync(&mut phone);
    for n in 0..2_000 {
        // Every tenth as long as a text may be.
        let edit = server.line(if n % 10 == 0 { 4_000 } else { 400 });
        server.submit(&mut phone, logs[n % logs.len()], &edit);
    }
    server.now = server.now.plus_ms(30 * DAY_MS);
    server.sync(&mut phone);
    assert_eq!((phone.unsent(), phone.rejected().count()), (0, 0));
    let day = server.store.usage(logs[0], coach().person, server.now).unwrap().day;
    assert!(day * 3 < DAY_BYTES_MAX, "{day} bytes");
}

#[test]
fn a_quota_reached_in_the_middle_of_a_batch_declines_the_rest_and_loses_nothing() {
    let (mut server, mut phone) = (TestServer::new(), phone());
    let [full, other] = [(); 2].map(|()| server.chance.id());
    server.submit(&mut phone, full, &open());
    server.submit(&mut phone, other, &open());
    server.sync(&mut phone);
    let long = server.line(4_000);
    let count = usize::try_from(LOG_BYTES_OF_ONE_MAX / stored_bytes(&long.encode())).unwrap();
    for _ in 0..count - 100 {
        let edit = server.line(4_000);
        server.submit(&mut phone, full, &edit);
    }
    server.sync(&mut phone);
    server.now = server.now.plus_ms(DAY_MS);
    // These go in one round: the first of them fit, and what is smaller, of another log, comes after.
    for _ in 0..120 {
        let edit = server.line(4_000);
        server.submit(&mut phone, full, &edit);
    }
    let small = server.line(10);
    server.submit(&mut phone, other, &small);
    let before = server.store.all_entries(full).len();
    server.sync(&mut phone);
    let taken_in = server.store.all_entries(full).len() - before;
    let declined: Vec<Refusal> = phone.rejected().map(|(_, it)| it.refusal).collect();
    assert_eq!((taken_in + declined.len(), phone.unsent()), (120, 0));
    assert!((95..=100).contains(&taken_in), "{taken_in}");
    assert!(declined.iter().all(|refusal| *refusal == Refusal::LogFull), "{declined:?}");
    assert_eq!(server.store.all_entries(other).len(), 2);
    // What was declined is with its author, word for word, and in no log.
    assert!(phone.rejected().all(|(log, it)| log == full && it.change.edit.get().len() > 4_000));
}

#[test]
fn enough_for_today_is_not_too_much_for_tomorrow() {
    let mut server = TestServer::new();
    let [first, second] = [(); 2].map(|()| server.log());
    let mut refusal = server.fill(first);
    if refusal == Refusal::LogFull {
        refusal = server.fill(second);
    }
    assert_eq!(refusal, Refusal::DayFull);
    // A smaller one still fits, also after one that does not.
    let long = server.line(4_000);
    let (long, small) = (server.change(&long), server.change(&add(9, Role::Employer)));
    let of = server.push(second, &[long.clone(), small]);
    assert_eq!(of, [Err(Refusal::DayFull), Ok(())]);
    assert_eq!(server.push(second, std::slice::from_ref(&long)), [Err(Refusal::DayFull)]);
    server.now = server.now.plus_ms(DAY_MS);
    assert_eq!(server.push(second, &[long]), [Ok(())]);
}

#[test]
fn a_log_of_ones_own_is_full_like_any_other() {
    let mut server = TestServer::new();
    let person = coach().person;
    let own = LogId::of_person(person);
    let open = Edit::Preferences(PreferencesEdit::Open(Owner { person }));
    assert_eq!(server.make(own, &open), Ok(()));
    let wishes = |n: usize| {
        let text = format!("{n:x>4000}");
        Edit::Preferences(PreferencesEdit::Set(PreferencesField::Wishes(text)))
    };
    let refusal = (0..).find_map(|n| server.make(own, &wishes(n)).err()).unwrap();
    assert!(matches!(refusal, Refusal::LogFull | Refusal::DayFull), "{refusal:?}");
    let usage = server.store.usage(own, person, server.now).unwrap();
    assert!(usage.person <= LOG_BYTES_OF_ONE_MAX && usage.day <= DAY_BYTES_MAX, "{usage:?}");
    // It is theirs that is full: others write on.
    let log = server.chance.id();
    let edit = self::open().encode();
    let (device, author) = (id(96), id(CANDIDATE));
    let change =
        Change { device, n: 1, base: Seq::ZERO, at: server.now, author, edit, promised: None };
    let push = Push { log, changes: vec![change], follows: None };
    let other = Caller { person: author, office: Some(StaffRole::Coach), paired_by: None };
    let outcomes = server.hub.push(&mut server.store, &other, &push, server.now).unwrap();
    assert!(matches!(outcomes.of[0].1, Outcome::Accepted(_)), "{outcomes:?}");
}

#[test]
fn leaving_needs_no_room_and_coming_back_does() {
    let mut server = TestServer::new();
    let log = server.log();
    server.fill(log);
    while server.make(log, &active(CANDIDATE, true)).is_ok() {}
    assert_eq!(server.make(log, &active(CANDIDATE, false)), Ok(()));
    // Nobody can order more of these than there are members.
    for is_active in [false, true, false] {
        let refused = server.make(log, &active(CANDIDATE, is_active));
        assert!(matches!(refused, Err(Refusal::LogFull | Refusal::DayFull)), "{refused:?}");
    }
}

#[test]
fn what_is_declined_takes_room_and_then_none() {
    let mut server = TestServer::new();
    let log = server.log();
    let person = coach().person;
    let bytes = |server: &mut TestServer| {
        let usage = server.store.usage(log, person, server.now).unwrap();
        (usage.person, usage.day)
    };
    let (own, before) = bytes(&mut server);
    let again: Vec<Change> = (0..PUSH_CHANGES_MAX).map(|_| server.change(&open())).collect();
    let refused = |of: Vec<Result<(), Refusal>>| {
        assert!(of.iter().all(|it| *it == Err(Refusal::AlreadyThere)), "{of:?}");
    };
    refused(server.push(log, &again));
    let after = before + CHANGE_BYTES * PUSH_CHANGES_MAX as u64;
    assert_eq!(bytes(&mut server), (own, after));
    // Asked again, it is remembered, and no more is kept.
    refused(server.push(log, &again));
    assert_eq!(bytes(&mut server), (own, after));
    while bytes(&mut server).1 + CHANGE_BYTES <= DAY_BYTES_MAX {
        let more: Vec<Change> = (0..PUSH_CHANGES_MAX).map(|_| server.change(&open())).collect();
        refused(server.push(log, &more));
    }
    let full = bytes(&mut server);
    let last = server.change(&open());
    refused(server.push(log, std::slice::from_ref(&last)));
    assert_eq!(bytes(&mut server), full);
    assert_eq!(server.store.first_outcome(log, last.device, last.n).unwrap(), None);
}

#[test]
fn a_log_names_so_many_people_and_no_more() {
    let mut server = TestServer::new();
    let log = server.log();
    let person = |server: &mut TestServer| {
        let new = NewMember { role: Role::Employer, name: "Bo".to_owned(), placement: None };
        Edit::Member(At(server.chance.id(), MemberEdit::Add(new)))
    };
    for _ in 2..MEMBERS_MAX {
        let edit = person(&mut server);
        assert_eq!(server.make(log, &edit), Ok(()));
    }
    let edit = person(&mut server);
    assert_eq!(server.make(log, &edit), Err(Refusal::MembersFull));
}

#[test]
fn a_stranger_has_no_log_read_and_one_who_left_still_finds_what_they_brought() {
    let mut server = TestServer::new();
    let log = server.log();
    let job = Edit::Outline(OutlineEdit::Set(OutlineField::Job("Kok".to_owned())));
    let brought = server.change(&job);
    assert_eq!(server.push(log, std::slice::from_ref(&brought)), [Ok(())]);
    assert_eq!(server.make(log, &add(9, Role::Coach)), Ok(()));
    assert_eq!(server.make(log, &active(COACH, false)), Ok(()));
    server.hub.rolled_back();
    // Under another name it is the same.
    let twin = Change { device: id(97), n: 5, ..brought.clone() };
    assert_eq!(server.push(log, &[twin]), [Ok(())]);
    let seen_more = Change { base: Seq(2), ..brought };
    assert_eq!(server.push(log, &[seen_more]), [Ok(())]);
    assert_eq!(server.make(log, &job), Err(Refusal::NotAMember));
}
