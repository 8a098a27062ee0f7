//! More logs than a phone holds: it works with those that changed last, says how many are not there, and never gets stuck.

use std::collections::BTreeSet;

use shared::id::TrajectId;
use shared::limits::LOGS_MAX;
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::role::StaffRole;
use shared::sync::hub::{Caller, Hub, check_request, pull};
use shared::sync::memory::MemoryStore;
use shared::sync::message::{Epoch, PullStatus};
use shared::sync::phone::{Ask, Me, Phone};
use shared::time::Timestamp;
use tests::chance::Chance;
use tests::pool::edits;
use tests::scene::{COACH, id};

/// A server, and a coach's phones.
struct TestServer {
    hub: Hub,
    store: MemoryStore,
    now: i64,
    chance: Chance,
}

fn coach() -> Caller {
    Caller { person: id(COACH), office: Some(StaffRole::Coach), paired_by: None }
}

impl TestServer {
    fn new() -> Self {
        let mut store = MemoryStore::default();
        store.begin_epoch(Epoch(1));
        Self { hub: Hub::new(4), store, now: 1_800_000_000_000, chance: Chance::of(1) }
    }

    fn phone(&mut self) -> Phone {
        let me = Me::fresh(id(COACH), String::new(), Some(StaffRole::Coach), self.chance.id());
        Phone::pair(me).0
    }

    /// Rounds until there is nothing to ask; no request is ever refused.
    fn sync(&mut self, phone: &mut Phone) {
        for _ in 0..12 {
            self.now += 1;
            let now = Timestamp(self.now);
            let request = phone.request(Ask::Full, now);
            check_request(&request, coach().person).unwrap();
            let store = &mut self.store;
            let outcomes = self.hub.push_all(store, &coach(), &request, Epoch(1), now).unwrap();
            let reply = pull(store, coach().person, &request, outcomes, now).unwrap();
            if !phone.receive(reply, now).again {
                return;
            }
        }
        panic!("it asks on and on");
    }

    fn is_quiet(&mut self, phone: &Phone) -> bool {
        let now = Timestamp(self.now);
        let request = phone.request(Ask::DigestOnly, now);
        let reply = pull(&mut self.store, coach().person, &request, Vec::new(), now).unwrap();
        reply.rest == PullStatus::None
    }

    fn make(&mut self, phone: &mut Phone, log: TrajectId, edit: &Edit) {
        self.now += 1;
        let submitted = phone.submit(log, edit, Timestamp(self.now)).unwrap();
        phone.saved(log, submitted.n);
    }
}

fn logs(phone: &Phone) -> BTreeSet<TrajectId> {
    phone.logs().map(|(log, _)| log).collect()
}

#[test]
fn a_phone_holds_the_logs_that_changed_last() {
    let (mut server, over) = (TestServer::new(), 10);
    let (mut first, open) = (server.phone(), edits().swap_remove(0));
    let all: Vec<TrajectId> = (0..LOGS_MAX + over).map(|_| server.chance.id()).collect();
    // One after the other, so that each changed later than the one before.
    for log in &all {
        server.make(&mut first, *log, &open);
        server.sync(&mut first);
    }
    let latest: BTreeSet<TrajectId> = all[over..].iter().copied().collect();
    let mut second = server.phone();
    server.sync(&mut second);
    for phone in [&first, &second] {
        assert_eq!(logs(phone), latest);
        assert_eq!(phone.aside(), u32::try_from(over).unwrap());
        assert!(server.is_quiet(phone));
    }
    // One that stood aside changes: it comes back, and the one that changed longest ago goes.
    let mut third = server.phone();
    server.make(&mut third, all[0], &open);
    server.sync(&mut third);
    let job = Edit::Outline(OutlineEdit::Set(OutlineField::Job("Anders".to_owned())));
    server.make(&mut second, all[over], &job);
    server.make(&mut second, all[over + 1], &job);
    server.sync(&mut second);
    assert!(logs(&second).contains(&all[over]));
    assert_eq!((logs(&second).len(), second.unsent()), (LOGS_MAX, 0));
}

#[test]
fn work_in_many_logs_made_without_a_network_all_goes_out() {
    let (mut server, open) = (TestServer::new(), edits().swap_remove(0));
    let mut phone = server.phone();
    let all: Vec<TrajectId> = (0..2 * LOGS_MAX).map(|_| server.chance.id()).collect();
    for log in &all {
        server.make(&mut phone, *log, &open);
    }
    server.sync(&mut phone);
    assert_eq!((phone.unsent(), phone.rejected().count()), (0, 0));
    assert!(all.iter().all(|log| server.store.all_entries(*log).len() == 1));
    server.sync(&mut phone);
    assert_eq!(logs(&phone).len(), LOGS_MAX);
    assert!(server.is_quiet(&phone));
}
