//! The contract test of a store, run on every store there is: what the hub counts on, step by step.

use shared::change::{Change, Digest, Entry};
use shared::id::{DeviceId, Id, LogId, PersonId, Seq};
use shared::limits::{BETWEEN_MAX, CHANGE_BYTES};
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{Opening, Origin, OutlineEdit, Route};
use shared::record::{At, Edit, LogKind};
use shared::refusal::Refusal;
use shared::role::{Audience, Role, StaffRole, View};
use shared::sync::hub::{Caller, Folded, Grant, Hub, LogState, ReadStore, Room, Usage, WriteStore};
use shared::sync::memory::MemoryStore;
use shared::sync::message::{Epoch, Outcome, Page, Push};
use shared::sync::read_mark::{ReadMark, ReadUpTo};
use shared::time::{Period, Timestamp};
use shared::wire;

use super::column;
use super::database;
use super::news::News;
use super::read_store::SqlReadStore;
use super::write_store::{Known, SqlWriteStore};
use crate::http::tests::kit::Folder;

const NOW: Timestamp = Timestamp(1_790_000_000_000);

fn person(byte: u8) -> PersonId {
    Id::from_random([byte; 16])
}

fn device(byte: u8) -> DeviceId {
    Id::from_random([byte; 16])
}

/// Ids keep every bit, also those that no version of UUID sets.
fn log() -> LogId {
    "000102030405060708090a0b0c0d0eff".parse().unwrap()
}

fn change(who: u8, n: u64, edit: &Edit) -> Change {
    let (device, author) = (device(who), person(who));
    Change { device, n, base: Seq::ZERO, at: NOW, author, edit: edit.encode(), promised: None }
}

fn open() -> Edit {
    Edit::Outline(OutlineEdit::Open(Opening {
        job: "Keuken".to_owned(),
        employer: "De Linde".to_owned(),
        route: Route::StackedJobs,
        period: Period { from: "2026-03-02".parse().unwrap(), to: None },
        cohort: "1".to_owned(),
        coach: "Anne".to_owned(),
        origin: Origin::Example,
    }))
}

fn add(who: u8, role: Role) -> Edit {
    let new = NewMember { role, name: "Sam".to_owned(), placement: None };
    Edit::Member(At(person(who), MemberEdit::Add(new)))
}

fn without(who: u8) -> Edit {
    Edit::Member(At(person(who), MemberEdit::Active(false)))
}

/// Everything that can be asked of a store after the same steps, as text to compare.
fn run<S, E>(store: &mut S) -> String
where
    E: std::fmt::Debug,
    S: WriteStore<Error = E> + ReadStore<Error = E>,
{
    let mut hub = Hub::new(4);
    let caller = Caller { person: person(1), office: Some(StaffRole::Coach), paired_by: None };
    let mut told = Vec::new();
    let mut push = |store: &mut S, hub: &mut Hub, changes: Vec<Change>| {
        let outcomes =
            hub.push(store, &caller, &Push { log: log(), changes, follows: None }, NOW).unwrap();
        told.push(format!("{:?}", outcomes.of));
    };
    assert_eq!(WriteStore::log_state(store, log()).unwrap(), LogState::Absent);
    push(store, &mut hub, vec![change(1, 1, &open()), change(1, 2, &add(2, Role::Candidate))]);
    push(store, &mut hub, vec![change(1, 3, &add(3, Role::Candidate))]);
    // A repeat, a repeat of a refusal, and a cloned device.
    push(store, &mut hub, vec![change(1, 1, &open()), change(1, 3, &add(3, Role::Candidate))]);
    push(store, &mut hub, vec![change(1, 2, &add(4, Role::Employer))]);
    push(store, &mut hub, vec![change(1, 4, &add(4, Role::Employer)), change(1, 5, &without(4))]);
    // Under another name it is still the same change; of another moment, it is another one.
    let renamed =
        Change { device: device(7), n: 9, base: Seq(2), ..change(1, 4, &add(4, Role::Employer)) };
    assert!(store.has_same_content(log(), Seq(3), &renamed).unwrap());
    assert!(!store.has_same_content(log(), Seq(2), &renamed).unwrap());
    assert!(!store.has_same_content(log(), Seq(9), &renamed).unwrap());
    let later = Change { at: Timestamp(NOW.0 + 1), ..renamed.clone() };
    assert!(!store.has_same_content(log(), Seq(3), &later).unwrap());
    // The next of the same device is another change, though it says the same.
    let next = Change { n: 6, ..change(1, 4, &add(4, Role::Employer)) };
    assert!(!store.has_same_content(log(), Seq(3), &next).unwrap());
    push(store, &mut hub, vec![renamed]);
    // Numbers 1, 2 and 4 stand in places 1, 2 and 3.
    let made = |n, base| Change { n, base: Seq(base), ..later.clone() };
    let made = |n, base| Change { device: device(1), ..made(n, base) };
    for (n, base, after, is_forked) in
        [(5, 0, 4, false), (5, 0, 2, true), (5, 3, 2, false), (3, 9, 2, true), (3, 9, 4, true)]
    {
        let told = store.is_forked(log(), &made(n, base), after).unwrap();
        assert_eq!(told, is_forked, "n {n} base {base} after {after}");
    }
    assert!(store.claim(device(1), person(1)).unwrap());
    assert!(!store.claim(device(1), person(2)).unwrap());
    let first = store.first_outcome(log(), device(1), 3).unwrap().unwrap();
    let refused = change(1, 3, &add(3, Role::Candidate)).digest();
    assert_eq!(first, (refused, Outcome::Refused(Refusal::CandidateTaken)));
    let entry = Entry {
        seq: Seq(5),
        received: NOW,
        change: change(1, 6, &add(2, Role::Coach)),
        paired_by: Some(person(2)),
    };
    store.append(log(), &entry, Audience::Coaches).unwrap();
    assert_eq!(WriteStore::log_state(store, log()).unwrap(), LogState::Open(Seq(5)));
    let folded = folded(store);
    store.project(log(), folded.state()).unwrap();
    let members = (1..=4).map(|who| store.is_member(log(), person(who)).unwrap());
    assert_eq!(members.collect::<Vec<_>>(), [true, true, false, false]);
    assert_eq!(ReadStore::log_state(store, log()).unwrap(), LogState::Open(Seq(5)));
    check_read_marks(store);
    assert_eq!(store.grants(person(4)).unwrap(), []);
    for who in [1, 2] {
        for grant in store.grants(person(who)).unwrap() {
            let part = Page { after: Seq(1), until: grant.head };
            let (seen, reached) = store.entries(log(), part, &grant.view, Room::ENDLESS).unwrap();
            assert_eq!(reached, part.until);
            told.push(format!("{grant:?} {}", wire::encode(&seen)));
            told.extend(pages(store, &grant));
        }
    }
    for until in 0..=6 {
        let mut sums = store.sums(log(), Seq(until)).unwrap();
        sums.retain(|(_, digest)| *digest != Digest::default());
        sums.sort();
        told.push(format!("up to {until}: {sums:?}"));
    }
    // What the fourth brought is nothing; what was declined counts for the day alone.
    let next_day = NOW.plus_ms(24 * 60 * 60 * 1_000);
    for (who, now) in [(1, NOW), (4, NOW), (1, next_day)] {
        told.push(format!("{:?}", store.usage(log(), person(who), now).unwrap()));
    }
    let Usage { log: all, person: own, day } = store.usage(log(), person(1), NOW).unwrap();
    assert_eq!((all, day), (own, own + CHANGE_BYTES));
    told.push(format!("{folded:?}"));
    told.join("\n")
}

/// What is read of a log for little room at a time: each entry once, and no more than there is room for.
fn pages<S: ReadStore>(store: &mut S, grant: &Grant) -> Vec<String>
where
    S::Error: std::fmt::Debug,
{
    let mut told = Vec::new();
    for room in [Room { bytes: 1, rows: usize::MAX }, Room { bytes: usize::MAX, rows: 1 }] {
        let mut part = Page { after: Seq::ZERO, until: Seq(grant.head.0 - 1) };
        let mut places = Vec::new();
        while part.after < part.until {
            let (seen, reached) = store.entries(grant.log, part, &grant.view, room).unwrap();
            assert!(seen.len() <= 1 && reached > part.after && reached <= part.until);
            places.extend(seen.iter().map(|entry| entry.seq.0));
            told.push(format!("{:?} to {reached:?}: {places:?}", part.after));
            part.after = reached;
        }
        let (all, _) = store
            .entries(grant.log, Page { after: Seq::ZERO, ..part }, &grant.view, Room::ENDLESS)
            .unwrap();
        assert_eq!(places, all.iter().map(|entry| entry.seq.0).collect::<Vec<_>>());
    }
    told
}

fn folded<S: WriteStore<Error: std::fmt::Debug>>(store: &mut S) -> Folded {
    let mut folded = Folded::default();
    store.fold(log(), &mut folded).unwrap();
    folded
}

/// Whether changes look forked between which and their device's last known one ever fewer others stand.
fn run_between<S: WriteStore<Error: std::fmt::Debug>>(store: &mut S) -> Vec<bool> {
    let max = u64::from(BETWEEN_MAX);
    for n in 1..=max {
        let entry =
            Entry { seq: Seq(n), received: NOW, change: change(1, n, &open()), paired_by: None };
        store.append(log(), &entry, Audience::Members).unwrap();
    }
    // Made by who had seen all of them.
    let next = Change { base: Seq(max), ..change(1, max + 1, &open()) };
    (0..3).map(|after| store.is_forked(log(), &next, after).unwrap()).collect()
}

/// Both halves of the SQL store on one connection.
struct Both {
    connection: database::Connection,
    news: News,
    known: Known,
}

impl Both {
    fn new(folder: &Folder) -> Self {
        let connection = super::connect(&folder.0).unwrap();
        Self { connection, news: News::default(), known: Known::default() }
    }

    fn write_store<T>(&mut self, ask: impl FnOnce(&mut SqlWriteStore<'_>) -> T) -> T {
        let known = std::mem::take(&mut self.known);
        let mut write_store = SqlWriteStore::knowing(known, &self.connection, &mut self.news);
        let told = ask(&mut write_store);
        self.known = write_store.into_known();
        told
    }
}

impl WriteStore for Both {
    type Error = database::Error;
    fn claim(&mut self, device: DeviceId, person: PersonId) -> database::Result<bool> {
        self.write_store(|write_store| write_store.claim(device, person))
    }
    fn log_state(&mut self, log: LogId) -> database::Result<LogState> {
        self.write_store(|write_store| WriteStore::log_state(write_store, log))
    }
    fn first_outcome(
        &mut self,
        log: LogId,
        device: DeviceId,
        n: u64,
    ) -> database::Result<Option<(Digest, Outcome)>> {
        self.write_store(|write_store| write_store.first_outcome(log, device, n))
    }
    fn is_forked(&mut self, log: LogId, change: &Change, after: u64) -> database::Result<bool> {
        self.write_store(|write_store| write_store.is_forked(log, change, after))
    }
    fn has_same_content(
        &mut self,
        log: LogId,
        seq: Seq,
        change: &Change,
    ) -> database::Result<bool> {
        self.write_store(|write_store| write_store.has_same_content(log, seq, change))
    }
    fn fold(&mut self, log: LogId, folded: &mut Folded) -> database::Result<()> {
        self.write_store(|write_store| write_store.fold(log, folded))
    }
    fn is_member(&mut self, log: LogId, person: PersonId) -> database::Result<bool> {
        self.write_store(|write_store| write_store.is_member(log, person))
    }
    fn is_coach_of(&mut self, coach: PersonId, candidate: PersonId) -> database::Result<bool> {
        self.write_store(|write_store| write_store.is_coach_of(coach, candidate))
    }
    fn kind(&mut self, log: LogId) -> database::Result<Option<LogKind>> {
        self.write_store(|write_store| write_store.kind(log))
    }
    fn usage(&mut self, log: LogId, person: PersonId, now: Timestamp) -> database::Result<Usage> {
        self.write_store(|write_store| write_store.usage(log, person, now))
    }
    fn append(&mut self, log: LogId, entry: &Entry, audience: Audience) -> database::Result<()> {
        self.write_store(|write_store| write_store.append(log, entry, audience))
    }
    fn await_readers(&mut self, log: LogId, seq: Seq) -> database::Result<()> {
        self.write_store(|write_store| write_store.await_readers(log, seq))
    }
    fn raise_read(
        &mut self,
        log: LogId,
        person: PersonId,
        up_to: ReadUpTo,
    ) -> database::Result<()> {
        self.write_store(|write_store| write_store.raise_read(log, person, up_to))
    }
    fn refuse(
        &mut self,
        log: LogId,
        change: &Change,
        refusal: Refusal,
        now: Timestamp,
    ) -> database::Result<()> {
        self.write_store(|write_store| write_store.refuse(log, change, refusal, now))
    }
    fn project(&mut self, log: LogId, state: &shared::state::State) -> database::Result<()> {
        self.write_store(|write_store| write_store.project(log, state))
    }
}

impl ReadStore for Both {
    type Error = database::Error;
    fn epoch(&mut self) -> database::Result<Epoch> {
        SqlReadStore(&self.connection).epoch()
    }
    fn log_state(&mut self, log: LogId) -> database::Result<LogState> {
        SqlReadStore(&self.connection).log_state(log)
    }
    fn grants(&mut self, person: PersonId) -> database::Result<Vec<Grant>> {
        SqlReadStore(&self.connection).grants(person)
    }
    fn entries(
        &mut self,
        log: LogId,
        part: Page,
        view: &View,
        room: Room,
    ) -> database::Result<(Vec<Entry>, Seq)> {
        SqlReadStore(&self.connection).entries(log, part, view, room)
    }
    fn read_marks(&mut self, person: PersonId) -> database::Result<Vec<ReadMark>> {
        SqlReadStore(&self.connection).read_marks(person)
    }
    fn sums(&mut self, log: LogId, until: Seq) -> database::Result<Vec<(Audience, Digest)>> {
        SqlReadStore(&self.connection).sums(log, until)
    }
}

/// Never beyond the end and never back; of others only the last that awaits readers; nothing of or for who takes no part.
fn check_read_marks<S, E>(store: &mut S)
where
    E: std::fmt::Debug,
    S: WriteStore<Error = E> + ReadStore<Error = E>,
{
    for seq in [2, 4] {
        store.await_readers(log(), Seq(seq)).unwrap();
    }
    let up_to = |seq, talks| ReadUpTo { seq: Seq(seq), talks: Seq(talks) };
    for (who, up_to) in [(1, up_to(3, 3)), (1, up_to(1, 1)), (2, up_to(99, 99)), (4, up_to(5, 5))] {
        store.raise_read(log(), person(who), up_to).unwrap();
    }
    let told = [
        (1, vec![(1, up_to(3, 2)), (2, up_to(0, 4))]),
        (2, vec![(1, up_to(0, 2)), (2, up_to(5, 4))]),
        (4, vec![]),
    ];
    for (who, told) in told {
        let mark = |(of, up_to)| ReadMark { log: log(), person: person(of), up_to };
        let told: Vec<ReadMark> = told.into_iter().map(mark).collect();
        let mut marks = store.read_marks(person(who)).unwrap();
        marks.sort();
        assert_eq!(marks, told, "for {who}");
    }
}

#[test]
fn every_store_passes_the_contract_test() {
    let folder = Folder::new();
    let on_disk = run(&mut Both::new(&folder));
    let in_memory = run(&mut MemoryStore::default());
    assert_eq!(on_disk, in_memory);
}

#[test]
fn no_store_looks_at_all_that_stands_between() {
    let folder = Folder::new();
    let on_disk = run_between(&mut Both::new(&folder));
    let in_memory = run_between(&mut MemoryStore::default());
    assert_eq!(on_disk, in_memory);
    assert_eq!(on_disk, [true, false, false]);
}

#[test]
fn an_erased_log_stays_gone() {
    let folder = Folder::new();
    let mut both = Both::new(&folder);
    both.connection
        .execute("insert into log (id, state, head) values (?1, 'gone', 0)", [log().as_bytes()])
        .unwrap();
    let caller = Caller { person: person(1), office: Some(StaffRole::Coach), paired_by: None };
    let push = Push { log: log(), changes: vec![change(1, 1, &open())], follows: None };
    let outcomes = Hub::new(1).push(&mut both, &caller, &push, NOW).unwrap();
    assert_eq!(outcomes.of, [(1, Outcome::Gone)]);
}

#[test]
fn the_highest_digest_survives_its_column() {
    for digest in [0, 1, u64::MAX, 1 << 63] {
        assert_eq!(column::digest(Digest(digest)).cast_unsigned(), digest);
    }
}
