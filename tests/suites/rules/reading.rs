//! What was read: one number per person and log, over all their devices; of others only whether they have seen a talk.

use shared::id::{PersonId, Seq, TrajectId};
use shared::news::News;
use shared::record::check_in::{CheckIn, Face, Readers};
use shared::record::evaluation::{EvaluationEdit, EvaluationField};
use shared::record::fact::FactEdit;
use shared::record::step::{StepEdit, StepField};
use shared::record::{At, Edit, RecordId};
use shared::role::{Role, StaffRole};
use shared::sync::hub::{Caller, Hub, pull};
use shared::sync::memory::MemoryStore;
use shared::sync::message::Epoch;
use shared::sync::phone::{Ask, Me, Phone};
use shared::time::Timestamp;
use shared::wire;
use tests::chance::Chance;
use tests::edits::{check_in, evaluation, feedback, its, joins, on, step};
use tests::pool::{edits, opened};
use tests::scene::{CANDIDATE, COACH, EMPLOYER, id};

const LOG: u8 = 77;

fn log() -> TrajectId {
    id(LOG)
}

/// A server with a traject of three, and their phones.
struct Three {
    hub: Hub,
    store: MemoryStore,
    epoch: Epoch,
    now: i64,
    chance: Chance,
}

impl Three {
    /// The traject is there, and each has a phone that has it.
    fn begin() -> (Self, [Phone; 3]) {
        let mut store = MemoryStore::default();
        store.begin_epoch(Epoch(1));
        let (now, chance) = (1_800_000_000_000, Chance::of(3));
        let mut three = Self { hub: Hub::new(4), store, epoch: Epoch(1), now, chance };
        let mut phones = [COACH, CANDIDATE, EMPLOYER].map(|who| three.phone(who));
        for (_, entry) in opened().entries {
            let edit = Edit::decode(&entry.change.edit).expect("an edit of the pool");
            three.does(&mut phones[0], &edit);
        }
        phones.iter_mut().for_each(|phone| three.sync(phone));
        (three, phones)
    }

    fn phone(&mut self, who: u8) -> Phone {
        let office = (who == COACH).then_some(StaffRole::Coach);
        Phone::pair(Me::fresh(id(who), String::new(), office, self.chance.id())).0
    }

    /// Somebody writes, and it is sent.
    fn does(&mut self, phone: &mut Phone, edit: &Edit) {
        self.now += 60_000;
        let submitted = phone.submit(log(), edit, Timestamp(self.now));
        phone.saved(log(), submitted.unwrap_or_else(|refusal| panic!("{edit:?}: {refusal}")).n);
        self.sync(phone);
    }

    fn sync(&mut self, phone: &mut Phone) {
        // Once more than asked for: what was read is told in a round of its own.
        for _ in 0..2 {
            while self.round(phone) {}
        }
    }

    fn round(&mut self, phone: &mut Phone) -> bool {
        self.now += 1;
        let (person, now) = (phone.me().person, Timestamp(self.now));
        let office = phone.me().office;
        let caller = Caller { person, office, paired_by: None };
        let request = phone.request(Ask::Full, now);
        let request = wire::decode(&wire::encode(&request)).expect("what was written is read");
        let store = &mut self.store;
        let outcomes = self.hub.push_all(store, &caller, &request, self.epoch, now).unwrap();
        let reply = pull(store, person, &request, outcomes, now).unwrap();
        phone.receive(wire::decode(&wire::encode(&reply)).expect("the same"), now).again
    }
}

/// A line of the coach.
fn line(number: u8) -> Edit {
    let how = CheckIn::how(Face::Good, "Hallo".to_owned(), Readers::CandidateAndCoach);
    check_in(number, FactEdit::Give(how))
}

/// The feedback of the pool.
fn its_feedback() -> Edit {
    let is_it = |edit: &Edit| matches!(edit, Edit::Feedback(At(_, FactEdit::Give(_))));
    edits().into_iter().find(is_it).expect("it is in the pool")
}

fn records(phone: &Phone) -> Vec<RecordId> {
    phone.unread(log()).into_iter().map(|news: News| news.record).collect()
}

/// Where the last entry stands that is here.
fn last(phone: &Phone) -> Seq {
    let replica = phone.replica(log()).expect("everyone has it");
    replica.entries().last().expect("something was written").seq
}

/// Looks at what is new about one record.
fn read(phone: &mut Phone, record: RecordId) {
    let news = phone.unread(log()).into_iter().find(|news| news.record == record);
    phone.mark_read(log(), &news.expect("it is new").seqs);
}

#[test]
fn what_others_wrote_is_new_until_it_is_read() {
    let (mut three, [mut coach, mut candidate, mut employer]) = Three::begin();
    assert_eq!(records(&candidate), [], "what was there when one came");
    three.does(&mut employer, &its_feedback());
    three.does(&mut coach, &step(StepEdit::Set(StepField::Title("Bonnen tellen".to_owned()))));
    three.sync(&mut candidate);
    let (step, feedback) = (RecordId::Step(id(its::STEP)), RecordId::Feedback(id(its::FEEDBACK)));
    assert_eq!(records(&candidate), [step, feedback], "one line a record, what was last first");
    // The later one is read first: nothing that was not looked at counts as read.
    read(&mut candidate, step);
    assert_eq!(records(&candidate), [feedback]);
    read(&mut candidate, feedback);
    assert_eq!(records(&candidate), []);
    // What one wrote oneself is no news to oneself.
    three.sync(&mut coach);
    assert_eq!(records(&coach), [feedback]);
}

#[test]
fn what_is_read_on_one_device_is_read_on_all_and_the_larger_wins() {
    let (mut three, [mut coach, mut candidate, _]) = Three::begin();
    let mut tablet = three.phone(CANDIDATE);
    three.sync(&mut tablet);
    three.does(&mut coach, &line(1));
    three.sync(&mut candidate);
    three.sync(&mut tablet);
    assert_eq!(records(&tablet).len(), 1);
    read(&mut candidate, RecordId::CheckIn(id(1)));
    three.sync(&mut candidate);
    three.sync(&mut tablet);
    assert_eq!(records(&tablet), []);
    assert_eq!(tablet.read_up_to(log()), candidate.read_up_to(log()));
    // A device that never came is told, too, and takes nothing back.
    let mut new = three.phone(CANDIDATE);
    three.sync(&mut new);
    assert_eq!(new.read_up_to(log()), candidate.read_up_to(log()));
    three.sync(&mut candidate);
    assert_eq!(records(&candidate), []);
}

#[test]
fn of_others_one_learns_whether_they_saw_a_talk_and_nothing_else() {
    let (mut three, [mut coach, mut candidate, _]) = Three::begin();
    three.does(&mut coach, &line(1));
    let before = last(&coach);
    three.does(&mut coach, &evaluation(EvaluationEdit::Plan(on(3))));
    let planned = last(&coach);
    three.does(&mut coach, &line(2));
    let person: PersonId = id(CANDIDATE);
    let seen = |coach: &Phone, seq| coach.is_seen_by(log(), person, seq);
    assert!(!seen(&coach, planned));
    three.sync(&mut candidate);
    assert!(candidate.is_seen_by(log(), id(COACH), planned), "who wrote it has seen it");
    read(&mut candidate, RecordId::CheckIn(id(1)));
    three.sync(&mut candidate);
    three.sync(&mut coach);
    assert!(!seen(&coach, planned) && !seen(&coach, before), "a check-in tells nothing");
    read(&mut candidate, RecordId::Evaluation(id(its::EVALUATION)));
    read(&mut candidate, RecordId::CheckIn(id(2)));
    three.sync(&mut candidate);
    three.sync(&mut coach);
    assert!(seen(&coach, planned));
    assert!(!seen(&coach, planned.next()), "and of what came after, nothing");
    // New words of the same talk were not seen.
    let words = EvaluationField::Asked(shared::role::Parties::ALL);
    three.does(&mut coach, &evaluation(EvaluationEdit::Set(words)));
    assert!(!seen(&coach, last(&coach)));
}

#[test]
fn who_comes_first_finds_the_talk_that_waits_and_nothing_else() {
    let (mut three, [mut coach, ..]) = Three::begin();
    three.does(&mut coach, &line(1));
    three.does(&mut coach, &evaluation(EvaluationEdit::Plan(on(3))));
    let mut guest = three.phone(9);
    three.does(&mut coach, &joins(9, Role::Employer, "Ria"));
    three.sync(&mut guest);
    assert_eq!(records(&guest), [RecordId::Evaluation(id(its::EVALUATION))]);
}

#[test]
fn after_a_month_away_all_of_it_is_read_at_once() {
    let (mut three, [mut coach, mut candidate, _]) = Three::begin();
    for number in 1..=200 {
        three.does(&mut coach, &line(number));
    }
    three.sync(&mut candidate);
    let all = candidate.unread(log());
    assert_eq!(all.len(), 200);
    let seqs: Vec<Seq> = all.into_iter().flat_map(|news| news.seqs).collect();
    candidate.mark_read(log(), &seqs);
    assert_eq!(records(&candidate), []);
}

#[test]
fn what_is_taken_back_is_no_news_and_holds_nothing_up() {
    let (mut three, [mut coach, mut candidate, mut employer]) = Three::begin();
    three.does(&mut employer, &its_feedback());
    three.does(&mut employer, &feedback(FactEdit::Hide(true)));
    three.does(&mut coach, &line(2));
    three.sync(&mut candidate);
    assert_eq!(records(&candidate), [RecordId::CheckIn(id(2))]);
    read(&mut candidate, RecordId::CheckIn(id(2)));
    assert!(candidate.read_up_to(log()).seq >= last(&candidate));
}

#[test]
fn a_restored_server_hides_nothing_that_is_new() {
    let (mut three, [mut coach, mut candidate, _]) = Three::begin();
    let backup = three.store.clone();
    three.does(&mut coach, &line(1));
    three.does(&mut coach, &line(2));
    three.sync(&mut candidate);
    read(&mut candidate, RecordId::CheckIn(id(1)));
    read(&mut candidate, RecordId::CheckIn(id(2)));
    three.sync(&mut candidate);
    (three.store, three.epoch, three.hub) = (backup, Epoch(2), Hub::new(4));
    three.store.begin_epoch(Epoch(2));
    let mut other = three.phone(COACH);
    three.sync(&mut other);
    three.does(&mut other, &line(3));
    three.sync(&mut candidate);
    assert!(records(&candidate).contains(&RecordId::CheckIn(id(3))));
}
