//! A change made on top of what is not there: declined, and nothing that an honest phone makes is.

use shared::change::Change;
use shared::id::{LogId, PersonId, Seq};
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::refusal::Refusal;
use shared::role::StaffRole;
use shared::sync::hub::{Caller, Hub, pull};
use shared::sync::memory::MemoryStore;
use shared::sync::message::{Epoch, Outcome, Push};
use shared::sync::phone::{Ask, Me, Phone};
use shared::time::Timestamp;
use tests::pool::edits;
use tests::scene::{COACH, STRANGER, id};

const NOW: Timestamp = Timestamp(1_800_000_000_000);

fn caller(who: u8) -> Caller {
    Caller { person: id(who), office: Some(StaffRole::Coach), paired_by: None }
}

fn job(words: &str) -> Edit {
    Edit::Outline(OutlineEdit::Set(OutlineField::Job(words.to_owned())))
}

/// A server with one log of so many entries.
struct TestServer {
    hub: Hub,
    store: MemoryStore,
    log: LogId,
    n: u64,
}

impl TestServer {
    fn new(entries: u64) -> Self {
        let mut store = MemoryStore::default();
        store.begin_epoch(Epoch(1));
        let mut server = Self { hub: Hub::new(4), store, log: id(100), n: 0 };
        for n in 0..entries {
            let edit = if n == 0 { edits().swap_remove(0) } else { job(&n.to_string()) };
            let change = server.change(COACH, n, &edit);
            assert_eq!(server.push(COACH, &change), Outcome::Accepted(Seq(n + 1)));
        }
        server
    }

    fn change(&mut self, who: u8, base: u64, edit: &Edit) -> Change {
        self.n += 1;
        let (at, author): (_, PersonId) = (NOW.plus_ms(self.n as i64), id(who));
        Change {
            device: id(who),
            n: self.n,
            base: Seq(base),
            at,
            author,
            edit: edit.encode(),
            promised: None,
        }
    }

    fn push(&mut self, who: u8, change: &Change) -> Outcome {
        let push = Push { log: self.log, changes: vec![change.clone()], follows: None };
        let outcomes = self.hub.push(&mut self.store, &caller(who), &push, NOW).unwrap();
        outcomes.of[0].1
    }

    fn sync(&mut self, phone: &mut Phone, epoch: Epoch) {
        loop {
            let (request, caller) = (phone.request(Ask::Full, NOW), caller(COACH));
            let store = &mut self.store;
            let outcomes = self.hub.push_all(store, &caller, &request, epoch, NOW).unwrap();
            let reply = pull(store, caller.person, &request, outcomes, NOW).unwrap();
            if !phone.receive(reply, NOW).again {
                return;
            }
        }
    }
}

#[test]
fn nobody_has_seen_what_is_not_there() {
    const LENGTH: u64 = 3;
    let beyond = Outcome::Refused(Refusal::OutOfRange);
    for (base, expected) in [
        (0, Outcome::Accepted(Seq(LENGTH + 1))),
        (LENGTH - 1, Outcome::Accepted(Seq(LENGTH + 1))),
        (LENGTH, Outcome::Accepted(Seq(LENGTH + 1))),
        (LENGTH + 1, beyond),
        (LENGTH + 1_000, beyond),
        (i64::MAX as u64, beyond),
    ] {
        let mut server = TestServer::new(LENGTH);
        let change = server.change(COACH, base, &job("x"));
        assert_eq!(server.push(COACH, &change), expected, "{base}");
        // Also once the log has grown to there: a change has one outcome.
        let next = server.change(COACH, LENGTH, &job("y"));
        assert!(matches!(server.push(COACH, &next), Outcome::Accepted(_)));
        assert_eq!(server.push(COACH, &change), expected, "{base} again");
    }
}

#[test]
fn neither_at_the_start_nor_of_what_is_newer_nor_as_a_stranger() {
    let mut server = TestServer::new(0);
    let open = server.change(COACH, 1, &edits().swap_remove(0));
    assert_eq!(server.push(COACH, &open), Outcome::Refused(Refusal::OutOfRange));
    let mut server = TestServer::new(2);
    let mut newer = server.change(COACH, 3, &job("x"));
    newer.edit = r#"{"of_another_day":1}"#.parse().unwrap();
    assert_eq!(server.push(COACH, &newer), Outcome::Refused(Refusal::OutOfRange));
    // How long a log is, a stranger does not learn.
    for base in [0, 2, 3] {
        let change = server.change(STRANGER, base, &job("x"));
        assert_eq!(server.push(STRANGER, &change), Outcome::Refused(Refusal::NotAMember), "{base}");
    }
}

#[test]
fn a_phone_that_saw_more_than_a_restored_server_has_loses_nothing() {
    for lost in 1..6 {
        let mut server = TestServer::new(1);
        let me = Me::fresh(id(COACH), String::new(), Some(StaffRole::Coach), id(98));
        let (mut phone, _) = Phone::pair(me);
        server.sync(&mut phone, Epoch(1));
        let make = |phone: &mut Phone, words: &str| {
            let submitted = phone.submit(id(100), &job(words), NOW).unwrap();
            phone.saved(id(100), submitted.n);
        };
        let backup = server.store.clone();
        for n in 0..lost {
            make(&mut phone, &format!("taken in {n}"));
            server.sync(&mut phone, Epoch(1));
        }
        make(&mut phone, "waits");
        server.store = backup;
        server.store.begin_epoch(Epoch(2));
        server.hub.rolled_back();
        server.sync(&mut phone, Epoch(2));
        assert_eq!((phone.unsent(), phone.rejected().count()), (0, 0), "{lost}");
        assert_eq!(server.store.all_entries(id(100)).len(), 1 + lost + 1, "{lost}");
    }
}
