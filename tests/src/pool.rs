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
