//! An office of invented people, each with a phone: the example trajecten that tests of more than one room share. Plays on
//! a hub in memory, by the same rules as everybody. Knows no screen.

mod agreed;
mod cohort;
mod jobs;
mod lab;
mod own;
mod path;
mod rules;
mod traject;

use shared::id::{Id, LogId, PersonId, TrajectId};
use shared::record::Edit;
use shared::record::preferences::{Day, Owner, PreferencesEdit, PreferencesField};
use shared::role::StaffRole;
use shared::sync::hub::{Caller, Hub, ReadStore, pull};
use shared::sync::journal::{self, Rows, Write};
use shared::sync::memory::MemoryStore;
use shared::sync::phone::{Ask, Me, Phone};
use shared::time::Timestamp;

use crate::scene::{CANDIDATE, COACH, EMPLOYER, id};
pub use agreed::{sign, terms};
pub use traject::its;

/// Tuesday 3 March 2026, one o'clock in Amsterdam: "now" of every example.
pub const NOW: Timestamp = Timestamp(1_772_539_200_000);
/// Minutes that clocks in Amsterdam are ahead of UTC that day.
pub const UTC_OFFSET_MINUTES: i32 = 60;

/// The log in which there is one of everything, and the one that was only opened.
pub const FULL: u8 = 100;
pub const OPENED: u8 = 101;

/// Keeps an eye on the whole, and takes part in nothing.
pub const MANAGER: u8 = 5;
/// Everyone: number, name, and what they are in the office.
const PEOPLE: [(u8, &str, Option<StaffRole>); 4] = [
    (COACH, "Anneke Visser", Some(StaffRole::Coach)),
    (CANDIDATE, "Samir Haddad", None),
    (EMPLOYER, "Petra de Wit", None),
    (MANAGER, "Ingrid van Leeuwen", Some(StaffRole::Manager)),
];

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
const ROUNDS_MAX: usize = 8;

/// The office, and what its server holds.
#[derive(Debug)]
pub struct Office {
    hub: Hub,
    store: MemoryStore,
    phones: Vec<(u8, Phone)>,
    /// Whose phone was paired just now, and by whom.
    fresh: Option<(u8, u8)>,
}

impl Office {
    /// The people, and nothing recorded yet.
    pub fn new() -> Self {
        let phones = PEOPLE.map(|(who, ..)| (who, paired(who, who).0));
        let mut store = MemoryStore::default();
        PEOPLE.iter().for_each(|(who, _, office)| store.set_office(id(*who), *office));
        Self { hub: Hub::new(4), store, phones: phones.into(), fresh: None }
    }

    /// From now on the phone of `who` is one that `by` paired just now.
    pub fn pairs(&mut self, by: u8, who: u8) {
        self.fresh = Some((who, by));
    }

    /// With a traject in which there is one of everything, and one that was only opened.
    pub fn with_examples() -> Self {
        let mut office = Self::new();
        traject::full(&mut office, id(FULL));
        agreed::agreed(&mut office, id(FULL));
        path::full(&mut office, id(FULL));
        cohort::group(&mut office, id(FULL));
        traject::opened(&mut office, id(OPENED));
        jobs::firm(&mut office);
        jobs::shared_by_all(&mut office);
        rules::said(&mut office);
        lab::written(&mut office);
        office.says_wishes();
        office
    }

    /// The candidate says what they want of work, in their own log.
    fn says_wishes(&mut self) {
        let person = id(CANDIDATE);
        let wish = |field| Edit::Preferences(PreferencesEdit::Set(field));
        let edits = [
            Edit::Preferences(PreferencesEdit::Open(Owner { person })),
            wish(PreferencesField::HoursPerWeek(24)),
            wish(PreferencesField::Days(vec![Day::Monday, Day::Thursday])),
            wish(PreferencesField::Wishes("Niet in de nacht".to_owned())),
        ];
        edits.iter().for_each(|edit| self.does(CANDIDATE, -3, LogId::of_person(person), edit));
        own::full(self, LogId::of_person(person));
    }

    /// Someone makes a change, so many days from today, having seen all there was; the rules must allow it.
    pub fn does(&mut self, who: u8, day: i64, log: TrajectId, edit: &Edit) {
        let at = NOW.plus_ms(day * DAY_MS);
        let by = self.fresh.filter(|(fresh, _)| *fresh == who).map(|(_, by)| id(by));
        let Self { hub, store, phones, .. } = self;
        let (_, phone) =
            phones.iter_mut().find(|(it, _)| *it == who).expect("someone of the office");
        settle(hub, store, phone, by, at);
        let submitted = phone.submit(log, edit, at);
        let submitted = submitted.unwrap_or_else(|refusal| panic!("{who}, {edit:?}: {refusal:?}"));
        phone.saved(log, submitted.n);
        settle(hub, store, phone, by, at);
        let rejected: Vec<_> = phone.rejected().collect();
        assert!(rejected.is_empty() && phone.unsent() == 0, "{rejected:?}");
    }

    /// Two make a change each, a moment apart, and neither had seen the other's.
    pub fn at_once(&mut self, log: TrajectId, both: [(u8, &Edit); 2]) {
        let Self { hub, store, phones, .. } = self;
        let mut phone = |who: u8, step: &mut dyn FnMut(&mut Phone)| {
            let (_, phone) =
                phones.iter_mut().find(|(it, _)| *it == who).expect("someone of the office");
            step(phone);
        };
        both.iter()
            .for_each(|(who, _)| phone(*who, &mut |it| drop(settle(hub, store, it, None, NOW))));
        for (later, (who, edit)) in (0..).zip(both) {
            phone(who, &mut |it| {
                let submitted =
                    it.submit(log, edit, NOW.plus_ms(later)).expect("the rules allow it");
                it.saved(log, submitted.n);
            });
        }
        both.iter()
            .for_each(|(who, _)| phone(*who, &mut |it| drop(settle(hub, store, it, None, NOW))));
    }

    /// What the journal of this person's newest phone holds today.
    pub fn journal(&mut self, who: u8) -> Rows {
        let (mut phone, writes) = paired(who, who + 50);
        let writes =
            writes.into_iter().chain(settle(&mut self.hub, &mut self.store, &mut phone, None, NOW));
        let mut rows = Rows::default();
        journal::keep(&mut rows, writes);
        rows
    }
}

impl Default for Office {
    fn default() -> Self {
        Self::new()
    }
}

/// A new phone of someone.
fn paired(who: u8, device: u8) -> (Phone, Vec<Write>) {
    let known = PEOPLE.into_iter().find(|(it, ..)| *it == who);
    let (_, name, office) = known.expect("someone of the office");
    Phone::pair(Me::fresh(id(who), name.to_owned(), office, Id::from_random([device; 16])))
}

/// Rounds until there is nothing more to say; gives what the phone writes down.
fn settle(
    hub: &mut Hub,
    store: &mut MemoryStore,
    phone: &mut Phone,
    paired_by: Option<PersonId>,
    now: Timestamp,
) -> Vec<Write> {
    let me = phone.me();
    let caller = Caller { person: me.person, office: me.office, paired_by };
    let mut writes = Vec::new();
    for _ in 0..ROUNDS_MAX {
        let request = phone.request(Ask::Full, now);
        let Ok(epoch) = store.epoch();
        let Ok(outcomes) = hub.push_all(store, &caller, &request, epoch, now);
        let Ok(reply) = pull(store, caller.person, &request, outcomes, now);
        let received = phone.receive(reply, now);
        writes.extend(received.writes);
        if !received.again {
            return writes;
        }
    }
    panic!("no end to the rounds");
}
