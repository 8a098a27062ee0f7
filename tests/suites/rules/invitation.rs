//! Who is invited to an appointment later sees it whole: the same plan, answer and standing as everyone else.

use shared::record::Edit;
use shared::record::appointment::{Answer, AppointmentEdit, AppointmentField, Invited};
use shared::refusal::Refusal;
use shared::state::State;
use tests::edits::{appointment, its, talk};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, Scene, id};

/// Who does what.
type Row = (u8, fn() -> Edit);

fn plan() -> Edit {
    appointment(AppointmentEdit::Plan(talk(20, Invited::Candidate)))
}

fn invite() -> Edit {
    let plan = talk(21, Invited::CandidateAndEmployer);
    appointment(AppointmentEdit::Set(AppointmentField::Plan(plan)))
}

fn cannot_come() -> Edit {
    let answer = Answer::CannotCome("Ziek".to_owned());
    appointment(AppointmentEdit::Set(AppointmentField::Answer(answer)))
}

fn call_off() -> Edit {
    appointment(AppointmentEdit::Hide(true))
}

/// Plays the rows; then the appointment is, for the coach and for the employer: invited whom, what answer, called off.
fn check(rows: &[Row], expected: (Invited, Answer, bool)) {
    let mut scene = opened();
    for (who, edit) in rows {
        scene.make(*who, &edit()).unwrap();
    }
    for who in [COACH, CANDIDATE, EMPLOYER] {
        let done = || rows.iter().map(|(who, edit)| (*who, edit())).collect::<Vec<_>>();
        assert_eq!(told(&scene, who), Some(expected.clone()), "{who} after {:?}", done());
    }
}

fn told(scene: &Scene, who: u8) -> Option<(Invited, Answer, bool)> {
    let view = scene.traject().view(id(who))?;
    let mut seen = State::default();
    let entries = scene.entries.iter().filter(|(audience, _)| view.sees(*audience));
    entries.for_each(|(_, entry)| seen.apply_entry(entry));
    let it = seen.traject()?.appointments.get(&id(its::APPOINTMENT))?;
    Some((it.plan.get().invited, it.answer.get().clone(), *it.hidden.get()))
}

#[test]
fn an_employer_invited_later_sees_what_the_others_see() {
    let both = Invited::CandidateAndEmployer;
    let cannot = Answer::CannotCome("Ziek".to_owned());
    check(&[(COACH, plan), (COACH, invite)], (both, Answer::WillCome, false));
    // An answer was to the plan it was given to: whoever comes in with a new plan asks anew.
    let declined: [Row; 3] = [(COACH, plan), (CANDIDATE, cannot_come), (COACH, invite)];
    check(&declined, (both, Answer::WillCome, false));
    check(&[&declined[..], &[(CANDIDATE, cannot_come)]].concat(), (both, cannot, false));
    check(&[&declined[..], &[(COACH, call_off)]].concat(), (both, Answer::WillCome, true));
}

#[test]
fn nobody_is_invited_to_what_was_called_off() {
    let mut scene = opened();
    for edit in [plan(), call_off()] {
        scene.make(COACH, &edit).unwrap();
    }
    assert_eq!(scene.check(COACH, &invite()), Err(Refusal::NotFound));
    assert_eq!(told(&scene, EMPLOYER), None);
}
