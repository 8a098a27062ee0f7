//! How long trajecten are kept, by a list that is not ours.

use shared::dated::RuleKind;
use shared::id::Id;
use shared::record::office::OfficeEdit;
use shared::record::office::dated_rule::{DatedRuleEdit, NewDatedRule};
use shared::record::outcome::{Outcome, OutcomeEdit};
use shared::record::point::{NewPoint, PointEdit, Purpose};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};

use super::*;
use crate::chance;
use crate::http::tests::kit::{TestServer, add};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn rule(kind: RuleKind, from: &str, months: Option<u32>) -> Edit {
    let new = NewDatedRule {
        kind,
        teller: "Ingrid".to_owned(),
        name: String::new(),
        from: day(from),
        value: months,
        source: "Eigen bewaarlijst".to_owned(),
        link: String::new(),
    };
    OfficeEdit::DatedRule(At(Id::from_random(chance::bytes()), DatedRuleEdit::Add(new))).into()
}

fn ends(ending: Ending, on: &str) -> Edit {
    let outcome = Outcome { ending, on: day(on), reason: String::new() };
    Edit::Outcome(OutcomeEdit::Record(Some(outcome)))
}

#[tokio::test]
async fn what_was_kept_long_enough_goes_unless_it_is_held_and_nothing_else() {
    let server = TestServer::new();
    let manager = server.client("Ingrid", Some(StaffRole::Manager)).await;
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let said = [
        // What held before a day is not what holds on it.
        rule(RuleKind::KeepStopped, "2024-01-01", Some(60)),
        rule(RuleKind::KeepStopped, "2026-01-01", Some(12)),
        rule(RuleKind::KeepIntendedJob, "2024-01-01", Some(60)),
    ];
    server.push(&manager, LogId::OFFICE, &said).await;
    let mut logs = Vec::new();
    let endings = [
        Some((Ending::Stopped, "2025-08-31")),
        Some((Ending::Stopped, "2025-09-02")),
        Some((Ending::IntendedJob, "2025-01-01")),
        Some((Ending::Training, "2020-01-01")),
        None,
    ];
    for ending in endings {
        let log = server.traject(&coach).await;
        if let Some((ending, on)) = ending {
            server.push(&coach, log, &[ends(ending, on)]).await;
        }
        logs.push(log);
    }
    let data = &server.folder.0;
    let connection = store::connect(data).unwrap();
    let fates = |today: &str| -> BTreeMap<LogId, Fate> {
        let all = ended(&connection, day(today)).unwrap();
        all.into_iter().map(|it| (it.log, it.fate)).collect()
    };
    let now = fates("2026-09-01");
    let goes = |months| Fate::Goes { months, source: "Eigen bewaarlijst".to_owned() };
    assert_eq!(now[&logs[0]], goes(12));
    assert_eq!(now[&logs[1]], Fate::Stays { until: day("2026-09-02") });
    assert_eq!(now[&logs[2]], Fate::Stays { until: day("2030-01-01") });
    assert_eq!(now[&logs[3]], Fate::Unsaid, "without a rule nothing goes");
    assert!(!now.contains_key(&logs[4]), "it goes on");
    assert_eq!(fates("2026-09-02")[&logs[1]], goes(12), "from that day on");

    let held = |why: Option<&str>| Hold {
        data: data.clone(),
        traject: logs[0],
        why: why.map(str::to_owned),
    };
    hold(&held(Some("bezwaar"))).unwrap();
    assert_eq!(fates("2026-09-01")[&logs[0]], Fate::Held { why: "bezwaar".to_owned() });
    hold(&held(None)).unwrap();
    assert!(matches!(hold(&held(None)), Err(Failure::Store(StoreError::NotHeld(_)))));
    assert!(
        hold(&Hold { traject: Id::from_random(chance::bytes()), ..held(Some("?")) }).is_err(),
        "there is no such traject"
    );

    let dry = |is_dry| Retain { data: data.clone(), is_dry };
    run(&dry(true)).unwrap();
    assert_eq!(fates("2026-09-01").len(), 4, "asking changes nothing");
    hold(&held(Some("bezwaar"))).unwrap();
    // Today is later than all of it.
    run(&dry(false)).unwrap();
    let left: Vec<LogId> = fates("2026-09-01").into_keys().collect();
    assert!(left.contains(&logs[0]) && left.contains(&logs[3]), "{left:?}");
    assert!(!left.contains(&logs[1]), "{left:?}");
}

#[tokio::test]
async fn who_asked_that_less_is_done_with_it_is_answered_before_it_goes() {
    let server = TestServer::new();
    let manager = server.client("Ingrid", Some(StaffRole::Manager)).await;
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let candidate = server.client("Sam", None).await;
    let said = rule(RuleKind::KeepStopped, "2024-01-01", Some(12));
    server.push(&manager, LogId::OFFICE, &[said]).await;
    let log = server.traject(&coach).await;
    let joins = add(candidate.person, Role::Candidate, "Sam");
    server.push(&coach, log, &[joins, ends(Ending::Stopped, "2025-01-01")]).await;
    let fate = || {
        let connection = store::connect(&server.folder.0).unwrap();
        ended(&connection, day("2026-09-01")).unwrap().remove(0).fate
    };
    assert!(matches!(fate(), Fate::Goes { .. }));
    let (point, text) = (Id::from_random(chance::bytes()), "Niet in onderzoek".to_owned());
    let of = |edit| Edit::Point(At(point, edit));
    let new = NewPoint { text, purpose: Purpose::Restriction, goal: None };
    server.push(&candidate, log, &[of(PointEdit::Raise(new))]).await;
    assert_eq!(fate(), Fate::Held { why: UNANSWERED.to_owned() });
    server.push(&coach, log, &[of(PointEdit::Settle(true))]).await;
    assert!(matches!(fate(), Fate::Goes { .. }));
}
