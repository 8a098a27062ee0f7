//! Edits as people read them: in the history, and declined.

use shared::change::Change;
use shared::id::{Id, Seq};
use shared::record::At;
use shared::record::appointment::{AppointmentEdit, AppointmentField};
use shared::record::check_in::{CheckIn, Face, Readers};
use shared::record::coming::Answer;
use shared::record::comment::{Comment, Subject};
use shared::record::fact::FactEdit;
use shared::record::outline::{Opening, Origin, OutlineEdit, OutlineField, Phase, Route};
use shared::record::step::{NewStep, Rank, Status, StepEdit, StepField};
use shared::state::State;
use shared::text::Lang;
use shared::time::{Period, Timestamp};

use super::*;

fn id<T>(n: u8) -> Id<T> {
    Id::from_random([n; 16])
}

fn step(edit: StepEdit) -> Edit {
    Edit::Step(At(id(1), edit))
}

/// A traject with one step, "Oefen met de scanner".
fn traject() -> Traject {
    let from = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day");
    let opening = Opening {
        job: "Magazijn".to_owned(),
        employer: "Vos".to_owned(),
        route: Route::SmallScaleGrowth,
        period: Period { from, to: None },
        cohort: String::new(),
        coach: "Petra".to_owned(),
        origin: Origin::Example,
    };
    let scanner = NewStep {
        title: "Oefen met de scanner".to_owned(),
        phase: Phase::LearningIn,
        goal: None,
        when: None,
        place: String::new(),
        helper: String::new(),
        pictogram: shared::record::step::Pictogram::Scanner,
        rank: Rank::default(),
    };
    let mut state = State::default();
    let edits = [Edit::Outline(OutlineEdit::Open(opening)), step(StepEdit::Add(scanner))];
    for (n, edit) in (1..).zip(edits) {
        state.apply_pending(&Change {
            device: id(9),
            n,
            base: Seq::ZERO,
            at: Timestamp(0),
            author: id(8),
            edit: edit.encode(),
            promised: None,
        });
    }
    state.traject().expect("it was opened").clone()
}

fn check(edit: &Edit, sentence: &str, value: Option<&str>) {
    let w = Messages::built_in(Lang::Nl).expect("tests have every language inside");
    let traject = traject();
    assert_eq!(edit_phrase(w, &traject, edit, "Petra"), sentence);
    let found = written(w, &traject, edit).map(|it| it.value);
    assert_eq!(found.as_deref(), value, "{sentence}");
}

#[test]
fn a_field_is_told_with_its_value() {
    let of = "van de stap Oefen met de scanner";
    let hall = step(StepEdit::Set(StepField::Place("Hal 2".to_owned())));
    check(&hall, &["Petra veranderde de plek ", of, " in \"Hal 2\""].concat(), Some("Hal 2"));
    let nowhere = step(StepEdit::Set(StepField::Place(String::new())));
    check(&nowhere, &["Petra maakte de plek ", of, " leeg"].concat(), Some(""));
    let job = Edit::Outline(OutlineEdit::Set(OutlineField::Job("Kok".to_owned())));
    check(&job, "Petra veranderde de baan in \"Kok\"", Some("Kok"));
}

#[test]
fn what_has_no_value_is_told_as_a_deed() {
    let done = step(StepEdit::Mark(id(2), Status::Done));
    check(&done, "Petra deed: Oefen met de scanner", None);
    let hidden = step(StepEdit::Hide(true));
    check(&hidden, "Petra haalde de stap Oefen met de scanner weg", None);
    let comment = Comment::words(Subject::Step(id(1)), "Goed zo".to_owned());
    let comment = Edit::Comment(At(id(3), FactEdit::Give(comment)));
    check(&comment, "Petra zei: Goed zo", None);
    let (from, to) = (Phase::JobInView, Phase::PossibilitiesMapped);
    let phase = Edit::Outline(OutlineEdit::Phase { from, to });
    check(&phase, "Petra zette de fase op: Mogelijkheden in kaart", None);
}

/// What a candidate reads of it where nothing is there.
fn check_rejected(edit: &Edit, expected: &str) {
    let w = Messages::built_in(Lang::Nl).expect("tests have every language inside");
    assert_eq!(rejected_phrase(w, &Traject::default(), edit), expected);
}

#[test]
fn what_is_gone_is_left_out() {
    let id = Id::from_random([1; 16]);
    check_rejected(
        &Edit::Step(At(id, StepEdit::Mark(Id::from_random([2; 16]), Status::Done))),
        "Klaar",
    );
    check_rejected(
        &Edit::Step(At(id, StepEdit::Set(StepField::Title("Route lopen".to_owned())))),
        "Je stap",
    );
}

#[test]
fn nothing_is_said_in_words_of_the_office() {
    let answer = Answer::CannotCome("Ik ben jarig".to_owned());
    let id = Id::from_random([1; 16]);
    check_rejected(
        &Edit::Appointment(At(id, AppointmentEdit::Set(AppointmentField::Answer(answer)))),
        "Ik kan niet",
    );
    let check_in = CheckIn::how(Face::Good, String::new(), Readers::CandidateAndCoach);
    let edit = Edit::CheckIn(At(Id::from_random([1; 16]), FactEdit::Give(check_in)));
    check_rejected(&edit, "Hoe het met je gaat");
}
