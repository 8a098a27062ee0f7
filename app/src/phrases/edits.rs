//! Any edit as one sentence: who did what to which thing. For the history, and for what was not taken over. Knows no screen.

mod actions;
mod facts;
mod fields;

use shared::record::Edit;
use shared::text::Messages;
use shared::traject::Traject;

use super::preferences;
use fields::Set;

/// The sentence for an edit by `name`. What it is about is looked up in the traject as it stands.
pub fn edit_phrase(w: Messages, traject: &Traject, edit: &Edit, name: &str) -> String {
    if let Some(Set { field, what, value }) = fields::set(w, traject, edit) {
        return match (what, value.is_empty()) {
            (Some(what), false) => w.s_history_set_of(field, name, &value, &what),
            (Some(what), true) => w.s_history_cleared_of(field, name, &what),
            (None, false) => w.s_history_field_set(field, name, &value),
            (None, true) => w.s_history_field_cleared(field, name),
        };
    }
    match edit {
        Edit::Outline(edit) => actions::outline(w, edit, name),
        Edit::Member(at) => actions::member(w, traject, at, name),
        Edit::Placement(at) => actions::placement(w, traject, at, name),
        Edit::Step(at) => actions::step(w, traject, at, name),
        Edit::Goal(at) => actions::goal(w, traject, at, name),
        Edit::Evaluation(at) => actions::evaluation(w, at, name),
        Edit::Adjustment(at) => actions::adjustment(w, at, name),
        Edit::Appointment(at) => actions::appointment(w, at, name),
        Edit::Rating(at) => facts::rating(w, traject, at, name),
        Edit::CheckIn(at) => facts::check_in(w, at, name),
        Edit::Feedback(at) => facts::feedback(w, at, name),
        Edit::Comment(at) => facts::comment(w, at, name),
        Edit::Outcome(edit) => facts::outcome(w, edit, name),
        Edit::Preferences(edit) => preferences::sentence(w, edit, name),
    }
}

/// The value an edit writes in a field, in words; nothing for an edit that writes none.
pub fn value_phrase(w: Messages, traject: &Traject, edit: &Edit) -> Option<String> {
    fields::set(w, traject, edit).map(|set| set.value)
}

#[cfg(test)]
mod tests {
    use shared::change::Change;
    use shared::id::{Id, Seq};
    use shared::record::At;
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
            });
        }
        state.traject().expect("it was opened").clone()
    }

    fn check(edit: &Edit, sentence: &str, value: Option<&str>) {
        let w = Messages::built_in(Lang::Nl).expect("tests have every language inside");
        let traject = traject();
        assert_eq!(edit_phrase(w, &traject, edit, "Petra"), sentence);
        assert_eq!(value_phrase(w, &traject, edit).as_deref(), value, "{sentence}");
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
        let comment = Comment { about: Subject::Step(id(1)), text: "Goed zo".to_owned() };
        let comment = Edit::Comment(At(id(3), FactEdit::Give(comment)));
        check(&comment, "Petra zei: Goed zo", None);
        let (from, to) = (Phase::JobInView, Phase::PossibilitiesMapped);
        let phase = Edit::Outline(OutlineEdit::Phase { from, to });
        check(&phase, "Petra zette de fase op: Mogelijkheden in kaart", None);
    }
}
