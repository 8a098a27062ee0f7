//! Two coaches of one traject who begin with the same plan without a network.

use shared::id::TrajectId;
use shared::record::evaluation::EvaluationEdit;
use shared::record::goal::{GoalEdit, Level};
use shared::record::office::plan::unfold::Start;
use shared::record::step::{NewStep, StepEdit, StepField};
use shared::record::{At, Edit, Traject};
use shared::refusal::Refusal;
use shared::role::{Role, StaffRole};
use shared::sync::hub::{Caller, Hub, pull};
use shared::sync::memory::MemoryStore;
use shared::sync::message::Epoch;
use shared::sync::phone::{Ask, Me, Phone};
use shared::time::{Timestamp, When};
use tests::pool::edits;
use tests::scene::{COACH, id};

use super::{begun, day, office, plan, shown, start};

const COLLEAGUE: u8 = 11;

/// A server and the phones of two coaches of one traject.
struct Two {
    hub: Hub,
    store: MemoryStore,
    now: i64,
    phones: Vec<Phone>,
}

impl Two {
    fn new() -> Self {
        let mut store = MemoryStore::default();
        store.begin_epoch(Epoch(1));
        let phone = |who: u8| {
            let me = Me::fresh(id(who), String::new(), Some(StaffRole::Coach), id(who));
            Phone::pair(me).0
        };
        let phones = vec![phone(COACH), phone(COLLEAGUE)];
        Self { hub: Hub::new(4), store, now: 1_800_000_000_000, phones }
    }

    fn make(&mut self, phone: usize, log: TrajectId, edits: &[Edit]) {
        for edit in edits {
            self.now += 1;
            let submitted = self.phones[phone].submit(log, edit, Timestamp(self.now)).unwrap();
            self.phones[phone].saved(log, submitted.n);
        }
    }

    fn sync(&mut self, phone: usize) {
        for _ in 0..8 {
            self.now += 1;
            let now = Timestamp(self.now);
            let phone = &mut self.phones[phone];
            let person = phone.me().person;
            let caller = Caller { person, office: Some(StaffRole::Coach), paired_by: None };
            let request = phone.request(Ask::Full, now);
            let store = &mut self.store;
            let outcomes = self.hub.push_all(store, &caller, &request, Epoch(1), now).unwrap();
            let reply = pull(store, person, &request, outcomes, now).unwrap();
            if !phone.receive(reply, now).again {
                return;
            }
        }
        panic!("it asks on and on");
    }

    fn traject(&self, phone: usize, log: TrajectId) -> &Traject {
        self.phones[phone].traject(log).unwrap()
    }

    /// What was declined on a phone, by reason.
    fn declined(&self, phone: usize) -> Vec<Refusal> {
        self.phones[phone].rejected().map(|(_, rejected)| rejected.refusal).collect()
    }
}

/// A traject of two coaches, both of whom apply the plan without having seen each other.
fn both_apply(second: &Start) -> (Two, TrajectId) {
    let (mut two, log) = (Two::new(), id(100));
    let joins = tests::edits::joins(COLLEAGUE, Role::Coach, "Bea");
    two.make(0, log, &[edits().swap_remove(0), joins]);
    two.sync(0);
    two.sync(1);
    let office = office();
    two.make(0, log, &office.file().unfold(plan(), &start(100)));
    two.make(1, log, &office.file().unfold(plan(), second));
    // Before either has a network, each has the whole set.
    assert_eq!(two.traject(1, log).steps.len(), 3);
    for phone in [0, 1, 0] {
        two.sync(phone);
    }
    (two, log)
}

#[test]
fn one_plan_applied_twice_without_a_network_makes_one_set() {
    let (two, log) = both_apply(&start(100));
    let traject = two.traject(0, log);
    let counts = (traject.steps.len(), traject.goals.len(), traject.evaluations.len());
    assert_eq!(counts, (3, 1, 2));
    assert_eq!(shown(traject), shown(two.traject(1, log)));
    // Nothing waits for a choice, and of the second set only what was there already is declined.
    assert_eq!(traject.doubled(), []);
    assert_eq!(two.declined(0), []);
    assert_eq!(two.declined(1), [Refusal::AlreadyThere; 6]);
    // What was declined would have said the same.
    for (_, rejected) in two.phones[1].rejected() {
        match Edit::decode(&rejected.change.edit).unwrap() {
            Edit::Step(At(id, StepEdit::Add(NewStep { title, when, .. }))) => {
                let step = traject.steps.get(&id).unwrap();
                assert_eq!((step.title.get(), step.when.get()), (&title, &when));
            }
            Edit::Goal(At(id, GoalEdit::Add(new))) => {
                assert_eq!(traject.goals.get(&id).unwrap().skill.get(), &new.skill);
                assert_eq!(new.start, Level::MuchLess);
            }
            Edit::Evaluation(At(id, EvaluationEdit::Plan(when))) => {
                assert_eq!(traject.evaluations.get(&id).unwrap().when.get(), &when);
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn the_same_from_another_day_makes_one_set_too_and_the_first_stands() {
    let second = Start { from: day("2027-01-05"), ..start(100) };
    let (mut two, log) = both_apply(&second);
    let expected = shown(begun(&office().file().unfold(plan(), &start(100))).traject());
    assert_eq!(shown(two.traject(0, log)), expected);
    assert_eq!(shown(two.traject(1, log)), expected);
    assert_eq!(two.traject(0, log).doubled(), []);
    // The second goes on with what stands: a day of theirs is a change of that step.
    let (step, _) = two.traject(1, log).visible_steps().next().unwrap();
    let later = StepField::When(Some(When::day(day("2027-01-11"))));
    two.make(1, log, &[Edit::Step(At(step, StepEdit::Set(later)))]);
    two.sync(1);
    two.sync(0);
    assert_eq!(shown(two.traject(0, log)), shown(two.traject(1, log)));
    assert_ne!(shown(two.traject(0, log)), expected);
    assert_eq!(two.traject(0, log).doubled(), []);
}
