//! A coach's phone with a few trajecten on it, for the tests of what screens ask. Knows no screen.

use chrono::NaiveDate;
use shared::attention::Day;
use shared::id::{Id, PersonId, TrajectId};
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{Opening, Origin, OutlineEdit, Route};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::sync::phone::{Me, Phone};
use shared::time::{Period, Timestamp};

/// The day on which it plays.
pub const TODAY: &str = "2026-03-03";

/// Noon of that day, for who lives on UTC.
const NOW: Timestamp = Timestamp(1_772_539_200_000);

/// The phone, and how many ids were given out.
pub struct TestFixture {
    phone: Phone,
    ids: u8,
}

impl TestFixture {
    /// A coach with nothing yet.
    pub fn new() -> Self {
        let (phone, _) = Phone::pair(Me::fresh(
            Id::from_random([1; 16]),
            "Petra".to_owned(),
            Some(StaffRole::Coach),
            Id::from_random([2; 16]),
        ));
        Self { phone, ids: 9 }
    }

    /// Opens a traject for this candidate.
    pub fn open(&mut self, candidate: &str) -> TrajectId {
        let log = self.id();
        let opening = Opening {
            job: "magazijn".to_owned(),
            employer: "Vinkenhof".to_owned(),
            route: Route::SmallScaleGrowth,
            period: Period { from: today(), to: None },
            cohort: String::new(),
            coach: "Petra".to_owned(),
            origin: Origin::Real,
        };
        self.does(log, Edit::Outline(OutlineEdit::Open(opening)));
        self.joins(log, Role::Candidate, candidate);
        log
    }

    /// Someone joins.
    pub fn joins(&mut self, log: TrajectId, role: Role, name: &str) -> PersonId {
        let person = self.id();
        let new = NewMember { role, name: name.to_owned(), placement: None };
        self.does(log, Edit::Member(At(person, MemberEdit::Add(new))));
        person
    }

    /// The coach makes a change, which the rule book must allow.
    pub fn does(&mut self, log: TrajectId, edit: Edit) {
        self.phone.submit(log, &edit, NOW).expect("the coach may do this");
    }

    /// What stands on the phone.
    pub fn phone(&self) -> &Phone {
        &self.phone
    }

    /// Asks something on that day.
    pub fn with_day<T>(question: impl FnOnce(Day) -> T) -> T {
        question(Day { today: today(), day_of: &|at| at.local(0).date() })
    }

    /// An id nobody has yet.
    pub fn id<T>(&mut self) -> Id<T> {
        self.ids += 1;
        Id::from_random([self.ids; 16])
    }
}

fn today() -> NaiveDate {
    TODAY.parse().expect("a day")
}
