//! Whatever a record begins with, a form finds again; and what a form says names each field of its kind.

use chrono::{NaiveDate, NaiveTime};

use crate::change::tests::stamp;
use crate::id::Id;
use crate::record::fields::FieldRule;
use crate::record::goal::{Goal, GoalEdit, Level, NewGoal};
use crate::record::office::InLangs;
use crate::record::office::employer::Growth;
use crate::record::office::job::{Job, JobEdit, JobField, NewJob, Organiser, Standing};
use crate::record::office::lab::finding::{
    Finding, FindingEdit, FindingField, LaterFinding, NewFinding,
};
use crate::record::office::plan::plan_step::{Helper, NewPlanStep, PlanStep, PlanStepEdit};
use crate::record::outline::{Opening, Origin, Outline, OutlineEdit, OutlineField, Phase, Route};
use crate::record::path::terms::{Basis, NewTerms, Terms, TermsEdit, WorkHours};
use crate::record::placement::{NewPlacement, PlaceKind, Placement, PlacementEdit};
use crate::record::preferences::Day;
use crate::record::rank::Rank;
use crate::record::step::{NewStep, Pictogram, Step, StepEdit};
use crate::text::Lang;
use crate::time::{Period, When};
use crate::wire::{self, Wire};

fn day() -> NaiveDate {
    "2026-03-02".parse().expect("a day")
}

fn period() -> Period {
    Period { from: day(), to: Some(day()) }
}

fn text(said: &str) -> String {
    said.to_owned()
}

fn begun<T: FieldRule>(edit: &T::Edit) -> T {
    T::begin(edit, stamp(1, 1, 0, 0)).expect("this begins it")
}

/// The names that stand in a value on the wire.
fn names<T: Wire>(value: &T) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_str(&wire::encode(value)).expect("JSON");
    json.as_object().expect("names with values").keys().cloned().collect()
}

/// Holds of one kind that a record tells what it began with, that saying that once more changes nothing, and that its fields are
/// all it began with but these names. Nothing in `$new` is empty, so that each name stands on the wire.
macro_rules! check {
    ($kind:ty, $opens:path, $new:expr, but $but:expr) => {{
        let new = $new;
        let record: $kind = begun(&$opens(new.clone()));
        assert_eq!(record.to_new(), new);
        assert_eq!(record.changes_to(new.clone()), []);
        assert_eq!(<$kind>::edits_to(Some(&record), new.clone()), []);
        assert_eq!(<$kind>::edits_to(None, new.clone()), [$opens(new.clone())]);
        let but: &[&str] = &$but;
        let mut expected = names(&new);
        expected.retain(|name| !but.contains(&name.as_str()));
        let mut named: Vec<_> = new.clone().into_fields().iter().flat_map(names).collect();
        named.sort();
        expected.sort();
        assert_eq!(named, expected);
        let all = record.fields();
        assert!(new.into_fields().iter().all(|field| all.contains(field)), "{all:?}");
    }};
}

fn step() -> NewStep {
    NewStep {
        title: text("Rondleiding"),
        phase: Phase::LearningIn,
        goal: Some(Id::from_random([1; 16])),
        when: Some(When { date: day(), time: None }),
        place: text("Hal 2"),
        helper: text("Ingrid"),
        pictogram: Pictogram::Star,
        rank: Rank::after(None),
    }
}

fn job() -> NewJob {
    NewJob {
        function: text("Orderpicker"),
        standing: Standing::Open,
        organiser: Organiser::Both,
        growth: Some(Growth::Expansion),
        conditions: text("Vroege dienst"),
        profile: text("Rustig"),
        pay: text("Cao"),
        schooling: text("Heftruck"),
    }
}

fn finding() -> NewFinding {
    NewFinding {
        teller: text("Ingrid"),
        figure: None,
        on: day(),
        saw: text("Praten helpt"),
        route: Some(Route::SmallScaleGrowth),
    }
}

#[test]
fn a_record_tells_what_it_began_with_and_its_fields_are_all_of_that() {
    check!(Step, StepEdit::Add, step(), but []);
    check!(Job, JobEdit::Add, job(), but []);
    check!(Finding, FindingEdit::Add, finding(), but["teller", "figure"]);
    let goal = NewGoal {
        skill: text("Orders"),
        levels: ["Kijkt", "Samen", "Hint", "Alleen", "Legt uit"].map(text),
        start: Level::Less,
        target: Some(day()),
        weight: 2,
        rank: Rank::after(None),
    };
    check!(Goal, GoalEdit::Add, goal, but []);
    let place = NewPlacement {
        place: text("Hal 2"),
        kind: PlaceKind::Employer,
        mentor: text("Ingrid"),
        hours_per_week: 24,
        period: period(),
    };
    check!(Placement, PlacementEdit::Add, place, but []);
    let nl = |text| InLangs::of([(Lang::Nl, text)]);
    let plan_step = NewPlanStep {
        plan: Id::from_random([2; 16]),
        title: nl("Rondleiding"),
        explanation: nl("Langs alle hallen"),
        yields: nl("Een pas"),
        phase: Phase::LearningIn,
        day: 3,
        helper: Helper::Mentor,
        pictogram: Pictogram::Star,
        goal: Some(Id::from_random([3; 16])),
        rank: Rank::after(None),
    };
    check!(PlanStep, PlanStepEdit::Add, plan_step, but["plan"]);
    let terms = NewTerms {
        placement: Id::from_random([4; 16]),
        basis: Some(Basis::Trial),
        basis_until: Some(day()),
        months_max: Some(2),
        reason: text("Ziek"),
        hours: vec![WorkHours { day: Day::Monday, from: NaiveTime::MIN, until: NaiveTime::MIN }],
        address: text("Kade 1"),
    };
    check!(Terms, TermsEdit::Begin, terms, but["placement"]);
}

#[test]
fn only_what_differs_is_an_edit() {
    let record: Job = begun(&JobEdit::Add(job()));
    let named = NewJob { function: text("Heftruckrijder"), ..job() };
    let set = JobEdit::Set(JobField::Function(text("Heftruckrijder")));
    assert_eq!(record.changes_to(named), [set]);
}

#[test]
fn what_is_said_later_follows_what_begins_a_record_and_what_is_unsaid_does_not() {
    let unsaid = LaterFinding::unsaid(&finding());
    let add = FindingEdit::Add(finding());
    let record: Finding = begun(&add);
    assert_eq!(record.to_later(), unsaid);
    let begun_alone = Finding::edits_to_all(None, finding(), unsaid.clone());
    assert_eq!(begun_alone, std::slice::from_ref(&add));
    assert_eq!(Finding::edits_to_all(Some(&record), finding(), unsaid.clone()), []);
    let lesson = LaterFinding { lesson: text("Eerst vragen"), ..unsaid };
    let set = FindingEdit::Set(FindingField::Lesson(text("Eerst vragen")));
    assert_eq!(Finding::edits_to_all(None, finding(), lesson.clone()), [add, set.clone()]);
    assert_eq!(Finding::edits_to_all(Some(&record), finding(), lesson), [set]);
}

#[test]
fn a_field_written_anew_is_an_edit_and_one_that_is_left_is_none() {
    let opening = Opening {
        job: text("Kok"),
        employer: text("De Kade"),
        route: Route::SmallScaleGrowth,
        period: period(),
        cohort: String::new(),
        coach: text("Ingrid"),
        origin: Origin::Example,
    };
    let record: Outline = begun(&OutlineEdit::Open(opening));
    let edits = record.rewritten(|field| match field {
        OutlineField::Job(it) => OutlineField::Job([&it, " in opleiding"].concat()),
        OutlineField::Employer(it) => OutlineField::Employer(it.trim().to_owned()),
        OutlineField::Route(_) | OutlineField::Period(_) | OutlineField::Cohort(_) => field,
    });
    assert_eq!(edits, [OutlineEdit::Set(OutlineField::Job(text("Kok in opleiding")))]);
}
