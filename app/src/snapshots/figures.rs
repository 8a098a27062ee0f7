//! The monitor as it was fetched last: each figure beside the table that says the same, one group at a time.

use shared::id::Id;
use shared::measure::case::{Case, CountedUnder};
use shared::measure::disclosure;
use shared::measure::foreseen::Foreseen;
use shared::measure::grounds::Said;
use shared::measure::moved::{Grown, Moved};
use shared::measure::outcome::Monitor;
use shared::measure::requests::Request;
use shared::measure::tried::LookedAt;
use shared::record::adjustment::{Cause, Helped, Lever};
use shared::record::office::employer::{Growth, Motive};
use shared::record::outcome::{After, Ending, Lasting};
use shared::record::outline::{Phase, Route as Way};
use shared::record::path::ground::{Factor, Reason};
use shared::text::{Lang, Messages};
use shared::time::{Quarter, Timestamp};
use shared::wire;
use tests::office::{MANAGER, NOW, Office};

use super::drawn;
use crate::platform::Width;
use crate::platform::stage::{self, Loaded, Stage};

const DAY_MS: i64 = 86_400_000;

/// Twelve trajecten of the past: six of each employer, of whom five came to the job.
fn cases() -> Vec<Case> {
    let before = |days: u8| NOW.plus_ms(-i64::from(days) * 4 * DAY_MS);
    let case = |number: u8| Case {
        route: Way::SmallScaleGrowth,
        employer: ["De Linde", "De Es"][usize::from(number % 2)].to_owned(),
        cohort: String::new(),
        phase: Phase::RegularJob,
        candidate: Some(Id::from_random([number; 16])),
        ending: Some(if number < 2 { Ending::Stopped } else { Ending::IntendedJob }),
        phase_starts: [90, 80, 70, 60, 50, 40].map(before).to_vec(),
        candidate_since: Some(before(75)),
        ended_on: Some(before(40 + number).local(0).date()),
        lasting: vec![(After::ThreeMonths, Lasting::Still)],
        suggestions: None,
        adjustments: vec![LookedAt {
            lever: Lever::Pace,
            cause: Some(Cause::WentTooFast),
            helped: if number < 8 { Helped::Yes } else { Helped::No },
        }],
        grown: Some(Grown {
            belief: Moved { up: u32::from(number < 6), same: u32::from(number >= 6), down: 0 },
            goals: Moved { up: 2, same: 1, down: 0 },
        }),
        said: Some(Said {
            reason: Some(if number < 2 { Reason::JobDidNotCome } else { Reason::LearnedEnough }),
            factors: vec![Factor::Mentor],
        }),
        labels: Some(CountedUnder {
            source: Some(Growth::Expansion),
            motive: Some(Motive::Sroi),
            programme: ["Perspectief", "Dichtbij"][usize::from(number % 2)].to_owned(),
        }),
        restriction: None,
        requests: (number < 4).then(|| asked(number)).into_iter().collect(),
    };
    (0..12).map(case).collect()
}

/// Something about what is held of somebody: answered in time, but of the first, which waits for too long.
fn asked(number: u8) -> Request {
    let day = |ago: i64| NOW.plus_ms(-ago * DAY_MS).local(0).date();
    Request { asked: day(50), answered: (number > 0).then(|| day(40)) }
}

fn shown(lang: Lang, figures: Option<String>) -> String {
    let mut journal = Office::with_examples().journal(MANAGER);
    if let Some(figures) = figures {
        journal.insert("draft/monitor".to_owned(), figures);
        let fetched = Timestamp(NOW.0 - DAY_MS).0.to_string();
        journal.insert("draft/monitor-fetched".to_owned(), fetched);
    }
    let address = "/monitor".to_owned();
    let stage = Stage { now: NOW, address, width: Width::Phone, loaded: Loaded::All };
    stage::set(stage, Some(journal));
    drawn(lang)
}

#[test]
fn the_monitor_shows_how_far_how_long_and_whether_it_lasted() {
    let of_all = vec![(Quarter { year: 2026, number: 2 }, Foreseen { expected: 4, filled: 3 })];
    let monitor = disclosure::monitor(&cases(), NOW.local(0).date());
    let figures = wire::encode(&Monitor { foreseen: of_all, ..monitor });
    for lang in [Lang::Nl, Lang::Ar] {
        let w = Messages::built_in(lang).expect("every language is inside");
        let screen = shown(lang, Some(figures.clone()));
        let told = [
            w.s_monitor_share(10, 83, 12),
            w.s_monitor_reached().to_owned(),
            w.s_phase_learning_in().to_owned(),
            // Each phase took forty days, of everyone.
            w.s_monitor_half_within(&w.s_monitor_days(40)),
            w.s_monitor_to_job().to_owned(),
            w.s_monitor_share(12, 100, 12),
            w.s_monitor_job_first().to_owned(),
            w.s_monitor_share(8, 67, 12),
            w.s_monitor_helped_by_route().to_owned(),
            w.s_cause_went_too_fast().to_owned(),
            w.s_reason_job_did_not_come().to_owned(),
            w.s_monitor_by_programme().to_owned(),
            w.s_outcome_follow_up(3),
            w.s_foreseen_whole().to_owned(),
            w.s_foreseen_of(4, 3),
            w.s_monitor_share(3, 75, 4),
            w.s_requests_overdue().to_owned(),
            [w.s_monitor_by_employer(), ": De Linde"].concat(),
        ];
        for told in told {
            assert!(screen.contains(&told), "{} says nothing of {told}: {screen}", lang.tag());
        }
        assert!(screen.matches("<table").count() >= 3, "{screen}");
        assert!(!screen.contains("NaN") && !screen.contains("inf"), "{screen}");
    }
}

#[test]
fn without_a_traject_the_monitor_says_that_there_is_none() {
    let figures = wire::encode(&disclosure::monitor(&[], NOW.local(0).date()));
    let screen = shown(Lang::Nl, Some(figures));
    let w = Messages::built_in(Lang::Nl).expect("every language is inside");
    assert!(screen.contains(w.s_monitor_empty()) && !screen.contains("<table"), "{screen}");
}

#[test]
fn figures_of_a_server_of_before_are_read() {
    let group = "{\"trajecten\":29,\"candidates\":29,\"running\":0,\"ended\":29,\"intended_job\":12,\
        \"other_employer\":6,\"training\":3,\"stopped\":8}";
    let figures =
        format!("{{\"all\":{group},\"by_route\":[],\"by_employer\":[],\"by_cohort\":[]}}");
    let screen = shown(Lang::Nl, Some(figures));
    let w = Messages::built_in(Lang::Nl).expect("every language is inside");
    assert!(screen.contains(&w.s_monitor_share(12, 41, 29)), "{screen}");
    assert!(!screen.contains(w.s_monitor_reached()), "{screen}");
}
