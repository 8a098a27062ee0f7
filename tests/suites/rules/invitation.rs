//! Who is invited to an appointment later sees it whole: the same plan, answer and standing as everyone else.

use shared::record::Edit;
use shared::record::appointment::{AppointmentEdit, AppointmentField, Invited};
use shared::record::coming::{Answer, Reply};
use shared::refusal::Refusal;
use shared::role::Audience;
use shared::state::State;
use tests::edits::{appointment, its, talk};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, Scene, id};

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

fn replies(placement: Option<u8>, answer: Answer) -> Edit {
    appointment(AppointmentEdit::Reply(Reply { placement: placement.map(id), answer }))
}

fn sick() -> Answer {
    Answer::CannotCome("Ziek".to_owned())
}

/// Of the pool: where the employer guides.
const HERE: u8 = 0x11;

#[test]
fn an_employer_answers_for_their_own_placement_what_employers_are_asked_for() {
    use shared::role::Permission::AnswerAsEmployer;
    let mut scene = opened();
    let own = replies(Some(HERE), sick());
    scene.make(COACH, &plan()).unwrap();
    assert_eq!(scene.check(EMPLOYER, &own), Err(Refusal::NotFound), "nobody asked them");
    scene.make(COACH, &invite()).unwrap();
    let here = Audience::Placement(id(HERE));
    for (who, edit, expected) in [
        (EMPLOYER, own.clone(), Ok(here)),
        (EMPLOYER, replies(Some(0x99), sick()), Err(Refusal::NotFound)),
        (OTHER_EMPLOYER, own.clone(), Err(Refusal::NotFound)),
        (OTHER_EMPLOYER, replies(None, sick()), Ok(Audience::Members)),
        (CANDIDATE, own.clone(), Err(Refusal::NotAllowed(AnswerAsEmployer))),
        (COACH, own.clone(), Err(Refusal::NotAllowed(AnswerAsEmployer))),
    ] {
        assert_eq!(scene.check(who, &edit), expected, "{who}: {edit:?}");
    }
}

#[test]
fn an_employers_answer_was_to_the_plan_it_was_given_to() {
    let mut scene = opened();
    let plays: [(u8, Edit, &[&str]); 6] = [
        (COACH, plan(), &[]),
        (COACH, invite(), &[]),
        (EMPLOYER, replies(Some(HERE), sick()), &["Ziek"]),
        (COACH, invite(), &[]),
        (EMPLOYER, replies(Some(HERE), sick()), &["Ziek"]),
        (EMPLOYER, replies(Some(HERE), Answer::WillCome), &[]),
    ];
    for (place, (who, edit, expected)) in plays.into_iter().enumerate() {
        scene.make(who, &edit).unwrap();
        let it = scene.traject().appointments.get(&id(its::APPOINTMENT)).unwrap();
        let reasons: Vec<&str> = it.declines().map(|(_, reason)| reason).collect();
        assert_eq!(reasons, expected, "after row {place}");
    }
}
