//! The small successes of the programme: told to whoever has a session, and nothing else of the office's log with them.

use shared::id::{Id, LogId};
use shared::record::office::lab::success::{NewSuccess, SuccessEdit};
use shared::record::office::lab::vision::{NewVision, VisionEdit};
use shared::record::office::settings::{NewSettings, SettingsEdit};
use shared::record::office::{InLangs, OfficeEdit};
use shared::record::pictogram::Pictogram;
use shared::record::{At, Edit};
use shared::role::StaffRole;
use shared::sync::message::Outcome;
use shared::text::Lang;

use super::kit::{START, TestServer};
use crate::chance;

fn success(words: &str, days_ago: i64) -> Edit {
    let on = START.plus_ms(-days_ago * 86_400_000).local(0).date();
    let words = InLangs::of([(Lang::Nl, words), (Lang::Tr, "Onuncu iş")]);
    let new = NewSuccess { words, pictogram: Pictogram::Star, on };
    OfficeEdit::Success(At(Id::from_random(chance::bytes()), SuccessEdit::Add(new))).into()
}

#[tokio::test]
async fn everyone_is_told_what_went_well_and_nothing_more() {
    let server = TestServer::new();
    let manager = server.client("Mo", Some(StaffRole::Manager)).await;
    let candidate = server.client("Samir", None).await;
    let none = server.get("/api/successes", Some(&candidate)).await.json();
    assert_eq!(none["successes"], serde_json::json!([]));
    let open = OfficeEdit::Office(SettingsEdit::Open(NewSettings { name: String::new() }));
    let words = "Dit is van het kantoor.".to_owned();
    let vision = VisionEdit::Add(NewVision { teller: "Mo".to_owned(), words });
    let vision = OfficeEdit::Vision(At(Id::from_random(chance::bytes()), vision));
    let edits =
        [open.into(), vision.into(), success("De tiende baan is er.", 1), success("Lang her.", 99)];
    let became = server.push(&manager, LogId::OFFICE, &edits).await;
    assert!(became.iter().all(|it| matches!(it, Outcome::Accepted(_))), "{became:?}");
    let answer = server.get("/api/successes", Some(&candidate)).await;
    let told = answer.json();
    assert_eq!(told["successes"].as_array().map(Vec::len), Some(1));
    assert_eq!(told["successes"][0]["words"]["nl"], "De tiende baan is er.");
    assert_eq!(told["successes"][0]["words"]["tr"], "Onuncu iş");
    let text = String::from_utf8(answer.body).unwrap();
    assert!(!text.contains("kantoor") && !text.contains("Mo"), "{text}");
    let nobody = server.get("/api/successes", None).await;
    assert_eq!(nobody.problem().0, 401);
}
