//! What is left of a batch that the disk refuses.

use shared::change::{Change, Digest, Entry};
use shared::id::{Id, Seq};
use shared::record::outline::{Opening, Origin, OutlineEdit, Route};
use shared::sync::journal::Rows;
use shared::sync::memory::MemoryJournal;
use shared::sync::message::{Batch, Epoch, Pull, PullStatus};
use shared::sync::phone::Me;
use shared::time::Period;

use super::*;

const NOW: Timestamp = Timestamp(1_800_000_000_000);
const NAME: &str = "outline/07";

fn id<T>(byte: u8) -> Id<T> {
    Id::from_random([byte; 16])
}

fn opening() -> Edit {
    Edit::Outline(OutlineEdit::Open(Opening {
        job: "Fietsmaker".to_owned(),
        employer: "De Linde".to_owned(),
        route: Route::SmallScaleGrowth,
        period: Period { from: "2026-09-01".parse().expect("a day"), to: None },
        cohort: String::new(),
        coach: "Anneke".to_owned(),
        origin: Origin::Example,
    }))
}

/// A log with one entry, as a server tells it.
fn reply() -> Reply {
    let (device, author, edit) = (id(8), id(9), opening().encode());
    let change = Change { device, n: 1, base: Seq::ZERO, at: NOW, author, edit, promised: None };
    let entry = Entry { seq: Seq(1), received: NOW, change, paired_by: None };
    let (view, cursor, sum) = (Digest(1), Seq(1), entry.digest());
    let batch = Batch { log: id(7), view, cursor, entries: vec![entry], sum, page: None };
    Reply {
        epoch: Epoch(1),
        now: NOW,
        outcomes: Vec::new(),
        pulls: vec![Pull::Snapshot(batch)],
        rest: PullStatus::None,
        aside: 0,
        left: 0,
        lease: None,
        phones: None,
        read: None,
    }
}

/// A coach's store, and the journal under it.
fn store() -> (OptimisticStore, MemoryJournal) {
    let me = Me::fresh(id(1), "Anneke".to_owned(), Some(shared::role::StaffRole::Coach), id(2));
    let (phone, writes) = Phone::pair(me);
    let mut journal = MemoryJournal::default();
    let revision = journal.commit(journal.load().0, &writes).expect("an empty journal");
    (OptimisticStore::new(phone, revision), journal)
}

fn on_disk(journal: &MemoryJournal) -> (Phone, Revision) {
    let (revision, rows): (Revision, Rows) = journal.load();
    (Phone::load(&rows).expect("a journal").expect("a phone"), revision)
}

#[test]
fn of_a_reply_nothing_is_left_that_a_later_write_could_rest_on() {
    let (mut store, journal) = store();
    store.act(Intent::Receive { reply: Box::new(reply()), at: NOW }).expect("a reply");
    assert!(store.phone().traject(id(7)).is_some());
    assert!(store.next_batch().is_some() && store.risks_more_than_drafts());
    assert!(store.refused(Some(on_disk(&journal))).is_empty());
    assert!(store.phone().traject(id(7)).is_none());
    assert_eq!(store.phone().me().last_round, None);
    assert!(store.next_batch().is_none());
}

#[test]
fn words_stay_where_they_were_typed() {
    for disk in [|journal: &MemoryJournal| Some(on_disk(journal)), |_: &MemoryJournal| None] {
        let (mut store, journal) = store();
        let draft = |text: &str| Intent::Draft { name: NAME.to_owned(), text: text.to_owned() };
        store.act(draft("Fietsmaker")).expect("a draft");
        assert!(store.next_batch().is_some() && !store.risks_more_than_drafts());
        let consumed = ConsumedDraft { name: NAME.to_owned(), rest: String::new() };
        let (toast, draft) = (String::new(), Some(consumed));
        let submit = Intent::Submit { edits: [(id(7), opening())].into(), at: NOW, toast, draft };
        store.act(submit).expect("a coach may open a traject");
        assert_eq!(store.phone().draft(NAME), None);
        assert!(store.next_batch().is_some() && store.risks_more_than_drafts());
        // Typed on while it was being written: that stands in its field, and goes under with what is given back.
        let (name, text) = (NAME.to_owned(), "x".to_owned());
        store.act(Intent::Draft { name, text }).expect("a draft");
        store.refused(disk(&journal));
        assert_eq!((store.phone().draft(NAME), store.phone().unsent()), (Some("Fietsmaker"), 0));
    }
}

/// By what the page would greet after this batch; nothing, where it leaves that as it is.
fn greets((_, writes): (Revision, Vec<Write>)) -> Option<Greeting> {
    let text = writes.into_iter().find_map(|write| match write {
        Write::Put(row, text) => (row == "greeting").then_some(text),
        Write::Delete(_) => None,
    });
    text.map(|text| shared::wire::decode(&text).expect("a greeting"))
}

#[test]
fn who_has_no_step_of_their_own_is_greeted_with_what_their_day_begins_with() {
    let (mut store, journal) = store();
    let (midnight, samir) = (NOW.plus_ms(1_000), || Some("Samir".to_owned()));
    let typed = |text: &str| Intent::Draft { name: NAME.to_owned(), text: text.to_owned() };
    store.act(typed("F")).expect("a draft");
    let batch = store.next_batch().expect("words");
    assert_eq!(greets(batch).expect("begun").next, None);
    store.committed(Revision(2));
    // Known only after something was written: told by itself, and once.
    store.begins_with(samir(), midnight);
    let greeting = greets(store.next_batch().expect("told")).expect("told");
    assert_eq!((greeting.next, greeting.until), (samir(), Some(midnight)));
    store.committed(Revision(3));
    store.begins_with(samir(), midnight);
    assert!(store.next_batch().is_none());
    // Words have it begin with nothing else; what somebody did may, and so does another day, and what another tab wrote.
    store.act(typed("Fi")).expect("a draft");
    assert!(!store.may_begin_otherwise(NOW) && store.may_begin_otherwise(midnight));
    assert!(greets(store.next_batch().expect("words")).is_none());
    store.act(Intent::Receive { reply: Box::new(reply()), at: NOW }).expect("a reply");
    assert!(store.may_begin_otherwise(NOW));
    let (phone, revision) = on_disk(&journal);
    store.reloaded(phone, revision);
    assert!(store.may_begin_otherwise(NOW));
}
