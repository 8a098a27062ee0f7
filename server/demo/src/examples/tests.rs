//! Tells all examples to a hub and looks at what stands there.

use std::collections::{BTreeMap, BTreeSet};

use shared::attention::{self, Day, Reason};
use shared::id::{LogId, TrajectId};
use shared::measure::case::Case;
use shared::measure::disclosure;
use shared::measure::foreseen::Foreseen;
use shared::measure::outcome::{Group, Monitor};
use shared::record::Traject;
use shared::record::adjustment::Cause;
use shared::record::office::EmployerFile;
use shared::record::office::job::Standing;
use shared::record::outcome::Ending;
use shared::record::outline::{Origin, Phase, Route};
use shared::record::path::ground;
use shared::role::{Role, StaffRole};
use shared::state::State;
use shared::sync::hub::{Folded, Hub, WriteStore};
use shared::sync::memory::MemoryStore;
use shared::sync::message::Outcome;
use shared::text::Lang;
use shared::time::Timestamp;

use super::Examples;

const UTC_OFFSET_MINUTES: i32 = 60;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Tuesday 3 March 2026, 8.00 uur in Amsterdam.
const NOW: Timestamp = Timestamp(1_772_521_200_000);

/// Everything told to a hub; each log as it stands then.
fn all_told_at(now: Timestamp) -> (Examples, BTreeMap<LogId, State>) {
    all_of(Examples::at(now, UTC_OFFSET_MINUTES, Lang::Nl).expect("the files can be told"))
}

fn all_of(examples: Examples) -> (Examples, BTreeMap<LogId, State>) {
    let (mut hub, mut store) = (Hub::new(4), MemoryStore::default());
    for (caller, push, received) in &examples.pushes {
        let outcomes = hub.push(&mut store, caller, push, *received).expect("memory");
        for ((n, outcome), change) in outcomes.of.iter().zip(&push.changes) {
            assert!(matches!(outcome, Outcome::Accepted(_)), "{n}: {outcome:?} {change:?}");
        }
    }
    let logs: BTreeSet<_> = examples.pushes.iter().map(|(_, push, _)| push.log).collect();
    let fold = |log: LogId| {
        let mut folded = Folded::default();
        store.fold(log, &mut folded).expect("memory");
        (log, folded.state().clone())
    };
    let states = logs.into_iter().map(fold).collect();
    (examples, states)
}

fn told_at(now: Timestamp) -> (Examples, BTreeMap<TrajectId, Traject>) {
    let (examples, states) = all_told_at(now);
    let traject = |(log, state): (LogId, State)| Some((log, state.traject()?.clone()));
    (examples, states.into_iter().filter_map(traject).collect())
}

fn employers_at(now: Timestamp) -> (Examples, Vec<EmployerFile>) {
    let (examples, states) = all_told_at(now);
    (examples, states.values().filter_map(|state| state.employer().cloned()).collect())
}

#[test]
fn every_change_is_accepted_whatever_day_it_is() {
    // A week of starts, at midnight and at the end of the evening.
    for hours in (0..7 * 24).step_by(8) {
        let (examples, trajecten) = told_at(NOW.plus_ms(hours * DAY_MS / 24));
        assert_eq!((trajecten.len(), examples.people.len()), (36, 51));
    }
    let (examples, _) = told_at(NOW);
    let changes: usize = examples.pushes.iter().map(|(_, push, _)| push.changes.len()).sum();
    assert!((1_500..=3_000).contains(&changes), "{changes} changes");
}

#[test]
fn the_monitor_shows_the_figures_of_the_pilot() {
    let (_, trajecten) = told_at(NOW);
    let cases: Vec<Case> = trajecten.values().filter_map(Case::of).collect();
    let today = NOW.local(0).date();
    let monitor = Monitor::of(&cases, today);
    let all = &monitor.all;
    assert_eq!((all.trajecten, all.ended, all.running), (36, 29, 7));
    assert_eq!(all.share(all.intended_job).percent(), Some(41));
    assert_eq!(all.share(all.other_employer).percent(), Some(21));
    assert_eq!((all.intended_job, all.other_employer), (12, 6));
    assert_eq!((all.training, all.stopped), (3, 8));
    assert_eq!(monitor.by_employer.len(), 8);
    let routes: Vec<Route> = monitor.by_route.iter().map(|(route, _)| *route).collect();
    assert_eq!(routes, Route::ALL);
    // Of the pilot's two routes some ended; of the others the demo only has what runs.
    let ended: Vec<bool> = monitor.by_route.iter().map(|(_, group)| group.ended > 0).collect();
    assert_eq!(ended, [true, true, false, false]);
    let cohorts: Vec<u32> = monitor.by_cohort.iter().map(|(_, group)| group.ended).collect();
    assert_eq!(cohorts, [9]);
    // How they went: who is under way counts, and every figure is one of the cases.
    let course = all.course.as_ref().unwrap();
    let reached: Vec<u32> = course.reached.iter().map(|(_, count)| *count).collect();
    assert_eq!((reached[0], reached[5]), (36, 12), "{reached:?}");
    let to_job = course.to_job.unwrap();
    assert_eq!((to_job.count, to_job.reached, to_job.under_way), (36, 18, 7));
    assert!(to_job.quarter <= to_job.median && to_job.median.is_some(), "{to_job:?}");
    assert!(course.lasted.iter().all(|(_, it)| it.due >= it.still + it.no_longer));
    // What was tried, and why they ended: counted by hand in the files.
    let adjusted = course.adjusted.unwrap();
    assert_eq!((adjusted.yes, adjusted.partly, adjusted.no), (13, 1, 3));
    let of = |cause| course.causes.iter().find(|it| it.0 == cause).unwrap().1;
    let (language, travel) = (of(Cause::Language), of(Cause::TravelOrHours));
    assert_eq!((language.helped().count, language.of()), (4, 4));
    assert_eq!((travel.helped().count, travel.of()), (1, 5));
    let grounds = course.grounds.as_ref().unwrap();
    assert_eq!((grounds.of, grounds.reasons[0]), (29, (ground::Reason::LearnedEnough, 12)));
    let by_programme: Vec<_> =
        monitor.by_programme.iter().map(|(name, group)| (name.as_str(), group.ended)).collect();
    assert_eq!(by_programme, [("Dichterbij dan je denkt", 10), ("Perspectief op Werk", 14)]);
    // What leaves the server of it: each employer has so few that none is shown, and the whole stays whole.
    let shared = disclosure::monitor(&cases, today);
    let outcomes = |group: &Group| Group { course: None, ..group.clone() };
    assert_eq!(outcomes(&shared.all), outcomes(all));
    assert_eq!(shared.all.course.as_ref().unwrap().to_job, Some(to_job));
    let shown = u32::try_from(shared.by_employer.len()).unwrap();
    assert_eq!(shown + shared.employers_left_out, 8);
    assert!(shared.by_employer.iter().all(|(_, group)| group.ended >= 5), "{shared:?}");
}

#[test]
fn forecasts_stand_against_the_places_that_came() {
    let (_, employers) = employers_at(NOW);
    let of = |name: &str| {
        let found = employers.iter().filter(|it| it.name() == name);
        let quarters = Foreseen::by_quarter(found).into_iter();
        quarters.map(|(quarter, it)| (quarter.number, it.expected, it.filled)).collect::<Vec<_>>()
    };
    // Twenty of the fifty that were thought of first; four came to the job, as the file of the employer says.
    assert_eq!(of("Kadans Fietsen"), [(4, 20, 4)]);
    // What was withdrawn was expected all the same.
    assert_eq!(of("Helder Schoonmaak"), [(2, 9, 1)]);
    assert_eq!(of("Nobody"), []);
}

#[test]
fn every_traject_is_an_example_and_each_that_ended_learned_for_one_to_twelve_months() {
    let (_, trajecten) = told_at(NOW);
    for traject in trajecten.values() {
        let name = traject.candidate_name().expect("a candidate");
        let outline = traject.outline.as_ref().expect("opened");
        assert_eq!(outline.origin, Origin::Example, "{name}");
        assert_eq!(traject.unknown_edits(), 0, "{name}");
        let ending = traject.closing.outcome().map(|outcome| outcome.ending);
        let reached_job = ending == Some(Ending::IntendedJob);
        let expected = if reached_job { Phase::RegularJob } else { Phase::LearningIn };
        assert_eq!(outline.phase, expected, "{name}");
        let Some(outcome) = traject.closing.outcome() else { continue };
        let period = outline.period.get();
        let days = (outcome.on - period.from).num_days();
        assert!((28..=366).contains(&days), "{name} learned for {days} days");
    }
}

#[test]
fn the_same_day_gives_the_same_changes() {
    let (examples, _) = told_at(NOW);
    let again = Examples::at(NOW, UTC_OFFSET_MINUTES, Lang::Nl).expect("the files can be told");
    let edits = |examples: &Examples| -> Vec<String> {
        let changes = examples.pushes.iter().flat_map(|(_, push, _)| &push.changes);
        changes.map(|change| format!("{change:?}")).collect()
    };
    assert_eq!(edits(&examples), edits(&again), "the same at every start");
}

#[test]
fn the_four_of_the_demo_have_something_to_see() {
    let (examples, trajecten) = told_at(NOW);
    let of =
        |person, role| trajecten.values().filter(move |traject| traject.role(person) == Some(role));
    let samir: Vec<&Traject> = of(examples.candidate, Role::Candidate).collect();
    let [samir] = samir.as_slice() else { panic!("one traject of the candidate") };
    let (_, step) = samir.next_step().expect("a next step");
    assert_eq!(step.title.get(), "Leer de orderpicker rijden");
    let when = step.when.get().expect("a day");
    assert_eq!(when.date, NOW.local(UTC_OFFSET_MINUTES).date());

    let running = |traject: &&Traject| traject.closing.outcome().is_none();
    assert_eq!(of(examples.employer, Role::Employer).filter(running).count(), 2);
    assert_eq!(of(examples.coach, Role::Coach).filter(running).count(), 7);
    assert!(of(examples.coach, Role::Coach).count() > 7);
    let manager = examples.people.iter().find(|(person, _, _)| *person == examples.manager);
    assert_eq!(manager.and_then(|(_, _, office)| *office), Some(StaffRole::Manager));
}

/// What the candidate of the demo is asked to do and learn: all that came from the coach.
fn asked_of_candidate(lang: Lang) -> Vec<String> {
    let examples = Examples::at(NOW, UTC_OFFSET_MINUTES, lang).expect("the files can be told");
    let (examples, states) = all_of(examples);
    let mut trajecten = states.values().filter_map(State::traject);
    let of = |it: &&Traject| it.role(examples.candidate) == Some(Role::Candidate);
    let samir = trajecten.find(of).expect("a traject of the candidate");
    let goals = samir.goals_in_order().flat_map(|(_, goal)| {
        std::iter::once(goal.skill.get().clone()).chain(goal.levels.get().clone())
    });
    let steps = samir.visible_steps().filter(|(_, step)| step.by.author == examples.coach);
    let steps = steps.flat_map(|(_, step)| [step.title.get().clone(), step.note.get().clone()]);
    goals.chain(steps).filter(|text| !text.is_empty()).collect()
}

#[test]
fn who_sees_the_demo_in_a_language_reads_steps_and_goals_in_it() {
    let dutch: BTreeSet<String> = asked_of_candidate(Lang::Nl).into_iter().collect();
    assert!(dutch.len() > 30, "{dutch:?}");
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::Nl) {
        let told = asked_of_candidate(lang);
        let left: Vec<&String> = told.iter().filter(|text| dutch.contains(*text)).collect();
        assert!(left.is_empty(), "still Dutch in {lang:?}: {left:?}");
    }
}

#[test]
fn each_route_is_walked_by_somebody_today_with_the_records_that_only_it_has() {
    let (examples, trajecten) = told_at(NOW);
    let today = NOW.local(UTC_OFFSET_MINUTES).date();
    let running = |route: Route| -> Vec<&Traject> {
        let of = trajecten.values().filter(move |traject| {
            let outline = traject.outline.as_ref().expect("opened");
            traject.is_running() && *outline.route.get() == route
        });
        of.collect()
    };
    assert!(!running(Route::SmallScaleGrowth).is_empty());
    assert!(running(Route::LargeScaleGrowth).iter().any(|it| it.cohort().is_some()));
    let development = running(Route::DevelopmentJobs);
    let flow_ons = development.iter().flat_map(|it| it.flow_ons());
    assert!(flow_ons.clone().any(|(_, it)| it.answered_by().is_some()), "an employer let go");
    let stacked = running(Route::StackedJobs);
    let last = today + chrono::Days::new(365);
    let jobs = stacked.iter().filter_map(|it| it.stacked_job(examples.coach, today, last));
    let now: Vec<(u32, Option<u32>)> = jobs.map(|it| (it.stretches[0].hours, it.whole)).collect();
    assert_eq!(now, [(28, Some(36))]);
}

#[test]
fn the_coach_has_seven_reasons_to_look() {
    for days in 0..7 {
        let now = NOW.plus_ms(days * DAY_MS);
        let (examples, trajecten) = told_at(now);
        let day_of = |at: Timestamp| at.local(UTC_OFFSET_MINUTES).date();
        let day = Day { today: day_of(now), day_of: &day_of };
        let mut found = BTreeSet::new();
        for traject in trajecten.values() {
            let name = traject.candidate_name().expect("a candidate");
            for reason in attention::reasons(traject, day) {
                assert_eq!(traject.role(examples.coach), Some(Role::Coach), "{name}");
                found.insert(format!("{name}: {}", kind(reason)));
            }
        }
        let expected = [
            "Fatma Yildiz: employer flag",
            "Joke van Dam: adjustment to check",
            "Lidija Horvat: needs help",
            "Marek Novák: hard week",
            "Ronald Bakker: step overdue",
            "Samir Haddad: adjustment to check",
            "Tewelde Kidane: silent for 9 days",
        ];
        assert_eq!(found, expected.map(str::to_owned).into(), "{days} days later");
    }
}

fn kind(reason: Reason) -> String {
    match reason {
        Reason::NeedsHelp(_) => "needs help".to_owned(),
        Reason::HardWeek(_) => "hard week".to_owned(),
        Reason::EmployerFlag(..) => "employer flag".to_owned(),
        Reason::AdjustmentToCheck(_) => "adjustment to check".to_owned(),
        Reason::AdjustmentProposed(_) => "adjustment proposed".to_owned(),
        Reason::NotRight(_) => "not right".to_owned(),
        Reason::CannotCome(_) | Reason::CannotTalk(_) => "cannot come".to_owned(),
        Reason::Absent(_) => "absent".to_owned(),
        Reason::Contested(_) => "contested".to_owned(),
        Reason::ComeBack(_) => "come back".to_owned(),
        Reason::StepOverdue { .. } => "step overdue".to_owned(),
        Reason::Silent { days } => format!("silent for {days} days"),
        Reason::EvaluationDue(_) => "evaluation due".to_owned(),
        Reason::TermsEnd(_) => "terms end".to_owned(),
        Reason::Undecided(_) => "undecided".to_owned(),
    }
}

#[test]
fn the_office_keeps_twelve_employers_and_who_is_on_the_way_to_their_jobs() {
    let (examples, employers) = employers_at(NOW);
    let mut lines = Vec::new();
    for employer in &employers {
        let name = employer.employer.as_ref().expect("opened").name.get();
        let places = employer.places(None);
        let (jobs, way, filled) = (employer.jobs.len(), places.on_the_way, places.filled);
        lines.push(format!("{name}: {jobs} jobs, {way} on the way, {filled} filled"));
        assert_eq!(employer.unknown_edits(), 0, "{name}");
    }
    lines.sort();
    let expected = [
        "Bouw Oost: 1 jobs, 0 on the way, 0 filled",
        "Buurtmarkt De Waag: 1 jobs, 0 on the way, 1 filled",
        "Drukkerij Tuinstra: 0 jobs, 0 on the way, 0 filled",
        "Helder Schoonmaak: 2 jobs, 1 on the way, 1 filled",
        "Kadans Fietsen: 1 jobs, 0 on the way, 4 filled",
        "Kwekerij Zonneveld: 1 jobs, 0 on the way, 1 filled",
        "Luchthaven De Vennen: 2 jobs, 0 on the way, 0 filled",
        "Metaalbedrijf Van Osch: 1 jobs, 1 on the way, 1 filled",
        "Meubelmakerij Noordhof: 0 jobs, 0 on the way, 0 filled",
        "Vlierbeek Logistiek: 4 jobs, 2 on the way, 2 filled",
        "Wasserij Maaswit: 1 jobs, 0 on the way, 1 filled",
        "Zorgkeuken De Linde: 1 jobs, 1 on the way, 1 filled",
    ];
    assert_eq!(lines, expected);

    let followed = employers.iter().filter_map(|it| it.followers.get(&examples.coach));
    let holds: Vec<bool> = followed.map(|it| *it.holds_account.get()).collect();
    assert_eq!((holds.len(), holds.iter().filter(|it| **it).count()), (9, 4));
    let jobs = || employers.iter().flat_map(|it| it.jobs.values());
    let of = |standing| jobs().filter(|it| *it.standing.get() == standing).count();
    assert_eq!((of(Standing::Proposed), of(Standing::Withdrawn)), (1, 1));
}

#[test]
fn the_demo_s_employer_is_in_their_own_employer_s_log_alone() {
    let (examples, employers) = employers_at(NOW);
    let names = employers.iter().filter(|it| it.role(examples.employer).is_some());
    let names: Vec<&str> =
        names.filter_map(|it| Some(it.employer.as_ref()?.name.get().as_str())).collect();
    assert_eq!(names, ["Vlierbeek Logistiek"]);
    let petra = employers.iter().find_map(|it| it.role(examples.employer));
    assert_eq!(petra, Some(Role::Employer));
}
