//! Undo: an edit and then its inverse show the same as before, for every edit the rule book allows.

use shared::record::Edit;
use tests::pool::{edits, lived};
use tests::scene::{CANDIDATE, COACH, EMPLOYER, Scene};
use tests::shown::shown;

fn check(scene: &Scene, who: u8, edit: &Edit) {
    let Ok(audience) = scene.check(who, edit) else { return };
    let Some(back) = scene.state.inverse(edit) else { return };
    let mut after = scene.clone();
    after.apply(who, edit, audience);
    after.apply(who, &back, audience);
    assert_eq!(shown(after.traject()), shown(scene.traject()), "{:?}", edit.encode());
}

#[test]
fn what_is_taken_back_shows_as_before() {
    let mut scene = Scene::default();
    for edit in edits() {
        for again in edits() {
            for who in [COACH, CANDIDATE, EMPLOYER] {
                check(&scene, who, &again);
            }
        }
        for who in [COACH, CANDIDATE, EMPLOYER] {
            if scene.make(who, &edit).is_ok() {
                break;
            }
        }
    }
}

#[test]
fn the_pool_reaches_every_kind_of_record() {
    let scene = lived();
    let traject = scene.traject();
    assert!(traject.outline.is_some() && traject.closing.outcome.is_some());
    assert_eq!(traject.members.len(), 4);
    let counts = [
        traject.placements.len(),
        traject.steps.len(),
        traject.goals.len(),
        traject.ratings.len(),
        traject.check_ins.len(),
        traject.feedback.len(),
        traject.evaluations.len(),
        traject.adjustments.len(),
        traject.appointments.len(),
        traject.comments.len(),
    ];
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
}
