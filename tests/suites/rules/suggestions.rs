//! Ideas for the office: whose they are, who reads them, and what the office answers.

use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::suggestion::Suggestion;
use shared::record::path::suggestion_answer::{Course, SuggestionAnswer};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Audience, Author, Permission, Role, StaffRole};
use shared::suggested;
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, STRANGER, Scene, id};

const IDEA: u8 = 0xc1;
const OF_EMPLOYER: u8 = 0xc2;

fn not(permission: Permission) -> Result<Audience, Refusal> {
    Err(Refusal::NotAllowed(permission))
}

fn suggest(n: u8, text: &str, employer: Option<u8>) -> Edit {
    let suggestion = Suggestion { text: text.to_owned(), employer: employer.map(id) };
    PathEdit::Suggestion(At(id(n), FactEdit::Give(suggestion))).into()
}

fn answer(n: u8, suggestion: u8, course: Course, line: &str) -> Edit {
    let answer = SuggestionAnswer { suggestion: id(suggestion), course, line: line.to_owned() };
    PathEdit::SuggestionAnswer(At(id(n), FactEdit::Give(answer))).into()
}

fn suggested() -> Scene {
    let mut scene = opened();
    scene.make(CANDIDATE, &suggest(IDEA, "Een bus om zeven uur", None)).unwrap();
    scene.make(EMPLOYER, &suggest(OF_EMPLOYER, "Eén formulier is genoeg", Some(EMPLOYER))).unwrap();
    scene
}

#[test]
fn an_idea_is_for_its_own_side() {
    let scene = opened();
    let own = Audience::CandidateAndCoach;
    assert_eq!(scene.check(CANDIDATE, &suggest(IDEA, "Een bus", None)), Ok(own));
    let of_employer = Audience::Employer(id(EMPLOYER));
    assert_eq!(scene.check(EMPLOYER, &suggest(IDEA, "Een bus", Some(EMPLOYER))), Ok(of_employer));
    // Nobody speaks for another, or hides behind one.
    for (who, employer) in
        [(CANDIDATE, Some(EMPLOYER)), (EMPLOYER, None), (EMPLOYER, Some(OTHER_EMPLOYER))]
    {
        let found = scene.check(who, &suggest(IDEA, "Een bus", employer));
        assert_eq!(found, Err(Refusal::NotYours));
    }
    assert_eq!(scene.check(COACH, &suggest(IDEA, "Een bus", None)), not(Permission::Suggest));
    assert_eq!(scene.check(CANDIDATE, &suggest(IDEA, " ", None)), Err(Refusal::EmptyText));
}

#[test]
fn an_answer_goes_to_who_asked() {
    let mut scene = suggested();
    let planned = answer(1, IDEA, Course::Planned, "Vanaf maart");
    assert_eq!(scene.make(COACH, &planned), Ok(Audience::CandidateAndCoach));
    let to_employer = answer(2, OF_EMPLOYER, Course::NotNow, "");
    assert_eq!(scene.check(COACH, &to_employer), Ok(Audience::Employer(id(EMPLOYER))));
    for who in [CANDIDATE, EMPLOYER] {
        assert_eq!(scene.check(who, &to_employer), not(Permission::AnswerSuggestion));
    }
    assert_eq!(scene.check(COACH, &answer(3, 0xc9, Course::Done, "")), Err(Refusal::NotFound));
}

#[test]
fn who_looks_after_the_whole_office_answers_without_taking_part() {
    let scene = suggested();
    let said = answer(1, IDEA, Course::Done, "De bus rijdt");
    let of = |office| Author { person: id(STRANGER), office, coached: None };
    let check = |office, edit| scene.state.check(id(100), edit, of(office));
    assert_eq!(check(Some(StaffRole::Manager), &said), Ok(Audience::CandidateAndCoach));
    assert_eq!(check(Some(StaffRole::Coach), &said), Err(Refusal::NotAMember));
    assert_eq!(check(None, &said), Err(Refusal::NotAMember));
    // And nothing else with it.
    let hide = PathEdit::Suggestion(At(id(IDEA), FactEdit::Hide(true))).into();
    assert_eq!(check(Some(StaffRole::Manager), &hide), Err(Refusal::NotAMember));
}

#[test]
fn the_last_answer_stands_and_what_was_taken_back_waits_for_none() {
    let mut scene = suggested();
    scene.make(COACH, &answer(1, IDEA, Course::Considered, "")).unwrap();
    scene.make(COACH, &answer(2, IDEA, Course::Done, "De bus rijdt")).unwrap();
    let told: Vec<_> = suggested::of(id(100), scene.traject()).collect();
    let heads = |it: &suggested::Told| {
        let answer = it.answer.as_ref().map(|it| (it.course, it.line.clone()));
        (it.text.clone(), it.by, answer)
    };
    let done = Some((Course::Done, "De bus rijdt".to_owned()));
    assert_eq!(
        told.iter().map(heads).collect::<Vec<_>>(),
        [
            ("Eén formulier is genoeg".to_owned(), Role::Employer, None),
            ("Een bus om zeven uur".to_owned(), Role::Candidate, done),
        ]
    );
    let hide: Edit = PathEdit::Suggestion(At(id(IDEA), FactEdit::Hide(true))).into();
    scene.make(CANDIDATE, &hide).unwrap();
    assert_eq!(suggested::of(id(100), scene.traject()).count(), 1);
    assert_eq!(scene.check(COACH, &answer(3, IDEA, Course::Done, "")), Err(Refusal::NotFound));
}
