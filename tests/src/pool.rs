//! One edit of every kind and shape there is, in an order in which a traject can take most of them. Knows no rule.
//!
//! The first release's wire stands in `fixtures/wire-v1.jsonl`; this pool is read from there, so there is one list.

use shared::record::Edit;
use shared::wire;

use crate::scene::{CANDIDATE, COACH, EMPLOYER, Scene};

/// The edits as the first release wrote them, one a line.
pub const WIRE_V1: &str = include_str!("../fixtures/wire-v1.jsonl");

/// Every edit of the pool.
pub fn edits() -> Vec<Edit> {
    WIRE_V1.lines().map(|line| wire::decode(line).expect("a line of the fixture")).collect()
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
