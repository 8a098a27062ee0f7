//! A log that is too much for one reply comes in pages: what shows meanwhile, and what becomes of pages that are lost, of
//! another view, or of a log that is gone.

use shared::change::{Change, Entry};
use shared::id::{Seq, TrajectId};
use shared::record::member::{MemberEdit, MemberField, NewMember};
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::record::placement::PlacementEdit;
use shared::record::{At, Edit};
use shared::role::{Audience, Role, StaffRole};
use shared::sync::hub::{Caller, Hub, WriteStore, pull_within};
use shared::sync::journal::{self, Rows, Write};
use shared::sync::memory::MemoryStore;
use shared::sync::message::{
    Epoch, FIRST_PROTOCOL, Have, Pull, PullStatus, Reply, Request, Staged,
};
use shared::sync::phone::{Ask, Me, Phone};
use shared::time::Timestamp;
use shared::wire::{self, Raw};
use tests::pool::edits;
use tests::scene::{COACH, EMPLOYER, id};

const NOW: Timestamp = Timestamp(1_800_000_000_000);
/// Less than three entries.
const PAGE_BYTES: usize = 600;

struct House {
    hub: Hub,
    store: MemoryStore,
    epoch: Epoch,
}

/// A phone with its journal.
struct Handset {
    who: u8,
    phone: Phone,
    rows: Rows,
}

impl House {
    fn answer(&mut self, who: u8, request: &Request) -> Reply {
        let caller = Caller {
            person: id(who),
            office: (who == COACH).then_some(StaffRole::Coach),
            paired_by: None,
        };
        let store = &mut self.store;
        let outcomes = self.hub.push_all(store, &caller, request, self.epoch, NOW).unwrap();
        pull_within(store, caller.person, request, outcomes, NOW, PAGE_BYTES).unwrap()
    }
}

impl House {
    /// The log grows to 5 MiB, by what a newer app might write.
    fn grow_long(&mut self) {
        let edit: Raw = format!(r#"{{"later":"{}"}}"#, "x".repeat(60_000)).parse().unwrap();
        let first = self.store.all_entries(log()).len() as u64 + 1;
        for seq in first..first + 5 * 1024 * 1024 / 60_000 {
            let (device, author, edit) = (id(120), id(COACH), edit.clone());
            let change =
                Change { device, n: seq, base: Seq::ZERO, at: NOW, author, edit, promised: None };
            let entry = Entry { seq: Seq(seq), received: NOW, change, paired_by: None };
            self.store.append(log(), &entry, Audience::Members).unwrap();
        }
        self.hub.rolled_back();
    }
}

impl Handset {
    fn of(who: u8, device: u8) -> Self {
        let office = (who == COACH).then_some(StaffRole::Coach);
        let (phone, writes) = Phone::pair(Me::fresh(id(who), String::new(), office, id(device)));
        let mut handset = Self { who, phone, rows: Rows::new() };
        handset.write(writes);
        handset
    }

    fn write(&mut self, writes: Vec<Write>) {
        journal::keep(&mut self.rows, writes);
    }

    fn submit(&mut self, edit: &Edit) {
        let submitted = self.phone.submit(log(), edit, NOW).expect("an edit that may be");
        self.write(submitted.writes);
        self.phone.saved(log(), submitted.n);
    }

    /// Says whether it would ask again at once.
    fn round(&mut self, house: &mut House) -> bool {
        let reply = house.answer(self.who, &self.phone.request(Ask::Full, NOW));
        let received = self.phone.receive(reply, NOW);
        self.write(received.writes);
        received.again
    }

    fn sync(&mut self, house: &mut House) {
        assert!((0..60).any(|_| !self.round(house)), "it asks on and on");
    }

    fn restart(&mut self) {
        self.phone = Phone::load(&self.rows).unwrap().unwrap();
    }

    /// What it told the server of its pages.
    fn staged(&self) -> Option<Staged> {
        let Have::Each(held) = self.phone.request(Ask::DigestOnly, NOW).have else { return None };
        held.into_iter().find(|held| held.log == log()).and_then(|held| held.staged)
    }

    fn has_rows_aside(&self) -> bool {
        self.rows.keys().any(|row| row.starts_with("staged/"))
    }

    fn job(&self) -> Option<String> {
        let traject = self.phone.traject(log())?;
        traject.outline.as_ref().map(|outline| outline.job.get().clone())
    }
}

fn log() -> TrajectId {
    id(7)
}

fn job(text: &str) -> Edit {
    Edit::Outline(OutlineEdit::Set(OutlineField::Job(text.to_owned())))
}

/// A coach's phone that made a log, an employer's that has all of it, and a second phone of the coach that has nothing.
fn stage() -> (House, Handset, Handset, Handset) {
    let mut store = MemoryStore::default();
    store.begin_epoch(Epoch(1));
    let mut house = House { hub: Hub::new(1), store, epoch: Epoch(1) };
    let (mut coach, mut employer) = (Handset::of(COACH, 101), Handset::of(EMPLOYER, 103));
    let new = NewMember { role: Role::Employer, name: "Ed".to_owned(), placement: None };
    coach.submit(&edits().swap_remove(0));
    coach.submit(&place());
    coach.submit(&Edit::Member(At(id(EMPLOYER), MemberEdit::Add(new))));
    for n in 1..=6 {
        coach.submit(&job(&format!("Werk {n}")));
    }
    coach.sync(&mut house);
    employer.sync(&mut house);
    (house, coach, employer, Handset::of(COACH, 102))
}

fn place() -> Edit {
    let is_new = |edit: &Edit| matches!(edit, Edit::Placement(At(_, PlacementEdit::Add(_))));
    edits().into_iter().find(is_new).unwrap()
}

/// The employer gets a new placement: another view.
fn moved(number: u8) -> [Edit; 2] {
    let Edit::Placement(At(_, new)) = place() else { panic!("a placement") };
    let set = MemberEdit::Set(MemberField::Placement(Some(id(number))));
    [Edit::Placement(At(id(number), new)), Edit::Member(At(id(EMPLOYER), set))]
}

#[test]
fn it_shows_once_it_is_whole_and_nothing_is_left_aside() {
    let (mut house, coach, employer, mut second) = stage();
    let mut rounds = 0;
    while second.round(&mut house) {
        rounds += 1;
        assert_eq!((second.job(), second.has_rows_aside()), (None, true), "after {rounds}");
    }
    assert!(rounds > 2, "only {rounds} pages");
    assert_eq!((second.job(), second.has_rows_aside()), (coach.job(), false));
    second.restart();
    assert_eq!((second.job(), employer.job()), (coach.job(), coach.job()));
}

#[test]
fn until_everything_was_here_once_the_phone_knows_how_far_it_is() {
    let (mut house, mut coach, _, mut second) = stage();
    for other in [8, 9] {
        let opened = coach.phone.submit(id(other), &edits().swap_remove(0), NOW).unwrap();
        coach.write(opened.writes);
        coach.phone.saved(id(other), opened.n);
    }
    coach.sync(&mut house);
    let far = |it: &Handset| it.phone.first_fetch().map(|it| (it.fetched, it.all));
    assert_eq!(far(&second), Some((0, None)), "nobody has said how much there is");
    let mut told = Vec::new();
    while second.round(&mut house) {
        told.extend(far(&second));
    }
    assert_eq!(far(&second), None);
    assert!(told.is_sorted() && told.iter().all(|(_, all)| *all == Some(3)), "{told:?}");
    assert!(told.iter().any(|(fetched, _)| *fetched > 0), "{told:?}");
    // What comes later is no first fetch.
    for n in 7..=12 {
        coach.submit(&job(&format!("Werk {n}")));
    }
    coach.sync(&mut house);
    assert!(second.round(&mut house), "more than one page");
    assert_eq!((far(&second), second.phone.logs().count()), (None, 3));
}

#[test]
fn a_lost_page_is_asked_for_again_and_no_other() {
    let (mut house, _, _, mut second) = stage();
    second.round(&mut house);
    let before = second.staged().unwrap();
    let request = second.phone.request(Ask::Full, NOW);
    let lost = house.answer(COACH, &request);
    assert_eq!(second.staged(), Some(before));
    // Killed, and begun again, it goes on where it was.
    second.restart();
    let again = house.answer(COACH, &second.phone.request(Ask::Full, NOW));
    assert_eq!(wire::encode(&again.pulls), wire::encode(&lost.pulls));
    let [Pull::Snapshot(batch)] = again.pulls.as_slice() else { panic!("{again:?}") };
    assert_eq!(batch.page.unwrap().after, before.cursor);
    second.sync(&mut house);
    assert_eq!(second.job().as_deref(), Some("Werk 6"));
}

#[test]
fn killed_before_it_is_swapped_in_it_swaps_it_in_later() {
    let (mut house, _, _, mut second) = stage();
    let mut before = second.rows.clone();
    while second.round(&mut house) {
        before = second.rows.clone();
    }
    second.rows = before;
    second.restart();
    assert_eq!((second.job(), second.has_rows_aside()), (None, true));
    assert!(!second.round(&mut house), "the last page alone is missing");
    assert_eq!((second.job().as_deref(), second.has_rows_aside()), (Some("Werk 6"), false));
}

#[test]
fn another_view_between_two_pages_starts_over_while_the_old_one_shows() {
    let (mut house, mut coach, mut employer, _) = stage();
    moved(51).iter().for_each(|edit| coach.submit(edit));
    coach.sync(&mut house);
    employer.round(&mut house);
    let first = employer.staged().unwrap();
    assert_eq!(employer.job().as_deref(), Some("Werk 6"));
    moved(52).iter().for_each(|edit| coach.submit(edit));
    coach.sync(&mut house);
    employer.round(&mut house);
    let second = employer.staged().unwrap();
    assert!(second.view != first.view && second.until > first.until, "{second:?}");
    assert_eq!(employer.job().as_deref(), Some("Werk 6"));
    employer.sync(&mut house);
    assert_eq!((employer.job().as_deref(), employer.has_rows_aside()), (Some("Werk 6"), false));
}

#[test]
fn what_is_gone_or_no_longer_theirs_takes_its_pages_along() {
    for is_erased in [false, true] {
        let (mut house, mut coach, _, _) = stage();
        let mut other = Handset::of(EMPLOYER, 104);
        other.round(&mut house);
        assert!(other.has_rows_aside());
        if is_erased {
            house.store.erase(log());
            house.hub.rolled_back();
        } else {
            coach.submit(&Edit::Member(At(id(EMPLOYER), MemberEdit::Active(false))));
            coach.sync(&mut house);
        }
        other.restart();
        other.round(&mut house);
        assert_eq!((other.has_rows_aside(), other.phone.logs().count()), (false, 0));
    }
}

#[test]
fn another_life_of_the_server_throws_pages_away() {
    let (mut house, _, _, mut second) = stage();
    second.round(&mut house);
    let before = second.staged().unwrap();
    house.epoch = Epoch(2);
    house.store.begin_epoch(Epoch(2));
    second.round(&mut house);
    let after = second.staged().unwrap();
    assert_eq!((after.from, after.cursor), (Seq::ZERO, before.cursor), "the first page again");
    second.sync(&mut house);
    assert_eq!(second.job().as_deref(), Some("Werk 6"));
}

#[test]
fn a_sum_that_is_wrong_throws_pages_away() {
    let (mut house, _, _, mut second) = stage();
    loop {
        let mut reply = house.answer(COACH, &second.phone.request(Ask::Full, NOW));
        let is_last = reply.rest == PullStatus::None;
        if let [Pull::Snapshot(batch)] = reply.pulls.as_mut_slice() {
            batch.sum.0 ^= u64::from(is_last);
        }
        let received = second.phone.receive(reply, NOW);
        second.write(received.writes);
        if is_last {
            assert!(received.again && !second.has_rows_aside() && second.job().is_none());
            break;
        }
    }
    second.sync(&mut house);
    assert_eq!(second.job().as_deref(), Some("Werk 6"));
}

#[test]
fn own_work_goes_on_while_pages_come() {
    let (mut house, mut coach, _, _) = stage();
    let mut behind = Handset::of(COACH, 105);
    behind.sync(&mut house);
    for n in 7..=12 {
        coach.submit(&job(&format!("Werk {n}")));
    }
    coach.sync(&mut house);
    behind.round(&mut house);
    assert!(behind.staged().is_some_and(|staged| staged.from > Seq::ZERO));
    behind.submit(&job("Eigen werk"));
    assert_eq!(behind.job().as_deref(), Some("Eigen werk"));
    behind.restart();
    behind.sync(&mut house);
    coach.sync(&mut house);
    assert_eq!((behind.phone.unsent(), behind.has_rows_aside()), (0, false));
    assert_eq!(behind.job(), coach.job());
}

#[test]
fn a_phone_of_the_first_protocol_that_meets_a_long_log_hears_that_it_is_too_old() {
    let (mut house, _, _, mut old) = stage();
    let as_first = |phone: &Phone, ask| {
        let mut request = phone.request(ask, NOW);
        request.protocol = FIRST_PROTOCOL;
        request
    };
    let round = |house: &mut House, old: &mut Handset| {
        let reply = house.answer(COACH, &as_first(&old.phone, Ask::Full));
        old.write(old.phone.clone().receive(reply.clone(), NOW).writes);
        old.phone.receive(reply.clone(), NOW);
        reply
    };
    let reply = round(&mut house, &mut old);
    let [Pull::Snapshot(batch)] = reply.pulls.as_slice() else { panic!("{reply:?}") };
    assert_eq!((batch.page, batch.entries.len()), (None, 9), "in one piece");
    house.grow_long();
    // What it has not sent goes in all the same, and its other logs go on.
    old.submit(&job("Van een oude app"));
    let other: TrajectId = id(8);
    let opened = old.phone.submit(other, &edits().swap_remove(0), NOW).unwrap();
    old.phone.saved(other, opened.n);
    let reply = round(&mut house, &mut old);
    assert_eq!(reply.outcomes.len(), 2);
    assert_eq!((old.phone.unsent(), old.phone.rejected().count(), reply.aside), (0, 0, 1));
    assert!(old.phone.traject(log()).is_none() && old.phone.traject(other).is_some());
    // Then there is nothing left but what it cannot have: it gets a word that it does not know.
    round(&mut house, &mut old);
    let reply = house.answer(COACH, &as_first(&old.phone, Ask::DigestOnly));
    assert_eq!(wire::encode(&reply.rest), "\"update\"");
    // As a newer app it has it.
    old.phone.request(Ask::Full, NOW);
    let reply = house.answer(COACH, &old.phone.request(Ask::Full, NOW));
    assert!(reply.aside == 0 && reply.rest == PullStatus::More, "{:?}", reply.rest);
}
