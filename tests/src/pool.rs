//! One edit of every kind and shape there is, in an order in which a traject can take most of them. Knows no rule.
//!
//! The first release's wire stands in `fixtures/wire-v1.jsonl`; this pool is read from there, so there is one list.

use shared::record::goal::GoalEdit;
use shared::record::member::MemberEdit;
use shared::record::outline::OutlineEdit;
use shared::record::placement::PlacementEdit;
use shared::record::step::StepEdit;
use shared::record::{At, Edit};
use shared::wire;

use crate::scene::{CANDIDATE, COACH, EMPLOYER, Scene};

/// The edits as the first release wrote them, one a line.
pub const WIRE_V1: &str = include_str!("../fixtures/wire-v1.jsonl");

/// What each release and each volume that came since wrote, in the order in which they came.
pub const WIRE: [(&str, &str); 15] = [
    ("wire-v1", WIRE_V1),
    // The kinds that came with the work at a placement.
    ("wire-work", include_str!("../fixtures/wire-work.jsonl")),
    // What came with taking a matter up.
    ("wire-matters", include_str!("../fixtures/wire-matters.jsonl")),
    // What came with the talk on one page and the points of a candidate.
    ("wire-talks", include_str!("../fixtures/wire-talks.jsonl")),
    // What came with an employer's own way of recording, and with an adjustment that says what it belongs to.
    ("wire-employer", include_str!("../fixtures/wire-employer.jsonl")),
    // Since one can say to have seen the explanation.
    ("wire-informed", include_str!("../fixtures/wire-informed.jsonl")),
    // Since one can say why a phase begins early.
    ("wire-early", include_str!("../fixtures/wire-early.jsonl")),
    // What the office keeps: employers, jobs to come, skills, plans.
    ("wire-office", include_str!("../fixtures/wire-office.jsonl")),
    // What the lab writes down.
    ("wire-lab", include_str!("../fixtures/wire-lab.jsonl")),
    // What a traject keeps beyond its plan.
    ("wire-path", include_str!("../fixtures/wire-path.jsonl")),
    // What a cohort keeps.
    ("wire-cohort", include_str!("../fixtures/wire-cohort.jsonl")),
    // A person's own log.
    ("wire-person", include_str!("../fixtures/wire-person.jsonl")),
    // The office's rules with a date.
    ("wire-rules", include_str!("../fixtures/wire-rules.jsonl")),
    // Fields of all these that had no line yet.
    ("wire-fields", include_str!("../fixtures/wire-fields.jsonl")),
    // Since a candidate can ask that less is done with what is kept.
    ("wire-restriction", include_str!("../fixtures/wire-restriction.jsonl")),
];

/// Every edit of the pool.
pub fn edits() -> Vec<Edit> {
    WIRE_V1.lines().map(|line| wire::decode(line).expect("a line of the fixture")).collect()
}

/// A traject of the pool with its people, places, goals and steps, of which nothing came yet.
pub fn opened() -> Scene {
    let mut scene = Scene::default();
    let begins = |edit: &Edit| {
        matches!(
            edit,
            Edit::Outline(OutlineEdit::Open(_))
                | Edit::Member(At(_, MemberEdit::Add(_)))
                | Edit::Placement(At(_, PlacementEdit::Add(_)))
                | Edit::Goal(At(_, GoalEdit::Add(_)))
                | Edit::Step(At(_, StepEdit::Add(_)))
        )
    };
    for edit in edits().iter().filter(|edit| begins(edit)) {
        scene.make(COACH, edit).expect("the coach begins all of these");
    }
    scene
}

/// A traject in which everything of the pool that was allowed was done, by the first who was allowed to.
pub fn lived() -> Scene {
    let mut scene = Scene::default();
    for edit in edits() {
        let maybe =
            [COACH, CANDIDATE, EMPLOYER].into_iter().find(|who| scene.check(*who, &edit).is_ok());
        if let Some(who) = maybe {
            scene.make(who, &edit).expect("checked just above");
        }
    }
    scene
}
