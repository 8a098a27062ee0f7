//! Moving on before all is settled: it asks a reason, for that one move, and apps of before live with it.

use shared::change::{Change, Entry};
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, Phase};
use shared::refusal::{Refusal, Unsettled};
use shared::role::{Audience, Permission, Role};
use shared::state::State;
use shared::wire::Raw;
use tests::edits::{joins, phase};
use tests::pool::edits;
use tests::scene::{CANDIDATE, COACH, STRANGER, Scene, id};

fn early(to: Phase, why: &str) -> Edit {
    Edit::Outline(OutlineEdit::Early(to, why.to_owned()))
}

/// In the second phase, with nobody there yet.
fn in_second() -> Scene {
    let mut scene = Scene::default();
    scene.make(COACH, &edits().swap_remove(0)).unwrap();
    scene.make(COACH, &phase(Phase::JobInView, Phase::PossibilitiesMapped)).unwrap();
    scene
}

#[test]
fn moving_on_early_asks_a_reason() {
    use Phase::{JobInView, Matched, PathAgreed, PossibilitiesMapped};
    let on = phase(PossibilitiesMapped, Matched);
    let mut scene = in_second();
    let not_settled = Err(Refusal::NotSettled(Unsettled::Candidate));
    assert_eq!(scene.check(COACH, &on), not_settled);
    assert_eq!(scene.check(COACH, &early(Matched, " ")), Err(Refusal::EmptyText));
    for elsewhere in [JobInView, PossibilitiesMapped, PathAgreed] {
        let refused = scene.check(COACH, &early(elsewhere, "Haast"));
        assert_eq!(refused, Err(Refusal::PhaseMoved), "{elsewhere:?}");
    }
    scene.make(COACH, &joins(CANDIDATE, Role::Candidate, "Samir")).unwrap();
    let not_allowed = Err(Refusal::NotAllowed(Permission::ChangeOutline));
    assert_eq!(scene.check(CANDIDATE, &early(Matched, "Haast")), not_allowed);
    assert_eq!(scene.check(STRANGER, &early(Matched, "Haast")), Err(Refusal::NotAMember));
    assert_eq!(scene.make(COACH, &early(Matched, "De bakker komt later")), Ok(Audience::Members));
    scene.make(COACH, &on).unwrap();
    let outline = scene.traject().outline.as_ref().unwrap();
    let said = outline.early.as_ref().map(|early| (early.to, early.why.as_str(), early.by.author));
    assert_eq!(said, Some((Matched, "De bakker komt later", id(COACH))));
    assert_eq!(outline.phase, Matched);
}

#[test]
fn a_reason_is_for_one_move() {
    use Phase::{Matched, PathAgreed, PossibilitiesMapped};
    let mut scene = in_second();
    scene.make(COACH, &early(Matched, "Haast")).unwrap();
    scene.make(COACH, &phase(PossibilitiesMapped, Matched)).unwrap();
    // Not for the next one.
    let next = scene.check(COACH, &phase(Matched, PathAgreed));
    assert_eq!(next, Err(Refusal::NotSettled(Unsettled::Goal)));
    // And not once one has gone back.
    scene.make(COACH, &phase(Matched, PossibilitiesMapped)).unwrap();
    assert_eq!(scene.traject().outline.as_ref().unwrap().early, None);
    let again = scene.check(COACH, &phase(PossibilitiesMapped, Matched));
    assert_eq!(again, Err(Refusal::NotSettled(Unsettled::Candidate)));
    // A move back never asks one.
    assert!(scene.check(COACH, &phase(PossibilitiesMapped, Phase::JobInView)).is_ok());
    // What is taken back is the move; that it was said stands.
    assert_eq!(scene.state.inverse(&early(Matched, "Haast")), None);
}

/// An app of before carries the reason as it is, and sees the move: its fold asks for none.
#[test]
fn an_app_of_before_sees_the_move_without_the_reason() {
    let mut scene = in_second();
    scene.make(COACH, &early(Phase::Matched, "Haast")).unwrap();
    scene.make(COACH, &phase(Phase::PossibilitiesMapped, Phase::Matched)).unwrap();
    let (mut old, mut carried) = (State::default(), 0);
    for (_, entry) in &scene.entries {
        // What it cannot read, it takes as something of a version to come.
        let is_early = entry.change.edit.get().contains("\"early\"");
        carried += usize::from(is_early);
        let edit = entry.change.edit.get().replace("\"early\"", "\"of_another_version\"");
        let edit: Raw = edit.parse().unwrap();
        let change = Change { edit, ..entry.change.clone() };
        old.apply_entry(&Entry { change, ..entry.clone() });
    }
    let (old, new) = (old.traject().unwrap(), scene.traject());
    assert_eq!((carried, old.unknown_edits(), new.unknown_edits()), (1, 1, 0));
    let [old, new] = [old, new].map(|it| it.outline.as_ref().unwrap());
    assert_eq!(
        (old.phase, old.phase_since, &old.period),
        (new.phase, new.phase_since, &new.period)
    );
    assert_eq!(old.early, None);
}
