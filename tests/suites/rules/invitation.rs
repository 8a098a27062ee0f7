//! Who is invited to an appointment later sees it whole: the same plan, answer and standing as everyone else.

use shared::record::Edit;
use shared::record::appointment::{Answer, Invited};
use shared::refusal::Refusal;
use shared::traject::Traject;
use shared::wire;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, Scene, id};

use super::guard::opened;

const ID: &str = "48484848484848488848484848484848";
const PLAN: &str =
    r#"{"plan":{"title":"Gesprek","when":{"date":"2026-11-20"},"place":"","invited":"candidate"}}"#;
const INVITE: &str = r#"{"change":{"title":"Gesprek","when":{"date":"2026-11-21"},"place":"","invited":"candidate_and_employer"}}"#;
const CANNOT: &str = r#"{"answer":{"cannot_come":"Ziek"}}"#;
const CALL_OFF: &str = r#"{"hide":true}"#;

fn edit(what: &str) -> Edit {
    wire::decode(&format!(r#"{{"appointment":["{ID}",{what}]}}"#)).unwrap()
}

/// Plays the rows; then the appointment is, for the coach and for the employer: invited whom, what answer, called off.
fn check(rows: &[(u8, &str)], expected: (Invited, Answer, bool)) {
    let mut scene = opened();
    for (who, what) in rows {
        scene.make(*who, &edit(what)).unwrap();
    }
    for who in [COACH, CANDIDATE, EMPLOYER] {
        assert_eq!(told(&scene, who), Some(expected.clone()), "{who} after {rows:?}");
    }
}

fn told(scene: &Scene, who: u8) -> Option<(Invited, Answer, bool)> {
    let view = scene.traject.view(id(who))?;
    let mut seen = Traject::default();
    let entries = scene.entries.iter().filter(|(audience, _)| view.sees(*audience));
    entries.for_each(|(_, entry)| seen.apply_entry(entry));
    let it = seen.appointments.get(&ID.parse().unwrap())?;
    Some((it.plan.get().invited, it.answer.get().clone(), *it.hidden.get()))
}

#[test]
fn an_employer_invited_later_sees_what_the_others_see() {
    let both = Invited::CandidateAndEmployer;
    let cannot = Answer::CannotCome("Ziek".to_owned());
    check(&[(COACH, PLAN), (COACH, INVITE)], (both, Answer::WillCome, false));
    // An answer was to the plan it was given to: whoever comes in with a new plan asks anew.
    let declined = [(COACH, PLAN), (CANDIDATE, CANNOT), (COACH, INVITE)];
    check(&declined, (both, Answer::WillCome, false));
    check(&[&declined[..], &[(CANDIDATE, CANNOT)]].concat(), (both, cannot, false));
    check(&[&declined[..], &[(COACH, CALL_OFF)]].concat(), (both, Answer::WillCome, true));
}

#[test]
fn nobody_is_invited_to_what_was_called_off() {
    let mut scene = opened();
    for what in [PLAN, CALL_OFF] {
        scene.make(COACH, &edit(what)).unwrap();
    }
    assert_eq!(scene.check(COACH, &edit(INVITE)), Err(Refusal::NotFound));
    assert_eq!(told(&scene, EMPLOYER), None);
}
