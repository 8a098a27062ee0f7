//! When a reason to look stands, and what takes it away: what came so far → the reasons of the traject.

use shared::attention::{Day, Reason, last_contact, reasons};
use shared::record::appointment::{AppointmentEdit, AppointmentField, Invited};
use shared::record::check_in::{CheckIn, Contact, Face, Readers};
use shared::record::coming::{Answer, Reply};
use shared::record::comment::{Comment, Subject};
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, Score};
use shared::record::path::PathEdit;
use shared::record::path::absence::Absence;
use shared::record::path::message::Message;
use shared::record::step::{Status, StepEdit};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Audience, Permission};
use shared::time::Period;
use tests::edits::{appointment, check_in, feedback, its, step, talk};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, Scene, day, id};

/// Who does what.
type Row = (u8, fn() -> Edit);

fn played(rows: &[Row]) -> Scene {
    let mut scene = opened();
    for (who, edit) in rows {
        scene.make(*who, &edit()).unwrap();
    }
    scene
}

fn found(scene: &Scene, today: u64) -> Vec<Reason> {
    let asked = Day { today: day(today), day_of: &|at| at.local(0).date() };
    let found = reasons(scene.traject(), asked).into_iter();
    // No row here is about what the calendar alone brings.
    let is_of_calendar =
        |it: &Reason| matches!(it, Reason::Silent { .. } | Reason::StepOverdue { .. });
    found.filter(|reason| !is_of_calendar(reason)).collect()
}

fn check(rows: &[Row], expected: &[Reason]) {
    let told: Vec<_> = rows.iter().map(|(who, edit)| (*who, edit())).collect();
    assert_eq!(found(&played(rows), 0), expected, "after {told:?}");
}

fn settles(about: Subject) -> Edit {
    Edit::Comment(At(id(90), FactEdit::Give(Comment::settling(about, String::new()))))
}

fn takes_back() -> Edit {
    Edit::Comment(At(id(90), FactEdit::Hide(true)))
}

fn hard_week() -> Edit {
    let (face, readers) = (Face::Hard, Readers::CandidateAndCoach);
    let what = CheckIn::how(face, String::new(), readers);
    check_in(its::CHECK_IN, FactEdit::Give(what))
}

fn settles_week() -> Edit {
    settles(Subject::CheckIn(id(its::CHECK_IN)))
}

fn answers_week() -> Edit {
    let about = Subject::CheckIn(id(its::CHECK_IN));
    Edit::Comment(At(id(91), FactEdit::Give(Comment::words(about, "Ik bel je.".to_owned()))))
}

fn too_slow() -> Edit {
    feedback(FactEdit::Give(Feedback {
        placement: None,
        pace: Score::NotYet,
        quality: Score::Good,
        independence: Score::Good,
        on_time: None,
        safety: None,
        line: String::new(),
    }))
}

fn settles_feedback() -> Edit {
    settles(Subject::Feedback(id(its::FEEDBACK)))
}

fn asks_help() -> Edit {
    step(StepEdit::Mark(id(92), Status::NeedsHelp))
}

fn goes_on() -> Edit {
    step(StepEdit::Mark(id(93), Status::Doing))
}

fn hides_goes_on() -> Edit {
    step(StepEdit::HideMark(id(93), true))
}

fn plans() -> Edit {
    appointment(AppointmentEdit::Plan(talk(20, Invited::Candidate)))
}

fn cannot_come() -> Edit {
    let answer = Answer::CannotCome("Ziek".to_owned());
    appointment(AppointmentEdit::Set(AppointmentField::Answer(answer)))
}

fn moves_talk() -> Edit {
    appointment(AppointmentEdit::Set(AppointmentField::Plan(talk(22, Invited::Candidate))))
}

fn plans_with_employer() -> Edit {
    appointment(AppointmentEdit::Plan(talk(20, Invited::CandidateAndEmployer)))
}

fn employer_cannot_come() -> Edit {
    let answer = Answer::CannotCome(String::new());
    appointment(AppointmentEdit::Reply(Reply { placement: None, answer }))
}

fn settles_talk() -> Edit {
    settles(Subject::Appointment(id(its::APPOINTMENT)))
}

#[test]
fn a_hard_week_stands_until_it_was_taken_up() {
    let hard = [Reason::HardWeek(id(its::CHECK_IN))];
    check(&[(CANDIDATE, hard_week)], &hard);
    check(&[(CANDIDATE, hard_week), (COACH, answers_week)], &hard);
    check(&[(CANDIDATE, hard_week), (COACH, settles_week)], &[]);
    check(&[(CANDIDATE, hard_week), (COACH, settles_week), (COACH, takes_back)], &hard);
}

#[test]
fn what_an_employer_flags_stands_until_it_was_taken_up() {
    use shared::attention::Flag::Pace;
    let flag = [Reason::EmployerFlag(id(its::FEEDBACK), Pace)];
    check(&[(OTHER_EMPLOYER, too_slow)], &flag);
    check(&[(OTHER_EMPLOYER, too_slow), (COACH, settles_feedback)], &[]);
    check(&[(OTHER_EMPLOYER, too_slow), (COACH, settles_feedback), (COACH, takes_back)], &flag);
}

#[test]
fn who_asks_for_help_stands_there_until_the_step_goes_on() {
    let help = [Reason::NeedsHelp(id(its::STEP))];
    check(&[(CANDIDATE, asks_help)], &help);
    check(&[(CANDIDATE, asks_help), (COACH, goes_on)], &[]);
    check(&[(CANDIDATE, asks_help), (COACH, goes_on), (COACH, hides_goes_on)], &help);
}

#[test]
fn who_cannot_come_stands_there_until_the_talk_moved_or_it_was_settled() {
    let cannot = [Reason::CannotCome(id(its::APPOINTMENT))];
    let rows: [Row; 2] = [(COACH, plans), (CANDIDATE, cannot_come)];
    check(&rows, &cannot);
    let of_employer: [Row; 2] =
        [(COACH, plans_with_employer), (OTHER_EMPLOYER, employer_cannot_come)];
    check(&of_employer, &cannot);
    check(&[&of_employer[..], &[(COACH, settles_talk)]].concat(), &[]);
    check(&[&rows[..], &[(COACH, moves_talk)]].concat(), &[]);
    check(&[&rows[..], &[(COACH, settles_talk)]].concat(), &[]);
    check(&[&rows[..], &[(COACH, settles_talk), (CANDIDATE, cannot_come)]].concat(), &cannot);
}

const ABSENCE: u8 = 0x72;

fn is_away() -> Edit {
    let days = Period { from: day(2), to: Some(day(3)) };
    PathEdit::Absence(At(id(ABSENCE), FactEdit::Give(Absence::new(days)))).into()
}

fn is_back() -> Edit {
    PathEdit::Absence(At(id(ABSENCE), FactEdit::Hide(true))).into()
}

fn writes() -> Edit {
    let text = "Ik ben er weer.".to_owned();
    PathEdit::Message(At(id(0x73), FactEdit::Give(Message { text }))).into()
}

#[test]
fn who_does_not_come_to_work_stands_there_on_those_days() {
    let away = vec![Reason::Absent(id(ABSENCE))];
    let on = |rows: &[Row], today| found(&played(rows), today);
    let said: [Row; 1] = [(CANDIDATE, is_away)];
    assert_eq!(on(&said, 1), []);
    assert_eq!(on(&said, 2), away);
    assert_eq!(on(&said, 3), away);
    assert_eq!(on(&said, 4), []);
    assert_eq!(on(&[(CANDIDATE, is_away), (CANDIDATE, is_back)], 2), []);
}

#[test]
fn who_writes_a_message_is_not_silent() {
    let heard = |rows: &[Row]| last_contact(played(rows).traject()).unwrap();
    let silent = heard(&[(COACH, writes)]);
    assert_eq!(silent, heard(&[]), "a coach's message is no sign of the candidate");
    assert!(heard(&[(CANDIDATE, writes)]) > silent);
    assert!(heard(&[(CANDIDATE, is_away)]) > silent);
}

fn comes_back() -> Edit {
    let how = CheckIn::how(Face::SoSo, "Bus".to_owned(), Readers::Coaches);
    check_in(its::CHECK_IN, FactEdit::Give(CheckIn { again_on: Some(day(3)), ..how }))
}

fn line() -> Edit {
    check_in(0x70, FactEdit::Give(CheckIn::to_candidate("Mooi gedaan.".to_owned())))
}

fn checks_in() -> Edit {
    let how = CheckIn::how(Face::Good, String::new(), Readers::CandidateAndCoach);
    check_in(0x71, FactEdit::Give(how))
}

#[test]
fn a_coach_comes_back_on_the_day_that_was_said() {
    let back = vec![Reason::ComeBack(id(its::CHECK_IN))];
    let on = |rows: &[Row], today| found(&played(rows), today);
    let said: [Row; 1] = [(COACH, comes_back)];
    assert_eq!(on(&said, 2), []);
    assert_eq!(on(&said, 3), back);
    assert_eq!(on(&said, 9), back);
    // A line is no check-in, and neither is what the candidate says.
    assert_eq!(on(&[(COACH, comes_back), (COACH, line)], 3), back);
    assert_eq!(on(&[(COACH, comes_back), (CANDIDATE, checks_in)], 3), back);
    assert_eq!(on(&[(COACH, comes_back), (COACH, checks_in)], 3), []);
    assert_eq!(on(&[(COACH, comes_back), (COACH, settles_week)], 3), []);
    assert_eq!(on(&[(COACH, comes_back), (COACH, settles_week), (COACH, takes_back)], 3), back);
}

#[test]
fn a_line_of_the_coach_takes_a_hard_week_up() {
    check(&[(CANDIDATE, hard_week), (COACH, line)], &[]);
}

#[test]
fn what_only_a_coach_says_of_a_check_in() {
    let scene = opened();
    let how = |readers| CheckIn::how(Face::Good, String::new(), readers);
    let both = Readers::CandidateAndCoach;
    let said = |what| check_in(0x70, FactEdit::Give(what));
    let declined = Err(Refusal::NotAllowed(Permission::CheckInForStaff));
    let of_coach = [
        CheckIn { contact: Some(Contact::Call), ..how(both) },
        CheckIn { again_on: Some(day(3)), ..how(both) },
        CheckIn::to_candidate("Mooi.".to_owned()),
    ];
    for what in of_coach {
        assert_eq!(scene.check(CANDIDATE, &said(what.clone())), declined);
        assert_eq!(scene.check(COACH, &said(what)), Ok(Audience::CandidateAndCoach));
    }
    // One edit has one audience: a line for the candidate is in none that only coaches read.
    let hidden = CheckIn { to_candidate: "Mooi.".to_owned(), ..how(Readers::Coaches) };
    assert_eq!(scene.check(COACH, &said(hidden)), Err(Refusal::OutOfRange));
    assert_eq!(
        scene.check(COACH, &said(CheckIn::to_candidate(String::new()))),
        Err(Refusal::EmptyText)
    );
}

#[test]
fn only_a_coach_says_that_it_is_settled() {
    let scene = played(&[(CANDIDATE, hard_week), (OTHER_EMPLOYER, too_slow)]);
    let declined = Err(Refusal::NotAllowed(Permission::SettleMatter));
    assert_eq!(scene.check(CANDIDATE, &settles_week()), declined);
    assert_eq!(scene.check(EMPLOYER, &settles_feedback()), declined);
    let silent = Comment::words(Subject::CheckIn(id(its::CHECK_IN)), " ".to_owned());
    let silent = Edit::Comment(At(id(90), FactEdit::Give(silent)));
    assert_eq!(scene.check(COACH, &silent), Err(Refusal::EmptyText));
}
